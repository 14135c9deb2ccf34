### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# b362da91
terminal-what-to-do-now-erases-nothing = qué hacer ahora, no borra nada:
# c0bd5e90
terminal-what-else-erases-everything-on-the-phone = qué más, borra todo lo que hay en el iPhone:
# 9a3e736b
terminal-not-true-though-it-is-said = no es cierto, aunque se diga:
# 32652eac
terminal-what-is-known = lo que se sabe:
# bc55f195
terminal-looked-up = { $source }; consultado { $checked }; { $trust }
# 8e208163
terminal-but = ; pero { $caution }
# 9f9b694a
terminal-see-also = véase también:
# e5024314
terminal-matters-that-rightful-can-explain = Asuntos que Rightful puede explicar
