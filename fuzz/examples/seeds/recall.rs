//! Seeds of what remembers a password: exports with made-up passwords, and a note on how far a search was.

use super::Seeds;

/// A table of each kind, a vault, and a list.
pub(super) fn exports() -> Seeds {
    vec![
        ("chrome", b"name,url,username,password,note\r\nshop,https://shop.test/,me,\"a,\"\"b\",\r\n".to_vec()),
        ("firefox", b"\"url\",\"username\",\"password\",\"httpRealm\",\"formActionOrigin\"\r\n\"https://a.test\",\"me\",\"x\",,\"\"\r\n".to_vec()),
        ("safari", b"Title,URL,Username,Password,Notes,OTPAuth\niCloud,https://icloud.com/,me,x y,,\n".to_vec()),
        ("keepass", b"\"Account\",\"Login Name\",\"Password\",\"Web Site\"\n\"a\",\"me\",\"c:\\\\\\\"x\",\"b\"\n".to_vec()),
        ("bitwarden", b"name,login_uri,login_username,login_password\na,b,me,x\na,b,me,x\n".to_vec()),
        (
            "vault",
            br#"{"encrypted":false,"items":[{"name":"a","login":{"password":"x\u00e4","uris":[{"uri":"b"}]},"passwordHistory":[{"password":"y"}],"fields":[{"value":"4711","type":1}]}]}"#.to_vec(),
        ),
        ("list", b"one\r\n two \n\none\nlast".to_vec()),
    ]
}

/// One as it is written.
pub(super) fn checkpoints() -> Seeds {
    let digest = "0123456789abcdef".repeat(4);
    let text = format!(
        r#"{{"candidates":"{digest}","next":"340282366920938463463374607431768211455","spent_ms":1,"version":1}}"#
    );
    vec![("search", text.into_bytes())]
}

/// Letters of a worker and of a coordinator, opened, and the beginning of what a coordinator keeps.
pub(super) fn letters() -> Seeds {
    let (key, lock) = ("5a".repeat(32), "a5".repeat(40));
    let opened = format!(r#"[{{"lock":2,"place":"17","inside":"{key}"}}]"#);
    vec![
        ("hello", br#"{"hello":{"per_1000_seconds":7000,"batch":10}}"#.to_vec()),
        ("beat", format!(r#"{{"beat":{{"lease":4,"tried":50,"opened":{opened}}}}}"#).into_bytes()),
        ("report", format!(r#"{{"report":{{"lease":4,"tried":60,"took_ms":9,"opened":{opened}}}}}"#).into_bytes()),
        ("leave", br#""leave""#.to_vec()),
        ("lease", format!(r#"{{"lease":{{"id":4,"first":"10","count":60,"locks":["{lock}"]}}}}"#).into_bytes()),
        ("aside", br#""aside""#.to_vec()),
        ("code", b"0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV".to_vec()),
        ("saved", format!(r#"{{"version":1,"fingerprint":"{}","code":""#, "00".repeat(32)).into_bytes()),
    ]
}
