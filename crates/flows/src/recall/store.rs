//! What the system's own store of passwords keeps of backups: looked for before anything is guessed, and read when the owner agrees.
//!
//! What is there is listed by its names, which asks nobody anything; nothing is read before the owner has said yes, and then the system
//! itself may ask too. What it keeps under the name of any backup is tried: the password of a device's backup often was that of
//! the one before.

use rightful_core::ask::{Answer, Question, Way};
use rightful_core::event::{Erased, Unplug};
use rightful_core::report::Explain as _;
use rightful_core::session::{Face, Session};
use rightful_host::keychain::{self, Item, KeychainError};

use super::given::Ideas;
use super::target::Target;

/// So many are read: on a Mac each is asked for by itself.
const MOST: usize = 8;

/// Whether the system's store of passwords is looked into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Store {
    /// When it keeps something under the name of a backup, the owner is asked.
    Ask,
    /// It is left alone.
    Leave,
}

/// Looks, asks, and adds what is read to the ideas. Whatever goes wrong is told, and no reason not to search.
pub(crate) async fn look<F: Face>(
    session: &mut Session<F>,
    target: &Target,
    ideas: &mut Ideas,
    store: Store,
) {
    if store == Store::Leave {
        return;
    }
    let items = match keychain::find(target.udid()).await {
        Ok(items) => items,
        // Most computers without a desktop have none: there is nothing to tell.
        Err(KeychainError::None) => return,
        Err(why) => return untold(session, &why),
    };
    let Some(first) = items.first() else { return };
    let place = first.place.name();
    let text = asked(&items, target, place);
    let way = |id, text: &str| Way { id, text: text.to_owned() };
    let options = vec![
        way("read", "Yes, try them before everything else; the system may ask for its password"),
        way("leave", "No, leave them alone"),
    ];
    match session.ask(Question::Decide { text, options }).await {
        Some(Answer::Choice(0)) => {}
        Some(_) => return,
        None => {
            let text =
                format!("what {place} keeps was not read: nobody could be asked. --choose own,read says yes");
            return session.note("recall/store-unasked", text);
        }
    }
    session.status(format!("reading {place}"), Erased::No, Unplug::Harmless);
    for item in items.iter().take(MOST) {
        match keychain::read(item).await {
            Ok(password) => ideas.kept(password),
            Err(why @ KeychainError::Refused(_)) => return untold(session, &why),
            Err(why) => untold(session, &why),
        }
    }
}

fn untold<F: Face>(session: &mut Session<F>, why: &KeychainError) {
    session.note("recall/store-unread", format!("{why}; the search goes on without ({})", why.help()));
}

/// `the desktop's keyring keeps 2 passwords …`
fn asked(items: &[Item], target: &Target, place: &str) -> String {
    let theirs = target.udid().map_or(0, |udid| items.iter().filter(|item| item.is_of(udid)).count());
    let count = items.len();
    match (theirs, count) {
        (0, 1) => format!(
            "On this computer {place} keeps a password under the name of an iPhone backup. Shall Rightful read it?"
        ),
        (_, 1) => format!(
            "On this computer {place} keeps a password under the name of an iPhone backup, for this very device. Shall Rightful read it?"
        ),
        (0, _) => format!(
            "On this computer {place} keeps {count} passwords under the name of an iPhone backup. Shall Rightful read them?"
        ),
        (_, _) => format!(
            "On this computer {place} keeps {count} passwords under the name of an iPhone backup, some for this very device. Shall Rightful read them?"
        ),
    }
}
