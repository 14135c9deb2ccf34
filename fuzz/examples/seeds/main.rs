//! Writes the seed corpora anew: `cargo run --manifest-path fuzz/Cargo.toml --example seeds`, from the workspace's root.
//!
//! All of them are made here, by our own builders, without anything of a real device. The same program writes the same files.

mod account;
mod backup;
mod owners;
mod recall;

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

use plist::{Dictionary, Value};
use rightful_firmware::ftab::Ftab;
use rightful_firmware::img4::{FourCc, Im4mBuilder, Im4p, Im4r, Value as Property, stitch};
use rightful_proto::devicelink::{FromDevice, FromHost, Outcome, Place, Request, Status, stream};
use rightful_proto::{frame, usbmux};

type Seeds = Vec<(&'static str, Vec<u8>)>;

fn main() -> Result<(), Box<dyn Error>> {
    let all = [
        ("plist_bounded", plists()?),
        ("img4", images()),
        ("build_manifest", manifests()?),
        ("dfu_status", dfu()),
        ("asr", asr()?),
        ("devicelink", rightful_fuzz::block_on(devicelink())?),
        ("fdr", rightful_fuzz::block_on(fdr())?),
        ("usbmux_packet", rightful_fuzz::block_on(muxer())?),
        ("usb_identity", identities()),
        ("restored_message", restored()?),
        ("ftab", tables()?),
        ("aea", archives()),
        ("updater", updaters()?),
        ("activation_answer", owners::answers()),
        ("keychain_item", backup::keychains()?),
        ("keybag", backup::keybags()),
        ("file_record", backup::records()?),
        ("mbdb", backup::older_indexes()),
        ("srp_challenge", account::offers()),
        ("find_device", account::devices()),
        ("unlock_token", account::tokens()),
        ("mdm_event", account::events()),
        ("mask", owners::texts()),
        ("phone_activation", owners::activations()?),
        ("mcinstall", owners::supervised()?),
        ("preboard", owners::dialogs()?),
        ("saved", recall::exports()),
        ("search_checkpoint", recall::checkpoints()),
        ("queue_letter", recall::letters()),
        ("hint", recall::hints()),
        ("token_list", recall::token_lists()),
        ("password_mask", recall::masks()),
        ("word_rule", recall::rules()),
        ("trail", recall::trails()),
        ("written_expression", recall::expressions()),
    ];
    for (target, seeds) in all {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("seeds").join(target);
        fs::create_dir_all(&folder)?;
        for (name, bytes) in seeds {
            fs::write(folder.join(name), bytes)?;
        }
    }
    Ok(())
}

fn dictionary<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Dictionary(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

fn framed(body: Vec<u8>) -> Vec<u8> {
    [(body.len() as u32).to_be_bytes().as_slice(), &body].concat()
}

/// One of each kind of value.
fn everything() -> Value {
    dictionary([
        ("text", "é".into()),
        ("true", true.into()),
        ("number", (-1).into()),
        ("large", u64::MAX.into()),
        ("real", 2.5.into()),
        ("data", Value::Data(vec![0, 1, 255])),
        ("list", Value::Array(vec!["a".into(), dictionary([("deep", Value::Array(vec![]))])])),
    ])
}

fn plists() -> Result<Seeds, Box<dyn Error>> {
    let (xml, binary) = (frame::xml(&everything())?, frame::binary(&everything())?);
    let odd = br#"<?xml version="1.0"?><!-- <a> --><plist><array><string><![CDATA[<b>]]>&amp;</string><date>2026-01-02T03:04:05Z</date></array></plist>"#;
    Ok(vec![
        ("xml-framed", framed(xml.clone())),
        ("binary-framed", framed(binary.clone())),
        ("xml", xml),
        ("binary", binary),
        ("odd-xml", odd.to_vec()),
    ])
}

fn images() -> Seeds {
    let name = |text: &[u8; 4]| FourCc(*text);
    let image = Im4p::build(name(b"ibec"), "iBoot-1", b"an image");
    let digest = BTreeMap::from([
        (name(b"DGST"), Property::Bytes(vec![9; 48])),
        (name(b"EPRO"), Property::Boolean(true)),
    ]);
    let ticket = Im4mBuilder::default()
        .property(name(b"ECID"), Property::Integer(0x0012_34A6_1E80_4F2A))
        .property(name(b"BNCH"), Property::Bytes(vec![1; 32]))
        .object(name(b"ibec"), digest)
        .finish(b"a signature", &[vec![0x30, 0]]);
    let mut added = Im4r::default();
    added.properties.insert(name(b"anid"), Property::Integer(7));
    added.properties.insert(name(b"ucer"), Property::Bytes(vec![3; 4]));
    let added = added.build();
    vec![
        ("img4", stitch(&image, &ticket, Some(&added))),
        ("img4-without-im4r", stitch(&image, &ticket, None)),
        ("im4p", image),
        ("im4m", ticket),
        ("im4r", added),
    ]
}

fn manifests() -> Result<Seeds, Box<dyn Error>> {
    let identity = |behavior: &str| {
        let part = |path: &str| {
            dictionary([
                ("Digest", Value::Data(vec![7; 48])),
                ("Trusted", true.into()),
                ("Info", dictionary([("Path", path.into()), ("Personalize", true.into())])),
            ])
        };
        dictionary([
            ("ApBoardID", "0x0E".into()),
            ("ApChipID", "0x8120".into()),
            ("ApSecurityDomain", "0x01".into()),
            ("UniqueBuildID", Value::Data(vec![5; 20])),
            (
                "Info",
                dictionary([
                    ("DeviceClass", "d74ap".into()),
                    ("RestoreBehavior", behavior.into()),
                    ("Variant", "Customer Erase Install (IPSW)".into()),
                ]),
            ),
            ("Manifest", dictionary([("iBEC", part("Firmware/dfu/iBEC.im4p")), ("OS", part("os.dmg"))])),
        ])
    };
    let manifest = dictionary([
        ("ProductVersion", "18.6.2".into()),
        ("ProductBuildVersion", "22G100".into()),
        ("SupportedProductTypes", Value::Array(vec!["iPhone15,3".into()])),
        ("BuildIdentities", Value::Array(vec![identity("Erase"), identity("Update")])),
    ]);
    Ok(vec![("xml", frame::xml(&manifest)?), ("binary", frame::binary(&manifest)?)])
}

/// Bytes that the boot ROM of the target takes one after the other.
fn dfu() -> Seeds {
    let state = |state: u8| vec![0, state];
    let taken = |state: u8| vec![0, 0, 0, 0, 1, 0, 0, state, 0];
    let well = [state(2), taken(5), taken(5), taken(6), taken(7)].concat();
    let busy = [state(10), vec![0], state(2), taken(4), taken(4), taken(5), taken(10)].concat();
    vec![("well", well), ("refused-after-an-error", busy), ("silent", vec![0xFE, 0])]
}

fn asr() -> Result<Seeds, Box<dyn Error>> {
    let say = |entries: Value| frame::xml(&entries);
    let begin =
        |wanted: bool| dictionary([("Command", "Initiate".into()), ("Checksum Chunks", wanted.into())]);
    let look = |offset: u64, count: u64| {
        dictionary([
            ("Command", "OOBData".into()),
            ("OOB Length", count.into()),
            ("OOB Offset", offset.into()),
        ])
    };
    let take = dictionary([("Command", "Payload".into())]);
    let whole = [say(begin(true))?, say(look(2488, 512))?, say(look(0, 72))?, say(take.clone())?].concat();
    let twice = [say(begin(false))?, say(begin(true))?, say(take)?].concat();
    Ok(vec![("whole", whole), ("twice", twice), ("outside", say(look(2999, 2))?)])
}

async fn devicelink() -> Result<Seeds, Box<dyn Error>> {
    let place = |path: &str| Place::parse(path);
    let mut seeds: Seeds = Vec::new();
    let mut add = |name: &'static str, message: Value| -> Result<(), Box<dyn Error>> {
        seeds.push((name, frame::binary(&message)?));
        Ok(())
    };
    add("version", FromDevice::VersionExchange { major: 400, minor: 0 }.into())?;
    add("ready", FromDevice::Ready.into())?;
    let paths = vec![place("udid/Status.plist")?, place("udid/ab/abcd")?];
    add("download", FromDevice::DownloadFiles { paths: paths.clone(), progress: Some(1.0) }.into())?;
    add("upload", FromDevice::UploadFiles { progress: Some(0.5), total: Some(1 << 40) }.into())?;
    add("free", FromDevice::FreeDiskSpace.into())?;
    add("purge", FromDevice::PurgeDiskSpace { wanted: 1 << 30 }.into())?;
    add("contents", FromDevice::ContentsOfDirectory(place("udid")?).into())?;
    add("create", FromDevice::CreateDirectory(place("udid/Snapshot")?).into())?;
    let moves = vec![(place("udid/Snapshot/ab/abcd")?, place("udid/ab/abcd")?)];
    add("move", FromDevice::Move { moves, progress: None }.into())?;
    add("remove", FromDevice::Remove { paths, progress: Some(99.0) }.into())?;
    add("copy", FromDevice::Copy { from: place("udid/a")?, to: place("udid/b")? }.into())?;
    let outcome = Outcome {
        code: 207,
        description: Some("Invalid password (MBErrorDomain/207)".to_owned()),
        content: None,
        protocol_version: Some(2.1),
    };
    add("outcome", FromDevice::Outcome(outcome).into())?;
    add("end", FromDevice::Disconnect.into())?;
    add("versions-ok", FromHost::VersionsOk { major: 400 }.into())?;
    let parameters = Dictionary::from_iter([("TargetIdentifier".to_owned(), Value::from("udid"))]);
    add("request", FromHost::Process(Request { name: "Backup".to_owned(), parameters }).into())?;
    let status =
        Status { code: -13, description: Some("Multi status".to_owned()), content: Some(everything()) };
    add("status", FromHost::Status(status).into())?;
    let contents: Value = FromDevice::ContentsOfDirectory(place("udid")?).into();
    seeds.push(("contents-xml", frame::xml(&contents)?));

    let mut files = Vec::new();
    for (name, bytes) in [("udid/ab/abcd", b"contents".as_slice()), ("udid/Manifest.plist", b"")] {
        stream::write_name(&mut files, "/var/tmp/1").await?;
        stream::write_name(&mut files, name).await?;
        stream::write_data(&mut files, bytes).await?;
        stream::write_end(&mut files).await?;
    }
    stream::write_name(&mut files, "/var/tmp/2").await?;
    stream::write_name(&mut files, "udid/gone").await?;
    stream::write_failure(&mut files, "not there").await?;
    stream::write_no_more(&mut files).await?;
    seeds.push(("files", files));
    Ok(seeds)
}

async fn fdr() -> Result<Seeds, Box<dyn Error>> {
    let list = |value: Value| -> Result<Vec<u8>, Box<dyn Error>> {
        let body = frame::binary(&value)?;
        Ok([(body.len() as u32).to_le_bytes().as_slice(), &body].concat())
    };
    let port = list(dictionary([("ConnPort", 1083.into())]))?;
    let control = [port, vec![1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0]].concat();
    let hello = list(dictionary([("Command", "HelloConn".into()), ("Identifier", "1".into())]))?;
    let ping = [vec![0xAA, 0xBB], list(dictionary([("Command", "Ping".into())]))?].concat();
    let wish = |host: &str, port: u16| {
        let head = [0x05, 0x01, 0, 3, host.len() as u8];
        [head.as_slice(), host.as_bytes(), &port.to_be_bytes()].concat()
    };
    let apple = [hello.clone(), ping, vec![1, 0], wish("gg.apple.com", 443)].concat();
    let elsewhere = [hello, wish("192.168.1.1", 80)].concat();
    Ok(vec![
        ("control", control),
        ("apple", apple),
        ("elsewhere", elsewhere),
        ("bare", wish("a.apple.com", 443)),
    ])
}

async fn muxer() -> Result<Seeds, Box<dyn Error>> {
    let mut seeds: Seeds = Vec::new();
    let plain = |kind: &str| dictionary([("MessageType", kind.into()), ("ProgName", "seed".into())]);
    let mut connect = plain("Connect");
    let mut event = plain("Attached");
    let mut record = plain("ReadPairRecord");
    if let (Some(connect), Some(event), Some(record)) =
        (connect.as_dictionary_mut(), event.as_dictionary_mut(), record.as_dictionary_mut())
    {
        connect.insert("DeviceID".to_owned(), 1.into());
        connect.insert("PortNumber".to_owned(), 32498.into());
        record.insert("PairRecordID".to_owned(), "00008120-001234A61E804F2A".into());
        event.insert("DeviceID".to_owned(), 1.into());
        let properties = dictionary([
            ("DeviceID", 1.into()),
            ("ConnectionType", "USB".into()),
            ("ProductID", 4776.into()),
            ("LocationID", 131_073.into()),
            ("SerialNumber", "00008120001234A61E804F2A".into()),
        ]);
        event.insert("Properties".to_owned(), properties);
    }
    let result = dictionary([("MessageType", "Result".into()), ("Number", 3.into())]);
    for (name, list) in [
        ("list-devices", plain("ListDevices")),
        ("listen", plain("Listen")),
        ("buid", plain("ReadBUID")),
        ("connect", connect),
        ("attached", event),
        ("record", record),
        ("result", result),
    ] {
        seeds.push((name, packet(1, 8, &frame::xml(&list)?)));
    }
    // The old dialect: connect to device 1, port 62078 in network order; and a result.
    seeds.push(("binary-connect", packet(0, 2, &[1, 0, 0, 0, 0xF2, 0x7E, 0, 0])));
    seeds.push(("binary-result", packet(0, 1, &[0, 0, 0, 0])));
    for (name, bytes) in &seeds {
        let read = usbmux::read_packet(&mut bytes.as_slice(), &frame::Limits::TALK).await;
        read.map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(seeds)
}

fn packet(version: u32, message: u32, payload: &[u8]) -> Vec<u8> {
    let length = 16 + payload.len() as u32;
    let header = [length, version, message, 1].map(u32::to_le_bytes).concat();
    [header.as_slice(), payload].concat()
}

fn identities() -> Seeds {
    let line = "CPID:8120 CPRV:11 CPFM:03 SCEP:01 BDID:0E ECID:001234A61E804F2A IBFL:3D";
    vec![
        ("recovery", format!("{line} SRNM:[F2LXXXXXXXX1]").into_bytes()),
        ("dfu", format!("{line} SRTG:[iBoot-8104.0.0.201.4]").into_bytes()),
        ("tampered", format!("{line} PWND:[x]").into_bytes()),
        ("nonces", format!("{line} NONC:{} SNON:{}", "0A".repeat(32), "0B".repeat(20)).into_bytes()),
    ]
}

fn restored() -> Result<Seeds, Box<dyn Error>> {
    let progress =
        dictionary([("MsgType", "ProgressMsg".into()), ("Operation", 14.into()), ("Progress", 50.into())]);
    let wish = |kind: &str| {
        dictionary([
            ("MsgType", "DataRequestMsg".into()),
            ("DataType", kind.into()),
            ("DataPort", 12345.into()),
        ])
    };
    let status = dictionary([("MsgType", "StatusMsg".into()), ("Status", 0.into())]);
    Ok(vec![
        ("progress", frame::xml(&progress)?),
        ("status", frame::binary(&status)?),
        ("file-system", frame::xml(&wish("SystemImageData"))?),
        ("ticket", frame::xml(&wish("RootTicket"))?),
        ("boot", frame::xml(&wish("KernelCache"))?),
        ("firmware", frame::xml(&wish("NORData"))?),
        ("updater", frame::xml(&wish("FirmwareUpdaterData"))?),
        ("baseband", frame::xml(&wish("BasebandData"))?),
    ])
}

fn tables() -> Result<Seeds, Box<dyn Error>> {
    let mut header = vec![0; 0x30];
    header[0x20..0x28].copy_from_slice(b"rkosftab");
    let mut table = Ftab::parse(&header)?;
    let empty = table.to_bytes()?;
    table.put(*b"rkos", vec![1; 20]);
    table.put(*b"sbd1", vec![2; 30]);
    Ok(vec![("empty", empty), ("two", table.to_bytes()?)])
}

fn archives() -> Seeds {
    let field = |name: &str, value: &[u8]| {
        let length = 4 + name.len() + 1 + value.len();
        [(length as u32).to_le_bytes().as_slice(), name.as_bytes(), &[0], value].concat()
    };
    let fields =
        [field("com.apple.wkms.fcs-key-url", b"https://wkms-public.apple.com/fcs-keys/x"), field("a", b"")]
            .concat();
    let header = |profile: u32, fields: &[u8]| {
        [b"AEA1".as_slice(), &profile.to_le_bytes(), &(fields.len() as u32).to_le_bytes(), fields].concat()
    };
    vec![("fields", header(1, &fields)), ("none", header(0, &[]))]
}

fn updaters() -> Result<Seeds, Box<dyn Error>> {
    let texts = |texts: &[&str]| Value::Array(texts.iter().map(|text| Value::from(*text)).collect());
    let mut seeds: Seeds = Vec::new();
    for (name, ticket, info) in [
        ("SE", "SE,Ticket", dictionary([("SE,ChipID", 0x37.into()), ("SE,ID", Value::Data(vec![1; 24]))])),
        (
            "Rose",
            "Rap,Ticket",
            dictionary([("Rap,ChipID", 0x18.into()), ("Rap,Nonce", Value::Data(vec![2; 32]))]),
        ),
        ("Savage", "Savage,Ticket", dictionary([("Savage,UID", Value::Data(vec![3; 16]))])),
    ] {
        let reply = dictionary([(ticket, Value::Data(vec![9; 40])), ("BBTicket", Value::Data(vec![9; 40]))]);
        let known = dictionary([("Name", name.into()), ("Info", info.clone()), ("Reply", reply.clone())]);
        seeds.push((name, frame::xml(&known)?));
        let generated = dictionary([
            ("Name", name.into()),
            ("Info", info),
            ("Generated", dictionary([("@ApImg4Ticket", true.into()), (ticket, true.into())])),
            ("ResponseTags", texts(&[ticket, "FirmwareData"])),
            ("IdentityTags", texts(&["SE,ChipID"])),
            ("Reply", reply),
            ("File", Value::Data(vec![0; 64])),
        ]);
        let name = match name {
            "SE" => "SE-generated",
            "Rose" => "Rose-generated",
            _ => "Savage-generated",
        };
        seeds.push((name, frame::xml(&generated)?));
    }
    Ok(seeds)
}
