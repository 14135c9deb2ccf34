//! The USB device that the virtual iPhone is, in every mode.
