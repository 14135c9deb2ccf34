//! Witness: openssl (system) checks what a supervisor signs, reads the identities that are written, and writes those that are read.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

use std::fs;
use std::path::Path;

use rightful_core::secret::Secret;
use rightful_lab::peer;
use rightful_lab::program::{Program, Ran};
use rightful_proto::supervision::Identity;
use rightful_proto::supervision::identity::read;

/// 2026-11-30.
const NOW: u64 = 1_796_000_000;
const PASSWORD: &str = "Kirsch-kern-7";

fn openssl(program: &Path, folder: &Path, line: &str) -> Ran {
    Program::new(program).args(line.split(' ')).current_dir(folder).run().unwrap()
}

/// The same where it has to end well.
fn must(program: &Path, folder: &Path, line: &str) {
    let ran = openssl(program, folder, line);
    assert_eq!(ran.code, Some(0), "openssl {line}: {ran:?}");
}

fn secret(bytes: impl Into<Vec<u8>>) -> Secret {
    Secret::new(bytes.into())
}

#[test]
fn lab_openssl_checks_what_a_supervisor_signs() {
    let Some(program) = peer::find("openssl") else { return };
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let identity = Identity::generate("Müller & Co., \"Family\"", NOW).unwrap();
    fs::write(folder.join("both.pem"), identity.to_pem().unwrap().expose()).unwrap();
    must(&program, folder, "x509 -in both.pem -out certificate.pem");
    for challenge in [&[0, 255, 1, 254, 2, 253, 3, 252][..], b"line\r\nline\n"] {
        fs::write(folder.join("letter.der"), identity.sign(challenge).unwrap()).unwrap();
        let verify = "cms -verify -binary -inform DER -in letter.der -CAfile certificate.pem -purpose any -no_check_time -out challenge";
        must(&program, folder, verify);
        assert_eq!(fs::read(folder.join("challenge")).unwrap(), challenge);
    }
    // It is no accident that it says yes.
    let mut changed = identity.sign(b"12345678").unwrap();
    let at = changed.windows(8).position(|part| part == b"12345678").unwrap();
    changed[at] ^= 1;
    fs::write(folder.join("letter.der"), &changed).unwrap();
    let verify = "cms -verify -binary -inform DER -in letter.der -CAfile certificate.pem -purpose any -no_check_time -out challenge";
    assert_ne!(openssl(&program, folder, verify).code, Some(0));
    let other = Identity::generate("Other", NOW).unwrap();
    fs::write(folder.join("letter.der"), other.sign(b"12345678").unwrap()).unwrap();
    assert_ne!(openssl(&program, folder, verify).code, Some(0));
}

#[test]
fn lab_openssl_reads_the_identities_that_are_written() {
    let Some(program) = peer::find("openssl") else { return };
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    let identity = Identity::generate("Family", NOW).unwrap();
    fs::write(folder.join("both.pem"), identity.to_pem().unwrap().expose()).unwrap();
    must(&program, folder, "rsa -in both.pem -check -noout");
    let file = identity.to_pkcs12(&secret(PASSWORD)).unwrap();
    fs::write(folder.join("identity.p12"), file.expose()).unwrap();
    must(&program, folder, &format!("pkcs12 -in identity.p12 -passin pass:{PASSWORD} -nodes -out back.pem"));
    let back = read(&secret(fs::read(folder.join("back.pem")).unwrap()), None, None).unwrap();
    assert_eq!(back.certificate(), identity.certificate());
    let wrong = openssl(&program, folder, "pkcs12 -in identity.p12 -passin pass:wrong -nodes -out wrong.pem");
    assert_ne!(wrong.code, Some(0));
}

#[test]
fn lab_openssl_writes_identities_that_are_read() {
    let Some(program) = peer::find("openssl") else { return };
    let folder = tempfile::tempdir().unwrap();
    let folder = folder.path();
    must(
        &program,
        folder,
        "req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out certificate.pem -days 30 -subj /O=School/CN=Supervision",
    );
    must(&program, folder, "x509 -in certificate.pem -outform DER -out certificate.der");
    must(&program, folder, "rsa -in key.pem -outform DER -out key.der");
    must(&program, folder, &format!("pkcs8 -topk8 -in key.pem -out locked.pem -passout pass:{PASSWORD}"));
    let make = "pkcs12 -export -in certificate.pem -inkey key.pem -out";
    let older = "-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1";
    must(&program, folder, &format!("{make} today.p12 -passout pass:{PASSWORD}"));
    must(&program, folder, &format!("{make} older.p12 {older} -passout pass:{PASSWORD}"));
    let file = |name: &str| secret(fs::read(folder.join(name)).unwrap());
    let password = secret(PASSWORD);
    let expected = fs::read(folder.join("certificate.der")).unwrap();
    for (name, key) in [
        ("today.p12", None),
        ("older.p12", None),
        ("certificate.der", Some("key.der")),
        ("certificate.pem", Some("key.pem")),
        ("certificate.pem", Some("locked.pem")),
    ] {
        let identity = read(&file(name), key.map(file).as_ref(), Some(&password));
        let identity = identity.unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!((identity.owner().as_str(), identity.certificate()), ("School", expected.as_slice()));
        // And what it signs, openssl takes.
        fs::write(folder.join("letter.der"), identity.sign(b"12345678").unwrap()).unwrap();
        must(
            &program,
            folder,
            "cms -verify -binary -inform DER -in letter.der -CAfile certificate.pem -purpose any -out challenge",
        );
    }
}
