//! What holds for every database of a backup that is opened here.

use rusqlite::Connection;
use rusqlite::config::DbConfig;

/// Sees to it that nothing of the database's own is run: no trigger, no view, no function that its schema names.
pub(crate) fn run_nothing_of(database: &Connection) -> rusqlite::Result<()> {
    for (setting, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
    ] {
        database.set_db_config(setting, on)?;
    }
    Ok(())
}
