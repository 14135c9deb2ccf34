//! The interview: a handful of plain questions at the terminal, whose answers become a hint.

use inquire::ui::{RenderConfig, Styled};
use inquire::{InquireError, MultiSelect, Text};
use rightful_recall::hint::{Date, Habit, Hint, Length, Password, Text as Secret, Varied, Word};

use crate::language::chosen;
use crate::out;

/// What was answered.
#[derive(Default)]
pub(crate) struct Answers {
    /// Words, names and places, with commas between them.
    pub(crate) words: String,
    /// Dates and years, with commas between them.
    pub(crate) dates: String,
    /// Numbers, with commas between them.
    pub(crate) numbers: String,
    /// Other passwords, one after the other.
    pub(crate) passwords: Vec<String>,
    /// What the owner usually does.
    pub(crate) habits: Vec<Habit>,
    /// `8`, `8-12`, or nothing.
    pub(crate) length: String,
}

/// Habits as they are asked for.
const HABITS: [(&str, Habit); 9] = [
    ("a capital first: Summer", Habit::CapitalFirst),
    ("a capital in each word: SummerGarden", Habit::CapitalEach),
    ("digits at the end: summer12", Habit::DigitsLast),
    ("a year at the end: summer2011", Habit::YearLast),
    ("an exclamation mark at the end: summer!", Habit::ExclamationLast),
    ("another sign at the end: summer?", Habit::SignLast),
    ("a sign between words: summer-garden", Habit::SignBetween),
    ("digits for letters: 5umm3r", Habit::Leet),
    ("keys beside each other: qwertz, 1qaz", Habit::KeyboardWalk),
];

/// The longest text that a hint takes, in bytes.
const LONGEST: usize = 200;

/// So many words, dates, numbers and passwords of an interview are taken.
const MOST: usize = 200;

impl Answers {
    /// Whether nothing was answered.
    fn is_empty(&self) -> bool {
        let texts = [&self.words, &self.dates, &self.numbers, &self.length];
        texts.iter().all(|text| text.trim().is_empty()) && self.passwords.is_empty() && self.habits.is_empty()
    }

    /// What they say, as a hint that is fit to be tried whatever was typed. What is no date, number or length is taken for a word, or passed
    /// over where it cannot be one.
    pub(crate) fn hint(&self) -> Hint {
        let parts = |text: &str| -> Vec<String> {
            let parts = text.split(',').map(str::trim);
            parts.filter(|part| !part.is_empty() && part.len() <= LONGEST).map(str::to_owned).collect()
        };
        let word = |text: String| Word {
            text: Secret::new(text),
            sure: Default::default(),
            part: Default::default(),
            at: Default::default(),
        };
        let mut hint = Hint { words: parts(&self.words).into_iter().map(word).collect(), ..Hint::default() };
        for text in parts(&self.dates) {
            match dates(&text) {
                dates if !dates.is_empty() => hint.dates.extend(dates),
                _ if digits(&text).is_some() => hint.numbers.extend(digits(&text).map(Secret::new)),
                _ => hint.words.push(word(text)),
            }
        }
        for text in parts(&self.numbers) {
            match digits(&text) {
                Some(digits) => hint.numbers.push(Secret::new(digits)),
                None => hint.words.push(word(text)),
            }
        }
        let passwords = self.passwords.iter().filter(|text| !text.is_empty() && text.len() <= LONGEST);
        hint.passwords = passwords
            .map(|text| Password { text: Secret::new(text.clone()), varied: Varied::default() })
            .take(MOST)
            .collect();
        hint.words.truncate(MOST);
        hint.dates.truncate(MOST);
        hint.numbers.truncate(MOST);
        hint.habits = self.habits.iter().copied().collect();
        hint.length = length(&self.length);
        hint
    }
}

/// A number as people write it, without what stands between its digits: `0170 123 45-67`, `(030) 4711`. Nothing where anything else is in
/// it.
fn digits(text: &str) -> Option<String> {
    let between = |sign: char| sign.is_whitespace() || "-–/.()'".contains(sign);
    let text = text.strip_prefix('+').unwrap_or(text);
    let rest: String = text.chars().filter(|sign| !between(*sign)).collect();
    (!rest.is_empty() && rest.bytes().all(|digit| digit.is_ascii_digit())).then_some(rest)
}

/// Years of two digits up to this are of this century too.
const YOUNGEST: u16 = 40;

/// A date as people write it: `23.4.1987`, `4/1987`, `1987`, and `23.4.87`, of which the year may have been in either century. None where it
/// is no date.
fn dates(text: &str) -> Vec<Date> {
    let numbers: Vec<&str> = text.split(['-', '.', '/', ' ']).filter(|part| !part.is_empty()).collect();
    if numbers.iter().any(|part| !part.bytes().all(|digit| digit.is_ascii_digit())) {
        return Vec::new();
    }
    let number = |at: usize| numbers.get(at)?.parse::<u16>().ok();
    let small = |at: usize| number(at).and_then(|number| u8::try_from(number).ok());
    // As it is written, or of the century that it leaves out.
    let years = |at: usize| match (numbers.get(at).map(|year| year.len()), number(at)) {
        (Some(4), Some(year)) => vec![year],
        (Some(2), Some(year)) if year <= YOUNGEST => vec![1900 + year, 2000 + year],
        (Some(2), Some(year)) => vec![1900 + year],
        _ => Vec::new(),
    };
    let day = |year: usize, month: usize, day: usize| -> Vec<Date> {
        let (Some(month), Some(day)) = (small(month), small(day)) else { return Vec::new() };
        years(year).into_iter().filter_map(|year| Date::day(year, month, day)).collect()
    };
    let month = |year: usize, month: usize| -> Vec<Date> {
        let Some(month) = small(month) else { return Vec::new() };
        years(year).into_iter().filter_map(|year| Date::month(year, month)).collect()
    };
    let of_every_year = |month: usize, day: usize| -> Vec<Date> {
        small(month)
            .zip(small(day))
            .and_then(|(month, day)| Date::every_year(month, day))
            .into_iter()
            .collect()
    };
    // Of several ways to read it, the first that is a date.
    let first = |ways: &[&dyn Fn() -> Vec<Date>]| {
        ways.iter().map(|way| way()).find(|dates| !dates.is_empty()).unwrap_or_default()
    };
    match numbers.len() {
        1 if numbers[0].len() == 4 => years(0).into_iter().filter_map(Date::year).collect(),
        2 if numbers[0].len() == 4 => month(0, 1),
        2 if numbers[1].len() == 4 => month(1, 0),
        2 => first(&[&|| of_every_year(1, 0), &|| of_every_year(0, 1), &|| month(1, 0)]),
        3 if numbers[0].len() == 4 => day(0, 1, 2),
        3 => first(&[&|| day(2, 1, 0), &|| day(2, 0, 1)]),
        _ => Vec::new(),
    }
}

/// `8`, `8-12`, `8–12`.
fn length(text: &str) -> Option<Length> {
    let mut parts = text.split(['-', '–']).map(|part| part.trim().parse::<u16>().ok());
    let least = parts.next()??;
    let most = parts.next().unwrap_or(Some(least))?;
    (least <= most && most <= 200).then_some(Length { least, most })
}

/// What asks.
trait Ask {
    /// One line.
    fn line(&mut self, question: &str, example: &str) -> Result<String, InquireError>;

    /// Which of the habits.
    fn habits(&mut self) -> Result<Vec<Habit>, InquireError>;
}

/// The terminal.
struct Terminal;

impl Ask for Terminal {
    fn line(&mut self, question: &str, example: &str) -> Result<String, InquireError> {
        let (question, example) = (chosen().say(question), chosen().say(example));
        Text::new(&question).with_render_config(calm()).with_help_message(&example).prompt()
    }

    fn habits(&mut self) -> Result<Vec<Habit>, InquireError> {
        let habits = HABITS.iter().map(|(text, _)| chosen().say(text)).collect();
        let marked = MultiSelect::new(&chosen().say("What do you usually do with a password?"), habits)
            .with_render_config(calm())
            .with_help_message(&chosen().say("space to mark, Enter to go on"))
            .raw_prompt()?;
        Ok(marked.iter().map(|marked| HABITS[marked.index].1).collect())
    }
}

/// How the questions ended.
#[derive(Debug, PartialEq, Eq)]
enum Ended {
    /// All are answered.
    Answered,
    /// The owner has enough of them: what was answered counts.
    Enough,
    /// The owner wants nothing to be tried.
    Stopped,
    /// The terminal does not do as it should.
    Broken(String),
}

/// Asks one question after the other. What was answered before it ended stays.
fn questions(ask: &mut impl Ask, answers: &mut Answers) -> Ended {
    let mut all = || -> Result<(), InquireError> {
        answers.words = ask
            .line("Words, names or places that may be in it?", "with commas between: summer, Bella, Rome")?;
        answers.dates =
            ask.line("Dates or years that mean something?", "with commas between: 23.4.1987, 2011")?;
        answers.numbers =
            ask.line("Numbers: of your house, telephone, a code?", "with commas between: 17, 4711")?;
        while answers.passwords.len() < MOST {
            let password = ask.line(
                "Another password of yours, then or now?",
                "one at a time; Enter when there is no more",
            )?;
            if password.is_empty() {
                break;
            }
            answers.passwords.push(password);
        }
        answers.habits = ask.habits()?;
        answers.length =
            ask.line("How many characters did it have?", "8, or 8-12; Enter when you do not know")?;
        Ok(())
    };
    match all() {
        Ok(()) => Ended::Answered,
        Err(InquireError::OperationCanceled) => Ended::Enough,
        Err(InquireError::OperationInterrupted) => Ended::Stopped,
        Err(why) => Ended::Broken(why.to_string()),
    }
}

/// Asks. Blocks until everything is answered; nothing when the owner does not want to.
pub(crate) fn ask() -> Option<Hint> {
    out::tell(
        "A few questions about what you remember. Press Enter where you know nothing, Esc when that is all, Ctrl-C to stop.",
    );
    out::tell("What you type stays on this computer, and is not written down.");
    out::say("\n");
    let mut answers = Answers::default();
    let ended = questions(&mut Terminal, &mut answers);
    let hint = heard(&ended, answers, &mut out::tell);
    if ended != Ended::Answered && hint.is_some() {
        out::say("\n");
    }
    hint
}

/// What becomes of the answers, and what is said of that.
fn heard(ended: &Ended, answers: Answers, say: &mut dyn FnMut(&str)) -> Option<Hint> {
    let nothing = answers.is_empty();
    match ended {
        Ended::Answered => {}
        Ended::Enough if nothing => return None,
        Ended::Enough => say("The questions end here; what you have answered is tried."),
        Ended::Stopped => {
            say("Stopped; nothing was tried, and your answers are not kept.");
            return None;
        }
        Ended::Broken(why) if nothing => {
            say(&format!("note: nothing can be asked on this terminal: {why}"));
            return None;
        }
        Ended::Broken(why) => say(&format!(
            "note: nothing more can be asked on this terminal: {why}. What you have answered is tried."
        )),
    }
    Some(answers.hint())
}

/// How prompts look: as the rest of the text does.
fn calm() -> RenderConfig<'static> {
    RenderConfig::empty().with_prompt_prefix(Styled::new(" ")).with_answered_prompt_prefix(Styled::new(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_become_a_hint() {
        let answers = Answers {
            words: "summer, Bella , ,Rome".to_owned(),
            dates: "23.4.1987, 2011, 4/1987, 1.5., 1987-04-23, easter".to_owned(),
            numbers: "17, 4711".to_owned(),
            passwords: vec!["hunter2".to_owned()],
            habits: vec![Habit::DigitsLast],
            length: "8–12".to_owned(),
        };
        let hint = answers.hint();
        let words: Vec<&str> = hint.words.iter().map(|word| word.text.expose()).collect();
        assert_eq!(words, ["summer", "Bella", "Rome", "easter"]);
        let dates: Vec<_> = hint.dates.iter().map(Date::parts).collect();
        let day = (Some(1987), Some(4), Some(23));
        let expected =
            [day, (Some(2011), None, None), (Some(1987), Some(4), None), (None, Some(5), Some(1)), day];
        assert_eq!(dates, expected);
        assert_eq!((hint.numbers.len(), hint.passwords.len(), hint.habits.len()), (2, 1, 1));
        assert_eq!(hint.length, Some(Length { least: 8, most: 12 }));
        assert!(hint.check().is_ok());
        assert!(!hint.dates.iter().any(|date| date.parts().0.is_some_and(|year| year < 1900)));
        let nothing = Answers { length: "long".to_owned(), ..Answers::default() }.hint();
        assert_eq!(nothing, Hint::default());
    }

    #[test]
    fn numbers_are_taken_as_people_write_them_and_nothing_makes_the_hint_unfit() {
        let answers = Answers {
            dates: "23.4.87, 1.2.03, 4/87, 12345, 99.99.99, 4+5".to_owned(),
            numbers: "0170 1234567, +49 (30) 47-11, 12a, flat 7, 17, -".to_owned(),
            words: format!("{}, {}", "x".repeat(300), "w, ".repeat(400)),
            passwords: vec!["p".repeat(201), "rex".to_owned()],
            ..Answers::default()
        };
        let hint = answers.hint();
        assert_eq!(hint.check(), Ok(()));
        let numbers: Vec<&str> = hint.numbers.iter().map(Secret::expose).collect();
        assert_eq!(numbers, ["12345", "999999", "01701234567", "49304711", "17"]);
        let dates: Vec<_> = hint.dates.iter().map(Date::parts).collect();
        let day = |year, month, day| (Some(year), Some(month), Some(day));
        assert_eq!(dates, [day(1987, 4, 23), day(1903, 2, 1), day(2003, 2, 1), (Some(1987), Some(4), None)]);
        assert_eq!((hint.words.len(), hint.passwords.len()), (200, 1));
        let few = Answers { words: String::new(), ..answers }.hint();
        let words: Vec<&str> = few.words.iter().map(|word| word.text.expose()).collect();
        assert_eq!(words, ["4+5", "12a", "flat 7", "-"]);
    }

    /// Answers some questions, then does this.
    struct Script {
        answers: Vec<&'static str>,
        then: fn() -> InquireError,
    }

    impl Ask for Script {
        fn line(&mut self, _: &str, _: &str) -> Result<String, InquireError> {
            if self.answers.is_empty() { Err((self.then)()) } else { Ok(self.answers.remove(0).to_owned()) }
        }

        fn habits(&mut self) -> Result<Vec<Habit>, InquireError> {
            self.line("", "").map(|_| vec![Habit::Leet])
        }
    }

    fn asked(answers: &[&'static str], then: fn() -> InquireError) -> (Option<Hint>, String) {
        let mut script = Script { answers: answers.to_vec(), then };
        let (mut answers, mut said) = (Answers::default(), String::new());
        let ended = questions(&mut script, &mut answers);
        let hint = heard(&ended, answers, &mut |text| said += text);
        (hint, said)
    }

    #[test]
    fn what_was_answered_before_esc_is_tried_and_ctrl_c_says_that_nothing_is() {
        let esc = || InquireError::OperationCanceled;
        let (hint, said) = asked(&["summer", "1987", "17", "rex"], esc);
        let hint = hint.expect("it was answered");
        assert_eq!(
            (hint.words.len(), hint.dates.len(), hint.numbers.len(), hint.passwords.len()),
            (1, 1, 1, 1)
        );
        assert_eq!(said, "The questions end here; what you have answered is tried.");
        assert_eq!(asked(&["", ""], esc), (None, String::new()));
        let (hint, said) = asked(&["summer"], || InquireError::OperationInterrupted);
        assert_eq!((hint, &*said), (None, "Stopped; nothing was tried, and your answers are not kept."));
        let (hint, said) = asked(&["summer"], || InquireError::NotTTY);
        assert!(hint.is_some() && said.starts_with("note: nothing more can be asked"), "{said}");
        let (hint, said) = asked(&["", "", "", "", "leet", "8-12"], esc);
        let hint = hint.expect("all was answered");
        assert!(hint.habits.contains(&Habit::Leet) && hint.length.is_some() && said.is_empty());
    }
}
