### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# bb90e7ef
backup-as-it-was-given = wie es angegeben wurde
# f9bea866
backup-with-each-letter-and-its-accent-as-one = mit jedem Buchstaben und seinem Akzent als einem Zeichen (NFC)
# f8157543
backup-with-each-letter-and-its-accent-as-two = mit jedem Buchstaben und seinem Akzent als zwei Zeichen (NFD)
# 095d8f99
backup-the-password-fits = Das Passwort passt { $spelling }.
# 3dee6822
backup-an-without-a-name = einem { $name } ohne Namen
# 7c89a82a
backup-an-unknown-device = einem unbekannten Gerät
# ff8b61c9
backup-1-file = 1 Datei
# 75438bb1
backup-files = { $count } Dateien
# 83d9e3bb
backup-1-folder = 1 Ordner
# 395d8ecb
backup-folders = { $count } Ordner
# 4a797f1b
backup-1-link = 1 Verweis
# 49285992
backup-links = { $count } Verweise
# ab720bcb
backup-1-row = 1 Zeile
# a07543e2
backup-rows = { $count } Zeilen
# e4593377
backup-1-digest = 1 Prüfsumme
# 1bee7cf3
backup-digests = { $count } Prüfsummen
# 6bebc2fe
backup-1-name = 1 Name
# a6ab9820
backup-names = { $count } Namen
# f245ab39
backup-1-place = 1 Stelle
# 31bffc5f
backup-places = { $count } Stellen
# d45980ed
backup-1-older-backup = 1 älteres Backup
# f592b652
backup-older-backups = { $count } ältere Backups
# 84be0dc5
backup-read-whole = ganz gelesen: { $whole }, { $bytes }
# 1a94d9e9
backup-of-another-length-than-the-index-says = anders lang, als das Verzeichnis sagt: { $size-differs }{ $read }
# 6b190d4b
backup-that-only-the-old-device-can-read-as = nur vom alten Gerät zu lesen, wie es gedacht ist: { $bound }
# 24bc6d0d
backup-usual-for-databases-which-are-in-use-while = . Das ist üblich bei Datenbanken, die in Gebrauch sind, während sie kopiert werden
# 71371927
backup-and-no-databases-of-which-that-is-usual = , und es sind keine Datenbanken, bei denen das üblich ist: Sie können sich geändert haben, während sie kopiert wurden
# 6c9c65d9
backup-usual-for-databases-which-are-in-use-while-2 = . Das ist üblich bei Datenbanken, die in Gebrauch sind, während sie kopiert werden; eine ist keine Datenbank und kann sich dabei geändert haben
# b039a677
backup-usual-for-databases-which-are-in-use-while-3 = . Das ist üblich bei Datenbanken, die in Gebrauch sind, während sie kopiert werden; { $count } sind keine Datenbanken und können sich dabei geändert haben
# 5050c4a3
backup-it-has-bytes-and-the-index-says = { $file }: hat { $is } Byte, und das Verzeichnis sagt { $index }
# 44fc6c16
backup-and-more-of-the-same-kind = und { $more } weitere von dieser Art
# f54fe5db
backup-not-in-the-backup = nicht im Backup: { $count }
# c6a2eb1b
backup-damaged-of-which-what-could-be-read-was = beschädigt, wovon das Lesbare geschrieben wurde: { $count }
# 26b6d84d
backup-refused-by-this-disk = von dieser Platte abgelehnt: { $count }
# c9b118bc
backup-of-the-index-unreadable = vom Verzeichnis nicht lesbar: { $bad-rows }
# 8a6354b6
backup-decrypt-the-backup-into-a-new-folder = das Backup in einen neuen Ordner entschlüsseln
# 7b6dbfe4
backup-into = nach { $into }
# 4ce4d46b
backup-whoever-has-the-copy-can-read-it-keep = wer die Kopie hat, kann sie lesen: Bewahren Sie sie dort auf, wo nur Sie hinkommen
# 14dab859
backup-for-reading-not-for-putting-back-the-passwords = zum Lesen, nicht zum Zurückspielen: Die Passwörter darin bleiben mit Schlüsseln gesperrt, die sie nicht mehr hat
# de7e4fb7
backup-decrypt-the-backup-of = Das Backup von { $opened } entschlüsseln
# ef2ebe2e
backup-the-decrypted-copy-is-in = Die entschlüsselte Kopie liegt in { $into }
# 9442b8df
backup-the-backup-itself-is-as-it-was = Das Backup selbst ist, wie es war.
# 0aaca2a6
backup-1-list-unreadable = 1 Liste nicht lesbar
# 27609a8d
backup-lists-unreadable = { $count } Listen nicht lesbar
# f8d685ea
backup-decrypt-the-files-and-write-them = die Dateien entschlüsseln und schreiben
# 2902c55e
backup-write-out-the-backup-of = Das Backup von { $opened } herausschreiben
# 6e91417d
backup-written-into = Geschrieben nach { $into }
# 0d39f467
backup-writing-the-files = schreibt die Dateien
# f7474cfa
backup-is-called = { $file } heißt jetzt { $now }
# 31dadec0
backup-the-backup-does-not-have-it-whole-the = { $file }: Das Backup hat sie nicht ganz; die Datei, die da war, bleibt, und was zu lesen war, liegt daneben als { $now }
# e8a344c3
backup-there-already-equal-by-size-and-time-and = schon da, gleich nach Größe und Zeit, und so gelassen: { $count }
# 1775460c
backup-there-already-different-and-written-anew = schon da, anders, und neu geschrieben: { $count }
# 936c55ab
backup-under-another-name-than-on-the-phone-because = unter anderem Namen als auf dem iPhone, weil dieses oder ein anderes System ihn ablehnt: { $count }
# 8de35f80
backup-not-made-they-lead-to-places-on-the = nicht angelegt, weil sie auf Orte auf dem iPhone zeigen: { $count }
# 09d7a95e
backup-compare-the-index-with-the-files-and-read = das Verzeichnis mit den Dateien vergleichen und sie lesen
# f57d3683
backup-only-the-names-are-compared-nothing-is-read = nur die Namen werden verglichen; nichts wird gelesen
# aa5b8ae4
backup-what-has-a-digest-is-read-and-compared = was eine Prüfsumme hat, wird gelesen und verglichen
# b5538369
backup-everything-is-read-and-decrypted-and-nothing-is = alles wird gelesen und entschlüsselt, und nichts wird geschrieben
# eaa6378d
backup-check-the-backup-of = Das Backup von { $opened } prüfen
# f5202379
backup-nothing-was-written-the-backup-is-as-it = Nichts wurde geschrieben; das Backup ist, wie es war.
# 490c526d
backup-the-backup-is-complete-what-is-in-its = Das Backup ist vollständig; was in seinen Dateien steht, wurde nicht angesehen
# 6d65866f
backup-the-backup-is-complete-and-what-has-a = Das Backup ist vollständig, und was eine Prüfsumme hat, ist so, wie es geschrieben wurde
# 99543abf
backup-the-backup-is-whole-and-can-be-read = Das Backup ist unversehrt und lässt sich lesen
# 278f05f0
backup-1-file-is-missing = 1 Datei fehlt
# 76d945d7
backup-files-are-missing = { $count } Dateien fehlen
# d9b05922
backup-1-file-is-something-else = 1 Datei ist etwas anderes
# 9d70fcc3
backup-files-are-something-else = { $count } Dateien sind etwas anderes
# 15a4e469
backup-1-file-cannot-be-read-whole = 1 Datei ist nicht ganz lesbar
# 285a7c3f
backup-files-cannot-be-read-whole = { $count } Dateien sind nicht ganz lesbar
# 49c27d13
backup-1-digest-is-wrong = 1 Prüfsumme ist falsch
# e3a2c0d5
backup-digests-are-wrong = { $count } Prüfsummen sind falsch
# 7f98064b
backup-1-row-of-the-index-cannot-be-read = 1 Zeile des Verzeichnisses ist nicht lesbar
# 833bf16c
backup-rows-of-the-index-cannot-be-read = { $count } Zeilen des Verzeichnisses sind nicht lesbar
# 8579ba32
backup-1-database-does-not-open = 1 Datenbank lässt sich nicht öffnen
# a3eaa628
backup-databases-do-not-open = { $count } Datenbanken lassen sich nicht öffnen
# c99dc3e5
backup-its-contents-are-not-in-the-backup = { $file }: sein Inhalt ist nicht im Backup
# 0fb1ce4a
backup-something-that-is-no-regular-file-lies-in = { $file }: an seiner Stelle liegt etwas, das keine gewöhnliche Datei ist
# 57fe7a8f
backup-it-is-not-what-its-digest-says = { $file }: es ist nicht das, was seine Prüfsumme sagt
# 7b4b7a66
backup-the-database-of = die Datenbank von { $name }: { $why }
# d34037c3
backup-its-row-of-the-index-cannot-be-read = ihre Zeile im Verzeichnis ist nicht lesbar
# 481d386f
backup-it-is-too-large-to-be-looked-at = sie ist zu groß, um im Speicher angesehen zu werden; gelesen wurde sie ganz
# 76e63ef2
backup-it-is-damaged = sie ist beschädigt: { $why }
# e5618d2d
backup-it-cannot-be-judged-without-the-phones-own = sie ist ohne die eigenen Funktionen des iPhone nicht zu beurteilen: { $why }
# 83a3e7d4
backup-the-index-has-and = das Verzeichnis hat { $files }, { $bytes }, { $folders } und { $links }
# 4940fa27
backup-every-file-of-the-index-is-there = jede Datei des Verzeichnisses ist da
# c0494ccb
backup-the-digests-in-the-index-are-of-a = die Prüfsummen im Verzeichnis sind von einer unbekannten Art; aus ihnen folgt nichts
# b6e47f5a
backup-no-file-has-a-digest-as-is-so = keine Datei hat eine Prüfsumme, wie bei manchen Backups
# 72ed5415
backup-right-without-one-which-only-some-domains-have = richtig: { $right }; ohne, denn nur manche Domänen haben welche: { $without }
# 6362edcc
backup-the-databases-of-open = diese Datenbanken lassen sich öffnen: { $open }
# 9e3bfa9a
backup-in-the-folder-that-belongs-to-no-file = im Ordner, zu keiner Datei des Verzeichnisses gehörend und harmlos: { $strays }, zuerst { $first }
# 16004765
backup-of-the-index-does-not-agree-with-itself = im Verzeichnis nicht mit sich selbst einig, und trotzdem gelesen: { $doubts }
# 8b26cae4
backup-the-phone-to-be-plugged-in-again = dass das iPhone wieder angeschlossen wird
# 71858ec1
backup-waiting-for-the-passcode-on-the-phone = wartet auf den Code am iPhone
# 86e11e06
backup-the-phone-needs = , das iPhone braucht { $bytes }
# 78028ed7
backup-seconds = { $count } Sekunden
# 065c9a3a
backup-minutes = { $count } Minuten
# daf1c23f
backup-the-phone-could-not-read-it-and-did = { $place }: das iPhone konnte es nicht lesen und hat es nicht gesendet
# 4a3e21d0
backup-it-could-not-be-read-here-and-was = { $called }: ließ sich hier nicht lesen und wurde nicht gesendet
# 54be5d89
backup-tell-the-phone = dem iPhone mitteilen
# a841ce41
backup-telling-the-phone = teilt es dem iPhone mit
# de1bb982
backup-asking-the-phone-what-holds-now = fragt das iPhone, was jetzt gilt
# ae713112
backup-the-next-backup-is-encrypted = das nächste Backup wird verschlüsselt
# 3c92a8bb
backup-the-next-backup-is-not-encrypted = das nächste Backup wird nicht verschlüsselt
# c2b55b0c
backup-the-phone-has-taken-the-change = Das iPhone hat die Änderung angenommen
# 19d602de
backup-it-does-not-say-whether-the-next-backup = es sagt nicht, ob das nächste Backup verschlüsselt wird: Das wird sich an ihm zeigen
# 9bfb1b96
backup-backups-that-exist-keep-the-password-that-they = vorhandene Backups behalten das Passwort, das sie haben
# 825ad5f0
backup-the-phone-has-a-backup-password = Das iPhone hat ein Backup-Passwort
# 89562786
backup-the-phone-has-no-backup-password-any-more = Das iPhone hat kein Backup-Passwort mehr
# fbcd8aca
backup-the-phone-has-another-backup-password = Das iPhone hat ein anderes Backup-Passwort
# 3f51504d
backup-give-the-backups-of-a-password = Den Backups von { $name } ein Passwort geben
# f9f89759
backup-whoever-loses-it-loses-the-backups-that-have = wer es verliert, verliert die Backups, die es haben: Ohne öffnet sie niemand, und nur „Alle Einstellungen zurücksetzen“ auf dem iPhone gibt neuen ein anderes
# 893d7fb1
backup-take-the-password-of-the-backups-of-away = Den Backups von { $name } das Passwort wegnehmen
# 2757a41f
backup-backups-from-then-on-have-no-passwords-health = Backups haben von da an keine Passwörter, Gesundheitsdaten und Anruflisten mehr in sich, und jeder kann sie lesen
# 6b957cfd
backup-give-the-backups-of-another-password = Den Backups von { $name } ein anderes Passwort geben
# 366be603
backup-backups-that-exist-keep-the-old-one-keep = vorhandene Backups behalten das alte: Bewahren Sie es so lange auf wie diese
# 16415dbb
backup-which-password-the-next-backup-has-is-not = Welches Passwort das nächste Backup hat, ist nicht sicher: Machen Sie eines, und versuchen Sie, es mit jedem zu öffnen. Vorhandene Backups behalten ihres.
# 5ff9cf7e
backup-nothing-was-changed-the-phones-backup-password-is = Nichts wurde geändert: Das Backup-Passwort des iPhone ist, was es war.
# 35d5bab9
backup-the-phone-has-not-said-whether-it-has = Das iPhone hat nicht gesagt, ob es etwas geändert hat: Sein nächstes Backup zeigt, welches Passwort gilt. Vorhandene Backups behalten ihres.
# 6321cd74
backup-read-all-of-the-backup = das ganze Backup lesen
# bc6d3c33
backup-send-it-what-is-on-the-phone-is = es senden; was auf dem iPhone ist, wird ersetzt
# 72e1cc4a
backup-wait-for-the-phone = auf das iPhone warten
# d12417ce
backup-checking-the-backup = prüft das Backup
# 5291bc59
backup-restore-a-backup-to = Ein Backup auf { $device } wiederherstellen
# 9878d36f
backup-reading-all-of-the-backup = liest das ganze Backup
# b60758e8
backup-the-phone-restarts = das iPhone startet neu
# 78403a40
backup-files-were-sent = gesendet: { $files } Dateien, { $amount }
# 3c766ecc
backup-the-phone-has-started-again-it-goes-on = das iPhone ist wieder gestartet; es macht von selbst weiter und fragt nach seinem Code und dem Apple Account
# 57257e67
backup-the-phone-has-not-been-seen-again-yet = das iPhone wurde noch nicht wieder gesehen: Es kann eine Weile dauern, bis es gestartet ist
# 519706b2
backup-the-phone-has-taken-the-backup = Das iPhone hat das Backup angenommen
# a98be868
backup-the-phone-to-start-again = dass das iPhone wieder startet
# 81c47f18
backup-the-database-of-messages = der Datenbank der Nachrichten
# ac7ef965
backup-the-database-of-contacts = der Datenbank der Kontakte
# 47d5602a
backup-the-database-of-photos = der Datenbank der Fotos
# 3b0347eb
backup-info-plist-of-the-backup-says-nothing-of = Info.plist des Backups sagt nichts von Apps
# 3349c6a9
backup-info-plist-of-the-backup-is-not-there = Info.plist des Backups ist nicht da
# 6dbb19eb
backup-info-plist-of-the-backup-cannot-be-read = Info.plist des Backups ist nicht lesbar
# c684c4cb
backup-1-damaged-file-of-the-backup-is-left = 1 beschädigte Datei des Backups wird ausgelassen und wird fehlen: { $which }
# 2426d4df
backup-damaged-files-of-the-backup-are-left-out = { $count } beschädigte Dateien des Backups werden ausgelassen und werden fehlen: { $which }
# 4d6e4212
backup-damaged-files-of-the-backup-are-left-out-2 = { $count } beschädigte Dateien des Backups werden ausgelassen und werden fehlen: { $which }; und { $more } weitere, die oben genannt sind
# f3e295f0
backup-restore-nothing-the-phone-stays-as-it-is = nichts wiederherstellen: Das iPhone bleibt, wie es ist, und was dieses Backup hat, lässt sich herausschreiben
# 14aa3a41
backup-restore-everything-else-what-a-real-phone-does = alles andere wiederherstellen. { $left-out }. Was ein echtes iPhone mit einem solchen Backup macht, wurde nie erprobt
# 76d20765
backup-the-backup-is-not-as-it-was-written = Das Backup ist nicht, wie es geschrieben wurde: { $what }. Wie soll es weitergehen?
# 0ee2c8f0
backup-the-digests-in-the-index-are-of-a-2 = die Prüfsummen im Verzeichnis sind von einer unbekannten Art: Aus ihnen folgt nichts
# 2d024c79
backup-of-another-length-than-the-index-says-2 = anders lang, als das Verzeichnis sagt: { $files }{ $read }
# 3c1ec048
backup-the-backup-is-larger-than-what-is-free = das Backup ist größer als das, was auf dem iPhone jetzt frei ist; was es ersetzt, macht Platz, wenn das reicht
# 4d3e7ed9
backup-the-phone-does-not-say-whether-find-my = das iPhone sagt nicht, ob „Wo ist?“ eingeschaltet ist; es muss ausgeschaltet sein
# 43c698e6
backup-the-password-fits-and-the-phone-is-told = das Passwort passt { $spelling }, und so wird es dem iPhone gesagt
# 36f6d701
backup-the-phone-is-not-told-which-apps-to = { $why }: Dem iPhone wird nicht gesagt, welche Apps zu installieren sind; holen Sie sie danach aus dem App Store
# cff6ac9e
backup-the-backup-has-nothing-of-it-is-not = das Backup hat nichts von: { $lacking }; es ist kein ganzes
# dca50b21
backup-nothing-was-sent-the-phone-and-the-backup = Nichts wurde gesendet: iPhone und Backup sind, wie sie waren.
# 4c25feff
backup-nothing-on-the-phone-was-replaced-and-the = Nichts auf dem iPhone wurde ersetzt, und das Backup ist, wie es war. Die Liste der Apps des Backups kann auf dem iPhone liegen: Von selbst bewirkt sie nichts, und die nächste Wiederherstellung ersetzt sie.
# a611ad1f
backup-the-phone-refused-it-the-backup-was-only = Das iPhone hat es abgelehnt; das Backup wurde nur gelesen. Sehen Sie sich das iPhone an, bevor Sie neu anfangen.
# fd0a6d70
backup-everything-else-of-the-backup-was-sent-and = Alles andere aus dem Backup wurde gesendet, und das iPhone startet neu. Das Backup wurde nur gelesen und ist, wie es war.
# adcb5936
backup-the-backup-was-only-read-and-is-as = Das Backup wurde nur gelesen und ist, wie es war. Wie weit das iPhone gekommen ist, sagt es nicht: Sehen Sie es sich an, und fangen Sie neu an, wenn nicht da ist, was darauf war.
# 232d6a63
backup-look-at-what-is-there-already = nachsehen, was schon da ist
# 9b462845
backup-copy-what-has-changed = kopieren, was sich geändert hat
# 1be900ac
backup-prove-that-it-is-whole = nachweisen, dass es unversehrt ist
# 504fce94
backup-put-it-in-its-place = es an seinen Platz bringen
# d984bab5
backup-looking-at-what-is-there-already = sieht nach, was schon da ist
# ec18ca1b
backup-proving-that-it-is-whole = weist nach, dass es unversehrt ist
# 7a982123
backup-waiting-for-the-phone = wartet auf das iPhone
# 5ecd1de9
backup-it-goes-to-the-backup-before-it-is = es kommt nach { $folder }; das Backup davor bleibt daneben erhalten
# 7e13dcd3
backup-it-is-encrypted-passwords-health-data-and-calls = es wird verschlüsselt: Passwörter, Gesundheitsdaten und Anruflisten sind darin
# ae27c571
backup-it-is-not-encrypted-passwords-health-data-and = es wird nicht verschlüsselt: Passwörter, Gesundheitsdaten und Anruflisten bleiben weg; um sie zu haben: rightful backup encryption on
# 27ad3930
backup-the-phone-does-not-say-whether-it-will = das iPhone sagt nicht, ob es verschlüsselt wird
# 385303ab
backup-back-up = Ein Backup von { $device } machen
# fb7feb1d
backup-goes-on-where-the-last-one-was-interrupted = geht weiter, wo das letzte unterbrochen wurde
# 1ab398fe
backup-there-is-no-backup-here-yet-everything-is = hier ist noch kein Backup: Alles wird kopiert
# 3b38c512
backup-files-of-the-backup-before-are-there-both = { $files } Dateien vom vorigen Backup sind da; beide teilen sich, was sich nicht geändert hat
# c5d828b7
backup-files-of-the-backup-before-were-copied-because = { $files } Dateien vom vorigen Backup wurden kopiert, weil diese Platte sie nicht zwischen zweien teilen kann
# a5152170
backup-it-lies-in = es liegt in { $path }
# ec1fb64d
backup-files-came = gekommen: { $files } Dateien, { $amount }
# 9c74152f
backup-the-phone-could-not-read-itself-and-did = vom iPhone selbst nicht zu lesen und nicht gesendet, oben genannt: { $files }
# 85bbdfc3
backup-the-one-before-lies-in = das davor liegt in { $before }
# 081932d8
backup-the-backup-before-if-there-is-one-is = Das Backup davor, wenn es eines gibt, ist, wie es war
# 2e02cf85
backup-nothing-was-changed-on-the-phone-both-backups = Auf dem iPhone wurde nichts geändert. Beide Backups sind unversehrt: Das davor liegt einstweilen in { $before }, das neue in UDID.unfinished/backup; der nächste Lauf gibt ihnen ihre Namen.
# 46d81fc6
backup-nothing-was-changed-on-the-phone = Auf dem iPhone wurde nichts geändert. { $untouched }.
# e65bcece
backup-nothing-was-changed-on-the-phone-what-has = Auf dem iPhone wurde nichts geändert. { $untouched }; was bisher gekommen ist, wird daneben aufbewahrt, und der nächste Lauf macht dort weiter.
# 6ac397bd
backup-nothing-was-changed-on-the-phone-the-new = Auf dem iPhone wurde nichts geändert. { $untouched }; das neue wurde verworfen, weil es geheim sein sollte.
# 7faecb57
backup-nothing-was-changed-on-the-phone-the-backup = Auf dem iPhone wurde nichts geändert. Das Backup liegt in { $path }. Das iPhone sagt, dass es unversehrt ist.
# 69be0b1d
backup-nothing-was-changed-on-the-phone-the-backup-2 = Auf dem iPhone wurde nichts geändert. Das Backup liegt in { $path }; das davor liegt in { $before }. Das iPhone sagt, dass es unversehrt ist.
# d720c362
backup-nothing-was-changed-on-the-phone-what-came = Auf dem iPhone wurde nichts geändert. { $untouched }; was kam, wurde daneben beiseitegelegt, in UDID.unfinished/unproven, bis ein ganzes Backup gekommen ist, und was davon lesbar ist, lässt sich herausschreiben.
# abe64805
backup-the-backup-is-whole = Das Backup ist unversehrt
# 1048a813
backup-the-backup-is-complete-and-what-came-is = Das Backup ist vollständig, und was kam, ist unversehrt
# acfa2362
backup-the-phone-says-the-backup-is-whole-some = Das iPhone sagt, das Backup sei unversehrt; manche seiner Dateien sind kürzer, als es selbst sagt
# d0ba3927
backup-the-phone-says-the-backup-is-whole-what = Das iPhone sagt, das Backup sei unversehrt; was darin ist, wurde nicht nachgewiesen
# 13fb1583
backup-1-file-is-shorter-than-the-index-says = { $seen }; 1 Datei ist kürzer, als das Verzeichnis sagt, und oben genannt: Das iPhone kann sie inzwischen gekürzt haben
# 762b069a
backup-files-are-shorter-than-the-index-says-and = { $seen }; { $count } Dateien sind kürzer, als das Verzeichnis sagt, und oben genannt: Das iPhone kann sie inzwischen gekürzt haben
# a04a574d
backup-the-phone-says-that-it-is-whole-and = das iPhone sagt, es sei unversehrt, und seine Listen und Schlüssel sind lesbar; was darin ist, lässt sich nur mit seinem Passwort nachweisen: rightful backup verify
# e8635b85
backup-the-phone-says-that-it-is-whole-the = das iPhone sagt, es sei unversehrt; das angegebene Passwort öffnet es nicht, sodass mehr nicht nachzuweisen war
# af6b5afa
backup-its-password-opens-it = sein Passwort öffnet es
# 4e30c2e3
backup-its-password-opens-it-written = sein Passwort öffnet es, geschrieben { $spelling }
# 3038c7a6
backup-all-files-of-its-index-are-there-all = alle { $files } Dateien seines Verzeichnisses sind da, alle wurden bis zum Ende gelesen, { $digests } Prüfsummen sind richtig
# 618866c8
backup-all-files-of-its-index-are-there-that = alle { $files } Dateien seines Verzeichnisses sind da, { $value1 }, die kamen oder sich änderten, wurden bis zum Ende gelesen, { $digests } Prüfsummen sind richtig; { $unchanged } sind nach seinem Verzeichnis wie im Backup davor und ebenso lang und wurden nicht noch einmal gelesen: rightful backup verify liest alles
# dff7aaa7
backup-remove-older-backups = ältere Backups entfernen
# 17f98c33
backup-the-older-backups-are-removed = Die älteren Backups sind entfernt
# 4c0053cd
backup-1-older-backup-was-removed = 1 älteres Backup wurde entfernt
# 3138f9ad
backup-older-backups-were-removed = { $whole } ältere Backups wurden entfernt
# 48d7a3e6
backup-is-no-backup-any-more-what-is-left = { $name } ist kein Backup mehr: Was davon übrig ist, wird entfernt, wenn Sie neu anfangen
# ff92a45c
backup-nothing-was-removed = Nichts wurde entfernt.
# 59a8b431
backup-all-others-are-whole = { $gone }; alle anderen sind unversehrt.
# 5563f59d
backup-all-others-are-whole-2 = { $half }. Alle anderen sind unversehrt.
# ab344c19
backup-all-others-are-whole-3 = { $gone }. { $half }. Alle anderen sind unversehrt.
# 7298b1f6
backup-will-be-removed-from-this-computer-nothing-brings = Von diesem Computer wird entfernt: { $going }. Nichts bringt das zurück.
# 00dc10ce
backup-the-older-backups-of = Die älteren Backups von { $called }
# 3df99b63
backup-removing-older-backups = entfernt ältere Backups
# 491f66ed
backup-1-older-backup-was-removed-up-to-are = 1 älteres Backup wurde entfernt, bis zu { $frees } sind wieder frei
# 491a25de
backup-older-backups-were-removed-up-to-are-free = { $count } ältere Backups wurden entfernt, bis zu { $frees } sind wieder frei
# e66221d1
backup-the-newest-one-stays = das neueste bleibt
# 558c0101
backup-the-newest-one-stays-and-of-those-before = das neueste bleibt, und von denen davor { $staying }
# 3de0b4be
backup-nothing-on-the-device-is-touched = auf dem Gerät wird nichts angefasst
# c16aabba
backup-up-to-become-free-what-those-that-stay = bis zu { $frees } werden frei; was die bleibenden mit ihnen teilen, bleibt
# 6a1309b2
backup-goes = { $name } wird entfernt
# 9a6d20c2
backup-and-more-go-all-of-them-older = und { $more } weitere werden entfernt, alle noch älter
# 94d0c1c2
backup-remove-of = Von { $called } entfernen: { $going }
# a5f92770
backup-is-no-backup-of-this-device-and-stays = { $name } ist kein Backup dieses Geräts und bleibt
# a485b5e2
backup-was-not-put-there-by-this-program-somebody = { $name } wurde nicht von diesem Programm dort abgelegt: Jemand kann es mit Absicht archiviert haben, und es bleibt
# f27e919c
backup-whether-the-newest-one-opens-and-has-all = ob das neueste sich öffnen lässt und alle seine Dateien hat, wurde nicht angesehen, weil Sie es so wollen
# 06df3a12
backup-the-newest-one-opens-with-its-password-and = das neueste lässt sich mit seinem Passwort öffnen und hat alle seine Dateien; was darin ist, wurde nicht gelesen
# e9007801
backup-the-newest-one-has-all-its-files-what = das neueste hat alle seine Dateien; was darin ist, wurde nicht gelesen
# 568e1216
backup-needs-no-password-the-newest-one-is-encrypted = { $name } braucht kein Passwort; das neueste ist verschlüsselt
# 0cf26fb0
backup-is-encrypted-and-may-hold-passwords-health-data = { $name } ist verschlüsselt und kann Passwörter, Gesundheitsdaten und Anruflisten enthalten; das neueste hat keine
# 40167595
backup-may-have-another-password-than-the-newest-one = { $name } kann ein anderes Passwort haben als das neueste
# fc079819
backup-of-unknown-version = { $name }, Version unbekannt
# 36fc2395
backup-age-not-known = Alter unbekannt
# 29dad847
backup-dated-in-the-future = Datum in der Zukunft
# 0bc4a710
backup-days-ago = vor { $count } Tagen
# 9c597650
backup-months-ago = vor { $count } Monaten
# 62b0e351
backup-years-ago = vor { $count } Jahren
# a2e9671b
backup-manifest-mbdb-as-ios-4-to-9-write = Manifest.mbdb, wie iOS 4 bis 9 es schreiben
# d8718a08
backup-manifest-db-with-encrypted-rows-as-ios-10 = Manifest.db mit verschlüsselten Zeilen, wie iOS 10.0 es schreibt
# d67839fc
backup-manifest-db-not-encrypted = Manifest.db, nicht verschlüsselt
# 45df73a6
backup-manifest-db-encrypted-as-a-whole-as-ios = Manifest.db, im Ganzen verschlüsselt, wie iOS 10.2 und neuer es schreiben
# 1e8cc12c
backup-by-kind = Nach Art
# 4d5b8fb0
backup-by-app = Nach App
# e082b999
backup-by-domain = Nach Domäne
# fec21776
backup-rows-of-the-index-cannot-be-read-2 = { $count } Zeilen des Verzeichnisses sind nicht lesbar.
# 21099260
backup-the-files-of-a-part-of-it-kind = Die Dateien eines Teils davon: --kind photos, --app BUNDLE, --domain NAME, --path PATTERN; alle: --files
# 84cd6a53
backup-and-smaller-ones-json-names-them-all = und { $more } kleinere; --json nennt alle
# 9902fa29
backup-to-mind = Zu beachten
# 560291a4
backup-is-it-whole-and-can-all-of-it = Ist es unversehrt, und lässt sich alles lesen?  rightful backup verify
# 07a80ef9
backup-nothing-says-when = nichts sagt, wann
# fd8c8a7d
backup-finished-as-the-device-says = abgeschlossen, wie das Gerät sagt
# e9c609af
backup-interrupted-while-it-was-made = unterbrochen, während es gemacht wurde
# 4bd3641b
backup-nothing-says-whether-it-was-finished = nichts sagt, ob es abgeschlossen wurde
# a168f3d3
backup-serial-number = Seriennummer
# 2fdf2a4a
backup-was-set = war gesetzt
# 441c1f8d
backup-was-not-set = war nicht gesetzt
# 20e4c785
backup-with-data-in-the-backup = { $apps } mit Daten im Backup
# 60cee1ad
backup-made-with = gemacht mit
# 3dce7d26
backup-yes-each-try-of-a-password-costs-rounds = ja; jeder Versuch eines Passworts kostet { $rounds } Runden
# 02e82f7b
backup-no-passwords-health-data-and-call-lists-are = nein: Passwörter, Gesundheitsdaten und Anruflisten sind nicht darin
# b54e9203
backup-more-that-only-the-old-device-can-open = { $count } weitere, die nur das alte Gerät öffnen kann, wie es gedacht ist
# c80791f8
backup-that-could-not-be-read = { $count }, die nicht zu lesen waren
# 389374c7
backup-the-values-are-shown-with-show = Die Werte zeigt --show.
# f573b4fe
backup-passwords-of-apps-and-networks = Passwörter von Apps und Netzen
# f3ae020d
backup-passwords-of-websites-and-servers = Passwörter von Websites und Servern
# 76342562
backup-1-item = 1 Eintrag
# cf98bfa1
backup-items = { $count } Einträge
# b6173b6b
backup-could-not-be-looked-at = Nicht anzusehen
# b7ff0ea1
backup-there-are-more-folders-than-were-looked-at = Es gibt mehr Ordner, als angesehen wurden. Nennen Sie den Ordner mit --in DIR.
# ec4fba2f
backup-is-it-whole-and-does-its-password-work = Ist es unversehrt, und stimmt sein Passwort?  rightful backup verify BACKUP
# 7ce2233c
backup-no-date = kein Datum
# cd6aafc3
backup-not-encrypted = nicht verschlüsselt
# 628c4eb7
backup-end-not-known = Ende unbekannt
# 3f800618
backup-kept-copy = aufbewahrte Kopie
# 2e811009
backup-no-backups-were-found = Es wurden keine Backups gefunden.
# e8d19cf0
backup-looked-in = Nachgesehen in
# 8544da25
backup-on-another-disk-or-somewhere-else-name-the = Auf einer anderen Platte oder anderswo? Nennen Sie den Ordner: rightful backup list --in DIR. Was iCloud hat, ist nicht auf diesem Computer; die Einstellungen eines Geräts zeigen es.
# 552e5613
backup-backup-password = Backup-Passwort:
# ec2f5943
backup-backup-password-so-far = Bisheriges Backup-Passwort:
# 722335e0
backup-new-backup-password = Neues Backup-Passwort:
# d642aa79
backup-the-same-once-more = Noch einmal dasselbe:
# 61c42d68
backup-password-of-the-backup = Passwort des Backups:
# 51bb2cdc
backup-password-of-the-newest-backup = Passwort des neuesten Backups:
# 29367c2b
backup-no-model-of-this-name-is-known = kein Modell dieses Namens ist bekannt
# 871cb6fd
backup-write-a-version-such-as-18-5 = schreiben Sie eine Version wie 18.5
# 85e8b70a
backup-backup-password-for = Backup-Passwort für { $backup }:
# 079e65ea
backup-the-password-that-came-has-a-question-mark = Das Passwort, das ankam, enthält ein Fragezeichen. PowerShell vor Version 7 setzt eines an die Stelle jedes Buchstabens, den das Englische nicht hat: Schreiben Sie das Passwort in eine Datei in UTF-8, und nehmen Sie --password-file.
# cf97c795
backup-that-is-not-the-backup-password-you-can = Das ist nicht das Backup-Passwort. Sie können es noch einmal versuchen.
# cf8b4f56
backup-that-is-not-the-backup-password-you-can-2 = Das ist nicht das Backup-Passwort. Sie können es noch zweimal versuchen.
# 87ee1cdb
backup-encrypted = verschlüsselt
# ac6eccac
backup-finished = abgeschlossen
# 64aa5c2c
backup-interrupted = unterbrochen
# a2650b63
backup-today = heute
# 7cb367e2
backup-yesterday = gestern
# d1388e9a
backup-made = gemacht
# 134ec804
backup-index = Verzeichnis
# 18e21ce1
backup-build = Build
# 1f911d24
backup-passcode = Code
# 4522a4c9
backup-apps = Apps
# d604d3a4
backup-link = Verweis
# 36e2475f
backup-copying = kopiert
# 658bd0d5
backup-decrypting = entschlüsselt
# 9a59ee53
backup-sending = sendet
# fb8d164e
backup-certificates = Zertifikate
# a68d56d3
backup-keys = Schlüssel
# bf8b687a
backup-photos = Fotos
# fa1ffda1
backup-messages = Nachrichten
# 942741de
backup-contacts = Kontakte
# 6d8e0054
backup-calls = Anrufe
# 8d0a9452
backup-voicemail = Voicemail
# f9cbb7db
backup-notes = Notizen
# e5b75f59
backup-calendar = Kalender
# 3a15d369
backup-reminders = Erinnerungen
# 5bb7a57f
backup-voice-memos = Sprachmemos
# d1c1638c
backup-mail = Mail
# 57e27d7a
backup-health = Gesundheit
# 71eaa570
backup-files-2 = Dateien
# c55db023
backup-books = Bücher
# dd84d3eb
backup-wallet = Wallet
# 26f06ad0
backup-keychain = Schlüsselbund
# a6eb2093
backup-settings = Einstellungen
# 2cc1914d
backup-home-screen = Home-Bildschirm
