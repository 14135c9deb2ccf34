//! The two things that are put right on this computer when its owner wants it: the rule of udev, and a muxer that does not run.
//!
//! No other program is started for it. A rule is one file, which udev reads when the next device is plugged in. The muxer is started by
//! systemd, which is asked over the system's bus, and decides for itself who may ask that.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rightful_core::doctor::rules::{OUR_FILE, OURS};
use rightful_core::report::{Ending, Explain};

/// How long systemd may take to answer.
#[cfg(target_os = "linux")]
const ANSWERING: Duration = Duration::from_secs(30);

/// Why something was not put right.
#[derive(Debug, thiserror::Error)]
pub enum RepairError {
    /// The rule could not be written.
    #[error("the rule could not be written to {}", path.display())]
    NotWritten {
        /// Where.
        path: PathBuf,
        /// The system's words.
        #[source]
        source: io::Error,
    },
    /// A file of that name is there, and says something else.
    #[error("{} is there already, and holds something else", .0.display())]
    Another(PathBuf),
    /// systemd cannot be asked.
    #[error("systemd cannot be asked to start usbmuxd: {0}")]
    NoSystemd(String),
    /// It refused.
    #[error("systemd did not start usbmuxd: {0}")]
    Refused(String),
    /// It did not answer.
    #[error("systemd did not answer within {} s", .0.as_secs())]
    Silent(Duration),
}

impl Explain for RepairError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotWritten { .. } => "repair/rule-not-written",
            Self::Another(_) => "repair/another-rule",
            Self::NoSystemd(_) => "repair/no-systemd",
            Self::Refused(_) => "repair/muxer-refused",
            Self::Silent(_) => "repair/systemd-silent",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NotWritten { .. } => "start it as administrator: sudo rightful doctor --fix",
            Self::Another(_) => "look at what it holds, move it away, and start again",
            Self::NoSystemd(_) => "start it by hand: sudo usbmuxd",
            Self::Refused(_) | Self::Silent(_) => "start it by hand: sudo systemctl start usbmuxd",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Refused(_) => Some("this user may not start services, or usbmuxd is not installed"),
            Self::NotWritten { .. } | Self::Another(_) | Self::NoSystemd(_) | Self::Silent(_) => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::NotWritten { .. }
            | Self::Another(_)
            | Self::NoSystemd(_)
            | Self::Refused(_)
            | Self::Silent(_) => Ending::Failed,
        }
    }
}

/// Writes the rule where udev looks for it.
///
/// # Errors
/// [`RepairError::NotWritten`], and [`RepairError::Another`]: a file that is there is never replaced.
pub fn write_rule() -> Result<(), RepairError> {
    write_rule_to(Path::new(OUR_FILE))
}

fn write_rule_to(path: &Path) -> Result<(), RepairError> {
    let failed = |source| RepairError::NotWritten { path: path.to_owned(), source };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(failed)?;
    }
    match fs::File::create_new(path) {
        Ok(mut file) => file.write_all(OURS.as_bytes()).and_then(|()| file.sync_all()).map_err(failed),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            if fs::read(path).map_err(failed)? == OURS.as_bytes() {
                Ok(())
            } else {
                Err(RepairError::Another(path.to_owned()))
            }
        }
        Err(source) => Err(failed(source)),
    }
}

/// Has systemd start usbmuxd, and returns when it has taken the order. The muxer listens a moment later.
///
/// # Errors
/// [`RepairError::NoSystemd`], [`RepairError::Refused`] and [`RepairError::Silent`].
#[cfg(target_os = "linux")]
pub async fn start_muxer() -> Result<(), RepairError> {
    let asking = async {
        let bus = zbus::Connection::system().await.map_err(|error| RepairError::NoSystemd(said(&error)))?;
        start_on(&bus).await
    };
    tokio::time::timeout(ANSWERING, asking).await.unwrap_or(Err(RepairError::Silent(ANSWERING)))
}

/// Only Linux has a muxer that is started so.
///
/// # Errors
/// [`RepairError::NoSystemd`], always.
#[cfg(not(target_os = "linux"))]
pub async fn start_muxer() -> Result<(), RepairError> {
    Err(RepairError::NoSystemd("this system has none".to_owned()))
}

#[cfg(target_os = "linux")]
async fn start_on(bus: &zbus::Connection) -> Result<(), RepairError> {
    let order = ("usbmuxd.service", "replace");
    let manager = Some("org.freedesktop.systemd1.Manager");
    bus.call_method(
        Some("org.freedesktop.systemd1"),
        "/org/freedesktop/systemd1",
        manager,
        "StartUnit",
        &order,
    )
    .await
    .map(|_job| ())
    .map_err(|error| match error {
        zbus::Error::MethodError(..) => RepairError::Refused(said(&error)),
        _ => RepairError::NoSystemd(said(&error)),
    })
}

/// The library's words, cut to what a line holds.
#[cfg(target_os = "linux")]
fn said(error: &zbus::Error) -> String {
    error.to_string().chars().filter(|letter| !letter.is_control()).take(200).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failure_says_what_to_do() {
        let path = || PathBuf::from("/etc/udev/rules.d/70-x.rules");
        for (error, code, text) in [
            (
                RepairError::NotWritten { path: path(), source: io::Error::other("no") },
                "repair/rule-not-written",
                "the rule could not be written to /etc/udev/rules.d/70-x.rules",
            ),
            (
                RepairError::Another(path()),
                "repair/another-rule",
                "/etc/udev/rules.d/70-x.rules is there already, and holds something else",
            ),
            (
                RepairError::NoSystemd("no bus".into()),
                "repair/no-systemd",
                "systemd cannot be asked to start usbmuxd: no bus",
            ),
            (
                RepairError::Refused("denied".into()),
                "repair/muxer-refused",
                "systemd did not start usbmuxd: denied",
            ),
            (
                RepairError::Silent(Duration::from_secs(30)),
                "repair/systemd-silent",
                "systemd did not answer within 30 s",
            ),
        ] {
            assert_eq!((error.code(), error.to_string().as_str()), (code, text));
            assert!(!error.help().ends_with('.') && error.ending() == Ending::Failed);
        }
    }

    #[test]
    fn the_rule_is_written_once_and_nobody_elses_file_is_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("rules.d/70-x.rules");
        write_rule_to(&path).expect("written");
        assert_eq!(fs::read_to_string(&path).expect("the rule"), OURS);
        write_rule_to(&path).expect("it is there already");
        fs::write(&path, "# mine\n").expect("written");
        let error = write_rule_to(&path).expect_err("it holds something else");
        assert_eq!(error.code(), "repair/another-rule");
        assert_eq!(fs::read_to_string(&path).expect("as it was"), "# mine\n");
        let error = write_rule_to(Path::new("/proc/none/x.rules")).expect_err("nobody may write there");
        assert_eq!(error.code(), "repair/rule-not-written");
    }

    #[cfg(target_os = "linux")]
    #[expect(clippy::disallowed_types, reason = "what the macro of the bus writes has them")]
    mod systemd {
        use std::sync::{Arc, Mutex};

        use super::*;

        /// Plays systemd at the other end of the bus.
        struct Pretend {
            asked: Arc<Mutex<Vec<(String, String)>>>,
            willing: bool,
        }

        #[zbus::interface(name = "org.freedesktop.systemd1.Manager")]
        impl Pretend {
            fn start_unit(
                &self,
                unit: String,
                mode: String,
            ) -> zbus::fdo::Result<zbus::zvariant::OwnedObjectPath> {
                self.asked.lock().expect("nobody panicked").push((unit, mode));
                if self.willing {
                    let job = zbus::zvariant::ObjectPath::try_from("/org/freedesktop/systemd1/job/1");
                    Ok(job.map_err(|error| zbus::fdo::Error::Failed(error.to_string()))?.into())
                } else {
                    Err(zbus::fdo::Error::AccessDenied("Interactive authentication required.".into()))
                }
            }
        }

        async fn asked(willing: bool) -> (Result<(), RepairError>, Vec<(String, String)>) {
            let asked = Arc::new(Mutex::new(Vec::new()));
            let (ours, theirs) = tokio::net::UnixStream::pair().expect("two ends");
            let manager = Pretend { asked: asked.clone(), willing };
            let served = zbus::connection::Builder::unix_stream(theirs)
                .server(zbus::Guid::generate())
                .expect("a server")
                .p2p()
                .serve_at("/org/freedesktop/systemd1", manager)
                .expect("an object");
            let (served, bus) =
                tokio::join!(served.build(), zbus::connection::Builder::unix_stream(ours).p2p().build());
            let (_served, bus) = (served.expect("a server"), bus.expect("a client"));
            let started = start_on(&bus).await;
            let asked = asked.lock().expect("nobody panicked").clone();
            (started, asked)
        }

        #[tokio::test]
        async fn it_is_asked_for_the_one_unit_and_its_refusal_is_told() {
            let order = [("usbmuxd.service".to_owned(), "replace".to_owned())];
            let (started, heard) = asked(true).await;
            assert!(started.is_ok(), "{started:?}");
            assert_eq!(heard, order);
            let (started, heard) = asked(false).await;
            let error = started.expect_err("refused");
            assert_eq!(error.code(), "repair/muxer-refused");
            assert!(error.to_string().contains("Interactive authentication required"), "{error}");
            assert_eq!(heard, order);
        }
    }
}
