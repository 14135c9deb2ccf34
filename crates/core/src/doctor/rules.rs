//! Who may open devices in recovery and DFU mode, read out of the rules of udev.
//!
//! Only what decides that is understood: vendor, product, `TAG+="uaccess"`, `MODE`, `GROUP`. A line with any other condition is taken
//! as one that does not apply, and jumps (`GOTO`) are not followed: at worst a rule too many is advised.

use super::machine::Rule;

/// The rule that gives whoever sits at the computer access to Apple's devices.
pub const OURS: &str = "SUBSYSTEM==\"usb\", ATTR{idVendor}==\"05ac\", TAG+=\"uaccess\"\n";

/// The file that it goes into: read before access is given out, which happens in the files from 70 to 73.
pub const OUR_FILE: &str = "/etc/udev/rules.d/70-apple-recovery.rules";

/// The product ids that matter: recovery mode and DFU mode.
const PRODUCTS: [&str; 2] = ["1281", "1227"];

/// Files with this name or a later one are read after access was given out.
const TOO_LATE: &str = "73-seat-late.rules";

/// What a line gives.
#[derive(Debug, PartialEq, Eq)]
enum Gives {
    Seat,
    Everybody,
    Group(String),
}

/// Judges files of rules, as pairs of name and text; of two with one name only the one that counts is given.
pub fn judge(files: &[(String, String)]) -> Rule {
    let mut found = Rule::Missing;
    for (file, text) in files {
        for gives in PRODUCTS.map(|product| given(text, product)) {
            // What opens the one mode and not the other opens too little.
            let Some(gives) = gives else { continue };
            let here = match gives {
                Gives::Everybody => Rule::Open { file: file.clone() },
                Gives::Seat if file.as_str() < TOO_LATE => Rule::Open { file: file.clone() },
                Gives::Seat => Rule::TooLate { file: file.clone() },
                Gives::Group(group) => Rule::Group { file: file.clone(), group },
            };
            if rank(&here) > rank(&found) && covers_both(text) {
                found = here;
            }
        }
    }
    found
}

fn covers_both(text: &str) -> bool {
    PRODUCTS.iter().all(|product| given(text, product).is_some())
}

fn rank(rule: &Rule) -> u8 {
    match rule {
        Rule::Open { .. } => 3,
        Rule::Group { .. } => 2,
        Rule::TooLate { .. } => 1,
        Rule::Missing | Rule::NoUdev => 0,
    }
}

/// The most that a file gives for one product.
fn given(text: &str, product: &str) -> Option<Gives> {
    let whole = text.replace("\\\n", " ");
    let lines = whole.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
    let mut most = None;
    for gives in lines.filter_map(|line| of_line(line, product)) {
        match gives {
            Gives::Everybody => return Some(Gives::Everybody),
            Gives::Seat => most = Some(Gives::Seat),
            Gives::Group(_) if most.is_none() => most = Some(gives),
            Gives::Group(_) => {}
        }
    }
    most
}

/// What one line gives for a device of Apple's with this product id.
fn of_line(line: &str, product: &str) -> Option<Gives> {
    let (mut usb, mut apple) = (false, false);
    let (mut seat, mut mode, mut group) = (false, None, None);
    for (key, operator, value) in parts(line) {
        match (key, operator) {
            ("SUBSYSTEM" | "SUBSYSTEMS", "==") => usb |= matches(value, "usb"),
            ("ATTR{idVendor}" | "ATTRS{idVendor}" | "ENV{ID_VENDOR_ID}", "==") => {
                if !matches(value, "05ac") {
                    return None;
                }
                apple = true;
            }
            ("ATTR{idProduct}" | "ATTRS{idProduct}" | "ENV{ID_MODEL_ID}", "==")
                if !matches(value, product) =>
            {
                return None;
            }
            ("ATTR{idProduct}" | "ATTRS{idProduct}" | "ENV{ID_MODEL_ID}", "==") => {}
            ("ENV{PRODUCT}", "==") => {
                if !matches(value, &format!("5ac/{product}/0")) {
                    return None;
                }
                apple = true;
            }
            ("ACTION", "==") if matches(value, "add") || matches(value, "bind") => {}
            ("ACTION", "!=") if matches(value, "remove") => {}
            ("ENV{DEVTYPE}", "==") if matches(value, "usb_device") => {}
            (_, "==" | "!=") => return None,
            ("TAG", "+=" | "=") if value == "uaccess" => seat = true,
            ("MODE", "=" | ":=") => mode = u32::from_str_radix(value.trim_start_matches('0'), 8).ok(),
            ("GROUP", "=" | ":=") => group = Some(value.to_owned()),
            (_, _) => {}
        }
    }
    let everybody = mode.is_some_and(|mode| mode & 0o006 == 0o006);
    if !usb && !apple {
        return None;
    }
    match (everybody, seat, group) {
        (true, _, _) => Some(Gives::Everybody),
        (_, true, _) if apple => Some(Gives::Seat),
        (_, _, Some(group)) if apple && mode.is_some_and(|mode| mode & 0o060 == 0o060) => {
            Some(Gives::Group(group.chars().take(32).collect()))
        }
        _ => None,
    }
}

/// `KEY OPERATOR "VALUE"`, one after the other; commas may be missing.
fn parts(line: &str) -> Vec<(&str, &str, &str)> {
    let mut found = Vec::new();
    let mut rest = line;
    while let Some(open) = rest.find('"') {
        let Some(length) = rest[open + 1..].find('"') else { break };
        let value = &rest[open + 1..open + 1 + length];
        let head = rest[..open].trim_matches([',', ' ', '\t']);
        let at = head.find(['=', '!', '+', '-', ':']).unwrap_or(head.len());
        found.push((head[..at].trim(), head[at..].trim(), value));
        rest = &rest[open + length + 2..];
    }
    found
}

/// Whether one of the patterns between `|` fits the whole text: `*`, `?` and `[…]` as in the shell.
fn matches(patterns: &str, text: &str) -> bool {
    patterns.split('|').any(|pattern| fits(pattern.as_bytes(), text.as_bytes()))
}

fn fits(pattern: &[u8], text: &[u8]) -> bool {
    match (pattern.first(), text.first()) {
        (None, None) => true,
        // Each star is one more loop: two in a row mean no more than one.
        (Some(b'*'), _) if pattern.get(1) == Some(&b'*') => fits(&pattern[1..], text),
        (Some(b'*'), _) => (0..=text.len()).any(|at| fits(&pattern[1..], &text[at..])),
        (Some(b'?'), Some(_)) => fits(&pattern[1..], &text[1..]),
        (Some(b'['), Some(letter)) => {
            let Some(end) = pattern.iter().position(|byte| *byte == b']') else { return false };
            within(&pattern[1..end], *letter) && fits(&pattern[end + 1..], &text[1..])
        }
        (Some(one), Some(other)) => one.eq_ignore_ascii_case(other) && fits(&pattern[1..], &text[1..]),
        (None, Some(_)) | (Some(_), None) => false,
    }
}

/// Whether a letter is one of those between brackets, of which some are ranges: `0-9a-f`.
fn within(set: &[u8], letter: u8) -> bool {
    let (set, wanted) = match set.split_first() {
        Some((b'!', rest)) => (rest, false),
        _ => (set, true),
    };
    let mut at = 0;
    let mut found = false;
    while let Some(first) = set.get(at) {
        match (set.get(at + 1), set.get(at + 2)) {
            (Some(b'-'), Some(last)) => {
                found |= (*first..=*last).contains(&letter);
                at += 3;
            }
            _ => {
                found |= *first == letter;
                at += 1;
            }
        }
    }
    found == wanted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(file: &str, text: &str) -> Rule {
        judge(&[(file.to_owned(), text.to_owned())])
    }

    fn open(file: &str) -> Rule {
        Rule::Open { file: file.to_owned() }
    }

    #[test]
    fn the_rule_that_is_written_is_one_that_is_believed() {
        let file = OUR_FILE.rsplit('/').next().expect("a name");
        assert_eq!(of(file, OURS), open(file));
    }

    #[test]
    fn rules_are_read_as_distributions_and_people_write_them() {
        let usb = "SUBSYSTEM==\"usb\", ";
        let apple = "ATTR{idVendor}==\"05ac\"";
        for (file, text, expected) in [
            (
                "39-a.rules",
                format!(
                    "# x\nACTION==\"add\", {usb}{apple}, ATTR{{idProduct}}==\"122[27]|128[0-3]\", TAG+=\"uaccess\"\n"
                ),
                open("39-a.rules"),
            ),
            ("50-b.rules", format!("{usb}ATTRS{{idVendor}}==\"05ac\" MODE=\"0666\""), open("50-b.rules")),
            ("50-c.rules", format!("{usb}MODE=\"666\""), open("50-c.rules")),
            ("50-d.rules", format!("{usb}\\\n {apple}, TAG+=\"uaccess\""), open("50-d.rules")),
            (
                "50-e.rules",
                format!("{usb}{apple}, MODE=\"0660\", GROUP=\"plugdev\""),
                Rule::Group { file: "50-e.rules".into(), group: "plugdev".into() },
            ),
            (
                "99-f.rules",
                format!("{usb}{apple}, TAG+=\"uaccess\""),
                Rule::TooLate { file: "99-f.rules".into() },
            ),
            // Running devices only, one mode only, another vendor, another condition, nothing given, a comment.
            (
                "39-g.rules",
                format!("{usb}ENV{{PRODUCT}}==\"5ac/12[9a][0-9a-f]/*|5ac/8600/*\", TAG+=\"uaccess\""),
                Rule::Missing,
            ),
            (
                "50-h.rules",
                format!("{usb}{apple}, ATTR{{idProduct}}==\"1281\", TAG+=\"uaccess\""),
                Rule::Missing,
            ),
            ("50-i.rules", format!("{usb}ATTR{{idVendor}}==\"04e8\", TAG+=\"uaccess\""), Rule::Missing),
            ("50-j.rules", format!("{usb}{apple}, ENV{{MINE}}==\"1\", TAG+=\"uaccess\""), Rule::Missing),
            ("50-k.rules", format!("{usb}{apple}, MODE=\"0660\""), Rule::Missing),
            ("50-l.rules", format!("#{usb}{apple}, TAG+=\"uaccess\""), Rule::Missing),
            ("50-m.rules", "\"\"\"=\"[".to_owned(), Rule::Missing),
        ] {
            assert_eq!(of(file, &text), expected, "{file}: {text}");
        }
    }

    #[test]
    fn the_best_of_several_files_counts() {
        let late = ("99-x.rules".to_owned(), OURS.to_owned());
        let early = ("39-x.rules".to_owned(), OURS.to_owned());
        assert_eq!(judge(&[early.clone(), late.clone()]), open("39-x.rules"));
        assert_eq!(judge(&[late, early]), open("39-x.rules"));
    }

    #[test]
    fn patterns_are_those_of_the_shell() {
        for (pattern, text, expected) in [
            ("05ac", "05AC", true),
            ("05*", "05ac", true),
            ("*", "", true),
            ("1?81", "1281", true),
            ("128[0-3]", "1284", false),
            ("128[!0-3]", "1284", true),
            ("128[", "1281", false),
            ("a|05ac", "05ac", true),
            ("", "05ac", false),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} {text}");
        }
    }
}
