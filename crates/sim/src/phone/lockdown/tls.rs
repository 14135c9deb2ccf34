//! TLS as the phone does it: it is the server, shows the certificate that the host made for it, and lets in nobody but
//! a host whose certificate it was shown at pairing.
//!
//! The certificates of pair records have empty names, serial number 0 and no purpose that a web server would have, so
//! none of the rules of web certificates apply: the bytes are compared with those that were kept, and the handshake
//! proves that the other side has the key.

use std::sync::Arc;
use std::time::Duration;

use ring::signature::{
    RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_2048_8192_SHA384, RSA_PKCS1_2048_8192_SHA512,
    RSA_PSS_2048_8192_SHA256, RSA_PSS_2048_8192_SHA384, RSA_PSS_2048_8192_SHA512, RsaParameters,
    UnparsedPublicKey,
};
use rustls::client::danger::HandshakeSignatureValid;
use rustls::pki_types::{CertificateDer, UnixTime};
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::server::{ClientHello, NoServerSessionStorage, ResolvesServerCert, ServerConfig};
use rustls::sign::CertifiedKey;
use rustls::{CertificateError, DigitallySignedStruct, DistinguishedName, ProtocolVersion, SignatureScheme};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use super::identity;
use crate::phone::Phone;
use crate::phone::spec::NewestTls;

/// How long a host may take for its handshake.
const HANDSHAKE: Duration = Duration::from_secs(30);

/// Why no TLS came up.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// The host is not trusted, or no longer.
    #[error("TLS refused: the host is not trusted")]
    NotTrusted,
    /// What the phone kept of it cannot be used.
    #[error("TLS refused: the certificates of the host cannot be used")]
    Certificates,
    /// The handshake failed: a stranger's certificate, none at all, or no common version.
    #[error("TLS refused: {0}")]
    Handshake(std::io::Error),
    /// The host did not finish its handshake.
    #[error("TLS refused: no handshake within 30 s")]
    TooSlow,
}

/// Makes `stream` a TLS server for one trusted host. Also returns words for the log: version, and which certificate.
///
/// # Errors
/// [`TlsError`]; the stream is lost with it.
pub async fn accept<S>(phone: &Phone, host_id: &str, stream: S) -> Result<(TlsStream<S>, String), TlsError>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let (host, newest) = phone.read(|state| (state.trusted.get(host_id).cloned(), state.newest_tls));
    let host = host.ok_or(TlsError::NotTrusted)?;
    let read = |pem: &[u8]| identity::from_pem(pem).map_err(|_| TlsError::Certificates);
    let host_certificate = read(&host.host_certificate)?;
    let root_certificate = read(&host.root_certificate)?;
    let device_certificate = read(&host.device_certificate)?;
    let trusted = Trusted { certificates: [host_certificate.clone(), root_certificate] };
    let own =
        Own(Arc::new(CertifiedKey::new(vec![device_certificate], Arc::clone(&identity::device().signer))));
    let versions: &[_] = match newest {
        NewestTls::Tls12 => &[&rustls::version::TLS12],
        NewestTls::Tls13 => &[&rustls::version::TLS12, &rustls::version::TLS13],
    };
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(versions)
        .map_err(|_| TlsError::Certificates)?
        .with_client_cert_verifier(Arc::new(trusted))
        .with_cert_resolver(Arc::new(own));
    // Every session proves itself anew.
    config.session_storage = Arc::new(NoServerSessionStorage {});
    config.send_tls13_tickets = 0;

    let accept = TlsAcceptor::from(Arc::new(config)).accept(stream);
    let stream = tokio::time::timeout(HANDSHAKE, accept)
        .await
        .map_err(|_| TlsError::TooSlow)?
        .map_err(TlsError::Handshake)?;
    let session = stream.get_ref().1;
    let version = match session.protocol_version() {
        Some(ProtocolVersion::TLSv1_3) => "TLS 1.3",
        _ => "TLS 1.2",
    };
    let shown = session.peer_certificates().and_then(|chain| chain.first());
    let which = if shown == Some(&host_certificate) { "Host" } else { "Root" };
    let words = format!("{version}, client certificate: {which}");
    Ok((stream, words))
}

/// Always the same certificate, whatever the client calls the phone.
#[derive(Debug)]
struct Own(Arc<CertifiedKey>);

impl ResolvesServerCert for Own {
    fn resolve(&self, _hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        Some(Arc::clone(&self.0))
    }
}

/// The certificates that one host showed at pairing.
#[derive(Debug)]
struct Trusted {
    certificates: [CertificateDer<'static>; 2],
}

impl ClientCertVerifier for Trusted {
    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn verify_client_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _now: UnixTime,
    ) -> Result<ClientCertVerified, rustls::Error> {
        if self.certificates.iter().any(|kept| kept.as_ref() == end_entity.as_ref()) {
            Ok(ClientCertVerified::assertion())
        } else {
            Err(CertificateError::UnknownIssuer.into())
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify(message, certificate, signed)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify(message, certificate, signed)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        SCHEMES.iter().map(|(scheme, _)| *scheme).collect()
    }
}

const SCHEMES: [(SignatureScheme, &RsaParameters); 6] = [
    (SignatureScheme::RSA_PSS_SHA256, &RSA_PSS_2048_8192_SHA256),
    (SignatureScheme::RSA_PSS_SHA384, &RSA_PSS_2048_8192_SHA384),
    (SignatureScheme::RSA_PSS_SHA512, &RSA_PSS_2048_8192_SHA512),
    (SignatureScheme::RSA_PKCS1_SHA256, &RSA_PKCS1_2048_8192_SHA256),
    (SignatureScheme::RSA_PKCS1_SHA384, &RSA_PKCS1_2048_8192_SHA384),
    (SignatureScheme::RSA_PKCS1_SHA512, &RSA_PKCS1_2048_8192_SHA512),
];

/// Whether the handshake was signed with the key that this certificate is for.
fn verify(
    message: &[u8],
    certificate: &CertificateDer<'_>,
    signed: &DigitallySignedStruct,
) -> Result<HandshakeSignatureValid, rustls::Error> {
    let (_, algorithm) = SCHEMES
        .into_iter()
        .find(|(scheme, _)| *scheme == signed.scheme)
        .ok_or(CertificateError::BadSignature)?;
    let key = identity::rsa_key_of(certificate).map_err(|_| CertificateError::BadEncoding)?;
    UnparsedPublicKey::new(algorithm, key)
        .verify(message, signed.signature())
        .map_err(|_| CertificateError::BadSignature)?;
    Ok(HandshakeSignatureValid::assertion())
}
