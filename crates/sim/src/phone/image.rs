//! What iBoot and the boot ROM verify before they run an image.
