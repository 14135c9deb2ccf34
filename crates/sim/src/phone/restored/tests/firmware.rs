//! Minted firmware in a test host's hands: what the product's own code makes of a chip's question, signed by the pretend
//! Apple; and the ways to spoil it.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Read, Seek, SeekFrom};

use plist::{Dictionary, Value};
use rightful_firmware::baseband::{self, Facts};
use rightful_firmware::identity::choose;
use rightful_firmware::ipsw::{Ipsw, LARGEST_IMAGE};
use rightful_firmware::manifest::{Behavior, BuildIdentity};
use rightful_firmware::signing::{parse_reply, to_xml};
use rightful_firmware::updater::{self, Ask};
use tempfile::TempDir;

use crate::aea::{self, hpke};
use crate::apple::signing;
use crate::mint::{MintSpec, Minted, mint};
use crate::phone::Phone;

/// What a host does wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::phone::restored) enum Spoils {
    /// Nothing.
    Nothing,
    /// So many tickets of this updater are for another nonce.
    Nonce(&'static str, u32),
    /// The firmware of this updater has another byte, in the response and as a boot object.
    File(&'static str),
    /// Savage gets the header of a patch, and no patch.
    Patch,
    /// The modem's ticket is for another serial number.
    Modem,
    /// The key of the image is another one.
    Key,
}

/// Minted firmware for one phone.
pub(in crate::phone::restored) struct Firmware {
    _folder: TempDir,
    ipsw: Ipsw,
    minted: Minted,
    pub(in crate::phone::restored) identity: BuildIdentity,
    pub(in crate::phone::restored) spoils: Spoils,
    /// How often each updater has asked.
    pub(in crate::phone::restored) asked: BTreeMap<String, u32>,
}

impl Firmware {
    pub(in crate::phone::restored) fn mint(
        phone: &Phone,
        behavior: Behavior,
        everything: bool,
        encrypted: bool,
    ) -> Self {
        let folder = TempDir::new().expect("a folder");
        let model = phone.read(|state| state.model);
        let spec = MintSpec { os_bytes: 300_000, everything, encrypted, ..MintSpec::new(model) };
        let minted = mint(&spec, &folder.path().join("minted.ipsw")).expect("minted");
        let ipsw = Ipsw::open(&minted.path).expect("firmware");
        let identity = choose(ipsw.manifest(), model, behavior).expect("an identity").clone();
        Self { _folder: folder, ipsw, minted, identity, spoils: Spoils::Nothing, asked: BTreeMap::new() }
    }

    pub(in crate::phone::restored) fn spoiling(self, spoils: Spoils) -> Self {
        Self { spoils, ..self }
    }

    /// The system image as it lies in the firmware.
    pub(in crate::phone::restored) fn image(&self) -> Vec<u8> {
        let part = self.ipsw.file(&self.minted.os_path).expect("readable in place");
        let mut file = fs::File::open(&part.path).expect("the part's file");
        file.seek(SeekFrom::Start(part.offset)).expect("its offset");
        let mut image = Vec::new();
        file.take(part.length).read_to_end(&mut image).expect("its bytes");
        image
    }

    /// A component's file.
    pub(in crate::phone::restored) fn file(&self, name: &str) -> Vec<u8> {
        let path = self.identity.components[name].path.as_deref().expect("a file");
        self.ipsw.read(path, LARGEST_IMAGE).expect("in the firmware")
    }

    /// The same as a boot object.
    pub(in crate::phone::restored) fn object(&self, name: &str) -> Vec<u8> {
        let mut bytes = self.file(name);
        let owner = match self.spoils {
            Spoils::File("SE") => "SE,",
            Spoils::File("Savage") if name.starts_with("Savage,") => "Savage,",
            Spoils::File("Savage") => "Yonkers,",
            Spoils::File("Rose") => "Rap,",
            Spoils::File("T200") => "BMU,",
            _ => return bytes,
        };
        if name.starts_with(owner) {
            *bytes.last_mut().expect("not empty") ^= 1;
        }
        bytes
    }

    /// What a server of Apple's says to a request that the phone has the host make.
    pub(in crate::phone::restored) fn fetched(&self, url: &str, body: &[u8]) -> (u16, Vec<u8>) {
        let key = aea::unwrap(body, hpke::pem().as_bytes());
        match url.strip_prefix("https://").expect("https") {
            _ if self.spoils == Spoils::Key => (200, aea::told(&aea::ArchiveKey([0; 32]))),
            "wkms.sd.apple.com/keys/fetch" => (200, aea::told(&key.expect("a wrapped key"))),
            other => {
                assert_eq!(other, format!("wkms-public.apple.com{}", hpke::key_path()));
                (200, hpke::pem().into_bytes())
            }
        }
    }

    /// Answers a question of another chip; nothing for other messages.
    pub(in crate::phone::restored) fn answer(
        &mut self,
        phone: &Phone,
        message: &Dictionary,
    ) -> Option<Dictionary> {
        let data_type = message.get("DataType").and_then(Value::as_string)?;
        let arguments = message.get("Arguments").and_then(Value::as_dictionary)?;
        match data_type {
            "BasebandData" => Some(self.modem(phone, arguments)),
            "FirmwareUpdaterData" => Some(self.chip(phone, arguments)),
            _ => None,
        }
    }

    fn chip(&mut self, phone: &Phone, arguments: &Dictionary) -> Dictionary {
        let list = |key: &str| arguments.get(key).and_then(Value::as_dictionary);
        let none = Dictionary::new();
        let tags = |key: &str| -> Vec<String> {
            let tags = list("DeviceGeneratedTags").and_then(|tags| tags.get(key)).and_then(Value::as_array);
            tags.into_iter().flatten().filter_map(|tag| tag.as_string().map(str::to_owned)).collect()
        };
        let name = arguments.get("MessageArgUpdaterName").and_then(Value::as_string).expect("a name");
        let turn = self.asked.entry(name.to_owned()).or_default();
        let count = arguments.get("MessageArgUpdaterLoopCount").and_then(Value::as_unsigned_integer);
        assert!(count <= Some(u64::from(*turn)), "the count never skips: {count:?} of {turn}");
        *turn += 1;
        let (response_tags, identity_tags) = (tags("ResponseTags"), tags("BuildIdentityTags"));
        let ask = Ask {
            name,
            info: list("MessageArgInfo").unwrap_or(&none),
            device_generated: list("DeviceGeneratedRequest"),
            response_tags: &response_tags,
            identity_tags: &identity_tags,
        };
        let mut request = updater::request(&self.identity, phone.ecid(), &ask, "0f0e").expect(name);
        if matches!(self.spoils, Spoils::Nonce(spoilt, times) if spoilt == name && *turn <= times) {
            for (key, value) in request.iter_mut() {
                if key.contains("Nonce") && value.as_data().is_some() {
                    *value = Value::Data(vec![0xBA; 20]);
                }
            }
        }
        let reply =
            parse_reply(&signing::answer(std::slice::from_ref(phone), &to_xml(&request))).expect(name);
        let files = updater::files(&self.identity, &ask).expect(name).into_iter().map(|path| {
            let mut bytes = self.ipsw.read(&path, LARGEST_IMAGE).expect("in the firmware");
            if self.spoils == Spoils::File(NAMES.iter().find(|known| **known == name).expect("a name")) {
                *bytes.last_mut().expect("not empty") ^= 1;
            }
            (path, bytes)
        });
        let mut response = updater::response(&self.identity, &ask, &reply, &files.collect()).expect(name);
        if let (Spoils::Patch, "Savage", Some(Value::Data(patch))) =
            (self.spoils, name, response.get_mut("FirmwareData"))
        {
            patch.truncate(16);
        }
        Dictionary::from_iter([("FirmwareResponseData".to_owned(), Value::Dictionary(response))])
    }

    fn modem(&self, phone: &Phone, arguments: &Dictionary) -> Dictionary {
        let number = |key: &str| arguments.get(key).and_then(Value::as_unsigned_integer).expect("a number");
        let data = |key: &str| arguments.get(key).and_then(Value::as_data).map(<[u8]>::to_vec);
        let mut facts = Facts {
            chip_id: number("ChipID"),
            cert_id: number("CertID"),
            serial: data("ChipSerialNo").expect("a serial number"),
            nonce: data("Nonce"),
        };
        if self.spoils == Spoils::Modem {
            facts.serial[0] ^= 1;
        }
        let mut request = baseband::request(&self.identity, phone.ecid(), &facts, "0f0e").expect("a request");
        request.insert("@BBTicket".to_owned(), true.into());
        let reply =
            parse_reply(&signing::answer(std::slice::from_ref(phone), &to_xml(&request))).expect("signed");
        let bbfw = self.file("BasebandFirmware");
        let archive = baseband::response(&self.identity, &facts, &reply, &bbfw).expect("an archive");
        Dictionary::from_iter([("BasebandData".to_owned(), Value::Data(archive))])
    }
}

/// All updaters that a phone asks with.
pub(in crate::phone::restored) const NAMES: [&str; 10] = [
    "SE",
    "Savage",
    "Rose",
    "T200",
    "AppleTCON",
    "AppleTypeCRetimer",
    "Cryptex1",
    "Cryptex1LocalPolicy",
    "Vinyl",
    "Centauri",
];
