//! A supervisor, and strangers, at the phone's MCInstall.

use tokio::io::DuplexStream;

use super::super::Service;
use super::*;
use crate::phone::spec::PhoneSpec;
use crate::phone::supervision::profiles::tests::restricting;
use crate::phone::supervision::tests::{Signing, Supervisor};

/// One connection.
struct Line(DuplexStream);

impl Line {
    fn open(phone: &Phone) -> Self {
        let (ours, mut theirs) = tokio::io::duplex(1 << 20);
        let call = Call { phone: phone.clone(), connection: 1, service: Service::McInstall };
        tokio::spawn(async move { serve(&call, &mut theirs).await });
        Self(ours)
    }

    async fn ask(&mut self, name: &str, pairs: &[(&str, Value)]) -> Dictionary {
        let mut request: Dictionary =
            pairs.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
        request.insert("RequestType".to_owned(), name.into());
        write_plist_xml(&mut self.0, &Value::Dictionary(request)).await.expect("room");
        read_dictionary(&mut self.0, &Limits::TALK).await.expect("an answer")
    }

    /// Asks for something that is granted.
    async fn get(&mut self, name: &str, pairs: &[(&str, Value)]) -> Dictionary {
        let reply = self.ask(name, pairs).await;
        assert_eq!(status(&reply), "Acknowledged", "{name}: {reply:?}");
        reply
    }

    /// Asks for something that is refused with an error.
    async fn error(&mut self, name: &str, pairs: &[(&str, Value)]) -> (String, i64) {
        let reply = self.ask(name, pairs).await;
        assert_eq!(status(&reply), "Error", "{name}: {reply:?}");
        let chain = reply.get("ErrorChain").and_then(Value::as_array).expect("a chain");
        let link = chain.first().and_then(Value::as_dictionary).expect("an error");
        let domain = link.get("ErrorDomain").and_then(Value::as_string).expect("a domain");
        let code = link.get("ErrorCode").and_then(Value::as_signed_integer).expect("a number");
        (domain.to_owned(), code)
    }

    async fn escalated(phone: &Phone, supervisor: &Supervisor) -> Self {
        let mut line = Self::open(phone);
        line.prove(supervisor).await;
        line.get("ProceedWithKeybagMigration", &[]).await;
        line
    }

    async fn prove(&mut self, supervisor: &Supervisor) {
        let challenge = self.challenge(supervisor).await;
        let signed = supervisor.sign(&challenge, Signing::Right);
        self.get("EscalateResponse", &[("SignedRequest", Value::Data(signed))]).await;
    }

    async fn challenge(&mut self, supervisor: &Supervisor) -> Vec<u8> {
        let certificate = Value::Data(supervisor.certificate.clone());
        let reply = self.get("Escalate", &[("SupervisorCertificate", certificate)]).await;
        reply.get("Challenge").and_then(Value::as_data).expect("a challenge").to_vec()
    }
}

fn status(reply: &Dictionary) -> &str {
    reply.get("Status").and_then(Value::as_string).expect("a status")
}

fn domain(name: &str, code: i64) -> (String, i64) {
    (name.to_owned(), code)
}

fn supervised(change: impl FnOnce(&mut PhoneSpec)) -> (Phone, Supervisor) {
    let mut spec = PhoneSpec::iphone_14_pro_max();
    change(&mut spec);
    let (phone, supervisor) = (Phone::new(spec), Supervisor::new());
    phone.supervise("Example School", vec![supervisor.certificate.clone()], true);
    (phone, supervisor)
}

fn words(phone: &Phone) -> String {
    phone.entries().into_iter().map(|entry| entry.words + "\n").collect()
}

#[tokio::test(start_paused = true)]
async fn a_supervisor_saves_a_token_and_clears_the_passcode_with_it() {
    let (phone, supervisor) = supervised(|spec| (spec.passcode_set, spec.locked) = (false, false));
    let mut line = Line::escalated(&phone, &supervisor).await;
    let info = line.get("SecurityInfo", &[]).await;
    let info = info.get("SecurityInfo").and_then(Value::as_dictionary).expect("facts");
    assert_eq!(info.get("PasscodePresent"), Some(&Value::Boolean(false)));
    let reply = line.get("RequestUnlockToken", &[]).await;
    let token = reply.get("UnlockToken").cloned().expect("a token");

    let before = phone.read(|state| state.data.get().digest());
    phone.set_passcode();
    phone.lock_out();
    assert_eq!(line.error("RequestUnlockToken", &[]).await, domain("DMCKeybagErrorDomain", 37002));
    let reply = line.get("ClearPasscode", &[("UnlockToken", token.clone())]).await;
    assert_eq!(reply.get("UnlockToken"), Some(&token), "answers repeat it");
    phone.read(|state| {
        assert!(!state.passcode_set && !state.locked && !state.supervision.is_locked_out());
        assert!(state.data_present && state.find_my && state.setup_done);
        assert_eq!(state.data.get().digest(), before);
    });
    phone.set_screen_time_code();
    line.get("ClearRestrictionsPassword", &[]).await;
    assert!(!phone.read(|state| state.supervision.screen_time_code));
}

#[tokio::test(start_paused = true)]
async fn a_token_that_does_not_fit_clears_nothing() {
    let (phone, supervisor) = supervised(|spec| (spec.passcode_set, spec.locked) = (false, false));
    let (other, _) = supervised(|spec| (spec.passcode_set, spec.locked) = (false, false));
    let mut line = Line::escalated(&phone, &supervisor).await;
    let token_of = async |line: &mut Line| {
        let reply = line.get("RequestUnlockToken", &[]).await;
        reply.get("UnlockToken").and_then(Value::as_data).expect("a token").to_vec()
    };
    let token = token_of(&mut line).await;
    let foreign = token_of(&mut Line::escalated(&other, &supervisor).await).await;
    phone.set_passcode();
    phone.lock_screen();
    let mut altered = token.clone();
    altered[700] ^= 1;
    for bad in [altered, foreign, token[..1300].to_vec(), b"hello".to_vec()] {
        let refused = line.error("ClearPasscode", &[("UnlockToken", Value::Data(bad))]).await;
        assert_eq!(refused, domain("MCPasscodeErrorDomain", 5013));
        assert!(phone.read(|state| state.passcode_set && state.locked));
    }
    assert_eq!(status(&line.ask("ClearPasscode", &[]).await), "CommandFormatError");

    // Erased, and supervised anew: what was saved before is of no use.
    phone.change(|state| state.become_fresh("18.5", "22F76"));
    phone.finish_setup();
    phone.supervise("Example School", vec![supervisor.certificate.clone()], true);
    phone.set_passcode();
    let mut line = Line::escalated(&phone, &supervisor).await;
    let refused = line.error("ClearPasscode", &[("UnlockToken", Value::Data(token))]).await;
    assert_eq!(refused, domain("MCPasscodeErrorDomain", 5013));
    for told in ["that was altered", "that was not made by it since it was erased", "that is no unlock token"]
    {
        assert!(words(&phone).contains(told), "{told}");
    }
}

#[tokio::test(start_paused = true)]
async fn before_the_first_unlock_the_keybag_waits_and_then_refuses() {
    let (phone, supervisor) = supervised(|spec| (spec.passcode_set, spec.locked) = (false, false));
    let mut line = Line::escalated(&phone, &supervisor).await;
    let token = line.get("RequestUnlockToken", &[]).await.get("UnlockToken").cloned().expect("a token");
    phone.set_passcode();
    phone.press_buttons(crate::phone::hand::Buttons::Normal);
    phone.until(|state| state.presence.attached).await;

    let mut line = Line::open(&phone);
    line.prove(&supervisor).await;
    let shut = domain("DMCKeybagErrorDomain", 37001);
    assert_eq!(line.error("ProceedWithKeybagMigration", &[]).await, shut);
    assert_eq!(line.error("ClearPasscode", &[("UnlockToken", token.clone())]).await, shut);
    assert_eq!(line.error("RequestUnlockToken", &[]).await, shut);
    assert!(phone.read(|state| state.passcode_set && state.locked));
    // What needs no keybag is answered.
    line.get("SecurityInfo", &[]).await;

    let unlocked = phone.clone();
    tokio::spawn(async move {
        tokio::time::sleep(Duration::from_secs(1)).await;
        unlocked.unlock_screen();
    });
    line.get("ProceedWithKeybagMigration", &[]).await;
    line.get("ClearPasscode", &[("UnlockToken", token)]).await;
    assert!(!phone.read(|state| state.passcode_set));
}

#[tokio::test(start_paused = true)]
async fn nobody_but_a_supervisor_escalates() {
    let (phone, supervisor) = supervised(|_| {});
    let mut line = Line::open(&phone);
    let another = Value::Data(Supervisor::another().certificate);
    for certificate in [another, Value::Data(vec![0])] {
        let reply = line.ask("Escalate", &[("SupervisorCertificate", certificate)]).await;
        assert_eq!(status(&reply), "CertificateRejected");
        assert!(!reply.contains_key("Challenge"));
    }
    // The connection goes on.
    line.get("HelloHostIdentifier", &[]).await;
    assert_eq!(status(&line.ask("Escalate", &[]).await), "CommandFormatError");

    for how in [Signing::Detached, Signing::Nameless, Signing::OtherDigest, Signing::Bent] {
        let challenge = line.challenge(&supervisor).await;
        let signed = Value::Data(supervisor.sign(&challenge, how));
        let reply = line.ask("EscalateResponse", &[("SignedRequest", signed)]).await;
        assert_eq!(status(&reply), "SignedRequestRejected", "{how:?}");
        assert_eq!(line.error("SecurityInfo", &[]).await, domain("MCMDMErrorDomain", 12021));
    }
    // An old challenge, the certificate of the supervisor with another's key, and a challenge that is used twice.
    let old = line.challenge(&supervisor).await;
    let challenge = line.challenge(&supervisor).await;
    assert!(old != challenge && challenge.len() == 8);
    for signed in
        [supervisor.sign(&old, Signing::Right), Supervisor::impostor().sign(&challenge, Signing::Right)]
    {
        let reply = line.ask("EscalateResponse", &[("SignedRequest", Value::Data(signed))]).await;
        assert_eq!(status(&reply), "SignedRequestRejected");
    }
    let signed = Value::Data(supervisor.sign(&challenge, Signing::Right));
    assert_eq!(
        status(&line.ask("EscalateResponse", &[("SignedRequest", signed)]).await),
        "SignedRequestRejected"
    );
    for name in [
        "SecurityInfo",
        "RequestUnlockToken",
        "ClearPasscode",
        "InstallProfileSilent",
        "ProceedWithKeybagMigration",
    ] {
        assert_eq!(line.error(name, &[]).await, domain("MCMDMErrorDomain", 12021), "{name}");
    }
    // A phone that is let go of knows no supervisor any more, on a connection that had proven itself.
    line.prove(&supervisor).await;
    line.get("SecurityInfo", &[]).await;
    phone.change(|state| state.supervised = false);
    assert_eq!(line.error("SecurityInfo", &[]).await, domain("MCMDMErrorDomain", 12021));
}

#[tokio::test(start_paused = true)]
async fn a_configuration_is_taken_once_and_while_the_phone_is_set_up() {
    let supervisor = Supervisor::on_a_curve();
    let configuration = |organization: &str| {
        let values = [
            ("IsSupervised".to_owned(), Value::Boolean(true)),
            ("OrganizationName".to_owned(), organization.into()),
            ("SkipSetup".to_owned(), Value::Array(vec!["Siri".into()])),
            (
                "SupervisorHostCertificates".to_owned(),
                Value::Array(vec![Value::Data(supervisor.certificate.clone())]),
            ),
        ];
        [("CloudConfiguration", Value::Dictionary(values.into_iter().collect()))]
    };
    let in_use = Phone::new(PhoneSpec::iphone_14_pro_max());
    let present = domain("DMCTunnelErrorDomain", 14002);
    let mut line = Line::open(&in_use);
    assert_eq!(line.error("SetCloudConfiguration", &configuration("A")).await, present);
    assert!(!in_use.read(|state| state.supervised));

    let mut spec = PhoneSpec::iphone_14_pro_max();
    spec.erased = true;
    let phone = Phone::new(spec);
    let mut line = Line::open(&phone);
    assert!(!line.get("GetCloudConfiguration", &[]).await.contains_key("CloudConfiguration"));
    let bad = [(
        "CloudConfiguration",
        Value::Dictionary(Dictionary::from_iter([("SkipSetup".to_owned(), Value::from(3))])),
    )];
    assert_eq!(line.error("SetCloudConfiguration", &bad).await, domain("DMCTunnelErrorDomain", 14000));
    assert_eq!(status(&line.ask("SetCloudConfiguration", &[]).await), "CommandFormatError");
    line.get("SetCloudConfiguration", &configuration("Example School")).await;
    assert_eq!(line.error("SetCloudConfiguration", &configuration("B")).await, present);
    let told = line.get("GetCloudConfiguration", &[]).await;
    let told = told.get("CloudConfiguration").and_then(Value::as_dictionary).expect("it is there");
    assert_eq!(told.get("IsSupervised"), Some(&Value::Boolean(true)));
    assert_eq!(told.get("ConfigurationSource").and_then(Value::as_unsigned_integer), Some(2));
    assert_eq!(told.get("OrganizationName").and_then(Value::as_string), Some("Example School"));

    // In set-up a supervised phone installs what it is brought; afterwards it asks.
    let profile = |name| [("Payload", Value::Data(restricting(name, &[("allowCamera", false)])))];
    line.get("InstallProfile", &profile("org.example.first")).await;
    phone.finish_setup();
    line.get("InstallProfile", &profile("org.example.second")).await;
    let names = |phone: &Phone| {
        phone.read(|state| {
            state.supervision.profiles.iter().map(|one| one.identifier.clone()).collect::<Vec<_>>()
        })
    };
    assert_eq!(names(&phone), ["org.example.first"]);
    phone.approve_profiles();
    assert_eq!(names(&phone), ["org.example.first", "org.example.second"]);
    let mut line = Line::escalated(&phone, &supervisor).await;
    let code = line.get("ActivationLockBypassCode", &[]).await;
    let code = code.get("ActivationLockBypassCode").and_then(Value::as_string).expect("a code");
    assert_eq!(code.len(), 31);
    line.get("ClearActivationLockBypassCode", &[]).await;
    assert_eq!(line.error("ActivationLockBypassCode", &[]).await, domain("MCMDMErrorDomain", 12010));
    assert!(!words(&phone).contains(code));
}

#[tokio::test(start_paused = true)]
async fn profiles_are_installed_listed_and_removed() {
    let (phone, supervisor) = supervised(|_| {});
    let mut line = Line::escalated(&phone, &supervisor).await;
    let payload = restricting("org.example.usb", &[("allowUSBRestrictedMode", false)]);
    line.get("InstallProfileSilent", &[("Payload", Value::Data(payload.clone()))]).await;
    // Signed, and once more: it takes the place of the first.
    let signed = supervisor.sign(&payload, Signing::Right);
    line.get("InstallProfileSilent", &[("Payload", Value::Data(signed))]).await;
    let bent = Value::Data(supervisor.sign(&payload, Signing::Bent));
    assert_eq!(
        line.error("InstallProfileSilent", &[("Payload", bent)]).await,
        domain("MCProfileErrorDomain", 1004)
    );
    let list = line.get("GetProfileList", &[]).await;
    assert_eq!(list.get("OrderedIdentifiers"), Some(&Value::Array(vec!["org.example.usb".into()])));
    let metadata = list.get("ProfileMetadata").and_then(Value::as_dictionary).expect("facts");
    let one = metadata.get("org.example.usb").and_then(Value::as_dictionary).expect("one");
    assert_eq!(one.get("PayloadVersion").and_then(Value::as_unsigned_integer), Some(1));
    let managed = line.get("ProfileList", &[]).await;
    assert_eq!(managed.get("ProfileList").and_then(Value::as_array).map(Vec::len), Some(1));
    let forbidden = line.get("Restrictions", &[]).await;
    assert!(format!("{forbidden:?}").contains("allowUSBRestrictedMode"));

    let absent = domain("MCInstallationErrorDomain", 4024);
    assert_eq!(
        line.error("RemoveProfile", &[("ProfileIdentifier", "org.example.other".into())]).await,
        absent
    );
    let name = Dictionary::from_iter([("PayloadIdentifier".to_owned(), Value::from("org.example.usb"))]);
    let name = rightful_proto::frame::xml(&Value::Dictionary(name)).expect("plain");
    line.get("RemoveProfile", &[("ProfileIdentifier", Value::Data(name))]).await;
    assert!(phone.read(|state| state.supervision.profiles.is_empty()));
    assert_eq!(status(&line.ask("RemoveProfile", &[]).await), "CommandFormatError");
    assert_eq!(
        line.error("InstallProfile", &[("Payload", Value::Data(b"hello".to_vec()))]).await,
        domain("MCProfileErrorDomain", 1000)
    );

    let purpose = ("Purpose", Value::from("PostSetupInstallation"));
    line.get("StoreProfile", &[("ProfileData", Value::Data(payload.clone())), purpose.clone()]).await;
    let stored = line.get("GetStoredProfile", &[purpose]).await;
    assert_eq!(stored.get("ProfileData"), Some(&Value::Data(payload)));
}

#[tokio::test(start_paused = true)]
async fn a_paired_computer_erases_and_the_lock_stays() {
    let (phone, _) = supervised(|_| {});
    let mut line = Line::open(&phone);
    line.get("EraseDevice", &[("PreserveDataPlan", 1.into())]).await;
    assert!(phone.read(|state| state.data_present), "the answer travels first");
    phone.until(|state| !state.data_present && state.presence.attached).await;
    phone.read(|state| {
        assert!(state.find_my && !state.passcode_set && !state.supervised && !state.setup_done);
        assert!(state.supervision.erase.is_some_and(|options| options.preserve_data_plan));
    });
}

#[tokio::test(start_paused = true)]
async fn a_supervisor_locks_restarts_and_asks() {
    let (phone, supervisor) = supervised(|spec| spec.locked = false);
    let mut line = Line::escalated(&phone, &supervisor).await;
    let locked = line.get("DeviceLock", &[]).await;
    assert_eq!(locked.get("MessageResult").and_then(Value::as_string), Some("Success"));
    assert!(phone.read(|state| state.locked));
    let queries = Value::Array(vec!["SerialNumber".into(), "IsSupervised".into(), "Nonsense".into()]);
    let told = line.get("DeviceInformation", &[("Queries", queries.clone())]).await;
    let told = told.get("QueryResponses").and_then(Value::as_dictionary).expect("facts");
    assert_eq!((told.len(), told.get("IsSupervised")), (2, Some(&Value::Boolean(true))));
    phone.change(|state| state.version = "26.5".to_owned());
    let gone = line.error("DeviceInformation", &[("Queries", queries)]).await;
    assert_eq!(gone, domain("MCMDMErrorDomain", 12021));
    line.get("SetWiFiPowerState", &[("PowerState", false.into())]).await;
    assert!(!phone.read(|state| state.online));
    assert_eq!(line.error("Sing", &[]).await, domain("MCMDMErrorDomain", 12021));
    let boots = phone.read(|state| state.boots);
    line.get("RestartDevice", &[]).await;
    phone.until(|state| state.boots > boots && state.presence.attached).await;
    assert!(phone.read(|state| state.locked && !state.supervision.unlocked_since_boot));
}
