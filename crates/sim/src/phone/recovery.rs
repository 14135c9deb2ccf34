//! The phone's iBoot in recovery mode: its commands, its environment, its load address and its console.
//!
//! Whatever is uploaded is taken; a command that uses it verifies it. A refusal is a line on the console, and iBoot stays
//! where it is: a host notices by waiting for a departure that does not come.

mod command;
mod console;

use std::collections::{BTreeMap, BTreeSet};

use rightful_core::ports::Control;

use super::state::BootStage;
use super::usb::Refusal;
use super::usb::description::tag;
use super::{Direction, Door, Phone};
use crate::fault::{Fault, Point};
use console::Console;

/// The load address has room for any ramdisk.
const LOAD_LIMIT: usize = 1 << 30;

/// The longest command with its NUL.
const COMMAND_LIMIT: usize = 256;

/// Variables that fit into storage.
const VARIABLES_LIMIT: usize = 256;

/// Bulk packets at high speed: a transfer ends with a shorter one.
const PACKET: usize = 512;

/// iBoot in one boot. It outlives a pulled cable.
pub(super) struct Iboot {
    environment: BTreeMap<String, String>,
    /// Variables that `saveenv` leaves out.
    volatile: BTreeSet<String>,
    load: Vec<u8>,
    upload: Upload,
    answer: Vec<u8>,
    console: Console,
}

/// Where an upload stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Upload {
    /// None since the last command.
    None,
    /// Bytes arrive; more may follow.
    Open,
    /// A short or an empty packet has ended it.
    Ended,
}

impl Iboot {
    /// Starts with the variables of storage.
    pub(super) fn start(phone: &Phone) -> Self {
        let (mut environment, stage, board) =
            phone.read(|state| (state.nvram.clone(), state.boot.stage, state.model.board_config));
        let own = [
            ("build-version", tag(stage)),
            ("build-style", "RELEASE".to_owned()),
            ("boot-stage", if stage == BootStage::Ibec { "2" } else { "1" }.to_owned()),
            ("radio-error", "0".to_owned()),
            ("config_board", board.to_owned()),
            ("ramdisk-size", "0x20000000".to_owned()),
            ("ramdisk-delay", "0".to_owned()),
            ("backlight-level", "1505".to_owned()),
        ];
        let mut volatile = BTreeSet::new();
        for (name, value) in own {
            volatile.insert(name.to_owned());
            environment.insert(name.to_owned(), value);
        }
        let console = Console::default();
        console.say(&format!("{}, recovery mode", tag(stage)));
        Self { environment, volatile, load: Vec::new(), upload: Upload::None, answer: Vec::new(), console }
    }

    /// A handle to read what it says.
    pub(super) fn console(&self) -> Console {
        self.console.clone()
    }

    pub(super) fn control_in(&mut self, phone: &Phone, setup: Control) -> Result<Vec<u8>, Refusal> {
        match (setup.request_type, setup.request) {
            (0xC0, 0) => {
                let answer = self.answer.escape_ascii();
                phone.log(Door::Usb, Direction::FromPhone, format!("answer {answer}"));
                Ok(self.answer.clone())
            }
            _ => Err(Refusal::Stall),
        }
    }

    pub(super) fn control_out(&mut self, phone: &Phone, setup: Control, data: &[u8]) -> Result<(), Refusal> {
        self.end_upload(phone);
        match (setup.request_type, setup.request) {
            (0x40, request @ 0..=1) => {
                let text = command_text(data).ok_or(Refusal::Stall)?;
                phone.log(Door::Usb, Direction::ToPhone, format!("command {text:?}, bRequest {request}"));
                self.obey(phone, text);
                Ok(())
            }
            (0x41, 0) => {
                self.load.clear();
                self.upload = Upload::Open;
                Ok(())
            }
            (0x21, 1) => {
                phone.log(Door::Usb, Direction::ToPhone, "control 0x21/1, no data");
                Ok(())
            }
            _ => Err(Refusal::Stall),
        }
    }

    /// Takes a part of an upload to the load address. Bytes without a beginning go nowhere.
    pub(super) fn bulk_out(&mut self, phone: &Phone, data: &[u8]) -> Result<(), Refusal> {
        if self.upload == Upload::None {
            return Err(Refusal::Stall);
        }
        if self.load.len() + data.len() > LOAD_LIMIT {
            self.console.say("the image is too large");
            return Err(Refusal::Stall);
        }
        self.load.extend_from_slice(data);
        if data.is_empty() {
            phone.log(Door::Usb, Direction::ToPhone, "zero-length packet");
        }
        let ended = !data.len().is_multiple_of(PACKET) || data.is_empty();
        self.upload = if ended { Upload::Ended } else { Upload::Open };
        if ended || self.load.len() > 0x8000 {
            self.pull_cable_if_told(phone);
        }
        Ok(())
    }

    /// Writes down what has arrived. A transfer that was not ended is no error for iBoot, but one of the host.
    fn end_upload(&mut self, phone: &Phone) {
        if self.upload == Upload::None || self.load.is_empty() {
            return;
        }
        let words = match image_type(&self.load) {
            Some(fourcc) => match component(&fourcc) {
                Some(name) => format!("upload image of type {fourcc} ({name})"),
                None => format!("upload image of type {fourcc}"),
            },
            None => format!("upload {} bytes that are no image", self.load.len()),
        };
        phone.log(Door::Usb, Direction::ToPhone, words);
        if self.upload == Upload::Open {
            let bytes = self.load.len();
            let words = format!("the upload of {bytes} bytes ended without a zero-length packet");
            phone.log(Door::Usb, Direction::Event, words);
        }
        self.upload = Upload::None;
    }

    fn pull_cable_if_told(&mut self, phone: &Phone) {
        let point = match image_type(&self.load).as_deref() {
            Some("ibec") => Point::Ibec,
            Some("rdsk") => Point::Ramdisk,
            _ => return,
        };
        pull_cable_at(phone, point);
    }
}

/// Pulls the cable where a fault says so, once.
fn pull_cable_at(phone: &Phone, point: Point) {
    let pulled = Fault::CablePulled(point);
    if phone.fault(|fault| (*fault == pulled).then_some(())).is_some() {
        phone.forget_fault(&pulled);
        phone.unplug();
    }
}

/// A command is ASCII up to its NUL; without one it is not a command.
fn command_text(data: &[u8]) -> Option<&str> {
    if data.len() > COMMAND_LIMIT {
        return None;
    }
    let text = data.split(|byte| *byte == 0).next()?;
    let text = std::str::from_utf8(text).ok().filter(|text| text.is_ascii())?;
    (text.len() < data.len()).then_some(text)
}

/// The four characters that an image says it is, before anything is verified: for the log only.
fn image_type(bytes: &[u8]) -> Option<String> {
    let head = bytes.get(..bytes.len().min(64))?;
    let at = head.windows(6).position(|window| window == b"IM4P\x16\x04")?;
    let fourcc = head.get(at + 6..at + 10)?;
    fourcc.iter().all(u8::is_ascii_alphanumeric).then(|| String::from_utf8_lossy(fourcc).into_owned())
}

/// What a manifest calls an image of this type, where there is only one.
fn component(fourcc: &str) -> Option<&'static str> {
    Some(match fourcc {
        "ibss" => "iBSS",
        "ibec" => "iBEC",
        "rlgo" => "RestoreLogo",
        "rdsk" => "RestoreRamDisk",
        "rdtr" => "RestoreDeviceTree",
        "rsep" => "RestoreSEP",
        "rkrn" => "RestoreKernelCache",
        _ => return None,
    })
}

#[cfg(test)]
mod tests;
