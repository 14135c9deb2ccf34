//! Firmware as tables: what there is for a model, and what a file holds.

mod kept;

use rightful_apple::catalog::{FRESH, Firmware, Listing};
use rightful_apple::clock;
use rightful_core::model::Model;
use rightful_firmware::manifest::Behavior;
use rightful_flows::firmware::{Inspection, disputed};
use serde_json::{Value, json};

use super::failure;
use super::look::{Look, columns, tame};
use super::quantity::bytes;
pub(crate) use kept::{cache, cache_json, verification, verification_json};

/// Versions of one model, newest first, who lists them, and how old the list is.
pub(crate) fn list(listing: &Listing, look: Look) -> String {
    let name = Model::by_product_type(&listing.product_type)
        .map_or("a model that Rightful does not know", |model| model.name);
    let name = look.say(name);
    let mut text = format!("{}\n\n", look.title(&format!("{name} ({})", tame(&listing.product_type, 40))));
    // Nothing is called signed that nobody has looked at for an hour.
    let is_old = listing.stale.is_some() || listing.age() > FRESH;
    let signed = if is_old { "was signed" } else { "signed by Apple" };
    let head = ["version", "build", "released", "size", signed, "listed by"];
    let mut rows = vec![head.map(|name| look.say(name).into_owned()).to_vec()];
    for firmware in &listing.firmwares {
        let sources: Vec<String> = firmware.sources.iter().map(ToString::to_string).collect();
        rows.push(vec![
            tame(&firmware.version, 20),
            tame(&firmware.build, 20),
            firmware.released.as_deref().map_or_else(|| "–".to_owned(), |day| tame(day, 20)),
            bytes(firmware.size),
            look.say(if firmware.signed { "yes" } else { "no" }).into_owned(),
            sources.join(", "),
        ]);
    }
    for line in columns(&rows, look.table_width.max(80) - 2, 12).unwrap_or_default() {
        text += &format!("  {line}\n");
    }
    for firmware in &listing.firmwares {
        for remark in disputed(firmware) {
            let remark = look.say(&remark.text);
            let words = format!("{} ({}): {}", firmware.version, firmware.build, tame(&remark, 300));
            text += &format!("\n{}", look.wrap("! ", &words));
        }
    }
    for asked in &listing.asked {
        if let Some(why) = &asked.failure {
            text += &format!(
                "\n{}",
                look.wrap("! ", &format!("{} was of no help: {}", asked.source, tame(why, 200)))
            );
        }
    }
    if let Some(why) = &listing.stale {
        let words = format!("this list is of {}: {}", clock::utc(listing.when), tame(why, 200));
        text += &format!("\n{}", look.wrap("! ", &words));
    }
    text
}

/// The same for programs.
pub(crate) fn list_json(listing: &Listing) -> Value {
    let one = |firmware: &Firmware| {
        json!({
            "version": firmware.version,
            "build": firmware.build,
            "released": firmware.released,
            "size": firmware.size,
            "digest": firmware.digest.to_string(),
            "signed": firmware.signed,
            "url": firmware.url.as_str(),
            "sources": firmware.sources,
            "disputes": firmware.disputes,
        })
    };
    json!({
        "product_type": listing.product_type,
        "firmware": listing.firmwares.iter().map(one).collect::<Vec<_>>(),
        "asked": listing.asked,
        "when": listing.when,
        "age": listing.age(),
        "stale": listing.stale,
    })
}

/// What a file holds.
pub(crate) fn inspection(found: &Inspection, look: Look) -> String {
    let title = format!("iOS {} ({})", tame(&found.version, 20), tame(&found.build, 20));
    let models: Vec<String> = found.product_types.iter().take(40).map(|name| tame(name, 40)).collect();
    let models = format!("for {}", models.join(", "));
    let mut text = format!("{}   {}   {}\n\n", look.title(&title), bytes(found.size), look.say(&models));
    let head = ["board", "model", "does", "variant", "files", "size", "whole"];
    let mut rows = vec![head.map(|name| look.say(name).into_owned()).to_vec()];
    for identity in &found.identities {
        rows.push(vec![
            tame(&identity.board_config, 20),
            identity.model.map_or("–", |model| model.name).to_owned(),
            look.say(does(identity.behavior)).into_owned(),
            tame(&identity.variant, 60),
            identity.files.to_string(),
            bytes(identity.size),
            look.say(if identity.problem.is_none() { "yes" } else { "no" }).into_owned(),
        ]);
    }
    for line in columns(&rows, look.table_width.max(70) - 2, 12).unwrap_or_default() {
        text += &format!("  {line}\n");
    }
    for problem in found.identities.iter().filter_map(|identity| identity.problem.as_ref()) {
        text += &format!("\n{}", failure::block(problem, look));
    }
    text
}

/// The same for programs.
pub(crate) fn inspection_json(found: &Inspection) -> Value {
    let identities: Vec<Value> = found
        .identities
        .iter()
        .map(|identity| {
            json!({
                "board_config": identity.board_config,
                "product_type": identity.model.map(|model| model.product_type),
                "chip": identity.chip.to_string(),
                "board": identity.board.to_string(),
                "does": does(identity.behavior),
                "variant": identity.variant,
                "files": identity.files,
                "size": identity.size,
                "problem": identity.problem,
            })
        })
        .collect();
    json!({
        "path": found.path,
        "version": found.version,
        "build": found.build,
        "product_types": found.product_types,
        "size": found.size,
        "whole": found.is_whole(),
        "identities": identities,
    })
}

fn does(behavior: Behavior) -> &'static str {
    match behavior {
        Behavior::Erase => "erase",
        Behavior::Update => "update",
    }
}

#[cfg(test)]
mod tests {
    use rightful_flows::firmware;
    use rightful_sim::mint::{MintSpec, SMALLEST, mint};

    use super::*;
    use crate::render::stored::is_stored;

    #[tokio::test]
    async fn a_whole_file_and_one_with_a_part_missing() {
        let folder = tempfile::tempdir().expect("a folder");
        let model = Model::by_product_type("iPhone15,3").expect("in the table");
        let form = rightful_sim::mint::Form::Folder;
        let path = folder.path().join("unpacked");
        let spec = MintSpec { os_bytes: SMALLEST, form, ..MintSpec::new(model) };
        mint(&spec, &path).expect("room for small firmware");
        let whole = firmware::inspect(&path).await.expect("readable");
        assert!(whole.is_whole());
        let shown = inspection(&whole, Look::plain(120));
        assert!(shown.starts_with("iOS 18.6.2 (22G100)   "), "{shown}");
        assert!(shown.contains("erase") && shown.contains("iPhone 14 Pro Max"), "{shown}");

        let kernel = std::fs::read_dir(&path)
            .expect("just made")
            .filter_map(|entry| Some(entry.ok()?.path()))
            .find(|path| {
                path.file_name().is_some_and(|name| name.to_string_lossy().starts_with("kernelcache"))
            })
            .expect("firmware has a kernel");
        std::fs::remove_file(kernel).expect("ours to remove");
        let damaged = firmware::inspect(&path).await.expect("still readable");
        assert!(!damaged.is_whole());
        let shown = inspection(&damaged, Look::plain(120));
        assert!(shown.contains("error: ") && shown.contains("help: "), "{shown}");
        assert_eq!(inspection_json(&damaged)["whole"], false);
        is_stored("inspection-head", shown.lines().nth(2).unwrap_or_default());
    }
}
