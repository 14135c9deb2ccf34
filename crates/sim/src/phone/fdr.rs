//! The reverse proxy's end in the virtual iPhone.
