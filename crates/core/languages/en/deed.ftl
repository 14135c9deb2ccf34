### Written by cargo xtask words from the sources; a change here is lost.

## crates/core/src/consent.rs

deed-everything-on-it-will-be-erased-photos-messages = Everything on it will be erased: photos, messages, apps.
deed-what-is-on-it-now-will-be-replaced = What is on it now will be replaced by the backup: photos, messages, apps.

## crates/core/src/consent/remote.rs

deed-everything-on-it-will-be-erased-photos-messages-2 = Everything on it will be erased: photos, messages, apps. If it is offline, this happens as soon as it is online; until then it can be cancelled at iCloud.com/find. It stays locked to the Apple Account.
deed-everything-on-it-will-be-erased-as-soon = Everything on it will be erased as soon as it gets the command: photos, messages, apps. Nothing calls it back then.

## crates/core/src/ask.rs

deed-take-the-device-in-both-hands-press-nothing = take the device in both hands; press nothing yet
deed-good-the-restart-has-begun-keep-holding = good, the restart has begun: keep holding
deed-it-has-not-restarted-yet-keep-holding-firmly = it has not restarted yet: keep holding, firmly
deed-it-is-not-back-yet-go-on-a = it is not back yet: go on a little longer
deed-let-go-of-all-buttons-it-has-started = let go of all buttons: it has started as usual, because a button was let go of too early or pressed too late
deed-let-go-of-all-buttons-it-shows-the = let go of all buttons: it shows the cable picture, because a button was let go of too late or pressed too late
deed-let-go-of-all-buttons-it-has-not = let go of all buttons: it has not restarted, so not all of them were held down
deed-let-go-of-all-buttons-it-has-not-2 = let go of all buttons: it has not come back in time
deed-let-go-of-all-buttons-another-device-has = let go of all buttons: another device has restarted, so you hold the wrong one
deed-plug-the-cable-into-another-port-at-the = plug the cable into another port, at the computer itself and not at a hub, a screen or a keyboard
deed-take-another-cable-one-that-also-carries-data = take another cable, one that also carries data
deed-if-the-screen-shows-an-empty-battery-let = if the screen shows an empty battery, let it charge for half an hour first
deed-a-device-with-lightning-take-a-cable-with = a device with Lightning: take a cable with the large USB-A plug; many with USB-C never give DFU
deed-unlock-the-phone-and-tap-trust = unlock the phone and tap Trust
deed-type-the-passcode-on-the-device-where-it = type the passcode on the device, where it asks for it
deed-unplug-the-cable-and-plug-it-in-again = unplug the cable and plug it in again, at the computer itself
deed-let-go-of-all-buttons = let go of all buttons

## crates/core/src/coach/moves/table.rs

deed-let-go-of-all-buttons-and-wait-until = let go of all buttons and wait until it has started
deed-press-and-let-go-of-volume-up = press and let go of volume up
deed-press-and-let-go-of-volume-down = press and let go of volume down
deed-press-and-let-go-of-the-volume-button = press and let go of the volume button nearest the top button
deed-press-and-let-go-of-the-other-volume = press and let go of the other volume button
deed-hold-the-side-button-also-past-the-apple = hold the side button, also past the Apple logo, until the cable picture appears
deed-hold-the-side-button-until-the-screen-is = hold the side button until the screen is black
deed-hold-volume-down-as-well-for-5-seconds = hold volume down as well for 5 seconds
deed-let-go-of-the-side-button-keep-volume = let go of the side button, keep volume down for 10 seconds; the screen stays black
deed-hold-the-side-button-until-the-apple-logo = hold the side button until the Apple logo appears
deed-hold-the-top-button-also-past-the-apple = hold the top button, also past the Apple logo, until the cable picture appears
deed-hold-the-top-button-until-the-screen-is = hold the top button until the screen is black
deed-hold-the-volume-button-farther-from-it-as = hold the volume button farther from it as well for 5 seconds
deed-let-go-of-the-top-button-keep-that = let go of the top button, keep that volume button for 10 seconds; the screen stays black
deed-hold-the-top-button-until-the-apple-logo = hold the top button until the Apple logo appears
deed-hold-the-side-button-and-volume-down-together = hold the side button and volume down together, also past the Apple logo, until the cable picture appears
deed-hold-the-side-button-and-volume-down-together-2 = hold the side button and volume down together for 8 seconds
deed-hold-the-side-button-and-volume-down-together-3 = hold the side button and volume down together until the Apple logo appears
deed-hold-the-top-button-and-volume-down-together = hold the top button and volume down together, also past the Apple logo, until the cable picture appears
deed-hold-the-top-button-and-volume-down-together-2 = hold the top button and volume down together for 8 seconds
deed-let-go-of-the-top-button-keep-volume = let go of the top button, keep volume down for 10 seconds; the screen stays black
deed-hold-the-top-button-and-volume-down-together-3 = hold the top button and volume down together until the Apple logo appears
deed-hold-home-and-the-side-button-together-also = hold Home and the side button together, also past the Apple logo, until the cable picture appears
deed-hold-home-and-the-side-button-together-for = hold Home and the side button together for 8 seconds
deed-let-go-of-the-side-button-keep-home = let go of the side button, keep Home for 10 seconds; the screen stays black
deed-hold-home-and-the-side-button-together-until = hold Home and the side button together until the Apple logo appears
deed-hold-home-and-the-top-button-together-also = hold Home and the top button together, also past the Apple logo, until the cable picture appears
deed-hold-home-and-the-top-button-together-for = hold Home and the top button together for 8 seconds
deed-let-go-of-the-top-button-keep-home = let go of the top button, keep Home for 10 seconds; the screen stays black
deed-hold-home-and-the-top-button-together-until = hold Home and the top button together until the Apple logo appears

## crates/cli/src/render/plan.rs

deed-nothing-erased-you-can-stop = nothing erased, you can stop
deed-from-here-there-is-no-way-back = ▲ from here there is no way back
deed-can-be-undone = can be undone
deed-nothing-on-the-device-is-erased-by-this = Nothing on the device is erased by this.

## crates/cli/src/render/owner.rs

deed-consent-was-given-on-the-command-line = Consent was given on the command line: { $typed }
deed-chosen-on-the-command-line = Chosen on the command line: { $name }
deed-yes-was-said-on-the-command-line = Yes was said on the command line.
deed-in-this-rehearsal-it-is = In this rehearsal it is { $known }
deed-several-devices-are-connected-say-which-one-with = Several devices are connected. Say which one with --device.
deed-nobody-can-be-asked-here-say-which-one = Nobody can be asked here. Say which one with --choose
deed-nobody-can-be-asked-here-consent-is-given = Nobody can be asked here. Consent is given by --consent { $type-this }
deed-nobody-can-be-asked-here = Nobody can be asked here.
deed-takes-the-first-device = takes the first device, { $first }
deed-takes = takes { $id }
deed-takes-the-last-way = takes the last way, { $id }
deed-types = types { $type-this }
deed-is-ready = is ready
deed-types-2 = types { $known }
deed-types-it-and-nobody-sees-it = types it, and nobody sees it
deed-scripted-owner = scripted owner:
deed-which-one = Which one?
deed-arrows-to-choose-enter-to-take-it-esc = arrows to choose, Enter to take it, Esc to stop
deed-press-enter-to-go-on-or-esc-to = Press Enter to go on, or Esc to stop:
deed-type-to-erase-it-or-press-enter-to = Type { $type-this } to erase it, or press Enter to stop:
deed-type-to-replace-what-is-on-it-or = Type { $type-this } to replace what is on it, or press Enter to stop:
deed-type-to-remove-them-or-press-enter-to = Type { $type-this } to remove them, or press Enter to stop:

## crates/cli/src/render/failure.rs

deed-nothing-to-do = nothing to do:
deed-rightful-explain-says-more = { $alike }: rightful explain { $alike2 } says more
deed-same-family-as = same family as

## crates/cli/src/render/status.rs

deed-now = now: { $happening }
deed-erased = erased: { $erased }
deed-unplug = unplug: { $unplug }
deed-nothing-by-rightful-what-was-before-cannot-be = nothing by Rightful; what was before cannot be told
deed-it-may-have-begun = it may have begun
deed-yes-ago = yes, { $from-secs } ago
deed-at-any-time = at any time
deed-better-not-it-would-start-over = better not, it would start over
deed-not-before-it-is-done = not before it is done

## crates/cli/src/render/screen.rs

deed-rehearsal-no-phone-is-touched = Rehearsal. No phone is touched.
deed-odds-so-far = odds so far { $value1 } %
deed-now-2 = now: { $now }
deed-trying = trying { $now }
deed-first = first: { $look }
deed-get-ready = get ready
deed-then = then: { $next }

## crates/cli/src/render/actions.rs

deed-your-hands-are-needed-recovery-mode = Your hands are needed: recovery mode
deed-your-hands-are-needed-dfu-mode = Your hands are needed: DFU mode
deed-your-hands-are-needed-a-forced-restart = Your hands are needed: a forced restart
deed-attempts-have-failed-change-something-first = { $attempts } attempts have failed: change something first
deed-on-the-phone = On the phone
deed-at-the-cable = At the cable
deed-get-ready-in-s = get ready: in { $seconds } s: { $first }
deed-attempt-get-ready-in-s = attempt { $attempt }, get ready: in { $seconds } s: { $first }
deed-about-s = (about { $seconds } s)
deed-moves-in-this-order-read-them-all-before = { $moves } moves, in this order. Read them all before the first.

## crates/cli/src/render/quantity.rs

deed-bytes = { $count } bytes
deed-a-few-seconds = a few seconds
deed-under-a-minute = under a minute
deed-about-h = about { $ceil } h
deed-about-min = about { $low }–{ $high } min
deed-about-min-2 = about { $high } min
deed-min-s = { $minutes } min { $value1 } s
deed-min = { $minutes } min
deed-h-min = { $hours } h { $minutes } min

## crates/core/src/stop.rs

deed-stopping-as-soon-as-that-is-safe-nothing = Stopping as soon as that is safe. Nothing has been erased.
deed-stopping-as-soon-as-that-is-safe-this = Stopping as soon as that is safe. This program has erased nothing; whether somebody else has cannot be told.
deed-it-goes-on-to-its-end-what-is = It goes on to its end: what is on the phone is being replaced, and the phone is of use again only when that is done.

## crates/cli/src/stop.rs

deed-still-on-the-way-to-a-safe-point = Still on the way to a safe point. Leaving now erases nothing; the phone may be left in recovery mode, which rightful recovery exit ends. Press Ctrl-C once more to leave at once.
deed-still-on-the-way-to-a-safe-point-2 = Still on the way to a safe point. Leaving now erases nothing more than was erased before; the phone may be left in recovery mode, which rightful recovery exit ends if its system is whole. Press Ctrl-C once more to leave at once.
deed-the-phone-was-told-to-replace-what-is = The phone was told to replace what is on it. If you leave now, assume that your data is gone; the phone is of use again when the same command was started again and has come to its end. Press Ctrl-C once more to leave all the same.
deed-what-was-on-the-phone-is-gone-and = What was on the phone is gone, and what takes its place may not be whole yet. If you leave now the phone is not harmed; start the same command again. Press Ctrl-C once more to leave all the same.

## crates/cli/src/deed.rs

deed-the-report-of-what-happened = The report of what happened: { $path }
deed-of-devices-are-done = { $well } of { $ended } devices are done.
deed-not-done-see-above = · …{ $ecid }: not done, see above

## crates/proto/src/restored/operation.rs

deed-making-the-partitions = making the partitions
deed-making-the-file-systems = making the file systems
deed-copying-the-system = copying the system
deed-verifying-the-system = verifying the system
deed-checking-the-file-systems = checking the file systems
deed-mounting-the-file-systems = mounting the file systems
deed-preparing-the-data-volume = preparing the data volume
deed-writing-the-firmware = writing the firmware
deed-updating-the-modem = updating the modem
deed-setting-the-boot-stage = setting the boot stage
deed-shutting-down = shutting down
deed-switching-accessory-power-on = switching accessory power on
deed-clearing-the-boot-arguments = clearing the boot arguments
deed-changing-the-boot-arguments = changing the boot arguments
deed-installing-the-root = installing the root
deed-installing-the-kernel = installing the kernel
deed-waiting-for-the-storage = waiting for the storage
deed-unmounting-the-file-systems = unmounting the file systems
deed-setting-the-clock = setting the clock
deed-starting-iboot = starting iBoot
deed-finishing-the-storage-update = finishing the storage update
deed-checking-the-boot-partitions = checking the boot partitions
deed-making-the-factory-marker = making the factory marker
deed-loading-firmware = loading firmware
deed-asking-for-firmware-updates = asking for firmware updates
deed-removing-the-activation-record = removing the activation record
deed-checking-the-battery = checking the battery
deed-waiting-for-the-battery-to-charge = waiting for the battery to charge
deed-closing-modem-tickets = closing modem tickets
deed-moving-data = moving data
deed-wiping-the-storage = wiping the storage
deed-sending-the-apple-logo = sending the Apple logo
deed-checking-logs = checking logs
deed-clearing-the-boot-variables = clearing the boot variables
deed-updating-the-battery-gauge = updating the battery gauge
deed-preparing-the-modem-update = preparing the modem update
deed-starting-the-modem = starting the modem
deed-making-the-system-keys = making the system keys
deed-updating-the-infrared-controller = updating the infrared controller
deed-resizing-the-system-partition = resizing the system partition
deed-collecting-the-updaters-logs = collecting the updaters' logs
deed-pairing-the-nfc-chip = pairing the NFC chip
deed-updating-the-nfc-chip = updating the NFC chip
deed-updating-the-input-controller = updating the input controller
deed-certifying-the-secure-enclave = certifying the Secure Enclave
deed-updating-the-storage-firmware = updating the storage firmware
deed-updating-the-secure-element = updating the Secure Element
deed-updating-the-camera-chip = updating the camera chip
deed-installing-the-device-tree = installing the device tree
deed-certifying-the-camera-chip = certifying the camera chip
deed-submitting-factory-data = submitting factory data
deed-updating-the-ultra-wideband-chip = updating the ultra-wideband chip
deed-updating-the-battery-chip = updating the battery chip
deed-making-the-protected-volume = making the protected volume
deed-resizing-the-file-system = resizing the file system
deed-making-the-recovery-volume = making the recovery volume
deed-installing-recovery-files = installing recovery files
deed-installing-the-recovery-system = installing the recovery system
deed-asking-for-early-firmware = asking for early firmware
deed-sealing-the-system = sealing the system
deed-updating-the-display-controller = updating the display controller
deed-updating-the-port-controller = updating the port controller
deed-updating-the-camera-controller = updating the camera controller

## crates/flows/src/restore.rs

deed-looking-for-the-firmware = looking for the firmware
deed-waiting-for-your-word = waiting for your word
deed-recovery-mode = recovery mode
deed-getting-the-firmware = getting the firmware
deed-install-the-system-of-anew-and-keep-what = Install the system of { $device } anew and keep what is on it?
deed-it-is-asked-for-as-soon-as-the = it is asked for as soon as the device tells its nonce
deed-asking-apple-to-sign-the-firmware = asking Apple to sign the firmware
deed-it-is-in-mode-already = it is in { $mode } mode already
deed-entering-recovery-mode = entering recovery mode
deed-your-hands-are-needed = { $refusal }: your hands are needed
deed-it-is-in-restore-mode-already = it is in restore mode already
deed-the-device-runs-an-installer-that-is-not = the device runs an installer that is not ours: it is restarted into recovery mode
deed-the-device-in-recovery-mode = the device in recovery mode
deed-the-device-to-start-its-new-system = the device to start its new system

## crates/flows/src/restore/boot.rs

deed-starting-the-first-boot-stage = starting the first boot stage
deed-starting-the-boot-loader = starting the boot loader
deed-sending-the-installer = sending the installer
deed-the-erase = the erase
deed-the-device-with-its-first-boot-stage = the device with its first boot stage
deed-the-device-with-its-boot-loader = the device with its boot loader
deed-the-device-does-not-call-this-its-second = the device does not call this its second boot stage
deed-waiting-for-the-installer-to-start = waiting for the installer to start
deed-the-device-in-restore-mode = the device in restore mode
deed-the-device-to-leave = the device to leave
deed-opening-the-device = opening the device

## crates/flows/src/restore/install.rs

deed-the-installation = the installation

## crates/flows/src/restore/order.rs

deed-waiting-for-hello = waiting for Hello
deed-waiting-for-the-new-system-to-start = waiting for the new system to start
deed-is-at-hello = { $model } is at Hello
deed-runs-its-new-system = { $model } runs its new system

## crates/flows/src/restore/plan.rs

deed-get-the-firmware-and-check-it = get the firmware and check it
deed-ask-apple-to-sign-it-for-this-device = ask Apple to sign it for this device
deed-enter-recovery-mode = enter recovery mode
deed-start-the-installer = start the installer
deed-erase-and-copy-the-new-system = erase, and copy the new system
deed-install-the-firmware = install the firmware
deed-restart-to-hello = restart to Hello
deed-copy-the-new-system-keep-your-data = copy the new system, keep your data
deed-restart-into-the-new-system = restart into the new system
deed-nothing-is-erased-photos-apps-and-settings-stay = nothing is erased: photos, apps and settings stay
deed-the-passcode-stays-too-an-update-does-not = the passcode stays too: an update does not let you in without it
deed-are-free-for-it-on-this-computer = { $free } are free for it on this computer
deed-the-battery-is-at-leave-it-on-the = the battery is at { $percent } %: leave it on the cable a while first if you can
deed-the-battery-is-at = the battery is at { $percent } %
deed-it-still-trusts-this-computer-a-backup-taken = it still trusts this computer: a backup taken now would keep the photos
deed-erase-and-restore = Erase and restore { $named }
deed-install-the-system-of-anew = Install the system of { $named } anew
deed-is-on-this-computer = is on this computer
deed-will-be-downloaded-and-checked = will be downloaded and checked
deed-firmware-ios = firmware iOS { $version } ({ $build }), { $size }, { $where-it-is }
deed-activation-lock-is-on-after-the-erase-it = Activation Lock is on: after the erase it asks for the Apple Account it is set up with
deed-it-shows-no-sign-of-activation-lock = it shows no sign of Activation Lock
deed-activation-lock-cannot-be-read-in-this-mode = Activation Lock cannot be read in this mode; assume it is on: after the erase it then asks for the Apple Account

## crates/flows/src/restore/preboard.rs

deed-this-computer-cannot-have-the-device-ask-for = this computer cannot have the device ask for its passcode now: if it needs it, it asks after its restart
deed-waiting-for-the-passcode-on-the-device = waiting for the passcode on the device

## crates/flows/src/restore/words.rs

deed-no-device-was-touched-by-this = No device was touched by this.
deed-the-device-is-erased-by-an-earlier-restore = The device is erased, by an earlier restore that did not end well; this one has changed nothing more. To go on: rightful resume
deed-an-earlier-restore-may-have-erased-the-device = An earlier restore may have erased the device; this one has changed nothing more. To go on: rightful resume
deed-this-program-has-erased-nothing-whether-somebody-elses = This program has erased nothing. Whether somebody else's attempt had, before it, cannot be told from here. To go on: rightful resume
deed-nothing-has-been-erased-the-device-is-as = Nothing has been erased. The device is as it was.
deed-nothing-has-been-erased-the-device-was-left = Nothing has been erased. The device was left in recovery mode; to have it back as it was: rightful recovery exit
deed-nothing-has-been-erased-force-a-restart-of = Nothing has been erased. Force a restart of the device; if it then shows the cable picture: rightful recovery exit
deed-the-device-is-erased-and-has-no-system = The device is erased and has no system. It goes to recovery mode and cannot be harmed further; your firmware is kept. To go on: rightful resume
deed-the-erase-may-have-begun-the-device-goes = The erase may have begun. The device goes to recovery mode and cannot be harmed by another try; your firmware is kept. To go on: rightful resume
deed-no-erase-was-ordered-and-the-device-has = No erase was ordered, and the device has reported none. Its system may be half installed; what is on it is kept. To go on: rightful resume
deed-no-erase-was-ordered-but-the-device-reported = No erase was ordered, but the device reported a step that may erase. Your firmware is kept. To go on: rightful resume
deed-the-device-is-erased-and-says-that-its = The device is erased and says that its new system is installed. Your firmware is kept.
deed-the-device-says-that-its-system-is-installed = The device says that its system is installed. No erase was ordered. Your firmware is kept.
deed-not-activated-yet-it-asks-for-that-at = not activated yet: it asks for that at Hello
deed-it-is-not-activated-it-is-at-hello = it is not activated: it is at Hello, as after an erase
deed-activation = activation: { $other }
deed-activation-cannot-be-read-before-it-is-set = activation: cannot be read before it is set up
deed-activation-cannot-be-read = activation: cannot be read
deed-activation-lock-is-on-it-asks-for-the = Activation Lock is on: it asks for the Apple Account it was set up with
deed-activation-lock-there-was-no-sign-of-it = Activation Lock: there was no sign of it
deed-activation-lock-could-not-be-read-if-it = Activation Lock could not be read; if it is on, it asks for the Apple Account
deed-ios-is-installed = iOS { $version } ({ $build }) is installed
deed-everything-that-was-on-it-is-erased = everything that was on it is erased
deed-no-erase-was-ordered-its-passcode-is-the = no erase was ordered: its passcode is the same, and everything on it is kept
deed-to-activate-it-on-its-own-screen-with = to activate it: on its own screen with Wi-Fi, or over the cable with rightful activation activate

## crates/flows/src/resume.rs

deed-nothing-was-changed-on-the-device = Nothing was changed on the device.
deed-looking-at-what-was-begun = looking at what was begun
deed-how-shall-go-on = How shall { $device } go on?
deed-is-in-mode-and-this-computer-has-not = { $device } is in { $mode } mode, and this computer has not begun anything with it: whether anything is erased cannot be told from here
deed-an-erase-restore = An erase restore
deed-an-update = An update
deed-nothing-was-changed-on-the-device-2 = nothing was changed on the device
deed-the-device-was-brought-into-recovery-mode = the device was brought into recovery mode
deed-the-installer-was-being-sent-to-the-device = the installer was being sent to the device
deed-the-installer-was-at-work = the installer was at work
deed-the-installer-had-said-that-it-was-done = the installer had said that it was done
deed-it-was-done = it was done
deed-nothing-was-erased = nothing was erased
deed-nothing-was-to-be-erased = nothing was to be erased
deed-nothing-was-erased-by-it-and-what-was = nothing was erased by it, and what was erased before cannot be told
deed-the-erase-may-have-begun = the erase may have begun
deed-the-device-is-erased = the device is erased
deed-with-ios = { $deed } with iOS { $version } ({ $build })
deed-is-in-mode-was-begun = { $device } is in { $mode } mode. { $deed } was begun: { $how-far }, { $erased }
deed-it-ended-with = { $begun }; it ended with: { $what }
deed-restart-it-into-its-system-with-everything-that = restart it into its system, with everything that is on it
deed-try-to-restart-it-into-its-system-if = try to restart it into its system; if that is gone, it comes back here and nothing is lost by trying
deed-go-on-with-the-update-which-keeps-what = go on with the update, which keeps what is on it
deed-erase-it-and-install-its-system-anew = erase it and install its system anew
deed-install-its-system-anew-and-keep-what-is = install its system anew and keep what is on it; its passcode stays
deed-go-on-with-the-restore-what-is-erased = go on with the restore: what is erased stays erased, the new system is installed
deed-go-on-with-the-erase-restore-everything-on = go on with the erase restore: everything on it is erased, the new system is installed

## crates/flows/src/recovery.rs

deed-enter-dfu-mode = enter DFU mode
deed-leave-recovery-mode = leave recovery mode
deed-leave-dfu-mode = leave DFU mode
deed-nothing-has-been-erased-by-this = Nothing has been erased by this.
deed-bring-into-recovery-mode = Bring { $device } into recovery mode
deed-bring-into-dfu-mode = Bring { $device } into DFU mode
deed-entering-dfu-mode = entering DFU mode
deed-bring-an-into-mode = Bring an { $name } into { $target } mode
deed-entering-mode = entering { $target } mode
deed-it-is-in-dfu-mode-from-which-a = It is in DFU mode, from which a restore starts as well as from recovery mode
deed-to-have-it-back-as-it-was-rightful = to have it back as it was: rightful recovery exit, which leads your hands
deed-it-is-in-recovery-mode = It is in recovery mode
deed-to-have-it-back-as-it-was-rightful-2 = to have it back as it was: rightful recovery exit
deed-it-has-left-dfu-mode = It has left DFU mode
deed-it-has-left-recovery-mode = It has left recovery mode
deed-have-leave-mode = Have { $device } leave { $mode } mode
deed-leaving-mode = leaving { $mode } mode
deed-the-device-to-start-its-system = the device to start its system
deed-everything-on-it-is-as-it-was = everything on it is as it was

## crates/flows/src/find.rs

deed-sign-in-to-apple = sign in to Apple
deed-ask-for-the-devices = ask for the devices
deed-wait-for-their-places = wait for their places
deed-look-until-it-is-done = look until it is done
deed-nothing-was-changed-on-any-device-and-nothing = Nothing was changed on any device, and nothing in the account.
deed-look-at-the-devices-of-an-apple-account = Look at the devices of an Apple Account
deed-asking-for-the-devices = asking for the devices
deed-the-account-has-a-family-with-family-the = the account has a family: with --family the devices of its members are listed, too
deed-not-all-devices-of-the-family-have-come = not all devices of the family have come in time
deed-ask-the-devices-of-an-apple-account-where = Ask the devices of an Apple Account where they are
deed-waiting-for-the-devices-to-say-where-they = waiting for the devices to say where they are
deed-look-at-a-device-from-afar = Look at a device from afar
deed-looking-whether-it-is-done = looking whether it is done
deed-apple-has-ended-the-session-signing-in-once = Apple has ended the session; signing in once more
deed-nothing-waits-for-any-more = Nothing waits for { $name } any more
deed-something-still-waits-for = Something still waits for { $name }
deed-it-is-to-be-erased-as-soon-as = it is to be erased as soon as it is online; until then that can be cancelled at www.icloud.com/find
deed-it-has-been-told-to-erase-itself-and = it has been told to erase itself, and has not said that it is done
deed-it-has-erased-itself = it has erased itself
deed-apple-gives-the-number-for-its-erase = Apple gives the number { $code } for its erase
deed-the-sound = the sound
deed-the-message = the message
deed-lost-mode = Lost Mode
deed-waits-until-it-is-online = { $act } waits until it is online
deed-it-is-marked-as-lost = it is marked as lost
deed-activation-lock-is-on-setting-it-up-needs = Activation Lock is on: setting it up needs its owner's Apple Account
deed-activation-lock-is-on-setting-it-up-needs-2 = Activation Lock is on: setting it up needs this Apple Account
deed-activation-lock-is-off = Activation Lock is off
deed-it-is-online = it is online
deed-it-is-offline = it is offline
deed-it-is-offline-and-something-waits-for-it = it is offline, and something waits for it
deed-it-is-not-registered-with-find-my = it is not registered with Find My
deed-apple-does-not-say-whether-it-is-online = Apple does not say whether it is online
deed-devices-in-find-my-of-this-apple-account = Devices in Find My: { $own } of this Apple Account, { $of-family } of its family
deed-this-apple-account-has-no-device-in-find = This Apple Account has no device in Find My
deed-this-apple-account-has-one-device-in-find = This Apple Account has one device in Find My
deed-this-apple-account-has-devices-in-find-my = This Apple Account has { $many } devices in Find My

## crates/flows/src/find/act.rs

deed-have-apple-tell-it = have Apple tell it
deed-take-it-off-the-account = take it off the account
deed-play-a-sound-on-a-device = Play a sound on a device
deed-show-a-message-on-a-device = Show a message on a device
deed-mark-a-device-as-lost = Mark a device as lost
deed-end-lost-mode = End Lost Mode
deed-is-no-longer-marked-as-lost = { $name } is no longer marked as lost
deed-has-played-the-sound = { $name } has played the sound
deed-shows-the-message = { $name } shows the message
deed-is-marked-as-lost = { $name } is marked as lost
deed-has-been-told-that-it-is-found = { $name } has been told that it is found
deed-apple-has-taken-it-gets-it-as-soon = Apple has taken it; { $name } gets it as soon as it is online
deed-apple-gives-the-number-may-not-have-got = Apple gives the number { $code }: { $name } may not have got it
deed-apple-has-taken-it-and-says-nothing-yet = Apple has taken it, and says nothing yet of whether { $name } has got it
deed-the-device-is-in-the-account-as-before = The device is in the account as before, and its Activation Lock is as it was.
deed-asking-apple-to-tell-the-device = asking Apple to tell the device
deed-apple-has-taken-it-how-far-it-is = Apple has taken it; how far it is could not be asked: { $error }
deed-this-releases-activation-lock-whoever-has-the-device = this releases Activation Lock: whoever has the device can set it up as their own; do it for a device that you give away or get back from its lock, not for one that is lost
deed-nothing-on-the-device-is-erased-by-this-2 = nothing on the device is erased by this; if it is online and still signed in, it comes back into the list, with its lock
deed-whether-apple-takes-this-from-a-program-is = whether Apple takes this from a program is not known: www.icloud.com/find in a browser does the same
deed-take-off-the-apple-account = Take { $name } off the Apple Account
deed-leave-it-in-the-account-with-its-lock = Leave it in the account, with its lock
deed-take-it-off-the-account-and-release-its = Take it off the account, and release its Activation Lock
deed-is-to-be-taken-off-the-account = Is { $name } to be taken off the account?
deed-asking-apple-to-take-it-off-the-account = asking Apple to take it off the account
deed-is-off-the-apple-account = { $name } is off the Apple Account
deed-its-activation-lock-is-released = its Activation Lock is released
deed-if-it-is-still-signed-in-and-comes = if it is still signed in and comes online, it comes back, with its lock

## crates/flows/src/find/by_hand.rs

deed-open-www-icloud-com-find-in-a-browser = open www.icloud.com/find in a browser, on a computer or on somebody else's phone
deed-sign-in-with-the-apple-account-of-the = sign in with the Apple Account of the device and its password; no code is needed for Find Devices
deed-choose-the-device-in-the-list-of-devices = choose the device in the list of devices
deed-the-list-and-the-map-show-the-devices = the list and the map show the devices; a grey dot or the word Offline stands for one that cannot be reached
deed-click-play-sound = click Play Sound
deed-click-lost-mode-or-mark-as-lost-give = click Lost Mode or Mark As Lost, give a telephone number and a message, and click Done: the device locks and shows both
deed-click-lost-mode-or-mark-as-lost-then = click Lost Mode or Mark As Lost, then Stop Lost Mode
deed-click-erase-this-device-and-type-the-password = click Erase This Device, and type the password once more where it asks; an erase of a device that is offline waits until it is online and can be cancelled there until then
deed-do-not-remove-the-device-from-the-account = do not remove the device from the account before it has erased itself: that would call the erase off and release Activation Lock
deed-click-remove-this-device-it-releases-activation-lock = click Remove This Device: it releases Activation Lock, so that whoever has the device can set it up as their own; an erase that waits is called off

## crates/flows/src/find/erase.rs

deed-have-apple-tell-it-to-erase-itself = have Apple tell it to erase itself
deed-apple-has-taken-the-erase-how-far-it = Apple has taken the erase; how far it is can be seen with rightful find watch, or at www.icloud.com/find.
deed-nothing-was-erased-apple-has-not-taken-an = Nothing was erased: Apple has not taken an erase.
deed-the-password-of-once-more-right-before-the = The password of { $masked } once more, right before the erase:
deed-asking-apple-to-erase-it = asking Apple to erase it
deed-apple-has-taken-the-erase-looking-whether-the = Apple has taken the erase; looking whether the device gets it
deed-apple-has-told-how-far-the-erase-is = Apple has told how far the erase is
deed-leave-it-in-the-account-removing-it-before = leave it in the account: removing it before it has erased itself calls the erase off and releases Activation Lock
deed-has-erased-itself = { $name } has erased itself
deed-has-been-told-to-erase-itself-and-has = { $name } has been told to erase itself, and has not said that it is done
deed-will-erase-itself-as-soon-as-it-is = { $name } will erase itself as soon as it is online; nothing is erased yet
deed-was-not-erased-apple-gives-a-number-that = { $name } was not erased: Apple gives a number that is not known
deed-apple-has-taken-the-erase-of-and-says = Apple has taken the erase of { $name }, and says nothing more of it yet
deed-everything-on-it-goes-photos-messages-apps-only = everything on it goes: photos, messages, apps; only a backup or iCloud brings it back
deed-it-is-online-the-erase-begins-within-moments = it is online: the erase begins within moments, and nothing stops it then
deed-it-is-offline-the-erase-waits-until-it = it is offline: the erase waits until it is online, and can be cancelled at www.icloud.com/find until then; a locked phone without mobile data may be offline since it was restarted
deed-apple-does-not-say-whether-it-is-online-2 = Apple does not say whether it is online: the erase may begin at once, or wait
deed-activation-lock-stays-on-after-the-erase-it = Activation Lock stays on: after the erase it asks for this Apple Account and its password
deed-without-a-code-apple-may-refuse-the-erase = without a code Apple may refuse the erase here; www.icloud.com/find in a browser is the way then
deed-erase-from-afar = Erase { $device } from afar

## crates/flows/src/find/failure.rs

deed-the-request-was-sent-whether-apple-has-taken = The request was sent. Whether Apple has taken it is not known: assume that it has, until the list of devices says otherwise.

## crates/flows/src/find/pick.rs

deed-a-device-without-a-name = a device without a name
deed-not-known-whether-online = not known whether online
deed-which-device-of-the-apple-account-is-meant = Which device of the Apple Account is meant?

## crates/flows/src/find/sign_in.rs

deed-keep-that-apple-knows-this-computer = keep that Apple knows this computer
deed-nothing-was-kept-on-this-computer = Nothing was kept on this computer.
deed-forget-it = forget it
deed-forget-that-apple-knows-this-computer = Forget that Apple knows this computer
deed-this-computer-keeps-nothing-of-an-apple-account = This computer keeps nothing of an Apple Account any more
deed-signing-in-wants-a-code-again = signing in wants a code again
deed-apple-is-not-told-the-token-was-here = Apple is not told: the token was here alone, and without it this computer is a new one to Apple
deed-nothing-was-changed = Nothing was changed.
deed-a-token-is-kept-in-a-file-that = a token is kept in a file that only you can read: whoever has it and the password needs no code; rightful find sign-out removes it
deed-sign-in-to-an-apple-account = Sign in to an Apple Account
deed-wants-no-code-so-there-is-nothing-to = { $masked } wants no code, so there is nothing to keep
deed-apple-knows-this-computer-for = Apple knows this computer for { $masked }
deed-the-password-is-kept-nowhere-and-is-asked = the password is kept nowhere, and is asked for each time
deed-a-code-may-be-wanted = { $error }: a code may be wanted
deed-a-code-is-wanted-the-next-time-too = { $error }: a code is wanted the next time, too
deed-name-of-the-apple-account-an-e-mail = Name of the Apple Account (an e-mail address or a telephone number):
deed-password-of-the-apple-account = Password of the Apple Account { $masked }:
deed-signing-in-as = signing in as { $masked }
deed-on-a-trusted-device-settings-your-name-sign = on a trusted device: Settings, your name, Sign-In & Security, Two-Factor Authentication, Get Verification Code
deed-the-six-digits-that-the-trusted-device-shows = The six digits that the trusted device shows:
deed-the-six-digits-of-the-message-to = The six digits of the message to { $phone }:
deed-apple-says-that-the-code-is-wrong-more = Apple says that the code is wrong; { $left } more are taken in this sign-in
deed-a-code-has-six-digits = a code has six digits
deed-i-have-another-trusted-device-its-settings-show = I have another trusted device: its Settings show a code
deed-apple-sends-a-message-with-a-code-to = Apple sends a message with a code to a trusted telephone number, which I can read
deed-neither-only-the-device-that-i-cannot-use = Neither: only the device that I cannot use gets codes. It is tried on the password alone, which Apple may refuse
deed-how-can-a-code-of-the-apple-account = How can a code of the Apple Account reach you?
deed-to-which-trusted-number = To which trusted number?

## crates/flows/src/activation.rs

deed-begin-a-session-with-apple = begin a session with Apple
deed-have-apple-decide = have Apple decide
deed-hand-the-phone-apples-answer = hand the phone Apple's answer
deed-ask-the-phone-whether-it-is-active = ask the phone whether it is active
deed-whether-it-is-active-cannot-be-read-a = whether it is active cannot be read: a phone tells a computer that it trusts
deed-activation-lock-is-on = Activation Lock is on
deed-no-sign-of-activation-lock-apple-decides-when = no sign of Activation Lock: Apple decides when the phone is activated
deed-activation-lock-cannot-be-read-here-apple-decides = Activation Lock cannot be read here: Apple decides when the phone is activated
deed-to-activate-it-over-the-cable-rightful-activation = to activate it over the cable: rightful activation activate
deed-unlock-it-and-tap-trust-or-look-at = unlock it and tap Trust, or look at its screen: at Hello it has to be activated
deed-active-since-it-was-made = active, since it was made
deed-active-without-a-sim = active, without a SIM
deed-active-for-any-sim = active, for any SIM
deed-not-active-it-is-at-hello-and-has = not active: it is at Hello and has to ask Apple
deed-not-active-its-activation-is-for-another-modem = not active: its activation is for another modem
deed-not-active-its-activation-is-for-another-sim = not active: its activation is for another SIM
deed-not-active-it-wants-a-sim-first-as = not active: it wants a SIM first, as old iPhones do
deed-not-active-as-far-as-is-known-it = not active, as far as is known: it says { $word }
deed-nothing-has-been-erased-and-nothing-on-the = Nothing has been erased, and nothing on the phone was changed. It can be started again at any time.
deed-nothing-has-been-erased-the-phone-trusts-this = Nothing has been erased. The phone trusts this computer now; nothing else on it was changed. It can be started again at any time.
deed-nothing-has-been-erased-the-phone-has-apples = Nothing has been erased. The phone has Apple's answer and may be active: rightful activation status tells. It can be started again at any time.
deed-asking-the-phone-whether-it-is-active = asking the phone whether it is active
deed-apple-was-not-asked = Apple was not asked
deed-the-phone-is-active-already = The phone is active already
deed-beginning-a-session-with-apple = beginning a session with Apple
deed-asking-apple-who-decides = asking Apple, who decides
deed-the-phone-is-active-already-says-apple-and = The phone is active already, says Apple, and so does the phone
deed-handing-the-phone-apples-answer = handing the phone Apple's answer
deed-the-phone-is-active = The phone is active
deed-it-does-not-say = it does not say
deed-no-sign-of-activation-lock-apple-asked-for = no sign of Activation Lock: Apple asked for no account
deed-activation-lock-is-on-the-account-that-was = Activation Lock is on: the account that was typed has opened it for this activation
deed-no-sign-of-activation-lock-in-what-apple = no sign of Activation Lock in what Apple asked for
deed-nothing-was-erased-and-what-was-typed-is = nothing was erased, and what was typed is kept nowhere
deed-go-on-with-set-up-on-the-phone = go on with set-up on the phone; what was on it comes back from a backup: rightful backup restore
deed-nothing-is-erased-and-until-the-phone-has = nothing is erased, and until the phone has Apple's answer nothing on it is changed
deed-apple-decides-is-told-which-phone-this-is = Apple decides: { $host } is told which phone this is, as it is when a phone activates itself over Wi-Fi
deed-if-the-phone-belongs-to-an-apple-account = if the phone belongs to an Apple Account, Apple asks for it: what you type then goes to { $host } and nowhere else, and is kept nowhere
deed-this-was-never-tried-on-apples-own-servers = this was never tried on Apple's own servers
deed-activate = Activate { $device }

## crates/flows/src/activation/form.rs

deed-activation-lock-is-on-apple-wants-the-apple = Activation Lock is on: Apple wants the Apple Account that this phone belongs to
deed-a-phone-of-an-organisation-leave-the-account = a phone of an organisation: leave the account empty and type its bypass code as the password; whether Apple takes it in this form is not known
deed-apple-says = Apple says: { $words }
deed-apple-has-not-taken-what-was-typed = Apple has not taken what was typed: { $form }
deed-what-you-type-now-goes-to-apples-activation = what you type now goes to { $host }, Apple's activation server, and nowhere else; it is kept nowhere
deed-you-can-try-once-more-apple-locks-accounts = you can try once more; Apple locks accounts after a few wrong passwords
deed-you-can-try-again-apple-locks-accounts-after = you can try again; Apple locks accounts after a few wrong passwords
deed-apple-account-for = Apple Account, for { $host }:
deed-its-password-for-it-is-not-shown = Its password, for { $host } (it is not shown):
deed-for = { $label }, for { $host }:
deed-for-it-is-not-shown = { $label }, for { $host } (it is not shown):
deed-on-the-phones-own-activation-screen-the-apple = on the phone's own activation screen: the Apple Account and its password, or Unlock with Passcode where it is offered, with the passcode that the phone had
deed-in-any-browser-www-icloud-com-find-this = in any browser: www.icloud.com/find, this phone, Remove This Device; then start the phone again
deed-a-forgotten-password-iforgot-apple-com-or-a = a forgotten password: iforgot.apple.com, or a recovery contact; account recovery can take days
deed-no-account-any-more-apples-request-with-a = no account any more: Apple's request with a proof of purchase, at al-support.apple.com; the papers for it: rightful dossier
deed-a-phone-of-an-organisation-its-administrator-turns = a phone of an organisation: its administrator turns the lock off in Apple Business or School Manager

## crates/flows/src/activation/phone.rs

deed-waiting-until-you-have-tapped-trust = waiting until you have tapped Trust

## crates/flows/src/mdm.rs

deed-hand-the-command-to-the-mdm-server = hand the command to the MDM server
deed-wait-for-the-devices-answer = wait for the device's answer
deed-nothing-was-changed-on-the-device-the-mdm = Nothing was changed on the device: the MDM server has not taken the command.
deed-whether-the-mdm-server-has-taken-the-command = Whether the MDM server has taken the command is not known: look at its own records before it is sent again.
deed-the-device-has-refused-it-and-nothing-was = The device has refused it, and nothing was changed on it.
deed-clear-the-passcode-of-a-device-and-keep = Clear the passcode of a device, and keep everything on it
deed-erase-a-device = Erase a device
deed-lock-a-device = Lock a device
deed-mark-a-managed-device-as-lost = Mark a managed device as lost
deed-have-a-lost-device-play-a-sound = Have a lost device play a sound
deed-ask-a-lost-device-where-it-is = Ask a lost device where it is
deed-take-the-screen-time-code-off-a-device = Take the Screen Time code off a device
deed-ask-a-device-whether-a-passcode-is-set = Ask a device whether a passcode is set
deed-ask-a-device-what-it-is = Ask a device what it is
deed-ask-a-device-for-its-bypass-code = Ask a device for its bypass code
deed-have-a-device-forget-its-bypass-code = Have a device forget its bypass code
deed-install-a-profile-on-a-device = Install a profile on a device
deed-photos-messages-and-apps-stay-the-passcode-alone = photos, messages and apps stay: the passcode alone goes, and whoever holds the device can set another
deed-a-device-that-was-restarted-and-not-unlocked = a device that was restarted and not unlocked since has no Wi-Fi: it gets the command over mobile data, a cable network or a computer that shares its network
deed-the-device-erases-itself-as-soon-as-it = the device erases itself as soon as it gets the command, and nothing calls it back then
deed-activation-lock-stays-on-where-it-is-on = Activation Lock stays on where it is on: afterwards the device asks for its account, or for the bypass code
deed-a-device-tells-its-code-only-in-the = a device tells its code only in the first fifteen days of its supervision
deed-the-device-does-this-only-if-it-is = the device does this only if it is supervised
deed-asking-the-mdm-server-to-queue-the-command = asking the MDM server to queue the command
deed-the-mdm-server-has-queued = The MDM server has queued { $name }
deed-the-device-has-done-it = The device has done it: { $name }
deed-the-device-has-put-off-it-is-asked = The device has put { $name } off: it is asked again when it is used
deed-is-queued-and-the-device-has-not-answered = { $name } is queued, and the device has not answered yet
deed-name-of-the-command = name of the command: { $uuid }
deed-apple-has-been-asked-to-wake-the-device = Apple has been asked to wake the device
deed-the-device-was-not-woken = the device was not woken: { $words }
deed-the-device-says = the device says: { $result }
deed-a-passcode-is-set-on-it = a passcode is set on it
deed-no-passcode-is-set-on-it = no passcode is set on it
deed-its-answer-is-in-the-events-of-the = its answer is in the events of the server's webhook; --events PATH has it read here

## crates/flows/src/mdm/bypass.rs

deed-have-the-mdm-server-ask-apple = have the MDM server ask Apple
deed-activation-lock-is-as-it-was-and-nothing = Activation Lock is as it was, and nothing on the device was changed.
deed-on-the-device-go-on-in-its-set = on the device, go on in its set-up: it no longer asks for an account
deed-apple-has-turned-activation-lock-off = Apple has turned Activation Lock off
deed-this-is-for-a-device-that-belongs-to = this is for a device that belongs to the organisation whose server this is; Apple writes down who asked
deed-whoever-holds-the-device-can-set-it-up = whoever holds the device can set it up as their own afterwards: do it for one that is in your hands, not for one that is lost
deed-turn-activation-lock-off-for-a-device-of = Turn Activation Lock off for a device of the organisation
deed-leave-activation-lock-on = Leave Activation Lock on
deed-turn-activation-lock-off-as-the-organisation-that = Turn Activation Lock off, as the organisation that owns the device
deed-is-activation-lock-to-be-turned-off-for = Is Activation Lock to be turned off for the device { $serial }?
deed-the-mdm-server-asks-apple = the MDM server asks Apple

## crates/flows/src/mdm/erase.rs

deed-the-device-erases-itself = the device erases itself

## crates/flows/src/mdm/events.rs

deed-the-command-is-queued-waiting-for-the-device = the command is queued; waiting for the device
deed-the-device-has-put-it-off-until-it = the device has put it off until it is used; waiting on

## crates/flows/src/mdm/failure.rs

deed-without-a-reason = without a reason

## crates/flows/src/mdm/token.rs

deed-look-at-the-tokens = look at the tokens
deed-keep-them-sealed = keep them sealed
deed-every-token-that-was-kept-before-is-kept = Every token that was kept before is kept as it was.
deed-keep-the-unlock-tokens-that-an-mdm-server = Keep the unlock tokens that an MDM server was told
deed-reading-the-events = reading the events
deed-keep-an-unlock-token = Keep an unlock token
deed-tokens-of-devices-that-had-none = tokens of devices that had none
deed-tokens-in-place-of-older-ones = tokens in place of older ones
deed-tokens-that-were-kept-already = tokens that were kept already
deed-updates-without-a-token-which-took-nothing-away = updates without a token, which took nothing away
deed-damaged-tokens-which-were-left-out = damaged tokens, which were left out
deed-tokens-of-something-that-has-no-udid = tokens of something that has no UDID
deed-the-unlock-tokens-are-kept = The unlock tokens are kept
deed-there-was-no-unlock-token-in-it = There was no unlock token in it

## crates/flows/src/supervise/clear.rs

deed-look-at-the-token = look at the token
deed-show-the-phone-its-supervisor = show the phone its supervisor
deed-clear-the-passcode = clear the passcode
deed-ask-the-phone-whether-it-has-one = ask the phone whether it has one
deed-clear-the-screen-time-code = clear the Screen Time code
deed-nothing-has-been-erased-everything-on-the-phone = Nothing has been erased: everything on the phone is as it was, and so is its passcode.
deed-nothing-has-been-erased-everything-on-the-phone-2 = Nothing has been erased: everything on the phone is as it was. Whether it still has a passcode its screen shows.
deed-clear-the-passcode-of = Clear the passcode of { $device }
deed-everything-on-the-phone-stays-photos-messages-apps = everything on the phone stays: photos, messages, apps
deed-find-my-activation-lock-and-the-computers-that = Find My, Activation Lock and the computers that it trusts stay as they are
deed-afterwards-the-phone-opens-without-a-passcode-until = afterwards the phone opens without a passcode until a new one is set: keep it with you
deed-without-a-passcode-the-phone-takes-the-cards = without a passcode the phone takes the cards out of Wallet
deed-this-was-never-tried-on-a-real-phone = this was never tried on a real phone by this program
deed-showing-the-phone-its-supervisor = showing the phone its supervisor
deed-no-passcode-is-set = no passcode is set
deed-the-phone-has-just-said-so = the phone has just said so
deed-nothing-was-changed-2 = nothing was changed
deed-no-passcode-is-set-on-the-phone = No passcode is set on the phone
deed-clearing-the-passcode-everything-on-the-phone-stays = clearing the passcode; everything on the phone stays
deed-the-passcode-is-cleared = the passcode is cleared
deed-the-passcode-is-cleared-2 = The passcode is cleared
deed-the-phone-says-that-no-passcode-is-set = the phone says that no passcode is set
deed-nothing-was-erased-everything-on-the-phone-is = nothing was erased: everything on the phone is as it was
deed-set-a-new-passcode-on-the-phone-now = set a new passcode on the phone now, and take a backup: rightful backup take
deed-before-you-set-a-passcode-save-a-fresh = before you set a passcode, save a fresh token: rightful supervise token save
deed-nothing-has-been-erased-and-the-screen-time = Nothing has been erased, and the Screen Time code is as it was.
deed-clear-the-screen-time-code-of = Clear the Screen Time code of { $device }
deed-nothing-is-erased-the-passcode-of-the-phone = nothing is erased; the passcode of the phone stays as it is
deed-the-screen-time-code-is-cleared = The Screen Time code is cleared
deed-on-a-new-one-can-be-set-in = on { $at }; a new one can be set in Settings, Screen Time

## crates/flows/src/supervise/erase.rs

deed-reach-the-phone = reach the phone
deed-have-it-erase-itself = have it erase itself
deed-the-phone-was-told-to-erase-itself-and = The phone was told to erase itself, and may have begun: look at its screen.
deed-nothing-has-been-erased = Nothing has been erased.
deed-erase-over-the-cable = Erase { $device } over the cable
deed-with-a-saved-token-the-passcode-can-be = with a saved token the passcode can be cleared and everything kept: rightful supervise clear
deed-activation-lock-stays-on-after-the-erase-it-2 = Activation Lock stays on: after the erase it asks for the owner's Apple Account
deed-the-erase-ends-the-supervision-and-the-saved = the erase ends the supervision and the saved token; a data plan on an eSIM is kept
deed-reaching-the-phone = reaching the phone
deed-having-the-phone-erase-itself = having the phone erase itself
deed-the-phone-erases-itself = the phone erases itself
deed-the-phone-erases-itself-2 = The phone erases itself
deed-it-restarts-by-itself-and-is-at-hello = it restarts by itself, and is at Hello in a few minutes
deed-to-supervise-it-again-before-it-is-set = to supervise it again, before it is set up: rightful supervise prepare

## crates/flows/src/supervise/identity.rs

deed-it-is-kept-sealed-on-this-computer-for = it is kept sealed on this computer, for this user alone
deed-keep-a-copy-elsewhere-with-a-password-rightful = keep a copy elsewhere, with a password: rightful supervise identity export
deed-a-supervision-identity-was-made = A supervision identity was made
deed-nothing-was-kept-and-the-identities-that-were = Nothing was kept, and the identities that were here are as they were.
deed-the-password-of-the-identitys-file = The password of the identity's file:
deed-the-supervision-identity-is-kept-on-this-computer = The supervision identity is kept on this computer
deed-this-supervision-identity-was-here-already = This supervision identity was here already
deed-a-new-password-for-the-exported-file = A new password for the exported file:
deed-the-same-password-once-more = The same password once more:
deed-the-file-has-no-password-whoever-has-it = the file has no password: whoever has it can act as the supervisor of your phones
deed-keep-the-file-and-its-password-in-different = keep the file and its password in different places
deed-the-supervision-identity-was-exported = The supervision identity was exported
deed-nothing-was-exported-and-the-identity-on-this = Nothing was exported, and the identity on this computer is as it was.
deed-it-belongs-to = it belongs to { $identity }
deed-fingerprint = fingerprint { $identity }

## crates/flows/src/supervise/pair.rs

deed-have-the-phone-trust-this-computer-as-its = have the phone trust this computer as its supervisor's
deed-nothing-has-been-erased-and-nothing-on-the-2 = Nothing has been erased, and nothing on the phone was changed.
deed-the-phone-trusts-this-computer-already = The phone trusts this computer already
deed-have-trust-this-computer = Have { $device } trust this computer
deed-nothing-is-erased-and-nobody-has-to-unlock = nothing is erased, and nobody has to unlock the phone or to tap Trust
deed-a-locked-phone-leaves-less-behind-than-an = a locked phone leaves less behind than an open one: pair it once more when it is open, and this computer can back it up while it is locked
deed-having-the-phone-trust-its-supervisor = having the phone trust its supervisor
deed-the-phone-trusts-this-computer = The phone trusts this computer
deed-see-whether-everything-is-ready-for-a-lockout = see whether everything is ready for a lockout: rightful supervise ready

## crates/flows/src/supervise/prepare.rs

deed-see-that-nobody-supervises-the-phone = see that nobody supervises the phone
deed-have-it-be-supervised = have it be supervised
deed-nothing-has-been-erased-and-the-phone-is = Nothing has been erased, and the phone is not supervised by this computer.
deed-supervise = Supervise { $device }
deed-nothing-is-erased-a-phone-at-hello-has = nothing is erased: a phone at Hello has nothing on it yet
deed-the-phone-will-say-that-it-is-supervised = the phone will say that it is supervised by { $organisation }
deed-it-stays-supervised-until-it-is-erased-nobody = it stays supervised until it is erased; nobody else gets any power over it by that
deed-set-up-passes-over-some-panes-that-are = set-up passes over some panes that are found again in Settings; language, Wi-Fi, account and restore are asked as always
deed-asking-the-phone-who-supervises-it = asking the phone who supervises it
deed-it-is-supervised-by-this-identity-already = it is supervised by this identity already
deed-the-phone-is-supervised-by-you-already = The phone is supervised by you already
deed-having-the-phone-be-supervised = having the phone be supervised
deed-the-phone-is-supervised-by-you = The phone is supervised by you
deed-go-on-with-set-up-on-the-phone-2 = go on with set-up on the phone, and leave the passcode out for now
deed-save-the-unlock-token-before-a-passcode-is = save the unlock token before a passcode is set: rightful supervise token save
deed-keep-a-copy-of-the-identity-elsewhere-rightful = keep a copy of the identity elsewhere: rightful supervise identity export

## crates/flows/src/supervise/profiles.rs

deed-install-the-profile = install the profile
deed-remove-the-profile = remove the profile
deed-nothing-has-been-erased-and-the-profile-is = Nothing has been erased, and the profile is not on the phone.
deed-install-a-profile-on = Install a profile on { $device }
deed-installing-the-profile = installing the profile
deed-profiles-on-the-phone-now = profiles on the phone now: { $there }
deed-to-take-it-off-again-rightful-supervise-profiles = to take it off again: rightful supervise profiles remove
deed-the-profile-is-installed = The profile is installed
deed-nothing-is-erased-and-the-profile-can-be = nothing is erased, and the profile can be removed again
deed-computers-that-the-phone-trusts-can-reach-it = computers that the phone trusts can reach it while it is locked; thieves with special tools can try more, too
deed-from-then-on-only-the-passcode-opens-the = from then on only the passcode opens the phone: know it before you go on
deed-nothing-has-been-erased-and-the-profiles-of = Nothing has been erased, and the profiles of the phone are as they were.
deed-remove-a-profile-from = Remove a profile from { $device }
deed-nothing-is-erased = nothing is erased
deed-the-profile-is-removed = The profile is removed

## crates/flows/src/supervise/ready.rs

deed-yes-if-it-locked-out-today-its-passcode = Yes: if it locked out today, its passcode could be cleared and everything kept
deed-probably-nothing-is-missing-and-something-may-stand = Probably: nothing is missing, and something may stand in the way
deed-no-if-it-locked-out-today-its-passcode = No: if it locked out today, its passcode could not be cleared
deed-there-is-no-supervision-identity-on-this-computer = there is no supervision identity on this computer
deed-import-yours-rightful-supervise-identity-import-or-make = import yours: rightful supervise identity import; or make one for your next phone: rightful supervise identity new
deed-a-supervision-identity-is-on-this-computer = a supervision identity is on this computer
deed-the-phone-does-not-tell-this-computer-whether = the phone does not tell this computer whether it is supervised
deed-have-it-trust-this-computer-rightful-supervise-pair = have it trust this computer: rightful supervise pair
deed-the-phone-is-supervised-by-your-identity = the phone is supervised by your identity
deed-the-phone-is-supervised-by-another-identity = the phone is supervised by another identity: { $organisation }
deed-the-phone-is-supervised-by-another-identity-2 = the phone is supervised by another identity
deed-if-it-is-yours-import-it-rightful-supervise = if it is yours, import it: rightful supervise identity import; an organisation's phone is theirs to open
deed-the-phone-is-not-supervised = the phone is not supervised
deed-it-can-be-supervised-while-it-is-set = it can be supervised while it is set up after its next erase: rightful supervise prepare
deed-turn-the-passcode-off-on-the-phone-and = turn the passcode off on the phone and save a new one: rightful supervise token save
deed-no-unlock-token-of-the-phone-is-saved = no unlock token of the phone is saved on this computer
deed-turn-the-passcode-off-on-the-phone-and-2 = turn the passcode off on the phone and save one: rightful supervise token save
deed-the-phone-was-erased-after-the-token-of = the phone was erased after the token of { $at } was saved
deed-the-identity-that-the-token-was-saved-with = the identity that the token was saved with is not on this computer
deed-import-it-rightful-supervise-identity-import = import it: rightful supervise identity import
deed-an-unlock-token-was-saved-on = an unlock token was saved on { $at }
deed-the-saved-token-has-a-form-that-is = the saved token has a form that is not known
deed-the-phone-trusts-this-computer-also-while-it = the phone trusts this computer, also while it is locked
deed-the-phone-trusts-this-computer-while-it-is = the phone trusts this computer; while it is locked it gives it little
deed-unplug-it-unlock-it-and-pair-it-once = unplug it, unlock it, and pair it once more: rightful supervise pair
deed-the-phone-does-not-trust-this-computer = the phone does not trust this computer
deed-have-it-trust-its-supervisor-which-needs-no = have it trust its supervisor, which needs no tap: rightful supervise pair
deed-have-it-stay-reachable-rightful-supervise-profiles-install = have it stay reachable: rightful supervise profiles install usb-while-locked
deed-a-profile-keeps-the-cable-working-while-the = a profile keeps the cable working while the phone is locked, outside Lockdown Mode
deed-an-hour-after-it-was-last-unlocked-the = an hour after it was last unlocked the phone may not answer on the cable
deed-whether-the-cable-works-while-the-phone-is = whether the cable works while the phone is locked is not known

## crates/flows/src/supervise/token.rs

deed-ask-whether-a-passcode-is-set = ask whether a passcode is set
deed-have-the-phone-make-a-token-and-keep = have the phone make a token, and keep it
deed-nothing-has-been-erased-and-a-token-that = Nothing has been erased, and a token that was saved before is still there.
deed-save-the-unlock-token-of = Save the unlock token of { $device }
deed-nothing-on-the-phone-is-changed-or-erased = nothing on the phone is changed or erased
deed-whoever-has-the-token-and-the-supervision-identity = whoever has the token and the supervision identity can clear the passcode: both are sealed in files that only you can read
deed-an-erase-ends-the-token-save-a-new = an erase ends the token: save a new one after the phone was set up again
deed-having-the-phone-make-a-token = having the phone make a token
deed-the-token-was-saved-and-read-back = the token was saved and read back
deed-a-copy-lies-in-the-file-that-was = a copy lies in the file that was named, for you alone to read
deed-it-is-whole-bytes-name = it is whole: { $length } bytes, name { $name }
deed-its-form-is-not-one-that-is-known = its form is not one that is known: it is kept as the phone gave it, and may be good all the same
deed-set-the-passcode-again-on-the-phone-and = set the passcode again on the phone, and keep a copy of the identity elsewhere: rightful supervise identity export
deed-the-unlock-token-is-saved = The unlock token is saved
deed-it-is-not-whole = it is not whole: { $damage }
deed-saved-on = saved on { $at }
deed-the-phone-was-erased-since-noticed-on-it = the phone was erased since, noticed on { $at }: it is of no use any more
deed-no-erase-since-was-noticed-here-the-phone = no erase since was noticed here; the phone itself decides
deed-a-file-does-not-say-which-phone-it = a file does not say which phone it is of: the phone itself decides
deed-the-identity-that-it-was-saved-with-is = the identity that it was saved with is on this computer
deed-the-identity-that-it-was-saved-with-is-2 = the identity that it was saved with is not on this computer

## crates/flows/src/coach.rs

deed-leave-the-cable-in-and-read-the-moves = Leave the cable in and read the moves. When you are ready, you have { $lead-in } seconds to take the { $model } in both hands.

## crates/flows/src/coach/watch.rs

deed-reading-who-the-device-is = reading who the device is

## single words

deed-error = error:
deed-because = because:
deed-usually = usually:
deed-help = help:
deed-stopped = stopped:
deed-yes = yes
deed-active = active
deed-looking = looking
deed-erasing = erasing
deed-updating = updating
deed-restarting = restarting
deed-working = working
deed-trying-2 = trying
deed-done = done
deed-then-2 = , then
deed-recovery = recovery
deed-restore = restore
deed-normal = normal
deed-dfu = DFU
