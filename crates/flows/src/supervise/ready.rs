//! "If this phone locked out today, could you clear it?", and exactly what is missing. Looks only; of the phone it asks what a trusted
//! computer may ask, and neither its keybag nor a token is touched.

use rightful_core::calendar::day;
use rightful_core::device::Trust;
use rightful_core::ports::Usb;
use rightful_core::unlock_token::UnlockToken;
use rightful_host::muxer::Muxer;
use rightful_host::session as lockdown;
use rightful_proto::supervision::profile::Made;
use rightful_proto::supervision::{CloudConfiguration, Identity, Profile};
use serde::Serialize;

use super::phone::{Phone, heard, is_erased};
use super::vault::Saved;
use super::{Failure, Wanted};
use crate::gather;
use crate::world::World;

/// What belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ItemId {
    /// An identity on this computer.
    Identity,
    /// The phone is supervised, and by it.
    Supervised,
    /// The token.
    Token,
    /// The trust between phone and computer.
    Pairing,
    /// The cable works while it is locked.
    Usb,
}

/// How an item stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Without it the passcode cannot be cleared.
    Missing,
    /// It cannot be told, or may stand in the way.
    Partly,
    /// It is there.
    Ready,
}

/// One item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Which.
    pub id: ItemId,
    /// How it stands.
    pub state: State,
    /// How it stands, in words.
    pub what: String,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<&'static str>,
}

/// The answer for one phone.
#[derive(Debug, Clone)]
pub struct Readiness {
    /// The phone.
    pub device: rightful_core::device::Device,
    /// In the order in which they are needed.
    pub items: Vec<Item>,
}

impl Readiness {
    /// Whether nothing is missing.
    pub fn yes(&self) -> bool {
        self.items.iter().all(|item| item.state > State::Missing)
    }

    /// The answer in a sentence.
    pub fn words(&self) -> &'static str {
        match (self.yes(), self.items.iter().all(|item| item.state == State::Ready)) {
            (true, true) => "Yes: if it locked out today, its passcode could be cleared and everything kept",
            (true, false) => "Probably: nothing is missing, and something may stand in the way",
            (false, _) => "No: if it locked out today, its passcode could not be cleared",
        }
    }
}

/// What was seen of a phone.
pub(super) struct Seen {
    pub(super) cloud: Option<CloudConfiguration>,
    pub(super) profiles: Option<Vec<Profile>>,
    pub(super) escrow: Option<bool>,
}

/// Looks at a phone on the cable.
///
/// # Errors
/// It cannot be chosen, or what is kept here cannot be read.
pub async fn look<U: Usb>(world: &World<U>, wanted: &Wanted) -> Result<Readiness, Failure> {
    let survey = gather::survey(world).await;
    let device = gather::pick(&survey, wanted.device.as_deref())?;
    let phone = Phone::of(world, device)?;
    let seen = see(world, &phone).await?;
    let saved = phone.saved()?;
    let items = vec![
        identity(&phone.identities),
        supervised(&phone.identities, seen.cloud.as_ref()),
        token(saved.as_ref(), seen.cloud.as_ref(), &phone.identities),
        pairing(phone.device.trust, seen.escrow),
        usb(seen.profiles.as_deref()),
    ];
    Ok(Readiness { device: phone.device, items })
}

pub(super) async fn see<U: Usb>(world: &World<U>, phone: &Phone) -> Result<Seen, Failure> {
    let muxer = Muxer::new(world.muxer.clone());
    let record = lockdown::record_of(&muxer, &phone.udid).await;
    let record = record.inspect_err(|error| tracing::debug!(%error, "the pair record is not known"));
    let escrow = record.ok().flatten().map(|record| record.escrow);
    let mut seen = Seen { cloud: None, profiles: None, escrow };
    if phone.device.trust != Trust::Trusted {
        return Ok(seen);
    }
    let told = async {
        let mut service = phone.service().await?;
        let cloud = service.cloud_configuration().await.map_err(heard)?;
        Ok::<_, Failure>((cloud, service.profiles().await.map_err(heard)?))
    };
    match told.await {
        Ok((cloud, profiles)) => (seen.cloud, seen.profiles) = (Some(cloud), Some(profiles)),
        Err(error) => tracing::debug!(%error, "the phone does not tell its supervision"),
    }
    Ok(seen)
}

fn item(id: ItemId, state: State, what: impl Into<String>, now: Option<&'static str>) -> Item {
    Item { id, state, what: what.into(), now }
}

fn identity(identities: &[Identity]) -> Item {
    match identities {
        [] => item(
            ItemId::Identity,
            State::Missing,
            "there is no supervision identity on this computer",
            Some(
                "import yours: rightful supervise identity import; or make one for your next phone: rightful supervise identity new",
            ),
        ),
        _ => item(ItemId::Identity, State::Ready, "a supervision identity is on this computer", None),
    }
}

fn supervised(identities: &[Identity], cloud: Option<&CloudConfiguration>) -> Item {
    let (state, what, now) = match cloud {
        None => (
            State::Partly,
            "the phone does not tell this computer whether it is supervised".to_owned(),
            Some("have it trust this computer: rightful supervise pair"),
        ),
        Some(cloud) if identities.iter().any(|one| cloud.is_supervised_by(one.certificate())) => {
            (State::Ready, "the phone is supervised by your identity".to_owned(), None)
        }
        Some(CloudConfiguration { supervised: Some(true), organisation, .. }) => (
            State::Missing,
            match organisation {
                Some(organisation) => format!("the phone is supervised by another identity: {organisation}"),
                None => "the phone is supervised by another identity".to_owned(),
            },
            Some(
                "if it is yours, import it: rightful supervise identity import; an organisation's phone is theirs to open",
            ),
        ),
        Some(_) => (
            State::Missing,
            "the phone is not supervised".to_owned(),
            Some("it can be supervised while it is set up after its next erase: rightful supervise prepare"),
        ),
    };
    item(ItemId::Supervised, state, what, now)
}

/// How the token stands that was saved.
pub(super) fn token(
    saved: Option<&Saved>,
    cloud: Option<&CloudConfiguration>,
    identities: &[Identity],
) -> Item {
    let again = Some("turn the passcode off on the phone and save a new one: rightful supervise token save");
    let here = |saved: &Saved| identities.iter().any(|one| one.fingerprint() == saved.supervisor);
    let (state, what, now) = match saved {
        None => (
            State::Missing,
            "no unlock token of the phone is saved on this computer".to_owned(),
            Some("turn the passcode off on the phone and save one: rightful supervise token save"),
        ),
        Some(saved) if cloud.is_some_and(|cloud| is_erased(saved, cloud)) || saved.erased.is_some() => (
            State::Missing,
            format!("the phone was erased after the token of {} was saved", day(saved.at)),
            again,
        ),
        Some(saved) if !here(saved) => (
            State::Missing,
            "the identity that the token was saved with is not on this computer".to_owned(),
            Some("import it: rightful supervise identity import"),
        ),
        Some(saved) => match saved.token().map(|token| UnlockToken::read(token.expose())) {
            Some(Ok(_)) => (State::Ready, format!("an unlock token was saved on {}", day(saved.at)), None),
            Some(Err(_)) | None => {
                (State::Partly, "the saved token has a form that is not known".to_owned(), again)
            }
        },
    };
    item(ItemId::Token, state, what, now)
}

fn pairing(trust: Trust, escrow: Option<bool>) -> Item {
    let (state, what, now) = match (trust, escrow) {
        (Trust::Trusted, Some(true)) => {
            (State::Ready, "the phone trusts this computer, also while it is locked", None)
        }
        (Trust::Trusted, _) => (
            State::Partly,
            "the phone trusts this computer; while it is locked it gives it little",
            Some("unplug it, unlock it, and pair it once more: rightful supervise pair"),
        ),
        _ => (
            State::Missing,
            "the phone does not trust this computer",
            Some("have it trust its supervisor, which needs no tap: rightful supervise pair"),
        ),
    };
    item(ItemId::Pairing, state, what, now)
}

fn usb(profiles: Option<&[Profile]>) -> Item {
    let install = Some("have it stay reachable: rightful supervise profiles install usb-while-locked");
    let ours = Made::UsbWhileLocked.identifier();
    let (state, what, now) = match profiles {
        Some(profiles) if profiles.iter().any(|profile| profile.identifier == ours) => (
            State::Ready,
            "a profile keeps the cable working while the phone is locked, outside Lockdown Mode",
            None,
        ),
        Some(_) => (
            State::Partly,
            "an hour after it was last unlocked the phone may not answer on the cable",
            install,
        ),
        None => (State::Partly, "whether the cable works while the phone is locked is not known", install),
    };
    item(ItemId::Usb, state, what, now)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(items: Vec<Item>) -> Readiness {
        Readiness { device: rightful_core::device::Device::unseen(None), items }
    }

    #[test]
    fn one_thing_that_is_missing_makes_it_a_no_and_a_doubt_is_said() {
        let sure = item(ItemId::Identity, State::Ready, "there", None);
        let doubt = usb(Some(&[]));
        let missing = pairing(Trust::Untrusted, None);
        assert!(of(vec![sure.clone()]).words().starts_with("Yes"));
        assert!(of(vec![sure.clone(), doubt.clone()]).words().starts_with("Probably"));
        let no = of(vec![sure, doubt, missing]);
        assert!(!no.yes() && no.words().starts_with("No"));
    }

    #[test]
    fn whatever_is_not_ready_says_what_to_do() {
        let cloud = CloudConfiguration { supervised: Some(true), ..CloudConfiguration::default() };
        let all = [
            identity(&[]),
            supervised(&[], None),
            supervised(&[], Some(&cloud)),
            supervised(&[], Some(&CloudConfiguration::default())),
            token(None, None, &[]),
            pairing(Trust::Trusted, Some(false)),
            pairing(Trust::Untrusted, Some(true)),
            usb(None),
            usb(Some(&[])),
        ];
        for item in all {
            assert!(item.state < State::Ready && item.now.is_some(), "{item:?}");
        }
    }
}
