//! Chains of PBKDF2 in wide vectors, as text that is compiled for each set of them and for each hash.
//!
//! A lane is a chain (`crate::chain`); `M` vectors of lanes are worked on in turns. The message of every hash is the digest
//! before and the same end, so the first words of its schedule are constants: the compiler works them out.

/// `advance` for a set of processor features and a hash of so many words, whose messages have so many bits, and which `$compress`
/// goes on with where `begin` has begun it.
macro_rules! kernel {
    ($features:literal, $words:literal, $bits:literal, $compress:ident) => {
        /// Takes every chain so many rounds further.
        ///
        /// # Panics
        /// When there are not as many chains as lanes in `M` vectors.
        #[target_feature(enable = $features)]
        pub(crate) fn advance<const M: usize>(chains: &mut [Chain<$words>], rounds: u32) {
            let (groups, rest) = chains.as_chunks_mut::<LANES>();
            assert!(groups.len() == M && rest.is_empty(), "as many chains as lanes");
            let zero = [[splat(0); $words]; M];
            // Behind the inner pad, and behind the outer one.
            let (mut midstates, mut link, mut sum) = ([zero; 2], zero, zero);
            for (i, group) in groups.iter().enumerate() {
                for word in 0..$words {
                    let lanes = |of: fn(&Chain<$words>) -> &[u32; $words]| {
                        group.each_ref().map(|chain| of(chain)[word])
                    };
                    midstates[0][i][word] = load(&lanes(|chain| &chain.inner));
                    midstates[1][i][word] = load(&lanes(|chain| &chain.outer));
                    link[i][word] = load(&lanes(|chain| &chain.link));
                    sum[i][word] = load(&lanes(|chain| &chain.sum));
                }
            }
            let begun = midstates.map(|midstates| midstates.map(|midstate| begin(&midstate)));
            for _ in 0..rounds {
                for begun in &begun {
                    let mut message = [[splat(0); 16]; M];
                    for i in 0..M {
                        message[i][..$words].copy_from_slice(&link[i]);
                        message[i][$words] = splat(0x8000_0000);
                        message[i][15] = splat($bits);
                    }
                    link = $compress(begun, message);
                }
                for i in 0..M {
                    for word in 0..$words {
                        sum[i][word] = xor(sum[i][word], link[i][word]);
                    }
                }
            }
            for (i, group) in groups.iter_mut().enumerate() {
                for word in 0..$words {
                    let (links, sums) = (store(link[i][word]), store(sum[i][word]));
                    for (chain, (link, sum)) in group.iter_mut().zip(links.iter().zip(&sums)) {
                        (chain.link[word], chain.sum[word]) = (*link, *sum);
                    }
                }
            }
        }
    };
}
pub(super) use kernel;
