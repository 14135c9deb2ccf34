### Written by cargo xtask words from the sources; a change here is lost.

## crates/cli/src/usage.rs

help-for-more-information-try-help = For more information, try '--help'.
help-possible-values = [possible values: { $values }]
help-subcommands = [subcommands: { $names }]
help-unexpected-argument-found = unexpected argument '{ $argument }' found
help-unrecognized-subcommand = unrecognized subcommand '{ $name }'
help-equal-sign-is-needed-when-assigning-values-to = equal sign is needed when assigning values to '{ $argument }'
help-a-value-is-required-for-but-none-was = a value is required for '{ $argument }' but none was supplied
help-invalid-value-for = invalid value '{ $value }' for '{ $argument }'
help-invalid-value-for-2 = invalid value '{ $value }' for '{ $argument }': { $reason }
help-the-following-required-arguments-were-not-provided = the following required arguments were not provided:
help-requires-a-subcommand-but-one-was-not-provided = '{ $name }' requires a subcommand but one was not provided
help-unexpected-value-for-found-no-more-were-expected = unexpected value '{ $value }' for '{ $argument }' found; no more were expected
help-values-required-by-only-were-provided = { $least } values required by '{ $argument }'; only { $given } were provided
help-values-required-for-but-were-provided = { $wanted } values required for '{ $argument }' but { $given } were provided
help-invalid-utf-8-was-detected-in-one-or = invalid UTF-8 was detected in one or more arguments
help-the-argument-cannot-be-used-multiple-times = the argument '{ $argument }' cannot be used multiple times
help-the-argument-cannot-be-used-with = the argument '{ $argument }' cannot be used with '{ $other }'
help-the-argument-cannot-be-used-with-one-or = the argument '{ $argument }' cannot be used with one or more of the other specified arguments
help-the-argument-cannot-be-used-with-2 = the argument '{ $argument }' cannot be used with:
help-the-subcommand-cannot-be-used-with = the subcommand '{ $name }' cannot be used with '{ $other }'
help-the-subcommand-cannot-be-used-with-2 = the subcommand '{ $name }' cannot be used with:
help-a-similar-subcommand-exists = a similar subcommand exists: '{ $one }'
help-some-similar-subcommands-exist = some similar subcommands exist: { $several }
help-a-similar-argument-exists = a similar argument exists: '{ $one }'
help-some-similar-arguments-exist = some similar arguments exist: { $several }
help-a-similar-value-exists = a similar value exists: '{ $one }'
help-some-similar-values-exist = some similar values exist: { $several }

## crates/cli/src/help.rs

help-env = [env: { $name }]
help-default = [default: { $default }]

## crates/cli/src/language.rs

help-write-one-of = write one of { $known }

## crates/cli/src/options.rs

help-write-a-number-with-k-m-g-or = write a number with k, M, G or T behind it, such as 20G
help-write-a-number-such-as-20g = write a number, such as 20G
help-that-is-more-than-any-disk-holds = that is more than any disk holds

## crates/cli/src/part.rs

help-the-kinds-are = the kinds are { $names }

## rightful

help-scenarios-one-or-more-of-these-joined-by = Scenarios: one or more of these, joined by +
help-a-locked-iphone-14-pro-max-that-does = a locked iPhone 14 Pro Max that does not know this computer (the default)
help-the-same-and-it-trusts-this-computer = the same, and it trusts this computer
help-the-same-and-its-screen-is-open = the same, and its screen is open
help-it-waits-in-recovery-mode = it waits in recovery mode
help-it-waits-in-dfu-mode = it waits in DFU mode
help-from-dfu-on-it-keeps-one-nonce-so = from DFU on it keeps one nonce, so that one ticket is enough
help-it-refuses-to-enter-recovery-by-command-the = it refuses to enter recovery by command: the buttons are needed
help-the-same-and-at-the-first-attempt-the = the same, and at the first attempt the hand lets go too early
help-it-was-locked-for-over-an-hour-it = it was locked for over an hour: it only charges, and this computer does not see it
help-an-organisations-profile-forbids-it-to-trust-computers = an organisation's profile forbids it to trust computers
help-your-supervision-identity-is-on-this-computer = your supervision identity is on this computer
help-the-same-you-supervise-the-phone-which-has = the same; you supervise the phone, which has no passcode just now
help-the-same-its-unlock-token-was-saved-and = the same; its unlock token was saved, and then it locked out
help-it-shows-no-sign-of-find-my = it shows no sign of Find My
help-it-was-erased-and-asks-for-activation-with = it was erased and asks for activation; with Find My, for its owner's account too
help-a-second-phone-is-on-the-cable-too = a second phone is on the cable too
help-nothing-is-plugged-in = nothing is plugged in
help-find-my-does-not-reach-the-phone-at = Find My does not reach the phone at first: what is asked of it waits
help-its-apple-account-is-throttled-locked-terms-or = its Apple Account is: throttled, locked, terms or security-key
help-something-goes-wrong = something goes wrong:
help-with-the-firmware-signing-refused-94-ticket-for = with the firmware: signing-refused[=94], ticket-for-another, ticket-stale, download-cut, download-interrupted[=BYTES], download-altered
help-with-the-restore-cable-pulled-enter-recovery-ibec = with the restore: cable-pulled=enter-recovery, ibec, ramdisk, bootx, start-restore, file-system or after-file-system, never-comes-back=recovery, restore or normal, swapped=recovery or restore, restored-status[=14], asr-checksum, unknown-request, huge-length, deep-plist, endless-data, silent, false-success
help-with-one-message-at-door-nth-kind-seed = with one message: at=DOOR:NTH:KIND[:SEED], as in at=restored:17:corrupt:5; the doors are lockdown, usb, restored, data, asr, fdr and backup; the kinds cut, stall, truncate, corrupt and reorder
help-with-a-backup-backup-error-1-passcode-not = with a backup: backup-error[=1], passcode-not-typed, backup-needs=BYTES
help-with-the-activation-albert-unavailable-malformed-oversized-html = with the activation: albert=unavailable, malformed, oversized, html, error-page, more-forms, second-factor, wrong-session or for-another
help-a-model-may-stand-before-it-iphone15-3 = A model may stand before it: iPhone15,3: (the default), iPhone12,5: or iPad8,1:
help-examples-recovery-ipad8-1-dfu-fault-cable-pulled = Examples: recovery, iPad8,1:dfu, fault:cable-pulled=ramdisk, buttons+no-find-my
help-exit-codes-0-done-1-failed-2-wrong = Exit codes: 0 done, 1 failed, 2 wrong usage, 3 declined or consent missing, 4 nothing to act on, 5 stopped safely and can be taken up again.
help-languages-what-a-person-reads-is-said-in = Languages: what a person reads is said in the language of this system, or with --lang in English (en), German (de), Spanish (es), French (fr) or Chinese (zh).
help-try-it-without-a-phone-rightful-unlock-rehearse = Try it without a phone:  rightful unlock --rehearse
help-get-back-into-your-own-iphone-or-ipad = Get back into your own iPhone or iPad
help-alone-it-shows-what-is-on-the-cable = Alone it shows what is on the cable and the ways back in, gentlest first. It changes nothing. At a terminal it asks at most six questions about your case before; `rightful advise` tells more, also of a phone that is not seen.
help-options-of-every-command = Options of every command
help-print-json-on-stdout-the-events-one-a = Print JSON on stdout: the events one a line, or the one document that a listing is
help-speak-this-language-en-de-es-fr-zh = Speak this language: en, de, es, fr, zh; what is not said in it is said in English [default: this system's]
help-language = <LANGUAGE>
help-say-only-what-must-be-said-the-plan = Say only what must be said: the plan, questions, moves of the hands, and the end
help-sound-the-terminals-bell-once-a-second-while = Sound the terminal's bell once a second while buttons are to be held
help-log-what-is-done-underneath-more-of-it = Log what is done underneath; more of it with -vv. RIGHTFUL_LOG chooses in detail
help-practise-on-a-virtual-phone-no-phone-is = Practise on a virtual phone; no phone is touched, nothing is downloaded. `rightful --help` lists the scenarios
help-scenario = <SCENARIO>
help-where-usbmuxd-listens-unix-path-or-host-port = Where usbmuxd listens: unix:/PATH or HOST:PORT [default: USBMUXD_SOCKET_ADDRESS, or this system's]
help-address = <ADDRESS>
help-where-firmware-is-kept-default-the-users-cache = Where firmware is kept [default: the user's cache folder]
help-dir = <DIR>
help-keep-at-most-this-much-firmware-20g-512m = Keep at most this much firmware: 20G, 512M
help-size = <SIZE>
help-a-file-with-a-further-root-certificate-pem = A file with a further root certificate (PEM) to trust for Apple's signing server
help-file = <FILE>
help-a-pretend-apple-on-this-computer-as-rightful = A pretend Apple on this computer, as `rightful sim serve` starts one
help-url = <URL>
help-whole-lines-without-colour-and-marks-questions-answered = Whole lines without colour and marks, questions answered by a number
help-print-help-see-more-with-help = Print help (see more with '--help')
help-print-help-see-a-summary-with-h = Print help (see a summary with '-h')
help-print-version = Print version

## rightful advise

help-a-file-of-answers-is-a-json-object = A file of answers is a JSON object; what is left out is not known. "yes" or "no" is the answer to passcode-known, changed-lately, previous-known, ideas-left, account-known, second-factor, online, starts, organisation, administrator, token-saved, backup-elsewhere and backup-password-known. Then there are
help-asks-waits-lockout-disabled-open-locked-to-owner = "asks", "waits", "lockout", "disabled", "open", "locked-to-owner", "hello", "lost", "cable" or "logo"
help-how-long-it-was-to-wait-at-first = how long it was to wait at first, right after the last wrong passcode
help-a-number = a number
help-18-5-where-the-device-does-not-tell = "18.5", where the device does not tell it
help-the-names-of-the-ways-that-did-not = the names of the ways that did not help, as in ["old-passcode"]
help-example = Example: {"{"}"screen": "waits", "wait-minutes": 15, "account-known": "no"{"}"}
help-say-which-ways-back-in-there-are-for = Say which ways back in there are for your case, gentlest first: what each keeps, needs and costs, and by when
help-looks-at-the-cable-and-at-the-backups = Looks at the cable and at the backups on this computer, asks at most six questions whose answers matter, and changes nothing. A phone that this computer does not see is advised too.
help-which-device-ecid-udid-its-last-four-characters = Which device: ECID, UDID, its last four characters, or its name; not needed for a single one
help-device = <DEVICE>
help-the-same-as-the-other-commands-take-it = The same, as the other commands take it
help-for-a-device-that-this-computer-does-not = For a device that this computer does not see: its model, such as "iPhone 14"
help-model = <MODEL>
help-take-the-answers-from-this-json-file-instead = Take the answers from this JSON file instead of asking; - is standard input
help-look-for-backups-in-this-folder-instead-of = Look for backups in this folder instead of the usual ones

## rightful devices

help-list-the-devices-on-the-cable-in-every = List the devices on the cable, in every mode

## rightful info

help-show-everything-that-a-device-tells-in-its = Show everything that a device tells in its present mode

## rightful unlock

help-erase-and-restore-a-device-by-cable-so = Erase and restore a device by cable, so that it can be set up without the forgotten passcode
help-shows-the-plan-first-firmware-is-downloaded-and = Shows the plan first. Firmware is downloaded and checked before anything else; nothing is erased before you type the last four characters of the device. Activation Lock stays as it is: afterwards the device asks for its Apple Account.
help-install-this-version-such-as-18-5-instead = Install this version, such as 18.5, instead of the newest; Apple must still sign it
help-version = <VERSION>
help-install-from-this-firmware-file-ipsw-instead-of = Install from this firmware file (IPSW) instead of downloading one
help-consent-to-the-erase-the-last-four-characters = Consent to the erase: the last four characters of the device, as the plan shows them; with --all several, with commas between them
help-last4 = <LAST4>
help-every-connected-device-each-after-its-own-consent = Every connected device, each after its own consent, side by side
help-with-all-work-on-at-most-this-many = With --all: work on at most this many at the same time
help-n = <N>

## rightful update

help-install-the-system-of-a-device-anew-by = Install the system of a device anew by cable and keep everything on it
help-for-a-device-that-does-not-start-any = For a device that does not start any more. Nothing is erased, and the passcode stays as it is: an update does not let you in without it. It never turns into an erase by itself.
help-do-not-ask-before-it-begins = Do not ask before it begins

## rightful resume

help-take-up-a-device-that-was-left-in = Take up a device that was left in recovery or restore mode: after a crash, a pulled cable, a restart of this computer
help-says-what-was-done-what-is-safe-and = Says what was done, what is safe, and what comes next; then you choose. An erase needs your word again.
help-choose-how-to-go-on-without-being-asked = Choose how to go on without being asked: leave, update, go-on, erase
help-way = <WAY>
help-consent-to-the-erase-the-last-four-characters-2 = Consent to the erase: the last four characters of the device, as the plan shows them
help-do-not-ask-before-an-update-begins = Do not ask before an update begins

## rightful recovery

help-enter-or-leave-recovery-mode-nothing-is-erased = Enter or leave recovery mode; nothing is erased

## rightful recovery enter

help-restart-a-device-into-recovery-mode = Restart a device into recovery mode
help-by-command-where-it-obeys-else-you-are = By command where it obeys; else you are led move by move to its buttons, and the cable is watched meanwhile.
help-for-a-device-that-only-charges-so-that = For a device that only charges, so that this computer does not see it: its model, such as "iPhone 14"
help-dfu-mode-instead-for-when-recovery-mode-fails = DFU mode instead, for when recovery mode fails; no command leads there, your hands do

## rightful recovery exit

help-restart-a-device-out-of-recovery-mode-with = Restart a device out of recovery mode, with everything on it
help-out-of-dfu-mode-as-well-there-you = Out of DFU mode as well: there you are led to its buttons.

## rightful find

help-find-sound-mark-as-lost-erase-or-let = Find, sound, mark as lost, erase or let go of your devices from afar, through your Apple Account
help-it-signs-in-as-apples-own-page-www = It signs in as Apple's own page www.icloud.com/find does, with what you know and nothing else; the password never leaves this computer. Most of it works on the password alone, for the case that the locked phone is the only device that gets codes. It was never tried against Apple's servers; --browser shows the same as clicks on Apple's page.

## rightful find list

help-list-the-devices-of-an-apple-account-online = List the devices of an Apple Account: online or not, battery, lost, locked, waiting for an erase; nothing is changed
help-with-the-devices-of-the-members-of-your = With the devices of the members of your family, which are only looked for and heard here
help-the-apple-account-an-e-mail-address-or = The Apple Account: an e-mail address or a telephone number; asked for if it is not given
help-name = <NAME>
help-read-the-accounts-password-from-standard-input-which = Read the account's password from standard input, which is one line
help-read-the-accounts-password-from-the-first-line = Read the account's password from the first line of this file
help-answer-without-being-asked-device-or-message-how = Answer without being asked: device or message (how a code reaches you), alone (none does), a number for a device
help-answers = <ANSWERS>
help-do-not-sign-in-show-the-clicks-on = Do not sign in; show the clicks on Apple's page, in any browser

## rightful find locate

help-ask-the-devices-where-they-are-and-show = Ask the devices where they are, and show places, how old they are, and links to maps; nothing is changed
help-waits-at-most-a-minute-for-the-devices = Waits at most a minute for the devices that are online. A place is shown and written nowhere else: neither in events nor in reports.
help-which-device-its-name-its-model-or-its = Which device: its name, its model, or its last four characters; not needed for a single one

## rightful find sound

help-have-a-device-play-a-sound-also-when = Have a device play a sound, also when it is silenced; nothing on it is changed

## rightful find message

help-show-a-text-on-the-screen-of-a = Show a text on the screen of a device, which stays as it is
help-the-text = The text
help-text = <TEXT>
help-with-a-sound = With a sound

## rightful find lost

help-mark-a-device-as-lost-it-locks-shows = Mark a device as lost: it locks, shows a text and a number to call, and tells where it is; nothing is erased
help-the-telephone-number-that-whoever-finds-it-may = The telephone number that whoever finds it may call
help-number = <NUMBER>
help-what-it-shows = What it shows
help-end-lost-mode-instead-unlocking-the-device-ends = End Lost Mode instead; unlocking the device ends it, too

## rightful find erase

help-erase-a-device-from-afar-photos-messages-apps = Erase a device from afar: photos, messages, apps; one that is offline is erased as soon as it is online
help-it-asks-for-the-four-characters-that-name = It asks for the four characters that name the device, and for the password once more. Activation Lock stays on: afterwards the device asks for this Apple Account. Leave it in the account until it has erased itself.
help-consent-to-the-erase-the-last-four-characters-3 = Consent to the erase: the last four characters that `rightful find list` shows for the device
help-what-it-shows-after-the-erase = What it shows after the erase

## rightful find watch

help-look-at-a-device-until-what-was-asked = Look at a device until what was asked of it is done: an erase, Lost Mode, a sound, a message; nothing is changed
help-for-how-many-minutes-at-most = For how many minutes at most
help-minutes = <MINUTES>

## rightful find remove

help-show-how-a-device-is-taken-off-the = Show how a device is taken off the account, which releases its Activation Lock
help-for-a-device-that-you-have-erased-and = For a device that you have erased and give away. Never for one that is lost: whoever has it could set it up as their own. Whether Apple takes a removal from a program is not known, so the clicks on Apple's page are shown; --experimental asks Apple from here. That is refused while an erase waits, which a removal would call off.
help-sign-in-and-ask-apple-from-here-after = Sign in and ask Apple from here, after a question; this was never tried against Apple's servers

## rightful find sign-in

help-sign-in-with-a-code-once-so-that = Sign in with a code once, so that Apple knows this computer and wants none later
help-a-token-is-kept-in-a-file-that = A token is kept in a file that only you can read; the password is kept nowhere.

## rightful find sign-out

help-forget-that-apple-knows-this-computer-what-sign = Forget that Apple knows this computer: what sign-in has kept is removed
help-every-other-command-signs-out-with-apple-at = Every other command signs out with Apple at its end. What is kept is no session but a token: Apple is not told that it is gone.

## rightful activation

help-say-whether-a-phone-is-active-or-activate = Say whether a phone is active, or activate it after an erase

## rightful activation status

help-say-whether-a-phone-is-active-and-what = Say whether a phone is active, and what shows of Activation Lock; reads only

## rightful activation activate

help-activate-a-phone-that-is-at-hello-nothing = Activate a phone that is at Hello; nothing is erased
help-apple-decides-where-the-phone-belongs-to-an = Apple decides. Where the phone belongs to an Apple Account, Apple asks for that: what you type goes to albert.apple.com and nowhere else. Nobody else's phone is activated by this: Activation Lock is Apple's, and only its account opens it. It can be interrupted and started again at any time.
help-the-apple-account-that-the-phone-belongs-to = The Apple Account that the phone belongs to, for when Apple asks for it; "" where the password is a bypass code

## rightful supervise

help-clear-the-passcode-of-a-phone-that-you = Clear the passcode of a phone that you supervise and keep everything on it; make ready for that while all is well
help-a-phone-that-you-supervised-yourself-while-it = A phone that you supervised yourself while it was being set up, and whose unlock token you saved while it had no passcode, can be cleared over the cable: photos, messages and apps stay. `ready` says whether that holds for a phone today. Another's phone, such as a school's, is theirs to open. It was never tried on a real phone.

## rightful supervise ready

help-say-whether-you-could-clear-this-phones-passcode = Say whether you could clear this phone's passcode if it locked out today, and what is missing; reads only
help-code-1-where-something-is-missing = Code 1 where something is missing.

## rightful supervise clear

help-clear-the-passcode-of-a-phone-that-you-2 = Clear the passcode of a phone that you supervise, with the saved unlock token; everything on it stays
help-it-works-while-the-phone-is-locked-find = It works while the phone is locked. Find My, Activation Lock and the computers that it trusts stay as they are. Without a token that was saved before, there is no such way: `rightful advise` tells the others.
help-use-the-token-in-this-file-as-apple = Use the token in this file, as Apple Configurator or another program saved it: raw, base64 or a property list

## rightful supervise screen-time

help-clear-the-screen-time-code-of-a-phone = Clear the Screen Time code of a phone that you supervise; everything else stays

## rightful supervise token

help-save-the-unlock-token-of-a-phone-that = Save the unlock token of a phone that you supervise, or look at saved ones

## rightful supervise token save

help-save-the-unlock-token-the-phone-must-have = Save the unlock token; the phone must have no passcode just then, and nothing on it is changed
help-put-a-copy-into-this-new-file-as = Put a copy into this new file as well, for you alone to read; for the place where you keep what must not be lost

## rightful supervise token check

help-look-at-the-saved-tokens-without-any-phone = Look at the saved tokens without any phone: whose, how old, whole, erased since; code 1 where one is of no use
help-look-at-the-token-in-this-file-instead = Look at the token in this file instead

## rightful supervise identity

help-make-import-export-or-show-the-identity-by = Make, import, export or show the identity by which your phones know you as their supervisor

## rightful supervise identity new

help-make-a-new-one-for-phones-that-you = Make a new one, for phones that you will prepare
help-whose-it-is-a-family-a-school-a = Whose it is: a family, a school, a firm

## rightful supervise identity import

help-take-over-the-one-that-your-phones-were = Take over the one that your phones were supervised with: .p12, PEM, or certificate and key as Apple Configurator exports them
help-the-file-p12-pem-or-a-certificate-in = The file: .p12, PEM, or a certificate in DER
help-the-private-key-where-it-lies-in-a = The private key, where it lies in a file of its own
help-read-the-password-of-the-file-from-the = Read the password of the file from the first line of this one

## rightful supervise identity export

help-write-it-into-a-new-file-that-only = Write it into a new file that only you can read, to keep elsewhere or for another program
help-the-new-file = The new file
help-how-it-is-written = How it is written
help-form = <FORM>
help-which-identity-by-the-beginning-of-its-fingerprint = Which identity, by the beginning of its fingerprint [default: the newest]
help-fingerprint = <FINGERPRINT>

## rightful supervise identity show

help-show-which-identities-are-here-never-their-keys = Show which identities are here; never their keys

## rightful supervise prepare

help-have-a-phone-that-is-at-hello-be = Have a phone that is at Hello be supervised by you; nothing is erased
help-only-a-phone-that-is-being-set-up = Only a phone that is being set up takes it, so one that is in use would have to be erased first. It stays supervised until its next erase, and says so in its settings.
help-what-the-phone-says-of-its-supervisor-default = What the phone says of its supervisor [default: whose the identity is]
help-forbid-the-phone-to-trust-other-computers-than = Forbid the phone to trust other computers than those that have the identity

## rightful supervise pair

help-have-a-phone-that-you-supervise-trust-this = Have a phone that you supervise trust this computer, without anybody's tap, even while it is locked

## rightful supervise profiles

help-list-install-or-remove-configuration-profiles = List, install or remove configuration profiles

## rightful supervise profiles list

help-list-the-profiles-of-a-phone-that-trusts = List the profiles of a phone that trusts this computer; reads only

## rightful supervise profiles install

help-install-a-profile-on-a-phone-that-you = Install a profile on a phone that you supervise, without a tap on it
help-which-of-those-that-this-program-makes = Which of those that this program makes
help-which = <WHICH>
help-a-profile-of-your-own-mobileconfig-as-it = A profile of your own (.mobileconfig), as it is
help-for-wifi-the-name-of-the-network = For wifi: the name of the network
help-for-wifi-the-networks-password-in-the-first = For wifi: the network's password, in the first line of this file; an open network has none

## rightful supervise profiles remove

help-remove-a-profile-by-its-identifier-or-by = Remove a profile by its identifier, or by the word it was installed with
help-the-identifier-that-list-shows-or-usb-while = The identifier that `list` shows, or usb-while-locked, no-biometric-unlock, wifi
help-profile = <PROFILE>

## rightful supervise erase

help-erase-a-phone-over-the-cable-as-a = Erase a phone over the cable, as a reset in its settings does; ERASES EVERYTHING, after your typed consent
help-for-a-phone-that-runs-and-trusts-this = For a phone that runs and trusts this computer, or that you supervise. Activation Lock stays on. To keep everything instead: `rightful supervise clear`.
help-consent-without-a-terminal-the-last-four-characters = Consent without a terminal: the last four characters of the device's ECID

## rightful supervise audit

help-list-all-your-supervised-phones-supervised-by-you = List all your supervised phones: supervised by you, token saved and good, last backup, system; reads only
help-those-on-the-cable-and-those-of-which = Those on the cable, and those of which a token is kept on this computer.
help-print-it-as-csv-for-a-spreadsheet = Print it as CSV, for a spreadsheet

## rightful firmware

help-list-download-check-and-inspect-firmware-no-device = List, download, check and inspect firmware; no device is changed

## rightful firmware list

help-list-the-versions-for-a-model-who-lists = List the versions for a model, who lists them, and whether Apple signs them
help-which-model-such-as-iphone15-3-or-iphone = Which model, such as iPhone15,3 or "iPhone 14 Pro Max"; not needed with one device on the cable
help-ask-now-also-where-a-list-of-the = Ask now, also where a list of the last hour is kept

## rightful firmware get

help-download-a-version-and-check-it-its-path = Download a version and check it; its path is printed
help-this-version-or-build-instead-of-the-newest = This version or build instead of the newest that Apple signs

## rightful firmware verify

help-check-a-file-is-it-what-apple-publishes = Check a file: is it what Apple publishes, whole, and for the device on the cable
help-an-ipsw-or-a-folder-with-the-files = An IPSW, or a folder with the files of one
help-for-this-model-instead-of-the-device-on = For this model instead of the device on the cable

## rightful firmware inspect

help-show-what-a-firmware-holds-a-file-or = Show what a firmware holds: a file, or one that is with Apple, which is not downloaded
help-an-ipsw-a-folder-with-the-files-of = An IPSW, a folder with the files of one, an address at Apple, or a version or build
help-file-url-version = <FILE|URL|VERSION>
help-with-a-version-for-this-model-instead-of = With a version: for this model instead of the device on the cable

## rightful firmware cache

help-list-the-firmware-that-is-kept-on-this = List the firmware that is kept on this computer, or remove some of it
help-remove-this-firmware-whole-or-unfinished-may-be = Remove this firmware, whole or unfinished; may be given several times

## rightful backup

help-take-restore-list-check-browse-and-write-out = Take, restore, list, check, browse and write out backups

## rightful backup take

help-back-up-a-device-over-the-cable-all = Back up a device over the cable: all of it the first time, then what has changed
help-the-new-backup-is-built-beside-the-one = The new backup is built beside the one before and takes its place when it is whole and proven; the one before is kept under its date, and both share what has not changed. A run that is interrupted goes on when it is started again.
help-put-it-into-this-folder-of-backups-default = Put it into this folder of backups [default: where Finder or iTunes keeps them, elsewhere ~/Backups]
help-have-everything-copied-anew = Have everything copied anew
help-end-when-the-connection-is-lost-instead-of = End when the connection is lost, instead of waiting for the device to be plugged in again
help-read-the-backup-password-from-standard-input-which = Read the backup password from standard input, which is one line
help-read-the-backup-password-from-the-first-line = Read the backup password from the first line of this file

## rightful backup restore

help-put-a-backup-onto-a-device-over-the = Put a backup onto a device over the cable; what is on the device is replaced
help-everything-that-can-be-found-out-before-is = Everything that can be found out before is: whether the backup is whole, whether its password is right, whether it goes onto this device. Find My must be off. Nothing is sent before you type the last four characters of the device. Only whole backups are restored, and always all of them; where the contents of some files are damaged, you decide whether everything else is restored without them.
help-the-folder-of-the-backup-or-what-rightful = The folder of the backup, or what `rightful backup list` calls it: its folder's name, its device's name or the end of its UDID; not needed where there is only one
help-backup = <BACKUP>
help-consent-to-what-is-on-the-device-being = Consent to what is on the device being replaced: its last four characters, as the plan shows them
help-where-contents-of-files-are-damaged-stop-or = Where contents of files are damaged: "stop", or "leave-out" to restore everything else

## rightful backup encryption

help-give-the-backups-of-a-device-a-password = Give the backups of a device a password, take it away, or change it
help-the-device-keeps-it-and-asks-for-its = The device keeps it, and asks for its passcode before it changes anything. Backups that exist keep the password that they have.

## rightful backup encryption on

help-encrypt-the-backups-from-now-on-passwords-health = Encrypt the backups from now on: passwords, health data and calls are in them then

## rightful backup encryption off

help-encrypt-the-backups-no-more = Encrypt the backups no more

## rightful backup encryption change

help-give-the-backups-from-now-on-another-password = Give the backups from now on another password
help-read-the-new-password-from-the-first-line = Read the new password from the first line of this file

## rightful backup list

help-list-the-backups-on-this-computer-of-which = List the backups on this computer: of which device, how old, encrypted or not, finished or not
help-looks-where-finder-itunes-and-apple-devices-keep = Looks where Finder, iTunes and Apple Devices keep them, and where owners usually let idevicebackup2 put them. Nothing is opened with a password, and nothing is changed.

## rightful backup thin

help-remove-older-backups-of-a-device-from-this = Remove older backups of a device from this computer, to have room
help-the-newest-one-always-stays-and-of-those = The newest one always stays, and of those before it as many as you say. What goes is named first, with the room that it gives back; what those that stay share with them stays. Nothing is removed before the newest one has opened with its password and was seen to have all its files, and before you type the last four characters of the device's UDID. What somebody archived on purpose, in Finder for example, stays.
help-so-many-of-those-before-the-newest-stay = So many of those before the newest stay
help-consent-to-the-removal-the-last-four-characters = Consent to the removal: the last four characters of the device's UDID
help-remove-them-though-it-is-not-known-whether = Remove them though it is not known whether the newest one opens and has all its files

## rightful backup info

help-show-what-a-backup-says-of-itself-the = Show what a backup says of itself: the device, the system, when, how it is encrypted; no password is needed

## rightful backup verify

help-check-that-a-backup-is-whole-that-its = Check that a backup is whole, that its password works and that everything can be read; nothing is written
help-compares-every-row-of-the-index-with-the = Compares every row of the index with the files, their digests and sizes, decrypts everything, and opens the databases of messages, contacts, calls, photos and notes. What could not be read is named at the end, and the exit code is 1.
help-only-compare-the-names-whether-every-file-is = Only compare the names: whether every file is there
help-also-say-whether-it-can-be-put-onto = Also say whether it can be put onto this model, such as iPhone15,3 or "iPhone 14 Pro Max"
help-the-system-that-this-model-has-such-as = The system that this model has, such as 18.5

## rightful backup browse

help-show-what-a-backup-holds-how-much-of = Show what a backup holds: how much of each kind, app and domain, or the files of a part of it
help-this-kind-of-thing-photos-messages-contacts-calls = This kind of thing: photos, messages, contacts, calls, voicemail, notes, calendar, reminders, voice-memos, safari, mail, health, whatsapp, files, books, wallet, keychain, settings, home-screen; may be given several times
help-kind = <KIND>
help-this-app-with-its-extensions-and-groups-such = This app with its extensions and groups, such as net.whatsapp.WhatsApp; may be given several times
help-bundle = <BUNDLE>
help-this-domain-and-stand-for-anything-may-be = This domain, * and ? stand for anything; may be given several times
help-pattern = <PATTERN>
help-this-path-in-its-domain-with-all-that = This path in its domain, with all that lies in it, * and ? stand for anything; may be given several times
help-list-the-files-also-where-no-part-is = List the files, also where no part is named

## rightful backup extract

help-write-a-backup-or-a-part-of-it = Write a backup, or a part of it, as files with their own names and dates
help-one-folder-for-each-domain-names-that-this = One folder for each domain. Names that this or another system refuses are changed, and told. What is there already and equal by size and time is left, so that an extraction that was stopped goes on. Nothing is written outside the folder, and the backup is not changed.
help-write-into-this-folder = Write into this folder

## rightful backup decrypt

help-make-a-copy-of-a-backup-without-its = Make a copy of a backup without its password, which other programs read
help-the-copy-has-the-form-of-a-backup = The copy has the form of a backup that was never encrypted. It is for reading, not for putting back onto a phone, and whoever has it can read it.
help-write-the-copy-into-this-new-or-empty = Write the copy into this new or empty folder

## rightful backup keychain

help-list-the-passwords-keys-and-certificates-in-an = List the passwords, keys and certificates in an encrypted backup; their values only with --show
help-only-items-whose-service-server-account-label-or = Only items whose service, server, account, label or app has this in it
help-show-the-passwords-themselves-mind-who-sees-the = Show the passwords themselves: mind who sees the screen, and where the output goes

## rightful backup screen-time

help-show-the-screen-time-or-restrictions-code-that = Show the Screen Time or restrictions code that a backup of iOS 12 or earlier keeps; no backup of iOS 13 and later does
help-ios-4-to-6-keep-it-in-clear = iOS 4 to 6 keep it in clear, iOS 7 to 11 so that its four digits can be found, iOS 12 in the keychain of an encrypted backup. Since iOS 13 it is in no backup: on the device, Settings, Screen Time, Change Screen Time Passcode, Forgot Passcode lets the Apple Account that set it up set a new one.

## rightful recall

help-find-the-forgotten-password-of-your-backup-again = Find the forgotten password of your backup again, by what you have saved and what you remember
help-tries-your-own-ideas-on-a-copy-of = Tries your own ideas on a copy of the backup's Manifest.plist, the likeliest first, on all cores. Nothing is sent anywhere, and the phone is not needed. Ctrl-C stops it at any time; `rightful recall resume`, or the same command, goes on where it was, also with more ideas, and tries nothing twice. The password is shown once, on stdout.
help-use-so-many-cores-default-all-and-other = Use so many cores [default: all, and other programs come first]
help-try-only-so-many-the-likeliest-first = Try only so many, the likeliest first
help-search-although-it-would-take-longer-than-anybody = Search although it would take longer than anybody waits
help-forget-what-was-tried-before-and-begin-anew = Forget what was tried before, and begin anew
help-go-on-although-this-computer-is-nearly-too = Go on although this computer is nearly too hot, or its battery nearly empty
help-do-not-look-whether-the-systems-store-of = Do not look whether the system's store of passwords (keychain, keyring) keeps the backup's
help-answer-without-being-asked-own-or-with-owner = Answer without being asked: own or with-owner, and read or leave for what the keychain keeps: own,read
help-write-the-password-into-this-new-file-which = Write the password into this new file, which only you can read, instead of showing it
help-with-json-print-the-password-too-as-a = With --json: print the password too, as a last line behind the events
help-what-to-try = What to try
help-passwords-that-a-browser-or-a-password-manager = Passwords that a browser or a password manager has exported: Chrome, Firefox, Safari, 1Password, Bitwarden, KeePass; may be given several times
help-a-list-with-a-password-on-each-line = A list with a password on each line, or - for standard input; may be given several times
help-a-hint-file-in-toml-or-json-words = A hint file, in TOML or JSON: words, names, dates, habits, other passwords, what it was not
help-a-token-list-in-the-manner-of-btcrecover = A token list in the manner of btcrecover: pieces of which each line gives one at most, in any order
help-a-mask-in-the-manner-of-hashcat-such = A mask in the manner of hashcat, such as Rex?d?d?d; other programs can read it here, a hint file is more private
help-mask = <MASK>
help-a-list-of-words-each-changed-by-the = A list of words, each changed by the rules
help-rules-in-the-manner-of-hashcat-for-words = Rules in the manner of hashcat for --words; without them each word is tried as it is

## rightful recall resume

help-go-on-with-the-search-that-was-stopped = Go on with the search that was stopped or cut off, with the ideas that it had
help-files-of-ideas-are-read-again-where-they = Files of ideas are read again where they were. What was typed is not kept: give masks again, and answer the questions again; what was tried is passed over. More ideas may be given.

## rightful recall estimate

help-say-how-many-candidates-there-are-how-long = Say how many candidates there are, how long they take here and whether that is worth it; none is tried
help-reckon-with-so-many-cores-default-all = Reckon with so many cores [default: all]

## rightful recall status

help-show-the-searches-that-were-begun-on-this = Show the searches that were begun on this computer, and how far they are

## rightful recall hash

help-print-the-line-that-hashcat-and-john-take = Print the line that hashcat and John take, for a computer with a graphics card of your own
help-the-line-has-nothing-of-the-backup-and = The line has nothing of the backup and no name, but whoever has it can try passwords on it: keep it to yourself.

## rightful recall serve

help-have-other-machines-of-yours-search-too-over = Have other machines of yours search too, over a NATS server: this one counts, judges, and shows the password
help-the-others-get-your-ideas-and-of-the = The others get your ideas and, of the backup, the wrapped keys of its keybag, to try passwords on, sealed by a join code that is shown here; none of its files leaves this computer. Ctrl-C stops it; the same command goes on where it was, with the same code, and the others wait for two hours.
help-write-the-join-code-into-this-new-file = Write the join code into this new file, which only you can read, instead of showing it
help-how-long-a-machine-works-on-what-it = How long a machine works on what it is lent, about: what is done twice when it dies [1 to 3600]
help-seconds = <SECONDS>
help-forget-the-search-with-other-machines-that-was = Forget the search with other machines that was begun before, and draw a new code
help-the-nats-server = The NATS server
help-where-it-is-tls-host-port-or-nats = Where it is: tls://HOST:PORT, or nats://127.0.0.1:4222 on this computer
help-read-the-servers-token-from-the-first-line = Read the server's token from the first line of this file; else it is taken from RIGHTFUL_NATS_TOKEN, or asked for
help-sign-in-to-the-server-as-this-user = Sign in to the server as this user, with --user-password-file or a password that is asked for
help-read-the-password-of-user-from-the-first = Read the password of --user from the first line of this file
help-trust-the-certificates-in-this-file-pem-and = Trust the certificates in this file (PEM) and no others: for a server with a certificate of your own making

## rightful recall join

help-help-another-machine-of-yours-with-its-search = Help another machine of yours with its search; it shows the code that is asked for here
help-needs-no-backup-and-no-phone-nothing-is = Needs no backup and no phone. Nothing is written on this computer, and the password is not shown on it. Ctrl-C stops it at any time; others try what it had.
help-read-the-join-code-from-the-first-line = Read the join code from the first line of this file; without it, it is asked for

## rightful sim

help-virtual-phones-for-other-programs = Virtual phones for other programs

## rightful sim serve

help-serve-virtual-phones-a-muxer-a-usb-end = Serve virtual phones, a muxer, a USB end, a pretend Apple and a hand, until interrupted
help-prints-one-line-of-json-on-stdout-when = Prints one line of JSON on stdout when every socket listens: the addresses, and the phones. Everything listens on this computer only.
help-which-phones-in-which-state = Which phones, in which state
help-the-model-where-the-scenario-names-none = The model, where the scenario names none
help-the-state-as-one-more-part-of-the = The state, as one more part of the scenario: recovery, dfu, unlocked …
help-state = <STATE>
help-how-many-phones-of-this-kind-each-with = How many phones of this kind, each with an ECID of its own
help-something-that-goes-wrong-with-every-phone-may = Something that goes wrong with every phone; may be given several times
help-name-value = <NAME[=VALUE]>
help-which-conversation-restore-mode-leads-on-every-phone = Which conversation restore mode leads on every phone: legacy, modern, a13-ios17, a16-ios16, a16-ios18, a16-ios26, ipad-ios17 or ios27 [default: as the model has it]
help-what-the-owner-has-on-every-phone-a = What the owner has on every phone: a seed, about how many files, about how many bytes [default: 1:300:6291456]
help-seed-files-bytes = <SEED:FILES:BYTES>
help-backups-are-encrypted-with-this-password-from-the = Backups are encrypted with this password from the beginning
help-password = <PASSWORD>
help-how-often-a-backups-password-is-hashed-real = How often a backup's password is hashed; real phones do it 10,000,000 times
help-where-usbmuxds-socket-is-made-default-in-a = Where usbmuxd's socket is made [default: in a folder for temporary files]
help-path = <PATH>
help-usbmuxds-address-port-0-for-a-free-one = usbmuxd's address, port 0 for a free one
help-host-port = <HOST:PORT>
help-the-address-of-the-first-phones-usb-end = The address of the first phone's USB end, for an emulator's guest; further phones take free ports
help-the-address-of-the-hand-on-the-phones = The address of the hand on the phones
help-the-port-of-the-pretend-apple-on-127 = The port of the pretend Apple on 127.0.0.1
help-port = <PORT>
help-how-fast-the-pretend-apple-sends-firmware-in = How fast the pretend Apple sends firmware, in bytes a second
help-bytes = <BYTES>
help-what-the-phones-do-with-a-file-system = What the phones do with a file system that they are sent: for measuring senders, `drain` looks at a sample of it only
help-asr = <ASR>

## rightful sim backup

help-write-a-backup-of-a-virtual-phone-into = Write a backup of a virtual phone into a new folder, to practise on
help-a-new-or-empty-folder = A new or empty folder
help-of-which-phone = Of which phone
help-the-version-of-its-system = The version of its system
help-what-the-owner-has-on-it-a-seed = What the owner has on it: a seed, about how many files, about how many bytes [default: 1:300:6291456]
help-the-backup-is-encrypted-with-this-password-nothing = The backup is encrypted with this password; nothing in it is anybody's
help-how-often-the-password-is-hashed-real-phones = How often the password is hashed; real phones do it 10,000,000 times

## rightful explain

help-explain-a-matter-such-as-face-id-or = Explain a matter such as face-id or activation-lock, or an error number of Rightful or of another program
help-takes-a-topic-or-what-you-have-read = Takes a topic, or what you have read, as you have read it: "iPhone Unavailable", 4013, 0x655, "STATUS 94", "AMRError 100", restored 14, a step such as is_host_compatible, or one of Rightful's own codes. Alone it lists the topics and the families of numbers that it knows.
help-the-topic-number-code-or-words-a-word = The topic, number, code or words; a word before a number says whose it is: finder, signing, restored, checkpoint, amr
help-topic = <TOPIC>

## rightful dossier

help-write-the-papers-that-open-what-no-program = Write the papers that open what no program can: for Apple, the seller, an administrator, or the police
help-activation-lock-and-an-organisations-management-are-opened = Activation Lock and an organisation's management are opened by people. This fills a list or a letter with the numbers of the device, as far as it tells them, and leaves names to be written in by hand. It prints Markdown; --html makes a page to print. Nothing is sent anywhere.
help-which-paper-proof-for-apple-seller-administrator-found = Which paper: proof (for Apple), seller, administrator, found
help-paper = <PAPER>
help-the-serial-number-where-no-device-is-on = The serial number, where no device is on the cable: it stands on the box and on the receipt
help-the-model-where-no-device-is-on-the = The model, where no device is on the cable
help-a-page-to-print-instead-of-markdown = A page to print instead of Markdown
help-write-it-here-instead-of-printing-it-a = Write it here instead of printing it; a file that is there is not replaced

## rightful doctor

help-say-what-stands-between-this-computer-and-a = Say what stands between this computer and a device, each with its fix; changes nothing without --fix
help-looks-at-the-program-that-connects-apple-devices = Looks at the program that connects Apple devices (usbmuxd), at who may open devices in recovery mode, at drivers, at other programs, cable and port, room on the disk, the clock, and whether the servers answer that an erase or an update needs. Code 1 where something stands in the way.
help-ask-no-server = Ask no server
help-watch-the-cable-for-so-many-seconds-and = Watch the cable for so many seconds, and count how often a device leaves
help-put-right-what-is-safe-to-put-right = Put right what is safe to put right: shows first what it will do, and asks
help-with-fix-yes-to-what-it-will-do = With --fix: yes to what it will do
help-judge-what-another-computer-has-written-with-json = Judge what another computer has written with --json, instead of looking at this one; - is standard input
help-whole-lines-without-colour-and-marks = Whole lines without colour and marks

## rightful rescue-kit

help-say-whether-you-could-get-back-in-today = Say whether you could get back in today, with what is ready on this computer; changes nothing without --make
help-for-a-healthy-phone-a-recent-encrypted-backup = For a healthy phone: a recent encrypted backup that was proven to open, its password, a second way into the Apple Account, receipt and serial number, the trust between phone and computer, firmware. It works without the phone, from its backups. Code 1 where something that matters is missing.
help-make-what-is-missing-as-far-as-there = Make what is missing, as far as there is a command for it; each is asked for
help-with-make-yes-to-each-passwords-are-asked = With --make: yes to each; passwords are asked for all the same
help-note-what-only-you-know-account-it-has = Note what only you know: account (it has a recovery contact or key), receipt (it lies with the serial number)
help-what = <WHAT>
help-print-the-card-without-any-secret-markdown-or = Print the card, without any secret: markdown, or html to print
help-write-the-card-here-a-file-that-is = Write the card here; a file that is there is not replaced
help-print-what-has-this-looked-at-once-a = Print what has this looked at once a week: systemd, launchd or task-scheduler [default: this system's]
help-scheduler = <SCHEDULER>
help-do-not-ask-the-systems-store-of-passwords = Do not ask the system's store of passwords whether it has the backup password; it is never read

## rightful report

help-pack-what-happened-into-a-file-for-whoever = Pack what happened into a file for whoever helps you; nothing is sent
help-takes-the-transcripts-of-the-last-runs-on = Takes the transcripts of the last runs on a real device, what the device told of itself, the journal, and the versions of everything. Serial numbers, ECIDs, UDIDs, IMEIs, names, accounts, network addresses and home folders are replaced, the same value by the same placeholder. Prints exactly what is inside, and writes that one file only.
help-how-many-of-the-last-runs-to-take = How many of the last runs to take
help-write-it-here-default-rightful-report-run-zip = Write it here [default: rightful-report-RUN.zip in this folder]

## rightful wizard

help-open-pages-in-your-browser-that-walk-you = Open pages in your browser that walk you through everything; nobody but this browser can see them
help-the-pages-come-from-this-program-on-this = The pages come from this program, on this computer alone, and fetch nothing from anywhere else. They are closed by Ctrl-C here; a page that is closed stops nothing.
help-do-not-open-the-browser-print-the-address = Do not open the browser; print the address, which works once
help-listen-on-this-port-of-127-0-0 = Listen on this port of 127.0.0.1 [default: a free one]
help-how-many-times-quicker-than-a-persons-the = How many times quicker than a person's the hands of a rehearsal are

## rightful completions

help-print-completions-for-a-shell = Print completions for a shell
help-which-shell = Which shell
help-shell = <SHELL>

## rightful man

help-print-the-manual-page-or-write-the-pages = Print the manual page, or write the pages of all commands
help-the-pages-are-in-the-language-that-is = The pages are in the language that is read here, or in that of --lang. With --json it prints what every command and option says of itself as one document.
help-write-one-page-per-command-into-this-folder = Write one page per command into this folder

## rightful help

help-print-this-message-or-the-help-of-the = Print this message or the help of the given subcommand(s)

## single words

help-print-help = Print help
help-usage = Usage
help-arguments = Arguments
help-options = Options
help-commands = Commands
help-options-2 = [OPTIONS]
help-command = [COMMAND]
help-command-2 = <COMMAND>
help-subcommand = [SUBCOMMAND]
help-name-2 = NAME
help-synopsis = SYNOPSIS
help-description = DESCRIPTION
help-extra = EXTRA
help-version-2 = VERSION
help-tip = tip:
help-to-pass-as-a-value-use = to pass '{ $argument }' as a value, use '{ $way }'
help-subcommand-exists-to-use-it-remove-the-before = subcommand '{ $name }' exists; to use it, remove the '--' before it
help-exists = '{ $way }' exists
help-is-not-in = { $count } is not in { $range }
help-invalid-digit-found-in-string = invalid digit found in string
help-number-too-large-to-fit-in-target-type = number too large to fit in target type
help-cannot-parse-integer-from-empty-string = cannot parse integer from empty string
