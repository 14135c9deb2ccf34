//! What this host has to give, and what of it a request means.

use std::collections::BTreeSet;

use plist::Value;

use super::super::reply;
use super::super::request::{BootObjectForm, GlobalManifestRequest, ImageFamily, ImageRequest, Wanted};
use super::super::status::Failure;
use super::{BootObject, Payload, SecureEnclave};

/// What this host has to give.
#[derive(Debug, Clone, Default)]
pub struct Context {
    /// What the build identity lists, in any order.
    pub components: Vec<Component>,
    /// What happens to the owner's data.
    pub behavior: Behavior,
    /// Whether the device has a cellular modem.
    pub has_baseband: bool,
    /// Whether the firmware has a `BootabilityBundle` folder.
    pub has_bootability_bundle: bool,
    /// Where a ticket for everybody would lie.
    pub global: GlobalManifest,
}

/// What happens to the owner's data.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Behavior {
    /// All of it is erased.
    #[default]
    Erase,
    /// It is kept.
    Update,
}

/// What the identity says about a ticket for everybody.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GlobalManifest {
    /// The folder that it lies in. Only firmware for Macs names one.
    #[doc(alias = "MacOSVariant")]
    pub variant: Option<String>,
    /// The board's name, e.g. `d74ap`.
    #[doc(alias = "DeviceClass")]
    pub device_class: String,
    /// Whether there must be one.
    #[doc(alias = "VariantSupportsGlobalSigning")]
    pub supported: bool,
}

/// One component of the build identity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    /// Its key in the manifest, e.g. `KernelCache`.
    pub name: String,
    /// Those keys of its `Info` whose value is true, e.g. `IsFUDFirmware`.
    pub flags: BTreeSet<String>,
}

impl Behavior {
    /// As the device and the build manifest write it.
    #[doc(alias = "RestoreBehavior")]
    pub fn wire(self) -> &'static str {
        match self {
            Self::Erase => "Erase",
            Self::Update => "Update",
        }
    }
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

    pub(super) fn one(&self, name: &str, key: &'static str) -> Result<Payload, Failure> {
        Ok(Payload::Component { name: self.need(name)?, key })
    }

    pub(super) fn boot_firmware(&self, by_name: bool) -> Result<Payload, Failure> {
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

    pub(super) fn images(&self, request: &ImageRequest) -> Result<Payload, Failure> {
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

    /// What the identity that is sent is called. The deed decides it, not the device: an update never calls itself an
    /// erase. Names that are neither are the device's own, and come back to it.
    pub(super) fn variant(&self, wanted: Option<&str>) -> String {
        match wanted {
            None | Some("" | "Erase" | "Update") => self.behavior.wire().to_owned(),
            Some(own) => own.to_owned(),
        }
    }

    pub(super) fn boot_object(
        &self,
        name: &str,
        form: BootObjectForm,
        global: &GlobalManifestRequest,
    ) -> Result<BootObject, Failure> {
        Ok(match name {
            "__RestoreVersion__" => BootObject::RestoreVersion,
            "__SystemVersion__" => BootObject::SystemVersion,
            "__GlobalManifest__" => self.global_manifest(form, global)?,
            name => BootObject::Component(self.need(name)?),
        })
    }

    /// `Firmware/Manifests/restore/<variant>/<prefix>.<board><suffix>.im4m`; no key of the build manifest names it.
    fn global_manifest(
        &self,
        form: BootObjectForm,
        wanted: &GlobalManifestRequest,
    ) -> Result<BootObject, Failure> {
        let missing = || Failure::NotInFirmware("__GlobalManifest__".to_owned());
        let optional = form == BootObjectForm::Source && (wanted.optional || !self.global.supported);
        let Some(variant) = wanted.variant.as_ref().or(self.global.variant.as_ref()) else {
            return if optional { Ok(BootObject::Absent) } else { Err(missing()) };
        };
        let prefix = wanted.prefix.as_deref().unwrap_or("apticket");
        let suffix = wanted.suffix.as_deref().unwrap_or_default();
        let parts = [variant, prefix, &self.global.device_class, suffix];
        if self.global.device_class.is_empty() || !parts.iter().all(|part| is_plain(part)) {
            return Err(missing());
        }
        let path = format!(
            "Firmware/Manifests/restore/{variant}/{prefix}.{}{suffix}.im4m",
            self.global.device_class
        );
        Ok(BootObject::GlobalManifest { path, optional })
    }
}

/// Whether a part of a path leads nowhere else.
fn is_plain(part: &str) -> bool {
    !part.contains("..")
        && part
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '.' | ',' | '-' | '_' | '(' | ')'))
}
