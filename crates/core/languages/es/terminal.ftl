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
# 8475f593
terminal-of-a-member-of-the-family = de un miembro de la familia
# 6550cd1f
terminal-of-a-member-of-the-family-2 = de { $name }, miembro de la familia
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
# 0d979142
terminal-the-pages-are-at-this-address-which-works = Las páginas están en esta dirección, que vale una sola vez, en un navegador. Ctrl-C las cierra.
# 57032060
terminal-no-browser-could-be-opened-from-here-open = Desde aquí no se pudo abrir ningún navegador: abra usted la dirección.
# 9662bbd9
terminal-no-unlock-token-is-kept-on-this-computer = En este ordenador no se guarda ningún token de desbloqueo
# 8f308996
terminal-ios = iOS { $it }
# d92bf0b2
terminal-no-supervision-identity-is-kept-on-this-computer = En este ordenador no se guarda ninguna identidad de supervisión
# b882fe03
terminal-there-are-no-profiles-on-the-phone = No hay perfiles en el teléfono
# 90f641bc
terminal-no-phone-is-on-the-cable-and-no = No hay ningún teléfono conectado, y en este ordenador no se guarda ningún token de desbloqueo
# fac38bb3
terminal-supervised-by = supervisado por
# 63d6e2f0
terminal-last-backup = última copia
# 6d1141b8
terminal-could-be-cleared = se puede abrir
# 48dd6e59
terminal-somebody-else = otra persona
# d2e6ead0
terminal-not-known = no se sabe
# aa207487
terminal-of-no-use = inútil
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
# abe500b2
terminal-seen-in-logs-of-real-phones = visto en registros de iPhone reales
# 251e8daa
terminal-hearsay-handed-down-not-shown = de oídas: transmitido, no demostrado
# 90c82c29
terminal-finder-error = error de Finder
# 3dc340bc
terminal-signing-status = STATUS de la firma
# 7f887add
terminal-restore-status = estado de la restauración
# a37508eb
terminal-other-programs = de otros programas
# 2f402353
terminal-shown-by-finder-itunes-and-the-apple-devices = lo muestran Finder, iTunes y la app Dispositivos Apple cuando falla una actualización o restauración
# ea618fab
terminal-status-in-the-answer-of-apples-signing-server = STATUS en la respuesta del servidor de firmas de Apple
# c0c28f96
terminal-the-status-with-which-the-phone-ends-a = el estado con el que el iPhone termina una restauración
# 62e23a85
terminal-the-steps-of-a-restore-on-the-phone = los pasos de una restauración en el iPhone, por número o por nombre
# 1d0c9580
terminal-amrerror-beside-a-status-or-amrestoreerrordomain-in-the = AMRError junto a un estado, o AMRestoreErrorDomain en el registro del propio iPhone
# 6c77eb24
terminal-numbers-and-words-of-idevicerestore-backup-and-management = números y palabras de idevicerestore y de programas de copias y de gestión
# a5ae66fe
terminal-same-family-as = de la misma familia que { $words }
# 9b3dbbb3
terminal-a-little-longer-so-far = un poco más, { $passed } hasta ahora
# b1e4dbfd
terminal-several-families-know-this-which-one-it-is = Varias familias conocen esto. Cuál es depende de dónde lo haya leído.
# 05c0ba85
terminal-rightful-does-not-know = Rightful no conoce { $asked }.
# d3d4f889
terminal-nobody-has-published-all-numbers-worth-noting-down = Nadie ha publicado todos los números. Conviene anotar, para quien pregunte usted:
# 4d2ba028
terminal-the-words-beside-the-number-whole = las palabras junto al número, enteras
# aa3e7dfb
terminal-which-program-showed-it-its-version-and-on = qué programa lo mostró, su versión, y en qué sistema
# d4f6d243
terminal-what-the-phone-showed-a-cable-an-apple = qué mostraba el iPhone: un cable, una manzana, una barra, «Hola» o nada
# e2286f49
terminal-how-far-it-was-and-the-last-step = hasta dónde había llegado, y el último paso que se nombró
# 0fbb3f99
terminal-the-families-of-numbers-that-are-known-are = rightful explain solo enumera las familias de números conocidas. Tras una ejecución del propio Rightful, rightful report reúne lo ocurrido.
# 3828439c
terminal-numbers-that-rightful-can-explain = Números que Rightful puede explicar
# 94cf5493
terminal-rightfuls-own-codes-behind-each-failure = los códigos propios de Rightful, tras cada fallo
# 7397d862
terminal-not-affected = no afectado:
# 4b977568
terminal-from-looked-up = { $sureness }. De { $source }; consultado { $checked }.
# 447e676b
terminal-how-sure = certeza:
# 4e9a8d66
terminal-what-to-do-now = qué hacer ahora:
# 355332a7
terminal-for-all-of-these = para todos estos:
# d4b94793
terminal-a-model-that-rightful-does-not-know = un modelo que Rightful no conoce
# ff8c0680
terminal-was-signed = estaba firmado
# e89e3aac
terminal-signed-by-apple = firmado por Apple
# e3b3746b
terminal-listed-by = listado por
# e840ef9a
terminal-was-of-no-help = { $source } no ayudó: { $why }
# 1ad41b61
terminal-this-list-is-of = esta lista es de { $when }: { $why }
# 83bfcb8d
terminal-for = para { $models }
# 1093a85d
terminal-it-erases-and-restores-this = borra y restaura este { $name }
# 5b03fa76
terminal-it-does-not-fit-an-erase-and-restore = no sirve para borrar y restaurar este { $name }
# 8d9e6302
terminal-it-updates-this = actualiza este { $name }
# e2cbb070
terminal-it-does-not-fit-an-update-of-this = no sirve para actualizar este { $name }
# 12817656
terminal-its-digest-is-the-one-that-is-published = su suma de comprobación es la publicada (listada por { $sources })
# 78aca7f3
terminal-that-was-found-on-and-the-file-has = eso se comprobó el { $when }, y el archivo no ha cambiado desde entonces: no se ha leído otra vez
# 462f7c05
terminal-it-is-not-what-is-published-that-has = no es lo publicado: eso tiene la suma de comprobación { $published }
# ab8b5a56
terminal-no-catalogue-lists-this-build-for-its-models = ningún catálogo lista esta compilación para sus modelos
# ff477361
terminal-it-was-not-compared-with-what-is-published = no se ha comparado con lo publicado: { $why }
# 8e141829
terminal-is-removed-are-free-again = { $name } se ha quitado: { $size } quedan libres
# 1a25be52
terminal-no-firmware-is-kept-here = aquí no se guarda ningún firmware
# 2b372bb7
terminal-not-as-it-is-now = no como está ahora
# 484447f2
terminal-unfinished-download = descarga sin terminar
# ffdc42a9
terminal-ago-2 = hace { $age }
# cd7b58e5
terminal-in-all-remove-one-with-rightful-firmware-cache = { $all } en total; para quitar uno: rightful firmware cache --remove NAME
# 69db7f49
terminal-download-the-firmware-and-check-it = descargar el firmware y comprobarlo
# 136cdc59
terminal-compute-the-checksums-that-a-restore-asks-for = calcular las sumas de comprobación que pide una restauración
# 287e62f2
terminal-verified-on-and-not-changed-since-not-read = comprobado el { $when }, y sin cambios desde entonces: no se ha leído otra vez
# af794173
terminal-firmware-is-here-and-verified = El firmware { $version } ({ $build }) está aquí y comprobado
# 52edfdae
terminal-no-device-was-touched = No se ha tocado ningún dispositivo.
# 61385318
terminal-all-are-on-this-computer-and-will-be = los { $size } están en este ordenador y se comprobarán
# e23331e2
terminal-will-be-downloaded-and-checked = se descargarán y comprobarán { $amount }
# 3080a956
terminal-of-are-still-missing-and-will-be-downloaded = faltan aún { $missing } de { $size } y se descargarán
# 2a27a128
terminal-apple-signs-this-version-now = Apple firma ahora esta versión
# a67bfac3
terminal-apple-no-longer-signs-this-version-so-it = Apple ya no firma esta versión, así que no se puede instalar
# 2800ad04
terminal-get-firmware-for = Traer el firmware { $version } ({ $build }) para { $name }
# e8e569b0
terminal-says-another-for-this-version-not = { $source } dice otra cosa para esta versión ({ $matter }): { $theirs }, no { $taken }
# 0bca36be
terminal-the-list-of-versions-is-of = la lista de versiones es de { $when }: { $why }
# 18ccb0bf
terminal-this-version-cannot-be-installed = esta versión no se puede instalar
# 52c90d4b
terminal-it-has-no-system-image-that-can-be = no tiene una imagen de sistema que se pueda leer donde está
# 8b727c3f
terminal-computing-checksums-of-the-system-image = calculando sumas de comprobación de la imagen de sistema
# 888b50f4
terminal-stopped-they-are-computed-when-a-restore-asks = parado: se calculan cuando una restauración las pide
# a2b30585
terminal-they-are-computed-when-a-restore-asks-for = { $error }: se calculan cuando una restauración las pide
# cd94e32c
terminal-a-folder-has-no-digest = una carpeta no tiene suma de comprobación
# ec3b0cb5
terminal-the-virtual-phone-now = El iPhone virtual ahora
# c92b1c77
terminal-the-virtual-phones-now = Los iPhone virtuales ahora
# 709a132c
terminal-ios-as-before = iOS { $version } ({ $build }), como antes
# 44fc19f7
terminal-ios-was = iOS { $version } ({ $build }), antes { $system } ({ $system4 })
# ca2836d4
terminal-off-the-cable = sin cable
# f34555b9
terminal-shows-hello = muestra «Hola»
# 494b9e6f
terminal-runs-ios = funciona con iOS
# ab110647
terminal-in-mode = en { $mode }
# 0c053449
terminal-find-my-on-untouched = Buscar: activado, sin tocar
# 9f70c634
terminal-find-my-on-changed = Buscar: activado, CAMBIADO
# dc4878ea
terminal-find-my-off-untouched = Buscar: desactivado, sin tocar
# 9094be86
terminal-find-my-off-changed = Buscar: desactivado, CAMBIADO
# 4471418b
terminal-erased-yes = borrado: sí
# f2a9bfbf
terminal-erased-no = borrado: no
# af207d0e
terminal-photos-on-it-yes = fotos en él: sí
# 41e022d2
terminal-photos-on-it-no = fotos en él: no
# d14f6e33
terminal-activated-yes = activado: sí
# 71f3814b
terminal-activated-no = activado: no
# 8e39e3f9
terminal-the-token-was-not-saved = el token no se guardó
# d828589d
terminal-no-iphone-or-ipad-found-rightful-alone-says = No se ha encontrado ningún iPhone ni iPad. `rightful` solo dice qué puede significar eso.
# 402c1f18
terminal-written-to = Escrito en { $path }: { $about }.
# 06add45a
terminal-error-this-computer-does-not-let-rightful-start = error: este ordenador no deja arrancar Rightful: { $error }
# 0921e3d9
terminal-error-the-result-could-not-be-written = error: no se pudo escribir el resultado: { $error }
# a38b33a9
terminal-model = modelo
# abd21bbb
terminal-state = estado
# 11195f5d
terminal-battery = batería
# 1dc84299
terminal-but-2 = pero:
# ebd37cf3
terminal-documented = documentado
# bdebc3fd
terminal-no = no
# 91c960a8
terminal-erase = borrar
# 8a906c65
terminal-update = actualizar
# 236a2c1b
terminal-version = versión
# c414f3e6
terminal-released = publicado
# abf23824
terminal-size = tamaño
# 30822339
terminal-board = placa
# bdd793b7
terminal-does = hace
# 6249d2c4
terminal-variant = variante
# 821a14dc
terminal-whole = entero
# 4adfb63c
terminal-name = nombre
# 292cf7e1
terminal-changed = cambiado
# 1c7dfd95
terminal-verified = comprobado
# 4e7354e3
terminal-device = dispositivo
# a3e3ed3b
terminal-system = sistema
# c9204610
terminal-mode = modo
# a253f458
terminal-screen = pantalla
# fd4c769d
terminal-trusted = de confianza
# 2eb036f9
terminal-downloading = descargando
