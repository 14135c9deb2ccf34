### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 3ac57507
page-apple-account-and-find-my = Cuenta de Apple y Buscar
# 6d3f9060
page-find-a-device-make-it-sound-mark-it = Encontrar un dispositivo, hacerlo sonar, marcarlo como perdido o borrarlo a distancia: con la contraseña de la cuenta de su dueño, y a la vista.
# 30b21346
page-devices-of-this-account = Dispositivos de esta cuenta
# 592c8eb5
page-sign-in-to-see-the-devices = Inicie sesión para ver los dispositivos
# 9a3da9b8
page-look-again = Mirar otra vez
# 63cbe686
page-you-are-asked-for-the-account-and-its = En la página siguiente se le piden la cuenta y su contraseña. Una contraseña que Apple rechaza nunca se prueba de nuevo por sí sola.
# 4a5a5f80
page-sign-in-and-look = Iniciar sesión y mirar
# e02a593a
page-ask-where-they-are-now = Preguntar dónde están ahora
# a7c8daf6
page-sign-out-here = Cerrar la sesión aquí
# ae7fb885
page-marked-as-lost = Marcado como perdido
# ecc054ab
page-an-erase-waits-until-it-is-online = Un borrado espera hasta que esté en línea
# ccc2a2e2
page-where-it-was-last = Dónde estuvo por última vez
# ee8fbe94
page-open-this-place-in-a-map-in-a = Abrir este lugar en un mapa, en otra pestaña
# 4b810b56
page-only-if-you-open-it-does-anybody-else = Solo si lo abre, alguien más conoce el lugar.
# 4d24db87
page-it-has-told-no-place = No ha comunicado ningún lugar.
# 2ddac605
page-play-a-sound = Reproducir un sonido
# c6c41ab6
page-erase-from-afar = Borrar a distancia
# 526eef92
page-remove-from-the-account = Quitar de la cuenta
# f0e0ed4d
page-each-shows-its-plan-first-do-not-remove = Cada uno muestra antes su plan. No quite un dispositivo antes de que termine su borrado: eso lo anularía.
# 17f69b0b
page-mark-as-lost = Marcar como perdido
# 608f4bc7
page-a-number-to-call-which-it-shows = Un número de teléfono, que muestra
# cb77c3ca
page-a-message-which-it-shows = Un mensaje, que muestra
# 7a2a993b
page-show-the-plan = Mostrar el plan
# ba471e2c
page-the-same-in-any-browser-without-this-program = Lo mismo en cualquier navegador, sin este programa
# a3dba2da
page-open-apples-page-in-a-new-tab = Abrir la página de Apple en otra pestaña
# 67c21a66
page-backups-on-this-computer = Copias de seguridad en este ordenador
# 76a1b1d0
page-looking-into-a-backup-changes-nothing-in-it = Mirar dentro de una copia no cambia nada en ella.
# 32fe2140
page-no-backup-was-found-here = Aquí no se encontró ninguna copia de seguridad
# 4b210285
page-these-folders-were-looked-into = Se miró en estas carpetas:
# e90a9da5
page-a-phone-that-is-unlocked-and-trusts-this = Un iPhone desbloqueado que confía en este ordenador puede copiarse ahora.
# f269c77a
page-protected-by-a-password = Protegida por contraseña
# 6630fc0c
page-without-a-password = Sin contraseña
# 0c5d0266
page-the-phone-finished-it = El iPhone la terminó
# 963fb5be
page-it-was-interrupted = Se interrumpió
# 533de7d9
page-the-folder = La carpeta
# 971b97af
page-open-it = Abrirla
# 36d6c46a
page-the-backup-password = La contraseña de la copia
# 4bf54a2f
page-not-the-passcode-and-not-that-of-the = No es el código ni la contraseña de la cuenta de Apple. Se prueba aquí, en este ordenador; no hay límite de intentos.
# b538b20d
page-open-the-backup = Abrir la copia
# 9eb0e8c4
page-the-password-is-forgotten = ¿Ha olvidado la contraseña?
# f275d12a
page-what-you-remember-of-it-is-often-enough = Lo que recuerda de ella suele bastar. Rightful pregunta, dice las probabilidades y prueba lo probable, solo en este ordenador.
# c31b4ad5
page-recall-the-password = Recordar la contraseña
# 236ccbec
page-it-opens = Se abre
# b724f5f9
page-what-is-in-it = Qué contiene
# 616e44b4
page-what-to-do-with-it = Qué hacer con ella
# 1c5de2ad
page-prove-it = Comprobarla
# 9c06a0f5
page-reads-every-file-and-compares-it-with-the = Lee cada archivo y lo compara con el índice: si todo volvería.
# 89b7f322
page-copy-the-files-out = Copiar los archivos fuera
# 0c2cb1a0
page-as-ordinary-folders-with-the-names-they-had = Como carpetas normales, con los nombres que tenían. La copia queda como está.
# 655be501
page-make-a-copy-without-a-password = Hacer una copia sin contraseña
# 6233c91e
page-a-second-backup-that-needs-no-password-keep = Una segunda copia que no necesita contraseña. Guárdela donde solo usted pueda leerla.
# 50245a5b
page-into-this-new-folder = En esta carpeta nueva
# 626238af
page-where-you-are = Dónde está
# f4f11fd5
page-files-of-this-part = Archivos de esta parte
# b3652b03
page-to-keep = guardar
# be95e8b8
page-save-it = Guardarlo
# 636add57
page-pages-of-this-list = Páginas de esta lista
# 6283b131
page-the-page-before = Página anterior
# ff8d89f1
page-the-next-page = Página siguiente
# ec969e3f
page-this-is-its-beginning-the-whole-file-can = Este es el principio. Se puede guardar el archivo entero.
# f795db5e
page-its-text = Su texto
# f81a7a8f
page-save-the-file = Guardar el archivo
# 86851f0b
page-an-iphone-that-is-locked = Un iPhone bloqueado
# b6c4f587
page-one-that-is-locked-and-trusts-this-computer = Uno bloqueado que confía en este ordenador
# 33a6bcb4
page-one-whose-buttons-are-needed = Uno cuyos botones hacen falta
# 47c6acc8
page-one-that-is-stuck-in-recovery-mode = Uno atascado en modo de recuperación
# c2c890bf
page-one-that-is-erased-and-asks-for-its = Uno borrado que pide su cuenta
# 04292aee
page-an-ipad-that-is-locked = Un iPad bloqueado
# 42a446b3
page-the-cable-is-pulled-in-the-middle = Se saca el cable a la mitad
# 99455ad1
page-your-device = Su dispositivo
# f2958174
page-this-one-is-connected = Este está conectado
# cdef22d3
page-which-one-is-it-about = ¿De cuál se trata?
# 609b3166
page-one-step-at-a-time-nothing-is-erased = Un paso cada vez. Nada se borra antes de que haya leído lo que cuesta y escrito su consentimiento.
# 0196d60c
page-a-phone-on-a-cable = Un iPhone con un cable
# e3a2cc0d
page-this-page-changes-by-itself-when-you-plug = Esta página cambia sola cuando conecta uno.
# 462fc9cc
page-plug-it-into-this-computer-with-a-cable = Conéctelo a este ordenador con un cable
# cb2bd9a8
page-no-iphone-or-ipad-is-to-be-seen = Aún no se ve ningún iPhone ni iPad.
# 21ab6d98
page-take-the-computers-own-port-not-a-hub = Use el puerto del propio ordenador, no un concentrador, y un cable que venía con un iPhone: algunos cables solo cargan.
# e090a8a7
page-a-phone-that-was-locked-for-over-an = Un iPhone bloqueado durante más de una hora solo carga. Es normal, y el modo de recuperación funciona igualmente.
# bba027e9
page-something-of-apples-is-on-the-bus-and = Hay algo de Apple conectado y este ordenador no puede hablar con ello.
# f933547f
page-look-at-this-computer = Mirar este ordenador
# 95bfc994
page-it-is-plugged-in-and-does-not-appear = Está conectado y no aparece
# f223e9b1
page-on-an-iphone-8-or-later-these-moves = En un iPhone 8 o posterior, estos pasos llevan al modo de recuperación. Con eso no se borra nada.
# 5d673292
page-other-models-and-what-recovery-mode-is = Otros modelos, y qué es el modo de recuperación
# 4ef21ae7
page-show-the-ways-back-in = Mostrar las formas de volver a entrar
# 98944762
page-just-looking = ¿Solo quiere mirar?
# cb041f67
page-a-rehearsal-shows-every-step-on-a-virtual = Un ensayo muestra cada paso en un iPhone virtual dibujado en la página. No se toca ningún iPhone ni ninguna cuenta.
# e0f85997
page-what-is-rehearsed = Qué se ensaya
# 9b28d1f6
page-start-a-rehearsal = Empezar un ensayo
# 64712e3c
page-this-phone-is-virtual-and-so-is-apple = Este iPhone es virtual, y Apple también. Pulse lo que quiera: nada suyo puede perderse.
# 6678bde5
page-leave-the-rehearsal = Salir del ensayo
# 7cc0f8aa
page-this-computer = Este ordenador
# d1e0bb46
page-nothing-stands-in-the-way = Nada lo impide
# 883ad0c5
page-something-stands-in-the-way = Algo lo impide
# df7c3205
page-usually-the-reason = Suele ser por esto
# 539ffcbc
page-what-to-do-now = Qué hacer ahora
# 446bd4d1
page-what-to-type = Qué escribir
# 57ca648e
page-what-does-it-mean = ¿Qué significa?
# 1e1d276b
page-a-number-a-message-or-a-matter-what = Un número, un mensaje o un tema: qué significa, qué hacer sin borrar nada y cuán seguro es.
# 4a4de3dd
page-a-number-a-message-or-a-word = Un número, un mensaje o una palabra
# befab5b4
page-explain-it = Explicarlo
# c6265a58
page-nothing-is-known-of-this-here-note-down = Aquí no se sabe nada de esto. Anote las palabras junto al número, completas, y qué programa lo mostró.
# bca2f3eb
page-what-to-do-now-erases-nothing = Qué hacer ahora, no borra nada
# 3dfa40ea
page-what-else-erases-everything-on-the-phone = Qué más, borra todo lo del iPhone
# 3c6e09a5
page-what-this-did-not-touch = Lo que esto no tocó
# 3acbe636
page-how-sure = Cuán seguro
# bf16d161
page-not-true-though-it-is-said = No es cierto, aunque se dice
# 7009b4ac
page-what-is-known-and-from-where = Lo que se sabe, y de dónde
# 0f68a95b
page-see-also = Vea también
# 551ebca9
page-the-lock-screen-which-asks-for-the-passcode = la pantalla de bloqueo, que pide el código
# 0e0ac6e2
page-the-home-screen = la pantalla de inicio
# a8130e7d
page-a-black-screen = una pantalla negra
# f780658a
page-the-apple-logo = el logotipo de Apple
# 431dc453
page-the-apple-logo-with-a-bar-below-it = el logotipo de Apple con una barra debajo
# 3c6f17e4
page-a-cable-that-points-at-a-computer = un cable que apunta a un ordenador
# 81ef14d8
page-the-question-whether-to-trust-this-computer = la pregunta de si confiar en este ordenador
# 0ca2a600
page-the-question-for-the-apple-account-it-belongs = la pregunta por la cuenta de Apple a la que pertenece
# 0622576c
page-the-message-of-its-owner = el mensaje de su dueño
# 22932bc5
page-a-battery-it-charges = una batería: se carga
# 87cc3683
page-hello-in-many-languages = «Hola» en muchos idiomas
# 0d33bb8c
page-a-forgotten-backup-password = Una contraseña de copia olvidada
# cd0404af
page-everything-stays-on-this-computer-a-copy-of = Todo se queda en este ordenador. Se prueba una copia de la cerradura, no el iPhone: nada puede bloquearse ni perderse.
# 0faec310
page-remember-more = Recordar más
# 4ce74720
page-what-do-you-remember = ¿Qué recuerda?
# ad75b6e6
page-hints-so-far = Pistas hasta ahora: { $words }
# 32e7fa6f
page-words-that-may-be-in-it = Palabras que pueden estar en ella
# cf597715
page-such-as-old-passwords-nicknames-pets-places-one = Como contraseñas antiguas, apodos, mascotas, lugares. Una por línea o separadas por espacios.
# d05a27d8
page-names-of-people-close-to-you = Nombres de personas cercanas
# 91dc65c0
page-their-birthdays-may-be-in-it-too = Sus cumpleaños también pueden estar en ella.
# 72709e2c
page-years-and-dates = Años y fechas
# 7a3d8794
page-such-as-1987-or-24-12-2011 = Como 1987 o 24.12.2011.
# 9bfb8974
page-how-long-it-was-about = Qué longitud tenía, aproximadamente
# 3cc73e2c
page-tell-me-the-odds = Decirme las probabilidades
# 192956b5
page-the-odds = Las probabilidades
# 97d37a6b
page-to-be-tried = Por probar
# 3360c8b1
page-on-this-computer = En este ordenador
# 2f08385f
page-whether-it-is-among-them-nobody-knows-before = Si está entre ellas nadie lo sabe antes de probarlo. La búsqueda puede pararse y seguirse en cualquier momento.
# 70b396f6
page-go-on-with-the-search = Seguir con la búsqueda
# 71d133ce
page-begin-the-search = Empezar la búsqueda
# e7393d1e
page-a-search-was-stopped-here = Aquí se paró una búsqueda
# 4c14802d
page-rescue-kit = Kit de rescate
# a56c7dc6
page-looking-at-the-device = Mirando el dispositivo
# 6678552f
page-looking-at-what-is-there = mirando qué hay
# ea13ae43
page-it-can-no-longer-be-stopped-without-harm = Ya no puede pararse sin daño: medio sistema no arranca. Sigue hasta el final.
# 69c02044
page-stop-here = Parar aquí
# 6ed0e7d6
page-nothing-is-lost-by-stopping-now = Si para ahora, no se pierde nada.
# 8e5bd27e
page-is-it-yours-and-may-everything-on-it = ¿Es suyo, y puede borrarse todo lo que contiene?
# b1a8de7d
page-type-to-erase-it = Escriba { $type-this } para borrarlo
# 1e6fe459
page-erase-and-go-on = Borrar y seguir
# 35ea3912
page-is-it-yours-and-may-what-is-on = ¿Es suyo, y puede sustituirse lo que contiene?
# 8eccf492
page-type-to-replace-what-is-on-it = Escriba { $type-this } para sustituir lo que contiene
# 43d194a2
page-replace-and-go-on = Sustituir y seguir
# fb3bbe4c
page-are-they-yours-and-may-they-be-removed = ¿Son suyas, y pueden quitarse?
# cdea1695
page-type-to-remove-them = Escriba { $type-this } para quitarlas
# 4beebbfe
page-remove-and-go-on = Quitar y seguir
# 863a5baf
page-the-point-of-no-return = El punto sin retorno
# de185812
page-it-is-mine-or-its-owner-has-asked = Es mío, o su dueño me ha pedido que lo haga.
# 133c06d6
page-these-are-the-last-four-characters-of-its = Son los cuatro últimos caracteres de su número, para que sea el correcto.
# a03e39e0
page-stop-erase-nothing = Parar, no borrar nada
# c29eb7be
page-in-this-rehearsal-only-the-virtual-phone-is = En este ensayo solo se borra el iPhone virtual.
# 05d69757
page-this-one = Este
# cf63193d
page-go-this-way = Ir por aquí
# 618f695b
page-read-all-of-them-before-the-first-then = Léalos todos antes del primero. Luego tome el dispositivo con las dos manos.
# 779dd173
page-i-am-ready = Estoy listo
# d3bb6c1f
page-it-stays-on-this-computer-and-goes-only = Se queda en este ordenador y solo va adonde hace falta. No se escribe en ninguna parte.
# 0bff25cd
page-go-on = Seguir
# 926f656d
page-the-password-is-shown-once-to-you-alone = La contraseña se muestra una vez, solo a usted: vea que nadie mire.
# 30e442e8
page-show-the-password = Mostrar la contraseña
# 68a2eee5
page-what-comes-next = Qué viene ahora
# ed3e8526
page-back-to-the-first-page = Volver a la primera página
# ae3aaea1
page-to-keep-or-to-show-to-somebody-who = Para guardar, o para mostrar a quien ayude
# 7126a44b
page-it-holds-no-password-and-no-passcode = No contiene contraseñas ni códigos.
# 22d54028
page-save-what-happened = Guardar lo ocurrido
# f042c581
page-get-ready-take-it-in-both-hands = Prepárese: tómelo con las dos manos
# 5b0dbbfa
page-attempt = Intento { $attempt }
# feb71d77
page-until-the-first-move = hasta el primer paso
# fded2f02
page-the-first-move-will-be = El primer paso será
# b06d0bf9
page-once-more-nothing-was-lost = Otra vez; no se ha perdido nada
# 0ccc9fd3
page-change-something-first = Cambie algo primero
# eafde1b1
page-it-did-not-come-to-it-one-of = No se logró. Suele ser por una de estas cosas; cambie una cada vez.
# 87232193
page-it-is-where-it-should-be-the-rest = Está donde debe estar. El resto va solo.
# 0af7811e
page-this-page-goes-on-by-itself-as-soon = Esta página sigue sola en cuanto esté hecho.
# a4bf4e25
page-seconds-to-go = segundos restantes
# 33ec82cd
page-seconds-about-what-the-cable-shows-ends-it = segundos, más o menos; lo que muestre el cable lo termina
# 2fa22f19
page-move-of = Paso { $number } de { $of }
# e651f86f
page-all-moves = Todos los pasos
# 6955937e
page-a-tone-at-each-move = Un tono en cada paso
# f293e590
page-speak-the-moves = Leer los pasos en voz alta
# 127a99ed
page-checked-beforehand = Comprobado antes
# f9066569
page-in-order = en orden
# 192b65ab
page-to-be-minded = a tener en cuenta
# 9a37c8de
page-what-will-happen = Qué ocurrirá
# 3aaa1b5a
page-from-here-there-is-no-way-back = Desde aquí no hay vuelta atrás
# e03ce7d8
page-the-steps = Los pasos
# bc5d9b70
page-not-begun = sin empezar
# 46581dc3
page-under-way = en curso
# 5ded6b8e
page-not-needed = no hace falta
# 860cc984
page-it-ended-here = terminó aquí
# 3721936f
page-how-far-it-is = Cuánto lleva
# 0c6187b8
page-a-moment = Un momento
# 309ec8c7
page-of-the-whole = Del total
# bbc8e1bc
page-a-minute = { $per-minute } por minuto
# ef53615e
page-tried-now = Probando ahora
# 0233fec4
page-what-is-likeliest-comes-first-it-can-be = Lo más probable va primero. Puede pararse y seguirse en cualquier momento; nada se prueba dos veces.
# 75d6b075
page-what-was-told = Lo que se ha dicho
# 2db3be56
page-skip-to-what-matters = Saltar a lo importante
# eea4c8ec
page-rightful-does-not-answer-any-more-start-it = Rightful ya no responde. Ábralo de nuevo; lo que estaba en curso puede retomarse.
# 93b68e4f
page-main-pages = Páginas principales
# 2d4d33c1
page-change-the-language = Cambiar el idioma
# 99c5decc
page-what-is-under-way = Lo que está en curso
# be44a1b9
page-it-waits-for-your-answer = Espera su respuesta
# 63ea897b
page-it-is-at-look-at-it = Va por el { $percent } %; mirarlo
# 08bff5c8
page-nothing-is-being-done-rightful-only-looks = no se hace nada; Rightful solo mira
# bbd410a5
page-the-three-answers = Las tres respuestas
# 653801c3
page-what-is-happening = Qué ocurre
# 87abc115
page-is-anything-erased = ¿Se ha borrado algo?
# 0bce94e2
page-may-i-unplug = ¿Puedo desconectar?
# baa5202a
page-the-cable-is-out = El cable está desconectado.
# 0a850b87
page-it-did-not-work = No ha funcionado
# b5bc46d8
page-it-was-stopped = Se ha parado
# fbaad922
page-there-is-nothing-to-do = No hay nada que hacer
# e4243f20
page-in-detail = En detalle
# 12848826
page-explain-this-code = Explicar este código
# 109c09d3
page-not-done = No hecho
# a9fc41f7
page-the-ways-back-in = Las formas de volver a entrar
# ad11d997
page-looking-has-erased-nothing-apple-asks-no-money = Mirar no ha borrado nada. Apple no pide dinero por un borrado.
# a7f3adf7
page-one-question-so-that-the-order-below-fits = Una pregunta, para que el orden de abajo sea el adecuado
# 631d5bed
page-take-this-answer = Tomar esta respuesta
# 9374efb1
page-answered-so-far = Respondidas hasta ahora: { $answered }
# 2946c4d5
page-it-needs = Necesita
# 16407c01
page-it-takes = Tarda
# 66195689
page-it-is-open = Está disponible
# 4634501a
page-how-it-goes = Cómo se hace
# 06ca8a52
page-go-there = Ir allí
# e5587fa7
page-it-shows-the-plan-first-and-does-nothing = Primero muestra el plan y aún no hace nada.
# 0307dad5
page-keeps-everything = Conserva todo
# 89eecbc4
page-loses-nothing-more = No pierde nada más
# 7ecf36f4
page-erases-a-backup-brings-it-back = Borra, una copia lo devuelve
# ac51434d
page-erases-perhaps-a-backup-brings-it-back = Borra, quizá una copia lo devuelva
# a968ef01
page-erases-everything = Borra todo
# 92ca2cd4
page-more-on-this = Más sobre esto
# 2084c3e5
page-and-why = y por qué
# 21bbd702
page-back-to-the-devices = Volver a los dispositivos
# ff3c7f79
page-back-to-the-apple-account = Volver a la cuenta de Apple
# 3d8bb187
page-back-to-the-backup = Volver a la copia de seguridad
# a612588d
page-look-at-the-backups = Ver las copias de seguridad
# c7f03d5c
page-backups = Copias
# 32896b8c
page-account = Cuenta
# dcd8184a
page-answers = Respuestas
# 92855cc0
page-why = Por qué
# 2279d9e3
page-battery = Batería
