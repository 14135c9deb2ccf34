### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 054e8fb7
computer-another-usbmuxd = un autre usbmuxd
# 8ae97ad8
computer-the-desktops-file-manager = le gestionnaire de fichiers du bureau
# fb133272
computer-the-desktops-photo-import = l’import de photos du bureau
# 9020b725
computer-a-device-in-recovery-or-dfu-mode-is = un appareil en mode de récupération ou DFU est là, et cet utilisateur n’a pas le droit de l’ouvrir
# da13f207
computer-the-device-was-plugged-in-before-the-rule = l’appareil a été branché avant que la règle soit écrite, ou vous êtes connecté à distance
# 2dab8e80
computer-unplug-the-device-and-plug-it-in-again = débranchez l’appareil et rebranchez-le ; faites-le à l’ordinateur même
# b151e0dc
computer-or-start-rightful-as-administrator = ou lancez Rightful en administrateur
# 4f4a416b
computer-you-are-not-a-member-of-that-group = vous n’êtes pas encore membre de ce groupe
# 4d510af0
computer-become-one-then-sign-out-and-in-again = devenez-le, puis déconnectez-vous et reconnectez-vous
# 37b58f64
computer-a-device-in-recovery-or-dfu-mode-is-2 = un appareil en mode de récupération ou DFU est là, et le fichier par lequel on l’ouvre n’y est pas
# 333dda91
computer-this-is-a-container-or-a-virtual-machine = ceci est un conteneur ou une machine virtuelle à qui l’USB n’a pas été donné
# a7164cc6
computer-start-rightful-on-the-computer-itself-or-pass = lancez Rightful sur l’ordinateur même, ou passez /dev/bus/usb dans le conteneur
# 60f9241a
computer-the-device-in-recovery-or-dfu-mode-may = l’appareil en mode de récupération ou DFU peut être ouvert
# 904c11f6
computer-a-rule-of-udev-lets-you-open-devices = une règle d’udev vous permet d’ouvrir des appareils en mode de récupération et DFU ({ $file })
# f19a2a73
computer-a-rule-of-udev-lets-the-group-open = une règle d’udev permet au groupe { $group } d’ouvrir des appareils en mode de récupération et DFU ({ $file })
# f736ba3c
computer-see-whether-you-are-in-it = voyez si vous en faites partie
# cc55b5b9
computer-the-rule-of-udev-in-is-read-too = la règle d’udev dans { $file } est lue trop tard pour avoir un effet
# 4a0e3b32
computer-whoever-sits-at-the-computer-is-given-access = qui est devant l’ordinateur reçoit l’accès dans les fichiers jusqu’au numéro 73
# 5b9a90a4
computer-no-rule-of-udev-lets-you-open-devices = aucune règle d’udev ne vous permet d’ouvrir des appareils en mode de récupération et DFU
# 902c90fb
computer-as-administrator-you-may-all-the-same = { $what } ; en administrateur vous le pouvez tout de même
# 4e5236dd
computer-only-a-few-packages-bring-one-along = peu de paquets en apportent une
# 1749c21e
computer-there-is-no-udev-here-as-in-a = il n’y a pas d’udev ici, comme dans un conteneur ; en administrateur vous pouvez ouvrir des appareils
# 40225572
computer-there-is-no-udev-here-as-in-a-2 = il n’y a pas d’udev ici, comme dans un conteneur : qui peut ouvrir des appareils se décide dehors
# 36e7b724
computer-pass-dev-bus-usb-into-the-container-or = passez /dev/bus/usb dans le conteneur, ou lancez Rightful dehors
# d433fd77
computer-start-rightful-as-administrator = lancez Rightful en administrateur
# a74d3162
computer-write-the-rule = écrivez la règle
# 9b9fc0cd
computer-have-it-read = faites-la lire
# dae3ae0c
computer-unplug-the-device-and-plug-it-in-again-2 = débranchez l’appareil et rebranchez-le
# 1cb8cfd6
computer-the-device-in-recovery-or-dfu-mode-has = l’appareil en mode de récupération ou DFU a le pilote WinUSB
# 470fb53c
computer-the-device-in-recovery-or-dfu-mode-has-2 = l’appareil en mode de récupération ou DFU a le pilote { $driver }, qui ne laisse entrer aucun autre programme
# cd24134b
computer-windows-takes-the-driver-of-the-apple-devices = Windows prend le pilote de l’app Appareils Apple ou d’iTunes
# 11006e4e
computer-with-the-program-zadig-choose-this-device-options = avec le programme Zadig, choisissez cet appareil (Options, List All Devices), puis WinUSB, puis Replace Driver
# bff8723f
computer-to-have-apples-back-device-manager-the-device = pour retrouver celui d’Apple : Gestionnaire de périphériques, l’appareil, Désinstaller l’appareil avec son pilote, puis le rebrancher
# 376a3966
computer-the-device-in-recovery-or-dfu-mode-has-3 = l’appareil en mode de récupération ou DFU n’a pas de pilote
# 26f44c03
computer-no-program-of-apples-is-installed = aucun programme d’Apple n’est installé
# 0d667ed4
computer-with-the-program-zadig-choose-this-device-then = avec le programme Zadig, choisissez cet appareil, puis WinUSB, puis Install Driver
# 6e55d74c
computer-the-device-has-no-driver = l’appareil n’a pas de pilote
# 62d37df3
computer-no-program-of-apples-is-installed-or-its = aucun programme d’Apple n’est installé, ou son pilote a été retiré
# f2519671
computer-install-the-apple-devices-app-from-the-microsoft = installez l’app Appareils Apple du Microsoft Store
# ff0f71e6
computer-start-the-app-once-then-plug-the-device = lancez l’app une fois, puis rebranchez l’appareil
# 5f220f01
computer-the-device-has-a-driver-of-apples = l’appareil a un pilote d’Apple
# f5d5f720
computer-the-program-has-the-device-open = un programme a ouvert l’appareil : { $holder }
# cd2a5a9c
computer-close-then-start-again = fermez ce programme, puis recommencez : { $holder }
# bd1473f3
computer-the-program-runs-process-and-may-take-the = un programme tourne (processus { $pid }) et peut prendre l’appareil au milieu du travail : { $name }
# 02eb8187
computer-close-before-you-begin-an-erase-or-an = fermez ce programme avant de commencer un effacement ou une mise à jour : { $name }
# e288a5a9
computer-no-other-program-was-seen-that-takes-devices = aucun autre programme qui prend des appareils n’a été vu
# a276f3de
computer-the-devices-on-usb-cannot-be-listed = les appareils sur USB ne peuvent pas être énumérés
# 126bf9f1
computer-the-system-refuses-or-has-no-usb = le système refuse, ou n’a pas d’USB
# 34452900
computer-start-rightful-on-the-computer-itself-as-the = lancez Rightful sur l’ordinateur même, comme l’utilisateur qui est devant
# df29ea62
computer-no-iphone-or-ipad-is-on-usb = aucun iPhone ou iPad n’est sur USB
# 252f83fd
computer-none-is-plugged-in-or-the-cable-only = aucun n’est branché ; ou le câble ne fait que charger ; ou l’iPhone est verrouillé depuis plus d’une heure et ne laisse entrer aucun ordinateur
# d975d5ab
computer-if-one-is-plugged-in-take-another-cable = si l’un est branché : prenez un autre câble, un qui porte aussi des données, et un port de l’ordinateur même
# 6567f830
computer-if-it-still-charges-only-unlock-it-or = s’il ne fait toujours que charger : déverrouillez-le, ou mettez-le en mode de récupération par ses boutons, ce qui n’efface rien
# a8a6bcd2
computer-to-be-led-to-recovery-mode = pour être guidé vers le mode de récupération
# 69bb679d
computer-the-link-to-the-device-has-12-mbit = la liaison avec l’appareil a 12 Mbit/s ou moins
# e4f1d888
computer-the-cable-or-the-plug-is-damaged-or = le câble ou la prise est endommagé ou sale, ou un vieux concentrateur est entre les deux
# b98d5701
computer-take-another-cable-and-a-port-of-the = prenez un autre câble, et un port de l’ordinateur même ; regardez s’il y a des peluches dans le port de l’appareil
# 0a12de64
computer-the-link-has-usb-2-speed-480-mbit = la liaison est à la vitesse USB 2 (480 Mbit/s), et l’appareil sait faire USB 3
# f6406068
computer-the-cable-that-comes-with-the-phone-is = le câble fourni avec l’iPhone est un câble USB 2
# 8b9b30ae
computer-for-large-backups-take-a-cable-and-a = pour de grandes sauvegardes, prenez un câble et un port USB 3 ; tout le reste va aussi bien sans
# f6358a94
computer-the-link-to-the-device-has-usb-2 = la liaison avec l’appareil est à la vitesse USB 2 (480 Mbit/s)
# 74c586a9
computer-the-link-to-the-device-has-usb-3 = la liaison avec l’appareil est à la vitesse USB 3
# 2ae292c7
computer-the-device-is-plugged-in-through-a-hub = l’appareil est branché par un concentrateur, un écran ou un clavier
# f8d58fc6
computer-hubs-lose-devices-that-restart-which-every-restore = les concentrateurs perdent des appareils qui redémarrent, ce que chaque restauration fait plusieurs fois
# 43fa5b48
computer-before-an-erase-or-an-update-plug-it = avant un effacement ou une mise à jour, branchez-le à l’ordinateur même
# e8082777
computer-in-seconds = en { $seconds } secondes
# 4d2064e2
computer-no-device-was-there-to-be-watched = { $for-long }, aucun appareil n’était là à surveiller
# 52535181
computer-plug-the-device-in-and-have-it-watched = branchez l’appareil, et faites-le surveiller à nouveau
# 411eb1cb
computer-no-device-has-left = { $for-long }, aucun appareil n’est parti
# d2d39a6c
computer-a-device-has-left-once = { $for-long }, un appareil est parti une fois
# d5b89de9
computer-the-cable-was-pulled-or-the-device-has = le câble a été tiré ou l’appareil a redémarré ; si ce n’est ni l’un ni l’autre, le câble a du jeu
# 0c20672c
computer-leave-device-and-cable-alone-and-have-it = laissez l’appareil et le câble tranquilles, et faites surveiller à nouveau
# caaf56ab
computer-devices-have-left-times = { $for-long }, des appareils sont partis { $times } fois
# 5675a30a
computer-the-cable-is-worn-a-plug-is-loose = le câble est usé, une prise a du jeu, des peluches sont dans le port de l’appareil, ou un concentrateur le perd
# db185a15
computer-take-another-cable-and-a-port-of-the-2 = prenez un autre câble et un port de l’ordinateur même ; regardez s’il y a des peluches dans le port de l’appareil
# f804c43f
computer-then-have-it-watched-again = puis faites surveiller à nouveau
# 2e72b9bb
computer-no-device = aucun appareil
# 3c82f991
computer-1-device = 1 appareil
# 86d271a4
computer-devices = { $count } appareils
# 14b95551
computer-answers-and-has = { $who } répond et a { $devices }
# 62d853b3
computer-is-looked-for-at-and-nobody-answers-there = { $who } est cherché à { $address }, et personne n’y répond
# 4da3fcc3
computer-the-variable-usbmuxd-socket-address-or-the-option = la variable USBMUXD_SOCKET_ADDRESS ou l’option --muxer a été mise pour un autre ordinateur ou un essai
# eb3aadb4
computer-unset-the-variable-usbmuxd-socket-address-or-leave = retirez la variable USBMUXD_SOCKET_ADDRESS, ou omettez --muxer, puis recommencez
# e09e7dc5
computer-is-there-and-this-user-may-not-open = { $who } est là, et cet utilisateur n’a pas le droit d’ouvrir { $address }
# 84ce6c30
computer-it-was-started-by-hand-with-rights-that = il a été lancé à la main, avec des droits qui excluent les autres utilisateurs
# e70455df
computer-takes-the-connection-and-says-nothing = { $who } prend la connexion et ne dit rien
# 344ad7b2
computer-it-hangs-often-after-the-computer-has-slept = il est bloqué, souvent après que l’ordinateur a dormi avec un appareil branché
# 0ed01ce8
computer-answers-with-what-makes-no-sense = { $who } répond par ce qui n’a pas de sens
# 5d3ea380
computer-another-program-listens-in-its-place-or-it = un autre programme écoute à sa place, ou il est très vieux
# 16cfe789
computer-a-device-is-on-usb-that-does-not = un appareil est sur USB que { $who } n’a pas
# 9992081f
computer-the-device-was-plugged-in-before-that-program = l’appareil a été branché avant que ce programme soit prêt, ou il est verrouillé depuis plus d’une heure et ne laisse entrer aucun ordinateur
# 78991497
computer-unlock-the-device-if-you-can-unplug-it = déverrouillez l’appareil si vous pouvez, débranchez-le et rebranchez-le
# c55680cf
computer-usbmuxd-is-not-installed = usbmuxd n’est pas installé
# e6f65f6e
computer-few-systems-bring-it-along-recovery-and-dfu = peu de systèmes l’apportent ; les modes de récupération et DFU marchent sans
# c87d26c4
computer-install-it = installez-le
# 76295327
computer-install-the-package-usbmuxd-of-your-system = installez le paquet usbmuxd de votre système
# 97a46d1c
computer-plug-the-device-in-again = rebranchez l’appareil
# 299709cb
computer-usbmuxd-does-not-run-nothing-is-plugged-in = usbmuxd ne tourne pas ; rien n’est branché, et il démarre de lui-même quand un appareil l’est
# cc44ae86
computer-plug-the-device-in-then-have-this-looked = branchez l’appareil, puis faites regarder ceci à nouveau
# f255433a
computer-usbmuxd-does-not-run = usbmuxd ne tourne pas
# 858ef51d
computer-it-has-stopped-or-the-device-was-plugged = il s’est arrêté, ou l’appareil a été branché avant qu’il soit installé
# 86666df8
computer-start-it = lancez-le
# b60fed1a
computer-nothing-has-started-it-without-systemd-that-is = rien ne l’a lancé : sans systemd cela vous revient
# fc86f5de
computer-apple-mobile-device-service-is-not-installed = Apple Mobile Device Service n’est pas installé
# 3d9dad80
computer-it-comes-with-the-apple-devices-app-and = il vient avec l’app Appareils Apple et avec iTunes ; les modes de récupération et DFU marchent sans
# 980da5bf
computer-apple-mobile-device-service-does-not-answer = Apple Mobile Device Service ne répond pas
# d6aa816c
computer-its-service-is-stopped-or-the-apple-devices = son service est arrêté, ou l’app Appareils Apple n’a jamais été lancée
# 5ad88340
computer-start-it-in-a-powershell-that-runs-as = lancez-le, dans un PowerShell qui tourne en administrateur
# eabfbd61
computer-where-there-is-no-such-service-start-the = là où ce service n’existe pas : lancez une fois l’app Appareils Apple
# 466d495a
computer-the-macs-usbmuxd-does-not-answer = le usbmuxd du Mac ne répond pas
# da12abf6
computer-it-belongs-to-macos-and-is-started-by = il fait partie de macOS, qui le lance ; quelque chose l’a arrêté
# c5ccb6ad
computer-have-macos-start-it-anew = faites-le relancer par macOS
# a3e78653
computer-if-nothing-changes-restart-this-computer = si rien ne change, redémarrez cet ordinateur
# 7deb1229
computer-usbmuxd-does-not-answer = usbmuxd ne répond pas
# 71227404
computer-start-usbmuxd-then-plug-the-device-in-again = lancez usbmuxd, puis rebranchez l’appareil
# 1ad33e19
computer-restart-it = redémarrez-le
# 76f62578
computer-stop-it = arrêtez-le
# 432a349d
computer-restart-it-in-a-powershell-that-runs-as = redémarrez-le, dans un PowerShell qui tourne en administrateur
# ac255db5
computer-the-folder-for-may-not-be-written-to = cet utilisateur n’a pas le droit d’écrire dans le dossier { $what ->
    [firmware] du firmware
   *[backups] des sauvegardes
 } : { $path }
# f679fb65
computer-name-another-one = indiquez-en un autre
# c59fd1aa
computer-how-much-room-there-is-for-cannot-be = la place pour { $what ->
    [firmware] le firmware
   *[backups] les sauvegardes
 } ne peut pas être connue : { $path }
# 7cb62ae5
computer-there-is-room-for-in = il y a de la place pour { $what ->
    [firmware] le firmware
   *[backups] les sauvegardes
 } : { $has } dans { $path }
# 3e88f16b
computer-make-room-settings-system-storage = faites de la place : Paramètres, Système, Stockage
# 8c897202
computer-make-room-system-settings-general-storage = faites de la place : Réglages Système, Général, Stockage
# 87216d67
computer-make-room-on-this-disk = faites de la place sur ce disque
# d297a24c
computer-there-is-too-little-room-for-firmware-in = il y a trop peu de place pour le firmware : { $has } dans { $path }, il en faut jusqu’à { $needs }
# 5f227709
computer-see-what-is-kept-and-remove-what-is = voyez ce qui est gardé, et retirez ce qui ne sert pas
# 470486a0
computer-or-name-a-folder-on-another-disk = ou indiquez un dossier sur un autre disque
# be13795e
computer-there-is-little-room-for-backups-in = il y a peu de place pour les sauvegardes : { $has } dans { $path }
# ec123bf7
computer-set-it-by-the-network = mettez-la à l’heure par le réseau
# 43427a46
computer-set-it-by-the-network-in-a-powershell = mettez-la à l’heure par le réseau, dans un PowerShell qui tourne en administrateur
# 9e4d76ee
computer-set-the-date-and-the-time = réglez la date et l’heure
# e7a0419b
computer-its-battery-was-empty-or-it-is-a = sa pile était vide, ou c’est une machine virtuelle qui dormait
# 7189017e
computer-the-clock-of-this-computer-is-years-behind = l’horloge de cet ordinateur a des années de retard
# 8adc4841
computer-the-clock-of-this-computer-is-plausible-no = l’horloge de cet ordinateur est plausible ; aucun serveur n’a dit l’heure
# d655803d
computer-the-clock-of-this-computer-is = l’horloge de cet ordinateur { $direction ->
    [fast] avance
   *[slow] retarde
 } : { $off }
# 355747c7
computer-the-clock-of-this-computer-is-minutes = l’horloge de cet ordinateur { $direction ->
    [fast] avance
   *[slow] retarde
 } de { $value1 } minutes
# 789027f0
computer-the-clock-of-this-computer-is-right = l’horloge de cet ordinateur est juste
# 8b99dab5
computer-1-day = 1 jour
# 9e5de1bb
computer-days = { $count } jours
# 32f31918
computer-install-the-package-ca-certificates-of-your-system = installez le paquet ca-certificates de votre système
# 45b615cd
computer-update-your-system = mettez votre système à jour
# 32dbc339
computer-none-of-the-servers-answers-this-computer-is = aucun des serveurs ne répond : cet ordinateur est hors ligne, ou coupé d’eux
# 8b6bed52
computer-no-network-a-network-with-a-sign-in = pas de réseau, un réseau avec page de connexion, un pare-feu, ou un fichier hosts modifié
# 75a146a6
computer-open-any-page-in-a-browser-sign-in = ouvrez n’importe quelle page dans un navigateur ; connectez-vous au réseau s’il le demande
# 8dc6a6db
computer-an-erase-and-an-update-need-the-network = un effacement et une mise à jour ont besoin du réseau ; les conseils, les sauvegardes et leur vérification non
# a16b64e7
computer-all-servers-answer-and-prove-who-they-are = tous les serveurs répondent et prouvent qui ils sont : { $names }
# 2b832947
computer-apples-signature-without-which-no-firmware-starts = la signature d’Apple, sans laquelle aucun firmware ne démarre
# f2093d08
computer-the-list-of-firmware = la liste des firmwares
# 82019a21
computer-the-firmware = le firmware
# dae31023
computer-another-server-has-that-too = un autre serveur l’a aussi
# 6dd3b32d
computer-could-not-prove-who-it-is-from-there = { $name } n’a pas pu prouver qui il est ; de là vient { $needed }
# 36e5f31f
computer-could-not-prove-who-it-is-from-there-2 = { $name } n’a pas pu prouver qui il est ({ $why }) ; de là vient { $needed }
# 429ef19e
computer-apples-own-root-certificate-is-not-among-those = le certificat racine d’Apple n’est pas parmi ceux de cet ordinateur : macOS l’a, la plupart des autres systèmes non
# 91fe38a9
computer-download-the-apple-inc-root-certificate-from-apple = téléchargez le certificat « Apple Inc. Root » sur apple.com/certificateauthority
# c7b356bb
computer-write-it-as-pem = écrivez-le en PEM
# 7cc704d3
computer-hand-it-in = donnez-le
# 355484a1
computer-the-clock-is-wrong-or-a-filter-on = l’horloge est fausse, ou un filtre du réseau ouvre TLS
# e9f583b4
computer-check-the-clock-use-another-network-such-as = vérifiez l’horloge ; utilisez un autre réseau, comme le partage de connexion d’un téléphone
# a3fffb9c
computer-does-not-answer-from-there-comes = { $name } ne répond pas ; de là vient { $needed }
# 056eb83f
computer-does-not-answer-from-there-comes-2 = { $name } ne répond pas ({ $why }) ; de là vient { $needed }
# 809ce401
computer-a-firewall-an-ad-blocker-or-a-changed = un pare-feu, un bloqueur de publicité, ou un fichier hosts modifié
# 57bfa54a
computer-allow-port-443-in-firewall-and-blocker-and = autorisez { $name } (port 443) dans le pare-feu et le bloqueur, et cherchez-le dans le fichier hosts
# 5fb58a57
computer-yes-with-what-is-here-a-forgotten-passcode = Oui : avec ce qui est ici, un code oublié coûte du temps et aucune donnée.
# 0a626df5
computer-not-surely-something-that-matters-is-missing = Pas sûrement : il manque quelque chose d’important.
# fc20b60f
computer-a-recent-encrypted-backup-on-this-computer = une sauvegarde chiffrée récente sur cet ordinateur
# 43d0a0d6
computer-set-a-backup-password-that-you-write-down = mettez un mot de passe de sauvegarde que vous notez, puis faites une sauvegarde
# 1ff52fef
computer-plug-the-phone-in-and-take-a-backup = branchez l’iPhone, et faites une sauvegarde
# 6597cb94
computer-where-backups-lie-could-not-be-looked-at = l’endroit des sauvegardes n’a pas pu être regardé
# 5b1a4456
computer-see-what-is-there = voyez ce qu’il y a
# 1cce81ae
computer-the-newest-is-in = la plus récente est { $days }, dans { $path }
# 2a822c93
computer-plug-the-phone-in-and-take-a-new = branchez l’iPhone, et faites-en une nouvelle, qui copie ce qui a changé
# a6fe2e51
computer-the-newest-is-of-unknown-age-in = la plus récente est d’âge inconnu, dans { $path }
# 89095b64
computer-there-is-one-without-encryption-it-holds-no = il y en a une sans chiffrement : elle ne contient ni mots de passe, ni données de santé, ni clés de cet iPhone
# 005f303a
computer-there-is-one-that-was-not-brought-to = il y en a une qui n’a pas été menée à son terme
# 8ecae00a
computer-there-is-none = il n’y en a pas
# 3bf72c27
computer-this-backup-opens-with-its-password-and-is = cette sauvegarde s’ouvre avec son mot de passe, et est entière
# f778296c
computer-there-is-no-encrypted-backup-to-prove = il n’y a pas de sauvegarde chiffrée à éprouver
# eacdc9f2
computer-proven-on-all-files-of-it-were-read = éprouvée le { $at } ; ses { $files } fichiers ont tous été lus
# 8b78bf36
computer-the-newest-was-not-proven-an-earlier-one = la plus récente n’a pas été éprouvée ; une précédente l’a été, le { $at }
# 0510ddaf
computer-have-it-opened-with-its-password-and-read = faites-la ouvrir avec son mot de passe et lire en entier ; rien n’est écrit
# 20153131
computer-it-was-never-proven = elle n’a jamais été éprouvée
# feb13ee8
computer-the-backup-password-is-where-you-find-it = le mot de passe de sauvegarde est là où vous le trouvez
# 7d835f25
computer-this-computers-store-of-passwords-has-an-item = le coffre de mots de passe de cet ordinateur a un élément pour lui
# e624035a
computer-it-was-typed-right-when-the-backup-was = il a été bien tapé quand la sauvegarde a été éprouvée ; aucun coffre de mots de passe ne l’a
# c7993b62
computer-write-it-down-and-put-the-paper-where = notez-le, et mettez le papier où vous chercheriez ; ou gardez-le dans votre coffre de mots de passe sous « iOS Backup »
# 4f4cd237
computer-nobody-has-tried-it = personne ne l’a essayé
# db1d4d80
computer-if-it-is-forgotten-it-can-be-searched = s’il est oublié, il peut être cherché d’après ce dont vous vous souvenez
# 2aed4fd8
computer-the-apple-account-has-a-recovery-contact-or = le compte Apple a un contact de récupération ou une clé de récupération
# 21b53552
computer-on-the-phone-settings-your-name-sign-in = sur l’iPhone : Réglages, votre nom, Connexion et sécurité, Contacts de récupération ; puis dites-le ici
# 9617a163
computer-receipt-and-serial-number-lie-together = reçu et numéro de série sont ensemble
# 7f4857d8
computer-apple-asks-for-both-where-an-account-is = Apple demande les deux quand un compte est perdu ; mettez la carte imprimée avec le reçu, et dites-le ici
# cb2e5c0d
computer-you-said-so-on = vous l’avez dit le { $at }
# 14a6b7a1
computer-you-were-not-asked-yet = on ne vous l’a pas encore demandé
# 9e81b071
computer-you-said-so-on-which-is-long-ago = vous l’avez dit le { $at }, il y a longtemps
# fba0f885
computer-the-pair-record-is-here-with-the-escrow = l’enregistrement de jumelage est ici, avec l’escrow bag
# 40b0c0f0
computer-the-pair-record-is-here-without-an-escrow = l’enregistrement de jumelage est ici, sans escrow bag
# 7b48b6f5
computer-unlock-the-phone-unplug-it-and-plug-it = déverrouillez l’iPhone, débranchez-le et rebranchez-le
# 7605e2d4
computer-this-computer-has-no-pair-record-of-it = cet ordinateur n’a pas d’enregistrement de jumelage pour lui
# b194fa10
computer-unlock-the-phone-plug-it-in-and-tap = déverrouillez l’iPhone, branchez-le, et touchez Se fier
# 92c897e6
computer-it-could-not-be-looked-at-the-phones = cela n’a pas pu être regardé : l’UDID de l’iPhone ou usbmuxd manque
# e9fdb100
computer-plug-the-phone-in = branchez l’iPhone
# daab1314
computer-firmware-is-here-so-that-an-erase-does = un firmware est ici, pour qu’un effacement n’attende pas un téléchargement
# 61eb7306
computer-the-file-verified-on = le fichier { $name }, vérifié le { $verified }
# 7cee2677
computer-there-is-none-it-would-be-downloaded-when = il n’y en a pas ; il serait téléchargé au besoin
# dbd32f77
computer-fetch-it-while-the-network-is-good-apple = prenez-le tant que le réseau est bon ; Apple ne signe une version que quelques semaines
# 677e0d6e
computer-the-token-that-clears-the-passcode-of-a = le jeton qui lève le code d’un iPhone supervisé est gardé
# a12984a0
computer-a-token-of-is-kept-on-this-computer = un jeton du { $at } est conservé sur cet ordinateur
# 6ca5f7fe
computer-the-phone-was-erased-after-its-token-was = l’iPhone a été effacé après l’enregistrement de son jeton, ce qui y met fin
# d8c1d3d2
computer-the-phone-is-supervised-and-no-token-of = l’iPhone est supervisé, et aucun jeton de lui n’est ici ; qui le supervise en a peut-être un
# 48846d6d
computer-the-phone-is-not-supervised-so-it-has = l’iPhone n’est pas supervisé, il n’en a donc pas
# d1b2ac2d
computer-whether-the-phone-is-supervised-is-not-known = on ne sait pas si l’iPhone est supervisé
# 5d15f131
computer-of-today = d’aujourd’hui
# 0474479a
computer-of-yesterday = d’hier
# 2a3366b0
computer-days-old = vieille de { $count } jours
# d220c6c2
computer-do-not-restart-the-phone-and-leave-it = Ne redémarrez pas l’iPhone, et laissez-le sur son chargeur.
# d5d54d10
computer-passcode-changed-in-the-last-three-days-after = Code changé ces trois derniers jours ? Après quelques codes faux, il prend l’ancien : « Code oublié ? » (Forgot Passcode?), puis « Enter Previous Passcode » (saisir le code précédent).
# 08f098a8
computer-at-this-computer-with-the-cable-rightful-advise = À cet ordinateur, avec le câble : rightful advise. Il dit quels chemins sont ouverts à présent, et lesquels gardent tout.
# 9242ff0c
computer-see-first-that-you-can-sign-in-to = Voyez d’abord si vous pouvez vous connecter au compte Apple : après un effacement l’iPhone le demande.
# 41c9854e
computer-erased-and-set-up-again-rightful-backup-restore = Effacé et configuré à nouveau : rightful backup restore ramène ce que contient la sauvegarde nommée ici. Il demande le mot de passe de sauvegarde.
# d3425f8e
computer-to-be-written-in-by-hand = À remplir à la main
# f4917f64
computer-when-the-phone-is-locked = Quand l’iPhone est verrouillé
# ecd8b450
computer-the-backup-password-is-written-down-at = Le mot de passe de sauvegarde est noté à
# f4a4f921
computer-the-passcode-of-the-phone-is-written-down = Le code de l’iPhone est noté à
# 52727acc
computer-recovery-contact-of-the-apple-account = Contact de récupération du compte Apple
# 79fffd70
computer-receipt-and-box-lie-at = Reçu et boîte sont à
# b4caa635
computer-my-phone = mon iPhone
# 0237bb8f
computer-rescue-card = Carte de secours : { $called }
# 2005826d
computer-as-of = État au { $now }.
# 634da525
computer-encrypted-backup-on-this-computer = Sauvegarde chiffrée, sur cet ordinateur
# ca858444
computer-serial-numbers = numéros de série
# 1084a3c7
computer-numbers-of-sim-cards = numéros de cartes SIM
# a720a4e3
computer-e-mail-addresses-and-accounts = adresses e-mail et comptes
# 84863f0e
computer-telephone-numbers = numéros de téléphone
# 8c6a1259
computer-names-of-devices-and-people = noms d’appareils et de personnes
# 1398ee25
computer-network-addresses = adresses réseau
# 9c707b74
computer-home-folders = dossiers personnels
# e4b1eb59
computer-pieces-of-encoded-data = morceaux de données codées
# 444a5957
computer-write-the-rule-that-gives-access-to-devices = écrire la règle qui donne accès aux appareils
# 2ac1a55a
computer-have-systemd-start-usbmuxd = faire lancer usbmuxd par systemd
# 392f551b
computer-writes-one-line-to-to-undo-it-remove = Écrit une ligne dans { $our-file } : { $ours }. Pour l’annuler, retirez ce fichier.
# b49d53ee
computer-asks-systemd-to-start-the-service-usbmuxd-as = Demande à systemd de lancer le service usbmuxd, comme le fait `systemctl start usbmuxd`. Pour l’annuler : sudo systemctl stop usbmuxd.
# 1631a1a2
computer-there-is-nothing-that-rightful-puts-right-by = Il n’y a rien que Rightful règle de lui-même
# c3a6313c
computer-put-right-what-stands-between-this-computer-and = Régler ce qui se tient entre cet ordinateur et un appareil
# 0670aff1
computer-done = fait : { $title }
# 03f20512
computer-now-unplug-the-device-and-plug-it-in = débranchez maintenant l’appareil et rebranchez-le
# d10cf57a
computer-it-is-done = C’est fait
# cda1c638
computer-this-changes-what-the-plan-above-names-and = Ceci change ce que nomme le plan ci-dessus, et rien d’autre.
# cc7bab7f
computer-what-only-you-know = Ce que vous seul savez
# 80472c92
computer-has-your-apple-account-a-recovery-contact-or = Votre compte Apple a-t-il un contact de récupération ou une clé de récupération ?
# 8f3e6f72
computer-do-the-receipt-and-the-serial-number-of = Le reçu et le numéro de série de l’iPhone sont-ils ensemble, là où vous les trouvez ?
# 863ea360
computer-not-yet-or-i-do-not-know = pas encore, ou je ne sais pas
# 91babfb9
computer-noted-with-the-day = noté, avec le jour
# 7eb9a7c1
computer-that-was-all-to-be-asked = C’était tout ce qu’il y avait à demander
# f0b97326
computer-nothing-stands-in-the-way = rien ne fait obstacle
# 74f55ce6
computer-1-thing-stands-in-the-way = 1 chose fait obstacle
# 4f0b3294
computer-things-stand-in-the-way = { $count } choses font obstacle
# df3d94cb
computer-this-computer = Cet ordinateur : { $verdict }.
# da127007
computer-this-computer-2 = Cet ordinateur, { $system } : { $verdict }.
# 28033baa
computer-stands-in-the-way = Fait obstacle
# b4cdb886
computer-worth-knowing = Bon à savoir
# 77bbcc6f
computer-in-order = En ordre
# cc6cde8e
computer-looking-has-changed-nothing = Regarder n’a rien changé.
# 488b0822
computer-one-of-these-rightful-can-put-right-by = Rightful peut en régler une de lui-même : rightful doctor --fix
# 7e1e84e5
computer-of-these-rightful-can-put-right-by-itself = Rightful peut en régler { $count } de lui-même : rightful doctor --fix
# be7ee95d
computer-usually = D’habitude : { $usually }.
# c6262955
computer-could-you-get-back-in-today = Pourriez-vous rentrer aujourd’hui ?
# 035f4ff5
computer-could-you-get-back-into-today = Pourriez-vous rentrer aujourd’hui dans { $called } ?
# df7adc8c
computer-could-be-better = Pourrait être mieux
# 41816755
computer-not-for-this-phone = Pas pour cet iPhone
# b8bc4c9c
computer-to-have-it-made-here-each-thing-after = Pour le faire faire ici, chaque chose après votre accord : rightful rescue-kit --make
# b40d30b8
computer-the-card-to-print-without-any-secret = La carte à imprimer, sans aucun secret :
# f9d43929
computer-not-taken = Non pris
# 82fc8c4c
computer-nothing-was-sent-and-nothing-else-was-written = Rien n’a été envoyé, et rien d’autre n’a été écrit. Parcourez-le avant de le donner à qui que ce soit : ce qui se trouve dans les mots d’un journal et ne ressemble à rien de particulier n’est pas reconnu.
# 1b710570
computer-what-happened-as-rightful-wrote-it-down-masked = Ce qui s’est passé, comme Rightful l’a noté. Masqué : <ecid-1> est le même appareil partout dans ces fichiers.
# 4ed871c6
computer-its-end-before-it-are-left-out = sa fin ; { $cut } avant sont laissés de côté
# 8b9bbd6e
computer-nothing-was-found-that-tells-whose-device-it = rien n’a été trouvé qui dise à qui est l’appareil
# 2b04e8d7
computer-in-1-place = à 1 endroit
# 46efdccd
computer-in-places = à { $count } endroits
# e65579ce
computer-older-than-the-newest-40 = plus vieux que les 40 plus récents
# bc830a94
computer-no-text-or-no-room-left = pas de texte, ou plus de place
# ad2c4d2c
computer-could-not-be-read = n’a pas pu être lu
# d6b6c513
computer-asks-these-servers-whether-they-answer-and-sends = Demande à ces serveurs s’ils répondent, et n’envoie rien d’autre : { $names }. --offline l’omet.
# b6bcc548
computer-watches-the-cable-for-seconds-leave-the-device = Surveille le câble pendant { $seconds } secondes. Laissez l’appareil tranquille ; bougez un peu le câble aux deux bouts.
# 4074ee7e
computer-a-device-has-left = un appareil est parti
# ded65175
computer-a-device-has-come = un appareil est arrivé
# 69e461ff
computer-have-the-phone-encrypt-its-backups-with-this = L’iPhone doit-il chiffrer ses sauvegardes avec ce mot de passe ? Sans le mot de passe personne ne les lit, vous non plus : notez-le.
# bf3d8592
computer-take-a-backup-now-into = Faire une sauvegarde maintenant, dans { $root } ?
# 582cdbaf
computer-fetch-the-newest-firmware-for-the-now-it = Prendre maintenant le firmware le plus récent pour l’{ $name } ? Il prend plusieurs Go.
# 4ebe421b
computer-there-is-no-encrypted-backup-to-prove-2 = Il n’y a pas de sauvegarde chiffrée à éprouver.
# 5d2880f2
computer-the-card-is-written-to = La carte est écrite dans { $path }.
# ef64aa09
computer-missing = Manque
# 1136e240
computer-ready = Prêt
# ac546176
computer-inside = Dedans
# 57c689f4
computer-masked = Masqué
