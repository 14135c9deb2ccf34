//! The worlds of a sitting at the pages: this machine, and rehearsals one click away.

use std::path::PathBuf;
use std::sync::Arc;

use rightful_core::ask::UserAction;
use rightful_core::id::Ecid;
use rightful_core::mode::Mode;
use rightful_core::report::{Explain as _, Report};
use rightful_flows::advise::Shelf;
use rightful_sim::phone::Phone;
use rightful_wizard::outside::{self, Outside};
use rightful_wizard::pages::shell::PhoneNow;
use rightful_wizard::relay::Written;

use super::account;
use super::rehearsal::{Move, Rehearsal};
use super::scenario::Scenario;
use super::usb::AnyUsb;
use crate::chosen::{self, Places};
use crate::counsel;
use crate::options::Options;
use crate::transcript::Transcript;

/// A world of a sitting.
type Place = outside::Place<AnyUsb>;

/// What the pages are given.
#[derive(Debug)]
pub(crate) struct Sitting {
    options: Options,
    /// How many times quicker than a person's the hands of a rehearsal are.
    pace: u32,
}

impl Sitting {
    /// A sitting with these options of the command line.
    pub(crate) fn new(options: Options, pace: u32) -> Self {
        Self { options, pace }
    }

    /// A rehearsal of this scenario.
    ///
    /// # Errors
    /// There is no room for it.
    pub(crate) async fn rehearse_with(&self, scenario: &Scenario) -> Result<Place, Box<Report>> {
        let (rehearsal, world) = Rehearsal::start(scenario).await.map_err(|why| Box::new(why.report()))?;
        let (hand, phones) = (rehearsal.hand(), rehearsal.phones());
        let press = move |device: Option<Ecid>, action: &UserAction, pace: u32| {
            let _the_rehearsal_is_over = hand.send(Move { device, action: action.clone(), pace });
        };
        Ok(Place {
            world,
            rehearsal: Some(outside::Rehearsal {
                hand: Arc::new(press),
                phones: Arc::new(move || phones.iter().map(now).collect()),
                known: account::known().all(),
                pace: self.pace,
                alive: Box::new(rehearsal),
            }),
        })
    }
}

/// A virtual phone, as it is drawn.
fn now(phone: &Phone) -> PhoneNow {
    phone.read(|state| PhoneNow {
        name: state.name.clone(),
        last4: state.ecid.last4(),
        mode: state.presence.mode,
        attached: state.presence.attached,
        hello: state.presence.mode == Mode::Normal && !state.setup_done,
        locked: state.locked,
        erased: !state.data_present,
    })
}

/// Where the backups of a rehearsal lie.
fn backups_of(place: &Place) -> PathBuf {
    place.world.workdir.path.join("backups")
}

impl Outside for Sitting {
    type Usb = AnyUsb;

    fn here(&self) -> Result<Place, Box<Report>> {
        let world = super::here(&self.options).map_err(|why| Box::new(why.report()))?;
        Ok(Place { world, rehearsal: None })
    }

    async fn rehearse(&self, scenario: &str) -> Result<Place, Box<Report>> {
        let scenario: Scenario =
            scenario.parse().map_err(|why: super::scenario::BadScenario| Box::new(why.report()))?;
        self.rehearse_with(&scenario).await
    }

    async fn shelf(&self, place: &Place) -> Option<Shelf> {
        match place.rehearsal {
            None => counsel::backups(Places::usual()).await,
            Some(_) => {
                let folder = backups_of(place);
                // Nothing was backed up yet.
                if !folder.is_dir() {
                    return Some(Shelf::default());
                }
                counsel::backups(Places::at(folder)).await
            }
        }
    }

    fn backup_folder(&self, place: &Place) -> PathBuf {
        let usual = || Places::usual().named().or_else(chosen::usual_folder);
        let named = if place.rehearsal.is_none() { usual() } else { None };
        named.unwrap_or_else(|| backups_of(place))
    }

    fn target(&self, place: &Place, called: &str) -> PathBuf {
        let kind = |letter: char| if letter.is_alphanumeric() { letter } else { '-' };
        let name: String = called.chars().take(60).map(kind).collect();
        let name = format!("Rightful {}", name.trim_matches('-'));
        let home = std::env::var_os(if cfg!(windows) { "USERPROFILE" } else { "HOME" });
        let home =
            home.filter(|_| place.rehearsal.is_none()).map(PathBuf::from).filter(|home| home.is_absolute());
        home.unwrap_or_else(|| place.world.workdir.path.clone()).join(name)
    }

    fn now(&self) -> u64 {
        counsel::now()
    }

    fn written(&self) -> Option<Written> {
        let reports = self.options.workdir().path.join("reports");
        match Transcript::begin(&reports) {
            Ok(mut transcript) => Some(Box::new(move |event| transcript.show(event))),
            Err(error) => {
                tracing::debug!(%error, "there will be no transcript");
                None
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_rehearsal_is_drawn_and_leaves_the_owners_backups_alone() {
        let sitting = Sitting::new(crate::options::tests::none(), 4);
        let place = sitting.rehearse("locked").await.expect("room for small firmware");
        let rehearsal = place.rehearsal.as_ref().expect("it is one");
        let phones = (rehearsal.phones)();
        assert_eq!(phones.len(), 1);
        assert!(phones[0].locked && phones[0].attached && !phones[0].hello && !phones[0].erased);
        assert!(sitting.shelf(&place).await.is_some_and(|shelf| shelf.backups.is_empty() && !shelf.unread));
        assert!(sitting.backup_folder(&place).starts_with(&place.world.workdir.path));
    }

    #[tokio::test]
    async fn a_scenario_that_does_not_exist_is_named() {
        let sitting = Sitting::new(crate::options::tests::none(), 4);
        let report = sitting.rehearse("moon").await.map(|_| ()).expect_err("there is none");
        assert_eq!(report.code, "rehearsal/unknown-scenario");
    }
}
