//! Papers that help where this program refuses: a list for a request to Apple, letters to a seller and an administrator, a note for a found device.
//!
//! Pure: what is known of the device goes in, Markdown or a page to print comes out. Names are left to be written in by hand.

use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::language::Language;
use crate::page::{self, code, escaped, line, list, tame};

/// What stands in a paper about the device; what is not known becomes a line to fill in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Particulars {
    /// `iPhone 14 Pro Max`.
    pub model: Option<String>,
    /// The serial number.
    pub serial: Option<String>,
    /// The numbers of its modems, as on the box.
    pub imei: Vec<String>,
    /// The version of iOS.
    pub version: Option<String>,
}

/// One paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// Its stable name.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// When it helps.
    pub about: String,
    /// The facts that it rests on.
    pub facts: Vec<String>,
    block: Vec<Block>,
}

/// A part of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Block {
    #[serde(default)]
    heading: Option<String>,
    #[serde(default)]
    text: Option<String>,
    /// The particulars of the device stand here.
    #[serde(default)]
    device: bool,
    /// Lines to fill in.
    #[serde(default)]
    ask: Vec<String>,
    /// Boxes to tick.
    #[serde(default)]
    check: Vec<String>,
    /// Acts, in order.
    #[serde(default)]
    step: Vec<String>,
}

/// Every paper.
pub fn papers() -> &'static [Paper] {
    static PAPERS: LazyLock<Vec<Paper>> = LazyLock::new(|| {
        parse(include_str!("../knowledge/papers.toml"))
            .expect("a test reads the same text before it is shipped")
    });
    &PAPERS
}

/// The paper of this name.
pub fn paper(id: &str) -> Option<&'static Paper> {
    papers().iter().find(|paper| paper.id == id)
}

fn parse(text: &str) -> Result<Vec<Paper>, String> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct File {
        paper: Vec<Paper>,
    }
    toml::from_str::<File>(text).map(|file| file.paper).map_err(|error| format!("papers: {error}"))
}

impl Particulars {
    /// What stands in the paper: a label, and what is known.
    fn rows(&self) -> Vec<(&'static str, Option<String>)> {
        let mut rows =
            vec![("Model", tame(self.model.as_deref())), ("Serial number", tame(self.serial.as_deref()))];
        for imei in self.imei.iter().take(4) {
            rows.push(("IMEI", tame(Some(imei))));
        }
        if self.imei.is_empty() {
            rows.push(("IMEI, where it has a modem", None));
        }
        if self.version.is_some() {
            rows.push(("Version of the system", tame(self.version.as_deref())));
        }
        rows
    }
}

impl Paper {
    /// As Markdown, in the language of whoever is to read it.
    pub fn markdown(&self, device: &Particulars, language: Language) -> String {
        let say = |english: &str| language.say(english).into_owned();
        let mut text = format!("# {}\n", say(&self.title));
        for block in &self.block {
            text.push('\n');
            if let Some(heading) = &block.heading {
                text += &format!("## {}\n\n", say(heading));
            }
            if let Some(words) = &block.text {
                text += &format!("{}\n", say(words));
            }
            if block.device {
                for (label, value) in device.rows() {
                    let value = value.map_or_else(line, |value| code(&value));
                    text += &format!("- {}: {value}\n", say(label));
                }
            }
            for ask in &block.ask {
                text += &format!("- {}: {}\n", say(ask), line());
            }
            for check in &block.check {
                text += &format!("- [ ] {}\n", say(check));
            }
            for (number, step) in (1..).zip(&block.step) {
                text += &format!("{number}. {}\n", say(step));
            }
        }
        text
    }

    /// As a page to print, in the language of whoever is to read it: one file, nothing fetched, nothing run.
    pub fn html(&self, device: &Particulars, language: Language) -> String {
        let say = |english: &str| language.say(english).into_owned();
        let all = |list: &[String]| list.iter().map(|english| say(english)).collect::<Vec<_>>();
        let mut text = page::head(&say(&self.title), language);
        for block in &self.block {
            if let Some(heading) = &block.heading {
                text += &format!("<h2>{}</h2>\n", escaped(&say(heading)));
            }
            if let Some(words) = &block.text {
                text += &format!("<p>{}</p>\n", escaped(&say(words)));
            }
            let mut rows: Vec<(String, Option<String>)> = Vec::new();
            if block.device {
                rows.extend(device.rows().into_iter().map(|(label, value)| (say(label), value)));
            }
            rows.extend(block.ask.iter().map(|ask| (say(ask), None)));
            text += &page::table(&rows);
            text += &list("ul class=\"boxes\"", "ul", &all(&block.check));
            text += &list("ol", "ol", &all(&block.step));
        }
        text + page::END
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::fact::fact;

    fn known() -> Particulars {
        Particulars {
            model: Some("iPhone 14 Pro Max".to_owned()),
            serial: Some("F4GTX8KQ2M".to_owned()),
            imei: vec!["356789012345678".to_owned()],
            version: None,
        }
    }

    #[test]
    fn every_paper_names_the_device_and_rests_on_facts() {
        let names: Vec<&str> = papers().iter().map(|paper| paper.id.as_str()).collect();
        assert_eq!(names, ["proof", "seller", "administrator", "found"]);
        for paper in papers() {
            assert!(paper.facts.iter().all(|id| fact(id).is_some()), "{}", paper.id);
            for text in [paper.markdown(&known(), Language::English), paper.html(&known(), Language::English)]
            {
                assert!(text.contains("F4GTX8KQ2M") && text.contains("356789012345678"), "{text}");
                assert!(text.contains(&paper.title), "{text}");
            }
        }
    }

    #[test]
    fn what_is_not_known_is_a_line_to_fill_in() {
        let text = papers()[0].markdown(&Particulars::default(), Language::English);
        assert!(text.contains("- Serial number: ____") && text.contains("- [ ] the receipt"), "{text}");
    }

    #[test]
    fn a_device_cannot_write_into_the_page() {
        let hostile = Particulars {
            serial: Some("<script>x</script>`\u{202e}\n# owned".to_owned()),
            model: Some("x".repeat(9000)),
            ..Particulars::default()
        };
        let page = papers()[0].html(&hostile, Language::English);
        assert!(!page.contains("<script") && page.contains("&lt;script&gt;"), "{page}");
        assert!(page.len() < 10_000);
        let text = papers()[0].markdown(&hostile, Language::English);
        assert!(!text.contains("\n# owned") && !text.contains('\u{202e}'), "{text}");
    }

    #[test]
    fn a_page_fetches_and_runs_nothing() {
        for paper in papers() {
            let page = paper.html(&known(), Language::English);
            for word in ["<script", "src=", "href=", "url("] {
                assert!(!page.contains(word), "{}: {word}", paper.id);
            }
        }
    }

    #[test]
    fn a_paper_is_whole_in_every_language() {
        for language in Language::ALL {
            for paper in papers() {
                let (text, page) = (paper.markdown(&known(), language), paper.html(&known(), language));
                assert!(text.contains("F4GTX8KQ2M"), "{text}");
                assert!(page.contains(&format!("<html lang=\"{}\">", language.mark())), "{page}");
                let english = paper.block.iter().flat_map(|block| {
                    let one = block.heading.iter().chain(&block.text);
                    one.chain(&block.ask).chain(&block.check).chain(&block.step)
                });
                for sentence in english {
                    let here = text.contains(sentence.as_str());
                    assert_eq!(here, language == Language::English, "{language:?}: {sentence} in {text}");
                }
            }
        }
    }
}
