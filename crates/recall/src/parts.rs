//! Parts that passwords are made of. Each is an [`Expression`](crate::Expression), so that all of them can be counted, entered at any
//! place, and merged by cost.

pub mod dates;
pub mod encodings;
pub mod joins;
pub mod keyboard;
pub mod leet;
pub mod numbers;
pub mod slips;
pub mod spelling;
