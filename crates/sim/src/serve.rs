//! All doors of some virtual phones at once: usbmuxd's sockets, USB, the pretend Apple, and the hand.

use std::collections::BTreeSet;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use rightful_core::id::Ecid;
use rightful_core::report::{Ending, Explain};
use serde_json::{Value, json};
use tokio::task::JoinHandle;

use crate::apple::account::Accounts;
use crate::apple::{Apple, AppleOptions, FirmwareFile};
use crate::control;
use crate::phone::Phone;
use crate::phone::mux::Muxer;
use crate::phone::spec::PhoneSpec;
use crate::usbredir;

/// What is served, and where. Port 0 takes a free one.
#[derive(Debug, Clone)]
pub struct Options {
    /// The phones on the bus.
    pub phones: Vec<PhoneSpec>,
    /// usbmuxd's TCP address.
    pub usbmuxd: SocketAddr,
    /// usbmuxd's unix socket, where one is wanted and the system has such.
    pub usbmuxd_unix: Option<PathBuf>,
    /// Where the first phone's USB end is served to an emulator; every further phone takes a free port there.
    pub usbredir: SocketAddr,
    /// The hand's address.
    pub control: SocketAddr,
    /// The pretend Apple's port on 127.0.0.1.
    pub apple_port: u16,
    /// The firmware that the pretend Apple has published.
    pub firmware: Vec<FirmwareFile>,
    /// How fast it sends firmware; as fast as it can when `None`.
    pub bytes_per_second: Option<u64>,
}

impl Options {
    /// These phones, on free ports of 127.0.0.1.
    pub fn new(phones: Vec<PhoneSpec>) -> Self {
        let anywhere = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        Self {
            phones,
            usbmuxd: anywhere,
            usbmuxd_unix: None,
            usbredir: anywhere,
            control: anywhere,
            apple_port: 0,
            firmware: Vec::new(),
            bytes_per_second: None,
        }
    }
}

/// Everything that runs. All doors close when it is dropped.
pub struct Serving {
    /// The phones, to look at and to act on.
    pub phones: Vec<Phone>,
    /// The mux daemon.
    pub muxer: Muxer,
    /// Where usbmuxd listens.
    pub usbmuxd: SocketAddr,
    /// Where it listens besides.
    pub usbmuxd_unix: Option<PathBuf>,
    /// Where the USB end of each phone listens, in the order of the phones.
    pub usbredir: Vec<SocketAddr>,
    /// Where the hand listens.
    pub control: SocketAddr,
    /// The pretend Apple.
    pub apple: Apple,
    /// Listening ends with this.
    _tasks: Tasks,
}

/// Why not everything could be served.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// An address could not be taken.
    #[error("cannot listen for {what}")]
    Listen {
        /// Which door.
        what: &'static str,
        /// What the system said.
        #[source]
        source: io::Error,
    },
    /// Two phones have one name.
    #[error("two virtual phones have the ECID {0}")]
    SameEcid(Ecid),
}

impl Explain for ServeError {
    fn code(&self) -> &'static str {
        match self {
            Self::Listen { .. } => "sim/cannot-listen",
            Self::SameEcid(_) => "sim/same-ecid",
        }
    }

    fn help(&self) -> &'static str {
        match self {
            Self::Listen { .. } => "choose another port or path, or leave it out and take a free one",
            Self::SameEcid(_) => "give every phone an ECID of its own",
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self {
            Self::Listen { .. } => Some("another program listens there already"),
            Self::SameEcid(_) => None,
        }
    }

    fn ending(&self) -> Ending {
        Ending::Failed
    }
}

/// Opens all doors. When this returns, every socket listens.
///
/// # Errors
/// [`ServeError`]. Sockets that were open by then are closed, but for those of USB, which end with the runtime.
pub async fn serve(options: Options) -> Result<Serving, ServeError> {
    let mut names = BTreeSet::new();
    if let Some(twice) = options.phones.iter().find(|spec| !names.insert(spec.ecid)) {
        return Err(ServeError::SameEcid(twice.ecid));
    }
    let phones: Vec<Phone> = options.phones.into_iter().map(Phone::new).collect();
    let cannot = |what| move |source| ServeError::Listen { what, source };
    let mut tasks = Tasks::default();

    let muxer = Muxer::new(phones.clone());
    let (usbmuxd, task) = muxer.serve_tcp(options.usbmuxd).await.map_err(cannot("usbmuxd"))?;
    tasks.add(task);
    if let Some(path) = &options.usbmuxd_unix {
        tasks.add(serve_unix(&muxer, path).await.map_err(cannot("usbmuxd's unix socket"))?);
    }
    let mut plugs = Vec::new();
    for phone in &phones {
        let free = SocketAddr::new(options.usbredir.ip(), 0);
        let address = if plugs.is_empty() { options.usbredir } else { free };
        plugs.push(usbredir::serve(phone.clone(), address).await.map_err(cannot("USB"))?);
    }
    let (control, task) =
        control::serve(phones.clone(), options.control).await.map_err(cannot("the hand on the phones"))?;
    tasks.add(task);
    let published = AppleOptions {
        phones: phones.clone(),
        firmware: options.firmware,
        bytes_per_second: options.bytes_per_second,
        port: options.apple_port,
    };
    let apple = Apple::start_with(published, Accounts::of_phones(&phones));
    let apple = apple.await.map_err(cannot("the pretend Apple"))?;

    Ok(Serving {
        phones,
        muxer,
        usbmuxd,
        usbmuxd_unix: options.usbmuxd_unix,
        usbredir: plugs,
        control,
        apple,
        _tasks: tasks,
    })
}

#[cfg(unix)]
async fn serve_unix(muxer: &Muxer, path: &std::path::Path) -> io::Result<JoinHandle<()>> {
    muxer.serve_unix(path).await
}

#[cfg(not(unix))]
async fn serve_unix(_muxer: &Muxer, _path: &std::path::Path) -> io::Result<JoinHandle<()>> {
    Err(io::ErrorKind::Unsupported.into())
}

impl Serving {
    /// The one line that says that everything listens, and where. `usbredir` is that of the first phone; every phone
    /// also has its own.
    pub fn ready(&self) -> Value {
        let phones: Vec<Value> = self
            .phones
            .iter()
            .zip(&self.usbredir)
            .map(|(phone, plug)| {
                let mut phone = control::summary(phone);
                phone["usbredir"] = plug.to_string().into();
                phone
            })
            .collect();
        json!({
            "usbmuxd": self.usbmuxd.to_string(),
            "usbmuxd_unix": self.usbmuxd_unix,
            "usbredir": self.usbredir.first().map(SocketAddr::to_string),
            "apple": self.apple.base().as_str().trim_end_matches('/'),
            "control": format!("http://{}", self.control),
            "phones": phones,
        })
    }
}

/// Tasks that end when their owner does.
#[derive(Default)]
struct Tasks(Vec<JoinHandle<()>>);

impl Tasks {
    fn add(&mut self, task: JoinHandle<()>) {
        self.0.push(task);
    }
}

impl Drop for Tasks {
    fn drop(&mut self) {
        self.0.iter().for_each(JoinHandle::abort);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_ready_line_names_every_door() {
        let specs = vec![PhoneSpec::iphone_14_pro_max(), PhoneSpec::ipad_pro_11()];
        let serving = serve(Options::new(specs)).await.expect("free ports");
        let ready = serving.ready();
        for door in ["usbmuxd", "usbredir", "apple", "control"] {
            let address = ready[door].as_str().expect("an address");
            assert!(address.contains("127.0.0.1:"), "{door}: {address}");
        }
        assert_eq!(ready["phones"][0]["model"], "iPhone15,3");
        assert_eq!(ready["phones"][0]["usbredir"], ready["usbredir"]);
        assert_ne!(ready["phones"][1]["usbredir"], ready["usbredir"]);
        assert_eq!(ready["phones"][1]["udid"], serving.phones[1].udid().as_str());
        let taken = Options { control: serving.control, ..Options::new(vec![]) };
        let refused = serve(taken).await.err().expect("the port is taken");
        assert_eq!(
            (refused.code(), refused.to_string().as_str()),
            ("sim/cannot-listen", "cannot listen for the hand on the phones",)
        );
    }

    #[tokio::test]
    async fn two_phones_of_one_name_are_refused() {
        let spec = PhoneSpec::iphone_14_pro_max();
        let refused = serve(Options::new(vec![spec.clone(), spec])).await.err().expect("the same twice");
        assert_eq!(refused.code(), "sim/same-ecid");
        assert_eq!(refused.to_string(), "two virtual phones have the ECID 0x001234A61E804F2A");
    }
}
