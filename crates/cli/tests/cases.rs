//! The command line as cases: each is a file with arguments, the exit code, and what is printed.

#[test]
fn the_cases_of_every_command() {
    let cases = trycmd::TestCases::new();
    cases.env("COLUMNS", "100").env("NO_COLOR", "1").env("RIGHTFUL_LOG", "");
    cases.timeout(std::time::Duration::from_secs(60)).case("tests/cmd/*/*.toml").case("tests/cmd/*/*/*.toml");
}
