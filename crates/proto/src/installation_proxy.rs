//! `com.apple.mobile.installation_proxy`: which apps are on the phone. Framing: `u32` big-endian length, then a property
//! list.
//!
//! | who | says |
//! |---|---|
//! | host | `{Command: "Browse", ClientOptions: {ApplicationType, ReturnAttributes}}` |
//! | phone | `{CurrentList, CurrentAmount, CurrentIndex, Status: "BrowsingApplications"}`, several times; `{Status: "Complete"}` |
//!
//! # What a hostile device could do here
//!
//! Send apps without end, or none and never `Complete`: messages, apps and their bytes are counted. An app without a name
//! is none.

use plist::{Dictionary, Value};
use rightful_core::report::Explain;
use tokio::io::{AsyncRead, AsyncWrite};

use crate::frame::{self, FrameError, Limits};

/// The name of the service.
pub const SERVICE: &str = "com.apple.mobile.installation_proxy";

/// One message: apps with what belongs to their purchase.
const LIMITS: Limits = Limits { bytes: 16 << 20, ..Limits::TALK };
/// The most messages, and the most apps.
const MOST_MESSAGES: usize = 10_000;
const MOST_APPS: usize = 10_000;
/// The most bytes of all of them together; a phone has some ten thousand for each.
const MOST_BYTES: usize = 32 << 20;
/// The longest name of an app.
const LONGEST_NAME: usize = 256;

/// An app of the owner's.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct App {
    /// `com.example.app`.
    #[doc(alias = "CFBundleIdentifier")]
    pub bundle: String,
    /// What belongs to its purchase, as it is kept in a backup.
    #[doc(alias = "ApplicationSINF")]
    pub sinf: Option<Vec<u8>>,
    /// The same of the store's facts.
    #[doc(alias = "iTunesMetadata")]
    pub metadata: Option<Vec<u8>>,
}

impl App {
    /// How many bytes are kept of it.
    fn bytes(&self) -> usize {
        let length = |part: &Option<Vec<u8>>| part.as_ref().map_or(0, Vec::len);
        self.bundle.len() + length(&self.sinf) + length(&self.metadata)
    }
}

/// Why the apps are not known.
#[derive(Debug, thiserror::Error)]
pub enum BrowseError {
    /// The conversation broke.
    #[error(transparent)]
    Frame(#[from] FrameError),
    /// The phone refuses.
    #[error("the phone does not tell its apps: {0}")]
    Refused(String),
    /// More than any phone has.
    #[error("the phone tells of apps without end")]
    Endless,
}

impl Explain for BrowseError {
    fn code(&self) -> &'static str {
        match self {
            Self::Frame(error) => error.code(),
            Self::Refused(_) => "apps/refused",
            Self::Endless => "apps/endless",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Frame(error) => error.help(),
            Self::Refused(_) => "unlock the phone and start again",
            Self::Endless => "restart the phone and start again",
        }
    }
}

/// The owner's apps.
///
/// # Errors
/// See [`BrowseError`].
pub async fn browse(stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) -> Result<Vec<App>, BrowseError> {
    let attributes = ["CFBundleIdentifier", "ApplicationSINF", "iTunesMetadata"];
    let attributes = Value::Array(attributes.into_iter().map(Value::from).collect());
    let options = dictionary([("ApplicationType", "User".into()), ("ReturnAttributes", attributes)]);
    let request = dictionary([("Command", "Browse".into()), ("ClientOptions", options)]);
    frame::write_plist_xml(stream, &request).await?;
    let mut apps: Vec<App> = Vec::new();
    let mut bytes = 0_usize;
    for _ in 0..MOST_MESSAGES {
        let mut answer = frame::read_dictionary(stream, &LIMITS).await?;
        if let Some(error) = answer.get("Error").and_then(Value::as_string) {
            let words = error.chars().filter(|letter| !letter.is_control()).take(64).collect();
            return Err(BrowseError::Refused(words));
        }
        let listed = answer.remove("CurrentList").and_then(Value::into_array).unwrap_or_default();
        let before = apps.len();
        apps.extend(listed.into_iter().filter_map(app));
        bytes += apps.iter().skip(before).map(App::bytes).sum::<usize>();
        if apps.len() > MOST_APPS || bytes > MOST_BYTES {
            return Err(BrowseError::Endless);
        }
        if answer.get("Status").and_then(Value::as_string) == Some("Complete") {
            return Ok(apps);
        }
    }
    Err(BrowseError::Endless)
}

fn app(value: Value) -> Option<App> {
    let mut told = value.into_dictionary()?;
    let bundle = told.remove("CFBundleIdentifier").and_then(Value::into_string)?;
    let mut data = |key: &str| told.remove(key).and_then(Value::into_data);
    let app = App { sinf: data("ApplicationSINF"), metadata: data("iTunesMetadata"), bundle };
    Some(app).filter(|app| !app.bundle.is_empty() && app.bundle.len() <= LONGEST_NAME)
}

fn dictionary<const N: usize>(pairs: [(&str, Value); N]) -> Value {
    Value::Dictionary(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Dictionary>())
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn answered(answers: Vec<Value>) -> Result<Vec<App>, BrowseError> {
        let (mut ours, mut theirs) = tokio::io::duplex(1 << 20);
        tokio::spawn(async move {
            frame::read_dictionary(&mut theirs, &Limits::TALK).await.expect("a request");
            for answer in answers {
                if frame::write_plist_xml(&mut theirs, &answer).await.is_err() {
                    return;
                }
            }
        });
        browse(&mut ours).await
    }

    fn listed(names: &[&str]) -> Value {
        let apps = names.iter().map(|name| dictionary([("CFBundleIdentifier", (*name).into())]));
        dictionary([("CurrentList", Value::Array(apps.collect())), ("Status", "BrowsingApplications".into())])
    }

    #[tokio::test]
    async fn apps_come_in_parts_and_nameless_ones_are_none() {
        let complete = dictionary([("Status", "Complete".into())]);
        let apps = answered(vec![listed(&["a", ""]), listed(&["b"]), complete]).await.expect("apps");
        let names: Vec<&str> = apps.iter().map(|app| app.bundle.as_str()).collect();
        assert_eq!(names, ["a", "b"]);
    }

    #[tokio::test]
    async fn a_refusal_and_an_endless_list_are_errors() {
        let refused = answered(vec![dictionary([("Error", "Locked\u{7}".into())])]).await;
        assert_eq!(refused.expect_err("refused").to_string(), "the phone does not tell its apps: Locked");
        let many = vec!["x"; MOST_APPS + 1];
        assert!(matches!(answered(vec![listed(&many)]).await, Err(BrowseError::Endless)));
        let heavy = Value::Data(vec![0; MOST_BYTES / 4]);
        let heavy = dictionary([("CFBundleIdentifier", "a".into()), ("iTunesMetadata", heavy)]);
        let heavy = dictionary([("CurrentList", Value::Array(vec![heavy]))]);
        assert!(matches!(answered(vec![heavy; 4]).await, Err(BrowseError::Endless)), "bytes are counted");
    }
}
