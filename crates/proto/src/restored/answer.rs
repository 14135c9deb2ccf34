//! What to do about one message of the restore ramdisk: a pure table, no I/O, no state but the context.

use std::collections::BTreeSet;

use plist::{Dictionary, Value};

use super::checkpoint::{Checkpoint, Edge};
use super::message::Message;
use super::reply;
use super::request::{
    BootObjectForm, DataKind, DataRequest, Delivery, FetchRequest, ImageFamily, ImageRequest, Wanted,
};
use super::status::Failure;

/// What this host has to give.
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// What the build identity lists, in any order.
    pub components: Vec<Component>,
    /// What the identity calls itself (`Info.Variant`); sent back unless the device names another one.
    pub variant: String,
    /// Whether the device has a cellular modem.
    pub has_baseband: bool,
    /// Whether the firmware has a `BootabilityBundle` folder.
    pub has_bootability_bundle: bool,
}

/// One component of the build identity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    /// Its key in the manifest, e.g. `KernelCache`.
    pub name: String,
    /// Those keys of its `Info` whose value is true, e.g. `IsFUDFirmware`.
    pub flags: BTreeSet<String>,
}

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
        Message::PreviousLog(log) => Action::Note(format!("log of an earlier restore:\n{log}")),
        Message::Status(status) if status.code == 0 => Action::Finish(Ok(())),
        Message::Status(status) => Action::Finish(Err(Failure::Status(Box::new(status.clone())))),
        Message::BasebandUpdate { accepted } => {
            Action::Note(format!("the modem {} its update", if *accepted { "took" } else { "did not take" }))
        }
        Message::Crash { backtrace } => {
            Action::Note(format!("a program of the ramdisk crashed:\n{}", backtrace.join("\n")))
        }
        Message::Attestation => Action::Send {
            payload: Payload::Plist(reply::do_not_attest()),
            to: Delivery::Here,
            context: None,
        },
        Message::Transport { name } => match name.as_deref() {
            None | Some("MuxSocket") => Action::Note("the device talks through the muxer".to_owned()),
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
        DataKind::BuildIdentity { variant } => {
            Payload::Identity { variant: variant.clone().unwrap_or_else(|| context.variant.clone()) }
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
        DataKind::Baseband if context.has_baseband => {
            return Err(Failure::UpdaterNotSupported("modem".to_owned()));
        }
        DataKind::Updater { name } => {
            return Err(Failure::UpdaterNotSupported(if name.is_empty() {
                "firmware".to_owned()
            } else {
                name.clone()
            }));
        }
        DataKind::Baseband | DataKind::FactoryTrust | DataKind::Preflight { .. } => {
            Payload::Plist(Dictionary::new())
        }
        DataKind::BootObject { name, form } => {
            Payload::BootObject { object: context.boot_object(name)?, form: *form }
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

impl Context {
    fn has(&self, name: &str) -> Option<String> {
        self.components
            .iter()
            .find(|component| component.name == name)
            .map(|component| component.name.clone())
    }

    fn need(&self, name: &str) -> Result<String, Failure> {
        self.has(name).ok_or_else(|| Failure::NotInFirmware(name.to_owned()))
    }

    fn one(&self, name: &str, key: &'static str) -> Result<Payload, Failure> {
        Ok(Payload::Component { name: self.need(name)?, key })
    }

    fn boot_firmware(&self, by_name: bool) -> Result<Payload, Failure> {
        const FLAGS: [&str; 2] = ["IsFirmwarePayload", "IsSecondaryFirmwarePayload"];
        // These have fields of their own in the reply; as a foreign program does it, they are not among the images too.
        const APART: [&str; 4] = ["LLB", "SEP", "RestoreSEP", "SepStage1"];
        let first_stage = self.need("LLB")?;
        let mut images: Vec<String> = self
            .components
            .iter()
            .filter(|component| FLAGS.iter().any(|flag| component.flags.contains(*flag)))
            .map(|component| component.name.clone())
            .filter(|name| !APART.contains(&name.as_str()))
            .collect();
        images.sort_by(|a, b| (a != "iBoot", a).cmp(&(b != "iBoot", b)));
        let secure_enclave = SecureEnclave {
            restore: self.has("RestoreSEP"),
            system: self.has("SEP"),
            first_stage: self.has("SepStage1"),
        };
        Ok(Payload::BootFirmware { first_stage, images, by_name, secure_enclave })
    }

    fn images(&self, request: &ImageRequest) -> Result<Payload, Failure> {
        let (list_key, data_key) = match request.family {
            ImageFamily::Fud => ("FUDImageList", "FUDImageData"),
            ImageFamily::Ean => ("EANImageList", "EANData"),
            ImageFamily::Personalized => ("ImageList", "ImageData"),
        };
        let members = || {
            self.components
                .iter()
                .filter(|component| component.flags.contains(&request.flag))
                .map(|component| component.name.clone())
        };
        Ok(match &request.wanted {
            Wanted::List => Payload::Plist(reply::dictionary([(
                list_key,
                Value::Array(members().map(Value::String).collect()),
            )])),
            Wanted::All => Payload::Images { names: members().collect(), key: data_key },
            Wanted::One(name) => Payload::Image {
                name: members()
                    .find(|member| member == name)
                    .ok_or_else(|| Failure::NotInFirmware(name.clone()))?,
                key: data_key,
            },
        })
    }

    fn boot_object(&self, name: &str) -> Result<BootObject, Failure> {
        Ok(match name {
            "__RestoreVersion__" => BootObject::RestoreVersion,
            "__SystemVersion__" => BootObject::SystemVersion,
            name => BootObject::Component(self.need(name)?),
        })
    }
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
