//! The virtual phone's USB end as a usbredir server, for an emulator's guest.
