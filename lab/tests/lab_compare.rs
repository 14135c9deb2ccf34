//! The same virtual phone restored by us and by idevicerestore (Debian), from recovery, in the guest: what each of them said, compared.
//! Every difference stands in docs/restore-differences.md with its reason; another one fails the test, and so does one that is gone.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

use std::collections::BTreeSet;
use std::path::Path;
use std::time::Duration;

use rightful_lab::guest::Plan;
use rightful_lab::peer;
use rightful_lab::program::Program;
use rightful_lab::sim::{self, Sim};
use rightful_lab::trace::Entry;

const SOON: Duration = Duration::from_secs(30);
const RESTORE: Duration = Duration::from_secs(180);

/// The newest model that this version of the other program knows, in recovery mode.
const SCENE: &str = "iPhone12,5:recovery";

const EXPLAINED: &str = include_str!("../../docs/restore-differences.md");

#[test]
fn lab_compare_our_restore_with_idevicerestore() {
    let Some(theirs) = theirs() else { return };
    let Some(ours) = ours() else { return };
    let found = differences(&said(&theirs), &said(&ours));
    let explained: BTreeSet<String> = EXPLAINED
        .lines()
        .filter_map(|line| {
            line.strip_prefix("| `")?.split_once("` |").map(|(difference, _)| difference.to_owned())
        })
        .collect();
    let found: BTreeSet<String> = found.into_iter().collect();
    let new: Vec<&String> = found.difference(&explained).collect();
    let gone: Vec<&String> = explained.difference(&found).collect();
    assert!(new.is_empty() && gone.is_empty(), "not explained: {new:#?}\nexplained and gone: {gone:#?}");
}

fn theirs() -> Option<Vec<Entry>> {
    peer::guest()?;
    let plan = Plan::new().program(&peer::find("idevicerestore")?).program(&peer::find("usbmuxd")?);
    let sim = Sim::start(SCENE).unwrap();
    let mut guest = plan.plug(sim.usbredir().unwrap()).boot().unwrap();
    sim.firmware("iPhone12,5", &guest.share().join("firmware.ipsw")).unwrap();
    guest.run("usbmuxd -v -f >/tmp/usbmuxd 2>&1 &", SOON).unwrap();
    // As in its own witness: the proxy is the pretend Apple, and its USB library needs an allocator without a cache.
    let command = format!(
        "cd /tmp && http_proxy=http://10.0.2.2:{} GLIBC_TUNABLES=glibc.malloc.tcache_count=0 \
         idevicerestore -P -e -y /share/firmware.ipsw",
        sim.apple_port().unwrap()
    );
    let ran = guest.run(&command, RESTORE).unwrap();
    finished(&sim, &format!("{ran:?}"));
    Some(sim.log().unwrap())
}

fn ours() -> Option<Vec<Entry>> {
    let usbmuxd = peer::find("usbmuxd")?;
    let work = tempfile::tempdir().unwrap();
    let rightful = work.path().join("rightful");
    Program::new(Path::new("strip")).arg("-o").arg(&rightful).arg(sim::program().unwrap()).must().unwrap();
    let sim = Sim::start(SCENE).unwrap();
    let plan = Plan::new().program(&usbmuxd).program(&rightful).plug(sim.usbredir().unwrap());
    let mut guest = plan.boot().unwrap();
    guest.forward(sim.apple_port().unwrap()).unwrap();
    guest.run("usbmuxd -v -f >/tmp/usbmuxd 2>&1 &", SOON).unwrap();
    let (apple, last_four) = (sim.apple().unwrap(), sim.last_four().unwrap());
    guest.until(&format!("rightful devices | grep -q {last_four}"), SOON).unwrap();
    let command =
        format!("rightful unlock --json --apple {apple} --cache /share/cache --consent {last_four}");
    let ran = guest.run(&command, RESTORE).unwrap();
    finished(&sim, &format!("{ran:?}"));
    Some(sim.log().unwrap())
}

fn finished(sim: &Sim, said: &str) {
    let fresh = sim.until("Hello", SOON, |phone| phone["restore"]["finished"] == true);
    fresh.unwrap_or_else(|error| panic!("{error}\n{said}"));
}

/// What a client said, in groups that do not depend on how its connections are interleaved.
fn said(log: &[Entry]) -> Vec<(&'static str, Vec<String>)> {
    let of = |door: &str| -> Vec<String> {
        let by_client = |entry: &&Entry| entry.door == door && entry.sign == '>';
        log.iter().filter(by_client).map(|entry| entry.words.clone()).collect()
    };
    let started = log.iter().find(|entry| entry.words.starts_with("StartRestore"));
    let main = started.map_or(0, |entry| entry.connection);
    let mut talk: Vec<String> = Vec::new();
    let mut options: BTreeSet<String> = BTreeSet::new();
    for entry in
        log.iter().filter(|entry| entry.door == "restored" && entry.sign == '>' && entry.connection == main)
    {
        match entry.words.split_once(", RestoreOptions{") {
            Some((words, list)) => {
                talk.push(words.to_owned());
                options.extend(list.trim_end_matches('}').split(", ").map(|name| format!("option {name}")));
            }
            None => talk.push(entry.words.clone()),
        }
    }
    let (loaded, usb): (Vec<String>, Vec<String>) = coprocessors(of("usb"));
    vec![
        ("signing", of("tss")),
        ("usb", usb),
        ("usb", loaded),
        ("restored", talk),
        ("restored", options.into_iter().collect()),
        ("asr", of("asr")),
        ("fdr", of("fdr")),
    ]
}

/// Takes the images that `firmware` registers out of the rest and sorts them: their order among themselves means nothing.
fn coprocessors(usb: Vec<String>) -> (Vec<String>, Vec<String>) {
    let mut loaded: BTreeSet<String> = BTreeSet::new();
    let mut rest: Vec<String> = Vec::new();
    for words in usb {
        if words.starts_with("command \"firmware\"") {
            loaded.extend(rest.pop());
        } else {
            rest.push(words);
        }
    }
    (loaded.into_iter().collect(), rest)
}

/// The lines that only one side has: `-` is theirs alone, `+` ours alone.
fn differences(theirs: &[(&str, Vec<String>)], ours: &[(&str, Vec<String>)]) -> Vec<String> {
    let mut found = Vec::new();
    for ((group, theirs), (_, ours)) in theirs.iter().zip(ours) {
        let common = longest_common(theirs, ours);
        for (sign, lines) in [('-', theirs), ('+', ours)] {
            let mut kept = common.iter().peekable();
            for line in lines {
                if kept.next_if(|next| *next == line).is_none() {
                    found.push(format!("{sign} {group}: {line}"));
                }
            }
        }
    }
    found
}

/// The longest common subsequence.
fn longest_common(one: &[String], other: &[String]) -> Vec<String> {
    let mut lengths = vec![vec![0_usize; other.len() + 1]; one.len() + 1];
    for (i, a) in one.iter().enumerate().rev() {
        for (j, b) in other.iter().enumerate().rev() {
            lengths[i][j] =
                if a == b { lengths[i + 1][j + 1] + 1 } else { lengths[i + 1][j].max(lengths[i][j + 1]) };
        }
    }
    let (mut i, mut j, mut common) = (0, 0, Vec::new());
    while i < one.len() && j < other.len() {
        if one[i] == other[j] {
            common.push(one[i].clone());
            (i, j) = (i + 1, j + 1);
        } else if lengths[i + 1][j] >= lengths[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    common
}

#[test]
fn a_difference_names_the_side_that_has_it() {
    let lines = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let theirs = [("usb", lines(&["go", "getenv radio-error", "bootx"]))];
    let ours = [("usb", lines(&["go", "rsepfirmware", "bootx"]))];
    assert_eq!(differences(&theirs, &ours), ["- usb: getenv radio-error", "+ usb: rsepfirmware"]);
}
