//! One case: a phone, one fault, the first try, and what becomes of it once the fault is gone.

use std::collections::BTreeMap;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use rightful_core::mode::Mode;
use rightful_core::model::Model;
use rightful_flows::unlock::Choice;
use rightful_sim::fault::{At, Fault, MessageDoor};
use rightful_sim::mint::{self, MintSpec};
use rightful_sim::phone::Phone;
use rightful_sim::phone::spec::{PhoneSpec, RestoreProfile};
use tokio::time::{sleep, timeout};

use super::judge;
use crate::stage::{NEW, Owner, Run, Stage};

/// No run may take longer, in the time that the phone and our limits know.
const LIMIT: Duration = Duration::from_secs(2 * 3600);

/// How long the phone is left alone before the second try. Longer than it waits for a host that has gone.
const ALONE: Duration = Duration::from_secs(11 * 60);

/// The system image: three blocks and a bit. Every message of its stream is struck; the first block, the last one and the two
/// between them stand for the tens of thousands of a large image, which differ in nothing but their number.
const IMAGE: u64 = 400_000;

/// Where a phone begins, and which conversation it leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Start {
    /// At its lock screen.
    Normal,
    /// In recovery mode.
    Recovery,
    /// In DFU mode.
    Dfu,
    /// In recovery mode, with all of its chips and this conversation.
    Chips(RestoreProfile),
}

impl Start {
    pub(super) const ALL: [Self; 10] = [
        Self::Normal,
        Self::Recovery,
        Self::Dfu,
        Self::Chips(RestoreProfile::Legacy),
        Self::Chips(RestoreProfile::A13Ios17),
        Self::Chips(RestoreProfile::A16Ios16),
        Self::Chips(RestoreProfile::A16Ios18),
        Self::Chips(RestoreProfile::A16Ios26),
        Self::Chips(RestoreProfile::IpadIos17),
        Self::Chips(RestoreProfile::Ios27),
    ];

    fn spec(self) -> PhoneSpec {
        let (spec, mode) = match self {
            Self::Normal => (PhoneSpec::iphone_14_pro_max(), Mode::Normal),
            Self::Recovery => (PhoneSpec::iphone_14_pro_max(), Mode::Recovery),
            Self::Dfu => (PhoneSpec::iphone_14_pro_max(), Mode::Dfu),
            Self::Chips(profile) => (with_chips(profile), Mode::Recovery),
        };
        PhoneSpec { mode, ..spec }
    }

    /// The system image as an encrypted archive, where that conversation has one.
    fn is_encrypted(self) -> bool {
        use RestoreProfile::{A16Ios18, A16Ios26, Ios27};
        matches!(self, Self::Chips(A16Ios18 | A16Ios26 | Ios27))
    }
}

fn with_chips(profile: RestoreProfile) -> PhoneSpec {
    let spec = match profile {
        RestoreProfile::Legacy | RestoreProfile::A13Ios17 => PhoneSpec::iphone_11_pro_max(),
        RestoreProfile::IpadIos17 => PhoneSpec::ipad_pro_11(),
        RestoreProfile::Modern
        | RestoreProfile::A16Ios16
        | RestoreProfile::A16Ios18
        | RestoreProfile::A16Ios26
        | RestoreProfile::Ios27 => PhoneSpec::iphone_14_pro_max(),
    };
    PhoneSpec { restore_profile: profile, ..spec }
}

impl fmt::Display for Start {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Normal => "normal",
            Self::Recovery => "recovery",
            Self::Dfu => "dfu",
            Self::Chips(profile) => profile.name(),
        })
    }
}

/// Firmware that many cases share.
pub(super) struct Firmware {
    model: &'static Model,
    path: PathBuf,
    _folder: tempfile::TempDir,
}

impl Firmware {
    /// As small as can be, with all that the phone will ask for.
    pub(super) fn mint(start: Start) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("firmware.ipsw");
        let model = start.spec().model;
        let spec = MintSpec {
            version: NEW.0.to_owned(),
            build: NEW.1.to_owned(),
            os_bytes: IMAGE,
            largest_image: 3000,
            everything: matches!(start, Start::Chips(_)),
            encrypted: start.is_encrypted(),
            ..MintSpec::new(model)
        };
        mint::mint(&spec, &path).expect("minted firmware");
        Self { model, path, _folder: folder }
    }
}

/// One fault on one phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Case {
    pub(super) start: Start,
    pub(super) at: At,
}

/// What came of a case.
pub(super) struct Outcome {
    /// Whether the message that was to go wrong came at all.
    pub(super) met: bool,
    /// How the first try ended: `done`, or the code of the failure.
    pub(super) verdict: String,
    /// What brought the phone to its good end.
    pub(super) end: GoodEnd,
    /// Everything that should not have been so.
    pub(super) wrong: Vec<String>,
}

/// What brought the phone to its good end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum GoodEnd {
    /// The first try, in spite of the fault.
    FirstTry,
    /// The second try, and which one.
    Second(Deed),
    /// Nothing, which is wrong.
    Nothing,
}

/// A deed that takes up what the first try has left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Deed {
    /// An unlock that came at once, while the phone may still be busy.
    AtOnce,
    /// An unlock, later.
    Unlock,
    /// A resume, later.
    Resume,
}

impl GoodEnd {
    /// As it is counted.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::FirstTry => "by the first try",
            Self::Second(Deed::AtOnce) => "by an unlock at once",
            Self::Second(Deed::Unlock) => "by a second unlock",
            Self::Second(Deed::Resume) => "by resume",
            Self::Nothing => "by nothing",
        }
    }
}

impl Case {
    /// Plays it to its end, in a runtime of its own in which time costs nothing.
    pub(super) fn play(&self, firmware: &Firmware) -> Outcome {
        let played = catch_unwind(AssertUnwindSafe(|| in_no_time(self.both_tries(firmware))));
        played.unwrap_or_else(|panic| Outcome {
            met: true,
            verdict: "panic".to_owned(),
            end: GoodEnd::Nothing,
            wrong: vec![format!("it panics: {}", words(panic.as_ref()))],
        })
    }

    /// Plays the first try and prints all that was said.
    pub(super) fn narrate(&self, firmware: &Firmware) {
        in_no_time(async {
            let stage = self.stage(firmware).await;
            let run = attempt(&stage, firmware).await;
            for entry in stage.phone().entries() {
                println!("{} {:?} {:?} {}", entry.connection, entry.door, entry.direction, entry.words);
            }
            for event in run.iter().flat_map(|run| &run.events) {
                println!("{event:?}");
            }
        });
    }

    async fn stage(&self, firmware: &Firmware) -> Stage {
        let mut spec = self.start.spec();
        spec.faults.push(Fault::At(self.at));
        staged(spec, firmware).await
    }

    async fn both_tries(&self, firmware: &Firmware) -> Outcome {
        let stage = self.stage(firmware).await;
        let phone = stage.phone();
        let Some(run) = attempt(&stage, firmware).await else {
            let wrong = vec![format!("it has not ended after {} s", LIMIT.as_secs())];
            let met = !phone.awaits_message();
            return Outcome { met, verdict: "endless".to_owned(), end: GoodEnd::Nothing, wrong };
        };
        let met = !phone.awaits_message();
        let mut wrong = judge::untruths(phone, &run);
        let mut end = GoodEnd::FirstTry;
        if run.ending.is_err() {
            let (deed, more) = self.second_try(&stage, firmware, &run).await;
            wrong.extend(more);
            end = deed.map_or(GoodEnd::Nothing, GoodEnd::Second);
        }
        Outcome { met, verdict: ended(&run), end, wrong }
    }

    /// The fault is gone: what the first try left must be brought to a good end.
    async fn second_try(
        &self,
        stage: &Stage,
        firmware: &Firmware,
        first: &Run,
    ) -> (Option<Deed>, Vec<String>) {
        let phone = stage.phone();
        be_well(phone);
        let mut wrong = Vec::new();
        // An owner who starts again at once, and meets a phone that is still busy, is told the truth as well.
        if self.at.seed % 2 == 1 {
            // Half of them meet the same fault once more.
            if self.at.seed % 4 == 1 {
                let before = phone.messages().get(&self.at.door).copied().unwrap_or_default();
                phone.add_fault(Fault::At(At { nth: before + self.at.nth, ..self.at }));
            }
            match attempt(stage, firmware).await {
                None => wrong.push("the try that came at once has not ended".to_owned()),
                Some(run) => {
                    wrong.extend(
                        judge::untruths(phone, &run).into_iter().map(|what| format!("at once: {what}")),
                    );
                    if run.ending.is_ok() {
                        return (Some(Deed::AtOnce), wrong);
                    }
                }
            }
        }
        be_well(phone);
        sleep(ALONE).await;
        if self.at.seed.is_multiple_of(2) {
            // What the first try has said must still be true, after the phone has done all that it does by itself.
            wrong.extend(
                judge::untruths(phone, first).into_iter().map(|what| format!("in hindsight: {what}")),
            );
        }
        if timeout(LIMIT, phone.until(|state| state.presence.attached)).await.is_err() {
            wrong.push(format!("the phone has not come back: {:?}", phone.presence()));
        }
        match take_up(stage, firmware).await {
            (deed, None) => wrong.push(format!("the second try has not ended: {deed:?}")),
            (deed, Some(run)) => {
                wrong.extend(
                    judge::untruths(phone, &run).into_iter().map(|what| format!("second try: {what}")),
                );
                if run.ending.is_ok() {
                    return (Some(deed), wrong);
                }
                wrong.push(format!("after {}, {deed:?} fails: {:?}", ended(first), run.report()));
            }
        }
        (None, wrong)
    }
}

/// How many messages go through each door when nothing goes wrong.
pub(super) fn counts(start: Start, firmware: &Firmware) -> BTreeMap<MessageDoor, u64> {
    in_no_time(async {
        let stage = staged(start.spec(), firmware).await;
        stage.phone().count_messages();
        let run = attempt(&stage, firmware).await.expect("a clean run ends");
        run.done();
        assert_eq!(judge::untruths(stage.phone(), &run), Vec::<String>::new());
        stage.phone().messages()
    })
}

async fn staged(spec: PhoneSpec, firmware: &Firmware) -> Stage {
    let folder = tempfile::tempdir().expect("a folder");
    Stage::published(folder, vec![spec], vec![(firmware.model, firmware.path.clone())]).await
}

/// One try; `None` when it does not end.
async fn attempt(stage: &Stage, firmware: &Firmware) -> Option<Run> {
    timeout(LIMIT, stage.unlock_as(Owner::default(), Choice::File(firmware.path.clone()))).await.ok()
}

/// The fault is gone, and the cable is in.
fn be_well(phone: &Phone) {
    while let Some(fault) = phone.fault(|fault| matches!(fault, Fault::At(_)).then(|| fault.clone())) {
        phone.forget_fault(&fault);
    }
    phone.replug();
}

/// The second try: a phone that was left in the middle is resumed, one that runs a system is unlocked again.
async fn take_up(stage: &Stage, firmware: &Firmware) -> (Deed, Option<Run>) {
    if stage.phone().presence().mode == Mode::Normal {
        return (Deed::Unlock, attempt(stage, firmware).await);
    }
    (Deed::Resume, timeout(LIMIT, stage.resume(Owner::default())).await.ok())
}

fn ended(run: &Run) -> String {
    if run.ending.is_ok() { "done".to_owned() } else { run.report().code.to_owned() }
}

fn in_no_time<T>(work: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build();
    let runtime = runtime.expect("a runtime");
    let result = runtime.block_on(work);
    runtime.shutdown_background();
    result
}

fn words(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    text.or_else(|| panic.downcast_ref::<String>().cloned()).unwrap_or_else(|| "without words".to_owned())
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.start, self.at)
    }
}

impl FromStr for Case {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (start, at) = text.split_once('/').ok_or("it is START/DOOR:NTH:KIND:SEED")?;
        let start = Start::ALL
            .into_iter()
            .find(|known| known.to_string() == start)
            .ok_or("there is no such start")?;
        Ok(Self { start, at: at.parse().map_err(|why| format!("{why}"))? })
    }
}
