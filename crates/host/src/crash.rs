//! What a crash leaves behind. Passwords and keys are in memory while they are in use, and some systems write the memory of a
//! program that crashes into a file that others may read, or send it away.

/// Asks the system to keep no copy of this program's memory when it crashes: neither as a file nor for a service that collects
/// crashes. On Linux no other program of the same user may look into it either.
///
/// What cannot be set is told as a warning of the log; the program goes on. Windows has no such wish that a program could say for
/// itself alone: there its error reporting decides.
#[cfg(unix)]
pub fn leave_no_memory() {
    use rustix::process::{Resource, Rlimit, setrlimit};

    if let Err(error) = setrlimit(Resource::Core, Rlimit { current: Some(0), maximum: Some(0) }) {
        tracing::warn!(%error, "the system may keep the memory of this program if it crashes");
    }
    // A service that takes the memory through a pipe does not go by the limit.
    #[cfg(target_os = "linux")]
    if let Err(error) = rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)
    {
        tracing::warn!(%error, "other programs of this user may read the memory of this program");
    }
}

/// As on other systems, where there is something to ask for.
#[cfg(not(unix))]
pub fn leave_no_memory() {}
