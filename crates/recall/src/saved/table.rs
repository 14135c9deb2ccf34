//! Exports as tables: a line of names, then one line for each entry.

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};
use zeroize::Zeroizing;

use super::{Found, Rank, SavedError, SavedList, Source, speaks_of_apple};

/// The longest field that is looked at; the rest of a longer one is skipped. Notes may be long, passwords are not.
const FIELD: usize = 4096;

/// The most columns of a table.
const COLUMNS: usize = 64;

/// Whose table has these columns: one who has all of them. Those with more names stand before those with fewer.
const KNOWN: &[(Source, &[&str], &str)] = &[
    (Source::Firefox, &["url", "username", "password", "httprealm", "formactionorigin"], "password"),
    (Source::Bitwarden, &["name", "login_uri", "login_username", "login_password"], "login_password"),
    (Source::OnePassword, &["title", "url", "username", "password", "favorite", "archived"], "password"),
    (Source::KeePassXc, &["group", "title", "username", "password", "url"], "password"),
    (Source::KeePass, &["account", "login name", "password", "web site"], "password"),
    (Source::Safari, &["title", "url", "username", "password"], "password"),
    (Source::Chrome, &["name", "url", "username", "password"], "password"),
];

/// The columns that say what an entry is for.
const NAMES: &[&str] = &["name", "title", "url", "account", "web site", "login_uri", "group", "folder"];

/// The fields of a table, one after the other.
struct Fields<'a> {
    reader: Reader,
    left: &'a [u8],
    field: Zeroizing<Vec<u8>>,
}

/// What came next.
enum Next {
    /// A field of so many bytes, which may be more than are kept.
    Field { length: usize, last: bool },
    /// Nothing more.
    End,
}

impl<'a> Fields<'a> {
    fn new(bytes: &'a [u8], source: Option<Source>) -> Self {
        let mut builder = ReaderBuilder::new();
        if source == Some(Source::KeePass) {
            builder.escape(Some(b'\\')).double_quote(false);
        }
        Self { reader: builder.build(), left: bytes, field: Zeroizing::new(vec![0; FIELD]) }
    }

    fn next(&mut self) -> Next {
        let (mut length, mut rest) = (0, [0; 256]);
        loop {
            // Behind the room that there is, what comes is only counted.
            let room = self.field.get_mut(length..).filter(|room| !room.is_empty()).unwrap_or(&mut rest);
            let (result, read, written) = self.reader.read_field(self.left, room);
            self.left = &self.left[read..];
            length += written;
            match result {
                ReadFieldResult::Field { record_end } => {
                    zeroize::Zeroize::zeroize(&mut rest);
                    return Next::Field { length, last: record_end };
                }
                ReadFieldResult::End => return Next::End,
                // The reader is told of the end by an empty input; then it gives what it has.
                ReadFieldResult::InputEmpty | ReadFieldResult::OutputFull => {}
            }
        }
    }

    /// What was kept of a field of this length.
    fn kept(&self, length: usize) -> &[u8] {
        &self.field[..length.min(FIELD)]
    }
}

/// The names in the first line.
fn header(bytes: &[u8]) -> Result<Vec<String>, SavedError> {
    let mut fields = Fields::new(bytes, None);
    let mut names = Vec::new();
    while let Next::Field { length, last } = fields.next() {
        names.push(String::from_utf8_lossy(fields.kept(length)).trim().to_ascii_lowercase());
        if last {
            return Ok(names);
        }
        if names.len() == COLUMNS {
            break;
        }
    }
    Err(SavedError::UnknownForm)
}

pub(super) fn read(bytes: &[u8]) -> Result<SavedList, SavedError> {
    let columns = header(bytes)?;
    let has = |name: &&str| columns.iter().any(|column| column == name);
    let (source, _, password) =
        KNOWN.iter().find(|(_, names, _)| names.iter().all(has)).ok_or(SavedError::UnknownForm)?;
    let mut fields = Fields::new(bytes, Some(*source));
    let mut found = Found::default();
    let (mut entry, mut column, mut apple) = (0, 0, false);
    let (mut secret, mut too_long) = (Zeroizing::new(Vec::new()), false);
    while let Next::Field { length, last } = fields.next() {
        let name = columns.get(column).map_or("", String::as_str);
        if entry > 0 && name == *password {
            *secret = fields.kept(length).to_vec();
            too_long = length > FIELD;
        } else if NAMES.contains(&name) {
            apple |= speaks_of_apple(fields.kept(length));
        }
        column += 1;
        if last {
            // A line that lacks columns has no password, or was cut off in one that nobody can tell from a whole one.
            if entry > 0 && column > 1 && column < columns.len() {
                return Err(SavedError::Malformed);
            }
            if too_long {
                found.passed_over += 1;
            } else {
                found.note(entry, &secret, if apple { Rank::Apple } else { Rank::Other })?;
            }
            (entry, column, apple, too_long) = (entry + 1, 0, false, false);
            zeroize::Zeroize::zeroize(&mut *secret);
        }
    }
    Ok(found.list(*source))
}
