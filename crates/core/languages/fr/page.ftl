### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 3ac57507
page-apple-account-and-find-my = Compte Apple et Localiser
# 6d3f9060
page-find-a-device-make-it-sound-mark-it = Retrouver un appareil, le faire sonner, le marquer comme perdu ou l’effacer à distance : avec le mot de passe du compte de son propriétaire, et au grand jour.
# 30b21346
page-devices-of-this-account = Appareils de ce compte
# 592c8eb5
page-sign-in-to-see-the-devices = Connectez-vous pour voir les appareils
# 9a3da9b8
page-look-again = Regarder encore
# 63cbe686
page-you-are-asked-for-the-account-and-its = La page suivante demande le compte et son mot de passe. Un mot de passe refusé par Apple n’est jamais réessayé tout seul.
# 4a5a5f80
page-sign-in-and-look = Se connecter et regarder
# e02a593a
page-ask-where-they-are-now = Demander où ils sont maintenant
# a7c8daf6
page-sign-out-here = Se déconnecter ici
# ae7fb885
page-marked-as-lost = Marqué comme perdu
# ecc054ab
page-an-erase-waits-until-it-is-online = Un effacement attend qu’il soit en ligne
# ccc2a2e2
page-where-it-was-last = Où il était en dernier
# ee8fbe94
page-open-this-place-in-a-map-in-a = Ouvrir ce lieu sur une carte, dans un nouvel onglet
# 4b810b56
page-only-if-you-open-it-does-anybody-else = Ce n’est que si vous l’ouvrez que quelqu’un d’autre apprend le lieu.
# 4d24db87
page-it-has-told-no-place = Il n’a indiqué aucun lieu.
# 2ddac605
page-play-a-sound = Faire sonner
# c6c41ab6
page-erase-from-afar = Effacer à distance
# 526eef92
page-remove-from-the-account = Retirer du compte
# f0e0ed4d
page-each-shows-its-plan-first-do-not-remove = Chacun montre d’abord son plan. Ne retirez pas un appareil avant la fin de son effacement : cela l’annulerait.
# 17f69b0b
page-mark-as-lost = Marquer comme perdu
# 608f4bc7
page-a-number-to-call-which-it-shows = Un numéro à appeler, qu’il affiche
# cb77c3ca
page-a-message-which-it-shows = Un message, qu’il affiche
# 7a2a993b
page-show-the-plan = Montrer le plan
# ba471e2c
page-the-same-in-any-browser-without-this-program = La même chose dans n’importe quel navigateur, sans ce programme
# a3dba2da
page-open-apples-page-in-a-new-tab = Ouvrir la page d’Apple dans un nouvel onglet
# 67c21a66
page-backups-on-this-computer = Sauvegardes sur cet ordinateur
# 76a1b1d0
page-looking-into-a-backup-changes-nothing-in-it = Regarder dans une sauvegarde n’y change rien.
# 32fe2140
page-no-backup-was-found-here = Aucune sauvegarde n’a été trouvée ici
# 4b210285
page-these-folders-were-looked-into = Ces dossiers ont été examinés :
# e90a9da5
page-a-phone-that-is-unlocked-and-trusts-this = Un iPhone déverrouillé qui fait confiance à cet ordinateur peut être sauvegardé maintenant.
# f269c77a
page-protected-by-a-password = Protégée par un mot de passe
# 6630fc0c
page-without-a-password = Sans mot de passe
# 0c5d0266
page-the-phone-finished-it = L’iPhone l’a terminée
# 963fb5be
page-it-was-interrupted = Elle a été interrompue
# 533de7d9
page-the-folder = Le dossier
# 971b97af
page-open-it = L’ouvrir
# 36d6c46a
page-the-backup-password = Le mot de passe de la sauvegarde
# 4bf54a2f
page-not-the-passcode-and-not-that-of-the = Ni le code, ni le mot de passe du compte Apple. Il est essayé ici, sur cet ordinateur ; le nombre d’essais n’est pas limité.
# b538b20d
page-open-the-backup = Ouvrir la sauvegarde
# 9eb0e8c4
page-the-password-is-forgotten = Le mot de passe est oublié ?
# f275d12a
page-what-you-remember-of-it-is-often-enough = Ce dont vous vous souvenez suffit souvent. Rightful demande, dit les chances et essaie ce qui est probable, sur cet ordinateur seulement.
# c31b4ad5
page-recall-the-password = Retrouver le mot de passe
# 236ccbec
page-it-opens = Elle s’ouvre
# b724f5f9
page-what-is-in-it = Ce qu’elle contient
# 616e44b4
page-what-to-do-with-it = Que faire avec
# 1c5de2ad
page-prove-it = La vérifier
# 9c06a0f5
page-reads-every-file-and-compares-it-with-the = Lit chaque fichier et le compare à l’index : si tout reviendrait.
# 89b7f322
page-copy-the-files-out = Extraire les fichiers
# 0c2cb1a0
page-as-ordinary-folders-with-the-names-they-had = En dossiers ordinaires, avec leurs noms d’origine. La sauvegarde reste telle quelle.
# 655be501
page-make-a-copy-without-a-password = Faire une copie sans mot de passe
# 6233c91e
page-a-second-backup-that-needs-no-password-keep = Une seconde sauvegarde qui n’a pas besoin de mot de passe. Gardez-la là où vous seul pouvez la lire.
# 50245a5b
page-into-this-new-folder = Dans ce nouveau dossier
# 626238af
page-where-you-are = Où vous êtes
# f4f11fd5
page-files-of-this-part = Fichiers de cette partie
# b3652b03
page-to-keep = garder
# be95e8b8
page-save-it = L’enregistrer
# 636add57
page-pages-of-this-list = Pages de cette liste
# 6283b131
page-the-page-before = Page précédente
# ff8d89f1
page-the-next-page = Page suivante
# ec969e3f
page-this-is-its-beginning-the-whole-file-can = En voici le début. Le fichier entier peut être enregistré.
# f795db5e
page-its-text = Son texte
# f81a7a8f
page-save-the-file = Enregistrer le fichier
# 86851f0b
page-an-iphone-that-is-locked = Un iPhone verrouillé
# b6c4f587
page-one-that-is-locked-and-trusts-this-computer = Un verrouillé qui fait confiance à cet ordinateur
# 33a6bcb4
page-one-whose-buttons-are-needed = Un dont il faut presser les boutons
# 47c6acc8
page-one-that-is-stuck-in-recovery-mode = Un bloqué en mode de récupération
# c2c890bf
page-one-that-is-erased-and-asks-for-its = Un effacé qui demande son compte
# 04292aee
page-an-ipad-that-is-locked = Un iPad verrouillé
# 42a446b3
page-the-cable-is-pulled-in-the-middle = Le câble est tiré au milieu
# 99455ad1
page-your-device = Votre appareil
# f2958174
page-this-one-is-connected = Celui-ci est connecté
# cdef22d3
page-which-one-is-it-about = Duquel s’agit-il ?
# 609b3166
page-one-step-at-a-time-nothing-is-erased = Une étape après l’autre. Rien n’est effacé avant que vous ayez lu ce que cela coûte et tapé votre accord.
# 0196d60c
page-a-phone-on-a-cable = Un iPhone au bout d’un câble
# e3a2cc0d
page-this-page-changes-by-itself-when-you-plug = Cette page change d’elle-même quand vous en branchez un.
# 462fc9cc
page-plug-it-into-this-computer-with-a-cable = Branchez-le à cet ordinateur avec un câble
# cb2bd9a8
page-no-iphone-or-ipad-is-to-be-seen = Aucun iPhone ni iPad n’est encore visible.
# 21ab6d98
page-take-the-computers-own-port-not-a-hub = Prenez le port de l’ordinateur lui-même, pas un hub, et un câble fourni avec un iPhone : certains câbles ne font que charger.
# e090a8a7
page-a-phone-that-was-locked-for-over-an = Un iPhone verrouillé depuis plus d’une heure ne fait que charger. C’est normal, et le mode de récupération fonctionne tout de même.
# bba027e9
page-something-of-apples-is-on-the-bus-and = Quelque chose d’Apple est branché, et cet ordinateur ne peut pas lui parler.
# f933547f
page-look-at-this-computer = Examiner cet ordinateur
# 95bfc994
page-it-is-plugged-in-and-does-not-appear = Il est branché et n’apparaît pas
# f223e9b1
page-on-an-iphone-8-or-later-these-moves = Sur un iPhone 8 ou plus récent, ces gestes mènent au mode de récupération. Rien n’est effacé par là.
# 5d673292
page-other-models-and-what-recovery-mode-is = Autres modèles, et ce qu’est le mode de récupération
# 4ef21ae7
page-show-the-ways-back-in = Montrer les chemins de retour
# 98944762
page-just-looking = Juste pour voir ?
# cb041f67
page-a-rehearsal-shows-every-step-on-a-virtual = Une répétition montre chaque étape sur un iPhone virtuel dessiné sur la page. Aucun iPhone n’est touché, ni aucun compte.
# e0f85997
page-what-is-rehearsed = Ce qui est répété
# 9b28d1f6
page-start-a-rehearsal = Commencer une répétition
# 64712e3c
page-this-phone-is-virtual-and-so-is-apple = Cet iPhone est virtuel, et Apple aussi. Cliquez ce que vous voulez : rien à vous ne peut être perdu.
# 6678bde5
page-leave-the-rehearsal = Quitter la répétition
# 7cc0f8aa
page-this-computer = Cet ordinateur
# d1e0bb46
page-nothing-stands-in-the-way = Rien ne fait obstacle
# 883ad0c5
page-something-stands-in-the-way = Quelque chose fait obstacle
# df7c3205
page-usually-the-reason = La raison habituelle
# 539ffcbc
page-what-to-do-now = Que faire maintenant
# 446bd4d1
page-what-to-type = Ce qu’il faut taper
# 57ca648e
page-what-does-it-mean = Qu’est-ce que cela veut dire ?
# 1e1d276b
page-a-number-a-message-or-a-matter-what = Un numéro, un message ou un sujet : ce que cela veut dire, que faire sans rien effacer, et avec quelle certitude.
# 4a4de3dd
page-a-number-a-message-or-a-word = Un numéro, un message ou un mot
# befab5b4
page-explain-it = L’expliquer
# c6265a58
page-nothing-is-known-of-this-here-note-down = Rien n’est connu ici à ce sujet. Notez les mots à côté du numéro, en entier, et quel programme l’a montré.
# bca2f3eb
page-what-to-do-now-erases-nothing = Que faire maintenant, n’efface rien
# 3dfa40ea
page-what-else-erases-everything-on-the-phone = Quoi d’autre, efface tout sur l’iPhone
# 3c6e09a5
page-what-this-did-not-touch = Ce qui n’a pas été touché
# 3acbe636
page-how-sure = Degré de certitude
# bf16d161
page-not-true-though-it-is-said = Faux, même si on le dit
# 7009b4ac
page-what-is-known-and-from-where = Ce que l’on sait, et d’où
# 0f68a95b
page-see-also = Voir aussi
# 551ebca9
page-the-lock-screen-which-asks-for-the-passcode = l’écran verrouillé, qui demande le code
# 0e0ac6e2
page-the-home-screen = l’écran d’accueil
# a8130e7d
page-a-black-screen = un écran noir
# f780658a
page-the-apple-logo = le logo Apple
# 431dc453
page-the-apple-logo-with-a-bar-below-it = le logo Apple avec une barre dessous
# 3c6f17e4
page-a-cable-that-points-at-a-computer = un câble pointé vers un ordinateur
# 81ef14d8
page-the-question-whether-to-trust-this-computer = la question de faire confiance à cet ordinateur
# 0ca2a600
page-the-question-for-the-apple-account-it-belongs = la question du compte Apple auquel il appartient
# 0622576c
page-the-message-of-its-owner = le message de son propriétaire
# 22932bc5
page-a-battery-it-charges = une batterie : il se charge
# 87cc3683
page-hello-in-many-languages = « Bonjour » en plusieurs langues
# 0d33bb8c
page-a-forgotten-backup-password = Un mot de passe de sauvegarde oublié
# cd0404af
page-everything-stays-on-this-computer-a-copy-of = Tout reste sur cet ordinateur. On essaie une copie de la serrure, pas l’iPhone : rien ne peut être bloqué ni perdu.
# 0faec310
page-remember-more = Se souvenir de plus
# 4ce74720
page-what-do-you-remember = De quoi vous souvenez-vous ?
# ad75b6e6
page-hints-so-far = Indices jusqu’ici : { $words }
# 32e7fa6f
page-words-that-may-be-in-it = Mots qui peuvent s’y trouver
# cf597715
page-such-as-old-passwords-nicknames-pets-places-one = Par exemple d’anciens mots de passe, surnoms, animaux, lieux. Un par ligne, ou séparés par des espaces.
# d05a27d8
page-names-of-people-close-to-you = Prénoms de vos proches
# 91dc65c0
page-their-birthdays-may-be-in-it-too = Leurs anniversaires peuvent aussi s’y trouver.
# 72709e2c
page-years-and-dates = Années et dates
# 7a3d8794
page-such-as-1987-or-24-12-2011 = Par exemple 1987 ou 24.12.2011.
# 9bfb8974
page-how-long-it-was-about = Sa longueur, environ
# 3cc73e2c
page-tell-me-the-odds = Dire mes chances
# 192956b5
page-the-odds = Les chances
# 97d37a6b
page-to-be-tried = À essayer
# 3360c8b1
page-on-this-computer = Sur cet ordinateur
# 2f08385f
page-whether-it-is-among-them-nobody-knows-before = S’il est parmi eux, personne ne le sait avant de l’avoir essayé. La recherche peut être arrêtée et reprise à tout moment.
# 70b396f6
page-go-on-with-the-search = Reprendre la recherche
# 71d133ce
page-begin-the-search = Commencer la recherche
# e7393d1e
page-a-search-was-stopped-here = Une recherche a été arrêtée ici
# 4c14802d
page-rescue-kit = Trousse de secours
# a56c7dc6
page-looking-at-the-device = Examen de l’appareil
# 6678552f
page-looking-at-what-is-there = examen de ce qui est là
# ea13ae43
page-it-can-no-longer-be-stopped-without-harm = On ne peut plus l’arrêter sans dommage : une moitié de système ne démarre pas. Cela continue jusqu’au bout.
# 69c02044
page-stop-here = Arrêter ici
# 6ed0e7d6
page-nothing-is-lost-by-stopping-now = S’arrêter maintenant ne fait rien perdre.
# 8e5bd27e
page-is-it-yours-and-may-everything-on-it = Est-il à vous, et tout ce qu’il contient peut-il être effacé ?
# b1a8de7d
page-type-to-erase-it = Tapez { $type-this } pour l’effacer
# 1e6fe459
page-erase-and-go-on = Effacer et continuer
# 35ea3912
page-is-it-yours-and-may-what-is-on = Est-il à vous, et ce qu’il contient peut-il être remplacé ?
# 8eccf492
page-type-to-replace-what-is-on-it = Tapez { $type-this } pour remplacer ce qu’il contient
# 43d194a2
page-replace-and-go-on = Remplacer et continuer
# fb3bbe4c
page-are-they-yours-and-may-they-be-removed = Sont-elles à vous, et peuvent-elles être supprimées ?
# cdea1695
page-type-to-remove-them = Tapez { $type-this } pour les supprimer
# 4beebbfe
page-remove-and-go-on = Supprimer et continuer
# 863a5baf
page-the-point-of-no-return = Le point de non-retour
# de185812
page-it-is-mine-or-its-owner-has-asked = Il est à moi, ou son propriétaire m’a demandé de le faire.
# 133c06d6
page-these-are-the-last-four-characters-of-its = Ce sont les quatre derniers caractères de son numéro, pour que ce soit le bon.
# a03e39e0
page-stop-erase-nothing = Arrêter, ne rien effacer
# c29eb7be
page-in-this-rehearsal-only-the-virtual-phone-is = Dans cette répétition, seul l’iPhone virtuel est effacé.
# 05d69757
page-this-one = Celui-ci
# cf63193d
page-go-this-way = Prendre ce chemin
# 618f695b
page-read-all-of-them-before-the-first-then = Lisez-les tous avant le premier. Prenez ensuite l’appareil à deux mains.
# 779dd173
page-i-am-ready = Je suis prêt
# d3bb6c1f
page-it-stays-on-this-computer-and-goes-only = Il reste sur cet ordinateur et ne va que là où il est nécessaire. Il n’est noté nulle part.
# 0bff25cd
page-go-on = Continuer
# 926f656d
page-the-password-is-shown-once-to-you-alone = Le mot de passe est montré une fois, à vous seul : veillez à ce que personne ne regarde.
# 30e442e8
page-show-the-password = Montrer le mot de passe
# 68a2eee5
page-what-comes-next = La suite
# ed3e8526
page-back-to-the-first-page = Retour à la première page
# ae3aaea1
page-to-keep-or-to-show-to-somebody-who = À garder, ou à montrer à qui vous aide
# 7126a44b
page-it-holds-no-password-and-no-passcode = Cela ne contient ni mot de passe ni code.
# 22d54028
page-save-what-happened = Enregistrer ce qui s’est passé
# f042c581
page-get-ready-take-it-in-both-hands = Préparez-vous : prenez-le à deux mains
# 5b0dbbfa
page-attempt = Essai { $attempt }
# feb71d77
page-until-the-first-move = avant le premier geste
# fded2f02
page-the-first-move-will-be = Le premier geste sera
# b06d0bf9
page-once-more-nothing-was-lost = Encore une fois ; rien n’est perdu
# 0ccc9fd3
page-change-something-first = Changez d’abord quelque chose
# eafde1b1
page-it-did-not-come-to-it-one-of = Cela n’a pas abouti. L’une de ces choses en est souvent la raison ; changez-en une à la fois.
# 87232193
page-it-is-where-it-should-be-the-rest = Il est là où il doit être. Le reste se fait tout seul.
# 0af7811e
page-this-page-goes-on-by-itself-as-soon = Cette page continue d’elle-même dès que c’est fait.
# a4bf4e25
page-seconds-to-go = secondes restantes
# 33ec82cd
page-seconds-about-what-the-cable-shows-ends-it = secondes, environ ; ce que montre le câble y met fin
# 2fa22f19
page-move-of = Geste { $number } sur { $of }
# e651f86f
page-all-moves = Tous les gestes
# 6955937e
page-a-tone-at-each-move = Un son à chaque geste
# f293e590
page-speak-the-moves = Dire les gestes à voix haute
# 127a99ed
page-checked-beforehand = Vérifié avant
# f9066569
page-in-order = en ordre
# 192b65ab
page-to-be-minded = à retenir
# 9a37c8de
page-what-will-happen = Ce qui va se passer
# 3aaa1b5a
page-from-here-there-is-no-way-back = À partir d’ici, pas de retour possible
# e03ce7d8
page-the-steps = Les étapes
# bc5d9b70
page-not-begun = pas commencé
# 46581dc3
page-under-way = en cours
# 5ded6b8e
page-not-needed = pas nécessaire
# 860cc984
page-it-ended-here = arrêté ici
# 3721936f
page-how-far-it-is = Où cela en est
# 0c6187b8
page-a-moment = Un instant
# 309ec8c7
page-of-the-whole = De l’ensemble
# bbc8e1bc
page-a-minute = { $per-minute } par minute
# ef53615e
page-tried-now = À l’essai
# 0233fec4
page-what-is-likeliest-comes-first-it-can-be = Le plus probable vient d’abord. On peut arrêter et reprendre à tout moment ; rien n’est essayé deux fois.
# 75d6b075
page-what-was-told = Ce qui a été dit
# 2db3be56
page-skip-to-what-matters = Aller à l’essentiel
# eea4c8ec
page-rightful-does-not-answer-any-more-start-it = Rightful ne répond plus. Relancez-le ; ce qui était en cours peut être repris.
# 93b68e4f
page-main-pages = Pages principales
# 2d4d33c1
page-change-the-language = Changer de langue
# 99c5decc
page-what-is-under-way = Ce qui est en cours
# be44a1b9
page-it-waits-for-your-answer = Cela attend votre réponse
# 63ea897b
page-it-is-at-look-at-it = Cela en est à { $percent } % ; regarder
# 08bff5c8
page-nothing-is-being-done-rightful-only-looks = rien n’est fait ; Rightful regarde seulement
# bbd410a5
page-the-three-answers = Les trois réponses
# 653801c3
page-what-is-happening = Ce qui se passe
# 87abc115
page-is-anything-erased = Quelque chose est-il effacé ?
# 0bce94e2
page-may-i-unplug = Puis-je débrancher ?
# baa5202a
page-the-cable-is-out = Le câble est débranché.
# 0a850b87
page-it-did-not-work = Cela n’a pas marché
# b5bc46d8
page-it-was-stopped = Cela a été arrêté
# fbaad922
page-there-is-nothing-to-do = Il n’y a rien à faire
# e4243f20
page-in-detail = En détail
# 12848826
page-explain-this-code = Expliquer ce code
# 109c09d3
page-not-done = Pas fait
# a9fc41f7
page-the-ways-back-in = Les chemins de retour
# ad11d997
page-looking-has-erased-nothing-apple-asks-no-money = Regarder n’a rien effacé. Apple ne demande pas d’argent pour un effacement.
# a7f3adf7
page-one-question-so-that-the-order-below-fits = Une question, pour que l’ordre ci-dessous convienne
# 631d5bed
page-take-this-answer = Prendre cette réponse
# 9374efb1
page-answered-so-far = Répondu jusqu’ici : { $answered }
# 2946c4d5
page-it-needs = Il faut
# 16407c01
page-it-takes = Durée
# 66195689
page-it-is-open = C’est ouvert
# 4634501a
page-how-it-goes = Comment faire
# 06ca8a52
page-go-there = Y aller
# e5587fa7
page-it-shows-the-plan-first-and-does-nothing = Cela montre d’abord le plan et ne fait encore rien.
# 0307dad5
page-keeps-everything = Garde tout
# 89eecbc4
page-loses-nothing-more = Ne perd rien de plus
# 7ecf36f4
page-erases-a-backup-brings-it-back = Efface, une sauvegarde le ramène
# ac51434d
page-erases-perhaps-a-backup-brings-it-back = Efface, peut-être qu’une sauvegarde le ramène
# a968ef01
page-erases-everything = Efface tout
# 92ca2cd4
page-more-on-this = En savoir plus
# 2084c3e5
page-and-why = et pourquoi
# 21bbd702
page-back-to-the-devices = Retour aux appareils
# ff3c7f79
page-back-to-the-apple-account = Retour au compte Apple
# 3d8bb187
page-back-to-the-backup = Retour à la sauvegarde
# a612588d
page-look-at-the-backups = Voir les sauvegardes
# c7f03d5c
page-backups = Sauvegardes
# 32896b8c
page-account = Compte
# dcd8184a
page-answers = Réponses
# 92855cc0
page-why = Pourquoi
# 2279d9e3
page-battery = Batterie
