//! What a restore brings is what the backup held.

use super::host::{Host, TARGET};
use super::spec;
use crate::phone::Phone;
use crate::phone::data::Data;
use rightful_core::id::Ecid;

fn data(phone: &Phone) -> std::sync::Arc<Data> {
    phone.read(|state| state.data.clone()).get()
}

/// Everything but the keychain, in words that say the contents too.
fn lines(data: &Data) -> Vec<String> {
    data.items.iter().map(|(spot, item)| item.line(spot)).collect()
}

async fn restarted(phone: &Phone, boots: u64) {
    phone.until(|state| state.presence.attached && state.boots > boots).await;
}

#[tokio::test(start_paused = true)]
async fn every_byte_comes_back_plain_or_encrypted_also_on_an_erased_phone() {
    for password in [None, Some("secret")] {
        let phone = Phone::new(spec());
        let mut host = Host::default();
        if password.is_some() {
            assert_eq!(host.password(&phone, None, password).await, 0);
        }
        assert_eq!(host.backup(&phone, false).await.code, 0);
        host.files.insert(host.place("Info.plist"), b"<plist/>".to_vec());
        let before = data(&phone);
        phone.change_data(60, 9);
        assert_ne!(data(&phone).digest(), before.digest());
        assert_eq!(host.restore(&phone, password, true).await.code, 0);
        assert_eq!(data(&phone).digest(), before.digest(), "on the same phone, keychain and all");
        assert_eq!(data(&phone).apps, before.apps);
        restarted(&phone, 0).await;

        phone.change(|state| {
            state.become_fresh("18.5", "22F76");
            (state.activated, state.setup_done) = (true, true);
        });
        assert_eq!(data(&phone).counts().files, 0);
        assert_eq!(host.restore(&phone, password, true).await.code, 0);
        assert_eq!(data(&phone).digest(), before.digest(), "after an erase");
        assert!(phone.read(|state| state.data_present));
    }
}

#[tokio::test(start_paused = true)]
async fn another_phone_gets_everything_but_what_is_bound_to_the_first() {
    let (one, mut other) = (Phone::new(spec()), spec());
    let mut host = Host::default();
    assert_eq!(host.password(&one, None, Some("secret")).await, 0);
    assert_eq!(host.backup(&one, false).await.code, 0);
    host.files.insert(host.place("Info.plist"), b"<plist/>".to_vec());
    (other.ecid, other.data_present) = (Ecid(0x77), false);
    let other = Phone::new(other);
    for wrong in [None, Some(""), Some("Secret")] {
        assert_eq!(host.restore(&other, wrong, true).await.code, 207, "{wrong:?}");
    }
    assert_eq!(data(&other).counts().files, 0, "nothing of it has changed");
    assert_eq!(host.restore(&other, Some("secret"), true).await.code, 0);
    assert!(lines(&data(&other)) == lines(&data(&one)), "every item has come");
    let kept = data(&one).keychain.iter().filter(|item| item.class < 9).count();
    assert!(kept > 0 && kept < data(&one).keychain.len());
    assert_eq!(data(&other).keychain.len(), kept);
}

#[tokio::test(start_paused = true)]
async fn what_stays_and_what_goes_is_the_hosts_choice_and_a_second_restore_needs_a_restart() {
    let phone = Phone::new(spec());
    let mut host = Host::default();
    assert_eq!(host.backup(&phone, false).await.code, 0);
    host.files.insert(host.place("Info.plist"), b"<plist/>".to_vec());
    let before = data(&phone);
    phone.change_data(50, 9);
    let new = data(&phone).items.keys().find(|spot| !before.items.contains_key(*spot)).cloned().expect("new");
    assert_eq!(host.request(&phone, "Restore", vec![]).await.code, 0);
    assert!(data(&phone).items.contains_key(&new), "what is not in the backup stays");
    let now = lines(&data(&phone));
    assert!(lines(&before).iter().all(|line| now.contains(line)), "what is in it has come");
    restarted(&phone, 0).await;
    assert_eq!(host.restore(&phone, None, false).await.code, 0);
    assert!(!data(&phone).items.contains_key(&new), "and goes where that is wanted");
    assert_eq!(host.restore(&phone, None, false).await.code, 102);
    assert_eq!(phone.read(|state| state.backup.options.get("RemoveItemsNotRestored").copied()), Some(true));
}

#[tokio::test(start_paused = true)]
async fn a_backup_that_is_not_what_it_says_changes_nothing() {
    let phone = Phone::new(spec());
    let mut good = Host::default();
    assert_eq!(good.password(&phone, None, Some("pw")).await, 0);
    assert_eq!(good.backup(&phone, false).await.code, 0);
    good.files.insert(good.place("Info.plist"), b"<plist/>".to_vec());
    let before = data(&phone).digest();
    let blob = |host: &Host| {
        let path = host.blobs().find(|(_, bytes)| bytes.len() > 1000).map(|(path, _)| path.clone());
        path.expect("a large one")
    };
    type Harm = fn(&mut Host, &str);
    let cases: [(&str, Harm, i64); 6] = [
        ("no Status.plist", |host, _| drop(host.files.remove(&host.place("Status.plist"))), 205),
        ("no Info.plist", |host, _| drop(host.files.remove(&host.place("Info.plist"))), 205),
        (
            "Status.plist is nonsense",
            |host, _| drop(host.files.insert(host.place("Status.plist"), vec![1])),
            103,
        ),
        (
            "Manifest.plist is empty",
            |host, _| drop(host.files.insert(host.place("Manifest.plist"), vec![])),
            205,
        ),
        ("a file is missing", |host, blob| drop(host.files.remove(blob)), 205),
        ("a file is cut", |host, blob| host.files.get_mut(blob).expect("there").truncate(999), 205),
    ];
    for (what, harm, code) in cases {
        let mut host = good.clone();
        harm(&mut host, &blob(&good));
        assert_eq!(host.restore(&phone, Some("pw"), true).await.code, code, "{what}");
        assert_eq!(data(&phone).digest(), before, "{what}");
    }
    assert!(good.files.keys().all(|path| path.starts_with(TARGET)));
}
