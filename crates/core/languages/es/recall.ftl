### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 859a8cf7
recall-your-word = su palabra { $number }
# 5bdaa074
recall-your-name = su nombre { $number }
# 48f239ed
recall-your-place = su lugar { $number }
# e68d3c3b
recall-your-number = su número { $number }
# 52249604
recall-your-other-password = su otra contraseña { $number }
# 89e40a8d
recall-your-token-list = su lista de fragmentos { $number }
# 0a9ba17d
recall-its-line = su línea { $line }
# 92a64445
recall-your-mask = su máscara { $number }
# b04ffa3d
recall-your-rule = su regla { $number }
# 622a00fb
recall-a-digit = una cifra
# a2efd612
recall-digits = { $count } cifras
# a686d7af
recall-saved-password = contraseña guardada { $number }
# 63b5cb80
recall-password-of-the-systems-own-store = contraseña { $number } del almacén del sistema
# c90b2758
recall-in-small-letters = en minúsculas
# 5959b816
recall-in-capitals = en mayúsculas
# db3e1b92
recall-with-a-capital-first = con mayúscula inicial
# 56046ffd
recall-with-a-capital-at-each-word = con mayúscula en cada palabra
# 314f726b
recall-with-a-capital-at-the-end = con mayúscula al final
# 52beac0b
recall-as-with-caps-lock = como con bloqueo de mayúsculas
# ec5d0364
recall-with-something-between = con algo en medio
# 635c2eef
recall-a-year = un año
# dc736486
recall-a-date = una fecha
# 8d123a63
recall-a-sign = un signo
# ff52f89b
recall-keys-beside-each-other = teclas contiguas
# 455f048d
recall-its-accents-in-their-other-form = sus acentos en su otra forma
# b487705b
recall-as-an-old-program-on-windows-wrote-it = como lo escribía un programa antiguo en Windows
# 1bc29abf
recall-as-an-old-program-on-a-mac-wrote = como lo escribía un programa antiguo en un Mac
# 5a0540f3
recall-with-the-quotes-and-dashes-of-a-phone = con las comillas y guiones de un iPhone
# c9769c04
recall-typed-on-another-keyboard = escrita en otro teclado
# 01ce36f9
recall-without-its-accents = sin sus acentos
# 9aea3a17
recall-spelt-with-other-letters = escrita con otras letras
# 30249f59
recall-without-its-vowels = sin sus vocales
# c48d0ee6
recall-without-its-blanks = sin sus espacios
# 9e2fde49
recall-the-first-letters-of-its-words = las iniciales de sus palabras
# 497dc6a5
recall-with-digits-for-letters = con cifras en lugar de letras
# f5de960f
recall-with-another-number = con otro número
# d2dc4b07
recall-a-neighbouring-key-struck = una tecla vecina pulsada
# 687e0b3a
recall-a-character-twice = un carácter repetido
# 1d21373a
recall-a-character-missing = falta un carácter
# b088218b
recall-two-characters-swapped = dos caracteres intercambiados
# 4e14e0da
recall-find-a-password-that-is-known-to-prove = encontrar una contraseña que se sabe, para probar este ordenador
# 958fcaa9
recall-try-your-ideas-on-the-copy = probar sus ideas en la copia
# 3d05044f
recall-your-own-ideas-on-a-copy-of-your = sus propias ideas, sobre un duplicado de su propia copia de seguridad; no se envía nada a ninguna parte
# fa62d885
recall-saved-passwords-come-first = { $count } contraseñas guardadas van primero
# f5b0b11a
recall-texts-and-lines-are-too-long-for-a = { $count } textos y líneas son demasiado largos para una contraseña de copias
# ac932d40
recall-it-goes-on-where-it-was-of-were = sigue donde estaba: ya se habían probado { $next } de { $count }
# 2275385b
recall-were-tried-before-and-are-not-tried-again = { $count } ya se probaron, y no se prueban de nuevo
# 66b2c2ed
recall-the-likelier-half-takes-stop-at-any-time = la mitad más probable tarda { $half-s }; pare cuando quiera, sigue desde ahí
# 3af12573
recall-the-other-would-take-and-are-left-out = las otras { $rest } tardarían { $time } y se dejan fuera; --anyway las prueba también
# aaba7b1b
recall-all-passwords-of-eight-small-letters-would-take = todas las contraseñas de ocho minúsculas tardarían aquí { $about }: lo que cuenta es lo que usted recuerda
# 4d3e8959
recall-find-the-password-of = Encontrar la contraseña: { $target }
# 599b4696
recall-1-core = 1 núcleo
# bbb8692f
recall-cores = { $count } núcleos
# ddceda59
recall-nothing-of-it-is-left-to-try = no queda nada por probar
# bf570767
recall-1-candidate-at-on-takes = 1 candidata a { $rate } con { $cores } tarda { $time }
# 29b761bb
recall-candidates-at-on-take = { $count } candidatas a { $rate } con { $cores } tardan { $time }
# ee5c1ab5
recall-the-likelier-of-candidates-at-on-take = las { $now } más probables de { $count } candidatas a { $rate } con { $cores } tardan { $time }
# 6f6fa298
recall-a-minute = { $count } por minuto
# e6cd7554
recall-a-second = { $count } por segundo
# 6fb2dca3
recall-the-backup-is-as-it-was-nothing-has = La copia está como estaba; nada ha salido de este ordenador.
# 8f19bd4f
recall-for-the-likelier-half-alone = { $half } solo para la mitad más probable
# 105f5f77
recall-proving-this-computer = probando este ordenador
# 9c86d4da
recall-the-backup-password-is-found = Se ha encontrado la contraseña de copias.
# d12a0a82
recall-this-works-on-backups-of-devices-that-you = Esto es para copias de dispositivos que son suyos, o con los que su dueño le pide ayuda. Se trata de: { $target }. ¿Es suya?
# f2985351
recall-i-own-it = Es mía
# ff3268dd
recall-the-owner-is-with-me = El dueño está conmigo
# 28afcfff
recall-putting-your-ideas-in-order-and-measuring-this = ordenando sus ideas, y midiendo este ordenador
# b0341dd6
recall-what-an-earlier-search-has-left-cannot-be = lo que dejó una búsqueda anterior no se puede leer; se aparta, y esta empieza de nuevo
# 573acc20
recall-longer-than-anybody-can-say = más de lo que nadie puede decir
# be928487
recall-it-was-number-of = era la número { $number } de { $candidates }
# c0245d0e
recall-a-second-slower-way-of-trying-it-says = una segunda forma de probarla, más lenta, dice lo mismo
# ba42c62e
recall-tried-because-of = probada por: { $why }
# b31c4cd4
recall-the-backup-itself-is-not-whole = la copia misma no está entera: { $damage }
# 27955ada
recall-write-it-down-then-have-the-backup-checked = anótela, y luego haga comprobar la copia: rightful backup verify
# d3e16f47
recall-about-a-minute-or-less = alrededor de un minuto o menos
# 5015ec89
recall-about-a-minute = alrededor de un minuto
# 1d3b4b8d
recall-longer-than-a-million-years = más de un millón de años
# 72de4f95
recall-about-minutes = unos { $count } minutos
# cf05f44d
recall-about-hours = unas { $count } horas
# 09cc1fa1
recall-about-days = unos { $count } días
# d69cbc0b
recall-about-months = unos { $count } meses
# bfa0edba
recall-about-years = unos { $count } años
# 798922ec
recall-about-1-minute = alrededor de 1 minuto
# 9350048d
recall-about-1-hour = alrededor de 1 hora
# 122309c1
recall-about-1-day = alrededor de 1 día
# 17843b73
recall-about-1-month = alrededor de 1 mes
# a3bbf10b
recall-about-1-year = alrededor de 1 año
# 776e2f54
recall-it-goes-on = sigue
# 58a6c7c3
recall-paused-this-computer-is-nearly-too-hot-it = en pausa: este ordenador está casi demasiado caliente. Sigue por sí sola cuando se haya enfriado; procure que le llegue aire. Con --no-pause no espera
# accaae03
recall-paused-the-battery-is-nearly-down-to-what = en pausa: la batería está casi en lo que usted mismo puede necesitar. Sigue por sí sola cuando el ordenador se enchufe. Con --no-pause no espera
# 751288eb
recall-paused-until-this-computer-has-cooled-down = en pausa hasta que este ordenador se enfríe
# bf7f2e54
recall-paused-until-this-computer-is-plugged-in = en pausa hasta que este ordenador se enchufe
# 6ebc526e
recall-yes-try-them-before-everything-else-the-system = Sí, probarlas antes que todo lo demás; el sistema puede pedir su contraseña
# d23c4441
recall-no-leave-them-alone = No, dejarlas en paz
# e1b33f62
recall-what-keeps-was-not-read-nobody-could-be = no se ha leído lo que hay aquí, porque no había a quién preguntar: { $place }. --choose own,read dice que sí
# 1cf4006b
recall-reading = leyendo: { $place }
# f401f9d2
recall-the-search-goes-on-without = { $why }; la búsqueda sigue sin ello ({ $why })
# ed6d0023
recall-on-this-computer-keeps-a-password-under-the = En este ordenador hay una contraseña guardada con el nombre de una copia de iPhone: { $place }. ¿Debe leerla Rightful?
# 2aac54ac
recall-on-this-computer-keeps-a-password-under-the-2 = En este ordenador hay una contraseña guardada con el nombre de una copia de iPhone, para este mismo dispositivo: { $place }. ¿Debe leerla Rightful?
# e55dadec
recall-on-this-computer-keeps-passwords-under-the-name = En este ordenador hay { $count } contraseñas guardadas con el nombre de una copia de iPhone: { $place }. ¿Debe leerlas Rightful?
# ed273999
recall-on-this-computer-keeps-passwords-under-the-name-2 = En este ordenador hay { $count } contraseñas guardadas con el nombre de una copia de iPhone, algunas para este mismo dispositivo: { $place }. ¿Debe leerlas Rightful?
# 5ad558a9
recall-this-backup = esta copia
# bd32f9aa
recall-the-backup-of = la copia de { $name }
# 373a3f72
recall-some-keys-of-its-keybag-are-damaged = algunas claves de su repositorio de claves están dañadas
# d82f4daf
recall-its-keybag-has-no-key-that-the-password = su repositorio de claves no tiene ninguna clave que la contraseña sola abra
# 726f4b6f
recall-the-key-of-its-index-is-damaged = la clave de su índice está dañada
# a3652ed7
recall-1-character = 1 carácter
# a9d6d3f3
recall-characters = { $count } caracteres
# 00f816f8
recall-put-the-candidates-in-order-and-measure-this = ordenar las candidatas, y medir este ordenador
# 4e8a01cb
recall-try-what-the-coordinator-lends = probar lo que reparte el coordinador
# 14180718
recall-the-search-is-over-the-coordinator-knows-how = La búsqueda ha terminado; el coordinador sabe cómo.
# 98d4e32b
recall-nothing-of-the-search-is-lost-others-try = No se pierde nada de la búsqueda: otros prueban lo que tenía este ordenador.
# 71e8bad8
recall-candidates-were-tried-on-this-computer = en este ordenador se han probado { $count } candidatas
# d28c5812
recall-candidates-shared-among-all-machines = { $count } candidatas, repartidas entre todos los ordenadores
# 0a5fa3d3
recall-help-to-search-for-a-backup-password = Ayudar a buscar una contraseña de copias
# ce08e892
recall-nothing-is-written-on-this-computer-ctrl-c = en este ordenador no se escribe nada; Ctrl-C lo para en cualquier momento
# 6a956cc0
recall-putting-the-candidates-in-order = ordenando las candidatas
# b9ca2557
recall-waiting-for-the-coordinator = esperando al coordinador
# 97bcc515
recall-the-password-is-found-but-keep-the-password = la contraseña se ha encontrado, pero: { $trouble }; guarde la contraseña: si esto se corta ahora, habrá que encontrarla otra vez
# 1778c806
recall-the-password-is-found-but-keep-the-password-2 = la contraseña se ha encontrado, pero: { $trouble } ({ $why }); guarde la contraseña: si esto se corta ahora, habrá que encontrarla otra vez
# a3bcf11c
recall-no-machine-helps = no ayuda ningún ordenador
# a00f35e3
recall-how-long-it-takes-shows-soon = cuánto tarda se verá pronto
# 33499e4f
recall-on-1-machine = en 1 ordenador
# f802ef3b
recall-on-machines = en { $count } ordenadores
# eeaf79e0
recall-machine-has-joined = el ordenador { $name } se ha unido
# bffd5a91
recall-nothing-is-heard-of-machine-others-try-what = no se sabe nada del ordenador { $name }; otros prueban lo que tenía
# 206f1ece
recall-machine-is-there-again = el ordenador { $name } está de vuelta
# 7f620ab6
recall-machine-has-left-others-try-what-it-had = el ordenador { $name } se ha ido; otros prueban lo que tenía
# 5c6024f7
recall-machine-did-not-find-what-was-planted-for = el ordenador { $name } no encontró lo que se había puesto para que lo encontrara
# 8101d718
recall-machine-says-it-found-what-is-not-there = el ordenador { $name } dice haber encontrado lo que no está
# 79caf7c6
recall-machine-reports-another-number-of-candidates-than-it = el ordenador { $name } comunica otro número de candidatas del que tenía
# 6a642a8d
recall-machine-reports-what-another-machine-has = el ordenador { $name } comunica lo que tiene otro ordenador
# a48a3310
recall-it-gets-no-more-and-candidates-are-tried = { $why }; no recibe más, y { $again } candidatas se prueban de nuevo
# 289b6c73
recall-more-machines-want-to-help-than-can = quieren ayudar más ordenadores de los que pueden
# af02bd2a
recall-offer-the-search-to-other-machines = ofrecer la búsqueda a otros ordenadores
# fe528a1e
recall-lend-judge-and-count = repartir, juzgar y contar
# e145da3a
recall-the-backup-is-as-it-was-and-none = La copia está como estaba, y ninguno de sus archivos ha salido de este ordenador.
# 4019f1b0
recall-putting-your-ideas-in-order = ordenando sus ideas
# f03b5205
recall-offering-the-search = ofreciendo la búsqueda
# 7c4c27ef
recall-waiting-for-machines = esperando ordenadores
# 49c4f85e
recall-the-other-machines-get-your-ideas-and-of = los otros ordenadores reciben sus ideas y, de la copia, las claves envueltas de su repositorio de claves, para probar contraseñas en ellas, todo sellado; ninguno de sus archivos
# 8f24c623
recall-whoever-joins-can-find-the-password-too-give = quien se une también puede encontrar la contraseña: dé el código a ordenadores en los que confíe
# 2821540b
recall-this-computer-counts-and-judges-to-have-it = este ordenador cuenta y juzga; para que pruebe también contraseñas, haga que se una en un segundo terminal
# b9e01b23
recall-find-the-password-of-with-several-machines = Encontrar la contraseña con varios ordenadores: { $target }
# ca04ed3c
recall-1-candidate = 1 candidata
# 6e1e3666
recall-candidates-each-counted-once = { $count } candidatas, cada una contada una vez
# 132de739
recall-it-is-written-into = Está escrita en { $path }.
# 61ecb924
recall-error-could-not-be-written = error: no se pudo escribir { $path }: { $why }
# 7a8cc7bb
recall-help-start-the-same-command-again-with-another = ayuda: inicie la misma orden con otro archivo, o con --show: encuentra de nuevo la contraseña en segundos
# ee4b51bf
recall-it-is-no-text-that-can-be-shown = No es un texto que se pueda mostrar. Tras 0x están sus bytes, dos cifras por cada uno.
# 2ea6c1ca
recall-it-has-what-cannot-be-seen-among-its = Entre sus { $count } caracteres hay algo que no se ve:
# 9efb1411
recall-and-more-with-json-show-its-bytes-stand = y { $more } más; con --json --show aparecen también sus bytes
# 1d05789a
recall-character-is-a-blank-at-the-beginning = el carácter { $number } es un espacio al principio
# 823968d6
recall-character-is-a-blank-at-the-end = el carácter { $number } es un espacio al final
# d1436c39
recall-character-is-one-more-blank = el carácter { $number } es un espacio más
# b0845e20
recall-character-is-a-blank-that-does-not-break = el carácter { $number } es un espacio de no separación ({ $code })
# 6ef4e94e
recall-character-is-a-blank-of-another-width = el carácter { $number } es un espacio de otra anchura ({ $code })
# 35980b2a
recall-character-is-an-accent-apart-from-its-letter = el carácter { $number } es un acento separado de su letra ({ $code }): en pantalla los dos son uno
# 848b55c2
recall-character-is-one-that-nothing-is-drawn-for = el carácter { $number } es uno para el que no se dibuja nada ({ $code })
# 0c51dec1
recall-worth-it = vale la pena
# 1a571d7c
recall-these-are-worth-it-and-can-be-stopped = estas valen la pena, y se pueden parar y seguir en cualquier momento; más de lo que recuerda cuenta más
# 38cbac2d
recall-long-and-it-can-be-stopped-and-gone = largo, y se puede parar y seguir en cualquier momento
# c442aec4
recall-not-worth-it-say-more-of-what-you = no vale la pena: diga más de lo que recuerda. En el iPhone, «Restablecer todos los ajustes» lo conserva todo menos los ajustes, y la próxima copia admite una contraseña nueva
# 558f405c
recall-the-password-of = La contraseña: { $target }
# b3724a0b
recall-the-other-would-take-and-are-left-out-2 = las otras { $rest } tardarían { $rest-s }, y se dejan fuera salvo que diga --anyway
# d70ab99a
recall-the-likelier-half-is-the-first = la mitad más probable son las primeras { $likelier-half }: { $half-s }
# 3374d01e
recall-whoever-has-this-line-can-try-passwords-on = Quien tenga esta línea puede probar contraseñas en su copia: guárdela para usted. No contiene nada de la copia misma, ni ningún nombre.
# 23134dfc
recall-with-hashcat-hashcat-m-a-0-w-4 = Con hashcat: hashcat -m { $mode } -a 0 -w 4 LINE-FILE LIST. Lo que encuentra lo escribe tras la línea y dos puntos.
# 04aafa1a
recall-under-way-or-cut-off-rightful-recall-resume = en marcha, o cortada: rightful recall resume la sigue
# bf247a5a
recall-stopped-rightful-recall-resume-goes-on = parada: rightful recall resume la sigue
# f86a355d
recall-what-was-worth-it-or-asked-for-is = se ha probado lo que valía la pena, o se pidió: ninguna abre la copia
# 459dd42a
recall-all-of-it-tried-none-opens-the-backup = todo probado, ninguna abre la copia
# 5091b566
recall-a-backup = una copia
# 6ad8fe5d
recall-of-tried = probadas: { $next } de { $count }
# 508ad640
recall-with-other-machines-of-tried = probadas con otros ordenadores: { $tried } de { $of }
# cdcf0b34
recall-in-all-in = { $count } en total, en { $spent }
# 14141fd0
recall-kept-in-for-you-alone-no-password-no = Guardado en { $folder }, solo para usted: ninguna contraseña, ninguna pista.
# bca0bcef
recall-note-is-there-and-cannot-be-read-it = nota: { $path } está y no se puede leer: está dañado, es de una versión posterior, o de otro usuario
# 5d5caa4a
recall-going-on-with-the-search-for-the-backup = Sigue la búsqueda de la contraseña de copias de { $called }: { $manifest }
# 072f9f78
recall-some-of-its-ideas-were-typed-and-are = Algunas de sus ideas se escribieron a mano, y no se guardan: délas otra vez para que se prueben también.
# 19450e7f
recall-no-search-for-a-backup-password-was-begun = En este ordenador no se ha empezado ninguna búsqueda de una contraseña de copias.
# d44dff78
recall-a-capital-first-summer = mayúscula inicial: Verano
# 20b5ee1a
recall-a-capital-in-each-word-summergarden = mayúscula en cada palabra: VeranoJardin
# 13a925b6
recall-digits-at-the-end-summer12 = cifras al final: verano12
# 34a7b1e3
recall-a-year-at-the-end-summer2011 = un año al final: verano2011
# c9488433
recall-an-exclamation-mark-at-the-end-summer = un signo de exclamación al final: verano!
# 442e84f9
recall-another-sign-at-the-end-summer = otro signo al final: verano?
# b7bf0060
recall-a-sign-between-words-summer-garden = un signo entre palabras: verano-jardin
# cee3ab0f
recall-digits-for-letters-5umm3r = cifras en lugar de letras: v3ran0
# a07ad4b3
recall-keys-beside-each-other-qwertz-1qaz = teclas contiguas: qwerty, 1qaz
# 86a2d5e8
recall-what-do-you-usually-do-with-a-password = ¿Qué suele hacer usted con una contraseña?
# ff2caa7b
recall-space-to-mark-enter-to-go-on = espacio para marcar, Intro para seguir
# 84a3a6b9
recall-words-names-or-places-that-may-be-in = ¿Palabras, nombres o lugares que pueden estar en ella?
# 406cd8d0
recall-with-commas-between-summer-bella-rome = con comas entre medias: verano, Bella, Roma
# 47b945b1
recall-dates-or-years-that-mean-something = ¿Fechas o años que significan algo?
# e3fa3945
recall-with-commas-between-23-4-1987-2011 = con comas entre medias: 23.4.1987, 2011
# fe7d4ade
recall-numbers-of-your-house-telephone-a-code = ¿Números: de su casa, teléfono, un código?
# 8cb67d73
recall-with-commas-between-17-4711 = con comas entre medias: 17, 4711
# a59ea4da
recall-another-password-of-yours-then-or-now = ¿Otra contraseña suya, de entonces o de ahora?
# e818ae37
recall-one-at-a-time-enter-when-there-is = una cada vez; Intro cuando no haya más
# b62b0558
recall-how-many-characters-did-it-have = ¿Cuántos caracteres tenía?
# 2432b820
recall-8-or-8-12-enter-when-you-do = 8, o 8-12; Intro si no lo sabe
# f1badeaa
recall-a-few-questions-about-what-you-remember-press = Unas preguntas sobre lo que recuerda. Pulse Intro donde no sepa nada, Esc cuando eso sea todo, Ctrl-C para parar.
# 1b535c3d
recall-what-you-type-stays-on-this-computer-and = Lo que escriba se queda en este ordenador, y no se anota.
# 4da55b2e
recall-the-questions-end-here-what-you-have-answered = Las preguntas acaban aquí; se prueba lo que ha respondido.
# f509b2a6
recall-stopped-nothing-was-tried-and-your-answers-are = Parado; no se ha probado nada, y sus respuestas no se guardan.
# f1a554b8
recall-note-nothing-can-be-asked-on-this-terminal = nota: en este terminal no se puede preguntar nada: { $why }
# e9508729
recall-note-nothing-more-can-be-asked-on-this = nota: en este terminal no se puede preguntar nada más: { $why }. Se prueba lo que ha respondido.
# b79d66d9
recall-the-nats-servers-token = Token del servidor NATS:
# 5e0afc18
recall-the-token-of-the-nats-server = el token del servidor NATS
# 4d535be0
recall-the-password-of-the-nats-servers-user = la contraseña del usuario del servidor NATS
# e42e435d
recall-password-of-at-the-nats-server = Contraseña de { $name } en el servidor NATS:
# 6bb87f14
recall-its-first-line-is-empty = su primera línea está vacía
# 30044721
recall-the-join-code = el código de unión
# 45840b3a
recall-as-the-other-computer-shows-it-small-letters = como lo muestra el otro ordenador: valen minúsculas, los guiones se pueden omitir
# 040f3e28
recall-join-code = Código de unión:
# fc02ad7f
recall-on-each-machine-that-is-to-help-start = En cada ordenador que deba ayudar, inicie
# 65703a11
recall-and-type-this-code-when-it-asks-for = y escriba este código cuando lo pida:
# 04098359
recall-and-give-it-the-code-with-code-file = y dele el código con --code-file; está escrito en { $path }.
# fd69135e
recall-the-code-could-not-be-written-into-it = El código no se pudo escribir en { $path }: { $why }. Es este:
# 79a6c31f
recall-stopping-as-soon-as-what-was-tried-is = Se para en cuanto lo probado esté anotado. La copia está como estaba.
# e0fd1652
recall-stopping-as-soon-as-what-is-done-was = Se para en cuanto lo hecho se haya entregado; otros prueban lo que queda. No se pierde nada de la búsqueda.
# 8260fc6b
recall-stopping-as-soon-as-apple-has-answered-an = Se para en cuanto Apple haya respondido. Un borrado que Apple ha aceptado sigue sin este programa; hasta que el dispositivo esté en línea se puede cancelar en www.icloud.com/find.
# e60ad02d
recall-still-writing-down-what-was-tried-if-you = Aún se anota lo que se ha probado. Si sale ahora, lo probado en los últimos momentos se prueba de nuevo; la copia está como estaba. Pulse Ctrl-C otra vez para salir enseguida.
# 3b476a9c
recall-still-handing-over-what-is-done-if-you = Aún se entrega lo hecho. Si sale ahora, otros lo prueban de nuevo; no se pierde nada de la búsqueda. Pulse Ctrl-C otra vez para salir enseguida.
# 77b718b0
recall-still-waiting-for-apples-answer-if-you-leave = Aún se espera la respuesta de Apple. Si sale ahora, mire en www.icloud.com/find si Apple ha aceptado un borrado. Pulse Ctrl-C otra vez para salir enseguida.
# 943ba3f5
recall-the-macs-keychain = el llavero del Mac
# 743de220
recall-the-desktops-keyring-secret-service = el llavero del escritorio (Secret Service)
# 7e10d643
recall-backwards = al revés
# 21a6d10c
recall-twice = dos veces
# f55fc650
recall-found = encontrada
# e71d9f07
recall-neither = Ninguna de las dos cosas
