### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 2c16adf7
paper-proof-title = Kaufnachweis: Unterlagen für eine Bitte an Apple
# 7638c188
paper-proof-about = was zu sammeln ist, bevor Sie Apple bitten, die Aktivierungssperre aufzuheben, auf al-support.apple.com oder in einem Apple Store
# 0707b16b
paper-proof-1-text = Das ist eine Liste für den Eigentümer. Es ist kein Formular von Apple, und Apple allein entscheidet.
# e3b013eb
paper-proof-2-heading = Das Gerät
# 5f16ac2f
paper-proof-3-heading = Wo und wann es gekauft wurde
# 92e21728
paper-proof-3-ask-1 = Verkäufer, mit Anschrift
# e5a3fa4d
paper-proof-3-ask-2 = Datum des Kaufs
# 4caacc04
paper-proof-3-ask-3 = Nummer der Quittung oder der Bestellung
# 8cfe5c49
paper-proof-3-ask-4 = Name auf der Quittung
# be55a515
paper-proof-3-ask-5 = Bezahlt mit
# 857fbc86
paper-proof-4-heading = Was beizulegen ist
# a6441097
paper-proof-4-check-1 = die Quittung oder Rechnung, mit der Seriennummer oder IMEI darauf; fehlen sie dort, bitten Sie den Verkäufer, sie darauf zu schreiben
# 3236acdb
paper-proof-4-check-2 = die Schachtel mit ihrem Aufkleber, oder ein Foto davon
# 0e4215ca
paper-proof-4-check-3 = der Vertrag mit einem Mobilfunkanbieter, oder ein Schreiben über die Schenkung, wo Sie es nicht gekauft haben
# 3cc77294
paper-proof-4-check-4 = ein Dokument, das den Namen auf der Quittung zeigt
# 87062c6c
paper-proof-5-heading = Bevor Sie es absenden
# 60dbd866
paper-proof-5-check-1 = Sie haben versucht, sich mit jedem Account anzumelden, der es sein kann: iforgot.apple.com findet vergessene
# cf58426c
paper-proof-5-check-2 = es ist nicht im Modus „Verloren“, und keine Organisation verwaltet es: Apple nimmt die Bitte dann nicht an
# 46f3d3a3
paper-proof-5-check-3 = Sie wissen, dass Apples Freigabe das Gerät löscht, und haben nach einem Backup gesucht
# 6be66dc5
paper-proof-5-check-4 = Sie haben die Seriennummer genau so, wie sie oben steht
# af1da697
paper-seller-title = Ein Brief an den, der es verkauft hat
# b9e9fd2b
paper-seller-about = gebraucht gekauft: nur der Account des Vorbesitzers hebt die Sperre auf, und das geht von überall
# ee7d0c45
paper-seller-1-text = Guten Tag,
# 4042b4da
paper-seller-2-text = ich habe dieses Gerät von Ihnen gekauft. Es fragt noch nach Ihrem Apple Account, weil es nicht daraus entfernt wurde. Nur Sie können das tun; es dauert zwei Minuten und geht von überall, ohne das Gerät und ohne dass Sie mir Ihr Passwort geben.
# 22a07b4d
paper-seller-4-heading = Was bitte zu tun ist
# 521cc9bf
paper-seller-4-step-1 = öffnen Sie iCloud.com/find in einem Browser und melden Sie sich an
# 5ca8d935
paper-seller-4-step-2 = wählen Sie das Gerät in der Liste
# 8bec2678
paper-seller-4-step-3 = sind Ihre Daten noch darauf: wählen Sie zuerst „Löschen“, und warten Sie, bis das getan ist
# ede6c350
paper-seller-4-step-4 = wählen Sie „Dieses Gerät entfernen“, und bestätigen Sie
# dc7d1a37
paper-seller-4-step-5 = sagen Sie es mir, damit ich es wieder starten kann
# f5a1804e
paper-seller-5-text = Ist es nicht in Ihrer Liste, so ist der Account von jemand anderem darauf: Bitte sagen Sie mir, wer es vor Ihnen hatte.
# 5f509c94
paper-seller-6-ask-1 = Datum des Verkaufs
# c73fbe2b
paper-seller-6-ask-2 = Ort, oder Nummer der Anzeige
# 8bb62242
paper-seller-6-ask-3 = Wie ich zu erreichen bin
# 17f7f0ff
paper-administrator-title = Ein Brief an den Administrator einer Schule oder Firma
# 67b4241a
paper-administrator-about = sein Administrator kann den Code aufheben, ohne es zu löschen, und die Sperre einer Organisation aufheben
# 0ee3d19b
paper-administrator-2-text = ich bin aus einem Gerät von Ihnen ausgesperrt. Bitte sehen Sie, bevor etwas gelöscht wird, ob sich sein Code aufheben lässt.
# b7f313b5
paper-administrator-4-heading = Worum ich bitte, in dieser Reihenfolge
# 6e210a90
paper-administrator-4-step-1 = in Ihrer Geräteverwaltung „Clear Passcode“, das den Code aufhebt: es löscht nichts. Das Gerät muss online sein; eines, das gesperrt neu gestartet wurde, braucht Mobilfunk, Ethernet, oder einen Computer, dem es vertraut
# d6eb2d4e
paper-administrator-4-step-2 = misslingt das: sagen Sie mir vor einem Löschen, was von meiner Arbeit in Ihrer Cloud ist
# 17d1a5c0
paper-administrator-4-step-3 = wurde es gelöscht und fragt nach einem Account: schalten Sie seine Aktivierungssperre in Apple Business Manager oder Apple School Manager aus, oder geben Sie mir den Umgehungscode, der bei leerem Account als Passwort getippt wird
# cfa5ebb9
paper-administrator-4-step-4 = gehört Ihnen das Gerät nicht mehr: geben Sie es in Apple Business Manager oder Apple School Manager frei, und sagen Sie es mir schriftlich
# 708bf51e
paper-administrator-5-ask-1 = Nummer auf dem Aufkleber des Geräts
# 164279da
paper-administrator-5-ask-2 = Abteilung oder Klasse
# dd52b240
paper-found-title = Ein gefundenes Gerät: ein Zettel für die Polizei oder das Fundbüro
# b140600b
paper-found-1-text = Dieses Gerät wurde gefunden. Nichts wurde daran versucht. Zeigt es eine Nachricht oder eine Nummer, rufen Sie zuerst diese Nummer an.
# 88365de4
paper-found-3-ask-1 = Wo und wann es gefunden wurde
# 476ef20d
paper-found-3-ask-2 = Was sein Bildschirm zeigt
# 9b7416a9
paper-found-3-ask-3 = Wie der Finder zu erreichen ist
# 91b2b60a
papers-papers = Unterlagen: { $error }
# 09e4aea9
papers-serial-number = Seriennummer
# ad8752b9
papers-imei-where-it-has-a-modem = IMEI, wo es ein Modem hat
# 6ffa3ffb
papers-version-of-the-system = Version des Systems
# ed26e863
papers-model = Modell
# dbc3e609
papers-imei = IMEI
