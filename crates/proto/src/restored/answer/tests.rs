//! `answer` as a table: what the device says on the left, what we do on the right.

use plist::Value;
use proptest::prelude::*;
use rightful_core::report::Explain;

use super::*;

fn component(name: &str, flags: &[&str]) -> Component {
    Component { name: name.to_owned(), flags: flags.iter().map(|flag| (*flag).to_owned()).collect() }
}

fn context() -> Context {
    Context {
        components: vec![
            component("AppleLogo", &["IsFirmwarePayload"]),
            component("LLB", &["IsFirmwarePayload"]),
            component("iBoot", &["IsFirmwarePayload"]),
            component("iBootData", &["IsSecondaryFirmwarePayload", "IsLoadedByiBoot"]),
            component("SEP", &[]),
            component("RestoreSEP", &[]),
            component("KernelCache", &[]),
            component("DeviceTree", &[]),
            component("SystemVolume", &[]),
            component("Ap,SystemVolumeCanonicalMetadata", &[]),
            component("LeapHaptics", &["IsFUDFirmware"]),
            component("AudioCodecFirmware", &["IsFUDFirmware"]),
            component("Early", &["IsiBootEANFirmware"]),
        ],
        has_baseband: true,
        global: GlobalManifest { device_class: "d74ap".to_owned(), ..GlobalManifest::default() },
        ..Context::default()
    }
}

fn message(entries: &[(&str, Value)]) -> Message {
    let body: Dictionary = entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
    Message::parse(&Value::Dictionary(body)).expect("a message")
}

fn request(data_type: &str, arguments: &[(&str, Value)]) -> Message {
    let arguments: Dictionary =
        arguments.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
    message(&[
        ("MsgType", Value::from("DataRequestMsg")),
        ("DataType", Value::from(data_type)),
        ("Arguments", Value::Dictionary(arguments)),
    ])
}

fn payload(data_type: &str, arguments: &[(&str, Value)]) -> Payload {
    match answer(&context(), &request(data_type, arguments)) {
        Action::Send { payload, to: Delivery::Here, context: None } => payload,
        other => panic!("{data_type}: {other:?}"),
    }
}

fn failure(data_type: &str, arguments: &[(&str, Value)]) -> Failure {
    match answer(&context(), &request(data_type, arguments)) {
        Action::Finish(Err(failure)) => failure,
        other => panic!("{data_type}: {other:?}"),
    }
}

#[test]
fn single_components_have_their_keys() {
    for (data_type, name, key) in [
        ("KernelCache", "KernelCache", "KernelCacheFile"),
        ("DeviceTree", "DeviceTree", "DeviceTreeFile"),
        ("SystemImageRootHash", "SystemVolume", "SystemImageRootHashFile"),
        (
            "SystemImageCanonicalMetadata",
            "Ap,SystemVolumeCanonicalMetadata",
            "SystemImageCanonicalMetadataFile",
        ),
    ] {
        assert_eq!(payload(data_type, &[]), Payload::Component { name: name.to_owned(), key });
    }
}

#[test]
fn boot_firmware_has_iboot_first_and_the_first_stage_apart() {
    let expected = |by_name| Payload::BootFirmware {
        first_stage: "LLB".to_owned(),
        images: ["iBoot", "AppleLogo", "iBootData"].map(str::to_owned).to_vec(),
        by_name,
        secure_enclave: SecureEnclave {
            restore: Some("RestoreSEP".to_owned()),
            system: Some("SEP".to_owned()),
            first_stage: None,
        },
    };
    assert_eq!(payload("NORData", &[]), expected(false));
    assert_eq!(payload("NORData", &[("FlashVersion1", Value::Boolean(false))]), expected(false));
    assert_eq!(payload("NORData", &[("FlashVersion1", Value::Boolean(true))]), expected(true));
}

#[test]
fn families_go_as_list_as_one_or_all() {
    let list = [("ImageType", Value::from("IsFUDFirmware")), ("FUDImageList", Value::Boolean(true))];
    let Payload::Plist(reply) = payload("FUDData", &list) else { panic!("a list") };
    let names = reply.get("FUDImageList").and_then(Value::as_array).expect("under the same key");
    assert_eq!(names.len(), 2);
    assert_eq!(
        payload("FUDData", &[("ImageName", Value::from("LeapHaptics"))]),
        Payload::Image { name: "LeapHaptics".to_owned(), key: "FUDImageData" }
    );
    assert_eq!(
        payload("FUDData", &[("ImageType", Value::from("FUD"))]),
        Payload::Images {
            names: vec!["LeapHaptics".to_owned(), "AudioCodecFirmware".to_owned()],
            key: "FUDImageData"
        }
    );
    assert_eq!(
        payload("PersonalizedData", &[("ImageType", Value::from("IsiBootEANFirmware"))]),
        Payload::Images { names: vec!["Early".to_owned()], key: "ImageData" }
    );
    assert_eq!(payload("EANData", &[]), Payload::Images { names: vec![], key: "EANData" });
    assert_eq!(
        failure("FUDData", &[("ImageName", Value::from("KernelCache"))]),
        Failure::NotInFirmware("KernelCache".to_owned())
    );
}

#[test]
fn harmless_requests_have_their_documented_answers() {
    for data_type in [
        "FDRTrustData",
        "FirmwareUpdaterPreflight",
        "DeviceRestoreInfoPreflight",
        "OverlayRootDataCount",
        "UpdateVolumeOverlayRootDataCount",
        "AuthInstallCACert",
    ] {
        assert_eq!(payload(data_type, &[]), Payload::Plist(Dictionary::new()), "{data_type}");
    }
    assert_eq!(payload("RecoveryOSVersionData", &[]), Payload::Plist(reply::no_recovery_system()));
    assert_eq!(payload("HostSystemTime", &[]), Payload::Time);
    assert_eq!(payload("RootTicket", &[]), Payload::Ticket);
    assert_eq!(payload("ReceiptManifest", &[]), Payload::ReceiptManifest);
    for data_type in ["RecoveryOSVersionData", "RecoveryOSASRImage", "RecoveryOSRootTicketData"] {
        assert_eq!(payload(data_type, &[]), Payload::Plist(reply::no_recovery_system()), "{data_type}");
    }
    assert_eq!(
        payload("BuildIdentityDict", &[("IsRecoveryOS", Value::Boolean(true))]),
        Payload::Plist(reply::no_recovery_system())
    );
}

#[test]
fn the_deed_decides_what_the_identity_is_called() {
    for (behavior, wanted, expected) in [
        (Behavior::Erase, None, "Erase"),
        (Behavior::Update, None, "Update"),
        (Behavior::Erase, Some("Erase"), "Erase"),
        (Behavior::Update, Some("Erase"), "Update"),
        (Behavior::Erase, Some("Update"), "Erase"),
        (Behavior::Update, Some(""), "Update"),
        (Behavior::Erase, Some("Customer Erase Install (IPSW)"), "Customer Erase Install (IPSW)"),
    ] {
        let arguments: Vec<_> = wanted.map(|wanted| ("Variant", Value::from(wanted))).into_iter().collect();
        let context = Context { behavior, ..context() };
        let Action::Send { payload: Payload::Identity { variant }, .. } =
            answer(&context, &request("BuildIdentityDictV2", &arguments))
        else {
            panic!("an identity")
        };
        assert_eq!(variant, expected, "{behavior:?} {wanted:?}");
    }
}

#[test]
fn other_chips_are_served_by_whoever_knows_them() {
    let name = [("MessageArgUpdaterName", Value::from("Savage"))];
    for data_type in ["FirmwareUpdaterData", "FirmwareUpdaterDataV2", "FirmwareUpdaterDataV3"] {
        let Payload::Updater(request) = payload(data_type, &name) else { panic!("{data_type}") };
        assert_eq!(request.name, "Savage");
    }
    let generated = [("DeviceGeneratedRequest", Value::Dictionary(Dictionary::new()))];
    let Payload::Updater(request) = payload("Cryptex1LocalPolicy", &generated) else { panic!("a policy") };
    assert_eq!(request.name, "Cryptex1LocalPolicy");
    assert_eq!(failure("Cryptex1LocalPolicy", &[]).code(), "restore/unknown-request");

    let Payload::Baseband(request) = payload("BasebandData", &[("ChipID", Value::from(0x1720E1))]) else {
        panic!("a modem")
    };
    assert_eq!(request.chip_id, 0x1720E1);

    let hash = || Value::Data(vec![1; 48]);
    let policy = [
        ("Ap,NextStageIM4MHash", hash()),
        ("Ap,RecoveryOSPolicyNonceHash", hash()),
        ("Ap,VolumeUUID", Value::Data(vec![2; 16])),
    ];
    assert!(matches!(payload("RestoreLocalPolicy", &policy), Payload::LocalPolicy(_)));
}

#[test]
fn a_boot_object_may_be_a_ticket_for_everybody() {
    let object = |context: &Context, data_type: &str, arguments: &[(&str, Value)]| {
        let mut arguments = arguments.to_vec();
        arguments.push(("ImageName", Value::from("__GlobalManifest__")));
        match answer(context, &request(data_type, &arguments)) {
            Action::Send { payload: Payload::BootObject { object, .. }, .. } => Ok(object),
            Action::Finish(Err(failure)) => Err(failure.code()),
            other => panic!("{other:?}"),
        }
    };
    let file = |path: &str, optional| Ok(BootObject::GlobalManifest { path: path.to_owned(), optional });
    // Firmware for phones names no folder and supports none: the device does without, unless it must have one.
    let phone = context();
    for data_type in ["SourceBootObjectV3", "SourceBootObjectV4", "SourceBootObjectV5"] {
        assert_eq!(object(&phone, data_type, &[]), Ok(BootObject::Absent), "{data_type}");
    }
    assert_eq!(object(&phone, "PersonalizedBootObjectV3", &[]), Err("restore/not-in-firmware"));

    let global = GlobalManifest {
        variant: Some("macOS Customer".to_owned()),
        device_class: "j316ap".to_owned(),
        supported: true,
    };
    let mac = Context { global, ..context() };
    let usual = "Firmware/Manifests/restore/macOS Customer/apticket.j316ap.im4m";
    assert_eq!(object(&mac, "PersonalizedBootObjectV3", &[]), file(usual, false));
    assert_eq!(object(&mac, "SourceBootObjectV4", &[]), file(usual, false));
    assert_eq!(
        object(&mac, "SourceBootObjectV4", &[("GlobalManifestOptional", Value::Boolean(true))]),
        file(usual, true)
    );
    let own = [
        ("Variant", Value::from("other")),
        ("GlobalManifestPrefix", Value::from("cryptex")),
        ("GlobalManifestSuffix", Value::from("-2")),
    ];
    assert_eq!(
        object(&mac, "SourceBootObjectV5", &own),
        file("Firmware/Manifests/restore/other/cryptex.j316ap-2.im4m", false)
    );
    for bad in ["../..", "a/b", "a\\b", "..", "a\u{202e}b"] {
        let variant = [("Variant", Value::from(bad))];
        assert_eq!(object(&mac, "SourceBootObjectV4", &variant), Err("restore/not-in-firmware"), "{bad}");
    }
}

#[test]
fn logs_are_kept() {
    let kept = |entries: &[(&str, Value)]| match answer(&context(), &message(entries)) {
        Action::Keep(log) => (log.kind, log.name, String::from_utf8(log.content).expect("text")),
        other => panic!("{other:?}"),
    };
    assert_eq!(
        kept(&[("MsgType", "PreviousRestoreLogMsg".into()), ("PreviousRestoreLog", "it broke".into())]),
        (LogKind::EarlierRestore, "earlier-restore.log".to_owned(), "it broke".to_owned())
    );
    let lines = Value::Array(vec!["one".into(), "two".into()]);
    assert_eq!(
        kept(&[("MsgType", "RestoredCrash".into()), ("RestoredBacktrace", lines)]),
        (LogKind::Backtrace, "backtrace.log".to_owned(), "one\ntwo".to_owned())
    );
    let file = [
        ("MsgType", "CrashLog".into()),
        ("Filename", "/var/crash/asr.ips".into()),
        ("Data", Value::Data(b"{}".to_vec())),
    ];
    assert_eq!(kept(&file), (LogKind::CrashReport, "asr.ips".to_owned(), "{}".to_owned()));
}

#[test]
fn a_transport_is_the_muxers_or_none() {
    let transport = |name: &str| {
        let arguments = reply::dictionary([("RestoreProtocol", name.into())]);
        answer(
            &context(),
            &message(&[("MsgType", "RestoreProtocol".into()), ("Arguments", Value::Dictionary(arguments))]),
        )
    };
    assert!(matches!(transport("MuxSocket"), Action::Note(_)));
    assert_eq!(
        transport("Pigeon"),
        Action::Finish(Err(Failure::UnknownRequest("RestoreProtocol Pigeon".to_owned())))
    );
}

#[test]
fn on_a_data_port_a_request_is_a_message() {
    let arguments = reply::dictionary([
        ("RequestURL", "https://wkms-public.apple.com/fcs-keys/x".into()),
        ("RequestMethod", "GET".into()),
    ]);
    let asked = message(&[("MsgType", "URLAsset".into()), ("Arguments", Value::Dictionary(arguments))]);
    assert!(matches!(
        answer(&context(), &asked),
        Action::Send { payload: Payload::Fetched(_), to: Delivery::Here, context: None }
    ));
}

#[test]
fn what_we_cannot_give_stops_the_restore() {
    assert_eq!(failure("Teleport", &[]).code(), "restore/unknown-request");
    let often = [
        ("MessageArgUpdaterName", Value::from("Savage")),
        ("MessageArgUpdaterLoopCount", Value::from(loops::HARD_LIMIT)),
    ];
    assert_eq!(failure("FirmwareUpdaterData", &often).code(), "restore/updater-loops");
    assert_eq!(failure("BootabilityBundle", &[]).code(), "restore/not-in-firmware");
    assert_eq!(
        failure("SourceBootObjectV4", &[("ImageName", Value::from("../../etc/passwd"))]).code(),
        "restore/not-in-firmware"
    );
    let without_modem = Context { has_baseband: false, ..context() };
    assert!(matches!(
        answer(&without_modem, &request("BasebandData", &[])),
        Action::Send { payload: Payload::Plist(reply), .. } if reply.is_empty()
    ));
}

#[test]
fn a_port_is_where_the_reply_goes() {
    let at = |port: Value| {
        Message::parse(&Value::Dictionary(reply::dictionary([
            ("MsgType", Value::from("DataRequestMsg")),
            ("DataType", Value::from("SystemImageData")),
            ("DataPort", port),
        ])))
    };
    for port in [Value::from(49212), Value::from(49212_u64), Value::from("49212")] {
        let message = at(port).expect("a port");
        assert_eq!(answer(&context(), &message), Action::StreamFileSystem { port: 49212, context: None });
    }
    for port in [Value::from(0), Value::from(-1), Value::from(65536), Value::Boolean(false)] {
        assert!(at(port).is_err());
    }
    assert_eq!(
        answer(&context(), &request("SystemImageData", &[])),
        Action::StreamFileSystem { port: 12345, context: None }
    );
}

#[test]
fn only_apples_addresses_are_fetched_from() {
    let url = |url: &str| [("RequestURL", Value::from(url)), ("RequestMethod", Value::from("GET"))];
    for good in ["https://wkms-public.apple.com/fcs-keys/x", "https://updates.CDN-apple.apple.com:443?x"] {
        assert!(matches!(payload("URLAsset", &url(good)), Payload::Fetched(_)), "{good}");
    }
    for bad in [
        "http://wkms-public.apple.com/",
        "https://apple.com.evil.example/",
        "https://evil.example/.apple.com",
        "https://evil.example#.apple.com",
        "https://evil.example?.apple.com",
        "https://user@wkms-public.apple.com/",
        "https://evil.example\\@x.apple.com/",
        "https://wkms-public.apple.com:8443/",
        "https://.apple.com/",
        "file:///etc/passwd",
    ] {
        assert_eq!(failure("URLAsset", &url(bad)).code(), "restore/fetch-refused", "{bad}");
    }
}

#[test]
fn messages_without_a_request() {
    let checkpoint = |complete: bool, result: i64| {
        message(&[
            ("MsgType", Value::from("CheckpointMsg")),
            ("CHECKPOINT_ID", Value::from(0x655)),
            ("CHECKPOINT_NAME", Value::from("is_host_compatible")),
            ("CHECKPOINT_COMPLETE", Value::Boolean(complete)),
            ("CHECKPOINT_RESULT", Value::from(result)),
        ])
    };
    assert!(matches!(answer(&context(), &checkpoint(false, 0)), Action::Checkpoint(_)));
    assert!(matches!(answer(&context(), &checkpoint(true, 0)), Action::Checkpoint(_)));
    let Action::Remember(failure) = answer(&context(), &checkpoint(true, -1)) else { panic!("a failure") };
    assert_eq!(failure.code(), "restore/host-refused");

    let progress = |percent: Value| {
        answer(
            &context(),
            &message(&[
                ("MsgType", Value::from("ProgressMsg")),
                ("Operation", Value::from(13)),
                ("Progress", percent),
            ]),
        )
    };
    assert_eq!(progress(Value::from(7)), Action::Report { operation: 13, percent: Some(7) });
    for unknown in [Value::from(-1), Value::from(101), Value::from("much")] {
        assert_eq!(progress(unknown), Action::Report { operation: 13, percent: None });
    }

    let status = |code: i64| {
        answer(&context(), &message(&[("MsgType", Value::from("StatusMsg")), ("Status", Value::from(code))]))
    };
    assert_eq!(status(0), Action::Finish(Ok(())));
    assert!(matches!(status(14), Action::Finish(Err(Failure::Status(_)))));

    let simple = |kind: &str| answer(&context(), &message(&[("MsgType", Value::from(kind))]));
    assert_eq!(simple("AsyncWait"), Action::Wait);
    assert!(matches!(simple("RestoredCrash"), Action::Keep(_)));
    assert!(matches!(simple("ProvisioningInfo"), Action::Note(_)));
    assert!(matches!(simple("RestoreAttestation"), Action::Send { payload: Payload::Plist(reply), .. }
            if reply == reply::do_not_attest()));
    assert_eq!(simple("Sing"), Action::Finish(Err(Failure::UnknownRequest("Sing".to_owned()))));
}

#[test]
fn text_for_the_owner_has_no_control_characters() {
    let Action::Finish(Err(failure)) =
        answer(&context(), &message(&[("MsgType", Value::from("\u{1b}[2JBoo\u{7}"))]))
    else {
        panic!("an unknown message")
    };
    assert_eq!(failure, Failure::UnknownRequest("[2JBoo".to_owned()));
}

/// Values as a hostile device may send them, three levels deep.
fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "\\PC{0,20}".prop_map(Value::from),
        proptest::collection::vec(any::<u8>(), 0..20).prop_map(Value::Data),
    ];
    leaf.prop_recursive(3, 24, 6, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::Array),
            proptest::collection::vec((any_key(), inner), 0..6)
                .prop_map(|entries| Value::Dictionary(entries.into_iter().collect())),
        ]
    })
}

fn any_key() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("Arguments"),
        Just("DataPort"),
        Just("ImageName"),
        Just("ImageType"),
        Just("FUDImageList"),
        Just("RequestURL"),
        Just("RequestBody"),
        Just("CHECKPOINT_ID"),
        Just("CHECKPOINT_ERROR"),
        Just("Operation"),
        Just("Progress"),
        Just("Status"),
        Just("MessageArgUpdaterLoopCount"),
        Just("DeviceGeneratedTags"),
        Just("ChipID"),
        Just("ChipSerialNo"),
        Just("Filename"),
        Just("Data"),
        Just("AMRError"),
        Just("RestoredBacktrace"),
    ]
    .prop_map(str::to_owned)
}

proptest! {
    #[test]
    fn nothing_that_a_device_says_is_a_panic(
        kind in prop_oneof![
            Just("DataRequestMsg"), Just("AsyncDataRequestMsg"), Just("CheckpointMsg"), Just("ProgressMsg"),
            Just("StatusMsg"), Just("RestoredCrash"), Just("RestoreProtocol"), Just("BBUpdateStatusMsg"),
        ],
        data_type in prop_oneof![
            Just("FUDData"), Just("PersonalizedData"), Just("NORData"), Just("URLAsset"), Just("RootTicket"),
            Just("SourceBootObjectV4"), Just("FirmwareUpdaterDataV3"), Just("BasebandData"), Just("RestoreLocalPolicy"),
            Just("BasebandUpdaterOutputData"),
        ],
        entries in proptest::collection::vec((any_key(), any_value()), 0..8),
    ) {
        let mut body: Dictionary = entries.into_iter().collect();
        body.insert("MsgType".to_owned(), Value::from(kind));
        body.insert("DataType".to_owned(), Value::from(data_type));
        if let Ok(message) = Message::parse(&Value::Dictionary(body)) {
            answer(&context(), &message);
        }
    }
}
