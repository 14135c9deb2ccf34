### Written by cargo xtask words from the sources; a change here is lost.

## crates/backup/src/spelling.rs

backup-as-it-was-given = as it was given
backup-with-each-letter-and-its-accent-as-one = with each letter and its accent as one character (NFC)
backup-with-each-letter-and-its-accent-as-two = with each letter and its accent as two characters (NFD)

## crates/flows/src/backup.rs

backup-the-password-fits = The password fits { $spelling }.
backup-an-without-a-name = an { $name } without a name
backup-an-unknown-device = an unknown device
backup-1-file = 1 file
backup-files = { $count } files
backup-1-folder = 1 folder
backup-folders = { $count } folders
backup-1-link = 1 link
backup-links = { $count } links
backup-1-row = 1 row
backup-rows = { $count } rows
backup-1-digest = 1 digest
backup-digests = { $count } digests
backup-1-name = 1 name
backup-names = { $count } names
backup-1-place = 1 place
backup-places = { $count } places
backup-1-older-backup = 1 older backup
backup-older-backups = { $count } older backups
backup-read-whole = { $whole } read whole, { $bytes }
backup-of-another-length-than-the-index-says = { $size-differs } of another length than the index says{ $read }
backup-that-only-the-old-device-can-read-as = { $bound } that only the old device can read, as is meant
backup-usual-for-databases-which-are-in-use-while = : usual for databases, which are in use while they are copied
backup-and-no-databases-of-which-that-is-usual = , and no databases, of which that is usual: they may have changed while they were copied
backup-usual-for-databases-which-are-in-use-while-2 = : usual for databases, which are in use while they are copied; one is no database, and may have changed then
backup-usual-for-databases-which-are-in-use-while-3 = : usual for databases, which are in use while they are copied; { $count } are no databases, and may have changed then
backup-it-has-bytes-and-the-index-says = { $file }: it has { $is } bytes, and the index says { $index }
backup-and-more-of-the-same-kind = and { $more } more of the same kind
backup-not-in-the-backup = { $count } not in the backup
backup-damaged-of-which-what-could-be-read-was = { $count } damaged, of which what could be read was written
backup-refused-by-this-disk = { $count } refused by this disk
backup-of-the-index-unreadable = { $bad-rows } of the index unreadable

## crates/flows/src/backup/decrypt.rs

backup-decrypt-the-backup-into-a-new-folder = decrypt the backup into a new folder
backup-into = into { $into }
backup-whoever-has-the-copy-can-read-it-keep = whoever has the copy can read it: keep it where only you can
backup-for-reading-not-for-putting-back-the-passwords = for reading, not for putting back: the passwords in it stay locked with keys that it no longer has
backup-decrypt-the-backup-of = Decrypt the backup of { $opened }
backup-the-decrypted-copy-is-in = The decrypted copy is in { $into }
backup-the-backup-itself-is-as-it-was = The backup itself is as it was.
backup-1-list-unreadable = 1 list unreadable
backup-lists-unreadable = { $count } lists unreadable

## crates/flows/src/backup/extract.rs

backup-decrypt-the-files-and-write-them = decrypt the files and write them
backup-write-out-the-backup-of = Write out the backup of { $opened }
backup-written-into = Written into { $into }
backup-writing-the-files = writing the files
backup-is-called = { $file } is called { $now }
backup-the-backup-does-not-have-it-whole-the = { $file }: the backup does not have it whole; the file that was there stays, and what could be read lies beside it as { $now }
backup-there-already-equal-by-size-and-time-and = { $count } there already, equal by size and time, and left
backup-there-already-different-and-written-anew = { $count } there already, different, and written anew
backup-under-another-name-than-on-the-phone-because = { $count } under another name than on the phone, because this or another system refuses it
backup-not-made-they-lead-to-places-on-the = { $count } not made: they lead to places on the phone

## crates/flows/src/backup/verify.rs

backup-compare-the-index-with-the-files-and-read = compare the index with the files, and read them
backup-only-the-names-are-compared-nothing-is-read = only the names are compared; nothing is read
backup-what-has-a-digest-is-read-and-compared = what has a digest is read and compared
backup-everything-is-read-and-decrypted-and-nothing-is = everything is read and decrypted, and nothing is written
backup-check-the-backup-of = Check the backup of { $opened }
backup-nothing-was-written-the-backup-is-as-it = Nothing was written; the backup is as it was.
backup-the-backup-is-complete-what-is-in-its = The backup is complete; what is in its files was not looked at
backup-the-backup-is-complete-and-what-has-a = The backup is complete, and what has a digest is as it was written
backup-the-backup-is-whole-and-can-be-read = The backup is whole and can be read
backup-1-file-is-missing = 1 file is missing
backup-files-are-missing = { $count } files are missing
backup-1-file-is-something-else = 1 file is something else
backup-files-are-something-else = { $count } files are something else
backup-1-file-cannot-be-read-whole = 1 file cannot be read whole
backup-files-cannot-be-read-whole = { $count } files cannot be read whole
backup-1-digest-is-wrong = 1 digest is wrong
backup-digests-are-wrong = { $count } digests are wrong
backup-1-row-of-the-index-cannot-be-read = 1 row of the index cannot be read
backup-rows-of-the-index-cannot-be-read = { $count } rows of the index cannot be read
backup-1-database-does-not-open = 1 database does not open
backup-databases-do-not-open = { $count } databases do not open
backup-its-contents-are-not-in-the-backup = { $file }: its contents are not in the backup
backup-something-that-is-no-regular-file-lies-in = { $file }: something that is no regular file lies in its place
backup-it-is-not-what-its-digest-says = { $file }: it is not what its digest says
backup-the-database-of = the database of { $name }: { $why }
backup-its-row-of-the-index-cannot-be-read = its row of the index cannot be read
backup-it-is-too-large-to-be-looked-at = it is too large to be looked at in memory; it was read whole
backup-it-is-damaged = it is damaged: { $why }
backup-it-cannot-be-judged-without-the-phones-own = it cannot be judged without the phone's own functions: { $why }
backup-the-index-has-and = the index has { $files }, { $bytes }, { $folders } and { $links }
backup-every-file-of-the-index-is-there = every file of the index is there
backup-the-digests-in-the-index-are-of-a = the digests in the index are of a kind that is not known; nothing follows from them
backup-no-file-has-a-digest-as-is-so = no file has a digest, as is so in some backups
backup-right-without-one-which-only-some-domains-have = { $right } right; { $without } without one, which only some domains have
backup-the-databases-of-open = the databases of { $open } open
backup-in-the-folder-that-belongs-to-no-file = { $strays } in the folder that belongs to no file of the index and does no harm, the first is { $first }
backup-of-the-index-does-not-agree-with-itself = { $doubts } of the index does not agree with itself, and is read all the same

## crates/flows/src/backup_link.rs

backup-the-phone-to-be-plugged-in-again = the phone to be plugged in again

## crates/flows/src/backup_link/attend.rs

backup-waiting-for-the-passcode-on-the-phone = waiting for the passcode on the phone

## crates/flows/src/backup_link/failure.rs

backup-the-phone-needs = , the phone needs { $bytes }
backup-seconds = { $count } seconds
backup-minutes = { $count } minutes

## crates/flows/src/backup_link/lost.rs

backup-the-phone-could-not-read-it-and-did = { $place }: the phone could not read it, and did not send it
backup-it-could-not-be-read-here-and-was = { $called }: it could not be read here, and was not sent

## crates/flows/src/backup_password.rs

backup-tell-the-phone = tell the phone
backup-telling-the-phone = telling the phone
backup-asking-the-phone-what-holds-now = asking the phone what holds now
backup-the-next-backup-is-encrypted = the next backup is encrypted
backup-the-next-backup-is-not-encrypted = the next backup is not encrypted
backup-the-phone-has-taken-the-change = The phone has taken the change
backup-it-does-not-say-whether-the-next-backup = it does not say whether the next backup is encrypted: that one will show it
backup-backups-that-exist-keep-the-password-that-they = backups that exist keep the password that they have
backup-the-phone-has-a-backup-password = The phone has a backup password
backup-the-phone-has-no-backup-password-any-more = The phone has no backup password any more
backup-the-phone-has-another-backup-password = The phone has another backup password
backup-give-the-backups-of-a-password = Give the backups of { $name } a password
backup-whoever-loses-it-loses-the-backups-that-have = whoever loses it loses the backups that have it: nobody can open them without, and only Reset All Settings on the phone lets new ones have another
backup-take-the-password-of-the-backups-of-away = Take the password of the backups of { $name } away
backup-backups-from-then-on-have-no-passwords-health = backups from then on have no passwords, health data and calls in them, and anybody can read them
backup-give-the-backups-of-another-password = Give the backups of { $name } another password
backup-backups-that-exist-keep-the-old-one-keep = backups that exist keep the old one: keep it as long as you keep them
backup-which-password-the-next-backup-has-is-not = Which password the next backup has is not certain: take one, and try to open it with each. Backups that exist keep theirs.
backup-nothing-was-changed-the-phones-backup-password-is = Nothing was changed: the phone's backup password is what it was.
backup-the-phone-has-not-said-whether-it-has = The phone has not said whether it has changed anything: its next backup shows which password holds. Backups that exist keep theirs.

## crates/flows/src/backup_restore.rs

backup-read-all-of-the-backup = read all of the backup
backup-send-it-what-is-on-the-phone-is = send it; what is on the phone is replaced
backup-wait-for-the-phone = wait for the phone
backup-checking-the-backup = checking the backup
backup-restore-a-backup-to = Restore a backup to { $device }
backup-reading-all-of-the-backup = reading all of the backup
backup-the-phone-restarts = the phone restarts
backup-files-were-sent = { $files } files were sent, { $amount }
backup-the-phone-has-started-again-it-goes-on = the phone has started again; it goes on by itself, and asks for its passcode and the Apple Account
backup-the-phone-has-not-been-seen-again-yet = the phone has not been seen again yet: it may take a while until it has started
backup-the-phone-has-taken-the-backup = The phone has taken the backup
backup-the-phone-to-start-again = the phone to start again

## crates/flows/src/backup_restore/check.rs

backup-the-database-of-messages = the database of messages
backup-the-database-of-contacts = the database of contacts
backup-the-database-of-photos = the database of photos
backup-info-plist-of-the-backup-says-nothing-of = Info.plist of the backup says nothing of apps
backup-info-plist-of-the-backup-is-not-there = Info.plist of the backup is not there
backup-info-plist-of-the-backup-cannot-be-read = Info.plist of the backup cannot be read
backup-1-damaged-file-of-the-backup-is-left = 1 damaged file of the backup is left out and will be missing: { $which }
backup-damaged-files-of-the-backup-are-left-out = { $count } damaged files of the backup are left out and will be missing: { $which }
backup-damaged-files-of-the-backup-are-left-out-2 = { $count } damaged files of the backup are left out and will be missing: { $which }; and { $more } more, which are named above
backup-restore-nothing-the-phone-stays-as-it-is = restore nothing: the phone stays as it is, and what this backup has can be extracted
backup-restore-everything-else-what-a-real-phone-does = restore everything else. { $left-out }. What a real phone does with such a backup was never tried
backup-the-backup-is-not-as-it-was-written = The backup is not as it was written: { $what }. How shall it go on?
backup-the-digests-in-the-index-are-of-a-2 = the digests in the index are of a kind that is not known: nothing follows from them
backup-of-another-length-than-the-index-says-2 = { $files } of another length than the index says{ $read }
backup-the-backup-is-larger-than-what-is-free = the backup is larger than what is free on the phone now; what it replaces makes room, if it is enough
backup-the-phone-does-not-say-whether-find-my = the phone does not say whether Find My is on; it must be off
backup-the-password-fits-and-the-phone-is-told = the password fits { $spelling }, and the phone is told it so
backup-the-phone-is-not-told-which-apps-to = { $why }: the phone is not told which apps to install, get them from the App Store afterwards
backup-the-backup-has-nothing-of-it-is-not = the backup has nothing of { $lacking }: it is not a whole one

## crates/flows/src/backup_restore/failure.rs

backup-nothing-was-sent-the-phone-and-the-backup = Nothing was sent: the phone and the backup are as they were.
backup-nothing-on-the-phone-was-replaced-and-the = Nothing on the phone was replaced, and the backup is as it was. The list of the apps of the backup may lie on the phone: it does nothing by itself, and the next restore replaces it.
backup-the-phone-refused-it-the-backup-was-only = The phone refused it; the backup was only read. Look at the phone before you start again.
backup-everything-else-of-the-backup-was-sent-and = Everything else of the backup was sent, and the phone restarts. The backup was only read and is as it was.
backup-the-backup-was-only-read-and-is-as = The backup was only read and is as it was. How far the phone has come it does not say: look at it, and start again if what was on it is not there.

## crates/flows/src/backup_take.rs

backup-look-at-what-is-there-already = look at what is there already
backup-copy-what-has-changed = copy what has changed
backup-prove-that-it-is-whole = prove that it is whole
backup-put-it-in-its-place = put it in its place
backup-looking-at-what-is-there-already = looking at what is there already
backup-proving-that-it-is-whole = proving that it is whole
backup-waiting-for-the-phone = waiting for the phone
backup-it-goes-to-the-backup-before-it-is = it goes to { $folder }; the backup before it is kept beside it
backup-it-is-encrypted-passwords-health-data-and-calls = it is encrypted: passwords, health data and calls are in it
backup-it-is-not-encrypted-passwords-health-data-and = it is not encrypted: passwords, health data and calls are left out; to have them: rightful backup encryption on
backup-the-phone-does-not-say-whether-it-will = the phone does not say whether it will be encrypted
backup-back-up = Back up { $device }
backup-goes-on-where-the-last-one-was-interrupted = goes on where the last one was interrupted
backup-there-is-no-backup-here-yet-everything-is = there is no backup here yet: everything is copied
backup-files-of-the-backup-before-are-there-both = { $files } files of the backup before are there; both share what has not changed
backup-files-of-the-backup-before-were-copied-because = { $files } files of the backup before were copied, because this disk cannot share them between two
backup-it-lies-in = it lies in { $path }
backup-files-came = { $files } files came, { $amount }
backup-the-phone-could-not-read-itself-and-did = { $files } the phone could not read itself, and did not send; they are named above
backup-the-one-before-lies-in = the one before lies in { $before }

## crates/flows/src/backup_take/failure.rs

backup-the-backup-before-if-there-is-one-is = The backup before, if there is one, is as it was
backup-nothing-was-changed-on-the-phone-both-backups = Nothing was changed on the phone. Both backups are whole: the one before lies in { $before } for now, the new one in UDID.unfinished/backup; the next run gives them their names.
backup-nothing-was-changed-on-the-phone = Nothing was changed on the phone. { $untouched }.
backup-nothing-was-changed-on-the-phone-what-has = Nothing was changed on the phone. { $untouched }; what has come so far is kept beside it, and the next run goes on from there.
backup-nothing-was-changed-on-the-phone-the-new = Nothing was changed on the phone. { $untouched }; the new one was thrown away, because it was to be secret.
backup-nothing-was-changed-on-the-phone-the-backup = Nothing was changed on the phone. The backup lies in { $path }. The phone says that it is whole.
backup-nothing-was-changed-on-the-phone-the-backup-2 = Nothing was changed on the phone. The backup lies in { $path }; the one before lies in { $before }. The phone says that it is whole.
backup-nothing-was-changed-on-the-phone-what-came = Nothing was changed on the phone. { $untouched }; what came was set aside beside it, in UDID.unfinished/unproven, until a whole backup has come, and what can be read of it can be extracted.

## crates/flows/src/backup_take/proof.rs

backup-the-backup-is-whole = The backup is whole
backup-the-backup-is-complete-and-what-came-is = The backup is complete, and what came is whole
backup-the-phone-says-the-backup-is-whole-some = The phone says the backup is whole; some of its files are shorter than it says itself
backup-the-phone-says-the-backup-is-whole-what = The phone says the backup is whole; what is in it was not proven
backup-1-file-is-shorter-than-the-index-says = { $seen }; 1 file is shorter than the index says, and named above: the phone may have shortened it meanwhile
backup-files-are-shorter-than-the-index-says-and = { $seen }; { $count } files are shorter than the index says, and named above: the phone may have shortened them meanwhile
backup-the-phone-says-that-it-is-whole-and = the phone says that it is whole, and its lists and keys can be read; what is in it can be proven with its password only: rightful backup verify
backup-the-phone-says-that-it-is-whole-the = the phone says that it is whole; the password that you gave does not open it, so that no more could be proven
backup-its-password-opens-it = its password opens it
backup-its-password-opens-it-written = its password opens it, written { $spelling }
backup-all-files-of-its-index-are-there-all = all { $files } files of its index are there, all were read to their end, { $digests } digests are right
backup-all-files-of-its-index-are-there-that = all { $files } files of its index are there, { $value1 } that came or changed were read to their end, { $digests } digests are right; { $unchanged } are as in the backup before by its index, and as long as there, and were not read again: rightful backup verify reads everything

## crates/flows/src/backup_thin.rs

backup-remove-older-backups = remove older backups
backup-the-older-backups-are-removed = The older backups are removed
backup-1-older-backup-was-removed = 1 older backup was removed
backup-older-backups-were-removed = { $whole } older backups were removed
backup-is-no-backup-any-more-what-is-left = { $name } is no backup any more: what is left of it is removed when you start again
backup-nothing-was-removed = Nothing was removed.
backup-all-others-are-whole = { $gone }; all others are whole.
backup-all-others-are-whole-2 = { $half }. All others are whole.
backup-all-others-are-whole-3 = { $gone }. { $half }. All others are whole.
backup-will-be-removed-from-this-computer-nothing-brings = { $going } will be removed from this computer. Nothing brings them back.
backup-the-older-backups-of = The older backups of { $called }
backup-removing-older-backups = removing older backups
backup-1-older-backup-was-removed-up-to-are = 1 older backup was removed, up to { $frees } are free again
backup-older-backups-were-removed-up-to-are-free = { $count } older backups were removed, up to { $frees } are free again
backup-the-newest-one-stays = the newest one stays
backup-the-newest-one-stays-and-of-those-before = the newest one stays, and of those before { $staying }
backup-nothing-on-the-device-is-touched = nothing on the device is touched
backup-up-to-become-free-what-those-that-stay = up to { $frees } become free; what those that stay share with them stays
backup-goes = { $name } goes
backup-and-more-go-all-of-them-older = and { $more } more go, all of them older
backup-remove-of = Remove { $going } of { $called }
backup-is-no-backup-of-this-device-and-stays = { $name } is no backup of this device, and stays
backup-was-not-put-there-by-this-program-somebody = { $name } was not put there by this program: somebody may have archived it on purpose, and it stays
backup-whether-the-newest-one-opens-and-has-all = whether the newest one opens and has all its files was not looked at, because you want it so
backup-the-newest-one-opens-with-its-password-and = the newest one opens with its password and has all its files; what is in them was not read
backup-the-newest-one-has-all-its-files-what = the newest one has all its files; what is in them was not read
backup-needs-no-password-the-newest-one-is-encrypted = { $name } needs no password; the newest one is encrypted
backup-is-encrypted-and-may-hold-passwords-health-data = { $name } is encrypted and may hold passwords, health data and calls; the newest one has none
backup-may-have-another-password-than-the-newest-one = { $name } may have another password than the newest one

## crates/cli/src/render/backup.rs

backup-of-unknown-version = { $name } of unknown version
backup-age-not-known = age not known
backup-dated-in-the-future = dated in the future
backup-days-ago = { $count } days ago
backup-months-ago = { $count } months ago
backup-years-ago = { $count } years ago
backup-manifest-mbdb-as-ios-4-to-9-write = Manifest.mbdb, as iOS 4 to 9 write it
backup-manifest-db-with-encrypted-rows-as-ios-10 = Manifest.db with encrypted rows, as iOS 10.0 writes it
backup-manifest-db-not-encrypted = Manifest.db, not encrypted
backup-manifest-db-encrypted-as-a-whole-as-ios = Manifest.db, encrypted as a whole, as iOS 10.2 and later write it

## crates/cli/src/render/backup/browse.rs

backup-by-kind = By kind
backup-by-app = By app
backup-by-domain = By domain
backup-rows-of-the-index-cannot-be-read-2 = { $count } rows of the index cannot be read.
backup-the-files-of-a-part-of-it-kind = The files of a part of it: --kind photos, --app BUNDLE, --domain NAME, --path PATTERN; all of them: --files
backup-and-smaller-ones-json-names-them-all = and { $more } smaller ones; --json names them all

## crates/cli/src/render/backup/info.rs

backup-to-mind = To mind
backup-is-it-whole-and-can-all-of-it = Is it whole, and can all of it be read?  rightful backup verify
backup-nothing-says-when = nothing says when
backup-finished-as-the-device-says = finished, as the device says
backup-interrupted-while-it-was-made = interrupted while it was made
backup-nothing-says-whether-it-was-finished = nothing says whether it was finished
backup-serial-number = serial number
backup-was-set = was set
backup-was-not-set = was not set
backup-with-data-in-the-backup = { $apps } with data in the backup
backup-made-with = made with
backup-yes-each-try-of-a-password-costs-rounds = yes; each try of a password costs { $rounds } rounds
backup-no-passwords-health-data-and-call-lists-are = no: passwords, health data and call lists are not in it

## crates/cli/src/render/backup/keychain.rs

backup-more-that-only-the-old-device-can-open = { $count } more that only the old device can open, as is meant
backup-that-could-not-be-read = { $count } that could not be read
backup-the-values-are-shown-with-show = The values are shown with --show.
backup-passwords-of-apps-and-networks = Passwords of apps and networks
backup-passwords-of-websites-and-servers = Passwords of websites and servers
backup-1-item = 1 item
backup-items = { $count } items

## crates/cli/src/render/backup/list.rs

backup-could-not-be-looked-at = Could not be looked at
backup-there-are-more-folders-than-were-looked-at = There are more folders than were looked at. Name the folder with --in DIR.
backup-is-it-whole-and-does-its-password-work = Is it whole, and does its password work?  rightful backup verify BACKUP
backup-no-date = no date
backup-not-encrypted = not encrypted
backup-end-not-known = end not known
backup-kept-copy = kept copy
backup-no-backups-were-found = No backups were found.
backup-looked-in = Looked in
backup-on-another-disk-or-somewhere-else-name-the = On another disk, or somewhere else? Name the folder: rightful backup list --in DIR. What iCloud holds is not on this computer; the settings of a device show it.

## crates/cli/src/cmd/backup/encryption.rs

backup-backup-password = Backup password:
backup-backup-password-so-far = Backup password so far:
backup-new-backup-password = New backup password:
backup-the-same-once-more = The same once more:

## crates/cli/src/cmd/backup/restore.rs

backup-password-of-the-backup = Password of the backup:

## crates/cli/src/cmd/backup/thin.rs

backup-password-of-the-newest-backup = Password of the newest backup:

## crates/cli/src/cmd/backup/verify.rs

backup-no-model-of-this-name-is-known = no model of this name is known
backup-write-a-version-such-as-18-5 = write a version such as 18.5

## crates/cli/src/opening.rs

backup-backup-password-for = Backup password for { $backup }:

## crates/cli/src/password.rs

backup-the-password-that-came-has-a-question-mark = The password that came has a question mark in it. PowerShell before version 7 puts one in the place of every letter that English does not have: put the password into a file in UTF-8, and use --password-file.
backup-that-is-not-the-backup-password-you-can = That is not the backup password. You can try once more.
backup-that-is-not-the-backup-password-you-can-2 = That is not the backup password. You can try two more.

## single words

backup-encrypted = encrypted
backup-finished = finished
backup-interrupted = interrupted
backup-today = today
backup-yesterday = yesterday
backup-made = made
backup-index = index
backup-build = build
backup-passcode = passcode
backup-apps = apps
backup-link = link
backup-copying = copying
backup-decrypting = decrypting
backup-sending = sending
backup-certificates = Certificates
backup-keys = Keys
backup-photos = photos
backup-messages = messages
backup-contacts = contacts
backup-calls = calls
backup-voicemail = voicemail
backup-notes = notes
backup-calendar = calendar
backup-reminders = reminders
backup-voice-memos = voice-memos
backup-mail = mail
backup-health = health
backup-files-2 = files
backup-books = books
backup-wallet = wallet
backup-keychain = keychain
backup-settings = settings
backup-home-screen = home-screen
