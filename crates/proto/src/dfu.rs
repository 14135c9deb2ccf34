//! DFU mode (boot ROM) over USB: the upload with suffix and checksum, and the reset that starts it.
