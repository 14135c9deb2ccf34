//! Seeds of a backup: keychains, keybags, records of files, older indexes.

use super::{Seeds, dictionary};
use std::error::Error;

use plist::Value;
use rightful_proto::frame;

pub(super) fn keychains() -> Result<Seeds, Box<dyn Error>> {
    let element = |tag: u8, contents: &[u8]| [&[tag, contents.len() as u8][..], contents].concat();
    let pair = |key: &str, tag: u8, value: &[u8]| {
        element(0x30, &[element(0x0C, key.as_bytes()), element(tag, value)].concat())
    };
    let set = [
        pair("svce", 0x0C, b"wifi"),
        pair("sync", 0x02, &[0]),
        pair("cdat", 0x18, b"20260101120000.5Z"),
        pair("v_Data", 0x04, b"secret"),
    ];
    let list = dictionary([("svce", "wifi".into()), ("v_Data", Value::Data(b"secret".to_vec()))]);
    let head = |version: u32, class: u32| [version.to_le_bytes(), class.to_le_bytes()].concat();
    let item = [head(3, 6), 40_u32.to_le_bytes().to_vec(), vec![1; 40], vec![2; 48]].concat();
    let old = [head(0, 6), vec![1; 40], vec![2; 32]].concat();
    let record = |item: &[u8]| dictionary([("v_Data", Value::Data(item.to_vec()))]);
    let bound = [head(3, 9), 40_u32.to_le_bytes().to_vec(), vec![1; 40], vec![2; 48]].concat();
    let file = dictionary([("genp", Value::Array(vec![record(&item), record(&old), record(&bound)]))]);
    Ok(vec![
        ("der", element(0x31, &set.concat())),
        ("list", frame::binary(&list)?),
        ("item", item),
        ("old-item", old),
        ("keychain", frame::binary(&file)?),
    ])
}

pub(super) fn keybags() -> Seeds {
    let tag =
        |name: &[u8; 4], value: &[u8]| [name.as_slice(), &(value.len() as u32).to_be_bytes(), value].concat();
    let number = |name: &[u8; 4], value: u32| tag(name, &value.to_be_bytes());
    let class = |class: u32, wrap: u32| {
        [
            tag(b"UUID", &[class as u8; 16]),
            number(b"CLAS", class),
            number(b"WRAP", wrap),
            number(b"KTYP", 0),
            tag(b"WPKY", &[class as u8; 40]),
        ]
        .concat()
    };
    let head = [
        number(b"VERS", 3),
        number(b"TYPE", 1),
        tag(b"UUID", &[9; 16]),
        tag(b"HMCK", &[0; 40]),
        number(b"WRAP", 0),
        tag(b"SALT", &[2; 20]),
        number(b"ITER", 4),
    ]
    .concat();
    let double = [number(b"DPWT", 1), number(b"DPIC", 5), tag(b"DPSL", &[1; 20])].concat();
    let classes = [class(11, 3), class(3, 2), class(1, 2)].concat();
    vec![
        ("single", [head.clone(), classes.clone()].concat()),
        ("double", [head.clone(), double, classes].concat()),
        ("pair", [head, class(2, 2), number(b"KTYP", 1), tag(b"PBKY", &[4; 32])].concat()),
    ]
}

pub(super) fn records() -> Result<Seeds, Box<dyn Error>> {
    let uid = |number| Value::Uid(plist::Uid::new(number));
    let archive = |fields: Value, objects: Vec<Value>| {
        let objects = [vec!["$null".into(), fields], objects].concat();
        let archive = dictionary([
            ("$version", 100_000.into()),
            ("$archiver", "NSKeyedArchiver".into()),
            ("$top", dictionary([("root", uid(1))])),
            ("$objects", Value::Array(objects)),
        ]);
        frame::binary(&archive)
    };
    let file = dictionary([
        ("RelativePath", uid(2)),
        ("Size", 5.into()),
        ("Mode", 0o100_644.into()),
        ("Flags", 1.into()),
        ("InodeNumber", 77.into()),
        ("ProtectionClass", 3.into()),
        ("LastModified", 1_700_000_000.into()),
        ("EncryptionKey", uid(3)),
        ("Digest", uid(4)),
        ("ExtendedAttributes", uid(5)),
    ]);
    let attributes = frame::binary(&dictionary([("com.example", Value::Data(vec![1]))]))?;
    let objects = vec![
        "Library/ä".into(),
        dictionary([("NS.data", Value::Data(vec![3; 44])), ("$class", uid(0))]),
        Value::Data(vec![4; 20]),
        Value::Data(attributes),
    ];
    let link = dictionary([("RelativePath", uid(2)), ("Mode", 0o120_755.into()), ("Target", uid(3))]);
    Ok(vec![
        ("file", archive(file, objects)?),
        ("link", archive(link, vec!["Library/link".into(), "/var/mobile".into()])?),
    ])
}

pub(super) fn older_indexes() -> Seeds {
    let string = |bytes: &[u8]| [(bytes.len() as u16).to_be_bytes().as_slice(), bytes].concat();
    let none = || vec![0xFF, 0xFF];
    let numbers =
        |mode: u16, properties: u8| [mode.to_be_bytes().as_slice(), &[0; 36], &[3, properties]].concat();
    let file = [
        string(b"HomeDomain"),
        string("Library/ä".as_bytes()),
        none(),
        string(&[4; 20]),
        string(&[[3, 0, 0, 0].as_slice(), &[7; 40]].concat()),
        numbers(0o100_644, 1),
        string(b"com.example"),
        string(&[1, 0xFF]),
    ]
    .concat();
    let folder = [string(b"HomeDomain"), string(b""), none(), none(), none(), numbers(0o040_755, 0)].concat();
    let link = [
        string(b"HomeDomain"),
        string(b"link"),
        string(b"/var/mobile"),
        none(),
        none(),
        numbers(0o120_755, 0),
    ]
    .concat();
    let head = b"mbdb\x05\x00".as_slice();
    vec![
        ("all", [head, &folder, &file, &link].concat()),
        ("file", [head, &file].concat()),
        ("empty", head.to_vec()),
    ]
}
