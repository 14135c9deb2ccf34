### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 567e36a8
way-type-passcode-title = Saisir le code
# 595721b9
way-type-passcode-how-1 = Saisissez-le sur l’iPhone.
# 74d4b905
way-type-passcode-how-2 = S’il n’est pas accepté, arrêtez et redemandez ici : chaque nouveau code erroné allonge l’attente suivante.
# c2968215
way-type-passcode-time = une minute
# d7f74771
way-type-passcode-risk = aucun, si c’est le bon
# 93b66977
way-use-while-open-title = Sauver maintenant ce dont vous avez besoin, tant que l’écran est ouvert
# 3e695857
way-use-while-open-how-1 = Gardez-le éveillé : touchez-le de temps en temps, laissez-le sur son chargeur et ne le redémarrez pas.
# f30f26a0
way-use-while-open-how-2 = Laissez photos et contacts partir vers iCloud, ou envoyez-vous ce qui compte.
# 226fecd5
way-use-while-open-how-3 = Connectez-vous à icloud.com sur un autre appareil, pour savoir que le compte Apple est bien le vôtre.
# 2a72f543
way-use-while-open-time = tant qu’il reste éveillé
# 170ecd18
way-use-while-open-risk = dès qu’il se verrouille, le code est demandé
# 4740d65f
way-leave-recovery-title = Quitter le mode de récupération, en gardant tout sur l’iPhone
# 6eabc644
way-leave-recovery-how-1 = Lancez-le et laissez le câble branché : l’iPhone redémarre.
# e9dffcf5
way-leave-recovery-time = deux minutes
# 2558f656
way-leave-recovery-risk = aucun pour vos données ; après le redémarrage, un iPhone verrouillé n’est plus en Wi-Fi
# 35226fd1
way-resume-title = Reprendre le travail resté à mi-chemin
# 9a355a76
way-resume-how-1 = Branchez l’iPhone directement à l’ordinateur.
# f65aa63e
way-resume-how-2 = Lancez-le : il regarde jusqu’où le travail est allé et reprend de là.
# 7c7ad160
way-resume-time = jusqu’à 40 minutes
# f1da4df3
way-resume-risk = ne débranchez pas pendant l’écriture
# 1d6f36e5
way-old-passcode-title = Le code d’avant le changement
# dcddcebd
way-old-passcode-how-1 = Tant que l’écran compte à rebours, « Code oublié ? » y figure d’ordinaire déjà : ne saisissez aucun code erroné.
# 483d46e2
way-old-passcode-how-2 = Tant qu’il demande encore : saisissez des codes erronés jusqu’à ce que « Code oublié ? » s’affiche, pas plus.
# fab1b50c
way-old-passcode-how-3 = Touchez-le, choisissez de saisir l’ancien code (Enter Previous Passcode) et saisissez-le.
# 83830db1
way-old-passcode-how-4 = Choisissez-en un nouveau et notez-le.
# fe102162
way-old-passcode-time = quelques minutes
# e02cd6a0
way-old-passcode-risk = chaque code erroné allonge l’attente suivante ; si « Effacer les données » est activé, le dixième efface l’iPhone
# decc5fa2
way-wait-and-think-title = Attendre que l’iPhone permette un nouvel essai, et réfléchir
# d6014c27
way-wait-and-think-how-1 = Laissez-le sur son chargeur et n’y touchez pas.
# 4611addc
way-wait-and-think-how-2 = Notez ce que vous avez essayé et ce que cela peut être encore : un code plus ancien, une date, le geste des doigts, un chiffre mal tapé.
# b39a8080
way-wait-and-think-how-3 = Essayez alors le plus probable ; le même code erroné deux fois de suite ne compte qu’une fois.
# 08db71fe
way-wait-and-think-time = de quelques minutes à quelques heures
# 06620006
way-wait-and-think-risk = chaque nouveau code erroné allonge l’attente suivante ; si « Effacer les données » est activé, le dixième efface l’iPhone
# 59373da0
way-supervised-clear-title = Retirer le code avec votre jeton de déverrouillage enregistré
# 44eef40d
way-supervised-clear-how-1 = Cherchez le jeton et l’identité de supervision : Apple Configurator, cfgutil ou go-ios les ont enregistrés.
# 01340bbb
way-supervised-clear-how-2 = Branchez l’iPhone à un ordinateur auquel il se fie ; avec le jeton dans un fichier : rightful supervise clear --token FILE
# 285f1d41
way-supervised-clear-time = dix minutes
# 40a5a84c
way-supervised-clear-risk = un effacement rend le jeton sans valeur : utilisez-le avant
# b54e6d77
way-mdm-clear-title = Faire retirer le code par l’administrateur
# d6ab0db4
way-mdm-clear-how-1 = Donnez le numéro de série à l’administrateur et demandez le retrait du code (Clear Passcode), pas un effacement.
# 54f3c1dc
way-mdm-clear-how-2 = Gardez l’iPhone allumé et en ligne.
# 049f45fd
way-mdm-clear-time = le temps que l’administrateur y met
# 080a9fcf
way-mdm-clear-risk = après un redémarrage l’iPhone n’est plus en Wi-Fi, et la commande n’arrive pas
# ebb35417
way-reinstall-keeping-title = Réinstaller son système en gardant tout
# 181536d9
way-reinstall-keeping-how-1 = Lancez-le : il montre son plan et demande avant de changer quoi que ce soit.
# 25e9b2e1
way-reinstall-keeping-time = de 20 à 40 minutes
# f498ab1a
way-reinstall-keeping-risk = cela répare un iPhone qui ne démarre pas ; il demande ensuite le même code
# 8b139c71
way-account-recovery-title = D’abord récupérer le compte Apple
# 6e75c788
way-account-recovery-how-1 = iforgot.apple.com, depuis n’importe quel appareil ; avec un contact ou une clé de récupération, c’est rapide.
# d5db187b
way-account-recovery-how-2 = Sinon, commencez aujourd’hui la récupération du compte et attendez le message d’Apple.
# 9e5b77ff
way-account-recovery-how-3 = N’effacez rien avant de pouvoir vous connecter à icloud.com.
# 34e5d294
way-account-recovery-time = quelques minutes avec un contact ou une clé, sinon des jours
# 22c714c0
way-account-recovery-risk = aucun ; un effacement avant la fin laisse un iPhone que personne ne peut utiliser
# c7f2851c
way-backup-then-erase-title = Le sauvegarder sur cet ordinateur, puis l’effacer et remettre la sauvegarde
# 493d5453
way-backup-then-erase-how-1 = Faites la sauvegarde maintenant, tant que l’iPhone se fie à cet ordinateur.
# e29d1a64
way-backup-then-erase-how-2 = Vérifiez-la avant toute autre chose : rightful backup verify
# 50a636b7
way-backup-then-erase-how-3 = Effacez ensuite, de préférence sur l’iPhone lui-même, et remettez la sauvegarde : rightful backup restore
# c8146291
way-backup-then-erase-time = une heure ou deux
# 4d9752a9
way-backup-then-erase-risk = à une sauvegarde non chiffrée il manque les mots de passe enregistrés et les données de santé ; une dont le mot de passe est perdu ne vaut rien
# f9367049
way-on-device-reset-title = « Code oublié ? » sur l’iPhone : il s’efface lui-même
# e5c5bf85
way-on-device-reset-how-1 = Vérifiez sur icloud.com que vous connaissez le mot de passe du compte Apple.
# 2527a58d
way-on-device-reset-how-2 = Sur l’iPhone : « Code oublié ? » ou « Effacer », puis lancer la réinitialisation (Start iPhone Reset), puis ce mot de passe.
# 669e9c98
way-on-device-reset-how-3 = Conservez l’eSIM si la question est posée.
# f3d90fb5
way-on-device-reset-time = une demi-heure
# e2144ced
way-on-device-reset-risk = après un redémarrage, un iPhone verrouillé n’est plus en Wi-Fi, et cette voie a besoin d’un réseau
# 27eba671
way-find-my-erase-title = L’effacer à distance, sur iCloud.com/find
# 0cdae90f
way-find-my-erase-how-1 = Sur n’importe quel autre appareil : iCloud.com/find, connectez-vous, choisissez l’iPhone, « Effacer ».
# cf64e801
way-find-my-erase-how-2 = Ne le retirez pas du compte avant que l’effacement ait eu lieu.
# b815422b
way-find-my-erase-how-3 = Configurez-le de nouveau avec le même compte Apple.
# 562eb99c
way-find-my-erase-time = quelques minutes, dès que l’iPhone est en ligne
# 2932bf4c
way-find-my-erase-risk = si l’iPhone est hors ligne, l’ordre attend : il est en file, pas exécuté ; le verrouillage d’activation reste actif
# 6a271e2c
way-cable-erase-title = Effacer et restaurer par câble
# a481124f
way-cable-erase-how-1 = Lancez-le : il montre son plan et n’efface rien avant que vous ayez tapé votre consentement.
# f268d50e
way-cable-erase-how-2 = Il télécharge et vérifie d’abord, et ne demande les boutons qu’à la fin.
# abf37146
way-cable-erase-time = de 20 à 40 minutes, plus le téléchargement
# 2ce9a466
way-cable-erase-risk = le verrouillage d’activation reste actif : sans le compte Apple, l’iPhone est ensuite inutilisable
# cdd2086c
way-dfu-erase-title = La même chose depuis le mode DFU, quand le mode de récupération échoue
# b5b5bbae
way-dfu-erase-how-1 = L’écran reste noir : les gestes vous sont comptés, et corrigés d’après ce que montre le câble.
# 1163624c
way-dfu-erase-how-2 = Une fois l’iPhone en mode DFU : rightful unlock
# 61681870
way-dfu-erase-time = de 20 à 40 minutes, et quelques essais
# 9c7ff9c1
way-dfu-erase-risk = comme depuis le mode de récupération ; certains câbles USB-C n’y mènent jamais les iPhone plus anciens
# a291d396
way-sign-in-title = Se connecter avec le compte Apple auquel l’iPhone appartient
# 5c1aae84
way-sign-in-how-1 = Sur l’écran d’activation de l’iPhone ; ou retirez l’iPhone sur iCloud.com/find et redémarrez-le.
# e9ee0440
way-sign-in-how-2 = L’écran accepte peut-être aussi le code que l’iPhone avait avant.
# ed6442c1
way-sign-in-risk = aucun
# 899216c9
way-ask-who-can-open-title = Demander à qui peut aider : le propriétaire, le vendeur, Apple, l’administrateur
# a0ec5e8d
way-ask-who-can-open-how-1 = Acheté d’occasion : demandez au vendeur de le retirer sur iCloud.com/find ; cela marche de partout.
# 5a426817
way-ask-who-can-open-how-2 = Avec la facture : al-support.apple.com, avec le numéro de série.
# 723e139c
way-ask-who-can-open-how-3 = À une organisation : son administrateur, avec le numéro de série.
# 19288e23
way-ask-who-can-open-how-4 = Trouvé, ou avec un message à l’écran : appelez le numéro, ou apportez-le à la police.
# db8927f6
way-ask-who-can-open-how-5 = Rien n’aide, et il est à vous : un service d’Apple, avec la facture.
# b54fc48d
way-ask-who-can-open-time = des jours
# 525d04e5
way-ask-who-can-open-risk = la levée par Apple efface l’iPhone, et n’est pas accordée pour les iPhone gérés ni en mode Perdu
