//! Several phones at once: one that is slow, broken or gone never harms another.

use std::collections::BTreeMap;
use std::time::Duration;

use rightful_core::device::Device;
use rightful_core::id::Ecid;
use rightful_core::session::Session;
use rightful_flows::unlock::{self, All, Choice, Wanted};
use rightful_sim::phone::spec::PhoneSpec;
use tokio::time::timeout;

use crate::stage::{Owner, Run, Stage, is_fresh, is_untouched};

/// A healthy phone may take this long, whatever its neighbours do.
const LIMIT: Duration = Duration::from_secs(3600);

/// So many phones of one model, each with a name of its own; `faults` are those of the first.
fn several(count: u64, faults: &[&str]) -> Vec<PhoneSpec> {
    (0..count)
        .map(|number| {
            let mut spec = PhoneSpec::iphone_14_pro_max();
            spec.ecid = Ecid(spec.ecid.0 + (number << 20) + number);
            spec.name = format!("phone {number}");
            if number == 0 {
                spec.faults = faults.iter().map(|fault| fault.parse().expect("a fault")).collect();
            }
            spec
        })
        .collect()
}

/// Unlocks every phone of the stage, all at the same time; in the order of the phones.
async fn unlock_each(stage: &Stage) -> Vec<Run> {
    let all = All { firmware: Choice::File(stage.ipsw.clone()), at_once: 8 };
    let session = |device: &Device| {
        let owner = Owner::default();
        let stop = owner.stop.clone();
        Session::new(owner, stop).about(device.ecid.expect("a device that says who it is"))
    };
    let ended =
        timeout(LIMIT, unlock::all(&stage.world, all, session)).await.expect("an end").expect("devices");
    let mut runs: BTreeMap<Ecid, Run> = ended
        .into_iter()
        .map(|ended| (ended.ecid, Run { ending: ended.ending, events: ended.face.events }))
        .collect();
    for (ecid, run) in &runs {
        assert!(run.events.iter().all(|event| event.device == Some(*ecid)), "an event about another device");
    }
    stage.phones.iter().map(|phone| runs.remove(&phone.ecid()).expect("each phone has a run")).collect()
}

/// The first phone has these faults; the others must not even notice.
async fn the_others_are_restored(count: u64, faults: &[&str]) {
    let stage = Stage::with(several(count, faults)).await;
    let runs = unlock_each(&stage).await;
    // What is lost there may be said again: the phone with the fault then comes through too, and must be whole.
    let said_again = |fault: &&str| fault.starts_with("at=usb:") || fault.starts_with("at=restored:");
    if faults.iter().any(said_again) && runs[0].ending.is_ok() {
        is_fresh(&stage.phones[0]);
    } else {
        assert!(runs[0].ending.is_err(), "{faults:?} did not make it fail");
    }
    for (phone, run) in stage.phones.iter().zip(&runs).skip(1) {
        assert!(run.ending.is_ok(), "{faults:?}: {:#?}", run.report());
        is_fresh(phone);
    }
}

#[tokio::test(start_paused = true)]
async fn three_phones_at_once_are_all_restored() {
    let stage = Stage::with(several(3, &[])).await;
    for (phone, run) in stage.phones.iter().zip(unlock_each(&stage).await) {
        run.done();
        is_fresh(phone);
    }
}

#[tokio::test(start_paused = true)]
async fn a_phone_that_breaks_off_harms_no_other() {
    for fault in ["at=restored:20:cut", "at=asr:9:truncate", "restored-status=14", "cable-pulled=ramdisk"] {
        the_others_are_restored(2, &[fault]).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_phone_that_falls_silent_holds_up_no_other() {
    for fault in
        ["silent", "at=usb:30:stall", "at=restored:20:stall", "at=asr:10:stall", "never-comes-back=restore"]
    {
        the_others_are_restored(3, &[fault]).await;
    }
}

#[tokio::test(start_paused = true)]
async fn a_phone_that_means_harm_harms_no_other() {
    for fault in ["huge-length", "deep-plist", "endless-data"] {
        the_others_are_restored(2, &[fault]).await;
    }
}

#[tokio::test(start_paused = true)]
async fn the_one_that_is_not_meant_is_left_alone() {
    let stage = Stage::with(several(2, &[])).await;
    let mut session = Session::new(Owner::default(), Default::default());
    let wanted = Wanted {
        device: Some(stage.phones[1].ecid().to_string()),
        firmware: Choice::File(stage.ipsw.clone()),
    };
    assert_eq!(unlock::run(&stage.world, &mut session, wanted).await, Ok(()));
    is_fresh(&stage.phones[1]);
    is_untouched(&stage.phones[0]);
}
