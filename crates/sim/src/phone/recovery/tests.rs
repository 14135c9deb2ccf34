//! iBoot from a host's point of view: our own host code over the bus in process.

use std::time::Duration;

use rightful_core::mode::Mode;
use rightful_core::ports::{Control, Usb, UsbDevice, UsbError};
use rightful_proto::recovery::{self as host, Identity};

use crate::bus::{Bus, BusDevice};
use crate::fault::{Fault, Point};
use crate::phone::spec::PhoneSpec;
use crate::phone::state::BootStage;
use crate::phone::test_images::{signed, unsigned};
use crate::phone::{Door, Phone};

const LIMIT: Duration = Duration::from_secs(5);

fn in_recovery(mut spec: PhoneSpec) -> (Phone, Bus) {
    spec.mode = Mode::Recovery;
    let phone = Phone::new(spec);
    (phone.clone(), Bus::new(vec![phone]))
}

fn modern() -> (Phone, Bus) {
    in_recovery(PhoneSpec::iphone_14_pro_max())
}

async fn open(phone: &Phone, bus: &Bus) -> BusDevice {
    phone.until(|state| state.presence.attached).await;
    let info = bus.list().await.expect("a list").remove(0);
    let mut device = bus.open(info.id).await.expect("opened");
    host::prepare(&mut device).await.expect("claimed");
    device
}

async fn upload(device: &mut BusDevice, image: &[u8]) {
    host::upload(device, image, &mut |_, _| {}).await.expect("uploaded");
}

async fn use_image(device: &mut BusDevice, image: &[u8], command: &str) {
    upload(device, image).await;
    host::command(device, command).await.expect("sent");
}

/// What went over USB, without answers and empty packets.
fn usb(phone: &Phone) -> Vec<String> {
    phone
        .entries()
        .into_iter()
        .filter(|entry| entry.door == Door::Usb)
        .map(|entry| entry.words)
        .filter(|words| words != "zero-length packet" && !words.starts_with("answer "))
        .collect()
}

/// To the second stage with a good iBEC.
async fn second_stage(phone: &Phone, bus: &Bus) -> BusDevice {
    let mut device = open(phone, bus).await;
    upload(&mut device, &signed(phone, "ibec")).await;
    host::command_then_gone(&mut device, "go").await.expect("sent");
    host::finish(&mut device).await.expect("sent");
    phone.until(|state| !state.presence.attached || state.boot.stage == BootStage::Ibec).await;
    open(phone, bus).await
}

/// What every kind of phone wants before its kernel.
async fn register(phone: &Phone, device: &mut BusDevice, images: &[(&str, &str)]) {
    for (fourcc, command) in images {
        use_image(device, &signed(phone, fourcc), command).await;
    }
}

#[tokio::test(start_paused = true)]
async fn the_conversation_of_an_older_restore_program_reads_as_it_did_elsewhere() {
    let (phone, bus) = in_recovery(PhoneSpec::iphone_11_pro_max());
    let mut device = open(&phone, &bus).await;
    use_image(&mut device, &signed(&phone, "ibec"), "go").await;
    host::finish(&mut device).await.expect("sent");
    phone.until(|state| state.boot.stage == BootStage::Ibec).await;
    let mut device = open(&phone, &bus).await;
    host::setenv(&mut device, "auto-boot", "false").await.expect("sent");
    host::saveenv(&mut device).await.expect("sent");
    use_image(&mut device, &signed(&phone, "rlgo"), "setpicture 4").await;
    host::command(&mut device, "bgcolor 0 0 0").await.expect("sent");
    register(&phone, &mut device, &[("anef", "firmware"), ("rdsk", "ramdisk"), ("rdtr", "devicetree")]).await;
    upload(&mut device, &signed(&phone, "rkrn")).await;
    host::finish(&mut device).await.expect("sent");
    host::setenv(&mut device, "boot-args", "rd=md0 nand-enable-reformat=1 -progress").await.expect("sent");
    host::command(&mut device, "bootx").await.expect("sent");
    assert_eq!(
        usb(&phone),
        [
            "recovery mode 0x1281, stage 1",
            "upload image of type ibec (iBEC)",
            "command \"go\", bRequest 0",
            "gone from the bus",
            "recovery stage 2",
            "command \"setenv auto-boot false\", bRequest 0",
            "command \"saveenv\", bRequest 0",
            "upload image of type rlgo (RestoreLogo)",
            "command \"setpicture 4\", bRequest 0",
            "command \"bgcolor 0 0 0\", bRequest 0",
            "upload image of type anef",
            "command \"firmware\", bRequest 0",
            "upload image of type rdsk (RestoreRamDisk)",
            "command \"ramdisk\", bRequest 0",
            "upload image of type rdtr (RestoreDeviceTree)",
            "command \"devicetree\", bRequest 0",
            "upload image of type rkrn (RestoreKernelCache)",
            "control 0x21/1, no data",
            "command \"setenv boot-args rd=md0 nand-enable-reformat=1 -progress\", bRequest 0",
            "command \"bootx\", bRequest 0",
            "gone from the bus",
        ]
    );
    phone.until(|state| state.presence.attached).await;
    assert_eq!(phone.presence().mode, Mode::Restore);
    assert_eq!(
        phone.read(|state| state.boot.registered.clone()),
        ["ibec", "rlgo", "anef", "rdsk", "rdtr", "rkrn"]
    );
}

#[tokio::test(start_paused = true)]
async fn the_second_stage_is_the_same_phone_with_the_same_nonces() {
    let (phone, bus) = modern();
    let first = Identity::read(&mut open(&phone, &bus).await).await.expect("an identity");
    let mut device = second_stage(&phone, &bus).await;
    let second = Identity::read(&mut device).await.expect("an identity");
    assert_eq!(second.srtg.as_deref(), Some("iBEC-11881.122.1"));
    assert_eq!(Identity { srtg: first.srtg.clone(), ..second }, first);
    assert_eq!(host::getenv(&mut device, "boot-stage").await.expect("read").as_deref(), Some("2"));
}

#[tokio::test(start_paused = true)]
async fn a_refused_image_is_a_line_on_the_console_and_nothing_else() {
    let (phone, bus) = modern();
    let mut device = open(&phone, &bus).await;
    let address = phone.presence().address;
    upload(&mut device, &unsigned("ibec")).await;
    host::command_then_gone(&mut device, "go").await.expect("sent");
    tokio::time::sleep(Duration::from_secs(120)).await;
    assert_eq!(phone.presence().address, address, "it stays");
    assert!(usb(&phone).last().is_some_and(|words| words.starts_with("console: go: ")), "{:?}", usb(&phone));
    let value = Control { request_type: 0xC0, request: 0, value: 0, index: 0 };
    assert_eq!(device.control_in(value, 255, LIMIT).await, Ok(vec![1, 0, 0, 0]));
    use_image(&mut device, &signed(&phone, "rdsk"), "go").await;
    assert_eq!(phone.presence().address, address, "a ramdisk is not a second stage");
    host::command(&mut device, "go").await.expect("sent");
    assert!(usb(&phone).last().is_some_and(|words| words.ends_with("no image at the load address")));
}

#[tokio::test(start_paused = true)]
async fn the_kernel_starts_only_when_everything_else_is_there() {
    let (phone, bus) = modern();
    let mut device = second_stage(&phone, &bus).await;
    let address = phone.presence().address;
    let steps = [("rdsk", "ramdisk"), ("rdtr", "devicetree"), ("rsep", "rsepfirmware")];
    for (fourcc, command) in steps {
        use_image(&mut device, &signed(&phone, "rkrn"), "bootx").await;
        let said = format!("console: bootx: {fourcc} has to come before the kernel");
        assert_eq!(usb(&phone).last(), Some(&said));
        use_image(&mut device, &signed(&phone, fourcc), command).await;
    }
    assert_eq!(phone.presence().address, address);
    upload(&mut device, &signed(&phone, "rkrn")).await;
    host::command_then_gone(&mut device, "bootx").await.expect("sent");
    phone.until(|state| state.presence.attached).await;
    assert_eq!(phone.presence().mode, Mode::Restore);
}

#[tokio::test(start_paused = true)]
async fn the_first_stage_boots_no_ramdisk() {
    let (phone, bus) = modern();
    let mut device = open(&phone, &bus).await;
    use_image(&mut device, &signed(&phone, "rkrn"), "bootx").await;
    assert_eq!(
        usb(&phone).last().map(String::as_str),
        Some("console: bootx: only the second stage boots a ramdisk")
    );
    use_image(&mut device, &signed(&phone, "rkrn"), "firmware").await;
    assert_eq!(usb(&phone).last().map(String::as_str), Some("console: firmware: rkrn is not firmware"));
}

#[tokio::test(start_paused = true)]
async fn what_was_saved_outlives_a_restart_and_what_was_not_outlives_a_pulled_cable() {
    let (phone, bus) = modern();
    let mut device = open(&phone, &bus).await;
    host::setenv(&mut device, "kept", "a b").await.expect("sent");
    host::command(&mut device, "setenvnp never x").await.expect("sent");
    host::saveenv(&mut device).await.expect("sent");
    host::setenv(&mut device, "lost", "y").await.expect("sent");
    phone.unplug();
    phone.replug();
    let mut device = open(&phone, &bus).await;
    assert_eq!(host::getenv(&mut device, "lost").await.expect("read").as_deref(), Some("y"));
    host::command(&mut device, "reboot").await.expect("sent");
    let mut device = open(&phone, &bus).await;
    assert_eq!(phone.presence().mode, Mode::Recovery, "auto-boot is false");
    assert_eq!(host::getenv(&mut device, "kept").await.expect("read").as_deref(), Some("a b"));
    assert_eq!(host::getenv(&mut device, "lost").await.expect("read"), None);
    assert_eq!(host::getenv(&mut device, "never").await.expect("read"), None);
    assert_eq!(host::getenv(&mut device, "build-style").await.expect("read").as_deref(), Some("RELEASE"));
    assert!(!phone.read(|state| state.nvram.contains_key("build-style")));
}

#[tokio::test(start_paused = true)]
async fn leaving_recovery_starts_the_system_if_there_is_one() {
    let (phone, bus) = modern();
    let mut device = open(&phone, &bus).await;
    let nonce = phone.read(|state| state.boot.ap_nonce.clone());
    host::leave(&mut device).await.expect("sent");
    phone.until(|state| state.presence.attached).await;
    assert_eq!(phone.presence().mode, Mode::Normal);
    assert_ne!(phone.read(|state| state.boot.ap_nonce.clone()), nonce, "every reset makes new ones");

    let (phone, bus) = modern();
    phone.change(|state| state.restore.erased = true);
    let mut device = open(&phone, &bus).await;
    host::leave(&mut device).await.expect("sent");
    phone.until(|state| state.presence.attached).await;
    assert_eq!(phone.presence().mode, Mode::Recovery, "the old system is gone");
}

#[tokio::test(start_paused = true)]
async fn a_cable_pulled_in_an_upload_is_pulled_once() {
    for (point, fourcc, command) in [(Point::Ibec, "ibec", "go"), (Point::Ramdisk, "rdsk", "ramdisk")] {
        let (phone, bus) = modern();
        phone.add_fault(Fault::CablePulled(point));
        let mut device = open(&phone, &bus).await;
        let image = signed(&phone, fourcc);
        let error = host::upload(&mut device, &image, &mut |_, _| {}).await.expect_err("the cable");
        assert!(matches!(error, host::RecoveryError::Usb { error: UsbError::Gone, .. }), "{error:?}");
        assert!(bus.list().await.expect("a list").is_empty());
        phone.replug();
        let mut device = open(&phone, &bus).await;
        use_image(&mut device, &image, command).await;
        assert!(!usb(&phone).iter().any(|words| words.starts_with("console")));
    }
}

#[tokio::test(start_paused = true)]
async fn a_cable_pulled_after_bootx_leaves_the_ramdisk_waiting() {
    let (phone, bus) = modern();
    phone.add_fault(Fault::CablePulled(Point::Bootx));
    let mut device = second_stage(&phone, &bus).await;
    let steps = [("rdsk", "ramdisk"), ("rdtr", "devicetree"), ("rsep", "rsepfirmware"), ("rkrn", "bootx")];
    register(&phone, &mut device, &steps).await;
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert!(!phone.presence().attached);
    phone.replug();
    assert!(phone.presence().attached);
    assert_eq!(phone.presence().mode, Mode::Restore);
}

#[tokio::test(start_paused = true)]
async fn an_upload_that_is_not_ended_is_written_down() {
    let (phone, bus) = modern();
    let mut device = open(&phone, &bus).await;
    let start = Control { request_type: 0x41, request: 0, value: 0, index: 0 };
    device.control_out(start, &[], LIMIT).await.expect("sent");
    device.bulk_out(4, vec![0; 1024], LIMIT).await.expect("sent");
    host::command(&mut device, "ramdisk").await.expect("sent");
    let seen = usb(&phone);
    assert_eq!(seen[1], "upload 1024 bytes that are no image");
    assert_eq!(seen[2], "the upload of 1024 bytes ended without a zero-length packet");
    upload(&mut device, &[0; 1024]).await;
    host::command(&mut device, "ramdisk").await.expect("sent");
    let complaints = usb(&phone).iter().filter(|words| words.contains("without a zero")).count();
    assert_eq!(complaints, 1, "our host ends its uploads");
}

#[tokio::test(start_paused = true)]
async fn nonsense_is_refused_on_the_console_or_by_a_stall() {
    let (phone, bus) = modern();
    let mut device = open(&phone, &bus).await;
    for nonsense in ["dance", "bgcolor 1 2", "bgcolor 0 0 256", "setenv", "memboot"] {
        host::command(&mut device, nonsense).await.expect("USB knows no wrong commands");
        assert!(usb(&phone).last().is_some_and(|words| words.starts_with("console: ")), "{nonsense}");
    }
    let command = Control { request_type: 0x40, request: 0, value: 0, index: 0 };
    for bytes in [vec![b'x'; 257], b"no end".to_vec(), vec![0xFF, 0]] {
        assert_eq!(device.control_out(command, &bytes, LIMIT).await, Err(UsbError::Stall));
    }
    for index in 0..300 {
        host::setenv(&mut device, &format!("v{index}"), "x").await.expect("sent");
    }
    host::saveenv(&mut device).await.expect("sent");
    assert!(phone.read(|state| state.nvram.len()) <= 256);
    assert_eq!(device.bulk_out(4, vec![1], LIMIT).await, Err(UsbError::Stall), "no upload was begun");
}
