### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 25e8bb10
help-for-more-information-try-help = Pour en savoir plus : « --help ».
# 35feb8ec
help-possible-values = [valeurs possibles : { $values }]
# b5594f72
help-subcommands = [commandes : { $names }]
# 5b949d84
help-unexpected-argument-found = l’argument « { $argument } » n’existe pas ici
# d39fc563
help-unrecognized-subcommand = la commande « { $name } » n’existe pas
# dacc36cf
help-equal-sign-is-needed-when-assigning-values-to = dans « { $argument } », il faut un signe égal devant la valeur
# b7191af8
help-a-value-is-required-for-but-none-was = « { $argument } » demande une valeur, et il n’y en a pas
# eb695a07
help-invalid-value-for = « { $value } » n’est pas une valeur pour « { $argument } »
# fde37f3f
help-invalid-value-for-2 = « { $value } » n’est pas une valeur pour « { $argument } » : { $reason }
# 9993a814
help-the-following-required-arguments-were-not-provided = ces arguments sont nécessaires et manquent :
# 44d1edb9
help-requires-a-subcommand-but-one-was-not-provided = « { $name } » demande encore une commande, et il n’y en a pas
# 1c6fdc91
help-unexpected-value-for-found-no-more-were-expected = la valeur « { $value } » pour « { $argument } » est de trop ; il n’en faut pas plus
# afcdafa3
help-values-required-by-only-were-provided = « { $argument } » demande { $least } valeurs ; il n’y en a que { $given }
# 0978c086
help-values-required-for-but-were-provided = « { $argument } » demande { $wanted } valeurs, et il y en a { $given }
# bdffc56a
help-invalid-utf-8-was-detected-in-one-or = un argument n’est pas écrit en UTF-8
# fb6a5c2f
help-the-argument-cannot-be-used-multiple-times = l’argument « { $argument } » ne peut être donné qu’une fois
# 4f20ca2b
help-the-argument-cannot-be-used-with = l’argument « { $argument } » ne va pas avec « { $other } »
# 2a62b597
help-the-argument-cannot-be-used-with-one-or = l’argument « { $argument } » ne va pas avec l’un des autres
# 3897bad2
help-the-argument-cannot-be-used-with-2 = l’argument « { $argument } » ne va pas avec :
# 71ca9321
help-the-subcommand-cannot-be-used-with = la commande « { $name } » ne va pas avec « { $other } »
# 2b43754f
help-the-subcommand-cannot-be-used-with-2 = la commande « { $name } » ne va pas avec :
# 6cb942d9
help-a-similar-subcommand-exists = il existe une commande semblable : « { $one } »
# c291b89b
help-some-similar-subcommands-exist = il existe des commandes semblables : { $several }
# 30234c45
help-a-similar-argument-exists = il existe un argument semblable : « { $one } »
# 6219ca5a
help-some-similar-arguments-exist = il existe des arguments semblables : { $several }
# bf03c26e
help-a-similar-value-exists = il existe une valeur semblable : « { $one } »
# b6991a04
help-some-similar-values-exist = il existe des valeurs semblables : { $several }
# 93fbf382
help-env = [variable d’environnement : { $name }]
# 5f93f249
help-default = [par défaut : { $default }]
# 7798cab3
help-write-one-of = écrivez l’un de { $known }
# 0053bf4c
help-write-a-number-with-k-m-g-or = écrivez un nombre suivi de k, M, G ou T, par exemple 20G
# aed32709
help-write-a-number-such-as-20g = écrivez un nombre, par exemple 20G
# 08318ad3
help-that-is-more-than-any-disk-holds = c’est plus que ce que contient un disque
# b8dca91b
help-the-kinds-are = les sortes sont { $names }
# 0f5e7817
help-scenarios-one-or-more-of-these-joined-by = Scénarios : un ou plusieurs de ceux-ci, joints par +
# f29a2ee0
help-a-locked-iphone-14-pro-max-that-does = un iPhone 14 Pro Max verrouillé qui ne connaît pas cet ordinateur (par défaut)
# cc907e39
help-the-same-and-it-trusts-this-computer = le même, et il se fie à cet ordinateur
# 962862c8
help-the-same-and-its-screen-is-open = le même, et son écran est ouvert
# c66a3e99
help-it-waits-in-recovery-mode = il attend en mode de récupération
# d285eabc
help-it-waits-in-dfu-mode = il attend en mode DFU
# 3d56da6d
help-from-dfu-on-it-keeps-one-nonce-so = à partir de DFU il garde un même nombre à usage unique, de sorte qu’un ticket suffit
# e2a3ddc1
help-it-refuses-to-enter-recovery-by-command-the = il refuse d’entrer en récupération par commande : il faut les boutons
# 8650cbeb
help-the-same-and-at-the-first-attempt-the = le même, et au premier essai la main lâche trop tôt
# 4d75ddd3
help-it-was-locked-for-over-an-hour-it = il a été verrouillé plus d’une heure : il ne fait que charger, et cet ordinateur ne le voit pas
# ecc2a469
help-an-organisations-profile-forbids-it-to-trust-computers = le profil d’une organisation lui interdit de se fier à des ordinateurs
# 5bc3f54a
help-your-supervision-identity-is-on-this-computer = votre identité de supervision est sur cet ordinateur
# 82ae998b
help-the-same-you-supervise-the-phone-which-has = de même ; vous supervisez l’iPhone, qui n’a pas de code pour l’instant
# 4aab9398
help-the-same-its-unlock-token-was-saved-and = de même ; son jeton de déverrouillage a été enregistré, puis il s’est bloqué
# 7d47f879
help-it-shows-no-sign-of-find-my = rien n’y montre Localiser
# 5d4ef53a
help-it-was-erased-and-asks-for-activation-with = il a été effacé et demande l’activation ; avec Localiser, aussi le compte de son propriétaire
# a04ba646
help-a-second-phone-is-on-the-cable-too = un second iPhone est aussi au bout du câble
# 68414ea5
help-nothing-is-plugged-in = rien n’est branché
# 032ed06a
help-find-my-does-not-reach-the-phone-at = Localiser n’atteint pas l’iPhone au début : ce qui lui est demandé attend
# e560c726
help-its-apple-account-is-throttled-locked-terms-or = son compte Apple est : throttled (freiné), locked (verrouillé), terms (conditions à accepter) ou security-key (clé de sécurité)
# 0206adc4
help-something-goes-wrong = quelque chose tourne mal :
# f2743bc8
help-with-the-firmware-signing-refused-94-ticket-for = avec le firmware : signing-refused[=94], ticket-for-another, ticket-stale, download-cut, download-interrupted[=BYTES], download-altered
# ffdf3506
help-with-the-restore-cable-pulled-enter-recovery-ibec = avec la restauration : cable-pulled=enter-recovery, ibec, ramdisk, bootx, start-restore, file-system ou after-file-system, never-comes-back=recovery, restore ou normal, swapped=recovery ou restore, restored-status[=14], asr-checksum, unknown-request, huge-length, deep-plist, endless-data, silent, false-success
# b3ab5afc
help-with-one-message-at-door-nth-kind-seed = avec un message : at=DOOR:NTH:KIND[:SEED], comme dans at=restored:17:corrupt:5 ; DOOR est lockdown, usb, restored, data, asr, fdr ou backup ; KIND est cut, stall, truncate, corrupt ou reorder
# 88806d56
help-with-a-backup-backup-error-1-passcode-not = avec une sauvegarde : backup-error[=1], passcode-not-typed, backup-needs=BYTES
# 171f5543
help-with-the-activation-albert-unavailable-malformed-oversized-html = avec l’activation : albert=unavailable, malformed, oversized, html, error-page, more-forms, second-factor, wrong-session ou for-another
# 4ecb83f9
help-a-model-may-stand-before-it-iphone15-3 = Un modèle peut être mis devant : iPhone15,3: (par défaut), iPhone12,5: ou iPad8,1:
# a943ea7b
help-examples-recovery-ipad8-1-dfu-fault-cable-pulled = Exemples : recovery, iPad8,1:dfu, fault:cable-pulled=ramdisk, buttons+no-find-my
# 92d74a6d
help-exit-codes-0-done-1-failed-2-wrong = Codes de sortie : 0 fait, 1 échoué, 2 mauvais usage, 3 refusé ou accord manquant, 4 rien sur quoi agir, 5 arrêté sans danger et peut être repris.
# 5e53b570
help-languages-what-a-person-reads-is-said-in = Langues : ce qu’une personne lit est dit dans la langue de ce système, ou avec --lang en anglais (en), allemand (de), espagnol (es), français (fr) ou chinois (zh).
# 769000b5
help-try-it-without-a-phone-rightful-unlock-rehearse = Essayez sans iPhone :  rightful unlock --rehearse
# 38132c5f
help-get-back-into-your-own-iphone-or-ipad = Retrouver l’accès à son propre iPhone ou iPad
# 31c48a70
help-alone-it-shows-what-is-on-the-cable = Seul, il montre ce qui est au bout du câble et les chemins du retour, le plus doux d’abord. Il ne change rien. Dans un terminal, il pose avant six questions au plus sur votre cas ; `rightful advise` en dit davantage, aussi pour un iPhone qui n’est pas vu.
# 12a395b9
help-options-of-every-command = Options de toutes les commandes
# 019c94a4
help-print-json-on-stdout-the-events-one-a = Imprimer du JSON sur stdout : les événements, un par ligne, ou le document unique qu’est une liste
# 79849c03
help-speak-this-language-en-de-es-fr-zh = Parler cette langue : en, de, es, fr, zh ; ce qui n’y est pas dit est dit en anglais [par défaut : celle de ce système]
# 8f773336
help-language = <LANGUE>
# 0914b6a3
help-say-only-what-must-be-said-the-plan = Ne dire que ce qui doit être dit : le plan, les questions, les gestes des mains et la fin
# 318f20ae
help-sound-the-terminals-bell-once-a-second-while = Faire sonner la cloche du terminal une fois par seconde tant que des boutons sont à maintenir
# 06f60724
help-log-what-is-done-underneath-more-of-it = Consigner ce qui se fait en dessous ; davantage avec -vv. RIGHTFUL_LOG choisit en détail
# fbd15f8d
help-practise-on-a-virtual-phone-no-phone-is = S’exercer sur un iPhone virtuel ; aucun iPhone n’est touché, rien n’est téléchargé. `rightful --help` liste les scénarios
# 24f2de6c
help-scenario = <SCÉNARIO>
# d3781a77
help-where-usbmuxd-listens-unix-path-or-host-port = Où écoute usbmuxd : unix:/CHEMIN ou HOST:PORT [par défaut : USBMUXD_SOCKET_ADDRESS, ou celui de ce système]
# b37853d2
help-address = <ADRESSE>
# 1a3ce1c0
help-where-firmware-is-kept-default-the-users-cache = Où le firmware est gardé [par défaut : le dossier de cache de l’utilisateur]
# b4d7e224
help-dir = <DOSSIER>
# f9f73890
help-keep-at-most-this-much-firmware-20g-512m = Garder au plus tant de firmware : 20G, 512M
# 30e0ff13
help-size = <TAILLE>
# faf806a3
help-a-file-with-a-further-root-certificate-pem = Un fichier avec un autre certificat racine (PEM) auquel se fier pour le serveur de signature d’Apple
# c5f38c4a
help-file = <FICHIER>
# 598b1a72
help-a-pretend-apple-on-this-computer-as-rightful = Un Apple simulé sur cet ordinateur, comme `rightful sim serve` en démarre un
# 05d4794c
help-url = <URL>
# c2e0b4f3
help-whole-lines-without-colour-and-marks-questions-answered = Des lignes entières sans couleur ni signes, les questions reçoivent un numéro en réponse
# a41f404d
help-print-help-see-more-with-help = Imprimer l’aide (davantage avec « --help »)
# c4a2ae0c
help-print-help-see-a-summary-with-h = Imprimer l’aide (un résumé avec « -h »)
# f12f373b
help-print-version = Imprimer la version
# b81ee122
help-a-file-of-answers-is-a-json-object = Un fichier de réponses est un objet JSON ; ce qui manque n’est pas connu. "yes" ou "no" est la réponse à passcode-known, changed-lately, previous-known, ideas-left, account-known, second-factor, online, starts, organisation, administrator, token-saved, backup-elsewhere et backup-password-known. Il y a aussi
# ea11f4ab
help-asks-waits-lockout-disabled-open-locked-to-owner = "asks", "waits", "lockout", "disabled", "open", "locked-to-owner", "hello", "lost", "cable" ou "logo"
# 3de7ebbf
help-how-long-it-was-to-wait-at-first = combien il fallait attendre au début, juste après le dernier code faux
# 69c14abb
help-a-number = un nombre
# 9ca8c7be
help-18-5-where-the-device-does-not-tell = "18.5", si l’appareil ne la dit pas
# 4d09e009
help-the-names-of-the-ways-that-did-not = les noms des chemins qui n’ont pas aidé, comme dans ["old-passcode"]
# 2704de73
help-example = Exemple : {"{"}"screen": "waits", "wait-minutes": 15, "account-known": "no"{"}"}
# 6d7f3d44
help-say-which-ways-back-in-there-are-for = Dire quels chemins du retour il y a dans votre cas, le plus doux d’abord : ce que chacun garde, demande et coûte, et jusqu’à quand
# c8d22887
help-looks-at-the-cable-and-at-the-backups = Regarde le câble et les sauvegardes de cet ordinateur, pose six questions au plus dont les réponses comptent, et ne change rien. Un iPhone que cet ordinateur ne voit pas est conseillé aussi.
# fc841c30
help-which-device-ecid-udid-its-last-four-characters = Quel appareil : ECID, UDID, ses quatre derniers caractères ou son nom ; inutile s’il n’y en a qu’un
# 9f2c525d
help-device = <APPAREIL>
# 2c99c769
help-the-same-as-the-other-commands-take-it = La même chose, comme les autres commandes la prennent
# a543340a
help-for-a-device-that-this-computer-does-not = Pour un appareil que cet ordinateur ne voit pas : son modèle, par exemple "iPhone 14"
# ade0403a
help-model = <MODÈLE>
# 39ee9165
help-take-the-answers-from-this-json-file-instead = Prendre les réponses dans ce fichier JSON au lieu de demander ; - est l’entrée standard
# 1d8bf47f
help-look-for-backups-in-this-folder-instead-of = Chercher les sauvegardes dans ce dossier au lieu des dossiers habituels
# ba0d7fd1
help-list-the-devices-on-the-cable-in-every = Lister les appareils au bout du câble, dans tous les modes
# 5a1c2d73
help-show-everything-that-a-device-tells-in-its = Montrer tout ce qu’un appareil dit dans son mode présent
# 0fe78b2e
help-erase-and-restore-a-device-by-cable-so = Effacer et restaurer un appareil par câble, pour qu’il puisse être configuré sans le code oublié
# b6f027f6
help-shows-the-plan-first-firmware-is-downloaded-and = Montre d’abord le plan. Le firmware est téléchargé et vérifié avant toute autre chose ; rien n’est effacé avant que vous ayez tapé les quatre derniers caractères de l’appareil. Le verrouillage d’activation reste comme il est : ensuite, l’appareil demande son compte Apple.
# 055824f6
help-install-this-version-such-as-18-5-instead = Installer cette version, par exemple 18.5, au lieu de la plus récente ; Apple doit encore la signer
# 833d3d33
help-version = <VERSION>
# 905c5c95
help-install-from-this-firmware-file-ipsw-instead-of = Installer depuis ce fichier de firmware (IPSW) au lieu d’en télécharger un
# e00d728b
help-consent-to-the-erase-the-last-four-characters = Accord pour l’effacement : les quatre derniers caractères de l’appareil, comme le plan les montre ; avec --all plusieurs, séparés par des virgules
# 21e2c38d
help-last4 = <DERNIERS4>
# fa843d51
help-every-connected-device-each-after-its-own-consent = Tous les appareils connectés, chacun après son propre accord, côte à côte
# 159614ba
help-with-all-work-on-at-most-this-many = Avec --all : travailler sur tant d’appareils au plus en même temps
# 4008d05b
help-n = <N>
# 95c7a27a
help-install-the-system-of-a-device-anew-by = Installer à nouveau par câble le système d’un appareil et garder tout ce qui est dessus
# 77e6fa01
help-for-a-device-that-does-not-start-any = Pour un appareil qui ne démarre plus. Rien n’est effacé, et le code reste comme il est : une mise à jour ne vous fait pas entrer sans lui. Elle ne devient jamais d’elle-même un effacement.
# 47a321c3
help-do-not-ask-before-it-begins = Ne pas demander avant de commencer
# 237fe8db
help-take-up-a-device-that-was-left-in = Reprendre un appareil resté en mode de récupération ou de restauration : après un plantage, un câble débranché, un redémarrage de cet ordinateur
# a455b726
help-says-what-was-done-what-is-safe-and = Dit ce qui a été fait, ce qui est sauf et ce qui vient ensuite ; puis vous choisissez. Un effacement a de nouveau besoin de votre parole.
# 39659a2e
help-choose-how-to-go-on-without-being-asked = Choisir comment continuer sans être interrogé : leave (laisser), update (mettre à jour), go-on (continuer), erase (effacer)
# bf8fb083
help-way = <CHEMIN>
# 62930bb1
help-consent-to-the-erase-the-last-four-characters-2 = Accord pour l’effacement : les quatre derniers caractères de l’appareil, comme le plan les montre
# 64ebf482
help-do-not-ask-before-an-update-begins = Ne pas demander avant qu’une mise à jour commence
# f5bb8240
help-enter-or-leave-recovery-mode-nothing-is-erased = Entrer en mode de récupération ou en sortir ; rien n’est effacé
# 3b75127a
help-restart-a-device-into-recovery-mode = Redémarrer un appareil en mode de récupération
# 10298d54
help-by-command-where-it-obeys-else-you-are = Par commande s’il obéit ; sinon vous êtes guidé geste par geste sur ses boutons, et le câble est observé pendant ce temps.
# 0ede0c77
help-for-a-device-that-only-charges-so-that = Pour un appareil qui ne fait que charger, de sorte que cet ordinateur ne le voit pas : son modèle, par exemple "iPhone 14"
# 39722708
help-dfu-mode-instead-for-when-recovery-mode-fails = Le mode DFU à la place, pour quand le mode de récupération échoue ; aucune commande n’y mène, seulement vos mains
# ecec6c7c
help-restart-a-device-out-of-recovery-mode-with = Redémarrer un appareil hors du mode de récupération, avec tout ce qui est dessus
# 0ca445c6
help-out-of-dfu-mode-as-well-there-you = Hors du mode DFU aussi : là, vous êtes guidé sur ses boutons.
# 73de8a1d
help-find-sound-mark-as-lost-erase-or-let = Trouver, faire sonner, déclarer perdus, effacer ou libérer vos appareils à distance, par votre compte Apple
# 1ef0d04b
help-it-signs-in-as-apples-own-page-www = Il se connecte comme le fait la page d’Apple www.icloud.com/find, avec ce que vous savez et rien d’autre ; le mot de passe ne quitte jamais cet ordinateur. L’essentiel marche avec le mot de passe seul, pour le cas où l’iPhone verrouillé est le seul appareil qui reçoit des codes. Ce n’a jamais été essayé sur les serveurs d’Apple ; --browser montre la même chose en clics sur la page d’Apple.
# cc82e341
help-list-the-devices-of-an-apple-account-online = Lister les appareils d’un compte Apple : en ligne ou non, batterie, perdus, verrouillés, en attente d’un effacement ; rien n’est changé
# 3f3de044
help-with-the-devices-of-the-members-of-your = Avec les appareils des membres de votre famille, qui ici sont seulement cherchés et entendus
# 338be7cb
help-the-apple-account-an-e-mail-address-or = Le compte Apple : une adresse e-mail ou un numéro de téléphone ; demandé s’il n’est pas donné
# 595d2efd
help-name = <NOM>
# 46d927b9
help-read-the-accounts-password-from-standard-input-which = Lire le mot de passe du compte de l’entrée standard, qui est une ligne
# ff707c37
help-read-the-accounts-password-from-the-first-line = Lire le mot de passe du compte à la première ligne de ce fichier
# de78575a
help-answer-without-being-asked-device-or-message-how = Répondre sans être interrogé : device ou message (comment un code vous parvient), alone (aucun ne parvient), un numéro pour un appareil
# 9df4a4e2
help-answers = <RÉPONSES>
# b068a613
help-do-not-sign-in-show-the-clicks-on = Ne pas se connecter ; montrer les clics sur la page d’Apple, dans n’importe quel navigateur
# 7af68b9b
help-ask-the-devices-where-they-are-and-show = Demander aux appareils où ils sont, et montrer les lieux, leur âge et des liens vers des cartes ; rien n’est changé
# a3cb2cf4
help-waits-at-most-a-minute-for-the-devices = Attend une minute au plus les appareils en ligne. Un lieu est montré et n’est écrit nulle part ailleurs : ni dans les événements ni dans les rapports.
# 7b7b7ad5
help-which-device-its-name-its-model-or-its = Quel appareil : son nom, son modèle ou ses quatre derniers caractères ; inutile s’il n’y en a qu’un
# 2ace0e8a
help-have-a-device-play-a-sound-also-when = Faire sonner un appareil, même s’il est en silence ; rien n’y est changé
# 045f530a
help-show-a-text-on-the-screen-of-a = Montrer un texte sur l’écran d’un appareil, qui reste comme il est
# d2971a43
help-the-text = Le texte
# 39f5316f
help-text = <TEXTE>
# 9c6afd92
help-with-a-sound = Avec un son
# 2be4526b
help-mark-a-device-as-lost-it-locks-shows = Déclarer un appareil perdu : il se verrouille, montre un texte et un numéro à appeler, et dit où il est ; rien n’est effacé
# 9fbf8dcd
help-the-telephone-number-that-whoever-finds-it-may = Le numéro de téléphone que peut appeler qui le trouve
# 6e205f6a
help-number = <NUMÉRO>
# 19ffc4ac
help-what-it-shows = Ce qu’il montre
# a80dbaba
help-end-lost-mode-instead-unlocking-the-device-ends = Mettre fin au mode Perdu ; déverrouiller l’appareil y met fin aussi
# d96d9988
help-erase-a-device-from-afar-photos-messages-apps = Effacer un appareil à distance : photos, messages, apps ; un appareil hors ligne est effacé dès qu’il est en ligne
# 61c4c3d2
help-it-asks-for-the-four-characters-that-name = Il demande les quatre caractères qui désignent l’appareil, et encore une fois le mot de passe. Le verrouillage d’activation reste : ensuite, l’appareil demande ce compte Apple. Laissez-le dans le compte jusqu’à ce qu’il se soit effacé.
# f11dd737
help-consent-to-the-erase-the-last-four-characters-3 = Accord pour l’effacement : les quatre derniers caractères que `rightful find list` montre pour l’appareil
# f620ce2e
help-what-it-shows-after-the-erase = Ce qu’il montre après l’effacement
# 228031d2
help-look-at-a-device-until-what-was-asked = Regarder un appareil jusqu’à ce que soit fait ce qui lui a été demandé : un effacement, le mode Perdu, un son, un message ; rien n’est changé
# 79185d01
help-for-how-many-minutes-at-most = Pendant combien de minutes au plus
# e9c6d910
help-minutes = <MINUTES>
# 6057bf90
help-show-how-a-device-is-taken-off-the = Montrer comment un appareil est retiré du compte, ce qui lève son verrouillage d’activation
# d7af1a67
help-for-a-device-that-you-have-erased-and = Pour un appareil que vous avez effacé et que vous donnez. Jamais pour un appareil perdu : celui qui l’a pourrait le configurer comme le sien. On ne sait pas si Apple accepte un retrait venant d’un programme ; les clics sur la page d’Apple sont donc montrés, et --experimental le demande à Apple d’ici. C’est refusé tant qu’un effacement attend, car un retrait l’annulerait.
# 7c28d7ee
help-sign-in-and-ask-apple-from-here-after = Se connecter et le demander à Apple d’ici, après une question ; cela n’a jamais été essayé sur les serveurs d’Apple
# 373028d8
help-sign-in-with-a-code-once-so-that = Se connecter une fois avec un code, pour qu’Apple connaisse cet ordinateur et n’en veuille plus ensuite
# 54f57c32
help-a-token-is-kept-in-a-file-that = Un jeton est gardé dans un fichier que vous seul pouvez lire ; le mot de passe n’est gardé nulle part.
# 72ec2604
help-forget-that-apple-knows-this-computer-what-sign = Oublier qu’Apple connaît cet ordinateur : ce que sign-in a gardé est retiré
# b24da6c8
help-every-other-command-signs-out-with-apple-at = Toute autre commande se déconnecte d’Apple à la fin. Ce qui est gardé n’est pas une session mais un jeton : Apple n’est pas informé de sa disparition.
# fef3741f
help-say-whether-a-phone-is-active-or-activate = Dire si un iPhone est activé, ou l’activer après un effacement
# 478d7556
help-say-whether-a-phone-is-active-and-what = Dire si un iPhone est activé, et ce qui se voit du verrouillage d’activation ; lit seulement
# 2c35a01c
help-activate-a-phone-that-is-at-hello-nothing = Activer un iPhone qui est à l’écran Bonjour ; rien n’est effacé
# f3ab613d
help-apple-decides-where-the-phone-belongs-to-an = C’est Apple qui décide. Si l’iPhone appartient à un compte Apple, Apple le demande : ce que vous tapez va à albert.apple.com et nulle part ailleurs. L’iPhone de personne d’autre n’est activé ainsi : le verrouillage d’activation est à Apple, et seul son compte l’ouvre. Cela peut être interrompu et recommencé à tout moment.
# 12004b08
help-the-apple-account-that-the-phone-belongs-to = Le compte Apple auquel appartient l’iPhone, pour le cas où Apple le demande ; "" si le mot de passe est un code de contournement
# 127c8fc2
help-clear-the-passcode-of-a-phone-that-you = Retirer le code d’un iPhone que vous supervisez et garder tout son contenu ; s’y préparer tant que tout va bien
# ecff36bb
help-a-phone-that-you-supervised-yourself-while-it = Un iPhone que vous avez supervisé vous-même pendant sa configuration, et dont vous avez enregistré le jeton de déverrouillage quand il n’avait pas de code, peut être ouvert par le câble : photos, messages et apps restent. `ready` dit si cela vaut aujourd’hui pour un iPhone. L’iPhone d’un autre, par exemple d’une école, c’est à lui de l’ouvrir. Cela n’a jamais été essayé sur un vrai iPhone.
# 74690913
help-say-whether-you-could-clear-this-phones-passcode = Dire si vous pourriez retirer le code de cet iPhone s’il se bloquait aujourd’hui, et ce qui manque ; lecture seule
# eef8e18e
help-code-1-where-something-is-missing = Code 1 si quelque chose manque.
# 8d0877ca
help-clear-the-passcode-of-a-phone-that-you-2 = Retirer le code d’un iPhone que vous supervisez, avec le jeton de déverrouillage enregistré ; tout son contenu reste
# 774409fa
help-it-works-while-the-phone-is-locked-find = Cela marche quand l’iPhone est verrouillé. Localiser, le verrouillage d’activation et les ordinateurs auxquels il se fie restent comme ils sont. Sans jeton enregistré auparavant, cette voie n’existe pas : `rightful advise` dit les autres.
# 262f844a
help-use-the-token-in-this-file-as-apple = Utiliser le jeton de ce fichier, tel qu’Apple Configurator ou un autre programme l’a enregistré : brut, en base64 ou dans une liste de propriétés
# dbddeb73
help-clear-the-screen-time-code-of-a-phone = Retirer le code Temps d’écran d’un iPhone que vous supervisez ; tout le reste demeure
# e68056d3
help-save-the-unlock-token-of-a-phone-that = Enregistrer le jeton de déverrouillage d’un iPhone que vous supervisez, ou regarder ceux qui sont enregistrés
# 82db34d0
help-save-the-unlock-token-the-phone-must-have = Enregistrer le jeton de déverrouillage ; l’iPhone ne doit pas avoir de code à ce moment, et rien n’y est changé
# 7d5c769e
help-put-a-copy-into-this-new-file-as = Mettre aussi une copie dans ce nouveau fichier, lisible par vous seul ; pour l’endroit où vous gardez ce qui ne doit pas se perdre
# ba7371e7
help-look-at-the-saved-tokens-without-any-phone = Regarder les jetons enregistrés sans aucun iPhone : à qui, de quand, entier, effacé depuis ; code 1 si l’un ne sert à rien
# 21a6b2c2
help-look-at-the-token-in-this-file-instead = Regarder plutôt le jeton de ce fichier
# 205db35d
help-make-import-export-or-show-the-identity-by = Faire, importer, exporter ou montrer l’identité par laquelle vos iPhone vous reconnaissent comme superviseur
# c9c754a3
help-make-a-new-one-for-phones-that-you = En faire une nouvelle, pour les iPhone que vous préparerez
# 81fac4d8
help-whose-it-is-a-family-a-school-a = À qui elle est : une famille, une école, une entreprise
# 97ee2323
help-take-over-the-one-that-your-phones-were = Reprendre celle avec laquelle vos iPhone ont été supervisés : .p12, PEM, ou certificat et clé comme Apple Configurator les exporte
# c4b53eb9
help-the-file-p12-pem-or-a-certificate-in = Le fichier : .p12, PEM, ou un certificat en DER
# eeb1a2e5
help-the-private-key-where-it-lies-in-a = La clé privée, si elle est dans un fichier à part
# 766f3d9d
help-read-the-password-of-the-file-from-the = Lire le mot de passe du fichier dans la première ligne de celui-ci
# 4c43dbf4
help-write-it-into-a-new-file-that-only = L’écrire dans un nouveau fichier que vous seul pouvez lire, à garder ailleurs ou pour un autre programme
# 62d4657c
help-the-new-file = Le nouveau fichier
# 4c55edd6
help-how-it-is-written = Comment elle est écrite
# 3c6b101e
help-form = <FORMAT>
# 08b8c0da
help-which-identity-by-the-beginning-of-its-fingerprint = Quelle identité, par le début de son empreinte [par défaut : la plus récente]
# ecf7e32a
help-fingerprint = <EMPREINTE>
# 4818a29f
help-show-which-identities-are-here-never-their-keys = Montrer quelles identités sont ici ; jamais leurs clés
# 588dbec2
help-have-a-phone-that-is-at-hello-be = Faire superviser par vous un iPhone qui affiche Bonjour ; rien n’est effacé
# 155a1d3c
help-only-a-phone-that-is-being-set-up = Seul un iPhone en cours de configuration l’accepte ; un iPhone en service devrait d’abord être effacé. Il reste supervisé jusqu’à son prochain effacement, et le dit dans ses réglages.
# 4d94cbd1
help-what-the-phone-says-of-its-supervisor-default = Ce que l’iPhone dit de son superviseur [par défaut : à qui est l’identité]
# de979443
help-forbid-the-phone-to-trust-other-computers-than = Interdire à l’iPhone de se fier à d’autres ordinateurs que ceux qui ont l’identité
# cb13939e
help-have-a-phone-that-you-supervise-trust-this = Faire qu’un iPhone que vous supervisez se fie à cet ordinateur, sans que personne ne touche rien, même verrouillé
# 6c0d02a5
help-list-install-or-remove-configuration-profiles = Lister, installer ou retirer des profils de configuration
# 11c7d5fc
help-list-the-profiles-of-a-phone-that-trusts = Lister les profils d’un iPhone qui se fie à cet ordinateur ; lecture seule
# ba272d7d
help-install-a-profile-on-a-phone-that-you = Installer un profil sur un iPhone que vous supervisez, sans rien y toucher
# bdedd170
help-which-of-those-that-this-program-makes = Lequel de ceux que ce programme fait
# 805d06ec
help-which = <LEQUEL>
# 9bb390d5
help-a-profile-of-your-own-mobileconfig-as-it = Un profil à vous (.mobileconfig), tel quel
# 68a2881a
help-for-wifi-the-name-of-the-network = Pour wifi : le nom du réseau
# aa174d1b
help-for-wifi-the-networks-password-in-the-first = Pour wifi : le mot de passe du réseau, à la première ligne de ce fichier ; un réseau ouvert n’en a pas
# dce10e55
help-remove-a-profile-by-its-identifier-or-by = Retirer un profil par son identifiant, ou par le mot avec lequel il a été installé
# 0ba151ce
help-the-identifier-that-list-shows-or-usb-while = L’identifiant que montre `list`, ou usb-while-locked, no-biometric-unlock, wifi
# 3d0a3e6b
help-profile = <PROFIL>
# 87771b31
help-erase-a-phone-over-the-cable-as-a = Effacer un iPhone par le câble, comme une réinitialisation dans ses réglages ; EFFACE TOUT, après votre consentement tapé
# 7d7707ed
help-for-a-phone-that-runs-and-trusts-this = Pour un iPhone qui fonctionne et se fie à cet ordinateur, ou que vous supervisez. Le verrouillage d’activation reste actif. Pour tout garder au contraire : `rightful supervise clear`.
# a462d014
help-consent-without-a-terminal-the-last-four-characters = Consentement sans terminal : les quatre derniers caractères de l’ECID de l’appareil
# 23686b0a
help-list-all-your-supervised-phones-supervised-by-you = Lister tous vos iPhone supervisés : supervisé par vous, jeton enregistré et bon, dernière sauvegarde, système ; lecture seule
# 3e511127
help-those-on-the-cable-and-those-of-which = Ceux qui sont branchés, et ceux dont un jeton est conservé sur cet ordinateur.
# b1995551
help-print-it-as-csv-for-a-spreadsheet = L’afficher en CSV, pour un tableur
# 116ea980
help-list-download-check-and-inspect-firmware-no-device = Lister, télécharger, vérifier et examiner du firmware ; aucun appareil n’est changé
# 532bc5fc
help-list-the-versions-for-a-model-who-lists = Lister les versions d’un modèle, qui les liste, et si Apple les signe
# bbf900e8
help-which-model-such-as-iphone15-3-or-iphone = Quel modèle, par exemple iPhone15,3 ou "iPhone 14 Pro Max" ; inutile avec un appareil au bout du câble
# 0aaa6f3a
help-ask-now-also-where-a-list-of-the = Demander maintenant, même si une liste de la dernière heure est gardée
# dd147277
help-download-a-version-and-check-it-its-path = Télécharger une version et la vérifier ; son chemin est imprimé
# 4d1ba35d
help-this-version-or-build-instead-of-the-newest = Cette version ou ce build au lieu du plus récent qu’Apple signe
# 2d517293
help-check-a-file-is-it-what-apple-publishes = Vérifier un fichier : s’il est ce qu’Apple publie, entier, et pour l’appareil au bout du câble
# 7f7f4a50
help-an-ipsw-or-a-folder-with-the-files = Un IPSW, ou un dossier avec les fichiers d’un IPSW
# 2f2830b8
help-for-this-model-instead-of-the-device-on = Pour ce modèle au lieu de l’appareil au bout du câble
# 000b07e3
help-show-what-a-firmware-holds-a-file-or = Montrer ce que contient un firmware : un fichier, ou un firmware qui est chez Apple, sans le télécharger
# 05052b19
help-an-ipsw-a-folder-with-the-files-of = Un IPSW, un dossier avec les fichiers d’un IPSW, une adresse chez Apple, ou une version ou un build
# d5acc2c6
help-file-url-version = <FICHIER|URL|VERSION>
# 671ed829
help-with-a-version-for-this-model-instead-of = Avec une version : pour ce modèle au lieu de l’appareil au bout du câble
# 2114a785
help-list-the-firmware-that-is-kept-on-this = Lister le firmware gardé sur cet ordinateur, ou en retirer
# cd1ff9aa
help-remove-this-firmware-whole-or-unfinished-may-be = Retirer ce firmware, entier ou inachevé ; peut être donné plusieurs fois
# 7dc69c47
help-take-restore-list-check-browse-and-write-out = Faire, restaurer, lister, vérifier, parcourir et extraire des sauvegardes
# 2372900a
help-back-up-a-device-over-the-cable-all = Sauvegarder un appareil par le câble : tout la première fois, ensuite ce qui a changé
# 74affce6
help-the-new-backup-is-built-beside-the-one = La nouvelle sauvegarde est construite à côté de la précédente et prend sa place quand elle est entière et vérifiée ; la précédente est gardée sous sa date, et les deux partagent ce qui n’a pas changé. Une exécution interrompue reprend quand elle est relancée.
# 768a73ea
help-put-it-into-this-folder-of-backups-default = La mettre dans ce dossier de sauvegardes [par défaut : là où Finder ou iTunes les garde, sinon ~/Backups]
# febc543b
help-have-everything-copied-anew = Tout faire copier à nouveau
# 082f5ec1
help-end-when-the-connection-is-lost-instead-of = Finir quand la connexion est perdue, au lieu d’attendre que l’appareil soit rebranché
# cfada517
help-read-the-backup-password-from-standard-input-which = Lire le mot de passe de sauvegarde de l’entrée standard, qui est une ligne
# b1cdbab8
help-read-the-backup-password-from-the-first-line = Lire le mot de passe de sauvegarde à la première ligne de ce fichier
# 841b4323
help-put-a-backup-onto-a-device-over-the = Remettre une sauvegarde sur un appareil par le câble ; ce qui est sur l’appareil est remplacé
# 6b5465c4
help-everything-that-can-be-found-out-before-is = Tout ce qui peut être établi avant l’est : si la sauvegarde est entière, si son mot de passe est le bon, si elle va sur cet appareil. Localiser doit être désactivé. Rien n’est envoyé avant que vous ayez tapé les quatre derniers caractères de l’appareil. Seules des sauvegardes entières sont restaurées, et toujours en entier ; si le contenu de certains fichiers est abîmé, vous décidez si tout le reste est restauré sans eux.
# 72204c61
help-the-folder-of-the-backup-or-what-rightful = Le dossier de la sauvegarde, ou comme `rightful backup list` l’appelle : le nom de son dossier, celui de son appareil ou la fin de son UDID ; inutile s’il n’y en a qu’une
# 05228426
help-backup = <SAUVEGARDE>
# db0c3371
help-consent-to-what-is-on-the-device-being = Accord pour que soit remplacé ce qui est sur l’appareil : ses quatre derniers caractères, comme le plan les montre
# 21f237be
help-where-contents-of-files-are-damaged-stop-or = Si le contenu de fichiers est abîmé : "stop", ou "leave-out" pour restaurer tout le reste
# 2b8e2985
help-give-the-backups-of-a-device-a-password = Donner un mot de passe aux sauvegardes d’un appareil, l’enlever ou le changer
# 1c2ffc22
help-the-device-keeps-it-and-asks-for-its = L’appareil le garde, et demande son code avant de changer quoi que ce soit. Les sauvegardes qui existent gardent le mot de passe qu’elles ont.
# 5103273b
help-encrypt-the-backups-from-now-on-passwords-health = Chiffrer les sauvegardes dès maintenant : mots de passe, données de santé et appels y sont alors
# b864ab72
help-encrypt-the-backups-no-more = Ne plus chiffrer les sauvegardes
# 6f9c6bd8
help-give-the-backups-from-now-on-another-password = Donner dès maintenant un autre mot de passe aux sauvegardes
# d5a5fed9
help-read-the-new-password-from-the-first-line = Lire le nouveau mot de passe à la première ligne de ce fichier
# 8fd788d2
help-list-the-backups-on-this-computer-of-which = Lister les sauvegardes de cet ordinateur : de quel appareil, de quand, chiffrées ou non, terminées ou non
# a89a7f73
help-looks-where-finder-itunes-and-apple-devices-keep = Regarde là où Finder, iTunes et Appareils Apple les gardent, et là où l’on fait d’habitude écrire idevicebackup2. Rien n’est ouvert avec un mot de passe, et rien n’est changé.
# b83a9f45
help-remove-older-backups-of-a-device-from-this = Retirer de cet ordinateur des sauvegardes anciennes d’un appareil, pour avoir de la place
# f678acc4
help-the-newest-one-always-stays-and-of-those = La plus récente reste toujours, et parmi les précédentes autant que vous dites. Ce qui part est nommé avant, avec la place que cela rend ; ce que celles qui restent partagent avec elles reste. Rien n’est retiré avant que la plus récente ait été ouverte avec son mot de passe et qu’on ait vu qu’elle a tous ses fichiers, et avant que vous ayez tapé les quatre derniers caractères de l’UDID de l’appareil. Ce que quelqu’un a archivé exprès, dans Finder par exemple, reste.
# 796311ee
help-so-many-of-those-before-the-newest-stay = Autant de celles d’avant la plus récente restent
# 6363c9bc
help-consent-to-the-removal-the-last-four-characters = Accord pour le retrait : les quatre derniers caractères de l’UDID de l’appareil
# ee42bb05
help-remove-them-though-it-is-not-known-whether = Les retirer bien qu’on ne sache pas si la plus récente s’ouvre et a tous ses fichiers
# 4c2c7172
help-show-what-a-backup-says-of-itself-the = Montrer ce qu’une sauvegarde dit d’elle-même : l’appareil, le système, quand, comment elle est chiffrée ; aucun mot de passe n’est nécessaire
# db8ddd24
help-check-that-a-backup-is-whole-that-its = Vérifier qu’une sauvegarde est entière, que son mot de passe marche et que tout se lit ; rien n’est écrit
# 6fa2d50d
help-compares-every-row-of-the-index-with-the = Compare chaque ligne de l’index avec les fichiers, leurs sommes de contrôle et leurs tailles, déchiffre tout, et ouvre les bases de données des messages, contacts, appels, photos et notes. Ce qui n’a pas pu être lu est nommé à la fin, et le code de sortie est 1.
# 4437986b
help-only-compare-the-names-whether-every-file-is = Comparer seulement les noms : si chaque fichier est là
# f94c8fbb
help-also-say-whether-it-can-be-put-onto = Dire aussi si elle peut être mise sur ce modèle, par exemple iPhone15,3 ou "iPhone 14 Pro Max"
# 8508786d
help-the-system-that-this-model-has-such-as = Le système qu’a ce modèle, par exemple 18.5
# c4ce7b6c
help-show-what-a-backup-holds-how-much-of = Montrer ce que contient une sauvegarde : combien de chaque sorte, app et domaine, ou les fichiers d’une partie
# 21199ab2
help-this-kind-of-thing-photos-messages-contacts-calls = Cette sorte de chose : photos, messages, contacts, calls, voicemail, notes, calendar, reminders, voice-memos, safari, mail, health, whatsapp, files, books, wallet, keychain, settings, home-screen ; peut être donnée plusieurs fois
# a0b48d78
help-kind = <SORTE>
# 12ab703f
help-this-app-with-its-extensions-and-groups-such = Cette app avec ses extensions et ses groupes, par exemple net.whatsapp.WhatsApp ; peut être donnée plusieurs fois
# f9077a29
help-bundle = <BUNDLE>
# 4c165eab
help-this-domain-and-stand-for-anything-may-be = Ce domaine, * et ? valent pour n’importe quoi ; peut être donné plusieurs fois
# 7cfb8f98
help-pattern = <MOTIF>
# 45038c04
help-this-path-in-its-domain-with-all-that = Ce chemin dans son domaine, avec tout ce qu’il contient, * et ? valent pour n’importe quoi ; peut être donné plusieurs fois
# 76055c23
help-list-the-files-also-where-no-part-is = Lister les fichiers, même si aucune partie n’est nommée
# ae97a2e3
help-write-a-backup-or-a-part-of-it = Extraire une sauvegarde, ou une partie, en fichiers avec leurs propres noms et dates
# ba648483
help-one-folder-for-each-domain-names-that-this = Un dossier par domaine. Les noms que ce système ou un autre refuse sont changés, et c’est dit. Ce qui est déjà là, égal en taille et en date, est laissé, de sorte qu’une extraction arrêtée reprend. Rien n’est écrit hors du dossier, et la sauvegarde n’est pas changée.
# 60deadfb
help-write-into-this-folder = Écrire dans ce dossier
# 5b2bfdb3
help-make-a-copy-of-a-backup-without-its = Faire une copie d’une sauvegarde sans son mot de passe, que d’autres programmes lisent
# a3f7da55
help-the-copy-has-the-form-of-a-backup = La copie a la forme d’une sauvegarde qui n’a jamais été chiffrée. Elle est faite pour être lue, non pour être remise sur un iPhone, et qui l’a peut la lire.
# a587c8f6
help-write-the-copy-into-this-new-or-empty = Écrire la copie dans ce dossier nouveau ou vide
# 76403076
help-list-the-passwords-keys-and-certificates-in-an = Lister les mots de passe, clés et certificats d’une sauvegarde chiffrée ; leurs valeurs seulement avec --show
# 9b0210ef
help-only-items-whose-service-server-account-label-or = Seulement les éléments dont le service, le serveur, le compte, le libellé ou l’app contient ceci
# 5350e720
help-show-the-passwords-themselves-mind-who-sees-the = Montrer les mots de passe eux-mêmes : prenez garde à qui voit l’écran et où va la sortie
# 594ef76c
help-show-the-screen-time-or-restrictions-code-that = Montrer le code Temps d’écran ou des restrictions que garde une sauvegarde d’iOS 12 ou antérieur ; aucune d’iOS 13 ou plus récent ne le garde
# 41b1bd0d
help-ios-4-to-6-keep-it-in-clear = iOS 4 à 6 le gardent en clair, iOS 7 à 11 de sorte que ses quatre chiffres se retrouvent, iOS 12 dans le trousseau d’une sauvegarde chiffrée. Depuis iOS 13, il n’est dans aucune sauvegarde : sur l’appareil, Réglages, Temps d’écran, Modifier le code Temps d’écran, Code oublié ? permet au compte Apple qui l’a défini d’en définir un nouveau.
# 7f46f43c
help-find-the-forgotten-password-of-your-backup-again = Retrouver le mot de passe oublié de votre sauvegarde, par ce que vous avez enregistré et ce dont vous vous souvenez
# 910c3d97
help-tries-your-own-ideas-on-a-copy-of = Essaie vos propres idées sur une copie du Manifest.plist de la sauvegarde, les plus probables d’abord, sur tous les cœurs. Rien n’est envoyé nulle part, et l’iPhone n’est pas nécessaire. Ctrl-C l’arrête à tout moment ; `rightful recall resume`, ou la même commande, reprend où c’en était, aussi avec d’autres idées, et n’essaie rien deux fois. Le mot de passe est montré une fois, sur stdout.
# c5e88ab3
help-use-so-many-cores-default-all-and-other = Utiliser tant de cœurs [par défaut : tous, et les autres programmes passent d’abord]
# f3919e2d
help-try-only-so-many-the-likeliest-first = N’en essayer que tant, les plus probables d’abord
# 7cdb3f2d
help-search-although-it-would-take-longer-than-anybody = Chercher bien que ce soit plus long que quiconque n’attend
# 2e4ce8de
help-forget-what-was-tried-before-and-begin-anew = Oublier ce qui a été essayé avant, et recommencer
# b32a82b0
help-go-on-although-this-computer-is-nearly-too = Continuer bien que cet ordinateur soit presque trop chaud, ou sa batterie presque vide
# 56ff9f67
help-do-not-look-whether-the-systems-store-of = Ne pas regarder si le coffre à mots de passe du système (trousseau, keyring) garde celui de la sauvegarde
# 53100b17
help-answer-without-being-asked-own-or-with-owner = Répondre sans être interrogé : own ou with-owner, et read ou leave pour ce que garde le trousseau : own,read
# a1c78d08
help-write-the-password-into-this-new-file-which = Écrire le mot de passe dans ce nouveau fichier, que vous seul pouvez lire, au lieu de l’afficher
# 193ba549
help-with-json-print-the-password-too-as-a = Avec --json : imprimer aussi le mot de passe, en dernière ligne après les événements
# 485089e8
help-what-to-try = Ce qui est essayé
# 8b828053
help-passwords-that-a-browser-or-a-password-manager = Des mots de passe exportés par un navigateur ou un gestionnaire de mots de passe : Chrome, Firefox, Safari, 1Password, Bitwarden, KeePass ; peut être donné plusieurs fois
# 686b6fc0
help-a-list-with-a-password-on-each-line = Une liste avec un mot de passe par ligne, ou - pour l’entrée standard ; peut être donnée plusieurs fois
# 2546c055
help-a-hint-file-in-toml-or-json-words = Un fichier d’indices, en TOML ou JSON : mots, noms, dates, habitudes, autres mots de passe, ce que ce n’était pas
# 8c73b22c
help-a-token-list-in-the-manner-of-btcrecover = Une liste de fragments à la manière de btcrecover : des fragments dont chaque ligne donne un au plus, dans n’importe quel ordre
# 53e5a69b
help-a-mask-in-the-manner-of-hashcat-such = Un masque à la manière de hashcat, par exemple Rex?d?d?d ; d’autres programmes peuvent le lire ici, un fichier d’indices est plus discret
# 959d8995
help-mask = <MASQUE>
# cc685c2a
help-a-list-of-words-each-changed-by-the = Une liste de mots, chacun changé par les règles
# 95c89bc3
help-rules-in-the-manner-of-hashcat-for-words = Des règles à la manière de hashcat pour --words ; sans elles, chaque mot est essayé comme il est
# 7051fcdd
help-go-on-with-the-search-that-was-stopped = Continuer la recherche qui a été arrêtée ou coupée, avec les idées qu’elle avait
# a691866c
help-files-of-ideas-are-read-again-where-they = Les fichiers d’idées sont relus là où ils étaient. Ce qui a été tapé n’est pas gardé : redonnez les masques, et répondez de nouveau aux questions ; ce qui a été essayé est passé. D’autres idées peuvent être données.
# 39cc3ea4
help-say-how-many-candidates-there-are-how-long = Dire combien il y a de candidats, combien de temps ils prennent ici et si cela vaut la peine ; aucun n’est essayé
# cbf90946
help-reckon-with-so-many-cores-default-all = Compter avec tant de cœurs [par défaut : tous]
# 888864b3
help-show-the-searches-that-were-begun-on-this = Montrer les recherches commencées sur cet ordinateur, et où elles en sont
# 81e26453
help-print-the-line-that-hashcat-and-john-take = Imprimer la ligne que prennent hashcat et John, pour un ordinateur à vous qui a une carte graphique
# dfb35abc
help-the-line-has-nothing-of-the-backup-and = La ligne n’a rien de la sauvegarde ni aucun nom, mais qui l’a peut y essayer des mots de passe : gardez-la pour vous.
# b0f6ab6c
help-have-other-machines-of-yours-search-too-over = Faire chercher aussi d’autres machines à vous, par un serveur NATS : celle-ci compte, juge et montre le mot de passe
# 16083caf
help-the-others-get-your-ideas-and-of-the = Les autres reçoivent vos idées et, de la sauvegarde, les clés enveloppées de son keybag, pour y essayer des mots de passe, scellées par un code d’adhésion qui est montré ici ; aucun de ses fichiers ne quitte cet ordinateur. Ctrl-C l’arrête ; la même commande reprend où c’en était, avec le même code, et les autres attendent deux heures.
# 884461b5
help-write-the-join-code-into-this-new-file = Écrire le code d’adhésion dans ce nouveau fichier, que vous seul pouvez lire, au lieu de l’afficher
# 53b0712a
help-how-long-a-machine-works-on-what-it = Combien de temps environ une machine travaille à ce qui lui est prêté : ce qui est fait deux fois si elle tombe [1 à 3600]
# e99338af
help-seconds = <SECONDES>
# bb4cfa05
help-forget-the-search-with-other-machines-that-was = Oublier la recherche avec d’autres machines qui a été commencée avant, et tirer un nouveau code
# 00425bca
help-the-nats-server = Le serveur NATS
# c4626529
help-where-it-is-tls-host-port-or-nats = Où il est : tls://HOST:PORT, ou nats://127.0.0.1:4222 sur cet ordinateur
# 6c738c78
help-read-the-servers-token-from-the-first-line = Lire le jeton du serveur à la première ligne de ce fichier ; sinon il est pris dans RIGHTFUL_NATS_TOKEN, ou demandé
# 9b2d27b9
help-sign-in-to-the-server-as-this-user = Se connecter au serveur comme cet utilisateur, avec --user-password-file ou un mot de passe qui est demandé
# 98740ea2
help-read-the-password-of-user-from-the-first = Lire le mot de passe de --user à la première ligne de ce fichier
# 266b06f9
help-trust-the-certificates-in-this-file-pem-and = Faire confiance aux certificats de ce fichier (PEM) et à aucun autre : pour un serveur dont vous avez fait le certificat
# 375fa5b2
help-help-another-machine-of-yours-with-its-search = Aider une autre de vos machines dans sa recherche ; elle montre le code qui est demandé ici
# 20195b78
help-needs-no-backup-and-no-phone-nothing-is = N’a besoin ni de sauvegarde ni d’iPhone. Rien n’est écrit sur cet ordinateur, et le mot de passe n’y est pas montré. Ctrl-C l’arrête à tout moment ; d’autres essaient ce qu’il avait.
# e3631c4d
help-read-the-join-code-from-the-first-line = Lire le code d’adhésion à la première ligne de ce fichier ; sans lui, il est demandé
# 60748446
help-virtual-phones-for-other-programs = Des iPhone virtuels pour d’autres programmes
# 35899b66
help-serve-virtual-phones-a-muxer-a-usb-end = Servir des iPhone virtuels, un muxer, un bout USB, un Apple simulé et une main, jusqu’à interruption
# ff7491df
help-prints-one-line-of-json-on-stdout-when = Imprime une ligne de JSON sur stdout quand tous les sockets écoutent : les adresses et les iPhone. Tout n’écoute que sur cet ordinateur.
# b6b000c9
help-which-phones-in-which-state = Quels iPhone, dans quel état
# a29f50a4
help-the-model-where-the-scenario-names-none = Le modèle, si le scénario n’en nomme aucun
# e025e5a0
help-the-state-as-one-more-part-of-the = L’état, comme une partie de plus du scénario : recovery, dfu, unlocked …
# 0c9cef8f
help-state = <ÉTAT>
# e0c5f2e2
help-how-many-phones-of-this-kind-each-with = Combien d’iPhone de cette sorte, chacun avec son propre ECID
# 1fb7e8db
help-something-that-goes-wrong-with-every-phone-may = Quelque chose qui tourne mal avec chaque iPhone ; peut être donné plusieurs fois
# e75d12e7
help-name-value = <NOM[=VALEUR]>
# 05129877
help-which-conversation-restore-mode-leads-on-every-phone = Quelle conversation le mode de restauration mène sur chaque iPhone : legacy, modern, a13-ios17, a16-ios16, a16-ios18, a16-ios26, ipad-ios17 ou ios27 [par défaut : celle du modèle]
# 98afcf8b
help-what-the-owner-has-on-every-phone-a = Ce que le propriétaire a sur chaque iPhone : une graine, environ combien de fichiers, environ combien d’octets [par défaut : 1:300:6291456]
# 5d12d4b2
help-seed-files-bytes = <GRAINE:FICHIERS:OCTETS>
# 37a44b15
help-backups-are-encrypted-with-this-password-from-the = Les sauvegardes sont chiffrées avec ce mot de passe dès le début
# 88341fb2
help-password = <MOT-DE-PASSE>
# abad57cd
help-how-often-a-backups-password-is-hashed-real = Combien de fois le mot de passe d’une sauvegarde est haché ; les vrais iPhone le font 10 000 000 fois
# f9e207a7
help-where-usbmuxds-socket-is-made-default-in-a = Où est créé le socket d’usbmuxd [par défaut : dans un dossier de fichiers temporaires]
# cb3d6c0d
help-path = <CHEMIN>
# 8f9c0d9b
help-usbmuxds-address-port-0-for-a-free-one = L’adresse d’usbmuxd, port 0 pour un port libre
# 6d2cec13
help-host-port = <HOST:PORT>
# 1ff45298
help-the-address-of-the-first-phones-usb-end = L’adresse du bout USB du premier iPhone, pour l’invité d’un émulateur ; les autres iPhone prennent des ports libres
# 57aee861
help-the-address-of-the-hand-on-the-phones = L’adresse de la main sur les iPhone
# d258d519
help-the-port-of-the-pretend-apple-on-127 = Le port de l’Apple simulé sur 127.0.0.1
# 9e5af1dc
help-port = <PORT>
# 524b096d
help-how-fast-the-pretend-apple-sends-firmware-in = À quelle vitesse l’Apple simulé envoie du firmware, en octets par seconde
# 0117532f
help-bytes = <OCTETS>
# 4fa5b511
help-what-the-phones-do-with-a-file-system = Ce que les iPhone font d’un système de fichiers qui leur est envoyé : pour mesurer des expéditeurs, `drain` n’en regarde qu’un échantillon
# bd7f409d
help-asr = <ASR>
# 84592b0e
help-write-a-backup-of-a-virtual-phone-into = Écrire une sauvegarde d’un iPhone virtuel dans un nouveau dossier, pour s’exercer
# 4ee6f346
help-a-new-or-empty-folder = Un dossier nouveau ou vide
# 7e68aeba
help-of-which-phone = De quel iPhone
# b0327d5e
help-the-version-of-its-system = La version de son système
# bb309f21
help-what-the-owner-has-on-it-a-seed = Ce que son propriétaire a dessus : une graine, environ combien de fichiers, environ combien d’octets [par défaut : 1:300:6291456]
# ffeb20d1
help-the-backup-is-encrypted-with-this-password-nothing = La sauvegarde est chiffrée avec ce mot de passe ; rien dedans n’est à personne
# f8218cf5
help-how-often-the-password-is-hashed-real-phones = Combien de fois le mot de passe est haché ; les vrais iPhone le font 10 000 000 fois
# 4e8422f1
help-explain-a-matter-such-as-face-id-or = Expliquer un sujet comme face-id ou activation-lock, ou un numéro d’erreur de Rightful ou d’un autre programme
# 45c0cce9
help-takes-a-topic-or-what-you-have-read = Prend un sujet, ou ce que vous avez lu, comme vous l’avez lu : "iPhone Unavailable", 4013, 0x655, "STATUS 94", "AMRError 100", restored 14, une étape comme is_host_compatible, ou un code de Rightful. Seul, il liste les sujets et les familles de numéros qu’il connaît.
# 7ac2b276
help-the-topic-number-code-or-words-a-word = Le sujet, le numéro, le code ou les mots ; un mot avant un numéro dit de qui il est : finder, signing, restored, checkpoint, amr
# 879f859e
help-topic = <SUJET>
# bf3bcce3
help-write-the-papers-that-open-what-no-program = Écrire les papiers qui ouvrent ce qu’aucun programme n’ouvre : pour Apple, le vendeur, un administrateur ou la police
# 0579ceea
help-activation-lock-and-an-organisations-management-are-opened = Le verrouillage d’activation et la gestion d’une organisation sont ouverts par des gens. Ceci remplit une liste ou une lettre avec les numéros de l’appareil, pour autant qu’il les dise, et laisse de la place pour des noms à écrire à la main. Imprime du Markdown ; --html fait une page à imprimer. Rien n’est envoyé nulle part.
# 275b0477
help-which-paper-proof-for-apple-seller-administrator-found = Quel papier : proof (pour Apple), seller (vendeur), administrator (administrateur), found (objet trouvé)
# 215bb02c
help-paper = <PAPIER>
# eb5cbfa6
help-the-serial-number-where-no-device-is-on = Le numéro de série, si aucun appareil n’est au bout du câble : il est sur la boîte et sur le reçu
# 3bad14da
help-the-model-where-no-device-is-on-the = Le modèle, si aucun appareil n’est au bout du câble
# a533b5a1
help-a-page-to-print-instead-of-markdown = Une page à imprimer au lieu de Markdown
# df8a7d9d
help-write-it-here-instead-of-printing-it-a = L’écrire ici au lieu de l’imprimer ; un fichier déjà là n’est pas remplacé
# ba190f06
help-say-what-stands-between-this-computer-and-a = Dire ce qui sépare cet ordinateur d’un appareil, et comment y remédier ; ne change rien sans --fix
# e9046c84
help-looks-at-the-program-that-connects-apple-devices = Regarde le programme qui relie les appareils Apple (usbmuxd), qui peut ouvrir des appareils en mode de récupération, les pilotes, d’autres programmes, le câble et le port, la place sur le disque, l’horloge, et si les serveurs dont un effacement ou une mise à jour a besoin répondent. Code 1 si quelque chose gêne.
# 042b7495
help-ask-no-server = N’interroger aucun serveur
# caeddff1
help-watch-the-cable-for-so-many-seconds-and = Observer le câble pendant tant de secondes, et compter combien de fois un appareil disparaît
# cbf34285
help-put-right-what-is-safe-to-put-right = Réparer ce qui peut l’être sans risque : montre avant ce qu’il fera, et demande
# 52a1464e
help-with-fix-yes-to-what-it-will-do = Avec --fix : oui à ce qu’il fera
# d3f0877e
help-judge-what-another-computer-has-written-with-json = Juger ce qu’un autre ordinateur a écrit avec --json, au lieu de regarder celui-ci ; - est l’entrée standard
# 8db1341d
help-whole-lines-without-colour-and-marks = Des lignes entières sans couleur ni signes
# 17ce1dcb
help-say-whether-you-could-get-back-in-today = Dire si vous pourriez rentrer aujourd’hui, avec ce qui est prêt sur cet ordinateur ; ne change rien sans --make
# 48aa80f8
help-for-a-healthy-phone-a-recent-encrypted-backup = Pour un iPhone en bon état : une sauvegarde chiffrée récente dont on a vérifié qu’elle s’ouvre, son mot de passe, un second accès au compte Apple, facture et numéro de série, la confiance entre l’iPhone et l’ordinateur, du firmware. Marche sans l’iPhone, d’après ses sauvegardes. Code 1 s’il manque quelque chose qui compte.
# 8daf842d
help-make-what-is-missing-as-far-as-there = Faire ce qui manque, pour autant qu’il y ait une commande pour cela ; chaque chose est demandée
# 18a472f0
help-with-make-yes-to-each-passwords-are-asked = Avec --make : oui à chaque chose ; les mots de passe sont demandés quand même
# 6b7288dc
help-note-what-only-you-know-account-it-has = Noter ce que vous seul savez : account (il a un contact ou une clé de récupération), receipt (la facture est avec le numéro de série)
# 31cd0d5b
help-what = <QUOI>
# 0b1049fb
help-print-the-card-without-any-secret-markdown-or = Imprimer la carte, sans aucun secret : markdown, ou html à imprimer
# 9fbabdd1
help-write-the-card-here-a-file-that-is = Écrire la carte ici ; un fichier déjà là n’est pas remplacé
# 4bd8606b
help-print-what-has-this-looked-at-once-a = Imprimer ce qui fait regarder cela une fois par semaine : systemd, launchd ou task-scheduler [par défaut : celui de ce système]
# 3444be52
help-scheduler = <PLANIFICATEUR>
# 9482386e
help-do-not-ask-the-systems-store-of-passwords = Ne pas demander au coffre à mots de passe du système s’il a celui des sauvegardes ; il n’est jamais lu
# bf690dbd
help-pack-what-happened-into-a-file-for-whoever = Mettre ce qui s’est passé dans un fichier pour qui vous aide ; rien n’est envoyé
# 5a29fd5e
help-takes-the-transcripts-of-the-last-runs-on = Prend les comptes rendus des dernières exécutions sur un appareil réel, ce que l’appareil a dit de lui, le journal et les versions de tout. Numéros de série, ECID, UDID, IMEI, noms, comptes, adresses réseau et dossiers personnels sont remplacés, la même valeur par le même repère. Imprime exactement ce qu’il y a dedans, et n’écrit que ce fichier.
# 3145b325
help-how-many-of-the-last-runs-to-take = Combien des dernières exécutions prendre
# 6a79bc1e
help-write-it-here-default-rightful-report-run-zip = L’écrire ici [par défaut : rightful-report-RUN.zip dans ce dossier]
# dace909b
help-open-pages-in-your-browser-that-walk-you = Ouvrir dans votre navigateur des pages qui vous guident à travers tout ; personne d’autre que ce navigateur ne peut les voir
# c2af510d
help-the-pages-come-from-this-program-on-this = Les pages viennent de ce programme, sur cet ordinateur seul, et ne vont rien chercher ailleurs. Ctrl-C ici les ferme ; fermer une page n’arrête rien.
# ba832a01
help-do-not-open-the-browser-print-the-address = Ne pas ouvrir le navigateur ; afficher l’adresse, qui vaut une seule fois
# dd698469
help-listen-on-this-port-of-127-0-0 = Écouter sur ce port de 127.0.0.1 [par défaut : un port libre]
# 1e4cdfba
help-how-many-times-quicker-than-a-persons-the = Combien de fois plus rapides que celles d’une personne sont les mains d’une répétition
# 9ab740df
help-print-completions-for-a-shell = Imprimer la complétion pour un shell
# 18d2abca
help-which-shell = Quel shell
# eeaba023
help-shell = <SHELL>
# ae145732
help-print-the-manual-page-or-write-the-pages = Imprimer la page du manuel, ou écrire les pages de toutes les commandes
# 8cb4c88c
help-the-pages-are-in-the-language-that-is = Les pages sont dans la langue qui est lue ici, ou dans celle de --lang. Avec --json, il imprime en un seul document ce que chaque commande et chaque option dit d’elle-même.
# 5c7d4db5
help-write-one-page-per-command-into-this-folder = Écrire une page par commande dans ce dossier
# 18dd5d6c
help-print-this-message-or-the-help-of-the = Imprimer ceci ou l’aide des commandes données
# e4435699
help-print-help = Imprimer l’aide
# e395ebfa
help-usage = Usage
# 9edd430f
help-arguments = Arguments
# d44e97eb
help-options = Options
# 72614b03
help-commands = Commandes
# 631dfa73
help-options-2 = [OPTIONS]
# acfd3ab8
help-command = [COMMANDE]
# 15afd476
help-command-2 = <COMMANDE>
# 127f42a9
help-subcommand = [COMMANDE]
# 2bd87683
help-name-2 = NOM
# 0b62f1bc
help-synopsis = SYNOPSIS
# da5847d0
help-description = DESCRIPTION
# 813a6409
help-extra = EN PLUS
# e4cc02cd
help-version-2 = VERSION
# 30d3f6ff
help-tip = conseil :
# 7abaa35b
help-to-pass-as-a-value-use = pour donner « { $argument } » comme valeur, écrivez « { $way } »
# c96a2703
help-subcommand-exists-to-use-it-remove-the-before = la commande « { $name } » existe ; pour l’utiliser, enlevez le « -- » devant
# 3fe541ec
help-exists = « { $way } » existe
# 9eb8118b
help-is-not-in = { $count } n’est pas dans { $range }
# 4930d9c6
help-invalid-digit-found-in-string = ce n’est pas un nombre
# 677e2e73
help-number-too-large-to-fit-in-target-type = le nombre est trop grand
# 35145411
help-cannot-parse-integer-from-empty-string = il n’y a pas de nombre
