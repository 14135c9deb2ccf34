### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# c9aad10a
topic-passcode-forgotten-title = der Code des iPhone ist vergessen
# d4403f69
topic-passcode-forgotten-short = Es gibt Wege, die alles behalten; versuchen Sie diese zuerst. Alle anderen löschen das iPhone, und dieses Löschen bietet Apple kostenlos an.
# 52f1a78f
topic-passcode-forgotten-now-1 = Starten Sie das iPhone nicht neu und lassen Sie den Akku nicht leer werden.
# 2b816542
topic-passcode-forgotten-now-2 = Lassen Sie sich die Wege zurück für Ihren Fall ordnen: rightful advise
# 112d04f5
topic-passcode-forgotten-now-3 = Denken Sie nach, bevor Sie tippen: Jeder neue falsche Code verlängert die nächste Wartezeit.
# 5b9e4c5e
topic-passcode-forgotten-erasing-1 = Zurücksetzen auf dem iPhone, Löschen über „Wo ist?“ oder Wiederherstellen mit dem Kabel: rightful advise sagt, was davon was zurücklässt.
# bf4038fd
topic-passcode-forgotten-wrong-1 = Ein bezahltes Programm öffnet das iPhone ohne Löschen: Es führt das kostenlose von Apple aus.
# 897a6284
topic-passcode-forgotten-wrong-2 = Verschiedene Sperrbildschirme brauchen verschiedene Programme.
# 4fe891da
topic-passcode-asked-title = warum nach dem Code gefragt wird und nicht nach Gesicht oder Finger
# 5416fb9b
topic-passcode-asked-short = Das ist kein Fehler: Das iPhone will seinen Code bei festen Anlässen.
# 5e947c3b
topic-passcode-asked-now-1 = Kennen Sie den Code, geben Sie ihn ein: Danach gehen Gesicht oder Finger wieder.
# 34846676
topic-passcode-asked-now-2 = Kennen Sie ihn nicht, lassen Sie das iPhone eingeschaltet: rightful advise
# 85828c23
topic-passcode-asked-wrong-1 = Das iPhone neu starten: Dann fragt es erst recht nach dem Code und ist nicht mehr im WLAN.
# 2a1050c7
topic-lockout-title = iPhone nicht verfügbar, Sicherheitssperre, deaktiviert: die Wartezeiten nach falschen Codes
# 3ed3354d
topic-lockout-short = Das iPhone wartet nach jedem neuen falschen Code länger. Beim Warten geht nichts verloren; aus der Wartezeit, wie sie zuerst war, lässt sich ablesen, wie viele Versuche höchstens übrig sind.
# b34e7a5a
topic-lockout-now-1 = Lassen Sie es warten, am Ladegerät; schreiben Sie auf, was Sie schon versucht haben.
# 4ac88732
topic-lockout-now-2 = Notieren Sie, wie lange es zuerst warten soll, und lassen Sie rightful advise zählen, was übrig ist.
# 8b187653
topic-lockout-erasing-1 = „Code vergessen?“ oder „Löschen“ auf dem Bildschirm selbst beendet das Warten, indem alles gelöscht wird.
# 794e4812
topic-lockout-wrong-1 = Etwa zehn Eingaben sind frei: Die Zahl hängt von der iOS-Version ab.
# 79b0b147
topic-lockout-wrong-2 = Ein Neustart verkürzt die Wartezeit.
# 14d72deb
topic-old-passcode-title = der Code von vor einer Änderung
# fb84b70a
topic-old-passcode-short = In den letzten drei Tagen geändert, unter iOS 17 oder neuer: Der alte Code öffnet das iPhone noch, und nichts wird gelöscht.
# 3fdff863
topic-old-passcode-now-2 = Solange es noch fragt: Geben Sie falsche Codes ein, bis „Code vergessen?“ erscheint, und nicht weiter; ist „Daten löschen“ eingeschaltet, löscht der zehnte das iPhone.
# 63134b23
topic-old-passcode-now-3 = Tippen Sie darauf, wählen Sie, dass Sie den vorherigen Code eingeben (Enter Previous Passcode), geben Sie den alten ein, und legen Sie einen neuen fest, den Sie aufschreiben.
# da50a132
topic-on-device-reset-title = „Code vergessen?“: das Zurücksetzen auf dem iPhone selbst
# 0d1e58bf
topic-on-device-reset-short = Es löscht alles und meldet den Apple Account ab: Von allen Wegen, die löschen, lässt nur dieser keine Aktivierungssperre zurück.
# 10e8e6f0
topic-on-device-reset-now-1 = Prüfen Sie zuerst auf einem anderen Gerät bei icloud.com, ob Sie das Passwort des Apple Accounts kennen.
# 75cd13d8
topic-on-device-reset-now-2 = Suchen Sie ein Backup: rightful backup list
# 72f8b1fd
topic-on-device-reset-erasing-1 = Tippen Sie auf „Code vergessen?“, beginnen Sie das Zurücksetzen (Start iPhone Reset), und geben Sie das Passwort des Apple Accounts ein; behalten Sie die eSIM, wenn danach gefragt wird.
# 5128115f
topic-restart-title = warum ein gesperrtes iPhone nicht neu gestartet werden soll
# 4c0f4859
topic-restart-short = Ein gesperrtes iPhone, das neu startet, ist nicht im WLAN und will seinen Code: Wege, die jetzt gehen, gehen dann nicht mehr.
# 87da9508
topic-restart-now-1 = Lassen Sie es eingeschaltet und am Ladegerät.
# 0f2a2696
topic-restart-now-2 = Muss es nach einem Neustart ins Netz, legen Sie eine SIM-Karte mit mobilen Daten ein.
# eb99ebd0
topic-restart-wrong-1 = Erst neu starten: ein Rat für iPhones, deren Code bekannt ist.
# d2daa84d
topic-clocks-title = was stillschweigend aufhört, möglich zu sein, und wann
# 3993f0d2
topic-clocks-short = Manche Wege schließen sich von selbst; Warten und Nachdenken nie.
# 87153615
topic-clocks-now-1 = Lassen Sie sich die Fristen Ihres Falls sagen: rightful advise
# 81b70e74
topic-charging-only-title = das iPhone lädt, aber kein Computer sieht es
# cf9c746f
topic-charging-only-short = Ein iPhone, das länger als eine Stunde gesperrt war, lädt nur noch. Das ist normal, und der Wiederherstellungsmodus geht trotzdem.
# 7e190fa2
topic-charging-only-now-1 = Versuchen Sie einen Anschluss am Computer selbst und ein anderes Kabel, denn manche übertragen keine Daten; was auf diesem Computer im Weg steht, sagt: rightful doctor
# ee5f24dd
topic-charging-only-now-2 = Entsperren Sie es, wenn Sie können: Dann wird es gesehen.
# c168b824
topic-charging-only-now-3 = Bringen Sie es mit seinen Tasten in den Wiederherstellungsmodus, was nichts löscht: rightful recovery enter --unseen MODEL
# b6010252
topic-recovery-mode-title = Wiederherstellungsmodus und DFU-Modus: das Kabel auf dem Bildschirm, oder Schwarz
# 7f968473
topic-recovery-mode-short = Der Wiederherstellungsmodus selbst löscht nichts und lässt sich wieder verlassen. Was löscht, ist eine Wiederherstellung.
# eb386ccd
topic-recovery-mode-now-1 = Verlassen Sie ihn: rightful recovery exit
# 2ecde8b7
topic-recovery-mode-now-2 = Kommt es auf denselben Bildschirm zurück: rightful update, das alles behält.
# b4a13bb2
topic-recovery-mode-now-3 = Lassen Sie sich die Tasten Ihres Modells zeigen, mit einem Countdown: rightful recovery enter
# 8d2381dc
topic-recovery-mode-wrong-1 = iTunes auf jedem Computer: Heute ist es auf dem Mac der Finder, unter Windows „Apple-Geräte“ oder iTunes, und unter Linux ein Programm wie dieses.
# 6ec55d0b
topic-recovery-mode-wrong-2 = Eine Liste von Tasten für alle iPads.
# f7207a43
topic-apple-without-a-computer-title = Restore Nearby und Recovery Assistant: Apples Wege ohne Computer
# 5784e66e
topic-apple-without-a-computer-short = Sie reparieren ein iPhone, das nicht startet. Dass sie bei einem vergessenen Code helfen, verspricht niemand.
# eecf961f
topic-apple-without-a-computer-now-1 = Bei einem kaputten System: Halten Sie ein entsperrtes iPhone mit iOS 18 oder neuer neben das im Wiederherstellungsmodus.
# fadbbdf4
topic-activation-lock-title = Aktivierungssperre: der Apple Account, zu dem das iPhone gehört
# 18ba670f
topic-activation-lock-short = Kein Programm öffnet sie, auch dieses nicht. Das tut der Account, wer es verkauft hat, Apple bei Kaufnachweis, oder der Administrator.
# cf40c9c8
topic-activation-lock-now-1 = Sie kennen den Account: Melden Sie sich auf dem iPhone an, oder entfernen Sie es auf iCloud.com/find.
# 586af54e
topic-activation-lock-now-2 = Sie haben sein Passwort vergessen: iforgot.apple.com
# 20596735
topic-activation-lock-now-3 = Sie haben es gebraucht gekauft: Bitten Sie den Verkäufer, es auf iCloud.com/find zu entfernen; das geht von überall. rightful dossier seller schreibt den Brief.
# 571c16e7
topic-activation-lock-now-4 = Sie haben den Kaufbeleg: al-support.apple.com, mit der Seriennummer; rightful dossier führt auf, was dazugehört.
# edc19dfa
topic-activation-lock-now-5 = Es gehört einer Organisation: Geben Sie deren Administrator die Seriennummer.
# b1bd75fd
topic-activation-lock-now-6 = Es zeigt eine Nachricht seines Eigentümers: Rufen Sie die Nummer an, oder bringen Sie es zur Polizei.
# 24125e71
topic-activation-lock-wrong-1 = Ein Programm umgeht sie: Das tut es nicht, und manche beschädigen das iPhone.
# 2a4a4820
topic-activation-lock-wrong-2 = Ein Nein am Kabel heißt, dass sie aus ist: Es heißt, dass es niemand weiß.
# 60d30808
topic-account-recovery-title = das Passwort des Apple Accounts ist verloren
# 46e33b47
topic-account-recovery-short = Holen Sie den Account zurück, bevor etwas gelöscht wird: Das Löschen braucht ihn nicht, das iPhone danach schon.
# ec29eb4c
topic-account-recovery-now-1 = Versuchen Sie das Passwort auf einem anderen Gerät bei icloud.com.
# c2af7003
topic-account-recovery-now-2 = iforgot.apple.com; auf einem angemeldeten Gerät: Einstellungen, Ihr Name, Anmeldung & Sicherheit, Passwort ändern
# 794ca7b4
topic-account-recovery-now-3 = Beginnen Sie noch heute die Accountwiederherstellung, und warten Sie auf die Nachricht von Apple, bevor Sie löschen.
# 1b8068e5
topic-account-recovery-wrong-1 = Das iPhone entsperren und in Sekunden einen neuen Account anmelden: Die Aktivierungssperre fragt nach dem alten.
# e6ebff73
topic-account-recovery-wrong-2 = Apples Support kann es beschleunigen: Das kann er nicht.
# 2d629a54
topic-find-my-title = „Wo ist?“: orten, Modus „Verloren“, aus der Ferne löschen
# 0e0ab353
topic-find-my-short = Von jedem Browser aus auf iCloud.com/find: Es löscht ein iPhone, das online ist, und wartet auf eines, das es nicht ist.
# 0759b658
topic-find-my-now-1 = Orten Sie es, lassen Sie es klingeln, oder melden Sie es als verloren: Das löscht nichts.
# ded908ce
topic-find-my-now-2 = Von diesem Computer aus, ohne Browser: rightful find locate
# da47ffc8
topic-find-my-erasing-1 = Wählen Sie das iPhone aus, „Löschen“, und entfernen Sie es nicht aus dem Account, bevor das Löschen gelaufen ist.
# f45dca9a
topic-find-my-wrong-1 = „Wo ist?“ öffnet Ihre Daten: Das tut es nie.
# e43e8869
topic-after-an-erase-title = nach einem Löschen: „Hallo“, Aktivierung, und was zurückkommt
# 02dcfc4c
topic-after-an-erase-short = Das iPhone steht bei „Hallo“ und fragt, wenn „Wo ist?“ an war, nach dem Apple Account. Daten kommen aus einem Backup oder aus iCloud zurück, sonst nirgendwoher.
# 9681eab1
topic-after-an-erase-now-1 = Melden Sie sich mit dem Apple Account an, zu dem das iPhone gehörte.
# 58245fed
topic-after-an-erase-now-2 = Spielen Sie Ihr Backup zurück: rightful backup restore, oder aus iCloud beim Einrichten.
# b2cfbe97
topic-after-an-erase-now-3 = Um es über das Kabel statt auf seinem Bildschirm zu aktivieren: rightful activation activate
# f8aa507a
topic-after-an-erase-wrong-1 = Alle Nachrichten und E-Mails kommen zurück: nur, was ein Backup oder iCloud hat.
# e15af630
topic-stolen-device-protection-title = Schutz für gestohlene Geräte: die Stunde Wartezeit
# 793450c5
topic-stolen-device-protection-short = Fern von zu Hause brauchen manche Änderungen Gesicht oder Finger und eine Stunde Wartezeit. Der Code allein genügt nicht.
# 7840d960
topic-stolen-device-protection-now-1 = Tun Sie es zu Hause oder bei der Arbeit, wo das iPhone oft ist.
# 535728eb
topic-stolen-device-protection-now-2 = Sonst beginnen Sie, warten die Stunde ab und bestätigen noch einmal.
# ac1afd52
topic-screen-time-title = der Bildschirmzeit-Code, früher der Code der Einschränkungen
# 5fa69168
topic-screen-time-short = Seit iOS 13 enthält ihn kein Backup. Der Apple Account, der ihn gesetzt hat, setzt ihn zurück, oder der Organisator der Familie.
# 335507b2
topic-screen-time-now-1 = iOS 13.4 und neuer: Einstellungen, Bildschirmzeit, Bildschirmzeit-Code ändern, Code vergessen?
# f8a38540
topic-screen-time-now-2 = Das iPhone eines Kindes: Der Organisator ändert ihn auf seinem eigenen Gerät.
# 2a6d5793
topic-screen-time-now-3 = iOS 12 und älter, mit einem Backup auf diesem Computer: rightful backup screen-time
# 8d9b5c43
topic-screen-time-wrong-1 = Er steht gegen Gebühr im Backup: nicht seit iOS 13.
# 9a395edd
topic-screen-time-wrong-2 = Es ist der Code des iPhone: Es ist ein anderer.
# d5de4ffa
topic-face-id-title = Face ID: entfernen, einrichten, Maske, Querformat, Reparatur
# 1dfccb8b
topic-face-id-short = Es wird in den Einstellungen mit dem Code zurückgesetzt, und nur dort. Ohne den Code ist der Weg zurück der eines vergessenen Codes.
# 8c31aebc
topic-face-id-now-1 = Eine Maske stört: Fügen Sie „Face ID mit Maske verwenden“ oder ein alternatives Erscheinungsbild hinzu, bevor Sie etwas entfernen.
# e462d9f3
topic-face-id-now-2 = Einstellungen, Face ID & Code, Code, Face ID zurücksetzen; fern von zu Hause lässt der Schutz für gestohlene Geräte Sie eine Stunde warten.
# 1c562937
topic-face-id-now-3 = Im Querformat erkennt es nicht: Drehen Sie es hochkant, oder sehen Sie nach, welche Modelle das können.
# 9211e3d7
topic-face-id-now-4 = Ein Fehler der Kamera: aktualisieren, reinigen, dann ein Service.
# 5d3b8606
topic-face-id-wrong-1 = Erst neu starten: Bei unbekanntem Code macht das alles schlimmer.
# ce92cce2
topic-face-id-wrong-2 = Eine Beta installieren oder zu einer alten Version zurückgehen.
# 12b6df84
topic-face-id-wrong-3 = Ein Computerprogramm entfernt es.
# d84b44dd
topic-face-id-use-title = Face ID im Alltag: Käufe, Apple Pay, automatisches Ausfüllen, Aufmerksamkeit
# 8f34c19f
topic-face-id-use-short = Die Schalter stehen in Einstellungen, Face ID & Code: Käufe mit zweimaligem Drücken der Seitentaste, Apple Pay, automatisches Ausfüllen von Passwörtern, und die Aufmerksamkeit, die danach dimmt und klingelt, ob Sie hinsehen.
# 3a9921a5
topic-face-id-use-now-1 = Einstellungen, Face ID & Code: Schalten Sie, was Sie wollen; nichts davon ist ein Weg zurück.
# 72d1c1de
topic-touch-id-title = Touch ID: entfernen und einrichten
# 22f4181a
topic-touch-id-short = Finger werden in den Einstellungen mit dem Code entfernt und hinzugefügt, und nur dort.
# 69ff4ca3
topic-touch-id-now-1 = Einstellungen, Touch ID & Code, Code: Ein Finger wird über seinen Namen entfernt, bis zu fünf lassen sich hinzufügen.
# 80ce8cc7
topic-touch-id-now-2 = Ein nasser oder verletzter Finger wird nicht gelesen: Geben Sie den Code ein.
# f4c9c7fd
topic-backup-password-title = ein Backup-Passwort, an das sich niemand erinnert
# 0abf1e21
topic-backup-password-short = Jemand hat es einmal gesetzt; es lebt auf dem iPhone und gilt für jeden Computer. Es lässt sich vom iPhone entfernen, nie von einem alten Backup.
# 9b32ca45
topic-backup-password-now-1 = Suchen Sie, wo es stehen könnte: die Schlüsselbundverwaltung eines Mac, ein Passwortprogramm, ein Zettel bei einem älteren Computer.
# 330bcadb
topic-backup-password-now-2 = Lassen Sie Ihre eigenen Passwörter und was Sie davon noch wissen an dem Backup probieren, das Sie haben, auf diesem Computer: rightful recall
# ff1b3d07
topic-backup-password-now-3 = Mit dem Code, und nur wenn es auf alte Backups nicht ankommt: „Alle Einstellungen zurücksetzen“, dann ein frisches Backup mit einem Passwort, das Sie aufschreiben: rightful backup encryption on, rightful backup take
# a17d859f
topic-backup-password-wrong-1 = iTunes setzt es von selbst.
# 99b5481a
topic-backup-password-wrong-2 = Ein anderer Computer fragt nicht danach: Das tut er.
# f086fbd3
topic-backup-password-wrong-3 = Ein Programm entfernt es von einem alten Backup: Das kann keines.
# 4403eb5c
topic-backup-password-wrong-4 = Ohne das Passwort ist kein Backup möglich: Backups gehen weiter, damit verschlossen.
# 1cda0395
topic-backup-passcode-title = ein Backup fragt nach dem Code auf dem iPhone
# 1591db8b
topic-backup-passcode-short = Jedes Backup seit iOS 16.1 fragt auf dem iPhone. Ist der Code vergessen, lässt sich kein neues Backup machen.
# 839acc8c
topic-backup-passcode-now-1 = Sehen Sie auf das iPhone, wenn das Backup beginnt, und geben Sie den Code dort ein.
# bf778723
topic-backup-passcode-now-2 = Fehler 212: Schließen Sie zuerst die Einrichtung ab.
# 11b46780
topic-managed-title = ein iPhone einer Schule oder Firma: Betreuung und MDM
# b2ae28e4
topic-managed-short = Sein Administrator kann den Code entfernen, ohne etwas zu löschen. Nach einem Löschen meldet es sich wieder an, was auch immer jemand verkauft.
# 0caa8388
topic-managed-now-1 = Geben Sie dem Administrator die Seriennummer und bitten Sie um „Clear Passcode“ (Code entfernen), bevor etwas gelöscht wird; rightful dossier administrator schreibt den Brief.
# b9807bd4
topic-managed-now-2 = Lassen Sie das iPhone inzwischen online.
# 4040fbb7
topic-managed-wrong-1 = Ein Programm entfernt die Verwaltung für immer: Sie kommt mit dem nächsten Löschen wieder.
# 6c93adf0
topic-unlock-token-title = das Entsperr-Token Ihres eigenen betreuten iPhone
# 37a2035f
topic-unlock-token-short = Gespeichert, als kein Code gesetzt war, entfernt es später einen vergessenen Code, und nichts wird gelöscht.
# 6a236a76
topic-unlock-token-now-1 = Suchen Sie das gespeicherte Token dort, wo Apple Configurator, cfgutil oder go-ios es hingelegt haben, und die Identität der Betreuung.
# 4267023b
topic-unlock-token-now-2 = Benutzen Sie es mit dem Programm, das es gespeichert hat, an einem Computer, dem das iPhone vertraut.
# 28c9d349
topic-partial-restores-title = Tricks mit einem Teil eines Backups
# e57b4b74
topic-partial-restores-short = Unter iOS 27 löschen sie das iPhone. Rightful macht keine; ist die Version nicht bekannt, nehmen Sie 27 an.
# fb3b1b8f
topic-partial-restores-now-1 = Halten Sie sich von Programmen fern, die ein Backup verändern und einen Teil davon zurückspielen.
# 7d5cdf43
topic-versions-title = Betas, ältere Versionen, und welches System sich installieren lässt
# 84cbb48c
topic-versions-short = Nur was Apple heute signiert, lässt sich installieren, und ein neueres Backup geht nicht auf ein älteres System.
# 9bb55fca
topic-versions-now-1 = Sehen Sie nach, was für Ihr Modell signiert ist: rightful firmware list
# 399cd697
topic-versions-wrong-1 = Eine Beta oder eine ältere Version gegen einen Fehler versuchen: Das kostet eine Wiederherstellung und vielleicht das Backup.
# 4f24db08
topic-unlock-programs-title = Programme, die versprechen, jedes iPhone zu öffnen
# d730ea43
topic-unlock-programs-short = Sie führen das Löschen aus, das Apple kostenlos anbietet, sagen es nicht, und lassen die Aktivierungssperre an.
# 99be14be
topic-unlock-programs-now-1 = Lassen Sie sich die kostenlosen Wege ordnen: rightful advise
# b3d6993d
topic-unlock-programs-now-2 = Sehen Sie nach, wer was an welchem iPhone versucht hat, bevor Sie es glauben; Rightful führt eine solche Tabelle in seiner Dokumentation, ohne Werbung.
# f12bba2b
topic-unlock-programs-wrong-1 = Millionen Downloads, alle Modelle, keine Fachkenntnis: Das kann niemand prüfen.
# 12ccea5a
topic-unlock-programs-wrong-2 = Die Technik hat Schlupflöcher gefunden: nicht für Eigentümer.
# a444bdb1
topic-siri-trick-title = der Trick mit Siri und der Uhr
# 33599f34
topic-siri-trick-short = Er öffnet nichts. Er war schon 2016 ein Scherz.
# e30ce0c4
topic-siri-trick-now-1 = Ersparen Sie dem iPhone die Versuche: rightful advise
# eba8dfff
topic-rescue-title = was vorzubereiten ist, solange alles in Ordnung ist
# 359c2774
topic-rescue-short = Ein geprüftes Backup, ein zweiter Weg in den Account, und der Kaufbeleg: Dann kostet ein vergessener Code eine Stunde.
# 749cee51
topic-rescue-now-1 = Lassen Sie sich sagen, was fehlt, und ein verschlüsseltes Backup machen und prüfen: rightful rescue-kit
# 3f04b5ff
topic-rescue-now-2 = Legen Sie für den Apple Account einen Wiederherstellungskontakt fest, und bewahren Sie einen Wiederherstellungsschlüssel auf Papier auf.
# 3fe1a4a1
topic-rescue-now-3 = Bewahren Sie Kaufbeleg und Seriennummer zusammen auf.
# 8e0d1dde
topic-rescue-now-4 = Schreiben Sie den Code auf, und legen Sie ihn dorthin, wo Sie suchen würden.
# ab0c83a5
topic-error-numbers-title = Fehlernummern von Wiederherstellungen und Backups
# 8b4a3123
topic-error-numbers-short = Tippen Sie die Nummer hinter rightful explain, so wie Sie sie gelesen haben.
# 48b82713
topic-error-numbers-now-1 = Zum Beispiel: rightful explain 4013
