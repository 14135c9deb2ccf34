//! A browser of few words: it sends what it is told, byte by byte, and keeps its cookie.

use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

/// Nothing here takes longer.
pub(crate) const LIMIT: Duration = Duration::from_secs(20);

/// An answer.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Answer {
    /// The value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            key.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

/// A browser that was let in.
#[derive(Debug, Clone)]
pub(crate) struct Browser {
    pub(crate) address: SocketAddr,
    pub(crate) cookie: String,
}

/// Sends these bytes and reads the answer to its end.
pub(crate) async fn send(address: SocketAddr, request: &str) -> Answer {
    let exchange = async {
        let mut stream = TcpStream::connect(address).await.expect("it listens");
        // Whoever is refused may not read what we still write.
        let _refused = stream.write_all(request.as_bytes()).await;
        let mut answer = Vec::new();
        let _broken = stream.read_to_end(&mut answer).await;
        answer
    };
    let answer = timeout(LIMIT, exchange).await.expect("an answer in time");
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
    Answer { status, head: head.to_owned(), body: body.to_owned() }
}

impl Browser {
    /// Opens the address that was printed.
    pub(crate) async fn enter(address: SocketAddr, printed: &str) -> Self {
        let path = printed.split_once(&address.to_string()).expect("our address").1;
        let answer =
            send(address, &format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n"))
                .await;
        assert_eq!(answer.status, 303, "{}", answer.head);
        let cookie =
            answer.header("set-cookie").expect("a cookie").split(';').next().expect("a pair").to_owned();
        Self { address, cookie }
    }

    /// A visit, with further headers.
    pub(crate) async fn get_with(&self, path: &str, more: &str) -> Answer {
        let Self { address, cookie } = self;
        let head = format!(
            "GET {path} HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\nConnection: close\r\n{more}\r\n"
        );
        send(*address, &head).await
    }

    /// A visit.
    pub(crate) async fn get(&self, path: &str) -> Answer {
        self.get_with(path, "").await
    }

    /// A form that is sent from a page of this origin.
    pub(crate) async fn post(&self, path: &str, form: &str) -> Answer {
        let origin = format!("http://{}", self.address);
        self.post_from(path, form, &format!("Origin: {origin}\r\nSec-Fetch-Site: same-origin\r\n")).await
    }

    /// A form with these headers.
    pub(crate) async fn post_from(&self, path: &str, form: &str, more: &str) -> Answer {
        let Self { address, cookie } = self;
        let length = form.len();
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\nConnection: close\r\n{more}\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{form}"
        );
        send(*address, &head).await
    }

    /// An event stream that stays open: the status, and the stream.
    pub(crate) async fn follow(&self) -> (u16, TcpStream) {
        let Self { address, cookie } = self;
        let mut stream = TcpStream::connect(address).await.expect("it listens");
        let head = format!(
            "GET /events HTTP/1.1\r\nHost: {address}\r\nCookie: {cookie}\r\nAccept: text/event-stream\r\n\r\n"
        );
        let _refused = stream.write_all(head.as_bytes()).await;
        let mut first = [0; 12];
        let read = timeout(LIMIT, stream.read_exact(&mut first)).await.expect("an answer in time");
        let status = read.ok().and_then(|_| std::str::from_utf8(&first[9..]).ok()?.parse().ok());
        (status.unwrap_or(0), stream)
    }
}
