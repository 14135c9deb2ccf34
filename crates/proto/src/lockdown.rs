//! lockdownd: requests, answers and errors.
