//! Witness: Chromium, driven by playwright-core (npm), uses the wizard as an owner does, by mouse and by keyboard; axe-core (npm) looks at
//! every screen on the way. Each scene is a script in `wizard/`; its pictures stay under `target/lab/wizard`.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use rightful_lab::maker::{Extent, Maker};
use rightful_lab::program::{Program, Ran};
use rightful_lab::sim::Sim;
use rightful_lab::{peer, sim};
use serde_json::Value;
use tempfile::TempDir;

/// From the start of the program to the address of its pages.
const READY: Duration = Duration::from_secs(60);
/// A whole scene: a rehearsal that restores takes half a minute, a browser on a busy machine some more.
const SCENE: Duration = Duration::from_secs(240);

/// The pages of `rightful wizard`. They are closed when this is dropped.
struct Pages {
    child: Child,
    address: String,
    /// The home of the program: none of them meets what another run has left.
    _home: TempDir,
}

impl Pages {
    fn open(arguments: &[&str]) -> Self {
        Self::beside(Path::new(""), arguments)
    }

    /// With the backups of this folder.
    fn beside(backups: &Path, arguments: &[&str]) -> Self {
        let home = tempfile::tempdir().unwrap();
        let mut command = Command::new(sim::program().unwrap());
        command.args(["wizard", "--no-open", "--json"]).args(arguments).env("HOME", home.path());
        command.env("XDG_DATA_HOME", home.path().join("data")).env("LANG", "C.UTF-8");
        command.env("RIGHTFUL_BACKUPS", backups);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::inherit());
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let (told, hears) = mpsc::channel();
        thread::spawn(move || told.send(lines.next()));
        let line = hears.recv_timeout(READY).unwrap().unwrap().unwrap();
        let ready: Value = serde_json::from_str(&line).unwrap();
        Self { child, address: ready["url"].as_str().unwrap().to_owned(), _home: home }
    }
}

impl Drop for Pages {
    fn drop(&mut self) {
        // Nothing can be done about a process that cannot be killed.
        let _gone = self.child.kill();
        let _reaped = self.child.wait();
    }
}

/// The programs that a scene needs.
struct Browser {
    node: PathBuf,
    chromium: PathBuf,
    modules: PathBuf,
}

fn browser() -> Option<Browser> {
    let node = peer::find("node")?;
    let chromium = peer::find("chromium")?;
    let modules = peer::prepared("browser", "playwright-core")?;
    Some(Browser { node, chromium, modules })
}

/// Plays a scene to its end; its script fails where a page is not as it should be.
fn play(browser: &Browser, scene: &str, pages: &Pages, more: &[&str]) -> Ran {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/wizard");
    let pictures = peer::target().join("lab/wizard");
    let program = Program::new(&browser.node).arg(folder.join(format!("{scene}.mjs"))).arg(&pages.address);
    let program = program.args(more).env("PICTURES", pictures).env("CHROMIUM", &browser.chromium);
    let ran = program.env("BROWSER_MODULES", &browser.modules).limit(SCENE).run().unwrap();
    assert_eq!(ran.code, Some(0), "{scene}: {}\n{}", ran.stdout, ran.stderr);
    assert_ne!(ran.value("looked at"), Some("0"), "{scene}: axe-core has seen no screen");
    assert_eq!(ran.value("violations"), Some("0"), "{scene}: {}", ran.stdout);
    assert_eq!(ran.value("asked of others"), Some("0"), "{scene}: {}", ran.stdout);
    ran
}

#[test]
#[ignore = "until the program serves the pages: rightful wizard"]
fn lab_wizard_a_rehearsal_to_hello_by_mouse() {
    let Some(browser) = browser() else { return };
    let ran = play(&browser, "rehearsal", &Pages::open(&["--pace", "4"]), &["mouse"]);
    assert_eq!(ran.value("shows"), Some("hello"), "{}", ran.stdout);
    assert_eq!(ran.value("erased"), Some("yes"), "{}", ran.stdout);
}

#[test]
#[ignore = "until the program serves the pages: rightful wizard"]
fn lab_wizard_a_rehearsal_to_hello_by_keyboard_alone() {
    let Some(browser) = browser() else { return };
    let ran = play(&browser, "rehearsal", &Pages::open(&["--pace", "4"]), &["keyboard"]);
    assert_eq!(ran.value("shows"), Some("hello"), "{}", ran.stdout);
    assert_eq!(ran.value("clicks"), Some("0"), "{}", ran.stdout);
}

#[test]
#[ignore = "until the program serves the pages: rightful wizard"]
fn lab_wizard_the_hands_are_led_on_an_iphone_and_an_ipad() {
    let Some(browser) = browser() else { return };
    for scenario in ["buttons-mistake", "iPad8,1:buttons"] {
        let ran = play(&browser, "hands", &Pages::open(&["--pace", "2"]), &[scenario]);
        assert_eq!(ran.value("reached"), Some("recovery"), "{scenario}: {}", ran.stdout);
        assert_ne!(ran.value("lit"), Some("0"), "{scenario}: {}", ran.stdout);
    }
}

#[test]
#[ignore = "until the program serves the pages: rightful wizard"]
fn lab_wizard_a_reload_and_a_second_tab_keep_the_run() {
    let Some(browser) = browser() else { return };
    let ran = play(&browser, "tabs", &Pages::open(&["--pace", "20"]), &[]);
    assert_eq!(ran.value("second answer"), Some("409"), "{}", ran.stdout);
    assert_eq!(ran.value("shows"), Some("hello"), "{}", ran.stdout);
}

#[test]
#[ignore = "until the program serves the pages: rightful wizard"]
fn lab_wizard_stopping_before_and_after_the_point_of_no_return() {
    let Some(browser) = browser() else { return };
    let ran = play(&browser, "stop", &Pages::open(&["--pace", "20"]), &[]);
    assert_eq!(ran.value("before"), Some("stopped, nothing erased"), "{}", ran.stdout);
    assert_eq!(ran.value("after"), Some("went on to hello"), "{}", ran.stdout);
}

#[test]
#[ignore = "until the program serves the pages: rightful wizard"]
fn lab_wizard_a_pulled_cable_is_explained() {
    let Some(browser) = browser() else { return };
    let ran = play(&browser, "cable", &Pages::open(&["--pace", "20"]), &[]);
    assert_eq!(ran.value("ended"), Some("failed"), "{}", ran.stdout);
    assert_eq!(ran.value("resumed"), Some("hello"), "{}", ran.stdout);
}

#[test]
#[ignore = "until the program serves the pages: rightful wizard"]
fn lab_wizard_a_wrong_confirmation_erases_nothing() {
    let Some(browser) = browser() else { return };
    let ran = play(&browser, "typed", &Pages::open(&["--pace", "20"]), &[]);
    assert_eq!(ran.value("erased"), Some("nothing"), "{}", ran.stdout);
    assert_eq!(ran.value("shows"), Some("locked"), "{}", ran.stdout);
}

/// A folder with a backup of a virtual phone that has this password.
fn kept(password: &str) -> TempDir {
    let arguments = ["--data", "11:300:3000000", "--backup-rounds", "1000", "--backup-password", password];
    let sim = Sim::start_with("trusted+unlocked+no-find-my", &arguments).unwrap();
    let below = tempfile::tempdir().unwrap();
    let ran = Maker::rightful().unwrap().back_up(&sim, below.path(), Extent::Full).unwrap();
    assert_eq!(ran.code, Some(0), "{ran:?}");
    below
}

#[test]
#[ignore = "until the program serves the pages: rightful wizard"]
fn lab_wizard_a_backup_is_opened_browsed_and_extracted() {
    let Some(browser) = browser() else { return };
    let backups = kept("Kirsch1987");
    let to = tempfile::tempdir().unwrap();
    let target = to.path().join("files");
    let pages = Pages::beside(backups.path(), &[]);
    let ran = play(&browser, "backup", &pages, &["Kirsch1987", &target.display().to_string()]);
    assert_eq!(ran.value("refused"), Some("a wrong password"), "{}", ran.stdout);
    assert_eq!(ran.value("extracted"), Some("finished"), "{}", ran.stdout);
    assert!(target.read_dir().unwrap().next().is_some(), "nothing was extracted: {}", ran.stdout);
}

#[test]
#[ignore = "until the program serves the pages: rightful wizard"]
fn lab_wizard_a_forgotten_password_is_recalled() {
    let Some(browser) = browser() else { return };
    let backups = kept("Kirsch1987");
    let ran = play(&browser, "recall", &Pages::beside(backups.path(), &[]), &[]);
    assert_eq!(ran.value("found"), Some("Kirsch1987"), "{}", ran.stdout);
}

#[test]
#[ignore = "until the program serves the pages: rightful wizard"]
fn lab_wizard_a_phone_is_erased_from_afar_at_the_pretend_apple() {
    let Some(browser) = browser() else { return };
    let ran = play(&browser, "find", &Pages::open(&["--pace", "20"]), &[]);
    assert_eq!(ran.value("erase"), Some("finished"), "{}", ran.stdout);
    assert_eq!(ran.value("shows"), Some("hello"), "{}", ran.stdout);
}

#[test]
#[ignore = "until the program serves the pages: rightful wizard"]
fn lab_wizard_every_page_in_every_language_and_light() {
    let Some(browser) = browser() else { return };
    let ran = play(&browser, "looks", &Pages::open(&[]), &[]);
    assert_eq!(ran.value("languages"), Some("de en es fr zh"), "{}", ran.stdout);
    assert_eq!(ran.value("sideways"), Some("0"), "{}", ran.stdout);
    let bytes: u64 = ran.value("first page").unwrap().parse().unwrap();
    assert!(bytes < 150_000, "{}", ran.stdout);
}
