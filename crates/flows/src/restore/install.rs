//! The installation itself: the device asks, the pure table in `proto` answers, and this loop performs the answers.
//!
//! The reading half of the connection belongs to one task, the writing half to the loop; data ports and the file system
//! are served by workers that report over a channel. The first failure is the one that is told, whatever comes later.

mod cpio;
mod encrypted;
mod fetch;
mod parcel;
mod updater;
mod worker;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use rightful_core::device::Device;
use rightful_core::event::{Erased, Unit, Unplug};
use rightful_core::id::Ecid;
use rightful_core::ports::Usb;
use rightful_core::session::{Face, Session};
use rightful_firmware::manifest::Behavior;
use rightful_host::stream::Stream;
use rightful_proto::asr::AsrError;
use rightful_proto::frame::{self, FrameError};
use rightful_proto::restored::options::{self, OptionsInput};
use rightful_proto::restored::{
    self, Action, Component, Context, Delivery, Message, Verdict, answer, operation, reply, talk,
};
use tokio::io::{ReadHalf, WriteHalf};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::{Instant, timeout_at};

use super::failure::{Failure, Trouble};
use super::logs;
use super::order::Order;
use super::signer::Signed;
use super::supply::Supply;
use crate::blocks::Ahead;
use crate::gather;
use crate::journal::{Journal, Stage};
use crate::world::World;
use worker::{Services, Told, Worker};

/// The longest silence of a device that is not being served anything. Sealing and verifying take minutes.
const SILENCE: Duration = Duration::from_secs(15 * 60);

/// After a failure the device may still say why; this long.
const LAST_WORDS: Duration = Duration::from_secs(20);

/// The most messages of one restore; real ones send a few thousand.
const MESSAGE_LIMIT: u64 = 200_000;

/// How far the step "install" is cannot be known; about this many messages come in it.
const INSTALL_MESSAGES: u64 = 400;

/// What the restore needs.
pub(super) struct Job<'a> {
    pub(super) order: &'a Order,
    pub(super) supply: Arc<Supply>,
    pub(super) signed: Arc<Signed>,
    /// Whether we have booted the ramdisk ourselves, with our boot arguments.
    pub(super) booted_by_us: bool,
    /// The checksums of the file system, on their way.
    pub(super) ahead: Ahead,
}

/// Runs the restore on a device in restore mode. From StartRestore on there is no way back.
pub(super) async fn install<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    journal: &mut Journal,
    job: Job<'_>,
    device: &Device,
) -> Result<(), Failure> {
    let (muxer, attachment) = gather::attachment(world, device).ok_or(Trouble::WrongMode(device.mode))?;
    let mut stream = muxer.connect(attachment.id, restored::PORT).await?;
    let identity = talk::query_type(&mut stream).await?;
    let hardware = talk::hardware_info(&mut stream).await?;
    job.order.covers(hardware.ecid)?;
    for (name, text) in talk::saved_debug_info(&mut stream).await? {
        logs::keep(world, hardware.ecid, &name, &text).await;
    }
    if session.stop_asked() {
        return Err(Trouble::Stopped { before: "the installation" }.into());
    }

    session.start(job.order.copy_step());
    let (happening, erased, options) = match job.order {
        Order::Erase(_) => ("erasing", Erased::MayHaveBegun, options::erase(&input(&job))),
        Order::Update(_) => ("updating", Erased::No, options::update(&input(&job))),
    };
    session.status(happening, erased, Unplug::NotNow);
    // Written down before it is said: after a crash the journal never knows less than the device.
    journal.reached(Stage::Ordered, erased).await?;
    talk::start_restore(&mut stream, options).await?;

    let (reading, writing) = tokio::io::split(stream);
    let (tell, told) = mpsc::channel(64);
    let services = Services::new(world)?;
    let mut run = Run {
        session,
        journal,
        context: context(&job.supply, job.order.behavior()),
        protocol_version: identity.protocol_version,
        writing,
        worker: Worker {
            muxer,
            device_id: attachment.id,
            supply: job.supply,
            signed: job.signed,
            services: Arc::new(services),
            ahead: job.ahead,
            tell,
        },
        told,
        workers: JoinSet::new(),
        inbox: inbox(reading),
        verdict: Verdict::default(),
        loops: restored::Loops::default(),
        logs: world.workdir.path.join("logs"),
        messages: 0,
        copying: false,
        copied: false,
        operation: 0,
        ecid: hardware.ecid,
        erases: matches!(job.order, Order::Erase(_)),
    };
    run.workers.spawn(run.worker.clone().proxy());
    run.perform().await
}

struct Run<'a, F: Face> {
    session: &'a mut Session<F>,
    journal: &'a mut Journal,
    context: Context,
    protocol_version: u64,
    writing: WriteHalf<Stream>,
    worker: Worker,
    told: mpsc::Receiver<Told>,
    workers: JoinSet<()>,
    inbox: mpsc::Receiver<Result<Message, Failure>>,
    verdict: Verdict<Failure>,
    loops: restored::Loops,
    /// Where logs of the device are kept.
    logs: PathBuf,
    messages: u64,
    copying: bool,
    copied: bool,
    operation: i64,
    ecid: Ecid,
    /// Whether an erase was ordered.
    erases: bool,
}

impl<F: Face> Run<'_, F> {
    async fn perform(mut self) -> Result<(), Failure> {
        let mut deadline = Instant::now() + SILENCE;
        loop {
            let failed_before = self.verdict.failure().is_some();
            // Both receivers lose nothing when the other one is first.
            let over = tokio::select! {
                message = self.inbox.recv() => self.hear(message).await,
                Some(told) = self.told.recv() => self.note(told),
                () = tokio::time::sleep_until(deadline) => {
                    self.verdict.fail(restored::Failure::Silent(SILENCE).into());
                    true
                }
            };
            self.journal.erased(self.session.erased()).await;
            if over {
                break;
            }
            match (failed_before, self.verdict.failure().is_some()) {
                (false, false) => deadline = Instant::now() + SILENCE,
                (false, true) => deadline = Instant::now() + LAST_WORDS,
                (true, _) => {}
            }
        }
        if self.verdict.failure().is_none() {
            self.finish_copy();
            self.session.done();
        }
        self.verdict.outcome(|| restored::Failure::LinkLost.into())
    }

    /// Deals with one message; true when nothing more is to be heard.
    async fn hear(&mut self, message: Option<Result<Message, Failure>>) -> bool {
        let message = match message {
            Some(Ok(message)) => message,
            Some(Err(failure)) => {
                self.verdict.fail(failure);
                return true;
            }
            None => {
                self.verdict.fail(restored::Failure::LinkLost.into());
                return true;
            }
        };
        self.messages += 1;
        if self.messages > MESSAGE_LIMIT {
            self.verdict.fail(restored::Failure::TooManyMessages(MESSAGE_LIMIT).into());
            return true;
        }
        if let Err(failure) = self.loops.heed(&message) {
            self.verdict.fail(failure.into());
            return true;
        }
        match answer(&self.context, &message) {
            Action::Report { operation, percent } => self.report(operation, percent),
            Action::Checkpoint(checkpoint) => {
                tracing::debug!(id = checkpoint.id, name = checkpoint.name, "checkpoint");
            }
            Action::Keep(log) => {
                let text = String::from_utf8_lossy(&log.content).into_owned();
                logs::keep_in(self.logs.clone(), self.ecid, &log.name, &text).await;
            }
            Action::Note(text) => tracing::debug!(text, "the device says"),
            Action::Wait => {}
            Action::Remember(failure) => self.verdict.fail(failure.into()),
            Action::StreamFileSystem { port, .. } => {
                self.copying = true;
                self.workers.spawn(self.worker.clone().file_system(port));
            }
            Action::ReadLog { port } => {
                self.workers.spawn(self.worker.clone().read_log(port));
            }
            Action::Send { payload, to, .. } => {
                let what =
                    format!("{payload:?}").split([' ', '(', '{']).next().unwrap_or_default().to_owned();
                tracing::debug!(what, "is asked for");
                match to {
                    Delivery::Here => {
                        if let Err(failure) = self.send(payload).await {
                            self.verdict.fail(failure);
                        }
                    }
                    Delivery::Port(port) => {
                        self.workers.spawn(self.worker.clone().deliver(payload, port));
                    }
                }
            }
            Action::Finish(Ok(())) => {
                self.settle_copy().await;
                let thanks = plist::Value::Dictionary(reply::final_status_received());
                // The device has said that it is done; that it no longer listens changes nothing.
                if let Err(error) = frame::write_plist_xml(&mut self.writing, &thanks).await {
                    tracing::debug!(%error, "the device did not wait for our farewell");
                }
                self.verdict.well();
                return true;
            }
            Action::Finish(Err(failure)) => {
                self.verdict.fail(failure.into());
                return true;
            }
        }
        false
    }

    /// The device says that it is done. Whether it took the whole system is for the worker to say, who may be a moment
    /// behind; a device that has not taken all of it is not done, whatever it says.
    async fn settle_copy(&mut self) {
        let deadline = Instant::now() + LAST_WORDS;
        while !self.copied && self.verdict.failure().is_none() {
            let told =
                if self.copying { timeout_at(deadline, self.told.recv()).await.ok().flatten() } else { None };
            match told {
                Some(told) => {
                    self.note(told);
                }
                None => self.verdict.fail(AsrError::Closed.into()),
            }
        }
    }

    async fn send(&mut self, payload: restored::Payload) -> Result<(), Failure> {
        let parcel = self.worker.pack(payload).await?;
        parcel.send(&self.worker.supply, self.ecid, &mut self.writing).await
    }

    /// Deals with what a worker reports; true never: the device has the last word.
    fn note(&mut self, told: Told) -> bool {
        match told {
            Told::Copied { done, total } => {
                self.session.progress(done, Some(total), Unit::Bytes);
            }
            Told::FileSystemServed => self.finish_copy(),
            Told::Failed(failure) => self.verdict.fail(failure),
        }
        false
    }

    fn report(&mut self, operation: i64, percent: Option<u8>) {
        if self.operation != operation {
            self.operation = operation;
            let erased = match (operation::erases(operation), self.erases) {
                (true, true) => Erased::Yes,
                (false, true) | (true, false) => Erased::MayHaveBegun,
                (false, false) => Erased::No,
            };
            let happening = operation::title(operation, self.protocol_version);
            self.session.status(happening, erased, Unplug::NotNow);
        }
        if self.copied {
            self.session.progress(self.messages.min(INSTALL_MESSAGES), Some(INSTALL_MESSAGES), Unit::Items);
        } else if !self.copying
            && let Some(percent) = percent
        {
            // Before the copy the operations are short: together they are the first hundredth of the step.
            self.session.progress(u64::from(percent) / 100, Some(100), Unit::Percent);
        }
    }

    /// The step "erase" or "update" ends with the copy of the file system, and "install" begins.
    fn finish_copy(&mut self) {
        if !self.copied {
            self.copied = true;
            self.session.done();
            self.session.start("install");
        }
    }
}

/// Reads messages in a task of its own, so that none is ever read half.
fn inbox(mut reading: ReadHalf<Stream>) -> mpsc::Receiver<Result<Message, Failure>> {
    let (send, receive) = mpsc::channel(64);
    tokio::spawn(async move {
        loop {
            let message = match frame::read_plist(&mut reading, &talk::LIMITS).await {
                Ok(value) => Message::parse(&value).map_err(|error| restored::Failure::from(error).into()),
                Err(FrameError::Closed) => break,
                Err(error) => Err(error.into()),
            };
            let last = message.is_err();
            if send.send(message).await.is_err() || last {
                break;
            }
        }
    });
    receive
}

fn input(job: &Job<'_>) -> OptionsInput {
    let info = job.supply.identity.info();
    let padding = info
        .and_then(|info| info.get("SystemPartitionPadding"))
        .and_then(plist::Value::as_dictionary)
        .cloned();
    let capacity = job
        .supply
        .identity
        .components
        .get("SEP")
        .and_then(|sep| sep.info())
        .and_then(|info| info.get("RequiredCapacity"))
        .cloned();
    OptionsInput {
        uuid: uuid::Uuid::new_v4().to_string().to_uppercase(),
        boot_args: job.booted_by_us.then(|| options::BOOT_ARGS.to_owned()),
        system_partition_padding: padding,
        sep_required_capacity: capacity,
        baseband_nonce: None,
        baseband_preflight: None,
        update_baseband: job.supply.has("BasebandFirmware"),
        system_image_is_aea: job.supply.path_of("OS").is_ok_and(|path| path.ends_with(".aea")),
    }
}

fn context(supply: &Supply, behavior: Behavior) -> Context {
    let identity = &supply.identity;
    let components = identity.components.iter().map(|(name, component)| Component {
        name: name.clone(),
        flags: component
            .info()
            .into_iter()
            .flatten()
            .filter(|(_, value)| value.as_boolean() == Some(true))
            .map(|(flag, _)| flag.clone())
            .collect(),
    });
    Context {
        components: components.collect(),
        behavior: match behavior {
            Behavior::Erase => restored::Behavior::Erase,
            Behavior::Update => restored::Behavior::Update,
        },
        has_baseband: supply.has("BasebandFirmware"),
        has_bootability_bundle: !supply.bootability_files().is_empty(),
        global: restored::GlobalManifest {
            variant: identity
                .info()
                .and_then(|info| info.get("MacOSVariant"))
                .and_then(plist::Value::as_string)
                .map(str::to_owned),
            device_class: identity.device_class.clone(),
            supported: identity
                .info()
                .and_then(|info| info.get("VariantSupportsGlobalSigning"))
                .and_then(plist::Value::as_boolean)
                .unwrap_or(false),
        },
    }
}
