//! Serves one virtual iPhone that is already in restore mode, with firmware and a ticket for it: for witnesses that drive a restore over
//! the muxer's socket alone, and for measuring. Prints the ready line of `rightful sim serve` with `firmware`, `ticket`, `os_sha256`,
//! `board`, `ap_nonce` and `sep_nonce` added, and serves until it is killed.
//!
//! usage: restore_mode MODEL OS_BYTES zip|folder MANIFEST_NAME FOLDER

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use rightful_core::id::Nonce;
use rightful_core::mode::Mode;
use rightful_firmware::identity::choose;
use rightful_firmware::manifest::{Behavior, BuildManifest};
use rightful_firmware::signing::{DeviceParameters, ap_request, ap_ticket, parse_reply, to_xml};
use rightful_sim::apple::{FirmwareFile, signing};
use rightful_sim::mint::{Form, MintSpec, Minted, mint};
use rightful_sim::phone::Phone;
use rightful_sim::phone::spec::PhoneSpec;
use rightful_sim::serve::{Options, Serving, serve};

const USAGE: &str = "usage: restore_mode MODEL OS_BYTES zip|folder MANIFEST_NAME FOLDER";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [model, bytes, form, manifest_name, folder] = arguments.as_slice() else { return Err(USAGE.into()) };
    let folder = PathBuf::from(folder);
    let mut phone = PhoneSpec::by_product_type(model).ok_or("there is no such virtual phone")?;
    phone.mode = Mode::Restore;
    let spec = MintSpec {
        os_bytes: bytes.parse()?,
        form: if form == "folder" { Form::Folder } else { Form::Zip { zip64: false } },
        manifest_name: manifest_name.clone(),
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
    let serving = serve(Options { firmware: vec![published], ..Options::new(vec![phone]) }).await?;
    let ready = ready(&serving, &spec, &minted, &folder)?;
    #[expect(clippy::print_stdout, reason = "the line of readiness is what this program is for")]
    {
        println!("{ready}");
    }
    std::future::pending().await
}

fn ready(
    serving: &Serving,
    spec: &MintSpec,
    minted: &Minted,
    folder: &Path,
) -> Result<serde_json::Value, Box<dyn Error>> {
    let phone = serving.phones.first().ok_or("a phone is served")?;
    let (ap_nonce, sep_nonce) =
        phone.read(|state| (state.boot.ap_nonce.clone(), state.boot.sep_nonce.clone()));
    let ticket = folder.join("ticket.im4m");
    fs::write(&ticket, sign(phone, &BuildManifest::parse(&minted.manifest)?, &ap_nonce, &sep_nonce)?)?;
    let mut ready = serving.ready();
    ready["firmware"] = minted.path.display().to_string().into();
    ready["ticket"] = ticket.display().to_string().into();
    ready["os_sha256"] = minted.os_sha256.as_str().into();
    ready["board"] = spec.model.board_config.into();
    ready["ap_nonce"] = hex(&ap_nonce).into();
    ready["sep_nonce"] = hex(&sep_nonce).into();
    Ok(ready)
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
