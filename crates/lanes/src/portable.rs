//! The twin of every kernel, for every processor: one chain after the other, by the hashes of `sha1` and `sha2`.

use crate::chain::{Chain, Hash, compress_digest};

/// Takes every chain so many rounds further.
pub(crate) fn advance<H: Hash<W>, const W: usize>(chains: &mut [Chain<W>], rounds: u32) {
    for chain in chains {
        for _ in 0..rounds {
            let mut digest = chain.inner;
            compress_digest::<H, W>(&mut digest, &chain.link);
            chain.link = chain.outer;
            compress_digest::<H, W>(&mut chain.link, &digest);
            for (sum, link) in chain.sum.iter_mut().zip(chain.link) {
                *sum ^= link;
            }
        }
    }
}
