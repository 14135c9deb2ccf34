//! Each conversation that is known of a restore, led by the virtual phone with all its chips, on paused time.

use rightful_flows::unlock::Choice;
use rightful_sim::mint::{self, MintSpec};
use rightful_sim::phone::spec::{PhoneSpec, RestoreProfile};

use crate::order;
use crate::stage::{NEW, Owner, Stage, is_fresh};

fn phone(profile: RestoreProfile) -> PhoneSpec {
    let spec = match profile {
        RestoreProfile::Legacy | RestoreProfile::A13Ios17 => PhoneSpec::iphone_11_pro_max(),
        RestoreProfile::IpadIos17 => PhoneSpec::ipad_pro_11(),
        RestoreProfile::Modern
        | RestoreProfile::A16Ios16
        | RestoreProfile::A16Ios18
        | RestoreProfile::A16Ios26
        | RestoreProfile::Ios27 => PhoneSpec::iphone_14_pro_max(),
    };
    PhoneSpec { restore_profile: profile, ..spec }
}

fn encrypted(profile: RestoreProfile) -> bool {
    matches!(profile, RestoreProfile::A16Ios18 | RestoreProfile::A16Ios26 | RestoreProfile::Ios27)
}

async fn restores(profile: RestoreProfile) {
    let stage = Stage::with(vec![phone(profile)]).await;
    let file = stage.folder.path().join("everything.ipsw");
    let model = stage.phone().read(|state| state.model);
    let spec = MintSpec {
        version: NEW.0.to_owned(),
        build: NEW.1.to_owned(),
        os_bytes: 1 << 20,
        everything: true,
        encrypted: encrypted(profile),
        ..MintSpec::new(model)
    };
    let minted = mint::mint(&spec, &file).expect("minted firmware");
    let run = stage.unlock_as(Owner::default(), Choice::File(file)).await;
    run.done();
    is_fresh(stage.phone());
    stage.phone().read(|state| {
        assert_eq!(state.restore.image_sha256.as_deref(), Some(minted.os_sha256.as_str()));
    });
    order::is_as_explained(profile, stage.phone());
}

#[tokio::test(start_paused = true)]
async fn hosts_of_2022() {
    restores(RestoreProfile::Legacy).await;
}

#[tokio::test(start_paused = true)]
async fn the_application_processor_alone() {
    restores(RestoreProfile::Modern).await;
}

#[tokio::test(start_paused = true)]
async fn iphone_11_pro_max_on_ios_17() {
    restores(RestoreProfile::A13Ios17).await;
}

#[tokio::test(start_paused = true)]
async fn iphone_14_pro_max_on_ios_16() {
    restores(RestoreProfile::A16Ios16).await;
}

#[tokio::test(start_paused = true)]
async fn iphone_14_pro_max_on_ios_18_with_an_encrypted_image() {
    restores(RestoreProfile::A16Ios18).await;
}

#[tokio::test(start_paused = true)]
async fn iphone_14_pro_max_on_ios_26() {
    restores(RestoreProfile::A16Ios26).await;
}

#[tokio::test(start_paused = true)]
async fn ipad_pro_on_ipados_17() {
    restores(RestoreProfile::IpadIos17).await;
}

#[tokio::test(start_paused = true)]
async fn what_is_known_of_ios_27() {
    restores(RestoreProfile::Ios27).await;
}
