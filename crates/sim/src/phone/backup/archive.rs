//! The record of one item in the index of a backup: a keyed archive of a class named MBFile.

use plist::{Uid, Value};
use rightful_proto::frame::{self, Limits};

use crate::phone::data::{Item, Kind};

/// What one record may be at most: real ones stay below two thousand bytes.
const LIMITS: Limits = Limits { bytes: 1 << 20, depth: 12, items: 2000 };

/// What a record says beside the item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Extra {
    /// The class, and the key of the file wrapped in its key.
    pub(crate) key: Option<Vec<u8>>,
    /// SHA-1 over the file as it lies in the backup.
    pub(crate) digest: Option<[u8; 20]>,
}

/// What is read from a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Record {
    pub(crate) mode: u16,
    pub(crate) owner: (u32, u32),
    pub(crate) modified: i64,
    pub(crate) changed: i64,
    pub(crate) born: i64,
    pub(crate) inode: u64,
    pub(crate) class: u8,
    /// As the record says: near the truth.
    pub(crate) size: u64,
    pub(crate) attributes: Option<Vec<u8>>,
    pub(crate) target: Option<String>,
    pub(crate) extra: Extra,
}

/// Objects that refer to each other by number.
struct Objects(Vec<Value>);

impl Objects {
    fn add(&mut self, value: impl Into<Value>) -> Value {
        self.0.push(value.into());
        Value::Uid(Uid::new(self.0.len() as u64 - 1))
    }

    fn class(&mut self, names: &[&str]) -> Value {
        let list = names.iter().map(|name| Value::from(*name)).collect();
        self.add(dictionary(vec![
            ("$classes", Value::Array(list)),
            ("$classname", names.first().copied().unwrap_or_default().into()),
        ]))
    }
}

fn dictionary(pairs: Vec<(&str, Value)>) -> Value {
    Value::Dictionary(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// Writes a record.
pub(crate) fn encode(path: &str, item: &Item, extra: &Extra) -> Vec<u8> {
    // The second one is the record itself, filled in at the end.
    let mut objects = Objects(vec!["$null".into(), Value::Boolean(false)]);
    let (length, flags) = match &item.kind {
        Kind::File(content) => (item.live_size.unwrap_or(content.len()), 0),
        Kind::Folder | Kind::Link(_) => (0, 0),
    };
    let (owner, group) = item.owner;
    let mut record = vec![
        ("LastModified", Value::from(item.modified)),
        ("Flags", Value::from(flags)),
        ("GroupID", group.into()),
        ("LastStatusChange", item.changed.into()),
        ("RelativePath", objects.add(path)),
        ("Birth", item.born.into()),
        ("Size", length.into()),
        ("InodeNumber", item.inode.into()),
        ("UserID", owner.into()),
        ("ProtectionClass", item.class.into()),
        ("Mode", item.mode.into()),
    ];
    if let Kind::Link(target) = &item.kind {
        record.push(("Target", objects.add(target.as_str())));
    }
    if let Some(digest) = &extra.digest {
        record.push(("Digest", objects.add(Value::Data(digest.to_vec()))));
    }
    if let Some(attributes) = &item.attributes {
        record.push(("ExtendedAttributes", objects.add(Value::Data(attributes.clone()))));
    }
    if let Some(key) = &extra.key {
        let class = objects.class(&["NSMutableData", "NSData", "NSObject"]);
        let data = dictionary(vec![("NS.data", Value::Data(key.clone())), ("$class", class)]);
        record.push(("EncryptionKey", objects.add(data)));
    }
    record.push(("$class", objects.class(&["MBFile", "NSObject"])));
    if let Some(place) = objects.0.get_mut(1) {
        *place = dictionary(record);
    }
    let archive = dictionary(vec![
        ("$version", 100_000.into()),
        ("$archiver", "NSKeyedArchiver".into()),
        ("$top", dictionary(vec![("root", Value::Uid(Uid::new(1)))])),
        ("$objects", Value::Array(objects.0)),
    ]);
    // Nothing in it that the format could not carry.
    frame::binary(&archive).unwrap_or_default()
}

/// Reads a record; `None` for one that is none.
pub(crate) fn decode(bytes: &[u8]) -> Option<Record> {
    let archive = frame::plist_bounded(bytes, &LIMITS).ok()?.into_dictionary()?;
    let objects = archive.get("$objects")?.as_array()?;
    let follow = |value: &Value| -> Option<Value> {
        match value.as_uid() {
            Some(uid) => objects.get(usize::try_from(uid.get()).ok()?).cloned(),
            None => Some(value.clone()),
        }
    };
    let root = follow(archive.get("$top")?.as_dictionary()?.get("root")?)?.into_dictionary()?;
    let number = |key: &str| root.get(key).and_then(Value::as_signed_integer);
    let data = |key: &str| -> Option<Vec<u8>> {
        match follow(root.get(key)?)? {
            Value::Data(bytes) => Some(bytes),
            Value::Dictionary(inner) => inner.get("NS.data").and_then(Value::as_data).map(<[u8]>::to_vec),
            _ => None,
        }
    };
    let small = |key: &str| number(key).and_then(|number| u32::try_from(number).ok()).unwrap_or_default();
    Some(Record {
        mode: u16::try_from(number("Mode")?).ok()?,
        owner: (small("UserID"), small("GroupID")),
        modified: number("LastModified").unwrap_or_default(),
        changed: number("LastStatusChange").unwrap_or_default(),
        born: number("Birth").unwrap_or_default(),
        inode: root.get("InodeNumber").and_then(Value::as_unsigned_integer).unwrap_or_default(),
        class: u8::try_from(number("ProtectionClass").unwrap_or_default()).unwrap_or_default(),
        size: root.get("Size").and_then(Value::as_unsigned_integer).unwrap_or_default(),
        attributes: data("ExtendedAttributes"),
        target: root.get("Target").and_then(follow).and_then(Value::into_string),
        extra: Extra {
            key: data("EncryptionKey"),
            digest: data("Digest").and_then(|digest| digest.try_into().ok()),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phone::data::Content;

    #[test]
    fn records_are_read_as_they_were_written() {
        let item = Item {
            kind: Kind::File(Content::Noise { seed: 1, length: 77 }),
            mode: 0o100_644,
            owner: (501, 502),
            modified: 1_700_000_000,
            changed: 1_700_000_001,
            born: -5,
            inode: 1 << 40,
            class: 3,
            live_size: Some(4096),
            attributes: Some(vec![1, 2, 3]),
        };
        let extra = Extra { key: Some(vec![9; 44]), digest: Some([8; 20]) };
        let record = decode(&encode("a/b", &item, &extra)).expect("a record");
        assert_eq!(
            (record.mode, record.owner, record.born, record.inode),
            (0o100_644, (501, 502), -5, 1 << 40)
        );
        assert_eq!((record.extra, record.attributes, record.target), (extra, item.attributes.clone(), None));
        let link = Item { kind: Kind::Link("/var/x".to_owned()), ..item };
        let record = decode(&encode("l", &link, &Extra::default())).expect("a record");
        assert_eq!(record.target.as_deref(), Some("/var/x"));
        for bad in [b"".as_slice(), b"bplist00", &encode("a", &link, &Extra::default())[..60]] {
            assert_eq!(decode(bad), None);
        }
    }
}
