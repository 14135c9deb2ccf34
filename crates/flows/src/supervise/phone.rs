//! A phone on the cable as its supervisor meets it: chosen, trusted without a tap, and shown who speaks.

use rightful_core::device::{Device, Trust};
use rightful_core::event::{Erased, Unplug};
use rightful_core::id::{Ecid, Udid};
use rightful_core::mode::Mode;
use rightful_core::ports::Usb;
use rightful_core::session::{Face, Session};
use rightful_host::muxer::{MuxDevice, Muxer};
use rightful_host::session::{self as lockdown, PairOutcome};
use rightful_host::stream::Stream;
use rightful_proto::supervision::{
    CloudConfiguration, Escalated, Identity, SERVICE, Service, SupervisionError,
};

use super::vault::{Saved, Vault};
use super::{Failure, now};
use crate::gather;
use crate::world::World;

/// A phone that runs its system.
pub(super) struct Phone {
    /// As it was seen.
    pub(super) device: Device,
    pub(super) udid: Udid,
    pub(super) vault: Vault,
    pub(super) identities: Vec<Identity>,
    muxer: Muxer,
    attachment: MuxDevice,
}

/// A phone that has seen its supervisor.
pub(super) struct Proven {
    pub(super) phone: Escalated<Stream>,
    pub(super) cloud: CloudConfiguration,
    pub(super) identity: Identity,
}

impl Phone {
    /// Chooses a phone, and shows it.
    pub(super) async fn choose<U: Usb, F: Face>(
        world: &World<U>,
        session: &mut Session<F>,
        wanted: Option<&str>,
    ) -> Result<Self, Failure> {
        let survey = gather::survey(world).await;
        let device = gather::choose(session, &survey, wanted).await?;
        session.device(&device);
        Self::of(world, device)
    }

    /// The phone behind a device that was seen.
    pub(super) fn of<U: Usb>(world: &World<U>, device: Device) -> Result<Self, Failure> {
        let vault = Vault::of(&world.workdir);
        let found = gather::attachment(world, &device).filter(|_| device.mode == Mode::Normal);
        let Some((muxer, attachment)) = found else { return Err(Failure::WrongMode { found: device.mode }) };
        let identities = vault.identities()?;
        Ok(Self { udid: attachment.udid.clone(), device, vault, identities, muxer, attachment })
    }

    /// Its number for life.
    pub(super) fn ecid(&self) -> Result<Ecid, Failure> {
        self.device.ecid.ok_or(Failure::Nameless)
    }

    /// What is kept of it.
    pub(super) fn saved(&self) -> Result<Option<Saved>, Failure> {
        Ok(self.vault.token(&self.udid)?)
    }

    /// Has it trust this computer, if it does not yet: as its supervisor, so that nobody has to tap.
    pub(super) async fn trust<F: Face>(&self, session: &mut Session<F>) -> Result<(), Failure> {
        if self.device.trust == Trust::Trusted {
            return Ok(());
        }
        session.status("having the phone trust its supervisor", Erased::No, Unplug::Harmless);
        let mut last = None;
        for identity in &self.identities {
            match lockdown::pair_supervised(&self.muxer, &self.attachment, identity).await? {
                PairOutcome::Paired => return Ok(()),
                other => last = Some(other),
            }
        }
        Err(match last {
            None => Failure::NoIdentity,
            Some(PairOutcome::Prohibited) => Failure::Foreign { organisation: None },
            Some(_) => Failure::NotTrusted,
        })
    }

    /// At Hello, where nobody supervises it yet: the phone trusts a computer without a question.
    pub(super) async fn trust_at_hello(&self) -> Result<(), Failure> {
        if self.device.trust == Trust::Trusted {
            return Ok(());
        }
        match lockdown::pair(&self.muxer, &self.attachment).await? {
            PairOutcome::Paired => Ok(()),
            PairOutcome::Prohibited => Err(Failure::Foreign { organisation: None }),
            PairOutcome::DialogPending | PairOutcome::Denied | PairOutcome::Locked => Err(Failure::SetUp),
        }
    }

    /// A conversation with MCInstall.
    pub(super) async fn service(&self) -> Result<Service<Stream>, Failure> {
        let stream = lockdown::start_service(&self.muxer, &self.attachment, SERVICE).await?;
        Service::begin(stream.ok_or(Failure::NotTrusted)?).await.map_err(heard)
    }

    /// Shows the phone that its supervisor speaks. One that was erased since a token was saved is told apart here, and noted.
    pub(super) async fn prove(&self) -> Result<Proven, Failure> {
        let mut service = self.service().await?;
        let cloud = service.cloud_configuration().await.map_err(heard)?;
        let saved = self.saved()?;
        let erased = saved.as_ref().is_some_and(|saved| is_erased(saved, &cloud));
        if erased {
            self.vault.note_erased(&self.udid, now())?;
        }
        if cloud.supervised == Some(false) {
            return Err(if erased { Failure::ErasedSince } else { Failure::NotSupervised });
        }
        let identity = self.ours(&cloud)?.clone();
        let phone = service.escalate(&identity).await.map_err(heard)?;
        Ok(Proven { phone, cloud, identity })
    }

    /// The identity that supervises it.
    pub(super) fn ours(&self, cloud: &CloudConfiguration) -> Result<&Identity, Failure> {
        let newest = self.identities.first().ok_or(Failure::NoIdentity)?;
        let is_its = |identity: &&Identity| cloud.is_supervised_by(identity.certificate());
        match self.identities.iter().find(is_its) {
            Some(identity) => Ok(identity),
            // Some versions may not tell: then the phone decides.
            None if cloud.supervisors.is_empty() => Ok(newest),
            None => Err(Failure::Foreign { organisation: cloud.organisation.clone() }),
        }
    }
}

/// Whether the phone has been erased since this was saved, as far as its configuration shows.
pub(super) fn is_erased(saved: &Saved, cloud: &CloudConfiguration) -> bool {
    let another = saved.magic.is_some() && cloud.magic.is_some() && saved.magic != cloud.magic;
    saved.erased.is_some() || cloud.supervised == Some(false) || another
}

/// What the phone said, as this deed tells it.
pub(super) fn heard(error: SupervisionError) -> Failure {
    let Some(refusal) = error.refusal() else {
        return match error {
            SupervisionError::Foreign => Failure::Foreign { organisation: None },
            other => Failure::Phone(other),
        };
    };
    if refusal.is_keybag() {
        Failure::BeforeFirstUnlock
    } else if refusal.is_passcode_set() {
        Failure::PasscodeSet
    } else if refusal.is_set_up() {
        Failure::SetUp
    } else if refusal.is_cancelled() {
        Failure::Cancelled
    } else {
        Failure::Phone(error)
    }
}

impl Phone {
    /// The number of the device that is at the same place now.
    pub(super) async fn seen_again<U: Usb>(world: &World<U>, before: &Self) -> Result<Ecid, Failure> {
        let survey = gather::survey(world).await;
        let same = survey
            .devices
            .iter()
            .find(|device| device.udid.as_ref().is_some_and(|udid| udid.as_str() == before.udid.as_str()));
        same.and_then(|device| device.ecid).ok_or(Failure::Nameless)
    }
}
