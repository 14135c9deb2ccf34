//! The unlock token: saved while no passcode is set, and looked at without the phone.

use std::path::PathBuf;

use rightful_core::calendar::{DAY, day};
use rightful_core::event::{Erased, Unplug};
use rightful_core::plan::{Danger, Plan, Step};
use rightful_core::ports::Usb;
use rightful_core::report::Ending;
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session};
use rightful_core::unlock_token::{self, Damage, Outline, UnlockToken};

use super::identity::{read_file, write_new};
use super::phone::{Phone, heard};
use super::vault::{Saved, Vault};
use super::{Done, Failure, Wanted, end, fact, good, mind, now, unstopped};
use crate::world::{Workdir, World};

const STEPS: [Step; 3] = [
    Step { id: "prove", title: "show the phone its supervisor", weight: 2, danger: Danger::None },
    Step { id: "ask", title: "ask whether a passcode is set", weight: 1, danger: Danger::None },
    Step {
        id: "save",
        title: "have the phone make a token, and keep it",
        weight: 2,
        danger: Danger::Reversible,
    },
];

/// Saves the token of a phone; into a further file as well, where one is named.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn save<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
    copy: Option<PathBuf>,
) -> Result<(), Ending> {
    let ended = try_save(world, session, &wanted, copy).await;
    end(session, ended, "Nothing has been erased, and a token that was saved before is still there.")
}

async fn try_save<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
    copy: Option<PathBuf>,
) -> Result<Done, Failure> {
    let phone = Phone::choose(world, session, wanted.device.as_deref()).await?;
    let ecid = phone.ecid()?;
    if let Some(path) = copy.as_ref().filter(|path| path.exists()) {
        return Err(Failure::FileThere(path.clone()));
    }
    session.plan(Plan::new(
        format!("Save the unlock token of {}", phone.device.called()),
        &STEPS,
        vec![
            good("kept", "nothing on the phone is changed or erased"),
            mind(
                "worth",
                "whoever has the token and the supervision identity can clear the passcode: both are sealed in files that only you can read",
            ),
            mind("ends", "an erase ends the token: save a new one after the phone was set up again"),
        ],
    ));
    phone.trust(session).await?;
    session.start("prove");
    session.status("showing the phone its supervisor", Erased::No, Unplug::Harmless);
    let mut proven = phone.prove().await?;
    session.done();
    unstopped(session)?;
    session.start("ask");
    // Asking for a token would tell as well, but touches the keybag.
    if proven.phone.security_info().await.map_err(heard)?.passcode {
        return Err(Failure::PasscodeSet);
    }
    session.done();
    unstopped(session)?;
    session.start("save");
    session.status("having the phone make a token", Erased::No, Unplug::StartsOver);
    let token = proven.phone.request_unlock_token().await.map_err(heard)?;
    let looked = UnlockToken::read(token.expose());
    let saved = Saved {
        udid: phone.udid.clone(),
        ecid: Some(ecid),
        serial: phone.device.serial.as_ref().map(|serial| serial.0.clone()),
        name: phone.device.called(),
        version: phone.device.version.clone(),
        at: now(),
        supervisor: proven.identity.fingerprint(),
        magic: proven.cloud.magic.clone(),
        erased: None,
        tokens: vec![token],
    };
    phone.vault.keep_token(&saved)?;
    // What cannot be read back was not kept.
    let back = phone.saved()?.and_then(|back| back.token().map(|token| token.expose().to_vec()));
    if back.map(Secret::new).as_ref().map(Secret::expose) != saved.token().map(Secret::expose) {
        return Err(Failure::NoToken);
    }
    let mut facts = vec![fact("saved", "the token was saved and read back")];
    if let Some(path) = copy {
        let token = saved.token().ok_or(Failure::NoToken)?;
        write_new(&path, token)?;
        facts.push(fact("copy", "a copy lies in the file that was named, for you alone to read"));
    }
    session.done();
    facts.push(match looked {
        Ok(token) => fact("whole", format!("it is whole: {} bytes, name {}", token.outline().length, token.outline().name)),
        Err(_) => fact(
            "unusual",
            "its form is not one that is known: it is kept as the phone gave it, and may be good all the same",
        ),
    });
    facts.push(fact(
        "next",
        "set the passcode again on the phone, and keep a copy of the identity elsewhere: rightful supervise identity export",
    ));
    Ok(("The unlock token is saved".to_owned(), facts))
}

/// What can be said of a saved token without its phone.
#[derive(Debug, Clone)]
pub struct Checked {
    /// Whose it is, and when it was saved; nothing for a file of another program.
    pub saved: Option<Saved>,
    /// Its form, or what is wrong with it.
    pub form: Result<Outline, Damage>,
    /// Whether the identity that it was saved with is on this computer; not known for a file.
    pub identity: Option<bool>,
    /// How many days old it is.
    pub age: Option<u64>,
}

impl Checked {
    /// Whether nothing speaks against it.
    pub fn good(&self) -> bool {
        let erased = self.saved.as_ref().is_some_and(|saved| saved.erased.is_some());
        self.form.is_ok() && self.identity != Some(false) && !erased
    }

    /// In sentences, the most important first.
    pub fn words(&self) -> Vec<String> {
        let mut words = Vec::new();
        match &self.form {
            Ok(outline) => {
                words.push(format!("it is whole: {} bytes, name {}", outline.length, outline.name))
            }
            Err(damage) => words.push(format!("it is not whole: {damage}")),
        }
        if let Some(saved) = &self.saved {
            words.push(format!("saved on {}", day(saved.at)));
            match saved.erased {
                Some(at) => words.push(format!(
                    "the phone was erased since, noticed on {}: it is of no use any more",
                    day(at)
                )),
                None => words.push("no erase since was noticed here; the phone itself decides".to_owned()),
            }
        } else {
            words.push("a file does not say which phone it is of: the phone itself decides".to_owned());
        }
        match self.identity {
            Some(true) => words.push("the identity that it was saved with is on this computer".to_owned()),
            Some(false) => {
                words.push("the identity that it was saved with is not on this computer".to_owned())
            }
            None => {}
        }
        words
    }
}

/// Looks at all tokens that are kept here, without any phone.
///
/// # Errors
/// What is kept cannot be read.
pub fn check(workdir: &Workdir) -> Result<Vec<Checked>, Failure> {
    let vault = Vault::of(workdir);
    let identities = vault.identities()?;
    let mut found = Vec::new();
    for udid in vault.phones()? {
        let Some(saved) = vault.token(&udid)? else { continue };
        let form = saved.token().map_or(Err(Damage::Empty), |token| {
            UnlockToken::read(token.expose()).map(|token| token.outline().clone())
        });
        let here = identities.iter().any(|identity| identity.fingerprint() == saved.supervisor);
        let age = now().saturating_sub(saved.at) / DAY;
        found.push(Checked { saved: Some(saved), form, identity: Some(here), age: Some(age) });
    }
    Ok(found)
}

/// Looks at a token in a file: raw, as base64, or in a property list.
///
/// # Errors
/// The file cannot be read.
pub fn check_file(path: &std::path::Path) -> Result<Checked, Failure> {
    let bytes = read_file(path, unlock_token::LONGEST)?;
    let form = UnlockToken::read(bytes.expose()).map(|token| token.outline().clone());
    Ok(Checked { saved: None, form, identity: None, age: None })
}
