//! The command line as cases: each is a file with arguments, the exit code, and what is printed.

mod minted;

#[test]
fn the_cases_of_every_command() {
    let backups = minted::backups();
    let path = backups.path().to_str().expect("a path that is text").to_owned();
    let cases = trycmd::TestCases::new();
    cases.env("COLUMNS", "100").env("NO_COLOR", "1").env("RIGHTFUL_LOG", "").env("LC_ALL", "C");
    cases.env("RIGHTFUL_BACKUPS", &path);
    // Whatever keyring this desktop has is nothing to the cases.
    cases.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    cases.insert_var("[BACKUPS]", path).expect("a name of the right form");
    cases.timeout(std::time::Duration::from_secs(60));
    cases.case("tests/cmd/*/*.toml").case("tests/cmd/*/*/*.toml");
    // The cases run when this is dropped, and need the backups for as long.
    drop(cases);
}
