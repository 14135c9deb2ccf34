//! The boot ROM of the virtual iPhone: DFU on USB.
