//! Questions of each chip, and what is made of them: a table of minted inputs, nothing recorded.

mod mint;

use proptest::prelude::*;
use rightful_core::report::Explain;

use super::*;
use crate::ftab::tests::table;
use mint::{data, dict, identity, list};

const ECID: Ecid = Ecid(0x1234_5678_9ABC);
const UUID: &str = "00000000-0000-4000-8000-00000000000a";

fn ask<'a>(name: &'a str, info: &'a Dictionary) -> Ask<'a> {
    Ask { name, info, device_generated: None, response_tags: &[], identity_tags: &[] }
}

fn made(ask: &Ask<'_>) -> Dictionary {
    let mut request = request(&identity(), ECID, ask, UUID).expect("a request");
    for key in ["@HostPlatformInfo", "@VersionInfo"] {
        assert!(request.remove(key).is_some(), "{key}");
    }
    assert_eq!(request.remove("@UUID"), Some(UUID.to_ascii_uppercase().into()));
    assert_eq!(request.remove("@BBTicket"), Some(true.into()));
    request
}

fn assembled(ask: &Ask<'_>, ticket: &str, contents: &[(&str, &[u8])]) -> Result<Option<Value>, UpdaterError> {
    let wanted = files(&identity(), ask)?;
    assert_eq!(wanted, contents.iter().map(|(path, _)| *path).collect::<Vec<_>>(), "files");
    let contents = contents.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())).collect();
    let mut response = response(&identity(), ask, &dict([(ticket, data(b"ticket"))]), &contents)?;
    assert_eq!(response.get(ticket), Some(&data(b"ticket")));
    Ok(response.remove("FirmwareData"))
}

fn firmware(ask: &Ask<'_>, ticket: &str, contents: &[(&str, &[u8])]) -> Value {
    assembled(ask, ticket, contents).expect("assembled").expect("firmware")
}

#[test]
fn a_secure_element_gets_what_is_for_its_mode() {
    let info = dict([
        ("SEID", data(&[1; 24])),
        ("SE,Nonce", data(&[2; 20])),
        ("SE,RootKeyIdentifier", data(&[3; 32])),
        ("SE,IsDev", false.into()),
    ]);
    let expected = dict([
        ("@SE,Ticket", true.into()),
        ("SE,ChipID", 0x37.into()),
        ("SE,ID", data(&[1; 24])),
        ("SE,Nonce", data(&[2; 20])),
        ("SE,RootKeyIdentifier", data(&[3; 32])),
        ("SE,RapRTKitOS", list(vec![("Digest", data(&[3; 4]))])),
        (
            "SE,UpdatePayload",
            list(vec![
                ("Digest", data(&[2; 4])),
                ("ProductionCMAC", data(b"pc")),
                ("ProductionUpdatePayloadHash", data(b"ph")),
            ]),
        ),
    ]);
    assert_eq!(made(&ask("SE", &info)), expected);
    assert_eq!(firmware(&ask("SE", &info), "SE,Ticket", &[("se.zip", b"PK")]), data(b"PK"));

    let development = dict([("SE,IsDev", true.into())]);
    let request = made(&ask("SE", &development));
    let payload = request.get("SE,UpdatePayload").and_then(Value::as_dictionary).expect("an entry");
    let keys: std::collections::BTreeSet<_> = payload.keys().map(String::as_str).collect();
    assert_eq!(keys, ["Digest", "DevelopmentCMAC", "DevelopmentUpdatePayloadHash"].into());

    let tags = ["SE2,Ticket".to_owned()];
    let second = Ask { response_tags: &tags, ..ask("SE", &info) };
    let request = made(&second);
    assert_eq!(request.get("@SE2,Ticket"), Some(&true.into()));
    assert_eq!(
        request.get("SE,UpdatePayload"),
        Some(&list(vec![("ProductionUpdatePayloadHash", data(b"ph"))]))
    );
    assert_eq!(request.get("SE,RapRTKitOS"), Some(&list(vec![("Digest", data(&[3; 4]))])));
}

#[test]
fn a_camera_gets_the_patch_of_its_revision() {
    for (revision, production, patch) in [
        (0x10, true, "Savage,B0-Prod-Patch"),
        (0x20, true, "Savage,B2-Prod-Patch"),
        (0x3F, true, "Savage,B2-Prod-Patch"),
        (0x31, false, "Savage,B2-Dev-Patch"),
        (0xA1, true, "Savage,BA-Prod-Patch"),
    ] {
        let info = dict([
            ("Savage,Revision", data(&[revision, 0])),
            ("Savage,ProductionMode", production.into()),
            ("Savage,ChipID", data(&[0, 0, 0, 1])),
            ("Savage,UID", data(&[9; 16])),
            ("Savage,Nonce", data(&[8; 16])),
        ]);
        let request = made(&ask("Savage", &info));
        let patches: Vec<_> = request.keys().filter(|key| key.ends_with("Patch")).collect();
        assert_eq!(patches, [patch], "{revision:#x}");
        assert_eq!(request.get("SEP"), Some(&list(vec![("Digest", data(&[1; 4]))])));
        assert_eq!(request.get("Savage,ChipID"), Some(&1.into()), "the identity's number, not raw bytes");
        assert_eq!(request.get("Savage,Revision"), None);
    }
    let none = dict([("Savage,Revision", data(&[0x10])), ("Savage,ProductionMode", false.into())]);
    let refused = request(&identity(), ECID, &ask("Savage", &none), UUID).expect_err("no such patch");
    assert_eq!(
        refused.to_string(),
        "the phone asks for firmware of its Savage, and this firmware has no Savage,B0-Dev-Patch"
    );
    let info = Dictionary::new();
    let mut patch = vec![0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    patch.extend(b"patch");
    assert_eq!(firmware(&ask("Savage", &info), "Savage,Ticket", &[("b0.bin", b"patch")]), data(&patch));
}

#[test]
fn a_newer_camera_gets_the_patch_of_its_mode_and_revision() {
    let about = |production: Value, revision: Value| {
        let own = list(vec![
            ("Yonkers,ProductionMode", production),
            ("YonkersFabRevision", revision),
            ("Yonkers,ECID", data(&[4; 8])),
        ]);
        dict([("YonkersDeviceInfo", own)])
    };
    for (production, revision, patch) in [
        (true.into(), 1.into(), "Yonkers,SysTopPatch1"),
        (1.into(), 2.into(), "Yonkers,SysTopPatch2"),
        (data(&[1]), data(&[2, 0, 0, 0]), "Yonkers,SysTopPatch2"),
        (false.into(), 1.into(), "Yonkers,SysTopPatch0"),
    ] {
        let request = made(&ask("Savage", &about(production, revision)));
        let patches: Vec<_> = request.keys().filter(|key| key.starts_with("Yonkers,S")).collect();
        assert_eq!(patches, [patch]);
        assert_eq!(request.get("@Yonkers,Ticket"), Some(&true.into()));
        assert_eq!(
            (request.get("Yonkers,ChipID"), request.get("Yonkers,ECID")),
            (Some(&2.into()), Some(&data(&[4; 8])))
        );
    }
    let info = about(true.into(), 2.into());
    assert_eq!(
        firmware(&ask("Savage", &info), "Yonkers,Ticket", &[("y2.bin", b"patch")]),
        list(vec![("YonkersFirmware", data(b"patch"))])
    );
    let other = about(true.into(), 3.into());
    assert_eq!(
        files(&identity(), &ask("Savage", &other)).expect_err("no such revision").code(),
        "updater/not-in-firmware"
    );
}

#[test]
fn rose_gets_one_table_of_two() {
    let info = dict([
        ("Rap,ECID", data(&[1, 2, 0, 0])),
        ("Rap,Nonce", data(&[7; 8])),
        ("Rap,ProductionMode", data(&[1])),
        ("Rap,SecurityMode", data(&[0])),
    ]);
    let signed = |digest: u8| {
        list(vec![("Digest", data(&[digest; 4])), ("Trusted", true.into()), ("EPRO", true.into())])
    };
    let expected = dict([
        ("@Rap,Ticket", true.into()),
        ("Rap,BoardID", 3.into()),
        ("Rap,ChipID", 0x2000.into()),
        ("Rap,ECID", 0x201.into()),
        ("Rap,FdrRootCaDigest", data(&[])),
        ("Rap,Nonce", data(&[7; 8])),
        ("Rap,ProductionMode", true.into()),
        ("Rap,RTKitOS", signed(12)),
        ("Rap,RestoreRTKitOS", signed(13)),
        ("Rap,SecurityMode", false.into()),
    ]);
    assert_eq!(made(&ask("Rose", &info)), expected);

    let system = table(b"rkos", &[(b"rkos", b"system"), (b"sbd1", b"dsp")]);
    let restore = table(b"rkos", &[(b"rrko", b"restore")]);
    let rose = ask("Rose", &info);
    let contents = [("rose-restore.ftab", restore.as_slice()), ("rose.ftab", &system)];
    let both = table(b"rkos", &[(b"rkos", b"system"), (b"sbd1", b"dsp"), (b"rrko", b"restore")]);
    assert_eq!(firmware(&rose, "Rap,Ticket", &contents), data(&both));
    // A restore table without the entry adds nothing, and the file stays as it is.
    let without = [("rose-restore.ftab", system.as_slice()), ("rose.ftab", &system)];
    assert_eq!(firmware(&rose, "Rap,Ticket", &without), data(&system));
    let broken = [("rose-restore.ftab", &restore[..40]), ("rose.ftab", &system)];
    assert_eq!(assembled(&rose, "Rap,Ticket", &broken).expect_err("cut").code(), "firmware/bad-table");
}

#[test]
fn a_battery_gets_its_map_with_the_digest() {
    let info = dict([
        ("ChipID", 0x36.into()),
        ("UniqueID", data(&[6; 8])),
        ("ProductionMode", true.into()),
        ("Nonce", data(&[5; 8])),
    ]);
    let expected = dict([
        ("@BMU,Ticket", true.into()),
        ("BMU,BoardID", 5.into()),
        ("BMU,ChipID", 0x36.into()),
        ("BMU,FirmwareMap", list(vec![("Digest", data(&[14; 4]))])),
        ("BMU,Nonce", data(&[5; 8])),
        ("BMU,ProductionMode", true.into()),
        ("BMU,UniqueID", data(&[6; 8])),
    ]);
    let battery = ask("T200", &info);
    assert_eq!(made(&battery), expected);
    assert!(are_lists(&identity(), &battery) && !are_lists(&identity(), &ask("SE", &info)));
    let map = b"<plist version=\"1.0\"><dict><key>a</key><integer>1</integer></dict></plist>";
    let Value::Data(binary) = firmware(&battery, "BMU,Ticket", &[("map.plist", map)]) else {
        panic!("bytes")
    };
    assert!(binary.starts_with(b"bplist00"));
    let read = Value::from_reader(std::io::Cursor::new(binary)).expect("a property list");
    assert_eq!(read, list(vec![("a", 1.into()), ("fw_map_digest", data(&[14; 4]))]));

    for bad in [&b"bplist00"[..], b"<plist><array/></plist>", b""] {
        let refused = assembled(&battery, "BMU,Ticket", &[("map.plist", bad)]).expect_err("no map");
        assert_eq!(refused.code(), "updater/bad-map");
    }
    let silent = Dictionary::new();
    let refused = request(&identity(), ECID, &ask("T200", &silent), UUID).expect_err("no facts");
    assert_eq!(refused.to_string(), "the phone asks for firmware of its T200 without ChipID");
}

#[test]
fn a_display_a_port_and_an_esim_have_recipes_too() {
    let display = dict([("BaobabProductionMode", true.into()), ("Baobab,UpdateNonce", data(&[1; 8]))]);
    assert_eq!(
        made(&ask("AppleTCON", &display)),
        dict([
            ("@Baobab,Ticket", true.into()),
            ("Baobab,ChipID", 6.into()),
            ("Baobab,ProductionMode", true.into()),
            ("Baobab,TCON", list(vec![("Digest", data(&[15; 4])), ("EPRO", true.into())])),
            ("Baobab,UpdateNonce", data(&[1; 8])),
        ])
    );

    let hardware = list(vec![
        ("BoardID", data(&[1])),
        ("ChipID", 0x10.into()),
        ("ECID", data(&[1, 0, 0, 0, 0, 0, 0, 2])),
        ("Nonce", data(&[3; 8])),
        ("ProductionMode", data(&[1])),
        ("SecurityDomain", data(&[1, 0, 0, 0])),
        ("SecurityMode", data(&[1])),
    ]);
    let port = |number: i64| {
        list(vec![
            ("HardwareID", hardware.clone()),
            ("TagNumber", number.into()),
            ("TicketName", "Timer,Ticket,1".into()),
        ])
    };
    let info = dict([("InfoArray", Value::Array(vec![port(1)])), ("APInfo", list(vec![]))]);
    let timer = ask("AppleTypeCRetimer", &info);
    let signed = list(vec![("Digest", data(&[16; 4])), ("Trusted", true.into()), ("EPRO", true.into())]);
    assert_eq!(
        made(&timer),
        dict([
            ("@Timer,Ticket,1", true.into()),
            ("Timer,BoardID,1", 1.into()),
            ("Timer,ChipID,1", 0x10.into()),
            ("Timer,ECID,1", 0x0200_0000_0000_0001_u64.into()),
            ("Timer,Nonce,1", data(&[3; 8])),
            ("Timer,ProductionMode,1", true.into()),
            ("Timer,RTKitOS,1", signed),
            ("Timer,SecurityDomain,1", 1.into()),
            ("Timer,SecurityMode,1", true.into()),
        ])
    );
    let system = table(b"rkos", &[(b"rkos", b"system")]);
    assert_eq!(firmware(&timer, "Timer,Ticket,1", &[("timer1.ftab", &system)]), data(&system));
    for bad in [
        dict([]),
        dict([("InfoArray", Value::Array(vec![]))]),
        dict([("InfoArray", Value::Array(vec![port(-1)]))]),
    ] {
        assert_eq!(
            request(&identity(), ECID, &ask("AppleTypeCRetimer", &bad), UUID).expect_err("no port").code(),
            "updater/incomplete"
        );
    }

    let esim = dict([
        ("eUICC,EID", data(&[4; 16])),
        ("eUICC,ChipID", 7.into()),
        ("eUICC,Gold", list(vec![("Nonce", data(&[5; 8]))])),
        ("EUICCMainNonce", data(&[6; 8])),
    ]);
    assert_eq!(
        made(&ask("Vinyl", &esim)),
        dict([
            ("@eUICC,Ticket", true.into()),
            ("eUICC,ApProductionMode", true.into()),
            ("eUICC,ChipID", 7.into()),
            ("eUICC,EID", data(&[4; 16])),
            ("eUICC,Gold", list(vec![("Digest", data(&[18; 4])), ("Nonce", data(&[5; 8]))])),
            ("eUICC,Main", list(vec![("Digest", data(&[19; 4])), ("Nonce", data(&[6; 8]))])),
        ])
    );
    assert_eq!(assembled(&ask("Vinyl", &esim), "eUICC,Ticket", &[]), Ok(None));
}

#[test]
fn one_rule_serves_every_chip_that_asks_by_itself() {
    let info = dict([("ApECID", ECID.0.into()), ("Odd,ProductionMode", false.into())]);
    let generated = dict([
        ("@Cryptex1,Ticket", true.into()),
        ("Cryptex1,Nonce", data(&[1; 32])),
        ("Cryptex1,SystemOS", list(vec![("Digest", data(&[2; 48]))])),
        ("RequiresUIDMode", true.into()),
    ]);
    let response_tags = ["Cryptex1,Ticket".to_owned()];
    let identity_tags =
        ["Cryptex1,ChipID", "Cryptex1,Type", "Rap,RTKitOS", "Manifest", "NoSuchTag"].map(str::to_owned);
    let cryptex = Ask {
        name: "Cryptex1",
        info: &info,
        device_generated: Some(&generated),
        response_tags: &response_tags,
        identity_tags: &identity_tags,
    };
    let expected = dict([
        ("@Cryptex1,Ticket", true.into()),
        ("ApBoardID", 0x0E.into()),
        ("ApChipID", 0x8120.into()),
        ("ApECID", ECID.0.into()),
        ("ApProductionMode", false.into()),
        ("ApSecurityMode", true.into()),
        ("Cryptex1,ChipID", 0x8120.into()),
        ("Cryptex1,Nonce", data(&[1; 32])),
        ("Cryptex1,SystemOS", list(vec![("Digest", data(&[2; 48]))])),
        ("Cryptex1,Type", 1.into()),
        // An entry that is named is there without its path; its rule asks for production, which this is not.
        ("Rap,RTKitOS", list(vec![("Digest", data(&[12; 4])), ("Trusted", true.into())])),
    ]);
    assert_eq!(made(&cryptex), expected);
    assert_eq!(assembled(&cryptex, "Cryptex1,Ticket", &[]), Ok(None), "firmware only where it is named");
    // The device's own request has the last word.
    let own = dict([("ApSecurityMode", false.into()), ("ApChipID", 7.into())]);
    let request = made(&Ask { device_generated: Some(&own), ..cryptex });
    assert_eq!(
        (request.get("ApSecurityMode"), request.get("ApChipID")),
        (Some(&false.into()), Some(&7.into()))
    );
    // A sealed system is for one device, even if its updater does not say which.
    let silent = Dictionary::new();
    let request = made(&Ask { info: &silent, ..cryptex });
    assert_eq!(request.get("ApECID"), Some(&ECID.0.into()));
    let request = made(&Ask { info: &silent, name: "PS190", ..cryptex });
    assert_eq!(request.get("ApECID"), None);
}

#[test]
fn firmware_goes_with_a_generated_request_only_when_it_is_named() {
    let none = Dictionary::new();
    let tags = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let with = tags(&["Wireless1,Ticket", "FirmwareData"]);
    let centauri = Ask {
        name: "Centauri",
        info: &none,
        device_generated: Some(&none),
        response_tags: &with,
        identity_tags: &[],
    };
    assert_eq!(firmware(&centauri, "Wireless1,Ticket", &[("centauri.bin", b"fw")]), data(b"fw"));
    let se = tags(&["SE,Ticket", "FirmwareData"]);
    let se = Ask { name: "SE", response_tags: &se, ..centauri };
    assert_eq!(firmware(&se, "SE,Ticket", &[("se.zip", b"PK")]), data(b"PK"));
    for (ticket, code) in [
        ("eUICC,Ticket", "updater/ambiguous"),
        ("PS190,Ticket", "updater/not-in-firmware"),
        ("Ticket", "updater/incomplete"),
    ] {
        let tags = tags(&[ticket, "FirmwareData"]);
        let other = Ask { name: "Vinyl", response_tags: &tags, ..centauri };
        assert_eq!(files(&identity(), &other).expect_err(ticket).code(), code, "{ticket}");
    }
}

#[test]
fn what_cannot_be_done_says_so() {
    let info = Dictionary::new();
    let refused = request(&identity(), ECID, &ask("Teleporter", &info), UUID).expect_err("unknown");
    assert_eq!(
        refused.to_string(),
        "the phone asks for firmware of its \"Teleporter\", which this version does not know"
    );
    assert_eq!(refused.code(), "updater/unknown");

    let other = dict([("ApECID", 7.into())]);
    for generated in [dict([("ApECID", 7.into())]), dict([("ApECID", data(&[7, 0, 0, 0, 0, 0, 0, 0]))])] {
        let asked = Ask { device_generated: Some(&generated), ..ask("SE", &info) };
        let refused = request(&identity(), ECID, &asked, UUID).expect_err("another device");
        assert_eq!(refused.code(), "updater/another-device");
    }
    let empty = Dictionary::new();
    let asked = Ask { device_generated: Some(&empty), ..ask("SE", &other) };
    assert!(request(&identity(), ECID, &asked, UUID).is_err());
    for ours in [ECID.0.to_be_bytes(), ECID.0.to_le_bytes()] {
        let generated = dict([("ApECID", data(&ours))]);
        let asked = Ask { device_generated: Some(&generated), ..ask("SE", &info) };
        assert!(request(&identity(), ECID, &asked, UUID).is_ok(), "ours, in either order");
    }

    let nothing = BTreeMap::new();
    let se = ask("SE", &info);
    for reply in [dict([]), dict([("SE,Ticket", data(&[]))]), dict([("SE,Ticket", "text".into())])] {
        let refused = response(&identity(), &se, &reply, &nothing).expect_err("no ticket");
        assert_eq!(refused.to_string(), "the signing server gave no SE,Ticket for the phone's SE");
        assert_eq!(refused.code(), "updater/no-ticket");
    }
    let refused = response(&identity(), &se, &dict([("SE,Ticket", data(b"t"))]), &nothing);
    assert_eq!(refused, Err(UpdaterError::NotRead("se.zip".to_owned())));
    let untagged = Ask { device_generated: Some(&info), ..se };
    assert_eq!(
        response(&identity(), &untagged, &dict([]), &nothing).expect_err("no tag").code(),
        "updater/incomplete"
    );
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        proptest::collection::vec(any::<u8>(), 0..12).prop_map(Value::Data),
    ];
    leaf.prop_recursive(2, 12, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            proptest::collection::vec((any_key(), inner), 0..4)
                .prop_map(|entries| Value::Dictionary(entries.into_iter().collect())),
        ]
    })
}

fn any_key() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "ApECID",
        "YonkersDeviceInfo",
        "Yonkers,FabRevision",
        "Savage,Revision",
        "Savage,ProductionMode",
        "InfoArray",
        "HardwareID",
        "TagNumber",
        "TicketName",
        "Nonce",
        "ChipID",
        "SE,ChipID",
        "SE,IsDev",
        "APInfo",
        "ApProductionMode",
        "eUICC,Gold",
        "UniqueID",
        "ProductionMode",
        "Rap,ECID",
    ])
    .prop_map(str::to_owned)
}

proptest! {
    #[test]
    fn nothing_that_a_chip_says_is_a_panic(
        name in prop::sample::select(vec![
            "SE", "Savage", "Rose", "T200", "AppleTCON", "AppleTypeCRetimer", "Vinyl", "Cryptex1", "?",
        ]),
        info in proptest::collection::vec((any_key(), any_value()), 0..8),
        generated in proptest::option::of(proptest::collection::vec((any_key(), any_value()), 0..4)),
        tags in proptest::collection::vec("\\PC{0,12}|FirmwareData|Rap,Ticket", 0..3),
        file in proptest::collection::vec(any::<u8>(), 0..80),
    ) {
        let (info, generated): (Dictionary, Option<Dictionary>) =
            (info.into_iter().collect(), generated.map(|entries| entries.into_iter().collect()));
        let asked = Ask {
            name, info: &info, device_generated: generated.as_ref(), response_tags: &tags, identity_tags: &tags,
        };
        let identity = identity();
        let _ = request(&identity, ECID, &asked, UUID);
        if let Ok(paths) = files(&identity, &asked) {
            let contents = paths.into_iter().map(|path| (path, file.clone())).collect();
            let reply = tags.iter().map(|tag| (tag.clone(), data(b"ticket"))).collect();
            let _ = response(&identity, &asked, &reply, &contents);
        }
    }
}
