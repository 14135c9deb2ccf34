//! Asks Apple for a ticket for this device in this boot, and proves it before anybody uses it.

use std::path::PathBuf;
use std::sync::Arc;

use plist::{Dictionary, Value};
use rightful_apple::Endpoints;
use rightful_apple::signing::Client;
use rightful_core::id::{Ecid, Nonce};
use rightful_core::model::Model;
use rightful_firmware::img4::Im4m;
use rightful_firmware::manifest::BuildIdentity;
use rightful_firmware::signing::{self, DeviceParameters};
use rightful_firmware::ticket::{Subject, Ticket};
use rightful_proto::frame::{self, Limits};

use super::failure::{Failure, Trouble};
use super::supply::blocking;

/// How large a kept answer of the signing server may be.
const KEPT: Limits = Limits { bytes: 4 << 20, depth: 16, items: 10_000 };

/// A proven ticket and the whole answer that it came in.
pub(super) struct Signed {
    /// Names this device and this boot.
    pub(super) ticket: Ticket,
    /// Has further blobs for some components.
    pub(super) reply: Dictionary,
}

/// What the device says of this boot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Boot {
    pub(super) ap_nonce: Nonce,
    pub(super) sep_nonce: Option<Nonce>,
    pub(super) production_mode: bool,
    pub(super) security_mode: bool,
}

/// Holds the ticket of the current boot and asks for another one when the nonce changes.
pub(super) struct Signer {
    client: Client,
    model: &'static Model,
    ecid: Ecid,
    /// Answers of the signing server are kept here, as other programs keep them (`.shsh`), so that a phone that is found
    /// in restore mode can be finished.
    folder: PathBuf,
    held: Option<(Nonce, Arc<Signed>)>,
}

impl Signer {
    pub(super) fn new(
        endpoints: &Endpoints,
        model: &'static Model,
        ecid: Ecid,
        folder: PathBuf,
    ) -> Result<Self, Failure> {
        Ok(Self { client: Client::new(endpoints)?, model, ecid, folder, held: None })
    }

    /// A ticket for this boot: the one in hand if its nonce is still the device's, else a new one.
    pub(super) async fn sign(
        &mut self,
        identity: &BuildIdentity,
        boot: &Boot,
    ) -> Result<Arc<Signed>, Failure> {
        if let Some((nonce, signed)) = &self.held
            && *nonce == boot.ap_nonce
        {
            return Ok(signed.clone());
        }
        let parameters = DeviceParameters {
            ecid: self.ecid,
            chip: self.model.chip,
            board: self.model.board,
            security_domain: identity.security_domain,
            ap_nonce: boot.ap_nonce.clone(),
            sep_nonce: boot.sep_nonce.clone(),
            production_mode: boot.production_mode,
            security_mode: boot.security_mode,
            in_rom_dfu: None,
            sika_fuse: None,
        };
        let request = signing::ap_request(identity, &parameters, &uuid::Uuid::new_v4().to_string());
        let answer = self.client.sign(signing::to_xml(&request)).await?;
        let reply = signing::parse_reply(&answer)?;
        let im4m = signing::ap_ticket(&reply)?;
        let ticket = Ticket::prove(im4m, &self.subject(boot.ap_nonce.clone()), identity)?;
        let signed = Arc::new(Signed { ticket, reply });
        self.keep(&signed).await?;
        self.held = Some((boot.ap_nonce.clone(), signed.clone()));
        Ok(signed)
    }

    /// The ticket of the attempt that brought the device into restore mode, if that was on this computer.
    ///
    /// In restore mode a device tells no nonce; that it runs the ramdisk shows that its boot loader took this ticket,
    /// and it checks every image against it again.
    pub(super) async fn kept(&self, identity: &BuildIdentity) -> Result<Arc<Signed>, Failure> {
        let file = self.file();
        let bytes = blocking(self.ecid, move || {
            let small = std::fs::metadata(&file).is_ok_and(|data| data.len() <= KEPT.bytes as u64);
            if !small {
                return Err(Trouble::NoTicketKept.into());
            }
            std::fs::read(&file).map_err(|_| Trouble::NoTicketKept.into())
        })
        .await?;
        let reply = frame::plist_bounded(&bytes, &KEPT)
            .ok()
            .and_then(Value::into_dictionary)
            .ok_or(Trouble::NoTicketKept)?;
        let im4m = signing::ap_ticket(&reply)?;
        let nonce =
            Im4m::parse(&im4m).ok().and_then(|parsed| Nonce::new(parsed.bytes(b"BNCH")?.to_vec()).ok());
        let ticket = Ticket::prove(im4m, &self.subject(nonce.ok_or(Trouble::NoTicketKept)?), identity)?;
        Ok(Arc::new(Signed { ticket, reply }))
    }

    fn subject(&self, nonce: Nonce) -> Subject {
        Subject { ecid: self.ecid, chip: self.model.chip, board: self.model.board, nonce }
    }

    fn file(&self) -> PathBuf {
        self.folder.join(format!("{}.shsh", self.ecid))
    }

    async fn keep(&self, signed: &Arc<Signed>) -> Result<(), Failure> {
        let (folder, file, bytes) = (self.folder.clone(), self.file(), signing::to_xml(&signed.reply));
        blocking(self.ecid, move || {
            std::fs::create_dir_all(&folder)
                .and_then(|()| std::fs::write(&file, bytes))
                .map_err(|error| Trouble::Workdir { path: folder, why: error.to_string() }.into())
        })
        .await
    }
}
