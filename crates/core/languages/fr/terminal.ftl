### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# b362da91
terminal-what-to-do-now-erases-nothing = que faire maintenant, n’efface rien :
# c0bd5e90
terminal-what-else-erases-everything-on-the-phone = quoi d’autre, efface tout sur l’iPhone :
# 9a3e736b
terminal-not-true-though-it-is-said = pas vrai, bien qu’on le dise :
# 32652eac
terminal-what-is-known = ce qui est connu :
# bc55f195
terminal-looked-up = { $source } ; consulté le { $checked } ; { $trust }
# 8e208163
terminal-but = ; mais { $caution }
# 9f9b694a
terminal-see-also = voir aussi :
# e5024314
terminal-matters-that-rightful-can-explain = Sujets que Rightful peut expliquer
# cc85c37b
terminal-last-place = dernière position
# d849fff6
terminal-name-for-device = nom pour --device
# 9e0001d5
terminal-seen-within = vu { $age }, à { $near } près
# 13a5bd9b
terminal-seen = vu { $age }
# a751ba39
terminal-this-place-is-an-old-one-it-may = cette position est ancienne : il est peut-être ailleurs maintenant
# ffedf7fb
terminal-apple-does-not-know-where-it-is = Apple ne sait pas où il est
# 38def01a
terminal-in-the-same-place-as = au même endroit que { $name }
# 82a4f67e
terminal-from-as-the-crow-flies = à { $metres } de { $name } à vol d’oiseau
# 8475f593
terminal-of-a-member-of-the-family = d’un membre de la famille
# 6550cd1f
terminal-of-a-member-of-the-family-2 = de { $name }, membre de la famille
# 6900f86f
terminal-being-charged = en charge
# 9ed72777
terminal-at-a-time-that-is-not-known = à un moment qui n’est pas connu
# ab12db46
terminal-just-now = à l’instant
# b05c470c
terminal-ago = il y a { $seconds }
# 2167e7ec
terminal-days-ago = il y a { $value1 } jours
# 0d979142
terminal-the-pages-are-at-this-address-which-works = Les pages sont à cette adresse, qui vaut une seule fois, dans un navigateur. Ctrl-C les ferme.
# 57032060
terminal-no-browser-could-be-opened-from-here-open = Aucun navigateur n’a pu être ouvert d’ici : ouvrez l’adresse vous-même.
# 9662bbd9
terminal-no-unlock-token-is-kept-on-this-computer = Aucun jeton de déverrouillage n’est conservé sur cet ordinateur
# 8f308996
terminal-ios = iOS { $it }
# d92bf0b2
terminal-no-supervision-identity-is-kept-on-this-computer = Aucune identité de supervision n’est conservée sur cet ordinateur
# b882fe03
terminal-there-are-no-profiles-on-the-phone = Il n’y a pas de profils sur le téléphone
# 90f641bc
terminal-no-phone-is-on-the-cable-and-no = Aucun téléphone n’est branché, et aucun jeton de déverrouillage n’est conservé sur cet ordinateur
# fac38bb3
terminal-supervised-by = supervisé par
# 63d6e2f0
terminal-last-backup = dernière sauvegarde
# 6d1141b8
terminal-could-be-cleared = peut être ouvert
# 48dd6e59
terminal-somebody-else = quelqu’un d’autre
# d2e6ead0
terminal-not-known = pas connu
# aa207487
terminal-of-no-use = inutile
# e00c1c38
terminal-online-now = en ligne maintenant
# 3a4ec387
terminal-offline-now = hors ligne maintenant
# 633896a1
terminal-not-registered = non enregistré
# e9b9fbdb
terminal-an-erase-waits-for-it = un effacement l’attend
# 60f10780
terminal-told-to-erase-itself = a reçu l’ordre de s’effacer
# 4124a6f5
terminal-has-erased-itself = s’est effacé
# e0a69591
terminal-not-erased = non effacé
# 69eecd33
terminal-marked-as-lost = marqué comme perdu
# 2ef845ae
terminal-lost-mode-waits-for-it = le mode Perdu l’attend
# 2a59a025
terminal-activation-lock-on = verrouillage d’activation activé
# abe500b2
terminal-seen-in-logs-of-real-phones = vu dans des journaux de vrais iPhone
# 251e8daa
terminal-hearsay-handed-down-not-shown = ouï-dire : transmis, pas montré
# 90c82c29
terminal-finder-error = erreur de Finder
# 3dc340bc
terminal-signing-status = STATUS de signature
# 7f887add
terminal-restore-status = état de la restauration
# a37508eb
terminal-other-programs = d’autres programmes
# 2f402353
terminal-shown-by-finder-itunes-and-the-apple-devices = montré par Finder, iTunes et l’app Appareils Apple quand une mise à jour ou une restauration échoue
# ea618fab
terminal-status-in-the-answer-of-apples-signing-server = STATUS dans la réponse du serveur de signature d’Apple
# c0c28f96
terminal-the-status-with-which-the-phone-ends-a = l’état par lequel l’iPhone termine une restauration
# 62e23a85
terminal-the-steps-of-a-restore-on-the-phone = les étapes d’une restauration sur l’iPhone, par numéro ou par nom
# 1d0c9580
terminal-amrerror-beside-a-status-or-amrestoreerrordomain-in-the = AMRError à côté d’un état, ou AMRestoreErrorDomain dans le journal de l’iPhone
# 6c77eb24
terminal-numbers-and-words-of-idevicerestore-backup-and-management = numéros et mots d’idevicerestore, d’outils de sauvegarde et de gestion
# a5ae66fe
terminal-same-family-as = de la même famille que { $words }
# 9b3dbbb3
terminal-a-little-longer-so-far = un peu plus long, { $passed } jusqu’ici
# b1e4dbfd
terminal-several-families-know-this-which-one-it-is = Plusieurs familles connaissent ceci. Laquelle, cela dépend d’où vous l’avez lu.
# 05c0ba85
terminal-rightful-does-not-know = Rightful ne connaît pas { $asked }.
# d3d4f889
terminal-nobody-has-published-all-numbers-worth-noting-down = Personne n’a publié tous les numéros. À noter, pour qui vous interrogerez :
# 4d2ba028
terminal-the-words-beside-the-number-whole = les mots à côté du numéro, en entier
# aa3e7dfb
terminal-which-program-showed-it-its-version-and-on = quel programme l’a montré, sa version, et sur quel système
# d4f6d243
terminal-what-the-phone-showed-a-cable-an-apple = ce que l’iPhone montrait : un câble, une pomme, une barre, « Bonjour », ou rien
# e2286f49
terminal-how-far-it-was-and-the-last-step = où il en était, et la dernière étape nommée
# 0fbb3f99
terminal-the-families-of-numbers-that-are-known-are = rightful explain seul énumère les familles de numéros connues. Après une exécution de Rightful lui-même, rightful report rassemble ce qui s’est passé.
# 3828439c
terminal-numbers-that-rightful-can-explain = Numéros que Rightful sait expliquer
# 94cf5493
terminal-rightfuls-own-codes-behind-each-failure = les codes propres de Rightful, derrière chaque échec
# 7397d862
terminal-not-affected = pas touché :
# 4b977568
terminal-from-looked-up = { $sureness }. D’après { $source } ; consulté le { $checked }.
# 447e676b
terminal-how-sure = certitude :
# 4e9a8d66
terminal-what-to-do-now = que faire à présent :
# 355332a7
terminal-for-all-of-these = pour tous ceux-ci :
# d4b94793
terminal-a-model-that-rightful-does-not-know = un modèle que Rightful ne connaît pas
# ff8c0680
terminal-was-signed = était signé
# e89e3aac
terminal-signed-by-apple = signé par Apple
# e3b3746b
terminal-listed-by = listé par
# e840ef9a
terminal-was-of-no-help = { $source } n’a pas aidé : { $why }
# 1ad41b61
terminal-this-list-is-of = cette liste est du { $when } : { $why }
# 83bfcb8d
terminal-for = pour { $models }
# 1093a85d
terminal-it-erases-and-restores-this = il efface et restaure cet { $name }
# 5b03fa76
terminal-it-does-not-fit-an-erase-and-restore = il ne convient pas pour effacer et restaurer cet { $name }
# 8d9e6302
terminal-it-updates-this = il met à jour cet { $name }
# e2cbb070
terminal-it-does-not-fit-an-update-of-this = il ne convient pas pour mettre à jour cet { $name }
# 12817656
terminal-its-digest-is-the-one-that-is-published = sa somme de contrôle est celle qui est publiée (listée par { $sources })
# 78aca7f3
terminal-that-was-found-on-and-the-file-has = cela a été constaté le { $when }, et le fichier n’a pas changé depuis : il n’a pas été relu
# 462f7c05
terminal-it-is-not-what-is-published-that-has = ce n’est pas ce qui est publié : cela a la somme de contrôle { $published }
# ab8b5a56
terminal-no-catalogue-lists-this-build-for-its-models = aucun catalogue ne liste ce build pour ses modèles
# ff477361
terminal-it-was-not-compared-with-what-is-published = il n’a pas été comparé à ce qui est publié : { $why }
# 8e141829
terminal-is-removed-are-free-again = { $name } est retiré : { $size } sont de nouveau libres
# 1a25be52
terminal-no-firmware-is-kept-here = aucun firmware n’est gardé ici
# 2b372bb7
terminal-not-as-it-is-now = pas tel qu’il est à présent
# 484447f2
terminal-unfinished-download = téléchargement inachevé
# ffdc42a9
terminal-ago-2 = il y a { $age }
# cd7b58e5
terminal-in-all-remove-one-with-rightful-firmware-cache = { $all } en tout ; pour en retirer un : rightful firmware cache --remove NAME
# 69db7f49
terminal-download-the-firmware-and-check-it = télécharger le firmware et le vérifier
# 136cdc59
terminal-compute-the-checksums-that-a-restore-asks-for = calculer les sommes de contrôle qu’une restauration demande
# 287e62f2
terminal-verified-on-and-not-changed-since-not-read = vérifié le { $when }, et inchangé depuis : pas relu
# af794173
terminal-firmware-is-here-and-verified = Le firmware { $version } ({ $build }) est ici et vérifié
# 52edfdae
terminal-no-device-was-touched = Aucun appareil n’a été touché.
# 61385318
terminal-all-are-on-this-computer-and-will-be = les { $size } sont sur cet ordinateur et seront vérifiés
# e23331e2
terminal-will-be-downloaded-and-checked = { $amount } seront téléchargés et vérifiés
# 3080a956
terminal-of-are-still-missing-and-will-be-downloaded = { $missing } sur { $size } manquent encore et seront téléchargés
# 2a27a128
terminal-apple-signs-this-version-now = Apple signe cette version à présent
# a67bfac3
terminal-apple-no-longer-signs-this-version-so-it = Apple ne signe plus cette version, elle ne peut donc pas être installée
# 2800ad04
terminal-get-firmware-for = Obtenir le firmware { $version } ({ $build }) pour { $name }
# e8e569b0
terminal-says-another-for-this-version-not = { $source } dit autre chose pour cette version ({ $matter }) : { $theirs }, pas { $taken }
# 0bca36be
terminal-the-list-of-versions-is-of = la liste des versions est du { $when } : { $why }
# 18ccb0bf
terminal-this-version-cannot-be-installed = cette version ne peut pas être installée
# 52c90d4b
terminal-it-has-no-system-image-that-can-be = il n’a pas d’image système qui puisse être lue sur place
# 8b727c3f
terminal-computing-checksums-of-the-system-image = calcul des sommes de contrôle de l’image système
# 888b50f4
terminal-stopped-they-are-computed-when-a-restore-asks = arrêté : elles sont calculées quand une restauration les demande
# a2b30585
terminal-they-are-computed-when-a-restore-asks-for = { $error } : elles sont calculées quand une restauration les demande
# cd94e32c
terminal-a-folder-has-no-digest = un dossier n’a pas de somme de contrôle
# ec3b0cb5
terminal-the-virtual-phone-now = L’iPhone virtuel à présent
# c92b1c77
terminal-the-virtual-phones-now = Les iPhone virtuels à présent
# 709a132c
terminal-ios-as-before = iOS { $version } ({ $build }), comme avant
# 44fc19f7
terminal-ios-was = iOS { $version } ({ $build }), avant { $system } ({ $system4 })
# ca2836d4
terminal-off-the-cable = débranché
# f34555b9
terminal-shows-hello = affiche « Bonjour »
# 494b9e6f
terminal-runs-ios = tourne sous iOS
# ab110647
terminal-in-mode = en { $mode }
# 0c053449
terminal-find-my-on-untouched = Localiser : activé, inchangé
# 9f70c634
terminal-find-my-on-changed = Localiser : activé, CHANGÉ
# dc4878ea
terminal-find-my-off-untouched = Localiser : désactivé, inchangé
# 9094be86
terminal-find-my-off-changed = Localiser : désactivé, CHANGÉ
# 4471418b
terminal-erased-yes = effacé : oui
# f2a9bfbf
terminal-erased-no = effacé : non
# af207d0e
terminal-photos-on-it-yes = photos dessus : oui
# 41e022d2
terminal-photos-on-it-no = photos dessus : non
# d14f6e33
terminal-activated-yes = activé : oui
# 71f3814b
terminal-activated-no = activé : non
# 8e39e3f9
terminal-the-token-was-not-saved = le jeton n’a pas été enregistré
# d828589d
terminal-no-iphone-or-ipad-found-rightful-alone-says = Aucun iPhone ou iPad trouvé. `rightful` seul dit ce que cela peut signifier.
# 402c1f18
terminal-written-to = Écrit dans { $path } : { $about }.
# 06add45a
terminal-error-this-computer-does-not-let-rightful-start = erreur : cet ordinateur ne laisse pas Rightful démarrer : { $error }
# 0921e3d9
terminal-error-the-result-could-not-be-written = erreur : le résultat n’a pas pu être écrit : { $error }
# a38b33a9
terminal-model = modèle
# abd21bbb
terminal-state = état
# 11195f5d
terminal-battery = batterie
# 1dc84299
terminal-but-2 = mais :
# ebd37cf3
terminal-documented = documenté
# bdebc3fd
terminal-no = non
# 91c960a8
terminal-erase = effacer
# 8a906c65
terminal-update = mettre à jour
# 236a2c1b
terminal-version = version
# c414f3e6
terminal-released = publié
# abf23824
terminal-size = taille
# 30822339
terminal-board = carte
# bdd793b7
terminal-does = fait
# 6249d2c4
terminal-variant = variante
# 821a14dc
terminal-whole = entier
# 4adfb63c
terminal-name = nom
# 292cf7e1
terminal-changed = modifié
# 1c7dfd95
terminal-verified = vérifié
# 4e7354e3
terminal-device = appareil
# a3e3ed3b
terminal-system = système
# c9204610
terminal-mode = mode
# a253f458
terminal-screen = écran
# fd4c769d
terminal-trusted = approuvé
# 2eb036f9
terminal-downloading = téléchargement
