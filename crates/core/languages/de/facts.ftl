### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 63ccacbd
fact-lockout-current-says = Nach falschen Codes wartet das iPhone: 1 Minute nach dem 4., 5 nach dem 5., 15 nach dem 6., 1 Stunde nach dem 7., 3 nach dem 8., 8 nach dem 9. Nach dem 10. muss es mit einem Computer verbunden werden.
# 6edd60e2
fact-lockout-current-caution = mit welcher iOS-Version diese Tabelle begann, ist nicht bekannt; im Oktober 2024 stand sie in Apples Leitfaden
# 6d1a3453
fact-lockout-2023-says = In der Tabelle davor wartete das iPhone 1 Minute nach dem 5. falschen Code, 5 nach dem 6., 15 nach dem 7. und dem 8., 1 Stunde nach dem 9.
# 5c89cc22
fact-lockout-2023-caution = dass die 10. falsche Eingabe es beendete, ist überliefert
# 04292781
fact-lockout-measured-says = Unter iOS 10 bis 12 wurde gemessen: 1 Minute nach dem 5. falschen Code, 5 nach dem 6., 15 nach dem 7. und 8., 1 Stunde nach dem 9. und 10., und der 11. beendete es.
# 5926ed36
fact-lockout-repeat-says = Derselbe falsche Code zweimal hintereinander zählt nur einmal.
# 57dff4c7
fact-lockout-erase-data-says = Hat der Eigentümer „Daten löschen“ eingeschaltet, löscht sich das iPhone nach zehn falschen Codes selbst.
# e23a36a8
fact-lockout-on-device-only-says = Jeder Versuch ist an einen Schlüssel im iPhone gebunden und dauert mit Absicht etwa 80 ms: Kein Code lässt sich außerhalb des iPhone versuchen.
# 1c61b4b3
fact-lockout-restart-says = Ein Neustart verkürzt keine Wartezeit: Sie beginnt von vorn.
# d3bc07b1
fact-lockout-screen-erase-says = Seit iOS und iPadOS 15.2 bietet der Bildschirm „Sicherheitssperre“ (Security Lockout) oder „iPhone nicht verfügbar“ ein Löschen mit dem Passwort des Apple Accounts an. Vor iOS 17 wird eine eSIM mit gelöscht.
# 94c80c25
fact-lockout-screen-forgot-says = Seit iOS 17 bietet „Code vergessen?“ das Zurücksetzen (Start iPhone Reset) an: Es fragt nach dem Passwort des Apple Accounts, und die eSIM darf bleiben.
# 1bb1c344
fact-lockout-old-disabled-says = Vor iOS 15.2 sagt der Bildschirm eines endgültig gesperrten iPhone „iPhone ist deaktiviert, mit iTunes verbinden“ und bietet nichts an: Es wird mit einem Computer wiederhergestellt.
# b57d508d
fact-passcode-previous-says = Nach einer Änderung öffnet der vorherige Code das iPhone noch 72 Stunden lang: „Code vergessen?“, dann den vorherigen Code eingeben (Enter Previous Passcode), dann einen neuen. Nichts wird gelöscht.
# 7ec2d0c1
fact-passcode-previous-caution = seit iOS 17.0, nicht 17.2, wie oft geschrieben wird
# eb59a864
fact-passcode-previous-ended-says = Der Eigentümer kann diese 72 Stunden in den Einstellungen früher beendet haben.
# 5df3fdf7
fact-passcode-previous-late-says = Manche Eigentümer berichten, dass der alte Code auch nach den 72 Stunden noch ging. Das verspricht niemand.
# 2537c428
fact-passcode-required-says = Nach dem Code wird gefragt: nach einem Neustart; nach 48 Stunden ohne Entsperren; nach 156 Stunden ohne den Code und 4 ohne Gesicht oder Finger; nach einem Sperren aus der Ferne; nach fünf misslungenen Erkennungen; nach dem Bildschirm für SOS oder Ausschalten; und immer für Updates, Löschen, die Einstellungen des Codes selbst und das Installieren von Profilen.
# 8eecfd9f
fact-passcode-kinds-says = Vier Ziffern, sechs Ziffern, Buchstaben, Gesicht oder Finger: Es ist ein und derselbe Schlüssel. Ein Löschen entfernt ihn, gleich welcher Art er ist.
# 56e3c292
fact-unlockers-erase-says = Programme, die als Code-Entferner verkauft werden, führen das Löschen aus, das Apple kostenlos anbietet: Alle Daten sind verloren, und das iPhone bleibt an seinen Apple Account gebunden.
# 3c8ce6da
fact-unlockers-siri-says = Der Trick mit Siri, der Weltuhr und Nachrichten öffnet nichts. In den Filmen von 2016 lag ein Finger auf dem Sensor und entsperrte das iPhone.
# f86e4f62
fact-clock-previous-passcode-says = 72 Stunden nach einer Änderung des Codes öffnet der vorherige das iPhone nicht mehr.
# d0fa1c78
fact-clock-restart-wifi-says = Ein gesperrtes iPhone, das neu startet, geht nicht ins WLAN, bevor es entsperrt ist. Das Zurücksetzen auf dem iPhone und das Löschen über „Wo ist?“ brauchen dann mobile Daten.
# fb8c6ec3
fact-clock-inactivity-says = Seit iOS 18 startet ein iPhone, das 72 Stunden lang niemand entsperrt, von selbst neu und ist dann nicht im WLAN.
# 29f8a050
fact-clock-usb-says = Ein iPhone, das eine Stunde gesperrt war, öffnet über das Kabel keine neue Datenverbindung; sofort keine, wenn drei Tage lang kein Zubehör benutzt wurde oder wenn es statt nach Gesicht oder Finger nach dem Code fragt.
# 60b7bb25
fact-clock-lockout-says = Beim Warten geht nichts verloren; bei einem neuen falschen Versuch schon: Die nächste Wartezeit ist länger.
# 09dfe406
fact-clock-recovery-says = Ein iPhone verlässt den Wiederherstellungsbildschirm nach etwa 15 Minuten von selbst; dann müssen die Tasten noch einmal gedrückt werden.
# 426d21ae
fact-clock-backup-prompt-says = Die Frage des iPhone nach seinem Code vor einem Backup bleibt etwa drei Minuten stehen; dann scheitert das Backup mit MBErrorDomain/208.
# f8bb511d
fact-clock-sdp-says = Fern von vertrauten Orten lässt der Schutz für gestohlene Geräte den Eigentümer eine Stunde warten und noch einmal bestätigen.
# e764f40b
fact-clock-account-recovery-says = Apples Accountwiederherstellung dauert Tage, und niemand bei Apple kann sie verkürzen.
# 1a3e04cd
fact-clock-find-my-removed-says = Ein iPhone, das in „Wo ist?“ entfernt wurde, bleibt 30 Tage in der Liste. Kommt es noch angemeldet online, kehrt es mit seiner Sperre zurück.
# 78c868c5
fact-clock-bypass-code-says = Das MDM einer Organisation kann den Umgehungscode für die Aktivierungssperre des iPhone 15 Tage lang nach der Betreuung abrufen, nicht länger.
# 557f7218
fact-clock-pairing-says = Seit iOS 11.3 muss ein Computer, dem das iPhone vertraute, neu um Vertrauen fragen, wenn er eine Zeit lang nicht mit dem entsperrten iPhone benutzt wurde.
# 0f32c2bf
fact-usb-restricted-says = Ein iPhone, das länger als eine Stunde gesperrt war, lädt, und kein Computer sieht es. Das ist normal.
# 46aef1f4
fact-usb-recovery-free-says = Wiederherstellungsmodus und DFU-Modus sind nicht eingeschränkt: Dort sieht ein Computer das iPhone, wie lange es auch gesperrt war.
# a49e0552
fact-usb-detection-says = Dass kein Computer das iPhone sieht, heißt nicht, dass es kaputt ist: Vielleicht lädt es nur, und der Wiederherstellungsmodus geht trotzdem.
# fb508a74
fact-usb-profile-says = Einem betreuten iPhone kann gesagt werden, dass es seine Datenverbindung nicht einschränkt (allowUSBRestrictedMode); im Blockierungsmodus wird das übergangen.
# 1f6bedc7
fact-cable-trusted-reads-says = Ein Computer, dem das iPhone vertraut, darf einen Teil davon lesen, auch Fotos, während es gesperrt ist, wenn es seit dem Einschalten einmal entsperrt wurde.
# 877a14dd
fact-cable-trusted-reads-caution = wie viel davon heutige Systeme noch erlauben, wissen wir nicht
# ec027424
fact-cable-connectors-says = iPhone 15 und neuere haben USB-C, frühere Lightning. Manche USB-C-Kabel führen bei älteren iPhones nie in den DFU-Modus.
# 8513f682
fact-restore-erases-says = Eine Wiederherstellung aus dem Wiederherstellungsmodus löscht alles. Sie braucht weder den Code noch Vertrauen, und sie geht bei gesperrtem iPhone.
# 5952f8ae
fact-restore-order-says = Dauert das Laden länger als der Wiederherstellungsbildschirm, verlässt das iPhone ihn, und die Tasten müssen noch einmal gedrückt werden. Darum kommt das Laden zuerst und kommen die Tasten zuletzt.
# eb060836
fact-restore-signed-says = Nur Versionen, die Apple noch signiert, lassen sich installieren. Ein Backup eines neueren Systems geht nicht auf ein älteres.
# 962117ae
fact-restore-partial-erases-says = iOS 27 löscht das iPhone, wenn ein Teil eines Backups oder ein verändertes zurückgespielt wird.
# f3d405a6
fact-restore-partial-tricks-says = Viele Tricks, die einen Bildschirmzeit-Code oder das Entfernen eines MDM ohne Verlust versprechen, spielen nur Teile zurück: Unter iOS 27 vernichten sie die Daten.
# 31ff38ae
fact-restore-update-keeps-says = Ein Update mit dem Kabel installiert das System neu und behält alles, auch den Code: Es repariert ein iPhone, das nicht startet, und lässt niemanden hinein.
# 13f76c48
fact-restore-hello-says = Nach einem Löschen steht das iPhone bei „Hallo“ und bittet Apple um Aktivierung. War „Wo ist?“ an, fragt es nach dem Apple Account, zu dem es gehört.
# d08fb062
fact-recovery-exit-says = Ein iPhone, das in den Wiederherstellungsmodus gebracht wurde, verlässt ihn wieder mit allem, was darauf ist, außer ein Löschen wurde begonnen.
# 458653c7
fact-buttons-families-says = Welche Tasten in den Wiederherstellungsmodus führen, hängt vom Modell ab; iPads ohne Home-Taste haben eigene Griffe. Halten Sie über das Apple-Logo hinaus, bis das Kabel gezeigt wird.
# 22684afe
fact-nearby-restore-says = Restore Nearby: Seit iOS 18 kann ein iPhone im Wiederherstellungsmodus von einem entsperrten Gerät mit iOS 18 daneben repariert werden, über WLAN, mit einem sechsstelligen Code. Für iPhone 15 Pro, 16 und neuer und mehrere iPads; nicht über Netze mit Anmeldeseite oder 802.1X.
# d46ee80d
fact-nearby-assistant-says = Recovery Assistant: Seit iOS 26 beginnt ein iPhone, das nicht startet, sich selbst zu reparieren.
# 4ab65296
fact-nearby-not-passcode-says = Beide reparieren ein kaputtes System. Ob sie bei einem vergessenen Code helfen, ist nirgends dokumentiert.
# d9b9a746
fact-alock-server-says = Die Aktivierungssperre ist ein Vermerk bei Apple, an die Hardware des iPhone gebunden, und wird bei der nächsten Aktivierung abgefragt. Kein Computer kann sie wegnehmen.
# 4bc78112
fact-alock-survives-says = Die Aktivierungssperre bleibt an, wenn das iPhone gelöscht wird.
# 2275095b
fact-alock-after-says = Das Zurücksetzen auf dem iPhone meldet den Apple Account ab: Es bleibt keine Sperre. Ein Löschen über „Wo ist?“ und eine Wiederherstellung mit dem Kabel lassen die Sperre an.
# 3aa242a3
fact-alock-release-says = Sie wird vom Apple Account geöffnet, von Apple bei Kaufnachweis, oder beim iPhone einer Organisation von deren Administrator.
# b9a90310
fact-alock-request-limits-says = Apple nimmt den Antrag für verwaltete iPhones nicht an, auch nicht für iPhones im Modus „Verloren“; und das Öffnen der Sperre löscht das iPhone.
# eacdf052
fact-alock-no-reading-says = Kein Kabel sagt mit Sicherheit, dass die Aktivierungssperre aus ist: Was iPhones sagen, wird nach einem Löschen zu Nein, während Apple die Sperre noch hält. Ein Nein heißt: nicht bekannt.
# 296307e2
fact-alock-nvram-says = Ein gekoppeltes, eingeschaltetes iPhone gibt vielleicht Hinweise auf die Sperre und den Account (fm-activation-locked, fm-account-masked).
# 4dc55e74
fact-alock-before-restore-says = Ob das Wiederherstellungssystem nach diesen Hinweisen gefragt werden kann, bevor das Löschen beginnt, ist nicht bewiesen.
# 726266c8
fact-alock-remove-order-says = Entfernen Sie das iPhone nicht aus dem Account, bevor das Löschen gelaufen ist: Damit wird ein wartendes Löschen aufgegeben.
# b8d0e6a1
fact-alock-used-says = Tausende gebrauchte iPhones im Monat werden verschrottet, weil ihre Sperre nie abgenommen wurde. Wer es verkauft hat, kann es auf iCloud.com/find entfernen, von überall.
# d96b88bf
fact-alock-old-passcode-says = Der Aktivierungsbildschirm bietet vielleicht „Mit Code entsperren“ an: mit dem Code, den das iPhone vor dem Löschen hatte.
# 69bad6c2
fact-alock-old-passcode-caution = mit welcher iOS-Version das begann, ist nicht bekannt
# 86daee46
fact-account-ways-says = Ein vergessenes Passwort des Apple Accounts wird auf iforgot.apple.com zurückgesetzt, auf einem vertrauten Gerät, mit Wiederherstellungskontakt oder -schlüssel, oder durch Accountwiederherstellung.
# d15368e3
fact-account-before-erase-says = Wird gelöscht, bevor man sich beim Account anmelden kann, bleibt ein iPhone, das niemand benutzen kann.
# 34d8f7b9
fact-account-code-says = Ein Anmeldecode wird auf jedem vertrauten Gerät gezeigt: Einstellungen, Ihr Name, Anmeldung & Sicherheit, Zwei-Faktor-Authentifizierung, Bestätigungscode erhalten; oder er kommt an die Telefonnummer.
# ef0ca2ed
fact-find-my-web-says = iCloud.com/find nimmt für Ton, Modus „Verloren“ und Löschen das Passwort allein: Das gesperrte iPhone wird nicht als zweiter Faktor gebraucht.
# 96301e7e
fact-find-my-queued-says = Ein iPhone, das offline ist, wird gelöscht, wenn es das nächste Mal online kommt. Bis dahin ist das Löschen vorgemerkt, nicht erledigt.
# afad88d6
fact-find-my-no-data-says = „Wo ist?“ zeigt, wo das iPhone ist, lässt es klingeln, meldet es als verloren und löscht es. Es gibt nie Zugang zu dem, was darauf ist.
# 35696407
fact-find-my-lost-first-says = Orten und Modus „Verloren“ kommen vor einem Löschen. Seit iOS 15 lässt sich auch ein gelöschtes iPhone noch orten.
# e95574a5
fact-sdp-since-says = Den Schutz für gestohlene Geräte gibt es seit iOS 17.3; seit iOS 26.4 drängt das iPhone seinen Eigentümer, ihn einzuschalten.
# 46fd6fde
fact-sdp-biometric-only-says = Fern von vertrauten Orten brauchen das Löschen auf dem iPhone und das Ausschalten des Modus „Verloren“ Gesicht oder Finger; der Code tritt nicht an ihre Stelle.
# 56dc3ae2
fact-sdp-delay-says = Eine Stunde Wartezeit und eine zweite Bestätigung kommen vor: Ändern des Accountpassworts oder des Codes, Hinzufügen oder Entfernen von Face ID, Ausschalten von „Wo ist?“, Zurücksetzen von Einstellungen.
# 48aaa884
fact-sdp-always-says = Der Eigentümer kann ihn auf „Immer“ stellen: Dann hilft es nicht, zu Hause zu sein.
# b45ed19e
fact-sdp-touches-says = Er betrifft drei gewöhnliche Mittel: „Face ID zurücksetzen“, „Alle Einstellungen zurücksetzen“, „Alle Inhalte & Einstellungen löschen“.
# da084b27
fact-sdp-find-my-web-says = Er regelt, was auf dem iPhone getan wird, nicht „Wo ist?“ im Web.
# b507d353
fact-token-early-says = Ein Entsperr-Token lässt sich nur speichern, solange kein Code gesetzt ist; sonst antwortet das iPhone DMCKeybagErrorDomain 37002.
# 4014f503
fact-token-apple-says-says = Apple rät, die Token zu speichern, wenn die iPhones das erste Mal eingerichtet werden.
# 764d4550
fact-token-ends-says = Das Token endet mit dem nächsten Löschen des iPhone.
# b3a8737b
fact-token-disabled-says = 2016 (iOS 9.3) fand eine Schule, dass es wirkt, während der Bildschirm herunterzählt, nicht, wenn das iPad endgültig gesperrt war. Berichte von 2026 (iOS 26) erzählen von Erfolg in der Sicherheitssperre (Security Lockout).
# 3ec36565
fact-token-needs-says = Es braucht die eigene Betreuungsidentität des iPhone, einen Kopplungseintrag auf diesem Computer und eine Datenverbindung, die nicht eingeschränkt ist.
# f4394870
fact-supervise-fresh-says = Ein iPhone wird nur betreut, wenn es frisch gelöscht im Systemassistenten steht; später antwortet es mit Fehler 14002.
# 8ff82d25
fact-mdm-clears-says = Der Administrator eines verwalteten iPhone kann dessen Code entfernen, ohne es zu löschen (ClearPasscode), wenn das Entsperr-Token des iPhone gespeichert ist und das iPhone online ist.
# 718139b2
fact-mdm-tethered-says = Ein gesperrtes iPhone ohne WLAN kann sein MDM über einen Computer am Kabel erreichen, dem es vertraut.
# 231aee53
fact-mdm-returns-says = Das iPhone einer Organisation meldet sich nach jedem Löschen wieder an. Benutzer von Umgehungsprogrammen bestätigen, dass die Verwaltung wiederkommt.
# a7364aa9
fact-mdm-bypass-code-says = Die Organisation hat vielleicht einen Umgehungscode für die Aktivierungssperre; er wird als Passwort eingegeben, der Account bleibt leer.
# 0e423ef6
fact-backup-password-home-says = Das Backup-Passwort ist auf dem iPhone gespeichert und gilt für jeden Computer und jedes Programm. Jemand hat es einmal gesetzt: der Eigentümer, ein anderes Programm, ein älterer Computer oder das Profil einer Organisation.
# 4a88185d
fact-backup-password-goes-on-says = Backups gehen ohne das Passwort weiter, jedes damit verschlüsselt. Gebraucht wird es zum Zurückspielen, zum Hineinsehen, zum Ändern und zum Ausschalten.
# 4725bed3
fact-backup-password-fixed-says = Das Passwort eines Backups, das es schon gibt, lässt sich nie ändern.
# de8365b6
fact-backup-password-reset-says = Seit iOS 11 nimmt „Alle Einstellungen zurücksetzen“ das Passwort vom iPhone und behält die Daten: Allgemein, iPhone übertragen/zurücksetzen, Zurücksetzen, Alle Einstellungen zurücksetzen. Alte Backups bleiben verschlossen.
# 7ff17aed
fact-backup-reset-costs-says = „Alle Einstellungen zurücksetzen“ kostet WLAN-Passwörter, die Anordnung des Bildschirms, Hintergrundbild, Wecker und die Einstellungen von Face ID.
# 083276a9
fact-backup-keychain-item-says = Ein Mac bewahrt das Passwort, wenn ihm das gesagt wurde, als „iOS Backup“ oder „iPhone Backup“ unter der UDID des iPhone auf und fragt nach dem eigenen Passwort des Mac. iMazing unter Windows bewahrt es in der Anmeldeinformationsverwaltung auf.
# ef59b185
fact-backup-before-11-says = Vor iOS 11 verschwindet das Passwort nur mit einem Löschen vom iPhone; vorher wird ein Backup in iCloud gemacht und danach zurückgespielt.
# c822eb10
fact-backup-passcode-each-time-says = Seit iOS und iPadOS 16.1 und 15.7.1 fragt jedes Backup auf dem iPhone nach dem Code, über USB wie über WLAN. Ist der Code vergessen, lässt sich kein neues Backup machen.
# ec7fdf28
fact-backup-passcode-each-time-caution = iOS 16.0 fragte nicht
# a6006476
fact-backup-unattended-says = So sind Backups, bei denen niemand dabei ist, nicht möglich; das ist Apples Absicht.
# 673922b5
fact-backup-setup-says = Fehler 212 bedeutet, dass die Einrichtung des iPhone nicht abgeschlossen ist.
# 0a40ad47
fact-backup-downgrade-says = Ein Backup eines neueren Systems lässt sich nicht auf ein älteres zurückspielen.
# 1cb8d7e5
fact-backup-only-copy-says = Nach einem Löschen kommen Daten nur aus einem Backup zurück oder aus dem, was iCloud hat.
# 8578cff5
fact-backup-guess-cost-says = Ein Versuch am Passwort eines heutigen Backups kostet zehn Millionen Runden PBKDF2: Gute Ideen sind in Minuten versucht, zufällige Passwörter bleiben unerreichbar.
# fb8b8d90
fact-biometrics-reset-says = Face ID und Touch ID werden in den Einstellungen des iPhone mit dem Code entfernt; kein Computer kann es.
# f6821215
fact-biometrics-models-says = Ein iPhone hat Face ID oder Touch ID, nie beides; manche iPads haben Touch ID in der oberen Taste.
# 3886215f
fact-biometrics-landscape-says = Seit iOS 16 geht Face ID auf iPhone 13 und neuer im Querformat; auf iPads ging es immer.
# c46a9275
fact-biometrics-mask-says = Seit iOS 15.4 geht Face ID auf iPhone 12 und neuer mit Maske, wenn es dafür eingerichtet wurde. Das hat eine eigene Grenze: 6,5 Stunden.
# efed21d6
fact-biometrics-setup-says = Zum Einrichten wird zuerst der Code gebraucht; dann das iPhone hochkant, auf Armlänge, zwei Drehungen des Kopfes. Ein zweites Erscheinungsbild, Brillen und eine Maske lassen sich hinzufügen.
# ff186b23
fact-biometrics-fault-says = Meldet es ein Problem mit der TrueDepth-Kamera: aktualisieren, die Kamera reinigen, fragen, ob ein Teil ausgetauscht wurde, dann zu einem Service.
# 81f2c111
fact-screen-time-old-says = Unter iOS 8 bis 12.4.4 liegt der Code der Einschränkungen in einem Backup auf einem Computer und lässt sich dort lesen.
# 6f8eeaaa
fact-screen-time-no-backup-says = Seit iOS 13 enthält kein Backup den Bildschirmzeit-Code. Wer ihn Ihnen aus einem Backup verkauft, hat ihn nicht.
# 65e6befd
fact-screen-time-account-says = Seit iOS 13.4 setzt ihn der Apple Account zurück, der ihn gesetzt hat: Einstellungen, Bildschirmzeit, Bildschirmzeit-Code ändern, dann „Vergessen“.
# c6abf102
fact-screen-time-family-says = Beim iPhone eines Kindes ändert ihn der Organisator der Familie auf seinem eigenen Gerät.
# 50899cb4
fact-screen-time-supervised-says = Auf einem betreuten iPhone entfernt ihn, wer es betreut, oder das MDM (ClearRestrictionsPassword).
# 2ba4cc85
fact-screen-time-delays-says = Falsche Bildschirmzeit-Codes lassen es warten (iOS 18: 1 Minute nach dem 6., dann 5, 15, 60) und löschen nie etwas.
