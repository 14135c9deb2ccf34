//! Activation: what a phone asks Apple for after an erase, carried over the cable, with the owner's own sign-in where Apple wants one.
//!
//! | # | step | with whom |
//! |---|---|---|
//! | 1 | the phone begins a session and says what it wants to be activated with | the phone, Apple (`drmHandshake`) |
//! | 2 | Apple decides; where the phone belongs to an Apple Account it asks for that, and the owner answers or does not | Apple (`deviceActivation`), the owner |
//! | 3 | the phone gets Apple's answer as it came, and checks it | the phone |
//! | 4 | the phone says whether it is active: nothing else is believed | the phone |
//!
//! Nothing is erased by any of it, and before the third step nothing is changed. A run that was interrupted is begun anew: there is
//! nothing to take up. What the owner types goes to Apple's activation server, once for each time that it is typed, and nowhere
//! else: no event, no log and no file has it.
//!
//! Activation Lock is reported as on, as not to be seen, or as unreadable; never as off.

mod failure;
mod form;
mod phone;

use std::time::Duration;

use rightful_apple::activation::{self as apple, Answer, Form, Record};
use rightful_core::device::{Device, Trust};
use rightful_core::event::{Erased, Fact, Unplug};
use rightful_core::facts::Sign;
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::ports::Usb;
use rightful_core::report::{Ending, Explain as _, Report};
use rightful_core::session::{Face, Session};
use rightful_proto::activation::{self as proto, ActivationState, Headers};
use tokio::time::sleep;

pub use failure::Failure;
use phone::{Phone, heed};

use crate::gather;
use crate::world::World;

const STEPS: [Step; 4] = [
    Step { id: "session", title: "begin a session with Apple", weight: 2, danger: Danger::None },
    Step { id: "apple", title: "have Apple decide", weight: 2, danger: Danger::None },
    Step { id: "hand-over", title: "hand the phone Apple's answer", weight: 2, danger: Danger::None },
    Step { id: "confirm", title: "ask the phone whether it is active", weight: 1, danger: Danger::None },
];

/// How often the phone is asked whether it is active, and how long between two questions.
const ASKED: u32 = 10;
const BETWEEN: Duration = Duration::from_secs(3);

/// What is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Which phone; the only one if none is named.
    pub device: Option<String>,
}

/// What is known of a phone's activation without asking Apple.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// What the phone says; `None` where it does not.
    pub state: Option<ActivationState>,
    /// Activation Lock, as far as it shows; "off" is never known.
    pub lock: Sign,
}

impl Status {
    /// The state in words.
    pub fn words(&self) -> String {
        match &self.state {
            None => "whether it is active cannot be read: a phone tells a computer that it trusts".to_owned(),
            Some(state) => in_words(state),
        }
    }

    /// Activation Lock in words.
    pub fn lock_words(&self) -> &'static str {
        match self.lock {
            Sign::On => "Activation Lock is on",
            Sign::NoSign => "no sign of Activation Lock: Apple decides when the phone is activated",
            Sign::Unreadable => {
                "Activation Lock cannot be read here: Apple decides when the phone is activated"
            }
        }
    }

    /// What comes next, where something does.
    pub fn next(&self) -> Option<&'static str> {
        match &self.state {
            Some(state) if state.is_active() => None,
            Some(_) => Some("to activate it over the cable: rightful activation activate"),
            None => Some("unlock it and tap Trust, or look at its screen: at Hello it has to be activated"),
        }
    }
}

/// What the phone says of its activation, in words.
fn in_words(state: &ActivationState) -> String {
    let words = match state {
        ActivationState::Activated => "active",
        ActivationState::FactoryActivated => "active, since it was made",
        ActivationState::SoftActivated => "active, without a SIM",
        ActivationState::WildcardActivated => "active, for any SIM",
        ActivationState::Unactivated => "not active: it is at Hello and has to ask Apple",
        ActivationState::MismatchedImei => "not active: its activation is for another modem",
        ActivationState::MismatchedIccid => "not active: its activation is for another SIM",
        ActivationState::MissingSim => "not active: it wants a SIM first, as old iPhones do",
        ActivationState::Other(word) => return format!("not active, as far as is known: it says {word}"),
    };
    words.to_owned()
}

/// Reads what the phone says; asks nobody else and changes nothing.
pub async fn status<U: Usb>(world: &World<U>, device: &Device) -> Status {
    let facts = gather::facts(world, device).await;
    let state = facts.activation.as_deref().map(ActivationState::from_word);
    // At Hello no account is signed in, and so the phone shows no sign whatever Apple holds.
    let at_hello = state.as_ref().is_none_or(|state| !state.is_active());
    let lock = if at_hello && facts.find_my == Sign::NoSign { Sign::Unreadable } else { facts.find_my };
    Status { state, lock }
}

/// Runs the deed. The session hears everything, also how it ended.
///
/// # Errors
/// How it ended, for the exit code; the report has gone to the session.
pub async fn run<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: Wanted,
) -> Result<(), Ending> {
    let mut handed = Handed::Nothing;
    match activate(world, session, &wanted, &mut handed).await {
        Ok((title, facts)) => {
            session.finished(title, facts);
            Ok(())
        }
        Err(failure) => {
            if failure.is_lock() {
                form::ways(session);
            }
            let report: Report = failure.report().leaving(handed.left());
            let ending = report.ending;
            session.failed(report);
            Err(ending)
        }
    }
}

/// What the phone was given that it keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Handed {
    Nothing,
    /// It trusts this computer since.
    Trust,
    /// Apple's answer, or a part of it.
    Answer,
}

impl Handed {
    /// What was not affected.
    fn left(self) -> &'static str {
        match self {
            Self::Nothing => {
                "Nothing has been erased, and nothing on the phone was changed. It can be started again at any time."
            }
            Self::Trust => {
                "Nothing has been erased. The phone trusts this computer now; nothing else on it was changed. It can be started again at any time."
            }
            Self::Answer => {
                "Nothing has been erased. The phone has Apple's answer and may be active: rightful activation status tells. It can be started again at any time."
            }
        }
    }
}

/// How the phone came to be active.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Opened {
    /// Apple asked for nothing.
    Unasked,
    /// The owner has filled in a form that Apple had because of Activation Lock.
    ByOwner,
    /// The owner has filled in another form.
    ByForm,
}

type Done = (&'static str, Vec<Fact>);

async fn activate<U: Usb, F: Face>(
    world: &World<U>,
    session: &mut Session<F>,
    wanted: &Wanted,
    handed: &mut Handed,
) -> Result<Done, Failure> {
    let phone = Phone::choose(world, session, wanted.device.as_deref()).await?;
    let stop = session.stop();
    session.status("asking the phone whether it is active", Erased::No, Unplug::Harmless);
    if phone.device.trust != Trust::Trusted {
        phone.ask_for_trust(session).await?;
        *handed = Handed::Trust;
    }
    let before = heed(&stop, phone.state()).await?;
    if before.is_active() {
        let facts = vec![fact("state", in_words(&before)), fact("untouched", "Apple was not asked")];
        return Ok(("The phone is active already", facts));
    }
    let mut server = apple::Activation::new(&world.apple)?;
    session.plan(plan(&phone.device, &server.host()));

    session.start("session");
    session.status("beginning a session with Apple", Erased::No, Unplug::StartsOver);
    let begun = heed(&stop, phone.session_info()).await?;
    let handshake =
        heed(&stop, apple_says(server.handshake(begun.xml().map_err(proto::ActivationError::from)?))).await?;
    let info = heed(&stop, phone.activation_info(&handshake)).await?;
    session.done();

    session.start("apple");
    session.status("asking Apple, who decides", Erased::No, Unplug::StartsOver);
    let info = info.xml().map_err(proto::ActivationError::from)?;
    let first = heed(&stop, apple_says(server.ask(&info))).await?;
    let Some((record, opened)) = decided(session, &mut server, first).await? else {
        let state = heed(&stop, phone.state()).await?;
        return if state.is_active() {
            let facts = vec![fact("state", in_words(&state))];
            Ok(("The phone is active already, says Apple, and so does the phone", facts))
        } else {
            Err(Failure::Disagree { state: in_words(&state) })
        };
    };
    session.done();

    session.start("hand-over");
    session.status("handing the phone Apple's answer", Erased::No, Unplug::StartsOver);
    let headers = record.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let headers = Headers::of(headers)?;
    // From here on it goes on to its end: what the phone made of a half-told answer nobody knows.
    *handed = Handed::Answer;
    phone.hand_over(&record.raw, &headers).await?;
    session.done();

    session.start("confirm");
    session.status("asking the phone whether it is active", Erased::No, Unplug::Harmless);
    let state = confirmed(&phone).await?;
    if let Err(why) = phone.acknowledge().await {
        tracing::debug!(%why, "the activation was not acknowledged");
    }
    session.done();
    Ok(("The phone is active", facts(&state, opened)))
}

/// Errors of Apple's side, as this deed tells them.
async fn apple_says<T>(talk: impl Future<Output = Result<T, apple::ActivationError>>) -> Result<T, Failure> {
    talk.await.map_err(Failure::Apple)
}

/// Fills in what Apple asks for until there is a record; `None` when Apple says that the phone is active already.
async fn decided<F: Face>(
    session: &mut Session<F>,
    server: &mut apple::Activation,
    first: Answer,
) -> Result<Option<(Record, Opened)>, Failure> {
    let (mut answer, mut last, mut opened) = (first, None::<Form>, Opened::Unasked);
    loop {
        let form = match answer {
            Answer::Record(record) => return Ok(Some((record, opened))),
            Answer::Already => return Ok(None),
            Answer::Refused(words) => return Err(Failure::Refused { words: words.to_string() }),
            Answer::LockedElsewhere => return Err(Failure::LockedElsewhere),
            Answer::Form(form) => form,
            // What was typed is not taken, and the same form is what there is to fill in.
            Answer::Wrong(words) => match last.take() {
                Some(form) => form.again(words),
                None => return Err(Failure::Refused { words: words.to_string() }),
            },
        };
        if server.forms_left() == 0 {
            return Err(form::not_taken(&form));
        }
        opened = if form.locked || opened == Opened::ByOwner { Opened::ByOwner } else { Opened::ByForm };
        let typed = form::fill_in(session, &form, &server.host(), server.forms_left()).await?;
        session.status("asking Apple, who decides", Erased::No, Unplug::StartsOver);
        let stop = session.stop();
        answer = heed(&stop, apple_says(server.submit(&form, &typed))).await?;
        drop(typed);
        last = Some(form);
    }
}

/// What the phone itself says when it has had time to check what it was given.
async fn confirmed(phone: &Phone) -> Result<ActivationState, Failure> {
    let mut told = None;
    for _ in 0..ASKED {
        match phone.state().await {
            Ok(state) if state.is_active() => return Ok(state),
            Ok(state) => told = Some(state),
            // It may be busy with itself just now.
            Err(why) => tracing::debug!(%why, "the phone does not say its state"),
        }
        sleep(BETWEEN).await;
    }
    Err(Failure::NotActive { state: told.as_ref().map_or_else(|| "it does not say".to_owned(), in_words) })
}

fn facts(state: &ActivationState, opened: Opened) -> Vec<Fact> {
    let lock = match opened {
        Opened::Unasked => "no sign of Activation Lock: Apple asked for no account",
        Opened::ByOwner => {
            "Activation Lock is on: the account that was typed has opened it for this activation"
        }
        Opened::ByForm => "no sign of Activation Lock in what Apple asked for",
    };
    vec![
        fact("state", in_words(state)),
        fact("activation-lock", lock),
        fact("kept", "nothing was erased, and what was typed is kept nowhere"),
        fact(
            "next",
            "go on with set-up on the phone; what was on it comes back from a backup: rightful backup restore",
        ),
    ]
}

fn fact(id: &'static str, text: impl Into<String>) -> Fact {
    Fact { id, text: text.into() }
}

fn plan(device: &Device, host: &str) -> Plan {
    let mind = |id, text: String| Remark { id, weight: RemarkKind::Mind, text };
    let remarks = vec![
        Remark {
            id: "kept",
            weight: RemarkKind::Good,
            text: "nothing is erased, and until the phone has Apple's answer nothing on it is changed"
                .to_owned(),
        },
        mind(
            "who-decides",
            format!(
                "Apple decides: {host} is told which phone this is, as it is when a phone activates itself over Wi-Fi"
            ),
        ),
        mind(
            "account",
            format!(
                "if the phone belongs to an Apple Account, Apple asks for it: what you type then goes to {host} and nowhere else, and is kept nowhere"
            ),
        ),
        mind("untried", "this was never tried on Apple's own servers".to_owned()),
    ];
    Plan::new(format!("Activate {}", device.called()), &STEPS, remarks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_has_words_and_the_lock_is_never_called_off() {
        for word in ["Activated", "Unactivated", "FactoryActivated", "MissingSIM", "MismatchedIMEI", "Odd"] {
            let state = Some(ActivationState::from_word(word));
            for lock in [Sign::On, Sign::NoSign, Sign::Unreadable] {
                let status = Status { state: state.clone(), lock };
                assert!(!status.words().is_empty());
                assert!(!status.lock_words().contains("off"), "{}", status.lock_words());
                assert_eq!(status.next().is_none(), word.ends_with("ctivated") && word != "Unactivated");
            }
        }
        let silent = Status { state: None, lock: Sign::Unreadable };
        assert!(silent.words().contains("cannot be read") && silent.next().is_some());
        for opened in [Opened::Unasked, Opened::ByOwner, Opened::ByForm] {
            let facts = facts(&ActivationState::Activated, opened);
            let lock = &facts.iter().find(|fact| fact.id == "activation-lock").expect("always told").text;
            assert!(!lock.contains("off") && lock.contains("Activation Lock"), "{lock}");
        }
    }

    #[test]
    fn the_plan_says_where_what_is_typed_goes() {
        let plan = plan(&Device::unseen(None), "albert.apple.com");
        // Nothing here takes an activation back, so nothing is called undoable; and nothing is erased.
        assert_eq!(plan.danger, Danger::None);
        let account = plan.remarks.iter().find(|remark| remark.id == "account").expect("told");
        assert!(account.text.contains("albert.apple.com and nowhere else"), "{}", account.text);
    }
}
