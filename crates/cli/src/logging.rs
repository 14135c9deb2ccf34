//! Diagnosis on stderr: none unless it is asked for, and never what some libraries say below a warning.

use tracing::{Level, Metadata};
use tracing_subscriber::filter::{EnvFilter, FilterExt as _, FilterFn, filter_fn};
use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
use tracing_subscriber::util::SubscriberInitExt as _;

/// Chooses what is logged, as `rightful=debug` or `rightful_host=trace,info`.
const VARIABLE: &str = "RIGHTFUL_LOG";

/// Starts logging if the variable or `-v` asks for it.
pub(crate) fn start(verbose: u8) {
    let wanted = match (std::env::var(VARIABLE), verbose) {
        (Ok(wanted), _) if !wanted.is_empty() => wanted,
        (_, 0) => return,
        (_, 1) => "rightful=info".to_owned(),
        (_, 2) => "rightful=debug".to_owned(),
        (_, 3..) => "rightful=trace".to_owned(),
    };
    let lines = tracing_subscriber::fmt::layer().with_writer(std::io::stderr).without_time();
    let filter = EnvFilter::builder().parse_lossy(wanted).and(keeps_secrets());
    let started = tracing_subscriber::registry().with(lines.with_filter(filter)).try_init();
    debug_assert!(started.is_ok(), "logging starts once");
}

/// What would tell secrets below a warning, or might: `idevice` writes whole replies of the device at debug level, pair records and escrow bags
/// among them; `async_nats` writes what it says to the server at trace level, the token in it; `zbus` writes messages, in which the
/// system's store of passwords hands out what was asked of it; the others carry what is said to the Apple Account.
const TALKATIVE: [&str; 8] =
    ["idevice", "async_nats", "zbus", "reqwest", "hyper", "hyper_util", "h2", "rustls"];

/// No setting can switch on what tells secrets.
fn keeps_secrets() -> FilterFn {
    filter_fn(|metadata: &Metadata<'_>| {
        let library = metadata.target().split("::").next().unwrap_or_default();
        !TALKATIVE.contains(&library) || *metadata.level() <= Level::WARN
    })
}

#[cfg(test)]
mod tests {
    use std::io;
    use std::sync::{Arc, Mutex};

    use clap::Parser as _;
    use rightful_apple::find_my::Whose;
    use rightful_core::ask::{Answer, Question};
    use rightful_core::event::Event;
    use rightful_core::session::{Face, Session, Stop};
    use rightful_flows::find::sign_in::{Enter, Factor};
    use rightful_flows::find::{Wanted, erase};

    use super::*;
    use crate::cmd::Line;
    use crate::deed::Typed;
    use crate::world::{Place, account};

    #[derive(Clone, Default)]
    struct Kept(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Kept {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().expect("not poisoned").extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn no_setting_makes_libraries_log_secrets() {
        let kept = Kept::default();
        let writer = kept.clone();
        let lines = tracing_subscriber::fmt::layer().with_writer(move || writer.clone());
        let filter = EnvFilter::new("trace,idevice=trace,idevice::usbmuxd=trace,async_nats=trace,zbus=trace")
            .and(keeps_secrets());
        let subscriber = tracing_subscriber::registry().with(lines.with_filter(filter));
        tracing::subscriber::with_default(subscriber, || {
            tracing::debug!(target: "idevice::usbmuxd", "Received plist: EscrowBag");
            tracing::trace!(target: "async_nats::connection", "CONNECT auth_token: letmein");
            tracing::trace!(target: "async_nats", "CONNECT auth_token: letmein");
            tracing::trace!(target: "zbus::connection", "GetSecret: hunter2");
            tracing::trace!(target: "h2::codec", "cookie: hunter2");
            tracing::warn!(target: "idevice", "a warning");
            tracing::warn!(target: "async_nats::connector", "a warning of NATS");
            tracing::debug!(target: "rightful_host", "ours");
        });
        let text = String::from_utf8(kept.0.lock().expect("not poisoned").clone()).expect("text");
        for secret in ["EscrowBag", "letmein", "hunter2"] {
            assert!(!text.contains(secret), "{text}");
        }
        for said in ["a warning", "a warning of NATS", "ours"] {
            assert!(text.contains(said), "{text}");
        }
    }

    /// An owner who knows what the rehearsal's does.
    struct Knows(Typed);

    impl Face for Knows {
        fn show(&mut self, _: &Event) {}

        async fn ask(&mut self, _seq: u64, question: &Question) -> Option<Answer> {
            match question {
                Question::Text { id, .. } | Question::Secret { id, .. } => self.0.get(id).map(Answer::Typed),
                Question::Decide { .. } => Some(Answer::Choice(1)),
                Question::Consent { type_this, .. } => Some(Answer::Typed(type_this.clone())),
                Question::WhichDevice { .. } | Question::Ready { .. } => None,
            }
        }
    }

    #[test]
    fn an_erase_from_afar_logs_no_secret_at_any_level() {
        let kept = Kept::default();
        let writer = kept.clone();
        let lines = tracing_subscriber::fmt::layer().with_writer(move || writer.clone());
        let subscriber = tracing_subscriber::registry()
            .with(lines.with_filter(EnvFilter::new("trace").and(keeps_secrets())));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        tracing::subscriber::with_default(subscriber, || {
            runtime.block_on(async {
                let line = Line::parse_from(["rightful", "find", "erase", "--rehearse"]);
                let place = Place::open(&line.options).await.expect("a rehearsal");
                let enter = Enter { account: None, factor: Factor::Code, whose: Whose::Own };
                let wanted = Wanted { device: Some("4F2A".to_owned()), enter };
                let mut session = Session::new(Knows(account::known()), Stop::default());
                erase::erase(&place.world, &mut session, wanted, None).await.expect("erased");
            });
        });
        let text = String::from_utf8(kept.0.lock().expect("not poisoned").clone()).expect("text");
        assert!(text.contains("asked about the account"), "{text}");
        let known = ["account", "password", "code"].map(|id| account::known().get(id).expect("it is known"));
        for secret in known.iter().map(String::as_str).chain(["WEBAUTH", "dsWebAuthToken", "47.36"]) {
            assert!(!text.contains(secret), "{secret}: {text}");
        }
    }
}
