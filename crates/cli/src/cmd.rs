//! The command line: one file per command, and the table of them.

mod activation;
mod advise;
mod backup;
mod completions;
mod devices;
mod doctor;
mod dossier;
mod explain;
mod find;
mod firmware;
mod info;
mod look;
mod man;
mod recall;
mod recovery;
mod report;
mod rescue_kit;
mod resume;
mod sim;
mod supervise;
mod unlock;
mod update;
mod wizard;

use clap::{Parser, Subcommand};

use crate::counsel::Manner;
use crate::exit::Exit;
use crate::help;
use crate::options::Options;
use crate::world::scenario;

/// Get back into your own iPhone or iPad.
///
/// Alone it shows what is on the cable and the ways back in, gentlest first. It changes nothing. At a terminal it asks at most six
/// questions about your case before; `rightful advise` tells more, also of a phone that is not seen.
#[derive(Debug, Parser)]
#[command(name = "rightful", version, after_help = AFTER, after_long_help = after_long(), max_term_width = help::WIDEST)]
pub(crate) struct Line {
    #[command(flatten)]
    pub(crate) options: Options,
    /// Whole lines without colour and marks, questions answered by a number
    #[arg(long)]
    plain: bool,
    #[command(subcommand)]
    command: Option<Command>,
}

const AFTER: &str = "\
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 declined or consent missing, 4 nothing to act on,
5 stopped safely and can be taken up again.

Languages: what a person reads is said in the language of this system, or with --lang in
English (en), German (de), Spanish (es), French (fr) or Chinese (zh).

Try it without a phone:  rightful unlock --rehearse";

fn after_long() -> String {
    format!("{}\n\n{AFTER}", scenario::HELP)
}

#[derive(Debug, Subcommand)]
enum Command {
    Advise(advise::Advise),
    Devices(devices::Devices),
    Info(info::Info),
    Unlock(unlock::Unlock),
    Update(update::Update),
    Resume(resume::Resume),
    #[command(subcommand)]
    Recovery(recovery::Recovery),
    #[command(subcommand)]
    Find(Box<find::Find>),
    #[command(subcommand)]
    Activation(activation::Activation),
    #[command(subcommand)]
    Supervise(Box<supervise::Supervise>),
    #[command(subcommand)]
    Firmware(firmware::Firmware),
    #[command(subcommand)]
    Backup(backup::Backup),
    Recall(Box<recall::Recall>),
    #[command(subcommand)]
    Sim(sim::Sim),
    Explain(explain::Explain),
    Dossier(dossier::Dossier),
    Doctor(doctor::Doctor),
    RescueKit(Box<rescue_kit::RescueKit>),
    Report(report::Report),
    Wizard(wizard::Wizard),
    Completions(completions::Completions),
    Man(man::Man),
}

impl Line {
    /// Runs the command.
    pub(crate) async fn run(self) -> Exit {
        let options = &self.options;
        match self.command {
            None => look::run(options, Manner::of(self.plain)).await,
            Some(Command::Advise(command)) => command.run(options, Manner::of(self.plain)).await,
            Some(Command::Devices(command)) => command.run(options).await,
            Some(Command::Info(command)) => command.run(options).await,
            Some(Command::Unlock(command)) => command.run(options).await,
            Some(Command::Update(command)) => command.run(options).await,
            Some(Command::Resume(command)) => command.run(options).await,
            Some(Command::Recovery(command)) => command.run(options).await,
            Some(Command::Find(command)) => command.run(options).await,
            Some(Command::Activation(command)) => command.run(options).await,
            Some(Command::Supervise(command)) => command.run(options).await,
            Some(Command::Firmware(command)) => command.run(options).await,
            Some(Command::Backup(command)) => command.run(options).await,
            Some(Command::Recall(command)) => command.run(options).await,
            Some(Command::Sim(command)) => command.run(options).await,
            Some(Command::Explain(command)) => command.run(options),
            Some(Command::Dossier(command)) => command.run(options).await,
            Some(Command::RescueKit(command)) => command.run(options, Manner::of(self.plain)).await,
            Some(Command::Doctor(command)) => command.run(options, Manner::of(self.plain)).await,
            Some(Command::Report(command)) => command.run(options),
            Some(Command::Wizard(command)) => command.run(options).await,
            Some(Command::Completions(command)) => command.run(),
            Some(Command::Man(command)) => command.run(options),
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_definitions_are_consistent() {
        Line::command().debug_assert();
    }

    /// Whether there is a command of these words.
    fn exists(words: &str) -> bool {
        let mut command = Line::command();
        words.split(' ').all(|word| match command.find_subcommand(word).cloned() {
            Some(found) => {
                command = found;
                true
            }
            None => false,
        })
    }

    #[test]
    fn every_command_that_the_knowledge_names_exists() {
        use rightful_core::knowledge::claim::claims;
        use rightful_core::knowledge::topic::topics;
        let claimed = claims().iter().flat_map(|claim| &claim.answered);
        for command in claimed.filter_map(|answer| answer.strip_prefix("command:")) {
            assert!(exists(command), "there is no command {command}");
        }
        let mut said: Vec<&str> = Vec::new();
        for topic in topics() {
            said.extend(topic.now.iter().chain(&topic.erasing).map(String::as_str));
        }
        let facts = rightful_core::facts::Facts::of(rightful_core::device::Device::unseen(None));
        let ways = rightful_core::advice::advise(&facts);
        for way in &ways {
            said.extend(way.how.iter().map(String::as_str).chain(way.command));
        }
        let mut named = 0;
        for text in said {
            for (at, _) in text.match_indices("rightful ") {
                let words: Vec<&str> = text[at + 9..].split([' ', ',', ':', ';', '.']).take(2).collect();
                let found = exists(words[0])
                    && (words.len() == 1 || exists(&words.join(" ")) || !has_commands(words[0]));
                assert!(found, "{text}: there is no command {words:?}");
                named += 1;
            }
        }
        assert!(named > 15, "only {named} commands are named: this test looks for the wrong thing");
    }

    fn has_commands(word: &str) -> bool {
        Line::command().find_subcommand(word).is_some_and(clap::Command::has_subcommands)
    }
}
