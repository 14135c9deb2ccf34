//! What to do about one message of the restore ramdisk: a pure table, no I/O, no state but the context.

mod context;

use plist::Dictionary;

use super::checkpoint::{Checkpoint, Edge};
use super::loops;
use super::message::Message;
use super::reply;
use super::request::{
    BasebandRequest, BootObjectForm, DataKind, DataRequest, Delivery, FetchRequest, LocalPolicyRequest,
    UpdaterRequest,
};
use super::status::Failure;

pub use context::{Behavior, Component, Context, GlobalManifest};

/// What the loop has to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Show how far the device is.
    Report {
        /// Which operation: see [`super::operation::title`].
        operation: i64,
        /// 0 to 100 where known.
        percent: Option<u8>,
    },
    /// Show or log that a step begins or has ended well.
    Checkpoint(Checkpoint),
    /// Write this down; the device expects nothing.
    Note(String),
    /// Keep this: a log or a report of a crash that helps whoever looks for the cause. The device expects nothing.
    Keep(Log),
    /// Nothing to do; the device waits for data that is still under way.
    Wait,
    /// Send this.
    Send {
        /// What.
        payload: Payload,
        /// Where to: here, or on a new connection that is closed afterwards.
        to: Delivery,
        /// Set when the device does not wait for it before it goes on.
        context: Option<String>,
    },
    /// Connect to this port and stream the file system: [`crate::asr::serve`].
    StreamFileSystem {
        /// The device's port.
        port: u16,
        /// Set when the device goes on talking here meanwhile.
        context: Option<String>,
    },
    /// Connect to this port and read until the end: the modem updater's log, an archive to be kept or thrown away.
    ReadLog {
        /// The device's port.
        port: u16,
    },
    /// A step failed: keep the failure and go on listening, the device will say more.
    Remember(Failure),
    /// It is over. After `Ok` the loop sends [`reply::final_status_received`] and closes.
    Finish(Result<(), Failure>),
}

/// Something of the device's that is worth keeping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Log {
    /// What it is.
    pub kind: LogKind,
    /// A file name for it, without folders.
    pub name: String,
    /// All of it; text is UTF-8. The device may have written the owner's names and numbers into it.
    pub content: Vec<u8>,
}

/// What a log is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogKind {
    /// What an earlier attempt to restore wrote.
    EarlierRestore,
    /// The backtrace of a program of the ramdisk.
    Backtrace,
    /// A whole report of a crash, as a file.
    CrashReport,
}

/// What is sent. Names are those of components; the loop finds, signs and reads them.
#[derive(Debug, Clone, PartialEq)]
pub enum Payload {
    /// A reply that needs nothing.
    Plist(Dictionary),
    /// The signed ticket: [`reply::ticket`].
    Ticket,
    /// The identity that is being installed: [`reply::build_identity`].
    Identity {
        /// What to call it.
        variant: String,
    },
    /// The identity's `Manifest`: [`reply::receipt_manifest`].
    ReceiptManifest,
    /// One personalised component: [`reply::one`].
    Component {
        /// Which.
        name: String,
        /// Under which key it is sent.
        key: &'static str,
    },
    /// Personalised boot firmware: [`reply::boot_firmware`].
    BootFirmware {
        /// The first stage.
        first_stage: String,
        /// The others, iBoot first.
        images: Vec<String>,
        /// The device wants them by name.
        by_name: bool,
        /// The Secure Enclave's firmware for the ramdisk, for the system, and its first stage, where there are such.
        secure_enclave: SecureEnclave,
    },
    /// A personalised family, all at once: [`reply::all_images`].
    Images {
        /// Which; may be none.
        names: Vec<String>,
        /// Under which key they are sent.
        key: &'static str,
    },
    /// One personalised image of a family: [`reply::one_image`].
    Image {
        /// Which.
        name: String,
        /// Under which key it is sent.
        key: &'static str,
    },
    /// A file in pieces of at most [`reply::PIECE`] bytes: [`reply::piece`] for each, then [`reply::last_piece`].
    BootObject {
        /// Which file.
        object: BootObject,
        /// As it is, or signed.
        form: BootObjectForm,
    },
    /// The ticket and firmware for another chip: [`reply::updater`], which may be several messages.
    Updater(Box<UpdaterRequest>),
    /// The modem's firmware, signed: [`reply::baseband`].
    Baseband(Box<BasebandRequest>),
    /// A signed local policy: [`reply::local_policy`].
    LocalPolicy(Box<LocalPolicyRequest>),
    /// The archive of the firmware's `BootabilityBundle`, as raw bytes.
    BootabilityBundle,
    /// What Apple's server says to this request: [`reply::fetched`], as a binary property list.
    Fetched(Box<FetchRequest>),
    /// The time: [`reply::host_time`].
    Time,
}

/// Which file of the firmware a boot object is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BootObject {
    /// A component of the identity.
    Component(String),
    /// `RestoreVersion.plist`.
    RestoreVersion,
    /// `SystemVersion.plist`.
    SystemVersion,
    /// A ticket for everybody that the firmware may carry with it.
    #[doc(alias = "__GlobalManifest__")]
    GlobalManifest {
        /// Its file in the firmware.
        path: String,
        /// Where the firmware has no such file, only the end of the object is sent.
        optional: bool,
    },
    /// Something that the device does without and this firmware does not have: only the end of the object is sent.
    Absent,
}

/// Names of the Secure Enclave's components that the identity has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SecureEnclave {
    /// `RestoreSEP`.
    pub restore: Option<String>,
    /// `SEP`.
    pub system: Option<String>,
    /// `SepStage1`.
    pub first_stage: Option<String>,
}

/// What to do about one message of the restore ramdisk.
pub fn answer(context: &Context, message: &Message) -> Action {
    match message {
        Message::Progress { operation, percent } => {
            Action::Report { operation: *operation, percent: *percent }
        }
        Message::DataRequest(request) => match deliver(context, request) {
            Ok(action) => action,
            Err(failure) => Action::Finish(Err(failure)),
        },
        Message::AsyncWait { .. } => Action::Wait,
        Message::Checkpoint(checkpoint) => match failed(checkpoint) {
            Some(failure) => Action::Remember(failure),
            None => Action::Checkpoint(checkpoint.clone()),
        },
        Message::PreviousLog(log) => Action::Keep(Log {
            kind: LogKind::EarlierRestore,
            name: "earlier-restore.log".to_owned(),
            content: log.clone().into_bytes(),
        }),
        Message::Status(status) if status.code == 0 => Action::Finish(Ok(())),
        Message::Status(status) => Action::Finish(Err(Failure::Status(Box::new(status.clone())))),
        Message::BasebandUpdate { accepted } => {
            Action::Note(format!("the modem {} its update", if *accepted { "took" } else { "did not take" }))
        }
        Message::Crash { backtrace } => Action::Keep(Log {
            kind: LogKind::Backtrace,
            name: "backtrace.log".to_owned(),
            content: backtrace.join("\n").into_bytes(),
        }),
        Message::CrashFile { name, content } => {
            Action::Keep(Log { kind: LogKind::CrashReport, name: name.clone(), content: content.clone() })
        }
        Message::Attestation => Action::Send {
            payload: Payload::Plist(reply::do_not_attest()),
            to: Delivery::Here,
            context: None,
        },
        Message::Transport { name } => match name.as_deref() {
            None | Some(super::TRANSPORT) => Action::Note("the device talks through the muxer".to_owned()),
            Some(other) => Action::Finish(Err(Failure::UnknownRequest(format!("RestoreProtocol {other}")))),
        },
        Message::Chatter(name) => Action::Note(format!("{name}: nothing to do")),
        Message::Unknown(name) => Action::Finish(Err(Failure::UnknownRequest(name.clone()))),
    }
}

fn failed(checkpoint: &Checkpoint) -> Option<Failure> {
    (checkpoint.edge == Edge::Ended && checkpoint.result != 0).then(|| Failure::Checkpoint {
        step: checkpoint.step(),
        title: checkpoint.title(),
        result: checkpoint.result,
        error: checkpoint.error.clone().or_else(|| checkpoint.warning.clone()),
    })
}

fn deliver(context: &Context, request: &DataRequest) -> Result<Action, Failure> {
    let payload = match &request.kind {
        DataKind::FileSystem => {
            let port = match request.to {
                Delivery::Here => super::FILE_SYSTEM_PORT,
                Delivery::Port(port) => port,
            };
            return Ok(Action::StreamFileSystem { port, context: request.context.clone() });
        }
        DataKind::BasebandLog => {
            return match request.to {
                Delivery::Port(port) => Ok(Action::ReadLog { port }),
                Delivery::Here => Err(super::MessageError::Field {
                    message: "BasebandUpdaterOutputData",
                    field: "DataPort",
                }
                .into()),
            };
        }
        // Inferred from the requests for its parts: this host has no recovery system, so it has no identity either.
        DataKind::BuildIdentity { recovery: true, .. } => Payload::Plist(reply::no_recovery_system()),
        DataKind::BuildIdentity { variant, recovery: false } => {
            Payload::Identity { variant: context.variant(variant.as_deref()) }
        }
        DataKind::RootTicket => Payload::Ticket,
        DataKind::SystemImageRootHash => context.one("SystemVolume", "SystemImageRootHashFile")?,
        DataKind::SystemImageCanonicalMetadata => {
            context.one("Ap,SystemVolumeCanonicalMetadata", "SystemImageCanonicalMetadataFile")?
        }
        DataKind::KernelCache => context.one("KernelCache", "KernelCacheFile")?,
        DataKind::DeviceTree => context.one("DeviceTree", "DeviceTreeFile")?,
        DataKind::BootFirmware { by_name } => context.boot_firmware(*by_name)?,
        DataKind::Images(images) => context.images(images)?,
        DataKind::Baseband(request) if context.has_baseband => Payload::Baseband(request.clone()),
        DataKind::Updater(request) if request.loop_count >= loops::HARD_LIMIT => {
            return Err(loops::endless(&request.name, request.loop_count));
        }
        DataKind::Updater(request) => Payload::Updater(request.clone()),
        DataKind::LocalPolicy(request) => Payload::LocalPolicy(request.clone()),
        DataKind::Baseband(_)
        | DataKind::FactoryTrust
        | DataKind::Preflight { .. }
        | DataKind::Internal(_) => Payload::Plist(Dictionary::new()),
        DataKind::BootObject { name, form, global } => {
            Payload::BootObject { object: context.boot_object(name, *form, global)?, form: *form }
        }
        DataKind::ReceiptManifest => Payload::ReceiptManifest,
        DataKind::BootabilityBundle if context.has_bootability_bundle => Payload::BootabilityBundle,
        DataKind::BootabilityBundle => return Err(Failure::NotInFirmware("BootabilityBundle".to_owned())),
        DataKind::Fetch(fetch) if is_apple(&fetch.url) => Payload::Fetched(fetch.clone()),
        DataKind::Fetch(fetch) => {
            return Err(Failure::FetchRefused(fetch.url.chars().take(200).collect()));
        }
        DataKind::RecoverySystem(_) => Payload::Plist(reply::no_recovery_system()),
        DataKind::Time => Payload::Time,
        DataKind::Unknown(name) => return Err(Failure::UnknownRequest(name.clone())),
    };
    Ok(Action::Send { payload, to: request.to, context: request.context.clone() })
}

/// Whether an address is https at one of Apple's hosts, written plainly: no user, no other port.
fn is_apple(url: &str) -> bool {
    let Some(rest) = url.strip_prefix("https://") else { return false };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let authority = rest.get(..end).unwrap_or_default();
    let host = authority.strip_suffix(":443").unwrap_or(authority).to_ascii_lowercase();
    crate::fdr::is_apple(&host)
}

#[cfg(test)]
mod tests;
