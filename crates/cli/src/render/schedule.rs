//! What has the rescue kit looked at once a week, in the words of each system's scheduler, ready to be saved.

use std::path::Path;
use std::str::FromStr;

use rightful_core::doctor::machine::System;
use rightful_host::machine::SYSTEM;

/// A scheduler.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scheduler {
    /// Linux.
    Systemd,
    /// macOS.
    Launchd,
    /// Windows.
    Tasks,
}

impl FromStr for Scheduler {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match (text, SYSTEM) {
            ("systemd", _) | ("here", System::Linux | System::Other) => Ok(Self::Systemd),
            ("launchd", _) | ("here", System::MacOs) => Ok(Self::Launchd),
            ("task-scheduler", _) | ("here", System::Windows) => Ok(Self::Tasks),
            _ => Err("there are systemd, launchd and task-scheduler".to_owned()),
        }
    }
}

/// The text, with where this program and the owner's own folder are. Only the owner may write where it says what it found: in a folder for all,
/// somebody else could put a file or a link there first.
pub(crate) fn text(scheduler: Scheduler, program: Option<&Path>, home: Option<&Path>) -> String {
    let program = program.map_or_else(|| "rightful".to_owned(), |path| path.display().to_string());
    match scheduler {
        Scheduler::Systemd => systemd(&program),
        Scheduler::Launchd => launchd(&program, home),
        Scheduler::Tasks => windows(&program),
    }
}

fn systemd(program: &str) -> String {
    let quoted = program.replace('\\', "\\\\").replace('"', "\\\"").replace('%', "%%").replace('$', "$$");
    format!(
        "\
# Save as ~/.config/systemd/user/rightful-rescue-kit.service
[Unit]
Description=Could I get back into my phone today?

[Service]
Type=oneshot
ExecStart=\"{quoted}\" rescue-kit --quiet

# Save as ~/.config/systemd/user/rightful-rescue-kit.timer
[Unit]
Description=Once a week: could I get back into my phone?

[Timer]
OnCalendar=weekly
Persistent=true

[Install]
WantedBy=timers.target

# Then:            systemctl --user enable --now rightful-rescue-kit.timer
# What it said:    journalctl --user -u rightful-rescue-kit
# To end it:       systemctl --user disable --now rightful-rescue-kit.timer
"
    )
}

fn launchd(program: &str, home: Option<&Path>) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let program = escaped(program);
    // launchd knows no tilde.
    let log = home.map(|home| format!("{}/Library/Logs/rightful-rescue-kit.txt", home.display()));
    let kept = log.map_or_else(String::new, |log| {
        format!("<key>StandardOutPath</key><string>{}</string>\n", escaped(&log))
    });
    format!(
        "\
<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">
<!-- Save as ~/Library/LaunchAgents/rightful.rescue-kit.plist
     Then:         launchctl bootstrap gui/$UID ~/Library/LaunchAgents/rightful.rescue-kit.plist
     What it said: in the file named at the end
     To end it:    launchctl bootout gui/$UID/rightful.rescue-kit -->
<plist version=\"1.0\"><dict>
<key>Label</key><string>rightful.rescue-kit</string>
<key>ProgramArguments</key><array>
<string>{program}</string><string>rescue-kit</string><string>--quiet</string>
</array>
<key>StartCalendarInterval</key><dict>
<key>Weekday</key><integer>0</integer><key>Hour</key><integer>12</integer><key>Minute</key><integer>0</integer>
</dict>
{kept}</dict></plist>
"
    )
}

fn windows(program: &str) -> String {
    format!(
        "\
rem Type this once. What it found is the task's last result: 0 is a yes, 1 is that something is missing.
schtasks /Create /TN \"Rightful rescue kit\" /SC WEEKLY /D SUN /ST 12:00 /TR \"\\\"{program}\\\" rescue-kit --quiet\"
rem To see it:  schtasks /Query /TN \"Rightful rescue kit\" /V /FO LIST
rem To end it:  schtasks /Delete /TN \"Rightful rescue kit\"
"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_scheduler_is_told_where_the_program_is_whatever_its_name() {
        let text =
            |scheduler, path: &str| text(scheduler, Some(Path::new(path)), Some(Path::new("/Users/a&b")));
        let unit = text(Scheduler::Systemd, "/opt/my 100% \"apps\"/rightful");
        assert!(
            unit.contains("ExecStart=\"/opt/my 100%% \\\"apps\\\"/rightful\" rescue-kit --quiet\n"),
            "{unit}"
        );
        let list = text(Scheduler::Launchd, "/Users/a&b/rightful");
        assert!(list.contains("<string>/Users/a&amp;b/rightful</string>"), "{list}");
        let log =
            "<key>StandardOutPath</key><string>/Users/a&amp;b/Library/Logs/rightful-rescue-kit.txt</string>";
        assert!(list.contains(log), "{list}");
        let homeless = super::text(Scheduler::Launchd, None, None);
        assert!(!homeless.contains("StandardOutPath"), "{homeless}");
        let task = text(Scheduler::Tasks, r"C:\Program Files\rightful.exe");
        assert!(
            task.contains("/TR \"\\\"C:\\Program Files\\rightful.exe\\\" rescue-kit --quiet\""),
            "{task}"
        );
    }

    #[test]
    fn schedulers_have_names_and_this_system_has_one() {
        assert_eq!("launchd".parse(), Ok(Scheduler::Launchd));
        assert!("here".parse::<Scheduler>().is_ok());
        assert!("cron".parse::<Scheduler>().is_err());
    }
}
