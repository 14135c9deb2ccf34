//! One file of the catalogue: its messages in order, and of a translation the English that each was made from.

/// One message as it is written, without what stands above it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Message {
    /// Its id.
    pub(super) id: String,
    /// The English that it was made from, as [`mark`] has it; `None` where nobody has said.
    pub(super) from: Option<String>,
    /// All of it behind `id = `, with its line breaks.
    pub(super) text: String,
}

/// The messages of a file. A comment of eight hexadecimal digits says which English the message beneath it was made from.
pub(super) fn read(text: &str) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    let mut from = None;
    for line in text.lines() {
        let begins = line.chars().next();
        match begins {
            Some('#') => from = line.strip_prefix("# ").filter(|mark| is_mark(mark)).map(str::to_owned),
            Some(letter) if letter.is_ascii_alphabetic() => {
                if let Some((id, text)) = line.split_once('=') {
                    messages.push(Message {
                        id: id.trim().to_owned(),
                        from: from.take(),
                        text: text.trim().to_owned(),
                    });
                }
            }
            Some(_) => {
                if let Some(last) = messages.last_mut() {
                    last.text += &format!("\n{line}");
                }
            }
            None => {}
        }
    }
    messages
}

fn is_mark(text: &str) -> bool {
    text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// What tells one English text from another: FNV-1a, folded to 32 bits. Nothing rests on its strength.
pub(super) fn mark(text: &str) -> String {
    let hash = text.bytes().fold(0xCBF2_9CE4_8422_2325_u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    });
    format!("{:08x}", (hash >> 32) ^ (hash & 0xFFFF_FFFF))
}

/// The names of the values in a message, each once, in order of the alphabet.
pub(super) fn values(text: &str) -> Vec<String> {
    let mut names: Vec<String> = text
        .split("$")
        .skip(1)
        .map(|after| {
            after.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_').collect()
        })
        .collect();
    names.sort();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_read_with_its_lines_and_its_mark() {
        let text = "### head\n\n## crates/core\n# 0123abcd\na-b = eins\n\nc = { $n ->\n    [one] eine\n   *[other] { $n }\n  }\n";
        let messages = read(text);
        assert_eq!(messages.len(), 2);
        assert_eq!((messages[0].from.as_deref(), messages[0].text.as_str()), (Some("0123abcd"), "eins"));
        assert_eq!((messages[1].from.as_deref(), messages[1].text.lines().count()), (None, 4));
        assert_eq!(values(&messages[1].text), ["n"]);
    }

    #[test]
    fn one_letter_makes_another_mark() {
        assert_eq!(mark("erases everything").len(), 8);
        assert_ne!(mark("erases everything"), mark("erases nothing"));
    }
}
