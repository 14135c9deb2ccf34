//! SHA-1 of digests with the processor's SHA instructions, `N` chains side by side.
//!
//! The instructions keep A to D in one register, A highest, and take E with the words of the schedule, the first one highest:
//! so the digest before is the next message as it stands. Words 5 to 15 of every message are the same (`crate::chain`):
//!
//! | words | what is left to do |
//! |---|---|
//! | 8–15 | nothing |
//! | 16–19 | no xor, as words 8 to 11 are zero |
//! | 24–27 | no first step, as words 8 to 13 are zero |
//! | others | as in every message |
//!
//! One chain waits for `sha1rnds4` 20 times, six cycles each; two fill each other's waits.

/// Four rounds of every chain, and E for the next ones: `$e` is added to what it left, `$next` gets what is left now.
macro_rules! four_rounds {
    ($abcd:ident, $e:ident, $next:ident, $function:literal, |$i:ident| $of:expr) => {
        for $i in 0..N {
            let words = _mm_sha1nexte_epu32($e[$i], $of);
            $next[$i] = $abcd[$i];
            $abcd[$i] = _mm_sha1rnds4_epu32::<$function>($abcd[$i], words);
        }
    };
}
pub(super) use four_rounds;

/// The next four words of every chain, in place of the oldest, and their rounds.
macro_rules! four_words {
    ($abcd:ident, $e:ident, $next:ident, $function:literal, $oldest:ident, $second:ident, $third:ident, $newest:ident) => {
        for i in 0..N {
            let first = _mm_xor_si128(_mm_sha1msg1_epu32($oldest[i], $second[i]), $third[i]);
            $oldest[i] = _mm_sha1msg2_epu32(first, $newest[i]);
        }
        four_rounds!($abcd, $e, $next, $function, |i| $oldest[i]);
    };
}
pub(super) use four_words;

/// One hash of every chain: the digests `$abcd` and `$e` become those of their messages, from the midstates on.
macro_rules! compress {
    ($abcd:ident, $e:ident, $midstates:ident) => {
        let (mut a, mut b, mut f) = ($abcd, $e, $e);
        let (mut c, mut d) = (a, b);
        for i in 0..N {
            b[i] = _mm_xor_si128($e[i], _mm_set_epi32(0, i32::MIN, 0, 0));
            // E of the midstate comes without the turn that a state four rounds before would need.
            ($abcd[i], $e[i]) = $midstates[i];
            let words = _mm_add_epi32($e[i], a[i]);
            f[i] = $abcd[i];
            $abcd[i] = _mm_sha1rnds4_epu32::<0>($abcd[i], words);
        }
        four_rounds!($abcd, f, $e, 0, |i| b[i]);
        for i in 0..N {
            c[i] = _mm_setzero_si128();
            d[i] = _mm_set_epi32(0, 0, 0, BITS);
        }
        four_rounds!($abcd, $e, f, 0, |i| c[i]);
        four_rounds!($abcd, f, $e, 0, |i| d[i]);
        for i in 0..N {
            a[i] = _mm_sha1msg2_epu32(_mm_sha1msg1_epu32(a[i], b[i]), d[i]);
        }
        four_rounds!($abcd, $e, f, 0, |i| a[i]);
        four_words!($abcd, f, $e, 1, b, c, d, a);
        for i in 0..N {
            c[i] = _mm_sha1msg2_epu32(a[i], b[i]);
        }
        four_rounds!($abcd, $e, f, 1, |i| c[i]);
        four_words!($abcd, f, $e, 1, d, a, b, c);
        four_words!($abcd, $e, f, 1, a, b, c, d);
        four_words!($abcd, f, $e, 1, b, c, d, a);
        four_words!($abcd, $e, f, 2, c, d, a, b);
        four_words!($abcd, f, $e, 2, d, a, b, c);
        four_words!($abcd, $e, f, 2, a, b, c, d);
        four_words!($abcd, f, $e, 2, b, c, d, a);
        four_words!($abcd, $e, f, 2, c, d, a, b);
        four_words!($abcd, f, $e, 3, d, a, b, c);
        four_words!($abcd, $e, f, 3, a, b, c, d);
        four_words!($abcd, f, $e, 3, b, c, d, a);
        four_words!($abcd, $e, f, 3, c, d, a, b);
        four_words!($abcd, f, $e, 3, d, a, b, c);
        for i in 0..N {
            $e[i] = _mm_sha1nexte_epu32($e[i], $midstates[i].1);
            $abcd[i] = _mm_add_epi32($abcd[i], $midstates[i].0);
        }
    };
}
pub(super) use compress;

/// `advance` for a set of processor features.
macro_rules! kernel {
    ($features:literal) => {
        /// Length of every message in bits.
        const BITS: i32 = 672;

        /// Takes every chain so many rounds further.
        #[target_feature(enable = $features)]
        pub(crate) fn advance<const N: usize>(chains: &mut [Chain<5>; N], rounds: u32) {
            let zero = (_mm_setzero_si128(), _mm_setzero_si128());
            let (mut inner, mut outer) = ([zero; N], [zero; N]);
            let (mut abcd, mut e, mut sum) = ([zero.0; N], [zero.0; N], [zero; N]);
            for i in 0..N {
                inner[i] = pack(&chains[i].inner);
                outer[i] = pack(&chains[i].outer);
                (abcd[i], e[i]) = pack(&chains[i].link);
                sum[i] = pack(&chains[i].sum);
            }
            for _ in 0..rounds {
                compress!(abcd, e, inner);
                compress!(abcd, e, outer);
                for i in 0..N {
                    sum[i] = (_mm_xor_si128(sum[i].0, abcd[i]), _mm_xor_si128(sum[i].1, e[i]));
                }
            }
            for i in 0..N {
                chains[i].link = unpack((abcd[i], e[i]));
                chains[i].sum = unpack(sum[i]);
            }
        }

        #[target_feature(enable = $features)]
        fn pack(state: &[u32; 5]) -> (__m128i, __m128i) {
            let [a, b, c, d, e] = state.map(|word| word as i32);
            (_mm_set_epi32(a, b, c, d), _mm_set_epi32(e, 0, 0, 0))
        }

        #[target_feature(enable = $features)]
        fn unpack((abcd, e): (__m128i, __m128i)) -> [u32; 5] {
            [
                _mm_extract_epi32::<3>(abcd),
                _mm_extract_epi32::<2>(abcd),
                _mm_extract_epi32::<1>(abcd),
                _mm_extract_epi32::<0>(abcd),
                _mm_extract_epi32::<3>(e),
            ]
            .map(|word| word as u32)
        }
    };
}
pub(super) use kernel;
