//! Serves virtual iPhones that are already in restore mode, with firmware and a ticket for each: for witnesses that drive a restore over
//! the muxer's socket alone, and for measuring. Prints the ready line of `rightful sim serve` with `firmware`, `ticket`, `tickets`,
//! `os_sha256`, `board`, `ap_nonce` and `sep_nonce` added, and serves until it is killed.
//!
//! With `drain` the phones look at a sample of the file system only, and `os_sha256` is that of the sample.
//!
//! With a profile the phones lead that conversation, and the firmware has parts for their other chips too.
//!
//! usage: restore_mode MODEL OS_BYTES zip|folder MANIFEST_NAME FOLDER [PHONES [drain|PROFILE]]

use std::error::Error;
use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use rightful_core::id::{Ecid, Nonce, SerialNumber};
use rightful_core::mode::Mode;
use rightful_firmware::identity::choose;
use rightful_firmware::ipsw::{FilePart, Ipsw};
use rightful_firmware::manifest::{Behavior, BuildManifest};
use rightful_firmware::signing::{DeviceParameters, ap_request, ap_ticket, parse_reply, to_xml};
use rightful_proto::asr::BLOCK;
use rightful_sim::apple::{FirmwareFile, signing};
use rightful_sim::mint::{Form, MintSpec, Minted, mint};
use rightful_sim::phone::Phone;
use rightful_sim::phone::asr::drain::{Sample, sampled};
use rightful_sim::phone::spec::{PhoneSpec, RestoreProfile};
use rightful_sim::serve::{Options, Serving, serve};

const USAGE: &str =
    "usage: restore_mode MODEL OS_BYTES zip|folder MANIFEST_NAME FOLDER [PHONES [drain|PROFILE]]";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [model, bytes, form, manifest_name, folder, more @ ..] = arguments.as_slice() else {
        return Err(USAGE.into());
    };
    let (count, drains, profile) = match more {
        [] => (1, false, None),
        [count] => (count.parse()?, false, None),
        [count, word] if word == "drain" => (count.parse()?, true, None),
        [count, profile] => (count.parse()?, false, Some(profile.parse::<RestoreProfile>()?)),
        _ => return Err(USAGE.into()),
    };
    let folder = PathBuf::from(folder);
    let mut phone = PhoneSpec::by_product_type(model).ok_or("there is no such virtual phone")?;
    phone.mode = Mode::Restore;
    phone.restore_profile = profile.unwrap_or(phone.restore_profile);
    let spec = MintSpec {
        os_bytes: bytes.parse()?,
        form: if form == "folder" { Form::Folder } else { Form::Zip { zip64: false } },
        manifest_name: manifest_name.clone(),
        everything: profile.is_some(),
        ..MintSpec::new(phone.model)
    };
    let minted = mint(&spec, &folder.join("firmware.ipsw"))?;
    let published = FirmwareFile {
        product_type: phone.model.product_type.to_owned(),
        version: spec.version.clone(),
        build: spec.build.clone(),
        path: minted.path.clone(),
        signed: true,
    };
    let phones = (0..count).map(|number| twin(&phone, number)).collect();
    let socket = cfg!(unix).then(|| folder.join("usbmuxd"));
    let options = Options { firmware: vec![published], usbmuxd_unix: socket, ..Options::new(phones) };
    let serving = serve(options).await?;
    let mut ready = ready(&serving, &spec, &minted, &folder)?;
    if drains {
        serving.phones.iter().for_each(Phone::sample_file_system);
        ready["os_sha256"] = sample(&minted)?.into();
    }
    #[expect(clippy::print_stdout, reason = "the line of readiness is what this program is for")]
    {
        println!("{ready}");
    }
    std::future::pending().await
}

/// Another phone of the same kind; number 0 is the phone itself.
fn twin(first: &PhoneSpec, number: u64) -> PhoneSpec {
    let mut spec = first.clone();
    if number > 0 {
        spec.ecid = Ecid(first.ecid.0 + number);
        let kept: String = first.serial.0.chars().take(8).collect();
        spec.serial = SerialNumber(format!("{kept}{number:02}"));
        spec.name = format!("{} {}", first.name, number + 1);
    }
    spec
}

fn ready(
    serving: &Serving,
    spec: &MintSpec,
    minted: &Minted,
    folder: &Path,
) -> Result<serde_json::Value, Box<dyn Error>> {
    let manifest = BuildManifest::parse(&minted.manifest)?;
    let mut tickets = Vec::new();
    for (number, phone) in serving.phones.iter().enumerate() {
        let (ap_nonce, sep_nonce) = nonces(phone);
        let ticket = folder.join(format!("ticket-{number}.im4m"));
        fs::write(&ticket, sign(phone, &manifest, &ap_nonce, &sep_nonce)?)?;
        tickets.push(ticket.display().to_string());
    }
    let (ap_nonce, sep_nonce) = nonces(serving.phones.first().ok_or("a phone is served")?);
    let mut ready = serving.ready();
    ready["firmware"] = minted.path.display().to_string().into();
    ready["ticket"] = tickets.first().cloned().into();
    ready["tickets"] = tickets.into();
    ready["os_sha256"] = minted.os_sha256.as_str().into();
    ready["board"] = spec.model.board_config.into();
    ready["ap_nonce"] = hex(&ap_nonce).into();
    ready["sep_nonce"] = hex(&sep_nonce).into();
    Ok(ready)
}

fn nonces(phone: &Phone) -> (Vec<u8>, Vec<u8>) {
    phone.read(|state| (state.boot.ap_nonce.clone(), state.boot.sep_nonce.clone()))
}

/// What a phone that looks at a sample must find in it.
fn sample(minted: &Minted) -> Result<String, Box<dyn Error>> {
    let FilePart { path, offset, length } = Ipsw::open(&minted.path)?.file(&minted.os_path)?;
    let mut file = File::open(path)?;
    let blocks = length.div_ceil(BLOCK as u64);
    let mut sample = Sample::default();
    let mut block = Vec::new();
    for number in (0..blocks).filter(|number| sampled(*number, blocks)) {
        let at = number * BLOCK as u64;
        block.clear();
        file.seek(SeekFrom::Start(offset + at))?;
        file.by_ref().take((length - at).min(BLOCK as u64)).read_to_end(&mut block)?;
        sample.add(&block);
    }
    Ok(sample.finish())
}

/// A ticket of the pretend Apple for this phone, by our own request.
fn sign(
    phone: &Phone,
    manifest: &BuildManifest,
    ap_nonce: &[u8],
    sep_nonce: &[u8],
) -> Result<Vec<u8>, Box<dyn Error>> {
    let model = phone.read(|state| state.model);
    let device = DeviceParameters {
        ecid: phone.ecid(),
        chip: model.chip,
        board: model.board,
        security_domain: 1,
        ap_nonce: Nonce::new(ap_nonce.to_vec())?,
        sep_nonce: Some(Nonce::new(sep_nonce.to_vec())?),
        production_mode: true,
        security_mode: true,
        in_rom_dfu: None,
        sika_fuse: None,
    };
    let identity = choose(manifest, model, Behavior::Erase)?;
    let mut request = ap_request(identity, &device, "00000000-0000-0000-0000-000000000000");
    // pymobiledevice3's Image4 library takes tickets apart and writes this text back as another type of string, which no signature
    // survives. A ticket may do without it.
    request.remove("Ap,OSLongVersion");
    let answer = signing::answer(std::slice::from_ref(phone), &to_xml(&request));
    Ok(ap_ticket(&parse_reply(&answer)?)?)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
