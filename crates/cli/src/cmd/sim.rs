//! `rightful sim`: virtual phones behind real sockets, for anybody's client, and backups of them.

use std::io;
use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use rightful_core::report::Explain;
use rightful_core::secret::Secret;
use rightful_host::muxer::MuxerAddress;
use rightful_sim::fault::Fault;
use rightful_sim::phone::Phone;
use rightful_sim::phone::backup::Rounds;
use rightful_sim::phone::data::DataSpec;
use rightful_sim::phone::spec::RestoreProfile;
use rightful_sim::serve;

use crate::deed;
use crate::exit::Exit;
use crate::options::Options;
use crate::out;
use crate::stop;
use crate::world::rehearsal::{self, RehearsalError};
use crate::world::scenario::{self, BadScenario, Scenario};

/// Virtual phones for other programs
#[derive(Debug, Subcommand)]
pub(crate) enum Sim {
    /// Serve virtual phones, a muxer, a USB end, a pretend Apple and a hand, until interrupted
    ///
    /// Prints one line of JSON on stdout when every socket listens: the addresses, and the phones. Everything listens on
    /// this computer only.
    Serve(Box<Serve>),
    /// Write a backup of a virtual phone into a new folder, to practise on
    Backup(Backup),
}

/// Arguments of `backup`.
#[derive(Debug, Args)]
pub(crate) struct Backup {
    /// A new or empty folder
    #[arg(value_name = "DIR")]
    to: PathBuf,

    /// Of which phone
    #[arg(long, default_value = "locked")]
    scenario: Scenario,

    /// The version of its system
    #[arg(long, value_name = "VERSION")]
    version: Option<String>,

    /// What the owner has on it: a seed, about how many files, about how many bytes [default: 1:300:6291456]
    #[arg(long, value_name = "SEED:FILES:BYTES")]
    data: Option<DataSpec>,

    /// The backup is encrypted with this password; nothing in it is anybody's
    #[arg(long, value_name = "PASSWORD")]
    backup_password: Option<String>,

    /// How often the password is hashed; real phones do it 10,000,000 times
    #[arg(long, value_name = "N", default_value_t = Rounds::REAL.first, value_parser = clap::value_parser!(u32).range(1..=20_000_000))]
    backup_rounds: u32,
}

/// Arguments of `serve`.
#[derive(Debug, Args)]
#[command(after_long_help = scenario::HELP)]
pub(crate) struct Serve {
    /// Which phones, in which state
    #[arg(default_value = "locked")]
    scenario: Scenario,

    /// The model, where the scenario names none
    #[arg(long, value_name = "MODEL", value_parser = model)]
    model: Option<String>,

    /// The state, as one more part of the scenario: recovery, dfu, unlocked …
    #[arg(long, value_name = "STATE", value_parser = state)]
    state: Option<String>,

    /// How many phones of this kind, each with an ECID of its own
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=16))]
    phones: u8,

    /// Something that goes wrong with every phone; may be given several times
    #[arg(long = "fault", value_name = "NAME[=VALUE]")]
    faults: Vec<Fault>,

    /// Which conversation restore mode leads on every phone: legacy, modern, a13-ios17, a16-ios16, a16-ios18, a16-ios26,
    /// ipad-ios17 or ios27 [default: as the model has it]
    #[arg(long, value_name = "NAME")]
    profile: Option<RestoreProfile>,

    /// What the owner has on every phone: a seed, about how many files, about how many bytes [default: 1:300:6291456]
    #[arg(long, value_name = "SEED:FILES:BYTES")]
    data: Option<DataSpec>,

    /// Backups are encrypted with this password from the beginning
    #[arg(long, value_name = "PASSWORD")]
    backup_password: Option<String>,

    /// How often a backup's password is hashed; real phones do it 10,000,000 times
    #[arg(long, value_name = "N", default_value_t = Rounds::REAL.first, value_parser = clap::value_parser!(u32).range(1..=20_000_000))]
    backup_rounds: u32,

    /// Where usbmuxd's socket is made [default: in a folder for temporary files]
    #[arg(long, value_name = "PATH")]
    usbmuxd_unix: Option<PathBuf>,

    /// usbmuxd's address, port 0 for a free one
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:0")]
    usbmuxd: SocketAddr,

    /// The address of the first phone's USB end, for an emulator's guest; further phones take free ports
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:0")]
    usbredir: SocketAddr,

    /// The address of the hand on the phones
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:0")]
    control: SocketAddr,

    /// The port of the pretend Apple on 127.0.0.1
    #[arg(long, value_name = "PORT", default_value_t = 0)]
    apple_port: u16,

    /// How fast the pretend Apple sends firmware, in bytes a second
    #[arg(long, value_name = "BYTES")]
    rate: Option<u64>,

    /// What the phones do with a file system that they are sent: for measuring senders, `drain` looks at a sample of it only
    #[arg(long, value_enum, default_value_t = Asr::Verify, hide = true)]
    asr: Asr,
}

/// Why no backup was written.
#[derive(Debug, thiserror::Error)]
enum BackupWriteError {
    /// There is something in the folder.
    #[error("the folder {} is not empty", .0.display())]
    NotEmpty(PathBuf),
    /// The scenario has no phone.
    #[error("the scenario has no phone in it")]
    NoPhone,
    /// The disk does not take it.
    #[error("the backup could not be written into {}", folder.display())]
    Disk {
        /// Where.
        folder: PathBuf,
        /// The system's words.
        source: io::Error,
    },
}

impl Explain for BackupWriteError {
    fn code(&self) -> &'static str {
        match self {
            Self::NotEmpty(_) => "rehearsal/folder-not-empty",
            Self::NoPhone => "rehearsal/no-phone",
            Self::Disk { .. } => "rehearsal/not-written",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NotEmpty(_) => "choose a new or an empty folder",
            Self::NoPhone => "choose a scenario with a phone; rightful --help lists them",
            Self::Disk { .. } => "check the free space and the permissions there",
        }
    }
}

/// What becomes of a file system.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Asr {
    Verify,
    Drain,
}

/// A model that firmware can be made for.
fn model(text: &str) -> Result<String, BadScenario> {
    format!("{text}:locked").parse::<Scenario>().map(|_| text.to_owned())
}

/// A part of a scenario.
fn state(text: &str) -> Result<String, BadScenario> {
    text.parse::<Scenario>().map(|_| text.to_owned())
}

impl Sim {
    /// Serves until interrupted, or writes a backup.
    pub(crate) async fn run(self, options: &Options) -> Exit {
        let serve = match self {
            Self::Serve(serve) => serve,
            Self::Backup(backup) => {
                return match backup.write() {
                    Ok(to) => out::data(&format!("{}\n", to.display())),
                    Err(error) => deed::fail(options, error.report()),
                };
            }
        };
        match serve.open().await {
            Ok((serving, _folder)) => {
                let ready = out::data(&format!("{}\n", serving.ready()));
                stop::interrupted().await;
                ready
            }
            Err(error) => deed::fail(options, error.report()),
        }
    }
}

impl Backup {
    /// Writes it; gives back where it lies.
    fn write(self) -> Result<PathBuf, BackupWriteError> {
        let is_free = std::fs::read_dir(&self.to).map_or(true, |mut names| names.next().is_none());
        if !is_free {
            return Err(BackupWriteError::NotEmpty(self.to));
        }
        let mut scenario = self.scenario;
        scenario.phones.truncate(1);
        let mut spec = scenario.phones.pop().ok_or(BackupWriteError::NoPhone)?;
        spec.system.0 = self.version.unwrap_or(spec.system.0);
        spec.data = self.data.unwrap_or(spec.data);
        spec.backup.rounds.first = self.backup_rounds;
        spec.backup.password = self.backup_password.map(|text| Secret::new(text.into_bytes()));
        match Phone::new(spec).write_backup(&self.to) {
            Ok(()) => Ok(self.to),
            Err(source) => Err(BackupWriteError::Disk { folder: self.to, source }),
        }
    }
}

impl Serve {
    /// Opens every door. The folder holds firmware and sockets for as long as it is kept.
    async fn open(self) -> Result<(serve::Serving, tempfile::TempDir), RehearsalError> {
        let mut scenario =
            self.scenario.with(self.model.as_deref(), self.state.as_deref(), self.phones, &self.faults)?;
        if let Some(profile) = self.profile {
            scenario.phones.iter_mut().for_each(|phone| phone.restore_profile = profile);
        }
        for phone in &mut scenario.phones {
            phone.data = self.data.unwrap_or(phone.data);
            phone.backup.rounds.first = self.backup_rounds;
            phone.backup.password =
                self.backup_password.as_ref().map(|text| Secret::new(text.clone().into_bytes()));
        }
        let folder = rehearsal::folder()?;
        let firmware = rehearsal::publish(&scenario.phones, folder.path()).await?;
        let socket = self.usbmuxd_unix.or_else(|| cfg!(unix).then(|| folder.path().join("usbmuxd")));
        let doors = serve::Options {
            usbmuxd: self.usbmuxd,
            usbmuxd_unix: socket,
            usbredir: self.usbredir,
            control: self.control,
            apple_port: self.apple_port,
            firmware,
            bytes_per_second: self.rate,
            ..serve::Options::new(scenario.phones)
        };
        let serving = serve::serve(doors).await?;
        if self.asr == Asr::Drain {
            serving.phones.iter().for_each(Phone::sample_file_system);
        }
        let muxer = MuxerAddress::Tcp(serving.usbmuxd.ip().to_string(), serving.usbmuxd.port());
        rehearsal::prepare(scenario.scene, &serving.phones, &muxer).await?;
        Ok((serving, folder))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_of_a_folder_says_what_to_do() {
        let disk = io::Error::from(io::ErrorKind::StorageFull);
        for (error, text) in [
            (BackupWriteError::NotEmpty("b".into()), "the folder b is not empty"),
            (BackupWriteError::NoPhone, "the scenario has no phone in it"),
            (
                BackupWriteError::Disk { folder: "b".into(), source: disk },
                "the backup could not be written into b",
            ),
        ] {
            assert_eq!(error.to_string(), text);
            assert!(error.code().starts_with("rehearsal/") && !error.help().ends_with('.'));
        }
    }
}
