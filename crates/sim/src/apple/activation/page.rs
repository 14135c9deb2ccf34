//! The pages of the pretend activation server, in the language of set-up (BuddyML). The words are ours; elements and attributes are
//! those that public parsers look for.

/// One page.
#[derive(Debug)]
pub(super) enum Page {
    /// The phone is active already.
    Acknowledged,
    /// No form: nothing can be done here.
    Error {
        /// In a few words.
        title: &'static str,
        /// What to do.
        text: &'static str,
    },
    /// No form either: what was typed is not taken.
    Alert {
        /// In a few words.
        title: &'static str,
        /// In a sentence.
        text: String,
    },
    /// Asks for the account that the phone is locked to.
    Login {
        /// `iPhone` or `iPad`.
        kind: &'static str,
        /// Which account, as far as whoever holds the phone may know.
        hint: Option<String>,
        /// What was wrong with the last attempt.
        alert: Option<&'static str>,
        /// The phone's information, to come back with the form.
        packed: String,
    },
    /// Asks for the code of a second factor. Such a page is not known from Apple.
    Code {
        /// By which the server knows the sign-in again, to come back with the form.
        token: String,
        /// What was wrong with the last attempt.
        alert: Option<&'static str>,
        /// The phone's information, to come back with the form.
        packed: String,
    },
    /// Asks for something that nobody knows of.
    Question {
        /// The name of the row.
        row: &'static str,
        /// What is asked.
        title: &'static str,
        /// The phone's information, to come back with the form.
        packed: String,
    },
}

impl Page {
    pub(super) fn error(title: &'static str, text: &'static str) -> Self {
        Self::Error { title, text }
    }

    pub(super) fn alert(title: &'static str, text: &str) -> Self {
        Self::Alert { title, text: text.to_owned() }
    }

    pub(super) fn question(row: &'static str, title: &'static str, packed: &str) -> Self {
        Self::Question { row, title, packed: packed.to_owned() }
    }

    /// For a log; nothing that was typed.
    pub(super) fn words(&self) -> String {
        match self {
            Self::Acknowledged => "ack-received".to_owned(),
            Self::Error { title, .. } | Self::Alert { title, .. } => (*title).to_owned(),
            Self::Login { alert: None, .. } => "asks for the account".to_owned(),
            Self::Login { alert: Some(alert), .. } => (*alert).to_owned(),
            Self::Code { .. } => "asks for a code".to_owned(),
            Self::Question { row, .. } => format!("asks for {row}"),
        }
    }

    /// As it is sent.
    pub(super) fn xml(&self) -> String {
        let inside = match self {
            Self::Acknowledged => "<clientInfo ack-received=\"true\"/>".to_owned(),
            Self::Error { title, text } => format!(
                "<navigationBar title=\"{}\" hidesBackButton=\"true\"/><tableView><section footer=\"{}\"/></tableView>",
                escaped(title),
                escaped(text)
            ),
            Self::Alert { title, text } => alert(title, text),
            Self::Login { kind, hint, alert: wrong, packed } => {
                let before = wrong.map(|wrong| alert(wrong, "Check them and try again.")).unwrap_or_default();
                let hint = hint.as_deref().unwrap_or("somebody's Apple Account");
                let text = format!(
                    "This {kind} is linked to an Apple Account ({hint}). Enter the Apple Account and password that were used to set it up."
                );
                let rows = "<editableTextRow id=\"login\" label=\"Apple Account\" placeholder=\"name@example.com\" keyboardType=\"email\"/>\
                            <editableTextRow id=\"password\" label=\"Password\" placeholder=\"Required\" secure=\"true\"/>";
                before + &form("FMIPLockChallenge", "Activation Lock", &text, rows, &server(packed, ""))
            }
            Self::Code { token, alert: wrong, packed } => {
                let before = wrong.map(|wrong| alert(wrong, "Check it and try again.")).unwrap_or_default();
                let rows = "<editableTextRow id=\"securityCode\" label=\"Code\" placeholder=\"Six digits\"/>";
                let text = "Enter the code that is shown on your other devices.";
                let server = server(packed, &format!(" authToken=\"{token}\""));
                before + &form("SecondFactor", "Two-Factor Authentication", text, rows, &server)
            }
            Self::Question { row, title, packed } => {
                let rows = format!("<editableTextRow id=\"{row}\" label=\"{}\"/>", escaped(title));
                form("Question", title, "Tell a little more.", &rows, &server(packed, ""))
            }
        };
        format!("<xmlui style=\"setupAssistant\">{inside}</xmlui>\n")
    }
}

fn alert(title: &str, text: &str) -> String {
    format!("<alert title=\"{}\" message=\"{}\"/>", escaped(title), escaped(text))
}

fn server(packed: &str, more: &str) -> String {
    format!("<serverInfo activation-info-base64=\"{packed}\" isAuthRequired=\"true\"{more}/>")
}

fn form(name: &str, title: &str, text: &str, rows: &str, server: &str) -> String {
    format!(
        "<page name=\"{name}\"><navigationBar title=\"{}\" hidesBackButton=\"false\">\
         <linkBarItem id=\"next\" url=\"/deviceservices/deviceActivation\" position=\"right\" label=\"Next\" httpMethod=\"POST\"/>\
         </navigationBar><tableView><section><footer>{}</footer></section><section>{rows}</section>\
         <section><footer url=\"https://iforgot.apple.com\">Forgot it?</footer></section></tableView></page>{server}",
        escaped(title),
        escaped(text)
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hint_cannot_become_a_part_of_the_page() {
        let hint = Some("a\"<b>&@example.com".to_owned());
        let page = Page::Login { kind: "iPhone", hint, alert: None, packed: "AQID".to_owned() };
        let xml = page.xml();
        assert!(xml.contains("(a&quot;&lt;b&gt;&amp;@example.com)"), "{xml}");
        assert!(
            xml.contains("<serverInfo activation-info-base64=\"AQID\" isAuthRequired=\"true\"/>"),
            "{xml}"
        );
    }
}
