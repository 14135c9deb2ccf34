### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 859a8cf7
recall-your-word = Ihr Wort { $number }
# 5bdaa074
recall-your-name = Ihr Name { $number }
# 48f239ed
recall-your-place = Ihr Ort { $number }
# e68d3c3b
recall-your-number = Ihre Zahl { $number }
# 52249604
recall-your-other-password = Ihr anderes Passwort { $number }
# 89e40a8d
recall-your-token-list = Ihre Bausteinliste { $number }
# 0a9ba17d
recall-its-line = deren Zeile { $line }
# 92a64445
recall-your-mask = Ihre Maske { $number }
# b04ffa3d
recall-your-rule = Ihre Regel { $number }
# 622a00fb
recall-a-digit = eine Ziffer
# a2efd612
recall-digits = { $count } Ziffern
# a686d7af
recall-saved-password = gespeichertes Passwort { $number }
# 63b5cb80
recall-password-of-the-systems-own-store = Passwort { $number } aus dem Speicher des Systems
# c90b2758
recall-in-small-letters = in Kleinbuchstaben
# 5959b816
recall-in-capitals = in Großbuchstaben
# db3e1b92
recall-with-a-capital-first = mit großem Anfangsbuchstaben
# 56046ffd
recall-with-a-capital-at-each-word = mit großem Buchstaben bei jedem Wort
# 314f726b
recall-with-a-capital-at-the-end = mit großem Endbuchstaben
# 52beac0b
recall-as-with-caps-lock = wie mit Feststelltaste
# ec5d0364
recall-with-something-between = mit etwas dazwischen
# 635c2eef
recall-a-year = ein Jahr
# dc736486
recall-a-date = ein Datum
# 8d123a63
recall-a-sign = ein Zeichen
# ff52f89b
recall-keys-beside-each-other = Tasten nebeneinander
# 455f048d
recall-its-accents-in-their-other-form = seine Akzente in ihrer anderen Form
# b487705b
recall-as-an-old-program-on-windows-wrote-it = wie ein altes Programm unter Windows es schrieb
# 1bc29abf
recall-as-an-old-program-on-a-mac-wrote = wie ein altes Programm auf einem Mac es schrieb
# 5a0540f3
recall-with-the-quotes-and-dashes-of-a-phone = mit den Anführungszeichen und Strichen eines iPhone
# c9769c04
recall-typed-on-another-keyboard = auf einer anderen Tastatur getippt
# 01ce36f9
recall-without-its-accents = ohne seine Akzente
# 9aea3a17
recall-spelt-with-other-letters = mit anderen Buchstaben geschrieben
# 30249f59
recall-without-its-vowels = ohne seine Vokale
# c48d0ee6
recall-without-its-blanks = ohne seine Leerzeichen
# 9e2fde49
recall-the-first-letters-of-its-words = die Anfangsbuchstaben seiner Wörter
# 497dc6a5
recall-with-digits-for-letters = mit Ziffern statt Buchstaben
# f5de960f
recall-with-another-number = mit einer anderen Zahl
# d2dc4b07
recall-a-neighbouring-key-struck = eine Nachbartaste getroffen
# 687e0b3a
recall-a-character-twice = ein Zeichen doppelt
# 1d21373a
recall-a-character-missing = ein Zeichen fehlt
# b088218b
recall-two-characters-swapped = zwei Zeichen vertauscht
# 4e14e0da
recall-find-a-password-that-is-known-to-prove = ein bekanntes Passwort finden, um diesen Computer zu prüfen
# 958fcaa9
recall-try-your-ideas-on-the-copy = Ihre Ideen an der Kopie versuchen
# 3d05044f
recall-your-own-ideas-on-a-copy-of-your = Ihre eigenen Ideen, an einer Kopie Ihres eigenen Backups; nichts wird irgendwohin gesendet
# fa62d885
recall-saved-passwords-come-first = { $count } gespeicherte Passwörter kommen zuerst
# f5b0b11a
recall-texts-and-lines-are-too-long-for-a = { $count } Texte und Zeilen sind zu lang für ein Backup-Passwort
# ac932d40
recall-it-goes-on-where-it-was-of-were = es geht weiter, wo es war: { $next } von { $count } wurden schon versucht
# 2275385b
recall-were-tried-before-and-are-not-tried-again = { $count } wurden schon versucht und werden nicht noch einmal versucht
# 66b2c2ed
recall-the-likelier-half-takes-stop-at-any-time = die wahrscheinlichere Hälfte dauert { $half-s }; halten Sie jederzeit an, es geht dort weiter
# 3af12573
recall-the-other-would-take-and-are-left-out = die übrigen { $rest } würden { $time } dauern und werden ausgelassen; --anyway versucht auch sie
# aaba7b1b
recall-all-passwords-of-eight-small-letters-would-take = alle Passwörter aus acht Kleinbuchstaben würden hier { $about } dauern: Worauf es ankommt, ist das, woran Sie sich erinnern
# 4d3e8959
recall-find-the-password-of = Das Passwort finden: { $target }
# 599b4696
recall-1-core = 1 Kern
# bbb8692f
recall-cores = { $count } Kernen
# ddceda59
recall-nothing-of-it-is-left-to-try = davon ist nichts mehr zu versuchen
# bf570767
recall-1-candidate-at-on-takes = 1 Kandidat bei { $rate } auf { $cores } dauert { $time }
# 29b761bb
recall-candidates-at-on-take = { $count } Kandidaten bei { $rate } auf { $cores } dauern { $time }
# ee5c1ab5
recall-the-likelier-of-candidates-at-on-take = die wahrscheinlicheren { $now } von { $count } Kandidaten bei { $rate } auf { $cores } dauern { $time }
# 6f6fa298
recall-a-minute = { $count } in der Minute
# e6cd7554
recall-a-second = { $count } in der Sekunde
# 6fb2dca3
recall-the-backup-is-as-it-was-nothing-has = Das Backup ist, wie es war; nichts hat diesen Computer verlassen.
# 8f19bd4f
recall-for-the-likelier-half-alone = { $half } allein für die wahrscheinlichere Hälfte
# 105f5f77
recall-proving-this-computer = prüft diesen Computer
# 9c86d4da
recall-the-backup-password-is-found = Das Backup-Passwort ist gefunden.
# d12a0a82
recall-this-works-on-backups-of-devices-that-you = Das ist für Backups von Geräten, die Ihnen gehören oder bei denen ihr Eigentümer Sie um Hilfe bittet. Um dieses geht es: { $target }. Ist es Ihres?
# f2985351
recall-i-own-it = Es gehört mir
# ff3268dd
recall-the-owner-is-with-me = Der Eigentümer ist bei mir
# 28afcfff
recall-putting-your-ideas-in-order-and-measuring-this = ordnet Ihre Ideen und misst diesen Computer
# b0341dd6
recall-what-an-earlier-search-has-left-cannot-be = was eine frühere Suche hinterlassen hat, ist nicht lesbar; es wird beiseitegelegt, und diese fängt neu an
# 573acc20
recall-longer-than-anybody-can-say = länger, als irgendjemand sagen kann
# be928487
recall-it-was-number-of = es war Nummer { $number } von { $candidates }
# c0245d0e
recall-a-second-slower-way-of-trying-it-says = ein zweiter, langsamerer Weg, es zu versuchen, sagt dasselbe
# ba42c62e
recall-tried-because-of = versucht wegen: { $why }
# b31c4cd4
recall-the-backup-itself-is-not-whole = das Backup selbst ist nicht unversehrt: { $damage }
# 27955ada
recall-write-it-down-then-have-the-backup-checked = schreiben Sie es auf, und lassen Sie dann das Backup prüfen: rightful backup verify
# d3e16f47
recall-about-a-minute-or-less = etwa eine Minute oder weniger
# 5015ec89
recall-about-a-minute = etwa eine Minute
# 1d3b4b8d
recall-longer-than-a-million-years = länger als eine Million Jahre
# 72de4f95
recall-about-minutes = etwa { $count } Minuten
# cf05f44d
recall-about-hours = etwa { $count } Stunden
# 09cc1fa1
recall-about-days = etwa { $count } Tage
# d69cbc0b
recall-about-months = etwa { $count } Monate
# bfa0edba
recall-about-years = etwa { $count } Jahre
# 798922ec
recall-about-1-minute = etwa 1 Minute
# 9350048d
recall-about-1-hour = etwa 1 Stunde
# 122309c1
recall-about-1-day = etwa 1 Tag
# 17843b73
recall-about-1-month = etwa 1 Monat
# a3bbf10b
recall-about-1-year = etwa 1 Jahr
# 776e2f54
recall-it-goes-on = es geht weiter
# 58a6c7c3
recall-paused-this-computer-is-nearly-too-hot-it = Pause: Dieser Computer ist fast zu heiß. Es geht von selbst weiter, wenn er abgekühlt ist; sorgen Sie dafür, dass Luft an ihn kommt. Mit --no-pause wird nicht gewartet
# accaae03
recall-paused-the-battery-is-nearly-down-to-what = Pause: Der Akku ist fast bei dem angekommen, was Sie selbst noch brauchen können. Es geht von selbst weiter, wenn der Computer am Netz ist. Mit --no-pause wird nicht gewartet
# 751288eb
recall-paused-until-this-computer-has-cooled-down = Pause, bis dieser Computer abgekühlt ist
# bf7f2e54
recall-paused-until-this-computer-is-plugged-in = Pause, bis dieser Computer am Netz ist
# 6ebc526e
recall-yes-try-them-before-everything-else-the-system = Ja, vor allem anderen versuchen; das System fragt vielleicht nach seinem Passwort
# d23c4441
recall-no-leave-them-alone = Nein, nicht anrühren
# e1b33f62
recall-what-keeps-was-not-read-nobody-could-be = was hier aufbewahrt ist, wurde nicht gelesen, weil niemand zu fragen war: { $place }. --choose own,read sagt ja
# 1cf4006b
recall-reading = liest: { $place }
# f401f9d2
recall-the-search-goes-on-without = { $why }; die Suche geht ohne weiter ({ $why })
# ed6d0023
recall-on-this-computer-keeps-a-password-under-the = Auf diesem Computer liegt unter dem Namen eines iPhone-Backups ein Passwort: { $place }. Soll Rightful es lesen?
# 2aac54ac
recall-on-this-computer-keeps-a-password-under-the-2 = Auf diesem Computer liegt unter dem Namen eines iPhone-Backups ein Passwort, für genau dieses Gerät: { $place }. Soll Rightful es lesen?
# e55dadec
recall-on-this-computer-keeps-passwords-under-the-name = Auf diesem Computer liegen unter dem Namen eines iPhone-Backups { $count } Passwörter: { $place }. Soll Rightful sie lesen?
# ed273999
recall-on-this-computer-keeps-passwords-under-the-name-2 = Auf diesem Computer liegen unter dem Namen eines iPhone-Backups { $count } Passwörter, manche für genau dieses Gerät: { $place }. Soll Rightful sie lesen?
# 5ad558a9
recall-this-backup = dieses Backup
# bd32f9aa
recall-the-backup-of = das Backup von { $name }
# 373a3f72
recall-some-keys-of-its-keybag-are-damaged = einige Schlüssel seines Keybags sind beschädigt
# d82f4daf
recall-its-keybag-has-no-key-that-the-password = sein Keybag hat keinen Schlüssel, den das Passwort allein öffnet
# 726f4b6f
recall-the-key-of-its-index-is-damaged = der Schlüssel seines Verzeichnisses ist beschädigt
# a3652ed7
recall-1-character = 1 Zeichen
# a9d6d3f3
recall-characters = { $count } Zeichen
# 00f816f8
recall-put-the-candidates-in-order-and-measure-this = die Kandidaten ordnen und diesen Computer messen
# 4e8a01cb
recall-try-what-the-coordinator-lends = versuchen, was der Koordinator zuteilt
# 14180718
recall-the-search-is-over-the-coordinator-knows-how = Die Suche ist vorbei; der Koordinator weiß, wie sie ausgegangen ist.
# 98d4e32b
recall-nothing-of-the-search-is-lost-others-try = Von der Suche geht nichts verloren: Andere versuchen, was dieser Computer hatte.
# 71e8bad8
recall-candidates-were-tried-on-this-computer = { $count } Kandidaten wurden auf diesem Computer versucht
# d28c5812
recall-candidates-shared-among-all-machines = { $count } Kandidaten, auf alle Computer verteilt
# 0a5fa3d3
recall-help-to-search-for-a-backup-password = Bei der Suche nach einem Backup-Passwort helfen
# ce08e892
recall-nothing-is-written-on-this-computer-ctrl-c = auf diesem Computer wird nichts geschrieben; Strg-C hält es jederzeit an
# 6a956cc0
recall-putting-the-candidates-in-order = ordnet die Kandidaten
# b9ca2557
recall-waiting-for-the-coordinator = wartet auf den Koordinator
# 97bcc515
recall-the-password-is-found-but-keep-the-password = das Passwort ist gefunden, aber: { $trouble }; bewahren Sie das Passwort auf: Wird das hier jetzt abgebrochen, muss es noch einmal gefunden werden
# 1778c806
recall-the-password-is-found-but-keep-the-password-2 = das Passwort ist gefunden, aber: { $trouble } ({ $why }); bewahren Sie das Passwort auf: Wird das hier jetzt abgebrochen, muss es noch einmal gefunden werden
# a3bcf11c
recall-no-machine-helps = kein Computer hilft
# a00f35e3
recall-how-long-it-takes-shows-soon = wie lange es dauert, zeigt sich bald
# 33499e4f
recall-on-1-machine = auf 1 Computer
# f802ef3b
recall-on-machines = auf { $count } Computern
# eeaf79e0
recall-machine-has-joined = Computer { $name } macht mit
# bffd5a91
recall-nothing-is-heard-of-machine-others-try-what = von Computer { $name } ist nichts zu hören; andere versuchen, was er hatte
# 206f1ece
recall-machine-is-there-again = Computer { $name } ist wieder da
# 7f620ab6
recall-machine-has-left-others-try-what-it-had = Computer { $name } ist gegangen; andere versuchen, was er hatte
# 5c6024f7
recall-machine-did-not-find-what-was-planted-for = Computer { $name } hat nicht gefunden, was zum Finden ausgelegt war
# 8101d718
recall-machine-says-it-found-what-is-not-there = Computer { $name } sagt, er habe gefunden, was nicht da ist
# 79caf7c6
recall-machine-reports-another-number-of-candidates-than-it = Computer { $name } meldet eine andere Zahl von Kandidaten, als er hatte
# 6a642a8d
recall-machine-reports-what-another-machine-has = Computer { $name } meldet, was ein anderer Computer hat
# a48a3310
recall-it-gets-no-more-and-candidates-are-tried = { $why }; er bekommt nichts mehr, und { $again } Kandidaten werden noch einmal versucht
# 289b6c73
recall-more-machines-want-to-help-than-can = mehr Computer wollen helfen, als können
# af02bd2a
recall-offer-the-search-to-other-machines = die Suche anderen Computern anbieten
# fe528a1e
recall-lend-judge-and-count = zuteilen, beurteilen und zählen
# e145da3a
recall-the-backup-is-as-it-was-and-none = Das Backup ist, wie es war, und keine seiner Dateien hat diesen Computer verlassen.
# 4019f1b0
recall-putting-your-ideas-in-order = ordnet Ihre Ideen
# f03b5205
recall-offering-the-search = bietet die Suche an
# 7c4c27ef
recall-waiting-for-machines = wartet auf Computer
# 49c4f85e
recall-the-other-machines-get-your-ideas-and-of = die anderen Computer bekommen Ihre Ideen und vom Backup die verpackten Schlüssel seines Keybags, um Passwörter daran zu versuchen, alles versiegelt; keine Ihrer Dateien
# 8f24c623
recall-whoever-joins-can-find-the-password-too-give = wer mitmacht, kann das Passwort auch finden: Geben Sie den Code Computern, denen Sie trauen
# 2821540b
recall-this-computer-counts-and-judges-to-have-it = dieser Computer zählt und beurteilt; damit er auch Passwörter versucht, lassen Sie ihn in einem zweiten Terminal mitmachen
# b9e01b23
recall-find-the-password-of-with-several-machines = Das Passwort mit mehreren Computern finden: { $target }
# ca04ed3c
recall-1-candidate = 1 Kandidat
# 6e1e3666
recall-candidates-each-counted-once = { $count } Kandidaten, jeder einmal gezählt
# 132de739
recall-it-is-written-into = Es ist in { $path } geschrieben.
# 61ecb924
recall-error-could-not-be-written = Fehler: { $path } konnte nicht geschrieben werden: { $why }
# 7a8cc7bb
recall-help-start-the-same-command-again-with-another = Hilfe: Starten Sie denselben Befehl noch einmal mit einer anderen Datei oder mit --show: Er findet das Passwort in Sekunden wieder
# ee4b51bf
recall-it-is-no-text-that-can-be-shown = Es ist kein Text, der sich zeigen lässt. Hinter 0x stehen seine Bytes, zwei Ziffern für jedes.
# 2ea6c1ca
recall-it-has-what-cannot-be-seen-among-its = Unter seinen { $count } Zeichen ist etwas, das man nicht sieht:
# 9efb1411
recall-and-more-with-json-show-its-bytes-stand = und { $more } weitere; mit --json --show stehen auch seine Bytes da
# 1d05789a
recall-character-is-a-blank-at-the-beginning = Zeichen { $number } ist ein Leerzeichen am Anfang
# 823968d6
recall-character-is-a-blank-at-the-end = Zeichen { $number } ist ein Leerzeichen am Ende
# d1436c39
recall-character-is-one-more-blank = Zeichen { $number } ist ein weiteres Leerzeichen
# b0845e20
recall-character-is-a-blank-that-does-not-break = Zeichen { $number } ist ein geschütztes Leerzeichen ({ $code })
# 6ef4e94e
recall-character-is-a-blank-of-another-width = Zeichen { $number } ist ein Leerzeichen anderer Breite ({ $code })
# 35980b2a
recall-character-is-an-accent-apart-from-its-letter = Zeichen { $number } ist ein Akzent getrennt von seinem Buchstaben ({ $code }): Auf dem Bildschirm sind beide eins
# 848b55c2
recall-character-is-one-that-nothing-is-drawn-for = Zeichen { $number } ist eines, für das nichts gezeichnet wird ({ $code })
# 0c51dec1
recall-worth-it = lohnt sich
# 1a571d7c
recall-these-are-worth-it-and-can-be-stopped = diese lohnen sich und lassen sich jederzeit anhalten und fortsetzen; mehr hilft, wenn Sie sich an mehr erinnern
# 38cbac2d
recall-long-and-it-can-be-stopped-and-gone = lang, und es lässt sich jederzeit anhalten und fortsetzen
# c442aec4
recall-not-worth-it-say-more-of-what-you = lohnt sich nicht: Sagen Sie mehr von dem, woran Sie sich erinnern. Auf dem iPhone behält „Alle Einstellungen zurücksetzen“ alles außer Einstellungen, und das nächste Backup nimmt ein neues Passwort an
# 558f405c
recall-the-password-of = Das Passwort: { $target }
# b3724a0b
recall-the-other-would-take-and-are-left-out-2 = die übrigen { $rest } würden { $rest-s } dauern und werden ausgelassen, wenn Sie nicht --anyway sagen
# d70ab99a
recall-the-likelier-half-is-the-first = die wahrscheinlichere Hälfte sind die ersten { $likelier-half }: { $half-s }
# 3374d01e
recall-whoever-has-this-line-can-try-passwords-on = Wer diese Zeile hat, kann Passwörter an Ihrem Backup versuchen: Behalten Sie sie für sich. Vom Backup selbst enthält sie nichts, und keinen Namen.
# 23134dfc
recall-with-hashcat-hashcat-m-a-0-w-4 = Mit hashcat: hashcat -m { $mode } -a 0 -w 4 LINE-FILE LIST. Was es findet, schreibt es hinter die Zeile und einen Doppelpunkt.
# 04aafa1a
recall-under-way-or-cut-off-rightful-recall-resume = läuft oder wurde abgebrochen: rightful recall resume macht weiter
# bf247a5a
recall-stopped-rightful-recall-resume-goes-on = angehalten: rightful recall resume macht weiter
# f86a355d
recall-what-was-worth-it-or-asked-for-is = was sich lohnte oder verlangt war, ist versucht: keines öffnet das Backup
# 459dd42a
recall-all-of-it-tried-none-opens-the-backup = alles versucht, keines öffnet das Backup
# 5091b566
recall-a-backup = ein Backup
# 6ad8fe5d
recall-of-tried = versucht: { $next } von { $count }
# 508ad640
recall-with-other-machines-of-tried = mit anderen Computern versucht: { $tried } von { $of }
# cdcf0b34
recall-in-all-in = insgesamt { $count }, in { $spent }
# 14141fd0
recall-kept-in-for-you-alone-no-password-no = Aufbewahrt in { $folder }, nur für Sie: kein Passwort, kein Hinweis.
# bca0bcef
recall-note-is-there-and-cannot-be-read-it = Hinweis: { $path } ist da und nicht lesbar: beschädigt, von einer späteren Version oder von jemand anderem
# 5d5caa4a
recall-going-on-with-the-search-for-the-backup = Die Suche nach dem Backup-Passwort geht weiter für { $called }: { $manifest }
# 072f9f78
recall-some-of-its-ideas-were-typed-and-are = Einige ihrer Ideen wurden getippt und sind nicht aufbewahrt: Geben Sie sie noch einmal an, damit auch sie versucht werden.
# 19450e7f
recall-no-search-for-a-backup-password-was-begun = Auf diesem Computer wurde keine Suche nach einem Backup-Passwort begonnen.
# d44dff78
recall-a-capital-first-summer = großer Anfangsbuchstabe: Sommer
# 20b5ee1a
recall-a-capital-in-each-word-summergarden = großer Buchstabe in jedem Wort: SommerGarten
# 13a925b6
recall-digits-at-the-end-summer12 = Ziffern am Ende: sommer12
# 34a7b1e3
recall-a-year-at-the-end-summer2011 = ein Jahr am Ende: sommer2011
# c9488433
recall-an-exclamation-mark-at-the-end-summer = ein Ausrufezeichen am Ende: sommer!
# 442e84f9
recall-another-sign-at-the-end-summer = ein anderes Zeichen am Ende: sommer?
# b7bf0060
recall-a-sign-between-words-summer-garden = ein Zeichen zwischen Wörtern: sommer-garten
# cee3ab0f
recall-digits-for-letters-5umm3r = Ziffern statt Buchstaben: 50mm3r
# a07ad4b3
recall-keys-beside-each-other-qwertz-1qaz = Tasten nebeneinander: qwertz, 1qay
# 86a2d5e8
recall-what-do-you-usually-do-with-a-password = Was machen Sie gewöhnlich mit einem Passwort?
# ff2caa7b
recall-space-to-mark-enter-to-go-on = Leertaste zum Markieren, Eingabetaste zum Weitergehen
# 84a3a6b9
recall-words-names-or-places-that-may-be-in = Wörter, Namen oder Orte, die darin sein können?
# 406cd8d0
recall-with-commas-between-summer-bella-rome = mit Kommas dazwischen: sommer, Bella, Rom
# 47b945b1
recall-dates-or-years-that-mean-something = Daten oder Jahre, die etwas bedeuten?
# e3fa3945
recall-with-commas-between-23-4-1987-2011 = mit Kommas dazwischen: 23.4.1987, 2011
# fe7d4ade
recall-numbers-of-your-house-telephone-a-code = Zahlen: von Haus, Telefon, einem Code?
# 8cb67d73
recall-with-commas-between-17-4711 = mit Kommas dazwischen: 17, 4711
# a59ea4da
recall-another-password-of-yours-then-or-now = Ein anderes Passwort von Ihnen, damals oder heute?
# e818ae37
recall-one-at-a-time-enter-when-there-is = eines nach dem anderen; Eingabetaste, wenn es keines mehr gibt
# b62b0558
recall-how-many-characters-did-it-have = Wie viele Zeichen hatte es?
# 2432b820
recall-8-or-8-12-enter-when-you-do = 8 oder 8-12; Eingabetaste, wenn Sie es nicht wissen
# f1badeaa
recall-a-few-questions-about-what-you-remember-press = Ein paar Fragen zu dem, woran Sie sich erinnern. Drücken Sie die Eingabetaste, wo Sie nichts wissen, Esc, wenn das alles ist, Strg-C zum Abbrechen.
# 1b535c3d
recall-what-you-type-stays-on-this-computer-and = Was Sie tippen, bleibt auf diesem Computer und wird nicht aufgeschrieben.
# 4da55b2e
recall-the-questions-end-here-what-you-have-answered = Die Fragen enden hier; was Sie geantwortet haben, wird versucht.
# f509b2a6
recall-stopped-nothing-was-tried-and-your-answers-are = Abgebrochen; nichts wurde versucht, und Ihre Antworten werden nicht aufbewahrt.
# f1a554b8
recall-note-nothing-can-be-asked-on-this-terminal = Hinweis: An diesem Terminal lässt sich nichts fragen: { $why }
# e9508729
recall-note-nothing-more-can-be-asked-on-this = Hinweis: An diesem Terminal lässt sich nichts mehr fragen: { $why }. Was Sie geantwortet haben, wird versucht.
# b79d66d9
recall-the-nats-servers-token = Token des NATS-Servers:
# 5e0afc18
recall-the-token-of-the-nats-server = das Token des NATS-Servers
# 4d535be0
recall-the-password-of-the-nats-servers-user = das Passwort des Benutzers am NATS-Server
# e42e435d
recall-password-of-at-the-nats-server = Passwort von { $name } am NATS-Server:
# 6bb87f14
recall-its-first-line-is-empty = seine erste Zeile ist leer
# 30044721
recall-the-join-code = der Beitrittscode
# 45840b3a
recall-as-the-other-computer-shows-it-small-letters = wie der andere Computer ihn zeigt: Kleinbuchstaben gehen auch, Striche können wegbleiben
# 040f3e28
recall-join-code = Beitrittscode:
# fc02ad7f
recall-on-each-machine-that-is-to-help-start = Starten Sie auf jedem Computer, der helfen soll,
# 65703a11
recall-and-type-this-code-when-it-asks-for = und tippen Sie diesen Code, wenn danach gefragt wird:
# 04098359
recall-and-give-it-the-code-with-code-file = und geben Sie den Code mit --code-file an; er ist in { $path } geschrieben.
# fd69135e
recall-the-code-could-not-be-written-into-it = Der Code konnte nicht in { $path } geschrieben werden: { $why }. Es ist dieser:
# 79a6c31f
recall-stopping-as-soon-as-what-was-tried-is = Hält an, sobald aufgeschrieben ist, was versucht wurde. Das Backup ist, wie es war.
# e0fd1652
recall-stopping-as-soon-as-what-is-done-was = Hält an, sobald das Erledigte übergeben ist; andere versuchen den Rest. Von der Suche geht nichts verloren.
# 8260fc6b
recall-stopping-as-soon-as-apple-has-answered-an = Hält an, sobald Apple geantwortet hat. Ein Löschen, das Apple angenommen hat, geht ohne dieses Programm weiter; bis das Gerät online ist, lässt es sich unter www.icloud.com/find abbrechen.
# e60ad02d
recall-still-writing-down-what-was-tried-if-you = Schreibt noch auf, was versucht wurde. Wenn Sie jetzt gehen, wird das zuletzt Versuchte noch einmal versucht; das Backup ist, wie es war. Drücken Sie noch einmal Strg-C, um sofort zu gehen.
# 3b476a9c
recall-still-handing-over-what-is-done-if-you = Übergibt noch das Erledigte. Wenn Sie jetzt gehen, versuchen andere es noch einmal; von der Suche geht nichts verloren. Drücken Sie noch einmal Strg-C, um sofort zu gehen.
# 77b718b0
recall-still-waiting-for-apples-answer-if-you-leave = Wartet noch auf Apples Antwort. Wenn Sie jetzt gehen, sehen Sie unter www.icloud.com/find nach, ob Apple ein Löschen angenommen hat. Drücken Sie noch einmal Strg-C, um sofort zu gehen.
# 943ba3f5
recall-the-macs-keychain = der Schlüsselbund des Mac
# 743de220
recall-the-desktops-keyring-secret-service = der Schlüsselbund des Desktops (Secret Service)
# 7e10d643
recall-backwards = rückwärts
# 21a6d10c
recall-twice = zweimal
# f55fc650
recall-found = gefunden
# e71d9f07
recall-neither = Weder noch
