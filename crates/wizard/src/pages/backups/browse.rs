//! The files of an open backup: pictures as pictures, the others as a list; one of them as text.

use maud::{Markup, html};

use super::super::Shell;
use super::super::icons::Icon;
use super::super::quantity;
use super::super::shell::Voice;
use super::{Files, Preview, Row, Text, crumbs, encoded};

/// Some of its files.
pub(super) fn files(shell: &Shell, view: &Files) -> Markup {
    let voice = shell.voice();
    let part = view.part.iter().map(|(_, value)| voice.up(value)).collect::<Vec<_>>().join(" · ");
    let pictures = !view.rows.is_empty() && view.rows.iter().all(|row| row.preview == Preview::Picture);
    shell.page(
        &view.entry.called,
        &html! {
            div.flow data-screen="files" {
                (crumbs(voice, &view.entry, Some(&part)))
                h1 tabindex="-1" { (part) }
                p.lead { (voice.language.portion(&span(view), &quantity::grouped(view.of as u64))) }
                @if pictures { (gallery(view)) } @else { (table(voice, view, &part)) }
                (pages(voice, view))
            }
        },
    )
}

fn span(view: &Files) -> String {
    if view.rows.is_empty() {
        "0".to_owned()
    } else {
        format!("{}–{}", view.from + 1, view.from + view.rows.len())
    }
}

fn name(row: &Row) -> &str {
    row.path.rsplit('/').next().unwrap_or(&row.path)
}

fn gallery(view: &Files) -> Markup {
    let key = &view.entry.key;
    html! {
        ul.pictures {
            @for row in &view.rows {
                li { a href=(format!("/backups/{key}/file/{}", encoded(&row.id))) {
                    img src=(format!("/backups/{key}/preview/{}", encoded(&row.id))) alt="" loading="lazy" width="136" height="136";
                    span { (name(row)) }
                } }
            }
        }
    }
}

fn table(voice: Voice, view: &Files, part: &str) -> Markup {
    let key = &view.entry.key;
    html! {
        div.table tabindex="0" role="region" aria-label=(voice.say("Files of this part")) {
            table {
                caption.unseen { (part) }
                thead { tr { th scope="col" { (voice.say("name")) } th.num scope="col" { (voice.say("size")) } th scope="col" { (voice.say("changed")) } th scope="col" { (voice.say("to keep")) } } }
                tbody {
                    @for row in &view.rows {
                        tr {
                            th scope="row" {
                                @if row.preview == Preview::None { (name(row)) }
                                @else { a href=(format!("/backups/{key}/preview/{}", encoded(&row.id))) { (name(row)) } }
                                br; span.soft.small { (row.domain) }
                            }
                            td.num { @if let Some(bytes) = row.bytes { (voice.say(&quantity::bytes(bytes))) } @else { "–" } }
                            td { @if let Some(changed) = &row.changed { time { (changed) } } @else { "–" } }
                            td { a href=(format!("/backups/{key}/file/{}", encoded(&row.id))) download { (voice.say("Save it")) span.unseen { ": " (name(row)) } } }
                        }
                    }
                }
            }
        }
    }
}

fn pages(voice: Voice, view: &Files) -> Markup {
    let part: String = view.part.iter().map(|(by, value)| format!("{by}={}&", encoded(value))).collect();
    let to = |from: usize| format!("/backups/{}/files?{part}from={from}", view.entry.key);
    let next = view.from + view.rows.len();
    html! {
        @if view.from > 0 || next < view.of {
            nav.acts aria-label=(voice.say("Pages of this list")) {
                @if view.from > 0 { a.do-else rel="prev" href=(to(view.from.saturating_sub(view.page))) { (voice.say("The page before")) } }
                @if next < view.of { a.do-else rel="next" href=(to(next)) { (voice.say("The next page")) } }
            }
        }
    }
}

/// One file as text.
pub(super) fn text(shell: &Shell, view: &Text) -> Markup {
    let voice = shell.voice();
    shell.page(
        name(&view.row),
        &html! {
            div.flow data-screen="text" {
                (crumbs(voice, &view.entry, Some(name(&view.row))))
                h1 tabindex="-1" { (name(&view.row)) }
                p.soft { (view.row.domain) " · " (view.row.path) }
                @if view.cut { div.say.info { (Icon::File.draw()) p { (voice.say("This is its beginning. The whole file can be saved.")) } } }
                pre tabindex="0" aria-label=(voice.say("Its text")) { (view.text) }
                p.acts { a.do-else href=(format!("/backups/{}/file/{}", view.entry.key, encoded(&view.row.id))) download { span.sign { (Icon::Save.draw()) } (voice.say("Save the file")) } }
            }
        },
    )
}
