//! What the owner's hands are asked to do: all moves to be read first, then one at a time, and what USB shows to each.

use rightful_core::ask::UserAction;
use rightful_core::coach::Ends;

use super::look::Look;

/// Moves that are shorter than this, in seconds, are over before what follows them has been read.
const READABLE: u8 = 3;

/// What is asked for, as text that stays.
pub(crate) fn block(action: &UserAction, look: Look) -> String {
    match action {
        UserAction::EnterRecovery { .. } => list("Your hands are needed: recovery mode", action, look),
        UserAction::EnterDfu { .. } => list("Your hands are needed: DFU mode", action, look),
        UserAction::ForceRestart { .. } => list("Your hands are needed: a forced restart", action, look),
        UserAction::ChangeSomething { attempts, .. } => {
            list(&format!("{attempts} attempts have failed: change something first"), action, look)
        }
        UserAction::TapTrust | UserAction::TypePasscode => list("On the phone", action, look),
        UserAction::Replug => list("At the cable", action, look),
        UserAction::GetReady { attempt, seconds, first } => {
            let ready = match attempt {
                0 | 1 => format!("get ready: in {seconds} s: {first}"),
                attempt => format!("attempt {attempt}, get ready: in {seconds} s: {first}"),
            };
            look.wrap("  ", &ready)
        }
        UserAction::Move { number, of, one, next, .. } => {
            let lasts = match one.ends {
                Ends::Time => String::new(),
                Ends::Departure | Ends::Arrival => {
                    look.say(&format!(" (about {} s)", one.seconds)).into_owned()
                }
            };
            let mut text =
                look.wrap(&format!("  → {number}/{of}  "), &format!("{}{lasts}", look.say(one.say)));
            if let Some(next) = next.filter(|_| one.seconds >= READABLE) {
                text += &look.wrap("         ", &format!("then: {next}"));
            }
            text
        }
        UserAction::KeepHolding { .. } => {
            action.moves().iter().map(|one| look.wrap("         ", one)).collect()
        }
        UserAction::Again { .. } => action.moves().iter().map(|one| look.wrap("  ! ", one)).collect(),
        UserAction::LetGo => action.moves().iter().map(|one| look.wrap("  → ", one)).collect(),
    }
}

/// A titled list; numbered where the order matters.
fn list(title: &str, action: &UserAction, look: Look) -> String {
    let moves = action.moves();
    let mut text = format!("\n{}\n", look.title(&look.say(title)));
    let ordered = !matches!(action, UserAction::ChangeSomething { .. });
    if moves.len() == 1 || !ordered {
        let sign = if ordered { "  → " } else { "  · " };
        text += &moves.iter().map(|one| look.wrap(sign, one)).collect::<String>();
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
    use rightful_core::coach::{Mistake, Sight, Target, moves};
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

    #[test]
    fn a_coaching_with_a_mistake_and_other_advice() {
        let target = Target::Dfu;
        let all = moves(Buttons::SideAndVolumes, target);
        let first = all[0].say;
        let mut actions = vec![
            target.overview(Buttons::SideAndVolumes),
            UserAction::GetReady { attempt: 1, seconds: 5, first },
        ];
        for (index, one) in all.iter().enumerate() {
            let next = all.get(index + 1).map(|next| next.say);
            actions.push(UserAction::Move { attempt: 1, number: index + 1, of: all.len(), one: *one, next });
        }
        for why in [Sight::Left, Sight::StillThere, Sight::NotBack] {
            actions.push(UserAction::KeepHolding { why });
        }
        for mistake in [
            Mistake::HeldTooLong,
            Mistake::LetGoTooEarly,
            Mistake::NotRestarted,
            Mistake::NothingCame,
            Mistake::AnotherDevice,
        ] {
            actions.push(UserAction::Again { attempt: 3, mistake });
        }
        actions.push(UserAction::ChangeSomething { attempts: 3, target });
        actions.push(UserAction::GetReady { attempt: 4, seconds: 30, first });
        actions.push(UserAction::LetGo);
        let text: String = actions.iter().map(|action| block(action, Look::plain(90))).collect();
        is_stored("coaching", &text);
    }
}
