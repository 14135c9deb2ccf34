//! Why machines do not come together.

use std::path::PathBuf;

use rightful_core::report::{Ending, Explain};

/// What stands between a coordinator and its workers. Nothing of the backup is touched by any of these.
#[derive(Debug, thiserror::Error)]
pub enum QueueError {
    /// The system gives no random numbers.
    #[error("this computer gives no random numbers")]
    NoChance,
    /// What was typed is no join code.
    #[error("that is not a join code")]
    NotACode,
    /// The address is none.
    #[error("{given} is not an address of a NATS server")]
    Address {
        /// What was given, without what may be secret in it.
        given: String,
    },
    /// There is a password or a token in the address.
    #[error("there is a name, a password or a token in the address of the NATS server")]
    SecretInAddress,
    /// It leads elsewhere without TLS.
    #[error("the way to {host} is not encrypted")]
    NotPrivate {
        /// Where.
        host: String,
    },
    /// The file with the certificates cannot be used.
    #[error("{} has no certificates that can be read", path.display())]
    Certificates {
        /// Which file.
        path: PathBuf,
        /// In the words of the system or of the library.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The server's certificate is not trusted, or it does not speak TLS as it should.
    #[error("the NATS server at {host} could not prove who it is")]
    NotTrusted {
        /// Where.
        host: String,
        /// In the words of the library.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The token, or the name and password, are not the right ones.
    #[error("the NATS server at {host} does not let this computer in")]
    Refused {
        /// Where.
        host: String,
    },
    /// Nobody answers there.
    #[error("no NATS server answers at {host}")]
    Unreachable {
        /// Where.
        host: String,
        /// In the words of the library.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// It keeps no messages.
    #[error("the NATS server at {host} does not keep messages, or not for this user")]
    NoJetStream {
        /// Where.
        host: String,
        /// In the words of the library.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// What is to be tried is too long to be sent.
    #[error("what is to be tried takes more to describe than can be sent to other machines")]
    JobTooLarge,
    /// There is no search for this code.
    #[error("there is no search for this code on the NATS server")]
    NoOffer,
    /// What lies there cannot be opened.
    #[error("the search on the NATS server cannot be opened with this code")]
    OfferUnreadable,
    /// The server was away for too long.
    #[error("the NATS server was away for {hours} hours")]
    Away {
        /// How long that was.
        hours: u64,
    },
    /// Nothing was heard of the coordinator.
    #[error("nothing was heard of the coordinator for {hours} hours")]
    CoordinatorSilent {
        /// How long that was.
        hours: u64,
    },
    /// The coordinator found this worker's answers wrong.
    #[error("the coordinator has put this computer aside: it did not find what was planted for it to find")]
    PutAside,
    /// There are as many workers as there may be.
    #[error("as many machines help already as can")]
    Full,
    /// The recipe gave other candidates.
    #[error("this computer would try other passwords than the coordinator counts")]
    OtherCandidates,
    /// So many workers gave wrong answers.
    #[error("{count} machines gave wrong answers")]
    TooManyLiars {
        /// How many.
        count: usize,
    },
}

impl Explain for QueueError {
    fn code(&self) -> &'static str {
        match self {
            Self::NoChance => "queue/no-random-numbers",
            Self::NotACode => "queue/not-a-code",
            Self::Address { .. } => "queue/address",
            Self::SecretInAddress => "queue/secret-in-address",
            Self::NotPrivate { .. } => "queue/not-encrypted",
            Self::Certificates { .. } => "queue/certificates-unreadable",
            Self::NotTrusted { .. } => "queue/not-trusted",
            Self::Refused { .. } => "queue/refused",
            Self::Unreachable { .. } => "queue/unreachable",
            Self::NoJetStream { .. } => "queue/no-jetstream",
            Self::JobTooLarge => "queue/job-too-large",
            Self::NoOffer => "queue/no-search",
            Self::OfferUnreadable => "queue/search-unreadable",
            Self::Away { .. } => "queue/away",
            Self::CoordinatorSilent { .. } => "queue/coordinator-silent",
            Self::PutAside => "queue/put-aside",
            Self::Full => "queue/full",
            Self::OtherCandidates => "queue/other-candidates",
            Self::TooManyLiars { .. } => "queue/too-many-wrong-answers",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::NoChance => "restart the computer, and try again",
            Self::NotACode => {
                "type it again as the coordinator shows it: seven groups of four letters and digits"
            }
            Self::Address { .. } => {
                "give it as tls://HOST:PORT, or as nats://127.0.0.1:4222 on this computer"
            }
            Self::SecretInAddress => {
                "leave it out of the address, where other programs can read it, and use --token-file, or --user with --user-password-file"
            }
            Self::NotPrivate { .. } => "switch TLS on at the server, and write tls:// in place of nats://",
            Self::Certificates { .. } => "check the path; the file has to hold certificates in PEM form",
            Self::NotTrusted { .. } => {
                "check the name in the address; if the server has a certificate of your own making, give that with --ca-file"
            }
            Self::Refused { .. } => {
                "check the token, or the name and the password, with whoever runs the server"
            }
            Self::Unreachable { .. } => {
                "check the address, that the server runs, and that a firewall lets you through"
            }
            Self::NoJetStream { .. } => {
                "start the server with JetStream (nats-server -js), and allow it to this user"
            }
            Self::JobTooLarge => "leave out long lists, or search with them on one machine",
            Self::NoOffer => "start the coordinator first, and check that both use the same server",
            Self::OfferUnreadable => {
                "use the same version of Rightful on all machines, and type the code again"
            }
            Self::Away { .. } => "start the server again, then start this again: it goes on where it was",
            Self::CoordinatorSilent { .. } => "start the coordinator again, then join again",
            Self::PutAside => {
                "check this computer's memory and cooling before you let it join again; the others do its part again"
            }
            Self::Full => "stop one of the others, or let it join later: there may be 64 machines",
            Self::OtherCandidates => "use the same version of Rightful on all machines",
            Self::TooManyLiars { .. } => {
                "check whom you gave the code to; then start again with --afresh, which makes a new code"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::NotTrusted { .. } => {
                Some("the address has another name than the certificate, or the certificate has expired")
            }
            Self::NoOffer => Some("the search is over, or the coordinator uses another server"),
            Self::PutAside => Some("its memory or its processor fails when it is hot"),
            Self::OfferUnreadable => Some(
                "the machines have different versions of Rightful, or somebody who has the code has put something else in its place",
            ),
            Self::OtherCandidates => Some("the machines have different versions of Rightful"),
            Self::TooManyLiars { .. } => Some("somebody has the code who should not have it"),
            Self::NoChance
            | Self::NotACode
            | Self::Address { .. }
            | Self::SecretInAddress
            | Self::NotPrivate { .. }
            | Self::Certificates { .. }
            | Self::Refused { .. }
            | Self::Unreachable { .. }
            | Self::NoJetStream { .. }
            | Self::JobTooLarge
            | Self::Away { .. }
            | Self::Full
            | Self::CoordinatorSilent { .. } => None,
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Away { .. } | Self::CoordinatorSilent { .. } => Ending::StoppedSafely,
            Self::NoOffer | Self::Full => Ending::NothingToActOn,
            Self::NoChance
            | Self::NotACode
            | Self::Address { .. }
            | Self::SecretInAddress
            | Self::NotPrivate { .. }
            | Self::Certificates { .. }
            | Self::NotTrusted { .. }
            | Self::Refused { .. }
            | Self::Unreachable { .. }
            | Self::NoJetStream { .. }
            | Self::JobTooLarge
            | Self::OfferUnreadable
            | Self::PutAside
            | Self::OtherCandidates
            | Self::TooManyLiars { .. } => Ending::Failed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_says_what_happened_and_what_to_do() {
        let host = || "nats.example:4222".to_owned();
        let source = || Box::<dyn std::error::Error + Send + Sync>::from("cause");
        let all = [
            QueueError::NoChance,
            QueueError::NotACode,
            QueueError::Address { given: "http://nats.example".to_owned() },
            QueueError::SecretInAddress,
            QueueError::NotPrivate { host: host() },
            QueueError::Certificates { path: "ca.pem".into(), source: source() },
            QueueError::NotTrusted { host: host(), source: source() },
            QueueError::Refused { host: host() },
            QueueError::Unreachable { host: host(), source: source() },
            QueueError::NoJetStream { host: host(), source: source() },
            QueueError::JobTooLarge,
            QueueError::NoOffer,
            QueueError::OfferUnreadable,
            QueueError::Away { hours: 24 },
            QueueError::CoordinatorSilent { hours: 2 },
            QueueError::PutAside,
            QueueError::Full,
            QueueError::OtherCandidates,
            QueueError::TooManyLiars { count: 17 },
        ];
        let texts: Vec<String> = all.iter().map(|error| format!("{}: {error}", error.code())).collect();
        assert_eq!(
            texts,
            [
                "queue/no-random-numbers: this computer gives no random numbers",
                "queue/not-a-code: that is not a join code",
                "queue/address: http://nats.example is not an address of a NATS server",
                "queue/secret-in-address: there is a name, a password or a token in the address of the NATS server",
                "queue/not-encrypted: the way to nats.example:4222 is not encrypted",
                "queue/certificates-unreadable: ca.pem has no certificates that can be read",
                "queue/not-trusted: the NATS server at nats.example:4222 could not prove who it is",
                "queue/refused: the NATS server at nats.example:4222 does not let this computer in",
                "queue/unreachable: no NATS server answers at nats.example:4222",
                "queue/no-jetstream: the NATS server at nats.example:4222 does not keep messages, or not for this user",
                "queue/job-too-large: what is to be tried takes more to describe than can be sent to other machines",
                "queue/no-search: there is no search for this code on the NATS server",
                "queue/search-unreadable: the search on the NATS server cannot be opened with this code",
                "queue/away: the NATS server was away for 24 hours",
                "queue/coordinator-silent: nothing was heard of the coordinator for 2 hours",
                "queue/put-aside: the coordinator has put this computer aside: it did not find what was planted for it to find",
                "queue/full: as many machines help already as can",
                "queue/other-candidates: this computer would try other passwords than the coordinator counts",
                "queue/too-many-wrong-answers: 17 machines gave wrong answers",
            ]
        );
        assert!(all.iter().all(|error| !error.help().is_empty() && !error.help().ends_with('.')));
    }
}
