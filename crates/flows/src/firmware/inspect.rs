//! A look into a firmware file: for which models it is, what it installs, and whether it is whole.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rightful_apple::Url;
use rightful_apple::ranges::{PART_LIMIT, Remote};
use rightful_core::id::{BoardId, ChipId};
use rightful_core::model::Model;
use rightful_core::ports::Usb;
use rightful_core::report::{Explain, Report};
use rightful_firmware::ipsw::{Ipsw, IpswError, Patchwork, ReadAt};
use rightful_firmware::manifest::{Behavior, BuildIdentity};

use super::Failure;
use crate::world::World;

/// The most parts of an archive elsewhere that are fetched to look into it.
const PARTS: usize = 128;

/// What a firmware file is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspection {
    /// The file, or the folder with the same files; of one that is with Apple, its address.
    pub path: PathBuf,
    /// The models that it is for: `iPhone15,3`.
    pub product_types: Vec<String>,
    /// `18.5`.
    pub version: String,
    /// `22F76`.
    pub build: String,
    /// Bytes of the file; of a folder, of the files that its identities name.
    pub size: u64,
    /// What can be installed from it, in the order of its manifest.
    pub identities: Vec<Identity>,
}

/// One thing that can be installed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The board: `d74ap`.
    pub board_config: String,
    /// The model with that board, where the table knows it.
    pub model: Option<&'static Model>,
    /// The processor.
    pub chip: ChipId,
    /// The board among those with this processor.
    pub board: BoardId,
    /// Whether it erases or updates.
    pub behavior: Behavior,
    /// Its name: `Customer Erase Install (IPSW)`.
    pub variant: String,
    /// How many files it names.
    pub files: usize,
    /// Bytes of all of them.
    pub size: u64,
    /// What is wrong with it: a file that is missing or cannot be. `None` when everything that it names is there.
    pub problem: Option<Report>,
}

impl Inspection {
    /// Whether everything that any identity names is there.
    pub fn is_whole(&self) -> bool {
        self.identities.iter().all(|identity| identity.problem.is_none())
    }
}

/// Looks into a firmware file. Nothing is unpacked; contents are not verified beyond what an archive says of itself.
///
/// # Errors
/// What opening it says. What is wrong with one identity is told there.
pub async fn inspect(path: &Path) -> Result<Inspection, IpswError> {
    let given = path.to_owned();
    tokio::task::spawn_blocking(move || look(&given)).await.unwrap_or_else(|error| Err(broken(path, error)))
}

/// Looks into a firmware file that is with Apple: its directory and its manifest are fetched, some hundred KB, no more.
///
/// # Errors
/// What fetching says, and what opening says.
pub async fn inspect_elsewhere<U: Usb>(world: &World<U>, url: &Url) -> Result<Inspection, Failure> {
    let remote = Remote::open(&world.apple, url).await?;
    let patchwork = Patchwork::new(remote.length());
    let name = url.as_str().to_owned();
    for _ in 0..PARTS {
        let (archive, called) = (patchwork.clone(), name.clone());
        let opening = tokio::task::spawn_blocking(move || {
            let size = archive.length();
            let opened = Ipsw::open_elsewhere(&called, Arc::new(archive));
            opened.map(|ipsw| summaries(&ipsw, Path::new(&called), Some(size)))
        });
        let opened = opening.await.unwrap_or_else(|error| Err(broken(Path::new(&name), error)));
        // Whatever opening says while something is missing, it says for that reason.
        match patchwork.missing() {
            Some((from, to)) => {
                let bytes = remote.read(from, to.min(from + PART_LIMIT)).await?;
                patchwork.add(from, bytes);
            }
            None => return Ok(opened?),
        }
    }
    Err(IpswError::Damaged("its directory and its manifest are longer than any firmware's".to_owned()).into())
}

fn look(path: &Path) -> Result<Inspection, IpswError> {
    let ipsw = Ipsw::open(path)?;
    match std::fs::metadata(path) {
        Ok(data) => Ok(summaries(&ipsw, path, data.is_file().then_some(data.len()))),
        Err(source) => Err(IpswError::Io { path: path.to_owned(), doing: "read", source }),
    }
}

/// What it holds. Without a size of its own it has that of all files that are named in it.
fn summaries(ipsw: &Ipsw, path: &Path, size: Option<u64>) -> Inspection {
    let manifest = ipsw.manifest();
    let mut all = BTreeMap::new();
    let identities = manifest.identities.iter().map(|identity| summary(ipsw, identity, &mut all)).collect();
    Inspection {
        path: path.to_owned(),
        product_types: manifest.product_types.clone(),
        version: manifest.version.clone(),
        build: manifest.build.clone(),
        size: size.unwrap_or_else(|| all.values().fold(0, |sum: u64, size| sum.saturating_add(*size))),
        identities,
    }
}

fn broken(path: &Path, error: tokio::task::JoinError) -> IpswError {
    IpswError::Io { path: path.to_owned(), doing: "read", source: io::Error::other(error) }
}

fn summary(ipsw: &Ipsw, identity: &BuildIdentity, all: &mut BTreeMap<String, u64>) -> Identity {
    // Several components may be the same file.
    let files: BTreeMap<&String, u64> = identity
        .components
        .values()
        .filter_map(|component| component.path.as_ref())
        .map(|path| (path, ipsw.size(path).unwrap_or(0)))
        .collect();
    all.extend(files.iter().map(|(path, size)| ((*path).clone(), *size)));
    Identity {
        board_config: identity.device_class.clone(),
        model: Model::by_board_config(&identity.device_class),
        chip: identity.chip,
        board: identity.board,
        behavior: identity.behavior,
        variant: identity.variant.clone(),
        files: files.len(),
        size: files.values().fold(0, |sum: u64, size| sum.saturating_add(*size)),
        problem: ipsw.check(identity).err().map(|error| error.report()),
    }
}
