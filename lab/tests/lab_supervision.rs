//! Witnesses: go-ios (npm) and pymobiledevice3 (PyPI) prepare, pair, configure and erase the virtual phone as supervisors, and `openssl`
//! verifies what they have signed.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rightful_lab::peer;
use rightful_lab::program::{Program, Ran};
use rightful_lab::sim::Sim;
use rightful_lab::trace::Entry;
use serde_json::Value;
use tempfile::TempDir;

/// An interpreter that imports half of PyPI takes its time on a busy machine; keys are made, too.
const PATIENCE: Duration = Duration::from_secs(120);
/// From an erase to Hello.
const ERASE: Duration = Duration::from_secs(30);

const ORGANIZATION: &str = "Example School";
const PASSWORD: &str = "Pflaumen-kern-9";

/// A profile of ours, in force where it says so.
const PROFILE: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0"><dict>
<key>PayloadType</key><string>Configuration</string>
<key>PayloadIdentifier</key><string>org.example.restrictions</string>
<key>PayloadUUID</key><string>3A6C1B2E-0D7B-4B0C-9E55-4D1B0C0C9A01</string>
<key>PayloadVersion</key><integer>1</integer>
<key>PayloadDisplayName</key><string>Restrictions</string>
<key>PayloadContent</key><array><dict>
<key>PayloadType</key><string>com.apple.applicationaccess</string>
<key>PayloadIdentifier</key><string>org.example.restrictions.1</string>
<key>PayloadUUID</key><string>3A6C1B2E-0D7B-4B0C-9E55-4D1B0C0C9A02</string>
<key>PayloadVersion</key><integer>1</integer>
<key>allowHostPairing</key><false/>
<key>allowFingerprintForUnlock</key><false/>
</dict></array>
</dict></plist>
"#;

/// A phone, a witness, and a folder that it works in.
struct Stage {
    sim: Sim,
    program: PathBuf,
    work: TempDir,
}

impl Stage {
    /// A phone at Hello that was activated, has no lock, and trusts the witness.
    fn at_hello(program: PathBuf, pair: &[&str]) -> Self {
        let stage = Self {
            sim: Sim::start("erased+no-find-my").unwrap(),
            program,
            work: tempfile::tempdir().unwrap(),
        };
        stage.sim.hand("trust").unwrap();
        stage.well(pair);
        stage.sim.hand("activate").unwrap();
        fs::write(stage.path("ours.mobileconfig"), PROFILE).unwrap();
        stage
    }

    fn path(&self, name: &str) -> PathBuf {
        self.work.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let program = self.sim.peer(&self.program).unwrap().args(arguments);
        program.current_dir(self.work.path()).limit(PATIENCE).run().unwrap()
    }

    /// Runs it, and it must end well.
    fn well(&self, arguments: &[&str]) -> Ran {
        let ran = self.run(arguments);
        assert_eq!(ran.code, Some(0), "{arguments:?}: {ran:?}\n{}", self.shown());
        ran
    }

    fn shown(&self) -> String {
        self.sim.log().unwrap().iter().map(Entry::to_string).collect::<Vec<_>>().join("\n")
    }

    fn phone(&self) -> Value {
        self.sim.phone().unwrap()
    }

    fn supervision(&self) -> Value {
        self.phone()["supervision"].clone()
    }

    fn profiles(&self) -> Vec<String> {
        let profiles = self.supervision()["profiles"].as_array().cloned().unwrap_or_default();
        profiles.iter().map(|profile| profile["identifier"].as_str().unwrap().to_owned()).collect()
    }

    /// The owner has set the phone up, and its screen is locked.
    fn in_use(&self) {
        for deed in ["finish-setup", "set-passcode", "lock"] {
            self.sim.hand(deed).unwrap();
        }
    }

    /// The phone is supervised, by this certificate and nobody else.
    fn is_supervised_by(&self, certificate: &[u8]) {
        let (phone, cloud) = (self.phone(), self.supervision()["cloud"].clone());
        assert_eq!(phone["supervised"], true, "{}", self.shown());
        assert_eq!((&cloud["organization"], &cloud["source"]), (&ORGANIZATION.into(), &2.into()), "{cloud}");
        assert_eq!(cloud["certificates"], serde_json::json!([sha256(certificate)]), "{cloud}");
        assert!(cloud["skip"].as_array().is_some_and(|skip| skip.len() > 30), "{cloud}");
        assert_eq!((&cloud["mandatory"], &cloud["mdm_unremovable"]), (&false.into(), &false.into()));
    }

    /// Every response that the phone has believed is believed by openssl, and says what the phone had asked for.
    fn openssl_believes(&self, least: usize, openssl: &Path) {
        let proofs = self.supervision()["proofs"].as_array().cloned().unwrap_or_default();
        assert!(proofs.len() >= least, "{proofs:?}\n{}", self.shown());
        for proof in proofs {
            let (message, content) = (self.path("message.pem"), self.path("content"));
            let lines = proof["message"].as_str().unwrap().as_bytes().chunks(64);
            let lines: Vec<&str> = lines.map(|line| std::str::from_utf8(line).unwrap()).collect();
            fs::write(&message, format!("-----BEGIN CMS-----\n{}\n-----END CMS-----\n", lines.join("\n")))
                .unwrap();
            // The certificate is its own authority, which is not what is asked here.
            let verify = Program::new(openssl).args([
                "cms",
                "-verify",
                "-binary",
                "-noverify",
                "-inform",
                "PEM",
                "-in",
            ]);
            let ran = verify.arg(&message).arg("-out").arg(&content).run().unwrap();
            assert_eq!(ran.code, Some(0), "{ran:?}");
            let content: String =
                fs::read(content).unwrap().iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(proof["challenge"], content);
        }
    }

    /// It is erased and at Hello, nobody's, and locked for nobody.
    fn is_erased(&self, preserved: bool) {
        let wanted = |phone: &Value| phone["setup_done"] == false && phone["presence"]["attached"] == true;
        let phone = self.sim.until("the phone at Hello", ERASE, wanted).unwrap();
        for key in ["supervised", "passcode_set", "setup_done", "activated"] {
            assert_eq!(phone[key], false, "{key}");
        }
        assert_eq!(phone["supervision"]["erase"]["preserve_data_plan"], preserved, "{phone}");
        assert_eq!((self.profiles().len(), &phone["supervision"]["cloud"]), (0, &Value::Null));
    }
}

fn sha256(bytes: &[u8]) -> String {
    use sha2::Digest as _;
    sha2::Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A certificate in PEM, as DER.
fn der(openssl: &Path, pem: &Path) -> Vec<u8> {
    let out = pem.with_extension("out.der");
    Program::new(openssl)
        .args(["x509", "-outform", "DER", "-in"])
        .arg(pem)
        .arg("-out")
        .arg(&out)
        .must()
        .unwrap();
    fs::read(out).unwrap()
}

/// Certificate and key in PEM, as the only form of PKCS #12 that go-ios reads.
fn pkcs12(openssl: &Path, pem: &Path, out: &Path) {
    let export = [
        "pkcs12",
        "-export",
        "-keypbe",
        "PBE-SHA1-3DES",
        "-certpbe",
        "PBE-SHA1-3DES",
        "-macalg",
        "sha1",
        "-in",
    ];
    let password = format!("pass:{PASSWORD}");
    Program::new(openssl)
        .args(export)
        .arg(pem)
        .arg("-passout")
        .arg(password)
        .arg("-out")
        .arg(out)
        .must()
        .unwrap();
}

#[test]
fn lab_go_ios_supervises_configures_and_erases() {
    let (Some(ios), Some(openssl)) = (peer::find("ios"), peer::find("openssl")) else { return };
    let stage = Stage::at_hello(ios, &["pair"]);

    // Prepared, while it is being set up: with one profile of go-ios' own, which is installed at once.
    stage.well(&["prepare", "create-cert"]);
    let (certificate, key) = (stage.path("supervision-cert.pem"), stage.path("supervision-private-key.pem"));
    let organization = format!("--orgname={ORGANIZATION}");
    let prepare = [
        "prepare",
        "--skip-all",
        "--certfile=supervision-cert.der",
        &organization,
        "--locale=de_DE",
        "--lang=de",
    ];
    stage.well(&prepare);
    let certificate = der(&openssl, &certificate);
    stage.is_supervised_by(&certificate);
    assert_eq!(stage.profiles(), ["com.apple.configurator.usbrestrictedmode"]);
    assert_eq!(stage.phone()["region"], serde_json::json!({"language": "de", "locale": "de_DE"}));
    assert!(stage.shown().contains("CertificateRejected"), "go-ios goes on after that: {}", stage.shown());
    let again = stage.run(&prepare);
    assert_ne!(again.code, Some(0), "{again:?}");
    assert!(stage.shown().contains("Error DMCTunnelErrorDomain 14002"), "{}", stage.shown());

    // In use: its supervisor pairs without anybody's tap. With a locked phone too, as far as the phone is concerned; but then there is no
    // escrow bag in the answer, and go-ios panics where it looks for one.
    let pem = stage.path("both.pem");
    let both = [fs::read(stage.path("supervision-cert.pem")).unwrap(), fs::read(key).unwrap()].concat();
    fs::write(&pem, both).unwrap();
    pkcs12(&openssl, &pem, &stage.path("ours.p12"));
    let (p12, password) = (format!("--p12file={}", stage.text("ours.p12")), format!("--password={PASSWORD}"));
    stage.in_use();
    stage.sim.hand("unlock").unwrap();
    stage.sim.hand("deny").unwrap();
    let trusted = stage.phone()["trusted"].as_object().unwrap().len();
    stage.well(&["pair", &p12, &password]);
    assert_eq!(stage.phone()["trusted"].as_object().unwrap().len(), trusted + 1);
    assert!(stage.shown().contains("trusts a computer that supervises it"), "{}", stage.shown());

    // A profile, silently; afterwards nobody else pairs.
    stage.well(&["profile", "add", "ours.mobileconfig", &p12, &password]);
    assert_eq!(stage.profiles(), ["com.apple.configurator.usbrestrictedmode", "org.example.restrictions"]);
    let listed = stage.well(&["profile", "list"]);
    assert!(listed.stdout.contains("org.example.restrictions"), "{listed:?}");
    stage.sim.hand("lock").unwrap();
    let face = stage.sim.hand("show-face").unwrap_err();
    assert!(format!("{face:?}").contains("409"), "{face:?}");
    stage.sim.hand("unlock").unwrap();
    stage.sim.hand("trust").unwrap();
    let stranger = stage.run(&["pair"]);
    assert_ne!(stranger.code, Some(0), "{stranger:?}");
    assert!(stage.shown().contains("Error MCProtected"), "{}", stage.shown());
    stage.well(&["profile", "remove", "org.example.restrictions"]);
    assert_eq!(stage.profiles(), ["com.apple.configurator.usbrestrictedmode"]);
    stage.openssl_believes(2, &openssl);

    stage.well(&["erase", "--force"]);
    stage.is_erased(true);
}

#[test]
fn lab_go_ios_is_refused_with_anothers_certificate() {
    let (Some(ios), Some(openssl)) = (peer::find("ios"), peer::find("openssl")) else { return };
    let stage = Stage::at_hello(ios, &["pair"]);
    stage.well(&["prepare", "create-cert"]);
    let organization = format!("--orgname={ORGANIZATION}");
    stage.well(&["prepare", "--skip-all", "--certfile=supervision-cert.der", &organization]);
    stage.in_use();
    // Another certificate of the same maker.
    stage.well(&["prepare", "create-cert"]);
    let both = ["supervision-cert.pem", "supervision-private-key.pem"]
        .map(|name| fs::read(stage.path(name)).unwrap());
    fs::write(stage.path("both.pem"), both.concat()).unwrap();
    pkcs12(&openssl, &stage.path("both.pem"), &stage.path("theirs.p12"));
    let (p12, password) =
        (format!("--p12file={}", stage.text("theirs.p12")), format!("--password={PASSWORD}"));
    let before = stage.profiles();
    let add = stage.run(&["profile", "add", "ours.mobileconfig", &p12, &password]);
    assert_ne!(add.code, Some(0), "{add:?}");
    assert_eq!(stage.profiles(), before);
    let trusted = stage.phone()["trusted"].as_object().unwrap().len();
    let pair = stage.run(&["pair", &p12, &password]);
    assert_ne!(pair.code, Some(0), "{pair:?}");
    assert_eq!(stage.phone()["trusted"].as_object().unwrap().len(), trusted);
    stage.openssl_believes(0, &openssl);
}

#[test]
fn lab_pymobiledevice3_supervises_configures_and_erases() {
    let (Some(program), Some(openssl)) = (peer::find("pymobiledevice3"), peer::find("openssl")) else {
        return;
    };
    let stage = Stage::at_hello(program, &["lockdown", "pair"]);

    stage.well(&["profile", "create-keybag", "keybag.pem", ORGANIZATION]);
    stage.well(&["profile", "supervise", ORGANIZATION, "--keybag", "keybag.pem"]);
    let certificate = der(&openssl, &stage.path("keybag.pem"));
    stage.is_supervised_by(&certificate);
    let told = stage.well(&["profile", "cloud-configuration"]);
    assert!(told.stdout.contains(ORGANIZATION) && told.stdout.contains("\"IsSupervised\": true"), "{told:?}");
    // Its exit code is 0 even so.
    stage.run(&["profile", "supervise", "Somebody else", "--keybag", "keybag.pem"]);
    assert!(stage.shown().contains("Error DMCTunnelErrorDomain 14002"), "{}", stage.shown());
    stage.is_supervised_by(&certificate);

    stage.in_use();
    let trusted = stage.phone()["trusted"].as_object().unwrap().len();
    stage.well(&["lockdown", "pair-supervised", "keybag.pem"]);
    assert!(stage.shown().contains("trusts a computer that supervises it"), "{}", stage.shown());
    assert!(stage.phone()["trusted"].as_object().unwrap().len() >= trusted);

    // Without the supervisor's key a profile waits for its owner.
    stage.well(&["profile", "install", "ours.mobileconfig"]);
    assert_eq!((stage.profiles().len(), stage.supervision()["waiting"].as_array().unwrap().len()), (0, 1));
    stage.sim.hand("approve-profiles").unwrap();
    assert_eq!(stage.profiles(), ["org.example.restrictions"]);
    let listed = stage.well(&["profile", "list"]);
    assert!(listed.stdout.contains("org.example.restrictions"), "{listed:?}");
    stage.well(&["profile", "remove", "org.example.restrictions"]);
    assert_eq!(stage.profiles().len(), 0);
    // With it, it does not.
    stage.well(&["profile", "install", "--keybag", "keybag.pem", "ours.mobileconfig"]);
    assert_eq!(stage.profiles(), ["org.example.restrictions"]);
    stage.well(&["profile", "store", "ours.mobileconfig"]);
    stage.openssl_believes(2, &openssl);

    stage.well(&["profile", "erase-device", "--no-preserve-data-plan"]);
    stage.is_erased(false);
}

#[test]
fn lab_pymobiledevice3_is_refused_with_anothers_certificate() {
    let (Some(program), Some(openssl)) = (peer::find("pymobiledevice3"), peer::find("openssl")) else {
        return;
    };
    let stage = Stage::at_hello(program, &["lockdown", "pair"]);
    for keybag in ["keybag.pem", "theirs.pem"] {
        stage.well(&["profile", "create-keybag", keybag, ORGANIZATION]);
    }
    stage.well(&["profile", "supervise", ORGANIZATION, "--keybag", "keybag.pem"]);
    stage.in_use();
    stage.run(&["profile", "install", "--keybag", "theirs.pem", "ours.mobileconfig"]);
    assert!(stage.shown().contains("CertificateRejected"), "{}", stage.shown());
    assert_eq!(stage.profiles().len(), 0);
    stage.openssl_believes(0, &openssl);
}
