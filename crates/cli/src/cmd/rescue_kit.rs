//! `rightful rescue-kit`: could I get back in today? Looks; makes what is missing with --make, each after a word of its owner.

use std::path::PathBuf;

use clap::Args;
use rightful_backup::Backup;
use rightful_core::ask::{Answer, Question};
use rightful_core::id::Udid;
use rightful_core::model::Model;
use rightful_core::report::{Ending, Explain};
use rightful_core::rescue::{Kit, Make, Verdict};
use rightful_core::secret::Secret;
use rightful_core::session::Session;
use rightful_flows::backup_password::{self, PasswordChange};
use rightful_flows::backup_take::{self, Extent};
use rightful_flows::firmware;
use rightful_flows::gather::{self, PickError};
use rightful_flows::rescue_kit::{self, Keychain, NotesError, Said, Subject};
use serde_json::json;

use crate::chosen::{self, Places};
use crate::cmd::dossier;
use crate::counsel::{self, Manner};
use crate::deed::{self, Given};
use crate::exit::Exit;
use crate::opening::{self, OpeningError};
use crate::options::{Format, Options};
use crate::out;
use crate::password::{self, PasswordFrom};
use crate::render::face::Face;
use crate::render::look::Look;
use crate::render::rescue as render;
use crate::render::schedule::{self, Scheduler};
use crate::world::Place;

/// Say whether you could get back in today, with what is ready on this computer; changes nothing without --make
///
/// For a healthy phone: a recent encrypted backup that was proven to open, its password, a second way into the Apple Account,
/// receipt and serial number, the trust between phone and computer, firmware. It works without the phone, from its backups. Code
/// 1 where something that matters is missing.
#[derive(Debug, Args)]
pub(crate) struct RescueKit {
    /// Which device: ECID, UDID, its last four characters, or its name; not needed for a single one
    #[arg(long, value_name = "DEVICE")]
    device: Option<String>,

    #[command(flatten)]
    places: Places,

    /// Make what is missing, as far as there is a command for it; each is asked for
    #[arg(long)]
    make: bool,

    /// With --make: yes to each; passwords are asked for all the same
    #[arg(long, requires = "make")]
    yes: bool,

    /// Note what only you know: account (it has a recovery contact or key), receipt (it lies with the serial number)
    #[arg(long, value_name = "WHAT", value_parser = ["account", "receipt"])]
    said: Vec<String>,

    /// Print the card, without any secret: markdown, or html to print
    #[arg(
        long,
        value_name = "FORM",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "markdown",
        value_parser = ["markdown", "html"]
    )]
    card: Option<String>,

    /// Write the card here; a file that is there is not replaced
    #[arg(long, value_name = "FILE", requires = "card")]
    to: Option<PathBuf>,

    /// Print what has this looked at once a week: systemd, launchd or task-scheduler [default: this system's]
    #[arg(long, value_name = "SCHEDULER", num_args = 0..=1, require_equals = true, default_missing_value = "here", conflicts_with_all = ["make", "card", "said"])]
    schedule: Option<Scheduler>,

    /// Do not ask the system's store of passwords whether it has the backup password; it is never read
    #[arg(long)]
    no_keychain: bool,

    /// Whole lines without colour and marks
    #[arg(long)]
    plain: bool,

    #[command(flatten)]
    password: PasswordFrom,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RescueError {
    /// Several devices have backups here, and none was named.
    #[error("{0} phones have backups on this computer, and none was named")]
    Several(usize),
    /// Made things are told as streams of events, and the answer is one document.
    #[error("--make cannot be used together with --json")]
    MakeAndJson,
    /// What was noted.
    #[error(transparent)]
    Notes(#[from] NotesError),
    /// It is not clear which device is meant.
    #[error(transparent)]
    Pick(#[from] PickError),
}

impl Explain for RescueError {
    fn code(&self) -> &'static str {
        match self {
            Self::Several(_) => "rescue/several",
            Self::MakeAndJson => "rescue/make-and-json",
            Self::Notes(error) => error.code(),
            Self::Pick(error) => error.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Several(_) => "name one with --device: rightful backup list shows them",
            Self::MakeAndJson => {
                "ask with --json alone, then use the commands that it names; each of them has its own --json"
            }
            Self::Notes(error) => error.help(),
            Self::Pick(error) => error.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Several(_) | Self::MakeAndJson | Self::Notes(_) => None,
            Self::Pick(error) => error.usually(),
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::Several(_) => Ending::NothingToActOn,
            Self::MakeAndJson => Ending::Failed,
            Self::Notes(error) => error.ending(),
            Self::Pick(error) => error.ending(),
        }
    }
}

impl RescueKit {
    /// Looks, makes what is wanted, and answers.
    pub(crate) async fn run(self, options: &Options, manner: Manner) -> Exit {
        if let Some(scheduler) = self.schedule {
            let home = std::env::var_os("HOME").filter(|home| !home.is_empty()).map(PathBuf::from);
            return out::data(&schedule::text(
                scheduler,
                std::env::current_exe().ok().as_deref(),
                home.as_deref(),
            ));
        }
        if self.make && options.format() == Format::Json {
            return deed::fail(options, RescueError::MakeAndJson.report());
        }
        let manner = if self.plain { Manner::Plain } else { manner };
        let place = match Place::open(options).await {
            Ok(place) => place,
            Err(error) => return deed::fail(options, error.report()),
        };
        let (subject, mut kit) = match self.look(&place, options).await {
            Ok(found) => found,
            Err(error) => return deed::fail(options, error.report()),
        };
        if self.make {
            if let Err(exit) = self.make_all(&place, options, &subject, &kit).await {
                return exit;
            }
            kit = match self.look(&place, options).await {
                Ok((_, kit)) => kit,
                Err(error) => return deed::fail(options, error.report()),
            };
        }
        let shown = self.show(&kit, options, manner);
        match (shown, kit.verdict()) {
            (Exit::Done, Verdict::No) if self.card.is_none() => Exit::Failed,
            (shown, _) => shown,
        }
    }

    /// Where the backups are: as was said, in a rehearsal its own folder, else the usual places.
    fn backups_at(&self, place: &Place, options: &Options) -> Places {
        if options.rehearse.is_some() && !self.places.is_named() {
            Places::at(place.world.workdir.path.join("backups"))
        } else {
            self.places.clone()
        }
    }

    async fn look(&self, place: &Place, options: &Options) -> Result<(Subject, Kit), RescueError> {
        let backups = counsel::backups(self.backups_at(place, options)).await.map(|shelf| shelf.backups);
        let survey = gather::survey(&place.world).await;
        let subject = match gather::pick(&survey, self.device.as_deref()) {
            Ok(device) => Subject { udid: device.udid.clone(), device: Some(device) },
            Err(error @ (PickError::None | PickError::NotFound(_))) => Subject {
                device: None,
                udid: Some(of_backups(
                    backups.as_deref().unwrap_or_default(),
                    self.device.as_deref(),
                    error,
                )?),
            },
            Err(error) => return Err(error.into()),
        };
        // In a rehearsal it is the day that it is on the virtual phone.
        let now = match (options.rehearse.is_some(), &subject.device) {
            (true, Some(device)) => rescue_kit::clock_of(&place.world, device).await,
            (true, None) | (false, _) => None,
        };
        let now = now.unwrap_or_else(counsel::now);
        for said in &self.said {
            let udid = subject.udid.as_ref().ok_or(NotesError::Nameless)?;
            let said = if said == "account" { Said::Account } else { Said::Receipt };
            rescue_kit::note_said(&place.world.workdir, udid, said, now)?;
        }
        let asks = !self.no_keychain && options.rehearse.is_none();
        let keychain = if asks { Keychain::Ask } else { Keychain::Leave };
        let kit = rescue_kit::look(&place.world, &subject, backups.as_deref(), keychain, now).await?;
        Ok((subject, kit))
    }

    /// Makes one after the other; the first that fails ends it.
    async fn make_all(
        &self,
        place: &Place,
        options: &Options,
        subject: &Subject,
        kit: &Kit,
    ) -> Result<(), Exit> {
        let makes = kit.makes();
        let Some(udid) = subject.udid.as_ref().filter(|_| !makes.is_empty()) else { return Ok(()) };
        let mut password = self.password.given().map_err(|error| deed::fail(options, error.report()))?;
        let device = subject.device.as_ref().and_then(rightful_core::device::Device::last4);
        for make in &makes {
            let given = Given { yes: self.yes, ..Given::default() };
            let made = match make {
                Make::Encrypt => {
                    if password.is_none() {
                        let typed =
                            password::typed_twice("New backup password:", "The same once more:").await;
                        password = Some(typed.map_err(|error| deed::fail(options, error.report()))?);
                    }
                    let new = password.clone().unwrap_or_else(|| Secret::new(Vec::new()));
                    let wanted = backup_password::Wanted {
                        device: device.clone(),
                        change: PasswordChange::Enable { new },
                    };
                    deed::run_at(place, options, given, async |world, session| {
                        if !wants(session, "Have the phone encrypt its backups with this password? Without the password nobody reads them, you neither: write it down.").await {
                            return Err(not_now(session));
                        }
                        backup_password::run(world, session, wanted).await
                    })
                    .await
                }
                Make::Take => {
                    let root = self.root(place, options);
                    let wanted = backup_take::Wanted {
                        device: device.clone(),
                        root: root.clone(),
                        extent: Extent::Changes,
                        password: password.clone(),
                        patience: std::time::Duration::from_secs(15 * 60),
                    };
                    deed::run_at(place, options, given, async |world, session| {
                        let text = format!("Take a backup now, into {}?", root.display());
                        if !wants(session, &text).await {
                            return Err(not_now(session));
                        }
                        backup_take::run(world, session, wanted).await
                    })
                    .await
                }
                Make::Prove => self.prove(place, options, udid, password.as_ref(), kit.now).await,
                Make::Fetch => {
                    let model = kit.model.as_deref().and_then(Model::by_name);
                    let Some(model) = model else { continue };
                    let wanted =
                        firmware::Wanted { product_type: model.product_type.to_owned(), version: None };
                    deed::run_at(place, options, given, async |world, session| {
                        let text = format!(
                            "Fetch the newest firmware for the {} now? It takes several GB.",
                            model.name
                        );
                        if !wants(session, &text).await {
                            return Err(not_now(session));
                        }
                        firmware::get(world, session, &wanted).await.map(|_| ())
                    })
                    .await
                }
                // Asked together, at the end.
                Make::AskAccount | Make::AskReceipt => Exit::Done,
            };
            match made {
                // What its owner does not want now is still missing, and the next may be wanted.
                Exit::Done | Exit::Declined => {}
                failed => return Err(failed),
            }
        }
        let asked: Vec<Make> =
            makes.into_iter().filter(|make| matches!(make, Make::AskAccount | Make::AskReceipt)).collect();
        if asked.is_empty() {
            return Ok(());
        }
        let workdir = place.world.workdir.clone();
        let given = Given { yes: self.yes, ..Given::default() };
        match deed::run_at(place, options, given, async |_, session| {
            rescue_kit::remind(&workdir, session, udid, &asked, kit.now).await
        })
        .await
        {
            Exit::Done => Ok(()),
            failed => Err(failed),
        }
    }

    /// Where a new backup goes.
    fn root(&self, place: &Place, options: &Options) -> PathBuf {
        let usual = chosen::usual_folder().filter(|_| options.rehearse.is_none());
        let own = || place.world.workdir.path.join("backups");
        self.places.named().unwrap_or_else(|| usual.unwrap_or_else(own))
    }

    /// Opens the newest encrypted backup, reads it whole, and notes that.
    async fn prove(
        &self,
        place: &Place,
        options: &Options,
        udid: &Udid,
        password: Option<&Secret>,
        now: u64,
    ) -> Exit {
        let backups = counsel::backups(self.backups_at(place, options))
            .await
            .map(|shelf| shelf.backups)
            .unwrap_or_default();
        let Some(backup) = rescue_kit::to_prove(backups, udid) else {
            out::tell("There is no encrypted backup to prove.");
            return Exit::Done;
        };
        let opened = match password {
            Some(password) => rightful_flows::backup::Opened::unlock(backup, password.clone())
                .await
                .map_err(OpeningError::from),
            None => opening::open_asking(&self.password, backup).await,
        };
        let opened = match opened {
            Ok(opened) => opened,
            Err(error) => return deed::fail(options, error.report()),
        };
        let proven =
            deed::run_here(options, async |session| rescue_kit::prove(session, &opened, now).await).await;
        match proven {
            Ok(proven) => match rescue_kit::note_proof(&place.world.workdir, udid, proven) {
                Ok(()) => Exit::Done,
                Err(error) => deed::fail(options, error.report()),
            },
            Err(exit) => exit,
        }
    }

    fn show(&self, kit: &Kit, options: &Options, manner: Manner) -> Exit {
        if let Some(form) = &self.card {
            let language = crate::language::chosen();
            let text = if form == "html" { kit.html(language) } else { kit.markdown(language) };
            return match &self.to {
                Some(path) => match (dossier::write_new(path, &text), options.format()) {
                    (Err(error), _) => deed::fail(options, error.report()),
                    (Ok(()), Format::Json) => out::document(&json!({ "path": path.display().to_string() })),
                    (Ok(()), Format::Text) => {
                        out::tell(&format!("The card is written to {}.", path.display()));
                        Exit::Done
                    }
                },
                None => match options.format() {
                    Format::Json => out::document(&json!({ "text": text })),
                    Format::Text => out::data(&text),
                },
            };
        }
        if options.quiet && kit.verdict() == Verdict::Yes {
            return Exit::Done;
        }
        match options.format() {
            Format::Json => out::document(&json!({
                "verdict": kit.verdict(),
                "device": {
                    "name": kit.called,
                    "model": kit.model,
                    "serial": kit.serial,
                    "version": kit.version,
                    "connected": kit.connected,
                },
                "items": kit.items(),
            })),
            Format::Text => out::data(&render::kit(kit, manner, Look::of_stdout())),
        }
    }
}

/// The one device that has backups here, or the one of that name.
fn of_backups(backups: &[Backup], selector: Option<&str>, none: PickError) -> Result<Udid, RescueError> {
    let mut found = rescue_kit::devices_of(backups);
    if let Some(selector) = selector {
        let selector = selector.to_lowercase();
        found.retain(|udid| {
            let name = rescue_kit::newest(Some(backups), Some(udid))
                .and_then(|backup| chosen::About::of(backup).device_name.map(str::to_lowercase));
            name.is_some_and(|name| name == selector)
                || (selector.len() >= 4 && udid.as_str().to_lowercase().ends_with(&selector))
        });
    }
    match found.len() {
        0 => Err(none.into()),
        1 => Ok(found.remove(0)),
        several => Err(RescueError::Several(several)),
    }
}

/// Whether its owner wants it now.
async fn wants(session: &mut Session<Face>, text: &str) -> bool {
    matches!(session.ask(Question::Ready { text: text.to_owned() }).await, Some(Answer::Choice(0)))
}

/// The end of a deed that is not wanted now.
fn not_now(session: &mut Session<Face>) -> Ending {
    session.finished("Not now", Vec::new());
    Ending::Declined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_says_what_to_do() {
        for (error, code, text) in [
            (
                RescueError::Several(2),
                "rescue/several",
                "2 phones have backups on this computer, and none was named",
            ),
            (RescueError::MakeAndJson, "rescue/make-and-json", "--make cannot be used together with --json"),
            (
                NotesError::Nameless.into(),
                "rescue/nameless",
                "the UDID of the phone is not known, so nothing can be noted about it",
            ),
        ] {
            assert_eq!((error.code(), error.to_string().as_str()), (code, text));
            assert!(!error.help().ends_with('.'));
        }
    }
}
