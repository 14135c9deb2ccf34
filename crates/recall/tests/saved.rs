//! Lists and exports of saved passwords, as browsers and password managers write them.

use proptest::prelude::*;
use rightful_core::report::Explain;
use rightful_recall::saved::{Rank, SavedError, SavedList, Source};
use rightful_recall::{Candidates, LONGEST, Reason};

/// The passwords with their ranks and entries.
fn told(list: &SavedList) -> Vec<(String, Rank, u32)> {
    let text =
        |secret: &rightful_core::secret::Secret| String::from_utf8(secret.expose().to_vec()).expect("text");
    list.passwords.iter().map(|saved| (text(&saved.password), saved.rank, saved.entry)).collect()
}

fn export(text: &str) -> SavedList {
    SavedList::export(text.as_bytes()).expect("an export")
}

fn refused(bytes: &[u8]) -> SavedError {
    SavedList::export(bytes).map(drop).expect_err("no export")
}

#[test]
fn every_table_is_known_by_its_columns() {
    for (source, text) in [
        (Source::Chrome, "name,url,username,password\nshop,https://shop.test/,me,\"a,\"\"b\"\"\nc\"\n"),
        (
            Source::Chrome,
            "\u{feff}name,url,username,password,note\r\nshop,https://shop.test/,me,\"a,\"\"b\"\"\nc\",\r\n",
        ),
        (
            Source::Firefox,
            "\"url\",\"username\",\"password\",\"httpRealm\",\"formActionOrigin\",\"guid\",\"timeCreated\"\r\n\
             \"https://shop.test\",\"me\",\"a,\"\"b\"\"\nc\",,\"https://shop.test\",\"{0}\",\"1\"\r\n",
        ),
        (
            Source::Safari,
            "Title,URL,Username,Password,Notes,OTPAuth\nshop,https://shop.test/,me,\"a,\"\"b\"\"\nc\",,\n",
        ),
        (
            Source::OnePassword,
            "Title,Url,Username,Password,OTPAuth,Favorite,Archived,Tags,Notes\n\
             shop,https://shop.test/,me,\"a,\"\"b\"\"\nc\",,false,false,,\n",
        ),
        (
            Source::Bitwarden,
            "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n\
             ,,login,shop,,,0,https://shop.test/,me,\"a,\"\"b\"\"\nc\",\n",
        ),
        (
            Source::KeePass,
            "\"Account\",\"Login Name\",\"Password\",\"Web Site\",\"Comments\"\r\n\
             \"shop\",\"me\",\"a,\\\"b\\\"\nc\",\"https://shop.test/\",\"\"\r\n",
        ),
        (
            Source::KeePassXc,
            "\"Group\",\"Title\",\"Username\",\"Password\",\"URL\",\"Notes\",\"TOTP\"\n\
             \"Root\",\"shop\",\"me\",\"a,\"\"b\"\"\nc\",\"https://shop.test/\",\"\",\"\"\n",
        ),
    ] {
        let list = export(text);
        assert_eq!(list.source, source);
        assert_eq!(told(&list), [("a,\"b\"\nc".to_owned(), Rank::Other, 1)], "{source:?}");
        // Without the line break at the end it is the same.
        assert_eq!(told(&export(text.trim_end())), told(&list), "{source:?}");
    }
}

#[test]
fn a_backslash_stays_one_where_it_is_no_escape() {
    let list =
        export("\"Account\",\"Login Name\",\"Password\",\"Web Site\"\n\"a\",\"me\",\"c:\\\\x\",\"b\"\n");
    assert_eq!(told(&list), [("c:\\x".to_owned(), Rank::Other, 1)]);
    let list = export("name,url,username,password\na,b,me,c:\\x\n");
    assert_eq!(told(&list), [("c:\\x".to_owned(), Rank::Other, 1)]);
}

#[test]
fn what_is_about_apple_comes_first_then_what_is_used_more_than_once() {
    let list = export(
        "name,url,username,password\n\
         shop,https://shop.test/,me,once\n\
         news,https://news.test/,me,again\n\
         shop,https://other.test/,me,again\n\
         none,https://empty.test/,me,\n\
         Apple,https://appleid.apple.com/,me,mine\n\
         old,https://www.iCloud.com/,me,once\n",
    );
    let expected = [("mine", Rank::Apple, 5), ("once", Rank::Apple, 6), ("again", Rank::Reused, 2)];
    assert_eq!(told(&list), expected.map(|(text, rank, entry)| (text.to_owned(), rank, entry)));
    let candidates = Candidates::of(&list.expression()).expect("few");
    assert_eq!(
        (candidates.count(), candidates.cost(b"mine"), candidates.cost(b"again")),
        (3, Some(0), Some(1))
    );
    assert_eq!(candidates.why(b"once"), Some(vec![Reason::Saved(6)]));
}

#[test]
fn a_vault_gives_passwords_hidden_fields_and_earlier_ones() {
    let list = export(
        r#"{ "encrypted": false, "folders": [], "items": [
            { "type": 1, "name": "shop", "login": { "username": "me", "password": "n\u00e4\"w", "uris": [{ "match": null, "uri": "https://shop.test" }], "totp": null },
              "passwordHistory": [{ "lastUsedDate": "2024-01-01T00:00:00Z", "password": "old" }, { "lastUsedDate": "", "password": "n\u00e4\"w" }],
              "fields": [{ "name": "pin", "value": "4711", "type": 1 }, { "name": "colour", "value": "red", "type": 0 }, { "name": "x", "value": null, "type": 1 }] },
            { "type": 2, "name": "a note", "notes": "text", "secureNote": { "type": 0 } },
            { "type": 1, "name": "tablet", "login": { "username": null, "password": "pad", "uris": [{ "uri": "https://backup.test" }] }, "passwordHistory": null },
            { "type": 1, "name": "empty", "login": { "password": null, "uris": null }, "fields": null } ] }"#,
    );
    assert_eq!(list.source, Source::BitwardenVault);
    let expected = [
        ("pad", Rank::Apple, 3),
        ("4711", Rank::Other, 1),
        ("nä\"w", Rank::Other, 1),
        ("old", Rank::Earlier, 1),
    ];
    assert_eq!(told(&list), expected.map(|(text, rank, entry)| (text.to_owned(), rank, entry)));
}

#[test]
fn a_list_is_taken_line_by_line_as_it_stands() {
    let list = SavedList::lines("first\r\n second \n\nfirst\nname,url,username,password\nlast".as_bytes());
    let list = list.expect("a list");
    let expected = [("first", 1), (" second ", 2), ("name,url,username,password", 5), ("last", 6)];
    assert_eq!(told(&list), expected.map(|(text, entry)| (text.to_owned(), Rank::Other, entry)));
}

#[test]
fn what_is_too_long_for_a_password_is_passed_over_and_counted() {
    let (fits, long, longer) = ("a".repeat(LONGEST), "b".repeat(LONGEST + 1), "c".repeat(10_000));
    let list =
        export(&format!("name,url,username,password\n{longer},,,{fits}\n,,,{long}\n,,,{longer}\nd,,,e\n"));
    assert_eq!((told(&list).len(), list.passed_over), (2, 2));
    assert_eq!(told(&list)[1], ("e".to_owned(), Rank::Other, 4));
    assert_eq!(SavedList::lines(long.as_bytes()).expect("a list").passed_over, 1);
}

#[test]
fn what_is_no_export_is_refused_by_name() {
    for (bytes, code) in [
        (&b""[..], "recall/saved-unknown-form"),
        (b"one\ntwo\n", "recall/saved-unknown-form"),
        (b"password\nsecret\n", "recall/saved-unknown-form"),
        (b"name;url;username;password\na;b;c;d\n", "recall/saved-unknown-form"),
        (b"{}", "recall/saved-unknown-form"),
        (b"{\"encrypted\":true,\"data\":\"2.xyz\"}", "recall/saved-encrypted"),
        (b"{\"items\":[{\"login\":{\"password\":7}}]}", "recall/saved-malformed"),
        (b"{\"items\":[", "recall/saved-malformed"),
        (b"name,url,username,password\na,b\n", "recall/saved-malformed"),
        (b"name,url,username,password\na,b,c,\xe4\n", "recall/saved-other-encoding"),
        (b"\xff\xfen\0a\0m\0e\0", "recall/saved-other-encoding"),
    ] {
        assert_eq!(refused(bytes).code(), code, "{}", bytes.escape_ascii());
    }
    let deep = format!("{{\"items\":{}", "[".repeat(100_000));
    assert_eq!(refused(deep.as_bytes()).code(), "recall/saved-malformed");
    let wide = ",".repeat(1_000_000);
    assert_eq!(refused(wide.as_bytes()).code(), "recall/saved-unknown-form");
    assert_eq!(refused(&vec![b'a'; (64 << 20) + 1]).code(), "recall/saved-too-large");
    let many: String = (0..200_001).map(|number| format!("{number}\n")).collect();
    assert_eq!(SavedList::lines(many.as_bytes()).map(drop), Err(SavedError::TooMany(200_000)));
}

#[test]
fn each_failure_says_what_and_what_now() {
    let all = [
        SavedError::TooLarge(64 << 20),
        SavedError::TooMany(200_000),
        SavedError::OtherEncoding,
        SavedError::UnknownForm,
        SavedError::Encrypted,
        SavedError::Malformed,
    ];
    let texts: Vec<String> = all.iter().map(ToString::to_string).collect();
    let file = "the file of saved passwords";
    assert_eq!(
        texts,
        [
            format!("{file} is larger than 64 MiB"),
            format!("{file} has more than 200000 entries"),
            format!("{file} is not written in UTF-8"),
            format!("{file} is no export that this version of Rightful knows"),
            format!("{file} is encrypted"),
            format!("{file} is damaged"),
        ]
    );
    assert!(all.iter().all(|error| error.help().ends_with("; nothing was tried")));
}

#[test]
fn no_saved_password_is_shown() {
    let list = export("name,url,username,password\nshop,https://shop.test/,me,hunter2\n");
    let shown = format!("{list:?} {:?}", list.expression());
    assert!(shown.contains("[secret]") && !shown.contains("hunter2") && !shown.contains("shop"), "{shown}");
}

/// Text that looks like an export, with a header of somebody's and nonsense below it.
fn nonsense() -> impl Strategy<Value = Vec<u8>> {
    let header = prop::sample::select(vec![
        "name,url,username,password\n",
        "\"Account\",\"Login Name\",\"Password\",\"Web Site\",\"Comments\"\n",
        "Title,URL,Username,Password,Notes,OTPAuth\n",
        "{\"items\":[",
        "",
    ]);
    let pieces = prop::sample::select(vec![
        "a",
        "\"",
        ",",
        "\n",
        "\r\n",
        "\\",
        "{",
        "}",
        "[",
        "]",
        "\"login\":",
        "ä",
        "\0",
    ]);
    (header, prop::collection::vec(pieces, 0..60))
        .prop_map(|(header, pieces)| (header.to_owned() + &pieces.concat()).into())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nonsense_does_no_harm(bytes in prop_oneof![nonsense(), prop::collection::vec(any::<u8>(), 0..200)]) {
        for list in [SavedList::export(&bytes), SavedList::lines(&bytes)].into_iter().flatten() {
            prop_assert!(list.passwords.len() <= bytes.len());
            prop_assert!(list.passwords.iter().all(|saved| (1..=LONGEST).contains(&saved.password.expose().len())));
        }
    }

    #[test]
    fn every_password_comes_back_from_a_quoted_table(passwords in prop::collection::vec("[ -~\n\u{e0}-\u{ff}]{1,30}", 1..20)) {
        let quoted = |text: &str| text.replace('"', "\"\"");
        let rows: String = passwords.iter().map(|text| format!("\"\",\"\",\"\",\"{}\"\r\n", quoted(text))).collect();
        let list = export(&format!("name,url,username,password\r\n{rows}"));
        let mut back: Vec<String> = told(&list).into_iter().map(|(text, ..)| text).collect();
        back.sort();
        let mut expected = passwords;
        expected.sort();
        expected.dedup();
        prop_assert_eq!(back, expected);
    }
}
