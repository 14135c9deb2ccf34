### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 9f08d389
errors-it-is-locked-with-a-passcode = il est verrouillé par un code
# 3197ab40
errors-it-waits-for-an-answer-to-trust-this = il attend une réponse à « Se fier à cet ordinateur ? »
# 0577799c
errors-dont-trust-was-tapped-on-it = « Ne pas se fier » y a été touché
# 63fd52da
errors-it-does-not-trust-this-computer = il ne se fie pas à cet ordinateur ({ $name })
# bbd221a7
errors-it-allows-that-only-to-a-computer-that = il ne le permet qu’à un ordinateur auquel il se fie ({ $name })
# fe8b3a20
errors-it-does-not-offer-that-in-its-present = il ne l’offre pas dans son état présent ({ $name })
# 2b70ebe1
errors-it-has-not-been-unlocked-since-it-started = il n’a pas été déverrouillé depuis son démarrage
# 55b0270e
errors-find-my-is-on-and-this-would-defeat = Localiser est activé, et ceci le contournerait
# 98adc846
errors-its-configuration-forbids-that = sa configuration l’interdit ({ $name })
# d5e4b95c
errors-it-gave-no-reason = il n’a pas donné de raison
# d7380ae3
errors-which-this-version-does-not-know = { $name }, que cette version ne connaît pas
# 68d376fb
errors-it-has-restored-before-and-was-not-restarted = il a déjà restauré et n’a pas redémarré depuis
# 4664d648
errors-it-cannot-read-how-the-backup-on-this = il ne peut pas lire comment la sauvegarde sur cet ordinateur s’était terminée
# c29534fb
errors-it-could-not-send-some-of-its-files = il n’a pas pu envoyer certains de ses fichiers
# 0b6d4873
errors-it-finds-too-little-room-on-this-computer = il trouve trop peu de place sur cet ordinateur
# bec3a8a3
errors-files-of-the-backup-are-not-what-they = des fichiers de la sauvegarde ne sont pas ce qu’ils devraient être
# 7d2a40d8
errors-this-is-not-its-backup-password = ce n’est pas son mot de passe de sauvegarde
# 08a1b15e
errors-it-is-locked-or-nobody-typed-its-passcode = il est verrouillé, ou personne n’a tapé son code
# 98fe275d
errors-find-my-is-on = Localiser est activé
# 70576d10
errors-it-is-not-set-up-yet = il n’est pas encore configuré
# ee728550
errors-it-failed-within-itself = il a échoué en lui-même
# c5fd0b2e
errors-its-number-is-not-known = son numéro n’est pas connu
# 2afe8f87
errors-the-phone-ended-it-with = l’iPhone l’a terminé avec { $code } : { $kind }
# 7436cf2b
errors-the-answer-is-longer-than-any-ticket = la réponse est plus longue que tout ticket
# 4b68a30b
errors-the-answer-is-not-text = la réponse n’est pas du texte
# 4e6d32ce
errors-the-answer-has-no-status = la réponse n’a pas de statut
# b516ac13
errors-the-answer-says-success-and-holds-nothing = la réponse dit succès et ne contient rien
# 1b903137
errors-the-answer-holds-no-dictionary = la réponse ne contient pas de dictionnaire
# 2bcf8a86
errors-the-answer-holds-no-ticket = la réponse ne contient pas de ticket
# 8d6e99f1
errors-the-signing-servers-answer-cannot-be-used = la réponse du serveur de signature est inutilisable : { $message }
# 7410c518
errors-apple-does-not-sign-this-firmware-for-this = Apple ne signe pas ce firmware pour cet appareil (statut { $status } : { $message })
# f69a6b45
errors-the-signing-server-refused-status = le serveur de signature a refusé (statut { $status } : { $message })
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
# 55088629
error-misshapen-toolong-what = il y a { $counted } octets ; ici, { $limit } au plus sont acceptés
# 4ccf63d4
error-misshapen-toomany-what = il y a plus de { $limit } valeurs
# 5ef0b614
error-misshapen-toodeep-what = l’imbrication dépasse { $limit } niveaux
# ea4b6ddb
error-token-empty-what = il ne contient pas de jeton de déverrouillage : il est vide
# 900a28a9
error-token-too-long-what = il a { $length } octets ; un jeton de déverrouillage en a environ 1300, et { $limit } au plus sont lus
# cf6ad74e
error-token-no-token-what = ce n’est pas un jeton de déverrouillage : ni un jeton lui-même, ni du base64 ou une liste de propriétés qui en contienne un
# a41f73b1
error-token-encoded-twice-what = le jeton de déverrouillage qu’il contient est encodé deux fois : c’est du base64 de base64
# a01d979d
error-token-list-unreadable-what = la liste de propriétés ne peut pas être lue
# 8ee3a765
error-token-not-in-list-what = la liste de propriétés ne contient pas d’UnlockToken
# f9e2d189
error-token-cut-short-what = le jeton de déverrouillage est coupé : il manque au moins { $lacking } octets à la fin
# 6e47a613
error-token-field-beyond-what = le jeton de déverrouillage est endommagé : son champ { $field } annonce { $length } octets et il en reste { $left }
# 4c658ba9
error-token-field-length-what = le jeton de déverrouillage est endommagé : son champ { $field } a { $length } octets et doit en avoir { $usual }
# 729e8104
error-token-field-twice-what = le jeton de déverrouillage est endommagé : son champ { $field } est présent deux fois
# 85064faa
error-token-field-missing-what = le jeton de déverrouillage est endommagé : son champ { $field } manque
# 13fe9b5f
error-token-key-incomplete-what = le jeton de déverrouillage est endommagé : sa clé { $key } n’a pas de champ { $field }
# fd222deb
error-token-class-twice-what = le jeton de déverrouillage est endommagé : deux de ses clés sont pour la classe { $class }
# 691fae07
error-token-no-keys-what = le jeton de déverrouillage est endommagé : il ne contient aucune clé
# 10e8d39a
error-token-too-many-keys-what = le jeton de déverrouillage est endommagé : il a plus de { $limit } clés
# feb9b164
error-token-too-many-fields-what = le jeton de déverrouillage est endommagé : il a plus de { $limit } champs inconnus
# fab182d2
error-token-no-rounds-what = le jeton de déverrouillage est endommagé : son nombre de tours est 0
# 4cd5aef0
error-token-version-what = le jeton de déverrouillage est endommagé, ou plus récent que ce programme : son format a la version { $version }
# 53fbd82d
error-token-other-keybag-what = c’est un trousseau de clés de type { $kind } et non un jeton de déverrouillage, qui est de type 2
# fa6fc79b
error-token-unsigned-what = le jeton de déverrouillage est endommagé : il ne se termine pas par sa signature
# a4d95b40
error-token-trailing-what = { $count } octets suivent la fin du jeton de déverrouillage
# a3976450
error-token-empty-help = prenez le jeton là où il a d’abord été enregistré ; un serveur qui en a un vide en avait peut-être un bon auparavant
# 78d14635
error-token-too-long-help = indiquez le fichier où le jeton a été enregistré, tel qu’il l’a été
# e9a20857
error-token-encoded-twice-help = décodez-le une fois, enregistrez le résultat, et indiquez ce fichier
# c65f1cc1
error-token-list-unreadable-help = indiquez le message ou le fichier entier qui contient l’UnlockToken, ou le jeton seul
# b714cc2f
error-token-cut-short-help = copiez de nouveau le jeton depuis l’endroit où il a d’abord été enregistré, octet par octet et sans passer par un texte
# 92b09f79
error-token-version-help = copiez de nouveau le jeton depuis l’endroit où il a d’abord été enregistré ; s’il y est le même, mettez Rightful à jour
# 2ab33eca
error-token-other-keybag-help = indiquez le fichier du jeton de déverrouillage ; le trousseau d’une sauvegarde est autre chose
# 78740302
error-token-empty-usually = un serveur MDM a noté un TokenUpdate ultérieur qui n’en avait pas
# bb606942
error-token-encoded-twice-usually = le jeton a été copié en base64 depuis une liste ou une base de données, et encodé une fois de plus à l’enregistrement
# f1579524
error-token-cut-short-usually = il a été copié depuis un écran ou une colonne qui n’en montre que le début
# f29268f2
error-token-trailing-usually = deux fichiers ont été mis bout à bout, ou une fin de ligne a été ajoutée aux octets
# 0741158d
error-token-other-keybag-usually = le trousseau d’une sauvegarde ou d’un jumelage a été pris pour le jeton
# ba409e16
error-activation-wrong-mode-what = l’appareil est en mode { $found } ; un appareil est activé quand son système tourne
# bc4062ac
error-activation-not-trusted-what = l’appareil ne fait pas confiance à cet ordinateur et ne lui dit rien de son activation
# 9e188090
error-activation-screen-locked-what = l’écran de l’appareil est verrouillé : il ne peut pas demander si cet ordinateur est digne de confiance
# d0306c67
error-activation-trust-prohibited-what = un profil d’une organisation interdit à l’appareil de faire confiance aux ordinateurs
# 9d087ec3
error-activation-refused-what = Apple n’active pas cet appareil : { $words }
# 8b0cffc1
error-activation-nobody-to-ask-what = Apple demande quelque chose que seul le propriétaire de l’appareil sait, et personne ne peut être interrogé ici
# ec8310d7
error-activation-not-typed-what = ce qu’Apple demande n’a pas été saisi
# d508e9d6
error-activation-not-taken-what = Apple n’a pas accepté ce qui a été saisi : { $words }
# 40ad10dc
error-activation-locked-what = le verrouillage d’activation est actif, et Apple demande le compte d’une façon à laquelle seul un navigateur ou l’appareil lui-même peut répondre
# 7ecd3498
error-activation-disagree-what = Apple dit que l’appareil est déjà activé ; l’appareil dit : { $state }
# 4dd7e2f4
error-activation-not-active-what = l’appareil a pris la réponse d’Apple et ne dit pas qu’il est activé : { $state }
# 0bd45744
error-activation-stopped-what = arrêté à votre demande
# 05addc7d
error-activation-wrong-mode-help = laissez-le démarrer comme d’habitude ; pour sortir du mode de récupération : rightful recovery exit ; sans système : rightful unlock
# dded3d40
error-activation-not-trusted-help = déverrouillez l’iPhone, rebranchez-le et touchez Se fier, puis recommencez
# 4464ac9a
error-activation-screen-locked-help = déverrouillez l’appareil, puis recommencez ; un appareil avec un code est déjà activé
# 4c1b6799
error-activation-trust-prohibited-help = activez l’appareil sur son propre écran avec le Wi-Fi, ou demandez à l’organisation à laquelle il appartient
# c754f581
error-activation-refused-help = si c’est un ancien iPhone, mettez-y la SIM avec laquelle il était utilisé et réessayez sur son propre écran avec le Wi-Fi ; si Apple refuse encore, demandez à Apple avec le numéro de série de l’appareil
# c32f443e
error-activation-nobody-to-ask-help = lancez-le dans un terminal, ou donnez le compte avec --account et son mot de passe avec --password-file ; les moyens sans ce programme : rightful explain activation-lock
# a6b8190d
error-activation-not-typed-help = recommencez quand vous aurez le compte sous la main ; les autres moyens : rightful explain activation-lock ; les papiers pour Apple : rightful dossier
# 69473d94
error-activation-not-taken-help = ne saisissez plus rien : Apple verrouille les comptes ; trouvez le bon compte sur iforgot.apple.com ; les autres moyens : rightful explain activation-lock ; les papiers pour Apple : rightful dossier
# 006c7234
error-activation-locked-help = répondez-y sur l’écran de l’appareil ; les autres moyens : rightful explain activation-lock ; les papiers pour Apple : rightful dossier
# 6131cef8
error-activation-disagree-help = redémarrez l’iPhone, puis recommencez
# 09aeb890
error-activation-not-active-help = regardez encore dans une minute : rightful activation status ; si cela reste ainsi, redémarrez l’appareil et recommencez
# 42e2fe69
error-activation-stopped-help = recommencez quand vous serez prêt
# e5b47507
error-activation-not-trusted-usually = personne n’y a encore touché Se fier
# 1d51a024
error-activation-refused-usually = le serveur d’Apple ne connaît pas cet appareil, un ancien iPhone n’a pas de SIM, ou il a été activé entre-temps
# 37a04e6b
error-activation-not-taken-usually = l’appareil appartient à un autre compte Apple que celui qui a été saisi
# b1a60c23
error-activation-not-active-usually = l’appareil la vérifie encore, ou a constaté qu’elle est pour une autre session
# a0a4193f
error-backup-copy-not-whole-what = il manque à la copie une partie de la sauvegarde : { $value1 }
# c346f257
error-backup-copy-stopped-what = arrêté avant que la copie soit entière ; elle n’a pas d’index
# c608ae47
error-backup-copy-not-whole-help = ce que contient la copie peut servir ; pour les fichiers nommés ci-dessus, cherchez un autre exemplaire de la sauvegarde, ou une plus ancienne
# 2c0dfa79
error-backup-copy-stopped-help = supprimez le dossier de la copie, et recommencez
# 305aebf3
error-backup-copy-not-whole-usually = la sauvegarde n’a été copiée qu’en partie, ou le disque est défaillant
# 51736e24
error-backup-nothing-meant-what = rien dans la sauvegarde n’est désigné par là
# f20ff2f2
error-backup-not-all-written-what = tout n’a pas pu être écrit : { $value1 }
# 1753e198
error-backup-extract-stopped-what = arrêté avant que tout soit écrit
# ba585195
error-backup-nothing-meant-help = regardez ce qu’il y a avec rightful backup browse ; domaines et chemins s’écrivent comme ils y figurent, et * remplace n’importe quoi
# 65421efb
error-backup-not-all-written-help = tout le reste est écrit ; pour les fichiers nommés ci-dessus, cherchez un autre exemplaire de la sauvegarde, ou une plus ancienne
# d9ba3ac4
error-backup-extract-stopped-help = recommencez avec le même dossier : ce qui est déjà écrit n’est pas écrit une seconde fois
# d215e64c
error-backup-not-whole-what = la sauvegarde n’est pas entière : { $value1 }
# 82c077be
error-failure-doesnotfit-what = la sauvegarde est entière, et ne peut pas être mise sur cet iPhone : { $value1 }
# db6fa8d4
error-backup-check-stopped-what = arrêté avant que tout soit examiné
# 33f21816
error-backup-not-whole-help = si vous avez encore l’appareil, faites maintenant une nouvelle sauvegarde ; sinon, cherchez un autre exemplaire de celle-ci. Ce qui est lisible s’obtient avec rightful backup extract
# 86ee4c6e
error-backup-check-stopped-help = recommencez quand vous en aurez le temps
# 48221ad3
error-backup-wrong-mode-what = l’appareil est dans ce mode : { $found } ; une sauvegarde passe par son système
# 18d6a10c
error-backup-no-ecid-what = l’iPhone ne dit pas son ECID
# 984c8974
error-backup-connection-lost-what = la connexion à l’iPhone s’est rompue
# 1841e2be
error-backup-no-room-here-what = il y a trop peu de place sur cet ordinateur : { $value1 } libres{ $value2 }
# c0236789
error-backup-no-last-word-what = l’iPhone a mis fin à la conversation sans dire ce qu’il en était
# 2411b380
error-backup-silent-what = l’iPhone n’a rien dit pendant ce temps : { $value1 }
# d9d706b7
error-backup-cancelled-on-phone-what = annulé sur l’iPhone
# 5b418457
error-backup-sync-busy-what = un autre programme travaille avec les données de l’iPhone
# f93d3067
error-backup-folder-not-written-what = il n’est pas possible de travailler dans le dossier de la sauvegarde
# 35f29d3a
error-backup-wrong-mode-help = démarrez l’iPhone comme d’habitude et déverrouillez-le une fois ; pour sortir du mode de récupération : rightful recovery exit
# 5b0c2bb8
error-backup-no-ecid-help = déverrouillez l’iPhone, puis recommencez
# 4598c072
error-backup-connection-lost-help = branchez l’iPhone à l’ordinateur lui-même et recommencez
# 9efddef5
error-backup-no-room-here-help = libérez de la place sur le disque, ou choisissez un dossier sur un autre, puis recommencez
# 95c8b5e9
error-backup-silent-help = redémarrez l’iPhone, rebranchez-le et recommencez
# ccf30b52
error-backup-sync-busy-help = fermez le Finder, iTunes, Appareils Apple et les autres programmes, puis recommencez
# 941c49cf
error-backup-folder-not-written-help = contrôlez le disque et sa place libre, puis recommencez
# 1aa4a063
error-backup-connection-lost-usually = le câble a été débranché, ou l’iPhone a redémarré
# 6d47d77a
error-backup-sync-busy-usually = le Finder ou iTunes le synchronise en ce moment
# 91882e13
error-backup-not-trusted-usually = personne n’y a encore touché Se fier, ou ses réglages ont été réinitialisés
# 4145cde9
error-encryption-already-on-what = l’iPhone a déjà un mot de passe de sauvegarde
# 8b480fda
error-encryption-already-off-what = l’iPhone n’a pas de mot de passe de sauvegarde
# 19edc21f
error-encryption-not-as-said-what = l’iPhone a dit que c’était fait, et sa prochaine sauvegarde est toujours chiffrée
# dd00a770
error-encryption-not-as-said-what-2 = l’iPhone a dit que c’était fait, et sa prochaine sauvegarde n’est pas chiffrée
# d95c00f3
error-encryption-unusable-password-what = le nouveau mot de passe est vide, dépasse { $longest } octets, ou ne peut pas se taper
# 787ff467
error-encryption-already-on-help = pour en avoir un autre : rightful backup encryption change
# d5207f90
error-encryption-already-off-help = pour en avoir un : rightful backup encryption on
# 59a604c6
error-encryption-unusable-password-help = choisissez-en un qui peut se taper
# 3e383163
error-encryption-already-on-usually = un autre ordinateur, ou une organisation, l’a défini
# fddc08ed
error-backup-interrupted-what = la sauvegarde n’a pas été terminée quand elle a été faite
# 7403867c
error-backup-decrypted-copy-what = ceci est une copie déchiffrée, faite pour être lue : ses mots de passe restent fermés par des clés qu’elle n’a plus, et un iPhone reviendrait sans eux
# 17908ce5
error-backup-not-whole-what-2 = dans la sauvegarde, { $missing } fichiers manquent et { $wrong } lignes de son index sont endommagées
# 54cb37f6
error-backup-contents-damaged-what = la sauvegarde n’est pas telle qu’elle a été écrite : { $value1 }
# cfca3bf7
error-backup-part-would-erase-what = la sauvegarde n’a rien de ceci : { $lacking } ; ce n’est qu’une partie de sauvegarde, et depuis iOS 27 un iPhone s’efface lui-même quand il en reçoit une
# e60257e2
error-backup-find-my-on-what = Localiser est activé, et l’iPhone n’accepte alors aucune sauvegarde
# c7a50a69
error-backup-no-room-there-what = la sauvegarde fait { $value1 }, et l’iPhone contient { $value2 } en tout
# 5b575a4f
error-backup-not-all-sent-what = l’iPhone dit qu’il a pris la sauvegarde, et tout n’a pas été envoyé : { $value1 } n’a pas pu être lu ici
# 3d324df6
error-consent-not-given-what-2 = aucun consentement à la restauration n’a été donné
# 0ef54c8b
error-backup-interrupted-help = prenez une autre sauvegarde : rightful backup list les montre ; ce que contient celle-ci peut être extrait
# d35d20dd
error-backup-decrypted-copy-help = restaurez la sauvegarde chiffrée dont elle est tirée ; si elle n’est plus là, extrayez de la copie ce dont vous avez besoin
# 68231cf5
error-backup-part-would-erase-help = prenez une sauvegarde entière ; rien de moins n’est jamais envoyé à un tel iPhone
# 4e0d03e6
error-backup-find-my-on-help = désactivez Localiser sur l’iPhone (Réglages, votre nom, Localiser), puis recommencez
# 1cb32a1e
error-backup-no-room-there-help = prenez un iPhone qui a plus de place, ou extrayez de la sauvegarde ce dont vous avez besoin
# 411987d9
error-backup-not-all-sent-help = contrôlez le disque et son câble avec rightful backup verify, puis restaurez encore une fois, depuis un autre exemplaire de la sauvegarde s’il y en a un : les fichiers nommés ci-dessus ne sont pas sur l’iPhone
# afc3f99f
error-consent-not-given-help-2 = recommencez quand vous serez prêt ; sans votre parole, rien n’est remplacé
# 83b3a990
error-backup-not-whole-usually = elle n’a été copiée qu’en partie, ou le disque est défaillant
# fd54bfbe
error-backup-not-all-sent-usually = le disque est défaillant ou a été débranché, ou quelqu’un a modifié le dossier entre-temps
# fc2dd89f
error-backup-part-would-erase-usually = un outil l’a faite pour changer un seul réglage de l’iPhone
# 5ea97eea
error-backup-kept-unopened-what = la sauvegarde a été faite et elle est conservée, et le mot de passe que vous avez donné ne l’ouvre pas : ce qu’elle contient n’a pas été vérifié
# 2868469d
error-backup-kept-unopened-help = réessayez le mot de passe de sauvegarde : rightful backup verify ; c’est celui qui a été défini pour les sauvegardes, souvent il y a des années, et rightful recall aide à le trouver. Gardez la sauvegarde précédente jusqu’à ce que celle-ci se soit ouverte
# b5089e47
error-backup-kept-unopened-usually = il a été mal tapé, ou c’est le code de l’iPhone ou le mot de passe du compte Apple
# 0a9da165
error-unproven-none-what = ce qui est arrivé n’est pas une sauvegarde
# dcac6bf5
error-backup-not-finished-what = l’iPhone a dit qu’il avait fini, et la sauvegarde n’est pas terminée
# 87069f1b
error-backup-not-encrypted-as-wished-what = l’iPhone devait chiffrer la sauvegarde, et elle n’est pas chiffrée
# 6d6e1e41
error-unproven-shut-what = la nouvelle sauvegarde ne peut pas être ouverte
# d82996e2
error-unproven-verify-what = la nouvelle sauvegarde ne peut pas être vérifiée
# 1806570e
error-backup-incomplete-what = dans la nouvelle sauvegarde, { $missing } fichiers manquent et { $wrong } ne sont pas tels que l’iPhone les a écrits
# 886d80aa
error-backup-stopped-by-owner-what = arrêté à votre demande, avant qu’elle soit vérifiée
# acfcc422
error-unproven-none-help = faites tout copier de nouveau : rightful backup take --full
# a9411b47
error-backup-not-encrypted-as-wished-help = recommencez ; si cela se reproduit, désactivez le chiffrement puis réactivez-le : rightful backup encryption off, puis rightful backup encryption on
# 4621fda7
error-backup-stopped-by-owner-help = recommencez quand vous serez prêt : rien n’a besoin d’être copié deux fois
# 96bf58df
error-backup-incomplete-usually = le disque est défaillant, ou quelqu’un a modifié des fichiers du dossier
# fe078f0e
error-backup-not-the-newest-what = { $value1 } n’est pas la sauvegarde la plus récente de son appareil
# 09e82740
error-backup-newest-unfinished-what = la sauvegarde la plus récente n’est pas terminée
# 90771d14
error-failure-doesnotopen-what = la sauvegarde la plus récente ne s’ouvre pas, les plus anciennes sont donc peut-être tout ce qui peut être lu : { $value1 }
# 329e7cae
error-backup-newest-not-whole-what = la sauvegarde la plus récente ne peut pas être parcourue, les plus anciennes sont donc peut-être tout ce qu’il y a : { $value1 }
# c98d380e
error-backup-newest-not-whole-what-2 = la sauvegarde la plus récente n’est pas entière, les plus anciennes ont donc peut-être ce qui lui manque : { $value1 }
# ebbfb86f
error-backup-in-use-what = { $value1 } est en train d’être mise sur un iPhone
# fb54f070
error-backup-nothing-to-remove-what = il n’y a pas plus de { $value1 } sauvegardes plus anciennes de cet appareil
# f1b8fc2c
error-backup-not-removed-what = une sauvegarde plus ancienne n’a pas pu être supprimée
# f57c5d0a
error-consent-not-given-what-3 = aucun consentement à la suppression n’a été donné
# 49326dd7
error-backup-not-the-newest-help = nommez celle dont le dossier n’a pas de date ; rightful backup list les montre
# 1bbd1973
error-backup-newest-unfinished-help = faites d’abord une sauvegarde : rightful backup take ; d’ici là, les plus anciennes sont peut-être tout ce qu’il y a
# cdd766cd
error-failure-doesnotopen-help = trouvez d’abord son mot de passe : c’est celui qui a été défini pour les sauvegardes, et rightful recall aide à le trouver ; si vous voulez quand même supprimer les plus anciennes, dites --newest-unproven
# bda0a79b
error-backup-newest-not-whole-help = faites d’abord une nouvelle sauvegarde, tant que vous avez l’appareil : rightful backup take --full ; si vous voulez quand même supprimer les plus anciennes, dites --newest-unproven
# 4fb0039f
error-backup-in-use-help = attendez que la restauration soit finie, puis recommencez
# 54aa960d
error-backup-nothing-to-remove-help = gardez-en moins avec --keep, si vous voulez vraiment de la place
# dac1f0d1
error-backup-not-removed-help = contrôlez les droits du dossier et le disque, puis recommencez
# 5f784068
error-consent-not-given-help-3 = recommencez quand vous serez prêt ; sans votre parole, rien n’est supprimé
# cf7611aa
error-backup-newest-unfinished-usually = elle a été interrompue pendant qu’elle se faisait
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
# 209ede70
error-doctor-nobody-to-ask-what = personne ne peut être interrogé ici pour savoir s’il faut le faire
# b7a554cd
error-doctor-declined-help = faites à la main ce qui figure à côté de chaque constat, ou recommencez quand vous serez prêt
# d7e5e0de
error-doctor-nobody-to-ask-help = lancez-le dans un terminal, ou dites oui d’avance avec --yes
# 84850375
error-find-my-nobody-to-ask-what = il faut le nom du compte Apple, son mot de passe ou un code, et personne ne peut être interrogé ici
# bc7fe26c
error-find-my-not-said-what = personne n’a dit que l’appareil doit être retiré du compte
# da9a950b
error-find-my-nothing-kept-what = cet ordinateur ne garde rien d’un compte Apple
# 118d66fc
error-find-my-stopped-what = cela a été arrêté avant que rien ne soit demandé à un appareil
# f04416a5
error-find-my-no-devices-what = ce compte Apple n’a aucun appareil dans Localiser
# 341ed5b3
error-find-my-not-found-what = aucun appareil de ce compte Apple ne s’appelle { $value1 }
# f86d8ede
error-find-my-several-what = { $value1 } appareils de ce compte Apple pourraient convenir
# 61338b40
error-find-my-nobody-to-ask-help = lancez-le dans un terminal, ou indiquez le compte avec --account et le mot de passe avec --password-file FILE ; --browser montre la voie sans ce programme
# d5846e19
error-find-my-not-said-help = lancez-le dans un terminal, ou dites --choose remove si vous le voulez vraiment
# f2b057c5
error-find-my-stopped-help = relancez-le quand vous voulez
# 73e8d7bf
error-find-my-no-devices-help = connectez-vous avec le compte Apple auquel l’appareil appartient ; Localiser devait être activé avant qu’il soit perdu
# 992dc1e6
error-find-my-several-help = nommez-en un avec --device : par son nom, ou par les quatre derniers caractères que montre rightful find list
# 800e4ff8
error-find-my-not-found-usually = il appartient à un autre compte Apple, ou Localiser était désactivé
# 0d5b1cb0
error-kept-malformed-what = ce qui est gardé du compte Apple n’a pas la forme voulue
# ce9f0a2b
error-kept-malformed-help = retirez-le avec rightful find sign-out, puis reconnectez-vous
# b06019ac
error-cache-not-there-what = il n’y a pas de firmware { $name } dans le dossier { $value1 }
# ad987342
error-cache-in-use-what = { $name } est en cours de téléchargement
# 577a269c
error-cache-disk-what = le dossier { $value1 } ne peut pas être lu ou modifié
# 90b62217
error-cache-not-there-help = voyez ce qu’il y a avec : rightful firmware cache
# 68e8d65b
error-cache-in-use-help = attendez le téléchargement, ou arrêtez-le, puis recommencez
# 88926506
error-cache-disk-help = contrôlez le dossier et ses droits, puis recommencez
# 56a64b1d
error-firmware-no-such-version-what = le catalogue n’a pas de firmware { $version } pour { $product-type }
# fca4c844
error-firmware-no-space-what = le firmware a besoin de { $needed } de plus sur cet ordinateur, et { $free } sont libres
# 6b1343cf
error-firmware-another-version-what = le fichier a été annoncé comme build { $announced }, mais contient { $found }, ou est pour un autre modèle
# e1aa7c83
error-firmware-no-such-version-help = voyez ce qu’il y a avec : rightful firmware list
# ec93705a
error-firmware-no-space-help = libérez de la place, ou nommez un autre disque avec --cache, puis recommencez
# 1cc816c9
error-firmware-another-version-help = nommez une autre version ; le catalogue se trompe sur celle-ci
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
# 22a65ad9
error-mdm-needs-consent-what = un effacement demande un consentement qui nomme l’appareil
# f9a42411
error-mdm-no-token-what = aucun jeton de déverrouillage n’est conservé pour { $device }
# a34bf149
error-mdm-events-unreadable-what = les événements de { $path } ne peuvent pas être lus
# e85fef22
error-mdm-no-events-what = il n’y a pas d’événements d’un serveur MDM dans { $path }
# c98416b5
error-mdm-token-refused-what = l’appareil n’accepte pas ce jeton de déverrouillage : { $words }
# 95888521
error-mdm-device-refused-what = l’appareil refuse { $command } : { $words }
# e5c7337e
error-mdm-not-said-what = personne n’a dit de désactiver le verrouillage d’activation
# 5a43fbb6
error-mdm-stopped-what = cela a été arrêté avant que le serveur MDM soit sollicité
# 90d8724e
error-mdm-no-token-help = indiquez son fichier avec --token FILE, ou tirez-le des événements du serveur avec rightful mdm token
# 6b422484
error-mdm-events-unreadable-help = vérifiez le chemin, et que vous pouvez le lire
# 05ef4e03
error-mdm-no-events-help = indiquez le fichier ou le dossier où écrit le webhook du serveur
# c940930f
error-mdm-token-refused-help = cherchez un jeton enregistré après le dernier effacement de l’appareil : le serveur en a peut-être un plus récent
# 24d09e53
error-mdm-device-refused-help = vérifiez ce que le serveur peut faire de l’appareil (ses droits d’accès), et si l’appareil est supervisé
# ba21d07f
error-mdm-not-said-help = lancez-le dans un terminal, ou dites --choose unlock si l’organisation le veut bien
# 4fc9e0c1
error-mdm-token-refused-usually = le jeton est celui d’un autre appareil, ou l’appareil a été effacé après son enregistrement
# 4221aa40
error-recall-not-yours-what = vous avez dit que la sauvegarde n’est pas à vous, et que son propriétaire n’est pas avec vous
# f9190e54
error-recall-owner-unsaid-what = personne n’a dit à qui est la sauvegarde
# 998a3f5f
error-recall-not-encrypted-what = la sauvegarde n’est pas chiffrée : elle n’a pas de mot de passe
# a93c9c25
error-recall-nothing-to-try-what = il n’y a rien à essayer
# 0a478002
error-recall-not-worth-it-what = la recherche prendrait ce temps : { $value1 }
# d07418c6
error-recall-rest-not-worth-it-what = aucun des { $tried } candidats les plus probables n’ouvre la sauvegarde, et les autres prendraient ce temps : { $rest }
# 4bc3f26b
error-recall-under-way-what = une autre recherche d’un mot de passe de sauvegarde est en cours sur cet ordinateur
# e0ad91ea
error-recall-unwritable-what = ce qui a été essayé ne peut pas être noté dans { $path }
# e22226a8
error-recall-unreadable-what = ce que des recherches antérieures ont laissé ne peut pas être lu : { $path }
# 05b1ba44
error-recall-self-test-what = cet ordinateur calcule faux : il ne trouve pas un mot de passe qui est connu
# c0bf16b2
error-recall-none-of-them-what = aucun des { $value1 } candidats n’ouvre la sauvegarde
# ac77273d
error-recall-stopped-what = arrêté après { $tried } candidats sur { $of } ; ce qui a été essayé est noté
# 14462431
error-recall-not-yours-help = demandez à son propriétaire de venir à côté de vous ; la recherche a de toute façon besoin de ce dont il se souvient
# 4419d60e
error-recall-owner-unsaid-help = lancez-la dans un terminal, ou dites-le avec --choose own ou --choose with-owner
# 6bbec985
error-recall-not-encrypted-help = ouvrez-la comme elle est : rightful backup browse n’a pas besoin de mot de passe pour elle
# e973f282
error-recall-nothing-to-try-help = donnez des mots de passe à essayer avec --list FILE ou --saved FILE, ou dites ce dont vous vous souvenez avec --hint FILE
# b5c0b4ce
error-recall-bad-line-help = donnez la ligne entière, de $itunes_backup$ jusqu’à sa fin
# 8849fd27
error-recall-not-worth-it-help = dites-en plus sur ce dont vous vous souvenez, pour qu’il y ait moins à essayer ; ou définissez un nouveau mot de passe sur l’iPhone : Réglages, Général, Transférer ou réinitialiser l’iPhone, Réinitialiser, « Réinitialiser tous les réglages » garde tout sauf les réglages, et la sauvegarde suivante prend un nouveau mot de passe. --anyway cherche quand même
# 6bf8c66c
error-recall-rest-not-worth-it-help = réfléchissez encore, et relancez-la avec plus de ce dont vous vous souvenez : ce qui a été essayé ne l’est pas une seconde fois ; --anyway essaie aussi les autres. Sur l’iPhone, « Réinitialiser tous les réglages » garde tout sauf les réglages, et la sauvegarde suivante prend un nouveau mot de passe
# 5e28220c
error-recall-under-way-help = attendez-la, ou arrêtez-la avec Ctrl-C : elle peut être reprise
# 0c44981a
error-recall-unwritable-help = voyez s’il y a de la place et si vous pouvez y écrire, ou nommez un autre dossier avec --cache DIR ; puis relancez-la
# 9078e1bc
error-recall-unreadable-help = voyez si vous pouvez le lire : il appartient à qui a commencé la recherche ; ou nommez un autre dossier avec --cache DIR, et recommencez-y depuis le début
# de30e71f
error-recall-self-test-help = redémarrez l’ordinateur, ou cherchez sur un autre
# a9802b8d
error-recall-none-of-them-help = réfléchissez encore, et relancez-la avec plus : ce qui a été essayé ne l’est pas une seconde fois. Sur l’iPhone, « Réinitialiser tous les réglages » garde tout sauf les réglages, et la sauvegarde suivante prend un nouveau mot de passe
# 9d4d938f
error-recall-stopped-help = continuez avec rightful recall resume, ou relancez la même commande, aussi avec plus d’idées
# b125b67f
error-recall-unreadable-usually = la recherche a été commencée par un autre utilisateur de cet ordinateur, ou avec sudo
# e2a3eea6
error-recall-not-worth-it-usually = on sait trop peu du mot de passe, ou un masque a trop de places ouvertes
# d95f7e8f
error-recall-self-test-usually = sa mémoire ou son processeur est défaillant
# 44f872a8
error-recall-none-of-them-usually = c’est un autre mot de passe que celui auquel on pensait : celui d’un ancien ordinateur, du compte Apple, de l’iPhone, ou un mot de passe qu’un programme ou une organisation a défini
# 4341d4a9
error-badline-what = la ligne n’est pas de celles que Rightful, hashcat ou John tirent d’une sauvegarde
# 01f042aa
error-queue-state-unkept-what = l’avancement de la recherche ne peut pas être conservé dans { $path }
# 14b00d55
error-queue-under-way-what = un autre coordinateur travaille avec { $path }
# 29ee760f
error-queue-stopped-what = arrêté après { $tried } candidats sur { $of } ; ce qui a été essayé est noté, et les autres machines attendent
# 6863f4fb
error-queue-left-what = arrêté après { $value1 } candidats ; les autres continuent
# 5db2865d
error-queue-under-way-help = arrêtez d’abord l’autre : il peut être repris
# d0690d68
error-queue-none-of-them-help = réfléchissez encore, et relancez-la avec plus. Sur l’iPhone, « Réinitialiser tous les réglages » garde tout sauf les réglages, et la sauvegarde suivante prend un nouveau mot de passe
# e9a375f9
error-queue-stopped-help = relancez la même commande : elle reprend de là, avec le même code
# ca1bba65
error-queue-left-help = rejoignez-la de nouveau avec le même code quand vous voudrez
# 2fb4edf1
error-queue-none-of-them-usually = c’est un autre mot de passe que celui auquel on pensait : celui d’un ancien ordinateur, du compte Apple, de l’iPhone
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
# 0b2621d2
error-rescue-nameless-what = l’UDID de l’iPhone n’est pas connu, rien ne peut donc être noté à son sujet
# afbd6f39
error-rescue-notes-not-written-what = ce qui a été noté sur l’iPhone ne peut être ni lu ni écrit : { $path }
# 025386cc
error-rescue-notes-damaged-what = ce qui a été noté sur l’iPhone est endommagé : { $path }
# 7450b43f
error-rescue-nameless-help = branchez l’iPhone, déverrouillez-le et touchez Se fier, puis recommencez
# eb565861
error-rescue-notes-not-written-help = contrôlez le dossier et ses droits, ou nommez-en un autre avec --cache DIR
# da38c4b7
error-rescue-notes-damaged-help = supprimez ce fichier ; ce qu’il disait est alors de nouveau demandé et vérifié
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
# 23d70e05
error-supervise-wrong-mode-what = l’appareil est en mode { $found } ; son superviseur est entendu quand son système tourne
# 084203b1
error-supervise-nameless-what = le téléphone ne dit pas quel numéro il a, si bien que rien ne peut être convenu pour lui
# eee7c825
error-supervise-not-trusted-what = le téléphone ne fait pas confiance à cet ordinateur, et aucune identité d’ici ne le supervise
# 8cb1a3c3
error-supervise-vault-what = ce qui est conservé d’identités et de jetons sur cet ordinateur ne peut pas être utilisé
# 83c0a7e7
error-supervise-foreign-what = le téléphone est supervisé par quelqu’un d’autre{ $value1 }
# 44365b47
error-supervise-set-up-what = le téléphone est configuré, et un téléphone ne peut être supervisé que pendant sa configuration
# 528d1a70
error-supervise-erased-since-what = le téléphone a été effacé après l’enregistrement de ce jeton, et cela met fin au jeton
# 9d867ace
error-supervise-passcode-set-what = un code est défini sur le téléphone, et un téléphone ne fait alors pas de jeton de déverrouillage
# 59778e48
error-supervise-no-token-what = aucun jeton de déverrouillage de ce téléphone n’est conservé sur cet ordinateur
# c2f68b06
error-supervise-token-damaged-what = ce n’est pas un jeton de déverrouillage entier
# 462933f6
error-supervise-token-refused-what = le téléphone n’accepte pas ce jeton : { $words }
# e25fb2c9
error-supervise-before-first-unlock-what = le téléphone n’a pas été déverrouillé depuis son démarrage, et son trousseau de clés n’est pas ouvert à son superviseur
# d5abb4d1
error-supervise-still-set-what = le téléphone a accepté le jeton, et dit qu’un code est toujours défini
# fd0e5b85
error-supervise-cancelled-what = cela a été annulé sur le téléphone, ou le mode Isolement l’interdit
# 63fb9ace
error-supervise-no-such-profile-what = il n’y a pas de profil { $value1 } sur le téléphone
# d3f4c813
error-supervise-file-what = { $path } ne peut pas être lu ou écrit
# 15c4e4d4
error-supervise-file-there-what = { $value1 } existe déjà et n’est pas remplacé
# 24a99b4f
error-supervise-wrong-mode-help = laissez-le démarrer comme d’habitude ; pour sortir du mode de récupération : rightful recovery exit
# 82511b01
error-supervise-nameless-help = débranchez le téléphone, rebranchez-le, puis recommencez
# c233474b
error-supervise-not-trusted-help = importez l’identité avec laquelle le téléphone a été supervisé : rightful supervise identity import ; ou déverrouillez le téléphone, rebranchez-le et touchez Se fier
# 9dfaa92e
error-supervise-vault-help = utilisez le compte et l’ordinateur qui l’ont conservé, ou importez-la de nouveau : rightful supervise identity import, et indiquez le fichier du jeton avec --token
# 96bdf979
error-supervise-no-identity-help = importez celle avec laquelle vos téléphones ont été supervisés : rightful supervise identity import ; pour un premier téléphone, faites-en une : rightful supervise identity new
# 024bb9ec
error-supervise-not-supervised-help = cherchez une autre voie : rightful advise ; pour superviser le téléphone dès son prochain effacement : rightful supervise prepare pendant qu’il affiche Bonjour
# 2ba0e4ee
error-supervise-foreign-help = trouvez l’identité avec laquelle le téléphone a été supervisé et importez-la : rightful supervise identity import ; le téléphone d’une organisation, c’est à elle de l’ouvrir
# 8e7e022c
error-supervise-set-up-help = laissez-le comme il est : seul un effacement le rend prêt pour cela, après qu’une sauvegarde a été faite et prouvée : rightful rescue-kit
# b5338d33
error-supervise-erased-since-help = cherchez une autre voie : rightful advise ; après la prochaine préparation, enregistrez un nouveau jeton : rightful supervise token save
# 1d41a390
error-supervise-passcode-set-help = désactivez le code sur le téléphone (Réglages, Face ID et code), enregistrez le jeton, et réactivez-le ; tant qu’il est bloqué, cette voie est fermée : rightful advise
# 49a1af0e
error-supervise-no-token-help = indiquez avec --token FILE un jeton qu’un autre programme a enregistré ; sans jeton, le code ne peut pas être retiré : rightful advise
# b93305be
error-supervise-token-damaged-help = retrouvez le fichier tel qu’il a été enregistré, dans la sauvegarde de l’ordinateur qui l’a enregistré ; rien n’a été envoyé au téléphone
# 8f5c014d
error-supervise-token-refused-help = voyez s’il y a un jeton plus récent de ce téléphone même : rightful supervise token check ; autres voies : rightful advise
# eb37f970
error-supervise-before-first-unlock-help = ne le redémarrez pas et laissez-le branché ; si un serveur de gestion a un jeton de lui, il peut encore retirer le code : rightful advise
# f70b56c0
error-supervise-still-set-help = regardez le téléphone : s’il s’ouvre sans code, tout va bien ; sinon, recommencez
# d56c43e2
error-supervise-cancelled-help = recommencez et acceptez sur le téléphone, ou désactivez d’abord le mode Isolement dans ses réglages
# 14dce208
error-supervise-no-such-profile-help = voyez ce qu’il y a : rightful supervise profiles list
# 575c47da
error-supervise-file-help = vérifiez le chemin, et que vous pouvez y lire et écrire
# fafdaf9c
error-supervise-file-there-help = indiquez un autre fichier, ou déplacez celui-là
# 7b3f6afa
error-supervise-not-trusted-usually = il a été supervisé sur un autre ordinateur, ou son identité a été refaite depuis
# fcfe176c
error-supervise-vault-usually = il a été conservé par un autre utilisateur, sur un autre ordinateur, ou avant la réinstallation de celui-ci
# 20038f72
error-supervise-token-refused-usually = le jeton est d’un autre téléphone, a été modifié, ou le téléphone a été effacé après son enregistrement
# 956ef3a1
error-supervise-before-first-unlock-usually = il a été redémarré, ou sa batterie s’est vidée, depuis son dernier déverrouillage
# 54f333e3
error-supervise-erased-since-usually = il a été restauré ou réinitialisé, ou son propriétaire l’a reconfiguré
# 6c4f8ccb
error-vaulterror-folder-what = { $path } ne peut pas être parcouru
# 63c8f2ea
error-vaulterror-malformed-what = ce qui est conservé dans { $path } n’a pas la forme qu’il devrait avoir
# fdb3f699
error-vaulterror-nothing-what = il n’y a pas de jeton dans ce qui devait être conservé
# 60592aef
error-token-not-kept-what = le jeton de déverrouillage conservé pour { $udid } ne peut pas être utilisé
# f6be1d65
error-token-kept-malformed-what = ce qui est conservé pour { $udid } n’est pas un jeton de déverrouillage
# 3bee6c94
error-token-not-kept-help = vérifiez que le dossier est à vous et sur l’ordinateur qui a conservé le jeton ; sinon, apportez le jeton depuis l’endroit où il a d’abord été enregistré
# 3b1e46a8
error-token-kept-malformed-help = apportez de nouveau le jeton depuis l’endroit où il a d’abord été enregistré
# 0e8b0b1b
error-wait-timed-out-what = attendu { $limit } s en vain : { $what }
# 556b64f7
error-wait-stopped-what = arrêté à votre demande, pendant cette attente : { $what }
# 737a91d6
error-wait-timed-out-help = contrôlez le câble, branchez-le directement à l’ordinateur sans concentrateur, puis recommencez
# 7db676bc
error-wait-timed-out-usually = une fiche lâche, un concentrateur, un câble qui ne fait que bien charger, ou il faut un second essai
# 34256318
error-firmware-bad-archive-what = ceci n’est pas une archive chiffrée
# 53c3c263
error-firmware-bad-archive-what-2 = l’en-tête de l’archive chiffrée fait { $needed } octets, { $given } ont été lus
# 895d6c4d
error-firmware-bad-archive-what-3 = l’archive chiffrée annonce { $value1 } octets de données d’authentification
# 8d3e4b97
error-firmware-bad-archive-what-4 = les données d’authentification de l’archive chiffrée ne sont pas une liste de noms et de valeurs
# d98a100e
error-firmware-bad-archive-help = téléchargez de nouveau d’Apple le firmware pour ce modèle
# 5ceecf86
error-firmware-bad-archive-usually = le téléchargement n’a pas été terminé
# 961d749f
error-firmware-bad-archive-usually-2 = le fichier a été altéré ou assemblé à la main
# fbf34e64
error-modem-incomplete-what = l’iPhone demande du firmware pour son modem sans donner { $value1 }
# 8b546e12
error-modem-not-in-firmware-what = ce firmware n’a rien pour le modem de l’iPhone
# 3b4e0990
error-modem-no-ticket-what = le serveur de signature n’a donné aucun { $value1 } pour le modem de l’iPhone
# b306983d
error-modem-unknown-part-what = le serveur de signature a signé { $value1 } du modem, que cette version ne connaît pas
# a45ece98
error-modem-bad-archive-what = l’archive du modem n’a pas de { $value1 }
# d1078cf9
error-modem-bad-archive-what-2 = le fichier { $file } du modem n’accepte pas sa signature : { $why }
# 67db6293
error-modem-bad-archive-what-3 = l’archive du modem est inutilisable : { $value1 }
# 0400291f
error-modem-bad-archive-what-4 = l’archive du modem est plus grande que toute archive réelle
# d8c3f640
error-modem-incomplete-help = redémarrez l’iPhone en mode de récupération et recommencez ; si cela arrive deux fois, envoyez-nous le rapport qu’il a écrit
# dceaeaba
error-modem-not-in-firmware-help = utilisez le firmware exactement pour ce modèle, puis recommencez
# 9a26faf5
error-modem-no-ticket-help = recommencez avec le firmware le plus récent qu’Apple signe
# 2e8bfb99
error-modem-unknown-part-help = mettez Rightful à jour ; s’il l’est déjà, envoyez-nous le rapport qu’il a écrit, et restaurez en attendant avec le programme d’Apple
# 6c17d02c
error-modem-incomplete-usually = le modem ne répond pas à l’iPhone, comme après un dommage dû à l’eau ou à une chute
# 90202907
error-modem-unknown-part-usually = l’iPhone est plus récent que ce programme
# 90ec1712
error-refused-toolong-what = la liste de propriétés fait { $bytes } octets, plus que { $limit }
# 27417ba4
error-refused-toodeep-what = la liste de propriétés est imbriquée sur plus de { $limit } niveaux
# bfe51129
error-refused-toomany-what = la liste de propriétés a plus de { $limit } éléments
# b2f1d986
error-refused-malformed-what = ceci n’est pas une liste de propriétés XML : { $value1 }
# b748f78b
error-firmware-bad-table-what = la table du firmware n’a pas d’en-tête
# ee4545b5
error-firmware-bad-table-what-2 = la table du firmware annonce { $value1 } entrées
# 8faaa719
error-firmware-bad-table-what-3 = l’image { $value1 } de la table du firmware se trouve hors de celle-ci
# fe688c9c
error-firmware-bad-table-what-4 = la table du firmware serait trop grande
# 49b8eb80
error-firmware-wrong-model-what = ce firmware est pour { $firmware }, mais l’appareil est un { $device }
# a1f9499c
error-firmware-wrong-chip-what = { $class } de ce firmware porte la puce { $firmware }, mais l’appareil a { $device }
# b378ccbd
error-firmware-wrong-board-what = { $class } de ce firmware porte le numéro de carte { $firmware }, mais l’appareil a { $device }
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
# d65f5e08
error-img4error-truncated-what = l’image est tronquée
# bb3c8bbc
error-img4error-notder-what = l’image n’est pas codée strictement
# b852987b
error-img4error-trailing-what = l’image a des octets après sa fin
# d0b975c2
error-img4error-expected-what = ceci manque dans l’image, à la place où il le faut : { $value1 }
# e74e2a99
error-img4error-duplicate-what = l’image a ceci deux fois : { $value1 }
# 25d8119e
error-img4error-toomany-what = l’image a trop de ceci : { $value1 }
# 794b94eb
error-firmware-unreadable-what = { $path } n’a pas pu être { $doing ->
    [read] lu
   *[written] écrit
 }
# ed5c5166
error-firmware-not-firmware-what = { $path } n’est pas un firmware
# 89b607f5
error-firmware-truncated-what = le fichier de firmware { $path } est tronqué
# 0aefcbe6
error-firmware-damaged-what = le firmware est endommagé : { $value1 }
# 096d2d70
error-firmware-unsafe-name-what = le firmware a une entrée nommée { $name }, qu’aucun firmware n’a
# ff49b8be
error-firmware-file-missing-what = le firmware n’a pas de fichier { $path }
# eaa993db
error-firmware-bad-size-what = le fichier { $path } du firmware fait { $size } octets, et non de 1 à { $limit }
# dc18f0b9
error-firmware-compressed-what = le fichier { $path } du firmware est compressé et ne peut pas être lu sur place
# fa9ae345
error-firmware-not-here-what = le fichier { $path } du firmware n’est pas sur cet ordinateur
# 1b8550b9
error-firmware-manifest-what = le manifeste du firmware est inutilisable
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
# 98996a99
error-manifesterror-missing-what = le manifeste du build n’a pas de { $key } utilisable
# 7a04ad29
error-manifesterror-badpath-what = le manifeste du build nomme le fichier { $path }, qu’aucun firmware n’a
# ed801cb8
error-manifesterror-toomany-what = le manifeste du build a trop de ceci : { $value1 }
# f237f529
error-firmware-no-such-component-what = le firmware n’a pas de composant { $component }
# e9f6e86e
error-firmware-damaged-image-what = le fichier de { $component } dans le firmware n’est pas une image
# baee0251
error-firmware-altered-image-what = le fichier de { $component } dans le firmware a été altéré
# 2592fc11
error-ticket-digest-mismatch-what = le ticket ne se porte pas garant de { $component }
# 1f79ce4f
error-signing-unreadable-what = ce que le serveur de signature ajoute pour { $component } est inutilisable
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
# d077e50d
error-updater-unknown-what = l’iPhone demande du firmware pour sa pièce { $value1 }, que cette version ne connaît pas
# 05682455
error-updater-incomplete-what = l’iPhone demande du firmware pour sa pièce { $name } sans donner { $key }
# a1d1346a
error-updater-not-in-firmware-what = l’iPhone demande du firmware pour sa pièce { $name }, et ce firmware n’a pas de { $component }
# 67a4ae76
error-updater-ambiguous-what = l’iPhone demande du firmware pour sa pièce { $name }, et ce firmware a { $count } fichiers pour elle
# be32a593
error-updater-another-device-what = l’iPhone demande un ticket pour l’appareil { $theirs }, mais il est { $ours }
# 33ade0a3
error-updater-no-ticket-what = le serveur de signature n’a donné aucun { $ticket } pour la pièce { $name } de l’iPhone
# 49e9873e
error-updater-not-read-what = le fichier { $value1 } du firmware n’a pas été lu
# f69732b3
error-updater-bad-map-what = le plan du firmware de la batterie est inutilisable : { $value1 }
# bbe05126
error-updater-not-read-help = recommencez ; si cela arrive deux fois, envoyez-nous le rapport qu’il a écrit
# b5b37337
error-updater-no-ticket-usually = Apple ne signe que le firmware le plus récent d’une puce
# f1477bab
error-account-wrong-password-what = Apple dit que le compte Apple ou son mot de passe n’est pas le bon
# bbcc45cd
error-account-locked-what = Apple a verrouillé ce compte Apple
# c57fb02b
error-account-terms-what = Apple veut d’abord que ses conditions soient acceptées
# 4dfbe814
error-account-throttled-what = Apple n’accepte en ce moment aucune demande d’ici{ $after }
# 577f55c8
error-account-not-a-code-what = ce qui a été saisi n’est pas un code à six chiffres
# 0c35ce0a
error-account-wrong-code-what = Apple dit que le code n’est pas le bon
# 93ce8e15
error-account-too-many-codes-what = aucun code n’est plus accepté dans cette connexion
# 3879a6ae
error-account-no-such-number-what = le compte Apple n’a pas ce numéro de téléphone de confiance
# 903ee60c
error-account-code-needed-what = Apple veut pour cela un code d’un appareil ou d’un numéro de confiance
# adaffce7
error-account-security-key-what = ce compte Apple est protégé par des clés de sécurité
# 048ebd84
error-account-session-ended-what = Apple a mis fin à la session
# 6c6ad031
error-account-forbidden-what = Apple ne le permet pas{ $code }
# 2515fbdd
error-account-no-find-my-what = Localiser n’est pas proposé pour ce compte Apple
# 5c9a2871
error-account-unreadable-what = la réponse d’Apple ne peut pas être lue : { $what }
# c6da79e9
error-account-wrong-password-help = saisissez-le encore une fois avec soin : Apple verrouille un compte après quelques mauvais mots de passe ; s’il est oublié, iforgot.apple.com le réinitialise ou lance la récupération du compte
# be79ff5e
error-account-locked-help = déverrouillez le compte sur iforgot.apple.com, puis recommencez
# b7c458a2
error-account-terms-help = connectez-vous une fois sur www.icloud.com, acceptez ce qu’Apple y demande, puis recommencez
# dbe70e65
error-account-throttled-help = utilisez www.icloud.com/find dans un navigateur, ou recommencez dans quelques heures
# 46e2e4e5
error-account-not-a-code-help = saisissez les six chiffres que montre l’appareil de confiance ou le message
# 20a9ca56
error-account-wrong-code-help = obtenez un nouveau code sur un appareil de confiance : Réglages, votre nom, Connexion et sécurité, Identification à deux facteurs, Obtenir un code de validation
# 1f34f830
error-account-no-such-number-help = choisissez l’un des numéros affichés
# c4bd1c35
error-account-code-needed-help = connectez-vous avec un code, ou utilisez www.icloud.com/find dans un navigateur, qui n’en demande pas pour localiser, marquer comme perdu ou effacer un appareil
# 968a8475
error-account-security-key-help = utilisez www.icloud.com/find dans un navigateur, où la clé de sécurité peut servir
# 016336a3
error-account-session-ended-help = connectez-vous à nouveau
# 2d52f793
error-account-forbidden-help = connectez-vous avec un code et essayez une fois de plus, ou utilisez www.icloud.com/find dans un navigateur
# c11ba399
error-account-no-find-my-help = regardez sur www.icloud.com/find dans un navigateur
# a002f915
error-account-refused-help = utilisez www.icloud.com/find dans un navigateur
# a7715a27
error-account-unreadable-help = utilisez www.icloud.com/find dans un navigateur ; mettez Rightful à jour, car Apple a pu changer sa connexion
# d307b88e
error-account-locked-usually = un mauvais mot de passe a été saisi plusieurs fois, ici ou ailleurs
# c099a880
error-account-throttled-usually = il y a eu beaucoup de connexions ou de demandes en peu de temps, ou le réseau est partagé
# 8bcaaf61
error-account-wrong-code-usually = le code a expiré, ou un plus récent a été demandé depuis
# 5b82cf6b
error-account-session-ended-usually = une session dure quelques minutes quand elle n’est pas utilisée
# 546bd6d9
error-account-unreadable-usually = Apple a changé sa connexion, ou quelque chose sur le réseau répond à sa place
# d6bac064
error-activation-apple-busy-what = le serveur d’activation d’Apple n’accepte pas de demandes pour le moment (état HTTP { $status }){ $after }
# 484d0d54
error-activation-apple-status-what = le serveur d’activation d’Apple a refusé avec l’état HTTP { $status }
# 56db3a09
error-activation-apple-unreadable-what = la réponse du serveur d’activation d’Apple ne peut pas être lue : { $what }
# 6500de41
error-activation-request-too-long-what = le message de l’appareil fait { $length } octets, plus qu’une activation n’en a
# aaf8535f
error-activation-typed-too-long-what = ce qui a été saisi est plus long que n’importe quel compte, mot de passe ou code
# 4a9bd7ab
error-activation-too-many-forms-what = plus aucun formulaire n’est rempli pour cette activation
# f345dbeb
error-activation-apple-busy-help = recommencez dans quelques minutes, ou activez l’appareil sur son propre écran avec le Wi-Fi
# ababf850
error-activation-apple-status-help = activez l’appareil sur son propre écran avec le Wi-Fi
# ddee98fd
error-activation-apple-unreadable-help = quittez les réseaux avec page de connexion ou filtre ; sinon, activez l’appareil sur son propre écran avec le Wi-Fi, et mettez Rightful à jour
# 3eafe865
error-activation-typed-too-long-help = recommencez, et saisissez le compte Apple et son mot de passe à la main
# c3f2ad02
error-activation-apple-busy-usually = les serveurs d’Apple sont occupés après la sortie d’un nouveau système
# 81e52f2e
error-activation-apple-unreadable-usually = la page de connexion d’un réseau a répondu à sa place, ou Apple a changé sa façon de répondre
# f2f42e83
error-activation-typed-too-long-usually = autre chose que le mot de passe a été collé
# df4f4782
error-activation-too-many-forms-usually = ce qui a été saisi était faux, ou le compte veut plus qu’un formulaire ne peut demander
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
# 23e9f770
error-download-wrong-length-what = { $host } a { $announced } octets pour une partie du fichier qui en a { $expected }
# 67f77c78
error-download-changing-what = le fichier de { $host } a changé sans cesse pendant le téléchargement
# e0a50724
error-download-bad-size-what = aucun firmware ne fait { $value1 }
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
# 6f434f35
error-endpointserror-notloopback-what = { $value1 } n’est pas une adresse de bouclage
# e0988241
error-endpointserror-badroot-what = le certificat racine supplémentaire ne peut pas être lu
# 54fea952
error-find-my-no-such-device-what = le compte Apple n’a pas cet appareil
# 588a6636
error-find-my-not-offered-what = Apple ne propose pas ceci pour cet appareil : { $what }
# d1aed651
error-find-my-another-device-what = l’accord est pour un autre appareil du compte
# b271dc4a
error-find-my-already-erasing-what = cet appareil a déjà reçu l’ordre de s’effacer
# a5726a84
error-find-my-of-family-what = cet appareil appartient à un membre de la famille : ici, il est seulement cherché, et entendu
# 111fe470
error-find-my-erase-pending-what = cet appareil attend d’être effacé, et le retirer du compte annulerait cela
# 0142ade0
error-find-my-text-too-long-what = le texte dépasse { $limit } caractères
# 653519d9
error-find-my-not-a-number-what = ce qui a été donné comme numéro de téléphone n’en est pas un
# 070abe98
error-find-my-not-lost-what = cet appareil n’est pas marqué comme perdu
# a0100db2
error-find-my-unanswered-what = Apple n’a pas dit s’il le prend
# e43388fe
error-find-my-no-such-device-help = affichez de nouveau les appareils du compte, et choisissez l’un d’eux
# bf8820c9
error-find-my-not-offered-help = regardez sur www.icloud.com/find dans un navigateur ce qu’Apple propose pour lui
# 70c2b8ef
error-find-my-another-device-help = relisez le plan, et donnez votre accord pour l’appareil qu’il nomme
# c52bf934
error-find-my-already-erasing-help = attendez qu’il soit en ligne ; jusque-là, l’effacement peut être annulé sur www.icloud.com/find
# 90841982
error-find-my-of-family-help = que la personne à qui il appartient se connecte avec son propre compte Apple, ici ou sur www.icloud.com/find
# 2f1f8ab0
error-find-my-erase-pending-help = attendez qu’il ait été effacé ; le retirer lève aussi le verrouillage d’activation, de sorte que quiconque l’a peut le configurer comme le sien
# 212dfb8b
error-find-my-text-too-long-help = écrivez un texte plus court
# 649048cf
error-find-my-not-a-number-help = donnez le numéro en chiffres, avec + et l’indicatif du pays
# ed46a1d3
error-find-my-not-lost-help = affichez de nouveau les appareils du compte, ce qui montre où en est chacun
# 42a50e60
error-find-my-unanswered-help = regardez sur www.icloud.com/find dans un navigateur, ou affichez de nouveau les appareils : les deux montrent si Apple l’a pris
# 5b971198
error-find-my-no-such-device-usually = il a été retiré du compte, ou appartient à un autre
# 471b18fb
error-find-my-not-offered-usually = l’appareil est d’un autre type, ou n’est pas dans un état qui le permet
# 454dfc74
error-network-host-not-allowed-what = { $host } n’est pas un hôte auquel Rightful demande cela
# 778632f7
error-network-no-certificates-what = cet ordinateur n’a pas de certificats racine, aucun serveur ne peut donc être vérifié
# a374f875
error-network-no-client-what = aucun client réseau n’a pu être créé
# 3ee23bc0
error-network-untrusted-what = { $host } n’a pas pu prouver son identité : { $why }
# 58440b1d
error-network-no-answer-what = aucune réponse de { $host }
# a482cee8
error-network-silent-what = { $host } n’a pas répondu en { $limit } s
# 760efeed
error-network-status-what = { $host } a répondu par l’état HTTP { $status }
# 3d900d4a
error-network-too-long-what = la réponse de { $host } dépasse { $limit } octets
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
# d55400c6
error-mdm-bad-address-what = ce n’est pas l’adresse d’un serveur MDM
# 95aef169
error-mdm-in-clear-what = l’adresse commence par http : la clé du serveur passerait sur le réseau lisible par tous
# 4d04d24d
error-mdm-no-key-what = ce n’est pas une clé de l’interface d’un serveur MDM
# 0409000a
error-mdm-bad-device-what = ce n’est pas le nom d’un appareil auprès d’un serveur MDM
# bccd4bdd
error-mdm-bad-text-what = ce n’est pas un texte pour l’écran d’un appareil : il est vide, trop long, ou contient des signes qu’aucun n’affiche
# 75d944ca
error-mdm-nothing-to-show-what = le mode Perdu a besoin d’un message ou d’un numéro à appeler
# 3da1e38b
error-mdm-too-long-what = la commande a { $length } octets, plus que les { $limit } qui sont envoyés
# 812bb37f
error-mdm-key-refused-what = le serveur MDM n’accepte pas la clé de son interface
# d33009eb
error-mdm-not-that-server-what = ce qui répond à cette adresse n’est pas le serveur MDM indiqué
# ff760bbb
error-mdm-unreadable-what = la réponse du serveur MDM ne peut pas être lue : { $what }
# ec162a2e
error-mdm-refused-what = le serveur MDM n’a pas accepté la commande : { $words }
# b0853fa8
error-mdm-status-what = le serveur MDM a répondu par le statut HTTP { $status } : { $words }
# 25ed63b1
error-mdm-not-offered-what = ce type de serveur MDM ne transmet pas de codes à Apple
# f244e316
error-mdm-bad-field-what = une chose à dire à Apple est vide, trop longue, ou contient des signes qu’elle ne peut pas avoir
# ede03490
error-mdm-bad-code-what = ce n’est pas un code de contournement : { $why }
# 1a0b045e
error-mdm-unlock-refused-what = la demande de désactiver le verrouillage d’activation n’a pas été comprise : { $words }
# a0d183e9
error-mdm-unlock-unknown-what = Apple ne connaît pas l’appareil, ou le code n’est pas le sien : { $words }
# ddc252e2
error-mdm-unlock-later-what = Apple ne le fait pas maintenant (statut HTTP { $status }) : { $words }
# 126f8eeb
error-mdm-bad-address-help = écrivez-la comme https://mdm.example.org, sans nom ni mot de passe
# 29d77557
error-mdm-in-clear-help = utilisez son adresse https ; un serveur qui n’en a pas s’atteint par un tunnel, comme http://127.0.0.1 et son port
# b581f551
error-mdm-no-key-help = donnez la clé avec laquelle le serveur a été démarré, sur une ligne d’un fichier
# af6b3ab7
error-mdm-bad-device-help = indiquez l’appareil par son UDID, tel que le serveur le connaît
# 467b47e3
error-mdm-bad-text-help = écrivez un texte court, de 500 caractères au plus
# cacf56e2
error-mdm-nothing-to-show-help = donnez un message avec --message, ou un numéro avec --number
# d27b9679
error-mdm-too-long-help = envoyez quelque chose de plus petit
# e0a843b8
error-mdm-key-refused-help = vérifiez la clé, et que l’adresse est bien celle de ce serveur ; la clé est celle de son interface (-api), non celle d’un appareil
# a9376db3
error-mdm-not-that-server-help = vérifiez l’adresse, et de quel serveur il s’agit : nanomdm de version 0.9 ou ultérieure, ou micromdm
# 5501e460
error-mdm-unreadable-help = regardez dans les registres du serveur si la commande y est, et mettez Rightful à jour
# 62e1a0dc
error-mdm-refused-help = vérifiez que l’appareil est inscrit auprès de ce serveur : le serveur doit connaître son UDID
# daf12eb7
error-mdm-status-help = regardez le journal du serveur, puis recommencez
# ae024bce
error-mdm-not-offered-help = transmettez le code avec l’outil de votre serveur, ou tapez-le sur l’appareil : sans compte, le code comme mot de passe
# df68aea9
error-mdm-bad-field-help = vérifiez le topic, le numéro de série, le modèle et les noms
# f920f483
error-mdm-bad-code-help = copiez de nouveau le code depuis l’endroit où il est conservé : 26 lettres et chiffres, avec ou sans tirets
# d8d356ec
error-mdm-unlock-refused-help = vérifiez le topic, le numéro de série et le modèle ; le serveur doit avoir son certificat push
# 332efc5a
error-mdm-unlock-unknown-help = essayez l’autre code, si deux sont conservés ; un code prend fin quand l’appareil est reconfiguré ou effacé
# bd36deb6
error-mdm-unlock-later-help = recommencez dans quelques minutes ; le code peut aussi être tapé sur l’appareil : sans compte, le code comme mot de passe
# da976035
error-mdm-key-refused-usually = la clé a été changée, ou sa ligne a un guillemet ou une espace de trop
# 821b704a
error-mdm-not-that-server-usually = un proxy placé devant le serveur répond, ou il manque une partie de l’adresse
# 9fc8a744
error-mdm-refused-usually = l’appareil a quitté ce serveur, ou n’y a jamais été inscrit
# d11af395
error-mdm-unlock-unknown-usually = un appareil a deux codes, le sien et celui du serveur, et un seul est celui du verrou actif
# 1d66e1dc
error-noevents-toolong-what = il a plus de { $limit } octets
# 8d38b15b
error-noevents-notjson-what = ce n’est pas du JSON
# 6c376991
error-relay-host-not-allowed-what = l’iPhone veut quelque chose de { $host }, que Rightful n’interroge pas pour un iPhone
# 15aa5fb6
error-relay-bad-request-what = l’iPhone veut que Rightful envoie ceci : { $what }
# 33c43791
error-relay-no-stand-in-what = cette répétition n’a personne à interroger pour l’iPhone
# 0aafe3ee
error-relay-unreachable-what = { $host } n’a pas répondu à la requête de l’iPhone
# 9777f216
error-relay-no-connection-what = il n’y a pas de connexion à { $host } pour l’iPhone
# ce47fc3d
error-relay-silent-what = { $host } n’a pas répondu en { $connect } s
# 80484d76
error-relay-no-stand-in-help = lancez l’Apple simulé avec `rightful sim serve`, puis recommencez
# b5189504
error-relay-unreachable-help = vérifiez que cet ordinateur est en ligne, puis recommencez
# ae86b409
error-relay-host-not-allowed-usually = le système de l’iPhone est plus récent que cette version de Rightful
# 82fa97a2
error-signing-unreachable-what = le serveur de signature d’Apple à { $host } n’a pas répondu en { $tries } essais
# 598c7ae4
error-signing-not-a-signing-server-what = ce qui a répondu à { $host } n’est pas un serveur de signature
# c13eae9e
error-signing-untrusted-what = le serveur de signature d’Apple n’a pas pu être vérifié
# 0e62b991
error-signing-request-too-long-what = la demande de signature fait { $length } octets, plus que { $request-limit }
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
# ad2f9071
error-activation-phone-broken-off-what = la conversation sur l’activation s’est interrompue
# a26d33dc
error-activation-phone-silent-what = l’iPhone n’a rien dit de son activation pendant { $limit } s
# ba54fb66
error-activation-phone-refused-what = l’iPhone a refusé d’être activé : { $value1 }
# f511ccb6
error-activation-phone-unusable-answer-what = l’iPhone a répondu autre chose à { $value1 }
# fd8b1e75
error-activation-answer-too-large-what = la réponse d’Apple est plus grande que tout ce que l’on remet à un iPhone
# 9ff9d995
error-activation-phone-broken-off-help = rebranchez le câble, directement à l’ordinateur, puis recommencez
# f6ce2491
error-activation-phone-silent-help = redémarrez l’iPhone, attendez qu’il affiche « Bonjour », puis recommencez
# f67ef5c4
error-activation-phone-refused-help = recommencez, car une session avec Apple ne dure pas ; l’iPhone peut aussi être activé sur l’appareil lui-même, par le Wi-Fi
# da6a0c62
error-activation-phone-unusable-answer-help = activez l’iPhone sur l’appareil lui-même, par le Wi-Fi, et envoyez-nous le rapport qui a été écrit
# ea8f25e1
error-activation-phone-broken-off-usually = une fiche lâche ou un concentrateur
# 2832334e
error-activation-phone-silent-usually = l’iPhone démarre encore, ou attend son modem
# 37b3ce0f
error-activation-phone-refused-usually = trop de temps s’est écoulé entre deux étapes, ou l’iPhone a été redémarré entre-temps
# 5237867f
error-files-nonsense-what = la réponse de l’iPhone sur ses fichiers n’en est pas une
# fa15d7e3
error-files-refused-what = l’iPhone refuse ceci : { $doing }, avec { $status }
# 0a7f3b61
error-files-too-long-what = un fichier de l’iPhone dépasse { $limit } octets
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
# 46316642
error-copy-outside-image-what = l’iPhone a demandé { $count } octets à partir de { $offset } d’une image du système qui en fait { $length }
# b5be055b
error-copy-unknown-request-what = pendant la copie du système, l’iPhone a demandé { $value1 }, que cette version ne connaît pas
# 398be846
error-copy-malformed-request-what = une demande pendant la copie du système n’a pas pu être lue : { $value1 }
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
# 8c3a23db
error-backup-malformed-message-what = un message de la sauvegarde n’a pas de nom
# b3b56fd6
error-backup-unknown-message-what = pendant la sauvegarde, l’iPhone a envoyé { $value1 }, que cette version ne connaît pas
# b6782960
error-backup-malformed-message-what-2 = le message { $message } de la sauvegarde n’a rien d’utilisable pour ceci : { $parameter }
# 4ec243fa
error-backup-outside-folder-what = l’iPhone a nommé { $value1 }, qui n’est pas dans le dossier de la sauvegarde
# 95fdd64b
error-backup-malformed-stream-what = l’iPhone a nommé un fichier dont le nom fait { $length } octets ; { $limit } au plus sont acceptés
# 17ed2397
error-backup-malformed-stream-what-2 = l’iPhone a annoncé { $length } octets en un seul morceau de fichier ; { $limit } au plus sont acceptés
# e1b0919d
error-backup-malformed-stream-what-3 = l’iPhone a envoyé un morceau de fichier du type { $value1 }, que cette version ne connaît pas
# b31332d7
error-backup-unknown-version-what = l’iPhone parle la version { $value1 } des sauvegardes, que cette version ne connaît pas
# ffa0b955
error-backup-out-of-turn-what = l’iPhone n’a pas dit { $value1 }, mais autre chose
# e46c5ead
error-backup-malformed-message-help = mettez Rightful à jour ; s’il l’est déjà, envoyez-nous le rapport qui a été écrit
# 83bf51b5
error-backup-outside-folder-help = débranchez l’iPhone, redémarrez-le et recommencez ; si cela se reproduit, envoyez-nous le rapport qui a été écrit
# b88d89cb
error-refused-help = déplacez le dossier de la sauvegarde ailleurs et faites-en une nouvelle ; l’ancienne peut toujours être lue
# d68df374
error-refused-help-2 = déverrouillez l’iPhone, gardez son écran allumé, recommencez : ce qu’il a envoyé est conservé
# 0becfa72
error-refused-help-3 = faites vérifier la sauvegarde : rightful backup verify ; si elle est endommagée, prenez-en une autre
# 725a689f
error-refused-help-4 = essayez les autres mots de passe que vous avez utilisés ; si aucun n’est le bon, « Réinitialiser tous les réglages » sur l’iPhone permet aux nouvelles sauvegardes d’en avoir un autre, et les anciennes gardent le leur
# f27f9b7e
error-refused-help-5 = déverrouillez l’iPhone, recommencez, et saisissez-y son code quand il le demande
# 8fd7914c
error-refused-help-6 = passez les premières étapes de configuration de l’iPhone, puis recommencez
# b8c5a897
error-refused-help-7 = redémarrez l’iPhone et recommencez ; si cela se reproduit, envoyez-nous le rapport qui a été écrit
# 5e07017f
error-refused-usually = l’écran s’est verrouillé pendant une longue sauvegarde
# 55c7b828
error-refused-usually-2 = le mot de passe a été défini il y a longtemps, souvent par un autre ordinateur ; ce n’est pas le code de l’iPhone
# bdf5f4d6
error-refused-usually-3 = depuis iOS 16.1, l’iPhone demande son code, et attend trois minutes
# 12f2088d
error-refused-usually-4 = il s’est verrouillé entre-temps, ou a trop peu de place lui-même
# 377be99e
error-dfuerror-usb-what = ceci a échoué : { $doing }
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
# d7c7e714
error-dfu-bad-size-what = une image de { $value1 } octets ne peut pas être envoyée en mode DFU
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
# 01018ac8
error-proxy-link-lost-what = la connexion du proxy s’est rompue
# 9b3461b8
error-proxy-silent-what = le proxy de l’iPhone n’a pas répondu en { $handshake-wait } s
# 89086765
error-proxy-unusable-answer-what = le proxy de l’iPhone a répondu sans { $value1 } utilisable
# b1419c29
error-proxy-unknown-command-what = le proxy de l’iPhone a envoyé la commande { $value1 }, que cette version ne connaît pas
# 83e14103
error-proxy-link-lost-help = rien à faire : la restauration continue sans lui ; si l’iPhone abandonne avec l’état 53, recommencez
# 0c067a84
error-wire-too-long-what = un message de { $announced } octets a été annoncé ; ici, { $limit } au plus sont acceptés
# aff1e24d
error-wire-too-many-what = un message de plus de { $limit } valeurs a été envoyé
# beaf399c
error-wire-too-deep-what = un message imbriqué sur plus de { $limit } niveaux a été envoyé
# f31a6d4e
error-wire-closed-what = la connexion a été fermée
# 2e7c48fc
error-wire-cut-what = la connexion s’est terminée au milieu d’un message
# 57743bf4
error-wire-unreadable-what = un message n’a pas pu être lu : { $value1 }
# 30fbecc1
error-wire-unwritable-what = un message n’a pas pu être écrit comme liste de propriétés
# 33a51bea
error-wire-broken-what = la connexion s’est rompue
# 81bc6555
error-wire-too-long-help = débranchez l’appareil et rebranchez-le ; si cela se reproduit, envoyez-nous le rapport qui a été écrit
# d57c9945
error-wire-closed-help = contrôlez le câble, branchez-le directement à l’ordinateur, puis recommencez
# d1756217
error-wire-unwritable-help = envoyez-nous le rapport qui a été écrit : c’est une faute de Rightful
# 51b330f7
error-wire-closed-usually = le câble ou le port USB a perdu la connexion, ou l’appareil a redémarré
# 14ee5082
error-apps-refused-what = l’iPhone ne dit pas quelles apps il a : { $value1 }
# d3c7aab1
error-apps-endless-what = l’iPhone énumère des apps sans fin
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
# 57519dac
error-lockdownfailure-refused-what = l’appareil a refusé { $request } : { $error }
# 2ba7c8ed
error-lockdown-nonsense-what = l’appareil a donné à { $request } une réponse qui n’a pas de sens : { $what }
# a6fd30ff
error-muxusberror-badlength-what = un paquet usbmux de { $value1 } octets
# 1b0e9c6a
error-muxusberror-unknownprotocol-what = le protocole usbmux { $value1 } n’est pas connu
# 768ff83f
error-muxusberror-badmagic-what = un paquet usbmux sans son nombre magique
# 42b667aa
error-muxusberror-badtcpheader-what = un en-tête TCP d’usbmux qui n’en est pas un
# 56f89fdd
error-preboard-silent-what = l’iPhone n’a pas dit en { $limit } s si le code a été saisi
# eebc1189
error-preboard-not-typed-what = personne n’a saisi le code sur l’iPhone
# 57302527
error-preboard-refused-what = l’iPhone n’a pas pu se préparer à la mise à jour : { $value1 }
# 37fca72d
error-preboard-silent-help = recommencez et saisissez le code sur l’iPhone quand il le demande ; sans le code, seul un effacement aide
# 227b220c
error-preboard-refused-help = amenez d’abord l’iPhone en mode de récupération (rightful recovery enter) et mettez-le à jour de là
# f04794cc
error-preboard-silent-usually = la question sur l’iPhone n’a pas été vue
# 0612d73f
error-identityerror-noline-what = l’appareil n’a pas de descripteur de numéro de série
# 329f1dd7
error-identityerror-toolong-what = la ligne d’identité de l’appareil fait { $value1 } caractères
# ed260a30
error-identityerror-missing-what = l’appareil ne dit pas son { $value1 }
# 894e792f
error-identityerror-bad-what = { $field } de l’appareil n’est pas valable : { $text }
# 10f427d3
error-identityerror-twice-what = l’appareil dit deux fois son { $value1 }
# 7368e58d
error-recovery-unknown-device-what = l’appareil en mode de récupération ne dit pas qui il est
# b1aff9f1
error-recovery-bad-command-what = une commande de { $length } octets ne peut pas être envoyée à un appareil en mode de récupération
# a610c99c
error-recovery-bad-value-what = ce que l’appareil donne comme { $name } n’est pas un texte
# 20656fe3
error-recovery-empty-image-what = une image pour l’appareil est vide
# a3dbc2a8
error-recovery-unknown-device-help = forcez un redémarrage de l’appareil, remettez-le en mode de récupération et recommencez
# f2431b87
error-messageerror-notadictionary-what = l’appareil a envoyé quelque chose qui n’est pas un message
# 813d6ce1
error-messageerror-notype-what = l’appareil a envoyé un message qui ne dit pas ce qu’il est
# 0c5608d7
error-messageerror-field-what = l’appareil a envoyé un { $message } sans { $field } utilisable
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
# fe5ca601
error-restore-no-answer-what = l’iPhone n’a pas répondu à { $question } en { $answer-wait } s
# 17263503
error-restore-not-in-restore-mode-what = l’iPhone n’est pas en mode de restauration : son port est servi par { $value1 }
# 7033026e
error-restore-unusable-answer-what = la réponse de l’iPhone à { $question } n’a pas de { $field } utilisable
# 392fe346
error-restore-refused-what = l’iPhone a refusé { $question } : { $error }
# 64908fb7
error-restore-not-in-restore-mode-usually = l’iPhone a redémarré dans son ancien système
# 10c6a65f
error-supervise-broken-off-what = la conversation sur la supervision s’est interrompue
# 2bb2e243
error-supervise-silent-what = le téléphone n’a rien dit de sa supervision pendant { $limit } s
# 37e3dfe9
error-supervise-refused-what = le téléphone a refusé { $request } : { $refusal }
# bc523f13
error-supervise-foreign-what-2 = le téléphone est supervisé avec une autre identité que celle-ci
# 4516291d
error-supervise-identity-unusable-what = l’identité de supervision n’a pas pu signer le défi du téléphone
# f0312c4f
error-supervise-profile-too-large-what = le profil dépasse 1 Mio
# 425208a1
error-supervise-another-device-what = le consentement désigne un autre appareil que celui qui est branché
# 268291f3
error-supervise-silent-help = attendez que le téléphone ait démarré, puis recommencez
# 75931220
error-supervise-unusable-answer-help = recommencez ; si cela se reproduit, envoyez-nous le rapport qui a été écrit
# d2c2221b
error-supervise-refused-help = lisez ce que dit le téléphone ; les voies qui n’ont pas besoin de superviseur : rightful advise
# 3359e3eb
error-supervise-identity-unusable-help = importez de nouveau l’identité : rightful supervise identity import
# 45c71392
error-supervise-profile-too-large-help = retirez du profil les images et les apps, puis recommencez
# dd01a331
error-supervise-silent-usually = le téléphone démarre encore ou travaille sur son trousseau de clés
# b0ece06a
error-supervise-foreign-usually = un autre ordinateur ou une organisation l’a supervisé, ou l’identité a été refaite depuis
# dc0369ff
error-supervise-another-device-usually = un second appareil a été branché
# 3353b09b
error-identity-unknown-form-what = ce n’est pas une identité de supervision : ni PKCS #12, ni PEM, ni DER
# b2e07214
error-identity-too-long-what = c’est plus long que toute identité de supervision
# 81915d3a
error-identity-no-certificate-what = il n’y a pas de certificat dedans
# 918d1249
error-identity-no-key-what = il n’y a pas de clé privée dedans
# 6223b94d
error-identity-wrong-password-what = le mot de passe n’ouvre pas l’identité
# f7af9041
error-identity-too-many-rounds-what = le fichier demande plus de tours de dérivation du mot de passe qu’aucun programme n’en écrit
# 573dacce
error-identity-mismatch-what = la clé ne va pas avec le certificat
# d374699b
error-identity-not-rsa-what = la clé n’est pas une clé RSA de 2048 à 4096 bits
# 610a5857
error-identity-no-challenge-what = le défi du téléphone est vide ou trop long
# 8885e05f
error-identity-unusable-what = la clé n’a pas pu être utilisée
# 2f641f4b
error-identity-unknown-form-help = exportez-la de nouveau dans Apple Configurator (Réglages, Organisations, Exporter l’identité de supervision) comme fichier .p12, et importez celui-ci
# 56dcea29
error-identity-no-certificate-help = indiquez le fichier du certificat, et celui de la clé avec --key
# 005ed637
error-identity-no-key-help = indiquez avec --key le fichier de la clé privée : un certificat seul ne prouve rien
# c667b8c7
error-identity-wrong-password-help = donnez le mot de passe fixé à l’export de l’identité : --password-file
# b41b08e0
error-identity-too-many-rounds-help = exportez-la de nouveau avec un autre programme, et importez celle-là
# 34416dc6
error-identity-mismatch-help = indiquez un certificat et une clé exportés ensemble
# fd0fe947
error-identity-not-rsa-help = importez l’identité avec laquelle le téléphone a été supervisé : de telles identités ont des clés RSA
# 72a39806
error-identity-unusable-help = recommencez ; si cela se reproduit, importez de nouveau l’identité
# 97da02a8
error-muxer-broken-off-what = la conversation avec le répartiteur USB s’est rompue
# 21ee0e35
error-muxer-another-dialect-what = le répartiteur USB a refusé : { $value1 }
# 72b9bc97
error-muxer-nonsense-what = le répartiteur USB a donné une réponse qui n’a pas de sens : { $value1 }
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
# ca5044d4
error-backup-folder-busy-what = une autre sauvegarde vers { $path } est en cours
# 794a55b8
error-backup-no-access-what = il n’est pas permis d’écrire dans le dossier { $path }
# 96c3bdd3
error-backup-folder-is-a-link-what = { $path } est un lien, pas un dossier
# 6b763e51
error-backup-no-room-for-a-copy-what = le disque de { $path } n’a pas de liens, et trop peu de place pour y copier la sauvegarde : il faut { $needed } octets, { $free } sont libres
# 0772da87
error-backup-between-names-what = la nouvelle sauvegarde dans { $path } n’a pas pu recevoir son nom
# 1d9f6fd8
error-backup-folder-not-written-what-2 = ceci ne marche pas dans { $path } : { $doing }
# fcf7778b
error-backup-folder-busy-help = attendez qu’elle soit terminée, ou choisissez un autre dossier avec --to
# 2f1e8da1
error-backup-no-access-help = sur un Mac, donnez à votre terminal l’« Accès complet au disque » (Réglages Système, Confidentialité et sécurité) ; ailleurs, contrôlez les droits, ou choisissez un autre dossier avec --to
# df6bff5d
error-backup-folder-is-a-link-help = nommez avec --to le dossier auquel il mène
# 3ad3fb1f
error-backup-no-room-for-a-copy-help = libérez de la place, ou choisissez avec --to un dossier sur un autre disque : la nouvelle sauvegarde est construite à côté de l’ancienne
# 44a76759
error-backup-between-names-help = contrôlez le disque, puis recommencez : la prochaine exécution donne leurs noms aux deux sauvegardes avant toute autre chose
# d20a24ed
error-backup-folder-not-written-help-2 = contrôlez le disque et sa place libre, ou choisissez un autre dossier avec --to
# 4c53bccc
error-backup-no-room-for-a-copy-usually = le disque est formaté en exFAT ou FAT, qui ne connaissent pas les liens
# e6be5f5b
error-backup-no-access-usually = macOS ne laisse pas les autres programmes entrer dans le dossier où le Finder met les sauvegardes
# 7a50671e
error-kept-unreadable-what = { $path } ne peut pas être lu
# bf39938e
error-kept-unwritable-what = { $path } ne peut pas être écrit ou retiré
# 3893c0cc
error-kept-sealed-what = { $path } ne s’ouvre pas : il a été modifié, ou vient d’un autre ordinateur
# 3275ab69
error-kept-too-long-what = ce qui est à garder dépasse { $most } octets
# a19d1755
error-kept-no-random-what = cet ordinateur ne fournit pas de nombres aléatoires
# f2b28391
error-kept-unreadable-help = veillez à ce que ce dossier et ce qu’il contient soient à vous, ou nommez-en un autre avec --cache
# dc1bacf3
error-kept-too-long-help = continuez sans : connectez-vous avec un code chaque fois
# cf3615ce
error-keychain-none-what = cet ordinateur n’a pas de magasin de mots de passe qui puisse être interrogé
# ad644ae0
error-keychain-refused-what = le système n’a pas donné le mot de passe gardé ici : { $value1 }
# 98a1cf73
error-keychain-slow-what = ceci a duré plus de { $limit-s } secondes : { $what }
# e14ba3d0
error-keychain-no-password-what = ce que { $value1 } garde sous ce nom n’est pas un mot de passe
# fc5e76e8
error-keychain-failed-what = { $value1 } n’a pas pu être interrogé : { $value2 }
# 623fc6e9
error-keychain-none-help = continuez sans lui : donnez des mots dont vous vous souvenez
# 66534501
error-keychain-refused-help = réessayez et permettez-le dans la fenêtre du système, ou continuez sans lui
# 8594aaa1
error-keychain-slow-help = cherchez une fenêtre dans laquelle le système vous interroge, répondez-y, et réessayez
# a3fd95bd
error-keychain-failed-help = cherchez le mot de passe dans le programme de mots de passe du système lui-même, sous Backup
# ece04407
error-keychain-none-usually = personne n’a de session de bureau ouverte ici, ou le bureau n’a pas de trousseau
# 4d69ba79
error-keychain-refused-usually = la fenêtre du système a été fermée, ou un autre mot de passe a été tapé
# 273b08d1
error-keychain-slow-usually = le système interroge dans une fenêtre cachée derrière d’autres
# b7bb96ec
error-repair-rule-not-written-what = la règle n’a pas pu être écrite dans { $path }
# 24ce1f88
error-repair-another-rule-what = { $value1 } est déjà là, et contient autre chose
# 7cd9da48
error-repair-no-systemd-what = systemd ne peut pas être prié de lancer usbmuxd : { $value1 }
# 3dd8584b
error-repair-muxer-refused-what = systemd n’a pas lancé usbmuxd : { $value1 }
# 22e7fb23
error-repair-systemd-silent-what = systemd n’a pas répondu en { $value1 } s
# 4d24ea54
error-repair-rule-not-written-help = lancez-le en administrateur : sudo rightful doctor --fix
# 3539ebcc
error-repair-another-rule-help = regardez ce qu’il contient, déplacez-le ailleurs, et recommencez
# 48649c19
error-repair-no-systemd-help = lancez-le à la main : sudo usbmuxd
# a778dffc
error-repair-muxer-refused-help = lancez-le à la main : sudo systemctl start usbmuxd
# f0aef71d
error-repair-muxer-refused-usually = cet utilisateur ne peut pas lancer de services, ou usbmuxd n’est pas installé
# 91816ef1
error-muxer-bad-address-what = { $text } n’est pas l’adresse d’un répartiteur
# b2deac9e
error-muxer-bad-address-help = écrivez unix:/path/to/socket ou host:port, ou laissez USBMUXD_SOCKET_ADDRESS non défini
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
# 03ff85d3
error-session-silent-usually = l’appareil démarre, ou montre une question qui attend une réponse
# 90d10516
error-session-no-encryption-usually = l’appareil ne connaît plus cet ordinateur, parce que ses réglages ont été réinitialisés
# 76047788
error-backup-interrupted-what-2 = la sauvegarde a été interrompue pendant qu’elle se faisait : { $value1 }
# 1e2c5ec5
error-backup-encryption-denied-what = Manifest.plist et les fichiers de la sauvegarde ne s’accordent pas sur le point de savoir si elle est chiffrée ; ce sont les fichiers que l’on croit
# 3fd70a4d
error-backup-two-indexes-what = la sauvegarde a deux index, Manifest.db et Manifest.mbdb ; { $taken } est pris
# e62efc7a
error-backup-keybag-trailing-what = le conteneur de clés a { $value1 } octets de trop à sa fin
# 96e5b69f
error-backup-interrupted-help-2 = faites une nouvelle sauvegarde si vous le pouvez encore ; ce que contient celle-ci peut être lu, mais ne restaurez pas depuis elle
# d4e1d8de
error-backup-encryption-denied-help = il n’y a rien à faire ; si beaucoup ne peut pas être lu, cherchez un autre exemplaire de la sauvegarde
# 65c8ae39
error-backup-list-unusable-help = il n’y a rien à faire pour lire les fichiers ; pour restaurer, cherchez un autre exemplaire de la sauvegarde
# b07e13f3
error-unlisted-what = { $name }, dans la sauvegarde, ne peut pas être lu, et la copie ne l’a pas : { $why }
# fc195fdf
error-backup-not-encrypted-already-what = la sauvegarde n’est pas chiffrée
# 0c148f2b
error-backup-folder-not-empty-what = le dossier { $value1 } n’est pas vide
# 76b4bff2
error-backup-copy-without-index-what = l’index de la copie n’a pas pu être écrit : { $value1 }
# 46003437
error-backup-not-encrypted-already-help = utilisez la sauvegarde comme elle est : tout programme qui lit des sauvegardes peut la lire
# dcb444e6
error-backup-folder-not-empty-help = choisissez un dossier nouveau ou vide
# 1dc0af0a
error-decrypterror-copy-help = libérez de la place sur ce disque ou choisissez un dossier sur un autre, supprimez le dossier de la copie, puis recommencez : une copie repart toujours du début
# 3010b9d7
error-backup-copy-without-index-help = extrayez plutôt les fichiers : `rightful backup extract` n’a pas besoin d’un index à lui
# 8ae00028
error-backup-folder-not-empty-usually = la copie a déjà été commencée et s’est arrêtée, ou le dossier est celui d’une autre sauvegarde
# a1ef33bb
error-rowtrouble-fileid-what = aucun blob n’y est nommé
# c8090ae1
error-rowtrouble-column-what = ceci n’y est pas un texte d’une longueur utilisable : { $value1 }
# ba9fec82
error-rowtrouble-kind-what = ce n’est ni un fichier, ni un dossier, ni un lien
# 10479053
error-rowtrouble-toolong-what = son enregistrement fait { $value1 } octets, plus que tout enregistrement réel
# e157da5d
error-rowtrouble-norecord-what = l’enregistrement manque
# 38a25e5d
error-rowtrouble-notdecrypted-what = son enregistrement ne se déchiffre pas
# d5fcccd1
error-rowtrouble-damaged-what = l’index est endommagé ici, et rien au-delà de cet endroit ne peut être lu : { $value1 }
# b6c202ce
error-backup-index-cut-help = cherchez un autre exemplaire de la sauvegarde ; ce qui précède cet endroit dans l’index peut être lu
# 16629520
error-backup-index-cut-help-2 = cherchez un autre exemplaire de la sauvegarde si ce fichier compte ; tout le reste peut être lu
# 2794c97a
error-backup-index-cut-usually = l’index de la sauvegarde est endommagé, ou un programme qui n’est pas d’Apple l’a écrit
# 8ca62f30
error-backup-no-such-folder-what = il n’y a pas de dossier { $path }
# 94e2b49f
error-backup-no-access-what-2 = il n’est pas permis de lire le dossier { $path }
# 376ec687
error-backup-folder-unreadable-what = le dossier { $path } ne peut pas être lu
# c4d18b07
error-backup-not-a-backup-what = { $path } n’est pas une sauvegarde{ $backups }
# 9cef318a
error-backup-too-old-what = { $path } est une sauvegarde d’iOS 3 ou antérieur
# b123c349
error-backup-no-such-folder-help = vérifiez le chemin, ou faites lister les sauvegardes de cet ordinateur : rightful backup list
# c2245be8
error-backup-no-access-help-2 = sur un Mac, donnez à votre terminal l’« Accès complet au disque » (Réglages Système, Confidentialité et sécurité) ; ailleurs, contrôlez les droits du dossier
# 2cebbdb2
error-backup-folder-unreadable-help = contrôlez le disque et son câble
# 0b8d54ec
error-backup-not-a-backup-help = indiquez le dossier qui contient Manifest.plist, ou faites lister les sauvegardes de cet ordinateur : rightful backup list
# 491b6b2f
error-backup-too-old-help = utilisez un programme de cette époque ; ici se lisent les sauvegardes d’iOS 4 et plus récents
# becbb667
error-backup-no-such-folder-usually = le chemin est celui d’un dossier au-dessus de la sauvegarde, ou d’un disque qui n’est pas là
# 8e3eada3
error-backup-wrong-password-what = ce n’est pas le mot de passe de sauvegarde
# 0d4ec6ab
error-backup-keybag-in-parts-what = le conteneur de clés est endommagé : le mot de passe ouvre { $opened } de ses clés, et pas celles de { $refused }
# 191327c2
error-backup-no-usable-keys-what = le conteneur de clés n’a aucune clé qu’un mot de passe suffise à ouvrir
# 938775b1
error-unlockerror-manifest-what = les clés de la sauvegarde ne peuvent pas être lues
# 6135e601
error-backup-locked-what = la sauvegarde est chiffrée
# 214beb21
error-backup-password-itself-what = une sauvegarde d’iOS 10.0 ne s’ouvre qu’avec son mot de passe, pas avec une clé qui en est dérivée
# 66d0e1d8
error-backup-manifest-key-missing-what = la clé de l’index manque
# 9f255146
error-backup-manifest-key-malformed-what = la clé de l’index fait { $value1 } octets au lieu de 44
# e893139e
error-backup-manifest-key-useless-what = la clé de l’index est inutilisable : { $value1 }
# 1ce074e9
error-backup-wrong-password-help = essayez les autres mots de passe que vous avez utilisés : c’est celui qui a été défini pour les sauvegardes, souvent il y a des années, et ni le code de l’iPhone ni forcément le mot de passe du compte Apple
# 7253409e
error-backup-keybag-in-parts-help = le mot de passe est le bon ; cherchez un autre exemplaire de la sauvegarde, d’avant que son Manifest.plist soit endommagé
# ae5eb621
error-backup-no-usable-keys-help = vérifiez si c’est bien le conteneur de clés d’une sauvegarde chiffrée ; cherchez un autre exemplaire de la sauvegarde
# 79ddfe90
error-backup-not-encrypted-help = omettez le mot de passe : cette sauvegarde n’en a pas besoin
# f6b4384c
error-backup-locked-help = donnez le mot de passe de sauvegarde
# 3d7ed38a
error-backup-password-itself-help = donnez le mot de passe à la place de la clé dérivée
# 76c984b2
error-backup-manifest-key-missing-help = cherchez un autre exemplaire de la sauvegarde, d’avant que son Manifest.plist soit endommagé
# dc9a4e4c
error-backup-wrong-password-usually = le mot de passe de sauvegarde a été défini il y a longtemps et reste avec chaque sauvegarde ; pour une sauvegarde qui existe, il ne peut pas être réinitialisé
# e9646edc
error-backup-manifest-key-missing-usually = Manifest.plist et Manifest.db sont de sauvegardes différentes
# dc1bd5aa
error-backup-keybag-in-parts-usually = le disque est défaillant, ou la copie a été interrompue
# e60111b9
error-backup-too-many-rows-what = l’index de la sauvegarde a plus de { $rows } lignes
# 94e7393e
error-backup-no-room-what = { $needed } octets seraient écrits, et { $free } sont libres
# dead3619
error-backup-too-many-rows-help = cherchez un autre exemplaire de la sauvegarde ; aucun iPhone n’a autant de fichiers
# a6d4f2df
error-backup-no-room-help = libérez de la place sur ce disque, choisissez un dossier sur un autre, ou prenez une partie de la sauvegarde
# 0d5de4ee
error-backup-too-many-rows-usually = l’index de la sauvegarde a été fabriqué à la main pour nuire
# 90003d40
error-backup-no-room-usually = une sauvegarde a besoin d’encore autant de place quand elle est écrite ailleurs
# f5a8414d
error-backup-list-missing-what = { $value1 } manque
# e3753500
error-backup-list-unreadable-what = { $name } ne peut pas être lu : { $why }
# b9331e69
error-backup-list-damaged-what = { $name } n’est pas une liste de propriétés utilisable : { $why }
# db633f91
error-backup-list-damaged-what-2 = { $value1 } est endommagé
# 44f86503
error-backup-list-missing-help = copiez de nouveau le dossier de la sauvegarde, en entier
# 2836a649
error-backup-list-unreadable-help = contrôlez le disque, et que vous pouvez lire le dossier
# a9f2d54d
error-backup-list-damaged-help = cherchez un autre exemplaire de la sauvegarde
# e8d5b001
error-backup-list-missing-usually = la sauvegarde n’a été copiée qu’en partie, ou a été interrompue pendant qu’elle se faisait
# fbe0d22e
error-backup-index-missing-what = la sauvegarde n’a pas d’index : ni Manifest.db, ni Manifest.mbdb
# f094a4cd
error-backup-index-unreadable-what = l’index de la sauvegarde ne peut pas être lu
# 08b7ae18
error-backup-index-too-large-what = l’index de la sauvegarde fait { $value1 } octets, plus que tout index réel
# 44cd878d
error-backup-index-not-one-what = l’index de la sauvegarde n’est pas une base de données
# cb849296
error-backup-index-cut-what = l’index de la sauvegarde est tronqué
# 2fa748d0
error-backup-index-foreign-what = l’index de la sauvegarde est une base de données d’un autre type : { $value1 }
# 8cca7ccf
error-backup-index-damaged-what = l’index de la sauvegarde est endommagé : { $value1 }
# 8f416d80
error-backup-index-not-one-what-2 = Manifest.mbdb n’est pas un index de sauvegarde
# 8daf5195
error-backup-index-too-large-help = cherchez un autre exemplaire de la sauvegarde : sans son index, personne ne sait quel fichier est lequel
# 66dfbad1
error-backup-index-not-one-usually = le disque est défaillant, ou un autre programme a écrit dans la sauvegarde
# 504787b6
error-backup-unknown-class-what = il a la classe de protection { $value1 }, que le conteneur de clés n’a pas
# 3895fc52
error-backup-bound-to-device-what = il a la classe de protection { $value1 }, dont seul l’ancien appareil a la clé
# bffe48f1
error-backup-key-damaged-what = sa clé ne se laisse pas désenvelopper
# 6ac43a7c
error-backup-unknown-class-help = cherchez un autre exemplaire de la sauvegarde ; tout le reste de celle-ci peut être lu
# be5227dd
error-backup-bound-to-device-help = utilisez l’appareil dont la sauvegarde a été faite : rien d’autre ne peut lire cela, et c’est voulu ainsi
# d77a810e
error-backup-unknown-class-usually = l’index et le conteneur de clés sont de sauvegardes différentes, ou l’un d’eux est endommagé
# c8157310
error-backup-bound-to-device-usually = l’app a dit que cela ne doit pas quitter l’appareil
# 5fb2f354
error-backup-key-damaged-usually = l’index de la sauvegarde est endommagé à cet endroit
# 2175655b
error-backup-too-many-rounds-what = le conteneur de clés prétend à { $claimed } tours dans { $tag } ; on en croit au plus { $cap }
# d3618c12
error-backup-stopped-what = l’essai du mot de passe n’est pas allé jusqu’au bout : il a été arrêté
# c567ed16
error-backup-too-many-rounds-help = si vous faites confiance à cette sauvegarde, relevez la limite et attendez ; sinon, cherchez-en un autre exemplaire
# ca20b4fe
error-backup-stopped-help = recommencez ; rien n’a été changé
# 7dff376e
error-backup-too-many-rounds-usually = le fichier est endommagé, ou quelqu’un l’a fait pour occuper des ordinateurs
# 7fa63486
error-backup-keybag-absent-what = la sauvegarde n’a pas de conteneur de clés
# ed499240
error-backup-keybag-cut-what = le conteneur de clés est tronqué : { $tag } prétend à { $claimed } octets et il en reste { $left }
# 16ec8f23
error-backup-keybag-incomplete-what = le conteneur de clés n’a pas de { $value1 }
# 0a5a26bd
error-backup-keybag-malformed-what = { $tag } du conteneur de clés fait { $length } octets
# b78a354f
error-backup-keybag-malformed-what-2 = le conteneur de clés a deux fois { $value1 }
# 463327b5
error-backup-keybag-malformed-what-3 = le conteneur de clés prétend à 0 tour dans { $value1 }
# 059e3bd4
error-backup-keybag-too-large-what = le conteneur de clés a { $value1 } octets, plus que tout conteneur réel
# e89077d5
error-backup-keybag-too-large-what-2 = le conteneur de clés a plus de { $groups } classes, ce qu’aucun conteneur réel n’a
# 6baf035f
error-backup-keybag-absent-help = cherchez un exemplaire de la sauvegarde dont le Manifest.plist est entier ; sans le conteneur de clés, aucun mot de passe ne l’ouvre
# 12af1b75
error-backup-keybag-cut-help = cherchez un autre exemplaire de la sauvegarde, d’avant que son Manifest.plist soit endommagé ; sur celle-ci, aucun mot de passe n’est essayé
# 4138c4fc
error-backup-keybag-absent-usually = la copie de la sauvegarde n’est pas complète, ou le disque où elle se trouve est défaillant
# dfb44bb7
error-sealed-framing-what = ce n’est pas un enregistrement de trousseau
# 601d8109
error-sealed-version-what = il a la version inconnue { $value1 }
# 9ab35ecc
error-sealed-tag-what = il est endommagé : son étiquette est fausse
# b5fb1082
error-sealed-padding-what = il est endommagé : son remplissage est faux
# 33e4d785
error-sealed-contents-what = ce qu’il contient ne peut pas être lu
# 3f0e7abb
error-backup-keychain-not-encrypted-what = le trousseau d’une sauvegarde sans mot de passe ne peut être ouvert que par l’appareil qui l’a faite
# 64105ba1
error-backup-keychain-missing-what = la sauvegarde n’a pas de trousseau
# fcffe1de
error-keychainerror-index-what = le trousseau ne peut pas être cherché dans l’index
# 9b86de2e
error-keychainerror-file-what = le trousseau ne peut pas être lu
# e8977893
error-backup-keychain-damaged-what = le trousseau n’est pas une liste de propriétés utilisable : { $value1 }
# 2a55edea
error-backup-keychain-damaged-what-2 = le trousseau est endommagé
# f7a8f51d
error-backup-keychain-not-encrypted-help = si vous avez encore l’appareil, définissez-y un mot de passe de sauvegarde et faites une nouvelle sauvegarde ; les mots de passe sont dans celle-là
# 2f856e61
error-backup-keychain-missing-help = cherchez une autre sauvegarde de cet appareil, qui ait un mot de passe
# 23c0509b
error-backup-keychain-not-encrypted-usually = aucun mot de passe de sauvegarde n’était défini quand la sauvegarde a été faite
# b0b33d6b
error-backup-keychain-missing-usually = la sauvegarde n’a été copiée qu’en partie, ou a été faite par un programme qui l’omet
# 0752ace2
error-mbdberror-cut-what = l’index finit au milieu d’un enregistrement, { $left } octets après le dernier entier
# b17e669a
error-mbdberror-unreadable-what = le disque ne donne pas le reste de l’index, { $left } octets
# 52d72158
error-mbdberror-text-what = ceci n’y est pas un texte : { $value1 }
# 30c2791c
error-mbdberror-key-what = sa clé fait { $value1 } octets au lieu de 44
# 661e6ed0
error-backup-file-missing-what = son contenu n’est pas dans la sauvegarde
# 24258f78
error-backup-file-damaged-what = il est endommagé ou incomplet : sa fin n’est pas celle d’un fichier
# 37d7fe50
error-backup-file-cut-what = il est incomplet : { $value1 } octets à sa fin ne font pas un bloc entier
# f151cce3
error-backup-file-short-what = il fait { $is } octets, et l’index de la sauvegarde en dit { $index } : sa fin manque peut-être
# 847d4507
error-backup-file-not-regular-what = à sa place se trouve quelque chose qui n’est pas un fichier ordinaire
# f4f57316
error-backup-file-changing-what = il a changé pendant qu’il était lu
# 941fbde1
error-backup-file-unreadable-what = le disque ne le donne pas : { $value1 }
# 679ce1ff
error-backup-file-without-key-what = il n’a pas de clé, et la sauvegarde est chiffrée
# 2605e7c2
error-backup-file-locked-what = il est chiffré, et la sauvegarde a été ouverte sans mot de passe
# caeb295d
error-backup-file-missing-help = copiez de nouveau le dossier de la sauvegarde, en entier, ou cherchez une sauvegarde plus ancienne
# 03805c33
error-backup-file-damaged-help = regardez ce qui a pu en être lu ; une sauvegarde plus ancienne a peut-être le fichier entier
# e2fab3e7
error-backup-file-not-regular-help = copiez de nouveau le dossier de la sauvegarde : les sauvegardes n’ont que des fichiers ordinaires
# b916b93e
error-backup-file-changing-help = attendez qu’aucun programme n’écrive dans la sauvegarde, puis relisez-le
# fdb6a340
error-backup-file-unreadable-help = contrôlez le disque, et sauvez sur un autre ce qu’il donne encore
# 0378c423
error-backup-file-short-usually = le disque était plein quand la sauvegarde a été copiée ; ou l’iPhone a raccourci le fichier pendant que la sauvegarde se faisait, ce qui ne fait pas de mal
# ce09947f
error-backup-file-damaged-usually = le disque est défaillant, ou la sauvegarde a été interrompue pendant qu’elle se faisait
# 54495fb6
error-backup-output-what = le fichier ne peut pas être écrit
# c13f3ca1
error-backup-file-too-long-what = le fichier dépasse { $limit } octets
# e3abe2cc
error-backup-output-help = contrôlez la place libre et les droits à l’endroit où l’on écrit
# 9b128d00
error-backup-file-too-long-help = extrayez-le dans un fichier
# 3ade233e
error-recorderror-archive-what = son enregistrement n’est pas une archive : { $value1 }
# 4666c032
error-recorderror-lacks-what = ceci manque dans son enregistrement : { $value1 }
# 2631da32
error-recorderror-kind-what = ceci n’y est pas du type qu’il faut : { $value1 }
# a839f0ef
error-backup-code-not-set-what = aucun code Temps d’écran ni code des restrictions n’était défini quand cette sauvegarde a été faite
# 2354c89c
error-backup-code-none-fits-what = ce que la sauvegarde garde du code des restrictions ne correspond à aucun des dix mille codes
# 5eb5fd1c
error-backup-code-unreadable-what = le fichier qui garde le code ne peut pas être lu
# f5efbac2
error-backup-code-needs-password-what = iOS 12 garde le code Temps d’écran dans le trousseau, que seule une sauvegarde avec mot de passe ouvre
# 60819825
error-backup-code-in-no-backup-what = depuis iOS 13, le code Temps d’écran n’est dans aucune sauvegarde
# db30c2b6
error-backup-code-not-set-help = faites une nouvelle sauvegarde de l’appareil qui a la restriction, celui de l’enfant ; un appareil géré n’a pas de code à lui
# f716e962
error-backup-code-none-fits-help = cherchez une autre sauvegarde du même appareil
# 86fc8ac1
error-backup-code-needs-password-help = définissez un mot de passe de sauvegarde sur l’appareil, faites une nouvelle sauvegarde, et interrogez celle-là
# 05a2cce2
error-backup-code-in-no-backup-help = sur l’appareil, ouvrez Réglages, Temps d’écran, Modifier le code Temps d’écran, et choisissez « Code oublié ? » : le compte Apple qui l’a défini peut en définir un nouveau
# 8615d8d8
error-backup-folder-not-writable-what = il n’est pas possible d’écrire dans le dossier { $value1 }
# 4ef08743
error-backup-in-the-way-what = { $value1 } fait obstacle : ce n’est pas ce qu’il faut ici ({ $value2 })
# d33676e0
error-backup-disk-full-what = il n’y a plus de place sur le disque de { $value1 }
# e3e6e9fd
error-backup-file-not-written-what = { $value1 } n’a pas pu être écrit
# a8a0a9ab
error-backup-folder-not-writable-help = choisissez un dossier dans lequel vous pouvez créer des fichiers
# d9b8e50f
error-backup-in-the-way-help = choisissez un dossier vide, ou déplacez ailleurs ce qui fait obstacle, puis recommencez
# b24dd5fe
error-backup-disk-full-help = libérez de la place sur ce disque ou choisissez un dossier sur un autre, puis recommencez : ce qui est déjà écrit n’est pas écrit une seconde fois
# 3859b0fa
error-backup-file-not-written-help = regardez ce que dit le système, puis recommencez ; les autres fichiers ne sont pas touchés
# 795d9ab0
error-backup-folder-not-writable-usually = le disque est en lecture seule, ou le dossier appartient à quelqu’un d’autre
# ea68f317
error-backup-in-the-way-usually = quelque chose d’autre était déjà dans ce dossier
# 2446942e
error-backup-disk-full-usually = la sauvegarde est plus grande que ce qui était libre, ou autre chose a rempli le disque
# a0ce20be
error-backup-file-not-written-usually = le disque a une erreur, ou son système de fichiers n’accepte pas ce fichier
# 8fb05c9a
error-backup-interrupted-what-3 = la sauvegarde a été interrompue pendant qu’elle se faisait
# 1a83cf3f
error-backup-index-missing-what-2 = la sauvegarde n’a pas d’index
# 6d670e77
error-backup-system-too-old-what = la sauvegarde est celle d’un appareil avec { $made }, et celui-ci a { $has }
# bd8a63d0
error-backup-system-unknown-what = rien ne dit avec quel système la sauvegarde a été faite
# 0bce7855
error-backup-other-kind-what = la sauvegarde est d’un autre genre d’appareil ({ $made }) que celui-ci ({ $has })
# 0d5d335a
error-backup-model-unknown-what = rien ne dit de quel modèle la sauvegarde a été faite
# 59e15b84
error-backup-no-password-what = la sauvegarde n’a pas de mot de passe
# cd6d6ba6
error-backup-interrupted-help-3 = cherchez une sauvegarde plus ancienne ; de celle-ci, des fichiers peuvent être tirés, mais l’iPhone ne la reprendra pas entière
# ad9cee52
error-backup-system-too-old-help = mettez d’abord l’iPhone à jour, puis restaurez la sauvegarde
# 82fac137
error-backup-system-unknown-help = comparez à la main : une sauvegarde va sur le même système ou un plus récent, sur le même genre d’appareil
# 0b5eb4f3
error-backup-other-kind-help = continuez si vous voulez : photos, messages et réglages passent, certaines apps non
# f5f3b908
error-backup-no-password-help = continuez si vous voulez : mots de passe, réseaux Wi-Fi, données de santé et listes d’appels ne sont que dans les sauvegardes avec mot de passe
# f2e2dbb4
error-backup-too-many-rows-what-2 = la sauvegarde en a plus de { $rows } : { $value1 }
# 687b1753
error-backup-folder-unreadable-what-2 = le dossier de la sauvegarde ne peut pas être parcouru
# 7b13b7a8
error-backup-too-many-rows-usually-2 = la sauvegarde a été fabriquée à la main pour nuire
# 472aeefd
error-recall-checkpoint-malformed-what = la note de l’avancement de la recherche ne peut pas être lue
# dc39aa30
error-recall-checkpoint-unknown-version-what = la note de l’avancement de la recherche a la version { $value1 }, que cette version de Rightful ne connaît pas
# 18082811
error-recall-checkpoint-of-others-what = la note de l’avancement de la recherche appartient à d’autres candidats ({ $noted }…, et ceux-ci sont { $these }…)
# 3355211d
error-recall-checkpoint-beyond-the-end-what = la note de l’avancement de la recherche dit { $next }, et il y a { $count } candidats
# 4a1a483d
error-recall-checkpoint-malformed-help = recommencez la recherche depuis le début ; la sauvegarde est comme elle était
# 5262d97a
error-recall-checkpoint-unknown-version-help = mettez Rightful à jour, ou recommencez la recherche depuis le début ; la sauvegarde est comme elle était
# 0164e561
error-recall-checkpoint-of-others-help = donnez les mêmes indices qu’avant, ou recommencez la recherche depuis le début ; la sauvegarde est comme elle était
# 1355610d
error-recall-checkpoint-malformed-usually = le fichier a été modifié ou tronqué
# 02445966
error-recall-checkpoint-unknown-version-usually = une version plus récente de Rightful a commencé cette recherche
# 1df4e369
error-recall-checkpoint-of-others-usually = un indice a été ajouté ou modifié depuis
# b7e07f5a
error-recall-too-long-what = ce qui est à essayer a des candidats de { $longest } octets ; { $most } au plus sont essayés
# 39afdc31
error-recall-too-deep-what = ce qui est à essayer est imbriqué sur plus de { $most } niveaux
# 179894af
error-recall-too-dear-what = ce qui est à essayer a des candidats d’un coût de { $dearest } ; on ne met en ordre que jusqu’à { $most }
# 56f63547
error-recall-too-large-what = ce qui est à essayer est trop grand pour être mis en ordre : plus de { $most } ({ $of })
# a984e63b
error-recall-too-many-what = il y a plus de candidats que 128 bits ne peuvent en compter
# acbef048
error-recall-too-long-help = joignez moins de mots, ou omettez les plus longs ; rien n’a été essayé
# 621673be
error-recall-too-deep-help = décrivez le mot de passe avec moins de parties les unes dans les autres ; rien n’a été essayé
# 4f6a17c7
error-recall-too-dear-help = donnez aux parties des coûts plus bas, ou joignez-en moins ; rien n’a été essayé
# e596e7bc
error-recall-too-large-help = cherchez en plusieurs fois : moins de mots, ou moins de changements pour chacun, en commençant par les plus probables ; rien n’a été essayé
# 897d595a
error-recall-too-many-help = dites-en plus sur ce dont vous vous souvenez : un tel nombre ne pourrait pas être essayé dans toute la vie du soleil ; rien n’a été essayé
# d751b803
error-recall-too-long-usually = des phrases entières ont été données comme mots et jointes
# 46217d63
error-recall-too-large-usually = de longues listes de mots ont été jointes avec beaucoup de changements pour chaque lettre
# 3af70744
error-recall-too-many-usually = trop de parties peuvent être n’importe quoi
# 243090a2
error-recall-hint-too-large-what = le fichier d’indices dépasse { $value1 } Mio
# 846271e3
error-recall-hint-other-encoding-what = le fichier d’indices n’est pas écrit en UTF-8
# cd5a42d5
error-recall-hint-malformed-what = la ligne { $line } du fichier d’indices ne peut pas être lue
# e4389eee
error-recall-hint-unknown-version-what = le fichier d’indices a la version { $value1 }, que cette version de Rightful ne connaît pas
# 3627d441
error-recall-hint-unfit-what = { $value1 }le champ `{ $field }` de l’indice n’est pas connu, ou contient autre chose qu’il ne devrait
# 7dbaaf91
error-recall-hint-too-many-what = le champ `{ $field }` de l’indice a plus de { $most } entrées
# 9c550590
error-recall-hint-too-long-what = le champ `{ $field }` de l’indice est plus long que { $most }
# 1639126c
error-recall-hint-empty-what = le champ `{ $field }` de l’indice est vide
# 73080fdd
error-recall-hint-out-of-order-what = le champ `{ $field }` de l’indice finit avant de commencer
# f8ebc4d3
error-recall-hint-too-large-help = écrivez ce dont vous vous souvenez, et donnez les longues listes de mots comme fichiers à part ; rien n’a été essayé
# 41c4b7ad
error-recall-hint-other-encoding-help = enregistrez le fichier en UTF-8 dans un éditeur de texte ; rien n’a été essayé
# 5508cdd6
error-recall-hint-malformed-help = corrigez cette ligne : les textes sont entre guillemets droits ; rien n’a été essayé
# 1541455e
error-recall-hint-unfit-help = corrigez-le : la page sur les indices dit ce que chaque champ peut contenir ; rien n’a été essayé
# 09aed044
error-recall-hint-too-many-help = gardez les plus probables, et cherchez avec les autres ensuite ; rien n’a été essayé
# 17add237
error-recall-hint-too-long-help = raccourcissez-le, ou retirez-le ; rien n’a été essayé
# bc75a171
error-recall-hint-empty-help = écrivez-y quelque chose, ou retirez-le ; rien n’a été essayé
# 367fc7af
error-recall-hint-out-of-order-help = écrivez d’abord le plus petit nombre ; rien n’a été essayé
# 78934a07
error-recall-hint-too-large-usually = une liste de mots y a été écrite
# 8fe32849
error-recall-hint-other-encoding-usually = un éditeur l’a enregistré dans l’encodage de son système
# 78310f5c
error-recall-hint-malformed-usually = un guillemet ou un crochet manque sur cette ligne ou avant
# bc1242a5
error-recall-hint-unknown-version-usually = une version plus récente de Rightful l’a écrit
# 8ceebb1b
error-recall-hint-unfit-usually = son nom est mal écrit, ou une date n’est pas entre guillemets
# a2f360b5
error-problem-otherencoding-what = ce n’est pas écrit en UTF-8
# 66acebca
error-problem-toolong-what = cela dépasse { $value1 } octets
# 7ed394d0
error-problem-toomany-what = il y en a plus de { $value1 }
# 2242378e
error-problem-unknownwildcard-what = après un signe pour cent ne vient aucun joker connu ici
# 47c08c8f
error-problem-unfinishedset-what = un ensemble de caractères n’a pas de fin, ou rien dedans
# 47956a34
error-problem-range-what = un intervalle va à rebours, ou est plus long que { $value1 }
# 9ea2d8a3
error-problem-unknownanchor-what = une ancre n’est pas connue, ou un jeton en a deux
# 160050ae
error-problem-unknownoption-what = une option n’est pas connue ici, ou n’a pas de valeur qu’elle puisse avoir
# 363813ba
error-problem-unknownset-what = après un point d’interrogation ne vient aucun ensemble connu, ou un ensemble qui n’a pas été donné
# 8b48908a
error-problem-toomanysets-what = plus de quatre ensembles précèdent le masque
# e14f0059
error-problem-empty-what = cela ne produit rien
# 89644650
error-problem-unknownfunction-what = une fonction n’est pas connue ici
# 8bb6e418
error-problem-missingargument-what = à une fonction il manque un caractère ou une position, qui va de 0 à 9 ou de A à Z
# c2ee7ba4
error-lineerror-what = la ligne { $line } est inutilisable ({ $of }) : { $problem }
# 17ed4edb
error-recall-token-line-help = corrigez cette ligne, ou mettez un # devant ; le signe pour cent lui-même s’écrit %% ; rien n’a été essayé
# 3172bc98
error-recall-mask-line-help = corrigez cette ligne, ou mettez un # devant ; le point d’interrogation lui-même s’écrit ?? ; rien n’a été essayé
# bcd5fd5d
error-recall-rule-line-help = corrigez cette ligne, ou mettez un # devant ; rien n’a été essayé
# 61b1eedf
error-lineerror-usually = elle est écrite pour un autre programme, ou pour une version plus récente d’un programme
# 00b3d3e7
error-recipeerror-line-what = le champ `{ $field }` de l’indice : { $error }
# 4f0b2393
error-recall-saved-too-large-what = le fichier de mots de passe enregistrés dépasse { $value1 } Mio
# 80ece3cc
error-recall-saved-too-many-what = le fichier de mots de passe enregistrés a plus de { $value1 } entrées
# 9abf9f0c
error-recall-saved-other-encoding-what = le fichier de mots de passe enregistrés n’est pas écrit en UTF-8
# be7eb06a
error-recall-saved-unknown-form-what = le fichier de mots de passe enregistrés n’est pas une exportation que cette version de Rightful connaisse
# 31378c30
error-recall-saved-encrypted-what = le fichier de mots de passe enregistrés est chiffré
# 5a95a4df
error-recall-saved-malformed-what = le fichier de mots de passe enregistrés est endommagé
# db74ea4f
error-recall-saved-too-large-help = donnez le fichier que votre navigateur ou votre gestionnaire de mots de passe a exporté ; rien n’a été essayé
# d7053414
error-recall-saved-too-many-help = partagez-le en plusieurs fichiers, et cherchez avec chacun ; rien n’a été essayé
# 5ba79163
error-recall-saved-other-encoding-help = exportez-le de nouveau, ou enregistrez-le en UTF-8 dans un éditeur de texte ; rien n’a été essayé
# c98148cf
error-recall-saved-unknown-form-help = écrivez les mots de passe dans un fichier texte, un par ligne, et donnez-le comme liste ; rien n’a été essayé
# c0652495
error-recall-saved-encrypted-help = exportez-le de nouveau sans chiffrement, et supprimez-le ensuite ; rien n’a été essayé
# 7e8c1602
error-recall-saved-malformed-help = exportez-le de nouveau ; rien n’a été essayé
# 2f1aaed8
error-recall-saved-other-encoding-usually = un tableur l’a enregistré dans l’encodage de son système
# ea064d1b
error-recall-saved-unknown-form-usually = un autre programme l’a exporté, ou un tableur en a changé la première ligne
# 2fd7aa15
error-recall-saved-encrypted-usually = la forme "encrypted JSON" a été choisie
# 69bd52de
error-recall-saved-malformed-usually = le fichier a été tronqué ou modifié à la main
# 3c280704
error-recall-not-tried-what = les candidats n’ont pas pu être essayés
# bf345a22
error-recall-verdicts-uncounted-what = { $asked } candidats ont été essayés et { $answered } verdicts sont arrivés
# b3ee9ffa
error-recall-ways-disagree-what = cet ordinateur calcule faux : du candidat { $place }, deux façons de l’essayer ont dit des choses différentes
# adb910a8
error-recall-not-tried-help = faites ce que dit la cause, puis continuez la recherche ; la sauvegarde est comme elle était
# 78174611
error-recall-verdicts-uncounted-help = mettez Rightful à jour ; s’il l’est déjà, envoyez-nous le rapport ; la sauvegarde est comme elle était
# b847e73f
error-recall-ways-disagree-help = redémarrez l’ordinateur, ou cherchez sur un autre, depuis le début ; la sauvegarde est comme elle était
# 46e2980e
error-recall-ways-disagree-usually = sa mémoire ou son processeur est défaillant, ou le conteneur de clés de la sauvegarde est endommagé
# 46efc1f4
error-recall-words-too-large-what = la liste de mots dépasse { $value1 } Mio
# d98b7c6b
error-recall-words-too-many-what = { $words } mots par { $rules } règles font { $value1 } candidats ; { $most } au plus sont mis en ordre
# f9ff44ac
error-recall-words-too-large-help = partagez la liste en plusieurs, et cherchez avec chacune ; rien n’a été essayé
# 0d7271d5
error-recall-words-too-many-help = gardez les mots les plus probables, ou moins de règles, et cherchez avec les autres ensuite ; pour des listes plus longues il y a hashcat, avec la ligne de `rightful recall hash` ; rien n’a été essayé
# b786d5ec
error-recall-words-too-many-usually = les mots comme les règles sont des recueils d’autres gens, pour des mots de passe qui s’essaient plus vite
# 9b073825
error-notwritten-what = la description de ce qui est à essayer ne peut pas être lue
# 0b38b702
error-queue-not-a-code-what = ce n’est pas un code de participation
# 4312a6dd
error-queue-address-what = { $given } n’est pas l’adresse d’un serveur NATS
# 1d1830f4
error-queue-secret-in-address-what = il y a un nom, un mot de passe ou un jeton dans l’adresse du serveur NATS
# 493f6692
error-queue-not-encrypted-what = le chemin vers { $host } n’est pas chiffré
# f977d72b
error-queue-certificates-unreadable-what = { $path } n’a pas de certificats qui puissent être lus
# 8ba15f8e
error-queue-not-trusted-what = le serveur NATS à { $host } n’a pas pu prouver son identité
# 62bf115e
error-queue-refused-what = le serveur NATS à { $host } ne laisse pas entrer cet ordinateur
# f8ccdb07
error-queue-unreachable-what = aucun serveur NATS ne répond à { $host }
# 25800375
error-queue-no-jetstream-what = le serveur NATS à { $host } ne garde pas les messages, ou pas pour cet utilisateur
# bf4cb50d
error-queue-job-too-large-what = décrire ce qui est à essayer prend plus que ce que l’on peut envoyer à d’autres machines
# 6797d76e
error-queue-no-search-what = il n’y a pas de recherche pour ce code sur le serveur NATS
# eb2da1fb
error-queue-search-unreadable-what = la recherche sur le serveur NATS ne peut pas être ouverte avec ce code
# db7da25f
error-queue-away-what = le serveur NATS a été absent pendant { $hours } heures
# 1455ee5b
error-queue-coordinator-silent-what = aucune nouvelle du coordinateur pendant { $hours } heures
# 5dc21a8f
error-queue-put-aside-what = le coordinateur a mis cet ordinateur de côté : il n’a pas trouvé ce qui avait été placé là pour qu’il le trouve
# ff99bcf8
error-queue-full-what = autant de machines qu’il peut y en avoir aident déjà
# a448cbc2
error-queue-other-candidates-what = cet ordinateur essaierait d’autres mots de passe que ceux que compte le coordinateur
# 275db986
error-queue-too-many-wrong-answers-what = { $count } machines ont donné des réponses fausses
# b1c2fc9e
error-queue-no-random-numbers-help = redémarrez l’ordinateur, et réessayez
# 86c34255
error-queue-not-a-code-help = retapez-le comme le coordinateur le montre : sept groupes de quatre lettres et chiffres
# 3ac68569
error-queue-address-help = donnez-la sous la forme tls://HOST:PORT, ou nats://127.0.0.1:4222 sur cet ordinateur
# c244c49f
error-queue-secret-in-address-help = omettez-le dans l’adresse, où d’autres programmes peuvent le lire, et utilisez --token-file, ou --user avec --user-password-file
# 3d8f3fe9
error-queue-not-encrypted-help = activez TLS sur le serveur, et écrivez tls:// à la place de nats://
# 7e864080
error-queue-certificates-unreadable-help = vérifiez le chemin ; le fichier doit contenir des certificats sous la forme PEM
# 2cb0e3e4
error-queue-not-trusted-help = vérifiez le nom dans l’adresse ; si le serveur a un certificat que vous avez fait vous-même, donnez-le avec --ca-file
# 8b55c2a7
error-queue-refused-help = vérifiez le jeton, ou le nom et le mot de passe, avec qui fait tourner le serveur
# f9a8cb4a
error-queue-unreachable-help = vérifiez l’adresse, que le serveur tourne, et qu’un pare-feu vous laisse passer
# 3498925b
error-queue-no-jetstream-help = lancez le serveur avec JetStream (nats-server -js), et permettez-le à cet utilisateur
# 1c2869a4
error-queue-job-too-large-help = omettez les longues listes, ou cherchez avec elles sur une seule machine
# 68afc8cf
error-queue-no-search-help = lancez d’abord le coordinateur, et vérifiez que les deux utilisent le même serveur
# 4f72a1c3
error-queue-search-unreadable-help = utilisez la même version de Rightful sur toutes les machines, et retapez le code
# 848ef308
error-queue-away-help = relancez le serveur, puis relancez ceci : cela reprend où c’en était
# 1d86a932
error-queue-coordinator-silent-help = relancez le coordinateur, puis rejoignez-le de nouveau
# 770d30f6
error-queue-put-aside-help = contrôlez la mémoire et le refroidissement de cet ordinateur avant de le laisser participer de nouveau ; les autres refont sa part
# 436c2203
error-queue-full-help = arrêtez l’une des autres, ou laissez celle-ci participer plus tard : il peut y avoir 64 machines
# fb03ceff
error-queue-other-candidates-help = utilisez la même version de Rightful sur toutes les machines
# 953b4922
error-queue-too-many-wrong-answers-help = voyez à qui vous avez donné le code ; puis recommencez avec --afresh, qui fait un nouveau code
# 9db4ed31
error-queue-not-trusted-usually = l’adresse a un autre nom que le certificat, ou le certificat a expiré
# 7bbf186d
error-queue-no-search-usually = la recherche est finie, ou le coordinateur utilise un autre serveur
# e3d2c321
error-queue-put-aside-usually = sa mémoire ou son processeur est défaillant quand il est chaud
# 8d166e5c
error-queue-search-unreadable-usually = les machines ont des versions différentes de Rightful, ou quelqu’un qui a le code a mis autre chose à la place
# 43aed760
error-queue-other-candidates-usually = les machines ont des versions différentes de Rightful
# 2077d7a6
error-queue-too-many-wrong-answers-usually = quelqu’un a le code qui ne devrait pas l’avoir
# 0899f38a
error-unreadable-what = un message ne peut pas être lu
# 08f282dc
error-queue-saved-malformed-what = la note de l’avancement de la recherche sur plusieurs machines ne peut pas être lue
# 1b0ec5f9
error-queue-saved-unknown-version-what = la note de l’avancement de la recherche sur plusieurs machines a la version { $value1 }, que cette version de Rightful ne connaît pas
# 209d73aa
error-queue-saved-of-another-what = la note de l’avancement de la recherche sur plusieurs machines appartient à une autre sauvegarde ou à d’autres indices
# 20ce2077
error-queue-saved-malformed-help = recommencez la recherche depuis le début avec --afresh ; la sauvegarde est comme elle était
# 2be5364b
error-queue-saved-unknown-version-help = mettez Rightful à jour, ou recommencez la recherche depuis le début avec --afresh ; la sauvegarde est comme elle était
# bdfa78ca
error-queue-saved-of-another-help = donnez la même sauvegarde et les mêmes indices qu’avant, ou recommencez depuis le début avec --afresh, qui fait un nouveau code ; la sauvegarde est comme elle était
# af3833ff
error-queue-saved-malformed-usually = le fichier a été modifié ou tronqué, ou c’est autre chose
# d7d1e449
error-wizard-backups-unread-what = un endroit où peuvent se trouver des sauvegardes n’a pas pu être examiné
# a77e66f0
error-wizard-backups-unread-usually = macOS ne laisse les programmes voir les sauvegardes qu’après que vous avez donné au terminal l’accès complet au disque
# 6319eca9
error-wizard-too-large-what = ce fichier est trop grand pour une page, ou n’est pas complet
# 6ad0591c
error-wizard-too-large-help = faites écrire les fichiers dans un dossier, sur la page de la sauvegarde
# a4ab09fb
error-wizard-no-page-what = cette page n’existe pas
# 15088379
error-wizard-no-device-what = cet appareil n’est pas au bout du câble
# bce1fa04
error-wizard-no-backup-what = cette sauvegarde n’est plus là
# 227346a8
error-wizard-bad-form-what = le formulaire n’a pas été compris
# 55fad18f
error-wizard-no-page-help = revenez aux appareils
# 6925b7c9
error-wizard-no-device-help = branchez-le, attendez que la première page le montre et choisissez-le là
# cb1443ff
error-wizard-no-backup-help = regardez la liste des sauvegardes ; branchez le disque sur lequel elle se trouve
# 6a03607b
error-wizard-bad-form-help = revenez, rechargez la page et réessayez
# 567e8b97
error-wizard-no-device-usually = il redémarre, ou le câble a été débranché
# 390767d0
error-wizard-no-backup-usually = son dossier a été déplacé, ou le disque a été débranché
# df4626f0
error-wizard-busy-what = autre chose est en cours
# 30027b89
error-wizard-not-asked-what = cette question a déjà reçu sa réponse
# a14ffe3c
error-wizard-unfit-what = la réponse ne convient pas à la question
# 046eb067
error-wizard-busy-help = regardez ce qui est en cours ; quand c’est terminé, recommencez
# 0d90936b
error-wizard-not-asked-help = revenez à ce qui est en cours : on y voit ce qui est demandé maintenant, si quelque chose l’est
# 07f57223
error-wizard-unfit-help = revenez et répondez à ce qui est demandé maintenant
# ad8298c4
error-wizard-busy-usually = il a été commencé dans un autre onglet
# e1bd78e5
error-wizard-not-asked-usually = le bouton a été cliqué deux fois, ou la page était dans un onglet plus ancien
# d31df8e0
error-wizard-broken-what = Rightful a échoué au milieu de cette opération
# baf0689f
error-wizard-broken-help = laissez l’iPhone branché, relancez Rightful et regardez ce qu’il dit de l’iPhone ; envoyez-nous ensuite le rapport qu’il a écrit
# 9cb2dede
error-account-password-file-unreadable-what = le mot de passe du compte Apple n’a pas pu être lu dans { $path }
# 3d00f62f
error-account-password-input-unreadable-what = le mot de passe du compte Apple n’a pas pu être lu sur l’entrée standard
# 236e54ef
error-account-password-none-what = il n’y a pas de mot de passe d’un compte Apple dans la première ligne
# 30cf91e4
error-account-password-file-unreadable-help = vérifiez le chemin du fichier, et que vous pouvez le lire
# 75a54c9a
error-account-password-input-unreadable-help = passez le mot de passe en une ligne à l’entrée standard, ou utilisez --password-file FILE
# 0dd87f3c
error-account-password-none-help = mettez le mot de passe dans la première ligne, sans guillemets
# 26722ee9
error-report-nothing-kept-what = rien n’a été noté dans { $folder }
# e5344346
error-report-unreadable-what = { $path } n’a pas pu être lu
# 6c77cedd
error-report-exists-what = { $path } est déjà là
# 2f15231a
error-report-not-written-what = { $path } n’a pas pu être écrit
# 43d4a68b
error-report-nothing-kept-help = si l’exécution a gardé ses fichiers ailleurs, nommez ce dossier avec --cache ; une répétition ne laisse rien à rapporter
# 4adfa57b
error-report-unreadable-help = regardez si le fichier et son dossier appartiennent à votre utilisateur
# 5b40de1d
error-report-exists-help = nommez un autre fichier avec --to, ou déplacez celui-là ailleurs
# d895c5b4
error-report-not-written-help = nommez avec --to un fichier dans un dossier où vous pouvez écrire
# 2068df99
error-backup-none-found-what = aucune sauvegarde n’a été trouvée sur cet ordinateur
# 6be04977
error-backup-not-named-what = il y a { $value1 } sauvegardes sur cet ordinateur, et aucune n’a été nommée
# 674756b7
error-backup-no-such-backup-what = aucune sauvegarde ne s’appelle { $value1 }
# a231e378
error-backup-several-of-that-name-what = { $count } sauvegardes de plusieurs appareils s’appellent { $name }
# af46a5c6
error-backup-none-found-help = indiquez le dossier de la sauvegarde, celui qui contient Manifest.plist, ou avec --in DIR le dossier où se trouvent les sauvegardes
# b7e7b031
error-backup-not-named-help = faites-les lister avec rightful backup list, et nommez-en une
# a9cf5c75
error-backup-no-such-backup-help = faites-les lister avec rightful backup list ; un dossier ailleurs s’indique par son chemin
# d2304e81
error-backup-several-of-that-name-help = indiquez le dossier de celle qui est voulue ; rightful backup list les montre
# 0f24fa60
error-backup-none-found-usually = la sauvegarde se trouve sur un autre disque ou un autre ordinateur, ou dans iCloud
# 7254204f
error-doctor-facts-not-read-what = les données de { $path } ne peuvent pas être lues
# a00cfb6d
error-doctor-facts-not-understood-what = les données de { $path } ne sont pas comprises
# 8e0b2d5f
error-doctor-facts-not-read-help = nommez un fichier d’au plus 1 Mio que vous pouvez lire, ou - pour l’entrée standard
# 57c695f0
error-doctor-facts-not-understood-help = faites-les écrire sur l’autre ordinateur, par la même version : rightful doctor --json > facts.json
# 31d463ec
error-dossier-exists-what = { $value1 } est déjà là
# 21a25f34
error-firmware-unknown-model-what = l’appareil au câble est d’un modèle que Rightful ne connaît pas
# 733f1b34
error-firmware-unknown-model-help = nommez le modèle : rightful firmware list iPhone15,3
# 7c793334
error-man-not-written-what = les pages de manuel n’ont pas pu être écrites dans { $folder }
# 2ecfb6be
error-man-not-made-what = la page de manuel n’a pas pu être faite
# 99350c6e
error-man-not-written-help = nommez un dossier qui existe et où vous pouvez écrire
# d7e70b86
error-man-not-made-help = utilisez rightful --help à la place
# 9d8e97ff
error-recall-nothing-begun-what = aucune recherche qui puisse continuer n’a été commencée sur cet ordinateur
# b434afac
error-recall-several-begun-what = { $value1 } recherches pourraient continuer, et aucune sauvegarde n’a été nommée
# ff51ce64
error-recall-with-machines-what = cette recherche a été proposée à d’autres machines
# dfffaaa3
error-recall-ideas-not-kept-what = les idées de cette recherche ont été tapées, et ne sont pas conservées
# 54404734
error-recall-nothing-begun-help = commencez-en une avec rightful recall ; rightful recall status montre celles qui sont arrivées à leur fin
# 6b9df7bd
error-recall-several-begun-help = nommez la sauvegarde ; rightful recall status montre les recherches
# 9ee2c0ab
error-recall-with-machines-help = lancez rightful recall serve comme avant : elle continue, avec le même code. Pour continuer avec cet ordinateur seul, lancez rightful recall avec vos idées
# 2ee4e7bb
error-recall-ideas-not-kept-help = donnez-les de nouveau, avec --hint FILE, --mask ou ce que vous aviez : ce qui a été essayé est sauté
# a621a1d0
error-recall-nothing-begun-usually = un autre dossier --cache servait, ou un autre utilisateur de cet ordinateur l’a commencée
# dba5e450
error-rescue-several-what = { $value1 } iPhone ont des sauvegardes sur cet ordinateur, et aucun n’a été nommé
# 13827d95
error-rescue-make-and-json-what = --make ne peut pas être utilisé avec --json
# b77fb554
error-rescue-several-help = nommez-en un avec --device : rightful backup list les montre
# 1e2658a0
error-rescue-make-and-json-help = demandez avec --json seul, puis utilisez les commandes qu’il nomme ; chacune d’elles a son propre --json
# 6882ecc1
error-rehearsal-no-phone-what = le scénario n’a pas d’iPhone
# b18c3326
error-rehearsal-not-written-what = la sauvegarde n’a pas pu être écrite dans { $folder }
# b6700cce
error-rehearsal-no-phone-help = choisissez un scénario avec un iPhone ; rightful --help les liste
# 0b85e6c2
error-rehearsal-not-written-help = contrôlez la place libre et les droits à cet endroit
# 6d120404
error-wizard-cannot-listen-what = les pages ne peuvent pas être servies sur cet ordinateur
# 771c42c5
error-wizard-cannot-listen-help = laissez --port de côté et prenez-en un libre
# f47e2f51
error-wizard-cannot-listen-usually = un autre programme y écoute déjà
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
# aec334b0
error-queue-secret-unreadable-what = ceci n’a pas pu être lu de { $path } : { $what } ({ $why })
# c8880c4b
error-queue-secret-not-typed-what = ceci est nécessaire, et personne ne l’a tapé : { $value1 }
# 37bcdd26
error-queue-secret-unreadable-help = vérifiez le chemin, et que vous pouvez le lire ; la première ligne du fichier est prise
# b8245aed
error-queue-secret-not-typed-help = lancez-le dans un terminal, ou donnez-le dans un fichier : --code-file, --token-file, --user-password-file
# cdeb3334
error-password-nobody-to-ask-what = il faut le mot de passe de sauvegarde, et personne ne peut être interrogé ici
# 34eaba41
error-password-file-unreadable-what = le mot de passe de sauvegarde n’a pas pu être lu de { $path }
# c6ed456e
error-password-input-unreadable-what = le mot de passe de sauvegarde n’a pas pu être lu de l’entrée standard
# a823630c
error-password-empty-what = le mot de passe de sauvegarde est vide : il n’y a rien dans la première ligne
# 5c4f4cab
error-password-too-long-what = le mot de passe de sauvegarde fait plus de { $longest } octets
# 377192c8
error-password-not-the-same-what = les deux mots de passe tapés ne sont pas les mêmes
# 4256b1a2
error-password-question-mark-what = le nouveau mot de passe est arrivé par l’entrée standard avec un point d’interrogation dedans
# 74577143
error-password-not-typed-what = aucun mot de passe de sauvegarde n’a été tapé
# 6c562933
error-password-nobody-to-ask-help = lancez-le dans un terminal, ou donnez le mot de passe avec --password-file FILE ou --password-stdin
# 48053d40
error-password-too-long-help = vérifiez si c’est le bon fichier : sa première ligne est prise comme mot de passe
# 5fc894cd
error-password-not-the-same-help = recommencez, et tapez deux fois le même mot de passe
# 8b6cc6fc
error-password-question-mark-help = tapez-le, ou mettez-le dans un fichier en UTF-8 et nommez celui-ci avec --password-file FILE
# 738e6aa7
error-password-not-typed-help = recommencez quand vous aurez le mot de passe de sauvegarde sous la main
# f7b8bca0
error-password-empty-usually = la variable ou le fichier qui devait contenir le mot de passe est vide
# 4407df27
error-password-question-mark-usually = PowerShell avant la version 7 en met un à la place de chaque lettre que l’anglais n’a pas
# 13adec69
error-rememberederror-saved-what = { $path } ne peut pas être essayé
# 842a02c5
error-rememberederror-hint-what = { $path } est inutilisable
# 8c7d029d
error-recall-save-unwritable-what = le mot de passe n’a pas pu être écrit dans { $path }
# 3579ec6d
error-recall-file-unreadable-help = vérifiez le chemin du fichier, et que vous pouvez le lire ; rien n’a été essayé
# d61bccab
error-recall-save-unwritable-help = nommez un fichier qui n’existe pas encore, dans un dossier où vous pouvez écrire ; rien n’a été essayé
# 0d23de20
error-recall-save-unwritable-usually = il y a un fichier de ce nom, et rien n’est écrasé
# 187ca71c
error-stop-before-the-erase-what = départ immédiat, avant que rien ne soit effacé
# 62dcb89f
error-stop-during-the-erase-what = départ immédiat, au milieu de l’effacement
# 3786ced2
error-stop-from-afar-what = quitté aussitôt ; on ne sait pas ici si Apple a pris l’effacement
# e447b41d
error-stop-during-the-search-what = départ immédiat, au milieu de la recherche
# 0abd545e
error-stop-before-the-erase-help = si l’iPhone montre un câble, rightful recovery exit le redémarre dans iOS avec tout ce qu’il contient
# 0534921a
error-stop-during-the-erase-help = laissez-le branché et relancez la même commande
# 8aebf3bd
error-stop-during-the-search-help = relancez la même commande quand vous voulez ; la sauvegarde est comme elle était, et ce qui a été essayé dans les derniers instants l’est de nouveau
# ee222f98
error-rehearsal-not-started-what = l’iPhone virtuel n’a pas pu être lancé
# d83b0c4c
error-rehearsal-no-firmware-what = le firmware de l’iPhone virtuel n’a pas pu être fait
# 01f246dc
error-rehearsal-no-trust-what = l’iPhone virtuel n’a pas pu être amené à se fier à cet ordinateur
# 2991dfd3
error-rehearsal-not-started-help = voyez si le dossier des fichiers temporaires a de la place et si l’on peut y écrire
# 7e83c4b5
error-rehearsal-unknown-model-what = il n’y a pas de { $value1 } virtuel ; il y a iPhone15,3, iPhone12,5 et iPad8,1
# 6ea15231
error-rehearsal-unknown-scenario-what = il n’y a pas de scénario { $value1 } ; rightful --help les liste
# c328f6a9
error-world-bad-root-what = le certificat racine dans { $file } est inutilisable
# b75f1796
error-world-bad-root-help = donnez un fichier PEM qui contient le certificat racine d’Apple, ou omettez --apple-root
# cd4941d6
errors-class = classe { $count }
# 709b48e1
errors-folder = dossier
# ebb81786
errors-ordinary-file = fichier ordinaire
# 41e208a7
errors-standard-input = entrée standard
# 162ab383
errors-rows-in-its-index = lignes dans son index
# 9ee78d93
errors-names-in-its-folder = noms dans son dossier
# a9fc07f2
errors-states = états
# 48193db9
errors-steps = étapes
# 9da9e214
errors-characters = caractères
# ada8c562
errors-parts = parties
# cd228f0e
errors-orders-of-tokens = ordres de fragments
# 6f0d1a3f
errors-arrangements = arrangements
# 3c56b5d4
errors-words = mots
# 73ab8957
errors-words-that-must-be-there = mots qui doivent y être
# f83b814e
errors-token-list = liste de fragments
# 5d05912a
errors-masks = masques
# 4f431caa
errors-rules = règles
# 66514863
errors-listing = l’énumération
# 63b4afa8
errors-no-reason-given = sans donner de raison
# b28f02fe
errors-it-does-not-know-this-request = il ne connaît pas cette demande
# 77370d3c
errors-the-device-or-record-is-not-there = l’appareil ou l’enregistrement n’est pas là
# 890fa9e8
errors-the-device-did-not-take-the-connection = l’appareil n’a pas pris la connexion
# 4e9c9244
errors-it-speaks-another-version = il parle une autre version
# 0452bd2a
errors-row-of-the-index-cannot-be-read = la ligne { $row } de l’index ne peut pas être lue : { $why }
# 0088d242
errors-the-answer-to-the-systems-question = la réponse à la question du système
# 31867b73
errors-the-folder-in-it-is-one = {"\u00A0"}; le dossier { $one } qu’il contient en est une
# b1e4f1b1
errors-folders-in-it-are-backups = {"\u00A0"}; { $count } dossiers qu’il contient sont des sauvegardes
# 7f3371c2
errors-line = ligne { $count } :
# c8d621cf
errors-finding-a-name = trouver un nom
# 6acbfe01
errors-making-a-folder = créer un dossier
# 611f2f1b
errors-making-the-folder = créer le dossier
# 489a02bd
errors-making-the-new-folder = créer le nouveau dossier
# b0ab12be
errors-opening-the-folder = ouvrir le dossier
# 740364db
errors-opening-the-lock = ouvrir le verrou
# 26915171
errors-opening-the-new-backup = ouvrir la nouvelle sauvegarde
# ff7f2724
errors-opening-the-unfinished-backup = ouvrir la sauvegarde inachevée
# 260e5e0b
errors-putting-the-backup-in-its-place = mettre la sauvegarde à sa place
# 1cd80051
errors-reading-a-note = lire une note
# 2df10752
errors-reading-the-backup = lire la sauvegarde
# 7b09a6a6
errors-removing-half-a-file = retirer une moitié de fichier
# d537be97
errors-removing-what-was-begun = retirer ce qui était commencé
# 8425f798
errors-setting-aside-what-came = mettre de côté ce qui est arrivé
# 37ba833f
errors-writing-a-list = écrire une liste
# a82a9d65
errors-writing-a-note = écrire une note
