### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# bb90e7ef
backup-as-it-was-given = tel qu’il a été donné
# f9bea866
backup-with-each-letter-and-its-accent-as-one = avec chaque lettre et son accent en un seul caractère (NFC)
# f8157543
backup-with-each-letter-and-its-accent-as-two = avec chaque lettre et son accent en deux caractères (NFD)
# 095d8f99
backup-the-password-fits = Le mot de passe convient { $spelling }.
# 3dee6822
backup-an-without-a-name = un { $name } sans nom
# 7c89a82a
backup-an-unknown-device = un appareil inconnu
# ff8b61c9
backup-1-file = 1 fichier
# 75438bb1
backup-files = { $count } fichiers
# 83d9e3bb
backup-1-folder = 1 dossier
# 395d8ecb
backup-folders = { $count } dossiers
# 4a797f1b
backup-1-link = 1 lien
# 49285992
backup-links = { $count } liens
# ab720bcb
backup-1-row = 1 ligne
# a07543e2
backup-rows = { $count } lignes
# e4593377
backup-1-digest = 1 somme de contrôle
# 1bee7cf3
backup-digests = { $count } sommes de contrôle
# 6bebc2fe
backup-1-name = 1 nom
# a6ab9820
backup-names = { $count } noms
# f245ab39
backup-1-place = 1 endroit
# 31bffc5f
backup-places = { $count } endroits
# d45980ed
backup-1-older-backup = 1 sauvegarde plus ancienne
# f592b652
backup-older-backups = { $count } sauvegardes plus anciennes
# 84be0dc5
backup-read-whole = lu en entier : { $whole }, { $bytes }
# 1a94d9e9
backup-of-another-length-than-the-index-says = d’une autre longueur que ce que dit l’index : { $size-differs }{ $read }
# 6b190d4b
backup-that-only-the-old-device-can-read-as = lisible par l’ancien appareil seul, comme c’est prévu : { $bound }
# 24bc6d0d
backup-usual-for-databases-which-are-in-use-while = . C’est habituel pour des bases de données, qui servent pendant qu’elles sont copiées
# 71371927
backup-and-no-databases-of-which-that-is-usual = , et ce ne sont pas des bases de données, où c’est habituel : ils ont pu changer pendant leur copie
# 6c9c65d9
backup-usual-for-databases-which-are-in-use-while-2 = . C’est habituel pour des bases de données, qui servent pendant qu’elles sont copiées ; un fichier n’en est pas une, et a pu changer à ce moment
# b039a677
backup-usual-for-databases-which-are-in-use-while-3 = . C’est habituel pour des bases de données, qui servent pendant qu’elles sont copiées ; { $count } n’en sont pas, et ont pu changer à ce moment
# 5050c4a3
backup-it-has-bytes-and-the-index-says = { $file } : il a { $is } octets, et l’index dit { $index }
# 44fc6c16
backup-and-more-of-the-same-kind = et { $more } de plus de la même sorte
# f54fe5db
backup-not-in-the-backup = absent de la sauvegarde : { $count }
# c6a2eb1b
backup-damaged-of-which-what-could-be-read-was = endommagé, dont le lisible a été écrit : { $count }
# 26b6d84d
backup-refused-by-this-disk = refusé par ce disque : { $count }
# c9b118bc
backup-of-the-index-unreadable = illisible de l’index : { $bad-rows }
# 8a6354b6
backup-decrypt-the-backup-into-a-new-folder = déchiffrer la sauvegarde dans un nouveau dossier
# 7b6dbfe4
backup-into = dans { $into }
# 4ce4d46b
backup-whoever-has-the-copy-can-read-it-keep = qui a la copie peut la lire : gardez-la là où vous seul avez accès
# 14dab859
backup-for-reading-not-for-putting-back-the-passwords = pour lire, pas pour remettre sur l’appareil : ses mots de passe restent fermés par des clés qu’elle n’a plus
# de7e4fb7
backup-decrypt-the-backup-of = Déchiffrer la sauvegarde de { $opened }
# ef2ebe2e
backup-the-decrypted-copy-is-in = La copie déchiffrée est dans { $into }
# 9442b8df
backup-the-backup-itself-is-as-it-was = La sauvegarde elle-même est comme elle était.
# 0aaca2a6
backup-1-list-unreadable = 1 liste illisible
# 27609a8d
backup-lists-unreadable = { $count } listes illisibles
# f8d685ea
backup-decrypt-the-files-and-write-them = déchiffrer les fichiers et les écrire
# 2902c55e
backup-write-out-the-backup-of = Extraire la sauvegarde de { $opened }
# 6e91417d
backup-written-into = Écrit dans { $into }
# 0d39f467
backup-writing-the-files = écriture des fichiers
# f7474cfa
backup-is-called = { $file } s’appelle { $now }
# 31dadec0
backup-the-backup-does-not-have-it-whole-the = { $file } : la sauvegarde ne l’a pas en entier ; le fichier qui était là reste, et ce qui a pu être lu est à côté sous le nom { $now }
# e8a344c3
backup-there-already-equal-by-size-and-time-and = déjà là, égal par la taille et la date, et laissé : { $count }
# 1775460c
backup-there-already-different-and-written-anew = déjà là, différent, et réécrit : { $count }
# 936c55ab
backup-under-another-name-than-on-the-phone-because = sous un autre nom que sur l’iPhone, parce que ce système ou un autre le refuse : { $count }
# 8de35f80
backup-not-made-they-lead-to-places-on-the = non créé, parce qu’il mène à des endroits sur l’iPhone : { $count }
# 09d7a95e
backup-compare-the-index-with-the-files-and-read = comparer l’index avec les fichiers, et les lire
# f57d3683
backup-only-the-names-are-compared-nothing-is-read = seuls les noms sont comparés ; rien n’est lu
# aa5b8ae4
backup-what-has-a-digest-is-read-and-compared = ce qui a une somme de contrôle est lu et comparé
# b5538369
backup-everything-is-read-and-decrypted-and-nothing-is = tout est lu et déchiffré, et rien n’est écrit
# eaa6378d
backup-check-the-backup-of = Vérifier la sauvegarde de { $opened }
# f5202379
backup-nothing-was-written-the-backup-is-as-it = Rien n’a été écrit ; la sauvegarde est comme elle était.
# 490c526d
backup-the-backup-is-complete-what-is-in-its = La sauvegarde est complète ; le contenu de ses fichiers n’a pas été regardé
# 6d65866f
backup-the-backup-is-complete-and-what-has-a = La sauvegarde est complète, et ce qui a une somme de contrôle est tel qu’il a été écrit
# 99543abf
backup-the-backup-is-whole-and-can-be-read = La sauvegarde est entière et peut être lue
# 278f05f0
backup-1-file-is-missing = 1 fichier manque
# 76d945d7
backup-files-are-missing = { $count } fichiers manquent
# d9b05922
backup-1-file-is-something-else = 1 fichier est autre chose
# 9d70fcc3
backup-files-are-something-else = { $count } fichiers sont autre chose
# 15a4e469
backup-1-file-cannot-be-read-whole = 1 fichier ne peut pas être lu en entier
# 285a7c3f
backup-files-cannot-be-read-whole = { $count } fichiers ne peuvent pas être lus en entier
# 49c27d13
backup-1-digest-is-wrong = 1 somme de contrôle est fausse
# e3a2c0d5
backup-digests-are-wrong = { $count } sommes de contrôle sont fausses
# 7f98064b
backup-1-row-of-the-index-cannot-be-read = 1 ligne de l’index ne peut pas être lue
# 833bf16c
backup-rows-of-the-index-cannot-be-read = { $count } lignes de l’index ne peuvent pas être lues
# 8579ba32
backup-1-database-does-not-open = 1 base de données ne s’ouvre pas
# a3eaa628
backup-databases-do-not-open = { $count } bases de données ne s’ouvrent pas
# c99dc3e5
backup-its-contents-are-not-in-the-backup = { $file } : son contenu n’est pas dans la sauvegarde
# 0fb1ce4a
backup-something-that-is-no-regular-file-lies-in = { $file } : à sa place se trouve autre chose qu’un fichier ordinaire
# 57fe7a8f
backup-it-is-not-what-its-digest-says = { $file } : ce n’est pas ce que dit sa somme de contrôle
# 7b4b7a66
backup-the-database-of = la base de données de { $name } : { $why }
# d34037c3
backup-its-row-of-the-index-cannot-be-read = sa ligne de l’index ne peut pas être lue
# 481d386f
backup-it-is-too-large-to-be-looked-at = elle est trop grande pour être examinée en mémoire ; elle a été lue en entier
# 76e63ef2
backup-it-is-damaged = elle est endommagée : { $why }
# e5618d2d
backup-it-cannot-be-judged-without-the-phones-own = elle ne peut pas être jugée sans les fonctions propres de l’iPhone : { $why }
# 83a3e7d4
backup-the-index-has-and = l’index a { $files }, { $bytes }, { $folders } et { $links }
# 4940fa27
backup-every-file-of-the-index-is-there = tous les fichiers de l’index sont là
# c0494ccb
backup-the-digests-in-the-index-are-of-a = les sommes de contrôle de l’index sont d’un type inconnu ; rien n’en découle
# b6e47f5a
backup-no-file-has-a-digest-as-is-so = aucun fichier n’a de somme de contrôle, comme dans certaines sauvegardes
# 72ed5415
backup-right-without-one-which-only-some-domains-have = correct : { $right } ; sans somme, car seuls certains domaines en ont : { $without }
# 6362edcc
backup-the-databases-of-open = ces bases de données s’ouvrent : { $open }
# 9e3bfa9a
backup-in-the-folder-that-belongs-to-no-file = dans le dossier, sans appartenir à un fichier de l’index et sans nuire : { $strays }, le premier est { $first }
# 16004765
backup-of-the-index-does-not-agree-with-itself = l’index n’est pas d’accord avec lui-même, et est lu tout de même : { $doubts }
# 8b26cae4
backup-the-phone-to-be-plugged-in-again = que l’iPhone soit rebranché
# 71858ec1
backup-waiting-for-the-passcode-on-the-phone = attente du code sur l’iPhone
# 86e11e06
backup-the-phone-needs = , l’iPhone a besoin de { $bytes }
# 78028ed7
backup-seconds = { $count } secondes
# 065c9a3a
backup-minutes = { $count } minutes
# daf1c23f
backup-the-phone-could-not-read-it-and-did = { $place } : l’iPhone n’a pas pu le lire, et ne l’a pas envoyé
# 4a3e21d0
backup-it-could-not-be-read-here-and-was = { $called } : illisible ici, et pas envoyé
# 54be5d89
backup-tell-the-phone = le dire à l’iPhone
# a841ce41
backup-telling-the-phone = transmission à l’iPhone
# de1bb982
backup-asking-the-phone-what-holds-now = demande à l’iPhone de ce qui vaut à présent
# ae713112
backup-the-next-backup-is-encrypted = la prochaine sauvegarde sera chiffrée
# 3c92a8bb
backup-the-next-backup-is-not-encrypted = la prochaine sauvegarde ne sera pas chiffrée
# c2b55b0c
backup-the-phone-has-taken-the-change = L’iPhone a pris le changement
# 19d602de
backup-it-does-not-say-whether-the-next-backup = il ne dit pas si la prochaine sauvegarde sera chiffrée : elle le montrera
# 9bfb1b96
backup-backups-that-exist-keep-the-password-that-they = les sauvegardes existantes gardent le mot de passe qu’elles ont
# 825ad5f0
backup-the-phone-has-a-backup-password = L’iPhone a un mot de passe de sauvegarde
# 89562786
backup-the-phone-has-no-backup-password-any-more = L’iPhone n’a plus de mot de passe de sauvegarde
# fbcd8aca
backup-the-phone-has-another-backup-password = L’iPhone a un autre mot de passe de sauvegarde
# 3f51504d
backup-give-the-backups-of-a-password = Donner un mot de passe aux sauvegardes de { $name }
# f9f89759
backup-whoever-loses-it-loses-the-backups-that-have = qui le perd perd les sauvegardes qui l’ont : sans lui personne ne les ouvre, et seul « Réinitialiser tous les réglages » sur l’iPhone permet aux nouvelles d’en avoir un autre
# 893d7fb1
backup-take-the-password-of-the-backups-of-away = Retirer le mot de passe des sauvegardes de { $name }
# 2757a41f
backup-backups-from-then-on-have-no-passwords-health = les sauvegardes n’ont plus dès lors ni mots de passe, ni données de santé, ni appels, et n’importe qui peut les lire
# 6b957cfd
backup-give-the-backups-of-another-password = Donner un autre mot de passe aux sauvegardes de { $name }
# 366be603
backup-backups-that-exist-keep-the-old-one-keep = les sauvegardes existantes gardent l’ancien : gardez-le aussi longtemps qu’elles
# 16415dbb
backup-which-password-the-next-backup-has-is-not = Quel mot de passe aura la prochaine sauvegarde n’est pas certain : faites-en une, et essayez de l’ouvrir avec chacun. Les sauvegardes existantes gardent le leur.
# 5ff9cf7e
backup-nothing-was-changed-the-phones-backup-password-is = Rien n’a été changé : le mot de passe de sauvegarde de l’iPhone est ce qu’il était.
# 35d5bab9
backup-the-phone-has-not-said-whether-it-has = L’iPhone n’a pas dit s’il a changé quelque chose : sa prochaine sauvegarde montrera quel mot de passe vaut. Les sauvegardes existantes gardent le leur.
# 6321cd74
backup-read-all-of-the-backup = lire toute la sauvegarde
# bc6d3c33
backup-send-it-what-is-on-the-phone-is = l’envoyer ; ce qui est sur l’iPhone est remplacé
# 72e1cc4a
backup-wait-for-the-phone = attendre l’iPhone
# d12417ce
backup-checking-the-backup = vérification de la sauvegarde
# 5291bc59
backup-restore-a-backup-to = Restaurer une sauvegarde sur { $device }
# 9878d36f
backup-reading-all-of-the-backup = lecture de toute la sauvegarde
# b60758e8
backup-the-phone-restarts = l’iPhone redémarre
# 78403a40
backup-files-were-sent = envoyé : { $files } fichiers, { $amount }
# 3c766ecc
backup-the-phone-has-started-again-it-goes-on = l’iPhone a redémarré ; il continue tout seul, et demande son code et le compte Apple
# 57257e67
backup-the-phone-has-not-been-seen-again-yet = l’iPhone n’a pas encore été revu : il peut mettre un moment à démarrer
# 519706b2
backup-the-phone-has-taken-the-backup = L’iPhone a pris la sauvegarde
# a98be868
backup-the-phone-to-start-again = que l’iPhone redémarre
# 81c47f18
backup-the-database-of-messages = la base de données des messages
# ac7ef965
backup-the-database-of-contacts = la base de données des contacts
# 47d5602a
backup-the-database-of-photos = la base de données des photos
# 3b0347eb
backup-info-plist-of-the-backup-says-nothing-of = Info.plist de la sauvegarde ne dit rien des apps
# 3349c6a9
backup-info-plist-of-the-backup-is-not-there = Info.plist de la sauvegarde n’est pas là
# 6dbb19eb
backup-info-plist-of-the-backup-cannot-be-read = Info.plist de la sauvegarde ne peut pas être lu
# c684c4cb
backup-1-damaged-file-of-the-backup-is-left = 1 fichier endommagé de la sauvegarde est laissé de côté et manquera : { $which }
# 2426d4df
backup-damaged-files-of-the-backup-are-left-out = { $count } fichiers endommagés de la sauvegarde sont laissés de côté et manqueront : { $which }
# 4d6e4212
backup-damaged-files-of-the-backup-are-left-out-2 = { $count } fichiers endommagés de la sauvegarde sont laissés de côté et manqueront : { $which } ; et { $more } de plus, nommés ci-dessus
# f3e295f0
backup-restore-nothing-the-phone-stays-as-it-is = ne rien restaurer : l’iPhone reste comme il est, et ce que cette sauvegarde contient peut être extrait
# 14aa3a41
backup-restore-everything-else-what-a-real-phone-does = restaurer tout le reste. { $left-out }. Ce qu’un vrai iPhone fait d’une telle sauvegarde n’a jamais été essayé
# 76d20765
backup-the-backup-is-not-as-it-was-written = La sauvegarde n’est pas telle qu’elle a été écrite : { $what }. Comment continuer ?
# 0ee2c8f0
backup-the-digests-in-the-index-are-of-a-2 = les sommes de contrôle de l’index sont d’un type inconnu : rien n’en découle
# 2d024c79
backup-of-another-length-than-the-index-says-2 = d’une autre longueur que ce que dit l’index : { $files }{ $read }
# 3c1ec048
backup-the-backup-is-larger-than-what-is-free = la sauvegarde est plus grande que la place libre sur l’iPhone à présent ; ce qu’elle remplace fait de la place, si cela suffit
# 4d3e7ed9
backup-the-phone-does-not-say-whether-find-my = l’iPhone ne dit pas si Localiser est activé ; il doit être désactivé
# 43c698e6
backup-the-password-fits-and-the-phone-is-told = le mot de passe convient { $spelling }, et c’est ainsi qu’il est dit à l’iPhone
# 36f6d701
backup-the-phone-is-not-told-which-apps-to = { $why } : l’iPhone n’apprend pas quelles apps installer ; prenez-les ensuite dans l’App Store
# cff6ac9e
backup-the-backup-has-nothing-of-it-is-not = la sauvegarde n’a rien de : { $lacking } ; elle n’est pas entière
# dca50b21
backup-nothing-was-sent-the-phone-and-the-backup = Rien n’a été envoyé : l’iPhone et la sauvegarde sont comme ils étaient.
# 4c25feff
backup-nothing-on-the-phone-was-replaced-and-the = Rien sur l’iPhone n’a été remplacé, et la sauvegarde est comme elle était. La liste des apps de la sauvegarde peut se trouver sur l’iPhone : elle ne fait rien par elle-même, et la prochaine restauration la remplace.
# a611ad1f
backup-the-phone-refused-it-the-backup-was-only = L’iPhone l’a refusé ; la sauvegarde a seulement été lue. Regardez l’iPhone avant de recommencer.
# fd0a6d70
backup-everything-else-of-the-backup-was-sent-and = Tout le reste de la sauvegarde a été envoyé, et l’iPhone redémarre. La sauvegarde a seulement été lue et est comme elle était.
# adcb5936
backup-the-backup-was-only-read-and-is-as = La sauvegarde a seulement été lue et est comme elle était. Jusqu’où l’iPhone est arrivé, il ne le dit pas : regardez-le, et recommencez si ce qui était dessus n’y est pas.
# 232d6a63
backup-look-at-what-is-there-already = regarder ce qui est déjà là
# 9b462845
backup-copy-what-has-changed = copier ce qui a changé
# 1be900ac
backup-prove-that-it-is-whole = prouver qu’elle est entière
# 504fce94
backup-put-it-in-its-place = la mettre à sa place
# d984bab5
backup-looking-at-what-is-there-already = examen de ce qui est déjà là
# ec18ca1b
backup-proving-that-it-is-whole = vérification qu’elle est entière
# 7a982123
backup-waiting-for-the-phone = attente de l’iPhone
# 5ecd1de9
backup-it-goes-to-the-backup-before-it-is = elle va dans { $folder } ; la sauvegarde précédente est gardée à côté
# 7e13dcd3
backup-it-is-encrypted-passwords-health-data-and-calls = elle est chiffrée : mots de passe, données de santé et appels y sont
# ae27c571
backup-it-is-not-encrypted-passwords-health-data-and = elle n’est pas chiffrée : mots de passe, données de santé et appels sont laissés de côté ; pour les avoir : rightful backup encryption on
# 27ad3930
backup-the-phone-does-not-say-whether-it-will = l’iPhone ne dit pas si elle sera chiffrée
# 385303ab
backup-back-up = Sauvegarder { $device }
# fb7feb1d
backup-goes-on-where-the-last-one-was-interrupted = reprend où la dernière a été interrompue
# 1ab398fe
backup-there-is-no-backup-here-yet-everything-is = il n’y a pas encore de sauvegarde ici : tout est copié
# 3b38c512
backup-files-of-the-backup-before-are-there-both = { $files } fichiers de la sauvegarde précédente sont là ; les deux partagent ce qui n’a pas changé
# c5d828b7
backup-files-of-the-backup-before-were-copied-because = { $files } fichiers de la sauvegarde précédente ont été copiés, parce que ce disque ne peut pas les partager entre deux
# a5152170
backup-it-lies-in = elle est dans { $path }
# ec1fb64d
backup-files-came = arrivé : { $files } fichiers, { $amount }
# 9c74152f
backup-the-phone-could-not-read-itself-and-did = illisible par l’iPhone lui-même et pas envoyé, nommé ci-dessus : { $files }
# 85bbdfc3
backup-the-one-before-lies-in = la précédente est dans { $before }
# 081932d8
backup-the-backup-before-if-there-is-one-is = La sauvegarde précédente, s’il y en a une, est comme elle était
# 2e02cf85
backup-nothing-was-changed-on-the-phone-both-backups = Rien n’a été changé sur l’iPhone. Les deux sauvegardes sont entières : la précédente est pour l’instant dans { $before }, la nouvelle dans UDID.unfinished/backup ; la prochaine exécution leur donne leurs noms.
# 46d81fc6
backup-nothing-was-changed-on-the-phone = Rien n’a été changé sur l’iPhone. { $untouched }.
# e65bcece
backup-nothing-was-changed-on-the-phone-what-has = Rien n’a été changé sur l’iPhone. { $untouched } ; ce qui est arrivé jusqu’ici est gardé à côté, et la prochaine exécution reprend de là.
# 6ac397bd
backup-nothing-was-changed-on-the-phone-the-new = Rien n’a été changé sur l’iPhone. { $untouched } ; la nouvelle a été jetée, parce qu’elle devait être secrète.
# 7faecb57
backup-nothing-was-changed-on-the-phone-the-backup = Rien n’a été changé sur l’iPhone. La sauvegarde est dans { $path }. L’iPhone dit qu’elle est entière.
# 69be0b1d
backup-nothing-was-changed-on-the-phone-the-backup-2 = Rien n’a été changé sur l’iPhone. La sauvegarde est dans { $path } ; la précédente est dans { $before }. L’iPhone dit qu’elle est entière.
# d720c362
backup-nothing-was-changed-on-the-phone-what-came = Rien n’a été changé sur l’iPhone. { $untouched } ; ce qui est arrivé a été mis de côté, dans UDID.unfinished/unproven, jusqu’à ce qu’une sauvegarde entière soit arrivée, et ce qui en est lisible peut être extrait.
# abe64805
backup-the-backup-is-whole = La sauvegarde est entière
# 1048a813
backup-the-backup-is-complete-and-what-came-is = La sauvegarde est complète, et ce qui est arrivé est entier
# acfa2362
backup-the-phone-says-the-backup-is-whole-some = L’iPhone dit que la sauvegarde est entière ; certains de ses fichiers sont plus courts qu’elle ne le dit elle-même
# d0ba3927
backup-the-phone-says-the-backup-is-whole-what = L’iPhone dit que la sauvegarde est entière ; ce qu’elle contient n’a pas été prouvé
# 13fb1583
backup-1-file-is-shorter-than-the-index-says = { $seen } ; 1 fichier est plus court que ne le dit l’index, et nommé ci-dessus : l’iPhone a pu le raccourcir entre-temps
# 762b069a
backup-files-are-shorter-than-the-index-says-and = { $seen } ; { $count } fichiers sont plus courts que ne le dit l’index, et nommés ci-dessus : l’iPhone a pu les raccourcir entre-temps
# a04a574d
backup-the-phone-says-that-it-is-whole-and = l’iPhone dit qu’elle est entière, et ses listes et ses clés peuvent être lues ; ce qu’elle contient ne peut être prouvé qu’avec son mot de passe : rightful backup verify
# e8635b85
backup-the-phone-says-that-it-is-whole-the = l’iPhone dit qu’elle est entière ; le mot de passe que vous avez donné ne l’ouvre pas, si bien que rien de plus n’a pu être prouvé
# af6b5afa
backup-its-password-opens-it = son mot de passe l’ouvre
# 4e30c2e3
backup-its-password-opens-it-written = son mot de passe l’ouvre, écrit { $spelling }
# 3038c7a6
backup-all-files-of-its-index-are-there-all = les { $files } fichiers de son index sont là, tous ont été lus jusqu’au bout, { $digests } sommes de contrôle sont justes
# 618866c8
backup-all-files-of-its-index-are-there-that = les { $files } fichiers de son index sont là, les { $value1 } qui sont arrivés ou ont changé ont été lus jusqu’au bout, { $digests } sommes de contrôle sont justes ; { $unchanged } sont d’après son index comme dans la sauvegarde précédente, et aussi longs, et n’ont pas été relus : rightful backup verify lit tout
# dff7aaa7
backup-remove-older-backups = retirer des sauvegardes plus anciennes
# 17f98c33
backup-the-older-backups-are-removed = Les sauvegardes plus anciennes sont retirées
# 4c0053cd
backup-1-older-backup-was-removed = 1 sauvegarde plus ancienne a été retirée
# 3138f9ad
backup-older-backups-were-removed = { $whole } sauvegardes plus anciennes ont été retirées
# 48d7a3e6
backup-is-no-backup-any-more-what-is-left = { $name } n’est plus une sauvegarde : ce qui en reste est retiré quand vous recommencez
# ff92a45c
backup-nothing-was-removed = Rien n’a été retiré.
# 59a8b431
backup-all-others-are-whole = { $gone } ; toutes les autres sont entières.
# 5563f59d
backup-all-others-are-whole-2 = { $half }. Toutes les autres sont entières.
# ab344c19
backup-all-others-are-whole-3 = { $gone }. { $half }. Toutes les autres sont entières.
# 7298b1f6
backup-will-be-removed-from-this-computer-nothing-brings = Sera retiré de cet ordinateur : { $going }. Rien ne le ramène.
# 00dc10ce
backup-the-older-backups-of = Les sauvegardes plus anciennes de { $called }
# 3df99b63
backup-removing-older-backups = retrait des sauvegardes plus anciennes
# 491f66ed
backup-1-older-backup-was-removed-up-to-are = 1 sauvegarde plus ancienne a été retirée, jusqu’à { $frees } sont de nouveau libres
# 491a25de
backup-older-backups-were-removed-up-to-are-free = { $count } sauvegardes plus anciennes ont été retirées, jusqu’à { $frees } sont de nouveau libres
# e66221d1
backup-the-newest-one-stays = la plus récente reste
# 558c0101
backup-the-newest-one-stays-and-of-those-before = la plus récente reste, et parmi les précédentes { $staying }
# 3de0b4be
backup-nothing-on-the-device-is-touched = rien n’est touché sur l’appareil
# c16aabba
backup-up-to-become-free-what-those-that-stay = jusqu’à { $frees } se libèrent ; ce que celles qui restent partagent avec elles reste
# 6a1309b2
backup-goes = { $name } est retirée
# 9a6d20c2
backup-and-more-go-all-of-them-older = et { $more } de plus sont retirées, toutes plus anciennes
# 94d0c1c2
backup-remove-of = Retirer de { $called } : { $going }
# a5f92770
backup-is-no-backup-of-this-device-and-stays = { $name } n’est pas une sauvegarde de cet appareil, et reste
# a485b5e2
backup-was-not-put-there-by-this-program-somebody = { $name } n’a pas été mise là par ce programme : quelqu’un a pu l’archiver exprès, et elle reste
# f27e919c
backup-whether-the-newest-one-opens-and-has-all = si la plus récente s’ouvre et a tous ses fichiers n’a pas été regardé, parce que vous le voulez ainsi
# 06df3a12
backup-the-newest-one-opens-with-its-password-and = la plus récente s’ouvre avec son mot de passe et a tous ses fichiers ; leur contenu n’a pas été lu
# e9007801
backup-the-newest-one-has-all-its-files-what = la plus récente a tous ses fichiers ; leur contenu n’a pas été lu
# 568e1216
backup-needs-no-password-the-newest-one-is-encrypted = { $name } n’a pas besoin de mot de passe ; la plus récente est chiffrée
# 0cf26fb0
backup-is-encrypted-and-may-hold-passwords-health-data = { $name } est chiffrée et peut contenir mots de passe, données de santé et appels ; la plus récente n’en a pas
# 40167595
backup-may-have-another-password-than-the-newest-one = { $name } peut avoir un autre mot de passe que la plus récente
# fc079819
backup-of-unknown-version = { $name } de version inconnue
# 36fc2395
backup-age-not-known = âge inconnu
# 29dad847
backup-dated-in-the-future = datée du futur
# 0bc4a710
backup-days-ago = il y a { $count } jours
# 9c597650
backup-months-ago = il y a { $count } mois
# 62b0e351
backup-years-ago = il y a { $count } ans
# a2e9671b
backup-manifest-mbdb-as-ios-4-to-9-write = Manifest.mbdb, comme l’écrivent iOS 4 à 9
# d8718a08
backup-manifest-db-with-encrypted-rows-as-ios-10 = Manifest.db avec des lignes chiffrées, comme l’écrit iOS 10.0
# d67839fc
backup-manifest-db-not-encrypted = Manifest.db, non chiffré
# 45df73a6
backup-manifest-db-encrypted-as-a-whole-as-ios = Manifest.db, chiffré en entier, comme l’écrivent iOS 10.2 et suivants
# 1e8cc12c
backup-by-kind = Par genre
# 4d5b8fb0
backup-by-app = Par app
# e082b999
backup-by-domain = Par domaine
# fec21776
backup-rows-of-the-index-cannot-be-read-2 = { $count } lignes de l’index ne peuvent pas être lues.
# 21099260
backup-the-files-of-a-part-of-it-kind = Les fichiers d’une partie : --kind photos, --app BUNDLE, --domain NAME, --path PATTERN ; tous : --files
# 84cd6a53
backup-and-smaller-ones-json-names-them-all = et { $more } plus petits ; --json les nomme tous
# 9902fa29
backup-to-mind = À noter
# 560291a4
backup-is-it-whole-and-can-all-of-it = Est-elle entière, et peut-on tout en lire ?  rightful backup verify
# 07a80ef9
backup-nothing-says-when = rien ne dit quand
# fd8c8a7d
backup-finished-as-the-device-says = terminée, selon l’appareil
# e9c609af
backup-interrupted-while-it-was-made = interrompue pendant qu’elle se faisait
# 4bd3641b
backup-nothing-says-whether-it-was-finished = rien ne dit si elle a été terminée
# a168f3d3
backup-serial-number = numéro de série
# 2fdf2a4a
backup-was-set = était défini
# 441c1f8d
backup-was-not-set = n’était pas défini
# 20e4c785
backup-with-data-in-the-backup = { $apps } avec des données dans la sauvegarde
# 60cee1ad
backup-made-with = faite avec
# 3dce7d26
backup-yes-each-try-of-a-password-costs-rounds = oui ; chaque essai d’un mot de passe coûte { $rounds } tours
# 02e82f7b
backup-no-passwords-health-data-and-call-lists-are = non : mots de passe, données de santé et listes d’appels n’y sont pas
# b54e9203
backup-more-that-only-the-old-device-can-open = { $count } de plus que seul l’ancien appareil peut ouvrir, comme c’est prévu
# c80791f8
backup-that-could-not-be-read = { $count } qui n’ont pas pu être lus
# 389374c7
backup-the-values-are-shown-with-show = Les valeurs s’affichent avec --show.
# f573b4fe
backup-passwords-of-apps-and-networks = Mots de passe d’apps et de réseaux
# f3ae020d
backup-passwords-of-websites-and-servers = Mots de passe de sites web et de serveurs
# 76342562
backup-1-item = 1 élément
# cf98bfa1
backup-items = { $count } éléments
# b6173b6b
backup-could-not-be-looked-at = N’a pas pu être regardé
# b7ff0ea1
backup-there-are-more-folders-than-were-looked-at = Il y a plus de dossiers que ceux qui ont été regardés. Indiquez le dossier avec --in DIR.
# ec4fba2f
backup-is-it-whole-and-does-its-password-work = Est-elle entière, et son mot de passe marche-t-il ?  rightful backup verify BACKUP
# 7ce2233c
backup-no-date = sans date
# cd6aafc3
backup-not-encrypted = non chiffrée
# 628c4eb7
backup-end-not-known = fin inconnue
# 3f800618
backup-kept-copy = copie gardée
# 2e811009
backup-no-backups-were-found = Aucune sauvegarde n’a été trouvée.
# e8d19cf0
backup-looked-in = Regardé dans
# 8544da25
backup-on-another-disk-or-somewhere-else-name-the = Sur un autre disque, ou ailleurs ? Indiquez le dossier : rightful backup list --in DIR. Ce que contient iCloud n’est pas sur cet ordinateur ; les réglages d’un appareil le montrent.
# 552e5613
backup-backup-password = Mot de passe de sauvegarde :
# ec2f5943
backup-backup-password-so-far = Mot de passe de sauvegarde jusqu’ici :
# 722335e0
backup-new-backup-password = Nouveau mot de passe de sauvegarde :
# d642aa79
backup-the-same-once-more = Le même encore une fois :
# 61c42d68
backup-password-of-the-backup = Mot de passe de la sauvegarde :
# 51bb2cdc
backup-password-of-the-newest-backup = Mot de passe de la sauvegarde la plus récente :
# 29367c2b
backup-no-model-of-this-name-is-known = aucun modèle de ce nom n’est connu
# 871cb6fd
backup-write-a-version-such-as-18-5 = écrivez une version comme 18.5
# 85e8b70a
backup-backup-password-for = Mot de passe de sauvegarde pour { $backup } :
# 079e65ea
backup-the-password-that-came-has-a-question-mark = Le mot de passe reçu contient un point d’interrogation. PowerShell avant la version 7 en met un à la place de chaque lettre que l’anglais n’a pas : mettez le mot de passe dans un fichier en UTF-8, et utilisez --password-file.
# cf97c795
backup-that-is-not-the-backup-password-you-can = Ce n’est pas le mot de passe de sauvegarde. Vous pouvez essayer encore une fois.
# cf8b4f56
backup-that-is-not-the-backup-password-you-can-2 = Ce n’est pas le mot de passe de sauvegarde. Vous pouvez essayer encore deux fois.
# 87ee1cdb
backup-encrypted = chiffrée
# ac6eccac
backup-finished = terminée
# 64aa5c2c
backup-interrupted = interrompue
# a2650b63
backup-today = aujourd’hui
# 7cb367e2
backup-yesterday = hier
# d1388e9a
backup-made = faite
# 134ec804
backup-index = index
# 18e21ce1
backup-build = build
# 1f911d24
backup-passcode = code
# 4522a4c9
backup-apps = apps
# d604d3a4
backup-link = lien
# 36e2475f
backup-copying = copie en cours
# 658bd0d5
backup-decrypting = déchiffrement
# 9a59ee53
backup-sending = envoi
# fb8d164e
backup-certificates = Certificats
# a68d56d3
backup-keys = Clés
# bf8b687a
backup-photos = photos
# fa1ffda1
backup-messages = messages
# 942741de
backup-contacts = contacts
# 6d8e0054
backup-calls = appels
# 8d0a9452
backup-voicemail = messagerie vocale
# f9cbb7db
backup-notes = notes
# e5b75f59
backup-calendar = calendrier
# 3a15d369
backup-reminders = rappels
# 5bb7a57f
backup-voice-memos = dictaphone
# d1c1638c
backup-mail = mail
# 57e27d7a
backup-health = santé
# 71eaa570
backup-files-2 = fichiers
# c55db023
backup-books = livres
# dd84d3eb
backup-wallet = Cartes
# 26f06ad0
backup-keychain = trousseau
# a6eb2093
backup-settings = réglages
# 2cc1914d
backup-home-screen = écran d’accueil
