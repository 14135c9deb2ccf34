//! Every screen, in every language: whole and lawful as a page, without a line of style or script in it, and said in that language.

#[path = "screens/examples.rs"]
mod examples;

use std::collections::BTreeSet;

use rightful_core::language::Language;
use rightful_wizard::pages::assets;

/// The values of an attribute.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let begins = format!(" {attribute}=\"");
    page.split(&begins).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_screen_keeps_to_what_its_policy_permits() {
    for language in Language::ALL {
        for (name, page) in examples::every(language) {
            assert!(!page.contains(" style=") && !page.contains("<style"), "{name}: style");
            assert_eq!(page.matches("<script").count(), 1, "{name}: one script, by its address");
            assert!(page.contains("<script src=\"/assets/wizard.js\" defer></script>"), "{name}");
            for handler in [" onclick", " onload", " onerror", "javascript:"] {
                assert!(!page.contains(handler), "{name}: {handler}");
            }
            for address in values(&page, "src") {
                assert!(address.starts_with('/') && !address.starts_with("//"), "{name}: {address}");
            }
        }
    }
}

#[test]
fn every_screen_has_its_landmarks_one_title_and_the_three_answers() {
    for (name, page) in examples::every(Language::English) {
        for tag in ["<h1", "<main", "<header", "<nav", "<footer"] {
            assert!(page.contains(tag), "{name}: {tag}");
        }
        assert_eq!(page.matches("<h1").count(), 1, "{name}");
        for question in ["What is happening", "Is anything erased?", "May I unplug?"] {
            assert!(page.contains(question), "{name}: {question}");
        }
        let ids = values(&page, "id");
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{name}: an id twice, {ids:?}");
        for attribute in ["for", "aria-describedby", "aria-labelledby"] {
            for pointed in values(&page, attribute) {
                assert!(ids.contains(&pointed), "{name}: {attribute}={pointed} points nowhere");
            }
        }
    }
}

#[test]
fn the_colour_of_danger_is_at_the_point_of_no_return_alone() {
    for (name, page) in examples::every(Language::English) {
        let is_there = page.contains("do-danger") || page.contains("class=\"danger");
        assert_eq!(is_there, name == "run-consent", "{name}");
    }
}

#[test]
fn what_is_erased_stands_before_what_is_typed_for_it() {
    let pages = examples::every(Language::English);
    let (_, page) = pages.iter().find(|(name, _)| *name == "run-consent").unwrap();
    let at = |words: &str| page.find(words).unwrap_or_else(|| panic!("{words} is not there"));
    assert!(at("From here there is no way back") < at("name=\"typed\""));
    assert!(at("Everything on it will be erased") < at("name=\"typed\""));
    // The gentle way out comes first, and needs nothing typed.
    assert!(at("formnovalidate") < at("do-danger"));
}

#[test]
fn every_post_of_an_answer_names_its_run_and_its_question() {
    for (name, page) in examples::every(Language::English) {
        for form in page.split("<form").skip(1) {
            let form = form.split("</form>").next().unwrap();
            if form.contains("action=\"/run/answer\"") {
                assert!(form.contains("name=\"run\"") && form.contains("name=\"question\""), "{name}");
            }
        }
    }
}

#[test]
fn every_screen_is_said_in_every_language() {
    let english = examples::every(Language::English);
    for language in [Language::German, Language::Spanish, Language::French, Language::Chinese] {
        for ((name, said), (_, english)) in examples::every(language).iter().zip(&english) {
            assert!(said.contains(&format!("lang=\"{}\"", language.mark())), "{name}");
            for sentence in [
                "What is happening",
                "Is anything erased?",
                "May I unplug?",
                "The point of no return",
                "Show the ways back in",
                "What to do now",
                "Keeps everything",
            ] {
                if english.contains(sentence) {
                    assert!(!said.contains(sentence), "{name} in {language:?}: {sentence}");
                }
            }
        }
    }
}

#[test]
fn the_first_page_is_light() {
    let assets: usize =
        ["wizard.css", "wizard.js", "mark.svg"].map(|name| assets::of(name).unwrap().1.len()).iter().sum();
    for (name, page) in examples::every(Language::Chinese) {
        let whole = assets + page.len();
        assert!(whole < 150_000, "{name}: {whole} bytes");
    }
}
