//! What the program gives the wizard: this machine, rehearsals, and what lies on the disk. The wizard opens no such door itself.

use std::any::Any;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use rightful_core::ports::Usb;
use rightful_core::report::Report;
use rightful_flows::advise::Shelf;
use rightful_flows::world::World;

use crate::pages::shell::PhoneNow;
use crate::relay::{Hand, Known, Written};

/// The program around the wizard.
pub trait Outside: Send + Sync + 'static {
    /// The bus of its worlds.
    type Usb: Usb + 'static;

    /// The real world.
    ///
    /// # Errors
    /// It cannot be opened.
    fn here(&self) -> Result<Place<Self::Usb>, Box<Report>>;

    /// A rehearsal of this scenario.
    ///
    /// # Errors
    /// There is no such scenario, or no room for it.
    fn rehearse(&self, scenario: &str) -> impl Future<Output = Result<Place<Self::Usb>, Box<Report>>> + Send;

    /// The backups that the owner has: of this machine, or of the rehearsal.
    fn shelf(&self, place: &Place<Self::Usb>) -> impl Future<Output = Option<Shelf>> + Send;

    /// The folder that new backups go into.
    fn backup_folder(&self, place: &Place<Self::Usb>) -> PathBuf;

    /// Where files of a backup go unless the owner names another folder; `called` is whose backup it is.
    fn target(&self, place: &Place<Self::Usb>, called: &str) -> PathBuf;

    /// Seconds since 1970.
    fn now(&self) -> u64;

    /// Where the events of a run on a real device are written down besides.
    fn written(&self) -> Option<Written>;
}

/// A world, and what keeps it alive.
pub struct Place<U: Usb> {
    /// The doors.
    pub world: World<U>,
    /// What there is besides, in a rehearsal.
    pub rehearsal: Option<Rehearsal>,
}

/// Virtual phones, and a hand on them.
pub struct Rehearsal {
    /// Presses the buttons.
    pub hand: Hand,
    /// How the phones are now.
    pub phones: Arc<dyn Fn() -> Vec<PhoneNow> + Send + Sync>,
    /// What its owner knows.
    pub known: Known,
    /// How many times quicker than a person's the hands are; at least 1.
    pub pace: u32,
    /// It ends when this is dropped.
    pub alive: Box<dyn Any + Send + Sync>,
}

impl<U: Usb> fmt::Debug for Place<U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Place").field("rehearsal", &self.rehearsal.is_some()).finish_non_exhaustive()
    }
}
