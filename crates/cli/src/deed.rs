//! Runs one deed: its face, its session, Ctrl-C, the final state of a rehearsal, and the exit code.

use std::collections::BTreeMap;
use std::fmt;

use rightful_core::device::Device;
use rightful_core::report::{Ending, Explain as _, Report};
use rightful_core::session::{Session, Stop};
use rightful_flows::unlock::{self, All, Ended};
use rightful_flows::world::World;
use zeroize::Zeroizing;

use crate::exit::Exit;
use crate::options::{Format, Options};
use crate::out;
use crate::render::face::{Face, Seen};
use crate::render::failure;
use crate::render::look::Look;
use crate::render::printer::Printer;
use crate::stop::{self, Stopped};
use crate::transcript::Transcript;
use crate::world::Place;
use crate::world::usb::AnyUsb;

/// The world that a command acts on.
pub(crate) type Outside = World<AnyUsb>;

/// What the command line says in place of answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Given {
    /// `--consent`: the four characters.
    pub(crate) consent: Option<String>,
    /// `--choose`: a way.
    pub(crate) choice: Option<String>,
    /// `--yes`: ready for whatever does not erase.
    pub(crate) yes: bool,
    /// What is typed where a deed asks for it.
    pub(crate) typed: Typed,
    /// The ways that the scripted owner of a rehearsal takes, where it is not the last one: names with a comma between.
    pub(crate) script: Option<&'static str>,
    /// What the owner of a rehearsal knows.
    pub(crate) rehearsed: Typed,
    /// What Ctrl-C stops.
    pub(crate) stopped: Stopped,
}

/// What stands in place of something typed, by the name of the question. `Debug` shows nothing of it.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Typed(BTreeMap<&'static str, Zeroizing<String>>);

impl Typed {
    /// With one more.
    #[must_use]
    pub(crate) fn with(mut self, id: &'static str, text: impl Into<String>) -> Self {
        self.0.insert(id, Zeroizing::new(text.into()));
        self
    }

    /// All of it, by name.
    pub(crate) fn all(&self) -> Vec<(&'static str, Zeroizing<String>)> {
        self.0.iter().map(|(id, text)| (*id, text.clone())).collect()
    }

    /// What is typed where this is asked for.
    pub(crate) fn get(&self, id: &str) -> Option<String> {
        self.0.get(id).map(|text| text.to_string())
    }
}

impl fmt::Debug for Typed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.keys()).finish()
    }
}

/// Opens the world, runs the deed in it, and tells its end.
pub(crate) async fn run(
    options: &Options,
    given: Given,
    deed: impl AsyncFnOnce(&Outside, &mut Session<Face>) -> Result<(), Ending>,
) -> Exit {
    let place = match Place::open(options).await {
        Ok(place) => place,
        Err(error) => return fail(options, error.report()),
    };
    run_at(&place, options, given, deed).await
}

/// The same in a world that is open already: for a command of several deeds, one after the other.
pub(crate) async fn run_at(
    place: &Place,
    options: &Options,
    given: Given,
    deed: impl AsyncFnOnce(&Outside, &mut Session<Face>) -> Result<(), Ending>,
) -> Exit {
    let (transcript, stopped) = (transcript(place), given.stopped);
    let written = transcript.as_ref().map(|transcript| transcript.path().to_path_buf());
    let face = Face::new(options, given, place.hand()).with_transcript(transcript);
    let (seen, printer, look) = (face.seen(), face.printer(), face.look());
    let stop = Stop::default();
    let mut session = Session::new(face, stop.clone());
    let left = tokio::select! {
        ended = deed(&place.world, &mut session) => {
            ended.map_or_else(|ending| Ok(Exit::from(ending)), |()| Ok(Exit::Done))
        }
        left = stop::listen(stopped, stop, seen.clone(), printer.clone(), look) => Err(left),
    };
    let exit = left.unwrap_or_else(|left| {
        session.failed(left.report());
        Exit::from(left.ending())
    });
    printer.clear();
    if let Some(path) = written.filter(|_| exit == Exit::Failed && options.format() == Format::Text) {
        printer.block(&look.wrap("", &format!("The report of what happened: {}", path.display())));
    }
    if seen.is_about_a_device() {
        printer.block(&place.final_state(look));
    }
    exit
}

/// Runs a deed that needs no world: no device, no network.
pub(crate) async fn run_here<T>(
    options: &Options,
    deed: impl AsyncFnOnce(&mut Session<Face>) -> Result<T, Ending>,
) -> Result<T, Exit> {
    run_here_given(options, Given::default(), deed).await
}

/// The same where the command line may say something in place of answers.
pub(crate) async fn run_here_given<T>(
    options: &Options,
    given: Given,
    deed: impl AsyncFnOnce(&mut Session<Face>) -> Result<T, Ending>,
) -> Result<T, Exit> {
    let stopped = given.stopped;
    let face = Face::new(options, given, None);
    let (seen, printer, look) = (face.seen(), face.printer(), face.look());
    let stop = Stop::default();
    let mut session = Session::new(face, stop.clone());
    let left = tokio::select! {
        ended = deed(&mut session) => Ok(ended.map_err(Exit::from)),
        left = stop::listen(stopped, stop, seen, printer.clone(), look) => Err(left),
    };
    let ended = left.unwrap_or_else(|left| {
        session.failed(left.report());
        Err(Exit::from(left.ending()))
    });
    printer.clear();
    ended
}

/// Unlocks every device that is connected, side by side, each with a session and a transcript of its own.
pub(crate) async fn run_all(options: &Options, consent: Option<&str>, wanted: All) -> Exit {
    let place = match Place::open(options).await {
        Ok(place) => place,
        Err(error) => return fail(options, error.report()),
    };
    let given: Vec<&str> = consent.map_or_else(Vec::new, |list| list.split(',').map(str::trim).collect());
    let printer = Printer::lines();
    let (stop, seen) = (Stop::default(), Seen::default());
    let look = Look::of_stderr();
    let session = |device: &Device| {
        let last4 = device.last4().unwrap_or_default();
        let consent = given.iter().find(|given| given.eq_ignore_ascii_case(&last4)).copied();
        let given = Given { consent: consent.map(str::to_owned), ..Given::default() };
        let face = Face::new(options, given, place.hand())
            .among_several(&format!("…{last4}  "), &printer, &seen)
            .with_transcript(transcript(&place));
        let session = Session::new(face, stop.clone());
        match device.ecid {
            Some(ecid) => session.about(ecid),
            None => session,
        }
    };
    let exit = tokio::select! {
        ended = unlock::all(&place.world, wanted, session) => match ended {
            Ok(ended) => exit_of_all(&ended, options, &printer, look),
            Err(none) => return fail(options, none.report()),
        },
        left = stop::listen(Stopped::Deed, stop.clone(), seen.clone(), printer.clone(), look) => {
            return fail(options, left.report());
        }
    };
    printer.block(&place.final_state(look));
    exit
}

/// The worst of all endings; how many ended how is said for people.
fn exit_of_all(ended: &[Ended<Face>], options: &Options, printer: &Printer, look: Look) -> Exit {
    let well = ended.iter().filter(|one| one.ending.is_ok()).count();
    if options.format() == Format::Text {
        printer.block(&look.say(&format!("\n{well} of {} devices are done.\n", ended.len())));
        for one in ended.iter().filter(|one| one.ending.is_err()) {
            printer.block(&look.say(&format!("  · …{}: not done, see above\n", one.ecid.last4())));
        }
    }
    let endings = || ended.iter().filter_map(|one| one.ending.err());
    let worst = endings().find(|ending| *ending == Ending::Failed).or_else(|| endings().next());
    worst.map_or(Exit::Done, Exit::from)
}

/// The transcript of a deed on a real device. In a rehearsal there is nothing to report.
fn transcript(place: &Place) -> Option<Transcript> {
    if place.hand().is_some() {
        return None;
    }
    match Transcript::begin(&place.world.workdir.path.join("reports")) {
        Ok(transcript) => Some(transcript),
        Err(error) => {
            tracing::debug!(%error, "there will be no transcript");
            None
        }
    }
}

/// Opens the world only to look at it.
pub(crate) async fn look(options: &Options, show: impl AsyncFnOnce(&Outside) -> Exit) -> Exit {
    match Place::open(options).await {
        Ok(place) => show(&place.world).await,
        Err(error) => fail(options, error.report()),
    }
}

/// Tells what could not be looked at, beside what could.
pub(crate) fn tell_problems(options: &Options, problems: &[Report]) {
    if options.format() == Format::Text {
        let look = Look::of_stderr();
        for problem in problems {
            out::say(&format!("\n{}", failure::block(problem, look)));
        }
    }
}

/// Tells a failure that came before any deed could begin.
pub(crate) fn fail(options: &Options, report: Report) -> Exit {
    let exit = Exit::from(report.ending);
    Session::new(Face::new(options, Given::default(), None), Stop::default()).failed(report);
    exit
}
