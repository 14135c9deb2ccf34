//! One name that every file system takes, and when two names would be one file on some of them.

use std::borrow::Cow;

use icu_normalizer::DecomposingNormalizerBorrowed;

/// The longest name in bytes; what ext4, APFS and NTFS take at least.
pub(super) const LONGEST: usize = 255;

/// What stands before a mark.
const MARK: char = '~';

/// Room for the mark: `~`, eight digits or a word, `-`, and a number of up to ten.
const MARK_ROOM: usize = 20;

/// The longest ending that is kept behind a mark.
const ENDING: usize = 16;

/// Names that are devices on Windows, with any ending.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"];

/// The name as it can stand on every file system. Where something had to be changed the result is owned, and needs a mark:
/// other names may have become the same.
pub(super) fn safe(name: &str) -> Cow<'_, str> {
    if name.is_empty() || name == "." || name == ".." {
        return Cow::Owned("_".to_owned());
    }
    let mut changed = String::new();
    let bad_end = name.ends_with(['.', ' ']);
    if bad_end || name.chars().any(is_unsafe) {
        changed.extend(name.chars().map(|each| if is_unsafe(each) { '_' } else { each }));
        let kept = changed.trim_end_matches(['.', ' ']).len();
        let cut = changed.len() - kept;
        changed.truncate(kept);
        changed.extend(std::iter::repeat_n('_', cut));
    }
    if !changed.is_empty() {
        return Cow::Owned(changed);
    }
    if name.len() > LONGEST || is_device(name) || is_short(name) {
        return Cow::Owned(name.to_owned());
    }
    Cow::Borrowed(name)
}

/// The name with a mark before its ending, and short enough for it.
pub(super) fn marked(name: &str, mark: &str) -> String {
    let (stem, ending) = match name.rfind('.') {
        Some(at) if at > 0 && name.len() - at <= ENDING => name.split_at(at),
        _ => (name, ""),
    };
    // The mark goes before the first dot of a device's name, which Windows looks at.
    let (stem, ending) = match stem.find('.') {
        Some(at) if is_device(name) => name.split_at(at),
        _ => (stem, ending),
    };
    let room = LONGEST - MARK_ROOM;
    let ending = cut(ending, room / 2);
    let stem = cut(stem, room - ending.len());
    format!("{}{MARK}{mark}{ending}", stem.trim_end_matches([' ', '.']))
}

/// Two names with the same key may be one file: on systems that do not tell capitals from small letters, that compose or
/// decompose accents, or that pass over characters without a face.
pub(super) fn key(name: &str) -> String {
    if name.is_ascii() {
        return name.to_ascii_lowercase();
    }
    // Twice, for letters that only come to light in the decomposed form: a mathematical final sigma is one more sigma.
    once_flat(&once_flat(name))
}

fn once_flat(name: &str) -> String {
    let flat: String = name
        .chars()
        .flat_map(char::to_lowercase)
        .flat_map(char::to_uppercase)
        .flat_map(char::to_lowercase)
        .filter(|each| !is_faceless(*each))
        .collect();
    DecomposingNormalizerBorrowed::new_nfkd().normalize(&flat).chars().flat_map(char::to_lowercase).collect()
}

fn is_unsafe(each: char) -> bool {
    each.is_control()
        || matches!(each, '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*')
        // Turning the direction of writing makes one ending look like another.
        || matches!(each, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn is_faceless(each: char) -> bool {
    matches!(each, '\u{200B}'..='\u{200F}' | '\u{2060}'..='\u{2064}' | '\u{206A}'..='\u{206F}' | '\u{FEFF}')
        || matches!(each, '\u{FE00}'..='\u{FE0F}' | '\u{AD}' | '\u{34F}')
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end_matches(' ').to_lowercase();
    let numbered = |port: &str| {
        stem.strip_prefix(port).is_some_and(|number| {
            let mut digits = number.chars();
            let is_digit = digits.next().is_some_and(|each| each.is_ascii_digit() || "¹²³".contains(each));
            is_digit && digits.next().is_none()
        })
    };
    DEVICES.contains(&stem.as_str()) || numbered("com") || numbered("lpt")
}

/// Looks like the short second name that Windows gives to long ones: writing to it could hit another file.
fn is_short(name: &str) -> bool {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let number = stem.rsplit_once(MARK).map(|(_, number)| number);
    let is_number = number.is_some_and(|number| {
        (1..=6).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit())
    });
    is_number && stem.chars().count() <= 8 && ending.chars().count() <= 3
}

/// At most so many bytes of it, not within a character.
fn cut(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn ordinary_names_stay_as_they_are() {
        for name in [
            "sms.db",
            "com.apple.springboard.plist",
            ".hidden",
            "IMG_0001.HEIC",
            "Zürich 2026",
            "a~b",
            "~x",
            "console.log",
            "com10",
            "command.com",
            "家族👩‍👧.jpg",
            "...a",
            "-rf",
            "100%.txt",
        ] {
            assert!(matches!(safe(name), Cow::Borrowed(same) if same == name), "{name}");
        }
    }

    #[test]
    fn names_that_some_system_refuses_or_misreads_are_changed() {
        for (name, expected) in [
            ("", "_"),
            (".", "_"),
            ("..", "_"),
            ("a/b", "a_b"),
            ("a\\b", "a_b"),
            ("C:", "C_"),
            ("a\0b", "a_b"),
            ("a\nb\u{85}", "a_b_"),
            ("trailing.", "trailing_"),
            ("trailing. .", "trailing___"),
            ("trailing ", "trailing_"),
            ("...", "___"),
            ("what?*<>|\"", "what______"),
            ("gpj\u{202E}exe", "gpj_exe"),
            ("CON", "CON"),
            ("nul.txt", "nul.txt"),
            ("Aux .tar.gz", "Aux .tar.gz"),
            ("COM1", "COM1"),
            ("lpt³.x", "lpt³.x"),
            ("conin$", "conin$"),
            ("LONGFI~1.TXT", "LONGFI~1.TXT"),
        ] {
            let safe = safe(name);
            assert!(matches!(safe, Cow::Owned(_)), "{name:?} needs a mark");
            assert_eq!(safe, expected, "{name:?}");
        }
        assert!(matches!(safe(&"x".repeat(256)), Cow::Owned(_)));
    }

    #[test]
    fn a_mark_stands_before_the_ending_and_takes_devices_their_meaning() {
        assert_eq!(marked("a.txt", "12345678"), "a~12345678.txt");
        assert_eq!(marked(".hidden", "12345678"), ".hidden~12345678");
        assert_eq!(marked("nul.tar.gz", "12345678"), "nul~12345678.tar.gz");
        assert_eq!(marked("CON", "12345678"), "CON~12345678");
        assert_eq!(marked("LONGFI~1.TXT", "12345678"), "LONGFI~1~12345678.TXT");
        let long = marked(&format!("{}.sqlite", "ü".repeat(200)), "12345678-4294967295");
        assert!(long.len() <= LONGEST && long.ends_with("~12345678-4294967295.sqlite"), "{long}");
    }

    #[test]
    fn names_that_are_one_file_somewhere_have_one_key() {
        for (one, other) in [
            ("A.TXT", "a.txt"),
            ("Zu\u{308}rich", "Zürich"),
            ("STRASSE", "straße"),
            ("ΣΊΣΥΦΟΣ", "σίσυφος"),
            ("\u{212A}elvin", "kelvin"),
            ("ﬁle", "file"),
            ("a\u{200D}b", "ab"),
            ("\u{1E9E}", "ss"),
            ("\u{1D70D}", "σ"),
        ] {
            assert_eq!(key(one), key(other), "{one} {other}");
        }
        assert_ne!(key("ä"), key("a"));
    }

    proptest! {
        #[test]
        fn whatever_the_name_the_result_can_stand_anywhere(name in ".{0,300}", number: u32) {
            let once = safe(&name);
            let result = match &once {
                Cow::Borrowed(same) => (*same).to_owned(),
                Cow::Owned(changed) => marked(changed, &format!("12345678-{number}")),
            };
            prop_assert!(!result.is_empty() && result.len() <= LONGEST);
            prop_assert!(!result.chars().any(is_unsafe));
            prop_assert!(!result.ends_with(['.', ' ']) && result != "." && result != "..");
            prop_assert!(!is_device(&result) && !is_short(&result), "{}", result);
            // What was made safe is left alone the next time.
            prop_assert!(matches!(safe(&result), Cow::Borrowed(_)));
        }

        #[test]
        fn a_key_is_its_own_key(name in ".{0,40}") {
            prop_assert_eq!(key(&key(&name)), key(&name));
        }
    }
}
