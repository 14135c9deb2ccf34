//! Our own host functions against the phone, in process: whole restores, refusals and faults.

mod firmware;
mod host;
mod profiles;

use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_core::mode::Mode;
use rightful_core::report::Explain;
use rightful_proto::frame;
use rightful_proto::restored::options::{self, OptionsInput};
use rightful_proto::restored::{Action, Failure, talk};
use sha2::Digest as _;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use super::*;
use crate::fault::{Fault, Point};
use crate::phone::spec::PhoneSpec;
use host::{Host, connect, erase, image};

/// A phone whose ramdisk runs, as one that was booted from recovery.
fn booted(spec: PhoneSpec) -> Phone {
    let phone = Phone::new(PhoneSpec { mode: Mode::Restore, ..spec });
    phone.change(|state| {
        state.boot.registered = ["ibec", "rdsk", "rdtr", "rsep", "rkrn"].map(str::to_owned).to_vec();
        state.nvram.insert("auto-boot".to_owned(), "false".to_owned());
    });
    phone
}

fn modern() -> Phone {
    booted(PhoneSpec::iphone_14_pro_max())
}

fn with(fault: Fault) -> Phone {
    let phone = modern();
    phone.add_fault(fault);
    phone
}

async fn restored_by(host: Host) -> (Phone, Result<(), String>) {
    let phone = host.phone.clone();
    let outcome = host.restore(erase()).await;
    phone.until(|state| state.presence.attached && state.presence.mode != Mode::Restore).await;
    (phone, outcome)
}

#[tokio::test(start_paused = true)]
async fn an_erase_ends_at_hello() {
    let image = image(300_000, "18.6.2", "22G100");
    let (phone, outcome) = restored_by(Host::new(modern(), image.clone())).await;
    assert_eq!(outcome, Ok(()));
    let state = phone.read(Clone::clone);
    assert_eq!(state.presence.mode, Mode::Normal);
    assert_eq!((state.version.as_str(), state.build.as_str()), ("18.6.2", "22G100"));
    assert!(!state.data_present && !state.passcode_set && !state.setup_done && !state.activated);
    assert!(state.find_my, "an erase does not end Find My");
    assert!(state.restore.finished && state.restore.erased);
    assert_eq!((state.restore.status, state.restore.image_bytes), (Some(0), 300_000));
    let sha256: String = sha2::Sha256::digest(&image).iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(state.restore.image_sha256, Some(sha256));
    for fourcc in ["illb", "ibot", "sepi", "rsep", "krnl", "dtre", "isys", "msys", "lphp"] {
        assert!(state.restore.verified.iter().any(|verified| verified == fourcc), "{fourcc}");
    }
    assert_eq!(state.restore.refused, Vec::<String>::new());
}

#[tokio::test(start_paused = true)]
async fn the_order_is_that_of_real_restores() {
    let (phone, outcome) = restored_by(Host::new(modern(), image(300_000, "18.6.2", "22G100"))).await;
    assert_eq!(outcome, Ok(()));
    let asked: Vec<String> = phone
        .entries()
        .into_iter()
        .filter(|entry| entry.direction == Direction::FromPhone)
        .filter_map(|entry| {
            let mut words = entry.words.split(' ');
            (words.next() == Some("DataRequestMsg")).then(|| words.next().map(str::to_owned)).flatten()
        })
        .collect();
    assert_eq!(
        asked,
        [
            "RootTicket",
            "BuildIdentityDict",
            "NORData",
            "FirmwareUpdaterPreflight",
            "FDRTrustData",
            "HostSystemTime",
            "SystemImageData",
            "SystemImageRootHash",
            "SystemImageCanonicalMetadata",
            "PersonalizedData",
            "KernelCache",
            "DeviceTree",
            "FUDData",
            "FUDData",
            "ReceiptManifest",
            "SourceBootObjectV4",
            "SourceBootObjectV4",
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn a_phone_learns_its_new_version_though_the_image_does_not_say_it() {
    let (phone, outcome) = restored_by(Host::new(modern(), vec![7; 300_000])).await;
    assert_eq!(outcome, Ok(()));
    assert_eq!(
        phone.read(|state| (state.version.clone(), state.build.clone())),
        ("18.6.2".into(), "22G100".into())
    );
}

#[tokio::test(start_paused = true)]
async fn a_host_of_2022_is_served_by_a_phone_that_it_knows() {
    // Made in restore mode, as for programs that are told to use a ticket of their own and to sign nothing.
    let phone = Phone::new(PhoneSpec { mode: Mode::Restore, ..PhoneSpec::iphone_11_pro_max() });
    let mut host = Host::new(phone, image(300_000, "17.7", "21H16"));
    host.unsigned = ["krnl", "illb", "ibot"].map(str::to_owned).to_vec();
    let phone = host.phone.clone();
    let outcome = host.restore(of_2022()).await;
    assert_eq!(outcome, Ok(()));
    phone.until(|state| state.presence.attached && state.presence.mode == Mode::Normal).await;
    assert_eq!(phone.read(|state| state.build.clone()), "21H16");
    assert!(phone.entries().iter().any(|entry| entry.words.contains("though it does not verify")));
}

/// What idevicerestore 1.0.0 sends.
fn of_2022() -> Dictionary {
    let mut options = erase();
    for key in
        ["SupportedAsyncDataTypes", "SupportedDataTypes", "SupportedMessageTypes", "HostHasFixFor99053849"]
    {
        options.remove(key);
    }
    options
}

#[tokio::test(start_paused = true)]
async fn a_modern_phone_turns_a_host_of_2022_away_before_anything_is_erased() {
    let phone = modern();
    let outcome = Host::new(phone.clone(), image(300_000, "18.6.2", "22G100")).restore(of_2022()).await;
    assert_eq!(outcome, Err("restore/host-refused".to_owned()));
    phone.until(|state| state.presence.attached && state.presence.mode == Mode::Recovery).await;
    assert!(phone.read(|state| state.data_present && !state.restore.erased && !state.restore.finished));
}

#[tokio::test(start_paused = true)]
async fn an_image_that_is_not_signed_for_this_phone_ends_the_restore() {
    for (unsigned, erased) in [("illb", false), ("krnl", true), ("isys", true), ("lphp", true)] {
        let mut host = Host::new(modern(), image(300_000, "18.6.2", "22G100"));
        host.unsigned = vec![unsigned.to_owned()];
        let (phone, outcome) = restored_by(host).await;
        assert_eq!(outcome, Err("restore/status-image".to_owned()), "{unsigned}");
        let state = phone.read(Clone::clone);
        assert_eq!((state.restore.erased, state.restore.finished), (erased, false), "{unsigned}");
        assert_eq!(state.restore.refused.len(), 1, "{unsigned}");
        assert_eq!(state.presence.mode, Mode::Recovery, "{unsigned}");
        assert_eq!(state.data_present, !erased);
    }
}

#[tokio::test(start_paused = true)]
async fn another_phones_ticket_is_refused() {
    let mut host = Host::new(modern(), image(300_000, "18.6.2", "22G100"));
    host.ticket_of = Phone::new(PhoneSpec::ipad_pro_11());
    let (phone, outcome) = restored_by(host).await;
    assert_eq!(outcome, Err("restore/status-image".to_owned()));
    assert!(phone.read(|state| state.data_present));
}

#[tokio::test(start_paused = true)]
async fn an_image_of_another_build_than_the_identity_is_refused() {
    let (phone, outcome) = restored_by(Host::new(modern(), image(300_000, "18.6.1", "22G90"))).await;
    assert_eq!(outcome, Err("restore/status-image".to_owned()));
    assert!(phone.read(|state| state.restore.erased && !state.restore.finished));
}

#[tokio::test(start_paused = true)]
async fn faults_end_as_they_should() {
    for (fault, expected, erased) in [
        (Fault::RestoredStatus(53), "restore/status-factory-data", true),
        (Fault::AsrChecksum, "copy/", true),
        (Fault::UnknownRequest, "restore/unknown-request", false),
        (Fault::HugeLength, "wire/too-long", false),
        (Fault::DeepPlist, "wire/too-deep", false),
        (Fault::EndlessData, "restore/too-many-messages", false),
        (Fault::Silent, "restore/silent", false),
        (Fault::CablePulled(Point::StartRestore), "wire/closed", false),
        (Fault::CablePulled(Point::FileSystem), "copy/", true),
        (Fault::CablePulled(Point::AfterFileSystem), "wire/closed", true),
    ] {
        let phone = with(fault.clone());
        let outcome = Host::new(phone.clone(), image(5_000_000, "18.6.2", "22G100")).restore(erase()).await;
        let code = outcome.expect_err("a fault");
        assert!(code.starts_with(expected), "{fault:?}: {code}");
        // The next attempt finds it in recovery.
        tokio::time::sleep(Duration::from_secs(10)).await;
        phone.replug();
        phone.until(|state| state.presence.attached && state.presence.mode == Mode::Recovery).await;
        let state = phone.read(Clone::clone);
        assert_eq!((state.restore.erased, state.data_present), (erased, !erased), "{fault:?}");
        assert!(!state.restore.finished, "{fault:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn many_connections_are_answered_while_one_restores() {
    let phone = modern();
    let mut leading = connect(&phone, PORT).await;
    talk::start_restore(&mut leading, options::erase(&OptionsInput::default())).await.expect("taken");
    talk::next_message(&mut leading).await.expect("it leads");
    for _ in 0..6 {
        let mut other = connect(&phone, PORT).await;
        let who = talk::query_type(&mut other).await.expect("answered");
        assert_eq!((who.protocol_version, who.hardware_model.as_deref()), (15, Some("D74AP")));
        assert_eq!(talk::hardware_info(&mut other).await.expect("answered").ecid, phone.ecid());
        assert_eq!(talk::saved_debug_info(&mut other).await.expect("answered").len(), 1);
        talk::goodbye(&mut other).await.expect("answered");
    }
    let mut second = connect(&phone, PORT).await;
    talk::start_restore(&mut second, Dictionary::new()).await.expect("sent");
    let refused = frame::read_dictionary(&mut second, &LIMITS).await.expect("an answer");
    assert_eq!(refused.get("Error").and_then(Value::as_string), Some("AlreadyRestoring"));
}

#[tokio::test(start_paused = true)]
async fn lockdown_requests_are_refused_and_a_reboot_is_obeyed() {
    let phone = modern();
    let mut stream = connect(&phone, PORT).await;
    for request in ["GetValue", "StartSession", "EnterRecovery"] {
        let body = words::list([("Request", request.into())]);
        frame::write_plist_xml(&mut stream, &Value::Dictionary(body)).await.expect("sent");
        let answer = frame::read_dictionary(&mut stream, &LIMITS).await.expect("an answer");
        assert_eq!(answer.get("Error").and_then(Value::as_string), Some("UnsupportedRequest"), "{request}");
    }
    talk::reboot(&mut stream).await.expect("obeyed");
    phone.until(|state| state.presence.attached && state.presence.mode == Mode::Recovery).await;
}

/// Public logs show 459 bytes for an iPhone SE (`N69uAP`, 12 characters of serial number) and 637 for its hardware.
#[tokio::test(start_paused = true)]
async fn answers_have_the_sizes_of_real_ones() {
    let phone = modern();
    let mut stream = connect(&phone, PORT).await;
    let mut size = async |entries: &[(&str, &str)]| {
        let body: Dictionary =
            entries.iter().map(|(key, value)| ((*key).to_owned(), Value::from(*value))).collect();
        frame::write_plist_xml(&mut stream, &Value::Dictionary(body)).await.expect("sent");
        frame::read_frame(&mut stream, 4096).await.expect("an answer").len()
    };
    let (serial, board, chip, ecid) = phone.read(|state| {
        let digits = |number: u64| number.to_string().len();
        (
            state.serial.0.len(),
            digits(state.model.board.0.into()),
            digits(state.model.chip.0.into()),
            digits(state.ecid.0),
        )
    });
    assert_eq!(size(&[("Request", "QueryType")]).await, 459 - "N69uAP".len() - 12 + "D74AP".len() + serial);
    let asked = [("Request", "QueryValue"), ("QueryKey", "HardwareInfo")];
    assert_eq!(size(&asked).await, 637 - 1 - 5 - 13 + board + chip + ecid);
}

#[tokio::test(start_paused = true)]
async fn a_host_that_vanishes_leaves_a_phone_in_recovery() {
    let phone = modern();
    let mut stream = connect(&phone, PORT).await;
    talk::start_restore(&mut stream, erase()).await.expect("taken");
    talk::next_message(&mut stream).await.expect("it leads");
    drop(stream);
    phone.until(|state| state.presence.attached && state.presence.mode == Mode::Recovery).await;
    assert!(phone.read(|state| state.data_present && !state.restore.erased));
}

#[tokio::test(start_paused = true)]
async fn hostile_bytes_close_a_connection_and_nothing_else() {
    let phone = modern();
    for bytes in [&[0xFF; 64][..], &[0, 0, 0, 4, 1, 2, 3, 4], &[0, 0, 0, 0], b"GET / HTTP/1.1\r\n\r\n"] {
        let mut stream = connect(&phone, PORT).await;
        stream.write_all(bytes).await.expect("room");
        assert_eq!(stream.read(&mut [0; 64]).await.expect("closed"), 0, "{bytes:?}");
    }
    let mut stream = connect(&phone, PORT).await;
    talk::query_type(&mut stream).await.expect("still there");
}

#[tokio::test(start_paused = true)]
async fn the_host_hears_why_it_was_refused() {
    let phone = modern();
    let mut stream = connect(&phone, PORT).await;
    talk::start_restore(&mut stream, of_2022()).await.expect("taken");
    let failure = loop {
        let message = talk::next_message(&mut stream).await.expect("a message");
        if let Action::Remember(failure) = rightful_proto::restored::answer(&Default::default(), &message) {
            break failure;
        }
    };
    assert!(matches!(&failure, Failure::Checkpoint { step: 0x655, .. }));
    assert_eq!(
        failure.to_string(),
        "the phone's step is_host_compatible failed with -1: [0]D(This host version is unsupported. You may need \
         to update your host tools.)"
    );
    assert_eq!(failure.code(), "restore/host-refused");
}
