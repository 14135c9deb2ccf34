### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 3ac57507
page-apple-account-and-find-my = Apple Account und „Wo ist?“
# 6d3f9060
page-find-a-device-make-it-sound-mark-it = Ein Gerät finden, klingeln lassen, als verloren markieren oder aus der Ferne löschen: mit dem Passwort des Accounts, dem es gehört, und vor aller Augen.
# 30b21346
page-devices-of-this-account = Geräte dieses Accounts
# 592c8eb5
page-sign-in-to-see-the-devices = Anmelden, um die Geräte zu sehen
# 9a3da9b8
page-look-again = Noch einmal nachsehen
# 63cbe686
page-you-are-asked-for-the-account-and-its = Auf der nächsten Seite werden Sie nach dem Account und seinem Passwort gefragt. Ein Passwort, das Apple ablehnt, wird nie von selbst noch einmal versucht.
# 4a5a5f80
page-sign-in-and-look = Anmelden und nachsehen
# e02a593a
page-ask-where-they-are-now = Fragen, wo sie jetzt sind
# a7c8daf6
page-sign-out-here = Hier abmelden
# ae7fb885
page-marked-as-lost = Als verloren markiert
# ecc054ab
page-an-erase-waits-until-it-is-online = Eine Löschung wartet, bis es online ist
# ccc2a2e2
page-where-it-was-last = Wo es zuletzt war
# ee8fbe94
page-open-this-place-in-a-map-in-a = Diesen Ort auf einer Karte öffnen, in einem neuen Tab
# 4b810b56
page-only-if-you-open-it-does-anybody-else = Nur wenn Sie ihn öffnen, erfährt jemand anders den Ort.
# 4d24db87
page-it-has-told-no-place = Es hat keinen Ort gemeldet.
# 2ddac605
page-play-a-sound = Einen Ton abspielen
# c6c41ab6
page-erase-from-afar = Aus der Ferne löschen
# 526eef92
page-remove-from-the-account = Aus dem Account entfernen
# f0e0ed4d
page-each-shows-its-plan-first-do-not-remove = Jedes zeigt zuerst seinen Plan. Entfernen Sie ein Gerät nicht, bevor es gelöscht ist: Das würde die Löschung abblasen.
# 17f69b0b
page-mark-as-lost = Als verloren markieren
# 608f4bc7
page-a-number-to-call-which-it-shows = Eine Telefonnummer, die es zeigt
# cb77c3ca
page-a-message-which-it-shows = Eine Nachricht, die es zeigt
# 7a2a993b
page-show-the-plan = Den Plan zeigen
# ba471e2c
page-the-same-in-any-browser-without-this-program = Dasselbe in jedem Browser, ohne dieses Programm
# a3dba2da
page-open-apples-page-in-a-new-tab = Apples Seite in einem neuen Tab öffnen
# 67c21a66
page-backups-on-this-computer = Backups auf diesem Computer
# 76a1b1d0
page-looking-into-a-backup-changes-nothing-in-it = In ein Backup hineinzusehen ändert nichts daran.
# 32fe2140
page-no-backup-was-found-here = Hier wurde kein Backup gefunden
# 4b210285
page-these-folders-were-looked-into = In diesen Ordnern wurde nachgesehen:
# e90a9da5
page-a-phone-that-is-unlocked-and-trusts-this = Ein iPhone, das entsperrt ist und diesem Computer vertraut, lässt sich jetzt sichern.
# f269c77a
page-protected-by-a-password = Durch ein Passwort geschützt
# 6630fc0c
page-without-a-password = Ohne Passwort
# 0c5d0266
page-the-phone-finished-it = Das iPhone hat es abgeschlossen
# 963fb5be
page-it-was-interrupted = Es wurde unterbrochen
# 533de7d9
page-the-folder = Der Ordner
# 971b97af
page-open-it = Öffnen
# 36d6c46a
page-the-backup-password = Das Backup-Passwort
# 4bf54a2f
page-not-the-passcode-and-not-that-of-the = Nicht der Code und nicht das Passwort des Apple Accounts. Es wird hier auf diesem Computer versucht; die Zahl der Versuche ist nicht begrenzt.
# b538b20d
page-open-the-backup = Das Backup öffnen
# 9eb0e8c4
page-the-password-is-forgotten = Ist das Passwort vergessen?
# f275d12a
page-what-you-remember-of-it-is-often-enough = Was Sie davon noch wissen, genügt oft. Rightful fragt, nennt die Aussichten und versucht, was wahrscheinlich ist, nur auf diesem Computer.
# c31b4ad5
page-recall-the-password = Sich an das Passwort erinnern
# 236ccbec
page-it-opens = Es lässt sich öffnen
# b724f5f9
page-what-is-in-it = Was darin ist
# 616e44b4
page-what-to-do-with-it = Was sich damit tun lässt
# 1c5de2ad
page-prove-it = Prüfen
# 9c06a0f5
page-reads-every-file-and-compares-it-with-the = Liest jede Datei und vergleicht sie mit dem Verzeichnis: ob alles zurückkäme.
# 89b7f322
page-copy-the-files-out = Die Dateien herauskopieren
# 0c2cb1a0
page-as-ordinary-folders-with-the-names-they-had = Als gewöhnliche Ordner, mit den Namen, die sie hatten. Das Backup bleibt, wie es ist.
# 655be501
page-make-a-copy-without-a-password = Eine Kopie ohne Passwort machen
# 6233c91e
page-a-second-backup-that-needs-no-password-keep = Ein zweites Backup, das kein Passwort braucht. Bewahren Sie es auf, wo nur Sie es lesen können.
# 50245a5b
page-into-this-new-folder = In diesen neuen Ordner
# 626238af
page-where-you-are = Wo Sie sind
# f4f11fd5
page-files-of-this-part = Dateien dieses Teils
# b3652b03
page-to-keep = behalten
# be95e8b8
page-save-it = Sichern
# 636add57
page-pages-of-this-list = Seiten dieser Liste
# 6283b131
page-the-page-before = Vorige Seite
# ff8d89f1
page-the-next-page = Nächste Seite
# ec969e3f
page-this-is-its-beginning-the-whole-file-can = Dies ist ihr Anfang. Die ganze Datei lässt sich sichern.
# f795db5e
page-its-text = Ihr Text
# f81a7a8f
page-save-the-file = Die Datei sichern
# 86851f0b
page-an-iphone-that-is-locked = Ein iPhone, das gesperrt ist
# b6c4f587
page-one-that-is-locked-and-trusts-this-computer = Eines, das gesperrt ist und diesem Computer vertraut
# 33a6bcb4
page-one-whose-buttons-are-needed = Eines, dessen Tasten gebraucht werden
# 47c6acc8
page-one-that-is-stuck-in-recovery-mode = Eines, das im Wiederherstellungsmodus festhängt
# c2c890bf
page-one-that-is-erased-and-asks-for-its = Eines, das gelöscht ist und nach seinem Account fragt
# 04292aee
page-an-ipad-that-is-locked = Ein iPad, das gesperrt ist
# 42a446b3
page-the-cable-is-pulled-in-the-middle = Mittendrin wird das Kabel gezogen
# 99455ad1
page-your-device = Ihr Gerät
# f2958174
page-this-one-is-connected = Dieses ist angeschlossen
# cdef22d3
page-which-one-is-it-about = Um welches geht es?
# 609b3166
page-one-step-at-a-time-nothing-is-erased = Ein Schritt nach dem anderen. Nichts wird gelöscht, bevor Sie gelesen haben, was es kostet, und Ihre Zustimmung eingetippt haben.
# 0196d60c
page-a-phone-on-a-cable = Ein iPhone an einem Kabel
# e3a2cc0d
page-this-page-changes-by-itself-when-you-plug = Diese Seite ändert sich von selbst, wenn Sie eines anstecken.
# 462fc9cc
page-plug-it-into-this-computer-with-a-cable = Schließen Sie es mit einem Kabel an diesen Computer an
# cb2bd9a8
page-no-iphone-or-ipad-is-to-be-seen = Noch ist kein iPhone oder iPad zu sehen.
# 21ab6d98
page-take-the-computers-own-port-not-a-hub = Nehmen Sie den Anschluss am Computer selbst, keinen Hub, und ein Kabel, das bei einem iPhone dabei war: Manche Kabel laden nur.
# e090a8a7
page-a-phone-that-was-locked-for-over-an = Ein iPhone, das über eine Stunde gesperrt war, lädt nur. Das ist normal, und der Wiederherstellungsmodus geht trotzdem.
# bba027e9
page-something-of-apples-is-on-the-bus-and = Etwas von Apple ist am Anschluss, und dieser Computer kann nicht mit ihm sprechen.
# f933547f
page-look-at-this-computer = Diesen Computer ansehen
# 95bfc994
page-it-is-plugged-in-and-does-not-appear = Es ist angeschlossen und erscheint nicht
# f223e9b1
page-on-an-iphone-8-or-later-these-moves = Bei einem iPhone 8 oder neuer führen diese Handgriffe in den Wiederherstellungsmodus. Dadurch wird nichts gelöscht.
# 5d673292
page-other-models-and-what-recovery-mode-is = Andere Modelle, und was der Wiederherstellungsmodus ist
# 4ef21ae7
page-show-the-ways-back-in = Die Wege zurück zeigen
# 98944762
page-just-looking = Nur mal sehen?
# cb041f67
page-a-rehearsal-shows-every-step-on-a-virtual = Eine Probe zeigt jeden Schritt an einem virtuellen iPhone, das auf der Seite gezeichnet ist. Kein iPhone wird angefasst und kein Account.
# e0f85997
page-what-is-rehearsed = Was geprobt wird
# 9b28d1f6
page-start-a-rehearsal = Eine Probe beginnen
# 64712e3c
page-this-phone-is-virtual-and-so-is-apple = Dieses iPhone ist virtuell, und Apple auch. Klicken Sie, was Sie wollen: Von Ihren Sachen kann nichts verloren gehen.
# 6678bde5
page-leave-the-rehearsal = Die Probe verlassen
# 7cc0f8aa
page-this-computer = Dieser Computer
# d1e0bb46
page-nothing-stands-in-the-way = Nichts steht im Weg
# 883ad0c5
page-something-stands-in-the-way = Etwas steht im Weg
# df7c3205
page-usually-the-reason = Meistens der Grund
# 539ffcbc
page-what-to-do-now = Was jetzt zu tun ist
# 446bd4d1
page-what-to-type = Was einzutippen ist
# 57ca648e
page-what-does-it-mean = Was bedeutet das?
# 1e1d276b
page-a-number-a-message-or-a-matter-what = Eine Nummer, eine Meldung oder ein Thema: was es bedeutet, was Sie tun können, das nichts löscht, und wie sicher das ist.
# 4a4de3dd
page-a-number-a-message-or-a-word = Eine Nummer, eine Meldung oder ein Wort
# befab5b4
page-explain-it = Erklären
# c6265a58
page-nothing-is-known-of-this-here-note-down = Hier ist darüber nichts bekannt. Notieren Sie die Worte neben der Nummer, vollständig, und welches Programm sie gezeigt hat.
# bca2f3eb
page-what-to-do-now-erases-nothing = Was jetzt zu tun ist, löscht nichts
# 3dfa40ea
page-what-else-erases-everything-on-the-phone = Was sonst noch, löscht alles auf dem iPhone
# 3c6e09a5
page-what-this-did-not-touch = Was davon unberührt blieb
# 3acbe636
page-how-sure = Wie sicher
# bf16d161
page-not-true-though-it-is-said = Nicht wahr, auch wenn es behauptet wird
# 7009b4ac
page-what-is-known-and-from-where = Was bekannt ist, und woher
# 0f68a95b
page-see-also = Siehe auch
# 551ebca9
page-the-lock-screen-which-asks-for-the-passcode = den Sperrbildschirm, der nach dem Code fragt
# 0e0ac6e2
page-the-home-screen = den Home-Bildschirm
# a8130e7d
page-a-black-screen = einen schwarzen Bildschirm
# f780658a
page-the-apple-logo = das Apple-Logo
# 431dc453
page-the-apple-logo-with-a-bar-below-it = das Apple-Logo mit einem Balken darunter
# 3c6f17e4
page-a-cable-that-points-at-a-computer = ein Kabel, das auf einen Computer zeigt
# 81ef14d8
page-the-question-whether-to-trust-this-computer = die Frage, ob diesem Computer vertraut wird
# 0ca2a600
page-the-question-for-the-apple-account-it-belongs = die Frage nach dem Apple Account, dem es gehört
# 0622576c
page-the-message-of-its-owner = die Nachricht seines Besitzers
# 22932bc5
page-a-battery-it-charges = eine Batterie: Es lädt
# 87cc3683
page-hello-in-many-languages = „Hallo“ in vielen Sprachen
# 0d33bb8c
page-a-forgotten-backup-password = Ein vergessenes Backup-Passwort
# cd0404af
page-everything-stays-on-this-computer-a-copy-of = Alles bleibt auf diesem Computer. Versucht wird eine Kopie des Schlosses, nicht das iPhone: Dadurch kann nichts gesperrt werden oder verloren gehen.
# 0faec310
page-remember-more = Sich an mehr erinnern
# 4ce74720
page-what-do-you-remember = Was wissen Sie noch?
# ad75b6e6
page-hints-so-far = Hinweise bisher: { $words }
# 32e7fa6f
page-words-that-may-be-in-it = Wörter, die darin sein könnten
# cf597715
page-such-as-old-passwords-nicknames-pets-places-one = Zum Beispiel alte Passwörter, Spitznamen, Haustiere, Orte. Eines je Zeile oder mit Leerzeichen dazwischen.
# d05a27d8
page-names-of-people-close-to-you = Namen von Menschen, die Ihnen nahestehen
# 91dc65c0
page-their-birthdays-may-be-in-it-too = Auch deren Geburtstage können darin sein.
# 72709e2c
page-years-and-dates = Jahre und Tage
# 7a3d8794
page-such-as-1987-or-24-12-2011 = Zum Beispiel 1987 oder 24.12.2011.
# 9bfb8974
page-how-long-it-was-about = Wie lang es ungefähr war
# 3cc73e2c
page-tell-me-the-odds = Die Aussichten nennen
# 192956b5
page-the-odds = Die Aussichten
# 97d37a6b
page-to-be-tried = Zu versuchen
# 3360c8b1
page-on-this-computer = Auf diesem Computer
# 2f08385f
page-whether-it-is-among-them-nobody-knows-before = Ob es darunter ist, weiß niemand, bevor es versucht wurde. Die Suche lässt sich jederzeit anhalten und fortsetzen.
# 70b396f6
page-go-on-with-the-search = Die Suche fortsetzen
# 71d133ce
page-begin-the-search = Die Suche beginnen
# e7393d1e
page-a-search-was-stopped-here = Hier wurde eine Suche angehalten
# 4c14802d
page-rescue-kit = Rettungspaket
# a56c7dc6
page-looking-at-the-device = Das Gerät wird angesehen
# 6678552f
page-looking-at-what-is-there = es wird nachgesehen, was da ist
# ea13ae43
page-it-can-no-longer-be-stopped-without-harm = Es lässt sich nicht mehr ohne Schaden anhalten: Ein halbes System startet nicht. Es läuft bis zu seinem Ende.
# 69c02044
page-stop-here = Hier anhalten
# 6ed0e7d6
page-nothing-is-lost-by-stopping-now = Wer jetzt anhält, verliert nichts.
# 8e5bd27e
page-is-it-yours-and-may-everything-on-it = Gehört es Ihnen, und darf alles darauf gelöscht werden?
# b1a8de7d
page-type-to-erase-it = Tippen Sie { $type-this }, um es zu löschen
# 1e6fe459
page-erase-and-go-on = Löschen und fortfahren
# 35ea3912
page-is-it-yours-and-may-what-is-on = Gehört es Ihnen, und darf ersetzt werden, was darauf ist?
# 8eccf492
page-type-to-replace-what-is-on-it = Tippen Sie { $type-this }, um zu ersetzen, was darauf ist
# 43d194a2
page-replace-and-go-on = Ersetzen und fortfahren
# fb3bbe4c
page-are-they-yours-and-may-they-be-removed = Gehören sie Ihnen, und dürfen sie entfernt werden?
# cdea1695
page-type-to-remove-them = Tippen Sie { $type-this }, um sie zu entfernen
# 4beebbfe
page-remove-and-go-on = Entfernen und fortfahren
# 863a5baf
page-the-point-of-no-return = Ab hier gibt es kein Zurück
# de185812
page-it-is-mine-or-its-owner-has-asked = Es gehört mir, oder die Person, der es gehört, hat mich darum gebeten.
# 133c06d6
page-these-are-the-last-four-characters-of-its = Das sind die letzten vier Zeichen seiner Nummer, damit es das richtige ist.
# a03e39e0
page-stop-erase-nothing = Anhalten, nichts löschen
# c29eb7be
page-in-this-rehearsal-only-the-virtual-phone-is = In dieser Probe wird nur das virtuelle iPhone gelöscht.
# 05d69757
page-this-one = Dieses
# cf63193d
page-go-this-way = Diesen Weg gehen
# 618f695b
page-read-all-of-them-before-the-first-then = Lesen Sie alle vor dem ersten. Nehmen Sie dann das Gerät in beide Hände.
# 779dd173
page-i-am-ready = Ich bin bereit
# d3bb6c1f
page-it-stays-on-this-computer-and-goes-only = Es bleibt auf diesem Computer und geht nur dorthin, wo es gebraucht wird. Es wird nirgends aufgeschrieben.
# 0bff25cd
page-go-on = Weiter
# 926f656d
page-the-password-is-shown-once-to-you-alone = Das Passwort wird einmal gezeigt, nur Ihnen: Achten Sie darauf, dass niemand zusieht.
# 30e442e8
page-show-the-password = Das Passwort zeigen
# 68a2eee5
page-what-comes-next = Wie es weitergeht
# ed3e8526
page-back-to-the-first-page = Zurück zur ersten Seite
# ae3aaea1
page-to-keep-or-to-show-to-somebody-who = Zum Behalten, oder um es jemandem zu zeigen, der hilft
# 7126a44b
page-it-holds-no-password-and-no-passcode = Darin ist kein Passwort und kein Code.
# 22d54028
page-save-what-happened = Sichern, was geschehen ist
# f042c581
page-get-ready-take-it-in-both-hands = Machen Sie sich bereit: Nehmen Sie es in beide Hände
# 5b0dbbfa
page-attempt = Versuch { $attempt }
# feb71d77
page-until-the-first-move = bis zum ersten Handgriff
# fded2f02
page-the-first-move-will-be = Der erste Handgriff wird sein
# b06d0bf9
page-once-more-nothing-was-lost = Noch einmal; es ging nichts verloren
# 0ccc9fd3
page-change-something-first = Ändern Sie zuerst etwas
# eafde1b1
page-it-did-not-come-to-it-one-of = Es kam nicht dazu. Meist liegt es an einem davon; ändern Sie eines nach dem anderen.
# 87232193
page-it-is-where-it-should-be-the-rest = Es ist, wo es sein soll. Der Rest geht von selbst.
# 0af7811e
page-this-page-goes-on-by-itself-as-soon = Diese Seite geht von selbst weiter, sobald es getan ist.
# a4bf4e25
page-seconds-to-go = Sekunden noch
# 33ec82cd
page-seconds-about-what-the-cable-shows-ends-it = Sekunden, ungefähr; was das Kabel zeigt, beendet es
# 2fa22f19
page-move-of = Handgriff { $number } von { $of }
# e651f86f
page-all-moves = Alle Handgriffe
# 6955937e
page-a-tone-at-each-move = Ein Ton bei jedem Handgriff
# f293e590
page-speak-the-moves = Die Handgriffe vorlesen
# 127a99ed
page-checked-beforehand = Vorher geprüft
# f9066569
page-in-order = in Ordnung
# 192b65ab
page-to-be-minded = zu beachten
# 9a37c8de
page-what-will-happen = Was geschehen wird
# 3aaa1b5a
page-from-here-there-is-no-way-back = Ab hier gibt es keinen Weg zurück
# e03ce7d8
page-the-steps = Die Schritte
# bc5d9b70
page-not-begun = nicht begonnen
# 46581dc3
page-under-way = im Gange
# 5ded6b8e
page-not-needed = nicht nötig
# 860cc984
page-it-ended-here = hier endete es
# 3721936f
page-how-far-it-is = Wie weit es ist
# 0c6187b8
page-a-moment = Einen Moment
# 309ec8c7
page-of-the-whole = Vom Ganzen
# bbc8e1bc
page-a-minute = { $per-minute } in der Minute
# ef53615e
page-tried-now = Jetzt im Versuch
# 0233fec4
page-what-is-likeliest-comes-first-it-can-be = Das Wahrscheinlichste kommt zuerst. Es lässt sich jederzeit anhalten und fortsetzen; nichts wird zweimal versucht.
# 75d6b075
page-what-was-told = Was gemeldet wurde
# 2db3be56
page-skip-to-what-matters = Zum Wesentlichen springen
# eea4c8ec
page-rightful-does-not-answer-any-more-start-it = Rightful antwortet nicht mehr. Starten Sie es neu; was im Gange war, lässt sich wieder aufnehmen.
# 93b68e4f
page-main-pages = Hauptseiten
# 2d4d33c1
page-change-the-language = Die Sprache ändern
# 99c5decc
page-what-is-under-way = Was im Gange ist
# be44a1b9
page-it-waits-for-your-answer = Es wartet auf Ihre Antwort
# 63ea897b
page-it-is-at-look-at-it = Es steht bei { $percent } %; ansehen
# 08bff5c8
page-nothing-is-being-done-rightful-only-looks = es wird nichts getan; Rightful sieht nur nach
# bbd410a5
page-the-three-answers = Die drei Antworten
# 653801c3
page-what-is-happening = Was geschieht
# 87abc115
page-is-anything-erased = Ist etwas gelöscht?
# 0bce94e2
page-may-i-unplug = Darf ich abstecken?
# baa5202a
page-the-cable-is-out = Das Kabel ist abgezogen.
# 0a850b87
page-it-did-not-work = Es hat nicht geklappt
# b5bc46d8
page-it-was-stopped = Es wurde angehalten
# fbaad922
page-there-is-nothing-to-do = Es gibt nichts zu tun
# e4243f20
page-in-detail = Im Einzelnen
# 12848826
page-explain-this-code = Diesen Code erklären
# 109c09d3
page-not-done = Nicht getan
# a9fc41f7
page-the-ways-back-in = Die Wege zurück
# ad11d997
page-looking-has-erased-nothing-apple-asks-no-money = Das Nachsehen hat nichts gelöscht. Apple verlangt für eine Löschung kein Geld.
# a7f3adf7
page-one-question-so-that-the-order-below-fits = Eine Frage, damit die Reihenfolge unten passt
# 631d5bed
page-take-this-answer = Diese Antwort nehmen
# 9374efb1
page-answered-so-far = Bisher beantwortet: { $answered }
# 2946c4d5
page-it-needs = Es braucht
# 16407c01
page-it-takes = Es dauert
# 66195689
page-it-is-open = Es ist offen
# 4634501a
page-how-it-goes = Wie es geht
# 06ca8a52
page-go-there = Dorthin gehen
# e5587fa7
page-it-shows-the-plan-first-and-does-nothing = Es zeigt zuerst den Plan und tut noch nichts.
# 0307dad5
page-keeps-everything = Behält alles
# 89eecbc4
page-loses-nothing-more = Verliert nichts weiter
# 7ecf36f4
page-erases-a-backup-brings-it-back = Löscht, ein Backup bringt es zurück
# ac51434d
page-erases-perhaps-a-backup-brings-it-back = Löscht, vielleicht bringt es ein Backup zurück
# a968ef01
page-erases-everything = Löscht alles
# 92ca2cd4
page-more-on-this = Mehr dazu
# 2084c3e5
page-and-why = und warum
# 21bbd702
page-back-to-the-devices = Zurück zu den Geräten
# ff3c7f79
page-back-to-the-apple-account = Zurück zum Apple Account
# 3d8bb187
page-back-to-the-backup = Zurück zum Backup
# a612588d
page-look-at-the-backups = Die Backups ansehen
# c7f03d5c
page-backups = Backups
# 32896b8c
page-account = Account
# dcd8184a
page-answers = Antworten
# 92855cc0
page-why = Warum
# 2279d9e3
page-battery = Batterie
