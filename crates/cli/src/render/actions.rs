//! What the owner's hands are asked to do, one move a line.

use rightful_core::ask::UserAction;

use super::look::Look;

/// The moves as a numbered list, with the sentence that tells what they are for.
pub(crate) fn block(action: &UserAction, look: Look) -> String {
    let moves = action.moves();
    let title = match action {
        UserAction::EnterRecovery { .. } => "Your hands are needed: recovery mode",
        UserAction::EnterDfu { .. } => "Your hands are needed: DFU mode",
        UserAction::TapTrust => "On the phone",
        UserAction::Replug => "At the cable",
        UserAction::LetGo => "Now",
    };
    let mut text = format!("\n{}\n", look.title(title));
    if moves.len() == 1 {
        text += &moves.iter().map(|one| look.wrap("  → ", one)).collect::<String>();
    } else {
        text += &look
            .wrap("  ", &format!("{} moves, in this order. Read them all before the first.", moves.len()));
        for (index, one) in moves.iter().enumerate() {
            text += &look.wrap(&format!("  {}  ", index + 1), one);
        }
    }
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use rightful_core::model::Buttons;

    use super::*;
    use crate::render::stored::is_stored;

    #[test]
    fn moves_are_numbered_and_a_single_one_is_not() {
        let recovery = UserAction::EnterRecovery { buttons: Buttons::SideAndVolumes };
        is_stored(
            "moves",
            &(block(&recovery, Look::plain(80)) + &block(&UserAction::LetGo, Look::plain(80))),
        );
    }
}
