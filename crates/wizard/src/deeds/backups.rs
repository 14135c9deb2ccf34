//! What a page can do with a backup that is open: prove it, write it out, copy it without its password.

use std::path::PathBuf;

use rightful_core::report::Ending;
use rightful_core::session::Session;
use rightful_flows::backup::contents::{PROOF, Part};
use rightful_flows::backup::{Opened, decrypt, extract, verify};

use crate::relay::Face;

/// What is done.
#[derive(Debug, Clone)]
pub(crate) enum Act {
    /// Everything is read and compared.
    Verify,
    /// A part, or all, as files with their own names.
    Extract {
        /// The folder.
        to: PathBuf,
        /// Which part.
        part: Part,
    },
    /// A copy without the password.
    Decrypt {
        /// The new folder.
        to: PathBuf,
    },
}

/// A deed on a backup that is open.
#[derive(Debug, Clone)]
pub(crate) struct Deed {
    /// Its name in addresses.
    pub(crate) key: String,
    pub(crate) opened: Opened,
    pub(crate) act: Act,
}

impl Deed {
    pub(super) async fn perform(self, session: &mut Session<Face>) -> Result<(), Ending> {
        match self.act {
            Act::Verify => verify::run(session, &self.opened, PROOF, None).await.map(|_| ()),
            Act::Extract { to, part } => {
                extract::run(session, &self.opened, part.filter(), &to).await.map(|_| ())
            }
            Act::Decrypt { to } => decrypt::run(session, &self.opened, &to, None).await.map(|_| ()),
        }
    }
}
