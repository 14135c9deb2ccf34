//! SHA-1 of whole messages with the processor's SHA instructions, `N` of them side by side.
//!
//! One message waits for `sha1rnds4` twenty times in every block; several fill each other's waits.

/// `take` for a set of processor features.
macro_rules! kernel {
    ($features:literal) => {
        /// Takes all blocks of every message into its state. Only as many as every message has.
        #[target_feature(enable = $features)]
        pub(crate) fn take<const N: usize>(states: &mut [[u32; 5]; N], messages: &[&[[u8; 64]]; N]) {
            let count = messages.iter().map(|message| message.len()).min().unwrap_or_default();
            let zero = _mm_setzero_si128();
            let (mut abcd, mut e) = ([zero; N], [zero; N]);
            for i in 0..N {
                (abcd[i], e[i]) = pack(&states[i]);
            }
            for at in 0..count {
                let before = (abcd, e);
                let (mut a, mut b, mut c, mut d) = ([zero; N], [zero; N], [zero; N], [zero; N]);
                let mut f = e;
                for i in 0..N {
                    [a[i], b[i], c[i], d[i]] = load_block(&messages[i][at]);
                    let words = _mm_add_epi32(e[i], a[i]);
                    f[i] = abcd[i];
                    abcd[i] = _mm_sha1rnds4_epu32::<0>(abcd[i], words);
                }
                four_rounds!(abcd, f, e, 0, |i| b[i]);
                four_rounds!(abcd, e, f, 0, |i| c[i]);
                four_rounds!(abcd, f, e, 0, |i| d[i]);
                four_words!(abcd, e, f, 0, a, b, c, d);
                four_words!(abcd, f, e, 1, b, c, d, a);
                four_words!(abcd, e, f, 1, c, d, a, b);
                four_words!(abcd, f, e, 1, d, a, b, c);
                four_words!(abcd, e, f, 1, a, b, c, d);
                four_words!(abcd, f, e, 1, b, c, d, a);
                four_words!(abcd, e, f, 2, c, d, a, b);
                four_words!(abcd, f, e, 2, d, a, b, c);
                four_words!(abcd, e, f, 2, a, b, c, d);
                four_words!(abcd, f, e, 2, b, c, d, a);
                four_words!(abcd, e, f, 2, c, d, a, b);
                four_words!(abcd, f, e, 3, d, a, b, c);
                four_words!(abcd, e, f, 3, a, b, c, d);
                four_words!(abcd, f, e, 3, b, c, d, a);
                four_words!(abcd, e, f, 3, c, d, a, b);
                four_words!(abcd, f, e, 3, d, a, b, c);
                for i in 0..N {
                    e[i] = _mm_sha1nexte_epu32(e[i], before.1[i]);
                    abcd[i] = _mm_add_epi32(abcd[i], before.0[i]);
                }
            }
            for i in 0..N {
                states[i] = unpack((abcd[i], e[i]));
            }
        }

        /// Four words in each, the first one highest.
        #[target_feature(enable = $features)]
        #[inline]
        fn load_block(block: &[u8; 64]) -> [__m128i; 4] {
            let swap = _mm_set_epi32(0x0001_0203, 0x0405_0607, 0x0809_0A0B, 0x0C0D_0E0F);
            let mut words = [_mm_setzero_si128(); 4];
            for (words, bytes) in words.iter_mut().zip(block.as_chunks::<16>().0) {
                // SAFETY: sixteen bytes are as long as a vector, and this load needs no alignment.
                let loaded = unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) };
                *words = _mm_shuffle_epi8(loaded, swap);
            }
            words
        }
    };
}
pub(super) use kernel;
