//! Witness: GNOME Keyring. What Debian's `secret-tool` has put into it, our own look-up finds and reads; in a session of its own, of
//! which nothing is left.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use rightful_core::secret::Secret;
use rightful_lab::program::Program;
use rightful_lab::{peer, sim};
use rightful_sim::phone::Phone;
use rightful_sim::phone::backup::Rounds;
use rightful_sim::phone::data::DataSpec;
use rightful_sim::phone::spec::PhoneSpec;
use serde_json::{Value, json};

const OLD: &str = "0123456789abcdef0123456789abcdef01234567";
const NEW: &str = "00008101-000123456789ABCD";

/// The example of that name, built as the tests are.
fn example(name: &str) -> std::path::PathBuf {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let arguments = ["build", "--quiet", "--locked", "--package", "rightful-lab", "--example", name];
    assert!(Command::new(cargo).args(arguments).status().expect("cargo").success(), "{name} is not built");
    peer::target().join("debug/examples").join(name)
}

/// Runs a script in a session with a bus of its own and an empty home; what it prints.
fn in_a_session(home: &Path, script: &str, rest: &[&str]) -> Option<String> {
    let session = peer::find("dbus-run-session")?;
    let ran = Program::new(&session)
        .args(["--", "sh", "-euc", script, "sh"])
        .args(rest)
        .env("HOME", home)
        .env("XDG_DATA_HOME", home)
        .env("XDG_RUNTIME_DIR", home)
        .env("XDG_CONFIG_HOME", home)
        .limit(Duration::from_secs(60))
        .must()
        .expect("a session that ends well");
    Some(ran.stdout)
}

fn last_line(said: &str) -> Value {
    serde_json::from_str(said.lines().last().unwrap_or_default())
        .unwrap_or_else(|_| panic!("no JSON: {said}"))
}

#[test]
fn lab_a_password_in_gnome_keyring_is_found_and_read() {
    let (Some(_), Some(_)) = (peer::find("gnome-keyring-daemon"), peer::find("secret-tool")) else { return };
    let look = example("keychain");
    let home = tempfile::tempdir().unwrap();
    let script = format!(
        "printf 'of the session' | gnome-keyring-daemon --unlock --components=secrets > /dev/null
         keep() {{ printf '%s' \"$1\" | secret-tool store --label=\"$2\" service \"$3\" account \"$4\"; }}
         keep 'an older one' 'iPhone Backup' 'iPhone Backup' {OLD}
         keep 'straße 🗝' 'kept by hand' 'iOS Backup' {NEW}
         keep 'of something else' 'Borg Backup' borg anna
         exec \"$1\" {NEW}"
    );
    let Some(said) = in_a_session(home.path(), &script, &[&look.to_string_lossy()]) else { return };
    let expected = json!({ "found": [
        { "name": "kept by hand", "account": NEW, "holds": "straße 🗝" },
        { "name": "iPhone Backup", "account": OLD, "holds": "an older one" },
    ]});
    assert_eq!(last_line(&said), expected);
}

#[test]
fn lab_the_program_tries_what_the_keyring_keeps_when_its_owner_agrees() {
    let (Some(_), Some(_)) = (peer::find("gnome-keyring-daemon"), peer::find("secret-tool")) else { return };
    let (program, home) = (sim::program().unwrap(), tempfile::tempdir().unwrap());
    let mut spec = PhoneSpec::iphone_14_pro_max();
    spec.data = DataSpec { seed: 1, files: 5, bytes: 10_000 };
    spec.backup.rounds = Rounds::FEW;
    spec.backup.password = Some(Secret::new("straße 🗝".as_bytes().to_vec()));
    Phone::new(spec).write_backup(&home.path().join("backup")).unwrap();
    let script = format!(
        "cd \"$HOME\"
         printf 'of the session' | gnome-keyring-daemon --unlock --components=secrets > /dev/null
         keep() {{ printf '%s' \"$1\" | secret-tool store --label=\"$2\" service \"$3\" account \"$4\"; }}
         keep 'an older one' 'iPhone Backup' 'iPhone Backup' {OLD}
         keep 'straße 🗝' 'kept by hand' 'iOS Backup' {NEW}
         try() {{ \"$1\" recall backup --cache cache --choose \"own,$2\" -vvv 2> \"said-$2\" || echo \"code $?\"; }}
         try \"$1\" leave
         try \"$1\" read"
    );
    let Some(said) = in_a_session(home.path(), &script, &[&program.to_string_lossy()]) else { return };
    assert_eq!(said, "code 4\nstraße 🗝\n");
    // Lines end where the screen does.
    let text = |name: &str| {
        let said = std::fs::read_to_string(home.path().join(name)).unwrap();
        said.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let (left, read) = (text("said-leave"), text("said-read"));
    assert!(left.contains("keeps 2 passwords under the name of an iPhone backup"), "{left}");
    assert!(left.contains("recall/nothing-to-try"), "{left}");
    assert!(read.contains("2 saved passwords come first"), "{read}");
    for told in [&left, &read] {
        assert!(!told.contains("straße") && !told.contains("an older one"), "{told}");
    }
}

#[test]
fn lab_without_a_session_or_a_keyring_in_it_there_is_none() {
    let Some(session) = peer::find("dbus-run-session") else { return };
    let look = example("keychain");
    let folder = tempfile::tempdir().unwrap();
    let nowhere = format!("unix:path={}", folder.path().join("bus").display());
    // A bus that starts no services.
    let config = folder.path().join("bus.conf");
    let empty = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>\
                 <policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>\
                 <allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>";
    std::fs::write(&config, empty).unwrap();
    for program in [
        Program::new(&look).env("DBUS_SESSION_BUS_ADDRESS", nowhere),
        Program::new(&session).arg(format!("--config-file={}", config.display())).arg("--").arg(&look),
    ] {
        let ran = program.must().unwrap();
        assert_eq!(last_line(&ran.stdout)["code"], "keychain/none", "{ran:?}");
    }
}
