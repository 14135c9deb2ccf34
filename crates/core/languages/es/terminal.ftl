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
# cc85c37b
terminal-last-place = último lugar
# d849fff6
terminal-name-for-device = nombre para --device
# 9e0001d5
terminal-seen-within = visto { $age }, con un margen de { $near }
# 13a5bd9b
terminal-seen = visto { $age }
# a751ba39
terminal-this-place-is-an-old-one-it-may = este lugar es antiguo: ahora puede estar en otro sitio
# ffedf7fb
terminal-apple-does-not-know-where-it-is = Apple no sabe dónde está
# 38def01a
terminal-in-the-same-place-as = en el mismo lugar que { $name }
# 82a4f67e
terminal-from-as-the-crow-flies = a { $metres } de { $name } en línea recta
# e00c1c38
terminal-online-now = ahora en línea
# 3a4ec387
terminal-offline-now = ahora sin conexión
# 633896a1
terminal-not-registered = no registrado
# e9b9fbdb
terminal-an-erase-waits-for-it = un borrado lo espera
# 60f10780
terminal-told-to-erase-itself = se le ha dicho que se borre
# 4124a6f5
terminal-has-erased-itself = se ha borrado
# e0a69591
terminal-not-erased = no borrado
# 69eecd33
terminal-marked-as-lost = marcado como perdido
# 2ef845ae
terminal-lost-mode-waits-for-it = el modo Perdido lo espera
# 2a59a025
terminal-activation-lock-on = Bloqueo de activación activado
# 6900f86f
terminal-being-charged = cargándose
# 9ed72777
terminal-at-a-time-that-is-not-known = en un momento que no se conoce
# ab12db46
terminal-just-now = ahora mismo
# b05c470c
terminal-ago = hace { $seconds }
# 2167e7ec
terminal-days-ago = hace { $value1 } días
# 4e7354e3
terminal-device = dispositivo
# a38b33a9
terminal-model = modelo
# abd21bbb
terminal-state = estado
# 11195f5d
terminal-battery = batería
