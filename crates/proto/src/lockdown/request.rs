//! The requests of lockdownd, written by hosts and read by the virtual phone.

use plist::{Dictionary, Value};
use rightful_core::secret::Secret;

use super::LockdownError;

/// What a host asks of lockdownd.
#[derive(Debug, Clone)]
pub enum Request {
    /// Who is there: lockdownd or restored?
    QueryType,
    /// One value, or without key a whole domain.
    GetValue {
        /// `None` is the device itself.
        domain: Option<String>,
        /// `None` is everything.
        key: Option<String>,
    },
    /// Changes a value.
    SetValue {
        /// `None` is the device itself.
        domain: Option<String>,
        /// Which value.
        key: String,
        /// What it shall be.
        value: Value,
    },
    /// Removes a value.
    RemoveValue {
        /// `None` is the device itself.
        domain: Option<String>,
        /// Which value.
        key: String,
    },
    /// Asks for trust.
    Pair(Box<PairRequest>),
    /// Whether a record is trusted. Today's devices answer StartSession instead.
    ValidatePair(Box<PairRequest>),
    /// Takes trust back.
    Unpair(Box<PairRequest>),
    /// Takes the trust of every computer back.
    ResetPairing,
    /// Begins a session; TLS follows the answer.
    StartSession {
        /// The HostID of the record.
        host_id: String,
        /// The SystemBUID of the record.
        system_buid: String,
    },
    /// Ends a session; TLS ends with the answer.
    StopSession {
        /// The session's name, where the client gives it.
        session_id: Option<String>,
    },
    /// Starts a service on a port of its own.
    StartService {
        /// Its name.
        service: String,
        /// What the device gave at pairing.
        escrow_bag: Option<Secret>,
    },
    /// Restarts into recovery mode.
    EnterRecovery,
    /// The end.
    Goodbye,
    /// Anything else, by name, cut to 64 characters.
    Other(String),
}

/// What a host shows of its pair record. The wire never needs private keys, and none are kept when they come.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PairRequest {
    /// A UUID in upper case.
    pub host_id: String,
    /// The name of the host system.
    pub system_buid: String,
    /// PEM; `None` where the request names the host only.
    pub host_certificate: Option<Vec<u8>>,
    /// PEM.
    pub root_certificate: Option<Vec<u8>>,
    /// PEM.
    pub device_certificate: Option<Vec<u8>>,
    /// The names of all keys that the record had, sorted.
    pub keys: Vec<String>,
    /// The names of the pairing options, sorted.
    pub options: Vec<String>,
    /// The supervisor's certificate (DER), where a host says that it supervises the device.
    #[doc(alias = "SupervisorCertificate")]
    pub supervisor_certificate: Option<Vec<u8>>,
    /// The signed answer (CMS, DER) to the challenge that the device gave for it.
    #[doc(alias = "ChallengeResponse")]
    pub challenge_response: Option<Vec<u8>>,
}

impl Request {
    /// The name on the wire.
    pub fn name(&self) -> &'static str {
        match self {
            Self::QueryType => "QueryType",
            Self::GetValue { .. } => "GetValue",
            Self::SetValue { .. } => "SetValue",
            Self::RemoveValue { .. } => "RemoveValue",
            Self::Pair(_) => "Pair",
            Self::ValidatePair(_) => "ValidatePair",
            Self::Unpair(_) => "Unpair",
            Self::ResetPairing => "ResetPairing",
            Self::StartSession { .. } => "StartSession",
            Self::StopSession { .. } => "StopSession",
            Self::StartService { .. } => "StartService",
            Self::EnterRecovery => "EnterRecovery",
            Self::Goodbye => "Goodbye",
            Self::Other(_) => "another request",
        }
    }

    /// Reads what a host sent.
    ///
    /// # Errors
    /// The error to answer with: [`LockdownError::MissingKey`] and its kin.
    pub fn decode(values: &Dictionary) -> Result<Self, LockdownError> {
        let text = |key: &str| values.get(key).and_then(Value::as_string).map(str::to_owned);
        let key = || text("Key").ok_or(LockdownError::MissingKey);
        Ok(match text("Request").ok_or(LockdownError::MissingKey)?.as_str() {
            "QueryType" => Self::QueryType,
            "GetValue" => Self::GetValue { domain: text("Domain"), key: text("Key") },
            "SetValue" => Self::SetValue {
                domain: text("Domain"),
                key: key()?,
                value: values.get("Value").cloned().ok_or(LockdownError::MissingValue)?,
            },
            "RemoveValue" => Self::RemoveValue { domain: text("Domain"), key: key()? },
            "Pair" => Self::Pair(Box::new(PairRequest::decode(values)?)),
            "ValidatePair" => Self::ValidatePair(Box::new(PairRequest::decode(values)?)),
            "Unpair" => Self::Unpair(Box::new(PairRequest::decode(values)?)),
            "ResetPairing" => Self::ResetPairing,
            "StartSession" => Self::StartSession {
                host_id: text("HostID").ok_or(LockdownError::MissingHostID)?,
                system_buid: text("SystemBUID").unwrap_or_default(),
            },
            "StopSession" => Self::StopSession { session_id: text("SessionID") },
            "StartService" => Self::StartService {
                service: text("Service").ok_or(LockdownError::MissingService)?,
                escrow_bag: values
                    .get("EscrowBag")
                    .and_then(Value::as_data)
                    .map(|bag| Secret::new(bag.to_vec())),
            },
            "EnterRecovery" => Self::EnterRecovery,
            "Goodbye" => Self::Goodbye,
            other => Self::Other(other.chars().take(64).collect()),
        })
    }

    /// As a dictionary to be sent. `label` is the name that this program gives itself.
    pub fn encode(&self, label: &str) -> Dictionary {
        let mut values = Dictionary::new();
        let mut put = |key: &str, value: Value| {
            values.insert(key.to_owned(), value);
        };
        put("Label", label.into());
        put("ProtocolVersion", "2".into());
        put("Request", if let Self::Other(name) = self { name.as_str() } else { self.name() }.into());
        match self {
            Self::QueryType | Self::ResetPairing | Self::EnterRecovery | Self::Goodbye | Self::Other(_) => {}
            Self::GetValue { domain, key } => {
                domain.iter().for_each(|domain| put("Domain", domain.as_str().into()));
                key.iter().for_each(|key| put("Key", key.as_str().into()));
            }
            Self::SetValue { domain, key, value } => {
                domain.iter().for_each(|domain| put("Domain", domain.as_str().into()));
                put("Key", key.as_str().into());
                put("Value", value.clone());
            }
            Self::RemoveValue { domain, key } => {
                domain.iter().for_each(|domain| put("Domain", domain.as_str().into()));
                put("Key", key.as_str().into());
            }
            Self::Pair(pair) => {
                put("PairRecord", Value::Dictionary(pair.encode()));
                put("PairingOptions", Value::Dictionary(pair.encode_options()));
            }
            Self::ValidatePair(pair) | Self::Unpair(pair) => {
                put("PairRecord", Value::Dictionary(pair.encode()));
            }
            Self::StartSession { host_id, system_buid } => {
                put("HostID", host_id.as_str().into());
                put("SystemBUID", system_buid.as_str().into());
            }
            Self::StopSession { session_id } => {
                session_id.iter().for_each(|session_id| put("SessionID", session_id.as_str().into()));
            }
            Self::StartService { service, escrow_bag } => {
                put("Service", service.as_str().into());
                escrow_bag.iter().for_each(|bag| put("EscrowBag", Value::Data(bag.expose().to_vec())));
            }
        }
        values
    }

    /// In words, for a log: names of values, never secrets.
    pub fn words(&self) -> String {
        let name = self.name();
        let place = |domain: &Option<String>, key: Option<&String>| {
            [Some(name), domain.as_deref(), key.map(String::as_str)]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ")
        };
        match self {
            Self::QueryType
            | Self::ValidatePair(_)
            | Self::Unpair(_)
            | Self::ResetPairing
            | Self::StartSession { .. }
            | Self::StopSession { .. }
            | Self::EnterRecovery
            | Self::Goodbye => name.to_owned(),
            Self::GetValue { domain, key } => place(domain, key.as_ref()),
            Self::RemoveValue { domain, key } => place(domain, Some(key)),
            Self::SetValue { domain, key, value } => {
                let value = value.as_string().unwrap_or("another kind of value");
                format!("{} = {value}", place(domain, Some(key)))
            }
            Self::Pair(pair) => {
                let mut words = format!("{name} PairRecord{{{}}}", pair.keys.join(", "));
                if !pair.options.is_empty() {
                    words.push_str(&format!(" PairingOptions{{{}}}", pair.options.join(", ")));
                }
                words
            }
            Self::StartService { service, escrow_bag: None } => format!("{name} {service}"),
            Self::StartService { service, escrow_bag: Some(_) } => {
                format!("{name} {service} (with EscrowBag)")
            }
            Self::Other(name) => name.clone(),
        }
    }
}

impl PairRequest {
    fn decode(values: &Dictionary) -> Result<Self, LockdownError> {
        let record = values
            .get("PairRecord")
            .and_then(Value::as_dictionary)
            .ok_or(LockdownError::MissingPairRecord)?;
        let text = |key: &str| record.get(key).and_then(Value::as_string).map(str::to_owned);
        let data = |key: &str| record.get(key).and_then(Value::as_data).map(<[u8]>::to_vec);
        let options = values.get("PairingOptions").and_then(Value::as_dictionary);
        let option = |key: &str| options.and_then(|options| options.get(key)?.as_data()).map(<[u8]>::to_vec);
        Ok(Self {
            host_id: text("HostID").ok_or(LockdownError::MissingHostID)?,
            system_buid: text("SystemBUID").unwrap_or_default(),
            host_certificate: data("HostCertificate"),
            root_certificate: data("RootCertificate"),
            device_certificate: data("DeviceCertificate"),
            keys: names(Some(record)),
            options: names(options),
            supervisor_certificate: option("SupervisorCertificate"),
            challenge_response: option("ChallengeResponse"),
        })
    }

    fn encode_options(&self) -> Dictionary {
        let extended = [("ExtendedPairingErrors".to_owned(), Value::Boolean(true))];
        let proofs = [
            ("SupervisorCertificate", &self.supervisor_certificate),
            ("ChallengeResponse", &self.challenge_response),
        ];
        let proofs = proofs
            .into_iter()
            .filter_map(|(key, proof)| proof.clone().map(|proof| (key.to_owned(), Value::Data(proof))));
        extended.into_iter().chain(proofs).collect()
    }

    fn encode(&self) -> Dictionary {
        let texts = [("HostID", &self.host_id), ("SystemBUID", &self.system_buid)];
        let certificates = [
            ("DeviceCertificate", &self.device_certificate),
            ("HostCertificate", &self.host_certificate),
            ("RootCertificate", &self.root_certificate),
        ];
        let texts = texts.into_iter().map(|(key, text)| (key.to_owned(), text.as_str().into()));
        let certificates = certificates.into_iter().filter_map(|(key, certificate)| {
            certificate.clone().map(|certificate| (key.to_owned(), Value::Data(certificate)))
        });
        texts.chain(certificates).collect()
    }
}

/// At most 32 names of at most 64 characters: enough for every client, and no log of somebody's making.
fn names(values: Option<&Dictionary>) -> Vec<String> {
    let mut names: Vec<String> = values
        .into_iter()
        .flat_map(Dictionary::keys)
        .take(32)
        .map(|key| key.chars().take(64).collect())
        .collect();
    names.sort();
    names
}
