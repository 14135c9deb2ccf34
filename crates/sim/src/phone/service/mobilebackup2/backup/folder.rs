//! A whole backup written straight into a folder, as a computer would have it afterwards: for readers of backups.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

use plist::{Date, Dictionary, Value};
use rightful_core::id::Udid;

use super::job::{Job, Manifests};
use crate::phone::Phone;
use crate::phone::backup::lists::{self, Stage};

impl Phone {
    /// Writes what the phone would send to a computer that has nothing of it, and the list that the computer adds.
    ///
    /// The phone remembers nothing of it. Real rounds of the password take a second.
    ///
    /// # Errors
    /// Those of the disk.
    pub fn write_backup(&self, folder: &Path) -> io::Result<()> {
        fs::create_dir_all(folder)?;
        let job = Job::new(self, "folder".to_owned());
        let digits: BTreeSet<&str> = job.files().filter_map(|id| id.get(..2)).collect();
        for digits in digits {
            fs::create_dir_all(folder.join(digits))?;
        }
        let mut files = BTreeMap::new();
        for id in job.files() {
            let (Some(digits), Some((_, bytes, stored))) = (id.get(..2), job.sealed(id)) else { continue };
            fs::write(folder.join(digits).join(id), bytes)?;
            files.insert(id.to_owned(), stored);
        }
        let Manifests { index, list, .. } = job.manifests(self, &files, None);
        fs::write(folder.join("Manifest.db"), index)?;
        fs::write(folder.join("Manifest.plist"), list)?;
        fs::write(folder.join("Info.plist"), self.info(job.now)?)?;
        fs::write(folder.join("Status.plist"), lists::status(&job.uuid, job.now, true, Stage::Finished))
    }

    /// `Info.plist`, which computers write.
    fn info(&self, now: i64) -> io::Result<Vec<u8>> {
        let values: Dictionary = self.read(|state| {
            let udid = Udid::of(state.model.chip, state.ecid);
            let date = Date::from(SystemTime::UNIX_EPOCH + Duration::from_secs(now.unsigned_abs()));
            [
                ("Build Version", Value::from(state.build.as_str())),
                ("Device Name", state.name.as_str().into()),
                ("Display Name", state.name.as_str().into()),
                ("Last Backup Date", Value::Date(date)),
                ("Product Name", state.model.name.into()),
                ("Product Type", state.model.product_type.into()),
                ("Product Version", state.version.as_str().into()),
                ("Serial Number", state.serial.0.as_str().into()),
                ("Target Identifier", udid.as_str().into()),
                ("Target Type", "Device".into()),
                ("Unique Identifier", udid.as_str().into()),
            ]
            .map(|(key, value)| (key.to_owned(), value))
            .into_iter()
            .collect()
        });
        let mut bytes = Vec::new();
        Value::Dictionary(values).to_writer_xml(&mut bytes).map_err(io::Error::other)?;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::phone::backup::index;
    use crate::phone::spec::PhoneSpec;

    #[test]
    fn every_file_of_the_index_is_there() {
        let phone = Phone::new(PhoneSpec::iphone_14_pro_max());
        let folder = tempfile::tempdir().expect("a folder");
        phone.write_backup(folder.path()).expect("room");
        let image = fs::read(folder.path().join("Manifest.db")).expect("an index");
        let rows = index::read(&image).expect("rows");
        let files: Vec<_> = rows.iter().filter(|row| row.flags == 1).collect();
        assert!(files.len() >= 300, "{}", files.len());
        for row in files {
            assert!(folder.path().join(&row.id[..2]).join(&row.id).is_file(), "{}", row.path);
        }
        let info = Value::from_file(folder.path().join("Info.plist")).expect("a list");
        let info = info.into_dictionary().expect("a dictionary");
        assert_eq!(info.get("Product Type").and_then(Value::as_string), Some("iPhone15,3"));
        let status = fs::read(folder.path().join("Status.plist")).expect("a list");
        assert!(lists::read_status(&status).is_some_and(|(_, whole)| whole));
    }
}
