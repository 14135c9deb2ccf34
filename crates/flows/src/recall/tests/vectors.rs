//! Published lines with known passwords, found from a list by the deed itself.

use std::fs;

use plist::{Dictionary, Value};
use rightful_core::report::Ending;

use super::guards::{Recorder, listed, recall, wanted};
use super::*;

/// Name, password, line: of hashcat's self-tests and examples and of John's tests.
pub(super) const VECTORS: [(&str, &str, &str); 8] = [
    (
        "hashcat-selftest-14700",
        "hashcat",
        "$itunes_backup$*9*ebd7f9b33293b2511f0a4139d5b213feff51476968863cef60ec38d720497b6ff39a0bb63fa9f84e*10000*2202015774208421818002001652122401871832**",
    ),
    (
        "hashcat-wiki-14700",
        "hashcat",
        "$itunes_backup$*9*b8e3f3a970239b22ac199b622293fe4237b9d16e74bad2c3c3568cd1bd3c471615a6c4f867265642*10000*4542263740587424862267232255853830404566**",
    ),
    (
        "john-9-123456",
        "123456",
        "$itunes_backup$*9*bc707ac0151660426c8114d04caad9d9ee2678a7b7ab05c18ee50cafb2613c31c8978e8b1e9cad2a*10000*266343aaf99102ba7f6af64a3a2d62637793f753**",
    ),
    (
        "john-9-test123",
        "test123",
        "$itunes_backup$*9*06dc04bca4eeea2fbc1bc7356fa758243bead479673640a668db285c8f48c402cc435539d935509e*10000*37d2bd7caefbb24a9729e41a3257ef06188dc01e**",
    ),
    (
        "hashcat-selftest-14800",
        "hashcat",
        "$itunes_backup$*10*17a3b858e79bc273be43a9f113b71efe7ec8e7e401396b350180b4592ef45db67ffef7b2d64329a5*10000*2721336781705041205314422175267631184867*1000*99fafc983e732998adb9fadc162a2e382143f115",
    ),
    (
        "john-10-digits",
        "855632538858211",
        "$itunes_backup$*10*31021f9c5a705c3625af21739d397082d90f7a00718a9307687625abc35fc3e4d78371e95cc708b6*10000*8840233131165307147445064802216857558435*1000*c77a159b325d10efee51a1c05701ef63fb85b599",
    ),
    (
        "john-10-one",
        "1",
        "$itunes_backup$*10*b3d3f05b5367345fcb654b9b628e2ed24d8b8726f1f74707a956c776475d6ebfffc962340d9cbbca*10000*6832814730342072666684158073107301064276*1000*46de5e844e0ee1c81d2cca6acefb77789c1a7cd0",
    ),
    (
        "john-10.2-test123",
        "test123",
        "$itunes_backup$*10*deff6d646eb1fa2b6741efee8b70eda84341a838cef2bb10e582669759d7e33c399a0ba2a52cb9ec*10000*f09cfa82cc1695657cb2c347ee127c2523795fda*10000000*66f159e15f3ddbbdd4057f8babef7ad4472fac10",
    ),
];

/// A `Manifest.plist` with a keybag of one class, as the line says it.
pub(super) fn manifest_of(line: &str) -> Vec<u8> {
    let bytes = |hex: &str| -> Vec<u8> {
        let pairs = hex.as_bytes().chunks_exact(2).map(|pair| std::str::from_utf8(pair).expect("digits"));
        pairs.map(|pair| u8::from_str_radix(pair, 16).expect("digits")).collect()
    };
    let tag =
        |name: &str, value: &[u8]| [name.as_bytes(), &(value.len() as u32).to_be_bytes(), value].concat();
    let number = |name: &str, value: &str| tag(name, &value.parse::<u32>().expect("a number").to_be_bytes());
    let fields: Vec<&str> = line.split('*').collect();
    let (wrapped, rounds, salt) = (fields[2], fields[3], fields[4]);
    let mut records = vec![
        number("VERS", "3"),
        number("TYPE", "1"),
        tag("UUID", &[7; 16]),
        tag("SALT", &bytes(salt)),
        number("ITER", rounds),
    ];
    if fields[1] == "10" {
        records.extend([number("DPIC", fields[5]), tag("DPSL", &bytes(fields[6]))]);
    }
    // The published ones are of a class that only the old device opens to the end: a test of the password all the same.
    let class =
        [tag("UUID", &[3; 16]), number("CLAS", "11"), number("WRAP", "3"), tag("WPKY", &bytes(wrapped))];
    records.extend(class);
    let mut list = Dictionary::new();
    list.insert("BackupKeyBag".to_owned(), Value::Data(records.concat()));
    list.insert("IsEncrypted".to_owned(), Value::Boolean(true));
    let mut written = Vec::new();
    Value::Dictionary(list).to_writer_xml(&mut written).expect("room");
    written
}

#[tokio::test(flavor = "multi_thread")]
async fn published_passwords_are_found_from_a_list_and_wrong_lists_find_nothing() {
    for (name, password, line) in VECTORS {
        let folder = tempfile::tempdir().expect("a folder");
        let manifest = folder.path().join("Manifest.plist");
        fs::write(&manifest, manifest_of(line)).expect("room");
        let own = || Recorder::answering(Some(rightful_core::ask::Answer::Choice(0)));
        // Ten million rounds take a second each, also for wrong ones.
        let wrong = if name.contains("10.2") { "Test123\n" } else { "Hashcat\n1234567\ntest1234\n11\n 1\n" };
        let (none, _) = recall(folder.path(), wanted(manifest.clone(), listed(wrong)), own()).await;
        assert_eq!(none.expect_err(name), Ending::Failed, "{name}");
        let right = format!("{wrong}{password}\n");
        let (found, _) = recall(folder.path(), wanted(manifest, listed(&right)), own()).await;
        let found = found.unwrap_or_else(|ending| panic!("{name}: {ending:?}"));
        assert_eq!(found.password.expose(), password.as_bytes(), "{name}");
    }
}

#[test]
fn a_line_is_read_and_written_the_same_and_no_other_is_read() {
    for (name, _, line) in VECTORS {
        let target = Target::from_line(line).expect(name);
        assert_eq!(target.line(), line, "{name}");
        let mode = if name.contains("10") || name.ends_with("14800") { 14_800 } else { 14_700 };
        assert_eq!(target.hashcat_mode(), mode, "{name}");
    }
    let line = VECTORS[4].2;
    let bad = [
        line.replace("$itunes_backup$", "$itunes$"),
        line.replace("*10*", "*11*"),
        line.replace("*10*", "*9*"),
        line.replace("*1000*", "*0*"),
        line.replace("*1000*", "*99999999999*"),
        line.replace("17a3", "17g3"),
        line.replace("17a3", "17a"),
        format!("{line}*"),
        format!("{line}{}", "0".repeat(2_000)),
        String::new(),
    ];
    for bad in bad {
        assert!(Target::from_line(&bad).is_err(), "{bad}");
    }
    // More rounds than are believed are told by name.
    let costly = Target::from_line(&line.replace("*1000*", "*4000000000*")).expect_err("too many");
    assert_eq!(rightful_core::report::Explain::code(&costly), "backup/too-many-rounds");
}

#[test]
fn a_keybag_gives_the_line_of_its_first_class_that_the_password_opens() {
    let folder = tempfile::tempdir().expect("a folder");
    let manifest = folder.path().join("Manifest.plist");
    for (name, _, line) in VECTORS {
        fs::write(&manifest, manifest_of(line)).expect("room");
        let target = Target::read(&manifest).unwrap_or_else(|why| panic!("{name}: {why}"));
        assert_eq!((target.line(), target.id().len()), (line.to_owned(), 16), "{name}");
    }
}
