//! The whole deed against the virtual iPhone: every way in, every fault, and nobody's word for it but the phone's own.

mod activation;
mod faults;
mod hostile;
mod matrix;
mod order;
mod paths;
mod profiles;
mod resume;
mod several;
mod stage;
mod update;
