### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 9f08d389
errors-it-is-locked-with-a-passcode = es ist mit einem Code gesperrt
# 3197ab40
errors-it-waits-for-an-answer-to-trust-this = es wartet auf eine Antwort auf „Diesem Computer vertrauen?“
# 0577799c
errors-dont-trust-was-tapped-on-it = darauf wurde „Nicht vertrauen“ getippt
# 63fd52da
errors-it-does-not-trust-this-computer = es vertraut diesem Computer nicht ({ $name })
# bbd221a7
errors-it-allows-that-only-to-a-computer-that = das erlaubt es nur einem Computer, dem es vertraut ({ $name })
# fe8b3a20
errors-it-does-not-offer-that-in-its-present = das bietet es in seinem jetzigen Zustand nicht an ({ $name })
# 2b70ebe1
errors-it-has-not-been-unlocked-since-it-started = es wurde seit seinem Start nicht entsperrt
# 55b0270e
errors-find-my-is-on-and-this-would-defeat = „Wo ist?“ ist an, und dies würde es aushebeln
# 98adc846
errors-its-configuration-forbids-that = seine Konfiguration verbietet das ({ $name })
# d5e4b95c
errors-it-gave-no-reason = es nannte keinen Grund
# d7380ae3
errors-which-this-version-does-not-know = { $name }, was diese Version nicht kennt
# 68d376fb
errors-it-has-restored-before-and-was-not-restarted = es hat schon wiederhergestellt und wurde seither nicht neu gestartet
# 4664d648
errors-it-cannot-read-how-the-backup-on-this = es kann nicht lesen, wie das Backup auf diesem Computer geendet hatte
# c29534fb
errors-it-could-not-send-some-of-its-files = es konnte einige seiner Dateien nicht senden
# 0b6d4873
errors-it-finds-too-little-room-on-this-computer = es findet auf diesem Computer zu wenig Platz
# bec3a8a3
errors-files-of-the-backup-are-not-what-they = Dateien des Backups sind nicht, was sie sein sollten
# 7d2a40d8
errors-this-is-not-its-backup-password = das ist nicht sein Backup-Passwort
# 08a1b15e
errors-it-is-locked-or-nobody-typed-its-passcode = es ist gesperrt, oder niemand hat seinen Code eingegeben
# 98fe275d
errors-find-my-is-on = „Wo ist?“ ist an
# 70576d10
errors-it-is-not-set-up-yet = es ist noch nicht eingerichtet
# ee728550
errors-it-failed-within-itself = es ist in sich gescheitert
# c5fd0b2e
errors-its-number-is-not-known = seine Nummer ist nicht bekannt
# 2afe8f87
errors-the-phone-ended-it-with = das iPhone hat es mit { $code } beendet: { $kind }
# 7436cf2b
errors-the-answer-is-longer-than-any-ticket = die Antwort ist länger als jedes Ticket
# 4b68a30b
errors-the-answer-is-not-text = die Antwort ist kein Text
# 4e6d32ce
errors-the-answer-has-no-status = die Antwort hat keinen Status
# b516ac13
errors-the-answer-says-success-and-holds-nothing = die Antwort sagt Erfolg und enthält nichts
# 1b903137
errors-the-answer-holds-no-dictionary = die Antwort enthält kein Wörterbuch
# 2bcf8a86
errors-the-answer-holds-no-ticket = die Antwort enthält kein Ticket
# 8d6e99f1
errors-the-signing-servers-answer-cannot-be-used = die Antwort des Signaturservers ist nicht zu gebrauchen: { $message }
# 7410c518
errors-apple-does-not-sign-this-firmware-for-this = Apple signiert diese Firmware für dieses Gerät nicht (Status { $status }: { $message })
# f69a6b45
errors-the-signing-server-refused-status = der Signaturserver hat abgelehnt (Status { $status }: { $message })
# 6efa52a0
error-consent-mistyped-what = die Bestätigung nennt dieses Gerät nicht: Sie muss { $expected } lauten
# d71a5d7c
error-consent-not-given-what = dem Löschen wurde nicht zugestimmt
# eff182c3
error-consent-another-device-what = zugestimmt wurde für das Gerät { $consented }, angeschlossen ist aber { $found }
# 18a19a9e
error-consent-mistyped-help = lesen Sie die vier Zeichen im Plan und tippen Sie sie noch einmal, wenn Sie wirklich löschen wollen
# 020420ff
error-consent-not-given-help = fangen Sie neu an, wenn Sie bereit sind; ohne Ihr Wort wird nichts gelöscht
# f90d594e
error-consent-another-device-help = stecken Sie das andere Gerät ab, das erste wieder an, und fangen Sie neu an
# 6f6229a1
error-consent-another-device-usually = ein zweites Gerät wurde angesteckt, während das erste neu startete
# 7654fa33
error-usb-gone-what = das Gerät ist nicht mehr am USB-Bus
# cd8f0529
error-usb-refused-what = das Gerät hat eine USB-Anfrage abgelehnt
# 71903249
error-usb-timed-out-what = das Gerät hat auf USB nicht innerhalb von { $value1 } s geantwortet
# 0498492b
error-usb-denied-what = dieser Computer lässt Sie das USB-Gerät nicht öffnen
# 2894fb00
error-usb-busy-what = ein anderes Programm benutzt das USB-Gerät
# e46e48ea
error-usb-other-what = USB: { $value1 }
# a3079a82
error-usb-gone-help = prüfen Sie, ob das Kabel an beiden Enden steckt, und fangen Sie neu an
# 7a09a572
error-usb-refused-help = ziehen Sie das Kabel ab, erzwingen Sie einen Neustart des Geräts, stecken Sie es wieder an und fangen Sie neu an
# 0e35159e
error-usb-denied-help = geben Sie Ihrem Benutzer Zugang zum USB-Gerät, wie es die Seite des Handbuchs über die Einrichtung sagt, und fangen Sie neu an
# e1ccfb00
error-usb-busy-help = beenden Sie die anderen Programme, die das Gerät benutzen, und fangen Sie neu an
# c64d2464
error-usb-other-help = stecken Sie das Kabel direkt in einen anderen Anschluss dieses Computers und fangen Sie neu an
# d3884c34
error-usb-gone-usually = das Kabel wurde abgezogen, ist abgenutzt oder läuft über einen Hub
# e46e1267
error-usb-timed-out-usually = das Gerät hängt, oder das Kabel ist abgenutzt
# 9f4c842c
error-usb-denied-usually = unter Linux fehlt eine udev-Regel für Apple-Geräte
# 81ef3db8
error-usb-busy-usually = Finder, iTunes, Apple-Geräte oder ein anderes Wiederherstellungsprogramm läuft
# 55088629
error-misshapen-toolong-what = es hat { $counted } Byte; höchstens { $limit } werden hier angenommen
# 4ccf63d4
error-misshapen-toomany-what = es hat mehr als { $limit } Werte
# 5ef0b614
error-misshapen-toodeep-what = es ist tiefer als { $limit } Ebenen verschachtelt
# ea4b6ddb
error-token-empty-what = darin ist kein Entsperr-Token: es ist leer
# 900a28a9
error-token-too-long-what = es hat { $length } Byte; ein Entsperr-Token hat etwa 1300, und höchstens { $limit } werden gelesen
# cf6ad74e
error-token-no-token-what = es ist kein Entsperr-Token: weder selbst eines, noch base64 oder eine Property-Liste mit einem darin
# a41f73b1
error-token-encoded-twice-what = das Entsperr-Token darin ist doppelt kodiert: es ist base64 von base64
# a01d979d
error-token-list-unreadable-what = die Property-Liste kann nicht gelesen werden
# 8ee3a765
error-token-not-in-list-what = in der Property-Liste ist kein UnlockToken
# f9e2d189
error-token-cut-short-what = das Entsperr-Token ist abgeschnitten: an seinem Ende fehlen mindestens { $lacking } Byte
# 6e47a613
error-token-field-beyond-what = das Entsperr-Token ist beschädigt: sein Feld { $field } gibt { $length } Byte an, und { $left } sind übrig
# 4c658ba9
error-token-field-length-what = das Entsperr-Token ist beschädigt: sein Feld { $field } hat { $length } Byte und muss { $usual } haben
# 729e8104
error-token-field-twice-what = das Entsperr-Token ist beschädigt: sein Feld { $field } ist zweimal da
# 85064faa
error-token-field-missing-what = das Entsperr-Token ist beschädigt: sein Feld { $field } fehlt
# 13fe9b5f
error-token-key-incomplete-what = das Entsperr-Token ist beschädigt: seinem Schlüssel { $key } fehlt das Feld { $field }
# fd222deb
error-token-class-twice-what = das Entsperr-Token ist beschädigt: zwei seiner Schlüssel sind für die Klasse { $class }
# 691fae07
error-token-no-keys-what = das Entsperr-Token ist beschädigt: es ist kein Schlüssel darin
# 10e8d39a
error-token-too-many-keys-what = das Entsperr-Token ist beschädigt: es hat mehr als { $limit } Schlüssel
# feb9b164
error-token-too-many-fields-what = das Entsperr-Token ist beschädigt: es hat mehr als { $limit } unbekannte Felder
# fab182d2
error-token-no-rounds-what = das Entsperr-Token ist beschädigt: die Zahl seiner Runden ist 0
# 4cd5aef0
error-token-version-what = das Entsperr-Token ist beschädigt oder neuer als dieses Programm: sein Aufbau hat die Version { $version }
# 53fbd82d
error-token-other-keybag-what = es ist eine Schlüsseltasche der Art { $kind } und kein Entsperr-Token; das ist von der Art 2
# fa6fc79b
error-token-unsigned-what = das Entsperr-Token ist beschädigt: es endet nicht mit seiner Signatur
# a4d95b40
error-token-trailing-what = { $count } Byte stehen hinter dem Ende des Entsperr-Tokens
# a3976450
error-token-empty-help = nehmen Sie das Token von dort, wo es zuerst gesichert wurde; ein Server mit einem leeren hatte vielleicht früher ein gutes
# 78d14635
error-token-too-long-help = nennen Sie die Datei, in der das Token gesichert wurde, so wie es gesichert wurde
# e9a20857
error-token-encoded-twice-help = dekodieren Sie es einmal, sichern Sie das, und nennen Sie diese Datei
# c65f1cc1
error-token-list-unreadable-help = nennen Sie die ganze Nachricht oder Datei, in der das UnlockToken ist, oder das Token allein
# b714cc2f
error-token-cut-short-help = kopieren Sie das Token noch einmal von dort, wo es zuerst gesichert wurde, Byte für Byte und nicht über einen Text
# 92b09f79
error-token-version-help = kopieren Sie das Token noch einmal von dort, wo es zuerst gesichert wurde; ist es dort gleich, aktualisieren Sie Rightful
# 2ab33eca
error-token-other-keybag-help = nennen Sie die Datei mit dem Entsperr-Token; die Schlüsseltasche eines Backups ist etwas anderes
# 78740302
error-token-empty-usually = ein MDM-Server hat ein späteres TokenUpdate ohne Token aufgeschrieben
# bb606942
error-token-encoded-twice-usually = das Token wurde als base64 aus einer Liste oder Datenbank kopiert und beim Sichern noch einmal kodiert
# f1579524
error-token-cut-short-usually = es wurde von einem Bildschirm oder aus einer Spalte kopiert, die nur den Anfang zeigt
# f29268f2
error-token-trailing-usually = zwei Dateien wurden aneinandergefügt, oder an die Bytes wurde ein Zeilenende gehängt
# 0741158d
error-token-other-keybag-usually = die Schlüsseltasche eines Backups oder einer Kopplung wurde für das Token gehalten
# ba409e16
error-activation-wrong-mode-what = das Gerät ist im Modus { $found }; aktiviert wird ein Gerät, wenn sein System läuft
# bc4062ac
error-activation-not-trusted-what = das Gerät vertraut diesem Computer nicht und sagt ihm nichts über seine Aktivierung
# 9e188090
error-activation-screen-locked-what = der Bildschirm des Geräts ist gesperrt: Es kann nicht fragen, ob diesem Computer vertraut wird
# d0306c67
error-activation-trust-prohibited-what = ein Profil einer Organisation verbietet dem Gerät, Computern zu vertrauen
# 9d087ec3
error-activation-refused-what = Apple aktiviert dieses Gerät nicht: { $words }
# 8b0cffc1
error-activation-nobody-to-ask-what = Apple fragt nach etwas, das nur wissen kann, wem das Gerät gehört, und hier kann niemand gefragt werden
# ec8310d7
error-activation-not-typed-what = was Apple verlangt, wurde nicht eingegeben
# d508e9d6
error-activation-not-taken-what = Apple hat nicht angenommen, was eingegeben wurde: { $words }
# 40ad10dc
error-activation-locked-what = die Aktivierungssperre ist an, und Apple fragt auf eine Weise nach dem Account, die nur ein Browser oder das Gerät selbst beantworten kann
# 7ecd3498
error-activation-disagree-what = Apple sagt, dass das Gerät bereits aktiviert ist; das Gerät sagt: { $state }
# 4dd7e2f4
error-activation-not-active-what = das Gerät hat Apples Antwort genommen und sagt nicht, dass es aktiviert ist: { $state }
# 0bd45744
error-activation-stopped-what = auf Ihren Wunsch angehalten
# 05addc7d
error-activation-wrong-mode-help = lassen Sie es wie gewohnt starten; aus dem Wiederherstellungsmodus: rightful recovery exit; ohne System: rightful unlock
# dded3d40
error-activation-not-trusted-help = entsperren Sie das iPhone, stecken Sie es noch einmal an, tippen Sie auf „Vertrauen“ und fangen Sie neu an
# 4464ac9a
error-activation-screen-locked-help = entsperren Sie das Gerät, und fangen Sie dann neu an; ein Gerät mit Code ist bereits aktiviert
# 4c1b6799
error-activation-trust-prohibited-help = aktivieren Sie das Gerät auf seinem Bildschirm mit WLAN, oder fragen Sie die Organisation, der es gehört
# c754f581
error-activation-refused-help = legen Sie bei einem alten iPhone die SIM ein, mit der es benutzt wurde, und versuchen Sie es noch einmal auf seinem Bildschirm mit WLAN; lehnt Apple weiter ab, fragen Sie Apple mit der Seriennummer des Geräts
# c32f443e
error-activation-nobody-to-ask-help = starten Sie es in einem Terminal, oder nennen Sie den Account mit --account und sein Passwort mit --password-file; die Wege ohne dieses Programm: rightful explain activation-lock
# a6b8190d
error-activation-not-typed-help = fangen Sie neu an, wenn Sie den Account zur Hand haben; die anderen Wege: rightful explain activation-lock; die Unterlagen für Apple: rightful dossier
# 69473d94
error-activation-not-taken-help = geben Sie nichts mehr ein: Apple sperrt Accounts; finden Sie den richtigen Account auf iforgot.apple.com; die anderen Wege: rightful explain activation-lock; die Unterlagen für Apple: rightful dossier
# 006c7234
error-activation-locked-help = beantworten Sie es auf dem Bildschirm des Geräts; die anderen Wege: rightful explain activation-lock; die Unterlagen für Apple: rightful dossier
# 6131cef8
error-activation-disagree-help = starten Sie das iPhone neu und fangen Sie neu an
# 09aeb890
error-activation-not-active-help = sehen Sie in einer Minute noch einmal nach: rightful activation status; bleibt es so, starten Sie das Gerät neu und fangen Sie neu an
# 42e2fe69
error-activation-stopped-help = fangen Sie neu an, wenn Sie bereit sind
# e5b47507
error-activation-not-trusted-usually = noch hat niemand auf ihm auf „Vertrauen“ getippt
# 1d51a024
error-activation-refused-usually = Apples Server kennt kein solches Gerät, in einem alten iPhone steckt keine SIM, oder es wurde inzwischen aktiviert
# 37a04e6b
error-activation-not-taken-usually = das Gerät gehört zu einem anderen Apple Account als dem, der eingegeben wurde
# b1a60c23
error-activation-not-active-usually = das Gerät prüft sie noch, oder fand, dass sie für eine andere Sitzung ist
# a0a4193f
error-backup-copy-not-whole-what = in der Kopie fehlt etwas vom Backup: { $value1 }
# c346f257
error-backup-copy-stopped-what = angehalten, bevor die Kopie vollständig war; sie hat kein Verzeichnis
# c608ae47
error-backup-copy-not-whole-help = was die Kopie hat, ist zu gebrauchen; suchen Sie für die oben genannten Dateien eine andere Kopie des Backups oder ein älteres
# 2c0dfa79
error-backup-copy-stopped-help = entfernen Sie den Ordner der Kopie und fangen Sie neu an
# 305aebf3
error-backup-copy-not-whole-usually = das Backup wurde in Teilen kopiert, oder die Festplatte geht kaputt
# 51736e24
error-backup-nothing-meant-what = darauf passt nichts im Backup
# f20ff2f2
error-backup-not-all-written-what = nicht alles konnte geschrieben werden: { $value1 }
# 1753e198
error-backup-extract-stopped-what = angehalten, bevor alles geschrieben war
# ba585195
error-backup-nothing-meant-help = sehen Sie mit rightful backup browse nach, was da ist; Domänen und Pfade werden so geschrieben, wie sie dort stehen, und * steht für Beliebiges
# 65421efb
error-backup-not-all-written-help = alles andere ist geschrieben; suchen Sie für die oben genannten Dateien eine andere Kopie des Backups oder ein älteres
# d9ba3ac4
error-backup-extract-stopped-help = starten Sie es noch einmal mit demselben Ordner: Was schon geschrieben ist, wird nicht noch einmal geschrieben
# d215e64c
error-backup-not-whole-what = das Backup ist nicht vollständig: { $value1 }
# 82c077be
error-failure-doesnotfit-what = das Backup ist vollständig, lässt sich aber nicht auf dieses iPhone spielen: { $value1 }
# db6fa8d4
error-backup-check-stopped-what = angehalten, bevor alles angesehen war
# 33f21816
error-backup-not-whole-help = haben Sie das Gerät noch, machen Sie jetzt ein neues Backup; sonst suchen Sie eine andere Kopie von diesem. Was lesbar ist, bekommen Sie mit rightful backup extract
# 86ee4c6e
error-backup-check-stopped-help = starten Sie es noch einmal, wenn Zeit dafür ist
# 48221ad3
error-backup-wrong-mode-what = das Gerät ist im { $found }; ein Backup ist Sache seines Systems
# 18d6a10c
error-backup-no-ecid-what = das iPhone nennt seine ECID nicht
# 984c8974
error-backup-connection-lost-what = die Verbindung zum iPhone brach ab
# 1841e2be
error-backup-no-room-here-what = auf diesem Computer ist zu wenig Platz: { $value1 } sind frei{ $value2 }
# c0236789
error-backup-no-last-word-what = das iPhone hat das Gespräch beendet, ohne zu sagen, wie es ausging
# 2411b380
error-backup-silent-what = das iPhone hat { $value1 } lang nichts gesagt
# d9d706b7
error-backup-cancelled-on-phone-what = es wurde auf dem iPhone abgebrochen
# 5b418457
error-backup-sync-busy-what = ein anderes Programm arbeitet mit den Daten des iPhone
# f93d3067
error-backup-folder-not-written-what = im Ordner des Backups kann nicht gearbeitet werden
# 35f29d3a
error-backup-wrong-mode-help = starten Sie das iPhone wie gewohnt und entsperren Sie es einmal; aus dem Wiederherstellungsmodus: rightful recovery exit
# 5b0c2bb8
error-backup-no-ecid-help = entsperren Sie das iPhone und fangen Sie neu an
# 4598c072
error-backup-connection-lost-help = stecken Sie das iPhone direkt am Computer an und fangen Sie neu an
# 9efddef5
error-backup-no-room-here-help = schaffen Sie Platz auf der Festplatte, oder wählen Sie einen Ordner auf einer anderen, und fangen Sie neu an
# 95c8b5e9
error-backup-silent-help = starten Sie das iPhone neu, stecken Sie es wieder an und fangen Sie neu an
# ccf30b52
error-backup-sync-busy-help = beenden Sie Finder, iTunes, die App „Apple-Geräte“ und andere Programme und fangen Sie neu an
# 941c49cf
error-backup-folder-not-written-help = prüfen Sie die Festplatte und den Platz darauf und fangen Sie neu an
# 1aa4a063
error-backup-connection-lost-usually = das Kabel wurde abgezogen, oder das iPhone startete neu
# 6d47d77a
error-backup-sync-busy-usually = Finder oder iTunes gleicht gerade mit ihm ab
# 91882e13
error-backup-not-trusted-usually = noch hat niemand darauf auf „Vertrauen“ getippt, oder die Einstellungen wurden zurückgesetzt
# 4145cde9
error-encryption-already-on-what = das iPhone hat schon ein Backup-Passwort
# 8b480fda
error-encryption-already-off-what = das iPhone hat kein Backup-Passwort
# 19edc21f
error-encryption-not-as-said-what = das iPhone sagte, dass es getan ist, und sein nächstes Backup ist noch immer verschlüsselt
# dd00a770
error-encryption-not-as-said-what-2 = das iPhone sagte, dass es getan ist, und sein nächstes Backup ist nicht verschlüsselt
# d95c00f3
error-encryption-unusable-password-what = das neue Passwort ist leer, länger als { $longest } Byte, oder lässt sich nicht tippen
# 787ff467
error-encryption-already-on-help = um ein anderes zu haben: rightful backup encryption change
# d5207f90
error-encryption-already-off-help = um eines zu haben: rightful backup encryption on
# 59a604c6
error-encryption-unusable-password-help = wählen Sie eines, das sich tippen lässt
# 3e383163
error-encryption-already-on-usually = ein anderer Computer oder eine Organisation hat es gesetzt
# fddc08ed
error-backup-interrupted-what = das Backup wurde nicht abgeschlossen, als es gemacht wurde
# 7403867c
error-backup-decrypted-copy-what = das ist eine entschlüsselte Kopie, zum Lesen gemacht: Die Passwörter darin bleiben mit Schlüsseln gesperrt, die sie nicht mehr hat, und ein iPhone käme ohne sie zurück
# 17908ce5
error-backup-not-whole-what-2 = vom Backup fehlen { $missing } Dateien, und { $wrong } Zeilen seines Verzeichnisses sind beschädigt
# 54cb37f6
error-backup-contents-damaged-what = das Backup ist nicht so, wie es geschrieben wurde: { $value1 }
# cfca3bf7
error-backup-part-would-erase-what = dem Backup fehlt alles von { $lacking }: Es ist nur ein Teil, und ab iOS 27 löscht sich ein iPhone über einem Teil
# e60257e2
error-backup-find-my-on-what = „Wo ist?“ ist an, und dann nimmt das iPhone kein Backup an
# c7a50a69
error-backup-no-room-there-what = das Backup hat { $value1 }, und das iPhone fasst insgesamt { $value2 }
# 5b575a4f
error-backup-not-all-sent-what = das iPhone sagt, dass es das Backup angenommen hat, und nicht alles wurde gesendet: { $value1 } konnte hier nicht gelesen werden
# 3d324df6
error-consent-not-given-what-2 = der Wiederherstellung wurde nicht zugestimmt
# 0ef54c8b
error-backup-interrupted-help = nehmen Sie ein anderes Backup: rightful backup list zeigt sie; was dieses hat, lässt sich herausholen
# d35d20dd
error-backup-decrypted-copy-help = spielen Sie das verschlüsselte Backup zurück, aus dem sie gemacht wurde; ist das fort, nehmen Sie aus der Kopie heraus, was Sie brauchen
# 68231cf5
error-backup-part-would-erase-help = nehmen Sie ein vollständiges Backup; weniger wird einem solchen iPhone nie gesendet
# 4e0d03e6
error-backup-find-my-on-help = schalten Sie „Wo ist?“ auf dem iPhone aus (Einstellungen, Ihr Name, „Wo ist?“) und fangen Sie neu an
# 1cb32a1e
error-backup-no-room-there-help = nehmen Sie ein iPhone mit mehr Platz, oder holen Sie aus dem Backup heraus, was Sie brauchen
# 411987d9
error-backup-not-all-sent-help = prüfen Sie die Festplatte und ihr Kabel mit rightful backup verify, und spielen Sie dann noch einmal zurück, aus einer anderen Kopie des Backups, wenn es eine gibt: Die oben genannten Dateien sind nicht auf dem iPhone
# afc3f99f
error-consent-not-given-help-2 = fangen Sie neu an, wenn Sie bereit sind; ohne Ihr Wort wird nichts ersetzt
# 83b3a990
error-backup-not-whole-usually = es wurde in Teilen kopiert, oder die Festplatte geht kaputt
# fd54bfbe
error-backup-not-all-sent-usually = die Festplatte geht kaputt oder wurde abgezogen, oder jemand hat den Ordner inzwischen geändert
# fc2dd89f
error-backup-part-would-erase-usually = ein Werkzeug hat es gemacht, um eine Einstellung des iPhone zu ändern
# 5ea97eea
error-backup-kept-unopened-what = das Backup wurde gemacht und bleibt, und das angegebene Passwort öffnet es nicht: Was darin ist, wurde nicht bewiesen
# 2868469d
error-backup-kept-unopened-help = versuchen Sie das Backup-Passwort noch einmal: rightful backup verify; es ist das, das für Backups gesetzt wurde, oft vor Jahren, und rightful recall hilft, es zu finden. Behalten Sie das Backup davor, bis sich dieses geöffnet hat
# b5089e47
error-backup-kept-unopened-usually = es wurde falsch getippt, oder ist der Code des iPhone oder das Passwort des Apple Account
# 0a9da165
error-unproven-none-what = was kam, ist kein Backup
# dcac6bf5
error-backup-not-finished-what = das iPhone sagte, es sei fertig, und das Backup ist nicht abgeschlossen
# 87069f1b
error-backup-not-encrypted-as-wished-what = das iPhone sollte das Backup verschlüsseln, und es ist nicht verschlüsselt
# 6d6e1e41
error-unproven-shut-what = das neue Backup lässt sich nicht öffnen
# d82996e2
error-unproven-verify-what = das neue Backup lässt sich nicht prüfen
# 1806570e
error-backup-incomplete-what = vom neuen Backup fehlen { $missing } Dateien, und { $wrong } sind nicht so, wie das iPhone sie geschrieben hat
# 886d80aa
error-backup-stopped-by-owner-what = auf Ihren Wunsch angehalten, bevor es geprüft war
# acfcc422
error-unproven-none-help = lassen Sie alles neu kopieren: rightful backup take --full
# a9411b47
error-backup-not-encrypted-as-wished-help = fangen Sie neu an; wenn es wieder geschieht, schalten Sie die Verschlüsselung aus und wieder ein: rightful backup encryption off, dann rightful backup encryption on
# 4621fda7
error-backup-stopped-by-owner-help = fangen Sie neu an, wenn Sie bereit sind: Nichts muss zweimal kopiert werden
# 96bf58df
error-backup-incomplete-usually = die Festplatte geht kaputt, oder jemand hat Dateien im Ordner verändert
# fe078f0e
error-backup-not-the-newest-what = { $value1 } ist nicht das neueste Backup seines Geräts
# 09e82740
error-backup-newest-unfinished-what = das neueste Backup ist nicht abgeschlossen
# 90771d14
error-failure-doesnotopen-what = das neueste Backup öffnet sich nicht, sodass die älteren alles sein können, was lesbar ist: { $value1 }
# 329e7cae
error-backup-newest-not-whole-what = das neueste Backup lässt sich nicht durchsehen, sodass die älteren alles sein können, was es gibt: { $value1 }
# c98d380e
error-backup-newest-not-whole-what-2 = das neueste Backup ist nicht vollständig, sodass die älteren haben können, was ihm fehlt: { $value1 }
# ebbfb86f
error-backup-in-use-what = { $value1 } wird gerade auf ein iPhone gespielt
# fb54f070
error-backup-nothing-to-remove-what = mehr als { $value1 } ältere Backups dieses Geräts gibt es nicht
# f1b8fc2c
error-backup-not-removed-what = ein älteres Backup konnte nicht entfernt werden
# f57c5d0a
error-consent-not-given-what-3 = dem Entfernen wurde nicht zugestimmt
# 49326dd7
error-backup-not-the-newest-help = nennen Sie das, dessen Ordner kein Datum hat; rightful backup list zeigt sie
# 1bbd1973
error-backup-newest-unfinished-help = machen Sie zuerst ein Backup: rightful backup take; bis dahin sind die älteren vielleicht alles, was es gibt
# cdd766cd
error-failure-doesnotopen-help = finden Sie zuerst sein Passwort: Es ist das, das für Backups gesetzt wurde, und rightful recall hilft, es zu finden; sollen die älteren trotzdem entfernt werden, geben Sie --newest-unproven an
# bda0a79b
error-backup-newest-not-whole-help = machen Sie zuerst ein neues Backup, solange Sie das Gerät haben: rightful backup take --full; sollen die älteren trotzdem entfernt werden, geben Sie --newest-unproven an
# 4fb0039f
error-backup-in-use-help = warten Sie, bis das Zurückspielen vorbei ist, und fangen Sie dann neu an
# 54aa960d
error-backup-nothing-to-remove-help = behalten Sie mit --keep weniger, wenn Sie wirklich Platz wollen
# dac1f0d1
error-backup-not-removed-help = prüfen Sie die Rechte des Ordners und die Festplatte und fangen Sie neu an
# 5f784068
error-consent-not-given-help-3 = fangen Sie neu an, wenn Sie bereit sind; ohne Ihr Wort wird nichts entfernt
# cf7611aa
error-backup-newest-unfinished-usually = es wurde unterbrochen, während es gemacht wurde
# b940e465
error-coach-not-by-hand-what = keine Tasten führen in den Modus { $value1 }
# ef2d3d76
error-coach-not-reached-what = das Gerät kam in { $value1 } min und { $attempts } Versuchen nicht in diesen Modus: { $wanted }
# 543c9328
error-coach-stopped-what = auf Ihren Wunsch angehalten, bevor das Gerät in diesem Modus war: { $wanted }
# 826fbaf3
error-coach-not-by-hand-help = dies ist ein Fehler in Rightful: Schicken Sie uns den Bericht, den es geschrieben hat
# e7b510eb
error-coach-not-reached-help = erzwingen Sie mit den Tasten einen Neustart des Geräts, nehmen Sie ein anderes Kabel und einen anderen Anschluss, und fangen Sie neu an
# bf9a914d
error-coach-stopped-help = fangen Sie neu an, wenn Sie bereit sind; was geladen wurde, bleibt aufgehoben
# 87968284
error-coach-not-reached-usually = eine Taste ist abgenutzt oder unter einer Hülle, oder das Kabel oder ein Hub verbirgt das Gerät vor diesem Computer
# 209ede70
error-doctor-nobody-to-ask-what = hier kann niemand gefragt werden, ob es getan werden soll
# b7a554cd
error-doctor-declined-help = tun Sie von Hand, was bei jedem Befund steht, oder fangen Sie neu an, wenn Sie bereit sind
# d7e5e0de
error-doctor-nobody-to-ask-help = starten Sie es in einem Terminal, oder sagen Sie vorher Ja mit --yes
# 84850375
error-find-my-nobody-to-ask-what = der Name des Apple Account, sein Passwort oder ein Code wird gebraucht, und hier kann niemand danach gefragt werden
# bc7fe26c
error-find-my-not-said-what = niemand hat gesagt, dass das Gerät aus dem Account entfernt werden soll
# da9a950b
error-find-my-nothing-kept-what = dieser Computer bewahrt nichts von einem Apple Account auf
# 118d66fc
error-find-my-stopped-what = es wurde angehalten, bevor von einem Gerät etwas verlangt wurde
# f04416a5
error-find-my-no-devices-what = dieser Apple Account hat kein Gerät in „Wo ist?“
# 341ed5b3
error-find-my-not-found-what = kein Gerät dieses Apple Account heißt { $value1 }
# f86d8ede
error-find-my-several-what = { $value1 } Geräte dieses Apple Account könnten gemeint sein
# 61338b40
error-find-my-nobody-to-ask-help = starten Sie es in einem Terminal, oder nennen Sie den Account mit --account und das Passwort mit --password-file FILE; --browser zeigt den Weg ohne dieses Programm
# d5846e19
error-find-my-not-said-help = starten Sie es in einem Terminal, oder geben Sie --choose remove an, wenn Sie das wirklich wollen
# f2b057c5
error-find-my-stopped-help = starten Sie es wieder, wann immer Sie wollen
# 73e8d7bf
error-find-my-no-devices-help = melden Sie sich mit dem Apple Account an, zu dem das Gerät gehört; „Wo ist?“ muss an gewesen sein, bevor es verloren ging
# 992dc1e6
error-find-my-several-help = nennen Sie eines mit --device: mit seinem Namen, oder mit den letzten vier Zeichen, die rightful find list zeigt
# 800e4ff8
error-find-my-not-found-usually = es gehört zu einem anderen Apple Account, oder „Wo ist?“ war aus
# 0d5b1cb0
error-kept-malformed-what = was vom Apple Account aufbewahrt ist, hat nicht die Form, die es haben sollte
# ce9f0a2b
error-kept-malformed-help = entfernen Sie es mit rightful find sign-out, und melden Sie sich dann neu an
# b06019ac
error-cache-not-there-what = im Ordner { $value1 } gibt es keine Firmware { $name }
# ad987342
error-cache-in-use-what = { $name } wird gerade geladen
# 577a269c
error-cache-disk-what = der Ordner { $value1 } kann nicht gelesen oder verändert werden
# 90b62217
error-cache-not-there-help = sehen Sie nach, was da ist: rightful firmware cache
# 68e8d65b
error-cache-in-use-help = warten Sie auf das Laden, oder halten Sie es an, und fangen Sie neu an
# 88926506
error-cache-disk-help = prüfen Sie den Ordner und seine Rechte und fangen Sie neu an
# 56a64b1d
error-firmware-no-such-version-what = der Katalog hat keine Firmware { $version } für { $product-type }
# fca4c844
error-firmware-no-space-what = die Firmware braucht auf diesem Computer noch { $needed }, frei sind { $free }
# 6b1343cf
error-firmware-another-version-what = die Datei wurde als Build { $announced } angekündigt, enthält aber { $found } oder ist für ein anderes Modell
# e1aa7c83
error-firmware-no-such-version-help = sehen Sie nach, was es gibt: rightful firmware list
# ec93705a
error-firmware-no-space-help = schaffen Sie Platz, oder nennen Sie mit --cache eine andere Festplatte, und fangen Sie neu an
# 1cc816c9
error-firmware-another-version-help = nennen Sie eine andere Version; der Katalog irrt sich bei dieser
# a0bac308
error-firmware-no-space-usually = Firmware hat 5 bis 20 GB
# 6047deac
error-device-none-what = es wurde kein iPhone oder iPad gefunden
# 6884a48d
error-device-not-found-what = kein angeschlossenes Gerät ist { $value1 }
# 74033df0
error-device-several-what = { $count } Geräte sind angeschlossen, und es wurde nicht gesagt, welches gemeint ist
# f0a2e5a7
error-device-none-help = stecken Sie das Gerät direkt am Computer an; lädt es nur, bringen Sie es mit seinen Tasten in den Wiederherstellungsmodus (rightful zeigt sie), und fangen Sie neu an
# 63531134
error-device-not-found-help = sehen Sie nach, welche Geräte da sind: rightful devices
# cef82f5d
error-device-several-help = nennen Sie eines mit seinen letzten vier Zeichen: --device 4F2A; oder stecken Sie die anderen ab
# 5e47fad8
error-device-none-usually = ein Kabel, das nur lädt, oder ein iPhone, das länger als eine Stunde gesperrt war und nur noch lädt
# 22a65ad9
error-mdm-needs-consent-what = ein Löschen braucht eine Zustimmung, die das Gerät nennt
# f9a42411
error-mdm-no-token-what = für { $device } ist kein Entsperr-Token gesichert
# a34bf149
error-mdm-events-unreadable-what = die Ereignisse in { $path } können nicht gelesen werden
# e85fef22
error-mdm-no-events-what = in { $path } sind keine Ereignisse eines MDM-Servers
# c98416b5
error-mdm-token-refused-what = das Gerät nimmt dieses Entsperr-Token nicht an: { $words }
# 95888521
error-mdm-device-refused-what = das Gerät lehnt { $command } ab: { $words }
# e5c7337e
error-mdm-not-said-what = niemand hat gesagt, dass die Aktivierungssperre ausgeschaltet werden soll
# 5a43fbb6
error-mdm-stopped-what = es wurde angehalten, bevor der MDM-Server gefragt wurde
# 90d8724e
error-mdm-no-token-help = nennen Sie seine Datei mit --token FILE, oder holen Sie es mit rightful mdm token aus den Ereignissen des Servers
# 6b422484
error-mdm-events-unreadable-help = prüfen Sie den Pfad, und ob Sie ihn lesen dürfen
# 05ef4e03
error-mdm-no-events-help = nennen Sie die Datei oder den Ordner, in den der Webhook des Servers schreibt
# c940930f
error-mdm-token-refused-help = suchen Sie ein Token, das nach dem letzten Löschen des Geräts gesichert wurde: der Server hat vielleicht ein neueres
# 24d09e53
error-mdm-device-refused-help = prüfen Sie, was der Server mit dem Gerät darf (seine Zugriffsrechte), und ob das Gerät betreut ist
# ba21d07f
error-mdm-not-said-help = starten Sie es in einem Terminal, oder sagen Sie --choose unlock, wenn die Organisation das will
# 4fc9e0c1
error-mdm-token-refused-usually = das Token gehört zu einem anderen Gerät, oder das Gerät wurde nach dem Sichern gelöscht
# 4221aa40
error-recall-not-yours-what = Sie sagten, dass das Backup nicht Ihres ist und sein Eigentümer nicht bei Ihnen ist
# f9190e54
error-recall-owner-unsaid-what = niemand hat gesagt, wessen Backup es ist
# 998a3f5f
error-recall-not-encrypted-what = das Backup ist nicht verschlüsselt: Es hat kein Passwort
# a93c9c25
error-recall-nothing-to-try-what = es gibt nichts zu versuchen
# 0a478002
error-recall-not-worth-it-what = die Suche würde { $value1 } dauern
# d07418c6
error-recall-rest-not-worth-it-what = keiner der { $tried } wahrscheinlicheren Kandidaten öffnet das Backup, und die anderen würden { $rest } dauern
# 4bc3f26b
error-recall-under-way-what = eine andere Suche nach einem Backup-Passwort läuft auf diesem Computer
# e0ad91ea
error-recall-unwritable-what = was versucht wurde, lässt sich in { $path } nicht aufschreiben
# e22226a8
error-recall-unreadable-what = was frühere Suchen hinterlassen haben, lässt sich nicht lesen: { $path }
# 05b1ba44
error-recall-self-test-what = dieser Computer rechnet falsch: Er findet ein Passwort nicht, das bekannt ist
# c0bf16b2
error-recall-none-of-them-what = keiner von { $value1 } Kandidaten öffnet das Backup
# ac77273d
error-recall-stopped-what = angehalten nach { $tried } von { $of } Kandidaten; was versucht wurde, ist aufgeschrieben
# 14462431
error-recall-not-yours-help = bitten Sie den Eigentümer, sich neben Sie zu setzen; die Suche braucht ohnehin, woran er sich erinnert
# 4419d60e
error-recall-owner-unsaid-help = starten Sie es in einem Terminal, oder sagen Sie es mit --choose own oder --choose with-owner
# 6bbec985
error-recall-not-encrypted-help = öffnen Sie es, wie es ist: rightful backup browse braucht dafür kein Passwort
# e973f282
error-recall-nothing-to-try-help = geben Sie Passwörter zum Versuchen an, mit --list FILE oder --saved FILE, oder sagen Sie, woran Sie sich erinnern, mit --hint FILE
# b5c0b4ce
error-recall-bad-line-help = geben Sie die ganze Zeile an, von $itunes_backup$ bis zu ihrem Ende
# 8849fd27
error-recall-not-worth-it-help = sagen Sie mehr von dem, woran Sie sich erinnern, damit weniger zu versuchen ist; oder setzen Sie auf dem iPhone ein neues Passwort: Einstellungen, Allgemein, iPhone übertragen/zurücksetzen, Zurücksetzen, „Alle Einstellungen zurücksetzen“ behält alles außer Einstellungen, und das nächste Backup nimmt ein neues Passwort an. --anyway sucht trotzdem
# 6bf8c66c
error-recall-rest-not-worth-it-help = denken Sie noch einmal nach und starten Sie es mit mehr von dem, woran Sie sich erinnern: Was versucht wurde, wird nicht noch einmal versucht; --anyway versucht auch die anderen. Auf dem iPhone behält „Alle Einstellungen zurücksetzen“ alles außer Einstellungen, und das nächste Backup nimmt ein neues Passwort an
# 5e28220c
error-recall-under-way-help = warten Sie auf sie, oder halten Sie sie mit Strg-C an: Sie lässt sich fortsetzen
# 0c44981a
error-recall-unwritable-help = sehen Sie nach, ob dort Platz ist und ob Sie dort schreiben dürfen, oder nennen Sie einen anderen Ordner mit --cache DIR; starten Sie es dann noch einmal
# 9078e1bc
error-recall-unreadable-help = sehen Sie nach, ob Sie es lesen dürfen: Es gehört dem, der die Suche begonnen hat; oder nennen Sie einen anderen Ordner mit --cache DIR und fangen Sie dort neu an
# de30e71f
error-recall-self-test-help = starten Sie den Computer neu, oder suchen Sie auf einem anderen
# a9802b8d
error-recall-none-of-them-help = denken Sie noch einmal nach und starten Sie es mit mehr: Was versucht wurde, wird nicht noch einmal versucht. Auf dem iPhone behält „Alle Einstellungen zurücksetzen“ alles außer Einstellungen, und das nächste Backup nimmt ein neues Passwort an
# 9d4d938f
error-recall-stopped-help = machen Sie weiter mit rightful recall resume, oder starten Sie denselben Befehl noch einmal, auch mit mehr Ideen
# b125b67f
error-recall-unreadable-usually = die Suche wurde von einem anderen Benutzer dieses Computers begonnen, oder mit sudo
# e2a3eea6
error-recall-not-worth-it-usually = vom Passwort ist zu wenig bekannt, oder eine Maske hat zu viele offene Stellen
# d95f7e8f
error-recall-self-test-usually = sein Arbeitsspeicher oder sein Prozessor versagt
# 44f872a8
error-recall-none-of-them-usually = es ist ein anderes Passwort als gedacht: eines von einem früheren Computer, des Apple Account, des iPhone, oder eines, das ein Programm oder eine Organisation gesetzt hat
# 4341d4a9
error-badline-what = die Zeile ist keine, die Rightful, hashcat oder John aus einem Backup macht
# 01f042aa
error-queue-state-unkept-what = wie weit die Suche war, lässt sich in { $path } nicht festhalten
# 14b00d55
error-queue-under-way-what = ein anderer Koordinator arbeitet mit { $path }
# 29ee760f
error-queue-stopped-what = angehalten nach { $tried } von { $of } Kandidaten; was versucht wurde, ist aufgeschrieben, und die anderen Computer warten
# 6863f4fb
error-queue-left-what = angehalten nach { $value1 } Kandidaten; die anderen machen weiter
# 5db2865d
error-queue-under-way-help = halten Sie zuerst den anderen an: Er lässt sich fortsetzen
# d0690d68
error-queue-none-of-them-help = denken Sie noch einmal nach und starten Sie es mit mehr. Auf dem iPhone behält „Alle Einstellungen zurücksetzen“ alles außer Einstellungen, und das nächste Backup nimmt ein neues Passwort an
# e9a375f9
error-queue-stopped-help = starten Sie denselben Befehl noch einmal: Er geht von dort weiter, mit demselben Code
# ca1bba65
error-queue-left-help = machen Sie mit demselben Code wieder mit, wann immer Sie wollen
# 2fb4edf1
error-queue-none-of-them-usually = es ist ein anderes Passwort als gedacht: eines von einem früheren Computer, des Apple Account, des iPhone
# f6af0739
error-recovery-wrong-mode-what = das Gerät ist in diesem Modus: { $found }, nicht in diesem: { $wanted }
# 1d954803
error-recovery-no-ecid-what = das Gerät nennt seine ECID nicht
# aeddded2
error-recovery-unknown-model-what = kein iPhone, iPad oder iPod touch heißt { $value1 }
# 26bbe2ac
error-recovery-no-buttons-what = die Tasten dieses Geräts sind nicht bekannt
# 4ffc32c8
error-recovery-no-system-what = das Gerät kam im Wiederherstellungsmodus zurück: Es hat kein System, das startet
# 28b4bb08
error-recovery-wrong-mode-help = sehen Sie nach, was es tut: rightful devices
# 0535fb1c
error-recovery-no-ecid-help = entsperren Sie das Gerät, oder bringen Sie es mit seinen Tasten in den Wiederherstellungsmodus, und fangen Sie neu an
# 6d1746d8
error-recovery-unknown-model-help = schreiben Sie es wie auf der Schachtel, etwa "iPhone 14 Pro Max", oder als iPhone15,3
# 5efbb0f5
error-recovery-no-buttons-help = aktualisieren Sie Rightful; drücken Sie die Tasten bis dahin so, wie es Apples Seite über den Wiederherstellungsmodus für das Modell zeigt
# 9943325b
error-recovery-no-system-help = installieren Sie ein System: rightful unlock
# a4f4eaba
error-recovery-no-buttons-usually = es ist neuer als diese Version von Rightful
# 3e1e22a9
error-recovery-no-system-usually = eine frühere Wiederherstellung wurde unterbrochen, nachdem sie gelöscht hatte
# 0b2621d2
error-rescue-nameless-what = die UDID des iPhone ist nicht bekannt, also lässt sich nichts dazu notieren
# afbd6f39
error-rescue-notes-not-written-what = was zum iPhone notiert wurde, lässt sich nicht lesen oder schreiben: { $path }
# 025386cc
error-rescue-notes-damaged-what = was zum iPhone notiert wurde, ist beschädigt: { $path }
# 7450b43f
error-rescue-nameless-help = stecken Sie das iPhone an, entsperren Sie es und tippen Sie auf „Vertrauen“, und fangen Sie dann neu an
# eb565861
error-rescue-notes-not-written-help = prüfen Sie den Ordner und seine Rechte, oder nennen Sie einen anderen mit --cache DIR
# da38c4b7
error-rescue-notes-damaged-help = entfernen Sie diese Datei; was sie sagte, wird dann neu gefragt und neu bewiesen
# 5d694c5b
error-unlock-unknown-model-what = das Modell dieses Geräts ist dieser Version von Rightful nicht bekannt
# 3bcddaa9
error-unlock-no-ecid-what = das Gerät nennt in diesem Modus seine ECID nicht: { $value1 }
# 390c5202
error-unlock-wrong-mode-what = es lässt sich nichts beginnen, solange das Gerät so ist: { $value1 }
# 9b0fd06e
error-unlock-not-signed-what = Apple signiert iOS { $version } ({ $build }) für dieses Modell nicht mehr
# 34e03e0c
error-unlock-no-space-what = die Firmware braucht auf diesem Computer { $needed }, frei sind { $free }
# 2f714c29
error-unlock-folder-what = { $path } ist nicht zu gebrauchen: { $why }
# 7b932256
error-unlock-no-nonce-what = das Gerät nennt in diesem Modus keine Einmalzahl: { $value1 }
# c2c6f02a
error-unlock-image-refused-what = das Gerät hat { $image }, das es bekommen hat, nicht gestartet
# eed07af9
error-unlock-no-ticket-kept-what = das Gerät ist mitten in einer Wiederherstellung, die nicht auf diesem Computer begonnen wurde
# a7407f1f
error-unlock-cannot-fetch-what = das Gerät verlangt etwas von Apple, das hier nicht geholt werden kann
# 675f91af
error-unlock-port-closed-what = das Gerät verlangte Daten auf seinem Anschluss { $port } und öffnete ihn nicht innerhalb von { $limit } s
# 92e03718
error-unlock-not-installed-what = auf dem Gerät läuft nach der Wiederherstellung Build { $found }, nicht { $expected }
# e048bf6a
error-unlock-not-started-what = das Gerät sagt, dass es fertig ist, und kam im Wiederherstellungsmodus zurück
# b5866d1b
error-update-declined-what = es wurde nicht gesagt, dass es weitergehen soll
# 805f0fbf
error-unlock-stopped-what = auf Ihren Wunsch angehalten, vor diesem Schritt: { $before }
# 0e4b2315
error-unlock-cannot-read-what = eine Datei der Firmware konnte nicht gelesen werden, während { $device } darauf wartete: { $why }
# fbb5bfd8
error-unlock-unknown-model-help = aktualisieren Sie Rightful; ist es aktuell, stellen Sie das Gerät mit einem Mac oder unter Windows mit „Apple-Geräte“ wieder her
# e36c0b4b
error-unlock-no-ecid-help = bringen Sie das Gerät mit seinen Tasten in den Wiederherstellungsmodus und fangen Sie neu an
# 844c252c
error-unlock-not-signed-help = lassen Sie --version weg: Die neueste Version ist immer signiert
# 238ee07b
error-unlock-folder-help = nennen Sie mit --cache einen anderen Ordner und fangen Sie neu an
# 57fe2f08
error-unlock-image-refused-help = erzwingen Sie einen Neustart des Geräts in den Wiederherstellungsmodus und fangen Sie neu an
# 9ed2da37
error-unlock-no-ticket-kept-help = erzwingen Sie mit den Tasten einen Neustart des Geräts in den Wiederherstellungsmodus und fangen Sie neu an
# ddcf03a4
error-unlock-cannot-fetch-help = stellen Sie das Gerät mit einem Mac oder unter Windows mit „Apple-Geräte“ wieder her; hier kann nichts weiter Schaden nehmen
# 9321e133
error-update-declined-help = fangen Sie neu an, wenn Sie bereit sind, und sagen Sie Ja; oder geben Sie --yes an
# 6ba848d5
error-unlock-not-started-help = fangen Sie neu an mit: rightful resume; geschieht es zweimal, stellen Sie aus dem DFU-Modus wieder her
# b35ea5d7
error-unlock-cannot-read-help = prüfen Sie die Festplatte dieses Computers und fangen Sie neu an
# 7684ca82
error-unlock-unknown-model-usually = das Gerät ist neuer als diese Version
# 03e8993e
error-unlock-no-ecid-usually = das Gerät startet gerade oder ist ein sehr altes
# 3e2110f8
error-unlock-not-signed-usually = Apple signiert eine Version noch ein paar Wochen, nachdem die nächste erschienen ist
# c4bff029
error-unlock-image-refused-usually = das Gerät ist inzwischen neu gestartet, oder das Abbild ist nicht für dieses Gerät
# 5addb989
error-unlock-no-ticket-kept-usually = ein anderes Programm oder ein anderer Computer hat die Wiederherstellung begonnen
# 97df3c6f
error-unlock-not-started-usually = der Speicher geht kaputt, oder ein Teil wurde ausgetauscht
# 419643ba
error-unlock-port-closed-usually = das Installationsprogramm auf dem Gerät ist abgestürzt
# 2d8de208
error-resume-running-what = { $device } läuft mit seinem System: Es gibt nichts fortzusetzen
# 9aa63bba
error-resume-undecided-what = es wurde nicht entschieden, wie es weitergeht
# 6c47795e
error-resume-running-help = zeigt es trotzdem das Bild mit dem Kabel, stecken Sie es noch einmal an und fangen Sie neu an
# 2c6d161f
error-resume-undecided-help = fangen Sie neu an und wählen Sie einen Weg, oder nennen Sie einen: --choose go-on
# 2b5f1e3c
error-resume-running-usually = das Gerät ist von selbst neu gestartet
# 23d70e05
error-supervise-wrong-mode-what = das Gerät ist im Modus { $found }; auf seinen Betreuer hört es, wenn sein System läuft
# 084203b1
error-supervise-nameless-what = das Telefon sagt nicht, welche Nummer es hat, und so kann für es nichts vereinbart werden
# eee7c825
error-supervise-not-trusted-what = das Telefon vertraut diesem Computer nicht, und keine Identität hier betreut es
# 8cb1a3c3
error-supervise-vault-what = was auf diesem Computer an Identitäten und Tokens aufbewahrt ist, kann nicht verwendet werden
# 83c0a7e7
error-supervise-foreign-what = das Telefon wird von jemand anderem betreut{ $value1 }
# 44365b47
error-supervise-set-up-what = das Telefon ist eingerichtet, und ein Telefon kann nur betreut werden, während es eingerichtet wird
# 528d1a70
error-supervise-erased-since-what = das Telefon wurde gelöscht, nachdem dieses Token gespeichert war, und das beendet das Token
# 9d867ace
error-supervise-passcode-set-what = auf dem Telefon ist ein Code gesetzt, und dann macht ein Telefon kein Entsperr-Token
# 59778e48
error-supervise-no-token-what = auf diesem Computer ist kein Entsperr-Token dieses Telefons aufbewahrt
# c2f68b06
error-supervise-token-damaged-what = das ist kein ganzes Entsperr-Token
# 462933f6
error-supervise-token-refused-what = das Telefon nimmt dieses Token nicht: { $words }
# e25fb2c9
error-supervise-before-first-unlock-what = das Telefon wurde seit seinem Start nicht entsperrt, und seine Schlüsseltasche ist für seinen Betreuer nicht offen
# d5abb4d1
error-supervise-still-set-what = das Telefon hat das Token genommen und sagt, dass noch ein Code gesetzt ist
# fd0e5b85
error-supervise-cancelled-what = es wurde am Telefon abgebrochen, oder der Blockierungsmodus verbietet es
# 63fb9ace
error-supervise-no-such-profile-what = auf dem Telefon ist kein Profil { $value1 }
# d3f4c813
error-supervise-file-what = { $path } kann nicht gelesen oder geschrieben werden
# 15c4e4d4
error-supervise-file-there-what = { $value1 } ist schon da und wird nicht überschrieben
# 24a99b4f
error-supervise-wrong-mode-help = lassen Sie es wie gewohnt starten; aus dem Wiederherstellungsmodus: rightful recovery exit
# 82511b01
error-supervise-nameless-help = ziehen Sie das Telefon ab, schließen Sie es wieder an, und beginnen Sie dann von vorn
# c233474b
error-supervise-not-trusted-help = importieren Sie die Identität, mit der das Telefon betreut wurde: rightful supervise identity import; oder entsperren Sie das Telefon, schließen Sie es wieder an und tippen Sie auf „Vertrauen“
# 9dfaa92e
error-supervise-vault-help = verwenden Sie das Konto und den Computer, die es aufbewahrt haben, oder importieren Sie sie noch einmal: rightful supervise identity import, und nennen Sie die Datei des Tokens mit --token
# 96bdf979
error-supervise-no-identity-help = importieren Sie die, mit der Ihre Telefone betreut wurden: rightful supervise identity import; für ein erstes Telefon machen Sie eine: rightful supervise identity new
# 024bb9ec
error-supervise-not-supervised-help = suchen Sie einen anderen Weg: rightful advise; um das Telefon ab seinem nächsten Löschen zu betreuen: rightful supervise prepare, während es „Hallo“ zeigt
# 2ba0e4ee
error-supervise-foreign-help = suchen Sie die Identität, mit der das Telefon betreut wurde, und importieren Sie sie: rightful supervise identity import; das Telefon einer Organisation zu öffnen ist deren Sache
# 8e7e022c
error-supervise-set-up-help = lassen Sie es, wie es ist: nur ein Löschen macht es dafür bereit, nachdem ein Backup gemacht und geprüft wurde: rightful rescue-kit
# b5338d33
error-supervise-erased-since-help = suchen Sie einen anderen Weg: rightful advise; nach der nächsten Vorbereitung speichern Sie ein neues Token: rightful supervise token save
# 1d41a390
error-supervise-passcode-set-help = schalten Sie den Code am Telefon aus (Einstellungen, Face ID & Code), speichern Sie das Token, und schalten Sie ihn wieder ein; solange es gesperrt ist, ist dieser Weg zu: rightful advise
# 49a1af0e
error-supervise-no-token-help = nennen Sie ein Token, das ein anderes Programm gespeichert hat, mit --token FILE; ohne eines lässt sich der Code nicht entfernen: rightful advise
# b93305be
error-supervise-token-damaged-help = suchen Sie die Datei, wie sie gespeichert wurde, im Backup des Computers, der sie gespeichert hat; an das Telefon wurde nichts geschickt
# 8f5c014d
error-supervise-token-refused-help = sehen Sie nach, ob es ein neueres Token genau dieses Telefons gibt: rightful supervise token check; andere Wege: rightful advise
# eb37f970
error-supervise-before-first-unlock-help = starten Sie es nicht noch einmal neu und lassen Sie es am Kabel; wo ein Verwaltungsserver ein Token davon hat, kann der den Code noch entfernen: rightful advise
# f70b56c0
error-supervise-still-set-help = sehen Sie auf das Telefon: öffnet es sich ohne Code, ist alles gut; wenn nicht, beginnen Sie von vorn
# d56c43e2
error-supervise-cancelled-help = beginnen Sie von vorn und stimmen Sie am Telefon zu, oder schalten Sie vorher den Blockierungsmodus in seinen Einstellungen aus
# 14dce208
error-supervise-no-such-profile-help = sehen Sie nach, was da ist: rightful supervise profiles list
# 575c47da
error-supervise-file-help = prüfen Sie den Pfad, und dass Sie dort lesen und schreiben dürfen
# fafdaf9c
error-supervise-file-there-help = nennen Sie eine andere Datei, oder legen Sie jene woandershin
# 7b3f6afa
error-supervise-not-trusted-usually = es wurde auf einem anderen Computer betreut, oder seine Identität wurde seither neu gemacht
# fcfe176c
error-supervise-vault-usually = es wurde von einem anderen Benutzer, auf einem anderen Computer oder vor dessen Neueinrichtung aufbewahrt
# 20038f72
error-supervise-token-refused-usually = das Token ist von einem anderen Telefon, wurde verändert, oder das Telefon wurde gelöscht, nachdem es gespeichert war
# 956ef3a1
error-supervise-before-first-unlock-usually = es wurde neu gestartet, oder sein Akku war leer, seit es zuletzt entsperrt wurde
# 54f333e3
error-supervise-erased-since-usually = es wurde wiederhergestellt oder zurückgesetzt, oder sein Besitzer hat es neu eingerichtet
# 6c4f8ccb
error-vaulterror-folder-what = { $path } kann nicht durchgesehen werden
# 63c8f2ea
error-vaulterror-malformed-what = was in { $path } aufbewahrt ist, hat nicht die Form, die es haben sollte
# fdb3f699
error-vaulterror-nothing-what = in dem, was aufzubewahren war, ist kein Token
# 60592aef
error-token-not-kept-what = das für { $udid } gesicherte Entsperr-Token kann nicht benutzt werden
# f6be1d65
error-token-kept-malformed-what = was für { $udid } gesichert ist, ist kein Entsperr-Token
# 3bee6c94
error-token-not-kept-help = sehen Sie nach, ob der Ordner Ihnen gehört und auf dem Computer liegt, der das Token gesichert hat; sonst holen Sie das Token von dort, wo es zuerst gesichert wurde
# 3b1e46a8
error-token-kept-malformed-help = holen Sie das Token noch einmal von dort, wo es zuerst gesichert wurde
# 0e8b0b1b
error-wait-timed-out-what = { $limit } s vergeblich gewartet auf: { $what }
# 556b64f7
error-wait-stopped-what = auf Ihren Wunsch angehalten, beim Warten auf: { $what }
# 737a91d6
error-wait-timed-out-help = prüfen Sie das Kabel, stecken Sie es ohne Hub direkt am Computer an, und fangen Sie neu an
# 7db676bc
error-wait-timed-out-usually = ein loser Stecker, ein Hub, ein Kabel, das nur gut lädt, oder es braucht einen zweiten Versuch
# 34256318
error-firmware-bad-archive-what = dies ist kein verschlüsseltes Archiv
# 53c3c263
error-firmware-bad-archive-what-2 = der Kopf des verschlüsselten Archivs hat { $needed } Byte, gelesen wurden { $given }
# 895d6c4d
error-firmware-bad-archive-what-3 = das verschlüsselte Archiv kündigt { $value1 } Byte Beglaubigungsdaten an
# 8d3e4b97
error-firmware-bad-archive-what-4 = die Beglaubigungsdaten des verschlüsselten Archivs sind keine Liste von Namen und Werten
# d98a100e
error-firmware-bad-archive-help = laden Sie die Firmware für dieses Modell noch einmal von Apple
# 5ceecf86
error-firmware-bad-archive-usually = das Laden wurde nicht abgeschlossen
# 961d749f
error-firmware-bad-archive-usually-2 = die Datei wurde verändert oder von Hand zusammengestellt
# fbf34e64
error-modem-incomplete-what = das iPhone verlangt Firmware für sein Modem ohne { $value1 }
# 8b546e12
error-modem-not-in-firmware-what = diese Firmware hat nichts für das Modem des iPhone
# 3b4e0990
error-modem-no-ticket-what = der Signaturserver gab kein { $value1 } für das Modem des iPhone
# b306983d
error-modem-unknown-part-what = der Signaturserver hat { $value1 } des Modems signiert, das diese Version nicht kennt
# a45ece98
error-modem-bad-archive-what = das Archiv des Modems hat kein { $value1 }
# d1078cf9
error-modem-bad-archive-what-2 = die Datei { $file } des Modems nimmt ihre Signatur nicht an: { $why }
# 67db6293
error-modem-bad-archive-what-3 = das Archiv des Modems ist nicht zu gebrauchen: { $value1 }
# 0400291f
error-modem-bad-archive-what-4 = das Archiv des Modems ist größer als jedes echte
# d8c3f640
error-modem-incomplete-help = starten Sie das iPhone in den Wiederherstellungsmodus neu und fangen Sie neu an; geschieht es zweimal, schicken Sie uns den Bericht, den es geschrieben hat
# dceaeaba
error-modem-not-in-firmware-help = benutzen Sie die Firmware für genau dieses Modell und fangen Sie neu an
# 9a26faf5
error-modem-no-ticket-help = fangen Sie mit der neuesten Firmware neu an, die Apple signiert
# 2e8bfb99
error-modem-unknown-part-help = aktualisieren Sie Rightful; ist es aktuell, schicken Sie uns den Bericht, den es geschrieben hat, und stellen Sie inzwischen mit Apples eigenem Programm wieder her
# 6c17d02c
error-modem-incomplete-usually = das Modem antwortet dem iPhone nicht, wie nach einem Schaden durch Wasser oder einen Sturz
# 90202907
error-modem-unknown-part-usually = das iPhone ist neuer als dieses Programm
# 90ec1712
error-refused-toolong-what = die Property-Liste hat { $bytes } Byte, mehr als { $limit }
# 27417ba4
error-refused-toodeep-what = die Property-Liste ist tiefer als { $limit } Ebenen verschachtelt
# bfe51129
error-refused-toomany-what = die Property-Liste hat mehr als { $limit } Elemente
# b2f1d986
error-refused-malformed-what = dies ist keine XML-Property-Liste: { $value1 }
# b748f78b
error-firmware-bad-table-what = die Firmware-Tabelle hat keinen Kopf
# ee4545b5
error-firmware-bad-table-what-2 = die Firmware-Tabelle kündigt { $value1 } Einträge an
# 8faaa719
error-firmware-bad-table-what-3 = das Abbild { $value1 } der Firmware-Tabelle liegt außerhalb von ihr
# fe688c9c
error-firmware-bad-table-what-4 = die Firmware-Tabelle wäre zu groß
# 49b8eb80
error-firmware-wrong-model-what = diese Firmware ist für { $firmware }, das Gerät aber ist ein { $device }
# a1f9499c
error-firmware-wrong-chip-what = { $class } dieser Firmware hat den Chip { $firmware }, das Gerät aber { $device }
# b378ccbd
error-firmware-wrong-board-what = { $class } dieser Firmware hat die Platinennummer { $firmware }, das Gerät aber { $device }
# cd180784
error-firmware-no-update-identity-what = diese Firmware hat nichts, was ein { $device } aktualisiert und seine Daten behält{ $variants }
# f20f6bcf
error-firmware-ambiguous-what = diese Firmware kennt dafür mehrere Wege und sagt nicht, welcher richtig ist: { $variants }
# 610fb31d
error-firmware-wrong-model-help = lassen Sie die Datei weg, und die richtige wird geladen
# f745753f
error-firmware-no-update-identity-help = nehmen Sie eine andere Firmware; diese kann nur löschen, und das geschieht nur, wenn Sie darum bitten
# 6fbe1853
error-firmware-wrong-model-usually = die Datei wurde für ein anderes Modell geladen
# d65f5e08
error-img4error-truncated-what = das Abbild ist abgeschnitten
# bb3c8bbc
error-img4error-notder-what = das Abbild ist nicht streng kodiert
# b852987b
error-img4error-trailing-what = das Abbild hat Bytes hinter seinem Ende
# d0b975c2
error-img4error-expected-what = das Abbild hat kein { $value1 }, wo eines hingehört
# e74e2a99
error-img4error-duplicate-what = das Abbild hat { $value1 } zweimal
# 25d8119e
error-img4error-toomany-what = das Abbild hat zu viele { $value1 }
# 794b94eb
error-firmware-unreadable-what = { $path } konnte nicht { $doing ->
    [read] gelesen
   *[written] geschrieben
 } werden
# ed5c5166
error-firmware-not-firmware-what = { $path } ist keine Firmware
# 89b607f5
error-firmware-truncated-what = die Firmware-Datei { $path } ist abgeschnitten
# 0aefcbe6
error-firmware-damaged-what = die Firmware ist beschädigt: { $value1 }
# 096d2d70
error-firmware-unsafe-name-what = die Firmware hat einen Eintrag namens { $name }, den keine Firmware hat
# ff49b8be
error-firmware-file-missing-what = die Firmware hat keine Datei { $path }
# eaa993db
error-firmware-bad-size-what = die Datei { $path } in der Firmware hat { $size } Byte, nicht 1 bis { $limit }
# dc18f0b9
error-firmware-compressed-what = die Datei { $path } in der Firmware ist komprimiert und lässt sich nicht an Ort und Stelle lesen
# fa9ae345
error-firmware-not-here-what = die Datei { $path } in der Firmware ist nicht auf diesem Computer
# 1b8550b9
error-firmware-manifest-what = das Verzeichnis der Firmware ist nicht zu gebrauchen
# be232e1e
error-firmware-unreadable-help = prüfen Sie die Datei, die Festplatte und den freien Platz und fangen Sie neu an
# f488dde4
error-firmware-not-firmware-help = geben Sie eine Datei an, die auf .ipsw endet, oder ihren entpackten Ordner, oder lassen Sie sie weg, damit sie geladen wird
# 8e0a8fc7
error-firmware-truncated-help = laden Sie sie noch einmal; ein unterbrochenes Laden lässt sich fortsetzen
# 11cc9dd3
error-firmware-damaged-help = laden Sie die Firmware noch einmal von Apple
# 8e4d7f58
error-firmware-not-here-help = laden Sie zuerst die Firmware: rightful firmware get
# 6a49f39b
error-firmware-compressed-help = schaffen Sie Platz für eine Kopie der Datei und fangen Sie neu an
# 87f633ca
error-firmware-truncated-usually = das Laden endete zu früh
# 66d1d2a4
error-firmware-file-missing-usually = der Ordner wurde nicht vollständig entpackt
# 98996a99
error-manifesterror-missing-what = das Build-Verzeichnis hat kein brauchbares { $key }
# 7a04ad29
error-manifesterror-badpath-what = das Build-Verzeichnis nennt die Datei { $path }, die keine Firmware hat
# ed801cb8
error-manifesterror-toomany-what = das Build-Verzeichnis hat zu viele { $value1 }
# f237f529
error-firmware-no-such-component-what = die Firmware hat keinen Bestandteil { $component }
# e9f6e86e
error-firmware-damaged-image-what = die Datei von { $component } in der Firmware ist kein Abbild
# baee0251
error-firmware-altered-image-what = die Datei von { $component } in der Firmware wurde verändert
# 2592fc11
error-ticket-digest-mismatch-what = das Ticket bürgt nicht für { $component }
# 1f79ce4f
error-signing-unreadable-what = die Zugabe des Signaturservers für { $component } ist nicht zu gebrauchen
# d2bfb85a
error-firmware-no-such-component-help = aktualisieren Sie Rightful; ist es aktuell, schicken Sie uns den Bericht, den es geschrieben hat
# 5e3fe9ee
error-firmware-damaged-image-help = laden Sie die Firmware noch einmal von Apple und fangen Sie neu an
# 110ec49f
error-signing-unreadable-help = fangen Sie neu an: Jedes Mal wird um ein neues Ticket gebeten
# de2c5872
error-firmware-no-such-component-usually = das Gerät verlangte etwas, das seine Firmware nicht hat
# 71e8e7c9
error-firmware-damaged-image-usually = die Firmware-Datei wurde verändert, oder die Festplatte geht kaputt
# e183d57a
error-signing-unreadable-help-2 = sehen Sie nach, ob im Netz ein Proxy oder eine Anmeldeseite ist, und fangen Sie neu an
# 6ac2aedd
error-signing-not-signed-help = lassen Sie die Firmware-Datei weg, damit die neueste signierte genommen wird; wurde sie es schon, aktualisieren Sie Rightful
# 596e48a0
error-signing-refused-help = aktualisieren Sie Rightful und fangen Sie neu an
# 1aa3c59c
error-signing-unreadable-usually = etwas zwischen diesem Computer und Apple hat stattdessen geantwortet
# aaf2026a
error-signing-not-signed-usually = Apple signiert nur die neuesten Versionen, und für jedes Gerät eigens
# 82a35a6f
error-signing-refused-usually = neue Geräte brauchen Anfragen, die ältere Werkzeuge nicht stellen
# 34f24c06
error-ticket-unreadable-what = das Ticket lässt sich nicht lesen
# f678c77a
error-ticket-unreadable-what-2 = das Ticket hat { $value1 } Byte, mehr als jedes Ticket
# 9f00177a
error-ticket-for-another-what = das Ticket ist für das Gerät { $theirs }, nicht für { $ours }
# 4294ccde
error-ticket-for-another-what-2 = das Ticket nennt { $what } { $theirs }, nicht { $ours }
# d996b9ef
error-ticket-stale-nonce-what = das Ticket ist für einen früheren Start des Geräts: Seine Einmalzahl ist { $theirs }, nicht { $ours }
# 0c347db5
error-ticket-digest-mismatch-what-2 = das Ticket ist nicht für diese Firmware: Es nennt ein anderes { $component }
# 83494819
error-ticket-digest-mismatch-what-3 = das Ticket nennt { $component } nicht, ohne das eine Wiederherstellung nicht zu Ende kommt
# ce3b5092
error-ticket-unreadable-help = sehen Sie nach, ob im Netz ein Proxy ist, der Seiten verändert, und fangen Sie neu an
# 66761586
error-ticket-for-another-help = stecken Sie die anderen Geräte ab und fangen Sie neu an
# 69bfff59
error-ticket-for-another-usually = zwei Geräte im Wiederherstellungsmodus sind angeschlossen
# 7cdc8dcd
error-ticket-stale-nonce-usually = das Gerät wurde inzwischen neu gestartet
# 59a023b5
error-ticket-digest-mismatch-usually = die Firmware-Datei wurde verändert
# d077e50d
error-updater-unknown-what = das iPhone verlangt Firmware für { $value1 }, das diese Version nicht kennt
# 05682455
error-updater-incomplete-what = das iPhone verlangt Firmware für { $name } ohne { $key }
# a1d1346a
error-updater-not-in-firmware-what = das iPhone verlangt Firmware für { $name }, und diese Firmware hat kein { $component }
# 67a4ae76
error-updater-ambiguous-what = das iPhone verlangt Firmware für { $name }, und diese Firmware hat { $count } Dateien dafür
# be32a593
error-updater-another-device-what = das iPhone verlangt ein Ticket für das Gerät { $theirs }, ist aber { $ours }
# 33ade0a3
error-updater-no-ticket-what = der Signaturserver gab kein { $ticket } für { $name } des iPhone
# 49e9873e
error-updater-not-read-what = die Datei { $value1 } der Firmware wurde nicht gelesen
# f69732b3
error-updater-bad-map-what = die Firmware-Karte des Akkus ist nicht zu gebrauchen: { $value1 }
# bbe05126
error-updater-not-read-help = fangen Sie neu an; geschieht es zweimal, schicken Sie uns den Bericht, den es geschrieben hat
# b5b37337
error-updater-no-ticket-usually = Apple signiert nur die neueste Firmware eines Chips
# f1477bab
error-account-wrong-password-what = Apple sagt, dass der Apple Account oder sein Passwort falsch ist
# bbcc45cd
error-account-locked-what = Apple hat diesen Apple Account gesperrt
# c57fb02b
error-account-terms-what = Apple will zuerst seine Bedingungen angenommen haben
# 4dfbe814
error-account-throttled-what = Apple nimmt von hier gerade keine Anfragen an{ $after }
# 577f55c8
error-account-not-a-code-what = was getippt wurde, ist kein Code von sechs Ziffern
# 0c35ce0a
error-account-wrong-code-what = Apple sagt, dass der Code falsch ist
# 93ce8e15
error-account-too-many-codes-what = in dieser Anmeldung werden keine Codes mehr angenommen
# 3879a6ae
error-account-no-such-number-what = der Apple Account hat keine solche vertrauenswürdige Telefonnummer
# 903ee60c
error-account-code-needed-what = Apple will dafür einen Code von einem vertrauenswürdigen Gerät oder einer solchen Nummer
# adaffce7
error-account-security-key-what = dieser Apple Account ist durch Sicherheitsschlüssel geschützt
# 048ebd84
error-account-session-ended-what = Apple hat die Sitzung beendet
# 6c6ad031
error-account-forbidden-what = Apple erlaubt das nicht{ $code }
# 2515fbdd
error-account-no-find-my-what = „Wo ist?“ wird für diesen Apple Account nicht angeboten
# 5c9a2871
error-account-unreadable-what = Apples Antwort lässt sich nicht lesen: { $what }
# c6da79e9
error-account-wrong-password-help = tippen Sie es mit Bedacht noch einmal: Nach wenigen falschen Passwörtern sperrt Apple einen Account; ist es vergessen, setzt iforgot.apple.com es zurück oder beginnt die Wiederherstellung des Account
# be79ff5e
error-account-locked-help = entsperren Sie den Account auf iforgot.apple.com, und fangen Sie dann neu an
# b7c458a2
error-account-terms-help = melden Sie sich einmal auf www.icloud.com an und nehmen Sie an, worum Apple dort bittet, und fangen Sie dann neu an
# dbe70e65
error-account-throttled-help = benutzen Sie www.icloud.com/find in einem Browser, oder fangen Sie in einigen Stunden neu an
# 46e2e4e5
error-account-not-a-code-help = tippen Sie die sechs Ziffern, die das vertrauenswürdige Gerät oder die Nachricht zeigt
# 20a9ca56
error-account-wrong-code-help = holen Sie auf einem vertrauenswürdigen Gerät einen frischen Code: Einstellungen, Ihr Name, Anmeldung & Sicherheit, Zwei-Faktor-Authentifizierung, Bestätigungscode abrufen
# 1f34f830
error-account-no-such-number-help = wählen Sie eine der Nummern, die gezeigt werden
# c4bd1c35
error-account-code-needed-help = melden Sie sich mit einem Code an, oder benutzen Sie www.icloud.com/find in einem Browser, das keinen verlangt, um ein Gerät zu finden, als verloren zu melden oder zu löschen
# 968a8475
error-account-security-key-help = benutzen Sie www.icloud.com/find in einem Browser, wo sich der Sicherheitsschlüssel benutzen lässt
# 016336a3
error-account-session-ended-help = melden Sie sich noch einmal an
# 2d52f793
error-account-forbidden-help = melden Sie sich mit einem Code an und versuchen Sie es noch einmal, oder benutzen Sie www.icloud.com/find in einem Browser
# c11ba399
error-account-no-find-my-help = sehen Sie auf www.icloud.com/find in einem Browser nach
# a002f915
error-account-refused-help = benutzen Sie www.icloud.com/find in einem Browser
# a7715a27
error-account-unreadable-help = benutzen Sie www.icloud.com/find in einem Browser; aktualisieren Sie Rightful, denn Apple kann seine Anmeldung geändert haben
# d307b88e
error-account-locked-usually = ein falsches Passwort wurde mehrmals eingegeben, hier oder anderswo
# c099a880
error-account-throttled-usually = in kurzer Zeit gab es viele Anmeldungen oder Anfragen, oder das Netz wird von vielen geteilt
# 8bcaaf61
error-account-wrong-code-usually = der Code ist abgelaufen, oder seitdem wurde ein neuerer verlangt
# 5b82cf6b
error-account-session-ended-usually = eine Sitzung hält einige Minuten, wenn sie nicht benutzt wird
# 546bd6d9
error-account-unreadable-usually = Apple hat seine Anmeldung geändert, oder etwas im Netz antwortet an seiner Stelle
# d6bac064
error-activation-apple-busy-what = Apples Aktivierungsserver nimmt im Moment keine Anfragen an (HTTP-Status { $status }){ $after }
# 484d0d54
error-activation-apple-status-what = Apples Aktivierungsserver hat mit HTTP-Status { $status } abgelehnt
# 56db3a09
error-activation-apple-unreadable-what = die Antwort von Apples Aktivierungsserver lässt sich nicht lesen: { $what }
# 6500de41
error-activation-request-too-long-what = die Nachricht des Geräts hat { $length } Bytes, mehr als eine Aktivierung hat
# aaf8535f
error-activation-typed-too-long-what = was eingegeben wurde, ist länger als jeder Account, jedes Passwort und jeder Code
# 4a9bd7ab
error-activation-too-many-forms-what = für diese Aktivierung werden keine weiteren Formulare ausgefüllt
# f345dbeb
error-activation-apple-busy-help = fangen Sie in einigen Minuten neu an, oder aktivieren Sie das Gerät auf seinem Bildschirm mit WLAN
# ababf850
error-activation-apple-status-help = aktivieren Sie das Gerät auf seinem Bildschirm mit WLAN
# ddee98fd
error-activation-apple-unreadable-help = verlassen Sie Netze mit Anmeldeseite oder Filter; sonst aktivieren Sie das Gerät auf seinem Bildschirm mit WLAN, und aktualisieren Sie Rightful
# 3eafe865
error-activation-typed-too-long-help = fangen Sie neu an, und geben Sie den Apple Account und sein Passwort von Hand ein
# c3f2ad02
error-activation-apple-busy-usually = Apples Server sind ausgelastet, nachdem ein neues System erschienen ist
# 81e52f2e
error-activation-apple-unreadable-usually = die Anmeldeseite eines Netzes hat an seiner Stelle geantwortet, oder Apple antwortet jetzt anders
# f2f42e83
error-activation-typed-too-long-usually = etwas anderes als das Passwort wurde eingefügt
# df4f4782
error-activation-too-many-forms-usually = was eingegeben wurde, war falsch, oder der Account will mehr, als ein Formular fragen kann
# 2d723572
error-catalog-unreachable-what = der Firmware-Katalog bei { $host } hat nicht geantwortet
# eddd23ab
error-catalog-unreadable-what = die Antwort des Firmware-Katalogs ist nicht lesbar: { $why }
# b34ae6fb
error-catalog-unknown-device-what = der Firmware-Katalog kennt { $product-type } nicht
# 2932022c
error-catalog-nothing-signed-what = der Firmware-Katalog führt für { $product-type } nichts, was Apple jetzt signiert
# 42d98584
error-catalog-unreachable-help = prüfen Sie, ob dieser Computer online ist, oder nennen Sie eine Firmware-Datei (IPSW), die Sie haben
# 1b421c1e
error-catalog-unreadable-help = versuchen Sie es später noch einmal, oder nennen Sie eine Firmware-Datei (IPSW) für dieses Modell, die Sie haben
# 03afcc0a
error-catalog-unknown-device-help = prüfen Sie den Namen des Modells, oder nennen Sie eine Firmware-Datei (IPSW) dafür, die Sie haben
# 4d09e4f7
error-catalog-nothing-signed-help = versuchen Sie es später noch einmal, oder nennen Sie eine Firmware-Datei (IPSW) der neuesten Version; Apples Signaturserver entscheidet
# c991c04d
error-catalog-unreachable-usually = der Computer ist offline, oder eine Firewall oder ein Proxy steht im Weg
# 828bf086
error-catalog-unreadable-usually = die Anmeldeseite eines Netzes hat an seiner Stelle geantwortet, oder er wird gerade geändert
# fc6a14a0
error-catalog-nothing-signed-usually = der Katalog hinkt am Tag einer Veröffentlichung hinterher
# c6a6efd7
error-download-unreachable-what = { $host } ist nicht zu erreichen, um die Firmware zu laden
# c0b28c57
error-download-cut-what = das Laden endete jedes Mal zu früh: { $value1 } von { $value2 } kamen an
# 36e0bbd2
error-download-refused-what = { $host } gibt diese Firmware nicht her: HTTP-Status { $status }
# bc54b1ac
error-download-not-the-file-what = die Datei des Servers hat { $announced } Byte, der Katalog sagt aber { $expected }
# 679b13fd
error-download-web-page-what = was { $host } geschickt hat, ist eine Webseite und keine Firmware
# 2fa1fb58
error-download-no-ranges-what = { $host } schickt nur die ganze Datei, nicht den verlangten Teil
# 5529b49c
error-download-wrong-range-what = { $host } hat einen anderen Teil der Datei geschickt als den verlangten
# 23e9f770
error-download-wrong-length-what = { $host } hat { $announced } Byte für einen Teil der Datei, der { $expected } hat
# 67f77c78
error-download-changing-what = die Datei bei { $host } änderte sich beim Laden immer wieder
# e0a50724
error-download-bad-size-what = keine Firmware hat { $value1 }
# a2e8b436
error-download-digest-mismatch-what = die geladene Firmware ist nicht die angekündigte: Ihre Prüfsumme ist { $found }, nicht { $expected }
# 2c433070
error-download-disk-full-what = für die Firmware ist kein Platz mehr: { $value1 } werden noch gebraucht
# e90fb71a
error-download-too-large-for-disk-what = die Festplatte kann keine Datei von { $value1 } aufnehmen
# a36394e1
error-download-in-use-what = ein anderes Laden schreibt gerade { $value1 }
# 6e8c88ca
error-download-disk-what = { $value1 } kann nicht gelesen oder geschrieben werden
# b97d2afa
error-download-stopped-what = das Laden wurde angehalten: { $value1 } von { $value2 } sind da
# 63199aeb
error-download-unreachable-help = prüfen Sie das Netz dieses Computers und fangen Sie neu an; was angekommen ist, bleibt aufgehoben
# 5b63cf17
error-download-refused-help = versuchen Sie es später noch einmal, oder nennen Sie eine Firmware-Datei (IPSW), die Sie haben
# 8533d433
error-download-web-page-help = melden Sie sich im Netz an, oder verlassen Sie es, und fangen Sie neu an; was angekommen ist, bleibt aufgehoben
# 5b4e7717
error-download-no-ranges-help = benutzen Sie ein anderes Netz, oder laden Sie die Datei mit einem Browser und nennen Sie sie; was angekommen ist, bleibt aufgehoben
# abba237b
error-download-changing-help = versuchen Sie es später noch einmal, in einem anderen Netz, wenn es zweimal geschieht
# 7245e6eb
error-download-digest-mismatch-help = fangen Sie neu an, in einem anderen Netz, wenn es zweimal geschieht; die Datei wurde entfernt
# 7fc0cf0f
error-download-disk-full-help = schaffen Sie Platz auf dieser Festplatte und fangen Sie neu an; was angekommen ist, bleibt aufgehoben
# ed077f3e
error-download-too-large-for-disk-help = wählen Sie einen Ordner auf einer Festplatte mit anderem Format (exFAT, APFS, NTFS, ext4)
# c261422a
error-download-in-use-help = warten Sie auf das andere Laden, oder halten Sie es an, und fangen Sie neu an
# 9580f74a
error-download-stopped-help = fangen Sie neu an, wenn Sie bereit sind; es geht dort weiter, wo es aufgehört hat
# 698cbcbd
error-download-cut-usually = ein Proxy oder ein Filter im Netz schneidet große Dateien ab
# 0826afe8
error-download-refused-usually = Apple hat diese Version zurückgezogen
# c13c225c
error-download-not-the-file-usually = der Katalog hinkt hinterher
# e9d5286c
error-download-web-page-usually = die Anmeldeseite eines Netzes hat an seiner Stelle geantwortet
# 9b87318a
error-download-no-ranges-usually = ein Proxy oder ein Filter im Netz verändert, was gefragt oder geantwortet wird
# 81cb1cc1
error-download-changing-usually = mehrere Server antworten abwechselnd, oder etwas im Netz antwortet an ihrer Stelle
# 97ba7a6e
error-download-digest-mismatch-usually = etwas unterwegs, oder eine kaputtgehende Festplatte oder ein Speicher, hat sie verändert
# 3d3edd34
error-download-too-large-for-disk-usually = FAT32 fasst keine Dateien über 4 GB
# 6f434f35
error-endpointserror-notloopback-what = { $value1 } ist keine Loopback-Adresse
# e0988241
error-endpointserror-badroot-what = das zusätzliche Wurzelzertifikat ist nicht lesbar
# 54fea952
error-find-my-no-such-device-what = der Apple Account hat kein solches Gerät
# 588a6636
error-find-my-not-offered-what = Apple bietet das für dieses Gerät nicht an: { $what }
# d1aed651
error-find-my-another-device-what = zugestimmt wurde für ein anderes Gerät des Account
# b271dc4a
error-find-my-already-erasing-what = diesem Gerät wurde schon gesagt, dass es sich löschen soll
# a5726a84
error-find-my-of-family-what = dieses Gerät gehört einem Mitglied der Familie: Hier wird es nur gesucht und zum Klingen gebracht
# 111fe470
error-find-my-erase-pending-what = dieses Gerät wartet darauf, gelöscht zu werden, und es aus dem Account zu entfernen würde das abblasen
# 0142ade0
error-find-my-text-too-long-what = der Text ist länger als { $limit } Zeichen
# 653519d9
error-find-my-not-a-number-what = was als Telefonnummer angegeben wurde, ist keine
# 070abe98
error-find-my-not-lost-what = dieses Gerät ist nicht als verloren gemeldet
# a0100db2
error-find-my-unanswered-what = Apple hat nicht gesagt, ob es das annimmt
# e43388fe
error-find-my-no-such-device-help = lassen Sie sich die Geräte des Account noch einmal nennen, und wählen Sie eines davon
# bf8820c9
error-find-my-not-offered-help = sehen Sie auf www.icloud.com/find in einem Browser nach, was Apple dafür anbietet
# 70c2b8ef
error-find-my-another-device-help = lesen Sie den Plan noch einmal, und stimmen Sie für das Gerät zu, das er nennt
# c52bf934
error-find-my-already-erasing-help = warten Sie, bis es online ist; bis dahin lässt sich das Löschen auf www.icloud.com/find abbrechen
# 90841982
error-find-my-of-family-help = lassen Sie die Person, der es gehört, sich mit ihrem eigenen Apple Account anmelden, hier oder auf www.icloud.com/find
# 2f1f8ab0
error-find-my-erase-pending-help = warten Sie, bis es gelöscht ist; es zu entfernen hebt auch die Aktivierungssperre auf, sodass wer immer es hat, es als sein eigenes einrichten kann
# 212dfb8b
error-find-my-text-too-long-help = schreiben Sie einen kürzeren Text
# 649048cf
error-find-my-not-a-number-help = geben Sie die Nummer in Ziffern an, mit + und der Vorwahl des Landes
# ed46a1d3
error-find-my-not-lost-help = lassen Sie sich die Geräte des Account noch einmal nennen; das zeigt, wie es um jedes steht
# 42a50e60
error-find-my-unanswered-help = sehen Sie auf www.icloud.com/find in einem Browser nach, oder lassen Sie sich die Geräte noch einmal nennen: beides zeigt, ob Apple es angenommen hat
# 5b971198
error-find-my-no-such-device-usually = es wurde aus dem Account entfernt, oder gehört zu einem anderen
# 471b18fb
error-find-my-not-offered-usually = das Gerät ist von anderer Art, oder nicht in einem Zustand dafür
# 454dfc74
error-network-host-not-allowed-what = { $host } ist kein Server, den Rightful danach fragt
# 778632f7
error-network-no-certificates-what = dieser Computer hat keine Wurzelzertifikate, so kann kein Server geprüft werden
# a374f875
error-network-no-client-what = es ließ sich kein Netzwerkzugang anlegen
# 3ee23bc0
error-network-untrusted-what = { $host } konnte nicht beweisen, wer er ist: { $why }
# 58440b1d
error-network-no-answer-what = keine Antwort von { $host }
# a482cee8
error-network-silent-what = { $host } hat nicht innerhalb von { $limit } s geantwortet
# 760efeed
error-network-status-what = { $host } hat mit HTTP-Status { $status } geantwortet
# 3d900d4a
error-network-too-long-what = die Antwort von { $host } ist länger als { $limit } Byte
# 917317d9
error-network-no-certificates-help = installieren Sie die Wurzelzertifikate dieses Systems (Paket ca-certificates) und fangen Sie neu an
# 5fc76e53
error-network-no-client-help = prüfen Sie die Proxy-Einstellungen dieses Computers und fangen Sie neu an
# b69a01e5
error-network-untrusted-help = prüfen Sie die Uhr dieses Computers, und benutzen Sie ein Netz ohne Anmeldeseite und ohne Filter, der TLS öffnet
# 321051b8
error-network-no-answer-help = prüfen Sie das Netz dieses Computers und fangen Sie neu an
# 2cc38156
error-network-too-long-help = benutzen Sie ein anderes Netz und fangen Sie neu an
# db36d129
error-network-untrusted-usually = die Uhr geht falsch, oder etwas im Netz antwortet an der Stelle des Servers
# c0467f0b
error-network-no-answer-usually = der Computer ist offline, oder eine Firewall, ein Proxy oder eine geänderte hosts-Datei steht im Weg
# 85884a91
error-network-too-long-usually = etwas im Netz antwortet an der Stelle des Servers
# d55400c6
error-mdm-bad-address-what = das ist keine Adresse eines MDM-Servers
# 95aef169
error-mdm-in-clear-what = die Adresse beginnt mit http: der Schlüssel des Servers ginge für alle lesbar über das Netz
# 4d04d24d
error-mdm-no-key-what = das ist kein Schlüssel für die Schnittstelle eines MDM-Servers
# 0409000a
error-mdm-bad-device-what = das ist kein Name eines Geräts bei einem MDM-Server
# bccd4bdd
error-mdm-bad-text-what = das ist kein Text für den Bildschirm eines Geräts: er ist leer, zu lang, oder hat Zeichen, die keiner zeigt
# 75d944ca
error-mdm-nothing-to-show-what = der Modus „Verloren“ braucht eine Nachricht oder eine Nummer zum Anrufen
# 3da1e38b
error-mdm-too-long-what = der Befehl hat { $length } Byte, mehr als die { $limit }, die gesendet werden
# 812bb37f
error-mdm-key-refused-what = der MDM-Server nimmt den Schlüssel seiner Schnittstelle nicht an
# d33009eb
error-mdm-not-that-server-what = was unter dieser Adresse antwortet, ist nicht der genannte MDM-Server
# ff760bbb
error-mdm-unreadable-what = die Antwort des MDM-Servers kann nicht gelesen werden: { $what }
# ec162a2e
error-mdm-refused-what = der MDM-Server hat den Befehl nicht angenommen: { $words }
# b0853fa8
error-mdm-status-what = der MDM-Server antwortete mit dem HTTP-Status { $status }: { $words }
# 25ed63b1
error-mdm-not-offered-what = diese Art von MDM-Server gibt keine Codes an Apple weiter
# f244e316
error-mdm-bad-field-what = etwas, das Apple gesagt werden soll, ist leer, zu lang, oder hat Zeichen, die es nicht haben kann
# ede03490
error-mdm-bad-code-what = das ist kein Umgehungscode: { $why }
# 1a0b045e
error-mdm-unlock-refused-what = die Anfrage, die Aktivierungssperre auszuschalten, wurde nicht verstanden: { $words }
# a0d183e9
error-mdm-unlock-unknown-what = Apple kennt das Gerät nicht, oder der Code gehört nicht zu ihm: { $words }
# ddc252e2
error-mdm-unlock-later-what = Apple tut es jetzt nicht (HTTP-Status { $status }): { $words }
# 126f8eeb
error-mdm-bad-address-help = schreiben Sie sie wie https://mdm.example.org, ohne Namen und Passwort darin
# 29d77557
error-mdm-in-clear-help = nehmen Sie seine https-Adresse; ein Server ohne eine wird über einen Tunnel erreicht, als http://127.0.0.1 mit seinem Port
# b581f551
error-mdm-no-key-help = geben Sie den Schlüssel an, mit dem der Server gestartet wurde, in einer Zeile einer Datei
# af6b3ab7
error-mdm-bad-device-help = nennen Sie das Gerät mit seiner UDID, wie der Server es kennt
# 467b47e3
error-mdm-bad-text-help = schreiben Sie einen kurzen Text von höchstens 500 Zeichen
# cacf56e2
error-mdm-nothing-to-show-help = geben Sie mit --message eine Nachricht an, oder mit --number eine Nummer
# d27b9679
error-mdm-too-long-help = senden Sie etwas Kleineres
# e0a843b8
error-mdm-key-refused-help = prüfen Sie den Schlüssel, und ob die Adresse die dieses Servers ist; gemeint ist der Schlüssel seiner Schnittstelle (-api), nicht der eines Geräts
# a9376db3
error-mdm-not-that-server-help = prüfen Sie die Adresse, und welcher Server es ist: nanomdm ab Version 0.9, oder micromdm
# 5501e460
error-mdm-unreadable-help = sehen Sie in den Aufzeichnungen des Servers nach, ob der Befehl da ist, und aktualisieren Sie Rightful
# 62e1a0dc
error-mdm-refused-help = prüfen Sie, ob das Gerät bei diesem Server angemeldet ist: der Server muss seine UDID kennen
# daf12eb7
error-mdm-status-help = sehen Sie ins Protokoll des Servers und fangen Sie dann neu an
# ae024bce
error-mdm-not-offered-help = geben Sie den Code mit dem Werkzeug Ihres Servers weiter, oder tippen Sie ihn am Gerät ein: ohne Account, den Code als Passwort
# df68aea9
error-mdm-bad-field-help = prüfen Sie das Topic, die Seriennummer, das Modell und die Namen
# f920f483
error-mdm-bad-code-help = kopieren Sie den Code noch einmal von dort, wo er aufbewahrt ist: 26 Buchstaben und Ziffern, mit Bindestrichen oder ohne
# d8d356ec
error-mdm-unlock-refused-help = prüfen Sie Topic, Seriennummer und Modell; der Server muss sein Push-Zertifikat haben
# 332efc5a
error-mdm-unlock-unknown-help = versuchen Sie den anderen Code, wo zwei aufbewahrt sind; ein Code endet, wenn das Gerät neu eingerichtet oder gelöscht wird
# bd36deb6
error-mdm-unlock-later-help = fangen Sie in einigen Minuten neu an; der Code kann auch am Gerät eingegeben werden: ohne Account, den Code als Passwort
# da976035
error-mdm-key-refused-usually = der Schlüssel wurde geändert, oder in seiner Zeile ist ein Anführungszeichen oder Leerzeichen zu viel
# 821b704a
error-mdm-not-that-server-usually = ein Proxy vor dem Server antwortet, oder der Adresse fehlt ein Teil
# 9fc8a744
error-mdm-refused-usually = das Gerät hat diesen Server verlassen oder war nie bei ihm angemeldet
# d11af395
error-mdm-unlock-unknown-usually = ein Gerät hat zwei Codes, seinen eigenen und den des Servers, und nur einer gehört zu der Sperre, die an ist
# 1d66e1dc
error-noevents-toolong-what = es hat mehr als { $limit } Byte
# 8d38b15b
error-noevents-notjson-what = es ist kein JSON
# 6c376991
error-relay-host-not-allowed-what = das iPhone will etwas von { $host }, wonach Rightful für kein iPhone fragt
# 15aa5fb6
error-relay-bad-request-what = das iPhone will, dass Rightful { $what } sendet
# 33c43791
error-relay-no-stand-in-what = diese Probe hat niemanden, der für das iPhone gefragt werden könnte
# 0aafe3ee
error-relay-unreachable-what = { $host } hat auf die Anfrage des iPhone nicht geantwortet
# 9777f216
error-relay-no-connection-what = es gibt für das iPhone keine Verbindung zu { $host }
# ce47fc3d
error-relay-silent-what = { $host } hat nicht innerhalb von { $connect } s geantwortet
# 80484d76
error-relay-no-stand-in-help = starten Sie das nachgestellte Apple mit `rightful sim serve` und fangen Sie neu an
# b5189504
error-relay-unreachable-help = prüfen Sie, ob dieser Computer online ist, und fangen Sie neu an
# ae86b409
error-relay-host-not-allowed-usually = die Software des iPhone ist neuer als diese Version von Rightful
# 82fa97a2
error-signing-unreachable-what = Apples Signaturserver bei { $host } hat in { $tries } Versuchen nicht geantwortet
# 598c7ae4
error-signing-not-a-signing-server-what = was bei { $host } geantwortet hat, ist kein Signaturserver
# c13eae9e
error-signing-untrusted-what = Apples Signaturserver konnte nicht geprüft werden
# 0e62b991
error-signing-request-too-long-what = die Signaturanfrage hat { $length } Byte, mehr als { $request-limit }
# fa72182c
error-signing-unreachable-help = prüfen Sie, ob dieser Computer online ist und seine Uhr richtig geht, und fangen Sie neu an
# 18461b48
error-signing-not-a-signing-server-help = verlassen Sie Netze mit einer Anmeldeseite oder einem Filter und fangen Sie neu an
# 455e3c4c
error-signing-untrusted-help = prüfen Sie die Uhr dieses Computers; geht sie richtig, holen Sie Apples Wurzelzertifikat (apple.com/certificateauthority) und nennen Sie es mit --apple-root
# fb627066
error-signing-unreachable-usually = der Computer ist offline, oder eine Firewall, ein Proxy oder eine geänderte hosts-Datei steht im Weg (verwandt mit dem Finder-Fehler 3004)
# 4f55fc0c
error-signing-untrusted-usually = Apples eigene Wurzel fehlt auf diesem Computer, die Uhr geht falsch, oder ein Filter öffnet TLS unterwegs
# ad2f9071
error-activation-phone-broken-off-what = das Gespräch über die Aktivierung ist abgebrochen
# a26d33dc
error-activation-phone-silent-what = das iPhone hat { $limit } s lang nichts zu seiner Aktivierung gesagt
# ba54fb66
error-activation-phone-refused-what = das iPhone hat die Aktivierung verweigert: { $value1 }
# f511ccb6
error-activation-phone-unusable-answer-what = das iPhone hat auf { $value1 } mit etwas anderem geantwortet
# fd8b1e75
error-activation-answer-too-large-what = Apples Antwort ist größer als alles, was einem iPhone übergeben wird
# 9ff9d995
error-activation-phone-broken-off-help = stecken Sie das Kabel wieder an, direkt am Computer, und fangen Sie neu an
# f6ce2491
error-activation-phone-silent-help = starten Sie das iPhone neu, warten Sie, bis es „Hallo“ zeigt, und fangen Sie neu an
# f67ef5c4
error-activation-phone-refused-help = fangen Sie neu an, denn eine Sitzung mit Apple hält nicht lange; das iPhone lässt sich auch am Gerät selbst aktivieren, über WLAN
# da6a0c62
error-activation-phone-unusable-answer-help = aktivieren Sie das iPhone am Gerät selbst, über WLAN, und schicken Sie uns den Bericht, der geschrieben wurde
# ea8f25e1
error-activation-phone-broken-off-usually = ein loser Stecker oder ein Hub
# 2832334e
error-activation-phone-silent-usually = das iPhone startet noch, oder es wartet auf sein Modem
# 37b3ce0f
error-activation-phone-refused-usually = zwischen zwei Schritten verging zu viel Zeit, oder das iPhone wurde dazwischen neu gestartet
# 5237867f
error-files-nonsense-what = die Antwort des iPhone über seine Dateien ist keine
# fa15d7e3
error-files-refused-what = das iPhone lehnt { $doing } ab, mit { $status }
# 0a7f3b61
error-files-too-long-what = eine Datei des iPhone ist länger als { $limit } Byte
# 64ba87f9
error-files-nonsense-help = starten Sie das iPhone neu und fangen Sie neu an
# e3b757a5
error-files-refused-help = entsperren Sie das iPhone und fangen Sie neu an
# 3923a1d2
error-copy-ended-early-what = das iPhone hat das Kopieren des Systems vorzeitig beendet
# ff9042b8
error-copy-link-lost-what = die Verbindung zum iPhone brach ab, während das System kopiert wurde
# 224bb520
error-copy-silent-what = das iPhone hat beim Kopieren des Systems { $request-wait } s lang nichts verlangt
# 53d49de7
error-copy-stalled-what = das iPhone hat beim Kopieren des Systems { $send-wait } s lang keine Daten angenommen
# 179b3b32
error-copy-image-unreadable-what = das Abbild des Systems konnte nicht gelesen werden
# 46316642
error-copy-outside-image-what = das iPhone verlangte { $count } Byte an Stelle { $offset } eines Systemabbilds von { $length }
# b5be055b
error-copy-unknown-request-what = das iPhone verlangte beim Kopieren des Systems { $value1 }, das diese Version nicht kennt
# 398be846
error-copy-malformed-request-what = eine Anfrage beim Kopieren des Systems war nicht lesbar: { $value1 }
# c8e0fb89
error-copy-stopped-what = das Kopieren des Systems wurde angehalten
# fed8d8aa
error-copy-ended-early-help = fangen Sie mit einem anderen Kabel neu an, direkt am Computer, ohne Hub
# cf013b0d
error-copy-image-unreadable-help = sehen Sie nach der Festplatte, auf der die Firmware liegt, oder laden Sie sie neu, und fangen Sie neu an
# 18909f69
error-copy-stopped-help = fangen Sie neu an, wenn Sie bereit sind; das iPhone wartet im Wiederherstellungsmodus
# a885dc32
error-copy-ended-early-usually = ein loser Stecker, ein Hub oder ein Kabel, das nur gut lädt
# 7c134a08
error-copy-image-unreadable-usually = die Festplatte wurde entfernt, oder die Firmware-Datei wurde inzwischen verändert
# 8c3a23db
error-backup-malformed-message-what = eine Nachricht des Backups hat keinen Namen
# b3b56fd6
error-backup-unknown-message-what = das iPhone sandte während des Backups { $value1 }, was diese Version nicht kennt
# b6782960
error-backup-malformed-message-what-2 = die Nachricht { $message } des Backups hat kein brauchbares { $parameter }
# 4ec243fa
error-backup-outside-folder-what = das iPhone nannte { $value1 }, was nicht im Ordner des Backups liegt
# 95fdd64b
error-backup-malformed-stream-what = das iPhone nannte eine Datei, deren Name { $length } Byte hat; höchstens { $limit } werden angenommen
# 17ed2397
error-backup-malformed-stream-what-2 = das iPhone kündigte { $length } Byte in einem Stück einer Datei an; höchstens { $limit } werden angenommen
# e1b0919d
error-backup-malformed-stream-what-3 = das iPhone sandte ein Stück einer Datei von der Art { $value1 }, die diese Version nicht kennt
# b31332d7
error-backup-unknown-version-what = das iPhone spricht Version { $value1 } der Backups, die diese Version nicht kennt
# ffa0b955
error-backup-out-of-turn-what = das iPhone sagte nicht { $value1 }, sondern etwas anderes
# e46c5ead
error-backup-malformed-message-help = aktualisieren Sie Rightful; ist es aktuell, schicken Sie uns den Bericht, der geschrieben wurde
# 83bf51b5
error-backup-outside-folder-help = stecken Sie das iPhone ab, starten Sie es neu und fangen Sie neu an; geschieht es wieder, schicken Sie uns den Bericht, der geschrieben wurde
# b88d89cb
error-refused-help = legen Sie den Ordner des Backups woandershin und machen Sie ein neues; das alte bleibt lesbar
# d68df374
error-refused-help-2 = entsperren Sie das iPhone, lassen Sie den Bildschirm an und fangen Sie neu an: Was es gesendet hat, bleibt aufgehoben
# 0becfa72
error-refused-help-3 = lassen Sie das Backup prüfen: rightful backup verify; ist es beschädigt, machen Sie ein anderes
# 725a689f
error-refused-help-4 = versuchen Sie die anderen Passwörter, die Sie benutzt haben; ist keines richtig, so lässt „Alle Einstellungen zurücksetzen“ auf dem iPhone neue Backups ein anderes haben, und alte behalten ihres
# f27f9b7e
error-refused-help-5 = entsperren Sie das iPhone, fangen Sie neu an, und geben Sie auf ihm den Code ein, wenn es danach fragt
# 8fd7914c
error-refused-help-6 = gehen Sie durch die ersten Schritte des iPhone und fangen Sie neu an
# b8c5a897
error-refused-help-7 = starten Sie das iPhone neu und fangen Sie neu an; geschieht es wieder, schicken Sie uns den Bericht, der geschrieben wurde
# 5e07017f
error-refused-usually = der Bildschirm hat sich während eines langen Backups gesperrt
# 55c7b828
error-refused-usually-2 = das Passwort wurde vor langer Zeit gesetzt, oft von einem anderen Computer; es ist nicht der Code des iPhone
# bdf5f4d6
error-refused-usually-3 = seit iOS 16.1 fragt das iPhone nach seinem Code und wartet drei Minuten
# 12f2088d
error-refused-usually-4 = es wurde zwischendurch gesperrt oder hat selbst zu wenig Platz
# 377be99e
error-dfuerror-usb-what = dies ging nicht: { $doing }
# f0cdf1bb
error-dfu-unknown-device-what = das Gerät im DFU-Modus sagt nicht, wer es ist
# 112e62b2
error-dfu-tampered-what = am Boot-ROM dieses Geräts wurde seit dem Einschalten manipuliert
# 7426270e
error-dfu-not-ready-what = das Gerät im DFU-Modus ist für kein Abbild bereit: Zustand { $value1 }
# 7348be5c
error-dfu-block-refused-what = das Gerät hat Block { $block } des Abbilds abgelehnt: Status { $status }, Zustand { $value1 }
# ff0c04dd
error-dfu-still-busy-what = das Gerät war nach { $status-tries } Fragen noch mit Block { $block } des Abbilds beschäftigt
# d7c7e714
error-dfu-bad-size-what = ein Abbild von { $value1 } Byte lässt sich im DFU-Modus nicht senden
# aa2d7f5e
error-dfu-unknown-device-help = erzwingen Sie einen Neustart des Geräts und fangen Sie im Wiederherstellungsmodus neu an; das ist der leichtere Weg
# cbde8b6d
error-dfu-tampered-help = erzwingen Sie einen Neustart des Geräts, der das aufhebt, und fangen Sie im Wiederherstellungsmodus neu an
# fcdd0e00
error-dfu-bad-size-help = laden Sie die Firmware noch einmal und fangen Sie neu an
# dd05e380
error-dfu-tampered-usually = ein Jailbreak-Programm wurde darauf benutzt
# 1a6b7ea6
error-dfu-bad-size-usually = die Firmware-Datei ist beschädigt
# 01018ac8
error-proxy-link-lost-what = die Verbindung des Vermittlers brach ab
# 9b3461b8
error-proxy-silent-what = der Vermittler des iPhone hat nicht innerhalb von { $handshake-wait } s geantwortet
# 89086765
error-proxy-unusable-answer-what = der Vermittler des iPhone hat ohne brauchbares { $value1 } geantwortet
# b1419c29
error-proxy-unknown-command-what = der Vermittler des iPhone hat den Befehl { $value1 } gesendet, den diese Version nicht kennt
# 83e14103
error-proxy-link-lost-help = es ist nichts zu tun: Die Wiederherstellung geht ohne das weiter; gibt das iPhone mit Status 53 auf, fangen Sie neu an
# 0c067a84
error-wire-too-long-what = eine Nachricht von { $announced } Byte wurde angekündigt; höchstens { $limit } werden hier angenommen
# aff1e24d
error-wire-too-many-what = eine Nachricht mit mehr als { $limit } Werten wurde gesendet
# beaf399c
error-wire-too-deep-what = eine Nachricht, die tiefer als { $limit } Ebenen verschachtelt ist, wurde gesendet
# f31a6d4e
error-wire-closed-what = die Verbindung wurde geschlossen
# 2e7c48fc
error-wire-cut-what = die Verbindung endete mitten in einer Nachricht
# 57743bf4
error-wire-unreadable-what = eine Nachricht war nicht lesbar: { $value1 }
# 30fbecc1
error-wire-unwritable-what = eine Nachricht ließ sich nicht als Property-Liste schreiben
# 33a51bea
error-wire-broken-what = die Verbindung brach ab
# 81bc6555
error-wire-too-long-help = stecken Sie das Gerät ab und wieder an; geschieht es wieder, schicken Sie uns den Bericht, der geschrieben wurde
# d57c9945
error-wire-closed-help = prüfen Sie das Kabel, stecken Sie es direkt am Computer an und fangen Sie neu an
# d1756217
error-wire-unwritable-help = schicken Sie uns den Bericht, der geschrieben wurde: Dies ist ein Fehler in Rightful
# 51b330f7
error-wire-closed-usually = das Kabel oder der USB-Anschluss hat die Verbindung verloren, oder das Gerät ist neu gestartet
# 14ee5082
error-apps-refused-what = das iPhone nennt seine Apps nicht: { $value1 }
# d3c7aab1
error-apps-endless-what = das iPhone nennt Apps ohne Ende
# b771a860
error-lockdown-locked-help = entsperren Sie das Gerät, wenn Sie können; sonst benutzen Sie den Wiederherstellungsmodus über die Tasten, der kein Vertrauen braucht
# 8e74d02d
error-lockdown-trust-pending-help = entsperren Sie das Gerät und tippen Sie auf „Vertrauen“
# 69032727
error-lockdown-trust-denied-help = stecken Sie das Gerät ab und wieder an, und tippen Sie auf „Vertrauen“, wenn es fragt
# 4117c9d6
error-lockdown-not-trusted-help = entsperren Sie das Gerät, stecken Sie es wieder an und tippen Sie auf „Vertrauen“; ein Löschen braucht kein Vertrauen
# a3e89827
error-lockdown-needs-trust-help = entsperren Sie das Gerät und tippen Sie auf „Vertrauen“, oder benutzen Sie den Wiederherstellungsmodus über die Tasten
# f6db4aa2
error-lockdown-not-offered-help = entsperren Sie das Gerät einmal und fangen Sie neu an
# c9732475
error-lockdown-find-my-help = schalten Sie „Wo ist?“ auf dem Gerät oder bei icloud.com/find aus, oder löschen Sie mit dem Kabel; die Aktivierungssperre bleibt so oder so
# 4281c470
error-lockdown-managed-help = fragen Sie die Organisation, die das Gerät verwaltet
# 3086f32e
error-lockdown-not-trusted-usually = es wurde gelöscht, seine vertrauten Computer wurden zurückgesetzt, oder das Vertrauen ist abgelaufen
# a47adb2d
error-lockdown-not-offered-usually = es wurde seit dem Einschalten nicht entsperrt
# 0388273b
error-lockdown-locked-usually = ein gesperrtes Gerät fragt nicht „Diesem Computer vertrauen?“
# bbf3cec4
error-lockdown-managed-usually = ein Konfigurationsprofil einer Organisation ist darauf installiert
# ea1cb9c4
error-lockdownfailure-frame-what = das Gespräch mit dem Gerät brach ab
# 57519dac
error-lockdownfailure-refused-what = das Gerät hat { $request } abgelehnt: { $error }
# 2ba7c8ed
error-lockdown-nonsense-what = das Gerät hat auf { $request } eine Antwort gegeben, die keinen Sinn ergibt: { $what }
# a6fd30ff
error-muxusberror-badlength-what = ein usbmux-Paket von { $value1 } Byte
# 1b0e9c6a
error-muxusberror-unknownprotocol-what = das usbmux-Protokoll { $value1 } ist nicht bekannt
# 768ff83f
error-muxusberror-badmagic-what = ein usbmux-Paket ohne seine Kennzahl
# 42b667aa
error-muxusberror-badtcpheader-what = ein usbmux-TCP-Kopf, der keiner ist
# 56f89fdd
error-preboard-silent-what = das iPhone hat nicht innerhalb von { $limit } s gesagt, ob der Code eingegeben wurde
# eebc1189
error-preboard-not-typed-what = niemand hat den Code auf dem iPhone eingegeben
# 57302527
error-preboard-refused-what = das iPhone konnte sich für das Update nicht bereit machen: { $value1 }
# 37fca72d
error-preboard-silent-help = fangen Sie neu an und geben Sie den Code auf dem iPhone ein, wenn es danach fragt; ohne den Code hilft nur ein Löschen
# 227b220c
error-preboard-refused-help = bringen Sie das iPhone zuerst in den Wiederherstellungsmodus (rightful recovery enter) und aktualisieren Sie es von dort
# f04794cc
error-preboard-silent-usually = die Frage auf dem iPhone wurde übersehen
# 0612d73f
error-identityerror-noline-what = das Gerät hat keine Beschreibung mit Seriennummer
# 329f1dd7
error-identityerror-toolong-what = die Kennzeile des Geräts hat { $value1 } Zeichen
# ed260a30
error-identityerror-missing-what = das Gerät nennt dies nicht: { $value1 }
# 894e792f
error-identityerror-bad-what = { $field } des Geräts ist ungültig: { $text }
# 10f427d3
error-identityerror-twice-what = das Gerät nennt dies zweimal: { $value1 }
# 7368e58d
error-recovery-unknown-device-what = das Gerät im Wiederherstellungsmodus sagt nicht, wer es ist
# b1aff9f1
error-recovery-bad-command-what = ein Befehl von { $length } Byte lässt sich nicht an ein Gerät im Wiederherstellungsmodus senden
# a610c99c
error-recovery-bad-value-what = das Gerät nennt hierfür keinen Text: { $name }
# 20656fe3
error-recovery-empty-image-what = ein Abbild für das Gerät ist leer
# a3dbc2a8
error-recovery-unknown-device-help = erzwingen Sie einen Neustart des Geräts, bringen Sie es wieder in den Wiederherstellungsmodus und fangen Sie neu an
# f2431b87
error-messageerror-notadictionary-what = das Gerät hat etwas gesendet, das keine Nachricht ist
# 813d6ce1
error-messageerror-notype-what = das Gerät hat eine Nachricht gesendet, die nicht sagt, was sie ist
# 0c5608d7
error-messageerror-field-what = das Gerät hat { $message } ohne brauchbares { $field } gesendet
# 87afabf1
error-restore-unknown-request-what = das iPhone verlangte { $value1 }, das diese Version nicht kennt
# c36f88ae
error-restore-updater-not-supported-what = das iPhone verlangte eine Aktualisierung von { $value1 }, die diese Version nicht geben kann
# 4758c636
error-restore-updater-loops-what = das iPhone hat { $times } Antworten auf seine Bitte um Firmware für { $name } bekommen, keine genommen und fragt wieder
# 219776df
error-restore-not-in-firmware-what = das iPhone verlangte { $value1 }, das diese Firmware nicht enthält
# b69ec96e
error-restore-fetch-refused-what = das iPhone wollte etwas von { $value1 } holen, was keine Adresse von Apple ist
# 6d4c9334
error-restore-link-lost-what = die Verbindung zum iPhone ging während der Wiederherstellung verloren
# 09b6f4bc
error-restore-silent-what = das iPhone hat während der Wiederherstellung { $value1 } s lang nichts gesagt
# 7ea81284
error-restore-too-many-messages-what = das iPhone hat während der Wiederherstellung mehr als { $value1 } Nachrichten gesendet
# fa48bccd
error-restore-status-image-help = fangen Sie mit einem anderen Kabel neu an, direkt am Computer; die Firmware wird zuerst neu geprüft
# 2c15611a
error-restore-status-image-help-2 = fangen Sie einmal neu an; kommt dieselbe Nummer wieder, braucht das iPhone den Service von Apple
# 12a612e5
error-restore-status-image-help-3 = fangen Sie einmal neu an; kommt dieselbe Nummer wieder, lassen Sie das iPhone vom Service von Apple ansehen, vor allem nach einer Reparatur
# d2f353a1
error-restore-status-image-help-4 = ein Update kann die Daten auf diesem iPhone nicht behalten; es bleibt nur ein Löschen
# 055b6906
error-restore-status-image-help-5 = fangen Sie aus dem DFU-Modus mit der neuesten Firmware neu an, die Apple signiert
# 7ff3cfbb
error-restore-status-image-help-6 = sehen Sie nach, ob dieser Computer gs.apple.com erreicht und seine Uhr richtig geht, und fangen Sie neu an
# 336b3d13
error-restore-status-image-help-7 = fangen Sie einmal neu an; kommt dieselbe Nummer wieder, schicken Sie uns den Bericht, den es geschrieben hat
# cadbc650
error-restore-checkpoint-failed-help = fangen Sie einmal neu an; scheitert derselbe Schritt, schicken Sie uns den Bericht, den es geschrieben hat
# c6cadc16
error-restore-updater-loops-help = fangen Sie mit der neuesten Firmware neu an, die Apple signiert; fragt dasselbe Teil wieder ohne Ende, braucht es den Service von Apple
# 8570a0a4
error-restore-silent-help = starten Sie das iPhone in den Wiederherstellungsmodus neu und fangen Sie neu an
# eeb1745f
error-restore-status-image-usually = das Kopieren über das Kabel wurde gestört, oder die Firmware-Datei ist beschädigt
# d52aad71
error-restore-status-image-usually-2 = der Speicher des iPhone geht kaputt
# 947c8b3f
error-restore-status-image-usually-3 = ein Teil wurde ausgetauscht, das das iPhone nicht als sein eigenes erkennt
# 67e5fd90
error-restore-status-image-usually-4 = eine Firewall, ein Proxy oder eine falsch gehende Uhr
# 37aaa85c
error-restore-checkpoint-failed-usually = das System des iPhone ist neuer als dieses Programm
# 5f6891c8
error-restore-updater-loops-usually = dieser Teil des iPhone nimmt nicht an, was Apple dafür signiert, wie nach einem Austausch des Teils
# fe5ca601
error-restore-no-answer-what = das iPhone hat { $question } nicht innerhalb von { $answer-wait } s beantwortet
# 17263503
error-restore-not-in-restore-mode-what = das iPhone ist nicht im Modus der Wiederherstellung: Seinen Anschluss bedient { $value1 }
# 7033026e
error-restore-unusable-answer-what = die Antwort des iPhone auf { $question } hat kein brauchbares { $field }
# 392fe346
error-restore-refused-what = das iPhone hat { $question } abgelehnt: { $error }
# 64908fb7
error-restore-not-in-restore-mode-usually = das iPhone ist in sein altes System neu gestartet
# 10c6a65f
error-supervise-broken-off-what = das Gespräch über die Betreuung brach ab
# 2bb2e243
error-supervise-silent-what = das Telefon hat { $limit } s lang nichts über seine Betreuung gesagt
# 37e3dfe9
error-supervise-refused-what = das Telefon hat { $request } abgelehnt: { $refusal }
# bc523f13
error-supervise-foreign-what-2 = das Telefon wird mit einer anderen Identität betreut als dieser
# 4516291d
error-supervise-identity-unusable-what = die Betreuungsidentität konnte die Aufgabe des Telefons nicht unterschreiben
# f0312c4f
error-supervise-profile-too-large-what = das Profil ist größer als 1 MiB
# 425208a1
error-supervise-another-device-what = die Zustimmung nennt ein anderes Gerät als das angeschlossene
# 268291f3
error-supervise-silent-help = warten Sie, bis das Telefon gestartet ist, und beginnen Sie dann von vorn
# 75931220
error-supervise-unusable-answer-help = beginnen Sie von vorn; wenn es wieder geschieht, schicken Sie uns den Bericht, der geschrieben wurde
# d2c2221b
error-supervise-refused-help = lesen Sie, was das Telefon sagt; die Wege, die keinen Betreuer brauchen: rightful advise
# 3359e3eb
error-supervise-identity-unusable-help = importieren Sie die Identität noch einmal: rightful supervise identity import
# 45c71392
error-supervise-profile-too-large-help = nehmen Sie Bilder und Apps aus dem Profil, und beginnen Sie dann von vorn
# dd01a331
error-supervise-silent-usually = das Telefon startet noch oder arbeitet an seiner Schlüsseltasche
# b0ece06a
error-supervise-foreign-usually = ein anderer Computer oder eine Organisation betreut es, oder die Identität wurde seither neu gemacht
# dc0369ff
error-supervise-another-device-usually = ein zweites Gerät wurde angeschlossen
# 3353b09b
error-identity-unknown-form-what = das ist keine Betreuungsidentität: weder PKCS #12 noch PEM noch DER
# b2e07214
error-identity-too-long-what = das ist länger als jede Betreuungsidentität
# 81915d3a
error-identity-no-certificate-what = es ist kein Zertifikat darin
# 918d1249
error-identity-no-key-what = es ist kein privater Schlüssel darin
# 6223b94d
error-identity-wrong-password-what = das Passwort öffnet die Identität nicht
# f7af9041
error-identity-too-many-rounds-what = die Datei verlangt mehr Runden für die Ableitung aus dem Passwort, als irgendein Programm schreibt
# 573dacce
error-identity-mismatch-what = der Schlüssel gehört nicht zum Zertifikat
# d374699b
error-identity-not-rsa-what = der Schlüssel ist kein RSA-Schlüssel mit 2048 bis 4096 Bit
# 610a5857
error-identity-no-challenge-what = die Aufgabe des Telefons ist leer oder zu lang
# 8885e05f
error-identity-unusable-what = der Schlüssel konnte nicht verwendet werden
# 2f641f4b
error-identity-unknown-form-help = exportieren Sie sie im Apple Configurator neu (Einstellungen, Organisationen, Betreuungsidentität exportieren) als .p12-Datei, und importieren Sie diese
# 56dcea29
error-identity-no-certificate-help = nennen Sie die Datei mit dem Zertifikat, und die mit dem Schlüssel mit --key
# 005ed637
error-identity-no-key-help = nennen Sie die Datei mit dem privaten Schlüssel mit --key: ein Zertifikat allein beweist nichts
# c667b8c7
error-identity-wrong-password-help = geben Sie das Passwort an, das beim Export gesetzt wurde: --password-file
# b41b08e0
error-identity-too-many-rounds-help = exportieren Sie sie mit einem anderen Programm neu, und importieren Sie diese
# 34416dc6
error-identity-mismatch-help = nennen Sie ein Zertifikat und einen Schlüssel, die zusammen exportiert wurden
# fd0fe947
error-identity-not-rsa-help = importieren Sie die Identität, mit der das Telefon betreut wurde: solche Identitäten haben RSA-Schlüssel
# 72a39806
error-identity-unusable-help = beginnen Sie von vorn; wenn es wieder geschieht, importieren Sie die Identität neu
# 97da02a8
error-muxer-broken-off-what = das Gespräch mit dem USB-Verteiler brach ab
# 21ee0e35
error-muxer-another-dialect-what = der USB-Verteiler hat abgelehnt: { $value1 }
# 72b9bc97
error-muxer-nonsense-what = der USB-Verteiler gab eine Antwort, die keinen Sinn ergibt: { $value1 }
# fb625b08
error-muxer-broken-off-help = starten Sie den Dienst neu, der mit iPhones spricht (usbmuxd, Apple-Geräte), und fangen Sie neu an
# 9a01e0a3
error-muxer-another-dialect-help = stecken Sie das Gerät wieder an und fangen Sie neu an
# 82c892d1
error-muxer-another-dialect-help-2 = warten Sie, bis das Gerät fertig gestartet ist, und fangen Sie neu an
# be99bad7
error-muxer-another-dialect-help-3 = aktualisieren Sie den Dienst, der mit iPhones spricht (usbmuxd, Apple-Geräte)
# 53fbf193
error-muxer-another-dialect-usually = das Gerät ist neu gestartet oder wurde abgesteckt
# b9c573a2
error-muxer-another-dialect-usually-2 = das Gerät startet noch
# ca5044d4
error-backup-folder-busy-what = ein anderes Backup nach { $path } läuft gerade
# 794a55b8
error-backup-no-access-what = in den Ordner { $path } darf nicht geschrieben werden
# 96c3bdd3
error-backup-folder-is-a-link-what = { $path } ist eine Verknüpfung und kein Ordner
# 6b763e51
error-backup-no-room-for-a-copy-what = die Festplatte von { $path } kennt keine Verknüpfungen und hat zu wenig Platz für eine Kopie des Backups dort: { $needed } Byte werden gebraucht, { $free } sind frei
# 0772da87
error-backup-between-names-what = das neue Backup in { $path } konnte seinen Namen nicht bekommen
# 1d9f6fd8
error-backup-folder-not-written-what-2 = in { $path } geht dies nicht: { $doing }
# fcf7778b
error-backup-folder-busy-help = warten Sie, bis es fertig ist, oder wählen Sie mit --to einen anderen Ordner
# 2f1e8da1
error-backup-no-access-help = geben Sie auf einem Mac Ihrem Terminal Festplattenvollzugriff (Systemeinstellungen, Datenschutz & Sicherheit); sonst prüfen Sie die Rechte, oder wählen Sie mit --to einen anderen Ordner
# df6bff5d
error-backup-folder-is-a-link-help = nennen Sie mit --to den Ordner, zu dem sie führt
# 3ad3fb1f
error-backup-no-room-for-a-copy-help = schaffen Sie Platz, oder wählen Sie mit --to einen Ordner auf einer anderen Festplatte: Das neue Backup entsteht neben dem alten
# 44a76759
error-backup-between-names-help = prüfen Sie die Festplatte und fangen Sie neu an: Der nächste Lauf gibt zuerst beiden Backups ihre Namen
# d20a24ed
error-backup-folder-not-written-help-2 = prüfen Sie die Festplatte und den Platz darauf, oder wählen Sie mit --to einen anderen Ordner
# 4c53bccc
error-backup-no-room-for-a-copy-usually = die Festplatte ist mit exFAT oder FAT formatiert, die keine Verknüpfungen kennen
# e6be5f5b
error-backup-no-access-usually = macOS hält andere Programme aus dem Ordner heraus, in den der Finder Backups legt
# 7a50671e
error-kept-unreadable-what = { $path } lässt sich nicht lesen
# bf39938e
error-kept-unwritable-what = { $path } lässt sich nicht schreiben oder entfernen
# 3893c0cc
error-kept-sealed-what = { $path } lässt sich nicht öffnen: es wurde geändert, oder stammt von einem anderen Computer
# 3275ab69
error-kept-too-long-what = was aufbewahrt werden soll, ist länger als { $most } Bytes
# a19d1755
error-kept-no-random-what = dieser Computer liefert keine Zufallszahlen
# f2b28391
error-kept-unreadable-help = sehen Sie zu, dass dieser Ordner und was darin ist Ihnen gehört, oder nennen Sie einen anderen mit --cache
# dc1bacf3
error-kept-too-long-help = machen Sie ohne weiter: melden Sie sich jedes Mal mit einem Code an
# cf3615ce
error-keychain-none-what = dieser Computer hat keinen Speicher für Passwörter, der sich fragen lässt
# ad644ae0
error-keychain-refused-what = das System gab das Passwort aus { $value1 } nicht heraus
# 98a1cf73
error-keychain-slow-what = { $what } dauerte länger als { $limit-s } Sekunden
# e14ba3d0
error-keychain-no-password-what = was { $value1 } unter diesem Namen hat, ist kein Passwort
# fc5e76e8
error-keychain-failed-what = { $value1 } ließ sich nicht fragen: { $value2 }
# 623fc6e9
error-keychain-none-help = machen Sie ohne ihn weiter: Nennen Sie Wörter, an die Sie sich erinnern
# 66534501
error-keychain-refused-help = versuchen Sie es noch einmal und erlauben Sie es im Fenster des Systems, oder machen Sie ohne weiter
# 8594aaa1
error-keychain-slow-help = suchen Sie ein Fenster, in dem das System Sie fragt, antworten Sie ihm, und versuchen Sie es noch einmal
# a3fd95bd
error-keychain-failed-help = sehen Sie im Passwortprogramm des Systems selbst nach dem Passwort, unter Backup
# ece04407
error-keychain-none-usually = hier ist niemand an einem Desktop angemeldet, oder der Desktop hat keinen Schlüsselbund
# 4d69ba79
error-keychain-refused-usually = das Fenster des Systems wurde geschlossen, oder ein anderes Passwort wurde getippt
# 273b08d1
error-keychain-slow-usually = das System fragt in einem Fenster, das hinter anderen liegt
# b7bb96ec
error-repair-rule-not-written-what = die Regel konnte nicht in { $path } geschrieben werden
# 24ce1f88
error-repair-another-rule-what = { $value1 } ist schon da und enthält etwas anderes
# 7cd9da48
error-repair-no-systemd-what = systemd lässt sich nicht bitten, usbmuxd zu starten: { $value1 }
# 3dd8584b
error-repair-muxer-refused-what = systemd hat usbmuxd nicht gestartet: { $value1 }
# 22e7fb23
error-repair-systemd-silent-what = systemd hat nicht innerhalb von { $value1 } s geantwortet
# 4d24ea54
error-repair-rule-not-written-help = starten Sie es als Administrator: sudo rightful doctor --fix
# 3539ebcc
error-repair-another-rule-help = sehen Sie nach, was darin steht, legen Sie es beiseite, und fangen Sie neu an
# 48649c19
error-repair-no-systemd-help = starten Sie ihn von Hand: sudo usbmuxd
# a778dffc
error-repair-muxer-refused-help = starten Sie ihn von Hand: sudo systemctl start usbmuxd
# f0aef71d
error-repair-muxer-refused-usually = dieser Benutzer darf keine Dienste starten, oder usbmuxd ist nicht installiert
# 91816ef1
error-muxer-bad-address-what = { $text } ist keine Adresse eines USB-Verteilers
# b2deac9e
error-muxer-bad-address-help = schreiben Sie unix:/pfad/zum/socket oder host:port, oder lassen Sie USBMUXD_SOCKET_ADDRESS ungesetzt
# dc4efbf7
error-muxer-not-running-what = das Programm, das Apple-Geräte verbindet, antwortet bei { $address } nicht
# 0e5e43cc
error-muxer-denied-what = dieser Computer lässt Sie nicht mit dem Programm sprechen, das Apple-Geräte verbindet, bei { $value1 }
# c6dcd610
error-muxer-silent-what = nach { $value1 } s aufgegeben: { $waiting-for }
# 3e67348e
error-muxer-no-such-device-what = das Gerät ist nicht mehr angeschlossen
# ee9cb086
error-muxer-refused-what = das Gerät nimmt auf Anschluss { $value1 } keine Verbindung an
# b1bd5c0f
error-muxer-denied-help = starten Sie Rightful als ein Benutzer, der den oben genannten Socket benutzen darf
# 95fa2a91
error-muxer-not-running-usually = das Programm ist nicht installiert, oder es wurde noch kein Apple-Gerät angesteckt
# dd31dacc
error-muxer-denied-usually = der Socket gehört einem anderen Benutzer
# 9add0028
error-session-no-encryption-what = das verschlüsselte Gespräch mit dem Gerät ließ sich nicht beginnen: { $value1 }
# b0a9e256
error-session-crashed-what = ein Teil dieses Programms fiel aus, während es mit dem Gerät sprach
# cf6c9196
error-session-no-encryption-help = stecken Sie das Gerät ab, entsperren Sie es, stecken Sie es wieder an und tippen Sie auf „Vertrauen“; ein Löschen braucht kein Vertrauen
# 03ff85d3
error-session-silent-usually = das Gerät startet gerade oder zeigt eine Frage, die auf eine Antwort wartet
# 90d10516
error-session-no-encryption-usually = das Gerät kennt diesen Computer nicht mehr, weil seine Einstellungen zurückgesetzt wurden
# 76047788
error-backup-interrupted-what-2 = das Backup wurde unterbrochen, während es gemacht wurde: { $value1 }
# 1e2c5ec5
error-backup-encryption-denied-what = Manifest.plist und die Dateien des Backups sind sich nicht einig, ob es verschlüsselt ist; geglaubt wird den Dateien
# 3fd70a4d
error-backup-two-indexes-what = das Backup hat zwei Verzeichnisse, Manifest.db und Manifest.mbdb; genommen wird { $taken }
# e62efc7a
error-backup-keybag-trailing-what = der Keybag hat an seinem Ende { $value1 } Byte zu viel
# 96e5b69f
error-backup-interrupted-help-2 = machen Sie ein neues Backup, wenn Sie noch können; was dieses hat, lässt sich lesen, aber spielen Sie es nicht zurück
# d4e1d8de
error-backup-encryption-denied-help = es muss nichts getan werden; lässt sich vieles nicht lesen, suchen Sie eine andere Kopie des Backups
# 65c8ae39
error-backup-list-unusable-help = um die Dateien zu lesen, muss nichts getan werden; um es zurückzuspielen, suchen Sie eine andere Kopie des Backups
# b07e13f3
error-unlisted-what = { $name } aus dem Backup lässt sich nicht lesen, und die Kopie hat es nicht: { $why }
# fc195fdf
error-backup-not-encrypted-already-what = das Backup ist nicht verschlüsselt
# 0c148f2b
error-backup-folder-not-empty-what = der Ordner { $value1 } ist nicht leer
# 76b4bff2
error-backup-copy-without-index-what = das Verzeichnis der Kopie konnte nicht geschrieben werden: { $value1 }
# 46003437
error-backup-not-encrypted-already-help = benutzen Sie das Backup, wie es ist: Jedes Programm, das Backups liest, kann es lesen
# dcb444e6
error-backup-folder-not-empty-help = wählen Sie einen neuen oder leeren Ordner
# 1dc0af0a
error-decrypterror-copy-help = schaffen Sie Platz auf dieser Festplatte oder wählen Sie einen Ordner auf einer anderen, entfernen Sie den Ordner der Kopie, und fangen Sie dann neu an: Eine Kopie wird immer von vorn begonnen
# 3010b9d7
error-backup-copy-without-index-help = nehmen Sie stattdessen die Dateien heraus: `rightful backup extract` braucht kein eigenes Verzeichnis
# 8ae00028
error-backup-folder-not-empty-usually = die Kopie wurde früher begonnen und angehalten, oder der Ordner gehört einem anderen Backup
# a1ef33bb
error-rowtrouble-fileid-what = sie nennt keinen Dateiinhalt
# c8090ae1
error-rowtrouble-column-what = ihr { $value1 } ist kein Text von brauchbarer Länge
# ba9fec82
error-rowtrouble-kind-what = sie ist weder Datei noch Ordner noch Verweis
# 10479053
error-rowtrouble-toolong-what = ihr Eintrag hat { $value1 } Byte, mehr als jeder wirkliche
# e157da5d
error-rowtrouble-norecord-what = sie hat keinen Eintrag
# 38a25e5d
error-rowtrouble-notdecrypted-what = ihr Eintrag lässt sich nicht entschlüsseln
# d5fcccd1
error-rowtrouble-damaged-what = das Verzeichnis ist hier beschädigt, und hinter dieser Stelle lässt sich nichts lesen: { $value1 }
# b6c202ce
error-backup-index-cut-help = suchen Sie eine andere Kopie des Backups; was im Verzeichnis vor dieser Stelle steht, lässt sich lesen
# 16629520
error-backup-index-cut-help-2 = suchen Sie eine andere Kopie des Backups, wenn diese Datei wichtig ist; alles andere lässt sich lesen
# 2794c97a
error-backup-index-cut-usually = das Verzeichnis des Backups ist beschädigt, oder ein Programm, das nicht von Apple ist, hat es geschrieben
# 8ca62f30
error-backup-no-such-folder-what = es gibt keinen Ordner { $path }
# 94e2b49f
error-backup-no-access-what-2 = der Ordner { $path } darf nicht gelesen werden
# 376ec687
error-backup-folder-unreadable-what = der Ordner { $path } lässt sich nicht lesen
# c4d18b07
error-backup-not-a-backup-what = { $path } ist kein Backup{ $backups }
# 9cef318a
error-backup-too-old-what = { $path } ist ein Backup von iOS 3 oder früher
# b123c349
error-backup-no-such-folder-help = prüfen Sie den Pfad, oder lassen Sie sich die Backups dieses Computers nennen: rightful backup list
# c2245be8
error-backup-no-access-help-2 = geben Sie Ihrem Terminal auf einem Mac Festplattenvollzugriff (Systemeinstellungen, Datenschutz & Sicherheit); prüfen Sie anderswo die Rechte des Ordners
# 2cebbdb2
error-backup-folder-unreadable-help = prüfen Sie die Festplatte und ihr Kabel
# 0b8d54ec
error-backup-not-a-backup-help = geben Sie den Ordner an, in dem Manifest.plist liegt, oder lassen Sie sich die Backups dieses Computers nennen: rightful backup list
# 491b6b2f
error-backup-too-old-help = nehmen Sie ein Programm aus jener Zeit; Backups von iOS 4 und später lassen sich hier lesen
# becbb667
error-backup-no-such-folder-usually = der Pfad ist der eines Ordners über dem Backup, oder einer Festplatte, die nicht da ist
# 8e3eada3
error-backup-wrong-password-what = das ist nicht das Backup-Passwort
# 0d4ec6ab
error-backup-keybag-in-parts-what = der Keybag ist beschädigt: Das Passwort öffnet { $opened } seiner Schlüssel, und nicht die von { $refused }
# 191327c2
error-backup-no-usable-keys-what = der Keybag hat keinen Schlüssel, den ein Passwort allein öffnet
# 938775b1
error-unlockerror-manifest-what = die Schlüssel des Backups lassen sich nicht lesen
# 6135e601
error-backup-locked-what = das Backup ist verschlüsselt
# 214beb21
error-backup-password-itself-what = ein Backup von iOS 10.0 öffnet sich nur mit seinem Passwort, nicht mit einem Schlüssel, der davon abgeleitet ist
# 66d0e1d8
error-backup-manifest-key-missing-what = der Schlüssel des Verzeichnisses fehlt
# 9f255146
error-backup-manifest-key-malformed-what = der Schlüssel des Verzeichnisses hat { $value1 } Byte statt 44
# e893139e
error-backup-manifest-key-useless-what = der Schlüssel des Verzeichnisses ist nicht zu gebrauchen: { $value1 }
# 1ce074e9
error-backup-wrong-password-help = versuchen Sie die anderen Passwörter, die Sie benutzt haben: Es ist das, das für Backups gesetzt wurde, oft vor Jahren, und weder der Code des iPhone noch unbedingt das Passwort des Apple Account
# 7253409e
error-backup-keybag-in-parts-help = das Passwort ist richtig; suchen Sie eine andere Kopie des Backups, aus der Zeit, bevor sein Manifest.plist beschädigt wurde
# ae5eb621
error-backup-no-usable-keys-help = prüfen Sie, ob das der Keybag eines verschlüsselten Backups ist; suchen Sie eine andere Kopie des Backups
# 79ddfe90
error-backup-not-encrypted-help = lassen Sie das Passwort weg: Dieses Backup braucht keines
# f6b4384c
error-backup-locked-help = geben Sie das Backup-Passwort an
# 3d7ed38a
error-backup-password-itself-help = geben Sie das Passwort statt des abgeleiteten Schlüssels an
# 76c984b2
error-backup-manifest-key-missing-help = suchen Sie eine andere Kopie des Backups, aus der Zeit, bevor sein Manifest.plist beschädigt wurde
# dc9a4e4c
error-backup-wrong-password-usually = das Backup-Passwort wurde vor langer Zeit gesetzt und bleibt bei jedem Backup; für eines, das es schon gibt, lässt es sich nicht zurücksetzen
# e9646edc
error-backup-manifest-key-missing-usually = Manifest.plist und Manifest.db gehören zu verschiedenen Backups
# dc1bd5aa
error-backup-keybag-in-parts-usually = die Festplatte geht kaputt, oder die Kopie wurde unterbrochen
# e60111b9
error-backup-too-many-rows-what = das Verzeichnis des Backups hat mehr als { $rows } Zeilen
# 94e7393e
error-backup-no-room-what = { $needed } Byte würden geschrieben, und { $free } sind frei
# dead3619
error-backup-too-many-rows-help = suchen Sie eine andere Kopie des Backups; kein iPhone hat so viele Dateien
# a6d4f2df
error-backup-no-room-help = schaffen Sie Platz auf dieser Festplatte, wählen Sie einen Ordner auf einer anderen, oder nehmen Sie einen Teil des Backups
# 0d5de4ee
error-backup-too-many-rows-usually = das Verzeichnis des Backups wurde von Hand gemacht, um zu schaden
# 90003d40
error-backup-no-room-usually = ein Backup braucht noch einmal so viel Platz, wenn es herausgeschrieben wird
# f5a8414d
error-backup-list-missing-what = { $value1 } fehlt
# e3753500
error-backup-list-unreadable-what = { $name } lässt sich nicht lesen: { $why }
# b9331e69
error-backup-list-damaged-what = { $name } ist keine brauchbare Property-Liste: { $why }
# db633f91
error-backup-list-damaged-what-2 = { $value1 } ist beschädigt
# 44f86503
error-backup-list-missing-help = kopieren Sie den Ordner des Backups noch einmal, ganz
# 2836a649
error-backup-list-unreadable-help = prüfen Sie die Festplatte, und ob Sie den Ordner lesen dürfen
# a9f2d54d
error-backup-list-damaged-help = suchen Sie eine andere Kopie des Backups
# e8d5b001
error-backup-list-missing-usually = das Backup wurde in Teilen kopiert, oder unterbrochen, während es gemacht wurde
# fbe0d22e
error-backup-index-missing-what = das Backup hat kein Verzeichnis: weder Manifest.db noch Manifest.mbdb
# f094a4cd
error-backup-index-unreadable-what = das Verzeichnis des Backups lässt sich nicht lesen
# 08b7ae18
error-backup-index-too-large-what = das Verzeichnis des Backups hat { $value1 } Byte, mehr als jedes wirkliche
# 44cd878d
error-backup-index-not-one-what = das Verzeichnis des Backups ist keine Datenbank
# cb849296
error-backup-index-cut-what = das Verzeichnis des Backups ist abgeschnitten
# 2fa748d0
error-backup-index-foreign-what = das Verzeichnis des Backups ist eine Datenbank anderer Art: { $value1 }
# 8cca7ccf
error-backup-index-damaged-what = das Verzeichnis des Backups ist beschädigt: { $value1 }
# 8f416d80
error-backup-index-not-one-what-2 = Manifest.mbdb ist kein Verzeichnis eines Backups
# 8daf5195
error-backup-index-too-large-help = suchen Sie eine andere Kopie des Backups: Ohne ihr Verzeichnis weiß niemand, welche Datei welche ist
# 66dfbad1
error-backup-index-not-one-usually = die Festplatte geht kaputt, oder ein anderes Programm hat in das Backup geschrieben
# 504787b6
error-backup-unknown-class-what = sie hat die Schutzklasse { $value1 }, die der Keybag nicht hat
# 3895fc52
error-backup-bound-to-device-what = sie hat die Schutzklasse { $value1 }, deren Schlüssel nur das alte Gerät hat
# bffe48f1
error-backup-key-damaged-what = ihr Schlüssel lässt sich nicht auspacken
# 6ac43a7c
error-backup-unknown-class-help = suchen Sie eine andere Kopie des Backups; alles andere von diesem lässt sich lesen
# be5227dd
error-backup-bound-to-device-help = benutzen Sie das Gerät, von dem das Backup gemacht wurde: Nichts anderes kann das lesen, und so ist es gewollt
# d77a810e
error-backup-unknown-class-usually = Verzeichnis und Keybag gehören zu verschiedenen Backups, oder eines davon ist beschädigt
# c8157310
error-backup-bound-to-device-usually = die App hat bestimmt, dass dies das Gerät nicht verlassen darf
# 5fb2f354
error-backup-key-damaged-usually = das Verzeichnis des Backups ist an dieser Stelle beschädigt
# 2175655b
error-backup-too-many-rounds-what = der Keybag behauptet { $claimed } Runden in { $tag }; höchstens { $cap } werden geglaubt
# d3618c12
error-backup-stopped-what = das Passwort wurde nicht zu Ende versucht: Es wurde angehalten
# c567ed16
error-backup-too-many-rounds-help = vertrauen Sie diesem Backup, so heben Sie die Grenze an und warten; sonst suchen Sie eine andere Kopie davon
# ca20b4fe
error-backup-stopped-help = fangen Sie neu an; nichts wurde geändert
# 7dff376e
error-backup-too-many-rounds-usually = die Datei ist beschädigt, oder jemand hat sie gemacht, um Computer zu beschäftigen
# 7fa63486
error-backup-keybag-absent-what = das Backup hat keinen Keybag
# ed499240
error-backup-keybag-cut-what = der Keybag ist abgeschnitten: { $tag } behauptet { $claimed } Byte, und { $left } sind übrig
# 16ec8f23
error-backup-keybag-incomplete-what = der Keybag hat kein { $value1 }
# 0a5a26bd
error-backup-keybag-malformed-what = { $tag } im Keybag hat { $length } Byte
# b78a354f
error-backup-keybag-malformed-what-2 = der Keybag hat { $value1 } zweimal
# 463327b5
error-backup-keybag-malformed-what-3 = der Keybag behauptet 0 Runden in { $value1 }
# 059e3bd4
error-backup-keybag-too-large-what = der Keybag hat { $value1 } Byte, mehr als jeder wirkliche
# e89077d5
error-backup-keybag-too-large-what-2 = der Keybag hat mehr als { $groups } Klassen, wie es kein wirklicher hat
# 6baf035f
error-backup-keybag-absent-help = suchen Sie eine Kopie des Backups, deren Manifest.plist vollständig ist; ohne den Keybag öffnet es kein Passwort
# 12af1b75
error-backup-keybag-cut-help = suchen Sie eine andere Kopie des Backups, aus der Zeit, bevor ihr Manifest.plist beschädigt wurde; an dieser wird kein Passwort versucht
# 4138c4fc
error-backup-keybag-absent-usually = die Kopie des Backups ist nicht vollständig, oder die Festplatte, auf der sie liegt, geht kaputt
# dfb44bb7
error-sealed-framing-what = es ist kein Eintrag eines Schlüsselbunds
# 601d8109
error-sealed-version-what = er hat die unbekannte Version { $value1 }
# 9ab35ecc
error-sealed-tag-what = er ist beschädigt: Seine Prüfmarke stimmt nicht
# b5fb1082
error-sealed-padding-what = er ist beschädigt: Seine Auffüllung stimmt nicht
# 33e4d785
error-sealed-contents-what = was darin steht, lässt sich nicht lesen
# 3f0e7abb
error-backup-keychain-not-encrypted-what = den Schlüsselbund eines Backups ohne Passwort kann nur das Gerät öffnen, das es gemacht hat
# 64105ba1
error-backup-keychain-missing-what = das Backup hat keinen Schlüsselbund
# fcffe1de
error-keychainerror-index-what = der Schlüsselbund lässt sich nicht nachschlagen
# 9b86de2e
error-keychainerror-file-what = der Schlüsselbund lässt sich nicht lesen
# e8977893
error-backup-keychain-damaged-what = der Schlüsselbund ist keine brauchbare Property-Liste: { $value1 }
# 2a55edea
error-backup-keychain-damaged-what-2 = der Schlüsselbund ist beschädigt
# f7a8f51d
error-backup-keychain-not-encrypted-help = haben Sie das Gerät noch, setzen Sie darauf ein Backup-Passwort und machen Sie ein neues Backup; in dem sind die Passwörter
# 2f856e61
error-backup-keychain-missing-help = suchen Sie ein anderes Backup dieses Geräts, das ein Passwort hat
# 23c0509b
error-backup-keychain-not-encrypted-usually = als das Backup gemacht wurde, war kein Backup-Passwort gesetzt
# b0b33d6b
error-backup-keychain-missing-usually = das Backup wurde in Teilen kopiert, oder von einem Programm gemacht, das ihn weglässt
# 0752ace2
error-mbdberror-cut-what = das Verzeichnis endet mitten in einem Eintrag, { $left } Byte hinter dem letzten vollständigen
# b17e669a
error-mbdberror-unreadable-what = die Festplatte gibt den Rest des Verzeichnisses nicht her, { $left } Byte
# 52d72158
error-mbdberror-text-what = ihr { $value1 } ist kein Text
# 30c2791c
error-mbdberror-key-what = ihr Schlüssel hat { $value1 } Byte statt 44
# 661e6ed0
error-backup-file-missing-what = ihr Inhalt ist nicht im Backup
# 24258f78
error-backup-file-damaged-what = sie ist beschädigt oder unvollständig: Ihr Ende ist nicht das Ende einer Datei
# 37d7fe50
error-backup-file-cut-what = sie ist unvollständig: { $value1 } Byte an ihrem Ende sind kein ganzer Block
# f151cce3
error-backup-file-short-what = sie hat { $is } Byte, und das Verzeichnis des Backups sagt { $index }: Ihr Ende kann fehlen
# 847d4507
error-backup-file-not-regular-what = an ihrer Stelle liegt etwas, das keine gewöhnliche Datei ist
# f4f57316
error-backup-file-changing-what = sie änderte sich, während sie gelesen wurde
# 941fbde1
error-backup-file-unreadable-what = die Festplatte gibt sie nicht her: { $value1 }
# 679ce1ff
error-backup-file-without-key-what = sie hat keinen Schlüssel, und das Backup ist verschlüsselt
# 2605e7c2
error-backup-file-locked-what = sie ist verschlüsselt, und das Backup wurde ohne Passwort geöffnet
# caeb295d
error-backup-file-missing-help = kopieren Sie den Ordner des Backups noch einmal, ganz, oder suchen Sie ein älteres Backup
# 03805c33
error-backup-file-damaged-help = sehen Sie an, was sich davon lesen ließ; ein älteres Backup kann die Datei vollständig haben
# e2fab3e7
error-backup-file-not-regular-help = kopieren Sie den Ordner des Backups noch einmal: Backups haben nur gewöhnliche Dateien
# b916b93e
error-backup-file-changing-help = warten Sie, bis kein Programm mehr in das Backup schreibt, und lesen Sie sie dann noch einmal
# fdb6a340
error-backup-file-unreadable-help = prüfen Sie die Festplatte, und sichern Sie auf eine andere, was sie noch hergibt
# 0378c423
error-backup-file-short-usually = die Festplatte war voll, als das Backup kopiert wurde; oder das iPhone hat die Datei gekürzt, während das Backup gemacht wurde, was nicht schadet
# ce09947f
error-backup-file-damaged-usually = die Festplatte geht kaputt, oder das Backup wurde unterbrochen, während es gemacht wurde
# 54495fb6
error-backup-output-what = die Datei lässt sich nicht schreiben
# c13f3ca1
error-backup-file-too-long-what = die Datei ist länger als { $limit } Byte
# e3abe2cc
error-backup-output-help = prüfen Sie den freien Platz und die Rechte an dem Ort, an den geschrieben wird
# 9b128d00
error-backup-file-too-long-help = nehmen Sie sie in eine Datei heraus
# 3ade233e
error-recorderror-archive-what = ihr Eintrag ist kein Archiv: { $value1 }
# 4666c032
error-recorderror-lacks-what = ihr Eintrag hat kein { $value1 }
# 2631da32
error-recorderror-kind-what = ihr { $value1 } ist von anderer Art, als es sein muss
# a839f0ef
error-backup-code-not-set-what = als dieses Backup gemacht wurde, war kein Code für Bildschirmzeit oder Einschränkungen gesetzt
# 2354c89c
error-backup-code-none-fits-what = was das Backup vom Code für Einschränkungen hat, passt zu keinem der zehntausend Codes
# 5eb5fd1c
error-backup-code-unreadable-what = die Datei, die den Code enthält, lässt sich nicht lesen
# f5efbac2
error-backup-code-needs-password-what = iOS 12 hält den Bildschirmzeit-Code im Schlüsselbund, den nur ein Backup mit Passwort öffnet
# 60819825
error-backup-code-in-no-backup-what = seit iOS 13 ist der Bildschirmzeit-Code in keinem Backup
# db30c2b6
error-backup-code-not-set-help = machen Sie ein frisches Backup des Geräts, das die Einschränkung hat, also das des Kindes; ein verwaltetes Gerät hat keinen eigenen Code
# f716e962
error-backup-code-none-fits-help = suchen Sie ein anderes Backup desselben Geräts
# 86fc8ac1
error-backup-code-needs-password-help = setzen Sie auf dem Gerät ein Backup-Passwort, machen Sie ein neues Backup, und fragen Sie dieses
# 05a2cce2
error-backup-code-in-no-backup-help = öffnen Sie auf dem Gerät Einstellungen, Bildschirmzeit, Bildschirmzeit-Code ändern, und wählen Sie „Code vergessen?“: Der Apple Account, der ihn eingerichtet hat, kann einen neuen setzen
# 8615d8d8
error-backup-folder-not-writable-what = in den Ordner { $value1 } lässt sich nicht schreiben
# 4ef08743
error-backup-in-the-way-what = { $value1 } ist im Weg; dort müsste stehen: { $value2 }
# d33676e0
error-backup-disk-full-what = auf der Festplatte von { $value1 } ist kein Platz mehr
# e3e6e9fd
error-backup-file-not-written-what = { $value1 } konnte nicht geschrieben werden
# a8a0a9ab
error-backup-folder-not-writable-help = wählen Sie einen Ordner, in dem Sie Dateien anlegen dürfen
# d9b8e50f
error-backup-in-the-way-help = wählen Sie einen leeren Ordner, oder legen Sie beiseite, was im Weg ist, und fangen Sie dann neu an
# b24dd5fe
error-backup-disk-full-help = schaffen Sie Platz auf dieser Festplatte oder wählen Sie einen Ordner auf einer anderen, und fangen Sie dann neu an: Was schon geschrieben ist, wird nicht noch einmal geschrieben
# 3859b0fa
error-backup-file-not-written-help = sehen Sie an, was das System sagt, und fangen Sie dann neu an; andere Dateien sind nicht betroffen
# 795d9ab0
error-backup-folder-not-writable-usually = die Festplatte ist schreibgeschützt, oder der Ordner gehört jemand anderem
# ea68f317
error-backup-in-the-way-usually = in diesem Ordner war vorher etwas anderes
# 2446942e
error-backup-disk-full-usually = das Backup ist größer als das, was frei war, oder etwas anderes hat die Festplatte gefüllt
# a0ce20be
error-backup-file-not-written-usually = die Festplatte hat einen Fehler, oder ihr Dateisystem nimmt diese Datei nicht an
# 8fb05c9a
error-backup-interrupted-what-3 = das Backup wurde unterbrochen, während es gemacht wurde
# 1a83cf3f
error-backup-index-missing-what-2 = das Backup hat kein Verzeichnis
# 6d670e77
error-backup-system-too-old-what = das Backup ist von einem Gerät mit { $made }, und dieses hat { $has }
# bd8a63d0
error-backup-system-unknown-what = nichts sagt, mit welchem System das Backup gemacht wurde
# 0bce7855
error-backup-other-kind-what = das Backup ist von einer anderen Art Gerät ({ $made }) als dieses ({ $has })
# 0d5d335a
error-backup-model-unknown-what = nichts sagt, von welchem Modell das Backup gemacht wurde
# 59e15b84
error-backup-no-password-what = das Backup hat kein Passwort
# cd6d6ba6
error-backup-interrupted-help-3 = suchen Sie ein älteres Backup; aus diesem lassen sich Dateien nehmen, aber das iPhone nimmt es nicht vollständig zurück
# ad9cee52
error-backup-system-too-old-help = aktualisieren Sie zuerst das iPhone, und spielen Sie dann das Backup zurück
# 82fac137
error-backup-system-unknown-help = vergleichen Sie von Hand: Ein Backup geht auf dasselbe oder ein neueres System derselben Art von Gerät
# 0b5eb4f3
error-backup-other-kind-help = machen Sie weiter, wenn Sie wollen: Fotos, Nachrichten und Einstellungen kommen mit, manche Apps nicht
# f5f3b908
error-backup-no-password-help = machen Sie weiter, wenn Sie wollen: Passwörter, WLAN-Netze, Gesundheitsdaten und Anruflisten sind nur in Backups mit Passwort
# f2e2dbb4
error-backup-too-many-rows-what-2 = das Backup hat mehr als { $rows } { $value1 }
# 687b1753
error-backup-folder-unreadable-what-2 = der Ordner des Backups lässt sich nicht durchsehen
# 7b13b7a8
error-backup-too-many-rows-usually-2 = das Backup wurde von Hand gemacht, um zu schaden
# 472aeefd
error-recall-checkpoint-malformed-what = die Notiz, wie weit die Suche war, lässt sich nicht lesen
# dc39aa30
error-recall-checkpoint-unknown-version-what = die Notiz, wie weit die Suche war, hat Version { $value1 }, die diese Version von Rightful nicht kennt
# 18082811
error-recall-checkpoint-of-others-what = die Notiz, wie weit die Suche war, gehört zu anderen Kandidaten ({ $noted }…, und diese sind { $these }…)
# 3355211d
error-recall-checkpoint-beyond-the-end-what = die Notiz, wie weit die Suche war, sagt { $next }, und es gibt { $count } Kandidaten
# 4a1a483d
error-recall-checkpoint-malformed-help = fangen Sie die Suche neu an; das Backup ist, wie es war
# 5262d97a
error-recall-checkpoint-unknown-version-help = aktualisieren Sie Rightful, oder fangen Sie die Suche neu an; das Backup ist, wie es war
# 0164e561
error-recall-checkpoint-of-others-help = geben Sie dieselben Hinweise wie vorher an, oder fangen Sie die Suche neu an; das Backup ist, wie es war
# 1355610d
error-recall-checkpoint-malformed-usually = die Datei wurde geändert oder abgeschnitten
# 02445966
error-recall-checkpoint-unknown-version-usually = eine spätere Version von Rightful hat diese Suche begonnen
# 1df4e369
error-recall-checkpoint-of-others-usually = seitdem kam ein Hinweis dazu oder wurde geändert
# b7e07f5a
error-recall-too-long-what = was zu versuchen ist, hat Kandidaten von { $longest } Byte; höchstens { $most } werden versucht
# 39afdc31
error-recall-too-deep-what = was zu versuchen ist, ist tiefer als { $most } Ebenen verschachtelt
# 179894af
error-recall-too-dear-what = was zu versuchen ist, hat Kandidaten mit Kosten von { $dearest }; höchstens { $most } wird geordnet
# 56f63547
error-recall-too-large-what = was zu versuchen ist, ist zu groß zum Ordnen: mehr als { $most } { $of }
# a984e63b
error-recall-too-many-what = es gibt mehr Kandidaten, als 128 Bit zählen können
# acbef048
error-recall-too-long-help = verbinden Sie weniger Wörter, oder lassen Sie die längsten weg; nichts wurde versucht
# 621673be
error-recall-too-deep-help = beschreiben Sie das Passwort mit weniger Teilen ineinander; nichts wurde versucht
# 4f6a17c7
error-recall-too-dear-help = geben Sie den Teilen niedrigere Kosten, oder verbinden Sie weniger davon; nichts wurde versucht
# e596e7bc
error-recall-too-large-help = suchen Sie in mehreren Läufen: weniger Wörter, oder weniger Änderungen an jedem, mit den wahrscheinlichsten zuerst; nichts wurde versucht
# 897d595a
error-recall-too-many-help = sagen Sie mehr von dem, woran Sie sich erinnern: So viele ließen sich nicht versuchen, solange die Sonne lebt; nichts wurde versucht
# d751b803
error-recall-too-long-usually = ganze Sätze wurden als Wörter angegeben und verbunden
# 46217d63
error-recall-too-large-usually = lange Wortlisten wurden mit vielen Änderungen an jedem Buchstaben verbunden
# 3af70744
error-recall-too-many-usually = zu viele Teile dürfen irgendetwas sein
# 243090a2
error-recall-hint-too-large-what = die Datei mit Hinweisen ist größer als { $value1 } MiB
# 846271e3
error-recall-hint-other-encoding-what = die Datei mit Hinweisen ist nicht in UTF-8 geschrieben
# cd5a42d5
error-recall-hint-malformed-what = Zeile { $line } der Datei mit Hinweisen lässt sich nicht lesen
# e4389eee
error-recall-hint-unknown-version-what = die Datei mit Hinweisen hat Version { $value1 }, die diese Version von Rightful nicht kennt
# 3627d441
error-recall-hint-unfit-what = { $value1 }das Feld `{ $field }` des Hinweises ist nicht bekannt, oder enthält etwas anderes, als es soll
# 7dbaaf91
error-recall-hint-too-many-what = das Feld `{ $field }` des Hinweises hat mehr als { $most } Einträge
# 9c550590
error-recall-hint-too-long-what = das Feld `{ $field }` des Hinweises ist länger als { $most }
# 1639126c
error-recall-hint-empty-what = das Feld `{ $field }` des Hinweises ist leer
# 73080fdd
error-recall-hint-out-of-order-what = das Feld `{ $field }` des Hinweises endet, bevor es beginnt
# f8ebc4d3
error-recall-hint-too-large-help = schreiben Sie, woran Sie sich erinnern, und geben Sie lange Wortlisten als eigene Dateien an; nichts wurde versucht
# 41c4b7ad
error-recall-hint-other-encoding-help = speichern Sie die Datei in einem Texteditor als UTF-8; nichts wurde versucht
# 5508cdd6
error-recall-hint-malformed-help = bringen Sie diese Zeile in Ordnung: Texte stehen in Anführungszeichen; nichts wurde versucht
# 1541455e
error-recall-hint-unfit-help = bringen Sie es in Ordnung: Die Seite über Hinweise sagt, was in jedem Feld stehen darf; nichts wurde versucht
# 09aed044
error-recall-hint-too-many-help = behalten Sie die wahrscheinlichsten, und suchen Sie mit den anderen danach; nichts wurde versucht
# 17add237
error-recall-hint-too-long-help = kürzen Sie es, oder nehmen Sie es heraus; nichts wurde versucht
# bc75a171
error-recall-hint-empty-help = schreiben Sie etwas hinein, oder nehmen Sie es heraus; nichts wurde versucht
# 367fc7af
error-recall-hint-out-of-order-help = schreiben Sie die kleinere Zahl zuerst; nichts wurde versucht
# 78934a07
error-recall-hint-too-large-usually = eine Wortliste wurde hineingeschrieben
# 8fe32849
error-recall-hint-other-encoding-usually = ein Editor hat sie in der Zeichencodierung seines Systems gespeichert
# 78310f5c
error-recall-hint-malformed-usually = in dieser Zeile oder davor fehlt ein Anführungszeichen oder eine Klammer
# bc1242a5
error-recall-hint-unknown-version-usually = eine spätere Version von Rightful hat sie geschrieben
# 8ceebb1b
error-recall-hint-unfit-usually = sein Name ist falsch geschrieben, oder ein Datum steht ohne Anführungszeichen
# a2f360b5
error-problem-otherencoding-what = sie ist nicht in UTF-8 geschrieben
# 66acebca
error-problem-toolong-what = sie ist länger als { $value1 } Byte
# 7ed394d0
error-problem-toomany-what = es gibt mehr als { $value1 }
# 2242378e
error-problem-unknownwildcard-what = nach einem Prozentzeichen steht kein Platzhalter, der hier bekannt ist
# 47c08c8f
error-problem-unfinishedset-what = ein Zeichenvorrat hat kein Ende, oder nichts darin
# 47956a34
error-problem-range-what = ein Bereich läuft rückwärts, oder ist länger als { $value1 }
# 9ea2d8a3
error-problem-unknownanchor-what = ein Anker ist nicht bekannt, oder ein Token hat zwei
# 160050ae
error-problem-unknownoption-what = eine Option ist hier nicht bekannt, oder hat keinen Wert, den sie haben könnte
# 363813ba
error-problem-unknownset-what = nach einem Fragezeichen steht kein Vorrat, der bekannt ist, oder einer, der nicht angegeben wurde
# 8b48908a
error-problem-toomanysets-what = vor der Maske stehen mehr als vier Vorräte
# e14f0059
error-problem-empty-what = sie ergibt nichts
# 89644650
error-problem-unknownfunction-what = eine Funktion ist hier nicht bekannt
# 8bb6e418
error-problem-missingargument-what = einer Funktion fehlt ein Zeichen oder eine Stelle, die 0 bis 9 oder A bis Z ist
# c2ee7ba4
error-lineerror-what = Zeile { $line } ist nicht zu gebrauchen ({ $of }): { $problem }
# 17ed4edb
error-recall-token-line-help = bringen Sie diese Zeile in Ordnung, oder setzen Sie ein # davor; ein Prozentzeichen selbst schreibt man %%; nichts wurde versucht
# 3172bc98
error-recall-mask-line-help = bringen Sie diese Zeile in Ordnung, oder setzen Sie ein # davor; ein Fragezeichen selbst schreibt man ??; nichts wurde versucht
# bcd5fd5d
error-recall-rule-line-help = bringen Sie diese Zeile in Ordnung, oder setzen Sie ein # davor; nichts wurde versucht
# 61b1eedf
error-lineerror-usually = sie ist für ein anderes Programm geschrieben, oder für eine spätere Version davon
# 00b3d3e7
error-recipeerror-line-what = das Feld `{ $field }` des Hinweises: { $error }
# 4f0b2393
error-recall-saved-too-large-what = die Datei mit gesicherten Passwörtern ist größer als { $value1 } MiB
# 80ece3cc
error-recall-saved-too-many-what = die Datei mit gesicherten Passwörtern hat mehr als { $value1 } Einträge
# 9abf9f0c
error-recall-saved-other-encoding-what = die Datei mit gesicherten Passwörtern ist nicht in UTF-8 geschrieben
# be7eb06a
error-recall-saved-unknown-form-what = die Datei mit gesicherten Passwörtern ist kein Export, den diese Version von Rightful kennt
# 31378c30
error-recall-saved-encrypted-what = die Datei mit gesicherten Passwörtern ist verschlüsselt
# 5a95a4df
error-recall-saved-malformed-what = die Datei mit gesicherten Passwörtern ist beschädigt
# db74ea4f
error-recall-saved-too-large-help = geben Sie die Datei an, die Ihr Browser oder Passwortmanager exportiert hat; nichts wurde versucht
# d7053414
error-recall-saved-too-many-help = teilen Sie sie in mehrere Dateien, und suchen Sie mit jeder; nichts wurde versucht
# 5ba79163
error-recall-saved-other-encoding-help = exportieren Sie sie noch einmal, oder speichern Sie sie in einem Texteditor als UTF-8; nichts wurde versucht
# c98148cf
error-recall-saved-unknown-form-help = schreiben Sie die Passwörter in eine Textdatei, eines in jede Zeile, und geben Sie diese als Liste an; nichts wurde versucht
# c0652495
error-recall-saved-encrypted-help = exportieren Sie sie noch einmal ohne Verschlüsselung, und werfen Sie sie danach weg; nichts wurde versucht
# 7e8c1602
error-recall-saved-malformed-help = exportieren Sie sie noch einmal; nichts wurde versucht
# 2f1aaed8
error-recall-saved-other-encoding-usually = eine Tabellenkalkulation hat sie in der Zeichencodierung ihres Systems gespeichert
# ea064d1b
error-recall-saved-unknown-form-usually = ein anderes Programm hat sie exportiert, oder eine Tabellenkalkulation hat ihre erste Zeile geändert
# 2fd7aa15
error-recall-saved-encrypted-usually = die Form „verschlüsseltes JSON“ wurde gewählt
# 69bd52de
error-recall-saved-malformed-usually = die Datei wurde abgeschnitten oder von Hand geändert
# 3c280704
error-recall-not-tried-what = die Kandidaten konnten nicht versucht werden
# bf345a22
error-recall-verdicts-uncounted-what = { $asked } Kandidaten wurden versucht, und { $answered } Urteile kamen
# b3ee9ffa
error-recall-ways-disagree-what = dieser Computer rechnet falsch: Zu Kandidat { $place } sagten zwei Rechenwege Verschiedenes
# adb910a8
error-recall-not-tried-help = tun Sie, was die Ursache sagt, und setzen Sie die Suche dann fort; das Backup ist, wie es war
# 78174611
error-recall-verdicts-uncounted-help = aktualisieren Sie Rightful; ist es aktuell, senden Sie uns den Bericht; das Backup ist, wie es war
# b847e73f
error-recall-ways-disagree-help = starten Sie den Computer neu, oder suchen Sie auf einem anderen, von Anfang an; das Backup ist, wie es war
# 46e2980e
error-recall-ways-disagree-usually = sein Arbeitsspeicher oder sein Prozessor versagt, oder der Keybag des Backups ist beschädigt
# 46efc1f4
error-recall-words-too-large-what = die Wortliste ist größer als { $value1 } MiB
# d98b7c6b
error-recall-words-too-many-what = { $words } Wörter mit { $rules } Regeln ergeben { $value1 } Kandidaten; höchstens { $most } werden geordnet
# f9ff44ac
error-recall-words-too-large-help = teilen Sie die Liste in mehrere, und suchen Sie mit jeder; nichts wurde versucht
# 0d7271d5
error-recall-words-too-many-help = behalten Sie die wahrscheinlichsten Wörter, oder weniger Regeln, und suchen Sie mit den anderen danach; für längere Listen gibt es hashcat, mit der Zeile von `rightful recall hash`; nichts wurde versucht
# b786d5ec
error-recall-words-too-many-usually = Wörter und Regeln sind beide Sammlungen anderer Leute, für Passwörter, die sich schneller versuchen lassen
# 9b073825
error-notwritten-what = die Beschreibung dessen, was zu versuchen ist, lässt sich nicht lesen
# 0b38b702
error-queue-not-a-code-what = das ist kein Code zum Mitmachen
# 4312a6dd
error-queue-address-what = { $given } ist keine Adresse eines NATS-Servers
# 1d1830f4
error-queue-secret-in-address-what = in der Adresse des NATS-Servers steht ein Name, ein Passwort oder ein Token
# 493f6692
error-queue-not-encrypted-what = der Weg zu { $host } ist nicht verschlüsselt
# f977d72b
error-queue-certificates-unreadable-what = { $path } hat keine Zertifikate, die sich lesen lassen
# 8ba15f8e
error-queue-not-trusted-what = der NATS-Server auf { $host } konnte nicht beweisen, wer er ist
# 62bf115e
error-queue-refused-what = der NATS-Server auf { $host } lässt diesen Computer nicht ein
# f8ccdb07
error-queue-unreachable-what = auf { $host } antwortet kein NATS-Server
# 25800375
error-queue-no-jetstream-what = der NATS-Server auf { $host } bewahrt keine Nachrichten auf, oder nicht für diesen Benutzer
# bf4cb50d
error-queue-job-too-large-what = was zu versuchen ist, braucht mehr zur Beschreibung, als sich an andere Computer senden lässt
# 6797d76e
error-queue-no-search-what = auf dem NATS-Server gibt es keine Suche zu diesem Code
# eb2da1fb
error-queue-search-unreadable-what = die Suche auf dem NATS-Server lässt sich mit diesem Code nicht öffnen
# db7da25f
error-queue-away-what = der NATS-Server war { $hours } Stunden fort
# 1455ee5b
error-queue-coordinator-silent-what = vom Koordinator war { $hours } Stunden nichts zu hören
# 5dc21a8f
error-queue-put-aside-what = der Koordinator hat diesen Computer beiseitegestellt: Er fand nicht, was zum Finden hineingelegt war
# ff99bcf8
error-queue-full-what = es helfen schon so viele Computer mit, wie mithelfen können
# a448cbc2
error-queue-other-candidates-what = dieser Computer würde andere Passwörter versuchen, als der Koordinator zählt
# 275db986
error-queue-too-many-wrong-answers-what = { $count } Computer gaben falsche Antworten
# b1c2fc9e
error-queue-no-random-numbers-help = starten Sie den Computer neu, und versuchen Sie es noch einmal
# 86c34255
error-queue-not-a-code-help = tippen Sie ihn noch einmal, wie der Koordinator ihn zeigt: sieben Gruppen von vier Buchstaben und Ziffern
# 3ac68569
error-queue-address-help = geben Sie sie als tls://HOST:PORT an, oder als nats://127.0.0.1:4222 auf diesem Computer
# c244c49f
error-queue-secret-in-address-help = lassen Sie es aus der Adresse weg, wo andere Programme es lesen können, und nehmen Sie --token-file, oder --user mit --user-password-file
# 3d8f3fe9
error-queue-not-encrypted-help = schalten Sie auf dem Server TLS ein, und schreiben Sie tls:// statt nats://
# 7e864080
error-queue-certificates-unreadable-help = prüfen Sie den Pfad; die Datei muss Zertifikate im PEM-Format enthalten
# 2cb0e3e4
error-queue-not-trusted-help = prüfen Sie den Namen in der Adresse; hat der Server ein Zertifikat, das Sie selbst gemacht haben, geben Sie es mit --ca-file an
# 8b55c2a7
error-queue-refused-help = prüfen Sie das Token, oder Name und Passwort, mit dem, der den Server betreibt
# f9a8cb4a
error-queue-unreachable-help = prüfen Sie die Adresse, dass der Server läuft, und dass eine Firewall Sie durchlässt
# 3498925b
error-queue-no-jetstream-help = starten Sie den Server mit JetStream (nats-server -js), und erlauben Sie es diesem Benutzer
# 1c2869a4
error-queue-job-too-large-help = lassen Sie lange Listen weg, oder suchen Sie damit auf einem Computer
# 68afc8cf
error-queue-no-search-help = starten Sie zuerst den Koordinator, und prüfen Sie, dass beide denselben Server benutzen
# 4f72a1c3
error-queue-search-unreadable-help = benutzen Sie auf allen Computern dieselbe Version von Rightful, und tippen Sie den Code noch einmal
# 848ef308
error-queue-away-help = starten Sie den Server wieder, und dann das hier noch einmal: Es geht weiter, wo es war
# 1d86a932
error-queue-coordinator-silent-help = starten Sie den Koordinator wieder, und machen Sie dann wieder mit
# 770d30f6
error-queue-put-aside-help = prüfen Sie Arbeitsspeicher und Kühlung dieses Computers, bevor Sie ihn wieder mitmachen lassen; die anderen machen seinen Teil noch einmal
# 436c2203
error-queue-full-help = halten Sie einen der anderen an, oder lassen Sie diesen später mitmachen: Es können 64 Computer sein
# fb03ceff
error-queue-other-candidates-help = benutzen Sie auf allen Computern dieselbe Version von Rightful
# 953b4922
error-queue-too-many-wrong-answers-help = prüfen Sie, wem Sie den Code gegeben haben; fangen Sie dann mit --afresh neu an, was einen neuen Code macht
# 9db4ed31
error-queue-not-trusted-usually = die Adresse hat einen anderen Namen als das Zertifikat, oder das Zertifikat ist abgelaufen
# 7bbf186d
error-queue-no-search-usually = die Suche ist vorbei, oder der Koordinator benutzt einen anderen Server
# e3d2c321
error-queue-put-aside-usually = sein Arbeitsspeicher oder sein Prozessor versagt, wenn er heiß ist
# 8d166e5c
error-queue-search-unreadable-usually = die Computer haben verschiedene Versionen von Rightful, oder jemand, der den Code hat, hat etwas anderes an diese Stelle gelegt
# 43aed760
error-queue-other-candidates-usually = die Computer haben verschiedene Versionen von Rightful
# 2077d7a6
error-queue-too-many-wrong-answers-usually = jemand hat den Code, der ihn nicht haben sollte
# 0899f38a
error-unreadable-what = eine Nachricht lässt sich nicht lesen
# 08f282dc
error-queue-saved-malformed-what = die Notiz, wie weit die Suche mehrerer Computer war, lässt sich nicht lesen
# 1b0ec5f9
error-queue-saved-unknown-version-what = die Notiz, wie weit die Suche mehrerer Computer war, hat Version { $value1 }, die diese Version von Rightful nicht kennt
# 209d73aa
error-queue-saved-of-another-what = die Notiz, wie weit die Suche mehrerer Computer war, gehört zu einem anderen Backup oder zu anderen Hinweisen
# 20ce2077
error-queue-saved-malformed-help = fangen Sie die Suche mit --afresh neu an; das Backup ist, wie es war
# 2be5364b
error-queue-saved-unknown-version-help = aktualisieren Sie Rightful, oder fangen Sie die Suche mit --afresh neu an; das Backup ist, wie es war
# bdfa78ca
error-queue-saved-of-another-help = geben Sie dasselbe Backup und dieselben Hinweise wie vorher an, oder fangen Sie mit --afresh neu an, was einen neuen Code macht; das Backup ist, wie es war
# af3833ff
error-queue-saved-malformed-usually = die Datei wurde geändert oder abgeschnitten, oder ist etwas anderes
# d7d1e449
error-wizard-backups-unread-what = ein Ort, an dem Backups liegen können, konnte nicht angesehen werden
# a77e66f0
error-wizard-backups-unread-usually = macOS lässt Programme Backups erst sehen, wenn Sie dem Terminal vollen Zugriff auf die Festplatte gegeben haben
# 6319eca9
error-wizard-too-large-what = diese Datei ist zu groß für eine Seite, oder nicht ganz
# 6ad0591c
error-wizard-too-large-help = lassen Sie die Dateien auf der Seite des Backups in einen Ordner schreiben
# a4ab09fb
error-wizard-no-page-what = diese Seite gibt es nicht
# 15088379
error-wizard-no-device-what = dieses Gerät hängt nicht am Kabel
# bce1fa04
error-wizard-no-backup-what = dieses Backup ist nicht mehr da
# 227346a8
error-wizard-bad-form-what = das Formular wurde nicht verstanden
# 55fad18f
error-wizard-no-page-help = gehen Sie zurück zu den Geräten
# 6925b7c9
error-wizard-no-device-help = schließen Sie es an, warten Sie, bis die erste Seite es zeigt, und wählen Sie es dort
# cb1443ff
error-wizard-no-backup-help = sehen Sie in der Liste der Backups nach; schließen Sie die Festplatte an, auf der es liegt
# 6a03607b
error-wizard-bad-form-help = gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal
# 567e8b97
error-wizard-no-device-usually = es startet neu, oder das Kabel wurde gezogen
# 390767d0
error-wizard-no-backup-usually = sein Ordner wurde verschoben, oder die Festplatte wurde abgezogen
# df4626f0
error-wizard-busy-what = etwas anderes läuft gerade
# 30027b89
error-wizard-not-asked-what = diese Frage ist schon beantwortet
# a14ffe3c
error-wizard-unfit-what = die Antwort passt nicht zur Frage
# 046eb067
error-wizard-busy-help = sehen Sie nach, was läuft; wenn es zu Ende ist, beginnen Sie von neuem
# 0d90936b
error-wizard-not-asked-help = gehen Sie zurück zu dem, was läuft: dort steht, was jetzt gefragt wird, falls etwas gefragt wird
# 07f57223
error-wizard-unfit-help = gehen Sie zurück und beantworten Sie, was jetzt gefragt wird
# ad8298c4
error-wizard-busy-usually = es wurde in einem anderen Tab begonnen
# e1bd78e5
error-wizard-not-asked-usually = die Schaltfläche wurde zweimal angeklickt, oder die Seite stand in einem älteren Tab
# d31df8e0
error-wizard-broken-what = Rightful ist mitten darin abgestürzt
# baf0689f
error-wizard-broken-help = lassen Sie das iPhone angeschlossen, starten Sie Rightful neu und sehen Sie nach, was es über das iPhone sagt; senden Sie uns dann den Bericht, den es geschrieben hat
# 9cb2dede
error-account-password-file-unreadable-what = das Passwort des Apple Account ließ sich nicht aus { $path } lesen
# 3d00f62f
error-account-password-input-unreadable-what = das Passwort des Apple Account ließ sich nicht von der Standardeingabe lesen
# 236e54ef
error-account-password-none-what = in der ersten Zeile steht kein Passwort eines Apple Account
# 30cf91e4
error-account-password-file-unreadable-help = prüfen Sie den Pfad der Datei, und dass Sie sie lesen dürfen
# 75a54c9a
error-account-password-input-unreadable-help = geben Sie das Passwort in einer Zeile an die Standardeingabe, oder benutzen Sie --password-file FILE
# 0dd87f3c
error-account-password-none-help = schreiben Sie das Passwort in die erste Zeile, ohne Anführungszeichen
# 26722ee9
error-report-nothing-kept-what = in { $folder } wurde nichts aufgeschrieben
# e5344346
error-report-unreadable-what = { $path } konnte nicht gelesen werden
# 6c77cedd
error-report-exists-what = { $path } ist schon da
# 2f15231a
error-report-not-written-what = { $path } konnte nicht geschrieben werden
# 43d4a68b
error-report-nothing-kept-help = hat der Lauf seine Dateien anderswo, nennen Sie diesen Ordner mit --cache; eine Probe hinterlässt nichts zu berichten
# 4adfa57b
error-report-unreadable-help = sehen Sie nach, ob die Datei und ihr Ordner Ihrem Benutzer gehören
# 5b40de1d
error-report-exists-help = nennen Sie mit --to eine andere Datei, oder legen Sie diese beiseite
# d895c5b4
error-report-not-written-help = nennen Sie mit --to eine Datei in einem Ordner, in den Sie schreiben dürfen
# 2068df99
error-backup-none-found-what = auf diesem Computer wurde kein Backup gefunden
# 6be04977
error-backup-not-named-what = auf diesem Computer gibt es { $value1 } Backups, und keines wurde genannt
# 674756b7
error-backup-no-such-backup-what = kein Backup heißt { $value1 }
# a231e378
error-backup-several-of-that-name-what = { $count } Backups mehrerer Geräte heißen { $name }
# af46a5c6
error-backup-none-found-help = geben Sie den Ordner des Backups an, den mit Manifest.plist darin, oder mit --in DIR den Ordner, in dem Backups liegen
# b7e7b031
error-backup-not-named-help = lassen Sie sie mit rightful backup list nennen, und nennen Sie eines
# a9cf5c75
error-backup-no-such-backup-help = lassen Sie sie mit rightful backup list nennen; einen Ordner anderswo gibt man mit seinem Pfad an
# d2304e81
error-backup-several-of-that-name-help = geben Sie den Ordner dessen an, das gemeint ist; rightful backup list zeigt sie
# 0f24fa60
error-backup-none-found-usually = das Backup liegt auf einer anderen Festplatte oder einem anderen Computer, oder in iCloud
# 7254204f
error-doctor-facts-not-read-what = die Tatsachen in { $path } lassen sich nicht lesen
# a00cfb6d
error-doctor-facts-not-understood-what = die Tatsachen in { $path } sind nicht zu verstehen
# 8e0b2d5f
error-doctor-facts-not-read-help = nennen Sie eine Datei von höchstens 1 MiB, die Sie lesen dürfen, oder - für die Standardeingabe
# 57c695f0
error-doctor-facts-not-understood-help = lassen Sie sie auf dem anderen Computer schreiben, von derselben Version: rightful doctor --json > facts.json
# 31d463ec
error-dossier-exists-what = { $value1 } ist schon da
# 21a25f34
error-firmware-unknown-model-what = das Gerät am Kabel ist ein Modell, das Rightful nicht kennt
# 733f1b34
error-firmware-unknown-model-help = nennen Sie das Modell: rightful firmware list iPhone15,3
# 7c793334
error-man-not-written-what = die Handbuchseiten konnten nicht in { $folder } geschrieben werden
# 2ecfb6be
error-man-not-made-what = die Handbuchseite konnte nicht gemacht werden
# 99350c6e
error-man-not-written-help = nennen Sie einen Ordner, den es gibt und in den Sie schreiben dürfen
# d7e70b86
error-man-not-made-help = nehmen Sie stattdessen rightful --help
# 9d8e97ff
error-recall-nothing-begun-what = auf diesem Computer wurde keine Suche begonnen, die sich fortsetzen ließe
# b434afac
error-recall-several-begun-what = { $value1 } Suchen ließen sich fortsetzen, und kein Backup wurde genannt
# ff51ce64
error-recall-with-machines-what = diese Suche wurde anderen Computern angeboten
# dfffaaa3
error-recall-ideas-not-kept-what = die Ideen dieser Suche wurden getippt und sind nicht aufbewahrt
# 54404734
error-recall-nothing-begun-help = beginnen Sie eine mit rightful recall; rightful recall status zeigt die, die zu Ende gegangen sind
# 6b9df7bd
error-recall-several-begun-help = nennen Sie das Backup; rightful recall status zeigt die Suchen
# 9ee2c0ab
error-recall-with-machines-help = starten Sie rightful recall serve wie vorher: Es geht weiter, mit demselben Code. Um mit diesem Computer allein weiterzumachen, starten Sie rightful recall mit Ihren Ideen
# 2ee4e7bb
error-recall-ideas-not-kept-help = geben Sie sie noch einmal an, mit --hint FILE, --mask oder was Sie hatten: Was versucht wurde, wird übergangen
# a621a1d0
error-recall-nothing-begun-usually = ein anderer Ordner mit --cache war in Gebrauch, oder ein anderer Benutzer dieses Computers hat sie begonnen
# dba5e450
error-rescue-several-what = { $value1 } iPhones haben Backups auf diesem Computer, und keines wurde genannt
# 13827d95
error-rescue-make-and-json-what = --make lässt sich nicht zusammen mit --json benutzen
# b77fb554
error-rescue-several-help = nennen Sie eines mit --device: rightful backup list zeigt sie
# 1e2658a0
error-rescue-make-and-json-help = fragen Sie mit --json allein, und benutzen Sie dann die Befehle, die es nennt; jeder davon hat sein eigenes --json
# 6882ecc1
error-rehearsal-no-phone-what = in dem Szenario ist kein iPhone
# b18c3326
error-rehearsal-not-written-what = das Backup konnte nicht in { $folder } geschrieben werden
# b6700cce
error-rehearsal-no-phone-help = wählen Sie ein Szenario mit iPhone; rightful --help nennt sie
# 0b85e6c2
error-rehearsal-not-written-help = prüfen Sie dort den freien Platz und die Rechte
# 6d120404
error-wizard-cannot-listen-what = die Seiten können auf diesem Computer nicht bereitgestellt werden
# 771c42c5
error-wizard-cannot-listen-help = lassen Sie --port weg und nehmen Sie einen freien
# f47e2f51
error-wizard-cannot-listen-usually = dort lauscht schon ein anderes Programm
# 169ea389
error-advise-no-answers-what = die Antworten in { $path } sind nicht lesbar
# fdaca7e9
error-advise-bad-answers-what = die Antworten in { $path } sind nicht verständlich
# c31831d2
error-advise-unknown-model-what = kein iPhone oder iPad heißt { $value1 }
# b683abdb
error-advise-no-answers-help = nennen Sie eine Datei von höchstens 64 KiB, die Sie lesen dürfen, oder - für die Standardeingabe
# 789b50dc
error-advise-bad-answers-help = schreiben Sie ein JSON-Objekt wie {"{"}"screen": "lockout", "account-known": "yes"{"}"}; rightful advise --help nennt die Namen
# abe05784
error-advise-unknown-model-help = schreiben Sie den Namen, wie er auf der Schachtel steht, etwa "iPhone 14", oder lassen Sie ihn weg
# aec334b0
error-queue-secret-unreadable-what = { $what } konnte nicht aus { $path } gelesen werden: { $why }
# c8880c4b
error-queue-secret-not-typed-what = gebraucht wird { $value1 }, und niemand hat es getippt
# 37bcdd26
error-queue-secret-unreadable-help = prüfen Sie den Pfad, und dass Sie sie lesen dürfen; genommen wird die erste Zeile der Datei
# b8245aed
error-queue-secret-not-typed-help = starten Sie es in einem Terminal, oder geben Sie es in einer Datei an: --code-file, --token-file, --user-password-file
# cdeb3334
error-password-nobody-to-ask-what = das Backup-Passwort wird gebraucht, und hier kann niemand danach gefragt werden
# 34eaba41
error-password-file-unreadable-what = das Backup-Passwort konnte nicht aus { $path } gelesen werden
# c6ed456e
error-password-input-unreadable-what = das Backup-Passwort konnte nicht von der Standardeingabe gelesen werden
# a823630c
error-password-empty-what = das Backup-Passwort ist leer: In der ersten Zeile steht nichts
# 5c4f4cab
error-password-too-long-what = das Backup-Passwort hat mehr als { $longest } Byte
# 377192c8
error-password-not-the-same-what = die beiden getippten Passwörter sind nicht dieselben
# 4256b1a2
error-password-question-mark-what = das neue Passwort kam durch die Standardeingabe mit einem Fragezeichen darin
# 74577143
error-password-not-typed-what = es wurde kein Backup-Passwort getippt
# 6c562933
error-password-nobody-to-ask-help = starten Sie es in einem Terminal, oder geben Sie das Passwort mit --password-file FILE oder --password-stdin an
# 48053d40
error-password-too-long-help = prüfen Sie, ob es die richtige Datei ist: Ihre erste Zeile wird als Passwort genommen
# 5fc894cd
error-password-not-the-same-help = fangen Sie neu an, und tippen Sie zweimal dasselbe Passwort
# 8b6cc6fc
error-password-question-mark-help = tippen Sie es, oder schreiben Sie es in eine Datei in UTF-8 und nennen Sie diese mit --password-file FILE
# 738e6aa7
error-password-not-typed-help = fangen Sie neu an, wenn Sie das Backup-Passwort zur Hand haben
# f7b8bca0
error-password-empty-usually = die Variable oder die Datei, die das Passwort enthalten sollte, ist leer
# 4407df27
error-password-question-mark-usually = PowerShell vor Version 7 setzt eines an die Stelle jedes Buchstabens, den das Englische nicht hat
# 13adec69
error-rememberederror-saved-what = { $path } lässt sich nicht versuchen
# 842a02c5
error-rememberederror-hint-what = { $path } ist nicht zu gebrauchen
# 8c7d029d
error-recall-save-unwritable-what = das Passwort konnte nicht in { $path } geschrieben werden
# 3579ec6d
error-recall-file-unreadable-help = prüfen Sie den Pfad der Datei, und dass Sie sie lesen dürfen; nichts wurde versucht
# d61bccab
error-recall-save-unwritable-help = nennen Sie eine Datei, die es noch nicht gibt, in einem Ordner, in dem Sie schreiben dürfen; nichts wurde versucht
# 0d23de20
error-recall-save-unwritable-usually = es gibt eine Datei dieses Namens, und nichts wird überschrieben
# 187ca71c
error-stop-before-the-erase-what = sofort gegangen, bevor etwas gelöscht war
# 62dcb89f
error-stop-during-the-erase-what = sofort gegangen, mitten im Löschen
# 3786ced2
error-stop-from-afar-what = sofort verlassen; ob Apple das Löschen angenommen hat, ist hier nicht bekannt
# e447b41d
error-stop-during-the-search-what = sofort gegangen, mitten in der Suche
# 0abd545e
error-stop-before-the-erase-help = zeigt das iPhone ein Kabel, so startet rightful recovery exit es in iOS neu, mit allem, was darauf ist
# 0534921a
error-stop-during-the-erase-help = lassen Sie es angesteckt und starten Sie denselben Befehl noch einmal
# 8aebf3bd
error-stop-during-the-search-help = starten Sie denselben Befehl noch einmal, wann immer Sie möchten; das Backup ist, wie es war, und was in den letzten Augenblicken versucht wurde, wird noch einmal versucht
# ee222f98
error-rehearsal-not-started-what = das virtuelle iPhone konnte nicht gestartet werden
# d83b0c4c
error-rehearsal-no-firmware-what = die Firmware für das virtuelle iPhone konnte nicht angelegt werden
# 01f246dc
error-rehearsal-no-trust-what = das virtuelle iPhone war nicht dazu zu bringen, diesem Computer zu vertrauen
# 2991dfd3
error-rehearsal-not-started-help = sehen Sie nach, ob der Ordner für vorläufige Dateien Platz hat und beschreibbar ist
# 7e83c4b5
error-rehearsal-unknown-model-what = es gibt kein virtuelles { $value1 }; es gibt iPhone15,3, iPhone12,5 und iPad8,1
# 6ea15231
error-rehearsal-unknown-scenario-what = es gibt kein Szenario { $value1 }; rightful --help nennt sie
# c328f6a9
error-world-bad-root-what = das Wurzelzertifikat in { $file } ist nicht zu gebrauchen
# b75f1796
error-world-bad-root-help = geben Sie eine PEM-Datei mit Apples Wurzelzertifikat an, oder lassen Sie --apple-root weg
# cd4941d6
errors-class = Klasse { $count }
# 709b48e1
errors-folder = Ordner
# ebb81786
errors-ordinary-file = gewöhnliche Datei
# 41e208a7
errors-standard-input = Standardeingabe
# 162ab383
errors-rows-in-its-index = Zeilen in seinem Verzeichnis
# 9ee78d93
errors-names-in-its-folder = Namen in seinem Ordner
# a9fc07f2
errors-states = Zustände
# 48193db9
errors-steps = Schritte
# 9da9e214
errors-characters = Zeichen
# ada8c562
errors-parts = Teile
# cd228f0e
errors-orders-of-tokens = Reihenfolgen von Bausteinen
# 6f0d1a3f
errors-arrangements = Anordnungen
# 3c56b5d4
errors-words = Wörter
# 73ab8957
errors-words-that-must-be-there = Wörter, die vorkommen müssen
# f83b814e
errors-token-list = Bausteinliste
# 5d05912a
errors-masks = Masken
# 4f431caa
errors-rules = Regeln
# 66514863
errors-listing = das Auflisten
# 63b4afa8
errors-no-reason-given = kein Grund genannt
# b28f02fe
errors-it-does-not-know-this-request = er kennt diese Anfrage nicht
# 77370d3c
errors-the-device-or-record-is-not-there = das Gerät oder der Eintrag ist nicht da
# 890fa9e8
errors-the-device-did-not-take-the-connection = das Gerät hat die Verbindung nicht angenommen
# 4e9c9244
errors-it-speaks-another-version = er spricht eine andere Version
# 0452bd2a
errors-row-of-the-index-cannot-be-read = Zeile { $row } des Verzeichnisses lässt sich nicht lesen: { $why }
# 0088d242
errors-the-answer-to-the-systems-question = die Antwort auf die Frage des Systems
# 31867b73
errors-the-folder-in-it-is-one = ; der Ordner { $one } darin ist eines
# b1e4f1b1
errors-folders-in-it-are-backups = ; { $count } Ordner darin sind Backups
# 7f3371c2
errors-line = Zeile { $count }:
# c8d621cf
errors-finding-a-name = einen Namen finden
# 6acbfe01
errors-making-a-folder = einen Ordner anlegen
# 611f2f1b
errors-making-the-folder = den Ordner anlegen
# 489a02bd
errors-making-the-new-folder = den neuen Ordner anlegen
# b0ab12be
errors-opening-the-folder = den Ordner öffnen
# 740364db
errors-opening-the-lock = die Sperre öffnen
# 26915171
errors-opening-the-new-backup = das neue Backup öffnen
# ff7f2724
errors-opening-the-unfinished-backup = das unfertige Backup öffnen
# 260e5e0b
errors-putting-the-backup-in-its-place = das Backup an seinen Platz bringen
# 1cd80051
errors-reading-a-note = eine Notiz lesen
# 2df10752
errors-reading-the-backup = das Backup lesen
# 7b09a6a6
errors-removing-half-a-file = eine halbe Datei entfernen
# d537be97
errors-removing-what-was-begun = das Begonnene entfernen
# 8425f798
errors-setting-aside-what-came = das Gekommene beiseitelegen
# 37ba833f
errors-writing-a-list = eine Liste schreiben
# a82a9d65
errors-writing-a-note = eine Notiz schreiben
