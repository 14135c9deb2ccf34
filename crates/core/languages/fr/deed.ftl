### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# fd4d684f
deed-everything-on-it-will-be-erased-photos-messages = Tout ce qu’il contient sera effacé : photos, messages, apps.
# 530c1804
deed-what-is-on-it-now-will-be-replaced = Ce qu’il contient maintenant sera remplacé par la sauvegarde : photos, messages, apps.
# 5b8a2bbf
deed-everything-on-it-will-be-erased-photos-messages-2 = Tout ce qu’il contient sera effacé : photos, messages, apps. S’il est hors ligne, cela se fera dès qu’il sera en ligne ; jusque-là, cela peut être annulé sur iCloud.com/find. Il reste verrouillé au compte Apple.
# 20f4c200
deed-everything-on-it-will-be-erased-as-soon = Tout son contenu sera effacé dès qu’il recevra la commande : photos, messages, apps. Rien ne la rappelle ensuite.
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
# b4c95b44
deed-in-this-rehearsal-it-is = Dans cette répétition, c’est { $known }
# f2290c31
deed-several-devices-are-connected-say-which-one-with = Plusieurs appareils sont branchés. Dites lequel avec --device.
# a10724bd
deed-nobody-can-be-asked-here-say-which-one = Personne ne peut être interrogé ici. Dites laquelle avec --choose
# 99c66f2c
deed-nobody-can-be-asked-here-consent-is-given = Personne ne peut être interrogé ici. Le consentement se donne par --consent { $type-this }
# cac9b434
deed-nobody-can-be-asked-here = Personne ne peut être interrogé ici.
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
# 6f4ed2af
deed-types-2 = tape { $known }
# 3a9dd5b6
deed-types-it-and-nobody-sees-it = le tape, et personne ne le voit
# a87db5ea
deed-scripted-owner = propriétaire selon le script :
# c92c8106
deed-which-one = Lequel ?
# e4299d4d
deed-arrows-to-choose-enter-to-take-it-esc = flèches pour choisir, Entrée pour prendre, Échap pour arrêter
# 3a580fce
deed-press-enter-to-go-on-or-esc-to = Entrée pour continuer, ou Échap pour arrêter :
# dd631576
deed-type-to-erase-it-or-press-enter-to = Tapez { $type-this } pour l’effacer, ou Entrée pour arrêter :
# 478dfddc
deed-type-to-replace-what-is-on-it-or = Tapez { $type-this } pour remplacer ce qui est dessus, ou Entrée pour arrêter :
# 1613351b
deed-type-to-remove-them-or-press-enter-to = Tapez { $type-this } pour les retirer, ou Entrée pour arrêter :
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
# ecd13456
deed-to-activate-it-on-its-own-screen-with = pour l’activer : sur son propre écran avec le Wi-Fi, ou par le câble avec rightful activation activate
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
# 6d92eead
deed-sign-in-to-apple = se connecter à Apple
# 84bdcb09
deed-ask-for-the-devices = demander les appareils
# ab14f965
deed-wait-for-their-places = attendre leurs positions
# fe4cc995
deed-look-until-it-is-done = regarder jusqu’à ce que ce soit fait
# cdca8c33
deed-nothing-was-changed-on-any-device-and-nothing = Rien n’a été changé sur aucun appareil, ni dans le compte.
# c3f4279f
deed-look-at-the-devices-of-an-apple-account = Voir les appareils d’un compte Apple
# 4b9c2cd7
deed-asking-for-the-devices = demande des appareils
# 61f1924b
deed-the-account-has-a-family-with-family-the = le compte a une famille : avec --family, les appareils de ses membres sont listés aussi
# 3e69e3b7
deed-not-all-devices-of-the-family-have-come = tous les appareils de la famille ne sont pas arrivés à temps
# cf5ce317
deed-ask-the-devices-of-an-apple-account-where = Demander aux appareils d’un compte Apple où ils sont
# ed12a0a9
deed-waiting-for-the-devices-to-say-where-they = attente que les appareils disent où ils sont
# 20cdd29c
deed-look-at-a-device-from-afar = Regarder un appareil à distance
# d891e8e9
deed-looking-whether-it-is-done = vérification si c’est fait
# 18abd00e
deed-apple-has-ended-the-session-signing-in-once = Apple a mis fin à la session ; nouvelle connexion, une seule fois
# c80ef092
deed-nothing-waits-for-any-more = Plus rien n’attend { $name }
# 9933b242
deed-something-still-waits-for = Quelque chose attend encore { $name }
# 003e422e
deed-it-is-to-be-erased-as-soon-as = il doit être effacé dès qu’il sera en ligne ; jusque-là, cela peut être annulé sur www.icloud.com/find
# 1a856126
deed-it-has-been-told-to-erase-itself-and = il a reçu l’ordre de s’effacer, et n’a pas dit que c’est fait
# 1759fe0f
deed-it-has-erased-itself = il s’est effacé
# 0ab5d89d
deed-apple-gives-the-number-for-its-erase = Apple donne le numéro { $code } pour son effacement
# 2bf44eea
deed-the-sound = le son
# 90811cda
deed-the-message = le message
# 98198c02
deed-lost-mode = le mode Perdu
# dccd02e0
deed-waits-until-it-is-online = { $act } attend qu’il soit en ligne
# c5dd4737
deed-it-is-marked-as-lost = il est marqué comme perdu
# ee062d42
deed-activation-lock-is-on-setting-it-up-needs = le verrouillage d’activation est activé : le configurer demande le compte Apple de son propriétaire
# fcab67a1
deed-activation-lock-is-on-setting-it-up-needs-2 = le verrouillage d’activation est activé : le configurer demande ce compte Apple
# 0e6c510b
deed-activation-lock-is-off = le verrouillage d’activation est désactivé
# 573ad44d
deed-it-is-online = il est en ligne
# 86f9286a
deed-it-is-offline = il est hors ligne
# 5c76f888
deed-it-is-offline-and-something-waits-for-it = il est hors ligne, et quelque chose l’attend
# c61907fe
deed-it-is-not-registered-with-find-my = il n’est pas enregistré dans Localiser
# c2210022
deed-apple-does-not-say-whether-it-is-online = Apple ne dit pas s’il est en ligne
# 1c5e0545
deed-devices-in-find-my-of-this-apple-account = Appareils dans Localiser : { $own } de ce compte Apple, { $of-family } de sa famille
# dc729f7c
deed-this-apple-account-has-no-device-in-find = Ce compte Apple n’a aucun appareil dans Localiser
# 8827cc4d
deed-this-apple-account-has-one-device-in-find = Ce compte Apple a un appareil dans Localiser
# a9e72e23
deed-this-apple-account-has-devices-in-find-my = Ce compte Apple a { $many } appareils dans Localiser
# e94e71b4
deed-have-apple-tell-it = le lui faire dire par Apple
# 1421c3ae
deed-take-it-off-the-account = le retirer du compte
# d408ef13
deed-play-a-sound-on-a-device = Émettre un son sur un appareil
# 9581324f
deed-show-a-message-on-a-device = Afficher un message sur un appareil
# abdf10d4
deed-mark-a-device-as-lost = Marquer un appareil comme perdu
# 0b56302f
deed-end-lost-mode = Mettre fin au mode Perdu
# 799aac3e
deed-is-no-longer-marked-as-lost = { $name } n’est plus marqué comme perdu
# fca4f51f
deed-has-played-the-sound = { $name } a émis le son
# d16b18b2
deed-shows-the-message = { $name } affiche le message
# 575777f4
deed-is-marked-as-lost = { $name } est marqué comme perdu
# 71f79bc6
deed-has-been-told-that-it-is-found = { $name } a été informé qu’il est retrouvé
# 82b95f43
deed-apple-has-taken-it-gets-it-as-soon = Apple l’a pris ; { $name } le reçoit dès qu’il est en ligne
# 567d9bb6
deed-apple-gives-the-number-may-not-have-got = Apple donne le numéro { $code } : { $name } ne l’a peut-être pas reçu
# e3f355e9
deed-apple-has-taken-it-and-says-nothing-yet = Apple l’a pris, et ne dit pas encore si { $name } l’a reçu
# e135a1bb
deed-the-device-is-in-the-account-as-before = L’appareil est dans le compte comme avant, et son verrouillage d’activation est tel qu’il était.
# 76640dfd
deed-asking-apple-to-tell-the-device = demande à Apple de le dire à l’appareil
# 45790185
deed-apple-has-taken-it-how-far-it-is = Apple l’a pris ; où cela en est n’a pas pu être demandé : { $error }
# 662e5e8e
deed-this-releases-activation-lock-whoever-has-the-device = ceci lève le verrouillage d’activation : quiconque a l’appareil peut le configurer comme le sien ; faites-le pour un appareil que vous donnez ou sortez de son verrouillage, pas pour un appareil perdu
# 33dba3a0
deed-nothing-on-the-device-is-erased-by-this-2 = rien n’est effacé sur l’appareil par ceci ; s’il est en ligne et encore connecté, il revient dans la liste, avec son verrouillage
# 3a1fafbb
deed-whether-apple-takes-this-from-a-program-is = on ne sait pas si Apple accepte ceci d’un programme : www.icloud.com/find dans un navigateur fait la même chose
# 72501723
deed-take-off-the-apple-account = Retirer { $name } du compte Apple
# e5fa6661
deed-leave-it-in-the-account-with-its-lock = Le laisser dans le compte, avec son verrouillage
# dc7f0024
deed-take-it-off-the-account-and-release-its = Le retirer du compte et lever son verrouillage d’activation
# 5e91dc3e
deed-is-to-be-taken-off-the-account = Faut-il retirer { $name } du compte ?
# 6983bddc
deed-asking-apple-to-take-it-off-the-account = demande à Apple de le retirer du compte
# bf9ef642
deed-is-off-the-apple-account = { $name } n’est plus dans le compte Apple
# fb3e8049
deed-its-activation-lock-is-released = son verrouillage d’activation est levé
# 11b25cb1
deed-if-it-is-still-signed-in-and-comes = s’il est encore connecté au compte et revient en ligne, il revient, avec son verrouillage
# 8296b0e1
deed-open-www-icloud-com-find-in-a-browser = ouvrez www.icloud.com/find dans un navigateur, sur un ordinateur ou sur le téléphone de quelqu’un d’autre
# 25599246
deed-sign-in-with-the-apple-account-of-the = connectez-vous avec le compte Apple de l’appareil et son mot de passe ; aucun code n’est nécessaire pour Localiser des appareils
# de75c9d6
deed-choose-the-device-in-the-list-of-devices = choisissez l’appareil dans la liste des appareils
# a6610895
deed-the-list-and-the-map-show-the-devices = la liste et la carte montrent les appareils ; un point gris ou les mots « Hors ligne » désignent un appareil qui n’est pas joignable
# 82c4b1a6
deed-click-play-sound = cliquez sur « Émettre un son »
# 6a673eb0
deed-click-lost-mode-or-mark-as-lost-give = cliquez sur « Mode Perdu » ou « Marquer comme perdu », donnez un numéro de téléphone et un message, puis cliquez sur « Terminé » : l’appareil se verrouille et affiche les deux
# e00cbd5d
deed-click-lost-mode-or-mark-as-lost-then = cliquez sur « Mode Perdu » ou « Marquer comme perdu », puis sur « Arrêter le mode Perdu »
# 5756bc1a
deed-click-erase-this-device-and-type-the-password = cliquez sur « Effacer cet appareil », et saisissez le mot de passe une fois de plus là où il est demandé ; l’effacement d’un appareil hors ligne attend qu’il soit en ligne et peut y être annulé jusque-là
# 5df7c636
deed-do-not-remove-the-device-from-the-account = ne retirez pas l’appareil du compte avant qu’il se soit effacé : cela annulerait l’effacement et lèverait le verrouillage d’activation
# 130c2634
deed-click-remove-this-device-it-releases-activation-lock = cliquez sur « Supprimer cet appareil » : cela lève le verrouillage d’activation, de sorte que quiconque a l’appareil peut le configurer comme le sien ; un effacement en attente est annulé
# 27534cec
deed-have-apple-tell-it-to-erase-itself = lui faire dire par Apple de s’effacer
# d6c343f0
deed-apple-has-taken-the-erase-how-far-it = Apple a pris l’effacement ; où il en est se voit avec rightful find watch, ou sur www.icloud.com/find.
# ec847b2a
deed-nothing-was-erased-apple-has-not-taken-an = Rien n’a été effacé : Apple n’a pris aucun effacement.
# 74c4df7b
deed-the-password-of-once-more-right-before-the = Le mot de passe de { $masked } une fois de plus, juste avant l’effacement :
# 79afe797
deed-asking-apple-to-erase-it = demande à Apple de l’effacer
# 94cb788d
deed-apple-has-taken-the-erase-looking-whether-the = Apple a pris l’effacement ; vérification si l’appareil le reçoit
# 0429dc1e
deed-apple-has-told-how-far-the-erase-is = Apple a dit où en est l’effacement
# 53d29ace
deed-leave-it-in-the-account-removing-it-before = laissez-le dans le compte : le retirer avant qu’il se soit effacé annule l’effacement et lève le verrouillage d’activation
# 10ea1cf7
deed-has-erased-itself = { $name } s’est effacé
# c25385a1
deed-has-been-told-to-erase-itself-and-has = { $name } a reçu l’ordre de s’effacer, et n’a pas dit que c’est fait
# 7982a002
deed-will-erase-itself-as-soon-as-it-is = { $name } s’effacera dès qu’il sera en ligne ; rien n’est encore effacé
# 957081bf
deed-was-not-erased-apple-gives-a-number-that = { $name } n’a pas été effacé : Apple donne un numéro qui n’est pas connu
# 64d51d32
deed-apple-has-taken-the-erase-of-and-says = Apple a pris l’effacement de { $name }, et n’en dit pas encore davantage
# 802ec138
deed-everything-on-it-goes-photos-messages-apps-only = tout ce qu’il contient est perdu : photos, messages, apps ; seule une sauvegarde ou iCloud le ramène
# 7bf6f67e
deed-it-is-online-the-erase-begins-within-moments = il est en ligne : l’effacement commence dans un instant, et rien ne l’arrête alors
# a0203e65
deed-it-is-offline-the-erase-waits-until-it = il est hors ligne : l’effacement attend qu’il soit en ligne, et peut être annulé jusque-là sur www.icloud.com/find ; un iPhone verrouillé sans données mobiles peut être hors ligne depuis son redémarrage
# bed20d7e
deed-apple-does-not-say-whether-it-is-online-2 = Apple ne dit pas s’il est en ligne : l’effacement peut commencer aussitôt, ou attendre
# f118796c
deed-activation-lock-stays-on-after-the-erase-it = le verrouillage d’activation reste activé : après l’effacement, il demande ce compte Apple et son mot de passe
# b961d08a
deed-without-a-code-apple-may-refuse-the-erase = sans code, Apple peut refuser l’effacement ici ; www.icloud.com/find dans un navigateur est alors la voie
# 5e41ab65
deed-erase-from-afar = Effacer { $device } à distance
# fd033789
deed-the-request-was-sent-whether-apple-has-taken = La demande a été envoyée. On ne sait pas si Apple l’a prise : supposez que oui, jusqu’à ce que la liste des appareils dise le contraire.
# 3fd01e83
deed-a-device-without-a-name = un appareil sans nom
# 2d8ac798
deed-not-known-whether-online = on ne sait pas s’il est en ligne
# d897fc37
deed-which-device-of-the-apple-account-is-meant = De quel appareil du compte Apple s’agit-il ?
# e591b97a
deed-keep-that-apple-knows-this-computer = garder qu’Apple connaît cet ordinateur
# 2efa8a6f
deed-nothing-was-kept-on-this-computer = Rien n’a été gardé sur cet ordinateur.
# 426b1a69
deed-forget-it = l’oublier
# 290ee127
deed-forget-that-apple-knows-this-computer = Oublier qu’Apple connaît cet ordinateur
# 4137a1f9
deed-this-computer-keeps-nothing-of-an-apple-account = Cet ordinateur ne garde plus rien d’un compte Apple
# 82e1cff5
deed-signing-in-wants-a-code-again = la connexion demande de nouveau un code
# 77621c0b
deed-apple-is-not-told-the-token-was-here = Apple n’en est pas informé : le jeton n’était qu’ici, et sans lui cet ordinateur est nouveau pour Apple
# 5f0bcfc4
deed-nothing-was-changed = Rien n’a été changé.
# 46f56b3a
deed-a-token-is-kept-in-a-file-that = un jeton est gardé dans un fichier que vous seul pouvez lire : quiconque l’a avec le mot de passe n’a pas besoin de code ; rightful find sign-out le retire
# d4a268d9
deed-sign-in-to-an-apple-account = Se connecter à un compte Apple
# 90006fdb
deed-wants-no-code-so-there-is-nothing-to = { $masked } ne demande aucun code, il n’y a donc rien à garder
# d83c41c6
deed-apple-knows-this-computer-for = Apple connaît cet ordinateur pour { $masked }
# f07337bf
deed-the-password-is-kept-nowhere-and-is-asked = le mot de passe n’est gardé nulle part, et demandé chaque fois
# 6194b14d
deed-a-code-may-be-wanted = { $error } : un code sera peut-être demandé
# a5731cf8
deed-a-code-is-wanted-the-next-time-too = { $error } : un code sera demandé la prochaine fois aussi
# ad51c208
deed-name-of-the-apple-account-an-e-mail = Nom du compte Apple (une adresse e-mail ou un numéro de téléphone) :
# b9e0b4ee
deed-password-of-the-apple-account = Mot de passe du compte Apple { $masked } :
# e1f44207
deed-signing-in-as = connexion en tant que { $masked }
# ff187772
deed-on-a-trusted-device-settings-your-name-sign = sur un appareil de confiance : Réglages, votre nom, Connexion et sécurité, Identification à deux facteurs, Obtenir un code de validation
# bff06865
deed-the-six-digits-that-the-trusted-device-shows = Les six chiffres que l’appareil de confiance affiche :
# 57660d74
deed-the-six-digits-of-the-message-to = Les six chiffres du message envoyé au { $phone } :
# a90376de
deed-apple-says-that-the-code-is-wrong-more = Apple dit que le code n’est pas le bon ; { $left } autres sont acceptés dans cette connexion
# b39a757b
deed-a-code-has-six-digits = un code a six chiffres
# cac0deea
deed-i-have-another-trusted-device-its-settings-show = J’ai un autre appareil de confiance : ses Réglages affichent un code
# d25f5283
deed-apple-sends-a-message-with-a-code-to = Apple envoie un message avec un code à un numéro de téléphone de confiance, et je peux le lire
# c6a44388
deed-neither-only-the-device-that-i-cannot-use = Ni l’un ni l’autre : seul l’appareil que je ne peux pas utiliser reçoit des codes. C’est tenté avec le mot de passe seul, ce qu’Apple peut refuser
# f18c8792
deed-how-can-a-code-of-the-apple-account = Comment un code du compte Apple peut-il vous parvenir ?
# 20cbca1a
deed-to-which-trusted-number = À quel numéro de confiance ?
# 81c5110f
deed-begin-a-session-with-apple = ouvrir une session avec Apple
# 2474f6df
deed-have-apple-decide = laisser Apple décider
# 9ab988d7
deed-hand-the-phone-apples-answer = remettre à l’appareil la réponse d’Apple
# 9d16491c
deed-ask-the-phone-whether-it-is-active = demander à l’appareil s’il est activé
# 902ed27a
deed-whether-it-is-active-cannot-be-read-a = impossible de lire s’il est activé : un appareil ne le dit qu’à un ordinateur auquel il fait confiance
# 0832f31d
deed-activation-lock-is-on = le verrouillage d’activation est actif
# 1628a90e
deed-no-sign-of-activation-lock-apple-decides-when = aucun signe du verrouillage d’activation : Apple décide quand l’appareil est activé
# 5ef7ed98
deed-activation-lock-cannot-be-read-here-apple-decides = le verrouillage d’activation ne peut pas être lu ici : Apple décide quand l’appareil est activé
# fb31d46d
deed-to-activate-it-over-the-cable-rightful-activation = pour l’activer par le câble : rightful activation activate
# 840abd67
deed-unlock-it-and-tap-trust-or-look-at = déverrouillez-le et touchez Se fier, ou regardez son écran : s’il affiche Bonjour, il faut l’activer
# 983a3eac
deed-active-since-it-was-made = activé depuis sa fabrication
# a3f069cc
deed-active-without-a-sim = activé, sans SIM
# 1d38764b
deed-active-for-any-sim = activé, pour toute SIM
# 2f4269dc
deed-not-active-it-is-at-hello-and-has = non activé : il affiche Bonjour et doit demander à Apple
# c79b9570
deed-not-active-its-activation-is-for-another-modem = non activé : son activation est pour un autre modem
# 39a7ced5
deed-not-active-its-activation-is-for-another-sim = non activé : son activation est pour une autre SIM
# c92c74a8
deed-not-active-it-wants-a-sim-first-as = non activé : il veut d’abord une SIM, comme les anciens iPhone
# 2fe72301
deed-not-active-as-far-as-is-known-it = non activé, pour autant qu’on sache : il dit { $word }
# 0ee8c873
deed-nothing-has-been-erased-and-nothing-on-the = Rien n’a été effacé, et rien n’a été modifié sur l’appareil. On peut recommencer à tout moment.
# 48ecedb2
deed-nothing-has-been-erased-the-phone-trusts-this = Rien n’a été effacé. L’appareil fait maintenant confiance à cet ordinateur ; rien d’autre n’y a été modifié. On peut recommencer à tout moment.
# 8af73e2f
deed-nothing-has-been-erased-the-phone-has-apples = Rien n’a été effacé. L’appareil a la réponse d’Apple et est peut-être activé : rightful activation status le dit. On peut recommencer à tout moment.
# 35aea897
deed-asking-the-phone-whether-it-is-active = on demande à l’appareil s’il est activé
# 625564e8
deed-apple-was-not-asked = Apple n’a pas été interrogé
# 0897404c
deed-the-phone-is-active-already = L’appareil est déjà activé
# b862803d
deed-beginning-a-session-with-apple = ouverture d’une session avec Apple
# 99d99da2
deed-asking-apple-who-decides = on demande à Apple, qui décide
# 81c3a058
deed-the-phone-is-active-already-says-apple-and = L’appareil est déjà activé, dit Apple, et l’appareil le dit aussi
# c1acefbf
deed-handing-the-phone-apples-answer = remise de la réponse d’Apple à l’appareil
# 8405db6e
deed-the-phone-is-active = L’appareil est activé
# f176bc06
deed-it-does-not-say = il ne le dit pas
# 4069f5c4
deed-no-sign-of-activation-lock-apple-asked-for = aucun signe du verrouillage d’activation : Apple n’a demandé aucun compte
# fda0bed5
deed-activation-lock-is-on-the-account-that-was = le verrouillage d’activation est actif : le compte saisi l’a ouvert pour cette activation
# 21b8856a
deed-no-sign-of-activation-lock-in-what-apple = aucun signe du verrouillage d’activation dans ce qu’Apple a demandé
# 3f6a5b16
deed-nothing-was-erased-and-what-was-typed-is = rien n’a été effacé, et ce qui a été saisi n’est conservé nulle part
# 725141b1
deed-go-on-with-set-up-on-the-phone = continuez la configuration sur l’appareil ; ce qui s’y trouvait revient d’une sauvegarde : rightful backup restore
# ed8907da
deed-nothing-is-erased-and-until-the-phone-has = rien n’est effacé, et rien n’est modifié sur l’appareil tant qu’il n’a pas la réponse d’Apple
# 26e64a8f
deed-apple-decides-is-told-which-phone-this-is = Apple décide : { $host } apprend de quel appareil il s’agit, comme lorsqu’un appareil s’active lui-même par Wi-Fi
# deed49f4
deed-if-the-phone-belongs-to-an-apple-account = si l’appareil appartient à un compte Apple, Apple le demande : ce que vous saisissez alors va à { $host } et nulle part ailleurs, et n’est conservé nulle part
# 90fae852
deed-this-was-never-tried-on-apples-own-servers = cela n’a jamais été essayé sur les serveurs d’Apple
# 526df05a
deed-activate = Activer { $device }
# 24afc97e
deed-activation-lock-is-on-apple-wants-the-apple = le verrouillage d’activation est actif : Apple veut le compte Apple auquel cet appareil appartient
# dec0cedb
deed-a-phone-of-an-organisation-leave-the-account = un appareil d’une organisation : laissez le compte vide et saisissez son code de contournement comme mot de passe ; on ne sait pas si Apple l’accepte dans ce formulaire
# e33f872a
deed-apple-says = Apple dit : { $words }
# 73e42e5b
deed-apple-has-not-taken-what-was-typed = Apple n’a pas accepté ce qui a été saisi : { $form }
# 646cc8d1
deed-what-you-type-now-goes-to-apples-activation = ce que vous saisissez maintenant va à { $host }, le serveur d’activation d’Apple, et nulle part ailleurs ; ce n’est conservé nulle part
# a7064440
deed-you-can-try-once-more-apple-locks-accounts = vous pouvez essayer encore une fois ; Apple verrouille les comptes après quelques mots de passe erronés
# 1ec3818c
deed-you-can-try-again-apple-locks-accounts-after = vous pouvez réessayer ; Apple verrouille les comptes après quelques mots de passe erronés
# 037576d5
deed-apple-account-for = Compte Apple, pour { $host } :
# adbfa442
deed-its-password-for-it-is-not-shown = Son mot de passe, pour { $host } (il n’est pas affiché) :
# d12d4dc5
deed-for = { $label }, pour { $host } :
# 16043609
deed-for-it-is-not-shown = { $label }, pour { $host } (ce n’est pas affiché) :
# a8030875
deed-on-the-phones-own-activation-screen-the-apple = sur l’écran d’activation de l’appareil lui-même : le compte Apple et son mot de passe, ou « Déverrouiller avec le code » là où c’est proposé, avec le code qu’avait l’appareil
# 4c5b9d15
deed-in-any-browser-www-icloud-com-find-this = dans n’importe quel navigateur : www.icloud.com/find, cet appareil, « Supprimer cet appareil » ; redémarrez ensuite l’appareil
# 404f53bf
deed-a-forgotten-password-iforgot-apple-com-or-a = un mot de passe oublié : iforgot.apple.com, ou un contact de récupération ; la récupération du compte peut prendre des jours
# 4c6748ec
deed-no-account-any-more-apples-request-with-a = plus de compte : la demande d’Apple avec une preuve d’achat, sur al-support.apple.com ; les papiers pour cela : rightful dossier
# 0403c993
deed-a-phone-of-an-organisation-its-administrator-turns = un appareil d’une organisation : son administrateur désactive le verrouillage dans Apple Business Manager ou School Manager
# 7cb5490f
deed-waiting-until-you-have-tapped-trust = en attente que vous touchiez Se fier
# c3127873
deed-hand-the-command-to-the-mdm-server = remettre la commande au serveur MDM
# 2357009d
deed-wait-for-the-devices-answer = attendre la réponse de l’appareil
# 5f43559c
deed-nothing-was-changed-on-the-device-the-mdm = Rien n’a été changé sur l’appareil : le serveur MDM n’a pas accepté la commande.
# fac79465
deed-whether-the-mdm-server-has-taken-the-command = On ne sait pas si le serveur MDM a accepté la commande : regardez ses registres avant de la renvoyer.
# 056e55ea
deed-the-device-has-refused-it-and-nothing-was = L’appareil l’a refusé, et rien n’y a été changé.
# e784eff6
deed-clear-the-passcode-of-a-device-and-keep = Supprimer le code d’un appareil, et garder tout son contenu
# bc9b5653
deed-erase-a-device = Effacer un appareil
# 5544fbb5
deed-lock-a-device = Verrouiller un appareil
# ef632f89
deed-mark-a-managed-device-as-lost = Marquer un appareil géré comme perdu
# dcd66d9a
deed-have-a-lost-device-play-a-sound = Faire jouer un son à un appareil perdu
# 806c33b5
deed-ask-a-lost-device-where-it-is = Demander à un appareil perdu où il est
# 3b8f75a3
deed-take-the-screen-time-code-off-a-device = Supprimer le code de Temps d’écran d’un appareil
# 3121343a
deed-ask-a-device-whether-a-passcode-is-set = Demander à un appareil si un code est défini
# ae63ca73
deed-ask-a-device-what-it-is = Demander à un appareil ce qu’il est
# 9273d0ae
deed-ask-a-device-for-its-bypass-code = Demander à un appareil son code de contournement
# 475d47fd
deed-have-a-device-forget-its-bypass-code = Faire oublier à un appareil son code de contournement
# f26bcf09
deed-install-a-profile-on-a-device = Installer un profil sur un appareil
# cb822783
deed-photos-messages-and-apps-stay-the-passcode-alone = photos, messages et apps restent : seul le code disparaît, et qui tient l’appareil peut en définir un autre
# cee6dfce
deed-a-device-that-was-restarted-and-not-unlocked = un appareil redémarré et non déverrouillé depuis n’a pas de Wi-Fi : il reçoit la commande par données mobiles, réseau câblé ou un ordinateur qui partage son réseau
# c0dd9e81
deed-the-device-erases-itself-as-soon-as-it = l’appareil s’efface dès qu’il reçoit la commande, et rien ne la rappelle ensuite
# e7471fee
deed-activation-lock-stays-on-where-it-is-on = le verrouillage d’activation reste actif là où il l’est : ensuite l’appareil demande son compte, ou le code de contournement
# f7369dbb
deed-a-device-tells-its-code-only-in-the = un appareil ne dit son code que dans les quinze premiers jours de sa supervision
# c87bcf05
deed-the-device-does-this-only-if-it-is = l’appareil ne le fait que s’il est supervisé
# 1a993975
deed-asking-the-mdm-server-to-queue-the-command = le serveur MDM est prié de mettre la commande en file
# 1feb3216
deed-the-mdm-server-has-queued = Le serveur MDM a mis { $name } en file
# 14a531cf
deed-the-device-has-done-it = L’appareil l’a fait : { $name }
# 7c6f01a1
deed-the-device-has-put-off-it-is-asked = L’appareil a remis { $name } à plus tard : il sera sollicité de nouveau quand il sera utilisé
# a07eb027
deed-is-queued-and-the-device-has-not-answered = { $name } est en file, et l’appareil n’a pas encore répondu
# 8406e746
deed-name-of-the-command = nom de la commande : { $uuid }
# 7a5cb55c
deed-apple-has-been-asked-to-wake-the-device = Apple a été prié de réveiller l’appareil
# b5f2ca46
deed-the-device-was-not-woken = l’appareil n’a pas été réveillé : { $words }
# d54923f7
deed-the-device-says = l’appareil dit : { $result }
# f1e5dfe0
deed-a-passcode-is-set-on-it = un code y est défini
# ae848a5c
deed-no-passcode-is-set-on-it = aucun code n’y est défini
# 13858d97
deed-its-answer-is-in-the-events-of-the = sa réponse est dans les événements du webhook du serveur ; --events PATH la lit ici
# 5be1fe34
deed-have-the-mdm-server-ask-apple = faire demander à Apple par le serveur MDM
# 84bf3947
deed-activation-lock-is-as-it-was-and-nothing = Le verrouillage d’activation est tel qu’il était, et rien n’a été changé sur l’appareil.
# 13de40a2
deed-on-the-device-go-on-in-its-set = sur l’appareil, poursuivez la configuration : il ne demande plus de compte
# 3357866c
deed-apple-has-turned-activation-lock-off = Apple a désactivé le verrouillage d’activation
# 74dd32eb
deed-this-is-for-a-device-that-belongs-to = ceci est pour un appareil qui appartient à l’organisation dont c’est le serveur ; Apple note qui a demandé
# 5e13936e
deed-whoever-holds-the-device-can-set-it-up = qui tient l’appareil peut ensuite le configurer comme le sien : faites-le pour un appareil que vous avez en main, non pour un appareil perdu
# 8bbbdad6
deed-turn-activation-lock-off-for-a-device-of = Désactiver le verrouillage d’activation d’un appareil de l’organisation
# 4b1fa326
deed-leave-activation-lock-on = Laisser le verrouillage d’activation actif
# 133f5566
deed-turn-activation-lock-off-as-the-organisation-that = Désactiver le verrouillage d’activation, en tant qu’organisation propriétaire de l’appareil
# 615dd54c
deed-is-activation-lock-to-be-turned-off-for = Faut-il désactiver le verrouillage d’activation de l’appareil { $serial } ?
# f46a58f7
deed-the-mdm-server-asks-apple = le serveur MDM demande à Apple
# 8fdca3d2
deed-the-device-erases-itself = l’appareil s’efface
# f2476fd0
deed-the-command-is-queued-waiting-for-the-device = la commande est en file ; attente de l’appareil
# 7cba9c07
deed-the-device-has-put-it-off-until-it = l’appareil l’a remis jusqu’à ce qu’il soit utilisé ; l’attente continue
# b519e3e1
deed-without-a-reason = sans raison
# 2e345db3
deed-look-at-the-tokens = examiner les jetons
# 42d2dbad
deed-keep-them-sealed = les conserver scellés
# ec262e73
deed-every-token-that-was-kept-before-is-kept = Chaque jeton conservé auparavant l’est resté tel quel.
# b66f7bf0
deed-keep-the-unlock-tokens-that-an-mdm-server = Conserver les jetons de déverrouillage communiqués à un serveur MDM
# 191d44d5
deed-reading-the-events = lecture des événements
# 8401ba8c
deed-keep-an-unlock-token = Conserver un jeton de déverrouillage
# f1fa867c
deed-tokens-of-devices-that-had-none = jetons d’appareils qui n’en avaient pas
# 29505523
deed-tokens-in-place-of-older-ones = jetons à la place d’anciens
# 2b38ada1
deed-tokens-that-were-kept-already = jetons déjà conservés
# a15d4f28
deed-updates-without-a-token-which-took-nothing-away = mises à jour sans jeton, qui n’ont rien enlevé
# 3ae3c3c5
deed-damaged-tokens-which-were-left-out = jetons endommagés, laissés de côté
# b5f65216
deed-tokens-of-something-that-has-no-udid = jetons de quelque chose qui n’a pas d’UDID
# c1ef6e93
deed-the-unlock-tokens-are-kept = Les jetons de déverrouillage sont conservés
# 39d51dba
deed-there-was-no-unlock-token-in-it = Il n’y avait pas de jeton de déverrouillage
# 8c77f2a0
deed-look-at-the-token = regarder le jeton
# af521f09
deed-show-the-phone-its-supervisor = montrer au téléphone son superviseur
# e7ec24ac
deed-clear-the-passcode = retirer le code
# 71b900d9
deed-ask-the-phone-whether-it-has-one = demander au téléphone s’il en a un
# 30d26f8a
deed-clear-the-screen-time-code = retirer le code Temps d’écran
# 38e95f7c
deed-nothing-has-been-erased-everything-on-the-phone = Rien n’a été effacé : tout sur le téléphone est comme avant, et son code aussi.
# d1c7676c
deed-nothing-has-been-erased-everything-on-the-phone-2 = Rien n’a été effacé : tout sur le téléphone est comme avant. S’il a encore un code, son écran le montre.
# 3ef1ef56
deed-clear-the-passcode-of = Retirer le code de { $device }
# f75893cf
deed-everything-on-the-phone-stays-photos-messages-apps = tout reste sur le téléphone : photos, messages, apps
# ad4259a5
deed-find-my-activation-lock-and-the-computers-that = Localiser, le verrouillage d’activation et les ordinateurs auxquels il se fie restent comme ils sont
# 390220a3
deed-afterwards-the-phone-opens-without-a-passcode-until = ensuite le téléphone s’ouvre sans code jusqu’à ce qu’un nouveau soit défini : gardez-le avec vous
# 89a0239a
deed-without-a-passcode-the-phone-takes-the-cards = sans code, le téléphone retire les cartes de Wallet
# 850db8d0
deed-this-was-never-tried-on-a-real-phone = ce programme ne l’a jamais essayé sur un vrai téléphone
# 9b22031d
deed-showing-the-phone-its-supervisor = montre au téléphone son superviseur
# dfd8233a
deed-no-passcode-is-set = aucun code n’est défini
# dcd05b96
deed-the-phone-has-just-said-so = le téléphone vient de le dire
# 4458d92c
deed-nothing-was-changed-2 = rien n’a été changé
# 03813173
deed-no-passcode-is-set-on-the-phone = Aucun code n’est défini sur le téléphone
# 0a536dce
deed-clearing-the-passcode-everything-on-the-phone-stays = retire le code ; tout reste sur le téléphone
# 1acd80ef
deed-the-passcode-is-cleared = le code est retiré
# 0fa643ec
deed-the-passcode-is-cleared-2 = Le code est retiré
# c786dd4c
deed-the-phone-says-that-no-passcode-is-set = le téléphone dit qu’aucun code n’est défini
# 623e313c
deed-nothing-was-erased-everything-on-the-phone-is = rien n’a été effacé : tout sur le téléphone est comme avant
# bee2fd9f
deed-set-a-new-passcode-on-the-phone-now = définissez maintenant un nouveau code sur le téléphone, et faites une sauvegarde : rightful backup take
# 712ff039
deed-before-you-set-a-passcode-save-a-fresh = avant de définir un code, enregistrez un nouveau jeton : rightful supervise token save
# 8ce50bf4
deed-nothing-has-been-erased-and-the-screen-time = Rien n’a été effacé, et le code Temps d’écran est comme avant.
# 57920c20
deed-clear-the-screen-time-code-of = Retirer le code Temps d’écran de { $device }
# 594d8530
deed-nothing-is-erased-the-passcode-of-the-phone = rien n’est effacé ; le code du téléphone reste comme il est
# 0f75be00
deed-the-screen-time-code-is-cleared = Le code Temps d’écran est retiré
# a4e77430
deed-on-a-new-one-can-be-set-in = le { $at } ; un nouveau peut être défini dans Réglages, Temps d’écran
# b3bec840
deed-reach-the-phone = joindre le téléphone
# 4cc782d4
deed-have-it-erase-itself = le faire s’effacer
# b15ebf82
deed-the-phone-was-told-to-erase-itself-and = Le téléphone a reçu l’ordre de s’effacer, et a peut-être commencé : regardez son écran.
# dd9dd3b8
deed-nothing-has-been-erased = Rien n’a été effacé.
# 2ca8da7d
deed-erase-over-the-cable = Effacer { $device } par le câble
# 961c4e1f
deed-with-a-saved-token-the-passcode-can-be = avec un jeton enregistré, on peut retirer le code et tout garder : rightful supervise clear
# 4fb59fb9
deed-activation-lock-stays-on-after-the-erase-it-2 = le verrouillage d’activation reste actif : après l’effacement il demande le compte Apple du propriétaire
# c74335e9
deed-the-erase-ends-the-supervision-and-the-saved = l’effacement met fin à la supervision et au jeton enregistré ; un forfait de données sur une eSIM est gardé
# d58877dd
deed-reaching-the-phone = joint le téléphone
# 650ee882
deed-having-the-phone-erase-itself = fait s’effacer le téléphone
# 84a31024
deed-the-phone-erases-itself = le téléphone s’efface
# 2d7650a8
deed-the-phone-erases-itself-2 = Le téléphone s’efface
# 6951d60e
deed-it-restarts-by-itself-and-is-at-hello = il redémarre de lui-même, et affiche Bonjour dans quelques minutes
# 226047c2
deed-to-supervise-it-again-before-it-is-set = pour le superviser de nouveau, avant de le configurer : rightful supervise prepare
# b21569c5
deed-it-is-kept-sealed-on-this-computer-for = elle est conservée scellée sur cet ordinateur, pour cet utilisateur seul
# 2b704c5d
deed-keep-a-copy-elsewhere-with-a-password-rightful = gardez ailleurs une copie avec un mot de passe : rightful supervise identity export
# d4dc5870
deed-a-supervision-identity-was-made = Une identité de supervision a été faite
# 52a16e4c
deed-nothing-was-kept-and-the-identities-that-were = Rien n’a été conservé, et les identités qui étaient ici sont comme avant.
# b356600a
deed-the-password-of-the-identitys-file = Le mot de passe du fichier de l’identité :
# c008844c
deed-the-supervision-identity-is-kept-on-this-computer = L’identité de supervision est conservée sur cet ordinateur
# 2f519c23
deed-this-supervision-identity-was-here-already = Cette identité de supervision était déjà ici
# de051516
deed-a-new-password-for-the-exported-file = Un nouveau mot de passe pour le fichier exporté :
# 43f2f201
deed-the-same-password-once-more = Le même mot de passe encore une fois :
# 81e30daf
deed-the-file-has-no-password-whoever-has-it = le fichier n’a pas de mot de passe : qui l’a peut agir en superviseur de vos téléphones
# 3b6fbfc3
deed-keep-the-file-and-its-password-in-different = gardez le fichier et son mot de passe à des endroits différents
# 6208de9f
deed-the-supervision-identity-was-exported = L’identité de supervision a été exportée
# 51d2d108
deed-nothing-was-exported-and-the-identity-on-this = Rien n’a été exporté, et l’identité sur cet ordinateur est comme avant.
# 87990c1e
deed-it-belongs-to = elle appartient à { $identity }
# 34846bf0
deed-fingerprint = empreinte { $identity }
# 32f241dd
deed-have-the-phone-trust-this-computer-as-its = faire que le téléphone se fie à cet ordinateur comme à celui de son superviseur
# d9990ae4
deed-nothing-has-been-erased-and-nothing-on-the-2 = Rien n’a été effacé, et rien n’a été changé sur le téléphone.
# e31953e5
deed-the-phone-trusts-this-computer-already = Le téléphone se fie déjà à cet ordinateur
# b872a7e1
deed-have-trust-this-computer = Faire que { $device } se fie à cet ordinateur
# 9e0def28
deed-nothing-is-erased-and-nobody-has-to-unlock = rien n’est effacé, et personne n’a à déverrouiller le téléphone ni à toucher Se fier
# 88500d2c
deed-a-locked-phone-leaves-less-behind-than-an = un téléphone verrouillé laisse moins qu’un téléphone ouvert : jumelez-le encore quand il est ouvert, et cet ordinateur pourra le sauvegarder même verrouillé
# 59ce09b6
deed-having-the-phone-trust-its-supervisor = fait que le téléphone se fie à son superviseur
# 393175b4
deed-the-phone-trusts-this-computer = Le téléphone se fie à cet ordinateur
# 3c1425e6
deed-see-whether-everything-is-ready-for-a-lockout = voyez si tout est prêt pour un blocage : rightful supervise ready
# 4cdd8b2c
deed-see-that-nobody-supervises-the-phone = voir que personne ne supervise le téléphone
# 765f17cd
deed-have-it-be-supervised = le faire superviser
# 249fdbb7
deed-nothing-has-been-erased-and-the-phone-is = Rien n’a été effacé, et le téléphone n’est pas supervisé par cet ordinateur.
# b80853f1
deed-supervise = Superviser { $device }
# 3fbbc195
deed-nothing-is-erased-a-phone-at-hello-has = rien n’est effacé : un téléphone sur Bonjour ne contient encore rien
# 43c8cf25
deed-the-phone-will-say-that-it-is-supervised = le téléphone dira qu’il est supervisé par { $organisation }
# a6155761
deed-it-stays-supervised-until-it-is-erased-nobody = il reste supervisé jusqu’à son effacement ; personne d’autre n’y gagne de pouvoir sur lui
# 7b592858
deed-set-up-passes-over-some-panes-that-are = la configuration passe certains écrans que l’on retrouve dans Réglages ; langue, Wi-Fi, compte et restauration sont demandés comme toujours
# 65ea4fba
deed-asking-the-phone-who-supervises-it = demande au téléphone qui le supervise
# 531d71fc
deed-it-is-supervised-by-this-identity-already = il est déjà supervisé par cette identité
# 81686951
deed-the-phone-is-supervised-by-you-already = Le téléphone est déjà supervisé par vous
# 2ee95bbe
deed-having-the-phone-be-supervised = fait superviser le téléphone
# 274f4901
deed-the-phone-is-supervised-by-you = Le téléphone est supervisé par vous
# dc4f140d
deed-go-on-with-set-up-on-the-phone-2 = poursuivez la configuration sur le téléphone, et laissez le code de côté pour l’instant
# 2f59fb8f
deed-save-the-unlock-token-before-a-passcode-is = enregistrez le jeton de déverrouillage avant qu’un code soit défini : rightful supervise token save
# a9697f03
deed-keep-a-copy-of-the-identity-elsewhere-rightful = gardez ailleurs une copie de l’identité : rightful supervise identity export
# abf6e0fe
deed-install-the-profile = installer le profil
# 8ca27bbb
deed-remove-the-profile = retirer le profil
# a6327827
deed-nothing-has-been-erased-and-the-profile-is = Rien n’a été effacé, et le profil n’est pas sur le téléphone.
# 753cadcc
deed-install-a-profile-on = Installer un profil sur { $device }
# 931bf027
deed-installing-the-profile = installe le profil
# b25efbbc
deed-profiles-on-the-phone-now = profils sur le téléphone à présent : { $there }
# 0a2ed25f
deed-to-take-it-off-again-rightful-supervise-profiles = pour le retirer : rightful supervise profiles remove
# ccc2f5b5
deed-the-profile-is-installed = Le profil est installé
# 1b8aed00
deed-nothing-is-erased-and-the-profile-can-be = rien n’est effacé, et le profil peut être retiré
# 902e9c15
deed-computers-that-the-phone-trusts-can-reach-it = les ordinateurs auxquels le téléphone se fie le joignent même verrouillé ; des voleurs outillés peuvent alors essayer davantage
# 46a47090
deed-from-then-on-only-the-passcode-opens-the = dès lors seul le code ouvre le téléphone : connaissez-le avant de poursuivre
# 9caaa08e
deed-nothing-has-been-erased-and-the-profiles-of = Rien n’a été effacé, et les profils du téléphone sont comme avant.
# 490639f7
deed-remove-a-profile-from = Retirer un profil de { $device }
# a1afc369
deed-nothing-is-erased = rien n’est effacé
# 72b2fcaa
deed-the-profile-is-removed = Le profil est retiré
# e7350cb5
deed-yes-if-it-locked-out-today-its-passcode = Oui : s’il se bloquait aujourd’hui, son code pourrait être retiré et tout gardé
# 6b1d47d6
deed-probably-nothing-is-missing-and-something-may-stand = Probablement : rien ne manque, et quelque chose peut gêner
# 539eb7b6
deed-no-if-it-locked-out-today-its-passcode = Non : s’il se bloquait aujourd’hui, son code ne pourrait pas être retiré
# e3b63f9c
deed-there-is-no-supervision-identity-on-this-computer = il n’y a pas d’identité de supervision sur cet ordinateur
# 68c7a203
deed-import-yours-rightful-supervise-identity-import-or-make = importez la vôtre : rightful supervise identity import ; ou faites-en une pour votre prochain téléphone : rightful supervise identity new
# 77d9d761
deed-a-supervision-identity-is-on-this-computer = une identité de supervision est sur cet ordinateur
# cd664c2f
deed-the-phone-does-not-tell-this-computer-whether = le téléphone ne dit pas à cet ordinateur s’il est supervisé
# 525a5c2a
deed-have-it-trust-this-computer-rightful-supervise-pair = faites qu’il se fie à cet ordinateur : rightful supervise pair
# bb3d30fa
deed-the-phone-is-supervised-by-your-identity = le téléphone est supervisé par votre identité
# 423f6c16
deed-the-phone-is-supervised-by-another-identity = le téléphone est supervisé par une autre identité : { $organisation }
# 55db4d9c
deed-the-phone-is-supervised-by-another-identity-2 = le téléphone est supervisé par une autre identité
# 00988269
deed-if-it-is-yours-import-it-rightful-supervise = si c’est la vôtre, importez-la : rightful supervise identity import ; le téléphone d’une organisation, c’est à elle de l’ouvrir
# 792ac2fe
deed-the-phone-is-not-supervised = le téléphone n’est pas supervisé
# d961fba1
deed-it-can-be-supervised-while-it-is-set = il peut être supervisé pendant sa configuration après son prochain effacement : rightful supervise prepare
# 83ab1a41
deed-turn-the-passcode-off-on-the-phone-and = désactivez le code sur le téléphone et enregistrez-en un nouveau : rightful supervise token save
# 089c628e
deed-no-unlock-token-of-the-phone-is-saved = aucun jeton de déverrouillage du téléphone n’est enregistré sur cet ordinateur
# 736eaf46
deed-turn-the-passcode-off-on-the-phone-and-2 = désactivez le code sur le téléphone et enregistrez-en un : rightful supervise token save
# b8526ffa
deed-the-phone-was-erased-after-the-token-of = le téléphone a été effacé après l’enregistrement du jeton du { $at }
# a8a39670
deed-the-identity-that-the-token-was-saved-with = l’identité avec laquelle le jeton a été enregistré n’est pas sur cet ordinateur
# 815fc732
deed-import-it-rightful-supervise-identity-import = importez-la : rightful supervise identity import
# f63c2b74
deed-an-unlock-token-was-saved-on = un jeton de déverrouillage a été enregistré le { $at }
# 1634e127
deed-the-saved-token-has-a-form-that-is = le jeton enregistré a une forme qui n’est pas connue
# 04d84f5c
deed-the-phone-trusts-this-computer-also-while-it = le téléphone se fie à cet ordinateur, même verrouillé
# 0d31b5f8
deed-the-phone-trusts-this-computer-while-it-is = le téléphone se fie à cet ordinateur ; verrouillé, il lui donne peu
# ec65d4bc
deed-unplug-it-unlock-it-and-pair-it-once = débranchez-le, déverrouillez-le, et jumelez-le encore une fois : rightful supervise pair
# cfdbf527
deed-the-phone-does-not-trust-this-computer = le téléphone ne se fie pas à cet ordinateur
# a0bcb3aa
deed-have-it-trust-its-supervisor-which-needs-no = faites qu’il se fie à son superviseur, sans que personne ne touche rien : rightful supervise pair
# 5e6fa081
deed-have-it-stay-reachable-rightful-supervise-profiles-install = faites qu’il reste joignable : rightful supervise profiles install usb-while-locked
# 8d27af03
deed-a-profile-keeps-the-cable-working-while-the = un profil garde le câble actif pendant que le téléphone est verrouillé, hors du mode Isolement
# 12fef231
deed-an-hour-after-it-was-last-unlocked-the = une heure après son dernier déverrouillage, le téléphone peut ne plus répondre par le câble
# d497c7b2
deed-whether-the-cable-works-while-the-phone-is = on ne sait pas si le câble fonctionne quand le téléphone est verrouillé
# 6edd303d
deed-ask-whether-a-passcode-is-set = demander si un code est défini
# 3812f5be
deed-have-the-phone-make-a-token-and-keep = faire faire un jeton au téléphone, et le conserver
# 842e20d1
deed-nothing-has-been-erased-and-a-token-that = Rien n’a été effacé, et un jeton enregistré auparavant est toujours là.
# e16a64ed
deed-save-the-unlock-token-of = Enregistrer le jeton de déverrouillage de { $device }
# 0e723b03
deed-nothing-on-the-phone-is-changed-or-erased = rien n’est changé ni effacé sur le téléphone
# 3c6b4b4a
deed-whoever-has-the-token-and-the-supervision-identity = qui a le jeton et l’identité de supervision peut retirer le code : les deux sont scellés dans des fichiers que vous seul pouvez lire
# ddcd5354
deed-an-erase-ends-the-token-save-a-new = un effacement met fin au jeton : enregistrez-en un nouveau quand le téléphone est reconfiguré
# 88cb252e
deed-having-the-phone-make-a-token = fait faire un jeton au téléphone
# 9ffa3a3a
deed-the-token-was-saved-and-read-back = le jeton a été enregistré et relu
# 9111dbad
deed-a-copy-lies-in-the-file-that-was = une copie se trouve dans le fichier indiqué, lisible par vous seul
# af9531f6
deed-it-is-whole-bytes-name = il est entier : { $length } octets, nom { $name }
# 189ca10f
deed-its-form-is-not-one-that-is-known = sa forme n’est pas connue : il est conservé tel que le téléphone l’a donné, et peut quand même être bon
# 4e5c7491
deed-set-the-passcode-again-on-the-phone-and = redéfinissez le code sur le téléphone, et gardez ailleurs une copie de l’identité : rightful supervise identity export
# 864f0142
deed-the-unlock-token-is-saved = Le jeton de déverrouillage est enregistré
# a1290a75
deed-it-is-not-whole = il n’est pas entier : { $damage }
# 0d6e8083
deed-saved-on = enregistré le { $at }
# 94de783b
deed-the-phone-was-erased-since-noticed-on-it = le téléphone a été effacé depuis, remarqué le { $at } : il ne sert plus à rien
# cdc41161
deed-no-erase-since-was-noticed-here-the-phone = aucun effacement n’a été remarqué ici depuis ; le téléphone lui-même décide
# 2434ed93
deed-a-file-does-not-say-which-phone-it = un fichier ne dit pas de quel téléphone il est : le téléphone lui-même décide
# 21e19ce4
deed-the-identity-that-it-was-saved-with-is = l’identité avec laquelle il a été enregistré est sur cet ordinateur
# 41445902
deed-the-identity-that-it-was-saved-with-is-2 = l’identité avec laquelle il a été enregistré n’est pas sur cet ordinateur
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
# 66ef7564
deed-active = activé
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
