//! One virtual iPhone: a state that outlives every restart, a log of every message, and the faults it was told to have.

pub mod asr;
pub mod dfu;
pub mod fdr;
pub mod image;
pub mod lockdown;
pub mod mux;
pub mod ports;
pub mod recovery;
pub mod restored;
pub mod spec;
pub mod state;
pub mod usb;
pub mod usb_mux;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use rightful_core::id::{Ecid, Udid};
use rightful_core::mode::Mode;
use tokio::sync::watch;

use crate::fault::Fault;
use spec::PhoneSpec;
use state::{LogEntry, Presence, State};

/// The most log entries a phone keeps; later ones are counted, not kept.
const LOG_LIMIT: usize = 200_000;

/// A handle to one virtual iPhone; clones are the same phone.
#[derive(Clone)]
pub struct Phone {
    shared: Arc<Shared>,
}

struct Shared {
    ecid: Ecid,
    udid: Udid,
    timing: Timing,
    state: Mutex<State>,
    faults: Mutex<Vec<Fault>>,
    log: Mutex<Vec<LogEntry>>,
    /// Counts changes of the state; whoever waits for one subscribes.
    changes: watch::Sender<u64>,
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
        Self {
            shared: Arc::new(Shared {
                ecid: spec.ecid,
                udid: Udid::of(spec.model.chip, spec.ecid),
                timing: spec.timing,
                state: Mutex::new(state),
                faults: Mutex::new(spec.faults),
                log: Mutex::new(Vec::new()),
                changes: watch::Sender::new(0),
            }),
        }
    }

    /// Its name for life.
    pub fn ecid(&self) -> Ecid {
        self.shared.ecid
    }

    /// Its name in normal mode.
    pub fn udid(&self) -> &Udid {
        &self.shared.udid
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
    /// `on_return` runs in the moment before it attaches again (new nonces, a new system). A phone told by
    /// [`Fault::NeverComesBack`] not to reach that mode stays away.
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
                on_return(state);
                state.presence = Presence { mode, attached: state.cable, address: leaving + 1 };
                true
            });
            if returned {
                phone.log(Door::Phone, Direction::Event, format!("is back in {mode} mode"));
            }
        });
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
                state.presence.attached = true;
                state.presence.address += 1;
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
}
