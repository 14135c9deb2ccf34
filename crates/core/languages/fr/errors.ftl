### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 6efa52a0
error-consent-mistyped-what = la confirmation ne nomme pas cet appareil : elle doit être { $expected }
# d71a5d7c
error-consent-not-given-what = aucun consentement à l’effacement n’a été donné
# eff182c3
error-consent-another-device-what = le consentement a été donné pour l’appareil { $consented }, mais { $found } est branché
# 18a19a9e
error-consent-mistyped-help = relisez les quatre caractères du plan et retapez-les, si vous voulez vraiment l’effacement
# 020420ff
error-consent-not-given-help = recommencez quand vous serez prêt ; sans votre parole, rien n’est effacé
# f90d594e
error-consent-another-device-help = débranchez l’autre appareil, rebranchez le premier, puis recommencez
# 6f6229a1
error-consent-another-device-usually = un second appareil a été branché pendant que le premier redémarrait
# 7654fa33
error-usb-gone-what = l’appareil n’est plus sur le bus USB
# cd8f0529
error-usb-refused-what = l’appareil a refusé une requête USB
# 71903249
error-usb-timed-out-what = l’appareil n’a pas répondu par USB en { $value1 } s
# 0498492b
error-usb-denied-what = cet ordinateur ne vous laisse pas ouvrir l’appareil USB
# 2894fb00
error-usb-busy-what = un autre programme utilise l’appareil USB
# e46e48ea
error-usb-other-what = USB : { $value1 }
# a3079a82
error-usb-gone-help = vérifiez que le câble est bien branché aux deux bouts, puis recommencez
# 7a09a572
error-usb-refused-help = débranchez le câble, forcez un redémarrage de l’appareil, rebranchez-le et recommencez
# 0e35159e
error-usb-denied-help = donnez à votre utilisateur l’accès à l’appareil USB comme le dit la page du manuel sur l’installation, puis recommencez
# e1ccfb00
error-usb-busy-help = fermez les autres programmes qui utilisent l’appareil, puis recommencez
# c64d2464
error-usb-other-help = branchez le câble directement à un autre port de cet ordinateur, puis recommencez
# d3884c34
error-usb-gone-usually = le câble a été débranché, est usé, ou passe par un concentrateur
# e46e1267
error-usb-timed-out-usually = l’appareil est bloqué, ou le câble est usé
# 9f4c842c
error-usb-denied-usually = sous Linux, il manque une règle udev pour les appareils Apple
# 81ef3db8
error-usb-busy-usually = Finder, iTunes, Appareils Apple ou un autre programme de restauration est ouvert
# b940e465
error-coach-not-by-hand-what = aucun bouton ne mène au mode { $value1 }
# ef2d3d76
error-coach-not-reached-what = en { $value1 } min et { $attempts } essais, l’appareil n’est pas arrivé dans ce mode : { $wanted }
# 543c9328
error-coach-stopped-what = arrêté à votre demande, avant que l’appareil soit dans ce mode : { $wanted }
# 826fbaf3
error-coach-not-by-hand-help = c’est une faute de Rightful : envoyez-nous le rapport qu’il a écrit
# e7b510eb
error-coach-not-reached-help = forcez un redémarrage de l’appareil avec ses boutons, prenez un autre câble et un autre port, puis recommencez
# bf9a914d
error-coach-stopped-help = recommencez quand vous serez prêt ; ce qui a été téléchargé est conservé
# 87968284
error-coach-not-reached-usually = un bouton est usé ou sous une coque, ou le câble ou un concentrateur cache l’appareil à cet ordinateur
# 56a64b1d
error-firmware-no-such-version-what = le catalogue n’a pas de firmware { $version } pour { $product-type }
# fca4c844
error-firmware-no-space-what = le firmware a besoin de { $needed } de plus sur cet ordinateur, et { $free } sont libres
# ec93705a
error-firmware-no-space-help = libérez de la place, ou nommez un autre disque avec --cache, puis recommencez
# a0bac308
error-firmware-no-space-usually = un firmware fait de 5 à 20 Go
# 6047deac
error-device-none-what = aucun iPhone ni iPad n’a été trouvé
# 6884a48d
error-device-not-found-what = aucun appareil branché n’est { $value1 }
# 74033df0
error-device-several-what = { $count } appareils sont branchés, et il n’a pas été dit lequel
# f0a2e5a7
error-device-none-help = branchez l’appareil directement à l’ordinateur ; s’il se charge seulement, amenez-le en mode de récupération par ses boutons (rightful les montre), puis recommencez
# 63531134
error-device-not-found-help = voyez quels appareils sont là avec : rightful devices
# cef82f5d
error-device-several-help = nommez-en un par ses quatre derniers caractères : --device 4F2A ; ou débranchez les autres
# 5e47fad8
error-device-none-usually = un câble qui ne fait que charger, ou un iPhone verrouillé depuis plus d’une heure et qui ne fait que se charger
# f6af0739
error-recovery-wrong-mode-what = l’appareil est dans ce mode : { $found }, et non dans celui-ci : { $wanted }
# 1d954803
error-recovery-no-ecid-what = l’appareil ne dit pas son ECID
# aeddded2
error-recovery-unknown-model-what = aucun iPhone, iPad ou iPod touch ne s’appelle { $value1 }
# 26bbe2ac
error-recovery-no-buttons-what = les boutons de cet appareil ne sont pas connus
# 4ffc32c8
error-recovery-no-system-what = l’appareil est revenu en mode de récupération : il n’a aucun système qui démarre
# 28b4bb08
error-recovery-wrong-mode-help = voyez ce qu’il fait avec : rightful devices
# 0535fb1c
error-recovery-no-ecid-help = déverrouillez l’appareil ou amenez-le en mode de récupération par ses boutons, puis recommencez
# 6d1746d8
error-recovery-unknown-model-help = écrivez-le comme sur la boîte, par exemple "iPhone 14 Pro Max", ou comme iPhone15,3
# 5efbb0f5
error-recovery-no-buttons-help = mettez Rightful à jour ; en attendant, appuyez comme la page d’Apple sur le mode de récupération le montre pour son modèle
# 9943325b
error-recovery-no-system-help = installez un système : rightful unlock
# a4f4eaba
error-recovery-no-buttons-usually = il est plus récent que cette version de Rightful
# 3e1e22a9
error-recovery-no-system-usually = une restauration antérieure a été interrompue après avoir effacé
# 5d694c5b
error-unlock-unknown-model-what = cette version de Rightful ne connaît pas le modèle de cet appareil
# 3bcddaa9
error-unlock-no-ecid-what = dans ce mode, l’appareil ne dit pas son ECID : { $value1 }
# 390c5202
error-unlock-wrong-mode-what = rien ne peut être commencé tant que l’appareil est ainsi : { $value1 }
# 9b0fd06e
error-unlock-not-signed-what = Apple ne signe plus iOS { $version } ({ $build }) pour ce modèle
# 34e03e0c
error-unlock-no-space-what = le firmware a besoin de { $needed } sur cet ordinateur, et { $free } sont libres
# 2f714c29
error-unlock-folder-what = { $path } est inutilisable : { $why }
# 7b932256
error-unlock-no-nonce-what = dans ce mode, l’appareil ne dit pas de nombre à usage unique : { $value1 }
# c2c6f02a
error-unlock-image-refused-what = l’appareil n’a pas lancé { $image }, qu’il a reçu
# eed07af9
error-unlock-no-ticket-kept-what = l’appareil est au milieu d’une restauration qui n’a pas été commencée sur cet ordinateur
# a7407f1f
error-unlock-cannot-fetch-what = l’appareil a demandé quelque chose d’Apple qui ne peut pas être obtenu ici
# 675f91af
error-unlock-port-closed-what = l’appareil a demandé des données sur son port { $port }, et ne l’a pas ouvert en { $limit } s
# 92e03718
error-unlock-not-installed-what = après la restauration, l’appareil exécute la version { $found }, et non { $expected }
# e048bf6a
error-unlock-not-started-what = l’appareil dit qu’il a fini, et il est revenu en mode de récupération
# b5866d1b
error-update-declined-what = il n’a pas été dit de continuer
# 805f0fbf
error-unlock-stopped-what = arrêté à votre demande, avant cette étape : { $before }
# 0e4b2315
error-unlock-cannot-read-what = un fichier du firmware n’a pas pu être lu pendant que { $device } l’attendait : { $why }
# fbb5bfd8
error-unlock-unknown-model-help = mettez Rightful à jour ; s’il l’est déjà, restaurez avec un Mac ou avec Appareils Apple sous Windows
# e36c0b4b
error-unlock-no-ecid-help = amenez l’appareil en mode de récupération par ses boutons, puis recommencez
# 844c252c
error-unlock-not-signed-help = omettez --version : la version la plus récente est toujours signée
# 238ee07b
error-unlock-folder-help = nommez un autre dossier avec --cache, puis recommencez
# 57fe2f08
error-unlock-image-refused-help = forcez un redémarrage de l’appareil en mode de récupération, puis recommencez
# 9ed2da37
error-unlock-no-ticket-kept-help = forcez un redémarrage de l’appareil en mode de récupération par ses boutons, puis recommencez
# ddcf03a4
error-unlock-cannot-fetch-help = restaurez avec un Mac ou avec Appareils Apple sous Windows ; rien ici ne peut plus subir de dommage
# 9321e133
error-update-declined-help = recommencez quand vous serez prêt, et dites oui ; ou donnez --yes
# 6ba848d5
error-unlock-not-started-help = recommencez avec : rightful resume ; si cela arrive deux fois, restaurez depuis le mode DFU
# b35ea5d7
error-unlock-cannot-read-help = contrôlez le disque de cet ordinateur, puis recommencez
# 7684ca82
error-unlock-unknown-model-usually = l’appareil est plus récent que cette version
# 03e8993e
error-unlock-no-ecid-usually = l’appareil démarre, ou c’en est un très ancien
# 3e2110f8
error-unlock-not-signed-usually = Apple signe encore une version quelques semaines après la sortie de la suivante
# c4bff029
error-unlock-image-refused-usually = l’appareil a redémarré entre-temps, ou l’image n’est pas pour lui
# 5addb989
error-unlock-no-ticket-kept-usually = un autre programme, ou un autre ordinateur, a commencé la restauration
# 97df3c6f
error-unlock-not-started-usually = le stockage est défaillant, ou une pièce a été remplacée
# 419643ba
error-unlock-port-closed-usually = l’installateur de l’appareil s’est arrêté brutalement
# 2d8de208
error-resume-running-what = { $device } fonctionne avec son système : il n’y a rien à reprendre
# 9aa63bba
error-resume-undecided-what = il n’a pas été décidé comment continuer
# 6c47795e
error-resume-running-help = s’il montre quand même l’image du câble, rebranchez-le et recommencez
# 2c6d161f
error-resume-undecided-help = recommencez et choisissez une voie, ou nommez-en une : --choose go-on
# 2b5f1e3c
error-resume-running-usually = l’appareil a redémarré de lui-même
# 0e8b0b1b
error-wait-timed-out-what = attendu { $limit } s en vain : { $what }
# 556b64f7
error-wait-stopped-what = arrêté à votre demande, pendant cette attente : { $what }
# 737a91d6
error-wait-timed-out-help = contrôlez le câble, branchez-le directement à l’ordinateur sans concentrateur, puis recommencez
# 7db676bc
error-wait-timed-out-usually = une fiche lâche, un concentrateur, un câble qui ne fait que bien charger, ou il faut un second essai
# 49b8eb80
error-firmware-wrong-model-what = ce firmware est pour { $firmware }, mais l’appareil est un { $device }
# cd180784
error-firmware-no-update-identity-what = ce firmware n’a rien qui mette à jour un { $device } en gardant ses données{ $variants }
# f20f6bcf
error-firmware-ambiguous-what = ce firmware a plusieurs façons de faire cela, et ne dit pas laquelle est la bonne : { $variants }
# 610fb31d
error-firmware-wrong-model-help = n’indiquez pas le fichier, et le bon sera téléchargé
# f745753f
error-firmware-no-update-identity-help = prenez un autre firmware ; celui-ci ne peut qu’effacer, ce qui n’est fait que si vous le demandez
# 6fbe1853
error-firmware-wrong-model-usually = le fichier a été téléchargé pour un autre modèle
# ed5c5166
error-firmware-not-firmware-what = { $path } n’est pas un firmware
# 89b607f5
error-firmware-truncated-what = le fichier de firmware { $path } est tronqué
# 0aefcbe6
error-firmware-damaged-what = le firmware est endommagé : { $value1 }
# ff49b8be
error-firmware-file-missing-what = le firmware n’a pas de fichier { $path }
# fa9ae345
error-firmware-not-here-what = le fichier { $path } du firmware n’est pas sur cet ordinateur
# be232e1e
error-firmware-unreadable-help = contrôlez le fichier, le disque et sa place libre, puis recommencez
# f488dde4
error-firmware-not-firmware-help = indiquez un fichier qui finit en .ipsw, ou son dossier décompressé, ou rien pour le faire télécharger
# 8e0a8fc7
error-firmware-truncated-help = téléchargez-le de nouveau ; un téléchargement interrompu peut être repris
# 11cc9dd3
error-firmware-damaged-help = téléchargez de nouveau le firmware d’Apple
# 8e4d7f58
error-firmware-not-here-help = téléchargez d’abord le firmware : rightful firmware get
# 6a49f39b
error-firmware-compressed-help = faites de la place pour une copie du fichier, puis recommencez
# 87f633ca
error-firmware-truncated-usually = le téléchargement a fini trop tôt
# 66d1d2a4
error-firmware-file-missing-usually = le dossier n’a pas été décompressé entièrement
# d2bfb85a
error-firmware-no-such-component-help = mettez Rightful à jour ; s’il l’est déjà, envoyez-nous le rapport qu’il a écrit
# 5e3fe9ee
error-firmware-damaged-image-help = téléchargez de nouveau le firmware d’Apple, puis recommencez
# 110ec49f
error-signing-unreadable-help = recommencez : un nouveau ticket est demandé chaque fois
# de2c5872
error-firmware-no-such-component-usually = l’appareil a demandé quelque chose que son firmware n’a pas
# 71e8e7c9
error-firmware-damaged-image-usually = le fichier de firmware a été altéré, ou le disque est défaillant
# e183d57a
error-signing-unreadable-help-2 = regardez s’il y a sur le réseau un proxy ou une page de connexion, puis recommencez
# 6ac2aedd
error-signing-not-signed-help = n’indiquez pas le fichier de firmware, pour que le plus récent signé soit pris ; si c’était le cas, mettez Rightful à jour
# 596e48a0
error-signing-refused-help = mettez Rightful à jour, puis recommencez
# 1aa3c59c
error-signing-unreadable-usually = quelque chose entre cet ordinateur et Apple a répondu à la place
# aaf2026a
error-signing-not-signed-usually = Apple ne signe que les versions les plus récentes, et pour chaque appareil la sienne
# 82a35a6f
error-signing-refused-usually = les appareils récents ont besoin de requêtes que les anciens outils ne font pas
# 34f24c06
error-ticket-unreadable-what = le ticket ne peut pas être lu
# f678c77a
error-ticket-unreadable-what-2 = le ticket fait { $value1 } octets, plus que tout ticket
# 9f00177a
error-ticket-for-another-what = le ticket est pour l’appareil { $theirs }, et non { $ours }
# 4294ccde
error-ticket-for-another-what-2 = le ticket nomme { $what } { $theirs }, et non { $ours }
# d996b9ef
error-ticket-stale-nonce-what = le ticket est pour un démarrage antérieur de l’appareil : son nombre à usage unique est { $theirs }, et non { $ours }
# 0c347db5
error-ticket-digest-mismatch-what-2 = le ticket n’est pas pour ce firmware : il nomme un autre { $component }
# 83494819
error-ticket-digest-mismatch-what-3 = le ticket ne nomme pas { $component }, sans lequel une restauration ne peut pas finir
# ce3b5092
error-ticket-unreadable-help = regardez s’il y a sur le réseau un proxy qui altère les pages, puis recommencez
# 66761586
error-ticket-for-another-help = débranchez les autres appareils, puis recommencez
# 69bfff59
error-ticket-for-another-usually = deux appareils en mode de récupération sont branchés
# 7cdc8dcd
error-ticket-stale-nonce-usually = l’appareil a été redémarré entre-temps
# 59a023b5
error-ticket-digest-mismatch-usually = le fichier de firmware a été altéré
# bbe05126
error-updater-not-read-help = recommencez ; si cela arrive deux fois, envoyez-nous le rapport qu’il a écrit
# 2d723572
error-catalog-unreachable-what = le catalogue de firmware de { $host } n’a pas répondu
# eddd23ab
error-catalog-unreadable-what = la réponse du catalogue de firmware est illisible : { $why }
# b34ae6fb
error-catalog-unknown-device-what = le catalogue de firmware ne connaît pas { $product-type }
# 2932022c
error-catalog-nothing-signed-what = le catalogue de firmware ne liste pour { $product-type } rien qu’Apple signe maintenant
# 42d98584
error-catalog-unreachable-help = vérifiez que cet ordinateur est en ligne, ou nommez un fichier de firmware (IPSW) que vous avez
# 1b421c1e
error-catalog-unreadable-help = réessayez plus tard, ou nommez un fichier de firmware (IPSW) que vous avez pour ce modèle
# 03afcc0a
error-catalog-unknown-device-help = vérifiez le nom du modèle, ou nommez un fichier de firmware (IPSW) que vous avez pour lui
# 4d09e4f7
error-catalog-nothing-signed-help = réessayez plus tard, ou nommez un fichier de firmware (IPSW) de la version la plus récente ; le serveur de signature d’Apple décide
# c991c04d
error-catalog-unreachable-usually = l’ordinateur est hors ligne, ou un pare-feu ou un proxy fait obstacle
# 828bf086
error-catalog-unreadable-usually = la page de connexion d’un réseau a répondu à sa place, ou il est en cours de modification
# fc6a14a0
error-catalog-nothing-signed-usually = le catalogue a du retard le jour d’une publication
# c6a6efd7
error-download-unreachable-what = { $host } ne peut pas être joint pour télécharger le firmware
# c0b28c57
error-download-cut-what = le téléchargement a fini trop tôt chaque fois : { $value1 } sur { $value2 } sont arrivés
# 36e0bbd2
error-download-refused-what = { $host } ne donne pas ce firmware : état HTTP { $status }
# bc54b1ac
error-download-not-the-file-what = le fichier du serveur fait { $announced } octets, mais le catalogue dit { $expected }
# 679b13fd
error-download-web-page-what = ce que { $host } a envoyé est une page web, pas un firmware
# 2fa1fb58
error-download-no-ranges-what = { $host } n’envoie que le fichier entier, pas la partie demandée
# 5529b49c
error-download-wrong-range-what = { $host } a envoyé une autre partie du fichier que celle demandée
# 67f77c78
error-download-changing-what = le fichier de { $host } a changé sans cesse pendant le téléchargement
# a2e8b436
error-download-digest-mismatch-what = le firmware téléchargé n’est pas celui annoncé : son empreinte est { $found }, et non { $expected }
# 2c433070
error-download-disk-full-what = il n’y a plus de place pour le firmware : il faut encore { $value1 }
# e90fb71a
error-download-too-large-for-disk-what = le disque ne peut pas contenir un fichier de { $value1 }
# a36394e1
error-download-in-use-what = un autre téléchargement écrit { $value1 }
# 6e8c88ca
error-download-disk-what = { $value1 } ne peut être ni lu ni écrit
# b97d2afa
error-download-stopped-what = le téléchargement a été arrêté : { $value1 } sur { $value2 } sont là
# 63199aeb
error-download-unreachable-help = contrôlez le réseau de cet ordinateur, puis recommencez ; ce qui est arrivé est conservé
# 5b63cf17
error-download-refused-help = réessayez plus tard, ou nommez un fichier de firmware (IPSW) que vous avez
# 8533d433
error-download-web-page-help = connectez-vous au réseau, ou quittez-le, puis recommencez ; ce qui est arrivé est conservé
# 5b4e7717
error-download-no-ranges-help = utilisez un autre réseau, ou téléchargez le fichier avec un navigateur et nommez-le ; ce qui est arrivé est conservé
# abba237b
error-download-changing-help = réessayez plus tard, sur un autre réseau si cela arrive deux fois
# 7245e6eb
error-download-digest-mismatch-help = recommencez, sur un autre réseau si cela arrive deux fois ; le fichier a été retiré
# 7fc0cf0f
error-download-disk-full-help = libérez de la place sur ce disque, puis recommencez ; ce qui est arrivé est conservé
# ed077f3e
error-download-too-large-for-disk-help = choisissez un dossier sur un disque d’un autre format (exFAT, APFS, NTFS, ext4)
# c261422a
error-download-in-use-help = attendez l’autre téléchargement, ou arrêtez-le, puis recommencez
# 9580f74a
error-download-stopped-help = recommencez quand vous serez prêt ; il reprend où il s’est arrêté
# 698cbcbd
error-download-cut-usually = un proxy ou un filtre du réseau coupe les gros fichiers
# 0826afe8
error-download-refused-usually = Apple a retiré cette version
# c13c225c
error-download-not-the-file-usually = le catalogue a du retard
# e9d5286c
error-download-web-page-usually = la page de connexion d’un réseau a répondu à sa place
# 9b87318a
error-download-no-ranges-usually = un proxy ou un filtre du réseau altère ce qui est demandé ou répondu
# 81cb1cc1
error-download-changing-usually = plusieurs serveurs répondent tour à tour, ou quelque chose sur le réseau répond à leur place
# 97ba7a6e
error-download-digest-mismatch-usually = quelque chose en chemin, ou un disque ou une mémoire défaillants, l’a altéré
# 3d3edd34
error-download-too-large-for-disk-usually = FAT32 ne contient pas de fichiers de plus de 4 Go
# 778632f7
error-network-no-certificates-what = cet ordinateur n’a pas de certificats racine, aucun serveur ne peut donc être vérifié
# 3ee23bc0
error-network-untrusted-what = { $host } n’a pas pu prouver son identité : { $why }
# 58440b1d
error-network-no-answer-what = aucune réponse de { $host }
# a482cee8
error-network-silent-what = { $host } n’a pas répondu en { $limit } s
# 760efeed
error-network-status-what = { $host } a répondu par l’état HTTP { $status }
# 917317d9
error-network-no-certificates-help = installez les certificats racine de ce système (paquet ca-certificates), puis recommencez
# 5fc76e53
error-network-no-client-help = contrôlez les réglages de proxy de cet ordinateur, puis recommencez
# b69a01e5
error-network-untrusted-help = contrôlez l’horloge de cet ordinateur, et utilisez un réseau sans page de connexion ni filtre qui ouvre TLS
# 321051b8
error-network-no-answer-help = contrôlez le réseau de cet ordinateur, puis recommencez
# 2cc38156
error-network-too-long-help = utilisez un autre réseau, puis recommencez
# db36d129
error-network-untrusted-usually = l’horloge est fausse, ou quelque chose sur le réseau répond à la place du serveur
# c0467f0b
error-network-no-answer-usually = l’ordinateur est hors ligne, ou un pare-feu, un proxy ou un fichier hosts modifié fait obstacle
# 85884a91
error-network-too-long-usually = quelque chose sur le réseau répond à la place du serveur
# b5189504
error-relay-unreachable-help = vérifiez que cet ordinateur est en ligne, puis recommencez
# 82fa97a2
error-signing-unreachable-what = le serveur de signature d’Apple à { $host } n’a pas répondu en { $tries } essais
# 598c7ae4
error-signing-not-a-signing-server-what = ce qui a répondu à { $host } n’est pas un serveur de signature
# c13eae9e
error-signing-untrusted-what = le serveur de signature d’Apple n’a pas pu être vérifié
# fa72182c
error-signing-unreachable-help = vérifiez que cet ordinateur est en ligne et que son horloge est juste, puis recommencez
# 18461b48
error-signing-not-a-signing-server-help = quittez les réseaux à page de connexion ou à filtre, puis recommencez
# 455e3c4c
error-signing-untrusted-help = contrôlez l’horloge de cet ordinateur ; si elle est juste, procurez-vous le certificat racine d’Apple (apple.com/certificateauthority) et nommez-le avec --apple-root
# fb627066
error-signing-unreachable-usually = l’ordinateur est hors ligne, ou un pare-feu, un proxy ou un fichier hosts modifié fait obstacle (de la famille de l’erreur 3004 du Finder)
# 4f55fc0c
error-signing-untrusted-usually = la racine propre d’Apple manque sur cet ordinateur, l’horloge est fausse, ou un filtre ouvre TLS en chemin
# 64ba87f9
error-files-nonsense-help = redémarrez l’iPhone et recommencez
# e3b757a5
error-files-refused-help = déverrouillez l’iPhone et recommencez
# 3923a1d2
error-copy-ended-early-what = l’iPhone a mis fin trop tôt à la copie du système
# ff9042b8
error-copy-link-lost-what = la connexion à l’iPhone s’est rompue pendant la copie du système
# 224bb520
error-copy-silent-what = l’iPhone n’a rien demandé pendant { $request-wait } s lors de la copie du système
# 53d49de7
error-copy-stalled-what = l’iPhone n’a pris aucune donnée pendant { $send-wait } s lors de la copie du système
# 179b3b32
error-copy-image-unreadable-what = l’image du système n’a pas pu être lue
# c8e0fb89
error-copy-stopped-what = la copie du système a été arrêtée
# fed8d8aa
error-copy-ended-early-help = recommencez avec un autre câble, directement à l’ordinateur, sans concentrateur
# cf013b0d
error-copy-image-unreadable-help = examinez le disque où se trouve le firmware, ou retéléchargez-le, puis recommencez
# 18909f69
error-copy-stopped-help = recommencez quand vous serez prêt ; l’iPhone attend en mode de récupération
# a885dc32
error-copy-ended-early-usually = une fiche lâche, un concentrateur, ou un câble qui ne fait que bien charger
# 7c134a08
error-copy-image-unreadable-usually = le disque a été retiré, ou le fichier de firmware a changé entre-temps
# f0cdf1bb
error-dfu-unknown-device-what = l’appareil en mode DFU ne dit pas qui il est
# 112e62b2
error-dfu-tampered-what = la ROM de démarrage de cet appareil a été altérée depuis sa mise sous tension
# 7426270e
error-dfu-not-ready-what = l’appareil en mode DFU n’est pas prêt pour une image : état { $value1 }
# 7348be5c
error-dfu-block-refused-what = l’appareil a refusé le bloc { $block } de l’image : résultat { $status }, état { $value1 }
# ff0c04dd
error-dfu-still-busy-what = l’appareil était encore occupé par le bloc { $block } de l’image après { $status-tries } questions
# aa2d7f5e
error-dfu-unknown-device-help = forcez un redémarrage de l’appareil et recommencez en mode de récupération, qui est la voie la plus simple
# cbde8b6d
error-dfu-tampered-help = forcez un redémarrage de l’appareil, ce qui l’annule, puis recommencez en mode de récupération
# fcdd0e00
error-dfu-bad-size-help = téléchargez de nouveau le firmware, puis recommencez
# dd05e380
error-dfu-tampered-usually = un programme de jailbreak y a été utilisé
# 1a6b7ea6
error-dfu-bad-size-usually = le fichier de firmware est endommagé
# f31a6d4e
error-wire-closed-what = la connexion a été fermée
# 2e7c48fc
error-wire-cut-what = la connexion s’est terminée au milieu d’un message
# 57743bf4
error-wire-unreadable-what = un message n’a pas pu être lu : { $value1 }
# 33a51bea
error-wire-broken-what = la connexion s’est rompue
# 81bc6555
error-wire-too-long-help = débranchez l’appareil et rebranchez-le ; si cela se reproduit, envoyez-nous le rapport qui a été écrit
# d57c9945
error-wire-closed-help = contrôlez le câble, branchez-le directement à l’ordinateur, puis recommencez
# 51b330f7
error-wire-closed-usually = le câble ou le port USB a perdu la connexion, ou l’appareil a redémarré
# b771a860
error-lockdown-locked-help = déverrouillez l’appareil si vous pouvez ; sinon, utilisez le mode de récupération par ses boutons, qui n’a pas besoin de confiance
# 8e74d02d
error-lockdown-trust-pending-help = déverrouillez l’appareil et touchez Se fier
# 69032727
error-lockdown-trust-denied-help = débranchez l’appareil, rebranchez-le et touchez Se fier quand il le demande
# 4117c9d6
error-lockdown-not-trusted-help = déverrouillez l’appareil, rebranchez-le et touchez Se fier ; un effacement n’a pas besoin de confiance
# a3e89827
error-lockdown-needs-trust-help = déverrouillez l’appareil et touchez Se fier, ou utilisez le mode de récupération par ses boutons
# f6db4aa2
error-lockdown-not-offered-help = déverrouillez l’appareil une fois et recommencez
# c9732475
error-lockdown-find-my-help = désactivez Localiser sur l’appareil ou sur icloud.com/find, ou effacez par câble ; le verrouillage d’activation reste dans les deux cas
# 4281c470
error-lockdown-managed-help = demandez à l’organisation qui gère l’appareil
# 3086f32e
error-lockdown-not-trusted-usually = il a été effacé, ses ordinateurs de confiance ont été réinitialisés, ou la confiance a expiré
# a47adb2d
error-lockdown-not-offered-usually = il n’a pas été déverrouillé depuis sa mise sous tension
# 0388273b
error-lockdown-locked-usually = un appareil verrouillé ne demande pas « Se fier à cet ordinateur ? »
# bbf3cec4
error-lockdown-managed-usually = un profil de configuration d’une organisation y est installé
# ea1cb9c4
error-lockdownfailure-frame-what = la conversation avec l’appareil s’est rompue
# 9ff9d995
error-preboard-broken-help = rebranchez le câble, directement à l’ordinateur, puis recommencez
# 37fca72d
error-preboard-silent-help = recommencez et saisissez le code sur l’iPhone quand il le demande ; sans le code, seul un effacement aide
# 227b220c
error-preboard-refused-help = amenez d’abord l’iPhone en mode de récupération (rightful recovery enter) et mettez-le à jour de là
# 7368e58d
error-recovery-unknown-device-what = l’appareil en mode de récupération ne dit pas qui il est
# a3dbc2a8
error-recovery-unknown-device-help = forcez un redémarrage de l’appareil, remettez-le en mode de récupération et recommencez
# 87afabf1
error-restore-unknown-request-what = l’iPhone a demandé { $value1 }, que cette version ne connaît pas
# c36f88ae
error-restore-updater-not-supported-what = l’iPhone a demandé une mise à jour de { $value1 }, que cette version ne peut pas fournir
# 4758c636
error-restore-updater-loops-what = l’iPhone a reçu { $times } réponses à sa demande de firmware pour { $name }, n’en a pris aucune et redemande
# 219776df
error-restore-not-in-firmware-what = l’iPhone a demandé { $value1 }, que ce firmware ne contient pas
# b69ec96e
error-restore-fetch-refused-what = l’iPhone a voulu obtenir quelque chose de { $value1 }, qui n’est pas une adresse d’Apple
# 6d4c9334
error-restore-link-lost-what = la connexion à l’iPhone a été perdue pendant la restauration
# 09b6f4bc
error-restore-silent-what = l’iPhone n’a rien dit pendant { $value1 } s lors de la restauration
# 7ea81284
error-restore-too-many-messages-what = l’iPhone a envoyé plus de { $value1 } messages pendant la restauration
# fa48bccd
error-restore-status-image-help = recommencez avec un autre câble, directement à l’ordinateur ; le firmware est d’abord revérifié
# 2c15611a
error-restore-status-image-help-2 = recommencez une fois ; si le même numéro revient, l’iPhone a besoin du service d’Apple
# 12a612e5
error-restore-status-image-help-3 = recommencez une fois ; si le même numéro revient, faites examiner l’iPhone par le service d’Apple, surtout après une réparation
# d2f353a1
error-restore-status-image-help-4 = une mise à jour ne peut pas garder les données de cet iPhone ; il ne reste qu’un effacement
# 055b6906
error-restore-status-image-help-5 = recommencez depuis le mode DFU avec le firmware le plus récent qu’Apple signe
# 7ff3cfbb
error-restore-status-image-help-6 = regardez si cet ordinateur joint gs.apple.com et a la bonne heure, puis recommencez
# 336b3d13
error-restore-status-image-help-7 = recommencez une fois ; si le même numéro revient, envoyez-nous le rapport qu’il a écrit
# cadbc650
error-restore-checkpoint-failed-help = recommencez une fois ; si la même étape échoue, envoyez-nous le rapport qu’il a écrit
# c6cadc16
error-restore-updater-loops-help = recommencez avec le firmware le plus récent qu’Apple signe ; si la même pièce redemande sans fin, elle a besoin du service d’Apple
# 8570a0a4
error-restore-silent-help = redémarrez l’iPhone en mode de récupération, puis recommencez
# eeb1745f
error-restore-status-image-usually = la copie par le câble a été perturbée, ou le fichier de firmware est endommagé
# d52aad71
error-restore-status-image-usually-2 = le stockage de l’iPhone est défaillant
# 947c8b3f
error-restore-status-image-usually-3 = une pièce a été remplacée que l’iPhone ne reconnaît pas comme la sienne
# 67e5fd90
error-restore-status-image-usually-4 = un pare-feu, un proxy, ou une horloge fausse
# 37aaa85c
error-restore-checkpoint-failed-usually = le système de l’iPhone est plus récent que ce programme
# 5f6891c8
error-restore-updater-loops-usually = cette pièce de l’iPhone n’accepte pas ce qu’Apple signe pour elle, comme après un remplacement de la pièce
# 64908fb7
error-restore-not-in-restore-mode-usually = l’iPhone a redémarré dans son ancien système
# 97da02a8
error-muxer-broken-off-what = la conversation avec le répartiteur USB s’est rompue
# 21ee0e35
error-muxer-another-dialect-what = le répartiteur USB a refusé : { $value1 }
# fb625b08
error-muxer-broken-off-help = relancez le service qui parle aux iPhone (usbmuxd, Appareils Apple), puis recommencez
# 9a01e0a3
error-muxer-another-dialect-help = rebranchez l’appareil, puis recommencez
# 82c892d1
error-muxer-another-dialect-help-2 = attendez que l’appareil ait fini de démarrer, puis recommencez
# be99bad7
error-muxer-another-dialect-help-3 = mettez à jour le service qui parle aux iPhone (usbmuxd, Appareils Apple)
# 53fbf193
error-muxer-another-dialect-usually = l’appareil a redémarré ou a été débranché
# b9c573a2
error-muxer-another-dialect-usually-2 = l’appareil démarre encore
# dc4efbf7
error-muxer-not-running-what = le programme qui relie les appareils Apple ne répond pas à { $address }
# 0e5e43cc
error-muxer-denied-what = cet ordinateur ne vous laisse pas parler au programme qui relie les appareils Apple, à { $value1 }
# c6dcd610
error-muxer-silent-what = abandonné après { $value1 } s : { $waiting-for }
# 3e67348e
error-muxer-no-such-device-what = l’appareil n’est plus branché
# ee9cb086
error-muxer-refused-what = l’appareil n’accepte pas de connexion sur le port { $value1 }
# b1bd5c0f
error-muxer-denied-help = lancez Rightful sous un utilisateur qui peut utiliser le socket nommé ci-dessus
# 95fa2a91
error-muxer-not-running-usually = le programme n’est pas installé, ou aucun appareil Apple n’a encore été branché
# dd31dacc
error-muxer-denied-usually = le socket appartient à un autre utilisateur
# 9add0028
error-session-no-encryption-what = la conversation chiffrée avec l’appareil n’a pas pu commencer : { $value1 }
# b0a9e256
error-session-crashed-what = une partie de ce programme a failli pendant qu’elle parlait à l’appareil
# cf6c9196
error-session-no-encryption-help = débranchez l’appareil, déverrouillez-le, rebranchez-le et touchez Se fier ; un effacement n’a pas besoin de confiance
# 75931220
error-session-crashed-help = recommencez ; si cela se reproduit, envoyez-nous le rapport qui a été écrit
# 03ff85d3
error-session-silent-usually = l’appareil démarre, ou montre une question qui attend une réponse
# 90d10516
error-session-no-encryption-usually = l’appareil ne connaît plus cet ordinateur, parce que ses réglages ont été réinitialisés
# 169ea389
error-advise-no-answers-what = les réponses de { $path } ne peuvent pas être lues
# fdaca7e9
error-advise-bad-answers-what = les réponses de { $path } ne sont pas comprises
# c31831d2
error-advise-unknown-model-what = aucun iPhone ni iPad ne s’appelle { $value1 }
# b683abdb
error-advise-no-answers-help = nommez un fichier d’au plus 64 Kio que vous pouvez lire, ou - pour l’entrée standard
# 789b50dc
error-advise-bad-answers-help = écrivez un objet JSON comme {"{"}"screen": "lockout", "account-known": "yes"{"}"} ; rightful advise --help donne les noms
# abe05784
error-advise-unknown-model-help = écrivez le nom comme sur la boîte, par exemple "iPhone 14", ou omettez-le
# 187ca71c
error-stop-before-the-erase-what = départ immédiat, avant que rien ne soit effacé
# 62dcb89f
error-stop-during-the-erase-what = départ immédiat, au milieu de l’effacement
# 0abd545e
error-stop-before-the-erase-help = si l’iPhone montre un câble, rightful recovery exit le redémarre dans iOS avec tout ce qu’il contient
# 0534921a
error-stop-during-the-erase-help = laissez-le branché et relancez la même commande
