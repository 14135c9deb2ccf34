//! EnterRecovery: who may ask for it, and how the phone leaves.

use rightful_core::mode::Mode;
use rightful_proto::lockdown::LockdownError;

use crate::fault::{Fault, Point};
use crate::phone::spec::EnterRecoveryPolicy;
use crate::phone::state::BootStage;
use crate::phone::{Direction, Door, Phone};

/// Whether the phone obeys.
///
/// # Errors
/// What it answers instead.
pub(super) fn allowed(phone: &Phone, in_session: bool) -> Result<(), LockdownError> {
    let (policy, locked) = phone.read(|state| (state.enter_recovery, state.passcode_set && state.locked));
    match policy {
        _ if in_session => Ok(()),
        EnterRecoveryPolicy::Allowed => Ok(()),
        EnterRecoveryPolicy::NeedsSession => Err(LockdownError::SessionInactive),
        EnterRecoveryPolicy::NeedsUnlock if locked => Err(LockdownError::PasswordProtected),
        EnterRecoveryPolicy::NeedsUnlock => Ok(()),
    }
}

/// Leaves for recovery a moment after the answer went out; once only, however often it was asked.
///
/// The nonce stays: the one that lockdownd tells and the one that iBoot tells belong to one attempt.
pub(super) fn leave(phone: &Phone, connection: u64) {
    phone.log_on(connection, Door::Lockdown, Direction::Event, "restarts into recovery");
    let asked = phone.presence();
    let phone = phone.clone();
    tokio::spawn(async move {
        let away = phone.timing().away;
        // The answer travels before the phone is gone.
        tokio::time::sleep(away).await;
        if phone.presence() != asked {
            return;
        }
        phone.change(|state| state.nvram.insert("auto-boot".to_owned(), "false".to_owned()));
        phone.restart_into(Mode::Recovery, away, |state| {
            state.boot.stage = BootStage::Iboot;
            state.boot.registered.clear();
        });
        let pulled = Fault::CablePulled(Point::EnterRecovery);
        if phone.fault(|fault| (*fault == pulled).then_some(())).is_some() {
            phone.forget_fault(&pulled);
            phone.unplug();
        }
    });
}
