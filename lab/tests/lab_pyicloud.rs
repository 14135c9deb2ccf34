//! Witness: pyicloud (PyPI), unmodified. It signs in to the pretend Apple, finds, sounds, marks as lost and erases, as our client does.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

mod pyicloud {
    mod front;
    mod messages;

    pub(crate) use front::Front;
    pub(crate) use messages::{differences, steps};
}

use std::path::Path;
use std::time::Duration;

use pyicloud::{Front, differences, steps};
use rightful_apple::account::{Asked, Code, Sender, SignIn, sign_in};
use rightful_apple::find_my::{Ask, Device, FindMy, Whose};
use rightful_core::consent::RemoteEraseConsent;
use rightful_core::secret::Secret;
use rightful_lab::peer;
use rightful_lab::program::{Program, Ran};
use rightful_sim::apple::account::{Accounts, Owner, Stretch};
use rightful_sim::apple::find_my::Handset;
use rightful_sim::apple::{Apple, AppleOptions};
use serde_json::{Value, json};

const NAME: &str = "owner@example.com";
const PHONE: &str = "find-my-id-0001";

async fn rehearsal(stretch: Stretch) -> (Apple, Accounts) {
    let mut owner = Owner::new(NAME, "Passw0rd!", vec![Handset::iphone(PHONE, "Anna's iPhone")]);
    owner.stretch = stretch;
    let accounts = Accounts::new(vec![owner]);
    let apple = Apple::start_with(AppleOptions::default(), accounts.clone()).await.unwrap();
    (apple, accounts)
}

fn script(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pyicloud").join(name)
}

/// Runs it against this Apple, through https with a certificate of the test's own, which it verifies.
async fn pyicloud(python: &Path, apple: &Apple, accounts: &Accounts, more: &'static [&str]) -> Ran {
    let front = Front::before(apple.base()).await;
    accounts.live_at(&front.base);
    let home = tempfile::tempdir().unwrap();
    let roots = home.path().join("root.pem");
    std::fs::write(&roots, &front.root).unwrap();
    let (python, base) = (python.to_owned(), front.base.clone());
    let run = move || {
        Program::new(&python)
            .arg(script("sign_in.py"))
            .arg(base)
            .args(more)
            .env("HOME", home.path())
            .env("REQUESTS_CA_BUNDLE", &roots)
            .env("NO_PROXY", "localhost")
            .limit(Duration::from_secs(90))
            .run()
    };
    tokio::task::spawn_blocking(run).await.unwrap().unwrap()
}

fn told(ran: &Ran) -> Value {
    assert_eq!(ran.code, Some(0), "{ran:?}");
    serde_json::from_str(ran.stdout.lines().last().unwrap_or_default()).unwrap()
}

/// The same as `sign_in.py` by our client.
async fn ours(apple: &Apple) {
    let password = Secret::new(b"Passw0rd!".to_vec());
    let SignIn::CodeWanted(mut factor) =
        sign_in(&apple.endpoints(), NAME, &password, None, Asked::Full).await.unwrap()
    else {
        panic!("a code is wanted");
    };
    let sender = Sender::Phone(factor.phones()[0].id);
    factor.send_message(1).await.unwrap();
    assert!(factor.enter(&Code::from_typed("000000").unwrap(), sender).await.is_err());
    let mut session = factor.enter(&Code::from_typed("123456").unwrap(), sender).await.unwrap();
    let mut found = FindMy::open(&mut session).await.unwrap();
    found.play_sound(PHONE).await.unwrap();
    found.mark_lost(PHONE, "+15550100", "call me").await.unwrap();
    let consent = RemoteEraseConsent::from_typed(PHONE, "0001").unwrap();
    found.erase(PHONE, &consent, &password, "goodbye").await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn lab_pyicloud_signs_in_finds_and_erases_as_we_do() {
    let Some(python) = peer::find_beside("pyicloud", "python") else { return };
    for stretch in [Stretch::Digest, Stretch::HexDigest] {
        let (apple, accounts) = rehearsal(stretch).await;
        let seen = told(&pyicloud(&python, &apple, &accounts, &[]).await);
        let expected = json!({
            "wanted": true, "wrong": false, "right": true, "trusted": true, "name": "Anna's iPhone", "status": "200",
            "place": [37.33, -122.01], "erased": true,
        });
        assert_eq!(seen, expected);
        assert_eq!(accounts.with(NAME, |owner| owner.devices[0].is_erased()), Some(true));
        let theirs = steps(accounts.asked());

        let (apple, accounts) = rehearsal(stretch).await;
        ours(&apple).await;
        let mut ours = steps(accounts.asked());
        // Ours proves the password once more before an erase; pyicloud spends the token that it has.
        let again = ours.iter().rposition(|asked| asked.path.ends_with("authorize/signin")).unwrap();
        let more: Vec<String> = ours.drain(again..again + 4).map(|asked| asked.path).collect();
        assert!(more[2].ends_with("signin/complete") && more[3].ends_with("accountLogin"), "{more:?}");
        let found = differences(&ours, &theirs);
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lab_pyicloud_on_one_factor_does_not_erase() {
    let Some(python) = peer::find_beside("pyicloud", "python") else { return };
    let (apple, accounts) = rehearsal(Stretch::Digest).await;
    let seen = told(&pyicloud(&python, &apple, &accounts, &["--one-factor"]).await);
    let expected =
        json!({ "name": "Anna's iPhone", "status": "200", "place": [37.33, -122.01], "erased": "421" });
    assert_eq!(seen, expected);
    assert_eq!(
        accounts.with(NAME, |owner| (owner.devices[0].is_erased(), owner.devices[0].lost.is_some())),
        Some((false, true))
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn lab_pyicloud_is_refused_with_a_wrong_password() {
    let Some(python) = peer::find_beside("pyicloud", "python") else { return };
    let (apple, accounts) = rehearsal(Stretch::Digest).await;
    let seen = told(&pyicloud(&python, &apple, &accounts, &["--wrong-password"]).await);
    assert_eq!(seen, json!({ "refused": true }));
    assert!(accounts.log().iter().any(|line| line.ends_with("signin/complete 401")), "{:?}", accounts.log());
}

/// The devices of the family come after those of the account, to both of us.
#[tokio::test(flavor = "multi_thread")]
async fn lab_pyicloud_lists_the_family_as_we_do() {
    let Some(python) = peer::find_beside("pyicloud", "python") else { return };
    let with_bens = async || {
        let (apple, accounts) = rehearsal(Stretch::Digest).await;
        let bens = Handset::iphone("find-my-id-0002", "Ben's iPhone").of_member("Ben", "Muster");
        accounts.with(NAME, |owner| owner.devices.push(bens)).unwrap();
        (apple, accounts)
    };
    let (apple, accounts) = with_bens().await;
    let seen = told(&pyicloud(&python, &apple, &accounts, &["--family"]).await);
    assert_eq!(seen, json!({ "names": ["Anna's iPhone", "Ben's iPhone"] }));
    let theirs = accounts.asked().into_iter().find(|asked| asked.path.ends_with("initClient")).unwrap();

    // Not the one that has said of itself that it lives behind pyicloud's front: our client asks no host but those that it was given.
    let (apple, accounts) = with_bens().await;
    let password = Secret::new(b"Passw0rd!".to_vec());
    let signed = sign_in(&apple.endpoints(), NAME, &password, None, Asked::FindMyAlone).await.unwrap();
    let SignIn::Done(mut session) = signed else { panic!("the password alone is enough") };
    let mut found = FindMy::open_for(&mut session, Whose::Family).await.unwrap();
    while !found.is_complete() {
        found.refresh(Ask::Known).await.unwrap();
    }
    let names: Vec<_> = found.devices().iter().map(|device| device.name.as_str()).collect();
    assert_eq!(names, ["Anna's iPhone", "Ben's iPhone"]);
    assert!(found.devices()[1].member.is_some());
    let ours = accounts.asked().into_iter().rfind(|asked| asked.path.ends_with("initClient")).unwrap();
    assert_eq!(ours.body, theirs.body);
}

/// pyicloud's own sample of thirteen devices: it is read where it lies, and not kept here.
#[test]
fn lab_pyicloud_s_sample_of_devices_is_read() {
    let Some(python) = peer::find_beside("pyicloud", "python") else { return };
    let Some(source) = peer::prepared("pyicloud/source", "the tests of pyicloud") else { return };
    let told = told(&Program::new(&python).arg(script("devices.py")).arg(source).run().unwrap());
    let told = told.as_array().expect("a list of devices");
    assert_eq!(told.len(), 13);
    let devices: Vec<Device> = told.iter().filter_map(Device::read).collect();
    assert_eq!(devices.len(), told.len());
    for (device, told) in devices.iter().zip(told) {
        assert_eq!(Some(device.name.as_str()), told["name"].as_str());
        assert_eq!(device.product_type.as_deref(), told["rawDeviceModel"].as_str());
        let removable = told["features"]["REM"].as_bool() == Some(true);
        assert_eq!(device.has("REM"), removable);
        assert_eq!(device.location.is_some(), told["location"].is_object());
    }
}
