//! The property lists that answer the device's requests, by the names that it expects.

use std::time::SystemTime;

use plist::{Date, Dictionary, Value};

/// The largest piece of a boot object, in bytes.
pub const PIECE: usize = 8192;

/// A dictionary of a few entries.
pub fn dictionary<const N: usize>(entries: [(&str, Value); N]) -> Dictionary {
    entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// The signed ticket.
pub fn ticket(im4m: &[u8]) -> Dictionary {
    dictionary([("RootTicketData", Value::Data(im4m.to_vec()))])
}

/// The identity that is being installed.
pub fn build_identity(identity: Dictionary, variant: &str) -> Dictionary {
    dictionary([("BuildIdentityDict", Value::Dictionary(identity)), ("Variant", Value::from(variant))])
}

/// The manifest of the identity.
pub fn receipt_manifest(manifest: Dictionary) -> Dictionary {
    dictionary([("ReceiptManifest", Value::Dictionary(manifest))])
}

/// One personalised component under the key that was asked for.
pub fn one(key: &str, img4: Vec<u8>) -> Dictionary {
    dictionary([(key, Value::Data(img4))])
}

/// Boot firmware that is ready to send.
#[derive(Debug, Clone, Default)]
pub struct BootFirmware {
    /// The first stage (LLB).
    pub first_stage: Vec<u8>,
    /// The others by name, iBoot first.
    pub images: Vec<(String, Vec<u8>)>,
    /// The Secure Enclave's firmware for the ramdisk.
    pub restore_secure_enclave: Option<Vec<u8>>,
    /// The Secure Enclave's firmware for the system.
    pub secure_enclave: Option<Vec<u8>>,
    /// Its first stage.
    pub secure_enclave_first_stage: Option<Vec<u8>>,
}

/// Boot firmware: the images as an array, or by name where the device wants that.
pub fn boot_firmware(firmware: BootFirmware, by_name: bool) -> Dictionary {
    let images = if by_name {
        Value::Dictionary(firmware.images.into_iter().map(|(name, img4)| (name, Value::Data(img4))).collect())
    } else {
        Value::Array(firmware.images.into_iter().map(|(_, img4)| Value::Data(img4)).collect())
    };
    let mut reply =
        dictionary([("LlbImageData", Value::Data(firmware.first_stage)), ("NorImageData", images)]);
    for (key, img4) in [
        ("RestoreSEPImageData", firmware.restore_secure_enclave),
        ("SEPImageData", firmware.secure_enclave),
        ("SEPPatchImageData", firmware.secure_enclave_first_stage),
    ] {
        if let Some(img4) = img4 {
            reply.insert(key.to_owned(), Value::Data(img4));
        }
    }
    reply
}

/// A whole family of personalised images.
pub fn all_images(key: &str, images: Vec<(String, Vec<u8>)>) -> Dictionary {
    let images = images.into_iter().map(|(name, img4)| (name, Value::Data(img4))).collect();
    dictionary([(key, Value::Dictionary(images))])
}

/// One personalised image of a family.
pub fn one_image(key: &str, name: &str, img4: Vec<u8>) -> Dictionary {
    dictionary([(key, Value::Data(img4)), ("ImageName", Value::from(name))])
}

/// A piece of a boot object, at most [`PIECE`] bytes.
pub fn piece(bytes: &[u8]) -> Dictionary {
    dictionary([("FileData", Value::Data(bytes.to_vec()))])
}

/// The end of a boot object.
pub fn last_piece() -> Dictionary {
    dictionary([("FileDataDone", Value::Boolean(true))])
}

/// What a server said to a request that the device had us make.
pub fn fetched(status: u16, headers: &[(String, String)], body: Vec<u8>) -> Dictionary {
    let headers = headers.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str()))).collect();
    dictionary([
        ("ResponseBody", Value::Data(body)),
        ("ResponseBodyDone", Value::Boolean(true)),
        ("ResponseHeaders", Value::Dictionary(headers)),
        ("ResponseStatus", Value::from(status)),
    ])
}

/// The time of this computer. The caller reads the clock.
pub fn host_time(now: SystemTime) -> Dictionary {
    dictionary([("SetHostTimeOnDevice", Value::Date(Date::from(now)))])
}

/// We have no recovery system.
pub fn no_recovery_system() -> Dictionary {
    dictionary([("RecoveryOSNoAssetFound", Value::Boolean(true))])
}

/// The device need not attest itself.
pub fn do_not_attest() -> Dictionary {
    dictionary([("RestoreShouldAttest", Value::Boolean(false))])
}

/// We have read the final status; the device may restart.
pub fn final_status_received() -> Dictionary {
    dictionary([("MsgType", Value::from("ReceivedFinalStatusMsg"))])
}
