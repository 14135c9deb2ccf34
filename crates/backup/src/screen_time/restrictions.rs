//! The code of iOS 7 to 11 from what is kept of it: all ten thousand are tried.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;

use rightful_core::secret::Secret;
use rightful_lanes::pbkdf2::pbkdf2_hmac_sha1_each;
use zeroize::Zeroizing;

use crate::crew;

/// All codes of four digits.
const CODES: u32 = 10_000;

/// As the system has it.
const ROUNDS: u32 = 1_000;

/// How many codes a thread tries side by side before it looks whether another one has found it: each is two lanes of
/// `rightful_lanes`.
const SHARE: u32 = 64;

/// The code whose key this is; nothing when none of the ten thousand is. Key and salt have 20 and 4 bytes.
pub fn search(key: &[u8], salt: &[u8]) -> Option<Secret> {
    if key.len() != 20 || salt.is_empty() || salt.len() > 64 {
        return None;
    }
    let (next, found) = (AtomicU32::new(0), AtomicU32::new(CODES));
    let run = || {
        while found.load(Ordering::Relaxed) == CODES {
            let from = next.fetch_add(SHARE, Ordering::Relaxed);
            if from >= CODES {
                return;
            }
            let codes: Vec<String> =
                (from..CODES.min(from + SHARE)).map(|code| format!("{code:04}")).collect();
            let passwords: Vec<&[u8]> = codes.iter().map(String::as_bytes).collect();
            let mut derived = Zeroizing::new(vec![[0; 32]; codes.len()]);
            // It is never told to stop.
            let _ =
                pbkdf2_hmac_sha1_each(&passwords, salt, ROUNDS, &mut derived, |_| ControlFlow::Continue(()));
            if let Some(place) = (from..).zip(derived.iter()).find(|(_, derived)| derived.starts_with(key)) {
                found.store(place.0, Ordering::Relaxed);
                return;
            }
        }
    };
    thread::scope(|scope| {
        for _ in 1..crew::threads().get() {
            scope.spawn(run);
        }
        run();
    });
    let code = found.load(Ordering::Relaxed);
    (code < CODES).then(|| Secret::new(format!("{code:04}").into_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        (0..text.len())
            .step_by(2)
            .map(|at| u8::from_str_radix(&text[at..at + 2], 16).expect("digits"))
            .collect()
    }

    #[test]
    fn published_codes_are_found() {
        for (key, salt, code) in [
            ("8a837adfeca5e8e159e3f0bbc65f557a330b0e2d", "88d7220c", "1234"),
            ("f842ec24f1b6928e801c02b72997bfba8a0c151f", "47d0b80c", "2589"),
            ("27de197171e6d49fc5f55c9ef06c0d8751cd7250", "fd11cde0", "3956"),
            ("33fa78ef7e1cf3f48e5d99c6819a2df81722016d", "6926d45e", "0001"),
            ("587b834baa0252699627467d1edf3438381018f1", "f7ff521c", "9801"),
        ] {
            let found = search(&hex(key), &hex(salt)).expect("it fits");
            assert_eq!(found.expose(), code.as_bytes(), "{salt}");
        }
    }

    #[test]
    fn what_no_code_fits_has_none() {
        // A pair that stands in many guides, made up: no code fits it.
        assert!(search(&hex("688f6090fdcd106f8b2cbf143f2013d5e85177b8"), &hex("86938b96")).is_none());
        for (key, salt) in [(vec![0; 19], vec![0; 4]), (vec![0; 21], vec![0; 4]), (vec![0; 20], vec![])] {
            assert!(search(&key, &salt).is_none());
        }
        assert!(search(&[0; 20], &[0; 65]).is_none());
    }
}
