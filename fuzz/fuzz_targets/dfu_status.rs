//! States and answers of a boot ROM in DFU mode, while an image is uploaded to it.
#![no_main]

use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use rightful_core::ports::{Control, UsbDevice, UsbError};
use rightful_proto::dfu;

/// Says who it is, then whatever it was given.
struct Rom<'a> {
    answers: &'a [u8],
    asked: u32,
}

const SERIAL: &str =
    "CPID:8120 CPRV:11 CPFM:03 SCEP:01 BDID:0E ECID:001234A61E804F2A IBFL:3D SRTG:[iBoot-8104.0.0.201.4]";

/// The request for a descriptor, whose answer is another target's matter.
const DESCRIPTOR: u8 = 6;

/// The most questions of one upload of two blocks: no device may keep this program busy for longer.
const MOST: u32 = 300;

impl Rom<'_> {
    fn answer(&mut self) -> Result<u8, UsbError> {
        self.asked += 1;
        assert!(self.asked < MOST, "the conversation does not end");
        let (first, rest) = self.answers.split_first().ok_or(UsbError::Gone)?;
        self.answers = rest;
        Ok(*first)
    }
}

impl UsbDevice for Rom<'_> {
    async fn claim(&mut self, _: u8, _: u8, _: u8) -> Result<(), UsbError> {
        Ok(())
    }

    async fn control_in(&mut self, setup: Control, length: u16, _: Duration) -> Result<Vec<u8>, UsbError> {
        if setup.request == DESCRIPTOR {
            let mut descriptor = vec![0; 18];
            descriptor[16] = 3;
            return Ok(descriptor);
        }
        let count = match self.answer()? {
            0xFF => return Err(UsbError::Stall),
            0xFE => self.answer()?.into(),
            _ => usize::from(length),
        };
        let (answer, rest) = self.answers.split_at(count.min(self.answers.len()));
        self.answers = rest;
        Ok(answer.to_vec())
    }

    async fn control_out(&mut self, _: Control, _: &[u8], _: Duration) -> Result<(), UsbError> {
        if self.answer()? == 0xFF { Err(UsbError::Stall) } else { Ok(()) }
    }

    async fn bulk_out(&mut self, _: u8, _: Vec<u8>, _: Duration) -> Result<(), UsbError> {
        Err(UsbError::Stall)
    }

    async fn string(&mut self, _: u8, _: Duration) -> Result<String, UsbError> {
        Ok(SERIAL.to_owned())
    }

    async fn reset(&mut self) -> Result<(), UsbError> {
        Ok(())
    }
}

fuzz_target!(|bytes: &[u8]| {
    let image = [7; 0x900];
    let mut rom = Rom { answers: bytes, asked: 0 };
    rightful_fuzz::block_on(async {
        let mut taken = 0;
        let progress = &mut |now: u64, total: u64| {
            assert!(now > taken && total == image.len() as u64);
            taken = now;
        };
        let uploaded = dfu::upload(&mut rom, &image, progress).await;
        assert!(uploaded.is_err() || taken == image.len() as u64);
    });
});
