//! BuddyML: the pages that the activation server has a phone's set-up show.
//!
//! | element | what it tells |
//! |---|---|
//! | `/xmlui/navigationBar@title` | an error page; nothing was activated |
//! | `/xmlui/clientInfo@ack-received="true"` | active already |
//! | `/xmlui/alert@title` | what was typed is wrong; a page may follow it |
//! | `/xmlui/page/navigationBar@title` | the title of a form |
//! | `…/section/footer` without `url`; `section@footer` without `footerLinkURL` | what the form says |
//! | `/xmlui/page//editableTextRow@id`, `@label`, `@placeholder`, `@secure="true"` | a row to be filled in |
//! | `/xmlui/serverInfo@*` | what is sent back with the rows; `isAuthRequired="true"` means Activation Lock |
//!
//! Read by `quick-xml`, which follows no reference out of the document. A document type, other entities than the five of
//! XML, and whatever is larger, deeper or has more parts than a form has, are refused.

use std::fmt;

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use rightful_core::secret::Secret;
use zeroize::Zeroizing;

/// The longest page, in bytes.
const PAGE: usize = 1 << 20;
/// Elements inside one another.
const DEPTH: usize = 32;
/// Elements in all.
const ELEMENTS: usize = 4096;
/// Attributes of one element.
const ATTRIBUTES: usize = 64;
/// Rows to be filled in. Forms that are known have two.
const ROWS: usize = 8;
/// The longest name of a field, in bytes.
const NAME: usize = 64;
/// The longest value that is sent back, in bytes: a form brings back all that the phone has told, in base64.
const VALUE: usize = 256 << 10;
/// The longest title or label that is shown, in characters.
const TITLE: usize = 200;
/// The longest text that is shown, in characters, and how many.
const TEXT: usize = 1000;
const TEXTS: usize = 8;

/// The longest that all of it is in a sentence, in characters.
const ALL: usize = 600;

/// What the server says in words, fit to be shown: no control characters, bounded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// The title; may be empty.
    pub title: String,
    /// What stands beneath it.
    pub texts: Vec<String>,
}

impl fmt::Display for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let all = std::iter::once(&self.title).chain(&self.texts).filter(|text| !text.is_empty());
        let all = all.map(String::as_str).collect::<Vec<_>>().join(": ");
        let all: String = all.chars().take(ALL).collect();
        f.write_str(if all.is_empty() { "without words" } else { &all })
    }
}

/// A form for the owner.
#[derive(Debug, Clone)]
pub struct Form {
    /// What it says.
    pub words: Words,
    /// What is to be filled in, in this order.
    pub rows: Vec<Row>,
    /// Whether it asks because of Activation Lock.
    pub locked: bool,
    /// What was wrong with what was typed before, in the server's words.
    pub wrong: Option<Words>,
    /// What the server wants back with it. It may be a token: nothing of it is shown.
    pub(super) back: Vec<(String, Secret)>,
}

impl Form {
    /// The same form once more, because of what was wrong with what was typed for it.
    #[must_use]
    pub fn again(mut self, wrong: Words) -> Self {
        self.wrong = Some(wrong);
        self
    }
}

/// One row of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What the server calls it: `login`, `password`.
    pub id: String,
    /// What it is called for people; may be empty.
    pub label: String,
    /// What stands in it before anybody types; may be empty.
    pub placeholder: String,
    /// Whether nobody may see it while it is typed.
    #[doc(alias = "secure")]
    pub hidden: bool,
}

/// What one page is.
pub(super) enum Page {
    Already,
    Form(Form),
    /// What was typed is wrong, and nothing is asked.
    Alert(Words),
    Error(Words),
}

type Unreadable = &'static str;

/// What has been seen of a page.
#[derive(Default)]
struct Seen {
    error: Option<String>,
    already: bool,
    alert: Option<Words>,
    title: String,
    texts: Vec<String>,
    rows: Vec<Row>,
    back: Vec<(String, Secret)>,
    locked: bool,
}

/// Reads one page.
pub(super) fn read(bytes: &[u8]) -> Result<Page, Unreadable> {
    if bytes.len() > PAGE {
        return Err("a page of a usual size");
    }
    let text = std::str::from_utf8(bytes).map_err(|_| "a page in UTF-8")?;
    let mut reader = Reader::from_str(text);
    let (mut path, mut elements): (Vec<String>, usize) = (Vec::new(), 0);
    let (mut seen, mut whole) = (Seen::default(), false);
    // The text of a footer that is being read.
    let mut footer: Option<(usize, String)> = None;
    loop {
        let event = reader.read_event().map_err(|_| "a well-formed page")?;
        match event {
            Event::Start(ref element) | Event::Empty(ref element) => {
                elements += 1;
                if elements > ELEMENTS || path.len() >= DEPTH || (path.is_empty() && whole) {
                    return Err("a page with as many elements as a form has");
                }
                let name = element.name().as_ref().to_owned();
                if path.is_empty() {
                    whole = true;
                    if name != "xmlui" {
                        return Err("a page of Apple's set-up");
                    }
                }
                let attributes = attributes(element)?;
                seen.element(&path, &name, &attributes)?;
                if matches!(event, Event::Start(_)) {
                    let is_text = name == "footer" && path.last().is_some_and(|above| above == "section");
                    if is_text && footer.is_none() && value(&attributes, "url").is_none() {
                        footer = Some((path.len(), String::new()));
                    }
                    path.push(name);
                }
            }
            Event::End(_) => {
                path.pop();
                if footer.as_ref().is_some_and(|(depth, _)| *depth == path.len())
                    && let Some((_, text)) = footer.take()
                {
                    seen.text(&text);
                }
            }
            Event::Text(text) => add(&mut footer, &text.xml10_content()),
            Event::CData(text) => add(&mut footer, &text.xml10_content()),
            Event::GeneralRef(reference) => match reference.resolve_char_ref() {
                Ok(Some(letter)) => add(&mut footer, letter.encode_utf8(&mut [0; 4])),
                Ok(None) => {
                    let known = resolve_predefined_entity(&reference).ok_or("a page without entities")?;
                    add(&mut footer, known);
                }
                Err(_) => return Err("a page without entities"),
            },
            Event::DocType(_) => return Err("a page without a document type"),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof if whole && path.is_empty() => return seen.page(),
            Event::Eof => return Err("the end of the page"),
        }
    }
}

fn add(footer: &mut Option<(usize, String)>, text: &str) {
    if let Some((_, so_far)) = footer
        && so_far.len() < TEXT * 4
    {
        so_far.push_str(text);
    }
}

/// A name and a value, which may be what was typed for an earlier form.
type Attribute = (String, Zeroizing<String>);

fn attributes(element: &BytesStart<'_>) -> Result<Vec<Attribute>, Unreadable> {
    let mut found = Vec::new();
    for attribute in element.attributes() {
        let attribute = attribute.map_err(|_| "well-formed attributes")?;
        if found.len() == ATTRIBUTES {
            return Err("as few attributes as a form has");
        }
        let text =
            attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| "well-formed attributes")?;
        found.push((attribute.key.as_ref().to_owned(), Zeroizing::new(text.into_owned())));
    }
    Ok(found)
}

fn value<'a>(attributes: &'a [Attribute], name: &str) -> Option<&'a str> {
    attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

impl Seen {
    /// Learns from one element, `path` being what is around it.
    fn element(&mut self, path: &[String], name: &str, attributes: &[Attribute]) -> Result<(), Unreadable> {
        let shown = |name| plain(value(attributes, name).unwrap_or_default(), TITLE);
        let around: Vec<&str> = path.iter().map(String::as_str).collect();
        match (around.as_slice(), name) {
            (["xmlui"], "navigationBar") => self.error = Some(shown("title")),
            (["xmlui"], "clientInfo") => self.already |= value(attributes, "ack-received") == Some("true"),
            (["xmlui"], "alert") => {
                let message = plain(value(attributes, "message").unwrap_or_default(), TEXT);
                let texts = if message.is_empty() { Vec::new() } else { vec![message] };
                self.alert = Some(Words { title: shown("title"), texts });
            }
            (["xmlui"], "serverInfo") => {
                for (name, value) in attributes {
                    self.locked |= name == "isAuthRequired" && value.as_str() == "true";
                    self.send_back(name, value)?;
                }
            }
            (["xmlui", "page"], "navigationBar") if self.title.is_empty() => self.title = shown("title"),
            (_, "section") if value(attributes, "footerLinkURL").is_none() => {
                self.text(value(attributes, "footer").unwrap_or_default());
            }
            (["xmlui", "page", ..], "editableTextRow") => self.row(attributes)?,
            _ => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) {
        let text = plain(text, TEXT);
        if !text.is_empty() && self.texts.len() < TEXTS {
            self.texts.push(text);
        }
    }

    fn row(&mut self, attributes: &[Attribute]) -> Result<(), Unreadable> {
        let id = value(attributes, "id").filter(|id| is_name(id)).ok_or("a name for each row of the form")?;
        if self.rows.len() == ROWS || self.rows.iter().any(|row| row.id == id) {
            return Err("rows as a form has them");
        }
        let shown = |name| plain(value(attributes, name).unwrap_or_default(), TITLE);
        // A password is never shown, whatever the page says of it.
        let hidden = value(attributes, "secure") == Some("true") || id.to_ascii_lowercase().contains("passw");
        self.rows.push(Row {
            id: id.to_owned(),
            label: shown("label"),
            placeholder: shown("placeholder"),
            hidden,
        });
        Ok(())
    }

    fn send_back(&mut self, name: &str, value: &str) -> Result<(), Unreadable> {
        let known = self.back.iter().any(|(known, _)| known == name);
        if !is_name(name) || value.len() > VALUE || known || self.back.len() == ATTRIBUTES {
            return Err("what the form wants back");
        }
        self.back.push((name.to_owned(), Secret::new(value.as_bytes().to_vec())));
        Ok(())
    }

    /// In this order others read them too.
    fn page(self) -> Result<Page, Unreadable> {
        if let Some(title) = self.error {
            return Ok(Page::Error(Words { title, texts: self.texts }));
        }
        if self.already {
            return Ok(Page::Already);
        }
        if self.rows.iter().any(|row| self.back.iter().any(|(name, _)| *name == row.id)) {
            return Err("rows as a form has them");
        }
        match (self.rows.is_empty(), self.alert) {
            (true, Some(mut words)) => {
                words.texts.extend(self.texts);
                Ok(Page::Alert(words))
            }
            (true, None) if self.title.is_empty() && self.texts.is_empty() => {
                Err("a form, an error or an acknowledgement")
            }
            (true, None) => Ok(Page::Error(Words { title: self.title, texts: self.texts })),
            (false, wrong) => Ok(Page::Form(Form {
                words: Words { title: self.title, texts: self.texts },
                rows: self.rows,
                locked: self.locked,
                wrong,
                back: self.back,
            })),
        }
    }
}

/// A name of a field, as HTML forms have them.
fn is_name(name: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b':');
    !name.is_empty() && name.len() <= NAME && name.bytes().all(is_plain)
}

/// One line without control characters.
fn plain(text: &str, limit: usize) -> String {
    let is_hidden = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    let words: Vec<&str> = text.split(|letter: char| letter.is_whitespace() || is_hidden(letter)).collect();
    let words: Vec<&str> = words.into_iter().filter(|word| !word.is_empty()).collect();
    words.join(" ").chars().take(limit).collect()
}

#[cfg(test)]
mod tests;
