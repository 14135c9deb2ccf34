//! What a virtual iPhone remembers, through restarts and restores.

use std::collections::BTreeMap;

use rightful_core::id::{Ecid, SerialNumber};
use rightful_core::mode::Mode;
use rightful_core::model::Model;

use super::activation::Desk;
use super::backup::BackupState;
use super::data::{Data, Lazy};
use super::service::Started;
use super::service::media::Media;
use super::spec::{EnterRecoveryPolicy, IbssNonce, NewestTls, PairingAnswer, PhoneSpec, RestoreProfile};
use super::supervision::Supervision;
use super::{Direction, Door};

/// Whether the phone is on the bus, and as what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub struct Presence {
    /// What it is doing, or will be doing when it is back.
    pub mode: Mode,
    /// On the bus now.
    pub attached: bool,
    /// Grows with every departure and every arrival.
    pub address: u64,
}

/// The state of one phone.
#[derive(Debug, Clone, serde::Serialize)]
pub struct State {
    /// Which model.
    #[serde(skip)]
    pub model: &'static Model,
    /// Its name for life.
    pub ecid: Ecid,
    /// Its serial number.
    pub serial: SerialNumber,
    /// The owner's name for it; a fresh system has the model's kind.
    pub name: String,
    /// On the bus or not, and as what.
    pub presence: Presence,
    /// Whether the cable is in.
    pub cable: bool,
    /// Between two modes: off the bus, whatever the cable does.
    pub away: bool,
    /// How often it has restarted.
    pub boots: u64,
    /// The installed system's version.
    pub version: String,
    /// The installed system's build.
    pub build: String,
    /// Whether a passcode is set.
    pub passcode_set: bool,
    /// Whether the screen is locked.
    pub locked: bool,
    /// Hosts that it trusts, by HostID.
    pub trusted: BTreeMap<String, TrustedHost>,
    /// The answer to the next request to pair.
    pub pairing: PairingAnswer,
    /// The answer to EnterRecovery without a session.
    pub enter_recovery: EnterRecoveryPolicy,
    /// Which nonce iBSS shows after DFU.
    pub ibss_nonce: IbssNonce,
    /// Whether an update needs the passcode typed beforehand.
    pub needs_stashbag: bool,
    /// Find My, and with it Activation Lock. Survives every restore, and an erase by Find My.
    pub find_my: bool,
    /// The Apple Account that Find My belongs to, and that Activation Lock asks for; none that is known here when `None`.
    pub account: Option<String>,
    /// Lost Mode, as the account has asked for it. The right passcode ends it.
    pub lost: Option<Lost>,
    /// Whether somebody supervises it: an organisation, or its owner with a computer.
    pub supervised: bool,
    /// Who, with which profiles, and what its keybag allows.
    pub supervision: Supervision,
    /// Whether the owner's photos are on it.
    pub data_present: bool,
    /// Whether the running system has been activated.
    pub activated: bool,
    /// Whether a host has taken note of the activation.
    pub acknowledged: bool,
    /// The activation that is under way.
    #[serde(skip)]
    pub activation: Desk,
    /// Whether set-up was finished; a fresh system shows Hello.
    pub setup_done: bool,
    /// Charge in percent.
    pub battery: u8,
    /// iBoot's persistent environment.
    pub nvram: BTreeMap<String, String>,
    /// iBoot and what it was given in this boot.
    pub boot: Boot,
    /// Language and region.
    pub region: Region,
    /// What a restore has done so far.
    pub restore: Restore,
    /// Which conversation restored leads.
    pub restore_profile: RestoreProfile,
    /// The newest version of TLS that it speaks.
    pub newest_tls: NewestTls,
    /// Whether it has a network.
    pub online: bool,
    /// The restore that runs, and the ports that it listens on.
    #[serde(skip)]
    pub restored: super::restored::Running,
    /// What the phone keeps for the next update, since the passcode was typed for it.
    pub stashbag: Stashbag,
    /// How often the passcode was typed where the phone asked for it.
    pub passcodes_typed: u64,
    /// What the owner has on it, in numbers.
    pub data: Lazy,
    /// What it knows of its backups.
    pub backup: BackupState,
    /// The part of the owner's files that computers see without a backup.
    #[serde(skip)]
    pub media: Media,
    /// Services that lockdownd has started and nobody has connected to yet.
    #[serde(skip)]
    pub started: Started,
}

/// The language that it speaks, and the habits of which region it has.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Region {
    /// `en`
    pub language: String,
    /// `en_GB`
    pub locale: String,
}

impl Default for Region {
    fn default() -> Self {
        Self { language: "en".to_owned(), locale: "en_GB".to_owned() }
    }
}

/// What a lost phone shows.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Lost {
    /// The number to call.
    pub number: String,
    /// The owner's words.
    pub text: String,
}

/// A host that the owner has trusted.
#[derive(Debug, Clone, serde::Serialize)]
pub struct TrustedHost {
    /// SystemBUID of the host.
    pub system_buid: String,
    /// The certificates as the host sent them (PEM). No private keys are ever kept.
    #[serde(skip)]
    pub host_certificate: Vec<u8>,
    /// As above.
    #[serde(skip)]
    pub root_certificate: Vec<u8>,
    /// As above.
    #[serde(skip)]
    pub device_certificate: Vec<u8>,
    /// What the phone gave the host, to be shown again for services that need it.
    #[serde(skip)]
    pub escrow_bag: Vec<u8>,
}

/// iBoot's memory of one boot.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Boot {
    /// Which stage runs.
    pub stage: BootStage,
    /// The AP nonce of this boot, 32 bytes, as it is shown.
    #[serde(skip)]
    pub ap_nonce: Vec<u8>,
    /// The SEP nonce of this boot, 20 bytes.
    #[serde(skip)]
    pub sep_nonce: Vec<u8>,
    /// Image4 types that were verified and registered in this boot, in order.
    pub registered: Vec<String>,
}

impl Boot {
    /// A boot into `mode` begins: what was registered in the one before is forgotten. The ramdisk is the same boot.
    pub(super) fn begin(&mut self, mode: Mode) {
        self.stage = match mode {
            Mode::Dfu => BootStage::SecureRom,
            Mode::Normal | Mode::Recovery | Mode::ChargeOnly => BootStage::Iboot,
            Mode::Restore => return,
        };
        self.registered.clear();
    }
}

/// Stages of the boot chain that a host can meet on USB.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum BootStage {
    /// The boot ROM in DFU.
    SecureRom,
    /// iBSS, loaded from DFU.
    Ibss,
    /// iBoot from storage, in recovery mode.
    Iboot,
    /// iBEC, loaded from recovery or after iBSS.
    Ibec,
}

/// What the phone keeps for an update, so that it can open the owner's data without the passcode once.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stashbag {
    /// Nothing.
    #[default]
    None,
    /// The passcode was typed; nobody has confirmed the update yet.
    Created,
    /// The update may open the data.
    Committed,
}

/// What a restore has done to the phone so far.
#[derive(Debug, Clone, Default, serde::Serialize)]
pub struct Restore {
    /// A restore was started and its partitions were made anew: the old system is gone.
    pub erased: bool,
    /// An update has begun to overwrite the system: the owner's data are there, but nothing starts.
    pub written: bool,
    /// Whether factory data came through the host's tunnel.
    pub factory_data: bool,
    /// SHA-256 of the file-system image that arrived, in hexadecimal.
    pub image_sha256: Option<String>,
    /// Its size in bytes.
    pub image_bytes: u64,
    /// Image4 types that arrived in restore mode and were verified, in order.
    pub verified: Vec<String>,
    /// Images that were refused, with the reason.
    pub refused: Vec<String>,
    /// The last status that restored reported.
    pub status: Option<i64>,
    /// The restore ran to its end.
    pub finished: bool,
}

/// One line of a phone's log.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct LogEntry {
    /// Counts from 1.
    pub seq: u64,
    /// Which connection of this door, from 1; 0 where there is only one.
    pub connection: u64,
    /// Through which door.
    pub door: Door,
    /// Who spoke.
    pub direction: Direction,
    /// In words.
    pub words: String,
}

impl State {
    pub(super) fn new(spec: &PhoneSpec) -> Self {
        let mut state = Self::in_use(spec);
        if spec.erased {
            state.become_fresh(&spec.system.0, &spec.system.1);
        }
        state
    }

    /// A phone whose owner has set it up.
    fn in_use(spec: &PhoneSpec) -> Self {
        let stage = if spec.mode == Mode::Dfu { BootStage::SecureRom } else { BootStage::Iboot };
        let nvram = [("auto-boot", if spec.mode == Mode::Recovery { "false" } else { "true" })]
            .map(|(key, value)| (key.to_owned(), value.to_owned()));
        Self {
            model: spec.model,
            ecid: spec.ecid,
            serial: spec.serial.clone(),
            name: spec.name.clone(),
            presence: Presence { mode: spec.mode, attached: true, address: 1 },
            cable: true,
            away: false,
            boots: 0,
            version: spec.system.0.clone(),
            build: spec.system.1.clone(),
            passcode_set: spec.passcode_set,
            locked: spec.locked,
            trusted: BTreeMap::new(),
            pairing: spec.pairing,
            enter_recovery: spec.enter_recovery,
            ibss_nonce: spec.ibss_nonce,
            needs_stashbag: spec.needs_stashbag,
            find_my: spec.find_my,
            account: None,
            lost: None,
            supervised: spec.supervised,
            supervision: Supervision::in_use(spec.supervised),
            region: Region::default(),
            data_present: spec.data_present,
            activated: true,
            acknowledged: true,
            activation: Desk::default(),
            setup_done: true,
            battery: spec.battery,
            nvram: nvram.into(),
            boot: Boot {
                stage,
                ap_nonce: nonce(spec.ecid, 0, 32),
                sep_nonce: nonce(spec.ecid, 1, 20),
                registered: Vec::new(),
            },
            restore: Restore::default(),
            restore_profile: spec.restore_profile,
            newest_tls: spec.newest_tls,
            online: true,
            restored: super::restored::Running::default(),
            stashbag: Stashbag::None,
            passcodes_typed: 0,
            data: if spec.data_present { Lazy::of(spec.data) } else { Lazy::made(Data::default()) },
            backup: BackupState::new(&spec.backup),
            media: Media::new(),
            started: Started::default(),
        }
    }

    /// New nonces, as every reset makes them. Reproducible: they follow from the ECID and the number of restarts.
    pub fn renew_nonces(&mut self) {
        self.boot.ap_nonce = nonce(self.ecid, self.presence.address * 2, 32);
        self.boot.sep_nonce = nonce(self.ecid, self.presence.address * 2 + 1, 20);
    }

    /// Another phone of the same model is in its place: its names, its nonces, and nobody that it trusts.
    pub(super) fn become_another(&mut self, ecid: Ecid) {
        self.ecid = ecid;
        self.serial = SerialNumber(self.serial.0.chars().rev().collect());
        self.name = format!("Ben's {}", self.model.kind());
        self.trusted.clear();
        self.supervised = false;
        self.supervision = Supervision::in_use(false);
        self.renew_nonces();
    }

    /// Whether the old system is gone and no new one is complete: there is nothing to start.
    pub fn without_system(&self) -> bool {
        (self.restore.erased || self.restore.written) && !self.restore.finished
    }

    /// What an update leaves: another system, and everything of the owner's as it was.
    pub fn become_updated(&mut self, version: &str, build: &str) {
        self.version = version.to_owned();
        self.build = build.to_owned();
        self.stashbag = Stashbag::None;
        self.nvram.insert("auto-boot".to_owned(), "true".to_owned());
    }

    /// What an erase restore leaves: a fresh system at Hello. Find My is untouched.
    pub fn become_fresh(&mut self, version: &str, build: &str) {
        self.version = version.to_owned();
        self.build = build.to_owned();
        self.name = self.model.kind().to_owned();
        self.passcode_set = false;
        self.locked = false;
        self.trusted.clear();
        self.data_present = false;
        self.data = Lazy::made(Data::default());
        self.backup.forget();
        self.media = Media::new();
        self.activated = false;
        self.acknowledged = false;
        self.activation = Desk::default();
        self.lost = None;
        self.setup_done = false;
        self.supervised = false;
        self.supervision = self.supervision.erased();
        self.region = Region::default();
        self.stashbag = Stashbag::None;
        self.nvram.insert("auto-boot".to_owned(), "true".to_owned());
    }
}

/// A number that differs for every boot of every phone and is the same in every run of a test.
fn nonce(ecid: Ecid, turn: u64, length: usize) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    let mut hash = Sha256::new();
    hash.update(ecid.0.to_be_bytes());
    hash.update(turn.to_be_bytes());
    hash.finalize()[..length].to_vec()
}
