### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 25e8bb10
help-for-more-information-try-help = Más información con «--help».
# 35feb8ec
help-possible-values = [valores posibles: { $values }]
# b5594f72
help-subcommands = [comandos: { $names }]
# 5b949d84
help-unexpected-argument-found = aquí no existe el argumento «{ $argument }»
# d39fc563
help-unrecognized-subcommand = no existe el comando «{ $name }»
# dacc36cf
help-equal-sign-is-needed-when-assigning-values-to = en «{ $argument }» hace falta un signo igual ante el valor
# b7191af8
help-a-value-is-required-for-but-none-was = «{ $argument }» necesita un valor, y no se dio ninguno
# eb695a07
help-invalid-value-for = «{ $value }» no es un valor para «{ $argument }»
# fde37f3f
help-invalid-value-for-2 = «{ $value }» no es un valor para «{ $argument }»: { $reason }
# 9993a814
help-the-following-required-arguments-were-not-provided = faltan estos argumentos, que son necesarios:
# 44d1edb9
help-requires-a-subcommand-but-one-was-not-provided = «{ $name }» necesita otro comando, y no se dio ninguno
# 1c6fdc91
help-unexpected-value-for-found-no-more-were-expected = sobra el valor «{ $value }» de «{ $argument }»; no se esperaban más
# afcdafa3
help-values-required-by-only-were-provided = «{ $argument }» necesita { $least } valores; solo hay { $given }
# 0978c086
help-values-required-for-but-were-provided = «{ $argument }» necesita { $wanted } valores, y hay { $given }
# bdffc56a
help-invalid-utf-8-was-detected-in-one-or = un argumento no está escrito en UTF-8
# fb6a5c2f
help-the-argument-cannot-be-used-multiple-times = el argumento «{ $argument }» solo puede darse una vez
# 4f20ca2b
help-the-argument-cannot-be-used-with = el argumento «{ $argument }» no puede ir con «{ $other }»
# 2a62b597
help-the-argument-cannot-be-used-with-one-or = el argumento «{ $argument }» no puede ir con alguno de los otros
# 3897bad2
help-the-argument-cannot-be-used-with-2 = el argumento «{ $argument }» no puede ir con:
# 71ca9321
help-the-subcommand-cannot-be-used-with = el comando «{ $name }» no puede ir con «{ $other }»
# 2b43754f
help-the-subcommand-cannot-be-used-with-2 = el comando «{ $name }» no puede ir con:
# 6cb942d9
help-a-similar-subcommand-exists = existe un comando parecido: «{ $one }»
# c291b89b
help-some-similar-subcommands-exist = existen comandos parecidos: { $several }
# 30234c45
help-a-similar-argument-exists = existe un argumento parecido: «{ $one }»
# 6219ca5a
help-some-similar-arguments-exist = existen argumentos parecidos: { $several }
# bf03c26e
help-a-similar-value-exists = existe un valor parecido: «{ $one }»
# b6991a04
help-some-similar-values-exist = existen valores parecidos: { $several }
# 93fbf382
help-env = [variable de entorno: { $name }]
# 5f93f249
help-default = [por defecto: { $default }]
# 7798cab3
help-write-one-of = escriba uno de { $known }
# 0053bf4c
help-write-a-number-with-k-m-g-or = escriba un número con k, M, G o T detrás, como 20G
# aed32709
help-write-a-number-such-as-20g = escriba un número, como 20G
# 08318ad3
help-that-is-more-than-any-disk-holds = eso es más de lo que cabe en un disco
# b8dca91b
help-the-kinds-are = las clases son { $names }
# 0f5e7817
help-scenarios-one-or-more-of-these-joined-by = Escenarios: uno o varios de estos, unidos con +
# f29a2ee0
help-a-locked-iphone-14-pro-max-that-does = un iPhone 14 Pro Max bloqueado que no conoce este ordenador (por defecto)
# cc907e39
help-the-same-and-it-trusts-this-computer = el mismo, y confía en este ordenador
# 962862c8
help-the-same-and-its-screen-is-open = el mismo, y su pantalla está abierta
# c66a3e99
help-it-waits-in-recovery-mode = espera en modo de recuperación
# d285eabc
help-it-waits-in-dfu-mode = espera en modo DFU
# 3d56da6d
help-from-dfu-on-it-keeps-one-nonce-so = desde DFU conserva un mismo número de un solo uso, de modo que basta un ticket
# e2a3ddc1
help-it-refuses-to-enter-recovery-by-command-the = se niega a entrar en recuperación por comando: hacen falta los botones
# 8650cbeb
help-the-same-and-at-the-first-attempt-the = el mismo, y en el primer intento la mano suelta demasiado pronto
# 4d75ddd3
help-it-was-locked-for-over-an-hour-it = estuvo bloqueado más de una hora: solo carga, y este ordenador no lo ve
# ecc2a469
help-an-organisations-profile-forbids-it-to-trust-computers = el perfil de una organización le prohíbe confiar en ordenadores
# 5bc3f54a
help-your-supervision-identity-is-on-this-computer = su identidad de supervisión está en este ordenador
# 82ae998b
help-the-same-you-supervise-the-phone-which-has = lo mismo; usted supervisa el iPhone, que ahora no tiene código
# 4aab9398
help-the-same-its-unlock-token-was-saved-and = lo mismo; se guardó su token de desbloqueo, y luego se bloqueó
# 7d47f879
help-it-shows-no-sign-of-find-my = no muestra señal de Buscar
# 5d4ef53a
help-it-was-erased-and-asks-for-activation-with = fue borrado y pide activación; con Buscar, también la cuenta de su dueño
# a04ba646
help-a-second-phone-is-on-the-cable-too = hay también un segundo iPhone en el cable
# 68414ea5
help-nothing-is-plugged-in = no hay nada conectado
# 032ed06a
help-find-my-does-not-reach-the-phone-at = Buscar no alcanza el iPhone al principio: lo que se le pide espera
# e560c726
help-its-apple-account-is-throttled-locked-terms-or = su cuenta de Apple está: throttled (frenada), locked (bloqueada), terms (con condiciones por aceptar) o security-key (con llave de seguridad)
# 0206adc4
help-something-goes-wrong = algo sale mal:
# f2743bc8
help-with-the-firmware-signing-refused-94-ticket-for = con el firmware: signing-refused[=94], ticket-for-another, ticket-stale, download-cut, download-interrupted[=BYTES], download-altered
# ffdf3506
help-with-the-restore-cable-pulled-enter-recovery-ibec = con la restauración: cable-pulled=enter-recovery, ibec, ramdisk, bootx, start-restore, file-system o after-file-system, never-comes-back=recovery, restore o normal, swapped=recovery o restore, restored-status[=14], asr-checksum, unknown-request, huge-length, deep-plist, endless-data, silent, false-success
# b3ab5afc
help-with-one-message-at-door-nth-kind-seed = con un mensaje: at=DOOR:NTH:KIND[:SEED], como en at=restored:17:corrupt:5; DOOR es lockdown, usb, restored, data, asr, fdr o backup; KIND es cut, stall, truncate, corrupt o reorder
# 88806d56
help-with-a-backup-backup-error-1-passcode-not = con una copia de seguridad: backup-error[=1], passcode-not-typed, backup-needs=BYTES
# 171f5543
help-with-the-activation-albert-unavailable-malformed-oversized-html = con la activación: albert=unavailable, malformed, oversized, html, error-page, more-forms, second-factor, wrong-session o for-another
# 4ecb83f9
help-a-model-may-stand-before-it-iphone15-3 = Delante puede ir un modelo: iPhone15,3: (por defecto), iPhone12,5: o iPad8,1:
# a943ea7b
help-examples-recovery-ipad8-1-dfu-fault-cable-pulled = Ejemplos: recovery, iPad8,1:dfu, fault:cable-pulled=ramdisk, buttons+no-find-my
# 92d74a6d
help-exit-codes-0-done-1-failed-2-wrong = Códigos de salida: 0 hecho, 1 fallido, 2 uso incorrecto, 3 rechazado o falta el consentimiento, 4 nada sobre lo que actuar, 5 detenido sin riesgo y se puede retomar.
# 5e53b570
help-languages-what-a-person-reads-is-said-in = Idiomas: lo que lee una persona se dice en el idioma de este sistema, o con --lang en inglés (en), alemán (de), español (es), francés (fr) o chino (zh).
# 769000b5
help-try-it-without-a-phone-rightful-unlock-rehearse = Pruébelo sin iPhone:  rightful unlock --rehearse
# 38132c5f
help-get-back-into-your-own-iphone-or-ipad = Volver a entrar en su propio iPhone o iPad
# 31c48a70
help-alone-it-shows-what-is-on-the-cable = Sin nada más muestra lo que hay en el cable y las maneras de volver a entrar, la más suave primero. No cambia nada. En un terminal hace antes seis preguntas como mucho sobre su caso; `rightful advise` dice más, también de un iPhone que no se ve.
# 12a395b9
help-options-of-every-command = Opciones de todos los comandos
# 019c94a4
help-print-json-on-stdout-the-events-one-a = Imprimir JSON en stdout: los eventos, uno por línea, o el documento único que es un listado
# 79849c03
help-speak-this-language-en-de-es-fr-zh = Hablar este idioma: en, de, es, fr, zh; lo que no está dicho en él se dice en inglés [por defecto: el de este sistema]
# 8f773336
help-language = <IDIOMA>
# 0914b6a3
help-say-only-what-must-be-said-the-plan = Decir solo lo que hay que decir: el plan, preguntas, movimientos de las manos y el final
# 318f20ae
help-sound-the-terminals-bell-once-a-second-while = Hacer sonar la campana del terminal una vez por segundo mientras hay que mantener botones pulsados
# 06f60724
help-log-what-is-done-underneath-more-of-it = Registrar lo que se hace por debajo; más con -vv. RIGHTFUL_LOG elige en detalle
# fbd15f8d
help-practise-on-a-virtual-phone-no-phone-is = Practicar con un iPhone virtual; no se toca ningún iPhone, no se descarga nada. `rightful --help` lista los escenarios
# 24f2de6c
help-scenario = <ESCENARIO>
# d3781a77
help-where-usbmuxd-listens-unix-path-or-host-port = Dónde escucha usbmuxd: unix:/RUTA o HOST:PORT [por defecto: USBMUXD_SOCKET_ADDRESS, o el de este sistema]
# b37853d2
help-address = <DIRECCIÓN>
# 1a3ce1c0
help-where-firmware-is-kept-default-the-users-cache = Dónde se guarda el firmware [por defecto: la carpeta de caché del usuario]
# b4d7e224
help-dir = <CARPETA>
# f9f73890
help-keep-at-most-this-much-firmware-20g-512m = Guardar como mucho tanto firmware: 20G, 512M
# 30e0ff13
help-size = <TAMAÑO>
# faf806a3
help-a-file-with-a-further-root-certificate-pem = Un archivo con otro certificado raíz (PEM) en el que confiar para el servidor de firma de Apple
# c5f38c4a
help-file = <ARCHIVO>
# 598b1a72
help-a-pretend-apple-on-this-computer-as-rightful = Un Apple fingido en este ordenador, como lo inicia `rightful sim serve`
# 05d4794c
help-url = <URL>
# c2e0b4f3
help-whole-lines-without-colour-and-marks-questions-answered = Líneas enteras sin color ni signos, las preguntas se responden con un número
# a41f404d
help-print-help-see-more-with-help = Imprimir la ayuda (más con «--help»)
# c4a2ae0c
help-print-help-see-a-summary-with-h = Imprimir la ayuda (un resumen con «-h»)
# f12f373b
help-print-version = Imprimir la versión
# b81ee122
help-a-file-of-answers-is-a-json-object = Un archivo de respuestas es un objeto JSON; lo que falta no se sabe. "yes" o "no" es la respuesta a passcode-known, changed-lately, previous-known, ideas-left, account-known, second-factor, online, starts, organisation, administrator, token-saved, backup-elsewhere y backup-password-known. Además están
# ea11f4ab
help-asks-waits-lockout-disabled-open-locked-to-owner = "asks", "waits", "lockout", "disabled", "open", "locked-to-owner", "hello", "lost", "cable" o "logo"
# 3de7ebbf
help-how-long-it-was-to-wait-at-first = cuánto había que esperar al principio, justo tras el último código incorrecto
# 69c14abb
help-a-number = un número
# 9ca8c7be
help-18-5-where-the-device-does-not-tell = "18.5", si el dispositivo no la dice
# 4d09e009
help-the-names-of-the-ways-that-did-not = los nombres de las maneras que no ayudaron, como en ["old-passcode"]
# 2704de73
help-example = Ejemplo: {"{"}"screen": "waits", "wait-minutes": 15, "account-known": "no"{"}"}
# 6d7f3d44
help-say-which-ways-back-in-there-are-for = Decir qué maneras de volver a entrar hay en su caso, la más suave primero: qué conserva, necesita y cuesta cada una, y hasta cuándo
# c8d22887
help-looks-at-the-cable-and-at-the-backups = Mira el cable y las copias de seguridad de este ordenador, hace seis preguntas como mucho cuyas respuestas importan, y no cambia nada. También aconseja sobre un iPhone que este ordenador no ve.
# fc841c30
help-which-device-ecid-udid-its-last-four-characters = Qué dispositivo: ECID, UDID, sus cuatro últimos caracteres o su nombre; no hace falta si solo hay uno
# 9f2c525d
help-device = <DISPOSITIVO>
# 2c99c769
help-the-same-as-the-other-commands-take-it = Lo mismo, como lo toman los otros comandos
# a543340a
help-for-a-device-that-this-computer-does-not = Para un dispositivo que este ordenador no ve: su modelo, como "iPhone 14"
# ade0403a
help-model = <MODELO>
# 39ee9165
help-take-the-answers-from-this-json-file-instead = Tomar las respuestas de este archivo JSON en vez de preguntar; - es la entrada estándar
# 1d8bf47f
help-look-for-backups-in-this-folder-instead-of = Buscar copias de seguridad en esta carpeta en vez de en las habituales
# ba0d7fd1
help-list-the-devices-on-the-cable-in-every = Listar los dispositivos que hay en el cable, en todos los modos
# 5a1c2d73
help-show-everything-that-a-device-tells-in-its = Mostrar todo lo que dice un dispositivo en su modo actual
# 0fe78b2e
help-erase-and-restore-a-device-by-cable-so = Borrar y restaurar un dispositivo por cable, para que se pueda configurar sin el código olvidado
# b6f027f6
help-shows-the-plan-first-firmware-is-downloaded-and = Muestra primero el plan. El firmware se descarga y se comprueba antes que nada; no se borra nada antes de que usted escriba los cuatro últimos caracteres del dispositivo. El Bloqueo de activación se queda como está: después el dispositivo pide su cuenta de Apple.
# 055824f6
help-install-this-version-such-as-18-5-instead = Instalar esta versión, como 18.5, en vez de la más reciente; Apple tiene que firmarla aún
# 833d3d33
help-version = <VERSIÓN>
# 905c5c95
help-install-from-this-firmware-file-ipsw-instead-of = Instalar desde este archivo de firmware (IPSW) en vez de descargar uno
# e00d728b
help-consent-to-the-erase-the-last-four-characters = Consentimiento para el borrado: los cuatro últimos caracteres del dispositivo, como los muestra el plan; con --all varios, separados por comas
# 21e2c38d
help-last4 = <ÚLTIMOS4>
# fa843d51
help-every-connected-device-each-after-its-own-consent = Todos los dispositivos conectados, cada uno tras su propio consentimiento, a la vez
# 159614ba
help-with-all-work-on-at-most-this-many = Con --all: trabajar en tantos como mucho al mismo tiempo
# 4008d05b
help-n = <N>
# 95c7a27a
help-install-the-system-of-a-device-anew-by = Instalar de nuevo por cable el sistema de un dispositivo y conservar todo lo que hay en él
# 77e6fa01
help-for-a-device-that-does-not-start-any = Para un dispositivo que ya no arranca. No se borra nada, y el código se queda como está: una actualización no le deja entrar sin él. Nunca se convierte por sí sola en un borrado.
# 47a321c3
help-do-not-ask-before-it-begins = No preguntar antes de empezar
# 237fe8db
help-take-up-a-device-that-was-left-in = Retomar un dispositivo que quedó en modo de recuperación o de restauración: tras un fallo, un cable desconectado, un reinicio de este ordenador
# a455b726
help-says-what-was-done-what-is-safe-and = Dice lo que se hizo, lo que está a salvo y lo que viene ahora; después usted elige. Un borrado necesita de nuevo su palabra.
# 39659a2e
help-choose-how-to-go-on-without-being-asked = Elegir cómo seguir sin que se pregunte: leave (dejarlo), update (actualizar), go-on (seguir), erase (borrar)
# bf8fb083
help-way = <MANERA>
# 62930bb1
help-consent-to-the-erase-the-last-four-characters-2 = Consentimiento para el borrado: los cuatro últimos caracteres del dispositivo, como los muestra el plan
# 64ebf482
help-do-not-ask-before-an-update-begins = No preguntar antes de que empiece una actualización
# f5bb8240
help-enter-or-leave-recovery-mode-nothing-is-erased = Entrar en modo de recuperación o salir de él; no se borra nada
# 3b75127a
help-restart-a-device-into-recovery-mode = Reiniciar un dispositivo en modo de recuperación
# 10298d54
help-by-command-where-it-obeys-else-you-are = Por comando si obedece; si no, se le guía paso a paso por sus botones, y mientras tanto se vigila el cable.
# 0ede0c77
help-for-a-device-that-only-charges-so-that = Para un dispositivo que solo carga, de modo que este ordenador no lo ve: su modelo, como "iPhone 14"
# 39722708
help-dfu-mode-instead-for-when-recovery-mode-fails = En cambio el modo DFU, para cuando falla el modo de recuperación; ningún comando lleva allí, solo sus manos
# ecec6c7c
help-restart-a-device-out-of-recovery-mode-with = Reiniciar un dispositivo fuera del modo de recuperación, con todo lo que hay en él
# 0ca445c6
help-out-of-dfu-mode-as-well-there-you = También fuera del modo DFU: allí se le guía por sus botones.
# 73de8a1d
help-find-sound-mark-as-lost-erase-or-let = Buscar, hacer sonar, marcar como perdidos, borrar o soltar sus dispositivos a distancia, con su cuenta de Apple
# 1ef0d04b
help-it-signs-in-as-apples-own-page-www = Inicia sesión como lo hace la página de Apple www.icloud.com/find, con lo que usted sabe y nada más; la contraseña no sale nunca de este ordenador. Casi todo funciona solo con la contraseña, para el caso de que el iPhone bloqueado sea el único dispositivo que recibe códigos. Nunca se ha probado con los servidores de Apple; --browser muestra lo mismo como clics en la página de Apple.
# cc82e341
help-list-the-devices-of-an-apple-account-online = Listar los dispositivos de una cuenta de Apple: con conexión o no, batería, perdidos, bloqueados, a la espera de un borrado; no se cambia nada
# 3f3de044
help-with-the-devices-of-the-members-of-your = También los dispositivos de los miembros de su familia, que aquí solo se buscan y se hacen sonar
# 338be7cb
help-the-apple-account-an-e-mail-address-or = La cuenta de Apple: una dirección de correo o un número de teléfono; se pide si no se da
# 595d2efd
help-name = <NOMBRE>
# 46d927b9
help-read-the-accounts-password-from-standard-input-which = Leer la contraseña de la cuenta de la entrada estándar, que es una línea
# ff707c37
help-read-the-accounts-password-from-the-first-line = Leer la contraseña de la cuenta de la primera línea de este archivo
# de78575a
help-answer-without-being-asked-device-or-message-how = Responder sin que se pregunte: device o message (cómo le llega un código), alone (no llega ninguno), un número para un dispositivo
# 9df4a4e2
help-answers = <RESPUESTAS>
# b068a613
help-do-not-sign-in-show-the-clicks-on = No iniciar sesión; mostrar los clics en la página de Apple, en cualquier navegador
# 7af68b9b
help-ask-the-devices-where-they-are-and-show = Preguntar a los dispositivos dónde están y mostrar lugares, de cuándo son y enlaces a mapas; no se cambia nada
# a3cb2cf4
help-waits-at-most-a-minute-for-the-devices = Espera como mucho un minuto a los dispositivos con conexión. Un lugar se muestra y no se escribe en ninguna otra parte: ni en eventos ni en informes.
# 7b7b7ad5
help-which-device-its-name-its-model-or-its = Qué dispositivo: su nombre, su modelo o sus cuatro últimos caracteres; no hace falta si solo hay uno
# 2ace0e8a
help-have-a-device-play-a-sound-also-when = Hacer que un dispositivo suene, también si está en silencio; no se cambia nada en él
# 045f530a
help-show-a-text-on-the-screen-of-a = Mostrar un texto en la pantalla de un dispositivo, que se queda como está
# d2971a43
help-the-text = El texto
# 39f5316f
help-text = <TEXTO>
# 9c6afd92
help-with-a-sound = Con un sonido
# 2be4526b
help-mark-a-device-as-lost-it-locks-shows = Marcar un dispositivo como perdido: se bloquea, muestra un texto y un número al que llamar, y dice dónde está; no se borra nada
# 9fbf8dcd
help-the-telephone-number-that-whoever-finds-it-may = El número de teléfono al que puede llamar quien lo encuentre
# 6e205f6a
help-number = <NÚMERO>
# 19ffc4ac
help-what-it-shows = Lo que muestra
# a80dbaba
help-end-lost-mode-instead-unlocking-the-device-ends = Terminar en cambio el modo Perdido; desbloquear el dispositivo también lo termina
# d96d9988
help-erase-a-device-from-afar-photos-messages-apps = Borrar un dispositivo a distancia: fotos, mensajes, apps; uno sin conexión se borra en cuanto la tiene
# 61c4c3d2
help-it-asks-for-the-four-characters-that-name = Pide los cuatro caracteres que nombran el dispositivo, y otra vez la contraseña. El Bloqueo de activación sigue activado: después el dispositivo pide esta cuenta de Apple. Déjelo en la cuenta hasta que se haya borrado.
# f11dd737
help-consent-to-the-erase-the-last-four-characters-3 = Consentimiento para el borrado: los cuatro últimos caracteres que `rightful find list` muestra del dispositivo
# f620ce2e
help-what-it-shows-after-the-erase = Lo que muestra tras el borrado
# 228031d2
help-look-at-a-device-until-what-was-asked = Mirar un dispositivo hasta que se haya hecho lo que se le pidió: un borrado, el modo Perdido, un sonido, un mensaje; no se cambia nada
# 79185d01
help-for-how-many-minutes-at-most = Durante cuántos minutos como mucho
# e9c6d910
help-minutes = <MINUTOS>
# 6057bf90
help-show-how-a-device-is-taken-off-the = Mostrar cómo se quita un dispositivo de la cuenta, lo que libera su Bloqueo de activación
# d7af1a67
help-for-a-device-that-you-have-erased-and = Para un dispositivo que usted ha borrado y regala. Nunca para uno perdido: quien lo tenga podría configurarlo como suyo. No se sabe si Apple acepta que un programa lo quite, por eso se muestran los clics en la página de Apple; --experimental se lo pide a Apple desde aquí. Se rechaza mientras un borrado esté en espera, porque quitarlo lo cancelaría.
# 7c28d7ee
help-sign-in-and-ask-apple-from-here-after = Iniciar sesión y pedírselo a Apple desde aquí, tras una pregunta; nunca se ha probado con los servidores de Apple
# 373028d8
help-sign-in-with-a-code-once-so-that = Iniciar sesión una vez con un código, para que Apple conozca este ordenador y no pida ninguno más tarde
# 54f57c32
help-a-token-is-kept-in-a-file-that = Un token se guarda en un archivo que solo usted puede leer; la contraseña no se guarda en ninguna parte.
# 72ec2604
help-forget-that-apple-knows-this-computer-what-sign = Olvidar que Apple conoce este ordenador: se quita lo que sign-in ha guardado
# b24da6c8
help-every-other-command-signs-out-with-apple-at = Cualquier otra orden cierra la sesión con Apple al terminar. Lo que se guarda no es una sesión, sino un token: a Apple no se le dice que ya no está.
# fef3741f
help-say-whether-a-phone-is-active-or-activate = Decir si un iPhone está activo, o activarlo tras un borrado
# 478d7556
help-say-whether-a-phone-is-active-and-what = Decir si un iPhone está activo, y qué se ve del Bloqueo de activación; solo lee
# 2c35a01c
help-activate-a-phone-that-is-at-hello-nothing = Activar un iPhone que está en Hola; no se borra nada
# f3ab613d
help-apple-decides-where-the-phone-belongs-to-an = Decide Apple. Si el iPhone pertenece a una cuenta de Apple, Apple la pide: lo que usted escribe va a albert.apple.com y a ninguna otra parte. Con esto no se activa el iPhone de nadie más: el Bloqueo de activación es de Apple, y solo su cuenta lo abre. Se puede interrumpir y volver a empezar en cualquier momento.
# 12004b08
help-the-apple-account-that-the-phone-belongs-to = La cuenta de Apple a la que pertenece el iPhone, por si Apple la pide; "" si la contraseña es un código de omisión
# 127c8fc2
help-clear-the-passcode-of-a-phone-that-you = Quitar el código de un iPhone que usted supervisa y conservar todo lo que contiene; prepararlo mientras todo va bien
# ecff36bb
help-a-phone-that-you-supervised-yourself-while-it = Un iPhone que usted mismo supervisó al configurarlo, y cuyo token de desbloqueo guardó cuando no tenía código, se puede abrir por cable: fotos, mensajes y apps se quedan. `ready` dice si hoy vale para un iPhone. El iPhone de otro, por ejemplo de una escuela, lo abre su dueño. Nunca se probó en un iPhone real.
# 74690913
help-say-whether-you-could-clear-this-phones-passcode = Decir si podría quitar el código de este iPhone si se bloqueara hoy, y qué falta; solo lee
# eef8e18e
help-code-1-where-something-is-missing = Código 1 si falta algo.
# 8d0877ca
help-clear-the-passcode-of-a-phone-that-you-2 = Quitar el código de un iPhone que usted supervisa, con el token de desbloqueo guardado; todo lo que contiene se queda
# 774409fa
help-it-works-while-the-phone-is-locked-find = Funciona con el iPhone bloqueado. Buscar, el bloqueo de activación y los ordenadores en los que confía se quedan como están. Sin un token guardado antes no existe este camino: `rightful advise` dice los otros.
# 262f844a
help-use-the-token-in-this-file-as-apple = Usar el token de este archivo, como lo guardó Apple Configurator u otro programa: tal cual, en base64 o en una lista de propiedades
# dbddeb73
help-clear-the-screen-time-code-of-a-phone = Quitar el código de Tiempo de uso de un iPhone que usted supervisa; todo lo demás se queda
# e68056d3
help-save-the-unlock-token-of-a-phone-that = Guardar el token de desbloqueo de un iPhone que usted supervisa, o mirar los guardados
# 82db34d0
help-save-the-unlock-token-the-phone-must-have = Guardar el token de desbloqueo; el iPhone no debe tener código en ese momento, y no se cambia nada en él
# 7d5c769e
help-put-a-copy-into-this-new-file-as = Poner además una copia en este archivo nuevo, que solo usted puede leer; para el sitio donde guarda lo que no debe perderse
# ba7371e7
help-look-at-the-saved-tokens-without-any-phone = Mirar los tokens guardados sin ningún iPhone: de quién, de cuándo, completo, borrado desde entonces; código 1 si alguno no sirve
# 21a6b2c2
help-look-at-the-token-in-this-file-instead = Mirar en su lugar el token de este archivo
# 205db35d
help-make-import-export-or-show-the-identity-by = Hacer, importar, exportar o mostrar la identidad por la que sus iPhone le reconocen como supervisor
# c9c754a3
help-make-a-new-one-for-phones-that-you = Hacer una nueva, para los iPhone que vaya a preparar
# 81fac4d8
help-whose-it-is-a-family-a-school-a = De quién es: una familia, una escuela, una empresa
# 97ee2323
help-take-over-the-one-that-your-phones-were = Tomar aquella con la que se supervisaron sus iPhone: .p12, PEM, o certificado y clave como los exporta Apple Configurator
# c4b53eb9
help-the-file-p12-pem-or-a-certificate-in = El archivo: .p12, PEM, o un certificado en DER
# eeb1a2e5
help-the-private-key-where-it-lies-in-a = La clave privada, si está en un archivo aparte
# 766f3d9d
help-read-the-password-of-the-file-from-the = Leer la contraseña del archivo de la primera línea de este
# 4c43dbf4
help-write-it-into-a-new-file-that-only = Escribirla en un archivo nuevo que solo usted puede leer, para guardarlo en otro sitio o para otro programa
# 62d4657c
help-the-new-file = El archivo nuevo
# 4c55edd6
help-how-it-is-written = Cómo se escribe
# 3c6b101e
help-form = <FORMATO>
# 08b8c0da
help-which-identity-by-the-beginning-of-its-fingerprint = Qué identidad, por el comienzo de su huella [por defecto: la más nueva]
# ecf7e32a
help-fingerprint = <HUELLA>
# 4818a29f
help-show-which-identities-are-here-never-their-keys = Mostrar qué identidades hay aquí; nunca sus claves
# 588dbec2
help-have-a-phone-that-is-at-hello-be = Hacer que usted supervise un iPhone que muestra Hola; no se borra nada
# 155a1d3c
help-only-a-phone-that-is-being-set-up = Solo lo acepta un iPhone que se está configurando; uno en uso habría que borrarlo antes. Sigue supervisado hasta el próximo borrado, y lo dice en sus ajustes.
# 4d94cbd1
help-what-the-phone-says-of-its-supervisor-default = Lo que el iPhone dice de su supervisor [por defecto: de quién es la identidad]
# de979443
help-forbid-the-phone-to-trust-other-computers-than = Prohibir al iPhone confiar en otros ordenadores que los que tienen la identidad
# cb13939e
help-have-a-phone-that-you-supervise-trust-this = Hacer que un iPhone que usted supervisa confíe en este ordenador, sin que nadie toque nada, incluso bloqueado
# 6c0d02a5
help-list-install-or-remove-configuration-profiles = Listar, instalar o quitar perfiles de configuración
# 11c7d5fc
help-list-the-profiles-of-a-phone-that-trusts = Listar los perfiles de un iPhone que confía en este ordenador; solo lee
# ba272d7d
help-install-a-profile-on-a-phone-that-you = Instalar un perfil en un iPhone que usted supervisa, sin tocar nada en él
# bdedd170
help-which-of-those-that-this-program-makes = Cuál de los que hace este programa
# 805d06ec
help-which = <CUÁL>
# 9bb390d5
help-a-profile-of-your-own-mobileconfig-as-it = Un perfil propio (.mobileconfig), tal cual
# 68a2881a
help-for-wifi-the-name-of-the-network = Para wifi: el nombre de la red
# aa174d1b
help-for-wifi-the-networks-password-in-the-first = Para wifi: la contraseña de la red, en la primera línea de este archivo; una red abierta no tiene
# dce10e55
help-remove-a-profile-by-its-identifier-or-by = Quitar un perfil por su identificador, o por la palabra con que se instaló
# 0ba151ce
help-the-identifier-that-list-shows-or-usb-while = El identificador que muestra `list`, o usb-while-locked, no-biometric-unlock, wifi
# 3d0a3e6b
help-profile = <PERFIL>
# 87771b31
help-erase-a-phone-over-the-cable-as-a = Borrar un iPhone por cable, como un restablecimiento en sus ajustes; BORRA TODO, tras su consentimiento escrito
# 7d7707ed
help-for-a-phone-that-runs-and-trusts-this = Para un iPhone que funciona y confía en este ordenador, o que usted supervisa. El bloqueo de activación sigue activado. Para conservarlo todo: `rightful supervise clear`.
# a462d014
help-consent-without-a-terminal-the-last-four-characters = Consentimiento sin terminal: los últimos cuatro caracteres del ECID del dispositivo
# 23686b0a
help-list-all-your-supervised-phones-supervised-by-you = Listar todos sus iPhone supervisados: supervisado por usted, token guardado y bueno, última copia, sistema; solo lee
# 3e511127
help-those-on-the-cable-and-those-of-which = Los conectados, y aquellos de los que se guarda un token en este ordenador.
# b1995551
help-print-it-as-csv-for-a-spreadsheet = Mostrarlo como CSV, para una hoja de cálculo
# 116ea980
help-list-download-check-and-inspect-firmware-no-device = Listar, descargar, comprobar y examinar firmware; no se cambia ningún dispositivo
# 532bc5fc
help-list-the-versions-for-a-model-who-lists = Listar las versiones de un modelo, quién las lista y si Apple las firma
# bbf900e8
help-which-model-such-as-iphone15-3-or-iphone = Qué modelo, como iPhone15,3 o "iPhone 14 Pro Max"; no hace falta con un dispositivo en el cable
# 0aaa6f3a
help-ask-now-also-where-a-list-of-the = Preguntar ahora, también si se guarda una lista de la última hora
# dd147277
help-download-a-version-and-check-it-its-path = Descargar una versión y comprobarla; se imprime su ruta
# 4d1ba35d
help-this-version-or-build-instead-of-the-newest = Esta versión o compilación en vez de la más reciente que firma Apple
# 2d517293
help-check-a-file-is-it-what-apple-publishes = Comprobar un archivo: si es lo que publica Apple, está completo y es para el dispositivo del cable
# 7f7f4a50
help-an-ipsw-or-a-folder-with-the-files = Un IPSW, o una carpeta con los archivos de uno
# 2f2830b8
help-for-this-model-instead-of-the-device-on = Para este modelo en vez del dispositivo del cable
# 000b07e3
help-show-what-a-firmware-holds-a-file-or = Mostrar lo que contiene un firmware: un archivo, o uno que está en Apple, que no se descarga
# 05052b19
help-an-ipsw-a-folder-with-the-files-of = Un IPSW, una carpeta con los archivos de uno, una dirección de Apple, o una versión o compilación
# d5acc2c6
help-file-url-version = <ARCHIVO|URL|VERSIÓN>
# 671ed829
help-with-a-version-for-this-model-instead-of = Con una versión: para este modelo en vez del dispositivo del cable
# 2114a785
help-list-the-firmware-that-is-kept-on-this = Listar el firmware que se guarda en este ordenador, o quitar una parte
# cd1ff9aa
help-remove-this-firmware-whole-or-unfinished-may-be = Quitar este firmware, completo o sin terminar; puede darse varias veces
# 7dc69c47
help-take-restore-list-check-browse-and-write-out = Hacer, restaurar, listar, comprobar, recorrer y sacar copias de seguridad
# 2372900a
help-back-up-a-device-over-the-cable-all = Hacer una copia de seguridad de un dispositivo por el cable: entera la primera vez, después lo que ha cambiado
# 74affce6
help-the-new-backup-is-built-beside-the-one = La copia nueva se construye junto a la anterior y ocupa su lugar cuando está completa y comprobada; la anterior se guarda con su fecha, y ambas comparten lo que no ha cambiado. Una ejecución interrumpida continúa cuando se vuelve a iniciar.
# 768a73ea
help-put-it-into-this-folder-of-backups-default = Ponerla en esta carpeta de copias de seguridad [por defecto: donde Finder o iTunes las guarda, si no ~/Backups]
# febc543b
help-have-everything-copied-anew = Hacer que se copie todo de nuevo
# 082f5ec1
help-end-when-the-connection-is-lost-instead-of = Terminar cuando se pierde la conexión, en vez de esperar a que se vuelva a conectar el dispositivo
# cfada517
help-read-the-backup-password-from-standard-input-which = Leer la contraseña de la copia de seguridad de la entrada estándar, que es una línea
# b1cdbab8
help-read-the-backup-password-from-the-first-line = Leer la contraseña de la copia de seguridad de la primera línea de este archivo
# 841b4323
help-put-a-backup-onto-a-device-over-the = Poner una copia de seguridad en un dispositivo por el cable; lo que hay en el dispositivo se sustituye
# 6b5465c4
help-everything-that-can-be-found-out-before-is = Todo lo que puede averiguarse antes, se averigua antes: si la copia de seguridad está completa, si su contraseña es la correcta, si cabe en este dispositivo. Buscar tiene que estar desactivado. No se envía nada antes de que usted escriba los cuatro últimos caracteres del dispositivo. Solo se restauran copias completas, y siempre enteras; si el contenido de algunos archivos está dañado, usted decide si se restaura todo lo demás sin ellos.
# 72204c61
help-the-folder-of-the-backup-or-what-rightful = La carpeta de la copia de seguridad, o como la llama `rightful backup list`: el nombre de su carpeta, el de su dispositivo o el final de su UDID; no hace falta donde solo hay una
# 05228426
help-backup = <COPIA>
# db0c3371
help-consent-to-what-is-on-the-device-being = Consentimiento para que se sustituya lo que hay en el dispositivo: sus cuatro últimos caracteres, como los muestra el plan
# 21f237be
help-where-contents-of-files-are-damaged-stop-or = Si el contenido de archivos está dañado: "stop", o "leave-out" para restaurar todo lo demás
# 2b8e2985
help-give-the-backups-of-a-device-a-password = Dar una contraseña a las copias de seguridad de un dispositivo, quitarla o cambiarla
# 1c2ffc22
help-the-device-keeps-it-and-asks-for-its = La guarda el dispositivo, que pide su código antes de cambiar nada. Las copias de seguridad que ya existen conservan la contraseña que tienen.
# 5103273b
help-encrypt-the-backups-from-now-on-passwords-health = Cifrar las copias de seguridad desde ahora: entonces contienen contraseñas, datos de salud y llamadas
# b864ab72
help-encrypt-the-backups-no-more = No cifrar más las copias de seguridad
# 6f9c6bd8
help-give-the-backups-from-now-on-another-password = Dar otra contraseña a las copias de seguridad desde ahora
# d5a5fed9
help-read-the-new-password-from-the-first-line = Leer la contraseña nueva de la primera línea de este archivo
# 8fd788d2
help-list-the-backups-on-this-computer-of-which = Listar las copias de seguridad de este ordenador: de qué dispositivo, de cuándo, cifradas o no, terminadas o no
# a89a7f73
help-looks-where-finder-itunes-and-apple-devices-keep = Mira donde las guardan Finder, iTunes y Dispositivos Apple, y donde sus dueños suelen hacer que idevicebackup2 las ponga. No se abre nada con contraseña, y no se cambia nada.
# b83a9f45
help-remove-older-backups-of-a-device-from-this = Quitar de este ordenador copias de seguridad antiguas de un dispositivo, para tener sitio
# f678acc4
help-the-newest-one-always-stays-and-of-those = La más reciente se queda siempre, y de las anteriores tantas como usted diga. Lo que se va se nombra antes, con el sitio que deja; lo que las que quedan comparten con ello se queda. No se quita nada antes de que la más reciente se haya abierto con su contraseña y se haya visto que tiene todos sus archivos, y antes de que usted escriba los cuatro últimos caracteres del UDID del dispositivo. Lo que alguien archivó a propósito, en Finder por ejemplo, se queda.
# 796311ee
help-so-many-of-those-before-the-newest-stay = Se quedan tantas de las anteriores a la más reciente
# 6363c9bc
help-consent-to-the-removal-the-last-four-characters = Consentimiento para quitarlas: los cuatro últimos caracteres del UDID del dispositivo
# ee42bb05
help-remove-them-though-it-is-not-known-whether = Quitarlas aunque no se sepa si la más reciente se abre y tiene todos sus archivos
# 4c2c7172
help-show-what-a-backup-says-of-itself-the = Mostrar lo que una copia de seguridad dice de sí misma: el dispositivo, el sistema, cuándo, cómo está cifrada; no hace falta contraseña
# db8ddd24
help-check-that-a-backup-is-whole-that-its = Comprobar que una copia de seguridad está completa, que su contraseña sirve y que todo se puede leer; no se escribe nada
# 6fa2d50d
help-compares-every-row-of-the-index-with-the = Compara cada fila del índice con los archivos, sus sumas de comprobación y tamaños, descifra todo y abre las bases de datos de mensajes, contactos, llamadas, fotos y notas. Lo que no se pudo leer se nombra al final, y el código de salida es 1.
# 4437986b
help-only-compare-the-names-whether-every-file-is = Comparar solo los nombres: si están todos los archivos
# f94c8fbb
help-also-say-whether-it-can-be-put-onto = Decir también si se puede poner en este modelo, como iPhone15,3 o "iPhone 14 Pro Max"
# 8508786d
help-the-system-that-this-model-has-such-as = El sistema que tiene este modelo, como 18.5
# c4ce7b6c
help-show-what-a-backup-holds-how-much-of = Mostrar lo que contiene una copia de seguridad: cuánto de cada clase, app y dominio, o los archivos de una parte
# 21199ab2
help-this-kind-of-thing-photos-messages-contacts-calls = Esta clase de cosa: photos, messages, contacts, calls, voicemail, notes, calendar, reminders, voice-memos, safari, mail, health, whatsapp, files, books, wallet, keychain, settings, home-screen; puede darse varias veces
# a0b48d78
help-kind = <CLASE>
# 12ab703f
help-this-app-with-its-extensions-and-groups-such = Esta app con sus extensiones y grupos, como net.whatsapp.WhatsApp; puede darse varias veces
# f9077a29
help-bundle = <BUNDLE>
# 4c165eab
help-this-domain-and-stand-for-anything-may-be = Este dominio, * y ? valen por cualquier cosa; puede darse varias veces
# 7cfb8f98
help-pattern = <PATRÓN>
# 45038c04
help-this-path-in-its-domain-with-all-that = Esta ruta en su dominio, con todo lo que contiene, * y ? valen por cualquier cosa; puede darse varias veces
# 76055c23
help-list-the-files-also-where-no-part-is = Listar los archivos, también cuando no se nombra ninguna parte
# ae97a2e3
help-write-a-backup-or-a-part-of-it = Sacar una copia de seguridad, o una parte, como archivos con sus propios nombres y fechas
# ba648483
help-one-folder-for-each-domain-names-that-this = Una carpeta por dominio. Los nombres que este u otro sistema no admite se cambian, y se dice. Lo que ya está y es igual en tamaño y hora se deja, de modo que una extracción detenida continúa. No se escribe nada fuera de la carpeta, y la copia de seguridad no cambia.
# 60deadfb
help-write-into-this-folder = Escribir en esta carpeta
# 5b2bfdb3
help-make-a-copy-of-a-backup-without-its = Hacer una copia sin contraseña de una copia de seguridad, que otros programas leen
# a3f7da55
help-the-copy-has-the-form-of-a-backup = La copia tiene la forma de una copia de seguridad que nunca estuvo cifrada. Es para leer, no para volver a ponerla en un iPhone, y quien la tenga puede leerla.
# a587c8f6
help-write-the-copy-into-this-new-or-empty = Escribir la copia en esta carpeta nueva o vacía
# 76403076
help-list-the-passwords-keys-and-certificates-in-an = Listar las contraseñas, claves y certificados de una copia de seguridad cifrada; sus valores solo con --show
# 9b0210ef
help-only-items-whose-service-server-account-label-or = Solo los elementos cuyo servicio, servidor, cuenta, etiqueta o app contienen esto
# 5350e720
help-show-the-passwords-themselves-mind-who-sees-the = Mostrar las contraseñas mismas: cuide quién ve la pantalla y adónde va la salida
# 594ef76c
help-show-the-screen-time-or-restrictions-code-that = Mostrar el código de Tiempo de uso o de restricciones que guarda una copia de seguridad de iOS 12 o anterior; ninguna de iOS 13 en adelante lo guarda
# 41b1bd0d
help-ios-4-to-6-keep-it-in-clear = iOS 4 a 6 lo guardan a la vista, iOS 7 a 11 de modo que sus cuatro cifras se pueden hallar, iOS 12 en el llavero de una copia cifrada. Desde iOS 13 no está en ninguna copia de seguridad: en el dispositivo, Ajustes, Tiempo de uso, Cambiar código de Tiempo de uso, ¿Has olvidado el código? deja que la cuenta de Apple que lo puso ponga uno nuevo.
# 7f46f43c
help-find-the-forgotten-password-of-your-backup-again = Encontrar de nuevo la contraseña olvidada de su copia de seguridad, con lo que tiene guardado y lo que recuerda
# 910c3d97
help-tries-your-own-ideas-on-a-copy-of = Prueba sus propias ideas en una copia del Manifest.plist de la copia de seguridad, las más probables primero, en todos los núcleos. No se envía nada a ninguna parte, y el iPhone no hace falta. Ctrl-C la detiene en cualquier momento; `rightful recall resume`, o el mismo comando, continúa donde estaba, también con más ideas, y no prueba nada dos veces. La contraseña se muestra una vez, en stdout.
# c5e88ab3
help-use-so-many-cores-default-all-and-other = Usar tantos núcleos [por defecto: todos, y otros programas van primero]
# f3919e2d
help-try-only-so-many-the-likeliest-first = Probar solo tantas, las más probables primero
# 7cdb3f2d
help-search-although-it-would-take-longer-than-anybody = Buscar aunque tarde más de lo que nadie espera
# 2e4ce8de
help-forget-what-was-tried-before-and-begin-anew = Olvidar lo que se probó antes y empezar de nuevo
# b32a82b0
help-go-on-although-this-computer-is-nearly-too = Continuar aunque este ordenador esté casi demasiado caliente o su batería casi vacía
# 56ff9f67
help-do-not-look-whether-the-systems-store-of = No mirar si el almacén de contraseñas del sistema (llavero, keyring) guarda la de la copia de seguridad
# 53100b17
help-answer-without-being-asked-own-or-with-owner = Responder sin que se pregunte: own o with-owner, y read o leave para lo que guarda el llavero: own,read
# a1c78d08
help-write-the-password-into-this-new-file-which = Escribir la contraseña en este archivo nuevo, que solo usted puede leer, en vez de mostrarla
# 193ba549
help-with-json-print-the-password-too-as-a = Con --json: imprimir también la contraseña, como última línea tras los eventos
# 485089e8
help-what-to-try = Qué se prueba
# 8b828053
help-passwords-that-a-browser-or-a-password-manager = Contraseñas que ha exportado un navegador o un gestor de contraseñas: Chrome, Firefox, Safari, 1Password, Bitwarden, KeePass; puede darse varias veces
# 686b6fc0
help-a-list-with-a-password-on-each-line = Una lista con una contraseña por línea, o - para la entrada estándar; puede darse varias veces
# 2546c055
help-a-hint-file-in-toml-or-json-words = Un archivo de pistas, en TOML o JSON: palabras, nombres, fechas, costumbres, otras contraseñas, lo que no era
# 8c73b22c
help-a-token-list-in-the-manner-of-btcrecover = Una lista de fragmentos a la manera de btcrecover: fragmentos de los que cada línea da uno como mucho, en cualquier orden
# 53e5a69b
help-a-mask-in-the-manner-of-hashcat-such = Una máscara a la manera de hashcat, como Rex?d?d?d; otros programas pueden leerla aquí, un archivo de pistas es más reservado
# 959d8995
help-mask = <MÁSCARA>
# cc685c2a
help-a-list-of-words-each-changed-by-the = Una lista de palabras, cada una cambiada por las reglas
# 95c89bc3
help-rules-in-the-manner-of-hashcat-for-words = Reglas a la manera de hashcat para --words; sin ellas cada palabra se prueba como es
# 7051fcdd
help-go-on-with-the-search-that-was-stopped = Continuar la búsqueda que se detuvo o se cortó, con las ideas que tenía
# a691866c
help-files-of-ideas-are-read-again-where-they = Los archivos de ideas se leen otra vez donde estaban. Lo que se escribió no se guarda: dé de nuevo las máscaras y responda de nuevo a las preguntas; lo que ya se probó se pasa por alto. Se pueden dar más ideas.
# 39cc3ea4
help-say-how-many-candidates-there-are-how-long = Decir cuántas candidatas hay, cuánto tardan aquí y si vale la pena; no se prueba ninguna
# cbf90946
help-reckon-with-so-many-cores-default-all = Contar con tantos núcleos [por defecto: todos]
# 888864b3
help-show-the-searches-that-were-begun-on-this = Mostrar las búsquedas que se empezaron en este ordenador, y hasta dónde han llegado
# 81e26453
help-print-the-line-that-hashcat-and-john-take = Imprimir la línea que toman hashcat y John, para un ordenador suyo con tarjeta gráfica
# dfb35abc
help-the-line-has-nothing-of-the-backup-and = La línea no tiene nada de la copia de seguridad ni ningún nombre, pero quien la tenga puede probar contraseñas con ella: guárdela para usted.
# b0f6ab6c
help-have-other-machines-of-yours-search-too-over = Hacer que busquen también otros ordenadores suyos, a través de un servidor NATS: este cuenta, juzga y muestra la contraseña
# 16083caf
help-the-others-get-your-ideas-and-of-the = Los otros reciben sus ideas y, de la copia de seguridad, las claves envueltas de su keybag, para probar contraseñas con ellas, selladas con un código de unión que se muestra aquí; ninguno de sus archivos sale de este ordenador. Ctrl-C la detiene; el mismo comando continúa donde estaba, con el mismo código, y los otros esperan dos horas.
# 884461b5
help-write-the-join-code-into-this-new-file = Escribir el código de unión en este archivo nuevo, que solo usted puede leer, en vez de mostrarlo
# 53b0712a
help-how-long-a-machine-works-on-what-it = Cuánto trabaja más o menos un ordenador en lo que se le presta: lo que se hace dos veces si falla [1 a 3600]
# e99338af
help-seconds = <SEGUNDOS>
# bb4cfa05
help-forget-the-search-with-other-machines-that-was = Olvidar la búsqueda con otros ordenadores que se empezó antes, y sacar un código nuevo
# 00425bca
help-the-nats-server = El servidor NATS
# c4626529
help-where-it-is-tls-host-port-or-nats = Dónde está: tls://HOST:PORT, o nats://127.0.0.1:4222 en este ordenador
# 6c738c78
help-read-the-servers-token-from-the-first-line = Leer el token del servidor de la primera línea de este archivo; si no, se toma de RIGHTFUL_NATS_TOKEN o se pide
# 9b2d27b9
help-sign-in-to-the-server-as-this-user = Iniciar sesión en el servidor como este usuario, con --user-password-file o una contraseña que se pide
# 98740ea2
help-read-the-password-of-user-from-the-first = Leer la contraseña de --user de la primera línea de este archivo
# 266b06f9
help-trust-the-certificates-in-this-file-pem-and = Confiar en los certificados de este archivo (PEM) y en ningún otro: para un servidor con un certificado hecho por usted
# 375fa5b2
help-help-another-machine-of-yours-with-its-search = Ayudar a otro ordenador suyo en su búsqueda; él muestra el código que se pide aquí
# 20195b78
help-needs-no-backup-and-no-phone-nothing-is = No necesita copia de seguridad ni iPhone. No se escribe nada en este ordenador, y la contraseña no se muestra en él. Ctrl-C la detiene en cualquier momento; otros prueban lo que tenía.
# e3631c4d
help-read-the-join-code-from-the-first-line = Leer el código de unión de la primera línea de este archivo; sin él, se pide
# 60748446
help-virtual-phones-for-other-programs = iPhone virtuales para otros programas
# 35899b66
help-serve-virtual-phones-a-muxer-a-usb-end = Servir iPhone virtuales, un muxer, un extremo USB, un Apple fingido y una mano, hasta que se interrumpa
# ff7491df
help-prints-one-line-of-json-on-stdout-when = Imprime una línea de JSON en stdout cuando todos los sockets escuchan: las direcciones y los iPhone. Todo escucha solo en este ordenador.
# b6b000c9
help-which-phones-in-which-state = Qué iPhone, en qué estado
# a29f50a4
help-the-model-where-the-scenario-names-none = El modelo, si el escenario no nombra ninguno
# e025e5a0
help-the-state-as-one-more-part-of-the = El estado, como una parte más del escenario: recovery, dfu, unlocked …
# 0c9cef8f
help-state = <ESTADO>
# e0c5f2e2
help-how-many-phones-of-this-kind-each-with = Cuántos iPhone de este tipo, cada uno con su propio ECID
# 1fb7e8db
help-something-that-goes-wrong-with-every-phone-may = Algo que sale mal con cada iPhone; puede darse varias veces
# e75d12e7
help-name-value = <NOMBRE[=VALOR]>
# 05129877
help-which-conversation-restore-mode-leads-on-every-phone = Qué conversación lleva el modo de restauración en cada iPhone: legacy, modern, a13-ios17, a16-ios16, a16-ios18, a16-ios26, ipad-ios17 o ios27 [por defecto: la del modelo]
# 98afcf8b
help-what-the-owner-has-on-every-phone-a = Lo que el dueño tiene en cada iPhone: una semilla, más o menos cuántos archivos, más o menos cuántos bytes [por defecto: 1:300:6291456]
# 5d12d4b2
help-seed-files-bytes = <SEMILLA:ARCHIVOS:BYTES>
# 37a44b15
help-backups-are-encrypted-with-this-password-from-the = Las copias de seguridad están cifradas con esta contraseña desde el principio
# 88341fb2
help-password = <CONTRASEÑA>
# abad57cd
help-how-often-a-backups-password-is-hashed-real = Cuántas veces se pasa la contraseña de una copia por la función hash; los iPhone reales lo hacen 10 000 000 de veces
# f9e207a7
help-where-usbmuxds-socket-is-made-default-in-a = Dónde se crea el socket de usbmuxd [por defecto: en una carpeta de archivos temporales]
# cb3d6c0d
help-path = <RUTA>
# 8f9c0d9b
help-usbmuxds-address-port-0-for-a-free-one = La dirección de usbmuxd, puerto 0 para uno libre
# 6d2cec13
help-host-port = <HOST:PORT>
# 1ff45298
help-the-address-of-the-first-phones-usb-end = La dirección del extremo USB del primer iPhone, para el huésped de un emulador; los demás iPhone toman puertos libres
# 57aee861
help-the-address-of-the-hand-on-the-phones = La dirección de la mano sobre los iPhone
# d258d519
help-the-port-of-the-pretend-apple-on-127 = El puerto del Apple fingido en 127.0.0.1
# 9e5af1dc
help-port = <PUERTO>
# 524b096d
help-how-fast-the-pretend-apple-sends-firmware-in = Con qué rapidez envía firmware el Apple fingido, en bytes por segundo
# 0117532f
help-bytes = <BYTES>
# 4fa5b511
help-what-the-phones-do-with-a-file-system = Qué hacen los iPhone con un sistema de archivos que se les envía: para medir emisores, `drain` mira solo una muestra
# bd7f409d
help-asr = <ASR>
# 84592b0e
help-write-a-backup-of-a-virtual-phone-into = Escribir una copia de seguridad de un iPhone virtual en una carpeta nueva, para practicar
# 4ee6f346
help-a-new-or-empty-folder = Una carpeta nueva o vacía
# 7e68aeba
help-of-which-phone = De qué iPhone
# b0327d5e
help-the-version-of-its-system = La versión de su sistema
# bb309f21
help-what-the-owner-has-on-it-a-seed = Lo que su dueño tiene en él: una semilla, más o menos cuántos archivos, más o menos cuántos bytes [por defecto: 1:300:6291456]
# ffeb20d1
help-the-backup-is-encrypted-with-this-password-nothing = La copia de seguridad se cifra con esta contraseña; nada en ella es de nadie
# f8218cf5
help-how-often-the-password-is-hashed-real-phones = Cuántas veces se pasa la contraseña por la función hash; los iPhone reales lo hacen 10 000 000 de veces
# 4e8422f1
help-explain-a-matter-such-as-face-id-or = Explicar un asunto como face-id o activation-lock, o un número de error de Rightful o de otro programa
# 45c0cce9
help-takes-a-topic-or-what-you-have-read = Toma un tema, o lo que ha leído, tal como lo ha leído: "iPhone Unavailable", 4013, 0x655, "STATUS 94", "AMRError 100", restored 14, un paso como is_host_compatible, o un código propio de Rightful. Sin nada más lista los temas y las familias de números que conoce.
# 7ac2b276
help-the-topic-number-code-or-words-a-word = El tema, el número, el código o las palabras; una palabra ante un número dice de quién es: finder, signing, restored, checkpoint, amr
# 879f859e
help-topic = <TEMA>
# bf3bcce3
help-write-the-papers-that-open-what-no-program = Escribir los papeles que abren lo que ningún programa puede: para Apple, el vendedor, un administrador o la policía
# 0579ceea
help-activation-lock-and-an-organisations-management-are-opened = El Bloqueo de activación y la gestión de una organización los abren personas. Esto rellena una lista o una carta con los números del dispositivo, hasta donde los dice, y deja sitio para escribir nombres a mano. Imprime Markdown; --html hace una página para imprimir. No se envía nada a ninguna parte.
# 275b0477
help-which-paper-proof-for-apple-seller-administrator-found = Qué papel: proof (para Apple), seller (vendedor), administrator (administrador), found (hallazgo)
# 215bb02c
help-paper = <PAPEL>
# eb5cbfa6
help-the-serial-number-where-no-device-is-on = El número de serie, si no hay dispositivo en el cable: está en la caja y en el recibo
# 3bad14da
help-the-model-where-no-device-is-on-the = El modelo, si no hay dispositivo en el cable
# a533b5a1
help-a-page-to-print-instead-of-markdown = Una página para imprimir en vez de Markdown
# df8a7d9d
help-write-it-here-instead-of-printing-it-a = Escribirlo aquí en vez de imprimirlo; un archivo que ya existe no se sustituye
# ba190f06
help-say-what-stands-between-this-computer-and-a = Decir qué se interpone entre este ordenador y un dispositivo, y cómo arreglarlo; no cambia nada sin --fix
# e9046c84
help-looks-at-the-program-that-connects-apple-devices = Mira el programa que conecta los dispositivos Apple (usbmuxd), quién puede abrir dispositivos en modo de recuperación, los controladores, otros programas, el cable y el puerto, el espacio en el disco, el reloj, y si responden los servidores que necesita un borrado o una actualización. Código 1 si algo estorba.
# 042b7495
help-ask-no-server = No preguntar a ningún servidor
# caeddff1
help-watch-the-cable-for-so-many-seconds-and = Vigilar el cable durante tantos segundos y contar cuántas veces se va un dispositivo
# cbf34285
help-put-right-what-is-safe-to-put-right = Arreglar lo que se puede arreglar sin riesgo: muestra antes lo que hará, y pregunta
# 52a1464e
help-with-fix-yes-to-what-it-will-do = Con --fix: sí a lo que hará
# d3f0877e
help-judge-what-another-computer-has-written-with-json = Juzgar lo que otro ordenador ha escrito con --json, en vez de mirar este; - es la entrada estándar
# 8db1341d
help-whole-lines-without-colour-and-marks = Líneas enteras sin color ni signos
# 17ce1dcb
help-say-whether-you-could-get-back-in-today = Decir si hoy podría volver a entrar, con lo que está listo en este ordenador; no cambia nada sin --make
# 48aa80f8
help-for-a-healthy-phone-a-recent-encrypted-backup = Para un iPhone sano: una copia de seguridad cifrada y reciente que se ha comprobado que se abre, su contraseña, una segunda manera de entrar en la cuenta de Apple, recibo y número de serie, la confianza entre iPhone y ordenador, firmware. Funciona sin el iPhone, con sus copias de seguridad. Código 1 si falta algo que importa.
# 8daf842d
help-make-what-is-missing-as-far-as-there = Hacer lo que falta, hasta donde hay un comando para ello; se pregunta por cada cosa
# 18a472f0
help-with-make-yes-to-each-passwords-are-asked = Con --make: sí a cada cosa; las contraseñas se piden de todos modos
# 6b7288dc
help-note-what-only-you-know-account-it-has = Anotar lo que solo usted sabe: account (tiene un contacto o una clave de recuperación), receipt (el recibo está junto al número de serie)
# 31cd0d5b
help-what = <QUÉ>
# 0b1049fb
help-print-the-card-without-any-secret-markdown-or = Imprimir la tarjeta, sin ningún secreto: markdown, o html para imprimir
# 9fbabdd1
help-write-the-card-here-a-file-that-is = Escribir aquí la tarjeta; un archivo que ya existe no se sustituye
# 4bd8606b
help-print-what-has-this-looked-at-once-a = Imprimir lo que hace que esto se mire una vez por semana: systemd, launchd o task-scheduler [por defecto: el de este sistema]
# 3444be52
help-scheduler = <PLANIFICADOR>
# 9482386e
help-do-not-ask-the-systems-store-of-passwords = No preguntar al almacén de contraseñas del sistema si tiene la de las copias; no se lee nunca
# bf690dbd
help-pack-what-happened-into-a-file-for-whoever = Meter lo que ha pasado en un archivo para quien le ayude; no se envía nada
# 5a29fd5e
help-takes-the-transcripts-of-the-last-runs-on = Toma los registros de las últimas ejecuciones con un dispositivo real, lo que el dispositivo dijo de sí, el diario y las versiones de todo. Números de serie, ECID, UDID, IMEI, nombres, cuentas, direcciones de red y carpetas personales se sustituyen, el mismo valor por el mismo marcador. Imprime exactamente lo que hay dentro, y escribe solo ese archivo.
# 3145b325
help-how-many-of-the-last-runs-to-take = Cuántas de las últimas ejecuciones se toman
# 6a79bc1e
help-write-it-here-default-rightful-report-run-zip = Escribirlo aquí [por defecto: rightful-report-RUN.zip en esta carpeta]
# dace909b
help-open-pages-in-your-browser-that-walk-you = Abrir en su navegador páginas que le guían por todo; nadie más que este navegador puede verlas
# c2af510d
help-the-pages-come-from-this-program-on-this = Las páginas vienen de este programa, solo en este ordenador, y no piden nada a ningún otro sitio. Ctrl-C aquí las cierra; cerrar una página no detiene nada.
# ba832a01
help-do-not-open-the-browser-print-the-address = No abrir el navegador; mostrar la dirección, que vale una sola vez
# dd698469
help-listen-on-this-port-of-127-0-0 = Escuchar en este puerto de 127.0.0.1 [por defecto: uno libre]
# 1e4cdfba
help-how-many-times-quicker-than-a-persons-the = Cuántas veces más rápidas que las de una persona son las manos de un ensayo
# 9ab740df
help-print-completions-for-a-shell = Imprimir el autocompletado para un shell
# 18d2abca
help-which-shell = Qué shell
# eeaba023
help-shell = <SHELL>
# ae145732
help-print-the-manual-page-or-write-the-pages = Imprimir la página del manual, o escribir las páginas de todos los comandos
# 8cb4c88c
help-the-pages-are-in-the-language-that-is = Las páginas están en el idioma que se lee aquí, o en el de --lang. Con --json imprime como un solo documento lo que cada comando y cada opción dicen de sí.
# 5c7d4db5
help-write-one-page-per-command-into-this-folder = Escribir una página por comando en esta carpeta
# 18dd5d6c
help-print-this-message-or-the-help-of-the = Imprimir esto o la ayuda de los comandos dados
# e4435699
help-print-help = Imprimir la ayuda
# e395ebfa
help-usage = Uso
# 9edd430f
help-arguments = Argumentos
# d44e97eb
help-options = Opciones
# 72614b03
help-commands = Comandos
# 631dfa73
help-options-2 = [OPCIONES]
# acfd3ab8
help-command = [COMANDO]
# 15afd476
help-command-2 = <COMANDO>
# 127f42a9
help-subcommand = [COMANDO]
# 2bd87683
help-name-2 = NOMBRE
# 0b62f1bc
help-synopsis = SINOPSIS
# da5847d0
help-description = DESCRIPCIÓN
# 813a6409
help-extra = ADEMÁS
# e4cc02cd
help-version-2 = VERSIÓN
# 30d3f6ff
help-tip = sugerencia:
# 7abaa35b
help-to-pass-as-a-value-use = para dar «{ $argument }» como valor, use «{ $way }»
# c96a2703
help-subcommand-exists-to-use-it-remove-the-before = existe el comando «{ $name }»; para usarlo, quite el «--» de delante
# 3fe541ec
help-exists = existe «{ $way }»
# 9eb8118b
help-is-not-in = { $count } no está en { $range }
# 4930d9c6
help-invalid-digit-found-in-string = eso no es un número
# 677e2e73
help-number-too-large-to-fit-in-target-type = el número es demasiado grande
# 35145411
help-cannot-parse-integer-from-empty-string = no hay ningún número
