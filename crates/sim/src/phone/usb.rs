//! The phone as a USB device: one model for every mode, behind the in-process bus and behind usbredir alike.
//!
//! An [`Attachment`] lasts from an arrival on the bus to the next departure. Endpoint zero is answered here as far as the
//! USB standard goes; what is Apple's goes to the program that runs: iBoot, the boot ROM, or usbmux.
//!
//! | mode | product | configurations | served by |
//! |---|---|---|---|
//! | normal, restore | 12A8 | 4, usbmux in 3 and 4 | [`super::usb_mux`] |
//! | recovery | 1281 | 1 | [`super::recovery`] |
//! | DFU | 1227 | 1 | [`super::dfu`] |

pub mod description;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use rightful_core::mode::Mode;
use rightful_core::ports::Control;

use super::dfu::Rom;
use super::recovery::Iboot;
use super::state::State;
use super::usb_mux::Link;
use super::{Direction, Door, Phone, lock, tap};
use description::{Configuration, Description, Interface};

/// The socket of the phone: holds what is attached to the bus now.
#[derive(Default)]
pub(super) struct Port {
    current: Mutex<Option<Arc<Attachment>>>,
    connections: AtomicU64,
}

impl Port {
    /// The number of the next connection over USB, from 1.
    pub(super) fn next_connection(&self) -> u64 {
        self.connections.fetch_add(1, Ordering::Relaxed) + 1
    }
}

/// One stay on the bus. All front ends of a phone share it.
pub struct Attachment {
    phone: Phone,
    address: u64,
    boot: u64,
    mode: Mode,
    description: Description,
    chosen: Mutex<Chosen>,
    function: Function,
    held: tap::Held,
}

/// Why a transfer did not succeed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The device refuses.
    Stall,
    /// The device has left the bus.
    Gone,
}

/// What the host has chosen among what is described. A device starts without a configuration.
#[derive(Default)]
struct Chosen {
    configuration: u8,
    alternates: BTreeMap<u8, u8>,
}

/// The program that runs on the phone. iBoot and the boot ROM outlive a pulled cable.
enum Function {
    Iboot(Arc<Mutex<Iboot>>),
    Rom(Arc<Mutex<Rom>>),
    Mux(Link),
}

/// What is on the bus of this phone now; the same object until it leaves. A phone that only charges does not enumerate.
pub fn attachment(phone: &Phone) -> Option<Arc<Attachment>> {
    let mut current = lock(&phone.shared.usb.current);
    let (presence, boot) = phone.read(|state| (state.presence, state.boots));
    if !presence.attached || presence.mode == Mode::ChargeOnly {
        return None;
    }
    if let Some(known) = current.as_ref().filter(|known| known.address == presence.address) {
        return Some(known.clone());
    }
    let earlier = current.as_ref().filter(|known| known.boot == boot).map(|known| &known.function);
    let function = match (presence.mode, earlier) {
        (Mode::Recovery, Some(Function::Iboot(running))) => Function::Iboot(running.clone()),
        (Mode::Recovery, _) => Function::Iboot(Arc::new(Mutex::new(Iboot::start(phone)))),
        (Mode::Dfu, Some(Function::Rom(running))) => Function::Rom(running.clone()),
        (Mode::Dfu, _) => Function::Rom(Arc::new(Mutex::new(Rom::default()))),
        (Mode::Normal | Mode::Restore | Mode::ChargeOnly, _) => Function::Mux(Link::new(phone.clone())),
    };
    let (description, arrival) = phone.read(|state| (Description::of(state), arrival(state)));
    if let Some(words) = arrival {
        phone.log(Door::Usb, Direction::Event, words);
    }
    let attachment = Arc::new(Attachment {
        phone: phone.clone(),
        address: presence.address,
        boot,
        mode: presence.mode,
        description,
        chosen: Mutex::default(),
        function,
        held: tap::Held::default(),
    });
    *current = Some(attachment.clone());
    Some(attachment)
}

impl Attachment {
    /// The phone's address while it is attached: a new one for every arrival.
    pub fn address(&self) -> u64 {
        self.address
    }

    /// In which mode it is attached.
    pub fn mode(&self) -> Mode {
        self.mode
    }

    /// Its descriptors.
    pub fn description(&self) -> &Description {
        &self.description
    }

    /// The configuration that was chosen, 0 for none.
    pub fn configuration(&self) -> u8 {
        lock(&self.chosen).configuration
    }

    /// The interfaces of the chosen configuration in their chosen alternate settings.
    pub fn interfaces(&self) -> Vec<&Interface> {
        let chosen = lock(&self.chosen);
        self.described(chosen.configuration)
            .into_iter()
            .flat_map(|configuration| &configuration.interfaces)
            .filter(|interface| {
                interface.alternate == chosen.alternates.get(&interface.number).copied().unwrap_or_default()
            })
            .collect()
    }

    /// Returns when the phone has left the bus.
    pub async fn left(&self) {
        self.phone.until(|state| !self.is_here(state)).await;
    }

    /// Chooses a configuration; 0 means none. Whatever ran in the one before is over, also if it is the same.
    pub fn set_configuration(&self, value: u8) -> Result<(), Refusal> {
        self.here()?;
        if value != 0 && self.described(value).is_none() {
            return Err(Refusal::Stall);
        }
        *lock(&self.chosen) = Chosen { configuration: value, alternates: BTreeMap::new() };
        if let Function::Mux(link) = &self.function {
            link.reset();
        }
        Ok(())
    }

    /// Chooses an alternate setting of an interface of the chosen configuration.
    pub fn set_alternate(&self, interface: u8, alternate: u8) -> Result<(), Refusal> {
        self.here()?;
        let mut chosen = lock(&self.chosen);
        let known = self.described(chosen.configuration).is_some_and(|configuration| {
            configuration.interfaces.iter().any(|i| i.number == interface && i.alternate == alternate)
        });
        if !known {
            return Err(Refusal::Stall);
        }
        chosen.alternates.insert(interface, alternate);
        Ok(())
    }

    /// The alternate setting of an interface of the chosen configuration.
    pub fn alternate(&self, interface: u8) -> Option<u8> {
        self.interfaces().into_iter().find(|i| i.number == interface).map(|i| i.alternate)
    }

    /// A control transfer from the phone, at most `length` bytes.
    pub async fn control_in(&self, setup: Control, length: u16) -> Result<Vec<u8>, Refusal> {
        self.here()?;
        let mut data = if setup.request_type & 0x60 == 0 {
            self.standard_in(setup)?
        } else {
            match &self.function {
                Function::Iboot(iboot) => lock(iboot).control_in(&self.phone, setup)?,
                Function::Rom(rom) => lock(rom).control_in(&self.phone, setup)?,
                Function::Mux(_) => self.vendor_in(setup)?,
            }
        };
        data.truncate(usize::from(length));
        match &self.function {
            Function::Iboot(_) | Function::Rom(_) => self.held.answer(&self.phone, data).await,
            Function::Mux(_) => Ok(data),
        }
    }

    /// A control transfer to the phone.
    pub async fn control_out(&self, setup: Control, data: &[u8]) -> Result<(), Refusal> {
        self.here()?;
        match &self.function {
            Function::Iboot(_) | Function::Rom(_) => {
                self.carry(tap::Out::Control(setup, data.to_vec())).await
            }
            Function::Mux(_) => self.take_control(setup, data),
        }
    }

    /// A bulk transfer to the phone; empty data is a zero-length packet.
    pub async fn bulk_out(&self, endpoint: u8, data: &[u8]) -> Result<(), Refusal> {
        self.here()?;
        match &self.function {
            Function::Iboot(_) | Function::Rom(_) => {
                self.carry(tap::Out::Bulk(endpoint, data.to_vec())).await
            }
            Function::Mux(_) => self.take_bulk(endpoint, data),
        }
    }

    /// Carries a transfer to iBoot or the boot ROM, and whatever else was held back until now.
    async fn carry(&self, out: tap::Out) -> Result<(), Refusal> {
        let course = self.held.course(&self.phone, out);
        for out in course.deliver {
            match out {
                tap::Out::Control(setup, data) => self.take_control(setup, &data)?,
                tap::Out::Bulk(endpoint, data) => self.take_bulk(endpoint, &data)?,
            }
        }
        match course.then {
            tap::Then::GoOn => Ok(()),
            tap::Then::Leave => {
                self.phone.unplug();
                Err(Refusal::Gone)
            }
            tap::Then::Silence => Err(tap::silence().await),
        }
    }

    fn take_control(&self, setup: Control, data: &[u8]) -> Result<(), Refusal> {
        if setup.request_type & 0x60 == 0 {
            return self.standard_out(setup);
        }
        match &self.function {
            Function::Iboot(iboot) => lock(iboot).control_out(&self.phone, setup, data),
            Function::Rom(rom) => lock(rom).control_out(&self.phone, setup, data),
            Function::Mux(_) => Err(Refusal::Stall),
        }
    }

    fn take_bulk(&self, endpoint: u8, data: &[u8]) -> Result<(), Refusal> {
        let owner = self.owner(endpoint)?;
        match &self.function {
            Function::Iboot(iboot) if endpoint == description::UPLOAD => {
                lock(iboot).bulk_out(&self.phone, data)?;
                // A cable that was pulled by this very block took its status along.
                self.here()
            }
            Function::Mux(link) if owner.is_mux() => link.receive(data),
            Function::Iboot(_) | Function::Mux(_) | Function::Rom(_) => Err(Refusal::Stall),
        }
    }

    /// A bulk transfer from the phone, at most `length` bytes. It is pending until there is something to say, or until
    /// the phone leaves. Dropping the future loses nothing.
    pub async fn bulk_in(&self, endpoint: u8, length: usize) -> Result<Vec<u8>, Refusal> {
        self.here()?;
        let owner = self.owner(endpoint)?;
        let data = async {
            match &self.function {
                Function::Iboot(iboot) if endpoint == description::CONSOLE => {
                    let said = lock(iboot).console();
                    Ok(said.take(length).await)
                }
                Function::Mux(link) if owner.is_mux() => Ok(link.send(length).await),
                // The camera interface never has anything to say: no picture is ever offered.
                Function::Mux(_) => std::future::pending().await,
                Function::Iboot(_) | Function::Rom(_) => Err(Refusal::Stall),
            }
        };
        tokio::select! {
            biased;
            () = self.left() => Err(Refusal::Gone),
            data = data => data,
        }
    }

    /// A reset of the bus: no configuration is chosen any more, and a boot ROM that has an image starts it.
    pub async fn reset(&self) -> Result<(), Refusal> {
        self.here()?;
        *lock(&self.chosen) = Chosen::default();
        match &self.function {
            Function::Iboot(_) => {}
            Function::Rom(rom) => lock(rom).reset(&self.phone),
            Function::Mux(link) => link.reset(),
        }
        Ok(())
    }

    fn is_here(&self, state: &State) -> bool {
        state.presence.attached && state.presence.address == self.address
    }

    fn here(&self) -> Result<(), Refusal> {
        if self.phone.read(|state| self.is_here(state)) { Ok(()) } else { Err(Refusal::Gone) }
    }

    fn described(&self, value: u8) -> Option<&Configuration> {
        self.description.configurations.iter().find(|configuration| configuration.value == value)
    }

    /// The interface of an endpoint, in what is chosen now. Other endpoints don't exist.
    fn owner(&self, endpoint: u8) -> Result<&Interface, Refusal> {
        self.interfaces()
            .into_iter()
            .find(|interface| interface.endpoints.iter().any(|e| e.address == endpoint))
            .ok_or(Refusal::Stall)
    }

    fn standard_in(&self, setup: Control) -> Result<Vec<u8>, Refusal> {
        let [index, kind] = setup.value.to_le_bytes();
        let [interface, _] = setup.index.to_le_bytes();
        match (setup.request_type, setup.request) {
            (0x80..=0x82, 0) => Ok(vec![0, 0]),
            (0x80, 6) => self.description.descriptor(kind, index).ok_or(Refusal::Stall),
            (0x80, 8) => Ok(vec![self.configuration()]),
            (0x81, 10) => self.alternate(interface).map(|alternate| vec![alternate]).ok_or(Refusal::Stall),
            _ => Err(Refusal::Stall),
        }
    }

    fn standard_out(&self, setup: Control) -> Result<(), Refusal> {
        let [value, _] = setup.value.to_le_bytes();
        let [interface, _] = setup.index.to_le_bytes();
        match (setup.request_type, setup.request) {
            // CLEAR_FEATURE and SET_FEATURE: halts are never kept, and waking is not for phones.
            (0x00..=0x02, 1 | 3) => Ok(()),
            (0x00, 9) => self.set_configuration(value),
            (0x01, 11) => self.set_alternate(interface, value),
            _ => Err(Refusal::Stall),
        }
    }

    /// The two requests by which usbmuxd chooses a personality. This phone has the initial one only.
    fn vendor_in(&self, setup: Control) -> Result<Vec<u8>, Refusal> {
        match (setup.request_type, setup.request, setup.index) {
            (0xC0, 0x45, _) => Ok(vec![3, 3, 3, 0]),
            (0xC0, 0x52, 1) => {
                self.phone.log(Door::Usb, Direction::ToPhone, "set mode 1");
                self.phone.reenumerate(self.phone.timing().away);
                Ok(vec![0])
            }
            _ => Err(Refusal::Stall),
        }
    }
}

/// What a bus sees arrive. Devices in normal and restore mode are announced by the muxer.
fn arrival(state: &State) -> Option<String> {
    use super::state::BootStage;
    match (state.presence.mode, state.boot.stage) {
        (Mode::Recovery, BootStage::Ibec) => Some("recovery stage 2".to_owned()),
        (Mode::Recovery, _) => Some("recovery mode 0x1281, stage 1".to_owned()),
        (Mode::Dfu, _) => Some("DFU mode 0x1227".to_owned()),
        (Mode::Normal | Mode::Restore | Mode::ChargeOnly, _) => None,
    }
}

#[cfg(test)]
mod tests;
