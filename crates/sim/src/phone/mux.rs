//! The muxer's socket with virtual phones behind it: a usbmuxd for anybody's client.
