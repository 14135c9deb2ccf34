//! SHA-256 of a word of every lane at a time, as text that is compiled for each set of vectors.
//!
//! Where the text is used there are, for that set, the same as for `super::sha1`, and `shift_right`. All rotations are to the left.
//! `M` vectors of each word are worked on in turns: they fill each other's waits.

/// What a round does with `$early`, which is its word, its constant and `$h`: `$d` becomes what `e` of the next round is, and `$h`
/// what `a` is.
///
/// A vector that is alone waits for itself: it gets an addition twice, so that the next `e` and the next `a` are three operations
/// behind the last ones and not four. Two vectors wait for each other's operations, and get none that is not needed.
macro_rules! mix {
    ($i:ident, $early:expr, $a:ident, $b:ident, $c:ident, $d:ident, $e:ident, $f:ident, $g:ident, $h:ident) => {
        let early = $early;
        let chosen = choose($e[$i], $f[$i], $g[$i]);
        let alone = (M == 1).then(|| add(add($d[$i], early), chosen));
        let turned = parity(rotate::<26, 6>($e[$i]), rotate::<21, 11>($e[$i]), rotate::<7, 25>($e[$i]));
        let first = add(add(early, chosen), turned);
        $d[$i] = match alone {
            Some(below) => add(below, turned),
            None => add($d[$i], first),
        };
        let second = add(first, majority($a[$i], $b[$i], $c[$i]));
        let turned = parity(rotate::<30, 2>($a[$i]), rotate::<19, 13>($a[$i]), rotate::<10, 22>($a[$i]));
        $h[$i] = add(second, turned);
    };
}
pub(super) use mix;

/// One round of all vectors.
macro_rules! round {
    ($words:ident, $at:expr, $a:ident, $b:ident, $c:ident, $d:ident, $e:ident, $f:ident, $g:ident, $h:ident) => {
        let k = splat(const { K.as_flattened()[$at] });
        for i in 0..M {
            let word = schedule::<{ $at }>(&mut $words[i]);
            mix!(i, add($h[i], add(word, k)), $a, $b, $c, $d, $e, $f, $g, $h);
        }
    };
}
pub(super) use round;

/// One of the rounds 1 to 3, for which `begin` has added the constant to `$h`.
macro_rules! begun_round {
    ($words:ident, $begun:ident, $at:literal, $a:ident, $b:ident, $c:ident, $d:ident, $e:ident, $f:ident, $g:ident, $h:ident) => {
        for i in 0..M {
            mix!(i, add($begun[i][9 + $at], $words[i][$at]), $a, $b, $c, $d, $e, $f, $g, $h);
        }
    };
}
pub(super) use begun_round;

/// Eight rounds, after which every name stands for what it stood for before; the first of them is number `$at`.
macro_rules! eight {
    ($words:ident, $at:expr, $a:ident, $b:ident, $c:ident, $d:ident, $e:ident, $f:ident, $g:ident, $h:ident) => {
        round!($words, $at, $a, $b, $c, $d, $e, $f, $g, $h);
        round!($words, $at + 1, $h, $a, $b, $c, $d, $e, $f, $g);
        round!($words, $at + 2, $g, $h, $a, $b, $c, $d, $e, $f);
        round!($words, $at + 3, $f, $g, $h, $a, $b, $c, $d, $e);
        round!($words, $at + 4, $e, $f, $g, $h, $a, $b, $c, $d);
        round!($words, $at + 5, $d, $e, $f, $g, $h, $a, $b, $c);
        round!($words, $at + 6, $c, $d, $e, $f, $g, $h, $a, $b);
        round!($words, $at + 7, $b, $c, $d, $e, $f, $g, $h, $a);
    };
}
pub(super) use eight;

/// The hash for a set of processor features.
macro_rules! kernel {
    ($features:literal) => {
        /// A state, and what is known of its first rounds before the message is.
        ///
        /// | at | what |
        /// |---|---|
        /// | 0–7 | the state |
        /// | 8, 9 | what the first word is added to: gives `e` and `a` behind round 0 |
        /// | 10–12 | `h` of rounds 1, 2, 3, with their constants |
        #[target_feature(enable = $features)]
        #[inline]
        fn begin(state: &[V; 8]) -> [V; 13] {
            let [a, b, c, d, e, f, g, h] = *state;
            let k = |at: usize| splat(K.as_flattened()[at]);
            let early = add(add(h, k(0)), choose(e, f, g));
            let first = add(early, parity(rotate::<26, 6>(e), rotate::<21, 11>(e), rotate::<7, 25>(e)));
            let turned = parity(rotate::<30, 2>(a), rotate::<19, 13>(a), rotate::<10, 22>(a));
            let second = add(turned, majority(a, b, c));
            let known = [add(d, first), add(first, second), add(g, k(1)), add(f, k(2)), add(e, k(3))];
            [a, b, c, d, e, f, g, h, known[0], known[1], known[2], known[3], known[4]]
        }

        /// Hashes a block of every lane.
        #[target_feature(enable = $features)]
        #[inline]
        fn compress<const M: usize>(begun: &[[V; 13]; M], mut words: [[V; 16]; M]) -> [[V; 8]; M] {
            let zero = [splat(0); M];
            let (mut a, mut b, mut c, mut d) = (zero, zero, zero, zero);
            let (mut e, mut f, mut g, mut h) = (zero, zero, zero, zero);
            for i in 0..M {
                [a[i], b[i], c[i], _, e[i], f[i], g[i], ..] = begun[i];
                d[i] = add(begun[i][8], words[i][0]);
                h[i] = add(begun[i][9], words[i][0]);
            }
            begun_round!(words, begun, 1, h, a, b, c, d, e, f, g);
            begun_round!(words, begun, 2, g, h, a, b, c, d, e, f);
            begun_round!(words, begun, 3, f, g, h, a, b, c, d, e);
            round!(words, 4, e, f, g, h, a, b, c, d);
            round!(words, 5, d, e, f, g, h, a, b, c);
            round!(words, 6, c, d, e, f, g, h, a, b);
            round!(words, 7, b, c, d, e, f, g, h, a);
            eight!(words, 8, a, b, c, d, e, f, g, h);
            eight!(words, 16, a, b, c, d, e, f, g, h);
            eight!(words, 24, a, b, c, d, e, f, g, h);
            eight!(words, 32, a, b, c, d, e, f, g, h);
            eight!(words, 40, a, b, c, d, e, f, g, h);
            eight!(words, 48, a, b, c, d, e, f, g, h);
            eight!(words, 56, a, b, c, d, e, f, g, h);
            let mut out = [[splat(0); 8]; M];
            for i in 0..M {
                out[i] = [a[i], b[i], c[i], d[i], e[i], f[i], g[i], h[i]];
                for (out, before) in out[i].iter_mut().zip(&begun[i]) {
                    *out = add(*out, *before);
                }
            }
            out
        }

        /// The word of round `AT`; from the sixteenth on it takes the place of the one sixteen before.
        #[target_feature(enable = $features)]
        #[inline]
        fn schedule<const AT: usize>(words: &mut [V; 16]) -> V {
            if AT >= 16 {
                let (late, early) = (words[(AT + 14) % 16], words[(AT + 1) % 16]);
                let early = parity(rotate::<25, 7>(early), rotate::<14, 18>(early), shift_right::<3>(early));
                let late = parity(rotate::<15, 17>(late), rotate::<13, 19>(late), shift_right::<10>(late));
                words[AT % 16] = add(add(words[AT % 16], early), add(words[(AT + 9) % 16], late));
            }
            words[AT % 16]
        }
    };
}
pub(super) use kernel;
