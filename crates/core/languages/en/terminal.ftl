### Written by cargo xtask words from the sources; a change here is lost.

## crates/cli/src/render/topic.rs

terminal-what-to-do-now-erases-nothing = what to do now, erases nothing:
terminal-what-else-erases-everything-on-the-phone = what else, erases everything on the phone:
terminal-not-true-though-it-is-said = not true, though it is said:
terminal-what-is-known = what is known:
terminal-looked-up = { $source }; looked up { $checked }; { $trust }
terminal-but = ; but { $caution }
terminal-see-also = see also:
terminal-matters-that-rightful-can-explain = Matters that Rightful can explain

## crates/cli/src/render/find.rs

terminal-last-place = last place
terminal-name-for-device = name for --device
terminal-seen-within = seen { $age }, within { $near }
terminal-seen = seen { $age }
terminal-this-place-is-an-old-one-it-may = this place is an old one: it may be elsewhere now
terminal-apple-does-not-know-where-it-is = Apple does not know where it is
terminal-in-the-same-place-as = in the same place as { $name }
terminal-from-as-the-crow-flies = { $metres } from { $name } as the crow flies
terminal-of-a-member-of-the-family = of a member of the family
terminal-of-a-member-of-the-family-2 = of { $name }, a member of the family
terminal-being-charged = being charged
terminal-at-a-time-that-is-not-known = at a time that is not known
terminal-just-now = just now
terminal-ago = { $seconds } ago
terminal-days-ago = { $value1 } days ago

## crates/cli/src/cmd/wizard.rs

terminal-the-pages-are-at-this-address-which-works = The pages are at this address, which works once, in one browser. Ctrl-C closes them.
terminal-no-browser-could-be-opened-from-here-open = No browser could be opened from here: open the address yourself.

## crates/cli/src/render/supervise.rs

terminal-no-unlock-token-is-kept-on-this-computer = No unlock token is kept on this computer
terminal-ios = iOS { $it }
terminal-no-supervision-identity-is-kept-on-this-computer = No supervision identity is kept on this computer
terminal-there-are-no-profiles-on-the-phone = There are no profiles on the phone
terminal-no-phone-is-on-the-cable-and-no = No phone is on the cable, and no unlock token is kept on this computer
terminal-supervised-by = supervised by
terminal-last-backup = last backup
terminal-could-be-cleared = could be cleared
terminal-somebody-else = somebody else
terminal-not-known = not known
terminal-of-no-use = of no use

## crates/flows/src/standing.rs

terminal-online-now = online now
terminal-offline-now = offline now
terminal-not-registered = not registered
terminal-an-erase-waits-for-it = an erase waits for it
terminal-told-to-erase-itself = told to erase itself
terminal-has-erased-itself = has erased itself
terminal-not-erased = not erased
terminal-marked-as-lost = marked as lost
terminal-lost-mode-waits-for-it = Lost Mode waits for it
terminal-activation-lock-on = Activation Lock on

## crates/core/src/knowledge/entry.rs

terminal-seen-in-logs-of-real-phones = seen in logs of real phones
terminal-hearsay-handed-down-not-shown = hearsay: handed down, not shown

## crates/core/src/knowledge.rs

terminal-finder-error = Finder error
terminal-signing-status = signing STATUS
terminal-restore-status = restore status
terminal-other-programs = other programs'
terminal-shown-by-finder-itunes-and-the-apple-devices = shown by Finder, iTunes and the Apple Devices app when an update or restore fails
terminal-status-in-the-answer-of-apples-signing-server = STATUS in the answer of Apple's signing server
terminal-the-status-with-which-the-phone-ends-a = the status with which the phone ends a restore
terminal-the-steps-of-a-restore-on-the-phone = the steps of a restore on the phone, by number or by name
terminal-amrerror-beside-a-status-or-amrestoreerrordomain-in-the = AMRError beside a status, or AMRestoreErrorDomain in the phone's own log
terminal-numbers-and-words-of-idevicerestore-backup-and-management = numbers and words of idevicerestore, backup and management tools
terminal-same-family-as = same family as { $words }

## crates/cli/src/render/countdown.rs

terminal-a-little-longer-so-far = a little longer, { $passed } so far

## crates/cli/src/render/explain.rs

terminal-several-families-know-this-which-one-it-is = Several families know this. Which one it is depends on where you have read it.
terminal-rightful-does-not-know = Rightful does not know { $asked }.
terminal-nobody-has-published-all-numbers-worth-noting-down = Nobody has published all numbers. Worth noting down, for whoever you ask:
terminal-the-words-beside-the-number-whole = the words beside the number, whole
terminal-which-program-showed-it-its-version-and-on = which program showed it, its version, and on which system
terminal-what-the-phone-showed-a-cable-an-apple = what the phone showed: a cable, an apple, a bar, Hello, or nothing
terminal-how-far-it-was-and-the-last-step = how far it was, and the last step that was named
terminal-the-families-of-numbers-that-are-known-are = The families of numbers that are known are listed by rightful explain alone. After a run of Rightful itself, rightful report gathers what happened.
terminal-numbers-that-rightful-can-explain = Numbers that Rightful can explain
terminal-rightfuls-own-codes-behind-each-failure = Rightful's own codes, behind each failure
terminal-not-affected = not affected:
terminal-from-looked-up = { $sureness }. From { $source }; looked up { $checked }.
terminal-how-sure = how sure:
terminal-what-to-do-now = what to do now:
terminal-for-all-of-these = for all of these:

## crates/cli/src/render/firmware.rs

terminal-a-model-that-rightful-does-not-know = a model that Rightful does not know
terminal-was-signed = was signed
terminal-signed-by-apple = signed by Apple
terminal-listed-by = listed by
terminal-was-of-no-help = { $source } was of no help: { $why }
terminal-this-list-is-of = this list is of { $when }: { $why }
terminal-for = for { $models }

## crates/cli/src/render/firmware/kept.rs

terminal-it-erases-and-restores-this = it erases and restores this { $name }
terminal-it-does-not-fit-an-erase-and-restore = it does not fit an erase and restore of this { $name }
terminal-it-updates-this = it updates this { $name }
terminal-it-does-not-fit-an-update-of-this = it does not fit an update of this { $name }
terminal-its-digest-is-the-one-that-is-published = its digest is the one that is published (listed by { $sources })
terminal-that-was-found-on-and-the-file-has = that was found on { $when }, and the file has not changed since: it was not read again
terminal-it-is-not-what-is-published-that-has = it is not what is published: that has the digest { $published }
terminal-no-catalogue-lists-this-build-for-its-models = no catalogue lists this build for its models
terminal-it-was-not-compared-with-what-is-published = it was not compared with what is published: { $why }
terminal-is-removed-are-free-again = { $name } is removed: { $size } are free again
terminal-no-firmware-is-kept-here = no firmware is kept here
terminal-not-as-it-is-now = not as it is now
terminal-unfinished-download = unfinished download
terminal-ago-2 = { $age } ago
terminal-in-all-remove-one-with-rightful-firmware-cache = { $all } in all; remove one with: rightful firmware cache --remove NAME

## crates/flows/src/firmware.rs

terminal-download-the-firmware-and-check-it = download the firmware and check it
terminal-compute-the-checksums-that-a-restore-asks-for = compute the checksums that a restore asks for
terminal-verified-on-and-not-changed-since-not-read = verified on { $when }, and not changed since: not read again
terminal-firmware-is-here-and-verified = Firmware { $version } ({ $build }) is here and verified
terminal-no-device-was-touched = No device was touched.
terminal-all-are-on-this-computer-and-will-be = all { $size } are on this computer and will be checked
terminal-will-be-downloaded-and-checked = { $amount } will be downloaded and checked
terminal-of-are-still-missing-and-will-be-downloaded = { $missing } of { $size } are still missing and will be downloaded
terminal-apple-signs-this-version-now = Apple signs this version now
terminal-apple-no-longer-signs-this-version-so-it = Apple no longer signs this version, so it cannot be installed
terminal-get-firmware-for = Get firmware { $version } ({ $build }) for { $name }
terminal-says-another-for-this-version-not = { $source } says another { $matter } for this version: { $theirs }, not { $taken }
terminal-the-list-of-versions-is-of = the list of versions is of { $when }: { $why }

## crates/flows/src/firmware/ready.rs

terminal-this-version-cannot-be-installed = this version cannot be installed
terminal-it-has-no-system-image-that-can-be = it has no system image that can be read in place
terminal-computing-checksums-of-the-system-image = computing checksums of the system image
terminal-stopped-they-are-computed-when-a-restore-asks = stopped: they are computed when a restore asks for them
terminal-they-are-computed-when-a-restore-asks-for = { $error }: they are computed when a restore asks for them

## crates/flows/src/firmware/verify.rs

terminal-a-folder-has-no-digest = a folder has no digest

## crates/cli/src/world/rehearsal.rs

terminal-the-virtual-phone-now = The virtual phone now
terminal-the-virtual-phones-now = The virtual phones now
terminal-ios-as-before = iOS { $version } ({ $build }), as before
terminal-ios-was = iOS { $version } ({ $build }), was { $system } ({ $system4 })
terminal-off-the-cable = off the cable
terminal-shows-hello = shows Hello
terminal-runs-ios = runs iOS
terminal-in-mode = in { $mode } mode
terminal-find-my-on-untouched = Find My: on, untouched
terminal-find-my-on-changed = Find My: on, CHANGED
terminal-find-my-off-untouched = Find My: off, untouched
terminal-find-my-off-changed = Find My: off, CHANGED
terminal-erased-yes = erased: yes
terminal-erased-no = erased: no
terminal-photos-on-it-yes = photos on it: yes
terminal-photos-on-it-no = photos on it: no
terminal-activated-yes = activated: yes
terminal-activated-no = activated: no
terminal-the-token-was-not-saved = the token was not saved

## crates/cli/src/cmd/devices.rs

terminal-no-iphone-or-ipad-found-rightful-alone-says = No iPhone or iPad found. `rightful` alone says what that can mean.

## crates/cli/src/cmd/dossier.rs

terminal-written-to = Written to { $path }: { $about }.

## crates/cli/src/main.rs

terminal-error-this-computer-does-not-let-rightful-start = error: this computer does not let Rightful start: { $error }

## crates/cli/src/out.rs

terminal-error-the-result-could-not-be-written = error: the result could not be written: { $error }

## single words

terminal-model = model
terminal-state = state
terminal-battery = battery
terminal-but-2 = but:
terminal-documented = documented
terminal-no = no
terminal-erase = erase
terminal-update = update
terminal-version = version
terminal-released = released
terminal-size = size
terminal-board = board
terminal-does = does
terminal-variant = variant
terminal-whole = whole
terminal-name = name
terminal-changed = changed
terminal-verified = verified
terminal-device = device
terminal-system = system
terminal-mode = mode
terminal-screen = screen
terminal-trusted = trusted
terminal-downloading = downloading
