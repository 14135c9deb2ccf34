### Written by cargo xtask words from the sources; a change here is lost.

## crates/wizard/src/pages/account.rs

page-apple-account-and-find-my = Apple Account and Find My
page-find-a-device-make-it-sound-mark-it = Find a device, make it sound, mark it as lost, or erase it from afar: with the password of its owner's account, and in the open.
page-devices-of-this-account = Devices of this account
page-sign-in-to-see-the-devices = Sign in to see the devices
page-look-again = Look again
page-you-are-asked-for-the-account-and-its = You are asked for the account and its password on the next page. A password that Apple refuses is never tried again by itself.
page-sign-in-and-look = Sign in and look
page-ask-where-they-are-now = Ask where they are now
page-sign-out-here = Sign out here
page-marked-as-lost = Marked as lost
page-an-erase-waits-until-it-is-online = An erase waits until it is online
page-where-it-was-last = Where it was last
page-open-this-place-in-a-map-in-a = Open this place in a map, in a new tab
page-only-if-you-open-it-does-anybody-else = Only if you open it does anybody else learn the place.
page-it-has-told-no-place = It has told no place.
page-play-a-sound = Play a sound
page-erase-from-afar = Erase from afar
page-remove-from-the-account = Remove from the account
page-each-shows-its-plan-first-do-not-remove = Each shows its plan first. Do not remove a device before its erase is done: that would call it off.
page-mark-as-lost = Mark as lost
page-a-number-to-call-which-it-shows = A number to call, which it shows
page-a-message-which-it-shows = A message, which it shows
page-show-the-plan = Show the plan
page-the-same-in-any-browser-without-this-program = The same in any browser, without this program
page-open-apples-page-in-a-new-tab = Open Apple's page in a new tab

## crates/wizard/src/pages/backups.rs

page-backups-on-this-computer = Backups on this computer
page-looking-into-a-backup-changes-nothing-in-it = Looking into a backup changes nothing in it.
page-no-backup-was-found-here = No backup was found here
page-these-folders-were-looked-into = These folders were looked into:
page-a-phone-that-is-unlocked-and-trusts-this = A phone that is unlocked and trusts this computer can be backed up now.
page-protected-by-a-password = Protected by a password
page-without-a-password = Without a password
page-the-phone-finished-it = The phone finished it
page-it-was-interrupted = It was interrupted
page-the-folder = The folder
page-open-it = Open it
page-the-backup-password = The backup password
page-not-the-passcode-and-not-that-of-the = Not the passcode, and not that of the Apple Account. It is tried here on this computer; there is no limit to the tries.
page-open-the-backup = Open the backup
page-the-password-is-forgotten = The password is forgotten?
page-what-you-remember-of-it-is-often-enough = What you remember of it is often enough. Rightful asks, tells the odds, and tries what is likely, on this computer alone.
page-recall-the-password = Recall the password
page-it-opens = It opens
page-what-is-in-it = What is in it
page-what-to-do-with-it = What to do with it
page-prove-it = Prove it
page-reads-every-file-and-compares-it-with-the = Reads every file and compares it with the index: whether all of it would come back.
page-copy-the-files-out = Copy the files out
page-as-ordinary-folders-with-the-names-they-had = As ordinary folders, with the names they had. The backup stays as it is.
page-make-a-copy-without-a-password = Make a copy without a password
page-a-second-backup-that-needs-no-password-keep = A second backup that needs no password. Keep it where only you can read it.
page-into-this-new-folder = Into this new folder
page-where-you-are = Where you are

## crates/wizard/src/pages/backups/browse.rs

page-files-of-this-part = Files of this part
page-to-keep = to keep
page-save-it = Save it
page-pages-of-this-list = Pages of this list
page-the-page-before = The page before
page-the-next-page = The next page
page-this-is-its-beginning-the-whole-file-can = This is its beginning. The whole file can be saved.
page-its-text = Its text
page-save-the-file = Save the file

## crates/wizard/src/pages/devices.rs

page-an-iphone-that-is-locked = An iPhone that is locked
page-one-that-is-locked-and-trusts-this-computer = One that is locked and trusts this computer
page-one-whose-buttons-are-needed = One whose buttons are needed
page-one-that-is-stuck-in-recovery-mode = One that is stuck in recovery mode
page-one-that-is-erased-and-asks-for-its = One that is erased and asks for its account
page-an-ipad-that-is-locked = An iPad that is locked
page-the-cable-is-pulled-in-the-middle = The cable is pulled in the middle
page-your-device = Your device
page-this-one-is-connected = This one is connected
page-which-one-is-it-about = Which one is it about?
page-one-step-at-a-time-nothing-is-erased = One step at a time. Nothing is erased before you have read what it costs and typed your consent.
page-a-phone-on-a-cable = A phone on a cable
page-this-page-changes-by-itself-when-you-plug = This page changes by itself when you plug one in.
page-plug-it-into-this-computer-with-a-cable = Plug it into this computer with a cable
page-no-iphone-or-ipad-is-to-be-seen = No iPhone or iPad is to be seen yet.
page-take-the-computers-own-port-not-a-hub = Take the computer's own port, not a hub, and a cable that came with a phone: some cables only charge.
page-a-phone-that-was-locked-for-over-an = A phone that was locked for over an hour only charges. That is normal, and recovery mode works all the same.
page-something-of-apples-is-on-the-bus-and = Something of Apple's is on the bus, and this computer cannot talk with it.
page-look-at-this-computer = Look at this computer
page-it-is-plugged-in-and-does-not-appear = It is plugged in and does not appear
page-on-an-iphone-8-or-later-these-moves = On an iPhone 8 or later, these moves bring it to recovery mode. Nothing is erased by that.
page-other-models-and-what-recovery-mode-is = Other models, and what recovery mode is
page-show-the-ways-back-in = Show the ways back in
page-just-looking = Just looking?
page-a-rehearsal-shows-every-step-on-a-virtual = A rehearsal shows every step on a virtual iPhone that is drawn on the page. No phone is touched, and no account.
page-what-is-rehearsed = What is rehearsed
page-start-a-rehearsal = Start a rehearsal
page-this-phone-is-virtual-and-so-is-apple = This phone is virtual, and so is Apple. Click what you like: nothing of yours can be lost.
page-leave-the-rehearsal = Leave the rehearsal

## crates/wizard/src/pages/doctor.rs

page-this-computer = This computer
page-nothing-stands-in-the-way = Nothing stands in the way
page-something-stands-in-the-way = Something stands in the way
page-usually-the-reason = Usually the reason
page-what-to-do-now = What to do now
page-what-to-type = What to type

## crates/wizard/src/pages/explain.rs

page-what-does-it-mean = What does it mean?
page-a-number-a-message-or-a-matter-what = A number, a message, or a matter: what it means, what to do that erases nothing, and how sure that is.
page-a-number-a-message-or-a-word = A number, a message or a word
page-explain-it = Explain it
page-nothing-is-known-of-this-here-note-down = Nothing is known of this here. Note down the words beside the number, whole, and which program showed it.
page-what-to-do-now-erases-nothing = What to do now, erases nothing
page-what-else-erases-everything-on-the-phone = What else, erases everything on the phone
page-what-this-did-not-touch = What this did not touch
page-how-sure = How sure
page-not-true-though-it-is-said = Not true, though it is said
page-what-is-known-and-from-where = What is known, and from where
page-see-also = See also

## crates/wizard/src/pages/phone/screen.rs

page-the-lock-screen-which-asks-for-the-passcode = the lock screen, which asks for the passcode
page-the-home-screen = the home screen
page-a-black-screen = a black screen
page-the-apple-logo = the Apple logo
page-the-apple-logo-with-a-bar-below-it = the Apple logo with a bar below it
page-a-cable-that-points-at-a-computer = a cable that points at a computer
page-the-question-whether-to-trust-this-computer = the question whether to trust this computer
page-the-question-for-the-apple-account-it-belongs = the question for the Apple Account it belongs to
page-the-message-of-its-owner = the message of its owner
page-a-battery-it-charges = a battery: it charges
page-hello-in-many-languages = Hello, in many languages

## crates/wizard/src/pages/recall.rs

page-a-forgotten-backup-password = A forgotten backup password
page-everything-stays-on-this-computer-a-copy-of = Everything stays on this computer. A copy of the lock is tried, not the phone: nothing can be locked or lost by it.
page-remember-more = Remember more
page-what-do-you-remember = What do you remember?
page-hints-so-far = Hints so far: { $words }
page-words-that-may-be-in-it = Words that may be in it
page-such-as-old-passwords-nicknames-pets-places-one = Such as old passwords, nicknames, pets, places. One in a line, or with blanks between them.
page-names-of-people-close-to-you = Names of people close to you
page-their-birthdays-may-be-in-it-too = Their birthdays may be in it too.
page-years-and-dates = Years and dates
page-such-as-1987-or-24-12-2011 = Such as 1987 or 24.12.2011.
page-how-long-it-was-about = How long it was, about
page-tell-me-the-odds = Tell me the odds
page-the-odds = The odds
page-to-be-tried = To be tried
page-on-this-computer = On this computer
page-whether-it-is-among-them-nobody-knows-before = Whether it is among them nobody knows before it is tried. The search can be stopped and gone on with at any time.
page-go-on-with-the-search = Go on with the search
page-begin-the-search = Begin the search
page-a-search-was-stopped-here = A search was stopped here

## crates/wizard/src/pages/rescue_kit.rs

page-rescue-kit = Rescue kit

## crates/wizard/src/pages/run.rs

page-looking-at-the-device = Looking at the device
page-looking-at-what-is-there = looking at what is there
page-it-can-no-longer-be-stopped-without-harm = It can no longer be stopped without harm: half a system does not start. It goes on to its end.
page-stop-here = Stop here
page-nothing-is-lost-by-stopping-now = Nothing is lost by stopping now.

## crates/wizard/src/pages/run/ask.rs

page-is-it-yours-and-may-everything-on-it = Is it yours, and may everything on it be erased?
page-type-to-erase-it = Type { $type-this } to erase it
page-erase-and-go-on = Erase and go on
page-is-it-yours-and-may-what-is-on = Is it yours, and may what is on it be replaced?
page-type-to-replace-what-is-on-it = Type { $type-this } to replace what is on it
page-replace-and-go-on = Replace and go on
page-are-they-yours-and-may-they-be-removed = Are they yours, and may they be removed?
page-type-to-remove-them = Type { $type-this } to remove them
page-remove-and-go-on = Remove and go on
page-the-point-of-no-return = The point of no return
page-it-is-mine-or-its-owner-has-asked = It is mine, or its owner has asked me to do this.
page-these-are-the-last-four-characters-of-its = These are the last four characters of its number, so that it is the right one.
page-stop-erase-nothing = Stop, erase nothing
page-in-this-rehearsal-only-the-virtual-phone-is = In this rehearsal only the virtual phone is erased.
page-this-one = This one
page-go-this-way = Go this way
page-read-all-of-them-before-the-first-then = Read all of them before the first. Then take the device in both hands.
page-i-am-ready = I am ready
page-it-stays-on-this-computer-and-goes-only = It stays on this computer and goes only to where it is needed. It is written down nowhere.
page-go-on = Go on

## crates/wizard/src/pages/run/end.rs

page-the-password-is-shown-once-to-you-alone = The password is shown once, to you alone: see that nobody looks on.
page-show-the-password = Show the password
page-what-comes-next = What comes next
page-back-to-the-first-page = Back to the first page
page-to-keep-or-to-show-to-somebody-who = To keep, or to show to somebody who helps
page-it-holds-no-password-and-no-passcode = It holds no password and no passcode.
page-save-what-happened = Save what happened

## crates/wizard/src/pages/run/hands.rs

page-get-ready-take-it-in-both-hands = Get ready: take it in both hands
page-attempt = Attempt { $attempt }
page-until-the-first-move = until the first move
page-the-first-move-will-be = The first move will be
page-once-more-nothing-was-lost = Once more; nothing was lost
page-change-something-first = Change something first
page-it-did-not-come-to-it-one-of = It did not come to it. One of these is usually the reason; change one at a time.
page-it-is-where-it-should-be-the-rest = It is where it should be. The rest goes by itself.
page-this-page-goes-on-by-itself-as-soon = This page goes on by itself as soon as it is done.
page-seconds-to-go = seconds to go
page-seconds-about-what-the-cable-shows-ends-it = seconds, about; what the cable shows ends it
page-move-of = Move { $number } of { $of }
page-all-moves = All moves
page-a-tone-at-each-move = A tone at each move
page-speak-the-moves = Speak the moves

## crates/wizard/src/pages/run/plan.rs

page-checked-beforehand = Checked beforehand
page-in-order = in order
page-to-be-minded = to be minded
page-what-will-happen = What will happen
page-from-here-there-is-no-way-back = From here there is no way back
page-the-steps = The steps
page-not-begun = not begun
page-under-way = under way
page-not-needed = not needed
page-it-ended-here = it ended here

## crates/wizard/src/pages/run/progress.rs

page-how-far-it-is = How far it is
page-a-moment = A moment
page-of-the-whole = Of the whole
page-a-minute = { $per-minute } a minute
page-tried-now = Tried now
page-what-is-likeliest-comes-first-it-can-be = What is likeliest comes first. It can be stopped and gone on with at any time; nothing that was tried is tried twice.
page-what-was-told = What was told

## crates/wizard/src/pages/shell.rs

page-skip-to-what-matters = Skip to what matters
page-rightful-does-not-answer-any-more-start-it = Rightful does not answer any more. Start it again; a run that was under way can be taken up.
page-main-pages = Main pages
page-change-the-language = Change the language
page-what-is-under-way = What is under way
page-it-waits-for-your-answer = It waits for your answer
page-it-is-at-look-at-it = It is at { $percent } %; look at it
page-nothing-is-being-done-rightful-only-looks = nothing is being done; Rightful only looks
page-the-three-answers = The three answers
page-what-is-happening = What is happening
page-is-anything-erased = Is anything erased?
page-may-i-unplug = May I unplug?
page-the-cable-is-out = The cable is out.

## crates/wizard/src/pages/trouble.rs

page-it-did-not-work = It did not work
page-it-was-stopped = It was stopped
page-there-is-nothing-to-do = There is nothing to do
page-in-detail = In detail
page-explain-this-code = Explain this code
page-not-done = Not done

## crates/wizard/src/pages/verdict.rs

page-the-ways-back-in = The ways back in
page-looking-has-erased-nothing-apple-asks-no-money = Looking has erased nothing. Apple asks no money for an erase.
page-one-question-so-that-the-order-below-fits = One question, so that the order below fits
page-take-this-answer = Take this answer
page-answered-so-far = Answered so far: { $answered }
page-it-needs = It needs
page-it-takes = It takes
page-it-is-open = It is open
page-how-it-goes = How it goes
page-go-there = Go there
page-it-shows-the-plan-first-and-does-nothing = It shows the plan first and does nothing yet.
page-keeps-everything = Keeps everything
page-loses-nothing-more = Loses nothing more
page-erases-a-backup-brings-it-back = Erases, a backup brings it back
page-erases-perhaps-a-backup-brings-it-back = Erases, perhaps a backup brings it back
page-erases-everything = Erases everything
page-more-on-this = More on this
page-and-why = and why

## crates/wizard/src/deeds.rs

page-back-to-the-devices = Back to the devices
page-back-to-the-apple-account = Back to the Apple Account
page-back-to-the-backup = Back to the backup
page-look-at-the-backups = Look at the backups

## single words

page-backups = Backups
page-account = Account
page-answers = Answers
page-why = Why
page-battery = Battery
