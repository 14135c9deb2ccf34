//! What the ramdisk asks for: the kind of data, its arguments, and where the reply goes.

mod updater;

use plist::{Dictionary, Value};

use super::message::MessageError;
use super::read;

pub use updater::{BasebandRequest, LocalPolicyRequest, UpdaterRequest};

/// One request for data. The device waits until it has the reply.
#[derive(Debug, Clone, PartialEq)]
pub struct DataRequest {
    /// What is wanted.
    #[doc(alias = "DataType")]
    pub kind: DataKind,
    /// Where the reply goes.
    pub to: Delivery,
    /// Names an asynchronous request: the device goes on while it is answered, and says `AsyncWait` when it can't.
    #[doc(alias = "AsyncContextUUID")]
    pub context: Option<String>,
}

/// Where a reply goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// Back on the connection that the request came on.
    Here,
    /// On a new connection to this port of the device, which is closed afterwards.
    #[doc(alias = "DataPort")]
    Port(u16),
}

/// What is wanted, by the device's names for it.
#[derive(Debug, Clone, PartialEq)]
pub enum DataKind {
    /// The build identity that is being installed.
    #[doc(alias = "BuildIdentityDict")]
    BuildIdentity {
        /// `Erase` or `Update`, where the device says which.
        variant: Option<String>,
        /// That of a recovery system is wanted.
        #[doc(alias = "IsRecoveryOS")]
        recovery: bool,
    },
    /// The signed ticket.
    RootTicket,
    /// The file system, as a stream.
    #[doc(alias = "SystemImageData")]
    FileSystem,
    /// The hash that seals the system volume.
    SystemImageRootHash,
    /// The system volume's canonical metadata.
    SystemImageCanonicalMetadata,
    /// The kernel of the new system.
    KernelCache,
    /// The device tree of the new system.
    DeviceTree,
    /// Boot firmware for the NOR.
    #[doc(alias = "NORData")]
    BootFirmware {
        /// The device wants a dictionary by name instead of an array.
        #[doc(alias = "FlashVersion1")]
        by_name: bool,
    },
    /// A family of small firmware images.
    Images(ImageRequest),
    /// Firmware and a ticket for the cellular modem.
    #[doc(alias = "BasebandData")]
    Baseband(Box<BasebandRequest>),
    /// A ticket, and perhaps firmware, for another chip of the phone.
    #[doc(alias = "FirmwareUpdaterData")]
    #[doc(alias = "FirmwareUpdaterDataV2")]
    #[doc(alias = "FirmwareUpdaterDataV3")]
    Updater(Box<UpdaterRequest>),
    /// A signed local policy.
    #[doc(alias = "RestoreLocalPolicy")]
    LocalPolicy(Box<LocalPolicyRequest>),
    /// Trust objects for factory data; the harmless answer is an empty dictionary.
    #[doc(alias = "FDRTrustData")]
    FactoryTrust,
    /// What the host wants done before the updaters run; the harmless answer is an empty dictionary.
    #[doc(alias = "FirmwareUpdaterPreflight")]
    #[doc(alias = "DeviceRestoreInfoPreflight")]
    Preflight {
        /// Which of them, by the device's name.
        name: String,
    },
    /// A file of the firmware as a stream of pieces.
    #[doc(alias = "SourceBootObjectV4")]
    #[doc(alias = "SourceBootObjectV5")]
    #[doc(alias = "PersonalizedBootObjectV3")]
    BootObject {
        /// The component, or one of the names that begin with two underscores.
        #[doc(alias = "ImageName")]
        name: String,
        /// As it lies in the firmware, or signed for this device.
        form: BootObjectForm,
        /// Which global manifest is meant, when `name` asks for one.
        global: GlobalManifestRequest,
    },
    /// The manifest of the build identity.
    ReceiptManifest,
    /// The modem's updater wants to give us its log.
    #[doc(alias = "BasebandUpdaterOutputData")]
    BasebandLog,
    /// An archive of files that make the new system bootable.
    #[doc(alias = "BootabilityBundleV2")]
    BootabilityBundle,
    /// Fetch something from Apple for the device.
    #[doc(alias = "URLAsset")]
    #[doc(alias = "StreamedImageDecryptionKey")]
    Fetch(Box<FetchRequest>),
    /// A part of a recovery system that iPhones before the 16 do not have; the name as the device says it.
    RecoverySystem(String),
    /// What time it is.
    #[doc(alias = "HostSystemTime")]
    Time,
    /// Something that devices in factories and of Apple's own staff are given, by the device's name for it. We have
    /// nothing of the kind; the answer is an empty dictionary.
    #[doc(alias = "OverlayRootDataCount")]
    Internal(String),
    /// Something that this program does not know: the name of the data type.
    Unknown(String),
}

/// Whether a boot object goes as it is, or signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BootObjectForm {
    /// As it lies in the firmware.
    Source,
    /// Stitched with the ticket.
    Personalized,
}

/// Which global manifest a device means. What is not said follows from the build identity.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GlobalManifestRequest {
    /// The variant whose folder it lies in.
    #[doc(alias = "Variant")]
    pub variant: Option<String>,
    /// How its name begins, `apticket` where it is not said.
    #[doc(alias = "GlobalManifestPrefix")]
    pub prefix: Option<String>,
    /// What stands behind the board's name.
    #[doc(alias = "GlobalManifestSuffix")]
    pub suffix: Option<String>,
    /// The device does without.
    #[doc(alias = "GlobalManifestOptional")]
    pub optional: bool,
}

/// A request for one, all, or the list of a family of images.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImageRequest {
    /// Which family.
    pub family: ImageFamily,
    /// The flag of the manifest that the family's members carry.
    #[doc(alias = "ImageType")]
    pub flag: String,
    /// How much of it.
    pub wanted: Wanted,
}

/// A family of images; decides the names in the reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImageFamily {
    /// Firmware updates.
    #[doc(alias = "FUDData")]
    Fud,
    /// Early-access firmware.
    #[doc(alias = "EANData")]
    Ean,
    /// Whatever carries the flag that the request names.
    #[doc(alias = "PersonalizedData")]
    Personalized,
}

/// How much of a family is wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// Only the names.
    List,
    /// One image.
    One(String),
    /// All images at once.
    All,
}

/// What the device wants fetched.
#[derive(Debug, Clone, PartialEq)]
pub struct FetchRequest {
    /// The address as the device wrote it.
    #[doc(alias = "RequestURL")]
    pub url: String,
    /// GET or POST.
    #[doc(alias = "RequestMethod")]
    pub method: FetchMethod,
    /// Further headers, at most 32.
    #[doc(alias = "RequestAdditionalHeaders")]
    pub headers: Vec<(String, String)>,
    /// The body of a POST.
    #[doc(alias = "RequestBody")]
    pub body: Vec<u8>,
}

/// The two methods that devices use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FetchMethod {
    /// Reads.
    Get,
    /// Sends the body.
    Post,
}

impl DataRequest {
    pub(super) fn parse(body: &Dictionary, context: Option<String>) -> Result<Self, MessageError> {
        let data_type = read::name(body, "DataType")
            .ok_or(MessageError::Field { message: "DataRequestMsg", field: "DataType" })?;
        Self::parse_as(data_type, body, context)
    }

    /// A request whose kind is known from elsewhere: on a data port the message itself is called like its data type.
    pub(super) fn parse_as(
        data_type: String,
        body: &Dictionary,
        context: Option<String>,
    ) -> Result<Self, MessageError> {
        let field = |field| MessageError::Field { message: "DataRequestMsg", field };
        let none = Dictionary::new();
        let arguments = body.get("Arguments").and_then(Value::as_dictionary).unwrap_or(&none);
        let to = match body.get("DataPort") {
            None => Delivery::Here,
            Some(port) => Delivery::Port(
                read::integer(port)
                    .and_then(|port| u16::try_from(port).ok())
                    .filter(|port| *port != 0)
                    .ok_or_else(|| field("DataPort"))?,
            ),
        };
        Ok(Self { kind: DataKind::parse(data_type, arguments)?, to, context })
    }
}

impl DataKind {
    fn parse(data_type: String, arguments: &Dictionary) -> Result<Self, MessageError> {
        let field = |field| MessageError::Field { message: "DataRequestMsg", field };
        let images = |family, flag: Option<&str>, list_key| {
            let flag = match flag {
                Some(flag) => flag.to_owned(),
                None => read::name(arguments, "ImageType").ok_or_else(|| field("ImageType"))?,
            };
            // Logs show the general name of the list for every family.
            let wanted =
                if [list_key, "ImageList"].iter().any(|key| read::truth_at(arguments, key) == Some(true)) {
                    Wanted::List
                } else {
                    read::name(arguments, "ImageName").map_or(Wanted::All, Wanted::One)
                };
            Ok(Self::Images(ImageRequest { family, flag, wanted }))
        };
        let boot_object = |form| {
            let name = read::name(arguments, "ImageName").ok_or_else(|| field("ImageName"))?;
            let global = GlobalManifestRequest {
                variant: read::name(arguments, "Variant"),
                prefix: read::name(arguments, "GlobalManifestPrefix").filter(|prefix| !prefix.is_empty()),
                suffix: read::name(arguments, "GlobalManifestSuffix"),
                optional: read::truth_at(arguments, "GlobalManifestOptional") == Some(true),
            };
            Ok(Self::BootObject { name, form, global })
        };
        Ok(match data_type.as_str() {
            "BuildIdentityDict" | "BuildIdentityDictV2" => Self::BuildIdentity {
                variant: read::name(arguments, "Variant"),
                recovery: read::truth_at(arguments, "IsRecoveryOS") == Some(true),
            },
            "RootTicket" => Self::RootTicket,
            "SystemImageData" => Self::FileSystem,
            "SystemImageRootHash" => Self::SystemImageRootHash,
            "SystemImageCanonicalMetadata" => Self::SystemImageCanonicalMetadata,
            "KernelCache" => Self::KernelCache,
            "DeviceTree" => Self::DeviceTree,
            "NORData" => {
                Self::BootFirmware { by_name: read::truth_at(arguments, "FlashVersion1") == Some(true) }
            }
            "FUDData" => images(ImageFamily::Fud, Some("IsFUDFirmware"), "FUDImageList")?,
            "EANData" => images(ImageFamily::Ean, Some("IsEarlyAccessFirmware"), "EANImageList")?,
            "PersonalizedData" => images(ImageFamily::Personalized, None, "ImageList")?,
            "BasebandData" => Self::Baseband(Box::new(BasebandRequest::parse(arguments)?)),
            "FirmwareUpdaterData" | "FirmwareUpdaterDataV2" | "FirmwareUpdaterDataV3" => {
                Self::Updater(Box::new(UpdaterRequest::parse(arguments)?))
            }
            // Announced by other hosts, seen by nobody. Inferred: it is an updater's request under a name of its own.
            "Cryptex1LocalPolicy" if arguments.contains_key("DeviceGeneratedRequest") => {
                let mut request = UpdaterRequest::parse(arguments)?;
                if request.name.is_empty() {
                    request.name = data_type;
                }
                Self::Updater(Box::new(request))
            }
            "RestoreLocalPolicy" => Self::LocalPolicy(Box::new(LocalPolicyRequest::parse(arguments)?)),
            "FDRTrustData" => Self::FactoryTrust,
            "FirmwareUpdaterPreflight" | "DeviceRestoreInfoPreflight" => Self::Preflight { name: data_type },
            "SourceBootObjectV3" | "SourceBootObjectV4" | "SourceBootObjectV5" => {
                boot_object(BootObjectForm::Source)?
            }
            "PersonalizedBootObjectV3" => boot_object(BootObjectForm::Personalized)?,
            "ReceiptManifest" => Self::ReceiptManifest,
            "BasebandUpdaterOutputData" => Self::BasebandLog,
            "BootabilityBundle" | "BootabilityBundleV2" => Self::BootabilityBundle,
            "URLAsset" | "StreamedImageDecryptionKey" => {
                Self::Fetch(Box::new(FetchRequest::parse(arguments)?))
            }
            "HostSystemTime" => Self::Time,
            name if name.starts_with("RecoveryOS") => Self::RecoverySystem(data_type),
            name if INTERNAL.contains(&name) => Self::Internal(data_type),
            _ => Self::Unknown(data_type),
        })
    }
}

/// Data types of factories and of Apple's own staff, which every host announces. Inferred: none of them has a meaning
/// for a phone that was sold, so that what a host without them says is an empty dictionary.
const INTERNAL: [&str; 22] = [
    "AuthInstallCACert",
    "BasebandBootData",
    "BasebandStackData",
    "DiagData",
    "FDRMemoryCommit",
    "GrapeFWData",
    "HPMFWData",
    "NitrogenFWData",
    "OpalFWData",
    "OverlayRootDataCount",
    "OverlayRootDataForKey",
    "OverlayRootDataForKeyIndex",
    "PeppyFWData",
    "ProvisioningData",
    "RamdiskFWData",
    "RootData",
    "S3EOverride",
    "SsoServiceTicket",
    "StockholmPostflight",
    "USBCFWData",
    "USBCOverride",
    "UpdateVolumeOverlayRootDataCount",
];

impl FetchRequest {
    fn parse(arguments: &Dictionary) -> Result<Self, MessageError> {
        let field = |field| MessageError::Field { message: "DataRequestMsg", field };
        let url = arguments
            .get("RequestURL")
            .and_then(Value::as_string)
            .filter(|url| url.len() <= 4096 && !url.chars().any(|c| c.is_control() || c == ' '))
            .ok_or_else(|| field("RequestURL"))?;
        let method = match arguments.get("RequestMethod").and_then(Value::as_string) {
            None | Some("GET") => FetchMethod::Get,
            Some("POST") => FetchMethod::Post,
            Some(_) => return Err(field("RequestMethod")),
        };
        let headers = arguments
            .get("RequestAdditionalHeaders")
            .and_then(Value::as_dictionary)
            .into_iter()
            .flatten()
            .filter_map(|(name, value)| Some((read::clean(name, 64), read::clean(value.as_string()?, 128))))
            .take(32)
            .collect();
        let body = match arguments.get("RequestBody") {
            None => Vec::new(),
            Some(Value::Data(bytes)) => bytes.clone(),
            Some(Value::String(text)) => text.clone().into_bytes(),
            Some(_) => return Err(field("RequestBody")),
        };
        Ok(Self { url: url.to_owned(), method, headers, body })
    }
}
