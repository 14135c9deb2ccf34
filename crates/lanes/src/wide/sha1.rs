//! SHA-1 of a word of every lane at a time, as text that is compiled for each set of vectors.
//!
//! Where the text is used there are, for that set: `V`, a vector; `LANES`; `add`, `xor`, `splat`, `rotate::<BITS, REST>`; the
//! functions of three words `choose`, `parity` and `majority`; `load`, `store` and `load_block`.

/// One round of all vectors: `$e` becomes what `a` of the next round is, and `$b` what `c` is.
///
/// What waits for the round before, `$a`, is added last.
macro_rules! round {
    ($function:ident, $k:expr, $words:ident, $at:expr, $a:ident, $b:ident, $c:ident, $d:ident, $e:ident) => {
        for i in 0..M {
            let word = schedule::<{ $at }>(&mut $words[i]);
            let early = add(add($e[i], add(word, $k)), $function($b[i], $c[i], $d[i]));
            $e[i] = add(early, rotate::<5, 27>($a[i]));
            $b[i] = rotate::<30, 2>($b[i]);
        }
    };
}
pub(super) use round;

/// Five rounds, after which every name stands for what it stood for before; the first of them is number `$at`.
macro_rules! five {
    ($function:ident, $k:expr, $words:ident, $at:expr, $a:ident, $b:ident, $c:ident, $d:ident, $e:ident) => {
        round!($function, $k, $words, $at, $a, $b, $c, $d, $e);
        round!($function, $k, $words, $at + 1, $e, $a, $b, $c, $d);
        round!($function, $k, $words, $at + 2, $d, $e, $a, $b, $c);
        round!($function, $k, $words, $at + 3, $c, $d, $e, $a, $b);
        round!($function, $k, $words, $at + 4, $b, $c, $d, $e, $a);
    };
}
pub(super) use five;

/// Twenty rounds with the same function and constant.
macro_rules! twenty {
    ($function:ident, $k:literal, $words:ident, $at:literal, $a:ident, $b:ident, $c:ident, $d:ident, $e:ident) => {
        let k = splat($k);
        five!($function, k, $words, $at, $a, $b, $c, $d, $e);
        five!($function, k, $words, $at + 5, $a, $b, $c, $d, $e);
        five!($function, k, $words, $at + 10, $a, $b, $c, $d, $e);
        five!($function, k, $words, $at + 15, $a, $b, $c, $d, $e);
    };
}
pub(super) use twenty;

/// The hash for a set of processor features.
macro_rules! kernel {
    ($features:literal) => {
        /// Takes all blocks of every message into its state. Only as many as every message has.
        #[target_feature(enable = $features)]
        pub(crate) fn take(states: &mut [[u32; 5]; LANES], messages: &[&[[u8; 64]]; LANES]) {
            let count = messages.iter().map(|message| message.len()).min().unwrap_or_default();
            let mut state = [splat(0); 5];
            for (number, vector) in state.iter_mut().enumerate() {
                let mut words = [0; LANES];
                for (word, state) in words.iter_mut().zip(&*states) {
                    *word = state[number];
                }
                *vector = load(&words);
            }
            for at in 0..count {
                [state] = compress(&[state], [load_block(messages, at)]);
            }
            for (number, vector) in state.iter().enumerate() {
                for (word, state) in store(*vector).iter().zip(&mut *states) {
                    state[number] = *word;
                }
            }
        }

        /// A state, and what is known of its first rounds before the message is.
        ///
        /// | at | what |
        /// |---|---|
        /// | 0–4 | the state |
        /// | 5 | what the first word is added to: gives `a` behind round 0 |
        /// | 6, 7 | `b` and `a`, turned as they are wanted later |
        /// | 8–11 | `e` of rounds 1 to 4, with the constant |
        #[target_feature(enable = $features)]
        #[inline]
        fn begin(state: &[V; 5]) -> [V; 12] {
            let [a, b, c, d, e] = *state;
            let k = splat(0x5A82_7999);
            let first = add(add(e, k), add(choose(b, c, d), rotate::<5, 27>(a)));
            let (b_turned, a_turned) = (rotate::<30, 2>(b), rotate::<30, 2>(a));
            [
                a,
                b,
                c,
                d,
                e,
                first,
                b_turned,
                a_turned,
                add(d, k),
                add(c, k),
                add(b_turned, k),
                add(a_turned, k),
            ]
        }

        /// Hashes a block of every lane that [`begin`] has begun.
        #[target_feature(enable = $features)]
        #[inline]
        fn compress_begun<const M: usize>(begun: &[[V; 12]; M], mut words: [[V; 16]; M]) -> [[V; 5]; M] {
            let zero = [splat(0); M];
            let (mut a, mut b, mut c, mut d, mut e) = (zero, zero, zero, zero, zero);
            for i in 0..M {
                let [a_before, _, c_before, _, _, first, b_turned, a_turned, known @ ..] = begun[i];
                // Round 0 leaves these; of `b` and `c` of round 1 only what is turned is wanted later.
                e[i] = add(first, words[i][0]);
                let early = add(add(known[0], words[i][1]), choose(a_before, b_turned, c_before));
                d[i] = add(early, rotate::<5, 27>(e[i]));
                let early = add(add(known[1], words[i][2]), choose(e[i], a_turned, b_turned));
                c[i] = add(early, rotate::<5, 27>(d[i]));
                e[i] = rotate::<30, 2>(e[i]);
                let early = add(add(known[2], words[i][3]), choose(d[i], e[i], a_turned));
                b[i] = add(early, rotate::<5, 27>(c[i]));
                d[i] = rotate::<30, 2>(d[i]);
                let early = add(add(known[3], words[i][4]), choose(c[i], d[i], e[i]));
                a[i] = add(early, rotate::<5, 27>(b[i]));
                c[i] = rotate::<30, 2>(c[i]);
            }
            let k = splat(0x5A82_7999);
            five!(choose, k, words, 5, a, b, c, d, e);
            five!(choose, k, words, 10, a, b, c, d, e);
            five!(choose, k, words, 15, a, b, c, d, e);
            twenty!(parity, 0x6ED9_EBA1, words, 20, a, b, c, d, e);
            twenty!(majority, 0x8F1B_BCDC, words, 40, a, b, c, d, e);
            twenty!(parity, 0xCA62_C1D6, words, 60, a, b, c, d, e);
            let mut out = [[splat(0); 5]; M];
            for i in 0..M {
                out[i] = [a[i], b[i], c[i], d[i], e[i]];
                for (out, before) in out[i].iter_mut().zip(&begun[i]) {
                    *out = add(*out, *before);
                }
            }
            out
        }

        /// Hashes a block of every lane.
        #[target_feature(enable = $features)]
        #[inline]
        fn compress<const M: usize>(states: &[[V; 5]; M], mut words: [[V; 16]; M]) -> [[V; 5]; M] {
            let mut out = *states;
            let zero = [splat(0); M];
            let (mut a, mut b, mut c, mut d, mut e) = (zero, zero, zero, zero, zero);
            for i in 0..M {
                [a[i], b[i], c[i], d[i], e[i]] = states[i];
            }
            twenty!(choose, 0x5A82_7999, words, 0, a, b, c, d, e);
            twenty!(parity, 0x6ED9_EBA1, words, 20, a, b, c, d, e);
            twenty!(majority, 0x8F1B_BCDC, words, 40, a, b, c, d, e);
            twenty!(parity, 0xCA62_C1D6, words, 60, a, b, c, d, e);
            for i in 0..M {
                for (out, done) in out[i].iter_mut().zip([a[i], b[i], c[i], d[i], e[i]]) {
                    *out = add(*out, done);
                }
            }
            out
        }

        /// The word of round `AT`; from the sixteenth on it takes the place of the one sixteen before.
        #[target_feature(enable = $features)]
        #[inline]
        fn schedule<const AT: usize>(words: &mut [V; 16]) -> V {
            if AT >= 16 {
                let mixed = parity(words[(AT + 13) % 16], words[(AT + 8) % 16], words[(AT + 2) % 16]);
                words[AT % 16] = rotate::<1, 31>(xor(mixed, words[AT % 16]));
            }
            words[AT % 16]
        }
    };
}
pub(super) use kernel;
