//! What the owner says. Everything may be left out; what is left out is not known, and is never taken for a no.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::advice::WayId;

/// An answer to a question that has two.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    /// Not asked, or the owner does not know.
    #[default]
    NotKnown,
    /// Yes.
    Yes,
    /// No.
    No,
}

/// What the screen shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Screen {
    /// Not asked, or it cannot be seen.
    #[default]
    NotKnown,
    /// It asks for the passcode.
    Asks,
    /// "Unavailable" or "disabled", and it counts down: try again in some minutes.
    Waits,
    /// "Security Lockout" or "Unavailable" without a countdown; it offers an erase or "Forgot Passcode?".
    Lockout,
    /// "Disabled, connect to iTunes", or to a computer: no countdown, nothing offered.
    Disabled,
    /// The home screen or an app.
    Open,
    /// "iPhone Locked To Owner": it asks for an Apple Account.
    LockedToOwner,
    /// "Hello", or the choice of a language.
    Hello,
    /// A message of its owner, and perhaps a number to call.
    Lost,
    /// A cable and a computer.
    Cable,
    /// The Apple logo, or a black screen, and it does not get further.
    Logo,
}

/// What the owner says. Written by hand it is a file of answers: `rightful advise --answers FILE`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Told {
    /// Whether the passcode is known.
    pub passcode_known: Said,
    /// What the screen shows.
    pub screen: Screen,
    /// How many minutes it was to wait at first, right after the last wrong passcode.
    pub wait_minutes: Option<u32>,
    /// Whether the passcode was changed in the last three days.
    pub changed_lately: Said,
    /// How many hours ago, where that is known.
    pub hours_since_change: Option<u32>,
    /// Whether the passcode from before the change is known.
    pub previous_known: Said,
    /// Whether there is a passcode that was not tried yet.
    pub ideas_left: Said,
    /// Whether the password of the Apple Account is known.
    pub account_known: Said,
    /// Whether a code for the account can be had: a second device, or its phone number.
    pub second_factor: Said,
    /// Whether the device is online now.
    pub online: Said,
    /// Whether it comes up, or returns to the cable or the logo by itself.
    pub starts: Said,
    /// Whether it belongs to a school or a company.
    pub organisation: Said,
    /// Whether its administrator can be reached.
    pub administrator: Said,
    /// Whether an unlock token was saved for it.
    pub token_saved: Said,
    /// Whether there is a backup elsewhere: in iCloud, on another computer.
    pub backup_elsewhere: Said,
    /// Whether the backup password is known.
    pub backup_password_known: Said,
    /// The version of iOS, where the device does not tell it.
    pub version: Option<String>,
    /// What was tried, and did not help.
    pub tried: BTreeSet<WayId>,
}
