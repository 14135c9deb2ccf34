//! The arrangement: a server that can be killed and started again, a coordinator in this process or in one of its own, and workers: the
//! program itself, as owners start it.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rightful_backup::keybag::Stage;
use rightful_backup::{Keybag, RoundCaps};
use rightful_core::ask::{Answer, Question};
use rightful_core::event::Event;
use rightful_core::report::Ending;
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session, Stop};
use rightful_flows::recall::Store;
use rightful_flows::recall::given::Ideas;
use rightful_flows::recall::target::Target;
use rightful_flows::recall_machines::serve;
use rightful_lab::sim;
use rightful_queue::JoinCode;
use rightful_queue::nats::{Address, Login, Server};
use rightful_recall::saved::SavedList;
use rightful_sim::phone::Phone;
use rightful_sim::phone::backup::Rounds;
use rightful_sim::phone::data::DataSpec;
use rightful_sim::phone::spec::PhoneSpec;
use serde_json::Value;
use tokio::task::JoinHandle;

/// What the servers of these tests want to hear.
pub(crate) const TOKEN: &str = "letmein-4711";

/// How long anything here may take.
const LONG: Duration = Duration::from_secs(240);

/// The time of a lease.
const LEASE: Duration = Duration::from_secs(1);

/// Everything that can be logged, by us and by the libraries.
const LOGS: &[(&str, &str)] = &[("RIGHTFUL_LOG", "trace"), ("NO_COLOR", "1")];

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

/// A backup whose password is the candidate at a place, in a folder, and beside it the list of all 5000; each takes some milliseconds of
/// a core.
pub(crate) fn forgotten(folder: &Path, place: u128) {
    let stage = |salt, rounds| Stage { salt: [salt; 20], rounds };
    let words: Vec<Secret> = (0..8).map(|word| Secret::new(candidate(word).into_bytes())).collect();
    let bag = Keybag { first: Some(stage(1, 20_000)), second: stage(2, 1), ..Keybag::default() };
    let begun = Instant::now();
    bag.derive_each(&words, &RoundCaps::default(), &mut |_| ControlFlow::Continue(())).unwrap();
    let each = begun.elapsed().as_secs_f64() / 8.0;
    let mut spec = PhoneSpec::iphone_14_pro_max();
    spec.data = DataSpec { seed: 1, files: 5, bytes: 10_000 };
    let first = (20_000.0 * 0.004 / each).clamp(1000.0, 200_000.0) as u32;
    spec.backup.rounds = Rounds { first, second: 1 };
    spec.backup.password = Some(Secret::new(candidate(place).into_bytes()));
    Phone::new(spec).write_backup(&folder.join("backup")).unwrap();
    fs::write(folder.join("list"), (0..5000).map(|place| candidate(place) + "\n").collect::<String>())
        .unwrap();
    fs::write(folder.join("token"), TOKEN).unwrap();
}

fn manifest(folder: &Path) -> PathBuf {
    folder.join("backup/Manifest.plist")
}

/// The wrapped key that tests the password, which travels to machines that help, and sealed only.
fn lock_of(folder: &Path) -> Vec<u8> {
    let line = Target::read(&manifest(folder)).unwrap().line();
    let digits = line.split('*').nth(2).unwrap().as_bytes().chunks(2);
    digits.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap()).collect()
}

/// The join code that the coordinator has shown.
pub(crate) fn code_of(folder: &Path) -> JoinCode {
    let text = fs::read_to_string(folder.join("code")).unwrap();
    JoinCode::parse(&Secret::new(text.trim_end().as_bytes().to_vec())).unwrap()
}

/// Keeps what it is shown.
#[derive(Clone, Default)]
struct Witness {
    events: Arc<Mutex<Vec<String>>>,
}

impl Face for Witness {
    fn show(&mut self, event: &Event) {
        self.events.lock().unwrap().push(serde_json::to_string(event).unwrap());
    }

    async fn ask(&mut self, _seq: u64, _question: &Question) -> Option<Answer> {
        // Whose backup it is: the owner's.
        Some(Answer::Choice(0))
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
}

impl Coordinator {
    pub(crate) async fn start(server: Server, folder: &Path) -> Self {
        let (witness, stop) = (Witness::default(), Stop::default());
        let events = Arc::clone(&witness.events);
        let mut session = Session::new(witness, stop.clone());
        let mut ideas = Ideas::default();
        ideas.saved(&SavedList::lines(&fs::read(folder.join("list")).unwrap()).unwrap());
        let wanted = serve::Wanted {
            manifest: manifest(folder),
            ideas,
            lease: LEASE,
            afresh: false,
            store: Store::Leave,
        };
        let (shown, code) = tokio::sync::oneshot::channel();
        let (path, workdir) = (folder.join("code"), folder.join("cache"));
        let task = tokio::spawn(async move {
            let show = |code: &JoinCode| {
                fs::write(&path, code.to_text().expose()).unwrap();
                shown.send(()).unwrap();
            };
            serve::run(&mut session, &workdir, &server, wanted, show).await
        });
        if code.await.is_err() {
            let ended = task.await.map(drop);
            let told = events.lock().unwrap().clone();
            panic!("it ended before it showed its code: {ended:?} {told:?}");
        }
        Self { events, stop, task }
    }

    pub(crate) fn counted(&self) -> u64 {
        done(self.events.lock().unwrap().iter().map(String::as_str))
    }

    /// How many are counted when it begins.
    pub(crate) fn counted_first(&self) -> u64 {
        let events = self.events.lock().unwrap();
        let all = events.iter().map(|event| serde_json::from_str::<Value>(event).unwrap());
        let plan = all.into_iter().find(|event| event["kind"] == "plan").unwrap();
        let remarks = plan["remarks"].as_array().unwrap();
        let before = remarks.iter().find(|remark| remark["id"] == "before");
        let words = before.and_then(|remark| remark["text"].as_str()).unwrap_or_default();
        words.split(' ').next().unwrap_or_default().replace(',', "").parse().unwrap_or_default()
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

/// The program in a process of its own. What it prints lies in two files.
pub(crate) struct Process {
    child: Mutex<Child>,
    out: PathBuf,
    errors: PathBuf,
}

impl Process {
    fn start(folder: &Path, name: &str, arguments: &[&str], environment: &[(&str, &str)]) -> Self {
        let path = |what: &str| folder.join(format!("{what}-{name}"));
        let (out, errors) = (path("told"), path("errors"));
        let mut command = Command::new(sim::program().unwrap());
        command.args(arguments).current_dir(folder).envs(environment.iter().copied()).stdin(Stdio::null());
        command.stdout(fs::File::create(&out).unwrap()).stderr(fs::File::create(&errors).unwrap());
        Self { child: Mutex::new(command.spawn().unwrap()), out, errors }
    }

    /// A coordinator.
    pub(crate) fn serve(server: &Nats, folder: &Path) -> Self {
        let (url, lease) = (server.url("nats"), LEASE.as_secs().to_string());
        let arguments = ["recall", "serve", "backup/Manifest.plist", "--list", "list", "--choose", "own"];
        let more = ["--nats", &url, "--token-file", "token", "--code-file", "code", "--lease", &lease];
        let rest = ["--cache", "cache", "--json", "--show", "--no-keychain"];
        Self::start(folder, "serve", &[&arguments[..], &more, &rest].concat(), LOGS)
    }

    /// A worker, which is told the token by a file.
    pub(crate) fn join(server: &Nats, folder: &Path, name: &str) -> Self {
        let url = server.url("nats");
        let arguments = ["recall", "join", "--nats", &url, "--code-file", "code", "--cores", "1", "--json"];
        Self::start(folder, name, &[&arguments[..], &["--token-file", "token"]].concat(), LOGS)
    }

    /// A worker, which is told the token by its environment.
    pub(crate) fn join_by_environment(server: &Nats, folder: &Path, name: &str) -> Self {
        let url = server.url("nats");
        let arguments = ["recall", "join", "--nats", &url, "--code-file", "code", "--cores", "1", "--json"];
        let environment = [LOGS, &[("RIGHTFUL_NATS_TOKEN", TOKEN)]].concat();
        Self::start(folder, name, &arguments, &environment)
    }

    /// All that it has printed for programs.
    pub(crate) fn said(&self) -> String {
        fs::read_to_string(&self.out).unwrap_or_default()
    }

    /// All that it has printed, for programs and for people, to explain a test that fails.
    pub(crate) fn all(&self) -> String {
        self.said() + &fs::read_to_string(&self.errors).unwrap_or_default()
    }

    /// How many candidates it has tried so far.
    pub(crate) fn tried(&self) -> u64 {
        done(self.said().lines())
    }

    pub(crate) fn kill(&mut self) {
        let mut child = self.child.lock().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// The exit code that it ends with.
    pub(crate) async fn ended(&self) -> Option<i32> {
        soon("the program ends", || self.child.lock().unwrap().try_wait().unwrap().is_some()).await;
        self.child.lock().unwrap().wait().unwrap().code()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let mut child = self.child.lock().unwrap();
        let _gone = child.kill();
        let _reaped = child.wait();
    }
}

/// Looks through all files of the server, and through what the programs have told and logged, for what must not be there.
pub(crate) fn nothing_secret(folder: &Path) {
    let code = code_of(folder).to_text();
    let bare: Vec<u8> = code.expose().iter().copied().filter(|byte| *byte != b'-').collect();
    let lock = lock_of(folder);
    let hex: String = lock.iter().map(|byte| format!("{byte:02x}")).collect();
    let secrets: [&[u8]; 6] = [b"hunter2", code.expose(), &bare, &lock, hex.as_bytes(), TOKEN.as_bytes()];
    let (mut files, mut bytes) = (Vec::new(), 0);
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        let name = entry.file_name().unwrap().to_string_lossy().into_owned();
        if name.starts_with("told-") || name.starts_with("errors-") {
            files.push(entry);
        }
    }
    assert!(files.len() >= 4, "only {files:?} were printed");
    let mut folders = vec![folder.join("jetstream"), folder.join("cache/reports")];
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
