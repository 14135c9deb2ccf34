//! The pretend Apple: signing, catalogue and firmware on loopback.
