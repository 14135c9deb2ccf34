//! The proxy that stands in for the hosts that a restore has a host ask for the phone: keys of encrypted images, and factory
//! data through a tunnel. Plain HTTP/1.1, one request or tunnel for each connection.
//!
//! | request | answer |
//! |---|---|
//! | `GET http://wkms-public.apple.com/fcs-keys/…` | the private key that unwraps the key of minted images, in PEM; 404 for another name |
//! | `POST http://wkms.sd.apple.com/keys/fetch` | the key of the image whose wrapped key is in the body, as JSON; 400 for a body that holds none |
//! | `CONNECT gg.apple.com:443`, `skl.apple.com:443` | a tunnel to the pretend server of factory data: it answers a question with a digest of it |
//! | anything else | 403, as nobody should have asked |
//!
//! # What a hostile client could do here
//!
//! It is on this computer, and can reach nothing but what is in this file: head and body are bounded, every wait has a
//! limit, and no connection is made for it.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use rightful_apple::Url;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};
use tokio::time::timeout;

use crate::aea::{self, hpke};
use crate::phone::fdr::{FACTORY, FACTORY_ASKS, factory_answer};
use crate::phone::{Direction, Door, Phone};

/// The longest head of a request, and the longest body, in bytes.
const HEAD_LIMIT: usize = 16 << 10;
const BODY_LIMIT: usize = 1 << 20;

/// The longest wait for the client.
const WAIT: Duration = Duration::from_secs(30);

/// The most connections at a time.
const CONNECTIONS: usize = 64;

/// Hosts of the two kinds of tunnels that are allowed.
const FACTORY_HOSTS: [&str; 2] = ["gg.apple.com:443", "skl.apple.com:443"];

/// Starts listening; gives the address for [`rightful_apple::Endpoints::relay`].
pub(super) async fn start(phones: Vec<Phone>) -> io::Result<(Url, JoinHandle<()>)> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, 0))).await?;
    let address = Url::parse(&format!("http://{}/", listener.local_addr()?)).map_err(io::Error::other)?;
    let task = tokio::spawn(async move {
        let mut connections = JoinSet::new();
        while let Ok((stream, _)) = listener.accept().await {
            while connections.try_join_next().is_some() {}
            if connections.len() >= CONNECTIONS {
                continue;
            }
            let phones = phones.clone();
            connections.spawn(async move {
                // Whoever leaves early has left.
                let _gone = timeout(WAIT, serve(&phones, stream)).await;
            });
        }
    });
    Ok((address, task))
}

async fn serve(phones: &[Phone], mut stream: TcpStream) -> io::Result<()> {
    let Some((head, mut body)) = head(&mut stream).await? else { return Ok(()) };
    let mut lines = head.split("\r\n");
    let mut words = lines.next().unwrap_or_default().split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let words: String = format!("{method} {target}").chars().filter(|c| !c.is_control()).take(200).collect();
    let log = |direction, words: &str| {
        for phone in phones {
            phone.log(Door::Tss, direction, words);
        }
    };
    log(Direction::ToPhone, &format!("relay: {words}"));
    if method == "CONNECT" {
        if !FACTORY_HOSTS.contains(&target) {
            log(Direction::FromPhone, "relay: refused");
            return answer(&mut stream, 403, "text/plain", b"nobody should ask for this").await;
        }
        stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await?;
        return factory(&mut stream, body).await;
    }
    let length = lines
        .filter_map(|line| line.split_once(':'))
        .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
        .and_then(|(_, value)| value.trim().parse::<usize>().ok())
        .unwrap_or(0);
    if length > BODY_LIMIT {
        return answer(&mut stream, 413, "text/plain", b"too long").await;
    }
    while body.len() < length {
        if stream.read_buf(&mut body).await? == 0 {
            return Ok(());
        }
    }
    body.truncate(length);
    let (status, kind, reply) = reply(method, target, &body);
    log(Direction::FromPhone, &format!("relay: {status}"));
    answer(&mut stream, status, kind, &reply).await
}

/// Reads up to the empty line; gives the head and what came after it.
async fn head(stream: &mut TcpStream) -> io::Result<Option<(String, Vec<u8>)>> {
    let mut bytes = Vec::new();
    loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let rest = bytes.split_off(end + 4);
            bytes.truncate(end);
            return Ok(String::from_utf8(bytes).ok().map(|head| (head, rest)));
        }
        if bytes.len() > HEAD_LIMIT || stream.read_buf(&mut bytes).await? == 0 {
            return Ok(None);
        }
    }
}

fn reply(method: &str, target: &str, body: &[u8]) -> (u16, &'static str, Vec<u8>) {
    let key_path = target.strip_prefix("http://wkms-public.apple.com");
    match (method, key_path, target) {
        ("GET", Some(path), _) if path == hpke::key_path() => {
            (200, "application/x-pem-file", hpke::pem().into_bytes())
        }
        ("GET", Some(_), _) => (404, "text/plain", b"there is no such key".to_vec()),
        ("POST", None, "http://wkms.sd.apple.com/keys/fetch") => {
            match aea::unwrap(body, hpke::pem().as_bytes()) {
                Some(key) => (200, "application/json", aea::told(&key)),
                None => (400, "text/plain", b"there is no key in this".to_vec()),
            }
        }
        _ => (403, "text/plain", b"nobody should ask for this".to_vec()),
    }
}

async fn answer(stream: &mut TcpStream, status: u16, kind: &str, body: &[u8]) -> io::Result<()> {
    let head = format!(
        "HTTP/1.1 {status} -\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    );
    stream.write_all(head.as_bytes()).await?;
    stream.write_all(body).await?;
    stream.shutdown().await
}

/// The pretend server of factory data.
async fn factory(stream: &mut TcpStream, mut asked: Vec<u8>) -> io::Result<()> {
    while asked.len() < FACTORY_ASKS.len() + FACTORY {
        if asked.len() > HEAD_LIMIT || stream.read_buf(&mut asked).await? == 0 {
            return Ok(());
        }
    }
    if let Some(nonce) = asked.strip_prefix(FACTORY_ASKS) {
        stream.write_all(&factory_answer(nonce.get(..FACTORY).unwrap_or_default())).await?;
    }
    stream.shutdown().await
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn ask(address: &Url, request: &[u8]) -> Vec<u8> {
        let address: SocketAddr =
            format!("127.0.0.1:{}", address.port().expect("a port")).parse().expect("one");
        let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
        let mut stream = socket.connect(address).await.expect("it listens");
        stream.write_all(request).await.expect("room");
        let mut reply = Vec::new();
        stream.read_to_end(&mut reply).await.expect("an answer");
        reply
    }

    #[tokio::test]
    async fn keys_are_handed_out_and_tunnels_lead_to_factory_data_only() {
        let (address, _task) = start(Vec::new()).await.expect("a free port");
        let get = |path: &str| format!("GET http://{path} HTTP/1.1\r\n\r\n").into_bytes();
        let host = "wkms-public.apple.com";
        let reply = ask(&address, &get(&format!("{host}{}", hpke::key_path()))).await;
        assert!(String::from_utf8_lossy(&reply).contains("BEGIN PRIVATE KEY"));
        for (request, status) in [
            (get(&format!("{host}/fcs-keys/other")), "404"),
            (get("example.org/"), "403"),
            (
                b"POST http://wkms.sd.apple.com/keys/fetch HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}".to_vec(),
                "400",
            ),
            (b"CONNECT example.org:443 HTTP/1.1\r\n\r\n".to_vec(), "403"),
            (b"CONNECT gg.apple.com:80 HTTP/1.1\r\n\r\n".to_vec(), "403"),
        ] {
            let reply = ask(&address, &request).await;
            assert!(reply.starts_with(format!("HTTP/1.1 {status}").as_bytes()), "{status}");
        }
        let nonce = [5; FACTORY];
        let tunnel = [b"CONNECT gg.apple.com:443 HTTP/1.1\r\n\r\n", FACTORY_ASKS, &nonce].concat();
        assert!(ask(&address, &tunnel).await.ends_with(&factory_answer(&nonce)));
    }

    #[tokio::test]
    async fn hostile_bytes_close_a_connection() {
        let (address, _task) = start(Vec::new()).await.expect("a free port");
        assert!(ask(&address, &[b'x'; HEAD_LIMIT + 4096]).await.is_empty());
        assert!(ask(&address, b"\xFF\xFE\r\n\r\n").await.is_empty());
        let long = b"POST http://wkms.sd.apple.com/keys/fetch HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n";
        assert!(ask(&address, long).await.starts_with(b"HTTP/1.1 413"));
    }
}
