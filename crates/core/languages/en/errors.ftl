### Written by cargo xtask words from the sources; a change here is lost.

## crates/proto/src/lockdown/error.rs

errors-it-is-locked-with-a-passcode = it is locked with a passcode
errors-it-waits-for-an-answer-to-trust-this = it waits for an answer to "Trust This Computer?"
errors-dont-trust-was-tapped-on-it = "Don't Trust" was tapped on it
errors-it-does-not-trust-this-computer = it does not trust this computer ({ $name })
errors-it-allows-that-only-to-a-computer-that = it allows that only to a computer that it trusts ({ $name })
errors-it-does-not-offer-that-in-its-present = it does not offer that in its present state ({ $name })
errors-it-has-not-been-unlocked-since-it-started = it has not been unlocked since it started
errors-find-my-is-on-and-this-would-defeat = Find My is on, and this would defeat it
errors-its-configuration-forbids-that = its configuration forbids that ({ $name })
errors-it-gave-no-reason = it gave no reason
errors-which-this-version-does-not-know = { $name }, which this version does not know

## crates/proto/src/devicelink/refused.rs

errors-it-has-restored-before-and-was-not-restarted = it has restored before and was not restarted since
errors-it-cannot-read-how-the-backup-on-this = it cannot read how the backup on this computer had ended
errors-it-could-not-send-some-of-its-files = it could not send some of its files
errors-it-finds-too-little-room-on-this-computer = it finds too little room on this computer
errors-files-of-the-backup-are-not-what-they = files of the backup are not what they should be
errors-this-is-not-its-backup-password = this is not its backup password
errors-it-is-locked-or-nobody-typed-its-passcode = it is locked, or nobody typed its passcode
errors-find-my-is-on = Find My is on
errors-it-is-not-set-up-yet = it is not set up yet
errors-it-failed-within-itself = it failed within itself
errors-its-number-is-not-known = its number is not known
errors-the-phone-ended-it-with = the phone ended it with { $code }: { $kind }

## crates/firmware/src/signing.rs

errors-the-answer-is-longer-than-any-ticket = the answer is longer than any ticket
errors-the-answer-is-not-text = the answer is not text
errors-the-answer-has-no-status = the answer has no status
errors-the-answer-says-success-and-holds-nothing = the answer says success and holds nothing
errors-the-answer-holds-no-dictionary = the answer holds no dictionary
errors-the-answer-holds-no-ticket = the answer holds no ticket
errors-the-signing-servers-answer-cannot-be-used = the signing server's answer cannot be used: { $message }
errors-apple-does-not-sign-this-firmware-for-this = Apple does not sign this firmware for this device (status { $status }: { $message })
errors-the-signing-server-refused-status = the signing server refused (status { $status }: { $message })

## crates/core/src/consent.rs

error-consent-mistyped-what = the confirmation does not name this device: it must be { $expected }
error-consent-not-given-what = no consent to the erase was given
error-consent-another-device-what = consent was given for device { $consented }, but { $found } is connected
error-consent-mistyped-help = read the four characters on the plan and type them again, if you do want the erase
error-consent-not-given-help = start again when you are ready; nothing is erased without your word
error-consent-another-device-help = unplug the other device, plug the first one in again, then start again
error-consent-another-device-usually = a second device was plugged in while the first one restarted

## crates/core/src/ports.rs

error-usb-gone-what = the device is no longer on the USB bus
error-usb-refused-what = the device refused a USB request
error-usb-timed-out-what = the device did not answer on USB within { $value1 } s
error-usb-denied-what = this computer does not let you open the USB device
error-usb-busy-what = another program is using the USB device
error-usb-other-what = USB: { $value1 }
error-usb-gone-help = check that the cable is in at both ends, then start again
error-usb-refused-help = unplug the cable, force a restart of the device, plug it in again and start again
error-usb-denied-help = give your user access to the USB device as the book's page on set-up says, then start again
error-usb-busy-help = close the other programs that use the device, then start again
error-usb-other-help = plug the cable directly into another port of this computer, then start again
error-usb-gone-usually = the cable was pulled, is worn, or runs through a hub
error-usb-timed-out-usually = the device hangs, or the cable is worn
error-usb-denied-usually = on Linux a udev rule for Apple devices is missing
error-usb-busy-usually = Finder, iTunes, Apple Devices or another restore program is running

## crates/core/src/shape.rs

error-misshapen-toolong-what = it has { $counted } bytes; at most { $limit } are taken here
error-misshapen-toomany-what = it has more than { $limit } values
error-misshapen-toodeep-what = it is nested deeper than { $limit } levels

## crates/core/src/unlock_token/damage.rs

error-token-empty-what = there is no unlock token in it: it is empty
error-token-too-long-what = it has { $length } bytes; an unlock token has about 1300, and at most { $limit } are read
error-token-no-token-what = it is no unlock token: neither one itself, nor base64 or a property list with one in it
error-token-encoded-twice-what = the unlock token in it is encoded twice: it is base64 of base64
error-token-list-unreadable-what = the property list cannot be read
error-token-not-in-list-what = the property list has no UnlockToken in it
error-token-cut-short-what = the unlock token is cut off: at least { $lacking } bytes are missing at its end
error-token-field-beyond-what = the unlock token is damaged: its field { $field } claims { $length } bytes and { $left } are left
error-token-field-length-what = the unlock token is damaged: its field { $field } has { $length } bytes and must have { $usual }
error-token-field-twice-what = the unlock token is damaged: its field { $field } is there twice
error-token-field-missing-what = the unlock token is damaged: its field { $field } is missing
error-token-key-incomplete-what = the unlock token is damaged: its key { $key } has no field { $field }
error-token-class-twice-what = the unlock token is damaged: two of its keys are for class { $class }
error-token-no-keys-what = the unlock token is damaged: there is no key in it
error-token-too-many-keys-what = the unlock token is damaged: it has more than { $limit } keys
error-token-too-many-fields-what = the unlock token is damaged: it has more than { $limit } unknown fields
error-token-no-rounds-what = the unlock token is damaged: its number of rounds is 0
error-token-version-what = the unlock token is damaged, or newer than this program: its layout has the version { $version }
error-token-other-keybag-what = it is a keybag of kind { $kind } and no unlock token, which is of kind 2
error-token-unsigned-what = the unlock token is damaged: it does not end with its signature
error-token-trailing-what = { $count } bytes stand behind the end of the unlock token
error-token-empty-help = take the token from where it was saved first; a server that has an empty one may have had a good one before
error-token-too-long-help = name the file that the token was saved in, as it was saved
error-token-encoded-twice-help = decode it once, save that, and name that file
error-token-list-unreadable-help = name the message or the file that has the UnlockToken in it, whole, or the token alone
error-token-cut-short-help = copy the token again from where it was saved first, byte for byte, and not by way of a text
error-token-version-help = copy the token again from where it was saved first; if it is the same there, update Rightful
error-token-other-keybag-help = name the file with the unlock token; the keybag of a backup is another thing
error-token-empty-usually = an MDM server wrote down a later TokenUpdate that had none
error-token-encoded-twice-usually = the token was copied out of a list or a database as base64, and encoded once more when it was saved
error-token-cut-short-usually = it was copied from a screen or a column that shows only its beginning
error-token-trailing-usually = two files were put together, or a line end was added to bytes
error-token-other-keybag-usually = the keybag of a backup or a pair record was taken for the token

## crates/flows/src/activation/failure.rs

error-activation-wrong-mode-what = the device is in { $found } mode; a phone is activated when its system runs
error-activation-not-trusted-what = the phone does not trust this computer, and tells it nothing about its activation
error-activation-screen-locked-what = the phone's screen is locked: it cannot ask whether this computer is trusted
error-activation-trust-prohibited-what = a profile of an organisation forbids the phone to trust computers
error-activation-refused-what = Apple does not activate this phone: { $words }
error-activation-nobody-to-ask-what = Apple asks for something that only the phone's owner knows, and nobody can be asked here
error-activation-not-typed-what = what Apple asks for was not typed
error-activation-not-taken-what = Apple has not taken what was typed: { $words }
error-activation-locked-what = Activation Lock is on, and Apple asks for the account in a way that only a browser or the phone itself can answer
error-activation-disagree-what = Apple says that the phone is active already; the phone says: { $state }
error-activation-not-active-what = the phone has taken Apple's answer and does not say that it is active: { $state }
error-activation-stopped-what = stopped at your wish
error-activation-wrong-mode-help = let it start as usual; out of recovery mode: rightful recovery exit; without a system: rightful unlock
error-activation-not-trusted-help = unlock the phone, plug it in again and tap Trust, then start again
error-activation-screen-locked-help = unlock the phone, then start again; a phone with a passcode is active already
error-activation-trust-prohibited-help = activate the phone on its own screen with Wi-Fi, or ask the organisation that it belongs to
error-activation-refused-help = put in the SIM that it was used with if it is an old iPhone, and try again on its own screen with Wi-Fi; if Apple still refuses, ask Apple with the phone's serial number
error-activation-nobody-to-ask-help = start it in a terminal, or name the account with --account and its password with --password-file; the ways without this program: rightful explain activation-lock
error-activation-not-typed-help = start again when you have the account at hand; the other ways: rightful explain activation-lock; the papers for Apple: rightful dossier
error-activation-not-taken-help = stop typing: Apple locks accounts; find the right account at iforgot.apple.com; the other ways: rightful explain activation-lock; the papers for Apple: rightful dossier
error-activation-locked-help = answer it on the phone's own screen; the other ways: rightful explain activation-lock; the papers for Apple: rightful dossier
error-activation-disagree-help = restart the phone, then start again
error-activation-not-active-help = look again in a minute: rightful activation status; if it stays so, restart the phone and start again
error-activation-stopped-help = start again when you are ready
error-activation-not-trusted-usually = nobody has tapped Trust on it yet
error-activation-refused-usually = Apple's server has no such phone on record, an old iPhone has no SIM in it, or it has been activated in the meantime
error-activation-not-taken-usually = the phone belongs to another Apple Account than the one that was typed
error-activation-not-active-usually = the phone is still checking it, or found that it is for another session

## crates/flows/src/backup/decrypt.rs

error-backup-copy-not-whole-what = the copy lacks some of the backup: { $value1 }
error-backup-copy-stopped-what = stopped before the copy was whole; it has no index
error-backup-copy-not-whole-help = what the copy has can be used; look for another copy of the backup, or an older one, for the files that are named above
error-backup-copy-stopped-help = remove the folder of the copy, and start again
error-backup-copy-not-whole-usually = the backup was copied in parts, or the disk is failing

## crates/flows/src/backup/extract.rs

error-backup-nothing-meant-what = nothing in the backup is meant by that
error-backup-not-all-written-what = not everything could be written: { $value1 }
error-backup-extract-stopped-what = stopped before everything was written
error-backup-nothing-meant-help = look at what there is with rightful backup browse; domains and paths are written as they stand there, and * stands for anything
error-backup-not-all-written-help = everything else is written; look for another copy of the backup, or an older one, for the files that are named above
error-backup-extract-stopped-help = start it again with the same folder: what is written already is not written a second time

## crates/flows/src/backup/verify.rs

error-backup-not-whole-what = the backup is not whole: { $value1 }
error-failure-doesnotfit-what = the backup is whole, and cannot be put onto this phone: { $value1 }
error-backup-check-stopped-what = stopped before everything was looked at
error-backup-not-whole-help = if you still have the device, make a new backup now; otherwise look for another copy of this one. What is readable can be had with rightful backup extract
error-backup-check-stopped-help = start it again when there is time for it

## crates/flows/src/backup_link/failure.rs

error-backup-wrong-mode-what = the device is in { $found } mode; a backup is a matter of its system
error-backup-no-ecid-what = the phone does not tell its ECID
error-backup-connection-lost-what = the connection to the phone broke off
error-backup-no-room-here-what = there is too little room on this computer: { $value1 } are free{ $value2 }
error-backup-no-last-word-what = the phone ended the conversation without saying how it went
error-backup-silent-what = the phone said nothing for { $value1 }
error-backup-cancelled-on-phone-what = it was cancelled on the phone
error-backup-sync-busy-what = another program works with the phone's data
error-backup-folder-not-written-what = the folder of the backup cannot be worked in
error-backup-wrong-mode-help = start the phone as usual and unlock it once; out of recovery mode: rightful recovery exit
error-backup-no-ecid-help = unlock the phone, then start again
error-backup-connection-lost-help = plug the phone in at the computer itself and start again
error-backup-no-room-here-help = make room on the disk, or choose a folder on another one, then start again
error-backup-silent-help = restart the phone, plug it in again and start again
error-backup-sync-busy-help = close Finder, iTunes, the Apple Devices app and other programs, then start again
error-backup-folder-not-written-help = check the disk and the room on it, then start again
error-backup-connection-lost-usually = the cable was pulled, or the phone restarted
error-backup-sync-busy-usually = Finder or iTunes syncs with it at the moment
error-backup-not-trusted-usually = nobody has tapped Trust on it yet, or its settings were reset

## crates/flows/src/backup_password.rs

error-encryption-already-on-what = the phone has a backup password already
error-encryption-already-off-what = the phone has no backup password
error-encryption-not-as-said-what = the phone said that it was done, and its next backup is still encrypted
error-encryption-not-as-said-what-2 = the phone said that it was done, and its next backup is not encrypted
error-encryption-unusable-password-what = the new password is empty, longer than { $longest } bytes, or nothing that can be typed
error-encryption-already-on-help = to have another one: rightful backup encryption change
error-encryption-already-off-help = to have one: rightful backup encryption on
error-encryption-unusable-password-help = choose one that can be typed
error-encryption-already-on-usually = another computer, or an organisation, has set it

## crates/flows/src/backup_restore/failure.rs

error-backup-interrupted-what = the backup was not finished when it was made
error-backup-decrypted-copy-what = this is a decrypted copy, made for reading: its passwords stay locked with keys that it no longer has, and a phone would come back without them
error-backup-not-whole-what-2 = of the backup { $missing } files are missing and { $wrong } rows of its index are damaged
error-backup-contents-damaged-what = the backup is not as it was written: { $value1 }
error-backup-part-would-erase-what = the backup has nothing of { $lacking }: it is a part of one, and from iOS 27 on a phone erases itself over a part
error-backup-find-my-on-what = Find My is on, and the phone takes no backup then
error-backup-no-room-there-what = the backup has { $value1 }, and the phone takes { $value2 } in all
error-backup-not-all-sent-what = the phone says that it has taken the backup, and not all of it was sent: { $value1 } could not be read here
error-consent-not-given-what-2 = no consent to the restore was given
error-backup-interrupted-help = take another backup: rightful backup list shows them; what this one has can be extracted
error-backup-decrypted-copy-help = restore the encrypted backup that it was made of; where that is gone, extract from the copy what you need
error-backup-part-would-erase-help = take a whole backup; nothing less is ever sent to such a phone
error-backup-find-my-on-help = turn Find My off on the phone (Settings, your name, Find My), then start again
error-backup-no-room-there-help = take a phone with more room, or extract what you need from the backup
error-backup-not-all-sent-help = check the disk and the cable to it with rightful backup verify, then restore once more, from another copy of the backup if there is one: the files that are named above are not on the phone
error-consent-not-given-help-2 = start again when you are ready; nothing is replaced without your word
error-backup-not-whole-usually = it was copied in parts, or the disk is failing
error-backup-not-all-sent-usually = the disk is failing or was unplugged, or somebody has changed the folder meanwhile
error-backup-part-would-erase-usually = a tool made it to change one setting of the phone

## crates/flows/src/backup_take/failure.rs

error-backup-kept-unopened-what = the backup was made and is kept, and the password that you gave does not open it: what is in it was not proven
error-backup-kept-unopened-help = try the backup password again: rightful backup verify; it is the one that was set for backups, often years ago, and rightful recall helps to find it. Keep the backup before until this one has opened
error-backup-kept-unopened-usually = it was mistyped, or is the passcode of the phone or the password of the Apple Account

## crates/flows/src/backup_take/proof.rs

error-unproven-none-what = what came is no backup
error-backup-not-finished-what = the phone said that it was done, and the backup is not finished
error-backup-not-encrypted-as-wished-what = the phone was to encrypt the backup, and it is not encrypted
error-unproven-shut-what = the new backup cannot be opened
error-unproven-verify-what = the new backup cannot be proven
error-backup-incomplete-what = of the new backup { $missing } files are missing and { $wrong } are not as the phone wrote them
error-backup-stopped-by-owner-what = stopped at your wish, before it was proven
error-unproven-none-help = have everything copied anew: rightful backup take --full
error-backup-not-encrypted-as-wished-help = start again; if it happens again, turn encryption off and on again: rightful backup encryption off, then rightful backup encryption on
error-backup-stopped-by-owner-help = start again when you are ready: nothing has to be copied twice
error-backup-incomplete-usually = the disk is failing, or somebody has changed files in the folder

## crates/flows/src/backup_thin/failure.rs

error-backup-not-the-newest-what = { $value1 } is not the newest backup of its device
error-backup-newest-unfinished-what = the newest backup is not finished
error-failure-doesnotopen-what = the newest backup does not open, so that the older ones may be all that can be read: { $value1 }
error-backup-newest-not-whole-what = the newest backup cannot be gone through, so that the older ones may be all there is: { $value1 }
error-backup-newest-not-whole-what-2 = the newest backup is not whole, so that the older ones may have what it lacks: { $value1 }
error-backup-in-use-what = { $value1 } is being put onto a phone at the moment
error-backup-nothing-to-remove-what = there are no more than { $value1 } older backups of this device
error-backup-not-removed-what = an older backup could not be removed
error-consent-not-given-what-3 = no consent to the removal was given
error-backup-not-the-newest-help = name the one whose folder has no date; rightful backup list shows them
error-backup-newest-unfinished-help = take a backup first: rightful backup take; until then the older ones may be all there is
error-failure-doesnotopen-help = find its password first: it is the one that was set for backups, and rightful recall helps to find it; if you want the older ones removed all the same, say --newest-unproven
error-backup-newest-not-whole-help = take a new backup first, while you have the device: rightful backup take --full; if you want the older ones removed all the same, say --newest-unproven
error-backup-in-use-help = wait until the restore is over, then start again
error-backup-nothing-to-remove-help = keep fewer with --keep, if you do want room
error-backup-not-removed-help = check the permissions of the folder and the disk, then start again
error-consent-not-given-help-3 = start again when you are ready; nothing is removed without your word
error-backup-newest-unfinished-usually = it was interrupted while it was made

## crates/flows/src/coach.rs

error-coach-not-by-hand-what = no buttons lead to { $value1 } mode
error-coach-not-reached-what = the device did not reach { $wanted } mode in { $value1 } min and { $attempts } attempts
error-coach-stopped-what = stopped at your wish, before the device was in { $wanted } mode
error-coach-not-by-hand-help = this is a mistake in Rightful: send us the report it has written
error-coach-not-reached-help = force a restart of the device with its buttons, take another cable and another port, then start again
error-coach-stopped-help = start again when you are ready; what was downloaded is kept
error-coach-not-reached-usually = a button is worn or under a case, or the cable or a hub hides the device from this computer

## crates/flows/src/doctor.rs

error-doctor-nobody-to-ask-what = nobody can be asked here whether it should be done
error-doctor-declined-help = do by hand what stands beside each finding, or start again when you are ready
error-doctor-nobody-to-ask-help = start it in a terminal, or say yes beforehand with --yes

## crates/flows/src/find/failure.rs

error-find-my-nobody-to-ask-what = the name of the Apple Account, its password or a code is needed, and nobody can be asked for it here
error-find-my-not-said-what = nobody has said that the device is to be taken off the account
error-find-my-nothing-kept-what = this computer keeps nothing of an Apple Account
error-find-my-stopped-what = it was stopped before anything was asked of a device
error-find-my-no-devices-what = this Apple Account has no device in Find My
error-find-my-not-found-what = no device of this Apple Account is called { $value1 }
error-find-my-several-what = { $value1 } devices of this Apple Account could be meant
error-find-my-nobody-to-ask-help = start it in a terminal, or name the account with --account and the password with --password-file FILE; --browser shows the way without this program
error-find-my-not-said-help = start it in a terminal, or say --choose remove if you do want that
error-find-my-stopped-help = start it again whenever you like
error-find-my-no-devices-help = sign in with the Apple Account that the device belongs to; Find My must have been on before it was lost
error-find-my-several-help = name one with --device: by its name, or by the last four characters that rightful find list shows
error-find-my-not-found-usually = it belongs to another Apple Account, or Find My was off

## crates/flows/src/find/sign_in/store.rs

error-kept-malformed-what = what is kept of the Apple Account is not of the form that it should have
error-kept-malformed-help = remove it with rightful find sign-out, then sign in again

## crates/flows/src/firmware/cache.rs

error-cache-not-there-what = there is no firmware { $name } in the folder { $value1 }
error-cache-in-use-what = { $name } is being downloaded now
error-cache-disk-what = the folder { $value1 } can't be read or changed
error-cache-not-there-help = see what there is with: rightful firmware cache
error-cache-in-use-help = wait for the download, or stop it, then start again
error-cache-disk-help = check the folder and its permissions, then start again

## crates/flows/src/firmware/failure.rs

error-firmware-no-such-version-what = the catalogue has no firmware { $version } for { $product-type }
error-firmware-no-space-what = the firmware needs { $needed } more on this computer, and { $free } are free
error-firmware-another-version-what = the file was announced as build { $announced }, but holds { $found }, or is for another model
error-firmware-no-such-version-help = see what there is with: rightful firmware list
error-firmware-no-space-help = free some space, or name another disk with --cache, then start again
error-firmware-another-version-help = name another version; the catalogue is wrong about this one
error-firmware-no-space-usually = firmware has 5 to 20 GB

## crates/flows/src/gather.rs

error-device-none-what = no iPhone or iPad was found
error-device-not-found-what = no connected device is { $value1 }
error-device-several-what = { $count } devices are connected, and it was not said which one is meant
error-device-none-help = plug the device in, at the computer itself; if it charges only, bring it into recovery mode with its buttons (rightful shows them), then start again
error-device-not-found-help = see which devices are there with: rightful devices
error-device-several-help = name one by its last four characters: --device 4F2A; or unplug the others
error-device-none-usually = a cable that only charges, or a phone that was locked for over an hour and charges only

## crates/flows/src/mdm/failure.rs

error-mdm-needs-consent-what = an erase needs consent that names the device
error-mdm-no-token-what = no unlock token is kept for { $device }
error-mdm-events-unreadable-what = the events in { $path } cannot be read
error-mdm-no-events-what = there are no events of an MDM server in { $path }
error-mdm-token-refused-what = the device does not take this unlock token: { $words }
error-mdm-device-refused-what = the device refuses { $command }: { $words }
error-mdm-not-said-what = nobody has said that Activation Lock is to be turned off
error-mdm-stopped-what = it was stopped before the MDM server was asked
error-mdm-no-token-help = name its file with --token FILE, or bring it from the events of the server with rightful mdm token
error-mdm-events-unreadable-help = check the path, and that you may read it
error-mdm-no-events-help = name the file or the folder that the webhook of the server writes to
error-mdm-token-refused-help = look for a token that was saved after the device was last erased: the server may have a newer one
error-mdm-device-refused-help = check what the server may do with the device (its access rights), and whether the device is supervised
error-mdm-not-said-help = start it in a terminal, or say --choose unlock if the organisation does want that
error-mdm-token-refused-usually = the token is another device's, or the device was erased after it was saved

## crates/flows/src/recall/failure.rs

error-recall-not-yours-what = you said that the backup is not yours, and that its owner is not with you
error-recall-owner-unsaid-what = nobody said whose backup it is
error-recall-not-encrypted-what = the backup is not encrypted: it has no password
error-recall-nothing-to-try-what = there is nothing to try
error-recall-not-worth-it-what = the search would take { $value1 }
error-recall-rest-not-worth-it-what = none of the likelier { $tried } candidates opens the backup, and the others would take { $rest }
error-recall-under-way-what = another search for a backup password is under way on this computer
error-recall-unwritable-what = what was tried cannot be written down in { $path }
error-recall-unreadable-what = what earlier searches have left cannot be read: { $path }
error-recall-self-test-what = this computer computes wrongly: it does not find a password that is known
error-recall-none-of-them-what = none of { $value1 } candidates opens the backup
error-recall-stopped-what = stopped after { $tried } of { $of } candidates; what was tried is written down
error-recall-not-yours-help = ask its owner to sit beside you; the search needs what they remember anyway
error-recall-owner-unsaid-help = start it in a terminal, or say it with --choose own or --choose with-owner
error-recall-not-encrypted-help = open it as it is: rightful backup browse needs no password for it
error-recall-nothing-to-try-help = give passwords to try with --list FILE or --saved FILE, or say what you remember with --hint FILE
error-recall-bad-line-help = give the whole line, from $itunes_backup$ to its end
error-recall-not-worth-it-help = say more of what you remember, so that there is less to try; or set a new password on the phone: Settings, General, Transfer or Reset, Reset, Reset All Settings keeps everything but settings, and the next backup takes a new password. --anyway searches all the same
error-recall-rest-not-worth-it-help = think again, and start it with more of what you remember: what was tried is not tried again; --anyway tries the others too. On the phone, Reset All Settings keeps everything but settings, and the next backup takes a new password
error-recall-under-way-help = wait for it, or stop it with Ctrl-C: it can be gone on with
error-recall-unwritable-help = see that there is room and that you may write there, or name another folder with --cache DIR; then start it again
error-recall-unreadable-help = see that you may read it: it belongs to whoever began the search; or name another folder with --cache DIR, and begin anew there
error-recall-self-test-help = restart the computer, or search on another one
error-recall-none-of-them-help = think again, and start it with more: what was tried is not tried again. On the phone, Reset All Settings keeps everything but settings, and the next backup takes a new password
error-recall-stopped-help = go on with rightful recall resume, or start the same command again, also with more ideas
error-recall-unreadable-usually = the search was begun by another user of this computer, or with sudo
error-recall-not-worth-it-usually = too little is known of the password, or a mask has too many open places
error-recall-self-test-usually = its memory or its processor fails
error-recall-none-of-them-usually = it is another password than was thought: one of an earlier computer, of the Apple Account, of the phone, or one that a program or an organisation has set

## crates/flows/src/recall/target.rs

error-badline-what = the line is not one that Rightful, hashcat or John makes of a backup

## crates/flows/src/recall_machines/failure.rs

error-queue-state-unkept-what = how far the search was cannot be kept in { $path }
error-queue-under-way-what = another coordinator works with { $path }
error-queue-stopped-what = stopped after { $tried } of { $of } candidates; what was tried is written down, and the other machines wait
error-queue-left-what = stopped after { $value1 } candidates; the others go on
error-queue-under-way-help = stop the other one first: it can be gone on with
error-queue-none-of-them-help = think again, and start it with more. On the phone, Reset All Settings keeps everything but settings, and the next backup takes a new password
error-queue-stopped-help = start the same command again: it goes on from there, with the same code
error-queue-left-help = join again with the same code whenever you like
error-queue-none-of-them-usually = it is another password than was thought: one of an earlier computer, of the Apple Account, of the phone

## crates/flows/src/recovery.rs

error-recovery-wrong-mode-what = the device is in { $found } mode, not in { $wanted } mode
error-recovery-no-ecid-what = the device does not tell its ECID
error-recovery-unknown-model-what = no iPhone, iPad or iPod touch is called { $value1 }
error-recovery-no-buttons-what = the buttons of this device are not known
error-recovery-no-system-what = the device came back in recovery mode: it has no system that starts
error-recovery-wrong-mode-help = see what it is doing with: rightful devices
error-recovery-no-ecid-help = unlock the device or bring it into recovery mode with its buttons, then start again
error-recovery-unknown-model-help = write it as on the box, such as "iPhone 14 Pro Max", or as iPhone15,3
error-recovery-no-buttons-help = update Rightful; meanwhile press them as Apple's page on recovery mode shows for its model
error-recovery-no-system-help = install a system: rightful unlock
error-recovery-no-buttons-usually = it is newer than this version of Rightful
error-recovery-no-system-usually = an earlier restore was interrupted after it had erased

## crates/flows/src/rescue_kit.rs

error-rescue-nameless-what = the UDID of the phone is not known, so nothing can be noted about it
error-rescue-notes-not-written-what = what was noted about the phone cannot be read or written: { $path }
error-rescue-notes-damaged-what = what was noted about the phone is damaged: { $path }
error-rescue-nameless-help = plug the phone in, unlock it and tap Trust, then start again
error-rescue-notes-not-written-help = check the folder and its permissions, or name another one with --cache DIR
error-rescue-notes-damaged-help = remove that file; what it said is then asked and proven anew

## crates/flows/src/restore/failure.rs

error-unlock-unknown-model-what = this device's model is not known to this version of Rightful
error-unlock-no-ecid-what = the device does not tell its ECID in { $value1 } mode
error-unlock-wrong-mode-what = nothing can be started while the device is { $value1 }
error-unlock-not-signed-what = Apple no longer signs iOS { $version } ({ $build }) for this model
error-unlock-no-space-what = the firmware needs { $needed } on this computer, and { $free } are free
error-unlock-folder-what = { $path } cannot be used: { $why }
error-unlock-no-nonce-what = the device tells no nonce in { $value1 } mode
error-unlock-image-refused-what = the device did not start the { $image } that it was given
error-unlock-no-ticket-kept-what = the device is in the middle of a restore that was not begun on this computer
error-unlock-cannot-fetch-what = the device asked for something of Apple's that cannot be fetched here
error-unlock-port-closed-what = the device asked for data on its port { $port }, and did not open it within { $limit } s
error-unlock-not-installed-what = the device runs build { $found } after the restore, not { $expected }
error-unlock-not-started-what = the device says that it is done, and came back in recovery mode
error-update-declined-what = no word was given to go on
error-unlock-stopped-what = stopped at your wish, before { $before }
error-unlock-cannot-read-what = a file of the firmware could not be read while { $device } waited for it: { $why }
error-unlock-unknown-model-help = update Rightful; if it is current, restore with a Mac or with Apple Devices on Windows
error-unlock-no-ecid-help = bring the device into recovery mode with its buttons, then start again
error-unlock-not-signed-help = leave out --version: the newest version is always signed
error-unlock-folder-help = name another folder with --cache, then start again
error-unlock-image-refused-help = force a restart of the device into recovery mode, then start again
error-unlock-no-ticket-kept-help = force a restart of the device into recovery mode with its buttons, then start again
error-unlock-cannot-fetch-help = restore with a Mac or with Apple Devices on Windows; nothing here can be harmed further
error-update-declined-help = start again when you are ready, and say yes; or give --yes
error-unlock-not-started-help = start again with: rightful resume; if it happens twice, restore from DFU mode
error-unlock-cannot-read-help = check the disk of this computer, then start again
error-unlock-unknown-model-usually = the device is newer than this version
error-unlock-no-ecid-usually = the device is starting, or is a very old one
error-unlock-not-signed-usually = Apple signs a version for a few weeks after the next one is out
error-unlock-image-refused-usually = the device restarted meanwhile, or the image is not for it
error-unlock-no-ticket-kept-usually = another program, or another computer, began the restore
error-unlock-not-started-usually = the storage is failing, or a part was replaced
error-unlock-port-closed-usually = the device's installer has crashed

## crates/flows/src/resume.rs

error-resume-running-what = { $device } runs its system: there is nothing to take up
error-resume-undecided-what = it was not decided how to go on
error-resume-running-help = if it shows the cable picture all the same, plug it in again and start again
error-resume-undecided-help = start again and choose a way, or name one: --choose go-on
error-resume-running-usually = the device has restarted by itself

## crates/flows/src/supervise/failure.rs

error-supervise-wrong-mode-what = the device is in { $found } mode; its supervisor is heard when its system runs
error-supervise-nameless-what = the phone does not say which number it has, so that nothing can be agreed for it
error-supervise-not-trusted-what = the phone does not trust this computer, and no identity here supervises it
error-supervise-vault-what = what is kept of identities and tokens on this computer cannot be used
error-supervise-foreign-what = the phone is supervised by somebody else{ $value1 }
error-supervise-set-up-what = the phone is set up, and a phone can be supervised only while it is being set up
error-supervise-erased-since-what = the phone was erased after this token was saved, and that ends the token
error-supervise-passcode-set-what = a passcode is set on the phone, and a phone makes no unlock token then
error-supervise-no-token-what = no unlock token of this phone is kept on this computer
error-supervise-token-damaged-what = this is no whole unlock token
error-supervise-token-refused-what = the phone does not take this token: { $words }
error-supervise-before-first-unlock-what = the phone has not been unlocked since it was started, and its keybag is not open to its supervisor
error-supervise-still-set-what = the phone has taken the token, and says that a passcode is still set
error-supervise-cancelled-what = it was cancelled on the phone, or Lockdown Mode forbids it
error-supervise-no-such-profile-what = there is no profile { $value1 } on the phone
error-supervise-file-what = { $path } cannot be read or written
error-supervise-file-there-what = { $value1 } is there already, and is not overwritten
error-supervise-wrong-mode-help = let it start as usual; out of recovery mode: rightful recovery exit
error-supervise-nameless-help = unplug the phone, plug it in again, then start again
error-supervise-not-trusted-help = import the identity that the phone was supervised with: rightful supervise identity import; or unlock the phone, plug it in again and tap Trust
error-supervise-vault-help = use the account and the computer that kept it, or import it again: rightful supervise identity import, and name the token's file with --token
error-supervise-no-identity-help = import the one that your phones were supervised with: rightful supervise identity import; for a first phone make one: rightful supervise identity new
error-supervise-not-supervised-help = look for another way: rightful advise; to supervise the phone from its next erase on: rightful supervise prepare while it is at Hello
error-supervise-foreign-help = find the identity that the phone was supervised with, and import it: rightful supervise identity import; a phone of an organisation is theirs to open
error-supervise-set-up-help = keep it as it is: only an erase makes it ready for that, after a backup has been taken and proven: rightful rescue-kit
error-supervise-erased-since-help = look for another way: rightful advise; after the next preparation save a new token: rightful supervise token save
error-supervise-passcode-set-help = turn the passcode off on the phone (Settings, Face ID & Passcode), save the token, and turn it on again; while it is locked out this way is closed: rightful advise
error-supervise-no-token-help = name a token that another program saved with --token FILE; without one the passcode cannot be cleared: rightful advise
error-supervise-token-damaged-help = find the file as it was saved, in the backup of the computer that saved it; nothing was sent to the phone
error-supervise-token-refused-help = see whether there is a newer token of this very phone: rightful supervise token check; other ways: rightful advise
error-supervise-before-first-unlock-help = do not restart it again and leave it on the cable; where a management server has a token of it, that may still clear it: rightful advise
error-supervise-still-set-help = look at the phone: if it opens without a passcode, all is well; if not, start again
error-supervise-cancelled-help = start again and agree on the phone, or turn Lockdown Mode off in its settings first
error-supervise-no-such-profile-help = see what is there: rightful supervise profiles list
error-supervise-file-help = check the path and that you may read and write there
error-supervise-file-there-help = name another file, or move that one away
error-supervise-not-trusted-usually = it was supervised on another computer, or its identity was made anew since
error-supervise-vault-usually = it was kept by another user, on another computer, or before this one was set up anew
error-supervise-token-refused-usually = the token is of another phone, was changed, or the phone was erased after it was saved
error-supervise-before-first-unlock-usually = it was restarted, or its battery ran out, since it was last unlocked
error-supervise-erased-since-usually = it was restored or reset, or its owner set it up anew

## crates/flows/src/supervise/vault.rs

error-vaulterror-folder-what = { $path } cannot be looked through
error-vaulterror-malformed-what = what is kept in { $path } is not of the form that it should have
error-vaulterror-nothing-what = there is no token in what was to be kept

## crates/flows/src/tokens.rs

error-token-not-kept-what = the unlock token that is kept for { $udid } cannot be used
error-token-kept-malformed-what = what is kept for { $udid } is no unlock token
error-token-not-kept-help = see that the folder is yours and on the computer that kept the token; else bring the token from where it was saved first
error-token-kept-malformed-help = bring the token again from where it was saved first

## crates/flows/src/wait.rs

error-wait-timed-out-what = waited { $limit } s for { $what }, in vain
error-wait-stopped-what = stopped at your wish, while waiting for { $what }
error-wait-timed-out-help = check the cable, plug it in at the computer itself without a hub, then start again
error-wait-timed-out-usually = a loose plug, a hub, a cable that only charges well, or a second try is needed

## crates/firmware/src/aea.rs

error-firmware-bad-archive-what = this is no encrypted archive
error-firmware-bad-archive-what-2 = the encrypted archive's header has { $needed } bytes, { $given } were read
error-firmware-bad-archive-what-3 = the encrypted archive announces { $value1 } bytes of authentication data
error-firmware-bad-archive-what-4 = the encrypted archive's authentication data is not a list of names and values
error-firmware-bad-archive-help = download the firmware for this model from Apple again
error-firmware-bad-archive-usually = the download was not finished
error-firmware-bad-archive-usually-2 = the file was altered or put together by hand

## crates/firmware/src/baseband/error.rs

error-modem-incomplete-what = the phone asks for firmware of its modem without { $value1 }
error-modem-not-in-firmware-what = this firmware has nothing for the phone's modem
error-modem-no-ticket-what = the signing server gave no { $value1 } for the phone's modem
error-modem-unknown-part-what = the signing server signed { $value1 } of the modem, which this version does not know
error-modem-bad-archive-what = the modem's archive has no { $value1 }
error-modem-bad-archive-what-2 = the modem's file { $file } does not take its signature: { $why }
error-modem-bad-archive-what-3 = the modem's archive cannot be used: { $value1 }
error-modem-bad-archive-what-4 = the modem's archive is larger than any real one
error-modem-incomplete-help = restart the phone into recovery mode and start again; if it happens twice, send us the report it has written
error-modem-not-in-firmware-help = use the firmware for exactly this model, then start again
error-modem-no-ticket-help = start again with the newest firmware that Apple signs
error-modem-unknown-part-help = update Rightful; if it is current, send us the report it has written, and restore with Apple's own program meanwhile
error-modem-incomplete-usually = the modem does not answer the phone, as after damage by water or a fall
error-modem-unknown-part-usually = the phone is newer than this program

## crates/firmware/src/bounded.rs

error-refused-toolong-what = the property list has { $bytes } bytes, more than { $limit }
error-refused-toodeep-what = the property list is nested deeper than { $limit } levels
error-refused-toomany-what = the property list has more than { $limit } elements
error-refused-malformed-what = this is no XML property list: { $value1 }

## crates/firmware/src/ftab.rs

error-firmware-bad-table-what = the firmware table has no header
error-firmware-bad-table-what-2 = the firmware table announces { $value1 } entries
error-firmware-bad-table-what-3 = the firmware table's image { $value1 } lies outside of it
error-firmware-bad-table-what-4 = the firmware table would be too large

## crates/firmware/src/identity.rs

error-firmware-wrong-model-what = this firmware is for { $firmware }, but the device is an { $device }
error-firmware-wrong-chip-what = this firmware's { $class } has the chip { $firmware }, but the device has { $device }
error-firmware-wrong-board-what = this firmware's { $class } has the board number { $firmware }, but the device has { $device }
error-firmware-no-update-identity-what = this firmware has nothing that updates an { $device } and keeps its data{ $variants }
error-firmware-ambiguous-what = this firmware has several ways to do this, and does not say which is right: { $variants }
error-firmware-wrong-model-help = leave the file away, and the right one is downloaded
error-firmware-no-update-identity-help = take another firmware; this one can only erase, which is done only if you ask for it
error-firmware-wrong-model-usually = the file was downloaded for another model

## crates/firmware/src/img4.rs

error-img4error-truncated-what = the image is cut off
error-img4error-notder-what = the image is not coded strictly
error-img4error-trailing-what = the image has bytes after its end
error-img4error-expected-what = the image has no { $value1 } where one belongs
error-img4error-duplicate-what = the image has { $value1 } twice
error-img4error-toomany-what = the image has too many { $value1 }

## crates/firmware/src/ipsw/error.rs

error-firmware-unreadable-what = { $path } could not be { $doing }
error-firmware-not-firmware-what = { $path } is no firmware
error-firmware-truncated-what = the firmware file { $path } is truncated
error-firmware-damaged-what = the firmware is damaged: { $value1 }
error-firmware-unsafe-name-what = the firmware has an entry named { $name }, which no firmware has
error-firmware-file-missing-what = the firmware has no file { $path }
error-firmware-bad-size-what = the file { $path } in the firmware has { $size } bytes, not 1 to { $limit }
error-firmware-compressed-what = the file { $path } in the firmware is compressed and cannot be read in place
error-firmware-not-here-what = the file { $path } in the firmware is not on this computer
error-firmware-manifest-what = the firmware's manifest cannot be used
error-firmware-unreadable-help = check the file, the disk and its free space, then start again
error-firmware-not-firmware-help = give a file that ends in .ipsw, or its unpacked folder, or leave it away to have it downloaded
error-firmware-truncated-help = download it again; a download that was interrupted can be resumed
error-firmware-damaged-help = download the firmware from Apple again
error-firmware-not-here-help = download the firmware first: rightful firmware get
error-firmware-compressed-help = make room for a copy of the file, then start again
error-firmware-truncated-usually = the download ended early
error-firmware-file-missing-usually = the folder was not unpacked completely

## crates/firmware/src/manifest.rs

error-manifesterror-missing-what = the build manifest has no usable { $key }
error-manifesterror-badpath-what = the build manifest names the file { $path }, which no firmware has
error-manifesterror-toomany-what = the build manifest has too many { $value1 }

## crates/firmware/src/personalize.rs

error-firmware-no-such-component-what = the firmware has no component { $component }
error-firmware-damaged-image-what = the file of { $component } in the firmware is no image
error-firmware-altered-image-what = the file of { $component } in the firmware was altered
error-ticket-digest-mismatch-what = the ticket does not vouch for { $component }
error-signing-unreadable-what = the signing server's addition for { $component } cannot be used
error-firmware-no-such-component-help = update Rightful; if it is current, send us the report it has written
error-firmware-damaged-image-help = download the firmware from Apple again, then start again
error-signing-unreadable-help = start again: a new ticket is asked for each time
error-firmware-no-such-component-usually = the device asked for something that its firmware has not
error-firmware-damaged-image-usually = the firmware file was altered, or the disk is failing

## crates/firmware/src/signing.rs

error-signing-unreadable-help-2 = check the network for a proxy or a sign-in page, then start again
error-signing-not-signed-help = leave the firmware file away, so that the newest signed one is taken; if it was, update Rightful
error-signing-refused-help = update Rightful, then start again
error-signing-unreadable-usually = something between this computer and Apple answered instead
error-signing-not-signed-usually = Apple signs only the newest versions, and for each device its own
error-signing-refused-usually = new devices need requests that older tools do not make

## crates/firmware/src/ticket.rs

error-ticket-unreadable-what = the ticket cannot be read
error-ticket-unreadable-what-2 = the ticket has { $value1 } bytes, more than any ticket
error-ticket-for-another-what = the ticket is for device { $theirs }, not { $ours }
error-ticket-for-another-what-2 = the ticket names { $what } { $theirs }, not { $ours }
error-ticket-stale-nonce-what = the ticket is for an earlier start of the device: its nonce is { $theirs }, not { $ours }
error-ticket-digest-mismatch-what-2 = the ticket is not for this firmware: it names another { $component }
error-ticket-digest-mismatch-what-3 = the ticket does not name { $component }, without which a restore cannot finish
error-ticket-unreadable-help = check the network for a proxy that alters pages, then start again
error-ticket-for-another-help = unplug the other devices, then start again
error-ticket-for-another-usually = two devices in recovery mode are connected
error-ticket-stale-nonce-usually = the device was restarted in the meantime
error-ticket-digest-mismatch-usually = the firmware file was altered

## crates/firmware/src/updater/error.rs

error-updater-unknown-what = the phone asks for firmware of its { $value1 }, which this version does not know
error-updater-incomplete-what = the phone asks for firmware of its { $name } without { $key }
error-updater-not-in-firmware-what = the phone asks for firmware of its { $name }, and this firmware has no { $component }
error-updater-ambiguous-what = the phone asks for firmware of its { $name }, and this firmware has { $count } files for it
error-updater-another-device-what = the phone asks for a ticket for device { $theirs }, but it is { $ours }
error-updater-no-ticket-what = the signing server gave no { $ticket } for the phone's { $name }
error-updater-not-read-what = the firmware's file { $value1 } was not read
error-updater-bad-map-what = the battery's firmware map cannot be used: { $value1 }
error-updater-not-read-help = start again; if it happens twice, send us the report it has written
error-updater-no-ticket-usually = Apple signs only the newest firmware of a chip

## crates/apple/src/account/error.rs

error-account-wrong-password-what = Apple says that the Apple Account or its password is wrong
error-account-locked-what = Apple has locked this Apple Account
error-account-terms-what = Apple wants its terms accepted before anything else
error-account-throttled-what = Apple takes no requests from here at the moment{ $after }
error-account-not-a-code-what = what was typed is not a code of six digits
error-account-wrong-code-what = Apple says that the code is wrong
error-account-too-many-codes-what = no more codes are taken in this sign-in
error-account-no-such-number-what = the Apple Account has no such trusted telephone number
error-account-code-needed-what = Apple wants a code from a trusted device or number for this
error-account-security-key-what = this Apple Account is guarded by security keys
error-account-session-ended-what = Apple has ended the session
error-account-forbidden-what = Apple does not allow this{ $code }
error-account-no-find-my-what = Find My is not offered for this Apple Account
error-account-unreadable-what = Apple's answer cannot be read: { $what }
error-account-wrong-password-help = type it again with care: Apple locks an account after a few wrong passwords; if it is forgotten, iforgot.apple.com resets it or starts account recovery
error-account-locked-help = unlock the account at iforgot.apple.com, then start again
error-account-terms-help = sign in once at www.icloud.com and accept what Apple asks there, then start again
error-account-throttled-help = use www.icloud.com/find in a browser, or start again in some hours
error-account-not-a-code-help = type the six digits that the trusted device or the message shows
error-account-wrong-code-help = get a fresh code on a trusted device: Settings, your name, Sign-In & Security, Two-Factor Authentication, Get Verification Code
error-account-no-such-number-help = choose one of the numbers that are shown
error-account-code-needed-help = sign in with a code, or use www.icloud.com/find in a browser, which asks for none to find, mark as lost or erase a device
error-account-security-key-help = use www.icloud.com/find in a browser, where the security key can be used
error-account-session-ended-help = sign in again
error-account-forbidden-help = sign in with a code and try it once more, or use www.icloud.com/find in a browser
error-account-no-find-my-help = look at www.icloud.com/find in a browser
error-account-refused-help = use www.icloud.com/find in a browser
error-account-unreadable-help = use www.icloud.com/find in a browser; update Rightful, because Apple may have changed its sign-in
error-account-locked-usually = a wrong password was entered several times, here or elsewhere
error-account-throttled-usually = there were many sign-ins or requests within a short time, or the network is a shared one
error-account-wrong-code-usually = the code has expired, or a newer one was asked for since
error-account-session-ended-usually = a session lasts some minutes when it is not used
error-account-unreadable-usually = Apple has changed its sign-in, or something on the network answers in its place

## crates/apple/src/activation/error.rs

error-activation-apple-busy-what = Apple's activation server takes no requests at the moment (HTTP status { $status }){ $after }
error-activation-apple-status-what = Apple's activation server refused with HTTP status { $status }
error-activation-apple-unreadable-what = the answer of Apple's activation server cannot be read: { $what }
error-activation-request-too-long-what = the phone's message has { $length } bytes, more than an activation has
error-activation-typed-too-long-what = what was typed is longer than any account, password or code
error-activation-too-many-forms-what = no more forms are filled in for this activation
error-activation-apple-busy-help = start again in some minutes, or activate the phone on its own screen with Wi-Fi
error-activation-apple-status-help = activate the phone on its own screen with Wi-Fi
error-activation-apple-unreadable-help = leave networks with a sign-in page or a filter; else activate the phone on its own screen with Wi-Fi, and update Rightful
error-activation-typed-too-long-help = start again, and type the Apple Account and its password by hand
error-activation-apple-busy-usually = Apple's servers are busy after a new system has come out
error-activation-apple-unreadable-usually = a network's sign-in page answered in its place, or Apple has changed how it answers
error-activation-typed-too-long-usually = something else than the password was pasted
error-activation-too-many-forms-usually = what was typed was wrong, or the account wants more than a form can ask

## crates/apple/src/catalog.rs

error-catalog-unreachable-what = the firmware catalogue at { $host } did not answer
error-catalog-unreadable-what = the answer of the firmware catalogue can't be read: { $why }
error-catalog-unknown-device-what = the firmware catalogue does not know { $product-type }
error-catalog-nothing-signed-what = the firmware catalogue lists nothing for { $product-type } that Apple signs now
error-catalog-unreachable-help = check that this computer is online, or name a firmware file (IPSW) that you have
error-catalog-unreadable-help = try again later, or name a firmware file (IPSW) for this model that you have
error-catalog-unknown-device-help = check the model's name, or name a firmware file (IPSW) for it that you have
error-catalog-nothing-signed-help = try again later, or name a firmware file (IPSW) of the newest version; Apple's signing server decides
error-catalog-unreachable-usually = the computer is offline, or a firewall or a proxy is in the way
error-catalog-unreadable-usually = a network's sign-in page answered in its place, or it is being changed
error-catalog-nothing-signed-usually = the catalogue lags behind on the day of a release

## crates/apple/src/download/error.rs

error-download-unreachable-what = { $host } can't be reached to download the firmware
error-download-cut-what = the download ended early every time: { $value1 } of { $value2 } arrived
error-download-refused-what = { $host } does not give this firmware: HTTP status { $status }
error-download-not-the-file-what = the server's file has { $announced } bytes, but the catalogue says { $expected }
error-download-web-page-what = what { $host } sent is a web page, not firmware
error-download-no-ranges-what = { $host } sends only the whole file, not the part of it that was asked for
error-download-wrong-range-what = { $host } sent another part of the file than was asked for
error-download-wrong-length-what = { $host } has { $announced } bytes for a part of the file that has { $expected }
error-download-changing-what = the file at { $host } changed again and again while it was downloaded
error-download-bad-size-what = no firmware has { $value1 }
error-download-digest-mismatch-what = the downloaded firmware is not the announced one: its digest is { $found }, not { $expected }
error-download-disk-full-what = there is no room left for the firmware: { $value1 } more are needed
error-download-too-large-for-disk-what = the disk can't hold a file of { $value1 }
error-download-in-use-what = another download is writing { $value1 }
error-download-disk-what = { $value1 } can't be read or written
error-download-stopped-what = the download was stopped: { $value1 } of { $value2 } are there
error-download-unreachable-help = check the network of this computer, then start again; what has arrived is kept
error-download-refused-help = try again later, or name a firmware file (IPSW) that you have
error-download-web-page-help = sign in to the network, or leave it, then start again; what has arrived is kept
error-download-no-ranges-help = use another network, or download the file with a browser and name it; what has arrived is kept
error-download-changing-help = try again later, on another network if it happens twice
error-download-digest-mismatch-help = start again, on another network if it happens twice; the file was removed
error-download-disk-full-help = free space on this disk, then start again; what has arrived is kept
error-download-too-large-for-disk-help = choose a folder on a disk with another format (exFAT, APFS, NTFS, ext4)
error-download-in-use-help = wait for the other download, or stop it, then start again
error-download-stopped-help = start again when you are ready; it goes on where it stopped
error-download-cut-usually = a proxy or a filter on the network cuts large files off
error-download-refused-usually = Apple has withdrawn this version
error-download-not-the-file-usually = the catalogue lags behind
error-download-web-page-usually = a network's sign-in page answered in its place
error-download-no-ranges-usually = a proxy or a filter on the network alters what is asked or answered
error-download-changing-usually = several servers answer by turns, or something on the network answers in their place
error-download-digest-mismatch-usually = something on the way, or a failing disk or memory, has altered it
error-download-too-large-for-disk-usually = FAT32 holds no files above 4 GB

## crates/apple/src/endpoints.rs

error-endpointserror-notloopback-what = { $value1 } is not a loopback address
error-endpointserror-badroot-what = the extra root certificate can't be read

## crates/apple/src/find_my/error.rs

error-find-my-no-such-device-what = the Apple Account has no such device
error-find-my-not-offered-what = Apple does not offer this device to { $what }
error-find-my-another-device-what = the consent is for another device of the account
error-find-my-already-erasing-what = this device has been told to erase itself already
error-find-my-of-family-what = this device belongs to a member of the family: here it is only looked for, and heard
error-find-my-erase-pending-what = this device waits to be erased, and removing it from the account would call that off
error-find-my-text-too-long-what = the text is longer than { $limit } characters
error-find-my-not-a-number-what = what was given as telephone number is not one
error-find-my-not-lost-what = this device is not marked as lost
error-find-my-unanswered-what = Apple has not said whether it takes this
error-find-my-no-such-device-help = list the devices of the account again, and choose one of them
error-find-my-not-offered-help = look at www.icloud.com/find in a browser, which shows what Apple offers for it
error-find-my-another-device-help = read the plan again, and consent to the device that it names
error-find-my-already-erasing-help = wait until it is online; until then the erase can be cancelled at www.icloud.com/find
error-find-my-of-family-help = have the one to whom it belongs sign in with their own Apple Account, here or at www.icloud.com/find
error-find-my-erase-pending-help = wait until it has been erased; removing it also releases Activation Lock, so that whoever has it can set it up as their own
error-find-my-text-too-long-help = write a shorter text
error-find-my-not-a-number-help = give the number in digits, with + and the code of the country
error-find-my-not-lost-help = list the devices of the account again, which shows how each of them stands
error-find-my-unanswered-help = look at www.icloud.com/find in a browser, or list the devices again: both show whether Apple has taken it
error-find-my-no-such-device-usually = it was removed from the account, or belongs to another one
error-find-my-not-offered-usually = the device is of another kind, or it is not in a state for this

## crates/apple/src/http.rs

error-network-host-not-allowed-what = { $host } is not a host that Rightful asks for this
error-network-no-certificates-what = this computer has no root certificates, so no server can be verified
error-network-no-client-what = no network client could be made
error-network-untrusted-what = { $host } could not prove who it is: { $why }
error-network-no-answer-what = no answer from { $host }
error-network-silent-what = { $host } did not answer within { $limit } s
error-network-status-what = { $host } answered with HTTP status { $status }
error-network-too-long-what = the answer of { $host } is longer than { $limit } bytes
error-network-no-certificates-help = install this system's root certificates (package ca-certificates), then start again
error-network-no-client-help = check the proxy settings of this computer, then start again
error-network-untrusted-help = check the clock of this computer, and use a network without a sign-in page or a filter that opens TLS
error-network-no-answer-help = check the network of this computer, then start again
error-network-too-long-help = use another network, then start again
error-network-untrusted-usually = the clock is wrong, or something on the network answers in the server's place
error-network-no-answer-usually = the computer is offline, or a firewall, a proxy or a changed hosts file is in the way
error-network-too-long-usually = something on the network answers in the server's place

## crates/apple/src/mdm/error.rs

error-mdm-bad-address-what = that is no address of an MDM server
error-mdm-in-clear-what = the address begins with http: the key of the server would go over the network for everybody to read
error-mdm-no-key-what = that is no key of an MDM server's interface
error-mdm-bad-device-what = that is no name of a device at an MDM server
error-mdm-bad-text-what = that is no text for the screen of a device: it is empty, too long, or has signs that none shows
error-mdm-nothing-to-show-what = Lost Mode needs a message or a number to call
error-mdm-too-long-what = the command has { $length } bytes, more than the { $limit } that are sent
error-mdm-key-refused-what = the MDM server does not take the key of its interface
error-mdm-not-that-server-what = what answers at this address is not the MDM server that was named
error-mdm-unreadable-what = the answer of the MDM server cannot be read: { $what }
error-mdm-refused-what = the MDM server has not taken the command: { $words }
error-mdm-status-what = the MDM server answered with HTTP status { $status }: { $words }
error-mdm-not-offered-what = this kind of MDM server does not hand codes to Apple
error-mdm-bad-field-what = something that Apple is to be told is empty, too long, or has signs that it cannot have
error-mdm-bad-code-what = that is no bypass code: { $why }
error-mdm-unlock-refused-what = the request to turn Activation Lock off was not understood: { $words }
error-mdm-unlock-unknown-what = Apple does not know the device, or the code is not its own: { $words }
error-mdm-unlock-later-what = Apple does not do it now (HTTP status { $status }): { $words }
error-mdm-bad-address-help = write it as https://mdm.example.org, without a name or a password in it
error-mdm-in-clear-help = use its https address; a server without one is reached over a tunnel, as http://127.0.0.1 and its port
error-mdm-no-key-help = give the key that the server was started with, in one line of a file
error-mdm-bad-device-help = name the device by its UDID, as the server knows it
error-mdm-bad-text-help = write a short text, of at most 500 characters
error-mdm-nothing-to-show-help = give a message with --message, or a number with --number
error-mdm-too-long-help = send something smaller
error-mdm-key-refused-help = check the key, and that the address is that of this server; the key is the one of its interface (-api), not one of a device
error-mdm-not-that-server-help = check the address, and which server it is: nanomdm of version 0.9 or later, or micromdm
error-mdm-unreadable-help = look at the server's own records whether the command is there, and update Rightful
error-mdm-refused-help = check that the device is enrolled with this server: its UDID must be one that the server knows
error-mdm-status-help = look at the log of the server, then start again
error-mdm-not-offered-help = hand the code over with the tool of your server, or type it on the device: no account, the code as the password
error-mdm-bad-field-help = check the topic, the serial number, the model and the names
error-mdm-bad-code-help = copy the code again from where it is kept: 26 letters and digits, with or without dashes
error-mdm-unlock-refused-help = check the topic, the serial number and the model; the server must have its push certificate
error-mdm-unlock-unknown-help = try the other code, where two are kept; a code ends when the device is set up anew or erased
error-mdm-unlock-later-help = start again in some minutes; the code can also be typed on the device: no account, the code as the password
error-mdm-key-refused-usually = the key was changed, or its line has a quotation mark or a space too many
error-mdm-not-that-server-usually = a proxy in front of the server answers, or the address lacks a part
error-mdm-refused-usually = the device has left this server, or was never enrolled with it
error-mdm-unlock-unknown-usually = a device has two codes, its own and the server's, and only one of them belongs to the lock that is on

## crates/apple/src/mdm/event.rs

error-noevents-toolong-what = it has more than { $limit } bytes
error-noevents-notjson-what = it is no JSON

## crates/apple/src/relay/error.rs

error-relay-host-not-allowed-what = the phone wants something of { $host }, which Rightful does not ask for a phone
error-relay-bad-request-what = the phone wants Rightful to send { $what }
error-relay-no-stand-in-what = this rehearsal has nobody to ask for the phone
error-relay-unreachable-what = { $host } did not answer the phone's request
error-relay-no-connection-what = there is no connection to { $host } for the phone
error-relay-silent-what = { $host } did not answer within { $connect } s
error-relay-no-stand-in-help = start the pretend Apple with `rightful sim serve`, then start again
error-relay-unreachable-help = check that this computer is online, then start again
error-relay-host-not-allowed-usually = the phone's software is newer than this version of Rightful

## crates/apple/src/signing.rs

error-signing-unreachable-what = Apple's signing server at { $host } did not answer in { $tries } attempts
error-signing-not-a-signing-server-what = what answered at { $host } is not a signing server
error-signing-untrusted-what = Apple's signing server could not be verified
error-signing-request-too-long-what = the signing request has { $length } bytes, more than { $request-limit }
error-signing-unreachable-help = check that this computer is online and its clock is right, then start again
error-signing-not-a-signing-server-help = leave networks with a sign-in page or a filter, then start again
error-signing-untrusted-help = check this computer's clock; if it is right, get Apple's root certificate (apple.com/certificateauthority) and name it with --apple-root
error-signing-unreachable-usually = the computer is offline, or a firewall, a proxy or a changed hosts file is in the way (the family of Finder error 3004)
error-signing-untrusted-usually = Apple's own root is missing on this computer, the clock is wrong, or a filter opens TLS on the way

## crates/proto/src/activation/failure.rs

error-activation-phone-broken-off-what = the conversation about the activation broke off
error-activation-phone-silent-what = the phone said nothing about its activation for { $limit } s
error-activation-phone-refused-what = the phone refused to be activated: { $value1 }
error-activation-phone-unusable-answer-what = the phone answered { $value1 } with something else
error-activation-answer-too-large-what = Apple's answer is larger than anything that a phone is handed
error-activation-phone-broken-off-help = plug the cable in again, at the computer itself, then start again
error-activation-phone-silent-help = restart the phone, wait until it shows Hello, then start again
error-activation-phone-refused-help = start again, for a session with Apple does not last; the phone can also be activated on itself, over Wi-Fi
error-activation-phone-unusable-answer-help = activate the phone on itself, over Wi-Fi, and send us the report that was written
error-activation-phone-broken-off-usually = a loose plug or a hub
error-activation-phone-silent-usually = the phone is still starting, or waits for its modem
error-activation-phone-refused-usually = too much time passed between two steps, or the phone was restarted in between

## crates/proto/src/afc.rs

error-files-nonsense-what = the phone's answer about its files is none
error-files-refused-what = the phone refuses { $doing } with { $status }
error-files-too-long-what = a file of the phone is longer than { $limit } bytes
error-files-nonsense-help = restart the phone and start again
error-files-refused-help = unlock the phone and start again

## crates/proto/src/asr/error.rs

error-copy-ended-early-what = the phone ended the copy of the system early
error-copy-link-lost-what = the connection to the phone broke while the system was being copied
error-copy-silent-what = the phone asked for nothing for { $request-wait } s during the copy of the system
error-copy-stalled-what = the phone took no data for { $send-wait } s during the copy of the system
error-copy-image-unreadable-what = the system image could not be read
error-copy-outside-image-what = the phone asked for { $count } bytes at { $offset } of a system image of { $length }
error-copy-unknown-request-what = the phone asked for { $value1 } during the copy of the system, which this version does not know
error-copy-malformed-request-what = a request during the copy of the system could not be read: { $value1 }
error-copy-stopped-what = the copy of the system was stopped
error-copy-ended-early-help = start again with another cable, at the computer itself, without a hub
error-copy-image-unreadable-help = look at the disk that the firmware is on, or download it anew, then start again
error-copy-stopped-help = start again when you are ready; the phone waits in recovery mode
error-copy-ended-early-usually = a loose plug, a hub, or a cable that only charges well
error-copy-image-unreadable-usually = the disk was removed, or the firmware file was changed meanwhile

## crates/proto/src/devicelink/error.rs

error-backup-malformed-message-what = a message of the backup has no name
error-backup-unknown-message-what = the phone sent { $value1 } during the backup, which this version does not know
error-backup-malformed-message-what-2 = the message { $message } of the backup has no usable { $parameter }
error-backup-outside-folder-what = the phone named { $value1 }, which is not inside the folder of the backup
error-backup-malformed-stream-what = the phone named a file with { $length } bytes of name; at most { $limit } are taken
error-backup-malformed-stream-what-2 = the phone announced { $length } bytes in one piece of a file; at most { $limit } are taken
error-backup-malformed-stream-what-3 = the phone sent a piece of a file of kind { $value1 }, which this version does not know
error-backup-unknown-version-what = the phone speaks version { $value1 } of backups, which this version does not know
error-backup-out-of-turn-what = the phone did not say { $value1 }, but something else
error-backup-malformed-message-help = update Rightful; if it is current, send us the report that was written
error-backup-outside-folder-help = unplug the phone, restart it and start again; if it happens again, send us the report that was written

## crates/proto/src/devicelink/refused.rs

error-refused-help = move the folder of the backup elsewhere and make a new one; the old one can still be read
error-refused-help-2 = unlock the phone, keep its screen on, start again: what it has sent is kept
error-refused-help-3 = have the backup proven: rightful backup verify; where it is damaged, take another one
error-refused-help-4 = try the other passwords you have used; if none is right, Reset All Settings on the phone lets new backups have another, and old ones keep theirs
error-refused-help-5 = unlock the phone, start again, and type its passcode on it when it asks
error-refused-help-6 = go through the phone's first steps, then start again
error-refused-help-7 = restart the phone and start again; if it happens again, send us the report that was written
error-refused-usually = the screen locked during a long backup
error-refused-usually-2 = the password was set long ago, often by another computer; it is not the phone's passcode
error-refused-usually-3 = since iOS 16.1 the phone asks for its passcode, and waits three minutes
error-refused-usually-4 = it was locked in between, or has too little room of its own

## crates/proto/src/dfu.rs

error-dfuerror-usb-what = { $doing } failed
error-dfu-unknown-device-what = the device in DFU mode does not say who it is
error-dfu-tampered-what = the boot ROM of this device has been tampered with since it was switched on
error-dfu-not-ready-what = the device in DFU mode is not ready for an image: state { $value1 }
error-dfu-block-refused-what = the device refused block { $block } of the image: status { $status }, state { $value1 }
error-dfu-still-busy-what = the device was still busy with block { $block } of the image after { $status-tries } questions
error-dfu-bad-size-what = an image of { $value1 } bytes cannot be sent in DFU mode
error-dfu-unknown-device-help = force a restart of the device and start again in recovery mode, which is the easier way
error-dfu-tampered-help = force a restart of the device, which undoes it, then start again in recovery mode
error-dfu-bad-size-help = download the firmware again, then start again
error-dfu-tampered-usually = a jailbreaking program was used on it
error-dfu-bad-size-usually = the firmware file is damaged

## crates/proto/src/fdr.rs

error-proxy-link-lost-what = the proxy connection broke
error-proxy-silent-what = the phone's proxy did not answer within { $handshake-wait } s
error-proxy-unusable-answer-what = the phone's proxy answered without a usable { $value1 }
error-proxy-unknown-command-what = the phone's proxy sent command { $value1 }, which this version does not know
error-proxy-link-lost-help = nothing to do: the restore goes on without it; if the phone gives up with status 53, start again

## crates/proto/src/frame.rs

error-wire-too-long-what = a message of { $announced } bytes was announced; at most { $limit } are taken here
error-wire-too-many-what = a message with more than { $limit } values was sent
error-wire-too-deep-what = a message nested deeper than { $limit } levels was sent
error-wire-closed-what = the connection was closed
error-wire-cut-what = the connection ended in the middle of a message
error-wire-unreadable-what = a message could not be read: { $value1 }
error-wire-unwritable-what = a message could not be written as a property list
error-wire-broken-what = the connection broke
error-wire-too-long-help = unplug the device and plug it in again; if it happens again, send us the report that was written
error-wire-closed-help = check the cable, plug it in at the computer itself, then start again
error-wire-unwritable-help = send us the report that was written: this is a mistake in Rightful
error-wire-closed-usually = the cable or the USB port dropped the connection, or the device restarted

## crates/proto/src/installation_proxy.rs

error-apps-refused-what = the phone does not tell its apps: { $value1 }
error-apps-endless-what = the phone tells of apps without end

## crates/proto/src/lockdown/error.rs

error-lockdown-locked-help = unlock the device if you can; if you cannot, use recovery mode by its buttons, which needs no trust
error-lockdown-trust-pending-help = unlock the device and tap Trust
error-lockdown-trust-denied-help = unplug the device, plug it in again, and tap Trust when it asks
error-lockdown-not-trusted-help = unlock the device, plug it in again, and tap Trust; an erase needs no trust
error-lockdown-needs-trust-help = unlock the device and tap Trust, or use recovery mode by its buttons
error-lockdown-not-offered-help = unlock the device once and start again
error-lockdown-find-my-help = turn Find My off on the device or at icloud.com/find, or erase by cable; Activation Lock stays either way
error-lockdown-managed-help = ask the organisation that manages the device
error-lockdown-not-trusted-usually = it was erased, its trusted computers were reset, or the trust has expired
error-lockdown-not-offered-usually = it was not unlocked since it was switched on
error-lockdown-locked-usually = a locked device does not ask "Trust This Computer?"
error-lockdown-managed-usually = a configuration profile of an organisation is installed on it

## crates/proto/src/lockdown.rs

error-lockdownfailure-frame-what = the conversation with the device broke off
error-lockdownfailure-refused-what = the device refused { $request }: { $error }
error-lockdown-nonsense-what = the device gave an answer to { $request } that makes no sense: { $what }

## crates/proto/src/mux_usb.rs

error-muxusberror-badlength-what = a usbmux packet of { $value1 } bytes
error-muxusberror-unknownprotocol-what = usbmux protocol { $value1 } is not known
error-muxusberror-badmagic-what = a usbmux packet without its magic number
error-muxusberror-badtcpheader-what = a usbmux TCP header that is not one

## crates/proto/src/preboard.rs

error-preboard-silent-what = the phone did not say within { $limit } s whether the passcode was typed
error-preboard-not-typed-what = nobody has typed the passcode on the phone
error-preboard-refused-what = the phone could not get ready for the update: { $value1 }
error-preboard-silent-help = start again and type the passcode on the phone when it asks; without the passcode only an erase helps
error-preboard-refused-help = bring the phone into recovery mode first (rightful recovery enter) and update it from there
error-preboard-silent-usually = the dialog on the phone was overlooked

## crates/proto/src/recovery/identity.rs

error-identityerror-noline-what = the device has no serial number descriptor
error-identityerror-toolong-what = the device's line of identity has { $value1 } characters
error-identityerror-missing-what = the device does not tell its { $value1 }
error-identityerror-bad-what = the device's { $field } is not valid: { $text }
error-identityerror-twice-what = the device tells its { $value1 } twice

## crates/proto/src/recovery.rs

error-recovery-unknown-device-what = the device in recovery mode does not say who it is
error-recovery-bad-command-what = a command of { $length } bytes cannot be sent to a device in recovery mode
error-recovery-bad-value-what = the device tells no text as its { $name }
error-recovery-empty-image-what = an image for the device is empty
error-recovery-unknown-device-help = force a restart of the device, put it into recovery mode again and start again

## crates/proto/src/restored/message.rs

error-messageerror-notadictionary-what = the device sent something that is not a message
error-messageerror-notype-what = the device sent a message that does not say what it is
error-messageerror-field-what = the device sent a { $message } with no usable { $field }

## crates/proto/src/restored/status.rs

error-restore-unknown-request-what = the phone asked for { $value1 }, which this version does not know
error-restore-updater-not-supported-what = the phone asked for an update of its { $value1 }, which this version cannot provide
error-restore-updater-loops-what = the phone has had { $times } answers to its request for { $name } firmware, took none and asks again
error-restore-not-in-firmware-what = the phone asked for { $value1 }, which this firmware does not contain
error-restore-fetch-refused-what = the phone asked to fetch from { $value1 }, which is not one of Apple's addresses
error-restore-link-lost-what = the connection to the phone was lost during the restore
error-restore-silent-what = the phone said nothing for { $value1 } s during the restore
error-restore-too-many-messages-what = the phone sent more than { $value1 } messages during the restore
error-restore-status-image-help = start again with another cable, at the computer itself; the firmware is verified anew first
error-restore-status-image-help-2 = start again once; if the same number comes back, the phone needs Apple's service
error-restore-status-image-help-3 = start again once; if the same number comes back, have the phone looked at by Apple's service, above all after a repair
error-restore-status-image-help-4 = an update cannot keep the data on this phone; only an erase is left
error-restore-status-image-help-5 = start again from DFU mode with the newest firmware that Apple signs
error-restore-status-image-help-6 = look whether this computer reaches gs.apple.com and has the right time, then start again
error-restore-status-image-help-7 = start again once; if the same number comes back, send us the report it has written
error-restore-checkpoint-failed-help = start again once; if the same step fails, send us the report it has written
error-restore-updater-loops-help = start again with the newest firmware that Apple signs; if the same part asks without end again, it needs Apple's service
error-restore-silent-help = restart the phone into recovery mode, then start again
error-restore-status-image-usually = the copy over the cable was disturbed, or the firmware file is damaged
error-restore-status-image-usually-2 = the phone's storage fails
error-restore-status-image-usually-3 = a part was exchanged that the phone does not recognise as its own
error-restore-status-image-usually-4 = a firewall, a proxy, or a wrong clock
error-restore-checkpoint-failed-usually = the phone's system is newer than this program
error-restore-updater-loops-usually = that part of the phone does not accept what Apple signs for it, as after an exchange of the part

## crates/proto/src/restored/talk.rs

error-restore-no-answer-what = the phone did not answer { $question } within { $answer-wait } s
error-restore-not-in-restore-mode-what = the phone is not in restore mode: its port is served by { $value1 }
error-restore-unusable-answer-what = the phone's answer to { $question } has no usable { $field }
error-restore-refused-what = the phone refused { $question }: { $error }
error-restore-not-in-restore-mode-usually = the phone has restarted into its old system

## crates/proto/src/supervision/failure.rs

error-supervise-broken-off-what = the conversation about supervision broke off
error-supervise-silent-what = the phone said nothing about its supervision for { $limit } s
error-supervise-refused-what = the phone refused { $request }: { $refusal }
error-supervise-foreign-what-2 = the phone is supervised with another identity than this one
error-supervise-identity-unusable-what = the supervision identity could not sign the phone's challenge
error-supervise-profile-too-large-what = the profile is larger than 1 MiB
error-supervise-another-device-what = the consent names another device than the one that is connected
error-supervise-silent-help = wait until the phone has started, then start again
error-supervise-unusable-answer-help = start again; if it happens again, send us the report that was written
error-supervise-refused-help = read what the phone says; the ways that need no supervisor: rightful advise
error-supervise-identity-unusable-help = import the identity again: rightful supervise identity import
error-supervise-profile-too-large-help = take pictures and apps out of the profile, then start again
error-supervise-silent-usually = the phone is still starting, or works on its keybag
error-supervise-foreign-usually = another computer or an organisation has supervised it, or the identity was made anew since
error-supervise-another-device-usually = a second device was plugged in

## crates/proto/src/supervision/identity.rs

error-identity-unknown-form-what = this is no supervision identity: neither PKCS #12 nor PEM nor DER
error-identity-too-long-what = this is longer than any supervision identity
error-identity-no-certificate-what = there is no certificate in it
error-identity-no-key-what = there is no private key in it
error-identity-wrong-password-what = the password does not open the identity
error-identity-too-many-rounds-what = the file asks for more rounds of its password's derivation than any program writes
error-identity-mismatch-what = the key does not belong to the certificate
error-identity-not-rsa-what = the key is no RSA key of 2048 to 4096 bits
error-identity-no-challenge-what = the phone's challenge is empty or too long
error-identity-unusable-what = the key could not be used
error-identity-unknown-form-help = export it anew in Apple Configurator (Settings, Organizations, Export Supervision Identity) as a .p12 file, and import that
error-identity-no-certificate-help = name the file with the certificate, and that with the key with --key
error-identity-no-key-help = name the file with the private key with --key: a certificate alone proves nothing
error-identity-wrong-password-help = give the password that was set when the identity was exported: --password-file
error-identity-too-many-rounds-help = export it anew with another program, and import that
error-identity-mismatch-help = name a certificate and a key that were exported together
error-identity-not-rsa-help = import the identity that the phone was supervised with: such identities have RSA keys
error-identity-unusable-help = start again; if it happens again, import the identity anew

## crates/proto/src/usbmux.rs

error-muxer-broken-off-what = the conversation with the USB muxer broke off
error-muxer-another-dialect-what = the USB muxer refused: { $value1 }
error-muxer-nonsense-what = the USB muxer gave an answer that makes no sense: { $value1 }
error-muxer-broken-off-help = start the service that speaks to iPhones again (usbmuxd, Apple Devices), then start again
error-muxer-another-dialect-help = plug the device in again, then start again
error-muxer-another-dialect-help-2 = wait until the device has finished starting, then start again
error-muxer-another-dialect-help-3 = update the service that speaks to iPhones (usbmuxd, Apple Devices)
error-muxer-another-dialect-usually = the device restarted or was unplugged
error-muxer-another-dialect-usually-2 = the device is still starting

## crates/host/src/backup_folder/working.rs

error-backup-folder-busy-what = another backup into { $path } is running
error-backup-no-access-what = the folder { $path } may not be written to
error-backup-folder-is-a-link-what = { $path } is a link, not a folder
error-backup-no-room-for-a-copy-what = the disk of { $path } has no links, and too little room for a copy of the backup there: { $needed } bytes are needed, { $free } are free
error-backup-between-names-what = the new backup in { $path } could not get its name
error-backup-folder-not-written-what-2 = { $doing } in { $path } does not work
error-backup-folder-busy-help = wait until it is done, or choose another folder with --to
error-backup-no-access-help = on a Mac, give your terminal Full Disk Access (System Settings, Privacy & Security); elsewhere check the permissions, or choose another folder with --to
error-backup-folder-is-a-link-help = name the folder that it leads to with --to
error-backup-no-room-for-a-copy-help = make room, or choose a folder on another disk with --to: the new backup is built beside the old one
error-backup-between-names-help = check the disk, then start again: the next run gives both backups their names before it does anything else
error-backup-folder-not-written-help-2 = check the disk and the room on it, or choose another folder with --to
error-backup-no-room-for-a-copy-usually = the disk is formatted as exFAT or FAT, which know no links
error-backup-no-access-usually = macOS keeps other programs out of the folder where Finder puts backups

## crates/host/src/kept.rs

error-kept-unreadable-what = { $path } cannot be read
error-kept-unwritable-what = { $path } cannot be written or removed
error-kept-sealed-what = { $path } does not open: it was changed, or comes from another computer
error-kept-too-long-what = what is to be kept is longer than { $most } bytes
error-kept-no-random-what = this computer gives no random numbers
error-kept-unreadable-help = see that this folder and what is in it are yours, or name another one with --cache
error-kept-too-long-help = go on without it: sign in with a code each time

## crates/host/src/keychain.rs

error-keychain-none-what = this computer has no store of passwords that can be asked
error-keychain-refused-what = the system did not give the password out of { $value1 }
error-keychain-slow-what = { $what } took longer than { $limit-s } seconds
error-keychain-no-password-what = what { $value1 } holds under that name is no password
error-keychain-failed-what = { $value1 } could not be asked: { $value2 }
error-keychain-none-help = go on without it: give words that you remember
error-keychain-refused-help = try again and allow it in the system's window, or go on without it
error-keychain-slow-help = look for a window in which the system asks you, answer it, and try again
error-keychain-failed-help = look for the password in the system's own program for passwords, under Backup
error-keychain-none-usually = nobody is signed in to a desktop here, or the desktop has no keyring
error-keychain-refused-usually = the window of the system was closed, or another password was typed
error-keychain-slow-usually = the system asks in a window that lies behind others

## crates/host/src/machine/repair.rs

error-repair-rule-not-written-what = the rule could not be written to { $path }
error-repair-another-rule-what = { $value1 } is there already, and holds something else
error-repair-no-systemd-what = systemd cannot be asked to start usbmuxd: { $value1 }
error-repair-muxer-refused-what = systemd did not start usbmuxd: { $value1 }
error-repair-systemd-silent-what = systemd did not answer within { $value1 } s
error-repair-rule-not-written-help = start it as administrator: sudo rightful doctor --fix
error-repair-another-rule-help = look at what it holds, move it away, and start again
error-repair-no-systemd-help = start it by hand: sudo usbmuxd
error-repair-muxer-refused-help = start it by hand: sudo systemctl start usbmuxd
error-repair-muxer-refused-usually = this user may not start services, or usbmuxd is not installed

## crates/host/src/muxer/address.rs

error-muxer-bad-address-what = { $text } is no address of a muxer
error-muxer-bad-address-help = write unix:/path/to/socket or host:port, or leave USBMUXD_SOCKET_ADDRESS unset

## crates/host/src/muxer.rs

error-muxer-not-running-what = the program that connects Apple devices does not answer at { $address }
error-muxer-denied-what = this computer does not let you talk to the program that connects Apple devices, at { $value1 }
error-muxer-silent-what = gave up { $waiting-for } after { $value1 } s
error-muxer-no-such-device-what = the device is no longer connected
error-muxer-refused-what = the device does not accept a connection on port { $value1 }
error-muxer-denied-help = start Rightful as a user who may use the socket that is named above
error-muxer-not-running-usually = the program is not installed, or no Apple device was plugged in yet
error-muxer-denied-usually = the socket belongs to another user

## crates/host/src/session.rs

error-session-no-encryption-what = the encrypted session with the device could not be started: { $value1 }
error-session-crashed-what = a part of this program failed while it talked to the device
error-session-no-encryption-help = unplug the device, unlock it, plug it in again and tap Trust; an erase needs no trust
error-session-silent-usually = the device is starting, or shows a question that waits for an answer
error-session-no-encryption-usually = the device no longer knows this computer, because its settings were reset

## crates/backup/src/backup.rs

error-backup-interrupted-what-2 = the backup was interrupted while it was made: { $value1 }
error-backup-encryption-denied-what = Manifest.plist and the files of the backup do not agree on whether it is encrypted; the files are believed
error-backup-two-indexes-what = the backup has two indexes, Manifest.db and Manifest.mbdb; { $taken } is taken
error-backup-keybag-trailing-what = the keybag has { $value1 } bytes too many at its end
error-backup-interrupted-help-2 = make a new backup if you still can; what this one has can be read, but do not restore from it
error-backup-encryption-denied-help = nothing has to be done; if much cannot be read, look for another copy of the backup
error-backup-list-unusable-help = nothing has to be done to read the files; to restore from it, look for another copy of the backup

## crates/backup/src/decrypt.rs

error-unlisted-what = { $name } of the backup cannot be read, and the copy does not have it: { $why }
error-backup-not-encrypted-already-what = the backup is not encrypted
error-backup-folder-not-empty-what = the folder { $value1 } is not empty
error-backup-copy-without-index-what = the index of the copy could not be written: { $value1 }
error-backup-not-encrypted-already-help = use the backup as it is: every program that reads backups can read it
error-backup-folder-not-empty-help = choose a new or an empty folder
error-decrypterror-copy-help = make room on this disk or choose a folder on another one, remove the folder of the copy, then start again: a copy is always begun anew
error-backup-copy-without-index-help = extract the files instead: `rightful backup extract` needs no index of its own
error-backup-folder-not-empty-usually = the copy was begun before and stopped, or the folder is another backup's

## crates/backup/src/entry.rs

error-rowtrouble-fileid-what = it names no blob
error-rowtrouble-column-what = its { $value1 } is no text of a usable length
error-rowtrouble-kind-what = it is neither file nor folder nor link
error-rowtrouble-toolong-what = its record has { $value1 } bytes, more than any real one
error-rowtrouble-norecord-what = it has no record
error-rowtrouble-notdecrypted-what = its record does not decrypt
error-rowtrouble-damaged-what = the index is damaged here, and nothing behind this place can be read: { $value1 }
error-backup-index-cut-help = look for another copy of the backup; what comes before this place in the index can be read
error-backup-index-cut-help-2 = look for another copy of the backup if this file matters; everything else can be read
error-backup-index-cut-usually = the index of the backup is damaged, or a program that is not Apple's has written it

## crates/backup/src/error.rs

error-backup-no-such-folder-what = there is no folder { $path }
error-backup-no-access-what-2 = the folder { $path } may not be read
error-backup-folder-unreadable-what = the folder { $path } cannot be read
error-backup-not-a-backup-what = { $path } is not a backup{ $backups }
error-backup-too-old-what = { $path } is a backup of iOS 3 or earlier
error-backup-no-such-folder-help = check the path, or have the backups of this computer listed: rightful backup list
error-backup-no-access-help-2 = on a Mac, give your terminal Full Disk Access (System Settings, Privacy & Security); elsewhere check the permissions of the folder
error-backup-folder-unreadable-help = check the disk and the cable to it
error-backup-not-a-backup-help = give the folder that has Manifest.plist in it, or have the backups of this computer listed: rightful backup list
error-backup-too-old-help = use a program of that time; backups of iOS 4 and later can be read here
error-backup-no-such-folder-usually = the path is that of a folder above the backup, or of a disk that is not there
error-backup-wrong-password-what = this is not the backup password
error-backup-keybag-in-parts-what = the keybag is damaged: the password opens { $opened } of its keys, and not those of { $refused }
error-backup-no-usable-keys-what = the keybag has no key that a password alone opens
error-unlockerror-manifest-what = the keys of the backup cannot be read
error-backup-locked-what = the backup is encrypted
error-backup-password-itself-what = a backup of iOS 10.0 opens with its password only, not with a key derived from it
error-backup-manifest-key-missing-what = the key of the index is missing
error-backup-manifest-key-malformed-what = the key of the index has { $value1 } bytes instead of 44
error-backup-manifest-key-useless-what = the key of the index cannot be used: { $value1 }
error-backup-wrong-password-help = try the other passwords you have used: it is the one that was set for backups, often years ago, and neither the passcode of the phone nor necessarily the password of the Apple Account
error-backup-keybag-in-parts-help = the password is right; look for another copy of the backup, from before its Manifest.plist was damaged
error-backup-no-usable-keys-help = check whether this is the keybag of an encrypted backup; look for another copy of the backup
error-backup-not-encrypted-help = leave the password out: this backup needs none
error-backup-locked-help = give the backup password
error-backup-password-itself-help = give the password in place of the derived key
error-backup-manifest-key-missing-help = look for another copy of the backup, from before its Manifest.plist was damaged
error-backup-wrong-password-usually = the backup password was set long ago and stays with every backup; it cannot be reset for one that exists
error-backup-manifest-key-missing-usually = Manifest.plist and Manifest.db are of different backups
error-backup-keybag-in-parts-usually = the disk is failing, or the copy was interrupted

## crates/backup/src/extract.rs

error-backup-too-many-rows-what = the index of the backup has more than { $rows } rows
error-backup-no-room-what = { $needed } bytes would be written, and { $free } are free
error-backup-too-many-rows-help = look for another copy of the backup; no phone has that many files
error-backup-no-room-help = make room on this disk, choose a folder on another one, or take a part of the backup
error-backup-too-many-rows-usually = the index of the backup was made by hand to do harm
error-backup-no-room-usually = a backup needs as much room again when it is written out

## crates/backup/src/folder.rs

error-backup-list-missing-what = { $value1 } is missing
error-backup-list-unreadable-what = { $name } cannot be read: { $why }
error-backup-list-damaged-what = { $name } is no usable property list: { $why }
error-backup-list-damaged-what-2 = { $value1 } is damaged
error-backup-list-missing-help = copy the folder of the backup again, all of it
error-backup-list-unreadable-help = check the disk, and that you may read the folder
error-backup-list-damaged-help = look for another copy of the backup
error-backup-list-missing-usually = the backup was copied in parts, or was interrupted while it was made

## crates/backup/src/index.rs

error-backup-index-missing-what = the backup has no index: neither Manifest.db nor Manifest.mbdb
error-backup-index-unreadable-what = the index of the backup cannot be read
error-backup-index-too-large-what = the index of the backup has { $value1 } bytes, more than any real one
error-backup-index-not-one-what = the index of the backup is no database
error-backup-index-cut-what = the index of the backup is cut off
error-backup-index-foreign-what = the index of the backup is a database of another kind: { $value1 }
error-backup-index-damaged-what = the index of the backup is damaged: { $value1 }
error-backup-index-not-one-what-2 = Manifest.mbdb is no index of a backup
error-backup-index-too-large-help = look for another copy of the backup: without its index nobody knows which file is which
error-backup-index-not-one-usually = the disk is failing, or another program wrote into the backup

## crates/backup/src/keybag/class.rs

error-backup-unknown-class-what = it has the protection class { $value1 }, which the keybag does not have
error-backup-bound-to-device-what = it has the protection class { $value1 }, whose key only the old device has
error-backup-key-damaged-what = its key does not unwrap
error-backup-unknown-class-help = look for another copy of the backup; everything else of this one can be read
error-backup-bound-to-device-help = use the device that the backup was made of: nothing else can read this, and that is meant so
error-backup-unknown-class-usually = the index and the keybag are of different backups, or one of them is damaged
error-backup-bound-to-device-usually = the app said that this must not leave the device
error-backup-key-damaged-usually = the index of the backup is damaged in this place

## crates/backup/src/keybag/derive.rs

error-backup-too-many-rounds-what = the keybag claims { $claimed } rounds in { $tag }; at most { $cap } are believed
error-backup-stopped-what = the password was not tried to the end: it was stopped
error-backup-too-many-rounds-help = if you trust this backup, raise the limit and wait; else look for another copy of it
error-backup-stopped-help = start again; nothing was changed
error-backup-too-many-rounds-usually = the file is damaged, or somebody made it to keep computers busy

## crates/backup/src/keybag/parse.rs

error-backup-keybag-absent-what = the backup has no keybag
error-backup-keybag-cut-what = the keybag is cut off: { $tag } claims { $claimed } bytes and { $left } are left
error-backup-keybag-incomplete-what = the keybag has no { $value1 }
error-backup-keybag-malformed-what = the keybag's { $tag } has { $length } bytes
error-backup-keybag-malformed-what-2 = the keybag has { $value1 } twice
error-backup-keybag-malformed-what-3 = the keybag claims 0 rounds in { $value1 }
error-backup-keybag-too-large-what = the keybag has { $value1 } bytes, more than any real one
error-backup-keybag-too-large-what-2 = the keybag has more than { $groups } classes, which no real one has
error-backup-keybag-absent-help = look for a copy of the backup that has its Manifest.plist whole; without the keybag no password opens it
error-backup-keybag-cut-help = look for another copy of the backup, from before its Manifest.plist was damaged; no password is tried on this one
error-backup-keybag-absent-usually = the copy of the backup is not complete, or the disk it lies on is failing

## crates/backup/src/keychain/item.rs

error-sealed-framing-what = it is no record of a keychain
error-sealed-version-what = it has the unknown version { $value1 }
error-sealed-tag-what = it is damaged: its tag is wrong
error-sealed-padding-what = it is damaged: its padding is wrong
error-sealed-contents-what = what stands in it cannot be read

## crates/backup/src/keychain.rs

error-backup-keychain-not-encrypted-what = the keychain of a backup without a password can be opened only by the device that made it
error-backup-keychain-missing-what = the backup has no keychain
error-keychainerror-index-what = the keychain cannot be looked up
error-keychainerror-file-what = the keychain cannot be read
error-backup-keychain-damaged-what = the keychain is no usable property list: { $value1 }
error-backup-keychain-damaged-what-2 = the keychain is damaged
error-backup-keychain-not-encrypted-help = if you still have the device, set a backup password on it and make a new backup; passwords are in that one
error-backup-keychain-missing-help = look for another backup of this device that has a password
error-backup-keychain-not-encrypted-usually = no backup password was set when the backup was made
error-backup-keychain-missing-usually = the backup was copied in parts, or was made by a program that leaves it out

## crates/backup/src/mbdb.rs

error-mbdberror-cut-what = the index ends in the middle of a record, { $left } bytes behind the last whole one
error-mbdberror-unreadable-what = the disk does not give the rest of the index, { $left } bytes
error-mbdberror-text-what = its { $value1 } is no text
error-mbdberror-key-what = its key has { $value1 } bytes instead of 44

## crates/backup/src/read.rs

error-backup-file-missing-what = its contents are not in the backup
error-backup-file-damaged-what = it is damaged or incomplete: its end is not the end of a file
error-backup-file-cut-what = it is incomplete: { $value1 } bytes at its end are no whole block
error-backup-file-short-what = it has { $is } bytes, and the index of the backup says { $index }: its end may be missing
error-backup-file-not-regular-what = something that is no regular file lies in its place
error-backup-file-changing-what = it changed while it was read
error-backup-file-unreadable-what = the disk does not give it: { $value1 }
error-backup-file-without-key-what = it has no key, and the backup is encrypted
error-backup-file-locked-what = it is encrypted, and the backup was opened without a password
error-backup-file-missing-help = copy the folder of the backup again, all of it, or look for an older backup
error-backup-file-damaged-help = look at what could be read of it; an older backup may have the file whole
error-backup-file-not-regular-help = copy the folder of the backup again: backups have regular files only
error-backup-file-changing-help = wait until no program writes into the backup, then read it again
error-backup-file-unreadable-help = check the disk, and save what it still gives to another one
error-backup-file-short-usually = the disk was full when the backup was copied; or the phone shortened the file while the backup was made, which does no harm
error-backup-file-damaged-usually = the disk is failing, or the backup was interrupted while it was made
error-backup-output-what = the file cannot be written
error-backup-file-too-long-what = the file is longer than { $limit } bytes
error-backup-output-help = check the free space and the permissions of the place that is written to
error-backup-file-too-long-help = extract it into a file

## crates/backup/src/record.rs

error-recorderror-archive-what = its record is no archive: { $value1 }
error-recorderror-lacks-what = its record has no { $value1 }
error-recorderror-kind-what = its { $value1 } is of another kind than it must be

## crates/backup/src/screen_time.rs

error-backup-code-not-set-what = no Screen Time or restrictions code was set when this backup was made
error-backup-code-none-fits-what = what the backup keeps of the restrictions code fits none of the ten thousand codes
error-backup-code-unreadable-what = the file that keeps the code cannot be read
error-backup-code-needs-password-what = iOS 12 keeps the Screen Time code in the keychain, which only a backup with a password opens
error-backup-code-in-no-backup-what = since iOS 13 the Screen Time code is in no backup
error-backup-code-not-set-help = take a fresh backup of the device that has the restriction, which is the child's; a managed device has no code of its own
error-backup-code-none-fits-help = look for another backup of the same device
error-backup-code-needs-password-help = set a backup password on the device, make a new backup, and ask that one
error-backup-code-in-no-backup-help = on the device, open Settings, Screen Time, Change Screen Time Passcode, and choose Forgot Passcode: the Apple Account that set it up can set a new one

## crates/backup/src/tree.rs

error-backup-folder-not-writable-what = the folder { $value1 } cannot be written to
error-backup-in-the-way-what = { $value1 } is in the way: it is no { $value2 }
error-backup-disk-full-what = there is no room left on the disk of { $value1 }
error-backup-file-not-written-what = { $value1 } could not be written
error-backup-folder-not-writable-help = choose a folder in which you may create files
error-backup-in-the-way-help = choose an empty folder, or move away what is in the way, then start again
error-backup-disk-full-help = make room on this disk or choose a folder on another one, then start again: what is written already is not written a second time
error-backup-file-not-written-help = look at what the system says, then start again; other files are not affected
error-backup-folder-not-writable-usually = the disk is read-only, or the folder belongs to somebody else
error-backup-in-the-way-usually = something else was in this folder before
error-backup-disk-full-usually = the backup is larger than what was free, or something else has filled the disk
error-backup-file-not-written-usually = the disk has an error, or its file system does not take this file

## crates/backup/src/verify/fit.rs

error-backup-interrupted-what-3 = the backup was interrupted while it was made
error-backup-index-missing-what-2 = the backup has no index
error-backup-system-too-old-what = the backup is of a device with { $made }, and this one has { $has }
error-backup-system-unknown-what = nothing says which system the backup was made with
error-backup-other-kind-what = the backup is of another kind of device ({ $made }) than this one ({ $has })
error-backup-model-unknown-what = nothing says which model the backup was made of
error-backup-no-password-what = the backup has no password
error-backup-interrupted-help-3 = look for an older backup; from this one files can be taken, but the phone will not take it back whole
error-backup-system-too-old-help = update the phone first, then restore the backup
error-backup-system-unknown-help = compare by hand: a backup goes onto the same or a newer system of the same kind of device
error-backup-other-kind-help = go on if you want: photos, messages and settings come across, some apps do not
error-backup-no-password-help = go on if you want: passwords, Wi-Fi networks, health data and call lists are only in backups with a password

## crates/backup/src/verify.rs

error-backup-too-many-rows-what-2 = the backup has more than { $rows } { $value1 }
error-backup-folder-unreadable-what-2 = the folder of the backup cannot be looked through
error-backup-too-many-rows-usually-2 = the backup was made by hand to do harm

## crates/recall/src/checkpoint.rs

error-recall-checkpoint-malformed-what = the note on how far the search was cannot be read
error-recall-checkpoint-unknown-version-what = the note on how far the search was has version { $value1 }, which this version of Rightful does not know
error-recall-checkpoint-of-others-what = the note on how far the search was belongs to other candidates ({ $noted }…, and these are { $these }…)
error-recall-checkpoint-beyond-the-end-what = the note on how far the search was says { $next }, and there are { $count } candidates
error-recall-checkpoint-malformed-help = begin the search anew; the backup is as it was
error-recall-checkpoint-unknown-version-help = update Rightful, or begin the search anew; the backup is as it was
error-recall-checkpoint-of-others-help = give the same hints as before, or begin the search anew; the backup is as it was
error-recall-checkpoint-malformed-usually = the file was changed or cut off
error-recall-checkpoint-unknown-version-usually = a later version of Rightful began this search
error-recall-checkpoint-of-others-usually = a hint was added or changed since

## crates/recall/src/error.rs

error-recall-too-long-what = what is to be tried has candidates of { $longest } bytes; at most { $most } are tried
error-recall-too-deep-what = what is to be tried is nested deeper than { $most } levels
error-recall-too-dear-what = what is to be tried has candidates at a cost of { $dearest }; at most { $most } is put in order
error-recall-too-large-what = what is to be tried is too large to put in order: more than { $most } { $of }
error-recall-too-many-what = there are more candidates than 128 bits can count
error-recall-too-long-help = join fewer words, or leave out the longest; nothing was tried
error-recall-too-deep-help = describe the password with fewer parts inside each other; nothing was tried
error-recall-too-dear-help = give the parts lower costs, or join fewer of them; nothing was tried
error-recall-too-large-help = search in several runs: fewer words, or fewer changes to each, beginning with the likeliest; nothing was tried
error-recall-too-many-help = say more of what you remember: so many could not be tried in the life of the sun; nothing was tried
error-recall-too-long-usually = whole sentences were given as words and joined
error-recall-too-large-usually = long lists of words were joined with many changes to each letter
error-recall-too-many-usually = too many parts may be anything at all

## crates/recall/src/hint/error.rs

error-recall-hint-too-large-what = the hint file is larger than { $value1 } MiB
error-recall-hint-other-encoding-what = the hint file is not written in UTF-8
error-recall-hint-malformed-what = line { $line } of the hint file cannot be read
error-recall-hint-unknown-version-what = the hint file has version { $value1 }, which this version of Rightful does not know
error-recall-hint-unfit-what = { $value1 }the field `{ $field }` of the hint is not known, or holds something else than it should
error-recall-hint-too-many-what = the field `{ $field }` of the hint has more than { $most } entries
error-recall-hint-too-long-what = the field `{ $field }` of the hint is longer than { $most }
error-recall-hint-empty-what = the field `{ $field }` of the hint is empty
error-recall-hint-out-of-order-what = the field `{ $field }` of the hint ends before it begins
error-recall-hint-too-large-help = write what you remember, and give long lists of words as files of their own; nothing was tried
error-recall-hint-other-encoding-help = save the file as UTF-8 in a text editor; nothing was tried
error-recall-hint-malformed-help = put that line right: texts stand in quotes; nothing was tried
error-recall-hint-unfit-help = put it right: the page on hints says what each field may hold; nothing was tried
error-recall-hint-too-many-help = keep the likeliest, and search with the others afterwards; nothing was tried
error-recall-hint-too-long-help = shorten it, or take it out; nothing was tried
error-recall-hint-empty-help = write something there, or take it out; nothing was tried
error-recall-hint-out-of-order-help = write the smaller number first; nothing was tried
error-recall-hint-too-large-usually = a list of words was written into it
error-recall-hint-other-encoding-usually = an editor has saved it in the encoding of its system
error-recall-hint-malformed-usually = a quote or a bracket is missing on that line or before
error-recall-hint-unknown-version-usually = a later version of Rightful wrote it
error-recall-hint-unfit-usually = its name is misspelt, or a date stands without quotes

## crates/recall/src/line_error.rs

error-problem-otherencoding-what = it is not written in UTF-8
error-problem-toolong-what = it is longer than { $value1 } bytes
error-problem-toomany-what = there are more than { $value1 }
error-problem-unknownwildcard-what = after a percent sign stands no wildcard that is known here
error-problem-unfinishedset-what = a set of characters has no end, or nothing in it
error-problem-range-what = a range goes backwards, or is longer than { $value1 }
error-problem-unknownanchor-what = an anchor is not known, or a token has two
error-problem-unknownoption-what = an option is not known here, or has no value that it could have
error-problem-unknownset-what = after a question mark stands no set that is known, or one that was not given
error-problem-toomanysets-what = more than four sets stand before the mask
error-problem-empty-what = it makes nothing
error-problem-unknownfunction-what = a function is not known here
error-problem-missingargument-what = a function lacks a character or a position, which is 0 to 9 or A to Z
error-lineerror-what = line { $line } of the { $of } cannot be used: { $problem }
error-recall-token-line-help = put that line right, or put a # before it; a percent sign itself is written %%; nothing was tried
error-recall-mask-line-help = put that line right, or put a # before it; a question mark itself is written ??; nothing was tried
error-recall-rule-line-help = put that line right, or put a # before it; nothing was tried
error-lineerror-usually = it is written for another program, or a later version of one

## crates/recall/src/recipe/error.rs

error-recipeerror-line-what = the field `{ $field }` of the hint: { $error }

## crates/recall/src/saved.rs

error-recall-saved-too-large-what = the file of saved passwords is larger than { $value1 } MiB
error-recall-saved-too-many-what = the file of saved passwords has more than { $value1 } entries
error-recall-saved-other-encoding-what = the file of saved passwords is not written in UTF-8
error-recall-saved-unknown-form-what = the file of saved passwords is no export that this version of Rightful knows
error-recall-saved-encrypted-what = the file of saved passwords is encrypted
error-recall-saved-malformed-what = the file of saved passwords is damaged
error-recall-saved-too-large-help = give the file that your browser or password manager has exported; nothing was tried
error-recall-saved-too-many-help = cut it into several files, and search with each; nothing was tried
error-recall-saved-other-encoding-help = export it again, or save it as UTF-8 in a text editor; nothing was tried
error-recall-saved-unknown-form-help = write the passwords into a text file, one on each line, and give that as a list; nothing was tried
error-recall-saved-encrypted-help = export it again without encryption, and delete it afterwards; nothing was tried
error-recall-saved-malformed-help = export it again; nothing was tried
error-recall-saved-other-encoding-usually = a spreadsheet has saved it in the encoding of its system
error-recall-saved-unknown-form-usually = another program has exported it, or a spreadsheet has changed its first line
error-recall-saved-encrypted-usually = the form "encrypted JSON" was chosen
error-recall-saved-malformed-usually = the file was cut off or changed by hand

## crates/recall/src/search.rs

error-recall-not-tried-what = the candidates could not be tried
error-recall-verdicts-uncounted-what = { $asked } candidates were tried and { $answered } verdicts came
error-recall-ways-disagree-what = this computer computes wrongly: of candidate { $place }, two ways of trying it said different things
error-recall-not-tried-help = do what the cause says, then go on with the search; the backup is as it was
error-recall-verdicts-uncounted-help = update Rightful; if it is current, send us the report; the backup is as it was
error-recall-ways-disagree-help = restart the computer, or search on another one, from the beginning; the backup is as it was
error-recall-ways-disagree-usually = its memory or its processor fails, or the backup's keybag is damaged

## crates/recall/src/words.rs

error-recall-words-too-large-what = the list of words is larger than { $value1 } MiB
error-recall-words-too-many-what = { $words } words by { $rules } rules make { $value1 } candidates; at most { $most } are put in order
error-recall-words-too-large-help = cut the list into several, and search with each; nothing was tried
error-recall-words-too-many-help = keep the likeliest words, or fewer rules, and search with the others afterwards; for longer lists there is hashcat, with the line of `rightful recall hash`; nothing was tried
error-recall-words-too-many-usually = both the words and the rules are collections of other people, for passwords that are tried faster

## crates/recall/src/written.rs

error-notwritten-what = the description of what is to be tried cannot be read

## crates/queue/src/error.rs

error-queue-not-a-code-what = that is not a join code
error-queue-address-what = { $given } is not an address of a NATS server
error-queue-secret-in-address-what = there is a name, a password or a token in the address of the NATS server
error-queue-not-encrypted-what = the way to { $host } is not encrypted
error-queue-certificates-unreadable-what = { $path } has no certificates that can be read
error-queue-not-trusted-what = the NATS server at { $host } could not prove who it is
error-queue-refused-what = the NATS server at { $host } does not let this computer in
error-queue-unreachable-what = no NATS server answers at { $host }
error-queue-no-jetstream-what = the NATS server at { $host } does not keep messages, or not for this user
error-queue-job-too-large-what = what is to be tried takes more to describe than can be sent to other machines
error-queue-no-search-what = there is no search for this code on the NATS server
error-queue-search-unreadable-what = the search on the NATS server cannot be opened with this code
error-queue-away-what = the NATS server was away for { $hours } hours
error-queue-coordinator-silent-what = nothing was heard of the coordinator for { $hours } hours
error-queue-put-aside-what = the coordinator has put this computer aside: it did not find what was planted for it to find
error-queue-full-what = as many machines help already as can
error-queue-other-candidates-what = this computer would try other passwords than the coordinator counts
error-queue-too-many-wrong-answers-what = { $count } machines gave wrong answers
error-queue-no-random-numbers-help = restart the computer, and try again
error-queue-not-a-code-help = type it again as the coordinator shows it: seven groups of four letters and digits
error-queue-address-help = give it as tls://HOST:PORT, or as nats://127.0.0.1:4222 on this computer
error-queue-secret-in-address-help = leave it out of the address, where other programs can read it, and use --token-file, or --user with --user-password-file
error-queue-not-encrypted-help = switch TLS on at the server, and write tls:// in place of nats://
error-queue-certificates-unreadable-help = check the path; the file has to hold certificates in PEM form
error-queue-not-trusted-help = check the name in the address; if the server has a certificate of your own making, give that with --ca-file
error-queue-refused-help = check the token, or the name and the password, with whoever runs the server
error-queue-unreachable-help = check the address, that the server runs, and that a firewall lets you through
error-queue-no-jetstream-help = start the server with JetStream (nats-server -js), and allow it to this user
error-queue-job-too-large-help = leave out long lists, or search with them on one machine
error-queue-no-search-help = start the coordinator first, and check that both use the same server
error-queue-search-unreadable-help = use the same version of Rightful on all machines, and type the code again
error-queue-away-help = start the server again, then start this again: it goes on where it was
error-queue-coordinator-silent-help = start the coordinator again, then join again
error-queue-put-aside-help = check this computer's memory and cooling before you let it join again; the others do its part again
error-queue-full-help = stop one of the others, or let it join later: there may be 64 machines
error-queue-other-candidates-help = use the same version of Rightful on all machines
error-queue-too-many-wrong-answers-help = check whom you gave the code to; then start again with --afresh, which makes a new code
error-queue-not-trusted-usually = the address has another name than the certificate, or the certificate has expired
error-queue-no-search-usually = the search is over, or the coordinator uses another server
error-queue-put-aside-usually = its memory or its processor fails when it is hot
error-queue-search-unreadable-usually = the machines have different versions of Rightful, or somebody who has the code has put something else in its place
error-queue-other-candidates-usually = the machines have different versions of Rightful
error-queue-too-many-wrong-answers-usually = somebody has the code who should not have it

## crates/queue/src/message.rs

error-unreadable-what = a message cannot be read

## crates/queue/src/saved.rs

error-queue-saved-malformed-what = the note on how far the search of several machines was cannot be read
error-queue-saved-unknown-version-what = the note on how far the search of several machines was has version { $value1 }, which this version of Rightful does not know
error-queue-saved-of-another-what = the note on how far the search of several machines was belongs to another backup or to other hints
error-queue-saved-malformed-help = begin the search anew with --afresh; the backup is as it was
error-queue-saved-unknown-version-help = update Rightful, or begin the search anew with --afresh; the backup is as it was
error-queue-saved-of-another-help = give the same backup and the same hints as before, or begin anew with --afresh, which makes a new code; the backup is as it was
error-queue-saved-malformed-usually = the file was changed or cut off, or is something else

## crates/wizard/src/api/backups.rs

error-wizard-backups-unread-what = a place where backups may lie could not be looked at
error-wizard-backups-unread-usually = macOS lets programs see backups only after you have given the terminal full access to the disk
error-wizard-too-large-what = this file is too large for a page, or not whole
error-wizard-too-large-help = have the files written into a folder, on the page of the backup

## crates/wizard/src/api.rs

error-wizard-no-page-what = there is no such page
error-wizard-no-device-what = this device is not on the cable
error-wizard-no-backup-what = this backup is not there any more
error-wizard-bad-form-what = the form was not understood
error-wizard-no-page-help = go back to the devices
error-wizard-no-device-help = plug it in, wait until the first page shows it, and choose it there
error-wizard-no-backup-help = look at the list of backups; plug in the disk that it lies on
error-wizard-bad-form-help = go back, load the page anew, and try once more
error-wizard-no-device-usually = it restarts, or the cable was pulled
error-wizard-no-backup-usually = its folder was moved, or the disk was unplugged

## crates/wizard/src/relay.rs

error-wizard-busy-what = something else is under way
error-wizard-not-asked-what = this question has been answered already
error-wizard-unfit-what = the answer does not fit the question
error-wizard-busy-help = look at what is under way; when it has ended, begin again
error-wizard-not-asked-help = go back to what is under way: it shows what is asked now, if anything is
error-wizard-unfit-help = go back and answer what is asked now
error-wizard-busy-usually = it was begun in another tab
error-wizard-not-asked-usually = the button was clicked twice, or the page stood in an older tab
error-wizard-broken-what = Rightful has broken in the middle of this
error-wizard-broken-help = leave the phone plugged in, start Rightful again and look at what it says of the phone; then send us the report it has written

## crates/cli/src/account_password.rs

error-account-password-file-unreadable-what = the password of the Apple Account could not be read from { $path }
error-account-password-input-unreadable-what = the password of the Apple Account could not be read from standard input
error-account-password-none-what = there is no password of an Apple Account in the first line
error-account-password-file-unreadable-help = check the path of the file, and that you may read it
error-account-password-input-unreadable-help = pass the password in one line to standard input, or use --password-file FILE
error-account-password-none-help = put the password into the first line, without quotation marks

## crates/cli/src/bundle.rs

error-report-nothing-kept-what = nothing has been written down in { $folder }
error-report-unreadable-what = { $path } could not be read
error-report-exists-what = { $path } is there already
error-report-not-written-what = { $path } could not be written
error-report-nothing-kept-help = if the run kept its files elsewhere, name that folder with --cache; a rehearsal leaves nothing to report
error-report-unreadable-help = look whether the file and its folder belong to your user
error-report-exists-help = name another file with --to, or move that one away
error-report-not-written-help = name a file in a folder that you may write to, with --to

## crates/cli/src/chosen.rs

error-backup-none-found-what = no backup was found on this computer
error-backup-not-named-what = there are { $value1 } backups on this computer, and none was named
error-backup-no-such-backup-what = no backup is called { $value1 }
error-backup-several-of-that-name-what = { $count } backups of several devices are called { $name }
error-backup-none-found-help = give the folder of the backup, the one with Manifest.plist in it, or the folder that backups lie in with --in DIR
error-backup-not-named-help = have them listed with rightful backup list, and name one
error-backup-no-such-backup-help = have them listed with rightful backup list; a folder elsewhere is given by its path
error-backup-several-of-that-name-help = give the folder of the one that is meant; rightful backup list shows them
error-backup-none-found-usually = the backup lies on another disk or another computer, or in iCloud

## crates/cli/src/cmd/doctor.rs

error-doctor-facts-not-read-what = the facts in { $path } cannot be read
error-doctor-facts-not-understood-what = the facts in { $path } are not understood
error-doctor-facts-not-read-help = name a file of at most 1 MiB that you may read, or - for standard input
error-doctor-facts-not-understood-help = have it written on the other computer, by the same version: rightful doctor --json > facts.json

## crates/cli/src/cmd/dossier.rs

error-dossier-exists-what = { $value1 } is there already

## crates/cli/src/cmd/firmware.rs

error-firmware-unknown-model-what = the device on the cable is of a model that Rightful does not know
error-firmware-unknown-model-help = name the model: rightful firmware list iPhone15,3

## crates/cli/src/cmd/man.rs

error-man-not-written-what = the manual pages could not be written to { $folder }
error-man-not-made-what = the manual page could not be made
error-man-not-written-help = name a folder that exists and that you may write to
error-man-not-made-help = use rightful --help instead

## crates/cli/src/cmd/recall/resume.rs

error-recall-nothing-begun-what = no search that could go on was begun on this computer
error-recall-several-begun-what = { $value1 } searches could go on, and no backup was named
error-recall-with-machines-what = that search was offered to other machines
error-recall-ideas-not-kept-what = the ideas of that search were typed, and are not kept
error-recall-nothing-begun-help = begin one with rightful recall; rightful recall status shows those that have come to their end
error-recall-several-begun-help = name the backup; rightful recall status shows the searches
error-recall-with-machines-help = start rightful recall serve as before: it goes on, with the same code. To go on with this computer alone, start rightful recall with your ideas
error-recall-ideas-not-kept-help = give them again, with --hint FILE, --mask or what you had: what was tried is passed over
error-recall-nothing-begun-usually = another --cache folder was in use, or another user of this computer began it

## crates/cli/src/cmd/rescue_kit.rs

error-rescue-several-what = { $value1 } phones have backups on this computer, and none was named
error-rescue-make-and-json-what = --make cannot be used together with --json
error-rescue-several-help = name one with --device: rightful backup list shows them
error-rescue-make-and-json-help = ask with --json alone, then use the commands that it names; each of them has its own --json

## crates/cli/src/cmd/sim.rs

error-rehearsal-no-phone-what = the scenario has no phone in it
error-rehearsal-not-written-what = the backup could not be written into { $folder }
error-rehearsal-no-phone-help = choose a scenario with a phone; rightful --help lists them
error-rehearsal-not-written-help = check the free space and the permissions there

## crates/cli/src/cmd/wizard.rs

error-wizard-cannot-listen-what = the pages cannot be served on this computer
error-wizard-cannot-listen-help = leave --port out and take a free one
error-wizard-cannot-listen-usually = another program listens there already

## crates/cli/src/counsel.rs

error-advise-no-answers-what = the answers in { $path } cannot be read
error-advise-bad-answers-what = the answers in { $path } are not understood
error-advise-unknown-model-what = no iPhone or iPad is called { $value1 }
error-advise-no-answers-help = name a file of at most 64 KiB that you may read, or - for standard input
error-advise-bad-answers-help = write a JSON object such as {"{"}"screen": "lockout", "account-known": "yes"{"}"}; rightful advise --help lists the names
error-advise-unknown-model-help = write the name as it stands on the box, such as "iPhone 14", or leave it out

## crates/cli/src/nats.rs

error-queue-secret-unreadable-what = { $what } could not be read from { $path }: { $why }
error-queue-secret-not-typed-what = { $value1 } is needed, and nobody has typed it
error-queue-secret-unreadable-help = check the path, and that you may read it; the first line of the file is taken
error-queue-secret-not-typed-help = start it in a terminal, or give it in a file: --code-file, --token-file, --user-password-file

## crates/cli/src/password.rs

error-password-nobody-to-ask-what = the backup password is needed, and nobody can be asked for it here
error-password-file-unreadable-what = the backup password could not be read from { $path }
error-password-input-unreadable-what = the backup password could not be read from standard input
error-password-empty-what = the backup password is empty: there is nothing in the first line
error-password-too-long-what = the backup password has more than { $longest } bytes
error-password-not-the-same-what = the two passwords that were typed are not the same
error-password-question-mark-what = the new password came through standard input with a question mark in it
error-password-not-typed-what = no backup password was typed
error-password-nobody-to-ask-help = start it in a terminal, or give the password with --password-file FILE or --password-stdin
error-password-too-long-help = check whether it is the right file: its first line is taken as the password
error-password-not-the-same-help = start again, and type the same password twice
error-password-question-mark-help = type it, or put it into a file in UTF-8 and name that with --password-file FILE
error-password-not-typed-help = start again when you have the backup password at hand
error-password-empty-usually = the variable or the file that was to hold the password is empty
error-password-question-mark-usually = PowerShell before version 7 puts one in the place of every letter that English does not have

## crates/cli/src/remembered.rs

error-rememberederror-saved-what = { $path } cannot be tried
error-rememberederror-hint-what = { $path } cannot be used
error-recall-save-unwritable-what = the password could not be written into { $path }
error-recall-file-unreadable-help = check the path of the file, and that you may read it; nothing was tried
error-recall-save-unwritable-help = name a file that does not exist yet, in a folder where you may write; nothing was tried
error-recall-save-unwritable-usually = there is a file of that name, and nothing is overwritten

## crates/cli/src/stop.rs

error-stop-before-the-erase-what = left at once, before anything was erased
error-stop-during-the-erase-what = left at once, in the middle of the erase
error-stop-from-afar-what = left at once; whether Apple has taken the erase is not known here
error-stop-during-the-search-what = left at once, in the middle of the search
error-stop-before-the-erase-help = if the phone shows a cable, rightful recovery exit restarts it into iOS with everything on it
error-stop-during-the-erase-help = leave it plugged in and start the same command again
error-stop-during-the-search-help = start the same command again whenever you like; the backup is as it was, and what was tried in the last moments is tried again

## crates/cli/src/world/rehearsal.rs

error-rehearsal-not-started-what = the virtual phone could not be started
error-rehearsal-no-firmware-what = the firmware for the virtual phone could not be made
error-rehearsal-no-trust-what = the virtual phone could not be made to trust this computer
error-rehearsal-not-started-help = see that the folder for temporary files has room and can be written to

## crates/cli/src/world/scenario.rs

error-rehearsal-unknown-model-what = there is no virtual { $value1 }; there are iPhone15,3, iPhone12,5 and iPad8,1
error-rehearsal-unknown-scenario-what = there is no scenario { $value1 }; rightful --help lists them

## crates/cli/src/world.rs

error-world-bad-root-what = the root certificate in { $file } can't be used
error-world-bad-root-help = give a PEM file that holds Apple's root certificate, or leave --apple-root out

## single words

errors-class = class { $count }
errors-folder = folder
errors-ordinary-file = ordinary file
errors-standard-input = standard input
errors-rows-in-its-index = rows in its index
errors-names-in-its-folder = names in its folder
errors-states = states
errors-steps = steps
errors-characters = characters
errors-parts = parts
errors-orders-of-tokens = orders of tokens
errors-arrangements = arrangements
errors-words = words
errors-words-that-must-be-there = words that must be there
errors-token-list = token list
errors-masks = masks
errors-rules = rules
errors-listing = listing
errors-no-reason-given = no reason given
errors-it-does-not-know-this-request = it does not know this request
errors-the-device-or-record-is-not-there = the device or record is not there
errors-the-device-did-not-take-the-connection = the device did not take the connection
errors-it-speaks-another-version = it speaks another version
errors-row-of-the-index-cannot-be-read = row { $row } of the index cannot be read: { $why }
errors-the-answer-to-the-systems-question = the answer to the system's question
errors-the-folder-in-it-is-one = ; the folder { $one } in it is one
errors-folders-in-it-are-backups = ; { $count } folders in it are backups
errors-line = line { $count }:
errors-finding-a-name = finding a name
errors-making-a-folder = making a folder
errors-making-the-folder = making the folder
errors-making-the-new-folder = making the new folder
errors-opening-the-folder = opening the folder
errors-opening-the-lock = opening the lock
errors-opening-the-new-backup = opening the new backup
errors-opening-the-unfinished-backup = opening the unfinished backup
errors-putting-the-backup-in-its-place = putting the backup in its place
errors-reading-a-note = reading a note
errors-reading-the-backup = reading the backup
errors-removing-half-a-file = removing half a file
errors-removing-what-was-begun = removing what was begun
errors-setting-aside-what-came = setting aside what came
errors-writing-a-list = writing a list
errors-writing-a-note = writing a note
