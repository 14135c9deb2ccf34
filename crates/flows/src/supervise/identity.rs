//! The supervision identity on this computer: made, imported, exported and shown. No phone is needed for it.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use rightful_core::ask::{Answer, Question};
use rightful_core::event::Fact;
use rightful_core::report::Ending;
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session};
use rightful_proto::supervision::identity::{self, LONGEST_FILE};

use super::vault::Vault;
use super::{Failure, end, fact, now};
use crate::world::Workdir;

pub use rightful_proto::supervision::Identity;
pub use rightful_proto::supervision::identity::{Form, IdentityError};

/// Makes an identity, and tells how that ended.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn make<F: Face>(workdir: &Workdir, session: &mut Session<F>, owner: &str) -> Result<(), Ending> {
    let ended = new(workdir, owner).map(|made| {
        let mut facts = told(&made);
        facts.push(fact("kept", "it is kept sealed on this computer, for this user alone"));
        facts
            .push(fact("copy", "keep a copy elsewhere, with a password: rightful supervise identity export"));
        ("A supervision identity was made".to_owned(), facts)
    });
    end(session, ended, "Nothing was kept, and the identities that were here are as they were.")
}

/// Imports an identity, asks for its password where it has one, and tells how that ended.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn take_over<F: Face>(
    workdir: &Workdir,
    session: &mut Session<F>,
    file: &Path,
    key: Option<&Path>,
) -> Result<(), Ending> {
    let mut imported = import(workdir, file, key, None);
    if let Err(Failure::Identity(IdentityError::Password)) = imported
        && let Some(password) = password(session, "password", "The password of the identity's file:").await
    {
        imported = import(workdir, file, key, Some(&password));
    }
    let ended = imported.map(|(identity, is_new)| {
        let title = if is_new {
            "The supervision identity is kept on this computer"
        } else {
            "This supervision identity was here already"
        };
        (title.to_owned(), told(&identity))
    });
    end(session, ended, "Nothing was kept, and the identities that were here are as they were.")
}

/// Exports an identity, asks for a new password where the form has one, and tells how that ended.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn hand_out<F: Face>(
    workdir: &Workdir,
    session: &mut Session<F>,
    fingerprint: Option<&str>,
    to: &Path,
    form: Form,
) -> Result<(), Ending> {
    let chosen = match form {
        Form::Pem => None,
        Form::Pkcs12 => {
            let first = password(session, "password", "A new password for the exported file:").await;
            let again = password(session, "password-again", "The same password once more:").await;
            first.filter(|first| again.is_some_and(|again| again.expose() == first.expose()))
        }
    };
    let ended = export(workdir, fingerprint, to, form, chosen.as_ref()).map(|identity| {
        let mut facts = told(&identity);
        facts.push(match form {
            Form::Pem => fact(
                "open",
                "the file has no password: whoever has it can act as the supervisor of your phones",
            ),
            Form::Pkcs12 => fact("sealed", "keep the file and its password in different places"),
        });
        ("The supervision identity was exported".to_owned(), facts)
    });
    end(session, ended, "Nothing was exported, and the identity on this computer is as it was.")
}

async fn password<F: Face>(session: &mut Session<F>, id: &'static str, text: &'static str) -> Option<Secret> {
    match session.ask(Question::Secret { id, text: text.to_owned() }).await {
        Some(Answer::Typed(typed)) => Some(Secret::new(typed.into_bytes())),
        Some(Answer::Choice(_) | Answer::Stop) | None => None,
    }
}

/// What is shown of an identity.
fn told(identity: &Identity) -> Vec<Fact> {
    vec![
        fact("owner", format!("it belongs to {}", identity.owner())),
        fact("fingerprint", format!("fingerprint {}", identity.fingerprint())),
    ]
}

/// Makes an identity and keeps it.
///
/// # Errors
/// It cannot be made or kept.
pub fn new(workdir: &Workdir, owner: &str) -> Result<Identity, Failure> {
    let made = Identity::generate(owner, now())?;
    Vault::of(workdir).keep_identity(&made)?;
    Ok(made)
}

/// Reads an identity from one file, or certificate and key from two, and keeps it. Whether it is new here.
///
/// # Errors
/// A file cannot be read or is no identity, or it cannot be kept.
pub fn import(
    workdir: &Workdir,
    file: &Path,
    key: Option<&Path>,
    password: Option<&Secret>,
) -> Result<(Identity, bool), Failure> {
    let read = |path| read_file(path, LONGEST_FILE);
    let (bytes, key) = (read(file)?, key.map(read).transpose()?);
    let identity = identity::read(&bytes, key.as_ref(), password)?;
    let is_new = Vault::of(workdir).keep_identity(&identity)?;
    Ok((identity, is_new))
}

/// Writes an identity into a new file that this user alone can read. PKCS #12 wants a password.
///
/// # Errors
/// There is none, the file is there already, or it cannot be written.
pub fn export(
    workdir: &Workdir,
    fingerprint: Option<&str>,
    to: &Path,
    form: Form,
    password: Option<&Secret>,
) -> Result<Identity, Failure> {
    let identity = named(Vault::of(workdir).identities()?, fingerprint)?;
    let bytes = match form {
        Form::Pem => identity.to_pem()?,
        Form::Pkcs12 => identity.to_pkcs12(password.ok_or(identity::IdentityError::Password)?)?,
    };
    write_new(to, &bytes)?;
    Ok(identity)
}

/// All that are kept here, the newest first.
///
/// # Errors
/// They cannot be read.
pub fn list(workdir: &Workdir) -> Result<Vec<Identity>, Failure> {
    Ok(Vault::of(workdir).identities()?)
}

/// The one whose fingerprint begins so; the newest if none is named.
///
/// # Errors
/// There is none.
pub(super) fn named(identities: Vec<Identity>, fingerprint: Option<&str>) -> Result<Identity, Failure> {
    let wanted = fingerprint.map(str::to_ascii_lowercase).unwrap_or_default();
    let mut fitting = identities.into_iter().filter(|identity| identity.fingerprint().starts_with(&wanted));
    fitting.next().ok_or(Failure::NoIdentity)
}

/// A file of the owner's, at most so long; one that is longer is cut, and is nothing then.
pub(super) fn read_file(path: &Path, longest: usize) -> Result<Secret, Failure> {
    let mut bytes = Vec::with_capacity(longest + 1);
    let read = File::open(path).and_then(|file| file.take(longest as u64 + 1).read_to_end(&mut bytes));
    let bytes = Secret::new(bytes);
    match read {
        Ok(_) => Ok(bytes),
        Err(source) => Err(Failure::File { path: path.to_owned(), source }),
    }
}

/// Writes a new file that this user alone can read: whole, or not at all.
pub(super) fn write_new(path: &Path, bytes: &Secret) -> Result<(), Failure> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = match options.open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            return Err(Failure::FileThere(path.to_owned()));
        }
        Err(source) => return Err(Failure::File { path: path.to_owned(), source }),
    };
    let written = file.write_all(bytes.expose()).and_then(|()| file.sync_all());
    written.map_err(|source| {
        // Half a key is worse than none.
        if let Err(error) = fs::remove_file(path) {
            tracing::debug!(%error, "what was begun was not removed");
        }
        Failure::File { path: path.to_owned(), source }
    })
}
