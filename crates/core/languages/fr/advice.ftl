### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 1cb79689
advice-keeps-everything = Garde tout.
# 55a37a65
advice-nothing-more-is-lost-by-it = Rien de plus n’est perdu par là.
# eeda3976
advice-erases-everything-and-a-backup-brings-it-back = Efface tout, et une sauvegarde le rend, aussi ancien qu’elle ; { $leaves }.
# cb5a4789
advice-erases-everything-and-a-backup-may-bring-it = Efface tout, et une sauvegarde le rend peut-être, si elle s’ouvre ; { $leaves }.
# e3aaff35
advice-erases-everything = Efface tout ; { $leaves }.
# 74147d2a
advice-no-other-way-is-left = il ne reste aucune autre voie
# 1d50f61e
advice-you-have-tried-it-and-it-did-not = vous l’avez essayé, et cela n’a pas aidé
# 167497a7
advice-not-needed-you-know-the-passcode = inutile : vous connaissez le code
# 5bc3ffa9
advice-its-screen-is-open-now = son écran est ouvert maintenant
# 6b046ec0
advice-once-it-has-left-recovery-mode = une fois sorti du mode de récupération
# 0f47b7c6
advice-not-while-a-restore-runs-or-waits-on = pas tant qu’une restauration y tourne ou y attend
# f0705cd9
advice-its-old-system-is-gone = son ancien système n’est plus là
# 3f84a9f4
advice-once-it-has-started-again-if-its-system = une fois redémarré, si son système est encore entier
# d1790963
advice-it-is-erased-already-and-asks-for-no = il est déjà effacé, et ne demande aucun code
# b1aa0620
advice-its-owner-has-marked-it-as-lost = son propriétaire l’a marqué comme perdu
# a08e97d6
advice-a-backup-needs-the-phone-running = pour une sauvegarde, l’iPhone doit fonctionner
# ae24d7fb
advice-it-is-erased-already-there-is-nothing-to = il est déjà effacé : il n’y a rien à sauvegarder
# c3397ad0
advice-this-computer-does-not-see-the-phone = cet ordinateur ne voit pas l’iPhone
# 89c47827
advice-the-phone-does-not-trust-this-computer-and = l’iPhone ne se fie pas à cet ordinateur, et demanderait son code
# 4cf67480
advice-take-a-backup-if-you-can-but-the = faites une sauvegarde si vous pouvez, mais l’effacement laisserait un iPhone que personne ne peut utiliser
# b20a643f
advice-take-the-backup-now-and-erase-only-when = faites la sauvegarde maintenant, et n’effacez que lorsque vous pourrez de nouveau vous connecter au compte
# 26b00324
advice-since-ios-16-1-every-backup-asks-for = depuis iOS 16.1, chaque sauvegarde demande le code sur l’iPhone
# 7a75e520
advice-if-its-ios-is-older-than-16-1 = si son iOS est antérieur à 16.1 : les suivants demandent le code
# 11aa0a8f
advice-a-backup-password-is-set-that-you-do = un mot de passe de sauvegarde est défini que vous ne connaissez pas : une telle sauvegarde ne peut pas être remise avant qu’il soit trouvé
# b6c8b611
advice-a-backup-password-is-set-prove-first-that = un mot de passe de sauvegarde est défini : vérifiez d’abord que vous le connaissez
# ce2d5d8f
advice-the-phone-trusts-this-computer-and-its-ios = l’iPhone se fie à cet ordinateur, et son iOS ne demande pas de code avant une sauvegarde
# 30cf3c01
advice-if-the-phone-trusts-this-computer = si l’iPhone se fie à cet ordinateur
# f6e0b18b
advice-before-ios-15-2-the-phone-has-no = avant iOS 15.2, l’iPhone n’a pas cette voie
# b4fb1ab5
advice-it-asks-for-the-apple-account-password-which = il demande le mot de passe du compte Apple, qui est perdu
# 6cd655a9
advice-once-it-has-left-recovery-mode-and-if = une fois sorti du mode de récupération, et s’il a alors des données mobiles
# fcc7046a
advice-its-screen-offers-nothing = son écran ne propose rien
# 65c585dc
advice-it-does-not-get-as-far-as-its = il n’arrive pas jusqu’à son écran verrouillé
# 5443cf90
advice-it-needs-a-network-and-the-phone-has = il faut un réseau, et l’iPhone n’en a pas
# f15e36ed
advice-once-its-screen-is-locked-and-wrong-passcodes = une fois son écran verrouillé, et des codes erronés saisis
# 083f3f15
advice-if-its-ios-is-15-2-or-later = si son iOS est 15.2 ou plus récent ; son écran le propose après des codes erronés
# 7ac78064
advice-you-know-the-accounts-password-and-the-phone = vous connaissez le mot de passe du compte et l’iPhone est en ligne ; de tout ce qui efface, seul ceci ne laisse pas de verrou
# feb95e0f
advice-its-screen-offers-it-after-wrong-passcodes = son écran le propose après des codes erronés
# 55dfc592
advice-if-the-phone-is-online = si l’iPhone est en ligne
# 38f3da93
advice-if-you-know-the-accounts-password-and-the = si vous connaissez le mot de passe du compte, et que l’iPhone est en ligne
# dc7b3aca
advice-it-needs-the-apple-account-whose-password-is = il faut le compte Apple, dont le mot de passe est perdu
# 8e169e7c
advice-the-phone-is-not-online-as-it-is = dans son état actuel, l’iPhone n’est pas en ligne
# 84e5534d
advice-it-waits-until-the-phone-is-online-one = cela attend que l’iPhone soit en ligne ; s’il a été redémarré, il lui faut des données mobiles pour cela
# 1239e46d
advice-the-phone-shows-no-sign-of-find-my = l’iPhone ne montre aucun signe de Localiser ; si iCloud.com/find le liste, cela marche
# 77547b6b
advice-you-know-the-account-and-the-phone-is = vous connaissez le compte, et l’iPhone est en ligne
# d942405c
advice-if-the-phone-is-online-and-find-my = si l’iPhone est en ligne, et que Localiser était activé
# bf2195fa
advice-if-you-know-the-accounts-password-find-my = si vous connaissez le mot de passe du compte, que Localiser était activé et que l’iPhone est en ligne
# df3627a1
advice-it-is-in-dfu-mode-already-from-where = il est déjà en mode DFU, d’où l’on continue
# 65b954d3
advice-it-works-on-a-locked-phone-without-passcode = cela marche sur un iPhone verrouillé, sans code et sans confiance
# 0a1b086c
advice-it-works-on-a-locked-phone-check-before = cela marche sur un iPhone verrouillé ; vérifiez avant que vous pouvez vous connecter à son compte Apple
# 12e383b8
advice-it-is-in-dfu-mode-from-where-it = il est en mode DFU, d’où l’on continue
# babec9d4
advice-the-restore-from-recovery-mode-has-failed = la restauration depuis le mode de récupération a échoué
# dd160ca7
advice-only-when-the-restore-from-recovery-mode-fails = seulement quand la restauration depuis le mode de récupération échoue
# 8d596e18
advice-it-is-erased-already-another-erase-takes-no = il est déjà effacé ; l’effacer encore n’enlève aucun verrou
# 05c9a89e
advice-its-owner-has-marked-it-as-lost-only = son propriétaire l’a marqué comme perdu : seul son compte l’ouvre
# 37f3a355
advice-once-lost-mode-is-ended = une fois le mode Perdu terminé
# e682898d
advice-if-the-update-that-was-left-in-the = si la mise à jour restée à mi-chemin ne peut pas être reprise
# e4c22e99
advice-the-erase-that-was-left-in-the-middle = l’effacement resté à mi-chemin est repris à la place
# 6476049e
advice-the-phone-shows-no-sign-of-a-lock = l’iPhone ne montre aucun signe de verrou, et Apple décide : le compte peut être demandé ensuite
# 99f9f681
advice-it-would-leave-a-phone-that-nobody-can = cela laisserait un iPhone que personne ne peut utiliser
# ddc01a42
advice-get-the-account-back-first-without-it-nobody = récupérez d’abord le compte : sans lui, personne ne peut utiliser l’iPhone ensuite
# db7e8ae5
advice-it-enrols-with-its-organisation-again-afterwards-ask = il s’inscrit ensuite de nouveau auprès de son organisation : demandez d’abord à l’administrateur
# 3682e641
advice-i-do-not-know = Je ne sais pas
# ceb33b29
advice-it-asks-for-the-passcode = Il demande le code
# 436d4f01
advice-unavailable-or-disabled-and-counts-down-at-first = Indisponible ou désactivé, avec un compte à rebours : au début à partir de 1 minute
# d78e0f23
advice-at-first-from-5-minutes = … au début à partir de 5 minutes
# 5da7f4da
advice-at-first-from-15-minutes = … au début à partir de 15 minutes
# 0ca7d6b7
advice-at-first-from-1-hour = … au début à partir de 1 heure
# 4dce695a
advice-at-first-from-3-hours = … au début à partir de 3 heures
# aae56478
advice-at-first-from-8-hours = … au début à partir de 8 heures
# 107d05dc
advice-from-how-much-at-first-i-do-not = … à partir de combien au début, je ne sais pas
# 70f19b7d
advice-security-lockout-or-unavailable-without-a-countdown = « Verrouillage de sécurité » (Security Lockout) ou « Indisponible », sans compte à rebours
# 303a5fd6
advice-disabled-connect-to-itunes-or-to-a-computer = Désactivé, se connecter à iTunes ou à un ordinateur
# 8b86928c
advice-the-home-screen-or-an-app-it-is = L’écran d’accueil ou une app : il est ouvert
# 35ecbc82
advice-locked-to-owner-it-asks-for-an-apple = « Locked To Owner » (verrouillé pour son propriétaire) : il demande un compte Apple
# 0e35c833
advice-hello-or-the-choice-of-a-language = « Bonjour », ou le choix d’une langue
# 40e6df9a
advice-a-message-of-its-owner-or-lost = Un message de son propriétaire, ou « Perdu »
# 3ddf60a1
advice-a-cable-and-a-computer = Un câble et un ordinateur
# 065f66bf
advice-the-apple-logo-or-black-and-no-further = Le logo Apple, ou du noir, et rien de plus
# 94b3b2ed
advice-something-else-or-i-cannot-see-it = Autre chose, ou je ne peux pas le voir
# fb56ee45
advice-yes-in-the-last-24-hours = Oui, dans les dernières 24 heures
# 6ec9dd39
advice-yes-one-to-two-days-ago = Oui, il y a un à deux jours
# 2be27248
advice-yes-two-to-three-days-ago = Oui, il y a deux à trois jours
# 934ad58b
advice-no-or-longer-ago = Non, ou il y a plus longtemps
# e0dde873
advice-what-does-the-phones-screen-show = Que montre l’écran de l’iPhone ?
# d14d87ea
advice-does-the-phone-start-by-itself-when-it = L’iPhone démarre-t-il tout seul quand on le redémarre, jusqu’à son écran verrouillé ?
# 83e20d80
advice-do-you-know-the-passcode-of-the-phone = Connaissez-vous le code de l’iPhone ?
# 511c23f1
advice-was-the-passcode-changed-in-the-last-three = Le code a-t-il été changé ces trois derniers jours ?
# 145fc05c
advice-do-you-know-the-passcode-that-it-had = Connaissez-vous le code qu’il avait avant ?
# 3e0dec6d
advice-do-you-know-the-password-of-the-apple = Connaissez-vous le mot de passe du compte Apple de l’iPhone ?
# 92ceec2d
advice-is-there-a-passcode-that-it-may-be = Y a-t-il un code que cela pourrait être, et qui n’a pas encore été essayé ?
# 52b0cb9b
advice-does-the-phone-belong-to-a-school-or = L’iPhone appartient-il à une école ou à une entreprise ?
# 839688ba
advice-can-you-reach-its-administrator = Pouvez-vous joindre son administrateur ?
# f9f3504d
advice-did-you-supervise-it-yourself-and-save-an = L’avez-vous supervisé vous-même, et enregistré un jeton de déverrouillage ?
# 25875fde
advice-is-the-phone-online-now-by-wi-fi = L’iPhone est-il en ligne maintenant, en Wi-Fi ou en données mobiles, et n’a-t-il pas été redémarré depuis son dernier déverrouillage ?
# 4aee7093
advice-is-there-a-backup-of-it-elsewhere-in = En existe-t-il une sauvegarde ailleurs : dans iCloud, sur un autre ordinateur ?
# 0a12aee4
advice-do-you-know-the-password-of-its-encrypted = Connaissez-vous le mot de passe de ses sauvegardes chiffrées ?
# ae2666fe
advice-can-you-receive-a-sign-in-code-of = Pouvez-vous recevoir un code de connexion de ce compte : sur un second appareil, ou par son numéro de téléphone ?
# 078bed56
advice-you-do-not-know-it = vous ne le connaissez pas
# 863b16ac
advice-you-have-not-said-that-you-know-it = vous n’avez pas dit que vous le connaissez
# 782bfc63
advice-the-screen-counts-down-no-more-it-takes = l’écran ne compte plus à rebours : il n’accepte plus aucun code
# 64cc75d3
advice-the-phone-takes-no-further-passcode = l’iPhone n’accepte plus aucun code
# fa1a9726
advice-you-know-it-and-type-it-when-the = vous le connaissez, et le saisissez quand le compte à rebours est fini
# efd8cc21
advice-once-it-gets-as-far-as-its-lock = une fois arrivé jusqu’à son écran verrouillé
# a0697630
advice-you-know-it = vous le connaissez
# 74b47ea9
advice-you-know-it-and-the-screen-is-open = vous le connaissez, et l’écran est ouvert : il n’y a rien à faire
# 7f2692f8
advice-typed-on-the-phone-it-ends-lost-mode = saisi sur l’iPhone, il met aussi fin au mode Perdu
# be572a60
advice-once-it-has-started-again = une fois redémarré
# f7307518
advice-its-old-system-is-gone-and-its-passcode = son ancien système n’est plus là, et son code avec lui
# 32e2354c
advice-its-screen-is-open-now-and-you-do = son écran est ouvert maintenant, et vous ne connaissez pas le code
# 7d1c2947
advice-its-screen-is-open-now-if-you-do = son écran est ouvert maintenant ; si vous ne connaissez pas le code, ceci passe d’abord
# eb425764
advice-its-screen-is-not-open = son écran n’est pas ouvert
# b63e12a7
advice-its-data-are-gone-already-and-it-needs = ses données ne sont déjà plus là, et il lui faut son système pour démarrer
# 07d2e1d0
advice-an-update-of-it-was-left-in-the = une mise à jour, qui garde tout, est restée à mi-chemin
# ec3d638c
advice-an-erase-of-it-was-agreed-to-and = un effacement a été accepté, et n’a pas commencé
# e0805da5
advice-an-erase-of-it-was-begun-perhaps = un effacement a peut-être commencé
# aef59cdd
advice-a-restore-runs-on-it-or-another-computer = une restauration y tourne, ou un autre ordinateur l’a laissé ainsi ; si elle tourne, laissez-la aller à son terme
# c6350436
advice-the-phone-is-running-again-nothing-waits-to = l’iPhone fonctionne de nouveau : rien n’attend d’être repris
# fcc6f504
advice-nothing-was-left-in-the-middle = rien n’est resté à mi-chemin
# 7cc27b2c
advice-it-comes-back-to-the-same-screen-by = il revient tout seul au même écran
# c070bd7f
advice-it-waits-in-dfu-mode-leaving-it-erases = il attend en mode DFU ; en sortir n’efface rien
# 70657a12
advice-it-waits-in-recovery-mode-leaving-it-erases = il attend en mode de récupération ; en sortir n’efface rien
# db857a59
advice-a-restore-runs-or-waits-on-it = une restauration y tourne ou y attend
# 2f7ddff9
advice-its-old-system-is-gone-there-is-nothing = son ancien système n’est plus là : il n’y a rien vers quoi revenir
# 3e704463
advice-nothing-was-erased-yet = rien n’a encore été effacé
# c9fd2e2d
advice-its-system-may-be-half-installed = son système est peut-être à moitié installé
# 73c0e467
advice-an-erase-may-have-begun-if-its-system = un effacement a peut-être commencé ; si son système est encore là, il démarre
# e186d985
advice-it-is-not-in-recovery-mode = il n’est pas en mode de récupération
# f9320572
advice-it-does-not-start-and-this-keeps-everything = il ne démarre pas, et ceci garde tout
# 2dbf685d
advice-it-starts-this-mends-nothing-and-lets-nobody = il démarre : ceci ne répare rien et ne fait entrer personne
# 6eb0a46c
advice-if-it-comes-back-to-the-same-screen = s’il revient au même écran après en être sorti
# d0395c0c
advice-it-does-not-get-as-far-as-its-2 = il n’arrive pas jusqu’à son écran verrouillé, et ceci garde tout
# 180f9813
advice-the-update-that-was-left-in-the-middle = la mise à jour restée à mi-chemin passe d’abord
# 3456891b
advice-if-it-does-not-start-and-no-erase = s’il ne démarre pas, et qu’aucun effacement n’a commencé
# 675dd97a
advice-before-ios-17-the-old-passcode-opens-nothing = avant iOS 17, l’ancien code n’ouvre rien
# 3d36552e
advice-it-was-not-changed-in-the-last-72 = il n’a pas été changé dans les dernières 72 heures
# a4a5c1ee
advice-you-do-not-know-the-one-from-before = vous ne connaissez pas celui d’avant
# 1cecb4f8
advice-you-know-the-one-from-before-look-for = vous connaissez celui d’avant ; cherchez « Code oublié ? » à l’écran, et ne saisissez aucun code erroné
# 8f7f803c
advice-it-was-changed-less-than-72-hours-ago = il a été changé il y a moins de 72 heures, et vous connaissez celui d’avant
# abde4be5
advice-if-you-know-the-one-from-before-and = si vous connaissez celui d’avant, et que son iOS est 17 ou plus récent
# f6607b50
advice-if-it-was-changed-in-the-last-72 = s’il a été changé dans les dernières 72 heures, sous iOS 17 ou plus récent
# d38ad369
advice-you-have-no-passcode-left-to-try = il ne vous reste aucun code à essayer
# c79c0e9a
advice-the-phone-still-takes-a-passcode = l’iPhone accepte encore un code
# ae7ca22f
advice-the-screen-counts-down-waiting-loses-nothing = l’écran compte à rebours : attendre ne fait rien perdre
# b45aff4f
advice-if-its-screen-counts-down-or-still-takes = si son écran compte à rebours, ou accepte encore un code
# 6735a012
advice-it-is-not-supervised = il n’est pas supervisé
# b8dad883
advice-no-unlock-token-was-saved-for-it = aucun jeton de déverrouillage n’a été enregistré pour lui
# 87a0a38d
advice-nothing-says-that-it-is-supervised-or-that = rien n’indique qu’il soit supervisé, ou qu’un jeton ait été enregistré
# 57c354ee
advice-it-is-supervised-if-it-was-you-and = il est supervisé : si c’était vous, et que vous avez enregistré un jeton de déverrouillage
# 726bc1d4
advice-you-have-its-unlock-token-a-phone-that = vous avez son jeton de déverrouillage ; un iPhone qui n’accepte plus aucun code le refuse peut-être
# 9bd279e3
advice-you-have-its-unlock-token-and-it-trusts = vous avez son jeton de déverrouillage, et l’iPhone se fie à cet ordinateur
# ebb799fc
advice-you-have-its-unlock-token-it-needs-a = vous avez son jeton de déverrouillage ; il faut un ordinateur auquel l’iPhone se fie, et une connexion de données
# 722626c4
advice-it-belongs-to-no-organisation = il n’appartient à aucune organisation
# 102cf9f6
advice-nothing-says-that-an-organisation-manages-it = rien n’indique qu’une organisation le gère
# 874711b2
advice-you-supervise-it-yourself = vous le supervisez vous-même
# 12cb6f52
advice-it-is-supervised-if-a-school-or-a = il est supervisé : si une école ou une entreprise le gère
# c13c5d5d
advice-its-administrator-cannot-be-reached = son administrateur ne peut pas être joint
# 08b69f14
advice-once-it-has-left-recovery-mode-and-is = une fois sorti du mode de récupération, et en ligne
# 273e4c78
advice-once-it-is-online-by-mobile-data-or = une fois en ligne, par données mobiles ou par un ordinateur auquel il se fie
# 9ca9bf3d
advice-its-administrator-can-do-it-from-afar-and = son administrateur peut le faire à distance, et rien n’est effacé
# 593f4bbb
advice-if-its-administrator-can-be-reached = si son administrateur peut être joint
# 35b056f3
advice-you-know-its-password-if-it-wants-a = vous connaissez son mot de passe ; s’il faut aussi un code, il faut d’abord le trouver
# e7f46537
advice-the-phone-asks-for-it-and-you-know = l’iPhone le demande, et vous le connaissez
# e7b287dd
advice-if-you-know-it = si vous le connaissez
# eb6ebac3
advice-its-password-is-lost = son mot de passe est perdu
# e5783872
advice-it-is-yours-end-lost-mode-at-icloud = il est à vous : mettez fin au mode Perdu sur iCloud.com/find
# d284cad2
advice-the-phone-does-not-ask-for-it-now = l’iPhone ne le demande pas maintenant
# dffa97c6
advice-its-password-is-lost-and-the-phone-asks = son mot de passe est perdu, et l’iPhone le demande après chaque effacement
# d3dd5beb
advice-you-know-its-password-and-no-code-for = vous connaissez son mot de passe, et aucun code ne peut être obtenu pour lui
# e5949a99
advice-you-know-its-password = vous connaissez son mot de passe
# 87875560
advice-you-have-not-said-that-its-password-is = vous n’avez pas dit que son mot de passe est perdu
# e6f090cf
advice-its-owner-has-marked-it-as-lost-the = son propriétaire l’a marqué comme perdu : le message qu’il affiche dit qui appeler
# b46b0274
advice-nobody-opens-its-lock-without-them = personne n’ouvre son verrou sans eux
# 66aa4c22
advice-if-you-do-not-know-the-account-that = si vous ne connaissez pas le compte qu’il demande
# c85007c1
advice-you-know-the-account = vous connaissez le compte
# 5ed49b76
advice-the-account-cannot-be-got-back-and-an = le compte ne peut pas être récupéré, et un effacement sans lui laisse un iPhone que personne ne peut utiliser
# 273ea5f9
advice-if-the-account-cannot-be-got-back = si le compte ne peut pas être récupéré
# 4b7d610e
advice-there-are-ways-that-need-nobody-else = il y a des voies qui n’ont besoin de personne d’autre
# b4e8863c
advice-the-passcode = le code
# ac11c041
advice-the-old-passcode = l’ancien code
# b1bc35ba
advice-a-cable = un câble
# d4b53d76
advice-your-hands-on-its-buttons = vos mains sur ses boutons
# a1d37cca
advice-a-network-here = un réseau ici
# daa60d91
advice-the-phone-online = l’iPhone en ligne
# a90862d7
advice-another-device-with-a-browser = un autre appareil avec un navigateur
# 84c2c15e
advice-the-apple-account-password = le mot de passe du compte Apple
# d9424559
advice-the-apple-account-afterwards = ensuite le compte Apple
# 0f1d6595
advice-perhaps-the-apple-account-afterwards = ensuite peut-être le compte Apple
# 7272b9c8
advice-the-token-and-the-supervision-identity = le jeton et l’identité de supervision
# ca52a591
advice-a-computer-that-it-trusts = un ordinateur auquel il se fie
# 4cb6bfaf
advice-room-for-the-backup = de la place pour la sauvegarde
# 054c758c
advice-the-administrator = l’administrateur
# c6edb2dc
advice-the-seller-the-receipt-or-the-administrator = le vendeur, la facture ou l’administrateur
# 105c1104
advice-activation-lock-stays-as-it-is = le verrouillage d’activation reste comme il est
# 3ed9514e
advice-no-activation-lock-remains = il ne reste aucun verrouillage d’activation
# 5ac4ab50
advice-activation-lock-stays-if-it-was-on = le verrouillage d’activation reste, s’il était actif
# e5d12310
advice-opens-activation-lock = ouvre le verrouillage d’activation
# b63b6d3c
advice-until-the-phone-restarts-then-it-is-off = jusqu’à ce que l’iPhone redémarre : il n’est alors plus en Wi-Fi
# b553cbf8
advice-until-the-phone-restarts-by-itself-after-72 = jusqu’à ce que l’iPhone redémarre, de lui-même après 72 heures verrouillé : il n’est alors plus en Wi-Fi
# 852a0d9e
advice-for-about-more-hours = encore environ { $value1 } heures
# b22444ab
advice-until-72-hours-after-the-change = jusqu’à 72 heures après le changement
# d7c6756c
advice-until-its-screen-locks = jusqu’à ce que son écran se verrouille
# fd6c4c6c
advice-as-long-as-the-screen-counts-down-or = tant que l’écran compte à rebours ou demande
# 5e3768c1
advice-always-unless-an-erase-was-begun = toujours, sauf si un effacement a été commencé
# 71633d9b
advice-until-the-phone-is-erased-the-cable-for = jusqu’à ce que l’iPhone soit effacé ; le câble, une heure après son verrouillage
# 26a1d758
advice-while-it-trusts-this-computer-and-for-an = tant qu’il se fie à cet ordinateur, et pendant une heure après son verrouillage
# c045080f
advice-always-the-sooner-it-is-begun-the-sooner = toujours ; plus tôt elle est commencée, plus tôt ses jours sont passés
# fe9714e9
advice-always-the-recovery-screen-stays-about-15-minutes = toujours ; l’écran de récupération reste environ 15 minutes, à notre connaissance
# eba4993a
advice-do-not-restart-it-and-do-not-let = Ne le redémarrez pas, et ne laissez pas sa batterie se vider : un iPhone verrouillé qui redémarre n’est plus en Wi-Fi.
# 727459bf
advice-a-restore-runs-on-it-or-was-left = Une restauration y tourne, ou a été laissée à mi-chemin par un autre programme. Tant qu’elle tourne, ne le débranchez pas.
# 8e082b41
advice-its-battery-is-at-leave-it-on-its = Sa batterie est à { $percent } % : laissez-le sur son chargeur.
# 25d0b67a
advice-activation-lock-on-after-an-erase-the-phone = Verrouillage d’activation : actif. Après un effacement, l’iPhone demande le compte Apple auquel il appartient. Pouvez-vous vous y connecter aujourd’hui ?
# 64a7cc64
advice-activation-lock-no-sign-of-it-on-the = Verrouillage d’activation : aucun signe sur l’appareil. Apple décide lors de l’activation ; soyez prêt à vous connecter avec le compte Apple.
# 031a4a16
advice-activation-lock-cannot-be-read-in-this-mode = Verrouillage d’activation : illisible dans ce mode ; supposez qu’il est actif. Pouvez-vous vous connecter aujourd’hui au compte Apple de cet iPhone ?
# 6f58333c
advice-how-long-it-was-to-wait-at-first = On ne sait pas combien il devait attendre au début : le prochain code erroné peut être le dernier.
# 7c499d6d
advice-with-erase-data-switched-on-the-tenth-wrong = Si « Effacer les données » est activé, le dixième code erroné efface l’iPhone. Le même code erroné deux fois de suite compte une fois.
# 003b740a
advice-it-waits = Il attend { $wait } : { $one }.
# e5806475
advice-it-waits-that-is-in-no-table-that = Il attend { $wait }. Cela n’est dans aucun tableau que nous connaissions ; ne comptez pas sur d’autres essais.
# 0227a17f
advice-it-waits-if-it-showed-more-at-first = Il attend { $wait } : { $one }. S’il montrait plus au début, il en reste moins, et le prochain peut être le dernier.
# 3e0ac2d4
advice-it-waits-which-table-this-ios-has-is = Il attend { $wait }. Quel tableau cet iOS suit n’est pas connu ; ce peut être l’un de ceux-ci : { $several }. S’il montrait plus au début, il en reste moins, et le prochain peut être le dernier.
# ba28f79f
advice-at-least-different-wrong-passcodes-were-typed-the = au moins { $wrong } codes erronés différents ont été saisis, le prochain code erroné est le dernier
# 031ac46e
advice-at-least-different-wrong-passcodes-were-typed-at = au moins { $wrong } codes erronés différents ont été saisis, { $left } de plus sont possibles au maximum, et le prochain code erroné peut être le dernier
# 7c4bb211
advice-at-least-different-wrong-passcodes-were-typed-at-2 = au moins { $wrong } codes erronés différents ont été saisis, { $left } de plus sont possibles au maximum, et le prochain code erroné coûte au moins { $wait }
# d6740d35
advice-or-else = { $one } ; ou bien { $others }
# ab645615
advice-1-minute = 1 minute
# 708845b4
advice-1-hour = 1 heure
# 8b5bb3f9
advice-hours = { $hours } heures
# 30f6d23e
advice-minutes = { $minutes } minutes
# d6b79307
advice-it-is-on-the-usb-bus-and-no = Il est sur le bus USB, et aucune conversation avec lui n’est possible : le service qui la porte manque peut-être sur cet ordinateur, ou l’iPhone ne laisse entrer aucun ordinateur. Le mode de récupération n’a besoin ni de l’un ni de l’autre.
# 094ad78e
advice-this-computer-does-not-see-it-a-phone = Cet ordinateur ne le voit pas. Un iPhone verrouillé depuis plus d’une heure ne fait que se charger, c’est normal ; avec un câble qui ne fait que charger, cela se voit de la même façon. Le mode de récupération marche toujours, par ses boutons.
# 92c2d3be
advice-erasing-is-the-easy-half-check-now-at = Effacer est la moitié facile. Vérifiez maintenant, sur icloud.com depuis un autre appareil, que vous pouvez vous connecter au compte Apple de cet iPhone ; sinon, commencez d’abord la récupération du compte : elle peut prendre des jours.
# e8d59bb7
advice-the-apple-account-password-is-lost-start-account = Le mot de passe du compte Apple est perdu : commencez aujourd’hui la récupération du compte, et n’effacez rien avant qu’elle soit terminée.
# a03ec4bf
advice-after-an-erase-the-account-may-want-a = Après un effacement, le compte peut vouloir aussi un code : gardez sous la main un second appareil ou la SIM de son numéro de téléphone.
# 42f9a892
advice-no-backup-of-it-was-found-on-this = Aucune sauvegarde n’en a été trouvée sur cet ordinateur. Après un effacement, ses données ne reviennent que d’une sauvegarde, ou de ce qu’iCloud détient.
# 223e36b5
advice-there-is-no-backup-at-all-what-is = Il n’y a aucune sauvegarde : ce qui n’est que sur l’iPhone est perdu par un effacement, pour toujours.
# ac6a00b9
advice-it-is-set-to-back-itself-up-to = Il est réglé pour se sauvegarder dans iCloud. La date de la dernière fois se voit pendant la configuration, ou sur un autre appareil du compte.
# 23bd1db9
advice-not-every-folder-in-which-backups-lie-on = Tous les dossiers de cet ordinateur où se trouvent des sauvegardes n’ont pas pu être consultés. Voyez lesquels, avant un effacement : rightful backup list
# d8edb82a
advice-backups-on-this-computer-that-may-be-of = Sauvegardes sur cet ordinateur qui peuvent être de cet iPhone : { $count }. Voyez à qui elles sont, avant un effacement : rightful backup list
# c5d6d9bf
advice-from-today = d’aujourd’hui
# 83447f3c
advice-a-day-old = vieille d’un jour
# 5379ea7c
advice-days-old = vieille de { $days } jours
# 63004212
advice-about-months-old = vieille d’environ { $value1 } mois
# a1b629e0
advice-about-years-old = vieille d’environ { $value1 } ans
# 07c8eaa8
advice-of-unknown-age = d’âge inconnu
# ea560f14
advice-the-newest-backup-of-it-on-this-computer = La sauvegarde la plus récente sur cet ordinateur est { $age }
# 6d662f00
advice-and-was-never-finished-do-not-count-on = { $text }, et n’a jamais été terminée : ne comptez pas dessus.
# 7f6962df
advice-and-encrypted-with-a-password-that-you-do = { $text }, et chiffrée avec un mot de passe que vous ne connaissez pas : elle ne peut pas être remise sans lui.
# 5d47c2d4
advice-and-encrypted-prove-before-an-erase-that-you = { $text }, et chiffrée. Vérifiez avant un effacement que vous connaissez son mot de passe : rightful backup verify
# 48397859
advice-encrypted-and-you-know-its-password-prove-it = { $text }, chiffrée, et vous connaissez son mot de passe. Vérifiez-la avant un effacement : rightful backup verify
# 23c9f8f9
advice-not-encrypted-prove-it-before-an-erase-rightful = { $text }, non chiffrée. Vérifiez-la avant un effacement : rightful backup verify
# 9f99b78b
advice-read-in-source-code = lu dans du code source
# 6115b0e4
advice-reported-by-others = rapporté par d’autres
# cb3638dd
advice-handed-down-not-looked-up-again = transmis, non revérifié
# 52fdc190
advice-not-proven = non prouvé
# 6a21c3e2
advice-reported-by-others-2 = Rapporté par d’autres :
# c5748256
advice-as-far-as-we-know = À notre connaissance :
# aaeab965
advice-not-proven-2 = Non prouvé :
# 2a3918b0
advice-and-later = { $os } { $from } et plus récents
# 64cf15ef
advice-do-this-first = Faites ceci d’abord
# b5774223
advice-if-that-does-not-help-in-this-order = Si cela n’aide pas, dans cet ordre
# 1e4acd55
advice-know-before-you-begin = Avant de commencer
# e6c20524
advice-not-open-now = Pas ouvert maintenant
# 8964bf17
advice-open-now = Ouvert maintenant
# 26ac49eb
advice-not-now = Pas maintenant
# 3d8b64fb
advice-needs-takes = Il vous faut : { $needs }. Durée : { $time }.
# bf20c8de
advice-open = Ouvert : { $until }.
# 58718180
advice-mind = Risque : { $risk }.
# 537fa2c4
advice-how-sure = Degré de certitude : { $sure }.
# 1aa8109b
advice-all-of-it-and-why-other-ways-are = Le tout, et pourquoi d’autres voies ne sont pas ouvertes : rightful advise.
# ada7c8ef
advice-more-on-a-matter-rightful-explain-and-its = Plus sur un sujet : rightful explain et son nom.
# 95a768bb
advice-looking-has-erased-nothing-apple-asks-no-money = Regarder n’a rien effacé. Apple ne demande pas d’argent pour un effacement. { $more }
# e56ee889
advice-no-iphone-or-ipad-found = Aucun iPhone ni iPad trouvé.
# 18060cb8
advice-one-is-on-the-usb-bus-and-this = Il y en a un sur le bus USB, et cet ordinateur ne peut pas lui parler : le service qui porte la conversation manque peut-être (sous Linux usbmuxd, sous Windows l’app Appareils Apple), ou il ne laisse entrer aucun ordinateur. Le mode de récupération n’a besoin ni de l’un ni de l’autre.
# bdc2595c
advice-plugged-in-and-the-phone-shows-the-lock = Branché, et l’iPhone montre l’écran verrouillé ?  Un iPhone verrouillé depuis plus d’une heure ne fait que se charger ; c’est normal. Le mode de récupération marche toujours. Sur un iPhone 8 ou plus récent : { $moves }. Rien n’est effacé par là. Pour être guidé geste par geste :
# f0e47bc3
advice-which-ways-back-in-there-are-and-which = Quelles voies de retour existent, et lesquelles gardent tout, se dit aussi sans câble :
# 1d977a03
advice-only-where-no-other-way-is-left-this = Seulement s’il ne reste aucune autre voie : ceci efface tout sur l’iPhone, et rien avant que vous ayez tapé votre consentement :
# 685aa5a9
advice-plugged-in-and-the-phone-shows-something-else = Branché, et l’iPhone montre autre chose ?  Essayez un port de l’ordinateur lui-même et un autre câble : certains câbles ne font que charger.
# ad5e8e61
advice-just-looking-a-virtual-phone-shows-every-step = Juste pour voir ?  Un iPhone virtuel montre chaque étape :
# f2b51dbd
advice-an-iphone-or-ipad-of-unknown-model = un iPhone ou iPad de modèle inconnu
# 466d8313
advice-connected-by-cable = relié par câble
# 8966cef3
advice-in-recovery-mode-it-shows-a-cable-and = en mode de récupération : il montre un câble et attend un ordinateur
# 97e44a15
advice-in-dfu-mode-the-screen-is-black-it = en mode DFU : l’écran est noir, il attend un ordinateur
# a9d189fd
advice-in-restore-mode-the-apple-logo-with-a = en mode de restauration : le logo Apple avec une barre
# 783d72f1
advice-charging-only-it-lets-no-computer-in-until = se charge seulement : il ne laisse entrer aucun ordinateur avant d’être déverrouillé
# 9bb8ea3d
advice-whether-it-is-locked-cannot-be-read = s’il est verrouillé ne peut pas être lu
# 7c68b6ac
advice-trusts-this-computer = se fie à cet ordinateur
# ec08a0e0
advice-does-not-know-this-computer = ne connaît pas cet ordinateur
# f96ac74d
advice-whether-it-trusts-this-computer-cannot-be-read = s’il se fie à cet ordinateur ne peut pas être lu
# 86bdf5ef
advice-this-computer = cet ordinateur
# 8ae01971
advice-not-trusted = sans confiance
# 5f429b09
advice-at-most-questions-nothing-is-changed-by-them = { $device }. Au plus { $most } questions ; elles ne changent rien. « Je ne sais pas » est une bonne réponse.
# d96d68ec
advice-arrows-to-choose-enter-to-take-it-esc = flèches pour choisir, Entrée pour prendre, Échap pour le conseil
# 63a462fe
advice-type-the-number-or-enter-alone-for-the = Tapez le numéro, ou Entrée seule pour le conseil :
# fada192d
advice-type-a-number-from-1-to = Tapez un nombre de 1 à { $count } :
# dc7259ea
advice-yes = Oui
# bc9535dd
advice-no = Non
# 055bf376
advice-perhaps = Peut-être
# 0d33439b
advice-always = toujours
# efdbc5c5
advice-patience = de la patience
# f315abd4
advice-nothing = rien
# f7c6d567
advice-published = publié
# c5ebc4e9
advice-inferred = déduit
# 4e35876c
advice-locked = verrouillé
# 30b9230d
advice-unlocked = déverrouillé
