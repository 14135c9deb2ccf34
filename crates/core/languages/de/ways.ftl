### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 567e36a8
way-type-passcode-title = Den Code eingeben
# 595721b9
way-type-passcode-how-1 = Geben Sie ihn auf dem iPhone ein.
# 74d4b905
way-type-passcode-how-2 = Wird er nicht angenommen, hören Sie auf und fragen Sie hier noch einmal: Jeder neue falsche Code verlängert die nächste Wartezeit.
# c2968215
way-type-passcode-time = eine Minute
# d7f74771
way-type-passcode-risk = keines, wenn es der richtige ist
# 93b66977
way-use-while-open-title = Jetzt sichern, was Sie brauchen, solange der Bildschirm offen ist
# 3e695857
way-use-while-open-how-1 = Halten Sie es wach: Berühren Sie es ab und zu, lassen Sie es am Ladegerät und starten Sie es nicht neu.
# f30f26a0
way-use-while-open-how-2 = Lassen Sie Fotos und Kontakte zu iCloud übertragen, oder schicken Sie sich selbst, was wichtig ist.
# 226fecd5
way-use-while-open-how-3 = Melden Sie sich auf einem anderen Gerät bei icloud.com an, damit Sie wissen, dass der Apple Account Ihrer ist.
# 2a72f543
way-use-while-open-time = so lange, wie es wach bleibt
# 170ecd18
way-use-while-open-risk = Sobald es sich sperrt, wird nach dem Code gefragt
# 4740d65f
way-leave-recovery-title = Den Wiederherstellungsmodus verlassen, und alles bleibt auf dem iPhone
# 6eabc644
way-leave-recovery-how-1 = Starten Sie es und lassen Sie das Kabel stecken: Das iPhone startet neu.
# e9dffcf5
way-leave-recovery-time = zwei Minuten
# 2558f656
way-leave-recovery-risk = keines für Ihre Daten; nach dem Neustart ist ein gesperrtes iPhone nicht im WLAN
# 35226fd1
way-resume-title = Die Arbeit fortsetzen, die mittendrin liegen blieb
# 9a355a76
way-resume-how-1 = Stecken Sie das iPhone direkt am Computer an.
# f65aa63e
way-resume-how-2 = Starten Sie es: Es sieht nach, wie weit die Arbeit war, und macht dort weiter.
# 7c7ad160
way-resume-time = bis zu 40 Minuten
# f1da4df3
way-resume-risk = Ziehen Sie das Kabel nicht ab, während geschrieben wird
# 1d6f36e5
way-old-passcode-title = Der Code von vor der Änderung
# dcddcebd
way-old-passcode-how-1 = Solange der Bildschirm herunterzählt, steht „Code vergessen?“ meist schon darauf: Geben Sie keinen falschen Code ein.
# 483d46e2
way-old-passcode-how-2 = Solange er noch fragt: Geben Sie falsche Codes ein, bis „Code vergessen?“ erscheint, und nicht weiter.
# fab1b50c
way-old-passcode-how-3 = Tippen Sie darauf, wählen Sie, dass Sie den vorherigen Code eingeben (Enter Previous Passcode), und geben Sie den alten ein.
# 83830db1
way-old-passcode-how-4 = Legen Sie einen neuen fest und schreiben Sie ihn auf.
# fe102162
way-old-passcode-time = ein paar Minuten
# e02cd6a0
way-old-passcode-risk = Jeder falsche Code verlängert die nächste Wartezeit; ist „Daten löschen“ eingeschaltet, löscht der zehnte das iPhone
# decc5fa2
way-wait-and-think-title = Warten, bis das iPhone einen neuen Versuch zulässt, und nachdenken
# d6014c27
way-wait-and-think-how-1 = Lassen Sie es am Ladegerät und berühren Sie es nicht.
# 4611addc
way-wait-and-think-how-2 = Schreiben Sie auf, was Sie versucht haben und was es noch sein kann: ein älterer Code, ein Datum, die Bewegung der Finger, eine vertippte Ziffer.
# b39a8080
way-wait-and-think-how-3 = Versuchen Sie dann den wahrscheinlichsten; derselbe falsche Code zweimal hintereinander zählt nur einmal.
# 08db71fe
way-wait-and-think-time = Minuten bis Stunden
# 06620006
way-wait-and-think-risk = Jeder neue falsche Code verlängert die nächste Wartezeit; ist „Daten löschen“ eingeschaltet, löscht der zehnte das iPhone
# 59373da0
way-supervised-clear-title = Den Code mit Ihrem gespeicherten Entsperr-Token entfernen
# 44eef40d
way-supervised-clear-how-1 = Suchen Sie das Token und die Betreuungsidentität: Apple Configurator, cfgutil oder go-ios haben sie gespeichert.
# 01340bbb
way-supervised-clear-how-2 = Stecken Sie das iPhone an einem Computer an, dem es vertraut; mit dem Token in einer Datei: rightful supervise clear --token FILE
# 285f1d41
way-supervised-clear-time = zehn Minuten
# 40a5a84c
way-supervised-clear-risk = Ein Löschen macht das Token wertlos: Benutzen Sie es vorher
# b54e6d77
way-mdm-clear-title = Den Code vom Administrator entfernen lassen
# d6ab0db4
way-mdm-clear-how-1 = Geben Sie dem Administrator die Seriennummer und bitten Sie um „Clear Passcode“ (Code entfernen), nicht um ein Löschen.
# 54f3c1dc
way-mdm-clear-how-2 = Lassen Sie das iPhone eingeschaltet und online.
# 049f45fd
way-mdm-clear-time = so lange, wie der Administrator braucht
# 080a9fcf
way-mdm-clear-risk = Nach einem Neustart ist das iPhone nicht im WLAN, und der Befehl kommt nicht an
# ebb35417
way-reinstall-keeping-title = Das System neu installieren, und alles bleibt erhalten
# 181536d9
way-reinstall-keeping-how-1 = Starten Sie es: Es zeigt seinen Plan und fragt, bevor etwas verändert wird.
# 25e9b2e1
way-reinstall-keeping-time = 20 bis 40 Minuten
# f498ab1a
way-reinstall-keeping-risk = Es repariert ein iPhone, das nicht startet; danach fragt es nach demselben Code
# 8b139c71
way-account-recovery-title = Zuerst den Apple Account zurückbekommen
# 6e75c788
way-account-recovery-how-1 = iforgot.apple.com, von jedem Gerät aus; mit einem Wiederherstellungskontakt oder Wiederherstellungsschlüssel geht es schnell.
# d5db187b
way-account-recovery-how-2 = Sonst beginnen Sie noch heute die Accountwiederherstellung und warten auf die Nachricht von Apple.
# 9e5b77ff
way-account-recovery-how-3 = Löschen Sie nichts, bevor Sie sich bei icloud.com anmelden können.
# 34e5d294
way-account-recovery-time = Minuten mit Kontakt oder Schlüssel, sonst Tage
# 22c714c0
way-account-recovery-risk = keines; wird vorher gelöscht, bleibt ein iPhone, das niemand benutzen kann
# c7f2851c
way-backup-then-erase-title = Mit diesem Computer ein Backup machen, dann löschen und das Backup zurückspielen
# 493d5453
way-backup-then-erase-how-1 = Machen Sie das Backup jetzt, solange das iPhone diesem Computer vertraut.
# e29d1a64
way-backup-then-erase-how-2 = Prüfen Sie es vor allem anderen: rightful backup verify
# 50a636b7
way-backup-then-erase-how-3 = Löschen Sie erst dann, am besten auf dem iPhone selbst, und spielen Sie das Backup zurück: rightful backup restore
# c8146291
way-backup-then-erase-time = ein bis zwei Stunden
# 4d9752a9
way-backup-then-erase-risk = In einem unverschlüsselten Backup fehlen gespeicherte Passwörter und Gesundheitsdaten; eines, dessen Passwort verloren ist, ist wertlos
# f9367049
way-on-device-reset-title = „Code vergessen?“ auf dem iPhone: Es löscht sich selbst
# e5c5bf85
way-on-device-reset-how-1 = Prüfen Sie bei icloud.com, ob Sie das Passwort des Apple Accounts kennen.
# 2527a58d
way-on-device-reset-how-2 = Auf dem iPhone: „Code vergessen?“ oder „Löschen“, dann das Zurücksetzen beginnen (Start iPhone Reset), dann dieses Passwort.
# 669e9c98
way-on-device-reset-how-3 = Behalten Sie die eSIM, wenn danach gefragt wird.
# f3d90fb5
way-on-device-reset-time = eine halbe Stunde
# e2144ced
way-on-device-reset-risk = Nach einem Neustart ist ein gesperrtes iPhone nicht im WLAN, und dieser Weg braucht ein Netz
# 27eba671
way-find-my-erase-title = Aus der Ferne löschen, auf iCloud.com/find
# 0cdae90f
way-find-my-erase-how-1 = Auf irgendeinem anderen Gerät: iCloud.com/find, anmelden, das iPhone auswählen, „Löschen“.
# cf64e801
way-find-my-erase-how-2 = Entfernen Sie es nicht aus dem Account, bevor das Löschen gelaufen ist.
# b815422b
way-find-my-erase-how-3 = Richten Sie es mit demselben Apple Account neu ein.
# 562eb99c
way-find-my-erase-time = Minuten, sobald das iPhone online ist
# 2932bf4c
way-find-my-erase-risk = Ist das iPhone offline, wartet der Auftrag: Er ist vorgemerkt, nicht erledigt; die Aktivierungssperre bleibt an
# 6a271e2c
way-cable-erase-title = Mit dem Kabel löschen und wiederherstellen
# a481124f
way-cable-erase-how-1 = Starten Sie es: Es zeigt seinen Plan und löscht nichts, bevor Sie Ihre Zustimmung eintippen.
# f268d50e
way-cable-erase-how-2 = Es lädt und prüft zuerst und braucht Ihre Hände an den Tasten erst zuletzt.
# abf37146
way-cable-erase-time = 20 bis 40 Minuten, dazu das Laden
# 2ce9a466
way-cable-erase-risk = Die Aktivierungssperre bleibt an: Ohne den Apple Account ist das iPhone danach nicht zu gebrauchen
# cdd2086c
way-dfu-erase-title = Dasselbe aus dem DFU-Modus, wenn der Wiederherstellungsmodus scheitert
# b5b5bbae
way-dfu-erase-how-1 = Der Bildschirm bleibt schwarz: Die Griffe werden für Sie gezählt und nach dem, was am Kabel zu sehen ist, berichtigt.
# 1163624c
way-dfu-erase-how-2 = Wenn das iPhone im DFU-Modus ist: rightful unlock
# 61681870
way-dfu-erase-time = 20 bis 40 Minuten und ein paar Versuche
# 9c7ff9c1
way-dfu-erase-risk = wie beim Wiederherstellungsmodus; manche USB-C-Kabel führen ältere iPhones nie dorthin
# a291d396
way-sign-in-title = Mit dem Apple Account anmelden, zu dem das iPhone gehört
# 5c1aae84
way-sign-in-how-1 = Auf dem Aktivierungsbildschirm des iPhone; oder entfernen Sie das iPhone auf iCloud.com/find und starten Sie es neu.
# e9ee0440
way-sign-in-how-2 = Der Bildschirm nimmt vielleicht auch den Code an, den das iPhone vorher hatte.
# ed6442c1
way-sign-in-risk = keines
# 899216c9
way-ask-who-can-open-title = Die fragen, die helfen können: Eigentümer, Verkäufer, Apple, Administrator
# a0ec5e8d
way-ask-who-can-open-how-1 = Gebraucht gekauft: Bitten Sie den Verkäufer, es auf iCloud.com/find zu entfernen; das geht von überall.
# 5a426817
way-ask-who-can-open-how-2 = Mit dem Kaufbeleg: al-support.apple.com, mit der Seriennummer.
# 723e139c
way-ask-who-can-open-how-3 = Gehört es einer Organisation: ihr Administrator, mit der Seriennummer.
# 19288e23
way-ask-who-can-open-how-4 = Gefunden, oder mit einer Nachricht auf dem Bildschirm: Rufen Sie die Nummer an oder bringen Sie es zur Polizei.
# db8927f6
way-ask-who-can-open-how-5 = Hilft nichts, und es gehört Ihnen: ein Service von Apple, mit dem Kaufbeleg.
# b54fc48d
way-ask-who-can-open-time = Tage
# 525d04e5
way-ask-who-can-open-risk = Die Freigabe durch Apple löscht das iPhone und wird für verwaltete iPhones und solche im Modus „Verloren“ nicht erteilt
