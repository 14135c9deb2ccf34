### Written by cargo xtask words from the sources; a change here is lost.

## crates/recall/src/reason.rs

recall-your-word = your word { $number }
recall-your-name = your name { $number }
recall-your-place = your place { $number }
recall-your-number = your number { $number }
recall-your-other-password = your other password { $number }
recall-your-token-list = your token list { $number }
recall-its-line = its line { $line }
recall-your-mask = your mask { $number }
recall-your-rule = your rule { $number }
recall-a-digit = a digit
recall-digits = { $count } digits
recall-saved-password = saved password { $number }
recall-password-of-the-systems-own-store = password { $number } of the system's own store
recall-in-small-letters = in small letters
recall-in-capitals = in capitals
recall-with-a-capital-first = with a capital first
recall-with-a-capital-at-each-word = with a capital at each word
recall-with-a-capital-at-the-end = with a capital at the end
recall-as-with-caps-lock = as with caps lock
recall-with-something-between = with something between
recall-a-year = a year
recall-a-date = a date
recall-a-sign = a sign
recall-keys-beside-each-other = keys beside each other
recall-its-accents-in-their-other-form = its accents in their other form
recall-as-an-old-program-on-windows-wrote-it = as an old program on Windows wrote it
recall-as-an-old-program-on-a-mac-wrote = as an old program on a Mac wrote it
recall-with-the-quotes-and-dashes-of-a-phone = with the quotes and dashes of a phone
recall-typed-on-another-keyboard = typed on another keyboard
recall-without-its-accents = without its accents
recall-spelt-with-other-letters = spelt with other letters
recall-without-its-vowels = without its vowels
recall-without-its-blanks = without its blanks
recall-the-first-letters-of-its-words = the first letters of its words
recall-with-digits-for-letters = with digits for letters
recall-with-another-number = with another number
recall-a-neighbouring-key-struck = a neighbouring key struck
recall-a-character-twice = a character twice
recall-a-character-missing = a character missing
recall-two-characters-swapped = two characters swapped

## crates/flows/src/recall.rs

recall-find-a-password-that-is-known-to-prove = find a password that is known, to prove this computer
recall-try-your-ideas-on-the-copy = try your ideas on the copy
recall-your-own-ideas-on-a-copy-of-your = your own ideas, on a copy of your own backup; nothing is sent anywhere
recall-saved-passwords-come-first = { $count } saved passwords come first
recall-texts-and-lines-are-too-long-for-a = { $count } texts and lines are too long for a backup password
recall-it-goes-on-where-it-was-of-were = it goes on where it was: { $next } of { $count } were tried before
recall-were-tried-before-and-are-not-tried-again = { $count } were tried before, and are not tried again
recall-the-likelier-half-takes-stop-at-any-time = the likelier half takes { $half-s }; stop at any time, it goes on from there
recall-the-other-would-take-and-are-left-out = the other { $rest } would take { $time } and are left out; --anyway tries them too
recall-all-passwords-of-eight-small-letters-would-take = all passwords of eight small letters would take { $about } here: what you remember is what counts
recall-find-the-password-of = Find the password of { $target }
recall-1-core = 1 core
recall-cores = { $count } cores
recall-nothing-of-it-is-left-to-try = nothing of it is left to try
recall-1-candidate-at-on-takes = 1 candidate at { $rate } on { $cores } takes { $time }
recall-candidates-at-on-take = { $count } candidates at { $rate } on { $cores } take { $time }
recall-the-likelier-of-candidates-at-on-take = the likelier { $now } of { $count } candidates at { $rate } on { $cores } take { $time }
recall-a-minute = { $count } a minute
recall-a-second = { $count } a second
recall-the-backup-is-as-it-was-nothing-has = The backup is as it was; nothing has left this computer.
recall-for-the-likelier-half-alone = { $half } for the likelier half alone
recall-proving-this-computer = proving this computer
recall-the-backup-password-is-found = The backup password is found.
recall-this-works-on-backups-of-devices-that-you = This works on backups of devices that you own, or that their owner asks you to help with. Is { $target } yours?
recall-i-own-it = I own it
recall-the-owner-is-with-me = The owner is with me
recall-putting-your-ideas-in-order-and-measuring-this = putting your ideas in order, and measuring this computer
recall-what-an-earlier-search-has-left-cannot-be = what an earlier search has left cannot be read; it is set aside, and this one begins anew
recall-longer-than-anybody-can-say = longer than anybody can say
recall-it-was-number-of = it was number { $number } of { $candidates }
recall-a-second-slower-way-of-trying-it-says = a second, slower way of trying it says so too
recall-tried-because-of = tried because of { $why }
recall-the-backup-itself-is-not-whole = the backup itself is not whole: { $damage }
recall-write-it-down-then-have-the-backup-checked = write it down, then have the backup checked: rightful backup verify

## crates/flows/src/recall/estimate.rs

recall-about-a-minute-or-less = about a minute or less
recall-about-a-minute = about a minute
recall-longer-than-a-million-years = longer than a million years
recall-about-minutes = about { $count } minutes
recall-about-hours = about { $count } hours
recall-about-days = about { $count } days
recall-about-months = about { $count } months
recall-about-years = about { $count } years
recall-about-1-minute = about 1 minute
recall-about-1-hour = about 1 hour
recall-about-1-day = about 1 day
recall-about-1-month = about 1 month
recall-about-1-year = about 1 year

## crates/flows/src/recall/pause.rs

recall-it-goes-on = it goes on
recall-paused-this-computer-is-nearly-too-hot-it = paused: this computer is nearly too hot. It goes on by itself when it has cooled down; see that air reaches it. With --no-pause it does not wait
recall-paused-the-battery-is-nearly-down-to-what = paused: the battery is nearly down to what you may need yourself. It goes on by itself when the computer is plugged in. With --no-pause it does not wait
recall-paused-until-this-computer-has-cooled-down = paused until this computer has cooled down
recall-paused-until-this-computer-is-plugged-in = paused until this computer is plugged in

## crates/flows/src/recall/store.rs

recall-yes-try-them-before-everything-else-the-system = Yes, try them before everything else; the system may ask for its password
recall-no-leave-them-alone = No, leave them alone
recall-what-keeps-was-not-read-nobody-could-be = what { $place } keeps was not read: nobody could be asked. --choose own,read says yes
recall-reading = reading { $place }
recall-the-search-goes-on-without = { $why }; the search goes on without ({ $why })
recall-on-this-computer-keeps-a-password-under-the = On this computer { $place } keeps a password under the name of an iPhone backup. Shall Rightful read it?
recall-on-this-computer-keeps-a-password-under-the-2 = On this computer { $place } keeps a password under the name of an iPhone backup, for this very device. Shall Rightful read it?
recall-on-this-computer-keeps-passwords-under-the-name = On this computer { $place } keeps { $count } passwords under the name of an iPhone backup. Shall Rightful read them?
recall-on-this-computer-keeps-passwords-under-the-name-2 = On this computer { $place } keeps { $count } passwords under the name of an iPhone backup, some for this very device. Shall Rightful read them?

## crates/flows/src/recall/target.rs

recall-this-backup = this backup
recall-the-backup-of = the backup of { $name }
recall-some-keys-of-its-keybag-are-damaged = some keys of its keybag are damaged
recall-its-keybag-has-no-key-that-the-password = its keybag has no key that the password alone opens
recall-the-key-of-its-index-is-damaged = the key of its index is damaged

## crates/flows/src/recall/work.rs

recall-1-character = 1 character
recall-characters = { $count } characters

## crates/flows/src/recall_machines/join.rs

recall-put-the-candidates-in-order-and-measure-this = put the candidates in order, and measure this computer
recall-try-what-the-coordinator-lends = try what the coordinator lends
recall-the-search-is-over-the-coordinator-knows-how = The search is over; the coordinator knows how it ended.
recall-nothing-of-the-search-is-lost-others-try = Nothing of the search is lost: others try what this computer had.
recall-candidates-were-tried-on-this-computer = { $count } candidates were tried on this computer
recall-candidates-shared-among-all-machines = { $count } candidates, shared among all machines
recall-help-to-search-for-a-backup-password = Help to search for a backup password
recall-nothing-is-written-on-this-computer-ctrl-c = nothing is written on this computer; Ctrl-C stops it at any time
recall-putting-the-candidates-in-order = putting the candidates in order
recall-waiting-for-the-coordinator = waiting for the coordinator

## crates/flows/src/recall_machines/serve/serving.rs

recall-the-password-is-found-but-keep-the-password = the password is found, but { $trouble }; keep the password: if this is cut off now, it has to be found again
recall-the-password-is-found-but-keep-the-password-2 = the password is found, but { $trouble } ({ $why }); keep the password: if this is cut off now, it has to be found again
recall-no-machine-helps = no machine helps
recall-how-long-it-takes-shows-soon = how long it takes shows soon
recall-on-1-machine = on 1 machine
recall-on-machines = on { $count } machines
recall-machine-has-joined = machine { $name } has joined
recall-nothing-is-heard-of-machine-others-try-what = nothing is heard of machine { $name }; others try what it had
recall-machine-is-there-again = machine { $name } is there again
recall-machine-has-left-others-try-what-it-had = machine { $name } has left; others try what it had
recall-machine-did-not-find-what-was-planted-for = machine { $name } did not find what was planted for it to find
recall-machine-says-it-found-what-is-not-there = machine { $name } says it found what is not there
recall-machine-reports-another-number-of-candidates-than-it = machine { $name } reports another number of candidates than it had
recall-machine-reports-what-another-machine-has = machine { $name } reports what another machine has
recall-it-gets-no-more-and-candidates-are-tried = { $why }; it gets no more, and { $again } candidates are tried again
recall-more-machines-want-to-help-than-can = more machines want to help than can

## crates/flows/src/recall_machines/serve.rs

recall-offer-the-search-to-other-machines = offer the search to other machines
recall-lend-judge-and-count = lend, judge and count
recall-the-backup-is-as-it-was-and-none = The backup is as it was, and none of its files has left this computer.
recall-putting-your-ideas-in-order = putting your ideas in order
recall-offering-the-search = offering the search
recall-waiting-for-machines = waiting for machines
recall-the-other-machines-get-your-ideas-and-of = the other machines get your ideas and, of the backup, the wrapped keys of its keybag, to try passwords on, all sealed; none of your files
recall-whoever-joins-can-find-the-password-too-give = whoever joins can find the password too: give the code to machines that you trust
recall-this-computer-counts-and-judges-to-have-it = this computer counts and judges; to have it try passwords too, let it join in a second terminal
recall-find-the-password-of-with-several-machines = Find the password of { $target } with several machines
recall-1-candidate = 1 candidate
recall-candidates-each-counted-once = { $count } candidates, each counted once

## crates/cli/src/render/recall.rs

recall-it-is-written-into = It is written into { $path }.
recall-error-could-not-be-written = error: { $path } could not be written: { $why }
recall-help-start-the-same-command-again-with-another = help: start the same command again with another file, or with --show: it finds the password again within seconds
recall-it-is-no-text-that-can-be-shown = It is no text that can be shown. What stands behind 0x are its bytes, two digits for each.
recall-it-has-what-cannot-be-seen-among-its = It has what cannot be seen, among its { $count } characters:
recall-and-more-with-json-show-its-bytes-stand = and { $more } more; with --json --show its bytes stand there too
recall-character-is-a-blank-at-the-beginning = character { $number } is a blank at the beginning
recall-character-is-a-blank-at-the-end = character { $number } is a blank at the end
recall-character-is-one-more-blank = character { $number } is one more blank
recall-character-is-a-blank-that-does-not-break = character { $number } is a blank that does not break ({ $code })
recall-character-is-a-blank-of-another-width = character { $number } is a blank of another width ({ $code })
recall-character-is-an-accent-apart-from-its-letter = character { $number } is an accent apart from its letter ({ $code }): the two are one on the screen
recall-character-is-one-that-nothing-is-drawn-for = character { $number } is one that nothing is drawn for ({ $code })
recall-worth-it = worth it
recall-these-are-worth-it-and-can-be-stopped = these are worth it, and can be stopped and gone on with at any time; more of what you remember counts for more
recall-long-and-it-can-be-stopped-and-gone = long, and it can be stopped and gone on with at any time
recall-not-worth-it-say-more-of-what-you = not worth it: say more of what you remember. On the phone, Reset All Settings keeps everything but settings, and the next backup takes a new password
recall-the-password-of = The password of { $target }
recall-the-other-would-take-and-are-left-out-2 = the other { $rest } would take { $rest-s }, and are left out unless you say --anyway
recall-the-likelier-half-is-the-first = the likelier half is the first { $likelier-half }: { $half-s }
recall-whoever-has-this-line-can-try-passwords-on = Whoever has this line can try passwords on your backup: keep it to yourself. It has nothing of the backup itself, and no name.
recall-with-hashcat-hashcat-m-a-0-w-4 = With hashcat: hashcat -m { $mode } -a 0 -w 4 LINE-FILE LIST. What it finds it writes behind the line and a colon.
recall-under-way-or-cut-off-rightful-recall-resume = under way, or cut off: rightful recall resume goes on
recall-stopped-rightful-recall-resume-goes-on = stopped: rightful recall resume goes on
recall-what-was-worth-it-or-asked-for-is = what was worth it, or asked for, is tried: none opens the backup
recall-all-of-it-tried-none-opens-the-backup = all of it tried, none opens the backup
recall-a-backup = a backup
recall-of-tried = { $next } of { $count } tried
recall-with-other-machines-of-tried = with other machines { $tried } of { $of } tried
recall-in-all-in = { $count } in all, in { $spent }
recall-kept-in-for-you-alone-no-password-no = Kept in { $folder }, for you alone: no password, no hint.
recall-note-is-there-and-cannot-be-read-it = note: { $path } is there and cannot be read: it is damaged, of a later version, or another user's

## crates/cli/src/cmd/recall/resume.rs

recall-going-on-with-the-search-for-the-backup = Going on with the search for the backup password of { $called }: { $manifest }
recall-some-of-its-ideas-were-typed-and-are = Some of its ideas were typed, and are not kept: give them again to have them tried too.

## crates/cli/src/cmd/recall/status.rs

recall-no-search-for-a-backup-password-was-begun = No search for a backup password was begun on this computer.

## crates/cli/src/remembered/interview.rs

recall-a-capital-first-summer = a capital first: Summer
recall-a-capital-in-each-word-summergarden = a capital in each word: SummerGarden
recall-digits-at-the-end-summer12 = digits at the end: summer12
recall-a-year-at-the-end-summer2011 = a year at the end: summer2011
recall-an-exclamation-mark-at-the-end-summer = an exclamation mark at the end: summer!
recall-another-sign-at-the-end-summer = another sign at the end: summer?
recall-a-sign-between-words-summer-garden = a sign between words: summer-garden
recall-digits-for-letters-5umm3r = digits for letters: 5umm3r
recall-keys-beside-each-other-qwertz-1qaz = keys beside each other: qwertz, 1qaz
recall-what-do-you-usually-do-with-a-password = What do you usually do with a password?
recall-space-to-mark-enter-to-go-on = space to mark, Enter to go on
recall-words-names-or-places-that-may-be-in = Words, names or places that may be in it?
recall-with-commas-between-summer-bella-rome = with commas between: summer, Bella, Rome
recall-dates-or-years-that-mean-something = Dates or years that mean something?
recall-with-commas-between-23-4-1987-2011 = with commas between: 23.4.1987, 2011
recall-numbers-of-your-house-telephone-a-code = Numbers: of your house, telephone, a code?
recall-with-commas-between-17-4711 = with commas between: 17, 4711
recall-another-password-of-yours-then-or-now = Another password of yours, then or now?
recall-one-at-a-time-enter-when-there-is = one at a time; Enter when there is no more
recall-how-many-characters-did-it-have = How many characters did it have?
recall-8-or-8-12-enter-when-you-do = 8, or 8-12; Enter when you do not know
recall-a-few-questions-about-what-you-remember-press = A few questions about what you remember. Press Enter where you know nothing, Esc when that is all, Ctrl-C to stop.
recall-what-you-type-stays-on-this-computer-and = What you type stays on this computer, and is not written down.
recall-the-questions-end-here-what-you-have-answered = The questions end here; what you have answered is tried.
recall-stopped-nothing-was-tried-and-your-answers-are = Stopped; nothing was tried, and your answers are not kept.
recall-note-nothing-can-be-asked-on-this-terminal = note: nothing can be asked on this terminal: { $why }
recall-note-nothing-more-can-be-asked-on-this = note: nothing more can be asked on this terminal: { $why }. What you have answered is tried.

## crates/cli/src/nats.rs

recall-the-nats-servers-token = The NATS server's token:
recall-the-token-of-the-nats-server = the token of the NATS server
recall-the-password-of-the-nats-servers-user = the password of the NATS server's user
recall-password-of-at-the-nats-server = Password of { $name } at the NATS server:
recall-its-first-line-is-empty = its first line is empty
recall-the-join-code = the join code
recall-as-the-other-computer-shows-it-small-letters = as the other computer shows it: small letters are fine, strokes may be left out
recall-join-code = Join code:
recall-on-each-machine-that-is-to-help-start = On each machine that is to help, start
recall-and-type-this-code-when-it-asks-for = and type this code when it asks for it:
recall-and-give-it-the-code-with-code-file = and give it the code with --code-file; it is written into { $path }.
recall-the-code-could-not-be-written-into-it = The code could not be written into { $path }: { $why }. It is this:

## crates/core/src/stop/search.rs

recall-stopping-as-soon-as-what-was-tried-is = Stopping as soon as what was tried is written down. The backup is as it was.
recall-stopping-as-soon-as-what-is-done-was = Stopping as soon as what is done was handed over; others try what is left. Nothing of the search is lost.
recall-stopping-as-soon-as-apple-has-answered-an = Stopping as soon as Apple has answered. An erase that Apple has taken goes on without this program; until the device is online it can be cancelled at www.icloud.com/find.

## crates/cli/src/stop/search.rs

recall-still-writing-down-what-was-tried-if-you = Still writing down what was tried. If you leave now, what was tried in the last moments is tried again; the backup is as it was. Press Ctrl-C once more to leave at once.
recall-still-handing-over-what-is-done-if-you = Still handing over what is done. If you leave now, others try it again; nothing of the search is lost. Press Ctrl-C once more to leave at once.
recall-still-waiting-for-apples-answer-if-you-leave = Still waiting for Apple's answer. If you leave now, look at www.icloud.com/find whether Apple has taken an erase. Press Ctrl-C once more to leave at once.

## single words

recall-the-macs-keychain = the Mac's keychain
recall-the-desktops-keyring-secret-service = the desktop's keyring (Secret Service)
recall-backwards = backwards
recall-twice = twice
recall-found = found
recall-neither = Neither
