//! Signing in to the Apple Account: what the owner is asked for, and what is kept for the next time.
//!
//! Asked for, in this order and only as far as it is not known: the name of the account, how a code can come, the password, a code.
//! A refused password is final. A code may be typed again as often as Apple takes one, and none is sent twice. The session ends
//! with the deed; what is kept, after [`remember`] alone, is the token by which Apple knows this computer, never the password.

pub mod store;

use std::time::Duration;

use rightful_apple::Endpoints;
use rightful_apple::account::{self, AccountError, Asked, Code, SecondFactor, Sender, SignIn};
use rightful_apple::find_my::Whose;
use rightful_core::ask::{Answer, Question, Way};
use rightful_core::event::{Erased, Unplug};
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::ports::Usb;
use rightful_core::report::Ending;
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session};
use store::{Remembered, Store};

use super::by_hand::Act;
use super::{Failure, Found, SIGN_IN, fact, told};
use crate::world::World;

const KEEP: Step =
    Step { id: "keep", title: "keep that Apple knows this computer", weight: 1, danger: Danger::Reversible };

/// How long signing out may take: the owner has what they wanted.
const LEAVING: Duration = Duration::from_secs(5);

/// The names of the answers where there are several telephone numbers.
const NUMBERS: [&str; 8] = ["1", "2", "3", "4", "5", "6", "7", "8"];

/// Who signs in, and how far.
#[derive(Debug, Clone)]
pub struct Enter {
    /// The name of the account; the one that is kept, else asked for, if none is given.
    pub account: Option<String>,
    /// How far.
    pub factor: Factor,
    /// Whose devices are looked at then.
    pub whose: Whose,
}

/// How far the owner signs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Factor {
    /// With the password alone, unless Apple knows this computer: what finding, sounding and marking as lost take.
    Password,
    /// With a code, where Apple wants one.
    Code,
    /// With a code, or without where the owner has no way to get one.
    Choose,
}

/// A way to a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Route {
    Device,
    Message,
    Alone,
}

/// The owner, signed in.
pub(super) struct Entered {
    /// The session with Apple.
    pub(super) apple: account::Session,
    /// The name of the account, with most of it hidden.
    pub(super) masked: String,
    /// As it was typed, and right. It is gone with this.
    pub(super) password: Secret,
    name: String,
    is_kept: bool,
}

impl Entered {
    /// Signs out. What Apple says to that is of no matter any more.
    pub(super) async fn close(self) {
        let leaving =
            async { if self.is_kept { self.apple.leave().await } else { self.apple.sign_out().await } };
        if !matches!(tokio::time::timeout(LEAVING, leaving).await, Ok(Ok(()))) {
            tracing::debug!("Apple has not confirmed the sign-out");
        }
    }
}

/// Has Apple know this computer from now on, so that signing in wants no code.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn remember<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    account: Option<String>,
) -> Result<(), Ending> {
    let remembered = try_remember(world, session, account).await;
    told(session, remembered, Act::Look, "Nothing was kept on this computer.")
}

/// Forgets what [`remember`] has kept.
///
/// # Errors
/// There is nothing, or it cannot be removed; the report has gone to the session.
pub async fn forget<U: Usb, F: Face>(world: &World<U>, session: &mut Session<F>) -> Result<(), Ending> {
    const FORGET: Step = Step { id: "forget", title: "forget it", weight: 1, danger: Danger::None };
    session.plan(Plan::new("Forget that Apple knows this computer", &[FORGET], vec![]));
    session.start(FORGET.id);
    let forgotten = Store::of(&world.workdir).forget().map_err(Failure::from).and_then(|was| {
        let title = "This computer keeps nothing of an Apple Account any more".to_owned();
        if was {
            let facts = vec![
                fact("again", "signing in wants a code again"),
                fact(
                    "apple",
                    "Apple is not told: the token was here alone, and without it this computer is a new one to Apple",
                ),
            ];
            Ok((title, facts, ()))
        } else {
            Err(Failure::NothingKept)
        }
    });
    if forgotten.is_ok() {
        session.done();
    }
    told(session, forgotten, Act::Look, "Nothing was changed.")
}

async fn try_remember<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    account: Option<String>,
) -> Found<()> {
    let remark = Remark {
        id: "kept",
        weight: RemarkKind::Mind,
        text: "a token is kept in a file that only you can read: whoever has it and the password needs no code; rightful find sign-out removes it".to_owned(),
    };
    session.plan(Plan::new("Sign in to an Apple Account", &[SIGN_IN, KEEP], vec![remark]));
    session.start(SIGN_IN.id);
    let enter = Enter { account, factor: Factor::Code, whose: Whose::Own };
    let mut entered = open_with(world, session, &enter, None).await?;
    session.done();
    session.start(KEEP.id);
    let Some(token) = entered.apple.trusted().cloned() else {
        let title = format!("{} wants no code, so there is nothing to keep", entered.masked);
        session.done();
        entered.close().await;
        return Ok((title, vec![], ()));
    };
    let kept = Store::of(&world.workdir).write(&Remembered { name: entered.name.clone(), token });
    // What this computer does not keep, Apple need not either.
    entered.is_kept = kept.is_ok();
    let title = format!("Apple knows this computer for {}", entered.masked);
    entered.close().await;
    kept?;
    session.done();
    Ok((
        title,
        vec![
            fact("password", "the password is kept nowhere, and is asked for each time"),
            fact("sign-out", "rightful find sign-out forgets it"),
        ],
        (),
    ))
}

/// Signs in with what is kept and what the owner says.
pub(super) async fn open<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    enter: &Enter,
) -> Result<Entered, Failure> {
    let store = Store::of(&world.workdir);
    let kept = match store.read() {
        Ok(kept) => kept,
        Err(error) => {
            session.note("find/not-readable", format!("{error}: a code may be wanted"));
            None
        }
    };
    let before = kept.as_ref().map(|kept| kept.token.clone());
    let mut entered = open_with(world, session, enter, kept).await?;
    // What was kept may have been worth nothing any more: a code was wanted, and Apple knows this computer by another token since.
    if let (true, Some(before), Some(now)) = (entered.is_kept, before, entered.apple.trusted())
        && before.expose() != now.expose()
    {
        let renewed = store.write(&Remembered { name: entered.name.clone(), token: now.clone() });
        entered.is_kept = renewed.is_ok();
        if let Err(error) = renewed {
            session.note("find/not-kept", format!("{error}: a code is wanted the next time, too"));
        }
    }
    Ok(entered)
}

async fn open_with<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    enter: &Enter,
    kept: Option<Remembered>,
) -> Result<Entered, Failure> {
    let named = enter.account.clone().or_else(|| kept.as_ref().map(|kept| kept.name.clone()));
    let name = match named {
        Some(name) => name,
        None => {
            let text = "Name of the Apple Account (an e-mail address or a telephone number):".to_owned();
            typed(session, Question::Text { id: "account", text }).await?.trim().to_owned()
        }
    };
    let masked = masked(&name);
    let kept = kept.filter(|kept| kept.name.eq_ignore_ascii_case(&name)).map(|kept| kept.token);
    let route = match (enter.factor, &kept) {
        (Factor::Password, _) => Some(Route::Alone),
        // Where Apple knows this computer it may want none.
        (Factor::Code | Factor::Choose, Some(_)) => None,
        (factor, None) => Some(route(session, factor).await?),
    };
    let text = format!("Password of the Apple Account {masked}:");
    let password = secret(session, "password", text).await?;
    session.status(format!("signing in as {masked}"), Erased::No, Unplug::Harmless);
    let asked = if route == Some(Route::Alone) { Asked::FindMyAlone } else { Asked::Full };
    let is_kept = kept.is_some();
    let apple = match account::sign_in(&world.apple, &name, &password, kept, asked).await? {
        SignIn::Done(apple) => apple,
        SignIn::CodeWanted(factor) => {
            let route = match route {
                Some(route) => route,
                None => self::route(session, enter.factor).await?,
            };
            with_code(&world.apple, session, factor, route, (&name, &password)).await?
        }
    };
    Ok(Entered { apple, masked, password, name, is_kept })
}

async fn with_code<F: Face>(
    endpoints: &Endpoints,
    session: &mut Session<F>,
    mut factor: SecondFactor,
    route: Route,
    (name, password): (&str, &Secret),
) -> Result<account::Session, Failure> {
    let (sender, text) = match route {
        // The password was right: this is another sign-in, not a second try.
        Route::Alone => {
            return match account::sign_in(endpoints, name, password, None, Asked::FindMyAlone).await? {
                SignIn::Done(apple) => Ok(apple),
                SignIn::CodeWanted(_) => Err(AccountError::CodeNeeded.into()),
            };
        }
        Route::Device => {
            session.note(
                "find/get-a-code",
                "on a trusted device: Settings, your name, Sign-In & Security, Two-Factor Authentication, Get Verification Code",
            );
            (Sender::Device, "The six digits that the trusted device shows:".to_owned())
        }
        Route::Message => {
            let phone = phone(session, &factor).await?;
            factor.send_message(phone.0).await?;
            (Sender::Phone(phone.0), format!("The six digits of the message to {}:", phone.1))
        }
    };
    let mut before: Option<Secret> = None;
    loop {
        let digits = secret(session, "code", text.clone()).await?;
        // What a command line or a script says again is not tried again.
        let again = before.as_ref().is_some_and(|before| before.expose() == digits.expose());
        let entered = match Code::from_typed(&String::from_utf8_lossy(digits.expose())) {
            Ok(_) if again => Err(AccountError::WrongCode { left: 0 }),
            Ok(code) => factor.enter(&code, sender).await,
            Err(error) => Err(error),
        };
        match entered {
            Ok(apple) => return Ok(apple),
            Err(AccountError::WrongCode { left }) if left > 0 => {
                session.note(
                    "find/wrong-code",
                    format!("Apple says that the code is wrong; {left} more are taken in this sign-in"),
                );
            }
            Err(AccountError::NotACode) if !again => {
                session.note("find/not-a-code", "a code has six digits");
            }
            Err(error) => return Err(error.into()),
        }
        before = Some(digits);
    }
}

/// Which way a code can come.
async fn route<F: Face>(session: &mut Session<F>, factor: Factor) -> Result<Route, Failure> {
    let way = |id, text: &str| Way { id, text: text.to_owned() };
    let mut options = vec![
        way("device", "I have another trusted device: its Settings show a code"),
        way("message", "Apple sends a message with a code to a trusted telephone number, which I can read"),
    ];
    if factor == Factor::Choose {
        options.push(way(
            "alone",
            "Neither: only the device that I cannot use gets codes. It is tried on the password alone, which Apple may refuse",
        ));
    }
    let text = "How can a code of the Apple Account reach you?".to_owned();
    match session.ask(Question::Decide { text, options }).await {
        Some(Answer::Choice(0)) => Ok(Route::Device),
        Some(Answer::Choice(1)) => Ok(Route::Message),
        Some(Answer::Choice(2)) if factor == Factor::Choose => Ok(Route::Alone),
        Some(Answer::Stop) => Err(Failure::Stopped),
        Some(Answer::Choice(_) | Answer::Typed(_)) | None => Err(Failure::NobodyToAsk),
    }
}

/// The trusted number that the message goes to, and how Apple shows it.
async fn phone<F: Face>(session: &mut Session<F>, factor: &SecondFactor) -> Result<(u64, String), Failure> {
    let phones = factor.phones();
    let index = match phones {
        [] => return Err(AccountError::NoSuchNumber.into()),
        [_] => 0,
        several => {
            let options = NUMBERS.iter().zip(several);
            let options = options.map(|(id, phone)| Way { id, text: phone.shown.clone() }).collect();
            let text = "To which trusted number?".to_owned();
            match session.ask(Question::Decide { text, options }).await {
                Some(Answer::Choice(index)) => index,
                Some(Answer::Stop) => return Err(Failure::Stopped),
                Some(Answer::Typed(_)) | None => return Err(Failure::NobodyToAsk),
            }
        }
    };
    let phone = phones.get(index).ok_or(AccountError::NoSuchNumber)?;
    Ok((phone.id, phone.shown.clone()))
}

/// Something that nobody else may see.
pub(super) async fn secret<F: Face>(
    session: &mut Session<F>,
    id: &'static str,
    text: String,
) -> Result<Secret, Failure> {
    Ok(Secret::new(typed(session, Question::Secret { id, text }).await?.into_bytes()))
}

async fn typed<F: Face>(session: &mut Session<F>, question: Question) -> Result<String, Failure> {
    match session.ask(question).await {
        Some(Answer::Typed(typed)) if !typed.is_empty() => Ok(typed),
        Some(Answer::Typed(_) | Answer::Stop) => Err(Failure::Stopped),
        Some(Answer::Choice(_)) | None => Err(Failure::NobodyToAsk),
    }
}

/// `a•••@example.com`: enough to know one's own, too little for a stranger.
fn masked(name: &str) -> String {
    let (first, domain) = match name.split_once('@') {
        Some((local, domain)) => (local.chars().next(), format!("@{domain}")),
        None => (None, name.chars().rev().take(2).collect::<Vec<_>>().into_iter().rev().collect()),
    };
    let shown: String = first.into_iter().chain("•••".chars()).chain(domain.chars()).collect();
    shown.chars().filter(|c| !c.is_control()).take(64).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_an_account_is_told_by_its_ends() {
        assert_eq!(masked("anna@example.com"), "a•••@example.com");
        assert_eq!(masked("+1 555 0100"), "•••00");
        assert_eq!(masked(""), "•••");
        assert_eq!(masked("a\u{1b}[1m@x"), "a•••@x");
    }
}
