### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 9f08d389
errors-it-is-locked-with-a-passcode = 它被锁屏密码锁定
# 3197ab40
errors-it-waits-for-an-answer-to-trust-this = 它在等待对“要信任此电脑吗？”的回答
# 0577799c
errors-dont-trust-was-tapped-on-it = 在它上面点了“不信任”
# 63fd52da
errors-it-does-not-trust-this-computer = 它不信任这台电脑（{ $name }）
# bbd221a7
errors-it-allows-that-only-to-a-computer-that = 它只允许它信任的电脑这样做（{ $name }）
# fe8b3a20
errors-it-does-not-offer-that-in-its-present = 它在当前状态下不提供这个（{ $name }）
# 2b70ebe1
errors-it-has-not-been-unlocked-since-it-started = 它启动后还没有解锁过
# 55b0270e
errors-find-my-is-on-and-this-would-defeat = “查找”已打开，而这样做会使它失效
# 98adc846
errors-its-configuration-forbids-that = 它的配置禁止这样做（{ $name }）
# d5e4b95c
errors-it-gave-no-reason = 它没有说明原因
# d7380ae3
errors-which-this-version-does-not-know = { $name }，这个版本不认识它
# 68d376fb
errors-it-has-restored-before-and-was-not-restarted = 它之前恢复过，此后没有重新启动
# 4664d648
errors-it-cannot-read-how-the-backup-on-this = 它读不出这台电脑上的备份是怎样结束的
# c29534fb
errors-it-could-not-send-some-of-its-files = 它有些文件无法发送
# 0b6d4873
errors-it-finds-too-little-room-on-this-computer = 它认为这台电脑上的空间太小
# bec3a8a3
errors-files-of-the-backup-are-not-what-they = 备份中的文件与应有的不符
# 7d2a40d8
errors-this-is-not-its-backup-password = 这不是它的备份密码
# 08a1b15e
errors-it-is-locked-or-nobody-typed-its-passcode = 它被锁定，或者没有人输入它的锁屏密码
# 98fe275d
errors-find-my-is-on = “查找”已打开
# 70576d10
errors-it-is-not-set-up-yet = 它还没有设置好
# ee728550
errors-it-failed-within-itself = 它内部出错
# c5fd0b2e
errors-its-number-is-not-known = 它的号码未知
# 2afe8f87
errors-the-phone-ended-it-with = iPhone 以 { $code } 结束：{ $kind }
# 7436cf2b
errors-the-answer-is-longer-than-any-ticket = 回答比任何票据都长
# 4b68a30b
errors-the-answer-is-not-text = 回答不是文本
# 4e6d32ce
errors-the-answer-has-no-status = 回答没有状态
# b516ac13
errors-the-answer-says-success-and-holds-nothing = 回答说成功，却没有内容
# 1b903137
errors-the-answer-holds-no-dictionary = 回答里没有字典
# 2bcf8a86
errors-the-answer-holds-no-ticket = 回答里没有票据
# 8d6e99f1
errors-the-signing-servers-answer-cannot-be-used = 签名服务器的回答无法使用：{ $message }
# 7410c518
errors-apple-does-not-sign-this-firmware-for-this = Apple 不为这台设备签名这个固件（状态 { $status }：{ $message }）
# f69a6b45
errors-the-signing-server-refused-status = 签名服务器拒绝了（状态 { $status }：{ $message }）
# 6efa52a0
error-consent-mistyped-what = 确认内容没有指明这台设备：必须是 { $expected }
# d71a5d7c
error-consent-not-given-what = 没有同意抹掉
# eff182c3
error-consent-another-device-what = 同意是给设备 { $consented } 的，但连接的是 { $found }
# 18a19a9e
error-consent-mistyped-help = 如果您确实要抹掉，请再看一遍计划上的四个字符并重新输入
# 020420ff
error-consent-not-given-help = 准备好了再重新开始；没有您的同意，不会抹掉任何东西
# f90d594e
error-consent-another-device-help = 拔下另一台设备，重新插上第一台，然后重新开始
# 6f6229a1
error-consent-another-device-usually = 第一台重新启动时，插上了第二台设备
# 7654fa33
error-usb-gone-what = 设备已不在 USB 总线上
# cd8f0529
error-usb-refused-what = 设备拒绝了一个 USB 请求
# 71903249
error-usb-timed-out-what = 设备在 { $value1 } 秒内没有通过 USB 应答
# 0498492b
error-usb-denied-what = 这台电脑不让您打开 USB 设备
# 2894fb00
error-usb-busy-what = 另一个程序正在使用 USB 设备
# e46e48ea
error-usb-other-what = USB：{ $value1 }
# a3079a82
error-usb-gone-help = 检查线的两端是否插好，然后重新开始
# 7a09a572
error-usb-refused-help = 拔下线，强制重新启动设备，再插上线，然后重新开始
# 0e35159e
error-usb-denied-help = 按手册中关于安装的页面，让您的用户可以访问 USB 设备，然后重新开始
# e1ccfb00
error-usb-busy-help = 关闭使用该设备的其他程序，然后重新开始
# c64d2464
error-usb-other-help = 把线直接插到这台电脑的另一个接口，然后重新开始
# d3884c34
error-usb-gone-usually = 线被拔了、磨损了，或经过集线器
# e46e1267
error-usb-timed-out-usually = 设备死机，或线磨损了
# 9f4c842c
error-usb-denied-usually = 在 Linux 上缺少 Apple 设备的 udev 规则
# 81ef3db8
error-usb-busy-usually = 访达、iTunes、“Apple 设备”或其他恢复程序正在运行
# 55088629
error-misshapen-toolong-what = 它有 { $counted } 字节；这里最多接受 { $limit }
# 4ccf63d4
error-misshapen-toomany-what = 它有超过 { $limit } 个值
# 5ef0b614
error-misshapen-toodeep-what = 它的嵌套超过 { $limit } 层
# ea4b6ddb
error-token-empty-what = 里面没有解锁令牌：它是空的
# 900a28a9
error-token-too-long-what = 它有 { $length } 字节；解锁令牌约有 1300 字节，最多读取 { $limit } 字节
# cf6ad74e
error-token-no-token-what = 它不是解锁令牌：既不是令牌本身，也不是含有令牌的 base64 或属性列表
# a41f73b1
error-token-encoded-twice-what = 里面的解锁令牌被编码了两次：它是 base64 的 base64
# a01d979d
error-token-list-unreadable-what = 无法读取该属性列表
# 8ee3a765
error-token-not-in-list-what = 该属性列表里没有 UnlockToken
# f9e2d189
error-token-cut-short-what = 解锁令牌被截断：末尾至少缺少 { $lacking } 字节
# 6e47a613
error-token-field-beyond-what = 解锁令牌已损坏：字段 { $field } 声称有 { $length } 字节，只剩 { $left } 字节
# 4c658ba9
error-token-field-length-what = 解锁令牌已损坏：字段 { $field } 有 { $length } 字节，应为 { $usual } 字节
# 729e8104
error-token-field-twice-what = 解锁令牌已损坏：字段 { $field } 出现了两次
# 85064faa
error-token-field-missing-what = 解锁令牌已损坏：缺少字段 { $field }
# 13fe9b5f
error-token-key-incomplete-what = 解锁令牌已损坏：密钥 { $key } 没有字段 { $field }
# fd222deb
error-token-class-twice-what = 解锁令牌已损坏：有两个密钥属于类别 { $class }
# 691fae07
error-token-no-keys-what = 解锁令牌已损坏：里面没有密钥
# 10e8d39a
error-token-too-many-keys-what = 解锁令牌已损坏：密钥超过 { $limit } 个
# feb9b164
error-token-too-many-fields-what = 解锁令牌已损坏：未知字段超过 { $limit } 个
# fab182d2
error-token-no-rounds-what = 解锁令牌已损坏：其轮数为 0
# 4cd5aef0
error-token-version-what = 解锁令牌已损坏，或比本程序更新：其格式版本为 { $version }
# 53fbd82d
error-token-other-keybag-what = 这是类型为 { $kind } 的密钥包，而不是解锁令牌；解锁令牌的类型为 2
# fa6fc79b
error-token-unsigned-what = 解锁令牌已损坏：末尾不是它的签名
# a4d95b40
error-token-trailing-what = 解锁令牌末尾之后还有 { $count } 字节
# a3976450
error-token-empty-help = 从最初保存的地方取令牌；现在令牌为空的服务器以前可能有一个好的
# 78d14635
error-token-too-long-help = 指明保存令牌的文件，保持保存时的原样
# e9a20857
error-token-encoded-twice-help = 解码一次，保存结果，并指明那个文件
# c65f1cc1
error-token-list-unreadable-help = 指明含有 UnlockToken 的完整消息或文件，或者只给令牌
# b714cc2f
error-token-cut-short-help = 从最初保存的地方逐字节重新复制令牌，不要经由文本
# 92b09f79
error-token-version-help = 从最初保存的地方重新复制令牌；如果那里也一样，请更新 Rightful
# 2ab33eca
error-token-other-keybag-help = 指明含有解锁令牌的文件；备份的密钥包是另一回事
# 78740302
error-token-empty-usually = MDM 服务器记下了后来一条不含令牌的 TokenUpdate
# bb606942
error-token-encoded-twice-usually = 令牌以 base64 形式从列表或数据库复制出来，保存时又编码了一次
# f1579524
error-token-cut-short-usually = 它是从只显示开头的屏幕或列里复制的
# f29268f2
error-token-trailing-usually = 两个文件被拼在一起，或字节后面被加了换行
# 0741158d
error-token-other-keybag-usually = 把备份或配对记录的密钥包当成了令牌
# ba409e16
error-activation-wrong-mode-what = 设备处于 { $found } 模式；设备在系统运行时才能激活
# bc4062ac
error-activation-not-trusted-what = 设备不信任这台电脑，不告诉它任何激活信息
# 9e188090
error-activation-screen-locked-what = 设备屏幕已锁定：无法询问是否信任这台电脑
# d0306c67
error-activation-trust-prohibited-what = 组织的描述文件禁止设备信任电脑
# 9d087ec3
error-activation-refused-what = Apple 不激活此设备：{ $words }
# 8b0cffc1
error-activation-nobody-to-ask-what = Apple 要求只有机主知道的信息，而此处无法询问任何人
# ec8310d7
error-activation-not-typed-what = 没有输入 Apple 要求的内容
# d508e9d6
error-activation-not-taken-what = Apple 没有接受输入的内容：{ $words }
# 40ad10dc
error-activation-locked-what = 激活锁是打开的，且 Apple 以只有浏览器或设备本身才能应答的方式要求账户
# 7ecd3498
error-activation-disagree-what = Apple 说设备早已激活；设备说：{ $state }
# 4dd7e2f4
error-activation-not-active-what = 设备已接收 Apple 的答复，但没有说已激活：{ $state }
# 0bd45744
error-activation-stopped-what = 应您的要求停止
# 05addc7d
error-activation-wrong-mode-help = 让它照常启动；退出恢复模式：rightful recovery exit；没有系统时：rightful unlock
# dded3d40
error-activation-not-trusted-help = 解锁 iPhone，重新插上，轻点“信任”，然后重新开始
# 4464ac9a
error-activation-screen-locked-help = 解锁设备，然后重新开始；设有密码的设备早已激活
# 4c1b6799
error-activation-trust-prohibited-help = 在设备自己的屏幕上通过无线局域网激活，或询问其所属组织
# c754f581
error-activation-refused-help = 如果是旧款 iPhone，请插入它使用过的 SIM 卡，并在其屏幕上通过无线局域网重试；如果 Apple 仍拒绝，请凭设备序列号询问 Apple
# c32f443e
error-activation-nobody-to-ask-help = 在终端中启动，或用 --account 指定账户、用 --password-file 指定密码；不用本程序的方法：rightful explain activation-lock
# a6b8190d
error-activation-not-typed-help = 准备好账户后重新开始；其他方法：rightful explain activation-lock；给 Apple 的材料：rightful dossier
# 69473d94
error-activation-not-taken-help = 不要再输入：Apple 会锁定账户；请在 iforgot.apple.com 查找正确的账户；其他方法：rightful explain activation-lock；给 Apple 的材料：rightful dossier
# 006c7234
error-activation-locked-help = 在设备自己的屏幕上应答；其他方法：rightful explain activation-lock；给 Apple 的材料：rightful dossier
# 6131cef8
error-activation-disagree-help = 重新启动 iPhone，然后重新开始
# 09aeb890
error-activation-not-active-help = 一分钟后再看：rightful activation status；如果仍是如此，请重新启动设备并重新开始
# 42e2fe69
error-activation-stopped-help = 准备好了再重新开始
# e5b47507
error-activation-not-trusted-usually = 还没有人在设备上轻点“信任”
# 1d51a024
error-activation-refused-usually = Apple 的服务器没有该设备的记录，旧款 iPhone 中没有 SIM 卡，或它在此期间已激活
# 37a04e6b
error-activation-not-taken-usually = 设备属于另一个 Apple 账户，而不是输入的账户
# b1a60c23
error-activation-not-active-usually = 设备仍在检查，或发现答复属于另一个会话
# a0a4193f
error-backup-copy-not-whole-what = 副本缺少备份的一部分：{ $value1 }
# c346f257
error-backup-copy-stopped-what = 在副本完整之前停止；它没有索引
# c608ae47
error-backup-copy-not-whole-help = 副本中已有的可以使用；上面列出的文件，请找备份的另一个副本或更早的备份
# 2c0dfa79
error-backup-copy-stopped-help = 移除副本的文件夹，然后重新开始
# 305aebf3
error-backup-copy-not-whole-usually = 备份是分几次拷贝的，或者磁盘出了故障
# 51736e24
error-backup-nothing-meant-what = 备份中没有与此相符的内容
# f20ff2f2
error-backup-not-all-written-what = 没能写入全部内容：{ $value1 }
# 1753e198
error-backup-extract-stopped-what = 在全部写完之前停止
# ba585195
error-backup-nothing-meant-help = 用 rightful backup browse 看看有什么；域和路径按那里显示的写，* 代表任意内容
# 65421efb
error-backup-not-all-written-help = 其他的都已写入；上面列出的文件，请找备份的另一个副本或更早的备份
# d9ba3ac4
error-backup-extract-stopped-help = 用同一个文件夹重新开始：已写入的不会再写一次
# d215e64c
error-backup-not-whole-what = 备份不完整：{ $value1 }
# 82c077be
error-failure-doesnotfit-what = 备份是完整的，但无法放到这台 iPhone 上：{ $value1 }
# db6fa8d4
error-backup-check-stopped-what = 在全部检查完之前停止
# 33f21816
error-backup-not-whole-help = 如果您还有设备，请现在做一个新备份；否则请找这个备份的另一个副本。能读取的内容可以用 rightful backup extract 取得
# 86ee4c6e
error-backup-check-stopped-help = 有时间时再重新开始
# 48221ad3
error-backup-wrong-mode-what = 设备处于 { $found } 模式；备份要由它的系统来做
# 18d6a10c
error-backup-no-ecid-what = iPhone 没有说出它的 ECID
# 984c8974
error-backup-connection-lost-what = 与 iPhone 的连接中断
# 1841e2be
error-backup-no-room-here-what = 这台电脑上空间太少：可用 { $value1 } 空间{ $value2 }
# c0236789
error-backup-no-last-word-what = iPhone 结束了对话，没有说结果如何
# 2411b380
error-backup-silent-what = iPhone 在 { $value1 } 内没有任何消息
# d9d706b7
error-backup-cancelled-on-phone-what = 在 iPhone 上被取消
# 5b418457
error-backup-sync-busy-what = 另一个程序正在使用 iPhone 的数据
# f93d3067
error-backup-folder-not-written-what = 无法在备份的文件夹中工作
# 35f29d3a
error-backup-wrong-mode-help = 让 iPhone 照常启动并解锁一次；离开恢复模式：rightful recovery exit
# 5b0c2bb8
error-backup-no-ecid-help = 解锁 iPhone，然后重新开始
# 4598c072
error-backup-connection-lost-help = 把 iPhone 直接插到电脑上，然后重新开始
# 9efddef5
error-backup-no-room-here-help = 在磁盘上腾出空间，或选择另一个磁盘上的文件夹，然后重新开始
# 95c8b5e9
error-backup-silent-help = 重新启动 iPhone，重新插上，然后重新开始
# ccf30b52
error-backup-sync-busy-help = 关闭访达、iTunes、“Apple 设备”和其他程序，然后重新开始
# 941c49cf
error-backup-folder-not-written-help = 检查磁盘和它的空间，然后重新开始
# 1aa4a063
error-backup-connection-lost-usually = 线被拔了，或 iPhone 重新启动了
# 6d47d77a
error-backup-sync-busy-usually = 访达或 iTunes 正在与它同步
# 91882e13
error-backup-not-trusted-usually = 还没有人在上面轻点“信任”，或它的设置被重置了
# 4145cde9
error-encryption-already-on-what = iPhone 已有备份密码
# 8b480fda
error-encryption-already-off-what = iPhone 没有备份密码
# 19edc21f
error-encryption-not-as-said-what = iPhone 说已经完成，而它的下一次备份仍是加密的
# dd00a770
error-encryption-not-as-said-what-2 = iPhone 说已经完成，而它的下一次备份没有加密
# d95c00f3
error-encryption-unusable-password-what = 新密码是空的、超过 { $longest } 字节，或无法输入
# 787ff467
error-encryption-already-on-help = 要换一个：rightful backup encryption change
# d5207f90
error-encryption-already-off-help = 要设定一个：rightful backup encryption on
# 59a604c6
error-encryption-unusable-password-help = 选择一个能输入的
# 3e383163
error-encryption-already-on-usually = 是另一台电脑或某个组织设定的
# fddc08ed
error-backup-interrupted-what = 备份在制作时没有完成
# 7403867c
error-backup-decrypted-copy-what = 这是解密的副本，供阅读之用：其中的密码仍被锁着，而它已没有相应的密钥，iPhone 恢复后会没有这些密码
# 17908ce5
error-backup-not-whole-what-2 = 备份缺少 { $missing } 个文件，索引中有 { $wrong } 行损坏
# 54cb37f6
error-backup-contents-damaged-what = 备份与当初写入的不同：{ $value1 }
# cfca3bf7
error-backup-part-would-erase-what = 备份中完全没有 { $lacking }：它只是一部分，而从 iOS 27 起，收到部分备份的 iPhone 会抹掉自己
# e60257e2
error-backup-find-my-on-what = “查找”是打开的，此时 iPhone 不接受备份
# c7a50a69
error-backup-no-room-there-what = 备份有 { $value1 }，而 iPhone 总共能接受 { $value2 }
# 5b575a4f
error-backup-not-all-sent-what = iPhone 说它已接收备份，但没有全部发送：{ $value1 } 在这里无法读取
# 3d324df6
error-consent-not-given-what-2 = 没有同意恢复
# 0ef54c8b
error-backup-interrupted-help = 换一个备份：rightful backup list 会列出；这个备份中已有的内容可以提取
# d35d20dd
error-backup-decrypted-copy-help = 恢复制作这个副本所用的加密备份；如果它已经没有了，请从副本中提取您需要的内容
# 68231cf5
error-backup-part-would-erase-help = 用一个完整的备份；绝不会向这样的 iPhone 发送不完整的备份
# 4e0d03e6
error-backup-find-my-on-help = 在 iPhone 上关闭“查找”（“设置”、您的姓名、“查找”），然后重新开始
# 1cb32a1e
error-backup-no-room-there-help = 换一台空间更大的 iPhone，或从备份中提取您需要的内容
# 411987d9
error-backup-not-all-sent-help = 用 rightful backup verify 检查磁盘和它的线，然后再恢复一次，如果备份有另一个副本，就用那个：上面列出的文件不在 iPhone 上
# afc3f99f
error-consent-not-given-help-2 = 准备好了再重新开始；没有您的同意，不会替换任何东西
# 83b3a990
error-backup-not-whole-usually = 它是分几次拷贝的，或者磁盘出了故障
# fd54bfbe
error-backup-not-all-sent-usually = 磁盘出了故障或被拔下，或有人在此期间改动了文件夹
# fc2dd89f
error-backup-part-would-erase-usually = 是某个工具为更改 iPhone 的一项设置而制作的
# 5ea97eea
error-backup-kept-unopened-what = 备份已做好并保留，但您给的密码打不开它：其中的内容没有得到验证
# 2868469d
error-backup-kept-unopened-help = 再试一次备份密码：rightful backup verify；它是为备份设定的密码，往往是几年前设的，rightful recall 可以帮您找到。在这个备份能打开之前，请保留之前的备份
# b5089e47
error-backup-kept-unopened-usually = 输错了，或输入的是 iPhone 的锁屏密码或 Apple 账户的密码
# 0a9da165
error-unproven-none-what = 收到的不是备份
# dcac6bf5
error-backup-not-finished-what = iPhone 说已经完成，但备份没有完成
# 87069f1b
error-backup-not-encrypted-as-wished-what = iPhone 应该加密备份，但备份没有加密
# 6d6e1e41
error-unproven-shut-what = 新备份无法打开
# d82996e2
error-unproven-verify-what = 新备份无法验证
# 1806570e
error-backup-incomplete-what = 新备份缺少 { $missing } 个文件，{ $wrong } 个与 iPhone 写入的不同
# 886d80aa
error-backup-stopped-by-owner-what = 应您的要求停止，当时还没有验证
# acfcc422
error-unproven-none-help = 让一切重新拷贝：rightful backup take --full
# a9411b47
error-backup-not-encrypted-as-wished-help = 重新开始；如果再次发生，请关闭再重新打开加密：rightful backup encryption off，然后 rightful backup encryption on
# 4621fda7
error-backup-stopped-by-owner-help = 准备好了再重新开始：什么都不必拷贝两次
# 96bf58df
error-backup-incomplete-usually = 磁盘出了故障，或有人改动了文件夹中的文件
# fe078f0e
error-backup-not-the-newest-what = { $value1 } 不是其设备的最新备份
# 09e82740
error-backup-newest-unfinished-what = 最新的备份没有完成
# 90771d14
error-failure-doesnotopen-what = 最新的备份打不开，因此能读取的也许只有较旧的备份：{ $value1 }
# 329e7cae
error-backup-newest-not-whole-what = 最新的备份无法通读，因此也许只剩下较旧的备份：{ $value1 }
# c98d380e
error-backup-newest-not-whole-what-2 = 最新的备份不完整，因此较旧的备份也许有它缺少的内容：{ $value1 }
# ebbfb86f
error-backup-in-use-what = { $value1 } 正在放到一台 iPhone 上
# fb54f070
error-backup-nothing-to-remove-what = 这台设备的较旧备份不超过 { $value1 } 个
# f1b8fc2c
error-backup-not-removed-what = 一个较旧的备份无法移除
# f57c5d0a
error-consent-not-given-what-3 = 没有同意移除
# 49326dd7
error-backup-not-the-newest-help = 指定文件夹名不带日期的那个；rightful backup list 会列出
# 1bbd1973
error-backup-newest-unfinished-help = 先做一个备份：rightful backup take；在那之前，也许只有较旧的备份
# cdd766cd
error-failure-doesnotopen-help = 先找到它的密码：它是为备份设定的密码，rightful recall 可以帮您找到；如果仍要移除较旧的备份，请写 --newest-unproven
# bda0a79b
error-backup-newest-not-whole-help = 趁您还有设备，先做一个新备份：rightful backup take --full；如果仍要移除较旧的备份，请写 --newest-unproven
# 4fb0039f
error-backup-in-use-help = 等恢复结束，然后重新开始
# 54aa960d
error-backup-nothing-to-remove-help = 如果确实需要空间，用 --keep 少保留一些
# dac1f0d1
error-backup-not-removed-help = 检查文件夹的权限和磁盘，然后重新开始
# 5f784068
error-consent-not-given-help-3 = 准备好了再重新开始；没有您的同意，不会移除任何东西
# cf7611aa
error-backup-newest-unfinished-usually = 它在制作时被中断
# b940e465
error-coach-not-by-hand-what = 没有按键能进入 { $value1 } 模式
# ef2d3d76
error-coach-not-reached-what = 设备在 { $value1 } 分钟和 { $attempts } 次尝试内没有进入这个模式：{ $wanted }
# 543c9328
error-coach-stopped-what = 应您的要求停止，设备还没有进入这个模式：{ $wanted }
# 826fbaf3
error-coach-not-by-hand-help = 这是 Rightful 的错误：请把它写的报告发给我们
# e7b510eb
error-coach-not-reached-help = 用按键强制重新启动设备，换一根线和一个接口，然后重新开始
# bf9a914d
error-coach-stopped-help = 准备好了再重新开始；已下载的会保留
# 87968284
error-coach-not-reached-usually = 按键磨损或被保护壳挡住，或者线或集线器让这台电脑看不到设备
# 209ede70
error-doctor-nobody-to-ask-what = 在这里无法询问任何人是否要这样做
# b7a554cd
error-doctor-declined-help = 按每项结果旁边所写的手动处理，或准备好了再重新开始
# d7e5e0de
error-doctor-nobody-to-ask-help = 在终端中启动，或用 --yes 事先说“是”
# 84850375
error-find-my-nobody-to-ask-what = 需要 Apple 账户的名称、密码或验证码，而这里无人可问
# bc7fe26c
error-find-my-not-said-what = 没有人说要将设备从账户中移除
# da9a950b
error-find-my-nothing-kept-what = 这台电脑没有保存任何 Apple 账户的内容
# 118d66fc
error-find-my-stopped-what = 在对设备提出任何要求之前已停止
# f04416a5
error-find-my-no-devices-what = 此 Apple 账户在“查找”中没有设备
# 341ed5b3
error-find-my-not-found-what = 此 Apple 账户中没有名为 { $value1 } 的设备
# f86d8ede
error-find-my-several-what = 此 Apple 账户中有 { $value1 } 台设备都可能是所指的
# 61338b40
error-find-my-nobody-to-ask-help = 在终端中启动，或用 --account 给出账户、用 --password-file FILE 给出密码；--browser 显示不用本程序的办法
# d5846e19
error-find-my-not-said-help = 在终端中启动；如果确实要这样做，请使用 --choose remove
# f2b057c5
error-find-my-stopped-help = 随时可以重新开始
# 73e8d7bf
error-find-my-no-devices-help = 用设备所属的 Apple 账户登录；“查找”必须在丢失之前就已打开
# 992dc1e6
error-find-my-several-help = 用 --device 指定一台：用它的名称，或 rightful find list 显示的最后四个字符
# 800e4ff8
error-find-my-not-found-usually = 它属于另一个 Apple 账户，或“查找”已关闭
# 0d5b1cb0
error-kept-malformed-what = 保存的 Apple 账户内容格式不正确
# ce9f0a2b
error-kept-malformed-help = 用 rightful find sign-out 移除它，然后重新登录
# b06019ac
error-cache-not-there-what = 文件夹 { $value1 } 中没有固件 { $name }
# ad987342
error-cache-in-use-what = { $name } 正在下载
# 577a269c
error-cache-disk-what = 文件夹 { $value1 } 无法读取或更改
# 90b62217
error-cache-not-there-help = 看看有什么：rightful firmware cache
# 68e8d65b
error-cache-in-use-help = 等下载完成，或停止它，然后重新开始
# 88926506
error-cache-disk-help = 检查文件夹和它的权限，然后重新开始
# 56a64b1d
error-firmware-no-such-version-what = 目录中没有 { $product-type } 的固件 { $version }
# fca4c844
error-firmware-no-space-what = 固件在这台电脑上还需要 { $needed }，可用空间是 { $free }
# 6b1343cf
error-firmware-another-version-what = 文件公布为构建版本 { $announced }，但里面是 { $found }，或是给另一个型号的
# e1aa7c83
error-firmware-no-such-version-help = 看看有什么：rightful firmware list
# ec93705a
error-firmware-no-space-help = 腾出空间，或用 --cache 指定另一个磁盘，然后重新开始
# 1cc816c9
error-firmware-another-version-help = 指定另一个版本；目录中关于这个版本的内容有误
# a0bac308
error-firmware-no-space-usually = 固件有 5 到 20 GB
# 6047deac
error-device-none-what = 没有找到 iPhone 或 iPad
# 6884a48d
error-device-not-found-what = 没有连接的设备是 { $value1 }
# 74033df0
error-device-several-what = 连接了 { $count } 台设备，没有说明是哪一台
# f0a2e5a7
error-device-none-help = 把设备直接插到电脑上；如果它只充电，用按键让它进入恢复模式（rightful 会显示按键），然后重新开始
# 63531134
error-device-not-found-help = 看看有哪些设备：rightful devices
# cef82f5d
error-device-several-help = 用最后四个字符指明一台：--device 4F2A；或者拔下其他设备
# 5e47fad8
error-device-none-usually = 只能充电的线，或锁定超过一小时、只会充电的 iPhone
# 22a65ad9
error-mdm-needs-consent-what = 抹掉需要指明设备的同意
# f9a42411
error-mdm-no-token-what = 没有为 { $device } 保存解锁令牌
# a34bf149
error-mdm-events-unreadable-what = 无法读取 { $path } 中的事件
# e85fef22
error-mdm-no-events-what = { $path } 中没有 MDM 服务器的事件
# c98416b5
error-mdm-token-refused-what = 设备不接受这个解锁令牌：{ $words }
# 95888521
error-mdm-device-refused-what = 设备拒绝 { $command }：{ $words }
# e5c7337e
error-mdm-not-said-what = 没有人说要关闭激活锁
# 5a43fbb6
error-mdm-stopped-what = 在询问 MDM 服务器之前已停止
# 90d8724e
error-mdm-no-token-help = 用 --token FILE 指明其文件，或用 rightful mdm token 从服务器的事件中取出
# 6b422484
error-mdm-events-unreadable-help = 检查路径，以及您是否可以读取
# 05ef4e03
error-mdm-no-events-help = 指明服务器的 webhook 写入的文件或文件夹
# c940930f
error-mdm-token-refused-help = 寻找设备最近一次抹掉之后保存的令牌：服务器可能有更新的
# 24d09e53
error-mdm-device-refused-help = 检查服务器对设备有哪些权限（访问权限），以及设备是否受监管
# ba21d07f
error-mdm-not-said-help = 在终端中启动，或者如果组织确实想这样做，使用 --choose unlock
# 4fc9e0c1
error-mdm-token-refused-usually = 令牌属于另一台设备，或设备在保存令牌之后被抹掉过
# 4221aa40
error-recall-not-yours-what = 您说备份不是您的，而且它的主人不在您身边
# f9190e54
error-recall-owner-unsaid-what = 没有说明是谁的备份
# 998a3f5f
error-recall-not-encrypted-what = 备份没有加密：它没有密码
# a93c9c25
error-recall-nothing-to-try-what = 没有可试的
# 0a478002
error-recall-not-worth-it-what = 搜索需要 { $value1 }
# d07418c6
error-recall-rest-not-worth-it-what = 较有可能的 { $tried } 个候选密码都打不开备份，其余的需要 { $rest }
# 4bc3f26b
error-recall-under-way-what = 这台电脑上正在进行另一次备份密码搜索
# e0ad91ea
error-recall-unwritable-what = 无法在 { $path } 中记下试过的密码
# e22226a8
error-recall-unreadable-what = 之前的搜索留下的记录无法读取：{ $path }
# 05b1ba44
error-recall-self-test-what = 这台电脑计算出错：它找不到一个已知的密码
# c0bf16b2
error-recall-none-of-them-what = { $value1 } 个候选密码都打不开备份
# ac77273d
error-recall-stopped-what = 在 { $of } 个候选密码中试了 { $tried } 个后停止；试过的已记下
# 14462431
error-recall-not-yours-help = 请它的主人坐到您身边；搜索反正需要主人记得的内容
# 4419d60e
error-recall-owner-unsaid-help = 在终端中启动，或用 --choose own 或 --choose with-owner 说明
# 6bbec985
error-recall-not-encrypted-help = 直接打开：rightful backup browse 打开它不需要密码
# e973f282
error-recall-nothing-to-try-help = 用 --list FILE 或 --saved FILE 给出要试的密码，或用 --hint FILE 说出您记得的内容
# b5c0b4ce
error-recall-bad-line-help = 给出完整的一行，从 $itunes_backup$ 到行尾
# 8849fd27
error-recall-not-worth-it-help = 多说一些您记得的内容，这样要试的就少些；或在 iPhone 上设定新密码：“设置”、“通用”、“传输或还原”、“还原”，“还原所有设置”会保留除设置以外的一切，下一次备份可用新密码。--anyway 仍会搜索
# 6bf8c66c
error-recall-rest-not-worth-it-help = 再想一想，用更多您记得的内容启动它：试过的不会再试；--anyway 也会试其余的。在 iPhone 上，“还原所有设置”会保留除设置以外的一切，下一次备份可用新密码
# 5e28220c
error-recall-under-way-help = 等它完成，或用 Ctrl-C 停止：之后可以继续
# 0c44981a
error-recall-unwritable-help = 确认那里有空间而且您可以写入，或用 --cache DIR 指定另一个文件夹；然后重新启动它
# 9078e1bc
error-recall-unreadable-help = 确认您可以读取它：它属于开始搜索的人；或用 --cache DIR 指定另一个文件夹，在那里从头开始
# de30e71f
error-recall-self-test-help = 重新启动电脑，或在另一台电脑上搜索
# a9802b8d
error-recall-none-of-them-help = 再想一想，用更多内容启动它：试过的不会再试。在 iPhone 上，“还原所有设置”会保留除设置以外的一切，下一次备份可用新密码
# 9d4d938f
error-recall-stopped-help = 用 rightful recall resume 继续，或再次启动同一个命令，也可以加上更多想法
# b125b67f
error-recall-unreadable-usually = 搜索是由这台电脑的另一个用户开始的，或用了 sudo
# e2a3eea6
error-recall-not-worth-it-usually = 对密码所知太少，或掩码中未定的位置太多
# d95f7e8f
error-recall-self-test-usually = 它的内存或处理器出了故障
# 44f872a8
error-recall-none-of-them-usually = 密码与所想的不同：可能是以前某台电脑的、Apple 账户的、iPhone 的，或由某个程序或组织设定的
# 4341d4a9
error-badline-what = 这一行不是 Rightful、hashcat 或 John 为备份生成的
# 01f042aa
error-queue-state-unkept-what = 搜索的进度无法保存在 { $path } 中
# 14b00d55
error-queue-under-way-what = 另一个协调端正在使用 { $path }
# 29ee760f
error-queue-stopped-what = 在 { $of } 个候选密码中试了 { $tried } 个后停止；试过的已记下，其他机器在等待
# 6863f4fb
error-queue-left-what = 试了 { $value1 } 个候选密码后停止；其他机器继续
# 5db2865d
error-queue-under-way-help = 先停止另一个：之后可以继续
# d0690d68
error-queue-none-of-them-help = 再想一想，用更多内容启动它。在 iPhone 上，“还原所有设置”会保留除设置以外的一切，下一次备份可用新密码
# e9a375f9
error-queue-stopped-help = 再次启动同一个命令：它会用同一个代码从那里继续
# ca1bba65
error-queue-left-help = 随时可以用同一个代码再次加入
# 2fb4edf1
error-queue-none-of-them-usually = 密码与所想的不同：可能是以前某台电脑的、Apple 账户的或 iPhone 的
# f6af0739
error-recovery-wrong-mode-what = 设备在这个模式：{ $found }，而不是这个：{ $wanted }
# 1d954803
error-recovery-no-ecid-what = 设备没有说出它的 ECID
# aeddded2
error-recovery-unknown-model-what = 没有叫 { $value1 } 的 iPhone、iPad 或 iPod touch
# 26bbe2ac
error-recovery-no-buttons-what = 不知道这台设备的按键
# 4ffc32c8
error-recovery-no-system-what = 设备回到了恢复模式：它没有能启动的系统
# 28b4bb08
error-recovery-wrong-mode-help = 看看它在做什么：rightful devices
# 0535fb1c
error-recovery-no-ecid-help = 解锁设备，或用按键让它进入恢复模式，然后重新开始
# 6d1746d8
error-recovery-unknown-model-help = 按包装盒上的写法，例如 "iPhone 14 Pro Max"，或写 iPhone15,3
# 5efbb0f5
error-recovery-no-buttons-help = 更新 Rightful；在此之前，请按 Apple 关于恢复模式的页面为该机型所示的方法按键
# 9943325b
error-recovery-no-system-help = 安装系统：rightful unlock
# a4f4eaba
error-recovery-no-buttons-usually = 它比这个版本的 Rightful 更新
# 3e1e22a9
error-recovery-no-system-usually = 之前的恢复在抹掉之后被中断
# 0b2621d2
error-rescue-nameless-what = 不知道 iPhone 的 UDID，因此无法记下关于它的任何内容
# afbd6f39
error-rescue-notes-not-written-what = 关于 iPhone 的记录无法读取或写入：{ $path }
# 025386cc
error-rescue-notes-damaged-what = 关于 iPhone 的记录已损坏：{ $path }
# 7450b43f
error-rescue-nameless-help = 插上 iPhone，解锁并轻点“信任”，然后重新开始
# eb565861
error-rescue-notes-not-written-help = 检查文件夹和它的权限，或用 --cache DIR 指定另一个文件夹
# da38c4b7
error-rescue-notes-damaged-help = 移除那个文件；其中所说的会重新询问和验证
# 5d694c5b
error-unlock-unknown-model-what = 这个版本的 Rightful 不认识这台设备的型号
# 3bcddaa9
error-unlock-no-ecid-what = 设备在这个模式下没有说出它的 ECID：{ $value1 }
# 390c5202
error-unlock-wrong-mode-what = 设备在这种状态下无法开始任何事：{ $value1 }
# 9b0fd06e
error-unlock-not-signed-what = Apple 不再为这个型号签名 iOS { $version }（{ $build }）
# 34e03e0c
error-unlock-no-space-what = 固件在这台电脑上需要 { $needed }，可用空间是 { $free }
# 2f714c29
error-unlock-folder-what = { $path } 无法使用：{ $why }
# 7b932256
error-unlock-no-nonce-what = 设备在这个模式下没有说出一次性数字：{ $value1 }
# c2c6f02a
error-unlock-image-refused-what = 设备没有启动发给它的 { $image }
# eed07af9
error-unlock-no-ticket-kept-what = 设备正处于一次不是在这台电脑上开始的恢复之中
# a7407f1f
error-unlock-cannot-fetch-what = 设备要求 Apple 的某样东西，在这里无法取得
# 675f91af
error-unlock-port-closed-what = 设备要求在它的端口 { $port } 上的数据，却没有在 { $limit } 秒内打开该端口
# 92e03718
error-unlock-not-installed-what = 恢复之后设备运行的是 { $found }，而不是 { $expected }
# e048bf6a
error-unlock-not-started-what = 设备说已经完成，却回到了恢复模式
# b5866d1b
error-update-declined-what = 没有表示要继续
# 805f0fbf
error-unlock-stopped-what = 应您的要求停止，在这一步之前：{ $before }
# 0e4b2315
error-unlock-cannot-read-what = { $device } 在等待时，固件的一个文件无法读取：{ $why }
# fbb5bfd8
error-unlock-unknown-model-help = 更新 Rightful；如果已是最新，请用 Mac 或 Windows 上的“Apple 设备”恢复
# e36c0b4b
error-unlock-no-ecid-help = 用按键让设备进入恢复模式，然后重新开始
# 844c252c
error-unlock-not-signed-help = 不要写 --version：最新版本总是有签名的
# 238ee07b
error-unlock-folder-help = 用 --cache 指定另一个文件夹，然后重新开始
# 57fe2f08
error-unlock-image-refused-help = 强制重新启动设备进入恢复模式，然后重新开始
# 9ed2da37
error-unlock-no-ticket-kept-help = 用按键强制重新启动设备进入恢复模式，然后重新开始
# ddcf03a4
error-unlock-cannot-fetch-help = 用 Mac 或 Windows 上的“Apple 设备”恢复；这里不会再有什么受损
# 9321e133
error-update-declined-help = 准备好了再重新开始，并说“是”；或加上 --yes
# 6ba848d5
error-unlock-not-started-help = 重新开始：rightful resume；如果发生两次，请从 DFU 模式恢复
# b35ea5d7
error-unlock-cannot-read-help = 检查这台电脑的磁盘，然后重新开始
# 7684ca82
error-unlock-unknown-model-usually = 设备比这个版本更新
# 03e8993e
error-unlock-no-ecid-usually = 设备正在启动，或是很旧的设备
# 3e2110f8
error-unlock-not-signed-usually = 下一个版本发布之后，Apple 还会为旧版本签名几个星期
# c4bff029
error-unlock-image-refused-usually = 设备在此期间重新启动了，或者映像不是给它的
# 5addb989
error-unlock-no-ticket-kept-usually = 另一个程序或另一台电脑开始了恢复
# 97df3c6f
error-unlock-not-started-usually = 存储出了故障，或更换过零件
# 419643ba
error-unlock-port-closed-usually = 设备上的安装程序崩溃了
# 2d8de208
error-resume-running-what = { $device } 正运行着它的系统：没有什么可继续的
# 9aa63bba
error-resume-undecided-what = 没有决定如何继续
# 6c47795e
error-resume-running-help = 如果仍显示数据线的图片，请重新插上再开始
# 2c6d161f
error-resume-undecided-help = 重新开始并选择一条路，或指定一条：--choose go-on
# 2b5f1e3c
error-resume-running-usually = 设备自己重新启动了
# 23d70e05
error-supervise-wrong-mode-what = 设备处于 { $found } 模式；系统运行时它才听监督者的
# 084203b1
error-supervise-nameless-what = 手机没有说明自己的编号，因此无法为它约定任何事
# eee7c825
error-supervise-not-trusted-what = 手机不信任这台电脑，这里也没有监督它的身份
# 8cb1a3c3
error-supervise-vault-what = 这台电脑上保存的身份和令牌无法使用
# 83c0a7e7
error-supervise-foreign-what = 手机由别人监督{ $value1 }
# 44365b47
error-supervise-set-up-what = 手机已设置完毕，而手机只能在设置过程中被监督
# 528d1a70
error-supervise-erased-since-what = 手机在保存此令牌之后被抹掉，令牌因此失效
# 9d867ace
error-supervise-passcode-set-what = 手机设有密码，这时手机不会生成解锁令牌
# 59778e48
error-supervise-no-token-what = 这台电脑上没有这部手机的解锁令牌
# c2f68b06
error-supervise-token-damaged-what = 这不是完整的解锁令牌
# 462933f6
error-supervise-token-refused-what = 手机不接受此令牌：{ $words }
# e25fb2c9
error-supervise-before-first-unlock-what = 手机自启动后还没有解锁过，它的密钥包对监督者不开放
# d5abb4d1
error-supervise-still-set-what = 手机接受了令牌，却说仍设有密码
# fd0e5b85
error-supervise-cancelled-what = 在手机上被取消了，或锁定模式不允许
# 63fb9ace
error-supervise-no-such-profile-what = 手机上没有描述文件 { $value1 }
# d3f4c813
error-supervise-file-what = { $path } 无法读取或写入
# 15c4e4d4
error-supervise-file-there-what = { $value1 } 已经存在，不会被覆盖
# 24a99b4f
error-supervise-wrong-mode-help = 让它照常启动；退出恢复模式：rightful recovery exit
# 82511b01
error-supervise-nameless-help = 拔下手机，重新接上，然后重新开始
# c233474b
error-supervise-not-trusted-help = 导入监督这部手机所用的身份：rightful supervise identity import；或者解锁手机，重新接上并轻点“信任”
# 9dfaa92e
error-supervise-vault-help = 使用当初保存它的用户和电脑，或重新导入：rightful supervise identity import，并用 --token 指明令牌文件
# 96bdf979
error-supervise-no-identity-help = 导入监督您手机所用的身份：rightful supervise identity import；第一部手机则新做一个：rightful supervise identity new
# 024bb9ec
error-supervise-not-supervised-help = 另找办法：rightful advise；要从下一次抹掉起监督这部手机：在它显示“你好”时用 rightful supervise prepare
# 2ba0e4ee
error-supervise-foreign-help = 找到监督这部手机所用的身份并导入：rightful supervise identity import；机构的手机由机构来打开
# 8e7e022c
error-supervise-set-up-help = 保持原样：只有抹掉才能让它准备好，而且要先做好并验证备份：rightful rescue-kit
# b5338d33
error-supervise-erased-since-help = 另找办法：rightful advise；下次准备好之后保存新的令牌：rightful supervise token save
# 1d41a390
error-supervise-passcode-set-help = 在手机上关闭密码（设置、面容 ID 与密码），保存令牌，再打开密码；手机被锁时这条路不通：rightful advise
# 49a1af0e
error-supervise-no-token-help = 用 --token FILE 指明别的程序保存的令牌；没有令牌就无法清除密码：rightful advise
# b93305be
error-supervise-token-damaged-help = 在保存它的电脑的备份里找到原样的文件；没有向手机发送任何东西
# 8f5c014d
error-supervise-token-refused-help = 看看有没有这部手机的更新的令牌：rightful supervise token check；其他办法：rightful advise
# eb37f970
error-supervise-before-first-unlock-help = 不要再次重启，让它连着电缆；如果管理服务器有它的令牌，也许还能清除：rightful advise
# f70b56c0
error-supervise-still-set-help = 看手机：如果不用密码就能打开，就没问题；否则重新开始
# d56c43e2
error-supervise-cancelled-help = 重新开始并在手机上同意，或先在设置中关闭锁定模式
# 14dce208
error-supervise-no-such-profile-help = 看看有什么：rightful supervise profiles list
# 575c47da
error-supervise-file-help = 检查路径，以及您在那里能否读写
# fafdaf9c
error-supervise-file-there-help = 换一个文件名，或把那个文件移走
# 7b3f6afa
error-supervise-not-trusted-usually = 它是在别的电脑上被监督的，或者此后身份重新制作过
# fcfe176c
error-supervise-vault-usually = 它是由别的用户、在别的电脑上，或在这台电脑重装之前保存的
# 20038f72
error-supervise-token-refused-usually = 令牌属于别的手机、被改动过，或手机在保存之后被抹掉了
# 956ef3a1
error-supervise-before-first-unlock-usually = 自上次解锁后它重启过，或电池耗尽过
# 54f333e3
error-supervise-erased-since-usually = 它被恢复或重置过，或机主重新设置过
# 6c4f8ccb
error-vaulterror-folder-what = { $path } 无法浏览
# 63c8f2ea
error-vaulterror-malformed-what = { $path } 中保存的内容形式不对
# fdb3f699
error-vaulterror-nothing-what = 要保存的内容里没有令牌
# 60592aef
error-token-not-kept-what = 为 { $udid } 保存的解锁令牌无法使用
# f6be1d65
error-token-kept-malformed-what = 为 { $udid } 保存的内容不是解锁令牌
# 3bee6c94
error-token-not-kept-help = 确认该文件夹属于您，并且位于保存令牌的那台电脑上；否则请从最初保存的地方取来令牌
# 3b1e46a8
error-token-kept-malformed-help = 从最初保存的地方重新取来令牌
# 0e8b0b1b
error-wait-timed-out-what = 等了 { $limit } 秒，没有等到：{ $what }
# 556b64f7
error-wait-stopped-what = 应您的要求停止，当时在等：{ $what }
# 737a91d6
error-wait-timed-out-help = 检查线，不经集线器直接插到电脑上，然后重新开始
# 7db676bc
error-wait-timed-out-usually = 插头松动、集线器、只能好好充电的线，或者需要再试一次
# 34256318
error-firmware-bad-archive-what = 这不是加密归档
# 53c3c263
error-firmware-bad-archive-what-2 = 加密归档的头部有 { $needed } 字节，只读到 { $given }
# 895d6c4d
error-firmware-bad-archive-what-3 = 加密归档声称有 { $value1 } 字节的认证数据
# 8d3e4b97
error-firmware-bad-archive-what-4 = 加密归档的认证数据不是名称和值的列表
# d98a100e
error-firmware-bad-archive-help = 重新从 Apple 下载这个型号的固件
# 5ceecf86
error-firmware-bad-archive-usually = 下载没有完成
# 961d749f
error-firmware-bad-archive-usually-2 = 文件被改动，或是手工拼成的
# fbf34e64
error-modem-incomplete-what = iPhone 要求它的调制解调器的固件，但没有给出 { $value1 }
# 8b546e12
error-modem-not-in-firmware-what = 这个固件中没有给 iPhone 调制解调器的内容
# 3b4e0990
error-modem-no-ticket-what = 签名服务器没有为 iPhone 的调制解调器给出 { $value1 }
# b306983d
error-modem-unknown-part-what = 签名服务器签署了调制解调器的 { $value1 }，这个版本不认识
# a45ece98
error-modem-bad-archive-what = 调制解调器的归档中没有 { $value1 }
# d1078cf9
error-modem-bad-archive-what-2 = 调制解调器的文件 { $file } 不接受它的签名：{ $why }
# 67db6293
error-modem-bad-archive-what-3 = 调制解调器的归档无法使用：{ $value1 }
# 0400291f
error-modem-bad-archive-what-4 = 调制解调器的归档比任何真正的都大
# d8c3f640
error-modem-incomplete-help = 让 iPhone 重新启动到恢复模式，然后重新开始；如果发生两次，请把它写的报告发给我们
# dceaeaba
error-modem-not-in-firmware-help = 使用正好是这个型号的固件，然后重新开始
# 9a26faf5
error-modem-no-ticket-help = 用 Apple 签名的最新固件重新开始
# 2e8bfb99
error-modem-unknown-part-help = 更新 Rightful；如果已是最新，请把它写的报告发给我们，在此期间用 Apple 自己的程序恢复
# 6c17d02c
error-modem-incomplete-usually = 调制解调器不应答 iPhone，就像进水或摔落损坏之后
# 90202907
error-modem-unknown-part-usually = iPhone 比这个程序更新
# 90ec1712
error-refused-toolong-what = 属性列表有 { $bytes } 字节，超过 { $limit }
# 27417ba4
error-refused-toodeep-what = 属性列表的嵌套超过 { $limit } 层
# bfe51129
error-refused-toomany-what = 属性列表有超过 { $limit } 个元素
# b2f1d986
error-refused-malformed-what = 这不是 XML 属性列表：{ $value1 }
# b748f78b
error-firmware-bad-table-what = 固件表没有头部
# ee4545b5
error-firmware-bad-table-what-2 = 固件表声称有 { $value1 } 个条目
# 8faaa719
error-firmware-bad-table-what-3 = 固件表的映像 { $value1 } 位于表之外
# fe688c9c
error-firmware-bad-table-what-4 = 固件表会过大
# 49b8eb80
error-firmware-wrong-model-what = 这个固件是给 { $firmware } 的，但设备是 { $device }
# a1f9499c
error-firmware-wrong-chip-what = 这个固件的 { $class } 的芯片是 { $firmware }，但设备的是 { $device }
# b378ccbd
error-firmware-wrong-board-what = 这个固件的 { $class } 的主板编号是 { $firmware }，但设备的是 { $device }
# cd180784
error-firmware-no-update-identity-what = 这个固件没有能更新 { $device } 并保留其数据的内容{ $variants }
# f20f6bcf
error-firmware-ambiguous-what = 这个固件有几种做法，没有说明哪种正确：{ $variants }
# 610fb31d
error-firmware-wrong-model-help = 不要指定文件，就会下载正确的
# f745753f
error-firmware-no-update-identity-help = 换一个固件；这个只能抹掉，只有您要求时才会这样做
# 6fbe1853
error-firmware-wrong-model-usually = 文件是为另一个型号下载的
# d65f5e08
error-img4error-truncated-what = 映像被截断
# bb3c8bbc
error-img4error-notder-what = 映像的编码不严格
# b852987b
error-img4error-trailing-what = 映像在末尾之后还有字节
# d0b975c2
error-img4error-expected-what = 映像中该有 { $value1 } 的地方没有
# e74e2a99
error-img4error-duplicate-what = 映像中有两个 { $value1 }
# 25d8119e
error-img4error-toomany-what = 映像中的 { $value1 } 太多
# 794b94eb
error-firmware-unreadable-what = { $path } 无法{ $doing ->
    [read] 读取
   *[written] 写入
 }
# ed5c5166
error-firmware-not-firmware-what = { $path } 不是固件
# 89b607f5
error-firmware-truncated-what = 固件文件 { $path } 不完整
# 0aefcbe6
error-firmware-damaged-what = 固件已损坏：{ $value1 }
# 096d2d70
error-firmware-unsafe-name-what = 固件中有名为 { $name } 的条目，任何固件都没有这样的条目
# ff49b8be
error-firmware-file-missing-what = 固件中没有文件 { $path }
# eaa993db
error-firmware-bad-size-what = 固件中的文件 { $path } 有 { $size } 字节，不在 1 到 { $limit } 之间
# dc18f0b9
error-firmware-compressed-what = 固件中的文件 { $path } 是压缩的，无法就地读取
# fa9ae345
error-firmware-not-here-what = 固件中的文件 { $path } 不在这台电脑上
# 1b8550b9
error-firmware-manifest-what = 固件的清单无法使用
# be232e1e
error-firmware-unreadable-help = 检查文件、磁盘和可用空间，然后重新开始
# f488dde4
error-firmware-not-firmware-help = 指定以 .ipsw 结尾的文件，或其解包后的文件夹，或不指定而让它下载
# 8e0a8fc7
error-firmware-truncated-help = 重新下载；中断的下载可以继续
# 11cc9dd3
error-firmware-damaged-help = 重新从 Apple 下载固件
# 8e4d7f58
error-firmware-not-here-help = 先下载固件：rightful firmware get
# 6a49f39b
error-firmware-compressed-help = 为文件的副本腾出空间，然后重新开始
# 87f633ca
error-firmware-truncated-usually = 下载过早结束
# 66d1d2a4
error-firmware-file-missing-usually = 文件夹没有完整解包
# 98996a99
error-manifesterror-missing-what = 构建清单没有可用的 { $key }
# 7a04ad29
error-manifesterror-badpath-what = 构建清单写了文件 { $path }，任何固件都没有这样的文件
# ed801cb8
error-manifesterror-toomany-what = 构建清单中的 { $value1 } 太多
# f237f529
error-firmware-no-such-component-what = 固件中没有部件 { $component }
# e9f6e86e
error-firmware-damaged-image-what = 固件中 { $component } 的文件不是映像
# baee0251
error-firmware-altered-image-what = 固件中 { $component } 的文件被改动
# 2592fc11
error-ticket-digest-mismatch-what = 票据不为 { $component } 担保
# 1f79ce4f
error-signing-unreadable-what = 签名服务器为 { $component } 附加的内容无法使用
# d2bfb85a
error-firmware-no-such-component-help = 更新 Rightful；如果已是最新，请把它写的报告发给我们
# 5e3fe9ee
error-firmware-damaged-image-help = 重新从 Apple 下载固件，然后重新开始
# 110ec49f
error-signing-unreadable-help = 重新开始：每次都会请求新的票据
# de2c5872
error-firmware-no-such-component-usually = 设备要求了固件中没有的东西
# 71e8e7c9
error-firmware-damaged-image-usually = 固件文件被改动，或磁盘出了故障
# e183d57a
error-signing-unreadable-help-2 = 检查网络中有没有代理或登录页面，然后重新开始
# 6ac2aedd
error-signing-not-signed-help = 不要指定固件文件，以便采用最新的有签名的固件；如果已经是这样，请更新 Rightful
# 596e48a0
error-signing-refused-help = 更新 Rightful，然后重新开始
# 1aa3c59c
error-signing-unreadable-usually = 这台电脑与 Apple 之间的某个东西代为应答了
# aaf2026a
error-signing-not-signed-usually = Apple 只为最新版本签名，而且为每台设备单独签名
# 82a35a6f
error-signing-refused-usually = 新设备需要旧工具不会发出的请求
# 34f24c06
error-ticket-unreadable-what = 票据无法读取
# f678c77a
error-ticket-unreadable-what-2 = 票据有 { $value1 } 字节，比任何票据都大
# 9f00177a
error-ticket-for-another-what = 票据是给设备 { $theirs } 的，不是给 { $ours } 的
# 4294ccde
error-ticket-for-another-what-2 = 票据写的{ $what }是 { $theirs }，不是 { $ours }
# d996b9ef
error-ticket-stale-nonce-what = 票据是给设备之前一次启动的：它的一次性数字是 { $theirs }，不是 { $ours }
# 0c347db5
error-ticket-digest-mismatch-what-2 = 票据不是给这个固件的：它写的是另一个 { $component }
# 83494819
error-ticket-digest-mismatch-what-3 = 票据没有写 { $component }，没有它恢复就无法完成
# ce3b5092
error-ticket-unreadable-help = 检查网络中有没有改动网页的代理，然后重新开始
# 66761586
error-ticket-for-another-help = 拔下其他设备，然后重新开始
# 69bfff59
error-ticket-for-another-usually = 连接了两台处于恢复模式的设备
# 7cdc8dcd
error-ticket-stale-nonce-usually = 设备在此期间重新启动了
# 59a023b5
error-ticket-digest-mismatch-usually = 固件文件被改动
# d077e50d
error-updater-unknown-what = iPhone 要求它的 { $value1 } 的固件，这个版本不认识
# 05682455
error-updater-incomplete-what = iPhone 要求它的 { $name } 的固件，但没有给出 { $key }
# a1d1346a
error-updater-not-in-firmware-what = iPhone 要求它的 { $name } 的固件，而这个固件中没有 { $component }
# 67a4ae76
error-updater-ambiguous-what = iPhone 要求它的 { $name } 的固件，而这个固件中有 { $count } 个文件可用
# be32a593
error-updater-another-device-what = iPhone 要求给设备 { $theirs } 的票据，但它是 { $ours }
# 33ade0a3
error-updater-no-ticket-what = 签名服务器没有为 iPhone 的 { $name } 给出 { $ticket }
# 49e9873e
error-updater-not-read-what = 固件的文件 { $value1 } 没有读取
# f69732b3
error-updater-bad-map-what = 电池的固件映射表无法使用：{ $value1 }
# bbe05126
error-updater-not-read-help = 重新开始；如果发生两次，请把它写的报告发给我们
# b5b37337
error-updater-no-ticket-usually = Apple 只为芯片的最新固件签名
# f1477bab
error-account-wrong-password-what = Apple 说 Apple 账户或其密码不正确
# bbcc45cd
error-account-locked-what = Apple 已锁定此 Apple 账户
# c57fb02b
error-account-terms-what = Apple 要求先接受其条款
# 4dfbe814
error-account-throttled-what = Apple 目前不接受来自这里的请求{ $after }
# 577f55c8
error-account-not-a-code-what = 输入的不是六位数字验证码
# 0c35ce0a
error-account-wrong-code-what = Apple 说验证码不正确
# 93ce8e15
error-account-too-many-codes-what = 这次登录不再接受验证码
# 3879a6ae
error-account-no-such-number-what = 此 Apple 账户没有这个受信任电话号码
# 903ee60c
error-account-code-needed-what = Apple 对此要求来自受信任设备或号码的验证码
# adaffce7
error-account-security-key-what = 此 Apple 账户由安全密钥保护
# 048ebd84
error-account-session-ended-what = Apple 已结束会话
# 6c6ad031
error-account-forbidden-what = Apple 不允许这样做{ $code }
# 2515fbdd
error-account-no-find-my-what = 此 Apple 账户不提供“查找”
# 5c9a2871
error-account-unreadable-what = 无法读取 Apple 的答复：{ $what }
# c6da79e9
error-account-wrong-password-help = 请仔细再输入一次：几次密码错误之后 Apple 会锁定账户；如果忘了密码，iforgot.apple.com 可以重设密码或开始账户恢复
# be79ff5e
error-account-locked-help = 在 iforgot.apple.com 解锁账户，然后重新开始
# b7c458a2
error-account-terms-help = 在 www.icloud.com 登录一次，接受 Apple 在那里的要求，然后重新开始
# dbe70e65
error-account-throttled-help = 在浏览器中使用 www.icloud.com/find，或几小时后重新开始
# 46e2e4e5
error-account-not-a-code-help = 输入受信任设备或短信中显示的六位数字
# 20a9ca56
error-account-wrong-code-help = 在受信任设备上获取新的验证码：设置、您的姓名、登录与安全性、双重认证、获取验证码
# 1f34f830
error-account-no-such-number-help = 从显示的号码中选择一个
# c4bd1c35
error-account-code-needed-help = 用验证码登录，或在浏览器中使用 www.icloud.com/find：在那里查找设备、标记为丢失或抹掉设备都不需要验证码
# 968a8475
error-account-security-key-help = 在浏览器中使用 www.icloud.com/find，那里可以使用安全密钥
# 016336a3
error-account-session-ended-help = 请重新登录
# 2d52f793
error-account-forbidden-help = 用验证码登录后再试一次，或在浏览器中使用 www.icloud.com/find
# c11ba399
error-account-no-find-my-help = 在浏览器中查看 www.icloud.com/find
# a002f915
error-account-refused-help = 在浏览器中使用 www.icloud.com/find
# a7715a27
error-account-unreadable-help = 在浏览器中使用 www.icloud.com/find；请更新 Rightful，因为 Apple 可能改变了登录方式
# d307b88e
error-account-locked-usually = 在这里或别处多次输入了错误的密码
# c099a880
error-account-throttled-usually = 短时间内登录或请求次数过多，或网络由多人共用
# 8bcaaf61
error-account-wrong-code-usually = 验证码已过期，或之后又请求了新的验证码
# 5b82cf6b
error-account-session-ended-usually = 会话不使用时只维持几分钟
# 546bd6d9
error-account-unreadable-usually = Apple 改变了登录方式，或网络上有别的东西代它答复
# d6bac064
error-activation-apple-busy-what = Apple 的激活服务器目前不接受请求（HTTP 状态 { $status }）{ $after }
# 484d0d54
error-activation-apple-status-what = Apple 的激活服务器以 HTTP 状态 { $status } 拒绝
# 56db3a09
error-activation-apple-unreadable-what = 无法读取 Apple 激活服务器的答复：{ $what }
# 6500de41
error-activation-request-too-long-what = 设备的消息有 { $length } 字节，超过激活所需
# aaf8535f
error-activation-typed-too-long-what = 输入的内容比任何账户、密码或代码都长
# 4a9bd7ab
error-activation-too-many-forms-what = 此次激活不再填写更多表单
# f345dbeb
error-activation-apple-busy-help = 几分钟后重新开始，或在设备自己的屏幕上通过无线局域网激活
# ababf850
error-activation-apple-status-help = 在设备自己的屏幕上通过无线局域网激活
# ddee98fd
error-activation-apple-unreadable-help = 离开带有登录页面或过滤的网络；否则在设备自己的屏幕上通过无线局域网激活，并更新 Rightful
# 3eafe865
error-activation-typed-too-long-help = 重新开始，并手动输入 Apple 账户及其密码
# c3f2ad02
error-activation-apple-busy-usually = 新系统发布后 Apple 的服务器繁忙
# 81e52f2e
error-activation-apple-unreadable-usually = 网络的登录页面代为应答，或 Apple 更改了答复方式
# f2f42e83
error-activation-typed-too-long-usually = 粘贴的不是密码
# df4f4782
error-activation-too-many-forms-usually = 输入有误，或账户要求的超出表单所能询问的内容
# 2d723572
error-catalog-unreachable-what = { $host } 上的固件目录没有应答
# eddd23ab
error-catalog-unreadable-what = 固件目录的应答无法读取：{ $why }
# b34ae6fb
error-catalog-unknown-device-what = 固件目录不认识 { $product-type }
# 2932022c
error-catalog-nothing-signed-what = 固件目录中没有 Apple 现在为 { $product-type } 签名的固件
# 42d98584
error-catalog-unreachable-help = 检查这台电脑是否在线，或指定您已有的固件文件（IPSW）
# 1b421c1e
error-catalog-unreadable-help = 稍后再试，或指定您已有的这个型号的固件文件（IPSW）
# 03afcc0a
error-catalog-unknown-device-help = 检查型号名称，或指定您已有的它的固件文件（IPSW）
# 4d09e4f7
error-catalog-nothing-signed-help = 稍后再试，或指定最新版本的固件文件（IPSW）；由 Apple 的签名服务器决定
# c991c04d
error-catalog-unreachable-usually = 电脑没有联网，或被防火墙或代理挡住
# 828bf086
error-catalog-unreadable-usually = 网络的登录页面代为应答，或目录正在更改
# fc6a14a0
error-catalog-nothing-signed-usually = 发布当天目录会滞后
# c6a6efd7
error-download-unreachable-what = 无法连到 { $host } 下载固件
# c0b28c57
error-download-cut-what = 下载每次都过早结束：{ $value2 } 中到了 { $value1 }
# 36e0bbd2
error-download-refused-what = { $host } 不提供这个固件：HTTP 状态 { $status }
# bc54b1ac
error-download-not-the-file-what = 服务器的文件有 { $announced } 字节，但目录写的是 { $expected }
# 679b13fd
error-download-web-page-what = { $host } 发来的是网页，不是固件
# 2fa1fb58
error-download-no-ranges-what = { $host } 只发送整个文件，不发送所要求的部分
# 5529b49c
error-download-wrong-range-what = { $host } 发来的不是所要求的那部分文件
# 23e9f770
error-download-wrong-length-what = { $host } 对文件的一个部分给出 { $announced } 字节，而该部分应有 { $expected }
# 67f77c78
error-download-changing-what = 下载时 { $host } 上的文件一再变化
# e0a50724
error-download-bad-size-what = 没有固件是 { $value1 }
# a2e8b436
error-download-digest-mismatch-what = 下载的固件不是所公布的：它的摘要是 { $found }，不是 { $expected }
# 2c433070
error-download-disk-full-what = 没有空间存放固件：还需要 { $value1 }
# e90fb71a
error-download-too-large-for-disk-what = 磁盘放不下 { $value1 } 的文件
# a36394e1
error-download-in-use-what = 另一个下载正在写入 { $value1 }
# 6e8c88ca
error-download-disk-what = { $value1 } 无法读取或写入
# b97d2afa
error-download-stopped-what = 下载已停止：{ $value2 } 中已有 { $value1 }
# 63199aeb
error-download-unreachable-help = 检查这台电脑的网络，然后重新开始；已到的会保留
# 5b63cf17
error-download-refused-help = 稍后再试，或指定您已有的固件文件（IPSW）
# 8533d433
error-download-web-page-help = 登录网络，或离开它，然后重新开始；已到的会保留
# 5b4e7717
error-download-no-ranges-help = 换一个网络，或用浏览器下载文件再指定它；已到的会保留
# abba237b
error-download-changing-help = 稍后再试，如果发生两次，请换一个网络
# 7245e6eb
error-download-digest-mismatch-help = 重新开始，如果发生两次，请换一个网络；文件已移除
# 7fc0cf0f
error-download-disk-full-help = 在这个磁盘上腾出空间，然后重新开始；已到的会保留
# ed077f3e
error-download-too-large-for-disk-help = 选择另一种格式（exFAT、APFS、NTFS、ext4）磁盘上的文件夹
# c261422a
error-download-in-use-help = 等另一个下载完成，或停止它，然后重新开始
# 9580f74a
error-download-stopped-help = 准备好了再重新开始；它会从停下的地方继续
# 698cbcbd
error-download-cut-usually = 网络上的代理或过滤器会截断大文件
# 0826afe8
error-download-refused-usually = Apple 已撤回这个版本
# c13c225c
error-download-not-the-file-usually = 目录滞后
# e9d5286c
error-download-web-page-usually = 网络的登录页面代为应答
# 9b87318a
error-download-no-ranges-usually = 网络上的代理或过滤器改动了请求或应答
# 81cb1cc1
error-download-changing-usually = 几台服务器轮流应答，或网络上有东西代为应答
# 97ba7a6e
error-download-digest-mismatch-usually = 途中的某个东西，或出故障的磁盘或内存，改动了它
# 3d3edd34
error-download-too-large-for-disk-usually = FAT32 放不下超过 4 GB 的文件
# 6f434f35
error-endpointserror-notloopback-what = { $value1 } 不是回环地址
# e0988241
error-endpointserror-badroot-what = 额外的根证书无法读取
# 54fea952
error-find-my-no-such-device-what = 此 Apple 账户没有这台设备
# 588a6636
error-find-my-not-offered-what = Apple 不为这台设备提供：{ $what }
# d1aed651
error-find-my-another-device-what = 同意的是此账户的另一台设备
# b271dc4a
error-find-my-already-erasing-what = 已经通知这台设备抹掉自己
# a5726a84
error-find-my-of-family-what = 这台设备属于一位家人：在这里只能查找它，让它响铃
# 111fe470
error-find-my-erase-pending-what = 这台设备正等待被抹掉，从账户中移除会取消这件事
# 0142ade0
error-find-my-text-too-long-what = 文字超过 { $limit } 个字符
# 653519d9
error-find-my-not-a-number-what = 给出的电话号码不是号码
# 070abe98
error-find-my-not-lost-what = 这台设备没有标记为丢失
# a0100db2
error-find-my-unanswered-what = Apple 没有说明是否接受
# e43388fe
error-find-my-no-such-device-help = 重新列出账户的设备，并选择其中一台
# bf8820c9
error-find-my-not-offered-help = 在浏览器中查看 www.icloud.com/find 为它提供了什么
# 70c2b8ef
error-find-my-another-device-help = 再读一遍计划，并对其中所列的设备表示同意
# c52bf934
error-find-my-already-erasing-help = 等它联网；在那之前可以在 www.icloud.com/find 取消抹掉
# 90841982
error-find-my-of-family-help = 请设备的主人用自己的 Apple 账户登录，在这里或在 www.icloud.com/find
# 2f1f8ab0
error-find-my-erase-pending-help = 等它被抹掉；移除它也会解除激活锁，这样拿着它的任何人都能把它设置为自己的
# 212dfb8b
error-find-my-text-too-long-help = 写短一些
# 649048cf
error-find-my-not-a-number-help = 用数字给出号码，带 + 和国家代码
# ed46a1d3
error-find-my-not-lost-help = 重新列出账户的设备，其中显示每台的状态
# 42a50e60
error-find-my-unanswered-help = 在浏览器中查看 www.icloud.com/find，或重新列出设备：两者都显示 Apple 是否已接受
# 5b971198
error-find-my-no-such-device-usually = 它已从账户中移除，或属于另一个账户
# 471b18fb
error-find-my-not-offered-usually = 设备属于其他类型，或不处于可以这样做的状态
# 454dfc74
error-network-host-not-allowed-what = { $host } 不是 Rightful 会为此请求的主机
# 778632f7
error-network-no-certificates-what = 这台电脑没有根证书，因此无法验证任何服务器
# a374f875
error-network-no-client-what = 无法创建网络客户端
# 3ee23bc0
error-network-untrusted-what = { $host } 无法证明自己的身份：{ $why }
# 58440b1d
error-network-no-answer-what = { $host } 没有应答
# a482cee8
error-network-silent-what = { $host } 在 { $limit } 秒内没有应答
# 760efeed
error-network-status-what = { $host } 应答了 HTTP 状态 { $status }
# 3d900d4a
error-network-too-long-what = { $host } 的应答超过 { $limit } 字节
# 917317d9
error-network-no-certificates-help = 安装这个系统的根证书（软件包 ca-certificates），然后重新开始
# 5fc76e53
error-network-no-client-help = 检查这台电脑的代理设置，然后重新开始
# b69a01e5
error-network-untrusted-help = 检查这台电脑的时钟，并使用没有登录页面、没有拆开 TLS 的过滤器的网络
# 321051b8
error-network-no-answer-help = 检查这台电脑的网络，然后重新开始
# 2cc38156
error-network-too-long-help = 换一个网络，然后重新开始
# db36d129
error-network-untrusted-usually = 时钟不对，或网络上有东西代替服务器应答
# c0467f0b
error-network-no-answer-usually = 电脑没有联网，或被防火墙、代理或改过的 hosts 文件挡住
# 85884a91
error-network-too-long-usually = 网络上有东西代替服务器应答
# d55400c6
error-mdm-bad-address-what = 这不是 MDM 服务器的地址
# 95aef169
error-mdm-in-clear-what = 地址以 http 开头：服务器的密钥会以人人可读的方式经过网络
# 4d04d24d
error-mdm-no-key-what = 这不是 MDM 服务器接口的密钥
# 0409000a
error-mdm-bad-device-what = 这不是 MDM 服务器上设备的名称
# bccd4bdd
error-mdm-bad-text-what = 这不是设备屏幕能显示的文字：它是空的、太长，或含有无法显示的字符
# 75d944ca
error-mdm-nothing-to-show-what = 丢失模式需要一条信息或一个可拨打的号码
# 3da1e38b
error-mdm-too-long-what = 命令有 { $length } 字节，超过可发送的 { $limit } 字节
# 812bb37f
error-mdm-key-refused-what = MDM 服务器不接受其接口的密钥
# d33009eb
error-mdm-not-that-server-what = 在这个地址应答的不是所指的 MDM 服务器
# ff760bbb
error-mdm-unreadable-what = 无法读取 MDM 服务器的回答：{ $what }
# ec162a2e
error-mdm-refused-what = MDM 服务器没有接受命令：{ $words }
# b0853fa8
error-mdm-status-what = MDM 服务器以 HTTP 状态 { $status } 回答：{ $words }
# 25ed63b1
error-mdm-not-offered-what = 这种 MDM 服务器不会把代码交给 Apple
# f244e316
error-mdm-bad-field-what = 要告诉 Apple 的某项是空的、太长，或含有不该有的字符
# ede03490
error-mdm-bad-code-what = 这不是绕过码：{ $why }
# 1a0b045e
error-mdm-unlock-refused-what = 关闭激活锁的请求没有被理解：{ $words }
# a0d183e9
error-mdm-unlock-unknown-what = Apple 不认识该设备，或代码不属于它：{ $words }
# ddc252e2
error-mdm-unlock-later-what = Apple 现在不处理（HTTP 状态 { $status }）：{ $words }
# 126f8eeb
error-mdm-bad-address-help = 写成 https://mdm.example.org 的样子，其中不要有用户名或密码
# 29d77557
error-mdm-in-clear-help = 使用它的 https 地址；没有 https 的服务器可通过隧道访问，写成 http://127.0.0.1 加端口
# b581f551
error-mdm-no-key-help = 在文件的一行中给出启动服务器时使用的密钥
# af6b3ab7
error-mdm-bad-device-help = 用服务器所知的 UDID 指明设备
# 467b47e3
error-mdm-bad-text-help = 写一段简短的文字，最多 500 个字符
# cacf56e2
error-mdm-nothing-to-show-help = 用 --message 给出信息，或用 --number 给出号码
# d27b9679
error-mdm-too-long-help = 发送更小的内容
# e0a843b8
error-mdm-key-refused-help = 检查密钥，以及地址是否是这台服务器的；要的是其接口（-api）的密钥，不是设备的
# a9376db3
error-mdm-not-that-server-help = 检查地址以及是哪种服务器：nanomdm 0.9 或更高版本，或 micromdm
# 5501e460
error-mdm-unreadable-help = 在服务器自己的记录中查看命令是否在，并更新 Rightful
# 62e1a0dc
error-mdm-refused-help = 检查设备是否已在这台服务器注册：服务器必须认识它的 UDID
# daf12eb7
error-mdm-status-help = 查看服务器日志，然后重新开始
# ae024bce
error-mdm-not-offered-help = 用您服务器的工具交出代码，或在设备上输入：账户留空，代码作为密码
# df68aea9
error-mdm-bad-field-help = 检查 topic、序列号、型号和名称
# f920f483
error-mdm-bad-code-help = 从保存的地方重新复制代码：26 个字母和数字，有无连字符均可
# d8d356ec
error-mdm-unlock-refused-help = 检查 topic、序列号和型号；服务器必须有其推送证书
# 332efc5a
error-mdm-unlock-unknown-help = 如果保存了两个代码，请试另一个；设备重新设置或抹掉后代码即失效
# bd36deb6
error-mdm-unlock-later-help = 几分钟后重新开始；代码也可以在设备上输入：账户留空，代码作为密码
# da976035
error-mdm-key-refused-usually = 密钥已更改，或那一行多了引号或空格
# 821b704a
error-mdm-not-that-server-usually = 服务器前面的代理在应答，或地址缺了一部分
# 9fc8a744
error-mdm-refused-usually = 设备已离开这台服务器，或从未在此注册
# d11af395
error-mdm-unlock-unknown-usually = 设备有两个代码，它自己的和服务器的，只有一个属于已开启的锁
# 1d66e1dc
error-noevents-toolong-what = 它超过 { $limit } 字节
# 8d38b15b
error-noevents-notjson-what = 它不是 JSON
# 6c376991
error-relay-host-not-allowed-what = iPhone 要从 { $host } 取得内容，而 Rightful 不会为 iPhone 向它请求
# 15aa5fb6
error-relay-bad-request-what = iPhone 要 Rightful 发送 { $what }
# 33c43791
error-relay-no-stand-in-what = 这次演练中没有可以替 iPhone 询问的对象
# 0aafe3ee
error-relay-unreachable-what = { $host } 没有应答 iPhone 的请求
# 9777f216
error-relay-no-connection-what = 无法为 iPhone 连接到 { $host }
# ce47fc3d
error-relay-silent-what = { $host } 在 { $connect } 秒内没有应答
# 80484d76
error-relay-no-stand-in-help = 用 `rightful sim serve` 启动模拟的 Apple，然后重新开始
# b5189504
error-relay-unreachable-help = 检查这台电脑是否在线，然后重新开始
# ae86b409
error-relay-host-not-allowed-usually = iPhone 的软件比这个版本的 Rightful 更新
# 82fa97a2
error-signing-unreachable-what = Apple 的签名服务器 { $host } 在 { $tries } 次尝试中没有应答
# 598c7ae4
error-signing-not-a-signing-server-what = 在 { $host } 应答的不是签名服务器
# c13eae9e
error-signing-untrusted-what = 无法验证 Apple 的签名服务器
# 0e62b991
error-signing-request-too-long-what = 签名请求有 { $length } 字节，超过 { $request-limit }
# fa72182c
error-signing-unreachable-help = 检查这台电脑是否在线、时钟是否正确，然后重新开始
# 18461b48
error-signing-not-a-signing-server-help = 离开有登录页面或过滤器的网络，然后重新开始
# 455e3c4c
error-signing-untrusted-help = 检查这台电脑的时钟；如果正确，请取得 Apple 的根证书（apple.com/certificateauthority），并用 --apple-root 指定
# fb627066
error-signing-unreachable-usually = 电脑没有联网，或被防火墙、代理或改过的 hosts 文件挡住（与访达错误 3004 同类）
# 4f55fc0c
error-signing-untrusted-usually = 这台电脑缺少 Apple 自己的根证书、时钟不对，或途中有过滤器拆开 TLS
# ad2f9071
error-activation-phone-broken-off-what = 关于激活的对话中断了
# a26d33dc
error-activation-phone-silent-what = iPhone 在 { $limit } 秒内没有说明它的激活情况
# ba54fb66
error-activation-phone-refused-what = iPhone 拒绝被激活：{ $value1 }
# f511ccb6
error-activation-phone-unusable-answer-what = iPhone 对 { $value1 } 的应答是别的内容
# fd8b1e75
error-activation-answer-too-large-what = Apple 的答复超过了可以交给 iPhone 的大小
# 9ff9d995
error-activation-phone-broken-off-help = 重新插上线，直接插到电脑上，然后重新开始
# f6ce2491
error-activation-phone-silent-help = 请重新启动 iPhone，等到它显示“你好”，然后重新开始
# f67ef5c4
error-activation-phone-refused-help = 请重新开始，因为与 Apple 的会话不会持续很久；也可以在 iPhone 上通过无线局域网激活它
# da6a0c62
error-activation-phone-unusable-answer-help = 请在 iPhone 上通过无线局域网激活它，并把写好的报告发给我们
# ea8f25e1
error-activation-phone-broken-off-usually = 插头松动或集线器
# 2832334e
error-activation-phone-silent-usually = iPhone 还在启动，或者在等待它的调制解调器
# 37b3ce0f
error-activation-phone-refused-usually = 两个步骤之间隔得太久，或者 iPhone 在此期间重新启动了
# 5237867f
error-files-nonsense-what = iPhone 关于其文件的应答不成应答
# fa15d7e3
error-files-refused-what = iPhone 拒绝 { $doing }，状态 { $status }
# 0a7f3b61
error-files-too-long-what = iPhone 的一个文件超过 { $limit } 字节
# 64ba87f9
error-files-nonsense-help = 重新启动 iPhone，然后重新开始
# e3b757a5
error-files-refused-help = 解锁 iPhone，然后重新开始
# 3923a1d2
error-copy-ended-early-what = iPhone 过早结束了系统的拷贝
# ff9042b8
error-copy-link-lost-what = 拷贝系统时与 iPhone 的连接断开
# 224bb520
error-copy-silent-what = 拷贝系统时 iPhone 在 { $request-wait } 秒内没有要求任何东西
# 53d49de7
error-copy-stalled-what = 拷贝系统时 iPhone 在 { $send-wait } 秒内没有接收数据
# 179b3b32
error-copy-image-unreadable-what = 无法读取系统映像
# 46316642
error-copy-outside-image-what = iPhone 要求长度为 { $length } 的系统映像中位于 { $offset } 的 { $count } 字节
# b5be055b
error-copy-unknown-request-what = 拷贝系统时 iPhone 要求 { $value1 }，这个版本不认识
# 398be846
error-copy-malformed-request-what = 拷贝系统时有一个请求无法读取：{ $value1 }
# c8e0fb89
error-copy-stopped-what = 系统的拷贝已停止
# fed8d8aa
error-copy-ended-early-help = 换一根线重新开始，直接插到电脑上，不经集线器
# cf013b0d
error-copy-image-unreadable-help = 检查存放固件的磁盘，或重新下载，然后重新开始
# 18909f69
error-copy-stopped-help = 准备好了再重新开始；iPhone 在恢复模式中等待
# a885dc32
error-copy-ended-early-usually = 插头松动、集线器，或只能好好充电的线
# 7c134a08
error-copy-image-unreadable-usually = 磁盘被移除，或固件文件在此期间被改动
# 8c3a23db
error-backup-malformed-message-what = 备份的一条消息没有名称
# b3b56fd6
error-backup-unknown-message-what = 备份时 iPhone 发送了 { $value1 }，这个版本不认识
# b6782960
error-backup-malformed-message-what-2 = 备份的消息 { $message } 没有可用的 { $parameter }
# 4ec243fa
error-backup-outside-folder-what = iPhone 指定了 { $value1 }，它不在备份的文件夹之内
# 95fdd64b
error-backup-malformed-stream-what = iPhone 指定的文件名有 { $length } 字节；最多接受 { $limit }
# 17ed2397
error-backup-malformed-stream-what-2 = iPhone 声称文件的一块有 { $length } 字节；最多接受 { $limit }
# e1b0919d
error-backup-malformed-stream-what-3 = iPhone 发送的文件块属于类型 { $value1 }，这个版本不认识
# b31332d7
error-backup-unknown-version-what = iPhone 使用备份协议的版本 { $value1 }，这个版本不认识
# ffa0b955
error-backup-out-of-turn-what = iPhone 没有说 { $value1 }，而是说了别的
# e46c5ead
error-backup-malformed-message-help = 更新 Rightful；如果已是最新，请把所写的报告发给我们
# 83bf51b5
error-backup-outside-folder-help = 拔下 iPhone，重新启动它，然后重新开始；如果再次发生，请把所写的报告发给我们
# b88d89cb
error-refused-help = 把备份的文件夹移到别处，做一个新备份；旧的仍可读取
# d68df374
error-refused-help-2 = 解锁 iPhone，让屏幕保持亮着，重新开始：它已发送的会保留
# 0becfa72
error-refused-help-3 = 验证备份：rightful backup verify；如果它已损坏，换另一个
# 725a689f
error-refused-help-4 = 试试您用过的其他密码；如果都不对，在 iPhone 上“还原所有设置”可让新备份使用另一个密码，旧备份仍用原来的密码
# f27f9b7e
error-refused-help-5 = 解锁 iPhone，重新开始，并在它要求时在上面输入锁屏密码
# 8fd7914c
error-refused-help-6 = 完成 iPhone 的最初设置步骤，然后重新开始
# b8c5a897
error-refused-help-7 = 重新启动 iPhone，然后重新开始；如果再次发生，请把所写的报告发给我们
# 5e07017f
error-refused-usually = 屏幕在长时间备份期间锁定了
# 55c7b828
error-refused-usually-2 = 密码是很久以前设的，往往是在另一台电脑上；它不是 iPhone 的锁屏密码
# bdf5f4d6
error-refused-usually-3 = 从 iOS 16.1 起，iPhone 会要求输入锁屏密码，并等待三分钟
# 12f2088d
error-refused-usually-4 = 它在此期间被锁定，或它自己的空间太少
# 377be99e
error-dfuerror-usb-what = { $doing } 失败
# f0cdf1bb
error-dfu-unknown-device-what = 处于 DFU 模式的设备没有说出它是谁
# 112e62b2
error-dfu-tampered-what = 这台设备的启动 ROM 自开机以来被动过手脚
# 7426270e
error-dfu-not-ready-what = 处于 DFU 模式的设备还不能接收映像：状态 { $value1 }
# 7348be5c
error-dfu-block-refused-what = 设备拒绝了映像的第 { $block } 块：结果 { $status }，状态 { $value1 }
# ff0c04dd
error-dfu-still-busy-what = 问了 { $status-tries } 次之后，设备仍在处理映像的第 { $block } 块
# d7c7e714
error-dfu-bad-size-what = 在 DFU 模式下无法发送 { $value1 } 字节的映像
# aa2d7f5e
error-dfu-unknown-device-help = 强制重新启动设备，再在恢复模式中重新开始，那是更容易的路
# cbde8b6d
error-dfu-tampered-help = 强制重新启动设备可以消除它，然后在恢复模式中重新开始
# fcdd0e00
error-dfu-bad-size-help = 重新下载固件，然后重新开始
# dd05e380
error-dfu-tampered-usually = 在它上面用过越狱程序
# 1a6b7ea6
error-dfu-bad-size-usually = 固件文件已损坏
# 01018ac8
error-proxy-link-lost-what = 代理连接断开
# 9b3461b8
error-proxy-silent-what = iPhone 的代理在 { $handshake-wait } 秒内没有应答
# 89086765
error-proxy-unusable-answer-what = iPhone 的代理应答了，但没有可用的 { $value1 }
# b1419c29
error-proxy-unknown-command-what = iPhone 的代理发送了命令 { $value1 }，这个版本不认识
# 83e14103
error-proxy-link-lost-help = 什么都不用做：恢复会在没有它的情况下继续；如果 iPhone 以状态 53 放弃，请重新开始
# 0c067a84
error-wire-too-long-what = 有消息声称有 { $announced } 字节；这里最多接受 { $limit }
# aff1e24d
error-wire-too-many-what = 收到一条有超过 { $limit } 个值的消息
# beaf399c
error-wire-too-deep-what = 收到一条嵌套超过 { $limit } 层的消息
# f31a6d4e
error-wire-closed-what = 连接已关闭
# 2e7c48fc
error-wire-cut-what = 连接在一条消息中间结束
# 57743bf4
error-wire-unreadable-what = 一条消息无法读取：{ $value1 }
# 30fbecc1
error-wire-unwritable-what = 一条消息无法写成属性列表
# 33a51bea
error-wire-broken-what = 连接断开
# 81bc6555
error-wire-too-long-help = 拔下设备再插上；如果再次发生，请把所写的报告发给我们
# d57c9945
error-wire-closed-help = 检查线，直接插到电脑上，然后重新开始
# d1756217
error-wire-unwritable-help = 请把所写的报告发给我们：这是 Rightful 的错误
# 51b330f7
error-wire-closed-usually = 线或 USB 接口断开了连接，或设备重新启动了
# 14ee5082
error-apps-refused-what = iPhone 没有说出它的 App：{ $value1 }
# d3c7aab1
error-apps-endless-what = iPhone 没完没了地列出 App
# b771a860
error-lockdown-locked-help = 如果可以，请解锁设备；如果不行，用按键进入恢复模式，它不需要信任
# 8e74d02d
error-lockdown-trust-pending-help = 解锁设备，轻点“信任”
# 69032727
error-lockdown-trust-denied-help = 拔下设备再插上，询问时轻点“信任”
# 4117c9d6
error-lockdown-not-trusted-help = 解锁设备，重新插上，轻点“信任”；抹掉不需要信任
# a3e89827
error-lockdown-needs-trust-help = 解锁设备并轻点“信任”，或用按键进入恢复模式
# f6db4aa2
error-lockdown-not-offered-help = 解锁设备一次，然后重新开始
# c9732475
error-lockdown-find-my-help = 在设备上或 icloud.com/find 上关闭“查找”，或用数据线抹掉；两种情况下激活锁都仍在
# 4281c470
error-lockdown-managed-help = 询问管理这台设备的组织
# 3086f32e
error-lockdown-not-trusted-usually = 它被抹掉过，受信任的电脑被重置，或信任已过期
# a47adb2d
error-lockdown-not-offered-usually = 自开机以来没有解锁过
# 0388273b
error-lockdown-locked-usually = 锁定的设备不会询问“要信任此电脑吗？”
# bbf3cec4
error-lockdown-managed-usually = 它上面安装了某个组织的配置描述文件
# ea1cb9c4
error-lockdownfailure-frame-what = 与设备的对话中断
# 57519dac
error-lockdownfailure-refused-what = 设备拒绝了 { $request }：{ $error }
# 2ba7c8ed
error-lockdown-nonsense-what = 设备对 { $request } 的应答没有意义：{ $what }
# a6fd30ff
error-muxusberror-badlength-what = 一个 { $value1 } 字节的 usbmux 数据包
# 1b0e9c6a
error-muxusberror-unknownprotocol-what = 不认识 usbmux 协议 { $value1 }
# 768ff83f
error-muxusberror-badmagic-what = 一个没有魔数的 usbmux 数据包
# 42b667aa
error-muxusberror-badtcpheader-what = 一个不成其为头部的 usbmux TCP 头部
# 56f89fdd
error-preboard-silent-what = iPhone 在 { $limit } 秒内没有说是否输入了锁屏密码
# eebc1189
error-preboard-not-typed-what = 没有人在 iPhone 上输入锁屏密码
# 57302527
error-preboard-refused-what = iPhone 无法为更新做好准备：{ $value1 }
# 37fca72d
error-preboard-silent-help = 重新开始，并在 iPhone 要求时输入锁屏密码；没有锁屏密码，只能抹掉
# 227b220c
error-preboard-refused-help = 先让 iPhone 进入恢复模式（rightful recovery enter），再从那里更新
# f04794cc
error-preboard-silent-usually = iPhone 上的对话框没有被看到
# 0612d73f
error-identityerror-noline-what = 设备没有序列号描述符
# 329f1dd7
error-identityerror-toolong-what = 设备的身份行有 { $value1 } 个字符
# ed260a30
error-identityerror-missing-what = 设备没有说出它的 { $value1 }
# 894e792f
error-identityerror-bad-what = 设备的 { $field } 无效：{ $text }
# 10f427d3
error-identityerror-twice-what = 设备两次说出它的 { $value1 }
# 7368e58d
error-recovery-unknown-device-what = 处于恢复模式的设备没有说出它是谁
# b1aff9f1
error-recovery-bad-command-what = { $length } 字节的命令无法发送给处于恢复模式的设备
# a610c99c
error-recovery-bad-value-what = 设备给出的 { $name } 不是文本
# 20656fe3
error-recovery-empty-image-what = 给设备的一个映像是空的
# a3dbc2a8
error-recovery-unknown-device-help = 强制重新启动设备，让它再次进入恢复模式，然后重新开始
# f2431b87
error-messageerror-notadictionary-what = 设备发送的不是消息
# 813d6ce1
error-messageerror-notype-what = 设备发送了一条没有说明是什么的消息
# 0c5608d7
error-messageerror-field-what = 设备发送的 { $message } 没有可用的 { $field }
# 87afabf1
error-restore-unknown-request-what = iPhone 要求 { $value1 }，这个版本不认识
# c36f88ae
error-restore-updater-not-supported-what = iPhone 要求更新它的 { $value1 }，这个版本无法提供
# 4758c636
error-restore-updater-loops-what = iPhone 对 { $name } 固件的请求得到了 { $times } 次应答，一次都没有接受，又在请求
# 219776df
error-restore-not-in-firmware-what = iPhone 要求 { $value1 }，这个固件中没有
# b69ec96e
error-restore-fetch-refused-what = iPhone 要从 { $value1 } 取东西，那不是 Apple 的地址
# 6d4c9334
error-restore-link-lost-what = 恢复期间与 iPhone 的连接中断
# 09b6f4bc
error-restore-silent-what = 恢复期间 iPhone 在 { $value1 } 秒内没有任何消息
# 7ea81284
error-restore-too-many-messages-what = 恢复期间 iPhone 发送了超过 { $value1 } 条消息
# fa48bccd
error-restore-status-image-help = 换一根线重新开始，直接插到电脑上；固件会先重新验证
# 2c15611a
error-restore-status-image-help-2 = 重新开始一次；如果出现同样的号码，这台 iPhone 需要 Apple 的服务
# 12a612e5
error-restore-status-image-help-3 = 重新开始一次；如果出现同样的号码，请让 Apple 的服务检查这台 iPhone，尤其是维修之后
# d2f353a1
error-restore-status-image-help-4 = 更新无法保留这台 iPhone 上的数据；只剩下抹掉
# 055b6906
error-restore-status-image-help-5 = 用 Apple 签名的最新固件，从 DFU 模式重新开始
# 7ff3cfbb
error-restore-status-image-help-6 = 看看这台电脑能否连到 gs.apple.com、时间是否正确，然后重新开始
# 336b3d13
error-restore-status-image-help-7 = 重新开始一次；如果出现同样的号码，请把它写的报告发给我们
# cadbc650
error-restore-checkpoint-failed-help = 重新开始一次；如果同一步失败，请把它写的报告发给我们
# c6cadc16
error-restore-updater-loops-help = 用 Apple 签名的最新固件重新开始；如果同一个部件又不停地请求，它需要 Apple 的服务
# 8570a0a4
error-restore-silent-help = 让 iPhone 重新启动到恢复模式，然后重新开始
# eeb1745f
error-restore-status-image-usually = 数据线上的拷贝受到干扰，或固件文件已损坏
# d52aad71
error-restore-status-image-usually-2 = iPhone 的存储出了故障
# 947c8b3f
error-restore-status-image-usually-3 = 更换过一个零件，iPhone 不认它是自己的
# 67e5fd90
error-restore-status-image-usually-4 = 防火墙、代理，或时钟不对
# 37aaa85c
error-restore-checkpoint-failed-usually = iPhone 的系统比这个程序更新
# 5f6891c8
error-restore-updater-loops-usually = iPhone 的那个部件不接受 Apple 为它签名的内容，就像更换零件之后
# fe5ca601
error-restore-no-answer-what = iPhone 在 { $answer-wait } 秒内没有应答 { $question }
# 17263503
error-restore-not-in-restore-mode-what = iPhone 不在系统恢复中：为它的端口服务的是 { $value1 }
# 7033026e
error-restore-unusable-answer-what = iPhone 对 { $question } 的应答没有可用的 { $field }
# 392fe346
error-restore-refused-what = iPhone 拒绝了 { $question }：{ $error }
# 64908fb7
error-restore-not-in-restore-mode-usually = iPhone 已重新启动到旧系统
# 10c6a65f
error-supervise-broken-off-what = 关于监督的对话中断了
# 2bb2e243
error-supervise-silent-what = 手机有 { $limit } 秒没有说明它的监督情况
# 37e3dfe9
error-supervise-refused-what = 手机拒绝了 { $request }：{ $refusal }
# bc523f13
error-supervise-foreign-what-2 = 手机是用另一个身份监督的，不是这一个
# 4516291d
error-supervise-identity-unusable-what = 监督身份无法为手机的质询签名
# f0312c4f
error-supervise-profile-too-large-what = 描述文件大于 1 MiB
# 425208a1
error-supervise-another-device-what = 同意书指的是另一台设备，不是所连接的这一台
# 268291f3
error-supervise-silent-help = 等手机启动完毕，然后重新开始
# 75931220
error-supervise-unusable-answer-help = 重新开始；如果再次发生，请把写好的报告发给我们
# d2c2221b
error-supervise-refused-help = 看手机怎么说；不需要监督者的办法：rightful advise
# 3359e3eb
error-supervise-identity-unusable-help = 重新导入身份：rightful supervise identity import
# 45c71392
error-supervise-profile-too-large-help = 从描述文件中去掉图片和 App，然后重新开始
# dd01a331
error-supervise-silent-usually = 手机还在启动，或正在处理密钥包
# b0ece06a
error-supervise-foreign-usually = 别的电脑或机构监督了它，或者此后身份重新制作过
# dc0369ff
error-supervise-another-device-usually = 接上了第二台设备
# 3353b09b
error-identity-unknown-form-what = 这不是监督身份：既不是 PKCS #12，也不是 PEM 或 DER
# b2e07214
error-identity-too-long-what = 这比任何监督身份都长
# 81915d3a
error-identity-no-certificate-what = 里面没有证书
# 918d1249
error-identity-no-key-what = 里面没有私钥
# 6223b94d
error-identity-wrong-password-what = 这个密码打不开身份文件
# f7af9041
error-identity-too-many-rounds-what = 文件要求的密码派生轮数比任何程序写的都多
# 573dacce
error-identity-mismatch-what = 密钥与证书不匹配
# d374699b
error-identity-not-rsa-what = 密钥不是 2048 到 4096 位的 RSA 密钥
# 610a5857
error-identity-no-challenge-what = 手机的质询为空或太长
# 8885e05f
error-identity-unusable-what = 密钥无法使用
# 2f641f4b
error-identity-unknown-form-help = 在 Apple Configurator 中重新导出（设置、组织、导出监督身份）为 .p12 文件，然后导入它
# 56dcea29
error-identity-no-certificate-help = 指明含有证书的文件，并用 --key 指明含有密钥的文件
# 005ed637
error-identity-no-key-help = 用 --key 指明含有私钥的文件：单有证书什么也证明不了
# c667b8c7
error-identity-wrong-password-help = 给出导出身份时设定的密码：--password-file
# b41b08e0
error-identity-too-many-rounds-help = 用别的程序重新导出，然后导入
# 34416dc6
error-identity-mismatch-help = 指明一起导出的证书和密钥
# fd0fe947
error-identity-not-rsa-help = 导入监督这部手机所用的身份：这类身份用的是 RSA 密钥
# 72a39806
error-identity-unusable-help = 重新开始；如果再次发生，重新导入身份
# 97da02a8
error-muxer-broken-off-what = 与 USB 分发服务的对话中断
# 21ee0e35
error-muxer-another-dialect-what = USB 分发服务拒绝：{ $value1 }
# 72b9bc97
error-muxer-nonsense-what = USB 分发服务的应答没有意义：{ $value1 }
# fb625b08
error-muxer-broken-off-help = 重新启动与 iPhone 对话的服务（usbmuxd、“Apple 设备”），然后重新开始
# 9a01e0a3
error-muxer-another-dialect-help = 重新插上设备，然后重新开始
# 82c892d1
error-muxer-another-dialect-help-2 = 等设备启动完成，然后重新开始
# be99bad7
error-muxer-another-dialect-help-3 = 更新与 iPhone 对话的服务（usbmuxd、“Apple 设备”）
# 53fbf193
error-muxer-another-dialect-usually = 设备重新启动了，或被拔下
# b9c573a2
error-muxer-another-dialect-usually-2 = 设备还在启动
# ca5044d4
error-backup-folder-busy-what = 另一个写入 { $path } 的备份正在进行
# 794a55b8
error-backup-no-access-what = 不允许写入文件夹 { $path }
# 96c3bdd3
error-backup-folder-is-a-link-what = { $path } 是链接，不是文件夹
# 6b763e51
error-backup-no-room-for-a-copy-what = { $path } 所在的磁盘没有链接，空间又放不下那里的备份的副本：需要 { $needed } 字节，可用 { $free }
# 0772da87
error-backup-between-names-what = { $path } 中的新备份没能得到它的名称
# 1d9f6fd8
error-backup-folder-not-written-what-2 = 在 { $path } 中无法完成：{ $doing }
# fcf7778b
error-backup-folder-busy-help = 等它完成，或用 --to 选择另一个文件夹
# 2f1e8da1
error-backup-no-access-help = 在 Mac 上，给您的终端“完全磁盘访问权限”（“系统设置”、“隐私与安全性”）；在其他系统上检查权限，或用 --to 选择另一个文件夹
# df6bff5d
error-backup-folder-is-a-link-help = 用 --to 指定它指向的文件夹
# 3ad3fb1f
error-backup-no-room-for-a-copy-help = 腾出空间，或用 --to 选择另一个磁盘上的文件夹：新备份在旧备份旁边建立
# 44a76759
error-backup-between-names-help = 检查磁盘，然后重新开始：下一次运行会先给两个备份各自的名称，再做别的
# d20a24ed
error-backup-folder-not-written-help-2 = 检查磁盘和它的空间，或用 --to 选择另一个文件夹
# 4c53bccc
error-backup-no-room-for-a-copy-usually = 磁盘的格式是 exFAT 或 FAT，它们没有链接
# e6be5f5b
error-backup-no-access-usually = macOS 不让其他程序进入访达存放备份的文件夹
# 7a50671e
error-kept-unreadable-what = 无法读取 { $path }
# bf39938e
error-kept-unwritable-what = 无法写入或移除 { $path }
# 3893c0cc
error-kept-sealed-what = { $path } 打不开：它已被更改，或来自另一台电脑
# 3275ab69
error-kept-too-long-what = 要保存的内容超过 { $most } 字节
# a19d1755
error-kept-no-random-what = 这台电脑没有提供随机数
# f2b28391
error-kept-unreadable-help = 确保此文件夹及其中内容属于您，或用 --cache 指定另一个
# dc1bacf3
error-kept-too-long-help = 不保存也可继续：每次用验证码登录
# cf3615ce
error-keychain-none-what = 这台电脑没有可以询问的密码库
# ad644ae0
error-keychain-refused-what = 系统没有从 { $value1 } 中给出密码
# 98a1cf73
error-keychain-slow-what = { $what } 用了超过 { $limit-s } 秒
# e14ba3d0
error-keychain-no-password-what = { $value1 } 中那个名称下的内容不是密码
# fc5e76e8
error-keychain-failed-what = 无法询问 { $value1 }：{ $value2 }
# 623fc6e9
error-keychain-none-help = 不用它继续：给出您记得的词
# 66534501
error-keychain-refused-help = 再试一次，并在系统的窗口中允许，或不用它继续
# 8594aaa1
error-keychain-slow-help = 找一找系统向您询问的窗口，回答它，然后再试
# a3fd95bd
error-keychain-failed-help = 在系统自己的密码程序中，在 Backup 下找这个密码
# ece04407
error-keychain-none-usually = 这里没有人登录桌面，或桌面没有密钥环
# 4d69ba79
error-keychain-refused-usually = 系统的窗口被关闭，或输入了别的密码
# 273b08d1
error-keychain-slow-usually = 系统询问的窗口被其他窗口挡住
# b7bb96ec
error-repair-rule-not-written-what = 规则无法写入 { $path }
# 24ce1f88
error-repair-another-rule-what = { $value1 } 已经存在，而里面是别的内容
# 7cd9da48
error-repair-no-systemd-what = 无法要求 systemd 启动 usbmuxd：{ $value1 }
# 3dd8584b
error-repair-muxer-refused-what = systemd 没有启动 usbmuxd：{ $value1 }
# 22e7fb23
error-repair-systemd-silent-what = systemd 在 { $value1 } 秒内没有应答
# 4d24ea54
error-repair-rule-not-written-help = 以管理员身份启动：sudo rightful doctor --fix
# 3539ebcc
error-repair-another-rule-help = 看看其中的内容，把它移走，然后重新开始
# 48649c19
error-repair-no-systemd-help = 手动启动它：sudo usbmuxd
# a778dffc
error-repair-muxer-refused-help = 手动启动它：sudo systemctl start usbmuxd
# f0aef71d
error-repair-muxer-refused-usually = 这个用户不可以启动服务，或没有安装 usbmuxd
# 91816ef1
error-muxer-bad-address-what = { $text } 不是分发服务的地址
# b2deac9e
error-muxer-bad-address-help = 写 unix:/path/to/socket 或 host:port，或不设定 USBMUXD_SOCKET_ADDRESS
# dc4efbf7
error-muxer-not-running-what = 连接 Apple 设备的程序在 { $address } 没有应答
# 0e5e43cc
error-muxer-denied-what = 这台电脑不让您与连接 Apple 设备的程序对话，地址是 { $value1 }
# c6dcd610
error-muxer-silent-what = { $value1 } 秒后放弃：{ $waiting-for }
# 3e67348e
error-muxer-no-such-device-what = 设备已不再连接
# ee9cb086
error-muxer-refused-what = 设备不接受端口 { $value1 } 上的连接
# b1bd5c0f
error-muxer-denied-help = 用可以使用上述套接字的用户启动 Rightful
# 95fa2a91
error-muxer-not-running-usually = 程序没有安装，或还没有插过 Apple 设备
# dd31dacc
error-muxer-denied-usually = 套接字属于另一个用户
# 9add0028
error-session-no-encryption-what = 无法开始与设备的加密对话：{ $value1 }
# b0a9e256
error-session-crashed-what = 本程序的一部分在与设备对话时出了故障
# cf6c9196
error-session-no-encryption-help = 拔下设备，解锁，再插上并轻点“信任”；抹掉不需要信任
# 03ff85d3
error-session-silent-usually = 设备正在启动，或显示着等待回答的问题
# 90d10516
error-session-no-encryption-usually = 设备不再认识这台电脑，因为它的设置被重置了
# 76047788
error-backup-interrupted-what-2 = 备份在制作时被中断：{ $value1 }
# 1e2c5ec5
error-backup-encryption-denied-what = Manifest.plist 与备份里的文件对于备份是否加密说法不一；以文件为准
# 3fd70a4d
error-backup-two-indexes-what = 备份有两个索引，Manifest.db 和 Manifest.mbdb；采用 { $taken }
# e62efc7a
error-backup-keybag-trailing-what = 密钥包的末尾多出 { $value1 } 字节
# 96e5b69f
error-backup-interrupted-help-2 = 如果还能做，请做一个新备份；这个备份中已有的可以读取，但不要用它恢复
# d4e1d8de
error-backup-encryption-denied-help = 什么都不必做；如果很多内容无法读取，请找备份的另一个副本
# 65c8ae39
error-backup-list-unusable-help = 读取文件什么都不必做；要用它恢复，请找备份的另一个副本
# b07e13f3
error-unlisted-what = 备份的 { $name } 无法读取，副本中没有它：{ $why }
# fc195fdf
error-backup-not-encrypted-already-what = 备份没有加密
# 0c148f2b
error-backup-folder-not-empty-what = 文件夹 { $value1 } 不是空的
# 76b4bff2
error-backup-copy-without-index-what = 副本的索引无法写入：{ $value1 }
# 46003437
error-backup-not-encrypted-already-help = 直接使用这个备份：所有能读取备份的程序都能读取它
# dcb444e6
error-backup-folder-not-empty-help = 选择一个新的或空的文件夹
# 1dc0af0a
error-decrypterror-copy-help = 在这个磁盘上腾出空间，或选择另一个磁盘上的文件夹，移除副本的文件夹，然后重新开始：副本总是从头做起
# 3010b9d7
error-backup-copy-without-index-help = 改为提取文件：`rightful backup extract` 不需要自己的索引
# 8ae00028
error-backup-folder-not-empty-usually = 之前开始过副本又停止了，或文件夹属于另一个备份
# a1ef33bb
error-rowtrouble-fileid-what = 它没有指明数据块文件
# c8090ae1
error-rowtrouble-column-what = 它的 { $value1 } 不是长度可用的文本
# ba9fec82
error-rowtrouble-kind-what = 它既不是文件，也不是文件夹或链接
# 10479053
error-rowtrouble-toolong-what = 它的记录有 { $value1 } 字节，超过任何真正的记录
# e157da5d
error-rowtrouble-norecord-what = 它没有记录
# 38a25e5d
error-rowtrouble-notdecrypted-what = 它的记录无法解密
# d5fcccd1
error-rowtrouble-damaged-what = 索引在这里损坏，此处之后什么都无法读取：{ $value1 }
# b6c202ce
error-backup-index-cut-help = 请找备份的另一个副本；索引中此处之前的内容可以读取
# 16629520
error-backup-index-cut-help-2 = 如果这个文件重要，请找备份的另一个副本；其他的都可以读取
# 2794c97a
error-backup-index-cut-usually = 备份的索引已损坏，或是由不属于 Apple 的程序写入的
# 8ca62f30
error-backup-no-such-folder-what = 没有文件夹 { $path }
# 94e2b49f
error-backup-no-access-what-2 = 不允许读取文件夹 { $path }
# 376ec687
error-backup-folder-unreadable-what = 文件夹 { $path } 无法读取
# c4d18b07
error-backup-not-a-backup-what = { $path } 不是备份{ $backups }
# 9cef318a
error-backup-too-old-what = { $path } 是 iOS 3 或更早版本的备份
# b123c349
error-backup-no-such-folder-help = 检查路径，或列出这台电脑的备份：rightful backup list
# c2245be8
error-backup-no-access-help-2 = 在 Mac 上，给您的终端“完全磁盘访问权限”（“系统设置”、“隐私与安全性”）；在其他系统上检查文件夹的权限
# 2cebbdb2
error-backup-folder-unreadable-help = 检查磁盘和它的线
# 0b8d54ec
error-backup-not-a-backup-help = 给出其中有 Manifest.plist 的文件夹，或列出这台电脑的备份：rightful backup list
# 491b6b2f
error-backup-too-old-help = 使用那个时代的程序；iOS 4 及更高版本的备份可以在这里读取
# becbb667
error-backup-no-such-folder-usually = 路径是备份上一级文件夹的，或是某个不在这里的磁盘的
# 8e3eada3
error-backup-wrong-password-what = 这不是备份密码
# 0d4ec6ab
error-backup-keybag-in-parts-what = 密钥包已损坏：密码能打开其中 { $opened } 个密钥，打不开这些：{ $refused }
# 191327c2
error-backup-no-usable-keys-what = 密钥包中没有只凭密码就能打开的密钥
# 938775b1
error-unlockerror-manifest-what = 备份的密钥无法读取
# 6135e601
error-backup-locked-what = 备份是加密的
# 214beb21
error-backup-password-itself-what = iOS 10.0 的备份只能用它的密码打开，不能用由密码派生的密钥
# 66d0e1d8
error-backup-manifest-key-missing-what = 缺少索引的密钥
# 9f255146
error-backup-manifest-key-malformed-what = 索引的密钥有 { $value1 } 字节，而不是 44
# e893139e
error-backup-manifest-key-useless-what = 索引的密钥无法使用：{ $value1 }
# 1ce074e9
error-backup-wrong-password-help = 试试您用过的其他密码：它是为备份设定的密码，往往是几年前设的，既不是 iPhone 的锁屏密码，也不一定是 Apple 账户的密码
# 7253409e
error-backup-keybag-in-parts-help = 密码是对的；请找备份的另一个副本，要在它的 Manifest.plist 损坏之前的
# ae5eb621
error-backup-no-usable-keys-help = 检查这是不是加密备份的密钥包；请找备份的另一个副本
# 79ddfe90
error-backup-not-encrypted-help = 不要给出密码：此备份不需要密码
# f6b4384c
error-backup-locked-help = 给出备份密码
# 3d7ed38a
error-backup-password-itself-help = 给出密码，而不是派生的密钥
# 76c984b2
error-backup-manifest-key-missing-help = 请找备份的另一个副本，要在它的 Manifest.plist 损坏之前的
# dc9a4e4c
error-backup-wrong-password-usually = 备份密码是很久以前设的，并一直留在每个备份上；已有备份的密码无法重置
# e9646edc
error-backup-manifest-key-missing-usually = Manifest.plist 和 Manifest.db 属于不同的备份
# dc1bd5aa
error-backup-keybag-in-parts-usually = 磁盘出了故障，或拷贝被中断
# e60111b9
error-backup-too-many-rows-what = 备份的索引超过 { $rows } 行
# 94e7393e
error-backup-no-room-what = 要写入 { $needed } 字节，而可用的是 { $free }
# dead3619
error-backup-too-many-rows-help = 请找备份的另一个副本；没有哪台 iPhone 有这么多文件
# a6d4f2df
error-backup-no-room-help = 在这个磁盘上腾出空间，选择另一个磁盘上的文件夹，或只取备份的一部分
# 0d5de4ee
error-backup-too-many-rows-usually = 备份的索引是有人为了造成损害而手工制作的
# 90003d40
error-backup-no-room-usually = 写出备份时，还需要与备份同样大的空间
# f5a8414d
error-backup-list-missing-what = 缺少 { $value1 }
# e3753500
error-backup-list-unreadable-what = { $name } 无法读取：{ $why }
# b9331e69
error-backup-list-damaged-what = { $name } 不是可用的属性列表：{ $why }
# db633f91
error-backup-list-damaged-what-2 = { $value1 } 已损坏
# 44f86503
error-backup-list-missing-help = 重新拷贝备份的文件夹，要完整拷贝
# 2836a649
error-backup-list-unreadable-help = 检查磁盘，并确认您可以读取文件夹
# a9f2d54d
error-backup-list-damaged-help = 请找备份的另一个副本
# e8d5b001
error-backup-list-missing-usually = 备份是分几次拷贝的，或在制作时被中断
# fbe0d22e
error-backup-index-missing-what = 备份没有索引：既没有 Manifest.db，也没有 Manifest.mbdb
# f094a4cd
error-backup-index-unreadable-what = 备份的索引无法读取
# 08b7ae18
error-backup-index-too-large-what = 备份的索引有 { $value1 } 字节，超过任何真正的索引
# 44cd878d
error-backup-index-not-one-what = 备份的索引不是数据库
# cb849296
error-backup-index-cut-what = 备份的索引被截断
# 2fa748d0
error-backup-index-foreign-what = 备份的索引是另一种数据库：{ $value1 }
# 8cca7ccf
error-backup-index-damaged-what = 备份的索引已损坏：{ $value1 }
# 8f416d80
error-backup-index-not-one-what-2 = Manifest.mbdb 不是备份的索引
# 8daf5195
error-backup-index-too-large-help = 请找备份的另一个副本：没有它的索引，没人知道哪个文件是哪个
# 66dfbad1
error-backup-index-not-one-usually = 磁盘出了故障，或另一个程序写入了备份
# 504787b6
error-backup-unknown-class-what = 它的保护类别是 { $value1 }，密钥包中没有这个类别
# 3895fc52
error-backup-bound-to-device-what = 它的保护类别是 { $value1 }，其密钥只有旧设备才有
# bffe48f1
error-backup-key-damaged-what = 它的密钥无法解开
# 6ac43a7c
error-backup-unknown-class-help = 请找备份的另一个副本；这个备份的其他内容都可以读取
# be5227dd
error-backup-bound-to-device-help = 使用制作这个备份的设备：别的都无法读取这个内容，本来就是这样设计的
# d77a810e
error-backup-unknown-class-usually = 索引和密钥包属于不同的备份，或其中之一已损坏
# c8157310
error-backup-bound-to-device-usually = App 规定这个内容不得离开设备
# 5fb2f354
error-backup-key-damaged-usually = 备份的索引在此处损坏
# 2175655b
error-backup-too-many-rounds-what = 密钥包在 { $tag } 中声称有 { $claimed } 轮；最多相信 { $cap }
# d3618c12
error-backup-stopped-what = 密码没有试完：被停止了
# c567ed16
error-backup-too-many-rounds-help = 如果您信任这个备份，请提高上限并等待；否则请找它的另一个副本
# ca20b4fe
error-backup-stopped-help = 重新开始；没有更改任何东西
# 7dff376e
error-backup-too-many-rounds-usually = 文件已损坏，或有人为了让电脑忙个不停而制作了它
# 7fa63486
error-backup-keybag-absent-what = 备份没有密钥包
# ed499240
error-backup-keybag-cut-what = 密钥包被截断：{ $tag } 声称有 { $claimed } 字节，而只剩下 { $left }
# 16ec8f23
error-backup-keybag-incomplete-what = 密钥包没有 { $value1 }
# 0a5a26bd
error-backup-keybag-malformed-what = 密钥包的 { $tag } 有 { $length } 字节
# b78a354f
error-backup-keybag-malformed-what-2 = 密钥包中有两个 { $value1 }
# 463327b5
error-backup-keybag-malformed-what-3 = 密钥包在 { $value1 } 中声称有 0 轮
# 059e3bd4
error-backup-keybag-too-large-what = 密钥包有 { $value1 } 字节，超过任何真正的密钥包
# e89077d5
error-backup-keybag-too-large-what-2 = 密钥包有超过 { $groups } 个类别，真正的密钥包不会这样
# 6baf035f
error-backup-keybag-absent-help = 请找 Manifest.plist 完整的备份副本；没有密钥包，任何密码都打不开它
# 12af1b75
error-backup-keybag-cut-help = 请找备份的另一个副本，要在它的 Manifest.plist 损坏之前的；不会在这个备份上试任何密码
# 4138c4fc
error-backup-keybag-absent-usually = 备份的副本不完整，或它所在的磁盘出了故障
# dfb44bb7
error-sealed-framing-what = 它不是钥匙串的记录
# 601d8109
error-sealed-version-what = 它的版本未知：{ $value1 }
# 9ab35ecc
error-sealed-tag-what = 它已损坏：它的标签不对
# b5fb1082
error-sealed-padding-what = 它已损坏：它的填充不对
# 33e4d785
error-sealed-contents-what = 其中的内容无法读取
# 3f0e7abb
error-backup-keychain-not-encrypted-what = 没有密码的备份，其钥匙串只有制作它的设备能打开
# 64105ba1
error-backup-keychain-missing-what = 备份没有钥匙串
# fcffe1de
error-keychainerror-index-what = 无法查找钥匙串
# 9b86de2e
error-keychainerror-file-what = 钥匙串无法读取
# e8977893
error-backup-keychain-damaged-what = 钥匙串不是可用的属性列表：{ $value1 }
# 2a55edea
error-backup-keychain-damaged-what-2 = 钥匙串已损坏
# f7a8f51d
error-backup-keychain-not-encrypted-help = 如果您还有设备，请在上面设定备份密码，再做一个新备份；密码会在那个备份里
# 2f856e61
error-backup-keychain-missing-help = 请找这台设备的另一个有密码的备份
# 23c0509b
error-backup-keychain-not-encrypted-usually = 制作备份时没有设定备份密码
# b0b33d6b
error-backup-keychain-missing-usually = 备份是分几次拷贝的，或由不包含钥匙串的程序制作
# 0752ace2
error-mbdberror-cut-what = 索引在一条记录中间结束，在最后一条完整记录之后 { $left } 字节处
# b17e669a
error-mbdberror-unreadable-what = 磁盘给不出索引的其余部分，{ $left } 字节
# 52d72158
error-mbdberror-text-what = 它的 { $value1 } 不是文本
# 30c2791c
error-mbdberror-key-what = 它的密钥有 { $value1 } 字节，而不是 44
# 661e6ed0
error-backup-file-missing-what = 它的内容不在备份中
# 24258f78
error-backup-file-damaged-what = 它已损坏或不完整：它的末尾不是文件的末尾
# 37d7fe50
error-backup-file-cut-what = 它不完整：末尾的 { $value1 } 字节不成整块
# f151cce3
error-backup-file-short-what = 它有 { $is } 字节，而备份的索引写的是 { $index }：它的末尾可能缺失
# 847d4507
error-backup-file-not-regular-what = 在它的位置上的不是普通文件
# f4f57316
error-backup-file-changing-what = 它在读取时发生了变化
# 941fbde1
error-backup-file-unreadable-what = 磁盘给不出它：{ $value1 }
# 679ce1ff
error-backup-file-without-key-what = 它没有密钥，而备份是加密的
# 2605e7c2
error-backup-file-locked-what = 它是加密的，而备份是不用密码打开的
# caeb295d
error-backup-file-missing-help = 重新拷贝备份的文件夹，要完整拷贝，或找更早的备份
# 03805c33
error-backup-file-damaged-help = 看看能读出它的哪些内容；更早的备份中也许有完整的文件
# e2fab3e7
error-backup-file-not-regular-help = 重新拷贝备份的文件夹：备份中只有普通文件
# b916b93e
error-backup-file-changing-help = 等到没有程序再写入备份，然后重新读取
# fdb6a340
error-backup-file-unreadable-help = 检查磁盘，把它还能给出的内容保存到另一个磁盘
# 0378c423
error-backup-file-short-usually = 拷贝备份时磁盘已满；或者制作备份时 iPhone 缩短了这个文件，这没有害处
# ce09947f
error-backup-file-damaged-usually = 磁盘出了故障，或备份在制作时被中断
# 54495fb6
error-backup-output-what = 文件无法写入
# c13f3ca1
error-backup-file-too-long-what = 文件超过 { $limit } 字节
# e3abe2cc
error-backup-output-help = 检查写入位置的可用空间和权限
# 9b128d00
error-backup-file-too-long-help = 把它提取到文件中
# 3ade233e
error-recorderror-archive-what = 它的记录不是归档：{ $value1 }
# 4666c032
error-recorderror-lacks-what = 它的记录没有 { $value1 }
# 2631da32
error-recorderror-kind-what = 它的 { $value1 } 不是应有的类型
# a839f0ef
error-backup-code-not-set-what = 制作这个备份时没有设定屏幕使用时间密码或访问限制密码
# 2354c89c
error-backup-code-none-fits-what = 备份中关于访问限制密码的内容与一万个密码中的任何一个都不符
# 5eb5fd1c
error-backup-code-unreadable-what = 保存密码的文件无法读取
# f5efbac2
error-backup-code-needs-password-what = iOS 12 把屏幕使用时间密码保存在钥匙串中，只有带密码的备份才能打开
# 60819825
error-backup-code-in-no-backup-what = 从 iOS 13 起，屏幕使用时间密码不在任何备份中
# db30c2b6
error-backup-code-not-set-help = 给设有限制的设备做一个新备份，也就是孩子的设备；受管理的设备没有自己的这种密码
# f716e962
error-backup-code-none-fits-help = 请找同一台设备的另一个备份
# 86fc8ac1
error-backup-code-needs-password-help = 在设备上设定备份密码，做一个新备份，然后从那个备份中查
# 05a2cce2
error-backup-code-in-no-backup-help = 在设备上打开“设置”、“屏幕使用时间”、“更改屏幕使用时间密码”，选择“忘记密码”：设定它的 Apple 账户可以设定新密码
# 8615d8d8
error-backup-folder-not-writable-what = 文件夹 { $value1 } 无法写入
# 4ef08743
error-backup-in-the-way-what = { $value1 } 占了位置；那里应该是：{ $value2 }
# d33676e0
error-backup-disk-full-what = { $value1 } 所在的磁盘没有空间了
# e3e6e9fd
error-backup-file-not-written-what = { $value1 } 无法写入
# a8a0a9ab
error-backup-folder-not-writable-help = 选择一个您可以在其中创建文件的文件夹
# d9b8e50f
error-backup-in-the-way-help = 选择一个空文件夹，或移走占了位置的内容，然后重新开始
# b24dd5fe
error-backup-disk-full-help = 在这个磁盘上腾出空间，或选择另一个磁盘上的文件夹，然后重新开始：已写入的不会再写一次
# 3859b0fa
error-backup-file-not-written-help = 看看系统是怎么说的，然后重新开始；其他文件不受影响
# 795d9ab0
error-backup-folder-not-writable-usually = 磁盘是只读的，或文件夹属于别人
# ea68f317
error-backup-in-the-way-usually = 这个文件夹中之前有别的内容
# 2446942e
error-backup-disk-full-usually = 备份比当时的可用空间大，或别的内容占满了磁盘
# a0ce20be
error-backup-file-not-written-usually = 磁盘有错误，或它的文件系统不接受这个文件
# 8fb05c9a
error-backup-interrupted-what-3 = 备份在制作时被中断
# 1a83cf3f
error-backup-index-missing-what-2 = 备份没有索引
# 6d670e77
error-backup-system-too-old-what = 备份来自运行 { $made } 的设备，而这台运行的是 { $has }
# bd8a63d0
error-backup-system-unknown-what = 无从得知制作备份时用的是哪个系统
# 0bce7855
error-backup-other-kind-what = 备份来自另一种设备（{ $made }），而这台是 { $has }
# 0d5d335a
error-backup-model-unknown-what = 无从得知备份来自哪个型号
# 59e15b84
error-backup-no-password-what = 备份没有密码
# cd6d6ba6
error-backup-interrupted-help-3 = 请找更早的备份；可以从这个备份中取出文件，但 iPhone 不会把它作为整体接受回去
# ad9cee52
error-backup-system-too-old-help = 先更新 iPhone，再恢复备份
# 82fac137
error-backup-system-unknown-help = 请自己比较：备份要放到同类设备上，系统要相同或更新
# 0b5eb4f3
error-backup-other-kind-help = 如果愿意，可以继续：照片、信息和设置会转过来，有些 App 不会
# f5f3b908
error-backup-no-password-help = 如果愿意，可以继续：密码、无线局域网、健康数据和通话记录只在带密码的备份中
# f2e2dbb4
error-backup-too-many-rows-what-2 = 备份中的 { $value1 } 超过 { $rows }
# 687b1753
error-backup-folder-unreadable-what-2 = 备份的文件夹无法查看
# 7b13b7a8
error-backup-too-many-rows-usually-2 = 备份是有人为了造成损害而手工制作的
# 472aeefd
error-recall-checkpoint-malformed-what = 搜索进度的记录无法读取
# dc39aa30
error-recall-checkpoint-unknown-version-what = 搜索进度的记录是版本 { $value1 }，这个版本的 Rightful 不认识
# 18082811
error-recall-checkpoint-of-others-what = 搜索进度的记录属于另一批候选密码（{ $noted }…，而这批是 { $these }…）
# 3355211d
error-recall-checkpoint-beyond-the-end-what = 搜索进度的记录写的是 { $next }，而候选密码有 { $count } 个
# 4a1a483d
error-recall-checkpoint-malformed-help = 从头开始搜索；备份还是原来的样子
# 5262d97a
error-recall-checkpoint-unknown-version-help = 更新 Rightful，或从头开始搜索；备份还是原来的样子
# 0164e561
error-recall-checkpoint-of-others-help = 给出与之前相同的提示，或从头开始搜索；备份还是原来的样子
# 1355610d
error-recall-checkpoint-malformed-usually = 文件被改动或截断
# 02445966
error-recall-checkpoint-unknown-version-usually = 这次搜索是由更新版本的 Rightful 开始的
# 1df4e369
error-recall-checkpoint-of-others-usually = 此后增加或改动了提示
# b7e07f5a
error-recall-too-long-what = 要试的内容中有 { $longest } 字节的候选密码；最多试 { $most } 字节的
# 39afdc31
error-recall-too-deep-what = 要试的内容嵌套超过 { $most } 层
# 179894af
error-recall-too-dear-what = 要试的内容中有代价为 { $dearest } 的候选密码；最多只对代价为 { $most } 的排序
# 56f63547
error-recall-too-large-what = 要试的内容太大，无法排序：超过 { $most } { $of }
# a984e63b
error-recall-too-many-what = 候选密码的数量超过 128 位所能计数的范围
# acbef048
error-recall-too-long-help = 少连接几个词，或去掉最长的；什么都没有试
# 621673be
error-recall-too-deep-help = 描述密码时，少用互相嵌套的部分；什么都没有试
# 4f6a17c7
error-recall-too-dear-help = 给各部分更低的代价，或少连接几个；什么都没有试
# e596e7bc
error-recall-too-large-help = 分几次搜索：更少的词，或每个词更少的变化，从最有可能的开始；什么都没有试
# 897d595a
error-recall-too-many-help = 多说一些您记得的内容：这么多在太阳的一生中也试不完；什么都没有试
# d751b803
error-recall-too-long-usually = 把整句话当作词给出并连接起来
# 46217d63
error-recall-too-large-usually = 长的词表连接在一起，每个字母又有许多变化
# 3af70744
error-recall-too-many-usually = 有太多部分可以是任意内容
# 243090a2
error-recall-hint-too-large-what = 提示文件大于 { $value1 } MiB
# 846271e3
error-recall-hint-other-encoding-what = 提示文件不是用 UTF-8 写的
# cd5a42d5
error-recall-hint-malformed-what = 提示文件的第 { $line } 行无法读取
# e4389eee
error-recall-hint-unknown-version-what = 提示文件是版本 { $value1 }，这个版本的 Rightful 不认识
# 3627d441
error-recall-hint-unfit-what = { $value1 }不认识提示的字段 `{ $field }`，或其中的内容不是应有的
# 7dbaaf91
error-recall-hint-too-many-what = 提示的字段 `{ $field }` 有超过 { $most } 个条目
# 9c550590
error-recall-hint-too-long-what = 提示的字段 `{ $field }` 长度超过 { $most }
# 1639126c
error-recall-hint-empty-what = 提示的字段 `{ $field }` 是空的
# 73080fdd
error-recall-hint-out-of-order-what = 提示的字段 `{ $field }` 的结束在开始之前
# f8ebc4d3
error-recall-hint-too-large-help = 写下您记得的内容，长的词表请作为单独的文件给出；什么都没有试
# 41c4b7ad
error-recall-hint-other-encoding-help = 在文本编辑器中把文件存储为 UTF-8；什么都没有试
# 5508cdd6
error-recall-hint-malformed-help = 改正那一行：文本要放在引号中；什么都没有试
# 1541455e
error-recall-hint-unfit-help = 改正它：关于提示的页面写明了每个字段可以放什么；什么都没有试
# 09aed044
error-recall-hint-too-many-help = 保留最有可能的，之后再用其余的搜索；什么都没有试
# 17add237
error-recall-hint-too-long-help = 缩短它，或去掉它；什么都没有试
# bc75a171
error-recall-hint-empty-help = 在那里写些内容，或去掉它；什么都没有试
# 367fc7af
error-recall-hint-out-of-order-help = 先写较小的数字；什么都没有试
# 78934a07
error-recall-hint-too-large-usually = 有词表写进了里面
# 8fe32849
error-recall-hint-other-encoding-usually = 编辑器按其系统的编码存储了它
# 78310f5c
error-recall-hint-malformed-usually = 那一行或之前缺少引号或括号
# bc1242a5
error-recall-hint-unknown-version-usually = 它是由更新版本的 Rightful 写的
# 8ceebb1b
error-recall-hint-unfit-usually = 它的名称拼错了，或日期没有放在引号中
# a2f360b5
error-problem-otherencoding-what = 它不是用 UTF-8 写的
# 66acebca
error-problem-toolong-what = 它超过 { $value1 } 字节
# 7ed394d0
error-problem-toomany-what = 超过 { $value1 }
# 2242378e
error-problem-unknownwildcard-what = 百分号后面不是这里认识的通配符
# 47c08c8f
error-problem-unfinishedset-what = 一个字符集没有结尾，或里面什么都没有
# 47956a34
error-problem-range-what = 一个范围是倒着写的，或长度超过 { $value1 }
# 9ea2d8a3
error-problem-unknownanchor-what = 有不认识的锚点，或一个词元有两个锚点
# 160050ae
error-problem-unknownoption-what = 有这里不认识的选项，或选项没有它可以有的值
# 363813ba
error-problem-unknownset-what = 问号后面不是认识的字符集，或是没有给出的字符集
# 8b48908a
error-problem-toomanysets-what = 掩码前面有超过四个字符集
# e14f0059
error-problem-empty-what = 它不产生任何内容
# 89644650
error-problem-unknownfunction-what = 有这里不认识的函数
# 8bb6e418
error-problem-missingargument-what = 一个函数缺少字符或位置，位置是 0 到 9 或 A 到 Z
# c2ee7ba4
error-lineerror-what = { $of } 的第 { $line } 行无法使用：{ $problem }
# 17ed4edb
error-recall-token-line-help = 改正那一行，或在前面加上 #；百分号本身写作 %%；什么都没有试
# 3172bc98
error-recall-mask-line-help = 改正那一行，或在前面加上 #；问号本身写作 ??；什么都没有试
# bcd5fd5d
error-recall-rule-line-help = 改正那一行，或在前面加上 #；什么都没有试
# 61b1eedf
error-lineerror-usually = 它是为另一个程序写的，或为某个程序的更新版本写的
# 00b3d3e7
error-recipeerror-line-what = 提示的字段 `{ $field }`：{ $error }
# 4f0b2393
error-recall-saved-too-large-what = 已存密码的文件大于 { $value1 } MiB
# 80ece3cc
error-recall-saved-too-many-what = 已存密码的文件有超过 { $value1 } 个条目
# 9abf9f0c
error-recall-saved-other-encoding-what = 已存密码的文件不是用 UTF-8 写的
# be7eb06a
error-recall-saved-unknown-form-what = 已存密码的文件不是这个版本的 Rightful 认识的导出文件
# 31378c30
error-recall-saved-encrypted-what = 已存密码的文件是加密的
# 5a95a4df
error-recall-saved-malformed-what = 已存密码的文件已损坏
# db74ea4f
error-recall-saved-too-large-help = 给出您的浏览器或密码管理器导出的文件；什么都没有试
# d7053414
error-recall-saved-too-many-help = 把它分成几个文件，用每个文件各搜索一次；什么都没有试
# 5ba79163
error-recall-saved-other-encoding-help = 重新导出，或在文本编辑器中存储为 UTF-8；什么都没有试
# c98148cf
error-recall-saved-unknown-form-help = 把密码写到文本文件中，每行一个，并把它作为列表给出；什么都没有试
# c0652495
error-recall-saved-encrypted-help = 不加密重新导出，之后把它删除；什么都没有试
# 7e8c1602
error-recall-saved-malformed-help = 重新导出；什么都没有试
# 2f1aaed8
error-recall-saved-other-encoding-usually = 电子表格程序按其系统的编码存储了它
# ea064d1b
error-recall-saved-unknown-form-usually = 它是由另一个程序导出的，或电子表格程序改动了它的第一行
# 2fd7aa15
error-recall-saved-encrypted-usually = 选择了“encrypted JSON”格式
# 69bd52de
error-recall-saved-malformed-usually = 文件被截断或被手工改动
# 3c280704
error-recall-not-tried-what = 候选密码无法试
# bf345a22
error-recall-verdicts-uncounted-what = 试了 { $asked } 个候选密码，得到 { $answered } 个结论
# b3ee9ffa
error-recall-ways-disagree-what = 这台电脑计算出错：对候选密码 { $place }，两种试法的结果不同
# adb910a8
error-recall-not-tried-help = 按原因所说的做，然后继续搜索；备份还是原来的样子
# 78174611
error-recall-verdicts-uncounted-help = 更新 Rightful；如果已是最新，请把报告发给我们；备份还是原来的样子
# b847e73f
error-recall-ways-disagree-help = 重新启动电脑，或在另一台电脑上从头搜索；备份还是原来的样子
# 46e2980e
error-recall-ways-disagree-usually = 它的内存或处理器出了故障，或备份的密钥包已损坏
# 46efc1f4
error-recall-words-too-large-what = 词表大于 { $value1 } MiB
# d98b7c6b
error-recall-words-too-many-what = { $words } 个词乘以 { $rules } 条规则得到 { $value1 } 个候选密码；最多只对 { $most } 个排序
# f9ff44ac
error-recall-words-too-large-help = 把词表分成几个，用每个各搜索一次；什么都没有试
# 0d7271d5
error-recall-words-too-many-help = 保留最有可能的词，或少用一些规则，之后再用其余的搜索；更长的词表可用 hashcat，配合 `rightful recall hash` 给出的那一行；什么都没有试
# b786d5ec
error-recall-words-too-many-usually = 词和规则都是别人的合集，适用于试得更快的密码
# 9b073825
error-notwritten-what = 对要试内容的描述无法读取
# 0b38b702
error-queue-not-a-code-what = 那不是加入代码
# 4312a6dd
error-queue-address-what = { $given } 不是 NATS 服务器的地址
# 1d1830f4
error-queue-secret-in-address-what = NATS 服务器的地址中有用户名、密码或令牌
# 493f6692
error-queue-not-encrypted-what = 到 { $host } 的通路没有加密
# f977d72b
error-queue-certificates-unreadable-what = { $path } 中没有能读取的证书
# 8ba15f8e
error-queue-not-trusted-what = { $host } 上的 NATS 服务器无法证明自己的身份
# 62bf115e
error-queue-refused-what = { $host } 上的 NATS 服务器不让这台电脑进入
# f8ccdb07
error-queue-unreachable-what = { $host } 上没有 NATS 服务器应答
# 25800375
error-queue-no-jetstream-what = { $host } 上的 NATS 服务器不保存消息，或不为这个用户保存
# bf4cb50d
error-queue-job-too-large-what = 描述要试的内容，超出了能够发送给其他机器的大小
# 6797d76e
error-queue-no-search-what = NATS 服务器上没有这个代码的搜索
# eb2da1fb
error-queue-search-unreadable-what = NATS 服务器上的搜索无法用这个代码打开
# db7da25f
error-queue-away-what = NATS 服务器有 { $hours } 小时不在
# 1455ee5b
error-queue-coordinator-silent-what = 有 { $hours } 小时没有协调端的消息
# 5dc21a8f
error-queue-put-aside-what = 协调端已把这台电脑放到一边：它没有找到专门放在那里让它找的密码
# ff99bcf8
error-queue-full-what = 帮忙的机器已经达到上限
# a448cbc2
error-queue-other-candidates-what = 这台电脑要试的密码与协调端计数的不同
# 275db986
error-queue-too-many-wrong-answers-what = { $count } 台机器给出了错误的应答
# b1c2fc9e
error-queue-no-random-numbers-help = 重新启动电脑，然后再试
# 86c34255
error-queue-not-a-code-help = 按协调端所示重新输入：七组，每组四个字母或数字
# 3ac68569
error-queue-address-help = 写成 tls://HOST:PORT，在这台电脑上也可写成 nats://127.0.0.1:4222
# c244c49f
error-queue-secret-in-address-help = 不要写在地址中，那里其他程序可以读到；请用 --token-file，或用 --user 加 --user-password-file
# 3d8f3fe9
error-queue-not-encrypted-help = 在服务器上打开 TLS，并把 nats:// 写成 tls://
# 7e864080
error-queue-certificates-unreadable-help = 检查路径；文件中必须是 PEM 格式的证书
# 2cb0e3e4
error-queue-not-trusted-help = 检查地址中的名称；如果服务器用的是您自己制作的证书，请用 --ca-file 给出
# 8b55c2a7
error-queue-refused-help = 与管理服务器的人核对令牌，或用户名和密码
# f9a8cb4a
error-queue-unreachable-help = 检查地址、服务器是否在运行，以及防火墙是否让您通过
# 3498925b
error-queue-no-jetstream-help = 启动带 JetStream 的服务器（nats-server -js），并允许这个用户使用它
# 1c2869a4
error-queue-job-too-large-help = 去掉长的词表，或在一台机器上用它们搜索
# 68afc8cf
error-queue-no-search-help = 先启动协调端，并确认双方使用同一台服务器
# 4f72a1c3
error-queue-search-unreadable-help = 在所有机器上使用相同版本的 Rightful，并重新输入代码
# 848ef308
error-queue-away-help = 重新启动服务器，然后重新启动它：它会从原来的地方继续
# 1d86a932
error-queue-coordinator-silent-help = 重新启动协调端，然后重新加入
# 770d30f6
error-queue-put-aside-help = 让这台电脑再次加入之前，请检查它的内存和散热；其他机器会重做它的那一部分
# 436c2203
error-queue-full-help = 停下其中一台，或者让这一台晚些再加入：最多可以有 64 台机器
# fb03ceff
error-queue-other-candidates-help = 在所有机器上使用相同版本的 Rightful
# 953b4922
error-queue-too-many-wrong-answers-help = 检查您把代码给了谁；然后用 --afresh 重新开始，它会生成新的代码
# 9db4ed31
error-queue-not-trusted-usually = 地址的名称与证书的不同，或证书已过期
# 7bbf186d
error-queue-no-search-usually = 搜索已结束，或协调端使用另一台服务器
# e3d2c321
error-queue-put-aside-usually = 它的内存或处理器在发热时出故障
# 8d166e5c
error-queue-search-unreadable-usually = 各台机器上的 Rightful 版本不同，或者有拿到代码的人在那里换上了别的内容
# 43aed760
error-queue-other-candidates-usually = 各台机器上的 Rightful 版本不同
# 2077d7a6
error-queue-too-many-wrong-answers-usually = 有不该拿到代码的人拿到了代码
# 0899f38a
error-unreadable-what = 一条消息无法读取
# 08f282dc
error-queue-saved-malformed-what = 多台机器搜索进度的记录无法读取
# 1b0ec5f9
error-queue-saved-unknown-version-what = 多台机器搜索进度的记录是版本 { $value1 }，这个版本的 Rightful 不认识
# 209d73aa
error-queue-saved-of-another-what = 多台机器搜索进度的记录属于另一个备份或其他提示
# 20ce2077
error-queue-saved-malformed-help = 用 --afresh 从头开始搜索；备份还是原来的样子
# 2be5364b
error-queue-saved-unknown-version-help = 更新 Rightful，或用 --afresh 从头开始搜索；备份还是原来的样子
# bdfa78ca
error-queue-saved-of-another-help = 给出与之前相同的备份和相同的提示，或用 --afresh 从头开始，它会生成新的代码；备份还是原来的样子
# af3833ff
error-queue-saved-malformed-usually = 文件被改动或截断，或是别的内容
# d7d1e449
error-wizard-backups-unread-what = 有一处可能存放备份的位置无法查看
# a77e66f0
error-wizard-backups-unread-usually = 只有在您给予终端完全磁盘访问权限之后，macOS 才让程序看到备份
# 6319eca9
error-wizard-too-large-what = 这个文件对页面来说太大，或者不完整
# 6ad0591c
error-wizard-too-large-help = 请在备份页面上把文件写入一个文件夹
# a4ab09fb
error-wizard-no-page-what = 没有这个页面
# 15088379
error-wizard-no-device-what = 这台设备没有用线缆连接
# bce1fa04
error-wizard-no-backup-what = 这个备份已经不在了
# 227346a8
error-wizard-bad-form-what = 无法理解该表单
# 55fad18f
error-wizard-no-page-help = 请返回设备页面
# 6925b7c9
error-wizard-no-device-help = 请将它连接，等第一页显示它，然后在那里选择
# cb1443ff
error-wizard-no-backup-help = 请查看备份列表；连接存放它的磁盘
# 6a03607b
error-wizard-bad-form-help = 请返回，重新载入页面，再试一次
# 567e8b97
error-wizard-no-device-usually = 它正在重启，或者线缆被拔掉了
# 390767d0
error-wizard-no-backup-usually = 它的文件夹被移动了，或者磁盘被拔掉了
# df4626f0
error-wizard-busy-what = 另一项操作正在进行
# 30027b89
error-wizard-not-asked-what = 这个问题已经回答过了
# a14ffe3c
error-wizard-unfit-what = 回答与问题不符
# 046eb067
error-wizard-busy-help = 请查看正在进行的操作；结束后再重新开始
# 0d90936b
error-wizard-not-asked-help = 请回到正在进行的操作：那里会显示现在要问的问题（如果有）
# 07f57223
error-wizard-unfit-help = 请返回并回答现在的问题
# ad8298c4
error-wizard-busy-usually = 它是在另一个标签页中开始的
# e1bd78e5
error-wizard-not-asked-usually = 按钮被点击了两次，或者页面在较旧的标签页中
# d31df8e0
error-wizard-broken-what = Rightful 在中途出现故障
# baf0689f
error-wizard-broken-help = 请保持iPhone连接，重新启动 Rightful，查看它对iPhone的说明；然后把它写下的报告发给我们
# 9cb2dede
error-account-password-file-unreadable-what = 无法从 { $path } 读取 Apple 账户的密码
# 3d00f62f
error-account-password-input-unreadable-what = 无法从标准输入读取 Apple 账户的密码
# 236e54ef
error-account-password-none-what = 第一行没有 Apple 账户的密码
# 30cf91e4
error-account-password-file-unreadable-help = 检查文件的路径，以及您是否可以读取它
# 75a54c9a
error-account-password-input-unreadable-help = 将密码放在一行中传给标准输入，或使用 --password-file FILE
# 0dd87f3c
error-account-password-none-help = 将密码放在第一行，不加引号
# 26722ee9
error-report-nothing-kept-what = { $folder } 中没有记下任何内容
# e5344346
error-report-unreadable-what = { $path } 无法读取
# 6c77cedd
error-report-exists-what = { $path } 已经存在
# 2f15231a
error-report-not-written-what = { $path } 无法写入
# 43d4a68b
error-report-nothing-kept-help = 如果那次运行把文件放在别处，请用 --cache 指定那个文件夹；演练不会留下可报告的内容
# 4adfa57b
error-report-unreadable-help = 看看文件和它的文件夹是否属于您的用户
# 5b40de1d
error-report-exists-help = 用 --to 指定另一个文件，或移走那个文件
# d895c5b4
error-report-not-written-help = 用 --to 指定您可以写入的文件夹中的文件
# 2068df99
error-backup-none-found-what = 这台电脑上没有找到备份
# 6be04977
error-backup-not-named-what = 这台电脑上有 { $value1 } 个备份，没有指定哪一个
# 674756b7
error-backup-no-such-backup-what = 没有叫 { $value1 } 的备份
# a231e378
error-backup-several-of-that-name-what = 几台设备的 { $count } 个备份都叫 { $name }
# af46a5c6
error-backup-none-found-help = 给出备份的文件夹，也就是其中有 Manifest.plist 的那个，或用 --in DIR 给出存放备份的文件夹
# b7e7b031
error-backup-not-named-help = 用 rightful backup list 列出备份，并指定一个
# a9cf5c75
error-backup-no-such-backup-help = 用 rightful backup list 列出备份；别处的文件夹用它的路径给出
# d2304e81
error-backup-several-of-that-name-help = 给出所指备份的文件夹；rightful backup list 会列出
# 0f24fa60
error-backup-none-found-usually = 备份在另一个磁盘或另一台电脑上，或在 iCloud 中
# 7254204f
error-doctor-facts-not-read-what = { $path } 中的情况记录无法读取
# a00cfb6d
error-doctor-facts-not-understood-what = 无法理解 { $path } 中的情况记录
# 8e0b2d5f
error-doctor-facts-not-read-help = 指定一个您可以读取的、不超过 1 MiB 的文件，或用 - 表示标准输入
# 57c695f0
error-doctor-facts-not-understood-help = 在另一台电脑上用相同的版本写出它：rightful doctor --json > facts.json
# 31d463ec
error-dossier-exists-what = { $value1 } 已经存在
# 21a25f34
error-firmware-unknown-model-what = 线上的设备是 Rightful 不认识的型号
# 733f1b34
error-firmware-unknown-model-help = 指定型号：rightful firmware list iPhone15,3
# 7c793334
error-man-not-written-what = 手册页无法写入 { $folder }
# 2ecfb6be
error-man-not-made-what = 手册页无法生成
# 99350c6e
error-man-not-written-help = 指定一个存在的、您可以写入的文件夹
# d7e70b86
error-man-not-made-help = 改用 rightful --help
# 9d8e97ff
error-recall-nothing-begun-what = 这台电脑上没有开始过可以继续的搜索
# b434afac
error-recall-several-begun-what = 有 { $value1 } 个搜索可以继续，没有指定备份
# ff51ce64
error-recall-with-machines-what = 那次搜索曾提供给其他机器
# dfffaaa3
error-recall-ideas-not-kept-what = 那次搜索的想法是输入的，没有保留
# 54404734
error-recall-nothing-begun-help = 用 rightful recall 开始一次；rightful recall status 会列出已经结束的搜索
# 6b9df7bd
error-recall-several-begun-help = 指定备份；rightful recall status 会列出这些搜索
# 9ee2c0ab
error-recall-with-machines-help = 像之前一样启动 rightful recall serve：它会用同一个代码继续。要只用这台电脑继续，请用您的想法启动 rightful recall
# 2ee4e7bb
error-recall-ideas-not-kept-help = 用 --hint FILE、--mask 或您之前用的方式重新给出：试过的会跳过
# a621a1d0
error-recall-nothing-begun-usually = 当时用的是另一个 --cache 文件夹，或是这台电脑的另一个用户开始的
# dba5e450
error-rescue-several-what = 这台电脑上有 { $value1 } 台 iPhone 的备份，没有指定哪一台
# 13827d95
error-rescue-make-and-json-what = --make 不能与 --json 一起使用
# b77fb554
error-rescue-several-help = 用 --device 指定一台：rightful backup list 会列出
# 1e2658a0
error-rescue-make-and-json-help = 只用 --json 询问，然后使用它所指的命令；每个命令都有自己的 --json
# 6882ecc1
error-rehearsal-no-phone-what = 场景中没有 iPhone
# b18c3326
error-rehearsal-not-written-what = 备份无法写入 { $folder }
# b6700cce
error-rehearsal-no-phone-help = 选择一个有 iPhone 的场景；rightful --help 会列出
# 0b85e6c2
error-rehearsal-not-written-help = 检查那里的可用空间和权限
# 6d120404
error-wizard-cannot-listen-what = 无法在这台电脑上提供这些页面
# 771c42c5
error-wizard-cannot-listen-help = 请去掉 --port，使用空闲的端口
# f47e2f51
error-wizard-cannot-listen-usually = 另一个程序已经在那里监听
# 169ea389
error-advise-no-answers-what = 无法读取 { $path } 中的回答
# fdaca7e9
error-advise-bad-answers-what = 无法理解 { $path } 中的回答
# c31831d2
error-advise-unknown-model-what = 没有叫 { $value1 } 的 iPhone 或 iPad
# b683abdb
error-advise-no-answers-help = 指定一个您可以读取的、不超过 64 KiB 的文件，或用 - 表示标准输入
# 789b50dc
error-advise-bad-answers-help = 写一个 JSON 对象，例如 {"{"}"screen": "lockout", "account-known": "yes"{"}"}；rightful advise --help 列出了名称
# abe05784
error-advise-unknown-model-help = 按包装盒上的写法写名称，例如 "iPhone 14"，或不写
# aec334b0
error-queue-secret-unreadable-what = 无法从 { $path } 读取 { $what }：{ $why }
# c8880c4b
error-queue-secret-not-typed-what = 需要 { $value1 }，但没有人输入
# 37bcdd26
error-queue-secret-unreadable-help = 检查路径，并确认您可以读取它；采用文件的第一行
# b8245aed
error-queue-secret-not-typed-help = 在终端中启动，或用文件给出：--code-file、--token-file、--user-password-file
# cdeb3334
error-password-nobody-to-ask-what = 需要备份密码，而在这里无法询问任何人
# 34eaba41
error-password-file-unreadable-what = 无法从 { $path } 读取备份密码
# c6ed456e
error-password-input-unreadable-what = 无法从标准输入读取备份密码
# a823630c
error-password-empty-what = 备份密码是空的：第一行中什么都没有
# 5c4f4cab
error-password-too-long-what = 备份密码超过 { $longest } 字节
# 377192c8
error-password-not-the-same-what = 输入的两个密码不相同
# 4256b1a2
error-password-question-mark-what = 新密码从标准输入传来时带有问号
# 74577143
error-password-not-typed-what = 没有输入备份密码
# 6c562933
error-password-nobody-to-ask-help = 在终端中启动，或用 --password-file FILE 或 --password-stdin 给出密码
# 48053d40
error-password-too-long-help = 检查是不是正确的文件：它的第一行会作为密码
# 5fc894cd
error-password-not-the-same-help = 重新开始，两次输入相同的密码
# 8b6cc6fc
error-password-question-mark-help = 输入它，或把它写入 UTF-8 文件，并用 --password-file FILE 指定
# 738e6aa7
error-password-not-typed-help = 备份密码在手边时再重新开始
# f7b8bca0
error-password-empty-usually = 本应存放密码的变量或文件是空的
# 4407df27
error-password-question-mark-usually = 版本 7 之前的 PowerShell 会把英语中没有的每个字母都换成问号
# 13adec69
error-rememberederror-saved-what = { $path } 无法试
# 842a02c5
error-rememberederror-hint-what = { $path } 无法使用
# 8c7d029d
error-recall-save-unwritable-what = 密码无法写入 { $path }
# 3579ec6d
error-recall-file-unreadable-help = 检查文件的路径，并确认您可以读取它；什么都没有试
# d61bccab
error-recall-save-unwritable-help = 指定一个尚不存在的文件，放在您可以写入的文件夹中；什么都没有试
# 0d23de20
error-recall-save-unwritable-usually = 已有同名的文件，不会覆盖任何东西
# 187ca71c
error-stop-before-the-erase-what = 立即离开，在抹掉任何东西之前
# 62dcb89f
error-stop-during-the-erase-what = 立即离开，在抹掉的过程中
# 3786ced2
error-stop-from-afar-what = 立即离开；这里不知道 Apple 是否已接受抹掉
# e447b41d
error-stop-during-the-search-what = 立即离开，在搜索的过程中
# 0abd545e
error-stop-before-the-erase-help = 如果 iPhone 显示数据线，rightful recovery exit 会让它重新启动到 iOS，其中的一切都还在
# 0534921a
error-stop-during-the-erase-help = 让它插着，再启动同一个命令
# 8aebf3bd
error-stop-during-the-search-help = 想继续时，再启动同一个命令；备份保持原样，最后片刻试过的内容会再试一次
# ee222f98
error-rehearsal-not-started-what = 虚拟 iPhone 无法启动
# d83b0c4c
error-rehearsal-no-firmware-what = 无法为虚拟 iPhone 生成固件
# 01f246dc
error-rehearsal-no-trust-what = 无法让虚拟 iPhone 信任这台电脑
# 2991dfd3
error-rehearsal-not-started-help = 确认存放临时文件的文件夹有空间并可以写入
# 7e83c4b5
error-rehearsal-unknown-model-what = 没有虚拟的 { $value1 }；有 iPhone15,3、iPhone12,5 和 iPad8,1
# 6ea15231
error-rehearsal-unknown-scenario-what = 没有场景 { $value1 }；rightful --help 会列出各个场景
# c328f6a9
error-world-bad-root-what = { $file } 中的根证书无法使用
# b75f1796
error-world-bad-root-help = 给出一个含有 Apple 根证书的 PEM 文件，或不写 --apple-root
# cd4941d6
errors-class = 类别 { $count }
# 709b48e1
errors-folder = 文件夹
# ebb81786
errors-ordinary-file = 普通文件
# 41e208a7
errors-standard-input = 标准输入
# 162ab383
errors-rows-in-its-index = 索引行
# 9ee78d93
errors-names-in-its-folder = 文件夹中的名称
# a9fc07f2
errors-states = 个状态
# 48193db9
errors-steps = 个步骤
# 9da9e214
errors-characters = 个字符
# ada8c562
errors-parts = 个部分
# cd228f0e
errors-orders-of-tokens = 种片段顺序
# 6f0d1a3f
errors-arrangements = 种排列
# 3c56b5d4
errors-words = 个词
# 73ab8957
errors-words-that-must-be-there = 个必须出现的词
# f83b814e
errors-token-list = 片段列表
# 5d05912a
errors-masks = 掩码
# 4f431caa
errors-rules = 规则
# 66514863
errors-listing = 列出条目
# 63b4afa8
errors-no-reason-given = 没有说明原因
# b28f02fe
errors-it-does-not-know-this-request = 它不认识这个请求
# 77370d3c
errors-the-device-or-record-is-not-there = 设备或记录不存在
# 890fa9e8
errors-the-device-did-not-take-the-connection = 设备没有接受连接
# 4e9c9244
errors-it-speaks-another-version = 它使用另一个版本
# 0452bd2a
errors-row-of-the-index-cannot-be-read = 索引的第 { $row } 行无法读取：{ $why }
# 0088d242
errors-the-answer-to-the-systems-question = 对系统询问的回答
# 31867b73
errors-the-folder-in-it-is-one = ；其中的文件夹 { $one } 是备份
# b1e4f1b1
errors-folders-in-it-are-backups = ；其中有 { $count } 个文件夹是备份
# 7f3371c2
errors-line = 第 { $count } 行：
# c8d621cf
errors-finding-a-name = 寻找名称
# 6acbfe01
errors-making-a-folder = 创建文件夹
# 611f2f1b
errors-making-the-folder = 创建该文件夹
# 489a02bd
errors-making-the-new-folder = 创建新文件夹
# b0ab12be
errors-opening-the-folder = 打开文件夹
# 740364db
errors-opening-the-lock = 打开锁
# 26915171
errors-opening-the-new-backup = 打开新备份
# ff7f2724
errors-opening-the-unfinished-backup = 打开未完成的备份
# 260e5e0b
errors-putting-the-backup-in-its-place = 把备份放到它的位置
# 1cd80051
errors-reading-a-note = 读取记录
# 2df10752
errors-reading-the-backup = 读取备份
# 7b09a6a6
errors-removing-half-a-file = 移除不完整的文件
# d537be97
errors-removing-what-was-begun = 移除已开始的内容
# 8425f798
errors-setting-aside-what-came = 把收到的内容放到一边
# 37ba833f
errors-writing-a-list = 写入列表
# a82a9d65
errors-writing-a-note = 写入记录
