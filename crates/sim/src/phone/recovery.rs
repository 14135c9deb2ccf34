//! iBoot of the virtual iPhone: recovery mode on USB.
