//! What is known of a computer that is to speak with devices: gathered elsewhere, judged in [`crate::doctor`].
//!
//! All of it can be written down as JSON and read again, so that one computer can judge what another one has seen. What nobody
//! could look at is `None`, or the value that says so; nothing is concluded from it.

use serde::{Deserialize, Serialize};

/// The kind of system.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum System {
    /// Linux.
    Linux,
    /// macOS.
    MacOs,
    /// Windows.
    Windows,
    /// Another one, of which nothing is known here.
    #[default]
    Other,
}

impl System {
    /// As its makers call it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Linux => "Linux",
            Self::MacOs => "macOS",
            Self::Windows => "Windows",
            Self::Other => "another system",
        }
    }
}

/// Everything that is known of the computer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Machine {
    /// Its system.
    pub system: System,
    /// Whether this user may change the system's own files.
    pub privileged: Option<bool>,
    /// Whether systemd runs it, which is asked to start programs. On Linux.
    pub systemd: bool,
    /// Which program installs others. On Linux.
    pub installer: Option<Installer>,
    /// The program that carries conversations with devices.
    pub muxer: Muxer,
    /// Who may open devices in recovery and DFU mode, by the rules of udev. On Linux; `None` where nobody could look.
    pub rule: Option<Rule>,
    /// Apple's devices on USB; `None` where the bus could not be listed.
    pub bus: Option<Vec<OnBus>>,
    /// Programs that run and are known to take hold of devices.
    pub programs: Vec<Program>,
    /// What was seen while the cable was watched.
    pub watched: Option<Watched>,
    /// Folders that large files go into.
    pub places: Vec<Place>,
    /// This computer's clock, in seconds since 1970; `None` where it was not read.
    pub clock: Option<u64>,
    /// The servers, as far as they were asked; `None` where none was to be asked.
    pub hosts: Option<Vec<Host>>,
}

/// A program that installs others.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Installer {
    /// Debian, Ubuntu and their relatives.
    Apt,
    /// Fedora and its relatives.
    Dnf,
    /// Arch and its relatives.
    Pacman,
    /// openSUSE.
    Zypper,
    /// Alpine.
    Apk,
}

/// The program that carries conversations with devices.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Muxer {
    /// How it answers.
    pub state: MuxerState,
    /// Where it was asked.
    pub address: String,
    /// Whether that is not where this system's own one listens.
    pub elsewhere: bool,
    /// Whether it is installed; `None` where nobody could look.
    pub installed: Option<bool>,
    /// How many devices it has.
    pub devices: u32,
}

/// How it answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MuxerState {
    /// It was not asked.
    #[default]
    NotAsked,
    /// As it should.
    Answers,
    /// Nobody is there.
    NotThere,
    /// This user may not ask it.
    Denied,
    /// It takes the connection and says nothing.
    Silent,
    /// It says what it should not.
    Broken,
}

/// Who may open devices in recovery and DFU mode, by the rules of udev.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "state", deny_unknown_fields)]
pub enum Rule {
    /// Whoever sits at the computer, or everybody.
    Open {
        /// The file of rules.
        file: String,
    },
    /// The members of a group.
    Group {
        /// The file of rules.
        file: String,
        /// The group.
        group: String,
    },
    /// Whoever sits at the computer, but the file is read after that is decided.
    TooLate {
        /// The file of rules.
        file: String,
    },
    /// Nobody but the administrator.
    Missing,
    /// There is no udev here, as in a container.
    NoUdev,
}

/// A device of Apple's on USB.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct OnBus {
    /// Its product id, which tells the mode.
    pub product: u16,
    /// How fast the link is.
    pub speed: Option<Speed>,
    /// How many hubs stand between it and the computer.
    pub hubs: Option<u8>,
    /// Whether this user may open it.
    pub access: Access,
    /// Which driver has it. On Windows.
    pub driver: Option<String>,
    /// Programs that have it open, beside the muxer.
    pub held_by: Vec<String>,
    /// Whether the device itself can do more than 480 Mbit/s; `None` where its model is not known.
    pub can_be_faster: Option<bool>,
}

/// How fast a link is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Speed {
    /// 1.5 Mbit/s.
    Low,
    /// 12 Mbit/s.
    Full,
    /// 480 Mbit/s: USB 2.
    High,
    /// 5 Gbit/s and more: USB 3.
    Super,
}

/// Whether this user may open a device.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Access {
    /// Nobody could look.
    #[default]
    Unknown,
    /// Yes.
    Yes,
    /// No.
    No,
    /// The system shows the device, but not the file through which it is opened: a container.
    NoFile,
}

/// What a device on USB does, by its product id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doing {
    /// Its system runs, or a restore of it.
    Running,
    /// Recovery mode.
    Recovery,
    /// DFU mode.
    Dfu,
    /// It is something else of Apple's: a keyboard, a screen.
    Other,
}

impl OnBus {
    /// What it does.
    pub fn doing(&self) -> Doing {
        match self.product {
            0x1290..=0x12AF => Doing::Running,
            0x1280..=0x1283 => Doing::Recovery,
            0x1222 | 0x1227 => Doing::Dfu,
            _ => Doing::Other,
        }
    }
}

/// A program that runs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Program {
    /// Its name, as the system tells it.
    pub name: String,
    /// Its number.
    pub pid: u32,
}

/// What was seen while the cable was watched.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Watched {
    /// For how long, in seconds.
    pub seconds: u32,
    /// How many devices were there when it began.
    pub there: u32,
    /// How often one has left.
    pub left: u32,
    /// How often one has come.
    pub came: u32,
}

/// A folder that large files go into.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Place {
    /// What for.
    pub purpose: Purpose,
    /// Where it is.
    pub path: String,
    /// Bytes that this user may still write there; `None` where the system does not tell.
    pub free: Option<u64>,
    /// Whether this user may write there; `None` where nobody could look.
    pub writable: Option<bool>,
}

/// What a folder is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// Firmware.
    Firmware,
    /// Backups.
    Backups,
}

/// A server, as it was found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Host {
    /// Its name.
    pub name: String,
    /// What it is needed for.
    pub service: Service,
    /// How it answered.
    pub reached: Reached,
    /// What stood in the way, in words.
    #[serde(default)]
    pub why: Option<String>,
    /// What time it says that it is, in seconds since 1970.
    #[serde(default)]
    pub clock: Option<u64>,
}

/// What a server is needed for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Service {
    /// Apple's signature, without which no firmware starts.
    Signing,
    /// The list of firmware. One of several is enough.
    Catalogue,
    /// The firmware itself. One of several is enough.
    Firmware,
}

/// How a server answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reached {
    /// It proved who it is, and answered.
    Yes,
    /// It could not prove who it is.
    Untrusted,
    /// This computer has nothing to verify a server by.
    NoCertificates,
    /// No connection, or no answer in time.
    No,
}
