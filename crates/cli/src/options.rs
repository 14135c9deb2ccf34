//! The options that every command shares, as they were typed, and what they mean.

use std::path::PathBuf;

use clap::Args;
use rightful_apple::{Endpoints, Url};
use rightful_core::language::Language;
use rightful_flows::world::Workdir;
use rightful_host::muxer::MuxerAddress;

use crate::world::scenario::Scenario;

/// Options of every command.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "Options of every command")]
pub(crate) struct Options {
    /// Print JSON on stdout: the events one a line, or the one document that a listing is
    #[arg(long, global = true)]
    json: bool,

    /// Speak this language: en, de, es, fr, zh; what is not said in it is said in English [default: this system's]
    #[arg(long, global = true, value_name = "LANGUAGE", hide = true, value_parser = crate::language::named)]
    pub(crate) lang: Option<Language>,

    /// Say only what must be said: the plan, questions, moves of the hands, and the end
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub(crate) quiet: bool,

    /// Sound the terminal's bell once a second while buttons are to be held
    #[arg(long, global = true)]
    pub(crate) ticks: bool,

    /// Log what is done underneath; more of it with -vv. RIGHTFUL_LOG chooses in detail
    #[arg(short, long, global = true, action = clap::ArgAction::Count)]
    pub(crate) verbose: u8,

    /// Practise on a virtual phone; no phone is touched, nothing is downloaded. `rightful --help` lists the scenarios
    #[arg(
        long,
        global = true,
        value_name = "SCENARIO",
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "locked"
    )]
    pub(crate) rehearse: Option<Scenario>,

    /// Where usbmuxd listens: unix:/PATH or HOST:PORT [default: USBMUXD_SOCKET_ADDRESS, or this system's]
    #[arg(long, global = true, value_name = "ADDRESS", conflicts_with = "rehearse")]
    pub(crate) muxer: Option<MuxerAddress>,

    /// Where firmware is kept [default: the user's cache folder]
    #[arg(long, global = true, value_name = "DIR", env = "RIGHTFUL_CACHE", hide_env_values = true)]
    cache: Option<PathBuf>,

    /// Keep at most this much firmware: 20G, 512M
    #[arg(long, global = true, value_name = "SIZE", value_parser = size)]
    cache_limit: Option<u64>,

    /// A file with a further root certificate (PEM) to trust for Apple's signing server
    #[arg(long, global = true, value_name = "FILE", env = "RIGHTFUL_APPLE_ROOT", hide_env_values = true)]
    pub(crate) apple_root: Option<PathBuf>,

    /// A pretend Apple on this computer, as `rightful sim serve` starts one
    #[arg(long, global = true, value_name = "URL", hide = true, value_parser = pretend_apple, conflicts_with = "rehearse")]
    pub(crate) apple: Option<Endpoints>,
}

/// For whom the output is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    /// People.
    Text,
    /// Programs.
    Json,
}

impl Options {
    /// For whom the output is.
    pub(crate) fn format(&self) -> Format {
        if self.json { Format::Json } else { Format::Text }
    }

    /// Where firmware is kept.
    pub(crate) fn workdir(&self) -> Workdir {
        Workdir { path: self.cache.clone().unwrap_or_else(cache_folder), quota: self.cache_limit }
    }
}

/// The user's cache folder, by the custom of this system; without a home, the folder for temporary files.
fn cache_folder() -> PathBuf {
    let variable = |name| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let found = if cfg!(windows) {
        variable("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        variable("HOME").map(|home| home.join("Library/Caches"))
    } else {
        variable("XDG_CACHE_HOME").or_else(|| variable("HOME").map(|home| home.join(".cache")))
    };
    found.unwrap_or_else(std::env::temp_dir).join("rightful")
}

/// `20G`, `512M`, `100000`: bytes in decimal units.
fn size(text: &str) -> Result<u64, String> {
    let (number, unit) = match text.find(|c: char| !c.is_ascii_digit()) {
        Some(end) => text.split_at(end),
        None => (text, ""),
    };
    let unit = match unit {
        "" => 1,
        "k" | "K" => 1_000,
        "M" => 1_000_000,
        "G" => 1_000_000_000,
        "T" => 1_000_000_000_000,
        _ => return Err("write a number with k, M, G or T behind it, such as 20G".to_owned()),
    };
    let number: u64 = number.parse().map_err(|_| "write a number, such as 20G".to_owned())?;
    number.checked_mul(unit).ok_or_else(|| "that is more than any disk holds".to_owned())
}

fn pretend_apple(text: &str) -> Result<Endpoints, String> {
    let url = Url::parse(text).map_err(|error| error.to_string())?;
    Endpoints::loopback(&url).map_err(|error| error.to_string())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    #[derive(Debug, clap::Parser)]
    struct Alone {
        #[command(flatten)]
        options: Options,
    }

    /// As where nothing was typed.
    pub(crate) fn none() -> Options {
        <Alone as clap::Parser>::parse_from(["rightful"]).options
    }

    #[test]
    fn sizes_are_decimal_and_bounded() {
        assert_eq!(size("20G"), Ok(20_000_000_000));
        assert_eq!(size("512"), Ok(512));
        for bad in ["", "G", "20GB", "-1", "99999999999T"] {
            assert!(size(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_pretend_apple_is_on_this_computer_or_nowhere() {
        assert!(pretend_apple("http://127.0.0.1:4711").is_ok());
        for outside in ["http://10.0.2.2:4711", "http://evil.example", "gs.apple.com"] {
            assert!(pretend_apple(outside).is_err(), "{outside}");
        }
    }
}
