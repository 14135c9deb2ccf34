//! restored: what the restore ramdisk asks, and the pure answers.
