//! com.apple.mobile.installation_proxy: which apps are on the phone.
//!
//! | Command | answer |
//! |---|---|
//! | `Browse` | `CurrentList`, `CurrentAmount`, `CurrentIndex`, `Status` BrowsingApplications, some apps at a time; then `Status` Complete |
//! | `Lookup` | `LookupResult` by bundle, `Status` Complete |
//!
//! `ClientOptions` may name `ReturnAttributes` and `BundleIDs`.

use plist::{Dictionary, Value};
use rightful_proto::frame::{Limits, read_dictionary, write_plist_xml};
use tokio::io::{AsyncRead, AsyncWrite};

use super::Call;
use crate::phone::Direction;
use crate::phone::data::App;

/// So many apps come at a time.
const AT_A_TIME: usize = 5;

pub(super) async fn serve(call: &Call, stream: &mut (impl AsyncRead + AsyncWrite + Unpin)) {
    while let Ok(request) = read_dictionary(stream, &Limits::TALK).await {
        let command = request.get("Command").and_then(Value::as_string).unwrap_or_default();
        call.log(Direction::ToPhone, command.chars().take(64).collect::<String>());
        let options = request.get("ClientOptions").and_then(Value::as_dictionary);
        let data = call.phone.read(|state| state.data.clone()).get();
        let wanted = texts(options, "BundleIDs");
        let apps: Vec<&App> = data
            .apps
            .iter()
            .filter(|app| wanted.as_ref().is_none_or(|names| names.contains(&&*app.bundle)))
            .collect();
        let attributes = texts(options, "ReturnAttributes");
        let shown = |app: &App| described(app, attributes.as_deref());
        let answers = match command {
            "Browse" => browse(&apps, shown),
            "Lookup" => {
                let found = apps.iter().map(|app| (app.bundle.clone(), shown(app))).collect();
                vec![answer(vec![("LookupResult", Value::Dictionary(found)), ("Status", "Complete".into())])]
            }
            _ => vec![answer(vec![("Error", "UnknownCommand".into())])],
        };
        for answer in answers {
            let status = answer.as_dictionary().and_then(|values| values.get("Status")?.as_string());
            if status == Some("Complete") {
                call.log(Direction::FromPhone, "Status Complete");
            }
            if write_plist_xml(stream, &answer).await.is_err() {
                return;
            }
        }
    }
}

fn texts<'a>(options: Option<&'a Dictionary>, key: &str) -> Option<Vec<&'a str>> {
    let list = options?.get(key)?.as_array()?;
    Some(list.iter().filter_map(Value::as_string).collect())
}

fn browse(apps: &[&App], shown: impl Fn(&App) -> Value) -> Vec<Value> {
    let mut answers = Vec::new();
    for (turn, some) in apps.chunks(AT_A_TIME).enumerate() {
        let list: Vec<Value> = some.iter().map(|app| shown(app)).collect();
        answers.push(answer(vec![
            ("CurrentAmount", (list.len() as u64).into()),
            ("CurrentIndex", ((turn * AT_A_TIME) as u64).into()),
            ("CurrentList", Value::Array(list)),
            ("Status", "BrowsingApplications".into()),
        ]));
    }
    answers.push(answer(vec![("Status", "Complete".into())]));
    answers
}

fn answer(pairs: Vec<(&str, Value)>) -> Value {
    Value::Dictionary(pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// An app; what belongs to its purchase is told only to who asks for it by name.
fn described(app: &App, attributes: Option<&[&str]>) -> Value {
    let bundle = app.bundle.as_str();
    let all = [
        ("ApplicationType", Value::from("User")),
        ("CFBundleDisplayName", app.name.as_str().into()),
        ("CFBundleIdentifier", bundle.into()),
        ("CFBundleName", app.name.as_str().into()),
        ("CFBundleShortVersionString", app.version.as_str().into()),
        ("CFBundleVersion", app.version.as_str().into()),
        ("Container", format!("/private/var/mobile/Containers/Data/Application/{bundle}").into()),
        ("ApplicationSINF", Value::Data(format!("pretend purchase of {bundle}").into_bytes())),
        ("iTunesMetadata", Value::Data(format!("pretend facts about {bundle}").into_bytes())),
    ];
    let purchase = ["ApplicationSINF", "iTunesMetadata"];
    let told = all.into_iter().filter(|(key, _)| match attributes {
        Some(wanted) => wanted.contains(key),
        None => !purchase.contains(key),
    });
    answer(told.collect())
}

#[cfg(test)]
mod tests {
    use super::super::Service;
    use super::*;
    use crate::phone::Phone;
    use crate::phone::spec::PhoneSpec;

    #[tokio::test(start_paused = true)]
    async fn apps_are_listed_and_looked_up() {
        let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
        let (mut stream, mut theirs) = tokio::io::duplex(4096);
        let call = Call { phone, connection: 1, service: Service::InstallationProxy };
        tokio::spawn(async move { serve(&call, &mut theirs).await });
        let strings = |list: &[&str]| Value::Array(list.iter().map(|text| Value::from(*text)).collect());
        let options = answer(vec![("ReturnAttributes", strings(&["CFBundleIdentifier", "ApplicationSINF"]))]);
        let request = answer(vec![("Command", "Browse".into()), ("ClientOptions", options)]);
        write_plist_xml(&mut stream, &request).await.expect("room");
        let mut apps = Vec::new();
        loop {
            let part = read_dictionary(&mut stream, &Limits::TALK).await.expect("an answer");
            if part.get("Status").and_then(Value::as_string) == Some("Complete") {
                break;
            }
            apps.extend(part.get("CurrentList").and_then(Value::as_array).cloned().expect("a list"));
        }
        assert_eq!(apps.len(), 8);
        assert!(apps.iter().all(|app| app.as_dictionary().is_some_and(|app| app.len() == 2)), "{apps:?}");
        let options = answer(vec![("BundleIDs", strings(&["com.example.bank"]))]);
        let request = answer(vec![("Command", "Lookup".into()), ("ClientOptions", options)]);
        write_plist_xml(&mut stream, &request).await.expect("room");
        let found = read_dictionary(&mut stream, &Limits::TALK).await.expect("an answer");
        let found = found.get("LookupResult").and_then(Value::as_dictionary).expect("a result");
        assert_eq!(found.keys().collect::<Vec<_>>(), ["com.example.bank"]);
    }
}
