//! What a phone answers beside a backup: its files, notifications, apps, icons, and the first words of the device link.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rightful_proto::afc::{Afc, Mode};
use rightful_proto::{devicelink, installation_proxy, notification_proxy, springboard};

/// The longest file that is taken.
const LONGEST: usize = 4096;

fuzz_target!(|bytes: &[u8]| {
    rightful_fuzz::block_on(async {
        let wire = || tokio::io::join(bytes, tokio::io::sink());
        if let Ok(Some(file)) = Afc::new(wire()).read_file("/file", LONGEST).await {
            assert!(file.len() <= LONGEST);
        }
        let mut files = Afc::new(wire());
        if let Ok(Some(handle)) = files.open("/lock", Mode::Update).await {
            let _ = files.lock(handle).await;
        }
        let _ = Afc::new(wire()).room().await;
        let mut told = bytes;
        while let Ok(Some(_)) = notification_proxy::next(&mut told).await {}
        if let Ok(apps) = installation_proxy::browse(&mut wire()).await {
            assert!(apps.iter().all(|app| !app.bundle.is_empty()));
        }
        if let Ok(Some(icon)) = springboard::icon(&mut wire(), "com.example.notes").await {
            assert!(icon.len() <= springboard::LONGEST);
        }
        let _ = devicelink::shake(&mut wire()).await;
    });
});
