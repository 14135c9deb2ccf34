//! The backup folder of an iPhone or iPad: its index, its keys, its files, read without the device and without a network.

pub mod tree;
