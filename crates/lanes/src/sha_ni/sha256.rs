//! SHA-256 of digests with the processor's SHA instructions, `N` chains side by side, as text that is compiled for each set of
//! registers.
//!
//! The instructions keep a state in two registers, from the highest word down ABEF and CDGH, and take four words of the
//! schedule at a time. Words 8 to 15 of every message are the same (`crate::chain`), so:
//!
//! | words | what is left to do |
//! |---|---|
//! | 0–7 | the digest before: two shuffles, a blend and an align, no byte is swapped |
//! | 8–15 | nothing: constants are added up beforehand |
//! | 16–19 | no align and no addition, as words 9 to 12 are zero |
//! | 24–27 | no first step, as it works on constants: words 8 to 11 |
//! | others | as in every message |
//!
//! One chain waits for `sha256rnds2` 32 times, four cycles each; several fill each other's waits.

pub(super) use crate::chain::K;

/// Four words, the first one lowest.
macro_rules! words {
    ($words:expr) => {{
        const WORDS: [u32; 4] = $words;
        _mm_set_epi32(WORDS[3] as i32, WORDS[2] as i32, WORDS[1] as i32, WORDS[0] as i32)
    }};
}
pub(super) use words;

/// Four rounds of every chain; `$of` gives the four words of one, with the round constants.
macro_rules! four_rounds {
    ($abef:ident, $cdgh:ident, |$i:ident| $of:expr) => {
        for $i in 0..N {
            let words = $of;
            $cdgh[$i] = _mm_sha256rnds2_epu32($cdgh[$i], $abef[$i], words);
            $abef[$i] = _mm_sha256rnds2_epu32($abef[$i], $cdgh[$i], _mm_shuffle_epi32::<0x0E>(words));
        }
    };
}
pub(super) use four_rounds;

/// The next four words of every chain, in place of the oldest, and their rounds.
macro_rules! four_words {
    ($abef:ident, $cdgh:ident, $oldest:ident, $second:ident, $third:ident, $newest:ident, $at:literal) => {
        for i in 0..N {
            let first = _mm_sha256msg1_epu32($oldest[i], $second[i]);
            let added = _mm_add_epi32(first, _mm_alignr_epi8::<4>($newest[i], $third[i]));
            $oldest[i] = _mm_sha256msg2_epu32(added, $newest[i]);
        }
        four_rounds!($abef, $cdgh, |i| _mm_add_epi32($oldest[i], words!(sha256::K[$at])));
    };
}
pub(super) use four_words;

/// One hash of every chain: the digests `$abef` and `$cdgh` become those of their messages, from the midstates on.
macro_rules! compress {
    ($abef:ident, $cdgh:ident, $midstates:ident) => {
        let (mut a, mut b) = ([_mm_setzero_si128(); N], [_mm_setzero_si128(); N]);
        let (mut c, mut d) = (a, b);
        for i in 0..N {
            let low = _mm_shuffle_epi32::<0x1B>($abef[i]);
            let high = _mm_shuffle_epi32::<0xB1>($cdgh[i]);
            a[i] = _mm_blend_epi16::<0xF0>(low, high);
            b[i] = _mm_alignr_epi8::<8>(high, low);
            ($abef[i], $cdgh[i]) = $midstates[i];
        }
        four_rounds!($abef, $cdgh, |i| _mm_add_epi32(a[i], words!(sha256::K[0])));
        four_rounds!($abef, $cdgh, |i| _mm_add_epi32(b[i], words!(sha256::K[1])));
        four_rounds!($abef, $cdgh, |_i| words!(sha256::K8));
        four_rounds!($abef, $cdgh, |_i| words!(sha256::K12));
        for i in 0..N {
            c[i] = words!([0x8000_0000, 0, 0, 0]);
            d[i] = words!([0, 0, 0, sha256::BITS]);
            a[i] = _mm_sha256msg2_epu32(_mm_sha256msg1_epu32(a[i], b[i]), d[i]);
        }
        four_rounds!($abef, $cdgh, |i| _mm_add_epi32(a[i], words!(sha256::K[4])));
        four_words!($abef, $cdgh, b, c, d, a, 5);
        for i in 0..N {
            let added = _mm_add_epi32(c[i], _mm_alignr_epi8::<4>(b[i], a[i]));
            c[i] = _mm_sha256msg2_epu32(added, b[i]);
        }
        four_rounds!($abef, $cdgh, |i| _mm_add_epi32(c[i], words!(sha256::K[6])));
        four_words!($abef, $cdgh, d, a, b, c, 7);
        four_words!($abef, $cdgh, a, b, c, d, 8);
        four_words!($abef, $cdgh, b, c, d, a, 9);
        four_words!($abef, $cdgh, c, d, a, b, 10);
        four_words!($abef, $cdgh, d, a, b, c, 11);
        four_words!($abef, $cdgh, a, b, c, d, 12);
        four_words!($abef, $cdgh, b, c, d, a, 13);
        four_words!($abef, $cdgh, c, d, a, b, 14);
        four_words!($abef, $cdgh, d, a, b, c, 15);
        for i in 0..N {
            $abef[i] = _mm_add_epi32($abef[i], $midstates[i].0);
            $cdgh[i] = _mm_add_epi32($cdgh[i], $midstates[i].1);
        }
    };
}
pub(super) use compress;

/// Words 8 to 11 with their round constants,
pub(super) const K8: [u32; 4] = [K[2][0].wrapping_add(0x8000_0000), K[2][1], K[2][2], K[2][3]];
/// and words 12 to 15.
pub(super) const K12: [u32; 4] = [K[3][0], K[3][1], K[3][2], K[3][3].wrapping_add(BITS)];
/// The length of every message in bits.
pub(super) const BITS: u32 = 768;

/// `advance` for a set of processor features.
macro_rules! kernel {
    ($features:literal) => {
        /// Takes every chain so many rounds further.
        #[target_feature(enable = $features)]
        pub(crate) fn advance<const N: usize>(chains: &mut [Chain<8>; N], rounds: u32) {
            let zero = (_mm_setzero_si128(), _mm_setzero_si128());
            let (mut inner, mut outer) = ([zero; N], [zero; N]);
            let (mut abef, mut cdgh, mut sum) = ([zero.0; N], [zero.0; N], [zero; N]);
            for i in 0..N {
                inner[i] = pack(&chains[i].inner);
                outer[i] = pack(&chains[i].outer);
                (abef[i], cdgh[i]) = pack(&chains[i].link);
                sum[i] = pack(&chains[i].sum);
            }
            for _ in 0..rounds {
                compress!(abef, cdgh, inner);
                compress!(abef, cdgh, outer);
                for i in 0..N {
                    sum[i] = (_mm_xor_si128(sum[i].0, abef[i]), _mm_xor_si128(sum[i].1, cdgh[i]));
                }
            }
            for i in 0..N {
                chains[i].link = unpack((abef[i], cdgh[i]));
                chains[i].sum = unpack(sum[i]);
            }
        }

        #[target_feature(enable = $features)]
        fn pack(state: &[u32; 8]) -> (__m128i, __m128i) {
            let [a, b, c, d, e, f, g, h] = state.map(|word| word as i32);
            (_mm_set_epi32(a, b, e, f), _mm_set_epi32(c, d, g, h))
        }

        #[target_feature(enable = $features)]
        fn unpack((abef, cdgh): (__m128i, __m128i)) -> [u32; 8] {
            let abef = (
                _mm_extract_epi32::<3>(abef),
                _mm_extract_epi32::<2>(abef),
                _mm_extract_epi32::<1>(abef),
                _mm_extract_epi32::<0>(abef),
            );
            let cdgh = (
                _mm_extract_epi32::<3>(cdgh),
                _mm_extract_epi32::<2>(cdgh),
                _mm_extract_epi32::<1>(cdgh),
                _mm_extract_epi32::<0>(cdgh),
            );
            [abef.0, abef.1, cdgh.0, cdgh.1, abef.2, abef.3, cdgh.2, cdgh.3].map(|word| word as u32)
        }
    };
}
pub(super) use kernel;
