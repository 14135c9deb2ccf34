//! A backup put onto a phone: what is on it is replaced by what is in the backup.
//!
//! Everything that can be known beforehand is found out before anything is sent: whether the backup is finished and has all its
//! files, whether the password opens it, whether it goes onto this phone, whether Find My is off and there is room. Then all of
//! it is read: every key must unwrap, every encrypted file must end as one, and what has a digest must be what it was. What
//! `verify` calls whole is restored. Digests of which not one is right are of a kind that is not known, and
//! nothing follows from them; of files that have neither a digest nor encryption only the length can be compared, which for
//! databases is another than the index says. Both are told. What is no database and shorter is not whole.
//!
//! Where the phone is done and did not get a file that the backup has, that is no success, whatever the phone says.
//!
//! Only a whole backup is ever restored, and always all of it: from iOS 27 on a phone erases itself over a part. Where nothing but
//! the contents of some files are damaged, the owner may have them left out: the phone gets an index without their rows, and the
//! question and the consent say which they are.

mod check;
mod failure;

use std::path::PathBuf;
use std::time::Duration;

use plist::Value;
use rightful_core::ask::Answer;
use rightful_core::consent::OverwriteConsent;
use rightful_core::event::{Erased, Fact, Unplug};
use rightful_core::mode::Mode;
use rightful_core::plan::{Danger, Plan, Step};
use rightful_core::ports::Usb;
use rightful_core::report::{Ending, Explain, Report};
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session};
use rightful_host::backup_folder::{Folder, kept};
use rightful_proto::devicelink::Request;
use rightful_proto::frame;
use tokio::sync::watch;

use crate::backup_link::{
    AT_ONCE, LinkError, Notices, Place, Progress, Reached, SyncLock, Told, Words, attend, converse, soon,
};
use crate::backup_take::blocking;
use crate::gather;
use crate::wait::{self, Awaited};
use crate::world::World;
use check::{Checked, LeftOut, Phone};
pub use failure::Failure;

const STEPS: [Step; 3] = [
    Step { id: "check", title: "read all of the backup", weight: 15, danger: Danger::None },
    Step {
        id: "send",
        title: "send it; what is on the phone is replaced",
        weight: 80,
        danger: Danger::Erases,
    },
    Step { id: "restart", title: "wait for the phone", weight: 5, danger: Danger::None },
];

/// Where the phone finds the list of the apps that belong to the backup.
const LIST_FOLDER: &str = "/iTunesRestore";
const LIST: &str = "/iTunesRestore/RestoreApplications.plist";

/// How long the phone may take until it is seen again.
const RETURN: Duration = Duration::from_secs(600);

/// What has gone to the phone before it was asked to restore.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sent {
    Nothing,
    /// The list of apps, or a part of it.
    List,
}

/// What is wanted.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// Which phone; the only one if none is named.
    pub device: Option<String>,
    /// The folder of the backup itself.
    pub folder: PathBuf,
    /// The backup password, where it has one.
    pub password: Option<Secret>,
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
    let mut sent = Sent::Nothing;
    match restore(world, session, &wanted, &mut sent).await {
        Ok((title, facts)) => {
            session.finished(title, facts);
            Ok(())
        }
        Err(failure) => {
            let report: Report = failure.report().leaving(failure.left(session.erased(), sent));
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}

async fn restore<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
    sent: &mut Sent,
) -> Result<(&'static str, Vec<Fact>), Failure> {
    let phone = Reached::choose(world, session, wanted.device.as_deref()).await?;
    session.status("checking the backup", Erased::No, Unplug::Harmless);
    let goal = goal(&phone).await?;
    let (folder, password, stop) = (wanted.folder.clone(), wanted.password.clone(), session.stop());
    let checked = blocking(move || check::backup(&folder, password.as_ref(), &|| stop.asked())).await??;
    // From here to the end nobody removes it to have room.
    let _held = kept::hold(&wanted.folder).map_err(LinkError::Disk)?;
    let remarks = check::against(&checked, &goal)?;
    session.plan(Plan::new(format!("Restore a backup to {}", phone.device.called()), &STEPS, remarks));
    session.start("check");
    session.status("reading all of the backup", Erased::No, Unplug::Harmless);
    let left_out = check::contents(session, &checked, &goal).await?;
    let consent = consent(session, &phone, left_out.as_ref()).await?;
    session.done();

    session.start("send");
    // The phone that was named, and no other, is the one that is told.
    consent.covers(again(world, &phone).await?)?;
    let missing = left_out.as_ref().map(LeftOut::missing);
    let told = send(session, &phone, wanted, checked, left_out, sent).await?;
    session.status("the phone restarts", Erased::Yes, Unplug::StartsOver);
    session.done();

    session.start("restart");
    let back = came_back(world, session, &phone).await;
    session.done();
    let amount = crate::restore::plan::bytes(told.bytes);
    let mut facts = vec![Fact { id: "sent", text: format!("{} files were sent, {amount}", told.files) }];
    facts.extend(missing.map(|text| Fact { id: "left-out", text }));
    facts.push(Fact {
        id: "restart",
        text: if back {
            "the phone has started again; it goes on by itself, and asks for its passcode and the Apple Account".to_owned()
        } else {
            "the phone has not been seen again yet: it may take a while until it has started".to_owned()
        },
    });
    Ok(("The phone has taken the backup", facts))
}

/// What the phone says of itself.
async fn goal(phone: &Reached) -> Result<Phone, LinkError> {
    let wanted = [
        (Some("com.apple.fmip"), Some("IsAssociated")),
        (Some("com.apple.disk_usage"), Some("TotalDataCapacity")),
        (Some("com.apple.disk_usage"), Some("TotalDataAvailable")),
    ];
    let mut told = phone.values(&wanted).await?.into_iter();
    let mut next = || told.next().flatten();
    Ok(Phone {
        product_type: phone.device.model.map(|model| model.product_type.to_owned()),
        version: phone.device.version.clone(),
        find_my: next().as_ref().and_then(Value::as_boolean),
        capacity: next().as_ref().and_then(Value::as_unsigned_integer),
        free: next().as_ref().and_then(Value::as_unsigned_integer),
    })
}

async fn consent<F: Face>(
    session: &mut Session<F>,
    phone: &Reached,
    left_out: Option<&LeftOut>,
) -> Result<OverwriteConsent, Failure> {
    let called = phone.device.called();
    let question = match left_out {
        None => OverwriteConsent::question(called, phone.ecid),
        Some(left_out) => {
            OverwriteConsent::question_without(called, phone.ecid, &format!("{}.", left_out.missing()))
        }
    };
    match session.ask(question).await {
        Some(Answer::Typed(typed)) => Ok(OverwriteConsent::from_typed(phone.ecid, &typed)?),
        Some(Answer::Choice(_) | Answer::Stop) | None => Err(Failure::NoConsent),
    }
}

/// Who is at the cable now.
async fn again<U: Usb>(world: &World<U>, phone: &Reached) -> Result<rightful_core::id::Ecid, LinkError> {
    let survey = gather::survey(world).await;
    let there = survey.devices.iter().find(|device| device.handle == phone.device.handle);
    there.and_then(|device| device.ecid).ok_or(LinkError::Left)
}

async fn send<F: Face>(
    session: &mut Session<F>,
    phone: &Reached,
    wanted: &Wanted,
    checked: Checked,
    left_out: Option<LeftOut>,
    so_far: &mut Sent,
) -> Result<Told, Failure> {
    let Checked { source, apps, password, open, .. } = checked;
    let source = source.unwrap_or_else(|| phone.udid.as_str().to_owned());
    let (tell, told) = watch::channel(Told::default());
    let folder = Folder::to_read(&wanted.folder, &source).map_err(LinkError::Disk)?;
    let folder = match left_out {
        None => folder,
        // Of what is not in its index the phone does not ask.
        Some(LeftOut { index, .. }) => {
            let with = blocking(move || folder.with_instead("Manifest.db", &index));
            with.await?.map_err(LinkError::Disk)?
        }
    };
    let stop = session.stop();
    let mut notices = Notices::open(phone, &stop).await?;
    let mut lock = SyncLock::take(phone, &mut notices, &stop).await?;
    let sent = async {
        // A list of before would have the phone install other apps: without one of its own the backup sends an empty one.
        let apps = frame::xml(&Value::Dictionary(apps.named()));
        let apps = apps.map_err(|error| LinkError::Disk(std::io::Error::other(error)))?;
        soon(&stop, AT_ONCE, lock.files.make_folder(LIST_FOLDER)).await?;
        *so_far = Sent::List;
        soon(&stop, AT_ONCE, lock.files.write_file(LIST, &apps)).await?;
        let stream = phone.backups().await?;
        let place = Place { folder: Some(folder), disk: wanted.folder.clone() };
        let password = password.as_ref().map(|(_, password)| password);
        let request = Request::restore(&phone.udid, &source, password);
        let words = Words { happening: "sending", unplug: Unplug::NotNow, progress: Progress::Percent };
        // The last moment at which stopping leaves the phone as it was.
        if session.stop_asked() {
            return Err(Failure::Link(LinkError::Stopped));
        }
        session.status("sending", Erased::MayHaveBegun, Unplug::NotNow);
        let talk = converse(stream, place, request, tell);
        attend(session, &mut notices, told.clone(), words, talk).await?;
        Ok::<_, Failure>(())
    };
    let sent = sent.await;
    if sent.as_ref().err().is_none_or(Failure::leaves_connection) {
        lock.give_back(&mut notices).await;
        notices.close().await;
    }
    let told = told.borrow().clone();
    // Also where the phone has refused all of it: this may be why.
    let unsent = told.lost.tell_unsent(session, &open);
    sent?;
    match unsent {
        0 => Ok(told),
        files => Err(Failure::NotAllSent { files }),
    }
}

/// Whether it was seen again, with another attachment than before.
async fn came_back<U: Usb, F: Face>(world: &World<U>, session: &Session<F>, phone: &Reached) -> bool {
    let survey = gather::survey(world).await;
    let awaited = Awaited {
        ecid: phone.ecid,
        modes: &[Mode::Normal],
        before: Some(&phone.device.handle),
        bystanders: &survey.bystanders(phone.ecid),
        what: "the phone to start again",
        limit: RETURN,
    };
    match wait::arrival(world, awaited, &session.stop()).await {
        Ok(_) => true,
        Err(error) => {
            tracing::debug!(%error, "it was not seen again");
            false
        }
    }
}
