### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 1cb79689
advice-keeps-everything = Conserva todo.
# 55a37a65
advice-nothing-more-is-lost-by-it = No se pierde nada más con ello.
# eeda3976
advice-erases-everything-and-a-backup-brings-it-back = Borra todo, y una copia de seguridad lo devuelve, tan antiguo como ella; { $leaves }.
# cb5a4789
advice-erases-everything-and-a-backup-may-bring-it = Borra todo, y una copia de seguridad quizá lo devuelva, si se puede abrir; { $leaves }.
# e3aaff35
advice-erases-everything = Borra todo; { $leaves }.
# 74147d2a
advice-no-other-way-is-left = no queda otro camino
# 1d50f61e
advice-you-have-tried-it-and-it-did-not = lo ha intentado, y no ayudó
# 167497a7
advice-not-needed-you-know-the-passcode = no hace falta: usted sabe el código
# 5bc3ffa9
advice-its-screen-is-open-now = su pantalla está abierta ahora
# 6b046ec0
advice-once-it-has-left-recovery-mode = cuando haya salido del modo de recuperación
# 0f47b7c6
advice-not-while-a-restore-runs-or-waits-on = no mientras haya una restauración en marcha o en espera
# f0705cd9
advice-its-old-system-is-gone = su sistema antiguo ya no está
# 3f84a9f4
advice-once-it-has-started-again-if-its-system = cuando haya vuelto a arrancar, si su sistema sigue entero
# d1790963
advice-it-is-erased-already-and-asks-for-no = ya está borrado, y no pide ningún código
# b1aa0620
advice-its-owner-has-marked-it-as-lost = su dueño lo ha marcado como perdido
# a08e97d6
advice-a-backup-needs-the-phone-running = para una copia de seguridad el iPhone tiene que estar en marcha
# ae24d7fb
advice-it-is-erased-already-there-is-nothing-to = ya está borrado: no hay nada que copiar
# c3397ad0
advice-this-computer-does-not-see-the-phone = este ordenador no ve el iPhone
# 89c47827
advice-the-phone-does-not-trust-this-computer-and = el iPhone no confía en este ordenador, y pediría su código
# 4cf67480
advice-take-a-backup-if-you-can-but-the = haga una copia si puede, pero el borrado dejaría un iPhone que nadie puede usar
# b20a643f
advice-take-the-backup-now-and-erase-only-when = haga la copia ahora, y borre solo cuando pueda volver a iniciar sesión en la cuenta
# 26b00324
advice-since-ios-16-1-every-backup-asks-for = desde iOS 16.1 cada copia de seguridad pide el código en el iPhone
# 7a75e520
advice-if-its-ios-is-older-than-16-1 = si su iOS es anterior a 16.1: los posteriores piden el código
# 11aa0a8f
advice-a-backup-password-is-set-that-you-do = hay puesta una contraseña de copias que usted no sabe: una copia así no se puede devolver antes de encontrarla
# b6c8b611
advice-a-backup-password-is-set-prove-first-that = hay puesta una contraseña de copias: compruebe antes que la sabe
# ce2d5d8f
advice-the-phone-trusts-this-computer-and-its-ios = el iPhone confía en este ordenador, y su iOS no pide código antes de una copia
# 30cf3c01
advice-if-the-phone-trusts-this-computer = si el iPhone confía en este ordenador
# f6e0b18b
advice-before-ios-15-2-the-phone-has-no = antes de iOS 15.2 el iPhone no tiene este camino
# b4fb1ab5
advice-it-asks-for-the-apple-account-password-which = pide la contraseña de la cuenta de Apple, que se ha perdido
# 6cd655a9
advice-once-it-has-left-recovery-mode-and-if = cuando haya salido del modo de recuperación, y si entonces tiene datos móviles
# fcc7046a
advice-its-screen-offers-nothing = su pantalla no ofrece nada
# 65c585dc
advice-it-does-not-get-as-far-as-its = no llega hasta su pantalla bloqueada
# 5443cf90
advice-it-needs-a-network-and-the-phone-has = necesita una red, y el iPhone no tiene ninguna
# f15e36ed
advice-once-its-screen-is-locked-and-wrong-passcodes = cuando la pantalla esté bloqueada y se hayan escrito códigos equivocados
# 083f3f15
advice-if-its-ios-is-15-2-or-later = si su iOS es 15.2 o posterior; su pantalla lo ofrece tras códigos equivocados
# 7ac78064
advice-you-know-the-accounts-password-and-the-phone = usted sabe la contraseña de la cuenta y el iPhone está en línea; de todo lo que borra, solo esto no deja ningún bloqueo
# feb95e0f
advice-its-screen-offers-it-after-wrong-passcodes = su pantalla lo ofrece tras códigos equivocados
# 55dfc592
advice-if-the-phone-is-online = si el iPhone está en línea
# 38f3da93
advice-if-you-know-the-accounts-password-and-the = si usted sabe la contraseña de la cuenta, y el iPhone está en línea
# dc7b3aca
advice-it-needs-the-apple-account-whose-password-is = necesita la cuenta de Apple, cuya contraseña se ha perdido
# 8e169e7c
advice-the-phone-is-not-online-as-it-is = tal como está ahora, el iPhone no está en línea
# 84e5534d
advice-it-waits-until-the-phone-is-online-one = espera hasta que el iPhone esté en línea; uno que se reinició necesita datos móviles para eso
# 1239e46d
advice-the-phone-shows-no-sign-of-find-my = el iPhone no muestra señal de Buscar; si aparece en iCloud.com/find, esto funciona
# 77547b6b
advice-you-know-the-account-and-the-phone-is = usted sabe la cuenta, y el iPhone está en línea
# d942405c
advice-if-the-phone-is-online-and-find-my = si el iPhone está en línea, y Buscar estaba activado
# bf2195fa
advice-if-you-know-the-accounts-password-find-my = si usted sabe la contraseña de la cuenta, Buscar estaba activado y el iPhone está en línea
# df3627a1
advice-it-is-in-dfu-mode-already-from-where = ya está en modo DFU, y desde ahí se sigue
# 65b954d3
advice-it-works-on-a-locked-phone-without-passcode = funciona con el iPhone bloqueado, sin código y sin confianza
# 0a1b086c
advice-it-works-on-a-locked-phone-check-before = funciona con el iPhone bloqueado; compruebe antes que puede iniciar sesión en su cuenta de Apple
# 12e383b8
advice-it-is-in-dfu-mode-from-where-it = está en modo DFU, y desde ahí se sigue
# babec9d4
advice-the-restore-from-recovery-mode-has-failed = la restauración desde el modo de recuperación ha fallado
# dd160ca7
advice-only-when-the-restore-from-recovery-mode-fails = solo cuando falla la restauración desde el modo de recuperación
# 8d596e18
advice-it-is-erased-already-another-erase-takes-no = ya está borrado; borrarlo otra vez no quita ningún bloqueo
# 05c9a89e
advice-its-owner-has-marked-it-as-lost-only = su dueño lo ha marcado como perdido: solo la cuenta de este lo abre
# 37f3a355
advice-once-lost-mode-is-ended = cuando termine el modo Perdido
# e682898d
advice-if-the-update-that-was-left-in-the = si no se puede retomar la actualización que quedó a medias
# e4c22e99
advice-the-erase-that-was-left-in-the-middle = en su lugar se retoma el borrado que quedó a medias
# 6476049e
advice-the-phone-shows-no-sign-of-a-lock = el iPhone no muestra señal de bloqueo, y Apple decide: después puede pedirse la cuenta
# 99f9f681
advice-it-would-leave-a-phone-that-nobody-can = dejaría un iPhone que nadie puede usar
# ddc01a42
advice-get-the-account-back-first-without-it-nobody = recupere primero la cuenta: sin ella nadie puede usar el iPhone después
# db7e8ae5
advice-it-enrols-with-its-organisation-again-afterwards-ask = después vuelve a inscribirse en su organización: pregunte antes al administrador
# 3682e641
advice-i-do-not-know = No lo sé
# ceb33b29
advice-it-asks-for-the-passcode = Pide el código
# 436d4f01
advice-unavailable-or-disabled-and-counts-down-at-first = No disponible o desactivado, con cuenta atrás: al principio desde 1 minuto
# d78e0f23
advice-at-first-from-5-minutes = … al principio desde 5 minutos
# 5da7f4da
advice-at-first-from-15-minutes = … al principio desde 15 minutos
# 0ca7d6b7
advice-at-first-from-1-hour = … al principio desde 1 hora
# 4dce695a
advice-at-first-from-3-hours = … al principio desde 3 horas
# aae56478
advice-at-first-from-8-hours = … al principio desde 8 horas
# 107d05dc
advice-from-how-much-at-first-i-do-not = … desde cuánto al principio, no lo sé
# 70f19b7d
advice-security-lockout-or-unavailable-without-a-countdown = «Bloqueo de seguridad» o «No disponible», sin cuenta atrás
# 303a5fd6
advice-disabled-connect-to-itunes-or-to-a-computer = Desactivado, conectar a iTunes o a un ordenador
# 8b86928c
advice-the-home-screen-or-an-app-it-is = La pantalla de inicio o una app: está abierto
# 35ecbc82
advice-locked-to-owner-it-asks-for-an-apple = «Locked To Owner» (bloqueado para su dueño): pide una cuenta de Apple
# 0e35c833
advice-hello-or-the-choice-of-a-language = «Hola», o la elección de un idioma
# 40e6df9a
advice-a-message-of-its-owner-or-lost = Un mensaje de su dueño, o «Perdido»
# 3ddf60a1
advice-a-cable-and-a-computer = Un cable y un ordenador
# 065f66bf
advice-the-apple-logo-or-black-and-no-further = El logotipo de Apple, o negro, y no pasa de ahí
# 94b3b2ed
advice-something-else-or-i-cannot-see-it = Otra cosa, o no puedo verlo
# fb56ee45
advice-yes-in-the-last-24-hours = Sí, en las últimas 24 horas
# 6ec9dd39
advice-yes-one-to-two-days-ago = Sí, hace uno o dos días
# 2be27248
advice-yes-two-to-three-days-ago = Sí, hace dos o tres días
# 934ad58b
advice-no-or-longer-ago = No, o hace más tiempo
# e0dde873
advice-what-does-the-phones-screen-show = ¿Qué muestra la pantalla del iPhone?
# d14d87ea
advice-does-the-phone-start-by-itself-when-it = ¿Arranca el iPhone por sí solo al reiniciarlo, hasta su pantalla bloqueada?
# 83e20d80
advice-do-you-know-the-passcode-of-the-phone = ¿Sabe el código del iPhone?
# 511c23f1
advice-was-the-passcode-changed-in-the-last-three = ¿Se cambió el código en los últimos tres días?
# 145fc05c
advice-do-you-know-the-passcode-that-it-had = ¿Sabe el código que tenía antes?
# 3e0dec6d
advice-do-you-know-the-password-of-the-apple = ¿Sabe la contraseña de la cuenta de Apple que está en el iPhone?
# 92ceec2d
advice-is-there-a-passcode-that-it-may-be = ¿Hay algún código que pueda ser y que aún no se haya probado?
# 52b0cb9b
advice-does-the-phone-belong-to-a-school-or = ¿Pertenece el iPhone a una escuela o a una empresa?
# 839688ba
advice-can-you-reach-its-administrator = ¿Puede contactar con su administrador?
# f9f3504d
advice-did-you-supervise-it-yourself-and-save-an = ¿Lo supervisó usted, y guardó un token de desbloqueo?
# 25875fde
advice-is-the-phone-online-now-by-wi-fi = ¿Está el iPhone en línea ahora, por wifi o datos móviles, y no se ha reiniciado desde que se desbloqueó por última vez?
# 4aee7093
advice-is-there-a-backup-of-it-elsewhere-in = ¿Hay una copia de seguridad en otro sitio: en iCloud, en otro ordenador?
# 0a12aee4
advice-do-you-know-the-password-of-its-encrypted = ¿Sabe la contraseña de sus copias de seguridad cifradas?
# ae2666fe
advice-can-you-receive-a-sign-in-code-of = ¿Puede recibir un código de inicio de sesión de esa cuenta: en un segundo dispositivo o por su número de teléfono?
# 078bed56
advice-you-do-not-know-it = usted no lo sabe
# 863b16ac
advice-you-have-not-said-that-you-know-it = no ha dicho que lo sepa
# 782bfc63
advice-the-screen-counts-down-no-more-it-takes = la pantalla ya no lleva cuenta atrás: no acepta más códigos
# 64cc75d3
advice-the-phone-takes-no-further-passcode = el iPhone no acepta más códigos
# fa1a9726
advice-you-know-it-and-type-it-when-the = usted lo sabe, y lo escribe cuando termine la cuenta atrás
# efd8cc21
advice-once-it-gets-as-far-as-its-lock = cuando llegue hasta su pantalla bloqueada
# a0697630
advice-you-know-it = usted lo sabe
# 74b47ea9
advice-you-know-it-and-the-screen-is-open = usted lo sabe, y la pantalla está abierta: no hay que hacer nada
# 7f2692f8
advice-typed-on-the-phone-it-ends-lost-mode = escrito en el iPhone termina también el modo Perdido
# be572a60
advice-once-it-has-started-again = cuando haya vuelto a arrancar
# f7307518
advice-its-old-system-is-gone-and-its-passcode = su sistema antiguo ya no está, y su código tampoco
# 32e2354c
advice-its-screen-is-open-now-and-you-do = su pantalla está abierta ahora, y usted no sabe el código
# 7d1c2947
advice-its-screen-is-open-now-if-you-do = su pantalla está abierta ahora; si no sabe el código, esto va primero
# eb425764
advice-its-screen-is-not-open = su pantalla no está abierta
# b63e12a7
advice-its-data-are-gone-already-and-it-needs = sus datos ya no están, y necesita su sistema para arrancar
# 07d2e1d0
advice-an-update-of-it-was-left-in-the = quedó a medias una actualización, que lo conserva todo
# ec3d638c
advice-an-erase-of-it-was-agreed-to-and = se acordó un borrado, y no ha empezado
# e0805da5
advice-an-erase-of-it-was-begun-perhaps = quizá se empezó un borrado
# aef59cdd
advice-a-restore-runs-on-it-or-another-computer = hay una restauración en marcha, u otro ordenador lo ha dejado así; si está en marcha, déjela terminar
# c6350436
advice-the-phone-is-running-again-nothing-waits-to = el iPhone funciona de nuevo: nada espera a ser retomado
# fcc6f504
advice-nothing-was-left-in-the-middle = nada quedó a medias
# 7cc27b2c
advice-it-comes-back-to-the-same-screen-by = vuelve por sí solo a la misma pantalla
# c070bd7f
advice-it-waits-in-dfu-mode-leaving-it-erases = espera en modo DFU; salir de él no borra nada
# 70657a12
advice-it-waits-in-recovery-mode-leaving-it-erases = espera en modo de recuperación; salir de él no borra nada
# db857a59
advice-a-restore-runs-or-waits-on-it = hay una restauración en marcha o en espera
# 2f7ddff9
advice-its-old-system-is-gone-there-is-nothing = su sistema antiguo ya no está: no hay a qué volver
# 3e704463
advice-nothing-was-erased-yet = aún no se ha borrado nada
# c9fd2e2d
advice-its-system-may-be-half-installed = puede que su sistema esté instalado a medias
# 73c0e467
advice-an-erase-may-have-begun-if-its-system = puede que haya empezado un borrado; si su sistema sigue ahí, arranca
# e186d985
advice-it-is-not-in-recovery-mode = no está en modo de recuperación
# f9320572
advice-it-does-not-start-and-this-keeps-everything = no arranca, y esto lo conserva todo
# 2dbf685d
advice-it-starts-this-mends-nothing-and-lets-nobody = arranca: esto no repara nada ni deja entrar a nadie
# 6eb0a46c
advice-if-it-comes-back-to-the-same-screen = si vuelve a la misma pantalla después de salir de ella
# d0395c0c
advice-it-does-not-get-as-far-as-its-2 = no llega hasta su pantalla bloqueada, y esto lo conserva todo
# 180f9813
advice-the-update-that-was-left-in-the-middle = primero va la actualización que quedó a medias
# 3456891b
advice-if-it-does-not-start-and-no-erase = si no arranca, y no ha empezado ningún borrado
# 675dd97a
advice-before-ios-17-the-old-passcode-opens-nothing = antes de iOS 17 el código antiguo no abre nada
# 3d36552e
advice-it-was-not-changed-in-the-last-72 = no se cambió en las últimas 72 horas
# a4a5c1ee
advice-you-do-not-know-the-one-from-before = usted no sabe el anterior
# 1cecb4f8
advice-you-know-the-one-from-before-look-for = usted sabe el anterior; busque «¿Has olvidado el código?» en la pantalla, y no escriba ningún código equivocado
# 8f7f803c
advice-it-was-changed-less-than-72-hours-ago = se cambió hace menos de 72 horas, y usted sabe el anterior
# abde4be5
advice-if-you-know-the-one-from-before-and = si sabe el anterior, y su iOS es 17 o posterior
# f6607b50
advice-if-it-was-changed-in-the-last-72 = si se cambió en las últimas 72 horas, con iOS 17 o posterior
# d38ad369
advice-you-have-no-passcode-left-to-try = no le queda ningún código por probar
# c79c0e9a
advice-the-phone-still-takes-a-passcode = el iPhone aún acepta un código
# ae7ca22f
advice-the-screen-counts-down-waiting-loses-nothing = la pantalla lleva una cuenta atrás: esperando no se pierde nada
# b45aff4f
advice-if-its-screen-counts-down-or-still-takes = si su pantalla lleva una cuenta atrás, o aún acepta un código
# 6735a012
advice-it-is-not-supervised = no está supervisado
# b8dad883
advice-no-unlock-token-was-saved-for-it = no se guardó para él ningún token de desbloqueo
# 87a0a38d
advice-nothing-says-that-it-is-supervised-or-that = nada indica que esté supervisado, o que se guardara un token
# 57c354ee
advice-it-is-supervised-if-it-was-you-and = está supervisado: si fue usted, y ha guardado un token de desbloqueo
# 726bc1d4
advice-you-have-its-unlock-token-a-phone-that = usted tiene su token de desbloqueo; un iPhone que no acepta más códigos puede rechazarlo
# 9bd279e3
advice-you-have-its-unlock-token-and-it-trusts = usted tiene su token de desbloqueo, y el iPhone confía en este ordenador
# ebb799fc
advice-you-have-its-unlock-token-it-needs-a = usted tiene su token de desbloqueo; hace falta un ordenador en el que el iPhone confíe, y una conexión de datos
# 722626c4
advice-it-belongs-to-no-organisation = no pertenece a ninguna organización
# 102cf9f6
advice-nothing-says-that-an-organisation-manages-it = nada indica que una organización lo gestione
# 874711b2
advice-you-supervise-it-yourself = lo supervisa usted mismo
# 12cb6f52
advice-it-is-supervised-if-a-school-or-a = está supervisado: si lo gestiona una escuela o una empresa
# c13c5d5d
advice-its-administrator-cannot-be-reached = no se puede contactar con su administrador
# 08b69f14
advice-once-it-has-left-recovery-mode-and-is = cuando haya salido del modo de recuperación, y esté en línea
# 273e4c78
advice-once-it-is-online-by-mobile-data-or = cuando esté en línea, por datos móviles o a través de un ordenador en el que confía
# 9ca9bf3d
advice-its-administrator-can-do-it-from-afar-and = su administrador puede hacerlo a distancia, y no se borra nada
# 593f4bbb
advice-if-its-administrator-can-be-reached = si se puede contactar con su administrador
# 35b056f3
advice-you-know-its-password-if-it-wants-a = usted sabe su contraseña; si pide además un código, primero hay que encontrarlo
# e7f46537
advice-the-phone-asks-for-it-and-you-know = el iPhone la pide, y usted la sabe
# e7b287dd
advice-if-you-know-it = si la sabe
# eb6ebac3
advice-its-password-is-lost = su contraseña se ha perdido
# e5783872
advice-it-is-yours-end-lost-mode-at-icloud = es suyo: termine el modo Perdido en iCloud.com/find
# d284cad2
advice-the-phone-does-not-ask-for-it-now = el iPhone no la pide ahora
# dffa97c6
advice-its-password-is-lost-and-the-phone-asks = su contraseña se ha perdido, y el iPhone la pide después de cada borrado
# d3dd5beb
advice-you-know-its-password-and-no-code-for = usted sabe su contraseña, y no se puede obtener un código para ella
# e5949a99
advice-you-know-its-password = usted sabe su contraseña
# 87875560
advice-you-have-not-said-that-its-password-is = no ha dicho que su contraseña se haya perdido
# e6f090cf
advice-its-owner-has-marked-it-as-lost-the = su dueño lo ha marcado como perdido: el mensaje que muestra dice a quién llamar
# b46b0274
advice-nobody-opens-its-lock-without-them = sin ellos nadie abre su bloqueo
# 66aa4c22
advice-if-you-do-not-know-the-account-that = si no sabe la cuenta que pide
# c85007c1
advice-you-know-the-account = usted sabe la cuenta
# 5ed49b76
advice-the-account-cannot-be-got-back-and-an = la cuenta no se puede recuperar, y un borrado sin ella deja un iPhone que nadie puede usar
# 273ea5f9
advice-if-the-account-cannot-be-got-back = si la cuenta no se puede recuperar
# 4b7d610e
advice-there-are-ways-that-need-nobody-else = hay caminos que no necesitan a nadie más
# b4e8863c
advice-the-passcode = el código
# ac11c041
advice-the-old-passcode = el código antiguo
# b1bc35ba
advice-a-cable = un cable
# d4b53d76
advice-your-hands-on-its-buttons = sus manos en los botones
# a1d37cca
advice-a-network-here = una red aquí
# daa60d91
advice-the-phone-online = el iPhone en línea
# a90862d7
advice-another-device-with-a-browser = otro dispositivo con navegador
# 84c2c15e
advice-the-apple-account-password = la contraseña de la cuenta de Apple
# d9424559
advice-the-apple-account-afterwards = la cuenta de Apple después
# 0f1d6595
advice-perhaps-the-apple-account-afterwards = quizá la cuenta de Apple después
# 7272b9c8
advice-the-token-and-the-supervision-identity = el token y la identidad de supervisión
# ca52a591
advice-a-computer-that-it-trusts = un ordenador en el que confía
# 4cb6bfaf
advice-room-for-the-backup = espacio para la copia de seguridad
# 054c758c
advice-the-administrator = el administrador
# c6edb2dc
advice-the-seller-the-receipt-or-the-administrator = el vendedor, el recibo o el administrador
# 105c1104
advice-activation-lock-stays-as-it-is = el Bloqueo de activación queda como está
# 3ed9514e
advice-no-activation-lock-remains = no queda ningún Bloqueo de activación
# 5ac4ab50
advice-activation-lock-stays-if-it-was-on = el Bloqueo de activación sigue, si estaba activado
# e5d12310
advice-opens-activation-lock = abre el Bloqueo de activación
# b63b6d3c
advice-until-the-phone-restarts-then-it-is-off = hasta que el iPhone se reinicie: entonces ya no tiene wifi
# b553cbf8
advice-until-the-phone-restarts-by-itself-after-72 = hasta que el iPhone se reinicie, por sí solo tras 72 horas bloqueado: entonces ya no tiene wifi
# 852a0d9e
advice-for-about-more-hours = durante unas { $value1 } horas más
# b22444ab
advice-until-72-hours-after-the-change = hasta 72 horas después del cambio
# d7c6756c
advice-until-its-screen-locks = hasta que se bloquee la pantalla
# fd6c4c6c
advice-as-long-as-the-screen-counts-down-or = mientras la pantalla lleve una cuenta atrás o pida
# 5e3768c1
advice-always-unless-an-erase-was-begun = siempre, salvo que se empezara un borrado
# 71633d9b
advice-until-the-phone-is-erased-the-cable-for = hasta que el iPhone se borre; el cable, una hora después de bloquearlo
# 26a1d758
advice-while-it-trusts-this-computer-and-for-an = mientras confíe en este ordenador, y durante una hora después de bloquearlo
# c045080f
advice-always-the-sooner-it-is-begun-the-sooner = siempre; cuanto antes se empiece, antes pasan sus días
# fe9714e9
advice-always-the-recovery-screen-stays-about-15-minutes = siempre; la pantalla de recuperación dura unos 15 minutos, que sepamos
# eba4993a
advice-do-not-restart-it-and-do-not-let = No lo reinicie, y no deje que se agote su batería: un iPhone bloqueado que se reinicia ya no tiene wifi.
# 727459bf
advice-a-restore-runs-on-it-or-was-left = Hay en él una restauración en marcha, o la dejó a medias otro programa. Mientras esté en marcha, no lo desconecte.
# 8e082b41
advice-its-battery-is-at-leave-it-on-its = Su batería está al { $percent } %: déjelo en su cargador.
# 25d0b67a
advice-activation-lock-on-after-an-erase-the-phone = Bloqueo de activación: activado. Tras un borrado el iPhone pide la cuenta de Apple a la que pertenece. ¿Puede iniciar sesión en ella hoy?
# 64a7cc64
advice-activation-lock-no-sign-of-it-on-the = Bloqueo de activación: ninguna señal de él en el dispositivo. Apple decide durante la activación; esté preparado para iniciar sesión con la cuenta de Apple.
# 031a4a16
advice-activation-lock-cannot-be-read-in-this-mode = Bloqueo de activación: no se puede leer en este modo; suponga que está activado. ¿Puede iniciar sesión hoy en la cuenta de Apple de este iPhone?
# 6f58333c
advice-how-long-it-was-to-wait-at-first = No se sabe cuánto tenía que esperar al principio: el próximo código equivocado puede ser el último.
# 7c499d6d
advice-with-erase-data-switched-on-the-tenth-wrong = Si «Borrar datos» está activado, el décimo código equivocado borra el iPhone. El mismo equivocado dos veces seguidas cuenta una.
# 003b740a
advice-it-waits = Espera { $wait }: { $one }.
# e5806475
advice-it-waits-that-is-in-no-table-that = Espera { $wait }. Eso no está en ninguna tabla que conozcamos; no cuente con más intentos.
# 0227a17f
advice-it-waits-if-it-showed-more-at-first = Espera { $wait }: { $one }. Si al principio mostraba más, quedan menos, y el siguiente puede ser el último.
# 3e0ac2d4
advice-it-waits-which-table-this-ios-has-is = Espera { $wait }. No se sabe qué tabla tiene este iOS; puede ser cualquiera de estas: { $several }. Si al principio mostraba más, quedan menos, y el siguiente puede ser el último.
# ba28f79f
advice-at-least-different-wrong-passcodes-were-typed-the = se escribieron al menos { $wrong } códigos equivocados distintos, y el siguiente equivocado es el último
# 031ac46e
advice-at-least-different-wrong-passcodes-were-typed-at = se escribieron al menos { $wrong } códigos equivocados distintos, son posibles como mucho { $left } más, y el siguiente equivocado puede ser el último
# 7c4bb211
advice-at-least-different-wrong-passcodes-were-typed-at-2 = se escribieron al menos { $wrong } códigos equivocados distintos, son posibles como mucho { $left } más, y el siguiente equivocado cuesta al menos { $wait }
# d6740d35
advice-or-else = { $one }; o bien { $others }
# ab645615
advice-1-minute = 1 minuto
# 708845b4
advice-1-hour = 1 hora
# 8b5bb3f9
advice-hours = { $hours } horas
# 30f6d23e
advice-minutes = { $minutes } minutos
# d6b79307
advice-it-is-on-the-usb-bus-and-no = Está en el bus USB, y no es posible hablar con él: puede que en este ordenador falte el servicio que lo hace, o que el iPhone no deje entrar a ningún ordenador. El modo de recuperación no necesita ninguna de las dos cosas.
# 094ad78e
advice-this-computer-does-not-see-it-a-phone = Este ordenador no lo ve. Un iPhone que estuvo bloqueado más de una hora solo se carga, y eso es normal; con un cable que solo carga se ve igual. El modo de recuperación sigue funcionando, con sus botones.
# 92c2d3be
advice-erasing-is-the-easy-half-check-now-at = Borrar es la mitad fácil. Compruebe ahora, en icloud.com en otro dispositivo, que puede iniciar sesión en la cuenta de Apple de este iPhone; si no, empiece antes la recuperación de la cuenta: puede tardar días.
# e8d59bb7
advice-the-apple-account-password-is-lost-start-account = La contraseña de la cuenta de Apple se ha perdido: empiece hoy la recuperación de la cuenta, y no borre nada antes de que termine.
# a03ec4bf
advice-after-an-erase-the-account-may-want-a = Tras un borrado la cuenta puede pedir también un código: tenga a mano un segundo dispositivo o la SIM de su número de teléfono.
# 42f9a892
advice-no-backup-of-it-was-found-on-this = No se encontró ninguna copia de seguridad suya en este ordenador. Tras un borrado sus datos vuelven solo de una copia, o de lo que guarda iCloud.
# 223e36b5
advice-there-is-no-backup-at-all-what-is = No hay ninguna copia de seguridad: lo que solo está en el iPhone se pierde con un borrado, para siempre.
# ac6a00b9
advice-it-is-set-to-back-itself-up-to = Está configurado para hacer copias en iCloud. Cuándo hizo la última se ve durante la configuración, o en otro dispositivo de la cuenta.
# 23bd1db9
advice-not-every-folder-in-which-backups-lie-on = No se pudo mirar en todas las carpetas de este ordenador en las que hay copias de seguridad. Vea en cuáles, antes de un borrado: rightful backup list
# d8edb82a
advice-backups-on-this-computer-that-may-be-of = Copias de seguridad en este ordenador que pueden ser de este iPhone: { $count }. Vea de quién son, antes de un borrado: rightful backup list
# c5d6d9bf
advice-from-today = de hoy
# 83447f3c
advice-a-day-old = de hace un día
# 5379ea7c
advice-days-old = de hace { $days } días
# 63004212
advice-about-months-old = de hace unos { $value1 } meses
# a1b629e0
advice-about-years-old = de hace unos { $value1 } años
# 07c8eaa8
advice-of-unknown-age = de fecha desconocida
# ea560f14
advice-the-newest-backup-of-it-on-this-computer = La copia de seguridad más reciente en este ordenador es { $age }
# 6d662f00
advice-and-was-never-finished-do-not-count-on = { $text }, y nunca se terminó: no cuente con ella.
# 7f6962df
advice-and-encrypted-with-a-password-that-you-do = { $text }, y cifrada con una contraseña que usted no sabe: sin ella no se puede devolver.
# 5d47c2d4
advice-and-encrypted-prove-before-an-erase-that-you = { $text }, y cifrada. Antes de un borrado, compruebe que sabe su contraseña: rightful backup verify
# 48397859
advice-encrypted-and-you-know-its-password-prove-it = { $text }, cifrada, y usted sabe su contraseña. Compruébela antes de un borrado: rightful backup verify
# 23c9f8f9
advice-not-encrypted-prove-it-before-an-erase-rightful = { $text }, sin cifrar. Compruébela antes de un borrado: rightful backup verify
# 9f99b78b
advice-read-in-source-code = leído en código fuente
# 6115b0e4
advice-reported-by-others = contado por otros
# cb3638dd
advice-handed-down-not-looked-up-again = transmitido, sin volver a comprobarlo
# 52fdc190
advice-not-proven = no probado
# 6a21c3e2
advice-reported-by-others-2 = Contado por otros:
# c5748256
advice-as-far-as-we-know = Que sepamos:
# aaeab965
advice-not-proven-2 = No probado:
# 2a3918b0
advice-and-later = { $os } { $from } y posteriores
# 64cf15ef
advice-do-this-first = Haga esto primero
# b5774223
advice-if-that-does-not-help-in-this-order = Si eso no ayuda, en este orden
# 1e4acd55
advice-know-before-you-begin = Antes de empezar
# e6c20524
advice-not-open-now = No disponible ahora
# 8964bf17
advice-open-now = Disponible ahora
# 26ac49eb
advice-not-now = Ahora no
# 3d8b64fb
advice-needs-takes = Necesita: { $needs }. Tarda: { $time }.
# bf20c8de
advice-open = Disponible: { $until }.
# 58718180
advice-mind = Riesgo: { $risk }.
# 537fa2c4
advice-how-sure = Cuán seguro es: { $sure }.
# 1aa8109b
advice-all-of-it-and-why-other-ways-are = Todo ello, y por qué otros caminos no están disponibles: rightful advise.
# ada7c8ef
advice-more-on-a-matter-rightful-explain-and-its = Más sobre un asunto: rightful explain y su nombre.
# 95a768bb
advice-looking-has-erased-nothing-apple-asks-no-money = Mirar no ha borrado nada. Apple no pide dinero por un borrado. { $more }
# e56ee889
advice-no-iphone-or-ipad-found = No se encontró ningún iPhone ni iPad.
# 18060cb8
advice-one-is-on-the-usb-bus-and-this = Hay uno en el bus USB, y este ordenador no puede hablar con él: puede que falte el servicio que lo hace (en Linux usbmuxd, en Windows la app Dispositivos Apple), o que no deje entrar a ningún ordenador. El modo de recuperación no necesita ninguna de las dos cosas.
# bdc2595c
advice-plugged-in-and-the-phone-shows-the-lock = ¿Conectado, y el iPhone muestra la pantalla bloqueada?  Un iPhone que estuvo bloqueado más de una hora solo se carga; eso es normal. El modo de recuperación sigue funcionando. En un iPhone 8 o posterior: { $moves }. Con eso no se borra nada. Para que le guíe movimiento a movimiento:
# f0e47bc3
advice-which-ways-back-in-there-are-and-which = Qué caminos de vuelta hay, y cuáles lo conservan todo, se dice también sin cable:
# 1d977a03
advice-only-where-no-other-way-is-left-this = Solo cuando no quede otro camino: esto borra todo lo que hay en el iPhone, y nada antes de que usted haya escrito su consentimiento:
# 685aa5a9
advice-plugged-in-and-the-phone-shows-something-else = ¿Conectado, y el iPhone muestra otra cosa?  Pruebe un puerto del propio ordenador y otro cable: algunos cables solo cargan.
# ad5e8e61
advice-just-looking-a-virtual-phone-shows-every-step = ¿Solo está mirando?  Un iPhone virtual muestra cada paso:
# f2b51dbd
advice-an-iphone-or-ipad-of-unknown-model = un iPhone o iPad de modelo desconocido
# 466d8313
advice-connected-by-cable = conectado por cable
# 8966cef3
advice-in-recovery-mode-it-shows-a-cable-and = en modo de recuperación: muestra un cable y espera a un ordenador
# 97e44a15
advice-in-dfu-mode-the-screen-is-black-it = en modo DFU: la pantalla está negra, espera a un ordenador
# a9d189fd
advice-in-restore-mode-the-apple-logo-with-a = en modo de restauración: el logotipo de Apple con una barra
# 783d72f1
advice-charging-only-it-lets-no-computer-in-until = solo se carga: no deja entrar a ningún ordenador hasta que se desbloquee
# 9bb8ea3d
advice-whether-it-is-locked-cannot-be-read = no se puede leer si está bloqueado
# 7c68b6ac
advice-trusts-this-computer = confía en este ordenador
# ec08a0e0
advice-does-not-know-this-computer = no conoce este ordenador
# f96ac74d
advice-whether-it-trusts-this-computer-cannot-be-read = no se puede leer si confía en este ordenador
# 86bdf5ef
advice-this-computer = este ordenador
# 8ae01971
advice-not-trusted = sin confianza
# 5f429b09
advice-at-most-questions-nothing-is-changed-by-them = { $device }. Como mucho { $most } preguntas; no cambian nada. «No lo sé» es una buena respuesta.
# d96d68ec
advice-arrows-to-choose-enter-to-take-it-esc = flechas para elegir, Intro para aceptar, Esc para el consejo
# 63a462fe
advice-type-the-number-or-enter-alone-for-the = Escriba el número, o solo Intro para el consejo:
# fada192d
advice-type-a-number-from-1-to = Escriba un número del 1 al { $count }:
# dc7259ea
advice-yes = Sí
# bc9535dd
advice-no = No
# 055bf376
advice-perhaps = Quizá
# 0d33439b
advice-always = siempre
# efdbc5c5
advice-patience = paciencia
# f315abd4
advice-nothing = nada
# f7c6d567
advice-published = publicado
# c5ebc4e9
advice-inferred = deducido
# 4e35876c
advice-locked = bloqueado
# 30b9230d
advice-unlocked = desbloqueado
