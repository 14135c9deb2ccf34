//! Counts the size, depth and number of values of a property list without building it.
//!
//! Binary property list:
//!
//! | where | size | field |
//! |---|---|---|
//! | 0 | 8 | `bplist00` |
//! | 8 | | objects: marker byte (kind in the high, length in the low four bits), contents |
//! | offset table | count × offset size | where each object starts |
//! | last 32 bytes | 6 | padding |
//! | | 1, 1 | offset size, reference size |
//! | | 8, 8, 8 | number of objects, number of the root object, where the offset table starts (all big endian) |
//!
//! Containers name their parts by number, so a small file can describe an endless value: parts are followed, and what
//! is counted is the value that a parser would build.

/// What one property list may be at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Length in bytes, as it came; also the sum of all strings and data after expansion.
    pub bytes: usize,
    /// Containers inside containers. Real ones stay below ten.
    pub depth: usize,
    /// Values, keys included, after expansion.
    pub items: usize,
}

impl Limits {
    /// For the conversations in which both sides send short messages: usbmux, lockdown, small services.
    pub const TALK: Self = Self { bytes: 4 << 20, depth: 32, items: 100_000 };
    /// For messages that carry firmware, logs or trust data.
    pub const CARGO: Self = Self { bytes: 256 << 20, depth: 32, items: 1_000_000 };
}

/// Why a property list is not given to a parser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Misshapen {
    /// More bytes than are allowed, as it came or after expansion.
    #[error("it has {counted} bytes; at most {limit} are taken here")]
    TooLong {
        /// What was counted.
        counted: u64,
        /// What is allowed.
        limit: u64,
    },
    /// More values than are allowed.
    #[error("it has more than {limit} values")]
    TooMany {
        /// What is allowed.
        limit: usize,
    },
    /// Containers nested deeper than allowed, or a list that contains itself.
    #[error("it is nested deeper than {limit} levels")]
    TooDeep {
        /// What is allowed.
        limit: usize,
    },
    /// The bytes are no property list.
    #[error("{0}")]
    NotAPlist(&'static str),
}

/// How every binary property list of today begins.
pub const BINARY_MAGIC: &[u8] = b"bplist00";

const TRAILER: usize = 32;

/// Refuses what is too long, too deep, has too many values, or is plainly damaged.
///
/// # Errors
/// [`Misshapen::TooLong`], [`Misshapen::TooMany`], [`Misshapen::TooDeep`], [`Misshapen::NotAPlist`].
pub fn check(bytes: &[u8], limits: &Limits) -> Result<(), Misshapen> {
    if bytes.len() > limits.bytes {
        return Err(Misshapen::TooLong { counted: bytes.len() as u64, limit: limits.bytes as u64 });
    }
    if bytes.starts_with(BINARY_MAGIC) { check_binary(bytes, limits) } else { check_xml(bytes, limits) }
}

fn check_xml(bytes: &[u8], limits: &Limits) -> Result<(), Misshapen> {
    const CUT: Misshapen = Misshapen::NotAPlist("the XML is cut off");
    let (mut at, mut depth, mut items) = (0, 0_usize, 0_usize);
    let mut seen = false;
    while let Some(open) = find(bytes, at, b"<") {
        let tag = bytes.get(open..).unwrap_or_default();
        at = if tag.starts_with(b"<!--") {
            after(bytes, open + 4, b"-->").ok_or(CUT)?
        } else if tag.starts_with(b"<![CDATA[") {
            after(bytes, open + 9, b"]]>").ok_or(CUT)?
        } else if tag.starts_with(b"<?") {
            after(bytes, open + 2, b"?>").ok_or(CUT)?
        } else if tag.starts_with(b"<!") {
            let end = end_of_tag(bytes, open).ok_or(CUT)?;
            if bytes.get(open..end).is_some_and(|declaration| declaration.contains(&b'[')) {
                return Err(Misshapen::NotAPlist("its DOCTYPE has declarations of its own"));
            }
            end
        } else {
            let end = end_of_tag(bytes, open).ok_or(CUT)?;
            let inside = bytes.get(open + 1..end - 1).unwrap_or_default();
            if inside.first() == Some(&b'/') {
                depth =
                    depth.checked_sub(1).ok_or(Misshapen::NotAPlist("an element ends that did not begin"))?;
            } else {
                seen = true;
                items += 1;
                if items > limits.items {
                    return Err(Misshapen::TooMany { limit: limits.items });
                }
                if inside.last() != Some(&b'/') {
                    depth += 1;
                    // <plist> around it and the innermost leaf are no containers.
                    if depth > limits.depth.saturating_add(2) {
                        return Err(Misshapen::TooDeep { limit: limits.depth });
                    }
                }
            }
            end
        };
    }
    match (seen, depth) {
        (false, _) => Err(Misshapen::NotAPlist("it is neither XML nor a binary property list")),
        (true, 0) => Ok(()),
        (true, _) => Err(CUT),
    }
}

/// Where the tag that opens at `open` is over; a `>` inside quotes does not end it.
fn end_of_tag(bytes: &[u8], open: usize) -> Option<usize> {
    let mut quote = None;
    for (offset, byte) in bytes.get(open..)?.iter().enumerate() {
        match (quote, byte) {
            (None, b'"' | b'\'') => quote = Some(*byte),
            (None, b'>') => return Some(open + offset + 1),
            (Some(mark), byte) if mark == *byte => quote = None,
            _ => {}
        }
    }
    None
}

fn find(bytes: &[u8], from: usize, what: &[u8]) -> Option<usize> {
    let (first, mut at) = (what.first()?, from);
    loop {
        at += bytes.get(at..)?.iter().position(|byte| byte == first)?;
        if bytes.get(at..)?.starts_with(what) {
            return Some(at);
        }
        at += 1;
    }
}

fn after(bytes: &[u8], from: usize, what: &[u8]) -> Option<usize> {
    find(bytes, from, what).map(|at| at + what.len())
}

/// What the trailer says, checked against the length of the file.
struct Table<'a> {
    bytes: &'a [u8],
    offset_size: usize,
    reference_size: usize,
    objects: usize,
    root: usize,
    table: usize,
}

const DAMAGED: Misshapen = Misshapen::NotAPlist("the binary property list is damaged");

fn check_binary(bytes: &[u8], limits: &Limits) -> Result<(), Misshapen> {
    let table = Table::read(bytes).ok_or(DAMAGED)?;
    // What is still to be looked at: object number and how deep it lies.
    let mut waiting = vec![(table.root, 0_usize)];
    let (mut items, mut content) = (0_usize, 0_u64);
    while let Some((object, depth)) = waiting.pop() {
        items += 1;
        if items.saturating_add(waiting.len()) > limits.items {
            return Err(Misshapen::TooMany { limit: limits.items });
        }
        match table.object(object).ok_or(DAMAGED)? {
            Object::Leaf { size } => {
                content = content.saturating_add(size);
                if content > limits.bytes as u64 {
                    return Err(Misshapen::TooLong { counted: content, limit: limits.bytes as u64 });
                }
            }
            Object::Container { parts, count } => {
                // A list that contains itself is endlessly deep, and ends here.
                if depth == limits.depth {
                    return Err(Misshapen::TooDeep { limit: limits.depth });
                }
                if items.saturating_add(waiting.len()).saturating_add(count) > limits.items {
                    return Err(Misshapen::TooMany { limit: limits.items });
                }
                for part in parts.chunks_exact(table.reference_size) {
                    waiting.push((number(part).ok_or(DAMAGED)?, depth + 1));
                }
            }
        }
    }
    Ok(())
}

enum Object<'a> {
    /// Size of its contents in bytes.
    Leaf { size: u64 },
    /// References to its parts, and how many.
    Container { parts: &'a [u8], count: usize },
}

impl<'a> Table<'a> {
    fn read(bytes: &'a [u8]) -> Option<Self> {
        let end = bytes.len().checked_sub(TRAILER)?;
        let trailer = bytes.get(end..)?;
        let offset_size = usize::from(*trailer.get(6)?);
        let reference_size = usize::from(*trailer.get(7)?);
        let plausible = |size: usize| (1..=8).contains(&size);
        if !plausible(offset_size) || !plausible(reference_size) {
            return None;
        }
        let objects = number(trailer.get(8..16)?)?;
        let root = number(trailer.get(16..24)?)?;
        let table = number(trailer.get(24..32)?)?;
        let table_end = table.checked_add(objects.checked_mul(offset_size)?)?;
        (table >= BINARY_MAGIC.len() && table_end <= end && root < objects).then_some(Self {
            bytes,
            offset_size,
            reference_size,
            objects,
            root,
            table,
        })
    }

    fn object(&self, object: usize) -> Option<Object<'a>> {
        if object >= self.objects {
            return None;
        }
        let entry = self.table.checked_add(object.checked_mul(self.offset_size)?)?;
        let at = number(self.bytes.get(entry..entry.checked_add(self.offset_size)?)?)?;
        // Objects lie before the table that names them.
        let objects = self.bytes.get(..self.table)?;
        let marker = *objects.get(at)?;
        let contents = at.checked_add(1)?;
        let fixed = |size: usize| {
            objects.get(contents..contents.checked_add(size)?)?;
            Some(Object::Leaf { size: size as u64 })
        };
        let sized = |unit: usize| {
            let (count, start) = self.length(objects, marker, contents)?;
            let size = count.checked_mul(unit)?;
            Some((count, objects.get(start..start.checked_add(size)?)?))
        };
        let leaf = |unit: usize| sized(unit).map(|(_, bytes)| Object::Leaf { size: bytes.len() as u64 });
        let container = |unit: usize| sized(unit).map(|(count, parts)| Object::Container { parts, count });
        match marker >> 4 {
            0x0 => fixed(0),
            0x1..=0x3 => fixed(1_usize.checked_shl((marker & 0x0f).into())?),
            0x4 | 0x5 => leaf(1),
            0x6 => leaf(2),
            0x8 => fixed(usize::from(marker & 0x0f).checked_add(1)?),
            0xa | 0xc => container(self.reference_size),
            0xd => container(self.reference_size.checked_mul(2)?),
            _ => None,
        }
    }

    /// The number of units in an object, and where the first one lies.
    fn length(&self, objects: &[u8], marker: u8, contents: usize) -> Option<(usize, usize)> {
        let short = marker & 0x0f;
        if short != 0x0f {
            return Some((short.into(), contents));
        }
        let size_marker = *objects.get(contents)?;
        if size_marker >> 4 != 1 || size_marker & 0x0f > 3 {
            return None;
        }
        let start = contents.checked_add(1)?;
        let end = start.checked_add(1 << (size_marker & 0x0f))?;
        Some((number(objects.get(start..end)?)?, end))
    }
}

/// A big-endian number of one to eight bytes.
fn number(bytes: &[u8]) -> Option<usize> {
    let value =
        bytes.iter().try_fold(0_u64, |value, byte| Some(value.checked_mul(256)? | u64::from(*byte)))?;
    usize::try_from(value).ok()
}
