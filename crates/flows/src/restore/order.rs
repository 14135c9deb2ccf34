//! What the owner has ordered for one device: an erase, with consent, or an update that keeps everything.

use rightful_core::consent::{ConsentError, EraseConsent};
use rightful_core::id::Ecid;
use rightful_firmware::manifest::Behavior;

/// What the owner has ordered. An update never becomes an erase: only a consent makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Order {
    /// Erase this device and install its system anew.
    Erase(EraseConsent),
    /// Install the system of this device anew and keep what is on it.
    Update(Ecid),
}

impl Order {
    /// The device that it is for.
    pub fn ecid(&self) -> Ecid {
        match self {
            Self::Erase(consent) => consent.ecid(),
            Self::Update(ecid) => *ecid,
        }
    }

    /// Holds only for the device that was named.
    ///
    /// # Errors
    /// Another device stands where that one was.
    pub fn covers(&self, found: Ecid) -> Result<(), ConsentError> {
        match self {
            Self::Erase(consent) => consent.covers(found),
            Self::Update(ecid) if *ecid == found => Ok(()),
            Self::Update(ecid) => Err(ConsentError::AnotherDevice { consented: *ecid, found }),
        }
    }

    pub(crate) fn behavior(&self) -> Behavior {
        match self {
            Self::Erase(_) => Behavior::Erase,
            Self::Update(_) => Behavior::Update,
        }
    }

    /// The step in which the system is copied.
    pub(crate) fn copy_step(&self) -> &'static str {
        match self {
            Self::Erase(_) => "erase",
            Self::Update(_) => "update",
        }
    }

    /// The last step of the plan.
    pub(crate) fn last_step(&self) -> &'static str {
        match self {
            Self::Erase(_) => "hello",
            Self::Update(_) => "start",
        }
    }

    pub(crate) fn waiting(&self) -> &'static str {
        match self {
            Self::Erase(_) => "waiting for Hello",
            Self::Update(_) => "waiting for the new system to start",
        }
    }

    pub(crate) fn title(&self, model: &str) -> String {
        match self {
            Self::Erase(_) => format!("{model} is at Hello"),
            Self::Update(_) => format!("{model} runs its new system"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_order_is_for_one_device() {
        let (ours, another) = (Ecid(0x4F2A), Ecid(0xA1D));
        let erase = Order::Erase(EraseConsent::from_typed(ours, "4F2A").expect("typed as asked"));
        for order in [erase, Order::Update(ours)] {
            assert!(order.covers(ours).is_ok());
            assert_eq!(
                order.covers(another),
                Err(ConsentError::AnotherDevice { consented: ours, found: another })
            );
        }
    }
}
