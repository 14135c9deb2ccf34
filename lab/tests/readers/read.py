"""Has somebody else's reader write every file of an encrypted backup into a folder: READER BACKUP PASSWORD FOLDER."""

import sys

reader, backup, password, folder = sys.argv[1:]
if reader == "pyiosbackup":
    from pyiosbackup import Backup

    Backup.from_path(backup, password).unback(folder, strict=True)
else:
    from iphone_backup_decrypt import EncryptedBackup

    opened = EncryptedBackup(backup_directory=backup, passphrase=password)
    opened.extract_files(
        relative_paths_like="%", domain_like="%", output_folder=folder, preserve_folders=True, domain_subfolders=True
    )
