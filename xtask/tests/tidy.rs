//! The house rules as a test: who may know whom, how long a file is, what its first line says, what must be documented.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The longest file, in lines. Tables that are data may be longer.
const LONGEST: usize = 500;

/// Files that are tables: one row a line.
const TABLES: &[&str] = &["crates/core/src/model/table.rs"];

/// Names that say nothing: a thing with no better name has no home yet.
const NAMELESS: &[&str] = &["utils", "util", "helpers", "common", "types", "misc", "manager", "mod"];

/// Which of our crates each of our crates may depend on outside its tests.
const EDGES: &[(&str, &[&str])] = &[
    ("rightful-core", &[]),
    ("rightful-proto", &["rightful-core", "rightful-lanes"]),
    ("rightful-firmware", &["rightful-core"]),
    ("rightful-apple", &["rightful-core"]),
    ("rightful-lanes", &[]),
    ("rightful-backup", &["rightful-core", "rightful-lanes"]),
    ("rightful-recall", &["rightful-core"]),
    ("rightful-queue", &["rightful-core"]),
    ("rightful-host", &["rightful-core", "rightful-proto", "rightful-lanes"]),
    ("rightful-sim", &["rightful-core", "rightful-proto", "rightful-firmware", "rightful-apple"]),
    (
        "rightful-flows",
        &[
            "rightful-core",
            "rightful-proto",
            "rightful-firmware",
            "rightful-apple",
            "rightful-backup",
            "rightful-lanes",
            "rightful-queue",
            "rightful-recall",
            "rightful-host",
        ],
    ),
    ("rightful-wizard", &["rightful-core", "rightful-flows"]),
    (
        "rightful",
        &[
            "rightful-core",
            "rightful-apple",
            "rightful-backup",
            "rightful-firmware",
            "rightful-flows",
            "rightful-host",
            "rightful-recall",
            "rightful-sim",
            "rightful-wizard",
        ],
    ),
];

/// Crates that must not know tokio.
const WITHOUT_TOKIO: &[&str] =
    &["crates/core", "crates/firmware", "crates/backup", "crates/lanes", "crates/recall"];

/// What reads bytes from a device, a file or a server, and the fuzz target that feeds it nonsense.
const PARSERS: &[(&str, &str)] = &[
    ("crates/apple/src/account/srp.rs", "srp_challenge"),
    ("crates/apple/src/activation/answer.rs", "activation_answer"),
    ("crates/apple/src/activation/buddyml.rs", "activation_answer"),
    ("crates/apple/src/catalog.rs", "catalog"),
    ("crates/apple/src/find_my/device.rs", "find_device"),
    ("crates/apple/src/mdm/event.rs", "mdm_event"),
    ("crates/apple/src/mdm/bypass.rs", "mdm_event"),
    ("crates/core/src/unlock_token.rs", "unlock_token"),
    ("crates/backup/src/keychain.rs", "keychain_item"),
    ("crates/backup/src/keybag/parse.rs", "keybag"),
    ("crates/backup/src/mbdb.rs", "mbdb"),
    ("crates/backup/src/record.rs", "file_record"),
    ("crates/core/src/mask.rs", "mask"),
    ("crates/firmware/src/aea.rs", "aea"),
    ("crates/firmware/src/ftab.rs", "ftab"),
    ("crates/firmware/src/img4.rs", "img4"),
    ("crates/firmware/src/ipsw.rs", "ipsw"),
    ("crates/firmware/src/manifest.rs", "build_manifest"),
    ("crates/firmware/src/signing.rs", "signing_reply"),
    ("crates/firmware/src/updater.rs", "updater"),
    ("crates/proto/src/activation.rs", "phone_activation"),
    ("crates/proto/src/afc.rs", "phone_services"),
    ("crates/proto/src/asr.rs", "asr"),
    ("crates/proto/src/devicelink.rs", "devicelink"),
    ("crates/proto/src/dfu.rs", "dfu_status"),
    ("crates/proto/src/fdr.rs", "fdr"),
    ("crates/proto/src/frame.rs", "plist_bounded"),
    ("crates/proto/src/installation_proxy.rs", "phone_services"),
    ("crates/proto/src/lockdown.rs", "lockdown_request"),
    ("crates/proto/src/mux_usb.rs", "mux_usb"),
    ("crates/proto/src/notification_proxy.rs", "phone_services"),
    ("crates/proto/src/preboard.rs", "preboard"),
    ("crates/proto/src/recovery.rs", "usb_identity"),
    ("crates/proto/src/restored.rs", "restored_message"),
    ("crates/proto/src/springboard.rs", "phone_services"),
    ("crates/proto/src/supervision.rs", "mcinstall"),
    ("crates/proto/src/supervision/identity.rs", "supervision_identity"),
    ("crates/proto/src/usbmux.rs", "usbmux_packet"),
    ("crates/queue/src/message.rs", "queue_letter"),
    ("crates/queue/src/saved.rs", "queue_letter"),
    ("crates/recall/src/checkpoint.rs", "search_checkpoint"),
    ("crates/recall/src/description.rs", "written_expression"),
    ("crates/recall/src/hint/file.rs", "hint"),
    ("crates/recall/src/masks.rs", "password_mask"),
    ("crates/recall/src/rules/change.rs", "word_rule"),
    ("crates/recall/src/saved/table.rs", "saved"),
    ("crates/recall/src/saved/vault.rs", "saved"),
    ("crates/recall/src/tokens.rs", "token_list"),
    ("crates/recall/src/trail.rs", "trail"),
    ("crates/recall/src/words.rs", "word_rule"),
    ("crates/recall/src/written.rs", "written_expression"),
    ("crates/sim/src/usbredir.rs", "usbredir"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the workspace").to_path_buf()
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.map(|entry| entry.expect("a readable folder").path()) {
        if entry.is_dir() && entry.file_name().is_some_and(|name| name != "target") {
            rust_files(&entry, found);
        } else if entry.extension().is_some_and(|extension| extension == "rs") {
            found.push(entry);
        }
    }
}

fn all_rust_files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    for folder in ["crates", "lab", "xtask", "fuzz"] {
        rust_files(&root().join(folder), &mut files);
    }
    assert!(files.len() > 50, "only {} files found: this test looks in the wrong place", files.len());
    files
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn none(what: &str, offenders: &[String]) {
    assert!(offenders.is_empty(), "{what}:\n{}", offenders.join("\n"));
}

#[test]
fn every_file_begins_by_saying_what_it_is_for() {
    let offenders: Vec<String> = all_rust_files()
        .iter()
        .filter(|path| {
            !read(path).lines().next().is_some_and(|line| line.starts_with("//! ") && line.len() > 12)
        })
        .map(|path| shown(path))
        .collect();
    none("the first line is not `//! what this file is for`", &offenders);
}

#[test]
fn no_file_is_longer_than_a_head_can_hold() {
    let offenders: Vec<String> = all_rust_files()
        .iter()
        .map(|path| (shown(path), read(path).lines().count()))
        .filter(|(path, lines)| *lines > LONGEST && !TABLES.contains(&path.as_str()))
        .map(|(path, lines)| format!("{path}: {lines} lines"))
        .collect();
    none("longer than 500 lines", &offenders);
}

#[test]
fn no_file_has_a_name_that_says_nothing() {
    let offenders: Vec<String> = all_rust_files()
        .iter()
        .filter(|path| path.file_stem().is_some_and(|stem| NAMELESS.contains(&&*stem.to_string_lossy())))
        .map(|path| shown(path))
        .collect();
    none("a name that says nothing", &offenders);
}

/// The `[dependencies]` of a manifest, without those for tests.
fn dependencies(manifest: &str) -> BTreeSet<String> {
    let mut inside = false;
    let mut names = BTreeSet::new();
    for line in manifest.lines() {
        if let Some(section) = line.strip_prefix('[') {
            inside = section.ends_with("dependencies]") && !section.contains("dev-dependencies");
        } else if inside
            && let Some(name) = line.split(['.', ' ', '=']).next().filter(|name| !name.is_empty())
        {
            names.insert(name.to_owned());
        }
    }
    names
}

#[test]
fn crates_know_only_whom_they_may() {
    let permitted: BTreeMap<&str, &[&str]> = EDGES.iter().copied().collect();
    let mut offenders = Vec::new();
    for entry in fs::read_dir(root().join("crates")).expect("the crates") {
        let manifest = read(&entry.expect("a readable folder").path().join("Cargo.toml"));
        let name = manifest
            .lines()
            .find_map(|line| line.strip_prefix("name = "))
            .map(|name| name.trim_matches('"').to_owned())
            .expect("a package has a name");
        let Some(allowed) = permitted.get(name.as_str()) else {
            offenders.push(format!("{name} has no row in the table of permitted edges"));
            continue;
        };
        for dependency in dependencies(&manifest) {
            if dependency.starts_with("rightful") && !allowed.contains(&dependency.as_str()) {
                offenders.push(format!("{name} → {dependency}"));
            }
        }
    }
    none("edges that are not permitted", &offenders);
}

#[test]
fn the_plain_crates_do_not_know_tokio() {
    let offenders: Vec<&str> = WITHOUT_TOKIO
        .iter()
        .copied()
        .filter(|path| dependencies(&read(&root().join(path).join("Cargo.toml"))).contains("tokio"))
        .collect();
    assert!(offenders.is_empty(), "tokio in {offenders:?}");
}

#[test]
fn the_program_never_shells_out_and_opens_no_door_elsewhere() {
    let doors = ["std::process::Command", "tokio::process"];
    let offenders: Vec<String> = all_rust_files()
        .iter()
        .filter(|path| shown(path).starts_with("crates/") && shown(path).contains("/src/"))
        .filter(|path| doors.iter().any(|door| read(path).contains(door)))
        .map(|path| shown(path))
        .collect();
    none("a process is started", &offenders);
}

#[test]
fn every_command_is_one_file_with_cases() {
    let commands = root().join("crates/cli/src/cmd");
    let mut files = Vec::new();
    rust_files(&commands, &mut files);
    assert!(files.len() >= 8, "the commands are in {}", commands.display());
    let mut offenders = Vec::new();
    for file in &files {
        let name = file.strip_prefix(&commands).expect("found below it").with_extension("");
        // A folder of commands has a file that only lists them.
        if commands.join(&name).is_dir() {
            continue;
        }
        let cases = root().join("crates/cli/tests/cmd").join(&name);
        if fs::read_dir(&cases).map_or(0, Iterator::count) == 0 {
            offenders.push(format!("{} has no cases in {}", shown(file), shown(&cases)));
        }
    }
    none("commands without cases", &offenders);
}

/// String literals of the form `area/what-happened` that a `code()` returns.
fn error_codes() -> BTreeMap<String, String> {
    let mut codes = BTreeMap::new();
    for path in all_rust_files().iter().filter(|path| shown(path).starts_with("crates/")) {
        let text = read(path);
        for (at, _) in text.match_indices("fn code(&self) -> &'static str") {
            let body = text[at..].split("\n    }\n").next().unwrap_or_default();
            for literal in body.split('"').skip(1).step_by(2) {
                if literal.split_once('/').is_some_and(|(area, what)| !area.is_empty() && !what.is_empty()) {
                    codes.insert(literal.to_owned(), shown(path));
                }
            }
        }
    }
    assert!(codes.len() > 20, "only {} codes found: this test looks for the wrong thing", codes.len());
    codes
}

#[test]
fn every_error_code_is_on_a_page() {
    let mut pages = String::new();
    for entry in fs::read_dir(root().join("book/errors")).expect("the pages on errors") {
        pages.push_str(&read(&entry.expect("a readable folder").path()));
    }
    let offenders: Vec<String> = error_codes()
        .into_iter()
        .filter(|(code, _)| !pages.contains(&format!("`{code}`")))
        .map(|(code, path)| format!("{code} ({path})"))
        .collect();
    none("error codes that no page in book/errors explains", &offenders);
}

/// The texts in quotes behind `key = ` in a file of the knowledge.
fn written(file: &str, key: &str) -> Vec<String> {
    let text = read(&root().join("crates/core/knowledge").join(file));
    let begins = format!("{key} = \"");
    let values =
        text.lines().filter_map(|line| line.strip_prefix(&begins)?.strip_suffix('"').map(str::to_owned));
    values.collect()
}

#[test]
fn the_likenesses_of_our_codes_are_of_codes_that_exist() {
    let codes = error_codes();
    let compared = written("codes.toml", "code");
    assert!(compared.len() > 40, "only {} codes are compared with others' numbers", compared.len());
    let gone: Vec<String> = compared.iter().filter(|code| !codes.contains_key(*code)).cloned().collect();
    none("codes in crates/core/knowledge/codes.toml that no error has", &gone);
    let missing: Vec<String> = codes
        .into_iter()
        .filter(|(code, _)| {
            ["restore/", "copy/", "signing/", "ticket/"].iter().any(|area| code.starts_with(area))
        })
        .filter(|(code, _)| !compared.contains(code))
        .map(|(code, path)| format!("{code} ({path})"))
        .collect();
    none("codes that crates/core/knowledge/codes.toml neither compares nor gives a reason for", &missing);
}

#[test]
fn every_step_that_is_known_by_name_is_explained() {
    let names = read(&root().join("crates/proto/src/restored/checkpoint.rs"));
    let explained = read(&root().join("crates/core/knowledge/checkpoints.toml"));
    let rows: Vec<(&str, &str)> = names
        .lines()
        .filter_map(|line| line.trim().strip_prefix("(0x")?.strip_suffix("\"),")?.split_once(", \""))
        .collect();
    assert!(rows.len() > 60, "only {} steps found: this test looks for the wrong thing", rows.len());
    let offenders: Vec<String> = rows
        .iter()
        .map(|(number, name)| format!("0x{number} {name}"))
        .filter(|step| !explained.contains(&format!("\"{step}\"")))
        .collect();
    none("steps that crates/core/knowledge/checkpoints.toml does not explain", &offenders);
}

#[test]
fn every_parser_has_a_fuzz_target() {
    let manifest = read(&root().join("fuzz/Cargo.toml"));
    let offenders: Vec<String> = PARSERS
        .iter()
        .filter(|(parser, target)| {
            !root().join(parser).exists()
                || !root().join(format!("fuzz/fuzz_targets/{target}.rs")).exists()
                || !manifest.contains(&format!("name = \"{target}\""))
        })
        .map(|(parser, target)| format!("{parser} → {target}"))
        .collect();
    none("parsers without a fuzz target", &offenders);
}

#[test]
fn unsafe_stands_in_the_lanes_alone() {
    // Elsewhere the compiler denies it, as long as nobody lifts the lint; and the lint itself stands in the workspace.
    let lint = concat!("unsafe", "_code");
    assert!(read(&root().join("Cargo.toml")).contains(&format!("{lint} = \"deny\"")));
    let lifting: Vec<String> =
        all_rust_files().iter().filter(|path| read(path).contains(lint)).map(|path| shown(path)).collect();
    let (kernels, offenders): (Vec<_>, Vec<_>) =
        lifting.into_iter().partition(|path| path.starts_with("crates/lanes/src/"));
    assert!(!kernels.is_empty(), "no kernel found: this test looks for the wrong thing");
    none("unsafe code outside crates/lanes/src", &offenders);
    let unexplained: Vec<String> = kernels
        .iter()
        .flat_map(|path| {
            let text = read(&root().join(path));
            let lines: Vec<&str> = text.lines().map(str::trim).collect();
            let bare = |at: usize| {
                let before = lines[..at].iter().rev().take_while(|line| line.starts_with("//"));
                lines[at].contains("unsafe {")
                    && !before.into_iter().any(|line| line.starts_with("// SAFETY: "))
            };
            (0..lines.len()).filter(|at| bare(*at)).map(|at| format!("{path}:{}", at + 1)).collect::<Vec<_>>()
        })
        .collect();
    none("unsafe blocks without their argument", &unexplained);
}

#[test]
fn nothing_is_left_open_in_the_code() {
    let marks =
        [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("todo", "!("), concat!("unimplemented", "!(")];
    let offenders: Vec<String> = all_rust_files()
        .iter()
        .filter(|path| marks.iter().any(|mark| read(path).contains(mark)))
        .map(|path| shown(path))
        .collect();
    none("left open", &offenders);
}
