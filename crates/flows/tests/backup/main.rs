//! Backups over the cable against the virtual iPhone: nobody's word for it but the files on the disk and the phone's own.

mod password;
mod pulled;
mod rescue;
mod restore;
mod stage;
mod take;
mod thin;
