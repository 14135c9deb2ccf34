### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# fd4d684f
deed-everything-on-it-will-be-erased-photos-messages = Alles darauf wird gelöscht: Fotos, Nachrichten, Apps.
# 530c1804
deed-what-is-on-it-now-will-be-replaced = Was jetzt darauf ist, wird durch das Backup ersetzt: Fotos, Nachrichten, Apps.
# 5b8a2bbf
deed-everything-on-it-will-be-erased-photos-messages-2 = Alles darauf wird gelöscht: Fotos, Nachrichten, Apps. Ist es offline, geschieht das, sobald es online ist; bis dahin lässt es sich auf iCloud.com/find abbrechen. Es bleibt an den Apple Account gebunden.
# 20f4c200
deed-everything-on-it-will-be-erased-as-soon = Alles darauf wird gelöscht, sobald es den Befehl bekommt: Fotos, Nachrichten, Apps. Nichts ruft ihn dann zurück.
# d288aa05
deed-take-the-device-in-both-hands-press-nothing = Nehmen Sie das Gerät in beide Hände; drücken Sie noch nichts
# 7e12f5d6
deed-good-the-restart-has-begun-keep-holding = gut, der Neustart hat begonnen: weiter halten
# a61da736
deed-it-has-not-restarted-yet-keep-holding-firmly = es ist noch nicht neu gestartet: weiter halten, fest
# 55e99fa3
deed-it-is-not-back-yet-go-on-a = es ist noch nicht zurück: noch ein wenig länger
# 60742bf8
deed-let-go-of-all-buttons-it-has-started = Lassen Sie alle Tasten los: Es ist wie gewohnt gestartet, weil eine Taste zu früh losgelassen oder zu spät gedrückt wurde
# 3153bf19
deed-let-go-of-all-buttons-it-shows-the = Lassen Sie alle Tasten los: Es zeigt das Bild mit dem Kabel, weil eine Taste zu spät losgelassen oder zu spät gedrückt wurde
# 9e377149
deed-let-go-of-all-buttons-it-has-not = Lassen Sie alle Tasten los: Es ist nicht neu gestartet, es wurden also nicht alle gehalten
# 84ab3d7f
deed-let-go-of-all-buttons-it-has-not-2 = Lassen Sie alle Tasten los: Es ist nicht rechtzeitig zurückgekommen
# d5446036
deed-let-go-of-all-buttons-another-device-has = Lassen Sie alle Tasten los: Ein anderes Gerät ist neu gestartet, Sie halten also das falsche
# c8b52a67
deed-plug-the-cable-into-another-port-at-the = Stecken Sie das Kabel in einen anderen Anschluss, am Computer selbst und nicht an einem Hub, einem Bildschirm oder einer Tastatur
# 2faa094b
deed-take-another-cable-one-that-also-carries-data = Nehmen Sie ein anderes Kabel, eines, das auch Daten überträgt
# 30d626f7
deed-if-the-screen-shows-an-empty-battery-let = Zeigt der Bildschirm einen leeren Akku, lassen Sie das Gerät zuerst eine halbe Stunde laden
# 1b5d32ad
deed-a-device-with-lightning-take-a-cable-with = Ein Gerät mit Lightning: Nehmen Sie ein Kabel mit dem großen USB-A-Stecker; mit vielen USB-C-Kabeln kommt DFU nie zustande
# 09ec947c
deed-unlock-the-phone-and-tap-trust = Entsperren Sie das iPhone und tippen Sie auf „Vertrauen“
# 198d3c60
deed-type-the-passcode-on-the-device-where-it = Geben Sie den Code auf dem Gerät ein, wo es danach fragt
# 54bdb548
deed-unplug-the-cable-and-plug-it-in-again = Ziehen Sie das Kabel ab und stecken Sie es wieder an, direkt am Computer
# e0e58a81
deed-let-go-of-all-buttons = Lassen Sie alle Tasten los
# 03f35d45
deed-let-go-of-all-buttons-and-wait-until = Lassen Sie alle Tasten los und warten Sie, bis es gestartet ist
# 4f87518f
deed-press-and-let-go-of-volume-up = Drücken Sie die Lauter-Taste und lassen Sie sie los
# 6f641832
deed-press-and-let-go-of-volume-down = Drücken Sie die Leiser-Taste und lassen Sie sie los
# 7959aaa2
deed-press-and-let-go-of-the-volume-button = Drücken Sie die Lautstärketaste, die der oberen Taste am nächsten ist, und lassen Sie sie los
# 7f25f86e
deed-press-and-let-go-of-the-other-volume = Drücken Sie die andere Lautstärketaste und lassen Sie sie los
# 781736d3
deed-hold-the-side-button-also-past-the-apple = Halten Sie die Seitentaste, auch über das Apple-Logo hinaus, bis das Bild mit dem Kabel erscheint
# e1143b60
deed-hold-the-side-button-until-the-screen-is = Halten Sie die Seitentaste, bis der Bildschirm schwarz ist
# 238919af
deed-hold-volume-down-as-well-for-5-seconds = Halten Sie dazu 5 Sekunden lang die Leiser-Taste
# cc186c7f
deed-let-go-of-the-side-button-keep-volume = Lassen Sie die Seitentaste los, halten Sie die Leiser-Taste 10 Sekunden weiter; der Bildschirm bleibt schwarz
# 4af57423
deed-hold-the-side-button-until-the-apple-logo = Halten Sie die Seitentaste, bis das Apple-Logo erscheint
# 4e72e756
deed-hold-the-top-button-also-past-the-apple = Halten Sie die obere Taste, auch über das Apple-Logo hinaus, bis das Bild mit dem Kabel erscheint
# 01dcc3bb
deed-hold-the-top-button-until-the-screen-is = Halten Sie die obere Taste, bis der Bildschirm schwarz ist
# ddcc0d43
deed-hold-the-volume-button-farther-from-it-as = Halten Sie dazu 5 Sekunden lang die Lautstärketaste, die weiter von ihr entfernt ist
# d6f90a56
deed-let-go-of-the-top-button-keep-that = Lassen Sie die obere Taste los, halten Sie diese Lautstärketaste 10 Sekunden weiter; der Bildschirm bleibt schwarz
# 5fed7904
deed-hold-the-top-button-until-the-apple-logo = Halten Sie die obere Taste, bis das Apple-Logo erscheint
# 91e1a0ff
deed-hold-the-side-button-and-volume-down-together = Halten Sie Seitentaste und Leiser-Taste zusammen, auch über das Apple-Logo hinaus, bis das Bild mit dem Kabel erscheint
# 8e19a983
deed-hold-the-side-button-and-volume-down-together-2 = Halten Sie Seitentaste und Leiser-Taste 8 Sekunden zusammen
# 740bd997
deed-hold-the-side-button-and-volume-down-together-3 = Halten Sie Seitentaste und Leiser-Taste zusammen, bis das Apple-Logo erscheint
# 1461af1a
deed-hold-the-top-button-and-volume-down-together = Halten Sie obere Taste und Leiser-Taste zusammen, auch über das Apple-Logo hinaus, bis das Bild mit dem Kabel erscheint
# dca5f93e
deed-hold-the-top-button-and-volume-down-together-2 = Halten Sie obere Taste und Leiser-Taste 8 Sekunden zusammen
# 9652476a
deed-let-go-of-the-top-button-keep-volume = Lassen Sie die obere Taste los, halten Sie die Leiser-Taste 10 Sekunden weiter; der Bildschirm bleibt schwarz
# 406f2411
deed-hold-the-top-button-and-volume-down-together-3 = Halten Sie obere Taste und Leiser-Taste zusammen, bis das Apple-Logo erscheint
# bd833cf2
deed-hold-home-and-the-side-button-together-also = Halten Sie Home-Taste und Seitentaste zusammen, auch über das Apple-Logo hinaus, bis das Bild mit dem Kabel erscheint
# 63305ef6
deed-hold-home-and-the-side-button-together-for = Halten Sie Home-Taste und Seitentaste 8 Sekunden zusammen
# 36d91db5
deed-let-go-of-the-side-button-keep-home = Lassen Sie die Seitentaste los, halten Sie die Home-Taste 10 Sekunden weiter; der Bildschirm bleibt schwarz
# f9dde7df
deed-hold-home-and-the-side-button-together-until = Halten Sie Home-Taste und Seitentaste zusammen, bis das Apple-Logo erscheint
# 0758117c
deed-hold-home-and-the-top-button-together-also = Halten Sie Home-Taste und obere Taste zusammen, auch über das Apple-Logo hinaus, bis das Bild mit dem Kabel erscheint
# b4b52903
deed-hold-home-and-the-top-button-together-for = Halten Sie Home-Taste und obere Taste 8 Sekunden zusammen
# 79b62a57
deed-let-go-of-the-top-button-keep-home = Lassen Sie die obere Taste los, halten Sie die Home-Taste 10 Sekunden weiter; der Bildschirm bleibt schwarz
# 0b91cad0
deed-hold-home-and-the-top-button-together-until = Halten Sie Home-Taste und obere Taste zusammen, bis das Apple-Logo erscheint
# bff0f035
deed-nothing-erased-you-can-stop = nichts gelöscht, Abbruch möglich
# 33218342
deed-from-here-there-is-no-way-back = ▲ ab hier gibt es kein Zurück
# e7f814b2
deed-can-be-undone = lässt sich rückgängig machen
# f5363fb3
deed-nothing-on-the-device-is-erased-by-this = Auf dem Gerät wird dadurch nichts gelöscht.
# 4fe765e1
deed-consent-was-given-on-the-command-line = Die Zustimmung wurde auf der Befehlszeile gegeben: { $typed }
# ea918368
deed-chosen-on-the-command-line = Auf der Befehlszeile gewählt: { $name }
# 15b1c318
deed-yes-was-said-on-the-command-line = Auf der Befehlszeile wurde Ja gesagt.
# b4c95b44
deed-in-this-rehearsal-it-is = In dieser Probe ist es { $known }
# f2290c31
deed-several-devices-are-connected-say-which-one-with = Mehrere Geräte sind angeschlossen. Sagen Sie mit --device, welches gemeint ist.
# a10724bd
deed-nobody-can-be-asked-here-say-which-one = Hier kann niemand gefragt werden. Sagen Sie mit --choose, was gelten soll
# 99c66f2c
deed-nobody-can-be-asked-here-consent-is-given = Hier kann niemand gefragt werden. Zugestimmt wird mit --consent { $type-this }
# cac9b434
deed-nobody-can-be-asked-here = Hier kann niemand gefragt werden.
# f2ad576b
deed-takes-the-first-device = nimmt das erste Gerät, { $first }
# 901e2aee
deed-takes = nimmt { $id }
# fba5df6f
deed-takes-the-last-way = nimmt den letzten Weg, { $id }
# 3f50d079
deed-types = tippt { $type-this }
# 94d49c9d
deed-is-ready = ist bereit
# 6f4ed2af
deed-types-2 = tippt { $known }
# 3a9dd5b6
deed-types-it-and-nobody-sees-it = tippt es, und niemand sieht es
# a87db5ea
deed-scripted-owner = Eigentümer nach Drehbuch:
# c92c8106
deed-which-one = Welches?
# e4299d4d
deed-arrows-to-choose-enter-to-take-it-esc = Pfeiltasten zum Wählen, Eingabetaste zum Nehmen, Esc zum Abbrechen
# 3a580fce
deed-press-enter-to-go-on-or-esc-to = Eingabetaste zum Weitermachen, Esc zum Abbrechen:
# dd631576
deed-type-to-erase-it-or-press-enter-to = Tippen Sie { $type-this }, um es zu löschen, oder nur die Eingabetaste, um abzubrechen:
# 478dfddc
deed-type-to-replace-what-is-on-it-or = Tippen Sie { $type-this }, um zu ersetzen, was darauf ist, oder nur die Eingabetaste, um abzubrechen:
# 1613351b
deed-type-to-remove-them-or-press-enter-to = Tippen Sie { $type-this }, um sie zu entfernen, oder nur die Eingabetaste, um abzubrechen:
# 6c002c23
deed-nothing-to-do = nichts zu tun:
# 6ffa4287
deed-rightful-explain-says-more = { $alike }: rightful explain { $alike2 } sagt mehr
# 17187393
deed-same-family-as = verwandt mit
# 65e3efd2
deed-now = jetzt: { $happening }
# c4cce84a
deed-erased = gelöscht: { $erased }
# 3079de2b
deed-unplug = abziehen: { $unplug }
# 1c36a48b
deed-nothing-by-rightful-what-was-before-cannot-be = durch Rightful nichts; was vorher war, lässt sich nicht sagen
# f0edeb7c
deed-it-may-have-begun = es hat vielleicht begonnen
# d4e33208
deed-yes-ago = ja, vor { $from-secs }
# e33787ea
deed-at-any-time = jederzeit
# 3fe8d2ef
deed-better-not-it-would-start-over = lieber nicht, es finge von vorn an
# 22e663ff
deed-not-before-it-is-done = nicht, bevor es fertig ist
# 62d4bab5
deed-rehearsal-no-phone-is-touched = Probe. Kein iPhone wird angefasst.
# c918e4e4
deed-odds-so-far = Aussicht bisher { $value1 } %
# ed6ba283
deed-now-2 = jetzt: { $now }
# 77d8d0cf
deed-trying = es wird versucht: { $now }
# 4cde4be9
deed-first = zuerst: { $look }
# 9db3e419
deed-get-ready = machen Sie sich bereit
# a954c851
deed-then = dann: { $next }
# 0a0979b0
deed-your-hands-are-needed-recovery-mode = Ihre Hände werden gebraucht: Wiederherstellungsmodus
# f894ee5d
deed-your-hands-are-needed-dfu-mode = Ihre Hände werden gebraucht: DFU-Modus
# 38039812
deed-your-hands-are-needed-a-forced-restart = Ihre Hände werden gebraucht: ein erzwungener Neustart
# 587e5b68
deed-attempts-have-failed-change-something-first = { $attempts } Versuche sind misslungen: Ändern Sie zuerst etwas
# 5d85e191
deed-on-the-phone = Auf dem iPhone
# 3aab0e8c
deed-at-the-cable = Am Kabel
# 8b9b711a
deed-get-ready-in-s = Machen Sie sich bereit: in { $seconds } s: { $first }
# 3fe90a05
deed-attempt-get-ready-in-s = Versuch { $attempt }, machen Sie sich bereit: in { $seconds } s: { $first }
# 0265fa8c
deed-about-s = (etwa { $seconds } s)
# c92cfc79
deed-moves-in-this-order-read-them-all-before = { $moves } Griffe, in dieser Reihenfolge. Lesen Sie alle vor dem ersten.
# 51cfa846
deed-bytes = { $count } Byte
# 8f55bc3c
deed-a-few-seconds = ein paar Sekunden
# 3fdb2976
deed-under-a-minute = weniger als eine Minute
# 02c901a2
deed-about-h = etwa { $ceil } h
# 9f2f8029
deed-about-min = etwa { $low }–{ $high } min
# e31b25b3
deed-about-min-2 = etwa { $high } min
# e53c518b
deed-min-s = { $minutes } min { $value1 } s
# a6bdb6d6
deed-min = { $minutes } min
# d5eebabc
deed-h-min = { $hours } h { $minutes } min
# 4387e4be
deed-stopping-as-soon-as-that-is-safe-nothing = Es wird angehalten, sobald das gefahrlos geht. Es wurde nichts gelöscht.
# 6fa6e835
deed-stopping-as-soon-as-that-is-safe-this = Es wird angehalten, sobald das gefahrlos geht. Dieses Programm hat nichts gelöscht; ob jemand anders es hat, lässt sich nicht sagen.
# de4a5717
deed-it-goes-on-to-its-end-what-is = Es läuft bis zum Ende weiter: Was auf dem iPhone ist, wird gerade ersetzt, und erst danach ist das iPhone wieder zu gebrauchen.
# d2683406
deed-still-on-the-way-to-a-safe-point = Noch auf dem Weg zu einer gefahrlosen Stelle. Jetzt zu gehen löscht nichts; das iPhone bleibt vielleicht im Wiederherstellungsmodus, den rightful recovery exit beendet. Drücken Sie noch einmal Strg-C, um sofort zu gehen.
# 2487fbc3
deed-still-on-the-way-to-a-safe-point-2 = Noch auf dem Weg zu einer gefahrlosen Stelle. Jetzt zu gehen löscht nichts über das hinaus, was vorher gelöscht war; das iPhone bleibt vielleicht im Wiederherstellungsmodus, den rightful recovery exit beendet, wenn das System heil ist. Drücken Sie noch einmal Strg-C, um sofort zu gehen.
# 2b52f468
deed-the-phone-was-told-to-replace-what-is = Das iPhone hat den Befehl, zu ersetzen, was darauf ist. Wenn Sie jetzt gehen, gehen Sie davon aus, dass Ihre Daten weg sind; das iPhone ist wieder zu gebrauchen, wenn derselbe Befehl noch einmal gestartet wurde und zu Ende gekommen ist. Drücken Sie noch einmal Strg-C, um trotzdem zu gehen.
# 9347c781
deed-what-was-on-the-phone-is-gone-and = Was auf dem iPhone war, ist weg, und was an seine Stelle tritt, ist vielleicht noch nicht vollständig. Wenn Sie jetzt gehen, nimmt das iPhone keinen Schaden; starten Sie denselben Befehl noch einmal. Drücken Sie noch einmal Strg-C, um trotzdem zu gehen.
# 5a49b8b5
deed-the-report-of-what-happened = Der Bericht über das, was geschah: { $path }
# b61ddc27
deed-of-devices-are-done = { $well } von { $ended } Geräten sind fertig.
# 0c7c5ddf
deed-not-done-see-above = · …{ $ecid }: nicht fertig, siehe oben
# 93bd1c40
deed-making-the-partitions = die Partitionen werden angelegt
# a4ffbbb3
deed-making-the-file-systems = die Dateisysteme werden angelegt
# c10f1697
deed-copying-the-system = das System wird kopiert
# 5a90ceab
deed-verifying-the-system = das System wird geprüft
# 79c4ea3c
deed-checking-the-file-systems = die Dateisysteme werden geprüft
# 3e9d4df1
deed-mounting-the-file-systems = die Dateisysteme werden eingehängt
# 0955b370
deed-preparing-the-data-volume = das Datenvolume wird vorbereitet
# 75cde478
deed-writing-the-firmware = die Firmware wird geschrieben
# 37fa34b2
deed-updating-the-modem = das Modem wird aktualisiert
# 239ac7ce
deed-setting-the-boot-stage = die Startstufe wird gesetzt
# 25a0ec18
deed-shutting-down = es wird ausgeschaltet
# 2d3eb333
deed-switching-accessory-power-on = der Strom für Zubehör wird eingeschaltet
# 27c99032
deed-clearing-the-boot-arguments = die Startargumente werden geleert
# 6b4feea8
deed-changing-the-boot-arguments = die Startargumente werden geändert
# c0acb0cc
deed-installing-the-root = die Wurzel des Systems wird installiert
# a90325f7
deed-installing-the-kernel = der Kernel wird installiert
# cb182b7e
deed-waiting-for-the-storage = es wird auf den Speicher gewartet
# 14a6fc60
deed-unmounting-the-file-systems = die Dateisysteme werden ausgehängt
# 6badf3cd
deed-setting-the-clock = die Uhr wird gestellt
# 89dec25e
deed-starting-iboot = iBoot wird gestartet
# bb5acb12
deed-finishing-the-storage-update = die Aktualisierung des Speichers wird abgeschlossen
# c9d8c9e9
deed-checking-the-boot-partitions = die Startpartitionen werden geprüft
# 24afd533
deed-making-the-factory-marker = die Werksmarke wird angelegt
# 54c78ce7
deed-loading-firmware = Firmware wird geladen
# e3bede23
deed-asking-for-firmware-updates = es wird nach Firmware-Aktualisierungen gefragt
# 29c39e12
deed-removing-the-activation-record = der Aktivierungseintrag wird entfernt
# bb24e6d8
deed-checking-the-battery = der Akku wird geprüft
# 3ff78106
deed-waiting-for-the-battery-to-charge = es wird gewartet, bis der Akku geladen ist
# 8e796d2d
deed-closing-modem-tickets = die Tickets des Modems werden abgeschlossen
# f5017aee
deed-moving-data = Daten werden verschoben
# b8a92a75
deed-wiping-the-storage = der Speicher wird gelöscht
# 2429751e
deed-sending-the-apple-logo = das Apple-Logo wird gesendet
# f2caa8c6
deed-checking-logs = die Protokolle werden geprüft
# 200ec6ee
deed-clearing-the-boot-variables = die Startvariablen werden geleert
# b34b7d3a
deed-updating-the-battery-gauge = die Akkuanzeige wird aktualisiert
# 349011b9
deed-preparing-the-modem-update = die Aktualisierung des Modems wird vorbereitet
# 4098b09f
deed-starting-the-modem = das Modem wird gestartet
# ac82d16f
deed-making-the-system-keys = die Systemschlüssel werden angelegt
# 6cfd2a83
deed-updating-the-infrared-controller = der Infrarot-Controller wird aktualisiert
# e174ccce
deed-resizing-the-system-partition = die Größe der Systempartition wird geändert
# 43c421cb
deed-collecting-the-updaters-logs = die Protokolle der Aktualisierungen werden gesammelt
# 9750cbb9
deed-pairing-the-nfc-chip = der NFC-Chip wird gekoppelt
# 8ba151bd
deed-updating-the-nfc-chip = der NFC-Chip wird aktualisiert
# acac811d
deed-updating-the-input-controller = der Eingabe-Controller wird aktualisiert
# e5776f70
deed-certifying-the-secure-enclave = die Secure Enclave wird beglaubigt
# c4aab332
deed-updating-the-storage-firmware = die Firmware des Speichers wird aktualisiert
# bf095b40
deed-updating-the-secure-element = das Secure Element wird aktualisiert
# bfa81cc9
deed-updating-the-camera-chip = der Kamera-Chip wird aktualisiert
# 22b404fb
deed-installing-the-device-tree = der Gerätebaum wird installiert
# 87e63cbd
deed-certifying-the-camera-chip = der Kamera-Chip wird beglaubigt
# f09e02a0
deed-submitting-factory-data = Werksdaten werden eingereicht
# 053475dd
deed-updating-the-ultra-wideband-chip = der Ultrabreitband-Chip wird aktualisiert
# 960c9111
deed-updating-the-battery-chip = der Akku-Chip wird aktualisiert
# d0a15048
deed-making-the-protected-volume = das geschützte Volume wird angelegt
# a1e8d9b3
deed-resizing-the-file-system = die Größe des Dateisystems wird geändert
# f847071c
deed-making-the-recovery-volume = das Wiederherstellungsvolume wird angelegt
# c9de5333
deed-installing-recovery-files = die Wiederherstellungsdateien werden installiert
# 3a12b6ce
deed-installing-the-recovery-system = das Wiederherstellungssystem wird installiert
# 162f4c4f
deed-asking-for-early-firmware = es wird nach früher Firmware gefragt
# 64ff7590
deed-sealing-the-system = das System wird versiegelt
# b7b118c4
deed-updating-the-display-controller = der Display-Controller wird aktualisiert
# 121a2759
deed-updating-the-port-controller = der Anschluss-Controller wird aktualisiert
# b97112ab
deed-updating-the-camera-controller = der Kamera-Controller wird aktualisiert
# 0e05546f
deed-looking-for-the-firmware = die Firmware wird gesucht
# eb493351
deed-waiting-for-your-word = es wird auf Ihr Wort gewartet
# 23da603e
deed-recovery-mode = Wiederherstellungsmodus
# 5c844c19
deed-getting-the-firmware = die Firmware wird geholt
# 9601362e
deed-install-the-system-of-anew-and-keep-what = Das System von { $device } neu installieren und behalten, was darauf ist?
# e2e5b24a
deed-it-is-asked-for-as-soon-as-the = danach wird gefragt, sobald das Gerät seine Einmalzahl nennt
# b42f714e
deed-asking-apple-to-sign-the-firmware = Apple wird gebeten, die Firmware zu signieren
# e53ac55a
deed-it-is-in-mode-already = es ist schon im { $mode }
# f7e6d546
deed-entering-recovery-mode = der Wiederherstellungsmodus wird aufgerufen
# 78bd391f
deed-your-hands-are-needed = { $refusal }: Ihre Hände werden gebraucht
# 6c06d5e0
deed-it-is-in-restore-mode-already = es ist schon im Modus der Wiederherstellung
# af94d714
deed-the-device-runs-an-installer-that-is-not = auf dem Gerät läuft ein Installationsprogramm, das nicht unseres ist: Es wird in den Wiederherstellungsmodus neu gestartet
# 1e53efe3
deed-the-device-in-recovery-mode = das Gerät im Wiederherstellungsmodus
# 989ac4ff
deed-the-device-to-start-its-new-system = der Start des neuen Systems auf dem Gerät
# da17b001
deed-starting-the-first-boot-stage = die erste Startstufe wird gestartet
# 00e55177
deed-starting-the-boot-loader = der Bootloader wird gestartet
# 5118616f
deed-sending-the-installer = das Installationsprogramm wird gesendet
# a0b5fe28
deed-the-erase = das Löschen
# bc7e7eaa
deed-the-device-with-its-first-boot-stage = das Gerät mit seiner ersten Startstufe
# 11482189
deed-the-device-with-its-boot-loader = das Gerät mit seinem Bootloader
# ac3410b6
deed-the-device-does-not-call-this-its-second = das Gerät nennt dies nicht seine zweite Startstufe
# afeecd25
deed-waiting-for-the-installer-to-start = es wird auf den Start des Installationsprogramms gewartet
# 39bb0abb
deed-the-device-in-restore-mode = das Gerät im Modus der Wiederherstellung
# 4fcc2421
deed-the-device-to-leave = das Verschwinden des Geräts
# 07941b15
deed-opening-the-device = das Gerät wird geöffnet
# 48dc1807
deed-the-installation = die Installation
# 90e84825
deed-waiting-for-hello = es wird auf „Hallo“ gewartet
# dac16911
deed-waiting-for-the-new-system-to-start = es wird auf den Start des neuen Systems gewartet
# f8e541fd
deed-is-at-hello = { $model } ist bei „Hallo“
# 9315ec14
deed-runs-its-new-system = { $model } läuft mit dem neuen System
# 7626fa86
deed-get-the-firmware-and-check-it = die Firmware holen und prüfen
# 3e15f902
deed-ask-apple-to-sign-it-for-this-device = von Apple signieren lassen
# 0eeb0b11
deed-enter-recovery-mode = in den Wiederherstellungsmodus gehen
# 907f4c1b
deed-start-the-installer = das Installationsprogramm starten
# c2a9eae3
deed-erase-and-copy-the-new-system = löschen und das neue System kopieren
# c74849ba
deed-install-the-firmware = die Firmware installieren
# 60dc3c29
deed-restart-to-hello = Neustart bis „Hallo“
# 577e3b48
deed-copy-the-new-system-keep-your-data = das neue System kopieren, Ihre Daten behalten
# 685c2a91
deed-restart-into-the-new-system = Neustart in das neue System
# a08d4884
deed-nothing-is-erased-photos-apps-and-settings-stay = nichts wird gelöscht: Fotos, Apps und Einstellungen bleiben
# a19de782
deed-the-passcode-stays-too-an-update-does-not = der Code bleibt auch: Ein Update lässt Sie ohne ihn nicht hinein
# dc88928f
deed-are-free-for-it-on-this-computer = { $free } sind dafür auf diesem Computer frei
# 0b0cff8e
deed-the-battery-is-at-leave-it-on-the = der Akku ist bei { $percent } %: Lassen Sie es zuerst eine Weile am Kabel, wenn Sie können
# 6cd49590
deed-the-battery-is-at = der Akku ist bei { $percent } %
# f6726783
deed-it-still-trusts-this-computer-a-backup-taken = es vertraut diesem Computer noch: Ein Backup, das Sie jetzt machen, würde die Fotos behalten
# 56d9c258
deed-erase-and-restore = { $named } löschen und wiederherstellen
# 560fc84b
deed-install-the-system-of-anew = Das System von { $named } neu installieren
# 010b4ce8
deed-is-on-this-computer = ist auf diesem Computer
# cb42de0c
deed-will-be-downloaded-and-checked = wird geladen und geprüft
# 1b75a208
deed-firmware-ios = Firmware iOS { $version } ({ $build }), { $size }, { $where-it-is }
# 41b09840
deed-activation-lock-is-on-after-the-erase-it = die Aktivierungssperre ist an: Nach dem Löschen fragt es nach dem Apple Account, mit dem es eingerichtet ist
# e64efff1
deed-it-shows-no-sign-of-activation-lock = es zeigt kein Anzeichen einer Aktivierungssperre
# 25a2b039
deed-activation-lock-cannot-be-read-in-this-mode = die Aktivierungssperre ist in diesem Modus nicht lesbar; gehen Sie davon aus, dass sie an ist: Nach dem Löschen fragt es dann nach dem Apple Account
# 0b8ac2c5
deed-this-computer-cannot-have-the-device-ask-for = dieser Computer kann das Gerät jetzt nicht nach seinem Code fragen lassen: Braucht es ihn, so fragt es nach seinem Neustart
# 60f2d8e9
deed-waiting-for-the-passcode-on-the-device = es wird auf den Code auf dem Gerät gewartet
# 4a589ad9
deed-no-device-was-touched-by-this = Dadurch wurde kein Gerät angefasst.
# aba43b4f
deed-the-device-is-erased-by-an-earlier-restore = Das Gerät ist gelöscht, durch eine frühere Wiederherstellung, die nicht gut endete; diese hat nichts weiter verändert. Weiter geht es mit: rightful resume
# 96783807
deed-an-earlier-restore-may-have-erased-the-device = Eine frühere Wiederherstellung hat das Gerät vielleicht gelöscht; diese hat nichts weiter verändert. Weiter geht es mit: rightful resume
# cf4ff5fe
deed-this-program-has-erased-nothing-whether-somebody-elses = Dieses Programm hat nichts gelöscht. Ob ein anderer Versuch davor es getan hat, lässt sich von hier aus nicht sagen. Weiter geht es mit: rightful resume
# de8dc93f
deed-nothing-has-been-erased-the-device-is-as = Es wurde nichts gelöscht. Das Gerät ist, wie es war.
# ca61dddb
deed-nothing-has-been-erased-the-device-was-left = Es wurde nichts gelöscht. Das Gerät blieb im Wiederherstellungsmodus; damit es wieder ist, wie es war: rightful recovery exit
# e6a9c501
deed-nothing-has-been-erased-force-a-restart-of = Es wurde nichts gelöscht. Erzwingen Sie einen Neustart des Geräts; zeigt es dann das Bild mit dem Kabel: rightful recovery exit
# 6858f8e0
deed-the-device-is-erased-and-has-no-system = Das Gerät ist gelöscht und hat kein System. Es geht in den Wiederherstellungsmodus und kann keinen weiteren Schaden nehmen; Ihre Firmware bleibt aufgehoben. Weiter geht es mit: rightful resume
# 2f6c7675
deed-the-erase-may-have-begun-the-device-goes = Das Löschen hat vielleicht begonnen. Das Gerät geht in den Wiederherstellungsmodus, und ein weiterer Versuch schadet ihm nicht; Ihre Firmware bleibt aufgehoben. Weiter geht es mit: rightful resume
# 9f6f6055
deed-no-erase-was-ordered-and-the-device-has = Es wurde kein Löschen befohlen, und das Gerät hat keines gemeldet. Das System ist vielleicht nur halb installiert; was darauf ist, bleibt erhalten. Weiter geht es mit: rightful resume
# e943778b
deed-no-erase-was-ordered-but-the-device-reported = Es wurde kein Löschen befohlen, aber das Gerät hat einen Schritt gemeldet, der vielleicht löscht. Ihre Firmware bleibt aufgehoben. Weiter geht es mit: rightful resume
# b93ddcd5
deed-the-device-is-erased-and-says-that-its = Das Gerät ist gelöscht und sagt, dass sein neues System installiert ist. Ihre Firmware bleibt aufgehoben.
# bb50493a
deed-the-device-says-that-its-system-is-installed = Das Gerät sagt, dass sein System installiert ist. Es wurde kein Löschen befohlen. Ihre Firmware bleibt aufgehoben.
# 5b6450af
deed-not-activated-yet-it-asks-for-that-at = noch nicht aktiviert: Danach fragt es bei „Hallo“
# 49aef453
deed-it-is-not-activated-it-is-at-hello = es ist nicht aktiviert: Es ist bei „Hallo“, wie nach einem Löschen
# 40463a9e
deed-activation = Aktivierung: { $other }
# 1890e5e8
deed-activation-cannot-be-read-before-it-is-set = Aktivierung: vor dem Einrichten nicht lesbar
# 94e07a3d
deed-activation-cannot-be-read = Aktivierung: nicht lesbar
# 476c1359
deed-activation-lock-is-on-it-asks-for-the = die Aktivierungssperre ist an: Es fragt nach dem Apple Account, mit dem es eingerichtet war
# 5d075458
deed-activation-lock-there-was-no-sign-of-it = Aktivierungssperre: Es gab kein Anzeichen davon
# 0d256494
deed-activation-lock-could-not-be-read-if-it = die Aktivierungssperre war nicht lesbar; ist sie an, so fragt es nach dem Apple Account
# b6a3ef75
deed-ios-is-installed = iOS { $version } ({ $build }) ist installiert
# 004be7b8
deed-everything-that-was-on-it-is-erased = alles, was darauf war, ist gelöscht
# 2fe11ff4
deed-no-erase-was-ordered-its-passcode-is-the = es wurde kein Löschen befohlen: Der Code ist derselbe, und alles darauf bleibt erhalten
# ecd13456
deed-to-activate-it-on-its-own-screen-with = um es zu aktivieren: auf seinem Bildschirm mit WLAN, oder über das Kabel mit rightful activation activate
# 19d4f07d
deed-nothing-was-changed-on-the-device = Auf dem Gerät wurde nichts verändert.
# bc578986
deed-looking-at-what-was-begun = es wird nachgesehen, was begonnen wurde
# 126cb7de
deed-how-shall-go-on = Wie soll { $device } weitermachen?
# c0336ecc
deed-is-in-mode-and-this-computer-has-not = { $device } ist im { $mode }, und dieser Computer hat nichts damit begonnen: Ob etwas gelöscht ist, lässt sich von hier aus nicht sagen
# 382f19e2
deed-an-erase-restore = Eine Wiederherstellung mit Löschen
# 56864564
deed-an-update = Ein Update
# a9927b6c
deed-nothing-was-changed-on-the-device-2 = auf dem Gerät wurde nichts verändert
# d810b7ce
deed-the-device-was-brought-into-recovery-mode = das Gerät wurde in den Wiederherstellungsmodus gebracht
# 76d2a67f
deed-the-installer-was-being-sent-to-the-device = das Installationsprogramm wurde gerade an das Gerät gesendet
# ca018b0d
deed-the-installer-was-at-work = das Installationsprogramm war an der Arbeit
# 795c0e0f
deed-the-installer-had-said-that-it-was-done = das Installationsprogramm hatte gesagt, dass es fertig ist
# 8e62184a
deed-it-was-done = es war fertig
# 3f6baac4
deed-nothing-was-erased = es wurde nichts gelöscht
# 3d49f2f1
deed-nothing-was-to-be-erased = es sollte nichts gelöscht werden
# f2a2b2e1
deed-nothing-was-erased-by-it-and-what-was = es wurde dadurch nichts gelöscht, und was vorher gelöscht wurde, lässt sich nicht sagen
# 540f2b26
deed-the-erase-may-have-begun = das Löschen hat vielleicht begonnen
# 08ac8aee
deed-the-device-is-erased = das Gerät ist gelöscht
# a5227668
deed-with-ios = { $deed } mit iOS { $version } ({ $build })
# 5d262117
deed-is-in-mode-was-begun = { $device } ist im { $mode }. { $deed } wurde begonnen: { $how-far }, { $erased }
# 3617bb95
deed-it-ended-with = { $begun }; das Ende war: { $what }
# a7e5e37b
deed-restart-it-into-its-system-with-everything-that = es in sein System neu starten, mit allem, was darauf ist
# ba59d4b0
deed-try-to-restart-it-into-its-system-if = versuchen, es in sein System neu zu starten; ist das weg, so kommt es hierher zurück, und durch den Versuch geht nichts verloren
# f2f07f7d
deed-go-on-with-the-update-which-keeps-what = das Update fortsetzen, das behält, was darauf ist
# 14631319
deed-erase-it-and-install-its-system-anew = es löschen und sein System neu installieren
# ec108364
deed-install-its-system-anew-and-keep-what-is = sein System neu installieren und behalten, was darauf ist; der Code bleibt
# bbb46525
deed-go-on-with-the-restore-what-is-erased = die Wiederherstellung fortsetzen: Was gelöscht ist, bleibt gelöscht, das neue System wird installiert
# ba38aa39
deed-go-on-with-the-erase-restore-everything-on = die Wiederherstellung mit Löschen fortsetzen: Alles darauf wird gelöscht, das neue System wird installiert
# 167710c7
deed-enter-dfu-mode = in den DFU-Modus gehen
# 81af1068
deed-leave-recovery-mode = den Wiederherstellungsmodus verlassen
# bd00accf
deed-leave-dfu-mode = den DFU-Modus verlassen
# 5ded30a4
deed-nothing-has-been-erased-by-this = Dadurch wurde nichts gelöscht.
# 1f4cd236
deed-bring-into-recovery-mode = { $device } in den Wiederherstellungsmodus bringen
# 4013c32e
deed-bring-into-dfu-mode = { $device } in den DFU-Modus bringen
# 0cc6e267
deed-entering-dfu-mode = der DFU-Modus wird aufgerufen
# c74f889c
deed-bring-an-into-mode = Ein { $name } in diesen Modus bringen: { $target }
# 39a8dfcc
deed-entering-mode = dieser Modus wird aufgerufen: { $target }
# 254b35e2
deed-it-is-in-dfu-mode-from-which-a = Es ist im DFU-Modus, von dem aus eine Wiederherstellung genauso beginnt wie vom Wiederherstellungsmodus
# f5324d88
deed-to-have-it-back-as-it-was-rightful = damit es wieder ist, wie es war: rightful recovery exit; das führt Ihre Hände
# 410e993a
deed-it-is-in-recovery-mode = Es ist im Wiederherstellungsmodus
# e6541181
deed-to-have-it-back-as-it-was-rightful-2 = damit es wieder ist, wie es war: rightful recovery exit
# 29845b1b
deed-it-has-left-dfu-mode = Es hat den DFU-Modus verlassen
# 0975f38c
deed-it-has-left-recovery-mode = Es hat den Wiederherstellungsmodus verlassen
# f02e5079
deed-have-leave-mode = { $device } diesen Modus verlassen lassen: { $mode }
# 15d4b156
deed-leaving-mode = dieser Modus wird verlassen: { $mode }
# d95deea3
deed-the-device-to-start-its-system = der Start des Systems auf dem Gerät
# 3c0ea179
deed-everything-on-it-is-as-it-was = alles darauf ist, wie es war
# 6d92eead
deed-sign-in-to-apple = bei Apple anmelden
# 84bdcb09
deed-ask-for-the-devices = nach den Geräten fragen
# ab14f965
deed-wait-for-their-places = auf ihre Orte warten
# fe4cc995
deed-look-until-it-is-done = hinsehen, bis es getan ist
# cdca8c33
deed-nothing-was-changed-on-any-device-and-nothing = An keinem Gerät wurde etwas geändert, und nichts im Account.
# c3f4279f
deed-look-at-the-devices-of-an-apple-account = Die Geräte eines Apple Account ansehen
# 4b9c2cd7
deed-asking-for-the-devices = die Geräte werden erfragt
# 61f1924b
deed-the-account-has-a-family-with-family-the = der Account hat eine Familie: mit --family werden auch die Geräte ihrer Mitglieder aufgelistet
# 3e69e3b7
deed-not-all-devices-of-the-family-have-come = nicht alle Geräte der Familie sind rechtzeitig gekommen
# cf5ce317
deed-ask-the-devices-of-an-apple-account-where = Die Geräte eines Apple Account fragen, wo sie sind
# ed12a0a9
deed-waiting-for-the-devices-to-say-where-they = es wird gewartet, bis die Geräte sagen, wo sie sind
# 20cdd29c
deed-look-at-a-device-from-afar = Ein Gerät aus der Ferne ansehen
# d891e8e9
deed-looking-whether-it-is-done = es wird nachgesehen, ob es getan ist
# 18abd00e
deed-apple-has-ended-the-session-signing-in-once = Apple hat die Sitzung beendet; es wird noch einmal angemeldet
# c80ef092
deed-nothing-waits-for-any-more = Auf { $name } wartet nichts mehr
# 9933b242
deed-something-still-waits-for = Auf { $name } wartet noch etwas
# 003e422e
deed-it-is-to-be-erased-as-soon-as = es soll gelöscht werden, sobald es online ist; bis dahin lässt sich das auf www.icloud.com/find abbrechen
# 1a856126
deed-it-has-been-told-to-erase-itself-and = ihm wurde gesagt, dass es sich löschen soll, und es hat nicht gesagt, dass es getan ist
# 1759fe0f
deed-it-has-erased-itself = es hat sich gelöscht
# 0ab5d89d
deed-apple-gives-the-number-for-its-erase = Apple nennt für sein Löschen die Nummer { $code }
# 2bf44eea
deed-the-sound = der Ton
# 90811cda
deed-the-message = die Nachricht
# 98198c02
deed-lost-mode = der Modus „Verloren“
# dccd02e0
deed-waits-until-it-is-online = { $act } wartet, bis es online ist
# c5dd4737
deed-it-is-marked-as-lost = es ist als verloren gemeldet
# ee062d42
deed-activation-lock-is-on-setting-it-up-needs = die Aktivierungssperre ist an: um es einzurichten, braucht es den Apple Account seines Besitzers
# fcab67a1
deed-activation-lock-is-on-setting-it-up-needs-2 = die Aktivierungssperre ist an: um es einzurichten, braucht es diesen Apple Account
# 0e6c510b
deed-activation-lock-is-off = die Aktivierungssperre ist aus
# 573ad44d
deed-it-is-online = es ist online
# 86f9286a
deed-it-is-offline = es ist offline
# 5c76f888
deed-it-is-offline-and-something-waits-for-it = es ist offline, und etwas wartet auf es
# c61907fe
deed-it-is-not-registered-with-find-my = es ist bei „Wo ist?“ nicht registriert
# c2210022
deed-apple-does-not-say-whether-it-is-online = Apple sagt nicht, ob es online ist
# 1c5e0545
deed-devices-in-find-my-of-this-apple-account = Geräte in „Wo ist?“: { $own } dieses Apple Account, { $of-family } seiner Familie
# dc729f7c
deed-this-apple-account-has-no-device-in-find = Dieser Apple Account hat kein Gerät in „Wo ist?“
# 8827cc4d
deed-this-apple-account-has-one-device-in-find = Dieser Apple Account hat ein Gerät in „Wo ist?“
# a9e72e23
deed-this-apple-account-has-devices-in-find-my = Dieser Apple Account hat { $many } Geräte in „Wo ist?“
# e94e71b4
deed-have-apple-tell-it = es ihm durch Apple sagen lassen
# 1421c3ae
deed-take-it-off-the-account = es aus dem Account entfernen
# d408ef13
deed-play-a-sound-on-a-device = Auf einem Gerät einen Ton abspielen
# 9581324f
deed-show-a-message-on-a-device = Auf einem Gerät eine Nachricht zeigen
# abdf10d4
deed-mark-a-device-as-lost = Ein Gerät als verloren melden
# 0b56302f
deed-end-lost-mode = Den Modus „Verloren“ beenden
# 799aac3e
deed-is-no-longer-marked-as-lost = { $name } ist nicht mehr als verloren gemeldet
# fca4f51f
deed-has-played-the-sound = { $name } hat den Ton abgespielt
# d16b18b2
deed-shows-the-message = { $name } zeigt die Nachricht
# 575777f4
deed-is-marked-as-lost = { $name } ist als verloren gemeldet
# 71f79bc6
deed-has-been-told-that-it-is-found = { $name } wurde gesagt, dass es gefunden ist
# 82b95f43
deed-apple-has-taken-it-gets-it-as-soon = Apple hat es angenommen; { $name } bekommt es, sobald es online ist
# 567d9bb6
deed-apple-gives-the-number-may-not-have-got = Apple nennt die Nummer { $code }: { $name } hat es vielleicht nicht bekommen
# e3f355e9
deed-apple-has-taken-it-and-says-nothing-yet = Apple hat es angenommen und sagt noch nicht, ob { $name } es bekommen hat
# e135a1bb
deed-the-device-is-in-the-account-as-before = Das Gerät ist im Account wie zuvor, und seine Aktivierungssperre ist, wie sie war.
# 76640dfd
deed-asking-apple-to-tell-the-device = Apple wird gebeten, es dem Gerät zu sagen
# 45790185
deed-apple-has-taken-it-how-far-it-is = Apple hat es angenommen; wie weit es ist, ließ sich nicht erfragen: { $error }
# 662e5e8e
deed-this-releases-activation-lock-whoever-has-the-device = das hebt die Aktivierungssperre auf: wer immer das Gerät hat, kann es als sein eigenes einrichten; tun Sie es bei einem Gerät, das Sie weggeben oder aus seiner Sperre holen, nicht bei einem verlorenen
# 33dba3a0
deed-nothing-on-the-device-is-erased-by-this-2 = auf dem Gerät wird dadurch nichts gelöscht; ist es online und noch angemeldet, kommt es in die Liste zurück, mit seiner Sperre
# 3a1fafbb
deed-whether-apple-takes-this-from-a-program-is = ob Apple das von einem Programm annimmt, ist nicht bekannt: www.icloud.com/find in einem Browser tut dasselbe
# 72501723
deed-take-off-the-apple-account = { $name } aus dem Apple Account entfernen
# e5fa6661
deed-leave-it-in-the-account-with-its-lock = Es im Account lassen, mit seiner Sperre
# dc7f0024
deed-take-it-off-the-account-and-release-its = Es aus dem Account entfernen und seine Aktivierungssperre aufheben
# 5e91dc3e
deed-is-to-be-taken-off-the-account = Soll { $name } aus dem Account entfernt werden?
# 6983bddc
deed-asking-apple-to-take-it-off-the-account = Apple wird gebeten, es aus dem Account zu entfernen
# bf9ef642
deed-is-off-the-apple-account = { $name } ist aus dem Apple Account entfernt
# fb3e8049
deed-its-activation-lock-is-released = seine Aktivierungssperre ist aufgehoben
# 11b25cb1
deed-if-it-is-still-signed-in-and-comes = ist es noch angemeldet und kommt online, so kommt es zurück, mit seiner Sperre
# 8296b0e1
deed-open-www-icloud-com-find-in-a-browser = öffnen Sie www.icloud.com/find in einem Browser, an einem Computer oder auf dem Telefon von jemand anderem
# 25599246
deed-sign-in-with-the-apple-account-of-the = melden Sie sich mit dem Apple Account des Geräts und seinem Passwort an; für „Geräte finden“ braucht es keinen Code
# de75c9d6
deed-choose-the-device-in-the-list-of-devices = wählen Sie das Gerät in der Liste der Geräte
# a6610895
deed-the-list-and-the-map-show-the-devices = die Liste und die Karte zeigen die Geräte; ein grauer Punkt oder das Wort „Offline“ steht für eines, das nicht erreicht wird
# 82c4b1a6
deed-click-play-sound = klicken Sie auf „Ton abspielen“
# 6a673eb0
deed-click-lost-mode-or-mark-as-lost-give = klicken Sie auf „Modus ‚Verloren‘“ oder „Als verloren markieren“, geben Sie eine Telefonnummer und eine Nachricht an, und klicken Sie auf „Fertig“: das Gerät sperrt sich und zeigt beides
# e00cbd5d
deed-click-lost-mode-or-mark-as-lost-then = klicken Sie auf „Modus ‚Verloren‘“ oder „Als verloren markieren“, dann auf „Modus ‚Verloren‘ beenden“
# 5756bc1a
deed-click-erase-this-device-and-type-the-password = klicken Sie auf „Gerät löschen“, und geben Sie das Passwort noch einmal ein, wo danach gefragt wird; das Löschen eines Geräts, das offline ist, wartet, bis es online ist, und lässt sich dort bis dahin abbrechen
# 5df7c636
deed-do-not-remove-the-device-from-the-account = entfernen Sie das Gerät nicht aus dem Account, bevor es sich gelöscht hat: das würde das Löschen abblasen und die Aktivierungssperre aufheben
# 130c2634
deed-click-remove-this-device-it-releases-activation-lock = klicken Sie auf „Gerät entfernen“: das hebt die Aktivierungssperre auf, sodass wer immer das Gerät hat, es als sein eigenes einrichten kann; ein wartendes Löschen wird abgeblasen
# 27534cec
deed-have-apple-tell-it-to-erase-itself = ihm durch Apple sagen lassen, dass es sich löschen soll
# d6c343f0
deed-apple-has-taken-the-erase-how-far-it = Apple hat das Löschen angenommen; wie weit es ist, zeigt rightful find watch, oder www.icloud.com/find.
# ec847b2a
deed-nothing-was-erased-apple-has-not-taken-an = Nichts wurde gelöscht: Apple hat kein Löschen angenommen.
# 74c4df7b
deed-the-password-of-once-more-right-before-the = Das Passwort von { $masked } noch einmal, unmittelbar vor dem Löschen:
# 79afe797
deed-asking-apple-to-erase-it = Apple wird gebeten, es zu löschen
# 94cb788d
deed-apple-has-taken-the-erase-looking-whether-the = Apple hat das Löschen angenommen; es wird nachgesehen, ob das Gerät es bekommt
# 0429dc1e
deed-apple-has-told-how-far-the-erase-is = Apple hat gesagt, wie weit das Löschen ist
# 53d29ace
deed-leave-it-in-the-account-removing-it-before = lassen Sie es im Account: es zu entfernen, bevor es sich gelöscht hat, bläst das Löschen ab und hebt die Aktivierungssperre auf
# 10ea1cf7
deed-has-erased-itself = { $name } hat sich gelöscht
# c25385a1
deed-has-been-told-to-erase-itself-and-has = { $name } wurde gesagt, dass es sich löschen soll, und es hat nicht gesagt, dass es getan ist
# 7982a002
deed-will-erase-itself-as-soon-as-it-is = { $name } löscht sich, sobald es online ist; noch ist nichts gelöscht
# 957081bf
deed-was-not-erased-apple-gives-a-number-that = { $name } wurde nicht gelöscht: Apple nennt eine Nummer, die nicht bekannt ist
# 64d51d32
deed-apple-has-taken-the-erase-of-and-says = Apple hat das Löschen von { $name } angenommen und sagt noch nicht mehr davon
# 802ec138
deed-everything-on-it-goes-photos-messages-apps-only = alles darauf geht verloren: Fotos, Nachrichten, Apps; nur ein Backup oder iCloud bringt es zurück
# 7bf6f67e
deed-it-is-online-the-erase-begins-within-moments = es ist online: das Löschen beginnt gleich, und nichts hält es dann auf
# a0203e65
deed-it-is-offline-the-erase-waits-until-it = es ist offline: das Löschen wartet, bis es online ist, und lässt sich bis dahin auf www.icloud.com/find abbrechen; ein gesperrtes iPhone ohne mobile Daten ist vielleicht offline, seit es neu gestartet wurde
# bed20d7e
deed-apple-does-not-say-whether-it-is-online-2 = Apple sagt nicht, ob es online ist: das Löschen beginnt vielleicht sofort, oder wartet
# f118796c
deed-activation-lock-stays-on-after-the-erase-it = die Aktivierungssperre bleibt an: nach dem Löschen fragt es nach diesem Apple Account und seinem Passwort
# b961d08a
deed-without-a-code-apple-may-refuse-the-erase = ohne Code lehnt Apple das Löschen hier vielleicht ab; www.icloud.com/find in einem Browser ist dann der Weg
# 5e41ab65
deed-erase-from-afar = { $device } aus der Ferne löschen
# fd033789
deed-the-request-was-sent-whether-apple-has-taken = Die Anfrage ist abgeschickt. Ob Apple sie angenommen hat, ist nicht bekannt: nehmen Sie an, dass ja, bis die Liste der Geräte anderes sagt.
# 3fd01e83
deed-a-device-without-a-name = ein Gerät ohne Namen
# 2d8ac798
deed-not-known-whether-online = nicht bekannt, ob online
# d897fc37
deed-which-device-of-the-apple-account-is-meant = Welches Gerät des Apple Account ist gemeint?
# e591b97a
deed-keep-that-apple-knows-this-computer = aufbewahren, dass Apple diesen Computer kennt
# 2efa8a6f
deed-nothing-was-kept-on-this-computer = Auf diesem Computer wurde nichts aufbewahrt.
# 426b1a69
deed-forget-it = es vergessen
# 290ee127
deed-forget-that-apple-knows-this-computer = Vergessen, dass Apple diesen Computer kennt
# 4137a1f9
deed-this-computer-keeps-nothing-of-an-apple-account = Dieser Computer bewahrt nichts mehr von einem Apple Account auf
# 82e1cff5
deed-signing-in-wants-a-code-again = das Anmelden verlangt wieder einen Code
# 77621c0b
deed-apple-is-not-told-the-token-was-here = Apple erfährt davon nichts: Das Token war nur hier, und ohne es ist dieser Computer für Apple ein neuer
# 5f0bcfc4
deed-nothing-was-changed = Nichts wurde geändert.
# 46f56b3a
deed-a-token-is-kept-in-a-file-that = ein Token wird in einer Datei aufbewahrt, die nur Sie lesen können: wer es und das Passwort hat, braucht keinen Code; rightful find sign-out entfernt es
# d4a268d9
deed-sign-in-to-an-apple-account = Bei einem Apple Account anmelden
# 90006fdb
deed-wants-no-code-so-there-is-nothing-to = { $masked } verlangt keinen Code, also gibt es nichts aufzubewahren
# d83c41c6
deed-apple-knows-this-computer-for = Apple kennt diesen Computer für { $masked }
# f07337bf
deed-the-password-is-kept-nowhere-and-is-asked = das Passwort wird nirgends aufbewahrt und jedes Mal erfragt
# 6194b14d
deed-a-code-may-be-wanted = { $error }: vielleicht wird ein Code verlangt
# a5731cf8
deed-a-code-is-wanted-the-next-time-too = { $error }: auch beim nächsten Mal wird ein Code verlangt
# ad51c208
deed-name-of-the-apple-account-an-e-mail = Name des Apple Account (eine E-Mail-Adresse oder eine Telefonnummer):
# b9e0b4ee
deed-password-of-the-apple-account = Passwort des Apple Account { $masked }:
# e1f44207
deed-signing-in-as = Anmeldung als { $masked }
# ff187772
deed-on-a-trusted-device-settings-your-name-sign = auf einem vertrauenswürdigen Gerät: Einstellungen, Ihr Name, Anmeldung & Sicherheit, Zwei-Faktor-Authentifizierung, Bestätigungscode abrufen
# bff06865
deed-the-six-digits-that-the-trusted-device-shows = Die sechs Ziffern, die das vertrauenswürdige Gerät zeigt:
# 57660d74
deed-the-six-digits-of-the-message-to = Die sechs Ziffern der Nachricht an { $phone }:
# a90376de
deed-apple-says-that-the-code-is-wrong-more = Apple sagt, dass der Code falsch ist; { $left } weitere werden in dieser Anmeldung angenommen
# b39a757b
deed-a-code-has-six-digits = ein Code hat sechs Ziffern
# cac0deea
deed-i-have-another-trusted-device-its-settings-show = Ich habe ein anderes vertrauenswürdiges Gerät: seine Einstellungen zeigen einen Code
# d25f5283
deed-apple-sends-a-message-with-a-code-to = Apple schickt eine Nachricht mit einem Code an eine vertrauenswürdige Telefonnummer, und ich kann sie lesen
# c6a44388
deed-neither-only-the-device-that-i-cannot-use = Keines von beiden: nur das Gerät, das ich nicht benutzen kann, bekommt Codes. Es wird mit dem Passwort allein versucht, was Apple vielleicht ablehnt
# f18c8792
deed-how-can-a-code-of-the-apple-account = Wie kann ein Code des Apple Account Sie erreichen?
# 20cbca1a
deed-to-which-trusted-number = An welche vertrauenswürdige Nummer?
# 81c5110f
deed-begin-a-session-with-apple = eine Sitzung mit Apple beginnen
# 2474f6df
deed-have-apple-decide = Apple entscheiden lassen
# 9ab988d7
deed-hand-the-phone-apples-answer = dem Gerät Apples Antwort geben
# 9d16491c
deed-ask-the-phone-whether-it-is-active = das Gerät fragen, ob es aktiviert ist
# 902ed27a
deed-whether-it-is-active-cannot-be-read-a = ob es aktiviert ist, lässt sich nicht lesen: Das sagt ein Gerät nur einem Computer, dem es vertraut
# 0832f31d
deed-activation-lock-is-on = die Aktivierungssperre ist an
# 1628a90e
deed-no-sign-of-activation-lock-apple-decides-when = kein Anzeichen der Aktivierungssperre: Apple entscheidet, wenn das Gerät aktiviert wird
# 5ef7ed98
deed-activation-lock-cannot-be-read-here-apple-decides = die Aktivierungssperre lässt sich hier nicht lesen: Apple entscheidet, wenn das Gerät aktiviert wird
# fb31d46d
deed-to-activate-it-over-the-cable-rightful-activation = um es über das Kabel zu aktivieren: rightful activation activate
# 840abd67
deed-unlock-it-and-tap-trust-or-look-at = entsperren Sie es und tippen Sie auf „Vertrauen“, oder sehen Sie auf seinen Bildschirm: Bei „Hallo“ muss es aktiviert werden
# 983a3eac
deed-active-since-it-was-made = aktiviert, seit es hergestellt wurde
# a3f069cc
deed-active-without-a-sim = aktiviert, ohne SIM
# 1d38764b
deed-active-for-any-sim = aktiviert, für jede SIM
# 2f4269dc
deed-not-active-it-is-at-hello-and-has = nicht aktiviert: Es zeigt „Hallo“ und muss Apple fragen
# c79b9570
deed-not-active-its-activation-is-for-another-modem = nicht aktiviert: Seine Aktivierung gilt für ein anderes Modem
# 39a7ced5
deed-not-active-its-activation-is-for-another-sim = nicht aktiviert: Seine Aktivierung gilt für eine andere SIM
# c92c74a8
deed-not-active-it-wants-a-sim-first-as = nicht aktiviert: Es will zuerst eine SIM, wie alte iPhones
# 2fe72301
deed-not-active-as-far-as-is-known-it = nicht aktiviert, soweit bekannt: Es sagt { $word }
# 0ee8c873
deed-nothing-has-been-erased-and-nothing-on-the = Nichts wurde gelöscht, und auf dem Gerät wurde nichts geändert. Es kann jederzeit neu begonnen werden.
# 48ecedb2
deed-nothing-has-been-erased-the-phone-trusts-this = Nichts wurde gelöscht. Das Gerät vertraut diesem Computer jetzt; sonst wurde auf ihm nichts geändert. Es kann jederzeit neu begonnen werden.
# 8af73e2f
deed-nothing-has-been-erased-the-phone-has-apples = Nichts wurde gelöscht. Das Gerät hat Apples Antwort und ist vielleicht aktiviert: rightful activation status sagt es. Es kann jederzeit neu begonnen werden.
# 35aea897
deed-asking-the-phone-whether-it-is-active = frage das Gerät, ob es aktiviert ist
# 625564e8
deed-apple-was-not-asked = Apple wurde nicht gefragt
# 0897404c
deed-the-phone-is-active-already = Das Gerät ist bereits aktiviert
# b862803d
deed-beginning-a-session-with-apple = beginne eine Sitzung mit Apple
# 99d99da2
deed-asking-apple-who-decides = Apple wird gefragt und entscheidet
# 81c3a058
deed-the-phone-is-active-already-says-apple-and = Das Gerät ist bereits aktiviert, sagt Apple, und das Gerät auch
# c1acefbf
deed-handing-the-phone-apples-answer = gebe dem Gerät Apples Antwort
# 8405db6e
deed-the-phone-is-active = Das Gerät ist aktiviert
# f176bc06
deed-it-does-not-say = es sagt es nicht
# 4069f5c4
deed-no-sign-of-activation-lock-apple-asked-for = kein Anzeichen der Aktivierungssperre: Apple hat nach keinem Account gefragt
# fda0bed5
deed-activation-lock-is-on-the-account-that-was = die Aktivierungssperre ist an: Der eingegebene Account hat sie für diese Aktivierung geöffnet
# 21b8856a
deed-no-sign-of-activation-lock-in-what-apple = kein Anzeichen der Aktivierungssperre in dem, wonach Apple gefragt hat
# 3f6a5b16
deed-nothing-was-erased-and-what-was-typed-is = nichts wurde gelöscht, und was eingegeben wurde, wird nirgends aufbewahrt
# 725141b1
deed-go-on-with-set-up-on-the-phone = richten Sie das Gerät nun auf ihm selbst weiter ein; was darauf war, kommt aus einem Backup zurück: rightful backup restore
# ed8907da
deed-nothing-is-erased-and-until-the-phone-has = nichts wird gelöscht, und bis das Gerät Apples Antwort hat, wird auf ihm nichts geändert
# 26e64a8f
deed-apple-decides-is-told-which-phone-this-is = Apple entscheidet: { $host } erfährt, welches Gerät das ist, wie wenn ein Gerät sich selbst über WLAN aktiviert
# deed49f4
deed-if-the-phone-belongs-to-an-apple-account = gehört das Gerät zu einem Apple Account, fragt Apple danach: Was Sie dann eingeben, geht an { $host } und nirgendwohin sonst, und wird nirgends aufbewahrt
# 90fae852
deed-this-was-never-tried-on-apples-own-servers = das wurde nie an Apples eigenen Servern erprobt
# 526df05a
deed-activate = { $device } aktivieren
# 24afc97e
deed-activation-lock-is-on-apple-wants-the-apple = die Aktivierungssperre ist an: Apple will den Apple Account, zu dem dieses Gerät gehört
# dec0cedb
deed-a-phone-of-an-organisation-leave-the-account = ein Gerät einer Organisation: Lassen Sie den Account leer, und geben Sie seinen Umgehungscode als Passwort ein; ob Apple ihn in diesem Formular annimmt, ist nicht bekannt
# e33f872a
deed-apple-says = Apple sagt: { $words }
# 73e42e5b
deed-apple-has-not-taken-what-was-typed = Apple hat nicht angenommen, was eingegeben wurde: { $form }
# 646cc8d1
deed-what-you-type-now-goes-to-apples-activation = was Sie jetzt eingeben, geht an { $host }, Apples Aktivierungsserver, und nirgendwohin sonst; es wird nirgends aufbewahrt
# a7064440
deed-you-can-try-once-more-apple-locks-accounts = Sie können es noch einmal versuchen; Apple sperrt Accounts nach wenigen falschen Passwörtern
# 1ec3818c
deed-you-can-try-again-apple-locks-accounts-after = Sie können es noch mehrmals versuchen; Apple sperrt Accounts nach wenigen falschen Passwörtern
# 037576d5
deed-apple-account-for = Apple Account, für { $host }:
# adbfa442
deed-its-password-for-it-is-not-shown = Sein Passwort, für { $host } (es wird nicht gezeigt):
# d12d4dc5
deed-for = { $label }, für { $host }:
# 16043609
deed-for-it-is-not-shown = { $label }, für { $host } (es wird nicht gezeigt):
# a8030875
deed-on-the-phones-own-activation-screen-the-apple = auf dem Aktivierungsbildschirm des Geräts selbst: der Apple Account und sein Passwort, oder „Mit Code entsperren“, wo es angeboten wird, mit dem Code, den das Gerät hatte
# 4c5b9d15
deed-in-any-browser-www-icloud-com-find-this = in jedem Browser: www.icloud.com/find, dieses Gerät, „Dieses Gerät entfernen“; starten Sie dann das Gerät neu
# 404f53bf
deed-a-forgotten-password-iforgot-apple-com-or-a = ein vergessenes Passwort: iforgot.apple.com oder ein Wiederherstellungskontakt; die Wiederherstellung des Account kann Tage dauern
# 4c6748ec
deed-no-account-any-more-apples-request-with-a = kein Account mehr: Apples Antrag mit Kaufbeleg auf al-support.apple.com; die Unterlagen dafür: rightful dossier
# 0403c993
deed-a-phone-of-an-organisation-its-administrator-turns = ein Gerät einer Organisation: Ihr Administrator schaltet die Sperre in Apple Business Manager oder Apple School Manager aus
# 7cb5490f
deed-waiting-until-you-have-tapped-trust = warte, bis Sie auf „Vertrauen“ getippt haben
# c3127873
deed-hand-the-command-to-the-mdm-server = den Befehl dem MDM-Server übergeben
# 2357009d
deed-wait-for-the-devices-answer = auf die Antwort des Geräts warten
# 5f43559c
deed-nothing-was-changed-on-the-device-the-mdm = Am Gerät wurde nichts geändert: der MDM-Server hat den Befehl nicht angenommen.
# fac79465
deed-whether-the-mdm-server-has-taken-the-command = Ob der MDM-Server den Befehl angenommen hat, ist nicht bekannt: sehen Sie in seinen Aufzeichnungen nach, bevor er noch einmal gesendet wird.
# 056e55ea
deed-the-device-has-refused-it-and-nothing-was = Das Gerät hat es abgelehnt, und es wurde nichts daran geändert.
# e784eff6
deed-clear-the-passcode-of-a-device-and-keep = Den Code eines Geräts entfernen und alles darauf behalten
# bc9b5653
deed-erase-a-device = Ein Gerät löschen
# 5544fbb5
deed-lock-a-device = Ein Gerät sperren
# ef632f89
deed-mark-a-managed-device-as-lost = Ein verwaltetes Gerät als verloren markieren
# dcd66d9a
deed-have-a-lost-device-play-a-sound = Ein verlorenes Gerät einen Ton abspielen lassen
# 806c33b5
deed-ask-a-lost-device-where-it-is = Ein verlorenes Gerät fragen, wo es ist
# 3b8f75a3
deed-take-the-screen-time-code-off-a-device = Den Bildschirmzeit-Code eines Geräts entfernen
# 3121343a
deed-ask-a-device-whether-a-passcode-is-set = Ein Gerät fragen, ob ein Code gesetzt ist
# ae63ca73
deed-ask-a-device-what-it-is = Ein Gerät fragen, was es ist
# 9273d0ae
deed-ask-a-device-for-its-bypass-code = Ein Gerät nach seinem Umgehungscode fragen
# 475d47fd
deed-have-a-device-forget-its-bypass-code = Ein Gerät seinen Umgehungscode vergessen lassen
# f26bcf09
deed-install-a-profile-on-a-device = Ein Profil auf einem Gerät installieren
# cb822783
deed-photos-messages-and-apps-stay-the-passcode-alone = Fotos, Nachrichten und Apps bleiben: nur der Code geht weg, und wer das Gerät hat, kann einen anderen setzen
# cee6dfce
deed-a-device-that-was-restarted-and-not-unlocked = ein Gerät, das neu gestartet und seitdem nicht entsperrt wurde, hat kein WLAN: es bekommt den Befehl über Mobilfunk, ein Kabelnetz oder einen Computer, der sein Netz teilt
# c0dd9e81
deed-the-device-erases-itself-as-soon-as-it = das Gerät löscht sich, sobald es den Befehl bekommt, und nichts ruft ihn dann zurück
# e7471fee
deed-activation-lock-stays-on-where-it-is-on = die Aktivierungssperre bleibt an, wo sie an ist: danach fragt das Gerät nach seinem Account oder nach dem Umgehungscode
# f7369dbb
deed-a-device-tells-its-code-only-in-the = ein Gerät sagt seinen Code nur in den ersten fünfzehn Tagen seiner Betreuung
# c87bcf05
deed-the-device-does-this-only-if-it-is = das Gerät tut das nur, wenn es betreut ist
# 1a993975
deed-asking-the-mdm-server-to-queue-the-command = der MDM-Server wird gebeten, den Befehl einzureihen
# 1feb3216
deed-the-mdm-server-has-queued = Der MDM-Server hat { $name } eingereiht
# 14a531cf
deed-the-device-has-done-it = Das Gerät hat es getan: { $name }
# 7c6f01a1
deed-the-device-has-put-off-it-is-asked = Das Gerät hat { $name } aufgeschoben: es wird wieder gefragt, wenn es benutzt wird
# a07eb027
deed-is-queued-and-the-device-has-not-answered = { $name } ist eingereiht, und das Gerät hat noch nicht geantwortet
# 8406e746
deed-name-of-the-command = Name des Befehls: { $uuid }
# 7a5cb55c
deed-apple-has-been-asked-to-wake-the-device = Apple wurde gebeten, das Gerät zu wecken
# b5f2ca46
deed-the-device-was-not-woken = das Gerät wurde nicht geweckt: { $words }
# d54923f7
deed-the-device-says = das Gerät sagt: { $result }
# f1e5dfe0
deed-a-passcode-is-set-on-it = ein Code ist darauf gesetzt
# ae848a5c
deed-no-passcode-is-set-on-it = es ist kein Code darauf gesetzt
# 13858d97
deed-its-answer-is-in-the-events-of-the = seine Antwort steht in den Ereignissen des Webhooks des Servers; --events PATH liest sie hier
# 5be1fe34
deed-have-the-mdm-server-ask-apple = den MDM-Server Apple fragen lassen
# 84bf3947
deed-activation-lock-is-as-it-was-and-nothing = Die Aktivierungssperre ist, wie sie war, und am Gerät wurde nichts geändert.
# 13de40a2
deed-on-the-device-go-on-in-its-set = machen Sie am Gerät mit der Einrichtung weiter: es fragt nicht mehr nach einem Account
# 3357866c
deed-apple-has-turned-activation-lock-off = Apple hat die Aktivierungssperre ausgeschaltet
# 74dd32eb
deed-this-is-for-a-device-that-belongs-to = das ist für ein Gerät, das der Organisation gehört, deren Server das ist; Apple schreibt auf, wer gefragt hat
# 5e13936e
deed-whoever-holds-the-device-can-set-it-up = wer das Gerät hat, kann es danach als sein eigenes einrichten: tun Sie es für eines in Ihren Händen, nicht für ein verlorenes
# 8bbbdad6
deed-turn-activation-lock-off-for-a-device-of = Die Aktivierungssperre eines Geräts der Organisation ausschalten
# 4b1fa326
deed-leave-activation-lock-on = Die Aktivierungssperre anlassen
# 133f5566
deed-turn-activation-lock-off-as-the-organisation-that = Die Aktivierungssperre ausschalten, als die Organisation, der das Gerät gehört
# 615dd54c
deed-is-activation-lock-to-be-turned-off-for = Soll die Aktivierungssperre des Geräts { $serial } ausgeschaltet werden?
# f46a58f7
deed-the-mdm-server-asks-apple = der MDM-Server fragt Apple
# 8fdca3d2
deed-the-device-erases-itself = das Gerät löscht sich
# f2476fd0
deed-the-command-is-queued-waiting-for-the-device = der Befehl ist eingereiht; das Gerät wird erwartet
# 7cba9c07
deed-the-device-has-put-it-off-until-it = das Gerät hat es aufgeschoben, bis es benutzt wird; es wird weiter gewartet
# b519e3e1
deed-without-a-reason = ohne einen Grund
# 2e345db3
deed-look-at-the-tokens = die Token ansehen
# 42d2dbad
deed-keep-them-sealed = sie versiegelt sichern
# ec262e73
deed-every-token-that-was-kept-before-is-kept = Jedes bisher gesicherte Token ist gesichert wie zuvor.
# b66f7bf0
deed-keep-the-unlock-tokens-that-an-mdm-server = Die Entsperr-Token sichern, die einem MDM-Server gesagt wurden
# 191d44d5
deed-reading-the-events = die Ereignisse werden gelesen
# 8401ba8c
deed-keep-an-unlock-token = Ein Entsperr-Token sichern
# f1fa867c
deed-tokens-of-devices-that-had-none = Token von Geräten, die keines hatten
# 29505523
deed-tokens-in-place-of-older-ones = Token anstelle von älteren
# 2b38ada1
deed-tokens-that-were-kept-already = Token, die schon gesichert waren
# a15d4f28
deed-updates-without-a-token-which-took-nothing-away = Aktualisierungen ohne Token, die nichts weggenommen haben
# 3ae3c3c5
deed-damaged-tokens-which-were-left-out = beschädigte Token, die weggelassen wurden
# b5f65216
deed-tokens-of-something-that-has-no-udid = Token von etwas, das keine UDID hat
# c1ef6e93
deed-the-unlock-tokens-are-kept = Die Entsperr-Token sind gesichert
# 39d51dba
deed-there-was-no-unlock-token-in-it = Darin war kein Entsperr-Token
# 8c77f2a0
deed-look-at-the-token = das Token ansehen
# af521f09
deed-show-the-phone-its-supervisor = dem Telefon seinen Betreuer zeigen
# e7ec24ac
deed-clear-the-passcode = den Code entfernen
# 71b900d9
deed-ask-the-phone-whether-it-has-one = das Telefon fragen, ob es einen hat
# 30d26f8a
deed-clear-the-screen-time-code = den Bildschirmzeit-Code entfernen
# 38e95f7c
deed-nothing-has-been-erased-everything-on-the-phone = Nichts wurde gelöscht: alles auf dem Telefon ist, wie es war, und sein Code auch.
# d1c7676c
deed-nothing-has-been-erased-everything-on-the-phone-2 = Nichts wurde gelöscht: alles auf dem Telefon ist, wie es war. Ob es noch einen Code hat, zeigt sein Bildschirm.
# 3ef1ef56
deed-clear-the-passcode-of = Den Code von { $device } entfernen
# f75893cf
deed-everything-on-the-phone-stays-photos-messages-apps = alles auf dem Telefon bleibt: Fotos, Nachrichten, Apps
# ad4259a5
deed-find-my-activation-lock-and-the-computers-that = „Wo ist?“, die Aktivierungssperre und die Computer, denen es vertraut, bleiben, wie sie sind
# 390220a3
deed-afterwards-the-phone-opens-without-a-passcode-until = danach öffnet sich das Telefon ohne Code, bis ein neuer gesetzt ist: behalten Sie es bei sich
# 89a0239a
deed-without-a-passcode-the-phone-takes-the-cards = ohne Code nimmt das Telefon die Karten aus dem Wallet
# 850db8d0
deed-this-was-never-tried-on-a-real-phone = dieses Programm hat das nie an einem echten Telefon versucht
# 9b22031d
deed-showing-the-phone-its-supervisor = zeigt dem Telefon seinen Betreuer
# dfd8233a
deed-no-passcode-is-set = es ist kein Code gesetzt
# dcd05b96
deed-the-phone-has-just-said-so = das Telefon hat es gerade gesagt
# 4458d92c
deed-nothing-was-changed-2 = nichts wurde verändert
# 03813173
deed-no-passcode-is-set-on-the-phone = Auf dem Telefon ist kein Code gesetzt
# 0a536dce
deed-clearing-the-passcode-everything-on-the-phone-stays = entfernt den Code; alles auf dem Telefon bleibt
# 1acd80ef
deed-the-passcode-is-cleared = der Code ist entfernt
# 0fa643ec
deed-the-passcode-is-cleared-2 = Der Code ist entfernt
# c786dd4c
deed-the-phone-says-that-no-passcode-is-set = das Telefon sagt, dass kein Code gesetzt ist
# 623e313c
deed-nothing-was-erased-everything-on-the-phone-is = nichts wurde gelöscht: alles auf dem Telefon ist, wie es war
# bee2fd9f
deed-set-a-new-passcode-on-the-phone-now = setzen Sie jetzt am Telefon einen neuen Code, und machen Sie ein Backup: rightful backup take
# 712ff039
deed-before-you-set-a-passcode-save-a-fresh = bevor Sie einen Code setzen, speichern Sie ein frisches Token: rightful supervise token save
# 8ce50bf4
deed-nothing-has-been-erased-and-the-screen-time = Nichts wurde gelöscht, und der Bildschirmzeit-Code ist, wie er war.
# 57920c20
deed-clear-the-screen-time-code-of = Den Bildschirmzeit-Code von { $device } entfernen
# 594d8530
deed-nothing-is-erased-the-passcode-of-the-phone = nichts wird gelöscht; der Code des Telefons bleibt, wie er ist
# 0f75be00
deed-the-screen-time-code-is-cleared = Der Bildschirmzeit-Code ist entfernt
# a4e77430
deed-on-a-new-one-can-be-set-in = am { $at }; ein neuer lässt sich in Einstellungen, Bildschirmzeit setzen
# b3bec840
deed-reach-the-phone = das Telefon erreichen
# 4cc782d4
deed-have-it-erase-itself = es sich löschen lassen
# b15ebf82
deed-the-phone-was-told-to-erase-itself-and = Das Telefon wurde angewiesen, sich zu löschen, und hat vielleicht begonnen: sehen Sie auf seinen Bildschirm.
# dd9dd3b8
deed-nothing-has-been-erased = Nichts wurde gelöscht.
# 2ca8da7d
deed-erase-over-the-cable = { $device } über das Kabel löschen
# 961c4e1f
deed-with-a-saved-token-the-passcode-can-be = mit einem gespeicherten Token lässt sich der Code entfernen und alles behalten: rightful supervise clear
# 4fb59fb9
deed-activation-lock-stays-on-after-the-erase-it-2 = die Aktivierungssperre bleibt an: nach dem Löschen fragt sie nach dem Apple Account des Besitzers
# c74335e9
deed-the-erase-ends-the-supervision-and-the-saved = das Löschen beendet die Betreuung und das gespeicherte Token; ein Datentarif auf einer eSIM bleibt
# d58877dd
deed-reaching-the-phone = erreicht das Telefon
# 650ee882
deed-having-the-phone-erase-itself = lässt das Telefon sich löschen
# 84a31024
deed-the-phone-erases-itself = das Telefon löscht sich
# 2d7650a8
deed-the-phone-erases-itself-2 = Das Telefon löscht sich
# 6951d60e
deed-it-restarts-by-itself-and-is-at-hello = es startet von selbst neu und zeigt in einigen Minuten „Hallo“
# 226047c2
deed-to-supervise-it-again-before-it-is-set = um es wieder zu betreuen, bevor es eingerichtet wird: rightful supervise prepare
# b21569c5
deed-it-is-kept-sealed-on-this-computer-for = sie liegt versiegelt auf diesem Computer, nur für diesen Benutzer
# 2b704c5d
deed-keep-a-copy-elsewhere-with-a-password-rightful = bewahren Sie woanders eine Kopie mit Passwort auf: rightful supervise identity export
# d4dc5870
deed-a-supervision-identity-was-made = Eine Betreuungsidentität wurde gemacht
# 52a16e4c
deed-nothing-was-kept-and-the-identities-that-were = Nichts wurde aufbewahrt, und die Identitäten, die hier waren, sind, wie sie waren.
# b356600a
deed-the-password-of-the-identitys-file = Das Passwort der Datei mit der Identität:
# c008844c
deed-the-supervision-identity-is-kept-on-this-computer = Die Betreuungsidentität ist auf diesem Computer aufbewahrt
# 2f519c23
deed-this-supervision-identity-was-here-already = Diese Betreuungsidentität war schon hier
# de051516
deed-a-new-password-for-the-exported-file = Ein neues Passwort für die exportierte Datei:
# 43f2f201
deed-the-same-password-once-more = Dasselbe Passwort noch einmal:
# 81e30daf
deed-the-file-has-no-password-whoever-has-it = die Datei hat kein Passwort: wer sie hat, kann als Betreuer Ihrer Telefone handeln
# 3b6fbfc3
deed-keep-the-file-and-its-password-in-different = bewahren Sie die Datei und ihr Passwort an verschiedenen Orten auf
# 6208de9f
deed-the-supervision-identity-was-exported = Die Betreuungsidentität wurde exportiert
# 51d2d108
deed-nothing-was-exported-and-the-identity-on-this = Nichts wurde exportiert, und die Identität auf diesem Computer ist, wie sie war.
# 87990c1e
deed-it-belongs-to = sie gehört { $identity }
# 34846bf0
deed-fingerprint = Fingerabdruck { $identity }
# 32f241dd
deed-have-the-phone-trust-this-computer-as-its = das Telefon diesem Computer als dem seines Betreuers vertrauen lassen
# d9990ae4
deed-nothing-has-been-erased-and-nothing-on-the-2 = Nichts wurde gelöscht, und nichts auf dem Telefon wurde verändert.
# e31953e5
deed-the-phone-trusts-this-computer-already = Das Telefon vertraut diesem Computer schon
# b872a7e1
deed-have-trust-this-computer = { $device } diesem Computer vertrauen lassen
# 9e0def28
deed-nothing-is-erased-and-nobody-has-to-unlock = nichts wird gelöscht, und niemand muss das Telefon entsperren oder auf „Vertrauen“ tippen
# 88500d2c
deed-a-locked-phone-leaves-less-behind-than-an = ein gesperrtes Telefon hinterlässt weniger als ein offenes: koppeln Sie es noch einmal, wenn es offen ist, dann kann dieser Computer es auch gesperrt sichern
# 59ce09b6
deed-having-the-phone-trust-its-supervisor = lässt das Telefon seinem Betreuer vertrauen
# 393175b4
deed-the-phone-trusts-this-computer = Das Telefon vertraut diesem Computer
# 3c1425e6
deed-see-whether-everything-is-ready-for-a-lockout = sehen Sie nach, ob alles für eine Sperre bereit ist: rightful supervise ready
# 4cdd8b2c
deed-see-that-nobody-supervises-the-phone = nachsehen, dass niemand das Telefon betreut
# 765f17cd
deed-have-it-be-supervised = es betreuen lassen
# 249fdbb7
deed-nothing-has-been-erased-and-the-phone-is = Nichts wurde gelöscht, und das Telefon wird nicht von diesem Computer betreut.
# b80853f1
deed-supervise = { $device } betreuen
# 3fbbc195
deed-nothing-is-erased-a-phone-at-hello-has = nichts wird gelöscht: auf einem Telefon bei „Hallo“ ist noch nichts
# 43c8cf25
deed-the-phone-will-say-that-it-is-supervised = das Telefon wird sagen, dass { $organisation } es betreut
# a6155761
deed-it-stays-supervised-until-it-is-erased-nobody = es bleibt betreut, bis es gelöscht wird; niemand sonst bekommt dadurch Macht darüber
# 7b592858
deed-set-up-passes-over-some-panes-that-are = das Einrichten übergeht einige Seiten, die sich in den Einstellungen wiederfinden; nach Sprache, WLAN, Account und Wiederherstellung wird wie immer gefragt
# 65ea4fba
deed-asking-the-phone-who-supervises-it = fragt das Telefon, wer es betreut
# 531d71fc
deed-it-is-supervised-by-this-identity-already = es wird schon von dieser Identität betreut
# 81686951
deed-the-phone-is-supervised-by-you-already = Das Telefon wird schon von Ihnen betreut
# 2ee95bbe
deed-having-the-phone-be-supervised = lässt das Telefon betreuen
# 274f4901
deed-the-phone-is-supervised-by-you = Das Telefon wird von Ihnen betreut
# dc4f140d
deed-go-on-with-set-up-on-the-phone-2 = richten Sie das Telefon weiter ein, und lassen Sie den Code vorerst weg
# 2f59fb8f
deed-save-the-unlock-token-before-a-passcode-is = speichern Sie das Entsperr-Token, bevor ein Code gesetzt ist: rightful supervise token save
# a9697f03
deed-keep-a-copy-of-the-identity-elsewhere-rightful = bewahren Sie woanders eine Kopie der Identität auf: rightful supervise identity export
# abf6e0fe
deed-install-the-profile = das Profil installieren
# 8ca27bbb
deed-remove-the-profile = das Profil entfernen
# a6327827
deed-nothing-has-been-erased-and-the-profile-is = Nichts wurde gelöscht, und das Profil ist nicht auf dem Telefon.
# 753cadcc
deed-install-a-profile-on = Auf { $device } ein Profil installieren
# 931bf027
deed-installing-the-profile = installiert das Profil
# b25efbbc
deed-profiles-on-the-phone-now = Profile auf dem Telefon jetzt: { $there }
# 0a2ed25f
deed-to-take-it-off-again-rightful-supervise-profiles = um es wieder wegzunehmen: rightful supervise profiles remove
# ccc2f5b5
deed-the-profile-is-installed = Das Profil ist installiert
# 1b8aed00
deed-nothing-is-erased-and-the-profile-can-be = nichts wird gelöscht, und das Profil lässt sich wieder entfernen
# 902e9c15
deed-computers-that-the-phone-trusts-can-reach-it = Computer, denen das Telefon vertraut, erreichen es auch gesperrt; Diebe mit besonderem Werkzeug können dann auch mehr versuchen
# 46a47090
deed-from-then-on-only-the-passcode-opens-the = von da an öffnet nur der Code das Telefon: kennen Sie ihn, bevor Sie weitergehen
# 9caaa08e
deed-nothing-has-been-erased-and-the-profiles-of = Nichts wurde gelöscht, und die Profile des Telefons sind, wie sie waren.
# 490639f7
deed-remove-a-profile-from = Von { $device } ein Profil entfernen
# a1afc369
deed-nothing-is-erased = nichts wird gelöscht
# 72b2fcaa
deed-the-profile-is-removed = Das Profil ist entfernt
# e7350cb5
deed-yes-if-it-locked-out-today-its-passcode = Ja: wenn es heute gesperrt wäre, ließe sich sein Code entfernen und alles behalten
# 6b1d47d6
deed-probably-nothing-is-missing-and-something-may-stand = Wahrscheinlich: nichts fehlt, und etwas kann im Weg stehen
# 539eb7b6
deed-no-if-it-locked-out-today-its-passcode = Nein: wenn es heute gesperrt wäre, ließe sich sein Code nicht entfernen
# e3b63f9c
deed-there-is-no-supervision-identity-on-this-computer = auf diesem Computer ist keine Betreuungsidentität
# 68c7a203
deed-import-yours-rightful-supervise-identity-import-or-make = importieren Sie Ihre: rightful supervise identity import; oder machen Sie eine für Ihr nächstes Telefon: rightful supervise identity new
# 77d9d761
deed-a-supervision-identity-is-on-this-computer = eine Betreuungsidentität ist auf diesem Computer
# cd664c2f
deed-the-phone-does-not-tell-this-computer-whether = das Telefon sagt diesem Computer nicht, ob es betreut wird
# 525a5c2a
deed-have-it-trust-this-computer-rightful-supervise-pair = lassen Sie es diesem Computer vertrauen: rightful supervise pair
# bb3d30fa
deed-the-phone-is-supervised-by-your-identity = das Telefon wird von Ihrer Identität betreut
# 423f6c16
deed-the-phone-is-supervised-by-another-identity = das Telefon wird von einer anderen Identität betreut: { $organisation }
# 55db4d9c
deed-the-phone-is-supervised-by-another-identity-2 = das Telefon wird von einer anderen Identität betreut
# 00988269
deed-if-it-is-yours-import-it-rightful-supervise = ist es Ihre, importieren Sie sie: rightful supervise identity import; das Telefon einer Organisation zu öffnen ist deren Sache
# 792ac2fe
deed-the-phone-is-not-supervised = das Telefon ist nicht betreut
# d961fba1
deed-it-can-be-supervised-while-it-is-set = es kann betreut werden, wenn es nach seinem nächsten Löschen eingerichtet wird: rightful supervise prepare
# 83ab1a41
deed-turn-the-passcode-off-on-the-phone-and = schalten Sie den Code am Telefon aus und speichern Sie ein neues: rightful supervise token save
# 089c628e
deed-no-unlock-token-of-the-phone-is-saved = auf diesem Computer ist kein Entsperr-Token des Telefons gespeichert
# 736eaf46
deed-turn-the-passcode-off-on-the-phone-and-2 = schalten Sie den Code am Telefon aus und speichern Sie eines: rightful supervise token save
# b8526ffa
deed-the-phone-was-erased-after-the-token-of = das Telefon wurde gelöscht, nachdem das Token vom { $at } gespeichert war
# a8a39670
deed-the-identity-that-the-token-was-saved-with = die Identität, mit der das Token gespeichert wurde, ist nicht auf diesem Computer
# 815fc732
deed-import-it-rightful-supervise-identity-import = importieren Sie sie: rightful supervise identity import
# f63c2b74
deed-an-unlock-token-was-saved-on = am { $at } wurde ein Entsperr-Token gespeichert
# 1634e127
deed-the-saved-token-has-a-form-that-is = das gespeicherte Token hat eine Form, die nicht bekannt ist
# 04d84f5c
deed-the-phone-trusts-this-computer-also-while-it = das Telefon vertraut diesem Computer, auch wenn es gesperrt ist
# 0d31b5f8
deed-the-phone-trusts-this-computer-while-it-is = das Telefon vertraut diesem Computer; gesperrt gibt es ihm wenig
# ec65d4bc
deed-unplug-it-unlock-it-and-pair-it-once = ziehen Sie es ab, entsperren Sie es, und koppeln Sie es noch einmal: rightful supervise pair
# cfdbf527
deed-the-phone-does-not-trust-this-computer = das Telefon vertraut diesem Computer nicht
# a0bcb3aa
deed-have-it-trust-its-supervisor-which-needs-no = lassen Sie es seinem Betreuer vertrauen, ohne dass jemand tippt: rightful supervise pair
# 5e6fa081
deed-have-it-stay-reachable-rightful-supervise-profiles-install = lassen Sie es erreichbar bleiben: rightful supervise profiles install usb-while-locked
# 8d27af03
deed-a-profile-keeps-the-cable-working-while-the = ein Profil hält das Kabel am Leben, während das Telefon gesperrt ist, außer im Blockierungsmodus
# 12fef231
deed-an-hour-after-it-was-last-unlocked-the = eine Stunde nach dem letzten Entsperren antwortet das Telefon am Kabel vielleicht nicht mehr
# d497c7b2
deed-whether-the-cable-works-while-the-phone-is = ob das Kabel bei gesperrtem Telefon geht, ist nicht bekannt
# 6edd303d
deed-ask-whether-a-passcode-is-set = fragen, ob ein Code gesetzt ist
# 3812f5be
deed-have-the-phone-make-a-token-and-keep = das Telefon ein Token machen lassen, und es aufbewahren
# 842e20d1
deed-nothing-has-been-erased-and-a-token-that = Nichts wurde gelöscht, und ein früher gespeichertes Token ist noch da.
# e16a64ed
deed-save-the-unlock-token-of = Das Entsperr-Token von { $device } speichern
# 0e723b03
deed-nothing-on-the-phone-is-changed-or-erased = nichts auf dem Telefon wird verändert oder gelöscht
# 3c6b4b4a
deed-whoever-has-the-token-and-the-supervision-identity = wer das Token und die Betreuungsidentität hat, kann den Code entfernen: beide liegen versiegelt in Dateien, die nur Sie lesen können
# ddcd5354
deed-an-erase-ends-the-token-save-a-new = ein Löschen beendet das Token: speichern Sie ein neues, wenn das Telefon wieder eingerichtet ist
# 88cb252e
deed-having-the-phone-make-a-token = lässt das Telefon ein Token machen
# 9ffa3a3a
deed-the-token-was-saved-and-read-back = das Token wurde gespeichert und zurückgelesen
# 9111dbad
deed-a-copy-lies-in-the-file-that-was = eine Kopie liegt in der genannten Datei, nur für Sie lesbar
# af9531f6
deed-it-is-whole-bytes-name = es ist ganz: { $length } Byte, Name { $name }
# 189ca10f
deed-its-form-is-not-one-that-is-known = seine Form ist nicht bekannt: es ist aufbewahrt, wie das Telefon es gab, und kann trotzdem gut sein
# 4e5c7491
deed-set-the-passcode-again-on-the-phone-and = setzen Sie am Telefon wieder den Code, und bewahren Sie woanders eine Kopie der Identität auf: rightful supervise identity export
# 864f0142
deed-the-unlock-token-is-saved = Das Entsperr-Token ist gespeichert
# a1290a75
deed-it-is-not-whole = es ist nicht ganz: { $damage }
# 0d6e8083
deed-saved-on = gespeichert am { $at }
# 94de783b
deed-the-phone-was-erased-since-noticed-on-it = das Telefon wurde seither gelöscht, bemerkt am { $at }: es nützt nichts mehr
# cdc41161
deed-no-erase-since-was-noticed-here-the-phone = seither wurde hier kein Löschen bemerkt; das Telefon selbst entscheidet
# 2434ed93
deed-a-file-does-not-say-which-phone-it = eine Datei sagt nicht, von welchem Telefon sie ist: das Telefon selbst entscheidet
# 21e19ce4
deed-the-identity-that-it-was-saved-with-is = die Identität, mit der es gespeichert wurde, ist auf diesem Computer
# 41445902
deed-the-identity-that-it-was-saved-with-is-2 = die Identität, mit der es gespeichert wurde, ist nicht auf diesem Computer
# b0345ebd
deed-leave-the-cable-in-and-read-the-moves = Lassen Sie das Kabel stecken und lesen Sie die Griffe. Wenn Sie bereit sind, haben Sie { $lead-in } Sekunden, um das { $model } in beide Hände zu nehmen.
# bf18d952
deed-reading-who-the-device-is = es wird gelesen, welches Gerät es ist
# fe8430fe
deed-error = Fehler:
# 86691ef1
deed-because = weil:
# 637a5a31
deed-usually = meist:
# 247554c6
deed-help = Hilfe:
# de021484
deed-stopped = angehalten:
# ccbecd89
deed-yes = ja
# 66ef7564
deed-active = aktiviert
# ffe580ac
deed-looking = es wird nachgesehen
# f2d686ce
deed-erasing = es wird gelöscht
# e84e9b8a
deed-updating = es wird aktualisiert
# 01c58793
deed-restarting = es wird neu gestartet
# 443e8c8a
deed-working = es wird gearbeitet
# f402c684
deed-trying-2 = es wird versucht
# bdac95f6
deed-done = fertig
# 441f19f2
deed-then-2 = ; dann:
# 265b7635
deed-recovery = Wiederherstellungsmodus
# a3087098
deed-restore = Modus der Wiederherstellung
# 5fbeed7c
deed-normal = normalen Betrieb
# 718f2657
deed-dfu = DFU-Modus
