//! Leads a restore along the table of its profile.

use plist::{Dictionary, Value};
use rightful_proto::restored::checkpoint::IS_HOST_COMPATIBLE;
use tokio::io::{AsyncRead, AsyncWrite};

use super::conversation::{Conversation, End};
use super::profile::{Act, Asked, Deed, Kind, Profile};
use super::proof::Objects;
use super::script::Arrived;
use super::{check, fault, modem, requests, updates, words};
use crate::phone::{Direction, Door};

/// What is known by now.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// The identity that the host says it installs.
    pub(super) identity: Option<Dictionary>,
    /// What has arrived.
    pub(super) arrived: Arrived,
    /// Boot objects that have come.
    pub(super) objects: Objects,
}

/// Leads a restore up to its last step before the final status.
pub(super) async fn run<S>(talk: &mut Conversation<S>, profile: &'static Profile) -> Result<Arrived, End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    fault::at_start(talk).await?;
    let mut known = Known::default();
    for op in profile.ops() {
        if op.only.is_some_and(|only| only != talk.host.kind) {
            continue;
        }
        match &op.act {
            Act::Begin(step) => talk.begin(*step).await?,
            Act::Done(step) => {
                talk.done(*step).await?;
                if *step == 0x60B {
                    fault::unknown_request(talk).await?;
                }
            }
            Act::Do(deed) => perform(talk, profile, deed, &mut known).await?,
        }
    }
    Ok(known.arrived)
}

async fn perform<S>(
    talk: &mut Conversation<S>,
    profile: &'static Profile,
    deed: &Deed,
    known: &mut Known,
) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    match deed {
        // Taken apart when the table was read.
        Deed::Pass(_) | Deed::Step { .. } => Ok(()),
        Deed::Progress { op, percent } => {
            for percent in percent {
                talk.progress(*op, *percent).await?;
            }
            Ok(())
        }
        Deed::HostCheck {} => match talk.host.lacks(&profile.needs) {
            Some(why) => {
                talk.checkpoint(IS_HOST_COMPATIBLE, true, -1, Some(why)).await?;
                Err(End::failed(14, why))
            }
            None => Ok(()),
        },
        Deed::Ask(asked) => ask(talk, *asked, known).await,
        Deed::Family { data, flag, whole } => requests::family(talk, *data, flag, *whole).await,
        Deed::BootObjects(objects) => requests::boot_objects(talk, objects, known).await,
        Deed::Update(update) => updates::update(talk, update, known).await,
        Deed::Modem { log } => modem::update(talk, *log, known.identity.as_ref()).await,
        Deed::MakePartitions {} => requests::make_partitions(talk),
        Deed::OpenData {} => requests::open_data(talk),
        Deed::FileSystem { own_port, key } => {
            requests::file_system(talk, *own_port, *key, known).await?;
            fault::after_file_system(&talk.phone)
        }
        Deed::RecoverySystem(names) => requests::recovery_system(talk, names).await,
        Deed::Bundle { data } => requests::bundle(talk, data, known.identity.as_ref()).await,
        Deed::Attest {} => requests::attestation(talk).await,
        Deed::FactoryData { host } => requests::factory_data(talk, host).await,
        Deed::Transport { data } => requests::transport(talk, data).await,
        Deed::PreviousLog {} => requests::previous_log(talk).await,
        Deed::Crash { message, backtrace } => requests::crash(talk, message, backtrace).await,
    }
}

/// A request whose answer has one form, if the host says that it gives such.
async fn ask<S>(talk: &mut Conversation<S>, asked: Asked, known: &mut Known) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let data_type = asked.name();
    if !talk.host.gives(data_type) {
        talk.skip(data_type);
        return Ok(());
    }
    let variant = match talk.host.kind {
        Kind::Erase => "Erase",
        Kind::Update => "Update",
    };
    let arguments = match asked {
        Asked::BuildIdentityDict => words::list([("Variant", variant.into())]),
        _ => Dictionary::new(),
    };
    let reply = talk.ask(data_type, arguments).await?;
    let phone = talk.phone.clone();
    match asked {
        Asked::RootTicket => check::ticket(&phone, &reply),
        Asked::BuildIdentityDict => requests::identity(talk, data_type, reply, known),
        Asked::NorData => check::boot_firmware(&phone, &reply),
        Asked::FdrTrustData | Asked::FirmwareUpdaterPreflight | Asked::DeviceRestoreInfoPreflight => Ok(()),
        Asked::HostSystemTime => {
            // Hosts differ: a date, or the seconds since 1970.
            let given = reply.get("SetHostTimeOnDevice");
            match given.and_then(Value::as_date).is_some() || given.and_then(Value::as_real).is_some() {
                true => Ok(()),
                false => Err(End::failed(14, "HostSystemTime: there is no date")),
            }
        }
        Asked::SystemImageRootHash => check::one(&phone, &reply, "SystemImageRootHashFile", "isys"),
        Asked::SystemImageCanonicalMetadata => {
            check::one(&phone, &reply, "SystemImageCanonicalMetadataFile", "msys")
        }
        Asked::KernelCache => check::one(&phone, &reply, "KernelCacheFile", "krnl"),
        Asked::DeviceTree => check::one(&phone, &reply, "DeviceTreeFile", "dtre"),
        Asked::ReceiptManifest => match reply.get("ReceiptManifest").and_then(Value::as_dictionary) {
            Some(_) => Ok(()),
            None => Err(check::refused(&phone, "ReceiptManifest", "it is missing".to_owned())),
        },
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin + Send + 'static> Conversation<S> {
    /// Writes down that a request was left out, because the host does not list it.
    pub(super) fn skip(&self, data_type: &str) {
        let words = format!("leaves {data_type} out: the host does not offer it");
        self.phone.log(Door::Restored, Direction::Event, words);
    }
}
