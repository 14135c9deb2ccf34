//! The MDM server that its owner has named: the one host that is reached, how, and with which key.

use std::fmt;

use reqwest::{Method, RequestBuilder};
use rightful_core::secret::Secret;
use url::Url;

use super::MdmError;
use crate::hosts::{Hosts, Name};
use crate::http;

/// The longest key, in bytes.
const KEY: usize = 1024;

/// Which server it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// nanomdm 0.9 or later.
    Nanomdm,
    /// micromdm.
    Micromdm,
}

impl Kind {
    /// The name with which its interface is entered.
    pub fn user(self) -> &'static str {
        match self {
            Self::Nanomdm => "nanomdm",
            Self::Micromdm => "micromdm",
        }
    }
}

/// One server and its key. No other host is asked with it.
#[derive(Clone)]
pub struct Server {
    kind: Kind,
    base: Url,
    hosts: Hosts,
    user: String,
    key: Secret,
}

impl Server {
    /// A server by its address as its owner writes it: `https://mdm.example.org`, or `http://127.0.0.1:9000` on this computer.
    ///
    /// # Errors
    /// The address is none, or it would send the key in clear over a network; the key is none.
    pub fn named(address: &str, kind: Kind, user: Option<&str>, key: Secret) -> Result<Self, MdmError> {
        let mut base = Url::parse(address.trim()).map_err(|_| MdmError::BadAddress)?;
        let bare = base.username().is_empty() && base.password().is_none();
        if !bare || base.query().is_some() || base.fragment().is_some() {
            return Err(MdmError::BadAddress);
        }
        if !base.path().ends_with('/') {
            let path = format!("{}/", base.path());
            base.set_path(&path);
        }
        let hosts = if Hosts::Loopback.admits(&base) {
            Hosts::Loopback
        } else if base.scheme() == "https" {
            Hosts::Named(Name::of(&base).ok_or(MdmError::BadAddress)?)
        } else {
            return Err(MdmError::InClear);
        };
        let user = user.unwrap_or(kind.user()).to_owned();
        let good =
            |text: &[u8]| !text.is_empty() && text.len() <= KEY && text.iter().all(|byte| *byte >= b' ');
        if !good(key.expose()) || std::str::from_utf8(key.expose()).is_err() || !good(user.as_bytes()) {
            return Err(MdmError::NoKey);
        }
        Ok(Self { kind, base, hosts, user, key })
    }

    /// Which it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Its host, for people.
    pub fn host(&self) -> String {
        http::host(&self.base)
    }

    /// An address below the base: each part is one part of the path, whatever is in it.
    pub(super) fn at(&self, path: &[&str]) -> Url {
        let mut url = self.base.clone();
        if let Ok(mut parts) = url.path_segments_mut() {
            parts.pop_if_empty().extend(path);
        }
        url
    }

    pub(super) fn request(&self, method: Method, url: &Url) -> Result<RequestBuilder, MdmError> {
        // Where a redirect leads is no answer: the key would go along.
        let request = http::client_to_look(self.hosts, &[])?.request(method, url)?;
        // The library marks this header as one that is not shown.
        let key = std::str::from_utf8(self.key.expose()).ok();
        Ok(request.basic_auth(&self.user, key))
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("kind", &self.kind).field("host", &self.host()).finish_non_exhaustive()
    }
}
