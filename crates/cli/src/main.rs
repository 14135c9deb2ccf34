//! `rightful`: gets a locked-out owner back into their own iPhone or iPad. Arguments and rendering; the deeds are in `flows`.

mod account_password;
mod asked;
mod bundle;
mod chosen;
mod cmd;
mod counsel;
mod deed;
mod exit;
mod help;
mod language;
mod logging;
mod nats;
mod opening;
mod options;
mod out;
mod part;
mod password;
mod remembered;
mod render;
mod stop;
mod transcript;
mod usage;
mod world;

use std::process::ExitCode;

use clap::Parser as _;

use crate::cmd::Line;
use crate::exit::Exit;

fn main() -> ExitCode {
    let line = match Line::try_parse() {
        Ok(line) => line,
        Err(error) => return usage::answer(error),
    };
    language::choose(line.options.lang);
    logging::start(line.options.verbose);
    rightful_host::crash::leave_no_memory();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            out::tell(&format!("error: this computer does not let Rightful start: {error}"));
            return Exit::Failed.into();
        }
    };
    let exit = runtime.block_on(line.run());
    // A prompt that nobody answered may still hold a thread; it must not hold the program.
    runtime.shutdown_background();
    exit.into()
}
