//! How the phone ends a request that it does not carry out: the numbers of its `MBErrorDomain`.
//!
//! Sources: logs of owners in public threads; the numbers themselves are Apple's and not published.

use rightful_core::report::Explain;

use super::Outcome;

/// The phone's own end of a request, other than well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Of `MBErrorDomain`.
    pub code: i64,
    /// The phone's words, where it has some.
    pub words: Option<String>,
}

impl Outcome {
    /// Whether it went well.
    ///
    /// # Errors
    /// The phone's number, whatever it says beside it.
    pub fn succeeded(self) -> Result<Self, Refused> {
        match self.code {
            0 => Ok(self),
            code => Err(Refused { code, words: self.description }),
        }
    }
}

impl Refused {
    /// Not enough room on the computer.
    pub const NO_ROOM: i64 = 105;
    /// Not the password.
    pub const WRONG_PASSWORD: i64 = 207;
    /// Locked, or its passcode was not typed.
    pub const LOCKED: i64 = 208;

    fn kind(&self) -> (&'static str, &'static str) {
        match self.code {
            102 => ("backup/restart-first", "it has restored before and was not restarted since"),
            103 => ("backup/status-unreadable", "it cannot read how the backup on this computer had ended"),
            104 => ("backup/not-sent", "it could not send some of its files"),
            Self::NO_ROOM => ("backup/no-room-here", "it finds too little room on this computer"),
            205 => ("backup/contents-refused", "files of the backup are not what they should be"),
            Self::WRONG_PASSWORD => ("backup/password-refused", "this is not its backup password"),
            Self::LOCKED => ("backup/phone-locked", "it is locked, or nobody typed its passcode"),
            211 => ("backup/find-my-on", "Find My is on"),
            212 => ("backup/setup-unfinished", "it is not set up yet"),
            1 | 2 | 11 => ("backup/phone-failed", "it failed within itself"),
            _ => ("backup/phone-refused", "its number is not known"),
        }
    }
}

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the phone ended it with {}: {}", self.code, self.kind().1)
    }
}

impl std::error::Error for Refused {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        None
    }
}

impl Explain for Refused {
    fn code(&self) -> &'static str {
        self.kind().0
    }

    fn help(&self) -> &'static str {
        match self.code() {
            "backup/restart-first" => "restart the phone, then start again",
            "backup/status-unreadable" => {
                "move the folder of the backup elsewhere and make a new one; the old one can still be read"
            }
            "backup/not-sent" => {
                "unlock the phone, keep its screen on, start again: what it has sent is kept"
            }
            "backup/no-room-here" => {
                "make room on the disk, or choose a folder on another one, then start again"
            }
            "backup/contents-refused" => {
                "have the backup proven: rightful backup verify; where it is damaged, take another one"
            }
            "backup/password-refused" => {
                "try the other passwords you have used; if none is right, Reset All Settings on the phone lets new backups have another, and old ones keep theirs"
            }
            "backup/phone-locked" => {
                "unlock the phone, start again, and type its passcode on it when it asks"
            }
            "backup/find-my-on" => {
                "turn Find My off on the phone (Settings, your name, Find My), then start again"
            }
            "backup/setup-unfinished" => "go through the phone's first steps, then start again",
            _ => {
                "restart the phone and start again; if it happens again, send us the report that was written"
            }
        }
    }

    fn usually(&self) -> Option<&'static str> {
        match self.code() {
            "backup/not-sent" => Some("the screen locked during a long backup"),
            "backup/contents-refused" => Some("the backup was copied in parts, or the disk is failing"),
            "backup/password-refused" => Some(
                "the password was set long ago, often by another computer; it is not the phone's passcode",
            ),
            "backup/phone-locked" => {
                Some("since iOS 16.1 the phone asks for its passcode, and waits three minutes")
            }
            "backup/phone-failed" => Some("it was locked in between, or has too little room of its own"),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_number_says_what_to_do() {
        let mut codes = std::collections::BTreeSet::new();
        for code in [1, 2, 11, 102, 103, 104, 105, 205, 207, 208, 211, 212, 9999] {
            let refused = Refused { code, words: None };
            assert!(refused.to_string().contains(&code.to_string()), "{refused}");
            assert!(!refused.help().is_empty());
            codes.insert(refused.code());
        }
        assert_eq!(codes.len(), 11, "three numbers are one to the owner");
        let wrong = Refused { code: 207, words: Some("Invalid password".to_owned()) };
        assert_eq!(wrong.to_string(), "the phone ended it with 207: this is not its backup password");
        assert_eq!(wrong.code(), "backup/password-refused");
    }

    #[test]
    fn only_zero_is_well() {
        let outcome = |code| Outcome { code, description: None, content: None, protocol_version: None };
        assert!(outcome(0).succeeded().is_ok());
        assert_eq!(outcome(-1).succeeded(), Err(Refused { code: -1, words: None }));
    }
}
