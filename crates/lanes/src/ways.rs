//! The ways to do the same to several inputs at once, and which of them this processor has.
//!
//! | way | lanes |
//! |---|---|
//! | `plain` | 1, by the hashes of `sha1` and `sha2`, which have the processor's SHA instructions where there are some |
//! | `sha` | as many inputs in turns as are given, by the SHA instructions of x86-64, with sixteen registers or thirty-two |
//! | `avx2` | 8 in each vector |
//! | `avx512` | 16 in each vector |

use std::fmt;

#[cfg(target_arch = "x86_64")]
use crate::{
    sha_ni::{Sixteen, ThirtyTwo},
    wide::{Avx2, Avx512},
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
    Avx512(Avx512),
}

impl Way {
    /// The one that is there always.
    pub const PLAIN: Self = Self { kernel: Kernel::Plain, streams: 1 };

    /// All that this processor has for a task; the first is [`Self::PLAIN`].
    pub fn all(task: Task) -> Vec<Self> {
        let mut all = vec![Self::PLAIN];
        let mut add = |kernel: Option<Kernel>, streams: &[usize]| {
            all.extend(
                kernel
                    .into_iter()
                    .flat_map(|kernel| streams.iter().map(move |&streams| Self { kernel, streams })),
            );
        };
        #[cfg(target_arch = "x86_64")]
        {
            let (sixteen, thirty_two) =
                (Sixteen::new().map(Kernel::Sixteen), ThirtyTwo::new().map(Kernel::ThirtyTwo));
            let (avx2, avx512) = (Avx2::new().map(Kernel::Avx2), Avx512::new().map(Kernel::Avx512));
            match task {
                Task::Messages => {
                    add(sixteen, &[2, 4]);
                    add(avx2, &[1]);
                    add(avx512, &[1]);
                }
                Task::Sha1Rounds => {
                    add(sixteen, &[1, 2, 4]);
                    add(avx2, &[1]);
                    add(avx512, &[1, 2]);
                }
                Task::Sha256Rounds => {
                    add(sixteen, &[1, 2, 3]);
                    add(thirty_two, &[3, 4, 5]);
                    add(avx2, &[1]);
                    add(avx512, &[1, 2]);
                }
            }
        }
        all
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
            Kernel::Avx512(_) => Avx512::LANES,
        };
        width * self.streams
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
            Kernel::Avx512(_) => "avx512",
        };
        write!(f, "{name} x{}", self.streams)
    }
}
