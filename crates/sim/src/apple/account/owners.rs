//! Accounts as the rest of the pretend Apple sees them: whose a password is, the accounts of a rehearsal, and the phones that
//! Find My moves for them.

use tokio::task::JoinHandle;

use super::{Accounts, Owner, Trouble};
use crate::apple::find_my::Handset;
use crate::phone::Phone;

/// The account of a rehearsal: every phone of it that has Find My on belongs to it.
pub const REHEARSED: &str = "anna@example.com";

/// A second account of a rehearsal, which no phone belongs to.
pub const STRANGER: &str = "ben@example.com";

/// The password of both. Their code is 123456.
pub const PASSWORD: &str = "Kirsch-kern-7";

/// What becomes of a name and a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::apple) enum Judged {
    /// There is no such account, or its password is another one.
    Wrong,
    /// They are right, and the account is locked.
    Locked,
    /// They are right.
    Right,
}

impl Accounts {
    /// The accounts of a rehearsal with these phones.
    pub fn of_phones(phones: &[Phone]) -> Self {
        let belongs = |phone: &&Phone| phone.read(|state| state.find_my);
        let devices = phones.iter().filter(belongs).map(Handset::of).collect();
        Self::new(vec![Owner::new(REHEARSED, PASSWORD, devices), Owner::new(STRANGER, PASSWORD, Vec::new())])
    }

    pub(in crate::apple) fn judge(&self, name: &str, password: &str) -> Judged {
        let books = self.books();
        match books.owners.iter().find(|owner| owner.name == name && owner.password == password) {
            None => Judged::Wrong,
            Some(owner) if owner.trouble == Some(Trouble::Locked) => Judged::Locked,
            Some(_) => Judged::Right,
        }
    }

    pub(in crate::apple) fn is_code(&self, name: &str, code: &str) -> bool {
        let books = self.books();
        books.owners.iter().any(|owner| owner.name == name && owner.code.as_deref() == Some(code))
    }

    /// From now on the phones of all accounts do what Find My has for them, as soon as it reaches them. Each of these tasks
    /// looks after one phone, until it is aborted.
    pub(in crate::apple) fn look_after_phones(&self) -> Vec<JoinHandle<()>> {
        let mut books = self.books();
        books.owners.iter_mut().for_each(Owner::meet);
        let phones: Vec<Phone> = books
            .owners
            .iter()
            .flat_map(|owner| &owner.devices)
            .filter_map(|device| device.phone().cloned())
            .collect();
        drop(books);
        let look_after = |phone: Phone| {
            let accounts = self.clone();
            tokio::spawn(async move {
                let mut changes = phone.changes();
                while changes.changed().await.is_ok() {
                    accounts.books().owners.iter_mut().for_each(Owner::meet);
                }
            })
        };
        phones.into_iter().map(look_after).collect()
    }
}

impl Owner {
    /// Looks at the phones behind its devices; those on which Find My was turned off are no longer its own.
    pub(super) fn meet(&mut self) {
        let name = &self.name;
        self.devices.retain_mut(|device| device.meet(name));
    }
}
