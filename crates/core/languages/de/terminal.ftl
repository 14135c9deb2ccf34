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
# 4e7354e3
terminal-device = Gerät
# a38b33a9
terminal-model = Modell
# abd21bbb
terminal-state = Zustand
# 11195f5d
terminal-battery = Batterie
