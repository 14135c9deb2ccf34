//! One view of every screen, as a run or a case would fill it.

use rightful_core::advice::{Standing, WayId, advise, next, notes, offered};
use rightful_core::ask::{Question, UserAction, Way};
use rightful_core::coach::{Mistake, Sight, Target, moves};
use rightful_core::consent::EraseConsent;
use rightful_core::device::{Device, Lock, Trust};
use rightful_core::doctor::{Act, Check, Finding, Weight};
use rightful_core::event::{Erased, Fact, Searching, Status, Unit, Unplug};
use rightful_core::facts::{Facts, Sign};
use rightful_core::id::Ecid;
use rightful_core::knowledge::entries;
use rightful_core::knowledge::topic::topics;
use rightful_core::language::Language;
use rightful_core::mode::Mode;
use rightful_core::model::Model;
use rightful_core::plan::{Danger, Plan, Remark, RemarkKind, Step};
use rightful_core::report::{Ending, Report};
use rightful_core::rescue::{Kit, Verdict as KitVerdict};
use rightful_wizard::pages::account::{Account, Found};
use rightful_wizard::pages::backups::{Amount, Backup, Backups, Entry, Files, Inside, Preview, Row, Text};
use rightful_wizard::pages::devices::Devices;
use rightful_wizard::pages::doctor::Doctor;
use rightful_wizard::pages::explain::Explain;
use rightful_wizard::pages::recall::{Odds, Recall};
use rightful_wizard::pages::rescue_kit::RescueKit;
use rightful_wizard::pages::run::{Asked, End, Link, Note, Progress, Run, Stands, StepNow};
use rightful_wizard::pages::shell::{Hands, PhoneNow, Shell, Tab, Underway};
use rightful_wizard::pages::verdict::{Offer, Start, Verdict};
use rightful_wizard::pages::{
    account, backups, devices, doctor, explain, recall, rescue_kit, run, trouble, verdict,
};

const STEPS: &[Step] = &[
    Step { id: "download", title: "download and check the firmware", weight: 20, danger: Danger::None },
    Step { id: "enter-recovery", title: "enter recovery mode", weight: 2, danger: Danger::Reversible },
    Step { id: "boot", title: "start the installer", weight: 4, danger: Danger::Reversible },
    Step { id: "install", title: "erase and install", weight: 60, danger: Danger::Erases },
    Step { id: "restart", title: "restart to Hello", weight: 5, danger: Danger::None },
];

fn shell(language: Language, tab: Tab) -> Shell {
    Shell { language, tab, path: "/".to_owned(), rehearsal: None, underway: None }
}

fn phone(mode: Mode) -> PhoneNow {
    PhoneNow {
        name: "Anna's iPhone".to_owned(),
        last4: "4F2A".to_owned(),
        mode,
        attached: true,
        hello: false,
        locked: true,
        erased: false,
    }
}

fn anna(mode: Mode) -> Device {
    let mut device = Device::unseen(Model::by_name("iPhone 14 Pro Max"));
    device.mode = mode;
    device.ecid = Some(Ecid(0x4F2A));
    device.name = Some("Anna's iPhone".to_owned());
    device.version = Some("18.5".to_owned());
    (device.trust, device.lock) = (Trust::Trusted, Lock::Locked);
    device
}

fn plan() -> Plan {
    let remark = |id, weight, text: &str| Remark { id, weight, text: text.to_owned() };
    Plan::new(
        "Erase and restore Anna's iPhone 14 Pro Max",
        STEPS,
        vec![
            remark("firmware", RemarkKind::Good, "firmware iOS 18.5 (22F76), 7.9 GB, checked"),
            remark("signed", RemarkKind::Good, "Apple signs it for this phone"),
            remark(
                "activation-lock",
                RemarkKind::Mind,
                "Activation Lock is on: after the erase it asks for the Apple Account",
            ),
        ],
    )
}

fn run_at(step: usize) -> Run {
    let plan = plan();
    let stands = |at: usize| match at.cmp(&step) {
        std::cmp::Ordering::Less => Stands::Done,
        std::cmp::Ordering::Equal => Stands::Running,
        std::cmp::Ordering::Greater => Stands::Ahead,
    };
    let rows = plan.steps.iter().enumerate();
    let steps = rows.map(|(at, one)| StepNow {
        id: one.id,
        title: one.title,
        danger: one.danger,
        stands: stands(at),
    });
    Run {
        number: 1,
        seq: 12,
        device: Some(anna(Mode::Normal)),
        steps: steps.collect(),
        plan: Some(plan),
        status: Some(Status {
            happening: "waiting for recovery mode".to_owned(),
            erased: Erased::No,
            unplug: Unplug::Harmless,
        }),
        ..Run::default()
    }
}

fn asked(question: Question) -> Run {
    let mut run = run_at(9);
    run.steps.iter_mut().for_each(|step| step.stands = Stands::Ahead);
    run.asked = Some(Asked { seq: 13, question, rehearsed: None });
    run
}

fn hands(action: UserAction, making: Option<UserAction>) -> Run {
    let buttons = Model::by_name("iPhone 14 Pro Max").expect("a model").buttons;
    Run {
        hands: Some(Hands { seq: 20, action, pace: 1 }),
        making,
        moves: Target::Recovery.overview(buttons).moves(),
        ..run_at(1)
    }
}

fn one_move(number: usize) -> UserAction {
    let all = moves(Model::by_name("iPhone 14 Pro Max").expect("a model").buttons, Target::Recovery);
    UserAction::Move {
        attempt: 1,
        number,
        of: all.len(),
        one: all[number - 1],
        next: all.get(number).map(|one| one.say),
    }
}

fn report() -> Report {
    Report {
        code: "restore/link-lost",
        what: "the cable was pulled while the system was being copied".to_owned(),
        because: vec!["the device left the bus".to_owned()],
        usually: Some("a loose plug, a hub, or a cable that only charges well"),
        same_family: None,
        what_now: "plug it in again, at the computer itself, then run rightful resume",
        not_affected: Some("The phone was already erased; it waits in recovery mode and cannot be harmed further. Your firmware is kept.".to_owned()),
        ending: Ending::Failed,
    }
}

fn entry() -> Entry {
    Entry {
        key: "b1".to_owned(),
        called: "Anna's iPhone 14 Pro Max".to_owned(),
        version: Some("18.5".to_owned()),
        date: Some("2026-11-03".to_owned()),
        days_old: Some(27),
        encrypted: true,
        finished: Some(true),
        folder: "/home/anna/.local/share/rightful/backups/00008120-000A1B2C3D4F2A".to_owned(),
    }
}

fn row(path: &str, preview: Preview) -> Row {
    Row {
        id: format!("id-{}", path.len()),
        domain: "CameraRollDomain".to_owned(),
        path: path.to_owned(),
        bytes: Some(2_412_345),
        changed: Some("2026-10-12 14:02".to_owned()),
        preview,
    }
}

/// The verdict on a locked phone.
fn locked(language: Language) -> String {
    let facts = Facts { find_my: Sign::On, battery: Some(64), ..Facts::of(anna(Mode::Normal)) };
    let ways = advise(&facts);
    let start = |id| match id {
        WayId::CableErase => Start::Deed(vec![("deed", "unlock".to_owned()), ("device", "d1".to_owned())]),
        WayId::FindMyErase => Start::Page("/account".to_owned()),
        _ => Start::ByHand,
    };
    let view = Verdict {
        key: "d1".to_owned(),
        open: offered(&ways).map(|way| Offer { way: way.clone(), start: start(way.id) }).collect(),
        closed: ways.iter().filter(|way| way.standing == Standing::Closed).cloned().collect(),
        notes: notes(&facts),
        next: next(&facts, &[]),
        answered: 1,
        facts,
    };
    verdict::page(&shell(language, Tab::Devices), &view).into_string()
}

fn runs(language: Language) -> Vec<(&'static str, Run)> {
    let _ = language;
    let one = one_move(3);
    let mut copying = run_at(3);
    copying.device = Some(anna(Mode::Restore));
    copying.past_no_return = true;
    copying.progress = Some(Progress {
        step: "install",
        done: 5_400_000_000,
        total: Some(7_900_000_000),
        unit: Unit::Bytes,
        percent: 68,
        per_second: Some(38_000_000.0),
        left_s: Some(140),
    });
    copying.status = Some(Status {
        happening: "copying the system".to_owned(),
        erased: Erased::Yes,
        unplug: Unplug::NotNow,
    });
    copying.notes =
        vec![Note { id: "restore/checkpoint", text: "the file system is being written".to_owned() }];
    let mut failed = run_at(3);
    failed.steps[3].stands = Stands::Broken;
    failed.end = Some(End::Failed(report()));
    failed.status =
        Some(Status { happening: "it has ended".to_owned(), erased: Erased::Yes, unplug: Unplug::Harmless });
    let mut done = run_at(9);
    done.steps[0].stands = Stands::Skipped("it is here already".to_owned());
    done.end = Some(End::Finished {
        title: "Anna's iPhone 14 Pro Max is at Hello".to_owned(),
        facts: vec![
            Fact { id: "version", text: "it runs iOS 18.5 (22F76)".to_owned() },
            Fact { id: "activation", text: "it asks for the Apple Account that it belongs to".to_owned() },
        ],
    });
    done.next = vec![
        Link { href: "/account".to_owned(), text: "Activate it" },
        Link { href: "/backups".to_owned(), text: "Restore a backup" },
    ];
    done.status =
        Some(Status { happening: "it is done".to_owned(), erased: Erased::Yes, unplug: Unplug::Harmless });
    let mut search = Run { number: 2, ..run_at(9) };
    (search.device, search.plan, search.steps) = (None, None, Vec::new());
    search.searching = Some(Searching {
        tried: 41_234,
        of: 1_204_000,
        likely_permille: 312,
        per_minute: 9_800,
        least_s: Some(3_600),
        most_s: Some(7_200),
        left: "about 2 h".to_owned(),
        now: "a word with a year behind it, 9 characters".to_owned(),
    });
    let mut found = search.clone();
    found.searching = None;
    found.has_secret = true;
    found.end = Some(End::Finished { title: "The password was found".to_owned(), facts: Vec::new() });
    let decide = Question::Decide {
        text: "Which firmware is to be installed?".to_owned(),
        options: vec![
            Way { id: "newest", text: "the newest that Apple signs, iOS 18.5".to_owned() },
            Way { id: "file", text: "a file that you have".to_owned() },
        ],
    };
    let mut secret =
        asked(Question::Secret { id: "password", text: "The password of the Apple Account:".to_owned() });
    secret.asked.as_mut().expect("asked").rehearsed = Some("Kirsch-kern-7".to_owned().into());
    let mut ready = asked(Question::Ready { text: "ready to press the buttons?".to_owned() });
    ready.moves = hands(UserAction::LetGo, None).moves;
    vec![
        ("run-looking", Run { number: 1, ..Run::default() }),
        ("run-consent", asked(EraseConsent::question("Anna's iPhone 14 Pro Max (…4F2A)", Ecid(0x4F2A)))),
        ("run-decide", asked(decide)),
        ("run-ready", ready),
        ("run-secret", secret),
        (
            "run-which",
            asked(Question::WhichDevice { devices: vec![anna(Mode::Normal), anna(Mode::Recovery)] }),
        ),
        (
            "hands-ready",
            hands(
                UserAction::GetReady {
                    attempt: 1,
                    seconds: 5,
                    first: moves(
                        Model::by_name("iPhone 14 Pro Max").expect("a model").buttons,
                        Target::Recovery,
                    )[0]
                    .say,
                },
                None,
            ),
        ),
        ("hands-move", hands(one.clone(), None)),
        ("hands-usb", hands(UserAction::KeepHolding { why: Sight::Left }, Some(one))),
        ("hands-again", hands(UserAction::Again { attempt: 1, mistake: Mistake::LetGoTooEarly }, None)),
        ("hands-change", hands(UserAction::ChangeSomething { attempts: 3, target: Target::Dfu }, None)),
        ("hands-trust", hands(UserAction::TapTrust, None)),
        ("run-copying", copying),
        ("run-failed", failed),
        ("run-finished", done),
        ("run-searching", search),
        ("run-found", found),
    ]
}

fn kept(language: Language) -> Vec<(&'static str, String)> {
    let shell = shell(language, Tab::Backups);
    let amount = |files, bytes| Amount { files, bytes };
    let inside = Inside {
        all: amount(48_211, 31_200_000_000),
        kinds: vec![
            ("photos", amount(8_211, 24_100_000_000)),
            ("messages", amount(412, 1_200_000_000)),
            ("contacts", amount(3, 4_100_000)),
            ("notes", amount(1, 812_000)),
        ],
        apps: vec![("org.example.chess".to_owned(), amount(12, 40_000))],
        domains: vec![("CameraRollDomain".to_owned(), amount(8_211, 24_100_000_000))],
        spelling: None,
    };
    let backup = |inside| Backup {
        entry: entry(),
        inside,
        trouble: None,
        usual_target: "/home/anna/anna-files".to_owned(),
    };
    let files = |names: &[&str], preview| Files {
        entry: entry(),
        part: vec![("kind", "photos".to_owned())],
        rows: names.iter().map(|name| row(name, preview)).collect(),
        from: 0,
        of: 8_211,
        page: 50,
    };
    let text = Text {
        entry: entry(),
        row: row("Library/Notes/one.txt", Preview::Text),
        text: "Bread\nMilk\n".to_owned(),
        cut: true,
    };
    let odds = Odds {
        candidates: "about 1.2 million".to_owned(),
        time: "about 2 h".to_owned(),
        remarks: vec!["more of what you remember counts for more".to_owned()],
    };
    let forgotten = Recall { backup: Some(entry()), words: 3, odds: Some(odds), ..Recall::default() };
    vec![
        (
            "backups",
            backups::page(
                &shell,
                &Backups {
                    backups: vec![entry(), Entry { encrypted: false, finished: Some(false), ..entry() }],
                    ..Backups::default()
                },
            )
            .into_string(),
        ),
        (
            "backups-none",
            backups::page(
                &shell,
                &Backups { places: vec!["/home/anna/backups".to_owned()], ..Backups::default() },
            )
            .into_string(),
        ),
        ("backup-closed", backups::one(&shell, &backup(None)).into_string()),
        ("backup-open", backups::one(&shell, &backup(Some(inside))).into_string()),
        (
            "files-pictures",
            backups::files(
                &shell,
                &files(&["Media/DCIM/IMG_0001.HEIC", "Media/DCIM/IMG_00012.JPG"], Preview::Picture),
            )
            .into_string(),
        ),
        (
            "files-list",
            backups::files(&shell, &files(&["Library/SMS/sms.db", "Library/Notes/one.txt"], Preview::Text))
                .into_string(),
        ),
        ("file-text", backups::text(&shell, &text).into_string()),
        (
            "recall",
            recall::page(&shell, &Recall { backup: Some(entry()), ..Recall::default() }).into_string(),
        ),
        ("recall-odds", recall::page(&shell, &forgotten).into_string()),
    ]
}

fn others(language: Language) -> Vec<(&'static str, String)> {
    let shell = |tab| shell(language, tab);
    let finding = |code, weight, what: &str, run: Option<&str>| Finding {
        code,
        check: Check::Muxer,
        weight,
        what: what.to_owned(),
        usually: None,
        fix: run
            .map(|run| vec![Act { say: "install it".to_owned(), run: Some(run.to_owned()) }])
            .unwrap_or_default(),
        repair: None,
    };
    let found = Found {
        key: "f1".to_owned(),
        called: "Anna's iPhone 14 Pro Max".to_owned(),
        state: "online".to_owned(),
        place: Some((48.137_15, 11.575_38, 65.0)),
        battery: Some(41),
        erase_waits: true,
        lost: false,
    };
    let kit = Kit::default();
    let view = RescueKit {
        called: "Anna's iPhone 14 Pro Max".to_owned(),
        items: kit.items(),
        verdict: KitVerdict::No,
    };
    let account = Account {
        devices: vec![found],
        trouble: None,
        clicks: vec!["open www.icloud.com/find in a browser, on a computer or on somebody else's phone"],
        browser: "https://www.icloud.com/find",
    };
    let empty = Devices { devices: Vec::new(), problems: Vec::new(), unidentified: 1 };
    let full = Devices {
        devices: vec![("d1".to_owned(), anna(Mode::Normal))],
        problems: Vec::new(),
        unidentified: 0,
    };
    let mut rehearsal = shell(Tab::Devices);
    rehearsal.rehearsal = Some(vec![phone(Mode::Normal)]);
    rehearsal.underway = Some(Underway {
        title: "Erase and restore Anna's iPhone 14 Pro Max".to_owned(),
        percent: 42,
        asks: true,
        ended: false,
    });
    vec![
        ("devices-none", devices::page(&shell(Tab::Devices), &empty).into_string()),
        ("devices", devices::page(&shell(Tab::Devices), &full).into_string()),
        ("devices-rehearsal", devices::page(&rehearsal, &full).into_string()),
        ("account", account::page(&shell(Tab::Account), &account).into_string()),
        (
            "doctor",
            doctor::page(
                &shell(Tab::Doctor),
                &Doctor {
                    findings: vec![
                        finding(
                            "muxer/missing",
                            Weight::Wrong,
                            "usbmuxd is not installed",
                            Some("sudo apt-get install usbmuxd"),
                        ),
                        finding("clock/right", Weight::Good, "the clock is right", None),
                    ],
                    well: false,
                },
            )
            .into_string(),
        ),
        ("rescue-kit", rescue_kit::page(&shell(Tab::RescueKit), &view).into_string()),
        ("explain", explain::page(&shell(Tab::Explain), &Explain::default()).into_string()),
        (
            "explain-found",
            explain::page(
                &shell(Tab::Explain),
                &Explain {
                    asked: "recovery".to_owned(),
                    entries: vec![&entries()[0]],
                    topics: vec![&topics()[0]],
                },
            )
            .into_string(),
        ),
        ("trouble", trouble::page(&shell(Tab::Devices), &report()).into_string()),
    ]
}

/// Every screen by its name.
pub(super) fn every(language: Language) -> Vec<(&'static str, String)> {
    let mut pages = others(language);
    pages.push(("verdict", locked(language)));
    for (name, view) in runs(language) {
        let mut shell = shell(language, Tab::Devices);
        if name.starts_with("hands") {
            shell.rehearsal = Some(vec![phone(Mode::Normal)]);
        }
        pages.push((name, run::page(&shell, &view).into_string()));
    }
    pages.extend(kept(language));
    pages
}
