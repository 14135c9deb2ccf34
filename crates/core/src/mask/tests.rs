//! Whatever is known or can be recognised is gone afterwards, in every way of writing it; what is no secret stays.

use proptest::prelude::*;

use super::*;

const ECID: u64 = 0x0012_34A6_1E80_4F2A;

fn masked(text: &str) -> String {
    Masker::new().mask(text)
}

/// Masks with one known value.
fn with(kind: Kind, value: &str, text: &str) -> String {
    let mut masker = Masker::new();
    masker.know(kind, value);
    masker.mask(text)
}

#[test]
fn an_ecid_is_found_in_every_way_of_writing_it() {
    for written in [
        "0x001234A61E804F2A",
        "001234a61e804f2a",
        "1234A61E804F2A",
        "0x1234a61e804f2a",
        "5124437661732650",
        "2a4f801ea6341200",
        "2A 4F 80 1E A6 34 12 00",
        "00:12:34:a6:1e:80:4f:2a",
        "ABI0ph6ATyo=",
        "Kk+AHqY0EgA=",
    ] {
        let text = with(Kind::Ecid, "0x001234A61E804F2A", &format!("the chip {written}, and more"));
        assert!(text.starts_with("the chip <ecid-1>") && text.ends_with(", and more"), "{written}: {text}");
    }
    assert_eq!(ECID.to_string(), "5124437661732650");
    let udid = with(Kind::Ecid, "0x001234A61E804F2A", "00008120-001234A61E804F2A");
    assert_eq!(udid, "<udid-1>");
}

#[test]
fn texts_are_found_as_programs_escape_them() {
    for written in [
        "Zoë's iPhone",
        "zoë’s iphone",
        r"Zo\u00eb's iPhone",
        r"Zo\u00EB\u2019s iPhone",
        "Zoë&apos;s iPhone",
        "Zoë&#39;s iPhone",
        "Zo%C3%AB%27s%20iPhone",
        "zoës-iphone",
        "5a6fc3ab2773206950686f6e65",
        "Wm/Dqydz\nIGlQaG9uZQ",
    ] {
        let text = with(Kind::Name, "Zoë's iPhone", &format!("({written})"));
        assert_eq!(text, "(<name-1>)", "{written}");
    }
    let windows = with(Kind::Home, r"C:\Users\Anna B", r#"{"path":"C:\\Users\\Anna B\\AppData"}"#);
    assert_eq!(windows, r#"{"path":"<home-1>\\AppData"}"#);
    assert_eq!(with(Kind::Name, "Anna", "Anna and Annabel"), "<name-1> and Annabel");
    assert_eq!(with(Kind::Name, "Anna's iPhone", "Anna gave it"), "<name-1> gave it");
    assert_eq!(with(Kind::Name, "iPhone", "iPhone15,3"), "iPhone15,3");
}

#[test]
fn what_can_be_recognised_needs_not_be_known() {
    for (text, expected) in [
        ("udid 00008120-001234A61E804F2A.", "udid <udid-1>."),
        ("00008120001234a61e804f2a", "<udid-1>"),
        ("d9f2c3a4b5e6d7c8a9b0c1d2e3f4a5b6c7d8e9f0", "<udid-1>"),
        ("CPID:8120 ECID:001234A61E804F2A SRNM:[F2LXK0ABCD]", "CPID:8120 ECID:<ecid-1> SRNM:[<serial-1>]"),
        (
            "<key>UniqueChipID</key>\n\t<integer>5124437661732650</integer>",
            "<key>UniqueChipID</key>\n\t<integer><ecid-1></integer>",
        ),
        (
            "<key>SerialNumber</key><string>F2LXK0ABCD</string>",
            "<key>SerialNumber</key><string><serial-1></string>",
        ),
        (r#"{"DeviceName":"Anna’s phone","x":1}"#, r#"{"DeviceName":"<name-1>","x":1}"#),
        (r#"{\"serial\": \"F2LXK0ABCD\"}"#, r#"{\"serial\": \"<serial-1>\"}"#),
        ("IMEI 490154203237518", "IMEI <imei-1>"),
        ("49-015420-323751-8", "<imei-1>"),
        ("iccid=89014103211118510720", "iccid=<iccid-1>"),
        ("write to anna.b+x@mail.example.org.", "write to <account-1>."),
        ("a4:83:e7:0b:1c:2d up", "<mac-1> up"),
        ("call +49 170 1234567 now", "call <phone-1> now"),
        ("/home/anna/.cache and /Users/anna/Library", "<home-1>/.cache and <home-2>/Library"),
        ("/Users/Shared/x", "/Users/Shared/x"),
        ("0x001234A61E804F2A", "<ecid-1>"),
    ] {
        assert_eq!(masked(text), expected, "{text}");
    }
}

#[test]
fn what_is_no_secret_stays() {
    for text in [
        "iPhone15,3 D74AP iOS 18.6.2 (22G100)",
        "0x00000001045c8000 libsystem 0xfffffff007004000",
        "490154203237519 is no IMEI, its check digit is wrong",
        "2026-11-22 21:56:56 +0000 checkpoint 0x110706A6 took 12:34:56",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "serial: unknown, ECID unknown, 0.490154203237518",
        "2001-2009, 9-4005-4013",
        r#"{"seq":3,"kind":"step-started","step":"erase"}"#,
    ] {
        assert_eq!(masked(text), text);
    }
    let digest = "da39a3ee5e6b4b0d3255bfef95601890afd80709";
    let mut masker = Masker::new();
    masker.keep(digest);
    assert_eq!(masker.mask(digest), digest);
}

#[test]
fn the_same_value_has_the_same_placeholder_in_every_text() {
    let mut masker = Masker::new();
    masker.know(Kind::Ecid, "0x0000000000000ABCDEF1");
    masker.know(Kind::Serial, "F2LXK0ABCD");
    let first = masker.mask("f2lxk0abcd 00008120-001234A61E804F2A");
    let second = masker.mask("1234a61e804f2a F2LXK0ABCD 5124437661732650");
    assert_eq!(first, "<serial-1> <udid-1>");
    assert_eq!(second, "<ecid-1> <serial-1> <ecid-1>");
    assert_eq!(masker.mask(&second), second, "placeholders stay");
    assert_eq!(masker.mask_name("001234A61E804F2A.json"), "ecid-1.json");
    let counts = masker.counts();
    assert_eq!(counts.get(&Kind::Ecid), Some(&Count { values: 1, places: 3 }));
    assert_eq!(counts.get(&Kind::Serial), Some(&Count { values: 1, places: 2 }));
    assert_eq!(counts.get(&Kind::Imei), None);
}

#[test]
fn encoded_data_is_taken_out_whole() {
    let ticket = "MIIKpTCCCo2gAwIBAgIUe5".repeat(8);
    assert_eq!(masked(&format!("ticket {ticket}==")), "ticket <data-1>");
    assert_eq!(masked(&"0f".repeat(150)), "<data-1>");
}

#[test]
fn no_text_is_too_odd() {
    let mut masker = Masker::new();
    for text in [
        "",
        "@",
        "ECID",
        "ECID:",
        "ECID:[",
        "<key>ECID</key>",
        "/home/",
        "/Users/é/x",
        "+",
        "İstanbul@x.yz",
        "8-",
    ] {
        masker.mask(text);
    }
    masker.know(Kind::Name, &"x".repeat(100_000));
    masker.know(Kind::Mac, "é:é");
    masker.know(Kind::Udid, "-");
    masker.know(Kind::Imei, "ééééééééééééééé");
    masker.mask(&"é".repeat(1000));
}

/// Ways of writing a number that do not come from the code under test.
fn ways(ecid: u64) -> Vec<String> {
    let decimal = ecid.to_string();
    let reversed: String = ecid.to_le_bytes().iter().map(|byte| format!("{byte:02X}")).collect();
    let spaced: Vec<String> = ecid.to_be_bytes().iter().map(|byte| format!("{byte:02x}")).collect();
    vec![
        format!("{ecid:x}"),
        format!("{ecid:X}"),
        format!("0x{ecid:016X}"),
        format!("00008120-{ecid:016X}"),
        format!("00008120{ecid:016x}"),
        decimal,
        reversed,
        spaced.join(" "),
    ]
}

proptest! {
    #[test]
    fn no_way_of_writing_a_known_value_survives(
        ecid in (1_u64 << 44)..(1 << 56),
        serial in "[A-Z0-9]{10,12}",
        name in "[A-Za-zäöéß]{4,8}('|’)s (iPhone|phone)",
        local in "[a-z]{4,8}",
        imei in "[1-9][0-9]{14}",
        filler in proptest::collection::vec("[ -~]{0,20}", 12),
        order in any::<u64>(),
    ) {
        let mail = format!("{local}@example.com");
        let mut masker = Masker::new();
        masker.know(Kind::Ecid, &format!("0x{ecid:016X}"));
        masker.know(Kind::Serial, &serial);
        masker.know(Kind::Name, &name);
        masker.know(Kind::Account, &mail);
        masker.know(Kind::Imei, &imei);
        let mut secrets = ways(ecid);
        secrets.extend([serial.clone(), serial.to_lowercase(), name.clone(), name.to_uppercase(), mail.clone(), imei]);
        secrets.push(mail.replace('@', "%40"));
        secrets.push(serial.bytes().map(|byte| format!("{byte:02x}")).collect());
        secrets.push(serde_json::to_string(&name).expect("a text"));
        let mut text = String::new();
        for (at, filler) in filler.iter().enumerate() {
            let secret = &secrets[(order.rotate_left(5 * at as u32) as usize) % secrets.len()];
            text += &format!("{filler} {secret} ");
        }
        let masked = masker.mask(&text).to_lowercase();
        let bare: String = masked.chars().filter(|c| !" -:".contains(*c)).collect();
        for secret in &secrets {
            let secret = secret.to_lowercase();
            prop_assert!(!masked.contains(&secret), "{secret} in {masked}");
            let squeezed: String = secret.chars().filter(|c| !" -:".contains(*c)).collect();
            prop_assert!(!bare.contains(&squeezed), "{secret} in {masked}");
        }
    }

    #[test]
    fn nothing_panics_and_placeholders_stay(text in "\\PC{0,200}") {
        let mut masker = Masker::new();
        let once = masker.mask(&text);
        let twice = masker.mask(&once);
        prop_assert_eq!(masker.mask(&twice), twice);
    }
}
