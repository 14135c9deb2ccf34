//! The host: its folder is a map, and it does what a faithful host does, or what a test makes of it.

use std::collections::{BTreeMap, BTreeSet};

use plist::{Dictionary, Value};
use rightful_proto::devicelink::stream::{self, Incoming, Piece};
use rightful_proto::devicelink::{
    self, DeviceLinkError, FromDevice, FromHost, Outcome, Place, Request, Status,
};
use tokio::io::DuplexStream;

use super::super::super::Service;
use super::super::{Call, serve};
use crate::phone::Phone;

/// The name of the folder.
pub(super) const TARGET: &str = "00008120-TARGET";

/// A host.
#[derive(Clone)]
pub(super) struct Host {
    /// By path.
    pub(super) files: BTreeMap<String, Vec<u8>>,
    pub(super) folders: BTreeSet<String>,
    /// Bytes that are free.
    pub(super) free: u64,
    /// What it was asked to free.
    pub(super) purges: Vec<u64>,
    /// What it answers to an upload instead of success.
    pub(super) upload_code: i64,
    /// How many files came.
    pub(super) uploaded: usize,
}

impl Default for Host {
    fn default() -> Self {
        Self {
            files: BTreeMap::new(),
            folders: BTreeSet::new(),
            free: 1 << 40,
            purges: Vec::new(),
            upload_code: 0,
            uploaded: 0,
        }
    }
}

/// A connection to the service.
pub(super) fn call(phone: &Phone) -> DuplexStream {
    let (ours, mut theirs) = tokio::io::duplex(64 << 10);
    let call = Call { phone: phone.clone(), connection: 1, service: Service::MobileBackup2 };
    tokio::spawn(async move { serve(&call, &mut theirs).await });
    ours
}

fn well(content: Option<Value>) -> Status {
    Status { code: 0, description: None, content }
}

impl Host {
    pub(super) fn place(&self, name: &str) -> String {
        format!("{TARGET}/{name}")
    }

    pub(super) fn file(&self, name: &str) -> Option<&[u8]> {
        self.files.get(&self.place(name)).map(Vec::as_slice)
    }

    pub(super) fn blob(&self, id: &str) -> Option<&[u8]> {
        self.file(&format!("{}/{id}", &id[..2]))
    }

    /// Every file of the backup by its path.
    pub(super) fn blobs(&self) -> impl Iterator<Item = (&String, &Vec<u8>)> {
        self.files.iter().filter(|(path, _)| path.len() == TARGET.len() + 4 + 40)
    }

    /// One whole backup over a connection of its own; a code of −1000 where the connection broke.
    pub(super) async fn backup(&mut self, phone: &Phone, full: bool) -> Outcome {
        let options = Dictionary::from_iter([("ForceFullBackup".to_owned(), Value::Boolean(full))]);
        self.request(phone, "Backup", vec![("Options", Value::Dictionary(options))]).await
    }

    /// Restores what the folder holds.
    pub(super) async fn restore(&mut self, phone: &Phone, password: Option<&str>, reboot: bool) -> Outcome {
        let mut options = Dictionary::from_iter([
            ("RestoreShouldReboot".to_owned(), Value::Boolean(reboot)),
            ("RemoveItemsNotRestored".to_owned(), Value::Boolean(true)),
            ("RestoreSystemFiles".to_owned(), Value::Boolean(true)),
        ]);
        if let Some(password) = password {
            options.insert("Password".to_owned(), password.into());
        }
        self.request(phone, "Restore", vec![("Options", Value::Dictionary(options))]).await
    }

    pub(super) async fn password(&mut self, phone: &Phone, old: Option<&str>, new: Option<&str>) -> i64 {
        let pairs = [("OldPassword", old), ("NewPassword", new)];
        let pairs = pairs.into_iter().filter_map(|(key, text)| Some((key, Value::from(text?))));
        self.request(phone, "ChangePassword", pairs.collect()).await.code
    }

    pub(super) async fn request(&mut self, phone: &Phone, name: &str, pairs: Vec<(&str, Value)>) -> Outcome {
        let mut stream = call(phone);
        match self.whole(&mut stream, name, pairs).await {
            Ok(outcome) => outcome,
            Err(_) => Outcome { code: -1000, description: None, content: None, protocol_version: None },
        }
    }

    async fn whole(
        &mut self,
        stream: &mut DuplexStream,
        name: &str,
        pairs: Vec<(&str, Value)>,
    ) -> Result<Outcome, DeviceLinkError> {
        let hello = vec![("SupportedProtocolVersions", Value::Array(vec![Value::Real(2.1)]))];
        self.greet(stream).await?;
        self.carry(stream, "Hello", hello).await?;
        let outcome = self.carry(stream, name, pairs).await?;
        devicelink::write(stream, FromHost::Disconnect).await?;
        Ok(outcome)
    }

    async fn greet(&self, stream: &mut DuplexStream) -> Result<(), DeviceLinkError> {
        let FromDevice::VersionExchange { major, .. } = devicelink::read_from_device(stream).await? else {
            return Err(DeviceLinkError::Nameless);
        };
        devicelink::write(stream, FromHost::VersionsOk { major }).await?;
        devicelink::read_from_device(stream).await.map(drop)
    }

    pub(super) async fn shake(&mut self, stream: &mut DuplexStream) {
        self.greet(stream).await.expect("a greeting");
    }

    pub(super) async fn ask(
        &mut self,
        stream: &mut DuplexStream,
        name: &str,
        pairs: Vec<(&str, Value)>,
    ) -> Outcome {
        self.carry(stream, name, pairs).await.expect("an outcome")
    }

    /// Asks for something and does what the phone then wants, until it is done.
    async fn carry(
        &mut self,
        stream: &mut DuplexStream,
        name: &str,
        pairs: Vec<(&str, Value)>,
    ) -> Result<Outcome, DeviceLinkError> {
        let mut parameters: Dictionary =
            pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        parameters.insert("TargetIdentifier".to_owned(), TARGET.into());
        parameters.insert("SourceIdentifier".to_owned(), TARGET.into());
        let request = Request { name: name.to_owned(), parameters };
        devicelink::write(stream, FromHost::Process(request)).await?;
        loop {
            let status = match devicelink::read_from_device(stream).await? {
                FromDevice::Outcome(outcome) => return Ok(outcome),
                FromDevice::DownloadFiles { paths, .. } => self.send(stream, &paths).await?,
                FromDevice::UploadFiles { .. } => self.take(stream).await?,
                FromDevice::FreeDiskSpace => well(Some(self.free.into())),
                FromDevice::PurgeDiskSpace { wanted } => {
                    self.purges.push(wanted);
                    Status {
                        code: -1,
                        description: Some("Operation not supported".to_owned()),
                        content: None,
                    }
                }
                FromDevice::ContentsOfDirectory(place) => {
                    // pymobiledevice3 gives up where a folder is not there.
                    let there = place.as_str() == TARGET || self.has_folder(place.as_str());
                    assert!(there, "the folder {} was made before", place.as_str());
                    well(Some(self.listed(place.as_str())))
                }
                FromDevice::CreateDirectory(place) => {
                    self.folders.insert(place.as_str().to_owned());
                    well(None)
                }
                FromDevice::Move { moves, .. } => {
                    for (from, to) in moves {
                        let bytes = self.files.remove(from.as_str()).expect("what is moved is there");
                        self.files.insert(to.as_str().to_owned(), bytes);
                    }
                    well(None)
                }
                FromDevice::Remove { paths, .. } => {
                    for place in paths {
                        let below = format!("{}/", place.as_str());
                        self.files.retain(|path, _| path != place.as_str() && !path.starts_with(&below));
                        self.folders.retain(|path| path != place.as_str() && !path.starts_with(&below));
                    }
                    well(None)
                }
                other => panic!("{other:?}"),
            };
            devicelink::write(stream, FromHost::Status(status)).await?;
        }
    }

    fn has_folder(&self, path: &str) -> bool {
        let below = format!("{path}/");
        self.folders.contains(path) || self.files.keys().any(|file| file.starts_with(&below))
    }

    async fn send(&self, stream: &mut DuplexStream, paths: &[Place]) -> Result<Status, DeviceLinkError> {
        let mut missing = Dictionary::new();
        for path in paths {
            stream::write_name(stream, path.as_str()).await?;
            match self.files.get(path.as_str()) {
                Some(bytes) => {
                    stream::write_data(stream, bytes).await?;
                    stream::write_end(stream).await?;
                }
                None => {
                    stream::write_failure(stream, "no such file").await?;
                    missing.insert(path.as_str().to_owned(), (-6).into());
                }
            }
        }
        stream::write_no_more(stream).await?;
        Ok(if missing.is_empty() {
            well(None)
        } else {
            let content = Some(Value::Dictionary(missing));
            Status { code: -13, description: Some("Multi status".to_owned()), content }
        })
    }

    async fn take(&mut self, stream: &mut DuplexStream) -> Result<Status, DeviceLinkError> {
        while let Some(place) = stream::read_file_name(stream).await? {
            let above = place.as_str().rsplit_once('/').expect("a folder").0;
            assert!(self.folders.contains(above), "the folder {above} was made before");
            let (mut bytes, mut incoming) = (Vec::new(), Incoming::default());
            while let Piece::Data(_) = incoming.next(stream, &mut bytes, usize::MAX).await? {}
            self.uploaded += 1;
            self.files.insert(place.as_str().to_owned(), bytes);
        }
        Ok(Status { code: self.upload_code, description: None, content: None })
    }

    fn listed(&self, folder: &str) -> Value {
        let below = format!("{folder}/");
        let mut listed = Dictionary::new();
        let mut add = |path: &str, size: Option<usize>| {
            let Some(rest) = path.strip_prefix(&below) else { return };
            let (name, size) = match rest.split_once('/') {
                Some((name, _)) => (name, None),
                None => (rest, size),
            };
            let kind = if size.is_some() { "DLFileTypeRegular" } else { "DLFileTypeDirectory" };
            let entry = Dictionary::from_iter([
                ("DLFileType".to_owned(), Value::from(kind)),
                ("DLFileSize".to_owned(), (size.unwrap_or_default() as u64).into()),
            ]);
            listed.insert(name.to_owned(), Value::Dictionary(entry));
        };
        self.folders.iter().for_each(|path| add(path, None));
        self.files.iter().for_each(|(path, bytes)| add(path, Some(bytes.len())));
        Value::Dictionary(listed)
    }
}
