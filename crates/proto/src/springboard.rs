//! `com.apple.springboardservices`: of the home screen, only the icon of an app, which a backup's list of apps may have.
//!
//! | who | says |
//! |---|---|
//! | host | `{command: "getIconPNGData", bundleId}` |
//! | phone | `{pngData}`, or `{Error}` |
//!
//! # What a hostile device could do here
//!
//! Send something that is no picture, or a huge one: what does not begin as a PNG, or is longer than [`LONGEST`], is none.

use plist::{Dictionary, Value};
use tokio::io::{AsyncRead, AsyncWrite};

use crate::frame::{self, FrameError, Limits};

/// The name of the service.
pub const SERVICE: &str = "com.apple.springboardservices";

/// The longest icon that is taken, in bytes.
pub const LONGEST: usize = 256 << 10;

const LIMITS: Limits = Limits { bytes: 2 * LONGEST, ..Limits::TALK };

/// The icon of an app, as PNG; `None` where the phone has none for it.
///
/// # Errors
/// See [`FrameError`].
pub async fn icon(
    stream: &mut (impl AsyncRead + AsyncWrite + Unpin),
    bundle: &str,
) -> Result<Option<Vec<u8>>, FrameError> {
    let asked = [("command", "getIconPNGData"), ("bundleId", bundle)];
    let asked = asked.into_iter().map(|(key, text)| (key.to_owned(), Value::from(text)));
    frame::write_plist_xml(stream, &Value::Dictionary(asked.collect::<Dictionary>())).await?;
    let mut answer = frame::read_dictionary(stream, &LIMITS).await?;
    let picture = answer.remove("pngData").and_then(Value::into_data);
    Ok(picture.filter(|bytes| bytes.len() <= LONGEST && bytes.starts_with(b"\x89PNG")))
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn answered(answer: Value) -> Option<Vec<u8>> {
        let (mut ours, mut theirs) = tokio::io::duplex(1 << 20);
        frame::write_plist_xml(&mut theirs, &answer).await.expect("room");
        icon(&mut ours, "com.example.notes").await.expect("an answer")
    }

    #[tokio::test]
    async fn only_pictures_are_icons() {
        let one = |value: Value| Value::Dictionary(Dictionary::from_iter([("pngData".to_owned(), value)]));
        assert!(answered(one(Value::Data(b"\x89PNG and so on".to_vec()))).await.is_some());
        assert!(answered(one(Value::Data(b"GIF89a".to_vec()))).await.is_none());
        assert!(answered(one("text".into())).await.is_none());
        let mut long = b"\x89PNG".to_vec();
        long.resize(LONGEST + 1, 0);
        assert!(answered(one(Value::Data(long))).await.is_none());
    }
}
