//! What goes back to the device for one request: built from the firmware and the ticket, then sent.

use std::sync::Arc;

use plist::Value;
use rightful_core::id::Ecid;
use rightful_firmware::ipsw::{FilePart, IpswError};
use rightful_host::{clock, disk};
use rightful_proto::frame;
use rightful_proto::restored::answer::{BootObject, SecureEnclave};
use rightful_proto::restored::reply::{self, BootFirmware};
use rightful_proto::restored::request::BootObjectForm;
use rightful_proto::restored::talk::TalkError;
use rightful_proto::restored::{self, Payload};
use tokio::io::{AsyncWrite, AsyncWriteExt as _};

use super::super::failure::{Failure, Trouble};
use super::super::signer::Signed;
use super::super::supply::{Supply, blocking};
use super::cpio;

/// How much of a boot object is read at once; it goes out in smaller pieces.
const READ: usize = 1 << 20;

/// How an encrypted image begins.
const ENCRYPTED: &[u8] = b"AEA1";

/// A reply that is ready to be sent.
pub(super) enum Parcel {
    /// One property list.
    List(plist::Dictionary),
    /// One property list, in the binary form.
    Binary(plist::Dictionary),
    /// Several property lists, one after the other.
    Lists(Vec<plist::Dictionary>),
    /// Bytes that are no property list.
    Raw(Vec<u8>),
    /// A file of the firmware in pieces.
    File(FilePart),
    /// Bytes in memory, in pieces.
    Bytes(Vec<u8>),
}

impl Parcel {
    /// Finds, reads and signs whatever the reply consists of.
    pub(super) async fn pack(
        supply: &Arc<Supply>,
        signed: &Arc<Signed>,
        payload: Payload,
    ) -> Result<Self, Failure> {
        Ok(Self::List(match payload {
            Payload::Plist(list) => list,
            Payload::Ticket => reply::ticket(signed.ticket.im4m()),
            Payload::Identity { variant } => reply::build_identity(supply.identity.raw.clone(), &variant),
            Payload::ReceiptManifest => reply::receipt_manifest(
                supply
                    .identity
                    .raw
                    .get("Manifest")
                    .and_then(Value::as_dictionary)
                    .cloned()
                    .unwrap_or_default(),
            ),
            Payload::Component { name, key } => reply::one(key, supply.signed(&name, signed).await?),
            Payload::BootFirmware { first_stage, images, by_name, secure_enclave } => {
                let firmware = boot_firmware(supply, signed, &first_stage, &images, &secure_enclave).await?;
                reply::boot_firmware(firmware, by_name)
            }
            Payload::Images { names, key } => reply::all_images(key, all(supply, signed, &names).await?),
            Payload::Image { name, key } => reply::one_image(key, &name, supply.signed(&name, signed).await?),
            Payload::BootObject { object, form } => {
                return Self::boot_object(supply, signed, object, form).await;
            }
            Payload::Time => reply::host_time(clock::now()),
            Payload::BootabilityBundle => return bundle(supply).await,
            Payload::LocalPolicy(_) => {
                return Err(restored::Failure::UpdaterNotSupported("local policy".to_owned()).into());
            }
            Payload::Updater(_) | Payload::Baseband(_) | Payload::Fetched(_) => {
                return Err(Trouble::CannotFetch.into());
            }
        }))
    }

    async fn boot_object(
        supply: &Arc<Supply>,
        signed: &Arc<Signed>,
        object: BootObject,
        form: BootObjectForm,
    ) -> Result<Self, Failure> {
        Ok(match (object, form) {
            (BootObject::Component(name), BootObjectForm::Source) => match supply.part(&name) {
                Ok(part) => Self::File(part),
                // What lies compressed in the archive lies nowhere in one piece: it is read whole.
                Err(Failure::Ipsw(IpswError::Compressed { path })) => Self::Bytes(supply.raw(&path).await?),
                Err(other) => return Err(other),
            },
            (BootObject::Component(name), BootObjectForm::Personalized) => {
                Self::Bytes(supply.signed(&name, signed).await?)
            }
            (BootObject::RestoreVersion, _) => Self::Bytes(supply.raw("RestoreVersion.plist").await?),
            (BootObject::SystemVersion, _) => Self::Bytes(supply.raw("SystemVersion.plist").await?),
            (BootObject::GlobalManifest { path, optional: false }, _) => {
                Self::Bytes(supply.raw(&path).await?)
            }
            (BootObject::GlobalManifest { path, optional: true }, _) => {
                Self::Bytes(supply.raw(&path).await.unwrap_or_default())
            }
            (BootObject::Absent, _) => Self::Bytes(Vec::new()),
        })
    }

    /// Whether this is a file that the device cannot read without a key.
    pub(super) async fn is_encrypted(&self, device: Ecid) -> Result<bool, Failure> {
        let Self::File(part) = self else { return Ok(false) };
        Ok(part.length > reply::PIECE as u64 && read(part, 0, ENCRYPTED.len(), device).await? == ENCRYPTED)
    }

    /// Sends the first piece of a file; gives back the rest of it.
    pub(super) async fn send_first_piece(
        self,
        device: Ecid,
        stream: &mut (impl AsyncWrite + Unpin),
    ) -> Result<Self, Failure> {
        let Self::File(part) = self else { return Ok(self) };
        let bytes = read(&part, 0, reply::PIECE, device).await?;
        send_pieces(stream, &bytes).await?;
        let sent = bytes.len() as u64;
        Ok(Self::File(FilePart { offset: part.offset + sent, length: part.length - sent, ..part }))
    }

    /// Sends it.
    pub(super) async fn send(
        self,
        supply: &Arc<Supply>,
        device: Ecid,
        stream: &mut (impl AsyncWrite + Unpin),
    ) -> Result<(), Failure> {
        tracing::trace!(firmware = %supply.file().display(), "sends a reply");
        match self {
            Self::List(list) => send_list(stream, list).await,
            Self::Binary(list) => {
                let sent = frame::write_plist_binary(stream, &Value::Dictionary(list)).await;
                Ok(sent.map_err(TalkError::from)?)
            }
            Self::Lists(lists) => {
                for list in lists {
                    send_list(stream, list).await?;
                }
                Ok(())
            }
            Self::Raw(bytes) => {
                let sent = async {
                    stream.write_all(&bytes).await?;
                    stream.flush().await
                };
                Ok(sent.await.map_err(|error| TalkError::from(frame::FrameError::Io(error)))?)
            }
            Self::Bytes(bytes) => {
                send_pieces(stream, &bytes).await?;
                send_list(stream, reply::last_piece()).await
            }
            Self::File(part) => {
                let file = open(&part, device).await?;
                let mut offset = 0;
                while offset < part.length {
                    let count = usize::try_from(part.length - offset).unwrap_or(READ).min(READ);
                    let (file, at) = (file.clone(), part.offset + offset);
                    let bytes = blocking(device, move || {
                        disk::read_at(&file, vec![0; count], at)
                            .map_err(|error| Trouble::CannotRead { device, why: error.to_string() }.into())
                    })
                    .await?;
                    send_pieces(stream, &bytes).await?;
                    offset += count as u64;
                }
                send_list(stream, reply::last_piece()).await
            }
        }
    }
}

/// The files that make a system bootable, as an archive in the portable form that cpio calls `odc`.
async fn bundle(supply: &Arc<Supply>) -> Result<Parcel, Failure> {
    let mut archive = cpio::Archive::default();
    for (name, path) in supply.bootability_files() {
        archive.add(&name, &supply.raw(&path).await?);
    }
    Ok(Parcel::Raw(archive.finish()))
}

/// Reads so much of a part of the firmware, less at its end.
async fn read(part: &FilePart, offset: u64, count: usize, device: Ecid) -> Result<Vec<u8>, Failure> {
    let file = open(part, device).await?;
    let count = usize::try_from(part.length.saturating_sub(offset)).unwrap_or(count).min(count);
    let at = part.offset + offset;
    blocking(device, move || {
        disk::read_at(&file, vec![0; count], at)
            .map_err(|error| Trouble::CannotRead { device, why: error.to_string() }.into())
    })
    .await
}

/// Opens a part of the firmware to be read in place.
pub(super) async fn open(part: &FilePart, device: Ecid) -> Result<Arc<std::fs::File>, Failure> {
    let path = part.path.clone();
    blocking(device, move || {
        std::fs::File::open(path)
            .map(Arc::new)
            .map_err(|error| Trouble::CannotRead { device, why: error.to_string() }.into())
    })
    .await
}

async fn all(
    supply: &Arc<Supply>,
    signed: &Arc<Signed>,
    names: &[String],
) -> Result<Vec<(String, Vec<u8>)>, Failure> {
    let mut images = Vec::with_capacity(names.len());
    for name in names {
        images.push((name.clone(), supply.signed(name, signed).await?));
    }
    Ok(images)
}

async fn boot_firmware(
    supply: &Arc<Supply>,
    signed: &Arc<Signed>,
    first_stage: &str,
    images: &[String],
    secure_enclave: &SecureEnclave,
) -> Result<BootFirmware, Failure> {
    let mut enclave: [Option<Vec<u8>>; 3] = [None, None, None];
    let names = [&secure_enclave.restore, &secure_enclave.system, &secure_enclave.first_stage];
    for (image, name) in enclave.iter_mut().zip(names) {
        if let Some(name) = name {
            *image = Some(supply.signed(name, signed).await?);
        }
    }
    let [restore_secure_enclave, secure_enclave, secure_enclave_first_stage] = enclave;
    Ok(BootFirmware {
        first_stage: supply.signed(first_stage, signed).await?,
        images: all(supply, signed, images).await?,
        restore_secure_enclave,
        secure_enclave,
        secure_enclave_first_stage,
    })
}

async fn send_pieces(stream: &mut (impl AsyncWrite + Unpin), bytes: &[u8]) -> Result<(), Failure> {
    for piece in bytes.chunks(reply::PIECE) {
        send_list(stream, reply::piece(piece)).await?;
    }
    Ok(())
}

async fn send_list(stream: &mut (impl AsyncWrite + Unpin), list: plist::Dictionary) -> Result<(), Failure> {
    Ok(frame::write_plist_xml(stream, &Value::Dictionary(list)).await.map_err(TalkError::from)?)
}
