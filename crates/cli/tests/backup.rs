//! Several commands about one backup, one after the other: each is another rehearsal, with the same phone.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

#[expect(clippy::disallowed_methods, reason = "the program under test")]
fn rightful(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_rightful"))
        .args(args)
        .current_dir(folder)
        .env("NO_COLOR", "1")
        .env("LC_ALL", "C")
        .env("COLUMNS", "100")
        .env_remove("RIGHTFUL_BACKUPS")
        .output()
        .expect("the program")
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout)
}

fn done(output: &Output) -> String {
    assert!(output.status.success(), "{}", told(output));
    told(output)
}

#[test]
fn what_was_taken_is_listed_taken_again_and_restored() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = |args: &[&str]| rightful(folder.path(), args);
    let take = ["backup", "take", "--rehearse=trusted", "--to", "backups"];
    let first = done(&run(&take));
    assert!(first.contains("The backup is whole"), "{first}");
    let second = done(&run(&take));
    assert!(second.contains("the one before lies in"), "{second}");
    let names: Vec<String> = fs::read_dir(folder.path().join("backups"))
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(names.len(), 2, "{names:?}");
    let newest = names.iter().min_by_key(|name| name.len()).expect("one").clone();

    let restore = ["backup", "restore", &newest, "--in", "backups", "--rehearse=trusted+no-find-my"];
    let declined = run(&[&restore[..], &["--consent", ""]].concat());
    assert_eq!(declined.status.code(), Some(3), "{}", told(&declined));
    let last4 = newest.get(newest.len() - 4..).expect("a UDID").to_owned();
    let restored = done(&run(&[&restore[..], &["--consent", &last4]].concat()));
    assert!(restored.contains("The phone has taken the backup"), "{restored}");
    let thin = ["backup", "thin", &newest, "--in", "backups", "--keep"];
    let none = run(&[&thin[..], &["1"]].concat());
    assert_eq!(none.status.code(), Some(4), "{}", told(&none));
    let unasked = run(&[&thin[..], &["0"]].concat());
    assert_eq!(unasked.status.code(), Some(3), "{}", told(&unasked));
    assert!(told(&unasked).contains(&format!("--consent {last4}")), "{}", told(&unasked));
    let thinned = done(&run(&[&thin[..], &["0", "--consent", &last4]].concat()));
    assert!(thinned.contains("1 older backup was removed"), "{thinned}");
    assert_eq!(fs::read_dir(folder.path().join("backups")).expect("the folder").count(), 1);
    let refused =
        run(&["backup", "restore", &newest, "--in", "backups", "--rehearse=trusted", "--consent", &last4]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(told(&refused).contains("[backup/find-my-on]"), "{}", told(&refused));
}
