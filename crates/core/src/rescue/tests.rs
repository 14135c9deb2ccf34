//! What is there to what is missing, as a table; the card; and that neither holds what it should not.

use super::*;
use crate::language::Language;

const NOW: u64 = 1_796_000_000;

/// A kit in which everything is there.
fn whole() -> Kit {
    let seen =
        BackupSeen { date: Some(1_795_900_000), days_old: Some(1), encrypted: true, finished: Some(true) };
    Kit {
        called: "Anna's iPhone 14 Pro Max".into(),
        mark: Some("4F2A".into()),
        model: Some("iPhone 14 Pro Max".into()),
        serial: Some("F4GTX8KQ2M".into()),
        version: Some("18.5".into()),
        connected: true,
        pairing: Pairing::WithEscrow,
        will_encrypt: Some(true),
        backups: Some(vec![Kept { path: "/home/anna/Backups/one".into(), seen, index: Some("5a".into()) }]),
        firmware: Some(Firmware {
            name: "iPhone15,3_18.6.2_22G100_Restore.ipsw".into(),
            verified: NOW - DAY,
        }),
        in_keychain: Some(true),
        supervised: Some(false),
        token: None,
        noted: Noted {
            proven: Some(Proven {
                path: "/home/anna/Backups/one".into(),
                made: Some(1_795_900_000),
                index: Some("5a".into()),
                at: NOW - DAY,
                files: 60,
            }),
            receipt: Some(NOW - DAY),
            account: Some(NOW - DAY),
        },
        now: NOW,
    }
}

/// A change to a whole kit.
type Change = fn(&mut Kit);

#[test]
fn a_whole_kit_is_a_yes_and_nothing_is_to_be_made() {
    let kit = whole();
    let open: Vec<ItemId> =
        kit.items().iter().filter(|item| item.state != State::Ready).map(|item| item.id).collect();
    assert_eq!(open, [ItemId::Supervision], "what is not for this phone is said, and does not count");
    assert_eq!((kit.verdict(), kit.makes()), (Verdict::Yes, vec![]));
}

#[test]
fn a_kit_of_which_nothing_is_known_is_a_no() {
    let kit = Kit { now: NOW, ..Kit::default() };
    assert_eq!(kit.verdict(), Verdict::No);
    assert_eq!(kit.makes(), [Make::AskAccount, Make::AskReceipt]);
    assert!(kit.items().iter().all(|item| item.state != State::Ready));
}

/// What is called so, what is changed, and how the item, the verdict and what makes it look then.
type Row = (&'static str, Change, ItemId, State, Verdict, &'static [Make]);

#[test]
fn each_thing_that_is_missing_is_found_with_what_makes_it() {
    use Make::{AskAccount, AskReceipt, Encrypt, Fetch, Prove, Take};
    use State::{Missing, Partly, Ready};
    let rows: &[Row] = &[
        ("old", |k| backup(k).days_old = Some(31), ItemId::Backup, Missing, Verdict::No, &[Take, Prove]),
        ("fresh enough", |k| backup(k).days_old = Some(30), ItemId::Backup, Ready, Verdict::Yes, &[]),
        ("undated", |k| backup(k).days_old = None, ItemId::Backup, Partly, Verdict::No, &[Take, Prove]),
        ("none", |k| k.backups = Some(vec![]), ItemId::Backup, Missing, Verdict::No, &[Take, Prove]),
        ("not looked at", |k| k.backups = None, ItemId::Backup, Partly, Verdict::No, &[]),
        (
            "not encrypted",
            |k| {
                backup(k).encrypted = false;
                k.will_encrypt = Some(false)
            },
            ItemId::Backup,
            Missing,
            Verdict::No,
            &[Encrypt, Take, Prove],
        ),
        (
            "unfinished",
            |k| backup(k).finished = Some(false),
            ItemId::Backup,
            Missing,
            Verdict::No,
            &[Take, Prove],
        ),
        (
            "not plugged in",
            |k| {
                backup(k).days_old = Some(99);
                k.connected = false
            },
            ItemId::Backup,
            Missing,
            Verdict::No,
            &[],
        ),
        ("never proven", |k| k.noted.proven = None, ItemId::Proof, Missing, Verdict::No, &[Prove]),
        (
            "proven long ago",
            |k| proven(k).at = NOW - 181 * DAY,
            ItemId::Proof,
            Missing,
            Verdict::No,
            &[Prove],
        ),
        (
            "another index",
            |k| proven(k).index = Some("5b".into()),
            ItemId::Proof,
            Missing,
            Verdict::No,
            &[Prove],
        ),
        ("no index noted", |k| proven(k).index = None, ItemId::Proof, Missing, Verdict::No, &[Prove]),
        ("another one proven", |k| proven(k).made = Some(1), ItemId::Proof, Missing, Verdict::No, &[Prove]),
        (
            "another folder proven",
            |k| proven(k).path = "/other".into(),
            ItemId::Proof,
            Missing,
            Verdict::No,
            &[Prove],
        ),
        (
            "nothing to prove",
            |k| k.backups = Some(vec![]),
            ItemId::Proof,
            Missing,
            Verdict::No,
            &[Take, Prove],
        ),
        ("in no store", |k| k.in_keychain = Some(false), ItemId::Password, Partly, Verdict::Yes, &[]),
        (
            "said long ago",
            |k| k.noted.account = Some(NOW - 366 * DAY),
            ItemId::Account,
            Missing,
            Verdict::No,
            &[AskAccount],
        ),
        ("never said", |k| k.noted.receipt = None, ItemId::Receipt, Missing, Verdict::No, &[AskReceipt]),
        ("no record", |k| k.pairing = Pairing::None, ItemId::Pairing, Partly, Verdict::Yes, &[]),
        ("no bag", |k| k.pairing = Pairing::WithoutEscrow, ItemId::Pairing, Partly, Verdict::Yes, &[]),
        ("no firmware", |k| k.firmware = None, ItemId::Firmware, Partly, Verdict::Yes, &[Fetch]),
        ("no model", |k| (k.firmware, k.model) = (None, None), ItemId::Firmware, Partly, Verdict::Yes, &[]),
        ("supervised", |k| k.supervised = Some(true), ItemId::Supervision, Partly, Verdict::Yes, &[]),
        (
            "a token",
            |k| k.token = Some(Token { at: NOW - DAY, ended: false }),
            ItemId::Supervision,
            State::Ready,
            Verdict::Yes,
            &[],
        ),
        (
            "a token from before an erase",
            |k| k.token = Some(Token { at: NOW - DAY, ended: true }),
            ItemId::Supervision,
            Partly,
            Verdict::Yes,
            &[],
        ),
    ];
    for (name, change, id, state, verdict, makes) in rows {
        let mut kit = whole();
        change(&mut kit);
        let items = kit.items();
        let item = items.iter().find(|item| item.id == *id).expect("each is there");
        assert_eq!(
            (item.state, kit.verdict(), kit.makes().as_slice()),
            (*state, *verdict, *makes),
            "{name}: {item:?}"
        );
        for text in items.iter().flat_map(|item| item.now.as_ref().into_iter().chain([&item.what])) {
            assert!(!text.ends_with('.') && !text.is_empty(), "{name}: {text}");
        }
        let silent = items.iter().find(|item| matches!(item.state, Missing) && item.now.is_none());
        assert!(silent.is_none_or(|item| item.id == ItemId::Proof), "{name}: {silent:?}");
    }
}

fn backup(kit: &mut Kit) -> &mut BackupSeen {
    &mut kit.backups.as_mut().expect("backups")[0].seen
}

fn proven(kit: &mut Kit) -> &mut Proven {
    kit.noted.proven.as_mut().expect("a proof")
}

#[test]
fn the_newest_good_backup_counts_and_not_the_newest() {
    let mut kit = whole();
    let plain =
        BackupSeen { date: Some(1_795_990_000), days_old: Some(0), encrypted: false, finished: Some(true) };
    kit.backups
        .as_mut()
        .expect("backups")
        .insert(0, Kept { path: "/home/anna/Backups/two".into(), seen: plain, index: None });
    assert_eq!(kit.verdict(), Verdict::Yes);
    assert_eq!(kit.newest().map(|kept| kept.path.as_str()), Some("/home/anna/Backups/one"));
}

#[test]
fn the_card_says_what_is_ready_and_what_to_do_on_the_day() {
    for text in [whole().markdown(Language::English), whole().html(Language::English)] {
        for words in [
            "Anna",
            "F4GTX8KQ2M",
            "/home/anna/Backups/one",
            "2026-11-29",
            "rightful advise",
            "Yes: with what is here",
        ] {
            assert!(text.contains(words), "{words}: {text}");
        }
        assert!(!text.contains("not supported"), "{text}");
    }
    let markdown = Kit { serial: None, ..whole() }.markdown(Language::English);
    assert!(markdown.contains("- Serial number: ____"), "{markdown}");
    assert_eq!(markdown.matches("- [x] ").count(), 7);
}

#[test]
fn nobody_can_write_into_the_card() {
    let mut kit = whole();
    kit.called = "<script>x</script>\n# owned\u{202e}".into();
    kit.backups.as_mut().expect("backups")[0].path = "/tmp/<img src=x>`\n## owned".into();
    let page = kit.html(Language::English);
    for word in ["<script", "<img", "src=\"", "href=", "url("] {
        assert!(!page.contains(word), "{word}: {page}");
    }
    let text = kit.markdown(Language::English);
    assert!(
        !text.contains("\n# owned") && !text.contains("\n## owned") && !text.contains('\u{202e}'),
        "{text}"
    );
}

#[test]
fn what_is_noted_is_read_again_and_holds_no_secret() {
    let noted = whole().noted;
    let text = serde_json::to_string(&noted).expect("plain data");
    assert_eq!(serde_json::from_str::<Noted>(&text).expect("the same"), noted);
    let keys: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let named: Vec<&String> = keys.as_object().expect("an object").keys().collect();
    assert_eq!(named, ["account", "proven", "receipt"]);
}
