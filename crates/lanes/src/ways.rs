//! The ways to do the same to several inputs at once, and which of them this processor has.
//!
//! | way | lanes |
//! |---|---|
//! | `plain` | 1, by the hashes of `sha1` and `sha2`, which have the processor's SHA instructions where there are some |
//! | `sha`, `sha-32` | as many inputs in turns as are given, by the SHA instructions, with sixteen registers of x86-64 or with thirty-two; on ARMv8 there are always thirty-two |
//! | `avx2` | 8 in each vector |
//! | `avx512vl` | 8 in each vector, with the operations and the registers of AVX-512 |
//! | `avx512` | 16 in each vector |

use std::fmt;

#[cfg(target_arch = "aarch64")]
use crate::arm::Sha2;
#[cfg(target_arch = "x86_64")]
use crate::{
    sha_ni::{Sixteen, ThirtyTwo},
    wide::{Avx2, Avx512, Avx512Vl},
};

/// What is done to several inputs at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Task {
    /// SHA-1 of messages of one length.
    Messages,
    /// Rounds of PBKDF2 with HMAC-SHA1.
    Sha1Rounds,
    /// Rounds of PBKDF2 with HMAC-SHA256.
    Sha256Rounds,
}

/// A way that this processor has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Way {
    pub(crate) kernel: Kernel,
    /// How many inputs, or vectors of them, are worked on in turns.
    pub(crate) streams: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kernel {
    Plain,
    #[cfg(target_arch = "x86_64")]
    Sixteen(Sixteen),
    #[cfg(target_arch = "x86_64")]
    ThirtyTwo(ThirtyTwo),
    #[cfg(target_arch = "x86_64")]
    Avx2(Avx2),
    #[cfg(target_arch = "x86_64")]
    Avx512Vl(Avx512Vl),
    #[cfg(target_arch = "x86_64")]
    Avx512(Avx512),
    #[cfg(target_arch = "aarch64")]
    Arm(Sha2),
}

impl Way {
    /// The one that is there always.
    pub const PLAIN: Self = Self { kernel: Kernel::Plain, streams: 1 };

    /// All that this processor has for a task; the first is [`Self::PLAIN`].
    pub fn all(task: Task) -> Vec<Self> {
        let ways =
            |kernel, streams: &'static [usize]| streams.iter().map(move |&streams| Self { kernel, streams });
        let has = kernels().into_iter().flat_map(|kernel| ways(kernel, kernel.streams(task)));
        std::iter::once(Self::PLAIN).chain(has).collect()
    }

    /// How many inputs it takes at once. Fewer cost as much.
    pub fn lanes(self) -> usize {
        let width = match self.kernel {
            Kernel::Plain => 1,
            #[cfg(target_arch = "x86_64")]
            Kernel::Sixteen(_) | Kernel::ThirtyTwo(_) => 1,
            #[cfg(target_arch = "x86_64")]
            Kernel::Avx2(_) => Avx2::LANES,
            #[cfg(target_arch = "x86_64")]
            Kernel::Avx512Vl(_) => Avx512Vl::LANES,
            #[cfg(target_arch = "x86_64")]
            Kernel::Avx512(_) => Avx512::LANES,
            #[cfg(target_arch = "aarch64")]
            Kernel::Arm(_) => 1,
        };
        width * self.streams
    }
}

/// All that this processor has, but the plain one.
fn kernels() -> Vec<Kernel> {
    #[cfg(target_arch = "x86_64")]
    let kernels = [
        Sixteen::new().map(Kernel::Sixteen),
        ThirtyTwo::new().map(Kernel::ThirtyTwo),
        Avx2::new().map(Kernel::Avx2),
        Avx512::new().map(Kernel::Avx512),
        Avx512Vl::new().map(Kernel::Avx512Vl),
    ];
    #[cfg(target_arch = "aarch64")]
    let kernels = [Sha2::new().map(Kernel::Arm)];
    #[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
    let kernels: [Option<Kernel>; 0] = [];
    kernels.into_iter().flatten().collect()
}

impl Kernel {
    /// How many streams it is compiled for.
    fn streams(self, task: Task) -> &'static [usize] {
        match (self, task) {
            (Self::Plain, _) => &[1],
            #[cfg(target_arch = "x86_64")]
            (Self::Sixteen(_), Task::Messages) => &[2, 4],
            #[cfg(target_arch = "x86_64")]
            (Self::Sixteen(_), Task::Sha1Rounds) => &[1, 2, 4],
            #[cfg(target_arch = "x86_64")]
            (Self::Sixteen(_), Task::Sha256Rounds) => &[1, 2, 3],
            #[cfg(target_arch = "x86_64")]
            (Self::ThirtyTwo(_), Task::Messages | Task::Sha1Rounds) => &[],
            #[cfg(target_arch = "x86_64")]
            (Self::ThirtyTwo(_), Task::Sha256Rounds) => &[3, 4, 5],
            #[cfg(target_arch = "x86_64")]
            (Self::Avx2(_), _) | (Self::Avx512Vl(_) | Self::Avx512(_), Task::Messages) => &[1],
            #[cfg(target_arch = "x86_64")]
            (Self::Avx512Vl(_) | Self::Avx512(_), Task::Sha1Rounds | Task::Sha256Rounds) => &[1, 2],
            #[cfg(target_arch = "aarch64")]
            (Self::Arm(_), Task::Messages) => &[2, 4],
            #[cfg(target_arch = "aarch64")]
            (Self::Arm(_), Task::Sha1Rounds | Task::Sha256Rounds) => &[1, 2, 4],
        }
    }
}

/// What it is called in tables.
impl fmt::Display for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self.kernel {
            Kernel::Plain => "plain",
            #[cfg(target_arch = "x86_64")]
            Kernel::Sixteen(_) => "sha",
            #[cfg(target_arch = "x86_64")]
            Kernel::ThirtyTwo(_) => "sha-32",
            #[cfg(target_arch = "x86_64")]
            Kernel::Avx2(_) => "avx2",
            #[cfg(target_arch = "x86_64")]
            Kernel::Avx512Vl(_) => "avx512vl",
            #[cfg(target_arch = "x86_64")]
            Kernel::Avx512(_) => "avx512",
            #[cfg(target_arch = "aarch64")]
            Kernel::Arm(_) => "sha-32",
        };
        write!(f, "{name} x{}", self.streams)
    }
}
