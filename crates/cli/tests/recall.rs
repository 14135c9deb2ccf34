//! A search that is killed or interrupted, with the program itself: it goes on where it was, and no secret is left anywhere.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Output, Stdio};

use rightful_core::secret::Secret;
use rightful_sim::phone::Phone;
use rightful_sim::phone::backup::Rounds;
use rightful_sim::phone::data::DataSpec;
use rightful_sim::phone::spec::PhoneSpec;
use serde_json::Value;

const PASSWORD: &str = "planted-hunter2";
/// So many that a fast processor is busy with them for several batches.
const WORDS: usize = 9_000;

/// A backup whose password takes a hundredth of the usual time to try, and a list that has it last.
fn stage() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let mut spec = PhoneSpec::iphone_14_pro_max();
    spec.data = DataSpec { seed: 1, files: 20, bytes: 50_000 };
    spec.backup.rounds = Rounds { first: 100_000, second: 10 };
    spec.backup.password = Some(Secret::new(PASSWORD.as_bytes().to_vec()));
    Phone::new(spec).write_backup(&folder.path().join("anna")).expect("room");
    let words: String = (0..WORDS).map(|number| format!("planted-{number:05}\n")).collect();
    fs::write(folder.path().join("list"), words + PASSWORD + "\n").expect("room");
    folder
}

#[expect(clippy::disallowed_methods, reason = "the program under test")]
fn recall(folder: &Path, more: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rightful"));
    command
        .args(["recall", "anna/Manifest.plist", "--list", "list", "--cache", "cache", "--choose", "own"])
        .args(["--cores", "1"])
        .args(more)
        .current_dir(folder)
        .arg("--no-keychain")
        .env("NO_COLOR", "1")
        .env("LC_ALL", "C")
        .env("RUST_BACKTRACE", "0")
        .stdin(Stdio::null());
    command
}

/// How many candidates an event says were tried, if it is of that kind.
fn tried(line: &str) -> Option<u64> {
    let event: Value = serde_json::from_str(line).expect("a line of JSON");
    (event["kind"] == "searching").then(|| event["tried"].as_u64().expect("a number"))
}

/// Starts it, and waits until what it has tried is written down.
fn begun(folder: &Path) -> (Child, BufReader<ChildStdout>) {
    let mut child = recall(folder, &["--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program");
    let mut lines = BufReader::new(child.stdout.take().expect("its output"));
    let mut line = String::new();
    loop {
        line.clear();
        assert!(lines.read_line(&mut line).expect("a line") > 0, "it ended before it was killed");
        if tried(&line).is_some_and(|tried| tried > 0) && is_written_down(folder) {
            break;
        }
    }
    (child, lines)
}

fn is_written_down(folder: &Path) -> bool {
    kept(folder).iter().any(|(name, bytes)| name.ends_with(".tried") && !bytes.is_empty())
}

/// All files that are kept, and what is in them.
fn kept(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let Ok(entries) = fs::read_dir(folder.join("cache/recall")) else { return Vec::new() };
    let files = entries.filter_map(|entry| Some(entry.ok()?.path()));
    files.filter_map(|path| Some((path.to_string_lossy().into_owned(), fs::read(&path).ok()?))).collect()
}

fn finished(folder: &Path) -> (Output, Vec<u64>) {
    let output = recall(folder, &["--json"]).output().expect("the program");
    let text = String::from_utf8(output.stdout.clone()).expect("text");
    let tried = text.lines().filter_map(tried).collect();
    (output, tried)
}

#[test]
fn killed_it_goes_on_where_it_was_and_finds_the_password() {
    let folder = stage();
    let (mut child, _) = begun(folder.path());
    child.kill().expect("it runs");
    child.wait().expect("it ran");
    let (output, tried) = finished(folder.path());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(tried[0] > 0, "it began anew: {tried:?}");
    assert_eq!(tried.iter().filter(|tried| **tried == 0).count(), 0);

    let (told, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(told.contains("The backup password is found."), "{told}");
    for secret in [PASSWORD, "planted-"] {
        assert!(!told.contains(secret) && !errors.contains(secret), "{secret} is told: {told}{errors}");
        for (name, bytes) in kept(folder.path()) {
            let lies_in = bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
            assert!(!lies_in, "{secret} is in {name}");
        }
        let reports = fs::read_dir(folder.path().join("cache/reports")).expect("transcripts");
        for report in reports.map(|report| report.expect("a file").path()) {
            assert!(
                !fs::read_to_string(&report).expect("text").contains(secret),
                "{secret} is in {report:?}"
            );
        }
    }

    let shown = recall(folder.path(), &[]).output().expect("the program");
    assert_eq!(String::from_utf8_lossy(&shown.stdout), format!("{PASSWORD}\n"));
    assert!(!String::from_utf8_lossy(&shown.stderr).contains(PASSWORD), "only stdout has it");
}

#[cfg(unix)]
#[test]
fn interrupted_it_stops_safely_and_says_so() {
    use nix::sys::signal::{Signal, kill};
    use nix::unistd::Pid;
    let folder = stage();
    let (mut child, mut lines) = begun(folder.path());
    kill(Pid::from_raw(i32::try_from(child.id()).expect("a number")), Signal::SIGINT).expect("it runs");
    let mut rest = String::new();
    lines.read_to_string(&mut rest).expect("text");
    assert_eq!(child.wait().expect("it ran").code(), Some(5), "{rest}");
    let last: Value = serde_json::from_str(rest.lines().last().expect("a line")).expect("JSON");
    assert_eq!((&last["kind"], &last["code"]), (&"failed".into(), &"recall/stopped".into()), "{last}");
    // It knows the backup and the list by itself, wherever it is started.
    #[expect(clippy::disallowed_methods, reason = "the program under test")]
    let mut resume = Command::new(env!("CARGO_BIN_EXE_rightful"));
    let cache = folder.path().join("cache");
    resume.args(["recall", "resume", "--json", "--no-keychain", "--cores", "1", "--cache"]).arg(&cache);
    let output = resume.stdin(Stdio::null()).output().expect("the program");
    let text = String::from_utf8(output.stdout.clone()).expect("text");
    let tried: Vec<u64> = text.lines().filter_map(tried).collect();
    assert!(output.status.success() && tried[0] > 0, "{text}");
    assert!(text.contains("it goes on where it was") && text.contains("password is found"), "{text}");
    let again = resume.output().expect("the program");
    assert_eq!(again.status.code(), Some(4), "it is found: there is nothing to go on with");
}
