//! Beginnings for what Apple's servers answer about an account, and unlock tokens: made up, nothing of anybody.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rightful_core::unlock_token::Draft;

use super::Seeds;

/// Offers of a sign-in.
pub fn offers() -> Seeds {
    let b = "B".repeat(342) + "==";
    let offer = |protocol: &str, salt: &str| {
        format!(r#"{{"iteration":20832,"salt":"{salt}","protocol":"{protocol}","b":"{b}","c":"opaque"}}"#)
            .into_bytes()
    };
    vec![
        ("s2k", offer("s2k", "EBESExQVFhcYGRobHB0eHw==")),
        ("s2k_fo", offer("s2k_fo", "EBESExQVFhcYGRobHB0eHw==")),
        ("zero_led", offer("s2k", "ABESExQVFhcYGRobHB0eHw==")),
        ("short_salt", offer("s2k", "EBES")),
    ]
}

/// Devices of Find My.
pub fn devices() -> Seeds {
    let online = r#"{"id":"made/up==","name":"Anna's iPhone","deviceDisplayName":"iPhone 15","deviceClass":"iPhone",
        "rawDeviceModel":"iPhone15,4","deviceStatus":"200","batteryLevel":0.73,"batteryStatus":"NotCharging","maxMsgChar":160,
        "location":{"latitude":47.37,"longitude":8.54,"horizontalAccuracy":12.0,"timeStamp":1790000000000,"isOld":false},
        "isLocating":false,"activationLocked":true,"lostModeEnabled":false,"features":{"SND":true,"MSG":true,"LST":true,"WIP":true}}"#;
    let pending = r#"{"id":"made/up2==","deviceStatus":"203","remoteWipe":{"statusCode":"205","createTimestamp":1790000000000},
        "wipeInProgress":false,"wipedTimestamp":null,"lostDevice":{"statusCode":205,"text":"call me","ownerNbr":"+1"},
        "features":{"REM":true,"WIP":true}}"#;
    let odd = r#"{"id":"x","batteryLevel":"full","location":{"latitude":91,"longitude":1e308},"maxMsgChar":-1,"features":[]}"#;
    let texts = [("online", online), ("pending", pending), ("odd", odd)];
    texts.into_iter().map(|(name, text)| (name, text.as_bytes().to_vec())).collect()
}

/// Events of a webhook, and a published bypass code.
pub fn events() -> Seeds {
    let list = STANDARD
        .encode("<plist version=\"1.0\"><dict><key>Status</key><string>Error</string></dict></plist>");
    let update = format!(
        r#"{{"topic":"mdm.TokenUpdate","checkin_event":{{"udid":"00008120-0011223344556677","raw_payload":"{list}"}}}}"#
    );
    let answer = format!(
        r#"{{"topic":"mdm.Connect","acknowledge_event":{{"udid":"u","status":"NotNow","command_uuid":"c","raw_payload":"{list}"}}}}"#
    );
    let both = format!("{update}\n[{answer}]");
    let code = b"3UM43-PUYVY-QYD1-UVCC-HEHJ-FKA4".to_vec();
    vec![("update", update.into_bytes()), ("both", both.into_bytes()), ("code", code)]
}

/// Unlock tokens of two keys: as they are, as base64, in a property list, and cut off.
pub fn tokens() -> Seeds {
    let mut draft = Draft::new(|bytes| bytes.fill(0x5A));
    draft.keys.truncate(2);
    let raw = draft.signed(&[0xA5; 20]);
    let text = STANDARD.encode(&raw);
    let list =
        format!("<plist version=\"1.0\"><dict><key>UnlockToken</key><data>{text}</data></dict></plist>");
    let cut = raw[..raw.len() - 30].to_vec();
    vec![("raw", raw), ("base64", text.into_bytes()), ("list", list.into_bytes()), ("cut", cut)]
}
