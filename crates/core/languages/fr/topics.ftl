### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# c9aad10a
topic-passcode-forgotten-title = le code de l’iPhone est oublié
# d4403f69
topic-passcode-forgotten-short = Il y a des voies qui gardent tout ; essayez-les d’abord. Toutes les autres effacent l’iPhone, et cet effacement, Apple l’offre gratuitement.
# 52f1a78f
topic-passcode-forgotten-now-1 = Ne redémarrez pas l’iPhone, et ne laissez pas sa batterie se vider.
# 2b816542
topic-passcode-forgotten-now-2 = Faites classer les voies de retour pour votre cas : rightful advise
# 112d04f5
topic-passcode-forgotten-now-3 = Réfléchissez avant de taper : chaque nouveau code erroné allonge l’attente suivante.
# 5b9e4c5e
topic-passcode-forgotten-erasing-1 = Réinitialiser sur l’iPhone, effacer par Localiser ou restaurer par câble : rightful advise dit ce que chacun laisse derrière lui.
# bf4038fd
topic-passcode-forgotten-wrong-1 = Un programme payant ouvre l’iPhone sans effacement : il exécute celui, gratuit, d’Apple.
# 897a6284
topic-passcode-forgotten-wrong-2 = Des écrans de verrouillage différents demandent des programmes différents.
# 4fe891da
topic-passcode-asked-title = pourquoi le code est demandé, et non le visage ou le doigt
# 5416fb9b
topic-passcode-asked-short = Ce n’est pas une panne : l’iPhone veut son code à des occasions fixes.
# 5e947c3b
topic-passcode-asked-now-1 = Si vous connaissez le code, saisissez-le : visage ou doigt marchent de nouveau ensuite.
# 34846676
topic-passcode-asked-now-2 = Sinon, laissez l’iPhone allumé : rightful advise
# 85828c23
topic-passcode-asked-wrong-1 = Redémarrer l’iPhone : cela lui fait demander le code, et lui ôte le Wi-Fi.
# 2a1050c7
topic-lockout-title = iPhone indisponible, verrouillage de sécurité, désactivé : les attentes après des codes erronés
# 3ed3354d
topic-lockout-short = L’iPhone attend plus longtemps après chaque nouveau code erroné. Attendre ne fait rien perdre ; l’attente, telle qu’elle était au début, dit combien d’essais restent au plus.
# b34e7a5a
topic-lockout-now-1 = Laissez-le attendre, sur son chargeur ; notez ce que vous avez déjà essayé.
# 4ac88732
topic-lockout-now-2 = Notez combien il doit attendre au début, et laissez rightful advise compter ce qui reste.
# 8b187653
topic-lockout-erasing-1 = « Code oublié ? » ou « Effacer » à l’écran même met fin à l’attente en effaçant tout.
# 794e4812
topic-lockout-wrong-1 = Une dizaine de saisies sont libres : le nombre dépend de la version d’iOS.
# 79b0b147
topic-lockout-wrong-2 = Un redémarrage raccourcit l’attente.
# 14d72deb
topic-old-passcode-title = le code d’avant un changement
# fb84b70a
topic-old-passcode-short = Changé dans les trois derniers jours, sous iOS 17 ou plus récent : l’ancien code ouvre encore l’iPhone et rien n’est effacé.
# 3fdff863
topic-old-passcode-now-2 = Tant qu’il le demande encore : saisissez des codes erronés jusqu’à ce que « Code oublié ? » s’affiche, pas plus ; si « Effacer les données » est activé, le dixième efface l’iPhone.
# 63134b23
topic-old-passcode-now-3 = Touchez-le, choisissez de saisir l’ancien code (Enter Previous Passcode), saisissez-le, et choisissez-en un nouveau que vous notez.
# da50a132
topic-on-device-reset-title = « Code oublié ? » : la réinitialisation sur l’iPhone lui-même
# 0d1e58bf
topic-on-device-reset-short = Elle efface tout et déconnecte le compte Apple : de toutes les voies qui effacent, elle seule ne laisse pas de verrouillage d’activation.
# 10e8e6f0
topic-on-device-reset-now-1 = Vérifiez d’abord que vous connaissez le mot de passe du compte Apple, sur icloud.com depuis un autre appareil.
# 75cd13d8
topic-on-device-reset-now-2 = Cherchez une sauvegarde : rightful backup list
# 72f8b1fd
topic-on-device-reset-erasing-1 = Touchez « Code oublié ? », puis lancez la réinitialisation (Start iPhone Reset), et saisissez le mot de passe du compte Apple ; conservez l’eSIM si la question est posée.
# 5128115f
topic-restart-title = pourquoi ne pas redémarrer un iPhone verrouillé
# 4c0f4859
topic-restart-short = Un iPhone verrouillé qui redémarre n’est plus en Wi-Fi et veut son code : des voies qui marchent maintenant cessent de marcher.
# 87da9508
topic-restart-now-1 = Laissez-le allumé et sur son chargeur.
# 0f2a2696
topic-restart-now-2 = S’il doit joindre le réseau après un redémarrage, mettez une SIM avec des données mobiles.
# eb99ebd0
topic-restart-wrong-1 = Redémarrer d’abord : un conseil pour un iPhone dont le code est connu.
# d2daa84d
topic-clocks-title = ce qui cesse d’être possible sans prévenir, et quand
# 3993f0d2
topic-clocks-short = Certaines voies se ferment d’elles-mêmes ; attendre et réfléchir, jamais.
# 87153615
topic-clocks-now-1 = Faites-vous dire les échéances de votre cas : rightful advise
# 81b70e74
topic-charging-only-title = l’iPhone se charge, mais aucun ordinateur ne le voit
# cf9c746f
topic-charging-only-short = Un iPhone verrouillé depuis plus d’une heure ne fait que se charger. C’est normal, et le mode de récupération marche toujours.
# 7e190fa2
topic-charging-only-now-1 = Essayez un port de l’ordinateur lui-même et un autre câble, car certains ne transmettent pas de données ; ce qui gêne sur cet ordinateur est dit par : rightful doctor
# ee5f24dd
topic-charging-only-now-2 = Déverrouillez-le si vous pouvez : il est alors vu.
# c168b824
topic-charging-only-now-3 = Amenez-le en mode de récupération par ses boutons, ce qui n’efface rien : rightful recovery enter --unseen MODEL
# b6010252
topic-recovery-mode-title = mode de récupération et mode DFU : le câble à l’écran, ou un écran noir
# 7f968473
topic-recovery-mode-short = Le mode de récupération n’efface rien par lui-même, et l’on peut le quitter. Ce qui efface est une restauration.
# eb386ccd
topic-recovery-mode-now-1 = Quittez-le : rightful recovery exit
# 2ecde8b7
topic-recovery-mode-now-2 = S’il revient au même écran : rightful update, qui garde tout.
# b4a13bb2
topic-recovery-mode-now-3 = Faites-vous montrer les boutons de votre modèle, avec un compte : rightful recovery enter
# 8d2381dc
topic-recovery-mode-wrong-1 = iTunes sur chaque ordinateur : aujourd’hui c’est le Finder sur un Mac, Appareils Apple ou iTunes sous Windows, et un programme comme celui-ci sous Linux.
# 6ec55d0b
topic-recovery-mode-wrong-2 = Une seule liste de boutons pour tous les iPad.
# f7207a43
topic-apple-without-a-computer-title = Restore Nearby et Recovery Assistant : les voies d’Apple sans ordinateur
# 5784e66e
topic-apple-without-a-computer-short = Ils réparent un iPhone qui ne démarre pas. Qu’ils aident pour un code oublié, personne ne le promet.
# eecf961f
topic-apple-without-a-computer-now-1 = Pour un système en panne : tenez un iPhone déverrouillé sous iOS 18 ou plus récent près de celui en mode de récupération.
# fadbbdf4
topic-activation-lock-title = verrouillage d’activation : le compte Apple auquel l’iPhone appartient
# 18ba670f
topic-activation-lock-short = Aucun programme ne l’ouvre, celui-ci non plus. C’est le compte, celui qui l’a vendu, Apple sur preuve d’achat, ou l’administrateur.
# cf40c9c8
topic-activation-lock-now-1 = Vous connaissez le compte : connectez-vous sur l’iPhone, ou retirez l’iPhone sur iCloud.com/find.
# 586af54e
topic-activation-lock-now-2 = Vous avez oublié son mot de passe : iforgot.apple.com
# 20596735
topic-activation-lock-now-3 = Vous l’avez acheté d’occasion : demandez au vendeur de le retirer sur iCloud.com/find, ce qui marche de partout ; rightful dossier seller écrit la lettre.
# 571c16e7
topic-activation-lock-now-4 = Vous avez la facture : al-support.apple.com, avec le numéro de série ; rightful dossier liste ce qu’il faut joindre.
# edc19dfa
topic-activation-lock-now-5 = Il appartient à une organisation : donnez le numéro de série à son administrateur.
# b1bd75fd
topic-activation-lock-now-6 = Il montre un message de son propriétaire : appelez ce numéro, ou apportez-le à la police.
# 24125e71
topic-activation-lock-wrong-1 = Un programme le contourne : il ne le fait pas, et certains abîment l’iPhone.
# 2a4a4820
topic-activation-lock-wrong-2 = Un non sur le câble signifie qu’il est inactif : cela signifie que personne ne sait.
# 60d30808
topic-account-recovery-title = le mot de passe du compte Apple est perdu
# 46e33b47
topic-account-recovery-short = Récupérez le compte avant que quoi que ce soit soit effacé : l’effacement n’en a pas besoin, l’iPhone ensuite, si.
# ec29eb4c
topic-account-recovery-now-1 = Essayez le mot de passe sur icloud.com depuis un autre appareil.
# c2af7003
topic-account-recovery-now-2 = iforgot.apple.com ; sur un appareil connecté : Réglages, votre nom, Connexion et sécurité, Modifier le mot de passe
# 794ca7b4
topic-account-recovery-now-3 = Commencez aujourd’hui la récupération du compte, et attendez le message d’Apple avant d’effacer.
# 1b8068e5
topic-account-recovery-wrong-1 = Déverrouiller l’iPhone et se connecter à un nouveau compte en quelques secondes : le verrouillage d’activation demande l’ancien.
# e6ebff73
topic-account-recovery-wrong-2 = L’assistance d’Apple peut l’accélérer : elle ne le peut pas.
# 2d629a54
topic-find-my-title = Localiser : situer, mode Perdu, effacer à distance
# 0e0ab353
topic-find-my-short = Depuis n’importe quel navigateur sur iCloud.com/find : il efface un iPhone en ligne, et attend celui qui ne l’est pas.
# 0759b658
topic-find-my-now-1 = Situez-le, faites-le sonner, ou marquez-le comme perdu : cela n’efface rien.
# ded908ce
topic-find-my-now-2 = Depuis cet ordinateur, sans navigateur : rightful find locate
# da47ffc8
topic-find-my-erasing-1 = Choisissez l’iPhone, « Effacer », et ne le retirez pas du compte avant que l’effacement ait eu lieu.
# f45dca9a
topic-find-my-wrong-1 = Localiser ouvre vos données : jamais.
# e43e8869
topic-after-an-erase-title = après un effacement : « Bonjour », activation, et ce qui revient
# 02dcfc4c
topic-after-an-erase-short = L’iPhone en est à « Bonjour », et si Localiser était activé il demande le compte Apple. Les données reviennent d’une sauvegarde ou d’iCloud, de nulle part ailleurs.
# 9681eab1
topic-after-an-erase-now-1 = Connectez-vous avec le compte Apple auquel l’iPhone appartenait.
# 58245fed
topic-after-an-erase-now-2 = Remettez votre sauvegarde : rightful backup restore, ou depuis iCloud pendant la configuration.
# b2cfbe97
topic-after-an-erase-now-3 = Pour l’activer par câble plutôt que sur son écran : rightful activation activate
# f8aa507a
topic-after-an-erase-wrong-1 = Tous les messages et courriels sont retrouvés : seulement ce que détient une sauvegarde ou iCloud.
# e15af630
topic-stolen-device-protection-title = protection en cas de vol de l’appareil : l’heure d’attente
# 793450c5
topic-stolen-device-protection-short = Loin de chez vous, certains changements demandent le visage ou le doigt, et une heure d’attente. Le code seul ne suffit pas.
# 7840d960
topic-stolen-device-protection-now-1 = Faites-le chez vous ou au travail, où l’iPhone est souvent.
# 535728eb
topic-stolen-device-protection-now-2 = Sinon, commencez, attendez l’heure, et confirmez de nouveau.
# ac1afd52
topic-screen-time-title = le code Temps d’écran, autrefois code des restrictions
# 5fa69168
topic-screen-time-short = Depuis iOS 13, aucune sauvegarde ne le contient. Le compte Apple qui l’a défini le réinitialise, ou l’organisateur de la famille.
# 335507b2
topic-screen-time-now-1 = iOS 13.4 et plus récents : Réglages, Temps d’écran, Modifier le code Temps d’écran, Code oublié ?
# f8a38540
topic-screen-time-now-2 = L’iPhone d’un enfant : l’organisateur le change sur son propre appareil.
# 2a6d5793
topic-screen-time-now-3 = iOS 12 et antérieurs, avec une sauvegarde sur cet ordinateur : rightful backup screen-time
# 8d9b5c43
topic-screen-time-wrong-1 = Il est dans la sauvegarde, contre paiement : pas depuis iOS 13.
# 9a395edd
topic-screen-time-wrong-2 = C’est le code de l’iPhone : c’en est un autre.
# d5de4ffa
topic-face-id-title = Face ID : retirer, configurer, masque, paysage, réparation
# 1dfccb8b
topic-face-id-short = Il se réinitialise dans Réglages avec le code, et seulement là. Sans le code, la voie de retour est celle d’un code oublié.
# 8c31aebc
topic-face-id-now-1 = Un masque gêne : ajoutez « Utiliser Face ID avec un masque » ou une autre apparence avant de retirer quoi que ce soit.
# e462d9f3
topic-face-id-now-2 = Réglages, Face ID et code, code, Réinitialiser Face ID ; loin de chez vous, la protection en cas de vol de l’appareil vous fait attendre une heure.
# 1c562937
topic-face-id-now-3 = En mode paysage il ne regarde pas : tenez-le droit, ou voyez quels modèles le peuvent.
# 9211e3d7
topic-face-id-now-4 = Une panne de la caméra : mettre à jour, nettoyer, puis un service.
# 5d3b8606
topic-face-id-wrong-1 = Redémarrer d’abord : avec un code inconnu, cela empire les choses.
# ce92cce2
topic-face-id-wrong-2 = Installer une bêta ou revenir à une ancienne version.
# 12b6df84
topic-face-id-wrong-3 = Un programme d’ordinateur le retire.
# d84b44dd
topic-face-id-use-title = Face ID au quotidien : achats, Apple Pay, remplissage automatique, attention
# 8f34c19f
topic-face-id-use-short = Ses réglages sont dans Réglages, Face ID et code : achats par double pression du bouton latéral, Apple Pay, remplissage automatique des mots de passe, et attention, qui atténue et sonne selon que vous regardez.
# 3a9921a5
topic-face-id-use-now-1 = Réglages, Face ID et code : réglez ce que vous voulez ; rien de cela n’est une voie de retour.
# 72d1c1de
topic-touch-id-title = Touch ID : retirer et configurer
# 22f4181a
topic-touch-id-short = Les doigts se retirent et s’ajoutent dans Réglages avec le code, et seulement là.
# 69ff4ca3
topic-touch-id-now-1 = Réglages, Touch ID et code, code : un doigt se supprime par son nom, jusqu’à cinq peuvent être ajoutés.
# 80ce8cc7
topic-touch-id-now-2 = Un doigt mouillé ou coupé n’est pas lu : saisissez le code.
# f4c9c7fd
topic-backup-password-title = un mot de passe de sauvegarde que personne ne se rappelle avoir défini
# 0abf1e21
topic-backup-password-short = Quelqu’un l’a défini un jour ; il vit sur l’iPhone et vaut pour tous les ordinateurs. Il peut être retiré de l’iPhone, jamais d’une ancienne sauvegarde.
# 9b32ca45
topic-backup-password-now-1 = Cherchez où il peut être gardé : le Trousseau d’accès d’un Mac, un programme de mots de passe, une note près d’un ancien ordinateur.
# 330bcadb
topic-backup-password-now-2 = Faites essayer vos propres mots de passe et ce dont vous vous souvenez sur la sauvegarde que vous avez, sur cet ordinateur : rightful recall
# ff1b3d07
topic-backup-password-now-3 = Avec le code, et seulement si les anciennes sauvegardes n’importent pas : « Réinitialiser tous les réglages », puis une nouvelle sauvegarde avec un mot de passe que vous notez : rightful backup encryption on, rightful backup take
# a17d859f
topic-backup-password-wrong-1 = iTunes le définit de lui-même.
# 99b5481a
topic-backup-password-wrong-2 = Un autre ordinateur ne le demande pas : si.
# f086fbd3
topic-backup-password-wrong-3 = Un programme le retire d’une ancienne sauvegarde : aucun ne le peut.
# 4403eb5c
topic-backup-password-wrong-4 = Sans lui, aucune sauvegarde n’est possible : les sauvegardes continuent, fermées avec lui.
# 1cda0395
topic-backup-passcode-title = une sauvegarde demande le code sur l’iPhone
# 1591db8b
topic-backup-passcode-short = Chaque sauvegarde depuis iOS 16.1 le demande sur l’iPhone. Avec un code oublié, aucune nouvelle sauvegarde ne peut être faite.
# 839acc8c
topic-backup-passcode-now-1 = Regardez l’iPhone quand la sauvegarde commence, et saisissez-y le code.
# bf778723
topic-backup-passcode-now-2 = Erreur 212 : terminez d’abord sa configuration.
# 11b46780
topic-managed-title = un iPhone d’une école ou d’une entreprise : supervision et MDM
# b2ae28e4
topic-managed-short = Son administrateur peut retirer le code sans rien effacer. Après un effacement, il s’inscrit de nouveau, quoi que l’on vende.
# 0caa8388
topic-managed-now-1 = Donnez le numéro de série à l’administrateur et demandez le retrait du code (Clear Passcode), avant que quoi que ce soit soit effacé ; rightful dossier administrator écrit la lettre.
# b9807bd4
topic-managed-now-2 = Gardez l’iPhone en ligne pendant ce temps.
# 4040fbb7
topic-managed-wrong-1 = Un programme retire la gestion pour toujours : elle revient avec l’effacement suivant.
# 6c93adf0
topic-unlock-token-title = le jeton de déverrouillage de votre propre iPhone supervisé
# 37a2035f
topic-unlock-token-short = Enregistré alors qu’aucun code n’était défini, il retire plus tard un code oublié, et rien n’est effacé.
# 6a236a76
topic-unlock-token-now-1 = Cherchez le jeton enregistré là où Apple Configurator, cfgutil ou go-ios l’a mis, et l’identité de la supervision.
# 4267023b
topic-unlock-token-now-2 = Utilisez-le avec le programme qui l’a enregistré, sur un ordinateur auquel l’iPhone se fie.
# 28c9d349
topic-partial-restores-title = des astuces avec une partie d’une sauvegarde
# e57b4b74
topic-partial-restores-short = Sous iOS 27, elles effacent l’iPhone. Rightful n’en fait aucune ; si la version n’est pas connue, supposez la 27.
# fb3b1b8f
topic-partial-restores-now-1 = Tenez-vous loin des programmes qui modifient une sauvegarde et en remettent une partie.
# 7d5cdf43
topic-versions-title = bêtas, anciennes versions, et quel système peut être installé
# 84cbb48c
topic-versions-short = Seul ce qu’Apple signe aujourd’hui peut être installé, et une sauvegarde plus récente ne va pas sur un système plus ancien.
# 9bb55fca
topic-versions-now-1 = Voyez ce qui est signé pour votre modèle : rightful firmware list
# 399cd697
topic-versions-wrong-1 = Essayer une bêta, ou une ancienne version, contre une erreur : cela coûte une restauration et peut coûter la sauvegarde.
# 4f24db08
topic-unlock-programs-title = des programmes qui promettent d’ouvrir tout iPhone
# d730ea43
topic-unlock-programs-short = Ils exécutent l’effacement qu’Apple offre gratuitement, ne le disent pas, et laissent actif le verrouillage d’activation.
# 99be14be
topic-unlock-programs-now-1 = Faites classer les voies gratuites : rightful advise
# b3d6993d
topic-unlock-programs-now-2 = Regardez qui a essayé quoi sur quel iPhone avant de le croire ; Rightful tient un tel tableau dans sa documentation, sans publicité.
# f12bba2b
topic-unlock-programs-wrong-1 = Des millions de téléchargements, tous les modèles, aucune connaissance technique : personne ne peut le vérifier.
# 12ccea5a
topic-unlock-programs-wrong-2 = La technique a trouvé des failles : pas pour les propriétaires.
# a444bdb1
topic-siri-trick-title = l’astuce avec Siri et l’horloge
# 33599f34
topic-siri-trick-short = Elle n’ouvre rien. C’était déjà un canular en 2016.
# e30ce0c4
topic-siri-trick-now-1 = Épargnez les essais à l’iPhone : rightful advise
# eba8dfff
topic-rescue-title = quoi préparer tant que tout va bien
# 359c2774
topic-rescue-short = Une sauvegarde vérifiée, une seconde voie vers le compte, et la facture : un code oublié coûte alors une heure.
# 749cee51
topic-rescue-now-1 = Faites-vous dire ce qui manque, et faites faire et vérifier une sauvegarde chiffrée : rightful rescue-kit
# 3f04b5ff
topic-rescue-now-2 = Définissez un contact de récupération pour le compte Apple, et gardez une clé de récupération sur papier.
# 3fe1a4a1
topic-rescue-now-3 = Gardez ensemble la facture et le numéro de série.
# 8e0d1dde
topic-rescue-now-4 = Notez le code, et laissez-le là où vous le chercheriez.
# ab0c83a5
topic-error-numbers-title = numéros d’erreur des restaurations et des sauvegardes
# 8b4a3123
topic-error-numbers-short = Tapez le numéro derrière rightful explain, tel que vous l’avez lu.
# 48b82713
topic-error-numbers-now-1 = Par exemple : rightful explain 4013
