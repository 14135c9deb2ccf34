//! The phone's boot ROM in DFU mode: takes one image in blocks, checks its checksum, and starts it after a reset of the bus.
//!
//! | state | is left by |
//! |---|---|
//! | 2 idle | a block → 5 |
//! | 5 block taken | a block → 5; an empty block → 6, or 10 when suffix or checksum is wrong; ABORT → 2 |
//! | 6 manifest-sync | GETSTATUS → 7 |
//! | 7 manifest | GETSTATUS → 8 |
//! | 8 waits for reset | a reset: iBSS starts, or the ROM begins anew |
//! | 10 error | CLRSTATUS → 2 |

use rightful_core::mode::Mode;
use rightful_core::ports::Control;

use super::spec::IbssNonce;
use super::state::BootStage;
use super::usb::Refusal;
use super::{Direction, Door, Phone, image};

/// The largest block that is taken.
const BLOCK: usize = 0x800;

/// The memory that an image may fill.
const MEMORY: usize = 16 << 20;

const IDLE: u8 = 2;
const BLOCK_TAKEN: u8 = 5;
const MANIFEST_SYNC: u8 = 6;
const MANIFEST: u8 = 7;
const WAITS_FOR_RESET: u8 = 8;
const ERROR: u8 = 10;

/// Reasons of state 10, as the DFU standard numbers them.
const BAD_FILE: u8 = 2;
const BAD_VERIFY: u8 = 7;
const BAD_ADDRESS: u8 = 8;
const STALLED: u8 = 15;

/// What comes before the checksum.
const SUFFIX: [u8; 12] = [0xFF, 0xFF, 0xFF, 0xFF, 0xAC, 0x05, 0x00, 0x01, 0x55, 0x46, 0x44, 0x10];

/// The boot ROM in one boot.
pub(super) struct Rom {
    state: u8,
    status: u8,
    memory: Vec<u8>,
}

impl Default for Rom {
    fn default() -> Self {
        Self { state: IDLE, status: 0, memory: Vec::new() }
    }
}

impl Rom {
    pub(super) fn control_in(&mut self, phone: &Phone, setup: Control) -> Result<Vec<u8>, Refusal> {
        match (setup.request_type, setup.request) {
            // UPLOAD: there is nothing to read back.
            (0xA1, 2) => Ok(Vec::new()),
            (0xA1, 3) => {
                self.state = match self.state {
                    MANIFEST_SYNC => MANIFEST,
                    MANIFEST => {
                        phone.log(Door::Usb, Direction::FromPhone, "waits for a reset of the bus");
                        WAITS_FOR_RESET
                    }
                    other => other,
                };
                Ok(vec![self.status, 0, 0, 0, self.state, 0])
            }
            (0xA1, 5) => Ok(vec![self.state]),
            _ => Err(self.refuse(phone, STALLED, "a request that the boot ROM does not know")),
        }
    }

    pub(super) fn control_out(&mut self, phone: &Phone, setup: Control, data: &[u8]) -> Result<(), Refusal> {
        match (setup.request_type, setup.request) {
            (0x21, 1) if data.is_empty() => self.end(phone),
            (0x21, 1) => self.take(phone, data),
            (0x21, 4) if self.state == ERROR => {
                *self = Self::default();
                Ok(())
            }
            (0x21, 4) => Err(self.refuse(phone, STALLED, "CLRSTATUS without an error")),
            (0x21, 6) if matches!(self.state, IDLE | BLOCK_TAKEN | MANIFEST_SYNC) => {
                *self = Self::default();
                Ok(())
            }
            (0x21, 6) => Err(self.refuse(phone, STALLED, "ABORT after the image")),
            _ => Err(self.refuse(phone, STALLED, "a request that the boot ROM does not know")),
        }
    }

    /// A reset of the bus. Only a complete image is started; the bus is also reset when the phone is plugged in.
    pub(super) fn reset(&mut self, phone: &Phone) {
        if !matches!(self.state, MANIFEST_SYNC | MANIFEST | WAITS_FOR_RESET) {
            return;
        }
        let image = std::mem::take(self).memory;
        let state = phone.read(Clone::clone);
        let verified = image::verify(&state, &image, &["ibss"]);
        phone.log(Door::Usb, Direction::ToPhone, "reset of the bus");
        phone.log(Door::Usb, Direction::Event, "gone from the bus");
        match verified {
            Ok(verified) => {
                let fourcc = verified.fourcc.to_string();
                phone.restart_into(Mode::Recovery, phone.timing().away, move |state| {
                    state.boot.stage = BootStage::Ibss;
                    state.boot.registered = vec![fourcc];
                    if state.ibss_nonce == IbssNonce::Renewed {
                        state.renew_nonces();
                    }
                });
            }
            Err(reason) => {
                phone.log(Door::Phone, Direction::Event, format!("the boot ROM refuses the image: {reason}"));
                phone.restart_into(Mode::Dfu, phone.timing().away, super::state::State::renew_nonces);
            }
        }
    }

    /// Block numbers need not rise: the block with the suffix has the number of the one before.
    fn take(&mut self, phone: &Phone, block: &[u8]) -> Result<(), Refusal> {
        if !matches!(self.state, IDLE | BLOCK_TAKEN) {
            return Err(self.refuse(phone, STALLED, "a block in a state that takes none"));
        }
        if block.len() > BLOCK || self.memory.len() + block.len() > MEMORY {
            return Err(self.refuse(phone, BAD_ADDRESS, "a block that does not fit"));
        }
        self.memory.extend_from_slice(block);
        self.state = BLOCK_TAKEN;
        Ok(())
    }

    fn end(&mut self, phone: &Phone) -> Result<(), Refusal> {
        if self.state != BLOCK_TAKEN {
            return Err(self.refuse(phone, STALLED, "the end of an image that never began"));
        }
        let bytes = self.memory.len();
        phone.log(
            Door::Usb,
            Direction::ToPhone,
            format!("upload {bytes} bytes in DFU mode, suffix included"),
        );
        match without_suffix(&self.memory) {
            Ok(length) => {
                self.memory.truncate(length);
                self.state = MANIFEST_SYNC;
            }
            Err((status, words)) => {
                self.refuse(phone, status, words);
            }
        }
        Ok(())
    }

    fn refuse(&mut self, phone: &Phone, status: u8, words: &str) -> Refusal {
        phone.log(Door::Usb, Direction::FromPhone, format!("refused: {words}"));
        self.state = ERROR;
        self.status = status;
        self.memory.clear();
        Refusal::Stall
    }
}

/// The length of the image before its suffix, or which error it is.
fn without_suffix(bytes: &[u8]) -> Result<usize, (u8, &'static str)> {
    let missing = (BAD_FILE, "the image has no suffix");
    let (covered, crc) = bytes.split_last_chunk::<4>().ok_or(missing)?;
    let (image, suffix) = covered.split_last_chunk::<12>().ok_or(missing)?;
    if *suffix != SUFFIX {
        return Err(missing);
    }
    if remainder(covered) != u32::from_le_bytes(*crc) {
        return Err((BAD_VERIFY, "the checksum is wrong"));
    }
    Ok(image.len())
}

/// CRC-32 bit by bit, without the last inversion. Not the crate that the host uses: one mistake should not hide another.
fn remainder(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0xFFFF_FFFF, |register, byte| {
        (0..8).fold(register ^ u32::from(*byte), |register, _| {
            if register & 1 == 1 { (register >> 1) ^ 0xEDB8_8320 } else { register >> 1 }
        })
    })
}

#[cfg(test)]
mod tests;
