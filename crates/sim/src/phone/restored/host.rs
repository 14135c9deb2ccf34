//! What the host says of itself in the options of StartRestore.

use std::collections::BTreeMap;

use plist::{Dictionary, Value};

/// The most names that are kept of one list.
const NAMES: usize = 500;

/// What the host supports. Without lists it is a host of 2022.
#[derive(Debug, Clone, Default)]
pub(super) struct Host {
    data: Option<BTreeMap<String, bool>>,
    asynchronous: BTreeMap<String, bool>,
    messages: Option<BTreeMap<String, bool>>,
    /// Whether it wants the partitions made anew: an erase.
    pub(super) makes_partitions: bool,
}

impl Host {
    pub(super) fn parse(options: &Dictionary) -> Self {
        Self {
            data: names(options, "SupportedDataTypes"),
            asynchronous: names(options, "SupportedAsyncDataTypes").unwrap_or_default(),
            messages: names(options, "SupportedMessageTypes"),
            makes_partitions: options
                .get("CreateFilesystemPartitions")
                .and_then(Value::as_boolean)
                .unwrap_or(false),
        }
    }

    /// Why a device of iOS 16 and later turns this host away, if it does.
    pub(super) fn unsupported(&self) -> Option<&'static str> {
        const MESSAGE: &str = "This host version is unsupported. You may need to update your host tools.";
        let needed = ["DataRequestMsg", "StatusMsg", "ReceivedFinalStatusMsg"];
        let listed = match (&self.data, &self.messages) {
            (Some(data), Some(messages)) => {
                data.contains_key("MessageUseStreamedImageFile")
                    && needed.iter().all(|name| messages.contains_key(*name))
            }
            _ => false,
        };
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
