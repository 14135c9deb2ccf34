//! usbmux over USB, the device's side.
