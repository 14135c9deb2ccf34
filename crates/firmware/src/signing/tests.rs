//! Tests of signing requests and answers.

use super::*;
use crate::manifest::BuildManifest;
use proptest::prelude::*;

fn device() -> DeviceParameters {
    DeviceParameters {
        ecid: Ecid(0x0012_34A6_1E80_4F2A),
        chip: ChipId(0x8120),
        board: BoardId(0x0E),
        security_domain: 1,
        ap_nonce: Nonce::new(vec![1; 32]).expect("a nonce"),
        sep_nonce: Some(Nonce::new(vec![2; 20]).expect("a nonce")),
        production_mode: true,
        security_mode: true,
        in_rom_dfu: None,
        sika_fuse: None,
    }
}

fn identity(components: &str) -> BuildIdentity {
    let text = format!(
        "<plist version=\"1.0\"><dict><key>ProductVersion</key><string>1</string><key>ProductBuildVersion</key>\
         <string>2</string><key>SupportedProductTypes</key><array/><key>BuildIdentities</key><array><dict>\
         <key>Info</key><dict><key>RestoreBehavior</key><string>Erase</string><key>DeviceClass</key>\
         <string>d74ap</string><key>Variant</key><string>v</string></dict><key>ApChipID</key><string>0x8120</string>\
         <key>ApBoardID</key><string>0x0E</string><key>ApSecurityDomain</key><string>0x01</string>\
         <key>UniqueBuildID</key><data>AAAA</data><key>Ap,OSLongVersion</key><string>22.1.76.0.0,0</string>\
         <key>NeRDEpoch</key><integer>3</integer>\
         <key>Manifest</key><dict>{components}</dict></dict></array></dict></plist>"
    );
    BuildManifest::parse(text.as_bytes()).expect("a manifest").identities.remove(0)
}

fn component(name: &str, outside: &str, info: &str) -> String {
    format!("<key>{name}</key><dict>{outside}<key>Info</key><dict>{info}</dict></dict>")
}

fn entries(components: &str) -> Dictionary {
    ap_request(&identity(components), &device(), "u")
}

const TRUSTED: &str = "<key>Trusted</key><true/><key>Digest</key><data>AQID</data>";

fn rule(conditions: &str, actions: &str) -> String {
    format!(
        "<key>RestoreRequestRules</key><array><dict><key>Conditions</key><dict>{conditions}</dict>\
         <key>Actions</key><dict>{actions}</dict></dict></array>"
    )
}

#[test]
fn the_request_names_device_nonces_and_build() {
    let request = ap_request(&identity(""), &device(), "0f0e-aa");
    let expected: Dictionary = [
        ("@ApImg4Ticket", Value::from(true)),
        ("@BBTicket", true.into()),
        ("@HostPlatformInfo", "mac".into()),
        ("@UUID", "0F0E-AA".into()),
        ("@VersionInfo", "libauthinstall-1104.0.9".into()),
        ("Ap,OSLongVersion", "22.1.76.0.0,0".into()),
        ("ApBoardID", 14.into()),
        ("ApChipID", 0x8120.into()),
        ("ApECID", 0x0012_34A6_1E80_4F2A_u64.into()),
        ("ApNonce", Value::Data(vec![1; 32])),
        ("ApProductionMode", true.into()),
        ("ApSecurityDomain", 1.into()),
        ("ApSecurityMode", true.into()),
        ("NeRDEpoch", 3.into()),
        ("SepNonce", Value::Data(vec![2; 20])),
        ("UID_MODE", false.into()),
        ("UniqueBuildID", Value::Data(vec![0; 3])),
    ]
    .into_iter()
    .map(|(key, value)| (key.to_owned(), value))
    .collect();
    let sorted =
        |dictionary: Dictionary| dictionary.into_iter().collect::<std::collections::BTreeMap<_, _>>();
    assert_eq!(format!("{:?}", sorted(request)), format!("{:?}", sorted(expected)));
}

#[test]
fn entries_without_rules_take_the_devices_modes() {
    let request = entries(&component("iBEC", TRUSTED, "<key>Path</key><string>a</string>"));
    let entry = request.get("iBEC").and_then(Value::as_dictionary).expect("asked for");
    let mut keys: Vec<_> = entry.keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, ["Digest", "EPRO", "ESEC", "Trusted"]);
    assert_eq!((entry["EPRO"].as_boolean(), entry["ESEC"].as_boolean()), (Some(true), Some(true)));
}

#[test]
fn what_is_neither_trusted_nor_ruled_is_left_out() {
    let left_out = [
        component("AOP", "<key>Digest</key><data>AQID</data>", ""),
        component("Rap,RTKitOS", TRUSTED, "<key>IsFTAB</key><true/>"),
        component("BasebandFirmware", TRUSTED, ""),
        component("SE,UpdatePayload", TRUSTED, ""),
        "<key>NoInfo</key><dict><key>Trusted</key><true/></dict>".to_owned(),
    ]
    .concat();
    let request = entries(&left_out);
    for name in ["AOP", "Rap,RTKitOS", "BasebandFirmware", "SE,UpdatePayload", "NoInfo"] {
        assert!(!request.contains_key(name), "{name}");
    }
}

#[test]
fn a_trusted_entry_without_digest_gets_an_empty_one() {
    let request = entries(&component("ftap", "<key>Trusted</key><true/>", ""));
    let entry = request.get("ftap").and_then(Value::as_dictionary).expect("asked for");
    assert_eq!(entry.get("Digest").and_then(Value::as_data), Some(&[][..]));
}

#[test]
fn rules_apply_when_all_conditions_hold() {
    let yes = "<key>ApRawProductionMode</key><true/><key>ApRequiresImage4</key><true/>";
    let no =
        "<key>ApRawProductionMode</key><true/><key>ApDemotionPolicyOverride</key><string>Demote</string>";
    let unknown = "<key>ApInRomDFU</key><false/>";
    for (conditions, applies) in [(yes, true), (no, false), (unknown, false), ("", true)] {
        let rules = rule(conditions, "<key>EPRO</key><true/><key>DPRO</key><integer>255</integer>");
        let request = entries(&component("SEP", TRUSTED, &rules));
        let entry = request.get("SEP").and_then(Value::as_dictionary).expect("asked for");
        assert_eq!(entry.contains_key("EPRO"), applies, "{conditions}");
        assert!(!entry.contains_key("DPRO"), "255 means: leave it");
        assert!(!entry.contains_key("ESEC"), "rules replace the modes");
    }
}

#[test]
fn a_component_with_rules_is_asked_for_though_untrusted() {
    let rules = rule("", "<key>EPRO</key><true/>");
    let request = entries(&component("AOP", "<key>Digest</key><data>AQID</data>", &rules));
    assert!(request.contains_key("AOP"));
}

fn refused(answer: &str) -> Refusal {
    parse_reply(answer.as_bytes()).expect_err("refused")
}

#[test]
fn reply_not_signed() {
    let refusal = refused("STATUS=94&MESSAGE=This device isn't eligible for the requested build.");
    assert_eq!(refusal.status, Some(94));
    assert_eq!(refusal.code(), "signing/not-signed");
    assert_eq!(
        refusal.to_string(),
        "Apple does not sign this firmware for this device (status 94: This device isn't eligible for the requested build.)"
    );
    assert_eq!(refused("STATUS=69&MESSAGE=x").code(), "signing/not-signed");
}

#[test]
fn reply_refused() {
    for (status, help) in [(100, "send us the report"), (168, "update Rightful, then start again")] {
        let refusal = refused(&format!("STATUS={status}&MESSAGE=An internal error occurred."));
        assert_eq!(refusal.code(), "signing/refused");
        assert!(refusal.help().contains(help), "{status}");
        assert_eq!(
            refusal.to_string(),
            format!("the signing server refused (status {status}: An internal error occurred.)")
        );
    }
}

#[test]
fn reply_of_something_else() {
    for answer in [
        "",
        "<html>Please sign in</html>",
        "STATUS=x&MESSAGE=SUCCESS",
        "STATUS=0&MESSAGE=SUCCESS",
        "STATUS=0&MESSAGE=SUCCESS&REQUEST_STRING=<?xml version=\"1.0\"?><plist><dict><key>ApImg",
        "STATUS=0&MESSAGE=SUCCESS&REQUEST_STRING=<plist><array/></plist>",
    ] {
        assert_eq!(refused(answer).code(), "signing/unreadable", "{answer}");
    }
}

#[test]
fn reply_with_a_ticket() {
    let mut held = Dictionary::new();
    held.insert("ApImg4Ticket".to_owned(), Value::Data(vec![1, 2]));
    let mut answer = b"STATUS=0&MESSAGE=SUCCESS&REQUEST_STRING=".to_vec();
    answer.extend(to_xml(&held));
    let reply = parse_reply(&answer).expect("a ticket");
    assert_eq!(ap_ticket(&reply), Ok(vec![1, 2]));
    assert_eq!(ap_ticket(&Dictionary::new()).expect_err("none").code(), "signing/unreadable");
}

proptest! {
    #[test]
    fn no_answer_makes_it_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300), prefix in "(STATUS=[0-9]{0,12})?(&MESSAGE=[A-Z]*)?(&REQUEST_STRING=)?") {
        let mut answer = prefix.into_bytes();
        answer.extend(bytes);
        let _ = parse_reply(&answer);
    }
}
