//! What the owner gives `rightful recall` to try: files of saved passwords, lists, hints; else the interview.

mod interview;

use std::fs::File;
use std::io::{self, IsTerminal as _, Read, Write as _};
use std::path::{Path, PathBuf};

use clap::{Args, Parser};
use rightful_core::report::{Ending, Explain};
use rightful_flows::recall::given::Ideas;
use rightful_flows::recall::keep::Again;
use rightful_recall::hint::{Hint, HintError, Text};
use rightful_recall::rules::Rule;
use rightful_recall::saved::{SavedError, SavedList};
use rightful_recall::words::{self, WordsError};
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

/// A command line that has nothing but ideas.
#[derive(Debug, Parser)]
#[command(no_binary_name = true)]
struct Line {
    #[command(flatten)]
    remembered: Remembered,
}

/// Whether somebody can be asked.
pub(crate) fn somebody() -> bool {
    io::stdin().is_terminal() && io::stderr().is_terminal()
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
    /// A list of words cannot be tried.
    #[error("{} cannot be tried", named(path))]
    Words {
        /// Which one.
        path: PathBuf,
        /// What is wrong with it.
        source: WordsError,
    },
    /// The password could not be written where it is wanted.
    #[error("the password could not be written into {}", path.display())]
    Save {
        /// Where.
        path: PathBuf,
        /// The system's words.
        source: io::Error,
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
            Self::Save { .. } => "recall/save-unwritable",
            Self::Saved { source, .. } => source.code(),
            Self::Hint { source, .. } => source.code(),
            Self::Rules { source, .. } => source.code(),
            Self::Words { source, .. } => source.code(),
            Self::Recipe(source) => source.code(),
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::File { .. } => "check the path of the file, and that you may read it; nothing was tried",
            Self::Save { .. } => {
                "name a file that does not exist yet, in a folder where you may write; nothing was tried"
            }
            Self::Saved { source, .. } => source.help(),
            Self::Hint { source, .. } => source.help(),
            Self::Rules { source, .. } => source.help(),
            Self::Words { source, .. } => source.help(),
            Self::Recipe(source) => source.help(),
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::File { .. } => None,
            Self::Save { source, .. } if source.kind() == io::ErrorKind::AlreadyExists => {
                Some("there is a file of that name, and nothing is overwritten")
            }
            Self::Save { .. } => None,
            Self::Saved { source, .. } => source.usually(),
            Self::Hint { source, .. } => source.usually(),
            Self::Rules { source, .. } => source.usually(),
            Self::Words { source, .. } => source.usually(),
            Self::Recipe(source) => source.usually(),
        }
    }

    fn ending(&self) -> Ending {
        match self {
            Self::File { .. } | Self::Save { .. } => Ending::Failed,
            Self::Saved { source, .. } => source.ending(),
            Self::Hint { source, .. } => source.ending(),
            Self::Rules { source, .. } => source.ending(),
            Self::Words { source, .. } => source.ending(),
            Self::Recipe(source) => source.ending(),
        }
    }
}

impl Remembered {
    /// What was given once, from what was kept of it. What this version does not understand is as if it had not been given.
    pub(crate) fn of(arguments: &[String]) -> Self {
        Line::try_parse_from(arguments).map(|line| line.remembered).unwrap_or_default()
    }

    /// The arguments that give the same again: files, by their whole paths. Masks are what the owner remembers, and are not kept; nor is
    /// what came from standard input, or was answered.
    pub(crate) fn again(&self) -> Again {
        let files = [
            ("--saved", &self.saved),
            ("--list", &self.list),
            ("--tokens", &self.tokens),
            ("--words", &self.words),
        ];
        let files = files.into_iter().flat_map(|(name, paths)| paths.iter().map(move |path| (name, path)));
        let one = [("--hint", &self.hint), ("--rules", &self.rules)];
        let one = one.into_iter().filter_map(|(name, path)| Some((name, path.as_ref()?)));
        let mut again = Again { arguments: Vec::new(), complete: self.mask.is_empty() && !self.is_nothing() };
        for (name, path) in files.chain(one) {
            let whole = (path != Path::new("-")).then(|| std::path::absolute(path).ok()).flatten();
            match whole.as_deref().and_then(Path::to_str) {
                Some(path) => again.arguments.push(format!("{name}={path}")),
                None => again.complete = false,
            }
        }
        again
    }

    /// Whether nothing at all was given.
    pub(crate) fn is_nothing(&self) -> bool {
        let lists =
            self.saved.len() + self.list.len() + self.tokens.len() + self.mask.len() + self.words.len();
        lists == 0 && self.hint.is_none()
    }

    /// Takes in what was given another time; of what there can be one of, this one stays.
    pub(crate) fn add(&mut self, other: Self) {
        let lists = [
            (&mut self.saved, other.saved),
            (&mut self.list, other.list),
            (&mut self.tokens, other.tokens),
            (&mut self.words, other.words),
        ];
        for (mine, others) in lists {
            for path in others {
                if !mine.contains(&path) {
                    mine.push(path);
                }
            }
        }
        self.hint = self.hint.take().or(other.hint);
        self.rules = self.rules.take().or(other.rules);
    }

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
            // As the hint file has written them: from its own folder on.
            let folder = self.hint.as_deref().and_then(Path::parent).unwrap_or(Path::new(""));
            for (at, list) in hint.word_lists.iter().enumerate() {
                let wrong = |error| RecipeError::Line { field: format!("word-lists[{at}].rules"), error };
                let rules = list.read_rules().map_err(wrong)?;
                take_words(&mut ideas, &folder.join(&list.file), &rules)?;
            }
        }
        if !self.words.is_empty() {
            let rules = match &self.rules {
                None => vec![Rule::none()],
                Some(path) => Rule::read_all(&read(path)?)
                    .map_err(|source| RememberedError::Rules { path: path.clone(), source })?,
            };
            for path in &self.words {
                take_words(&mut ideas, path, &rules)?;
            }
        }
        Ok(ideas)
    }

    /// The hint file with the token lists and masks in it; where nothing at all is given, what the interview gives.
    fn hinted(&self) -> Result<Option<Hint>, RememberedError> {
        if self.is_nothing() {
            return Ok(if somebody() { interview::ask() } else { None });
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

/// Takes a list of words.
fn take_words(ideas: &mut Ideas, path: &Path, rules: &[Rule]) -> Result<(), RememberedError> {
    let unfit = |source| RememberedError::Words { path: path.to_owned(), source };
    ideas.words(&words::read(&read(path)?, rules).map_err(unfit)?);
    Ok(())
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

/// Writes a secret into a new file that only this user can read. One that could not be written to its end is taken away again.
///
/// # Errors
/// There is one of that name, or the system's words.
pub(crate) fn write_new(path: &Path, text: &[u8]) -> io::Result<()> {
    fill(path, create_new(path)?, text)
}

/// Fills a file that was made a moment ago, or takes it away again.
fn fill(path: &Path, mut file: File, text: &[u8]) -> io::Result<()> {
    let written = file.write_all(text).and_then(|()| file.write_all(b"\n")).and_then(|()| file.sync_all());
    if written.is_err() {
        drop(file);
        // What stands against that is told by the error already; half a password is left for nobody to take for the whole.
        let _ = std::fs::remove_file(path);
    }
    written
}

/// Finds out whether [`write_new`] could write there, before there is anything to write; leaves nothing behind.
///
/// # Errors
/// [`RememberedError::Save`].
pub(crate) fn can_write_new(path: &Path) -> Result<(), RememberedError> {
    let tried = create_new(path).and_then(|file| {
        drop(file);
        std::fs::remove_file(path)
    });
    tried.map_err(|source| RememberedError::Save { path: path.to_owned(), source })
}

fn create_new(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
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
            (
                RememberedError::Words { path: "list".into(), source: WordsError::TooLarge(64 << 20) },
                "recall/words-too-large",
                "list cannot be tried",
            ),
            (
                RememberedError::Save { path: "new".into(), source: io::ErrorKind::AlreadyExists.into() },
                "recall/save-unwritable",
                "the password could not be written into new",
            ),
        ] {
            assert_eq!((error.code(), error.to_string().as_str()), (code, text));
            assert!(error.help().ends_with("nothing was tried") || error.help().contains("afterwards"));
        }
    }

    #[test]
    fn what_can_be_given_again_is_files_by_their_whole_paths() {
        let folder = std::env::current_dir().expect("a folder");
        let paths = |names: &[&str]| names.iter().map(PathBuf::from).collect::<Vec<_>>();
        let given = Remembered {
            list: paths(&["old words", "-"]),
            hint: Some("/h.toml".into()),
            mask: vec!["hunter?d".to_owned()],
            ..Remembered::default()
        };
        let again = given.again();
        let whole = folder.join("old words");
        let expected = [format!("--list={}", whole.display()), "--hint=/h.toml".to_owned()];
        assert_eq!((again.arguments.as_slice(), again.complete), (expected.as_slice(), false));
        let mut read = Remembered::of(&again.arguments);
        assert_eq!((&read.list, &read.hint, read.mask.len()), (&vec![whole.clone()], &given.hint, 0));
        read.add(Remembered {
            list: vec![whole.clone(), "/more".into()],
            hint: Some("/x".into()),
            ..Remembered::default()
        });
        assert_eq!((read.list.len(), read.hint), (2, given.hint));
        let files = Remembered { saved: paths(&["/a.csv"]), ..Remembered::default() };
        assert!(files.again().complete && !Remembered::default().again().complete);
        assert!(Remembered::of(&["--no-such=1".to_owned()]).is_nothing());
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

    #[test]
    fn where_it_is_to_be_written_is_looked_at_before_the_search() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("password");
        can_write_new(&path).expect("room");
        assert!(!path.exists(), "nothing is left behind");
        std::fs::write(&path, b"mine").expect("room");
        let there = can_write_new(&path).expect_err("it is there");
        assert!(there.usually().is_some_and(|why| why.contains("nothing is overwritten")));
        assert_eq!(std::fs::read(&path).expect("the file"), b"mine");
        assert!(can_write_new(&folder.path().join("none").join("password")).is_err());
    }

    /// A disk that is full: the file is made, and nothing can be written into it.
    #[cfg(target_os = "linux")]
    #[test]
    fn half_a_password_is_not_left_behind() {
        let full = File::options().write(true).open("/dev/full").expect("every Linux has it");
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("password");
        std::fs::write(&path, b"hunt").expect("room");
        assert!(fill(&path, full, b"hunter2").is_err());
        assert!(!path.exists(), "the same command can write it the next time");
    }

    #[test]
    fn words_of_a_hint_file_are_looked_for_beside_it() {
        let folder = tempfile::tempdir().expect("a folder");
        let hint = folder.path().join("hint.toml");
        let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).expect("room");
        write("words.txt", "rex\nlena\n");
        write("hint.toml", "version = 1\n[[word-lists]]\nfile = \"words.txt\"\nrules = [\"c $1\"]\n");
        let remembered = Remembered { hint: Some(hint), ..Remembered::default() };
        let candidates = remembered.ideas().expect("readable").candidates().expect("two");
        assert_eq!(candidates.count(), 2, "the hint says nothing else");
        assert_eq!((candidates.place(b"Rex1"), candidates.place(b"Lena1")), (Some(0), Some(1)));
        std::fs::remove_file(folder.path().join("words.txt")).expect("there");
        let missing = remembered.ideas().expect_err("no list");
        assert_eq!(missing.code(), "recall/file-unreadable");
        assert!(missing.to_string().contains("words.txt cannot be read"), "{missing}");
    }
}
