//! A small host for tests: asks the pure `answer` what to do, and does it with images made on the spot.

use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_core::report::Explain;
use rightful_core::session::Stop;
use rightful_firmware::img4::Img4;
use rightful_proto::frame;
use rightful_proto::restored::answer::BootObject;
use rightful_proto::restored::options::{self, OptionsInput};
use rightful_proto::restored::reply::{self, BootFirmware};
use rightful_proto::restored::{
    Action, Component, Context, Delivery, Failure, Payload, Verdict, answer, talk,
};
use rightful_proto::{asr, fdr};
use tokio::io::{AsyncWriteExt as _, DuplexStream};
use tokio::time::timeout;

use crate::phone::test_images::{signed, unsigned};
use crate::phone::{Phone, ports};

/// The longest silence, and the most messages.
const SILENCE: Duration = Duration::from_secs(900);
const MESSAGES: u32 = 5000;

/// Name, type and flag of what the firmware has.
const PARTS: [(&str, &str, &str); 11] = [
    ("LLB", "illb", "IsFirmwarePayload"),
    ("iBoot", "ibot", "IsFirmwarePayload"),
    ("AppleLogo", "logo", "IsFirmwarePayload"),
    ("SEP", "sepi", ""),
    ("RestoreSEP", "rsep", ""),
    ("KernelCache", "krnl", ""),
    ("DeviceTree", "dtre", ""),
    ("SystemVolume", "isys", ""),
    ("Ap,SystemVolumeCanonicalMetadata", "msys", ""),
    ("LeapHaptics", "lphp", "IsFUDFirmware"),
    ("ANE", "anef", "IsLoadedByiBoot"),
];

pub(super) struct Host {
    pub(super) phone: Phone,
    /// The phone whose ticket is sent.
    pub(super) ticket_of: Phone,
    /// Types that are sent as they lie in the firmware.
    pub(super) unsigned: Vec<String>,
    image: Vec<u8>,
    context: Context,
}

/// The options of our own erase.
pub(super) fn erase() -> Dictionary {
    options::erase(&OptionsInput { uuid: "TEST".to_owned(), ..OptionsInput::default() })
}

/// A system image that says which system it is.
pub(super) fn image(length: usize, version: &str, build: &str) -> Vec<u8> {
    let mut image: Vec<u8> = (0..length).map(|at| (at % 251) as u8).collect();
    let label = format!("ProductVersion={version};ProductBuildVersion={build}\n");
    image[4096..4096 + label.len()].copy_from_slice(label.as_bytes());
    image
}

/// Connects as the muxer does: tries until somebody listens.
pub(super) async fn connect(phone: &Phone, port: u16) -> DuplexStream {
    for _ in 0..30 {
        if ports::accepts(phone, port) {
            let (ours, theirs) = tokio::io::duplex(1 << 16);
            tokio::spawn(ports::serve(phone.clone(), 1, port, theirs));
            return ours;
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    panic!("nobody listens on {port}");
}

impl Host {
    pub(super) fn new(phone: Phone, image: Vec<u8>) -> Self {
        let components = PARTS
            .into_iter()
            .map(|(name, _, flag)| Component { name: name.to_owned(), flags: [flag.to_owned()].into() })
            .collect();
        let context = Context { components, ..Context::default() };
        Self { ticket_of: phone.clone(), phone, unsigned: Vec::new(), image, context }
    }

    /// Runs a restore to its end; the error is the code of the first failure.
    pub(super) async fn restore(mut self, options: Dictionary) -> Result<(), String> {
        let mut proxy = connect(&self.phone, fdr::PORT).await;
        fdr::begin_control(&mut proxy).await.expect("the proxy answers");
        let mut stream = connect(&self.phone, rightful_proto::restored::PORT).await;
        talk::start_restore(&mut stream, options).await.expect("taken");
        let mut verdict = Verdict::default();
        for turn in 0.. {
            if turn == MESSAGES {
                verdict.fail("restore/too-many-messages".to_owned());
                break;
            }
            let message = match timeout(SILENCE, talk::next_message(&mut stream)).await {
                Err(_) => {
                    verdict.fail(Failure::Silent(SILENCE).code().to_owned());
                    break;
                }
                Ok(Err(talk::TalkError::Frame(error))) => {
                    verdict.fail(error.code().to_owned());
                    break;
                }
                Ok(message) => message.expect("a message"),
            };
            match answer(&self.context, &message) {
                Action::Send { payload, to, .. } => {
                    let lists = self.pack(payload);
                    match to {
                        Delivery::Here => send(&mut stream, lists).await,
                        Delivery::Port(port) => {
                            let mut own = connect(&self.phone, port).await;
                            send(&mut own, lists).await;
                            own.shutdown().await.expect("closed");
                        }
                    }
                }
                Action::StreamFileSystem { port, .. } => {
                    if let Err(error) = self.stream(port).await {
                        verdict.fail(error.code().to_owned());
                    }
                }
                Action::Remember(failure) => verdict.fail(failure.code().to_owned()),
                Action::Finish(Ok(())) => {
                    verdict.well();
                    talk::acknowledge_final_status(&mut stream).await.expect("taken");
                    break;
                }
                Action::Finish(Err(failure)) => {
                    verdict.fail(failure.code().to_owned());
                    break;
                }
                Action::Report { .. }
                | Action::Checkpoint(_)
                | Action::Note(_)
                | Action::Keep(_)
                | Action::Wait => {}
                Action::ReadLog { .. } => unreachable!("this phone has no modem"),
            }
        }
        verdict.outcome(|| "unfinished".to_owned())
    }

    async fn stream(&mut self, port: u16) -> Result<(), asr::AsrError> {
        let mut stream = connect(&self.phone, port).await;
        let image = &self.image;
        let read = |offset: u64, mut buffer: Vec<u8>| {
            let part = offset as usize..offset as usize + buffer.len();
            buffer.copy_from_slice(&image[part]);
            std::future::ready(Ok(buffer))
        };
        asr::serve(&mut stream, read, image.len() as u64, |_| {}, &Stop::default()).await.map(drop)
    }

    fn img4(&self, name: &str) -> Vec<u8> {
        let (_, fourcc, _) = PARTS.into_iter().find(|part| part.0 == name).expect("a part");
        if self.unsigned.iter().any(|unsigned| unsigned == fourcc) {
            unsigned(fourcc)
        } else {
            signed(&self.phone, fourcc)
        }
    }

    fn named(&self, names: Vec<String>) -> Vec<(String, Vec<u8>)> {
        names.into_iter().map(|name| (name.clone(), self.img4(&name))).collect()
    }

    fn pack(&self, payload: Payload) -> Vec<Dictionary> {
        let manifest = Dictionary::new;
        vec![match payload {
            Payload::Plist(list) => list,
            Payload::Ticket => {
                let image = signed(&self.ticket_of, "krnl");
                reply::ticket(Img4::parse(&image).expect("an image").im4m)
            }
            Payload::Identity { variant } => {
                let board = self.phone.read(|state| state.model.board_config);
                let info =
                    reply::dictionary([("DeviceClass", board.into()), ("BuildNumber", "22G100".into())]);
                let identity = reply::dictionary([
                    ("Info", Value::Dictionary(info)),
                    ("Manifest", Value::Dictionary(manifest())),
                ]);
                reply::build_identity(identity, &variant)
            }
            Payload::ReceiptManifest => reply::receipt_manifest(manifest()),
            Payload::Component { name, key } => reply::one(key, self.img4(&name)),
            Payload::BootFirmware { first_stage, images, by_name, secure_enclave } => {
                let firmware = BootFirmware {
                    first_stage: self.img4(&first_stage),
                    images: self.named(images),
                    restore_secure_enclave: secure_enclave.restore.map(|name| self.img4(&name)),
                    secure_enclave: secure_enclave.system.map(|name| self.img4(&name)),
                    secure_enclave_first_stage: None,
                };
                reply::boot_firmware(firmware, by_name)
            }
            Payload::Images { names, key } => reply::all_images(key, self.named(names)),
            Payload::Image { name, key } => reply::one_image(key, &name, self.img4(&name)),
            Payload::BootObject { object, .. } => {
                let bytes = match object {
                    BootObject::Component(_) => unsigned("sepi"),
                    BootObject::Absent | BootObject::GlobalManifest { .. } => Vec::new(),
                    BootObject::SystemVersion | BootObject::RestoreVersion => {
                        let list = reply::dictionary([
                            ("ProductVersion", "18.6.2".into()),
                            ("ProductBuildVersion", "22G100".into()),
                        ]);
                        frame::xml(&Value::Dictionary(list)).expect("plain values")
                    }
                };
                let mut lists: Vec<_> = bytes.chunks(reply::PIECE).map(reply::piece).collect();
                lists.push(reply::last_piece());
                return lists;
            }
            Payload::Time => reply::host_time(std::time::UNIX_EPOCH),
            Payload::BootabilityBundle
            | Payload::Fetched(_)
            | Payload::Updater(_)
            | Payload::Baseband(_)
            | Payload::LocalPolicy(_) => unreachable!("this phone wants none of these"),
        }]
    }
}

async fn send(stream: &mut DuplexStream, lists: Vec<Dictionary>) {
    for list in lists {
        // A phone that has heard enough closes.
        if talk::send(stream, list).await.is_err() {
            return;
        }
    }
}
