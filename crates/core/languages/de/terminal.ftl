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
