//! What the owner sees: the terminal, plain lines, and the JSON stream. The same events go into all three.

pub(crate) mod actions;
pub(crate) mod backup;
pub(crate) mod bundle;
pub(crate) mod countdown;
pub(crate) mod devices;
pub(crate) mod doctor;
pub(crate) mod explain;
pub(crate) mod face;
pub(crate) mod failure;
pub(crate) mod find;
pub(crate) mod firmware;
pub(crate) mod help;
pub(crate) mod json;
pub(crate) mod look;
pub(crate) mod owner;
pub(crate) mod plan;
pub(crate) mod printer;
pub(crate) mod quantity;
pub(crate) mod recall;
pub(crate) mod rescue;
pub(crate) mod schedule;
pub(crate) mod screen;
pub(crate) mod status;
#[cfg(test)]
mod stored;
pub(crate) mod supervise;
pub(crate) mod ticks;
pub(crate) mod topic;
pub(crate) mod values;
pub(crate) mod ways;
