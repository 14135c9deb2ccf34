//! The requests that need more than one message, and the points at which something happens to the phone.

use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_firmware::img4::{Im4p, Img4};
use rightful_proto::frame::{self, Limits};
use tokio::io::{AsyncRead, AsyncWrite};

use super::conversation::{Conversation, End};
use super::engine::Known;
use super::profile::{BootObjects, Family, KeyRequest, Kind};
use super::proof::Object;
use super::{check, words};
use crate::phone::asr::Received;
use crate::phone::state::Stashbag;
use crate::phone::{Direction, Door, fdr};

/// The one boot object that says which system this is.
const SYSTEM_VERSION: &str = "__SystemVersion__";

/// The most names that are asked for of one family.
const FAMILY: usize = 64;

/// The most pieces of a boot object: 64 MiB.
const PIECES: usize = 8192;

/// The most bytes of a bundle.
const BUNDLE: usize = 64 << 20;

/// The status of a restore of the wrong kind.
const WRONG_KIND: i64 = 68;

/// The status of an update that cannot open the owner's data.
const DATA_LOCKED: i64 = 1110;

/// The identity: for this phone, and for this kind of restore.
pub(super) fn identity<S>(
    talk: &Conversation<S>,
    data_type: &str,
    mut reply: Dictionary,
    known: &mut Known,
) -> Result<(), End> {
    let identity = [data_type, "BuildIdentityDict"].into_iter().find_map(|key| reply.remove(key));
    let Some(Value::Dictionary(identity)) = identity else {
        return Err(check::refused(&talk.phone, data_type, "it is no build identity".to_owned()));
    };
    let info = identity.get("Info").and_then(Value::as_dictionary);
    let text = |key: &str| {
        let text = info?.get(key)?.as_string()?;
        Some(text.chars().take(64).collect::<String>())
    };
    let board = talk.phone.read(|state| state.model.board_config);
    let class = text("DeviceClass").unwrap_or_default();
    if !class.eq_ignore_ascii_case(board) || !identity.contains_key("Manifest") {
        let reason = format!("it is for {class:?}, this phone is {board}");
        return Err(check::refused(&talk.phone, data_type, reason));
    }
    let behavior = text("RestoreBehavior");
    let wanted = match talk.host.kind {
        Kind::Erase => "Erase",
        Kind::Update => "Update",
    };
    if behavior.as_deref().is_some_and(|behavior| behavior != wanted) {
        let message = format!("{data_type}: the identity is not one that does an {wanted}");
        talk.phone.change(|state| state.restore.refused.push(message.clone()));
        return Err(End::failed(WRONG_KIND, message));
    }
    known.arrived.identity_build = text("BuildNumber");
    known.identity = Some(identity);
    Ok(())
}

/// From here the old system is gone.
pub(super) fn make_partitions<S>(talk: &Conversation<S>) -> Result<(), End> {
    if talk.host.kind == Kind::Update {
        return Err(End::failed(WRONG_KIND, "this phone can only be restored by an erase"));
    }
    talk.phone.change(|state| {
        state.restore.erased = true;
        state.data_present = false;
    });
    talk.phone.log(Door::Phone, Direction::Event, "the old system is erased");
    Ok(())
}

/// An update opens the owner's data with what the phone has kept for it since the passcode was typed.
pub(super) fn open_data<S>(talk: &Conversation<S>) -> Result<(), End> {
    let (needed, bag, system) = talk
        .phone
        .read(|state| (state.passcode_set && state.data_present, state.stashbag, !state.restore.erased));
    if !system {
        return Err(End::failed(WRONG_KIND, "there is no system to update"));
    }
    if needed && bag != Stashbag::Committed {
        if !talk.phone.read(|state| state.needs_stashbag) {
            let words = "the owner's data stays sealed until the passcode is typed";
            talk.phone.log(Door::Phone, Direction::Event, words);
            return Ok(());
        }
        return Err(End::failed(
            DATA_LOCKED,
            "the owner's data cannot be opened: nobody has typed the passcode",
        ));
    }
    talk.phone.log(Door::Phone, Direction::Event, "the owner's data is open");
    Ok(())
}

/// The file system, verified and mounted.
pub(super) async fn file_system<S>(
    talk: &mut Conversation<S>,
    own_port: bool,
    key: Option<KeyRequest>,
    known: &mut Known,
) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let Received { bytes, sha256, system } = talk.ask_file_system(own_port, key).await?;
    talk.phone.change(|state| {
        state.restore.image_sha256 = Some(sha256);
        state.restore.image_bytes = bytes;
    });
    same_build(talk, "SystemImageData", system.as_ref(), known)?;
    known.arrived.system = system;
    Ok(())
}

/// A family of images: the list first, then each by name; or all at once.
pub(super) async fn family<S>(
    talk: &mut Conversation<S>,
    family: Family,
    flag: &str,
    whole: bool,
) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (data_type, list_key, data_key) = match family {
        Family::Fud => ("FUDData", "FUDImageList", "FUDImageData"),
        Family::Ean => ("EANData", "EANImageList", "EANData"),
        Family::PersonalizedData => ("PersonalizedData", "ImageList", "ImageData"),
    };
    if !talk.host.gives(data_type) {
        talk.skip(data_type);
        return Ok(());
    }
    if whole {
        let reply = talk.ask(data_type, words::list([("ImageType", flag.into())])).await?;
        let Some(images) = reply.get(data_key).and_then(Value::as_dictionary) else {
            return Err(check::refused(&talk.phone, data_key, "it is missing".to_owned()));
        };
        for (name, bytes) in images {
            let bytes = bytes
                .as_data()
                .ok_or_else(|| check::refused(&talk.phone, name, "it is not data".to_owned()))?;
            check::image(&talk.phone, name, bytes, None)?;
        }
        return Ok(());
    }
    let arguments = words::list([(list_key, true.into()), ("ImageType", flag.into())]);
    let reply = talk.ask(data_type, arguments).await?;
    let Some(names) = reply.get(list_key).and_then(Value::as_array) else {
        return Err(check::refused(&talk.phone, list_key, "it is missing".to_owned()));
    };
    for name in names.iter().filter_map(Value::as_string).take(FAMILY) {
        let arguments = words::list([("ImageName", name.into()), ("ImageType", flag.into())]);
        let reply = talk.ask(data_type, arguments).await?;
        if reply.get("ImageName").and_then(Value::as_string) != Some(name) {
            return Err(check::refused(&talk.phone, name, "another image came".to_owned()));
        }
        check::image(&talk.phone, name, check::data(&reply, data_key)?, None)?;
    }
    Ok(())
}

/// Files of the firmware in pieces: those that the identity lists, as they lie in it or signed, and those that say what
/// system it is.
pub(super) async fn boot_objects<S>(
    talk: &mut Conversation<S>,
    BootObjects { data, names }: &BootObjects,
    known: &mut Known,
) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let data_type = data.as_str();
    // Hosts from before version 5 know version 4, which asks for the same.
    let known_type = [data_type, "SourceBootObjectV4"].into_iter().find(|name| talk.host.gives(name));
    let (Some(data_type), false) =
        (known_type, data_type.starts_with("Personalized") && !talk.host.gives(data_type))
    else {
        talk.skip(data_type);
        return Ok(());
    };
    for name in names {
        let entry = known.identity.as_ref().map(|identity| {
            identity.get("Manifest").and_then(Value::as_dictionary).and_then(|manifest| manifest.get(name))
        });
        // What belongs to other chips is not in every firmware.
        if name.contains(',') && entry == Some(None) {
            continue;
        }
        if name == "__GlobalManifest__" && !has_global_manifest(known) {
            continue;
        }
        let bytes = boot_object(talk, data_type, name).await?;
        if data_type.starts_with("Personalized") {
            check::image(&talk.phone, name, &bytes, None)?;
            continue;
        }
        match name.as_str() {
            SYSTEM_VERSION => {
                let system = system_version(&bytes)
                    .ok_or_else(|| check::refused(&talk.phone, name, "it names no version".to_owned()))?;
                same_build(talk, name, Some(&system), known)?;
                known.arrived.system = known.arrived.system.take().or(Some(system));
            }
            "SEP" if Im4p::parse(&bytes).is_err() => {
                return Err(check::refused(&talk.phone, name, "it is no image".to_owned()));
            }
            "__GlobalManifest__" if Img4::parse(&bytes).is_ok() || bytes.is_empty() => {
                return Err(check::refused(&talk.phone, name, "it is no ticket".to_owned()));
            }
            _ => {}
        }
        known.objects.insert(name.clone(), Object::of(&bytes));
    }
    Ok(())
}

/// Only firmware whose identity names a variant of macOS has a ticket for everybody.
fn has_global_manifest(known: &Known) -> bool {
    let info = known.identity.as_ref().and_then(|identity| identity.get("Info"));
    info.and_then(Value::as_dictionary).is_some_and(|info| info.contains_key("MacOSVariant"))
}

fn system_version(list: &[u8]) -> Option<(String, String)> {
    let list = frame::plist_bounded(list, &Limits::TALK).ok().and_then(Value::into_dictionary)?;
    let text = |key: &str| Some(list.get(key)?.as_string()?.chars().take(32).collect::<String>());
    Some((text("ProductVersion")?, text("ProductBuildVersion")?))
}

async fn boot_object<S>(talk: &mut Conversation<S>, data_type: &str, name: &str) -> Result<Vec<u8>, End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let arguments = words::list([("ImageName", name.into()), ("ImageType", name.into())]);
    let last = |piece: &Dictionary| piece.get("FileDataDone").and_then(Value::as_boolean) == Some(true);
    let pieces = talk.ask_on_port(data_type, arguments, PIECES, last).await?;
    if !pieces.last().is_some_and(last) {
        return Err(check::refused(&talk.phone, name, "the last piece is missing".to_owned()));
    }
    Ok(pieces
        .iter()
        .filter_map(|piece| piece.get("FileData").and_then(Value::as_data))
        .flatten()
        .copied()
        .collect())
}

/// Whatever names a build has to name the one of the identity.
fn same_build<S>(
    talk: &Conversation<S>,
    what: &str,
    system: Option<&(String, String)>,
    known: &Known,
) -> Result<(), End> {
    match (system, known.arrived.identity_build.as_deref()) {
        (Some((_, build)), Some(wanted)) if build != wanted => {
            let reason = format!("it is of build {build}, the identity of {wanted}");
            Err(check::refused(&talk.phone, what, reason))
        }
        _ => Ok(()),
    }
}

/// Parts of a recovery system, which only a host is asked for that says it installs one.
pub(super) async fn recovery_system<S>(talk: &mut Conversation<S>, names: &[String]) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    if !talk.host.installs_recovery_system {
        return Ok(());
    }
    for name in names {
        if !talk.host.gives(name) {
            talk.skip(name);
            continue;
        }
        let reply = talk.ask(name, Dictionary::new()).await?;
        if reply.get("RecoveryOSNoAssetFound").and_then(Value::as_boolean) != Some(true) {
            return Err(End::failed(14, format!("{name}: the answer makes no sense")));
        }
    }
    Ok(())
}

/// The bundle that makes the new system bootable, as an archive on a port of its own.
pub(super) async fn bundle<S>(
    talk: &mut Conversation<S>,
    data_type: &str,
    identity: Option<&Dictionary>,
) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    // Only firmware that has a trust cache for it has the bundle.
    let listed = |identity: &Dictionary| {
        let manifest = identity.get("Manifest").and_then(Value::as_dictionary);
        manifest.is_some_and(|manifest| manifest.contains_key("Ap,BootabilityBrainTrustCache"))
    };
    if identity.is_some_and(|identity| !listed(identity)) {
        return Ok(());
    }
    if !talk.host.gives(data_type) {
        talk.skip(data_type);
        return Ok(());
    }
    let archive = talk.take(data_type, BUNDLE).await?;
    let whole = archive.starts_with(b"070707") && archive.windows(10).any(|name| name == b"TRAILER!!!");
    if whole { Ok(()) } else { Err(check::refused(&talk.phone, data_type, "it is no archive".to_owned())) }
}

/// Whether the host wants the phone to prove what it is.
pub(super) async fn attestation<S>(talk: &mut Conversation<S>) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    if !talk.host.understands("RestoreAttestation") {
        return Ok(());
    }
    talk.say("RestoreAttestation", words::list([("MsgType", "RestoreAttestation".into())])).await?;
    let reply = talk.hear(Duration::from_secs(60)).await?;
    match reply.get("RestoreShouldAttest").and_then(Value::as_boolean) {
        Some(_) => Ok(()),
        None => Err(End::failed(14, "RestoreAttestation: the answer makes no sense")),
    }
}

/// Factory data, through the host's tunnel. Whatever comes of it, the restore goes on.
pub(super) async fn factory_data<S>(talk: &mut Conversation<S>, host: &str) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let words = match fdr::fetch(&talk.phone, host).await {
        Ok(()) => {
            talk.phone.change(|state| state.restore.factory_data = true);
            format!("factory data has come from {host}")
        }
        Err(reason) => format!("goes on with the factory data that it has: {reason}"),
    };
    talk.phone.log(Door::Restored, Direction::Event, words);
    Ok(())
}

/// Says which transport it has chosen.
pub(super) async fn transport<S>(talk: &mut Conversation<S>, transport: &str) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    const MESSAGE: &str = "RestoreProtocol";
    if !talk.host.understands(MESSAGE) {
        talk.skip(MESSAGE);
        return Ok(());
    }
    if !talk.host.transports.is_empty() && !talk.host.transports.iter().any(|offered| offered == transport) {
        return Err(End::failed(14, "the host offers no transport that this phone has"));
    }
    let arguments = words::list([(MESSAGE, transport.into())]);
    let body = words::list([("Arguments", arguments.into()), ("MsgType", MESSAGE.into())]);
    talk.say(format!("{MESSAGE} {transport}"), body).await
}

/// What the attempt before left behind.
pub(super) async fn previous_log<S>(talk: &mut Conversation<S>) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    const MESSAGE: &str = "PreviousRestoreLogMsg";
    let Some(status) = talk.previous_status else { return Ok(()) };
    if !talk.host.understands(MESSAGE) {
        return Ok(());
    }
    let log = format!("the restore before ended with {status}\n");
    let body = words::list([("MsgType", MESSAGE.into()), ("PreviousRestoreLog", log.into())]);
    talk.say(MESSAGE, body).await
}

/// A crash that nothing depends on.
pub(super) async fn crash<S>(
    talk: &mut Conversation<S>,
    message: &str,
    backtrace: &[String],
) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    if !talk.host.understands(message) {
        return Ok(());
    }
    let lines = Value::Array(backtrace.iter().map(|line| line.as_str().into()).collect());
    let body = words::list([("MsgType", message.into()), ("RestoredBacktrace", lines)]);
    talk.say(message.to_owned(), body).await
}
