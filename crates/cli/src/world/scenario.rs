//! The scenes of a rehearsal, by name: which virtual phone, in which state, with which faults.

use std::str::FromStr;

use rightful_core::id::{Ecid, SerialNumber};
use rightful_core::mode::Mode;
use rightful_core::report::Explain;
use rightful_sim::apple::account::Trouble;
use rightful_sim::fault::{Fault, UnknownFault};
use rightful_sim::phone::spec::{EnterRecoveryPolicy, IbssNonce, PairingAnswer, PhoneSpec};

/// The scenarios, as the help lists them.
pub(crate) const HELP: &str = "\
Scenarios: one or more of these, joined by +
  locked              a locked iPhone 14 Pro Max that does not know this computer (the default)
  trusted             the same, and it trusts this computer
  unlocked            the same, and its screen is open
  recovery            it waits in recovery mode
  dfu                 it waits in DFU mode
  nonce-kept          from DFU on it keeps one nonce, so that one ticket is enough
  buttons             it refuses to enter recovery by command: the buttons are needed
  buttons-mistake     the same, and at the first attempt the hand lets go too early
  charging            it was locked for over an hour: it only charges, and this computer does not
                      see it
  managed             an organisation's profile forbids it to trust computers
  identity            your supervision identity is on this computer
  supervised          the same; you supervise the phone, which has no passcode just now
  token               the same; its unlock token was saved, and then it locked out
  no-find-my          it shows no sign of Find My
  erased              it was erased and asks for activation; with Find My, for its owner's account
                      too
  two-phones          a second phone is on the cable too
  none                nothing is plugged in
  away                Find My does not reach the phone at first: what is asked of it waits
  account:TROUBLE     its Apple Account is: throttled, locked, terms or security-key
  fault:NAME[=VALUE]  something goes wrong:
      -  with the firmware: signing-refused[=94], ticket-for-another, ticket-stale, download-cut,
         download-interrupted[=BYTES], download-altered
      -  with the restore: cable-pulled=enter-recovery, ibec, ramdisk, bootx, start-restore,
         file-system or after-file-system, never-comes-back=recovery, restore or normal,
         swapped=recovery or restore, restored-status[=14], asr-checksum, unknown-request,
         huge-length, deep-plist, endless-data, silent, false-success
      -  with one message: at=DOOR:NTH:KIND[:SEED], as in at=restored:17:corrupt:5; the doors are
         lockdown, usb, restored, data, asr, fdr and backup; the kinds cut, stall, truncate,
         corrupt and reorder
      -  with a backup: backup-error[=1], passcode-not-typed, backup-needs=BYTES
      -  with the activation: albert=unavailable, malformed, oversized, html, error-page,
         more-forms, second-factor, wrong-session or for-another
A model may stand before it: iPhone15,3: (the default), iPhone12,5: or iPad8,1:

Examples: recovery, iPad8,1:dfu, fault:cable-pulled=ramdisk, buttons+no-find-my";

/// The phones of one rehearsal.
#[derive(Debug, Clone)]
pub(crate) struct Scenario {
    /// What is on the cable, in this order.
    pub(crate) phones: Vec<PhoneSpec>,
    /// What happened before the rehearsal begins.
    pub(crate) scene: Scene,
    /// How well the owner's hands do.
    pub(crate) hands: Hands,
    /// What stands in the way of signing in to the Apple Account.
    pub(crate) account: Option<Trouble>,
    /// Whether Find My does not reach the first phone at first.
    pub(crate) away: bool,
    /// How far its owner has come with supervising the first phone.
    pub(crate) supervision: Supervision,
    /// As it was written.
    text: String,
}

/// What happened before the rehearsal begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scene {
    /// Nothing: the phones have never seen this computer.
    Strangers,
    /// The first phone was made to trust this computer.
    Trusted,
}

/// How far the owner has come with supervising the first phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Supervision {
    /// There is nothing.
    Nothing,
    /// An identity is on this computer.
    Identity,
    /// It supervises the phone, which has no passcode.
    Phone,
    /// The token was saved, and then the phone locked out.
    Token,
}

/// How well the owner's hands do what they are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Hands {
    /// At once, and right.
    Right,
    /// At the first attempt they let go too early.
    OneMistake,
}

/// A scenario that does not exist.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum BadScenario {
    /// The model is not one that firmware can be made for.
    #[error("there is no virtual {0}; there are iPhone15,3, iPhone12,5 and iPad8,1")]
    Model(String),
    /// No such part.
    #[error("there is no scenario {0:?}; rightful --help lists them")]
    Part(String),
    /// No such fault.
    #[error(transparent)]
    Fault(#[from] UnknownFault),
}

impl Explain for BadScenario {
    fn code(&self) -> &'static str {
        match self {
            Self::Model(_) => "rehearsal/unknown-model",
            Self::Part(_) => "rehearsal/unknown-scenario",
            Self::Fault(_) => "rehearsal/unknown-fault",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Model(_) | Self::Part(_) | Self::Fault(_) => "rightful --help lists what there is",
        }
    }
}

impl FromStr for Scenario {
    type Err = BadScenario;

    fn from_str(text: &str) -> Result<Self, BadScenario> {
        let (model, parts) = match text.split_once(':') {
            Some((model, parts)) if model.contains(',') => (Some(model), parts),
            Some(_) | None => (None, text),
        };
        let mut phone = match model {
            Some(model) => {
                PhoneSpec::by_product_type(model).ok_or_else(|| BadScenario::Model(short(model)))?
            }
            None => PhoneSpec::iphone_14_pro_max(),
        };
        let mut scene = Scene::Strangers;
        let mut hands = Hands::Right;
        let (mut second, mut none, mut away) = (false, false, false);
        let mut account = None;
        let mut supervision = Supervision::Nothing;
        for part in parts.split('+') {
            match part {
                "locked" | "" => {}
                "trusted" => {
                    phone.pairing = PairingAnswer::Accepted;
                    scene = Scene::Trusted;
                }
                "unlocked" => phone.locked = false,
                "recovery" => phone.mode = Mode::Recovery,
                "dfu" => phone.mode = Mode::Dfu,
                "charging" => phone.mode = Mode::ChargeOnly,
                "buttons" => phone.enter_recovery = EnterRecoveryPolicy::NeedsUnlock,
                "buttons-mistake" => {
                    phone.enter_recovery = EnterRecoveryPolicy::NeedsUnlock;
                    hands = Hands::OneMistake;
                }
                "nonce-kept" => phone.ibss_nonce = IbssNonce::Kept,
                "managed" => (phone.supervised, phone.pairing) = (true, PairingAnswer::Prohibited),
                "identity" => supervision = Supervision::Identity,
                "supervised" => supervision = Supervision::Phone,
                "token" => supervision = Supervision::Token,
                "no-find-my" => phone.find_my = false,
                "erased" => phone.erased = true,
                "two-phones" => second = true,
                "none" => none = true,
                "away" => away = true,
                "account:throttled" => account = Some(Trouble::Throttled),
                "account:locked" => account = Some(Trouble::Locked),
                "account:terms" => account = Some(Trouble::Terms),
                "account:security-key" => account = Some(Trouble::SecurityKey),
                _ => match part.strip_prefix("fault:") {
                    Some(fault) => phone.faults.push(fault.parse::<Fault>()?),
                    None => return Err(BadScenario::Part(short(part))),
                },
            }
        }
        let mut phones = vec![phone];
        if second {
            phones.push(another(&phones[0]));
        }
        if none {
            phones.clear();
        }
        Ok(Self { phones, scene, hands, account, away, supervision, text: text.to_owned() })
    }
}

impl Scenario {
    /// The same with what further options say: another model, one more part, several phones of the kind, more faults.
    pub(crate) fn with(
        mut self,
        model: Option<&str>,
        state: Option<&str>,
        count: u8,
        faults: &[Fault],
    ) -> Result<Self, BadScenario> {
        if model.is_some() || state.is_some() {
            let model = model.map(|model| format!("{model}:")).unwrap_or_default();
            self = format!("{model}{}+{}", self.text, state.unwrap_or_default()).parse()?;
        }
        if let Some(first) = self.phones.first().cloned() {
            self.phones.extend((1..count).map(|number| twin(&first, number)));
        }
        for phone in &mut self.phones {
            phone.faults.extend_from_slice(faults);
        }
        Ok(self)
    }
}

/// Another phone of the same kind, in the same state.
fn twin(first: &PhoneSpec, number: u8) -> PhoneSpec {
    let mut spec = first.clone();
    spec.ecid = Ecid(first.ecid.0 + u64::from(number));
    let kept: String = first.serial.0.chars().take(8).collect();
    spec.serial = SerialNumber(format!("{kept}{number:02}"));
    spec.name = format!("{} {}", first.name, number + 1);
    spec
}

/// Somebody else's phone of another model, healthy and locked.
fn another(first: &PhoneSpec) -> PhoneSpec {
    let mut spec = match first.model.product_type {
        "iPhone12,5" => PhoneSpec::iphone_14_pro_max(),
        _ => PhoneSpec::iphone_11_pro_max(),
    };
    spec.name = format!("Ben's {}", spec.model.kind());
    spec.ecid = Ecid(spec.ecid.0 ^ 0x1111);
    spec
}

fn short(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use rightful_sim::fault::Point;

    use super::*;

    #[test]
    fn parts_models_and_faults_combine() {
        let scene: Scenario = "iPad8,1:dfu+fault:cable-pulled=ramdisk+fault:silent".parse().expect("good");
        let phone = &scene.phones[0];
        assert_eq!((phone.model.product_type, phone.mode), ("iPad8,1", Mode::Dfu));
        assert_eq!(phone.faults, [Fault::CablePulled(Point::Ramdisk), Fault::Silent]);
        let two: Scenario = "two-phones".parse().expect("good");
        assert_ne!(two.phones[0].ecid, two.phones[1].ecid);
        assert!("none".parse::<Scenario>().expect("good").phones.is_empty());
    }

    #[test]
    fn options_of_the_simulator_add_to_the_scenario() {
        let scene: Scenario = "locked".parse().expect("good");
        let scene = scene.with(Some("iPad8,1"), Some("dfu"), 3, &[Fault::Silent]).expect("good");
        let modes: Vec<Mode> = scene.phones.iter().map(|phone| phone.mode).collect();
        assert_eq!(modes, [Mode::Dfu; 3]);
        assert!(
            scene.phones.iter().all(|phone| phone.faults == [Fault::Silent] && phone.model.kind() == "iPad")
        );
        let ecids: std::collections::BTreeSet<Ecid> = scene.phones.iter().map(|phone| phone.ecid).collect();
        assert_eq!(ecids.len(), 3);
        let unknown = Scenario::from_str("locked").expect("good").with(Some("iPhone1,1"), None, 1, &[]);
        assert_eq!(unknown.map(|_| ()).map_err(|error| error.code()), Err("rehearsal/unknown-model"));
    }

    #[test]
    fn what_does_not_exist_is_named() {
        let told = |text: &str| text.parse::<Scenario>().expect_err("no such thing").to_string();
        assert_eq!(told("moon"), "there is no scenario \"moon\"; rightful --help lists them");
        assert_eq!(
            told("iPhone99,9:dfu"),
            "there is no virtual iPhone99,9; there are iPhone15,3, iPhone12,5 and iPad8,1"
        );
        assert_eq!(told("fault:gremlin"), "there is no fault \"gremlin\"");
    }

    #[test]
    fn every_scenario_of_the_help_exists() {
        let names =
            HELP.lines().filter_map(|line| line.strip_prefix("  ")).filter(|line| !line.starts_with(' '));
        let names: Vec<&str> = names
            .filter_map(|line| line.split_whitespace().next())
            .filter(|name| !name.starts_with("fault") && !name.starts_with("account"))
            .collect();
        assert!(names.len() >= 9, "{names:?}");
        for name in names {
            assert!(name.parse::<Scenario>().is_ok(), "{name}");
        }
    }
}
