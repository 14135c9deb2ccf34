### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# c9aad10a
topic-passcode-forgotten-title = se ha olvidado el código del iPhone
# d4403f69
topic-passcode-forgotten-short = Hay caminos que lo conservan todo; pruébelos primero. Todos los demás borran el iPhone, y ese borrado Apple lo ofrece gratis.
# 52f1a78f
topic-passcode-forgotten-now-1 = No reinicie el iPhone, y no deje que se agote su batería.
# 2b816542
topic-passcode-forgotten-now-2 = Haga que le ordenen los caminos de vuelta para su caso: rightful advise
# 112d04f5
topic-passcode-forgotten-now-3 = Piense antes de escribir: cada código nuevo equivocado alarga la siguiente espera.
# 5b9e4c5e
topic-passcode-forgotten-erasing-1 = Restablecer en el iPhone, borrar con Buscar o restaurar por cable: rightful advise dice qué deja cada uno.
# bf4038fd
topic-passcode-forgotten-wrong-1 = Un programa de pago abre el iPhone sin borrado: ejecuta el gratuito de Apple.
# 897a6284
topic-passcode-forgotten-wrong-2 = Distintas pantallas de bloqueo necesitan distintos programas.
# 4fe891da
topic-passcode-asked-title = por qué se pide el código, y no la cara o el dedo
# 5416fb9b
topic-passcode-asked-short = No es un fallo: el iPhone quiere su código en ocasiones fijas.
# 5e947c3b
topic-passcode-asked-now-1 = Si sabe el código, escríbalo: después vuelven a funcionar la cara o el dedo.
# 34846676
topic-passcode-asked-now-2 = Si no lo sabe, deje el iPhone encendido: rightful advise
# 85828c23
topic-passcode-asked-wrong-1 = Reiniciar el iPhone: eso hace que pida el código, y le quita el wifi.
# 2a1050c7
topic-lockout-title = iPhone no disponible, bloqueo de seguridad, desactivado: las esperas tras códigos equivocados
# 3ed3354d
topic-lockout-short = El iPhone espera más después de cada código nuevo equivocado. Esperando no se pierde nada; por la espera, tal como era al principio, se ve cuántos intentos quedan como mucho.
# b34e7a5a
topic-lockout-now-1 = Déjelo esperar, en su cargador; anote lo que ya ha probado.
# 4ac88732
topic-lockout-now-2 = Anote cuánto tiene que esperar al principio, y deje que rightful advise cuente lo que queda.
# 8b187653
topic-lockout-erasing-1 = «¿Has olvidado el código?» o «Borrar» en la propia pantalla termina la espera borrándolo todo.
# 794e4812
topic-lockout-wrong-1 = Unas diez entradas son libres: el número depende de la versión de iOS.
# 79b0b147
topic-lockout-wrong-2 = Un reinicio acorta la espera.
# 14d72deb
topic-old-passcode-title = el código de antes de un cambio
# fb84b70a
topic-old-passcode-short = Cambiado en los últimos tres días, con iOS 17 o posterior: el código antiguo aún abre el iPhone y no se borra nada.
# 3fdff863
topic-old-passcode-now-2 = Mientras aún lo pide: escriba códigos equivocados hasta que aparezca «¿Has olvidado el código?», y no más; si «Borrar datos» está activado, el décimo borra el iPhone.
# 63134b23
topic-old-passcode-now-3 = Tóquelo, elija introducir el código anterior (Enter Previous Passcode), escriba el antiguo y ponga uno nuevo que anote.
# da50a132
topic-on-device-reset-title = «¿Has olvidado el código?»: el restablecimiento en el propio iPhone
# 0d1e58bf
topic-on-device-reset-short = Borra todo y cierra la sesión de la cuenta de Apple: de todos los caminos que borran, solo este no deja Bloqueo de activación.
# 10e8e6f0
topic-on-device-reset-now-1 = Compruebe antes que sabe la contraseña de la cuenta de Apple, en icloud.com en otro dispositivo.
# 75cd13d8
topic-on-device-reset-now-2 = Busque una copia de seguridad: rightful backup list
# 72f8b1fd
topic-on-device-reset-erasing-1 = Toque «¿Has olvidado el código?», después empezar el restablecimiento (Start iPhone Reset), y escriba la contraseña de la cuenta de Apple; conserve la eSIM si lo pregunta.
# 5128115f
topic-restart-title = por qué no reiniciar un iPhone bloqueado
# 4c0f4859
topic-restart-short = Un iPhone bloqueado que se reinicia no tiene wifi y quiere su código: caminos que ahora funcionan dejan de funcionar.
# 87da9508
topic-restart-now-1 = Déjelo encendido y en su cargador.
# 0f2a2696
topic-restart-now-2 = Si tiene que llegar a la red tras un reinicio, ponga una SIM con datos móviles.
# eb99ebd0
topic-restart-wrong-1 = Reiniciar primero: un consejo para un iPhone cuyo código se sabe.
# d2daa84d
topic-clocks-title = qué deja de ser posible sin avisar, y cuándo
# 3993f0d2
topic-clocks-short = Algunos caminos se cierran solos; esperar y pensar, nunca.
# 87153615
topic-clocks-now-1 = Haga que le digan las fechas de su caso: rightful advise
# 81b70e74
topic-charging-only-title = el iPhone se carga, pero ningún ordenador lo ve
# cf9c746f
topic-charging-only-short = Un iPhone que estuvo bloqueado más de una hora solo se carga. Eso es normal, y el modo de recuperación sigue funcionando.
# 7e190fa2
topic-charging-only-now-1 = Pruebe un puerto del propio ordenador y otro cable, pues algunos no transmiten datos; qué estorba en este ordenador lo dice: rightful doctor
# ee5f24dd
topic-charging-only-now-2 = Desbloquéelo si puede: entonces se ve.
# c168b824
topic-charging-only-now-3 = Llévelo al modo de recuperación con sus botones, lo que no borra nada: rightful recovery enter --unseen MODEL
# b6010252
topic-recovery-mode-title = modo de recuperación y modo DFU: el cable en la pantalla, o una negra
# 7f968473
topic-recovery-mode-short = El modo de recuperación no borra nada por sí mismo, y se puede salir de él. Lo que borra es una restauración.
# eb386ccd
topic-recovery-mode-now-1 = Salga de él: rightful recovery exit
# 2ecde8b7
topic-recovery-mode-now-2 = Si vuelve a la misma pantalla: rightful update, que lo conserva todo.
# b4a13bb2
topic-recovery-mode-now-3 = Haga que le muestren los botones de su modelo, con una cuenta: rightful recovery enter
# 8d2381dc
topic-recovery-mode-wrong-1 = iTunes en todos los ordenadores: hoy es Finder en un Mac, Dispositivos Apple o iTunes en Windows, y un programa como este en Linux.
# 6ec55d0b
topic-recovery-mode-wrong-2 = Una sola lista de botones para todos los iPad.
# f7207a43
topic-apple-without-a-computer-title = Restore Nearby y Recovery Assistant: los caminos de Apple sin ordenador
# 5784e66e
topic-apple-without-a-computer-short = Reparan un iPhone que no arranca. Que ayuden con un código olvidado no lo promete nadie.
# eecf961f
topic-apple-without-a-computer-now-1 = Para un sistema roto: ponga un iPhone desbloqueado con iOS 18 o posterior junto al que está en modo de recuperación.
# fadbbdf4
topic-activation-lock-title = Bloqueo de activación: la cuenta de Apple a la que pertenece el iPhone
# 18ba670f
topic-activation-lock-short = Ningún programa lo abre, este tampoco. Lo hacen la cuenta, quien lo vendió, Apple con prueba de compra, o el administrador.
# cf40c9c8
topic-activation-lock-now-1 = Sabe la cuenta: inicie sesión en el iPhone, o quite el iPhone en iCloud.com/find.
# 586af54e
topic-activation-lock-now-2 = Olvidó su contraseña: iforgot.apple.com
# 20596735
topic-activation-lock-now-3 = Lo compró usado: pida al vendedor que lo quite en iCloud.com/find, lo que se puede desde cualquier lugar; rightful dossier seller escribe la carta.
# 571c16e7
topic-activation-lock-now-4 = Tiene el recibo: al-support.apple.com, con el número de serie; rightful dossier enumera qué adjuntar.
# edc19dfa
topic-activation-lock-now-5 = Pertenece a una organización: dé a su administrador el número de serie.
# b1bd75fd
topic-activation-lock-now-6 = Muestra un mensaje de su dueño: llame a ese número, o llévelo a la policía.
# 24125e71
topic-activation-lock-wrong-1 = Un programa lo evita: no lo hace, y algunos dañan el iPhone.
# 2a4a4820
topic-activation-lock-wrong-2 = Un no en el cable significa que está desactivado: significa que nadie lo sabe.
# 60d30808
topic-account-recovery-title = la contraseña de la cuenta de Apple se ha perdido
# 46e33b47
topic-account-recovery-short = Recupere la cuenta antes de que se borre nada: un borrado no la necesita, el iPhone después sí.
# ec29eb4c
topic-account-recovery-now-1 = Pruebe la contraseña en icloud.com en otro dispositivo.
# c2af7003
topic-account-recovery-now-2 = iforgot.apple.com; en un dispositivo con sesión iniciada: Ajustes, su nombre, Inicio de sesión y seguridad, Cambiar contraseña
# 794ca7b4
topic-account-recovery-now-3 = Empiece hoy la recuperación de la cuenta, y espere el mensaje de Apple antes de borrar.
# 1b8068e5
topic-account-recovery-wrong-1 = Desbloquear el iPhone y entrar con una cuenta nueva en segundos: el Bloqueo de activación pide la antigua.
# e6ebff73
topic-account-recovery-wrong-2 = La asistencia de Apple puede acelerarla: no puede.
# 2d629a54
topic-find-my-title = Buscar: localizar, modo Perdido, borrar a distancia
# 0e0ab353
topic-find-my-short = Desde cualquier navegador en iCloud.com/find: borra un iPhone que está en línea, y espera a uno que no lo está.
# 0759b658
topic-find-my-now-1 = Localícelo, hágalo sonar o márquelo como perdido: eso no borra nada.
# ded908ce
topic-find-my-now-2 = Desde este ordenador, sin navegador: rightful find locate
# da47ffc8
topic-find-my-erasing-1 = Elija el iPhone, «Borrar», y no lo quite de la cuenta antes de que el borrado haya terminado.
# f45dca9a
topic-find-my-wrong-1 = Buscar abre sus datos: nunca lo hace.
# e43e8869
topic-after-an-erase-title = tras un borrado: «Hola», activación, y lo que vuelve
# 02dcfc4c
topic-after-an-erase-short = El iPhone está en «Hola», y si Buscar estaba activado pide la cuenta de Apple. Los datos vuelven de una copia de seguridad o de iCloud, de ningún otro sitio.
# 9681eab1
topic-after-an-erase-now-1 = Inicie sesión con la cuenta de Apple a la que pertenecía el iPhone.
# 58245fed
topic-after-an-erase-now-2 = Devuelva su copia de seguridad: rightful backup restore, o desde iCloud durante la configuración.
# b2cfbe97
topic-after-an-erase-now-3 = Para activarlo por cable en lugar de en su pantalla: rightful activation activate
# f8aa507a
topic-after-an-erase-wrong-1 = Se recuperan todos los mensajes y correos: solo lo que guarda una copia o iCloud.
# e15af630
topic-stolen-device-protection-title = Protección del dispositivo robado: la hora de espera
# 793450c5
topic-stolen-device-protection-short = Lejos de casa algunos cambios necesitan la cara o el dedo, y una hora de espera. El código solo no basta.
# 7840d960
topic-stolen-device-protection-now-1 = Hágalo en casa o en el trabajo, donde el iPhone suele estar.
# 535728eb
topic-stolen-device-protection-now-2 = Si no, empiece, espere la hora y confirme de nuevo.
# ac1afd52
topic-screen-time-title = el código de Tiempo de uso, antes código de restricciones
# 5fa69168
topic-screen-time-short = Desde iOS 13 ninguna copia de seguridad lo contiene. Lo restablece la cuenta de Apple que lo puso, o el organizador de la familia.
# 335507b2
topic-screen-time-now-1 = iOS 13.4 y posteriores: Ajustes, Tiempo de uso, Cambiar código de Tiempo de uso, «¿Has olvidado el código?»
# f8a38540
topic-screen-time-now-2 = El iPhone de un niño: el organizador lo cambia en su propio dispositivo.
# 2a6d5793
topic-screen-time-now-3 = iOS 12 y anteriores, con una copia en este ordenador: rightful backup screen-time
# 8d9b5c43
topic-screen-time-wrong-1 = Está en la copia, pagando: no desde iOS 13.
# 9a395edd
topic-screen-time-wrong-2 = Es el código del iPhone: es otro.
# d5de4ffa
topic-face-id-title = Face ID: quitar, configurar, mascarilla, horizontal, reparación
# 1dfccb8b
topic-face-id-short = Se restablece en Ajustes con el código, y solo ahí. Sin el código, el camino de vuelta es el de un código olvidado.
# 8c31aebc
topic-face-id-now-1 = Una mascarilla estorba: añada «Usar Face ID con mascarilla» o un aspecto alternativo antes de quitar nada.
# e462d9f3
topic-face-id-now-2 = Ajustes, Face ID y código, código, Restablecer Face ID; lejos de casa la Protección del dispositivo robado le hace esperar una hora.
# 1c562937
topic-face-id-now-3 = En horizontal no reconoce: póngalo vertical, o vea qué modelos pueden.
# 9211e3d7
topic-face-id-now-4 = Un fallo de la cámara: actualizar, limpiar, después un servicio técnico.
# 5d3b8606
topic-face-id-wrong-1 = Reiniciar primero: con un código desconocido eso empeora las cosas.
# ce92cce2
topic-face-id-wrong-2 = Instalar una beta o volver a una versión antigua.
# 12b6df84
topic-face-id-wrong-3 = Un programa de ordenador lo quita.
# d84b44dd
topic-face-id-use-title = Face ID en el uso diario: compras, Apple Pay, autorrelleno, atención
# 8f34c19f
topic-face-id-use-short = Sus interruptores están en Ajustes, Face ID y código: compras pulsando dos veces el botón lateral, Apple Pay, autorrelleno de contraseñas, y la atención, que atenúa y suena según si usted mira.
# 3a9921a5
topic-face-id-use-now-1 = Ajustes, Face ID y código: active lo que quiera; nada de eso es un camino de vuelta.
# 72d1c1de
topic-touch-id-title = Touch ID: quitar y configurar
# 22f4181a
topic-touch-id-short = Los dedos se quitan y se añaden en Ajustes con el código, y solo ahí.
# 69ff4ca3
topic-touch-id-now-1 = Ajustes, Touch ID y código, código: un dedo se elimina por su nombre, se pueden añadir hasta cinco.
# 80ce8cc7
topic-touch-id-now-2 = Un dedo mojado o cortado no se lee: escriba el código.
# f4c9c7fd
topic-backup-password-title = una contraseña de copias que nadie recuerda haber puesto
# 0abf1e21
topic-backup-password-short = Alguien la puso una vez; vive en el iPhone y vale para todos los ordenadores. Se puede quitar del iPhone, nunca de una copia antigua.
# 9b32ca45
topic-backup-password-now-1 = Mire dónde puede estar guardada: Acceso a Llaveros de un Mac, un programa de contraseñas, una nota junto a un ordenador antiguo.
# 330bcadb
topic-backup-password-now-2 = Haga que se prueben sus propias contraseñas y lo que recuerde de ellas con la copia que tiene, en este ordenador: rightful recall
# ff1b3d07
topic-backup-password-now-3 = Con el código, y solo si no importan las copias antiguas: «Restablecer todos los ajustes», después una copia nueva con una contraseña que anote: rightful backup encryption on, rightful backup take
# a17d859f
topic-backup-password-wrong-1 = iTunes la pone por sí mismo.
# 99b5481a
topic-backup-password-wrong-2 = Otro ordenador no la pide: sí la pide.
# f086fbd3
topic-backup-password-wrong-3 = Un programa la quita de una copia antigua: ninguno puede.
# 4403eb5c
topic-backup-password-wrong-4 = Sin ella no es posible ninguna copia: las copias siguen, cerradas con ella.
# 1cda0395
topic-backup-passcode-title = una copia de seguridad pide el código en el iPhone
# 1591db8b
topic-backup-passcode-short = Cada copia desde iOS 16.1 lo pide en el iPhone. Con un código olvidado no se puede hacer ninguna copia nueva.
# 839acc8c
topic-backup-passcode-now-1 = Mire el iPhone cuando empiece la copia, y escriba ahí el código.
# bf778723
topic-backup-passcode-now-2 = Error 212: termine antes su configuración.
# 11b46780
topic-managed-title = un iPhone de una escuela o de una empresa: supervisión y MDM
# b2ae28e4
topic-managed-short = Su administrador puede quitar el código sin borrar nada. Tras un borrado se inscribe de nuevo, venda quien venda lo que sea.
# 0caa8388
topic-managed-now-1 = Dé al administrador el número de serie y pida que quite el código (Clear Passcode), antes de que se borre nada; rightful dossier administrator escribe la carta.
# b9807bd4
topic-managed-now-2 = Mantenga mientras tanto el iPhone en línea.
# 4040fbb7
topic-managed-wrong-1 = Un programa quita la gestión para siempre: vuelve con el siguiente borrado.
# 6c93adf0
topic-unlock-token-title = el token de desbloqueo de su propio iPhone supervisado
# 37a2035f
topic-unlock-token-short = Guardado cuando no había código puesto, quita más tarde un código olvidado, y no se borra nada.
# 6a236a76
topic-unlock-token-now-1 = Busque el token guardado donde lo puso Apple Configurator, cfgutil o go-ios, y la identidad de la supervisión.
# 4267023b
topic-unlock-token-now-2 = Úselo con el programa que lo guardó, en un ordenador en el que el iPhone confía.
# 28c9d349
topic-partial-restores-title = trucos con una parte de una copia de seguridad
# e57b4b74
topic-partial-restores-short = En iOS 27 borran el iPhone. Rightful no hace ninguno; donde no se sepa la versión, suponga la 27.
# fb3b1b8f
topic-partial-restores-now-1 = Aléjese de programas que cambian una copia de seguridad y devuelven una parte.
# 7d5cdf43
topic-versions-title = betas, versiones antiguas, y qué sistema se puede instalar
# 84cbb48c
topic-versions-short = Solo se puede instalar lo que Apple firma hoy, y una copia más nueva no entra en un sistema más antiguo.
# 9bb55fca
topic-versions-now-1 = Vea qué está firmado para su modelo: rightful firmware list
# 399cd697
topic-versions-wrong-1 = Probar una beta, o una versión antigua, contra un error: cuesta una restauración y puede costar la copia.
# 4f24db08
topic-unlock-programs-title = programas que prometen abrir cualquier iPhone
# d730ea43
topic-unlock-programs-short = Ejecutan el borrado que Apple ofrece gratis, no lo dicen, y dejan activado el Bloqueo de activación.
# 99be14be
topic-unlock-programs-now-1 = Haga que le ordenen los caminos gratuitos: rightful advise
# b3d6993d
topic-unlock-programs-now-2 = Mire quién ha probado qué en qué iPhone antes de creerlo; Rightful lleva una tabla así en su documentación, sin publicidad.
# f12bba2b
topic-unlock-programs-wrong-1 = Millones de descargas, todos los modelos, sin conocimientos técnicos: nadie puede comprobarlo.
# 12ccea5a
topic-unlock-programs-wrong-2 = La tecnología ha encontrado resquicios: no para los dueños.
# a444bdb1
topic-siri-trick-title = el truco con Siri y el reloj
# 33599f34
topic-siri-trick-short = No abre nada. Ya era un engaño en 2016.
# e30ce0c4
topic-siri-trick-now-1 = Ahórrele los intentos al iPhone: rightful advise
# eba8dfff
topic-rescue-title = qué preparar mientras todo va bien
# 359c2774
topic-rescue-short = Una copia probada, un segundo camino a la cuenta, y el recibo: entonces un código olvidado cuesta una hora.
# 749cee51
topic-rescue-now-1 = Deje que se le diga qué falta, y que se haga y se compruebe una copia cifrada: rightful rescue-kit
# 3f04b5ff
topic-rescue-now-2 = Ponga un contacto de recuperación para la cuenta de Apple, y guarde en papel una clave de recuperación.
# 3fe1a4a1
topic-rescue-now-3 = Guarde juntos el recibo y el número de serie.
# 8e0d1dde
topic-rescue-now-4 = Anote el código, y déjelo donde usted lo buscaría.
# ab0c83a5
topic-error-numbers-title = números de error de restauraciones y copias de seguridad
# 8b4a3123
topic-error-numbers-short = Escriba el número detrás de rightful explain, tal como lo ha leído.
# 48b82713
topic-error-numbers-now-1 = Por ejemplo: rightful explain 4013
