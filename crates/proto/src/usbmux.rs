//! The muxer's socket protocol: messages of both sides, plist and binary.
