//! The ways in which a known value may be written.

use super::Kind;
use super::view::View;

/// Words that are no names, though devices and programs put them where a name belongs.
const MEANINGLESS: &[&str] = &[
    "admin",
    "administrator",
    "false",
    "guest",
    "iphone",
    "ipad",
    "ipod",
    "ipod touch",
    "localhost",
    "mobile",
    "n/a",
    "none",
    "null",
    "private",
    "public",
    "root",
    "shared",
    "true",
    "unknown",
    "user",
];

/// One way.
pub(super) struct Spelling {
    pub(super) view: View,
    pub(super) text: String,
    /// Only where no letter or digit stands beside it: it is too short to be told from a part of something else.
    pub(super) whole: bool,
}

/// A value in all its ways.
pub(super) struct Spelt {
    /// The one form by which it is known to be the same.
    pub(super) canonical: String,
    pub(super) spellings: Vec<Spelling>,
    /// Other values that are known with it.
    pub(super) also: Vec<(Kind, String)>,
}

/// All ways; `None` where the value says nothing.
pub(super) fn spell(kind: Kind, value: &str) -> Option<Spelt> {
    let lower = value.to_lowercase();
    if value.chars().count() < 2 || MEANINGLESS.contains(&lower.as_str()) {
        return None;
    }
    let mut ways = Ways::default();
    let mut also = Vec::new();
    let canonical = match kind {
        Kind::Ecid => {
            let decimal =
                value.len() >= 15 && !value.starts_with('0') && value.bytes().all(|b| b.is_ascii_digit());
            let ecid = if decimal { value.parse().ok() } else { crate::id::parse_hex(value) };
            let ecid = ecid.filter(|ecid| *ecid != 0)?;
            if decimal && value.len() <= 16 {
                also.push((Kind::Ecid, format!("0x{value}")));
            }
            ways.ecid(ecid);
            format!("{ecid:x}")
        }
        Kind::Udid | Kind::Serial | Kind::Mac => {
            let bare = bare(&lower);
            if kind == Kind::Udid
                && let Some((_, ecid)) = value.split_once('-')
            {
                also.push((Kind::Ecid, ecid.to_owned()));
            }
            if kind == Kind::Mac {
                ways.base64(&bytes_of(&bare));
            }
            ways.squeezed(&bare);
            ways.bytes(value);
            bare
        }
        Kind::Imei | Kind::Iccid | Kind::Phone => {
            let bare = bare(&lower).trim_start_matches('+').to_owned();
            // Without its check digit it stands in other numbers.
            let stem = if kind == Kind::Imei && bare.len() == 15 { bare.get(..14)? } else { &bare };
            ways.squeezed(stem);
            ways.bytes(&bare);
            bare
        }
        Kind::Account | Kind::Name | Kind::Home => {
            if kind == Kind::Home && value.chars().count() < 3 {
                return None;
            }
            let straight = lower.replace('’', "'");
            if kind == Kind::Name
                && let Some((owner, _)) =
                    straight.split_once("'s ").filter(|(owner, _)| owner.chars().count() > 2)
            {
                also.push((Kind::Name, owner.to_owned()));
            }
            // A sharp s becomes two letters in capitals, and stays two.
            let capitals = straight.to_uppercase().to_lowercase();
            for form in [&straight, &capitals] {
                ways.escaped(form);
                ways.escaped(&form.replace('\'', "’"));
            }
            if kind == Kind::Name {
                let host = straight.replace('\'', "");
                ways.plain(&host.replace(' ', "-"));
                ways.plain(&host.replace(' ', "_"));
                ways.plain(&host);
            }
            ways.bytes(value);
            straight
        }
        Kind::Blob => return None,
    };
    Some(Spelt { canonical, spellings: ways.0, also })
}

/// A place widened to what belongs to the value: zeros and `0x` of an ECID, the check digit of an IMEI, and in base64 the digits
/// on either side, which hold bits of it.
pub(super) fn widen(kind: Kind, view: View, text: &str, mut start: usize, mut end: usize) -> (usize, usize) {
    let bytes = text.as_bytes();
    let before = |at: usize| at.checked_sub(1).and_then(|at| bytes.get(at));
    if view == View::Base64 {
        let digit = |b: &&u8| b.is_ascii_alphanumeric() || b"+/=".contains(b);
        start -= usize::from(before(start).filter(digit).is_some());
        end += bytes.get(end..).unwrap_or_default().iter().take(2).take_while(|b| digit(b)).count();
        return (start, end);
    }
    match kind {
        Kind::Ecid => {
            loop {
                match before(start) {
                    Some(b'0') => start -= 1,
                    Some(b':') if start >= 2 && before(start - 1) == Some(&b'0') => start -= 2,
                    _ => break,
                }
            }
            if before(start).is_some_and(|x| x.eq_ignore_ascii_case(&b'x'))
                && start >= 2
                && before(start - 1) == Some(&b'0')
            {
                start -= 2;
            }
            while bytes.get(end) == Some(&b'0') {
                end += 1;
            }
        }
        Kind::Imei => {
            for _ in 0..3 {
                match bytes.get(end) {
                    Some(digit) if digit.is_ascii_digit() => end += 1,
                    Some(b' ' | b'-') if bytes.get(end + 1).is_some_and(u8::is_ascii_digit) => end += 1,
                    _ => break,
                }
            }
        }
        Kind::Phone if before(start) == Some(&b'+') => start -= 1,
        _ => {}
    }
    (start, end)
}

/// Without separators.
fn bare(text: &str) -> String {
    text.replace([' ', '-', ':', '(', ')'], "")
}

/// The bytes of hexadecimal digits; none if they are others.
fn bytes_of(digits: &str) -> Vec<u8> {
    if !digits.is_ascii() {
        return Vec::new();
    }
    let bytes: Option<Vec<u8>> = (0..digits.len() / 2)
        .map(|at| u8::from_str_radix(digits.get(2 * at..2 * at + 2)?, 16).ok())
        .collect();
    bytes.unwrap_or_default()
}

/// Ways that are being gathered.
#[derive(Default)]
struct Ways(Vec<Spelling>);

impl Ways {
    fn add(&mut self, view: View, text: String, whole: bool) {
        self.0.push(Spelling { view, text, whole });
    }

    /// Short ASCII texts are searched for as whole words.
    fn plain(&mut self, text: &str) {
        self.add(View::Plain, text.to_owned(), text.is_ascii() && text.len() < 6);
    }

    fn squeezed(&mut self, text: &str) {
        self.add(View::Squeezed, text.to_owned(), text.len() < 8);
    }

    /// A number of 64 bits, which texts show in hexadecimal, in decimal, and as bytes in either order.
    fn ecid(&mut self, ecid: u64) {
        let hexadecimal = format!("{ecid:x}");
        if hexadecimal.len() < 8 {
            self.squeezed(&format!("{ecid:016x}"));
        }
        self.squeezed(&hexadecimal);
        let decimal = ecid.to_string();
        self.add(View::Squeezed, decimal.clone(), decimal.len() < 10);
        let reversed = format!("{:016x}", ecid.swap_bytes());
        let short = reversed.trim_end_matches('0');
        self.squeezed(if short.len() < 8 { &reversed } else { short });
        self.base64(&ecid.to_be_bytes());
        self.base64(&ecid.to_le_bytes());
        let kept: Vec<u8> = ecid.to_be_bytes().into_iter().skip_while(|byte| *byte == 0).collect();
        self.base64(&kept);
    }

    /// A text as programs escape it.
    fn escaped(&mut self, text: &str) {
        let json = json(text, false);
        let forms = [
            text.to_owned(),
            json.replace("\\\\", "\\\\\\\\").replace("\\u", "\\\\u"),
            json,
            self::json(text, true),
            xml(text, "&apos;"),
            xml(text, "&#39;"),
            percent(text, "%20"),
            percent(text, "+"),
        ];
        for form in forms {
            self.plain(&form);
        }
    }

    /// A text as the bytes that it is made of.
    fn bytes(&mut self, text: &str) {
        for text in [text.to_owned(), text.to_lowercase(), text.to_uppercase()] {
            if text.len() >= 6 {
                let digits: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
                self.squeezed(&digits);
                self.base64(text.as_bytes());
            }
        }
    }

    /// Bytes somewhere in longer base64: what they look like depends on where they stand, of three places.
    fn base64(&mut self, bytes: &[u8]) {
        if bytes.len() < 6 {
            return;
        }
        for (before, cut) in [(0, 0), (1, 2), (2, 3)] {
            let mut padded = vec![0; before];
            padded.extend_from_slice(bytes);
            let whole = encode(&padded);
            let text = whole.get(cut..padded.len() * 8 / 6).unwrap_or_default().to_owned();
            if text.contains(['+', '/']) {
                self.add(View::Base64, text.replace('+', "-").replace('/', "_"), false);
            }
            self.add(View::Base64, text, false);
        }
    }
}

fn json(text: &str, ascii: bool) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '"' | '\\' => escaped.extend(['\\', c]),
            c if ascii && !c.is_ascii() => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    escaped += &format!("\\u{unit:04x}");
                }
            }
            c => escaped.push(c),
        }
    }
    escaped
}

fn xml(text: &str, apostrophe: &str) -> String {
    let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', apostrophe)
}

fn percent(text: &str, space: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        match byte {
            b' ' => escaped += space,
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                escaped.push(char::from(byte))
            }
            byte => escaped += &format!("%{byte:02x}"),
        }
    }
    escaped
}

/// Base64 without padding.
fn encode(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let bits =
            three.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - three.len()));
        for digit in 0..=three.len() {
            let at = (bits >> (18 - 6 * digit) & 63) as usize;
            text.push(DIGITS.get(at).map_or('=', |digit| char::from(*digit)));
        }
    }
    text
}
