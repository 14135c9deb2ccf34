### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 1cb79689
advice-keeps-everything = Behält alles.
# 55a37a65
advice-nothing-more-is-lost-by-it = Dadurch geht nichts weiter verloren.
# eeda3976
advice-erases-everything-and-a-backup-brings-it-back = Löscht alles, und ein Backup bringt es zurück, so alt, wie es ist; { $leaves }.
# cb5a4789
advice-erases-everything-and-a-backup-may-bring-it = Löscht alles, und ein Backup bringt es vielleicht zurück, falls es sich öffnen lässt; { $leaves }.
# e3aaff35
advice-erases-everything = Löscht alles; { $leaves }.
# 74147d2a
advice-no-other-way-is-left = kein anderer Weg ist übrig
# 1d50f61e
advice-you-have-tried-it-and-it-did-not = Sie haben es versucht, und es hat nicht geholfen
# 167497a7
advice-not-needed-you-know-the-passcode = nicht nötig: Sie kennen den Code
# 5bc3ffa9
advice-its-screen-is-open-now = der Bildschirm ist jetzt offen
# 6b046ec0
advice-once-it-has-left-recovery-mode = sobald es den Wiederherstellungsmodus verlassen hat
# 0f47b7c6
advice-not-while-a-restore-runs-or-waits-on = nicht, solange darauf eine Wiederherstellung läuft oder wartet
# f0705cd9
advice-its-old-system-is-gone = das alte System ist weg
# 3f84a9f4
advice-once-it-has-started-again-if-its-system = sobald es wieder gestartet ist, falls das System noch heil ist
# d1790963
advice-it-is-erased-already-and-asks-for-no = es ist schon gelöscht und fragt nach keinem Code
# b1aa0620
advice-its-owner-has-marked-it-as-lost = der Eigentümer hat es als verloren gemeldet
# a08e97d6
advice-a-backup-needs-the-phone-running = für ein Backup muss das iPhone laufen
# ae24d7fb
advice-it-is-erased-already-there-is-nothing-to = es ist schon gelöscht: Es gibt nichts mehr zu sichern
# c3397ad0
advice-this-computer-does-not-see-the-phone = dieser Computer sieht das iPhone nicht
# 89c47827
advice-the-phone-does-not-trust-this-computer-and = das iPhone vertraut diesem Computer nicht und würde nach dem Code fragen
# 4cf67480
advice-take-a-backup-if-you-can-but-the = machen Sie ein Backup, wenn Sie können; das Löschen aber ließe ein iPhone zurück, das niemand benutzen kann
# b20a643f
advice-take-the-backup-now-and-erase-only-when = machen Sie das Backup jetzt, und löschen Sie erst, wenn Sie sich wieder beim Account anmelden können
# 26b00324
advice-since-ios-16-1-every-backup-asks-for = seit iOS 16.1 verlangt jedes Backup den Code auf dem iPhone
# 7a75e520
advice-if-its-ios-is-older-than-16-1 = falls sein iOS älter als 16.1 ist: Spätere fragen nach dem Code
# 11aa0a8f
advice-a-backup-password-is-set-that-you-do = es ist ein Backup-Passwort gesetzt, das Sie nicht kennen: Ein solches Backup lässt sich nicht zurückspielen, bevor es gefunden ist
# b6c8b611
advice-a-backup-password-is-set-prove-first-that = es ist ein Backup-Passwort gesetzt: Prüfen Sie zuerst, ob Sie es kennen
# ce2d5d8f
advice-the-phone-trusts-this-computer-and-its-ios = das iPhone vertraut diesem Computer, und sein iOS fragt vor einem Backup nach keinem Code
# 30cf3c01
advice-if-the-phone-trusts-this-computer = falls das iPhone diesem Computer vertraut
# f6e0b18b
advice-before-ios-15-2-the-phone-has-no = vor iOS 15.2 hat das iPhone diesen Weg nicht
# b4fb1ab5
advice-it-asks-for-the-apple-account-password-which = es fragt nach dem Passwort des Apple Accounts, und das ist verloren
# 6cd655a9
advice-once-it-has-left-recovery-mode-and-if = sobald es den Wiederherstellungsmodus verlassen hat, und falls es dann mobile Daten hat
# fcc7046a
advice-its-screen-offers-nothing = der Bildschirm bietet nichts an
# 65c585dc
advice-it-does-not-get-as-far-as-its = es kommt nicht bis zum Sperrbildschirm
# 5443cf90
advice-it-needs-a-network-and-the-phone-has = es braucht ein Netz, und das iPhone hat keines
# f15e36ed
advice-once-its-screen-is-locked-and-wrong-passcodes = sobald der Bildschirm gesperrt ist und falsche Codes eingegeben wurden
# 083f3f15
advice-if-its-ios-is-15-2-or-later = falls es iOS 15.2 oder neuer hat; der Bildschirm bietet es nach falschen Codes an
# 7ac78064
advice-you-know-the-accounts-password-and-the-phone = Sie kennen das Passwort des Accounts, und das iPhone ist online; von allem, was löscht, hinterlässt nur dies keine Sperre
# feb95e0f
advice-its-screen-offers-it-after-wrong-passcodes = der Bildschirm bietet es nach falschen Codes an
# 55dfc592
advice-if-the-phone-is-online = falls das iPhone online ist
# 38f3da93
advice-if-you-know-the-accounts-password-and-the = falls Sie das Passwort des Accounts kennen und das iPhone online ist
# dc7b3aca
advice-it-needs-the-apple-account-whose-password-is = es braucht den Apple Account, und dessen Passwort ist verloren
# 8e169e7c
advice-the-phone-is-not-online-as-it-is = das iPhone ist so, wie es jetzt ist, nicht online
# 84e5534d
advice-it-waits-until-the-phone-is-online-one = es wartet, bis das iPhone online ist; wurde es neu gestartet, braucht es dafür mobile Daten
# 1239e46d
advice-the-phone-shows-no-sign-of-find-my = das iPhone zeigt kein Anzeichen von „Wo ist?“; führt iCloud.com/find es auf, so geht es
# 77547b6b
advice-you-know-the-account-and-the-phone-is = Sie kennen den Account, und das iPhone ist online
# d942405c
advice-if-the-phone-is-online-and-find-my = falls das iPhone online ist und „Wo ist?“ an war
# bf2195fa
advice-if-you-know-the-accounts-password-find-my = falls Sie das Passwort des Accounts kennen, „Wo ist?“ an war und das iPhone online ist
# df3627a1
advice-it-is-in-dfu-mode-already-from-where = es ist schon im DFU-Modus; von dort geht es weiter
# 65b954d3
advice-it-works-on-a-locked-phone-without-passcode = es geht bei gesperrtem iPhone, ohne Code und ohne Vertrauen
# 0a1b086c
advice-it-works-on-a-locked-phone-check-before = es geht bei gesperrtem iPhone; prüfen Sie vorher, ob Sie sich bei seinem Apple Account anmelden können
# 12e383b8
advice-it-is-in-dfu-mode-from-where-it = es ist im DFU-Modus; von dort geht es weiter
# babec9d4
advice-the-restore-from-recovery-mode-has-failed = die Wiederherstellung aus dem Wiederherstellungsmodus ist gescheitert
# dd160ca7
advice-only-when-the-restore-from-recovery-mode-fails = nur, wenn die Wiederherstellung aus dem Wiederherstellungsmodus scheitert
# 8d596e18
advice-it-is-erased-already-another-erase-takes-no = es ist schon gelöscht; noch einmal zu löschen nimmt keine Sperre weg
# 05c9a89e
advice-its-owner-has-marked-it-as-lost-only = der Eigentümer hat es als verloren gemeldet: Nur dessen Account öffnet es
# 37f3a355
advice-once-lost-mode-is-ended = sobald der Modus „Verloren“ beendet ist
# e682898d
advice-if-the-update-that-was-left-in-the = falls sich das Update, das mittendrin liegen blieb, nicht fortsetzen lässt
# e4c22e99
advice-the-erase-that-was-left-in-the-middle = das Löschen, das mittendrin liegen blieb, wird stattdessen fortgesetzt
# 6476049e
advice-the-phone-shows-no-sign-of-a-lock = das iPhone zeigt kein Anzeichen einer Sperre, und Apple entscheidet: Danach kann nach dem Account gefragt werden
# 99f9f681
advice-it-would-leave-a-phone-that-nobody-can = es bliebe ein iPhone, das niemand benutzen kann
# ddc01a42
advice-get-the-account-back-first-without-it-nobody = holen Sie zuerst den Account zurück: Ohne ihn kann danach niemand das iPhone benutzen
# db7e8ae5
advice-it-enrols-with-its-organisation-again-afterwards-ask = es meldet sich danach wieder bei seiner Organisation an: Fragen Sie zuerst den Administrator
# 3682e641
advice-i-do-not-know = Das weiß ich nicht
# ceb33b29
advice-it-asks-for-the-passcode = Es fragt nach dem Code
# 436d4f01
advice-unavailable-or-disabled-and-counts-down-at-first = „Nicht verfügbar“ oder deaktiviert, mit Countdown: zuerst ab 1 Minute
# d78e0f23
advice-at-first-from-5-minutes = … zuerst ab 5 Minuten
# 5da7f4da
advice-at-first-from-15-minutes = … zuerst ab 15 Minuten
# 0ca7d6b7
advice-at-first-from-1-hour = … zuerst ab 1 Stunde
# 4dce695a
advice-at-first-from-3-hours = … zuerst ab 3 Stunden
# aae56478
advice-at-first-from-8-hours = … zuerst ab 8 Stunden
# 107d05dc
advice-from-how-much-at-first-i-do-not = … ab wie viel zuerst, weiß ich nicht
# 70f19b7d
advice-security-lockout-or-unavailable-without-a-countdown = „Sicherheitssperre“ (Security Lockout) oder „Nicht verfügbar“, ohne Countdown
# 303a5fd6
advice-disabled-connect-to-itunes-or-to-a-computer = Deaktiviert, mit iTunes oder einem Computer verbinden
# 8b86928c
advice-the-home-screen-or-an-app-it-is = Den Home-Bildschirm oder eine App: Es ist offen
# 35ecbc82
advice-locked-to-owner-it-asks-for-an-apple = „Locked To Owner“ (für den Eigentümer gesperrt): Es fragt nach einem Apple Account
# 0e35c833
advice-hello-or-the-choice-of-a-language = „Hallo“ oder die Wahl einer Sprache
# 40e6df9a
advice-a-message-of-its-owner-or-lost = Eine Nachricht des Eigentümers oder „Verloren“
# 3ddf60a1
advice-a-cable-and-a-computer = Ein Kabel und einen Computer
# 065f66bf
advice-the-apple-logo-or-black-and-no-further = Das Apple-Logo oder Schwarz, und weiter geht es nicht
# 94b3b2ed
advice-something-else-or-i-cannot-see-it = Etwas anderes, oder ich kann es nicht sehen
# fb56ee45
advice-yes-in-the-last-24-hours = Ja, in den letzten 24 Stunden
# 6ec9dd39
advice-yes-one-to-two-days-ago = Ja, vor ein bis zwei Tagen
# 2be27248
advice-yes-two-to-three-days-ago = Ja, vor zwei bis drei Tagen
# 934ad58b
advice-no-or-longer-ago = Nein, oder es ist länger her
# e0dde873
advice-what-does-the-phones-screen-show = Was zeigt der Bildschirm des iPhone?
# d14d87ea
advice-does-the-phone-start-by-itself-when-it = Startet das iPhone nach einem Neustart von selbst bis zum Sperrbildschirm?
# 83e20d80
advice-do-you-know-the-passcode-of-the-phone = Kennen Sie den Code des iPhone?
# 511c23f1
advice-was-the-passcode-changed-in-the-last-three = Wurde der Code in den letzten drei Tagen geändert?
# 145fc05c
advice-do-you-know-the-passcode-that-it-had = Kennen Sie den Code, den es davor hatte?
# 3e0dec6d
advice-do-you-know-the-password-of-the-apple = Kennen Sie das Passwort des Apple Accounts auf dem iPhone?
# 92ceec2d
advice-is-there-a-passcode-that-it-may-be = Gibt es einen Code, der es sein könnte und noch nicht versucht wurde?
# 52b0cb9b
advice-does-the-phone-belong-to-a-school-or = Gehört das iPhone einer Schule oder einer Firma?
# 839688ba
advice-can-you-reach-its-administrator = Können Sie den Administrator erreichen?
# f9f3504d
advice-did-you-supervise-it-yourself-and-save-an = Betreuen Sie es selbst, und haben Sie ein Entsperr-Token gespeichert?
# 25875fde
advice-is-the-phone-online-now-by-wi-fi = Ist das iPhone jetzt online, über WLAN oder mobile Daten, und wurde es seit dem letzten Entsperren nicht neu gestartet?
# 4aee7093
advice-is-there-a-backup-of-it-elsewhere-in = Gibt es anderswo ein Backup davon: in iCloud, auf einem anderen Computer?
# 0a12aee4
advice-do-you-know-the-password-of-its-encrypted = Kennen Sie das Passwort der verschlüsselten Backups?
# ae2666fe
advice-can-you-receive-a-sign-in-code-of = Können Sie einen Anmeldecode dieses Accounts empfangen: auf einem zweiten Gerät oder über seine Telefonnummer?
# 078bed56
advice-you-do-not-know-it = Sie kennen ihn nicht
# 863b16ac
advice-you-have-not-said-that-you-know-it = Sie haben nicht gesagt, dass Sie ihn kennen
# 782bfc63
advice-the-screen-counts-down-no-more-it-takes = der Bildschirm zählt nicht mehr herunter: Er nimmt keinen Code mehr an
# 64cc75d3
advice-the-phone-takes-no-further-passcode = das iPhone nimmt keinen Code mehr an
# fa1a9726
advice-you-know-it-and-type-it-when-the = Sie kennen ihn und geben ihn ein, wenn der Countdown zu Ende ist
# efd8cc21
advice-once-it-gets-as-far-as-its-lock = sobald es bis zum Sperrbildschirm kommt
# a0697630
advice-you-know-it = Sie kennen ihn
# 74b47ea9
advice-you-know-it-and-the-screen-is-open = Sie kennen ihn, und der Bildschirm ist offen: Es ist nichts zu tun
# 7f2692f8
advice-typed-on-the-phone-it-ends-lost-mode = auf dem iPhone eingegeben beendet er auch den Modus „Verloren“
# be572a60
advice-once-it-has-started-again = sobald es wieder gestartet ist
# f7307518
advice-its-old-system-is-gone-and-its-passcode = das alte System ist weg, und mit ihm der Code
# 32e2354c
advice-its-screen-is-open-now-and-you-do = der Bildschirm ist jetzt offen, und Sie kennen den Code nicht
# 7d1c2947
advice-its-screen-is-open-now-if-you-do = der Bildschirm ist jetzt offen; kennen Sie den Code nicht, so kommt dies zuerst
# eb425764
advice-its-screen-is-not-open = der Bildschirm ist nicht offen
# b63e12a7
advice-its-data-are-gone-already-and-it-needs = die Daten sind schon weg, und es braucht sein System, um zu starten
# 07d2e1d0
advice-an-update-of-it-was-left-in-the = ein Update, das alles behält, blieb mittendrin liegen
# ec3d638c
advice-an-erase-of-it-was-agreed-to-and = einem Löschen wurde zugestimmt, und es hat nicht begonnen
# e0805da5
advice-an-erase-of-it-was-begun-perhaps = ein Löschen wurde vielleicht begonnen
# aef59cdd
advice-a-restore-runs-on-it-or-another-computer = darauf läuft eine Wiederherstellung, oder ein anderer Computer hat es so zurückgelassen; läuft eine, lassen Sie sie zu Ende kommen
# c6350436
advice-the-phone-is-running-again-nothing-waits-to = das iPhone läuft wieder: Es wartet nichts auf Fortsetzung
# fcc6f504
advice-nothing-was-left-in-the-middle = nichts blieb mittendrin liegen
# 7cc27b2c
advice-it-comes-back-to-the-same-screen-by = es kommt von selbst auf denselben Bildschirm zurück
# c070bd7f
advice-it-waits-in-dfu-mode-leaving-it-erases = es wartet im DFU-Modus; ihn zu verlassen löscht nichts
# 70657a12
advice-it-waits-in-recovery-mode-leaving-it-erases = es wartet im Wiederherstellungsmodus; ihn zu verlassen löscht nichts
# db857a59
advice-a-restore-runs-or-waits-on-it = darauf läuft oder wartet eine Wiederherstellung
# 2f7ddff9
advice-its-old-system-is-gone-there-is-nothing = das alte System ist weg: Es gibt nichts, wohin es zurückkönnte
# 3e704463
advice-nothing-was-erased-yet = noch wurde nichts gelöscht
# c9fd2e2d
advice-its-system-may-be-half-installed = das System ist vielleicht nur halb installiert
# 73c0e467
advice-an-erase-may-have-begun-if-its-system = ein Löschen hat vielleicht begonnen; ist das System noch da, so startet es
# e186d985
advice-it-is-not-in-recovery-mode = es ist nicht im Wiederherstellungsmodus
# f9320572
advice-it-does-not-start-and-this-keeps-everything = es startet nicht, und dies behält alles
# 2dbf685d
advice-it-starts-this-mends-nothing-and-lets-nobody = es startet: Dies repariert nichts und lässt niemanden hinein
# 6eb0a46c
advice-if-it-comes-back-to-the-same-screen = falls es nach dem Verlassen wieder auf denselben Bildschirm kommt
# d0395c0c
advice-it-does-not-get-as-far-as-its-2 = es kommt nicht bis zum Sperrbildschirm, und dies behält alles
# 180f9813
advice-the-update-that-was-left-in-the-middle = das Update, das mittendrin liegen blieb, kommt zuerst
# 3456891b
advice-if-it-does-not-start-and-no-erase = falls es nicht startet und kein Löschen begonnen hat
# 675dd97a
advice-before-ios-17-the-old-passcode-opens-nothing = vor iOS 17 öffnet der alte Code nichts
# 3d36552e
advice-it-was-not-changed-in-the-last-72 = er wurde in den letzten 72 Stunden nicht geändert
# a4a5c1ee
advice-you-do-not-know-the-one-from-before = Sie kennen den vorherigen nicht
# 1cecb4f8
advice-you-know-the-one-from-before-look-for = Sie kennen den vorherigen; suchen Sie „Code vergessen?“ auf dem Bildschirm, und geben Sie keinen falschen Code ein
# 8f7f803c
advice-it-was-changed-less-than-72-hours-ago = er wurde vor weniger als 72 Stunden geändert, und Sie kennen den vorherigen
# abde4be5
advice-if-you-know-the-one-from-before-and = falls Sie den vorherigen kennen und das iPhone iOS 17 oder neuer hat
# f6607b50
advice-if-it-was-changed-in-the-last-72 = falls er in den letzten 72 Stunden geändert wurde, unter iOS 17 oder neuer
# d38ad369
advice-you-have-no-passcode-left-to-try = Sie haben keinen Code mehr zu versuchen
# c79c0e9a
advice-the-phone-still-takes-a-passcode = das iPhone nimmt noch einen Code an
# ae7ca22f
advice-the-screen-counts-down-waiting-loses-nothing = der Bildschirm zählt herunter: Beim Warten geht nichts verloren
# b45aff4f
advice-if-its-screen-counts-down-or-still-takes = falls der Bildschirm herunterzählt oder noch einen Code annimmt
# 6735a012
advice-it-is-not-supervised = es ist nicht betreut (supervised)
# b8dad883
advice-no-unlock-token-was-saved-for-it = dafür wurde kein Entsperr-Token gespeichert
# 87a0a38d
advice-nothing-says-that-it-is-supervised-or-that = nichts spricht dafür, dass es betreut ist (supervised) oder dass ein Token gespeichert wurde
# 57c354ee
advice-it-is-supervised-if-it-was-you-and = es ist betreut (supervised): falls Sie das waren und ein Entsperr-Token gespeichert haben
# 726bc1d4
advice-you-have-its-unlock-token-a-phone-that = Sie haben das Entsperr-Token; ein iPhone, das keinen Code mehr annimmt, lehnt es vielleicht ab
# 9bd279e3
advice-you-have-its-unlock-token-and-it-trusts = Sie haben das Entsperr-Token, und das iPhone vertraut diesem Computer
# ebb799fc
advice-you-have-its-unlock-token-it-needs-a = Sie haben das Entsperr-Token; es braucht einen Computer, dem das iPhone vertraut, und eine Datenverbindung
# 722626c4
advice-it-belongs-to-no-organisation = es gehört keiner Organisation
# 102cf9f6
advice-nothing-says-that-an-organisation-manages-it = nichts spricht dafür, dass eine Organisation es verwaltet
# 874711b2
advice-you-supervise-it-yourself = Sie betreuen es selbst (supervised)
# 12cb6f52
advice-it-is-supervised-if-a-school-or-a = es ist betreut (supervised): falls eine Schule oder eine Firma es verwaltet
# c13c5d5d
advice-its-administrator-cannot-be-reached = der Administrator ist nicht zu erreichen
# 08b69f14
advice-once-it-has-left-recovery-mode-and-is = sobald es den Wiederherstellungsmodus verlassen hat und online ist
# 273e4c78
advice-once-it-is-online-by-mobile-data-or = sobald es online ist, über mobile Daten oder einen Computer, dem es vertraut
# 9ca9bf3d
advice-its-administrator-can-do-it-from-afar-and = der Administrator kann es aus der Ferne tun, und nichts wird gelöscht
# 593f4bbb
advice-if-its-administrator-can-be-reached = falls der Administrator zu erreichen ist
# 35b056f3
advice-you-know-its-password-if-it-wants-a = Sie kennen das Passwort; wird auch ein Code verlangt, muss der zuerst gefunden werden
# e7f46537
advice-the-phone-asks-for-it-and-you-know = das iPhone fragt danach, und Sie kennen ihn
# e7b287dd
advice-if-you-know-it = falls Sie ihn kennen
# eb6ebac3
advice-its-password-is-lost = das Passwort ist verloren
# e5783872
advice-it-is-yours-end-lost-mode-at-icloud = es gehört Ihnen: Beenden Sie den Modus „Verloren“ auf iCloud.com/find
# d284cad2
advice-the-phone-does-not-ask-for-it-now = das iPhone fragt jetzt nicht danach
# dffa97c6
advice-its-password-is-lost-and-the-phone-asks = das Passwort ist verloren, und das iPhone fragt nach jedem Löschen danach
# d3dd5beb
advice-you-know-its-password-and-no-code-for = Sie kennen das Passwort, und ein Code dafür ist nicht zu bekommen
# e5949a99
advice-you-know-its-password = Sie kennen das Passwort
# 87875560
advice-you-have-not-said-that-its-password-is = Sie haben nicht gesagt, dass das Passwort verloren ist
# e6f090cf
advice-its-owner-has-marked-it-as-lost-the = der Eigentümer hat es als verloren gemeldet: Die Nachricht darauf sagt, wen Sie anrufen sollen
# b46b0274
advice-nobody-opens-its-lock-without-them = ohne diese öffnet niemand die Sperre
# 66aa4c22
advice-if-you-do-not-know-the-account-that = falls Sie den Account nicht kennen, nach dem es fragt
# c85007c1
advice-you-know-the-account = Sie kennen den Account
# 5ed49b76
advice-the-account-cannot-be-got-back-and-an = der Account ist nicht zurückzubekommen, und ein Löschen ohne ihn ließe ein iPhone zurück, das niemand benutzen kann
# 273ea5f9
advice-if-the-account-cannot-be-got-back = falls der Account nicht zurückzubekommen ist
# 4b7d610e
advice-there-are-ways-that-need-nobody-else = es gibt Wege, die niemand anderen brauchen
# b4e8863c
advice-the-passcode = den Code
# ac11c041
advice-the-old-passcode = den alten Code
# b1bc35ba
advice-a-cable = ein Kabel
# d4b53d76
advice-your-hands-on-its-buttons = Ihre Hände an den Tasten
# a1d37cca
advice-a-network-here = ein Netz hier
# daa60d91
advice-the-phone-online = das iPhone online
# a90862d7
advice-another-device-with-a-browser = ein anderes Gerät mit Browser
# 84c2c15e
advice-the-apple-account-password = das Passwort des Apple Accounts
# d9424559
advice-the-apple-account-afterwards = danach den Apple Account
# 0f1d6595
advice-perhaps-the-apple-account-afterwards = danach vielleicht den Apple Account
# 7272b9c8
advice-the-token-and-the-supervision-identity = das Token und die Betreuungsidentität
# ca52a591
advice-a-computer-that-it-trusts = einen Computer, dem es vertraut
# 4cb6bfaf
advice-room-for-the-backup = Platz für das Backup
# 054c758c
advice-the-administrator = den Administrator
# c6edb2dc
advice-the-seller-the-receipt-or-the-administrator = Verkäufer, Kaufbeleg oder Administrator
# 105c1104
advice-activation-lock-stays-as-it-is = die Aktivierungssperre bleibt, wie sie ist
# 3ed9514e
advice-no-activation-lock-remains = es bleibt keine Aktivierungssperre
# 5ac4ab50
advice-activation-lock-stays-if-it-was-on = die Aktivierungssperre bleibt, falls sie an war
# e5d12310
advice-opens-activation-lock = öffnet die Aktivierungssperre
# b63b6d3c
advice-until-the-phone-restarts-then-it-is-off = bis das iPhone neu startet: Dann ist es nicht mehr im WLAN
# b553cbf8
advice-until-the-phone-restarts-by-itself-after-72 = bis das iPhone neu startet, was es nach 72 Stunden Sperre von selbst tut: Dann ist es nicht mehr im WLAN
# 852a0d9e
advice-for-about-more-hours = noch etwa { $value1 } Stunden
# b22444ab
advice-until-72-hours-after-the-change = bis 72 Stunden nach der Änderung
# d7c6756c
advice-until-its-screen-locks = bis sich der Bildschirm sperrt
# fd6c4c6c
advice-as-long-as-the-screen-counts-down-or = solange der Bildschirm herunterzählt oder fragt
# 5e3768c1
advice-always-unless-an-erase-was-begun = immer, außer ein Löschen wurde begonnen
# 71633d9b
advice-until-the-phone-is-erased-the-cable-for = bis das iPhone gelöscht wird; das Kabel eine Stunde lang nach dem Sperren
# 26a1d758
advice-while-it-trusts-this-computer-and-for-an = solange es diesem Computer vertraut, und eine Stunde lang nach dem Sperren
# c045080f
advice-always-the-sooner-it-is-begun-the-sooner = immer; je früher es begonnen wird, desto früher sind die Tage um
# fe9714e9
advice-always-the-recovery-screen-stays-about-15-minutes = immer; der Wiederherstellungsbildschirm bleibt, soweit wir wissen, etwa 15 Minuten
# eba4993a
advice-do-not-restart-it-and-do-not-let = Starten Sie es nicht neu und lassen Sie den Akku nicht leer werden: Ein gesperrtes iPhone, das neu startet, ist nicht mehr im WLAN.
# 727459bf
advice-a-restore-runs-on-it-or-was-left = Darauf läuft eine Wiederherstellung, oder ein anderes Programm hat sie mittendrin liegen lassen. Solange eine läuft, ziehen Sie das Kabel nicht ab.
# 8e082b41
advice-its-battery-is-at-leave-it-on-its = Der Akku ist bei { $percent } %: Lassen Sie es am Ladegerät.
# 25d0b67a
advice-activation-lock-on-after-an-erase-the-phone = Aktivierungssperre: an. Nach einem Löschen fragt das iPhone nach dem Apple Account, zu dem es gehört. Können Sie sich heute dort anmelden?
# 64a7cc64
advice-activation-lock-no-sign-of-it-on-the = Aktivierungssperre: kein Anzeichen davon auf dem Gerät. Apple entscheidet bei der Aktivierung; seien Sie bereit, sich mit dem Apple Account anzumelden.
# 031a4a16
advice-activation-lock-cannot-be-read-in-this-mode = Aktivierungssperre: in diesem Modus nicht lesbar; gehen Sie davon aus, dass sie an ist. Können Sie sich heute beim Apple Account dieses iPhone anmelden?
# 6f58333c
advice-how-long-it-was-to-wait-at-first = Wie lange es zuerst warten sollte, ist nicht bekannt: Der nächste falsche Code kann der letzte sein.
# 7c499d6d
advice-with-erase-data-switched-on-the-tenth-wrong = Ist „Daten löschen“ eingeschaltet, löscht der zehnte falsche Code das iPhone. Derselbe falsche zweimal hintereinander zählt einmal.
# 003b740a
advice-it-waits = Es wartet { $wait }: { $one }.
# e5806475
advice-it-waits-that-is-in-no-table-that = Es wartet { $wait }. Das steht in keiner Tabelle, die wir kennen; rechnen Sie nicht mit weiteren Versuchen.
# 0227a17f
advice-it-waits-if-it-showed-more-at-first = Es wartet { $wait }: { $one }. Zeigte es zuerst mehr, so sind weniger übrig, und der nächste kann der letzte sein.
# 3e0ac2d4
advice-it-waits-which-table-this-ios-has-is = Es wartet { $wait }. Welche Tabelle dieses iOS hat, ist nicht bekannt; es kann jede von diesen sein: { $several }. Zeigte es zuerst mehr, so sind weniger übrig, und der nächste kann der letzte sein.
# ba28f79f
advice-at-least-different-wrong-passcodes-were-typed-the = mindestens { $wrong } verschiedene falsche Codes wurden eingegeben, der nächste falsche ist der letzte
# 031ac46e
advice-at-least-different-wrong-passcodes-were-typed-at = mindestens { $wrong } verschiedene falsche Codes wurden eingegeben, höchstens { $left } weitere sind möglich, und der nächste falsche kann der letzte sein
# 7c4bb211
advice-at-least-different-wrong-passcodes-were-typed-at-2 = mindestens { $wrong } verschiedene falsche Codes wurden eingegeben, höchstens { $left } weitere sind möglich, und der nächste falsche kostet mindestens { $wait }
# d6740d35
advice-or-else = { $one }; oder aber { $others }
# ab645615
advice-1-minute = 1 Minute
# 708845b4
advice-1-hour = 1 Stunde
# 8b5bb3f9
advice-hours = { $hours } Stunden
# 30f6d23e
advice-minutes = { $minutes } Minuten
# d6b79307
advice-it-is-on-the-usb-bus-and-no = Es ist am USB-Bus, aber ein Gespräch damit ist nicht möglich: Vielleicht fehlt auf diesem Computer der Dienst, der es führt, oder das iPhone lässt keinen Computer hinein. Der Wiederherstellungsmodus braucht beides nicht.
# 094ad78e
advice-this-computer-does-not-see-it-a-phone = Dieser Computer sieht es nicht. Ein iPhone, das länger als eine Stunde gesperrt war, lädt nur noch; das ist normal. Ein Kabel, das nur lädt, sieht genauso aus. Der Wiederherstellungsmodus geht trotzdem, über die Tasten.
# 92c2d3be
advice-erasing-is-the-easy-half-check-now-at = Das Löschen ist die leichte Hälfte. Prüfen Sie jetzt auf einem anderen Gerät bei icloud.com, ob Sie sich beim Apple Account dieses iPhone anmelden können; wenn nicht, beginnen Sie zuerst die Accountwiederherstellung: Sie kann Tage dauern.
# e8d59bb7
advice-the-apple-account-password-is-lost-start-account = Das Passwort des Apple Accounts ist verloren: Beginnen Sie noch heute die Accountwiederherstellung, und löschen Sie nichts, bevor sie abgeschlossen ist.
# a03ec4bf
advice-after-an-erase-the-account-may-want-a = Nach einem Löschen verlangt der Account vielleicht auch einen Code: Halten Sie ein zweites Gerät oder die SIM-Karte seiner Telefonnummer bereit.
# 42f9a892
advice-no-backup-of-it-was-found-on-this = Auf diesem Computer wurde kein Backup davon gefunden. Nach einem Löschen kommen die Daten nur aus einem Backup zurück oder aus dem, was iCloud hat.
# 223e36b5
advice-there-is-no-backup-at-all-what-is = Es gibt gar kein Backup: Was nur auf dem iPhone ist, geht mit einem Löschen für immer verloren.
# ac6a00b9
advice-it-is-set-to-back-itself-up-to = Es ist so eingestellt, dass es sich in iCloud sichert. Wann zuletzt, sehen Sie beim Einrichten oder auf einem anderen Gerät des Accounts.
# 23bd1db9
advice-not-every-folder-in-which-backups-lie-on = Nicht jeder Ordner, in dem auf diesem Computer Backups liegen, ließ sich ansehen. Sehen Sie vor einem Löschen nach, welche: rightful backup list
# d8edb82a
advice-backups-on-this-computer-that-may-be-of = Backups auf diesem Computer, die von diesem iPhone sein können: { $count }. Sehen Sie vor einem Löschen nach, von wem sie sind: rightful backup list
# c5d6d9bf
advice-from-today = von heute
# 83447f3c
advice-a-day-old = einen Tag alt
# 5379ea7c
advice-days-old = { $days } Tage alt
# 63004212
advice-about-months-old = etwa { $value1 } Monate alt
# a1b629e0
advice-about-years-old = etwa { $value1 } Jahre alt
# 07c8eaa8
advice-of-unknown-age = von unbekanntem Alter
# ea560f14
advice-the-newest-backup-of-it-on-this-computer = Das neueste Backup davon auf diesem Computer ist { $age }
# 6d662f00
advice-and-was-never-finished-do-not-count-on = { $text }, und wurde nie abgeschlossen: Verlassen Sie sich nicht darauf.
# 7f6962df
advice-and-encrypted-with-a-password-that-you-do = { $text }, und mit einem Passwort verschlüsselt, das Sie nicht kennen: Ohne dieses lässt es sich nicht zurückspielen.
# 5d47c2d4
advice-and-encrypted-prove-before-an-erase-that-you = { $text }, und verschlüsselt. Prüfen Sie vor einem Löschen, ob Sie das Passwort kennen: rightful backup verify
# 48397859
advice-encrypted-and-you-know-its-password-prove-it = { $text }, verschlüsselt, und Sie kennen das Passwort. Prüfen Sie es vor einem Löschen: rightful backup verify
# 23c9f8f9
advice-not-encrypted-prove-it-before-an-erase-rightful = { $text }, nicht verschlüsselt. Prüfen Sie es vor einem Löschen: rightful backup verify
# 9f99b78b
advice-read-in-source-code = im Quelltext gelesen
# 6115b0e4
advice-reported-by-others = von anderen berichtet
# cb3638dd
advice-handed-down-not-looked-up-again = überliefert, nicht noch einmal nachgesehen
# 52fdc190
advice-not-proven = nicht bewiesen
# 6a21c3e2
advice-reported-by-others-2 = Von anderen berichtet:
# c5748256
advice-as-far-as-we-know = Soweit wir wissen:
# aaeab965
advice-not-proven-2 = Nicht bewiesen:
# 2a3918b0
advice-and-later = { $os } { $from } und neuer
# 64cf15ef
advice-do-this-first = Tun Sie dies zuerst
# b5774223
advice-if-that-does-not-help-in-this-order = Wenn das nicht hilft, in dieser Reihenfolge
# 1e4acd55
advice-know-before-you-begin = Bevor Sie beginnen
# e6c20524
advice-not-open-now = Jetzt nicht offen
# 8964bf17
advice-open-now = Jetzt offen
# 26ac49eb
advice-not-now = Jetzt nicht
# 3d8b64fb
advice-needs-takes = Sie brauchen: { $needs }. Dauer: { $time }.
# bf20c8de
advice-open = Offen: { $until }.
# 58718180
advice-mind = Risiko: { $risk }.
# 537fa2c4
advice-how-sure = Wie sicher das ist: { $sure }.
# 1aa8109b
advice-all-of-it-and-why-other-ways-are = Alles davon, und warum andere Wege nicht offen sind: rightful advise.
# ada7c8ef
advice-more-on-a-matter-rightful-explain-and-its = Mehr zu einer Frage: rightful explain und ihr Name.
# 95a768bb
advice-looking-has-erased-nothing-apple-asks-no-money = Das Nachsehen hat nichts gelöscht. Apple verlangt für ein Löschen kein Geld. { $more }
# e56ee889
advice-no-iphone-or-ipad-found = Kein iPhone oder iPad gefunden.
# 18060cb8
advice-one-is-on-the-usb-bus-and-this = Eines ist am USB-Bus, aber dieser Computer kann nicht mit ihm sprechen: Vielleicht fehlt der Dienst, der das Gespräch führt (unter Linux usbmuxd, unter Windows die App „Apple-Geräte“), oder es lässt keinen Computer hinein. Der Wiederherstellungsmodus braucht beides nicht.
# bdc2595c
advice-plugged-in-and-the-phone-shows-the-lock = Angesteckt, und das iPhone zeigt den Sperrbildschirm?  Ein iPhone, das länger als eine Stunde gesperrt war, lädt nur noch; das ist normal. Der Wiederherstellungsmodus geht trotzdem. Ab dem iPhone 8: { $moves }. Dadurch wird nichts gelöscht. Damit Sie Griff für Griff geführt werden:
# f0e47bc3
advice-which-ways-back-in-there-are-and-which = Welche Wege zurück es gibt und welche davon alles behalten, erfahren Sie auch ohne Kabel:
# 1d977a03
advice-only-where-no-other-way-is-left-this = Nur wenn kein anderer Weg übrig ist: Dies löscht alles auf dem iPhone, und nichts, bevor Sie Ihre Zustimmung eingetippt haben:
# 685aa5a9
advice-plugged-in-and-the-phone-shows-something-else = Angesteckt, und das iPhone zeigt etwas anderes?  Versuchen Sie einen Anschluss am Computer selbst und ein anderes Kabel: Manche Kabel laden nur.
# ad5e8e61
advice-just-looking-a-virtual-phone-shows-every-step = Nur zum Ansehen hier?  Ein virtuelles iPhone zeigt jeden Schritt:
# f2b51dbd
advice-an-iphone-or-ipad-of-unknown-model = ein iPhone oder iPad unbekannten Modells
# 466d8313
advice-connected-by-cable = mit dem Kabel verbunden
# 8966cef3
advice-in-recovery-mode-it-shows-a-cable-and = im Wiederherstellungsmodus: Es zeigt ein Kabel und wartet auf einen Computer
# 97e44a15
advice-in-dfu-mode-the-screen-is-black-it = im DFU-Modus: Der Bildschirm ist schwarz, es wartet auf einen Computer
# a9d189fd
advice-in-restore-mode-the-apple-logo-with-a = im Modus der Wiederherstellung: das Apple-Logo mit einem Balken
# 783d72f1
advice-charging-only-it-lets-no-computer-in-until = lädt nur: Es lässt keinen Computer hinein, bevor es entsperrt wird
# 9bb8ea3d
advice-whether-it-is-locked-cannot-be-read = ob es gesperrt ist, lässt sich nicht lesen
# 7c68b6ac
advice-trusts-this-computer = vertraut diesem Computer
# ec08a0e0
advice-does-not-know-this-computer = kennt diesen Computer nicht
# f96ac74d
advice-whether-it-trusts-this-computer-cannot-be-read = ob es diesem Computer vertraut, lässt sich nicht lesen
# 86bdf5ef
advice-this-computer = dieser Computer
# 8ae01971
advice-not-trusted = nicht vertraut
# 5f429b09
advice-at-most-questions-nothing-is-changed-by-them = { $device }. Höchstens { $most } Fragen; sie verändern nichts. „Das weiß ich nicht“ ist eine gute Antwort.
# d96d68ec
advice-arrows-to-choose-enter-to-take-it-esc = Pfeiltasten zum Wählen, Eingabetaste zum Nehmen, Esc für den Rat
# 63a462fe
advice-type-the-number-or-enter-alone-for-the = Tippen Sie die Nummer, oder nur die Eingabetaste für den Rat:
# fada192d
advice-type-a-number-from-1-to = Tippen Sie eine Zahl von 1 bis { $count }:
# dc7259ea
advice-yes = Ja
# bc9535dd
advice-no = Nein
# 055bf376
advice-perhaps = Vielleicht
# 0d33439b
advice-always = immer
# efdbc5c5
advice-patience = Geduld
# f315abd4
advice-nothing = nichts
# f7c6d567
advice-published = veröffentlicht
# c5ebc4e9
advice-inferred = erschlossen
# 4e35876c
advice-locked = gesperrt
# 30b9230d
advice-unlocked = entsperrt
