//! The command line: one file per command, and the table of them.

mod backup;
mod completions;
mod devices;
mod explain;
mod firmware;
mod info;
mod look;
mod man;
mod recovery;
mod report;
mod resume;
mod sim;
mod unlock;
mod update;

use clap::{Parser, Subcommand};

use crate::exit::Exit;
use crate::options::Options;
use crate::world::scenario;

/// Get back into your own iPhone or iPad.
///
/// Alone it shows what is on the cable and the ways back in, gentlest first. It changes nothing.
#[derive(Debug, Parser)]
#[command(name = "rightful", version, after_help = AFTER, after_long_help = after_long(), max_term_width = 100)]
pub(crate) struct Line {
    #[command(flatten)]
    pub(crate) options: Options,
    #[command(subcommand)]
    command: Option<Command>,
}

const AFTER: &str = "\
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 declined or consent missing, 4 nothing to act on,
5 stopped safely and can be taken up again.

Try it without a phone:  rightful unlock --rehearse";

fn after_long() -> String {
    format!("{}\n\n{AFTER}", scenario::HELP)
}

#[derive(Debug, Subcommand)]
enum Command {
    Devices(devices::Devices),
    Info(info::Info),
    Unlock(unlock::Unlock),
    Update(update::Update),
    Resume(resume::Resume),
    #[command(subcommand)]
    Recovery(recovery::Recovery),
    #[command(subcommand)]
    Firmware(firmware::Firmware),
    #[command(subcommand)]
    Backup(backup::Backup),
    #[command(subcommand)]
    Sim(sim::Sim),
    Explain(explain::Explain),
    Report(report::Report),
    Completions(completions::Completions),
    Man(man::Man),
}

impl Line {
    /// Runs the command.
    pub(crate) async fn run(self) -> Exit {
        let options = &self.options;
        match self.command {
            None => look::run(options).await,
            Some(Command::Devices(command)) => command.run(options).await,
            Some(Command::Info(command)) => command.run(options).await,
            Some(Command::Unlock(command)) => command.run(options).await,
            Some(Command::Update(command)) => command.run(options).await,
            Some(Command::Resume(command)) => command.run(options).await,
            Some(Command::Recovery(command)) => command.run(options).await,
            Some(Command::Firmware(command)) => command.run(options).await,
            Some(Command::Backup(command)) => command.run(options).await,
            Some(Command::Sim(command)) => command.run(options).await,
            Some(Command::Explain(command)) => command.run(options),
            Some(Command::Report(command)) => command.run(options),
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
}
