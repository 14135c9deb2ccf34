//! A backup of a phone, into a folder that the programs of this kind share.
//!
//! The new backup is built beside the one before and takes its place when it is whole and proven: see
//! [`rightful_host::backup_folder::working`]. A cable that is pulled costs the piece that was on its way; the next run goes on.

mod apps;
mod failure;
mod info;
mod proof;

use std::path::{Path, PathBuf};
use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_core::ask::UserAction;
use rightful_core::event::{Erased, Fact, Unplug};
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::ports::Usb;
use rightful_core::report::{Ending, Explain, Report};
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session};
use rightful_host::backup_folder::working::{Begun, Kept, Working};
use rightful_host::clock;
pub use rightful_proto::devicelink::Extent;
use rightful_proto::devicelink::Request;
use tokio::sync::watch;
use tokio::task::spawn_blocking;
use tokio::time::sleep;

use crate::backup_link::{
    LinkError, Notices, Place, Progress, Reached, SyncLock, Told, Words, attend, converse,
};
use crate::world::World;
pub use failure::Failure;
pub use proof::Unproven;
use proof::{Found, Proof};

const STEPS: [Step; 4] = [
    Step { id: "prepare", title: "look at what is there already", weight: 3, danger: Danger::None },
    Step { id: "copy", title: "copy what has changed", weight: 85, danger: Danger::None },
    Step { id: "prove", title: "prove that it is whole", weight: 10, danger: Danger::None },
    Step { id: "keep", title: "put it in its place", weight: 2, danger: Danger::None },
];

/// How often the connection may be lost in one run.
const LOSSES: u32 = 20;
/// How long to leave a phone alone after its connection was lost.
const BREATH: Duration = Duration::from_secs(1);

/// What is wanted.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Which phone; the only one if none is named.
    pub device: Option<String>,
    /// The folder of backups.
    pub root: PathBuf,
    /// How much the phone is to send.
    pub extent: Extent,
    /// The backup password, where the owner wants an encrypted backup proven with it.
    pub password: Option<Secret>,
    /// How long to wait for a phone whose connection was lost; with none the run ends, and the next one goes on.
    pub patience: Duration,
}

/// Whether the phone will encrypt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Encryption {
    On,
    Off,
    /// It does not say.
    Unknown,
}

/// Runs the deed. The session hears everything, also how it ended.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn run<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
) -> Result<(), Ending> {
    match take(world, session, &wanted).await {
        Ok((title, facts)) => {
            session.finished(title, facts);
            Ok(())
        }
        Err(failure) => {
            let report: Report = failure.report().leaving(failure.left());
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}

async fn take<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
) -> Result<(&'static str, Vec<Fact>), Failure> {
    let phone = Reached::choose(world, session, wanted.device.as_deref()).await?;
    let sources = Sources::read(&phone).await?;
    session.plan(plan(&phone, &sources, wanted));

    session.start("prepare");
    session.status("looking at what is there already", Erased::No, Unplug::Harmless);
    let (root, name) = (wanted.root.clone(), phone.udid.as_str().to_owned());
    let working = blocking(move || Working::open(&root, &name)).await??;
    tell_beginning(session, working.begun());
    session.done();

    session.start("copy");
    session.status("copying", Erased::No, Unplug::Harmless);
    let told = copy_until_done(world, session, &phone, &sources, &working, wanted).await?;
    told.lost.tell_unread(session);
    session.done();

    session.start("prove");
    session.status("proving that it is whole", Erased::No, Unplug::Harmless);
    let (path, password, encryption) = (working.path(), wanted.password.clone(), sources.encryption);
    let (stop, before) = (session.stop(), wanted.root.join(phone.udid.as_str()));
    let prove = move || proof::prove(&path, &before, encryption, password.as_ref(), &|| stop.asked());
    let proof = match blocking(prove).await? {
        Ok(Found { proof, verdict }) => {
            if let Some(verdict) = &verdict {
                crate::backup::verify::tell(session, verdict);
            }
            proof
        }
        Err(why) => {
            match why {
                // The next run goes on from there.
                Unproven::Stopped => {}
                // What was to be secret does not stay.
                Unproven::NotEncrypted => blocking(move || working.discard()).await??,
                // The phone would build on what is damaged; the owner may have nothing else.
                Unproven::None(_)
                | Unproven::Unfinished
                | Unproven::Shut(_)
                | Unproven::Verify(_)
                | Unproven::Incomplete { .. } => blocking(move || working.set_aside()).await??,
            }
            return Err(why.into());
        }
    };
    session.done();

    session.start("keep");
    let before = wanted.root.join(phone.udid.as_str());
    let kept = blocking(move || {
        let made = proof::made(&before).unwrap_or_else(now);
        working.keep(made, proof.earlier())
    });
    let kept = kept.await??;
    session.done();
    if proof == Proof::WrongPassword {
        return Err(Failure::KeptUnopened { path: kept.path, before: kept.before });
    }
    Ok((proof.title(), facts(&kept, &told, &proof)))
}

/// Copies, and goes on when the phone is plugged in again: what has come stays.
async fn copy_until_done<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    phone: &Reached,
    sources: &Sources,
    working: &Working,
    wanted: &Wanted,
) -> Result<Told, Failure> {
    let mut phone = phone.clone();
    for _ in 0..LOSSES {
        let lost = match copy(session, &phone, sources, working, wanted).await {
            Err(failure) if failure.is_lost() && !wanted.patience.is_zero() => failure,
            copied => return copied,
        };
        session.note("backup/connection-lost", lost.to_string());
        session.status("waiting for the phone", Erased::No, Unplug::Harmless);
        session.act(UserAction::Replug);
        // A phone that has just left is still on the list.
        sleep(BREATH).await;
        phone = match phone.again(world, session, wanted.patience).await {
            Ok(phone) => phone,
            Err(LinkError::Left) => return Err(lost),
            Err(error) => return Err(error.into()),
        };
        session.status("copying", Erased::No, Unplug::Harmless);
    }
    copy(session, &phone, sources, working, wanted).await
}

/// Everything between the first word to the phone and its last.
async fn copy<F: Face>(
    session: &mut Session<F>,
    phone: &Reached,
    sources: &Sources,
    working: &Working,
    wanted: &Wanted,
) -> Result<Told, Failure> {
    let stop = session.stop();
    let mut notices = Notices::open(phone, &stop).await?;
    let mut lock = SyncLock::take(phone, &mut notices, &stop).await?;
    let copied = async {
        let apps = apps::gather(phone, &mut lock, &stop).await?;
        let info = info::write(sources, &apps, &phone.udid, clock::now());
        let info = info.map_err(|error| LinkError::Disk(std::io::Error::other(error)))?;
        working.write("Info.plist", &info)?;
        let stream = phone.backups().await?;
        let place = Place { folder: Some(working.folder()?), disk: working.path() };
        let request = Request::backup(&phone.udid, wanted.extent);
        let (tell, told) = watch::channel(Told::default());
        let words = Words { happening: "copying", unplug: Unplug::Harmless, progress: Progress::Percent };
        let talk = converse(stream, place, request, tell);
        attend(session, &mut notices, told.clone(), words, talk).await?;
        let told = told.borrow().clone();
        Ok::<_, Failure>(told)
    };
    let copied = copied.await;
    // A connection that is gone has given it back by itself.
    if !copied.as_ref().is_err_and(Failure::is_lost) {
        lock.give_back(&mut notices).await;
        notices.close().await;
    }
    copied
}

/// What the phone says of itself, for its plan and for `Info.plist`.
pub(crate) struct Sources {
    /// lockdownd's values without a domain.
    pub(crate) values: Dictionary,
    /// Those of `com.apple.iTunes`.
    pub(crate) itunes: Option<Value>,
    /// The oldest iTunes that it wants.
    pub(crate) min_itunes: Option<String>,
    /// Whether it will encrypt.
    pub(crate) encryption: Encryption,
}

impl Sources {
    async fn read(phone: &Reached) -> Result<Self, Failure> {
        let wanted = [
            (None, None),
            (Some("com.apple.iTunes"), None),
            (Some("com.apple.mobile.iTunes"), Some("MinITunesVersion")),
            (Some("com.apple.mobile.backup"), Some("WillEncrypt")),
        ];
        let mut told = phone.values(&wanted).await?.into_iter();
        let mut next = || told.next().flatten();
        Ok(Self {
            values: next().and_then(Value::into_dictionary).unwrap_or_default(),
            itunes: next(),
            min_itunes: next().and_then(Value::into_string),
            encryption: match next().as_ref().and_then(Value::as_boolean) {
                Some(true) => Encryption::On,
                Some(false) => Encryption::Off,
                None => Encryption::Unknown,
            },
        })
    }
}

fn plan(phone: &Reached, sources: &Sources, wanted: &Wanted) -> Plan {
    let folder = wanted.root.join(phone.udid.as_str());
    let mut remarks = vec![Remark {
        id: "where",
        weight: RemarkKind::Good,
        text: format!("it goes to {}; the backup before it is kept beside it", folder.display()),
    }];
    remarks.push(match sources.encryption {
        Encryption::On => Remark {
            id: "encrypted",
            weight: RemarkKind::Good,
            text: "it is encrypted: passwords, health data and calls are in it".to_owned(),
        },
        Encryption::Off => Remark {
            id: "not-encrypted",
            weight: RemarkKind::Mind,
            text: "it is not encrypted: passwords, health data and calls are left out; to have them: rightful backup encryption on".to_owned(),
        },
        Encryption::Unknown => Remark {
            id: "encryption-unknown",
            weight: RemarkKind::Mind,
            text: "the phone does not say whether it will be encrypted".to_owned(),
        },
    });
    Plan::new(format!("Back up {}", phone.device.called()), &STEPS, remarks)
}

fn tell_beginning<F: Face>(session: &mut Session<F>, begun: Begun) {
    let text = match begun {
        Begun::GoesOn => "goes on where the last one was interrupted".to_owned(),
        Begun::Empty => "there is no backup here yet: everything is copied".to_owned(),
        Begun::Cloned { files } | Begun::Linked { files } => {
            format!("{files} files of the backup before are there; both share what has not changed")
        }
        Begun::Copied { files, .. } => format!(
            "{files} files of the backup before were copied, because this disk cannot share them between two"
        ),
    };
    session.note("backup/begun", text);
}

fn facts(kept: &Kept, told: &Told, proof: &Proof) -> Vec<Fact> {
    let amount = crate::restore::plan::bytes(told.bytes);
    let mut facts = vec![
        Fact { id: "folder", text: format!("it lies in {}", kept.path.display()) },
        Fact { id: "received", text: format!("{} files came, {amount}", told.files) },
        Fact { id: "proven", text: proof.to_string() },
    ];
    if let unread @ 1.. = told.lost.unread_count() {
        let files = crate::backup::some(unread, crate::backup::Things::Files);
        let text = format!("{files} the phone could not read itself, and did not send; they are named above");
        facts.push(Fact { id: "unread", text });
    }
    if let Some(before) = &kept.before {
        facts.push(Fact { id: "before", text: format!("the one before lies in {}", before.display()) });
    }
    facts
}

fn now() -> i64 {
    let since = clock::now().duration_since(std::time::UNIX_EPOCH);
    since.ok().and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or_default()
}

/// Work with the disk, beside those who must not wait for it.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, LinkError> {
    let crashed = |error| LinkError::Disk(std::io::Error::other(error));
    spawn_blocking(work).await.map_err(crashed)
}

/// Where the owner's backups lie when nothing else is said: beside those of other programs.
pub fn usual_root(surroundings: &rightful_backup::place::Surroundings) -> Option<PathBuf> {
    let places = rightful_backup::place::usual(rightful_backup::place::System::here(), surroundings);
    // Folders that owners use for everything hold backups too, and are no home for new ones.
    let home = surroundings.home.as_ref();
    let general = |path: &Path| {
        home.is_some_and(|home| path == home || path == home.join("Documents"))
            || Some(path) == surroundings.current.as_deref()
    };
    let there = places.iter().find(|place| place.path.is_dir() && !general(&place.path));
    there.or(places.first()).map(|place| place.path.clone())
}
