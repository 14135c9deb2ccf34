### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 2c16adf7
paper-proof-title = Preuve d’achat : papiers pour une demande à Apple
# 7638c188
paper-proof-about = ce qu’il faut réunir avant de demander à Apple de lever le verrouillage d’activation, sur al-support.apple.com ou dans un Apple Store
# 0707b16b
paper-proof-1-text = Ceci est une liste pour le propriétaire. Ce n’est pas un formulaire d’Apple, et Apple seul décide.
# e3b013eb
paper-proof-2-heading = L’appareil
# 5f16ac2f
paper-proof-3-heading = Où et quand il a été acheté
# 92e21728
paper-proof-3-ask-1 = Vendeur, avec adresse
# e5a3fa4d
paper-proof-3-ask-2 = Date d’achat
# 4caacc04
paper-proof-3-ask-3 = Numéro du reçu ou de la commande
# 8cfe5c49
paper-proof-3-ask-4 = Nom sur le reçu
# be55a515
paper-proof-3-ask-5 = Payé avec
# 857fbc86
paper-proof-4-heading = À joindre
# a6441097
paper-proof-4-check-1 = le reçu ou la facture, avec le numéro de série ou l’IMEI ; s’ils n’y figurent pas, demandez au vendeur de les y écrire
# 3236acdb
paper-proof-4-check-2 = la boîte avec son étiquette, ou une photo de celle-ci
# 0e4215ca
paper-proof-4-check-3 = le contrat avec un opérateur, ou un mot attestant le don, si ce n’est pas vous qui l’avez acheté
# 3cc77294
paper-proof-4-check-4 = un document qui montre le nom figurant sur le reçu
# 87062c6c
paper-proof-5-heading = Avant de l’envoyer
# 60dbd866
paper-proof-5-check-1 = vous avez essayé de vous connecter avec chaque compte que cela peut être : iforgot.apple.com retrouve ceux qui sont oubliés
# cf58426c
paper-proof-5-check-2 = il n’est pas en mode Perdu, et aucune organisation ne le gère : Apple n’accepte alors pas la demande
# 46f3d3a3
paper-proof-5-check-3 = vous savez que la levée par Apple efface l’appareil, et vous avez cherché une sauvegarde
# 6be66dc5
paper-proof-5-check-4 = vous avez le numéro de série exactement comme il figure ci-dessus
# af1da697
paper-seller-title = Une lettre à la personne qui l’a vendu
# b9e9fd2b
paper-seller-about = acheté d’occasion : seul le compte du propriétaire précédent ôte le verrou, et cela marche de partout
# ee7d0c45
paper-seller-1-text = Bonjour,
# 4042b4da
paper-seller-2-text = Je vous ai acheté cet appareil. Il demande encore votre compte Apple, parce qu’il n’en a pas été retiré. Vous seul pouvez le faire ; cela prend deux minutes et marche de partout, sans l’appareil et sans me donner votre mot de passe.
# 22a07b4d
paper-seller-4-heading = Ce qu’il y a à faire, s’il vous plaît
# 521cc9bf
paper-seller-4-step-1 = ouvrez iCloud.com/find dans un navigateur et connectez-vous
# 5ca8d935
paper-seller-4-step-2 = choisissez l’appareil dans la liste
# 8bec2678
paper-seller-4-step-3 = si vos données y sont encore : choisissez d’abord « Effacer », et attendez que ce soit terminé
# ede6c350
paper-seller-4-step-4 = choisissez de retirer cet appareil (Remove This Device), et confirmez
# dc7d1a37
paper-seller-4-step-5 = prévenez-moi, pour que je puisse le redémarrer
# f5a1804e
paper-seller-5-text = S’il n’est pas dans votre liste, c’est le compte de quelqu’un d’autre qui y est lié : dites-moi, s’il vous plaît, qui l’avait avant vous.
# 5f509c94
paper-seller-6-ask-1 = Date de la vente
# c73fbe2b
paper-seller-6-ask-2 = Lieu, ou numéro de l’annonce
# 8bb62242
paper-seller-6-ask-3 = Comment me joindre
# 17f7f0ff
paper-administrator-title = Une lettre à l’administrateur d’une école ou d’une entreprise
# 67b4241a
paper-administrator-about = son administrateur peut retirer le code sans effacer l’appareil, et ôter le verrou d’une organisation
# 0ee3d19b
paper-administrator-2-text = Je n’ai plus accès à un de vos appareils. Avant que quoi que ce soit soit effacé, voyez s’il vous plaît si son code peut être retiré.
# b7f313b5
paper-administrator-4-heading = Ce que je demande, dans cet ordre
# 6e210a90
paper-administrator-4-step-1 = le retrait du code (Clear Passcode) dans votre gestion d’appareils : il n’efface rien. L’appareil doit être en ligne ; s’il a été redémarré pendant qu’il était verrouillé, il lui faut des données mobiles, l’Ethernet, ou un ordinateur auquel il se fie
# d6eb2d4e
paper-administrator-4-step-2 = si cela échoue : dites-moi, avant un effacement, ce qui de mon travail est dans votre cloud
# 17d1a5c0
paper-administrator-4-step-3 = s’il a été effacé et demande un compte : désactivez son verrouillage d’activation dans Apple Business ou School Manager, ou donnez-moi le code de contournement, qui se tape comme mot de passe, le compte restant vide
# cfa5ebb9
paper-administrator-4-step-4 = si l’appareil n’est plus à vous : libérez-le d’Apple Business ou School Manager, et dites-le-moi par écrit
# 708bf51e
paper-administrator-5-ask-1 = Numéro sur l’étiquette de l’appareil
# 164279da
paper-administrator-5-ask-2 = Service ou classe
# dd52b240
paper-found-title = Un appareil trouvé : une note pour la police ou le bureau des objets trouvés
# b140600b
paper-found-1-text = Cet appareil a été trouvé. Rien n’y a été essayé. S’il montre un message ou un numéro, appelez d’abord ce numéro.
# 88365de4
paper-found-3-ask-1 = Où et quand il a été trouvé
# 476ef20d
paper-found-3-ask-2 = Ce que montre son écran
# 9b7416a9
paper-found-3-ask-3 = Comment joindre la personne qui l’a trouvé
# 91b2b60a
papers-papers = papiers : { $error }
# 09e4aea9
papers-serial-number = Numéro de série
# ad8752b9
papers-imei-where-it-has-a-modem = IMEI, s’il a un modem
# 6ffa3ffb
papers-version-of-the-system = Version du système
# ed26e863
papers-model = Modèle
# dbc3e609
papers-imei = IMEI
