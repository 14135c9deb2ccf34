//! What the host says of itself in the options of StartRestore.

use std::collections::BTreeMap;

use plist::{Dictionary, Value};

use super::profile::{Kind, Needs};

/// The most names that are kept of one list.
const NAMES: usize = 500;

/// What the host supports. Without lists it is a host of 2022.
#[derive(Debug, Clone)]
pub(super) struct Host {
    data: Option<BTreeMap<String, bool>>,
    asynchronous: BTreeMap<String, bool>,
    messages: Option<BTreeMap<String, bool>>,
    /// What it wants done with the owner's data: only partitions made anew are an erase.
    pub(super) kind: Kind,
    /// Whether it brings a recovery system along.
    pub(super) installs_recovery_system: bool,
    /// The transports that it offers.
    pub(super) transports: Vec<String>,
}

impl Host {
    pub(super) fn parse(options: &Dictionary) -> Self {
        let flag = |key| options.get(key).and_then(Value::as_boolean).unwrap_or(false);
        let transports = options.get("SupportedHostProtocols").and_then(Value::as_array);
        Self {
            data: names(options, "SupportedDataTypes"),
            asynchronous: names(options, "SupportedAsyncDataTypes").unwrap_or_default(),
            messages: names(options, "SupportedMessageTypes"),
            kind: if flag("CreateFilesystemPartitions") { Kind::Erase } else { Kind::Update },
            installs_recovery_system: flag("InstallRecoveryOS"),
            transports: transports
                .into_iter()
                .flatten()
                .take(16)
                .filter_map(|name| name.as_string().map(str::to_owned))
                .collect(),
        }
    }

    /// Why a device of iOS 16 and later turns this host away, if it does.
    pub(super) fn lacks(&self, needs: &Needs) -> Option<&'static str> {
        const MESSAGE: &str = "This host version is unsupported. You may need to update your host tools.";
        let has = |list: &Option<BTreeMap<String, bool>>, names: &[String]| {
            names.is_empty()
                || list.as_ref().is_some_and(|list| names.iter().all(|name| list.contains_key(name)))
        };
        let listed = has(&self.data, &needs.data) && has(&self.messages, &needs.messages);
        (!listed).then_some(MESSAGE)
    }

    /// Whether it can be asked for this kind of data. A host without lists can be asked for what those of 2022 knew.
    pub(super) fn gives(&self, data_type: &str) -> bool {
        const OF_2022: [&str; 7] = [
            "DeviceTree",
            "FDRTrustData",
            "FUDData",
            "KernelCache",
            "NORData",
            "RootTicket",
            "SystemImageData",
        ];
        match &self.data {
            // No host lists it, and every log shows that it is asked for.
            Some(_) if data_type == "DeviceTree" => true,
            Some(data) => data.contains_key(data_type),
            None => OF_2022.contains(&data_type),
        }
    }

    /// Whether it takes a request for this kind of data on the side.
    pub(super) fn gives_aside(&self, data_type: &str) -> bool {
        self.asynchronous.get(data_type) == Some(&true) && self.understands("AsyncDataRequestMsg")
    }

    /// Whether this message can be sent to it. Hosts of 2022 understand what has no answer.
    pub(super) fn understands(&self, message: &str) -> bool {
        match &self.messages {
            Some(messages) => messages.contains_key(message),
            None => matches!(message, "CheckpointMsg" | "ProgressMsg" | "StatusMsg" | "DataRequestMsg"),
        }
    }
}

fn names(options: &Dictionary, key: &str) -> Option<BTreeMap<String, bool>> {
    let list = options.get(key)?.as_dictionary()?;
    Some(
        list.iter()
            .take(NAMES)
            .map(|(name, flag)| (name.clone(), flag.as_boolean().unwrap_or(false)))
            .collect(),
    )
}
