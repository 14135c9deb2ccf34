### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

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
# 56a64b1d
error-firmware-no-such-version-what = el catálogo no tiene el firmware { $version } para { $product-type }
# fca4c844
error-firmware-no-space-what = el firmware necesita { $needed } más en este ordenador, y hay { $free } libres
# ec93705a
error-firmware-no-space-help = libere espacio, o indique otro disco con --cache, y empiece de nuevo
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
# 0e8b0b1b
error-wait-timed-out-what = se esperó { $limit } s en vano: { $what }
# 556b64f7
error-wait-stopped-what = parado a petición suya, mientras se esperaba: { $what }
# 737a91d6
error-wait-timed-out-help = compruebe el cable, conéctelo directamente al ordenador sin concentrador y empiece de nuevo
# 7db676bc
error-wait-timed-out-usually = un conector flojo, un concentrador, un cable que solo carga bien, o hace falta un segundo intento
# 49b8eb80
error-firmware-wrong-model-what = este firmware es para { $firmware }, pero el dispositivo es un { $device }
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
# ed5c5166
error-firmware-not-firmware-what = { $path } no es un firmware
# 89b607f5
error-firmware-truncated-what = el archivo de firmware { $path } está cortado
# 0aefcbe6
error-firmware-damaged-what = el firmware está dañado: { $value1 }
# ff49b8be
error-firmware-file-missing-what = el firmware no tiene ningún archivo { $path }
# fa9ae345
error-firmware-not-here-what = el archivo { $path } del firmware no está en este ordenador
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
# bbe05126
error-updater-not-read-help = empiece de nuevo; si ocurre dos veces, envíenos el informe que ha escrito
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
# 67f77c78
error-download-changing-what = el archivo de { $host } cambió una y otra vez mientras se descargaba
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
# 778632f7
error-network-no-certificates-what = este ordenador no tiene certificados raíz, así que no se puede verificar ningún servidor
# 3ee23bc0
error-network-untrusted-what = { $host } no pudo probar quién es: { $why }
# 58440b1d
error-network-no-answer-what = no hay respuesta de { $host }
# a482cee8
error-network-silent-what = { $host } no respondió en { $limit } s
# 760efeed
error-network-status-what = { $host } respondió con el estado HTTP { $status }
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
# b5189504
error-relay-unreachable-help = compruebe que este ordenador está en línea y empiece de nuevo
# 82fa97a2
error-signing-unreachable-what = el servidor de firma de Apple en { $host } no respondió en { $tries } intentos
# 598c7ae4
error-signing-not-a-signing-server-what = lo que respondió en { $host } no es un servidor de firma
# c13eae9e
error-signing-untrusted-what = no se pudo verificar el servidor de firma de Apple
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
# f31a6d4e
error-wire-closed-what = la conexión se cerró
# 2e7c48fc
error-wire-cut-what = la conexión terminó en medio de un mensaje
# 57743bf4
error-wire-unreadable-what = no se pudo leer un mensaje: { $value1 }
# 33a51bea
error-wire-broken-what = se cortó la conexión
# 81bc6555
error-wire-too-long-help = desconecte el dispositivo y vuelva a conectarlo; si ocurre otra vez, envíenos el informe que se escribió
# d57c9945
error-wire-closed-help = compruebe el cable, conéctelo directamente al ordenador y empiece de nuevo
# 51b330f7
error-wire-closed-usually = el cable o el puerto USB perdió la conexión, o el dispositivo se reinició
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
# 9ff9d995
error-preboard-broken-help = vuelva a conectar el cable, directamente al ordenador, y empiece de nuevo
# 37fca72d
error-preboard-silent-help = empiece de nuevo y escriba el código en el iPhone cuando lo pida; sin el código solo ayuda un borrado
# 227b220c
error-preboard-refused-help = lleve antes el iPhone al modo de recuperación (rightful recovery enter) y actualícelo desde ahí
# 7368e58d
error-recovery-unknown-device-what = el dispositivo en modo de recuperación no dice quién es
# a3dbc2a8
error-recovery-unknown-device-help = fuerce un reinicio del dispositivo, póngalo de nuevo en modo de recuperación y empiece de nuevo
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
# 64908fb7
error-restore-not-in-restore-mode-usually = el iPhone se ha reiniciado en su sistema antiguo
# 97da02a8
error-muxer-broken-off-what = se cortó la conversación con el distribuidor USB
# 21ee0e35
error-muxer-another-dialect-what = el distribuidor USB rechazó: { $value1 }
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
# 75931220
error-session-crashed-help = empiece de nuevo; si ocurre otra vez, envíenos el informe que se escribió
# 03ff85d3
error-session-silent-usually = el dispositivo está arrancando, o muestra una pregunta que espera respuesta
# 90d10516
error-session-no-encryption-usually = el dispositivo ya no conoce este ordenador, porque se restablecieron sus ajustes
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
# 187ca71c
error-stop-before-the-erase-what = salida inmediata, antes de que se borrara nada
# 62dcb89f
error-stop-during-the-erase-what = salida inmediata, en medio del borrado
# 0abd545e
error-stop-before-the-erase-help = si el iPhone muestra un cable, rightful recovery exit lo reinicia en iOS con todo lo que hay en él
# 0534921a
error-stop-during-the-erase-help = déjelo conectado e inicie de nuevo la misma orden
