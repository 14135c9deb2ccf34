### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# bb90e7ef
backup-as-it-was-given = tal como se dio
# f9bea866
backup-with-each-letter-and-its-accent-as-one = con cada letra y su acento como un solo carácter (NFC)
# f8157543
backup-with-each-letter-and-its-accent-as-two = con cada letra y su acento como dos caracteres (NFD)
# 095d8f99
backup-the-password-fits = La contraseña encaja { $spelling }.
# 3dee6822
backup-an-without-a-name = un { $name } sin nombre
# 7c89a82a
backup-an-unknown-device = un dispositivo desconocido
# ff8b61c9
backup-1-file = 1 archivo
# 75438bb1
backup-files = { $count } archivos
# 83d9e3bb
backup-1-folder = 1 carpeta
# 395d8ecb
backup-folders = { $count } carpetas
# 4a797f1b
backup-1-link = 1 enlace
# 49285992
backup-links = { $count } enlaces
# ab720bcb
backup-1-row = 1 fila
# a07543e2
backup-rows = { $count } filas
# e4593377
backup-1-digest = 1 suma de comprobación
# 1bee7cf3
backup-digests = { $count } sumas de comprobación
# 6bebc2fe
backup-1-name = 1 nombre
# a6ab9820
backup-names = { $count } nombres
# f245ab39
backup-1-place = 1 lugar
# 31bffc5f
backup-places = { $count } lugares
# d45980ed
backup-1-older-backup = 1 copia anterior
# f592b652
backup-older-backups = { $count } copias anteriores
# 84be0dc5
backup-read-whole = leído por completo: { $whole }, { $bytes }
# 1a94d9e9
backup-of-another-length-than-the-index-says = con otra longitud que la que dice el índice: { $size-differs }{ $read }
# 6b190d4b
backup-that-only-the-old-device-can-read-as = solo los puede leer el dispositivo anterior, como está previsto: { $bound }
# 24bc6d0d
backup-usual-for-databases-which-are-in-use-while = . Es habitual en bases de datos, que están en uso mientras se copian
# 71371927
backup-and-no-databases-of-which-that-is-usual = , y no son bases de datos, en las que eso es habitual: pueden haber cambiado mientras se copiaban
# 6c9c65d9
backup-usual-for-databases-which-are-in-use-while-2 = . Es habitual en bases de datos, que están en uso mientras se copian; uno no es una base de datos, y puede haber cambiado entonces
# b039a677
backup-usual-for-databases-which-are-in-use-while-3 = . Es habitual en bases de datos, que están en uso mientras se copian; { $count } no son bases de datos, y pueden haber cambiado entonces
# 5050c4a3
backup-it-has-bytes-and-the-index-says = { $file }: tiene { $is } bytes, y el índice dice { $index }
# 44fc6c16
backup-and-more-of-the-same-kind = y { $more } más del mismo tipo
# f54fe5db
backup-not-in-the-backup = no están en la copia: { $count }
# c6a2eb1b
backup-damaged-of-which-what-could-be-read-was = dañado, de lo que se ha escrito lo legible: { $count }
# 26b6d84d
backup-refused-by-this-disk = rechazado por este disco: { $count }
# c9b118bc
backup-of-the-index-unreadable = ilegible del índice: { $bad-rows }
# 8a6354b6
backup-decrypt-the-backup-into-a-new-folder = descifrar la copia en una carpeta nueva
# 7b6dbfe4
backup-into = en { $into }
# 4ce4d46b
backup-whoever-has-the-copy-can-read-it-keep = quien tenga la copia puede leerla: guárdela donde solo usted pueda llegar
# 14dab859
backup-for-reading-not-for-putting-back-the-passwords = para leer, no para devolverla al dispositivo: sus contraseñas siguen cerradas con claves que ya no tiene
# de7e4fb7
backup-decrypt-the-backup-of = Descifrar la copia de { $opened }
# ef2ebe2e
backup-the-decrypted-copy-is-in = La copia descifrada está en { $into }
# 9442b8df
backup-the-backup-itself-is-as-it-was = La copia de seguridad misma está como estaba.
# 0aaca2a6
backup-1-list-unreadable = 1 lista ilegible
# 27609a8d
backup-lists-unreadable = { $count } listas ilegibles
# f8d685ea
backup-decrypt-the-files-and-write-them = descifrar los archivos y escribirlos
# 2902c55e
backup-write-out-the-backup-of = Extraer la copia de { $opened }
# 6e91417d
backup-written-into = Escrito en { $into }
# 0d39f467
backup-writing-the-files = escribiendo los archivos
# f7474cfa
backup-is-called = { $file } se llama { $now }
# 31dadec0
backup-the-backup-does-not-have-it-whole-the = { $file }: la copia no lo tiene entero; el archivo que había se queda, y lo que se pudo leer está al lado como { $now }
# e8a344c3
backup-there-already-equal-by-size-and-time-and = ya estaba, igual en tamaño y fecha, y se ha dejado: { $count }
# 1775460c
backup-there-already-different-and-written-anew = ya estaba, distinto, y se ha escrito de nuevo: { $count }
# 936c55ab
backup-under-another-name-than-on-the-phone-because = con otro nombre que en el iPhone, porque este u otro sistema lo rechaza: { $count }
# 8de35f80
backup-not-made-they-lead-to-places-on-the = no creado, porque lleva a lugares del iPhone: { $count }
# 09d7a95e
backup-compare-the-index-with-the-files-and-read = comparar el índice con los archivos, y leerlos
# f57d3683
backup-only-the-names-are-compared-nothing-is-read = solo se comparan los nombres; no se lee nada
# aa5b8ae4
backup-what-has-a-digest-is-read-and-compared = lo que tiene suma de comprobación se lee y se compara
# b5538369
backup-everything-is-read-and-decrypted-and-nothing-is = todo se lee y se descifra, y no se escribe nada
# eaa6378d
backup-check-the-backup-of = Comprobar la copia de { $opened }
# f5202379
backup-nothing-was-written-the-backup-is-as-it = No se ha escrito nada; la copia está como estaba.
# 490c526d
backup-the-backup-is-complete-what-is-in-its = La copia está completa; no se ha mirado lo que hay en sus archivos
# 6d65866f
backup-the-backup-is-complete-and-what-has-a = La copia está completa, y lo que tiene suma de comprobación está como se escribió
# 99543abf
backup-the-backup-is-whole-and-can-be-read = La copia está entera y se puede leer
# 278f05f0
backup-1-file-is-missing = falta 1 archivo
# 76d945d7
backup-files-are-missing = faltan { $count } archivos
# d9b05922
backup-1-file-is-something-else = 1 archivo es otra cosa
# 9d70fcc3
backup-files-are-something-else = { $count } archivos son otra cosa
# 15a4e469
backup-1-file-cannot-be-read-whole = 1 archivo no se puede leer entero
# 285a7c3f
backup-files-cannot-be-read-whole = { $count } archivos no se pueden leer enteros
# 49c27d13
backup-1-digest-is-wrong = 1 suma de comprobación es incorrecta
# e3a2c0d5
backup-digests-are-wrong = { $count } sumas de comprobación son incorrectas
# 7f98064b
backup-1-row-of-the-index-cannot-be-read = 1 fila del índice no se puede leer
# 833bf16c
backup-rows-of-the-index-cannot-be-read = { $count } filas del índice no se pueden leer
# 8579ba32
backup-1-database-does-not-open = 1 base de datos no se abre
# a3eaa628
backup-databases-do-not-open = { $count } bases de datos no se abren
# c99dc3e5
backup-its-contents-are-not-in-the-backup = { $file }: su contenido no está en la copia
# 0fb1ce4a
backup-something-that-is-no-regular-file-lies-in = { $file }: en su lugar hay algo que no es un archivo normal
# 57fe7a8f
backup-it-is-not-what-its-digest-says = { $file }: no es lo que dice su suma de comprobación
# 7b4b7a66
backup-the-database-of = la base de datos de { $name }: { $why }
# d34037c3
backup-its-row-of-the-index-cannot-be-read = su fila del índice no se puede leer
# 481d386f
backup-it-is-too-large-to-be-looked-at = es demasiado grande para mirarla en memoria; se ha leído entera
# 76e63ef2
backup-it-is-damaged = está dañada: { $why }
# e5618d2d
backup-it-cannot-be-judged-without-the-phones-own = no se puede juzgar sin las funciones propias del iPhone: { $why }
# 83a3e7d4
backup-the-index-has-and = el índice tiene { $files }, { $bytes }, { $folders } y { $links }
# 4940fa27
backup-every-file-of-the-index-is-there = están todos los archivos del índice
# c0494ccb
backup-the-digests-in-the-index-are-of-a = las sumas de comprobación del índice son de un tipo desconocido; de ellas no se sigue nada
# b6e47f5a
backup-no-file-has-a-digest-as-is-so = ningún archivo tiene suma de comprobación, como pasa en algunas copias
# 72ed5415
backup-right-without-one-which-only-some-domains-have = correcto: { $right }; sin ella, pues solo la tienen algunos dominios: { $without }
# 6362edcc
backup-the-databases-of-open = estas bases de datos se abren: { $open }
# 9e3bfa9a
backup-in-the-folder-that-belongs-to-no-file = en la carpeta, sin pertenecer a ningún archivo del índice y sin hacer daño: { $strays }, el primero es { $first }
# 16004765
backup-of-the-index-does-not-agree-with-itself = el índice no concuerda consigo mismo, y se lee de todos modos: { $doubts }
# 8b26cae4
backup-the-phone-to-be-plugged-in-again = a que se conecte de nuevo el iPhone
# 71858ec1
backup-waiting-for-the-passcode-on-the-phone = esperando el código en el iPhone
# 86e11e06
backup-the-phone-needs = , el iPhone necesita { $bytes }
# 78028ed7
backup-seconds = { $count } segundos
# 065c9a3a
backup-minutes = { $count } minutos
# daf1c23f
backup-the-phone-could-not-read-it-and-did = { $place }: el iPhone no pudo leerlo, y no lo ha enviado
# 4a3e21d0
backup-it-could-not-be-read-here-and-was = { $called }: no se pudo leer aquí, y no se ha enviado
# 54be5d89
backup-tell-the-phone = decírselo al iPhone
# a841ce41
backup-telling-the-phone = diciéndoselo al iPhone
# de1bb982
backup-asking-the-phone-what-holds-now = preguntando al iPhone qué rige ahora
# ae713112
backup-the-next-backup-is-encrypted = la próxima copia se cifra
# 3c92a8bb
backup-the-next-backup-is-not-encrypted = la próxima copia no se cifra
# c2b55b0c
backup-the-phone-has-taken-the-change = El iPhone ha aceptado el cambio
# 19d602de
backup-it-does-not-say-whether-the-next-backup = no dice si la próxima copia se cifra: esa lo mostrará
# 9bfb1b96
backup-backups-that-exist-keep-the-password-that-they = las copias que existen conservan la contraseña que tienen
# 825ad5f0
backup-the-phone-has-a-backup-password = El iPhone tiene una contraseña de copias
# 89562786
backup-the-phone-has-no-backup-password-any-more = El iPhone ya no tiene contraseña de copias
# fbcd8aca
backup-the-phone-has-another-backup-password = El iPhone tiene otra contraseña de copias
# 3f51504d
backup-give-the-backups-of-a-password = Dar una contraseña a las copias de { $name }
# f9f89759
backup-whoever-loses-it-loses-the-backups-that-have = quien la pierde pierde las copias que la tienen: sin ella nadie las abre, y solo «Restablecer todos los ajustes» en el iPhone permite que las nuevas tengan otra
# 893d7fb1
backup-take-the-password-of-the-backups-of-away = Quitar la contraseña de las copias de { $name }
# 2757a41f
backup-backups-from-then-on-have-no-passwords-health = las copias de ahí en adelante no contienen contraseñas, datos de salud ni llamadas, y cualquiera puede leerlas
# 6b957cfd
backup-give-the-backups-of-another-password = Dar otra contraseña a las copias de { $name }
# 366be603
backup-backups-that-exist-keep-the-old-one-keep = las copias que existen conservan la antigua: guárdela mientras las guarde
# 16415dbb
backup-which-password-the-next-backup-has-is-not = No es seguro qué contraseña tiene la próxima copia: haga una, e intente abrirla con cada una. Las copias que existen conservan la suya.
# 5ff9cf7e
backup-nothing-was-changed-the-phones-backup-password-is = No se ha cambiado nada: la contraseña de copias del iPhone es la que era.
# 35d5bab9
backup-the-phone-has-not-said-whether-it-has = El iPhone no ha dicho si ha cambiado algo: su próxima copia mostrará qué contraseña rige. Las copias que existen conservan la suya.
# 6321cd74
backup-read-all-of-the-backup = leer toda la copia
# bc6d3c33
backup-send-it-what-is-on-the-phone-is = enviarla; lo que hay en el iPhone se sustituye
# 72e1cc4a
backup-wait-for-the-phone = esperar al iPhone
# d12417ce
backup-checking-the-backup = comprobando la copia
# 5291bc59
backup-restore-a-backup-to = Restaurar una copia en { $device }
# 9878d36f
backup-reading-all-of-the-backup = leyendo toda la copia
# b60758e8
backup-the-phone-restarts = el iPhone se reinicia
# 78403a40
backup-files-were-sent = enviado: { $files } archivos, { $amount }
# 3c766ecc
backup-the-phone-has-started-again-it-goes-on = el iPhone ha arrancado de nuevo; sigue por sí solo, y pide su código y la cuenta de Apple
# 57257e67
backup-the-phone-has-not-been-seen-again-yet = aún no se ha vuelto a ver el iPhone: puede tardar un rato en arrancar
# 519706b2
backup-the-phone-has-taken-the-backup = El iPhone ha aceptado la copia
# a98be868
backup-the-phone-to-start-again = a que el iPhone arranque de nuevo
# 81c47f18
backup-the-database-of-messages = la base de datos de mensajes
# ac7ef965
backup-the-database-of-contacts = la base de datos de contactos
# 47d5602a
backup-the-database-of-photos = la base de datos de fotos
# 3b0347eb
backup-info-plist-of-the-backup-says-nothing-of = Info.plist de la copia no dice nada de apps
# 3349c6a9
backup-info-plist-of-the-backup-is-not-there = Info.plist de la copia no está
# 6dbb19eb
backup-info-plist-of-the-backup-cannot-be-read = Info.plist de la copia no se puede leer
# c684c4cb
backup-1-damaged-file-of-the-backup-is-left = 1 archivo dañado de la copia se deja fuera y faltará: { $which }
# 2426d4df
backup-damaged-files-of-the-backup-are-left-out = { $count } archivos dañados de la copia se dejan fuera y faltarán: { $which }
# 4d6e4212
backup-damaged-files-of-the-backup-are-left-out-2 = { $count } archivos dañados de la copia se dejan fuera y faltarán: { $which }; y { $more } más, nombrados arriba
# f3e295f0
backup-restore-nothing-the-phone-stays-as-it-is = no restaurar nada: el iPhone se queda como está, y lo que tiene esta copia se puede extraer
# 14aa3a41
backup-restore-everything-else-what-a-real-phone-does = restaurar todo lo demás. { $left-out }. Nunca se ha probado qué hace un iPhone real con una copia así
# 76d20765
backup-the-backup-is-not-as-it-was-written = La copia no está como se escribió: { $what }. ¿Cómo seguir?
# 0ee2c8f0
backup-the-digests-in-the-index-are-of-a-2 = las sumas de comprobación del índice son de un tipo desconocido: de ellas no se sigue nada
# 2d024c79
backup-of-another-length-than-the-index-says-2 = con otra longitud que la que dice el índice: { $files }{ $read }
# 3c1ec048
backup-the-backup-is-larger-than-what-is-free = la copia es mayor que lo que hay libre ahora en el iPhone; lo que sustituye hace sitio, si basta
# 4d3e7ed9
backup-the-phone-does-not-say-whether-find-my = el iPhone no dice si Buscar está activado; tiene que estar desactivado
# 43c698e6
backup-the-password-fits-and-the-phone-is-told = la contraseña encaja { $spelling }, y así se le dice al iPhone
# 36f6d701
backup-the-phone-is-not-told-which-apps-to = { $why }: al iPhone no se le dice qué apps instalar; tráigalas después del App Store
# cff6ac9e
backup-the-backup-has-nothing-of-it-is-not = la copia no tiene nada de: { $lacking }; no está entera
# dca50b21
backup-nothing-was-sent-the-phone-and-the-backup = No se ha enviado nada: el iPhone y la copia están como estaban.
# 4c25feff
backup-nothing-on-the-phone-was-replaced-and-the = No se ha sustituido nada en el iPhone, y la copia está como estaba. La lista de apps de la copia puede estar en el iPhone: por sí sola no hace nada, y la próxima restauración la sustituye.
# a611ad1f
backup-the-phone-refused-it-the-backup-was-only = El iPhone lo ha rechazado; la copia solo se ha leído. Mire el iPhone antes de empezar de nuevo.
# fd0a6d70
backup-everything-else-of-the-backup-was-sent-and = Todo lo demás de la copia se ha enviado, y el iPhone se reinicia. La copia solo se ha leído y está como estaba.
# adcb5936
backup-the-backup-was-only-read-and-is-as = La copia solo se ha leído y está como estaba. El iPhone no dice hasta dónde ha llegado: mírelo, y empiece de nuevo si no está lo que había en él.
# 232d6a63
backup-look-at-what-is-there-already = mirar qué hay ya
# 9b462845
backup-copy-what-has-changed = copiar lo que ha cambiado
# 1be900ac
backup-prove-that-it-is-whole = demostrar que está entera
# 504fce94
backup-put-it-in-its-place = ponerla en su sitio
# d984bab5
backup-looking-at-what-is-there-already = mirando qué hay ya
# ec18ca1b
backup-proving-that-it-is-whole = demostrando que está entera
# 7a982123
backup-waiting-for-the-phone = esperando al iPhone
# 5ecd1de9
backup-it-goes-to-the-backup-before-it-is = va a { $folder }; la copia anterior se guarda al lado
# 7e13dcd3
backup-it-is-encrypted-passwords-health-data-and-calls = está cifrada: contiene contraseñas, datos de salud y llamadas
# ae27c571
backup-it-is-not-encrypted-passwords-health-data-and = no está cifrada: quedan fuera contraseñas, datos de salud y llamadas; para tenerlos: rightful backup encryption on
# 27ad3930
backup-the-phone-does-not-say-whether-it-will = el iPhone no dice si se cifrará
# 385303ab
backup-back-up = Hacer una copia de { $device }
# fb7feb1d
backup-goes-on-where-the-last-one-was-interrupted = sigue donde se interrumpió la última
# 1ab398fe
backup-there-is-no-backup-here-yet-everything-is = aquí aún no hay copia: se copia todo
# 3b38c512
backup-files-of-the-backup-before-are-there-both = hay { $files } archivos de la copia anterior; ambas comparten lo que no ha cambiado
# c5d828b7
backup-files-of-the-backup-before-were-copied-because = se han copiado { $files } archivos de la copia anterior, porque este disco no puede compartirlos entre dos
# a5152170
backup-it-lies-in = está en { $path }
# ec1fb64d
backup-files-came = llegaron: { $files } archivos, { $amount }
# 9c74152f
backup-the-phone-could-not-read-itself-and-did = el propio iPhone no pudo leerlo y no lo envió, nombrado arriba: { $files }
# 85bbdfc3
backup-the-one-before-lies-in = la anterior está en { $before }
# 081932d8
backup-the-backup-before-if-there-is-one-is = La copia anterior, si la hay, está como estaba
# 2e02cf85
backup-nothing-was-changed-on-the-phone-both-backups = En el iPhone no se ha cambiado nada. Ambas copias están enteras: la anterior está por ahora en { $before }, la nueva en UDID.unfinished/backup; la próxima ejecución les da sus nombres.
# 46d81fc6
backup-nothing-was-changed-on-the-phone = En el iPhone no se ha cambiado nada. { $untouched }.
# e65bcece
backup-nothing-was-changed-on-the-phone-what-has = En el iPhone no se ha cambiado nada. { $untouched }; lo que ha llegado hasta ahora se guarda al lado, y la próxima ejecución sigue desde ahí.
# 6ac397bd
backup-nothing-was-changed-on-the-phone-the-new = En el iPhone no se ha cambiado nada. { $untouched }; la nueva se ha desechado, porque debía ser secreta.
# 7faecb57
backup-nothing-was-changed-on-the-phone-the-backup = En el iPhone no se ha cambiado nada. La copia está en { $path }. El iPhone dice que está entera.
# 69be0b1d
backup-nothing-was-changed-on-the-phone-the-backup-2 = En el iPhone no se ha cambiado nada. La copia está en { $path }; la anterior está en { $before }. El iPhone dice que está entera.
# d720c362
backup-nothing-was-changed-on-the-phone-what-came = En el iPhone no se ha cambiado nada. { $untouched }; lo que llegó se ha apartado al lado, en UDID.unfinished/unproven, hasta que llegue una copia entera, y lo que se pueda leer de ello se puede extraer.
# abe64805
backup-the-backup-is-whole = La copia está entera
# 1048a813
backup-the-backup-is-complete-and-what-came-is = La copia está completa, y lo que llegó está entero
# acfa2362
backup-the-phone-says-the-backup-is-whole-some = El iPhone dice que la copia está entera; algunos de sus archivos son más cortos de lo que ella misma dice
# d0ba3927
backup-the-phone-says-the-backup-is-whole-what = El iPhone dice que la copia está entera; no se ha comprobado lo que contiene
# 13fb1583
backup-1-file-is-shorter-than-the-index-says = { $seen }; 1 archivo es más corto de lo que dice el índice, y está nombrado arriba: el iPhone puede haberlo acortado entretanto
# 762b069a
backup-files-are-shorter-than-the-index-says-and = { $seen }; { $count } archivos son más cortos de lo que dice el índice, y están nombrados arriba: el iPhone puede haberlos acortado entretanto
# a04a574d
backup-the-phone-says-that-it-is-whole-and = el iPhone dice que está entera, y sus listas y claves se pueden leer; lo que contiene solo se puede comprobar con su contraseña: rightful backup verify
# e8635b85
backup-the-phone-says-that-it-is-whole-the = el iPhone dice que está entera; la contraseña que ha dado no la abre, así que no se pudo comprobar más
# af6b5afa
backup-its-password-opens-it = su contraseña la abre
# 4e30c2e3
backup-its-password-opens-it-written = su contraseña la abre, escrita { $spelling }
# 3038c7a6
backup-all-files-of-its-index-are-there-all = están los { $files } archivos de su índice, todos se han leído hasta el final, { $digests } sumas de comprobación son correctas
# 618866c8
backup-all-files-of-its-index-are-there-that = están los { $files } archivos de su índice, los { $value1 } que llegaron o cambiaron se han leído hasta el final, { $digests } sumas de comprobación son correctas; { $unchanged } están según su índice como en la copia anterior, e igual de largos, y no se han leído otra vez: rightful backup verify lo lee todo
# dff7aaa7
backup-remove-older-backups = quitar copias anteriores
# 17f98c33
backup-the-older-backups-are-removed = Se han quitado las copias anteriores
# 4c0053cd
backup-1-older-backup-was-removed = se ha quitado 1 copia anterior
# 3138f9ad
backup-older-backups-were-removed = se han quitado { $whole } copias anteriores
# 48d7a3e6
backup-is-no-backup-any-more-what-is-left = { $name } ya no es una copia: lo que queda de ella se quita cuando empiece de nuevo
# ff92a45c
backup-nothing-was-removed = No se ha quitado nada.
# 59a8b431
backup-all-others-are-whole = { $gone }; todas las demás están enteras.
# 5563f59d
backup-all-others-are-whole-2 = { $half }. Todas las demás están enteras.
# ab344c19
backup-all-others-are-whole-3 = { $gone }. { $half }. Todas las demás están enteras.
# 7298b1f6
backup-will-be-removed-from-this-computer-nothing-brings = Se quitará de este ordenador: { $going }. Nada lo devuelve.
# 00dc10ce
backup-the-older-backups-of = Las copias anteriores de { $called }
# 3df99b63
backup-removing-older-backups = quitando copias anteriores
# 491f66ed
backup-1-older-backup-was-removed-up-to-are = se ha quitado 1 copia anterior, quedan libres hasta { $frees }
# 491a25de
backup-older-backups-were-removed-up-to-are-free = se han quitado { $count } copias anteriores, quedan libres hasta { $frees }
# e66221d1
backup-the-newest-one-stays = la más reciente se queda
# 558c0101
backup-the-newest-one-stays-and-of-those-before = la más reciente se queda, y de las anteriores { $staying }
# 3de0b4be
backup-nothing-on-the-device-is-touched = en el dispositivo no se toca nada
# c16aabba
backup-up-to-become-free-what-those-that-stay = quedan libres hasta { $frees }; lo que comparten con ellas las que se quedan se queda
# 6a1309b2
backup-goes = se quita { $name }
# 9a6d20c2
backup-and-more-go-all-of-them-older = y se quitan { $more } más, todas más antiguas
# 94d0c1c2
backup-remove-of = Quitar de { $called }: { $going }
# a5f92770
backup-is-no-backup-of-this-device-and-stays = { $name } no es una copia de este dispositivo, y se queda
# a485b5e2
backup-was-not-put-there-by-this-program-somebody = { $name } no lo puso ahí este programa: alguien puede haberla archivado a propósito, y se queda
# f27e919c
backup-whether-the-newest-one-opens-and-has-all = no se ha mirado si la más reciente se abre y tiene todos sus archivos, porque usted lo quiere así
# 06df3a12
backup-the-newest-one-opens-with-its-password-and = la más reciente se abre con su contraseña y tiene todos sus archivos; no se ha leído lo que contienen
# e9007801
backup-the-newest-one-has-all-its-files-what = la más reciente tiene todos sus archivos; no se ha leído lo que contienen
# 568e1216
backup-needs-no-password-the-newest-one-is-encrypted = { $name } no necesita contraseña; la más reciente está cifrada
# 0cf26fb0
backup-is-encrypted-and-may-hold-passwords-health-data = { $name } está cifrada y puede contener contraseñas, datos de salud y llamadas; la más reciente no los tiene
# 40167595
backup-may-have-another-password-than-the-newest-one = { $name } puede tener otra contraseña que la más reciente
# fc079819
backup-of-unknown-version = { $name } de versión desconocida
# 36fc2395
backup-age-not-known = antigüedad desconocida
# 29dad847
backup-dated-in-the-future = con fecha futura
# 0bc4a710
backup-days-ago = hace { $count } días
# 9c597650
backup-months-ago = hace { $count } meses
# 62b0e351
backup-years-ago = hace { $count } años
# a2e9671b
backup-manifest-mbdb-as-ios-4-to-9-write = Manifest.mbdb, como lo escriben iOS 4 a 9
# d8718a08
backup-manifest-db-with-encrypted-rows-as-ios-10 = Manifest.db con filas cifradas, como lo escribe iOS 10.0
# d67839fc
backup-manifest-db-not-encrypted = Manifest.db, sin cifrar
# 45df73a6
backup-manifest-db-encrypted-as-a-whole-as-ios = Manifest.db, cifrado entero, como lo escriben iOS 10.2 y posteriores
# 1e8cc12c
backup-by-kind = Por tipo
# 4d5b8fb0
backup-by-app = Por app
# e082b999
backup-by-domain = Por dominio
# fec21776
backup-rows-of-the-index-cannot-be-read-2 = { $count } filas del índice no se pueden leer.
# 21099260
backup-the-files-of-a-part-of-it-kind = Los archivos de una parte: --kind photos, --app BUNDLE, --domain NAME, --path PATTERN; todos: --files
# 84cd6a53
backup-and-smaller-ones-json-names-them-all = y { $more } más pequeños; --json los nombra todos
# 9902fa29
backup-to-mind = A tener en cuenta
# 560291a4
backup-is-it-whole-and-can-all-of-it = ¿Está entera, y se puede leer todo?  rightful backup verify
# 07a80ef9
backup-nothing-says-when = nada dice cuándo
# fd8c8a7d
backup-finished-as-the-device-says = terminada, según el dispositivo
# e9c609af
backup-interrupted-while-it-was-made = interrumpida mientras se hacía
# 4bd3641b
backup-nothing-says-whether-it-was-finished = nada dice si se terminó
# a168f3d3
backup-serial-number = número de serie
# 2fdf2a4a
backup-was-set = estaba puesto
# 441c1f8d
backup-was-not-set = no estaba puesto
# 20e4c785
backup-with-data-in-the-backup = { $apps } con datos en la copia
# 60cee1ad
backup-made-with = hecha con
# 3dce7d26
backup-yes-each-try-of-a-password-costs-rounds = sí; cada intento de una contraseña cuesta { $rounds } rondas
# 02e82f7b
backup-no-passwords-health-data-and-call-lists-are = no: no contiene contraseñas, datos de salud ni listas de llamadas
# b54e9203
backup-more-that-only-the-old-device-can-open = { $count } más que solo puede abrir el dispositivo anterior, como está previsto
# c80791f8
backup-that-could-not-be-read = { $count } que no se pudieron leer
# 389374c7
backup-the-values-are-shown-with-show = Los valores se muestran con --show.
# f573b4fe
backup-passwords-of-apps-and-networks = Contraseñas de apps y redes
# f3ae020d
backup-passwords-of-websites-and-servers = Contraseñas de sitios web y servidores
# 76342562
backup-1-item = 1 elemento
# cf98bfa1
backup-items = { $count } elementos
# b6173b6b
backup-could-not-be-looked-at = No se pudo mirar
# b7ff0ea1
backup-there-are-more-folders-than-were-looked-at = Hay más carpetas de las que se han mirado. Indique la carpeta con --in DIR.
# ec4fba2f
backup-is-it-whole-and-does-its-password-work = ¿Está entera, y vale su contraseña?  rightful backup verify BACKUP
# 7ce2233c
backup-no-date = sin fecha
# cd6aafc3
backup-not-encrypted = sin cifrar
# 628c4eb7
backup-end-not-known = fin desconocido
# 3f800618
backup-kept-copy = copia guardada
# 2e811009
backup-no-backups-were-found = No se han encontrado copias de seguridad.
# e8d19cf0
backup-looked-in = Se ha mirado en
# 8544da25
backup-on-another-disk-or-somewhere-else-name-the = ¿En otro disco, o en otro sitio? Indique la carpeta: rightful backup list --in DIR. Lo que guarda iCloud no está en este ordenador; los ajustes de un dispositivo lo muestran.
# 552e5613
backup-backup-password = Contraseña de copias:
# ec2f5943
backup-backup-password-so-far = Contraseña de copias hasta ahora:
# 722335e0
backup-new-backup-password = Nueva contraseña de copias:
# d642aa79
backup-the-same-once-more = La misma otra vez:
# 61c42d68
backup-password-of-the-backup = Contraseña de la copia:
# 51bb2cdc
backup-password-of-the-newest-backup = Contraseña de la copia más reciente:
# 29367c2b
backup-no-model-of-this-name-is-known = no se conoce ningún modelo con ese nombre
# 871cb6fd
backup-write-a-version-such-as-18-5 = escriba una versión como 18.5
# 85e8b70a
backup-backup-password-for = Contraseña de copias de { $backup }:
# 079e65ea
backup-the-password-that-came-has-a-question-mark = La contraseña que llegó tiene un signo de interrogación. PowerShell antes de la versión 7 pone uno en lugar de cada letra que el inglés no tiene: ponga la contraseña en un archivo en UTF-8, y use --password-file.
# cf97c795
backup-that-is-not-the-backup-password-you-can = Esa no es la contraseña de copias. Puede intentarlo una vez más.
# cf8b4f56
backup-that-is-not-the-backup-password-you-can-2 = Esa no es la contraseña de copias. Puede intentarlo dos veces más.
# 87ee1cdb
backup-encrypted = cifrada
# ac6eccac
backup-finished = terminada
# 64aa5c2c
backup-interrupted = interrumpida
# a2650b63
backup-today = hoy
# 7cb367e2
backup-yesterday = ayer
# d1388e9a
backup-made = hecha
# 134ec804
backup-index = índice
# 18e21ce1
backup-build = compilación
# 1f911d24
backup-passcode = código
# 4522a4c9
backup-apps = apps
# d604d3a4
backup-link = enlace
# 36e2475f
backup-copying = copiando
# 658bd0d5
backup-decrypting = descifrando
# 9a59ee53
backup-sending = enviando
# fb8d164e
backup-certificates = Certificados
# a68d56d3
backup-keys = Claves
# bf8b687a
backup-photos = fotos
# fa1ffda1
backup-messages = mensajes
# 942741de
backup-contacts = contactos
# 6d8e0054
backup-calls = llamadas
# 8d0a9452
backup-voicemail = buzón de voz
# f9cbb7db
backup-notes = notas
# e5b75f59
backup-calendar = calendario
# 3a15d369
backup-reminders = recordatorios
# 5bb7a57f
backup-voice-memos = notas de voz
# d1c1638c
backup-mail = correo
# 57e27d7a
backup-health = salud
# 71eaa570
backup-files-2 = archivos
# c55db023
backup-books = libros
# dd84d3eb
backup-wallet = Wallet
# 26f06ad0
backup-keychain = llavero
# a6eb2093
backup-settings = ajustes
# 2cc1914d
backup-home-screen = pantalla de inicio
