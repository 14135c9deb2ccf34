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
/// A restore by it: the phone waits half a minute for factory data.
const RESTORE: Duration = Duration::from_secs(300);

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
    restores(&sim, &program, "iPhone15,3", work.path());
}

#[test]
fn lab_pymobiledevice3_restores_a13_ios17() {
    // Of Savage's firmware it sends the header alone: the phone has fetched the patch before.
    let tickets = ["SE,Ticket", "Savage,Ticket", "BMU,Ticket", "BBTicket", "eUICC,Ticket", "Rap,Ticket"];
    restores_all_chips("iPhone12,5", "a13-ios17", &tickets);
}

#[test]
fn lab_pymobiledevice3_restores_ipad_ios17() {
    let tickets = ["Savage,Ticket", "BMU,Ticket", "Baobab,Ticket", "Timer,Ticket,1"];
    restores_all_chips("iPad8,1", "ipad-ios17", &tickets);
}

#[test]
fn lab_pymobiledevice3_restores_a16_ios16() {
    let tickets = [
        "Cryptex1,Ticket",
        "SE,Ticket",
        "Yonkers,Ticket",
        "BMU,Ticket",
        "BBTicket",
        "eUICC,Ticket",
        "Rap,Ticket",
    ];
    restores_all_chips("iPhone15,3", "a16-ios16", &tickets);
}

#[test]
fn lab_pymobiledevice3_restores_a16_ios18() {
    restores_all_chips("iPhone15,3", "a16-ios18", &OF_A16);
}

#[test]
fn lab_pymobiledevice3_restores_a16_ios26() {
    restores_all_chips("iPhone15,3", "a16-ios26", &OF_A16);
}

#[test]
fn lab_pymobiledevice3_restores_ios27() {
    restores_all_chips("iPhone15,3", "ios27", &OF_A16);
}

/// What an iPhone 14 Pro Max wants signed since iOS 18.
const OF_A16: [&str; 8] = [
    "Cryptex1,Ticket",
    "SE,Ticket",
    "Yonkers,Ticket",
    "BMU,Ticket",
    "Wireless1,Ticket",
    "BBTicket",
    "eUICC,Ticket",
    "Rap,Ticket",
];

/// A phone with all its chips, led through one of the profiles by the unmodified engine.
fn restores_all_chips(model: &str, profile: &str, tickets: &[&str]) {
    let Some(program) = peer::find("pymobiledevice3") else { return };
    let work = tempfile::tempdir().unwrap();
    let sim = Sim::with_profile(model, profile, 1_000_000, work.path()).unwrap();
    restores(&sim, &program, model, work.path());
    let restore = sim.phone().unwrap()["restore"].clone();
    for ticket in tickets {
        assert!(restore["verified"].as_array().unwrap().contains(&(*ticket).into()), "{ticket}: {restore}");
    }
    // After its Pong the engine waits for another list where the phone asks for a tunnel: nothing comes of the factory data, and
    // nobody says so.
    assert_eq!(restore["factory_data"], false, "{restore}");
    assert!(shown(&sim).contains("goes on with the factory data that it has"), "{}", shown(&sim));
}

/// Has the engine restore the phone.
fn engine(sim: &Sim, program: &Path, model: &str, work: &Path) -> Ran {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pymobiledevice3/restore.py");
    let udid = sim.udid().unwrap();
    let ecid = udid.rsplit_once('-').unwrap().1;
    let word = |key| sim.word(key).unwrap();
    // It writes the modem's log where it is.
    sim.peer(&program.with_file_name("python"))
        .unwrap()
        .arg(script)
        .args([word("firmware"), word("ticket"), model, word("board"), ecid])
        .args([word("ap_nonce"), word("sep_nonce")])
        .env("http_proxy", sim.apple().unwrap())
        .current_dir(work)
        .limit(RESTORE)
        .run()
        .unwrap()
}

/// Has the engine restore the phone, and believes only what the phone says of it.
fn restores(sim: &Sim, program: &Path, model: &str, work: &Path) {
    let ran = engine(sim, program, model, work);
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
