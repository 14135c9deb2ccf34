//! The adviser on virtual phones: in every state that owners bring, the verdict names the right way first.

use rightful_apple::Endpoints;
use rightful_backup::Backup;
use rightful_core::advice::{self, Need, Standing, WayId, advise, offered};
use rightful_core::device::{Device, Lock, Trust};
use rightful_core::facts::{Facts, Ordered, Said, Screen, Sign, Situation, SystemGone};
use rightful_core::mode::Mode;
use rightful_core::secret::Secret;
use rightful_flows::advise::Shelf;
use rightful_flows::world::{Workdir, World};
use rightful_flows::{advise as flow, gather};
use rightful_host::muxer::{Muxer as Client, MuxerAddress};
use rightful_host::session;
use rightful_sim::bus::Bus;
use rightful_sim::phone::Phone;
use rightful_sim::phone::backup::Rounds;
use rightful_sim::phone::data::DataSpec;
use rightful_sim::phone::mux::Muxer;
use rightful_sim::phone::spec::{PairingAnswer, PhoneSpec};

/// A day in November 2026.
const NOW: u64 = 1_795_000_000;

struct Stage {
    world: World<Bus>,
    phone: Phone,
    folder: tempfile::TempDir,
}

impl Stage {
    async fn with(change: impl FnOnce(&mut PhoneSpec)) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let mut spec = PhoneSpec::iphone_14_pro_max();
        spec.data = DataSpec { seed: 1, files: 20, bytes: 50_000 };
        change(&mut spec);
        let phone = Phone::new(spec);
        let socket = folder.path().join("mux");
        Muxer::new(vec![phone.clone()]).serve_unix(&socket).await.expect("a socket");
        let world = World {
            muxer: format!("unix:{}", socket.display()).parse::<MuxerAddress>().expect("an address"),
            usb: Bus::new(vec![phone.clone()]),
            apple: Endpoints::apple(),
            workdir: Workdir { path: folder.path().join("work"), quota: None },
        };
        Self { world, phone, folder }
    }

    /// One that trusts this computer.
    async fn trusted(change: impl FnOnce(&mut PhoneSpec)) -> Self {
        let stage = Self::with(|spec| {
            change(spec);
            spec.pairing = PairingAnswer::Accepted;
        })
        .await;
        let client = Client::new(stage.world.muxer.clone());
        let attached = client.devices().await.expect("the muxer answers");
        // A phone trusts nobody while it is locked.
        let locked = stage.phone.read(|state| state.locked);
        stage.phone.change(|state| state.locked = false);
        session::pair(&client, &attached[0]).await.expect("it trusts this computer");
        stage.phone.change(|state| state.locked = locked);
        stage
    }

    async fn facts(&self) -> Facts {
        self.facts_with(None).await
    }

    async fn facts_with(&self, shelf: Option<&Shelf>) -> Facts {
        let survey = gather::survey(&self.world).await;
        match flow::cases(&self.world, &survey, shelf, NOW).await.pop() {
            Some(facts) => facts,
            None => flow::unseen(&self.world, &survey, Device::unseen(None), shelf, NOW).await,
        }
    }

    /// A backup of its phone, encrypted, and one of an iPad.
    fn shelf(&self) -> Shelf {
        let own = self.folder.path().join("own");
        self.phone.write_backup(&own).expect("room");
        Shelf { backups: vec![open(&own), self.of_an_ipad()], unread: false }
    }

    fn of_an_ipad(&self) -> Backup {
        let mut ipad = PhoneSpec::ipad_pro_11();
        ipad.data = DataSpec { seed: 1, files: 20, bytes: 50_000 };
        let path = self.folder.path().join("ipad");
        Phone::new(ipad).write_backup(&path).expect("room");
        open(&path)
    }
}

fn open(path: &std::path::Path) -> Backup {
    Backup::open(path).expect("a backup")
}

fn with_backups(spec: &mut PhoneSpec) {
    spec.backup.rounds = Rounds::FEW;
    spec.backup.password = Some(Secret::new(b"correct horse".to_vec()));
}

/// The ways that are offered, in order.
fn ways(facts: &Facts) -> Vec<WayId> {
    offered(&advise(facts)).map(|way| way.id).collect()
}

#[tokio::test]
async fn trusted_and_unlocked_says_to_save_what_matters_now() {
    let stage = Stage::trusted(|spec| spec.locked = false).await;
    let facts = stage.facts().await;
    assert_eq!((facts.device.trust, facts.device.lock), (Trust::Trusted, Lock::Unlocked));
    assert_eq!((facts.find_my, facts.seen.setup_done), (Sign::On, Some(true)));
    assert_eq!(facts.seen.supervised, Some(false));
    assert_eq!(ways(&facts)[0], WayId::UseWhileOpen);
}

#[tokio::test]
async fn trusted_and_locked_offers_a_backup_only_where_the_phone_does_not_ask_for_its_passcode() {
    let facts = Stage::trusted(|_| {}).await.facts().await;
    assert_eq!((facts.device.trust, facts.situation()), (Trust::Trusted, Situation::Locked));
    assert_eq!(ways(&facts)[..2], [WayId::OldPasscode, WayId::WaitAndThink]);
    assert!(!ways(&facts).contains(&WayId::BackupThenErase), "iOS 18 asks for the passcode");
    let old =
        Stage::trusted(|spec| spec.system = ("15.6".to_owned(), "19G71".to_owned())).await.facts().await;
    let found = ways(&old);
    let at = |way| found.iter().position(|other| *other == way);
    assert!(at(WayId::BackupThenErase) < at(WayId::OnDeviceReset), "{found:?}");
    assert!(at(WayId::BackupThenErase).is_some());
}

#[tokio::test]
async fn untrusted_begins_with_what_keeps_the_data() {
    let facts = Stage::with(|_| {}).await.facts().await;
    assert_eq!(facts.find_my, Sign::Unreadable);
    assert_eq!(
        ways(&facts),
        [
            WayId::OldPasscode,
            WayId::WaitAndThink,
            WayId::OnDeviceReset,
            WayId::FindMyErase,
            WayId::CableErase,
            WayId::DfuErase
        ]
    );
}

#[tokio::test]
async fn locked_out_with_the_account_resets_on_the_phone_and_without_it_recovers_the_account() {
    let mut facts = Stage::with(|_| {}).await.facts().await;
    facts.told.screen = Screen::Lockout;
    facts.told.changed_lately = Said::No;
    facts.told.account_known = Said::Yes;
    facts.told.online = Said::Yes;
    assert_eq!(ways(&facts)[0], WayId::OnDeviceReset);
    facts.told.account_known = Said::No;
    assert_eq!(ways(&facts)[0], WayId::AccountRecovery);
    assert!(!ways(&facts).contains(&WayId::OnDeviceReset));
}

#[tokio::test]
async fn a_recovery_loop_is_mended_before_anything_is_erased() {
    let mut facts = Stage::with(|spec| spec.mode = Mode::Recovery).await.facts().await;
    assert_eq!(ways(&facts)[0], WayId::LeaveRecovery);
    facts.told.starts = Said::No;
    assert_eq!(ways(&facts)[0], WayId::ReinstallKeeping);
}

#[tokio::test]
async fn dfu_is_left_first_and_goes_on_from_there_at_the_end() {
    let facts = Stage::with(|spec| spec.mode = Mode::Dfu).await.facts().await;
    let found = ways(&facts);
    assert_eq!((found[0], found.last()), (WayId::LeaveRecovery, Some(&WayId::DfuErase)));
    assert!(!found.contains(&WayId::CableErase));
    let last = advise(&facts).into_iter().find(|way| way.id == WayId::DfuErase).expect("it is judged");
    assert_eq!((last.standing, last.command), (Standing::Open, Some("rightful unlock")));
}

#[tokio::test]
async fn a_phone_that_only_charges_is_still_advised() {
    let facts = Stage::with(|spec| spec.mode = Mode::ChargeOnly).await.facts().await;
    assert_eq!(facts.device.mode, Mode::ChargeOnly);
    assert!(!facts.seen.on_bus_only);
    assert_eq!(ways(&facts)[0], WayId::OldPasscode);
    let notes = advice::notes(&facts);
    assert!(notes.iter().any(|note| note.id == "charge-only"), "{notes:?}");
    let cable = advise(&facts).into_iter().find(|way| way.id == WayId::CableErase).expect("it is judged");
    assert!(cable.needs.contains(&Need::Hands), "{:?}", cable.needs);
}

#[tokio::test]
async fn a_phone_on_the_bus_that_no_muxer_has_is_told_apart() {
    let mut stage = Stage::with(|_| {}).await;
    stage.world.muxer =
        format!("unix:{}", stage.folder.path().join("none").display()).parse().expect("an address");
    let facts = stage.facts().await;
    assert!(facts.seen.on_bus_only);
    assert!(advice::notes(&facts).iter().any(|note| note.id == "on-bus-only"));
}

#[tokio::test]
async fn a_restore_that_was_left_in_the_middle_is_taken_up() {
    let stage = Stage::with(|spec| spec.mode = Mode::Recovery).await;
    for (deed, erased, ordered, gone, first) in [
        ("erase", "yes", Ordered::Erase, SystemGone::Yes, WayId::Resume),
        ("erase", "may-have-begun", Ordered::Erase, SystemGone::Perhaps, WayId::LeaveRecovery),
        ("erase", "no", Ordered::Erase, SystemGone::No, WayId::LeaveRecovery),
        ("update", "no", Ordered::Update, SystemGone::No, WayId::Resume),
    ] {
        let folder = stage.world.workdir.path.join("journal");
        std::fs::create_dir_all(&folder).expect("a folder");
        let ecid = stage.phone.read(|state| state.ecid);
        let entry = serde_json::json!({
            "ecid": ecid, "model": "iPhone15,3", "deed": deed, "begun": 1, "written": 2, "stage": "ordered",
            "erased": erased, "firmware": null, "wanted": null, "failure": null,
        });
        std::fs::write(folder.join(format!("{ecid}.json")), entry.to_string()).expect("written");
        let facts = stage.facts().await;
        let left = facts.seen.interrupted.expect("the journal is read");
        assert_eq!((left.ordered, left.gone), (ordered, gone));
        assert_eq!(ways(&facts)[0], first, "{deed} {erased}");
    }
}

#[tokio::test]
async fn supervised_with_a_token_clears_and_without_one_asks_the_administrator() {
    let stage = Stage::trusted(|spec| spec.supervised = true).await;
    let mut facts = stage.facts().await;
    assert_eq!(facts.seen.supervised, Some(true));
    facts.told.screen = Screen::Lockout;
    facts.told.changed_lately = Said::No;
    facts.told.token_saved = Said::Yes;
    assert_eq!(ways(&facts)[0], WayId::SupervisedClear);
    facts.told.token_saved = Said::No;
    facts.told.organisation = Said::Yes;
    facts.told.administrator = Said::Yes;
    assert_eq!(ways(&facts)[0], WayId::MdmClear);
}

#[tokio::test]
async fn activation_lock_is_told_in_three_values_and_never_as_off() {
    for (on, sign) in [(true, Sign::On), (false, Sign::NoSign)] {
        let facts = Stage::trusted(|spec| spec.find_my = on).await.facts().await;
        assert_eq!(facts.activation_lock(), sign);
    }
    let unseen = Stage::with(|spec| spec.mode = Mode::Recovery).await.facts().await;
    assert_eq!(unseen.activation_lock(), Sign::Unreadable);
}

#[tokio::test]
async fn the_backups_of_this_phone_are_told_from_those_of_others() {
    let stage = Stage::with(with_backups).await;
    let facts = stage.facts_with(Some(&stage.shelf())).await;
    let found = facts.seen.backups.clone().expect("they were looked for");
    assert_eq!(found.len(), 1);
    assert!(found[0].encrypted && found[0].finished == Some(true) && found[0].date.is_some(), "{found:?}");
    let notes = advice::notes(&facts);
    assert!(notes.iter().any(|note| note.id == "backup-untested"), "{notes:?}");
    let none = stage.facts_with(Some(&Shelf::default())).await;
    assert!(notes_of(&none).contains(&"no-backup-here"));
    let unread = stage.facts_with(Some(&Shelf { backups: Vec::new(), unread: true })).await;
    assert_eq!(unread.seen.backups, None, "the one may lie where nobody could look");
    assert!(notes_of(&unread).contains(&"backups-here") && !notes_of(&unread).contains(&"no-backup-here"));
}

fn notes_of(facts: &Facts) -> Vec<&'static str> {
    advice::notes(facts).into_iter().map(|note| note.id).collect()
}

#[tokio::test]
async fn in_recovery_and_dfu_its_backup_is_found_by_what_it_tells_there() {
    for mode in [Mode::Recovery, Mode::Dfu] {
        let stage = Stage::with(|spec| {
            with_backups(spec);
            spec.mode = mode;
        })
        .await;
        let facts = stage.facts_with(Some(&stage.shelf())).await;
        assert_eq!(facts.device.udid, None);
        assert_eq!(facts.seen.backups.as_ref().map(Vec::len), Some(1), "{mode:?}");
        assert!(notes_of(&facts).contains(&"backup-untested"), "{mode:?}: {:?}", notes_of(&facts));
        let others = Shelf { backups: vec![stage.of_an_ipad()], unread: false };
        let none = stage.facts_with(Some(&others)).await;
        assert_eq!(none.seen.backups, Some(Vec::new()), "{mode:?}: the other is an iPad's");
    }
}

#[tokio::test]
async fn a_phone_that_tells_nothing_may_have_any_of_the_backups() {
    let stage = Stage::with(|spec| {
        with_backups(spec);
        spec.mode = Mode::ChargeOnly;
    })
    .await;
    let mut facts = stage.facts_with(Some(&stage.shelf())).await;
    facts.told.backup_elsewhere = Said::No;
    assert_eq!((&facts.seen.backups, facts.seen.backups_of_somebody), (&None, 2));
    let told = notes_of(&facts);
    assert!(told.contains(&"backups-here"), "{told:?}");
    assert!(!told.iter().any(|id| id.starts_with("no-backup")), "{told:?}");
}
