### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 25e8bb10
help-for-more-information-try-help = Mehr dazu mit „--help“.
# 35feb8ec
help-possible-values = [mögliche Werte: { $values }]
# b5594f72
help-subcommands = [Befehle: { $names }]
# 5b949d84
help-unexpected-argument-found = das Argument „{ $argument }“ gibt es hier nicht
# d39fc563
help-unrecognized-subcommand = den Befehl „{ $name }“ gibt es nicht
# dacc36cf
help-equal-sign-is-needed-when-assigning-values-to = bei „{ $argument }“ muss ein Gleichheitszeichen vor dem Wert stehen
# b7191af8
help-a-value-is-required-for-but-none-was = zu „{ $argument }“ gehört ein Wert, und es steht keiner da
# eb695a07
help-invalid-value-for = „{ $value }“ ist kein Wert für „{ $argument }“
# fde37f3f
help-invalid-value-for-2 = „{ $value }“ ist kein Wert für „{ $argument }“: { $reason }
# 9993a814
help-the-following-required-arguments-were-not-provided = diese Argumente sind nötig und fehlen:
# 44d1edb9
help-requires-a-subcommand-but-one-was-not-provided = zu „{ $name }“ gehört noch ein Befehl, und es steht keiner da
# 1c6fdc91
help-unexpected-value-for-found-no-more-were-expected = der Wert „{ $value }“ für „{ $argument }“ ist zu viel; mehr gehören nicht dazu
# afcdafa3
help-values-required-by-only-were-provided = zu „{ $argument }“ gehören { $least } Werte; es sind nur { $given } da
# 0978c086
help-values-required-for-but-were-provided = zu „{ $argument }“ gehören { $wanted } Werte, und es sind { $given } da
# bdffc56a
help-invalid-utf-8-was-detected-in-one-or = ein Argument ist nicht in UTF-8 geschrieben
# fb6a5c2f
help-the-argument-cannot-be-used-multiple-times = das Argument „{ $argument }“ darf nur einmal stehen
# 4f20ca2b
help-the-argument-cannot-be-used-with = das Argument „{ $argument }“ verträgt sich nicht mit „{ $other }“
# 2a62b597
help-the-argument-cannot-be-used-with-one-or = das Argument „{ $argument }“ verträgt sich nicht mit einem der anderen
# 3897bad2
help-the-argument-cannot-be-used-with-2 = das Argument „{ $argument }“ verträgt sich nicht mit:
# 71ca9321
help-the-subcommand-cannot-be-used-with = der Befehl „{ $name }“ verträgt sich nicht mit „{ $other }“
# 2b43754f
help-the-subcommand-cannot-be-used-with-2 = der Befehl „{ $name }“ verträgt sich nicht mit:
# 6cb942d9
help-a-similar-subcommand-exists = es gibt einen ähnlichen Befehl: „{ $one }“
# c291b89b
help-some-similar-subcommands-exist = es gibt ähnliche Befehle: { $several }
# 30234c45
help-a-similar-argument-exists = es gibt ein ähnliches Argument: „{ $one }“
# 6219ca5a
help-some-similar-arguments-exist = es gibt ähnliche Argumente: { $several }
# bf03c26e
help-a-similar-value-exists = es gibt einen ähnlichen Wert: „{ $one }“
# b6991a04
help-some-similar-values-exist = es gibt ähnliche Werte: { $several }
# 93fbf382
help-env = [Umgebungsvariable: { $name }]
# 5f93f249
help-default = [Vorgabe: { $default }]
# 7798cab3
help-write-one-of = schreiben Sie eines von { $known }
# 0053bf4c
help-write-a-number-with-k-m-g-or = schreiben Sie eine Zahl mit k, M, G oder T dahinter, etwa 20G
# aed32709
help-write-a-number-such-as-20g = schreiben Sie eine Zahl, etwa 20G
# 08318ad3
help-that-is-more-than-any-disk-holds = das ist mehr, als eine Platte fasst
# b8dca91b
help-the-kinds-are = die Arten sind { $names }
# 0f5e7817
help-scenarios-one-or-more-of-these-joined-by = Szenarien: eines oder mehrere von diesen, mit + verbunden
# f29a2ee0
help-a-locked-iphone-14-pro-max-that-does = ein gesperrtes iPhone 14 Pro Max, das diesen Computer nicht kennt (die Vorgabe)
# cc907e39
help-the-same-and-it-trusts-this-computer = dasselbe, und es vertraut diesem Computer
# 962862c8
help-the-same-and-its-screen-is-open = dasselbe, und sein Bildschirm ist offen
# c66a3e99
help-it-waits-in-recovery-mode = es wartet im Wiederherstellungsmodus
# d285eabc
help-it-waits-in-dfu-mode = es wartet im DFU-Modus
# 3d56da6d
help-from-dfu-on-it-keeps-one-nonce-so = ab DFU behält es eine Einmalzahl, sodass ein Ticket genügt
# e2a3ddc1
help-it-refuses-to-enter-recovery-by-command-the = es weigert sich, per Befehl in die Wiederherstellung zu gehen: Die Tasten sind nötig
# 8650cbeb
help-the-same-and-at-the-first-attempt-the = dasselbe, und beim ersten Versuch lässt die Hand zu früh los
# 4d75ddd3
help-it-was-locked-for-over-an-hour-it = es war über eine Stunde gesperrt: Es lädt nur, und dieser Computer sieht es nicht
# ecc2a469
help-an-organisations-profile-forbids-it-to-trust-computers = das Profil einer Organisation verbietet ihm, Computern zu vertrauen
# 5bc3f54a
help-your-supervision-identity-is-on-this-computer = Ihre Betreuungsidentität ist auf diesem Computer
# 82ae998b
help-the-same-you-supervise-the-phone-which-has = dasselbe; Sie betreuen das iPhone, das gerade keinen Code hat
# 4aab9398
help-the-same-its-unlock-token-was-saved-and = dasselbe; sein Entsperr-Token wurde gespeichert, dann sperrte es sich
# 7d47f879
help-it-shows-no-sign-of-find-my = von „Wo ist?“ ist nichts zu sehen
# 5d4ef53a
help-it-was-erased-and-asks-for-activation-with = es wurde gelöscht und fragt nach der Aktivierung; mit „Wo ist?“ auch nach dem Account seines Besitzers
# a04ba646
help-a-second-phone-is-on-the-cable-too = auch ein zweites iPhone ist am Kabel
# 68414ea5
help-nothing-is-plugged-in = nichts ist angesteckt
# 032ed06a
help-find-my-does-not-reach-the-phone-at = „Wo ist?“ erreicht das iPhone anfangs nicht: Was von ihm verlangt wird, wartet
# e560c726
help-its-apple-account-is-throttled-locked-terms-or = sein Apple Account ist: throttled (gedrosselt), locked (gesperrt), terms (Bedingungen offen) oder security-key (Sicherheitsschlüssel)
# 0206adc4
help-something-goes-wrong = etwas geht schief:
# f2743bc8
help-with-the-firmware-signing-refused-94-ticket-for = bei der Firmware: signing-refused[=94], ticket-for-another, ticket-stale, download-cut, download-interrupted[=BYTES], download-altered
# ffdf3506
help-with-the-restore-cable-pulled-enter-recovery-ibec = bei der Wiederherstellung: cable-pulled=enter-recovery, ibec, ramdisk, bootx, start-restore, file-system oder after-file-system, never-comes-back=recovery, restore oder normal, swapped=recovery oder restore, restored-status[=14], asr-checksum, unknown-request, huge-length, deep-plist, endless-data, silent, false-success
# b3ab5afc
help-with-one-message-at-door-nth-kind-seed = bei einer Nachricht: at=DOOR:NTH:KIND[:SEED], wie in at=restored:17:corrupt:5; DOOR ist lockdown, usb, restored, data, asr, fdr oder backup; KIND ist cut, stall, truncate, corrupt oder reorder
# 88806d56
help-with-a-backup-backup-error-1-passcode-not = bei einem Backup: backup-error[=1], passcode-not-typed, backup-needs=BYTES
# 171f5543
help-with-the-activation-albert-unavailable-malformed-oversized-html = bei der Aktivierung: albert=unavailable, malformed, oversized, html, error-page, more-forms, second-factor, wrong-session oder for-another
# 4ecb83f9
help-a-model-may-stand-before-it-iphone15-3 = Ein Modell darf davor stehen: iPhone15,3: (die Vorgabe), iPhone12,5: oder iPad8,1:
# a943ea7b
help-examples-recovery-ipad8-1-dfu-fault-cable-pulled = Beispiele: recovery, iPad8,1:dfu, fault:cable-pulled=ramdisk, buttons+no-find-my
# 92d74a6d
help-exit-codes-0-done-1-failed-2-wrong = Exit-Codes: 0 getan, 1 misslungen, 2 falscher Aufruf, 3 abgelehnt oder Zustimmung fehlt, 4 nichts da, woran etwas zu tun wäre, 5 sicher angehalten und kann fortgesetzt werden.
# 5e53b570
help-languages-what-a-person-reads-is-said-in = Sprachen: Was ein Mensch liest, wird in der Sprache dieses Systems gesagt, oder mit --lang auf Englisch (en), Deutsch (de), Spanisch (es), Französisch (fr) oder Chinesisch (zh).
# 769000b5
help-try-it-without-a-phone-rightful-unlock-rehearse = Ohne iPhone ausprobieren:  rightful unlock --rehearse
# 38132c5f
help-get-back-into-your-own-iphone-or-ipad = Zurück in das eigene iPhone oder iPad kommen
# 31c48a70
help-alone-it-shows-what-is-on-the-cable = Allein zeigt es, was am Kabel ist und welche Wege zurück es gibt, den schonendsten zuerst. Es ändert nichts. An einem Terminal stellt es vorher höchstens sechs Fragen zu Ihrem Fall; `rightful advise` sagt mehr, auch zu einem iPhone, das nicht zu sehen ist.
# 12a395b9
help-options-of-every-command = Optionen aller Befehle
# 019c94a4
help-print-json-on-stdout-the-events-one-a = JSON auf stdout ausgeben: die Ereignisse, eines je Zeile, oder das eine Dokument, das eine Auflistung ist
# 79849c03
help-speak-this-language-en-de-es-fr-zh = Diese Sprache sprechen: en, de, es, fr, zh; was in ihr nicht gesagt ist, wird auf Englisch gesagt [Vorgabe: die dieses Systems]
# 8f773336
help-language = <SPRACHE>
# 0914b6a3
help-say-only-what-must-be-said-the-plan = Nur sagen, was gesagt werden muss: den Plan, Fragen, die Griffe der Hände und das Ende
# 318f20ae
help-sound-the-terminals-bell-once-a-second-while = Die Terminalglocke einmal je Sekunde läuten, solange Tasten zu halten sind
# 06f60724
help-log-what-is-done-underneath-more-of-it = Protokollieren, was darunter geschieht; mehr davon mit -vv. RIGHTFUL_LOG wählt im Einzelnen
# fbd15f8d
help-practise-on-a-virtual-phone-no-phone-is = An einem virtuellen iPhone üben; kein iPhone wird berührt, nichts wird geladen. `rightful --help` zählt die Szenarien auf
# 24f2de6c
help-scenario = <SZENARIO>
# d3781a77
help-where-usbmuxd-listens-unix-path-or-host-port = Wo usbmuxd zu erreichen ist: unix:/PFAD oder HOST:PORT [Vorgabe: USBMUXD_SOCKET_ADDRESS, oder der dieses Systems]
# b37853d2
help-address = <ADRESSE>
# 1a3ce1c0
help-where-firmware-is-kept-default-the-users-cache = Wo Firmware aufbewahrt wird [Vorgabe: der Cache-Ordner des Benutzers]
# b4d7e224
help-dir = <ORDNER>
# f9f73890
help-keep-at-most-this-much-firmware-20g-512m = Höchstens so viel Firmware aufbewahren: 20G, 512M
# 30e0ff13
help-size = <GRÖSSE>
# faf806a3
help-a-file-with-a-further-root-certificate-pem = Eine Datei mit einem weiteren Wurzelzertifikat (PEM), dem für Apples Signaturserver vertraut wird
# c5f38c4a
help-file = <DATEI>
# 598b1a72
help-a-pretend-apple-on-this-computer-as-rightful = Ein gespielter Apple auf diesem Computer, wie `rightful sim serve` ihn startet
# 05d4794c
help-url = <URL>
# c2e0b4f3
help-whole-lines-without-colour-and-marks-questions-answered = Ganze Zeilen ohne Farbe und Zeichen, Fragen werden mit einer Nummer beantwortet
# a41f404d
help-print-help-see-more-with-help = Die Hilfe ausgeben (mehr mit „--help“)
# c4a2ae0c
help-print-help-see-a-summary-with-h = Die Hilfe ausgeben (kurz mit „-h“)
# f12f373b
help-print-version = Die Version ausgeben
# b81ee122
help-a-file-of-answers-is-a-json-object = Eine Datei mit Antworten ist ein JSON-Objekt; was fehlt, ist nicht bekannt. "yes" oder "no" ist die Antwort auf passcode-known, changed-lately, previous-known, ideas-left, account-known, second-factor, online, starts, organisation, administrator, token-saved, backup-elsewhere und backup-password-known. Außerdem gibt es
# ea11f4ab
help-asks-waits-lockout-disabled-open-locked-to-owner = "asks", "waits", "lockout", "disabled", "open", "locked-to-owner", "hello", "lost", "cable" oder "logo"
# 3de7ebbf
help-how-long-it-was-to-wait-at-first = wie lange anfangs zu warten war, gleich nach dem letzten falschen Code
# 69c14abb
help-a-number = eine Zahl
# 9ca8c7be
help-18-5-where-the-device-does-not-tell = "18.5", wenn das Gerät sie nicht nennt
# 4d09e009
help-the-names-of-the-ways-that-did-not = die Namen der Wege, die nicht halfen, wie in ["old-passcode"]
# 2704de73
help-example = Beispiel: {"{"}"screen": "waits", "wait-minutes": 15, "account-known": "no"{"}"}
# 6d7f3d44
help-say-which-ways-back-in-there-are-for = Sagen, welche Wege zurück es in Ihrem Fall gibt, den schonendsten zuerst: was jeder erhält, braucht und kostet, und bis wann
# c8d22887
help-looks-at-the-cable-and-at-the-backups = Sieht nach dem Kabel und nach den Backups auf diesem Computer, stellt höchstens sechs Fragen, auf deren Antworten es ankommt, und ändert nichts. Auch zu einem iPhone, das dieser Computer nicht sieht, gibt es Rat.
# fc841c30
help-which-device-ecid-udid-its-last-four-characters = Welches Gerät: ECID, UDID, seine letzten vier Zeichen oder sein Name; nicht nötig, wenn es nur eines ist
# 9f2c525d
help-device = <GERÄT>
# 2c99c769
help-the-same-as-the-other-commands-take-it = Dasselbe, so wie die anderen Befehle es nehmen
# a543340a
help-for-a-device-that-this-computer-does-not = Für ein Gerät, das dieser Computer nicht sieht: sein Modell, etwa "iPhone 14"
# ade0403a
help-model = <MODELL>
# 39ee9165
help-take-the-answers-from-this-json-file-instead = Die Antworten aus dieser JSON-Datei nehmen, statt zu fragen; - ist die Standardeingabe
# 1d8bf47f
help-look-for-backups-in-this-folder-instead-of = Backups in diesem Ordner suchen statt in den üblichen
# ba0d7fd1
help-list-the-devices-on-the-cable-in-every = Die Geräte am Kabel auflisten, in jedem Modus
# 5a1c2d73
help-show-everything-that-a-device-tells-in-its = Alles zeigen, was ein Gerät in seinem jetzigen Modus sagt
# 0fe78b2e
help-erase-and-restore-a-device-by-cable-so = Ein Gerät über das Kabel löschen und wiederherstellen, sodass es sich ohne den vergessenen Code einrichten lässt
# b6f027f6
help-shows-the-plan-first-firmware-is-downloaded-and = Zeigt zuerst den Plan. Die Firmware wird vor allem anderen geladen und geprüft; nichts wird gelöscht, bevor Sie die letzten vier Zeichen des Geräts eingeben. Die Aktivierungssperre bleibt, wie sie ist: Danach fragt das Gerät nach seinem Apple Account.
# 055824f6
help-install-this-version-such-as-18-5-instead = Diese Version, etwa 18.5, installieren statt der neuesten; Apple muss sie noch signieren
# 833d3d33
help-version = <VERSION>
# 905c5c95
help-install-from-this-firmware-file-ipsw-instead-of = Aus dieser Firmware-Datei (IPSW) installieren, statt eine zu laden
# e00d728b
help-consent-to-the-erase-the-last-four-characters = Zustimmung zum Löschen: die letzten vier Zeichen des Geräts, wie der Plan sie zeigt; mit --all mehrere, mit Kommas dazwischen
# 21e2c38d
help-last4 = <LETZTE4>
# fa843d51
help-every-connected-device-each-after-its-own-consent = Jedes angeschlossene Gerät, jedes nach eigener Zustimmung, nebeneinander
# 159614ba
help-with-all-work-on-at-most-this-many = Mit --all: an höchstens so vielen zugleich arbeiten
# 4008d05b
help-n = <N>
# 95c7a27a
help-install-the-system-of-a-device-anew-by = Das System eines Geräts über das Kabel neu installieren und alles darauf behalten
# 77e6fa01
help-for-a-device-that-does-not-start-any = Für ein Gerät, das nicht mehr startet. Nichts wird gelöscht, und der Code bleibt, wie er ist: Ein Update lässt Sie nicht ohne ihn hinein. Es wird nie von selbst zu einem Löschen.
# 47a321c3
help-do-not-ask-before-it-begins = Nicht fragen, bevor es beginnt
# 237fe8db
help-take-up-a-device-that-was-left-in = Ein Gerät übernehmen, das im Wiederherstellungsmodus oder mitten in der Wiederherstellung liegen blieb: nach einem Absturz, einem gezogenen Kabel, einem Neustart dieses Computers
# a455b726
help-says-what-was-done-what-is-safe-and = Sagt, was getan ist, was sicher ist und was als Nächstes kommt; dann wählen Sie. Ein Löschen braucht wieder Ihr Wort.
# 39659a2e
help-choose-how-to-go-on-without-being-asked = Ohne Rückfrage wählen, wie es weitergeht: leave (lassen), update, go-on (weitermachen), erase (löschen)
# bf8fb083
help-way = <WEG>
# 62930bb1
help-consent-to-the-erase-the-last-four-characters-2 = Zustimmung zum Löschen: die letzten vier Zeichen des Geräts, wie der Plan sie zeigt
# 64ebf482
help-do-not-ask-before-an-update-begins = Nicht fragen, bevor ein Update beginnt
# f5bb8240
help-enter-or-leave-recovery-mode-nothing-is-erased = In den Wiederherstellungsmodus gehen oder ihn verlassen; nichts wird gelöscht
# 3b75127a
help-restart-a-device-into-recovery-mode = Ein Gerät in den Wiederherstellungsmodus neu starten
# 10298d54
help-by-command-where-it-obeys-else-you-are = Per Befehl, wenn es gehorcht; sonst werden Sie Griff für Griff durch die Tasten geführt, und das Kabel wird dabei beobachtet.
# 0ede0c77
help-for-a-device-that-only-charges-so-that = Für ein Gerät, das nur lädt, sodass dieser Computer es nicht sieht: sein Modell, etwa "iPhone 14"
# 39722708
help-dfu-mode-instead-for-when-recovery-mode-fails = Stattdessen der DFU-Modus, wenn der Wiederherstellungsmodus versagt; kein Befehl führt dorthin, nur Ihre Hände
# ecec6c7c
help-restart-a-device-out-of-recovery-mode-with = Ein Gerät aus dem Wiederherstellungsmodus heraus neu starten, mit allem, was darauf ist
# 0ca445c6
help-out-of-dfu-mode-as-well-there-you = Auch aus dem DFU-Modus: Dort werden Sie durch die Tasten geführt.
# 73de8a1d
help-find-sound-mark-as-lost-erase-or-let = Ihre Geräte aus der Ferne finden, läuten lassen, als verloren melden, löschen oder freigeben, über Ihren Apple Account
# 1ef0d04b
help-it-signs-in-as-apples-own-page-www = Es meldet sich an, wie es Apples eigene Seite www.icloud.com/find tut, mit dem, was Sie wissen, und mit nichts anderem; das Passwort verlässt diesen Computer nie. Das meiste davon geht mit dem Passwort allein, für den Fall, dass das gesperrte iPhone das einzige Gerät ist, das Codes bekommt. Gegen Apples Server wurde es nie erprobt; --browser zeigt dasselbe als Klicks auf Apples Seite.
# cc82e341
help-list-the-devices-of-an-apple-account-online = Die Geräte eines Apple Accounts auflisten: online oder nicht, Akku, verloren, gesperrt, zum Löschen vorgemerkt; nichts wird geändert
# 3f3de044
help-with-the-devices-of-the-members-of-your = Auch die Geräte der Mitglieder Ihrer Familie, die hier nur gesucht und zum Klingen gebracht werden
# 338be7cb
help-the-apple-account-an-e-mail-address-or = Der Apple Account: eine E-Mail-Adresse oder eine Telefonnummer; es wird danach gefragt, wenn er nicht angegeben ist
# 595d2efd
help-name = <NAME>
# 46d927b9
help-read-the-accounts-password-from-standard-input-which = Das Passwort des Accounts von der Standardeingabe lesen, die eine Zeile ist
# ff707c37
help-read-the-accounts-password-from-the-first-line = Das Passwort des Accounts aus der ersten Zeile dieser Datei lesen
# de78575a
help-answer-without-being-asked-device-or-message-how = Ohne Rückfrage antworten: device oder message (wie ein Code zu Ihnen kommt), alone (keiner kommt), eine Nummer für ein Gerät
# 9df4a4e2
help-answers = <ANTWORTEN>
# b068a613
help-do-not-sign-in-show-the-clicks-on = Nicht anmelden; die Klicks auf Apples Seite zeigen, für jeden Browser
# 7af68b9b
help-ask-the-devices-where-they-are-and-show = Die Geräte fragen, wo sie sind, und Orte, deren Alter und Links zu Karten zeigen; nichts wird geändert
# a3cb2cf4
help-waits-at-most-a-minute-for-the-devices = Wartet höchstens eine Minute auf die Geräte, die online sind. Ein Ort wird gezeigt und sonst nirgends geschrieben: weder in Ereignisse noch in Berichte.
# 7b7b7ad5
help-which-device-its-name-its-model-or-its = Welches Gerät: sein Name, sein Modell oder seine letzten vier Zeichen; nicht nötig, wenn es nur eines ist
# 2ace0e8a
help-have-a-device-play-a-sound-also-when = Ein Gerät einen Ton abspielen lassen, auch wenn es stummgeschaltet ist; nichts darauf wird geändert
# 045f530a
help-show-a-text-on-the-screen-of-a = Einen Text auf dem Bildschirm eines Geräts zeigen, das bleibt, wie es ist
# d2971a43
help-the-text = Der Text
# 39f5316f
help-text = <TEXT>
# 9c6afd92
help-with-a-sound = Mit einem Ton
# 2be4526b
help-mark-a-device-as-lost-it-locks-shows = Ein Gerät als verloren melden: Es sperrt sich, zeigt einen Text und eine Rufnummer und sagt, wo es ist; nichts wird gelöscht
# 9fbf8dcd
help-the-telephone-number-that-whoever-finds-it-may = Die Telefonnummer, die anrufen kann, wer es findet
# 6e205f6a
help-number = <NUMMER>
# 19ffc4ac
help-what-it-shows = Was es zeigt
# a80dbaba
help-end-lost-mode-instead-unlocking-the-device-ends = Stattdessen den Modus „Verloren“ beenden; das Gerät zu entsperren beendet ihn auch
# d96d9988
help-erase-a-device-from-afar-photos-messages-apps = Ein Gerät aus der Ferne löschen: Fotos, Nachrichten, Apps; eines, das offline ist, wird gelöscht, sobald es online ist
# 61c4c3d2
help-it-asks-for-the-four-characters-that-name = Es fragt nach den vier Zeichen, die das Gerät bezeichnen, und noch einmal nach dem Passwort. Die Aktivierungssperre bleibt an: Danach fragt das Gerät nach diesem Apple Account. Lassen Sie es im Account, bis es sich gelöscht hat.
# f11dd737
help-consent-to-the-erase-the-last-four-characters-3 = Zustimmung zum Löschen: die letzten vier Zeichen, die `rightful find list` für das Gerät zeigt
# f620ce2e
help-what-it-shows-after-the-erase = Was es nach dem Löschen zeigt
# 228031d2
help-look-at-a-device-until-what-was-asked = Ein Gerät beobachten, bis getan ist, was von ihm verlangt wurde: ein Löschen, der Modus „Verloren“, ein Ton, eine Nachricht; nichts wird geändert
# 79185d01
help-for-how-many-minutes-at-most = Höchstens so viele Minuten lang
# e9c6d910
help-minutes = <MINUTEN>
# 6057bf90
help-show-how-a-device-is-taken-off-the = Zeigen, wie ein Gerät aus dem Account genommen wird, was seine Aktivierungssperre aufhebt
# d7af1a67
help-for-a-device-that-you-have-erased-and = Für ein Gerät, das Sie gelöscht haben und weggeben. Nie für eines, das verloren ist: Wer es hat, könnte es als sein eigenes einrichten. Ob Apple das Entfernen von einem Programm annimmt, ist nicht bekannt, deshalb werden die Klicks auf Apples Seite gezeigt; --experimental bittet Apple von hier aus darum. Das wird abgelehnt, solange ein Löschen wartet, das durch das Entfernen abgesagt würde.
# 7c28d7ee
help-sign-in-and-ask-apple-from-here-after = Anmelden und Apple von hier aus darum bitten, nach einer Rückfrage; gegen Apples Server wurde es nie erprobt
# 373028d8
help-sign-in-with-a-code-once-so-that = Einmal mit einem Code anmelden, damit Apple diesen Computer kennt und später keinen verlangt
# 54f57c32
help-a-token-is-kept-in-a-file-that = Ein Token liegt in einer Datei, die nur Sie lesen können; das Passwort liegt nirgends.
# 72ec2604
help-forget-that-apple-knows-this-computer-what-sign = Vergessen, dass Apple diesen Computer kennt: Was sign-in aufbewahrt hat, wird entfernt
# b24da6c8
help-every-other-command-signs-out-with-apple-at = Jeder andere Befehl meldet sich am Ende bei Apple ab. Aufbewahrt wird keine Sitzung, sondern ein Token: Apple erfährt nicht, dass es weg ist.
# fef3741f
help-say-whether-a-phone-is-active-or-activate = Sagen, ob ein iPhone aktiviert ist, oder es nach einem Löschen aktivieren
# 478d7556
help-say-whether-a-phone-is-active-and-what = Sagen, ob ein iPhone aktiviert ist und was von der Aktivierungssperre zu sehen ist; liest nur
# 2c35a01c
help-activate-a-phone-that-is-at-hello-nothing = Ein iPhone aktivieren, das „Hallo“ zeigt; nichts wird gelöscht
# f3ab613d
help-apple-decides-where-the-phone-belongs-to-an = Apple entscheidet. Gehört das iPhone zu einem Apple Account, fragt Apple danach: Was Sie eingeben, geht an albert.apple.com und sonst nirgendwohin. Ein fremdes iPhone wird damit nicht aktiviert: Die Aktivierungssperre ist Apples Sache, und nur ihr Account öffnet sie. Es kann jederzeit unterbrochen und neu gestartet werden.
# 12004b08
help-the-apple-account-that-the-phone-belongs-to = Der Apple Account, zu dem das iPhone gehört, falls Apple danach fragt; "" wenn das Passwort ein Umgehungscode ist
# 127c8fc2
help-clear-the-passcode-of-a-phone-that-you = Den Code eines iPhones entfernen, das Sie betreuen, und alles darauf behalten; dafür vorsorgen, solange alles gut ist
# ecff36bb
help-a-phone-that-you-supervised-yourself-while-it = Ein iPhone, das Sie bei der Einrichtung selbst betreut haben und dessen Entsperr-Token Sie gespeichert haben, als es keinen Code hatte, lässt sich über das Kabel öffnen: Fotos, Nachrichten und Apps bleiben. `ready` sagt, ob das heute für ein iPhone gilt. Das iPhone anderer, etwa einer Schule, zu öffnen ist deren Sache. Es wurde nie an einem echten iPhone versucht.
# 74690913
help-say-whether-you-could-clear-this-phones-passcode = Sagen, ob sich der Code dieses iPhones entfernen ließe, wenn es heute gesperrt wäre, und was fehlt; liest nur
# eef8e18e
help-code-1-where-something-is-missing = Code 1, wo etwas fehlt.
# 8d0877ca
help-clear-the-passcode-of-a-phone-that-you-2 = Den Code eines iPhones entfernen, das Sie betreuen, mit dem gespeicherten Entsperr-Token; alles darauf bleibt
# 774409fa
help-it-works-while-the-phone-is-locked-find = Es geht, während das iPhone gesperrt ist. „Wo ist?“, die Aktivierungssperre und die Computer, denen es vertraut, bleiben, wie sie sind. Ohne ein vorher gespeichertes Token gibt es diesen Weg nicht: `rightful advise` nennt die anderen.
# 262f844a
help-use-the-token-in-this-file-as-apple = Das Token in dieser Datei verwenden, wie Apple Configurator oder ein anderes Programm es gespeichert hat: roh, base64 oder als Property-Liste
# dbddeb73
help-clear-the-screen-time-code-of-a-phone = Den Bildschirmzeit-Code eines iPhones entfernen, das Sie betreuen; alles andere bleibt
# e68056d3
help-save-the-unlock-token-of-a-phone-that = Das Entsperr-Token eines iPhones speichern, das Sie betreuen, oder gespeicherte ansehen
# 82db34d0
help-save-the-unlock-token-the-phone-must-have = Das Entsperr-Token speichern; das iPhone darf gerade keinen Code haben, und nichts darauf wird verändert
# 7d5c769e
help-put-a-copy-into-this-new-file-as = Zusätzlich eine Kopie in diese neue Datei legen, nur für Sie lesbar; für den Ort, an dem Sie aufbewahren, was nicht verloren gehen darf
# ba7371e7
help-look-at-the-saved-tokens-without-any-phone = Die gespeicherten Tokens ohne iPhone ansehen: wessen, wie alt, ganz, seither gelöscht; Code 1, wo eines nichts nützt
# 21a6b2c2
help-look-at-the-token-in-this-file-instead = Stattdessen das Token in dieser Datei ansehen
# 205db35d
help-make-import-export-or-show-the-identity-by = Die Identität machen, importieren, exportieren oder zeigen, an der Ihre iPhones Sie als Betreuer erkennen
# c9c754a3
help-make-a-new-one-for-phones-that-you = Eine neue machen, für iPhones, die Sie vorbereiten werden
# 81fac4d8
help-whose-it-is-a-family-a-school-a = Wem sie gehört: einer Familie, einer Schule, einer Firma
# 97ee2323
help-take-over-the-one-that-your-phones-were = Die übernehmen, mit der Ihre iPhones betreut wurden: .p12, PEM, oder Zertifikat und Schlüssel, wie Apple Configurator sie exportiert
# c4b53eb9
help-the-file-p12-pem-or-a-certificate-in = Die Datei: .p12, PEM, oder ein Zertifikat in DER
# eeb1a2e5
help-the-private-key-where-it-lies-in-a = Der private Schlüssel, wo er in einer eigenen Datei liegt
# 766f3d9d
help-read-the-password-of-the-file-from-the = Das Passwort der Datei aus der ersten Zeile dieser Datei lesen
# 4c43dbf4
help-write-it-into-a-new-file-that-only = Sie in eine neue Datei schreiben, die nur Sie lesen können, zum Aufbewahren anderswo oder für ein anderes Programm
# 62d4657c
help-the-new-file = Die neue Datei
# 4c55edd6
help-how-it-is-written = Wie sie geschrieben wird
# 3c6b101e
help-form = <FORM>
# 08b8c0da
help-which-identity-by-the-beginning-of-its-fingerprint = Welche Identität, nach dem Anfang ihres Fingerabdrucks [sonst: die neueste]
# ecf7e32a
help-fingerprint = <FINGERABDRUCK>
# 4818a29f
help-show-which-identities-are-here-never-their-keys = Zeigen, welche Identitäten hier sind; nie ihre Schlüssel
# 588dbec2
help-have-a-phone-that-is-at-hello-be = Ein iPhone, das „Hallo“ zeigt, von Ihnen betreuen lassen; nichts wird gelöscht
# 155a1d3c
help-only-a-phone-that-is-being-set-up = Nur ein iPhone, das eingerichtet wird, nimmt das an; eines in Gebrauch müsste zuerst gelöscht werden. Es bleibt bis zum nächsten Löschen betreut und sagt das in seinen Einstellungen.
# 4d94cbd1
help-what-the-phone-says-of-its-supervisor-default = Was das iPhone über seinen Betreuer sagt [sonst: wem die Identität gehört]
# de979443
help-forbid-the-phone-to-trust-other-computers-than = Dem iPhone verbieten, anderen Computern zu vertrauen als denen mit der Identität
# cb13939e
help-have-a-phone-that-you-supervise-trust-this = Ein iPhone, das Sie betreuen, diesem Computer vertrauen lassen, ohne dass jemand tippt, auch gesperrt
# 6c0d02a5
help-list-install-or-remove-configuration-profiles = Konfigurationsprofile auflisten, installieren oder entfernen
# 11c7d5fc
help-list-the-profiles-of-a-phone-that-trusts = Die Profile eines iPhones auflisten, das diesem Computer vertraut; liest nur
# ba272d7d
help-install-a-profile-on-a-phone-that-you = Ein Profil auf einem iPhone installieren, das Sie betreuen, ohne dass dort jemand tippt
# bdedd170
help-which-of-those-that-this-program-makes = Welches von denen, die dieses Programm macht
# 805d06ec
help-which = <WELCHES>
# 9bb390d5
help-a-profile-of-your-own-mobileconfig-as-it = Ein eigenes Profil (.mobileconfig), wie es ist
# 68a2881a
help-for-wifi-the-name-of-the-network = Für wifi: der Name des WLANs
# aa174d1b
help-for-wifi-the-networks-password-in-the-first = Für wifi: das Passwort des WLANs, in der ersten Zeile dieser Datei; ein offenes WLAN hat keines
# dce10e55
help-remove-a-profile-by-its-identifier-or-by = Ein Profil entfernen, nach seiner Kennung oder dem Wort, mit dem es installiert wurde
# 0ba151ce
help-the-identifier-that-list-shows-or-usb-while = Die Kennung, die `list` zeigt, oder usb-while-locked, no-biometric-unlock, wifi
# 3d0a3e6b
help-profile = <PROFIL>
# 87771b31
help-erase-a-phone-over-the-cable-as-a = Ein iPhone über das Kabel löschen, wie ein Zurücksetzen in seinen Einstellungen; LÖSCHT ALLES, nach Ihrer getippten Zustimmung
# 7d7707ed
help-for-a-phone-that-runs-and-trusts-this = Für ein iPhone, das läuft und diesem Computer vertraut oder das Sie betreuen. Die Aktivierungssperre bleibt an. Um stattdessen alles zu behalten: `rightful supervise clear`.
# a462d014
help-consent-without-a-terminal-the-last-four-characters = Zustimmung ohne Terminal: die letzten vier Zeichen der ECID des Geräts
# 23686b0a
help-list-all-your-supervised-phones-supervised-by-you = Alle Ihre betreuten iPhones auflisten: von Ihnen betreut, Token gespeichert und gut, letztes Backup, System; liest nur
# 3e511127
help-those-on-the-cable-and-those-of-which = Die am Kabel, und die, von denen auf diesem Computer ein Token aufbewahrt ist.
# b1995551
help-print-it-as-csv-for-a-spreadsheet = Als CSV ausgeben, für eine Tabellenkalkulation
# 116ea980
help-list-download-check-and-inspect-firmware-no-device = Firmware auflisten, laden, prüfen und ansehen; kein Gerät wird geändert
# 532bc5fc
help-list-the-versions-for-a-model-who-lists = Die Versionen für ein Modell auflisten, wer sie nennt, und ob Apple sie signiert
# bbf900e8
help-which-model-such-as-iphone15-3-or-iphone = Welches Modell, etwa iPhone15,3 oder "iPhone 14 Pro Max"; nicht nötig mit einem Gerät am Kabel
# 0aaa6f3a
help-ask-now-also-where-a-list-of-the = Jetzt fragen, auch wenn eine Liste der letzten Stunde da ist
# dd147277
help-download-a-version-and-check-it-its-path = Eine Version laden und prüfen; ihr Pfad wird ausgegeben
# 4d1ba35d
help-this-version-or-build-instead-of-the-newest = Diese Version oder diesen Build statt des neuesten, den Apple signiert
# 2d517293
help-check-a-file-is-it-what-apple-publishes = Eine Datei prüfen: ob sie ist, was Apple veröffentlicht, vollständig, und für das Gerät am Kabel
# 7f7f4a50
help-an-ipsw-or-a-folder-with-the-files = Eine IPSW, oder ein Ordner mit den Dateien einer solchen
# 2f2830b8
help-for-this-model-instead-of-the-device-on = Für dieses Modell statt für das Gerät am Kabel
# 000b07e3
help-show-what-a-firmware-holds-a-file-or = Zeigen, was eine Firmware enthält: eine Datei, oder eine, die bei Apple liegt und nicht geladen wird
# 05052b19
help-an-ipsw-a-folder-with-the-files-of = Eine IPSW, ein Ordner mit den Dateien einer solchen, eine Adresse bei Apple, oder eine Version oder ein Build
# d5acc2c6
help-file-url-version = <DATEI|URL|VERSION>
# 671ed829
help-with-a-version-for-this-model-instead-of = Mit einer Version: für dieses Modell statt für das Gerät am Kabel
# 2114a785
help-list-the-firmware-that-is-kept-on-this = Die Firmware auflisten, die auf diesem Computer aufbewahrt wird, oder etwas davon entfernen
# cd1ff9aa
help-remove-this-firmware-whole-or-unfinished-may-be = Diese Firmware entfernen, ganz oder unfertig; darf mehrmals stehen
# 7dc69c47
help-take-restore-list-check-browse-and-write-out = Backups machen, zurückspielen, auflisten, prüfen, durchsehen und herausschreiben
# 2372900a
help-back-up-a-device-over-the-cable-all = Ein Gerät über das Kabel sichern: beim ersten Mal alles, danach, was sich geändert hat
# 74affce6
help-the-new-backup-is-built-beside-the-one = Das neue Backup entsteht neben dem vorigen und tritt an seine Stelle, wenn es vollständig und geprüft ist; das vorige bleibt unter seinem Datum, und beide teilen, was sich nicht geändert hat. Ein unterbrochener Lauf geht weiter, wenn er wieder gestartet wird.
# 768a73ea
help-put-it-into-this-folder-of-backups-default = In diesen Ordner mit Backups legen [Vorgabe: wo Finder oder iTunes sie ablegt, sonst ~/Backups]
# febc543b
help-have-everything-copied-anew = Alles neu kopieren lassen
# 082f5ec1
help-end-when-the-connection-is-lost-instead-of = Enden, wenn die Verbindung abreißt, statt zu warten, bis das Gerät wieder angesteckt wird
# cfada517
help-read-the-backup-password-from-standard-input-which = Das Backup-Passwort von der Standardeingabe lesen, die eine Zeile ist
# b1cdbab8
help-read-the-backup-password-from-the-first-line = Das Backup-Passwort aus der ersten Zeile dieser Datei lesen
# 841b4323
help-put-a-backup-onto-a-device-over-the = Ein Backup über das Kabel auf ein Gerät spielen; was auf dem Gerät ist, wird ersetzt
# 6b5465c4
help-everything-that-can-be-found-out-before-is = Alles, was sich vorher feststellen lässt, wird vorher festgestellt: ob das Backup vollständig ist, ob sein Passwort stimmt, ob es auf dieses Gerät passt. „Wo ist?“ muss aus sein. Nichts wird gesendet, bevor Sie die letzten vier Zeichen des Geräts eingeben. Nur vollständige Backups werden zurückgespielt, und immer ganz; ist der Inhalt einiger Dateien beschädigt, entscheiden Sie, ob alles andere ohne sie zurückgespielt wird.
# 72204c61
help-the-folder-of-the-backup-or-what-rightful = Der Ordner des Backups, oder wie `rightful backup list` es nennt: der Name seines Ordners, der seines Geräts oder das Ende von dessen UDID; nicht nötig, wenn es nur eines gibt
# 05228426
help-backup = <BACKUP>
# db0c3371
help-consent-to-what-is-on-the-device-being = Zustimmung dazu, dass ersetzt wird, was auf dem Gerät ist: seine letzten vier Zeichen, wie der Plan sie zeigt
# 21f237be
help-where-contents-of-files-are-damaged-stop-or = Wenn der Inhalt von Dateien beschädigt ist: "stop", oder "leave-out", um alles andere zurückzuspielen
# 2b8e2985
help-give-the-backups-of-a-device-a-password = Den Backups eines Geräts ein Passwort geben, es wegnehmen oder ändern
# 1c2ffc22
help-the-device-keeps-it-and-asks-for-its = Das Gerät verwahrt es und fragt nach seinem Code, bevor es etwas ändert. Backups, die es schon gibt, behalten das Passwort, das sie haben.
# 5103273b
help-encrypt-the-backups-from-now-on-passwords-health = Die Backups von jetzt an verschlüsseln: Dann sind Passwörter, Gesundheitsdaten und Anrufe darin
# b864ab72
help-encrypt-the-backups-no-more = Die Backups nicht mehr verschlüsseln
# 6f9c6bd8
help-give-the-backups-from-now-on-another-password = Den Backups von jetzt an ein anderes Passwort geben
# d5a5fed9
help-read-the-new-password-from-the-first-line = Das neue Passwort aus der ersten Zeile dieser Datei lesen
# 8fd788d2
help-list-the-backups-on-this-computer-of-which = Die Backups auf diesem Computer auflisten: von welchem Gerät, wie alt, verschlüsselt oder nicht, fertig oder nicht
# a89a7f73
help-looks-where-finder-itunes-and-apple-devices-keep = Sieht dort nach, wo Finder, iTunes und Apple-Geräte sie ablegen, und wo ihre Besitzer sie mit idevicebackup2 meist ablegen. Nichts wird mit einem Passwort geöffnet, und nichts wird geändert.
# b83a9f45
help-remove-older-backups-of-a-device-from-this = Ältere Backups eines Geräts von diesem Computer entfernen, um Platz zu schaffen
# f678acc4
help-the-newest-one-always-stays-and-of-those = Das neueste bleibt immer, und von denen davor so viele, wie Sie sagen. Was gehen soll, wird vorher genannt, mit dem Platz, der dadurch frei wird; was die bleibenden mit ihm teilen, bleibt. Nichts wird entfernt, bevor das neueste sich mit seinem Passwort hat öffnen lassen und alle seine Dateien da waren, und bevor Sie die letzten vier Zeichen der UDID des Geräts eingeben. Was jemand mit Absicht archiviert hat, etwa im Finder, bleibt.
# 796311ee
help-so-many-of-those-before-the-newest-stay = So viele von denen vor dem neuesten bleiben
# 6363c9bc
help-consent-to-the-removal-the-last-four-characters = Zustimmung zum Entfernen: die letzten vier Zeichen der UDID des Geräts
# ee42bb05
help-remove-them-though-it-is-not-known-whether = Entfernen, obwohl nicht bekannt ist, ob das neueste sich öffnen lässt und alle seine Dateien hat
# 4c2c7172
help-show-what-a-backup-says-of-itself-the = Zeigen, was ein Backup von sich sagt: das Gerät, das System, wann, wie es verschlüsselt ist; ein Passwort ist nicht nötig
# db8ddd24
help-check-that-a-backup-is-whole-that-its = Prüfen, ob ein Backup vollständig ist, sein Passwort stimmt und alles lesbar ist; nichts wird geschrieben
# 6fa2d50d
help-compares-every-row-of-the-index-with-the = Vergleicht jede Zeile des Verzeichnisses mit den Dateien, ihren Prüfsummen und Größen, entschlüsselt alles und öffnet die Datenbanken der Nachrichten, Kontakte, Anrufe, Fotos und Notizen. Was sich nicht lesen ließ, wird am Ende genannt, und der Exit-Code ist 1.
# 4437986b
help-only-compare-the-names-whether-every-file-is = Nur die Namen vergleichen: ob jede Datei da ist
# f94c8fbb
help-also-say-whether-it-can-be-put-onto = Auch sagen, ob es sich auf dieses Modell spielen lässt, etwa iPhone15,3 oder "iPhone 14 Pro Max"
# 8508786d
help-the-system-that-this-model-has-such-as = Das System, das dieses Modell hat, etwa 18.5
# c4ce7b6c
help-show-what-a-backup-holds-how-much-of = Zeigen, was ein Backup enthält: wie viel von jeder Art, App und Domain, oder die Dateien eines Teils davon
# 21199ab2
help-this-kind-of-thing-photos-messages-contacts-calls = Diese Art: photos, messages, contacts, calls, voicemail, notes, calendar, reminders, voice-memos, safari, mail, health, whatsapp, files, books, wallet, keychain, settings, home-screen; darf mehrmals stehen
# a0b48d78
help-kind = <ART>
# 12ab703f
help-this-app-with-its-extensions-and-groups-such = Diese App mit ihren Erweiterungen und Gruppen, etwa net.whatsapp.WhatsApp; darf mehrmals stehen
# f9077a29
help-bundle = <BUNDLE>
# 4c165eab
help-this-domain-and-stand-for-anything-may-be = Diese Domain, * und ? stehen für Beliebiges; darf mehrmals stehen
# 7cfb8f98
help-pattern = <MUSTER>
# 45038c04
help-this-path-in-its-domain-with-all-that = Dieser Pfad in seiner Domain, mit allem, was darin liegt, * und ? stehen für Beliebiges; darf mehrmals stehen
# 76055c23
help-list-the-files-also-where-no-part-is = Die Dateien auflisten, auch wenn kein Teil genannt ist
# ae97a2e3
help-write-a-backup-or-a-part-of-it = Ein Backup oder einen Teil davon als Dateien mit eigenen Namen und Daten herausschreiben
# ba648483
help-one-folder-for-each-domain-names-that-this = Ein Ordner für jede Domain. Namen, die dieses oder ein anderes System nicht annimmt, werden geändert und genannt. Was schon da und nach Größe und Zeit gleich ist, bleibt, sodass ein angehaltenes Herausschreiben weitergeht. Außerhalb des Ordners wird nichts geschrieben, und das Backup wird nicht geändert.
# 60deadfb
help-write-into-this-folder = In diesen Ordner schreiben
# 5b2bfdb3
help-make-a-copy-of-a-backup-without-its = Eine Kopie eines Backups ohne Passwort machen, die andere Programme lesen
# a3f7da55
help-the-copy-has-the-form-of-a-backup = Die Kopie sieht aus wie ein Backup, das nie verschlüsselt war. Sie ist zum Lesen da, nicht zum Zurückspielen auf ein iPhone, und wer sie hat, kann sie lesen.
# a587c8f6
help-write-the-copy-into-this-new-or-empty = Die Kopie in diesen neuen oder leeren Ordner schreiben
# 76403076
help-list-the-passwords-keys-and-certificates-in-an = Die Passwörter, Schlüssel und Zertifikate in einem verschlüsselten Backup auflisten; ihre Werte nur mit --show
# 9b0210ef
help-only-items-whose-service-server-account-label-or = Nur Einträge, in deren Dienst, Server, Account, Bezeichnung oder App dies vorkommt
# 5350e720
help-show-the-passwords-themselves-mind-who-sees-the = Die Passwörter selbst zeigen: Achten Sie darauf, wer den Bildschirm sieht und wohin die Ausgabe geht
# 594ef76c
help-show-the-screen-time-or-restrictions-code-that = Den Code der Bildschirmzeit oder der Einschränkungen zeigen, den ein Backup von iOS 12 oder früher enthält; ab iOS 13 enthält ihn keines
# 41b1bd0d
help-ios-4-to-6-keep-it-in-clear = iOS 4 bis 6 legen ihn offen ab, iOS 7 bis 11 so, dass seine vier Ziffern sich finden lassen, iOS 12 im Schlüsselbund eines verschlüsselten Backups. Seit iOS 13 ist er in keinem Backup: Auf dem Gerät lässt der Apple Account, der ihn eingerichtet hat, unter Einstellungen, Bildschirmzeit, Bildschirmzeit-Code ändern, Code vergessen? einen neuen setzen.
# 7f46f43c
help-find-the-forgotten-password-of-your-backup-again = Das vergessene Passwort Ihres Backups wiederfinden, mit dem, was Sie gespeichert haben und noch wissen
# 910c3d97
help-tries-your-own-ideas-on-a-copy-of = Probiert Ihre eigenen Ideen an einer Kopie der Manifest.plist des Backups, die wahrscheinlichsten zuerst, auf allen Kernen. Nichts wird irgendwohin gesendet, und das iPhone ist nicht nötig. Strg-C hält jederzeit an; `rightful recall resume` oder derselbe Befehl macht dort weiter, wo es war, auch mit mehr Ideen, und probiert nichts zweimal. Das Passwort wird einmal gezeigt, auf stdout.
# c5e88ab3
help-use-so-many-cores-default-all-and-other = So viele Kerne benutzen [Vorgabe: alle, und andere Programme gehen vor]
# f3919e2d
help-try-only-so-many-the-likeliest-first = Nur so viele probieren, die wahrscheinlichsten zuerst
# 7cdb3f2d
help-search-although-it-would-take-longer-than-anybody = Suchen, obwohl es länger dauern würde, als jemand wartet
# 2e4ce8de
help-forget-what-was-tried-before-and-begin-anew = Vergessen, was schon probiert wurde, und neu beginnen
# b32a82b0
help-go-on-although-this-computer-is-nearly-too = Weitermachen, obwohl dieser Computer fast zu heiß oder sein Akku fast leer ist
# 56ff9f67
help-do-not-look-whether-the-systems-store-of = Nicht nachsehen, ob der Passwortspeicher des Systems (Schlüsselbund, keyring) das des Backups hat
# 53100b17
help-answer-without-being-asked-own-or-with-owner = Ohne Rückfrage antworten: own oder with-owner, und read oder leave für das, was der Schlüsselbund hat: own,read
# a1c78d08
help-write-the-password-into-this-new-file-which = Das Passwort in diese neue Datei schreiben, die nur Sie lesen können, statt es zu zeigen
# 193ba549
help-with-json-print-the-password-too-as-a = Mit --json: auch das Passwort ausgeben, als letzte Zeile nach den Ereignissen
# 485089e8
help-what-to-try = Was probiert wird
# 8b828053
help-passwords-that-a-browser-or-a-password-manager = Passwörter, die ein Browser oder ein Passwortmanager exportiert hat: Chrome, Firefox, Safari, 1Password, Bitwarden, KeePass; darf mehrmals stehen
# 686b6fc0
help-a-list-with-a-password-on-each-line = Eine Liste mit einem Passwort je Zeile, oder - für die Standardeingabe; darf mehrmals stehen
# 2546c055
help-a-hint-file-in-toml-or-json-words = Eine Datei mit Hinweisen, in TOML oder JSON: Wörter, Namen, Daten, Gewohnheiten, andere Passwörter, was es nicht war
# 8c73b22c
help-a-token-list-in-the-manner-of-btcrecover = Eine Bausteinliste nach Art von btcrecover: Bausteine, von denen jede Zeile höchstens einen gibt, in beliebiger Reihenfolge
# 53e5a69b
help-a-mask-in-the-manner-of-hashcat-such = Eine Maske nach Art von hashcat, etwa Rex?d?d?d; andere Programme können sie hier mitlesen, eine Datei mit Hinweisen ist vertraulicher
# 959d8995
help-mask = <MASKE>
# cc685c2a
help-a-list-of-words-each-changed-by-the = Eine Liste von Wörtern, jedes nach den Regeln verändert
# 95c89bc3
help-rules-in-the-manner-of-hashcat-for-words = Regeln nach Art von hashcat für --words; ohne sie wird jedes Wort probiert, wie es ist
# 7051fcdd
help-go-on-with-the-search-that-was-stopped = Die Suche fortsetzen, die angehalten oder abgebrochen wurde, mit den Ideen, die sie hatte
# a691866c
help-files-of-ideas-are-read-again-where-they = Dateien mit Ideen werden wieder dort gelesen, wo sie waren. Was getippt wurde, wird nicht aufbewahrt: Geben Sie Masken wieder an, und beantworten Sie die Fragen noch einmal; was schon probiert ist, wird übergangen. Weitere Ideen dürfen dazukommen.
# 39cc3ea4
help-say-how-many-candidates-there-are-how-long = Sagen, wie viele Kandidaten es sind, wie lange sie hier dauern und ob sich das lohnt; keiner wird probiert
# cbf90946
help-reckon-with-so-many-cores-default-all = Mit so vielen Kernen rechnen [Vorgabe: alle]
# 888864b3
help-show-the-searches-that-were-begun-on-this = Die Suchen zeigen, die auf diesem Computer begonnen wurden, und wie weit sie sind
# 81e26453
help-print-the-line-that-hashcat-and-john-take = Die Zeile ausgeben, die hashcat und John nehmen, für einen eigenen Computer mit Grafikkarte
# dfb35abc
help-the-line-has-nothing-of-the-backup-and = Die Zeile hat nichts aus dem Backup und keinen Namen, aber wer sie hat, kann Passwörter daran probieren: Behalten Sie sie für sich.
# b0f6ab6c
help-have-other-machines-of-yours-search-too-over = Andere Ihrer Computer mitsuchen lassen, über einen NATS-Server: Dieser hier zählt, urteilt und zeigt das Passwort
# 16083caf
help-the-others-get-your-ideas-and-of-the = Die anderen bekommen Ihre Ideen und vom Backup die verpackten Schlüssel seines Keybags, um Passwörter daran zu probieren, versiegelt mit einem Beitrittscode, der hier gezeigt wird; keine seiner Dateien verlässt diesen Computer. Strg-C hält an; derselbe Befehl macht dort weiter, wo es war, mit demselben Code, und die anderen warten zwei Stunden.
# 884461b5
help-write-the-join-code-into-this-new-file = Den Beitrittscode in diese neue Datei schreiben, die nur Sie lesen können, statt ihn zu zeigen
# 53b0712a
help-how-long-a-machine-works-on-what-it = Wie lange ein Computer ungefähr an dem arbeitet, was ihm geliehen ist: was doppelt getan wird, wenn er ausfällt [1 bis 3600]
# e99338af
help-seconds = <SEKUNDEN>
# bb4cfa05
help-forget-the-search-with-other-machines-that-was = Die vorher begonnene Suche mit anderen Computern vergessen und einen neuen Code ziehen
# 00425bca
help-the-nats-server = Der NATS-Server
# c4626529
help-where-it-is-tls-host-port-or-nats = Wo er ist: tls://HOST:PORT, oder nats://127.0.0.1:4222 auf diesem Computer
# 6c738c78
help-read-the-servers-token-from-the-first-line = Den Token des Servers aus der ersten Zeile dieser Datei lesen; sonst kommt er aus RIGHTFUL_NATS_TOKEN, oder es wird danach gefragt
# 9b2d27b9
help-sign-in-to-the-server-as-this-user = Sich beim Server als dieser Benutzer anmelden, mit --user-password-file oder einem Passwort, nach dem gefragt wird
# 98740ea2
help-read-the-password-of-user-from-the-first = Das Passwort von --user aus der ersten Zeile dieser Datei lesen
# 266b06f9
help-trust-the-certificates-in-this-file-pem-and = Den Zertifikaten in dieser Datei (PEM) vertrauen und keinen anderen: für einen Server mit einem selbst gemachten Zertifikat
# 375fa5b2
help-help-another-machine-of-yours-with-its-search = Einem anderen Ihrer Computer bei seiner Suche helfen; er zeigt den Code, nach dem hier gefragt wird
# 20195b78
help-needs-no-backup-and-no-phone-nothing-is = Braucht kein Backup und kein iPhone. Auf diesem Computer wird nichts geschrieben, und das Passwort wird auf ihm nicht gezeigt. Strg-C hält jederzeit an; was er hatte, probieren andere.
# e3631c4d
help-read-the-join-code-from-the-first-line = Den Beitrittscode aus der ersten Zeile dieser Datei lesen; ohne sie wird danach gefragt
# 60748446
help-virtual-phones-for-other-programs = Virtuelle iPhones für andere Programme
# 35899b66
help-serve-virtual-phones-a-muxer-a-usb-end = Virtuelle iPhones, einen Muxer, ein USB-Ende, einen gespielten Apple und eine Hand bereitstellen, bis zum Abbruch
# ff7491df
help-prints-one-line-of-json-on-stdout-when = Gibt eine Zeile JSON auf stdout aus, sobald jeder Socket bereit ist: die Adressen und die iPhones. Alles ist nur auf diesem Computer zu erreichen.
# b6b000c9
help-which-phones-in-which-state = Welche iPhones, in welchem Zustand
# a29f50a4
help-the-model-where-the-scenario-names-none = Das Modell, wenn das Szenario keines nennt
# e025e5a0
help-the-state-as-one-more-part-of-the = Der Zustand, als ein weiterer Teil des Szenarios: recovery, dfu, unlocked …
# 0c9cef8f
help-state = <ZUSTAND>
# e0c5f2e2
help-how-many-phones-of-this-kind-each-with = Wie viele iPhones dieser Art, jedes mit einer eigenen ECID
# 1fb7e8db
help-something-that-goes-wrong-with-every-phone-may = Etwas, das bei jedem iPhone schiefgeht; darf mehrmals stehen
# e75d12e7
help-name-value = <NAME[=WERT]>
# 05129877
help-which-conversation-restore-mode-leads-on-every-phone = Welches Gespräch der Modus der Wiederherstellung auf jedem iPhone führt: legacy, modern, a13-ios17, a16-ios16, a16-ios18, a16-ios26, ipad-ios17 oder ios27 [Vorgabe: das des Modells]
# 98afcf8b
help-what-the-owner-has-on-every-phone-a = Was der Besitzer auf jedem iPhone hat: ein Startwert, ungefähr wie viele Dateien, ungefähr wie viele Bytes [Vorgabe: 1:300:6291456]
# 5d12d4b2
help-seed-files-bytes = <STARTWERT:DATEIEN:BYTES>
# 37a44b15
help-backups-are-encrypted-with-this-password-from-the = Backups sind von Anfang an mit diesem Passwort verschlüsselt
# 88341fb2
help-password = <PASSWORT>
# abad57cd
help-how-often-a-backups-password-is-hashed-real = Wie oft das Passwort eines Backups gehasht wird; echte iPhones tun es 10.000.000-mal
# f9e207a7
help-where-usbmuxds-socket-is-made-default-in-a = Wo der Socket von usbmuxd angelegt wird [Vorgabe: in einem Ordner für temporäre Dateien]
# cb3d6c0d
help-path = <PFAD>
# 8f9c0d9b
help-usbmuxds-address-port-0-for-a-free-one = Die Adresse von usbmuxd, Port 0 für einen freien
# 6d2cec13
help-host-port = <HOST:PORT>
# 1ff45298
help-the-address-of-the-first-phones-usb-end = Die Adresse des USB-Endes des ersten iPhones, für den Gast eines Emulators; weitere iPhones nehmen freie Ports
# 57aee861
help-the-address-of-the-hand-on-the-phones = Die Adresse der Hand an den iPhones
# d258d519
help-the-port-of-the-pretend-apple-on-127 = Der Port des gespielten Apple auf 127.0.0.1
# 9e5af1dc
help-port = <PORT>
# 524b096d
help-how-fast-the-pretend-apple-sends-firmware-in = Wie schnell der gespielte Apple Firmware sendet, in Bytes je Sekunde
# 0117532f
help-bytes = <BYTES>
# 4fa5b511
help-what-the-phones-do-with-a-file-system = Was die iPhones mit einem Dateisystem tun, das ihnen gesendet wird: um Sender zu messen, sieht `drain` sich nur eine Stichprobe davon an
# bd7f409d
help-asr = <ASR>
# 84592b0e
help-write-a-backup-of-a-virtual-phone-into = Ein Backup eines virtuellen iPhones in einen neuen Ordner schreiben, zum Üben
# 4ee6f346
help-a-new-or-empty-folder = Ein neuer oder leerer Ordner
# 7e68aeba
help-of-which-phone = Von welchem iPhone
# b0327d5e
help-the-version-of-its-system = Die Version seines Systems
# bb309f21
help-what-the-owner-has-on-it-a-seed = Was sein Besitzer darauf hat: ein Startwert, ungefähr wie viele Dateien, ungefähr wie viele Bytes [Vorgabe: 1:300:6291456]
# ffeb20d1
help-the-backup-is-encrypted-with-this-password-nothing = Das Backup ist mit diesem Passwort verschlüsselt; nichts darin gehört jemandem
# f8218cf5
help-how-often-the-password-is-hashed-real-phones = Wie oft das Passwort gehasht wird; echte iPhones tun es 10.000.000-mal
# 4e8422f1
help-explain-a-matter-such-as-face-id-or = Ein Thema wie face-id oder activation-lock erklären, oder eine Fehlernummer von Rightful oder einem anderen Programm
# 45c0cce9
help-takes-a-topic-or-what-you-have-read = Nimmt ein Thema, oder was Sie gelesen haben, so wie Sie es gelesen haben: "iPhone Unavailable", 4013, 0x655, "STATUS 94", "AMRError 100", restored 14, einen Schritt wie is_host_compatible oder einen Code von Rightful selbst. Allein listet es die Themen und die Arten von Nummern auf, die es kennt.
# 7ac2b276
help-the-topic-number-code-or-words-a-word = Das Thema, die Nummer, der Code oder die Worte; ein Wort vor einer Nummer sagt, von wem sie ist: finder, signing, restored, checkpoint, amr
# 879f859e
help-topic = <THEMA>
# bf3bcce3
help-write-the-papers-that-open-what-no-program = Die Papiere schreiben, die öffnen, was kein Programm kann: für Apple, den Verkäufer, einen Administrator oder die Polizei
# 0579ceea
help-activation-lock-and-an-organisations-management-are-opened = Die Aktivierungssperre und die Verwaltung einer Organisation werden von Menschen aufgehoben. Dies füllt eine Liste oder einen Brief mit den Nummern des Geräts aus, soweit es sie nennt, und lässt Platz für Namen, die Sie mit der Hand eintragen. Ausgegeben wird Markdown; --html macht eine Seite zum Drucken. Nichts wird irgendwohin gesendet.
# 275b0477
help-which-paper-proof-for-apple-seller-administrator-found = Welches Papier: proof (für Apple), seller (Verkäufer), administrator, found (Fundstück)
# 215bb02c
help-paper = <PAPIER>
# eb5cbfa6
help-the-serial-number-where-no-device-is-on = Die Seriennummer, wenn kein Gerät am Kabel ist: Sie steht auf der Schachtel und auf dem Kaufbeleg
# 3bad14da
help-the-model-where-no-device-is-on-the = Das Modell, wenn kein Gerät am Kabel ist
# a533b5a1
help-a-page-to-print-instead-of-markdown = Eine Seite zum Drucken statt Markdown
# df8a7d9d
help-write-it-here-instead-of-printing-it-a = Hierhin schreiben, statt es auszugeben; eine Datei, die schon da ist, wird nicht ersetzt
# ba190f06
help-say-what-stands-between-this-computer-and-a = Sagen, was zwischen diesem Computer und einem Gerät steht, und wie es sich beheben lässt; ändert nichts ohne --fix
# e9046c84
help-looks-at-the-program-that-connects-apple-devices = Sieht nach dem Programm, das Apple-Geräte verbindet (usbmuxd), danach, wer Geräte im Wiederherstellungsmodus öffnen darf, nach Treibern, anderen Programmen, Kabel und Anschluss, Platz auf der Platte, der Uhr, und ob die Server antworten, die ein Löschen oder ein Update braucht. Code 1, wenn etwas im Weg steht.
# 042b7495
help-ask-no-server = Keinen Server fragen
# caeddff1
help-watch-the-cable-for-so-many-seconds-and = Das Kabel so viele Sekunden lang beobachten und zählen, wie oft ein Gerät verschwindet
# cbf34285
help-put-right-what-is-safe-to-put-right = In Ordnung bringen, was sich gefahrlos in Ordnung bringen lässt: zeigt vorher, was es tun wird, und fragt
# 52a1464e
help-with-fix-yes-to-what-it-will-do = Mit --fix: ja zu dem, was es tun wird
# d3f0877e
help-judge-what-another-computer-has-written-with-json = Beurteilen, was ein anderer Computer mit --json geschrieben hat, statt diesen hier anzusehen; - ist die Standardeingabe
# 8db1341d
help-whole-lines-without-colour-and-marks = Ganze Zeilen ohne Farbe und Zeichen
# 17ce1dcb
help-say-whether-you-could-get-back-in-today = Sagen, ob Sie heute wieder hineinkämen, mit dem, was auf diesem Computer bereitliegt; ändert nichts ohne --make
# 48aa80f8
help-for-a-healthy-phone-a-recent-encrypted-backup = Für ein gesundes iPhone: ein neueres verschlüsseltes Backup, das sich nachweislich öffnen lässt, sein Passwort, ein zweiter Weg in den Apple Account, Kaufbeleg und Seriennummer, das Vertrauen zwischen iPhone und Computer, Firmware. Es geht auch ohne das iPhone, nach dessen Backups. Code 1, wenn etwas fehlt, auf das es ankommt.
# 8daf842d
help-make-what-is-missing-as-far-as-there = Machen, was fehlt, soweit es einen Befehl dafür gibt; nach jedem wird gefragt
# 18a472f0
help-with-make-yes-to-each-passwords-are-asked = Mit --make: ja zu jedem; nach Passwörtern wird trotzdem gefragt
# 6b7288dc
help-note-what-only-you-know-account-it-has = Festhalten, was nur Sie wissen: account (er hat einen Wiederherstellungskontakt oder -schlüssel), receipt (der Kaufbeleg liegt bei der Seriennummer)
# 31cd0d5b
help-what = <WAS>
# 0b1049fb
help-print-the-card-without-any-secret-markdown-or = Die Karte ausgeben, ohne jedes Geheimnis: markdown, oder html zum Drucken
# 9fbabdd1
help-write-the-card-here-a-file-that-is = Die Karte hierhin schreiben; eine Datei, die schon da ist, wird nicht ersetzt
# 4bd8606b
help-print-what-has-this-looked-at-once-a = Ausgeben, was einmal in der Woche danach sehen lässt: systemd, launchd oder task-scheduler [Vorgabe: das dieses Systems]
# 3444be52
help-scheduler = <PLANER>
# 9482386e
help-do-not-ask-the-systems-store-of-passwords = Den Passwortspeicher des Systems nicht fragen, ob er das Backup-Passwort hat; gelesen wird es nie
# bf690dbd
help-pack-what-happened-into-a-file-for-whoever = Was geschehen ist, in eine Datei packen für den, der Ihnen hilft; nichts wird gesendet
# 5a29fd5e
help-takes-the-transcripts-of-the-last-runs-on = Nimmt die Protokolle der letzten Läufe an einem echten Gerät, was das Gerät von sich sagte, das Journal und die Versionen von allem. Seriennummern, ECIDs, UDIDs, IMEIs, Namen, Accounts, Netzadressen und Benutzerordner werden ersetzt, derselbe Wert durch denselben Platzhalter. Gibt genau aus, was darin ist, und schreibt nur diese eine Datei.
# 3145b325
help-how-many-of-the-last-runs-to-take = Wie viele der letzten Läufe aufgenommen werden
# 6a79bc1e
help-write-it-here-default-rightful-report-run-zip = Hierhin schreiben [Vorgabe: rightful-report-RUN.zip in diesem Ordner]
# dace909b
help-open-pages-in-your-browser-that-walk-you = Seiten in Ihrem Browser öffnen, die Sie durch alles führen; niemand außer diesem Browser kann sie sehen
# c2af510d
help-the-pages-come-from-this-program-on-this = Die Seiten kommen von diesem Programm, allein auf diesem Computer, und holen nichts von anderswo. Strg-C hier schließt sie; eine Seite zu schließen hält nichts an.
# ba832a01
help-do-not-open-the-browser-print-the-address = Den Browser nicht öffnen; die Adresse ausgeben, die einmal gilt
# dd698469
help-listen-on-this-port-of-127-0-0 = An diesem Port von 127.0.0.1 lauschen [Standard: ein freier]
# 1e4cdfba
help-how-many-times-quicker-than-a-persons-the = Wievielmal schneller als die eines Menschen die Hände einer Übung sind
# 9ab740df
help-print-completions-for-a-shell = Vervollständigungen für eine Shell ausgeben
# 18d2abca
help-which-shell = Welche Shell
# eeaba023
help-shell = <SHELL>
# ae145732
help-print-the-manual-page-or-write-the-pages = Die Handbuchseite ausgeben, oder die Seiten aller Befehle schreiben
# 8cb4c88c
help-the-pages-are-in-the-language-that-is = Die Seiten sind in der Sprache, in der hier gelesen wird, oder in der von --lang. Mit --json gibt es als ein Dokument aus, was jeder Befehl und jede Option von sich sagt.
# 5c7d4db5
help-write-one-page-per-command-into-this-folder = Eine Seite je Befehl in diesen Ordner schreiben
# 18dd5d6c
help-print-this-message-or-the-help-of-the = Dies oder die Hilfe der genannten Befehle ausgeben
# e4435699
help-print-help = Die Hilfe ausgeben
# e395ebfa
help-usage = Aufruf
# 9edd430f
help-arguments = Argumente
# d44e97eb
help-options = Optionen
# 72614b03
help-commands = Befehle
# 631dfa73
help-options-2 = [OPTIONEN]
# acfd3ab8
help-command = [BEFEHL]
# 15afd476
help-command-2 = <BEFEHL>
# 127f42a9
help-subcommand = [BEFEHL]
# 2bd87683
help-name-2 = NAME
# 0b62f1bc
help-synopsis = AUFRUF
# da5847d0
help-description = BESCHREIBUNG
# 813a6409
help-extra = AUSSERDEM
# e4cc02cd
help-version-2 = VERSION
# 30d3f6ff
help-tip = Tipp:
# 7abaa35b
help-to-pass-as-a-value-use = um „{ $argument }“ als Wert zu übergeben, schreiben Sie „{ $way }“
# c96a2703
help-subcommand-exists-to-use-it-remove-the-before = es gibt den Befehl „{ $name }“; lassen Sie dafür das „--“ davor weg
# 3fe541ec
help-exists = es gibt „{ $way }“
# 9eb8118b
help-is-not-in = { $count } liegt nicht in { $range }
# 4930d9c6
help-invalid-digit-found-in-string = das ist keine Zahl
# 677e2e73
help-number-too-large-to-fit-in-target-type = die Zahl ist zu groß
# 35145411
help-cannot-parse-integer-from-empty-string = hier steht keine Zahl
