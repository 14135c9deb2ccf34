//! As much HTTP as the doors of `rightful sim serve` need: one request, one answer, loopback only.

use std::fs::File;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::Path;
use std::time::Duration;

use serde_json::Value;

use crate::LabError;

/// The longest answer that is taken, in bytes. A phone's log may be long.
const ANSWER_LIMIT: u64 = 64 << 20;
/// The longest line of an answer's head, in bytes.
const HEAD_LINE: u64 = 8 << 10;
/// How long the other side may be silent.
const SILENCE: Duration = Duration::from_secs(20);

/// `GET http://127.0.0.1:port/path`, which must answer 200 with JSON.
pub fn get(port: u16, path: &str) -> Result<Value, LabError> {
    request(port, "GET", path, "")
}

/// `POST http://127.0.0.1:port/path` with this body, which must answer 2xx; an empty answer reads as null.
pub fn post(port: u16, path: &str, body: &str) -> Result<Value, LabError> {
    request(port, "POST", path, body)
}

/// `GET http://127.0.0.1:port/path` into a file.
pub fn download(port: u16, path: &str, to: &Path) -> Result<(), LabError> {
    let what = format!("GET {path}");
    let mut stream = BufReader::new(ask(port, "GET", path, "")?);
    let mut line = String::new();
    let mut length = None;
    let mut good = None;
    while line != "\r\n" {
        line.clear();
        stream.by_ref().take(HEAD_LINE).read_line(&mut line).map_err(LabError::io(&what))?;
        good = good.or_else(|| Some(line.split(' ').nth(1) == Some("200")));
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse::<u64>().ok();
        }
        if line.is_empty() {
            break;
        }
    }
    let mut file = File::create(to).map_err(LabError::io(&what))?;
    let copied = std::io::copy(&mut stream, &mut file).map_err(LabError::io(&what))?;
    if good == Some(true) && length == Some(copied) {
        Ok(())
    } else {
        Err(LabError::Nonsense { who: "the pretend Apple", words: format!("{what}: {copied} of {length:?}") })
    }
}

fn request(port: u16, method: &str, path: &str, body: &str) -> Result<Value, LabError> {
    let what = format!("{method} {path}");
    let mut answer = Vec::new();
    ask(port, method, path, body)?
        .take(ANSWER_LIMIT)
        .read_to_end(&mut answer)
        .map_err(LabError::io(&what))?;
    parse(&answer).ok_or_else(|| LabError::Nonsense {
        who: "the control door",
        words: format!("{what}: {}", String::from_utf8_lossy(answer.get(..500).unwrap_or(&answer))),
    })
}

/// Sends a request.
fn ask(port: u16, method: &str, path: &str, body: &str) -> Result<TcpStream, LabError> {
    let what = format!("{method} {path}");
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let mut stream = TcpStream::connect_timeout(&address, SILENCE).map_err(LabError::io(&what))?;
    stream.set_read_timeout(Some(SILENCE)).map_err(LabError::io(&what))?;
    stream.set_write_timeout(Some(SILENCE)).map_err(LabError::io(&what))?;
    let head = format!(
        "{method} {path} HTTP/1.0\r\nHost: 127.0.0.1:{port}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    stream.write_all(head.as_bytes()).map_err(LabError::io(&what))?;
    Ok(stream)
}

/// The JSON of an answer with a 2xx status.
fn parse(answer: &[u8]) -> Option<Value> {
    let text = std::str::from_utf8(answer).ok()?;
    let (head, body) = text.split_once("\r\n\r\n")?;
    let status = head.split(' ').nth(1)?;
    if !status.starts_with('2') {
        return None;
    }
    if body.trim().is_empty() { Some(Value::Null) } else { serde_json::from_str(body).ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_good_answer_counts() {
        assert_eq!(parse(b"HTTP/1.0 200 OK\r\nA: b\r\n\r\n{\"a\":1}"), Some(serde_json::json!({"a": 1})));
        assert_eq!(parse(b"HTTP/1.0 204 No Content\r\n\r\n"), Some(Value::Null));
        assert_eq!(parse(b"HTTP/1.0 404 Not Found\r\n\r\n{}"), None);
        assert_eq!(parse(b"HTTP/1.0 200 OK\r\n\r\nhello"), None);
        assert_eq!(parse(b""), None);
    }
}
