### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 567e36a8
way-type-passcode-title = Escribir el código
# 595721b9
way-type-passcode-how-1 = Escríbalo en el iPhone.
# 74d4b905
way-type-passcode-how-2 = Si no lo acepta, deténgase y vuelva a preguntar aquí: cada código nuevo equivocado alarga la siguiente espera.
# c2968215
way-type-passcode-time = un minuto
# d7f74771
way-type-passcode-risk = ninguno, si es el correcto
# 93b66977
way-use-while-open-title = Guardar ahora lo que necesita, mientras la pantalla está abierta
# 3e695857
way-use-while-open-how-1 = Manténgalo despierto: tóquelo de vez en cuando, déjelo en su cargador y no lo reinicie.
# f30f26a0
way-use-while-open-how-2 = Deje que las fotos y los contactos suban a iCloud, o envíese a usted mismo lo que importa.
# 226fecd5
way-use-while-open-how-3 = Inicie sesión en icloud.com en otro dispositivo, para saber que la cuenta de Apple es la suya.
# 2a72f543
way-use-while-open-time = mientras siga despierto
# 170ecd18
way-use-while-open-risk = en cuanto se bloquee, pedirá el código
# 4740d65f
way-leave-recovery-title = Salir del modo de recuperación, con todo en el iPhone
# 6eabc644
way-leave-recovery-how-1 = Inícielo y deje el cable puesto: el iPhone se reinicia.
# e9dffcf5
way-leave-recovery-time = dos minutos
# 2558f656
way-leave-recovery-risk = ninguno para sus datos; tras el reinicio, un iPhone bloqueado no tiene wifi
# 35226fd1
way-resume-title = Retomar el trabajo que quedó a medias
# 9a355a76
way-resume-how-1 = Conecte el iPhone directamente al ordenador.
# f65aa63e
way-resume-how-2 = Inícielo: mira hasta dónde llegó el trabajo y sigue desde ahí.
# 7c7ad160
way-resume-time = hasta 40 minutos
# f1da4df3
way-resume-risk = no desconecte el cable mientras escribe
# 1d6f36e5
way-old-passcode-title = El código de antes de cambiarlo
# dcddcebd
way-old-passcode-how-1 = Mientras la pantalla lleva una cuenta atrás, «¿Has olvidado el código?» o «¿Olvidaste el código?» suele estar ya en ella: no escriba ningún código equivocado.
# 483d46e2
way-old-passcode-how-2 = Mientras aún pide el código: escriba códigos equivocados hasta que aparezca «¿Has olvidado el código?», y no más.
# fab1b50c
way-old-passcode-how-3 = Tóquelo, elija introducir el código anterior (Enter Previous Passcode) y escriba el antiguo.
# 83830db1
way-old-passcode-how-4 = Ponga uno nuevo y anótelo.
# fe102162
way-old-passcode-time = unos minutos
# e02cd6a0
way-old-passcode-risk = cada código equivocado alarga la siguiente espera; si «Borrar datos» está activado, el décimo borra el iPhone
# decc5fa2
way-wait-and-think-title = Esperar a que el iPhone permita otro intento, y pensar
# d6014c27
way-wait-and-think-how-1 = Déjelo en su cargador y no lo toque.
# 4611addc
way-wait-and-think-how-2 = Anote lo que ha probado y qué más puede ser: un código más antiguo, una fecha, el dibujo de los dedos, una cifra mal tecleada.
# b39a8080
way-wait-and-think-how-3 = Pruebe entonces el más probable; el mismo código equivocado dos veces seguidas cuenta una sola vez.
# 08db71fe
way-wait-and-think-time = de minutos a horas
# 06620006
way-wait-and-think-risk = cada código nuevo equivocado alarga la siguiente espera; si «Borrar datos» está activado, el décimo borra el iPhone
# 59373da0
way-supervised-clear-title = Quitar el código con su token de desbloqueo guardado
# 44eef40d
way-supervised-clear-how-1 = Busque el token y la identidad de supervisión: los guardaron Apple Configurator, cfgutil o go-ios.
# 01340bbb
way-supervised-clear-how-2 = Conecte el iPhone a un ordenador en el que confía; con el token en un archivo: rightful supervise clear --token FILE
# 285f1d41
way-supervised-clear-time = diez minutos
# 40a5a84c
way-supervised-clear-risk = un borrado deja el token sin valor: úselo antes
# b54e6d77
way-mdm-clear-title = Pedir al administrador que quite el código
# d6ab0db4
way-mdm-clear-how-1 = Dé al administrador el número de serie y pida que quite el código (Clear Passcode), no que lo borre.
# 54f3c1dc
way-mdm-clear-how-2 = Mantenga el iPhone encendido y en línea.
# 049f45fd
way-mdm-clear-time = lo que tarde el administrador
# 080a9fcf
way-mdm-clear-risk = tras un reinicio el iPhone no tiene wifi, y la orden no llega
# ebb35417
way-reinstall-keeping-title = Instalar de nuevo su sistema, conservándolo todo
# 181536d9
way-reinstall-keeping-how-1 = Inícielo: muestra su plan y pregunta antes de cambiar nada.
# 25e9b2e1
way-reinstall-keeping-time = de 20 a 40 minutos
# f498ab1a
way-reinstall-keeping-risk = repara un iPhone que no arranca; después pide el mismo código
# 8b139c71
way-account-recovery-title = Primero recuperar la cuenta de Apple
# 6e75c788
way-account-recovery-how-1 = iforgot.apple.com, desde cualquier dispositivo; con un contacto o una clave de recuperación es rápido.
# d5db187b
way-account-recovery-how-2 = Si no, empiece hoy la recuperación de la cuenta y espere el mensaje de Apple.
# 9e5b77ff
way-account-recovery-how-3 = No borre nada antes de poder iniciar sesión en icloud.com.
# 34e5d294
way-account-recovery-time = minutos con un contacto o una clave; si no, días
# 22c714c0
way-account-recovery-risk = ninguno; un borrado antes de terminarla deja un iPhone que nadie puede usar
# c7f2851c
way-backup-then-erase-title = Hacer una copia de seguridad en este ordenador, después borrarlo y devolverle la copia
# 493d5453
way-backup-then-erase-how-1 = Haga la copia de seguridad ahora, mientras el iPhone confía en este ordenador.
# e29d1a64
way-backup-then-erase-how-2 = Compruébela antes que nada: rightful backup verify
# 50a636b7
way-backup-then-erase-how-3 = Después borre, mejor en el propio iPhone, y devuelva la copia: rightful backup restore
# c8146291
way-backup-then-erase-time = una o dos horas
# 4d9752a9
way-backup-then-erase-risk = a una copia sin cifrar le faltan las contraseñas guardadas y los datos de salud; una cuya contraseña se ha perdido no vale nada
# f9367049
way-on-device-reset-title = «¿Has olvidado el código?» en el iPhone: se borra a sí mismo
# e5c5bf85
way-on-device-reset-how-1 = Compruebe en icloud.com que sabe la contraseña de la cuenta de Apple.
# 2527a58d
way-on-device-reset-how-2 = En el iPhone: «¿Has olvidado el código?» o «Borrar», después empezar el restablecimiento (Start iPhone Reset), después esa contraseña.
# 669e9c98
way-on-device-reset-how-3 = Conserve la eSIM si lo pregunta.
# f3d90fb5
way-on-device-reset-time = media hora
# e2144ced
way-on-device-reset-risk = tras un reinicio, un iPhone bloqueado no tiene wifi, y este camino necesita una red
# 27eba671
way-find-my-erase-title = Borrarlo a distancia, en iCloud.com/find
# 0cdae90f
way-find-my-erase-how-1 = En cualquier otro dispositivo: iCloud.com/find, inicie sesión, elija el iPhone, «Borrar».
# cf64e801
way-find-my-erase-how-2 = No lo quite de la cuenta antes de que el borrado haya terminado.
# b815422b
way-find-my-erase-how-3 = Configúrelo de nuevo con la misma cuenta de Apple.
# 562eb99c
way-find-my-erase-time = minutos, en cuanto el iPhone esté en línea
# 2932bf4c
way-find-my-erase-risk = si el iPhone no está en línea, la orden espera: está en cola, no cumplida; el Bloqueo de activación sigue activado
# 6a271e2c
way-cable-erase-title = Borrar y restaurar por cable
# a481124f
way-cable-erase-how-1 = Inícielo: muestra su plan y no borra nada antes de que usted escriba su consentimiento.
# f268d50e
way-cable-erase-how-2 = Primero descarga y comprueba, y pide los botones al final.
# abf37146
way-cable-erase-time = de 20 a 40 minutos, y la descarga
# 2ce9a466
way-cable-erase-risk = el Bloqueo de activación sigue activado: sin la cuenta de Apple el iPhone no sirve después
# cdd2086c
way-dfu-erase-title = Lo mismo desde el modo DFU, cuando falla el modo de recuperación
# b5b5bbae
way-dfu-erase-how-1 = La pantalla queda en negro: los movimientos se le cuentan y se corrigen por lo que muestra el cable.
# 1163624c
way-dfu-erase-how-2 = Con el iPhone en modo DFU: rightful unlock
# 61681870
way-dfu-erase-time = de 20 a 40 minutos, y algunos intentos
# 9c7ff9c1
way-dfu-erase-risk = como desde el modo de recuperación; algunos cables USB-C nunca llevan hasta ahí a los iPhone más antiguos
# a291d396
way-sign-in-title = Iniciar sesión con la cuenta de Apple a la que pertenece el iPhone
# 5c1aae84
way-sign-in-how-1 = En la pantalla de activación del iPhone; o quite el iPhone en iCloud.com/find y vuelva a iniciarlo.
# e9ee0440
way-sign-in-how-2 = Puede que la pantalla acepte también el código que el iPhone tenía antes.
# ed6442c1
way-sign-in-risk = ninguno
# 899216c9
way-ask-who-can-open-title = Preguntar a quien puede ayudar: el dueño, el vendedor, Apple, el administrador
# a0ec5e8d
way-ask-who-can-open-how-1 = Comprado usado: pida al vendedor que lo quite en iCloud.com/find; se puede desde cualquier lugar.
# 5a426817
way-ask-who-can-open-how-2 = Con el recibo: al-support.apple.com, con el número de serie.
# 723e139c
way-ask-who-can-open-how-3 = De una organización: su administrador, con el número de serie.
# 19288e23
way-ask-who-can-open-how-4 = Encontrado, o con un mensaje en la pantalla: llame al número o llévelo a la policía.
# db8927f6
way-ask-who-can-open-how-5 = Nada ayuda, y es suyo: un servicio técnico de Apple, con el recibo.
# b54fc48d
way-ask-who-can-open-time = días
# 525d04e5
way-ask-who-can-open-risk = la liberación de Apple borra el iPhone, y no se concede para los iPhone gestionados ni los que están en modo Perdido
