//! Passwords and keys: zeroed when dropped, never shown.

use std::fmt;

use zeroize::Zeroizing;

/// Bytes that no log, event or transcript may carry. No `Display`, no `Serialize`; `Debug` prints `[secret]`.
#[derive(Clone)]
pub struct Secret(Box<Zeroizing<Vec<u8>>>);

impl Secret {
    /// Takes over the bytes.
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(Box::new(Zeroizing::new(bytes)))
    }

    /// The bytes themselves. Whoever calls this answers for where they go.
    pub fn expose(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[secret]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_has_no_face() {
        assert_eq!(format!("{:?}", Secret::new(b"hunter2".to_vec())), "[secret]");
    }
}
