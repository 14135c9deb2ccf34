//! Programs that make backups of a phone and put them back onto it, behind one set of deeds: two foreign ones, and ours.
//!
//! Each keeps a backup in a folder that is called like the phone, below the one that it is given. What a deed has come to is the
//! phone's to say: exit codes are not the same from one program to the next.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::NamedTempFile;

use crate::program::Ran;
use crate::sim::{self, Sim};
use crate::{LabError, peer};

/// How long one deed may take on a busy machine.
const LIMIT: Duration = Duration::from_secs(90);

/// A program that makes backups.
#[derive(Debug, Clone)]
pub struct Maker {
    kind: Kind,
    program: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Idevicebackup2,
    Pymobiledevice3,
    Rightful,
}

/// How much of a phone is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// All of it, whatever lies in the folder.
    Full,
    /// What has changed, where a backup lies there.
    Changes,
}

impl Maker {
    /// libimobiledevice's; nothing where it is not installed, see [`peer::find`].
    pub fn idevicebackup2() -> Option<Self> {
        Some(Self { kind: Kind::Idevicebackup2, program: peer::find("idevicebackup2")? })
    }

    /// PyPI's; nothing where it is not installed.
    pub fn pymobiledevice3() -> Option<Self> {
        Some(Self { kind: Kind::Pymobiledevice3, program: peer::find("pymobiledevice3")? })
    }

    /// Ours.
    pub fn rightful() -> Result<Self, LabError> {
        Ok(Self { kind: Kind::Rightful, program: sim::program()? })
    }

    /// Both foreign ones, or nothing.
    pub fn both() -> Option<[Self; 2]> {
        Some([Self::idevicebackup2()?, Self::pymobiledevice3()?])
    }

    /// Whether it leaves it to the phone to find out whether a password is right.
    pub fn asks_the_phone(&self) -> bool {
        self.kind != Kind::Rightful
    }

    /// Makes a backup of the first phone below this folder.
    pub fn back_up(&self, sim: &Sim, below: &Path, extent: Extent) -> Result<Ran, LabError> {
        let full: &[&str] = if extent == Extent::Full { &["--full"] } else { &[] };
        if self.kind == Kind::Rightful {
            return self.run(sim, below, &["take", "--no-wait", "--to", &text(below)], full);
        }
        self.run(sim, below, &["backup"], &[full, &[&text(below)]].concat())
    }

    /// Puts the backup below this folder onto the first phone; what it does not hold goes, and the phone restarts.
    pub fn restore(&self, sim: &Sim, below: &Path, password: Option<&str>) -> Result<Ran, LabError> {
        if self.kind == Kind::Rightful {
            let folder = text(&below.join(sim.udid()?));
            let file = password.map(file).transpose()?;
            let file = file.iter().map(|file| text(file.path())).collect::<Vec<_>>();
            let password = file.iter().flat_map(|file| ["--password-file", file.as_str()]);
            let deed = ["restore", &folder, "--consent", sim.last_four()?];
            return self.run(sim, below, &deed, &password.collect::<Vec<_>>());
        }
        let mut options = vec!["--system", "--remove"];
        if self.kind == Kind::Idevicebackup2 {
            options.push("--reboot");
        }
        options.extend(password.iter().flat_map(|password| ["--password", password]));
        self.run(sim, below, &["restore"], &[&options[..], &[&text(below)]].concat())
    }

    /// Has the phone encrypt its backups from now on.
    pub fn encrypt(&self, sim: &Sim, below: &Path, password: &str) -> Result<Ran, LabError> {
        self.password(sim, below, &["encryption", "on"], &[password])
    }

    /// Has the phone encrypt them no more.
    pub fn do_not_encrypt(&self, sim: &Sim, below: &Path, password: &str) -> Result<Ran, LabError> {
        self.password(sim, below, &["encryption", "off"], &[password])
    }

    /// Gives the phone another password for its backups.
    pub fn change_password(&self, sim: &Sim, below: &Path, old: &str, new: &str) -> Result<Ran, LabError> {
        match self.kind {
            Kind::Idevicebackup2 => self.password(sim, below, &["changepw"], &[old, new]),
            Kind::Pymobiledevice3 => self.password(sim, below, &["change-password"], &[old, new]),
            Kind::Rightful => self.password(sim, below, &["encryption", "change"], &[old, new]),
        }
    }

    /// What the phone says of a backup; ours never asks it.
    pub fn info(&self, sim: &Sim, below: &Path) -> Result<Ran, LabError> {
        self.run(sim, below, &["info"], &[&text(below)])
    }

    fn password(&self, sim: &Sim, below: &Path, deed: &[&str], words: &[&str]) -> Result<Ran, LabError> {
        let folder = text(below);
        let place: &[&str] = match self.kind {
            Kind::Idevicebackup2 => &[&folder],
            Kind::Pymobiledevice3 => &["--backup-directory", &folder],
            Kind::Rightful => {
                // Passwords are no arguments of ours.
                let files = words.iter().map(|word| file(word)).collect::<Result<Vec<_>, _>>()?;
                let names: Vec<String> = files.iter().map(|file| text(file.path())).collect();
                let options = ["--password-file", "--new-password-file"].iter().zip(&names);
                let options: Vec<&str> =
                    options.flat_map(|(option, name)| [*option, name.as_str()]).collect();
                return self.run(sim, below, deed, &options);
            }
        };
        self.run(sim, below, deed, &[words, place].concat())
    }

    fn run(&self, sim: &Sim, below: &Path, deed: &[&str], options: &[&str]) -> Result<Ran, LabError> {
        let group: &[&str] = match self.kind {
            Kind::Idevicebackup2 => &[],
            Kind::Pymobiledevice3 => &["backup2"],
            Kind::Rightful => &["backup"],
        };
        let program = sim.peer(&self.program)?.current_dir(below).limit(LIMIT);
        program.args(group).args(deed).args(options).run()
    }
}

/// A password in a file, which goes when it is dropped.
fn file(password: &str) -> Result<NamedTempFile, LabError> {
    let mut file = NamedTempFile::new().map_err(LabError::io("making a file for a password"))?;
    writeln!(file, "{password}").map_err(LabError::io("writing a password"))?;
    Ok(file)
}

fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
