//! Backups under a password, and the password itself.

use super::host::Host;
use super::{rows, spec};
use crate::phone::Phone;
use crate::phone::backup::bag::Bag;
use crate::phone::backup::lists::read_manifest;
use crate::phone::backup::{archive, cipher, device_key, index};
use crate::phone::data::Kind;

#[tokio::test(start_paused = true)]
async fn an_encrypted_backup_opens_with_its_password_and_gives_the_phones_bytes() {
    let phone = Phone::new(spec());
    let mut host = Host::default();
    assert_eq!(host.password(&phone, None, Some("päss wörd")).await, 0);
    assert_eq!(host.backup(&phone, false).await.code, 0);
    let manifest = read_manifest(host.file("Manifest.plist").expect("there")).expect("readable");
    let bag = Bag::parse(&manifest.bag).expect("a bag");
    // Elsewhere: what is bound to the phone must not be needed.
    let keys = bag.open("päss wörd".as_bytes(), &[0; 32]).expect("the password");
    let wrapped = manifest.key.expect("encrypted");
    let (class, wrapped) = wrapped.split_first_chunk::<4>().expect("44 bytes");
    let key = keys.get(u32::from_le_bytes(*class)).expect("a class");
    let key = cipher::unwrap(key, wrapped).expect("its key");
    let sealed = host.file("Manifest.db").expect("there").to_vec();
    assert!(!sealed.starts_with(b"SQLite"));
    let image = cipher::decrypt(&key, sealed).expect("padding");
    let rows = index::read(&image).expect("an index");
    let data = phone.read(|state| state.data.clone()).get();
    let (mut compared, mut digests) = (0, 0);
    for row in rows.iter().filter(|row| row.flags == 1) {
        let record = archive::decode(&row.record).expect("a record");
        let wrapped = record.extra.key.expect("a key for every file");
        let (class, wrapped) = wrapped.split_first_chunk::<4>().expect("44 bytes");
        assert_eq!(u32::from_le_bytes(*class), u32::from(record.class));
        let key =
            cipher::unwrap(keys.get(u32::from(record.class)).expect("a class"), wrapped).expect("a key");
        let blob = host.blob(&row.id).expect("a blob").to_vec();
        if let Some(digest) = record.extra.digest {
            digests += 1;
            assert_eq!(digest.as_slice(), <sha1::Sha1 as sha1::Digest>::digest(&blob).as_slice());
        }
        assert_eq!(record.extra.digest.is_some(), crate::mint::WITH_DIGEST.contains(&row.domain.as_str()));
        let plain = cipher::decrypt(&key, blob).expect("padding");
        let spot = crate::phone::data::Spot { domain: row.domain.as_str().into(), path: row.path.clone() };
        match data.items.get(&spot).map(|item| &item.kind) {
            Some(Kind::File(content)) => {
                compared += 1;
                assert_eq!(plain, content.bytes(), "{spot:?}");
            }
            _ => assert_eq!(row.domain, "KeychainDomain"),
        }
    }
    assert!(compared > 100 && digests > 5, "{compared} files, {digests} digests");
}

#[tokio::test(start_paused = true)]
async fn the_password_lives_on_the_phone_and_changes_with_the_old_one_only() {
    let phone = Phone::new(spec());
    let mut host = Host::default();
    let encrypts = || phone.read(|state| state.backup.will_encrypt);
    assert_eq!(host.password(&phone, Some("a"), None).await, 207, "there is none to take away");
    assert_eq!(host.password(&phone, None, Some("one")).await, 0);
    assert!(encrypts());
    for (old, new) in
        [(Some("wrong"), Some("two")), (None, Some("two")), (Some("wrong"), None), (Some(""), None)]
    {
        assert_eq!(host.password(&phone, old, new).await, 207, "{old:?} {new:?}");
    }
    let opens = |password: &str| phone.opens_backups(password.as_bytes());
    assert!(opens("one") && !opens("two") && encrypts());
    assert_eq!(host.backup(&phone, false).await.code, 0);
    assert_eq!(host.password(&phone, Some("one"), Some("two")).await, 0);
    assert!(opens("two") && !opens("one"));
    // The keys are others: nothing of the last backup can stay as it is.
    assert_eq!(host.backup(&phone, false).await.code, 0);
    assert_eq!(phone.read(|state| state.backup.left), 0);
    assert_eq!(host.backup(&phone, false).await.code, 0);
    assert_eq!(phone.read(|state| state.backup.sent), 0);
    assert_eq!(host.password(&phone, Some("two"), None).await, 0);
    assert!(!encrypts());
    assert_eq!(host.backup(&phone, false).await.code, 0);
    assert!(!rows(&host).is_empty(), "it is a plain index again");
    let log: Vec<String> = phone.entries().into_iter().map(|entry| entry.words).collect();
    assert!(!log.iter().any(|words| words.contains("one") && words.contains("two")));
    assert!(!log.iter().any(|words| words.contains("wrong")), "no password is written down");
}

#[tokio::test(start_paused = true)]
async fn lists_tell_of_the_backup() {
    let phone = Phone::new(spec());
    let mut host = Host::default();
    assert_eq!(host.request(&phone, "Info", vec![]).await.code, 205, "there is none");
    assert_eq!(host.backup(&phone, false).await.code, 0);
    host.files.insert(host.place("Info.plist"), b"<plist/>".to_vec());
    let info = host.request(&phone, "Info", vec![]).await;
    let text = info.content.as_ref().and_then(plist::Value::as_string).unwrap_or_default();
    assert!(info.code == 0 && text.contains("Encrypted: false"), "{info:?}");
    let list = host.request(&phone, "List", vec![]).await;
    let text = list.content.as_ref().and_then(plist::Value::as_string).unwrap_or_default();
    assert!(text.contains("com.example.bank"), "{list:?}");
    assert_eq!(
        host.request(&phone, "EnableCloudBackup", vec![("CloudBackupState", true.into())]).await.code,
        0
    );
    assert!(phone.read(|state| state.backup.cloud));
    let device = phone.read(device_key);
    assert_ne!(device, [0; 32]);
}
