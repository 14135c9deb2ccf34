//! What the owner gives `rightful recall` to try: files of saved passwords, lists, hints; else the interview.

mod interview;

use std::fs::File;
use std::io::{self, IsTerminal as _, Read, Write as _};
use std::path::{Path, PathBuf};

use clap::Args;
use rightful_core::report::{Ending, Explain};
use rightful_flows::recall::given::Ideas;
use rightful_recall::hint::{Hint, HintError, Text};
use rightful_recall::rules::{self, Rule};
use rightful_recall::saved::{SavedError, SavedList};
use rightful_recall::{LineError, RecipeError};
use zeroize::Zeroizing;

/// The most that is read of a file; what is larger is refused by whoever reads it.
const LARGEST: u64 = (64 << 20) + 1;

/// What there is to try.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "What to try")]
pub(crate) struct Remembered {
    /// Passwords that a browser or a password manager has exported: Chrome, Firefox, Safari, 1Password, Bitwarden, KeePass; may be
    /// given several times
    #[arg(long, value_name = "FILE")]
    saved: Vec<PathBuf>,

    /// A list with a password on each line, or - for standard input; may be given several times
    #[arg(long, value_name = "FILE")]
    list: Vec<PathBuf>,

    /// A hint file, in TOML or JSON: words, names, dates, habits, other passwords, what it was not
    #[arg(long, value_name = "FILE")]
    hint: Option<PathBuf>,

    /// A token list in the manner of btcrecover: pieces of which each line gives one at most, in any order
    #[arg(long, value_name = "FILE")]
    tokens: Vec<PathBuf>,

    /// A mask in the manner of hashcat, such as Rex?d?d?d; other programs can read it here, a hint file is more private
    #[arg(long, value_name = "MASK")]
    mask: Vec<String>,

    /// A list of words, each changed by the rules
    #[arg(long, value_name = "FILE")]
    words: Vec<PathBuf>,

    /// Rules in the manner of hashcat for --words; without them each word is tried as it is
    #[arg(long, value_name = "FILE", requires = "words")]
    rules: Option<PathBuf>,
}

/// Why what was given cannot be tried.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RememberedError {
    /// A file cannot be read.
    #[error("{} cannot be read", named(path))]
    File {
        /// Which one.
        path: PathBuf,
        /// The system's words.
        source: io::Error,
    },
    /// It is none of those that are known.
    #[error("{} cannot be tried", named(path))]
    Saved {
        /// Which one.
        path: PathBuf,
        /// What is wrong with it.
        source: SavedError,
    },
    /// The hint file cannot be used.
    #[error("{} cannot be used", named(path))]
    Hint {
        /// Which one.
        path: PathBuf,
        /// What is wrong with it.
        source: HintError,
    },
    /// A line of the rules cannot be used.
    #[error("{} cannot be used", named(path))]
    Rules {
        /// Which one.
        path: PathBuf,
        /// What is wrong with it.
        source: LineError,
    },
    /// All of the hints together give no candidates.
    #[error(transparent)]
    Recipe(#[from] RecipeError),
}

/// What the owner calls it.
fn named(path: &Path) -> String {
    if path == Path::new("-") { "standard input".to_owned() } else { path.display().to_string() }
}

impl Explain for RememberedError {
    fn code(&self) -> &'static str {
        match self {
            Self::File { .. } => "recall/file-unreadable",
            Self::Saved { source, .. } => source.code(),
            Self::Hint { source, .. } => source.code(),
            Self::Rules { source, .. } => source.code(),
            Self::Recipe(source) => source.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::File { .. } => "check the path of the file, and that you may read it; nothing was tried",
            Self::Saved { source, .. } => source.help(),
            Self::Hint { source, .. } => source.help(),
            Self::Rules { source, .. } => source.help(),
            Self::Recipe(source) => source.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::File { .. } => None,
            Self::Saved { source, .. } => source.usually(),
            Self::Hint { source, .. } => source.usually(),
            Self::Rules { source, .. } => source.usually(),
            Self::Recipe(source) => source.usually(),
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::File { .. } => Ending::Failed,
            Self::Saved { source, .. } => source.ending(),
            Self::Hint { source, .. } => source.ending(),
            Self::Rules { source, .. } => source.ending(),
            Self::Recipe(source) => source.ending(),
        }
    }
}

impl Remembered {
    /// Reads all of it.
    ///
    /// # Errors
    /// The first thing that cannot be read.
    pub(crate) fn ideas(&self) -> Result<Ideas, RememberedError> {
        let mut ideas = Ideas::default();
        let unfit = |path: &Path| {
            let path = path.to_owned();
            move |source| RememberedError::Saved { path, source }
        };
        for path in &self.saved {
            ideas.saved(&SavedList::export(&read(path)?).map_err(unfit(path))?);
        }
        for path in &self.list {
            ideas.saved(&SavedList::lines(&read(path)?).map_err(unfit(path))?);
        }
        if let Some(hint) = self.hinted()? {
            ideas.hint(&hint)?;
        }
        if !self.words.is_empty() {
            let rules = match &self.rules {
                None => vec![Rule::none()],
                Some(path) => Rule::read_all(&read(path)?)
                    .map_err(|source| RememberedError::Rules { path: path.clone(), source })?,
            };
            for path in &self.words {
                let list = SavedList::lines(&read(path)?).map_err(unfit(path))?;
                ideas.guess(rules::expression(
                    list.passwords.iter().map(|word| word.password.expose()),
                    &rules,
                ));
            }
        }
        Ok(ideas)
    }

    /// The hint file with the token lists and masks in it; where nothing at all is given, what the interview gives.
    fn hinted(&self) -> Result<Option<Hint>, RememberedError> {
        let nothing = self.saved.is_empty() && self.list.is_empty() && self.words.is_empty();
        if nothing && self.hint.is_none() && self.tokens.is_empty() && self.mask.is_empty() {
            let somebody = io::stdin().is_terminal() && io::stderr().is_terminal();
            return Ok(if somebody { interview::ask() } else { None });
        }
        let mut hint = None;
        if let Some(path) = &self.hint {
            let unusable = |source| RememberedError::Hint { path: path.clone(), source };
            hint = Some(Hint::read(&read(path)?).map_err(unusable)?);
        }
        for path in &self.tokens {
            let bytes = read(path)?;
            let unreadable =
                || RememberedError::Hint { path: path.clone(), source: HintError::OtherEncoding };
            let text = std::str::from_utf8(&bytes).map_err(|_| unreadable())?;
            hint.get_or_insert_with(Hint::default).token_lists.push(Text::new(text));
        }
        for mask in &self.mask {
            hint.get_or_insert_with(Hint::default).masks.push(Text::new(mask.as_str()));
        }
        Ok(hint)
    }
}

/// All of a file, or of standard input, in memory that is zeroed.
fn read(path: &Path) -> Result<Zeroizing<Vec<u8>>, RememberedError> {
    let trouble = |source| RememberedError::File { path: path.to_owned(), source };
    let mut bytes = Zeroizing::new(Vec::new());
    if path == Path::new("-") {
        io::stdin().lock().take(LARGEST).read_to_end(&mut bytes).map_err(trouble)?;
        return Ok(bytes);
    }
    let file = File::open(path).map_err(trouble)?;
    // Room for all of it: a vector that grows leaves copies behind.
    let size = file.metadata().map_err(trouble)?.len().min(LARGEST);
    bytes.reserve(usize::try_from(size).unwrap_or_default() + 1);
    file.take(LARGEST).read_to_end(&mut bytes).map_err(trouble)?;
    Ok(bytes)
}

/// Writes a secret into a new file that only this user can read.
///
/// # Errors
/// There is one of that name, or the system's words.
pub(crate) fn write_new(path: &Path, text: &[u8]) -> io::Result<()> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text)?;
    file.write_all(b"\n")?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_says_which_file_and_what_to_do() {
        let source = || io::Error::from(io::ErrorKind::NotFound);
        for (error, code, text) in [
            (
                RememberedError::File { path: "list".into(), source: source() },
                "recall/file-unreadable",
                "list cannot be read",
            ),
            (
                RememberedError::File { path: "-".into(), source: source() },
                "recall/file-unreadable",
                "standard input cannot be read",
            ),
            (
                RememberedError::Saved { path: "list".into(), source: SavedError::Encrypted },
                "recall/saved-encrypted",
                "list cannot be tried",
            ),
        ] {
            assert_eq!((error.code(), error.to_string().as_str()), (code, text));
            assert!(error.help().ends_with("nothing was tried") || error.help().contains("afterwards"));
        }
    }

    #[test]
    fn a_password_is_written_into_a_new_file_only() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("password");
        write_new(&path, b"hunter2").expect("room");
        assert_eq!(std::fs::read(&path).expect("the file"), b"hunter2\n");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = std::fs::metadata(&path).expect("the file").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        assert!(write_new(&path, b"other").is_err());
        assert_eq!(std::fs::read(&path).expect("the file"), b"hunter2\n", "nothing is overwritten");
    }
}
