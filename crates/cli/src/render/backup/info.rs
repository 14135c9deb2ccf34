//! One backup: what it says of itself.

use rightful_backup::{Backup, Completeness};
use rightful_core::report::Explain as _;
use serde_json::{Value, json};

use super::{about_json, age, called, era, mark, system, told, when};
use crate::chosen::About;
use crate::render::look::{Look, pad, tame, wide};

/// For people.
pub(crate) fn text(backup: &Backup, now: u64, look: Look) -> String {
    let about = About::of(backup);
    let head = [called(&about), system(&about), mark(&about)];
    let head = head.iter().filter(|part| !part.is_empty()).map(|part| look.say(part));
    let mut text = look.title(&head.collect::<Vec<_>>().join("   "));
    text.push('\n');
    text += &format!("  {}\n\n", look.aside(&tame(&backup.path().display().to_string(), 4096)));
    let rows = rows(backup, now, look);
    let names = rows.iter().map(|(name, _)| wide(&look.say(name))).max().unwrap_or(0);
    for (name, value) in &rows {
        text += &look.wrap(&format!("  {}   ", look.aside(&pad(&look.say(name), names))), value);
    }
    if !backup.findings().is_empty() {
        text += &look.say("\nTo mind\n");
        for finding in backup.findings() {
            let what = format!("{}  [{}]", look.say(&finding.to_string()), finding.code());
            text += &look.wrap(&format!("  {} ", look.mind("!")), &what);
            text += &look.wrap("    ", finding.help());
        }
    }
    text.push('\n');
    text + &look.wrap("", "Is it whole, and can all of it be read?  rightful backup verify")
}

/// For programs.
pub(crate) fn json(backup: &Backup) -> Value {
    let mut document = about_json(backup);
    let info = backup.info();
    let manifest = backup.manifest();
    let apps = manifest.map(|list| {
        list.apps
            .iter()
            .map(|app| json!({ "bundle": app.bundle, "version": app.version }))
            .collect::<Vec<_>>()
    });
    let more = json!({
        "serial": About::of(backup).serial,
        "program": info.and_then(|info| info.program.clone()),
        "passcode_set": manifest.ok().and_then(|list| list.passcode_set),
        "full": backup.status().and_then(|status| status.full),
        "format": backup.status().and_then(|status| status.version.clone()),
        "apps": apps.unwrap_or_default(),
        "keybag": match backup.keybag() {
            Ok(bag) => json!({ "version": bag.version, "rounds": rounds(backup) }),
            Err(why) => told(&why.report()),
        },
    });
    if let (Value::Object(document), Value::Object(more)) = (&mut document, more) {
        document.extend(more);
    }
    document
}

fn rows(backup: &Backup, now: u64, look: Look) -> Vec<(&'static str, String)> {
    let about = About::of(backup);
    let made = when(about.date).map(|when| format!("{when}, {}", look.say(&age(about.date, now))));
    let mut rows = vec![
        ("made", made.unwrap_or_else(|| "nothing says when".to_owned())),
        (
            "state",
            match backup.completeness() {
                Completeness::Finished => "finished, as the device says",
                Completeness::Interrupted => "interrupted while it was made",
                Completeness::Unknown => "nothing says whether it was finished",
            }
            .to_owned(),
        ),
        ("encrypted", encrypted(backup)),
        ("index", era(backup.era()).to_owned()),
    ];
    let mut add = |name, value: Option<String>| rows.extend(value.map(|value| (name, tame(&value, 200))));
    add("model", about.product_type.map(str::to_owned));
    add("build", about.build.map(str::to_owned));
    add("UDID", about.udid.map(str::to_owned));
    add("serial number", about.serial.map(str::to_owned));
    let passcode = backup.manifest().ok().and_then(|list| list.passcode_set);
    add("passcode", passcode.map(|set| if set { "was set" } else { "was not set" }.to_owned()));
    let apps = backup.manifest().map_or(0, |list| list.apps.len());
    add("apps", Some(format!("{apps} with data in the backup")));
    add(
        "made with",
        backup.info().and_then(|info| info.program.clone()).map(|version| format!("iTunes {version}")),
    );
    rows
}

fn encrypted(backup: &Backup) -> String {
    match (backup.is_encrypted(), rounds(backup)) {
        (true, Some(rounds)) => format!("yes; each try of a password costs {rounds} rounds"),
        (true, None) => "yes".to_owned(),
        (false, _) => "no: passwords, health data and call lists are not in it".to_owned(),
    }
}

/// How often a password is hashed to try it.
fn rounds(backup: &Backup) -> Option<u64> {
    let bag = backup.keybag().ok()?;
    let first = bag.first.as_ref().map_or(0, |stage| u64::from(stage.rounds));
    Some(first + u64::from(bag.second.rounds))
}
