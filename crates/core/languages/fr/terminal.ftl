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
# cc85c37b
terminal-last-place = dernière position
# d849fff6
terminal-name-for-device = nom pour --device
# 9e0001d5
terminal-seen-within = vu { $age }, à { $near } près
# 13a5bd9b
terminal-seen = vu { $age }
# a751ba39
terminal-this-place-is-an-old-one-it-may = cette position est ancienne : il est peut-être ailleurs maintenant
# ffedf7fb
terminal-apple-does-not-know-where-it-is = Apple ne sait pas où il est
# 38def01a
terminal-in-the-same-place-as = au même endroit que { $name }
# 82a4f67e
terminal-from-as-the-crow-flies = à { $metres } de { $name } à vol d’oiseau
# e00c1c38
terminal-online-now = en ligne maintenant
# 3a4ec387
terminal-offline-now = hors ligne maintenant
# 633896a1
terminal-not-registered = non enregistré
# e9b9fbdb
terminal-an-erase-waits-for-it = un effacement l’attend
# 60f10780
terminal-told-to-erase-itself = a reçu l’ordre de s’effacer
# 4124a6f5
terminal-has-erased-itself = s’est effacé
# e0a69591
terminal-not-erased = non effacé
# 69eecd33
terminal-marked-as-lost = marqué comme perdu
# 2ef845ae
terminal-lost-mode-waits-for-it = le mode Perdu l’attend
# 2a59a025
terminal-activation-lock-on = verrouillage d’activation activé
# 6900f86f
terminal-being-charged = en charge
# 9ed72777
terminal-at-a-time-that-is-not-known = à un moment qui n’est pas connu
# ab12db46
terminal-just-now = à l’instant
# b05c470c
terminal-ago = il y a { $seconds }
# 2167e7ec
terminal-days-ago = il y a { $value1 } jours
# 4e7354e3
terminal-device = appareil
# a38b33a9
terminal-model = modèle
# abd21bbb
terminal-state = état
# 11195f5d
terminal-battery = batterie
