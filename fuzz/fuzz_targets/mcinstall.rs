//! What a phone says to its supervisor: heard to its end, whatever it is; what is passed on to the owner is a line of text that
//! repeats nothing but the phone's own words of refusal, cut.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use rightful_core::report::Explain;
use rightful_proto::supervision::{Identity, LONGEST_TOKEN, Service, SupervisionError, profile};

static OURS: LazyLock<Identity> =
    LazyLock::new(|| Identity::generate("Fuzz", 1_796_000_000).expect("random numbers"));

/// The longest reason of the phone's that is passed on, in characters, with our own words around it.
const LONGEST: usize = 400;

fn judge<T>(said: Result<T, SupervisionError>) -> Option<T> {
    said.inspect_err(|error| {
        let report = error.report();
        assert!(report.code.starts_with("supervise/"), "{}", report.code);
        assert!(!report.what.chars().any(char::is_control), "{:?}", report.what);
        assert!(report.what.chars().count() <= LONGEST, "{:?}", report.what);
    })
    .ok()
}

fuzz_target!(|bytes: &[u8]| {
    rightful_fuzz::block_on(async {
        let mut service = judge(Service::begin(tokio::io::join(bytes, tokio::io::sink())).await)?;
        if let Some(cloud) = judge(service.cloud_configuration().await) {
            assert!(cloud.supervisors.len() <= 32);
            let texts = [cloud.organisation, cloud.magic];
            assert!(texts.iter().flatten().all(|text| text.chars().count() <= 128));
        }
        judge(service.profiles().await)
    });
    rightful_fuzz::block_on(async {
        let mut service = judge(Service::begin(tokio::io::join(bytes, tokio::io::sink())).await)?;
        let profiles = judge(service.profiles().await)?;
        assert!(profiles.len() <= profile::MOST);
        assert!(profiles.iter().all(|one| one.identifier.chars().count() <= 256 && one.name.chars().count() <= 128));
        Some(())
    });
    rightful_fuzz::block_on(async {
        let service = judge(Service::begin(tokio::io::join(bytes, tokio::io::sink())).await)?;
        let mut phone = judge(service.escalate(&OURS).await)?;
        judge(phone.security_info().await)?;
        let token = judge(phone.request_unlock_token().await)?;
        assert!((1..=LONGEST_TOKEN).contains(&token.expose().len()));
        judge(phone.clear_passcode(&token).await)
    });
});
