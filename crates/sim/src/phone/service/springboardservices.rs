//! com.apple.springboardservices: the home screen, of which backups want the icons of apps.
//!
//! | command | answer |
//! |---|---|
//! | `getIconPNGData` with `bundleId` | `pngData` |
//! | `getIconState` | pages of icons, each `{bundleIdentifier, displayName}` |

use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use plist::{Dictionary, Value};
use rightful_proto::frame::{Limits, read_dictionary, write_plist_xml};
use sha2::{Digest as _, Sha256};
use tokio::io::{AsyncRead, AsyncWrite};

use super::Call;
use crate::phone::Direction;

/// Width and height of an icon.
const EDGE: u32 = 60;

pub(super) async fn serve(call: &Call, stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) {
    while let Ok(request) = read_dictionary(stream, &Limits::TALK).await {
        let text = |key: &str| request.get(key).and_then(Value::as_string).unwrap_or_default();
        let command: String = text("command").chars().take(64).collect();
        call.log(Direction::ToPhone, &command);
        let data = call.phone.read(|state| state.data.clone()).get();
        let known = data.apps.iter().any(|app| app.bundle == text("bundleId"));
        let answer = match command.as_str() {
            "getIconPNGData" if known => one("pngData", Value::Data(icon(text("bundleId")))),
            "getIconPNGData" => one("Error", "there is no such app".into()),
            "getIconState" => {
                let page = data.apps.iter().map(|app| {
                    let pairs = [("bundleIdentifier", &app.bundle), ("displayName", &app.name)];
                    let pairs = pairs.map(|(key, text)| (key.to_owned(), Value::from(text.as_str())));
                    Value::Dictionary(pairs.into_iter().collect())
                });
                Value::Array(vec![Value::Array(vec![]), Value::Array(page.collect())])
            }
            _ => one("Error", "there is no such command".into()),
        };
        if write_plist_xml(stream, &answer).await.is_err() {
            return;
        }
    }
}

fn one(key: &str, value: Value) -> Value {
    Value::Dictionary(Dictionary::from_iter([(key.to_owned(), value)]))
}

/// A square in a colour that follows from the name.
fn icon(bundle: &str) -> Vec<u8> {
    let colour = Sha256::digest(bundle);
    // Every line begins with its filter: none.
    let line: Vec<u8> = [0].into_iter().chain(colour[..3].repeat(EDGE as usize)).collect();
    let pixels = line.repeat(EDGE as usize);
    let mut packed = ZlibEncoder::new(Vec::new(), Compression::fast());
    // Memory takes everything.
    let _ = packed.write_all(&pixels);
    let packed = packed.finish().unwrap_or_default();
    let edge = EDGE.to_be_bytes();
    let header = [&edge[..], &edge[..], &[8, 2, 0, 0, 0]].concat();
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    for (kind, body) in [(b"IHDR", header), (b"IDAT", packed), (b"IEND", vec![])] {
        png.extend_from_slice(&(body.len() as u32).to_be_bytes());
        let part = [&kind[..], &body].concat();
        png.extend_from_slice(&part);
        png.extend_from_slice(&crc32fast::hash(&part).to_be_bytes());
    }
    png
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn icons_are_pictures_and_differ() {
        let (one, two) = (icon("com.example.bank"), icon("com.example.notes"));
        assert!(
            one.starts_with(b"\x89PNG") && one.ends_with(&[0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82])
        );
        assert_ne!(one, two);
    }
}
