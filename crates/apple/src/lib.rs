//! Apple, seen from here: signing server, catalogue and firmware download. Knows no device.
