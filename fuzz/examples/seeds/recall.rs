//! Seeds of what remembers a password: exports and hints with made-up passwords, lists, and a note on how far a search was.

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

const HINT: &str = r#"version = 1
words = ["rex", { text = "don't panic", sure = "roughly", part = "always", at = "first" }]
names = ["Größe"]
places = [{ text = "Paris", at = "last" }]
dates = ["1987-04-23", "1987-04", "1987", "04-23"]
numbers = ["42"]
passwords = ["Kaktus#7", { text = "Summer09!", varied = "freely" }]
habits = ["capital-first", "digits-last", "exclamation-last", "leet"]
joins = ["-"]
signs = "!?"
length = { least = 6, most = 14 }
keyboards = ["qwertz", "jcuken"]
languages = ["de"]
typed-on = ["phone", "mac"]
years = { from = 2009, to = 2012 }
not = { passwords = ["rex"], signs = "$" }
token-lists = ["+ a b\n%d"]
masks = ["?l?d,?1?1"]
word-lists = [{ file = "words.txt", rules = ["c $1"] }]
"#;

/// All fields in TOML, some in JSON.
pub(super) fn hints() -> Seeds {
    let json =
        r#"{"version":1,"words":["rex",{"text":"a","sure":"exactly"}],"dates":["1987"],"not":{"signs":"$"}}"#;
    vec![("toml", HINT.into()), ("json", json.into()), ("least", "version = 1".into())]
}

/// Anchors, wildcards, options.
pub(super) fn token_lists() -> Seeds {
    let anchors = "# comment\n+ ^a b$\n^2^c ^2,3^d ^,^e\n^r1^f ^r2^g\n";
    let wildcards = "x%2d %1,3a%A %0,1n%N%h\n%[]a-c]%2i[x] %%%^%S %s%y\n";
    let options = "#--max-tokens 2 --min-tokens=1 --custom-wild a-c\n%c%ic %C\nb\n";
    vec![("anchors", anchors.into()), ("wildcards", wildcards.into()), ("options", options.into())]
}

/// Sets, own sets, signs that mean something.
pub(super) fn masks() -> Seeds {
    let own = "# comment\n?l?d,x\\,,?1?2??\n\\#?d\n";
    vec![("sets", "?l?u?d\n?h?H?s\n?a?b".into()), ("own", own.into())]
}

/// Each function once.
pub(super) fn rules() -> Seeds {
    let all = ":\nl u c C t T0 E e- 30-\nr d p1 f q {}\n$1 ^\\x41 [ ] D0 x01 O01 '3\ni0a o0b sab @c z1 Z1 y1 Y1\n\
               k K *01 L0 R0 +0 -0 .0 ,1\n<9 >1 _3 !z /r (r )x =1e %1e\n";
    vec![("functions", format!("{all}\n---\nrex\nlena\r\n\n kim").into_bytes())]
}

/// Two hints, and how far the search was with the first.
pub(super) fn trails() -> Seeds {
    let text = r#"{"version":1,"past":[{"hint":{"version":1,"words":["rex"]},"next":"12"}],"hint":{"version":1,"words":["rex","kim"]}}"#;
    vec![("two", text.into())]
}

/// One with all three kinds of parts, and one part twice.
pub(super) fn expressions() -> Seeds {
    let mut bytes = vec![1, b't', 0, 0, 0, 0, 0, 3];
    bytes.extend_from_slice(b"abc");
    bytes.extend_from_slice(&[b't', 0, 1, 0, 0, 0, 0]);
    bytes.extend_from_slice(&[b'c', 0, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1]);
    bytes.extend_from_slice(&[b's', 0, 0, 0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2]);
    vec![("all", bytes)]
}
