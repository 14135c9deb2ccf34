//! ASR of the virtual iPhone: receives and verifies the file system.
