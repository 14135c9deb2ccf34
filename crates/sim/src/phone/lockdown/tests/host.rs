//! A trusted computer for tests: keys, certificates as hosts make them, and conversations with the phone.

use std::sync::Arc;

use plist::{Dictionary, Value};
use rcgen::{CertificateParams, DistinguishedName, KeyPair, SerialNumber};
use rightful_proto::frame::{Limits, read_dictionary, write_plist_xml};
use rightful_proto::lockdown::{LockdownFailure, PORT, PairRequest, Request, ask};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{ClientConfig, ResolvesClientCert};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::sign::CertifiedKey;
use rustls::{DigitallySignedStruct, SignatureScheme};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, DuplexStream};
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::phone::{Phone, ports};

const HOST_KEY: &str = include_str!("host_key.pem");
const DEVICE_KEY: &str = include_str!("../device_key.pem");

/// A computer with a pair record.
pub(in crate::phone) struct Host {
    pub(in crate::phone) host_id: String,
    pub(in crate::phone) host_certificate: Vec<u8>,
    pub(in crate::phone) root_certificate: Vec<u8>,
    pub(in crate::phone) device_certificate: Vec<u8>,
}

/// Which certificate a host shows in its handshake, and with which key it signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::phone) enum Shown {
    Host,
    Root,
    /// A certificate that the phone was never shown.
    Strangers,
    /// The right certificate, but not its key.
    StolenHost,
    Nothing,
}

/// A certificate as hosts make them: no names, serial number 0.
fn certificate(key: &str, years: i32) -> Vec<u8> {
    let key = KeyPair::from_pem(key).expect("a key of these tests");
    let mut params = CertificateParams::default();
    params.distinguished_name = DistinguishedName::new();
    params.serial_number = Some(SerialNumber::from_slice(&[0]));
    params.not_before = rcgen::date_time_ymd(2020, 1, 1);
    params.not_after = rcgen::date_time_ymd(2020 + years, 1, 1);
    params.self_signed(&key).expect("signed").pem().into_bytes()
}

impl Host {
    pub(in crate::phone) fn new() -> Self {
        Self {
            host_id: "6A5B0C11-7B1F-4E5C-9C1B-0A9B8C7D6E5F".to_owned(),
            host_certificate: certificate(HOST_KEY, 10),
            root_certificate: certificate(HOST_KEY, 11),
            device_certificate: certificate(DEVICE_KEY, 10),
        }
    }

    pub(in crate::phone) fn pair_request(&self) -> Request {
        Request::Pair(Box::new(PairRequest {
            host_id: self.host_id.clone(),
            system_buid: "BUID".to_owned(),
            host_certificate: Some(self.host_certificate.clone()),
            root_certificate: Some(self.root_certificate.clone()),
            device_certificate: Some(self.device_certificate.clone()),
            ..PairRequest::default()
        }))
    }

    pub(in crate::phone) fn start_session(&self) -> Request {
        Request::StartSession { host_id: self.host_id.clone(), system_buid: "BUID".to_owned() }
    }

    fn shown(&self, shown: Shown) -> Option<Arc<CertifiedKey>> {
        let (pem, key) = match shown {
            Shown::Host => (self.host_certificate.clone(), HOST_KEY),
            Shown::Root => (self.root_certificate.clone(), HOST_KEY),
            Shown::Strangers => (certificate(HOST_KEY, 12), HOST_KEY),
            Shown::StolenHost => (self.host_certificate.clone(), DEVICE_KEY),
            Shown::Nothing => return None,
        };
        let certificate = CertificateDer::from_pem_slice(&pem).expect("PEM");
        let key = PrivateKeyDer::from_pem_slice(key.as_bytes()).expect("PEM");
        let key = rustls::crypto::ring::sign::any_supported_type(&key).expect("RSA");
        Some(Arc::new(CertifiedKey::new(vec![certificate], key)))
    }

    /// Begins TLS on a stream on which the phone expects it.
    pub(in crate::phone) async fn secure<S>(&self, stream: S, shown: Shown) -> std::io::Result<TlsStream<S>>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("ring speaks them")
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(AnyPhone))
            .with_client_cert_resolver(Arc::new(Fixed(self.shown(shown))));
        let name = ServerName::try_from("phone").expect("a name");
        TlsConnector::from(Arc::new(config)).connect(name, stream).await
    }
}

/// A connection to the phone, in clear or inside TLS.
pub(in crate::phone) struct Tunnel<S>(S);

impl Tunnel<DuplexStream> {
    /// To lockdownd.
    pub(in crate::phone) fn open(phone: &Phone) -> Self {
        Self::open_port(phone, PORT)
    }

    pub(in crate::phone) fn open_port(phone: &Phone, port: u16) -> Self {
        assert!(ports::accepts(phone, port), "port {port} is closed");
        let (ours, theirs) = tokio::io::duplex(1 << 16);
        tokio::spawn(ports::serve(phone.clone(), 1, port, theirs));
        Self(ours)
    }

    /// Starts a session and TLS.
    pub(in crate::phone) async fn secure(
        mut self,
        host: &Host,
        shown: Shown,
    ) -> std::io::Result<Tunnel<TlsStream<DuplexStream>>> {
        let reply = self.ask(&host.start_session()).await.expect("a known host");
        assert_eq!(reply.get("EnableSessionSSL"), Some(&Value::Boolean(true)));
        Ok(Tunnel(host.secure(self.0, shown).await?))
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Tunnel<S> {
    pub(in crate::phone) fn stream(&mut self) -> &mut S {
        &mut self.0
    }

    pub(in crate::phone) fn of(stream: S) -> Self {
        Self(stream)
    }

    pub(in crate::phone) fn into_inner(self) -> S {
        self.0
    }

    pub(in crate::phone) async fn ask(&mut self, request: &Request) -> Result<Dictionary, LockdownFailure> {
        ask(&mut self.0, request, "test").await
    }

    /// The name of the error with which a request is refused.
    pub(in crate::phone) async fn refused(&mut self, request: &Request) -> String {
        let failure = self.ask(request).await.expect_err("refused");
        failure.refusal().expect("an error by name").name().to_owned()
    }

    pub(in crate::phone) async fn send(&mut self, pairs: &[(&str, &str)]) {
        let values = pairs.iter().map(|(key, value)| ((*key).to_owned(), Value::from(*value)));
        write_plist_xml(&mut self.0, &Value::Dictionary(values.collect())).await.expect("open");
    }

    pub(in crate::phone) async fn receive(&mut self) -> Dictionary {
        read_dictionary(&mut self.0, &Limits::TALK).await.expect("a message")
    }

    pub(in crate::phone) async fn is_closed(&mut self) -> bool {
        let mut rest = [0];
        matches!(self.0.read(&mut rest).await, Ok(0) | Err(_))
    }
}

pub(in crate::phone) fn get(domain: Option<&str>, key: Option<&str>) -> Request {
    Request::GetValue { domain: domain.map(str::to_owned), key: key.map(str::to_owned) }
}

pub(in crate::phone) fn port_of(reply: &Dictionary) -> u16 {
    let port = reply.get("Port").and_then(Value::as_unsigned_integer).expect("a port");
    u16::try_from(port).expect("a port")
}

/// Hosts do not check the phone's certificate: they made it themselves.
#[derive(Debug)]
struct AnyPhone;

impl ServerCertVerifier for AnyPhone {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _name: &ServerName<'_>,
        _ocsp: &[u8],
        _now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _message: &[u8],
        _certificate: &CertificateDer<'_>,
        _signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _message: &[u8],
        _certificate: &CertificateDer<'_>,
        _signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        vec![
            SignatureScheme::RSA_PSS_SHA256,
            SignatureScheme::RSA_PSS_SHA384,
            SignatureScheme::RSA_PSS_SHA512,
            SignatureScheme::RSA_PKCS1_SHA256,
        ]
    }
}

#[derive(Debug)]
struct Fixed(Option<Arc<CertifiedKey>>);

impl ResolvesClientCert for Fixed {
    fn resolve(&self, _hints: &[&[u8]], _schemes: &[SignatureScheme]) -> Option<Arc<CertifiedKey>> {
        self.0.clone()
    }

    fn has_certs(&self) -> bool {
        self.0.is_some()
    }
}
