//! The same by hand, in any browser: the clicks at iCloud.com/find, for whoever does not want a program to sign in.

/// What is to be done there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// See the devices, and where they are.
    Look,
    /// Have one play a sound.
    Sound,
    /// Mark one as lost, which also shows a message.
    Lost,
    /// End Lost Mode.
    Found,
    /// Erase one.
    Erase,
    /// Take one off the account.
    Remove,
}

/// The address of the page.
pub const PAGE: &str = rightful_apple::account::BROWSER;

const OPEN: &str = "open www.icloud.com/find in a browser, on a computer or on somebody else's phone";
const ENTER: &str =
    "sign in with the Apple Account of the device and its password; no code is needed for Find Devices";
const CHOOSE: &str = "choose the device in the list of devices";

impl Act {
    /// The clicks, in order. Source: Apple's guide to Find Devices on iCloud.com, read in November 2026.
    pub fn clicks(self) -> &'static [&'static str] {
        match self {
            Self::Look => &[
                OPEN,
                ENTER,
                "the list and the map show the devices; a grey dot or the word Offline stands for one that cannot be reached",
            ],
            Self::Sound => &[OPEN, ENTER, CHOOSE, "click Play Sound"],
            Self::Lost => &[
                OPEN,
                ENTER,
                CHOOSE,
                "click Lost Mode or Mark As Lost, give a telephone number and a message, and click Done: the device locks and shows both",
            ],
            Self::Found => &[OPEN, ENTER, CHOOSE, "click Lost Mode or Mark As Lost, then Stop Lost Mode"],
            Self::Erase => &[
                OPEN,
                ENTER,
                CHOOSE,
                "click Erase This Device, and type the password once more where it asks; an erase of a device that is offline waits until it is online and can be cancelled there until then",
                "do not remove the device from the account before it has erased itself: that would call the erase off and release Activation Lock",
            ],
            Self::Remove => &[
                OPEN,
                ENTER,
                CHOOSE,
                "click Remove This Device: it releases Activation Lock, so that whoever has the device can set it up as their own; an erase that waits is called off",
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_act_begins_at_apples_page_and_says_what_it_costs() {
        for act in [Act::Look, Act::Sound, Act::Lost, Act::Found, Act::Erase, Act::Remove] {
            assert!(act.clicks()[0].contains("www.icloud.com/find"), "{act:?}");
        }
        assert!(PAGE.ends_with("www.icloud.com/find"));
        assert!(Act::Remove.clicks().join(" ").contains("releases Activation Lock"));
        assert!(Act::Erase.clicks().join(" ").contains("do not remove the device"));
    }
}
