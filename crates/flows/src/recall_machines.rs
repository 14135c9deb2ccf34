//! Several machines search for a forgotten backup password: one that has the backup counts and judges, the others try.
//!
//! | deed | on which machine | what it has |
//! |---|---|---|
//! | [`serve`] | the owner's, with the backup | the keybag, the candidates, the account |
//! | [`join`] | any other, and the owner's too if its cores are free | how a password becomes a key, the candidates, and wrapped class keys of the backup to try them on |
//!
//! No file of the backup travels, and no password; all of what does is sealed. What is found travels as its place and the key that it unwrapped, sealed to the
//! coordinator. Whoever has joined knows the candidates and has the test, and can find the password too.

pub mod failure;
pub mod join;
pub mod serve;
mod state;
mod work;

pub use failure::Failure;
pub use rightful_queue::nats::{Address, Login, Server};
pub use rightful_queue::{JoinCode, QueueError};

use rightful_backup::Keybag;
use rightful_backup::keybag::Stage;
use rightful_queue::{Job, Stretch};

/// A keybag without its keys.
fn without_keys(bag: &Keybag) -> Keybag {
    Keybag { first: bag.first, second: bag.second, ..Keybag::default() }
}

/// How a password becomes a key, without any key of a backup.
fn stages(job: &Job) -> Keybag {
    let stage = |stretch: Stretch| Stage { salt: stretch.salt, rounds: stretch.rounds };
    Keybag { first: job.first.map(stage), second: stage(job.second), ..Keybag::default() }
}

fn stretch(stage: Stage) -> Stretch {
    Stretch { salt: stage.salt, rounds: stage.rounds }
}
