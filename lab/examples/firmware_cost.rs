//! What has to be done with firmware before anything is sent, as one program whose cost can be measured: verify the whole file
//! against its SHA-1 as a download does, read its directory and manifest, prove a ticket, and make every component ready to be sent.
//!
//! usage: firmware_cost mint FILE OS_BYTES
//!        firmware_cost handle FILE SHA1

use std::error::Error;
use std::path::{Path, PathBuf};

use rightful_apple::digest::Digest;
use rightful_apple::download::{Download, fetch};
use rightful_apple::{Endpoints, Url};
use rightful_core::id::Nonce;
use rightful_core::session::Stop;
use rightful_firmware::identity::choose;
use rightful_firmware::ipsw::{Ipsw, LARGEST_IMAGE};
use rightful_firmware::manifest::Behavior;
use rightful_firmware::personalize::personalize;
use rightful_firmware::signing::{DeviceParameters, ap_request, ap_ticket, parse_reply, to_xml};
use rightful_firmware::ticket::{Subject, Ticket};
use rightful_sim::apple::signing;
use rightful_sim::mint::{MintSpec, mint};
use rightful_sim::phone::Phone;
use rightful_sim::phone::spec::PhoneSpec;

const USAGE: &str = "usage: firmware_cost mint FILE OS_BYTES | firmware_cost handle FILE SHA1";

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["mint", file, bytes] => {
            let model = PhoneSpec::iphone_14_pro_max().model;
            mint(&MintSpec { os_bytes: bytes.parse()?, ..MintSpec::new(model) }, Path::new(file))?;
            Ok(())
        }
        ["handle", file, sha1] => handle(PathBuf::from(file), sha1).await,
        _ => Err(USAGE.into()),
    }
}

async fn handle(file: PathBuf, sha1: &str) -> Result<(), Box<dyn Error>> {
    verify(&file, sha1).await?;

    let ipsw = Ipsw::open(&file)?;
    let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
    let (model, ap_nonce, sep_nonce) =
        phone.read(|state| (state.model, state.boot.ap_nonce.clone(), state.boot.sep_nonce.clone()));
    let identity = choose(ipsw.manifest(), model, Behavior::Erase)?;
    ipsw.check(identity)?;
    let device = DeviceParameters {
        ecid: phone.ecid(),
        chip: model.chip,
        board: model.board,
        security_domain: 1,
        ap_nonce: Nonce::new(ap_nonce)?,
        sep_nonce: Some(Nonce::new(sep_nonce)?),
        production_mode: true,
        security_mode: true,
        in_rom_dfu: None,
        sika_fuse: None,
    };
    let request = ap_request(identity, &device, "00000000-0000-0000-0000-000000000000");
    let reply = parse_reply(&signing::answer(std::slice::from_ref(&phone), &to_xml(&request)))?;
    let subject =
        Subject { ecid: device.ecid, chip: device.chip, board: device.board, nonce: device.ap_nonce.clone() };
    let ticket = Ticket::prove(ap_ticket(&reply)?, &subject, identity)?;

    let (mut components, mut bytes) = (0, 0);
    for (name, component) in &identity.components {
        let Some(path) = component.path.as_deref().filter(|_| component.personalize) else { continue };
        if name.split_once(',').is_some_and(|(owner, _)| owner != "Ap") {
            continue;
        }
        bytes += personalize(name, &ipsw.read(path, LARGEST_IMAGE)?, &ticket, &reply)?.len();
        components += 1;
    }
    if components == 0 {
        return Err("nothing was made ready".into());
    }
    #[expect(clippy::print_stdout, reason = "what was done is what is measured")]
    {
        println!("{components} components, {bytes} bytes");
    }
    Ok(())
}

/// As a download does with a file that is there already: nothing is fetched, or it is an error.
async fn verify(file: &Path, sha1: &str) -> Result<(), Box<dyn Error>> {
    let nobody = Url::parse("http://127.0.0.1:9/")?;
    let request = Download {
        url: nobody.join("firmware.ipsw")?,
        to: file.to_owned(),
        size: file.metadata()?.len(),
        digest: Digest::from_hex(sha1).ok_or("that is no digest")?,
        quota: None,
    };
    let found = fetch(&Endpoints::loopback(&nobody)?, &request, |_, _| {}, &Stop::default()).await?;
    match found.believed {
        None => Ok(()),
        Some(_) => Err("it was verified before, and is not read again".into()),
    }
}
