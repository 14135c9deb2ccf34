### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 859a8cf7
recall-your-word = 您的第 { $number } 个词
# 5bdaa074
recall-your-name = 您的第 { $number } 个人名
# 48f239ed
recall-your-place = 您的第 { $number } 个地名
# e68d3c3b
recall-your-number = 您的第 { $number } 个数字
# 52249604
recall-your-other-password = 您的第 { $number } 个其他密码
# 89e40a8d
recall-your-token-list = 您的第 { $number } 个片段列表
# 0a9ba17d
recall-its-line = 其第 { $line } 行
# 92a64445
recall-your-mask = 您的第 { $number } 个掩码
# b04ffa3d
recall-your-rule = 您的第 { $number } 条规则
# 622a00fb
recall-a-digit = 一个数字
# a2efd612
recall-digits = { $count } 个数字
# a686d7af
recall-saved-password = 第 { $number } 个已存储的密码
# 63b5cb80
recall-password-of-the-systems-own-store = 系统密码库中的第 { $number } 个密码
# c90b2758
recall-in-small-letters = 小写
# 5959b816
recall-in-capitals = 大写
# db3e1b92
recall-with-a-capital-first = 首字母大写
# 56046ffd
recall-with-a-capital-at-each-word = 每个词首字母大写
# 314f726b
recall-with-a-capital-at-the-end = 末字母大写
# 52beac0b
recall-as-with-caps-lock = 如同按下大写锁定键
# ec5d0364
recall-with-something-between = 中间夹有内容
# 635c2eef
recall-a-year = 一个年份
# dc736486
recall-a-date = 一个日期
# 8d123a63
recall-a-sign = 一个符号
# ff52f89b
recall-keys-beside-each-other = 相邻的按键
# 455f048d
recall-its-accents-in-their-other-form = 重音符换成另一种形式
# b487705b
recall-as-an-old-program-on-windows-wrote-it = 按 Windows 上旧程序的写法
# 1bc29abf
recall-as-an-old-program-on-a-mac-wrote = 按 Mac 上旧程序的写法
# 5a0540f3
recall-with-the-quotes-and-dashes-of-a-phone = 用 iPhone 的引号和破折号
# c9769c04
recall-typed-on-another-keyboard = 用另一种键盘输入
# 01ce36f9
recall-without-its-accents = 去掉重音符
# 9aea3a17
recall-spelt-with-other-letters = 用其他字母拼写
# 30249f59
recall-without-its-vowels = 去掉元音
# c48d0ee6
recall-without-its-blanks = 去掉空格
# 9e2fde49
recall-the-first-letters-of-its-words = 各词的首字母
# 497dc6a5
recall-with-digits-for-letters = 用数字代替字母
# f5de960f
recall-with-another-number = 换成另一个数字
# d2dc4b07
recall-a-neighbouring-key-struck = 按到相邻的键
# 687e0b3a
recall-a-character-twice = 一个字符重复
# 1d21373a
recall-a-character-missing = 缺一个字符
# b088218b
recall-two-characters-swapped = 两个字符对调
# 4e14e0da
recall-find-a-password-that-is-known-to-prove = 找出一个已知的密码，以验证这台电脑
# 958fcaa9
recall-try-your-ideas-on-the-copy = 在副本上尝试您的想法
# 3d05044f
recall-your-own-ideas-on-a-copy-of-your = 您自己的想法，用在您自己备份的副本上；不会发送任何内容
# fa62d885
recall-saved-passwords-come-first = 先试 { $count } 个已存储的密码
# f5b0b11a
recall-texts-and-lines-are-too-long-for-a = { $count } 条文本或行太长，不可能是备份密码
# ac932d40
recall-it-goes-on-where-it-was-of-were = 从上次的位置继续：{ $count } 个中已试过 { $next } 个
# 2275385b
recall-were-tried-before-and-are-not-tried-again = { $count } 个以前试过，不再重试
# 66b2c2ed
recall-the-likelier-half-takes-stop-at-any-time = 较可能的一半需要{ $half-s }；可随时停止，之后从那里继续
# 3af12573
recall-the-other-would-take-and-are-left-out = 其余 { $rest } 个需要{ $time }，已略去；--anyway 会连它们一起试
# aaba7b1b
recall-all-passwords-of-eight-small-letters-would-take = 在这里试遍所有八个小写字母的密码需要{ $about }：关键在于您记得什么
# 4d3e8959
recall-find-the-password-of = 寻找密码：{ $target }
# 599b4696
recall-1-core = 1 个核心
# bbb8692f
recall-cores = { $count } 个核心
# ddceda59
recall-nothing-of-it-is-left-to-try = 没有剩下可试的
# bf570767
recall-1-candidate-at-on-takes = 1 个候选密码，速度{ $rate }，{ $cores }，需要{ $time }
# 29b761bb
recall-candidates-at-on-take = { $count } 个候选密码，速度{ $rate }，{ $cores }，需要{ $time }
# ee5c1ab5
recall-the-likelier-of-candidates-at-on-take = { $count } 个候选密码中较可能的 { $now } 个，速度{ $rate }，{ $cores }，需要{ $time }
# 6f6fa298
recall-a-minute = 每分钟 { $count } 个
# e6cd7554
recall-a-second = 每秒 { $count } 个
# 6fb2dca3
recall-the-backup-is-as-it-was-nothing-has = 备份与原来一样；没有任何内容离开这台电脑。
# 8f19bd4f
recall-for-the-likelier-half-alone = 仅较可能的一半就需{ $half }
# 105f5f77
recall-proving-this-computer = 正在验证这台电脑
# 9c86d4da
recall-the-backup-password-is-found = 找到了备份密码。
# d12a0a82
recall-this-works-on-backups-of-devices-that-you = 此功能用于您自己的设备，或机主请您帮忙的设备的备份。这次是：{ $target }。它是您的吗？
# f2985351
recall-i-own-it = 是我的
# ff3268dd
recall-the-owner-is-with-me = 机主就在我身边
# 28afcfff
recall-putting-your-ideas-in-order-and-measuring-this = 正在整理您的想法，并测量这台电脑
# b0341dd6
recall-what-an-earlier-search-has-left-cannot-be = 之前搜索留下的内容无法读取；已放到一边，这次重新开始
# 573acc20
recall-longer-than-anybody-can-say = 长到谁也说不准
# be928487
recall-it-was-number-of = 它是 { $candidates } 个中的第 { $number } 个
# c0245d0e
recall-a-second-slower-way-of-trying-it-says = 用另一种较慢的方法试，结果也一样
# ba42c62e
recall-tried-because-of = 尝试的依据：{ $why }
# b31c4cd4
recall-the-backup-itself-is-not-whole = 备份本身不完整：{ $damage }
# 27955ada
recall-write-it-down-then-have-the-backup-checked = 请记下来，然后检查备份：rightful backup verify
# d3e16f47
recall-about-a-minute-or-less = 约一分钟或更短
# 5015ec89
recall-about-a-minute = 约一分钟
# 1d3b4b8d
recall-longer-than-a-million-years = 超过一百万年
# 72de4f95
recall-about-minutes = 约 { $count } 分钟
# cf05f44d
recall-about-hours = 约 { $count } 小时
# 09cc1fa1
recall-about-days = 约 { $count } 天
# d69cbc0b
recall-about-months = 约 { $count } 个月
# bfa0edba
recall-about-years = 约 { $count } 年
# 798922ec
recall-about-1-minute = 约 1 分钟
# 9350048d
recall-about-1-hour = 约 1 小时
# 122309c1
recall-about-1-day = 约 1 天
# 17843b73
recall-about-1-month = 约 1 个月
# a3bbf10b
recall-about-1-year = 约 1 年
# 776e2f54
recall-it-goes-on = 继续进行
# 58a6c7c3
recall-paused-this-computer-is-nearly-too-hot-it = 已暂停：这台电脑快要过热。降温后会自行继续；请保证通风。用 --no-pause 则不等待
# accaae03
recall-paused-the-battery-is-nearly-down-to-what = 已暂停：电池几乎只剩下您自己可能需要的电量。接上电源后会自行继续。用 --no-pause 则不等待
# 751288eb
recall-paused-until-this-computer-has-cooled-down = 已暂停，等待这台电脑降温
# bf7f2e54
recall-paused-until-this-computer-is-plugged-in = 已暂停，等待这台电脑接上电源
# 6ebc526e
recall-yes-try-them-before-everything-else-the-system = 是，先于其他一切尝试；系统可能会要求输入其密码
# d23c4441
recall-no-leave-them-alone = 否，不要动它们
# e1b33f62
recall-what-keeps-was-not-read-nobody-could-be = 没有读取{ $place }中的内容：无人可问。--choose own,read 表示同意
# 1cf4006b
recall-reading = 正在读取{ $place }
# f401f9d2
recall-the-search-goes-on-without = { $why }；搜索不用它而继续（{ $why }）
# ed6d0023
recall-on-this-computer-keeps-a-password-under-the = 在这台电脑上，{ $place }中有一个以 iPhone 备份为名的密码。要让 Rightful 读取它吗？
# 2aac54ac
recall-on-this-computer-keeps-a-password-under-the-2 = 在这台电脑上，{ $place }中有一个以 iPhone 备份为名的密码，正是这台设备的。要让 Rightful 读取它吗？
# e55dadec
recall-on-this-computer-keeps-passwords-under-the-name = 在这台电脑上，{ $place }中有 { $count } 个以 iPhone 备份为名的密码。要让 Rightful 读取它们吗？
# ed273999
recall-on-this-computer-keeps-passwords-under-the-name-2 = 在这台电脑上，{ $place }中有 { $count } 个以 iPhone 备份为名的密码，有些正是这台设备的。要让 Rightful 读取它们吗？
# 5ad558a9
recall-this-backup = 此备份
# bd32f9aa
recall-the-backup-of = { $name } 的备份
# 373a3f72
recall-some-keys-of-its-keybag-are-damaged = 其密钥包中有些密钥已损坏
# d82f4daf
recall-its-keybag-has-no-key-that-the-password = 其密钥包中没有仅凭密码就能打开的密钥
# 726f4b6f
recall-the-key-of-its-index-is-damaged = 其索引的密钥已损坏
# a3652ed7
recall-1-character = 1 个字符
# a9d6d3f3
recall-characters = { $count } 个字符
# 00f816f8
recall-put-the-candidates-in-order-and-measure-this = 整理候选密码，并测量这台电脑
# 4e8a01cb
recall-try-what-the-coordinator-lends = 尝试协调者分配的部分
# 14180718
recall-the-search-is-over-the-coordinator-knows-how = 搜索已结束；协调者知道结果。
# 98d4e32b
recall-nothing-of-the-search-is-lost-others-try = 搜索没有损失：其他电脑会尝试这台电脑手中的部分。
# 71e8bad8
recall-candidates-were-tried-on-this-computer = 在这台电脑上试了 { $count } 个候选密码
# d28c5812
recall-candidates-shared-among-all-machines = { $count } 个候选密码，由所有电脑分担
# 0a5fa3d3
recall-help-to-search-for-a-backup-password = 协助搜索备份密码
# ce08e892
recall-nothing-is-written-on-this-computer-ctrl-c = 这台电脑上不写入任何内容；随时可按 Ctrl-C 停止
# 6a956cc0
recall-putting-the-candidates-in-order = 正在整理候选密码
# b9ca2557
recall-waiting-for-the-coordinator = 正在等待协调者
# 97bcc515
recall-the-password-is-found-but-keep-the-password = 密码已找到，但是：{ $trouble }；请保存好密码：如果现在中断，就得重新寻找
# 1778c806
recall-the-password-is-found-but-keep-the-password-2 = 密码已找到，但是：{ $trouble }（{ $why }）；请保存好密码：如果现在中断，就得重新寻找
# a3bcf11c
recall-no-machine-helps = 没有电脑在协助
# a00f35e3
recall-how-long-it-takes-shows-soon = 所需时间很快可知
# 33499e4f
recall-on-1-machine = 在 1 台电脑上
# f802ef3b
recall-on-machines = 在 { $count } 台电脑上
# eeaf79e0
recall-machine-has-joined = 电脑 { $name } 已加入
# bffd5a91
recall-nothing-is-heard-of-machine-others-try-what = 电脑 { $name } 没有音信；其他电脑会尝试它手中的部分
# 206f1ece
recall-machine-is-there-again = 电脑 { $name } 又回来了
# 7f620ab6
recall-machine-has-left-others-try-what-it-had = 电脑 { $name } 已离开；其他电脑会尝试它手中的部分
# 5c6024f7
recall-machine-did-not-find-what-was-planted-for = 电脑 { $name } 没有找到为检验而放置的内容
# 8101d718
recall-machine-says-it-found-what-is-not-there = 电脑 { $name } 说找到了并不存在的内容
# 79caf7c6
recall-machine-reports-another-number-of-candidates-than-it = 电脑 { $name } 报告的候选密码数量与分配的不同
# 6a642a8d
recall-machine-reports-what-another-machine-has = 电脑 { $name } 报告了属于另一台电脑的部分
# a48a3310
recall-it-gets-no-more-and-candidates-are-tried = { $why }；不再分配给它，{ $again } 个候选密码会重新尝试
# 289b6c73
recall-more-machines-want-to-help-than-can = 想协助的电脑超过了上限
# af02bd2a
recall-offer-the-search-to-other-machines = 将搜索提供给其他电脑
# fe528a1e
recall-lend-judge-and-count = 分配、判断并计数
# e145da3a
recall-the-backup-is-as-it-was-and-none = 备份与原来一样，其中没有任何文件离开这台电脑。
# 4019f1b0
recall-putting-your-ideas-in-order = 正在整理您的想法
# f03b5205
recall-offering-the-search = 正在提供搜索
# 7c4c27ef
recall-waiting-for-machines = 正在等待其他电脑
# 49c4f85e
recall-the-other-machines-get-your-ideas-and-of = 其他电脑会得到您的想法，以及备份密钥包中被包裹的密钥，用来尝试密码，全部密封；不会得到您的任何文件
# 8f24c623
recall-whoever-joins-can-find-the-password-too-give = 加入者也可能找到密码：只把代码交给您信任的电脑
# 2821540b
recall-this-computer-counts-and-judges-to-have-it = 这台电脑负责计数和判断；若也要它尝试密码，请在另一个终端中让它加入
# b9e01b23
recall-find-the-password-of-with-several-machines = 用多台电脑寻找密码：{ $target }
# ca04ed3c
recall-1-candidate = 1 个候选密码
# 6e1e3666
recall-candidates-each-counted-once = { $count } 个候选密码，每个只计一次
# 132de739
recall-it-is-written-into = 已写入 { $path }。
# 61ecb924
recall-error-could-not-be-written = 错误：无法写入 { $path }：{ $why }
# 7a8cc7bb
recall-help-start-the-same-command-again-with-another = 办法：换一个文件或加 --show 重新运行同一命令：几秒内就能再次找到密码
# ee4b51bf
recall-it-is-no-text-that-can-be-shown = 它不是可以显示的文本。0x 之后是其字节，每个字节两位数字。
# 2ea6c1ca
recall-it-has-what-cannot-be-seen-among-its = 在它的 { $count } 个字符中有看不见的内容：
# 9efb1411
recall-and-more-with-json-show-its-bytes-stand = 另有 { $more } 处；用 --json --show 还会列出其字节
# 1d05789a
recall-character-is-a-blank-at-the-beginning = 第 { $number } 个字符是开头的空格
# 823968d6
recall-character-is-a-blank-at-the-end = 第 { $number } 个字符是结尾的空格
# d1436c39
recall-character-is-one-more-blank = 第 { $number } 个字符是又一个空格
# b0845e20
recall-character-is-a-blank-that-does-not-break = 第 { $number } 个字符是不换行空格（{ $code }）
# 6ef4e94e
recall-character-is-a-blank-of-another-width = 第 { $number } 个字符是另一种宽度的空格（{ $code }）
# 35980b2a
recall-character-is-an-accent-apart-from-its-letter = 第 { $number } 个字符是与字母分开的重音符（{ $code }）：在屏幕上两者合而为一
# 848b55c2
recall-character-is-one-that-nothing-is-drawn-for = 第 { $number } 个字符是不显示的字符（{ $code }）
# 0c51dec1
recall-worth-it = 值得
# 1a571d7c
recall-these-are-worth-it-and-can-be-stopped = 这些值得一试，可随时停止并继续；多想起一些更有用
# 38cbac2d
recall-long-and-it-can-be-stopped-and-gone = 时间较长，可随时停止并继续
# c442aec4
recall-not-worth-it-say-more-of-what-you = 不值得：请说出更多您记得的内容。在 iPhone 上，“还原所有设置”会保留除设置以外的一切，下一次备份可用新密码
# 558f405c
recall-the-password-of = 密码：{ $target }
# b3724a0b
recall-the-other-would-take-and-are-left-out-2 = 其余 { $rest } 个需要{ $rest-s }，除非加 --anyway，否则略去
# d70ab99a
recall-the-likelier-half-is-the-first = 较可能的一半是前 { $likelier-half } 个：{ $half-s }
# 3374d01e
recall-whoever-has-this-line-can-try-passwords-on = 谁有这一行，谁就能对您的备份尝试密码：请不要给别人。其中没有备份本身的内容，也没有名称。
# 23134dfc
recall-with-hashcat-hashcat-m-a-0-w-4 = 用 hashcat：hashcat -m { $mode } -a 0 -w 4 LINE-FILE LIST。它会把找到的写在该行和冒号之后。
# 04aafa1a
recall-under-way-or-cut-off-rightful-recall-resume = 进行中或被中断：rightful recall resume 可继续
# bf247a5a
recall-stopped-rightful-recall-resume-goes-on = 已停止：rightful recall resume 可继续
# f86a355d
recall-what-was-worth-it-or-asked-for-is = 值得试或要求试的都已试过：没有一个能打开备份
# 459dd42a
recall-all-of-it-tried-none-opens-the-backup = 全部试过，没有一个能打开备份
# 5091b566
recall-a-backup = 一个备份
# 6ad8fe5d
recall-of-tried = 已试 { $next } / { $count }
# 508ad640
recall-with-other-machines-of-tried = 与其他电脑一起已试 { $tried } / { $of }
# cdcf0b34
recall-in-all-in = 共 { $count } 个，用时 { $spent }
# 14141fd0
recall-kept-in-for-you-alone-no-password-no = 保存在 { $folder }，只有您能读取：没有密码，也没有提示。
# bca0bcef
recall-note-is-there-and-cannot-be-read-it = 注意：{ $path } 存在但无法读取：可能已损坏、属于更新的版本，或属于其他用户
# 5d5caa4a
recall-going-on-with-the-search-for-the-backup = 继续搜索 { $called } 的备份密码：{ $manifest }
# 072f9f78
recall-some-of-its-ideas-were-typed-and-are = 其中有些想法是输入的，没有保存：若也要尝试，请重新给出。
# 19450e7f
recall-no-search-for-a-backup-password-was-begun = 这台电脑上没有开始过备份密码搜索。
# d44dff78
recall-a-capital-first-summer = 首字母大写：Summer
# 20b5ee1a
recall-a-capital-in-each-word-summergarden = 每个词首字母大写：SummerGarden
# 13a925b6
recall-digits-at-the-end-summer12 = 末尾加数字：summer12
# 34a7b1e3
recall-a-year-at-the-end-summer2011 = 末尾加年份：summer2011
# c9488433
recall-an-exclamation-mark-at-the-end-summer = 末尾加感叹号：summer!
# 442e84f9
recall-another-sign-at-the-end-summer = 末尾加其他符号：summer?
# b7bf0060
recall-a-sign-between-words-summer-garden = 词之间加符号：summer-garden
# cee3ab0f
recall-digits-for-letters-5umm3r = 用数字代替字母：5umm3r
# a07ad4b3
recall-keys-beside-each-other-qwertz-1qaz = 相邻的按键：qwerty、1qaz
# 86a2d5e8
recall-what-do-you-usually-do-with-a-password = 您通常如何设置密码？
# ff2caa7b
recall-space-to-mark-enter-to-go-on = 空格键标记，回车键继续
# 84a3a6b9
recall-words-names-or-places-that-may-be-in = 其中可能有的词、人名或地名？
# 406cd8d0
recall-with-commas-between-summer-bella-rome = 用逗号分隔：summer, Bella, Rome
# 47b945b1
recall-dates-or-years-that-mean-something = 有意义的日期或年份？
# e3fa3945
recall-with-commas-between-23-4-1987-2011 = 用逗号分隔：23.4.1987, 2011
# fe7d4ade
recall-numbers-of-your-house-telephone-a-code = 数字：门牌、电话、某个代码？
# 8cb67d73
recall-with-commas-between-17-4711 = 用逗号分隔：17, 4711
# a59ea4da
recall-another-password-of-yours-then-or-now = 您当时或现在的其他密码？
# e818ae37
recall-one-at-a-time-enter-when-there-is = 一次一个；没有了就按回车键
# b62b0558
recall-how-many-characters-did-it-have = 它有多少个字符？
# 2432b820
recall-8-or-8-12-enter-when-you-do = 8 或 8-12；不知道就按回车键
# f1badeaa
recall-a-few-questions-about-what-you-remember-press = 下面是几个关于您记得什么的问题。不知道就按回车键，没有更多了按 Esc 键，停止按 Ctrl-C。
# 1b535c3d
recall-what-you-type-stays-on-this-computer-and = 您输入的内容只留在这台电脑上，不会记录下来。
# 4da55b2e
recall-the-questions-end-here-what-you-have-answered = 问题到此为止；会尝试您已回答的内容。
# f509b2a6
recall-stopped-nothing-was-tried-and-your-answers-are = 已停止；没有尝试任何内容，您的回答也不会保存。
# f1a554b8
recall-note-nothing-can-be-asked-on-this-terminal = 注意：在此终端上无法提问：{ $why }
# e9508729
recall-note-nothing-more-can-be-asked-on-this = 注意：在此终端上无法继续提问：{ $why }。会尝试您已回答的内容。
# b79d66d9
recall-the-nats-servers-token = NATS 服务器的令牌：
# 5e0afc18
recall-the-token-of-the-nats-server = NATS 服务器的令牌
# 4d535be0
recall-the-password-of-the-nats-servers-user = NATS 服务器用户的密码
# e42e435d
recall-password-of-at-the-nats-server = { $name } 在 NATS 服务器上的密码：
# 6bb87f14
recall-its-first-line-is-empty = 第一行是空的
# 30044721
recall-the-join-code = 加入代码
# 45840b3a
recall-as-the-other-computer-shows-it-small-letters = 按另一台电脑显示的输入：可用小写字母，可省略连字符
# 040f3e28
recall-join-code = 加入代码：
# fc02ad7f
recall-on-each-machine-that-is-to-help-start = 在每台要协助的电脑上运行
# 65703a11
recall-and-type-this-code-when-it-asks-for = 并在要求时输入此代码：
# 04098359
recall-and-give-it-the-code-with-code-file = 并用 --code-file 给出代码；代码已写入 { $path }。
# fd69135e
recall-the-code-could-not-be-written-into-it = 代码无法写入 { $path }：{ $why }。代码是：
# 79a6c31f
recall-stopping-as-soon-as-what-was-tried-is = 记下试过的内容后就停止。备份与原来一样。
# e0fd1652
recall-stopping-as-soon-as-what-is-done-was = 交出已完成的部分后就停止；其余由其他电脑尝试。搜索没有损失。
# 8260fc6b
recall-stopping-as-soon-as-apple-has-answered-an = Apple 应答后就停止。Apple 已接受的抹掉会在没有本程序的情况下继续；在设备上线之前，可在 www.icloud.com/find 取消。
# e60ad02d
recall-still-writing-down-what-was-tried-if-you = 仍在记录试过的内容。如果现在离开，最后试过的会再试一次；备份与原来一样。再按一次 Ctrl-C 立即离开。
# 3b476a9c
recall-still-handing-over-what-is-done-if-you = 仍在交出已完成的部分。如果现在离开，其他电脑会重试；搜索没有损失。再按一次 Ctrl-C 立即离开。
# 77b718b0
recall-still-waiting-for-apples-answer-if-you-leave = 仍在等待 Apple 的应答。如果现在离开，请在 www.icloud.com/find 查看 Apple 是否已接受抹掉。再按一次 Ctrl-C 立即离开。
# 943ba3f5
recall-the-macs-keychain = Mac 的钥匙串
# 743de220
recall-the-desktops-keyring-secret-service = 桌面的密钥环（Secret Service）
# 7e10d643
recall-backwards = 倒序
# 21a6d10c
recall-twice = 重复两遍
# f55fc650
recall-found = 已找到
# e71d9f07
recall-neither = 都不是
