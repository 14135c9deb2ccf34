//! What one sitting knows: the world that it acts on, the run, what the owner has answered so far, and the language.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::time::Duration;

use rightful_core::advice::{QuestionId, advise, next, notes, offered};
use rightful_core::device::Device;
use rightful_core::facts::{Facts, Told};
use rightful_core::language::Language;
use rightful_core::ports::Usb as _;
use rightful_flows::advise as cases;
use rightful_flows::backup::Opened;
use rightful_flows::gather::{self, Survey};
use tokio::sync::Semaphore;
use tokio::time::sleep;

use crate::deeds;
use crate::outside::{Outside, Place};
use crate::pages::account::Found;
use crate::pages::devices::Devices;
use crate::pages::shell::{Shell, Tab, Underway};
use crate::pages::verdict::{Offer, Verdict};
use crate::relay::Relay;

/// The name of a device that this computer does not see.
pub(crate) const UNSEEN: &str = "unseen";
/// So many event streams at once.
pub(crate) const STREAMS: usize = 32;
/// So many cases are remembered.
const CASES: usize = 64;
/// While a page is open, the cable is looked at as often as this where nothing tells of a change.
const GLANCE: Duration = Duration::from_secs(3);

/// One sitting.
pub struct Wizard<O: Outside> {
    pub(crate) outside: O,
    pub(crate) relay: Arc<Relay>,
    place: RwLock<Arc<Place<O::Usb>>>,
    language: Mutex<Language>,
    cases: Mutex<BTreeMap<String, Case>>,
    survey: Mutex<Option<Survey>>,
    found: Mutex<Vec<Found>>,
    /// The backup that is open, by its name in addresses. Its keys are forgotten with it.
    opened: Mutex<Option<(String, Opened)>>,
    /// Room for event streams.
    pub(crate) streams: Arc<Semaphore>,
}

/// What is known of one device's case.
#[derive(Debug, Clone)]
struct Case {
    facts: Facts,
    told: Told,
    asked: Vec<QuestionId>,
}

fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<O: Outside> Wizard<O> {
    /// A sitting that begins in this place.
    pub fn new(outside: O, place: Place<O::Usb>, language: Language) -> Self {
        Self {
            outside,
            relay: Arc::default(),
            place: RwLock::new(Arc::new(place)),
            language: Mutex::new(language),
            cases: Mutex::default(),
            survey: Mutex::default(),
            found: Mutex::default(),
            opened: Mutex::default(),
            streams: Arc::new(Semaphore::new(STREAMS)),
        }
    }

    /// The run that there is.
    pub fn relay(&self) -> Arc<Relay> {
        Arc::clone(&self.relay)
    }

    /// The world that is acted on.
    pub(crate) fn place(&self) -> Arc<Place<O::Usb>> {
        Arc::clone(&self.place.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Goes to another world: what was known of the one before is forgotten.
    pub(crate) fn go_to(&self, place: Place<O::Usb>) {
        *self.place.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(place);
        held(&self.cases).clear();
        held(&self.found).clear();
        *held(&self.opened) = None;
        *held(&self.survey) = None;
        self.relay.leave();
    }

    /// In which language it is read.
    pub(crate) fn language(&self) -> Language {
        *held(&self.language)
    }

    /// Chooses another.
    pub(crate) fn speak(&self, language: Language) {
        *held(&self.language) = language;
        self.relay.tell();
    }

    /// What stands around a page.
    pub(crate) fn shell(&self, tab: Tab, path: &str) -> Shell {
        let place = self.place();
        let underway = self.relay.now().filter(|_| !path.starts_with("/run")).map(|run| Underway {
            title: run.plan.as_ref().map_or_else(|| "Looking".to_owned(), |plan| plan.title.clone()),
            percent: run.progress.as_ref().map_or(0, |progress| progress.percent),
            asks: run.asked.is_some(),
            ended: run.end.is_some(),
        });
        Shell {
            language: self.language(),
            tab,
            path: path.to_owned(),
            rehearsal: place.rehearsal.as_ref().map(|rehearsal| (rehearsal.phones)()),
            underway,
        }
    }

    /// What is on the cable. A run that is under way is not disturbed: what was seen before it stands.
    pub(crate) async fn survey(&self) -> Survey {
        let before = held(&self.survey).clone();
        match before {
            Some(survey) if self.relay.is_busy() => survey,
            _ => self.look().await,
        }
    }

    async fn look(&self) -> Survey {
        let survey = gather::survey(&self.place().world).await;
        *held(&self.survey) = Some(survey.clone());
        survey
    }

    /// Looks at the cable while somebody looks at a page, and tells the pages when it shows something else.
    pub async fn watch(self: Arc<Self>) {
        loop {
            let place = self.place();
            place.world.usb.changed(GLANCE).await;
            drop(place);
            if !self.relay.has_listeners() || self.relay.is_busy() {
                sleep(GLANCE / 6).await;
                continue;
            }
            let before = held(&self.survey).clone();
            let now = self.look().await;
            if before.is_some_and(|before| before.devices != now.devices || before.problems != now.problems) {
                self.relay.tell();
            }
            // A bus that tells of a change again and again is not asked more often.
            sleep(GLANCE / 6).await;
        }
    }

    /// The first page.
    pub(crate) async fn devices(&self) -> Devices {
        let survey = self.survey().await;
        Devices {
            devices: survey.devices.iter().map(|device| (key(device), device.clone())).collect(),
            unidentified: survey.unidentified.len(),
            problems: survey.problems,
        }
    }

    /// The verdict on the device of this name.
    pub(crate) async fn verdict(&self, name: &str) -> Option<Verdict> {
        let before = held(&self.cases).get(name).cloned();
        let facts = match &before {
            Some(case) if self.relay.is_busy() => case.facts.clone(),
            _ => self.facts(name).await?,
        };
        let (told, asked) = before.map(|case| (case.told, case.asked)).unwrap_or_default();
        let facts = Facts { told: told.clone(), ..facts };
        let mut cases = held(&self.cases);
        if cases.len() >= CASES && !cases.contains_key(name) {
            cases.pop_first();
        }
        cases.insert(name.to_owned(), Case { facts: facts.clone(), told, asked: asked.clone() });
        drop(cases);
        let mut ways = advise(&facts);
        let open = offered(&ways).count();
        let closed = ways.split_off(open);
        let open =
            ways.into_iter().map(|way| Offer { start: deeds::start(&way, &facts, name), way }).collect();
        Some(Verdict {
            key: name.to_owned(),
            open,
            closed,
            notes: notes(&facts),
            next: next(&facts, &asked),
            answered: asked.len(),
            facts,
        })
    }

    /// Takes an answer to a question about a case.
    pub(crate) fn answer(&self, name: &str, question: QuestionId, number: usize) {
        if let Some(case) = held(&self.cases).get_mut(name) {
            let inquiry = rightful_core::advice::Inquiry::of(question);
            if number < inquiry.choices.len() {
                inquiry.answer(&mut case.told, number);
                if !case.asked.contains(&question) {
                    case.asked.push(question);
                }
            }
        }
        self.relay.tell();
    }

    /// Forgets the answers about a case.
    pub(crate) fn forget(&self, name: &str) {
        held(&self.cases).remove(name);
        self.relay.tell();
    }

    async fn facts(&self, name: &str) -> Option<Facts> {
        let place = self.place();
        let survey = self.survey().await;
        let (shelf, now) = (self.outside.shelf(&place).await, self.outside.now());
        if name == UNSEEN {
            let unseen = Device::unseen(None);
            return Some(cases::unseen(&place.world, &survey, unseen, shelf.as_ref(), now).await);
        }
        let device = survey.devices.iter().find(|device| key(device) == name)?;
        Some(cases::case(&place.world, device, shelf.as_ref(), now).await)
    }

    /// The devices that Find My showed when it was last asked.
    pub(crate) fn found(&self) -> Vec<Found> {
        held(&self.found).clone()
    }

    /// Keeps them for this sitting.
    pub(crate) fn keep_found(&self, found: Vec<Found>) {
        *held(&self.found) = found;
    }

    /// The backup of this name, if it is open.
    pub(crate) fn opened(&self, key: &str) -> Option<Opened> {
        held(&self.opened).as_ref().filter(|(open, _)| open == key).map(|(_, opened)| opened.clone())
    }

    /// Keeps this backup open, and closes the one before.
    pub(crate) fn keep_open(&self, key: &str, opened: Opened) {
        *held(&self.opened) = Some((key.to_owned(), opened));
    }

    /// Closes it.
    pub(crate) fn close(&self) {
        *held(&self.opened) = None;
    }
}

/// How pages and deeds name a device: by its ECID, else its UDID; one that tells neither is not seen.
pub(crate) fn key(device: &Device) -> String {
    match (device.ecid, &device.udid) {
        (Some(ecid), _) => ecid.to_string(),
        (None, Some(udid)) => udid.to_string(),
        (None, None) => UNSEEN.to_owned(),
    }
}
