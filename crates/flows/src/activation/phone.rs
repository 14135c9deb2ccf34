//! The phone's part of an activation: reaching it, being trusted by it, and each command on a connection of its own.

use std::time::Duration;

use rightful_core::ask::UserAction;
use rightful_core::device::Device;
use rightful_core::event::{Erased, Unplug};
use rightful_core::mode::Mode;
use rightful_core::ports::Usb;
use rightful_core::session::{Face, Session, Stop};
use rightful_host::muxer::{MuxDevice, Muxer};
use rightful_host::session::{self as lockdown, PairOutcome};
use rightful_host::stream::Stream;
use rightful_proto::activation::{self as proto, ActivationInfo, ActivationState, Headers, SessionInfo};
use tokio::time::{Instant, sleep};

use super::Failure;
use crate::gather;
use crate::world::World;

/// How long the owner may take to tap Trust, and how often the phone is asked.
const TRUST: Duration = Duration::from_secs(120);
const BETWEEN: Duration = Duration::from_secs(2);
/// How often the owner's wish to stop is looked for.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// A phone that runs its system.
pub(super) struct Phone {
    /// As it was seen.
    pub(super) device: Device,
    muxer: Muxer,
    attachment: MuxDevice,
}

impl Phone {
    /// Chooses a phone, and shows it.
    pub(super) async fn choose<U: Usb, F: Face>(
        world: &World<U>,
        session: &mut Session<F>,
        wanted: Option<&str>,
    ) -> Result<Self, Failure> {
        let survey = gather::survey(world).await;
        let device = gather::choose(session, &survey, wanted).await?;
        session.device(&device);
        match gather::attachment(world, &device).filter(|_| device.mode == Mode::Normal) {
            Some((muxer, attachment)) => Ok(Self { device, muxer, attachment }),
            None => Err(Failure::WrongMode { found: device.mode }),
        }
    }

    /// Has the phone trust this computer. At Hello it does so by itself; else its owner taps Trust.
    pub(super) async fn ask_for_trust<F: Face>(&self, session: &mut Session<F>) -> Result<(), Failure> {
        let (stop, until) = (session.stop(), Instant::now() + TRUST);
        let mut told = false;
        loop {
            match heed(&stop, async { Ok(lockdown::pair(&self.muxer, &self.attachment).await?) }).await? {
                PairOutcome::Paired => return Ok(()),
                PairOutcome::Locked => return Err(Failure::ScreenLocked),
                PairOutcome::Denied => return Err(Failure::NotTrusted),
                PairOutcome::Prohibited => return Err(Failure::TrustProhibited),
                PairOutcome::DialogPending if Instant::now() >= until => return Err(Failure::NotTrusted),
                PairOutcome::DialogPending => {}
            }
            if !told {
                session.status("waiting until you have tapped Trust", Erased::No, Unplug::Harmless);
                session.act(UserAction::TapTrust);
                told = true;
            }
            heed(&stop, async {
                sleep(BETWEEN).await;
                Ok(())
            })
            .await?;
        }
    }

    /// Whether it is active.
    pub(super) async fn state(&self) -> Result<ActivationState, Failure> {
        Ok(proto::state(&mut self.connect().await?).await?)
    }

    /// Begins a session with Apple.
    pub(super) async fn session_info(&self) -> Result<SessionInfo, Failure> {
        Ok(proto::session_info(&mut self.connect().await?).await?)
    }

    /// Gives it Apple's half of the handshake, and gets what Apple is asked with.
    pub(super) async fn activation_info(&self, handshake: &[u8]) -> Result<ActivationInfo, Failure> {
        Ok(proto::activation_info(&mut self.connect().await?, handshake).await?)
    }

    /// Gives it Apple's answer.
    pub(super) async fn hand_over(&self, reply: &[u8], headers: &Headers) -> Result<(), Failure> {
        Ok(proto::hand_over(&mut self.connect().await?, reply, headers).await?)
    }

    /// Has it note that a computer knows that it is active.
    pub(super) async fn acknowledge(&self) -> Result<(), Failure> {
        match lockdown::acknowledge_activation(&self.muxer, &self.attachment).await? {
            true => Ok(()),
            false => Err(Failure::NotTrusted),
        }
    }

    async fn connect(&self) -> Result<Stream, Failure> {
        let started = lockdown::start_service(&self.muxer, &self.attachment, proto::SERVICE).await?;
        started.ok_or(Failure::NotTrusted)
    }
}

/// Waits for something, as long as the owner does not want to stop. What is waited for has limits of its own.
pub(super) async fn heed<T>(
    stop: &Stop,
    talk: impl Future<Output = Result<T, Failure>>,
) -> Result<T, Failure> {
    let wish = async {
        while !stop.asked() {
            sleep(LOOK_EVERY).await;
        }
    };
    tokio::select! {
        biased;
        () = wish => Err(Failure::Stopped),
        said = talk => said,
    }
}
