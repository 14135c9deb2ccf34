### Written by cargo xtask words from the sources; a change here is lost.

## crates/core/src/doctor/usb.rs

computer-another-usbmuxd = another usbmuxd
computer-the-desktops-file-manager = the desktop's file manager
computer-the-desktops-photo-import = the desktop's photo import
computer-a-device-in-recovery-or-dfu-mode-is = a device in recovery or DFU mode is there, and this user may not open it
computer-the-device-was-plugged-in-before-the-rule = the device was plugged in before the rule was written, or you are signed in from afar
computer-unplug-the-device-and-plug-it-in-again = unplug the device and plug it in again; do it at the computer itself
computer-or-start-rightful-as-administrator = or start Rightful as administrator
computer-you-are-not-a-member-of-that-group = you are not a member of that group yet
computer-become-one-then-sign-out-and-in-again = become one, then sign out and in again
computer-a-device-in-recovery-or-dfu-mode-is-2 = a device in recovery or DFU mode is there, and the file through which it is opened is not
computer-this-is-a-container-or-a-virtual-machine = this is a container or a virtual machine that was not given USB
computer-start-rightful-on-the-computer-itself-or-pass = start Rightful on the computer itself, or pass /dev/bus/usb into the container
computer-the-device-in-recovery-or-dfu-mode-may = the device in recovery or DFU mode may be opened
computer-a-rule-of-udev-lets-you-open-devices = a rule of udev lets you open devices in recovery and DFU mode ({ $file })
computer-a-rule-of-udev-lets-the-group-open = a rule of udev lets the group { $group } open devices in recovery and DFU mode ({ $file })
computer-see-whether-you-are-in-it = see whether you are in it
computer-the-rule-of-udev-in-is-read-too = the rule of udev in { $file } is read too late to have an effect
computer-whoever-sits-at-the-computer-is-given-access = whoever sits at the computer is given access in the files up to number 73
computer-no-rule-of-udev-lets-you-open-devices = no rule of udev lets you open devices in recovery and DFU mode
computer-as-administrator-you-may-all-the-same = { $what }; as administrator you may all the same
computer-only-a-few-packages-bring-one-along = only a few packages bring one along
computer-there-is-no-udev-here-as-in-a = there is no udev here, as in a container; as administrator you may open devices
computer-there-is-no-udev-here-as-in-a-2 = there is no udev here, as in a container: who may open devices is decided outside
computer-pass-dev-bus-usb-into-the-container-or = pass /dev/bus/usb into the container, or start Rightful outside
computer-start-rightful-as-administrator = start Rightful as administrator
computer-write-the-rule = write the rule
computer-have-it-read = have it read
computer-unplug-the-device-and-plug-it-in-again-2 = unplug the device and plug it in again
computer-the-device-in-recovery-or-dfu-mode-has = the device in recovery or DFU mode has the driver WinUSB
computer-the-device-in-recovery-or-dfu-mode-has-2 = the device in recovery or DFU mode has the driver { $driver }, which lets no other program in
computer-windows-takes-the-driver-of-the-apple-devices = Windows takes the driver of the Apple Devices app or of iTunes
computer-with-the-program-zadig-choose-this-device-options = with the program Zadig choose this device (Options, List All Devices), then WinUSB, then Replace Driver
computer-to-have-apples-back-device-manager-the-device = to have Apple's back: Device Manager, the device, Uninstall device with its driver, then plug it in again
computer-the-device-in-recovery-or-dfu-mode-has-3 = the device in recovery or DFU mode has no driver
computer-no-program-of-apples-is-installed = no program of Apple's is installed
computer-with-the-program-zadig-choose-this-device-then = with the program Zadig choose this device, then WinUSB, then Install Driver
computer-the-device-has-no-driver = the device has no driver
computer-no-program-of-apples-is-installed-or-its = no program of Apple's is installed, or its driver was removed
computer-install-the-apple-devices-app-from-the-microsoft = install the Apple Devices app from the Microsoft Store
computer-start-the-app-once-then-plug-the-device = start the app once, then plug the device in again
computer-the-device-has-a-driver-of-apples = the device has a driver of Apple's
computer-the-program-has-the-device-open = the program { $holder } has the device open
computer-close-then-start-again = close { $holder }, then start again
computer-the-program-runs-process-and-may-take-the = the program { $name } runs (process { $pid }), and may take the device in the middle of the work
computer-close-before-you-begin-an-erase-or-an = close { $name } before you begin an erase or an update
computer-no-other-program-was-seen-that-takes-devices = no other program was seen that takes devices
computer-the-devices-on-usb-cannot-be-listed = the devices on USB cannot be listed
computer-the-system-refuses-or-has-no-usb = the system refuses, or has no USB
computer-start-rightful-on-the-computer-itself-as-the = start Rightful on the computer itself, as the user who sits at it
computer-no-iphone-or-ipad-is-on-usb = no iPhone or iPad is on USB
computer-none-is-plugged-in-or-the-cable-only = none is plugged in; or the cable only charges; or the phone was locked for over an hour and lets no computer in
computer-if-one-is-plugged-in-take-another-cable = if one is plugged in: take another cable, one that also carries data, and a port of the computer itself
computer-if-it-still-charges-only-unlock-it-or = if it still charges only: unlock it, or bring it into recovery mode by its buttons, which erases nothing
computer-to-be-led-to-recovery-mode = to be led to recovery mode
computer-the-link-to-the-device-has-12-mbit = the link to the device has 12 Mbit/s or less
computer-the-cable-or-the-plug-is-damaged-or = the cable or the plug is damaged or dirty, or an old hub stands between
computer-take-another-cable-and-a-port-of-the = take another cable, and a port of the computer itself; look into the device's port for lint
computer-the-link-has-usb-2-speed-480-mbit = the link has USB 2 speed (480 Mbit/s), and the device can do USB 3
computer-the-cable-that-comes-with-the-phone-is = the cable that comes with the phone is one for USB 2
computer-for-large-backups-take-a-cable-and-a = for large backups take a cable and a port for USB 3; all else goes as well without
computer-the-link-to-the-device-has-usb-2 = the link to the device has USB 2 speed (480 Mbit/s)
computer-the-link-to-the-device-has-usb-3 = the link to the device has USB 3 speed
computer-the-device-is-plugged-in-through-a-hub = the device is plugged in through a hub, a screen or a keyboard
computer-hubs-lose-devices-that-restart-which-every-restore = hubs lose devices that restart, which every restore does several times
computer-before-an-erase-or-an-update-plug-it = before an erase or an update, plug it in at the computer itself
computer-in-seconds = in { $seconds } seconds
computer-no-device-was-there-to-be-watched = { $for-long } no device was there to be watched
computer-plug-the-device-in-and-have-it-watched = plug the device in, and have it watched again
computer-no-device-has-left = { $for-long } no device has left
computer-a-device-has-left-once = { $for-long } a device has left once
computer-the-cable-was-pulled-or-the-device-has = the cable was pulled or the device has restarted; where neither was so, the cable is loose
computer-leave-device-and-cable-alone-and-have-it = leave device and cable alone, and have it watched again
computer-devices-have-left-times = { $for-long } devices have left { $times } times
computer-the-cable-is-worn-a-plug-is-loose = the cable is worn, a plug is loose, lint sits in the device's port, or a hub loses it
computer-take-another-cable-and-a-port-of-the-2 = take another cable and a port of the computer itself; look into the device's port for lint
computer-then-have-it-watched-again = then have it watched again

## crates/core/src/doctor/muxer.rs

computer-no-device = no device
computer-1-device = 1 device
computer-devices = { $count } devices
computer-answers-and-has = { $who } answers and has { $devices }
computer-is-looked-for-at-and-nobody-answers-there = { $who } is looked for at { $address }, and nobody answers there
computer-the-variable-usbmuxd-socket-address-or-the-option = the variable USBMUXD_SOCKET_ADDRESS or the option --muxer was set for another computer or a test
computer-unset-the-variable-usbmuxd-socket-address-or-leave = unset the variable USBMUXD_SOCKET_ADDRESS, or leave --muxer out, then start again
computer-is-there-and-this-user-may-not-open = { $who } is there, and this user may not open { $address }
computer-it-was-started-by-hand-with-rights-that = it was started by hand, with rights that keep other users out
computer-takes-the-connection-and-says-nothing = { $who } takes the connection and says nothing
computer-it-hangs-often-after-the-computer-has-slept = it hangs, often after the computer has slept with a device plugged in
computer-answers-with-what-makes-no-sense = { $who } answers with what makes no sense
computer-another-program-listens-in-its-place-or-it = another program listens in its place, or it is very old
computer-a-device-is-on-usb-that-does-not = a device is on USB that { $who } does not have
computer-the-device-was-plugged-in-before-that-program = the device was plugged in before that program was ready, or was locked for over an hour and lets no computer in
computer-unlock-the-device-if-you-can-unplug-it = unlock the device if you can, unplug it, and plug it in again
computer-usbmuxd-is-not-installed = usbmuxd is not installed
computer-few-systems-bring-it-along-recovery-and-dfu = few systems bring it along; recovery and DFU mode work without it
computer-install-it = install it
computer-install-the-package-usbmuxd-of-your-system = install the package usbmuxd of your system
computer-plug-the-device-in-again = plug the device in again
computer-usbmuxd-does-not-run-nothing-is-plugged-in = usbmuxd does not run; nothing is plugged in, and it starts by itself when a device is
computer-plug-the-device-in-then-have-this-looked = plug the device in, then have this looked at again
computer-usbmuxd-does-not-run = usbmuxd does not run
computer-it-has-stopped-or-the-device-was-plugged = it has stopped, or the device was plugged in before it was installed
computer-start-it = start it
computer-nothing-has-started-it-without-systemd-that-is = nothing has started it: without systemd that is left to you
computer-apple-mobile-device-service-is-not-installed = Apple Mobile Device Service is not installed
computer-it-comes-with-the-apple-devices-app-and = it comes with the Apple Devices app and with iTunes; recovery and DFU mode work without it
computer-apple-mobile-device-service-does-not-answer = Apple Mobile Device Service does not answer
computer-its-service-is-stopped-or-the-apple-devices = its service is stopped, or the Apple Devices app was never started
computer-start-it-in-a-powershell-that-runs-as = start it, in a PowerShell that runs as administrator
computer-where-there-is-no-such-service-start-the = where there is no such service: start the Apple Devices app once
computer-the-macs-usbmuxd-does-not-answer = the Mac's usbmuxd does not answer
computer-it-belongs-to-macos-and-is-started-by = it belongs to macOS and is started by it; something has stopped it
computer-have-macos-start-it-anew = have macOS start it anew
computer-if-nothing-changes-restart-this-computer = if nothing changes, restart this computer
computer-usbmuxd-does-not-answer = usbmuxd does not answer
computer-start-usbmuxd-then-plug-the-device-in-again = start usbmuxd, then plug the device in again
computer-restart-it = restart it
computer-stop-it = stop it
computer-restart-it-in-a-powershell-that-runs-as = restart it, in a PowerShell that runs as administrator

## crates/core/src/doctor/around.rs

computer-the-folder-for-may-not-be-written-to = the folder for { $what } may not be written to by this user: { $path }
computer-name-another-one = name another one
computer-how-much-room-there-is-for-cannot-be = how much room there is for { $what } cannot be told: { $path }
computer-there-is-room-for-in = there is room for { $what }: { $has } in { $path }
computer-make-room-settings-system-storage = make room: Settings, System, Storage
computer-make-room-system-settings-general-storage = make room: System Settings, General, Storage
computer-make-room-on-this-disk = make room on this disk
computer-there-is-too-little-room-for-firmware-in = there is too little room for firmware: { $has } in { $path }, up to { $needs } are needed
computer-see-what-is-kept-and-remove-what-is = see what is kept, and remove what is not needed
computer-or-name-a-folder-on-another-disk = or name a folder on another disk
computer-there-is-little-room-for-backups-in = there is little room for backups: { $has } in { $path }
computer-set-it-by-the-network = set it by the network
computer-set-it-by-the-network-in-a-powershell = set it by the network, in a PowerShell that runs as administrator
computer-set-the-date-and-the-time = set the date and the time
computer-its-battery-was-empty-or-it-is-a = its battery was empty, or it is a virtual machine that was asleep
computer-the-clock-of-this-computer-is-years-behind = the clock of this computer is years behind
computer-the-clock-of-this-computer-is-plausible-no = the clock of this computer is plausible; no server has said what time it is
computer-the-clock-of-this-computer-is = the clock of this computer is { $off } { $direction }
computer-the-clock-of-this-computer-is-minutes = the clock of this computer is { $value1 } minutes { $direction }
computer-the-clock-of-this-computer-is-right = the clock of this computer is right
computer-1-day = 1 day
computer-days = { $count } days
computer-install-the-package-ca-certificates-of-your-system = install the package ca-certificates of your system
computer-update-your-system = update your system
computer-none-of-the-servers-answers-this-computer-is = none of the servers answers: this computer is offline, or shut off from them
computer-no-network-a-network-with-a-sign-in = no network, a network with a sign-in page, a firewall, or a changed hosts file
computer-open-any-page-in-a-browser-sign-in = open any page in a browser; sign in to the network if it asks
computer-an-erase-and-an-update-need-the-network = an erase and an update need the network; advice, backups and their check do not
computer-all-servers-answer-and-prove-who-they-are = all servers answer and prove who they are: { $names }
computer-apples-signature-without-which-no-firmware-starts = Apple's signature, without which no firmware starts
computer-the-list-of-firmware = the list of firmware
computer-the-firmware = the firmware
computer-another-server-has-that-too = another server has that too
computer-could-not-prove-who-it-is-from-there = { $name } could not prove who it is; from there comes { $needed }
computer-could-not-prove-who-it-is-from-there-2 = { $name } could not prove who it is ({ $why }); from there comes { $needed }
computer-apples-own-root-certificate-is-not-among-those = Apple's own root certificate is not among those of this computer: macOS has it, most other systems do not
computer-download-the-apple-inc-root-certificate-from-apple = download the "Apple Inc. Root" certificate from apple.com/certificateauthority
computer-write-it-as-pem = write it as PEM
computer-hand-it-in = hand it in
computer-the-clock-is-wrong-or-a-filter-on = the clock is wrong, or a filter on the network opens TLS
computer-check-the-clock-use-another-network-such-as = check the clock; use another network, such as a phone's hotspot
computer-does-not-answer-from-there-comes = { $name } does not answer; from there comes { $needed }
computer-does-not-answer-from-there-comes-2 = { $name } does not answer ({ $why }); from there comes { $needed }
computer-a-firewall-an-ad-blocker-or-a-changed = a firewall, an ad blocker, or a changed hosts file
computer-allow-port-443-in-firewall-and-blocker-and = allow { $name } (port 443) in firewall and blocker, and look for it in the hosts file

## crates/core/src/rescue.rs

computer-yes-with-what-is-here-a-forgotten-passcode = Yes: with what is here, a forgotten passcode costs time and no data.
computer-not-surely-something-that-matters-is-missing = Not surely: something that matters is missing.
computer-a-recent-encrypted-backup-on-this-computer = a recent encrypted backup on this computer
computer-set-a-backup-password-that-you-write-down = set a backup password that you write down, then take a backup
computer-plug-the-phone-in-and-take-a-backup = plug the phone in, and take a backup
computer-where-backups-lie-could-not-be-looked-at = where backups lie could not be looked at
computer-see-what-is-there = see what is there
computer-the-newest-is-in = the newest is { $days }, in { $path }
computer-plug-the-phone-in-and-take-a-new = plug the phone in, and take a new one, which copies what has changed
computer-the-newest-is-of-unknown-age-in = the newest is of unknown age, in { $path }
computer-there-is-one-without-encryption-it-holds-no = there is one without encryption: it holds no passwords, no health data and no keys of this phone
computer-there-is-one-that-was-not-brought-to = there is one that was not brought to its end
computer-there-is-none = there is none
computer-this-backup-opens-with-its-password-and-is = this backup opens with its password, and is whole
computer-there-is-no-encrypted-backup-to-prove = there is no encrypted backup to prove
computer-proven-on-all-files-of-it-were-read = proven on { $at }; all { $files } files of it were read
computer-the-newest-was-not-proven-an-earlier-one = the newest was not proven; an earlier one was, on { $at }
computer-have-it-opened-with-its-password-and-read = have it opened with its password and read whole; nothing is written
computer-it-was-never-proven = it was never proven
computer-the-backup-password-is-where-you-find-it = the backup password is where you find it
computer-this-computers-store-of-passwords-has-an-item = this computer's store of passwords has an item for it
computer-it-was-typed-right-when-the-backup-was = it was typed right when the backup was proven; no store of passwords has it
computer-write-it-down-and-put-the-paper-where = write it down, and put the paper where you would look; or save it in your store of passwords under "iOS Backup"
computer-nobody-has-tried-it = nobody has tried it
computer-if-it-is-forgotten-it-can-be-searched = if it is forgotten, it can be searched for by what you remember
computer-the-apple-account-has-a-recovery-contact-or = the Apple Account has a recovery contact or a recovery key
computer-on-the-phone-settings-your-name-sign-in = on the phone: Settings, your name, Sign-In & Security, Recovery Contacts; then say so here
computer-receipt-and-serial-number-lie-together = receipt and serial number lie together
computer-apple-asks-for-both-where-an-account-is = Apple asks for both where an account is lost; put the printed card to the receipt, and say so here
computer-you-said-so-on = you said so on { $at }
computer-you-were-not-asked-yet = you were not asked yet
computer-you-said-so-on-which-is-long-ago = you said so on { $at }, which is long ago
computer-the-pair-record-is-here-with-the-escrow = the pair record is here, with the escrow bag
computer-the-pair-record-is-here-without-an-escrow = the pair record is here, without an escrow bag
computer-unlock-the-phone-unplug-it-and-plug-it = unlock the phone, unplug it and plug it in again
computer-this-computer-has-no-pair-record-of-it = this computer has no pair record of it
computer-unlock-the-phone-plug-it-in-and-tap = unlock the phone, plug it in, and tap Trust
computer-it-could-not-be-looked-at-the-phones = it could not be looked at: the phone's UDID or usbmuxd is missing
computer-plug-the-phone-in = plug the phone in
computer-firmware-is-here-so-that-an-erase-does = firmware is here, so that an erase does not wait for a download
computer-the-file-verified-on = the file { $name }, verified on { $verified }
computer-there-is-none-it-would-be-downloaded-when = there is none; it would be downloaded when it is needed
computer-fetch-it-while-the-network-is-good-apple = fetch it while the network is good; Apple signs one version for some weeks only
computer-the-token-that-clears-the-passcode-of-a = the token that clears the passcode of a supervised phone is saved
computer-a-token-of-is-kept-on-this-computer = a token of { $at } is kept on this computer
computer-the-phone-was-erased-after-its-token-was = the phone was erased after its token was saved, which ends it
computer-the-phone-is-supervised-and-no-token-of = the phone is supervised, and no token of it is here; whoever supervises it may have one
computer-the-phone-is-not-supervised-so-it-has = the phone is not supervised, so it has none
computer-whether-the-phone-is-supervised-is-not-known = whether the phone is supervised is not known
computer-of-today = of today
computer-of-yesterday = of yesterday
computer-days-old = { $count } days old

## crates/core/src/rescue/card.rs

computer-do-not-restart-the-phone-and-leave-it = Do not restart the phone, and leave it on its charger.
computer-passcode-changed-in-the-last-three-days-after = Passcode changed in the last three days? After some wrong ones it takes the old one: "Forgot Passcode?", then Enter Previous Passcode.
computer-at-this-computer-with-the-cable-rightful-advise = At this computer, with the cable: rightful advise. It says which ways are open now, and which keep everything.
computer-see-first-that-you-can-sign-in-to = See first that you can sign in to the Apple Account: after an erase the phone asks for it.
computer-erased-and-set-up-again-rightful-backup-restore = Erased, and set up again: rightful backup restore brings back what the backup named here holds. It asks for the backup password.
computer-to-be-written-in-by-hand = To be written in by hand
computer-when-the-phone-is-locked = When the phone is locked
computer-the-backup-password-is-written-down-at = The backup password is written down at
computer-the-passcode-of-the-phone-is-written-down = The passcode of the phone is written down at
computer-recovery-contact-of-the-apple-account = Recovery contact of the Apple Account
computer-receipt-and-box-lie-at = Receipt and box lie at
computer-my-phone = my phone
computer-rescue-card = Rescue card: { $called }
computer-as-of = As of { $now }.
computer-encrypted-backup-on-this-computer = Encrypted backup, on this computer

## crates/core/src/mask.rs

computer-serial-numbers = serial numbers
computer-numbers-of-sim-cards = numbers of SIM cards
computer-e-mail-addresses-and-accounts = e-mail addresses and accounts
computer-telephone-numbers = telephone numbers
computer-names-of-devices-and-people = names of devices and people
computer-network-addresses = network addresses
computer-home-folders = home folders
computer-pieces-of-encoded-data = pieces of encoded data

## crates/flows/src/doctor.rs

computer-write-the-rule-that-gives-access-to-devices = write the rule that gives access to devices
computer-have-systemd-start-usbmuxd = have systemd start usbmuxd
computer-writes-one-line-to-to-undo-it-remove = Writes one line to { $our-file }: { $ours }. To undo it, remove that file.
computer-asks-systemd-to-start-the-service-usbmuxd-as = Asks systemd to start the service usbmuxd, as `systemctl start usbmuxd` does. To undo it: sudo systemctl stop usbmuxd.
computer-there-is-nothing-that-rightful-puts-right-by = There is nothing that Rightful puts right by itself
computer-put-right-what-stands-between-this-computer-and = Put right what stands between this computer and a device
computer-done = done: { $title }
computer-now-unplug-the-device-and-plug-it-in = now unplug the device and plug it in again
computer-it-is-done = It is done
computer-this-changes-what-the-plan-above-names-and = This changes what the plan above names, and nothing else.

## crates/flows/src/rescue_kit.rs

computer-what-only-you-know = What only you know
computer-has-your-apple-account-a-recovery-contact-or = Has your Apple Account a recovery contact or a recovery key?
computer-do-the-receipt-and-the-serial-number-of = Do the receipt and the serial number of the phone lie together, where you find them?
computer-not-yet-or-i-do-not-know = not yet, or I do not know
computer-noted-with-the-day = noted, with the day
computer-that-was-all-to-be-asked = That was all to be asked

## crates/cli/src/render/doctor.rs

computer-nothing-stands-in-the-way = nothing stands in the way
computer-1-thing-stands-in-the-way = 1 thing stands in the way
computer-things-stand-in-the-way = { $count } things stand in the way
computer-this-computer = This computer: { $verdict }.
computer-this-computer-2 = This computer, { $system }: { $verdict }.
computer-stands-in-the-way = Stands in the way
computer-worth-knowing = Worth knowing
computer-in-order = In order
computer-looking-has-changed-nothing = Looking has changed nothing.
computer-one-of-these-rightful-can-put-right-by = One of these Rightful can put right by itself: rightful doctor --fix
computer-of-these-rightful-can-put-right-by-itself = { $count } of these Rightful can put right by itself: rightful doctor --fix
computer-usually = Usually: { $usually }.

## crates/cli/src/render/rescue.rs

computer-could-you-get-back-in-today = Could you get back in today?
computer-could-you-get-back-into-today = Could you get back into { $called } today?
computer-could-be-better = Could be better
computer-not-for-this-phone = Not for this phone
computer-to-have-it-made-here-each-thing-after = To have it made here, each thing after your word: rightful rescue-kit --make
computer-the-card-to-print-without-any-secret = The card to print, without any secret:

## crates/cli/src/render/bundle.rs

computer-not-taken = Not taken
computer-nothing-was-sent-and-nothing-else-was-written = Nothing was sent, and nothing else was written. Look through it before you give it to anybody: what stands in the words of a log and looks like nothing in particular is not recognised.
computer-what-happened-as-rightful-wrote-it-down-masked = What happened, as Rightful wrote it down. Masked: <ecid-1> is the same device everywhere in these files.
computer-its-end-before-it-are-left-out = its end; { $cut } before it are left out
computer-nothing-was-found-that-tells-whose-device-it = nothing was found that tells whose device it is
computer-in-1-place = in 1 place
computer-in-places = in { $count } places

## crates/cli/src/bundle/gather.rs

computer-older-than-the-newest-40 = older than the newest 40
computer-no-text-or-no-room-left = no text, or no room left
computer-could-not-be-read = could not be read

## crates/cli/src/cmd/doctor.rs

computer-asks-these-servers-whether-they-answer-and-sends = Asks these servers whether they answer, and sends nothing else: { $names }. --offline leaves it out.
computer-watches-the-cable-for-seconds-leave-the-device = Watches the cable for { $seconds } seconds. Leave the device alone; move the cable a little at both ends.
computer-a-device-has-left = a device has left
computer-a-device-has-come = a device has come

## crates/cli/src/cmd/rescue_kit.rs

computer-have-the-phone-encrypt-its-backups-with-this = Have the phone encrypt its backups with this password? Without the password nobody reads them, you neither: write it down.
computer-take-a-backup-now-into = Take a backup now, into { $root }?
computer-fetch-the-newest-firmware-for-the-now-it = Fetch the newest firmware for the { $name } now? It takes several GB.
computer-there-is-no-encrypted-backup-to-prove-2 = There is no encrypted backup to prove.
computer-the-card-is-written-to = The card is written to { $path }.

## single words

computer-missing = Missing
computer-ready = Ready
computer-inside = Inside
computer-masked = Masked
