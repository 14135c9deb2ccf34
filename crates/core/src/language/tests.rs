//! What every language must hold to: files that can be read, values that fit, and no doubt about what is erased.

use std::collections::{BTreeMap, BTreeSet};

use super::catalogue::{parse, sentences, sources};
use super::*;
use crate::advice::{Keeps, Way, WayId, advise};
use crate::device::{Device, Lock, Trust};
use crate::facts::{BackupSeen, Facts, Interrupted, Ordered, Said, Screen, Sign, SystemGone};
use crate::mode::Mode;

/// Those that the ways are said in.
const WITH_WAYS: [Language; 5] = Language::ALL;

/// How a language says that something is erased, in small letters: the stem of every form of that word. It says nothing else.
fn erases(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &["eras", "wiping"],
        Language::German => &["lösch"],
        Language::Spanish => &["borra", "borre", "borró", "borro"],
        Language::French => &["effac", "efface"],
        Language::Chinese => &["抹掉"],
    }
}

/// How it says that nothing is.
fn nothing(language: Language) -> &'static [&'static str] {
    match language {
        Language::English => &["nothing", "no "],
        Language::German => &["nichts", "kein"],
        Language::Spanish => &["nada", "no ", "ningún"],
        Language::French => &["rien", "aucun"],
        Language::Chinese => &["不会", "没有", "未", "不要", "无"],
    }
}

fn says(text: &str, words: &[&str]) -> bool {
    let text = text.to_lowercase();
    words.iter().any(|word| text.contains(word))
}

fn messages(language: Language) -> BTreeMap<String, String> {
    let all = sources(language).into_iter().flat_map(parse);
    all.map(|sentence| {
        let text: Vec<String> = sentence.parts.iter().map(|part| part.trim().to_owned()).collect();
        (sentence.id, text.join(" … "))
    })
    .collect()
}

#[test]
fn every_file_can_be_read_and_no_id_stands_twice() {
    for language in Language::ALL {
        let mut ids = BTreeSet::new();
        for (source, area) in sources(language).into_iter().zip(AREAS) {
            if let Err((_, errors)) = fluent_syntax::parser::parse(source) {
                panic!("{}/{area}: {errors:?}", language.tag());
            }
            for sentence in parse(source) {
                assert!(
                    ids.insert(sentence.id.clone()),
                    "{}/{area}: {} stands twice",
                    language.tag(),
                    sentence.id
                );
            }
        }
    }
}

#[test]
fn no_translation_erases_where_the_english_does_not_nor_the_other_way_round() {
    let english = messages(Language::English);
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for (id, said) in messages(language) {
            // What English no longer has is found by `cargo xtask words`.
            let Some(of) = english.get(&id) else { continue };
            if says(of, erases(Language::English)) != says(&said, erases(language)) {
                wrong.push(format!("{}: {id}: {of} | {said}", language.tag()));
            }
        }
    }
    assert!(wrong.is_empty(), "an erase that is said in one language only:\n{}", wrong.join("\n"));
}

#[test]
fn where_nothing_is_erased_every_language_says_nothing() {
    let nothing_erased = [
        "nothing is erased",
        "nothing has been erased",
        "nothing was erased",
        "erases nothing",
        "erase nothing",
        "has erased nothing",
        "nothing erased",
        "no erase",
        "is erased by this",
    ];
    let english = messages(Language::English);
    let (mut wrong, mut looked) = (Vec::new(), 0);
    for language in Language::ALL {
        for (id, said) in messages(language) {
            let Some(of) = english.get(&id).filter(|of| says(of, &nothing_erased)) else { continue };
            looked += 1;
            if !says(&said, nothing(language)) {
                wrong.push(format!("{}: {id}: {of} | {said}", language.tag()));
            }
        }
    }
    assert!(looked > 40, "only {looked} sentences say so: this test looks for the wrong words");
    assert!(wrong.is_empty(), "nothing is erased, and this does not say so:\n{}", wrong.join("\n"));
}

/// Cases in which every way is met, with and without a backup.
fn cases() -> Vec<Facts> {
    let mut cases = Vec::new();
    for mode in [Mode::Normal, Mode::Recovery, Mode::Dfu, Mode::Restore, Mode::ChargeOnly] {
        for screen in [Screen::NotKnown, Screen::Lockout, Screen::Open, Screen::Hello, Screen::Lost] {
            for account in [Said::Yes, Said::No, Said::NotKnown] {
                for find_my in [Sign::On, Sign::NoSign, Sign::Unreadable] {
                    for left in [
                        None,
                        Some((Ordered::Erase, SystemGone::Perhaps)),
                        Some((Ordered::Update, SystemGone::No)),
                    ] {
                        let mut device = Device::unseen(None);
                        device.mode = mode;
                        device.version = Some("16.0".to_owned());
                        (device.lock, device.trust) = (Lock::Locked, Trust::Trusted);
                        let mut facts = Facts::of(device);
                        facts.find_my = find_my;
                        facts.told.screen = screen;
                        facts.told.account_known = account;
                        facts.seen.interrupted = left.map(|(ordered, gone)| Interrupted { ordered, gone });
                        let backup = BackupSeen {
                            date: None,
                            days_old: Some(3),
                            encrypted: false,
                            finished: Some(true),
                        };
                        facts.seen.backups = (account == Said::Yes).then(|| vec![backup]);
                        cases.push(facts);
                    }
                }
            }
        }
    }
    cases
}

#[test]
fn a_way_that_erases_says_so_in_every_language_and_one_that_keeps_never_does() {
    let mut met: BTreeSet<(WayId, Keeps)> = BTreeSet::new();
    for facts in cases() {
        for way in advise(&facts) {
            let Way { id, keeps_data, .. } = way;
            if !met.insert((id, keeps_data)) {
                continue;
            }
            for language in WITH_WAYS {
                let loss = language.say(&way.loss()).into_owned();
                assert!(language == Language::English || loss != way.loss(), "{}: {loss}", language.tag());
                assert_eq!(
                    says(&loss, erases(language)),
                    keeps_data.erases(),
                    "{}: {}: {loss}",
                    language.tag(),
                    id.name()
                );
                let title = language.say(way.title);
                let erasing_titles =
                    [WayId::BackupThenErase, WayId::OnDeviceReset, WayId::FindMyErase, WayId::CableErase];
                assert_eq!(
                    says(&title, erases(language)),
                    erasing_titles.contains(&id),
                    "{}: {title}",
                    language.tag()
                );
            }
        }
    }
    let ways: BTreeSet<WayId> = met.iter().map(|(id, _)| *id).collect();
    assert_eq!(ways.len(), WayId::ALL.len(), "a way was not met");
    assert!(
        met.iter().any(|(_, keeps)| *keeps == Keeps::No)
            && met.iter().any(|(_, keeps)| *keeps == Keeps::FromBackup)
    );
}

#[test]
fn values_are_taken_out_of_the_english_and_put_into_the_other() {
    let said = |text| Language::German.say(text).into_owned();
    assert_eq!(said("you know it"), "Sie kennen ihn");
    assert_eq!(said("  you know it\n"), "  Sie kennen ihn\n");
    assert_eq!(
        said("Its battery is at 12 %: leave it on its charger."),
        "Der Akku ist bei 12 %: Lassen Sie es am Ladegerät."
    );
    // A value that is a sentence of ours is said too, and one that is not stays.
    assert_eq!(
        said(
            "It waits 15 minutes: at least 6 different wrong passcodes were typed, at most 4 more are possible, and the next wrong one costs at least 1 hour."
        ),
        "Es wartet 15 Minuten: mindestens 6 verschiedene falsche Codes wurden eingegeben, höchstens 4 weitere sind möglich, und der nächste falsche kostet mindestens 1 Stunde."
    );
    assert_eq!(
        said("Erase and restore Anna's iPhone (…4F2A)"),
        "Anna's iPhone (…4F2A) löschen und wiederherstellen"
    );
    assert_eq!(said("Nobody has written this."), "Nobody has written this.");
    // What is made of two values and a few letters is recognised in too many sentences to be said.
    assert_eq!(said("this is not that"), "this is not that");
    assert_eq!(
        said("; but with which iOS version it began is not known"),
        "; aber mit welcher iOS-Version das begann, ist nicht bekannt"
    );
    assert_eq!(Language::English.say("you know it"), "you know it");
}

#[test]
fn several_sentences_in_a_row_are_said_and_a_half_known_row_is_not() {
    let said = |text| Language::German.say(text).into_owned();
    assert_eq!(
        said("1 file is missing, 1,204 digests are wrong"),
        "1 Datei fehlt, 1,204 Prüfsummen sind falsch"
    );
    assert_eq!(said("17 files, 7.9 GB"), "17 Dateien, 7.9 GB");
    assert_eq!(
        said("1 file is missing, and nobody has written this"),
        "1 file is missing, and nobody has written this"
    );
    // What is said of a thing leaves its name as it is, whatever stands in it.
    assert_eq!(said("HomeDomain: My files, 1: 1 file is missing"), "HomeDomain: My files, 1 – 1 Datei fehlt");
    // What counts is a number: a name that ends like a sentence of ours stays a name.
    assert_eq!(said("Anna's files"), "Anna's files");
    assert_eq!(said("Nothing was removed. 1 file is missing"), "Nichts wurde entfernt. 1 Datei fehlt");
}

#[test]
fn what_has_a_size_in_it_is_not_taken_for_a_longer_sentence() {
    assert_eq!(
        Language::German.say("firmware iOS 18.6.2 (22G100), 11 MB, will be downloaded and checked"),
        "Firmware iOS 18.6.2 (22G100), 11 MB, wird geladen und geprüft"
    );
    assert_eq!(
        Language::German.say("11 MB will be downloaded and checked"),
        "11 MB werden geladen und geprüft"
    );
}

#[test]
fn of_an_ipad_is_spoken_as_of_one_and_names_of_devices_stay() {
    let named = "Restore a backup to Anna's iPhone, the phone in the kitchen";
    for language in Language::ALL {
        let said = language.say_of(Kind::Pad, named).into_owned();
        assert!(said.contains("Anna's iPhone, the phone in the kitchen"), "{}: {said}", language.tag());
        let said = language.say_of(Kind::Pad, "telling the phone").into_owned();
        assert!(said.contains("iPad") && !said.contains("hone"), "{}: {said}", language.tag());
    }
    assert_eq!(Language::English.say("telling the phone"), "telling the phone");
}

#[test]
fn text_of_others_is_neither_lost_nor_endless() {
    for text in
        ["", " ", "{ $named }", "Erase and restore ", &"x".repeat(100_000), "\u{202e}Erase and restore x"]
    {
        assert_eq!(Language::German.say(text), *text);
    }
    // A device may be called like a sentence of ours: what is said of it stays what it was.
    let said = Language::German.say("Erase and restore Nothing has been erased. (…4F2A)");
    assert!(said.contains("löschen und wiederherstellen"), "{said}");
}

#[test]
fn no_two_sentences_are_taken_for_each_other() {
    // A sentence with values in it, filled with letters, is found as itself or as one that reads the same.
    for source in sources(Language::English) {
        for sentence in parse(source).into_iter().filter(|sentence| sentence.can_be_recognised()) {
            let value = |name: &String| match name.as_str() {
                "count" => "1,204",
                "amount" => "7.9 GB",
                _ => "Xyz9",
            };
            let filled: Vec<&str> = sentence.values.iter().map(value).collect();
            let between = sentence.parts.iter().skip(1).zip(&filled);
            let text = between.fold(sentence.parts[0].clone(), |text, (part, value)| text + value + part);
            if sentence.values.is_empty() {
                assert!(sentences().whole.contains_key(&text), "{}", sentence.id);
            } else {
                assert_eq!(sentence.values_in(&text).unwrap_or_default(), filled, "{}", sentence.id);
            }
        }
    }
}

#[test]
fn the_languages_are_found_by_the_names_that_systems_use() {
    for (name, language) in [
        ("de", Some(Language::German)),
        ("de_DE.UTF-8", Some(Language::German)),
        ("de-AT@euro", Some(Language::German)),
        ("en_GB", Some(Language::English)),
        ("C", Some(Language::English)),
        ("C.UTF-8", Some(Language::English)),
        ("zh-Hans-CN", Some(Language::Chinese)),
        ("zh_CN", Some(Language::Chinese)),
        ("zh_TW", None),
        ("zh-Hant", None),
        ("zh-Hans-HK", Some(Language::Chinese)),
        ("es_419", Some(Language::Spanish)),
        ("pl", None),
        ("", None),
        ("../../etc", None),
    ] {
        assert_eq!(Language::of(name), language, "{name}");
    }
    for language in Language::ALL {
        assert_eq!(Language::of(language.mark()), Some(language));
        assert!(language.mark().parse::<LanguageIdentifier>().is_ok());
    }
}

#[test]
fn several_things_are_a_part_of_a_sentence() {
    assert_eq!(Language::English.list(Kind::Phone, &["a cable", "patience"]), "a cable and patience");
    assert_eq!(
        Language::German.list(Kind::Phone, &["a cable", "a network here", "patience"]),
        "ein Kabel, ein Netz hier und Geduld"
    );
    assert_eq!(Language::German.list(Kind::Phone, &[]), "nichts");
}
