//! One virtual iPhone: a state that outlives every restart, a log of every message, and the faults it was told to have.

pub mod activation;
pub mod asr;
pub mod backup;
pub mod data;
pub mod dfu;
pub mod fdr;
pub mod fingers;
pub mod hand;
pub mod image;
pub mod lockdown;
pub mod mux;
pub mod ports;
pub mod recovery;
mod remote;
pub mod restored;
pub mod service;
pub mod spec;
pub mod state;
pub mod supervision;
mod tap;
#[cfg(test)]
pub(crate) mod test_images;
pub mod usb;
pub mod usb_mux;

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rightful_core::id::{Ecid, Udid};
use rightful_core::mode::Mode;
use tokio::sync::{broadcast, watch};

use crate::fault::Fault;
use spec::PhoneSpec;
use state::{LogEntry, Presence, State};

/// The most log entries a phone keeps; later ones are counted, not kept.
const LOG_LIMIT: usize = 200_000;

/// How many notifications a listener may be behind.
const NOTIFICATIONS_KEPT: usize = 256;

/// A handle to one virtual iPhone; clones are the same phone.
#[derive(Clone)]
pub struct Phone {
    shared: Arc<Shared>,
}

struct Shared {
    own: Name,
    /// The name of the phone that [`Fault::Swapped`] puts in its place.
    other: Name,
    swapped: AtomicBool,
    /// Whether it looks at a sample of the file system only.
    samples: AtomicBool,
    timing: Timing,
    state: Mutex<State>,
    faults: Mutex<Vec<Fault>>,
    log: Mutex<Vec<LogEntry>>,
    /// Counts changes of the state; whoever waits for one subscribes.
    changes: watch::Sender<u64>,
    /// The names of notifications, from whoever posts one.
    notifications: broadcast::Sender<String>,
    usb: usb::Port,
    tally: Mutex<tap::Tally>,
}

struct Name {
    ecid: Ecid,
    udid: Udid,
}

/// How long the phone takes for what takes time on a real one.
#[derive(Debug, Clone, Copy)]
pub struct Timing {
    /// Off the bus between two modes.
    pub away: Duration,
    /// From the end of the boot chain to the restore ramdisk, and from the ramdisk to Hello.
    pub boot: Duration,
}

impl Default for Timing {
    fn default() -> Self {
        Self { away: Duration::from_millis(300), boot: Duration::from_millis(900) }
    }
}

/// Which door a message went through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Door {
    /// usbmuxd's socket.
    Usbmux,
    /// lockdownd on port 62078.
    Lockdown,
    /// Any other service in normal mode.
    Service,
    /// Recovery and DFU on USB.
    Usb,
    /// restored on port 62078 in restore mode.
    Restored,
    /// The file-system stream.
    Asr,
    /// The reverse proxy of restore mode.
    Fdr,
    /// The signing server.
    Tss,
    /// The firmware catalogue and the firmware downloads.
    Catalog,
    /// The activation server.
    Albert,
    /// Find My.
    FindMy,
    /// What the phone did by itself.
    Phone,
    /// The hand on the phone.
    Hand,
}

/// Who spoke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
pub enum Direction {
    /// Client to phone.
    #[serde(rename = ">")]
    ToPhone,
    /// Phone to client.
    #[serde(rename = "<")]
    FromPhone,
    /// An event that is no message.
    #[serde(rename = "=")]
    Event,
}

impl Phone {
    /// A phone as the specification says, attached and running.
    pub fn new(spec: PhoneSpec) -> Self {
        let state = State::new(&spec);
        let name = |ecid| Name { ecid, udid: Udid::of(spec.model.chip, ecid) };
        Self {
            shared: Arc::new(Shared {
                own: name(spec.ecid),
                other: name(Ecid(spec.ecid.0 ^ 0x00FF_5A5A)),
                swapped: AtomicBool::new(false),
                samples: AtomicBool::new(false),
                timing: spec.timing,
                state: Mutex::new(state),
                faults: Mutex::new(spec.faults),
                log: Mutex::new(Vec::new()),
                changes: watch::Sender::new(0),
                notifications: broadcast::Sender::new(NOTIFICATIONS_KEPT),
                usb: usb::Port::default(),
                tally: Mutex::default(),
            }),
        }
    }

    /// The name for life of the phone on the cable; another one only after [`Fault::Swapped`].
    pub fn ecid(&self) -> Ecid {
        self.name().ecid
    }

    /// The name in normal mode of the phone on the cable.
    pub fn udid(&self) -> &Udid {
        &self.name().udid
    }

    /// The name that this phone was made with: how the hand finds it, whatever is on the cable.
    pub fn own_udid(&self) -> &Udid {
        &self.shared.own.udid
    }

    fn name(&self) -> &Name {
        if self.shared.swapped.load(Ordering::Acquire) { &self.shared.other } else { &self.shared.own }
    }

    /// From now on it looks at a sample of the file system that it is sent, see [`asr::drain`]: for measuring senders.
    pub fn sample_file_system(&self) {
        self.shared.samples.store(true, Ordering::Relaxed);
    }

    pub(crate) fn samples_file_system(&self) -> bool {
        self.shared.samples.load(Ordering::Relaxed)
    }

    /// How long things take on it.
    pub fn timing(&self) -> Timing {
        self.shared.timing
    }

    /// Looks at the state.
    pub fn read<R>(&self, look: impl FnOnce(&State) -> R) -> R {
        look(&lock(&self.shared.state))
    }

    /// Changes the state and wakes everybody who waits for a change.
    pub fn change<R>(&self, change: impl FnOnce(&mut State) -> R) -> R {
        let result = change(&mut lock(&self.shared.state));
        self.shared.changes.send_modify(|count| *count += 1);
        result
    }

    /// Tells of every change from now on.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.shared.changes.subscribe()
    }

    /// Posts a notification: whoever observes it hears of it.
    pub fn notify(&self, name: &str) {
        // Nobody listens: that is fine.
        let _ = self.shared.notifications.send(name.to_owned());
    }

    /// Hears every notification from now on.
    pub(crate) fn notifications(&self) -> broadcast::Receiver<String> {
        self.shared.notifications.subscribe()
    }

    /// Waits until the state is as wanted.
    pub async fn until(&self, wanted: impl Fn(&State) -> bool) {
        let mut changes = self.changes();
        while !self.read(&wanted) {
            if changes.changed().await.is_err() {
                return;
            }
        }
    }

    /// Writes down one message in words. Never a secret: no keys, no escrow bag, no passwords.
    pub fn log(&self, door: Door, direction: Direction, words: impl Into<String>) {
        self.log_on(0, door, direction, words);
    }

    /// The same for doors that have several connections at once; connections count from 1.
    pub fn log_on(&self, connection: u64, door: Door, direction: Direction, words: impl Into<String>) {
        let mut log = lock(&self.shared.log);
        if log.len() < LOG_LIMIT {
            let seq = log.len() as u64 + 1;
            log.push(LogEntry { seq, connection, door, direction, words: words.into() });
        }
    }

    /// Everything written down so far.
    pub fn entries(&self) -> Vec<LogEntry> {
        lock(&self.shared.log).clone()
    }

    /// The first fault for which `pick` finds something. Faults stay until [`Phone::forget_fault`].
    pub fn fault<R>(&self, pick: impl FnMut(&Fault) -> Option<R>) -> Option<R> {
        lock(&self.shared.faults).iter().find_map(pick)
    }

    /// Gives the phone one more fault.
    pub fn add_fault(&self, fault: Fault) {
        lock(&self.shared.faults).push(fault);
    }

    /// Takes a fault away, so that it happens once only.
    pub fn forget_fault(&self, fault: &Fault) {
        lock(&self.shared.faults).retain(|known| known != fault);
    }

    /// Whether it is on the bus now, and as what.
    pub fn presence(&self) -> Presence {
        self.read(|state| state.presence)
    }

    /// Leaves the bus at once and comes back in `mode` after `away`; the caller need not wait.
    ///
    /// `on_return` runs in the moment before it attaches again (new nonces, a new system); iBoot has begun a new boot
    /// by then. A phone told by [`Fault::NeverComesBack`] not to reach that mode stays away; where
    /// [`Fault::Swapped`] says so, another phone is on the cable when it should be back.
    pub fn restart_into(
        &self,
        mode: Mode,
        away: Duration,
        on_return: impl FnOnce(&mut State) + Send + 'static,
    ) {
        self.log(Door::Phone, Direction::Event, format!("leaves, to come back in {mode} mode"));
        let leaving = self.change(|state| {
            state.presence.attached = false;
            state.presence.address += 1;
            state.away = true;
            state.presence.address
        });
        if self.fault(|fault| (*fault == Fault::NeverComesBack(mode)).then_some(())).is_some() {
            return;
        }
        let phone = self.clone();
        tokio::spawn(async move {
            tokio::time::sleep(away).await;
            let returned = phone.change(|state| {
                if state.presence.address != leaving {
                    return false;
                }
                state.away = false;
                state.boots += 1;
                state.boot.begin(mode);
                on_return(state);
                if mode == Mode::Normal {
                    let locked = state.passcode_set && state.locked;
                    state.supervision.begin_boot(locked);
                }
                phone.swap_if_told(mode, state);
                state.presence = Presence { mode, attached: state.cable, address: leaving + 1 };
                true
            });
            if returned {
                phone.log(Door::Phone, Direction::Event, format!("is back in {mode} mode"));
            }
        });
    }

    /// Leaves the bus and comes back in the same mode, without a restart: what a change of USB personality does.
    pub fn reenumerate(&self, away: Duration) {
        let leaving = self.change(|state| {
            state.presence.attached = false;
            state.presence.address += 1;
            state.away = true;
            state.presence.address
        });
        let phone = self.clone();
        tokio::spawn(async move {
            tokio::time::sleep(away).await;
            phone.change(|state| {
                if state.presence.address == leaving {
                    state.away = false;
                    state.presence.attached = state.cable;
                    state.presence.address += 1;
                }
            });
        });
    }

    fn swap_if_told(&self, mode: Mode, state: &mut State) {
        let told = self.fault(|fault| (*fault == Fault::Swapped(mode)).then_some(())).is_some();
        if told && !self.shared.swapped.swap(true, Ordering::AcqRel) {
            state.become_another(self.shared.other.ecid);
            self.log(Door::Hand, Direction::Event, "plugs another phone in, in its place");
        }
    }

    /// The hand pulls the cable: the phone leaves the bus and keeps its mode.
    pub fn unplug(&self) {
        self.log(Door::Hand, Direction::Event, "pulls the cable");
        self.change(|state| {
            state.cable = false;
            if state.presence.attached {
                state.presence.attached = false;
                state.presence.address += 1;
            }
        });
    }

    /// The hand plugs the cable in again.
    pub fn replug(&self) {
        self.log(Door::Hand, Direction::Event, "plugs the cable in");
        self.change(|state| {
            if !state.cable {
                state.cable = true;
                // A phone between two modes attaches when it has booted.
                if !state.away {
                    state.presence.attached = true;
                    state.presence.address += 1;
                }
            }
        });
    }
}

/// A panic in one task of the simulator must not hide the state from the others.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_restart_is_a_departure_and_an_arrival_with_a_new_address() {
        let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
        let before = phone.presence();
        phone.restart_into(Mode::Recovery, Duration::from_millis(300), |_| {});
        assert!(!phone.presence().attached);
        phone.until(|state| state.presence.attached).await;
        let after = phone.presence();
        assert_eq!(after.mode, Mode::Recovery);
        assert!(after.address > before.address);
    }

    #[tokio::test(start_paused = true)]
    async fn a_phone_with_that_fault_never_comes_back() {
        let mut spec = PhoneSpec::iphone_14_pro_max();
        spec.faults.push(Fault::NeverComesBack(Mode::Recovery));
        let phone = Phone::new(spec);
        phone.restart_into(Mode::Recovery, Duration::from_millis(300), |_| {});
        tokio::time::sleep(Duration::from_secs(600)).await;
        assert!(!phone.presence().attached);
    }

    #[tokio::test(start_paused = true)]
    async fn another_phone_can_be_on_the_cable_afterwards() {
        let mut spec = PhoneSpec::iphone_14_pro_max();
        spec.faults.push(Fault::Swapped(Mode::Restore));
        let phone = Phone::new(spec);
        let (ecid, udid) = (phone.ecid(), phone.udid().clone());
        phone.restart_into(Mode::Recovery, Duration::from_millis(300), |_| {});
        phone.until(|state| state.presence.attached).await;
        assert_eq!(phone.ecid(), ecid);
        phone.restart_into(Mode::Restore, Duration::from_millis(300), |_| {});
        phone.until(|state| state.presence.attached).await;
        assert_ne!(phone.ecid(), ecid);
        assert_eq!(phone.read(|state| state.ecid), phone.ecid());
        assert_eq!((phone.own_udid(), phone.udid() == &udid), (&udid, false));
    }

    #[tokio::test(start_paused = true)]
    async fn a_cable_that_is_put_back_does_not_keep_a_restart_from_happening() {
        let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
        phone.restart_into(Mode::Recovery, Duration::from_millis(300), |_| {});
        phone.unplug();
        phone.replug();
        assert!(!phone.presence().attached, "it is still booting");
        phone.until(|state| state.presence.attached).await;
        assert_eq!(phone.presence().mode, Mode::Recovery);
    }
}
