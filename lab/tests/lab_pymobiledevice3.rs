//! Witness: pymobiledevice3 (PyPI), on the muxer's socket.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

use std::path::Path;
use std::time::Duration;

use rightful_lab::peer;
use rightful_lab::program::Ran;
use rightful_lab::sim::Sim;
use rightful_lab::trace::{Entry, Expected};
use serde_json::Value;

/// An interpreter that imports half of PyPI takes its time on a busy machine.
const PYTHON: Duration = Duration::from_secs(90);

fn run(sim: &Sim, program: &Path, arguments: &[&str]) -> Ran {
    sim.peer(program).unwrap().args(arguments).limit(PYTHON).run().unwrap()
}

#[test]
fn lab_pymobiledevice3_lists_pairs_and_reads() {
    let Some(program) = peer::find("pymobiledevice3") else { return };
    let sim = Sim::start("unlocked").unwrap();
    sim.hand("trust").unwrap();
    let udid = sim.udid().unwrap();
    let mut seen = sim.log().unwrap().len();

    let ran = run(&sim, &program, &["usbmux", "list"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let list: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(list[0]["Identifier"], udid, "{list}");
    let log = sim.log().unwrap();
    Expected::read(include_str!("../expected/pymobiledevice3/list.txt")).assert(&log[seen..]);
    seen = log.len();

    let ran = run(&sim, &program, &["lockdown", "pair"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert_eq!(sim.phone().unwrap()["trusted"].as_object().unwrap().len(), 1);
    let log = sim.log().unwrap();
    Expected::read(include_str!("../expected/pymobiledevice3/pair.txt")).assert(&log[seen..]);
    seen = log.len();

    let ran = run(&sim, &program, &["lockdown", "info"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let (told, phone): (Value, _) = (serde_json::from_str(&ran.stdout).unwrap(), sim.phone().unwrap());
    assert_eq!(told["SerialNumber"], phone["serial"]);
    assert_eq!(told["ProductVersion"], phone["version"]);
    assert_eq!(told["UniqueDeviceID"], udid);
    Expected::read(include_str!("../expected/pymobiledevice3/info.txt")).assert(&sim.log().unwrap()[seen..]);
}

#[test]
fn lab_pymobiledevice3_restores_in_restore_mode() {
    // Its interpreter lies beside it; the engine is driven through its Python interface.
    let Some(program) = peer::find("pymobiledevice3") else { return };
    let work = tempfile::tempdir().unwrap();
    let sim =
        Sim::in_restore_mode("iPhone15,3", 4_000_000, "zip", "BuildManifest.plist", work.path()).unwrap();
    restores(&sim, &program, "iPhone15,3");
}

/// Its answer to Savage, the camera chip of the A13, is a header without the patch: the phone asks ten times and gives up.
/// A host that claimed success now would be believed by nobody here.
#[test]
fn lab_pymobiledevice3_cannot_update_savage() {
    let Some(program) = peer::find("pymobiledevice3") else { return };
    let work = tempfile::tempdir().unwrap();
    let sim = Sim::with_profile("iPhone12,5", "a13-ios17", 1_000_000, work.path()).unwrap();
    let ran = engine(&sim, &program, "iPhone12,5");
    let phone = sim.phone().unwrap();
    assert_eq!(phone["restore"]["finished"], false, "{ran:?}\n{}", shown(&sim));
    assert!(ran.stderr.contains("Exceeded maximum loops for Savage"), "{ran:?}");
}

/// Has the engine restore the phone.
fn engine(sim: &Sim, program: &Path, model: &str) -> Ran {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pymobiledevice3/restore.py");
    let udid = sim.udid().unwrap();
    let ecid = udid.rsplit_once('-').unwrap().1;
    let word = |key| sim.word(key).unwrap();
    sim.peer(&program.with_file_name("python"))
        .unwrap()
        .arg(script)
        .args([word("firmware"), word("ticket"), model, word("board"), ecid])
        .args([word("ap_nonce"), word("sep_nonce")])
        .env("http_proxy", sim.apple().unwrap())
        .limit(PYTHON)
        .run()
        .unwrap()
}

/// Has the engine restore the phone, and believes only what the phone says of it.
fn restores(sim: &Sim, program: &Path, model: &str) {
    let ran = engine(sim, program, model);
    let word = |key| sim.word(key).unwrap();
    let told = |what: &str| format!("{what}\n{ran:?}\n{}", shown(sim));
    let phone = sim.phone().unwrap();
    let restore = &phone["restore"];
    assert_eq!(
        (&restore["erased"], &restore["finished"]),
        (&true.into(), &true.into()),
        "{}",
        told("unfinished")
    );
    assert_eq!(restore["refused"].as_array().map(Vec::len), Some(0), "{restore}");
    assert_eq!(restore["image_sha256"], word("os_sha256"));
    assert_eq!((&phone["data_present"], &phone["find_my"]), (&false.into(), &true.into()));
    for image in ["illb", "ibot", "sepi", "rsep", "krnl", "dtre"] {
        assert!(restore["verified"].as_array().unwrap().contains(&image.into()), "{image}: {restore}");
    }
    assert_eq!(ran.code, Some(0), "{}", told("exit code"));
    // Their own request was signed too.
    assert!(ran.stdout.contains("signed: "), "{}", told("signing"));
    let log = sim.log().unwrap();
    assert!(
        log.iter().any(|entry| entry.door == "tss" && entry.words.starts_with("STATUS=0")),
        "{}",
        told("tss")
    );
}

fn shown(sim: &Sim) -> String {
    sim.log().unwrap().iter().map(Entry::to_string).collect::<Vec<_>>().join("\n")
}
