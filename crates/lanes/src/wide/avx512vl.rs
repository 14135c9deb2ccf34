//! Eight lanes in the vectors of AVX2, with what AVX-512VL has for them: rotations, any function of three words, thirty-two registers.
//!
//! Intel's processors do three such operations at once where they do two of twice the width: a vector of eight is done in two thirds of
//! the time of one of sixteen, which is what a short list wants.

use core::arch::asm;

use super::avx2::V;
use super::ordered;

/// Words of a vector.
pub(crate) use super::avx2::LANES;

pub(crate) mod sha1 {
    use super::super::avx2::{V, load, load_block, splat, store, xor};
    use super::{LANES, add, choose, majority, parity, rotate};
    use crate::chain::Chain;
    use crate::wide::chains;
    use crate::wide::sha1::{five, kernel, round, twenty};

    kernel!("avx512f,avx512vl");
    chains::kernel!("avx512f,avx512vl", 5, 672, compress_begun);
}

pub(crate) mod sha256 {
    use super::super::avx2::{V, load, shift_right, splat, store, xor};
    use super::{LANES, add, choose, majority, parity, rotate};
    use crate::chain::{Chain, K};
    use crate::wide::chains;
    use crate::wide::sha256::{begun_round, eight, kernel, mix, round};

    kernel!("avx512f,avx512vl");
    chains::kernel!("avx512f,avx512vl", 8, 768, compress);
}

ordered::operations!("avx512f,avx512vl", "y");
