//! The interview: a handful of plain questions at the terminal, whose answers become a hint.

use inquire::ui::{RenderConfig, Styled};
use inquire::{InquireError, MultiSelect, Text};
use rightful_recall::hint::{Date, Habit, Hint, Length, Password, Text as Secret, Varied, Word};

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

impl Answers {
    /// What they say, as a hint. What is no date, number or length is passed over: it may be a word.
    pub(crate) fn hint(&self) -> Hint {
        let parts = |text: &str| -> Vec<String> {
            text.split(',').map(str::trim).filter(|part| !part.is_empty()).map(str::to_owned).collect()
        };
        let word = |text: String| Word {
            text: Secret::new(text),
            sure: Default::default(),
            part: Default::default(),
            at: Default::default(),
        };
        let mut hint = Hint { words: parts(&self.words).into_iter().map(word).collect(), ..Hint::default() };
        for text in parts(&self.dates) {
            match date(&text) {
                Some(date) => hint.dates.push(date),
                None => hint.words.push(word(text)),
            }
        }
        hint.numbers = parts(&self.numbers).into_iter().map(Secret::new).collect();
        hint.passwords = self
            .passwords
            .iter()
            .map(|text| Password { text: Secret::new(text.clone()), varied: Varied::default() })
            .collect();
        hint.habits = self.habits.iter().copied().collect();
        hint.length = length(&self.length);
        hint
    }
}

/// A date in the form of a hint, or as people write it: `23.4.1987`, `4/1987`, `1987`.
fn date(text: &str) -> Option<Date> {
    let numbers: Vec<&str> = text.split(['-', '.', '/', ' ']).filter(|part| !part.is_empty()).collect();
    let number = |at: usize| numbers.get(at)?.parse::<u16>().ok();
    let small = |at: usize| number(at).and_then(|number| u8::try_from(number).ok());
    match numbers.len() {
        1 if text.len() == 4 => Date::year(number(0)?),
        2 if numbers[0].len() == 4 => Date::month(number(0)?, small(1)?),
        2 if numbers[1].len() == 4 => Date::month(number(1)?, small(0)?),
        2 => Date::every_year(small(1)?, small(0)?).or_else(|| Date::every_year(small(0)?, small(1)?)),
        3 if numbers[0].len() == 4 => Date::day(number(0)?, small(1)?, small(2)?),
        3 => Date::day(number(2)?, small(1)?, small(0)?)
            .or_else(|| Date::day(number(2)?, small(0)?, small(1)?)),
        _ => None,
    }
}

/// `8`, `8-12`, `8–12`.
fn length(text: &str) -> Option<Length> {
    let mut parts = text.split(['-', '–']).map(|part| part.trim().parse::<u16>().ok());
    let least = parts.next()??;
    let most = parts.next().unwrap_or(Some(least))?;
    (least <= most && most <= 200).then_some(Length { least, most })
}

/// Asks. Blocks until everything is answered; nothing when the owner does not want to.
pub(crate) fn ask() -> Option<Hint> {
    out::say(
        "A few questions about what you remember. Press Enter where you know nothing, Esc to stop.\n\
         What you type stays on this computer, and is not written down.\n\n",
    );
    let text = |question: &str, example: &str| {
        Text::new(question).with_render_config(calm()).with_help_message(example).prompt()
    };
    let mut answers = Answers::default();
    let mut all = || -> Result<(), InquireError> {
        answers.words =
            text("Words, names or places that may be in it?", "with commas between: summer, Bella, Rome")?;
        answers.dates = text("Dates or years that mean something?", "with commas between: 23.4.1987, 2011")?;
        answers.numbers =
            text("Numbers: of your house, telephone, a code?", "with commas between: 17, 4711")?;
        loop {
            let password = text(
                "Another password of yours, then or now?",
                "one at a time; Enter when there is no more",
            )?;
            if password.is_empty() {
                break;
            }
            answers.passwords.push(password);
        }
        let habits = HABITS.iter().map(|(text, _)| *text).collect();
        answers.habits = MultiSelect::new("What do you usually do with a password?", habits)
            .with_render_config(calm())
            .with_help_message("space to mark, Enter to go on")
            .raw_prompt()?
            .iter()
            .map(|chosen| HABITS[chosen.index].1)
            .collect();
        answers.length = text("How many characters did it have?", "8, or 8-12; Enter when you do not know")?;
        Ok(())
    };
    all().ok()?;
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
        let nothing = Answers { length: "long".to_owned(), ..Answers::default() }.hint();
        assert_eq!(nothing, Hint::default());
    }
}
