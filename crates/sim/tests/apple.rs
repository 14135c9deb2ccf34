//! The pretend Apple, asked by our own client and by bytes on a socket as other people's programs send them.

use std::path::PathBuf;

use rightful_apple::catalog::{firmwares, newest_signed};
use rightful_apple::download::{Download, DownloadError, Downloaded, STRETCH, fetch};
use rightful_apple::signing::Client;
use rightful_core::id::Nonce;
use rightful_core::report::Explain;
use rightful_core::session::Stop;
use rightful_firmware::identity::choose;
use rightful_firmware::ipsw::Ipsw;
use rightful_firmware::manifest::Behavior;
use rightful_firmware::signing::{DeviceParameters, ap_request, parse_reply, to_xml};
use rightful_sim::apple::{Apple, AppleOptions, FirmwareFile};
use rightful_sim::fault::Fault;
use rightful_sim::mint::MintSpec;
use rightful_sim::phone::spec::PhoneSpec;
use rightful_sim::phone::{Door, Phone};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpSocket;

const SIZE: usize = 3 << 20;

struct Rehearsal {
    folder: TempDir,
    phone: Phone,
    apple: Apple,
}

impl Rehearsal {
    async fn new(faults: Vec<Fault>, bytes_per_second: Option<u64>) -> Self {
        let folder = TempDir::new().expect("a folder");
        let path = folder.path().join("published.ipsw");
        let content: Vec<u8> = (0..SIZE).map(|at| (at * 31 / 7) as u8).collect();
        std::fs::write(&path, content).expect("a file");
        let mut spec = PhoneSpec::iphone_14_pro_max();
        spec.faults = faults;
        let phone = Phone::new(spec);
        let file = |version: &str, build: &str, signed| FirmwareFile {
            product_type: "iPhone15,3".to_owned(),
            version: version.to_owned(),
            build: build.to_owned(),
            path: path.clone(),
            signed,
        };
        let firmware =
            vec![file("17.7", "21H16", false), file("26.1", "23B85", true), file("18.5", "22F76", true)];
        let options = AppleOptions { phones: vec![phone.clone()], firmware, bytes_per_second, port: 0 };
        let apple = Apple::start(options).await.expect("a port");
        Self { folder, phone, apple }
    }

    fn published(&self) -> PathBuf {
        self.folder.path().join("published.ipsw")
    }

    async fn request(&self) -> Download {
        let list = firmwares(&self.apple.endpoints(), "iPhone15,3").await.expect("a list");
        let newest = newest_signed(&list, "iPhone15,3").expect("signed");
        Download {
            url: newest.url.clone(),
            to: self.folder.path().join(newest.file_name()),
            size: newest.size,
            digest: newest.digest,
            quota: None,
        }
    }

    async fn fetch(&self, request: &Download) -> Result<Downloaded, DownloadError> {
        fetch(&self.apple.endpoints(), request, |_, _| {}, &Stop::default()).await
    }

    /// What the phone's log says of requests for files.
    fn asked(&self) -> Vec<String> {
        let entries = self.phone.entries();
        entries
            .into_iter()
            .filter(|entry| entry.door == Door::Catalog && entry.words.starts_with("GET"))
            .map(|entry| entry.words)
            .collect()
    }

    /// The first and last bytes that were asked for, in the file's order.
    fn ranges(&self) -> Vec<(u64, u64)> {
        let range = |words: &String| {
            let (from, to) = words.split_once("bytes=")?.1.split_once('-')?;
            Some((from.parse().ok()?, to.parse().ok()?))
        };
        let mut ranges: Vec<_> = self
            .asked()
            .iter()
            .map(|words| range(words).unwrap_or_else(|| panic!("no range: {words}")))
            .collect();
        ranges.sort_unstable();
        ranges
    }

    /// Sends bytes and returns all that comes back.
    async fn say(&self, bytes: &str) -> String {
        let address = self.apple.base().socket_addrs(|| None).expect("an address")[0];
        let mut stream = TcpSocket::new_v4().expect("a socket").connect(address).await.expect("it listens");
        stream.write_all(bytes.as_bytes()).await.expect("sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await.expect("an answer");
        String::from_utf8_lossy(&answer).into_owned()
    }
}

// The clock runs: a paused one jumps to the end of a wait while bytes are still on their way, and they are asked for again.
#[tokio::test]
async fn the_newest_signed_firmware_is_listed_fetched_and_verified() {
    let rehearsal = Rehearsal::new(vec![], None).await;
    let list = firmwares(&rehearsal.apple.endpoints(), "iPhone15,3").await.expect("a list");
    let versions: Vec<_> = list.iter().map(|firmware| (&firmware.version[..], firmware.signed)).collect();
    assert_eq!(versions, [("26.1", true), ("18.5", true), ("17.7", false)]);
    let request = rehearsal.request().await;
    let done = rehearsal.fetch(&request).await.expect("a download");
    assert_eq!(done.fetched, SIZE as u64);
    let published = std::fs::read(rehearsal.published()).expect("a file");
    assert!(std::fs::read(&done.path).expect("a file") == published);
    let mut end = 0;
    for (from, to) in rehearsal.ranges() {
        assert_eq!(from, end, "every byte is asked for once: {:?}", rehearsal.asked());
        end = to + 1;
    }
    assert_eq!(end, SIZE as u64);
}

#[tokio::test(start_paused = true)]
async fn a_device_that_no_table_knows_is_not_listed() {
    let rehearsal = Rehearsal::new(vec![], None).await;
    let failure = firmwares(&rehearsal.apple.endpoints(), "iPhone99,9").await.expect_err("unknown");
    assert_eq!(failure.code(), "catalog/unknown-device");
    // A device for which none of them lists a file is as good as unknown.
    let failure = firmwares(&rehearsal.apple.endpoints(), "iPad8,1").await.expect_err("no firmware");
    assert_eq!(failure.code(), "catalog/unknown-device");
}

#[tokio::test(start_paused = true)]
async fn an_interruption_happens_once_and_is_taken_up() {
    let rehearsal = Rehearsal::new(vec![Fault::DownloadInterrupted(1_000_000)], None).await;
    let request = rehearsal.request().await;
    let done = rehearsal.fetch(&request).await.expect("a download");
    assert!(done.fetched <= SIZE as u64, "nothing came twice");
    let ranges = rehearsal.ranges();
    assert!(ranges.len() as u64 > SIZE as u64 / STRETCH, "one is asked for again: {ranges:?}");
}

#[tokio::test(start_paused = true)]
async fn a_cut_happens_every_time() {
    let rehearsal = Rehearsal::new(vec![Fault::DownloadCut], None).await;
    let request = rehearsal.request().await;
    let failure = rehearsal.fetch(&request).await.expect_err("cut");
    assert_eq!(failure.code(), "download/cut");
    assert!(!request.to.exists());
}

#[tokio::test(start_paused = true)]
async fn an_altered_file_is_found_out() {
    let rehearsal = Rehearsal::new(vec![Fault::DownloadAltered], None).await;
    let request = rehearsal.request().await;
    let failure = rehearsal.fetch(&request).await.expect_err("altered");
    assert_eq!(failure.code(), "download/digest-mismatch");
    assert!(!request.to.exists());
}

#[tokio::test(start_paused = true)]
async fn a_slow_server_takes_its_time() {
    let rehearsal = Rehearsal::new(vec![], Some(100_000)).await;
    let before = tokio::time::Instant::now();
    let path = "/firmware/iPhone15,3_18.5_22F76_Restore.ipsw";
    let answer = rehearsal.say(&format!("GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")).await;
    assert!(answer.len() > SIZE);
    let expected = SIZE as u64 / 100_000;
    assert!((expected..expected + 3).contains(&before.elapsed().as_secs()), "{:?}", before.elapsed());
}

#[tokio::test(start_paused = true)]
async fn a_file_that_changes_is_not_joined_to_its_old_self() {
    let rehearsal = Rehearsal::new(vec![Fault::DownloadInterrupted(1_000_000)], None).await;
    let old = std::fs::read(rehearsal.published()).expect("a file");
    let new: Vec<u8> = (0..SIZE).map(|at| (at * 17 / 5) as u8).collect();
    // The digest of the new file is announced; the first answer is the old one, interrupted.
    std::fs::write(rehearsal.published(), &new).expect("changed");
    let request = rehearsal.request().await;
    std::fs::write(rehearsal.published(), &old).expect("changed back");
    let (published, replacement) = (rehearsal.published(), new.clone());
    let mut changed = false;
    let progress = move |_, _| {
        if !changed {
            changed = true;
            let beside = published.with_extension("new");
            std::fs::write(&beside, &replacement).expect("the new one");
            std::fs::rename(&beside, &published).expect("changed");
        }
    };
    let endpoints = rehearsal.apple.endpoints();
    fetch(&endpoints, &request, progress, &Stop::default()).await.expect("the new one");
    assert!(std::fs::read(&request.to).expect("a file") == new);
    assert!(rehearsal.asked().len() >= 2, "the old one, and the new one");
}

#[tokio::test(start_paused = true)]
async fn only_the_head_is_sent_when_only_the_head_is_asked_for() {
    let rehearsal = Rehearsal::new(vec![Fault::DownloadInterrupted(1)], None).await;
    let path = "/firmware/iPhone15,3_18.5_22F76_Restore.ipsw";
    let rest = "HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
    let head = rehearsal.say(&format!("HEAD {path} {rest}\r\n")).await.to_lowercase();
    assert!(head.starts_with("http/1.1 200"), "{head}");
    assert!(head.contains(&format!("content-length: {SIZE}\r\n")), "{head}");
    assert!(head.contains("accept-ranges: bytes") && head.contains("etag: \""), "{head}");
    assert!(head.ends_with("\r\n\r\n"), "no body");
    let beyond =
        rehearsal.say(&format!("GET {path} {rest}Range: bytes={SIZE}-\r\n\r\n")).await.to_lowercase();
    assert!(beyond.starts_with("http/1.1 416") && beyond.contains(&format!("bytes */{SIZE}")), "{beyond}");
    let none = rehearsal.say(&format!("GET /firmware/..%2f..%2fetc%2fpasswd {rest}\r\n")).await;
    assert!(none.starts_with("HTTP/1.1 404"), "{none}");
}

#[tokio::test(start_paused = true)]
async fn a_program_behind_http_proxy_reaches_the_signing_server() {
    let rehearsal = Rehearsal::new(vec![], None).await;
    for host in ["gs.apple.com", "gs.apple.com.akadns.net", "17.111.103.65"] {
        let answer = rehearsal
            .say(&format!(
                "POST http://{host}/TSS/controller?action=2 HTTP/1.1\r\nHost: {host}\r\nExpect: 100-continue\r\n\
                 Content-Length: 8\r\nConnection: close\r\n\r\n<plist/>"
            ))
            .await;
        assert!(answer.contains("HTTP/1.1 200 OK\r\n"), "{answer}");
        assert!(answer.to_lowercase().contains("content-type: text/html"), "{answer}");
        assert!(answer.contains("\r\n\r\nSTATUS="), "{answer}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_no_longer_signed_is_refused_and_the_rest_is_signed() {
    let folder = TempDir::new().expect("a folder");
    let spec = PhoneSpec::iphone_14_pro_max();
    let model = spec.model;
    let phone = Phone::new(spec);
    let mut firmware = Vec::new();
    let mut requests = Vec::new();
    for (version, build, signed) in [("18.5", "22F76", false), ("18.6.2", "22G100", true)] {
        let path = folder.path().join(build);
        let mint = MintSpec {
            version: version.to_owned(),
            build: build.to_owned(),
            os_bytes: 1 << 20,
            ..MintSpec::new(model)
        };
        rightful_sim::mint::mint(&mint, &path).expect("firmware");
        let ipsw = Ipsw::open(&path).expect("firmware");
        let identity = choose(ipsw.manifest(), model, Behavior::Erase).expect("an identity");
        let nonce = phone.read(|state| state.boot.ap_nonce.clone());
        let device = DeviceParameters {
            ecid: phone.ecid(),
            chip: model.chip,
            board: model.board,
            security_domain: 1,
            ap_nonce: Nonce::new(nonce).expect("a nonce"),
            sep_nonce: None,
            production_mode: true,
            security_mode: true,
            in_rom_dfu: None,
            sika_fuse: None,
        };
        let uuid = "0F0F0F0F-0000-4000-8000-000000000000";
        requests.push(to_xml(&ap_request(identity, &device, uuid)));
        let product_type = model.product_type.to_owned();
        let (version, build) = (version.to_owned(), build.to_owned());
        firmware.push(FirmwareFile { product_type, version, build, path, signed });
    }
    let options = AppleOptions { phones: vec![phone.clone()], firmware, ..AppleOptions::default() };
    let apple = Apple::start(options).await.expect("a port");
    let client = Client::new(&apple.endpoints()).expect("a client");
    let mut answers = Vec::new();
    for request in requests {
        answers.push(parse_reply(&client.sign(request).await.expect("an answer")));
    }
    assert_eq!(answers[0].as_ref().expect_err("withdrawn").status, Some(94));
    assert!(answers[1].as_ref().expect("signed").contains_key("ApImg4Ticket"));
    let told: Vec<_> = phone.entries().into_iter().filter(|entry| entry.door == Door::Tss).collect();
    assert_eq!(told.len(), 4, "{told:?}");
}

#[tokio::test(start_paused = true)]
async fn our_own_signing_client_gets_a_status() {
    let rehearsal = Rehearsal::new(vec![], None).await;
    let client = Client::new(&rehearsal.apple.endpoints()).expect("a client");
    let answer = client.sign(b"no property list".to_vec()).await.expect("an answer");
    assert!(answer.starts_with(b"STATUS="));
    assert!(!answer.starts_with(b"STATUS=0"), "nonsense is not signed");
}
