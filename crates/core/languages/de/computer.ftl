### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 054e8fb7
computer-another-usbmuxd = ein anderer usbmuxd
# 8ae97ad8
computer-the-desktops-file-manager = der Dateimanager des Desktops
# fb133272
computer-the-desktops-photo-import = der Fotoimport des Desktops
# 9020b725
computer-a-device-in-recovery-or-dfu-mode-is = ein Gerät im Wiederherstellungs- oder DFU-Modus ist da, und dieser Benutzer darf es nicht öffnen
# da13f207
computer-the-device-was-plugged-in-before-the-rule = das Gerät wurde angeschlossen, bevor die Regel geschrieben war, oder Sie sind aus der Ferne angemeldet
# 2dab8e80
computer-unplug-the-device-and-plug-it-in-again = stecken Sie das Gerät ab und wieder an; tun Sie es am Computer selbst
# b151e0dc
computer-or-start-rightful-as-administrator = oder starten Sie Rightful als Administrator
# 4f4a416b
computer-you-are-not-a-member-of-that-group = Sie sind noch nicht Mitglied dieser Gruppe
# 4d510af0
computer-become-one-then-sign-out-and-in-again = werden Sie es, und melden Sie sich dann ab und wieder an
# 37b58f64
computer-a-device-in-recovery-or-dfu-mode-is-2 = ein Gerät im Wiederherstellungs- oder DFU-Modus ist da, und die Datei, über die es geöffnet wird, fehlt
# 333dda91
computer-this-is-a-container-or-a-virtual-machine = dies ist ein Container oder eine virtuelle Maschine, die kein USB bekommen hat
# a7164cc6
computer-start-rightful-on-the-computer-itself-or-pass = starten Sie Rightful auf dem Computer selbst, oder geben Sie /dev/bus/usb in den Container hinein
# 60f9241a
computer-the-device-in-recovery-or-dfu-mode-may = das Gerät im Wiederherstellungs- oder DFU-Modus darf geöffnet werden
# 904c11f6
computer-a-rule-of-udev-lets-you-open-devices = eine Regel von udev lässt Sie Geräte im Wiederherstellungs- und DFU-Modus öffnen ({ $file })
# f19a2a73
computer-a-rule-of-udev-lets-the-group-open = eine Regel von udev lässt die Gruppe { $group } Geräte im Wiederherstellungs- und DFU-Modus öffnen ({ $file })
# f736ba3c
computer-see-whether-you-are-in-it = sehen Sie nach, ob Sie darin sind
# cc55b5b9
computer-the-rule-of-udev-in-is-read-too = die Regel von udev in { $file } wird zu spät gelesen, um zu wirken
# 4a0e3b32
computer-whoever-sits-at-the-computer-is-given-access = wer am Computer sitzt, bekommt den Zugang in den Dateien bis Nummer 73
# 5b9a90a4
computer-no-rule-of-udev-lets-you-open-devices = keine Regel von udev lässt Sie Geräte im Wiederherstellungs- und DFU-Modus öffnen
# 902c90fb
computer-as-administrator-you-may-all-the-same = { $what }; als Administrator dürfen Sie es trotzdem
# 4e5236dd
computer-only-a-few-packages-bring-one-along = nur wenige Pakete bringen eine mit
# 1749c21e
computer-there-is-no-udev-here-as-in-a = hier gibt es kein udev, wie in einem Container; als Administrator dürfen Sie Geräte öffnen
# 40225572
computer-there-is-no-udev-here-as-in-a-2 = hier gibt es kein udev, wie in einem Container: Wer Geräte öffnen darf, wird draußen entschieden
# 36e7b724
computer-pass-dev-bus-usb-into-the-container-or = geben Sie /dev/bus/usb in den Container hinein, oder starten Sie Rightful draußen
# d433fd77
computer-start-rightful-as-administrator = starten Sie Rightful als Administrator
# a74d3162
computer-write-the-rule = schreiben Sie die Regel
# 9b9fc0cd
computer-have-it-read = lassen Sie sie einlesen
# dae3ae0c
computer-unplug-the-device-and-plug-it-in-again-2 = stecken Sie das Gerät ab und wieder an
# 1cb8cfd6
computer-the-device-in-recovery-or-dfu-mode-has = das Gerät im Wiederherstellungs- oder DFU-Modus hat den Treiber WinUSB
# 470fb53c
computer-the-device-in-recovery-or-dfu-mode-has-2 = das Gerät im Wiederherstellungs- oder DFU-Modus hat den Treiber { $driver }, der kein anderes Programm hineinlässt
# cd24134b
computer-windows-takes-the-driver-of-the-apple-devices = Windows nimmt den Treiber der App „Apple-Geräte“ oder von iTunes
# 11006e4e
computer-with-the-program-zadig-choose-this-device-options = wählen Sie mit dem Programm Zadig dieses Gerät (Options, List All Devices), dann WinUSB, dann Replace Driver
# bff8723f
computer-to-have-apples-back-device-manager-the-device = um den von Apple zurückzuhaben: Geräte-Manager, das Gerät, Gerät samt Treiber deinstallieren, dann wieder anstecken
# 376a3966
computer-the-device-in-recovery-or-dfu-mode-has-3 = das Gerät im Wiederherstellungs- oder DFU-Modus hat keinen Treiber
# 26f44c03
computer-no-program-of-apples-is-installed = kein Programm von Apple ist installiert
# 0d667ed4
computer-with-the-program-zadig-choose-this-device-then = wählen Sie mit dem Programm Zadig dieses Gerät, dann WinUSB, dann Install Driver
# 6e55d74c
computer-the-device-has-no-driver = das Gerät hat keinen Treiber
# 62d37df3
computer-no-program-of-apples-is-installed-or-its = kein Programm von Apple ist installiert, oder sein Treiber wurde entfernt
# f2519671
computer-install-the-apple-devices-app-from-the-microsoft = installieren Sie die App „Apple-Geräte“ aus dem Microsoft Store
# ff0f71e6
computer-start-the-app-once-then-plug-the-device = starten Sie die App einmal, und stecken Sie das Gerät dann wieder an
# 5f220f01
computer-the-device-has-a-driver-of-apples = das Gerät hat einen Treiber von Apple
# f5d5f720
computer-the-program-has-the-device-open = ein Programm hat das Gerät geöffnet: { $holder }
# cd2a5a9c
computer-close-then-start-again = beenden Sie dieses Programm, und fangen Sie dann neu an: { $holder }
# bd1473f3
computer-the-program-runs-process-and-may-take-the = ein Programm läuft (Prozess { $pid }) und kann mitten in der Arbeit nach dem Gerät greifen: { $name }
# 02eb8187
computer-close-before-you-begin-an-erase-or-an = beenden Sie dieses Programm, bevor Sie ein Löschen oder eine Aktualisierung beginnen: { $name }
# e288a5a9
computer-no-other-program-was-seen-that-takes-devices = kein anderes Programm war zu sehen, das nach Geräten greift
# a276f3de
computer-the-devices-on-usb-cannot-be-listed = die Geräte am USB lassen sich nicht auflisten
# 126bf9f1
computer-the-system-refuses-or-has-no-usb = das System verweigert es, oder hat kein USB
# 34452900
computer-start-rightful-on-the-computer-itself-as-the = starten Sie Rightful auf dem Computer selbst, als der Benutzer, der daran sitzt
# df29ea62
computer-no-iphone-or-ipad-is-on-usb = am USB ist kein iPhone oder iPad
# 252f83fd
computer-none-is-plugged-in-or-the-cable-only = keines ist angesteckt; oder das Kabel lädt nur; oder das iPhone war über eine Stunde gesperrt und lässt keinen Computer hinein
# d975d5ab
computer-if-one-is-plugged-in-take-another-cable = wenn eines angesteckt ist: Nehmen Sie ein anderes Kabel, eines, das auch Daten überträgt, und einen Anschluss am Computer selbst
# 6567f830
computer-if-it-still-charges-only-unlock-it-or = wenn es weiterhin nur lädt: Entsperren Sie es, oder bringen Sie es mit seinen Tasten in den Wiederherstellungsmodus, was nichts löscht
# a8a6bcd2
computer-to-be-led-to-recovery-mode = um in den Wiederherstellungsmodus geführt zu werden
# 69bb679d
computer-the-link-to-the-device-has-12-mbit = die Verbindung zum Gerät hat 12 Mbit/s oder weniger
# e4f1d888
computer-the-cable-or-the-plug-is-damaged-or = das Kabel oder der Stecker ist beschädigt oder schmutzig, oder ein alter Hub ist dazwischen
# b98d5701
computer-take-another-cable-and-a-port-of-the = nehmen Sie ein anderes Kabel und einen Anschluss am Computer selbst; sehen Sie im Anschluss des Geräts nach Fusseln
# 0a12de64
computer-the-link-has-usb-2-speed-480-mbit = die Verbindung hat USB-2-Geschwindigkeit (480 Mbit/s), und das Gerät kann USB 3
# f6406068
computer-the-cable-that-comes-with-the-phone-is = das Kabel, das dem iPhone beiliegt, ist eines für USB 2
# 8b9b30ae
computer-for-large-backups-take-a-cable-and-a = nehmen Sie für große Backups Kabel und Anschluss für USB 3; alles andere geht auch ohne
# f6358a94
computer-the-link-to-the-device-has-usb-2 = die Verbindung zum Gerät hat USB-2-Geschwindigkeit (480 Mbit/s)
# 74c586a9
computer-the-link-to-the-device-has-usb-3 = die Verbindung zum Gerät hat USB-3-Geschwindigkeit
# 2ae292c7
computer-the-device-is-plugged-in-through-a-hub = das Gerät ist über einen Hub, einen Bildschirm oder eine Tastatur angeschlossen
# f8d58fc6
computer-hubs-lose-devices-that-restart-which-every-restore = Hubs verlieren Geräte, die neu starten, und das tut jede Wiederherstellung mehrmals
# 43fa5b48
computer-before-an-erase-or-an-update-plug-it = stecken Sie es vor einem Löschen oder einer Aktualisierung am Computer selbst an
# e8082777
computer-in-seconds = in { $seconds } Sekunden
# 4d2064e2
computer-no-device-was-there-to-be-watched = { $for-long } war kein Gerät da, das sich beobachten ließ
# 52535181
computer-plug-the-device-in-and-have-it-watched = stecken Sie das Gerät an, und lassen Sie es noch einmal beobachten
# 411eb1cb
computer-no-device-has-left = { $for-long } ist kein Gerät weggegangen
# d2d39a6c
computer-a-device-has-left-once = { $for-long } ist ein Gerät einmal weggegangen
# d5b89de9
computer-the-cable-was-pulled-or-the-device-has = das Kabel wurde gezogen, oder das Gerät ist neu gestartet; wenn beides nicht, sitzt das Kabel locker
# 0c20672c
computer-leave-device-and-cable-alone-and-have-it = lassen Sie Gerät und Kabel in Ruhe, und lassen Sie noch einmal beobachten
# caaf56ab
computer-devices-have-left-times = { $for-long } sind Geräte { $times }-mal weggegangen
# 5675a30a
computer-the-cable-is-worn-a-plug-is-loose = das Kabel ist abgenutzt, ein Stecker sitzt locker, Fusseln sitzen im Anschluss des Geräts, oder ein Hub verliert es
# db185a15
computer-take-another-cable-and-a-port-of-the-2 = nehmen Sie ein anderes Kabel und einen Anschluss am Computer selbst; sehen Sie im Anschluss des Geräts nach Fusseln
# f804c43f
computer-then-have-it-watched-again = lassen Sie dann noch einmal beobachten
# 2e72b9bb
computer-no-device = kein Gerät
# 3c82f991
computer-1-device = 1 Gerät
# 86d271a4
computer-devices = { $count } Geräte
# 14b95551
computer-answers-and-has = { $who } antwortet und hat { $devices }
# 62d853b3
computer-is-looked-for-at-and-nobody-answers-there = { $who } wird unter { $address } gesucht, und dort antwortet niemand
# 4da3fcc3
computer-the-variable-usbmuxd-socket-address-or-the-option = die Variable USBMUXD_SOCKET_ADDRESS oder die Option --muxer war für einen anderen Computer oder einen Test gesetzt
# eb3aadb4
computer-unset-the-variable-usbmuxd-socket-address-or-leave = entfernen Sie die Variable USBMUXD_SOCKET_ADDRESS, oder lassen Sie --muxer weg, und fangen Sie dann neu an
# e09e7dc5
computer-is-there-and-this-user-may-not-open = { $who } ist da, und dieser Benutzer darf { $address } nicht öffnen
# 84ce6c30
computer-it-was-started-by-hand-with-rights-that = es wurde von Hand gestartet, mit Rechten, die andere Benutzer ausschließen
# e70455df
computer-takes-the-connection-and-says-nothing = { $who } nimmt die Verbindung an und sagt nichts
# 344ad7b2
computer-it-hangs-often-after-the-computer-has-slept = es hängt, oft nachdem der Computer mit angestecktem Gerät geschlafen hat
# 0ed01ce8
computer-answers-with-what-makes-no-sense = { $who } antwortet mit etwas, das keinen Sinn ergibt
# 5d3ea380
computer-another-program-listens-in-its-place-or-it = ein anderes Programm lauscht an seiner Stelle, oder es ist sehr alt
# 16cfe789
computer-a-device-is-on-usb-that-does-not = am USB ist ein Gerät, das { $who } nicht hat
# 9992081f
computer-the-device-was-plugged-in-before-that-program = das Gerät wurde angesteckt, bevor dieses Programm bereit war, oder es war über eine Stunde gesperrt und lässt keinen Computer hinein
# 78991497
computer-unlock-the-device-if-you-can-unplug-it = entsperren Sie das Gerät, wenn Sie können, und stecken Sie es ab und wieder an
# c55680cf
computer-usbmuxd-is-not-installed = usbmuxd ist nicht installiert
# e6f65f6e
computer-few-systems-bring-it-along-recovery-and-dfu = wenige Systeme bringen es mit; Wiederherstellungs- und DFU-Modus gehen ohne
# c87d26c4
computer-install-it = installieren Sie es
# 76295327
computer-install-the-package-usbmuxd-of-your-system = installieren Sie das Paket usbmuxd Ihres Systems
# 97a46d1c
computer-plug-the-device-in-again = stecken Sie das Gerät wieder an
# 299709cb
computer-usbmuxd-does-not-run-nothing-is-plugged-in = usbmuxd läuft nicht; nichts ist angesteckt, und es startet von selbst, wenn ein Gerät da ist
# cc44ae86
computer-plug-the-device-in-then-have-this-looked = stecken Sie das Gerät an, und lassen Sie das dann noch einmal nachsehen
# f255433a
computer-usbmuxd-does-not-run = usbmuxd läuft nicht
# 858ef51d
computer-it-has-stopped-or-the-device-was-plugged = es ist stehen geblieben, oder das Gerät wurde angesteckt, bevor es installiert war
# 86666df8
computer-start-it = starten Sie es
# b60fed1a
computer-nothing-has-started-it-without-systemd-that-is = nichts hat es gestartet: Ohne systemd ist das Ihnen überlassen
# fc86f5de
computer-apple-mobile-device-service-is-not-installed = Apple Mobile Device Service ist nicht installiert
# 3d9dad80
computer-it-comes-with-the-apple-devices-app-and = es kommt mit der App „Apple-Geräte“ und mit iTunes; Wiederherstellungs- und DFU-Modus gehen ohne
# 980da5bf
computer-apple-mobile-device-service-does-not-answer = Apple Mobile Device Service antwortet nicht
# d6aa816c
computer-its-service-is-stopped-or-the-apple-devices = sein Dienst ist angehalten, oder die App „Apple-Geräte“ wurde nie gestartet
# 5ad88340
computer-start-it-in-a-powershell-that-runs-as = starten Sie es in einer PowerShell, die als Administrator läuft
# eabfbd61
computer-where-there-is-no-such-service-start-the = wo es keinen solchen Dienst gibt: Starten Sie die App „Apple-Geräte“ einmal
# 466d495a
computer-the-macs-usbmuxd-does-not-answer = der usbmuxd des Mac antwortet nicht
# da12abf6
computer-it-belongs-to-macos-and-is-started-by = er gehört zu macOS und wird von ihm gestartet; etwas hat ihn angehalten
# c5ccb6ad
computer-have-macos-start-it-anew = lassen Sie macOS ihn neu starten
# a3e78653
computer-if-nothing-changes-restart-this-computer = wenn sich nichts ändert, starten Sie diesen Computer neu
# 7deb1229
computer-usbmuxd-does-not-answer = usbmuxd antwortet nicht
# 71227404
computer-start-usbmuxd-then-plug-the-device-in-again = starten Sie usbmuxd, und stecken Sie das Gerät dann wieder an
# 1ad33e19
computer-restart-it = starten Sie es neu
# 76f62578
computer-stop-it = halten Sie es an
# 432a349d
computer-restart-it-in-a-powershell-that-runs-as = starten Sie es in einer PowerShell neu, die als Administrator läuft
# ac255db5
computer-the-folder-for-may-not-be-written-to = in diesen Ordner darf dieser Benutzer nicht schreiben, { $what ->
    [firmware] er ist für Firmware
   *[backups] er ist für Backups
 }: { $path }
# f679fb65
computer-name-another-one = nennen Sie einen anderen
# c59fd1aa
computer-how-much-room-there-is-for-cannot-be = wie viel Platz für { $what ->
    [firmware] Firmware
   *[backups] Backups
 } ist, lässt sich nicht sagen: { $path }
# 7cb62ae5
computer-there-is-room-for-in = es ist Platz für { $what ->
    [firmware] Firmware
   *[backups] Backups
 }: { $has } in { $path }
# 3e88f16b
computer-make-room-settings-system-storage = schaffen Sie Platz: Einstellungen, System, Speicher
# 8c897202
computer-make-room-system-settings-general-storage = schaffen Sie Platz: Systemeinstellungen, Allgemein, Speicher
# 87216d67
computer-make-room-on-this-disk = schaffen Sie Platz auf dieser Platte
# d297a24c
computer-there-is-too-little-room-for-firmware-in = für Firmware ist zu wenig Platz: { $has } in { $path }, gebraucht werden bis zu { $needs }
# 5f227709
computer-see-what-is-kept-and-remove-what-is = sehen Sie nach, was aufbewahrt ist, und entfernen Sie, was nicht gebraucht wird
# 470486a0
computer-or-name-a-folder-on-another-disk = oder nennen Sie einen Ordner auf einer anderen Platte
# be13795e
computer-there-is-little-room-for-backups-in = für Backups ist wenig Platz: { $has } in { $path }
# ec123bf7
computer-set-it-by-the-network = stellen Sie sie über das Netz
# 43427a46
computer-set-it-by-the-network-in-a-powershell = stellen Sie sie über das Netz, in einer PowerShell, die als Administrator läuft
# 9e4d76ee
computer-set-the-date-and-the-time = stellen Sie Datum und Uhrzeit
# e7a0419b
computer-its-battery-was-empty-or-it-is-a = seine Batterie war leer, oder es ist eine virtuelle Maschine, die geschlafen hat
# 7189017e
computer-the-clock-of-this-computer-is-years-behind = die Uhr dieses Computers geht Jahre nach
# 8adc4841
computer-the-clock-of-this-computer-is-plausible-no = die Uhr dieses Computers ist plausibel; kein Server hat gesagt, wie spät es ist
# d655803d
computer-the-clock-of-this-computer-is = die Uhr dieses Computers geht { $direction ->
    [fast] vor
   *[slow] nach
 }: { $off }
# 355747c7
computer-the-clock-of-this-computer-is-minutes = die Uhr dieses Computers geht { $value1 } Minuten { $direction ->
    [fast] vor
   *[slow] nach
 }
# 789027f0
computer-the-clock-of-this-computer-is-right = die Uhr dieses Computers geht richtig
# 8b99dab5
computer-1-day = 1 Tag
# 9e5de1bb
computer-days = { $count } Tage
# 32f31918
computer-install-the-package-ca-certificates-of-your-system = installieren Sie das Paket ca-certificates Ihres Systems
# 45b615cd
computer-update-your-system = aktualisieren Sie Ihr System
# 32dbc339
computer-none-of-the-servers-answers-this-computer-is = keiner der Server antwortet: Dieser Computer ist offline oder von ihnen abgeschnitten
# 8b6bed52
computer-no-network-a-network-with-a-sign-in = kein Netz, ein Netz mit Anmeldeseite, eine Firewall oder eine geänderte hosts-Datei
# 75a146a6
computer-open-any-page-in-a-browser-sign-in = öffnen Sie irgendeine Seite in einem Browser; melden Sie sich am Netz an, wenn danach gefragt wird
# 8dc6a6db
computer-an-erase-and-an-update-need-the-network = Löschen und Aktualisieren brauchen das Netz; Rat, Backups und ihre Prüfung nicht
# a16b64e7
computer-all-servers-answer-and-prove-who-they-are = alle Server antworten und weisen sich aus: { $names }
# 2b832947
computer-apples-signature-without-which-no-firmware-starts = die Signatur von Apple, ohne die keine Firmware startet
# f2093d08
computer-the-list-of-firmware = die Liste der Firmware
# 82019a21
computer-the-firmware = die Firmware
# dae31023
computer-another-server-has-that-too = ein anderer Server hat das auch
# 6dd3b32d
computer-could-not-prove-who-it-is-from-there = { $name } konnte sich nicht ausweisen; von dort kommt { $needed }
# 36e5f31f
computer-could-not-prove-who-it-is-from-there-2 = { $name } konnte sich nicht ausweisen ({ $why }); von dort kommt { $needed }
# 429ef19e
computer-apples-own-root-certificate-is-not-among-those = Apples eigenes Stammzertifikat ist nicht unter denen dieses Computers: macOS hat es, die meisten anderen Systeme nicht
# 91fe38a9
computer-download-the-apple-inc-root-certificate-from-apple = laden Sie das Zertifikat „Apple Inc. Root“ von apple.com/certificateauthority
# c7b356bb
computer-write-it-as-pem = schreiben Sie es als PEM
# 7cc704d3
computer-hand-it-in = geben Sie es an
# 355484a1
computer-the-clock-is-wrong-or-a-filter-on = die Uhr geht falsch, oder ein Filter im Netz bricht TLS auf
# e9f583b4
computer-check-the-clock-use-another-network-such-as = prüfen Sie die Uhr; nehmen Sie ein anderes Netz, etwa den Hotspot eines Telefons
# a3fffb9c
computer-does-not-answer-from-there-comes = { $name } antwortet nicht; von dort kommt { $needed }
# 056eb83f
computer-does-not-answer-from-there-comes-2 = { $name } antwortet nicht ({ $why }); von dort kommt { $needed }
# 809ce401
computer-a-firewall-an-ad-blocker-or-a-changed = eine Firewall, ein Werbeblocker oder eine geänderte hosts-Datei
# 57bfa54a
computer-allow-port-443-in-firewall-and-blocker-and = erlauben Sie { $name } (Port 443) in Firewall und Blocker, und suchen Sie danach in der hosts-Datei
# 5fb58a57
computer-yes-with-what-is-here-a-forgotten-passcode = Ja: Mit dem, was hier ist, kostet ein vergessener Code Zeit und keine Daten.
# 0a626df5
computer-not-surely-something-that-matters-is-missing = Nicht sicher: Etwas Wichtiges fehlt.
# fc20b60f
computer-a-recent-encrypted-backup-on-this-computer = ein neues verschlüsseltes Backup auf diesem Computer
# 43d0a0d6
computer-set-a-backup-password-that-you-write-down = setzen Sie ein Backup-Passwort, das Sie aufschreiben, und machen Sie dann ein Backup
# 1ff52fef
computer-plug-the-phone-in-and-take-a-backup = stecken Sie das iPhone an, und machen Sie ein Backup
# 6597cb94
computer-where-backups-lie-could-not-be-looked-at = wo Backups liegen, ließ sich nicht nachsehen
# 5b1a4456
computer-see-what-is-there = sehen Sie nach, was da ist
# 1cce81ae
computer-the-newest-is-in = das neueste ist { $days }, in { $path }
# 2a822c93
computer-plug-the-phone-in-and-take-a-new = stecken Sie das iPhone an, und machen Sie ein neues; kopiert wird, was sich geändert hat
# a6fe2e51
computer-the-newest-is-of-unknown-age-in = das neueste ist unbekannten Alters, in { $path }
# 89095b64
computer-there-is-one-without-encryption-it-holds-no = es gibt eines ohne Verschlüsselung: Es enthält keine Passwörter, keine Gesundheitsdaten und keine Schlüssel dieses iPhone
# 005f303a
computer-there-is-one-that-was-not-brought-to = es gibt eines, das nicht zu Ende gebracht wurde
# 8ecae00a
computer-there-is-none = es gibt keines
# 3bf72c27
computer-this-backup-opens-with-its-password-and-is = dieses Backup lässt sich mit seinem Passwort öffnen und ist unversehrt
# f778296c
computer-there-is-no-encrypted-backup-to-prove = es gibt kein verschlüsseltes Backup zu prüfen
# eacdc9f2
computer-proven-on-all-files-of-it-were-read = geprüft am { $at }; alle { $files } Dateien darin wurden gelesen
# 8b78bf36
computer-the-newest-was-not-proven-an-earlier-one = das neueste wurde nicht geprüft; ein früheres schon, am { $at }
# 0510ddaf
computer-have-it-opened-with-its-password-and-read = lassen Sie es mit seinem Passwort öffnen und ganz lesen; nichts wird geschrieben
# 20153131
computer-it-was-never-proven = es wurde nie geprüft
# feb13ee8
computer-the-backup-password-is-where-you-find-it = das Backup-Passwort ist dort, wo Sie es finden
# 7d835f25
computer-this-computers-store-of-passwords-has-an-item = der Passwortspeicher dieses Computers hat einen Eintrag dafür
# e624035a
computer-it-was-typed-right-when-the-backup-was = es wurde richtig getippt, als das Backup geprüft wurde; kein Passwortspeicher hat es
# c7993b62
computer-write-it-down-and-put-the-paper-where = schreiben Sie es auf, und legen Sie das Papier dorthin, wo Sie suchen würden; oder sichern Sie es in Ihrem Passwortspeicher unter „iOS Backup“
# 4f4cd237
computer-nobody-has-tried-it = niemand hat es versucht
# db1d4d80
computer-if-it-is-forgotten-it-can-be-searched = wenn es vergessen ist, lässt es sich nach dem suchen, woran Sie sich erinnern
# 2aed4fd8
computer-the-apple-account-has-a-recovery-contact-or = der Apple Account hat einen Wiederherstellungskontakt oder einen Wiederherstellungsschlüssel
# 21b53552
computer-on-the-phone-settings-your-name-sign-in = auf dem iPhone: Einstellungen, Ihr Name, Anmeldung & Sicherheit, Wiederherstellungskontakte; sagen Sie es dann hier
# 9617a163
computer-receipt-and-serial-number-lie-together = Kaufbeleg und Seriennummer liegen beisammen
# 7f4857d8
computer-apple-asks-for-both-where-an-account-is = Apple fragt nach beidem, wenn ein Account verloren ist; legen Sie die gedruckte Karte zum Beleg, und sagen Sie es hier
# cb2e5c0d
computer-you-said-so-on = Sie haben es am { $at } gesagt
# 14a6b7a1
computer-you-were-not-asked-yet = Sie wurden noch nicht gefragt
# 9e81b071
computer-you-said-so-on-which-is-long-ago = Sie haben es am { $at } gesagt, das ist lange her
# fba0f885
computer-the-pair-record-is-here-with-the-escrow = der Kopplungseintrag ist hier, mit dem Escrow-Bag
# 40b0c0f0
computer-the-pair-record-is-here-without-an-escrow = der Kopplungseintrag ist hier, ohne Escrow-Bag
# 7b48b6f5
computer-unlock-the-phone-unplug-it-and-plug-it = entsperren Sie das iPhone, stecken Sie es ab und wieder an
# 7605e2d4
computer-this-computer-has-no-pair-record-of-it = dieser Computer hat keinen Kopplungseintrag dafür
# b194fa10
computer-unlock-the-phone-plug-it-in-and-tap = entsperren Sie das iPhone, stecken Sie es an, und tippen Sie auf „Vertrauen“
# 92c897e6
computer-it-could-not-be-looked-at-the-phones = das ließ sich nicht nachsehen: Die UDID des iPhone oder usbmuxd fehlt
# e9fdb100
computer-plug-the-phone-in = stecken Sie das iPhone an
# daab1314
computer-firmware-is-here-so-that-an-erase-does = Firmware ist hier, sodass ein Löschen nicht auf einen Download wartet
# 61eb7306
computer-the-file-verified-on = die Datei { $name }, geprüft am { $verified }
# 7cee2677
computer-there-is-none-it-would-be-downloaded-when = es gibt keine; sie würde geladen, wenn sie gebraucht wird
# dbd32f77
computer-fetch-it-while-the-network-is-good-apple = holen Sie sie, solange das Netz gut ist; Apple signiert eine Version nur einige Wochen lang
# 677e0d6e
computer-the-token-that-clears-the-passcode-of-a = das Token, das den Code eines betreuten iPhone aufhebt, ist gesichert
# a12984a0
computer-a-token-of-is-kept-on-this-computer = ein Token vom { $at } ist auf diesem Computer aufbewahrt
# 6ca5f7fe
computer-the-phone-was-erased-after-its-token-was = das iPhone wurde gelöscht, nachdem sein Token gespeichert war, und das beendet es
# d8c1d3d2
computer-the-phone-is-supervised-and-no-token-of = das iPhone ist betreut, und hier ist kein Token davon; wer es betreut, hat vielleicht eines
# 48846d6d
computer-the-phone-is-not-supervised-so-it-has = das iPhone ist nicht betreut, also hat es keines
# d1b2ac2d
computer-whether-the-phone-is-supervised-is-not-known = ob das iPhone betreut ist, ist nicht bekannt
# 5d15f131
computer-of-today = von heute
# 0474479a
computer-of-yesterday = von gestern
# 2a3366b0
computer-days-old = { $count } Tage alt
# d220c6c2
computer-do-not-restart-the-phone-and-leave-it = Starten Sie das iPhone nicht neu, und lassen Sie es am Ladegerät.
# d5d54d10
computer-passcode-changed-in-the-last-three-days-after = Code in den letzten drei Tagen geändert? Nach einigen falschen nimmt es den alten: „Code vergessen?“ (Forgot Passcode?), dann „Enter Previous Passcode“ (vorherigen Code eingeben).
# 08f098a8
computer-at-this-computer-with-the-cable-rightful-advise = An diesem Computer, mit dem Kabel: rightful advise. Es sagt, welche Wege jetzt offen sind und welche alles behalten.
# 9242ff0c
computer-see-first-that-you-can-sign-in-to = Sehen Sie zuerst, ob Sie sich beim Apple Account anmelden können: Nach einem Löschen fragt das iPhone danach.
# 41c9854e
computer-erased-and-set-up-again-rightful-backup-restore = Gelöscht und neu eingerichtet: rightful backup restore bringt zurück, was das hier genannte Backup enthält. Es fragt nach dem Backup-Passwort.
# d3425f8e
computer-to-be-written-in-by-hand = Von Hand auszufüllen
# f4917f64
computer-when-the-phone-is-locked = Wenn das iPhone gesperrt ist
# ecd8b450
computer-the-backup-password-is-written-down-at = Das Backup-Passwort ist aufgeschrieben in
# f4a4f921
computer-the-passcode-of-the-phone-is-written-down = Der Code des iPhone ist aufgeschrieben in
# 52727acc
computer-recovery-contact-of-the-apple-account = Wiederherstellungskontakt des Apple Account
# 79fffd70
computer-receipt-and-box-lie-at = Kaufbeleg und Karton liegen in
# b4caa635
computer-my-phone = mein iPhone
# 0237bb8f
computer-rescue-card = Rettungskarte: { $called }
# 2005826d
computer-as-of = Stand: { $now }.
# 634da525
computer-encrypted-backup-on-this-computer = Verschlüsseltes Backup, auf diesem Computer
# ca858444
computer-serial-numbers = Seriennummern
# 1084a3c7
computer-numbers-of-sim-cards = Nummern von SIM-Karten
# a720a4e3
computer-e-mail-addresses-and-accounts = E-Mail-Adressen und Accounts
# 84863f0e
computer-telephone-numbers = Telefonnummern
# 8c6a1259
computer-names-of-devices-and-people = Namen von Geräten und Personen
# 1398ee25
computer-network-addresses = Netzadressen
# 9c707b74
computer-home-folders = Benutzerordner
# e4b1eb59
computer-pieces-of-encoded-data = Stücke kodierter Daten
# 444a5957
computer-write-the-rule-that-gives-access-to-devices = die Regel schreiben, die Zugang zu Geräten gibt
# 2ac1a55a
computer-have-systemd-start-usbmuxd = systemd usbmuxd starten lassen
# 392f551b
computer-writes-one-line-to-to-undo-it-remove = Schreibt eine Zeile in { $our-file }: { $ours }. Um es rückgängig zu machen, entfernen Sie diese Datei.
# b49d53ee
computer-asks-systemd-to-start-the-service-usbmuxd-as = Bittet systemd, den Dienst usbmuxd zu starten, wie es `systemctl start usbmuxd` tut. Um es rückgängig zu machen: sudo systemctl stop usbmuxd.
# 1631a1a2
computer-there-is-nothing-that-rightful-puts-right-by = Es gibt nichts, was Rightful von selbst in Ordnung bringt
# c3a6313c
computer-put-right-what-stands-between-this-computer-and = In Ordnung bringen, was zwischen diesem Computer und einem Gerät steht
# 0670aff1
computer-done = erledigt: { $title }
# 03f20512
computer-now-unplug-the-device-and-plug-it-in = stecken Sie das Gerät jetzt ab und wieder an
# d10cf57a
computer-it-is-done = Es ist erledigt
# cda1c638
computer-this-changes-what-the-plan-above-names-and = Das ändert, was der Plan oben nennt, und sonst nichts.
# cc7bab7f
computer-what-only-you-know = Was nur Sie wissen
# 80472c92
computer-has-your-apple-account-a-recovery-contact-or = Hat Ihr Apple Account einen Wiederherstellungskontakt oder einen Wiederherstellungsschlüssel?
# 8f3e6f72
computer-do-the-receipt-and-the-serial-number-of = Liegen der Kaufbeleg und die Seriennummer des iPhone beisammen, wo Sie sie finden?
# 863ea360
computer-not-yet-or-i-do-not-know = noch nicht, oder ich weiß es nicht
# 91babfb9
computer-noted-with-the-day = notiert, mit dem Tag
# 7eb9a7c1
computer-that-was-all-to-be-asked = Das war alles, was zu fragen war
# f0b97326
computer-nothing-stands-in-the-way = nichts steht im Weg
# 74f55ce6
computer-1-thing-stands-in-the-way = 1 Sache steht im Weg
# 4f0b3294
computer-things-stand-in-the-way = { $count } Dinge stehen im Weg
# df3d94cb
computer-this-computer = Dieser Computer: { $verdict }.
# da127007
computer-this-computer-2 = Dieser Computer, { $system }: { $verdict }.
# 28033baa
computer-stands-in-the-way = Steht im Weg
# b4cdb886
computer-worth-knowing = Gut zu wissen
# 77bbcc6f
computer-in-order = In Ordnung
# cc6cde8e
computer-looking-has-changed-nothing = Das Nachsehen hat nichts geändert.
# 488b0822
computer-one-of-these-rightful-can-put-right-by = Eines davon kann Rightful selbst in Ordnung bringen: rightful doctor --fix
# 7e1e84e5
computer-of-these-rightful-can-put-right-by-itself = { $count } davon kann Rightful selbst in Ordnung bringen: rightful doctor --fix
# be7ee95d
computer-usually = Meistens: { $usually }.
# c6262955
computer-could-you-get-back-in-today = Kämen Sie heute wieder hinein?
# 035f4ff5
computer-could-you-get-back-into-today = Kämen Sie heute wieder hinein? { $called }
# df7adc8c
computer-could-be-better = Könnte besser sein
# 41816755
computer-not-for-this-phone = Nicht für dieses iPhone
# b8bc4c9c
computer-to-have-it-made-here-each-thing-after = Um es hier machen zu lassen, jedes nach Ihrem Wort: rightful rescue-kit --make
# b40d30b8
computer-the-card-to-print-without-any-secret = Die Karte zum Drucken, ohne jedes Geheimnis:
# f9d43929
computer-not-taken = Nicht aufgenommen
# 82fc8c4c
computer-nothing-was-sent-and-nothing-else-was-written = Nichts wurde gesendet, und nichts anderes wurde geschrieben. Sehen Sie es durch, bevor Sie es jemandem geben: Was in den Worten eines Protokolls steht und nach nichts Besonderem aussieht, wird nicht erkannt.
# 1b710570
computer-what-happened-as-rightful-wrote-it-down-masked = Was geschah, wie Rightful es aufgeschrieben hat. Unkenntlich gemacht: <ecid-1> ist überall in diesen Dateien dasselbe Gerät.
# 4ed871c6
computer-its-end-before-it-are-left-out = sein Ende; { $cut } davor sind weggelassen
# 8b9bbd6e
computer-nothing-was-found-that-tells-whose-device-it = nichts wurde gefunden, das sagt, wessen Gerät es ist
# 2b04e8d7
computer-in-1-place = an 1 Stelle
# 46efdccd
computer-in-places = an { $count } Stellen
# e65579ce
computer-older-than-the-newest-40 = älter als die neuesten 40
# bc830a94
computer-no-text-or-no-room-left = kein Text, oder kein Platz mehr
# ad2c4d2c
computer-could-not-be-read = war nicht zu lesen
# d6b6c513
computer-asks-these-servers-whether-they-answer-and-sends = Fragt diese Server, ob sie antworten, und sendet sonst nichts: { $names }. --offline lässt es weg.
# b6bcc548
computer-watches-the-cable-for-seconds-leave-the-device = Beobachtet das Kabel { $seconds } Sekunden lang. Lassen Sie das Gerät in Ruhe; bewegen Sie das Kabel an beiden Enden ein wenig.
# 4074ee7e
computer-a-device-has-left = ein Gerät ist weggegangen
# ded65175
computer-a-device-has-come = ein Gerät ist gekommen
# 69e461ff
computer-have-the-phone-encrypt-its-backups-with-this = Soll das iPhone seine Backups mit diesem Passwort verschlüsseln? Ohne das Passwort liest sie niemand, auch Sie nicht: Schreiben Sie es auf.
# bf3d8592
computer-take-a-backup-now-into = Jetzt ein Backup machen, nach { $root }?
# 582cdbaf
computer-fetch-the-newest-firmware-for-the-now-it = Jetzt die neueste Firmware für das { $name } holen? Sie braucht mehrere GB.
# 4ebe421b
computer-there-is-no-encrypted-backup-to-prove-2 = Es gibt kein verschlüsseltes Backup zu prüfen.
# 5d2880f2
computer-the-card-is-written-to = Die Karte ist nach { $path } geschrieben.
# ef64aa09
computer-missing = Fehlt
# 1136e240
computer-ready = Bereit
# ac546176
computer-inside = Enthalten
# 57c689f4
computer-masked = Unkenntlich gemacht
