//! Whom Rightful may ask on the network: the one list of hosts, by what each is asked for.
//!
//! Every request checks its address against one of these rows before it leaves, and so does every redirect that is followed. No
//! other file of this crate names a host that may be asked.

use url::{Host, Url};

/// The signing server.
pub(crate) const SIGNING: &[&str] = &["gs.apple.com"];
/// ipsw.me's catalogue.
pub(crate) const CATALOG: &[&str] = &["api.ipsw.me"];
/// Apple's own feed of versions.
pub(crate) const FEED: &[&str] = &["itunes.apple.com", "s.mzstatic.com"];
/// AppleDB's catalogue.
pub(crate) const APPLEDB: &[&str] = &["api.appledb.dev"];
/// Firmware files.
pub(crate) const FIRMWARE: &[&str] = &[
    "updates.cdn-apple.com",
    "updates-http.cdn-apple.com",
    "appldnld.apple.com",
    "secure-appldnld.apple.com",
];
/// The activation server.
pub(crate) const ACTIVATION: &[&str] = &["albert.apple.com"];
/// Signing in to an Apple Account.
pub(crate) const SIGN_IN: &[&str] = &["idmsa.apple.com"];
/// What a sign-in is traded for.
pub(crate) const SETUP: &[&str] = &["setup.icloud.com"];
/// Find My, wherever below it setup says.
pub(crate) const FIND_MY: &[&str] = &[".icloud.com"];
/// What a device in restore mode may have us ask.
pub(crate) const FETCH: &[&str] = &["wkms-public.apple.com", "wkms.sd.apple.com"];
/// What a device in restore mode may have a tunnel to.
pub(crate) const TUNNEL: &[&str] = &["gg.apple.com", "skl.apple.com"];

/// Which hosts one service may be at, and how they are reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hosts {
    /// These names only, by https on its usual port. A name that begins with a dot stands for what lies below it.
    Https(&'static [&'static str]),
    /// The one server that its owner has named, by https on its port.
    Named(Name),
    /// This computer only, by a loopback address (not a name), where plain http is no danger.
    Loopback,
}

impl Hosts {
    /// Whether this address may be asked.
    pub fn admits(&self, url: &Url) -> bool {
        if !url.username().is_empty() || url.password().is_some() {
            return false;
        }
        match (self, url.host()) {
            (Self::Https(names), Some(Host::Domain(name))) => {
                url.scheme() == "https"
                    && url.port().is_none()
                    && names.iter().any(|known| is_or_below(known, name))
            }
            (Self::Named(name), Some(_)) => url.scheme() == "https" && name.is(url),
            (Self::Loopback, Some(Host::Ipv4(address))) => is_http(url) && address.is_loopback(),
            (Self::Loopback, Some(Host::Ipv6(address))) => is_http(url) && address.is_loopback(),
            (Self::Named(_), None) | (Self::Https(_), _) | (Self::Loopback, Some(Host::Domain(_)) | None) => {
                false
            }
        }
    }
}

impl Hosts {
    /// Nobody.
    pub(crate) const NONE: Self = Self::Https(&[]);

    /// Whether it is this computer.
    pub(crate) fn is_here(&self) -> bool {
        matches!(self, Self::Loopback)
    }
}

/// Name and port of a server that its owner runs, such as an MDM server. It is kept until the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    host: &'static str,
    port: u16,
}

impl Name {
    /// Those of this address; none where it has no host.
    pub(crate) fn of(url: &Url) -> Option<Self> {
        let (host, port) = (url.host_str()?, url.port_or_known_default()?);
        (host.len() <= 255).then(|| Self { host: Box::leak(host.to_owned().into_boxed_str()), port })
    }

    fn is(&self, url: &Url) -> bool {
        url.host_str() == Some(self.host) && url.port_or_known_default() == Some(self.port)
    }
}

fn is_or_below(known: &str, name: &str) -> bool {
    if known.starts_with('.') { name.len() > known.len() && name.ends_with(known) } else { known == name }
}

fn is_http(url: &Url) -> bool {
    matches!(url.scheme(), "http" | "https")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    /// The files but this one in which one of these texts stands, tests left away.
    fn files_with(texts: &[&str], but: &str) -> Vec<String> {
        fn look(folder: &Path, texts: &[&str], but: &str, found: &mut Vec<String>) {
            for entry in std::fs::read_dir(folder).expect("the sources") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    look(&path, texts, but, found);
                } else if !path.ends_with(but) {
                    let text = std::fs::read_to_string(&path).expect("text");
                    let own = text.split("#[cfg(test)]").next().unwrap_or_default();
                    if texts.iter().any(|text| own.contains(text)) {
                        found.push(path.display().to_string());
                    }
                }
            }
        }
        let mut found = Vec::new();
        look(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), texts, but, &mut found);
        found
    }

    #[test]
    fn no_other_file_has_a_list_of_hosts() {
        let lists = [concat!("Https(&", "["), concat!("HOSTS: &", "[&str] = &[")];
        let found = files_with(&lists, "src/hosts.rs");
        assert!(found.is_empty(), "lists of hosts beside the one: {found:?}");
    }

    #[test]
    fn no_other_file_makes_a_client_that_sends() {
        let makes =
            ["reqwest::Client", "Client::builder", "reqwest::{Client", "reqwest::get", "reqwest::blocking"];
        let found = files_with(&makes, "src/http.rs");
        assert!(found.is_empty(), "clients beside the one that keeps to the list: {found:?}");
    }
}
