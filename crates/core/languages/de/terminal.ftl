### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# b362da91
terminal-what-to-do-now-erases-nothing = was jetzt zu tun ist, löscht nichts:
# c0bd5e90
terminal-what-else-erases-everything-on-the-phone = was es sonst gibt, löscht alles auf dem iPhone:
# 9a3e736b
terminal-not-true-though-it-is-said = nicht wahr, auch wenn es gesagt wird:
# 32652eac
terminal-what-is-known = was bekannt ist:
# bc55f195
terminal-looked-up = { $source }; nachgesehen { $checked }; { $trust }
# 8e208163
terminal-but = ; aber { $caution }
# 9f9b694a
terminal-see-also = siehe auch:
# e5024314
terminal-matters-that-rightful-can-explain = Fragen, die Rightful erklären kann
# cc85c37b
terminal-last-place = letzter Ort
# d849fff6
terminal-name-for-device = Name für --device
# 9e0001d5
terminal-seen-within = gesehen { $age }, auf { $near } genau
# 13a5bd9b
terminal-seen = gesehen { $age }
# a751ba39
terminal-this-place-is-an-old-one-it-may = dieser Ort ist ein alter: es ist jetzt vielleicht anderswo
# ffedf7fb
terminal-apple-does-not-know-where-it-is = Apple weiß nicht, wo es ist
# 38def01a
terminal-in-the-same-place-as = am selben Ort wie { $name }
# 82a4f67e
terminal-from-as-the-crow-flies = { $metres } Luftlinie von { $name }
# 8475f593
terminal-of-a-member-of-the-family = von einem Mitglied der Familie
# 6550cd1f
terminal-of-a-member-of-the-family-2 = von { $name }, einem Mitglied der Familie
# 6900f86f
terminal-being-charged = wird geladen
# 9ed72777
terminal-at-a-time-that-is-not-known = zu einer Zeit, die nicht bekannt ist
# ab12db46
terminal-just-now = gerade eben
# b05c470c
terminal-ago = vor { $seconds }
# 2167e7ec
terminal-days-ago = vor { $value1 } Tagen
# 0d979142
terminal-the-pages-are-at-this-address-which-works = Die Seiten stehen unter dieser Adresse, die einmal gilt, in einem Browser. Strg-C schließt sie.
# 57032060
terminal-no-browser-could-be-opened-from-here-open = Von hier aus konnte kein Browser geöffnet werden: Öffnen Sie die Adresse selbst.
# 9662bbd9
terminal-no-unlock-token-is-kept-on-this-computer = Auf diesem Computer ist kein Entsperr-Token aufbewahrt
# 8f308996
terminal-ios = iOS { $it }
# d92bf0b2
terminal-no-supervision-identity-is-kept-on-this-computer = Auf diesem Computer ist keine Betreuungsidentität aufbewahrt
# b882fe03
terminal-there-are-no-profiles-on-the-phone = Auf dem Telefon sind keine Profile
# 90f641bc
terminal-no-phone-is-on-the-cable-and-no = Kein Telefon ist am Kabel, und auf diesem Computer ist kein Entsperr-Token aufbewahrt
# fac38bb3
terminal-supervised-by = betreut von
# 63d6e2f0
terminal-last-backup = letztes Backup
# 6d1141b8
terminal-could-be-cleared = zu öffnen
# 48dd6e59
terminal-somebody-else = jemand anderem
# d2e6ead0
terminal-not-known = nicht bekannt
# aa207487
terminal-of-no-use = nutzlos
# e00c1c38
terminal-online-now = jetzt online
# 3a4ec387
terminal-offline-now = jetzt offline
# 633896a1
terminal-not-registered = nicht registriert
# e9b9fbdb
terminal-an-erase-waits-for-it = ein Löschen wartet auf es
# 60f10780
terminal-told-to-erase-itself = soll sich löschen
# 4124a6f5
terminal-has-erased-itself = hat sich gelöscht
# e0a69591
terminal-not-erased = nicht gelöscht
# 69eecd33
terminal-marked-as-lost = als verloren gemeldet
# 2ef845ae
terminal-lost-mode-waits-for-it = der Modus „Verloren“ wartet auf es
# 2a59a025
terminal-activation-lock-on = Aktivierungssperre an
# abe500b2
terminal-seen-in-logs-of-real-phones = in Protokollen echter iPhones gesehen
# 251e8daa
terminal-hearsay-handed-down-not-shown = Hörensagen: überliefert, nicht belegt
# 90c82c29
terminal-finder-error = Finder-Fehler
# 3dc340bc
terminal-signing-status = STATUS beim Signieren
# 7f887add
terminal-restore-status = Status der Wiederherstellung
# a37508eb
terminal-other-programs = anderer Programme
# 2f402353
terminal-shown-by-finder-itunes-and-the-apple-devices = zeigen Finder, iTunes und die App „Apple-Geräte“, wenn eine Aktualisierung oder Wiederherstellung scheitert
# ea618fab
terminal-status-in-the-answer-of-apples-signing-server = STATUS in der Antwort von Apples Signaturserver
# c0c28f96
terminal-the-status-with-which-the-phone-ends-a = der Status, mit dem das iPhone eine Wiederherstellung beendet
# 62e23a85
terminal-the-steps-of-a-restore-on-the-phone = die Schritte einer Wiederherstellung auf dem iPhone, nach Nummer oder Name
# 1d0c9580
terminal-amrerror-beside-a-status-or-amrestoreerrordomain-in-the = AMRError neben einem Status, oder AMRestoreErrorDomain im Protokoll des iPhone
# 6c77eb24
terminal-numbers-and-words-of-idevicerestore-backup-and-management = Nummern und Wörter von idevicerestore, Backup- und Verwaltungsprogrammen
# a5ae66fe
terminal-same-family-as = verwandt mit { $words }
# 9b3dbbb3
terminal-a-little-longer-so-far = etwas länger, bisher { $passed }
# b1e4dbfd
terminal-several-families-know-this-which-one-it-is = Mehrere Familien kennen das. Welche es ist, hängt davon ab, wo Sie es gelesen haben.
# 05c0ba85
terminal-rightful-does-not-know = Rightful kennt { $asked } nicht.
# d3d4f889
terminal-nobody-has-published-all-numbers-worth-noting-down = Niemand hat alle Nummern veröffentlicht. Es lohnt sich, für die, die Sie fragen, dies zu notieren:
# 4d2ba028
terminal-the-words-beside-the-number-whole = die Worte neben der Nummer, ganz
# aa3e7dfb
terminal-which-program-showed-it-its-version-and-on = welches Programm sie zeigte, seine Version, und auf welchem System
# d4f6d243
terminal-what-the-phone-showed-a-cable-an-apple = was das iPhone zeigte: ein Kabel, einen Apfel, einen Balken, „Hallo“ oder nichts
# e2286f49
terminal-how-far-it-was-and-the-last-step = wie weit es war, und der letzte genannte Schritt
# 0fbb3f99
terminal-the-families-of-numbers-that-are-known-are = rightful explain allein nennt die Familien von Nummern, die bekannt sind. Nach einem Lauf von Rightful selbst sammelt rightful report, was geschah.
# 3828439c
terminal-numbers-that-rightful-can-explain = Nummern, die Rightful erklären kann
# 94cf5493
terminal-rightfuls-own-codes-behind-each-failure = Rightfuls eigene Codes, hinter jedem Fehler
# 7397d862
terminal-not-affected = nicht betroffen:
# 4b977568
terminal-from-looked-up = { $sureness }. Aus { $source }; nachgesehen { $checked }.
# 447e676b
terminal-how-sure = wie sicher:
# 4e9a8d66
terminal-what-to-do-now = was jetzt zu tun ist:
# 355332a7
terminal-for-all-of-these = für alle diese:
# d4b94793
terminal-a-model-that-rightful-does-not-know = ein Modell, das Rightful nicht kennt
# ff8c0680
terminal-was-signed = war signiert
# e89e3aac
terminal-signed-by-apple = von Apple signiert
# e3b3746b
terminal-listed-by = geführt von
# e840ef9a
terminal-was-of-no-help = { $source } half nicht: { $why }
# 1ad41b61
terminal-this-list-is-of = diese Liste ist vom { $when }: { $why }
# 83bfcb8d
terminal-for = für { $models }
# 1093a85d
terminal-it-erases-and-restores-this = es löscht dieses { $name } und stellt es wieder her
# 5b03fa76
terminal-it-does-not-fit-an-erase-and-restore = es passt nicht zum Löschen und Wiederherstellen: { $name }
# 8d9e6302
terminal-it-updates-this = es aktualisiert dieses { $name }
# e2cbb070
terminal-it-does-not-fit-an-update-of-this = es passt nicht zum Aktualisieren: { $name }
# 12817656
terminal-its-digest-is-the-one-that-is-published = seine Prüfsumme ist die veröffentlichte (geführt von { $sources })
# 78aca7f3
terminal-that-was-found-on-and-the-file-has = das wurde am { $when } gefunden, und die Datei hat sich seither nicht geändert: Sie wurde nicht noch einmal gelesen
# 462f7c05
terminal-it-is-not-what-is-published-that-has = es ist nicht das Veröffentlichte: Das hat die Prüfsumme { $published }
# ab8b5a56
terminal-no-catalogue-lists-this-build-for-its-models = kein Katalog führt diesen Build für seine Modelle
# ff477361
terminal-it-was-not-compared-with-what-is-published = es wurde nicht mit dem Veröffentlichten verglichen: { $why }
# 8e141829
terminal-is-removed-are-free-again = { $name } ist entfernt: { $size } sind wieder frei
# 1a25be52
terminal-no-firmware-is-kept-here = hier wird keine Firmware aufbewahrt
# 2b372bb7
terminal-not-as-it-is-now = nicht so, wie sie jetzt ist
# 484447f2
terminal-unfinished-download = unfertiger Download
# ffdc42a9
terminal-ago-2 = vor { $age }
# cd7b58e5
terminal-in-all-remove-one-with-rightful-firmware-cache = insgesamt { $all }; eine entfernen: rightful firmware cache --remove NAME
# 69db7f49
terminal-download-the-firmware-and-check-it = die Firmware laden und prüfen
# 136cdc59
terminal-compute-the-checksums-that-a-restore-asks-for = die Prüfsummen berechnen, nach denen eine Wiederherstellung fragt
# 287e62f2
terminal-verified-on-and-not-changed-since-not-read = geprüft am { $when } und seither nicht geändert: nicht noch einmal gelesen
# af794173
terminal-firmware-is-here-and-verified = Firmware { $version } ({ $build }) ist hier und geprüft
# 52edfdae
terminal-no-device-was-touched = Kein Gerät wurde angefasst.
# 61385318
terminal-all-are-on-this-computer-and-will-be = alle { $size } sind auf diesem Computer und werden geprüft
# e23331e2
terminal-will-be-downloaded-and-checked = { $amount } werden geladen und geprüft
# 3080a956
terminal-of-are-still-missing-and-will-be-downloaded = { $missing } von { $size } fehlen noch und werden geladen
# 2a27a128
terminal-apple-signs-this-version-now = Apple signiert diese Version jetzt
# a67bfac3
terminal-apple-no-longer-signs-this-version-so-it = Apple signiert diese Version nicht mehr, also lässt sie sich nicht installieren
# 2800ad04
terminal-get-firmware-for = Firmware { $version } ({ $build }) für { $name } holen
# e8e569b0
terminal-says-another-for-this-version-not = { $source } nennt für diese Version etwas anderes ({ $matter }): { $theirs }, nicht { $taken }
# 0bca36be
terminal-the-list-of-versions-is-of = die Liste der Versionen ist vom { $when }: { $why }
# 18ccb0bf
terminal-this-version-cannot-be-installed = diese Version lässt sich nicht installieren
# 52c90d4b
terminal-it-has-no-system-image-that-can-be = sie hat kein Systemabbild, das sich an Ort und Stelle lesen lässt
# 8b727c3f
terminal-computing-checksums-of-the-system-image = berechnet Prüfsummen des Systemabbilds
# 888b50f4
terminal-stopped-they-are-computed-when-a-restore-asks = angehalten: Sie werden berechnet, wenn eine Wiederherstellung danach fragt
# a2b30585
terminal-they-are-computed-when-a-restore-asks-for = { $error }: Sie werden berechnet, wenn eine Wiederherstellung danach fragt
# cd94e32c
terminal-a-folder-has-no-digest = ein Ordner hat keine Prüfsumme
# ec3b0cb5
terminal-the-virtual-phone-now = Das virtuelle iPhone jetzt
# c92b1c77
terminal-the-virtual-phones-now = Die virtuellen iPhones jetzt
# 709a132c
terminal-ios-as-before = iOS { $version } ({ $build }), wie vorher
# 44fc19f7
terminal-ios-was = iOS { $version } ({ $build }), vorher { $system } ({ $system4 })
# ca2836d4
terminal-off-the-cable = nicht am Kabel
# f34555b9
terminal-shows-hello = zeigt „Hallo“
# 494b9e6f
terminal-runs-ios = läuft mit iOS
# ab110647
terminal-in-mode = im { $mode }
# 0c053449
terminal-find-my-on-untouched = „Wo ist?“: ein, unberührt
# 9f70c634
terminal-find-my-on-changed = „Wo ist?“: ein, GEÄNDERT
# dc4878ea
terminal-find-my-off-untouched = „Wo ist?“: aus, unberührt
# 9094be86
terminal-find-my-off-changed = „Wo ist?“: aus, GEÄNDERT
# 4471418b
terminal-erased-yes = gelöscht: ja
# f2a9bfbf
terminal-erased-no = gelöscht: nein
# af207d0e
terminal-photos-on-it-yes = Fotos darauf: ja
# 41e022d2
terminal-photos-on-it-no = Fotos darauf: nein
# d14f6e33
terminal-activated-yes = aktiviert: ja
# 71f3814b
terminal-activated-no = aktiviert: nein
# 8e39e3f9
terminal-the-token-was-not-saved = das Token wurde nicht gespeichert
# d828589d
terminal-no-iphone-or-ipad-found-rightful-alone-says = Kein iPhone oder iPad gefunden. `rightful` allein sagt, was das heißen kann.
# 402c1f18
terminal-written-to = Geschrieben nach { $path }: { $about }.
# 06add45a
terminal-error-this-computer-does-not-let-rightful-start = Fehler: Dieser Computer lässt Rightful nicht starten: { $error }
# 0921e3d9
terminal-error-the-result-could-not-be-written = Fehler: Das Ergebnis konnte nicht geschrieben werden: { $error }
# a38b33a9
terminal-model = Modell
# abd21bbb
terminal-state = Zustand
# 11195f5d
terminal-battery = Batterie
# 1dc84299
terminal-but-2 = aber:
# ebd37cf3
terminal-documented = dokumentiert
# bdebc3fd
terminal-no = nein
# 91c960a8
terminal-erase = löschen
# 8a906c65
terminal-update = aktualisieren
# 236a2c1b
terminal-version = Version
# c414f3e6
terminal-released = veröffentlicht
# abf23824
terminal-size = Größe
# 30822339
terminal-board = Platine
# bdd793b7
terminal-does = tut
# 6249d2c4
terminal-variant = Variante
# 821a14dc
terminal-whole = ganz
# 4adfb63c
terminal-name = Name
# 292cf7e1
terminal-changed = geändert
# 1c7dfd95
terminal-verified = geprüft
# 4e7354e3
terminal-device = Gerät
# a3e3ed3b
terminal-system = System
# c9204610
terminal-mode = Modus
# a253f458
terminal-screen = Bildschirm
# fd4c769d
terminal-trusted = vertraut
# 2eb036f9
terminal-downloading = lädt
