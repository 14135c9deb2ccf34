//! com.apple.preboardservice_v2: before an update, the owner types the passcode on the phone, so that the update can open
//! the data.
//!
//! | who | says |
//! |---|---|
//! | host | `{Command: "CreateStashbag", Manifest}` |
//! | phone | `{ShowDialog: true}`; `{HideDialog: true}` when the passcode was typed, `{Timeout: true}` when nobody did; `{HideDialog: true, Skip: true}` at once where no passcode is set |
//! | host | `{Command: "CommitStashbag", Manifest}` |
//! | phone | `{StashbagCommitComplete: true}`, or `{Error, ErrorString}` |

use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_proto::frame::{Limits, read_dictionary, write_plist_xml};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::timeout;

use super::Call;
use crate::phone::state::Stashbag;
use crate::phone::{Direction, Phone};

/// How long the phone asks for the passcode.
pub(super) const PATIENCE: Duration = Duration::from_secs(180);
/// How long it waits for the host's next word.
const SILENCE: Duration = Duration::from_secs(600);

pub(super) async fn serve(call: &Call, stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) {
    loop {
        let Ok(Ok(request)) = timeout(SILENCE, read_dictionary(stream, &Limits::TALK)).await else { return };
        let command = request.get("Command").and_then(Value::as_string).unwrap_or_default();
        call.log(Direction::ToPhone, command.chars().take(64).collect::<String>());
        let manifest = request.get("Manifest").and_then(Value::as_dictionary).is_some();
        let answer = match command {
            "CreateStashbag" | "CommitStashbag" if !manifest => failed("there is no manifest"),
            "CreateStashbag" if !call.phone.read(|state| state.passcode_set) => {
                keep(&call.phone, Stashbag::Created);
                said(&["HideDialog", "Skip"])
            }
            "CreateStashbag" => {
                if say(call, stream, said(&["ShowDialog"])).await.is_err() {
                    return;
                }
                let typed = call.phone.read(|state| state.passcodes_typed);
                let waiting = call.phone.until(|state| state.passcodes_typed > typed);
                if timeout(PATIENCE, waiting).await.is_ok() {
                    keep(&call.phone, Stashbag::Created);
                    said(&["HideDialog"])
                } else {
                    said(&["Timeout"])
                }
            }
            "CommitStashbag" if call.phone.read(|state| state.stashbag) == Stashbag::None => {
                failed("there is no stashbag")
            }
            "CommitStashbag" => {
                keep(&call.phone, Stashbag::Committed);
                said(&["StashbagCommitComplete"])
            }
            _ => failed("there is no such command"),
        };
        if say(call, stream, answer).await.is_err() {
            return;
        }
    }
}

fn keep(phone: &Phone, bag: Stashbag) {
    phone.change(|state| state.stashbag = bag);
}

fn said(keys: &[&str]) -> Dictionary {
    keys.iter().map(|key| ((*key).to_owned(), Value::Boolean(true))).collect()
}

fn failed(why: &str) -> Dictionary {
    let mut answer = said(&["Error"]);
    answer.insert("ErrorString".to_owned(), why.into());
    answer
}

async fn say(
    call: &Call,
    stream: &mut (impl AsyncWrite + Unpin),
    answer: Dictionary,
) -> Result<(), rightful_proto::frame::FrameError> {
    let words: Vec<&str> = answer.keys().map(String::as_str).collect();
    call.log(Direction::FromPhone, words.join(", "));
    write_plist_xml(stream, &Value::Dictionary(answer)).await
}

#[cfg(test)]
mod tests {
    use super::super::Service;
    use super::*;
    use crate::phone::spec::PhoneSpec;

    async fn tell(stream: &mut tokio::io::DuplexStream, command: &str) -> Dictionary {
        let request = Dictionary::from_iter([
            ("Command".to_owned(), Value::from(command)),
            ("Manifest".to_owned(), Value::Dictionary(Dictionary::new())),
        ]);
        write_plist_xml(stream, &Value::Dictionary(request)).await.expect("room");
        read_dictionary(stream, &Limits::TALK).await.expect("an answer")
    }

    fn open(phone: &Phone) -> tokio::io::DuplexStream {
        let (ours, mut theirs) = tokio::io::duplex(4096);
        let call = Call { phone: phone.clone(), connection: 1, service: Service::Preboard };
        tokio::spawn(async move { serve(&call, &mut theirs).await });
        ours
    }

    #[tokio::test(start_paused = true)]
    async fn a_typed_passcode_makes_a_bag_that_can_be_committed() {
        let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
        let mut stream = open(&phone);
        assert!(tell(&mut stream, "CommitStashbag").await.contains_key("Error"), "there is none yet");
        assert!(tell(&mut stream, "CreateStashbag").await.contains_key("ShowDialog"));
        phone.type_passcode();
        let hidden = read_dictionary(&mut stream, &Limits::TALK).await.expect("an answer");
        assert!(hidden.contains_key("HideDialog") && !hidden.contains_key("Skip"));
        assert!(tell(&mut stream, "CommitStashbag").await.contains_key("StashbagCommitComplete"));
        assert_eq!(phone.read(|state| state.stashbag), Stashbag::Committed);
        assert!(tell(&mut stream, "Sing").await.contains_key("Error"));
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_types_and_where_there_is_no_passcode_nobody_has_to() {
        let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
        let mut stream = open(&phone);
        assert!(tell(&mut stream, "CreateStashbag").await.contains_key("ShowDialog"));
        let given_up = read_dictionary(&mut stream, &Limits::TALK).await.expect("an answer");
        assert!(given_up.contains_key("Timeout"));
        assert_eq!(phone.read(|state| state.stashbag), Stashbag::None);
        phone.change(|state| state.passcode_set = false);
        assert!(tell(&mut stream, "CreateStashbag").await.contains_key("Skip"));
    }
}
