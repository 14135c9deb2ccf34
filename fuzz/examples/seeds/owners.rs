//! Seeds of what concerns the owner: texts of reports with made-up identifiers, and the dialog of an update.

use std::error::Error;

use rightful_proto::frame;

use super::{Seeds, dictionary, framed};

/// Lines of `kind value`, an empty line, and a text in which they stand in other ways.
pub(super) fn texts() -> Seeds {
    let known = "\
ecid 0x1A2B3C4D5E6F70
udid 00008120-001A2B3C4D5E6F70
serial F2LXK1ABCDEF
imei 353012345678901
account ada@example.com
phone +49 30 1234567
name Ada's iPhone
mac a4:83:e7:12:34:56
home ada.lovelace

";
    let log = "\
{\"ECID\": 7365921145843568, \"UniqueDeviceID\":\"00008120001a2b3c4d5e6f70\", \"SerialNumber\":\"f2lxk1abcdef\"}
ECID: 001A2B3C4D5E6F70 IMEI 35 301234 567890 1 Wi-Fi A4-83-E7-12-34-56
/Users/ada.lovelace/Library/x C:\\\\Users\\\\ada.lovelace\\\\y ADA@EXAMPLE.COM Ada\\u2019s-iPhone +493012345678
";
    let list = "\
<dict><key>UniqueChipID</key><integer>7365921145843568</integer><key>DeviceName</key><string>Ada&apos;s iPhone</string>
<key>DeviceCertificate</key><data>cG8vX1BNPisacG8vX1BNPisacG8vX1BNPisacG8vX1BNPisacG8vX1BNPisacG8vX1BNPisacG8vX1BNPisacG8vX1BNPisacG8vX1BNPisacG8v</data></dict>
";
    vec![
        ("log", format!("{known}{log}").into_bytes()),
        ("property-list", format!("{known}{list}").into_bytes()),
        ("unknown", log.as_bytes().to_vec()),
        ("other-scripts", "name İstanbul ẞtraße’s Телефон\n\nİSTANBUL SSTRASSE's-Телефон".into()),
    ]
}

/// What a phone says to its supervisor: who that is, its profiles, a token, a refusal.
pub(super) fn supervised() -> Result<Seeds, Box<dyn Error>> {
    let yes = |words: &[(&str, plist::Value)]| -> Result<Vec<u8>, Box<dyn Error>> {
        let status = ("Status", plist::Value::from("Acknowledged"));
        let words = words.iter().chain([&status]).map(|(key, value)| ((*key).to_owned(), value.clone()));
        Ok(framed(frame::xml(&plist::Value::Dictionary(words.collect()))?))
    };
    let data = || plist::Value::Data(vec![1, 2, 3, 4, 5, 6, 7, 8]);
    let cloud = dictionary([
        ("IsSupervised", true.into()),
        ("OrganizationName", "Family".into()),
        ("OrganizationMagic", "F00D".into()),
        ("SupervisorHostCertificates", plist::Value::Array(vec![data()])),
    ]);
    let profile = dictionary([("PayloadDisplayName", "USB".into()), ("PayloadVersion", 1.into())]);
    let profiles = yes(&[
        ("OrderedIdentifiers", plist::Value::Array(vec!["a.b".into()])),
        ("ProfileMetadata", dictionary([("a.b", profile)])),
    ])?;
    let cause = dictionary([
        ("ErrorCode", 37002.into()),
        ("ErrorDomain", "DMCKeybagErrorDomain".into()),
        ("USEnglishDescription", "No".into()),
    ]);
    let chain = plist::Value::Array(vec![cause]);
    let refused = dictionary([("Status", "Error".into()), ("ErrorChain", chain)]);
    let (hello, proven) = (yes(&[])?, [yes(&[("Challenge", data())])?, yes(&[])?, yes(&[])?].concat());
    let passcode = yes(&[("SecurityInfo", dictionary([("PasscodePresent", false.into())]))])?;
    let token = yes(&[("UnlockToken", data())])?;
    let cleared = yes(&[])?;
    Ok(vec![
        ("configured", [hello.clone(), yes(&[("CloudConfiguration", cloud)])?, profiles.clone()].concat()),
        ("profiles", [hello.clone(), profiles].concat()),
        ("cleared", [hello.clone(), proven, passcode, token, cleared].concat()),
        ("refused", [hello, framed(frame::xml(&refused)?)].concat()),
    ])
}

/// What a phone says while it is activated, and what a host asks.
pub(super) fn activations() -> Result<Seeds, Box<dyn Error>> {
    let word = |words: &[(&str, plist::Value)]| -> Result<Vec<u8>, Box<dyn Error>> {
        let words = words.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
        Ok(frame::xml(&plist::Value::Dictionary(words))?)
    };
    let data = || plist::Value::Data(vec![1, 2, 3]);
    let blob = |key: &str| word(&[("Value", dictionary([(key, data())]))]);
    let state = framed(word(&[("Value", "Unactivated".into())])?);
    let session = framed(blob("HandshakeRequestMessage")?);
    let info = framed(blob("ActivationInfoXML")?);
    let done = framed(word(&[])?);
    let refused = framed(word(&[("Error", "Invalid session".into())])?);
    let headers = dictionary([("ARS", "AQID".into())]);
    Ok(vec![
        ("begun", [state, session.clone()].concat()),
        ("activated", [session.clone(), info, done].concat()),
        ("refused", [session, refused].concat()),
        ("asked", word(&[("Command", "CreateTunnel1ActivationInfoRequest".into()), ("Value", data())])?),
        (
            "handed_over",
            word(&[
                ("ActivationResponseHeaders", headers),
                ("Command", "HandleActivationInfoWithSessionRequest".into()),
                ("Value", data()),
            ])?,
        ),
    ])
}

/// What a phone says from the first word to the last, in each way.
pub(super) fn dialogs() -> Result<Seeds, Box<dyn Error>> {
    let word = |words: &[(&str, plist::Value)]| -> Result<Vec<u8>, Box<dyn Error>> {
        let words = words.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect();
        Ok(framed(frame::xml(&plist::Value::Dictionary(words))?))
    };
    let shown = word(&[("ShowDialog", true.into())])?;
    let hidden = word(&[("HideDialog", true.into())])?;
    let skipped = word(&[("HideDialog", true.into()), ("Skip", true.into())])?;
    let kept = word(&[("StashbagCommitComplete", true.into())])?;
    let late = word(&[("Timeout", true.into())])?;
    let refused = word(&[("Error", true.into()), ("ErrorString", "no room".into())])?;
    let binary = framed(frame::binary(&dictionary([("ShowDialog", true.into())]))?);
    Ok(vec![
        ("typed", [shown.clone(), hidden.clone(), kept.clone()].concat()),
        ("skipped", [shown.clone(), skipped, kept.clone()].concat()),
        ("late", [shown.clone(), late].concat()),
        ("refused", [shown, refused].concat()),
        ("binary", [binary, hidden, kept.clone()].concat()),
        ("kept", kept),
    ])
}

/// Answers of the activation server, after the forms that others describe.
pub(super) fn answers() -> Seeds {
    vec![
        ("form", r##"<xmlui style="setupAssistant"><page name="a"><navigationBar title="Activation Lock"/><tableView><section><editableTextRow id="login" label="Apple Account" placeholder="name@example.com"/><editableTextRow id="password" label="Password" secure="true"/><footer>It is linked &amp; needs it&#46;</footer></section></tableView></page><serverInfo isAuthRequired="true" activation-info-base64="AQID"/></xmlui>"##.into()),
        ("wrong", r##"<xmlui><alert title="Wrong" message="Check it."/></xmlui>"##.into()),
        ("refused", r##"<xmlui><navigationBar title="Activation Unavailable"/><tableView><section footer="Later."/></tableView></xmlui>"##.into()),
        ("already", r##"<?xml version="1.0"?><xmlui><clientInfo ack-received="true"/></xmlui>"##.into()),
        ("record", r##"<plist version="1.0"><dict><key>ActivationRecord</key><dict><key>unbrick</key><true/></dict></dict></plist>"##.into()),
        ("older", r##"<plist version="1.0"><dict><key>device-activation</key><dict><key>activation-record</key><dict/></dict></dict></plist>"##.into()),
        ("browser", r##"<html><head><script type="text/x-apple-plist"><plist version="1.0"><dict><key>iphone-activation</key><dict><key>ack-received</key><true/></dict></dict></plist></script></head></html>"##.into()),
        ("locked-browser", r##"<html><form><input type="hidden" name="isAuthRequired" value="true"></form></html>"##.into()),
    ]
}
