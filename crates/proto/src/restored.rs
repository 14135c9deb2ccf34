//! The restore ramdisk's conversation on port 62078: typed messages, and what to do about each, decided without I/O.
//!
//! The device leads. After [`talk::start_restore`] a loop in `flows` reads one message at a time, asks the pure
//! [`answer()`] what to do, does it, and keeps the first failure in a [`Verdict`].
//!
//! | part | what it knows |
//! |---|---|
//! | [`message`], [`request`] | what the device can say |
//! | [`answer`](mod@answer) | what we do about it |
//! | [`reply`] | the property lists that answer a request |
//! | [`options`] | what StartRestore carries |
//! | [`loops`] | an updater that asks without end |
//! | [`checkpoint`], [`operation`], [`status`] | the numbers in its reports, in words |
//! | [`talk`] | QueryType, QueryValue, StartRestore, Reboot, Goodbye over a stream |
//!
//! Framing: `u32` big-endian length, then a property list, XML from us, XML or binary from the device.
//!
//! # What a hostile device could do here
//!
//! Announce huge or deeply nested messages: refused by [`crate::frame`] before anything is allocated or parsed. Send
//! numbers as text, negative, or far too large; omit fields; name files or ports: every field is read by
//! [`message::Message::parse`] into a bounded value or the message is refused. Put control characters into text that
//! an owner will see: they are taken out. Ask for data that we do not know: the restore stops and says so. Ask us to
//! fetch from an address of its choice: only Apple's hosts, only by https. Say "status 0" after a failure: [`Verdict`]
//! keeps the failure.

pub mod answer;
pub mod checkpoint;
pub mod loops;
pub mod message;
pub mod operation;
pub mod options;
mod read;
pub mod reply;
pub mod request;
pub mod status;
pub mod talk;
mod verdict;

pub use answer::{Action, Behavior, Component, Context, GlobalManifest, Log, LogKind, Payload, answer};
pub use checkpoint::Checkpoint;
pub use loops::Loops;
pub use message::{Message, MessageError};
pub use request::{BasebandRequest, DataKind, DataRequest, Delivery, LocalPolicyRequest, UpdaterRequest};
pub use status::Failure;
pub use verdict::Verdict;

/// The port in restore mode.
pub const PORT: u16 = 62078;

/// The transport that we speak, as `SupportedHostProtocols` and the message `RestoreProtocol` of iOS 27 call it: the
/// muxer's socket.
pub const TRANSPORT: &str = "MuxSocket";

/// Where the file-system stream is awaited when the request names no port.
pub const FILE_SYSTEM_PORT: u16 = 12345;

/// The version of the conversation that we speak.
pub const PROTOCOL_VERSION: u64 = 15;
