//! What is said at the end: where a device was left that a restore failed on, and what was seen of one that is done.

use rightful_core::event::{Erased, Fact};
use rightful_core::facts::{Facts, Sign};

use super::order::Order;

/// When no device was chosen: how one was left earlier is not known.
pub(super) const NOBODY: &str = "No device was touched by this.";

/// Where the device is, to be said when something fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Left {
    /// As it was found.
    Untouched,
    /// In recovery mode, with everything still on it.
    InRecovery,
    /// In the middle of the installer, before it got its orders.
    InInstaller,
    /// The installer has got its orders.
    Ordered,
    /// The restore ended well, the device is starting.
    Starting,
}

impl Left {
    /// What was not affected as long as the installer has no orders. What is erased then, an earlier attempt has erased.
    pub(super) fn before_the_order(self, erased: Erased) -> &'static str {
        match (erased, self) {
            (Erased::Yes, _) => {
                "The device is erased, by an earlier restore that did not end well; this one has changed nothing more. To go on: rightful resume"
            }
            (Erased::MayHaveBegun, _) => {
                "An earlier restore may have erased the device; this one has changed nothing more. To go on: rightful resume"
            }
            (Erased::Unknown, _) => {
                "This program has erased nothing. Whether somebody else's attempt had, before it, cannot be told from here. To go on: rightful resume"
            }
            (Erased::No, Self::Untouched | Self::Ordered | Self::Starting) => {
                "Nothing has been erased. The device is as it was."
            }
            (Erased::No, Self::InRecovery) => {
                "Nothing has been erased. The device was left in recovery mode; to have it back as it was: rightful recovery exit"
            }
            (Erased::No, Self::InInstaller) => {
                "Nothing has been erased. Force a restart of the device; if it then shows the cable picture: rightful recovery exit"
            }
        }
    }

    /// What was not affected, and where the device is now.
    pub(super) fn words(self, order: &Order, erased: Erased) -> &'static str {
        match (self, order, erased) {
            (Self::Untouched | Self::InRecovery | Self::InInstaller, ..) => self.before_the_order(erased),
            (Self::Ordered, Order::Erase(_), Erased::Yes) => {
                "The device is erased and has no system. It goes to recovery mode and cannot be harmed further; your firmware is kept. To go on: rightful resume"
            }
            (Self::Ordered, Order::Erase(_), Erased::MayHaveBegun | Erased::Unknown | Erased::No) => {
                "The erase may have begun. The device goes to recovery mode and cannot be harmed by another try; your firmware is kept. To go on: rightful resume"
            }
            (Self::Ordered, Order::Update(_), Erased::No | Erased::Unknown) => {
                "No erase was ordered, and the device has reported none. Its system may be half installed; what is on it is kept. To go on: rightful resume"
            }
            (Self::Ordered, Order::Update(_), Erased::MayHaveBegun | Erased::Yes) => {
                "No erase was ordered, but the device reported a step that may erase. Your firmware is kept. To go on: rightful resume"
            }
            (Self::Starting, Order::Erase(_), _) => {
                "The device is erased and says that its new system is installed. Your firmware is kept."
            }
            (Self::Starting, Order::Update(_), _) => {
                "The device says that its system is installed. No erase was ordered. Your firmware is kept."
            }
        }
    }
}

/// What was seen of a device that is done.
pub(super) fn final_facts(
    order: &Order,
    version: &str,
    build: &str,
    before: &Facts,
    after: &Facts,
) -> Vec<Fact> {
    let activation = match (order, after.activation.as_deref()) {
        (Order::Erase(_), Some("Unactivated")) => "not activated yet: it asks for that at Hello".to_owned(),
        (Order::Update(_), Some("Unactivated")) => {
            "it is not activated: it is at Hello, as after an erase".to_owned()
        }
        (_, Some(other)) => format!("activation: {other}"),
        (Order::Erase(_), None) => "activation: cannot be read before it is set up".to_owned(),
        (Order::Update(_), None) => "activation: cannot be read".to_owned(),
    };
    let lock = match (before.find_my, after.find_my) {
        (Sign::On, _) | (_, Sign::On) => {
            "Activation Lock is on: it asks for the Apple Account it was set up with"
        }
        (Sign::NoSign, _) => "Activation Lock: there was no sign of it",
        (Sign::Unreadable, _) => {
            "Activation Lock could not be read; if it is on, it asks for the Apple Account"
        }
    };
    let mut facts = vec![Fact { id: "system", text: format!("iOS {version} ({build}) is installed") }];
    match order {
        Order::Erase(_) => {
            facts.push(Fact { id: "erased", text: "everything that was on it is erased".to_owned() });
        }
        Order::Update(_) => facts.push(Fact {
            id: "kept",
            text: "no erase was ordered: its passcode is the same, and everything on it is kept".to_owned(),
        }),
    }
    facts.push(Fact { id: "activation", text: activation });
    if matches!(order, Order::Erase(_)) {
        facts.push(Fact { id: "activation-lock", text: lock.to_owned() });
        facts.push(Fact {
            id: "next",
            text: "to activate it: on its own screen with Wi-Fi, or over the cable with rightful activation activate"
                .to_owned(),
        });
    }
    facts
}

#[cfg(test)]
mod tests {
    use rightful_core::consent::EraseConsent;
    use rightful_core::id::Ecid;

    use super::*;

    #[test]
    fn before_the_order_every_report_says_that_nothing_is_erased() {
        let erase = Order::Erase(EraseConsent::from_typed(Ecid(0x4F2A), "4F2A").expect("typed as asked"));
        let update = Order::Update(Ecid(0x4F2A));
        for left in [Left::Untouched, Left::InRecovery, Left::InInstaller] {
            for order in [&erase, &update] {
                assert!(left.words(order, Erased::No).starts_with("Nothing has been erased."), "{left:?}");
            }
        }
        for left in [Left::Untouched, Left::InRecovery, Left::InInstaller] {
            assert!(left.words(&erase, Erased::Yes).starts_with("The device is erased"), "{left:?}");
            assert!(!left.words(&erase, Erased::MayHaveBegun).contains("Nothing"), "{left:?}");
        }
        for erased in [Erased::No, Erased::MayHaveBegun, Erased::Yes] {
            assert!(!Left::Ordered.words(&erase, erased).contains("Nothing"), "{erased:?}");
            assert!(Left::Ordered.words(&update, erased).starts_with("No erase was ordered"), "{erased:?}");
        }
        assert!(Left::Ordered.words(&erase, Erased::Yes).contains("is erased"));
    }
}
