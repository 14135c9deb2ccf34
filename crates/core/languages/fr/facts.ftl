### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 63ccacbd
fact-lockout-current-says = Après des codes erronés, l’iPhone attend : 1 minute après le 4e, 5 après le 5e, 15 après le 6e, 1 heure après le 7e, 3 après le 8e, 8 après le 9e. Après le 10e, il faut le relier à un ordinateur.
# 6edd60e2
fact-lockout-current-caution = on ne sait pas avec quelle version d’iOS ce tableau a commencé ; en octobre 2024 il figurait dans le guide d’Apple
# 6d1a3453
fact-lockout-2023-says = Dans le tableau précédent, l’iPhone attendait 1 minute après le 5e code erroné, 5 après le 6e, 15 après le 7e et le 8e, 1 heure après le 9e.
# 5c89cc22
fact-lockout-2023-caution = que la 10e saisie erronée y mettait fin est transmis, sans plus
# 04292781
fact-lockout-measured-says = Sous iOS 10 à 12, il a été mesuré : 1 minute après le 5e code erroné, 5 après le 6e, 15 après le 7e et le 8e, 1 heure après le 9e et le 10e, et le 11e y mettait fin.
# 5926ed36
fact-lockout-repeat-says = Le même code erroné deux fois de suite ne compte qu’une fois.
# 57dff4c7
fact-lockout-erase-data-says = Si le propriétaire a activé « Effacer les données », l’iPhone s’efface lui-même après dix codes erronés.
# e23a36a8
fact-lockout-on-device-only-says = Chaque essai est lié à une clé dans l’iPhone et prend à dessein environ 80 ms : aucun code ne peut être essayé hors de l’iPhone.
# 1c61b4b3
fact-lockout-restart-says = Un redémarrage ne raccourcit pas une attente : l’attente recommence.
# d3bc07b1
fact-lockout-screen-erase-says = Depuis iOS et iPadOS 15.2, l’écran « Verrouillage de sécurité » (Security Lockout) ou « iPhone indisponible » propose un effacement avec le mot de passe du compte Apple. Avant iOS 17, une eSIM est effacée avec lui.
# 94c80c25
fact-lockout-screen-forgot-says = Depuis iOS 17, « Code oublié ? » propose de lancer la réinitialisation (Start iPhone Reset) : elle demande le mot de passe du compte Apple, et l’eSIM peut être conservée.
# 1bb1c344
fact-lockout-old-disabled-says = Avant iOS 15.2, l’écran d’un iPhone arrêté pour de bon dit « iPhone désactivé, se connecter à iTunes » et ne propose rien : il est restauré par un ordinateur.
# b57d508d
fact-passcode-previous-says = Pendant 72 heures après un changement, le code d’avant ouvre l’iPhone : « Code oublié ? », puis saisir l’ancien code (Enter Previous Passcode), puis un nouveau. Rien n’est effacé.
# 7ec2d0c1
fact-passcode-previous-caution = depuis iOS 17.0, et non 17.2 comme on l’écrit souvent
# eb59a864
fact-passcode-previous-ended-says = Le propriétaire peut avoir mis fin plus tôt à ces 72 heures, dans Réglages.
# 5df3fdf7
fact-passcode-previous-late-says = Certains propriétaires rapportent que l’ancien code marchait encore après les 72 heures. Personne ne le promet.
# 2537c428
fact-passcode-required-says = Le code est demandé : après un redémarrage ; après 48 heures sans déverrouillage ; après 156 heures sans le code et 4 sans visage ni doigt ; après un verrouillage à distance ; après cinq reconnaissances manquées ; après l’écran SOS ou d’extinction ; et toujours pour les mises à jour, l’effacement, les réglages du code lui-même et l’installation de profils.
# 8eecfd9f
fact-passcode-kinds-says = Quatre chiffres, six chiffres, lettres, visage ou doigt : c’est une seule clé. Un effacement l’ôte, quelle qu’en soit la forme.
# 56e3c292
fact-unlockers-erase-says = Les programmes vendus pour ôter les codes exécutent l’effacement qu’Apple offre gratuitement : toutes les données sont perdues, et l’iPhone reste lié à son compte Apple.
# 3c8ce6da
fact-unlockers-siri-says = L’astuce avec Siri, l’horloge mondiale et Messages n’ouvre rien. Dans les films de 2016, un doigt posé sur le capteur déverrouillait l’iPhone.
# f86e4f62
fact-clock-previous-passcode-says = 72 heures après le changement du code, celui d’avant cesse d’ouvrir l’iPhone.
# d0fa1c78
fact-clock-restart-wifi-says = Un iPhone verrouillé qui redémarre ne rejoint pas le Wi-Fi avant d’être déverrouillé. La réinitialisation sur l’iPhone et l’effacement par Localiser demandent alors des données mobiles.
# fb8c6ec3
fact-clock-inactivity-says = Depuis iOS 18, un iPhone que personne ne déverrouille pendant 72 heures redémarre de lui-même, et n’est alors plus en Wi-Fi.
# 29f8a050
fact-clock-usb-says = Un iPhone verrouillé depuis une heure n’ouvre par câble aucune nouvelle connexion de données ; tout de suite si aucun accessoire n’a servi pendant trois jours, ou s’il demande le code au lieu du visage ou du doigt.
# 60b7bb25
fact-clock-lockout-says = Attendre ne fait rien perdre ; un nouvel essai erroné, si : l’attente suivante est plus longue.
# 09dfe406
fact-clock-recovery-says = Un iPhone quitte l’écran de récupération de lui-même après environ 15 minutes ; il faut alors appuyer de nouveau sur les boutons.
# 426d21ae
fact-clock-backup-prompt-says = La demande du code par l’iPhone avant une sauvegarde reste environ trois minutes ; puis la sauvegarde échoue avec MBErrorDomain/208.
# f8bb511d
fact-clock-sdp-says = Loin des lieux familiers, la protection en cas de vol de l’appareil fait attendre le propriétaire une heure et confirmer de nouveau.
# e764f40b
fact-clock-account-recovery-says = La récupération de compte d’Apple prend des jours, et personne chez Apple ne peut l’abréger.
# 1a3e04cd
fact-clock-find-my-removed-says = Un iPhone retiré dans Localiser reste 30 jours dans la liste. S’il se remet en ligne encore connecté, il revient avec son verrou.
# 78c868c5
fact-clock-bypass-code-says = Le MDM d’une organisation peut obtenir le code de contournement du verrouillage d’activation pendant 15 jours après la supervision, pas plus.
# 557f7218
fact-clock-pairing-says = Depuis iOS 11.3, un ordinateur auquel l’iPhone se fiait doit redemander la confiance s’il n’a pas servi quelque temps avec l’iPhone déverrouillé.
# 0f32c2bf
fact-usb-restricted-says = Un iPhone verrouillé depuis plus d’une heure se charge, et aucun ordinateur ne le voit. C’est normal.
# 46aef1f4
fact-usb-recovery-free-says = Le mode de récupération et le mode DFU ne sont pas restreints : un ordinateur y voit l’iPhone, si longtemps qu’il ait été verrouillé.
# a49e0552
fact-usb-detection-says = Qu’aucun ordinateur ne voie l’iPhone ne veut pas dire qu’il est en panne : il se charge peut-être seulement, et le mode de récupération marche toujours.
# fb508a74
fact-usb-profile-says = On peut dire à un iPhone supervisé de ne pas restreindre sa connexion de données (allowUSBRestrictedMode) ; en mode Isolement, cela est ignoré.
# 1f6bedc7
fact-cable-trusted-reads-says = Un ordinateur auquel l’iPhone se fie peut en lire une partie, photos comprises, pendant qu’il est verrouillé, s’il a été déverrouillé une fois depuis sa mise sous tension.
# 877a14dd
fact-cable-trusted-reads-caution = ce que les systèmes d’aujourd’hui permettent encore de cela, nous ne le savons pas
# ec027424
fact-cable-connectors-says = Les iPhone 15 et plus récents ont l’USB-C, les précédents Lightning. Certains câbles USB-C ne mènent jamais au mode DFU les iPhone plus anciens.
# 8513f682
fact-restore-erases-says = Une restauration depuis le mode de récupération efface tout. Elle ne demande ni le code ni confiance, et marche sur un iPhone verrouillé.
# 5952f8ae
fact-restore-order-says = Si le téléchargement dure plus que l’écran de récupération, l’iPhone le quitte et il faut appuyer de nouveau sur les boutons. C’est pourquoi le téléchargement vient d’abord et les boutons à la fin.
# eb060836
fact-restore-signed-says = Seules les versions qu’Apple signe encore peuvent être installées. Une sauvegarde d’un système plus récent ne va pas sur un plus ancien.
# 962117ae
fact-restore-partial-erases-says = iOS 27 efface l’iPhone quand une partie d’une sauvegarde, ou une sauvegarde modifiée, est restaurée.
# f3d405a6
fact-restore-partial-tricks-says = Beaucoup d’astuces qui promettent d’ôter sans perte un code Temps d’écran ou un MDM sont des restaurations partielles : sous iOS 27, elles détruisent les données.
# 31ff38ae
fact-restore-update-keeps-says = Une mise à jour par câble réinstalle le système et garde tout, le code aussi : elle répare un iPhone qui ne démarre pas, et ne fait entrer personne.
# 13f76c48
fact-restore-hello-says = Après un effacement, l’iPhone en est à « Bonjour » et demande son activation à Apple. Si Localiser était activé, il demande le compte Apple auquel il appartient.
# d08fb062
fact-recovery-exit-says = Un iPhone amené en mode de récupération en ressort avec tout ce qu’il contient, sauf si un effacement a été commencé.
# 458653c7
fact-buttons-families-says = Quels boutons mènent au mode de récupération dépend du modèle ; les iPad sans bouton principal ont leurs propres gestes. Maintenez au-delà du logo Apple, jusqu’à ce que le câble s’affiche.
# 22684afe
fact-nearby-restore-says = Restore Nearby : depuis iOS 18, un iPhone en mode de récupération peut être réparé par un appareil iOS 18 déverrouillé à côté de lui, par Wi-Fi, avec un code à six chiffres. Pour iPhone 15 Pro, 16 et plus récents, et plusieurs iPad ; pas par des réseaux captifs ni 802.1X.
# d46ee80d
fact-nearby-assistant-says = Recovery Assistant : depuis iOS 26, un iPhone qui ne démarre pas commence à se réparer lui-même.
# 4ab65296
fact-nearby-not-passcode-says = Les deux réparent un système en panne. S’ils aident pour un code oublié n’est documenté nulle part.
# d9b9a746
fact-alock-server-says = Le verrouillage d’activation est une marque chez Apple, liée au matériel de l’iPhone, et il est demandé à la prochaine activation. Aucun ordinateur ne peut l’ôter.
# 4bc78112
fact-alock-survives-says = Le verrouillage d’activation reste actif quand l’iPhone est effacé.
# 2275095b
fact-alock-after-says = La réinitialisation sur l’iPhone déconnecte le compte Apple : aucun verrou ne reste. Un effacement par Localiser et une restauration par câble laissent le verrou actif.
# 3aa242a3
fact-alock-release-says = Il est ouvert par le compte Apple, par Apple sur preuve d’achat ou, pour l’iPhone d’une organisation, par son administrateur.
# b9a90310
fact-alock-request-limits-says = Apple n’accepte pas la demande pour les iPhone gérés, ni pour ceux en mode Perdu ; et ouvrir le verrou efface l’iPhone.
# eacdf052
fact-alock-no-reading-says = Aucun câble ne dit avec certitude que le verrouillage d’activation est inactif : ce que disent les iPhone devient non après un effacement alors qu’Apple tient encore le verrou. Un non veut dire : inconnu.
# 296307e2
fact-alock-nvram-says = Un iPhone jumelé et allumé peut donner des indices du verrou et du compte (fm-activation-locked, fm-account-masked).
# 4dc55e74
fact-alock-before-restore-says = Si l’on peut demander ces indices au système de restauration avant que l’effacement commence n’est pas prouvé.
# 726266c8
fact-alock-remove-order-says = Ne retirez pas l’iPhone du compte avant que son effacement ait eu lieu : cela abandonne un effacement qui attend.
# b8d0e6a1
fact-alock-used-says = Des milliers d’iPhone d’occasion par mois sont mis au rebut parce que leur verrou n’a jamais été ôté. Celui qui l’a vendu peut le retirer sur iCloud.com/find, de partout.
# d96b88bf
fact-alock-old-passcode-says = L’écran d’activation propose peut-être « Déverrouiller avec le code » : le code que l’iPhone avait avant l’effacement.
# 69bad6c2
fact-alock-old-passcode-caution = on ne sait pas avec quelle version d’iOS cela a commencé
# 86daee46
fact-account-ways-says = Un mot de passe oublié du compte Apple se réinitialise sur iforgot.apple.com, sur un appareil de confiance, avec un contact ou une clé de récupération, ou par la récupération du compte.
# d15368e3
fact-account-before-erase-says = Un effacement avant de pouvoir se connecter au compte laisse un iPhone que personne ne peut utiliser.
# 34d8f7b9
fact-account-code-says = Un code de connexion s’affiche sur tout appareil de confiance : Réglages, votre nom, Connexion et sécurité, Identification à deux facteurs, Obtenir un code de validation ; ou arrive au numéro de téléphone.
# ef0ca2ed
fact-find-my-web-says = iCloud.com/find se contente du mot de passe pour un son, le mode Perdu et un effacement : l’iPhone verrouillé n’est pas nécessaire comme second facteur.
# 96301e7e
fact-find-my-queued-says = Un iPhone hors ligne est effacé quand il se remet en ligne. Jusque-là, l’effacement est en file, pas exécuté.
# afad88d6
fact-find-my-no-data-says = Localiser montre où est l’iPhone, le fait sonner, le marque comme perdu et l’efface. Il ne donne jamais accès à ce qu’il contient.
# 35696407
fact-find-my-lost-first-says = Situer et le mode Perdu viennent avant un effacement. Depuis iOS 15, un iPhone effacé peut encore être situé.
# e95574a5
fact-sdp-since-says = La protection en cas de vol de l’appareil existe depuis iOS 17.3 ; depuis iOS 26.4, l’iPhone presse son propriétaire de l’activer.
# 46fd6fde
fact-sdp-biometric-only-says = Loin des lieux familiers, effacer sur l’iPhone et désactiver le mode Perdu demandent le visage ou le doigt ; le code ne les remplace pas.
# 56dc3ae2
fact-sdp-delay-says = Une heure d’attente et une seconde confirmation précèdent : changer le mot de passe du compte ou le code, ajouter ou retirer Face ID, désactiver Localiser, réinitialiser les réglages.
# 48aaa884
fact-sdp-always-says = Le propriétaire peut la régler sur « Toujours » : être chez soi n’aide alors pas.
# b45ed19e
fact-sdp-touches-says = Elle touche trois remèdes habituels : « Réinitialiser Face ID », « Réinitialiser tous les réglages », « Effacer contenu et réglages ».
# da084b27
fact-sdp-find-my-web-says = Elle régit ce qui est fait sur l’iPhone, pas Localiser sur le web.
# b507d353
fact-token-early-says = Un jeton de déverrouillage ne peut être enregistré que tant qu’aucun code n’est défini ; sinon l’iPhone répond DMCKeybagErrorDomain 37002.
# 4014f503
fact-token-apple-says-says = Apple conseille d’enregistrer les jetons quand les iPhone sont configurés pour la première fois.
# 764d4550
fact-token-ends-says = Le jeton prend fin avec l’effacement suivant de l’iPhone.
# b3a8737b
fact-token-disabled-says = En 2016 (iOS 9.3), une école a constaté qu’il marche tant que l’écran compte à rebours, pas une fois l’iPad arrêté pour de bon. Des récits de 2026 (iOS 26) parlent de succès en verrouillage de sécurité (Security Lockout).
# 3ec36565
fact-token-needs-says = Il demande l’identité de supervision propre de l’iPhone, un enregistrement de jumelage sur cet ordinateur, et une connexion de données non restreinte.
# f4394870
fact-supervise-fresh-says = Un iPhone n’est supervisé que fraîchement effacé et dans l’assistant de configuration ; plus tard il répond par l’erreur 14002.
# 8ff82d25
fact-mdm-clears-says = L’administrateur d’un iPhone géré peut en retirer le code sans l’effacer (ClearPasscode), si le jeton de déverrouillage de l’iPhone est enregistré et que l’iPhone est en ligne.
# 718139b2
fact-mdm-tethered-says = Un iPhone verrouillé sans Wi-Fi peut joindre son MDM par un ordinateur sur le câble auquel il se fie.
# 231aee53
fact-mdm-returns-says = L’iPhone d’une organisation s’inscrit de nouveau après chaque effacement. Des utilisateurs de programmes de contournement confirment que la gestion revient.
# a7364aa9
fact-mdm-bypass-code-says = L’organisation détient peut-être un code de contournement du verrouillage d’activation ; il se tape comme mot de passe, le compte restant vide.
# 0e423ef6
fact-backup-password-home-says = Le mot de passe de sauvegarde est enregistré sur l’iPhone et vaut pour tout ordinateur et tout programme. Quelqu’un l’a défini un jour : le propriétaire, un autre programme, un ancien ordinateur, ou le profil d’une organisation.
# 4a88185d
fact-backup-password-goes-on-says = Les sauvegardes continuent sans le mot de passe, chacune chiffrée avec lui. Il le faut pour restaurer, pour regarder dedans, pour le changer et pour le supprimer.
# 4725bed3
fact-backup-password-fixed-says = Le mot de passe d’une sauvegarde qui existe ne peut jamais être changé.
# de8365b6
fact-backup-password-reset-says = Depuis iOS 11, « Réinitialiser tous les réglages » ôte le mot de passe de l’iPhone et garde les données : Général, Transférer ou réinitialiser l’iPhone, Réinitialiser, Réinitialiser tous les réglages. Les anciennes sauvegardes restent fermées.
# 7ff17aed
fact-backup-reset-costs-says = « Réinitialiser tous les réglages » coûte les mots de passe Wi-Fi, la disposition de l’écran, le fond d’écran, les alarmes et les réglages de Face ID.
# 083276a9
fact-backup-keychain-item-says = Un Mac garde le mot de passe, si on le lui a dit, sous « iOS Backup » ou « iPhone Backup », sous l’UDID de l’iPhone, et demande le mot de passe du Mac lui-même. iMazing sous Windows le garde dans le Gestionnaire d’identification.
# ef59b185
fact-backup-before-11-says = Avant iOS 11, le mot de passe ne quitte l’iPhone que par un effacement ; une sauvegarde dans iCloud est faite avant et restaurée après.
# c822eb10
fact-backup-passcode-each-time-says = Depuis iOS et iPadOS 16.1 et 15.7.1, chaque sauvegarde demande le code sur l’iPhone, par USB comme par Wi-Fi. Avec un code oublié, aucune nouvelle sauvegarde ne peut être faite.
# ec7fdf28
fact-backup-passcode-each-time-caution = iOS 16.0 ne le demandait pas
# a6006476
fact-backup-unattended-says = Ainsi, des sauvegardes sans personne ne sont pas possibles, Apple le veut ainsi.
# 673922b5
fact-backup-setup-says = L’erreur 212 veut dire que la configuration de l’iPhone n’est pas terminée.
# 0a40ad47
fact-backup-downgrade-says = Une sauvegarde d’un système plus récent ne se restaure pas sur un plus ancien.
# 1cb8d7e5
fact-backup-only-copy-says = Après un effacement, les données ne reviennent que d’une sauvegarde, ou de ce qu’iCloud détient.
# 8578cff5
fact-backup-guess-cost-says = Un essai du mot de passe d’une sauvegarde actuelle coûte dix millions de tours de PBKDF2 : de bonnes idées s’essaient en quelques minutes, des mots de passe au hasard restent hors de portée.
# fb8b8d90
fact-biometrics-reset-says = Face ID et Touch ID se retirent dans Réglages sur l’iPhone, avec le code ; aucun ordinateur ne le peut.
# f6821215
fact-biometrics-models-says = Un iPhone a Face ID ou Touch ID, jamais les deux ; certains iPad ont Touch ID dans le bouton supérieur.
# 3886215f
fact-biometrics-landscape-says = Depuis iOS 16, Face ID marche en mode paysage sur iPhone 13 et plus récents ; sur les iPad, toujours.
# c46a9275
fact-biometrics-mask-says = Depuis iOS 15.4, Face ID marche avec un masque sur iPhone 12 et plus récents, s’il a été configuré pour cela. Cela a sa propre limite : 6,5 heures.
# efed21d6
fact-biometrics-setup-says = La configuration demande d’abord le code ; puis l’iPhone droit, à bout de bras, deux tours de tête. Une seconde apparence, des lunettes et un masque peuvent être ajoutés.
# ff186b23
fact-biometrics-fault-says = S’il dit que la caméra TrueDepth a un problème : mettre à jour, nettoyer la caméra, demander si une pièce a été remplacée, puis aller à un service.
# 81f2c111
fact-screen-time-old-says = Sous iOS 8 à 12.4.4, le code des restrictions se trouve dans une sauvegarde sur un ordinateur et peut y être lu.
# 6f8eeaaa
fact-screen-time-no-backup-says = Depuis iOS 13, aucune sauvegarde ne contient le code Temps d’écran. Qui vous le vend tiré d’une sauvegarde ne l’a pas.
# 65e6befd
fact-screen-time-account-says = Depuis iOS 13.4, le compte Apple qui a défini le code le réinitialise : Réglages, Temps d’écran, Modifier le code Temps d’écran, puis l’option d’oubli.
# c6abf102
fact-screen-time-family-says = Pour l’iPhone d’un enfant, l’organisateur de la famille le change sur son propre appareil.
# 50899cb4
fact-screen-time-supervised-says = Sur un iPhone supervisé, le superviseur ou le MDM le retire (ClearRestrictionsPassword).
# 2ba4cc85
fact-screen-time-delays-says = Des codes Temps d’écran erronés le font attendre (iOS 18 : 1 minute après le 6e, puis 5, 15, 60) et n’effacent jamais rien.
