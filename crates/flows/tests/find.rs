//! The deeds of Find My against the pretend Apple: what is asked, what is told, what is kept, and that no secret is anywhere.

mod find {
    mod erase;
    mod phone;
    mod sign_in;
    mod stage;
    mod told;
}
