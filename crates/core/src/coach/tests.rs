//! Complete sequences as tables: what is seen when, and what the coach says to it.

use super::*;

/// What happens, at which second since "get ready".
type Seen = (u64, Saw);

/// Runs a sequence to its end and writes down what was said, one word each, with its second.
fn play(buttons: Buttons, target: Target, there: Option<Mode>, seen: &[Seen], until: u64) -> Vec<String> {
    let mut coach = Coach::new(buttons, target, there);
    let mut said = Vec::new();
    let mut tell = |second: u64, actions: Vec<UserAction>| {
        said.extend(actions.iter().map(|action| format!("{second} {}", word(action))));
    };
    tell(0, coach.begin(Duration::ZERO, LEAD_IN));
    for second in 0..=until {
        let now = Duration::from_secs(second);
        for (_, saw) in seen.iter().filter(|(at, _)| *at == second) {
            tell(second, coach.saw(now, *saw));
        }
        tell(second, coach.tick(now));
        assert!(coach.due(now).is_none_or(|due| due > now), "due in the past at {second}");
    }
    said
}

fn word(action: &UserAction) -> String {
    match action {
        UserAction::GetReady { attempt, seconds, .. } => format!("ready-{attempt} {seconds}"),
        UserAction::Move { number, of, .. } => format!("{number}/{of}"),
        UserAction::KeepHolding { why } => format!("keep {why:?}"),
        UserAction::Again { mistake, .. } => format!("again {mistake:?}"),
        UserAction::ChangeSomething { attempts, .. } => format!("change {attempts}"),
        UserAction::LetGo => "let-go".to_owned(),
        other => format!("{other:?}"),
    }
}

use Mode::{ChargeOnly, Dfu, Normal, Recovery};
use Saw::{AnotherReacted, Arrived, Left};

#[test]
fn hands_that_do_as_told_reach_recovery_with_every_family() {
    for buttons in Buttons::ALL {
        let taps = if buttons.prelude().is_some() { 2 } else { 0 };
        let hold = 5 + taps;
        let said = play(
            buttons,
            Target::Recovery,
            Some(Normal),
            &[(hold + 10, Left), (hold + 22, Arrived(Recovery))],
            90,
        );
        let mut expected = vec!["0 ready-1 5".to_owned()];
        expected.extend((1..=taps).map(|tap| format!("{} {tap}/{}", 4 + tap, taps + 1)));
        expected.push(format!("{hold} {}/{}", taps + 1, taps + 1));
        expected.push(format!("{} keep Left", hold + 10));
        expected.push(format!("{} let-go", hold + 22));
        assert_eq!(said, expected, "{buttons:?}");
    }
}

#[test]
fn hands_that_do_as_told_reach_dfu_with_every_family() {
    for (buttons, seen, expected) in [
        (
            Buttons::SideAndVolumes,
            vec![(16, Left), (27, Arrived(Dfu))],
            vec!["0 ready-1 5", "5 1/5", "6 2/5", "7 3/5", "16 4/5", "21 5/5", "27 let-go"],
        ),
        (
            Buttons::TopAndVolumes,
            vec![(16, Left), (27, Arrived(Dfu))],
            vec!["0 ready-1 5", "5 1/5", "6 2/5", "7 3/5", "16 4/5", "21 5/5", "27 let-go"],
        ),
        (
            Buttons::SideAndVolumeDown,
            vec![(12, Left), (20, Arrived(Dfu))],
            vec!["0 ready-1 5", "5 1/2", "12 keep Left", "13 2/2", "20 let-go"],
        ),
        (
            Buttons::TopAndVolumeDown,
            vec![(12, Left), (20, Arrived(Dfu))],
            vec!["0 ready-1 5", "5 1/2", "12 keep Left", "13 2/2", "20 let-go"],
        ),
        (
            Buttons::HomeAndSide,
            vec![(15, Left), (22, Arrived(Dfu))],
            vec!["0 ready-1 5", "5 1/2", "13 keep StillThere", "15 keep Left", "16 2/2", "22 let-go"],
        ),
        (
            Buttons::HomeAndTop,
            vec![(12, Left), (20, Arrived(Dfu))],
            vec!["0 ready-1 5", "5 1/2", "12 keep Left", "13 2/2", "20 let-go"],
        ),
    ] {
        assert_eq!(play(buttons, Target::Dfu, Some(Normal), &seen, 90), expected, "{buttons:?}");
    }
}

#[test]
fn a_forced_restart_ends_wherever_it_leads() {
    for mode in [Normal, Recovery, ChargeOnly] {
        let said = play(
            Buttons::SideAndVolumes,
            Target::Restart,
            Some(Recovery),
            &[(17, Left), (40, Arrived(mode))],
            90,
        );
        assert_eq!(
            said,
            ["0 ready-1 5", "5 1/4", "6 2/4", "7 3/4", "17 keep Left", "21 4/4", "40 let-go"],
            "{mode:?}"
        );
    }
}

#[test]
fn a_phone_that_only_charges_is_led_by_the_clock() {
    let said = play(Buttons::SideAndVolumes, Target::Dfu, None, &[(29, Arrived(Dfu))], 60);
    assert_eq!(said, ["0 ready-1 5", "5 1/5", "6 2/5", "7 3/5", "17 4/5", "22 5/5", "29 let-go"]);
}

#[test]
fn a_phone_that_only_charges_and_comes_in_the_wrong_mode_is_seen_from_then_on() {
    let seen = [(26, Arrived(Recovery)), (44, Left), (56, Arrived(Dfu))];
    let said = play(Buttons::SideAndVolumes, Target::Dfu, None, &seen, 60);
    assert_eq!(said[5..8], ["22 5/5", "26 again HeldTooLong", "26 ready-2 8"]);
    assert_eq!(said[8..], ["34 1/5", "35 2/5", "36 3/5", "44 4/5", "49 5/5", "56 let-go"]);
}

#[test]
fn each_mistake_is_named_and_the_moves_begin_again() {
    let first = |target| play(Buttons::SideAndVolumes, target, Some(Normal), &[], 6);
    for (target, seen, expected) in [
        (
            Target::Recovery,
            vec![(15, Left), (18, Arrived(Normal))],
            vec!["7 3/3", "15 keep Left", "18 again LetGoTooEarly", "18 ready-2 8", "26 1/3"],
        ),
        (
            Target::Recovery,
            vec![(15, Left), (18, Arrived(ChargeOnly))],
            vec!["7 3/3", "15 keep Left", "18 again LetGoTooEarly", "18 ready-2 8", "26 1/3"],
        ),
        (
            Target::Recovery,
            vec![(9, AnotherReacted)],
            vec!["7 3/3", "9 again AnotherDevice", "9 ready-2 8", "17 1/3", "18 2/3", "19 3/3"],
        ),
        (
            Target::Dfu,
            vec![(15, Left), (24, Arrived(Recovery))],
            vec!["7 3/5", "15 4/5", "20 5/5", "24 again HeldTooLong", "24 ready-2 8"],
        ),
        (
            Target::Dfu,
            vec![(15, Left), (18, Arrived(Normal))],
            vec!["7 3/5", "15 4/5", "18 again LetGoTooEarly", "18 ready-2 8", "26 1/5"],
        ),
    ] {
        let said = play(Buttons::SideAndVolumes, target, Some(Normal), &seen, 26);
        let begun = first(target);
        assert_eq!(said[..begun.len()], begun[..]);
        assert_eq!(said[begun.len()..begun.len() + expected.len()], expected[..], "{target:?}");
    }
}

#[test]
fn a_device_that_does_not_restart_or_does_not_come_back_is_noticed() {
    let said = play(Buttons::HomeAndTop, Target::Dfu, Some(Normal), &[], 26);
    assert_eq!(said[1..], ["5 1/2", "13 keep StillThere", "25 again NotRestarted", "25 ready-2 8"]);
    let said = play(Buttons::HomeAndTop, Target::Dfu, Some(Normal), &[(12, Left)], 40);
    assert_eq!(
        said[2..],
        ["12 keep Left", "13 2/2", "23 keep NotBack", "33 again NothingCame", "33 ready-2 8"]
    );
    let said = play(Buttons::HomeAndTop, Target::Recovery, Some(Normal), &[(15, Left)], 66);
    assert_eq!(said[2..], ["15 keep Left", "40 keep NotBack", "65 again NothingCame", "65 ready-2 8"]);
    let said = play(Buttons::HomeAndTop, Target::Recovery, Some(Normal), &[], 36);
    assert_eq!(said[1..], ["5 1/1", "30 keep StillThere", "35 again NotRestarted", "35 ready-2 8"]);
}

#[test]
fn after_three_attempts_something_else_is_changed_first() {
    let said = play(Buttons::HomeAndTop, Target::Recovery, Some(Normal), &[], 400);
    let changes: Vec<&String> = said.iter().filter(|word| word.contains("change")).collect();
    assert_eq!(changes, ["111 change 3", "247 change 6", "383 change 9"]);
    let after = said.iter().position(|word| word.contains("change 3")).expect("said");
    assert_eq!(
        (said[after - 1].as_str(), said[after + 1].as_str()),
        ("111 again NotRestarted", "111 ready-4 30")
    );
}

#[test]
fn a_late_return_from_an_earlier_attempt_is_not_held_against_the_next() {
    // The phone boots slowly: it is back while the second attempt is got ready for.
    let seen = [(10, Left), (34, Arrived(Normal)), (45, Left), (58, Arrived(Dfu))];
    let said = play(Buttons::HomeAndTop, Target::Dfu, Some(Normal), &seen, 70);
    assert_eq!(said[1..4], ["5 1/2", "10 keep Left", "11 2/2"]);
    assert!(said.contains(&"31 again NothingCame".to_owned()), "{said:?}");
    assert_eq!(said.iter().filter(|word| word.contains("again")).count(), 1, "{said:?}");
    assert_eq!(said.last().map(String::as_str), Some("58 let-go"));
}

#[test]
fn an_owner_who_is_ahead_of_the_coach_is_not_held_back() {
    for seen in [vec![(3, Left), (4, Arrived(Recovery))], vec![(2, Left), (12, Arrived(Recovery))]] {
        let said = play(Buttons::SideAndVolumes, Target::Recovery, Some(Normal), &seen, 30);
        assert!(said.last().is_some_and(|word| word.ends_with("let-go")), "{said:?}");
        assert!(!said.iter().any(|word| word.contains("again")), "{said:?}");
    }
    // Away during the taps: the hold until the black screen is over at once.
    let seen = [(6, Left), (20, Arrived(Dfu))];
    let said = play(Buttons::SideAndVolumes, Target::Dfu, Some(Normal), &seen, 30);
    assert_eq!(said[3..], ["7 3/5", "8 4/5", "13 5/5", "20 let-go"]);
}

#[test]
fn a_cable_that_is_changed_between_attempts_is_no_mistake() {
    let seen = [(2, Left), (4, Arrived(Normal))];
    let said = play(Buttons::SideAndVolumes, Target::Recovery, Some(Normal), &seen, 8);
    assert_eq!(said, ["0 ready-1 5", "5 1/3", "6 2/3", "7 3/3"]);
}

#[test]
fn where_recovery_is_wanted_dfu_will_do_and_restore_mode_is_not_for_hands() {
    assert!(Target::Recovery.is_reached_by(Dfu) && !Target::Dfu.is_reached_by(Recovery));
    assert_eq!(Target::of(Mode::Restore), None);
    assert_eq!(Target::of(Normal), Some(Target::Restart));
}
