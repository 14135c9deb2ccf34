//! Witnesses: `idevicebackup2` (Debian) and pymobiledevice3 (PyPI) make backups of the virtual phone and put them back, and so
//! do we: what each has made every other one puts back.
//!
//! What counts is what the phone says: how the request has ended, and what is on it. Our own reader proves every backup.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

#[path = "backup/ours.rs"]
mod ours;

use std::path::{Path, PathBuf};
use std::time::Duration;

use rightful_lab::maker::{Extent, Maker};
use rightful_lab::program::Ran;
use rightful_lab::sim::Sim;
use rightful_lab::trace::Expected;
use serde_json::Value;
use tempfile::TempDir;

const SOON: Duration = Duration::from_secs(20);
/// Of a backup's password here; real phones take a second for theirs.
const ROUNDS: &str = "1000";

/// A phone that trusts this computer, and a folder for its backups.
struct Desk {
    sim: Sim,
    below: TempDir,
}

impl Desk {
    fn new(scene: &str) -> Self {
        let arguments = ["--data", "3:260:3000000", "--backup-rounds", ROUNDS];
        let sim = Sim::start_with(&format!("trusted+unlocked+{scene}"), &arguments).unwrap();
        Self { sim, below: tempfile::tempdir().unwrap() }
    }

    fn below(&self) -> &Path {
        self.below.path()
    }

    /// The backup itself.
    fn folder(&self) -> PathBuf {
        self.below().join(self.sim.udid().unwrap())
    }

    /// What the phone knows of its backups.
    fn told(&self) -> Value {
        self.sim.phone().unwrap()["backup"].clone()
    }

    fn digest(&self) -> Value {
        self.sim.data().unwrap()["digest"].clone()
    }

    fn change(&self, percent: u8, seed: u64) {
        let body = format!("{{\"percent\":{percent},\"seed\":{seed}}}");
        let before = self.digest();
        self.sim.hand_with("change-data", &body).unwrap();
        assert_ne!(self.digest(), before);
    }

    /// The last request has ended with this code.
    fn ended(&self, code: i64, ran: &Ran) {
        assert_eq!(self.told()["last_code"], code, "{ran:?}\n{}", self.log());
    }

    /// One backup; what was sent and what was left.
    fn backed_up(&self, maker: &Maker, extent: Extent, password: Option<&str>) -> (u64, u64) {
        let backups = self.told()["backups"].as_u64().unwrap();
        let ran = maker.back_up(&self.sim, self.below(), extent).unwrap();
        self.ended(0, &ran);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let told = self.told();
        assert_eq!(told["backups"], backups + 1, "{told}");
        ours::prove(&self.sim, &self.folder(), password);
        (told["sent"].as_u64().unwrap(), told["left"].as_u64().unwrap())
    }

    /// One restore, after which the phone has started anew and has this on it.
    fn restored(&self, maker: &Maker, password: Option<&str>, digest: &Value) {
        let boots = self.sim.phone().unwrap()["boots"].as_u64().unwrap();
        let restores = self.told()["restores"].as_u64().unwrap();
        let ran = maker.restore(&self.sim, self.below(), password).unwrap();
        self.ended(0, &ran);
        assert_eq!(self.told()["restores"], restores + 1, "{ran:?}");
        let back = |phone: &Value| {
            phone["boots"].as_u64().is_some_and(|now| now > boots) && phone["presence"]["attached"] == true
        };
        let phone = self.sim.until("the restart", SOON, back).unwrap();
        assert_eq!(&self.digest(), digest, "{ran:?}");
        // Both have told the phone which apps it is to install.
        assert_eq!(phone["backup"]["applications"], self.sim.data().unwrap()["counts"]["apps"]);
        assert_eq!(phone["backup"]["options"]["RestoreSystemFiles"], true, "{phone}");
    }

    /// Holds what was said since `seen` against an expectation, without what is as long as the backup is large: statuses, files,
    /// pictures of apps, and the files of the media folder.
    fn said(&self, seen: usize, expected: &str) {
        let long =
            ["DLMessageStatusResponse", "mobilebackup2: file", "GET_FILE_INFO", "afc: READ", "FILE_CLOSE"];
        let media = ["FILE_OPEN /Books/", "FILE_OPEN /iTunes_Control/"];
        let mut log = self.sim.log().unwrap().split_off(seen);
        log.retain(|entry| !long.iter().chain(&media).any(|part| entry.words.contains(part)));
        log.dedup_by(|next, entry| next == entry && entry.words.ends_with("getIconPNGData"));
        Expected::read(expected).assert(&log);
    }

    fn seen(&self) -> usize {
        self.sim.log().unwrap().len()
    }

    fn log(&self) -> String {
        let log: Vec<String> = self.sim.log().unwrap().iter().map(ToString::to_string).collect();
        log[log.len().saturating_sub(80)..].join("\n")
    }
}

/// Full, then of what has changed; plain, restored by the first, then encrypted, restored by the second; at last by itself.
fn goes_round(maker: &Maker, others: [&Maker; 2]) {
    let desk = Desk::new("no-find-my");
    for (password, other) in [None, Some("eins zwei drei")].into_iter().zip(others) {
        if password.is_some() {
            desk.sim
                .hand_with("backup-password", &serde_json::json!({ "password": password }).to_string())
                .unwrap();
        }
        // In the second round a plain backup lies there: under the new keys nothing of it is of use.
        let (sent, left) = desk.backed_up(maker, Extent::Changes, password);
        assert!(sent > 250 && left == 0, "{sent} sent, {left} left");
        desk.change(10, 5);
        let (sent, left) = desk.backed_up(maker, Extent::Changes, password);
        assert!(sent > 0 && left > 3 * sent, "{sent} sent, {left} left");
        let digest = desk.digest();
        desk.change(40, 6);
        desk.restored(other, password, &digest);
    }
    // Once more, by itself, after everything has changed hands.
    let digest = desk.digest();
    let (sent, left) = desk.backed_up(maker, Extent::Full, Some("eins zwei drei"));
    assert!(sent > 250 && left == 0, "{sent} sent, {left} left");
    desk.change(40, 7);
    let changed = desk.digest();
    let restores = desk.told()["restores"].clone();
    let ran = maker.restore(&desk.sim, desk.below(), Some("eins zwei")).unwrap();
    if maker.asks_the_phone() {
        desk.ended(207, &ran);
    }
    assert_ne!(ran.code, Some(0), "{ran:?}");
    assert_eq!((&desk.digest(), &desk.told()["restores"]), (&changed, &restores), "{ran:?}");
    // Without one pymobiledevice3 ends well, having done nothing: its exit code tells nothing.
    let ran = maker.restore(&desk.sim, desk.below(), None).unwrap();
    assert_eq!((&desk.digest(), &desk.told()["restores"]), (&changed, &restores), "{ran:?}");
    desk.restored(maker, Some("eins zwei drei"), &digest);
}

/// The two foreign programs, and ours.
fn makers() -> Option<[Maker; 3]> {
    let [one, two] = Maker::both()?;
    Some([one, two, Maker::rightful().unwrap()])
}

#[test]
fn lab_idevicebackup2_backs_up_and_all_restore() {
    let Some([maker, one, two]) = makers() else { return };
    goes_round(&maker, [&one, &two]);
}

#[test]
fn lab_pymobiledevice3_backs_up_and_all_restore() {
    let Some([one, maker, two]) = makers() else { return };
    goes_round(&maker, [&two, &one]);
}

#[test]
fn lab_rightful_backs_up_and_all_restore() {
    let Some([one, two, maker]) = makers() else { return };
    goes_round(&maker, [&one, &two]);
}

#[test]
fn lab_a_backup_is_gone_on_with_by_the_other_programs() {
    let Some([one, two, ours]) = makers() else { return };
    let desk = Desk::new("no-find-my");
    desk.backed_up(&one, Extent::Full, None);
    for (maker, seed) in [(&two, 8), (&ours, 9), (&two, 10), (&one, 11)] {
        desk.change(5, seed);
        let (sent, left) = desk.backed_up(maker, Extent::Changes, None);
        assert!(sent > 0 && left > 5 * sent, "{sent} sent, {left} left");
    }
}

#[test]
fn lab_all_programs_set_change_and_remove_the_password() {
    let Some(makers) = makers() else { return };
    let desk = Desk::new("no-find-my");
    let (sim, below) = (&desk.sim, desk.below());
    let expected = [
        Some(include_str!("../expected/libimobiledevice/backup-encryption.txt")),
        Some(include_str!("../expected/pymobiledevice3/backup-encryption.txt")),
        None,
    ];
    for (turn, expected) in expected.into_iter().enumerate() {
        let (maker, other) = (&makers[turn], &makers[(turn + 1) % 3]);
        let encrypts = || desk.told()["will_encrypt"].clone();
        let seen = desk.seen();
        desk.ended(0, &maker.encrypt(sim, below, "first").unwrap());
        if let Some(expected) = expected {
            desk.said(seen, expected);
        }
        assert_eq!(encrypts(), true);
        // The old one must be right, and the phone says so.
        let ran = maker.change_password(sim, below, "third", "second").unwrap();
        desk.ended(207, &ran);
        assert_ne!(ran.code, Some(0), "{ran:?}");
        desk.ended(0, &other.change_password(sim, below, "first", "second").unwrap());
        let ran = maker.do_not_encrypt(sim, below, "first").unwrap();
        desk.ended(207, &ran);
        assert_eq!(encrypts(), true);
        desk.backed_up(maker, Extent::Changes, Some("second"));
        desk.ended(0, &maker.do_not_encrypt(sim, below, "second").unwrap());
        assert_eq!(encrypts(), false);
    }
}

#[test]
fn lab_a_phone_with_find_my_on_refuses_a_restore_and_both_say_so() {
    let Some(makers) = Maker::both() else { return };
    let desk = Desk::new("locked");
    let expected = [
        include_str!("../expected/libimobiledevice/backup.txt"),
        include_str!("../expected/pymobiledevice3/backup.txt"),
    ];
    for (maker, expected) in makers.iter().zip(expected) {
        let seen = desk.seen();
        let ran = maker.back_up(&desk.sim, desk.below(), Extent::Full).unwrap();
        desk.ended(0, &ran);
        desk.said(seen, expected);
    }
    desk.change(10, 1);
    let changed = desk.digest();
    for maker in &makers {
        let ran = maker.restore(&desk.sim, desk.below(), None).unwrap();
        desk.ended(211, &ran);
        assert_ne!(ran.code, Some(0), "{ran:?}");
        assert!(format!("{}{}", ran.stdout, ran.stderr).contains("211"), "{ran:?}");
        assert_eq!(desk.digest(), changed);
        let ran = maker.info(&desk.sim, desk.below()).unwrap();
        assert!(ran.stdout.contains("Encrypted: false"), "{ran:?}");
    }
}
