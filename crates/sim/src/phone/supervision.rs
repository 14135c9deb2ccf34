//! Supervision as the phone keeps it: who supervises it, which profiles it has, what an unlock token opens, and what follows from that.
//!
//! | what | where | ends with |
//! |---|---|---|
//! | cloud configuration | [`cloud`] | an erase |
//! | profiles and their restrictions | [`profiles`] | removal, an erase |
//! | the secret that unlock tokens are made with | [`token`] | an erase |
//! | signed challenges | `signed` | – |
//! | the bypass code | [`bypass`] | fifteen days for hosts that ask; an erase |
//!
//! What real phones do at the edges is public in part only. What is inferred says so where it is decided.

pub mod bypass;
pub mod cloud;
pub mod owner;
pub mod profiles;
pub(in crate::phone) mod signed;
pub mod token;

use std::collections::VecDeque;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::activation::random;
use super::lockdown::clock;
use super::state::State;
use super::{Direction, Door, Phone};
use bypass::BypassCode;
use cloud::Cloud;
use profiles::Profile;
use token::Secret;

/// How long after its supervision began a phone tells its bypass code.
const TELLS_BYPASS_CODE: Duration = Duration::from_secs(15 * 24 * 3600);

/// How many responses are remembered.
const MOST_PROOFS: usize = 16;

/// How often real phones let a passcode be tried before they show "Security Lockout" for good.
const MOST_TRIES: u32 = 11;

/// The phone's memory of its supervision, and of what its keybag allows.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Supervision {
    /// As it was set in set-up; none on a phone at Hello that nobody has prepared.
    pub cloud: Option<Cloud>,
    /// The profiles that are installed, in their order.
    pub profiles: Vec<Profile>,
    /// The profiles that a host has brought and that the owner has not yet approved on the phone.
    pub waiting: Vec<Profile>,
    /// The profile that is to be installed after set-up.
    #[serde(skip)]
    pub stored: Option<Vec<u8>>,
    /// The code that turns Activation Lock off, while the phone has one.
    #[serde(skip)]
    pub bypass: Option<BypassCode>,
    /// When supervision began, by the phone's clock.
    pub since: Option<f64>,
    /// Unlock tokens are made and checked with it.
    #[serde(skip)]
    secret: Secret,
    /// How many unlock tokens were made since the last erase.
    pub tokens: u64,
    /// How often a passcode was cleared with one.
    pub cleared: u64,
    /// Whether a Screen Time code is set.
    pub screen_time_code: bool,
    /// Whether the phone was unlocked since it started: its keybag is open for what runs in the background.
    pub unlocked_since_boot: bool,
    /// How many wrong passcodes were typed since the last right one.
    pub wrong_passcodes: u32,
    /// Whether it speaks to nobody over USB, because it was locked for an hour.
    pub usb_restricted: bool,
    /// Whether a keybag is served before the first unlock.
    pub before_first_unlock: BeforeFirstUnlock,
    /// What the host has asked an erase to keep or forbid.
    pub erase: Option<EraseOptions>,
    /// The last responses that were believed, for other programs to verify.
    pub proofs: VecDeque<Proof>,
}

/// A response to a challenge. Neither is a secret, and both are of use once only.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Proof {
    /// In hexadecimal.
    pub challenge: String,
    /// The signed message, DER in Base64.
    pub message: String,
}

/// What the keybag commands do on a phone that was not unlocked since it started. What real ones do over USB is not known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum BeforeFirstUnlock {
    /// `ProceedWithKeybagMigration` waits for the first unlock, then gives up: hosts say that it may ask to wait.
    #[default]
    Waits,
    /// They are served: an MDM server's `ClearPasscode` is said to work where it is delivered.
    Serves,
}

/// The options of an erase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct EraseOptions {
    /// The eSIM stays.
    pub preserve_data_plan: bool,
    /// Another phone that lies beside it may not set it up.
    pub disallow_proximity_setup: bool,
}

impl Supervision {
    /// A phone at Hello: nothing is configured, and no token from before is of use.
    pub fn fresh() -> Self {
        Self {
            cloud: None,
            profiles: Vec::new(),
            waiting: Vec::new(),
            stored: None,
            bypass: None,
            since: None,
            secret: Secret::new(),
            tokens: 0,
            cleared: 0,
            screen_time_code: false,
            unlocked_since_boot: true,
            wrong_passcodes: 0,
            usb_restricted: false,
            before_first_unlock: BeforeFirstUnlock::default(),
            erase: None,
            proofs: VecDeque::new(),
        }
    }

    /// A phone that its owner, or an organisation, has set up.
    pub(super) fn in_use(supervised: bool) -> Self {
        let cloud = if supervised { Cloud::of_organisation() } else { Cloud::unmanaged() };
        Self { cloud: Some(cloud), since: supervised.then(clock), ..Self::fresh() }
    }

    /// What an erase leaves: nothing, and the switches of this simulation.
    pub(super) fn erased(&self) -> Self {
        Self { before_first_unlock: self.before_first_unlock, erase: self.erase, ..Self::fresh() }
    }

    /// Remembers a response that was believed.
    pub(in crate::phone) fn believe(&mut self, challenge: &[u8], message: &[u8]) {
        if self.proofs.len() == MOST_PROOFS {
            self.proofs.pop_front();
        }
        let message = STANDARD.encode(message);
        self.proofs.push_back(Proof { challenge: rightful_core::hex::encode(challenge), message });
    }

    /// The system has started.
    pub(super) fn begin_boot(&mut self, locked: bool) {
        self.unlocked_since_boot = !locked;
        self.usb_restricted = false;
    }

    /// Whether the screen shows that the phone is unavailable: passcodes are no longer taken.
    pub fn is_locked_out(&self) -> bool {
        self.wrong_passcodes >= MOST_TRIES
    }
}

impl State {
    /// Whether this certificate is one of those that supervise the phone.
    pub(in crate::phone) fn is_supervisor(&self, certificate: &[u8]) -> bool {
        let cloud = self.supervision.cloud.as_ref().filter(|_| self.supervised);
        cloud.is_some_and(|cloud| cloud.certificates.iter().any(|one| one == certificate))
    }

    /// Whether a restriction of this name, `allow…`, is set to no by a profile that counts.
    pub fn is_forbidden(&self, key: &str) -> bool {
        let counts = self.supervised || !profiles::needs_supervision(key);
        counts
            && self.supervision.profiles.iter().any(|profile| profile.restrictions.get(key) == Some(&false))
    }

    /// Whether a computer that does not supervise the phone may ask for trust.
    pub(crate) fn lets_strangers_pair(&self) -> bool {
        let cloud = self.supervision.cloud.as_ref();
        let configured = !self.supervised || cloud.is_none_or(|cloud| cloud.allow_pairing);
        configured && !self.is_forbidden("allowHostPairing")
    }

    /// The screen is open: the first time after a start this also opens the keybag.
    pub(in crate::phone) fn open_screen(&mut self) {
        (self.locked, self.lost) = (false, None);
        self.supervision.unlocked_since_boot = true;
        self.supervision.wrong_passcodes = 0;
        self.supervision.usb_restricted = false;
    }

    /// Takes a configuration that was made while the phone is being set up.
    pub(in crate::phone) fn configure(&mut self, cloud: Cloud) {
        self.supervised = cloud.supervised;
        self.supervision.since = cloud.supervised.then(clock);
        self.supervision.bypass = cloud.supervised.then(BypassCode::new);
        self.supervision.cloud = Some(cloud);
    }

    /// The passcode is gone; everything else is as it was.
    fn drop_passcode(&mut self) {
        self.passcode_set = false;
        self.locked = false;
        self.supervision.unlocked_since_boot = true;
        self.supervision.wrong_passcodes = 0;
        self.supervision.usb_restricted = false;
        self.supervision.cleared += 1;
    }

    /// The bypass code, while it is told.
    pub(in crate::phone) fn told_bypass_code(&self) -> Option<&BypassCode> {
        let age = self.supervision.since.map(|since| clock() - since)?;
        self.supervision.bypass.as_ref().filter(|_| age <= TELLS_BYPASS_CODE.as_secs_f64())
    }
}

impl Phone {
    /// Makes an unlock token; nobody may, while a passcode is set.
    pub(in crate::phone) fn mint_unlock_token(&self) -> Option<Vec<u8>> {
        self.change(|state| {
            if state.passcode_set {
                return None;
            }
            state.supervision.tokens += 1;
            Some(token::mint(&state.supervision.secret))
        })
    }

    /// Takes the passcode away with a token that was made by this phone since its last erase.
    pub(in crate::phone) fn clear_passcode(&self, bytes: &[u8]) -> Result<(), token::Flaw> {
        self.change(|state| {
            token::check(&state.supervision.secret, bytes)?;
            state.drop_passcode();
            Ok(())
        })?;
        self.log(Door::Phone, Direction::Event, "has no passcode any more, and all its data");
        Ok(())
    }

    /// Supervises a phone in use by hand, as if it had been prepared when it was new. Tests and rehearsals begin with it.
    pub fn supervise(&self, organization: &str, certificates: Vec<Vec<u8>>, allow_pairing: bool) {
        self.log(Door::Hand, Direction::Event, "has it supervised since it was new");
        self.change(|state| {
            let cloud = Cloud {
                allow_pairing,
                supervised: true,
                organization: Some(organization.to_owned()),
                certificates,
                ..Cloud::prepared()
            };
            state.configure(cloud);
        });
    }
}

/// A challenge that nobody knows beforehand. Real ones of MCInstall have eight bytes.
pub(in crate::phone) fn challenge() -> Vec<u8> {
    random(8)
}

#[cfg(test)]
pub(in crate::phone) mod tests;
