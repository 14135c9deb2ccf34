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
use rightful_proto::restored::request::BootObjectForm;
use rightful_proto::restored::{
    Action, Component, Context, Delivery, Failure, Message, Payload, Verdict, answer, talk,
};
use rightful_proto::{asr, fdr};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, DuplexStream};
use tokio::time::timeout;

use super::super::LIMITS;
use super::firmware::Firmware;
use crate::phone::fdr::{FACTORY, FACTORY_ASKS, factory_answer};
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
    /// Minted firmware, where the phone's other chips want some.
    pub(super) firmware: Option<Firmware>,
    /// Whom the phone may reach through the proxy.
    pub(super) tunnels: fdr::Tunnels,
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
        Self {
            ticket_of: phone.clone(),
            phone,
            unsigned: Vec::new(),
            image,
            context,
            firmware: None,
            tunnels: fdr::Tunnels::None,
        }
    }

    /// A host with minted firmware.
    pub(super) fn with(phone: Phone, firmware: Firmware) -> Self {
        let mut host = Self::new(phone, firmware.image());
        let names = firmware.identity.components.keys();
        let further = names.filter(|name| !PARTS.iter().any(|part| part.0 == **name));
        host.context.components.extend(
            further.map(|name| Component { name: name.clone(), flags: std::collections::BTreeSet::new() }),
        );
        host.context.has_baseband = true;
        host.context.has_bootability_bundle = true;
        host.firmware = Some(firmware);
        host
    }

    /// The host's end of the reverse proxy, as long as the restore runs.
    async fn proxy(phone: Phone, mut control: DuplexStream, port: u16, tunnels: fdr::Tunnels) {
        while let Ok(Some(fdr::Control::Open)) = fdr::next_control(&mut control).await {
            let mut stream = connect(&phone, port).await;
            tokio::spawn(async move {
                if fdr::begin_connection(&mut stream).await.is_err() {
                    return;
                }
                if let Ok(fdr::Request::Tunnel { host }) = fdr::next_request(&mut stream, tunnels).await {
                    assert_eq!(host, "gg.apple.com");
                    let mut asked = vec![0; FACTORY_ASKS.len() + FACTORY];
                    stream.read_exact(&mut asked).await.expect("a question");
                    let nonce = asked.strip_prefix(FACTORY_ASKS).expect("for factory data");
                    stream.write_all(&factory_answer(nonce)).await.expect("room");
                }
            });
        }
    }

    /// Runs a restore to its end; the error is the code of the first failure.
    pub(super) async fn restore(mut self, options: Dictionary) -> Result<(), String> {
        let mut proxy = connect(&self.phone, fdr::PORT).await;
        let port = fdr::begin_control(&mut proxy).await.expect("the proxy answers");
        let _proxy = tokio::spawn(Self::proxy(self.phone.clone(), proxy, port, self.tunnels));
        let mut stream = connect(&self.phone, rightful_proto::restored::PORT).await;
        talk::start_restore(&mut stream, options).await.expect("taken");
        let mut verdict = Verdict::default();
        let mut streaming: Option<tokio::task::JoinHandle<Result<(), asr::AsrError>>> = None;
        for turn in 0.. {
            if turn == MESSAGES {
                verdict.fail("restore/too-many-messages".to_owned());
                break;
            }
            let list = match timeout(SILENCE, frame::read_dictionary(&mut stream, &LIMITS)).await {
                Err(_) => {
                    verdict.fail(Failure::Silent(SILENCE).code().to_owned());
                    break;
                }
                Ok(Err(error)) => {
                    verdict.fail(error.code().to_owned());
                    break;
                }
                Ok(Ok(list)) => list,
            };
            if let Some(reply) =
                self.firmware.as_mut().and_then(|firmware| firmware.answer(&self.phone, &list))
            {
                send(&mut stream, vec![reply]).await;
                continue;
            }
            let message = Message::parse(&Value::Dictionary(list)).expect("a message");
            match answer(&self.context, &message) {
                Action::Send { payload, to, .. } => {
                    if let (Payload::BootabilityBundle, Delivery::Port(port)) = (&payload, to) {
                        let mut own = connect(&self.phone, port).await;
                        own.write_all(b"070707 a bundle TRAILER!!!").await.expect("room");
                        own.shutdown().await.expect("closed");
                        continue;
                    }
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
                    // Beside this conversation: the phone asks for the key of an encrypted image meanwhile.
                    let (phone, image) = (self.phone.clone(), self.image.clone());
                    streaming = Some(tokio::spawn(async move { stream_to(phone, image, port).await }));
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
                Action::ReadLog { port } => {
                    let mut own = connect(&self.phone, port).await;
                    let mut log = Vec::new();
                    own.read_to_end(&mut log).await.expect("a log");
                    assert!(log.starts_with(b"070707"));
                }
            }
            if streaming.as_ref().is_some_and(tokio::task::JoinHandle::is_finished)
                && let Some(ended) = streaming.take()
                && let Err(error) = ended.await.expect("no panic")
            {
                verdict.fail(error.code().to_owned());
            }
        }
        verdict.outcome(|| "unfinished".to_owned())
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
            Payload::Identity { variant } if self.firmware.is_some() => {
                let firmware = self.firmware.as_ref().expect("firmware");
                reply::build_identity(firmware.identity.raw.clone(), &variant)
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
            Payload::BootObject { object, form } => {
                let bytes = match object {
                    BootObject::Component(name) if form == BootObjectForm::Personalized => self.img4(&name),
                    BootObject::Component(name) if self.firmware.is_some() => {
                        self.firmware.as_ref().expect("firmware").object(&name)
                    }
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
            Payload::Fetched(fetch) => {
                let firmware = self.firmware.as_ref().expect("an encrypted image");
                let (status, body) = firmware.fetched(&fetch.url, &fetch.body);
                reply::fetched(status, &[], body)
            }
            // What the other chips want is answered before it comes here.
            Payload::BootabilityBundle
            | Payload::Updater(_)
            | Payload::Baseband(_)
            | Payload::LocalPolicy(_) => unreachable!("this host sends none of these"),
        }]
    }
}

async fn stream_to(phone: Phone, image: Vec<u8>, port: u16) -> Result<(), asr::AsrError> {
    let mut stream = connect(&phone, port).await;
    let read = |offset: u64, mut buffer: Vec<u8>| {
        let part = offset as usize..offset as usize + buffer.len();
        buffer.copy_from_slice(&image[part]);
        std::future::ready(Ok(buffer))
    };
    asr::serve(&mut stream, read, image.len() as u64, |_| {}, &Stop::default()).await.map(drop)
}

async fn send(stream: &mut DuplexStream, lists: Vec<Dictionary>) {
    for list in lists {
        // A phone that has heard enough closes.
        if talk::send(stream, list).await.is_err() {
            return;
        }
    }
}
