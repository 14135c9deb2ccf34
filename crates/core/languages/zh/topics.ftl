### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# c9aad10a
topic-passcode-forgotten-title = 忘记了 iPhone 的锁屏密码
# d4403f69
topic-passcode-forgotten-short = 有些路能保留一切；先试这些。其他的都会抹掉 iPhone，而这种抹掉 Apple 免费提供。
# 52f1a78f
topic-passcode-forgotten-now-1 = 不要重新启动 iPhone，也不要让电池耗尽。
# 2b816542
topic-passcode-forgotten-now-2 = 让 rightful 按您的情况排出可以回去的路：rightful advise
# 112d04f5
topic-passcode-forgotten-now-3 = 先想再输：每输错一个新密码，下一次等待就更长。
# 5b9e4c5e
topic-passcode-forgotten-erasing-1 = 在 iPhone 上还原、用“查找”抹掉，或用数据线恢复：rightful advise 会说明各自留下什么。
# bf4038fd
topic-passcode-forgotten-wrong-1 = 付费程序不用抹掉就能打开 iPhone：它执行的正是 Apple 的免费抹掉。
# 897a6284
topic-passcode-forgotten-wrong-2 = 不同的锁定屏幕需要不同的程序。
# 4fe891da
topic-passcode-asked-title = 为什么要求锁屏密码，而不是面容或指纹
# 5416fb9b
topic-passcode-asked-short = 这不是故障：iPhone 在固定的情形下要求锁屏密码。
# 5e947c3b
topic-passcode-asked-now-1 = 如果您知道锁屏密码，就输入它：之后面容或指纹又能用了。
# 34846676
topic-passcode-asked-now-2 = 如果不知道，让 iPhone 开着：rightful advise
# 85828c23
topic-passcode-asked-wrong-1 = 重新启动 iPhone：那会让它要求锁屏密码，并断开无线局域网。
# 2a1050c7
topic-lockout-title = iPhone 不可用、安全锁定、已停用：输错密码后的等待
# 3ed3354d
topic-lockout-short = 每输错一个新密码，iPhone 就等得更久。等待不会失去什么；从最初的等待时间可以看出最多还能试几次。
# b34e7a5a
topic-lockout-now-1 = 让它在充电器上等；写下您已经试过的。
# 4ac88732
topic-lockout-now-2 = 记下它最初要等多久，让 rightful advise 算出还剩多少。
# 8b187653
topic-lockout-erasing-1 = 屏幕上的“忘记密码？”或“抹掉”会以抹掉一切来结束等待。
# 794e4812
topic-lockout-wrong-1 = 大约可以免费试十次：次数取决于 iOS 版本。
# 79b0b147
topic-lockout-wrong-2 = 重新启动会缩短等待。
# 14d72deb
topic-old-passcode-title = 更改之前的锁屏密码
# fb84b70a
topic-old-passcode-short = 在过去三天内更改过，并且是 iOS 17 或更高版本：旧密码仍能打开 iPhone，不会抹掉任何东西。
# 3fdff863
topic-old-passcode-now-2 = 它还在要求密码时：输入错误的密码，直到出现“忘记密码？”，到此为止；如果打开了“抹掉数据”，第十次会抹掉 iPhone。
# 63134b23
topic-old-passcode-now-3 = 轻点它，选择输入以前的密码（Enter Previous Passcode），输入旧密码，再设定一个新密码并写下来。
# da50a132
topic-on-device-reset-title = “忘记密码？”：在 iPhone 上还原
# 0d1e58bf
topic-on-device-reset-short = 它会抹掉一切，并退出 Apple 账户：在所有会抹掉的路中，只有它不留下激活锁。
# 10e8e6f0
topic-on-device-reset-now-1 = 先在另一台设备的 icloud.com 上确认您知道 Apple 账户的密码。
# 75cd13d8
topic-on-device-reset-now-2 = 找一找备份：rightful backup list
# 72f8b1fd
topic-on-device-reset-erasing-1 = 轻点“忘记密码？”，然后开始还原（Start iPhone Reset），输入 Apple 账户的密码；如果询问 eSIM，请选择保留。
# 5128115f
topic-restart-title = 为什么不要重新启动锁定的 iPhone
# 4c0f4859
topic-restart-short = 锁定的 iPhone 重新启动后连不上无线局域网，并要求锁屏密码：现在可行的路会变得不可行。
# 87da9508
topic-restart-now-1 = 让它开着，留在充电器上。
# 0f2a2696
topic-restart-now-2 = 如果重新启动后必须联网，请插入有蜂窝数据的 SIM 卡。
# eb99ebd0
topic-restart-wrong-1 = 先重新启动：这是给知道锁屏密码的 iPhone 的建议。
# d2daa84d
topic-clocks-title = 什么会悄悄变得不可能，以及何时
# 3993f0d2
topic-clocks-short = 有些路会自己关闭；等待和思考永远不会。
# 87153615
topic-clocks-now-1 = 让 rightful 告诉您自己情况的期限：rightful advise
# 81b70e74
topic-charging-only-title = iPhone 在充电，但没有电脑看得到它
# cf9c746f
topic-charging-only-short = 锁定超过一小时的 iPhone 只会充电。这是正常的，恢复模式仍然可以用。
# 7e190fa2
topic-charging-only-now-1 = 试试电脑本身的接口和另一根线，因为有些线不传数据；这台电脑上有什么妨碍，由此得知：rightful doctor
# ee5f24dd
topic-charging-only-now-2 = 可以的话就解锁：那样就能看到它。
# c168b824
topic-charging-only-now-3 = 用按键让它进入恢复模式，这不会抹掉任何东西：rightful recovery enter --unseen MODEL
# b6010252
topic-recovery-mode-title = 恢复模式和 DFU 模式：屏幕上的数据线，或黑屏
# 7f968473
topic-recovery-mode-short = 恢复模式本身不会抹掉任何东西，也可以再离开。会抹掉的是恢复。
# eb386ccd
topic-recovery-mode-now-1 = 离开它：rightful recovery exit
# 2ecde8b7
topic-recovery-mode-now-2 = 如果又回到同一个屏幕：rightful update，它保留一切。
# b4a13bb2
topic-recovery-mode-now-3 = 让 rightful 显示您机型的按键，并计数：rightful recovery enter
# 8d2381dc
topic-recovery-mode-wrong-1 = 每台电脑上都用 iTunes：如今 Mac 上是访达，Windows 上是“Apple 设备”或 iTunes，Linux 上是像这样的程序。
# 6ec55d0b
topic-recovery-mode-wrong-2 = 所有 iPad 用同一份按键说明。
# f7207a43
topic-apple-without-a-computer-title = Restore Nearby 和 Recovery Assistant：Apple 不用电脑的路
# 5784e66e
topic-apple-without-a-computer-short = 它们修复无法启动的 iPhone。没有人保证它们对忘记的锁屏密码有用。
# eecf961f
topic-apple-without-a-computer-now-1 = 系统损坏时：把一台已解锁、iOS 18 或更高版本的 iPhone 放在处于恢复模式的那台旁边。
# fadbbdf4
topic-activation-lock-title = 激活锁：iPhone 所属的 Apple 账户
# 18ba670f
topic-activation-lock-short = 没有程序能打开它，这个也不能。能打开的是账户、卖家、凭购买证明的 Apple，或管理员。
# cf40c9c8
topic-activation-lock-now-1 = 您知道账户：在 iPhone 上登录，或在 iCloud.com/find 上移除这台 iPhone。
# 586af54e
topic-activation-lock-now-2 = 您忘了它的密码：iforgot.apple.com
# 20596735
topic-activation-lock-now-3 = 您买的是二手机：请卖家在 iCloud.com/find 上移除它，在任何地方都能做；rightful dossier seller 会写好信。
# 571c16e7
topic-activation-lock-now-4 = 您有收据：al-support.apple.com，附上序列号；rightful dossier 列出要附上什么。
# edc19dfa
topic-activation-lock-now-5 = 它属于某个组织：把序列号告诉它的管理员。
# b1bd75fd
topic-activation-lock-now-6 = 它显示机主的留言：拨打那个号码，或交给警察。
# 24125e71
topic-activation-lock-wrong-1 = 程序能绕过它：不能，有些还会损坏 iPhone。
# 2a4a4820
topic-activation-lock-wrong-2 = 数据线上显示“否”就表示它关着：那只表示没有人知道。
# 60d30808
topic-account-recovery-title = Apple 账户的密码丢失了
# 46e33b47
topic-account-recovery-short = 在抹掉任何东西之前先找回账户：抹掉不需要它，之后的 iPhone 需要。
# ec29eb4c
topic-account-recovery-now-1 = 在另一台设备的 icloud.com 上试试密码。
# c2af7003
topic-account-recovery-now-2 = iforgot.apple.com；在已登录的设备上：设置、您的姓名、登录与安全性、更改密码
# 794ca7b4
topic-account-recovery-now-3 = 今天就开始账户恢复，在抹掉之前等待 Apple 的消息。
# 1b8068e5
topic-account-recovery-wrong-1 = 解锁 iPhone，几秒内登录新账户：激活锁要求的是旧账户。
# e6ebff73
topic-account-recovery-wrong-2 = Apple 支持可以加快：不能。
# 2d629a54
topic-find-my-title = 查找：定位、丢失模式、远程抹掉
# 0e0ab353
topic-find-my-short = 在 iCloud.com/find 上用任何浏览器都行：它会抹掉在线的 iPhone，并等待不在线的。
# 0759b658
topic-find-my-now-1 = 定位、让它响铃，或标记为丢失：这不会抹掉任何东西。
# ded908ce
topic-find-my-now-2 = 在这台电脑上，不用浏览器：rightful find locate
# da47ffc8
topic-find-my-erasing-1 = 选择这台 iPhone，“抹掉”，在抹掉完成之前不要把它从账户中移除。
# f45dca9a
topic-find-my-wrong-1 = “查找”能打开您的数据：从来不能。
# e43e8869
topic-after-an-erase-title = 抹掉之后：“你好”、激活，以及什么会回来
# 02dcfc4c
topic-after-an-erase-short = iPhone 停在“你好”，如果“查找”原来是打开的，就要求 Apple 账户。数据只能从备份或 iCloud 回来，别处都不行。
# 9681eab1
topic-after-an-erase-now-1 = 用 iPhone 原来所属的 Apple 账户登录。
# 58245fed
topic-after-an-erase-now-2 = 恢复您的备份：rightful backup restore，或在设置过程中从 iCloud 恢复。
# b2cfbe97
topic-after-an-erase-now-3 = 如果想用数据线而不是在屏幕上激活：rightful activation activate
# f8aa507a
topic-after-an-erase-wrong-1 = 所有信息和邮件都能找回：只有备份或 iCloud 里有的。
# e15af630
topic-stolen-device-protection-title = 失窃设备保护：一小时的等待
# 793450c5
topic-stolen-device-protection-short = 不在家时，有些更改需要面容或指纹，还要等一小时。只有锁屏密码不行。
# 7840d960
topic-stolen-device-protection-now-1 = 在家里或工作地点做，那是 iPhone 常在的地方。
# 535728eb
topic-stolen-device-protection-now-2 = 否则先开始，等一小时，再确认一次。
# ac1afd52
topic-screen-time-title = 屏幕使用时间密码，以前叫访问限制密码
# 5fa69168
topic-screen-time-short = 从 iOS 13 起没有备份包含它。由设定它的 Apple 账户重设，或由家庭组织者重设。
# 335507b2
topic-screen-time-now-1 = iOS 13.4 及更高版本：设置、屏幕使用时间、更改屏幕使用时间密码、“忘记密码？”
# f8a38540
topic-screen-time-now-2 = 孩子的 iPhone：家庭组织者在自己的设备上更改。
# 2a6d5793
topic-screen-time-now-3 = iOS 12 及更早版本，并且这台电脑上有备份：rightful backup screen-time
# 8d9b5c43
topic-screen-time-wrong-1 = 付费就能从备份中取出：从 iOS 13 起不行。
# 9a395edd
topic-screen-time-wrong-2 = 它就是 iPhone 的锁屏密码：它是另一个。
# d5de4ffa
topic-face-id-title = 面容 ID：移除、设置、口罩、横屏、维修
# 1dfccb8b
topic-face-id-short = 它只能在“设置”中用锁屏密码还原。没有锁屏密码，回去的路就是忘记密码的那条路。
# 8c31aebc
topic-face-id-now-1 = 口罩有影响：在移除任何东西之前，先添加“戴口罩时使用面容 ID”或替用外貌。
# e462d9f3
topic-face-id-now-2 = 设置、面容 ID 与密码、密码、还原面容 ID；不在家时，失窃设备保护会让您等一小时。
# 1c562937
topic-face-id-now-3 = 横屏时它不识别：请竖过来，或看看哪些机型可以。
# 9211e3d7
topic-face-id-now-4 = 摄像头故障：更新、清洁，然后送修。
# 5d3b8606
topic-face-id-wrong-1 = 先重新启动：不知道锁屏密码时，这会让情况更糟。
# ce92cce2
topic-face-id-wrong-2 = 安装测试版或退回旧版本。
# 12b6df84
topic-face-id-wrong-3 = 电脑程序能移除它。
# d84b44dd
topic-face-id-use-title = 日常使用面容 ID：购买、Apple Pay、自动填充、注视感知
# 8f34c19f
topic-face-id-use-short = 开关在“设置”、“面容 ID 与密码”中：连按两下侧边按钮购买、Apple Pay、自动填充密码，以及注视感知，它按您是否在看来调暗和响铃。
# 3a9921a5
topic-face-id-use-now-1 = 设置、面容 ID 与密码：按您的需要开关；这些都不是回去的路。
# 72d1c1de
topic-touch-id-title = 触控 ID：移除和设置
# 22f4181a
topic-touch-id-short = 指纹只能在“设置”中用锁屏密码移除和添加。
# 69ff4ca3
topic-touch-id-now-1 = 设置、触控 ID 与密码、密码：按名称删除指纹，最多可添加五个。
# 80ce8cc7
topic-touch-id-now-2 = 湿的或割伤的手指读不出来：请输入锁屏密码。
# f4c9c7fd
topic-backup-password-title = 没有人记得设定过的备份密码
# 0abf1e21
topic-backup-password-short = 有人曾经设定过它；它存在 iPhone 上，对每台电脑都有效。可以从 iPhone 上移除，但永远不能从旧备份中移除。
# 9b32ca45
topic-backup-password-now-1 = 看看它可能保存在哪里：Mac 的“钥匙串访问”、密码程序、旧电脑旁的便条。
# 330bcadb
topic-backup-password-now-2 = 在这台电脑上，用您自己的密码和您还记得的部分去试您已有的备份：rightful recall
# ff1b3d07
topic-backup-password-now-3 = 有锁屏密码，而且旧备份不重要时：还原所有设置，然后用您写下来的密码做一个新备份：rightful backup encryption on、rightful backup take
# a17d859f
topic-backup-password-wrong-1 = iTunes 会自己设定它。
# 99b5481a
topic-backup-password-wrong-2 = 另一台电脑不会要求它：会的。
# f086fbd3
topic-backup-password-wrong-3 = 程序能从旧备份中移除它：没有程序能做到。
# 4403eb5c
topic-backup-password-wrong-4 = 没有它就无法备份：备份照常进行，只是用它锁着。
# 1cda0395
topic-backup-passcode-title = 备份时在 iPhone 上要求锁屏密码
# 1591db8b
topic-backup-passcode-short = 从 iOS 16.1 起，每次备份都会在 iPhone 上要求。忘记锁屏密码就无法做新备份。
# 839acc8c
topic-backup-passcode-now-1 = 备份开始时看着 iPhone，在上面输入锁屏密码。
# bf778723
topic-backup-passcode-now-2 = 错误 212：先完成它的设置。
# 11b46780
topic-managed-title = 学校或公司的 iPhone：监督与 MDM
# b2ae28e4
topic-managed-short = 它的管理员可以清除锁屏密码，不会抹掉任何东西。抹掉之后它会重新注册，不管别人卖什么。
# 0caa8388
topic-managed-now-1 = 在抹掉任何东西之前，把序列号告诉管理员，请他清除密码（Clear Passcode）；rightful dossier administrator 会写好信。
# b9807bd4
topic-managed-now-2 = 在此期间让 iPhone 保持在线。
# 4040fbb7
topic-managed-wrong-1 = 程序能永远移除管理：下一次抹掉之后它又回来了。
# 6c93adf0
topic-unlock-token-title = 您自己监督的 iPhone 的解锁令牌
# 37a2035f
topic-unlock-token-short = 在没有设定锁屏密码时保存，以后可以清除忘记的锁屏密码，不会抹掉任何东西。
# 6a236a76
topic-unlock-token-now-1 = 在 Apple Configurator、cfgutil 或 go-ios 存放的地方找已保存的令牌，以及监督的身份。
# 4267023b
topic-unlock-token-now-2 = 在 iPhone 信任的电脑上，用保存它的那个程序来使用它。
# 28c9d349
topic-partial-restores-title = 用备份的一部分做的花招
# e57b4b74
topic-partial-restores-short = 在 iOS 27 上它们会抹掉 iPhone。Rightful 不做这种事；不知道版本时，请当作 27。
# fb3b1b8f
topic-partial-restores-now-1 = 远离那些改动备份、再放回一部分的程序。
# 7d5cdf43
topic-versions-title = 测试版、旧版本，以及能安装哪个系统
# 84cbb48c
topic-versions-short = 只有 Apple 今天签名的才能安装，较新的备份不能放到较旧的系统上。
# 9bb55fca
topic-versions-now-1 = 看看您的机型有哪些签名的版本：rightful firmware list
# 399cd697
topic-versions-wrong-1 = 为了消除错误而试测试版或旧版本：要付出一次恢复，还可能失去备份。
# 4f24db08
topic-unlock-programs-title = 声称能打开任何 iPhone 的程序
# d730ea43
topic-unlock-programs-short = 它们执行的是 Apple 免费提供的抹掉，却不说明，而且激活锁仍然打开。
# 99be14be
topic-unlock-programs-now-1 = 让 rightful 排出免费的路：rightful advise
# b3d6993d
topic-unlock-programs-now-2 = 相信之前，先看看谁在哪台 iPhone 上试过什么；Rightful 的文档里有这样一张表，没有广告。
# f12bba2b
topic-unlock-programs-wrong-1 = 几百万次下载、所有机型、不需要技术知识：没有人能核实。
# 12ccea5a
topic-unlock-programs-wrong-2 = 技术找到了漏洞：不是给机主用的。
# a444bdb1
topic-siri-trick-title = 用 Siri 和时钟的花招
# 33599f34
topic-siri-trick-short = 它什么也打不开。2016 年时它就是骗局。
# e30ce0c4
topic-siri-trick-now-1 = 别让 iPhone 白费次数：rightful advise
# eba8dfff
topic-rescue-title = 一切正常时该准备什么
# 359c2774
topic-rescue-short = 验证过的备份、进入账户的第二条路，以及收据：那样忘记锁屏密码只花一小时。
# 749cee51
topic-rescue-now-1 = 让程序告诉您还缺什么，并做一个加密备份、验证它：rightful rescue-kit
# 3f04b5ff
topic-rescue-now-2 = 为 Apple 账户设定恢复联系人，并把恢复密钥写在纸上保存。
# 3fe1a4a1
topic-rescue-now-3 = 把收据和序列号放在一起。
# 8e0d1dde
topic-rescue-now-4 = 写下锁屏密码，放在您会去找的地方。
# ab0c83a5
topic-error-numbers-title = 恢复和备份的错误号码
# 8b4a3123
topic-error-numbers-short = 把您看到的号码写在 rightful explain 后面。
# 48b82713
topic-error-numbers-now-1 = 例如：rightful explain 4013
