//! The property lists that answer the device's requests, by the names that it expects.

use std::time::SystemTime;

use plist::{Date, Dictionary, Value};

/// The largest piece of a boot object, in bytes.
pub const PIECE: usize = 8192;

/// The largest piece of an updater's firmware, in bytes, whatever the device asks for: Apple's own host sends no larger
/// ones.
pub const UPDATER_PIECE: usize = 256 << 10;

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

/// What an updater asked for: `response` is the signing server's reply with the firmware under `FirmwareData`.
///
/// Without a chunk size, or without firmware as bytes, it is one message. With one (iOS 27) the tickets come first,
/// with the firmware's length, then the firmware in pieces, then an empty piece that says so. The pieces are as another
/// host sends them; no recording of a device is known.
pub fn updater(response: Dictionary, chunk_size: Option<u32>) -> impl Iterator<Item = Dictionary> {
    const KEY: &str = "FirmwareResponseData";
    let mut response = response;
    let piece = chunk_size.map(|size| (size as usize).clamp(1, UPDATER_PIECE));
    let (firmware, piece) = match (response.get("FirmwareData"), piece) {
        (Some(Value::Data(_)), Some(piece)) => {
            (response.remove("FirmwareData").and_then(Value::into_data), piece)
        }
        _ => (None, UPDATER_PIECE),
    };
    let mut head = dictionary([(KEY, Value::Dictionary(response))]);
    let chunked = firmware.is_some();
    let firmware = firmware.unwrap_or_default();
    if chunked {
        head.insert("DataSize".to_owned(), Value::from(firmware.len() as u64));
    }
    let pieces = firmware.len().div_ceil(piece);
    let body = (0..pieces).map(move |number| {
        let bytes = firmware.chunks(piece).nth(number).unwrap_or_default();
        dictionary([(KEY, Value::Data(bytes.to_vec()))])
    });
    let end =
        chunked.then(|| dictionary([("DataDone", Value::Boolean(true)), (KEY, Value::Data(Vec::new()))]));
    std::iter::once(head).chain(body).chain(end)
}

/// Firmware for the modem, as an archive.
pub fn baseband(archive: Vec<u8>) -> Dictionary {
    dictionary([("BasebandData", Value::Data(archive))])
}

/// A signed local policy.
pub fn local_policy(img4: Vec<u8>) -> Dictionary {
    dictionary([("Ap,LocalPolicy", Value::Data(img4))])
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

#[cfg(test)]
mod tests {
    use super::*;

    fn response() -> Dictionary {
        dictionary([("SE,Ticket", Value::Data(vec![1; 8])), ("FirmwareData", Value::Data((0..10).collect()))])
    }

    #[test]
    fn an_updaters_firmware_goes_whole_or_in_pieces() {
        let whole: Vec<_> = updater(response(), None).collect();
        assert_eq!(whole, [dictionary([("FirmwareResponseData", Value::Dictionary(response()))])]);

        let pieces: Vec<_> = updater(response(), Some(4)).collect();
        let data = |bytes: &[u8]| Value::Data(bytes.to_vec());
        assert_eq!(
            pieces,
            [
                dictionary([
                    (
                        "FirmwareResponseData",
                        Value::Dictionary(dictionary([("SE,Ticket", Value::Data(vec![1; 8]))]))
                    ),
                    ("DataSize", 10_u64.into()),
                ]),
                dictionary([("FirmwareResponseData", data(&[0, 1, 2, 3]))]),
                dictionary([("FirmwareResponseData", data(&[4, 5, 6, 7]))]),
                dictionary([("FirmwareResponseData", data(&[8, 9]))]),
                dictionary([("FirmwareResponseData", data(&[])), ("DataDone", true.into())]),
            ]
        );
    }

    #[test]
    fn firmware_that_is_no_bytes_goes_whole() {
        let nested = dictionary([("YonkersFirmware", Value::Data(vec![1]))]);
        let response = dictionary([("FirmwareData", Value::Dictionary(nested))]);
        let sent: Vec<_> = updater(response.clone(), Some(4)).collect();
        assert_eq!(sent, [dictionary([("FirmwareResponseData", Value::Dictionary(response))])]);
    }

    #[test]
    fn no_piece_is_larger_than_apples() {
        let response = dictionary([("FirmwareData", Value::Data(vec![0; UPDATER_PIECE + 1]))]);
        assert_eq!(updater(response, Some(u32::MAX)).count(), 4);
    }
}
