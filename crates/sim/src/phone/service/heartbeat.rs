//! com.apple.mobile.heartbeat: the phone says "Marco" at intervals, the host answers "Polo"; who falls silent is let go.

use std::time::Duration;

use plist::Value;
use rightful_proto::frame::{Limits, read_dictionary, write_plist_xml};
use tokio::io::{AsyncRead, AsyncWrite};

use super::Call;
use crate::phone::Direction;

/// Between two beats, in seconds.
const INTERVAL: u64 = 15;
/// How late an answer may be.
const PATIENCE: Duration = Duration::from_secs(30);

pub(super) async fn serve(call: &Call, stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) {
    loop {
        let marco = [
            ("Command".to_owned(), Value::from("Marco")),
            ("Interval".to_owned(), Value::from(INTERVAL)),
            ("SupportsSleepyTime".to_owned(), Value::Boolean(true)),
        ];
        let marco = Value::Dictionary(marco.into_iter().collect());
        if write_plist_xml(stream, &marco).await.is_err() {
            return;
        }
        match tokio::time::timeout(PATIENCE, read_dictionary(stream, &Limits::TALK)).await {
            Ok(Ok(answer)) => {
                let words = answer.get("Command").and_then(Value::as_string).unwrap_or("no command");
                call.log(Direction::ToPhone, words.chars().take(64).collect::<String>());
            }
            Ok(Err(_)) | Err(_) => return,
        }
        tokio::time::sleep(Duration::from_secs(INTERVAL)).await;
    }
}
