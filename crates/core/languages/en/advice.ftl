### Written by cargo xtask words from the sources; a change here is lost.

## crates/core/src/advice.rs

advice-keeps-everything = Keeps everything.
advice-nothing-more-is-lost-by-it = Nothing more is lost by it.
advice-erases-everything-and-a-backup-brings-it-back = Erases everything, and a backup brings it back, as old as it is; { $leaves }.
advice-erases-everything-and-a-backup-may-bring-it = Erases everything, and a backup may bring it back, if it opens; { $leaves }.
advice-erases-everything = Erases everything; { $leaves }.
advice-no-other-way-is-left = no other way is left
advice-you-have-tried-it-and-it-did-not = you have tried it, and it did not help
advice-not-needed-you-know-the-passcode = not needed: you know the passcode
advice-its-screen-is-open-now = its screen is open now
advice-once-it-has-left-recovery-mode = once it has left recovery mode
advice-not-while-a-restore-runs-or-waits-on = not while a restore runs or waits on it
advice-its-old-system-is-gone = its old system is gone
advice-once-it-has-started-again-if-its-system = once it has started again, if its system is still whole
advice-it-is-erased-already-and-asks-for-no = it is erased already, and asks for no passcode
advice-its-owner-has-marked-it-as-lost = its owner has marked it as lost

## crates/core/src/advice/erasing.rs

advice-a-backup-needs-the-phone-running = a backup needs the phone running
advice-it-is-erased-already-there-is-nothing-to = it is erased already: there is nothing to back up
advice-this-computer-does-not-see-the-phone = this computer does not see the phone
advice-the-phone-does-not-trust-this-computer-and = the phone does not trust this computer, and would ask for its passcode
advice-take-a-backup-if-you-can-but-the = take a backup if you can, but the erase would leave a phone that nobody can use
advice-take-the-backup-now-and-erase-only-when = take the backup now, and erase only when you can sign in to the account again
advice-since-ios-16-1-every-backup-asks-for = since iOS 16.1 every backup asks for the passcode on the phone
advice-if-its-ios-is-older-than-16-1 = if its iOS is older than 16.1: later ones ask for the passcode
advice-a-backup-password-is-set-that-you-do = a backup password is set that you do not know: such a backup cannot be put back before it is found
advice-a-backup-password-is-set-prove-first-that = a backup password is set: prove first that you know it
advice-the-phone-trusts-this-computer-and-its-ios = the phone trusts this computer, and its iOS asks for no passcode before a backup
advice-if-the-phone-trusts-this-computer = if the phone trusts this computer
advice-before-ios-15-2-the-phone-has-no = before iOS 15.2 the phone has no such way
advice-it-asks-for-the-apple-account-password-which = it asks for the Apple Account password, which is lost
advice-once-it-has-left-recovery-mode-and-if = once it has left recovery mode, and if it then has mobile data
advice-its-screen-offers-nothing = its screen offers nothing
advice-it-does-not-get-as-far-as-its = it does not get as far as its lock screen
advice-it-needs-a-network-and-the-phone-has = it needs a network, and the phone has none
advice-once-its-screen-is-locked-and-wrong-passcodes = once its screen is locked, and wrong passcodes were typed
advice-if-its-ios-is-15-2-or-later = if its iOS is 15.2 or later; its screen offers it after wrong passcodes
advice-you-know-the-accounts-password-and-the-phone = you know the account's password and the phone is online; of all that erase, only this leaves no lock
advice-its-screen-offers-it-after-wrong-passcodes = its screen offers it after wrong passcodes
advice-if-the-phone-is-online = if the phone is online
advice-if-you-know-the-accounts-password-and-the = if you know the account's password, and the phone is online
advice-it-needs-the-apple-account-whose-password-is = it needs the Apple Account, whose password is lost
advice-the-phone-is-not-online-as-it-is = the phone is not online as it is now
advice-it-waits-until-the-phone-is-online-one = it waits until the phone is online; one that was restarted needs mobile data for that
advice-the-phone-shows-no-sign-of-find-my = the phone shows no sign of Find My; if iCloud.com/find lists it, this works
advice-you-know-the-account-and-the-phone-is = you know the account, and the phone is online
advice-if-the-phone-is-online-and-find-my = if the phone is online, and Find My was on
advice-if-you-know-the-accounts-password-find-my = if you know the account's password, Find My was on, and the phone is online
advice-it-is-in-dfu-mode-already-from-where = it is in DFU mode already, from where it goes on
advice-it-works-on-a-locked-phone-without-passcode = it works on a locked phone, without passcode and without trust
advice-it-works-on-a-locked-phone-check-before = it works on a locked phone; check before that you can sign in to its Apple Account
advice-it-is-in-dfu-mode-from-where-it = it is in DFU mode, from where it goes on
advice-the-restore-from-recovery-mode-has-failed = the restore from recovery mode has failed
advice-only-when-the-restore-from-recovery-mode-fails = only when the restore from recovery mode fails
advice-it-is-erased-already-another-erase-takes-no = it is erased already; another erase takes no lock off
advice-its-owner-has-marked-it-as-lost-only = its owner has marked it as lost: only their account opens it
advice-once-lost-mode-is-ended = once Lost Mode is ended
advice-if-the-update-that-was-left-in-the = if the update that was left in the middle cannot be taken up
advice-the-erase-that-was-left-in-the-middle = the erase that was left in the middle is taken up instead
advice-the-phone-shows-no-sign-of-a-lock = the phone shows no sign of a lock, and Apple decides: the account may be asked for afterwards
advice-it-would-leave-a-phone-that-nobody-can = it would leave a phone that nobody can use
advice-get-the-account-back-first-without-it-nobody = get the account back first: without it nobody can use the phone afterwards
advice-it-enrols-with-its-organisation-again-afterwards-ask = it enrols with its organisation again afterwards: ask the administrator first

## crates/core/src/advice/inquiry.rs

advice-i-do-not-know = I do not know
advice-it-asks-for-the-passcode = It asks for the passcode
advice-unavailable-or-disabled-and-counts-down-at-first = Unavailable or disabled, and counts down: at first from 1 minute
advice-at-first-from-5-minutes = … at first from 5 minutes
advice-at-first-from-15-minutes = … at first from 15 minutes
advice-at-first-from-1-hour = … at first from 1 hour
advice-at-first-from-3-hours = … at first from 3 hours
advice-at-first-from-8-hours = … at first from 8 hours
advice-from-how-much-at-first-i-do-not = … from how much at first, I do not know
advice-security-lockout-or-unavailable-without-a-countdown = "Security Lockout" or "Unavailable" without a countdown
advice-disabled-connect-to-itunes-or-to-a-computer = Disabled, connect to iTunes or to a computer
advice-the-home-screen-or-an-app-it-is = The home screen or an app: it is open
advice-locked-to-owner-it-asks-for-an-apple = "Locked To Owner": it asks for an Apple Account
advice-hello-or-the-choice-of-a-language = "Hello", or the choice of a language
advice-a-message-of-its-owner-or-lost = A message of its owner, or "Lost"
advice-a-cable-and-a-computer = A cable and a computer
advice-the-apple-logo-or-black-and-no-further = The Apple logo, or black, and no further
advice-something-else-or-i-cannot-see-it = Something else, or I cannot see it
advice-yes-in-the-last-24-hours = Yes, in the last 24 hours
advice-yes-one-to-two-days-ago = Yes, one to two days ago
advice-yes-two-to-three-days-ago = Yes, two to three days ago
advice-no-or-longer-ago = No, or longer ago
advice-what-does-the-phones-screen-show = What does the phone's screen show?
advice-does-the-phone-start-by-itself-when-it = Does the phone start by itself when it is restarted, as far as its lock screen?
advice-do-you-know-the-passcode-of-the-phone = Do you know the passcode of the phone?
advice-was-the-passcode-changed-in-the-last-three = Was the passcode changed in the last three days?
advice-do-you-know-the-passcode-that-it-had = Do you know the passcode that it had before?
advice-do-you-know-the-password-of-the-apple = Do you know the password of the Apple Account on the phone?
advice-is-there-a-passcode-that-it-may-be = Is there a passcode that it may be, and that was not tried yet?
advice-does-the-phone-belong-to-a-school-or = Does the phone belong to a school or a company?
advice-can-you-reach-its-administrator = Can you reach its administrator?
advice-did-you-supervise-it-yourself-and-save-an = Did you supervise it yourself, and save an unlock token?
advice-is-the-phone-online-now-by-wi-fi = Is the phone online now, by Wi-Fi or mobile data, and was not restarted since it was last unlocked?
advice-is-there-a-backup-of-it-elsewhere-in = Is there a backup of it elsewhere: in iCloud, on another computer?
advice-do-you-know-the-password-of-its-encrypted = Do you know the password of its encrypted backups?
advice-can-you-receive-a-sign-in-code-of = Can you receive a sign-in code of that account: on a second device, or by its phone number?

## crates/core/src/advice/keeping.rs

advice-you-do-not-know-it = you do not know it
advice-you-have-not-said-that-you-know-it = you have not said that you know it
advice-the-screen-counts-down-no-more-it-takes = the screen counts down no more: it takes no further passcode
advice-the-phone-takes-no-further-passcode = the phone takes no further passcode
advice-you-know-it-and-type-it-when-the = you know it, and type it when the countdown ends
advice-once-it-gets-as-far-as-its-lock = once it gets as far as its lock screen
advice-you-know-it = you know it
advice-you-know-it-and-the-screen-is-open = you know it, and the screen is open: nothing has to be done
advice-typed-on-the-phone-it-ends-lost-mode = typed on the phone it ends Lost Mode too
advice-once-it-has-started-again = once it has started again
advice-its-old-system-is-gone-and-its-passcode = its old system is gone, and its passcode with it
advice-its-screen-is-open-now-and-you-do = its screen is open now, and you do not know the passcode
advice-its-screen-is-open-now-if-you-do = its screen is open now; if you do not know the passcode, this comes first
advice-its-screen-is-not-open = its screen is not open
advice-its-data-are-gone-already-and-it-needs = its data are gone already, and it needs its system to start
advice-an-update-of-it-was-left-in-the = an update of it was left in the middle, which keeps everything
advice-an-erase-of-it-was-agreed-to-and = an erase of it was agreed to, and has not begun
advice-an-erase-of-it-was-begun-perhaps = an erase of it was begun, perhaps
advice-a-restore-runs-on-it-or-another-computer = a restore runs on it, or another computer has left it there; let one that runs come to its end
advice-the-phone-is-running-again-nothing-waits-to = the phone is running again: nothing waits to be taken up
advice-nothing-was-left-in-the-middle = nothing was left in the middle
advice-it-comes-back-to-the-same-screen-by = it comes back to the same screen by itself
advice-it-waits-in-dfu-mode-leaving-it-erases = it waits in DFU mode; leaving it erases nothing
advice-it-waits-in-recovery-mode-leaving-it-erases = it waits in recovery mode; leaving it erases nothing
advice-a-restore-runs-or-waits-on-it = a restore runs or waits on it
advice-its-old-system-is-gone-there-is-nothing = its old system is gone: there is nothing to go back to
advice-nothing-was-erased-yet = nothing was erased yet
advice-its-system-may-be-half-installed = its system may be half installed
advice-an-erase-may-have-begun-if-its-system = an erase may have begun; if its system is still there, it starts
advice-it-is-not-in-recovery-mode = it is not in recovery mode
advice-it-does-not-start-and-this-keeps-everything = it does not start, and this keeps everything
advice-it-starts-this-mends-nothing-and-lets-nobody = it starts: this mends nothing, and lets nobody in
advice-if-it-comes-back-to-the-same-screen = if it comes back to the same screen after it has left it
advice-it-does-not-get-as-far-as-its-2 = it does not get as far as its lock screen, and this keeps everything
advice-the-update-that-was-left-in-the-middle = the update that was left in the middle comes first
advice-if-it-does-not-start-and-no-erase = if it does not start, and no erase has begun
advice-before-ios-17-the-old-passcode-opens-nothing = before iOS 17 the old passcode opens nothing
advice-it-was-not-changed-in-the-last-72 = it was not changed in the last 72 hours
advice-you-do-not-know-the-one-from-before = you do not know the one from before
advice-you-know-the-one-from-before-look-for = you know the one from before; look for "Forgot Passcode?" on the screen, and type no wrong passcode
advice-it-was-changed-less-than-72-hours-ago = it was changed less than 72 hours ago, and you know the one from before
advice-if-you-know-the-one-from-before-and = if you know the one from before, and its iOS is 17 or later
advice-if-it-was-changed-in-the-last-72 = if it was changed in the last 72 hours, on iOS 17 or later
advice-you-have-no-passcode-left-to-try = you have no passcode left to try
advice-the-phone-still-takes-a-passcode = the phone still takes a passcode
advice-the-screen-counts-down-waiting-loses-nothing = the screen counts down: waiting loses nothing
advice-if-its-screen-counts-down-or-still-takes = if its screen counts down, or still takes a passcode
advice-it-is-not-supervised = it is not supervised
advice-no-unlock-token-was-saved-for-it = no unlock token was saved for it
advice-nothing-says-that-it-is-supervised-or-that = nothing says that it is supervised, or that a token was saved
advice-it-is-supervised-if-it-was-you-and = it is supervised: if it was you, and you have saved an unlock token
advice-you-have-its-unlock-token-a-phone-that = you have its unlock token; a phone that takes no further passcode may refuse it
advice-you-have-its-unlock-token-and-it-trusts = you have its unlock token, and it trusts this computer
advice-you-have-its-unlock-token-it-needs-a = you have its unlock token; it needs a computer that the phone trusts, and a data connection
advice-it-belongs-to-no-organisation = it belongs to no organisation
advice-nothing-says-that-an-organisation-manages-it = nothing says that an organisation manages it
advice-you-supervise-it-yourself = you supervise it yourself
advice-it-is-supervised-if-a-school-or-a = it is supervised: if a school or a company manages it
advice-its-administrator-cannot-be-reached = its administrator cannot be reached
advice-once-it-has-left-recovery-mode-and-is = once it has left recovery mode, and is online
advice-once-it-is-online-by-mobile-data-or = once it is online, by mobile data or through a computer that it trusts
advice-its-administrator-can-do-it-from-afar-and = its administrator can do it from afar, and nothing is erased
advice-if-its-administrator-can-be-reached = if its administrator can be reached
advice-you-know-its-password-if-it-wants-a = you know its password; if it wants a code as well, that has to be found first
advice-the-phone-asks-for-it-and-you-know = the phone asks for it, and you know it
advice-if-you-know-it = if you know it
advice-its-password-is-lost = its password is lost
advice-it-is-yours-end-lost-mode-at-icloud = it is yours: end Lost Mode at iCloud.com/find
advice-the-phone-does-not-ask-for-it-now = the phone does not ask for it now
advice-its-password-is-lost-and-the-phone-asks = its password is lost, and the phone asks for it after every erase
advice-you-know-its-password-and-no-code-for = you know its password, and no code for it can be had
advice-you-know-its-password = you know its password
advice-you-have-not-said-that-its-password-is = you have not said that its password is lost
advice-its-owner-has-marked-it-as-lost-the = its owner has marked it as lost: the message on it says whom to call
advice-nobody-opens-its-lock-without-them = nobody opens its lock without them
advice-if-you-do-not-know-the-account-that = if you do not know the account that it asks for
advice-you-know-the-account = you know the account
advice-the-account-cannot-be-got-back-and-an = the account cannot be got back, and an erase without it leaves a phone that nobody can use
advice-if-the-account-cannot-be-got-back = if the account cannot be got back
advice-there-are-ways-that-need-nobody-else = there are ways that need nobody else

## crates/core/src/advice/needs.rs

advice-the-passcode = the passcode
advice-the-old-passcode = the old passcode
advice-a-cable = a cable
advice-your-hands-on-its-buttons = your hands on its buttons
advice-a-network-here = a network here
advice-the-phone-online = the phone online
advice-another-device-with-a-browser = another device with a browser
advice-the-apple-account-password = the Apple Account password
advice-the-apple-account-afterwards = the Apple Account afterwards
advice-perhaps-the-apple-account-afterwards = perhaps the Apple Account afterwards
advice-the-token-and-the-supervision-identity = the token and the supervision identity
advice-a-computer-that-it-trusts = a computer that it trusts
advice-room-for-the-backup = room for the backup
advice-the-administrator = the administrator
advice-the-seller-the-receipt-or-the-administrator = the seller, the receipt, or the administrator
advice-activation-lock-stays-as-it-is = Activation Lock stays as it is
advice-no-activation-lock-remains = no Activation Lock remains
advice-activation-lock-stays-if-it-was-on = Activation Lock stays, if it was on
advice-opens-activation-lock = opens Activation Lock
advice-until-the-phone-restarts-then-it-is-off = until the phone restarts: then it is off Wi-Fi
advice-until-the-phone-restarts-by-itself-after-72 = until the phone restarts, by itself after 72 hours locked: then it is off Wi-Fi
advice-for-about-more-hours = for about { $value1 } more hours
advice-until-72-hours-after-the-change = until 72 hours after the change
advice-until-its-screen-locks = until its screen locks
advice-as-long-as-the-screen-counts-down-or = as long as the screen counts down or asks
advice-always-unless-an-erase-was-begun = always, unless an erase was begun
advice-until-the-phone-is-erased-the-cable-for = until the phone is erased; the cable for an hour after it was locked
advice-while-it-trusts-this-computer-and-for-an = while it trusts this computer, and for an hour after it was locked
advice-always-the-sooner-it-is-begun-the-sooner = always; the sooner it is begun, the sooner its days are over
advice-always-the-recovery-screen-stays-about-15-minutes = always; the recovery screen stays about 15 minutes, as far as we know

## crates/core/src/advice/notes.rs

advice-do-not-restart-it-and-do-not-let = Do not restart it, and do not let its battery run empty: a locked phone that restarts is off Wi-Fi.
advice-a-restore-runs-on-it-or-was-left = A restore runs on it, or was left in the middle by another program. While one runs, do not unplug it.
advice-its-battery-is-at-leave-it-on-its = Its battery is at { $percent } %: leave it on its charger.
advice-activation-lock-on-after-an-erase-the-phone = Activation Lock: on. After an erase the phone asks for the Apple Account that it belongs to. Can you sign in to it today?
advice-activation-lock-no-sign-of-it-on-the = Activation Lock: no sign of it on the device. Apple decides during activation; be ready to sign in with the Apple Account.
advice-activation-lock-cannot-be-read-in-this-mode = Activation Lock: cannot be read in this mode; assume it is on. Can you sign in to the Apple Account of this phone today?
advice-how-long-it-was-to-wait-at-first = How long it was to wait at first is not known: the next wrong passcode may be the last.
advice-with-erase-data-switched-on-the-tenth-wrong = With Erase Data switched on, the tenth wrong passcode erases the phone. The same wrong one typed twice in a row counts once.
advice-it-waits = It waits { $wait }: { $one }.
advice-it-waits-that-is-in-no-table-that = It waits { $wait }. That is in no table that we know; do not count on further tries.
advice-it-waits-if-it-showed-more-at-first = It waits { $wait }: { $one }. If it showed more at first, fewer are left, and the next may be the last.
advice-it-waits-which-table-this-ios-has-is = It waits { $wait }. Which table this iOS has is not known; it could be either: { $several }. If it showed more at first, fewer are left, and the next may be the last.
advice-at-least-different-wrong-passcodes-were-typed-the = at least { $wrong } different wrong passcodes were typed, the next wrong one is the last
advice-at-least-different-wrong-passcodes-were-typed-at = at least { $wrong } different wrong passcodes were typed, at most { $left } more are possible, and the next wrong one may be the last
advice-at-least-different-wrong-passcodes-were-typed-at-2 = at least { $wrong } different wrong passcodes were typed, at most { $left } more are possible, and the next wrong one costs at least { $wait }
advice-or-else = { $one }; or else { $others }
advice-1-minute = 1 minute
advice-1-hour = 1 hour
advice-hours = { $hours } hours
advice-minutes = { $minutes } minutes
advice-it-is-on-the-usb-bus-and-no = It is on the USB bus, and no conversation with it is possible: the service that carries it may be missing on this computer, or the phone lets no computer in. Recovery mode needs neither.
advice-this-computer-does-not-see-it-a-phone = This computer does not see it. A phone that was locked for over an hour charges only, which is normal; a cable that only charges looks the same. Recovery mode still works, by its buttons.
advice-erasing-is-the-easy-half-check-now-at = Erasing is the easy half. Check now, at icloud.com on another device, that you can sign in to the Apple Account of this phone; if not, start account recovery first: it can take days.
advice-the-apple-account-password-is-lost-start-account = The Apple Account password is lost: start account recovery today, and erase nothing before it is done.
advice-after-an-erase-the-account-may-want-a = After an erase the account may want a code too: keep a second device or the SIM of its phone number at hand.
advice-no-backup-of-it-was-found-on-this = No backup of it was found on this computer. After an erase its data come back only from a backup, or from what iCloud holds.
advice-there-is-no-backup-at-all-what-is = There is no backup at all: what is only on the phone is lost with an erase, for good.
advice-it-is-set-to-back-itself-up-to = It is set to back itself up to iCloud. When it last did is seen during set-up, or on another device of the account.
advice-not-every-folder-in-which-backups-lie-on = Not every folder in which backups lie on this computer could be looked at. See which, before an erase: rightful backup list
advice-backups-on-this-computer-that-may-be-of = Backups on this computer that may be of this phone: { $count }. See whose they are, before an erase: rightful backup list
advice-from-today = from today
advice-a-day-old = a day old
advice-days-old = { $days } days old
advice-about-months-old = about { $value1 } months old
advice-about-years-old = about { $value1 } years old
advice-of-unknown-age = of unknown age
advice-the-newest-backup-of-it-on-this-computer = The newest backup of it on this computer is { $age }
advice-and-was-never-finished-do-not-count-on = { $text }, and was never finished: do not count on it.
advice-and-encrypted-with-a-password-that-you-do = { $text }, and encrypted with a password that you do not know: it cannot be put back without it.
advice-and-encrypted-prove-before-an-erase-that-you = { $text }, and encrypted. Prove before an erase that you know its password: rightful backup verify
advice-encrypted-and-you-know-its-password-prove-it = { $text }, encrypted, and you know its password. Prove it before an erase: rightful backup verify
advice-not-encrypted-prove-it-before-an-erase-rightful = { $text }, not encrypted. Prove it before an erase: rightful backup verify

## crates/core/src/knowledge/fact.rs

advice-read-in-source-code = read in source code
advice-reported-by-others = reported by others
advice-handed-down-not-looked-up-again = handed down, not looked up again
advice-not-proven = not proven
advice-reported-by-others-2 = Reported by others:
advice-as-far-as-we-know = As far as we know:
advice-not-proven-2 = Not proven:
advice-and-later = { $os } { $from } and later

## crates/cli/src/render/ways.rs

advice-do-this-first = Do this first
advice-if-that-does-not-help-in-this-order = If that does not help, in this order
advice-know-before-you-begin = Know before you begin
advice-not-open-now = Not open now
advice-open-now = Open now
advice-not-now = Not now
advice-needs-takes = Needs { $needs }. Takes { $time }.
advice-open = Open { $until }.
advice-mind = Mind: { $risk }.
advice-how-sure = How sure: { $sure }.
advice-all-of-it-and-why-other-ways-are = All of it, and why other ways are not open: rightful advise.
advice-more-on-a-matter-rightful-explain-and-its = More on a matter: rightful explain, and its name.
advice-looking-has-erased-nothing-apple-asks-no-money = Looking has erased nothing. Apple asks no money for an erase. { $more }
advice-no-iphone-or-ipad-found = No iPhone or iPad found.
advice-one-is-on-the-usb-bus-and-this = One is on the USB bus, and this computer cannot talk with it: the service that carries the conversation may be missing (on Linux usbmuxd, on Windows the Apple Devices app), or it lets no computer in. Recovery mode needs neither.
advice-plugged-in-and-the-phone-shows-the-lock = Plugged in, and the phone shows the lock screen?  A phone that was locked for over an hour charges only; that is normal. Recovery mode still works. On an iPhone 8 or later: { $moves }. Nothing is erased by that. To be led move by move:
advice-which-ways-back-in-there-are-and-which = Which ways back in there are, and which of them keep everything, is told without a cable too:
advice-only-where-no-other-way-is-left-this = Only where no other way is left: this erases everything on the phone, and nothing before you have typed your consent:
advice-plugged-in-and-the-phone-shows-something-else = Plugged in, and the phone shows something else?  Try the computer's own port and another cable: some cables only charge.
advice-just-looking-a-virtual-phone-shows-every-step = Just looking?  A virtual phone shows every step:

## crates/cli/src/render/devices.rs

advice-an-iphone-or-ipad-of-unknown-model = an iPhone or iPad of unknown model
advice-connected-by-cable = connected by cable
advice-in-recovery-mode-it-shows-a-cable-and = in recovery mode: it shows a cable and waits for a computer
advice-in-dfu-mode-the-screen-is-black-it = in DFU mode: the screen is black, it waits for a computer
advice-in-restore-mode-the-apple-logo-with-a = in restore mode: the Apple logo with a bar
advice-charging-only-it-lets-no-computer-in-until = charging only: it lets no computer in until it is unlocked
advice-whether-it-is-locked-cannot-be-read = whether it is locked cannot be read
advice-trusts-this-computer = trusts this computer
advice-does-not-know-this-computer = does not know this computer
advice-whether-it-trusts-this-computer-cannot-be-read = whether it trusts this computer cannot be read
advice-this-computer = this computer
advice-not-trusted = not trusted

## crates/cli/src/counsel.rs

advice-at-most-questions-nothing-is-changed-by-them = { $device }. At most { $most } questions; nothing is changed by them. "I do not know" is a good answer.
advice-arrows-to-choose-enter-to-take-it-esc = arrows to choose, Enter to take it, Esc for the advice
advice-type-the-number-or-enter-alone-for-the = Type the number, or Enter alone for the advice:
advice-type-a-number-from-1-to = Type a number from 1 to { $count }:

## single words

advice-yes = Yes
advice-no = No
advice-perhaps = Perhaps
advice-always = always
advice-patience = patience
advice-nothing = nothing
advice-published = published
advice-inferred = inferred
advice-locked = locked
advice-unlocked = unlocked
