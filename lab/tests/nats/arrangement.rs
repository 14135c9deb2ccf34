//! The arrangement: a server that can be killed and started again, a coordinator in this process, and workers in processes of their own.

use std::fs;
use std::io::Write as _;
use std::net::{TcpListener, TcpStream};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rightful_backup::crypt::wrap;
use rightful_backup::keybag::{ClassGroup, Stage};
use rightful_backup::{Keybag, RoundCaps};
use rightful_core::ask::{Answer, Question};
use rightful_core::event::Event;
use rightful_core::report::Ending;
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session, Stop};
use rightful_flows::recall_machines::{join, serve};
use rightful_queue::JoinCode;
use rightful_queue::nats::{Address, Login, Server};
use rightful_recall::Expression;
use serde_json::Value;
use tokio::task::JoinHandle;

/// What the servers of these tests want to hear.
pub(crate) const TOKEN: &str = "letmein-4711";

/// How long anything here may take.
const LONG: Duration = Duration::from_secs(240);

const MACHINE: &str = "RIGHTFUL_LAB_NATS_MACHINE";

/// Waits until something is so.
pub(crate) async fn soon(what: &str, so: impl Fn() -> bool) {
    let begun = Instant::now();
    while !so() {
        assert!(begun.elapsed() < LONG, "{what}: not within {LONG:?}");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// A server of its own port and folder.
pub(crate) struct Nats {
    child: Child,
    port: u16,
    configuration: PathBuf,
}

impl Nats {
    pub(crate) fn start(program: &Path, folder: &Path, more: &str) -> Self {
        let store = folder.join("jetstream");
        Self::with(program, folder, &format!("jetstream {{ store_dir: \"{}\" }}\n{more}", store.display()))
    }

    pub(crate) fn start_without_jetstream(program: &Path, folder: &Path) -> Self {
        Self::with(program, folder, "")
    }

    fn with(program: &Path, folder: &Path, more: &str) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let configuration = folder.join("nats.conf");
        fs::write(&configuration, format!("listen: \"127.0.0.1:{port}\"\n{more}\n")).unwrap();
        Self { child: started(program, &configuration, port), port, configuration }
    }

    pub(crate) fn url(&self, scheme: &str) -> String {
        format!("{scheme}://localhost:{}", self.port)
    }

    pub(crate) async fn connect(&self) -> Result<Server, rightful_queue::QueueError> {
        let token = Login::Token(Secret::new(TOKEN.as_bytes().to_vec()));
        Server::connect(&Address::parse(&self.url("nats")).unwrap(), &token, None).await
    }

    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }

    pub(crate) fn restart(&mut self, program: &Path) {
        self.child = started(program, &self.configuration, self.port);
    }
}

impl Drop for Nats {
    fn drop(&mut self) {
        let _gone = self.child.kill();
        let _reaped = self.child.wait();
    }
}

fn started(program: &Path, configuration: &Path, port: u16) -> Child {
    let mut command = Command::new(program);
    command.arg("-c").arg(configuration).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let child = command.spawn().unwrap();
    let begun = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        assert!(begun.elapsed() < Duration::from_secs(30), "the server does not listen");
        std::thread::sleep(Duration::from_millis(20));
    }
    child
}

/// The candidate at a place.
pub(crate) fn candidate(place: u128) -> String {
    format!("hunter2-{place:04}")
}

/// A backup whose password is the candidate at a place; there are 5000, and each takes some milliseconds of a core.
pub(crate) fn forgotten(place: u128) -> (Keybag, Expression) {
    let stage = |salt, rounds| Stage { salt: [salt; 20], rounds };
    let words: Vec<Secret> = (0..8).map(|word| Secret::new(candidate(word).into_bytes())).collect();
    let mut bag = Keybag { first: Some(stage(1, 20_000)), second: stage(2, 1), ..Keybag::default() };
    let go_on = &mut |_| ControlFlow::Continue(());
    let begun = Instant::now();
    bag.derive_each(&words, &RoundCaps::default(), go_on).unwrap();
    let each = begun.elapsed().as_secs_f64() / 8.0;
    bag.first = Some(stage(1, (20_000.0 * 0.004 / each).clamp(1000.0, 200_000.0) as u32));
    let password = Secret::new(candidate(place).into_bytes());
    let key = bag.derive(&password, &RoundCaps::default(), go_on).unwrap();
    let wrapped = Some(wrap(key.expose(), &[0x5a; 32]));
    bag.classes.push(ClassGroup { class: 3, wrap: 2, wrapped, ..ClassGroup::default() });
    (bag, Expression::choice((0..5000).map(|place| Expression::text(candidate(place)))))
}

/// The join code that the coordinator has shown.
pub(crate) fn code_of(folder: &Path) -> JoinCode {
    JoinCode::parse(&Secret::new(fs::read(folder.join("code")).unwrap())).unwrap()
}

/// Keeps what it is shown.
#[derive(Clone, Default)]
struct Witness {
    events: Arc<Mutex<Vec<String>>>,
    file: Option<Arc<fs::File>>,
}

impl Face for Witness {
    fn show(&mut self, event: &Event) {
        let line = serde_json::to_string(event).unwrap();
        if let Some(mut file) = self.file.as_deref() {
            writeln!(file, "{line}").unwrap();
        }
        self.events.lock().unwrap().push(line);
    }

    async fn ask(&mut self, _seq: u64, _question: &Question) -> Option<Answer> {
        None
    }
}

/// How many are done, by the last progress.
fn done<'l>(mut lines: impl DoubleEndedIterator<Item = &'l str>) -> u64 {
    let progress = |line: &str| {
        let event: Value = serde_json::from_str(line).ok()?;
        (event["kind"] == "progress").then(|| event["done"].as_u64())?
    };
    lines.rfind(|line| progress(line).is_some()).and_then(progress).unwrap_or_default()
}

/// A coordinator of this process.
pub(crate) struct Coordinator {
    events: Arc<Mutex<Vec<String>>>,
    stop: Stop,
    task: JoinHandle<Result<serve::Found, Ending>>,
    pub(crate) lock: [u8; 40],
}

impl Coordinator {
    pub(crate) async fn start(
        server: Server,
        forgotten: (Keybag, Expression),
        folder: &Path,
        lease: Duration,
    ) -> Self {
        let (bag, expression) = forgotten;
        let lock = bag.classes[0].wrapped.unwrap();
        let (witness, stop) = (Witness::default(), Stop::default());
        let events = Arc::clone(&witness.events);
        let mut session = Session::new(witness, stop.clone());
        let wanted = serve::Wanted { bag, expression, state: folder.join("state/search.json"), lease };
        let (shown, code) = tokio::sync::oneshot::channel();
        let path = folder.join("code");
        let task = tokio::spawn(async move {
            let show = |code: &JoinCode| {
                fs::write(&path, code.to_text().expose()).unwrap();
                shown.send(()).unwrap();
            };
            serve::run(&mut session, &server, wanted, show).await
        });
        if code.await.is_err() {
            let ended = task.await.map(drop);
            let told = events.lock().unwrap().clone();
            panic!("it ended before it showed its code: {ended:?} {told:?}");
        }
        Self { events, stop, task, lock }
    }

    pub(crate) fn counted(&self) -> u64 {
        done(self.events.lock().unwrap().iter().map(String::as_str))
    }

    /// How many are counted when it begins.
    pub(crate) fn counted_first(&self) -> u64 {
        let events = self.events.lock().unwrap();
        let plan: Value = serde_json::from_str(&events[0]).unwrap();
        let remarks = plan["remarks"].as_array().unwrap();
        let before = remarks.iter().find(|remark| remark["id"] == "before");
        let words = before.and_then(|remark| remark["text"].as_str()).unwrap_or_default();
        words.split(' ').next().unwrap_or_default().parse().unwrap_or_default()
    }

    pub(crate) fn stop(&self) {
        self.stop.ask();
    }

    pub(crate) async fn ended(self) -> (Result<serve::Found, Ending>, Vec<String>) {
        let ended = tokio::time::timeout(LONG, self.task).await.expect("it comes to an end").unwrap();
        let told = self.events.lock().unwrap().clone();
        (ended, told)
    }
}

/// A worker in a process of its own.
pub(crate) struct Worker {
    child: Mutex<Child>,
    told: PathBuf,
}

impl Worker {
    pub(crate) fn start(server: &Nats, folder: &Path, name: &str) -> Self {
        let told = folder.join(format!("told-{name}"));
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "lab_nats_machine", "--ignored", "--nocapture"]);
        command
            .env(MACHINE, folder)
            .env("RIGHTFUL_LAB_NATS_URL", server.url("nats"))
            .env("RIGHTFUL_LAB_NATS_TOLD", &told);
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        Self { child: Mutex::new(child), told }
    }

    /// How many candidates it has tried so far.
    pub(crate) fn tried(&self) -> u64 {
        done(fs::read_to_string(&self.told).unwrap_or_default().lines())
    }

    pub(crate) fn kill(&mut self) {
        let mut child = self.child.lock().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// Whether it ends well.
    pub(crate) async fn ended(&self) -> bool {
        soon("the worker ends", || self.child.lock().unwrap().try_wait().unwrap().is_some()).await;
        self.child.lock().unwrap().wait().unwrap().success()
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        let mut child = self.child.lock().unwrap();
        let _gone = child.kill();
        let _reaped = child.wait();
    }
}

/// What the process of a worker does.
pub(crate) async fn machine() {
    let Some(folder) = std::env::var_os(MACHINE).map(PathBuf::from) else { return };
    let address = Address::parse(&std::env::var("RIGHTFUL_LAB_NATS_URL").unwrap()).unwrap();
    let file = fs::File::create(std::env::var_os("RIGHTFUL_LAB_NATS_TOLD").unwrap()).unwrap();
    let token = Login::Token(Secret::new(TOKEN.as_bytes().to_vec()));
    let server = Server::connect(&address, &token, None).await.unwrap();
    let witness = Witness { file: Some(Arc::new(file)), ..Witness::default() };
    let mut session = Session::new(witness, Stop::default());
    let cores = std::num::NonZeroUsize::new(1);
    join::run(&mut session, &server, &code_of(&folder), cores).await.unwrap();
}

/// Looks through all files of the server, and through what the workers have told, for what must not be there.
pub(crate) fn nothing_secret(folder: &Path, coordinator: &Coordinator) {
    let code = code_of(folder).to_text();
    let bare: Vec<u8> = code.expose().iter().copied().filter(|byte| *byte != b'-').collect();
    let hex: String = coordinator.lock.iter().map(|byte| format!("{byte:02x}")).collect();
    let secrets: [&[u8]; 6] =
        [b"hunter2", code.expose(), &bare, &coordinator.lock, hex.as_bytes(), TOKEN.as_bytes()];
    let (mut files, mut bytes) = (vec![folder.join("told-first"), folder.join("told-second")], 0);
    let mut folders = vec![folder.join("jetstream")];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() { folders.push(entry) } else { files.push(entry) }
        }
    }
    for file in files {
        let text = fs::read(&file).unwrap();
        bytes += text.len();
        for (number, secret) in secrets.iter().enumerate() {
            let found = text.windows(secret.len()).any(|window| window == *secret);
            assert!(!found, "secret {number} stands in {}", file.display());
        }
    }
    assert!(bytes > 100_000, "only {bytes} bytes: the offer alone has more");
}

/// Files of a made-up authority and of a server that it vouches for.
pub(crate) struct Certificates {
    pub(crate) authority: PathBuf,
    pub(crate) certificate: PathBuf,
    pub(crate) key: PathBuf,
}

pub(crate) fn certificates(folder: &Path, name: &str) -> Certificates {
    let path = |what: &str| folder.join(format!("{name}-{what}.pem"));
    let made = Certificates { authority: path("ca"), certificate: path("cert"), key: path("key") };
    let mut authority = rcgen::CertificateParams::new(Vec::<String>::new()).unwrap();
    authority.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    authority.distinguished_name.push(rcgen::DnType::CommonName, format!("authority {name}"));
    let key = rcgen::KeyPair::generate().unwrap();
    fs::write(&made.authority, authority.self_signed(&key).unwrap().pem()).unwrap();
    let issuer = rcgen::Issuer::new(authority, key);
    let server = rcgen::CertificateParams::new(vec!["localhost".to_owned()]).unwrap();
    let key = rcgen::KeyPair::generate().unwrap();
    fs::write(&made.certificate, server.signed_by(&key, &issuer).unwrap().pem()).unwrap();
    fs::write(&made.key, key.serialize_pem()).unwrap();
    made
}
