//! usbmux over USB, version 2: the frames between a mux daemon and a device.
