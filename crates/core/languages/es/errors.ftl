### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 9f08d389
errors-it-is-locked-with-a-passcode = está bloqueado con un código
# 3197ab40
errors-it-waits-for-an-answer-to-trust-this = espera una respuesta a «¿Confiar en este ordenador?»
# 0577799c
errors-dont-trust-was-tapped-on-it = en él se tocó «No confiar»
# 63fd52da
errors-it-does-not-trust-this-computer = no confía en este ordenador ({ $name })
# bbd221a7
errors-it-allows-that-only-to-a-computer-that = eso solo lo permite a un ordenador en el que confía ({ $name })
# fe8b3a20
errors-it-does-not-offer-that-in-its-present = eso no lo ofrece en su estado actual ({ $name })
# 2b70ebe1
errors-it-has-not-been-unlocked-since-it-started = no se ha desbloqueado desde que arrancó
# 55b0270e
errors-find-my-is-on-and-this-would-defeat = Buscar está activado, y esto lo anularía
# 98adc846
errors-its-configuration-forbids-that = su configuración lo prohíbe ({ $name })
# d5e4b95c
errors-it-gave-no-reason = no dio motivo
# d7380ae3
errors-which-this-version-does-not-know = { $name }, que esta versión no conoce
# 68d376fb
errors-it-has-restored-before-and-was-not-restarted = ya restauró antes y no se ha reiniciado desde entonces
# 4664d648
errors-it-cannot-read-how-the-backup-on-this = no puede leer cómo terminó la copia de seguridad de este ordenador
# c29534fb
errors-it-could-not-send-some-of-its-files = no pudo enviar algunos de sus archivos
# 0b6d4873
errors-it-finds-too-little-room-on-this-computer = encuentra demasiado poco sitio en este ordenador
# bec3a8a3
errors-files-of-the-backup-are-not-what-they = hay archivos de la copia de seguridad que no son lo que deberían
# 7d2a40d8
errors-this-is-not-its-backup-password = esa no es su contraseña de copias
# 08a1b15e
errors-it-is-locked-or-nobody-typed-its-passcode = está bloqueado, o nadie escribió su código
# 98fe275d
errors-find-my-is-on = Buscar está activado
# 70576d10
errors-it-is-not-set-up-yet = aún no está configurado
# ee728550
errors-it-failed-within-itself = falló en su interior
# c5fd0b2e
errors-its-number-is-not-known = su número no se conoce
# 2afe8f87
errors-the-phone-ended-it-with = el iPhone lo terminó con { $code }: { $kind }
# 7436cf2b
errors-the-answer-is-longer-than-any-ticket = la respuesta es más larga que cualquier ticket
# 4b68a30b
errors-the-answer-is-not-text = la respuesta no es texto
# 4e6d32ce
errors-the-answer-has-no-status = la respuesta no tiene estado
# b516ac13
errors-the-answer-says-success-and-holds-nothing = la respuesta dice éxito y no contiene nada
# 1b903137
errors-the-answer-holds-no-dictionary = la respuesta no contiene ningún diccionario
# 2bcf8a86
errors-the-answer-holds-no-ticket = la respuesta no contiene ningún ticket
# 8d6e99f1
errors-the-signing-servers-answer-cannot-be-used = la respuesta del servidor de firma no sirve: { $message }
# 7410c518
errors-apple-does-not-sign-this-firmware-for-this = Apple no firma este firmware para este dispositivo (estado { $status }: { $message })
# f69a6b45
errors-the-signing-server-refused-status = el servidor de firma se negó (estado { $status }: { $message })
# 6efa52a0
error-consent-mistyped-what = la confirmación no nombra este dispositivo: debe ser { $expected }
# d71a5d7c
error-consent-not-given-what = no se dio consentimiento para el borrado
# eff182c3
error-consent-another-device-what = el consentimiento se dio para el dispositivo { $consented }, pero está conectado { $found }
# 18a19a9e
error-consent-mistyped-help = lea los cuatro caracteres del plan y escríbalos de nuevo, si de verdad quiere el borrado
# 020420ff
error-consent-not-given-help = empiece de nuevo cuando esté listo; sin su palabra no se borra nada
# f90d594e
error-consent-another-device-help = desconecte el otro dispositivo, vuelva a conectar el primero y empiece de nuevo
# 6f6229a1
error-consent-another-device-usually = se conectó un segundo dispositivo mientras el primero se reiniciaba
# 7654fa33
error-usb-gone-what = el dispositivo ya no está en el bus USB
# cd8f0529
error-usb-refused-what = el dispositivo rechazó una petición USB
# 71903249
error-usb-timed-out-what = el dispositivo no respondió por USB en { $value1 } s
# 0498492b
error-usb-denied-what = este ordenador no le deja abrir el dispositivo USB
# 2894fb00
error-usb-busy-what = otro programa está usando el dispositivo USB
# e46e48ea
error-usb-other-what = USB: { $value1 }
# a3079a82
error-usb-gone-help = compruebe que el cable está bien puesto en los dos extremos y empiece de nuevo
# 7a09a572
error-usb-refused-help = desconecte el cable, fuerce un reinicio del dispositivo, vuelva a conectarlo y empiece de nuevo
# 0e35159e
error-usb-denied-help = dé a su usuario acceso al dispositivo USB como dice la página del manual sobre la instalación y empiece de nuevo
# e1ccfb00
error-usb-busy-help = cierre los otros programas que usan el dispositivo y empiece de nuevo
# c64d2464
error-usb-other-help = conecte el cable directamente a otro puerto de este ordenador y empiece de nuevo
# d3884c34
error-usb-gone-usually = el cable se desconectó, está gastado o pasa por un concentrador
# e46e1267
error-usb-timed-out-usually = el dispositivo está bloqueado, o el cable está gastado
# 9f4c842c
error-usb-denied-usually = en Linux falta una regla udev para los dispositivos de Apple
# 81ef3db8
error-usb-busy-usually = está en marcha Finder, iTunes, Dispositivos Apple u otro programa de restauración
# 55088629
error-misshapen-toolong-what = tiene { $counted } bytes; aquí se aceptan como máximo { $limit }
# 4ccf63d4
error-misshapen-toomany-what = tiene más de { $limit } valores
# 5ef0b614
error-misshapen-toodeep-what = está anidado a más de { $limit } niveles
# ea4b6ddb
error-token-empty-what = no contiene ningún token de desbloqueo: está vacío
# 900a28a9
error-token-too-long-what = tiene { $length } bytes; un token de desbloqueo tiene unos 1300, y se leen como máximo { $limit }
# cf6ad74e
error-token-no-token-what = no es un token de desbloqueo: ni uno en sí, ni base64 o una lista de propiedades que contenga uno
# a41f73b1
error-token-encoded-twice-what = el token de desbloqueo que contiene está codificado dos veces: es base64 de base64
# a01d979d
error-token-list-unreadable-what = la lista de propiedades no se puede leer
# 8ee3a765
error-token-not-in-list-what = la lista de propiedades no contiene ningún UnlockToken
# f9e2d189
error-token-cut-short-what = el token de desbloqueo está cortado: faltan al menos { $lacking } bytes al final
# 6e47a613
error-token-field-beyond-what = el token de desbloqueo está dañado: su campo { $field } indica { $length } bytes y quedan { $left }
# 4c658ba9
error-token-field-length-what = el token de desbloqueo está dañado: su campo { $field } tiene { $length } bytes y debe tener { $usual }
# 729e8104
error-token-field-twice-what = el token de desbloqueo está dañado: su campo { $field } está dos veces
# 85064faa
error-token-field-missing-what = el token de desbloqueo está dañado: falta su campo { $field }
# 13fe9b5f
error-token-key-incomplete-what = el token de desbloqueo está dañado: a su clave { $key } le falta el campo { $field }
# fd222deb
error-token-class-twice-what = el token de desbloqueo está dañado: dos de sus claves son para la clase { $class }
# 691fae07
error-token-no-keys-what = el token de desbloqueo está dañado: no contiene ninguna clave
# 10e8d39a
error-token-too-many-keys-what = el token de desbloqueo está dañado: tiene más de { $limit } claves
# feb9b164
error-token-too-many-fields-what = el token de desbloqueo está dañado: tiene más de { $limit } campos desconocidos
# fab182d2
error-token-no-rounds-what = el token de desbloqueo está dañado: su número de rondas es 0
# 4cd5aef0
error-token-version-what = el token de desbloqueo está dañado, o es más nuevo que este programa: su formato tiene la versión { $version }
# 53fbd82d
error-token-other-keybag-what = es un keybag de tipo { $kind } y no un token de desbloqueo, que es de tipo 2
# fa6fc79b
error-token-unsigned-what = el token de desbloqueo está dañado: no termina con su firma
# a4d95b40
error-token-trailing-what = hay { $count } bytes detrás del final del token de desbloqueo
# a3976450
error-token-empty-help = tome el token de donde se guardó primero; un servidor que tiene uno vacío puede haber tenido antes uno bueno
# 78d14635
error-token-too-long-help = indique el archivo en que se guardó el token, tal como se guardó
# e9a20857
error-token-encoded-twice-help = descodifíquelo una vez, guarde el resultado e indique ese archivo
# c65f1cc1
error-token-list-unreadable-help = indique el mensaje o el archivo completo que contiene el UnlockToken, o solo el token
# b714cc2f
error-token-cut-short-help = copie otra vez el token de donde se guardó primero, byte por byte y no como texto
# 92b09f79
error-token-version-help = copie otra vez el token de donde se guardó primero; si allí es igual, actualice Rightful
# 2ab33eca
error-token-other-keybag-help = indique el archivo con el token de desbloqueo; el keybag de una copia de seguridad es otra cosa
# 78740302
error-token-empty-usually = un servidor MDM anotó un TokenUpdate posterior que no lo llevaba
# bb606942
error-token-encoded-twice-usually = el token se copió como base64 de una lista o base de datos, y se codificó otra vez al guardarlo
# f1579524
error-token-cut-short-usually = se copió de una pantalla o columna que solo muestra el principio
# f29268f2
error-token-trailing-usually = se juntaron dos archivos, o se añadió un fin de línea a los bytes
# 0741158d
error-token-other-keybag-usually = se tomó por el token el keybag de una copia de seguridad o de un enlace
# ba409e16
error-activation-wrong-mode-what = el dispositivo está en modo { $found }; un dispositivo se activa cuando su sistema funciona
# bc4062ac
error-activation-not-trusted-what = el dispositivo no confía en este ordenador y no le dice nada sobre su activación
# 9e188090
error-activation-screen-locked-what = la pantalla del dispositivo está bloqueada: no puede preguntar si se confía en este ordenador
# d0306c67
error-activation-trust-prohibited-what = un perfil de una organización prohíbe al dispositivo confiar en ordenadores
# 9d087ec3
error-activation-refused-what = Apple no activa este dispositivo: { $words }
# 8b0cffc1
error-activation-nobody-to-ask-what = Apple pide algo que solo sabe el dueño del dispositivo, y aquí no se puede preguntar a nadie
# ec8310d7
error-activation-not-typed-what = no se escribió lo que pide Apple
# d508e9d6
error-activation-not-taken-what = Apple no ha aceptado lo que se escribió: { $words }
# 40ad10dc
error-activation-locked-what = el Bloqueo de activación está activado, y Apple pide la cuenta de una forma que solo un navegador o el propio dispositivo pueden responder
# 7ecd3498
error-activation-disagree-what = Apple dice que el dispositivo ya está activado; el dispositivo dice: { $state }
# 4dd7e2f4
error-activation-not-active-what = el dispositivo ha tomado la respuesta de Apple y no dice que esté activado: { $state }
# 0bd45744
error-activation-stopped-what = parado a petición suya
# 05addc7d
error-activation-wrong-mode-help = deje que arranque como siempre; para salir del modo de recuperación: rightful recovery exit; sin sistema: rightful unlock
# dded3d40
error-activation-not-trusted-help = desbloquee el iPhone, vuelva a conectarlo y toque Confiar; después empiece de nuevo
# 4464ac9a
error-activation-screen-locked-help = desbloquee el dispositivo y empiece de nuevo; un dispositivo con código ya está activado
# 4c1b6799
error-activation-trust-prohibited-help = active el dispositivo en su propia pantalla con Wi-Fi, o pregunte a la organización a la que pertenece
# c754f581
error-activation-refused-help = si es un iPhone antiguo, ponga la SIM con la que se usaba e inténtelo otra vez en su propia pantalla con Wi-Fi; si Apple sigue rechazando, pregunte a Apple con el número de serie del dispositivo
# c32f443e
error-activation-nobody-to-ask-help = ejecútelo en un terminal, o indique la cuenta con --account y su contraseña con --password-file; los caminos sin este programa: rightful explain activation-lock
# a6b8190d
error-activation-not-typed-help = empiece de nuevo cuando tenga la cuenta a mano; los otros caminos: rightful explain activation-lock; los papeles para Apple: rightful dossier
# 69473d94
error-activation-not-taken-help = no escriba más: Apple bloquea las cuentas; busque la cuenta correcta en iforgot.apple.com; los otros caminos: rightful explain activation-lock; los papeles para Apple: rightful dossier
# 006c7234
error-activation-locked-help = respóndalo en la propia pantalla del dispositivo; los otros caminos: rightful explain activation-lock; los papeles para Apple: rightful dossier
# 6131cef8
error-activation-disagree-help = reinicie el iPhone y empiece de nuevo
# 09aeb890
error-activation-not-active-help = mire otra vez dentro de un minuto: rightful activation status; si sigue así, reinicie el dispositivo y empiece de nuevo
# 42e2fe69
error-activation-stopped-help = empiece de nuevo cuando esté listo
# e5b47507
error-activation-not-trusted-usually = nadie ha tocado Confiar en él todavía
# 1d51a024
error-activation-refused-usually = el servidor de Apple no tiene registrado tal dispositivo, un iPhone antiguo no tiene SIM, o se ha activado entretanto
# 37a04e6b
error-activation-not-taken-usually = el dispositivo pertenece a otra cuenta de Apple que la que se escribió
# b1a60c23
error-activation-not-active-usually = el dispositivo aún la está comprobando, o vio que es para otra sesión
# a0a4193f
error-backup-copy-not-whole-what = a la copia descifrada le falta parte de la copia de seguridad: { $value1 }
# c346f257
error-backup-copy-stopped-what = parado antes de que la copia descifrada estuviera entera; no tiene índice
# c608ae47
error-backup-copy-not-whole-help = lo que hay en la copia descifrada se puede usar; busque otro ejemplar de la copia de seguridad, o una más antigua, para los archivos nombrados arriba
# 2c0dfa79
error-backup-copy-stopped-help = quite la carpeta de la copia descifrada y empiece de nuevo
# 305aebf3
error-backup-copy-not-whole-usually = la copia de seguridad se copió por partes, o el disco está fallando
# 51736e24
error-backup-nothing-meant-what = nada de la copia de seguridad corresponde a eso
# f20ff2f2
error-backup-not-all-written-what = no se pudo escribir todo: { $value1 }
# 1753e198
error-backup-extract-stopped-what = parado antes de que todo estuviera escrito
# ba585195
error-backup-nothing-meant-help = mire lo que hay con rightful backup browse; los dominios y las rutas se escriben como figuran ahí, y * vale por cualquier cosa
# 65421efb
error-backup-not-all-written-help = todo lo demás está escrito; busque otro ejemplar de la copia de seguridad, o una más antigua, para los archivos nombrados arriba
# d9ba3ac4
error-backup-extract-stopped-help = iníciela de nuevo con la misma carpeta: lo que ya está escrito no se escribe otra vez
# d215e64c
error-backup-not-whole-what = la copia de seguridad no está entera: { $value1 }
# 82c077be
error-failure-doesnotfit-what = la copia de seguridad está entera, y no se puede pasar a este iPhone: { $value1 }
# db6fa8d4
error-backup-check-stopped-what = parado antes de haberlo mirado todo
# 33f21816
error-backup-not-whole-help = si aún tiene el dispositivo, haga ahora una copia de seguridad nueva; si no, busque otro ejemplar de esta. Lo que se puede leer se obtiene con rightful backup extract
# 86ee4c6e
error-backup-check-stopped-help = empiece de nuevo cuando haya tiempo para ello
# 48221ad3
error-backup-wrong-mode-what = el dispositivo está en { $found }; una copia de seguridad es cosa de su sistema
# 18d6a10c
error-backup-no-ecid-what = el iPhone no dice su ECID
# 984c8974
error-backup-connection-lost-what = se cortó la conexión con el iPhone
# 1841e2be
error-backup-no-room-here-what = hay muy poco espacio en este ordenador: { $value1 } libres{ $value2 }
# c0236789
error-backup-no-last-word-what = el iPhone terminó la conversación sin decir cómo había ido
# 2411b380
error-backup-silent-what = el iPhone no dijo nada durante este tiempo: { $value1 }
# d9d706b7
error-backup-cancelled-on-phone-what = se canceló en el iPhone
# 5b418457
error-backup-sync-busy-what = otro programa está trabajando con los datos del iPhone
# f93d3067
error-backup-folder-not-written-what = no se puede trabajar en la carpeta de la copia de seguridad
# 35f29d3a
error-backup-wrong-mode-help = inicie el iPhone como siempre y desbloquéelo una vez; para salir del modo de recuperación: rightful recovery exit
# 5b0c2bb8
error-backup-no-ecid-help = desbloquee el iPhone y empiece de nuevo
# 4598c072
error-backup-connection-lost-help = conecte el iPhone directamente al ordenador y empiece de nuevo
# 9efddef5
error-backup-no-room-here-help = libere espacio en el disco, o elija una carpeta en otro, y empiece de nuevo
# 95c8b5e9
error-backup-silent-help = reinicie el iPhone, vuelva a conectarlo y empiece de nuevo
# ccf30b52
error-backup-sync-busy-help = cierre Finder, iTunes, la app Dispositivos Apple y otros programas, y empiece de nuevo
# 941c49cf
error-backup-folder-not-written-help = compruebe el disco y su espacio libre y empiece de nuevo
# 1aa4a063
error-backup-connection-lost-usually = se desconectó el cable, o el iPhone se reinició
# 6d47d77a
error-backup-sync-busy-usually = Finder o iTunes lo está sincronizando en este momento
# 91882e13
error-backup-not-trusted-usually = aún nadie ha tocado Confiar en él, o se restablecieron sus ajustes
# 4145cde9
error-encryption-already-on-what = el iPhone ya tiene una contraseña de copias
# 8b480fda
error-encryption-already-off-what = el iPhone no tiene contraseña de copias
# 19edc21f
error-encryption-not-as-said-what = el iPhone dijo que estaba hecho, y su próxima copia seguirá cifrada
# dd00a770
error-encryption-not-as-said-what-2 = el iPhone dijo que estaba hecho, y su próxima copia no estará cifrada
# d95c00f3
error-encryption-unusable-password-what = la nueva contraseña está vacía, tiene más de { $longest } bytes, o no se puede teclear
# 787ff467
error-encryption-already-on-help = para poner otra: rightful backup encryption change
# d5207f90
error-encryption-already-off-help = para poner una: rightful backup encryption on
# 59a604c6
error-encryption-unusable-password-help = elija una que se pueda teclear
# 3e383163
error-encryption-already-on-usually = la ha puesto otro ordenador, o una organización
# fddc08ed
error-backup-interrupted-what = la copia de seguridad no se terminó cuando se hizo
# 7403867c
error-backup-decrypted-copy-what = esto es una copia descifrada, hecha para leer: sus contraseñas siguen cerradas con claves que ya no tiene, y un iPhone volvería sin ellas
# 17908ce5
error-backup-not-whole-what-2 = de la copia de seguridad faltan { $missing } archivos, y { $wrong } filas de su índice están dañadas
# 54cb37f6
error-backup-contents-damaged-what = la copia de seguridad no está como se escribió: { $value1 }
# cfca3bf7
error-backup-part-would-erase-what = la copia de seguridad no tiene nada de { $lacking }: es una parte de una, y desde iOS 27 un iPhone se borra a sí mismo cuando recibe una parte
# e60257e2
error-backup-find-my-on-what = Buscar está activado, y así el iPhone no acepta ninguna copia de seguridad
# c7a50a69
error-backup-no-room-there-what = la copia de seguridad tiene { $value1 }, y en el iPhone caben en total { $value2 }
# 5b575a4f
error-backup-not-all-sent-what = el iPhone dice que ha aceptado la copia de seguridad, y no se envió todo: { $value1 } no se pudo leer aquí
# 3d324df6
error-consent-not-given-what-2 = no se dio consentimiento para la restauración
# 0ef54c8b
error-backup-interrupted-help = tome otra copia de seguridad: rightful backup list las muestra; lo que tiene esta se puede extraer
# d35d20dd
error-backup-decrypted-copy-help = restaure la copia de seguridad cifrada de la que se hizo; si ya no existe, extraiga de la copia lo que necesite
# 68231cf5
error-backup-part-would-erase-help = tome una copia de seguridad entera; a un iPhone así no se envía nunca nada menos
# 4e0d03e6
error-backup-find-my-on-help = desactive Buscar en el iPhone (Ajustes, su nombre, Buscar) y empiece de nuevo
# 1cb32a1e
error-backup-no-room-there-help = tome un iPhone con más espacio, o extraiga de la copia de seguridad lo que necesite
# 411987d9
error-backup-not-all-sent-help = compruebe el disco y su cable con rightful backup verify, y después restaure otra vez, desde otro ejemplar de la copia de seguridad si lo hay: los archivos nombrados arriba no están en el iPhone
# afc3f99f
error-consent-not-given-help-2 = empiece de nuevo cuando esté listo; sin su palabra no se reemplaza nada
# 83b3a990
error-backup-not-whole-usually = se copió por partes, o el disco está fallando
# fd54bfbe
error-backup-not-all-sent-usually = el disco está fallando o se desconectó, o alguien ha cambiado la carpeta entretanto
# fc2dd89f
error-backup-part-would-erase-usually = la hizo una herramienta para cambiar un ajuste del iPhone
# 5ea97eea
error-backup-kept-unopened-what = la copia de seguridad se hizo y se conserva, y la contraseña que usted dio no la abre: no se ha comprobado lo que hay en ella
# 2868469d
error-backup-kept-unopened-help = pruebe otra vez la contraseña de copias: rightful backup verify; es la que se puso para las copias de seguridad, a menudo hace años, y rightful recall ayuda a encontrarla. Conserve la copia anterior hasta que esta se haya abierto
# b5089e47
error-backup-kept-unopened-usually = se tecleó mal, o es el código del iPhone o la contraseña de la cuenta de Apple
# 0a9da165
error-unproven-none-what = lo que llegó no es una copia de seguridad
# dcac6bf5
error-backup-not-finished-what = el iPhone dijo que estaba hecho, y la copia de seguridad no está terminada
# 87069f1b
error-backup-not-encrypted-as-wished-what = el iPhone debía cifrar la copia de seguridad, y no está cifrada
# 6d6e1e41
error-unproven-shut-what = la nueva copia de seguridad no se puede abrir
# d82996e2
error-unproven-verify-what = la nueva copia de seguridad no se puede comprobar
# 1806570e
error-backup-incomplete-what = de la nueva copia de seguridad faltan { $missing } archivos, y { $wrong } no están como los escribió el iPhone
# 886d80aa
error-backup-stopped-by-owner-what = parado a petición suya, antes de comprobarla
# acfcc422
error-unproven-none-help = haga que se copie todo de nuevo: rightful backup take --full
# a9411b47
error-backup-not-encrypted-as-wished-help = empiece de nuevo; si vuelve a pasar, desactive el cifrado y actívelo otra vez: rightful backup encryption off, luego rightful backup encryption on
# 4621fda7
error-backup-stopped-by-owner-help = empiece de nuevo cuando esté listo: nada se tiene que copiar dos veces
# 96bf58df
error-backup-incomplete-usually = el disco está fallando, o alguien ha cambiado archivos de la carpeta
# fe078f0e
error-backup-not-the-newest-what = { $value1 } no es la copia de seguridad más reciente de su dispositivo
# 09e82740
error-backup-newest-unfinished-what = la copia de seguridad más reciente no está terminada
# 90771d14
error-failure-doesnotopen-what = la copia de seguridad más reciente no se abre, así que puede que solo se puedan leer las más antiguas: { $value1 }
# 329e7cae
error-backup-newest-not-whole-what = la copia de seguridad más reciente no se puede recorrer, así que puede que no haya más que las más antiguas: { $value1 }
# c98d380e
error-backup-newest-not-whole-what-2 = la copia de seguridad más reciente no está entera, así que puede que las más antiguas tengan lo que le falta: { $value1 }
# ebbfb86f
error-backup-in-use-what = { $value1 } se está pasando a un iPhone en este momento
# fb54f070
error-backup-nothing-to-remove-what = no hay más de { $value1 } copias de seguridad más antiguas de este dispositivo
# f1b8fc2c
error-backup-not-removed-what = no se pudo quitar una copia de seguridad más antigua
# f57c5d0a
error-consent-not-given-what-3 = no se dio consentimiento para quitar nada
# 49326dd7
error-backup-not-the-newest-help = indique aquella cuya carpeta no lleva fecha; rightful backup list las muestra
# 1bbd1973
error-backup-newest-unfinished-help = haga primero una copia de seguridad: rightful backup take; hasta entonces puede que no haya más que las más antiguas
# cdd766cd
error-failure-doesnotopen-help = encuentre primero su contraseña: es la que se puso para las copias de seguridad, y rightful recall ayuda a encontrarla; si aun así quiere quitar las más antiguas, indique --newest-unproven
# bda0a79b
error-backup-newest-not-whole-help = haga primero una copia de seguridad nueva, mientras tenga el dispositivo: rightful backup take --full; si aun así quiere quitar las más antiguas, indique --newest-unproven
# 4fb0039f
error-backup-in-use-help = espere a que termine la restauración y empiece de nuevo
# 54aa960d
error-backup-nothing-to-remove-help = conserve menos con --keep, si de verdad quiere espacio
# dac1f0d1
error-backup-not-removed-help = compruebe los permisos de la carpeta y el disco y empiece de nuevo
# 5f784068
error-consent-not-given-help-3 = empiece de nuevo cuando esté listo; sin su palabra no se quita nada
# cf7611aa
error-backup-newest-unfinished-usually = se interrumpió mientras se hacía
# b940e465
error-coach-not-by-hand-what = ningún botón lleva al modo { $value1 }
# ef2d3d76
error-coach-not-reached-what = el dispositivo no llegó en { $value1 } min y { $attempts } intentos a este modo: { $wanted }
# 543c9328
error-coach-stopped-what = parado a petición suya, antes de que el dispositivo estuviera en este modo: { $wanted }
# 826fbaf3
error-coach-not-by-hand-help = esto es un error de Rightful: envíenos el informe que ha escrito
# e7b510eb
error-coach-not-reached-help = fuerce un reinicio del dispositivo con sus botones, tome otro cable y otro puerto, y empiece de nuevo
# bf9a914d
error-coach-stopped-help = empiece de nuevo cuando esté listo; lo descargado se conserva
# 87968284
error-coach-not-reached-usually = un botón está gastado o tapado por una funda, o el cable o un concentrador oculta el dispositivo a este ordenador
# 209ede70
error-doctor-nobody-to-ask-what = aquí no se puede preguntar a nadie si debe hacerse
# b7a554cd
error-doctor-declined-help = haga a mano lo que figura junto a cada hallazgo, o empiece de nuevo cuando esté listo
# d7e5e0de
error-doctor-nobody-to-ask-help = inícielo en una terminal, o diga que sí de antemano con --yes
# 84850375
error-find-my-nobody-to-ask-what = se necesita el nombre de la cuenta de Apple, su contraseña o un código, y aquí no se puede preguntar a nadie
# bc7fe26c
error-find-my-not-said-what = nadie ha dicho que el dispositivo se elimine de la cuenta
# da9a950b
error-find-my-nothing-kept-what = este ordenador no guarda nada de una cuenta de Apple
# 118d66fc
error-find-my-stopped-what = se paró antes de pedir nada a ningún dispositivo
# f04416a5
error-find-my-no-devices-what = esta cuenta de Apple no tiene ningún dispositivo en Buscar
# 341ed5b3
error-find-my-not-found-what = ningún dispositivo de esta cuenta de Apple se llama { $value1 }
# f86d8ede
error-find-my-several-what = podría tratarse de { $value1 } dispositivos de esta cuenta de Apple
# 61338b40
error-find-my-nobody-to-ask-help = inícielo en un terminal, o indique la cuenta con --account y la contraseña con --password-file FILE; --browser muestra el camino sin este programa
# d5846e19
error-find-my-not-said-help = inícielo en un terminal, o diga --choose remove si de verdad lo quiere
# f2b057c5
error-find-my-stopped-help = inícielo de nuevo cuando quiera
# 73e8d7bf
error-find-my-no-devices-help = inicie sesión con la cuenta de Apple a la que pertenece el dispositivo; Buscar tenía que estar activado antes de que se perdiera
# 992dc1e6
error-find-my-several-help = indique uno con --device: por su nombre, o por los últimos cuatro caracteres que muestra rightful find list
# 800e4ff8
error-find-my-not-found-usually = pertenece a otra cuenta de Apple, o Buscar estaba desactivado
# 0d5b1cb0
error-kept-malformed-what = lo que se guarda de la cuenta de Apple no tiene la forma que debería
# ce9f0a2b
error-kept-malformed-help = elimínelo con rightful find sign-out y luego inicie sesión de nuevo
# b06019ac
error-cache-not-there-what = no hay ningún firmware { $name } en la carpeta { $value1 }
# ad987342
error-cache-in-use-what = { $name } se está descargando ahora
# 577a269c
error-cache-disk-what = la carpeta { $value1 } no se puede leer ni cambiar
# 90b62217
error-cache-not-there-help = vea lo que hay con: rightful firmware cache
# 68e8d65b
error-cache-in-use-help = espere a la descarga, o párela, y empiece de nuevo
# 88926506
error-cache-disk-help = compruebe la carpeta y sus permisos y empiece de nuevo
# 56a64b1d
error-firmware-no-such-version-what = el catálogo no tiene el firmware { $version } para { $product-type }
# fca4c844
error-firmware-no-space-what = el firmware necesita { $needed } más en este ordenador, y hay { $free } libres
# 6b1343cf
error-firmware-another-version-what = el archivo se anunció como compilación { $announced }, pero contiene { $found }, o es para otro modelo
# e1aa7c83
error-firmware-no-such-version-help = vea lo que hay con: rightful firmware list
# ec93705a
error-firmware-no-space-help = libere espacio, o indique otro disco con --cache, y empiece de nuevo
# 1cc816c9
error-firmware-another-version-help = indique otra versión; el catálogo se equivoca con esta
# a0bac308
error-firmware-no-space-usually = un firmware tiene de 5 a 20 GB
# 6047deac
error-device-none-what = no se encontró ningún iPhone ni iPad
# 6884a48d
error-device-not-found-what = ningún dispositivo conectado es { $value1 }
# 74033df0
error-device-several-what = hay { $count } dispositivos conectados, y no se dijo cuál
# f0a2e5a7
error-device-none-help = conecte el dispositivo directamente al ordenador; si solo se carga, llévelo al modo de recuperación con sus botones (rightful los muestra) y empiece de nuevo
# 63531134
error-device-not-found-help = vea qué dispositivos hay con: rightful devices
# cef82f5d
error-device-several-help = indique uno por sus últimos cuatro caracteres: --device 4F2A; o desconecte los demás
# 5e47fad8
error-device-none-usually = un cable que solo carga, o un iPhone que estuvo bloqueado más de una hora y solo se carga
# 22a65ad9
error-mdm-needs-consent-what = un borrado necesita un consentimiento que nombre el dispositivo
# f9a42411
error-mdm-no-token-what = no se guarda ningún token de desbloqueo para { $device }
# a34bf149
error-mdm-events-unreadable-what = los eventos de { $path } no se pueden leer
# e85fef22
error-mdm-no-events-what = en { $path } no hay eventos de un servidor MDM
# c98416b5
error-mdm-token-refused-what = el dispositivo no acepta este token de desbloqueo: { $words }
# 95888521
error-mdm-device-refused-what = el dispositivo rechaza { $command }: { $words }
# e5c7337e
error-mdm-not-said-what = nadie ha dicho que se desactive el Bloqueo de activación
# 5a43fbb6
error-mdm-stopped-what = se detuvo antes de preguntar al servidor MDM
# 90d8724e
error-mdm-no-token-help = indique su archivo con --token FILE, o tráigalo de los eventos del servidor con rightful mdm token
# 6b422484
error-mdm-events-unreadable-help = compruebe la ruta, y que puede leerla
# 05ef4e03
error-mdm-no-events-help = indique el archivo o la carpeta donde escribe el webhook del servidor
# c940930f
error-mdm-token-refused-help = busque un token guardado después del último borrado del dispositivo: el servidor puede tener uno más nuevo
# 24d09e53
error-mdm-device-refused-help = compruebe qué puede hacer el servidor con el dispositivo (sus derechos de acceso), y si el dispositivo está supervisado
# ba21d07f
error-mdm-not-said-help = inícielo en un terminal, o diga --choose unlock si la organización lo quiere
# 4fc9e0c1
error-mdm-token-refused-usually = el token es de otro dispositivo, o el dispositivo se borró después de guardarlo
# 4221aa40
error-recall-not-yours-what = usted dijo que la copia de seguridad no es suya, y que su dueño no está con usted
# f9190e54
error-recall-owner-unsaid-what = nadie dijo de quién es la copia de seguridad
# 998a3f5f
error-recall-not-encrypted-what = la copia de seguridad no está cifrada: no tiene contraseña
# a93c9c25
error-recall-nothing-to-try-what = no hay nada que probar
# 0a478002
error-recall-not-worth-it-what = la búsqueda tardaría { $value1 }
# d07418c6
error-recall-rest-not-worth-it-what = ninguna de las { $tried } candidatas más probables abre la copia de seguridad, y las demás tardarían { $rest }
# 4bc3f26b
error-recall-under-way-what = en este ordenador ya hay en marcha otra búsqueda de una contraseña de copias
# e0ad91ea
error-recall-unwritable-what = lo que se ha probado no se puede anotar en { $path }
# e22226a8
error-recall-unreadable-what = no se puede leer lo que dejaron búsquedas anteriores: { $path }
# 05b1ba44
error-recall-self-test-what = este ordenador calcula mal: no encuentra una contraseña que se sabe
# c0bf16b2
error-recall-none-of-them-what = ninguna de las { $value1 } candidatas abre la copia de seguridad
# ac77273d
error-recall-stopped-what = parado tras { $tried } de { $of } candidatas; lo que se ha probado está anotado
# 14462431
error-recall-not-yours-help = pida a su dueño que se siente a su lado; la búsqueda necesita de todos modos lo que él recuerda
# 4419d60e
error-recall-owner-unsaid-help = iníciela en una terminal, o dígalo con --choose own o --choose with-owner
# 6bbec985
error-recall-not-encrypted-help = ábrala tal como está: rightful backup browse no necesita contraseña para ella
# e973f282
error-recall-nothing-to-try-help = dé contraseñas que probar con --list FILE o --saved FILE, o diga lo que recuerda con --hint FILE
# b5c0b4ce
error-recall-bad-line-help = dé la línea entera, desde $itunes_backup$ hasta el final
# 8849fd27
error-recall-not-worth-it-help = diga más de lo que recuerda, para que haya menos que probar; o ponga una contraseña nueva en el iPhone: Ajustes, General, Transferir o restablecer el iPhone, Restablecer, Restablecer todos los ajustes lo conserva todo menos los ajustes, y la próxima copia de seguridad admite una contraseña nueva. --anyway busca a pesar de todo
# 6bf8c66c
error-recall-rest-not-worth-it-help = piénselo otra vez, y empiece con más de lo que recuerda: lo ya probado no se prueba de nuevo; --anyway prueba también las demás. En el iPhone, «Restablecer todos los ajustes» lo conserva todo menos los ajustes, y la próxima copia de seguridad admite una contraseña nueva
# 5e28220c
error-recall-under-way-help = espere a que termine, o párela con Ctrl-C: se puede retomar
# 0c44981a
error-recall-unwritable-help = mire que haya espacio y que usted pueda escribir ahí, o indique otra carpeta con --cache DIR; después iníciela de nuevo
# 9078e1bc
error-recall-unreadable-help = mire que usted pueda leerlo: pertenece a quien empezó la búsqueda; o indique otra carpeta con --cache DIR, y empiece ahí desde cero
# de30e71f
error-recall-self-test-help = reinicie el ordenador, o busque en otro
# a9802b8d
error-recall-none-of-them-help = piénselo otra vez, y empiece con más: lo ya probado no se prueba de nuevo. En el iPhone, «Restablecer todos los ajustes» lo conserva todo menos los ajustes, y la próxima copia de seguridad admite una contraseña nueva
# 9d4d938f
error-recall-stopped-help = siga con rightful recall resume, o inicie de nuevo la misma orden, también con más ideas
# b125b67f
error-recall-unreadable-usually = la búsqueda la empezó otro usuario de este ordenador, o se empezó con sudo
# e2a3eea6
error-recall-not-worth-it-usually = se sabe demasiado poco de la contraseña, o una máscara tiene demasiados lugares abiertos
# d95f7e8f
error-recall-self-test-usually = falla su memoria o su procesador
# 44f872a8
error-recall-none-of-them-usually = es otra contraseña de la que se pensaba: una de un ordenador anterior, de la cuenta de Apple, del iPhone, o una que puso un programa o una organización
# 4341d4a9
error-badline-what = la línea no es de las que Rightful, hashcat o John hacen de una copia de seguridad
# 01f042aa
error-queue-state-unkept-what = no se puede guardar en { $path } hasta dónde llegó la búsqueda
# 14b00d55
error-queue-under-way-what = otro coordinador trabaja con { $path }
# 29ee760f
error-queue-stopped-what = parado tras { $tried } de { $of } candidatas; lo que se ha probado está anotado, y los otros ordenadores esperan
# 6863f4fb
error-queue-left-what = parado tras { $value1 } candidatas; los otros siguen
# 5db2865d
error-queue-under-way-help = pare antes el otro: se puede retomar
# d0690d68
error-queue-none-of-them-help = piénselo otra vez, y empiece con más. En el iPhone, «Restablecer todos los ajustes» lo conserva todo menos los ajustes, y la próxima copia de seguridad admite una contraseña nueva
# e9a375f9
error-queue-stopped-help = inicie de nuevo la misma orden: sigue desde ahí, con el mismo código
# ca1bba65
error-queue-left-help = únase otra vez con el mismo código cuando quiera
# 2fb4edf1
error-queue-none-of-them-usually = es otra contraseña de la que se pensaba: una de un ordenador anterior, de la cuenta de Apple, del iPhone
# f6af0739
error-recovery-wrong-mode-what = el dispositivo está en este modo: { $found }, y no en este: { $wanted }
# 1d954803
error-recovery-no-ecid-what = el dispositivo no dice su ECID
# aeddded2
error-recovery-unknown-model-what = ningún iPhone, iPad ni iPod touch se llama { $value1 }
# 26bbe2ac
error-recovery-no-buttons-what = no se conocen los botones de este dispositivo
# 4ffc32c8
error-recovery-no-system-what = el dispositivo volvió en modo de recuperación: no tiene ningún sistema que arranque
# 28b4bb08
error-recovery-wrong-mode-help = vea qué está haciendo con: rightful devices
# 0535fb1c
error-recovery-no-ecid-help = desbloquee el dispositivo o llévelo al modo de recuperación con sus botones y empiece de nuevo
# 6d1746d8
error-recovery-unknown-model-help = escríbalo como en la caja, por ejemplo "iPhone 14 Pro Max", o como iPhone15,3
# 5efbb0f5
error-recovery-no-buttons-help = actualice Rightful; mientras tanto púlselos como muestra para su modelo la página de Apple sobre el modo de recuperación
# 9943325b
error-recovery-no-system-help = instale un sistema: rightful unlock
# a4f4eaba
error-recovery-no-buttons-usually = es más nuevo que esta versión de Rightful
# 3e1e22a9
error-recovery-no-system-usually = una restauración anterior se interrumpió después de haber borrado
# 0b2621d2
error-rescue-nameless-what = no se sabe el UDID del iPhone, así que no se puede anotar nada sobre él
# afbd6f39
error-rescue-notes-not-written-what = lo anotado sobre el iPhone no se puede leer o escribir: { $path }
# 025386cc
error-rescue-notes-damaged-what = lo anotado sobre el iPhone está dañado: { $path }
# 7450b43f
error-rescue-nameless-help = conecte el iPhone, desbloquéelo y toque Confiar; después empiece de nuevo
# eb565861
error-rescue-notes-not-written-help = compruebe la carpeta y sus permisos, o indique otra con --cache DIR
# da38c4b7
error-rescue-notes-damaged-help = quite ese archivo; lo que decía se pregunta y se comprueba entonces de nuevo
# 5d694c5b
error-unlock-unknown-model-what = esta versión de Rightful no conoce el modelo de este dispositivo
# 3bcddaa9
error-unlock-no-ecid-what = el dispositivo no dice su ECID en este modo: { $value1 }
# 390c5202
error-unlock-wrong-mode-what = no se puede iniciar nada mientras el dispositivo esté así: { $value1 }
# 9b0fd06e
error-unlock-not-signed-what = Apple ya no firma iOS { $version } ({ $build }) para este modelo
# 34e03e0c
error-unlock-no-space-what = el firmware necesita { $needed } en este ordenador, y hay { $free } libres
# 2f714c29
error-unlock-folder-what = { $path } no se puede usar: { $why }
# 7b932256
error-unlock-no-nonce-what = el dispositivo no dice su número de un solo uso en este modo: { $value1 }
# c2c6f02a
error-unlock-image-refused-what = el dispositivo no arrancó { $image }, que recibió
# eed07af9
error-unlock-no-ticket-kept-what = el dispositivo está en medio de una restauración que no se empezó en este ordenador
# a7407f1f
error-unlock-cannot-fetch-what = el dispositivo pidió algo de Apple que aquí no se puede obtener
# 675f91af
error-unlock-port-closed-what = el dispositivo pidió datos en su puerto { $port }, y no lo abrió en { $limit } s
# 92e03718
error-unlock-not-installed-what = tras la restauración el dispositivo funciona con la compilación { $found }, no con { $expected }
# e048bf6a
error-unlock-not-started-what = el dispositivo dice que ha terminado, y volvió en modo de recuperación
# b5866d1b
error-update-declined-what = no se dijo que siguiera
# 805f0fbf
error-unlock-stopped-what = parado a petición suya, antes de este paso: { $before }
# 0e4b2315
error-unlock-cannot-read-what = no se pudo leer un archivo del firmware mientras { $device } lo esperaba: { $why }
# fbb5bfd8
error-unlock-unknown-model-help = actualice Rightful; si está al día, restaure con un Mac o con Dispositivos Apple en Windows
# e36c0b4b
error-unlock-no-ecid-help = lleve el dispositivo al modo de recuperación con sus botones y empiece de nuevo
# 844c252c
error-unlock-not-signed-help = omita --version: la versión más reciente está siempre firmada
# 238ee07b
error-unlock-folder-help = indique otra carpeta con --cache y empiece de nuevo
# 57fe2f08
error-unlock-image-refused-help = fuerce un reinicio del dispositivo en modo de recuperación y empiece de nuevo
# 9ed2da37
error-unlock-no-ticket-kept-help = fuerce un reinicio del dispositivo en modo de recuperación con sus botones y empiece de nuevo
# ddcf03a4
error-unlock-cannot-fetch-help = restaure con un Mac o con Dispositivos Apple en Windows; aquí nada puede sufrir más daño
# 9321e133
error-update-declined-help = empiece de nuevo cuando esté listo, y diga que sí; o indique --yes
# 6ba848d5
error-unlock-not-started-help = empiece de nuevo con: rightful resume; si ocurre dos veces, restaure desde el modo DFU
# b35ea5d7
error-unlock-cannot-read-help = compruebe el disco de este ordenador y empiece de nuevo
# 7684ca82
error-unlock-unknown-model-usually = el dispositivo es más nuevo que esta versión
# 03e8993e
error-unlock-no-ecid-usually = el dispositivo está arrancando, o es uno muy antiguo
# 3e2110f8
error-unlock-not-signed-usually = Apple firma una versión todavía unas semanas después de que salga la siguiente
# c4bff029
error-unlock-image-refused-usually = el dispositivo se reinició entretanto, o la imagen no es para él
# 5addb989
error-unlock-no-ticket-kept-usually = otro programa, u otro ordenador, empezó la restauración
# 97df3c6f
error-unlock-not-started-usually = el almacenamiento está fallando, o se cambió una pieza
# 419643ba
error-unlock-port-closed-usually = el instalador del dispositivo ha fallado
# 2d8de208
error-resume-running-what = { $device } funciona con su sistema: no hay nada que retomar
# 9aa63bba
error-resume-undecided-what = no se decidió cómo seguir
# 6c47795e
error-resume-running-help = si aun así muestra la imagen del cable, vuelva a conectarlo y empiece de nuevo
# 2c6d161f
error-resume-undecided-help = empiece de nuevo y elija un camino, o indique uno: --choose go-on
# 2b5f1e3c
error-resume-running-usually = el dispositivo se ha reiniciado por sí solo
# 23d70e05
error-supervise-wrong-mode-what = el dispositivo está en modo { $found }; a su supervisor se le oye cuando su sistema funciona
# 084203b1
error-supervise-nameless-what = el teléfono no dice qué número tiene, y así no se puede acordar nada para él
# eee7c825
error-supervise-not-trusted-what = el teléfono no confía en este ordenador, y ninguna identidad de aquí lo supervisa
# 8cb1a3c3
error-supervise-vault-what = lo que se guarda en este ordenador de identidades y tokens no se puede usar
# 83c0a7e7
error-supervise-foreign-what = el teléfono lo supervisa otra persona{ $value1 }
# 44365b47
error-supervise-set-up-what = el teléfono está configurado, y solo se puede supervisar un teléfono mientras se configura
# 528d1a70
error-supervise-erased-since-what = el teléfono se borró después de guardar este token, y eso acaba con el token
# 9d867ace
error-supervise-passcode-set-what = el teléfono tiene un código, y entonces no hace ningún token de desbloqueo
# 59778e48
error-supervise-no-token-what = en este ordenador no se guarda ningún token de desbloqueo de este teléfono
# c2f68b06
error-supervise-token-damaged-what = esto no es un token de desbloqueo completo
# 462933f6
error-supervise-token-refused-what = el teléfono no acepta este token: { $words }
# e25fb2c9
error-supervise-before-first-unlock-what = el teléfono no se ha desbloqueado desde que arrancó, y su keybag no está abierto para su supervisor
# d5abb4d1
error-supervise-still-set-what = el teléfono aceptó el token y dice que todavía hay un código
# fd0e5b85
error-supervise-cancelled-what = se canceló en el teléfono, o el modo de aislamiento lo prohíbe
# 63fb9ace
error-supervise-no-such-profile-what = no hay ningún perfil { $value1 } en el teléfono
# d3f4c813
error-supervise-file-what = { $path } no se puede leer o escribir
# 15c4e4d4
error-supervise-file-there-what = { $value1 } ya existe y no se sobrescribe
# 24a99b4f
error-supervise-wrong-mode-help = déjelo arrancar como siempre; para salir del modo de recuperación: rightful recovery exit
# 82511b01
error-supervise-nameless-help = desconecte el teléfono, conéctelo otra vez y empiece de nuevo
# c233474b
error-supervise-not-trusted-help = importe la identidad con la que se supervisó el teléfono: rightful supervise identity import; o desbloquee el teléfono, conéctelo otra vez y toque Confiar
# 9dfaa92e
error-supervise-vault-help = use la cuenta y el ordenador que lo guardaron, o impórtela otra vez: rightful supervise identity import, e indique el archivo del token con --token
# 96bdf979
error-supervise-no-identity-help = importe aquella con la que se supervisaron sus teléfonos: rightful supervise identity import; para un primer teléfono haga una: rightful supervise identity new
# 024bb9ec
error-supervise-not-supervised-help = busque otro camino: rightful advise; para supervisar el teléfono desde su próximo borrado: rightful supervise prepare mientras muestra Hola
# 2ba0e4ee
error-supervise-foreign-help = busque la identidad con la que se supervisó el teléfono e impórtela: rightful supervise identity import; el teléfono de una organización lo abre ella
# 8e7e022c
error-supervise-set-up-help = déjelo como está: solo un borrado lo deja listo para eso, después de hacer y probar una copia: rightful rescue-kit
# b5338d33
error-supervise-erased-since-help = busque otro camino: rightful advise; tras la próxima preparación guarde un token nuevo: rightful supervise token save
# 1d41a390
error-supervise-passcode-set-help = quite el código en el teléfono (Ajustes, Face ID y código), guarde el token y póngalo de nuevo; mientras esté bloqueado este camino está cerrado: rightful advise
# 49a1af0e
error-supervise-no-token-help = indique con --token FILE un token que guardó otro programa; sin uno no se puede quitar el código: rightful advise
# b93305be
error-supervise-token-damaged-help = busque el archivo tal como se guardó, en la copia del ordenador que lo guardó; al teléfono no se envió nada
# 8f5c014d
error-supervise-token-refused-help = vea si hay un token más nuevo de este mismo teléfono: rightful supervise token check; otros caminos: rightful advise
# eb37f970
error-supervise-before-first-unlock-help = no lo reinicie otra vez y déjelo conectado; si un servidor de gestión tiene un token suyo, aún puede quitar el código: rightful advise
# f70b56c0
error-supervise-still-set-help = mire el teléfono: si se abre sin código, todo está bien; si no, empiece de nuevo
# d56c43e2
error-supervise-cancelled-help = empiece de nuevo y acepte en el teléfono, o desactive antes el modo de aislamiento en sus ajustes
# 14dce208
error-supervise-no-such-profile-help = vea lo que hay: rightful supervise profiles list
# 575c47da
error-supervise-file-help = compruebe la ruta y que puede leer y escribir ahí
# fafdaf9c
error-supervise-file-there-help = indique otro archivo, o mueva ese a otro sitio
# 7b3f6afa
error-supervise-not-trusted-usually = se supervisó en otro ordenador, o su identidad se hizo de nuevo desde entonces
# fcfe176c
error-supervise-vault-usually = lo guardó otro usuario, en otro ordenador, o antes de configurar este de nuevo
# 20038f72
error-supervise-token-refused-usually = el token es de otro teléfono, se cambió, o el teléfono se borró después de guardarlo
# 956ef3a1
error-supervise-before-first-unlock-usually = se reinició o se quedó sin batería desde que se desbloqueó por última vez
# 54f333e3
error-supervise-erased-since-usually = se restauró o restableció, o su dueño lo configuró de nuevo
# 6c4f8ccb
error-vaulterror-folder-what = { $path } no se puede recorrer
# 63c8f2ea
error-vaulterror-malformed-what = lo que se guarda en { $path } no tiene la forma que debería
# fdb3f699
error-vaulterror-nothing-what = en lo que había que guardar no hay ningún token
# 60592aef
error-token-not-kept-what = el token de desbloqueo guardado para { $udid } no se puede usar
# f6be1d65
error-token-kept-malformed-what = lo que se guarda para { $udid } no es un token de desbloqueo
# 3bee6c94
error-token-not-kept-help = compruebe que la carpeta es suya y está en el ordenador que guardó el token; si no, traiga el token de donde se guardó primero
# 3b1e46a8
error-token-kept-malformed-help = traiga otra vez el token de donde se guardó primero
# 0e8b0b1b
error-wait-timed-out-what = se esperó { $limit } s en vano: { $what }
# 556b64f7
error-wait-stopped-what = parado a petición suya, mientras se esperaba: { $what }
# 737a91d6
error-wait-timed-out-help = compruebe el cable, conéctelo directamente al ordenador sin concentrador y empiece de nuevo
# 7db676bc
error-wait-timed-out-usually = un conector flojo, un concentrador, un cable que solo carga bien, o hace falta un segundo intento
# 34256318
error-firmware-bad-archive-what = esto no es un contenedor cifrado
# 53c3c263
error-firmware-bad-archive-what-2 = la cabecera del contenedor cifrado tiene { $needed } bytes, y se leyeron { $given }
# 895d6c4d
error-firmware-bad-archive-what-3 = el contenedor cifrado anuncia { $value1 } bytes de datos de autenticación
# 8d3e4b97
error-firmware-bad-archive-what-4 = los datos de autenticación del contenedor cifrado no son una lista de nombres y valores
# d98a100e
error-firmware-bad-archive-help = descargue de nuevo de Apple el firmware para este modelo
# 5ceecf86
error-firmware-bad-archive-usually = la descarga no se terminó
# 961d749f
error-firmware-bad-archive-usually-2 = el archivo fue alterado o compuesto a mano
# fbf34e64
error-modem-incomplete-what = el iPhone pide firmware de su módem sin { $value1 }
# 8b546e12
error-modem-not-in-firmware-what = este firmware no tiene nada para el módem del iPhone
# 3b4e0990
error-modem-no-ticket-what = el servidor de firma no dio ningún { $value1 } para el módem del iPhone
# b306983d
error-modem-unknown-part-what = el servidor de firma firmó { $value1 } del módem, que esta versión no conoce
# a45ece98
error-modem-bad-archive-what = el contenedor del módem no tiene { $value1 }
# d1078cf9
error-modem-bad-archive-what-2 = el archivo { $file } del módem no admite su firma: { $why }
# 67db6293
error-modem-bad-archive-what-3 = el contenedor del módem no se puede usar: { $value1 }
# 0400291f
error-modem-bad-archive-what-4 = el contenedor del módem es más grande que cualquiera real
# d8c3f640
error-modem-incomplete-help = reinicie el iPhone en modo de recuperación y empiece de nuevo; si ocurre dos veces, envíenos el informe que ha escrito
# dceaeaba
error-modem-not-in-firmware-help = use el firmware para este modelo exacto y empiece de nuevo
# 9a26faf5
error-modem-no-ticket-help = empiece de nuevo con el firmware más reciente que firme Apple
# 2e8bfb99
error-modem-unknown-part-help = actualice Rightful; si está al día, envíenos el informe que ha escrito, y entretanto restaure con el propio programa de Apple
# 6c17d02c
error-modem-incomplete-usually = el módem no responde al iPhone, como tras un daño por agua o una caída
# 90202907
error-modem-unknown-part-usually = el iPhone es más nuevo que este programa
# 90ec1712
error-refused-toolong-what = la lista de propiedades tiene { $bytes } bytes, más de { $limit }
# 27417ba4
error-refused-toodeep-what = la lista de propiedades está anidada a más de { $limit } niveles
# bfe51129
error-refused-toomany-what = la lista de propiedades tiene más de { $limit } elementos
# b2f1d986
error-refused-malformed-what = esto no es una lista de propiedades XML: { $value1 }
# b748f78b
error-firmware-bad-table-what = la tabla de firmware no tiene cabecera
# ee4545b5
error-firmware-bad-table-what-2 = la tabla de firmware anuncia { $value1 } entradas
# 8faaa719
error-firmware-bad-table-what-3 = la imagen { $value1 } de la tabla de firmware queda fuera de ella
# fe688c9c
error-firmware-bad-table-what-4 = la tabla de firmware sería demasiado grande
# 49b8eb80
error-firmware-wrong-model-what = este firmware es para { $firmware }, pero el dispositivo es un { $device }
# a1f9499c
error-firmware-wrong-chip-what = en este firmware { $class } tiene el chip { $firmware }, pero el dispositivo tiene { $device }
# b378ccbd
error-firmware-wrong-board-what = en este firmware { $class } tiene el número de placa { $firmware }, pero el dispositivo tiene { $device }
# cd180784
error-firmware-no-update-identity-what = este firmware no tiene nada que actualice un { $device } y conserve sus datos{ $variants }
# f20f6bcf
error-firmware-ambiguous-what = este firmware tiene varias maneras de hacerlo, y no dice cuál es la correcta: { $variants }
# 610fb31d
error-firmware-wrong-model-help = no indique el archivo, y se descargará el correcto
# f745753f
error-firmware-no-update-identity-help = tome otro firmware; este solo puede borrar, lo que solo se hace si usted lo pide
# 6fbe1853
error-firmware-wrong-model-usually = el archivo se descargó para otro modelo
# d65f5e08
error-img4error-truncated-what = la imagen está cortada
# bb3c8bbc
error-img4error-notder-what = la imagen no está codificada estrictamente
# b852987b
error-img4error-trailing-what = la imagen tiene bytes después de su final
# d0b975c2
error-img4error-expected-what = la imagen no tiene { $value1 } donde corresponde
# e74e2a99
error-img4error-duplicate-what = la imagen tiene dos veces { $value1 }
# 25d8119e
error-img4error-toomany-what = la imagen tiene demasiados { $value1 }
# 794b94eb
error-firmware-unreadable-what = { $path } no se pudo { $doing ->
    [read] leer
   *[written] escribir
 }
# ed5c5166
error-firmware-not-firmware-what = { $path } no es un firmware
# 89b607f5
error-firmware-truncated-what = el archivo de firmware { $path } está cortado
# 0aefcbe6
error-firmware-damaged-what = el firmware está dañado: { $value1 }
# 096d2d70
error-firmware-unsafe-name-what = el firmware tiene una entrada llamada { $name }, que ningún firmware tiene
# ff49b8be
error-firmware-file-missing-what = el firmware no tiene ningún archivo { $path }
# eaa993db
error-firmware-bad-size-what = el archivo { $path } del firmware tiene { $size } bytes, no de 1 a { $limit }
# dc18f0b9
error-firmware-compressed-what = el archivo { $path } del firmware está comprimido y no se puede leer donde está
# fa9ae345
error-firmware-not-here-what = el archivo { $path } del firmware no está en este ordenador
# 1b8550b9
error-firmware-manifest-what = el manifiesto del firmware no se puede usar
# be232e1e
error-firmware-unreadable-help = compruebe el archivo, el disco y su espacio libre y empiece de nuevo
# f488dde4
error-firmware-not-firmware-help = indique un archivo que termine en .ipsw, o su carpeta descomprimida, o no indique ninguno para que se descargue
# 8e0a8fc7
error-firmware-truncated-help = descárguelo de nuevo; una descarga interrumpida se puede reanudar
# 11cc9dd3
error-firmware-damaged-help = descargue de nuevo el firmware de Apple
# 8e4d7f58
error-firmware-not-here-help = descargue primero el firmware: rightful firmware get
# 6a49f39b
error-firmware-compressed-help = haga sitio para una copia del archivo y empiece de nuevo
# 87f633ca
error-firmware-truncated-usually = la descarga terminó antes de tiempo
# 66d1d2a4
error-firmware-file-missing-usually = la carpeta no se descomprimió por completo
# 98996a99
error-manifesterror-missing-what = el manifiesto de compilación no tiene ningún { $key } utilizable
# 7a04ad29
error-manifesterror-badpath-what = el manifiesto de compilación nombra el archivo { $path }, que ningún firmware tiene
# ed801cb8
error-manifesterror-toomany-what = el manifiesto de compilación tiene demasiados { $value1 }
# f237f529
error-firmware-no-such-component-what = el firmware no tiene ningún componente { $component }
# e9f6e86e
error-firmware-damaged-image-what = el archivo de { $component } en el firmware no es una imagen
# baee0251
error-firmware-altered-image-what = el archivo de { $component } en el firmware fue alterado
# 2592fc11
error-ticket-digest-mismatch-what = el ticket no avala { $component }
# 1f79ce4f
error-signing-unreadable-what = no se puede usar lo que el servidor de firma añade para { $component }
# d2bfb85a
error-firmware-no-such-component-help = actualice Rightful; si está al día, envíenos el informe que ha escrito
# 5e3fe9ee
error-firmware-damaged-image-help = descargue de nuevo el firmware de Apple y empiece de nuevo
# 110ec49f
error-signing-unreadable-help = empiece de nuevo: cada vez se pide un ticket nuevo
# de2c5872
error-firmware-no-such-component-usually = el dispositivo pidió algo que su firmware no tiene
# 71e8e7c9
error-firmware-damaged-image-usually = el archivo de firmware fue alterado, o el disco está fallando
# e183d57a
error-signing-unreadable-help-2 = compruebe si en la red hay un proxy o una página de acceso y empiece de nuevo
# 6ac2aedd
error-signing-not-signed-help = no indique el archivo de firmware, para que se tome el más reciente firmado; si ya lo era, actualice Rightful
# 596e48a0
error-signing-refused-help = actualice Rightful y empiece de nuevo
# 1aa3c59c
error-signing-unreadable-usually = algo entre este ordenador y Apple respondió en su lugar
# aaf2026a
error-signing-not-signed-usually = Apple firma solo las versiones más recientes, y para cada dispositivo la suya
# 82a35a6f
error-signing-refused-usually = los dispositivos nuevos necesitan peticiones que las herramientas antiguas no hacen
# 34f24c06
error-ticket-unreadable-what = el ticket no se puede leer
# f678c77a
error-ticket-unreadable-what-2 = el ticket tiene { $value1 } bytes, más que cualquier ticket
# 9f00177a
error-ticket-for-another-what = el ticket es para el dispositivo { $theirs }, no para { $ours }
# 4294ccde
error-ticket-for-another-what-2 = el ticket nombra { $what } { $theirs }, no { $ours }
# d996b9ef
error-ticket-stale-nonce-what = el ticket es para un arranque anterior del dispositivo: su número de un solo uso es { $theirs }, no { $ours }
# 0c347db5
error-ticket-digest-mismatch-what-2 = el ticket no es para este firmware: nombra otro { $component }
# 83494819
error-ticket-digest-mismatch-what-3 = el ticket no nombra { $component }, sin el cual una restauración no puede terminar
# ce3b5092
error-ticket-unreadable-help = compruebe si en la red hay un proxy que altera las páginas y empiece de nuevo
# 66761586
error-ticket-for-another-help = desconecte los otros dispositivos y empiece de nuevo
# 69bfff59
error-ticket-for-another-usually = hay dos dispositivos conectados en modo de recuperación
# 7cdc8dcd
error-ticket-stale-nonce-usually = el dispositivo se reinició entretanto
# 59a023b5
error-ticket-digest-mismatch-usually = el archivo de firmware fue alterado
# d077e50d
error-updater-unknown-what = el iPhone pide firmware de su { $value1 }, que esta versión no conoce
# 05682455
error-updater-incomplete-what = el iPhone pide firmware de su { $name } sin { $key }
# a1d1346a
error-updater-not-in-firmware-what = el iPhone pide firmware de su { $name }, y este firmware no tiene { $component }
# 67a4ae76
error-updater-ambiguous-what = el iPhone pide firmware de su { $name }, y este firmware tiene { $count } archivos para ello
# be32a593
error-updater-another-device-what = el iPhone pide un ticket para el dispositivo { $theirs }, pero es { $ours }
# 33ade0a3
error-updater-no-ticket-what = el servidor de firma no dio ningún { $ticket } para { $name } del iPhone
# 49e9873e
error-updater-not-read-what = no se leyó el archivo { $value1 } del firmware
# f69732b3
error-updater-bad-map-what = el mapa de firmware de la batería no se puede usar: { $value1 }
# bbe05126
error-updater-not-read-help = empiece de nuevo; si ocurre dos veces, envíenos el informe que ha escrito
# b5b37337
error-updater-no-ticket-usually = Apple firma solo el firmware más reciente de un chip
# f1477bab
error-account-wrong-password-what = Apple dice que la cuenta de Apple o su contraseña no es correcta
# bbcc45cd
error-account-locked-what = Apple ha bloqueado esta cuenta de Apple
# c57fb02b
error-account-terms-what = Apple quiere antes que nada que se acepten sus condiciones
# 4dfbe814
error-account-throttled-what = Apple no admite ahora ninguna solicitud desde aquí{ $after }
# 577f55c8
error-account-not-a-code-what = lo que se escribió no es un código de seis cifras
# 0c35ce0a
error-account-wrong-code-what = Apple dice que el código no es correcto
# 93ce8e15
error-account-too-many-codes-what = en este inicio de sesión ya no se admiten más códigos
# 3879a6ae
error-account-no-such-number-what = la cuenta de Apple no tiene ese número de teléfono de confianza
# 903ee60c
error-account-code-needed-what = Apple quiere para esto un código de un dispositivo o número de confianza
# adaffce7
error-account-security-key-what = esta cuenta de Apple está protegida con llaves de seguridad
# 048ebd84
error-account-session-ended-what = Apple ha terminado la sesión
# 6c6ad031
error-account-forbidden-what = Apple no lo permite{ $code }
# 2515fbdd
error-account-no-find-my-what = Buscar no se ofrece para esta cuenta de Apple
# 5c9a2871
error-account-unreadable-what = la respuesta de Apple no se puede leer: { $what }
# c6da79e9
error-account-wrong-password-help = escríbala otra vez con cuidado: Apple bloquea una cuenta tras unas pocas contraseñas erróneas; si se ha olvidado, iforgot.apple.com la restablece o inicia la recuperación de la cuenta
# be79ff5e
error-account-locked-help = desbloquee la cuenta en iforgot.apple.com y empiece de nuevo
# b7c458a2
error-account-terms-help = inicie sesión una vez en www.icloud.com, acepte lo que Apple pide allí y empiece de nuevo
# dbe70e65
error-account-throttled-help = use www.icloud.com/find en un navegador, o empiece de nuevo dentro de unas horas
# 46e2e4e5
error-account-not-a-code-help = escriba las seis cifras que muestra el dispositivo de confianza o el mensaje
# 20a9ca56
error-account-wrong-code-help = obtenga un código nuevo en un dispositivo de confianza: Ajustes, su nombre, Inicio de sesión y seguridad, Autenticación de doble factor, Obtener código de verificación
# 1f34f830
error-account-no-such-number-help = elija uno de los números que se muestran
# c4bd1c35
error-account-code-needed-help = inicie sesión con un código, o use www.icloud.com/find en un navegador, que no pide ninguno para buscar, marcar como perdido o borrar un dispositivo
# 968a8475
error-account-security-key-help = use www.icloud.com/find en un navegador, donde se puede usar la llave de seguridad
# 016336a3
error-account-session-ended-help = inicie sesión otra vez
# 2d52f793
error-account-forbidden-help = inicie sesión con un código e inténtelo otra vez, o use www.icloud.com/find en un navegador
# c11ba399
error-account-no-find-my-help = mire en www.icloud.com/find con un navegador
# a002f915
error-account-refused-help = use www.icloud.com/find en un navegador
# a7715a27
error-account-unreadable-help = use www.icloud.com/find en un navegador; actualice Rightful, porque Apple puede haber cambiado su inicio de sesión
# d307b88e
error-account-locked-usually = se introdujo varias veces una contraseña errónea, aquí o en otro lugar
# c099a880
error-account-throttled-usually = hubo muchos inicios de sesión o solicitudes en poco tiempo, o la red es compartida
# 8bcaaf61
error-account-wrong-code-usually = el código ha caducado, o desde entonces se pidió otro más nuevo
# 5b82cf6b
error-account-session-ended-usually = una sesión dura unos minutos cuando no se usa
# 546bd6d9
error-account-unreadable-usually = Apple ha cambiado su inicio de sesión, o algo en la red responde en su lugar
# d6bac064
error-activation-apple-busy-what = el servidor de activación de Apple no acepta peticiones en este momento (estado HTTP { $status }){ $after }
# 484d0d54
error-activation-apple-status-what = el servidor de activación de Apple ha rechazado con el estado HTTP { $status }
# 56db3a09
error-activation-apple-unreadable-what = no se puede leer la respuesta del servidor de activación de Apple: { $what }
# 6500de41
error-activation-request-too-long-what = el mensaje del dispositivo tiene { $length } bytes, más de los que tiene una activación
# aaf8535f
error-activation-typed-too-long-what = lo que se escribió es más largo que cualquier cuenta, contraseña o código
# 4a9bd7ab
error-activation-too-many-forms-what = no se rellenan más formularios para esta activación
# f345dbeb
error-activation-apple-busy-help = empiece de nuevo dentro de unos minutos, o active el dispositivo en su propia pantalla con Wi-Fi
# ababf850
error-activation-apple-status-help = active el dispositivo en su propia pantalla con Wi-Fi
# ddee98fd
error-activation-apple-unreadable-help = salga de las redes con página de acceso o filtro; si no, active el dispositivo en su propia pantalla con Wi-Fi y actualice Rightful
# 3eafe865
error-activation-typed-too-long-help = empiece de nuevo y escriba a mano la cuenta de Apple y su contraseña
# c3f2ad02
error-activation-apple-busy-usually = los servidores de Apple están saturados tras la salida de un sistema nuevo
# 81e52f2e
error-activation-apple-unreadable-usually = la página de acceso de una red ha respondido en su lugar, o Apple ha cambiado su forma de responder
# f2f42e83
error-activation-typed-too-long-usually = se pegó otra cosa en lugar de la contraseña
# df4f4782
error-activation-too-many-forms-usually = lo que se escribió era erróneo, o la cuenta quiere más de lo que un formulario puede pedir
# 2d723572
error-catalog-unreachable-what = el catálogo de firmware de { $host } no respondió
# eddd23ab
error-catalog-unreadable-what = la respuesta del catálogo de firmware no se puede leer: { $why }
# b34ae6fb
error-catalog-unknown-device-what = el catálogo de firmware no conoce { $product-type }
# 2932022c
error-catalog-nothing-signed-what = el catálogo de firmware no incluye para { $product-type } nada que Apple firme ahora
# 42d98584
error-catalog-unreachable-help = compruebe que este ordenador está en línea, o indique un archivo de firmware (IPSW) que tenga
# 1b421c1e
error-catalog-unreadable-help = inténtelo más tarde, o indique un archivo de firmware (IPSW) que tenga para este modelo
# 03afcc0a
error-catalog-unknown-device-help = compruebe el nombre del modelo, o indique un archivo de firmware (IPSW) que tenga para él
# 4d09e4f7
error-catalog-nothing-signed-help = inténtelo más tarde, o indique un archivo de firmware (IPSW) de la versión más reciente; decide el servidor de firma de Apple
# c991c04d
error-catalog-unreachable-usually = el ordenador no está en línea, o un cortafuegos o un proxy lo impide
# 828bf086
error-catalog-unreadable-usually = respondió en su lugar la página de acceso de una red, o se está cambiando
# fc6a14a0
error-catalog-nothing-signed-usually = el catálogo va con retraso el día de una publicación
# c6a6efd7
error-download-unreachable-what = no se puede llegar a { $host } para descargar el firmware
# c0b28c57
error-download-cut-what = la descarga terminó antes de tiempo cada vez: llegaron { $value1 } de { $value2 }
# 36e0bbd2
error-download-refused-what = { $host } no da este firmware: estado HTTP { $status }
# bc54b1ac
error-download-not-the-file-what = el archivo del servidor tiene { $announced } bytes, pero el catálogo dice { $expected }
# 679b13fd
error-download-web-page-what = lo que envió { $host } es una página web, no un firmware
# 2fa1fb58
error-download-no-ranges-what = { $host } envía solo el archivo entero, no la parte pedida
# 5529b49c
error-download-wrong-range-what = { $host } envió otra parte del archivo que la pedida
# 23e9f770
error-download-wrong-length-what = { $host } tiene { $announced } bytes para una parte del archivo que tiene { $expected }
# 67f77c78
error-download-changing-what = el archivo de { $host } cambió una y otra vez mientras se descargaba
# e0a50724
error-download-bad-size-what = ningún firmware tiene { $value1 }
# a2e8b436
error-download-digest-mismatch-what = el firmware descargado no es el anunciado: su suma es { $found }, no { $expected }
# 2c433070
error-download-disk-full-what = no queda sitio para el firmware: hacen falta { $value1 } más
# e90fb71a
error-download-too-large-for-disk-what = el disco no admite un archivo de { $value1 }
# a36394e1
error-download-in-use-what = otra descarga está escribiendo { $value1 }
# 6e8c88ca
error-download-disk-what = { $value1 } no se puede leer ni escribir
# b97d2afa
error-download-stopped-what = la descarga se paró: hay { $value1 } de { $value2 }
# 63199aeb
error-download-unreachable-help = compruebe la red de este ordenador y empiece de nuevo; lo que ha llegado se conserva
# 5b63cf17
error-download-refused-help = inténtelo más tarde, o indique un archivo de firmware (IPSW) que tenga
# 8533d433
error-download-web-page-help = inicie sesión en la red, o déjela, y empiece de nuevo; lo que ha llegado se conserva
# 5b4e7717
error-download-no-ranges-help = use otra red, o descargue el archivo con un navegador e indíquelo; lo que ha llegado se conserva
# abba237b
error-download-changing-help = inténtelo más tarde, en otra red si ocurre dos veces
# 7245e6eb
error-download-digest-mismatch-help = empiece de nuevo, en otra red si ocurre dos veces; el archivo se quitó
# 7fc0cf0f
error-download-disk-full-help = libere espacio en este disco y empiece de nuevo; lo que ha llegado se conserva
# ed077f3e
error-download-too-large-for-disk-help = elija una carpeta en un disco con otro formato (exFAT, APFS, NTFS, ext4)
# c261422a
error-download-in-use-help = espere a la otra descarga, o párela, y empiece de nuevo
# 9580f74a
error-download-stopped-help = empiece de nuevo cuando esté listo; sigue donde se paró
# 698cbcbd
error-download-cut-usually = un proxy o un filtro de la red corta los archivos grandes
# 0826afe8
error-download-refused-usually = Apple ha retirado esta versión
# c13c225c
error-download-not-the-file-usually = el catálogo va con retraso
# e9d5286c
error-download-web-page-usually = respondió en su lugar la página de acceso de una red
# 9b87318a
error-download-no-ranges-usually = un proxy o un filtro de la red altera lo que se pregunta o se responde
# 81cb1cc1
error-download-changing-usually = responden varios servidores por turnos, o algo en la red responde en su lugar
# 97ba7a6e
error-download-digest-mismatch-usually = algo en el camino, o un disco o una memoria que falla, lo ha alterado
# 3d3edd34
error-download-too-large-for-disk-usually = FAT32 no admite archivos de más de 4 GB
# 6f434f35
error-endpointserror-notloopback-what = { $value1 } no es una dirección de bucle local
# e0988241
error-endpointserror-badroot-what = el certificado raíz adicional no se puede leer
# 54fea952
error-find-my-no-such-device-what = la cuenta de Apple no tiene ese dispositivo
# 588a6636
error-find-my-not-offered-what = Apple no ofrece esto para este dispositivo: { $what }
# d1aed651
error-find-my-another-device-what = el consentimiento es para otro dispositivo de la cuenta
# b271dc4a
error-find-my-already-erasing-what = a este dispositivo ya se le ha dicho que se borre
# a5726a84
error-find-my-of-family-what = este dispositivo pertenece a un miembro de la familia: aquí solo se busca y se hace sonar
# 111fe470
error-find-my-erase-pending-what = este dispositivo espera a ser borrado, y eliminarlo de la cuenta lo anularía
# 0142ade0
error-find-my-text-too-long-what = el texto tiene más de { $limit } caracteres
# 653519d9
error-find-my-not-a-number-what = lo que se dio como número de teléfono no lo es
# 070abe98
error-find-my-not-lost-what = este dispositivo no está marcado como perdido
# a0100db2
error-find-my-unanswered-what = Apple no ha dicho si lo acepta
# e43388fe
error-find-my-no-such-device-help = vea de nuevo la lista de los dispositivos de la cuenta y elija uno de ellos
# bf8820c9
error-find-my-not-offered-help = mire en www.icloud.com/find con un navegador qué ofrece Apple para él
# 70c2b8ef
error-find-my-another-device-help = lea el plan otra vez y dé su consentimiento para el dispositivo que nombra
# c52bf934
error-find-my-already-erasing-help = espere a que esté en línea; hasta entonces el borrado se puede cancelar en www.icloud.com/find
# 90841982
error-find-my-of-family-help = que la persona a la que pertenece inicie sesión con su propia cuenta de Apple, aquí o en www.icloud.com/find
# 2f1f8ab0
error-find-my-erase-pending-help = espere a que se haya borrado; eliminarlo también quita el Bloqueo de activación, de modo que quien lo tenga puede configurarlo como suyo
# 212dfb8b
error-find-my-text-too-long-help = escriba un texto más corto
# 649048cf
error-find-my-not-a-number-help = dé el número en cifras, con + y el prefijo del país
# ed46a1d3
error-find-my-not-lost-help = vea de nuevo la lista de los dispositivos de la cuenta, que muestra cómo está cada uno
# 42a50e60
error-find-my-unanswered-help = mire en www.icloud.com/find con un navegador, o vea de nuevo la lista de dispositivos: ambos muestran si Apple lo ha aceptado
# 5b971198
error-find-my-no-such-device-usually = se eliminó de la cuenta, o pertenece a otra
# 471b18fb
error-find-my-not-offered-usually = el dispositivo es de otro tipo, o no está en un estado que lo permita
# 454dfc74
error-network-host-not-allowed-what = { $host } no es un servidor al que Rightful pregunte por esto
# 778632f7
error-network-no-certificates-what = este ordenador no tiene certificados raíz, así que no se puede verificar ningún servidor
# a374f875
error-network-no-client-what = no se pudo crear un cliente de red
# 3ee23bc0
error-network-untrusted-what = { $host } no pudo probar quién es: { $why }
# 58440b1d
error-network-no-answer-what = no hay respuesta de { $host }
# a482cee8
error-network-silent-what = { $host } no respondió en { $limit } s
# 760efeed
error-network-status-what = { $host } respondió con el estado HTTP { $status }
# 3d900d4a
error-network-too-long-what = la respuesta de { $host } tiene más de { $limit } bytes
# 917317d9
error-network-no-certificates-help = instale los certificados raíz de este sistema (paquete ca-certificates) y empiece de nuevo
# 5fc76e53
error-network-no-client-help = compruebe los ajustes de proxy de este ordenador y empiece de nuevo
# b69a01e5
error-network-untrusted-help = compruebe el reloj de este ordenador, y use una red sin página de acceso ni filtro que abra TLS
# 321051b8
error-network-no-answer-help = compruebe la red de este ordenador y empiece de nuevo
# 2cc38156
error-network-too-long-help = use otra red y empiece de nuevo
# db36d129
error-network-untrusted-usually = el reloj va mal, o algo en la red responde en lugar del servidor
# c0467f0b
error-network-no-answer-usually = el ordenador no está en línea, o un cortafuegos, un proxy o un archivo hosts cambiado lo impide
# 85884a91
error-network-too-long-usually = algo en la red responde en lugar del servidor
# d55400c6
error-mdm-bad-address-what = eso no es la dirección de un servidor MDM
# 95aef169
error-mdm-in-clear-what = la dirección empieza por http: la clave del servidor viajaría por la red a la vista de todos
# 4d04d24d
error-mdm-no-key-what = eso no es una clave de la interfaz de un servidor MDM
# 0409000a
error-mdm-bad-device-what = eso no es el nombre de un dispositivo en un servidor MDM
# bccd4bdd
error-mdm-bad-text-what = eso no es un texto para la pantalla de un dispositivo: está vacío, es demasiado largo o tiene signos que ninguna muestra
# 75d944ca
error-mdm-nothing-to-show-what = el modo Perdido necesita un mensaje o un número al que llamar
# 3da1e38b
error-mdm-too-long-what = la orden tiene { $length } bytes, más de los { $limit } que se envían
# 812bb37f
error-mdm-key-refused-what = el servidor MDM no acepta la clave de su interfaz
# d33009eb
error-mdm-not-that-server-what = lo que responde en esa dirección no es el servidor MDM indicado
# ff760bbb
error-mdm-unreadable-what = la respuesta del servidor MDM no se puede leer: { $what }
# ec162a2e
error-mdm-refused-what = el servidor MDM no ha aceptado la orden: { $words }
# b0853fa8
error-mdm-status-what = el servidor MDM respondió con el estado HTTP { $status }: { $words }
# 25ed63b1
error-mdm-not-offered-what = este tipo de servidor MDM no entrega códigos a Apple
# f244e316
error-mdm-bad-field-what = algo que se ha de decir a Apple está vacío, es demasiado largo o tiene signos que no puede tener
# ede03490
error-mdm-bad-code-what = eso no es un código de omisión: { $why }
# 1a0b045e
error-mdm-unlock-refused-what = no se entendió la petición de desactivar el Bloqueo de activación: { $words }
# a0d183e9
error-mdm-unlock-unknown-what = Apple no conoce el dispositivo, o el código no es el suyo: { $words }
# ddc252e2
error-mdm-unlock-later-what = Apple no lo hace ahora (estado HTTP { $status }): { $words }
# 126f8eeb
error-mdm-bad-address-help = escríbala como https://mdm.example.org, sin nombre ni contraseña
# 29d77557
error-mdm-in-clear-help = use su dirección https; a un servidor que no la tiene se llega por un túnel, como http://127.0.0.1 y su puerto
# b581f551
error-mdm-no-key-help = dé la clave con la que se inició el servidor, en una línea de un archivo
# af6b3ab7
error-mdm-bad-device-help = indique el dispositivo por su UDID, como lo conoce el servidor
# 467b47e3
error-mdm-bad-text-help = escriba un texto corto, de 500 caracteres como máximo
# cacf56e2
error-mdm-nothing-to-show-help = dé un mensaje con --message, o un número con --number
# d27b9679
error-mdm-too-long-help = envíe algo más pequeño
# e0a843b8
error-mdm-key-refused-help = compruebe la clave, y que la dirección es la de este servidor; la clave es la de su interfaz (-api), no la de un dispositivo
# a9376db3
error-mdm-not-that-server-help = compruebe la dirección y qué servidor es: nanomdm de la versión 0.9 o posterior, o micromdm
# 5501e460
error-mdm-unreadable-help = mire en los registros del servidor si la orden está, y actualice Rightful
# 62e1a0dc
error-mdm-refused-help = compruebe que el dispositivo está inscrito en este servidor: el servidor debe conocer su UDID
# daf12eb7
error-mdm-status-help = mire el registro del servidor y empiece de nuevo
# ae024bce
error-mdm-not-offered-help = entregue el código con la herramienta de su servidor, o escríbalo en el dispositivo: sin cuenta, el código como contraseña
# df68aea9
error-mdm-bad-field-help = compruebe el topic, el número de serie, el modelo y los nombres
# f920f483
error-mdm-bad-code-help = copie otra vez el código de donde se guarda: 26 letras y cifras, con guiones o sin ellos
# d8d356ec
error-mdm-unlock-refused-help = compruebe el topic, el número de serie y el modelo; el servidor debe tener su certificado push
# 332efc5a
error-mdm-unlock-unknown-help = pruebe el otro código, si se guardan dos; un código termina cuando el dispositivo se configura de nuevo o se borra
# bd36deb6
error-mdm-unlock-later-help = empiece de nuevo dentro de unos minutos; el código también se puede escribir en el dispositivo: sin cuenta, el código como contraseña
# da976035
error-mdm-key-refused-usually = se cambió la clave, o su línea tiene unas comillas o un espacio de más
# 821b704a
error-mdm-not-that-server-usually = responde un proxy delante del servidor, o a la dirección le falta una parte
# 9fc8a744
error-mdm-refused-usually = el dispositivo ha dejado este servidor, o nunca se inscribió en él
# d11af395
error-mdm-unlock-unknown-usually = un dispositivo tiene dos códigos, el suyo y el del servidor, y solo uno es del bloqueo que está activado
# 1d66e1dc
error-noevents-toolong-what = tiene más de { $limit } bytes
# 8d38b15b
error-noevents-notjson-what = no es JSON
# 6c376991
error-relay-host-not-allowed-what = el iPhone quiere algo de { $host }, a quien Rightful no pregunta en nombre de un iPhone
# 15aa5fb6
error-relay-bad-request-what = el iPhone quiere que Rightful envíe { $what }
# 33c43791
error-relay-no-stand-in-what = este ensayo no tiene a nadie a quien preguntar en nombre del iPhone
# 0aafe3ee
error-relay-unreachable-what = { $host } no respondió a la petición del iPhone
# 9777f216
error-relay-no-connection-what = no hay conexión con { $host } para el iPhone
# ce47fc3d
error-relay-silent-what = { $host } no respondió en { $connect } s
# 80484d76
error-relay-no-stand-in-help = inicie el Apple simulado con `rightful sim serve` y empiece de nuevo
# b5189504
error-relay-unreachable-help = compruebe que este ordenador está en línea y empiece de nuevo
# ae86b409
error-relay-host-not-allowed-usually = el software del iPhone es más nuevo que esta versión de Rightful
# 82fa97a2
error-signing-unreachable-what = el servidor de firma de Apple en { $host } no respondió en { $tries } intentos
# 598c7ae4
error-signing-not-a-signing-server-what = lo que respondió en { $host } no es un servidor de firma
# c13eae9e
error-signing-untrusted-what = no se pudo verificar el servidor de firma de Apple
# 0e62b991
error-signing-request-too-long-what = la petición de firma tiene { $length } bytes, más de { $request-limit }
# fa72182c
error-signing-unreachable-help = compruebe que este ordenador está en línea y su reloj va bien, y empiece de nuevo
# 18461b48
error-signing-not-a-signing-server-help = deje las redes con página de acceso o filtro y empiece de nuevo
# 455e3c4c
error-signing-untrusted-help = compruebe el reloj de este ordenador; si va bien, obtenga el certificado raíz de Apple (apple.com/certificateauthority) e indíquelo con --apple-root
# fb627066
error-signing-unreachable-usually = el ordenador no está en línea, o un cortafuegos, un proxy o un archivo hosts cambiado lo impide (de la familia del error 3004 de Finder)
# 4f55fc0c
error-signing-untrusted-usually = falta en este ordenador la raíz propia de Apple, el reloj va mal, o un filtro abre TLS en el camino
# ad2f9071
error-activation-phone-broken-off-what = la conversación sobre la activación se interrumpió
# a26d33dc
error-activation-phone-silent-what = el iPhone no dijo nada de su activación durante { $limit } s
# ba54fb66
error-activation-phone-refused-what = el iPhone se negó a ser activado: { $value1 }
# f511ccb6
error-activation-phone-unusable-answer-what = el iPhone respondió a { $value1 } con otra cosa
# fd8b1e75
error-activation-answer-too-large-what = la respuesta de Apple es mayor que todo lo que se entrega a un iPhone
# 9ff9d995
error-activation-phone-broken-off-help = vuelva a conectar el cable, directamente al ordenador, y empiece de nuevo
# f6ce2491
error-activation-phone-silent-help = reinicie el iPhone, espere hasta que muestre «Hola» y empiece de nuevo
# f67ef5c4
error-activation-phone-refused-help = empiece de nuevo, porque una sesión con Apple no dura; el iPhone también puede activarse en el propio aparato, por wifi
# da6a0c62
error-activation-phone-unusable-answer-help = active el iPhone en el propio aparato, por wifi, y envíenos el informe que se escribió
# ea8f25e1
error-activation-phone-broken-off-usually = un conector flojo o un concentrador
# 2832334e
error-activation-phone-silent-usually = el iPhone todavía está arrancando, o espera a su módem
# 37b3ce0f
error-activation-phone-refused-usually = pasó demasiado tiempo entre dos pasos, o el iPhone se reinició entretanto
# 5237867f
error-files-nonsense-what = la respuesta del iPhone sobre sus archivos no lo es
# fa15d7e3
error-files-refused-what = el iPhone rechaza esto: { $doing }, con { $status }
# 0a7f3b61
error-files-too-long-what = un archivo del iPhone tiene más de { $limit } bytes
# 64ba87f9
error-files-nonsense-help = reinicie el iPhone y empiece de nuevo
# e3b757a5
error-files-refused-help = desbloquee el iPhone y empiece de nuevo
# 3923a1d2
error-copy-ended-early-what = el iPhone terminó antes de tiempo la copia del sistema
# ff9042b8
error-copy-link-lost-what = se cortó la conexión con el iPhone mientras se copiaba el sistema
# 224bb520
error-copy-silent-what = el iPhone no pidió nada durante { $request-wait } s en la copia del sistema
# 53d49de7
error-copy-stalled-what = el iPhone no aceptó datos durante { $send-wait } s en la copia del sistema
# 179b3b32
error-copy-image-unreadable-what = no se pudo leer la imagen del sistema
# 46316642
error-copy-outside-image-what = el iPhone pidió { $count } bytes en { $offset } de una imagen del sistema de { $length }
# b5be055b
error-copy-unknown-request-what = el iPhone pidió { $value1 } durante la copia del sistema, lo que esta versión no conoce
# 398be846
error-copy-malformed-request-what = no se pudo leer una petición durante la copia del sistema: { $value1 }
# c8e0fb89
error-copy-stopped-what = se paró la copia del sistema
# fed8d8aa
error-copy-ended-early-help = empiece de nuevo con otro cable, directamente al ordenador, sin concentrador
# cf013b0d
error-copy-image-unreadable-help = mire el disco en el que está el firmware, o descárguelo de nuevo, y empiece de nuevo
# 18909f69
error-copy-stopped-help = empiece de nuevo cuando esté listo; el iPhone espera en modo de recuperación
# a885dc32
error-copy-ended-early-usually = un conector flojo, un concentrador o un cable que solo carga bien
# 7c134a08
error-copy-image-unreadable-usually = se retiró el disco, o el archivo de firmware cambió entretanto
# 8c3a23db
error-backup-malformed-message-what = un mensaje de la copia de seguridad no tiene nombre
# b3b56fd6
error-backup-unknown-message-what = el iPhone envió { $value1 } durante la copia de seguridad, lo que esta versión no conoce
# b6782960
error-backup-malformed-message-what-2 = el mensaje { $message } de la copia de seguridad no tiene ningún { $parameter } utilizable
# 4ec243fa
error-backup-outside-folder-what = el iPhone nombró { $value1 }, que no está dentro de la carpeta de la copia de seguridad
# 95fdd64b
error-backup-malformed-stream-what = el iPhone nombró un archivo con un nombre de { $length } bytes; se aceptan como máximo { $limit }
# 17ed2397
error-backup-malformed-stream-what-2 = el iPhone anunció { $length } bytes en un solo trozo de un archivo; se aceptan como máximo { $limit }
# e1b0919d
error-backup-malformed-stream-what-3 = el iPhone envió un trozo de un archivo del tipo { $value1 }, que esta versión no conoce
# b31332d7
error-backup-unknown-version-what = el iPhone habla la versión { $value1 } de las copias de seguridad, que esta versión no conoce
# ffa0b955
error-backup-out-of-turn-what = el iPhone no dijo { $value1 }, sino otra cosa
# e46c5ead
error-backup-malformed-message-help = actualice Rightful; si está al día, envíenos el informe que se escribió
# 83bf51b5
error-backup-outside-folder-help = desconecte el iPhone, reinícielo y empiece de nuevo; si ocurre otra vez, envíenos el informe que se escribió
# b88d89cb
error-refused-help = lleve la carpeta de la copia de seguridad a otro sitio y haga una nueva; la antigua aún se puede leer
# d68df374
error-refused-help-2 = desbloquee el iPhone, mantenga encendida su pantalla y empiece de nuevo: lo que ha enviado se conserva
# 0becfa72
error-refused-help-3 = haga comprobar la copia de seguridad: rightful backup verify; si está dañada, tome otra
# 725a689f
error-refused-help-4 = pruebe las demás contraseñas que ha usado; si ninguna es correcta, «Restablecer todos los ajustes» en el iPhone permite que las copias nuevas tengan otra, y las antiguas conservan la suya
# f27f9b7e
error-refused-help-5 = desbloquee el iPhone, empiece de nuevo y escriba el código en él cuando lo pida
# 8fd7914c
error-refused-help-6 = complete los primeros pasos del iPhone y empiece de nuevo
# b8c5a897
error-refused-help-7 = reinicie el iPhone y empiece de nuevo; si ocurre otra vez, envíenos el informe que se escribió
# 5e07017f
error-refused-usually = la pantalla se bloqueó durante una copia de seguridad larga
# 55c7b828
error-refused-usually-2 = la contraseña se puso hace mucho, a menudo desde otro ordenador; no es el código del iPhone
# bdf5f4d6
error-refused-usually-3 = desde iOS 16.1 el iPhone pide su código, y espera tres minutos
# 12f2088d
error-refused-usually-4 = se bloqueó entretanto, o tiene muy poco espacio propio
# 377be99e
error-dfuerror-usb-what = esto falló: { $doing }
# f0cdf1bb
error-dfu-unknown-device-what = el dispositivo en modo DFU no dice quién es
# 112e62b2
error-dfu-tampered-what = la ROM de arranque de este dispositivo ha sido manipulada desde que se encendió
# 7426270e
error-dfu-not-ready-what = el dispositivo en modo DFU no está listo para una imagen: estado { $value1 }
# 7348be5c
error-dfu-block-refused-what = el dispositivo rechazó el bloque { $block } de la imagen: resultado { $status }, estado { $value1 }
# ff0c04dd
error-dfu-still-busy-what = el dispositivo seguía ocupado con el bloque { $block } de la imagen tras { $status-tries } preguntas
# d7c7e714
error-dfu-bad-size-what = una imagen de { $value1 } bytes no se puede enviar en modo DFU
# aa2d7f5e
error-dfu-unknown-device-help = fuerce un reinicio del dispositivo y empiece de nuevo en modo de recuperación, que es el camino más fácil
# cbde8b6d
error-dfu-tampered-help = fuerce un reinicio del dispositivo, que lo deshace, y empiece de nuevo en modo de recuperación
# fcdd0e00
error-dfu-bad-size-help = descargue de nuevo el firmware y empiece de nuevo
# dd05e380
error-dfu-tampered-usually = se usó en él un programa de jailbreak
# 1a6b7ea6
error-dfu-bad-size-usually = el archivo de firmware está dañado
# 01018ac8
error-proxy-link-lost-what = se cortó la conexión del proxy
# 9b3461b8
error-proxy-silent-what = el proxy del iPhone no respondió en { $handshake-wait } s
# 89086765
error-proxy-unusable-answer-what = el proxy del iPhone respondió sin ningún { $value1 } utilizable
# b1419c29
error-proxy-unknown-command-what = el proxy del iPhone envió la orden { $value1 }, que esta versión no conoce
# 83e14103
error-proxy-link-lost-help = no hay que hacer nada: la restauración sigue sin él; si el iPhone se rinde con el estado 53, empiece de nuevo
# 0c067a84
error-wire-too-long-what = se anunció un mensaje de { $announced } bytes; aquí se aceptan como máximo { $limit }
# aff1e24d
error-wire-too-many-what = se envió un mensaje con más de { $limit } valores
# beaf399c
error-wire-too-deep-what = se envió un mensaje anidado a más de { $limit } niveles
# f31a6d4e
error-wire-closed-what = la conexión se cerró
# 2e7c48fc
error-wire-cut-what = la conexión terminó en medio de un mensaje
# 57743bf4
error-wire-unreadable-what = no se pudo leer un mensaje: { $value1 }
# 30fbecc1
error-wire-unwritable-what = no se pudo escribir un mensaje como lista de propiedades
# 33a51bea
error-wire-broken-what = se cortó la conexión
# 81bc6555
error-wire-too-long-help = desconecte el dispositivo y vuelva a conectarlo; si ocurre otra vez, envíenos el informe que se escribió
# d57c9945
error-wire-closed-help = compruebe el cable, conéctelo directamente al ordenador y empiece de nuevo
# d1756217
error-wire-unwritable-help = envíenos el informe que se escribió: esto es un error de Rightful
# 51b330f7
error-wire-closed-usually = el cable o el puerto USB perdió la conexión, o el dispositivo se reinició
# 14ee5082
error-apps-refused-what = el iPhone no dice qué apps tiene: { $value1 }
# d3c7aab1
error-apps-endless-what = el iPhone enumera apps sin fin
# b771a860
error-lockdown-locked-help = desbloquee el dispositivo si puede; si no, use el modo de recuperación con sus botones, que no necesita confianza
# 8e74d02d
error-lockdown-trust-pending-help = desbloquee el dispositivo y toque Confiar
# 69032727
error-lockdown-trust-denied-help = desconecte el dispositivo, vuelva a conectarlo y toque Confiar cuando lo pregunte
# 4117c9d6
error-lockdown-not-trusted-help = desbloquee el dispositivo, vuelva a conectarlo y toque Confiar; un borrado no necesita confianza
# a3e89827
error-lockdown-needs-trust-help = desbloquee el dispositivo y toque Confiar, o use el modo de recuperación con sus botones
# f6db4aa2
error-lockdown-not-offered-help = desbloquee el dispositivo una vez y empiece de nuevo
# c9732475
error-lockdown-find-my-help = desactive Buscar en el dispositivo o en icloud.com/find, o borre por cable; el Bloqueo de activación sigue en ambos casos
# 4281c470
error-lockdown-managed-help = pregunte a la organización que gestiona el dispositivo
# 3086f32e
error-lockdown-not-trusted-usually = se borró, se restablecieron sus ordenadores de confianza, o la confianza ha caducado
# a47adb2d
error-lockdown-not-offered-usually = no se ha desbloqueado desde que se encendió
# 0388273b
error-lockdown-locked-usually = un dispositivo bloqueado no pregunta «¿Confiar en este ordenador?»
# bbf3cec4
error-lockdown-managed-usually = hay instalado en él un perfil de configuración de una organización
# ea1cb9c4
error-lockdownfailure-frame-what = se cortó la conversación con el dispositivo
# 57519dac
error-lockdownfailure-refused-what = el dispositivo rechazó { $request }: { $error }
# 2ba7c8ed
error-lockdown-nonsense-what = el dispositivo dio a { $request } una respuesta que no tiene sentido: { $what }
# a6fd30ff
error-muxusberror-badlength-what = un paquete usbmux de { $value1 } bytes
# 1b0e9c6a
error-muxusberror-unknownprotocol-what = no se conoce el protocolo usbmux { $value1 }
# 768ff83f
error-muxusberror-badmagic-what = un paquete usbmux sin su número mágico
# 42b667aa
error-muxusberror-badtcpheader-what = una cabecera TCP de usbmux que no lo es
# 56f89fdd
error-preboard-silent-what = el iPhone no dijo en { $limit } s si se escribió el código
# eebc1189
error-preboard-not-typed-what = nadie ha escrito el código en el iPhone
# 57302527
error-preboard-refused-what = el iPhone no pudo prepararse para la actualización: { $value1 }
# 37fca72d
error-preboard-silent-help = empiece de nuevo y escriba el código en el iPhone cuando lo pida; sin el código solo ayuda un borrado
# 227b220c
error-preboard-refused-help = lleve antes el iPhone al modo de recuperación (rightful recovery enter) y actualícelo desde ahí
# f04794cc
error-preboard-silent-usually = no se vio la pregunta en la pantalla del iPhone
# 0612d73f
error-identityerror-noline-what = el dispositivo no tiene descriptor de número de serie
# 329f1dd7
error-identityerror-toolong-what = la línea de identidad del dispositivo tiene { $value1 } caracteres
# ed260a30
error-identityerror-missing-what = el dispositivo no dice su { $value1 }
# 894e792f
error-identityerror-bad-what = { $field } del dispositivo no es válido: { $text }
# 10f427d3
error-identityerror-twice-what = el dispositivo dice dos veces su { $value1 }
# 7368e58d
error-recovery-unknown-device-what = el dispositivo en modo de recuperación no dice quién es
# b1aff9f1
error-recovery-bad-command-what = una orden de { $length } bytes no se puede enviar a un dispositivo en modo de recuperación
# a610c99c
error-recovery-bad-value-what = lo que el dispositivo da como { $name } no es texto
# 20656fe3
error-recovery-empty-image-what = una imagen para el dispositivo está vacía
# a3dbc2a8
error-recovery-unknown-device-help = fuerce un reinicio del dispositivo, póngalo de nuevo en modo de recuperación y empiece de nuevo
# f2431b87
error-messageerror-notadictionary-what = el dispositivo envió algo que no es un mensaje
# 813d6ce1
error-messageerror-notype-what = el dispositivo envió un mensaje que no dice qué es
# 0c5608d7
error-messageerror-field-what = el dispositivo envió un { $message } sin ningún { $field } utilizable
# 87afabf1
error-restore-unknown-request-what = el iPhone pidió { $value1 }, que esta versión no conoce
# c36f88ae
error-restore-updater-not-supported-what = el iPhone pidió una actualización de su { $value1 }, que esta versión no puede dar
# 4758c636
error-restore-updater-loops-what = el iPhone ha recibido { $times } respuestas a su petición de firmware para { $name }, no tomó ninguna y vuelve a pedir
# 219776df
error-restore-not-in-firmware-what = el iPhone pidió { $value1 }, que este firmware no contiene
# b69ec96e
error-restore-fetch-refused-what = el iPhone quiso obtener algo de { $value1 }, que no es una dirección de Apple
# 6d4c9334
error-restore-link-lost-what = se perdió la conexión con el iPhone durante la restauración
# 09b6f4bc
error-restore-silent-what = el iPhone no dijo nada durante { $value1 } s en la restauración
# 7ea81284
error-restore-too-many-messages-what = el iPhone envió más de { $value1 } mensajes durante la restauración
# fa48bccd
error-restore-status-image-help = empiece de nuevo con otro cable, directamente al ordenador; antes se verifica de nuevo el firmware
# 2c15611a
error-restore-status-image-help-2 = empiece de nuevo una vez; si vuelve el mismo número, el iPhone necesita el servicio técnico de Apple
# 12a612e5
error-restore-status-image-help-3 = empiece de nuevo una vez; si vuelve el mismo número, haga que el servicio técnico de Apple mire el iPhone, sobre todo tras una reparación
# d2f353a1
error-restore-status-image-help-4 = una actualización no puede conservar los datos de este iPhone; solo queda un borrado
# 055b6906
error-restore-status-image-help-5 = empiece de nuevo desde el modo DFU con el firmware más reciente que firme Apple
# 7ff3cfbb
error-restore-status-image-help-6 = mire si este ordenador llega a gs.apple.com y tiene la hora correcta, y empiece de nuevo
# 336b3d13
error-restore-status-image-help-7 = empiece de nuevo una vez; si vuelve el mismo número, envíenos el informe que ha escrito
# cadbc650
error-restore-checkpoint-failed-help = empiece de nuevo una vez; si falla el mismo paso, envíenos el informe que ha escrito
# c6cadc16
error-restore-updater-loops-help = empiece de nuevo con el firmware más reciente que firme Apple; si la misma pieza vuelve a pedir sin fin, necesita el servicio técnico de Apple
# 8570a0a4
error-restore-silent-help = reinicie el iPhone en modo de recuperación y empiece de nuevo
# eeb1745f
error-restore-status-image-usually = se alteró la copia por el cable, o el archivo de firmware está dañado
# d52aad71
error-restore-status-image-usually-2 = el almacenamiento del iPhone falla
# 947c8b3f
error-restore-status-image-usually-3 = se cambió una pieza que el iPhone no reconoce como suya
# 67e5fd90
error-restore-status-image-usually-4 = un cortafuegos, un proxy o un reloj que va mal
# 37aaa85c
error-restore-checkpoint-failed-usually = el sistema del iPhone es más nuevo que este programa
# 5f6891c8
error-restore-updater-loops-usually = esa pieza del iPhone no acepta lo que Apple firma para ella, como tras un cambio de la pieza
# fe5ca601
error-restore-no-answer-what = el iPhone no respondió a { $question } en { $answer-wait } s
# 17263503
error-restore-not-in-restore-mode-what = el iPhone no está en modo de restauración: su puerto lo atiende { $value1 }
# 7033026e
error-restore-unusable-answer-what = la respuesta del iPhone a { $question } no tiene ningún { $field } utilizable
# 392fe346
error-restore-refused-what = el iPhone rechazó { $question }: { $error }
# 64908fb7
error-restore-not-in-restore-mode-usually = el iPhone se ha reiniciado en su sistema antiguo
# 10c6a65f
error-supervise-broken-off-what = la conversación sobre la supervisión se interrumpió
# 2bb2e243
error-supervise-silent-what = el teléfono no dijo nada de su supervisión durante { $limit } s
# 37e3dfe9
error-supervise-refused-what = el teléfono rechazó { $request }: { $refusal }
# bc523f13
error-supervise-foreign-what-2 = el teléfono está supervisado con otra identidad distinta de esta
# 4516291d
error-supervise-identity-unusable-what = la identidad de supervisión no pudo firmar el desafío del teléfono
# f0312c4f
error-supervise-profile-too-large-what = el perfil ocupa más de 1 MiB
# 425208a1
error-supervise-another-device-what = el consentimiento nombra otro dispositivo que el conectado
# 268291f3
error-supervise-silent-help = espere a que el teléfono haya arrancado y empiece de nuevo
# 75931220
error-supervise-unusable-answer-help = empiece de nuevo; si vuelve a ocurrir, envíenos el informe que se escribió
# d2c2221b
error-supervise-refused-help = lea lo que dice el teléfono; los caminos que no necesitan supervisor: rightful advise
# 3359e3eb
error-supervise-identity-unusable-help = importe la identidad otra vez: rightful supervise identity import
# 45c71392
error-supervise-profile-too-large-help = quite del perfil imágenes y apps, y empiece de nuevo
# dd01a331
error-supervise-silent-usually = el teléfono aún arranca o trabaja en su keybag
# b0ece06a
error-supervise-foreign-usually = lo ha supervisado otro ordenador o una organización, o la identidad se hizo de nuevo desde entonces
# dc0369ff
error-supervise-another-device-usually = se conectó un segundo dispositivo
# 3353b09b
error-identity-unknown-form-what = esto no es una identidad de supervisión: ni PKCS #12 ni PEM ni DER
# b2e07214
error-identity-too-long-what = esto es más largo que cualquier identidad de supervisión
# 81915d3a
error-identity-no-certificate-what = no contiene ningún certificado
# 918d1249
error-identity-no-key-what = no contiene ninguna clave privada
# 6223b94d
error-identity-wrong-password-what = la contraseña no abre la identidad
# f7af9041
error-identity-too-many-rounds-what = el archivo pide más rondas para derivar de la contraseña de las que escribe ningún programa
# 573dacce
error-identity-mismatch-what = la clave no pertenece al certificado
# d374699b
error-identity-not-rsa-what = la clave no es una clave RSA de 2048 a 4096 bits
# 610a5857
error-identity-no-challenge-what = el desafío del teléfono está vacío o es demasiado largo
# 8885e05f
error-identity-unusable-what = no se pudo usar la clave
# 2f641f4b
error-identity-unknown-form-help = expórtela de nuevo en Apple Configurator (Ajustes, Organizaciones, Exportar identidad de supervisión) como archivo .p12, e importe ese
# 56dcea29
error-identity-no-certificate-help = indique el archivo con el certificado, y el de la clave con --key
# 005ed637
error-identity-no-key-help = indique con --key el archivo con la clave privada: un certificado solo no prueba nada
# c667b8c7
error-identity-wrong-password-help = dé la contraseña que se puso al exportar la identidad: --password-file
# b41b08e0
error-identity-too-many-rounds-help = expórtela de nuevo con otro programa e importe ese archivo
# 34416dc6
error-identity-mismatch-help = indique un certificado y una clave que se exportaron juntos
# fd0fe947
error-identity-not-rsa-help = importe la identidad con la que se supervisó el teléfono: esas identidades tienen claves RSA
# 72a39806
error-identity-unusable-help = empiece de nuevo; si vuelve a ocurrir, importe la identidad otra vez
# 97da02a8
error-muxer-broken-off-what = se cortó la conversación con el distribuidor USB
# 21ee0e35
error-muxer-another-dialect-what = el distribuidor USB rechazó: { $value1 }
# 72b9bc97
error-muxer-nonsense-what = el distribuidor USB dio una respuesta que no tiene sentido: { $value1 }
# fb625b08
error-muxer-broken-off-help = vuelva a iniciar el servicio que habla con los iPhone (usbmuxd, Dispositivos Apple) y empiece de nuevo
# 9a01e0a3
error-muxer-another-dialect-help = vuelva a conectar el dispositivo y empiece de nuevo
# 82c892d1
error-muxer-another-dialect-help-2 = espere a que el dispositivo termine de arrancar y empiece de nuevo
# be99bad7
error-muxer-another-dialect-help-3 = actualice el servicio que habla con los iPhone (usbmuxd, Dispositivos Apple)
# 53fbf193
error-muxer-another-dialect-usually = el dispositivo se reinició o se desconectó
# b9c573a2
error-muxer-another-dialect-usually-2 = el dispositivo todavía está arrancando
# ca5044d4
error-backup-folder-busy-what = hay en marcha otra copia de seguridad en { $path }
# 794a55b8
error-backup-no-access-what = no se permite escribir en la carpeta { $path }
# 96c3bdd3
error-backup-folder-is-a-link-what = { $path } es un enlace, no una carpeta
# 6b763e51
error-backup-no-room-for-a-copy-what = el disco de { $path } no admite enlaces, y tiene muy poco espacio para un duplicado de la copia de seguridad: hacen falta { $needed } bytes, y hay { $free } libres
# 0772da87
error-backup-between-names-what = la nueva copia de seguridad en { $path } no pudo recibir su nombre
# 1d9f6fd8
error-backup-folder-not-written-what-2 = en { $path } no funciona esto: { $doing }
# fcf7778b
error-backup-folder-busy-help = espere a que termine, o elija otra carpeta con --to
# 2f1e8da1
error-backup-no-access-help = en un Mac, dé a su terminal «Acceso total al disco» (Ajustes del Sistema, Privacidad y seguridad); en otros sistemas compruebe los permisos, o elija otra carpeta con --to
# df6bff5d
error-backup-folder-is-a-link-help = indique con --to la carpeta a la que lleva
# 3ad3fb1f
error-backup-no-room-for-a-copy-help = libere espacio, o elija con --to una carpeta en otro disco: la nueva copia de seguridad se construye junto a la antigua
# 44a76759
error-backup-between-names-help = compruebe el disco y empiece de nuevo: la próxima vez, antes que nada, se da a las dos copias de seguridad su nombre
# d20a24ed
error-backup-folder-not-written-help-2 = compruebe el disco y su espacio libre, o elija otra carpeta con --to
# 4c53bccc
error-backup-no-room-for-a-copy-usually = el disco tiene el formato exFAT o FAT, que no conocen enlaces
# e6be5f5b
error-backup-no-access-usually = macOS no deja entrar a otros programas en la carpeta donde Finder pone las copias de seguridad
# 7a50671e
error-kept-unreadable-what = no se puede leer { $path }
# bf39938e
error-kept-unwritable-what = no se puede escribir ni eliminar { $path }
# 3893c0cc
error-kept-sealed-what = { $path } no se abre: se ha cambiado, o viene de otro ordenador
# 3275ab69
error-kept-too-long-what = lo que se ha de guardar tiene más de { $most } bytes
# a19d1755
error-kept-no-random-what = este ordenador no da números aleatorios
# f2b28391
error-kept-unreadable-help = vea que esta carpeta y lo que hay en ella sean suyos, o indique otra con --cache
# dc1bacf3
error-kept-too-long-help = siga sin ello: inicie sesión con un código cada vez
# cf3615ce
error-keychain-none-what = este ordenador no tiene ningún almacén de contraseñas al que se pueda preguntar
# ad644ae0
error-keychain-refused-what = el sistema no entregó la contraseña de { $value1 }
# 98a1cf73
error-keychain-slow-what = esto tardó más de { $limit-s } segundos: { $what }
# e14ba3d0
error-keychain-no-password-what = lo que { $value1 } guarda con ese nombre no es una contraseña
# fc5e76e8
error-keychain-failed-what = no se pudo preguntar a { $value1 }: { $value2 }
# 623fc6e9
error-keychain-none-help = siga sin eso: dé palabras que recuerde
# 66534501
error-keychain-refused-help = inténtelo de nuevo y permítalo en la ventana del sistema, o siga sin ella
# 8594aaa1
error-keychain-slow-help = busque una ventana en la que el sistema le pregunta, respóndala e inténtelo de nuevo
# a3fd95bd
error-keychain-failed-help = busque la contraseña en el propio programa de contraseñas del sistema, bajo el nombre Backup
# ece04407
error-keychain-none-usually = aquí nadie tiene sesión iniciada en un escritorio, o el escritorio no tiene llavero
# 4d69ba79
error-keychain-refused-usually = se cerró la ventana del sistema, o se tecleó otra contraseña
# 273b08d1
error-keychain-slow-usually = el sistema pregunta en una ventana que está detrás de otras
# b7bb96ec
error-repair-rule-not-written-what = no se pudo escribir la regla en { $path }
# 24ce1f88
error-repair-another-rule-what = { $value1 } ya existe, y contiene otra cosa
# 7cd9da48
error-repair-no-systemd-what = no se puede pedir a systemd que inicie usbmuxd: { $value1 }
# 3dd8584b
error-repair-muxer-refused-what = systemd no inició usbmuxd: { $value1 }
# 22e7fb23
error-repair-systemd-silent-what = systemd no respondió en { $value1 } s
# 4d24ea54
error-repair-rule-not-written-help = inícielo como administrador: sudo rightful doctor --fix
# 3539ebcc
error-repair-another-rule-help = mire lo que contiene, llévelo a otro sitio, y empiece de nuevo
# 48649c19
error-repair-no-systemd-help = inícielo a mano: sudo usbmuxd
# a778dffc
error-repair-muxer-refused-help = inícielo a mano: sudo systemctl start usbmuxd
# f0aef71d
error-repair-muxer-refused-usually = este usuario no puede iniciar servicios, o usbmuxd no está instalado
# 91816ef1
error-muxer-bad-address-what = { $text } no es una dirección de un distribuidor USB
# b2deac9e
error-muxer-bad-address-help = escriba unix:/path/to/socket o host:port, o deje USBMUXD_SOCKET_ADDRESS sin valor
# dc4efbf7
error-muxer-not-running-what = el programa que conecta dispositivos de Apple no responde en { $address }
# 0e5e43cc
error-muxer-denied-what = este ordenador no le deja hablar con el programa que conecta dispositivos de Apple, en { $value1 }
# c6dcd610
error-muxer-silent-what = tras { $value1 } s se dejó de esperar: { $waiting-for }
# 3e67348e
error-muxer-no-such-device-what = el dispositivo ya no está conectado
# ee9cb086
error-muxer-refused-what = el dispositivo no acepta una conexión en el puerto { $value1 }
# b1bd5c0f
error-muxer-denied-help = inicie Rightful con un usuario que pueda usar el socket nombrado arriba
# 95fa2a91
error-muxer-not-running-usually = el programa no está instalado, o aún no se conectó ningún dispositivo de Apple
# dd31dacc
error-muxer-denied-usually = el socket pertenece a otro usuario
# 9add0028
error-session-no-encryption-what = no se pudo iniciar la conversación cifrada con el dispositivo: { $value1 }
# b0a9e256
error-session-crashed-what = una parte de este programa falló mientras hablaba con el dispositivo
# cf6c9196
error-session-no-encryption-help = desconecte el dispositivo, desbloquéelo, vuelva a conectarlo y toque Confiar; un borrado no necesita confianza
# 03ff85d3
error-session-silent-usually = el dispositivo está arrancando, o muestra una pregunta que espera respuesta
# 90d10516
error-session-no-encryption-usually = el dispositivo ya no conoce este ordenador, porque se restablecieron sus ajustes
# 76047788
error-backup-interrupted-what-2 = la copia de seguridad se interrumpió mientras se hacía: { $value1 }
# 1e2c5ec5
error-backup-encryption-denied-what = Manifest.plist y los archivos de la copia de seguridad no coinciden en si está cifrada; se cree a los archivos
# 3fd70a4d
error-backup-two-indexes-what = la copia de seguridad tiene dos índices, Manifest.db y Manifest.mbdb; se toma { $taken }
# e62efc7a
error-backup-keybag-trailing-what = al repositorio de claves le sobran { $value1 } bytes al final
# 96e5b69f
error-backup-interrupted-help-2 = haga una copia de seguridad nueva si aún puede; lo que tiene esta se puede leer, pero no la use para restaurar
# d4e1d8de
error-backup-encryption-denied-help = no hay que hacer nada; si mucho no se puede leer, busque otro ejemplar de la copia de seguridad
# 65c8ae39
error-backup-list-unusable-help = para leer los archivos no hay que hacer nada; para restaurar con ella, busque otro ejemplar de la copia de seguridad
# b07e13f3
error-unlisted-what = { $name } de la copia de seguridad no se puede leer, y la copia descifrada no lo tiene: { $why }
# fc195fdf
error-backup-not-encrypted-already-what = la copia de seguridad no está cifrada
# 0c148f2b
error-backup-folder-not-empty-what = la carpeta { $value1 } no está vacía
# 76b4bff2
error-backup-copy-without-index-what = no se pudo escribir el índice de la copia descifrada: { $value1 }
# 46003437
error-backup-not-encrypted-already-help = use la copia de seguridad tal como está: todo programa que lee copias de seguridad puede leerla
# dcb444e6
error-backup-folder-not-empty-help = elija una carpeta nueva o vacía
# 1dc0af0a
error-decrypterror-copy-help = libere espacio en este disco o elija una carpeta en otro, quite la carpeta de la copia descifrada y empiece de nuevo: una copia así se empieza siempre desde cero
# 3010b9d7
error-backup-copy-without-index-help = extraiga en su lugar los archivos: `rightful backup extract` no necesita un índice propio
# 8ae00028
error-backup-folder-not-empty-usually = la copia descifrada se empezó antes y se paró, o la carpeta es de otra copia de seguridad
# a1ef33bb
error-rowtrouble-fileid-what = no nombra ningún blob
# c8090ae1
error-rowtrouble-column-what = su { $value1 } no es un texto de longitud utilizable
# ba9fec82
error-rowtrouble-kind-what = no es ni archivo ni carpeta ni enlace
# 10479053
error-rowtrouble-toolong-what = su registro tiene { $value1 } bytes, más que cualquiera real
# e157da5d
error-rowtrouble-norecord-what = no tiene registro
# 38a25e5d
error-rowtrouble-notdecrypted-what = su registro no se puede descifrar
# d5fcccd1
error-rowtrouble-damaged-what = el índice está dañado aquí, y nada de lo que hay detrás de este lugar se puede leer: { $value1 }
# b6c202ce
error-backup-index-cut-help = busque otro ejemplar de la copia de seguridad; lo que está en el índice antes de este lugar se puede leer
# 16629520
error-backup-index-cut-help-2 = busque otro ejemplar de la copia de seguridad si este archivo importa; todo lo demás se puede leer
# 2794c97a
error-backup-index-cut-usually = el índice de la copia de seguridad está dañado, o lo escribió un programa que no es de Apple
# 8ca62f30
error-backup-no-such-folder-what = no hay ninguna carpeta { $path }
# 94e2b49f
error-backup-no-access-what-2 = no se permite leer la carpeta { $path }
# 376ec687
error-backup-folder-unreadable-what = la carpeta { $path } no se puede leer
# c4d18b07
error-backup-not-a-backup-what = { $path } no es una copia de seguridad{ $backups }
# 9cef318a
error-backup-too-old-what = { $path } es una copia de seguridad de iOS 3 o anterior
# b123c349
error-backup-no-such-folder-help = compruebe la ruta, o haga que se muestren las copias de seguridad de este ordenador: rightful backup list
# c2245be8
error-backup-no-access-help-2 = en un Mac, dé a su terminal «Acceso total al disco» (Ajustes del Sistema, Privacidad y seguridad); en otros sistemas compruebe los permisos de la carpeta
# 2cebbdb2
error-backup-folder-unreadable-help = compruebe el disco y su cable
# 0b8d54ec
error-backup-not-a-backup-help = indique la carpeta en la que está Manifest.plist, o haga que se muestren las copias de seguridad de este ordenador: rightful backup list
# 491b6b2f
error-backup-too-old-help = use un programa de aquella época; aquí se pueden leer las copias de seguridad de iOS 4 y posteriores
# becbb667
error-backup-no-such-folder-usually = la ruta es la de una carpeta por encima de la copia de seguridad, o la de un disco que no está
# 8e3eada3
error-backup-wrong-password-what = esta no es la contraseña de copias
# 0d4ec6ab
error-backup-keybag-in-parts-what = el repositorio de claves está dañado: la contraseña abre { $opened } de sus claves, y no las de { $refused }
# 191327c2
error-backup-no-usable-keys-what = el repositorio de claves no tiene ninguna clave que una contraseña sola abra
# 938775b1
error-unlockerror-manifest-what = las claves de la copia de seguridad no se pueden leer
# 6135e601
error-backup-locked-what = la copia de seguridad está cifrada
# 214beb21
error-backup-password-itself-what = una copia de seguridad de iOS 10.0 se abre solo con su contraseña, no con una clave derivada de ella
# 66d0e1d8
error-backup-manifest-key-missing-what = falta la clave del índice
# 9f255146
error-backup-manifest-key-malformed-what = la clave del índice tiene { $value1 } bytes en lugar de 44
# e893139e
error-backup-manifest-key-useless-what = la clave del índice no se puede usar: { $value1 }
# 1ce074e9
error-backup-wrong-password-help = pruebe las demás contraseñas que ha usado: es la que se puso para las copias de seguridad, a menudo hace años, y no es el código del iPhone ni necesariamente la contraseña de la cuenta de Apple
# 7253409e
error-backup-keybag-in-parts-help = la contraseña es correcta; busque otro ejemplar de la copia de seguridad, de antes de que se dañara su Manifest.plist
# ae5eb621
error-backup-no-usable-keys-help = compruebe si este es el repositorio de claves de una copia de seguridad cifrada; busque otro ejemplar de la copia de seguridad
# 79ddfe90
error-backup-not-encrypted-help = no ponga la contraseña: esta copia no necesita ninguna
# f6b4384c
error-backup-locked-help = indique la contraseña de copias
# 3d7ed38a
error-backup-password-itself-help = indique la contraseña en lugar de la clave derivada
# 76c984b2
error-backup-manifest-key-missing-help = busque otro ejemplar de la copia de seguridad, de antes de que se dañara su Manifest.plist
# dc9a4e4c
error-backup-wrong-password-usually = la contraseña de copias se puso hace mucho y acompaña a cada copia de seguridad; para una que ya existe no se puede restablecer
# e9646edc
error-backup-manifest-key-missing-usually = Manifest.plist y Manifest.db son de copias de seguridad distintas
# dc1bd5aa
error-backup-keybag-in-parts-usually = el disco está fallando, o se interrumpió el copiado
# e60111b9
error-backup-too-many-rows-what = el índice de la copia de seguridad tiene más de { $rows } filas
# 94e7393e
error-backup-no-room-what = se escribirían { $needed } bytes, y hay { $free } libres
# dead3619
error-backup-too-many-rows-help = busque otro ejemplar de la copia de seguridad; ningún iPhone tiene tantos archivos
# a6d4f2df
error-backup-no-room-help = libere espacio en este disco, elija una carpeta en otro, o tome una parte de la copia de seguridad
# 0d5de4ee
error-backup-too-many-rows-usually = el índice de la copia de seguridad se hizo a mano para hacer daño
# 90003d40
error-backup-no-room-usually = una copia de seguridad, extraída, ocupa otra vez el mismo espacio
# f5a8414d
error-backup-list-missing-what = falta { $value1 }
# e3753500
error-backup-list-unreadable-what = { $name } no se puede leer: { $why }
# b9331e69
error-backup-list-damaged-what = { $name } no es una lista de propiedades utilizable: { $why }
# db633f91
error-backup-list-damaged-what-2 = { $value1 } tiene daños
# 44f86503
error-backup-list-missing-help = copie de nuevo la carpeta de la copia de seguridad, toda entera
# 2836a649
error-backup-list-unreadable-help = compruebe el disco, y que usted pueda leer la carpeta
# a9f2d54d
error-backup-list-damaged-help = busque otro ejemplar de la copia de seguridad
# e8d5b001
error-backup-list-missing-usually = la copia de seguridad se copió por partes, o se interrumpió mientras se hacía
# fbe0d22e
error-backup-index-missing-what = la copia de seguridad no tiene índice: ni Manifest.db ni Manifest.mbdb
# f094a4cd
error-backup-index-unreadable-what = el índice de la copia de seguridad no se puede leer
# 08b7ae18
error-backup-index-too-large-what = el índice de la copia de seguridad tiene { $value1 } bytes, más que cualquiera real
# 44cd878d
error-backup-index-not-one-what = el índice de la copia de seguridad no es una base de datos
# cb849296
error-backup-index-cut-what = el índice de la copia de seguridad está cortado
# 2fa748d0
error-backup-index-foreign-what = el índice de la copia de seguridad es una base de datos de otro tipo: { $value1 }
# 8cca7ccf
error-backup-index-damaged-what = el índice de la copia de seguridad está dañado: { $value1 }
# 8f416d80
error-backup-index-not-one-what-2 = Manifest.mbdb no es un índice de una copia de seguridad
# 8daf5195
error-backup-index-too-large-help = busque otro ejemplar de la copia de seguridad: sin su índice nadie sabe qué archivo es cuál
# 66dfbad1
error-backup-index-not-one-usually = el disco está fallando, u otro programa escribió en la copia de seguridad
# 504787b6
error-backup-unknown-class-what = tiene la clase de protección { $value1 }, que el repositorio de claves no tiene
# 3895fc52
error-backup-bound-to-device-what = tiene la clase de protección { $value1 }, cuya clave solo tiene el dispositivo antiguo
# bffe48f1
error-backup-key-damaged-what = su clave no se puede desenvolver
# 6ac43a7c
error-backup-unknown-class-help = busque otro ejemplar de la copia de seguridad; de esta se puede leer todo lo demás
# be5227dd
error-backup-bound-to-device-help = use el dispositivo del que se hizo la copia de seguridad: nada más puede leer esto, y es así a propósito
# d77a810e
error-backup-unknown-class-usually = el índice y el repositorio de claves son de copias de seguridad distintas, o uno de los dos está dañado
# c8157310
error-backup-bound-to-device-usually = la app dijo que esto no debe salir del dispositivo
# 5fb2f354
error-backup-key-damaged-usually = el índice de la copia de seguridad está dañado en este lugar
# 2175655b
error-backup-too-many-rounds-what = el repositorio de claves afirma { $claimed } vueltas en { $tag }; se le creen como máximo { $cap }
# d3618c12
error-backup-stopped-what = la contraseña no se probó hasta el final: se paró
# c567ed16
error-backup-too-many-rounds-help = si confía en esta copia de seguridad, suba el límite y espere; si no, busque otro ejemplar de ella
# ca20b4fe
error-backup-stopped-help = empiece de nuevo; no se cambió nada
# 7dff376e
error-backup-too-many-rounds-usually = el archivo está dañado, o alguien lo hizo para mantener ocupados los ordenadores
# 7fa63486
error-backup-keybag-absent-what = la copia de seguridad no tiene repositorio de claves
# ed499240
error-backup-keybag-cut-what = el repositorio de claves está cortado: { $tag } afirma { $claimed } bytes y quedan { $left }
# 16ec8f23
error-backup-keybag-incomplete-what = el repositorio de claves no tiene { $value1 }
# 0a5a26bd
error-backup-keybag-malformed-what = en el repositorio de claves { $tag } tiene { $length } bytes
# b78a354f
error-backup-keybag-malformed-what-2 = el repositorio de claves tiene dos veces { $value1 }
# 463327b5
error-backup-keybag-malformed-what-3 = el repositorio de claves afirma 0 vueltas en { $value1 }
# 059e3bd4
error-backup-keybag-too-large-what = el repositorio de claves tiene { $value1 } bytes, más que cualquiera real
# e89077d5
error-backup-keybag-too-large-what-2 = el repositorio de claves tiene más de { $groups } clases, cosa que no tiene ninguno real
# 6baf035f
error-backup-keybag-absent-help = busque un ejemplar de la copia de seguridad que tenga entero su Manifest.plist; sin el repositorio de claves no la abre ninguna contraseña
# 12af1b75
error-backup-keybag-cut-help = busque otro ejemplar de la copia de seguridad, de antes de que se dañara su Manifest.plist; con este no se prueba ninguna contraseña
# 4138c4fc
error-backup-keybag-absent-usually = el ejemplar de la copia de seguridad no está completo, o el disco en el que está falla
# dfb44bb7
error-sealed-framing-what = no es un registro de un llavero
# 601d8109
error-sealed-version-what = tiene la versión desconocida { $value1 }
# 9ab35ecc
error-sealed-tag-what = está dañado: su etiqueta de autenticación no es correcta
# b5fb1082
error-sealed-padding-what = está dañado: su relleno no es correcto
# 33e4d785
error-sealed-contents-what = lo que contiene no se puede leer
# 3f0e7abb
error-backup-keychain-not-encrypted-what = el llavero de una copia de seguridad sin contraseña solo lo puede abrir el dispositivo que la hizo
# 64105ba1
error-backup-keychain-missing-what = la copia de seguridad no tiene llavero
# fcffe1de
error-keychainerror-index-what = no se puede localizar el llavero
# 9b86de2e
error-keychainerror-file-what = el llavero no se puede leer
# e8977893
error-backup-keychain-damaged-what = el llavero no es una lista de propiedades utilizable: { $value1 }
# 2a55edea
error-backup-keychain-damaged-what-2 = el llavero está dañado
# f7a8f51d
error-backup-keychain-not-encrypted-help = si aún tiene el dispositivo, ponga en él una contraseña de copias y haga una copia de seguridad nueva; en ella sí hay contraseñas
# 2f856e61
error-backup-keychain-missing-help = busque otra copia de seguridad de este dispositivo que tenga contraseña
# 23c0509b
error-backup-keychain-not-encrypted-usually = no había puesta ninguna contraseña de copias cuando se hizo la copia de seguridad
# b0b33d6b
error-backup-keychain-missing-usually = la copia de seguridad se copió por partes, o la hizo un programa que lo omite
# 0752ace2
error-mbdberror-cut-what = el índice termina en medio de un registro, { $left } bytes después del último entero
# b17e669a
error-mbdberror-unreadable-what = el disco no da el resto del índice, { $left } bytes
# 52d72158
error-mbdberror-text-what = su { $value1 } no es texto
# 30c2791c
error-mbdberror-key-what = su clave tiene { $value1 } bytes en lugar de 44
# 661e6ed0
error-backup-file-missing-what = su contenido no está en la copia de seguridad
# 24258f78
error-backup-file-damaged-what = está dañado o incompleto: su final no es el final de un archivo
# 37d7fe50
error-backup-file-cut-what = está incompleto: { $value1 } bytes de su final no son un bloque entero
# f151cce3
error-backup-file-short-what = tiene { $is } bytes, y el índice de la copia de seguridad dice { $index }: puede que falte su final
# 847d4507
error-backup-file-not-regular-what = en su lugar hay algo que no es un archivo normal
# f4f57316
error-backup-file-changing-what = cambió mientras se leía
# 941fbde1
error-backup-file-unreadable-what = el disco no lo da: { $value1 }
# 679ce1ff
error-backup-file-without-key-what = no tiene clave, y la copia de seguridad está cifrada
# 2605e7c2
error-backup-file-locked-what = está cifrado, y la copia de seguridad se abrió sin contraseña
# caeb295d
error-backup-file-missing-help = copie de nuevo la carpeta de la copia de seguridad, toda entera, o busque una copia de seguridad más antigua
# 03805c33
error-backup-file-damaged-help = mire lo que se pudo leer de él; puede que una copia de seguridad más antigua tenga el archivo entero
# e2fab3e7
error-backup-file-not-regular-help = copie de nuevo la carpeta de la copia de seguridad: las copias de seguridad tienen solo archivos normales
# b916b93e
error-backup-file-changing-help = espere a que ningún programa escriba en la copia de seguridad, y léalo de nuevo
# fdb6a340
error-backup-file-unreadable-help = compruebe el disco, y salve en otro lo que aún dé
# 0378c423
error-backup-file-short-usually = el disco estaba lleno cuando se copió la copia de seguridad; o el iPhone acortó el archivo mientras se hacía la copia, lo que no causa ningún daño
# ce09947f
error-backup-file-damaged-usually = el disco está fallando, o la copia de seguridad se interrumpió mientras se hacía
# 54495fb6
error-backup-output-what = el archivo no se puede escribir
# c13f3ca1
error-backup-file-too-long-what = el archivo tiene más de { $limit } bytes
# e3abe2cc
error-backup-output-help = compruebe el espacio libre y los permisos del lugar en el que se escribe
# 9b128d00
error-backup-file-too-long-help = extráigalo a un archivo
# 3ade233e
error-recorderror-archive-what = su registro no es un archivo de objetos: { $value1 }
# 4666c032
error-recorderror-lacks-what = su registro no tiene { $value1 }
# 2631da32
error-recorderror-kind-what = su { $value1 } es de otro tipo del que debe ser
# a839f0ef
error-backup-code-not-set-what = no había puesto ningún código de Tiempo de uso o de restricciones cuando se hizo esta copia de seguridad
# 2354c89c
error-backup-code-none-fits-what = lo que la copia de seguridad guarda del código de restricciones no encaja con ninguno de los diez mil códigos
# 5eb5fd1c
error-backup-code-unreadable-what = el archivo que guarda el código no se puede leer
# f5efbac2
error-backup-code-needs-password-what = iOS 12 guarda el código de Tiempo de uso en el llavero, que solo abre una copia de seguridad con contraseña
# 60819825
error-backup-code-in-no-backup-what = desde iOS 13 el código de Tiempo de uso no está en ninguna copia de seguridad
# db30c2b6
error-backup-code-not-set-help = haga una copia de seguridad reciente del dispositivo que tiene la restricción, que es el del niño; un dispositivo gestionado no tiene código propio
# f716e962
error-backup-code-none-fits-help = busque otra copia de seguridad del mismo dispositivo
# 86fc8ac1
error-backup-code-needs-password-help = ponga una contraseña de copias en el dispositivo, haga una copia de seguridad nueva, y pregunte a esa
# 05a2cce2
error-backup-code-in-no-backup-help = en el dispositivo, abra Ajustes, Tiempo de uso, Cambiar código de Tiempo de uso, y elija «¿Has olvidado el código?»: la cuenta de Apple con la que se configuró puede poner uno nuevo
# 8615d8d8
error-backup-folder-not-writable-what = no se puede escribir en la carpeta { $value1 }
# 4ef08743
error-backup-in-the-way-what = { $value1 } estorba; ahí tendría que haber: { $value2 }
# d33676e0
error-backup-disk-full-what = no queda espacio en el disco de { $value1 }
# e3e6e9fd
error-backup-file-not-written-what = { $value1 } no se pudo escribir
# a8a0a9ab
error-backup-folder-not-writable-help = elija una carpeta en la que usted pueda crear archivos
# d9b8e50f
error-backup-in-the-way-help = elija una carpeta vacía, o lleve a otro sitio lo que estorba, y empiece de nuevo
# b24dd5fe
error-backup-disk-full-help = libere espacio en este disco o elija una carpeta en otro, y empiece de nuevo: lo que ya está escrito no se escribe otra vez
# 3859b0fa
error-backup-file-not-written-help = mire lo que dice el sistema y empiece de nuevo; no afecta a los demás archivos
# 795d9ab0
error-backup-folder-not-writable-usually = el disco es de solo lectura, o la carpeta pertenece a otra persona
# ea68f317
error-backup-in-the-way-usually = antes había otra cosa en esta carpeta
# 2446942e
error-backup-disk-full-usually = la copia de seguridad es más grande que lo que había libre, u otra cosa ha llenado el disco
# a0ce20be
error-backup-file-not-written-usually = el disco tiene un error, o su sistema de archivos no acepta este archivo
# 8fb05c9a
error-backup-interrupted-what-3 = la copia de seguridad se interrumpió mientras se hacía
# 1a83cf3f
error-backup-index-missing-what-2 = la copia de seguridad no tiene índice
# 6d670e77
error-backup-system-too-old-what = la copia de seguridad es de un dispositivo con { $made }, y este tiene { $has }
# bd8a63d0
error-backup-system-unknown-what = nada dice con qué sistema se hizo la copia de seguridad
# 0bce7855
error-backup-other-kind-what = la copia es de otro tipo de dispositivo ({ $made }) que este ({ $has })
# 0d5d335a
error-backup-model-unknown-what = nada dice de qué modelo se hizo la copia de seguridad
# 59e15b84
error-backup-no-password-what = la copia de seguridad no tiene contraseña
# cd6d6ba6
error-backup-interrupted-help-3 = busque una copia de seguridad más antigua; de esta se pueden tomar archivos, pero el iPhone no la aceptará entera
# ad9cee52
error-backup-system-too-old-help = actualice primero el iPhone, después restaure la copia de seguridad
# 82fac137
error-backup-system-unknown-help = compare a mano: una copia de seguridad entra en el mismo sistema o en uno más nuevo del mismo tipo de dispositivo
# 0b5eb4f3
error-backup-other-kind-help = siga si quiere: pasan fotos, mensajes y ajustes, algunas apps no
# f5f3b908
error-backup-no-password-help = siga si quiere: las contraseñas, las redes wifi, los datos de salud y los registros de llamadas solo están en copias de seguridad con contraseña
# f2e2dbb4
error-backup-too-many-rows-what-2 = la copia de seguridad tiene más de { $rows } { $value1 }
# 687b1753
error-backup-folder-unreadable-what-2 = la carpeta de la copia de seguridad no se puede examinar
# 7b13b7a8
error-backup-too-many-rows-usually-2 = la copia de seguridad se hizo a mano para hacer daño
# 472aeefd
error-recall-checkpoint-malformed-what = la nota de hasta dónde llegó la búsqueda no se puede leer
# dc39aa30
error-recall-checkpoint-unknown-version-what = la nota de hasta dónde llegó la búsqueda tiene la versión { $value1 }, que esta versión de Rightful no conoce
# 18082811
error-recall-checkpoint-of-others-what = la nota de hasta dónde llegó la búsqueda es de otras candidatas ({ $noted }…, y estas son { $these }…)
# 3355211d
error-recall-checkpoint-beyond-the-end-what = la nota de hasta dónde llegó la búsqueda dice { $next }, y hay { $count } candidatas
# 4a1a483d
error-recall-checkpoint-malformed-help = empiece la búsqueda desde cero; la copia de seguridad está como estaba
# 5262d97a
error-recall-checkpoint-unknown-version-help = actualice Rightful, o empiece la búsqueda desde cero; la copia de seguridad está como estaba
# 0164e561
error-recall-checkpoint-of-others-help = dé las mismas pistas que antes, o empiece la búsqueda desde cero; la copia de seguridad está como estaba
# 1355610d
error-recall-checkpoint-malformed-usually = el archivo fue cambiado o cortado
# 02445966
error-recall-checkpoint-unknown-version-usually = esta búsqueda la empezó una versión posterior de Rightful
# 1df4e369
error-recall-checkpoint-of-others-usually = desde entonces se añadió o se cambió una pista
# b7e07f5a
error-recall-too-long-what = lo que hay que probar tiene candidatas de { $longest } bytes; se prueban como máximo de { $most }
# 39afdc31
error-recall-too-deep-what = lo que hay que probar está anidado a más de { $most } niveles
# 179894af
error-recall-too-dear-what = lo que hay que probar tiene candidatas con un coste de { $dearest }; se ordenan como máximo las de { $most }
# 56f63547
error-recall-too-large-what = lo que hay que probar es demasiado grande para ordenarlo: más de { $most } { $of }
# a984e63b
error-recall-too-many-what = hay más candidatas de las que se pueden contar con 128 bits
# acbef048
error-recall-too-long-help = una menos palabras, o deje fuera las más largas; no se probó nada
# 621673be
error-recall-too-deep-help = describa la contraseña con menos partes unas dentro de otras; no se probó nada
# 4f6a17c7
error-recall-too-dear-help = dé a las partes costes más bajos, o una menos de ellas; no se probó nada
# e596e7bc
error-recall-too-large-help = busque en varias veces: menos palabras, o menos cambios en cada una, empezando por las más probables; no se probó nada
# 897d595a
error-recall-too-many-help = diga más de lo que recuerda: tantas no se podrían probar en toda la vida del sol; no se probó nada
# d751b803
error-recall-too-long-usually = se dieron frases enteras como palabras y se unieron
# 46217d63
error-recall-too-large-usually = se unieron listas largas de palabras con muchos cambios en cada letra
# 3af70744
error-recall-too-many-usually = demasiadas partes pueden ser cualquier cosa
# 243090a2
error-recall-hint-too-large-what = el archivo de pistas tiene más de { $value1 } MiB
# 846271e3
error-recall-hint-other-encoding-what = el archivo de pistas no está escrito en UTF-8
# cd5a42d5
error-recall-hint-malformed-what = la línea { $line } del archivo de pistas no se puede leer
# e4389eee
error-recall-hint-unknown-version-what = el archivo de pistas tiene la versión { $value1 }, que esta versión de Rightful no conoce
# 3627d441
error-recall-hint-unfit-what = { $value1 }el campo `{ $field }` de la pista no se conoce, o contiene otra cosa de la que debería
# 7dbaaf91
error-recall-hint-too-many-what = el campo `{ $field }` de la pista tiene más de { $most } entradas
# 9c550590
error-recall-hint-too-long-what = el campo `{ $field }` de la pista es más largo que { $most }
# 1639126c
error-recall-hint-empty-what = el campo `{ $field }` de la pista está vacío
# 73080fdd
error-recall-hint-out-of-order-what = el campo `{ $field }` de la pista termina antes de empezar
# f8ebc4d3
error-recall-hint-too-large-help = escriba lo que recuerda, y dé las listas largas de palabras en archivos aparte; no se probó nada
# 41c4b7ad
error-recall-hint-other-encoding-help = guarde el archivo como UTF-8 en un editor de textos; no se probó nada
# 5508cdd6
error-recall-hint-malformed-help = corrija esa línea: los textos van entre comillas; no se probó nada
# 1541455e
error-recall-hint-unfit-help = corríjalo: la página sobre las pistas dice qué puede contener cada campo; no se probó nada
# 09aed044
error-recall-hint-too-many-help = deje las más probables, y busque después con las demás; no se probó nada
# 17add237
error-recall-hint-too-long-help = acórtelo, o quítelo; no se probó nada
# bc75a171
error-recall-hint-empty-help = escriba algo ahí, o quítelo; no se probó nada
# 367fc7af
error-recall-hint-out-of-order-help = escriba primero el número más pequeño; no se probó nada
# 78934a07
error-recall-hint-too-large-usually = se escribió en él una lista de palabras
# 8fe32849
error-recall-hint-other-encoding-usually = un editor lo ha guardado en la codificación de su sistema
# 78310f5c
error-recall-hint-malformed-usually = falta una comilla o un corchete en esa línea o antes
# bc1242a5
error-recall-hint-unknown-version-usually = lo escribió una versión posterior de Rightful
# 8ceebb1b
error-recall-hint-unfit-usually = su nombre está mal escrito, o una fecha va sin comillas
# a2f360b5
error-problem-otherencoding-what = no está escrito en UTF-8
# 66acebca
error-problem-toolong-what = tiene más de { $value1 } bytes
# 7ed394d0
error-problem-toomany-what = hay más de { $value1 }
# 2242378e
error-problem-unknownwildcard-what = tras un signo de tanto por ciento no hay ningún comodín que se conozca aquí
# 47c08c8f
error-problem-unfinishedset-what = un conjunto de caracteres no tiene final, o nada dentro
# 47956a34
error-problem-range-what = un intervalo va hacia atrás, o es más largo que { $value1 }
# 9ea2d8a3
error-problem-unknownanchor-what = un ancla no se conoce, o un token tiene dos
# 160050ae
error-problem-unknownoption-what = una opción no se conoce aquí, o no tiene ningún valor que pueda tener
# 363813ba
error-problem-unknownset-what = tras un signo de interrogación no hay ningún conjunto conocido, o hay uno que no se dio
# 8b48908a
error-problem-toomanysets-what = delante de la máscara hay más de cuatro conjuntos
# e14f0059
error-problem-empty-what = no produce nada
# 89644650
error-problem-unknownfunction-what = una función no se conoce aquí
# 8bb6e418
error-problem-missingargument-what = a una función le falta un carácter o una posición, que va de 0 a 9 o de A a Z
# c2ee7ba4
error-lineerror-what = la línea { $line } de esta lista ({ $of }) no se puede usar: { $problem }
# 17ed4edb
error-recall-token-line-help = corrija esa línea, o ponga # delante; el propio signo de tanto por ciento se escribe %%; no se probó nada
# 3172bc98
error-recall-mask-line-help = corrija esa línea, o ponga # delante; el propio signo de interrogación se escribe ??; no se probó nada
# bcd5fd5d
error-recall-rule-line-help = corrija esa línea, o ponga # delante; no se probó nada
# 61b1eedf
error-lineerror-usually = está escrita para otro programa, o para una versión posterior de uno
# 00b3d3e7
error-recipeerror-line-what = el campo `{ $field }` de la pista: { $error }
# 4f0b2393
error-recall-saved-too-large-what = el archivo de contraseñas guardadas tiene más de { $value1 } MiB
# 80ece3cc
error-recall-saved-too-many-what = el archivo de contraseñas guardadas tiene más de { $value1 } entradas
# 9abf9f0c
error-recall-saved-other-encoding-what = el archivo de contraseñas guardadas no está escrito en UTF-8
# be7eb06a
error-recall-saved-unknown-form-what = el archivo de contraseñas guardadas no es una exportación que esta versión de Rightful conozca
# 31378c30
error-recall-saved-encrypted-what = el archivo de contraseñas guardadas está cifrado
# 5a95a4df
error-recall-saved-malformed-what = el archivo de contraseñas guardadas está dañado
# db74ea4f
error-recall-saved-too-large-help = dé el archivo que ha exportado su navegador o su gestor de contraseñas; no se probó nada
# d7053414
error-recall-saved-too-many-help = córtelo en varios archivos, y busque con cada uno; no se probó nada
# 5ba79163
error-recall-saved-other-encoding-help = expórtelo de nuevo, o guárdelo como UTF-8 en un editor de textos; no se probó nada
# c98148cf
error-recall-saved-unknown-form-help = escriba las contraseñas en un archivo de texto, una en cada línea, y delo como lista; no se probó nada
# c0652495
error-recall-saved-encrypted-help = expórtelo de nuevo sin cifrado, y bórrelo después; no se probó nada
# 7e8c1602
error-recall-saved-malformed-help = expórtelo de nuevo; no se probó nada
# 2f1aaed8
error-recall-saved-other-encoding-usually = una hoja de cálculo lo ha guardado en la codificación de su sistema
# ea064d1b
error-recall-saved-unknown-form-usually = lo ha exportado otro programa, o una hoja de cálculo ha cambiado su primera línea
# 2fd7aa15
error-recall-saved-encrypted-usually = se eligió la forma «encrypted JSON»
# 69bd52de
error-recall-saved-malformed-usually = el archivo fue cortado o cambiado a mano
# 3c280704
error-recall-not-tried-what = las candidatas no se pudieron probar
# bf345a22
error-recall-verdicts-uncounted-what = se probaron { $asked } candidatas y llegaron { $answered } veredictos
# b3ee9ffa
error-recall-ways-disagree-what = este ordenador calcula mal: sobre la candidata { $place }, dos maneras de probarla dijeron cosas distintas
# adb910a8
error-recall-not-tried-help = haga lo que dice la causa, y siga después con la búsqueda; la copia de seguridad está como estaba
# 78174611
error-recall-verdicts-uncounted-help = actualice Rightful; si está al día, envíenos el informe; la copia de seguridad está como estaba
# b847e73f
error-recall-ways-disagree-help = reinicie el ordenador, o busque en otro, desde el principio; la copia de seguridad está como estaba
# 46e2980e
error-recall-ways-disagree-usually = falla su memoria o su procesador, o el repositorio de claves de la copia de seguridad está dañado
# 46efc1f4
error-recall-words-too-large-what = la lista de palabras tiene más de { $value1 } MiB
# d98b7c6b
error-recall-words-too-many-what = { $words } palabras por { $rules } reglas dan { $value1 } candidatas; se ordenan como máximo { $most }
# f9ff44ac
error-recall-words-too-large-help = corte la lista en varias, y busque con cada una; no se probó nada
# 0d7271d5
error-recall-words-too-many-help = deje las palabras más probables, o menos reglas, y busque después con las demás; para listas más largas está hashcat, con la línea de `rightful recall hash`; no se probó nada
# b786d5ec
error-recall-words-too-many-usually = tanto las palabras como las reglas son colecciones de otras personas, para contraseñas que se prueban más deprisa
# 9b073825
error-notwritten-what = la descripción de lo que hay que probar no se puede leer
# 0b38b702
error-queue-not-a-code-what = eso no es un código de unión
# 4312a6dd
error-queue-address-what = { $given } no es una dirección de un servidor NATS
# 1d1830f4
error-queue-secret-in-address-what = en la dirección del servidor NATS hay un nombre, una contraseña o un token
# 493f6692
error-queue-not-encrypted-what = el camino hasta { $host } no está cifrado
# f977d72b
error-queue-certificates-unreadable-what = { $path } no tiene certificados que se puedan leer
# 8ba15f8e
error-queue-not-trusted-what = el servidor NATS en { $host } no pudo probar quién es
# 62bf115e
error-queue-refused-what = el servidor NATS en { $host } no deja entrar a este ordenador
# f8ccdb07
error-queue-unreachable-what = ningún servidor NATS responde en { $host }
# 25800375
error-queue-no-jetstream-what = el servidor NATS en { $host } no guarda mensajes, o no para este usuario
# bf4cb50d
error-queue-job-too-large-what = describir lo que hay que probar ocupa más de lo que se puede enviar a otros ordenadores
# 6797d76e
error-queue-no-search-what = en el servidor NATS no hay ninguna búsqueda para este código
# eb2da1fb
error-queue-search-unreadable-what = la búsqueda del servidor NATS no se puede abrir con este código
# db7da25f
error-queue-away-what = el servidor NATS no estuvo disponible durante { $hours } horas
# 1455ee5b
error-queue-coordinator-silent-what = no se supo nada del coordinador durante { $hours } horas
# 5dc21a8f
error-queue-put-aside-what = el coordinador ha apartado este ordenador: no encontró lo que se había puesto para que lo encontrara
# ff99bcf8
error-queue-full-what = ya ayudan tantos ordenadores como pueden ayudar
# a448cbc2
error-queue-other-candidates-what = este ordenador probaría otras contraseñas de las que cuenta el coordinador
# 275db986
error-queue-too-many-wrong-answers-what = { $count } ordenadores dieron respuestas equivocadas
# b1c2fc9e
error-queue-no-random-numbers-help = reinicie el ordenador e inténtelo de nuevo
# 86c34255
error-queue-not-a-code-help = escríbalo de nuevo como lo muestra el coordinador: siete grupos de cuatro letras y cifras
# 3ac68569
error-queue-address-help = indíquela como tls://HOST:PORT, o como nats://127.0.0.1:4222 en este ordenador
# c244c49f
error-queue-secret-in-address-help = no lo ponga en la dirección, donde otros programas pueden leerlo, y use --token-file, o --user con --user-password-file
# 3d8f3fe9
error-queue-not-encrypted-help = active TLS en el servidor, y escriba tls:// en lugar de nats://
# 7e864080
error-queue-certificates-unreadable-help = compruebe la ruta; el archivo tiene que contener certificados en formato PEM
# 2cb0e3e4
error-queue-not-trusted-help = compruebe el nombre de la dirección; si el servidor tiene un certificado hecho por usted, indíquelo con --ca-file
# 8b55c2a7
error-queue-refused-help = compruebe el token, o el nombre y la contraseña, con quien lleva el servidor
# f9a8cb4a
error-queue-unreachable-help = compruebe la dirección, que el servidor esté en marcha y que un cortafuegos le deje pasar
# 3498925b
error-queue-no-jetstream-help = inicie el servidor con JetStream (nats-server -js), y permítaselo a este usuario
# 1c2869a4
error-queue-job-too-large-help = deje fuera las listas largas, o busque con ellas en un solo ordenador
# 68afc8cf
error-queue-no-search-help = inicie primero el coordinador, y compruebe que ambos usan el mismo servidor
# 4f72a1c3
error-queue-search-unreadable-help = use la misma versión de Rightful en todos los ordenadores, y escriba de nuevo el código
# 848ef308
error-queue-away-help = inicie de nuevo el servidor, y después esto: sigue donde estaba
# 1d86a932
error-queue-coordinator-silent-help = inicie de nuevo el coordinador, y después únase otra vez
# 770d30f6
error-queue-put-aside-help = compruebe la memoria y la refrigeración de este ordenador antes de dejar que se una otra vez; los otros vuelven a hacer su parte
# 436c2203
error-queue-full-help = detenga uno de los otros, o deje que este se una más tarde: puede haber 64 ordenadores
# fb03ceff
error-queue-other-candidates-help = use la misma versión de Rightful en todos los ordenadores
# 953b4922
error-queue-too-many-wrong-answers-help = compruebe a quién ha dado el código; después empiece de nuevo con --afresh, que crea un código nuevo
# 9db4ed31
error-queue-not-trusted-usually = la dirección tiene otro nombre que el certificado, o el certificado ha caducado
# 7bbf186d
error-queue-no-search-usually = la búsqueda ha terminado, o el coordinador usa otro servidor
# e3d2c321
error-queue-put-aside-usually = su memoria o su procesador falla cuando está caliente
# 8d166e5c
error-queue-search-unreadable-usually = los ordenadores tienen versiones distintas de Rightful, o alguien que tiene el código ha puesto otra cosa en su lugar
# 43aed760
error-queue-other-candidates-usually = los ordenadores tienen versiones distintas de Rightful
# 2077d7a6
error-queue-too-many-wrong-answers-usually = tiene el código alguien que no debería tenerlo
# 0899f38a
error-unreadable-what = un mensaje no se puede leer
# 08f282dc
error-queue-saved-malformed-what = la nota de hasta dónde llegó la búsqueda de varios ordenadores no se puede leer
# 1b0ec5f9
error-queue-saved-unknown-version-what = la nota de hasta dónde llegó la búsqueda de varios ordenadores tiene la versión { $value1 }, que esta versión de Rightful no conoce
# 209d73aa
error-queue-saved-of-another-what = la nota de hasta dónde llegó la búsqueda de varios ordenadores es de otra copia de seguridad o de otras pistas
# 20ce2077
error-queue-saved-malformed-help = empiece la búsqueda desde cero con --afresh; la copia de seguridad está como estaba
# 2be5364b
error-queue-saved-unknown-version-help = actualice Rightful, o empiece la búsqueda desde cero con --afresh; la copia de seguridad está como estaba
# bdfa78ca
error-queue-saved-of-another-help = dé la misma copia de seguridad y las mismas pistas que antes, o empiece desde cero con --afresh, que crea un código nuevo; la copia de seguridad está como estaba
# af3833ff
error-queue-saved-malformed-usually = el archivo fue cambiado o cortado, o es otra cosa
# d7d1e449
error-wizard-backups-unread-what = no se pudo mirar en un lugar donde puede haber copias de seguridad
# a77e66f0
error-wizard-backups-unread-usually = macOS solo deja ver las copias de seguridad a los programas cuando ha dado al terminal acceso completo al disco
# 6319eca9
error-wizard-too-large-what = este archivo es demasiado grande para una página, o no está completo
# 6ad0591c
error-wizard-too-large-help = haga que los archivos se escriban en una carpeta, en la página de la copia de seguridad
# a4ab09fb
error-wizard-no-page-what = no existe esa página
# 15088379
error-wizard-no-device-what = este dispositivo no está conectado por cable
# bce1fa04
error-wizard-no-backup-what = esta copia de seguridad ya no está
# 227346a8
error-wizard-bad-form-what = no se entendió el formulario
# 55fad18f
error-wizard-no-page-help = vuelva a los dispositivos
# 6925b7c9
error-wizard-no-device-help = conéctelo, espere a que la primera página lo muestre y elíjalo ahí
# cb1443ff
error-wizard-no-backup-help = mire la lista de copias de seguridad; conecte el disco en el que está
# 6a03607b
error-wizard-bad-form-help = vuelva, cargue la página de nuevo e inténtelo otra vez
# 567e8b97
error-wizard-no-device-usually = se está reiniciando, o se ha desconectado el cable
# 390767d0
error-wizard-no-backup-usually = se movió su carpeta, o se desconectó el disco
# df4626f0
error-wizard-busy-what = hay otra cosa en curso
# 30027b89
error-wizard-not-asked-what = esta pregunta ya está respondida
# a14ffe3c
error-wizard-unfit-what = la respuesta no corresponde a la pregunta
# 046eb067
error-wizard-busy-help = mire lo que está en curso; cuando haya terminado, empiece de nuevo
# 0d90936b
error-wizard-not-asked-help = vuelva a lo que está en curso: ahí se ve lo que se pregunta ahora, si se pregunta algo
# 07f57223
error-wizard-unfit-help = vuelva y responda a lo que se pregunta ahora
# ad8298c4
error-wizard-busy-usually = se empezó en otra pestaña
# e1bd78e5
error-wizard-not-asked-usually = se hizo clic dos veces en el botón, o la página estaba en una pestaña más antigua
# d31df8e0
error-wizard-broken-what = Rightful ha fallado en medio de esto
# baf0689f
error-wizard-broken-help = deje el iPhone conectado, inicie Rightful de nuevo y mire lo que dice del iPhone; envíenos después el informe que ha escrito
# 9cb2dede
error-account-password-file-unreadable-what = la contraseña de la cuenta de Apple no se pudo leer de { $path }
# 3d00f62f
error-account-password-input-unreadable-what = la contraseña de la cuenta de Apple no se pudo leer de la entrada estándar
# 236e54ef
error-account-password-none-what = no hay ninguna contraseña de una cuenta de Apple en la primera línea
# 30cf91e4
error-account-password-file-unreadable-help = compruebe la ruta del archivo, y que puede leerlo
# 75a54c9a
error-account-password-input-unreadable-help = pase la contraseña en una línea a la entrada estándar, o use --password-file FILE
# 0dd87f3c
error-account-password-none-help = ponga la contraseña en la primera línea, sin comillas
# 26722ee9
error-report-nothing-kept-what = en { $folder } no se ha anotado nada
# e5344346
error-report-unreadable-what = { $path } no se pudo leer
# 6c77cedd
error-report-exists-what = { $path } ya existe
# 2f15231a
error-report-not-written-what = { $path } no se pudo escribir
# 43d4a68b
error-report-nothing-kept-help = si se guardaron los archivos en otro sitio, indique esa carpeta con --cache; un ensayo no deja nada de qué informar
# 4adfa57b
error-report-unreadable-help = mire si el archivo y su carpeta pertenecen a su usuario
# 5b40de1d
error-report-exists-help = indique otro archivo con --to, o lleve ese a otro sitio
# d895c5b4
error-report-not-written-help = indique con --to un archivo en una carpeta en la que usted pueda escribir
# 2068df99
error-backup-none-found-what = no se encontró ninguna copia de seguridad en este ordenador
# 6be04977
error-backup-not-named-what = hay { $value1 } copias de seguridad en este ordenador, y no se indicó ninguna
# 674756b7
error-backup-no-such-backup-what = ninguna copia de seguridad se llama { $value1 }
# a231e378
error-backup-several-of-that-name-what = { $count } copias de seguridad de varios dispositivos se llaman { $name }
# af46a5c6
error-backup-none-found-help = indique la carpeta de la copia de seguridad, aquella en la que está Manifest.plist, o con --in DIR la carpeta en la que hay copias de seguridad
# b7e7b031
error-backup-not-named-help = haga que se muestren con rightful backup list, e indique una
# a9cf5c75
error-backup-no-such-backup-help = haga que se muestren con rightful backup list; una carpeta en otro sitio se indica por su ruta
# d2304e81
error-backup-several-of-that-name-help = indique la carpeta de la que quiere; rightful backup list las muestra
# 0f24fa60
error-backup-none-found-usually = la copia de seguridad está en otro disco o en otro ordenador, o en iCloud
# 7254204f
error-doctor-facts-not-read-what = los datos de { $path } no se pueden leer
# a00cfb6d
error-doctor-facts-not-understood-what = los datos de { $path } no se entienden
# 8e0b2d5f
error-doctor-facts-not-read-help = indique un archivo de 1 MiB como máximo que pueda leer, o - para la entrada estándar
# 57c695f0
error-doctor-facts-not-understood-help = haga que lo escriba en el otro ordenador la misma versión: rightful doctor --json > facts.json
# 31d463ec
error-dossier-exists-what = { $value1 } ya existe
# 21a25f34
error-firmware-unknown-model-what = el dispositivo en el cable es de un modelo que Rightful no conoce
# 733f1b34
error-firmware-unknown-model-help = indique el modelo: rightful firmware list iPhone15,3
# 7c793334
error-man-not-written-what = las páginas del manual no se pudieron escribir en { $folder }
# 2ecfb6be
error-man-not-made-what = la página del manual no se pudo crear
# 99350c6e
error-man-not-written-help = indique una carpeta que exista y en la que usted pueda escribir
# d7e70b86
error-man-not-made-help = use en su lugar rightful --help
# 9d8e97ff
error-recall-nothing-begun-what = en este ordenador no se empezó ninguna búsqueda con la que se pueda seguir
# b434afac
error-recall-several-begun-what = se puede seguir con { $value1 } búsquedas, y no se indicó ninguna copia de seguridad
# ff51ce64
error-recall-with-machines-what = esa búsqueda se ofreció a otros ordenadores
# dfffaaa3
error-recall-ideas-not-kept-what = las ideas de esa búsqueda se teclearon, y no se guardan
# 54404734
error-recall-nothing-begun-help = empiece una con rightful recall; rightful recall status muestra las que han llegado a su fin
# 6b9df7bd
error-recall-several-begun-help = indique la copia de seguridad; rightful recall status muestra las búsquedas
# 9ee2c0ab
error-recall-with-machines-help = inicie rightful recall serve como antes: sigue, con el mismo código. Para seguir solo con este ordenador, inicie rightful recall con sus ideas
# 2ee4e7bb
error-recall-ideas-not-kept-help = delas de nuevo, con --hint FILE, --mask o lo que tenía: lo ya probado se pasa por alto
# a621a1d0
error-recall-nothing-begun-usually = se usó otra carpeta con --cache, o la empezó otro usuario de este ordenador
# dba5e450
error-rescue-several-what = { $value1 } iPhone tienen copias de seguridad en este ordenador, y no se indicó ninguno
# 13827d95
error-rescue-make-and-json-what = --make no se puede usar junto con --json
# b77fb554
error-rescue-several-help = indique uno con --device: rightful backup list los muestra
# 1e2658a0
error-rescue-make-and-json-help = pregunte solo con --json, y use después las órdenes que nombra; cada una tiene su propio --json
# 6882ecc1
error-rehearsal-no-phone-what = en el escenario no hay ningún iPhone
# b18c3326
error-rehearsal-not-written-what = no se pudo escribir la copia de seguridad en { $folder }
# b6700cce
error-rehearsal-no-phone-help = elija un escenario con un iPhone; rightful --help los enumera
# 0b85e6c2
error-rehearsal-not-written-help = compruebe ahí el espacio libre y los permisos
# 6d120404
error-wizard-cannot-listen-what = las páginas no se pueden ofrecer en este ordenador
# 771c42c5
error-wizard-cannot-listen-help = omita --port y use uno libre
# f47e2f51
error-wizard-cannot-listen-usually = otro programa ya escucha ahí
# 169ea389
error-advise-no-answers-what = no se pueden leer las respuestas de { $path }
# fdaca7e9
error-advise-bad-answers-what = no se entienden las respuestas de { $path }
# c31831d2
error-advise-unknown-model-what = ningún iPhone ni iPad se llama { $value1 }
# b683abdb
error-advise-no-answers-help = indique un archivo de 64 KiB como máximo que pueda leer, o - para la entrada estándar
# 789b50dc
error-advise-bad-answers-help = escriba un objeto JSON como {"{"}"screen": "lockout", "account-known": "yes"{"}"}; rightful advise --help da los nombres
# abe05784
error-advise-unknown-model-help = escriba el nombre como está en la caja, por ejemplo "iPhone 14", o no lo indique
# aec334b0
error-queue-secret-unreadable-what = esto no se pudo leer de { $path }: { $what } ({ $why })
# c8880c4b
error-queue-secret-not-typed-what = hace falta esto, y nadie lo ha escrito: { $value1 }
# 37bcdd26
error-queue-secret-unreadable-help = compruebe la ruta, y que usted pueda leerla; se toma la primera línea del archivo
# b8245aed
error-queue-secret-not-typed-help = inícielo en una terminal, o delo en un archivo: --code-file, --token-file, --user-password-file
# cdeb3334
error-password-nobody-to-ask-what = hace falta la contraseña de copias, y aquí no se le puede preguntar a nadie
# 34eaba41
error-password-file-unreadable-what = la contraseña de copias no se pudo leer de { $path }
# c6ed456e
error-password-input-unreadable-what = la contraseña de copias no se pudo leer de la entrada estándar
# a823630c
error-password-empty-what = la contraseña de copias está vacía: no hay nada en la primera línea
# 5c4f4cab
error-password-too-long-what = la contraseña de copias tiene más de { $longest } bytes
# 377192c8
error-password-not-the-same-what = las dos contraseñas que se escribieron no son la misma
# 4256b1a2
error-password-question-mark-what = la nueva contraseña llegó por la entrada estándar con un signo de interrogación
# 74577143
error-password-not-typed-what = no se escribió ninguna contraseña de copias
# 6c562933
error-password-nobody-to-ask-help = inícielo en una terminal, o dé la contraseña con --password-file FILE o --password-stdin
# 48053d40
error-password-too-long-help = compruebe si es el archivo correcto: su primera línea se toma como contraseña
# 5fc894cd
error-password-not-the-same-help = empiece de nuevo, y escriba dos veces la misma contraseña
# 8b6cc6fc
error-password-question-mark-help = escríbala, o póngala en un archivo en UTF-8 e indíquelo con --password-file FILE
# 738e6aa7
error-password-not-typed-help = empiece de nuevo cuando tenga a mano la contraseña de copias
# f7b8bca0
error-password-empty-usually = la variable o el archivo que debía contener la contraseña está vacío
# 4407df27
error-password-question-mark-usually = PowerShell anterior a la versión 7 pone uno en lugar de cada letra que el inglés no tiene
# 13adec69
error-rememberederror-saved-what = { $path } no se puede probar
# 842a02c5
error-rememberederror-hint-what = { $path } no se puede usar
# 8c7d029d
error-recall-save-unwritable-what = la contraseña no se pudo escribir en { $path }
# 3579ec6d
error-recall-file-unreadable-help = compruebe la ruta del archivo, y que usted pueda leerlo; no se probó nada
# d61bccab
error-recall-save-unwritable-help = indique un archivo que aún no exista, en una carpeta en la que usted pueda escribir; no se probó nada
# 0d23de20
error-recall-save-unwritable-usually = hay un archivo con ese nombre, y no se sobrescribe nada
# 187ca71c
error-stop-before-the-erase-what = salida inmediata, antes de que se borrara nada
# 62dcb89f
error-stop-during-the-erase-what = salida inmediata, en medio del borrado
# 3786ced2
error-stop-from-afar-what = se salió de inmediato; aquí no se sabe si Apple ha aceptado el borrado
# e447b41d
error-stop-during-the-search-what = salida inmediata, en medio de la búsqueda
# 0abd545e
error-stop-before-the-erase-help = si el iPhone muestra un cable, rightful recovery exit lo reinicia en iOS con todo lo que hay en él
# 0534921a
error-stop-during-the-erase-help = déjelo conectado e inicie de nuevo la misma orden
# 8aebf3bd
error-stop-during-the-search-help = inicie de nuevo la misma orden cuando quiera; la copia de seguridad está como estaba, y lo que se probó en los últimos momentos se prueba otra vez
# ee222f98
error-rehearsal-not-started-what = no se pudo iniciar el iPhone virtual
# d83b0c4c
error-rehearsal-no-firmware-what = no se pudo crear el firmware para el iPhone virtual
# 01f246dc
error-rehearsal-no-trust-what = no se pudo hacer que el iPhone virtual confíe en este ordenador
# 2991dfd3
error-rehearsal-not-started-help = mire que la carpeta de archivos temporales tenga espacio y que se pueda escribir en ella
# 7e83c4b5
error-rehearsal-unknown-model-what = no hay ningún { $value1 } virtual; hay iPhone15,3, iPhone12,5 y iPad8,1
# 6ea15231
error-rehearsal-unknown-scenario-what = no hay ningún escenario { $value1 }; rightful --help los enumera
# c328f6a9
error-world-bad-root-what = el certificado raíz de { $file } no se puede usar
# b75f1796
error-world-bad-root-help = indique un archivo PEM que contenga el certificado raíz de Apple, o no indique --apple-root
# cd4941d6
errors-class = clase { $count }
# 709b48e1
errors-folder = carpeta
# ebb81786
errors-ordinary-file = archivo normal
# 41e208a7
errors-standard-input = entrada estándar
# 162ab383
errors-rows-in-its-index = filas en su índice
# 9ee78d93
errors-names-in-its-folder = nombres en su carpeta
# a9fc07f2
errors-states = estados
# 48193db9
errors-steps = pasos
# 9da9e214
errors-characters = caracteres
# ada8c562
errors-parts = partes
# cd228f0e
errors-orders-of-tokens = órdenes de fragmentos
# 6f0d1a3f
errors-arrangements = disposiciones
# 3c56b5d4
errors-words = palabras
# 73ab8957
errors-words-that-must-be-there = palabras que deben estar
# f83b814e
errors-token-list = lista de fragmentos
# 5d05912a
errors-masks = máscaras
# 4f431caa
errors-rules = reglas
# 66514863
errors-listing = la enumeración
# 63b4afa8
errors-no-reason-given = sin dar motivo
# b28f02fe
errors-it-does-not-know-this-request = no conoce esta petición
# 77370d3c
errors-the-device-or-record-is-not-there = el dispositivo o el registro no está
# 890fa9e8
errors-the-device-did-not-take-the-connection = el dispositivo no aceptó la conexión
# 4e9c9244
errors-it-speaks-another-version = habla otra versión
# 0452bd2a
errors-row-of-the-index-cannot-be-read = la fila { $row } del índice no se puede leer: { $why }
# 0088d242
errors-the-answer-to-the-systems-question = la respuesta a la pregunta del sistema
# 31867b73
errors-the-folder-in-it-is-one = ; la carpeta { $one } que hay en ella lo es
# b1e4f1b1
errors-folders-in-it-are-backups = ; { $count } carpetas que hay en ella son copias
# 7f3371c2
errors-line = línea { $count }:
# c8d621cf
errors-finding-a-name = buscar un nombre
# 6acbfe01
errors-making-a-folder = crear una carpeta
# 611f2f1b
errors-making-the-folder = crear la carpeta
# 489a02bd
errors-making-the-new-folder = crear la carpeta nueva
# b0ab12be
errors-opening-the-folder = abrir la carpeta
# 740364db
errors-opening-the-lock = abrir el bloqueo
# 26915171
errors-opening-the-new-backup = abrir la copia nueva
# ff7f2724
errors-opening-the-unfinished-backup = abrir la copia sin terminar
# 260e5e0b
errors-putting-the-backup-in-its-place = poner la copia en su sitio
# 1cd80051
errors-reading-a-note = leer una nota
# 2df10752
errors-reading-the-backup = leer la copia
# 7b09a6a6
errors-removing-half-a-file = quitar medio archivo
# d537be97
errors-removing-what-was-begun = quitar lo empezado
# 8425f798
errors-setting-aside-what-came = apartar lo que llegó
# 37ba833f
errors-writing-a-list = escribir una lista
# a82a9d65
errors-writing-a-note = escribir una nota
