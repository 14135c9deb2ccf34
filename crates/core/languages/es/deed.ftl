### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# fd4d684f
deed-everything-on-it-will-be-erased-photos-messages = Se borrará todo lo que hay en él: fotos, mensajes, apps.
# 530c1804
deed-what-is-on-it-now-will-be-replaced = Lo que hay ahora en él se reemplazará por la copia de seguridad: fotos, mensajes, apps.
# 5b8a2bbf
deed-everything-on-it-will-be-erased-photos-messages-2 = Se borrará todo lo que hay en él: fotos, mensajes, apps. Si está sin conexión, ocurrirá en cuanto esté en línea; hasta entonces se puede cancelar en iCloud.com/find. Sigue bloqueado con la cuenta de Apple.
# 20f4c200
deed-everything-on-it-will-be-erased-as-soon = Se borrará todo lo que contiene en cuanto reciba la orden: fotos, mensajes, apps. Nada la detiene después.
# d288aa05
deed-take-the-device-in-both-hands-press-nothing = tome el dispositivo con las dos manos; no pulse nada todavía
# 7e12f5d6
deed-good-the-restart-has-begun-keep-holding = bien, el reinicio ha empezado: siga pulsando
# a61da736
deed-it-has-not-restarted-yet-keep-holding-firmly = aún no se ha reiniciado: siga pulsando, con firmeza
# 55e99fa3
deed-it-is-not-back-yet-go-on-a = aún no ha vuelto: siga un poco más
# 60742bf8
deed-let-go-of-all-buttons-it-has-started = suelte todos los botones: ha arrancado como siempre, porque un botón se soltó demasiado pronto o se pulsó demasiado tarde
# 3153bf19
deed-let-go-of-all-buttons-it-shows-the = suelte todos los botones: muestra la imagen del cable, porque un botón se soltó demasiado tarde o se pulsó demasiado tarde
# 9e377149
deed-let-go-of-all-buttons-it-has-not = suelte todos los botones: no se ha reiniciado, así que no todos estaban pulsados
# 84ab3d7f
deed-let-go-of-all-buttons-it-has-not-2 = suelte todos los botones: no ha vuelto a tiempo
# d5446036
deed-let-go-of-all-buttons-another-device-has = suelte todos los botones: se ha reiniciado otro dispositivo, así que tiene en la mano el que no es
# c8b52a67
deed-plug-the-cable-into-another-port-at-the = conecte el cable a otro puerto, del propio ordenador y no de un concentrador, una pantalla o un teclado
# 2faa094b
deed-take-another-cable-one-that-also-carries-data = tome otro cable, uno que también transmita datos
# 30d626f7
deed-if-the-screen-shows-an-empty-battery-let = si la pantalla muestra una batería vacía, déjelo cargar antes media hora
# 1b5d32ad
deed-a-device-with-lightning-take-a-cable-with = un dispositivo con Lightning: tome un cable con el conector USB-A grande; con muchos de USB-C nunca se llega a DFU
# 09ec947c
deed-unlock-the-phone-and-tap-trust = desbloquee el iPhone y toque Confiar
# 198d3c60
deed-type-the-passcode-on-the-device-where-it = escriba el código en el dispositivo, donde lo pide
# 54bdb548
deed-unplug-the-cable-and-plug-it-in-again = desconecte el cable y vuelva a conectarlo, directamente al ordenador
# e0e58a81
deed-let-go-of-all-buttons = suelte todos los botones
# 03f35d45
deed-let-go-of-all-buttons-and-wait-until = suelte todos los botones y espere hasta que haya arrancado
# 4f87518f
deed-press-and-let-go-of-volume-up = pulse y suelte subir volumen
# 6f641832
deed-press-and-let-go-of-volume-down = pulse y suelte bajar volumen
# 7959aaa2
deed-press-and-let-go-of-the-volume-button = pulse y suelte el botón de volumen más cercano al botón superior
# 7f25f86e
deed-press-and-let-go-of-the-other-volume = pulse y suelte el otro botón de volumen
# 781736d3
deed-hold-the-side-button-also-past-the-apple = mantenga pulsado el botón lateral, también después del logotipo de Apple, hasta que aparezca la imagen del cable
# e1143b60
deed-hold-the-side-button-until-the-screen-is = mantenga pulsado el botón lateral hasta que la pantalla esté negra
# 238919af
deed-hold-volume-down-as-well-for-5-seconds = mantenga pulsado además bajar volumen durante 5 segundos
# cc186c7f
deed-let-go-of-the-side-button-keep-volume = suelte el botón lateral y siga con bajar volumen durante 10 segundos; la pantalla sigue negra
# 4af57423
deed-hold-the-side-button-until-the-apple-logo = mantenga pulsado el botón lateral hasta que aparezca el logotipo de Apple
# 4e72e756
deed-hold-the-top-button-also-past-the-apple = mantenga pulsado el botón superior, también después del logotipo de Apple, hasta que aparezca la imagen del cable
# 01dcc3bb
deed-hold-the-top-button-until-the-screen-is = mantenga pulsado el botón superior hasta que la pantalla esté negra
# ddcc0d43
deed-hold-the-volume-button-farther-from-it-as = mantenga pulsado además el botón de volumen más alejado de él durante 5 segundos
# d6f90a56
deed-let-go-of-the-top-button-keep-that = suelte el botón superior y siga con ese botón de volumen durante 10 segundos; la pantalla sigue negra
# 5fed7904
deed-hold-the-top-button-until-the-apple-logo = mantenga pulsado el botón superior hasta que aparezca el logotipo de Apple
# 91e1a0ff
deed-hold-the-side-button-and-volume-down-together = mantenga pulsados a la vez el botón lateral y bajar volumen, también después del logotipo de Apple, hasta que aparezca la imagen del cable
# 8e19a983
deed-hold-the-side-button-and-volume-down-together-2 = mantenga pulsados a la vez el botón lateral y bajar volumen durante 8 segundos
# 740bd997
deed-hold-the-side-button-and-volume-down-together-3 = mantenga pulsados a la vez el botón lateral y bajar volumen hasta que aparezca el logotipo de Apple
# 1461af1a
deed-hold-the-top-button-and-volume-down-together = mantenga pulsados a la vez el botón superior y bajar volumen, también después del logotipo de Apple, hasta que aparezca la imagen del cable
# dca5f93e
deed-hold-the-top-button-and-volume-down-together-2 = mantenga pulsados a la vez el botón superior y bajar volumen durante 8 segundos
# 9652476a
deed-let-go-of-the-top-button-keep-volume = suelte el botón superior y siga con bajar volumen durante 10 segundos; la pantalla sigue negra
# 406f2411
deed-hold-the-top-button-and-volume-down-together-3 = mantenga pulsados a la vez el botón superior y bajar volumen hasta que aparezca el logotipo de Apple
# bd833cf2
deed-hold-home-and-the-side-button-together-also = mantenga pulsados a la vez el botón de inicio y el lateral, también después del logotipo de Apple, hasta que aparezca la imagen del cable
# 63305ef6
deed-hold-home-and-the-side-button-together-for = mantenga pulsados a la vez el botón de inicio y el lateral durante 8 segundos
# 36d91db5
deed-let-go-of-the-side-button-keep-home = suelte el botón lateral y siga con el de inicio durante 10 segundos; la pantalla sigue negra
# f9dde7df
deed-hold-home-and-the-side-button-together-until = mantenga pulsados a la vez el botón de inicio y el lateral hasta que aparezca el logotipo de Apple
# 0758117c
deed-hold-home-and-the-top-button-together-also = mantenga pulsados a la vez el botón de inicio y el superior, también después del logotipo de Apple, hasta que aparezca la imagen del cable
# b4b52903
deed-hold-home-and-the-top-button-together-for = mantenga pulsados a la vez el botón de inicio y el superior durante 8 segundos
# 79b62a57
deed-let-go-of-the-top-button-keep-home = suelte el botón superior y siga con el de inicio durante 10 segundos; la pantalla sigue negra
# 0b91cad0
deed-hold-home-and-the-top-button-together-until = mantenga pulsados a la vez el botón de inicio y el superior hasta que aparezca el logotipo de Apple
# bff0f035
deed-nothing-erased-you-can-stop = nada borrado, puede parar
# 33218342
deed-from-here-there-is-no-way-back = ▲ desde aquí no hay vuelta atrás
# e7f814b2
deed-can-be-undone = se puede deshacer
# f5363fb3
deed-nothing-on-the-device-is-erased-by-this = Con esto no se borra nada en el dispositivo.
# 4fe765e1
deed-consent-was-given-on-the-command-line = El consentimiento se dio en la línea de órdenes: { $typed }
# ea918368
deed-chosen-on-the-command-line = Elegido en la línea de órdenes: { $name }
# 15b1c318
deed-yes-was-said-on-the-command-line = En la línea de órdenes se dijo que sí.
# b4c95b44
deed-in-this-rehearsal-it-is = En este ensayo es { $known }
# f2290c31
deed-several-devices-are-connected-say-which-one-with = Hay varios dispositivos conectados. Diga cuál con --device.
# a10724bd
deed-nobody-can-be-asked-here-say-which-one = Aquí no se puede preguntar a nadie. Diga cuál con --choose
# 99c66f2c
deed-nobody-can-be-asked-here-consent-is-given = Aquí no se puede preguntar a nadie. El consentimiento se da con --consent { $type-this }
# cac9b434
deed-nobody-can-be-asked-here = Aquí no se puede preguntar a nadie.
# f2ad576b
deed-takes-the-first-device = toma el primer dispositivo, { $first }
# 901e2aee
deed-takes = toma { $id }
# fba5df6f
deed-takes-the-last-way = toma el último camino, { $id }
# 3f50d079
deed-types = escribe { $type-this }
# 94d49c9d
deed-is-ready = está listo
# 6f4ed2af
deed-types-2 = escribe { $known }
# 3a9dd5b6
deed-types-it-and-nobody-sees-it = lo escribe, y nadie lo ve
# a87db5ea
deed-scripted-owner = dueño según guion:
# c92c8106
deed-which-one = ¿Cuál?
# e4299d4d
deed-arrows-to-choose-enter-to-take-it-esc = flechas para elegir, Intro para aceptar, Esc para parar
# 3a580fce
deed-press-enter-to-go-on-or-esc-to = Pulse Intro para seguir, o Esc para parar:
# dd631576
deed-type-to-erase-it-or-press-enter-to = Escriba { $type-this } para borrarlo, o pulse Intro para parar:
# 478dfddc
deed-type-to-replace-what-is-on-it-or = Escriba { $type-this } para sustituir lo que hay en él, o pulse Intro para parar:
# 1613351b
deed-type-to-remove-them-or-press-enter-to = Escriba { $type-this } para quitarlas, o pulse Intro para parar:
# 6c002c23
deed-nothing-to-do = nada que hacer:
# 6ffa4287
deed-rightful-explain-says-more = { $alike }: rightful explain { $alike2 } dice más
# 17187393
deed-same-family-as = emparentado con
# 65e3efd2
deed-now = ahora: { $happening }
# c4cce84a
deed-erased = borrado: { $erased }
# 3079de2b
deed-unplug = desconectar: { $unplug }
# 1c36a48b
deed-nothing-by-rightful-what-was-before-cannot-be = nada por Rightful; lo que había antes no se puede saber
# f0edeb7c
deed-it-may-have-begun = puede que haya empezado
# d4e33208
deed-yes-ago = sí, hace { $from-secs }
# e33787ea
deed-at-any-time = en cualquier momento
# 3fe8d2ef
deed-better-not-it-would-start-over = mejor no, empezaría de nuevo
# 22e663ff
deed-not-before-it-is-done = no antes de que termine
# 62d4bab5
deed-rehearsal-no-phone-is-touched = Ensayo. No se toca ningún iPhone.
# c918e4e4
deed-odds-so-far = probabilidad hasta ahora { $value1 } %
# ed6ba283
deed-now-2 = ahora: { $now }
# 77d8d0cf
deed-trying = probando { $now }
# 4cde4be9
deed-first = primero: { $look }
# 9db3e419
deed-get-ready = prepárese
# a954c851
deed-then = después: { $next }
# 0a0979b0
deed-your-hands-are-needed-recovery-mode = Hacen falta sus manos: modo de recuperación
# f894ee5d
deed-your-hands-are-needed-dfu-mode = Hacen falta sus manos: modo DFU
# 38039812
deed-your-hands-are-needed-a-forced-restart = Hacen falta sus manos: un reinicio forzado
# 587e5b68
deed-attempts-have-failed-change-something-first = { $attempts } intentos han fallado: cambie algo antes
# 5d85e191
deed-on-the-phone = En el iPhone
# 3aab0e8c
deed-at-the-cable = En el cable
# 8b9b711a
deed-get-ready-in-s = prepárese: en { $seconds } s: { $first }
# 3fe90a05
deed-attempt-get-ready-in-s = intento { $attempt }, prepárese: en { $seconds } s: { $first }
# 0265fa8c
deed-about-s = (unos { $seconds } s)
# c92cfc79
deed-moves-in-this-order-read-them-all-before = { $moves } movimientos, en este orden. Léalos todos antes del primero.
# 51cfa846
deed-bytes = { $count } bytes
# 8f55bc3c
deed-a-few-seconds = unos segundos
# 3fdb2976
deed-under-a-minute = menos de un minuto
# 02c901a2
deed-about-h = unas { $ceil } h
# 9f2f8029
deed-about-min = unos { $low }–{ $high } min
# e31b25b3
deed-about-min-2 = unos { $high } min
# e53c518b
deed-min-s = { $minutes } min { $value1 } s
# a6bdb6d6
deed-min = { $minutes } min
# d5eebabc
deed-h-min = { $hours } h { $minutes } min
# 4387e4be
deed-stopping-as-soon-as-that-is-safe-nothing = Se parará en cuanto sea seguro. No se ha borrado nada.
# 6fa6e835
deed-stopping-as-soon-as-that-is-safe-this = Se parará en cuanto sea seguro. Este programa no ha borrado nada; si lo ha hecho otro no se puede saber.
# de4a5717
deed-it-goes-on-to-its-end-what-is = Sigue hasta el final: lo que hay en el iPhone se está reemplazando, y el iPhone solo vuelve a servir cuando eso termine.
# d2683406
deed-still-on-the-way-to-a-safe-point = Aún en camino a un punto seguro. Salir ahora no borra nada; el iPhone puede quedar en modo de recuperación, del que se sale con rightful recovery exit. Pulse Ctrl-C otra vez para salir enseguida.
# 2487fbc3
deed-still-on-the-way-to-a-safe-point-2 = Aún en camino a un punto seguro. Salir ahora no borra nada más que lo que ya se borró antes; el iPhone puede quedar en modo de recuperación, del que se sale con rightful recovery exit si su sistema está entero. Pulse Ctrl-C otra vez para salir enseguida.
# 2b52f468
deed-the-phone-was-told-to-replace-what-is = Al iPhone se le ha ordenado reemplazar lo que hay en él. Si sale ahora, dé sus datos por perdidos; el iPhone vuelve a servir cuando la misma orden se haya iniciado de nuevo y haya llegado a su fin. Pulse Ctrl-C otra vez para salir de todos modos.
# 9347c781
deed-what-was-on-the-phone-is-gone-and = Lo que había en el iPhone ya no está, y lo que ocupa su lugar puede no estar entero todavía. Si sale ahora, el iPhone no sufre daño; inicie de nuevo la misma orden. Pulse Ctrl-C otra vez para salir de todos modos.
# 5a49b8b5
deed-the-report-of-what-happened = El informe de lo ocurrido: { $path }
# b61ddc27
deed-of-devices-are-done = { $well } de { $ended } dispositivos están listos.
# 0c7c5ddf
deed-not-done-see-above = · …{ $ecid }: sin terminar, véase arriba
# 93bd1c40
deed-making-the-partitions = creando las particiones
# a4ffbbb3
deed-making-the-file-systems = creando los sistemas de archivos
# c10f1697
deed-copying-the-system = copiando el sistema
# 5a90ceab
deed-verifying-the-system = verificando el sistema
# 79c4ea3c
deed-checking-the-file-systems = comprobando los sistemas de archivos
# 3e9d4df1
deed-mounting-the-file-systems = montando los sistemas de archivos
# 0955b370
deed-preparing-the-data-volume = preparando el volumen de datos
# 75cde478
deed-writing-the-firmware = escribiendo el firmware
# 37fa34b2
deed-updating-the-modem = actualizando el módem
# 239ac7ce
deed-setting-the-boot-stage = ajustando la etapa de arranque
# 25a0ec18
deed-shutting-down = apagando
# 2d3eb333
deed-switching-accessory-power-on = conectando la corriente de los accesorios
# 27c99032
deed-clearing-the-boot-arguments = vaciando los argumentos de arranque
# 6b4feea8
deed-changing-the-boot-arguments = cambiando los argumentos de arranque
# c0acb0cc
deed-installing-the-root = instalando la raíz del sistema
# a90325f7
deed-installing-the-kernel = instalando el kernel
# cb182b7e
deed-waiting-for-the-storage = esperando al almacenamiento
# 14a6fc60
deed-unmounting-the-file-systems = desmontando los sistemas de archivos
# 6badf3cd
deed-setting-the-clock = poniendo en hora el reloj
# 89dec25e
deed-starting-iboot = iniciando iBoot
# bb5acb12
deed-finishing-the-storage-update = terminando la actualización del almacenamiento
# c9d8c9e9
deed-checking-the-boot-partitions = comprobando las particiones de arranque
# 24afd533
deed-making-the-factory-marker = creando la marca de fábrica
# 54c78ce7
deed-loading-firmware = cargando firmware
# e3bede23
deed-asking-for-firmware-updates = preguntando por actualizaciones de firmware
# 29c39e12
deed-removing-the-activation-record = quitando el registro de activación
# bb24e6d8
deed-checking-the-battery = comprobando la batería
# 3ff78106
deed-waiting-for-the-battery-to-charge = esperando a que se cargue la batería
# 8e796d2d
deed-closing-modem-tickets = cerrando los tickets del módem
# f5017aee
deed-moving-data = moviendo datos
# b8a92a75
deed-wiping-the-storage = borrando el almacenamiento
# 2429751e
deed-sending-the-apple-logo = enviando el logotipo de Apple
# f2caa8c6
deed-checking-logs = comprobando los registros
# 200ec6ee
deed-clearing-the-boot-variables = vaciando las variables de arranque
# b34b7d3a
deed-updating-the-battery-gauge = actualizando el indicador de la batería
# 349011b9
deed-preparing-the-modem-update = preparando la actualización del módem
# 4098b09f
deed-starting-the-modem = iniciando el módem
# ac82d16f
deed-making-the-system-keys = creando las claves del sistema
# 6cfd2a83
deed-updating-the-infrared-controller = actualizando el controlador de infrarrojos
# e174ccce
deed-resizing-the-system-partition = cambiando el tamaño de la partición del sistema
# 43c421cb
deed-collecting-the-updaters-logs = reuniendo los registros de las actualizaciones
# 9750cbb9
deed-pairing-the-nfc-chip = enlazando el chip NFC
# 8ba151bd
deed-updating-the-nfc-chip = actualizando el chip NFC
# acac811d
deed-updating-the-input-controller = actualizando el controlador de entrada
# e5776f70
deed-certifying-the-secure-enclave = certificando la Secure Enclave
# c4aab332
deed-updating-the-storage-firmware = actualizando el firmware del almacenamiento
# bf095b40
deed-updating-the-secure-element = actualizando el Secure Element
# bfa81cc9
deed-updating-the-camera-chip = actualizando el chip de la cámara
# 22b404fb
deed-installing-the-device-tree = instalando el árbol de dispositivos
# 87e63cbd
deed-certifying-the-camera-chip = certificando el chip de la cámara
# f09e02a0
deed-submitting-factory-data = entregando datos de fábrica
# 053475dd
deed-updating-the-ultra-wideband-chip = actualizando el chip de banda ultraancha
# 960c9111
deed-updating-the-battery-chip = actualizando el chip de la batería
# d0a15048
deed-making-the-protected-volume = creando el volumen protegido
# a1e8d9b3
deed-resizing-the-file-system = cambiando el tamaño del sistema de archivos
# f847071c
deed-making-the-recovery-volume = creando el volumen de recuperación
# c9de5333
deed-installing-recovery-files = instalando archivos de recuperación
# 3a12b6ce
deed-installing-the-recovery-system = instalando el sistema de recuperación
# 162f4c4f
deed-asking-for-early-firmware = preguntando por firmware temprano
# 64ff7590
deed-sealing-the-system = sellando el sistema
# b7b118c4
deed-updating-the-display-controller = actualizando el controlador de pantalla
# 121a2759
deed-updating-the-port-controller = actualizando el controlador del puerto
# b97112ab
deed-updating-the-camera-controller = actualizando el controlador de la cámara
# 0e05546f
deed-looking-for-the-firmware = buscando el firmware
# eb493351
deed-waiting-for-your-word = esperando su palabra
# 23da603e
deed-recovery-mode = modo de recuperación
# 5c844c19
deed-getting-the-firmware = trayendo el firmware
# 9601362e
deed-install-the-system-of-anew-and-keep-what = ¿Instalar de nuevo el sistema de { $device } y conservar lo que hay en él?
# e2e5b24a
deed-it-is-asked-for-as-soon-as-the = se pide en cuanto el dispositivo diga su número de un solo uso
# b42f714e
deed-asking-apple-to-sign-the-firmware = pidiendo a Apple que firme el firmware
# e53ac55a
deed-it-is-in-mode-already = ya está en { $mode }
# f7e6d546
deed-entering-recovery-mode = entrando en modo de recuperación
# 78bd391f
deed-your-hands-are-needed = { $refusal }: hacen falta sus manos
# 6c06d5e0
deed-it-is-in-restore-mode-already = ya está en modo de restauración
# af94d714
deed-the-device-runs-an-installer-that-is-not = en el dispositivo funciona un instalador que no es nuestro: se reinicia en modo de recuperación
# 1e53efe3
deed-the-device-in-recovery-mode = el dispositivo en modo de recuperación
# 989ac4ff
deed-the-device-to-start-its-new-system = que el dispositivo arranque su nuevo sistema
# da17b001
deed-starting-the-first-boot-stage = iniciando la primera etapa de arranque
# 00e55177
deed-starting-the-boot-loader = iniciando el cargador de arranque
# 5118616f
deed-sending-the-installer = enviando el instalador
# a0b5fe28
deed-the-erase = el borrado
# bc7e7eaa
deed-the-device-with-its-first-boot-stage = el dispositivo con su primera etapa de arranque
# 11482189
deed-the-device-with-its-boot-loader = el dispositivo con su cargador de arranque
# ac3410b6
deed-the-device-does-not-call-this-its-second = el dispositivo no llama a esto su segunda etapa de arranque
# afeecd25
deed-waiting-for-the-installer-to-start = esperando a que arranque el instalador
# 39bb0abb
deed-the-device-in-restore-mode = el dispositivo en modo de restauración
# 4fcc2421
deed-the-device-to-leave = que el dispositivo se vaya
# 07941b15
deed-opening-the-device = abriendo el dispositivo
# 48dc1807
deed-the-installation = la instalación
# 90e84825
deed-waiting-for-hello = esperando a «Hola»
# dac16911
deed-waiting-for-the-new-system-to-start = esperando a que arranque el nuevo sistema
# f8e541fd
deed-is-at-hello = { $model } está en «Hola»
# 9315ec14
deed-runs-its-new-system = { $model } funciona con su nuevo sistema
# 7626fa86
deed-get-the-firmware-and-check-it = traer el firmware y comprobarlo
# 3e15f902
deed-ask-apple-to-sign-it-for-this-device = pedir a Apple que lo firme
# 0eeb0b11
deed-enter-recovery-mode = entrar en modo de recuperación
# 907f4c1b
deed-start-the-installer = iniciar el instalador
# c2a9eae3
deed-erase-and-copy-the-new-system = borrar, y copiar el nuevo sistema
# c74849ba
deed-install-the-firmware = instalar el firmware
# 60dc3c29
deed-restart-to-hello = reiniciar hasta «Hola»
# 577e3b48
deed-copy-the-new-system-keep-your-data = copiar el nuevo sistema, conservar sus datos
# 685c2a91
deed-restart-into-the-new-system = reiniciar en el nuevo sistema
# a08d4884
deed-nothing-is-erased-photos-apps-and-settings-stay = no se borra nada: fotos, apps y ajustes se quedan
# a19de782
deed-the-passcode-stays-too-an-update-does-not = el código también se queda: una actualización no le deja entrar sin él
# dc88928f
deed-are-free-for-it-on-this-computer = hay { $free } libres para él en este ordenador
# 0b0cff8e
deed-the-battery-is-at-leave-it-on-the = la batería está al { $percent } %: déjelo antes un rato en el cable, si puede
# 6cd49590
deed-the-battery-is-at = la batería está al { $percent } %
# f6726783
deed-it-still-trusts-this-computer-a-backup-taken = aún confía en este ordenador: una copia de seguridad hecha ahora conservaría las fotos
# 56d9c258
deed-erase-and-restore = Borrar y restaurar { $named }
# 560fc84b
deed-install-the-system-of-anew = Instalar de nuevo el sistema de { $named }
# 010b4ce8
deed-is-on-this-computer = está en este ordenador
# cb42de0c
deed-will-be-downloaded-and-checked = se descargará y comprobará
# 1b75a208
deed-firmware-ios = firmware iOS { $version } ({ $build }), { $size }, { $where-it-is }
# 41b09840
deed-activation-lock-is-on-after-the-erase-it = el Bloqueo de activación está activado: tras el borrado pide la cuenta de Apple con la que está configurado
# e64efff1
deed-it-shows-no-sign-of-activation-lock = no muestra señal de Bloqueo de activación
# 25a2b039
deed-activation-lock-cannot-be-read-in-this-mode = el Bloqueo de activación no se puede leer en este modo; suponga que está activado: tras el borrado pide entonces la cuenta de Apple
# 0b8ac2c5
deed-this-computer-cannot-have-the-device-ask-for = este ordenador no puede hacer ahora que el dispositivo pida su código: si lo necesita, lo pide tras su reinicio
# 60f2d8e9
deed-waiting-for-the-passcode-on-the-device = esperando el código en el dispositivo
# 4a589ad9
deed-no-device-was-touched-by-this = Con esto no se ha tocado ningún dispositivo.
# aba43b4f
deed-the-device-is-erased-by-an-earlier-restore = El dispositivo está borrado, por una restauración anterior que no terminó bien; esta no ha cambiado nada más. Para seguir: rightful resume
# 96783807
deed-an-earlier-restore-may-have-erased-the-device = Puede que una restauración anterior haya borrado el dispositivo; esta no ha cambiado nada más. Para seguir: rightful resume
# cf4ff5fe
deed-this-program-has-erased-nothing-whether-somebody-elses = Este programa no ha borrado nada. Si lo hizo antes el intento de otro, no se puede saber desde aquí. Para seguir: rightful resume
# de8dc93f
deed-nothing-has-been-erased-the-device-is-as = No se ha borrado nada. El dispositivo está como estaba.
# ca61dddb
deed-nothing-has-been-erased-the-device-was-left = No se ha borrado nada. El dispositivo quedó en modo de recuperación; para tenerlo como estaba: rightful recovery exit
# e6a9c501
deed-nothing-has-been-erased-force-a-restart-of = No se ha borrado nada. Fuerce un reinicio del dispositivo; si entonces muestra la imagen del cable: rightful recovery exit
# 6858f8e0
deed-the-device-is-erased-and-has-no-system = El dispositivo está borrado y no tiene sistema. Pasa al modo de recuperación y no puede sufrir más daño; su firmware se conserva. Para seguir: rightful resume
# 2f6c7675
deed-the-erase-may-have-begun-the-device-goes = Puede que el borrado haya empezado. El dispositivo pasa al modo de recuperación y otro intento no puede dañarlo; su firmware se conserva. Para seguir: rightful resume
# 9f6f6055
deed-no-erase-was-ordered-and-the-device-has = No se ordenó ningún borrado, y el dispositivo no ha comunicado ninguno. Puede que su sistema esté instalado a medias; lo que hay en él se conserva. Para seguir: rightful resume
# e943778b
deed-no-erase-was-ordered-but-the-device-reported = No se ordenó ningún borrado, pero el dispositivo comunicó un paso que puede borrar. Su firmware se conserva. Para seguir: rightful resume
# b93ddcd5
deed-the-device-is-erased-and-says-that-its = El dispositivo está borrado y dice que su nuevo sistema está instalado. Su firmware se conserva.
# bb50493a
deed-the-device-says-that-its-system-is-installed = El dispositivo dice que su sistema está instalado. No se ordenó ningún borrado. Su firmware se conserva.
# 5b6450af
deed-not-activated-yet-it-asks-for-that-at = aún no está activado: eso lo pide en «Hola»
# 49aef453
deed-it-is-not-activated-it-is-at-hello = no está activado: está en «Hola», como tras un borrado
# 40463a9e
deed-activation = activación: { $other }
# 1890e5e8
deed-activation-cannot-be-read-before-it-is-set = activación: no se puede leer antes de configurarlo
# 94e07a3d
deed-activation-cannot-be-read = activación: no se puede leer
# 476c1359
deed-activation-lock-is-on-it-asks-for-the = el Bloqueo de activación está activado: pide la cuenta de Apple con la que estaba configurado
# 5d075458
deed-activation-lock-there-was-no-sign-of-it = Bloqueo de activación: no había señal de él
# 0d256494
deed-activation-lock-could-not-be-read-if-it = el Bloqueo de activación no se pudo leer; si está activado, pide la cuenta de Apple
# b6a3ef75
deed-ios-is-installed = iOS { $version } ({ $build }) está instalado
# 004be7b8
deed-everything-that-was-on-it-is-erased = todo lo que había en él está borrado
# 2fe11ff4
deed-no-erase-was-ordered-its-passcode-is-the = no se ordenó ningún borrado: su código es el mismo, y todo lo que hay en él se conserva
# ecd13456
deed-to-activate-it-on-its-own-screen-with = para activarlo: en su propia pantalla con Wi-Fi, o por el cable con rightful activation activate
# 19d4f07d
deed-nothing-was-changed-on-the-device = No se cambió nada en el dispositivo.
# bc578986
deed-looking-at-what-was-begun = mirando qué se había empezado
# 126cb7de
deed-how-shall-go-on = ¿Cómo debe seguir { $device }?
# c0336ecc
deed-is-in-mode-and-this-computer-has-not = { $device } está en { $mode }, y este ordenador no ha empezado nada con él: si hay algo borrado no se puede saber desde aquí
# 382f19e2
deed-an-erase-restore = Una restauración con borrado
# 56864564
deed-an-update = Una actualización
# a9927b6c
deed-nothing-was-changed-on-the-device-2 = no se cambió nada en el dispositivo
# d810b7ce
deed-the-device-was-brought-into-recovery-mode = el dispositivo se llevó al modo de recuperación
# 76d2a67f
deed-the-installer-was-being-sent-to-the-device = se estaba enviando el instalador al dispositivo
# ca018b0d
deed-the-installer-was-at-work = el instalador estaba trabajando
# 795c0e0f
deed-the-installer-had-said-that-it-was-done = el instalador había dicho que había terminado
# 8e62184a
deed-it-was-done = estaba terminado
# 3f6baac4
deed-nothing-was-erased = no se borró nada
# 3d49f2f1
deed-nothing-was-to-be-erased = no había que borrar nada
# f2a2b2e1
deed-nothing-was-erased-by-it-and-what-was = con ello no se borró nada, y lo que se borró antes no se puede saber
# 540f2b26
deed-the-erase-may-have-begun = puede que el borrado haya empezado
# 08ac8aee
deed-the-device-is-erased = el dispositivo está borrado
# a5227668
deed-with-ios = { $deed } con iOS { $version } ({ $build })
# 5d262117
deed-is-in-mode-was-begun = { $device } está en { $mode }. Se empezó: { $deed }: { $how-far }, { $erased }
# 3617bb95
deed-it-ended-with = { $begun }; terminó con: { $what }
# a7e5e37b
deed-restart-it-into-its-system-with-everything-that = reiniciarlo en su sistema, con todo lo que hay en él
# ba59d4b0
deed-try-to-restart-it-into-its-system-if = intentar reiniciarlo en su sistema; si ya no está, vuelve aquí y con intentarlo no se pierde nada
# f2f07f7d
deed-go-on-with-the-update-which-keeps-what = seguir con la actualización, que conserva lo que hay en él
# 14631319
deed-erase-it-and-install-its-system-anew = borrarlo e instalar de nuevo su sistema
# ec108364
deed-install-its-system-anew-and-keep-what-is = instalar de nuevo su sistema y conservar lo que hay en él; su código se queda
# bbb46525
deed-go-on-with-the-restore-what-is-erased = seguir con la restauración: lo borrado queda borrado, se instala el nuevo sistema
# ba38aa39
deed-go-on-with-the-erase-restore-everything-on = seguir con la restauración con borrado: se borra todo lo que hay en él, se instala el nuevo sistema
# 167710c7
deed-enter-dfu-mode = entrar en modo DFU
# 81af1068
deed-leave-recovery-mode = salir del modo de recuperación
# bd00accf
deed-leave-dfu-mode = salir del modo DFU
# 5ded30a4
deed-nothing-has-been-erased-by-this = Con esto no se ha borrado nada.
# 1f4cd236
deed-bring-into-recovery-mode = Llevar { $device } al modo de recuperación
# 4013c32e
deed-bring-into-dfu-mode = Llevar { $device } al modo DFU
# 0cc6e267
deed-entering-dfu-mode = entrando en modo DFU
# c74f889c
deed-bring-an-into-mode = Llevar un { $name } a este modo: { $target }
# 39a8dfcc
deed-entering-mode = entrando en este modo: { $target }
# 254b35e2
deed-it-is-in-dfu-mode-from-which-a = Está en modo DFU, desde el que una restauración empieza igual que desde el modo de recuperación
# f5324d88
deed-to-have-it-back-as-it-was-rightful = para tenerlo como estaba: rightful recovery exit, que guía sus manos
# 410e993a
deed-it-is-in-recovery-mode = Está en modo de recuperación
# e6541181
deed-to-have-it-back-as-it-was-rightful-2 = para tenerlo como estaba: rightful recovery exit
# 29845b1b
deed-it-has-left-dfu-mode = Ha salido del modo DFU
# 0975f38c
deed-it-has-left-recovery-mode = Ha salido del modo de recuperación
# f02e5079
deed-have-leave-mode = Hacer que { $device } salga de este modo: { $mode }
# 15d4b156
deed-leaving-mode = saliendo de este modo: { $mode }
# d95deea3
deed-the-device-to-start-its-system = que el dispositivo arranque su sistema
# 3c0ea179
deed-everything-on-it-is-as-it-was = todo lo que hay en él está como estaba
# 6d92eead
deed-sign-in-to-apple = iniciar sesión en Apple
# 84bdcb09
deed-ask-for-the-devices = preguntar por los dispositivos
# ab14f965
deed-wait-for-their-places = esperar sus lugares
# fe4cc995
deed-look-until-it-is-done = mirar hasta que esté hecho
# cdca8c33
deed-nothing-was-changed-on-any-device-and-nothing = No se cambió nada en ningún dispositivo, ni nada en la cuenta.
# c3f4279f
deed-look-at-the-devices-of-an-apple-account = Ver los dispositivos de una cuenta de Apple
# 4b9c2cd7
deed-asking-for-the-devices = preguntando por los dispositivos
# 61f1924b
deed-the-account-has-a-family-with-family-the = la cuenta tiene una familia: con --family se muestran también los dispositivos de sus miembros
# 3e69e3b7
deed-not-all-devices-of-the-family-have-come = no todos los dispositivos de la familia han llegado a tiempo
# cf5ce317
deed-ask-the-devices-of-an-apple-account-where = Preguntar a los dispositivos de una cuenta de Apple dónde están
# ed12a0a9
deed-waiting-for-the-devices-to-say-where-they = esperando a que los dispositivos digan dónde están
# 20cdd29c
deed-look-at-a-device-from-afar = Mirar un dispositivo a distancia
# d891e8e9
deed-looking-whether-it-is-done = mirando si está hecho
# 18abd00e
deed-apple-has-ended-the-session-signing-in-once = Apple ha terminado la sesión; se inicia sesión una vez más
# c80ef092
deed-nothing-waits-for-any-more = Ya nada espera a { $name }
# 9933b242
deed-something-still-waits-for = Algo espera todavía a { $name }
# 003e422e
deed-it-is-to-be-erased-as-soon-as = se ha de borrar en cuanto esté en línea; hasta entonces se puede cancelar en www.icloud.com/find
# 1a856126
deed-it-has-been-told-to-erase-itself-and = se le ha dicho que se borre, y no ha dicho que esté hecho
# 1759fe0f
deed-it-has-erased-itself = se ha borrado
# 0ab5d89d
deed-apple-gives-the-number-for-its-erase = Apple da el número { $code } para su borrado
# 2bf44eea
deed-the-sound = el sonido
# 90811cda
deed-the-message = el mensaje
# 98198c02
deed-lost-mode = el modo Perdido
# dccd02e0
deed-waits-until-it-is-online = { $act } espera a que esté en línea
# c5dd4737
deed-it-is-marked-as-lost = está marcado como perdido
# ee062d42
deed-activation-lock-is-on-setting-it-up-needs = el Bloqueo de activación está activado: configurarlo requiere la cuenta de Apple de su propietario
# fcab67a1
deed-activation-lock-is-on-setting-it-up-needs-2 = el Bloqueo de activación está activado: configurarlo requiere esta cuenta de Apple
# 0e6c510b
deed-activation-lock-is-off = el Bloqueo de activación está desactivado
# 573ad44d
deed-it-is-online = está en línea
# 86f9286a
deed-it-is-offline = está sin conexión
# 5c76f888
deed-it-is-offline-and-something-waits-for-it = está sin conexión, y algo lo espera
# c61907fe
deed-it-is-not-registered-with-find-my = no está registrado en Buscar
# c2210022
deed-apple-does-not-say-whether-it-is-online = Apple no dice si está en línea
# 1c5e0545
deed-devices-in-find-my-of-this-apple-account = Dispositivos en Buscar: { $own } de esta cuenta de Apple, { $of-family } de su familia
# dc729f7c
deed-this-apple-account-has-no-device-in-find = Esta cuenta de Apple no tiene ningún dispositivo en Buscar
# 8827cc4d
deed-this-apple-account-has-one-device-in-find = Esta cuenta de Apple tiene un dispositivo en Buscar
# a9e72e23
deed-this-apple-account-has-devices-in-find-my = Esta cuenta de Apple tiene { $many } dispositivos en Buscar
# e94e71b4
deed-have-apple-tell-it = que Apple se lo diga
# 1421c3ae
deed-take-it-off-the-account = eliminarlo de la cuenta
# d408ef13
deed-play-a-sound-on-a-device = Reproducir un sonido en un dispositivo
# 9581324f
deed-show-a-message-on-a-device = Mostrar un mensaje en un dispositivo
# abdf10d4
deed-mark-a-device-as-lost = Marcar un dispositivo como perdido
# 0b56302f
deed-end-lost-mode = Terminar el modo Perdido
# 799aac3e
deed-is-no-longer-marked-as-lost = { $name } ya no está marcado como perdido
# fca4f51f
deed-has-played-the-sound = { $name } ha reproducido el sonido
# d16b18b2
deed-shows-the-message = { $name } muestra el mensaje
# 575777f4
deed-is-marked-as-lost = { $name } está marcado como perdido
# 71f79bc6
deed-has-been-told-that-it-is-found = A { $name } se le ha dicho que está encontrado
# 82b95f43
deed-apple-has-taken-it-gets-it-as-soon = Apple lo ha aceptado; { $name } lo recibe en cuanto esté en línea
# 567d9bb6
deed-apple-gives-the-number-may-not-have-got = Apple da el número { $code }: puede que { $name } no lo haya recibido
# e3f355e9
deed-apple-has-taken-it-and-says-nothing-yet = Apple lo ha aceptado, y aún no dice si { $name } lo ha recibido
# e135a1bb
deed-the-device-is-in-the-account-as-before = El dispositivo está en la cuenta como antes, y su Bloqueo de activación está como estaba.
# 76640dfd
deed-asking-apple-to-tell-the-device = pidiendo a Apple que se lo diga al dispositivo
# 45790185
deed-apple-has-taken-it-how-far-it-is = Apple lo ha aceptado; no se pudo preguntar hasta dónde va: { $error }
# 662e5e8e
deed-this-releases-activation-lock-whoever-has-the-device = esto quita el Bloqueo de activación: quien tenga el dispositivo puede configurarlo como suyo; hágalo con un dispositivo que regala o que saca de su bloqueo, no con uno perdido
# 33dba3a0
deed-nothing-on-the-device-is-erased-by-this-2 = con esto no se borra nada en el dispositivo; si está en línea y con la sesión iniciada, vuelve a la lista, con su bloqueo
# 3a1fafbb
deed-whether-apple-takes-this-from-a-program-is = no se sabe si Apple acepta esto de un programa: www.icloud.com/find en un navegador hace lo mismo
# 72501723
deed-take-off-the-apple-account = Eliminar { $name } de la cuenta de Apple
# e5fa6661
deed-leave-it-in-the-account-with-its-lock = Dejarlo en la cuenta, con su bloqueo
# dc7f0024
deed-take-it-off-the-account-and-release-its = Eliminarlo de la cuenta y quitar su Bloqueo de activación
# 5e91dc3e
deed-is-to-be-taken-off-the-account = ¿Se ha de eliminar { $name } de la cuenta?
# 6983bddc
deed-asking-apple-to-take-it-off-the-account = pidiendo a Apple que lo elimine de la cuenta
# bf9ef642
deed-is-off-the-apple-account = { $name } ya no está en la cuenta de Apple
# fb3e8049
deed-its-activation-lock-is-released = su Bloqueo de activación está quitado
# 11b25cb1
deed-if-it-is-still-signed-in-and-comes = si sigue con la sesión iniciada y se conecta, vuelve, con su bloqueo
# 8296b0e1
deed-open-www-icloud-com-find-in-a-browser = abra www.icloud.com/find en un navegador, en un ordenador o en el teléfono de otra persona
# 25599246
deed-sign-in-with-the-apple-account-of-the = inicie sesión con la cuenta de Apple del dispositivo y su contraseña; para Buscar dispositivos no hace falta ningún código
# de75c9d6
deed-choose-the-device-in-the-list-of-devices = elija el dispositivo en la lista de dispositivos
# a6610895
deed-the-list-and-the-map-show-the-devices = la lista y el mapa muestran los dispositivos; un punto gris o las palabras «Sin conexión» indican uno que no se alcanza
# 82c4b1a6
deed-click-play-sound = haga clic en «Reproducir sonido»
# 6a673eb0
deed-click-lost-mode-or-mark-as-lost-give = haga clic en «Modo Perdido» o «Marcar como perdido», dé un número de teléfono y un mensaje, y haga clic en «OK»: el dispositivo se bloquea y muestra ambos
# e00cbd5d
deed-click-lost-mode-or-mark-as-lost-then = haga clic en «Modo Perdido» o «Marcar como perdido», y luego en «Detener modo Perdido»
# 5756bc1a
deed-click-erase-this-device-and-type-the-password = haga clic en «Borrar este dispositivo» y escriba la contraseña otra vez donde la pida; el borrado de un dispositivo sin conexión espera a que esté en línea y hasta entonces se puede cancelar allí
# 5df7c636
deed-do-not-remove-the-device-from-the-account = no elimine el dispositivo de la cuenta antes de que se haya borrado: eso anularía el borrado y quitaría el Bloqueo de activación
# 130c2634
deed-click-remove-this-device-it-releases-activation-lock = haga clic en «Eliminar este dispositivo»: quita el Bloqueo de activación, de modo que quien tenga el dispositivo puede configurarlo como suyo; un borrado que espera se anula
# 27534cec
deed-have-apple-tell-it-to-erase-itself = que Apple le diga que se borre
# d6c343f0
deed-apple-has-taken-the-erase-how-far-it = Apple ha aceptado el borrado; hasta dónde va se ve con rightful find watch, o en www.icloud.com/find.
# ec847b2a
deed-nothing-was-erased-apple-has-not-taken-an = No se borró nada: Apple no ha aceptado ningún borrado.
# 74c4df7b
deed-the-password-of-once-more-right-before-the = La contraseña de { $masked } otra vez, justo antes del borrado:
# 79afe797
deed-asking-apple-to-erase-it = pidiendo a Apple que lo borre
# 94cb788d
deed-apple-has-taken-the-erase-looking-whether-the = Apple ha aceptado el borrado; mirando si el dispositivo lo recibe
# 0429dc1e
deed-apple-has-told-how-far-the-erase-is = Apple ha dicho hasta dónde va el borrado
# 53d29ace
deed-leave-it-in-the-account-removing-it-before = déjelo en la cuenta: eliminarlo antes de que se haya borrado anula el borrado y quita el Bloqueo de activación
# 10ea1cf7
deed-has-erased-itself = { $name } se ha borrado
# c25385a1
deed-has-been-told-to-erase-itself-and-has = A { $name } se le ha dicho que se borre, y no ha dicho que esté hecho
# 7982a002
deed-will-erase-itself-as-soon-as-it-is = { $name } se borrará en cuanto esté en línea; todavía no se ha borrado nada
# 957081bf
deed-was-not-erased-apple-gives-a-number-that = { $name } no se borró: Apple da un número que no se conoce
# 64d51d32
deed-apple-has-taken-the-erase-of-and-says = Apple ha aceptado el borrado de { $name }, y aún no dice más de ello
# 802ec138
deed-everything-on-it-goes-photos-messages-apps-only = se pierde todo lo que hay en él: fotos, mensajes, apps; solo una copia de seguridad o iCloud lo devuelve
# 7bf6f67e
deed-it-is-online-the-erase-begins-within-moments = está en línea: el borrado empieza en unos instantes, y entonces nada lo para
# a0203e65
deed-it-is-offline-the-erase-waits-until-it = está sin conexión: el borrado espera a que esté en línea, y hasta entonces se puede cancelar en www.icloud.com/find; un iPhone bloqueado sin datos móviles puede estar sin conexión desde que se reinició
# bed20d7e
deed-apple-does-not-say-whether-it-is-online-2 = Apple no dice si está en línea: el borrado puede empezar enseguida, o esperar
# f118796c
deed-activation-lock-stays-on-after-the-erase-it = el Bloqueo de activación sigue activado: tras el borrado pide esta cuenta de Apple y su contraseña
# b961d08a
deed-without-a-code-apple-may-refuse-the-erase = sin un código Apple puede rechazar aquí el borrado; entonces el camino es www.icloud.com/find en un navegador
# 5e41ab65
deed-erase-from-afar = Borrar { $device } a distancia
# fd033789
deed-the-request-was-sent-whether-apple-has-taken = La petición se envió. No se sabe si Apple la ha aceptado: suponga que sí, hasta que la lista de dispositivos diga otra cosa.
# 3fd01e83
deed-a-device-without-a-name = un dispositivo sin nombre
# 2d8ac798
deed-not-known-whether-online = no se sabe si está en línea
# d897fc37
deed-which-device-of-the-apple-account-is-meant = ¿De qué dispositivo de la cuenta de Apple se trata?
# e591b97a
deed-keep-that-apple-knows-this-computer = guardar que Apple conoce este ordenador
# 2efa8a6f
deed-nothing-was-kept-on-this-computer = No se guardó nada en este ordenador.
# 426b1a69
deed-forget-it = olvidarlo
# 290ee127
deed-forget-that-apple-knows-this-computer = Olvidar que Apple conoce este ordenador
# 4137a1f9
deed-this-computer-keeps-nothing-of-an-apple-account = Este ordenador ya no guarda nada de una cuenta de Apple
# 82e1cff5
deed-signing-in-wants-a-code-again = iniciar sesión vuelve a pedir un código
# 77621c0b
deed-apple-is-not-told-the-token-was-here = a Apple no se le dice nada: el token estaba solo aquí, y sin él este ordenador es nuevo para Apple
# 5f0bcfc4
deed-nothing-was-changed = No se cambió nada.
# 46f56b3a
deed-a-token-is-kept-in-a-file-that = se guarda un testigo en un archivo que solo usted puede leer: quien lo tenga junto con la contraseña no necesita código; rightful find sign-out lo elimina
# d4a268d9
deed-sign-in-to-an-apple-account = Iniciar sesión en una cuenta de Apple
# 90006fdb
deed-wants-no-code-so-there-is-nothing-to = { $masked } no pide ningún código, así que no hay nada que guardar
# d83c41c6
deed-apple-knows-this-computer-for = Apple conoce este ordenador para { $masked }
# f07337bf
deed-the-password-is-kept-nowhere-and-is-asked = la contraseña no se guarda en ningún sitio, y se pide cada vez
# 6194b14d
deed-a-code-may-be-wanted = { $error }: puede que se pida un código
# a5731cf8
deed-a-code-is-wanted-the-next-time-too = { $error }: la próxima vez también se pedirá un código
# ad51c208
deed-name-of-the-apple-account-an-e-mail = Nombre de la cuenta de Apple (una dirección de correo o un número de teléfono):
# b9e0b4ee
deed-password-of-the-apple-account = Contraseña de la cuenta de Apple { $masked }:
# e1f44207
deed-signing-in-as = iniciando sesión como { $masked }
# ff187772
deed-on-a-trusted-device-settings-your-name-sign = en un dispositivo de confianza: Ajustes, su nombre, Inicio de sesión y seguridad, Autenticación de doble factor, Obtener código de verificación
# bff06865
deed-the-six-digits-that-the-trusted-device-shows = Las seis cifras que muestra el dispositivo de confianza:
# 57660d74
deed-the-six-digits-of-the-message-to = Las seis cifras del mensaje a { $phone }:
# a90376de
deed-apple-says-that-the-code-is-wrong-more = Apple dice que el código no es correcto; se admiten { $left } más en este inicio de sesión
# b39a757b
deed-a-code-has-six-digits = un código tiene seis cifras
# cac0deea
deed-i-have-another-trusted-device-its-settings-show = Tengo otro dispositivo de confianza: sus Ajustes muestran un código
# d25f5283
deed-apple-sends-a-message-with-a-code-to = Apple envía un mensaje con un código a un número de teléfono de confianza, y puedo leerlo
# c6a44388
deed-neither-only-the-device-that-i-cannot-use = Ninguno: solo el dispositivo que no puedo usar recibe códigos. Se intenta solo con la contraseña, lo que Apple puede rechazar
# f18c8792
deed-how-can-a-code-of-the-apple-account = ¿Cómo le puede llegar un código de la cuenta de Apple?
# 20cbca1a
deed-to-which-trusted-number = ¿A qué número de confianza?
# 81c5110f
deed-begin-a-session-with-apple = iniciar una sesión con Apple
# 2474f6df
deed-have-apple-decide = dejar que Apple decida
# 9ab988d7
deed-hand-the-phone-apples-answer = entregar al dispositivo la respuesta de Apple
# 9d16491c
deed-ask-the-phone-whether-it-is-active = preguntar al dispositivo si está activado
# 902ed27a
deed-whether-it-is-active-cannot-be-read-a = no se puede leer si está activado: un dispositivo solo se lo dice a un ordenador en el que confía
# 0832f31d
deed-activation-lock-is-on = el Bloqueo de activación está activado
# 1628a90e
deed-no-sign-of-activation-lock-apple-decides-when = ninguna señal del Bloqueo de activación: Apple decide cuando se activa el dispositivo
# 5ef7ed98
deed-activation-lock-cannot-be-read-here-apple-decides = aquí no se puede leer el Bloqueo de activación: Apple decide cuando se activa el dispositivo
# fb31d46d
deed-to-activate-it-over-the-cable-rightful-activation = para activarlo por el cable: rightful activation activate
# 840abd67
deed-unlock-it-and-tap-trust-or-look-at = desbloquéelo y toque Confiar, o mire su pantalla: si muestra «Hola», hay que activarlo
# 983a3eac
deed-active-since-it-was-made = activado desde que se fabricó
# a3f069cc
deed-active-without-a-sim = activado, sin SIM
# 1d38764b
deed-active-for-any-sim = activado, para cualquier SIM
# 2f4269dc
deed-not-active-it-is-at-hello-and-has = no está activado: muestra «Hola» y tiene que preguntar a Apple
# c79b9570
deed-not-active-its-activation-is-for-another-modem = no está activado: su activación es para otro módem
# 39a7ced5
deed-not-active-its-activation-is-for-another-sim = no está activado: su activación es para otra SIM
# c92c74a8
deed-not-active-it-wants-a-sim-first-as = no está activado: antes quiere una SIM, como los iPhone antiguos
# 2fe72301
deed-not-active-as-far-as-is-known-it = no está activado, hasta donde se sabe: dice { $word }
# 0ee8c873
deed-nothing-has-been-erased-and-nothing-on-the = No se ha borrado nada y no se ha cambiado nada en el dispositivo. Se puede empezar de nuevo en cualquier momento.
# 48ecedb2
deed-nothing-has-been-erased-the-phone-trusts-this = No se ha borrado nada. El dispositivo ahora confía en este ordenador; no se ha cambiado nada más en él. Se puede empezar de nuevo en cualquier momento.
# 8af73e2f
deed-nothing-has-been-erased-the-phone-has-apples = No se ha borrado nada. El dispositivo tiene la respuesta de Apple y puede estar activado: rightful activation status lo dice. Se puede empezar de nuevo en cualquier momento.
# 35aea897
deed-asking-the-phone-whether-it-is-active = preguntando al dispositivo si está activado
# 625564e8
deed-apple-was-not-asked = no se ha preguntado a Apple
# 0897404c
deed-the-phone-is-active-already = El dispositivo ya está activado
# b862803d
deed-beginning-a-session-with-apple = iniciando una sesión con Apple
# 99d99da2
deed-asking-apple-who-decides = preguntando a Apple, que decide
# 81c3a058
deed-the-phone-is-active-already-says-apple-and = El dispositivo ya está activado, dice Apple, y también lo dice el dispositivo
# c1acefbf
deed-handing-the-phone-apples-answer = entregando al dispositivo la respuesta de Apple
# 8405db6e
deed-the-phone-is-active = El dispositivo está activado
# f176bc06
deed-it-does-not-say = no lo dice
# 4069f5c4
deed-no-sign-of-activation-lock-apple-asked-for = ninguna señal del Bloqueo de activación: Apple no ha pedido ninguna cuenta
# fda0bed5
deed-activation-lock-is-on-the-account-that-was = el Bloqueo de activación está activado: la cuenta escrita lo ha abierto para esta activación
# 21b8856a
deed-no-sign-of-activation-lock-in-what-apple = ninguna señal del Bloqueo de activación en lo que ha pedido Apple
# 3f6a5b16
deed-nothing-was-erased-and-what-was-typed-is = no se ha borrado nada, y lo que se ha escrito no se guarda en ningún sitio
# 725141b1
deed-go-on-with-set-up-on-the-phone = siga con la configuración en el dispositivo; lo que había en él vuelve de una copia de seguridad: rightful backup restore
# ed8907da
deed-nothing-is-erased-and-until-the-phone-has = no se borra nada, y hasta que el dispositivo tenga la respuesta de Apple no se cambia nada en él
# 26e64a8f
deed-apple-decides-is-told-which-phone-this-is = decide Apple: a { $host } se le dice qué dispositivo es, como cuando un dispositivo se activa solo por Wi-Fi
# deed49f4
deed-if-the-phone-belongs-to-an-apple-account = si el dispositivo pertenece a una cuenta de Apple, Apple la pide: lo que escriba entonces va a { $host } y a ningún otro sitio, y no se guarda en ninguna parte
# 90fae852
deed-this-was-never-tried-on-apples-own-servers = esto nunca se ha probado con los servidores de Apple
# 526df05a
deed-activate = Activar { $device }
# 24afc97e
deed-activation-lock-is-on-apple-wants-the-apple = el Bloqueo de activación está activado: Apple quiere la cuenta de Apple a la que pertenece este dispositivo
# dec0cedb
deed-a-phone-of-an-organisation-leave-the-account = un dispositivo de una organización: deje la cuenta vacía y escriba su código de omisión como contraseña; no se sabe si Apple lo acepta en este formulario
# e33f872a
deed-apple-says = Apple dice: { $words }
# 73e42e5b
deed-apple-has-not-taken-what-was-typed = Apple no ha aceptado lo que se escribió: { $form }
# 646cc8d1
deed-what-you-type-now-goes-to-apples-activation = lo que escriba ahora va a { $host }, el servidor de activación de Apple, y a ningún otro sitio; no se guarda en ninguna parte
# a7064440
deed-you-can-try-once-more-apple-locks-accounts = puede intentarlo una vez más; Apple bloquea las cuentas tras unas pocas contraseñas erróneas
# 1ec3818c
deed-you-can-try-again-apple-locks-accounts-after = puede intentarlo de nuevo; Apple bloquea las cuentas tras unas pocas contraseñas erróneas
# 037576d5
deed-apple-account-for = Cuenta de Apple, para { $host }:
# adbfa442
deed-its-password-for-it-is-not-shown = Su contraseña, para { $host } (no se muestra):
# d12d4dc5
deed-for = { $label }, para { $host }:
# 16043609
deed-for-it-is-not-shown = { $label }, para { $host } (no se muestra):
# a8030875
deed-on-the-phones-own-activation-screen-the-apple = en la propia pantalla de activación del dispositivo: la cuenta de Apple y su contraseña, o «Desbloquear con código» donde se ofrezca, con el código que tenía el dispositivo
# 4c5b9d15
deed-in-any-browser-www-icloud-com-find-this = en cualquier navegador: www.icloud.com/find, este dispositivo, «Eliminar este dispositivo»; después reinicie el dispositivo
# 404f53bf
deed-a-forgotten-password-iforgot-apple-com-or-a = una contraseña olvidada: iforgot.apple.com o un contacto de recuperación; la recuperación de la cuenta puede tardar días
# 4c6748ec
deed-no-account-any-more-apples-request-with-a = ya no hay cuenta: la solicitud de Apple con un comprobante de compra, en al-support.apple.com; los papeles para ello: rightful dossier
# 0403c993
deed-a-phone-of-an-organisation-its-administrator-turns = un dispositivo de una organización: su administrador desactiva el bloqueo en Apple Business Manager o School Manager
# 7cb5490f
deed-waiting-until-you-have-tapped-trust = esperando a que toque Confiar
# c3127873
deed-hand-the-command-to-the-mdm-server = entregar la orden al servidor MDM
# 2357009d
deed-wait-for-the-devices-answer = esperar la respuesta del dispositivo
# 5f43559c
deed-nothing-was-changed-on-the-device-the-mdm = No se cambió nada en el dispositivo: el servidor MDM no ha aceptado la orden.
# fac79465
deed-whether-the-mdm-server-has-taken-the-command = No se sabe si el servidor MDM ha aceptado la orden: mire sus registros antes de enviarla otra vez.
# 056e55ea
deed-the-device-has-refused-it-and-nothing-was = El dispositivo lo ha rechazado, y no se ha cambiado nada en él.
# e784eff6
deed-clear-the-passcode-of-a-device-and-keep = Quitar el código de un dispositivo y conservar todo lo que contiene
# bc9b5653
deed-erase-a-device = Borrar un dispositivo
# 5544fbb5
deed-lock-a-device = Bloquear un dispositivo
# ef632f89
deed-mark-a-managed-device-as-lost = Marcar como perdido un dispositivo gestionado
# dcd66d9a
deed-have-a-lost-device-play-a-sound = Hacer que un dispositivo perdido emita un sonido
# 806c33b5
deed-ask-a-lost-device-where-it-is = Preguntar a un dispositivo perdido dónde está
# 3b8f75a3
deed-take-the-screen-time-code-off-a-device = Quitar el código de Tiempo de uso de un dispositivo
# 3121343a
deed-ask-a-device-whether-a-passcode-is-set = Preguntar a un dispositivo si tiene un código
# ae63ca73
deed-ask-a-device-what-it-is = Preguntar a un dispositivo qué es
# 9273d0ae
deed-ask-a-device-for-its-bypass-code = Pedir a un dispositivo su código de omisión
# 475d47fd
deed-have-a-device-forget-its-bypass-code = Hacer que un dispositivo olvide su código de omisión
# f26bcf09
deed-install-a-profile-on-a-device = Instalar un perfil en un dispositivo
# cb822783
deed-photos-messages-and-apps-stay-the-passcode-alone = las fotos, los mensajes y las apps se quedan: solo desaparece el código, y quien tenga el dispositivo puede poner otro
# cee6dfce
deed-a-device-that-was-restarted-and-not-unlocked = un dispositivo reiniciado y no desbloqueado desde entonces no tiene wifi: recibe la orden por datos móviles, red por cable o un ordenador que comparte su red
# c0dd9e81
deed-the-device-erases-itself-as-soon-as-it = el dispositivo se borra en cuanto recibe la orden, y nada la detiene después
# e7471fee
deed-activation-lock-stays-on-where-it-is-on = el Bloqueo de activación sigue activado donde lo está: después el dispositivo pide su cuenta o el código de omisión
# f7369dbb
deed-a-device-tells-its-code-only-in-the = un dispositivo dice su código solo en los primeros quince días de su supervisión
# c87bcf05
deed-the-device-does-this-only-if-it-is = el dispositivo solo lo hace si está supervisado
# 1a993975
deed-asking-the-mdm-server-to-queue-the-command = se pide al servidor MDM que ponga la orden en cola
# 1feb3216
deed-the-mdm-server-has-queued = El servidor MDM ha puesto { $name } en cola
# 14a531cf
deed-the-device-has-done-it = El dispositivo lo ha hecho: { $name }
# 7c6f01a1
deed-the-device-has-put-off-it-is-asked = El dispositivo ha aplazado { $name }: se le pedirá otra vez cuando se use
# a07eb027
deed-is-queued-and-the-device-has-not-answered = { $name } está en cola, y el dispositivo aún no ha respondido
# 8406e746
deed-name-of-the-command = nombre de la orden: { $uuid }
# 7a5cb55c
deed-apple-has-been-asked-to-wake-the-device = se ha pedido a Apple que despierte el dispositivo
# b5f2ca46
deed-the-device-was-not-woken = no se despertó el dispositivo: { $words }
# d54923f7
deed-the-device-says = el dispositivo dice: { $result }
# f1e5dfe0
deed-a-passcode-is-set-on-it = tiene un código
# ae848a5c
deed-no-passcode-is-set-on-it = no tiene ningún código
# 13858d97
deed-its-answer-is-in-the-events-of-the = su respuesta está en los eventos del webhook del servidor; --events PATH la lee aquí
# 5be1fe34
deed-have-the-mdm-server-ask-apple = hacer que el servidor MDM pregunte a Apple
# 84bf3947
deed-activation-lock-is-as-it-was-and-nothing = El Bloqueo de activación está como estaba, y no se cambió nada en el dispositivo.
# 13de40a2
deed-on-the-device-go-on-in-its-set = en el dispositivo, siga con la configuración: ya no pide una cuenta
# 3357866c
deed-apple-has-turned-activation-lock-off = Apple ha desactivado el Bloqueo de activación
# 74dd32eb
deed-this-is-for-a-device-that-belongs-to = esto es para un dispositivo de la organización a la que pertenece este servidor; Apple anota quién lo ha pedido
# 5e13936e
deed-whoever-holds-the-device-can-set-it-up = quien tenga el dispositivo puede configurarlo después como suyo: hágalo con uno que esté en sus manos, no con uno perdido
# 8bbbdad6
deed-turn-activation-lock-off-for-a-device-of = Desactivar el Bloqueo de activación de un dispositivo de la organización
# 4b1fa326
deed-leave-activation-lock-on = Dejar activado el Bloqueo de activación
# 133f5566
deed-turn-activation-lock-off-as-the-organisation-that = Desactivar el Bloqueo de activación, como la organización dueña del dispositivo
# 615dd54c
deed-is-activation-lock-to-be-turned-off-for = ¿Se desactiva el Bloqueo de activación del dispositivo { $serial }?
# f46a58f7
deed-the-mdm-server-asks-apple = el servidor MDM pregunta a Apple
# 8fdca3d2
deed-the-device-erases-itself = el dispositivo se borra
# f2476fd0
deed-the-command-is-queued-waiting-for-the-device = la orden está en cola; se espera al dispositivo
# 7cba9c07
deed-the-device-has-put-it-off-until-it = el dispositivo lo ha aplazado hasta que se use; se sigue esperando
# b519e3e1
deed-without-a-reason = sin motivo
# 2e345db3
deed-look-at-the-tokens = mirar los tokens
# 42d2dbad
deed-keep-them-sealed = guardarlos sellados
# ec262e73
deed-every-token-that-was-kept-before-is-kept = Cada token guardado antes sigue guardado como estaba.
# b66f7bf0
deed-keep-the-unlock-tokens-that-an-mdm-server = Guardar los tokens de desbloqueo que se dijeron a un servidor MDM
# 191d44d5
deed-reading-the-events = leyendo los eventos
# 8401ba8c
deed-keep-an-unlock-token = Guardar un token de desbloqueo
# f1fa867c
deed-tokens-of-devices-that-had-none = tokens de dispositivos que no tenían
# 29505523
deed-tokens-in-place-of-older-ones = tokens en lugar de otros anteriores
# 2b38ada1
deed-tokens-that-were-kept-already = tokens que ya estaban guardados
# a15d4f28
deed-updates-without-a-token-which-took-nothing-away = actualizaciones sin token, que no quitaron nada
# 3ae3c3c5
deed-damaged-tokens-which-were-left-out = tokens dañados, que se dejaron fuera
# b5f65216
deed-tokens-of-something-that-has-no-udid = tokens de algo que no tiene UDID
# c1ef6e93
deed-the-unlock-tokens-are-kept = Los tokens de desbloqueo están guardados
# 39d51dba
deed-there-was-no-unlock-token-in-it = No contenía ningún token de desbloqueo
# 8c77f2a0
deed-look-at-the-token = mirar el token
# af521f09
deed-show-the-phone-its-supervisor = mostrar al teléfono su supervisor
# e7ec24ac
deed-clear-the-passcode = quitar el código
# 71b900d9
deed-ask-the-phone-whether-it-has-one = preguntar al teléfono si tiene uno
# 30d26f8a
deed-clear-the-screen-time-code = quitar el código de Tiempo de uso
# 38e95f7c
deed-nothing-has-been-erased-everything-on-the-phone = No se ha borrado nada: todo en el teléfono está como estaba, y su código también.
# d1c7676c
deed-nothing-has-been-erased-everything-on-the-phone-2 = No se ha borrado nada: todo en el teléfono está como estaba. Si aún tiene código lo muestra su pantalla.
# 3ef1ef56
deed-clear-the-passcode-of = Quitar el código de { $device }
# f75893cf
deed-everything-on-the-phone-stays-photos-messages-apps = todo lo del teléfono se queda: fotos, mensajes, apps
# ad4259a5
deed-find-my-activation-lock-and-the-computers-that = Buscar, el bloqueo de activación y los ordenadores en los que confía se quedan como están
# 390220a3
deed-afterwards-the-phone-opens-without-a-passcode-until = después el teléfono se abre sin código hasta que se ponga uno nuevo: téngalo consigo
# 89a0239a
deed-without-a-passcode-the-phone-takes-the-cards = sin código el teléfono quita las tarjetas de Wallet
# 850db8d0
deed-this-was-never-tried-on-a-real-phone = este programa nunca lo ha probado en un teléfono real
# 9b22031d
deed-showing-the-phone-its-supervisor = mostrando al teléfono su supervisor
# dfd8233a
deed-no-passcode-is-set = no hay ningún código
# dcd05b96
deed-the-phone-has-just-said-so = el teléfono lo acaba de decir
# 4458d92c
deed-nothing-was-changed-2 = no se cambió nada
# 03813173
deed-no-passcode-is-set-on-the-phone = El teléfono no tiene ningún código
# 0a536dce
deed-clearing-the-passcode-everything-on-the-phone-stays = quitando el código; todo lo del teléfono se queda
# 1acd80ef
deed-the-passcode-is-cleared = el código está quitado
# 0fa643ec
deed-the-passcode-is-cleared-2 = El código está quitado
# c786dd4c
deed-the-phone-says-that-no-passcode-is-set = el teléfono dice que no tiene ningún código
# 623e313c
deed-nothing-was-erased-everything-on-the-phone-is = no se borró nada: todo en el teléfono está como estaba
# bee2fd9f
deed-set-a-new-passcode-on-the-phone-now = ponga ahora un código nuevo en el teléfono y haga una copia: rightful backup take
# 712ff039
deed-before-you-set-a-passcode-save-a-fresh = antes de poner un código, guarde un token nuevo: rightful supervise token save
# 8ce50bf4
deed-nothing-has-been-erased-and-the-screen-time = No se ha borrado nada, y el código de Tiempo de uso está como estaba.
# 57920c20
deed-clear-the-screen-time-code-of = Quitar el código de Tiempo de uso de { $device }
# 594d8530
deed-nothing-is-erased-the-passcode-of-the-phone = no se borra nada; el código del teléfono se queda como está
# 0f75be00
deed-the-screen-time-code-is-cleared = El código de Tiempo de uso está quitado
# a4e77430
deed-on-a-new-one-can-be-set-in = el { $at }; se puede poner uno nuevo en Ajustes, Tiempo de uso
# b3bec840
deed-reach-the-phone = alcanzar el teléfono
# 4cc782d4
deed-have-it-erase-itself = hacer que se borre
# b15ebf82
deed-the-phone-was-told-to-erase-itself-and = Se le dijo al teléfono que se borrara, y puede haber empezado: mire su pantalla.
# dd9dd3b8
deed-nothing-has-been-erased = No se ha borrado nada.
# 2ca8da7d
deed-erase-over-the-cable = Borrar { $device } por el cable
# 961c4e1f
deed-with-a-saved-token-the-passcode-can-be = con un token guardado se puede quitar el código y conservarlo todo: rightful supervise clear
# 4fb59fb9
deed-activation-lock-stays-on-after-the-erase-it-2 = el bloqueo de activación sigue activado: tras el borrado pide la cuenta de Apple del dueño
# c74335e9
deed-the-erase-ends-the-supervision-and-the-saved = el borrado acaba con la supervisión y con el token guardado; un plan de datos en una eSIM se conserva
# d58877dd
deed-reaching-the-phone = alcanzando el teléfono
# 650ee882
deed-having-the-phone-erase-itself = haciendo que el teléfono se borre
# 84a31024
deed-the-phone-erases-itself = el teléfono se borra
# 2d7650a8
deed-the-phone-erases-itself-2 = El teléfono se borra
# 6951d60e
deed-it-restarts-by-itself-and-is-at-hello = se reinicia solo y en unos minutos muestra Hola
# 226047c2
deed-to-supervise-it-again-before-it-is-set = para supervisarlo de nuevo, antes de configurarlo: rightful supervise prepare
# b21569c5
deed-it-is-kept-sealed-on-this-computer-for = se guarda sellada en este ordenador, solo para este usuario
# 2b704c5d
deed-keep-a-copy-elsewhere-with-a-password-rightful = guarde en otro sitio una copia con contraseña: rightful supervise identity export
# d4dc5870
deed-a-supervision-identity-was-made = Se hizo una identidad de supervisión
# 52a16e4c
deed-nothing-was-kept-and-the-identities-that-were = No se guardó nada, y las identidades que había siguen como estaban.
# b356600a
deed-the-password-of-the-identitys-file = La contraseña del archivo de la identidad:
# c008844c
deed-the-supervision-identity-is-kept-on-this-computer = La identidad de supervisión está guardada en este ordenador
# 2f519c23
deed-this-supervision-identity-was-here-already = Esta identidad de supervisión ya estaba aquí
# de051516
deed-a-new-password-for-the-exported-file = Una contraseña nueva para el archivo exportado:
# 43f2f201
deed-the-same-password-once-more = La misma contraseña otra vez:
# 81e30daf
deed-the-file-has-no-password-whoever-has-it = el archivo no tiene contraseña: quien lo tenga puede actuar como supervisor de sus teléfonos
# 3b6fbfc3
deed-keep-the-file-and-its-password-in-different = guarde el archivo y su contraseña en sitios distintos
# 6208de9f
deed-the-supervision-identity-was-exported = La identidad de supervisión se exportó
# 51d2d108
deed-nothing-was-exported-and-the-identity-on-this = No se exportó nada, y la identidad de este ordenador está como estaba.
# 87990c1e
deed-it-belongs-to = pertenece a { $identity }
# 34846bf0
deed-fingerprint = huella { $identity }
# 32f241dd
deed-have-the-phone-trust-this-computer-as-its = hacer que el teléfono confíe en este ordenador como el de su supervisor
# d9990ae4
deed-nothing-has-been-erased-and-nothing-on-the-2 = No se ha borrado nada, y no se cambió nada en el teléfono.
# e31953e5
deed-the-phone-trusts-this-computer-already = El teléfono ya confía en este ordenador
# b872a7e1
deed-have-trust-this-computer = Hacer que { $device } confíe en este ordenador
# 9e0def28
deed-nothing-is-erased-and-nobody-has-to-unlock = no se borra nada, y nadie tiene que desbloquear el teléfono ni tocar Confiar
# 88500d2c
deed-a-locked-phone-leaves-less-behind-than-an = un teléfono bloqueado deja menos que uno abierto: enlácelo otra vez cuando esté abierto, y este ordenador podrá copiarlo también bloqueado
# 59ce09b6
deed-having-the-phone-trust-its-supervisor = haciendo que el teléfono confíe en su supervisor
# 393175b4
deed-the-phone-trusts-this-computer = El teléfono confía en este ordenador
# 3c1425e6
deed-see-whether-everything-is-ready-for-a-lockout = vea si todo está listo para un bloqueo: rightful supervise ready
# 4cdd8b2c
deed-see-that-nobody-supervises-the-phone = ver que nadie supervisa el teléfono
# 765f17cd
deed-have-it-be-supervised = hacer que quede supervisado
# 249fdbb7
deed-nothing-has-been-erased-and-the-phone-is = No se ha borrado nada, y el teléfono no está supervisado por este ordenador.
# b80853f1
deed-supervise = Supervisar { $device }
# 3fbbc195
deed-nothing-is-erased-a-phone-at-hello-has = no se borra nada: un teléfono en Hola aún no contiene nada
# 43c8cf25
deed-the-phone-will-say-that-it-is-supervised = el teléfono dirá que lo supervisa { $organisation }
# a6155761
deed-it-stays-supervised-until-it-is-erased-nobody = sigue supervisado hasta que se borre; nadie más obtiene poder sobre él con eso
# 7b592858
deed-set-up-passes-over-some-panes-that-are = la configuración se salta algunos paneles que se encuentran luego en Ajustes; idioma, Wi-Fi, cuenta y restauración se preguntan como siempre
# 65ea4fba
deed-asking-the-phone-who-supervises-it = preguntando al teléfono quién lo supervisa
# 531d71fc
deed-it-is-supervised-by-this-identity-already = ya lo supervisa esta identidad
# 81686951
deed-the-phone-is-supervised-by-you-already = El teléfono ya está supervisado por usted
# 2ee95bbe
deed-having-the-phone-be-supervised = haciendo que el teléfono quede supervisado
# 274f4901
deed-the-phone-is-supervised-by-you = El teléfono está supervisado por usted
# dc4f140d
deed-go-on-with-set-up-on-the-phone-2 = siga configurando el teléfono, y deje por ahora el código
# 2f59fb8f
deed-save-the-unlock-token-before-a-passcode-is = guarde el token de desbloqueo antes de poner un código: rightful supervise token save
# a9697f03
deed-keep-a-copy-of-the-identity-elsewhere-rightful = guarde en otro sitio una copia de la identidad: rightful supervise identity export
# abf6e0fe
deed-install-the-profile = instalar el perfil
# 8ca27bbb
deed-remove-the-profile = quitar el perfil
# a6327827
deed-nothing-has-been-erased-and-the-profile-is = No se ha borrado nada, y el perfil no está en el teléfono.
# 753cadcc
deed-install-a-profile-on = Instalar un perfil en { $device }
# 931bf027
deed-installing-the-profile = instalando el perfil
# b25efbbc
deed-profiles-on-the-phone-now = perfiles en el teléfono ahora: { $there }
# 0a2ed25f
deed-to-take-it-off-again-rightful-supervise-profiles = para quitarlo de nuevo: rightful supervise profiles remove
# ccc2f5b5
deed-the-profile-is-installed = El perfil está instalado
# 1b8aed00
deed-nothing-is-erased-and-the-profile-can-be = no se borra nada, y el perfil se puede quitar de nuevo
# 902e9c15
deed-computers-that-the-phone-trusts-can-reach-it = los ordenadores en los que confía el teléfono llegan a él también bloqueado; los ladrones con herramientas especiales pueden intentar más
# 46a47090
deed-from-then-on-only-the-passcode-opens-the = desde entonces solo el código abre el teléfono: sépalo antes de seguir
# 9caaa08e
deed-nothing-has-been-erased-and-the-profiles-of = No se ha borrado nada, y los perfiles del teléfono están como estaban.
# 490639f7
deed-remove-a-profile-from = Quitar un perfil de { $device }
# a1afc369
deed-nothing-is-erased = no se borra nada
# 72b2fcaa
deed-the-profile-is-removed = El perfil está quitado
# e7350cb5
deed-yes-if-it-locked-out-today-its-passcode = Sí: si se bloqueara hoy, se podría quitar su código y conservarlo todo
# 6b1d47d6
deed-probably-nothing-is-missing-and-something-may-stand = Probablemente: no falta nada, y algo puede estorbar
# 539eb7b6
deed-no-if-it-locked-out-today-its-passcode = No: si se bloqueara hoy, no se podría quitar su código
# e3b63f9c
deed-there-is-no-supervision-identity-on-this-computer = en este ordenador no hay ninguna identidad de supervisión
# 68c7a203
deed-import-yours-rightful-supervise-identity-import-or-make = importe la suya: rightful supervise identity import; o haga una para su próximo teléfono: rightful supervise identity new
# 77d9d761
deed-a-supervision-identity-is-on-this-computer = hay una identidad de supervisión en este ordenador
# cd664c2f
deed-the-phone-does-not-tell-this-computer-whether = el teléfono no dice a este ordenador si está supervisado
# 525a5c2a
deed-have-it-trust-this-computer-rightful-supervise-pair = haga que confíe en este ordenador: rightful supervise pair
# bb3d30fa
deed-the-phone-is-supervised-by-your-identity = el teléfono está supervisado por su identidad
# 423f6c16
deed-the-phone-is-supervised-by-another-identity = el teléfono está supervisado por otra identidad: { $organisation }
# 55db4d9c
deed-the-phone-is-supervised-by-another-identity-2 = el teléfono está supervisado por otra identidad
# 00988269
deed-if-it-is-yours-import-it-rightful-supervise = si es suya, impórtela: rightful supervise identity import; el teléfono de una organización lo abre ella
# 792ac2fe
deed-the-phone-is-not-supervised = el teléfono no está supervisado
# d961fba1
deed-it-can-be-supervised-while-it-is-set = se puede supervisar al configurarlo tras su próximo borrado: rightful supervise prepare
# 83ab1a41
deed-turn-the-passcode-off-on-the-phone-and = quite el código en el teléfono y guarde uno nuevo: rightful supervise token save
# 089c628e
deed-no-unlock-token-of-the-phone-is-saved = en este ordenador no se guarda ningún token de desbloqueo del teléfono
# 736eaf46
deed-turn-the-passcode-off-on-the-phone-and-2 = quite el código en el teléfono y guarde uno: rightful supervise token save
# b8526ffa
deed-the-phone-was-erased-after-the-token-of = el teléfono se borró después de guardar el token del { $at }
# a8a39670
deed-the-identity-that-the-token-was-saved-with = la identidad con la que se guardó el token no está en este ordenador
# 815fc732
deed-import-it-rightful-supervise-identity-import = impórtela: rightful supervise identity import
# f63c2b74
deed-an-unlock-token-was-saved-on = el { $at } se guardó un token de desbloqueo
# 1634e127
deed-the-saved-token-has-a-form-that-is = el token guardado tiene una forma que no se conoce
# 04d84f5c
deed-the-phone-trusts-this-computer-also-while-it = el teléfono confía en este ordenador, también bloqueado
# 0d31b5f8
deed-the-phone-trusts-this-computer-while-it-is = el teléfono confía en este ordenador; bloqueado le da poco
# ec65d4bc
deed-unplug-it-unlock-it-and-pair-it-once = desconéctelo, desbloquéelo y enlácelo otra vez: rightful supervise pair
# cfdbf527
deed-the-phone-does-not-trust-this-computer = el teléfono no confía en este ordenador
# a0bcb3aa
deed-have-it-trust-its-supervisor-which-needs-no = haga que confíe en su supervisor, sin que nadie toque nada: rightful supervise pair
# 5e6fa081
deed-have-it-stay-reachable-rightful-supervise-profiles-install = haga que siga accesible: rightful supervise profiles install usb-while-locked
# 8d27af03
deed-a-profile-keeps-the-cable-working-while-the = un perfil mantiene el cable activo con el teléfono bloqueado, salvo en el modo de aislamiento
# 12fef231
deed-an-hour-after-it-was-last-unlocked-the = una hora después del último desbloqueo el teléfono puede no responder por cable
# d497c7b2
deed-whether-the-cable-works-while-the-phone-is = no se sabe si el cable funciona con el teléfono bloqueado
# 6edd303d
deed-ask-whether-a-passcode-is-set = preguntar si hay un código
# 3812f5be
deed-have-the-phone-make-a-token-and-keep = hacer que el teléfono haga un token, y guardarlo
# 842e20d1
deed-nothing-has-been-erased-and-a-token-that = No se ha borrado nada, y un token guardado antes sigue ahí.
# e16a64ed
deed-save-the-unlock-token-of = Guardar el token de desbloqueo de { $device }
# 0e723b03
deed-nothing-on-the-phone-is-changed-or-erased = no se cambia ni se borra nada en el teléfono
# 3c6b4b4a
deed-whoever-has-the-token-and-the-supervision-identity = quien tenga el token y la identidad de supervisión puede quitar el código: ambos se guardan sellados en archivos que solo usted puede leer
# ddcd5354
deed-an-erase-ends-the-token-save-a-new = un borrado acaba con el token: guarde uno nuevo cuando el teléfono esté configurado otra vez
# 88cb252e
deed-having-the-phone-make-a-token = haciendo que el teléfono haga un token
# 9ffa3a3a
deed-the-token-was-saved-and-read-back = el token se guardó y se volvió a leer
# 9111dbad
deed-a-copy-lies-in-the-file-that-was = hay una copia en el archivo indicado, que solo usted puede leer
# af9531f6
deed-it-is-whole-bytes-name = está completo: { $length } bytes, nombre { $name }
# 189ca10f
deed-its-form-is-not-one-that-is-known = su forma no es conocida: se guarda como lo dio el teléfono, y aun así puede servir
# 4e5c7491
deed-set-the-passcode-again-on-the-phone-and = vuelva a poner el código en el teléfono, y guarde en otro sitio una copia de la identidad: rightful supervise identity export
# 864f0142
deed-the-unlock-token-is-saved = El token de desbloqueo está guardado
# a1290a75
deed-it-is-not-whole = no está completo: { $damage }
# 0d6e8083
deed-saved-on = guardado el { $at }
# 94de783b
deed-the-phone-was-erased-since-noticed-on-it = el teléfono se borró desde entonces, advertido el { $at }: ya no sirve
# cdc41161
deed-no-erase-since-was-noticed-here-the-phone = desde entonces no se advirtió aquí ningún borrado; decide el propio teléfono
# 2434ed93
deed-a-file-does-not-say-which-phone-it = un archivo no dice de qué teléfono es: decide el propio teléfono
# 21e19ce4
deed-the-identity-that-it-was-saved-with-is = la identidad con la que se guardó está en este ordenador
# 41445902
deed-the-identity-that-it-was-saved-with-is-2 = la identidad con la que se guardó no está en este ordenador
# b0345ebd
deed-leave-the-cable-in-and-read-the-moves = Deje el cable puesto y lea los movimientos. Cuando esté listo, tiene { $lead-in } segundos para tomar el { $model } con las dos manos.
# bf18d952
deed-reading-who-the-device-is = leyendo qué dispositivo es
# fe8430fe
deed-error = error:
# 86691ef1
deed-because = porque:
# 637a5a31
deed-usually = suele ser:
# 247554c6
deed-help = ayuda:
# de021484
deed-stopped = parado:
# ccbecd89
deed-yes = sí
# 66ef7564
deed-active = activado
# ffe580ac
deed-looking = mirando
# f2d686ce
deed-erasing = borrando
# e84e9b8a
deed-updating = actualizando
# 01c58793
deed-restarting = reiniciando
# 443e8c8a
deed-working = trabajando
# f402c684
deed-trying-2 = probando
# bdac95f6
deed-done = terminado
# 441f19f2
deed-then-2 = , después
# 265b7635
deed-recovery = modo de recuperación
# a3087098
deed-restore = modo de restauración
# 5fbeed7c
deed-normal = modo normal
# 718f2657
deed-dfu = modo DFU
