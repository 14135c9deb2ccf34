//! Which part of a backup is meant: by kind of thing, app, domain and path.

use clap::Args;
use rightful_backup::browse::{Filter, Pattern};
use rightful_backup::kind::Topic;

/// Which part of a backup is meant. Of what is given, one of each sort has to fit; without any of it all is meant.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Part {
    /// This kind of thing: photos, messages, contacts, calls, voicemail, notes, calendar, reminders, voice-memos, safari,
    /// mail, health, whatsapp, files, books, wallet, keychain, settings, home-screen; may be given several times
    #[arg(long = "kind", value_name = "KIND", value_parser = topic)]
    kinds: Vec<Topic>,

    /// This app with its extensions and groups, such as net.whatsapp.WhatsApp; may be given several times
    #[arg(long = "app", value_name = "BUNDLE")]
    apps: Vec<String>,

    /// This domain, * and ? stand for anything; may be given several times
    #[arg(long = "domain", value_name = "PATTERN")]
    domains: Vec<String>,

    /// This path in its domain, with all that lies in it, * and ? stand for anything; may be given several times
    #[arg(long = "path", value_name = "PATTERN")]
    paths: Vec<String>,
}

impl Part {
    /// As the library takes it.
    pub(crate) fn filter(self) -> Filter {
        let patterns = |texts: Vec<String>| texts.into_iter().map(Pattern::new).collect();
        Filter {
            domains: patterns(self.domains),
            paths: patterns(self.paths),
            apps: self.apps,
            topics: self.kinds,
        }
    }
}

fn topic(text: &str) -> Result<Topic, String> {
    Topic::by_name(text).ok_or_else(|| {
        let names: Vec<&str> = Topic::ALL.into_iter().map(Topic::name).collect();
        format!("the kinds are {}", names.join(", "))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_have_names_and_the_help_names_them_all() {
        assert_eq!(topic("Photos"), Ok(Topic::Photos));
        assert!(topic("pictures").is_err_and(|why| why.contains("photos")));
        let help =
            <Part as clap::Args>::augment_args(clap::Command::new("part")).render_long_help().to_string();
        for topic in Topic::ALL {
            assert!(help.contains(topic.name()), "{}", topic.name());
        }
    }
}
