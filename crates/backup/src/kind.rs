//! What a file is to its owner: photos, messages, contacts. A table of domains and paths, one row a line.
//!
//! Source: indexes of published backups and of the programs that read them. Where an app keeps its things is the app's
//! business and changes; a path that no row has belongs to the app of its domain, or to the system.

/// What an owner calls a part of the phone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// Pictures and films, and what the Photos app knows of them.
    Photos,
    /// SMS, iMessage and their attachments.
    Messages,
    /// The address book.
    Contacts,
    /// The list of calls.
    Calls,
    /// Messages on the answering machine.
    Voicemail,
    /// Notes.
    Notes,
    /// Calendars.
    Calendar,
    /// Reminders.
    Reminders,
    /// Recordings of the Voice Memos app.
    VoiceMemos,
    /// Bookmarks, history, open pages.
    Safari,
    /// Mail accounts and what is kept of mail.
    Mail,
    /// Health and activity.
    Health,
    /// WhatsApp.
    WhatsApp,
    /// What lies on the phone itself in the Files app.
    Files,
    /// Books and PDFs of the Books app.
    Books,
    /// Tickets and cards of Wallet.
    Wallet,
    /// Passwords.
    Keychain,
    /// Wi-Fi, Bluetooth, VPN, settings of the system.
    Settings,
    /// Where the apps stand on the home screen.
    HomeScreen,
}

/// One line of the table: a domain, and the folder or file in it; an empty path is all of the domain.
struct Rule {
    topic: Topic,
    domain: &'static str,
    path: &'static str,
}

const fn row(topic: Topic, domain: &'static str, path: &'static str) -> Rule {
    Rule { topic, domain, path }
}

use Topic::{
    Books, Calendar, Calls, Contacts, Files, Health, HomeScreen, Keychain, Mail, Messages, Notes, Photos,
    Reminders, Safari, Settings, VoiceMemos, Voicemail, Wallet, WhatsApp,
};

/// The first row that fits counts.
#[rustfmt::skip]
static RULES: &[Rule] = &[
    row(Photos,     "CameraRollDomain", ""),
    row(Photos,     "MediaDomain",      "Media/DCIM"),
    row(Photos,     "MediaDomain",      "Media/PhotoData"),
    row(Messages,   "HomeDomain",       "Library/SMS"),
    row(Messages,   "MediaDomain",      "Library/SMS"),
    row(Contacts,   "HomeDomain",       "Library/AddressBook"),
    row(Calls,      "HomeDomain",       "Library/CallHistoryDB"),
    row(Calls,      "HomeDomain",       "Library/CallHistoryTransactions"),
    row(Calls,      "WirelessDomain",   "Library/CallHistory"),
    row(Voicemail,  "HomeDomain",       "Library/Voicemail"),
    row(Notes,      "AppDomainGroup-group.com.apple.notes", ""),
    row(Notes,      "AppDomain-com.apple.mobilenotes",      ""),
    row(Notes,      "HomeDomain",       "Library/Notes"),
    row(Calendar,   "HomeDomain",       "Library/Calendar"),
    row(Calendar,   "AppDomainGroup-group.com.apple.calendar", ""),
    row(Reminders,  "AppDomainGroup-group.com.apple.reminders", ""),
    row(Reminders,  "HomeDomain",       "Library/Reminders"),
    row(VoiceMemos, "MediaDomain",      "Media/Recordings"),
    row(VoiceMemos, "AppDomainGroup-group.com.apple.VoiceMemos.shared", ""),
    row(Safari,     "HomeDomain",       "Library/Safari"),
    row(Safari,     "AppDomain-com.apple.mobilesafari",     ""),
    row(Mail,       "HomeDomain",       "Library/Mail"),
    row(Mail,       "AppDomain-com.apple.mobilemail",       ""),
    row(Mail,       "AppDomainGroup-group.com.apple.mail",  ""),
    row(Health,     "HealthDomain",     ""),
    row(WhatsApp,   "AppDomainGroup-group.net.whatsapp.WhatsApp.shared", ""),
    row(WhatsApp,   "AppDomainGroup-group.net.whatsapp.family",          ""),
    row(WhatsApp,   "AppDomain-net.whatsapp.WhatsApp",                   ""),
    row(Files,      "AppDomainGroup-group.com.apple.FileProvider.LocalStorage", ""),
    row(Files,      "AppDomain-com.apple.DocumentsApp",     ""),
    row(Books,      "BooksDomain",      ""),
    row(Books,      "MediaDomain",      "Media/Books"),
    row(Books,      "AppDomain-com.apple.iBooks",           ""),
    row(Wallet,     "HomeDomain",       "Library/Passes"),
    row(Keychain,   "KeychainDomain",   ""),
    row(Settings,   "SystemPreferencesDomain",  ""),
    row(Settings,   "ManagedPreferencesDomain", ""),
    row(Settings,   "WirelessDomain",   "Library/Preferences"),
    row(Settings,   "HomeDomain",       "Library/Preferences"),
    row(Settings,   "HomeDomain",       "Library/ConfigurationProfiles"),
    row(HomeScreen, "HomeDomain",       "Library/SpringBoard"),
];

impl Topic {
    /// All of them, in the order in which owners ask for them.
    pub const ALL: [Self; 19] = [
        Photos, Messages, Contacts, Calls, Voicemail, Notes, Calendar, Reminders, VoiceMemos, Safari, Mail,
        Health, WhatsApp, Files, Books, Wallet, Keychain, Settings, HomeScreen,
    ];

    /// The word that is typed for it.
    pub fn name(self) -> &'static str {
        match self {
            Photos => "photos",
            Messages => "messages",
            Contacts => "contacts",
            Calls => "calls",
            Voicemail => "voicemail",
            Notes => "notes",
            Calendar => "calendar",
            Reminders => "reminders",
            VoiceMemos => "voice-memos",
            Safari => "safari",
            Mail => "mail",
            Health => "health",
            WhatsApp => "whatsapp",
            Files => "files",
            Books => "books",
            Wallet => "wallet",
            Keychain => "keychain",
            Settings => "settings",
            HomeScreen => "home-screen",
        }
    }

    /// The one that is called so.
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.name().eq_ignore_ascii_case(name.trim()))
    }

    /// What a file of the backup belongs to.
    pub fn of(domain: &str, path: &str) -> Option<Self> {
        let fits = |rule: &&Rule| rule.domain == domain && lies_in(path, rule.path);
        RULES.iter().find(fits).map(|rule| rule.topic)
    }
}

/// Whether it is this folder or file, or lies in it.
pub(crate) fn lies_in(path: &str, folder: &str) -> bool {
    folder.is_empty()
        || path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_belong_to_what_their_owner_calls_them() {
        for (domain, path, topic) in [
            ("HomeDomain", "Library/SMS/sms.db", Some(Messages)),
            ("HomeDomain", "Library/SMS", Some(Messages)),
            ("HomeDomain", "Library/SMSX/sms.db", None),
            ("MediaDomain", "Library/SMS/Attachments/0f/15/a.heic", Some(Messages)),
            ("HomeDomain", "Library/AddressBook/AddressBook.sqlitedb", Some(Contacts)),
            ("HomeDomain", "Library/CallHistoryDB/CallHistory.storedata", Some(Calls)),
            ("CameraRollDomain", "Media/PhotoData/Photos.sqlite", Some(Photos)),
            ("CameraRollDomain", "", Some(Photos)),
            ("AppDomainGroup-group.com.apple.notes", "NoteStore.sqlite", Some(Notes)),
            ("KeychainDomain", "keychain-backup.plist", Some(Keychain)),
            ("AppDomain-com.example", "Documents/a", None),
            ("HomeDomain", "Library", None),
            ("homedomain", "Library/SMS/sms.db", None),
        ] {
            assert_eq!(Topic::of(domain, path), topic, "{domain} {path}");
        }
    }

    #[test]
    fn every_topic_has_a_word_and_a_row() {
        for topic in Topic::ALL {
            assert_eq!(Topic::by_name(&topic.name().to_uppercase()), Some(topic));
            assert!(RULES.iter().any(|rule| rule.topic == topic), "{topic:?}");
        }
        assert_eq!(Topic::by_name("everything"), None);
    }
}
