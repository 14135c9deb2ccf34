### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 054e8fb7
computer-another-usbmuxd = otro usbmuxd
# 8ae97ad8
computer-the-desktops-file-manager = el gestor de archivos del escritorio
# fb133272
computer-the-desktops-photo-import = la importación de fotos del escritorio
# 9020b725
computer-a-device-in-recovery-or-dfu-mode-is = hay un dispositivo en modo de recuperación o DFU, y este usuario no puede abrirlo
# da13f207
computer-the-device-was-plugged-in-before-the-rule = el dispositivo se conectó antes de que se escribiera la regla, o usted ha iniciado sesión a distancia
# 2dab8e80
computer-unplug-the-device-and-plug-it-in-again = desconecte el dispositivo y conéctelo de nuevo; hágalo en el propio ordenador
# b151e0dc
computer-or-start-rightful-as-administrator = o inicie Rightful como administrador
# 4f4a416b
computer-you-are-not-a-member-of-that-group = usted aún no es miembro de ese grupo
# 4d510af0
computer-become-one-then-sign-out-and-in-again = hágase miembro, y luego cierre la sesión y ábrala de nuevo
# 37b58f64
computer-a-device-in-recovery-or-dfu-mode-is-2 = hay un dispositivo en modo de recuperación o DFU, y falta el archivo por el que se abre
# 333dda91
computer-this-is-a-container-or-a-virtual-machine = esto es un contenedor o una máquina virtual a la que no se le dio USB
# a7164cc6
computer-start-rightful-on-the-computer-itself-or-pass = inicie Rightful en el propio ordenador, o pase /dev/bus/usb al contenedor
# 60f9241a
computer-the-device-in-recovery-or-dfu-mode-may = el dispositivo en modo de recuperación o DFU se puede abrir
# 904c11f6
computer-a-rule-of-udev-lets-you-open-devices = una regla de udev le permite abrir dispositivos en modo de recuperación y DFU ({ $file })
# f19a2a73
computer-a-rule-of-udev-lets-the-group-open = una regla de udev permite al grupo { $group } abrir dispositivos en modo de recuperación y DFU ({ $file })
# f736ba3c
computer-see-whether-you-are-in-it = vea si está usted en él
# cc55b5b9
computer-the-rule-of-udev-in-is-read-too = la regla de udev en { $file } se lee demasiado tarde para tener efecto
# 4a0e3b32
computer-whoever-sits-at-the-computer-is-given-access = a quien está ante el ordenador se le da acceso en los archivos hasta el número 73
# 5b9a90a4
computer-no-rule-of-udev-lets-you-open-devices = ninguna regla de udev le permite abrir dispositivos en modo de recuperación y DFU
# 902c90fb
computer-as-administrator-you-may-all-the-same = { $what }; como administrador puede de todos modos
# 4e5236dd
computer-only-a-few-packages-bring-one-along = solo unos pocos paquetes traen una
# 1749c21e
computer-there-is-no-udev-here-as-in-a = aquí no hay udev, como en un contenedor; como administrador puede abrir dispositivos
# 40225572
computer-there-is-no-udev-here-as-in-a-2 = aquí no hay udev, como en un contenedor: quién puede abrir dispositivos se decide fuera
# 36e7b724
computer-pass-dev-bus-usb-into-the-container-or = pase /dev/bus/usb al contenedor, o inicie Rightful fuera
# d433fd77
computer-start-rightful-as-administrator = inicie Rightful como administrador
# a74d3162
computer-write-the-rule = escriba la regla
# 9b9fc0cd
computer-have-it-read = haga que se lea
# dae3ae0c
computer-unplug-the-device-and-plug-it-in-again-2 = desconecte el dispositivo y conéctelo de nuevo
# 1cb8cfd6
computer-the-device-in-recovery-or-dfu-mode-has = el dispositivo en modo de recuperación o DFU tiene el controlador WinUSB
# 470fb53c
computer-the-device-in-recovery-or-dfu-mode-has-2 = el dispositivo en modo de recuperación o DFU tiene el controlador { $driver }, que no deja entrar a otros programas
# cd24134b
computer-windows-takes-the-driver-of-the-apple-devices = Windows usa el controlador de la app Dispositivos Apple o de iTunes
# 11006e4e
computer-with-the-program-zadig-choose-this-device-options = con el programa Zadig elija este dispositivo (Options, List All Devices), luego WinUSB, luego Replace Driver
# bff8723f
computer-to-have-apples-back-device-manager-the-device = para recuperar el de Apple: Administrador de dispositivos, el dispositivo, Desinstalar el dispositivo con su controlador, y conectarlo de nuevo
# 376a3966
computer-the-device-in-recovery-or-dfu-mode-has-3 = el dispositivo en modo de recuperación o DFU no tiene controlador
# 26f44c03
computer-no-program-of-apples-is-installed = no hay instalado ningún programa de Apple
# 0d667ed4
computer-with-the-program-zadig-choose-this-device-then = con el programa Zadig elija este dispositivo, luego WinUSB, luego Install Driver
# 6e55d74c
computer-the-device-has-no-driver = el dispositivo no tiene controlador
# 62d37df3
computer-no-program-of-apples-is-installed-or-its = no hay instalado ningún programa de Apple, o se quitó su controlador
# f2519671
computer-install-the-apple-devices-app-from-the-microsoft = instale la app Dispositivos Apple de Microsoft Store
# ff0f71e6
computer-start-the-app-once-then-plug-the-device = inicie la app una vez, y luego conecte el dispositivo de nuevo
# 5f220f01
computer-the-device-has-a-driver-of-apples = el dispositivo tiene un controlador de Apple
# f5d5f720
computer-the-program-has-the-device-open = un programa tiene el dispositivo abierto: { $holder }
# cd2a5a9c
computer-close-then-start-again = cierre este programa, y luego empiece de nuevo: { $holder }
# bd1473f3
computer-the-program-runs-process-and-may-take-the = hay un programa en marcha (proceso { $pid }) que puede tomar el dispositivo a mitad del trabajo: { $name }
# 02eb8187
computer-close-before-you-begin-an-erase-or-an = cierre este programa antes de empezar un borrado o una actualización: { $name }
# e288a5a9
computer-no-other-program-was-seen-that-takes-devices = no se ha visto otro programa que tome dispositivos
# a276f3de
computer-the-devices-on-usb-cannot-be-listed = los dispositivos USB no se pueden listar
# 126bf9f1
computer-the-system-refuses-or-has-no-usb = el sistema se niega, o no tiene USB
# 34452900
computer-start-rightful-on-the-computer-itself-as-the = inicie Rightful en el propio ordenador, como el usuario que está ante él
# df29ea62
computer-no-iphone-or-ipad-is-on-usb = no hay ningún iPhone ni iPad en el USB
# 252f83fd
computer-none-is-plugged-in-or-the-cable-only = no hay ninguno conectado; o el cable solo carga; o el iPhone lleva más de una hora bloqueado y no deja entrar a ningún ordenador
# d975d5ab
computer-if-one-is-plugged-in-take-another-cable = si hay uno conectado: use otro cable, uno que también transmita datos, y un puerto del propio ordenador
# 6567f830
computer-if-it-still-charges-only-unlock-it-or = si sigue solo cargando: desbloquéelo, o póngalo en modo de recuperación con sus botones, lo que no borra nada
# a8a6bcd2
computer-to-be-led-to-recovery-mode = para que se le guíe al modo de recuperación
# 69bb679d
computer-the-link-to-the-device-has-12-mbit = la conexión con el dispositivo tiene 12 Mbit/s o menos
# e4f1d888
computer-the-cable-or-the-plug-is-damaged-or = el cable o el conector está dañado o sucio, o hay un concentrador antiguo en medio
# b98d5701
computer-take-another-cable-and-a-port-of-the = use otro cable, y un puerto del propio ordenador; mire si hay pelusa en el puerto del dispositivo
# 0a12de64
computer-the-link-has-usb-2-speed-480-mbit = la conexión va a velocidad USB 2 (480 Mbit/s), y el dispositivo admite USB 3
# f6406068
computer-the-cable-that-comes-with-the-phone-is = el cable que viene con el iPhone es de USB 2
# 8b9b30ae
computer-for-large-backups-take-a-cable-and-a = para copias grandes use un cable y un puerto USB 3; todo lo demás va bien sin ello
# f6358a94
computer-the-link-to-the-device-has-usb-2 = la conexión con el dispositivo va a velocidad USB 2 (480 Mbit/s)
# 74c586a9
computer-the-link-to-the-device-has-usb-3 = la conexión con el dispositivo va a velocidad USB 3
# 2ae292c7
computer-the-device-is-plugged-in-through-a-hub = el dispositivo está conectado a través de un concentrador, una pantalla o un teclado
# f8d58fc6
computer-hubs-lose-devices-that-restart-which-every-restore = los concentradores pierden dispositivos que se reinician, y cada restauración lo hace varias veces
# 43fa5b48
computer-before-an-erase-or-an-update-plug-it = antes de un borrado o una actualización, conéctelo al propio ordenador
# e8082777
computer-in-seconds = en { $seconds } segundos
# 4d2064e2
computer-no-device-was-there-to-be-watched = { $for-long } no hubo ningún dispositivo que vigilar
# 52535181
computer-plug-the-device-in-and-have-it-watched = conecte el dispositivo, y haga que se vigile de nuevo
# 411eb1cb
computer-no-device-has-left = { $for-long } no se ha ido ningún dispositivo
# d2d39a6c
computer-a-device-has-left-once = { $for-long } un dispositivo se ha ido una vez
# d5b89de9
computer-the-cable-was-pulled-or-the-device-has = se tiró del cable o el dispositivo se reinició; si no fue ni lo uno ni lo otro, el cable está flojo
# 0c20672c
computer-leave-device-and-cable-alone-and-have-it = deje en paz el dispositivo y el cable, y haga que se vigile de nuevo
# caaf56ab
computer-devices-have-left-times = { $for-long } se han ido dispositivos { $times } veces
# 5675a30a
computer-the-cable-is-worn-a-plug-is-loose = el cable está gastado, un conector está flojo, hay pelusa en el puerto del dispositivo, o un concentrador lo pierde
# db185a15
computer-take-another-cable-and-a-port-of-the-2 = use otro cable y un puerto del propio ordenador; mire si hay pelusa en el puerto del dispositivo
# f804c43f
computer-then-have-it-watched-again = luego haga que se vigile de nuevo
# 2e72b9bb
computer-no-device = ningún dispositivo
# 3c82f991
computer-1-device = 1 dispositivo
# 86d271a4
computer-devices = { $count } dispositivos
# 14b95551
computer-answers-and-has = { $who } responde y tiene { $devices }
# 62d853b3
computer-is-looked-for-at-and-nobody-answers-there = { $who } se busca en { $address }, y ahí no responde nadie
# 4da3fcc3
computer-the-variable-usbmuxd-socket-address-or-the-option = la variable USBMUXD_SOCKET_ADDRESS o la opción --muxer se puso para otro ordenador o una prueba
# eb3aadb4
computer-unset-the-variable-usbmuxd-socket-address-or-leave = quite la variable USBMUXD_SOCKET_ADDRESS, o no ponga --muxer, y luego empiece de nuevo
# e09e7dc5
computer-is-there-and-this-user-may-not-open = { $who } está, y este usuario no puede abrir { $address }
# 84ce6c30
computer-it-was-started-by-hand-with-rights-that = se inició a mano, con permisos que excluyen a otros usuarios
# e70455df
computer-takes-the-connection-and-says-nothing = { $who } acepta la conexión y no dice nada
# 344ad7b2
computer-it-hangs-often-after-the-computer-has-slept = está colgado, a menudo después de que el ordenador durmiera con un dispositivo conectado
# 0ed01ce8
computer-answers-with-what-makes-no-sense = { $who } responde con algo que no tiene sentido
# 5d3ea380
computer-another-program-listens-in-its-place-or-it = otro programa escucha en su lugar, o es muy antiguo
# 16cfe789
computer-a-device-is-on-usb-that-does-not = hay un dispositivo en el USB que { $who } no tiene
# 9992081f
computer-the-device-was-plugged-in-before-that-program = el dispositivo se conectó antes de que ese programa estuviera listo, o lleva más de una hora bloqueado y no deja entrar a ningún ordenador
# 78991497
computer-unlock-the-device-if-you-can-unplug-it = desbloquee el dispositivo si puede, desconéctelo y conéctelo de nuevo
# c55680cf
computer-usbmuxd-is-not-installed = usbmuxd no está instalado
# e6f65f6e
computer-few-systems-bring-it-along-recovery-and-dfu = pocos sistemas lo traen; los modos de recuperación y DFU funcionan sin él
# c87d26c4
computer-install-it = instálelo
# 76295327
computer-install-the-package-usbmuxd-of-your-system = instale el paquete usbmuxd de su sistema
# 97a46d1c
computer-plug-the-device-in-again = conecte el dispositivo de nuevo
# 299709cb
computer-usbmuxd-does-not-run-nothing-is-plugged-in = usbmuxd no está en marcha; no hay nada conectado, y arranca solo cuando hay un dispositivo
# cc44ae86
computer-plug-the-device-in-then-have-this-looked = conecte el dispositivo, y luego haga que se mire esto de nuevo
# f255433a
computer-usbmuxd-does-not-run = usbmuxd no está en marcha
# 858ef51d
computer-it-has-stopped-or-the-device-was-plugged = se ha parado, o el dispositivo se conectó antes de instalarlo
# 86666df8
computer-start-it = inícielo
# b60fed1a
computer-nothing-has-started-it-without-systemd-that-is = nada lo ha iniciado: sin systemd eso queda a su cargo
# fc86f5de
computer-apple-mobile-device-service-is-not-installed = Apple Mobile Device Service no está instalado
# 3d9dad80
computer-it-comes-with-the-apple-devices-app-and = viene con la app Dispositivos Apple y con iTunes; los modos de recuperación y DFU funcionan sin él
# 980da5bf
computer-apple-mobile-device-service-does-not-answer = Apple Mobile Device Service no responde
# d6aa816c
computer-its-service-is-stopped-or-the-apple-devices = su servicio está parado, o la app Dispositivos Apple nunca se inició
# 5ad88340
computer-start-it-in-a-powershell-that-runs-as = inícielo, en un PowerShell que se ejecute como administrador
# eabfbd61
computer-where-there-is-no-such-service-start-the = donde no exista ese servicio: inicie la app Dispositivos Apple una vez
# 466d495a
computer-the-macs-usbmuxd-does-not-answer = el usbmuxd del Mac no responde
# da12abf6
computer-it-belongs-to-macos-and-is-started-by = pertenece a macOS y este lo inicia; algo lo ha parado
# c5ccb6ad
computer-have-macos-start-it-anew = haga que macOS lo inicie de nuevo
# a3e78653
computer-if-nothing-changes-restart-this-computer = si no cambia nada, reinicie este ordenador
# 7deb1229
computer-usbmuxd-does-not-answer = usbmuxd no responde
# 71227404
computer-start-usbmuxd-then-plug-the-device-in-again = inicie usbmuxd, y luego conecte el dispositivo de nuevo
# 1ad33e19
computer-restart-it = reinícielo
# 76f62578
computer-stop-it = párelo
# 432a349d
computer-restart-it-in-a-powershell-that-runs-as = reinícielo, en un PowerShell que se ejecute como administrador
# ac255db5
computer-the-folder-for-may-not-be-written-to = este usuario no puede escribir en la carpeta para { $what ->
    [firmware] el firmware
   *[backups] las copias
 }: { $path }
# f679fb65
computer-name-another-one = indique otra
# c59fd1aa
computer-how-much-room-there-is-for-cannot-be = no se puede saber cuánto sitio hay para { $what ->
    [firmware] el firmware
   *[backups] las copias
 }: { $path }
# 7cb62ae5
computer-there-is-room-for-in = hay sitio para { $what ->
    [firmware] el firmware
   *[backups] las copias
 }: { $has } en { $path }
# 3e88f16b
computer-make-room-settings-system-storage = haga sitio: Configuración, Sistema, Almacenamiento
# 8c897202
computer-make-room-system-settings-general-storage = haga sitio: Ajustes del Sistema, General, Almacenamiento
# 87216d67
computer-make-room-on-this-disk = haga sitio en este disco
# d297a24c
computer-there-is-too-little-room-for-firmware-in = hay demasiado poco sitio para el firmware: { $has } en { $path }, hacen falta hasta { $needs }
# 5f227709
computer-see-what-is-kept-and-remove-what-is = vea qué hay guardado, y quite lo que no haga falta
# 470486a0
computer-or-name-a-folder-on-another-disk = o indique una carpeta en otro disco
# be13795e
computer-there-is-little-room-for-backups-in = hay poco sitio para las copias: { $has } en { $path }
# ec123bf7
computer-set-it-by-the-network = póngalo en hora por la red
# 43427a46
computer-set-it-by-the-network-in-a-powershell = póngalo en hora por la red, en un PowerShell que se ejecute como administrador
# 9e4d76ee
computer-set-the-date-and-the-time = ponga la fecha y la hora
# e7a0419b
computer-its-battery-was-empty-or-it-is-a = su pila estaba agotada, o es una máquina virtual que dormía
# 7189017e
computer-the-clock-of-this-computer-is-years-behind = el reloj de este ordenador va años atrasado
# 8adc4841
computer-the-clock-of-this-computer-is-plausible-no = el reloj de este ordenador es verosímil; ningún servidor ha dicho qué hora es
# d655803d
computer-the-clock-of-this-computer-is = el reloj de este ordenador va { $direction ->
    [fast] adelantado
   *[slow] atrasado
 }: { $off }
# 355747c7
computer-the-clock-of-this-computer-is-minutes = el reloj de este ordenador va { $value1 } minutos { $direction ->
    [fast] adelantado
   *[slow] atrasado
 }
# 789027f0
computer-the-clock-of-this-computer-is-right = el reloj de este ordenador va bien
# 8b99dab5
computer-1-day = 1 día
# 9e5de1bb
computer-days = { $count } días
# 32f31918
computer-install-the-package-ca-certificates-of-your-system = instale el paquete ca-certificates de su sistema
# 45b615cd
computer-update-your-system = actualice su sistema
# 32dbc339
computer-none-of-the-servers-answers-this-computer-is = ningún servidor responde: este ordenador está sin conexión, o aislado de ellos
# 8b6bed52
computer-no-network-a-network-with-a-sign-in = sin red, una red con página de inicio de sesión, un cortafuegos o un archivo hosts modificado
# 75a146a6
computer-open-any-page-in-a-browser-sign-in = abra cualquier página en un navegador; inicie sesión en la red si lo pide
# 8dc6a6db
computer-an-erase-and-an-update-need-the-network = un borrado y una actualización necesitan la red; los consejos, las copias y su comprobación no
# a16b64e7
computer-all-servers-answer-and-prove-who-they-are = todos los servidores responden y demuestran quiénes son: { $names }
# 2b832947
computer-apples-signature-without-which-no-firmware-starts = la firma de Apple, sin la cual no arranca ningún firmware
# f2093d08
computer-the-list-of-firmware = la lista de firmware
# 82019a21
computer-the-firmware = el firmware
# dae31023
computer-another-server-has-that-too = otro servidor también lo tiene
# 6dd3b32d
computer-could-not-prove-who-it-is-from-there = { $name } no pudo demostrar quién es; de ahí viene { $needed }
# 36e5f31f
computer-could-not-prove-who-it-is-from-there-2 = { $name } no pudo demostrar quién es ({ $why }); de ahí viene { $needed }
# 429ef19e
computer-apples-own-root-certificate-is-not-among-those = el certificado raíz propio de Apple no está entre los de este ordenador: macOS lo tiene, la mayoría de los demás sistemas no
# 91fe38a9
computer-download-the-apple-inc-root-certificate-from-apple = descargue el certificado «Apple Inc. Root» de apple.com/certificateauthority
# c7b356bb
computer-write-it-as-pem = escríbalo como PEM
# 7cc704d3
computer-hand-it-in = indíquelo
# 355484a1
computer-the-clock-is-wrong-or-a-filter-on = el reloj va mal, o un filtro de la red abre TLS
# e9f583b4
computer-check-the-clock-use-another-network-such-as = compruebe el reloj; use otra red, como el punto de acceso de un teléfono
# a3fffb9c
computer-does-not-answer-from-there-comes = { $name } no responde; de ahí viene { $needed }
# 056eb83f
computer-does-not-answer-from-there-comes-2 = { $name } no responde ({ $why }); de ahí viene { $needed }
# 809ce401
computer-a-firewall-an-ad-blocker-or-a-changed = un cortafuegos, un bloqueador de anuncios o un archivo hosts modificado
# 57bfa54a
computer-allow-port-443-in-firewall-and-blocker-and = permita { $name } (puerto 443) en el cortafuegos y el bloqueador, y búsquelo en el archivo hosts
# 5fb58a57
computer-yes-with-what-is-here-a-forgotten-passcode = Sí: con lo que hay aquí, un código olvidado cuesta tiempo y ningún dato.
# 0a626df5
computer-not-surely-something-that-matters-is-missing = No es seguro: falta algo importante.
# fc20b60f
computer-a-recent-encrypted-backup-on-this-computer = una copia cifrada reciente en este ordenador
# 43d0a0d6
computer-set-a-backup-password-that-you-write-down = ponga una contraseña de copias que anote, y luego haga una copia
# 1ff52fef
computer-plug-the-phone-in-and-take-a-backup = conecte el iPhone, y haga una copia
# 6597cb94
computer-where-backups-lie-could-not-be-looked-at = no se pudo mirar donde están las copias
# 5b1a4456
computer-see-what-is-there = vea qué hay
# 1cce81ae
computer-the-newest-is-in = la más reciente es { $days }, en { $path }
# 2a822c93
computer-plug-the-phone-in-and-take-a-new = conecte el iPhone, y haga una nueva, que copia lo que ha cambiado
# a6fe2e51
computer-the-newest-is-of-unknown-age-in = la más reciente es de antigüedad desconocida, en { $path }
# 89095b64
computer-there-is-one-without-encryption-it-holds-no = hay una sin cifrar: no contiene contraseñas, datos de salud ni claves de este iPhone
# 005f303a
computer-there-is-one-that-was-not-brought-to = hay una que no se terminó
# 8ecae00a
computer-there-is-none = no hay ninguna
# 3bf72c27
computer-this-backup-opens-with-its-password-and-is = esta copia se abre con su contraseña, y está entera
# f778296c
computer-there-is-no-encrypted-backup-to-prove = no hay ninguna copia cifrada que comprobar
# eacdc9f2
computer-proven-on-all-files-of-it-were-read = comprobada el { $at }; se leyeron sus { $files } archivos
# 8b78bf36
computer-the-newest-was-not-proven-an-earlier-one = la más reciente no se ha comprobado; una anterior sí, el { $at }
# 0510ddaf
computer-have-it-opened-with-its-password-and-read = haga que se abra con su contraseña y se lea entera; no se escribe nada
# 20153131
computer-it-was-never-proven = nunca se ha comprobado
# feb13ee8
computer-the-backup-password-is-where-you-find-it = la contraseña de copias está donde usted la encuentra
# 7d835f25
computer-this-computers-store-of-passwords-has-an-item = el almacén de contraseñas de este ordenador tiene una entrada para ella
# e624035a
computer-it-was-typed-right-when-the-backup-was = se escribió bien cuando se comprobó la copia; ningún almacén de contraseñas la tiene
# c7993b62
computer-write-it-down-and-put-the-paper-where = anótela, y ponga el papel donde la buscaría; o guárdela en su almacén de contraseñas como «iOS Backup»
# 4f4cd237
computer-nobody-has-tried-it = nadie la ha probado
# db1d4d80
computer-if-it-is-forgotten-it-can-be-searched = si se ha olvidado, se puede buscar con lo que usted recuerda
# 2aed4fd8
computer-the-apple-account-has-a-recovery-contact-or = la cuenta de Apple tiene un contacto de recuperación o una clave de recuperación
# 21b53552
computer-on-the-phone-settings-your-name-sign-in = en el iPhone: Ajustes, su nombre, Inicio de sesión y seguridad, Contactos de recuperación; luego dígalo aquí
# 9617a163
computer-receipt-and-serial-number-lie-together = el recibo y el número de serie están juntos
# 7f4857d8
computer-apple-asks-for-both-where-an-account-is = Apple pide ambos cuando se pierde una cuenta; ponga la tarjeta impresa con el recibo, y dígalo aquí
# cb2e5c0d
computer-you-said-so-on = usted lo dijo el { $at }
# 14a6b7a1
computer-you-were-not-asked-yet = aún no se le ha preguntado
# 9e81b071
computer-you-said-so-on-which-is-long-ago = usted lo dijo el { $at }, hace mucho
# fba0f885
computer-the-pair-record-is-here-with-the-escrow = el registro de emparejamiento está aquí, con el escrow bag
# 40b0c0f0
computer-the-pair-record-is-here-without-an-escrow = el registro de emparejamiento está aquí, sin escrow bag
# 7b48b6f5
computer-unlock-the-phone-unplug-it-and-plug-it = desbloquee el iPhone, desconéctelo y conéctelo de nuevo
# 7605e2d4
computer-this-computer-has-no-pair-record-of-it = este ordenador no tiene registro de emparejamiento de él
# b194fa10
computer-unlock-the-phone-plug-it-in-and-tap = desbloquee el iPhone, conéctelo, y toque Confiar
# 92c897e6
computer-it-could-not-be-looked-at-the-phones = no se pudo mirar: falta el UDID del iPhone o usbmuxd
# e9fdb100
computer-plug-the-phone-in = conecte el iPhone
# daab1314
computer-firmware-is-here-so-that-an-erase-does = hay firmware aquí, para que un borrado no espere a una descarga
# 61eb7306
computer-the-file-verified-on = el archivo { $name }, comprobado el { $verified }
# 7cee2677
computer-there-is-none-it-would-be-downloaded-when = no hay; se descargaría cuando haga falta
# dbd32f77
computer-fetch-it-while-the-network-is-good-apple = tráigalo mientras la red vaya bien; Apple firma una versión solo durante unas semanas
# 677e0d6e
computer-the-token-that-clears-the-passcode-of-a = el token que quita el código de un iPhone supervisado está guardado
# a12984a0
computer-a-token-of-is-kept-on-this-computer = en este ordenador se guarda un token del { $at }
# 6ca5f7fe
computer-the-phone-was-erased-after-its-token-was = el iPhone se borró después de guardar su token, y eso acaba con él
# d8c1d3d2
computer-the-phone-is-supervised-and-no-token-of = el iPhone está supervisado y aquí no hay ningún token suyo; quien lo supervisa puede tener uno
# 48846d6d
computer-the-phone-is-not-supervised-so-it-has = el iPhone no está supervisado, así que no tiene ninguno
# d1b2ac2d
computer-whether-the-phone-is-supervised-is-not-known = no se sabe si el iPhone está supervisado
# 5d15f131
computer-of-today = de hoy
# 0474479a
computer-of-yesterday = de ayer
# 2a3366b0
computer-days-old = de hace { $count } días
# d220c6c2
computer-do-not-restart-the-phone-and-leave-it = No reinicie el iPhone, y déjelo en su cargador.
# d5d54d10
computer-passcode-changed-in-the-last-three-days-after = ¿Ha cambiado el código en los últimos tres días? Tras algunos incorrectos acepta el antiguo: «¿Has olvidado el código?» (Forgot Passcode?), luego «Enter Previous Passcode» (introducir el código anterior).
# 08f098a8
computer-at-this-computer-with-the-cable-rightful-advise = En este ordenador, con el cable: rightful advise. Dice qué caminos están abiertos ahora, y cuáles lo conservan todo.
# 9242ff0c
computer-see-first-that-you-can-sign-in-to = Vea primero que puede iniciar sesión en la cuenta de Apple: tras un borrado el iPhone la pide.
# 41c9854e
computer-erased-and-set-up-again-rightful-backup-restore = Borrado y configurado de nuevo: rightful backup restore devuelve lo que contiene la copia nombrada aquí. Pide la contraseña de copias.
# d3425f8e
computer-to-be-written-in-by-hand = Para rellenar a mano
# f4917f64
computer-when-the-phone-is-locked = Cuando el iPhone está bloqueado
# ecd8b450
computer-the-backup-password-is-written-down-at = La contraseña de copias está anotada en
# f4a4f921
computer-the-passcode-of-the-phone-is-written-down = El código del iPhone está anotado en
# 52727acc
computer-recovery-contact-of-the-apple-account = Contacto de recuperación de la cuenta de Apple
# 79fffd70
computer-receipt-and-box-lie-at = El recibo y la caja están en
# b4caa635
computer-my-phone = mi iPhone
# 0237bb8f
computer-rescue-card = Tarjeta de rescate: { $called }
# 2005826d
computer-as-of = A fecha de { $now }.
# 634da525
computer-encrypted-backup-on-this-computer = Copia cifrada, en este ordenador
# ca858444
computer-serial-numbers = números de serie
# 1084a3c7
computer-numbers-of-sim-cards = números de tarjetas SIM
# a720a4e3
computer-e-mail-addresses-and-accounts = direcciones de correo y cuentas
# 84863f0e
computer-telephone-numbers = números de teléfono
# 8c6a1259
computer-names-of-devices-and-people = nombres de dispositivos y personas
# 1398ee25
computer-network-addresses = direcciones de red
# 9c707b74
computer-home-folders = carpetas de usuario
# e4b1eb59
computer-pieces-of-encoded-data = trozos de datos codificados
# 444a5957
computer-write-the-rule-that-gives-access-to-devices = escribir la regla que da acceso a los dispositivos
# 2ac1a55a
computer-have-systemd-start-usbmuxd = hacer que systemd inicie usbmuxd
# 392f551b
computer-writes-one-line-to-to-undo-it-remove = Escribe una línea en { $our-file }: { $ours }. Para deshacerlo, quite ese archivo.
# b49d53ee
computer-asks-systemd-to-start-the-service-usbmuxd-as = Pide a systemd que inicie el servicio usbmuxd, como hace `systemctl start usbmuxd`. Para deshacerlo: sudo systemctl stop usbmuxd.
# 1631a1a2
computer-there-is-nothing-that-rightful-puts-right-by = No hay nada que Rightful arregle por sí mismo
# c3a6313c
computer-put-right-what-stands-between-this-computer-and = Arreglar lo que se interpone entre este ordenador y un dispositivo
# 0670aff1
computer-done = hecho: { $title }
# 03f20512
computer-now-unplug-the-device-and-plug-it-in = ahora desconecte el dispositivo y conéctelo de nuevo
# d10cf57a
computer-it-is-done = Está hecho
# cda1c638
computer-this-changes-what-the-plan-above-names-and = Esto cambia lo que nombra el plan de arriba, y nada más.
# cc7bab7f
computer-what-only-you-know = Lo que solo usted sabe
# 80472c92
computer-has-your-apple-account-a-recovery-contact-or = ¿Tiene su cuenta de Apple un contacto de recuperación o una clave de recuperación?
# 8f3e6f72
computer-do-the-receipt-and-the-serial-number-of = ¿Están juntos el recibo y el número de serie del iPhone, donde usted los encuentra?
# 863ea360
computer-not-yet-or-i-do-not-know = aún no, o no lo sé
# 91babfb9
computer-noted-with-the-day = anotado, con el día
# 7eb9a7c1
computer-that-was-all-to-be-asked = Eso era todo lo que había que preguntar
# f0b97326
computer-nothing-stands-in-the-way = nada se interpone
# 74f55ce6
computer-1-thing-stands-in-the-way = 1 cosa se interpone
# 4f0b3294
computer-things-stand-in-the-way = { $count } cosas se interponen
# df3d94cb
computer-this-computer = Este ordenador: { $verdict }.
# da127007
computer-this-computer-2 = Este ordenador, { $system }: { $verdict }.
# 28033baa
computer-stands-in-the-way = Se interpone
# b4cdb886
computer-worth-knowing = Conviene saber
# 77bbcc6f
computer-in-order = En orden
# cc6cde8e
computer-looking-has-changed-nothing = Mirar no ha cambiado nada.
# 488b0822
computer-one-of-these-rightful-can-put-right-by = Una de estas cosas la puede arreglar Rightful por sí mismo: rightful doctor --fix
# 7e1e84e5
computer-of-these-rightful-can-put-right-by-itself = { $count } de estas cosas las puede arreglar Rightful por sí mismo: rightful doctor --fix
# be7ee95d
computer-usually = Normalmente: { $usually }.
# c6262955
computer-could-you-get-back-in-today = ¿Podría volver a entrar hoy?
# 035f4ff5
computer-could-you-get-back-into-today = ¿Podría volver a entrar hoy en { $called }?
# df7adc8c
computer-could-be-better = Podría estar mejor
# 41816755
computer-not-for-this-phone = No para este iPhone
# b8bc4c9c
computer-to-have-it-made-here-each-thing-after = Para que se haga aquí, cada cosa con su permiso: rightful rescue-kit --make
# b40d30b8
computer-the-card-to-print-without-any-secret = La tarjeta para imprimir, sin ningún secreto:
# f9d43929
computer-not-taken = No incluido
# 82fc8c4c
computer-nothing-was-sent-and-nothing-else-was-written = No se ha enviado nada, y no se ha escrito nada más. Revíselo antes de dárselo a nadie: lo que está en las palabras de un registro y no parece nada especial no se reconoce.
# 1b710570
computer-what-happened-as-rightful-wrote-it-down-masked = Lo ocurrido, como lo anotó Rightful. Enmascarado: <ecid-1> es el mismo dispositivo en todos estos archivos.
# 4ed871c6
computer-its-end-before-it-are-left-out = su final; se omiten { $cut } anteriores
# 8b9bbd6e
computer-nothing-was-found-that-tells-whose-device-it = no se ha encontrado nada que diga de quién es el dispositivo
# 2b04e8d7
computer-in-1-place = en 1 lugar
# 46efdccd
computer-in-places = en { $count } lugares
# e65579ce
computer-older-than-the-newest-40 = más antiguo que los 40 más recientes
# bc830a94
computer-no-text-or-no-room-left = no es texto, o no queda sitio
# ad2c4d2c
computer-could-not-be-read = no se pudo leer
# d6b6c513
computer-asks-these-servers-whether-they-answer-and-sends = Pregunta a estos servidores si responden, y no envía nada más: { $names }. --offline lo omite.
# b6bcc548
computer-watches-the-cable-for-seconds-leave-the-device = Vigila el cable durante { $seconds } segundos. Deje en paz el dispositivo; mueva un poco el cable por ambos extremos.
# 4074ee7e
computer-a-device-has-left = un dispositivo se ha ido
# ded65175
computer-a-device-has-come = ha llegado un dispositivo
# 69e461ff
computer-have-the-phone-encrypt-its-backups-with-this = ¿Debe el iPhone cifrar sus copias con esta contraseña? Sin la contraseña no las lee nadie, tampoco usted: anótela.
# bf3d8592
computer-take-a-backup-now-into = ¿Hacer ahora una copia, en { $root }?
# 582cdbaf
computer-fetch-the-newest-firmware-for-the-now-it = ¿Traer ahora el firmware más reciente para el { $name }? Ocupa varios GB.
# 4ebe421b
computer-there-is-no-encrypted-backup-to-prove-2 = No hay ninguna copia cifrada que comprobar.
# 5d2880f2
computer-the-card-is-written-to = La tarjeta está escrita en { $path }.
# ef64aa09
computer-missing = Falta
# 1136e240
computer-ready = Listo
# ac546176
computer-inside = Dentro
# 57c689f4
computer-masked = Enmascarado
