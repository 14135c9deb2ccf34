//! What papers have in common: text of others made tame, lines to fill in, and pages to print that fetch and run nothing.

use crate::language::Language;

/// The longest text of others that is put into a paper, in characters.
const LONGEST: usize = 200;

/// How a page looks that is to be printed.
pub(crate) const STYLE: &str = "@page{margin:18mm}body{font:12pt/1.5 serif;max-width:42em;margin:2em auto;padding:0 1em}h1{font-size:1.4em}h2{font-size:1.1em;break-after:avoid}\
table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:normal;width:40%;padding:.5em .5em .1em 0;vertical-align:top}\
td{border-bottom:1px solid;padding:.5em 0 .1em;font-family:monospace;overflow-wrap:anywhere}.boxes,.ready{list-style:none;padding:0 0 0 1.25em}.boxes li,.ready li{text-indent:-1.25em}.boxes li::before{content:\"\\2610\";display:inline-block;width:1.25em;text-indent:0}\
li,tr{margin:.3em 0;break-inside:avoid}@media print{body{margin:0;padding:0;max-width:none;font-size:11pt;line-height:1.35}}\
@media print{.card{font-size:10.5pt;line-height:1.3}.card th,.card td{padding-top:.3em}.card li,.card tr{margin:.15em 0}}";

/// The head of a page, up to its title.
pub(crate) fn head(title: &str, language: Language) -> String {
    head_of(title, "paper", language)
}

/// The same of a page of another kind: a `card` fits on one sheet.
pub(crate) fn head_of(title: &str, kind: &str, language: Language) -> String {
    let (title, tag) = (escaped(title), language.mark());
    format!(
        "<!doctype html>\n<html lang=\"{tag}\"><head><meta charset=\"utf-8\"><title>{title}</title>\n<style>{STYLE}</style></head>\n<body class=\"{kind}\">\n<h1>{title}</h1>\n"
    )
}

/// The end of a page.
pub(crate) const END: &str = "</body></html>\n";

/// Rows of a label and what is known; what is not known is a line to write on.
pub(crate) fn table(rows: &[(String, Option<String>)]) -> String {
    if rows.is_empty() {
        return String::new();
    }
    let row = |(label, value): &(String, Option<String>)| {
        let value = value.as_deref().map(escaped).unwrap_or_default();
        format!("<tr><th>{}</th><td>{value}</td></tr>\n", escaped(label))
    };
    format!("<table>\n{}</table>\n", rows.iter().map(row).collect::<String>())
}

/// A list; nothing where it is empty.
pub(crate) fn list(open: &str, close: &str, items: &[String]) -> String {
    if items.is_empty() {
        return String::new();
    }
    let items: String = items.iter().map(|item| format!("<li>{}</li>\n", escaped(item))).collect();
    format!("<{open}>\n{items}</{close}>\n")
}

/// A line to write on, in Markdown.
pub(crate) fn line() -> String {
    "________________________________".to_owned()
}

/// Text for a page.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Text of others: one line, not endless, nothing that turns or hides it. `None` where nothing is left.
pub(crate) fn tame(text: Option<&str>) -> Option<String> {
    let text: String = text?
        .chars()
        .filter(|c| c.is_ascii_graphic() || *c == ' ' || c.is_alphanumeric() || matches!(c, '’' | '…'))
        .take(LONGEST)
        .collect();
    (!text.trim().is_empty()).then_some(text)
}

/// The same as code in Markdown, which its own marks cannot leave.
pub(crate) fn code(text: &str) -> String {
    format!("`{}`", text.replace('`', ""))
}
