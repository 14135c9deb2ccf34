//! What the activation server answered, told by its kind and then by what is in it.
//!
//! | `Content-Type` | what is in it | means |
//! |---|---|---|
//! | `text/xml`, `application/xml`, `application/x-apple-plist` | `ActivationRecord`; or `iphone-activation` or `device-activation` with `activation-record` | a record for the phone |
//! | the same | `ack-received` true in one of these | active already |
//! | `application/x-buddyml` | see the parser of BuddyML | a form, a refusal, or active already |
//! | `text/html` | a property list in `<script type="text/x-apple-plist">`, as older phones get it | as the property list says |
//! | the same | an input `isAuthRequired` | locked, with a form for browsers |
//!
//! Without a kind, a body with `<xmlui` in it is BuddyML, as phones take it.

use std::collections::BTreeMap;
use std::fmt;

use plist::{Dictionary, Value};
use rightful_core::shape::{self, Limits};
use zeroize::Zeroizing;

use super::buddyml::{self, Form, Page, Words};
use super::error::ActivationError;

/// What a property list of the server may be. Records hold certificates and stay below 50 KB.
const LIMITS: Limits = Limits { bytes: super::ANSWER_LIMIT, depth: 16, items: 10_000 };

/// What the server says to a request for activation.
#[derive(Debug)]
pub enum Answer {
    /// This is for the phone.
    Record(Record),
    /// The phone is active already, says the server.
    Already,
    /// The owner is to fill this in.
    Form(Form),
    /// What was typed is not taken; nothing else is asked.
    Wrong(Words),
    /// The server refuses, in its own words.
    Refused(Words),
    /// The phone is locked to an Apple Account, and what should ask for that is made for browsers.
    LockedElsewhere,
}

/// What the phone is handed: the answer as it came, and its headers. Both are about one phone: `Debug` tells their size.
#[derive(Clone, PartialEq, Eq)]
pub struct Record {
    /// The answer, untouched; of an answer for browsers, the property list in it.
    pub raw: Vec<u8>,
    /// One text for each header, the names in small letters.
    #[doc(alias = "ActivationResponseHeaders")]
    pub headers: BTreeMap<String, String>,
}

impl fmt::Debug for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (bytes, headers) = (self.raw.len(), self.headers.len());
        f.debug_struct("Record").field("bytes", &bytes).field("headers", &headers).finish()
    }
}

/// Reads an answer to `deviceActivation`: its `Content-Type`, its headers for the phone, its body.
///
/// # Errors
/// [`ActivationError::Unreadable`] for whatever is none of the known forms.
pub fn read(
    kind: Option<&str>,
    headers: BTreeMap<String, String>,
    body: Vec<u8>,
) -> Result<Answer, ActivationError> {
    let kind = kind.map(|kind| kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase());
    match kind.as_deref() {
        Some("text/xml" | "application/xml" | "application/x-apple-plist") => of_plist(headers, body),
        Some("application/x-buddyml") => of_page(body),
        Some("text/html") => of_html(headers, &body),
        None if find(&body, b"<xmlui").is_some() => of_page(body),
        Some(_) | None => Err(ActivationError::Unreadable { what: "an answer of a known kind" }),
    }
}

/// Refuses what is not a property list with a dictionary in it.
pub(super) fn check_plist(body: &[u8], what: &'static str) -> Result<(), ActivationError> {
    dictionary(body).map(|_| ()).ok_or(ActivationError::Unreadable { what })
}

fn dictionary(body: &[u8]) -> Option<Dictionary> {
    shape::check(body, &LIMITS).ok()?;
    let value = if body.starts_with(shape::BINARY_MAGIC) {
        Value::from_reader(std::io::Cursor::new(body))
    } else {
        Value::from_reader_xml(body)
    };
    value.ok()?.into_dictionary()
}

fn of_plist(headers: BTreeMap<String, String>, raw: Vec<u8>) -> Result<Answer, ActivationError> {
    let unreadable = ActivationError::Unreadable { what: "an activation record" };
    let Some(told) = dictionary(&raw) else { return Err(unreadable) };
    let inner = |name: &str| told.get(name).and_then(Value::as_dictionary);
    let wrapped = inner("iphone-activation").or_else(|| inner("device-activation"));
    let record = inner("ActivationRecord");
    let acknowledged = |of: Option<&Dictionary>| {
        of.and_then(|of| of.get("ack-received")).and_then(Value::as_boolean) == Some(true)
    };
    if acknowledged(record) || acknowledged(wrapped) {
        return Ok(Answer::Already);
    }
    let there = record.is_some() || wrapped.is_some_and(|wrapped| wrapped.contains_key("activation-record"));
    if there { Ok(Answer::Record(Record { raw, headers })) } else { Err(unreadable) }
}

fn of_page(body: Vec<u8>) -> Result<Answer, ActivationError> {
    // It may hold what was typed for an earlier form.
    let body = Zeroizing::new(body);
    let unreadable = |what| ActivationError::Unreadable { what };
    Ok(match buddyml::read(&body).map_err(unreadable)? {
        Page::Already => Answer::Already,
        Page::Form(form) => Answer::Form(form),
        Page::Alert(words) => Answer::Wrong(words),
        Page::Error(words) => Answer::Refused(words),
    })
}

/// Pages for browsers are no XML: two things are looked for in them, and nothing else is understood.
fn of_html(headers: BTreeMap<String, String>, body: &[u8]) -> Result<Answer, ActivationError> {
    const OPEN: &[u8] = b"<script type=\"text/x-apple-plist\">";
    if let Some(at) = find(body, OPEN) {
        let rest = body.get(at + OPEN.len()..).unwrap_or_default();
        let end =
            find(rest, b"</script>").ok_or(ActivationError::Unreadable { what: "the end of a script" })?;
        // What is signed ends where the script does.
        let inside = rest.get(..end).unwrap_or_default().trim_ascii_start();
        return of_plist(headers, inside.to_vec());
    }
    // The order of the attributes is not known.
    let mut rest = body;
    while let Some(at) = find(rest, b"<input") {
        rest = rest.get(at + 6..).unwrap_or_default();
        // It ends where another one begins, too: a page of nothing but beginnings is looked through once, not once for each.
        let end = rest.iter().position(|byte| matches!(byte, b'>' | b'<')).unwrap_or(rest.len());
        let tag = rest.get(..end).unwrap_or_default();
        if find(tag, b"name=\"isAuthRequired\"").is_some() && find(tag, b"value=\"true\"").is_some() {
            return Ok(Answer::LockedElsewhere);
        }
    }
    Err(ActivationError::Unreadable { what: "a property list in a page for browsers" })
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plist(inside: &str) -> Vec<u8> {
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">";
        format!("{head}<plist version=\"1.0\"><dict>{inside}</dict></plist>").into_bytes()
    }

    fn told(kind: &str, body: Vec<u8>) -> Result<Answer, &'static str> {
        let headers = BTreeMap::from([("ars".to_owned(), "x".to_owned())]);
        read(Some(kind), headers, body).map_err(|error| match error {
            ActivationError::Unreadable { what } => what,
            other => panic!("{other}"),
        })
    }

    #[test]
    fn a_record_in_each_of_its_shapes_is_kept_as_it_came() {
        let shapes = [
            "<key>ActivationRecord</key><dict><key>unbrick</key><true/></dict>",
            "<key>iphone-activation</key><dict><key>activation-record</key><dict/></dict>",
            "<key>device-activation</key><dict><key>activation-record</key><dict/></dict>",
        ];
        for shape in shapes {
            for kind in ["text/xml", "application/xml; charset=UTF-8", "application/x-apple-plist"] {
                let Ok(Answer::Record(record)) = told(kind, plist(shape)) else { panic!("{kind} {shape}") };
                assert_eq!(record.raw, plist(shape));
                assert_eq!(record.headers["ars"], "x");
                assert!(!format!("{record:?}").contains("unbrick"));
            }
        }
        let html = [
            b"<html><body><script type=\"text/x-apple-plist\">\n".to_vec(),
            plist(shapes[0]),
            b"</script></body></html>".to_vec(),
        ]
        .concat();
        let Ok(Answer::Record(record)) = told("text/html;charset=UTF-8", html) else { panic!("a record") };
        assert_eq!(record.raw, plist(shapes[0]));
    }

    #[test]
    fn what_is_active_already_says_so() {
        for shape in [
            "<key>ActivationRecord</key><dict><key>ack-received</key><true/></dict>",
            "<key>device-activation</key><dict><key>ack-received</key><true/></dict>",
        ] {
            assert!(matches!(told("text/xml", plist(shape)), Ok(Answer::Already)));
        }
        let not = "<key>ActivationRecord</key><dict><key>ack-received</key><false/></dict>";
        assert!(matches!(told("text/xml", plist(not)), Ok(Answer::Record(_))));
    }

    #[test]
    fn a_page_for_browsers_may_ask_for_the_account() {
        let asks =
            b"<html><form><input value=\"true\" type=\"hidden\" name=\"isAuthRequired\"></form>".to_vec();
        assert!(matches!(told("text/html", asks), Ok(Answer::LockedElsewhere)));
        let portal = b"<html><input name=\"room\" value=\"true\"><p>Welcome to the hotel</html>".to_vec();
        assert_eq!(told("text/html", portal).err(), Some("a property list in a page for browsers"));
        let two = b"<input name=\"isAuthRequired\" <input value=\"true\">".to_vec();
        assert!(told("text/html", two).is_err(), "two tags are not one");
        let open = b"<script type=\"text/x-apple-plist\"><plist>".to_vec();
        assert_eq!(told("text/html", open).err(), Some("the end of a script"));
    }

    /// As large as an answer may be, and no tag in it ends: minutes, if each of them were looked for to the end of the page.
    #[test]
    fn a_page_of_beginnings_is_looked_through_once() {
        let page = b"<input ".repeat(super::super::ANSWER_LIMIT / 7);
        assert_eq!(told("text/html", page).err(), Some("a property list in a page for browsers"));
    }

    #[test]
    fn everything_else_is_refused() {
        assert_eq!(told("text/xml", plist("<key>Other</key><dict/>")).err(), Some("an activation record"));
        assert_eq!(told("text/xml", b"not xml".to_vec()).err(), Some("an activation record"));
        assert_eq!(told("application/json", b"{}".to_vec()).err(), Some("an answer of a known kind"));
        let deep = format!("{}{}", "<array>".repeat(5000), "</array>".repeat(5000));
        assert_eq!(
            told("text/xml", plist(&format!("<key>a</key>{deep}"))).err(),
            Some("an activation record")
        );
        assert!(read(None, BTreeMap::new(), Vec::new()).is_err());
        let page = b"<xmlui><clientInfo ack-received=\"true\"/></xmlui>".to_vec();
        assert!(matches!(read(None, BTreeMap::new(), page), Ok(Answer::Already)));
    }
}
