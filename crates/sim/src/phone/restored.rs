//! restored of the virtual iPhone: leads the restore.
