//! The USB bus with virtual phones on it, in process: the simulated end of the Usb port.
