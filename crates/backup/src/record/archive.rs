//! A binary property list read in place: objects by number, nothing built, nothing followed by itself.
//!
//! | where | size | field |
//! |---|---|---|
//! | 0 | 8 | `bplist00` |
//! | 8 | | objects: marker (kind in the high, length in the low four bits), contents |
//! | table | count × offset size | where each object starts |
//! | last 32 bytes | 6, 1, 1, 8, 8, 8 | padding, offset size, reference size, count, root, where the table starts |

/// Why bytes are no archive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct BadArchive(pub &'static str);

const CUT: BadArchive = BadArchive("it is cut off");

/// A binary property list whose trailer fits its length.
#[derive(Debug, Clone, Copy)]
pub struct Archive<'a> {
    objects: &'a [u8],
    table: &'a [u8],
    offset_size: usize,
    reference_size: usize,
    root: usize,
}

/// One object.
#[derive(Debug, Clone, Copy)]
pub enum Object<'a> {
    /// Any number without a fraction.
    Integer(i128),
    /// Bytes.
    Data(&'a [u8]),
    /// Text in ASCII.
    Ascii(&'a str),
    /// Text in UTF-16, big endian; an even number of bytes.
    Wide(&'a [u8]),
    /// A reference to another object of a keyed archive.
    Uid(u64),
    /// A list.
    List(References<'a>),
    /// Keys and values, as many of the one as of the other.
    Dictionary {
        /// The keys.
        keys: References<'a>,
        /// The values.
        values: References<'a>,
    },
    /// Null, truth, a number with a fraction, a date: nothing that is asked for here.
    Other,
}

/// Numbers of objects.
#[derive(Debug, Clone, Copy)]
pub struct References<'a> {
    bytes: &'a [u8],
    size: usize,
}

impl<'a> References<'a> {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.bytes.len() / self.size
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// The number at a place; nothing behind the end.
    pub fn get(&self, at: usize) -> Option<usize> {
        let from = at.checked_mul(self.size)?;
        unsigned(self.bytes.get(from..from.checked_add(self.size)?)?)
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = usize> + use<'a> {
        // A number that does not fit is of no object.
        self.bytes.chunks_exact(self.size).map(|bytes| unsigned(bytes).unwrap_or(usize::MAX))
    }
}

impl<'a> Archive<'a> {
    /// Takes the trailer apart.
    ///
    /// # Errors
    /// When it cannot be one.
    pub fn read(bytes: &'a [u8]) -> Result<Self, BadArchive> {
        if !bytes.starts_with(b"bplist00") {
            return Err(BadArchive("it does not begin like one"));
        }
        let (body, trailer) = bytes.split_last_chunk::<32>().ok_or(CUT)?;
        let [_, _, _, _, _, _, offset_size, reference_size, numbers @ ..] = trailer;
        let (offset_size, reference_size) = (usize::from(*offset_size), usize::from(*reference_size));
        let mut numbers = numbers.chunks_exact(8).map(unsigned);
        let mut next = || numbers.next().flatten().ok_or(BadArchive("its trailer makes no sense"));
        let (count, root, table) = (next()?, next()?, next()?);
        if !(1..=8).contains(&offset_size) || !(1..=8).contains(&reference_size) || table < 8 {
            return Err(BadArchive("its trailer makes no sense"));
        }
        let length = count.checked_mul(offset_size).ok_or(CUT)?;
        let (objects, rest) = body.split_at_checked(table).ok_or(CUT)?;
        let table = rest.get(..length).ok_or(CUT)?;
        Ok(Self { objects, table, offset_size, reference_size, root })
    }

    /// The outermost object.
    ///
    /// # Errors
    /// When there is none.
    pub fn root(&self) -> Result<Object<'a>, BadArchive> {
        self.object(self.root)
    }

    /// An object by its number.
    ///
    /// # Errors
    /// When there is none, or it is cut.
    pub fn object(&self, number: usize) -> Result<Object<'a>, BadArchive> {
        let bad = BadArchive("an object lies outside");
        let entry = number.checked_mul(self.offset_size).ok_or(bad)?;
        let entry = self.table.get(entry..entry.saturating_add(self.offset_size)).ok_or(bad)?;
        let at = unsigned(entry).ok_or(bad)?;
        let (marker, contents) = self.objects.get(at..).and_then(<[u8]>::split_first).ok_or(bad)?;
        let short = usize::from(marker & 0x0F);
        match marker >> 4 {
            0x0 | 0x2 | 0x3 => Ok(Object::Other),
            0x1 => {
                let size = 1_usize.checked_shl(short as u32).filter(|size| *size <= 16).ok_or(CUT)?;
                Ok(Object::Integer(signed(contents.get(..size).ok_or(CUT)?)))
            }
            0x4 => self.sized(short, contents, 1).map(|(_, bytes)| Object::Data(bytes)),
            0x5 => {
                let (_, bytes) = self.sized(short, contents, 1)?;
                // Apple's own writer uses this kind for ASCII alone; UTF-8 does no harm.
                std::str::from_utf8(bytes).map(Object::Ascii).map_err(|_| BadArchive("a text is none"))
            }
            0x6 => self.sized(short, contents, 2).map(|(_, bytes)| Object::Wide(bytes)),
            0x8 => {
                let bytes = contents.get(..short + 1).ok_or(CUT)?;
                unsigned(bytes).map(|number| Object::Uid(number as u64)).ok_or(CUT)
            }
            0xA | 0xC => {
                let (_, bytes) = self.sized(short, contents, self.reference_size)?;
                Ok(Object::List(References { bytes, size: self.reference_size }))
            }
            0xD => {
                let (count, bytes) = self.sized(short, contents, self.reference_size * 2)?;
                let (keys, values) = bytes.split_at_checked(count * self.reference_size).ok_or(CUT)?;
                let references = |bytes| References { bytes, size: self.reference_size };
                Ok(Object::Dictionary { keys: references(keys), values: references(values) })
            }
            _ => Err(BadArchive("an object is of no known kind")),
        }
    }

    /// The value of a key; nothing when the object is no dictionary or has no such key.
    ///
    /// # Errors
    /// When a key or the value is cut.
    pub fn field(&self, object: Object<'a>, name: &str) -> Result<Option<Object<'a>>, BadArchive> {
        let Object::Dictionary { keys, values } = object else { return Ok(None) };
        for (key, value) in keys.iter().zip(values.iter()) {
            if matches!(self.object(key)?, Object::Ascii(key) if key == name) {
                return self.object(value).map(Some);
            }
        }
        Ok(None)
    }

    /// The number of units of an object, and its contents.
    fn sized(&self, short: usize, contents: &'a [u8], unit: usize) -> Result<(usize, &'a [u8]), BadArchive> {
        let (count, contents) = if short == 0x0F {
            let (marker, contents) = contents.split_first().ok_or(CUT)?;
            let size = match marker {
                0x10..=0x13 => 1_usize << (marker & 0x0F),
                _ => return Err(BadArchive("a length makes no sense")),
            };
            let (count, contents) = contents.split_at_checked(size).ok_or(CUT)?;
            (unsigned(count).ok_or(CUT)?, contents)
        } else {
            (short, contents)
        };
        let size = count.checked_mul(unit).ok_or(CUT)?;
        Ok((count, contents.get(..size).ok_or(CUT)?))
    }
}

/// A big-endian number; leading zeros may be as many as there are.
fn unsigned(bytes: &[u8]) -> Option<usize> {
    bytes.iter().try_fold(0_usize, |value, byte| Some(value.checked_mul(256)? | usize::from(*byte)))
}

/// One, two and four bytes have no sign, eight and sixteen have.
fn signed(bytes: &[u8]) -> i128 {
    let negative = bytes.len() >= 8 && bytes.first().is_some_and(|byte| byte & 0x80 != 0);
    bytes.iter().fold(if negative { -1 } else { 0 }, |value, byte| value << 8 | i128::from(*byte))
}
