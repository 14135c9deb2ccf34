//! Supervision as text and as JSON: what is ready, which tokens, identities and profiles there are, and the table of many phones.

use rightful_core::calendar::day;
use rightful_flows::supervise::audit::{Row, Supervisor, Token};
use rightful_flows::supervise::identity::Identity;
use rightful_flows::supervise::profiles::Profile;
use rightful_flows::supervise::ready::{Item, Readiness, State};
use rightful_flows::supervise::token::Checked;
use serde_json::json;

use super::devices;
use super::look::{Look, columns, tame};
use crate::exit::Exit;
use crate::options::Format;
use crate::out;

/// Whether a phone could be cleared, and what is missing.
pub(crate) fn readiness(readiness: &Readiness, format: Format) -> Exit {
    let shown = match format {
        Format::Json => out::document(&json!({
            "device": devices::json(&readiness.device),
            "ready": readiness.yes(),
            "words": readiness.words(),
            "items": readiness.items,
        })),
        Format::Text => {
            let look = Look::of_stdout();
            let mut text = devices::headline(&readiness.device, look) + "\n";
            text += &look.wrap("", readiness.words());
            text.push('\n');
            text.extend(readiness.items.iter().map(|item| one(item, look)));
            out::data(&text)
        }
    };
    if shown == Exit::Done && !readiness.yes() { Exit::Failed } else { shown }
}

fn one(item: &Item, look: Look) -> String {
    let mark = match item.state {
        State::Ready => "  ✓ ",
        State::Partly => "  ! ",
        State::Missing => "  ✗ ",
    };
    let mut text = look.wrap(mark, &item.what);
    if let Some(now) = item.now {
        text += &look.wrap("      ", now);
    }
    text
}

/// What can be said of tokens without their phones.
pub(crate) fn tokens(checked: &[Checked], format: Format) -> Exit {
    let shown = match format {
        Format::Json => out::document(&json!(checked.iter().map(token).collect::<Vec<_>>())),
        Format::Text => {
            let look = Look::of_stdout();
            let mut text = String::new();
            if checked.is_empty() {
                text += &look.wrap("", "No unlock token is kept on this computer");
            }
            for one in checked {
                let title = one.saved.as_ref().map(|saved| {
                    let system =
                        saved.version.as_deref().map(|it| format!("   iOS {it}")).unwrap_or_default();
                    let mark = saved.ecid.map(|ecid| format!("   …{}", ecid.last4())).unwrap_or_default();
                    tame(&format!("{}{system}{mark}", saved.name), 160)
                });
                if let Some(title) = title {
                    text += &(look.title(&title) + "\n");
                }
                text.extend(one.words().iter().map(|words| look.wrap("  · ", words)));
            }
            out::data(&text)
        }
    };
    if shown == Exit::Done && !checked.iter().all(Checked::good) { Exit::Failed } else { shown }
}

fn token(one: &Checked) -> serde_json::Value {
    let saved = one.saved.as_ref();
    json!({
        "name": saved.map(|saved| &saved.name),
        "udid": saved.map(|saved| saved.udid.as_str()),
        "ecid": saved.and_then(|saved| saved.ecid).map(|ecid| ecid.to_string()),
        "serial": saved.and_then(|saved| saved.serial.as_ref()),
        "version": saved.and_then(|saved| saved.version.as_ref()),
        "saved": saved.map(|saved| day(saved.at)),
        "days_old": one.age,
        "erased_since": saved.and_then(|saved| saved.erased).map(day),
        "identity_here": one.identity,
        "form": one.form.as_ref().ok(),
        "damage": one.form.as_ref().err().map(ToString::to_string),
        "good": one.good(),
        "words": one.words(),
    })
}

/// The identities that are here; nothing of their keys.
pub(crate) fn identities(identities: &[Identity], format: Format) -> Exit {
    match format {
        Format::Json => {
            let all = identities.iter().map(|identity| {
                json!({
                    "owner": identity.owner(),
                    "fingerprint": identity.fingerprint(),
                    "made": identity.validity().map(|(from, _)| day(from)),
                })
            });
            out::document(&json!(all.collect::<Vec<_>>()))
        }
        Format::Text => {
            let look = Look::of_stdout();
            let mut text = String::new();
            if identities.is_empty() {
                text += &look.wrap("", "No supervision identity is kept on this computer");
            }
            for identity in identities {
                let made =
                    identity.validity().map(|(from, _)| format!("   {}", day(from))).unwrap_or_default();
                text += &format!("{}{made}\n", look.title(&identity.owner()));
                text += &look.wrap("  · ", &format!("fingerprint {}", identity.fingerprint()));
            }
            out::data(&text)
        }
    }
}

/// The profiles of a phone.
pub(crate) fn profiles(profiles: &[Profile], format: Format) -> Exit {
    match format {
        Format::Json => {
            let all = profiles.iter().map(|profile| {
                json!({
                    "identifier": profile.identifier,
                    "name": profile.name,
                    "uuid": profile.uuid,
                    "version": profile.version,
                    "owner_may_remove": !profile.locked,
                    "ours": profile.is_ours(),
                })
            });
            out::document(&json!(all.collect::<Vec<_>>()))
        }
        Format::Text => {
            let look = Look::of_stdout();
            let mut text = String::new();
            if profiles.is_empty() {
                text += &look.wrap("", "There are no profiles on the phone");
            }
            for profile in profiles {
                let line = format!("{}   {}", tame(&profile.identifier, 128), tame(&profile.name, 80));
                text += &(line.trim_end().to_owned() + "\n");
            }
            out::data(&text)
        }
    }
}

/// The table of many phones.
pub(crate) fn audit(rows: &[Row]) -> String {
    let look = Look::of_stdout();
    if rows.is_empty() {
        return look.wrap("", "No phone is on the cable, and no unlock token is kept on this computer");
    }
    let said = |text: &str| look.say(text).into_owned();
    let dash = || "–".to_owned();
    let head = ["device", "system", "supervised by", "token", "saved", "last backup", "could be cleared"];
    let mut table = vec![head.map(said).to_vec()];
    for row in rows {
        table.push(vec![
            tame(&row.name, 60),
            row.version.as_deref().map_or_else(dash, |version| tame(version, 20)),
            said(match row.supervisor {
                Supervisor::Us => "you",
                Supervisor::Other => "somebody else",
                Supervisor::Nobody => "nobody",
                Supervisor::Unknown => "not known",
            }),
            said(match row.token {
                Token::Good => "good",
                Token::Doubtful => "doubtful",
                Token::Useless => "of no use",
                Token::None => "none",
            }),
            row.token_saved.clone().unwrap_or_else(dash),
            row.last_backup.clone().unwrap_or_else(dash),
            said(if row.clearable { "yes" } else { "no" }),
        ]);
    }
    let lines = columns(&table, usize::MAX, usize::MAX).unwrap_or_default();
    lines.into_iter().fold(String::new(), |text, line| text + line.trim_end() + "\n")
}
