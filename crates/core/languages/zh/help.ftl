### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 25e8bb10
help-for-more-information-try-help = 用“--help”了解更多。
# 35feb8ec
help-possible-values = [可用的值：{ $values }]
# b5594f72
help-subcommands = [命令：{ $names }]
# 5b949d84
help-unexpected-argument-found = 这里没有参数“{ $argument }”
# d39fc563
help-unrecognized-subcommand = 没有命令“{ $name }”
# dacc36cf
help-equal-sign-is-needed-when-assigning-values-to = “{ $argument }”的值之前需要等号
# b7191af8
help-a-value-is-required-for-but-none-was = “{ $argument }”需要一个值，但没有给出
# eb695a07
help-invalid-value-for = “{ $value }”不是“{ $argument }”的有效值
# fde37f3f
help-invalid-value-for-2 = “{ $value }”不是“{ $argument }”的有效值：{ $reason }
# 9993a814
help-the-following-required-arguments-were-not-provided = 缺少以下必需的参数：
# 44d1edb9
help-requires-a-subcommand-but-one-was-not-provided = “{ $name }”之后需要一个命令，但没有给出
# 1c6fdc91
help-unexpected-value-for-found-no-more-were-expected = “{ $argument }”的值“{ $value }”多余；不需要更多
# afcdafa3
help-values-required-by-only-were-provided = “{ $argument }”需要 { $least } 个值；只给出了 { $given } 个
# 0978c086
help-values-required-for-but-were-provided = “{ $argument }”需要 { $wanted } 个值，但给出了 { $given } 个
# bdffc56a
help-invalid-utf-8-was-detected-in-one-or = 有参数不是用 UTF-8 写的
# fb6a5c2f
help-the-argument-cannot-be-used-multiple-times = 参数“{ $argument }”只能给出一次
# 4f20ca2b
help-the-argument-cannot-be-used-with = 参数“{ $argument }”不能与“{ $other }”一起使用
# 2a62b597
help-the-argument-cannot-be-used-with-one-or = 参数“{ $argument }”不能与其他参数之一一起使用
# 3897bad2
help-the-argument-cannot-be-used-with-2 = 参数“{ $argument }”不能与以下一起使用：
# 71ca9321
help-the-subcommand-cannot-be-used-with = 命令“{ $name }”不能与“{ $other }”一起使用
# 2b43754f
help-the-subcommand-cannot-be-used-with-2 = 命令“{ $name }”不能与以下一起使用：
# 6cb942d9
help-a-similar-subcommand-exists = 有相似的命令：“{ $one }”
# c291b89b
help-some-similar-subcommands-exist = 有相似的命令：{ $several }
# 30234c45
help-a-similar-argument-exists = 有相似的参数：“{ $one }”
# 6219ca5a
help-some-similar-arguments-exist = 有相似的参数：{ $several }
# bf03c26e
help-a-similar-value-exists = 有相似的值：“{ $one }”
# b6991a04
help-some-similar-values-exist = 有相似的值：{ $several }
# 93fbf382
help-env = [环境变量：{ $name }]
# 5f93f249
help-default = [默认：{ $default }]
# 7798cab3
help-write-one-of = 请写以下之一：{ $known }
# 0053bf4c
help-write-a-number-with-k-m-g-or = 请写一个数字，后面加 k、M、G 或 T，例如 20G
# aed32709
help-write-a-number-such-as-20g = 请写一个数字，例如 20G
# 08318ad3
help-that-is-more-than-any-disk-holds = 这超过了任何磁盘的容量
# b8dca91b
help-the-kinds-are = 种类有 { $names }
# 0f5e7817
help-scenarios-one-or-more-of-these-joined-by = 场景：以下一个或多个，用 + 连接
# f29a2ee0
help-a-locked-iphone-14-pro-max-that-does = 一台锁定的 iPhone 14 Pro Max，它不认识这台电脑（默认）
# cc907e39
help-the-same-and-it-trusts-this-computer = 同上，并且它信任这台电脑
# 962862c8
help-the-same-and-its-screen-is-open = 同上，并且屏幕已解锁
# c66a3e99
help-it-waits-in-recovery-mode = 它停在恢复模式
# d285eabc
help-it-waits-in-dfu-mode = 它停在 DFU 模式
# 3d56da6d
help-from-dfu-on-it-keeps-one-nonce-so = 从 DFU 起它保持同一个一次性数字，因此一张票据就够
# e2a3ddc1
help-it-refuses-to-enter-recovery-by-command-the = 它拒绝按命令进入恢复模式：需要按按钮
# 8650cbeb
help-the-same-and-at-the-first-attempt-the = 同上，并且第一次尝试时手松得太早
# 4d75ddd3
help-it-was-locked-for-over-an-hour-it = 它锁定超过一小时：只充电，这台电脑看不到它
# ecc2a469
help-an-organisations-profile-forbids-it-to-trust-computers = 某组织的描述文件禁止它信任电脑
# 5bc3f54a
help-your-supervision-identity-is-on-this-computer = 您的监督身份在这台电脑上
# 82ae998b
help-the-same-you-supervise-the-phone-which-has = 同上；您监督这部手机，它此刻没有密码
# 4aab9398
help-the-same-its-unlock-token-was-saved-and = 同上；保存了解锁令牌，然后手机被锁
# 7d47f879
help-it-shows-no-sign-of-find-my = 看不出“查找”的迹象
# 5d4ef53a
help-it-was-erased-and-asks-for-activation-with = 它已被抹掉并要求激活；开启“查找”时还要求机主的账户
# a04ba646
help-a-second-phone-is-on-the-cable-too = 数据线上还有第二台 iPhone
# 68414ea5
help-nothing-is-plugged-in = 什么都没接上
# 032ed06a
help-find-my-does-not-reach-the-phone-at = “查找”起初联系不上 iPhone：对它的要求会等待
# e560c726
help-its-apple-account-is-throttled-locked-terms-or = 它的 Apple 账户：throttled（被限速）、locked（被锁定）、terms（有待接受的条款）或 security-key（安全密钥）
# 0206adc4
help-something-goes-wrong = 出了问题：
# f2743bc8
help-with-the-firmware-signing-refused-94-ticket-for = 固件方面：signing-refused[=94]、ticket-for-another、ticket-stale、download-cut、download-interrupted[=BYTES]、download-altered
# ffdf3506
help-with-the-restore-cable-pulled-enter-recovery-ibec = 恢复方面：cable-pulled=enter-recovery、ibec、ramdisk、bootx、start-restore、file-system 或 after-file-system，never-comes-back=recovery、restore 或 normal，swapped=recovery 或 restore，restored-status[=14]、asr-checksum、unknown-request、huge-length、deep-plist、endless-data、silent、false-success
# b3ab5afc
help-with-one-message-at-door-nth-kind-seed = 某条消息：at=DOOR:NTH:KIND[:SEED]，例如 at=restored:17:corrupt:5；DOOR 是 lockdown、usb、restored、data、asr、fdr 或 backup；KIND 是 cut、stall、truncate、corrupt 或 reorder
# 88806d56
help-with-a-backup-backup-error-1-passcode-not = 备份方面：backup-error[=1]、passcode-not-typed、backup-needs=BYTES
# 171f5543
help-with-the-activation-albert-unavailable-malformed-oversized-html = 激活方面：albert=unavailable、malformed、oversized、html、error-page、more-forms、second-factor、wrong-session 或 for-another
# 4ecb83f9
help-a-model-may-stand-before-it-iphone15-3 = 前面可以加型号：iPhone15,3:（默认）、iPhone12,5: 或 iPad8,1:
# a943ea7b
help-examples-recovery-ipad8-1-dfu-fault-cable-pulled = 例子：recovery, iPad8,1:dfu, fault:cable-pulled=ramdisk, buttons+no-find-my
# 92d74a6d
help-exit-codes-0-done-1-failed-2-wrong = 退出代码：0 完成，1 失败，2 用法错误，3 被拒绝或缺少同意，4 没有可处理的对象，5 安全停止，可以继续。
# 5e53b570
help-languages-what-a-person-reads-is-said-in = 语言：给人阅读的内容使用这个系统的语言，或用 --lang 选择英语（en）、德语（de）、西班牙语（es）、法语（fr）或中文（zh）。
# 769000b5
help-try-it-without-a-phone-rightful-unlock-rehearse = 不用 iPhone 试一试：rightful unlock --rehearse
# 38132c5f
help-get-back-into-your-own-iphone-or-ipad = 重新进入您自己的 iPhone 或 iPad
# 31c48a70
help-alone-it-shows-what-is-on-the-cable = 单独运行时，它显示数据线上有什么，以及重新进入的各种办法，最温和的在前。它不改变任何东西。在终端上，它会先问最多六个关于您情况的问题；`rightful advise` 说得更多，也适用于看不到的 iPhone。
# 12a395b9
help-options-of-every-command = 所有命令的选项
# 019c94a4
help-print-json-on-stdout-the-events-one-a = 在 stdout 输出 JSON：每行一个事件，或列表所成的一个文档
# 79849c03
help-speak-this-language-en-de-es-fr-zh = 使用这种语言：en、de、es、fr、zh；其中没有的内容用英语说 [默认：这个系统的语言]
# 8f773336
help-language = <LANGUAGE>
# 0914b6a3
help-say-only-what-must-be-said-the-plan = 只说必须说的：计划、问题、手的动作和结果
# 318f20ae
help-sound-the-terminals-bell-once-a-second-while = 需要按住按钮时，让终端每秒响一次铃
# 06f60724
help-log-what-is-done-underneath-more-of-it = 记录底层所做的事；-vv 更多。RIGHTFUL_LOG 可细选
# fbd15f8d
help-practise-on-a-virtual-phone-no-phone-is = 在虚拟 iPhone 上练习；不碰任何 iPhone，不下载任何东西。`rightful --help` 列出各场景
# 24f2de6c
help-scenario = <SCENARIO>
# d3781a77
help-where-usbmuxd-listens-unix-path-or-host-port = usbmuxd 在哪里监听：unix:/路径 或 HOST:PORT [默认：USBMUXD_SOCKET_ADDRESS，或这个系统的]
# b37853d2
help-address = <ADDRESS>
# 1a3ce1c0
help-where-firmware-is-kept-default-the-users-cache = 固件保存在哪里 [默认：用户的缓存文件夹]
# b4d7e224
help-dir = <DIR>
# f9f73890
help-keep-at-most-this-much-firmware-20g-512m = 最多保存这么多固件：20G、512M
# 30e0ff13
help-size = <SIZE>
# faf806a3
help-a-file-with-a-further-root-certificate-pem = 含有另一个根证书（PEM）的文件，用于信任 Apple 的签名服务器
# c5f38c4a
help-file = <FILE>
# 598b1a72
help-a-pretend-apple-on-this-computer-as-rightful = 这台电脑上模拟的 Apple，由 `rightful sim serve` 启动
# 05d4794c
help-url = <URL>
# c2e0b4f3
help-whole-lines-without-colour-and-marks-questions-answered = 整行输出，没有颜色和标记，用编号回答问题
# a41f404d
help-print-help-see-more-with-help = 输出帮助（用 “--help” 看更多）
# c4a2ae0c
help-print-help-see-a-summary-with-h = 输出帮助（用 “-h” 看摘要）
# f12f373b
help-print-version = 输出版本
# b81ee122
help-a-file-of-answers-is-a-json-object = 答案文件是一个 JSON 对象；没写的就是未知。以下项目回答 "yes" 或 "no"：passcode-known、changed-lately、previous-known、ideas-left、account-known、second-factor、online、starts、organisation、administrator、token-saved、backup-elsewhere 和 backup-password-known。此外还有
# ea11f4ab
help-asks-waits-lockout-disabled-open-locked-to-owner = "asks"、"waits"、"lockout"、"disabled"、"open"、"locked-to-owner"、"hello"、"lost"、"cable" 或 "logo"
# 3de7ebbf
help-how-long-it-was-to-wait-at-first = 在最后一次输错锁屏密码之后，起初要等多久
# 69c14abb
help-a-number = 一个数字
# 9ca8c7be
help-18-5-where-the-device-does-not-tell = "18.5"，如果设备没有说出
# 4d09e009
help-the-names-of-the-ways-that-did-not = 没有帮助的办法的名称，例如 ["old-passcode"]
# 2704de73
help-example = 例子：{"{"}"screen": "waits", "wait-minutes": 15, "account-known": "no"{"}"}
# 6d7f3d44
help-say-which-ways-back-in-there-are-for = 说明您的情况有哪些办法重新进入，最温和的在前：每种办法保留什么、需要什么、代价是什么，以及到什么时候
# c8d22887
help-looks-at-the-cable-and-at-the-backups = 查看数据线和这台电脑上的备份，最多问六个答案有影响的问题，不改变任何东西。这台电脑看不到的 iPhone 也能得到建议。
# fc841c30
help-which-device-ecid-udid-its-last-four-characters = 哪台设备：ECID、UDID、它的最后四个字符或它的名称；只有一台时不需要
# 9f2c525d
help-device = <DEVICE>
# 2c99c769
help-the-same-as-the-other-commands-take-it = 同上，写法与其他命令相同
# a543340a
help-for-a-device-that-this-computer-does-not = 用于这台电脑看不到的设备：它的型号，例如 "iPhone 14"
# ade0403a
help-model = <MODEL>
# 39ee9165
help-take-the-answers-from-this-json-file-instead = 从这个 JSON 文件读取答案而不询问；- 表示标准输入
# 1d8bf47f
help-look-for-backups-in-this-folder-instead-of = 在这个文件夹里查找备份，而不是在通常的位置
# ba0d7fd1
help-list-the-devices-on-the-cable-in-every = 列出数据线上处于任何模式的设备
# 5a1c2d73
help-show-everything-that-a-device-tells-in-its = 显示设备在当前模式下说出的一切
# 0fe78b2e
help-erase-and-restore-a-device-by-cable-so = 通过数据线抹掉并恢复设备，使它不用忘记的锁屏密码就能设置
# b6f027f6
help-shows-the-plan-first-firmware-is-downloaded-and = 先显示计划。固件会最先下载并检查；在您输入设备的最后四个字符之前，不会抹掉任何东西。激活锁保持原样：之后设备会询问它的 Apple 账户。
# 055824f6
help-install-this-version-such-as-18-5-instead = 安装这个版本（例如 18.5）而不是最新版本；Apple 必须仍对它签名
# 833d3d33
help-version = <VERSION>
# 905c5c95
help-install-from-this-firmware-file-ipsw-instead-of = 从这个固件文件（IPSW）安装，而不是下载
# e00d728b
help-consent-to-the-erase-the-last-four-characters = 同意抹掉：计划中显示的设备最后四个字符；与 --all 一起时给出几个，用逗号分开
# 21e2c38d
help-last4 = <LAST4>
# fa843d51
help-every-connected-device-each-after-its-own-consent = 所有连接的设备，各自经过同意，同时进行
# 159614ba
help-with-all-work-on-at-most-this-many = 与 --all 一起：同时最多处理这么多台
# 4008d05b
help-n = <N>
# 95c7a27a
help-install-the-system-of-a-device-anew-by = 通过数据线重新安装设备的系统，并保留上面的一切
# 77e6fa01
help-for-a-device-that-does-not-start-any = 用于无法启动的设备。不会抹掉任何东西，锁屏密码也保持不变：没有它，更新不会让您进入。它绝不会自行变成抹掉。
# 47a321c3
help-do-not-ask-before-it-begins = 开始之前不询问
# 237fe8db
help-take-up-a-device-that-was-left-in = 接手停在恢复模式或系统恢复中的设备：在崩溃、拔掉数据线或这台电脑重新启动之后
# a455b726
help-says-what-was-done-what-is-safe-and = 说明做了什么、什么是安全的、接下来是什么；然后由您选择。抹掉需要您再次同意。
# 39659a2e
help-choose-how-to-go-on-without-being-asked = 不经询问直接选择如何继续：leave（保持原样）、update（更新）、go-on（继续）、erase（抹掉）
# bf8fb083
help-way = <WAY>
# 62930bb1
help-consent-to-the-erase-the-last-four-characters-2 = 同意抹掉：计划中显示的设备最后四个字符
# 64ebf482
help-do-not-ask-before-an-update-begins = 更新开始之前不询问
# f5bb8240
help-enter-or-leave-recovery-mode-nothing-is-erased = 进入或离开恢复模式；不会抹掉任何东西
# 3b75127a
help-restart-a-device-into-recovery-mode = 把设备重新启动到恢复模式
# 10298d54
help-by-command-where-it-obeys-else-you-are = 如果设备听从命令，就用命令；否则一步一步引导您按按钮，同时观察数据线。
# 0ede0c77
help-for-a-device-that-only-charges-so-that = 用于只会充电、这台电脑看不到的设备：它的型号，例如 "iPhone 14"
# 39722708
help-dfu-mode-instead-for-when-recovery-mode-fails = 改用 DFU 模式，用于恢复模式失败时；没有命令能进入那里，要靠您的双手
# ecec6c7c
help-restart-a-device-out-of-recovery-mode-with = 把设备从恢复模式重新启动出来，上面的一切都保留
# 0ca445c6
help-out-of-dfu-mode-as-well-there-you = 也可离开 DFU 模式：那时会引导您按按钮。
# 73de8a1d
help-find-sound-mark-as-lost-erase-or-let = 通过您的 Apple 账户远程查找您的设备、让它发声、标记为丢失、抹掉或移出账户
# 1ef0d04b
help-it-signs-in-as-apples-own-page-www = 它像 Apple 自己的页面 www.icloud.com/find 那样登录，只用您知道的内容；密码从不离开这台电脑。大部分功能只凭密码就能用，适用于锁住的 iPhone 是唯一能收到验证码的设备的情况。它从未在 Apple 的服务器上试过；--browser 把同样的操作显示为在 Apple 页面上的点击。
# cc82e341
help-list-the-devices-of-an-apple-account-online = 列出 Apple 账户的设备：在线与否、电量、丢失、锁定、等待抹掉；不改变任何东西
# 3f3de044
help-with-the-devices-of-the-members-of-your = 也包括家人的设备；在这里只能查找它们、让它们响铃
# 338be7cb
help-the-apple-account-an-e-mail-address-or = Apple 账户：电子邮件地址或电话号码；没有给出时会询问
# 595d2efd
help-name = <NAME>
# 46d927b9
help-read-the-accounts-password-from-standard-input-which = 从标准输入读取账户密码，它是一行
# ff707c37
help-read-the-accounts-password-from-the-first-line = 从这个文件的第一行读取账户密码
# de78575a
help-answer-without-being-asked-device-or-message-how = 不经询问直接回答：device 或 message（验证码如何到您手中）、alone（收不到）、设备的编号
# 9df4a4e2
help-answers = <ANSWERS>
# b068a613
help-do-not-sign-in-show-the-clicks-on = 不登录；显示在任何浏览器里 Apple 页面上的点击步骤
# 7af68b9b
help-ask-the-devices-where-they-are-and-show = 询问设备在哪里，并显示位置、位置有多旧以及地图链接；不改变任何东西
# a3cb2cf4
help-waits-at-most-a-minute-for-the-devices = 最多等待在线设备一分钟。位置只显示，不写到其他任何地方：既不在事件里，也不在报告里。
# 7b7b7ad5
help-which-device-its-name-its-model-or-its = 哪台设备：它的名称、型号或最后四个字符；只有一台时不需要
# 2ace0e8a
help-have-a-device-play-a-sound-also-when = 让设备播放声音，静音时也会；不改变它上面的任何东西
# 045f530a
help-show-a-text-on-the-screen-of-a = 在设备屏幕上显示一段文字，设备保持原样
# d2971a43
help-the-text = 文字
# 39f5316f
help-text = <TEXT>
# 9c6afd92
help-with-a-sound = 带声音
# 2be4526b
help-mark-a-device-as-lost-it-locks-shows = 把设备标记为丢失：它会锁定，显示一段文字和可拨打的号码，并说出它在哪里；不会抹掉任何东西
# 9fbf8dcd
help-the-telephone-number-that-whoever-finds-it-may = 捡到它的人可以拨打的电话号码
# 6e205f6a
help-number = <NUMBER>
# 19ffc4ac
help-what-it-shows = 它显示什么
# a80dbaba
help-end-lost-mode-instead-unlocking-the-device-ends = 改为结束丢失模式；解锁设备也会结束它
# d96d9988
help-erase-a-device-from-afar-photos-messages-apps = 远程抹掉设备：照片、信息、App；离线的设备一上线就会被抹掉
# 61c4c3d2
help-it-asks-for-the-four-characters-that-name = 它会询问指明设备的四个字符，并再次询问密码。激活锁保持打开：之后设备会询问这个 Apple 账户。在设备抹掉自己之前，请把它留在账户中。
# f11dd737
help-consent-to-the-erase-the-last-four-characters-3 = 同意抹掉：`rightful find list` 为该设备显示的最后四个字符
# f620ce2e
help-what-it-shows-after-the-erase = 抹掉之后它显示什么
# 228031d2
help-look-at-a-device-until-what-was-asked = 观察设备，直到所要求的事完成：抹掉、丢失模式、声音、信息；不改变任何东西
# 79185d01
help-for-how-many-minutes-at-most = 最多多少分钟
# e9c6d910
help-minutes = <MINUTES>
# 6057bf90
help-show-how-a-device-is-taken-off-the = 说明如何把设备从账户中移除，这会解除它的激活锁
# d7af1a67
help-for-a-device-that-you-have-erased-and = 用于您已经抹掉并要送出的设备。绝不要用于丢失的设备：持有它的人可以把它设置成自己的。不知道 Apple 是否接受由程序移除，因此显示在 Apple 网页上的点击步骤；--experimental 会从这里向 Apple 请求。抹掉还在等待时会拒绝，因为移除会取消抹掉。
# 7c28d7ee
help-sign-in-and-ask-apple-from-here-after = 登录并从这里向 Apple 请求，会先询问一次；从未在 Apple 的服务器上试过
# 373028d8
help-sign-in-with-a-code-once-so-that = 用验证码登录一次，让 Apple 认识这台电脑，以后不再要验证码
# 54f57c32
help-a-token-is-kept-in-a-file-that = 令牌保存在只有您能读取的文件里；密码不保存在任何地方。
# 72ec2604
help-forget-that-apple-knows-this-computer-what-sign = 忘掉 Apple 认识这台电脑：移除 sign-in 保存的内容
# b24da6c8
help-every-other-command-signs-out-with-apple-at = 其他每个命令结束时都会在 Apple 那里退出登录。保存的不是会话而是令牌：不会告知 Apple 它已被删除。
# fef3741f
help-say-whether-a-phone-is-active-or-activate = 说明 iPhone 是否已激活，或在抹掉之后激活它
# 478d7556
help-say-whether-a-phone-is-active-and-what = 说明 iPhone 是否已激活，以及能看到激活锁的什么情况；只读取
# 2c35a01c
help-activate-a-phone-that-is-at-hello-nothing = 激活停在“你好”画面的 iPhone；不会抹掉任何东西
# f3ab613d
help-apple-decides-where-the-phone-belongs-to-an = 由 Apple 决定。如果 iPhone 属于某个 Apple 账户，Apple 会询问它：您输入的内容只发往 albert.apple.com，不发往别处。别人的 iPhone 不能这样激活：激活锁由 Apple 掌管，只有它的账户能打开。随时可以中断并重新开始。
# 12004b08
help-the-apple-account-that-the-phone-belongs-to = iPhone 所属的 Apple 账户，供 Apple 询问时使用；如果密码是绕过码，则为 ""
# 127c8fc2
help-clear-the-passcode-of-a-phone-that-you = 清除您所监督的手机的密码并保留上面的一切；在一切正常时做好准备
# ecff36bb
help-a-phone-that-you-supervised-yourself-while-it = 您在设置时亲自监督、并在没有密码时保存了解锁令牌的手机，可以通过电缆打开：照片、信息和 App 都保留。`ready` 说明今天某部手机是否如此。别人的手机，例如学校的，由他们自己打开。从未在真实手机上试过。
# 74690913
help-say-whether-you-could-clear-this-phones-passcode = 说明如果这部手机今天被锁，您能否清除密码，以及缺什么；只读取
# eef8e18e
help-code-1-where-something-is-missing = 缺少什么时返回代码 1。
# 8d0877ca
help-clear-the-passcode-of-a-phone-that-you-2 = 用保存的解锁令牌清除您所监督的手机的密码；上面的一切都保留
# 774409fa
help-it-works-while-the-phone-is-locked-find = 手机锁定时也能用。“查找”、激活锁和它信任的电脑都保持不变。没有事先保存的令牌就没有这个办法：`rightful advise` 会告诉您其他办法。
# 262f844a
help-use-the-token-in-this-file-as-apple = 使用此文件中的令牌，即 Apple Configurator 或别的程序保存的：原始、base64 或属性列表
# dbddeb73
help-clear-the-screen-time-code-of-a-phone = 清除您所监督的手机的屏幕使用时间密码；其他一切都保留
# e68056d3
help-save-the-unlock-token-of-a-phone-that = 保存您所监督的手机的解锁令牌，或查看已保存的
# 82db34d0
help-save-the-unlock-token-the-phone-must-have = 保存解锁令牌；手机此时不能有密码，上面什么都不会改动
# 7d5c769e
help-put-a-copy-into-this-new-file-as = 另外在这个新文件里放一份副本，只有您能读；放到您保存重要东西的地方
# ba7371e7
help-look-at-the-saved-tokens-without-any-phone = 不用手机查看已保存的令牌：属于谁、多旧、是否完整、此后是否抹掉；有无用的则返回代码 1
# 21a6b2c2
help-look-at-the-token-in-this-file-instead = 改为查看此文件中的令牌
# 205db35d
help-make-import-export-or-show-the-identity-by = 制作、导入、导出或显示您的手机用来认出监督者的身份
# c9c754a3
help-make-a-new-one-for-phones-that-you = 为将要准备的手机新做一个
# 81fac4d8
help-whose-it-is-a-family-a-school-a = 属于谁：家庭、学校、公司
# 97ee2323
help-take-over-the-one-that-your-phones-were = 接收监督您手机所用的身份：.p12、PEM，或 Apple Configurator 导出的证书和密钥
# c4b53eb9
help-the-file-p12-pem-or-a-certificate-in = 文件：.p12、PEM 或 DER 证书
# eeb1a2e5
help-the-private-key-where-it-lies-in-a = 私钥，如果它在单独的文件里
# 766f3d9d
help-read-the-password-of-the-file-from-the = 从此文件的第一行读取该文件的密码
# 4c43dbf4
help-write-it-into-a-new-file-that-only = 写入只有您能读的新文件，保存到别处或给别的程序用
# 62d4657c
help-the-new-file = 新文件
# 4c55edd6
help-how-it-is-written = 写成什么形式
# 3c6b101e
help-form = <FORM>
# 08b8c0da
help-which-identity-by-the-beginning-of-its-fingerprint = 哪个身份，用指纹的开头指明 [默认：最新的]
# ecf7e32a
help-fingerprint = <指纹>
# 4818a29f
help-show-which-identities-are-here-never-their-keys = 显示这里有哪些身份；从不显示密钥
# 588dbec2
help-have-a-phone-that-is-at-hello-be = 让显示“你好”的手机由您监督；不会抹掉任何东西
# 155a1d3c
help-only-a-phone-that-is-being-set-up = 只有正在设置的手机才接受，使用中的手机须先抹掉。它会一直受监督直到下次抹掉，并在设置中说明。
# 4d94cbd1
help-what-the-phone-says-of-its-supervisor-default = 手机如何说明监督者 [默认：身份属于谁]
# de979443
help-forbid-the-phone-to-trust-other-computers-than = 禁止手机信任没有此身份的电脑
# cb13939e
help-have-a-phone-that-you-supervise-trust-this = 让您监督的手机信任这台电脑，无需轻点，锁定时也可以
# 6c0d02a5
help-list-install-or-remove-configuration-profiles = 列出、安装或移除描述文件
# 11c7d5fc
help-list-the-profiles-of-a-phone-that-trusts = 列出信任这台电脑的手机的描述文件；只读取
# ba272d7d
help-install-a-profile-on-a-phone-that-you = 在您监督的手机上安装描述文件，无需轻点
# bdedd170
help-which-of-those-that-this-program-makes = 本程序制作的哪一个
# 805d06ec
help-which = <哪个>
# 9bb390d5
help-a-profile-of-your-own-mobileconfig-as-it = 您自己的描述文件（.mobileconfig），原样
# 68a2881a
help-for-wifi-the-name-of-the-network = 用于 wifi：网络名称
# aa174d1b
help-for-wifi-the-networks-password-in-the-first = 用于 wifi：网络密码，在此文件的第一行；开放网络没有密码
# dce10e55
help-remove-a-profile-by-its-identifier-or-by = 按标识符或安装时所用的词移除描述文件
# 0ba151ce
help-the-identifier-that-list-shows-or-usb-while = `list` 显示的标识符，或 usb-while-locked、no-biometric-unlock、wifi
# 3d0a3e6b
help-profile = <描述文件>
# 87771b31
help-erase-a-phone-over-the-cable-as-a = 通过电缆抹掉手机，就像在设置中还原一样；在您键入同意后抹掉一切
# 7d7707ed
help-for-a-phone-that-runs-and-trusts-this = 用于正在运行且信任这台电脑、或由您监督的手机。激活锁保持开启。若要保留一切：`rightful supervise clear`。
# a462d014
help-consent-without-a-terminal-the-last-four-characters = 没有终端时的同意：设备 ECID 的最后四个字符
# 23686b0a
help-list-all-your-supervised-phones-supervised-by-you = 列出您监督的所有手机：由您监督、令牌已保存且可用、最近备份、系统；只读取
# 3e511127
help-those-on-the-cable-and-those-of-which = 连着电缆的，以及这台电脑上存有令牌的。
# b1995551
help-print-it-as-csv-for-a-spreadsheet = 以 CSV 输出，供电子表格使用
# 116ea980
help-list-download-check-and-inspect-firmware-no-device = 列出、下载、检查和查看固件；不改变任何设备
# 532bc5fc
help-list-the-versions-for-a-model-who-lists = 列出一个型号的版本、由谁列出，以及 Apple 是否对其签名
# bbf900e8
help-which-model-such-as-iphone15-3-or-iphone = 哪个型号，例如 iPhone15,3 或 "iPhone 14 Pro Max"；数据线上有一台设备时不需要
# 0aaa6f3a
help-ask-now-also-where-a-list-of-the = 现在就询问，即使保存着最近一小时的列表
# dd147277
help-download-a-version-and-check-it-its-path = 下载一个版本并检查；输出它的路径
# 4d1ba35d
help-this-version-or-build-instead-of-the-newest = 用这个版本或构建，而不是 Apple 签名的最新版本
# 2d517293
help-check-a-file-is-it-what-apple-publishes = 检查一个文件：是否是 Apple 发布的、是否完整、是否用于数据线上的设备
# 7f7f4a50
help-an-ipsw-or-a-folder-with-the-files = 一个 IPSW，或一个含有 IPSW 文件的文件夹
# 2f2830b8
help-for-this-model-instead-of-the-device-on = 用于这个型号，而不是数据线上的设备
# 000b07e3
help-show-what-a-firmware-holds-a-file-or = 显示固件里有什么：一个文件，或者 Apple 那里的固件（不下载）
# 05052b19
help-an-ipsw-a-folder-with-the-files-of = 一个 IPSW、一个含有 IPSW 文件的文件夹、一个 Apple 的地址，或一个版本或构建
# d5acc2c6
help-file-url-version = <FILE|URL|VERSION>
# 671ed829
help-with-a-version-for-this-model-instead-of = 与版本一起：用于这个型号，而不是数据线上的设备
# 2114a785
help-list-the-firmware-that-is-kept-on-this = 列出保存在这台电脑上的固件，或移除其中一些
# cd1ff9aa
help-remove-this-firmware-whole-or-unfinished-may-be = 移除这个固件，无论完整还是未完成；可以给出多次
# 7dc69c47
help-take-restore-list-check-browse-and-write-out = 制作、恢复、列出、检查、浏览和导出备份
# 2372900a
help-back-up-a-device-over-the-cable-all = 通过数据线备份设备：第一次备份全部，以后只备份有变化的
# 74affce6
help-the-new-backup-is-built-beside-the-one = 新备份建在前一个旁边，完整并验证之后才取代它；前一个按其日期保留，两者共用没有变化的内容。中断的运行在再次启动时继续。
# 768a73ea
help-put-it-into-this-folder-of-backups-default = 放入这个备份文件夹 [默认：“访达”或 iTunes 存放的位置，否则 ~/Backups]
# febc543b
help-have-everything-copied-anew = 全部重新复制
# 082f5ec1
help-end-when-the-connection-is-lost-instead-of = 连接断开时结束，而不是等待设备重新接上
# cfada517
help-read-the-backup-password-from-standard-input-which = 从标准输入读取备份密码，它是一行
# b1cdbab8
help-read-the-backup-password-from-the-first-line = 从这个文件的第一行读取备份密码
# 841b4323
help-put-a-backup-onto-a-device-over-the = 通过数据线把备份放到设备上；设备上的内容会被替换
# 6b5465c4
help-everything-that-can-be-found-out-before-is = 凡是能事先查明的都会事先查明：备份是否完整、它的密码是否正确、它是否适合这台设备。“查找”必须关闭。在您输入设备的最后四个字符之前，不会发送任何东西。只恢复完整的备份，而且总是全部恢复；如果有些文件的内容损坏，由您决定是否不含它们而恢复其余一切。
# 72204c61
help-the-folder-of-the-backup-or-what-rightful = 备份的文件夹，或 `rightful backup list` 对它的称呼：其文件夹的名称、其设备的名称或其 UDID 的结尾；只有一个时不需要
# 05228426
help-backup = <BACKUP>
# db0c3371
help-consent-to-what-is-on-the-device-being = 同意替换设备上的内容：计划中显示的设备最后四个字符
# 21f237be
help-where-contents-of-files-are-damaged-stop-or = 当文件内容损坏时："stop"，或用 "leave-out" 恢复其余一切
# 2b8e2985
help-give-the-backups-of-a-device-a-password = 给一台设备的备份设密码、取消密码或更改密码
# 1c2ffc22
help-the-device-keeps-it-and-asks-for-its = 密码由设备保管，设备在更改任何东西之前会询问它的锁屏密码。已有的备份保留它们现有的密码。
# 5103273b
help-encrypt-the-backups-from-now-on-passwords-health = 从现在起加密备份：这样其中才有密码、健康数据和通话
# b864ab72
help-encrypt-the-backups-no-more = 不再加密备份
# 6f9c6bd8
help-give-the-backups-from-now-on-another-password = 从现在起给备份换一个密码
# d5a5fed9
help-read-the-new-password-from-the-first-line = 从这个文件的第一行读取新密码
# 8fd788d2
help-list-the-backups-on-this-computer-of-which = 列出这台电脑上的备份：来自哪台设备、多旧、加密与否、完成与否
# a89a7f73
help-looks-where-finder-itunes-and-apple-devices-keep = 在“访达”、iTunes 和 Apple 设备存放备份的位置查找，也在机主通常让 idevicebackup2 存放的位置查找。不用密码打开任何东西，也不改变任何东西。
# b83a9f45
help-remove-older-backups-of-a-device-from-this = 从这台电脑移除设备的旧备份，以腾出空间
# f678acc4
help-the-newest-one-always-stays-and-of-those = 最新的总是保留，在它之前的按您说的数目保留。要移除的会先列出，并说明能腾出多少空间；保留的备份与之共用的内容会保留。在最新的备份用它的密码打开并确认文件齐全之前，以及在您输入设备 UDID 的最后四个字符之前，不会移除任何东西。有人特意归档的（例如在“访达”中）会保留。
# 796311ee
help-so-many-of-those-before-the-newest-stay = 最新备份之前的保留这么多个
# 6363c9bc
help-consent-to-the-removal-the-last-four-characters = 同意移除：设备 UDID 的最后四个字符
# ee42bb05
help-remove-them-though-it-is-not-known-whether = 即使不知道最新的备份能否打开、文件是否齐全，也移除
# 4c2c7172
help-show-what-a-backup-says-of-itself-the = 显示备份对自己的说明：设备、系统、时间、如何加密；不需要密码
# db8ddd24
help-check-that-a-backup-is-whole-that-its = 检查备份是否完整、密码是否有效、一切是否可读；不写入任何东西
# 6fa2d50d
help-compares-every-row-of-the-index-with-the = 把索引的每一行与文件及其校验值和大小比较，解密全部内容，并打开信息、通讯录、通话、照片和备忘录的数据库。无法读取的内容在最后列出，此时退出代码为 1。
# 4437986b
help-only-compare-the-names-whether-every-file-is = 只比较名称：每个文件是否都在
# f94c8fbb
help-also-say-whether-it-can-be-put-onto = 同时说明它能否放到这个型号上，例如 iPhone15,3 或 "iPhone 14 Pro Max"
# 8508786d
help-the-system-that-this-model-has-such-as = 这个型号上的系统，例如 18.5
# c4ce7b6c
help-show-what-a-backup-holds-how-much-of = 显示备份里有什么：每个种类、App 和域各有多少，或者其中一部分的文件
# 21199ab2
help-this-kind-of-thing-photos-messages-contacts-calls = 这一种类：photos、messages、contacts、calls、voicemail、notes、calendar、reminders、voice-memos、safari、mail、health、whatsapp、files、books、wallet、keychain、settings、home-screen；可以给出多次
# a0b48d78
help-kind = <KIND>
# 12ab703f
help-this-app-with-its-extensions-and-groups-such = 这个 App 及其扩展和群组，例如 net.whatsapp.WhatsApp；可以给出多次
# f9077a29
help-bundle = <BUNDLE>
# 4c165eab
help-this-domain-and-stand-for-anything-may-be = 这个域，* 和 ? 代表任意内容；可以给出多次
# 7cfb8f98
help-pattern = <PATTERN>
# 45038c04
help-this-path-in-its-domain-with-all-that = 其域中的这个路径及其中的一切，* 和 ? 代表任意内容；可以给出多次
# 76055c23
help-list-the-files-also-where-no-part-is = 即使没有指定部分，也列出文件
# ae97a2e3
help-write-a-backup-or-a-part-of-it = 把备份或其中一部分写成带有原名和原日期的文件
# ba648483
help-one-folder-for-each-domain-names-that-this = 每个域一个文件夹。这个或其他系统不接受的名称会被更改并告知。已经存在且大小和时间相同的会保留，因此中断的提取可以继续。文件夹之外不写入任何东西，备份也不会改变。
# 60deadfb
help-write-into-this-folder = 写入这个文件夹
# 5b2bfdb3
help-make-a-copy-of-a-backup-without-its = 制作一份没有密码的备份副本，供其他程序读取
# a3f7da55
help-the-copy-has-the-form-of-a-backup = 副本的形式与从未加密过的备份一样。它是用来读的，不是用来放回 iPhone 的；谁拿到它，谁就能读。
# a587c8f6
help-write-the-copy-into-this-new-or-empty = 把副本写入这个新的或空的文件夹
# 76403076
help-list-the-passwords-keys-and-certificates-in-an = 列出加密备份中的密码、密钥和证书；只有加上 --show 才显示它们的值
# 9b0210ef
help-only-items-whose-service-server-account-label-or = 只列出服务、服务器、账户、标签或 App 中含有此内容的条目
# 5350e720
help-show-the-passwords-themselves-mind-who-sees-the = 显示密码本身：注意谁看得到屏幕，以及输出到哪里
# 594ef76c
help-show-the-screen-time-or-restrictions-code-that = 显示 iOS 12 或更早的备份所保存的屏幕使用时间密码或访问限制密码；iOS 13 及以后的备份都没有
# 41b1bd0d
help-ios-4-to-6-keep-it-in-clear = iOS 4 到 6 以明文保存，iOS 7 到 11 的保存方式可以找出它的四位数字，iOS 12 保存在加密备份的钥匙串里。从 iOS 13 起它不在任何备份中：在设备上，通过“设置”、“屏幕使用时间”、“更改屏幕使用时间密码”、“忘记密码？”，设置它的 Apple 账户可以设一个新的。
# 7f46f43c
help-find-the-forgotten-password-of-your-backup-again = 凭您保存的和记得的，找回备份的忘记的密码
# 910c3d97
help-tries-your-own-ideas-on-a-copy-of = 用您自己的想法在备份的 Manifest.plist 副本上尝试，最可能的在前，使用所有核心。不会向任何地方发送任何东西，也不需要 iPhone。Ctrl-C 随时停止；`rightful recall resume` 或同一命令会从原处继续，也可以带更多想法，并且不会重复尝试。密码只在 stdout 上显示一次。
# c5e88ab3
help-use-so-many-cores-default-all-and-other = 使用这么多核心 [默认：全部，并让其他程序优先]
# f3919e2d
help-try-only-so-many-the-likeliest-first = 只尝试这么多个，最可能的在前
# 7cdb3f2d
help-search-although-it-would-take-longer-than-anybody = 即使需要的时间比任何人愿意等的更长，也搜索
# 2e4ce8de
help-forget-what-was-tried-before-and-begin-anew = 忘掉以前尝试过的，重新开始
# b32a82b0
help-go-on-although-this-computer-is-nearly-too = 即使这台电脑快要过热或电池快要耗尽，也继续
# 56ff9f67
help-do-not-look-whether-the-systems-store-of = 不查看系统的密码库（钥匙串、keyring）是否保存着备份的密码
# 53100b17
help-answer-without-being-asked-own-or-with-owner = 不经询问直接回答：own 或 with-owner，以及对钥匙串所存内容的 read 或 leave：own,read
# a1c78d08
help-write-the-password-into-this-new-file-which = 把密码写入这个只有您能读取的新文件，而不是显示出来
# 193ba549
help-with-json-print-the-password-too-as-a = 与 --json 一起：也输出密码，作为事件之后的最后一行
# 485089e8
help-what-to-try = 尝试什么
# 8b828053
help-passwords-that-a-browser-or-a-password-manager = 浏览器或密码管理器导出的密码：Chrome、Firefox、Safari、1Password、Bitwarden、KeePass；可以给出多次
# 686b6fc0
help-a-list-with-a-password-on-each-line = 每行一个密码的列表，或用 - 表示标准输入；可以给出多次
# 2546c055
help-a-hint-file-in-toml-or-json-words = 提示文件，TOML 或 JSON：词语、名字、日期、习惯、其他密码、哪些不是
# 8c73b22c
help-a-token-list-in-the-manner-of-btcrecover = btcrecover 形式的片段列表：每行最多取一个片段，顺序任意
# 53e5a69b
help-a-mask-in-the-manner-of-hashcat-such = hashcat 形式的掩码，例如 Rex?d?d?d；其他程序可以在这里读到它，提示文件更私密
# 959d8995
help-mask = <MASK>
# cc685c2a
help-a-list-of-words-each-changed-by-the = 词语列表，每个词按规则变化
# 95c89bc3
help-rules-in-the-manner-of-hashcat-for-words = 用于 --words 的 hashcat 形式的规则；没有规则时每个词照原样尝试
# 7051fcdd
help-go-on-with-the-search-that-was-stopped = 继续被停止或中断的搜索，使用它原有的想法
# a691866c
help-files-of-ideas-are-read-again-where-they = 想法文件会在原处重新读取。键入的内容不保存：请再次给出掩码，并再次回答问题；已尝试过的会跳过。可以给出更多想法。
# 39cc3ea4
help-say-how-many-candidates-there-are-how-long = 说明有多少个候选密码、在这里需要多久、是否值得；不会尝试任何一个
# cbf90946
help-reckon-with-so-many-cores-default-all = 按这么多核心计算 [默认：全部]
# 888864b3
help-show-the-searches-that-were-begun-on-this = 显示在这台电脑上开始的搜索，以及进行到哪里
# 81e26453
help-print-the-line-that-hashcat-and-john-take = 输出 hashcat 和 John 所用的那一行，用于您自己的带显卡的电脑
# dfb35abc
help-the-line-has-nothing-of-the-backup-and = 这一行不含备份的任何内容，也没有名称，但谁拿到它都能用它尝试密码：请自己保管。
# b0f6ab6c
help-have-other-machines-of-yours-search-too-over = 通过 NATS 服务器让您的其他电脑也一起搜索：这一台负责计数、判断并显示密码
# 16083caf
help-the-others-get-your-ideas-and-of-the = 其他电脑会得到您的想法，以及备份 keybag 中用来尝试密码的被包裹的密钥，并用这里显示的加入代码密封；备份的文件都不会离开这台电脑。Ctrl-C 停止；同一命令用同一代码从原处继续，其他电脑会等两个小时。
# 884461b5
help-write-the-join-code-into-this-new-file = 把加入代码写入这个只有您能读取的新文件，而不是显示出来
# 53b0712a
help-how-long-a-machine-works-on-what-it = 一台电脑在借给它的部分上大约工作多久：它失效时会重复做的部分 [1 至 3600]
# e99338af
help-seconds = <SECONDS>
# bb4cfa05
help-forget-the-search-with-other-machines-that-was = 忘掉以前开始的与其他电脑的搜索，并生成新代码
# 00425bca
help-the-nats-server = NATS 服务器
# c4626529
help-where-it-is-tls-host-port-or-nats = 它在哪里：tls://HOST:PORT，或这台电脑上的 nats://127.0.0.1:4222
# 6c738c78
help-read-the-servers-token-from-the-first-line = 从这个文件的第一行读取服务器的令牌；否则取自 RIGHTFUL_NATS_TOKEN，或询问
# 9b2d27b9
help-sign-in-to-the-server-as-this-user = 以这个用户登录服务器，用 --user-password-file 或询问得到的密码
# 98740ea2
help-read-the-password-of-user-from-the-first = 从这个文件的第一行读取 --user 的密码
# 266b06f9
help-trust-the-certificates-in-this-file-pem-and = 信任这个文件（PEM）中的证书，不信任其他：用于您自制证书的服务器
# 375fa5b2
help-help-another-machine-of-yours-with-its-search = 帮助您的另一台电脑搜索；它会显示这里所询问的代码
# 20195b78
help-needs-no-backup-and-no-phone-nothing-is = 不需要备份，也不需要 iPhone。这台电脑上不写入任何东西，也不显示密码。Ctrl-C 随时停止；它手上的由其他电脑尝试。
# e3631c4d
help-read-the-join-code-from-the-first-line = 从这个文件的第一行读取加入代码；没有文件时会询问
# 60748446
help-virtual-phones-for-other-programs = 供其他程序使用的虚拟 iPhone
# 35899b66
help-serve-virtual-phones-a-muxer-a-usb-end = 提供虚拟 iPhone、muxer、USB 端、模拟的 Apple 和一只手，直到被中断
# ff7491df
help-prints-one-line-of-json-on-stdout-when = 所有套接字都在监听时，在 stdout 输出一行 JSON：各地址和各 iPhone。一切只在这台电脑上监听。
# b6b000c9
help-which-phones-in-which-state = 哪些 iPhone，处于什么状态
# a29f50a4
help-the-model-where-the-scenario-names-none = 场景没有指明时的型号
# e025e5a0
help-the-state-as-one-more-part-of-the = 状态，作为场景的又一部分：recovery、dfu、unlocked …
# 0c9cef8f
help-state = <STATE>
# e0c5f2e2
help-how-many-phones-of-this-kind-each-with = 这种 iPhone 有多少台，每台有自己的 ECID
# 1fb7e8db
help-something-that-goes-wrong-with-every-phone-may = 每台 iPhone 上出错的事；可以给出多次
# e75d12e7
help-name-value = <NAME[=VALUE]>
# 05129877
help-which-conversation-restore-mode-leads-on-every-phone = 系统恢复在每台 iPhone 上进行哪种对话：legacy、modern、a13-ios17、a16-ios16、a16-ios18、a16-ios26、ipad-ios17 或 ios27 [默认：按型号]
# 98afcf8b
help-what-the-owner-has-on-every-phone-a = 机主在每台 iPhone 上有什么：一个种子、大约多少个文件、大约多少字节 [默认：1:300:6291456]
# 5d12d4b2
help-seed-files-bytes = <SEED:FILES:BYTES>
# 37a44b15
help-backups-are-encrypted-with-this-password-from-the = 备份从一开始就用这个密码加密
# 88341fb2
help-password = <PASSWORD>
# abad57cd
help-how-often-a-backups-password-is-hashed-real = 备份的密码要做多少次哈希；真实的 iPhone 做 10,000,000 次
# f9e207a7
help-where-usbmuxds-socket-is-made-default-in-a = 在哪里建立 usbmuxd 的套接字 [默认：在临时文件夹中]
# cb3d6c0d
help-path = <PATH>
# 8f9c0d9b
help-usbmuxds-address-port-0-for-a-free-one = usbmuxd 的地址，端口 0 表示任意空闲端口
# 6d2cec13
help-host-port = <HOST:PORT>
# 1ff45298
help-the-address-of-the-first-phones-usb-end = 第一台 iPhone 的 USB 端地址，供模拟器的客户机使用；其余 iPhone 使用空闲端口
# 57aee861
help-the-address-of-the-hand-on-the-phones = 操作 iPhone 的那只手的地址
# d258d519
help-the-port-of-the-pretend-apple-on-127 = 模拟的 Apple 在 127.0.0.1 上的端口
# 9e5af1dc
help-port = <PORT>
# 524b096d
help-how-fast-the-pretend-apple-sends-firmware-in = 模拟的 Apple 发送固件的速度，每秒字节数
# 0117532f
help-bytes = <BYTES>
# 4fa5b511
help-what-the-phones-do-with-a-file-system = iPhone 如何处理发给它的文件系统：为了测量发送方，`drain` 只查看其中的样本
# bd7f409d
help-asr = <ASR>
# 84592b0e
help-write-a-backup-of-a-virtual-phone-into = 把虚拟 iPhone 的备份写入新文件夹，用来练习
# 4ee6f346
help-a-new-or-empty-folder = 一个新的或空的文件夹
# 7e68aeba
help-of-which-phone = 哪台 iPhone 的
# b0327d5e
help-the-version-of-its-system = 它的系统版本
# bb309f21
help-what-the-owner-has-on-it-a-seed = 机主在上面有什么：一个种子、大约多少个文件、大约多少字节 [默认：1:300:6291456]
# ffeb20d1
help-the-backup-is-encrypted-with-this-password-nothing = 备份用这个密码加密；里面没有任何人的东西
# f8218cf5
help-how-often-the-password-is-hashed-real-phones = 密码要做多少次哈希；真实的 iPhone 做 10,000,000 次
# 4e8422f1
help-explain-a-matter-such-as-face-id-or = 解释一个主题，例如 face-id 或 activation-lock，或者 Rightful 或其他程序的错误号
# 45c0cce9
help-takes-a-topic-or-what-you-have-read = 接受一个主题，或者您照原样读到的内容："iPhone Unavailable"、4013、0x655、"STATUS 94"、"AMRError 100"、restored 14、一个步骤如 is_host_compatible，或 Rightful 自己的代码。单独运行时，它列出所知道的主题和号码种类。
# 7ac2b276
help-the-topic-number-code-or-words-a-word = 主题、号码、代码或文字；号码前的一个词说明它是谁的：finder、signing、restored、checkpoint、amr
# 879f859e
help-topic = <TOPIC>
# bf3bcce3
help-write-the-papers-that-open-what-no-program = 写出能打开任何程序都打不开的东西的文书：给 Apple、卖家、管理员或警方
# 0579ceea
help-activation-lock-and-an-organisations-management-are-opened = 激活锁和组织的管理要由人来解除。这会用设备所说的号码填写一份清单或一封信，并留出手写姓名的位置。它输出 Markdown；--html 生成可打印的页面。不会向任何地方发送任何东西。
# 275b0477
help-which-paper-proof-for-apple-seller-administrator-found = 哪一种文书：proof（给 Apple）、seller（卖家）、administrator（管理员）、found（拾得）
# 215bb02c
help-paper = <PAPER>
# eb5cbfa6
help-the-serial-number-where-no-device-is-on = 数据线上没有设备时的序列号：它印在包装盒和收据上
# 3bad14da
help-the-model-where-no-device-is-on-the = 数据线上没有设备时的型号
# a533b5a1
help-a-page-to-print-instead-of-markdown = 可打印的页面，代替 Markdown
# df8a7d9d
help-write-it-here-instead-of-printing-it-a = 写到这里而不是输出；已有的文件不会被替换
# ba190f06
help-say-what-stands-between-this-computer-and-a = 说明这台电脑与设备之间有什么阻碍，以及各自的解决办法；没有 --fix 不改变任何东西
# e9046c84
help-looks-at-the-program-that-connects-apple-devices = 查看连接 Apple 设备的程序（usbmuxd）、谁可以打开恢复模式中的设备、驱动程序、其他程序、数据线和端口、磁盘空间、时钟，以及抹掉或更新所需的服务器是否应答。有阻碍时代码为 1。
# 042b7495
help-ask-no-server = 不询问任何服务器
# caeddff1
help-watch-the-cable-for-so-many-seconds-and = 观察数据线这么多秒，数一数设备消失了多少次
# cbf34285
help-put-right-what-is-safe-to-put-right = 修好可以安全修好的：先显示要做什么，再询问
# 52a1464e
help-with-fix-yes-to-what-it-will-do = 与 --fix 一起：对要做的事回答“是”
# d3f0877e
help-judge-what-another-computer-has-written-with-json = 判断另一台电脑用 --json 写下的内容，而不是查看这一台；- 表示标准输入
# 8db1341d
help-whole-lines-without-colour-and-marks = 整行输出，没有颜色和标记
# 17ce1dcb
help-say-whether-you-could-get-back-in-today = 凭这台电脑上已备好的东西，说明您今天能否重新进入；没有 --make 不改变任何东西
# 48aa80f8
help-for-a-healthy-phone-a-recent-encrypted-backup = 用于正常的 iPhone：一个经验证能打开的近期加密备份、它的密码、进入 Apple 账户的第二条途径、收据和序列号、iPhone 与电脑之间的信任、固件。没有 iPhone 时也能凭它的备份工作。缺少重要的东西时代码为 1。
# 8daf842d
help-make-what-is-missing-as-far-as-there = 补上缺少的东西，只要有对应的命令；每一项都会询问
# 18a472f0
help-with-make-yes-to-each-passwords-are-asked = 与 --make 一起：每一项都回答“是”；密码仍会询问
# 6b7288dc
help-note-what-only-you-know-account-it-has = 记下只有您知道的事：account（账户有恢复联系人或恢复密钥）、receipt（收据与序列号放在一起）
# 31cd0d5b
help-what = <WHAT>
# 0b1049fb
help-print-the-card-without-any-secret-markdown-or = 输出不含任何秘密的卡片：markdown，或可打印的 html
# 9fbabdd1
help-write-the-card-here-a-file-that-is = 把卡片写到这里；已有的文件不会被替换
# 4bd8606b
help-print-what-has-this-looked-at-once-a = 输出每周查看一次所需的内容：systemd、launchd 或 task-scheduler [默认：这个系统的]
# 3444be52
help-scheduler = <SCHEDULER>
# 9482386e
help-do-not-ask-the-systems-store-of-passwords = 不询问系统的密码库是否有备份密码；它从不会被读取
# bf690dbd
help-pack-what-happened-into-a-file-for-whoever = 把发生的事打包成一个文件，给帮助您的人；不发送任何东西
# 5a29fd5e
help-takes-the-transcripts-of-the-last-runs-on = 收入最近几次在真实设备上运行的记录、设备对自己的说明、日志以及所有版本。序列号、ECID、UDID、IMEI、姓名、账户、网络地址和个人文件夹都会被替换，同一个值用同一个占位符。它准确输出里面有什么，并且只写这一个文件。
# 3145b325
help-how-many-of-the-last-runs-to-take = 收入最近几次运行
# 6a79bc1e
help-write-it-here-default-rightful-report-run-zip = 写到这里 [默认：这个文件夹中的 rightful-report-RUN.zip]
# dace909b
help-open-pages-in-your-browser-that-walk-you = 在您的浏览器里打开页面，一步步带您完成一切；除了这个浏览器，谁也看不到它们
# c2af510d
help-the-pages-come-from-this-program-on-this = 页面来自这台电脑上的这个程序，不从任何别处取任何东西。在这里按 Ctrl-C 会关闭它们；关闭一个页面不会停止任何事。
# ba832a01
help-do-not-open-the-browser-print-the-address = 不打开浏览器；显示地址，它只能用一次
# dd698469
help-listen-on-this-port-of-127-0-0 = 在 127.0.0.1 的这个端口上监听 [默认：一个空闲端口]
# 1e4cdfba
help-how-many-times-quicker-than-a-persons-the = 演练中的手比人的手快多少倍
# 9ab740df
help-print-completions-for-a-shell = 输出 shell 的补全脚本
# 18d2abca
help-which-shell = 哪种 shell
# eeaba023
help-shell = <SHELL>
# ae145732
help-print-the-manual-page-or-write-the-pages = 输出手册页，或写出所有命令的手册页
# 8cb4c88c
help-the-pages-are-in-the-language-that-is = 手册页使用这里阅读的语言，或 --lang 的语言。加上 --json 时，它把每个命令和选项对自己的说明作为一个文档输出。
# 5c7d4db5
help-write-one-page-per-command-into-this-folder = 在这个文件夹里为每个命令写一页
# 18dd5d6c
help-print-this-message-or-the-help-of-the = 输出此信息或所给命令的帮助
# e4435699
help-print-help = 输出帮助
# e395ebfa
help-usage = 用法
# 9edd430f
help-arguments = 参数
# d44e97eb
help-options = 选项
# 72614b03
help-commands = 命令
# 631dfa73
help-options-2 = [选项]
# acfd3ab8
help-command = [命令]
# 15afd476
help-command-2 = <命令>
# 127f42a9
help-subcommand = [命令]
# 2bd87683
help-name-2 = 名称
# 0b62f1bc
help-synopsis = 概要
# da5847d0
help-description = 说明
# 813a6409
help-extra = 附注
# e4cc02cd
help-version-2 = 版本
# 30d3f6ff
help-tip = 提示：
# 7abaa35b
help-to-pass-as-a-value-use = 要把“{ $argument }”作为值传入，请用“{ $way }”
# c96a2703
help-subcommand-exists-to-use-it-remove-the-before = 命令“{ $name }”存在；要使用它，请去掉前面的“--”
# 3fe541ec
help-exists = 存在“{ $way }”
# 9eb8118b
help-is-not-in = { $count } 不在 { $range } 之内
# 4930d9c6
help-invalid-digit-found-in-string = 这不是数字
# 677e2e73
help-number-too-large-to-fit-in-target-type = 数字太大
# 35145411
help-cannot-parse-integer-from-empty-string = 没有写数字
