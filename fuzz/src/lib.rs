//! What the fuzz targets share.

use std::future::Future;

use plist::{Dictionary, Value};
use tokio::runtime::{Builder, Runtime};

thread_local! {
    static RUNTIME: Runtime = runtime();
}

/// Runs one conversation to its end, in a runtime in which waiting takes no time. The runtime is made once: making it costs
/// more than most inputs.
pub fn block_on<T>(conversation: impl Future<Output = T>) -> T {
    RUNTIME.with(|runtime| runtime.block_on(conversation))
}

/// A manifest of ours, with components that belong to updaters of other chips.
///
/// # Panics
/// Where plain values cannot be written.
pub fn updater_manifest() -> Vec<u8> {
    let dictionary = |entries: Vec<(&str, Value)>| {
        Value::Dictionary(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    };
    let names = [
        "SE,UpdatePayload",
        "Savage,B0-Prod-Patch",
        "Yonkers,SysTopPatch1",
        "Rap,RTKitOS",
        "Rap,SoftwareBinaryDsp1",
        "BMU,FirmwareMap",
        "eUICC,Gold",
        "eUICC,Main",
        "Timer,RTKitOS,1",
        "Baobab,TCON",
        "Cryptex1,SystemOS",
        "BasebandFirmware",
        "OS",
        "iBEC",
    ];
    let parts: Dictionary = names
        .iter()
        .map(|name| {
            let info =
                dictionary(vec![("Path", format!("Firmware/{name}").into()), ("Personalize", true.into())]);
            let digest = Value::Data(vec![7; 48]);
            (
                (*name).to_owned(),
                dictionary(vec![("Digest", digest), ("Trusted", true.into()), ("Info", info)]),
            )
        })
        .collect();
    let info = dictionary(vec![
        ("DeviceClass", "d74ap".into()),
        ("RestoreBehavior", "Erase".into()),
        ("Variant", "Customer Erase Install (IPSW)".into()),
    ]);
    let identity = dictionary(vec![
        ("ApBoardID", "0x0E".into()),
        ("ApChipID", "0x8120".into()),
        ("ApSecurityDomain", "0x01".into()),
        ("UniqueBuildID", Value::Data(vec![5; 20])),
        ("SE,ChipID", "0x37".into()),
        ("Rap,ChipID", "0x18".into()),
        ("Info", info),
        ("Manifest", parts.into()),
    ]);
    let manifest = dictionary(vec![
        ("ProductVersion", "18.6.2".into()),
        ("ProductBuildVersion", "22G100".into()),
        ("SupportedProductTypes", Value::Array(vec!["iPhone15,3".into()])),
        ("BuildIdentities", Value::Array(vec![identity])),
    ]);
    let mut bytes = Vec::new();
    manifest.to_writer_xml(&mut bytes).expect("plain values");
    bytes
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_time().start_paused(true).build().expect("a runtime")
}
