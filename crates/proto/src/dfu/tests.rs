//! DFU mode against a boot ROM of a few lines, which can be told to be unwilling.

use super::*;

/// Takes blocks as the boot ROM does and answers with the states that a test chooses.
struct Rom {
    line: &'static str,
    state: u8,
    /// States that GETSTATUS tells after each block; the last one is told for ever.
    after_block: Vec<u8>,
    asked: usize,
    blocks: Vec<(u16, Vec<u8>)>,
    seen: Vec<u8>,
}

impl Rom {
    fn in_state(state: u8) -> Self {
        Self {
            line: "CPID:8120 BDID:0E ECID:A1C",
            state,
            after_block: vec![5],
            asked: 0,
            blocks: Vec::new(),
            seen: Vec::new(),
        }
    }
}

impl UsbDevice for Rom {
    async fn claim(&mut self, _: u8, _: u8, _: u8) -> Result<(), UsbError> {
        Ok(())
    }

    async fn control_in(&mut self, setup: Control, _: u16, _: Duration) -> Result<Vec<u8>, UsbError> {
        match (setup.request_type, setup.request) {
            (0x80, 6) => Ok(vec![18; 18]),
            (0xA1, 5) => Ok(vec![self.state]),
            (0xA1, 3) => {
                let manifest = self.blocks.last().is_some_and(|(_, block)| block.is_empty());
                let state =
                    if manifest { 8 } else { self.after_block[self.asked.min(self.after_block.len() - 1)] };
                self.asked += 1;
                Ok(vec![if state == 10 { 7 } else { 0 }, 0, 0, 0, state, 0])
            }
            _ => Err(UsbError::Stall),
        }
    }

    async fn control_out(&mut self, setup: Control, data: &[u8], _: Duration) -> Result<(), UsbError> {
        self.seen.push(setup.request);
        match setup.request {
            1 => {
                self.asked = 0;
                self.blocks.push((setup.value, data.to_vec()));
            }
            // An abort that comes while a reset is awaited is an error, which has to be cleared.
            6 if self.state == 8 => self.state = 10,
            4 | 6 if self.state != 0 => self.state = 2,
            _ => {}
        }
        Ok(())
    }

    async fn bulk_out(&mut self, _: u8, _: Vec<u8>, _: Duration) -> Result<(), UsbError> {
        Err(UsbError::Stall)
    }

    async fn string(&mut self, index: u8, _: Duration) -> Result<String, UsbError> {
        if index == 18 { Ok(self.line.to_owned()) } else { Err(UsbError::Stall) }
    }

    async fn reset(&mut self) -> Result<(), UsbError> {
        Err(UsbError::Gone)
    }
}

async fn send(rom: &mut Rom, image: &[u8]) -> Result<(), DfuError> {
    upload(rom, image, &mut |_, _| {}).await
}

#[test]
fn the_checksum_is_the_crc_32_without_its_last_inversion() {
    let crc = |bytes: &[u8]| {
        let mut register = 0xFFFF_FFFF_u32;
        for byte in bytes {
            register ^= u32::from(*byte);
            for _ in 0..8 {
                register = if register & 1 == 1 { (register >> 1) ^ 0xEDB8_8320 } else { register >> 1 };
            }
        }
        register
    };
    // The check value of this polynomial over "123456789" is CBF43926; not inverted, 340BC6D9.
    assert_eq!(crc(b"123456789"), 0x340B_C6D9);
    let tail = suffix(b"123456789");
    assert_eq!(tail[..12], SUFFIX);
    assert_eq!(tail[12..], crc(&[b"123456789".as_slice(), &SUFFIX].concat()).to_le_bytes());
}

#[tokio::test(start_paused = true)]
async fn the_suffix_shares_the_last_block_where_it_fits() {
    for (length, expected) in [
        (1, vec![(0, 17), (1, 0)]),
        (0x7F0, vec![(0, 0x800), (1, 0)]),
        (0x7F1, vec![(0, 0x7F1), (0, 16), (1, 0)]),
        (0x800, vec![(0, 0x800), (0, 16), (1, 0)]),
        (0x801, vec![(0, 0x800), (1, 17), (2, 0)]),
    ] {
        let mut rom = Rom::in_state(2);
        let image = vec![0x5A; length];
        send(&mut rom, &image).await.expect("taken");
        let sizes: Vec<_> = rom.blocks.iter().map(|(number, block)| (*number, block.len())).collect();
        assert_eq!(sizes, expected, "{length:#x} bytes");
        let bytes: Vec<u8> = rom.blocks.iter().flat_map(|(_, block)| block.clone()).collect();
        assert_eq!(bytes[..length], image);
        assert_eq!(bytes[length..], suffix(&image));
    }
}

#[tokio::test(start_paused = true)]
async fn whatever_was_left_behind_is_ended_first() {
    for (state, requests) in [(2, vec![]), (10, vec![4]), (5, vec![6]), (8, vec![6, 4])] {
        let mut rom = Rom::in_state(state);
        send(&mut rom, b"image").await.expect("taken");
        assert_eq!(rom.seen[..requests.len()], requests, "state {state}");
        assert_eq!(rom.seen[requests.len()..], [1, 1]);
    }
    let mut stuck = Rom::in_state(0);
    let error = send(&mut stuck, b"image").await.expect_err("never idle");
    assert_eq!(error.to_string(), "the device in DFU mode is not ready for an image: state 0");
    assert_eq!(error.code(), "dfu/not-ready");
    assert!(stuck.blocks.is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_busy_device_is_asked_twenty_times_and_not_more() {
    let mut slow = Rom::in_state(2);
    slow.after_block = vec![4; 19];
    slow.after_block.push(5);
    send(&mut slow, b"image").await.expect("ready at the twentieth question");

    let mut stuck = Rom::in_state(2);
    stuck.after_block = vec![4];
    let started = tokio::time::Instant::now();
    let error = send(&mut stuck, b"image").await.expect_err("never ready");
    assert_eq!(error.to_string(), "the device was still busy with block 0 of the image after 20 questions");
    assert_eq!(error.code(), "dfu/still-busy");
    assert_eq!(started.elapsed(), Duration::from_secs(20));
}

#[tokio::test(start_paused = true)]
async fn a_refused_block_ends_the_upload_at_once() {
    let mut rom = Rom::in_state(2);
    rom.after_block = vec![10];
    let error = send(&mut rom, b"image").await.expect_err("refused");
    assert_eq!(error.to_string(), "the device refused block 0 of the image: status 7, state 10");
    assert_eq!(error.code(), "dfu/block-refused");
}

#[tokio::test(start_paused = true)]
async fn a_tampered_boot_rom_gets_nothing() {
    let mut rom = Rom::in_state(2);
    rom.line = "CPID:8015 BDID:0E ECID:A1C PWND:[checkm8]";
    let error = send(&mut rom, b"image").await.expect_err("out of scope");
    assert_eq!(
        error.to_string(),
        "the boot ROM of this device has been tampered with since it was switched on"
    );
    assert_eq!(error.code(), "dfu/tampered");
    assert!(rom.seen.is_empty());
}

#[tokio::test(start_paused = true)]
async fn sizes_that_cannot_be_are_refused_and_a_reset_may_end_in_departure() {
    let error = send(&mut Rom::in_state(2), b"").await.expect_err("empty");
    assert_eq!(
        (error.to_string().as_str(), error.code()),
        ("an image of 0 bytes cannot be sent in DFU mode", "dfu/bad-size")
    );
    reset(&mut Rom::in_state(2)).await.expect("it left");
}
