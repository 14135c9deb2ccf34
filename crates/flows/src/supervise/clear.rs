//! Clears a passcode with the token that was saved, or the Screen Time code. Everything on the phone stays.

use std::path::PathBuf;

use rightful_core::event::{Erased, Fact, Unplug};
use rightful_core::plan::{Danger, Plan, Step};
use rightful_core::ports::Usb;
use rightful_core::report::Ending;
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session};
use rightful_core::unlock_token::{self, UnlockToken};
use rightful_proto::supervision::SupervisionError;

use super::identity::read_file;
use super::phone::{Phone, heard, is_erased};
use super::{Done, Failure, Wanted, end, fact, good, mind, now, unstopped};
use crate::world::World;

const STEPS: [Step; 4] = [
    Step { id: "token", title: "look at the token", weight: 1, danger: Danger::None },
    Step { id: "prove", title: "show the phone its supervisor", weight: 3, danger: Danger::None },
    Step { id: "clear", title: "clear the passcode", weight: 2, danger: Danger::Reversible },
    Step { id: "confirm", title: "ask the phone whether it has one", weight: 1, danger: Danger::None },
];

const SCREEN_TIME: [Step; 2] = [
    Step { id: "prove", title: "show the phone its supervisor", weight: 3, danger: Danger::None },
    Step { id: "clear", title: "clear the Screen Time code", weight: 1, danger: Danger::Reversible },
];

const LEFT: &str = "Nothing has been erased: everything on the phone is as it was, and so is its passcode.";
const LEFT_AFTER: &str = "Nothing has been erased: everything on the phone is as it was. Whether it still has a passcode its screen shows.";

/// Clears the passcode; with the token in this file, where one is named.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn run<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
    file: Option<PathBuf>,
) -> Result<(), Ending> {
    let mut sent = false;
    let ended = clear(world, session, &wanted, file, &mut sent).await;
    let refused = matches!(ended, Err(Failure::TokenRefused { .. } | Failure::BeforeFirstUnlock));
    end(session, ended, if sent && !refused { LEFT_AFTER } else { LEFT })
}

async fn clear<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
    file: Option<PathBuf>,
    sent: &mut bool,
) -> Result<Done, Failure> {
    let phone = Phone::choose(world, session, wanted.device.as_deref()).await?;
    session.plan(Plan::new(
        format!("Clear the passcode of {}", phone.device.called()),
        &STEPS,
        vec![
            good("kept", "everything on the phone stays: photos, messages, apps"),
            good("find-my", "Find My, Activation Lock and the computers that it trusts stay as they are"),
            mind(
                "open",
                "afterwards the phone opens without a passcode until a new one is set: keep it with you",
            ),
            mind("wallet", "without a passcode the phone takes the cards out of Wallet"),
            mind("untried", "this was never tried on a real phone by this program"),
        ],
    ));
    session.start("token");
    let token = match file {
        Some(path) => of_file(&path)?,
        None => {
            let saved = phone.saved()?.ok_or(Failure::NoToken)?;
            if saved.erased.is_some() {
                return Err(Failure::ErasedSince);
            }
            saved.token().ok_or(Failure::NoToken)?.clone()
        }
    };
    session.done();
    unstopped(session)?;
    phone.trust(session).await?;
    session.start("prove");
    session.status("showing the phone its supervisor", Erased::No, Unplug::Harmless);
    let mut proven = phone.prove().await?;
    if phone.saved()?.is_some_and(|saved| is_erased(&saved, &proven.cloud)) {
        return Err(Failure::ErasedSince);
    }
    let has_one = proven.phone.security_info().await.map_err(heard)?.passcode;
    session.done();
    unstopped(session)?;
    if !has_one {
        session.skip("clear", "no passcode is set");
        session.skip("confirm", "the phone has just said so");
        let facts = vec![fact("kept", "nothing was changed"), save_next()];
        return Ok(("No passcode is set on the phone".to_owned(), facts));
    }
    session.start("clear");
    session.status("clearing the passcode; everything on the phone stays", Erased::No, Unplug::NotNow);
    *sent = true;
    proven.phone.clear_passcode(&token).await.map_err(of_token)?;
    drop(token);
    session.done();
    session.start("confirm");
    if proven.phone.security_info().await.map_err(heard)?.passcode {
        return Err(Failure::StillSet);
    }
    session.done();
    session.status("the passcode is cleared", Erased::No, Unplug::Harmless);
    Ok(("The passcode is cleared".to_owned(), facts()))
}

fn facts() -> Vec<Fact> {
    vec![
        fact("passcode", "the phone says that no passcode is set"),
        fact("kept", "nothing was erased: everything on the phone is as it was"),
        fact("new", "set a new passcode on the phone now, and take a backup: rightful backup take"),
        save_next(),
    ]
}

fn save_next() -> Fact {
    fact("save", "before you set a passcode, save a fresh token: rightful supervise token save")
}

fn of_file(path: &std::path::Path) -> Result<Secret, Failure> {
    let bytes = read_file(path, unlock_token::LONGEST)?;
    let token = UnlockToken::read(bytes.expose()).map_err(Failure::TokenDamaged)?;
    Ok(token.secret().clone())
}

/// The phone's answer to the token itself.
fn of_token(error: SupervisionError) -> Failure {
    let words = error.refusal().map(ToString::to_string);
    match (heard(error), words) {
        (Failure::Phone(_), Some(words)) => Failure::TokenRefused { words },
        (other, _) => other,
    }
}

/// Clears the Screen Time code.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn screen_time<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
) -> Result<(), Ending> {
    let ended = clear_screen_time(world, session, &wanted).await;
    end(session, ended, "Nothing has been erased, and the Screen Time code is as it was.")
}

async fn clear_screen_time<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
) -> Result<Done, Failure> {
    let phone = Phone::choose(world, session, wanted.device.as_deref()).await?;
    session.plan(Plan::new(
        format!("Clear the Screen Time code of {}", phone.device.called()),
        &SCREEN_TIME,
        vec![good("kept", "nothing is erased; the passcode of the phone stays as it is")],
    ));
    phone.trust(session).await?;
    session.start("prove");
    session.status("showing the phone its supervisor", Erased::No, Unplug::Harmless);
    let mut proven = phone.prove().await?;
    session.done();
    unstopped(session)?;
    session.start("clear");
    proven.phone.clear_restrictions_password().await.map_err(heard)?;
    session.done();
    let at = rightful_core::calendar::day(now());
    Ok((
        "The Screen Time code is cleared".to_owned(),
        vec![fact("done", format!("on {at}; a new one can be set in Settings, Screen Time"))],
    ))
}
