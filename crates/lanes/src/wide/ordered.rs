//! The operations of AVX-512 that a hash is made of, which stay in the order in which they are written.
//!
//! A block is some 1500 operations without a branch, a few of which wait for each other. Left to order them, the compiler does
//! those of the schedule first and moves the constants to the end of the longest sums, and the processor waits: on one of the Zen 5
//! class a block takes half as long again. As instructions of their own they are neither moved nor put together differently.

/// The operations for registers of one width, which their letter says (`y`, `z`). `V` is a vector of it.
macro_rules! operations {
    ($features:literal, $width:literal) => {
        #[target_feature(enable = $features)]
        #[inline]
        fn add(a: V, b: V) -> V {
            let sum;
            // SAFETY: reads two registers and writes one; the features of the function have the instruction.
            unsafe {
                asm!(concat!("vpaddd {sum:", $width, "}, {a:", $width, "}, {b:", $width, "}"),
                    sum = lateout(zmm_reg) sum, a = in(zmm_reg) a, b = in(zmm_reg) b,
                    options(nomem, nostack, preserves_flags));
            }
            sum
        }

        #[target_feature(enable = $features)]
        #[inline]
        fn rotate<const BITS: i32, const REST: i32>(a: V) -> V {
            let rotated;
            // SAFETY: reads a register and writes one; the features of the function have the instruction.
            unsafe {
                asm!(concat!("vprold {rotated:", $width, "}, {a:", $width, "}, {bits}"),
                    rotated = lateout(zmm_reg) rotated, a = in(zmm_reg) a, bits = const BITS,
                    options(nomem, nostack, preserves_flags));
            }
            rotated
        }

        #[target_feature(enable = $features)]
        #[inline]
        fn choose(b: V, c: V, d: V) -> V {
            of_three::<0xCA>(b, c, d)
        }

        #[target_feature(enable = $features)]
        #[inline]
        fn parity(b: V, c: V, d: V) -> V {
            of_three::<0x96>(b, c, d)
        }

        #[target_feature(enable = $features)]
        #[inline]
        fn majority(b: V, c: V, d: V) -> V {
            of_three::<0xE8>(b, c, d)
        }

        /// A function of three bits, by its table.
        #[target_feature(enable = $features)]
        #[inline]
        fn of_three<const TABLE: u8>(mut b: V, c: V, d: V) -> V {
            // SAFETY: reads three registers and writes one of them; the features of the function have the instruction.
            unsafe {
                asm!(concat!("vpternlogd {b:", $width, "}, {c:", $width, "}, {d:", $width, "}, {table}"),
                    b = inout(zmm_reg) b, c = in(zmm_reg) c, d = in(zmm_reg) d, table = const TABLE,
                    options(nomem, nostack, preserves_flags));
            }
            b
        }
    };
}
pub(super) use operations;
