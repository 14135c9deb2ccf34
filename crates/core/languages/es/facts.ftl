### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 63ccacbd
fact-lockout-current-says = Tras códigos equivocados el iPhone espera: 1 minuto tras el 4.º, 5 tras el 5.º, 15 tras el 6.º, 1 hora tras el 7.º, 3 tras el 8.º, 8 tras el 9.º. Tras el 10.º hay que conectarlo a un ordenador.
# 6edd60e2
fact-lockout-current-caution = no se sabe con qué versión de iOS empezó esta tabla; en octubre de 2024 estaba en la guía de Apple
# 6d1a3453
fact-lockout-2023-says = En la tabla anterior el iPhone esperaba 1 minuto tras el 5.º código equivocado, 5 tras el 6.º, 15 tras el 7.º y el 8.º, 1 hora tras el 9.º.
# 5c89cc22
fact-lockout-2023-caution = que la 10.ª entrada equivocada lo terminaba es algo transmitido
# 04292781
fact-lockout-measured-says = En iOS 10 a 12 se midió: 1 minuto tras el 5.º código equivocado, 5 tras el 6.º, 15 tras el 7.º y el 8.º, 1 hora tras el 9.º y el 10.º, y el 11.º lo terminaba.
# 5926ed36
fact-lockout-repeat-says = El mismo código equivocado dos veces seguidas cuenta una sola vez.
# 57dff4c7
fact-lockout-erase-data-says = Si el dueño ha activado «Borrar datos», el iPhone se borra a sí mismo tras diez códigos equivocados.
# e23a36a8
fact-lockout-on-device-only-says = Cada intento está ligado a una clave dentro del iPhone y tarda a propósito unos 80 ms: no se puede probar ningún código fuera del iPhone.
# 1c61b4b3
fact-lockout-restart-says = Un reinicio no acorta una espera: la espera empieza de nuevo.
# d3bc07b1
fact-lockout-screen-erase-says = Desde iOS y iPadOS 15.2 la pantalla «Bloqueo de seguridad» (Security Lockout) o «iPhone no disponible» ofrece un borrado con la contraseña de la cuenta de Apple. Antes de iOS 17 se borra con él una eSIM.
# 94c80c25
fact-lockout-screen-forgot-says = Desde iOS 17 «¿Has olvidado el código?» ofrece empezar el restablecimiento (Start iPhone Reset): pide la contraseña de la cuenta de Apple, y la eSIM se puede conservar.
# 1bb1c344
fact-lockout-old-disabled-says = Antes de iOS 15.2 la pantalla de un iPhone parado del todo dice «El iPhone está desactivado, conectar a iTunes» y no ofrece nada: se restaura con un ordenador.
# b57d508d
fact-passcode-previous-says = Durante 72 horas después de un cambio el código anterior abre el iPhone: «¿Has olvidado el código?», después introducir el código anterior (Enter Previous Passcode), después uno nuevo. No se borra nada.
# 7ec2d0c1
fact-passcode-previous-caution = desde iOS 17.0, no 17.2 como se escribe a menudo
# eb59a864
fact-passcode-previous-ended-says = El dueño puede haber terminado antes esas 72 horas, en Ajustes.
# 5df3fdf7
fact-passcode-previous-late-says = Algunos dueños cuentan que el código antiguo aún funcionaba después de las 72 horas. Nadie lo promete.
# 2537c428
fact-passcode-required-says = El código se pide: tras un reinicio; tras 48 horas sin desbloqueo; tras 156 horas sin el código y 4 sin cara o dedo; tras un bloqueo a distancia; tras cinco reconocimientos fallidos; tras la pantalla de SOS o de apagado; y siempre para actualizar, borrar, los ajustes del propio código e instalar perfiles.
# 8eecfd9f
fact-passcode-kinds-says = Cuatro cifras, seis cifras, letras, cara o dedo: es una sola clave. Un borrado la quita, sea del tipo que sea.
# 56e3c292
fact-unlockers-erase-says = Los programas que se venden para quitar códigos ejecutan el borrado que Apple ofrece gratis: todos los datos se pierden, y el iPhone sigue ligado a su cuenta de Apple.
# 3c8ce6da
fact-unlockers-siri-says = El truco con Siri, el reloj mundial y Mensajes no abre nada. En los vídeos de 2016 había un dedo sobre el sensor que desbloqueaba el iPhone.
# f86e4f62
fact-clock-previous-passcode-says = 72 horas después de cambiar el código, el anterior deja de abrir el iPhone.
# d0fa1c78
fact-clock-restart-wifi-says = Un iPhone bloqueado que se reinicia no se une al wifi antes de desbloquearse. El restablecimiento en el iPhone y el borrado con Buscar necesitan entonces datos móviles.
# fb8c6ec3
fact-clock-inactivity-says = Desde iOS 18 un iPhone que nadie desbloquea durante 72 horas se reinicia por sí solo, y entonces no tiene wifi.
# 29f8a050
fact-clock-usb-says = Un iPhone que estuvo bloqueado una hora no abre por cable ninguna conexión de datos nueva; de inmediato, si no se usó ningún accesorio en tres días, o si pide el código en lugar de la cara o el dedo.
# 60b7bb25
fact-clock-lockout-says = Esperando no se pierde nada; con un nuevo intento equivocado sí: la siguiente espera es más larga.
# 09dfe406
fact-clock-recovery-says = Un iPhone sale de la pantalla de recuperación por sí solo tras unos 15 minutos; entonces hay que volver a pulsar los botones.
# 426d21ae
fact-clock-backup-prompt-says = La petición del código en el iPhone antes de una copia dura unos tres minutos; después la copia falla con MBErrorDomain/208.
# f8bb511d
fact-clock-sdp-says = Lejos de lugares conocidos la Protección del dispositivo robado hace esperar al dueño una hora y confirmar de nuevo.
# e764f40b
fact-clock-account-recovery-says = La recuperación de la cuenta de Apple tarda días, y nadie en Apple puede acortarla.
# 1a3e04cd
fact-clock-find-my-removed-says = Un iPhone que se quitó en Buscar sigue 30 días en la lista. Si se conecta con la sesión aún iniciada, vuelve con su bloqueo.
# 78c868c5
fact-clock-bypass-code-says = El MDM de una organización puede obtener el código de omisión del Bloqueo de activación durante 15 días después de la supervisión, no más.
# 557f7218
fact-clock-pairing-says = Desde iOS 11.3, a un ordenador en el que el iPhone confiaba se le pide confianza de nuevo si durante un tiempo no se usó con el iPhone desbloqueado.
# 0f32c2bf
fact-usb-restricted-says = Un iPhone que estuvo bloqueado más de una hora se carga, y ningún ordenador lo ve. Eso es normal.
# 46aef1f4
fact-usb-recovery-free-says = El modo de recuperación y el modo DFU no están restringidos: ahí un ordenador ve el iPhone, por mucho tiempo que estuviera bloqueado.
# a49e0552
fact-usb-detection-says = Que ningún ordenador vea el iPhone no significa que esté roto: puede que solo se cargue, y el modo de recuperación sigue funcionando.
# fb508a74
fact-usb-profile-says = A un iPhone supervisado se le puede decir que no restrinja su conexión de datos (allowUSBRestrictedMode); en el modo de aislamiento eso no se tiene en cuenta.
# 1f6bedc7
fact-cable-trusted-reads-says = Un ordenador en el que el iPhone confía puede leer parte de él mientras está bloqueado, fotos incluidas, si se desbloqueó una vez desde que se encendió.
# 877a14dd
fact-cable-trusted-reads-caution = cuánto de esto permiten aún los sistemas de hoy, no lo sabemos
# ec027424
fact-cable-connectors-says = El iPhone 15 y posteriores tienen USB-C, los anteriores Lightning. Algunos cables USB-C nunca llevan al modo DFU a los iPhone antiguos.
# 8513f682
fact-restore-erases-says = Una restauración desde el modo de recuperación borra todo. No necesita ni el código ni confianza, y funciona con el iPhone bloqueado.
# 5952f8ae
fact-restore-order-says = Si la descarga dura más que la pantalla de recuperación, el iPhone sale de ella y hay que volver a pulsar los botones. Por eso la descarga va primero y los botones al final.
# eb060836
fact-restore-signed-says = Solo se pueden instalar versiones que Apple aún firma. Una copia de un sistema más nuevo no entra en uno más antiguo.
# 962117ae
fact-restore-partial-erases-says = iOS 27 borra el iPhone cuando se restaura una parte de una copia, o una modificada.
# f3d405a6
fact-restore-partial-tricks-says = Muchos trucos que prometen quitar sin pérdida un código de Tiempo de uso o un MDM son restauraciones parciales: en iOS 27 destruyen los datos.
# 31ff38ae
fact-restore-update-keeps-says = Una actualización por cable instala de nuevo el sistema y lo conserva todo, también el código: repara un iPhone que no arranca, y no deja entrar a nadie.
# 13f76c48
fact-restore-hello-says = Tras un borrado el iPhone está en «Hola» y pide a Apple su activación. Si Buscar estaba activado, pide la cuenta de Apple a la que pertenece.
# d08fb062
fact-recovery-exit-says = Un iPhone que se llevó al modo de recuperación sale de él con todo lo que hay en él, salvo que se empezara un borrado.
# 458653c7
fact-buttons-families-says = Qué botones llevan al modo de recuperación depende del modelo; los iPad sin botón de inicio tienen sus propios movimientos. Siga pulsando después del logotipo de Apple, hasta que se muestre el cable.
# 22684afe
fact-nearby-restore-says = Restore Nearby: desde iOS 18 un iPhone en modo de recuperación puede ser reparado por un dispositivo iOS 18 desbloqueado a su lado, por wifi, con un código de seis cifras. Para iPhone 15 Pro, 16 y posteriores, y varios iPad; no con redes cautivas ni 802.1X.
# d46ee80d
fact-nearby-assistant-says = Recovery Assistant: desde iOS 26 un iPhone que no arranca empieza a repararse a sí mismo.
# 4ab65296
fact-nearby-not-passcode-says = Los dos reparan un sistema roto. Si ayudan con un código olvidado no está documentado en ningún sitio.
# d9b9a746
fact-alock-server-says = El Bloqueo de activación es una marca en Apple, ligada al hardware del iPhone, y se pregunta por ella en la siguiente activación. Ningún ordenador puede quitarlo.
# 4bc78112
fact-alock-survives-says = El Bloqueo de activación sigue activado cuando el iPhone se borra.
# 2275095b
fact-alock-after-says = El restablecimiento en el iPhone cierra la sesión de la cuenta de Apple: no queda ningún bloqueo. Un borrado con Buscar y una restauración por cable dejan el bloqueo activado.
# 3aa242a3
fact-alock-release-says = Lo abre la cuenta de Apple, Apple con prueba de compra o, en el iPhone de una organización, su administrador.
# b9a90310
fact-alock-request-limits-says = Apple no acepta la petición para los iPhone gestionados, ni para los que están en modo Perdido; y abrir el bloqueo borra el iPhone.
# eacdf052
fact-alock-no-reading-says = Ningún cable dice con certeza que el Bloqueo de activación está desactivado: lo que dicen los iPhone pasa a no tras un borrado mientras Apple aún mantiene el bloqueo. Un no significa: no se sabe.
# 296307e2
fact-alock-nvram-says = Un iPhone enlazado y encendido puede dar pistas del bloqueo y de la cuenta (fm-activation-locked, fm-account-masked).
# 4dc55e74
fact-alock-before-restore-says = Si al sistema de restauración se le pueden pedir esas pistas antes de que empiece el borrado, no está probado.
# 726266c8
fact-alock-remove-order-says = No quite el iPhone de la cuenta antes de que su borrado haya terminado: eso abandona un borrado que espera.
# b8d0e6a1
fact-alock-used-says = Miles de iPhone usados al mes acaban en la chatarra porque nunca se les quitó el bloqueo. Quien lo vendió puede quitarlo en iCloud.com/find, desde cualquier lugar.
# d96b88bf
fact-alock-old-passcode-says = La pantalla de activación puede ofrecer «Desbloquear con código»: el código que el iPhone tenía antes del borrado.
# 69bad6c2
fact-alock-old-passcode-caution = no se sabe con qué versión de iOS empezó
# 86daee46
fact-account-ways-says = Una contraseña olvidada de la cuenta de Apple se restablece en iforgot.apple.com, en un dispositivo de confianza, con un contacto o una clave de recuperación, o con la recuperación de la cuenta.
# d15368e3
fact-account-before-erase-says = Un borrado antes de poder iniciar sesión en la cuenta deja un iPhone que nadie puede usar.
# 34d8f7b9
fact-account-code-says = Un código de inicio de sesión se muestra en cualquier dispositivo de confianza: Ajustes, su nombre, Inicio de sesión y seguridad, Autenticación de doble factor, Obtener código de verificación; o llega al número de teléfono.
# ef0ca2ed
fact-find-my-web-says = iCloud.com/find acepta la contraseña sola para un sonido, el modo Perdido y un borrado: el iPhone bloqueado no hace falta como segundo factor.
# 96301e7e
fact-find-my-queued-says = Un iPhone que no está en línea se borra cuando vuelve a estarlo. Hasta entonces el borrado está en cola, no hecho.
# afad88d6
fact-find-my-no-data-says = Buscar muestra dónde está el iPhone, lo hace sonar, lo marca como perdido y lo borra. Nunca da acceso a lo que hay en él.
# 35696407
fact-find-my-lost-first-says = Localizar y el modo Perdido van antes de un borrado. Desde iOS 15 también se puede localizar un iPhone borrado.
# e95574a5
fact-sdp-since-says = La Protección del dispositivo robado existe desde iOS 17.3; desde iOS 26.4 el iPhone insta a su dueño a activarla.
# 46fd6fde
fact-sdp-biometric-only-says = Lejos de lugares conocidos, borrar en el iPhone y desactivar el modo Perdido necesitan la cara o el dedo; el código no los sustituye.
# 56dc3ae2
fact-sdp-delay-says = Una hora de espera y una segunda confirmación preceden a: cambiar la contraseña de la cuenta o el código, añadir o quitar Face ID, desactivar Buscar, restablecer ajustes.
# 48aaa884
fact-sdp-always-says = El dueño puede ponerla en «Siempre»: entonces estar en casa no ayuda.
# b45ed19e
fact-sdp-touches-says = Afecta a tres remedios habituales: «Restablecer Face ID», «Restablecer todos los ajustes», «Borrar contenidos y ajustes».
# da084b27
fact-sdp-find-my-web-says = Rige lo que se hace en el iPhone, no Buscar en la web.
# b507d353
fact-token-early-says = Un token de desbloqueo solo se puede guardar mientras no hay código puesto; si no, el iPhone responde DMCKeybagErrorDomain 37002.
# 4014f503
fact-token-apple-says-says = Apple aconseja guardar los tokens cuando los iPhone se configuran por primera vez.
# 764d4550
fact-token-ends-says = El token acaba con el siguiente borrado del iPhone.
# b3a8737b
fact-token-disabled-says = En 2016 (iOS 9.3) una escuela vio que funciona mientras la pantalla lleva una cuenta atrás, no cuando el iPad se había parado del todo. Relatos de 2026 (iOS 26) hablan de éxito en el bloqueo de seguridad (Security Lockout).
# 3ec36565
fact-token-needs-says = Necesita la identidad de supervisión propia del iPhone, un registro de enlace en este ordenador y una conexión de datos que no esté restringida.
# f4394870
fact-supervise-fresh-says = Un iPhone solo se supervisa recién borrado y en el asistente de configuración; más tarde responde con el error 14002.
# 8ff82d25
fact-mdm-clears-says = El administrador de un iPhone gestionado puede quitar su código sin borrarlo (ClearPasscode), si el token de desbloqueo del iPhone está guardado y el iPhone está en línea.
# 718139b2
fact-mdm-tethered-says = Un iPhone bloqueado sin wifi puede llegar a su MDM a través de un ordenador en el cable en el que confía.
# 231aee53
fact-mdm-returns-says = El iPhone de una organización se inscribe de nuevo tras cada borrado. Usuarios de programas de omisión confirman que la gestión vuelve.
# a7364aa9
fact-mdm-bypass-code-says = La organización puede tener un código de omisión del Bloqueo de activación; se escribe como contraseña, con la cuenta vacía.
# 0e423ef6
fact-backup-password-home-says = La contraseña de copias se guarda en el iPhone y vale para todos los ordenadores y programas. Alguien la puso una vez: el dueño, otro programa, un ordenador antiguo o el perfil de una organización.
# 4a88185d
fact-backup-password-goes-on-says = Las copias siguen sin la contraseña, cada una cifrada con ella. Hace falta para restaurar, para mirar dentro, para cambiarla y para quitarla.
# 4725bed3
fact-backup-password-fixed-says = La contraseña de una copia que ya existe no se puede cambiar nunca.
# de8365b6
fact-backup-password-reset-says = Desde iOS 11 «Restablecer todos los ajustes» quita la contraseña del iPhone y conserva los datos: General, Transferir o restablecer el iPhone, Restablecer, Restablecer todos los ajustes. Las copias antiguas siguen cerradas.
# 7ff17aed
fact-backup-reset-costs-says = «Restablecer todos los ajustes» cuesta las contraseñas de wifi, la disposición de la pantalla, el fondo, las alarmas y los ajustes de Face ID.
# 083276a9
fact-backup-keychain-item-says = Un Mac guarda la contraseña, si se le dijo, como «iOS Backup» o «iPhone Backup», bajo el UDID del iPhone, y pide la contraseña del propio Mac. iMazing en Windows la guarda en el Administrador de credenciales.
# ef59b185
fact-backup-before-11-says = Antes de iOS 11 la contraseña solo se va del iPhone con un borrado; antes se hace una copia en iCloud y después se restaura.
# c822eb10
fact-backup-passcode-each-time-says = Desde iOS y iPadOS 16.1 y 15.7.1 cada copia pide el código en el iPhone, tanto por USB como por wifi. Con un código olvidado no se puede hacer ninguna copia nueva.
# ec7fdf28
fact-backup-passcode-each-time-caution = iOS 16.0 no lo pedía
# a6006476
fact-backup-unattended-says = Así que no son posibles copias que nadie atienda, por diseño de Apple.
# 673922b5
fact-backup-setup-says = El error 212 significa que la configuración del iPhone no está terminada.
# 0a40ad47
fact-backup-downgrade-says = Una copia de un sistema más nuevo no se restaura en uno más antiguo.
# 1cb8d7e5
fact-backup-only-copy-says = Tras un borrado los datos vuelven solo de una copia, o de lo que guarda iCloud.
# 8578cff5
fact-backup-guess-cost-says = Un intento con la contraseña de una copia actual cuesta diez millones de vueltas de PBKDF2: las buenas ideas se prueban en minutos, las contraseñas al azar quedan fuera de alcance.
# fb8b8d90
fact-biometrics-reset-says = Face ID y Touch ID se quitan en Ajustes en el iPhone, con el código; ningún ordenador puede hacerlo.
# f6821215
fact-biometrics-models-says = Un iPhone tiene Face ID o Touch ID, nunca ambos; algunos iPad tienen Touch ID en el botón superior.
# 3886215f
fact-biometrics-landscape-says = Desde iOS 16 Face ID funciona en horizontal en iPhone 13 y posteriores; en los iPad siempre funcionó.
# c46a9275
fact-biometrics-mask-says = Desde iOS 15.4 Face ID funciona con mascarilla en iPhone 12 y posteriores, si se configuró para ello. Eso tiene un límite propio: 6,5 horas.
# efed21d6
fact-biometrics-setup-says = Para configurarlo hace falta primero el código; después el iPhone vertical, a un brazo de distancia, dos giros de la cabeza. Se pueden añadir un segundo aspecto, gafas y una mascarilla.
# ff186b23
fact-biometrics-fault-says = Si dice que la cámara TrueDepth tiene un problema: actualizar, limpiar la cámara, preguntar si se cambió una pieza, y después ir a un servicio técnico.
# 81f2c111
fact-screen-time-old-says = En iOS 8 a 12.4.4 el código de restricciones está en una copia en un ordenador y se puede leer ahí.
# 6f8eeaaa
fact-screen-time-no-backup-says = Desde iOS 13 ninguna copia contiene el código de Tiempo de uso. Quien se lo vende sacado de una copia no lo tiene.
# 65e6befd
fact-screen-time-account-says = Desde iOS 13.4 lo restablece la cuenta de Apple que lo puso: Ajustes, Tiempo de uso, Cambiar código de Tiempo de uso, y después la opción de haberlo olvidado.
# c6abf102
fact-screen-time-family-says = En el iPhone de un niño lo cambia el organizador de la familia en su propio dispositivo.
# 50899cb4
fact-screen-time-supervised-says = En un iPhone supervisado lo quita el supervisor o el MDM (ClearRestrictionsPassword).
# 2ba4cc85
fact-screen-time-delays-says = Los códigos de Tiempo de uso equivocados lo hacen esperar (iOS 18: 1 minuto tras el 6.º, después 5, 15, 60) y nunca borran nada.
