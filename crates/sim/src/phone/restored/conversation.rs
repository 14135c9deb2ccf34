//! One restore's side of the conversation: messages out, replies in, and the words of both in the log.

use std::sync::Arc;
use std::time::Duration;

use plist::{Dictionary, Value};
use rightful_proto::frame::{self, FrameError};
use rightful_proto::restored::checkpoint;
use rightful_proto::restored::operation::RESTORE_IMAGE;
use tokio::io::{AsyncRead, AsyncWrite, WriteHalf};
use tokio::sync::mpsc;
use tokio::task::JoinSet;
use tokio::time::timeout;

use super::host::Host;
use super::ports::{Arrival, DataPort, Takes};
use super::profile::KeyRequest;
use super::words;
use crate::aea::{self, ArchiveKey};
use crate::phone::asr::{self, Received};
use crate::phone::{Direction, Door, Phone};

/// The longest wait for a reply: hosts sign and read large files meanwhile.
const REPLY_WAIT: Duration = Duration::from_secs(300);

/// The longest wait for the host to take what is sent.
const SEND_WAIT: Duration = Duration::from_secs(60);

/// The longest wait for a connection to a data port.
const CONNECT_WAIT: Duration = Duration::from_secs(120);

/// Who knows the keys of encrypted images.
const KEY_SERVER: &str = "https://wkms.sd.apple.com/keys/fetch";

/// The most lists that answer one request on the side.
const LISTS_ASIDE: usize = 1024;

/// The first port that is opened for data.
const FIRST_PORT: u16 = 49212;

/// Why a restore does not go on.
#[derive(Debug)]
pub(super) enum End {
    /// The host is gone, or the cable.
    Lost,
    /// It failed, and the host is to be told.
    Failed {
        /// The number for the host.
        status: i64,
        /// In words.
        message: String,
    },
}

impl End {
    pub(super) fn failed(status: i64, message: impl Into<String>) -> Self {
        Self::Failed { status, message: message.into() }
    }
}

impl From<FrameError> for End {
    fn from(_: FrameError) -> Self {
        Self::Lost
    }
}

/// The main connection of a restore.
pub(super) struct Conversation<S> {
    pub(super) phone: Phone,
    pub(super) host: Host,
    connection: u64,
    writer: WriteHalf<S>,
    replies: mpsc::Receiver<Dictionary>,
    next_port: u16,
    /// How the attempt before ended, if there was one.
    pub(super) previous_status: Option<i64>,
    /// Reads whole frames, so that nothing here ever drops half of one. Ends with the conversation.
    _reader: JoinSet<()>,
}

impl<S: AsyncRead + AsyncWrite + Unpin + Send + 'static> Conversation<S> {
    pub(super) fn new(
        phone: Phone,
        connection: u64,
        stream: S,
        host: Host,
        previous_status: Option<i64>,
    ) -> Self {
        let (mut reader, writer) = tokio::io::split(stream);
        let (tell, replies) = mpsc::channel(4);
        let mut tasks = JoinSet::new();
        tasks.spawn(async move {
            while let Ok(reply) = frame::read_dictionary(&mut reader, &super::LIMITS).await {
                if tell.send(reply).await.is_err() {
                    return;
                }
            }
        });
        Self {
            phone,
            host,
            connection,
            writer,
            replies,
            next_port: FIRST_PORT,
            previous_status,
            _reader: tasks,
        }
    }

    /// Sends one message.
    pub(super) async fn say(&mut self, words: impl Into<String>, message: Dictionary) -> Result<(), End> {
        self.phone.log_on(self.connection, Door::Restored, Direction::FromPhone, words);
        let bytes = frame::xml(&Value::Dictionary(message))?;
        self.raw(&bytes).await
    }

    /// Sends one frame, whatever is in it.
    pub(super) async fn raw(&mut self, body: &[u8]) -> Result<(), End> {
        timeout(SEND_WAIT, frame::write_frame(&mut self.writer, body)).await.map_err(|_| End::Lost)??;
        Ok(())
    }

    /// Sends bytes that are no frame.
    pub(super) async fn bytes(&mut self, bytes: &[u8]) -> Result<(), End> {
        use tokio::io::AsyncWriteExt as _;
        let written = async {
            self.writer.write_all(bytes).await?;
            self.writer.flush().await
        };
        timeout(SEND_WAIT, written).await.map_err(|_| End::Lost)?.map_err(|_| End::Lost)
    }

    /// The next thing that the host says on this connection.
    pub(super) async fn hear(&mut self, wait: Duration) -> Result<Dictionary, End> {
        let reply = timeout(wait, self.replies.recv()).await.ok().flatten().ok_or(End::Lost)?;
        self.phone.log_on(self.connection, Door::Restored, Direction::ToPhone, words::reply(&reply));
        Ok(reply)
    }

    /// Tells how far an operation is; −1 is "unknown".
    pub(super) async fn progress(&mut self, operation: i64, percent: i64) -> Result<(), End> {
        self.say(
            format!("ProgressMsg op {operation} {percent}%"),
            words::list([
                ("MsgType", "ProgressMsg".into()),
                ("Operation", operation.into()),
                ("Progress", percent.into()),
            ]),
        )
        .await
    }

    /// A step begins.
    pub(super) async fn begin(&mut self, step: u16) -> Result<(), End> {
        self.checkpoint(step, false, 0, None).await
    }

    /// A step has ended well.
    pub(super) async fn done(&mut self, step: u16) -> Result<(), End> {
        self.checkpoint(step, true, 0, None).await
    }

    /// A step that needs nothing of the host.
    pub(super) async fn pass(&mut self, steps: &[u16]) -> Result<(), End> {
        for step in steps {
            self.begin(*step).await?;
            self.done(*step).await?;
        }
        Ok(())
    }

    /// A step begins or has ended; `error` says what went wrong.
    pub(super) async fn checkpoint(
        &mut self,
        step: u16,
        complete: bool,
        result: i64,
        error: Option<&str>,
    ) -> Result<(), End> {
        if !self.host.understands("CheckpointMsg") {
            return Ok(());
        }
        let name = checkpoint::name(step).unwrap_or("unnamed");
        let ending = match (complete, result) {
            (false, _) => String::new(),
            (true, 0) => " complete".to_owned(),
            (true, result) => format!(" failed with {result}"),
        };
        let mut message = words::list([
            ("CHECKPOINT_COMPLETE", complete.into()),
            ("CHECKPOINT_ID", u64::from(step).into()),
            ("CHECKPOINT_NAME", name.into()),
            ("CHECKPOINT_RESULT", result.into()),
            ("MsgType", "CheckpointMsg".into()),
        ]);
        if let Some(error) = error {
            message.insert("CHECKPOINT_ERROR".to_owned(), format!("[0]D({error})").into());
        }
        self.say(format!("CheckpointMsg 0x{step:X} {name}{ending}"), message).await
    }

    /// Asks for data and waits for the reply on this connection.
    pub(super) async fn ask(&mut self, data_type: &str, arguments: Dictionary) -> Result<Dictionary, End> {
        self.request(data_type, arguments, None, None).await?;
        self.hear(REPLY_WAIT).await
    }

    /// Asks for data on a port of its own: everything that comes there up to the last list, or until the host closes.
    pub(super) async fn ask_on_port(
        &mut self,
        data_type: &str,
        arguments: Dictionary,
        most: usize,
        is_last: impl Fn(&Dictionary) -> bool,
    ) -> Result<Vec<Dictionary>, End> {
        let (port, mut arrivals) = self.open(None, Takes::Lists);
        self.request(data_type, arguments, Some(port), None).await?;
        let mut lists = Vec::new();
        let mut wait = CONNECT_WAIT;
        while lists.len() <= most {
            match self.arrival(&mut arrivals, wait).await? {
                Arrival::List(list) => {
                    let last = is_last(&list);
                    lists.push(list);
                    // Some hosts leave the connection open.
                    if last {
                        return Ok(lists);
                    }
                }
                Arrival::Closed => return Ok(lists),
                Arrival::Percent(_) | Arrival::FileSystem(_) | Arrival::Sealed(..) | Arrival::Bytes(_) => {}
            }
            wait = REPLY_WAIT;
        }
        Err(End::failed(14, format!("{data_type}: more than {most} lists")))
    }

    /// Asks for the file system and waits until it is there, telling how far it is.
    pub(super) async fn ask_file_system(
        &mut self,
        own_port: bool,
        key: Option<KeyRequest>,
    ) -> Result<Received, End> {
        const DATA_TYPE: &str = "SystemImageData";
        let fixed = (!own_port).then_some(rightful_proto::restored::FILE_SYSTEM_PORT);
        let (port, mut arrivals) = self.open(fixed, Takes::FileSystem);
        let aside = self.host.gives_aside(DATA_TYPE);
        let context = aside.then(|| uuid::Uuid::new_v4().to_string().to_uppercase());
        self.request(DATA_TYPE, Dictionary::new(), own_port.then_some(port), context.as_deref()).await?;
        if let Some(context) = &context {
            let message =
                words::list([("AsyncContextUUID", context.as_str().into()), ("MsgType", "AsyncWait".into())]);
            if self.host.understands("AsyncWait") {
                self.say("AsyncWait", message).await?;
            }
        }
        let mut wait = CONNECT_WAIT;
        loop {
            match self.arrival(&mut arrivals, wait).await? {
                // Some get lost when they come faster than they are told, the last one is told below.
                Arrival::Percent(100) => {}
                Arrival::Percent(percent) => {
                    self.phone.change(|state| state.restore.written = true);
                    self.progress(RESTORE_IMAGE, percent.into()).await?;
                }
                Arrival::Sealed(auth, answer) => {
                    let key = self.key(key, &auth).await?;
                    // The session may have given up meanwhile; it says so itself.
                    let _gone = answer.send(key);
                }
                Arrival::FileSystem(Ok(received)) => {
                    self.progress(RESTORE_IMAGE, 100).await?;
                    return Ok(received);
                }
                Arrival::FileSystem(Err(asr::Refusal::Lost)) => return Err(End::Lost),
                Arrival::FileSystem(Err(asr::Refusal::Bad(reason))) => {
                    return Err(End::failed(14, format!("ASR: {reason}")));
                }
                Arrival::List(_) | Arrival::Closed | Arrival::Bytes(_) => return Err(End::Lost),
            }
            wait = REPLY_WAIT;
        }
    }

    /// Fetches the key of an encrypted image through the host: the server's private key, or the image's key itself.
    async fn key(&mut self, by: Option<KeyRequest>, auth: &[u8]) -> Result<ArchiveKey, End> {
        let by = by.ok_or_else(|| End::failed(14, "ASR: this phone takes no encrypted image"))?;
        let entries = aea::entries(auth).unwrap_or_default();
        let entry = |name: &str| {
            entries
                .get(name)
                .ok_or_else(|| End::failed(14, format!("ASR: the encrypted image has no {name}")))
        };
        let (data_type, url, method) = match by {
            KeyRequest::UrlAsset => {
                ("URLAsset", String::from_utf8_lossy(entry(aea::KEY_URL)?).into_owned(), "GET")
            }
            KeyRequest::StreamedImageDecryptionKey => {
                ("StreamedImageDecryptionKey", KEY_SERVER.to_owned(), "POST")
            }
        };
        let mut arguments = words::list([("RequestMethod", method.into()), ("RequestURL", url.into())]);
        if by == KeyRequest::StreamedImageDecryptionKey {
            let headers = words::list([("Content-Type", "application/json".into())]);
            arguments.insert("RequestAdditionalHeaders".to_owned(), headers.into());
            arguments.insert("RequestBody".to_owned(), Value::Data(entry(aea::WRAPPED)?.clone()));
        }
        let replies = self.ask_aside(data_type, arguments).await?;
        let last = replies.last();
        let status = last.and_then(|reply| reply.get("ResponseStatus")).and_then(Value::as_unsigned_integer);
        if status.is_some_and(|status| status != 200) {
            return Err(End::failed(
                14,
                format!("{data_type}: the server says {}", status.unwrap_or_default()),
            ));
        }
        let body: Vec<u8> = replies
            .iter()
            .filter_map(|reply| reply.get("ResponseBody").and_then(Value::as_data))
            .flatten()
            .copied()
            .collect();
        let key = match by {
            KeyRequest::UrlAsset => aea::unwrap(entry(aea::WRAPPED)?, &body),
            KeyRequest::StreamedImageDecryptionKey => aea::heard(&body),
        };
        key.ok_or_else(|| End::failed(14, format!("{data_type}: the answer holds no key")))
    }

    /// Asks for bytes on a port of their own.
    pub(super) async fn take(&mut self, data_type: &str, most: usize) -> Result<Vec<u8>, End> {
        let (port, mut arrivals) = self.open(None, Takes::Bytes(most));
        self.request(data_type, Dictionary::new(), Some(port), None).await?;
        match self.arrival(&mut arrivals, CONNECT_WAIT).await? {
            Arrival::Bytes(bytes) => Ok(bytes),
            _ => Err(End::failed(14, format!("{data_type}: more than {most} bytes, or cut off"))),
        }
    }

    /// Offers bytes on a port of their own. A restore stands still until somebody has fetched them.
    pub(super) async fn give(&mut self, data_type: &str, bytes: Arc<Vec<u8>>) -> Result<(), End> {
        let (port, mut arrivals) = self.open(None, Takes::Gives(bytes));
        self.request(data_type, Dictionary::new(), Some(port), None).await?;
        match self.arrival(&mut arrivals, CONNECT_WAIT).await? {
            Arrival::Bytes(_) => Ok(()),
            _ => Err(End::failed(14, format!("{data_type}: nobody read to the end"))),
        }
    }

    /// Asks on the side where the host takes that, on a port of its own; on this connection otherwise.
    pub(super) async fn ask_aside(
        &mut self,
        data_type: &str,
        arguments: Dictionary,
    ) -> Result<Vec<Dictionary>, End> {
        if !self.host.gives_aside(data_type) {
            return Ok(vec![self.ask(data_type, arguments).await?]);
        }
        let (port, mut arrivals) = self.open(None, Takes::Lists);
        let context = uuid::Uuid::new_v4().to_string().to_uppercase();
        self.request(data_type, arguments, Some(port), Some(&context)).await?;
        let mut lists = Vec::new();
        while lists.len() < LISTS_ASIDE {
            match self.arrival(&mut arrivals, REPLY_WAIT).await? {
                Arrival::List(list) => lists.push(list),
                Arrival::Closed => return Ok(lists),
                _ => return Err(End::Lost),
            }
        }
        Err(End::failed(14, format!("{data_type}: more than {LISTS_ASIDE} lists")))
    }

    /// Opens a port for one connection; a free one unless a certain one is wanted.
    fn open(&mut self, fixed: Option<u16>, takes: Takes) -> (u16, mpsc::Receiver<Arrival>) {
        let port = fixed.unwrap_or(self.next_port);
        if fixed.is_none() {
            self.next_port += 1;
        }
        let (tell, arrivals) = mpsc::channel(8);
        self.phone.change(|state| state.restored.open(port, DataPort { takes, tell }));
        (port, arrivals)
    }

    /// Waits for what comes on a data port. The host may close this connection meanwhile; it should say nothing here.
    async fn arrival(
        &mut self,
        arrivals: &mut mpsc::Receiver<Arrival>,
        wait: Duration,
    ) -> Result<Arrival, End> {
        // Both are channels: nothing is lost when one of them is dropped.
        tokio::select! {
            biased;
            arrival = timeout(wait, arrivals.recv()) => match arrival {
                Ok(Some(arrival)) => Ok(arrival),
                Ok(None) => Err(End::Lost),
                Err(_) => Err(End::failed(14, "nobody came to the data port")),
            },
            reply = self.replies.recv() => match reply {
                Some(_) => Err(End::failed(14, "the host spoke out of turn")),
                None => Err(End::Lost),
            },
        }
    }

    async fn request(
        &mut self,
        data_type: &str,
        arguments: Dictionary,
        port: Option<u16>,
        context: Option<&str>,
    ) -> Result<(), End> {
        let kind = if context.is_some() { "AsyncDataRequestMsg" } else { "DataRequestMsg" };
        let mut words = format!("{kind} {data_type}");
        let mut message = words::list([("DataType", data_type.into()), ("MsgType", kind.into())]);
        if !arguments.is_empty() {
            words = format!("{words} Arguments{}", words::arguments(&arguments));
            message.insert("Arguments".to_owned(), Value::Dictionary(arguments));
        }
        if let Some(port) = port {
            words = format!("{words} DataPort {port}");
            message.insert("DataPort".to_owned(), Value::from(port));
        }
        if let Some(context) = context {
            message.insert("AsyncContextUUID".to_owned(), Value::from(context));
        }
        self.say(words, message).await
    }
}
