//! Length-prefixed property lists with a limit on every length, count and depth.
