### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# b362da91
terminal-what-to-do-now-erases-nothing = que faire maintenant, n’efface rien :
# c0bd5e90
terminal-what-else-erases-everything-on-the-phone = quoi d’autre, efface tout sur l’iPhone :
# 9a3e736b
terminal-not-true-though-it-is-said = pas vrai, bien qu’on le dise :
# 32652eac
terminal-what-is-known = ce qui est connu :
# bc55f195
terminal-looked-up = { $source } ; consulté le { $checked } ; { $trust }
# 8e208163
terminal-but = ; mais { $caution }
# 9f9b694a
terminal-see-also = voir aussi :
# e5024314
terminal-matters-that-rightful-can-explain = Sujets que Rightful peut expliquer
