### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 859a8cf7
recall-your-word = votre mot { $number }
# 5bdaa074
recall-your-name = votre nom { $number }
# 48f239ed
recall-your-place = votre lieu { $number }
# e68d3c3b
recall-your-number = votre nombre { $number }
# 52249604
recall-your-other-password = votre autre mot de passe { $number }
# 89e40a8d
recall-your-token-list = votre liste de fragments { $number }
# 0a9ba17d
recall-its-line = sa ligne { $line }
# 92a64445
recall-your-mask = votre masque { $number }
# b04ffa3d
recall-your-rule = votre règle { $number }
# 622a00fb
recall-a-digit = un chiffre
# a2efd612
recall-digits = { $count } chiffres
# a686d7af
recall-saved-password = mot de passe enregistré { $number }
# 63b5cb80
recall-password-of-the-systems-own-store = mot de passe { $number } du coffre du système
# c90b2758
recall-in-small-letters = en minuscules
# 5959b816
recall-in-capitals = en majuscules
# db3e1b92
recall-with-a-capital-first = avec une majuscule au début
# 56046ffd
recall-with-a-capital-at-each-word = avec une majuscule à chaque mot
# 314f726b
recall-with-a-capital-at-the-end = avec une majuscule à la fin
# 52beac0b
recall-as-with-caps-lock = comme avec le verrouillage majuscules
# ec5d0364
recall-with-something-between = avec quelque chose entre
# 635c2eef
recall-a-year = une année
# dc736486
recall-a-date = une date
# 8d123a63
recall-a-sign = un signe
# ff52f89b
recall-keys-beside-each-other = touches voisines
# 455f048d
recall-its-accents-in-their-other-form = ses accents dans leur autre forme
# b487705b
recall-as-an-old-program-on-windows-wrote-it = comme l’écrivait un vieux programme sous Windows
# 1bc29abf
recall-as-an-old-program-on-a-mac-wrote = comme l’écrivait un vieux programme sur un Mac
# 5a0540f3
recall-with-the-quotes-and-dashes-of-a-phone = avec les guillemets et tirets d’un iPhone
# c9769c04
recall-typed-on-another-keyboard = tapé sur un autre clavier
# 01ce36f9
recall-without-its-accents = sans ses accents
# 9aea3a17
recall-spelt-with-other-letters = écrit avec d’autres lettres
# 30249f59
recall-without-its-vowels = sans ses voyelles
# c48d0ee6
recall-without-its-blanks = sans ses espaces
# 9e2fde49
recall-the-first-letters-of-its-words = les premières lettres de ses mots
# 497dc6a5
recall-with-digits-for-letters = avec des chiffres pour des lettres
# f5de960f
recall-with-another-number = avec un autre nombre
# d2dc4b07
recall-a-neighbouring-key-struck = une touche voisine frappée
# 687e0b3a
recall-a-character-twice = un caractère en double
# 1d21373a
recall-a-character-missing = un caractère en moins
# b088218b
recall-two-characters-swapped = deux caractères échangés
# 4e14e0da
recall-find-a-password-that-is-known-to-prove = trouver un mot de passe connu, pour éprouver cet ordinateur
# 958fcaa9
recall-try-your-ideas-on-the-copy = essayer vos idées sur la copie
# 3d05044f
recall-your-own-ideas-on-a-copy-of-your = vos propres idées, sur une copie de votre propre sauvegarde ; rien n’est envoyé nulle part
# fa62d885
recall-saved-passwords-come-first = { $count } mots de passe enregistrés viennent d’abord
# f5b0b11a
recall-texts-and-lines-are-too-long-for-a = { $count } textes et lignes sont trop longs pour un mot de passe de sauvegarde
# ac932d40
recall-it-goes-on-where-it-was-of-were = elle reprend où elle en était : { $next } sur { $count } ont déjà été essayés
# 2275385b
recall-were-tried-before-and-are-not-tried-again = { $count } ont déjà été essayés, et ne le sont pas à nouveau
# 66b2c2ed
recall-the-likelier-half-takes-stop-at-any-time = la moitié la plus probable prend { $half-s } ; arrêtez à tout moment, elle reprend de là
# 3af12573
recall-the-other-would-take-and-are-left-out = les { $rest } autres prendraient { $time } et sont laissés de côté ; --anyway les essaie aussi
# aaba7b1b
recall-all-passwords-of-eight-small-letters-would-take = tous les mots de passe de huit minuscules prendraient ici { $about } : ce qui compte, c’est ce dont vous vous souvenez
# 4d3e8959
recall-find-the-password-of = Trouver le mot de passe : { $target }
# 599b4696
recall-1-core = 1 cœur
# bbb8692f
recall-cores = { $count } cœurs
# ddceda59
recall-nothing-of-it-is-left-to-try = il n’en reste rien à essayer
# bf570767
recall-1-candidate-at-on-takes = 1 candidat à { $rate } sur { $cores } prend { $time }
# 29b761bb
recall-candidates-at-on-take = { $count } candidats à { $rate } sur { $cores } prennent { $time }
# ee5c1ab5
recall-the-likelier-of-candidates-at-on-take = les { $now } plus probables sur { $count } candidats à { $rate } sur { $cores } prennent { $time }
# 6f6fa298
recall-a-minute = { $count } par minute
# e6cd7554
recall-a-second = { $count } par seconde
# 6fb2dca3
recall-the-backup-is-as-it-was-nothing-has = La sauvegarde est comme elle était ; rien n’a quitté cet ordinateur.
# 8f19bd4f
recall-for-the-likelier-half-alone = { $half } rien que pour la moitié la plus probable
# 105f5f77
recall-proving-this-computer = mise à l’épreuve de cet ordinateur
# 9c86d4da
recall-the-backup-password-is-found = Le mot de passe de sauvegarde est trouvé.
# d12a0a82
recall-this-works-on-backups-of-devices-that-you = Ceci est pour les sauvegardes d’appareils qui sont à vous, ou pour lesquels leur propriétaire vous demande de l’aide. Il s’agit de : { $target }. Est-elle à vous ?
# f2985351
recall-i-own-it = Elle est à moi
# ff3268dd
recall-the-owner-is-with-me = Le propriétaire est avec moi
# 28afcfff
recall-putting-your-ideas-in-order-and-measuring-this = mise en ordre de vos idées, et mesure de cet ordinateur
# b0341dd6
recall-what-an-earlier-search-has-left-cannot-be = ce qu’une recherche précédente a laissé ne peut pas être lu ; c’est mis de côté, et celle-ci commence à neuf
# 573acc20
recall-longer-than-anybody-can-say = plus longtemps que quiconque ne peut dire
# be928487
recall-it-was-number-of = c’était le numéro { $number } sur { $candidates }
# c0245d0e
recall-a-second-slower-way-of-trying-it-says = une seconde façon de l’essayer, plus lente, le dit aussi
# ba42c62e
recall-tried-because-of = essayé à cause de : { $why }
# b31c4cd4
recall-the-backup-itself-is-not-whole = la sauvegarde elle-même n’est pas entière : { $damage }
# 27955ada
recall-write-it-down-then-have-the-backup-checked = notez-le, puis faites vérifier la sauvegarde : rightful backup verify
# d3e16f47
recall-about-a-minute-or-less = environ une minute ou moins
# 5015ec89
recall-about-a-minute = environ une minute
# 1d3b4b8d
recall-longer-than-a-million-years = plus d’un million d’années
# 72de4f95
recall-about-minutes = environ { $count } minutes
# cf05f44d
recall-about-hours = environ { $count } heures
# 09cc1fa1
recall-about-days = environ { $count } jours
# d69cbc0b
recall-about-months = environ { $count } mois
# bfa0edba
recall-about-years = environ { $count } ans
# 798922ec
recall-about-1-minute = environ 1 minute
# 9350048d
recall-about-1-hour = environ 1 heure
# 122309c1
recall-about-1-day = environ 1 jour
# 17843b73
recall-about-1-month = environ 1 mois
# a3bbf10b
recall-about-1-year = environ 1 an
# 776e2f54
recall-it-goes-on = elle reprend
# 58a6c7c3
recall-paused-this-computer-is-nearly-too-hot-it = en pause : cet ordinateur est presque trop chaud. Elle reprend d’elle-même quand il a refroidi ; veillez à ce que l’air lui arrive. Avec --no-pause elle n’attend pas
# accaae03
recall-paused-the-battery-is-nearly-down-to-what = en pause : la batterie est presque à ce dont vous pouvez avoir besoin vous-même. Elle reprend d’elle-même quand l’ordinateur est branché. Avec --no-pause elle n’attend pas
# 751288eb
recall-paused-until-this-computer-has-cooled-down = en pause jusqu’à ce que cet ordinateur ait refroidi
# bf7f2e54
recall-paused-until-this-computer-is-plugged-in = en pause jusqu’à ce que cet ordinateur soit branché
# 6ebc526e
recall-yes-try-them-before-everything-else-the-system = Oui, les essayer avant tout le reste ; le système demandera peut-être son mot de passe
# d23c4441
recall-no-leave-them-alone = Non, les laisser
# e1b33f62
recall-what-keeps-was-not-read-nobody-could-be = ce qui est gardé ici n’a pas été lu, faute de pouvoir demander à quelqu’un : { $place }. --choose own,read dit oui
# 1cf4006b
recall-reading = lecture : { $place }
# f401f9d2
recall-the-search-goes-on-without = { $why } ; la recherche continue sans ({ $why })
# ed6d0023
recall-on-this-computer-keeps-a-password-under-the = Sur cet ordinateur, un mot de passe est gardé sous le nom d’une sauvegarde d’iPhone : { $place }. Rightful doit-il le lire ?
# 2aac54ac
recall-on-this-computer-keeps-a-password-under-the-2 = Sur cet ordinateur, un mot de passe est gardé sous le nom d’une sauvegarde d’iPhone, pour cet appareil même : { $place }. Rightful doit-il le lire ?
# e55dadec
recall-on-this-computer-keeps-passwords-under-the-name = Sur cet ordinateur, { $count } mots de passe sont gardés sous le nom d’une sauvegarde d’iPhone : { $place }. Rightful doit-il les lire ?
# ed273999
recall-on-this-computer-keeps-passwords-under-the-name-2 = Sur cet ordinateur, { $count } mots de passe sont gardés sous le nom d’une sauvegarde d’iPhone, certains pour cet appareil même : { $place }. Rightful doit-il les lire ?
# 5ad558a9
recall-this-backup = cette sauvegarde
# bd32f9aa
recall-the-backup-of = la sauvegarde de { $name }
# 373a3f72
recall-some-keys-of-its-keybag-are-damaged = certaines clés de son conteneur de clés sont endommagées
# d82f4daf
recall-its-keybag-has-no-key-that-the-password = son conteneur de clés n’a aucune clé que le mot de passe seul ouvre
# 726f4b6f
recall-the-key-of-its-index-is-damaged = la clé de son index est endommagée
# a3652ed7
recall-1-character = 1 caractère
# a9d6d3f3
recall-characters = { $count } caractères
# 00f816f8
recall-put-the-candidates-in-order-and-measure-this = mettre les candidats en ordre, et mesurer cet ordinateur
# 4e8a01cb
recall-try-what-the-coordinator-lends = essayer ce que le coordinateur confie
# 14180718
recall-the-search-is-over-the-coordinator-knows-how = La recherche est finie ; le coordinateur sait comment.
# 98d4e32b
recall-nothing-of-the-search-is-lost-others-try = Rien de la recherche n’est perdu : d’autres essaient ce que cet ordinateur avait.
# 71e8bad8
recall-candidates-were-tried-on-this-computer = { $count } candidats ont été essayés sur cet ordinateur
# d28c5812
recall-candidates-shared-among-all-machines = { $count } candidats, partagés entre toutes les machines
# 0a5fa3d3
recall-help-to-search-for-a-backup-password = Aider à chercher un mot de passe de sauvegarde
# ce08e892
recall-nothing-is-written-on-this-computer-ctrl-c = rien n’est écrit sur cet ordinateur ; Ctrl-C l’arrête à tout moment
# 6a956cc0
recall-putting-the-candidates-in-order = mise en ordre des candidats
# b9ca2557
recall-waiting-for-the-coordinator = attente du coordinateur
# 97bcc515
recall-the-password-is-found-but-keep-the-password = le mot de passe est trouvé, mais : { $trouble } ; gardez le mot de passe : si ceci est coupé maintenant, il faudra le retrouver
# 1778c806
recall-the-password-is-found-but-keep-the-password-2 = le mot de passe est trouvé, mais : { $trouble } ({ $why }) ; gardez le mot de passe : si ceci est coupé maintenant, il faudra le retrouver
# a3bcf11c
recall-no-machine-helps = aucune machine n’aide
# a00f35e3
recall-how-long-it-takes-shows-soon = la durée se verra bientôt
# 33499e4f
recall-on-1-machine = sur 1 machine
# f802ef3b
recall-on-machines = sur { $count } machines
# eeaf79e0
recall-machine-has-joined = la machine { $name } s’est jointe
# bffd5a91
recall-nothing-is-heard-of-machine-others-try-what = la machine { $name } ne donne plus signe de vie ; d’autres essaient ce qu’elle avait
# 206f1ece
recall-machine-is-there-again = la machine { $name } est de retour
# 7f620ab6
recall-machine-has-left-others-try-what-it-had = la machine { $name } est partie ; d’autres essaient ce qu’elle avait
# 5c6024f7
recall-machine-did-not-find-what-was-planted-for = la machine { $name } n’a pas trouvé ce qui avait été placé pour qu’elle le trouve
# 8101d718
recall-machine-says-it-found-what-is-not-there = la machine { $name } dit avoir trouvé ce qui n’y est pas
# 79caf7c6
recall-machine-reports-another-number-of-candidates-than-it = la machine { $name } annonce un autre nombre de candidats que celui qu’elle avait
# 6a642a8d
recall-machine-reports-what-another-machine-has = la machine { $name } annonce ce qu’a une autre machine
# a48a3310
recall-it-gets-no-more-and-candidates-are-tried = { $why } ; elle n’en reçoit plus, et { $again } candidats sont essayés à nouveau
# 289b6c73
recall-more-machines-want-to-help-than-can = plus de machines veulent aider qu’il n’est possible
# af02bd2a
recall-offer-the-search-to-other-machines = proposer la recherche à d’autres machines
# fe528a1e
recall-lend-judge-and-count = confier, juger et compter
# e145da3a
recall-the-backup-is-as-it-was-and-none = La sauvegarde est comme elle était, et aucun de ses fichiers n’a quitté cet ordinateur.
# 4019f1b0
recall-putting-your-ideas-in-order = mise en ordre de vos idées
# f03b5205
recall-offering-the-search = proposition de la recherche
# 7c4c27ef
recall-waiting-for-machines = attente de machines
# 49c4f85e
recall-the-other-machines-get-your-ideas-and-of = les autres machines reçoivent vos idées et, de la sauvegarde, les clés enveloppées de son conteneur de clés, pour y essayer des mots de passe, le tout scellé ; aucun de vos fichiers
# 8f24c623
recall-whoever-joins-can-find-the-password-too-give = qui se joint peut aussi trouver le mot de passe : donnez le code à des machines de confiance
# 2821540b
recall-this-computer-counts-and-judges-to-have-it = cet ordinateur compte et juge ; pour qu’il essaie aussi des mots de passe, faites-le se joindre dans un second terminal
# b9e01b23
recall-find-the-password-of-with-several-machines = Trouver le mot de passe avec plusieurs machines : { $target }
# ca04ed3c
recall-1-candidate = 1 candidat
# 6e1e3666
recall-candidates-each-counted-once = { $count } candidats, chacun compté une fois
# 132de739
recall-it-is-written-into = Il est écrit dans { $path }.
# 61ecb924
recall-error-could-not-be-written = erreur : { $path } n’a pas pu être écrit : { $why }
# 7a8cc7bb
recall-help-start-the-same-command-again-with-another = aide : relancez la même commande avec un autre fichier, ou avec --show : elle retrouve le mot de passe en quelques secondes
# ee4b51bf
recall-it-is-no-text-that-can-be-shown = Ce n’est pas un texte qui puisse être affiché. Derrière 0x se trouvent ses octets, deux chiffres pour chacun.
# 2ea6c1ca
recall-it-has-what-cannot-be-seen-among-its = Parmi ses { $count } caractères, il y a ce qui ne se voit pas :
# 9efb1411
recall-and-more-with-json-show-its-bytes-stand = et { $more } de plus ; avec --json --show ses octets y sont aussi
# 1d05789a
recall-character-is-a-blank-at-the-beginning = le caractère { $number } est une espace au début
# 823968d6
recall-character-is-a-blank-at-the-end = le caractère { $number } est une espace à la fin
# d1436c39
recall-character-is-one-more-blank = le caractère { $number } est une espace de plus
# b0845e20
recall-character-is-a-blank-that-does-not-break = le caractère { $number } est une espace insécable ({ $code })
# 6ef4e94e
recall-character-is-a-blank-of-another-width = le caractère { $number } est une espace d’une autre largeur ({ $code })
# 35980b2a
recall-character-is-an-accent-apart-from-its-letter = le caractère { $number } est un accent séparé de sa lettre ({ $code }) : à l’écran les deux ne font qu’un
# 848b55c2
recall-character-is-one-that-nothing-is-drawn-for = le caractère { $number } en est un pour lequel rien n’est dessiné ({ $code })
# 0c51dec1
recall-worth-it = en vaut la peine
# 1a571d7c
recall-these-are-worth-it-and-can-be-stopped = ceux-là en valent la peine, et peuvent être arrêtés et repris à tout moment ; plus de souvenirs comptent davantage
# 38cbac2d
recall-long-and-it-can-be-stopped-and-gone = long, et cela peut être arrêté et repris à tout moment
# c442aec4
recall-not-worth-it-say-more-of-what-you = n’en vaut pas la peine : dites plus de ce dont vous vous souvenez. Sur l’iPhone, « Réinitialiser tous les réglages » garde tout sauf les réglages, et la sauvegarde suivante prend un nouveau mot de passe
# 558f405c
recall-the-password-of = Le mot de passe : { $target }
# b3724a0b
recall-the-other-would-take-and-are-left-out-2 = les { $rest } autres prendraient { $rest-s }, et sont laissés de côté sauf si vous dites --anyway
# d70ab99a
recall-the-likelier-half-is-the-first = la moitié la plus probable, ce sont les { $likelier-half } premiers : { $half-s }
# 3374d01e
recall-whoever-has-this-line-can-try-passwords-on = Qui a cette ligne peut essayer des mots de passe sur votre sauvegarde : gardez-la pour vous. Elle n’a rien de la sauvegarde elle-même, et aucun nom.
# 23134dfc
recall-with-hashcat-hashcat-m-a-0-w-4 = Avec hashcat : hashcat -m { $mode } -a 0 -w 4 LINE-FILE LIST. Ce qu’il trouve, il l’écrit derrière la ligne et un deux-points.
# 04aafa1a
recall-under-way-or-cut-off-rightful-recall-resume = en cours, ou coupée : rightful recall resume la reprend
# bf247a5a
recall-stopped-rightful-recall-resume-goes-on = arrêtée : rightful recall resume la reprend
# f86a355d
recall-what-was-worth-it-or-asked-for-is = ce qui en valait la peine, ou était demandé, est essayé : aucun n’ouvre la sauvegarde
# 459dd42a
recall-all-of-it-tried-none-opens-the-backup = tout essayé, aucun n’ouvre la sauvegarde
# 5091b566
recall-a-backup = une sauvegarde
# 6ad8fe5d
recall-of-tried = essayés : { $next } sur { $count }
# 508ad640
recall-with-other-machines-of-tried = essayés avec d’autres machines : { $tried } sur { $of }
# cdcf0b34
recall-in-all-in = { $count } en tout, en { $spent }
# 14141fd0
recall-kept-in-for-you-alone-no-password-no = Gardé dans { $folder }, pour vous seul : aucun mot de passe, aucun indice.
# bca0bcef
recall-note-is-there-and-cannot-be-read-it = remarque : { $path } est là et ne peut pas être lu : il est endommagé, d’une version ultérieure, ou d’un autre utilisateur
# 5d5caa4a
recall-going-on-with-the-search-for-the-backup = La recherche du mot de passe de sauvegarde reprend pour { $called } : { $manifest }
# 072f9f78
recall-some-of-its-ideas-were-typed-and-are = Certaines de ses idées ont été tapées, et ne sont pas gardées : redonnez-les pour qu’elles soient essayées aussi.
# 19450e7f
recall-no-search-for-a-backup-password-was-begun = Aucune recherche d’un mot de passe de sauvegarde n’a été commencée sur cet ordinateur.
# d44dff78
recall-a-capital-first-summer = une majuscule au début : Soleil
# 20b5ee1a
recall-a-capital-in-each-word-summergarden = une majuscule à chaque mot : SoleilJardin
# 13a925b6
recall-digits-at-the-end-summer12 = des chiffres à la fin : soleil12
# 34a7b1e3
recall-a-year-at-the-end-summer2011 = une année à la fin : soleil2011
# c9488433
recall-an-exclamation-mark-at-the-end-summer = un point d’exclamation à la fin : soleil!
# 442e84f9
recall-another-sign-at-the-end-summer = un autre signe à la fin : soleil?
# b7bf0060
recall-a-sign-between-words-summer-garden = un signe entre les mots : soleil-jardin
# cee3ab0f
recall-digits-for-letters-5umm3r = des chiffres pour des lettres : 501e1l
# a07ad4b3
recall-keys-beside-each-other-qwertz-1qaz = des touches voisines : azerty, 1aqw
# 86a2d5e8
recall-what-do-you-usually-do-with-a-password = Que faites-vous d’habitude avec un mot de passe ?
# ff2caa7b
recall-space-to-mark-enter-to-go-on = espace pour marquer, Entrée pour continuer
# 84a3a6b9
recall-words-names-or-places-that-may-be-in = Des mots, noms ou lieux qui peuvent s’y trouver ?
# 406cd8d0
recall-with-commas-between-summer-bella-rome = séparés par des virgules : soleil, Bella, Rome
# 47b945b1
recall-dates-or-years-that-mean-something = Des dates ou années qui ont un sens ?
# e3fa3945
recall-with-commas-between-23-4-1987-2011 = séparées par des virgules : 23.4.1987, 2011
# fe7d4ade
recall-numbers-of-your-house-telephone-a-code = Des nombres : de la maison, du téléphone, un code ?
# 8cb67d73
recall-with-commas-between-17-4711 = séparés par des virgules : 17, 4711
# a59ea4da
recall-another-password-of-yours-then-or-now = Un autre de vos mots de passe, d’alors ou d’aujourd’hui ?
# e818ae37
recall-one-at-a-time-enter-when-there-is = un à la fois ; Entrée quand il n’y en a plus
# b62b0558
recall-how-many-characters-did-it-have = Combien de caractères avait-il ?
# 2432b820
recall-8-or-8-12-enter-when-you-do = 8, ou 8-12 ; Entrée si vous ne le savez pas
# f1badeaa
recall-a-few-questions-about-what-you-remember-press = Quelques questions sur ce dont vous vous souvenez. Appuyez sur Entrée où vous ne savez rien, Échap quand c’est tout, Ctrl-C pour arrêter.
# 1b535c3d
recall-what-you-type-stays-on-this-computer-and = Ce que vous tapez reste sur cet ordinateur, et n’est pas noté.
# 4da55b2e
recall-the-questions-end-here-what-you-have-answered = Les questions s’arrêtent ici ; ce que vous avez répondu est essayé.
# f509b2a6
recall-stopped-nothing-was-tried-and-your-answers-are = Arrêté ; rien n’a été essayé, et vos réponses ne sont pas gardées.
# f1a554b8
recall-note-nothing-can-be-asked-on-this-terminal = remarque : rien ne peut être demandé sur ce terminal : { $why }
# e9508729
recall-note-nothing-more-can-be-asked-on-this = remarque : rien de plus ne peut être demandé sur ce terminal : { $why }. Ce que vous avez répondu est essayé.
# b79d66d9
recall-the-nats-servers-token = Jeton du serveur NATS :
# 5e0afc18
recall-the-token-of-the-nats-server = le jeton du serveur NATS
# 4d535be0
recall-the-password-of-the-nats-servers-user = le mot de passe de l’utilisateur du serveur NATS
# e42e435d
recall-password-of-at-the-nats-server = Mot de passe de { $name } sur le serveur NATS :
# 6bb87f14
recall-its-first-line-is-empty = sa première ligne est vide
# 30044721
recall-the-join-code = le code d’adhésion
# 45840b3a
recall-as-the-other-computer-shows-it-small-letters = comme l’autre ordinateur le montre : les minuscules conviennent, les tirets peuvent être omis
# 040f3e28
recall-join-code = Code d’adhésion :
# fc02ad7f
recall-on-each-machine-that-is-to-help-start = Sur chaque machine qui doit aider, lancez
# 65703a11
recall-and-type-this-code-when-it-asks-for = et tapez ce code quand elle le demande :
# 04098359
recall-and-give-it-the-code-with-code-file = et donnez-lui le code avec --code-file ; il est écrit dans { $path }.
# fd69135e
recall-the-code-could-not-be-written-into-it = Le code n’a pas pu être écrit dans { $path } : { $why }. C’est celui-ci :
# 79a6c31f
recall-stopping-as-soon-as-what-was-tried-is = Arrêt dès que ce qui a été essayé est noté. La sauvegarde est comme elle était.
# e0fd1652
recall-stopping-as-soon-as-what-is-done-was = Arrêt dès que ce qui est fait a été remis ; d’autres essaient le reste. Rien de la recherche n’est perdu.
# 8260fc6b
recall-stopping-as-soon-as-apple-has-answered-an = Arrêt dès qu’Apple a répondu. Un effacement qu’Apple a accepté se poursuit sans ce programme ; tant que l’appareil n’est pas en ligne, il peut être annulé sur www.icloud.com/find.
# e60ad02d
recall-still-writing-down-what-was-tried-if-you = Ce qui a été essayé est encore en train d’être noté. Si vous partez maintenant, ce qui a été essayé en dernier le sera à nouveau ; la sauvegarde est comme elle était. Appuyez encore une fois sur Ctrl-C pour partir tout de suite.
# 3b476a9c
recall-still-handing-over-what-is-done-if-you = Ce qui est fait est encore en train d’être remis. Si vous partez maintenant, d’autres l’essaient à nouveau ; rien de la recherche n’est perdu. Appuyez encore une fois sur Ctrl-C pour partir tout de suite.
# 77b718b0
recall-still-waiting-for-apples-answer-if-you-leave = La réponse d’Apple est encore attendue. Si vous partez maintenant, regardez sur www.icloud.com/find si Apple a accepté un effacement. Appuyez encore une fois sur Ctrl-C pour partir tout de suite.
# 943ba3f5
recall-the-macs-keychain = le trousseau du Mac
# 743de220
recall-the-desktops-keyring-secret-service = le trousseau du bureau (Secret Service)
# 7e10d643
recall-backwards = à l’envers
# 21a6d10c
recall-twice = deux fois
# f55fc650
recall-found = trouvé
# e71d9f07
recall-neither = Ni l’un ni l’autre
