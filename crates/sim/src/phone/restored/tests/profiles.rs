//! Every profile from StartRestore to its end: with firmware for all chips, without any, and with tickets, keys and
//! firmware that are not what they should be.

use rightful_firmware::manifest::Behavior;
use rightful_proto::fdr::Tunnels;

use super::firmware::{Firmware, Spoils};
use super::host::{Host, erase};
use super::*;
use crate::phone::spec::RestoreProfile;
use crate::phone::state::Stashbag;

fn phone(profile: RestoreProfile) -> Phone {
    let spec = match profile {
        RestoreProfile::Legacy | RestoreProfile::A13Ios17 => PhoneSpec::iphone_11_pro_max(),
        RestoreProfile::IpadIos17 => PhoneSpec::ipad_pro_11(),
        _ => PhoneSpec::iphone_14_pro_max(),
    };
    booted(PhoneSpec { restore_profile: profile, ..spec })
}

fn encrypts(profile: RestoreProfile) -> bool {
    matches!(profile, RestoreProfile::A16Ios18 | RestoreProfile::A16Ios26 | RestoreProfile::Ios27)
}

fn options() -> Dictionary {
    let mut options = erase();
    options.insert("UpdateBaseband".to_owned(), true.into());
    options
}

fn update() -> Dictionary {
    let mut options = options();
    options.insert("CreateFilesystemPartitions".to_owned(), false.into());
    options
}

async fn run(host: Host, options: Dictionary) -> (Phone, Result<(), String>) {
    let phone = host.phone.clone();
    let outcome = host.restore(options).await;
    phone.until(|state| state.presence.attached && state.presence.mode != Mode::Restore).await;
    (phone, outcome)
}

fn host(profile: RestoreProfile, spoils: Spoils) -> Host {
    let phone = phone(profile);
    let firmware = Firmware::mint(&phone, Behavior::Erase, true, encrypts(profile)).spoiling(spoils);
    Host::with(phone, firmware)
}

#[tokio::test(start_paused = true)]
async fn every_profile_ends_at_hello_with_every_ticket_that_its_chips_want() {
    for (profile, tickets) in [
        (RestoreProfile::Legacy, &[][..]),
        (RestoreProfile::Modern, &[]),
        (
            RestoreProfile::A13Ios17,
            &["SE,Ticket", "Savage,Ticket", "BMU,Ticket", "BBTicket", "eUICC,Ticket", "Rap,Ticket"],
        ),
        (
            RestoreProfile::A16Ios16,
            &[
                "Cryptex1,Ticket",
                "Cryptex1,Ticket",
                "SE,Ticket",
                "Yonkers,Ticket",
                "BMU,Ticket",
                "BBTicket",
                "eUICC,Ticket",
                "Rap,Ticket",
            ],
        ),
        (
            RestoreProfile::A16Ios18,
            &[
                "Cryptex1,Ticket",
                "Cryptex1,Ticket",
                "SE,Ticket",
                "Yonkers,Ticket",
                "BMU,Ticket",
                "Wireless1,Ticket",
                "BBTicket",
                "eUICC,Ticket",
                "Rap,Ticket",
            ],
        ),
        (
            RestoreProfile::A16Ios26,
            &[
                "Cryptex1,Ticket",
                "Cryptex1,Ticket",
                "SE,Ticket",
                "Yonkers,Ticket",
                "BMU,Ticket",
                "Wireless1,Ticket",
                "BBTicket",
                "eUICC,Ticket",
                "Rap,Ticket",
            ],
        ),
        (RestoreProfile::IpadIos17, &["Savage,Ticket", "BMU,Ticket", "Baobab,Ticket", "Timer,Ticket,1"]),
        (
            RestoreProfile::Ios27,
            &[
                "Cryptex1,Ticket",
                "Cryptex1,Ticket",
                "SE,Ticket",
                "Yonkers,Ticket",
                "BMU,Ticket",
                "Wireless1,Ticket",
                "BBTicket",
                "eUICC,Ticket",
                "Rap,Ticket",
            ],
        ),
    ] {
        let (phone, outcome) = run(host(profile, Spoils::Nothing), options()).await;
        let state = phone.read(Clone::clone);
        assert_eq!(state.restore.refused, Vec::<String>::new(), "{profile}");
        assert_eq!(outcome, Ok(()), "{profile}");
        assert_eq!((state.presence.mode, state.build.as_str()), (Mode::Normal, "22G100"), "{profile}");
        assert!(state.restore.finished && !state.data_present && state.find_my, "{profile}");
        let verified: Vec<&str> = state
            .restore
            .verified
            .iter()
            .map(String::as_str)
            .filter(|name| name.contains("Ticket"))
            .collect();
        assert_eq!(verified, tickets, "{profile}");
        let sealed =
            phone.entries().iter().any(|entry| entry.words == "the image was encrypted and is whole");
        assert_eq!(sealed, encrypts(profile), "{profile}");
    }
}

#[tokio::test(start_paused = true)]
async fn firmware_without_anything_for_the_other_chips_leaves_them_as_they_are() {
    for profile in RestoreProfile::ALL {
        let phone = phone(profile);
        let firmware = Firmware::mint(&phone, Behavior::Erase, false, false);
        let (phone, outcome) = run(Host::with(phone, firmware), options()).await;
        assert_eq!(outcome, Ok(()), "{profile}");
        assert!(!phone.read(|state| state.restore.verified.iter().any(|name| name.contains("Ticket"))));
    }
}

#[tokio::test(start_paused = true)]
async fn a_host_of_few_words_is_asked_for_nothing_that_it_does_not_list() {
    let mut options = options();
    let mut leave_out = |list: &str, names: &[&str]| {
        let list = options.get_mut(list).and_then(Value::as_dictionary_mut).expect("a list");
        names.iter().for_each(|name| drop(list.remove(name)));
    };
    leave_out(
        "SupportedDataTypes",
        &["FirmwareUpdaterDataV2", "FirmwareUpdaterData", "BasebandData", "URLAsset"],
    );
    leave_out("SupportedMessageTypes", &["CrashLog", "AsyncWait", "RestoreAttestation"]);
    let phone = phone(RestoreProfile::A16Ios18);
    let firmware = Firmware::mint(&phone, Behavior::Erase, true, false);
    let (phone, outcome) = run(Host::with(phone, firmware), options).await;
    assert_eq!(outcome, Ok(()));
    for unwanted in ["FirmwareUpdaterData", "BasebandData", "CrashLog", "AsyncWait", "RestoreAttestation"] {
        let sent = |entry: &crate::phone::state::LogEntry| {
            entry.direction == Direction::FromPhone
                && entry.door == Door::Restored
                && entry.words.split(' ').any(|word| word == unwanted)
        };
        assert!(!phone.entries().iter().any(sent), "{unwanted}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_ticket_for_another_nonce_is_asked_for_again_and_after_ten_times_no_more() {
    for (profile, chip) in [
        (RestoreProfile::A13Ios17, "SE"),
        (RestoreProfile::A13Ios17, "Savage"),
        (RestoreProfile::A13Ios17, "T200"),
        (RestoreProfile::A16Ios18, "Savage"),
        (RestoreProfile::A16Ios16, "Rose"),
        (RestoreProfile::A16Ios16, "Cryptex1"),
        (RestoreProfile::A16Ios18, "Centauri"),
        (RestoreProfile::IpadIos17, "AppleTCON"),
        (RestoreProfile::IpadIos17, "AppleTypeCRetimer"),
    ] {
        let (phone, outcome) = run(host(profile, Spoils::Nonce(chip, 3)), options()).await;
        assert_eq!(outcome, Ok(()), "{profile} {chip}");
        let refused = phone.read(|state| state.restore.refused.clone());
        assert_eq!(refused.len(), 3, "{profile} {chip}: {refused:?}");
        assert!(refused[0].starts_with(chip) && refused[0].contains("Nonce"), "{refused:?}");

        let (phone, outcome) = run(host(profile, Spoils::Nonce(chip, 99)), options()).await;
        assert!(outcome.is_err(), "{profile} {chip}");
        let ended = format!("Exceeded maximum loops for {chip}");
        assert!(phone.entries().iter().any(|entry| entry.words.contains(&ended)), "{chip}");
        let state = phone.read(Clone::clone);
        assert_eq!((state.restore.refused.len(), state.restore.status), (10, Some(14)), "{chip}");
        assert!(state.restore.erased && !state.restore.finished);
        assert_eq!(state.presence.mode, Mode::Recovery);
    }
}

#[tokio::test(start_paused = true)]
async fn firmware_that_is_not_the_one_that_was_signed_is_refused() {
    for (profile, chip) in [
        (RestoreProfile::A13Ios17, "SE"),
        (RestoreProfile::A13Ios17, "Savage"),
        (RestoreProfile::A16Ios16, "Savage"),
        (RestoreProfile::A16Ios16, "Rose"),
        (RestoreProfile::A16Ios18, "SE"),
        (RestoreProfile::A16Ios18, "Savage"),
        (RestoreProfile::A16Ios26, "T200"),
        (RestoreProfile::IpadIos17, "AppleTCON"),
        (RestoreProfile::IpadIos17, "AppleTypeCRetimer"),
    ] {
        let (phone, outcome) = run(host(profile, Spoils::File(chip)), options()).await;
        assert!(outcome.is_err(), "{profile} {chip}");
        let refused = phone.read(|state| state.restore.refused.clone());
        assert!(refused.len() == 10 && refused[0].contains("names another"), "{profile} {chip}: {refused:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_patch_that_has_come_before_need_not_come_again_and_without_one_there_is_no_update() {
    let (phone, outcome) = run(host(RestoreProfile::A13Ios17, Spoils::Patch), options()).await;
    assert_eq!(outcome, Ok(()), "{:?}", phone.read(|state| state.restore.refused.clone()));

    let mut options = options();
    let types = options.get_mut("SupportedDataTypes").and_then(Value::as_dictionary_mut).expect("a list");
    types.remove("SourceBootObjectV4");
    let (phone, outcome) = run(host(RestoreProfile::A13Ios17, Spoils::Patch), options).await;
    assert!(outcome.is_err());
    let refused = phone.read(|state| state.restore.refused.clone());
    assert_eq!(refused, vec!["Savage: the patch's header names another size"; 10]);
}

#[tokio::test(start_paused = true)]
async fn a_recovery_system_is_asked_of_hosts_that_install_one() {
    for installs in [false, true] {
        let mut options = options();
        options.insert("InstallRecoveryOS".to_owned(), installs.into());
        let (phone, outcome) = run(host(RestoreProfile::A16Ios26, Spoils::Nothing), options).await;
        assert_eq!(outcome, Ok(()));
        let asked = phone.entries().iter().any(|entry| entry.words == "DataRequestMsg RecoveryOSImage");
        assert_eq!(asked, installs);
    }
}

#[tokio::test(start_paused = true)]
async fn a_modems_ticket_for_another_modem_ends_the_restore() {
    for profile in [RestoreProfile::A13Ios17, RestoreProfile::A16Ios26] {
        let (phone, outcome) = run(host(profile, Spoils::Modem), options()).await;
        assert!(outcome.is_err(), "{profile}");
        let state = phone.read(Clone::clone);
        assert_eq!((state.restore.status, state.restore.finished), (Some(1015), false));
        assert_eq!(state.restore.refused, ["the modem's firmware: the ticket names another BbSNUM"]);
    }
}

#[tokio::test(start_paused = true)]
async fn a_wrong_key_opens_no_image() {
    for profile in [RestoreProfile::A16Ios18, RestoreProfile::A16Ios26] {
        let (phone, outcome) = run(host(profile, Spoils::Key), options()).await;
        assert!(outcome.is_err(), "{profile}");
        let state = phone.read(Clone::clone);
        assert_eq!((state.restore.status, state.restore.finished), (Some(14), false), "{profile}");
        assert_eq!(state.restore.image_sha256, None);
    }
}

#[tokio::test(start_paused = true)]
async fn factory_data_come_through_the_tunnel_and_without_it_the_restore_goes_on() {
    for (tunnels, came) in [(Tunnels::Apple, true), (Tunnels::None, false)] {
        let mut host = host(RestoreProfile::A16Ios16, Spoils::Nothing);
        host.tunnels = tunnels;
        let (phone, outcome) = run(host, options()).await;
        assert_eq!(outcome, Ok(()));
        assert_eq!(phone.read(|state| state.restore.factory_data), came, "{tunnels:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn an_update_keeps_everything_of_the_owners() {
    for profile in [RestoreProfile::Modern, RestoreProfile::A16Ios18, RestoreProfile::A16Ios26] {
        let phone = phone(profile);
        phone.change(|state| state.stashbag = Stashbag::Committed);
        let before = phone.read(Clone::clone);
        let firmware =
            Firmware::mint(&phone, Behavior::Update, profile != RestoreProfile::Modern, encrypts(profile));
        let (phone, outcome) = run(Host::with(phone, firmware), update()).await;
        let state = phone.read(Clone::clone);
        assert_eq!(outcome, Ok(()), "{profile}: {:?}", state.restore.refused);
        assert_eq!((state.presence.mode, state.build.as_str()), (Mode::Normal, "22G100"));
        assert!(
            state.data_present && state.passcode_set && state.locked && state.activated && state.setup_done
        );
        assert_eq!((state.name, state.trusted.len()), (before.name, before.trusted.len()));
        assert_eq!((state.stashbag, state.restore.erased), (Stashbag::None, false));
        assert!(!phone.entries().iter().any(|entry| entry.words.contains("create_filesystem_partitions")));
    }
}

#[tokio::test(start_paused = true)]
async fn the_wrong_kind_of_identity_is_refused_before_anything_happens() {
    for (behavior, options) in [(Behavior::Erase, update()), (Behavior::Update, options())] {
        let phone = phone(RestoreProfile::A16Ios16);
        phone.change(|state| state.stashbag = Stashbag::Committed);
        let build = phone.read(|state| state.build.clone());
        let firmware = Firmware::mint(&phone, behavior, true, false);
        let (phone, outcome) = run(Host::with(phone, firmware), options).await;
        assert!(outcome.is_err(), "{behavior:?}");
        let state = phone.read(Clone::clone);
        assert_eq!((state.restore.status, state.build), (Some(68), build), "{behavior:?}");
        assert!(state.data_present && !state.restore.erased && !state.restore.written);
    }
}

#[tokio::test(start_paused = true)]
async fn an_update_without_the_passcode_stops_and_one_that_breaks_off_can_be_done_again() {
    let profile = RestoreProfile::A16Ios16;
    let attempt = |phone: &Phone| {
        Host::with(phone.clone(), Firmware::mint(phone, Behavior::Update, true, false)).restore(update())
    };
    let back = async |phone: &Phone| {
        phone.until(|state| state.presence.attached && state.presence.mode != Mode::Restore).await;
    };
    let phone = phone(profile);
    phone.change(|state| state.needs_stashbag = true);
    assert!(attempt(&phone).await.is_err());
    back(&phone).await;
    assert_eq!(phone.read(|state| state.restore.status), Some(1110));
    assert!(phone.read(|state| state.data_present && !state.without_system()), "as it was");

    let again = |phone: &Phone| {
        phone.change(|state| {
            state.stashbag = Stashbag::Committed;
            state.boot.registered = vec!["rkrn".to_owned()];
            state.presence.mode = Mode::Restore;
        });
    };
    again(&phone);
    phone.add_fault(Fault::CablePulled(Point::FileSystem));
    assert!(attempt(&phone).await.is_err());
    tokio::time::sleep(Duration::from_secs(10)).await;
    phone.replug();
    back(&phone).await;
    assert!(
        phone.read(|state| state.data_present && state.without_system()),
        "half a system, all of the data"
    );

    again(&phone);
    assert_eq!(attempt(&phone).await, Ok(()));
    back(&phone).await;
    assert!(phone.read(|state| state.data_present && !state.without_system() && state.build == "22G100"));
}
