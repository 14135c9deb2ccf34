//! Recovery mode (iBoot) over USB: commands, environment, uploads.
