//! The guest itself, before any phone is plugged into it.

use std::fs;
use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::thread;
use std::time::Duration;

use rightful_lab::guest::Plan;
use rightful_lab::peer;

const SOON: Duration = Duration::from_secs(20);

#[test]
fn lab_guest_runs_commands_shares_a_folder_and_reaches_the_host_only() {
    let Some(()) = peer::guest() else { return };
    let mut guest = Plan::new().boot().unwrap();
    let ran = guest.run("echo hello; echo oops >&2; exit 3", SOON).unwrap();
    assert_eq!((ran.code, ran.stdout.as_str(), ran.stderr.as_str()), (Some(3), "hello\n", "oops\n"));
    assert_eq!(guest.run("sleep 100", Duration::from_secs(1)).unwrap().code, Some(137));
    assert!(!guest.console().contains("LAB:"), "{}", guest.console());

    fs::write(guest.share().join("there"), "from the host").unwrap();
    let ran = guest.run("cat /share/there; echo back >/share/here", SOON).unwrap();
    assert_eq!(ran.stdout, "from the host");
    assert_eq!(fs::read_to_string(guest.share().join("here")).unwrap(), "back\n");

    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut word = [0; 5];
        stream.read_exact(&mut word).unwrap();
        stream.write_all(b"answer").unwrap();
        word
    });
    guest.forward(port).unwrap();
    let ran = guest.run(&format!("printf there | nc -w 10 127.0.0.1 {port}"), SOON).unwrap();
    assert_eq!(ran.stdout, "answer", "{ran:?}");
    assert_eq!(&server.join().unwrap(), b"there");

    assert_ne!(guest.run("nc -w 5 17.0.0.1 443", SOON).unwrap().code, Some(0));
}
