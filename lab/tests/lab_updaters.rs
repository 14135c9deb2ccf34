//! Witness: pymobiledevice3's restore engine is asked for firmware of other chips, and so are we, with the same minted
//! questions: the requests to the signing server and the replies to the phone are compared, key by key.
//!
//! Every difference stands below with its reason; another one fails the test, and so does one that is gone.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops where it is")]

#[path = "updaters/cases.rs"]
mod cases;

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read};
use std::path::Path;
use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_core::id::Ecid;
use rightful_firmware::manifest::{BuildIdentity, BuildManifest};
use rightful_firmware::updater::Ask;
use rightful_firmware::{baseband, updater};
use rightful_lab::peer;
use rightful_lab::program::Program;
use rightful_proto::restored::{Action, Context, Message, Payload, answer, reply};

use cases::{Case, dictionary};

/// An interpreter that imports half of PyPI takes its time on a busy machine.
const PYTHON: Duration = Duration::from_secs(90);

const ECID: Ecid = Ecid(0x0012_3456_789A_BC2E);

/// Case, difference (`-` only theirs, `+` only ours, `~` another value), reason.
const EXPLAINED: &[(&str, &str, &str)] = &[
    (
        "SE",
        "- request SEP",
        "they take every entry that begins with `SE`, and so the Secure Enclave's too; the Secure Element needs `SE,`",
    ),
    ("SE in pieces", "- request SEP", "the same"),
    (
        "Savage",
        "+ request Savage,ReadECKey",
        "they copy the nonce twice where idevicerestore copies the nonce and this key",
    ),
    (
        "Savage",
        "~ sent 0 FirmwareResponseData FirmwareData",
        "they send a header without the patch, its length at 0; idevicerestore puts the length at 4 and the patch behind",
    ),
    (
        "AppleTypeCRetimer",
        "- request Timer,RTKitOS,2",
        "they send the entries of both ports; the ticket is for one",
    ),
];

#[test]
fn lab_pymobiledevice3_asks_and_answers_for_other_chips_as_we_do() {
    // Its interpreter lies beside it; the engine is driven through its Python interface.
    let Some(program) = peer::find("pymobiledevice3") else { return };
    let work = tempfile::tempdir().unwrap();
    let (given, done) = (work.path().join("cases.plist"), work.path().join("results.plist"));
    let cases = cases::all();
    let list = dictionary([
        ("Cases", Value::Array(cases.iter().map(Case::to_value).collect())),
        ("ECID", ECID.0.into()),
        ("Files", Value::Dictionary(cases::files())),
        ("Identity", Value::Dictionary(cases::identity())),
    ]);
    Value::Dictionary(list).to_file_xml(&given).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pymobiledevice3/updaters.py");
    Program::new(&program.with_file_name("python"))
        .arg(script)
        .args([&given, &done])
        .limit(PYTHON)
        .must()
        .unwrap();
    let theirs = Value::from_file(&done).unwrap().into_array().unwrap();
    assert_eq!(theirs.len(), cases.len());

    let identity = identity();
    let mut found = BTreeSet::new();
    for (case, theirs) in cases.iter().zip(&theirs) {
        let theirs = theirs.as_dictionary().unwrap();
        let (mut request, sent) = ours(&identity, case);
        let mut their_request = theirs.get("Request").and_then(Value::as_dictionary).unwrap().clone();
        // A fresh one each time, by both.
        assert!(request.remove("@UUID").is_some() && their_request.remove("@UUID").is_some());
        let mut differences = Vec::new();
        compare("request", &their_request, &request, &mut differences);
        let their_sent = theirs.get("Sent").and_then(Value::as_array).unwrap();
        assert_eq!(sent.len(), their_sent.len(), "{}: messages", case.name);
        for (number, (theirs, ours)) in their_sent.iter().zip(&sent).enumerate() {
            compare(&format!("sent {number}"), theirs.as_dictionary().unwrap(), ours, &mut differences);
        }
        found.extend(differences.into_iter().map(|difference| (case.name.to_owned(), difference)));
    }
    let explained: BTreeSet<(String, String)> = EXPLAINED
        .iter()
        .map(|(case, difference, _)| ((*case).to_owned(), (*difference).to_owned()))
        .collect();
    let new: Vec<_> = found.difference(&explained).collect();
    let gone: Vec<_> = explained.difference(&found).collect();
    assert!(new.is_empty() && gone.is_empty(), "unexplained: {new:#?}\nno longer found: {gone:#?}");
}

/// What we ask of the signing server, and what we send: the way from the phone's message to the replies, as a restore goes it.
fn ours(identity: &BuildIdentity, case: &Case) -> (Dictionary, Vec<Dictionary>) {
    const UUID: &str = "00000000-0000-4000-8000-00000000000a";
    let message = dictionary([
        ("Arguments", Value::Dictionary(case.arguments.clone())),
        ("DataType", case.data_type.into()),
        ("MsgType", "DataRequestMsg".into()),
    ]);
    let message = Message::parse(&Value::Dictionary(message)).unwrap();
    let context = Context { has_baseband: true, ..Context::default() };
    let Action::Send { payload, .. } = answer(&context, &message) else { panic!("{}: no answer", case.name) };
    let files = cases::files();
    let file = |path: &String| files.get(path).and_then(Value::as_data).unwrap().to_vec();
    match payload {
        Payload::Updater(asked) => {
            let ask = Ask {
                name: &asked.name,
                info: &asked.info,
                device_generated: asked.device_generated.as_ref(),
                response_tags: &asked.response_tags,
                identity_tags: &asked.identity_tags,
            };
            let request = updater::request(identity, ECID, &ask, UUID).unwrap();
            let paths = updater::files(identity, &ask).unwrap();
            let files: BTreeMap<String, Vec<u8>> =
                paths.into_iter().map(|path| (path.clone(), file(&path))).collect();
            let response = updater::response(identity, &ask, &case.reply, &files).unwrap();
            (request, reply::updater(response, asked.chunk_size).collect())
        }
        Payload::Baseband(asked) => {
            let facts = baseband::Facts {
                chip_id: asked.chip_id,
                cert_id: asked.cert_id,
                serial: asked.serial,
                nonce: asked.nonce,
            };
            let request = baseband::request(identity, ECID, &facts, UUID).unwrap();
            let bbfw = file(&baseband::file(identity).unwrap());
            let archive = baseband::response(identity, &facts, &case.reply, &bbfw).unwrap();
            let sent = reply::baseband(archive);
            let archive = sent.get("BasebandData").and_then(Value::as_data).unwrap();
            (request, vec![dictionary([("BasebandData", Value::Dictionary(unpacked(archive)))])])
        }
        other => panic!("{}: {other:?}", case.name),
    }
}

fn unpacked(archive: &[u8]) -> Dictionary {
    let mut archive = zip::ZipArchive::new(Cursor::new(archive)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut entry = archive.by_index(index).unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            (entry.name().unwrap().into_owned(), Value::Data(bytes))
        })
        .collect()
}

fn identity() -> BuildIdentity {
    let manifest = dictionary([
        ("BuildIdentities", Value::Array(vec![Value::Dictionary(cases::identity())])),
        ("ProductBuildVersion", "22G100".into()),
        ("ProductVersion", "18.6.2".into()),
        ("SupportedProductTypes", Value::Array(vec!["iPhone15,3".into()])),
    ]);
    let mut xml = Vec::new();
    Value::Dictionary(manifest).to_writer_xml(&mut xml).unwrap();
    BuildManifest::parse(&xml).unwrap().identities.remove(0)
}

/// The differences of two dictionaries, down to those that lie inside others.
fn compare(place: &str, theirs: &Dictionary, ours: &Dictionary, differences: &mut Vec<String>) {
    for key in theirs.keys().filter(|key| !ours.contains_key(key)) {
        differences.push(format!("- {place} {key}"));
    }
    for (key, ours) in ours {
        match theirs.get(key).map(|theirs| (opened(theirs), opened(ours))) {
            None => differences.push(format!("+ {place} {key}")),
            Some((Value::Dictionary(theirs), Value::Dictionary(ours))) => {
                compare(&format!("{place} {key}"), &theirs, &ours, differences);
            }
            Some((theirs, ours)) if theirs == ours => {}
            Some(_) => differences.push(format!("~ {place} {key}")),
        }
    }
}

/// Bytes that are a property list, as what they hold: its keys may stand in any order.
fn opened(value: &Value) -> Value {
    match value {
        Value::Data(bytes) if bytes.starts_with(b"bplist00") => {
            Value::from_reader(Cursor::new(bytes)).unwrap()
        }
        other => other.clone(),
    }
}
