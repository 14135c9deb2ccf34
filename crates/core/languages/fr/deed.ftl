### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# fd4d684f
deed-everything-on-it-will-be-erased-photos-messages = Tout ce qu’il contient sera effacé : photos, messages, apps.
# 530c1804
deed-what-is-on-it-now-will-be-replaced = Ce qu’il contient maintenant sera remplacé par la sauvegarde : photos, messages, apps.
# d288aa05
deed-take-the-device-in-both-hands-press-nothing = prenez l’appareil à deux mains ; n’appuyez encore sur rien
# 7e12f5d6
deed-good-the-restart-has-begun-keep-holding = bien, le redémarrage a commencé : continuez d’appuyer
# a61da736
deed-it-has-not-restarted-yet-keep-holding-firmly = il n’a pas encore redémarré : continuez d’appuyer, fermement
# 55e99fa3
deed-it-is-not-back-yet-go-on-a = il n’est pas encore revenu : continuez encore un peu
# 60742bf8
deed-let-go-of-all-buttons-it-has-started = relâchez tous les boutons : il a démarré comme d’habitude, parce qu’un bouton a été relâché trop tôt ou pressé trop tard
# 3153bf19
deed-let-go-of-all-buttons-it-shows-the = relâchez tous les boutons : il montre l’image du câble, parce qu’un bouton a été relâché trop tard ou pressé trop tard
# 9e377149
deed-let-go-of-all-buttons-it-has-not = relâchez tous les boutons : il n’a pas redémarré, donc tous n’étaient pas pressés
# 84ab3d7f
deed-let-go-of-all-buttons-it-has-not-2 = relâchez tous les boutons : il n’est pas revenu à temps
# d5446036
deed-let-go-of-all-buttons-another-device-has = relâchez tous les boutons : un autre appareil a redémarré, vous tenez donc le mauvais
# c8b52a67
deed-plug-the-cable-into-another-port-at-the = branchez le câble à un autre port, sur l’ordinateur lui-même et non sur un concentrateur, un écran ou un clavier
# 2faa094b
deed-take-another-cable-one-that-also-carries-data = prenez un autre câble, un qui transmet aussi les données
# 30d626f7
deed-if-the-screen-shows-an-empty-battery-let = si l’écran montre une batterie vide, laissez-le d’abord se charger une demi-heure
# 1b5d32ad
deed-a-device-with-lightning-take-a-cable-with = un appareil à prise Lightning : prenez un câble à grande fiche USB-A ; beaucoup de câbles USB-C ne mènent jamais au DFU
# 09ec947c
deed-unlock-the-phone-and-tap-trust = déverrouillez l’iPhone et touchez Se fier
# 198d3c60
deed-type-the-passcode-on-the-device-where-it = saisissez le code sur l’appareil, là où il le demande
# 54bdb548
deed-unplug-the-cable-and-plug-it-in-again = débranchez le câble et rebranchez-le, à l’ordinateur lui-même
# e0e58a81
deed-let-go-of-all-buttons = relâchez tous les boutons
# 03f35d45
deed-let-go-of-all-buttons-and-wait-until = relâchez tous les boutons et attendez qu’il ait démarré
# 4f87518f
deed-press-and-let-go-of-volume-up = appuyez sur volume haut et relâchez
# 6f641832
deed-press-and-let-go-of-volume-down = appuyez sur volume bas et relâchez
# 7959aaa2
deed-press-and-let-go-of-the-volume-button = appuyez sur le bouton de volume le plus proche du bouton supérieur et relâchez
# 7f25f86e
deed-press-and-let-go-of-the-other-volume = appuyez sur l’autre bouton de volume et relâchez
# 781736d3
deed-hold-the-side-button-also-past-the-apple = maintenez le bouton latéral, aussi au-delà du logo Apple, jusqu’à ce que l’image du câble apparaisse
# e1143b60
deed-hold-the-side-button-until-the-screen-is = maintenez le bouton latéral jusqu’à ce que l’écran soit noir
# 238919af
deed-hold-volume-down-as-well-for-5-seconds = maintenez en plus volume bas pendant 5 secondes
# cc186c7f
deed-let-go-of-the-side-button-keep-volume = relâchez le bouton latéral, gardez volume bas pendant 10 secondes ; l’écran reste noir
# 4af57423
deed-hold-the-side-button-until-the-apple-logo = maintenez le bouton latéral jusqu’à ce que le logo Apple apparaisse
# 4e72e756
deed-hold-the-top-button-also-past-the-apple = maintenez le bouton supérieur, aussi au-delà du logo Apple, jusqu’à ce que l’image du câble apparaisse
# 01dcc3bb
deed-hold-the-top-button-until-the-screen-is = maintenez le bouton supérieur jusqu’à ce que l’écran soit noir
# ddcc0d43
deed-hold-the-volume-button-farther-from-it-as = maintenez en plus le bouton de volume le plus éloigné de lui pendant 5 secondes
# d6f90a56
deed-let-go-of-the-top-button-keep-that = relâchez le bouton supérieur, gardez ce bouton de volume pendant 10 secondes ; l’écran reste noir
# 5fed7904
deed-hold-the-top-button-until-the-apple-logo = maintenez le bouton supérieur jusqu’à ce que le logo Apple apparaisse
# 91e1a0ff
deed-hold-the-side-button-and-volume-down-together = maintenez ensemble le bouton latéral et volume bas, aussi au-delà du logo Apple, jusqu’à ce que l’image du câble apparaisse
# 8e19a983
deed-hold-the-side-button-and-volume-down-together-2 = maintenez ensemble le bouton latéral et volume bas pendant 8 secondes
# 740bd997
deed-hold-the-side-button-and-volume-down-together-3 = maintenez ensemble le bouton latéral et volume bas jusqu’à ce que le logo Apple apparaisse
# 1461af1a
deed-hold-the-top-button-and-volume-down-together = maintenez ensemble le bouton supérieur et volume bas, aussi au-delà du logo Apple, jusqu’à ce que l’image du câble apparaisse
# dca5f93e
deed-hold-the-top-button-and-volume-down-together-2 = maintenez ensemble le bouton supérieur et volume bas pendant 8 secondes
# 9652476a
deed-let-go-of-the-top-button-keep-volume = relâchez le bouton supérieur, gardez volume bas pendant 10 secondes ; l’écran reste noir
# 406f2411
deed-hold-the-top-button-and-volume-down-together-3 = maintenez ensemble le bouton supérieur et volume bas jusqu’à ce que le logo Apple apparaisse
# bd833cf2
deed-hold-home-and-the-side-button-together-also = maintenez ensemble le bouton principal et le bouton latéral, aussi au-delà du logo Apple, jusqu’à ce que l’image du câble apparaisse
# 63305ef6
deed-hold-home-and-the-side-button-together-for = maintenez ensemble le bouton principal et le bouton latéral pendant 8 secondes
# 36d91db5
deed-let-go-of-the-side-button-keep-home = relâchez le bouton latéral, gardez le bouton principal pendant 10 secondes ; l’écran reste noir
# f9dde7df
deed-hold-home-and-the-side-button-together-until = maintenez ensemble le bouton principal et le bouton latéral jusqu’à ce que le logo Apple apparaisse
# 0758117c
deed-hold-home-and-the-top-button-together-also = maintenez ensemble le bouton principal et le bouton supérieur, aussi au-delà du logo Apple, jusqu’à ce que l’image du câble apparaisse
# b4b52903
deed-hold-home-and-the-top-button-together-for = maintenez ensemble le bouton principal et le bouton supérieur pendant 8 secondes
# 79b62a57
deed-let-go-of-the-top-button-keep-home = relâchez le bouton supérieur, gardez le bouton principal pendant 10 secondes ; l’écran reste noir
# 0b91cad0
deed-hold-home-and-the-top-button-together-until = maintenez ensemble le bouton principal et le bouton supérieur jusqu’à ce que le logo Apple apparaisse
# bff0f035
deed-nothing-erased-you-can-stop = rien d’effacé, arrêt possible
# 33218342
deed-from-here-there-is-no-way-back = ▲ à partir d’ici, sans retour
# e7f814b2
deed-can-be-undone = peut être annulé
# f5363fb3
deed-nothing-on-the-device-is-erased-by-this = Rien sur l’appareil n’est effacé par là.
# 4fe765e1
deed-consent-was-given-on-the-command-line = Le consentement a été donné sur la ligne de commande : { $typed }
# ea918368
deed-chosen-on-the-command-line = Choisi sur la ligne de commande : { $name }
# 15b1c318
deed-yes-was-said-on-the-command-line = Oui a été dit sur la ligne de commande.
# f2290c31
deed-several-devices-are-connected-say-which-one-with = Plusieurs appareils sont branchés. Dites lequel avec --device.
# a10724bd
deed-nobody-can-be-asked-here-say-which-one = Personne ne peut être interrogé ici. Dites laquelle avec --choose
# 99c66f2c
deed-nobody-can-be-asked-here-consent-is-given = Personne ne peut être interrogé ici. Le consentement se donne par --consent { $type-this }
# f2ad576b
deed-takes-the-first-device = prend le premier appareil, { $first }
# 901e2aee
deed-takes = prend { $id }
# fba5df6f
deed-takes-the-last-way = prend la dernière voie, { $id }
# 3f50d079
deed-types = tape { $type-this }
# 94d49c9d
deed-is-ready = est prêt
# a87db5ea
deed-scripted-owner = propriétaire selon le script :
# c92c8106
deed-which-one = Lequel ?
# e4299d4d
deed-arrows-to-choose-enter-to-take-it-esc = flèches pour choisir, Entrée pour prendre, Échap pour arrêter
# dd631576
deed-type-to-erase-it-or-press-enter-to = Tapez { $type-this } pour l’effacer, ou Entrée pour arrêter :
# 3a580fce
deed-press-enter-to-go-on-or-esc-to = Entrée pour continuer, ou Échap pour arrêter :
# 6c002c23
deed-nothing-to-do = rien à faire :
# 6ffa4287
deed-rightful-explain-says-more = { $alike } : rightful explain { $alike2 } en dit plus
# 17187393
deed-same-family-as = apparenté à
# 65e3efd2
deed-now = maintenant : { $happening }
# c4cce84a
deed-erased = effacé : { $erased }
# 3079de2b
deed-unplug = débrancher : { $unplug }
# 1c36a48b
deed-nothing-by-rightful-what-was-before-cannot-be = rien par Rightful ; ce qui était avant ne peut être dit
# f0edeb7c
deed-it-may-have-begun = cela a peut-être commencé
# d4e33208
deed-yes-ago = oui, il y a { $from-secs }
# e33787ea
deed-at-any-time = à tout moment
# 3fe8d2ef
deed-better-not-it-would-start-over = plutôt non, cela reprendrait du début
# 22e663ff
deed-not-before-it-is-done = pas avant la fin
# 62d4bab5
deed-rehearsal-no-phone-is-touched = Répétition. Aucun iPhone n’est touché.
# c918e4e4
deed-odds-so-far = chances jusqu’ici { $value1 } %
# ed6ba283
deed-now-2 = maintenant : { $now }
# 77d8d0cf
deed-trying = essai de { $now }
# 4cde4be9
deed-first = d’abord : { $look }
# 9db3e419
deed-get-ready = préparez-vous
# a954c851
deed-then = puis : { $next }
# 0a0979b0
deed-your-hands-are-needed-recovery-mode = Vos mains sont nécessaires : mode de récupération
# f894ee5d
deed-your-hands-are-needed-dfu-mode = Vos mains sont nécessaires : mode DFU
# 38039812
deed-your-hands-are-needed-a-forced-restart = Vos mains sont nécessaires : un redémarrage forcé
# 587e5b68
deed-attempts-have-failed-change-something-first = { $attempts } essais ont échoué : changez d’abord quelque chose
# 5d85e191
deed-on-the-phone = Sur l’iPhone
# 3aab0e8c
deed-at-the-cable = Au câble
# 8b9b711a
deed-get-ready-in-s = préparez-vous : dans { $seconds } s : { $first }
# 3fe90a05
deed-attempt-get-ready-in-s = essai { $attempt }, préparez-vous : dans { $seconds } s : { $first }
# 0265fa8c
deed-about-s = (environ { $seconds } s)
# c92cfc79
deed-moves-in-this-order-read-them-all-before = { $moves } gestes, dans cet ordre. Lisez-les tous avant le premier.
# 51cfa846
deed-bytes = { $count } octets
# 8f55bc3c
deed-a-few-seconds = quelques secondes
# 3fdb2976
deed-under-a-minute = moins d’une minute
# 02c901a2
deed-about-h = environ { $ceil } h
# 9f2f8029
deed-about-min = environ { $low }–{ $high } min
# e31b25b3
deed-about-min-2 = environ { $high } min
# e53c518b
deed-min-s = { $minutes } min { $value1 } s
# a6bdb6d6
deed-min = { $minutes } min
# d5eebabc
deed-h-min = { $hours } h { $minutes } min
# 4387e4be
deed-stopping-as-soon-as-that-is-safe-nothing = Arrêt dès que cela est sans danger. Rien n’a été effacé.
# 6fa6e835
deed-stopping-as-soon-as-that-is-safe-this = Arrêt dès que cela est sans danger. Ce programme n’a rien effacé ; si quelqu’un d’autre l’a fait ne peut être dit.
# de4a5717
deed-it-goes-on-to-its-end-what-is = Cela va jusqu’au bout : ce que contient l’iPhone est en train d’être remplacé, et l’iPhone ne sert de nouveau qu’une fois cela fini.
# d2683406
deed-still-on-the-way-to-a-safe-point = Encore en route vers un point sûr. Partir maintenant n’efface rien ; l’iPhone peut rester en mode de récupération, que rightful recovery exit termine. Appuyez encore une fois sur Ctrl-C pour partir tout de suite.
# 2487fbc3
deed-still-on-the-way-to-a-safe-point-2 = Encore en route vers un point sûr. Partir maintenant n’efface rien de plus que ce qui l’était déjà ; l’iPhone peut rester en mode de récupération, que rightful recovery exit termine si son système est entier. Appuyez encore une fois sur Ctrl-C pour partir tout de suite.
# 2b52f468
deed-the-phone-was-told-to-replace-what-is = L’iPhone a reçu l’ordre de remplacer ce qu’il contient. Si vous partez maintenant, considérez vos données comme perdues ; l’iPhone sert de nouveau quand la même commande a été relancée et menée à terme. Appuyez encore une fois sur Ctrl-C pour partir malgré tout.
# 9347c781
deed-what-was-on-the-phone-is-gone-and = Ce que contenait l’iPhone n’est plus là, et ce qui le remplace n’est peut-être pas encore entier. Si vous partez maintenant, l’iPhone n’en souffre pas ; relancez la même commande. Appuyez encore une fois sur Ctrl-C pour partir malgré tout.
# 5a49b8b5
deed-the-report-of-what-happened = Le rapport de ce qui s’est passé : { $path }
# b61ddc27
deed-of-devices-are-done = { $well } appareils sur { $ended } sont terminés.
# 0c7c5ddf
deed-not-done-see-above = · …{ $ecid } : pas terminé, voir plus haut
# 93bd1c40
deed-making-the-partitions = création des partitions
# a4ffbbb3
deed-making-the-file-systems = création des systèmes de fichiers
# c10f1697
deed-copying-the-system = copie du système
# 5a90ceab
deed-verifying-the-system = vérification du système
# 79c4ea3c
deed-checking-the-file-systems = contrôle des systèmes de fichiers
# 3e9d4df1
deed-mounting-the-file-systems = montage des systèmes de fichiers
# 0955b370
deed-preparing-the-data-volume = préparation du volume de données
# 75cde478
deed-writing-the-firmware = écriture du firmware
# 37fa34b2
deed-updating-the-modem = mise à jour du modem
# 239ac7ce
deed-setting-the-boot-stage = réglage de l’étape de démarrage
# 25a0ec18
deed-shutting-down = extinction
# 2d3eb333
deed-switching-accessory-power-on = mise sous tension des accessoires
# 27c99032
deed-clearing-the-boot-arguments = vidage des arguments de démarrage
# 6b4feea8
deed-changing-the-boot-arguments = modification des arguments de démarrage
# c0acb0cc
deed-installing-the-root = installation de la racine du système
# a90325f7
deed-installing-the-kernel = installation du noyau
# cb182b7e
deed-waiting-for-the-storage = attente du stockage
# 14a6fc60
deed-unmounting-the-file-systems = démontage des systèmes de fichiers
# 6badf3cd
deed-setting-the-clock = mise à l’heure de l’horloge
# 89dec25e
deed-starting-iboot = démarrage d’iBoot
# bb5acb12
deed-finishing-the-storage-update = fin de la mise à jour du stockage
# c9d8c9e9
deed-checking-the-boot-partitions = contrôle des partitions de démarrage
# 24afd533
deed-making-the-factory-marker = création de la marque d’usine
# 54c78ce7
deed-loading-firmware = chargement du firmware
# e3bede23
deed-asking-for-firmware-updates = demande de mises à jour du firmware
# 29c39e12
deed-removing-the-activation-record = retrait de l’enregistrement d’activation
# bb24e6d8
deed-checking-the-battery = contrôle de la batterie
# 3ff78106
deed-waiting-for-the-battery-to-charge = attente de la charge de la batterie
# 8e796d2d
deed-closing-modem-tickets = clôture des tickets du modem
# f5017aee
deed-moving-data = déplacement de données
# b8a92a75
deed-wiping-the-storage = effacement du stockage
# 2429751e
deed-sending-the-apple-logo = envoi du logo Apple
# f2caa8c6
deed-checking-logs = contrôle des journaux
# 200ec6ee
deed-clearing-the-boot-variables = vidage des variables de démarrage
# b34b7d3a
deed-updating-the-battery-gauge = mise à jour de la jauge de batterie
# 349011b9
deed-preparing-the-modem-update = préparation de la mise à jour du modem
# 4098b09f
deed-starting-the-modem = démarrage du modem
# ac82d16f
deed-making-the-system-keys = création des clés du système
# 6cfd2a83
deed-updating-the-infrared-controller = mise à jour du contrôleur infrarouge
# e174ccce
deed-resizing-the-system-partition = redimensionnement de la partition système
# 43c421cb
deed-collecting-the-updaters-logs = collecte des journaux des mises à jour
# 9750cbb9
deed-pairing-the-nfc-chip = appairage de la puce NFC
# 8ba151bd
deed-updating-the-nfc-chip = mise à jour de la puce NFC
# acac811d
deed-updating-the-input-controller = mise à jour du contrôleur d’entrée
# e5776f70
deed-certifying-the-secure-enclave = certification de la Secure Enclave
# c4aab332
deed-updating-the-storage-firmware = mise à jour du firmware du stockage
# bf095b40
deed-updating-the-secure-element = mise à jour du Secure Element
# bfa81cc9
deed-updating-the-camera-chip = mise à jour de la puce caméra
# 22b404fb
deed-installing-the-device-tree = installation de l’arborescence des appareils
# 87e63cbd
deed-certifying-the-camera-chip = certification de la puce caméra
# f09e02a0
deed-submitting-factory-data = remise des données d’usine
# 053475dd
deed-updating-the-ultra-wideband-chip = mise à jour de la puce ultra large bande
# 960c9111
deed-updating-the-battery-chip = mise à jour de la puce de batterie
# d0a15048
deed-making-the-protected-volume = création du volume protégé
# a1e8d9b3
deed-resizing-the-file-system = redimensionnement du système de fichiers
# f847071c
deed-making-the-recovery-volume = création du volume de récupération
# c9de5333
deed-installing-recovery-files = installation des fichiers de récupération
# 3a12b6ce
deed-installing-the-recovery-system = installation du système de récupération
# 162f4c4f
deed-asking-for-early-firmware = demande du firmware précoce
# 64ff7590
deed-sealing-the-system = scellement du système
# b7b118c4
deed-updating-the-display-controller = mise à jour du contrôleur d’écran
# 121a2759
deed-updating-the-port-controller = mise à jour du contrôleur de port
# b97112ab
deed-updating-the-camera-controller = mise à jour du contrôleur de caméra
# 0e05546f
deed-looking-for-the-firmware = recherche du firmware
# eb493351
deed-waiting-for-your-word = attente de votre parole
# 23da603e
deed-recovery-mode = mode de récupération
# 5c844c19
deed-getting-the-firmware = récupération du fichier du firmware
# 9601362e
deed-install-the-system-of-anew-and-keep-what = Réinstaller le système de { $device } et garder ce qu’il contient ?
# e2e5b24a
deed-it-is-asked-for-as-soon-as-the = elle est demandée dès que l’appareil dit son nombre à usage unique
# b42f714e
deed-asking-apple-to-sign-the-firmware = demande de signature du firmware à Apple
# e53ac55a
deed-it-is-in-mode-already = il est déjà en { $mode }
# f7e6d546
deed-entering-recovery-mode = entrée en mode de récupération
# 78bd391f
deed-your-hands-are-needed = { $refusal } : vos mains sont nécessaires
# 6c06d5e0
deed-it-is-in-restore-mode-already = il est déjà en mode de restauration
# af94d714
deed-the-device-runs-an-installer-that-is-not = l’appareil exécute un installateur qui n’est pas le nôtre : il est redémarré en mode de récupération
# 1e53efe3
deed-the-device-in-recovery-mode = l’appareil en mode de récupération
# 989ac4ff
deed-the-device-to-start-its-new-system = le démarrage du nouveau système de l’appareil
# da17b001
deed-starting-the-first-boot-stage = lancement de la première étape de démarrage
# 00e55177
deed-starting-the-boot-loader = lancement du chargeur de démarrage
# 5118616f
deed-sending-the-installer = envoi de l’installateur
# a0b5fe28
deed-the-erase = l’effacement
# bc7e7eaa
deed-the-device-with-its-first-boot-stage = l’appareil avec sa première étape de démarrage
# 11482189
deed-the-device-with-its-boot-loader = l’appareil avec son chargeur de démarrage
# ac3410b6
deed-the-device-does-not-call-this-its-second = l’appareil n’appelle pas cela sa deuxième étape de démarrage
# afeecd25
deed-waiting-for-the-installer-to-start = attente du démarrage de l’installateur
# 39bb0abb
deed-the-device-in-restore-mode = l’appareil en mode de restauration
# 4fcc2421
deed-the-device-to-leave = le départ de l’appareil
# 07941b15
deed-opening-the-device = ouverture de l’appareil
# 48dc1807
deed-the-installation = l’installation
# 90e84825
deed-waiting-for-hello = attente de « Bonjour »
# dac16911
deed-waiting-for-the-new-system-to-start = attente du démarrage du nouveau système
# f8e541fd
deed-is-at-hello = { $model } en est à « Bonjour »
# 9315ec14
deed-runs-its-new-system = { $model } fonctionne avec son nouveau système
# 7626fa86
deed-get-the-firmware-and-check-it = obtenir le firmware et le vérifier
# 3e15f902
deed-ask-apple-to-sign-it-for-this-device = le faire signer par Apple
# 0eeb0b11
deed-enter-recovery-mode = entrer en mode de récupération
# 907f4c1b
deed-start-the-installer = lancer l’installateur
# c2a9eae3
deed-erase-and-copy-the-new-system = effacer, et copier le nouveau système
# c74849ba
deed-install-the-firmware = installer le firmware
# 60dc3c29
deed-restart-to-hello = redémarrer jusqu’à « Bonjour »
# 577e3b48
deed-copy-the-new-system-keep-your-data = copier le nouveau système, garder vos données
# 685c2a91
deed-restart-into-the-new-system = redémarrer dans le nouveau système
# a08d4884
deed-nothing-is-erased-photos-apps-and-settings-stay = rien n’est effacé : photos, apps et réglages restent
# a19de782
deed-the-passcode-stays-too-an-update-does-not = le code reste aussi : une mise à jour ne vous fait pas entrer sans lui
# dc88928f
deed-are-free-for-it-on-this-computer = { $free } sont libres pour lui sur cet ordinateur
# 0b0cff8e
deed-the-battery-is-at-leave-it-on-the = la batterie est à { $percent } % : laissez-le d’abord un moment sur le câble si vous pouvez
# 6cd49590
deed-the-battery-is-at = la batterie est à { $percent } %
# f6726783
deed-it-still-trusts-this-computer-a-backup-taken = il se fie encore à cet ordinateur : une sauvegarde faite maintenant garderait les photos
# 56d9c258
deed-erase-and-restore = Effacer et restaurer { $named }
# 560fc84b
deed-install-the-system-of-anew = Réinstaller le système de { $named }
# 010b4ce8
deed-is-on-this-computer = est sur cet ordinateur
# cb42de0c
deed-will-be-downloaded-and-checked = sera téléchargé et vérifié
# 1b75a208
deed-firmware-ios = firmware iOS { $version } ({ $build }), { $size }, { $where-it-is }
# 41b09840
deed-activation-lock-is-on-after-the-erase-it = le verrouillage d’activation est actif : après l’effacement, il demande le compte Apple avec lequel il est configuré
# e64efff1
deed-it-shows-no-sign-of-activation-lock = il ne montre aucun signe de verrouillage d’activation
# 25a2b039
deed-activation-lock-cannot-be-read-in-this-mode = le verrouillage d’activation est illisible dans ce mode ; supposez qu’il est actif : après l’effacement, il demande alors le compte Apple
# 0b8ac2c5
deed-this-computer-cannot-have-the-device-ask-for = cet ordinateur ne peut pas faire demander maintenant son code à l’appareil : s’il lui faut, il le demande après son redémarrage
# 60f2d8e9
deed-waiting-for-the-passcode-on-the-device = attente du code sur l’appareil
# 4a589ad9
deed-no-device-was-touched-by-this = Aucun appareil n’a été touché par là.
# aba43b4f
deed-the-device-is-erased-by-an-earlier-restore = L’appareil est effacé, par une restauration antérieure qui ne s’est pas bien terminée ; celle-ci n’a rien changé de plus. Pour continuer : rightful resume
# 96783807
deed-an-earlier-restore-may-have-erased-the-device = Une restauration antérieure a peut-être effacé l’appareil ; celle-ci n’a rien changé de plus. Pour continuer : rightful resume
# cf4ff5fe
deed-this-program-has-erased-nothing-whether-somebody-elses = Ce programme n’a rien effacé. Si l’essai de quelqu’un d’autre l’avait fait avant ne peut être dit d’ici. Pour continuer : rightful resume
# de8dc93f
deed-nothing-has-been-erased-the-device-is-as = Rien n’a été effacé. L’appareil est comme il était.
# ca61dddb
deed-nothing-has-been-erased-the-device-was-left = Rien n’a été effacé. L’appareil est resté en mode de récupération ; pour le retrouver comme il était : rightful recovery exit
# e6a9c501
deed-nothing-has-been-erased-force-a-restart-of = Rien n’a été effacé. Forcez un redémarrage de l’appareil ; s’il montre alors l’image du câble : rightful recovery exit
# 6858f8e0
deed-the-device-is-erased-and-has-no-system = L’appareil est effacé et n’a pas de système. Il passe en mode de récupération et ne peut plus subir de dommage ; votre firmware est conservé. Pour continuer : rightful resume
# 2f6c7675
deed-the-erase-may-have-begun-the-device-goes = L’effacement a peut-être commencé. L’appareil passe en mode de récupération et un autre essai ne peut pas lui nuire ; votre firmware est conservé. Pour continuer : rightful resume
# 9f6f6055
deed-no-erase-was-ordered-and-the-device-has = Aucun effacement n’a été ordonné, et l’appareil n’en a signalé aucun. Son système est peut-être à moitié installé ; ce qu’il contient est conservé. Pour continuer : rightful resume
# e943778b
deed-no-erase-was-ordered-but-the-device-reported = Aucun effacement n’a été ordonné, mais l’appareil a signalé une étape qui peut effacer. Votre firmware est conservé. Pour continuer : rightful resume
# b93ddcd5
deed-the-device-is-erased-and-says-that-its = L’appareil est effacé et dit que son nouveau système est installé. Votre firmware est conservé.
# bb50493a
deed-the-device-says-that-its-system-is-installed = L’appareil dit que son système est installé. Aucun effacement n’a été ordonné. Votre firmware est conservé.
# 5b6450af
deed-not-activated-yet-it-asks-for-that-at = pas encore activé : il le demande à « Bonjour »
# 49aef453
deed-it-is-not-activated-it-is-at-hello = il n’est pas activé : il en est à « Bonjour », comme après un effacement
# 40463a9e
deed-activation = activation : { $other }
# 1890e5e8
deed-activation-cannot-be-read-before-it-is-set = activation : illisible avant sa configuration
# 94e07a3d
deed-activation-cannot-be-read = activation : illisible
# 476c1359
deed-activation-lock-is-on-it-asks-for-the = le verrouillage d’activation est actif : il demande le compte Apple avec lequel il était configuré
# 5d075458
deed-activation-lock-there-was-no-sign-of-it = verrouillage d’activation : il n’y en avait aucun signe
# 0d256494
deed-activation-lock-could-not-be-read-if-it = le verrouillage d’activation n’a pas pu être lu ; s’il est actif, il demande le compte Apple
# b6a3ef75
deed-ios-is-installed = iOS { $version } ({ $build }) est installé
# 004be7b8
deed-everything-that-was-on-it-is-erased = tout ce qu’il contenait est effacé
# 2fe11ff4
deed-no-erase-was-ordered-its-passcode-is-the = aucun effacement n’a été ordonné : son code est le même, et tout ce qu’il contient est conservé
# 19d4f07d
deed-nothing-was-changed-on-the-device = Rien n’a été changé sur l’appareil.
# bc578986
deed-looking-at-what-was-begun = examen de ce qui a été commencé
# 126cb7de
deed-how-shall-go-on = Comment { $device } doit-il continuer ?
# c0336ecc
deed-is-in-mode-and-this-computer-has-not = { $device } est en { $mode }, et cet ordinateur n’a rien commencé avec lui : si quelque chose est effacé ne peut être dit d’ici
# 382f19e2
deed-an-erase-restore = Une restauration avec effacement
# 56864564
deed-an-update = Une mise à jour
# a9927b6c
deed-nothing-was-changed-on-the-device-2 = rien n’a été changé sur l’appareil
# d810b7ce
deed-the-device-was-brought-into-recovery-mode = l’appareil a été amené en mode de récupération
# 76d2a67f
deed-the-installer-was-being-sent-to-the-device = l’installateur était en cours d’envoi à l’appareil
# ca018b0d
deed-the-installer-was-at-work = l’installateur était à l’œuvre
# 795c0e0f
deed-the-installer-had-said-that-it-was-done = l’installateur avait dit qu’il avait fini
# 8e62184a
deed-it-was-done = c’était terminé
# 3f6baac4
deed-nothing-was-erased = rien n’a été effacé
# 3d49f2f1
deed-nothing-was-to-be-erased = rien ne devait être effacé
# f2a2b2e1
deed-nothing-was-erased-by-it-and-what-was = rien n’a été effacé par là, et ce qui l’a été avant ne peut être dit
# 540f2b26
deed-the-erase-may-have-begun = l’effacement a peut-être commencé
# 08ac8aee
deed-the-device-is-erased = l’appareil est effacé
# a5227668
deed-with-ios = { $deed } avec iOS { $version } ({ $build })
# 5d262117
deed-is-in-mode-was-begun = { $device } est en { $mode }. Commencé : { $deed } : { $how-far }, { $erased }
# 3617bb95
deed-it-ended-with = { $begun } ; terminé par : { $what }
# a7e5e37b
deed-restart-it-into-its-system-with-everything-that = le redémarrer dans son système, avec tout ce qu’il contient
# ba59d4b0
deed-try-to-restart-it-into-its-system-if = essayer de le redémarrer dans son système ; si celui-ci n’est plus là, il revient ici et rien n’est perdu à essayer
# f2f07f7d
deed-go-on-with-the-update-which-keeps-what = continuer la mise à jour, qui garde ce qu’il contient
# 14631319
deed-erase-it-and-install-its-system-anew = l’effacer et réinstaller son système
# ec108364
deed-install-its-system-anew-and-keep-what-is = réinstaller son système et garder ce qu’il contient ; son code reste
# bbb46525
deed-go-on-with-the-restore-what-is-erased = continuer la restauration : ce qui est effacé le reste, le nouveau système est installé
# ba38aa39
deed-go-on-with-the-erase-restore-everything-on = continuer la restauration avec effacement : tout ce qu’il contient est effacé, le nouveau système est installé
# 167710c7
deed-enter-dfu-mode = entrer en mode DFU
# 81af1068
deed-leave-recovery-mode = quitter le mode de récupération
# bd00accf
deed-leave-dfu-mode = quitter le mode DFU
# 5ded30a4
deed-nothing-has-been-erased-by-this = Rien n’a été effacé par là.
# 1f4cd236
deed-bring-into-recovery-mode = Amener { $device } en mode de récupération
# 4013c32e
deed-bring-into-dfu-mode = Amener { $device } en mode DFU
# 0cc6e267
deed-entering-dfu-mode = entrée en mode DFU
# c74f889c
deed-bring-an-into-mode = Amener un { $name } dans ce mode : { $target }
# 39a8dfcc
deed-entering-mode = entrée dans ce mode : { $target }
# 254b35e2
deed-it-is-in-dfu-mode-from-which-a = Il est en mode DFU, d’où une restauration part aussi bien que du mode de récupération
# f5324d88
deed-to-have-it-back-as-it-was-rightful = pour le retrouver comme il était : rightful recovery exit, qui guide vos mains
# 410e993a
deed-it-is-in-recovery-mode = Il est en mode de récupération
# e6541181
deed-to-have-it-back-as-it-was-rightful-2 = pour le retrouver comme il était : rightful recovery exit
# 29845b1b
deed-it-has-left-dfu-mode = Il a quitté le mode DFU
# 0975f38c
deed-it-has-left-recovery-mode = Il a quitté le mode de récupération
# f02e5079
deed-have-leave-mode = Faire quitter ce mode à { $device } : { $mode }
# 15d4b156
deed-leaving-mode = sortie de ce mode : { $mode }
# d95deea3
deed-the-device-to-start-its-system = le démarrage du système de l’appareil
# 3c0ea179
deed-everything-on-it-is-as-it-was = tout ce qu’il contient est comme c’était
# b0345ebd
deed-leave-the-cable-in-and-read-the-moves = Laissez le câble branché et lisez les gestes. Quand vous serez prêt, vous aurez { $lead-in } secondes pour prendre l’{ $model } à deux mains.
# bf18d952
deed-reading-who-the-device-is = lecture de l’identité de l’appareil
# fe8430fe
deed-error = erreur :
# 86691ef1
deed-because = parce que :
# 637a5a31
deed-usually = d’ordinaire :
# 247554c6
deed-help = aide :
# de021484
deed-stopped = arrêté :
# ccbecd89
deed-yes = oui
# ffe580ac
deed-looking = examen
# f2d686ce
deed-erasing = effacement
# e84e9b8a
deed-updating = mise à jour
# 01c58793
deed-restarting = redémarrage
# 443e8c8a
deed-working = travail en cours
# f402c684
deed-trying-2 = essai
# bdac95f6
deed-done = terminé
# 441f19f2
deed-then-2 = , puis
# 265b7635
deed-recovery = mode de récupération
# a3087098
deed-restore = mode de restauration
# 5fbeed7c
deed-normal = mode normal
# 718f2657
deed-dfu = mode DFU
