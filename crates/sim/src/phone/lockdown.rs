//! lockdownd of the virtual iPhone.
