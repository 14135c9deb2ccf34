//! https before a plain server on loopback: with a certificate minted for one test, for the name `localhost`.

use std::net::Ipv4Addr;
use std::sync::Arc;

use rightful_apple::Url;
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

/// It listens until it is dropped.
pub(crate) struct Front {
    /// `https://localhost:PORT`.
    pub(crate) base: String,
    /// The certificate that a client has to trust, in PEM.
    pub(crate) root: String,
    task: JoinHandle<()>,
}

impl Front {
    pub(crate) async fn before(plain: &Url) -> Self {
        let minted = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
        let key = PrivateKeyDer::try_from(minted.signing_key.serialize_der()).unwrap();
        let config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(vec![minted.cert.der().clone()], key)
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let base = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let port = plain.port().unwrap();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let acceptor = acceptor.clone();
                tokio::spawn(async move {
                    let Ok(mut stream) = acceptor.accept(stream).await else { return };
                    let Ok(mut behind) = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await else {
                        return;
                    };
                    // Either side may leave at any time.
                    let _left = copy_bidirectional(&mut stream, &mut behind).await;
                });
            }
        });
        Self { base, root: minted.cert.pem(), task }
    }
}

impl Drop for Front {
    fn drop(&mut self) {
        self.task.abort();
    }
}
