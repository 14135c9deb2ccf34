//! A form of Apple's as questions to the owner: its words first, who will get what is typed, and one question for each row.

use rightful_apple::activation::{FORMS, Form, Row};
use rightful_core::ask::{Answer, Question};
use rightful_core::secret::Secret;
use rightful_core::session::{Face, Session};

use super::Failure;

/// Asks for each row. What is typed is in no event.
pub(super) async fn fill_in<F: Face>(
    session: &mut Session<F>,
    form: &Form,
    host: &str,
    left: u32,
) -> Result<Vec<Secret>, Failure> {
    if form.locked && left == FORMS {
        session.note(
            "activation/locked",
            "Activation Lock is on: Apple wants the Apple Account that this phone belongs to",
        );
        session.note(
            "activation/organisation",
            "a phone of an organisation: leave the account empty and type its bypass code as the password; whether Apple takes it in this form is not known",
        );
    }
    session.note("activation/form", format!("Apple says: {}", form.words));
    if form.wrong.is_some() {
        session.note("activation/wrong", format!("Apple has not taken what was typed: {}", complaint(form)));
        session.note("activation/again", again(left));
    }
    session.note(
        "activation/goes-to",
        format!("what you type now goes to {host}, Apple's activation server, and nowhere else; it is kept nowhere"),
    );
    let mut typed = Vec::with_capacity(form.rows.len());
    for row in &form.rows {
        let (id, text) = (name(row, form.wrong.is_some()), question(row, host));
        let question = if row.hidden { Question::Secret { id, text } } else { Question::Text { id, text } };
        match session.ask(question).await {
            Some(Answer::Typed(text)) => {
                // The text itself becomes the secret, which is zeroed.
                let secret = Secret::new(text.into_bytes());
                // An account may be left empty, for a bypass code; without a password there is nothing to send.
                if row.hidden && secret.expose().is_empty() {
                    return Err(Failure::Declined { locked: form.locked });
                }
                typed.push(secret);
            }
            Some(Answer::Stop | Answer::Choice(_)) => {
                return Err(Failure::Declined { locked: form.locked });
            }
            None if form.wrong.is_some() => return Err(not_taken(form)),
            None => return Err(Failure::NobodyToAsk { locked: form.locked }),
        }
    }
    Ok(typed)
}

/// What was typed so far, Apple has not taken.
pub(super) fn not_taken(form: &Form) -> Failure {
    Failure::NotTaken { locked: form.locked, words: complaint(form) }
}

/// What was wrong, in Apple's words.
fn complaint(form: &Form) -> String {
    form.wrong.as_ref().unwrap_or(&form.words).to_string()
}

fn again(left: u32) -> &'static str {
    match left {
        1 => "you can try once more; Apple locks accounts after a few wrong passwords",
        _ => "you can try again; Apple locks accounts after a few wrong passwords",
    }
}

/// What a program calls the answer. What Apple calls it goes back to Apple alone. After a wrong answer it is called otherwise, so
/// that nothing that was given beforehand is sent twice.
fn name(row: &Row, again: bool) -> &'static str {
    match (row.id.as_str(), row.hidden, again) {
        ("login", false, false) => "account",
        ("login", false, true) => "account-again",
        ("password", true, false) => "password",
        ("password", true, true) => "password-again",
        (_, false, false) => "form-text",
        (_, false, true) => "form-text-again",
        (_, true, false) => "form-secret",
        (_, true, true) => "form-secret-again",
    }
}

fn question(row: &Row, host: &str) -> String {
    let label = [&row.label, &row.placeholder, &row.id].into_iter().find(|text| !text.is_empty());
    let label = label.map_or("", String::as_str);
    match (row.id.as_str(), row.hidden) {
        ("login", false) => format!("Apple Account, for {host}:"),
        ("password", true) => format!("Its password, for {host} (it is not shown):"),
        (_, false) => format!("{label}, for {host}:"),
        (_, true) => format!("{label}, for {host} (it is not shown):"),
    }
}

/// The ways that Apple has published for a phone that is locked to an account. This program opens none of them.
pub(super) fn ways<F: Face>(session: &mut Session<F>) {
    for way in WAYS {
        session.note("activation/way", *way);
    }
}

const WAYS: &[&str] = &[
    "on the phone's own activation screen: the Apple Account and its password, or Unlock with Passcode where it is offered, with the passcode that the phone had",
    "in any browser: www.icloud.com/find, this phone, Remove This Device; then start the phone again",
    "a forgotten password: iforgot.apple.com, or a recovery contact; account recovery can take days",
    "no account any more: Apple's request with a proof of purchase, at al-support.apple.com; the papers for it: rightful dossier",
    "a phone of an organisation: its administrator turns the lock off in Apple Business or School Manager",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn questions_say_who_gets_the_answer() {
        let row = |id: &str, label: &str, hidden| Row {
            id: id.to_owned(),
            label: label.to_owned(),
            placeholder: String::new(),
            hidden,
        };
        let rows = [
            row("login", "", false),
            row("password", "", true),
            row("code", "Code", true),
            row("x1", "", false),
        ];
        let told: Vec<_> =
            rows.iter().map(|row| (name(row, false), question(row, "albert.apple.com"))).collect();
        assert!(told.iter().all(|(_, text)| text.contains("for albert.apple.com")), "{told:?}");
        let names: Vec<_> = told.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["account", "password", "form-secret", "form-text"]);
        assert!(told[2].1.starts_with("Code, for") && told[3].1.starts_with("x1, for"));
        assert!(rows.iter().all(|row| name(row, true).ends_with("-again")));
        // A row of another name that is called a password is not answered with what was given for one.
        assert_eq!(name(&row("otp", "Password", true), false), "form-secret");
    }
}
