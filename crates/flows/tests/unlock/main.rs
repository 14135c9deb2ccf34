//! The whole deed against the virtual iPhone: every way in, every fault, and nobody's word for it but the phone's own.

mod faults;
mod hostile;
mod paths;
mod stage;
