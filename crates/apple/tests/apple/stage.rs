//! A scripted HTTP server: writes down each request and answers as told, also wrongly.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use rightful_apple::{Endpoints, Url};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

/// One request as it came.
#[derive(Debug, Clone, Default)]
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) target: String,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

/// What to do with a request.
pub(crate) enum Reply {
    /// Answer. Where `sent` is less than the body, the connection ends there, or is held.
    Answer { status: u16, headers: Vec<(&'static str, String)>, body: Vec<u8>, sent: usize, held: bool },
    /// Send the head and so many bytes of the body, then nothing, and hold the connection.
    Stall { body: Vec<u8>, sent: usize },
    /// Close the connection without a word.
    Hang,
}

impl Reply {
    pub(crate) fn of(status: u16, body: impl Into<Vec<u8>>) -> Self {
        let body = body.into();
        Self::Answer { status, headers: Vec::new(), sent: body.len(), body, held: false }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        if let Self::Answer { headers, .. } = &mut self {
            headers.push((name, value.into()));
        }
        self
    }

    pub(crate) fn cut(mut self, after: usize) -> Self {
        if let Self::Answer { sent, .. } = &mut self {
            *sent = after;
        }
        self
    }

    /// After that nothing more comes, and the connection stays.
    pub(crate) fn held(mut self) -> Self {
        if let Self::Answer { held, .. } = &mut self {
            *held = true;
        }
        self
    }
}

type Script = Arc<Mutex<dyn FnMut(&Request) -> Reply + Send>>;

/// A running server.
pub(crate) struct Stage {
    pub(crate) base: Url,
    seen: Arc<Mutex<Vec<Request>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Stage {
    pub(crate) async fn start(script: impl FnMut(&Request) -> Reply + Send + 'static) -> Self {
        Self::listen(Arc::new(Mutex::new(script)), None).await
    }

    /// The same by https.
    pub(crate) async fn start_tls(
        acceptor: TlsAcceptor,
        script: impl FnMut(&Request) -> Reply + Send + 'static,
    ) -> Self {
        Self::listen(Arc::new(Mutex::new(script)), Some(acceptor)).await
    }

    async fn listen(script: Script, tls: Option<TlsAcceptor>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let scheme = if tls.is_some() { "https" } else { "http" };
        let address = listener.local_addr().expect("an address");
        let seen = Arc::new(Mutex::new(Vec::new()));
        let log = Arc::clone(&seen);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (script, log, tls) = (Arc::clone(&script), Arc::clone(&log), tls.clone());
                tokio::spawn(async move {
                    match tls {
                        None => serve(stream, script, log).await,
                        Some(tls) => {
                            if let Ok(stream) = tls.accept(stream).await {
                                serve(stream, script, log).await;
                            }
                        }
                    }
                });
            }
        });
        Self { base: Url::parse(&format!("{scheme}://{address}")).expect("an address"), seen, task }
    }

    pub(crate) fn endpoints(&self) -> Endpoints {
        Endpoints::loopback(&self.base).expect("loopback")
    }

    pub(crate) fn seen(&self) -> Vec<Request> {
        self.seen.lock().expect("no panic").clone()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(stream: impl AsyncRead + AsyncWrite + Unpin, script: Script, log: Arc<Mutex<Vec<Request>>>) {
    let mut stream = BufReader::new(stream);
    let Some(request) = read(&mut stream).await else { return };
    log.lock().expect("no panic").push(request.clone());
    let reply = (script.lock().expect("no panic"))(&request);
    let (head, body, sent, hold) = match reply {
        Reply::Hang => return,
        Reply::Answer { status, headers, body, sent, held } => {
            let headers: String =
                headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
            (format!("HTTP/1.1 {status} As told\r\n{headers}"), body, sent, held)
        }
        Reply::Stall { body, sent } => ("HTTP/1.1 200 As told\r\n".to_owned(), body, sent, true),
    };
    let length = if head.contains("Content-Length: ") {
        String::new()
    } else {
        format!("Content-Length: {}\r\n", body.len())
    };
    let head = format!("{head}{length}Connection: close\r\n\r\n");
    let _ = stream.write_all(head.as_bytes()).await;
    let _ = stream.write_all(&body[..sent.min(body.len())]).await;
    let _ = stream.flush().await;
    if hold {
        std::future::pending::<()>().await;
    }
    let _ = stream.shutdown().await;
}

async fn read(stream: &mut (impl AsyncBufReadExt + AsyncRead + Unpin)) -> Option<Request> {
    let mut line = String::new();
    stream.read_line(&mut line).await.ok()?;
    let mut words = line.split_whitespace();
    let mut request =
        Request { method: words.next()?.to_owned(), target: words.next()?.to_owned(), ..Request::default() };
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.ok()?;
        let Some((name, value)) = line.trim_end().split_once(':') else { break };
        request.headers.insert(name.to_lowercase(), value.trim().to_owned());
    }
    if let Some(length) = request.headers.get("content-length") {
        request.body = vec![0; length.parse().ok()?];
        stream.read_exact(&mut request.body).await.ok()?;
    }
    Some(request)
}
