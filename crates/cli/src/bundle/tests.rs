//! After a rehearsed restore nothing in the bundle tells whose phone it was, in any way of writing it.

use std::fs;
use std::io::Read as _;

use clap::Parser as _;
use rightful_core::session::{Session, Stop};
use rightful_flows::unlock::{self, Choice, Wanted};

use super::*;
use crate::cmd::Line;
use crate::deed::Given;
use crate::render::face::Face;
use crate::transcript::Transcript;
use crate::world::Place;

/// Everything in a zip, as one text.
fn unpacked(path: &Path) -> String {
    let mut zip = zip::ZipArchive::new(File::open(path).expect("the zip")).expect("a zip");
    let mut all = String::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at).expect("a part");
        all += &format!("== {}\n", file.name().expect("a name"));
        file.read_to_string(&mut all).expect("a text");
    }
    all
}

/// A work folder with one run in it.
fn workdir(transcript: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir_all(folder.path().join("reports")).expect("a folder");
    fs::write(folder.path().join("reports/000000000001-7.jsonl"), transcript).expect("a transcript");
    folder
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rehearsed_restore_leaves_no_trace_of_whose_phone_it_was() {
    let line =
        Line::try_parse_from(["rightful", "unlock", "--rehearse=trusted", "--quiet"]).expect("a command");
    let place = Place::open(&line.options).await.expect("a rehearsal");
    let folder = tempfile::tempdir().expect("a folder");
    let transcript = Transcript::begin(&folder.path().join("reports")).expect("a transcript");
    let written = transcript.path().to_owned();
    let given = Given { consent: Some("4F2A".to_owned()), yes: true, ..Given::default() };
    let face = Face::new(&line.options, given, place.hand()).with_transcript(Some(transcript));
    let mut session = Session::new(face, Stop::default());
    let wanted = Wanted { device: None, firmware: Choice::Newest };
    unlock::run(&place.world, &mut session, wanted).await.expect("it is restored");
    drop(session);

    let text = fs::read_to_string(&written).expect("the transcript");
    let device: serde_json::Value = text
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .find(|event: &serde_json::Value| event["kind"] == "device" && event["serial"].is_string())
        .expect("the phone tells its serial number");
    let value = |key: &str| device[key].as_str().expect("a text").to_owned();
    let (ecid, udid, serial, name) = (value("ecid"), value("udid"), value("serial"), value("name"));
    let number = u64::from_str_radix(ecid.trim_start_matches("0x"), 16).expect("a number");
    let imei = "490154203237518";
    fs::create_dir_all(folder.path().join("logs")).expect("a folder");
    fs::write(
        folder.path().join("logs").join(format!("000000000002-{ecid}-Panic-0.log")),
        format!(
            "panic on {number} {} {} SRNM:[{serial}] IMEI {imei}\n{name} at /home/anna/x\n",
            udid.to_lowercase(),
            udid.replace('-', ""),
        ),
    )
    .expect("a log");
    fs::create_dir_all(folder.path().join("journal")).expect("a folder");
    fs::write(
        folder.path().join("journal").join(format!("{ecid}.json")),
        format!("{{\"ecid\": \"{ecid}\"}}\n"),
    )
    .expect("a journal");

    let bundle = pack(folder.path(), 1).expect("a bundle");
    let zip = folder.path().join("out.zip");
    let before = fs::read_dir(folder.path()).expect("the folder").count();
    let size = bundle.write(&zip).expect("it is written");
    assert_eq!(fs::read_dir(folder.path()).expect("the folder").count(), before + 1, "one file and no other");
    assert_eq!(fs::metadata(&zip).expect("the zip").len(), size);

    let all = unpacked(&zip);
    let lower = all.to_lowercase();
    let bare: String = lower.chars().filter(|c| !" -:".contains(*c)).collect();
    for secret in [
        ecid.trim_start_matches("0x").trim_start_matches('0').to_owned(),
        number.to_string(),
        number.to_le_bytes().map(|byte| format!("{byte:02x}")).concat(),
        udid.clone(),
        udid.replace('-', ""),
        serial.clone(),
        serial.bytes().map(|byte| format!("{byte:02x}")).collect(),
        name.clone(),
        imei.to_owned(),
        "/home/anna".to_owned(),
    ] {
        let secret = secret.to_lowercase();
        assert!(!lower.contains(&secret) && !bare.contains(&secret), "{secret} in {all}");
    }
    assert!(all.contains("<ecid-1>") && all.contains("<serial-1>") && all.contains("<name-1>"), "{all}");
    assert!(all.contains("== journal/ecid-1.json") && all.contains("-ecid-1-Panic-0.log"), "{all}");
    assert!(all.contains("18.6.2") && all.contains("step-done"), "what happened is still told: {all}");
    assert!(bundle.masked.get(&Kind::Ecid).is_some_and(|count| count.values == 1 && count.places > 1));
    assert!(all.contains("IMEIs"), "contents.txt counts them: {all}");
}

#[test]
fn long_texts_are_cut_at_a_line_and_what_is_no_text_is_left_out() {
    let folder = workdir("{\"seq\":1,\"kind\":\"step-started\",\"step\":\"erase\"}\n");
    let logs = folder.path().join("logs");
    fs::create_dir_all(&logs).expect("a folder");
    let line = "a line of a long log\n";
    fs::write(logs.join("long.log"), line.repeat(300_000)).expect("a log");
    fs::write(logs.join("picture.png"), [0_u8, 1, 2, 255]).expect("no text");
    for at in 0..60 {
        fs::write(logs.join(format!("a{at:02}.log")), "short\n").expect("a log");
    }
    let bundle = pack(folder.path(), 5).expect("a bundle");
    let long = bundle.parts.iter().find(|part| part.name == "logs/long.log").expect("the log");
    assert!(long.cut > 0 && long.text.starts_with(line) && long.text.len() <= 4 << 20);
    assert_eq!(long.text.len() as u64 + long.cut, 300_000 * line.len() as u64);
    let why: Vec<&str> = bundle.left_out.iter().map(|(_, why)| *why).collect();
    assert_eq!(why.iter().filter(|why| why.contains("no text")).count(), 1);
    assert_eq!(why.iter().filter(|why| why.contains("older")).count(), 60 + 2 - 40);
    assert!(bundle.parts[0].name == "contents.txt" && bundle.parts[0].text.contains("left out"));
    assert_eq!(bundle.run, "000000000001-7");
}

#[test]
fn names_that_become_the_same_are_told_apart() {
    let part = |name: &str| Part { name: name.to_owned(), text: String::new(), cut: 0 };
    let mut parts = [part("a"), part("a"), part("b"), part("a")];
    unique(&mut parts);
    assert_eq!(parts.map(|part| part.name), ["a", "a.2", "b", "a.3"]);
}

#[test]
fn failures_name_the_file_and_erase_nothing_that_is_there() {
    let folder = tempfile::tempdir().expect("a folder");
    let nothing = pack(folder.path(), 1).expect_err("nothing is kept");
    assert_eq!((nothing.code(), nothing.ending()), ("report/nothing-kept", Ending::NothingToActOn));
    let folder = workdir("{}\n");
    let bundle = pack(folder.path(), 1).expect("a bundle");
    let there = folder.path().join("there.zip");
    fs::write(&there, "precious").expect("a file");
    let exists = bundle.write(&there).expect_err("it is there");
    assert_eq!(exists.code(), "report/exists");
    assert!(exists.to_string().ends_with("there.zip is there already"), "{exists}");
    assert_eq!(fs::read_to_string(&there).expect("still there"), "precious");
    let nowhere = bundle.write(&folder.path().join("no/such/folder.zip")).expect_err("no such folder");
    assert_eq!(nowhere.code(), "report/not-written");
    let unreadable = ReportError::Read { path: "x".into(), source: io::Error::other("why") };
    assert_eq!(
        (unreadable.code(), unreadable.to_string().as_str()),
        ("report/unreadable", "x could not be read")
    );
    assert!(unreadable.help().contains("your user"));
}
