//! ASR: the file-system stream of a restore.
