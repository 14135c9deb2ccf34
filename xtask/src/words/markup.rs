//! What a page says that is written as `html!`: the text in round brackets is said before it is shown, the text beside them is shown as it stands.

use syn::parse::{ParseStream, Parser as _};
use syn::punctuated::Punctuated;
use syn::{Expr, LitStr, Token, braced, bracketed, parenthesized, token};

use super::rust::is_sentence;

/// What is in the brackets of one `html!`.
#[derive(Default)]
pub(super) struct Markup {
    /// The expressions in round brackets.
    pub(super) spliced: Vec<Expr>,
    /// Sentences that stand there as they are, and are in no language but English.
    pub(super) bare: Vec<String>,
}

/// Takes one apart; nothing where it cannot be read.
pub(super) fn of(called: &syn::Macro) -> Option<Markup> {
    if called.path.segments.last().is_none_or(|last| last.ident != "html") {
        return None;
    }
    let mut markup = Markup::default();
    let read = |input: ParseStream<'_>| markup.read(input);
    read.parse2(called.tokens.clone()).ok()?;
    Some(markup)
}

impl Markup {
    fn read(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        // The value of an attribute is a class, an address or a name, and stands behind a sign of equality.
        let mut value = false;
        while !input.is_empty() {
            let inside;
            if input.peek(token::Paren) {
                parenthesized!(inside in input);
                let parse = Punctuated::<Expr, Token![,]>::parse_terminated;
                let ahead = inside.fork();
                if parse(&ahead).is_ok() && ahead.is_empty() {
                    self.spliced.extend(parse(&inside)?);
                } else {
                    self.read(&inside)?;
                }
            } else if input.peek(token::Brace) {
                braced!(inside in input);
                self.read(&inside)?;
            } else if input.peek(token::Bracket) {
                bracketed!(inside in input);
                self.read(&inside)?;
            } else if input.peek(LitStr) {
                let text = input.parse::<LitStr>()?.value();
                if !value && is_sentence(&text) {
                    self.bare.push(text);
                }
            } else {
                value = input.peek(Token![=]);
                input.step(|cursor| {
                    let next = cursor.token_tree().map(|(_, rest)| ((), rest));
                    next.ok_or_else(|| cursor.error("nothing is left"))
                })?;
                continue;
            }
            value = false;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::rust::{Take, sentences};
    use super::super::shown::unsaid;

    const PAGE: &str = r#"
        fn page(voice: Voice, count: usize) -> Markup {
            html! {
                h1.large title="a class name" { (voice.say("What is happening")) }
                @if count > 1 { p { (voice.say(&format!("{count} files are here"))) } } @else { "Nobody says this" }
                @for (number, one) in [("a", "The first of them")] { li aria-label=(voice.say("One of many")) { (number) (voice.say(one)) } }
                a.do[count == 0] href=(format!("/to/{count}")) { "Rightful" }
            }
        }
    "#;

    #[test]
    fn what_is_said_on_a_page_is_found() {
        let found: Vec<String> =
            sentences(PAGE, Take::Sentences).expect("Rust").into_iter().map(|found| found.text).collect();
        assert_eq!(
            found,
            ["What is happening", "{ $count } files are here", "The first of them", "One of many"]
        );
    }

    #[test]
    fn what_is_shown_as_it_stands_is_found_too() {
        assert_eq!(unsaid(PAGE).expect("Rust"), ["Nobody says this"]);
    }
}
