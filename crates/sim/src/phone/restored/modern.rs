//! The conversation of iOS 16 and later: every request only if the host says that it supports it.
//!
//! This phone asks for no updates of its other chips (`FirmwareUpdaterData`, `BasebandData`): it takes them as they are.

use plist::{Dictionary, Value};
use rightful_firmware::img4::Im4p;
use rightful_proto::frame::{self, Limits};
use rightful_proto::restored::checkpoint::IS_HOST_COMPATIBLE;
use tokio::io::{AsyncRead, AsyncWrite};

use super::conversation::{Conversation, End};
use super::script::{
    Arrived, file_system, kernel_and_device_tree, load_secure_enclave, make_partitions, root_ticket,
    trust_data, wait_for_storage,
};
use super::{check, fault, words};

/// Files of the firmware, in pieces.
const BOOT_OBJECT: &str = "SourceBootObjectV4";

/// The one of them that says which system this is.
const SYSTEM_VERSION: &str = "__SystemVersion__";

/// The most names that are asked for of one family.
const FAMILY: usize = 64;

/// The most pieces of a boot object: 64 MiB.
const PIECES: usize = 8192;

pub(super) async fn restore<S>(talk: &mut Conversation<S>) -> Result<Arrived, End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    fault::at_start(talk).await?;
    talk.begin(IS_HOST_COMPATIBLE).await?;
    if let Some(why) = talk.host.unsupported() {
        talk.checkpoint(IS_HOST_COMPATIBLE, true, -1, Some(why)).await?;
        return Err(End::failed(14, why));
    }
    talk.done(IS_HOST_COMPATIBLE).await?;
    talk.pass(&[0x604, 0x68F, 0x608]).await?;
    root_ticket(talk).await?;
    wait_for_storage(talk).await?;
    talk.pass(&[0x60E, 0x60F, 0x65C, 0x610, 0x613]).await?;
    let identity_build = identity(talk).await?;
    load_secure_enclave(talk).await?;
    if talk.host.gives("FirmwareUpdaterPreflight") {
        talk.ask("FirmwareUpdaterPreflight", Dictionary::new()).await?;
    }
    talk.pass(&[0x665, 0x654, 0x697, 0x615]).await?;
    trust_data(talk).await?;
    talk.pass(&[0x617, 0x619, 0x61B, 0x61D, 0x64E]).await?;
    time(talk).await?;
    make_partitions(talk).await?;
    let mut arrived = file_system(talk, true).await?;
    same_build(talk, "SystemImageData", arrived.system.as_ref(), identity_build.as_deref())?;
    seal(talk).await?;
    early_firmware(talk).await?;
    kernel_and_device_tree(talk).await?;
    firmware_updates(talk).await?;
    let named = boot_objects(talk).await?;
    same_build(talk, SYSTEM_VERSION, named.as_ref(), identity_build.as_deref())?;
    arrived.system = arrived.system.or(named);
    arrived.identity_build = identity_build;
    attestation(talk).await?;
    talk.pass(&[0x635, 0x63C, 0x668, 0x6BB]).await?;
    talk.progress(29, 0).await?;
    Ok(arrived)
}

/// The build that the identity names, if the host can be asked for it.
async fn identity<S>(talk: &mut Conversation<S>) -> Result<Option<String>, End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    const DATA_TYPE: &str = "BuildIdentityDict";
    if !talk.host.gives(DATA_TYPE) {
        return Ok(None);
    }
    let reply = talk.ask(DATA_TYPE, words::list([("Variant", "Erase".into())])).await?;
    let identity = reply.get(DATA_TYPE).and_then(Value::as_dictionary);
    let info = identity.and_then(|identity| identity.get("Info")).and_then(Value::as_dictionary);
    let (Some(identity), Some(info)) = (identity, info) else {
        return Err(check::refused(&talk.phone, DATA_TYPE, "it is no build identity".to_owned()));
    };
    let text = |from: &Dictionary, key: &str| {
        from.get(key).and_then(Value::as_string).map(|text| text.chars().take(64).collect::<String>())
    };
    let board = talk.phone.read(|state| state.model.board_config);
    let class = text(info, "DeviceClass").unwrap_or_default();
    if !class.eq_ignore_ascii_case(board) || !identity.contains_key("Manifest") {
        let reason = format!("it is for {class:?}, this phone is {board}");
        return Err(check::refused(&talk.phone, DATA_TYPE, reason));
    }
    Ok(text(info, "BuildNumber"))
}

/// What time it is.
async fn time<S>(talk: &mut Conversation<S>) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    if talk.host.gives("HostSystemTime") {
        talk.progress(30, 0).await?;
        let reply = talk.ask("HostSystemTime", Dictionary::new()).await?;
        // Hosts differ: a date, or the seconds since 1970.
        let given = reply.get("SetHostTimeOnDevice");
        if given.and_then(Value::as_date).is_none() && given.and_then(Value::as_real).is_none() {
            return Err(End::failed(14, "HostSystemTime: there is no date"));
        }
    }
    Ok(())
}

/// The hash and the metadata that seal the system volume, each on a port of its own.
async fn seal<S>(talk: &mut Conversation<S>) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    for (data_type, key, fourcc) in [
        ("SystemImageRootHash", "SystemImageRootHashFile", "isys"),
        ("SystemImageCanonicalMetadata", "SystemImageCanonicalMetadataFile", "msys"),
    ] {
        if talk.host.gives(data_type) {
            // Without a port of its own: hosts that restore real phones answer this one on the main connection, whatever was asked.
            let reply = talk.ask(data_type, Dictionary::new()).await?;
            check::one(&talk.phone, &reply, key, fourcc)?;
        }
    }
    talk.progress(77, 0).await?;
    talk.progress(77, 100).await
}

async fn early_firmware<S>(talk: &mut Conversation<S>) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    if talk.host.gives("PersonalizedData") {
        talk.progress(80, 0).await?;
        family(talk, "PersonalizedData", "ImageList", "ImageData", "IsiBootEANFirmware").await?;
    }
    Ok(())
}

async fn firmware_updates<S>(talk: &mut Conversation<S>) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    talk.progress(18, 0).await?;
    if talk.host.gives("FUDData") {
        talk.progress(36, 0).await?;
        family(talk, "FUDData", "FUDImageList", "FUDImageData", "IsFUDFirmware").await?;
    }
    talk.progress(18, 100).await?;
    talk.progress(47, 0).await
}

/// A family of images: the list first, then each by name.
async fn family<S>(
    talk: &mut Conversation<S>,
    data_type: &str,
    list_key: &str,
    data_key: &str,
    flag: &str,
) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
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

/// The manifest, one component as it lies in the firmware, and what the new system calls itself.
async fn boot_objects<S>(talk: &mut Conversation<S>) -> Result<Option<(String, String)>, End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    if talk.host.gives("ReceiptManifest") {
        let reply = talk.ask("ReceiptManifest", Dictionary::new()).await?;
        if reply.get("ReceiptManifest").and_then(Value::as_dictionary).is_none() {
            return Err(check::refused(&talk.phone, "ReceiptManifest", "it is missing".to_owned()));
        }
    }
    if !talk.host.gives(BOOT_OBJECT) {
        return Ok(None);
    }
    let image = boot_object(talk, "SEP").await?;
    if Im4p::parse(&image).is_err() {
        return Err(check::refused(&talk.phone, "SEP", "it is no image".to_owned()));
    }
    let list = boot_object(talk, SYSTEM_VERSION).await?;
    let list = frame::plist_bounded(&list, &Limits::TALK).ok().and_then(Value::into_dictionary);
    let text = |key: &str| {
        list.as_ref()?.get(key)?.as_string().map(|text| text.chars().take(32).collect::<String>())
    };
    match (text("ProductVersion"), text("ProductBuildVersion")) {
        (Some(version), Some(build)) => Ok(Some((version, build))),
        _ => Err(check::refused(&talk.phone, SYSTEM_VERSION, "it names no version".to_owned())),
    }
}

/// A file of the firmware in pieces, on a port of its own.
async fn boot_object<S>(talk: &mut Conversation<S>, name: &str) -> Result<Vec<u8>, End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let arguments = words::list([("ImageName", name.into()), ("ImageType", name.into())]);
    let pieces = talk.ask_on_port(BOOT_OBJECT, arguments, PIECES).await?;
    let ended = pieces.last().and_then(|piece| piece.get("FileDataDone")).and_then(Value::as_boolean);
    if ended != Some(true) {
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
    identity_build: Option<&str>,
) -> Result<(), End> {
    match (system, identity_build) {
        (Some((_, build)), Some(wanted)) if build != wanted => {
            let reason = format!("it is of build {build}, the identity of {wanted}");
            Err(check::refused(&talk.phone, what, reason))
        }
        _ => Ok(()),
    }
}

async fn attestation<S>(talk: &mut Conversation<S>) -> Result<(), End>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    if !talk.host.understands("RestoreAttestation") {
        return Ok(());
    }
    talk.say("RestoreAttestation", words::list([("MsgType", "RestoreAttestation".into())])).await?;
    let reply = talk.hear(std::time::Duration::from_secs(60)).await?;
    match reply.get("RestoreShouldAttest").and_then(Value::as_boolean) {
        Some(_) => Ok(()),
        None => Err(End::failed(14, "RestoreAttestation: the answer makes no sense")),
    }
}
