### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 1cb79689
advice-keeps-everything = 保留一切。
# 55a37a65
advice-nothing-more-is-lost-by-it = 不会再失去什么。
# eeda3976
advice-erases-everything-and-a-backup-brings-it-back = 抹掉一切，可由备份找回，备份有多旧就回到多旧；{ $leaves }。
# cb5a4789
advice-erases-everything-and-a-backup-may-bring-it = 抹掉一切，如果备份能打开，也许可由备份找回；{ $leaves }。
# e3aaff35
advice-erases-everything = 抹掉一切；{ $leaves }。
# 74147d2a
advice-no-other-way-is-left = 没有别的路了
# 1d50f61e
advice-you-have-tried-it-and-it-did-not = 您试过，没有用
# 167497a7
advice-not-needed-you-know-the-passcode = 不需要：您知道锁屏密码
# 5bc3ffa9
advice-its-screen-is-open-now = 它的屏幕现在开着
# 6b046ec0
advice-once-it-has-left-recovery-mode = 等它离开恢复模式之后
# 0f47b7c6
advice-not-while-a-restore-runs-or-waits-on = 有恢复在进行或等待时不行
# f0705cd9
advice-its-old-system-is-gone = 它的旧系统已经没有了
# 3f84a9f4
advice-once-it-has-started-again-if-its-system = 等它重新启动之后，如果系统还完整
# d1790963
advice-it-is-erased-already-and-asks-for-no = 它已经被抹掉，不会要求锁屏密码
# b1aa0620
advice-its-owner-has-marked-it-as-lost = 机主已将它标记为丢失
# a08e97d6
advice-a-backup-needs-the-phone-running = 备份需要 iPhone 在运行
# ae24d7fb
advice-it-is-erased-already-there-is-nothing-to = 它已经被抹掉：没有可备份的了
# c3397ad0
advice-this-computer-does-not-see-the-phone = 这台电脑看不到 iPhone
# 89c47827
advice-the-phone-does-not-trust-this-computer-and = iPhone 不信任这台电脑，会要求锁屏密码
# 4cf67480
advice-take-a-backup-if-you-can-but-the = 能备份就先备份，但抹掉会留下一台谁也用不了的 iPhone
# b20a643f
advice-take-the-backup-now-and-erase-only-when = 现在备份，等您能再次登录账户后再抹掉
# 26b00324
advice-since-ios-16-1-every-backup-asks-for = 从 iOS 16.1 起，每次备份都会在 iPhone 上要求锁屏密码
# 7a75e520
advice-if-its-ios-is-older-than-16-1 = 如果它的 iOS 早于 16.1：之后的版本会要求锁屏密码
# 11aa0a8f
advice-a-backup-password-is-set-that-you-do = 设定了您不知道的备份密码：在找到密码之前，这样的备份无法恢复
# b6c8b611
advice-a-backup-password-is-set-prove-first-that = 设定了备份密码：请先验证您知道它
# ce2d5d8f
advice-the-phone-trusts-this-computer-and-its-ios = iPhone 信任这台电脑，而且它的 iOS 在备份前不要求锁屏密码
# 30cf3c01
advice-if-the-phone-trusts-this-computer = 如果 iPhone 信任这台电脑
# f6e0b18b
advice-before-ios-15-2-the-phone-has-no = iOS 15.2 之前的 iPhone 没有这条路
# b4fb1ab5
advice-it-asks-for-the-apple-account-password-which = 它要求 Apple 账户的密码，而密码已经丢失
# 6cd655a9
advice-once-it-has-left-recovery-mode-and-if = 等它离开恢复模式之后，如果那时有蜂窝数据
# fcc7046a
advice-its-screen-offers-nothing = 它的屏幕没有提供任何选项
# 65c585dc
advice-it-does-not-get-as-far-as-its = 它到不了锁定屏幕
# 5443cf90
advice-it-needs-a-network-and-the-phone-has = 它需要网络，而 iPhone 没有网络
# f15e36ed
advice-once-its-screen-is-locked-and-wrong-passcodes = 等屏幕锁定并输错过密码之后
# 083f3f15
advice-if-its-ios-is-15-2-or-later = 如果它的 iOS 是 15.2 或更高版本；输错密码后，它的屏幕会提供
# 7ac78064
advice-you-know-the-accounts-password-and-the-phone = 您知道账户密码，iPhone 也在线；在所有会抹掉的办法中，只有这个不留下锁
# feb95e0f
advice-its-screen-offers-it-after-wrong-passcodes = 输错密码后，它的屏幕会提供
# 55dfc592
advice-if-the-phone-is-online = 如果 iPhone 在线
# 38f3da93
advice-if-you-know-the-accounts-password-and-the = 如果您知道账户密码，而且 iPhone 在线
# dc7b3aca
advice-it-needs-the-apple-account-whose-password-is = 它需要 Apple 账户，而账户密码已经丢失
# 8e169e7c
advice-the-phone-is-not-online-as-it-is = iPhone 现在这样不在线
# 84e5534d
advice-it-waits-until-the-phone-is-online-one = 它会等到 iPhone 在线；重新启动过的 iPhone 需要蜂窝数据才行
# 1239e46d
advice-the-phone-shows-no-sign-of-find-my = iPhone 没有显示“查找”的迹象；如果 iCloud.com/find 列出了它，就可以
# 77547b6b
advice-you-know-the-account-and-the-phone-is = 您知道账户，而且 iPhone 在线
# d942405c
advice-if-the-phone-is-online-and-find-my = 如果 iPhone 在线，而且“查找”是打开的
# bf2195fa
advice-if-you-know-the-accounts-password-find-my = 如果您知道账户密码，“查找”是打开的，而且 iPhone 在线
# df3627a1
advice-it-is-in-dfu-mode-already-from-where = 它已经在 DFU 模式，从那里继续
# 65b954d3
advice-it-works-on-a-locked-phone-without-passcode = 对锁定的 iPhone 也可行，不需要锁屏密码，也不需要信任
# 0a1b086c
advice-it-works-on-a-locked-phone-check-before = 对锁定的 iPhone 也可行；请先确认您能登录它的 Apple 账户
# 12e383b8
advice-it-is-in-dfu-mode-from-where-it = 它在 DFU 模式，从那里继续
# babec9d4
advice-the-restore-from-recovery-mode-has-failed = 从恢复模式恢复失败了
# dd160ca7
advice-only-when-the-restore-from-recovery-mode-fails = 只有从恢复模式恢复失败时
# 8d596e18
advice-it-is-erased-already-another-erase-takes-no = 它已经被抹掉；再抹掉一次也去不掉锁
# 05c9a89e
advice-its-owner-has-marked-it-as-lost-only = 机主已将它标记为丢失：只有机主的账户能打开
# 37f3a355
advice-once-lost-mode-is-ended = 等丢失模式结束之后
# e682898d
advice-if-the-update-that-was-left-in-the = 如果中途停下的更新无法继续
# e4c22e99
advice-the-erase-that-was-left-in-the-middle = 改为继续中途停下的抹掉
# 6476049e
advice-the-phone-shows-no-sign-of-a-lock = iPhone 没有显示锁的迹象，由 Apple 决定：之后可能会要求账户
# 99f9f681
advice-it-would-leave-a-phone-that-nobody-can = 它会留下一台谁也用不了的 iPhone
# ddc01a42
advice-get-the-account-back-first-without-it-nobody = 先找回账户：没有它，之后谁也用不了这台 iPhone
# db7e8ae5
advice-it-enrols-with-its-organisation-again-afterwards-ask = 之后它会重新注册到所属组织：请先问管理员
# 3682e641
advice-i-do-not-know = 我不知道
# ceb33b29
advice-it-asks-for-the-passcode = 要求输入锁屏密码
# 436d4f01
advice-unavailable-or-disabled-and-counts-down-at-first = 不可用或已停用，并在倒计时：最初从 1 分钟开始
# d78e0f23
advice-at-first-from-5-minutes = … 最初从 5 分钟开始
# 5da7f4da
advice-at-first-from-15-minutes = … 最初从 15 分钟开始
# 0ca7d6b7
advice-at-first-from-1-hour = … 最初从 1 小时开始
# 4dce695a
advice-at-first-from-3-hours = … 最初从 3 小时开始
# aae56478
advice-at-first-from-8-hours = … 最初从 8 小时开始
# 107d05dc
advice-from-how-much-at-first-i-do-not = … 最初从多少开始，我不知道
# 70f19b7d
advice-security-lockout-or-unavailable-without-a-countdown = “安全锁定”（Security Lockout）或“不可用”，没有倒计时
# 303a5fd6
advice-disabled-connect-to-itunes-or-to-a-computer = 已停用，连接 iTunes 或电脑
# 8b86928c
advice-the-home-screen-or-an-app-it-is = 主屏幕或某个 App：它是开着的
# 35ecbc82
advice-locked-to-owner-it-asks-for-an-apple = “Locked To Owner”（已锁定至机主）：要求 Apple 账户
# 0e35c833
advice-hello-or-the-choice-of-a-language = “你好”，或选择语言
# 40e6df9a
advice-a-message-of-its-owner-or-lost = 机主的留言，或“丢失”
# 3ddf60a1
advice-a-cable-and-a-computer = 一根线和一台电脑
# 065f66bf
advice-the-apple-logo-or-black-and-no-further = Apple 标志，或者黑屏，然后就不动了
# 94b3b2ed
advice-something-else-or-i-cannot-see-it = 别的，或者我看不到
# fb56ee45
advice-yes-in-the-last-24-hours = 是的，在过去 24 小时内
# 6ec9dd39
advice-yes-one-to-two-days-ago = 是的，一到两天前
# 2be27248
advice-yes-two-to-three-days-ago = 是的，两到三天前
# 934ad58b
advice-no-or-longer-ago = 没有，或者更早
# e0dde873
advice-what-does-the-phones-screen-show = iPhone 的屏幕显示什么？
# d14d87ea
advice-does-the-phone-start-by-itself-when-it = 重新启动时，iPhone 能自己启动到锁定屏幕吗？
# 83e20d80
advice-do-you-know-the-passcode-of-the-phone = 您知道 iPhone 的锁屏密码吗？
# 511c23f1
advice-was-the-passcode-changed-in-the-last-three = 锁屏密码在过去三天里更改过吗？
# 145fc05c
advice-do-you-know-the-passcode-that-it-had = 您知道它之前的锁屏密码吗？
# 3e0dec6d
advice-do-you-know-the-password-of-the-apple = 您知道 iPhone 上的 Apple 账户的密码吗？
# 92ceec2d
advice-is-there-a-passcode-that-it-may-be = 有没有可能对、但还没试过的锁屏密码？
# 52b0cb9b
advice-does-the-phone-belong-to-a-school-or = 这台 iPhone 属于学校或公司吗？
# 839688ba
advice-can-you-reach-its-administrator = 您能联系到它的管理员吗？
# f9f3504d
advice-did-you-supervise-it-yourself-and-save-an = 是您自己监督它的吗？您保存了解锁令牌吗？
# 25875fde
advice-is-the-phone-online-now-by-wi-fi = iPhone 现在是否通过无线局域网或蜂窝数据在线，而且自上次解锁后没有重新启动过？
# 4aee7093
advice-is-there-a-backup-of-it-elsewhere-in = 别处有它的备份吗：在 iCloud 里，或在另一台电脑上？
# 0a12aee4
advice-do-you-know-the-password-of-its-encrypted = 您知道它的加密备份的密码吗？
# ae2666fe
advice-can-you-receive-a-sign-in-code-of = 您能收到那个账户的登录验证码吗：在另一台设备上，或通过它的电话号码？
# 078bed56
advice-you-do-not-know-it = 您不知道
# 863b16ac
advice-you-have-not-said-that-you-know-it = 您没有说您知道
# 782bfc63
advice-the-screen-counts-down-no-more-it-takes = 屏幕不再倒计时：不再接受锁屏密码
# 64cc75d3
advice-the-phone-takes-no-further-passcode = iPhone 不再接受锁屏密码
# fa1a9726
advice-you-know-it-and-type-it-when-the = 您知道，等倒计时结束时输入
# efd8cc21
advice-once-it-gets-as-far-as-its-lock = 等它能到锁定屏幕之后
# a0697630
advice-you-know-it = 您知道
# 74b47ea9
advice-you-know-it-and-the-screen-is-open = 您知道，而且屏幕开着：什么都不用做
# 7f2692f8
advice-typed-on-the-phone-it-ends-lost-mode = 在 iPhone 上输入，也会结束丢失模式
# be572a60
advice-once-it-has-started-again = 等它重新启动之后
# f7307518
advice-its-old-system-is-gone-and-its-passcode = 它的旧系统已经没有了，锁屏密码也一样
# 32e2354c
advice-its-screen-is-open-now-and-you-do = 它的屏幕现在开着，而您不知道锁屏密码
# 7d1c2947
advice-its-screen-is-open-now-if-you-do = 它的屏幕现在开着；如果您不知道锁屏密码，先做这个
# eb425764
advice-its-screen-is-not-open = 它的屏幕没有开着
# b63e12a7
advice-its-data-are-gone-already-and-it-needs = 它的数据已经没有了，它需要系统才能启动
# 07d2e1d0
advice-an-update-of-it-was-left-in-the = 它的一次更新中途停下了，更新会保留一切
# ec3d638c
advice-an-erase-of-it-was-agreed-to-and = 已同意抹掉，但还没有开始
# e0805da5
advice-an-erase-of-it-was-begun-perhaps = 可能已经开始抹掉
# aef59cdd
advice-a-restore-runs-on-it-or-another-computer = 它上面有恢复在进行，或者另一台电脑把它留在那里；如果在进行，让它做完
# c6350436
advice-the-phone-is-running-again-nothing-waits-to = iPhone 又在运行了：没有什么等着继续
# fcc6f504
advice-nothing-was-left-in-the-middle = 没有什么中途停下
# 7cc27b2c
advice-it-comes-back-to-the-same-screen-by = 它自己又回到同一个屏幕
# c070bd7f
advice-it-waits-in-dfu-mode-leaving-it-erases = 它在 DFU 模式中等待；离开不会抹掉任何东西
# 70657a12
advice-it-waits-in-recovery-mode-leaving-it-erases = 它在恢复模式中等待；离开不会抹掉任何东西
# db857a59
advice-a-restore-runs-or-waits-on-it = 它上面有恢复在进行或等待
# 2f7ddff9
advice-its-old-system-is-gone-there-is-nothing = 它的旧系统已经没有了：没有可以回去的地方
# 3e704463
advice-nothing-was-erased-yet = 还没有抹掉任何东西
# c9fd2e2d
advice-its-system-may-be-half-installed = 它的系统可能只装了一半
# 73c0e467
advice-an-erase-may-have-begun-if-its-system = 抹掉可能已经开始；如果系统还在，它就会启动
# e186d985
advice-it-is-not-in-recovery-mode = 它不在恢复模式
# f9320572
advice-it-does-not-start-and-this-keeps-everything = 它无法启动，而这会保留一切
# 2dbf685d
advice-it-starts-this-mends-nothing-and-lets-nobody = 它能启动：这什么也修不了，也不能让人进去
# 6eb0a46c
advice-if-it-comes-back-to-the-same-screen = 如果离开之后它又回到同一个屏幕
# d0395c0c
advice-it-does-not-get-as-far-as-its-2 = 它到不了锁定屏幕，而这会保留一切
# 180f9813
advice-the-update-that-was-left-in-the-middle = 先处理中途停下的更新
# 3456891b
advice-if-it-does-not-start-and-no-erase = 如果它无法启动，而且没有开始抹掉
# 675dd97a
advice-before-ios-17-the-old-passcode-opens-nothing = iOS 17 之前，旧锁屏密码打不开任何东西
# 3d36552e
advice-it-was-not-changed-in-the-last-72 = 过去 72 小时内没有更改过
# a4a5c1ee
advice-you-do-not-know-the-one-from-before = 您不知道之前的那个
# 1cecb4f8
advice-you-know-the-one-from-before-look-for = 您知道之前的那个；在屏幕上找“忘记密码？”，不要输入错误的密码
# 8f7f803c
advice-it-was-changed-less-than-72-hours-ago = 更改还不到 72 小时，而且您知道之前的那个
# abde4be5
advice-if-you-know-the-one-from-before-and = 如果您知道之前的那个，而且它的 iOS 是 17 或更高版本
# f6607b50
advice-if-it-was-changed-in-the-last-72 = 如果在过去 72 小时内更改过，并且是 iOS 17 或更高版本
# d38ad369
advice-you-have-no-passcode-left-to-try = 您没有可试的锁屏密码了
# c79c0e9a
advice-the-phone-still-takes-a-passcode = iPhone 仍接受锁屏密码
# ae7ca22f
advice-the-screen-counts-down-waiting-loses-nothing = 屏幕在倒计时：等待不会失去什么
# b45aff4f
advice-if-its-screen-counts-down-or-still-takes = 如果屏幕在倒计时，或仍接受锁屏密码
# 6735a012
advice-it-is-not-supervised = 它没有被监督
# b8dad883
advice-no-unlock-token-was-saved-for-it = 没有为它保存解锁令牌
# 87a0a38d
advice-nothing-says-that-it-is-supervised-or-that = 没有迹象表明它被监督，或保存过令牌
# 57c354ee
advice-it-is-supervised-if-it-was-you-and = 它被监督：如果是您做的，而且您保存了解锁令牌
# 726bc1d4
advice-you-have-its-unlock-token-a-phone-that = 您有它的解锁令牌；不再接受密码的 iPhone 可能会拒绝它
# 9bd279e3
advice-you-have-its-unlock-token-and-it-trusts = 您有它的解锁令牌，而且它信任这台电脑
# ebb799fc
advice-you-have-its-unlock-token-it-needs-a = 您有它的解锁令牌；还需要一台 iPhone 信任的电脑，以及数据连接
# 722626c4
advice-it-belongs-to-no-organisation = 它不属于任何组织
# 102cf9f6
advice-nothing-says-that-an-organisation-manages-it = 没有迹象表明有组织在管理它
# 874711b2
advice-you-supervise-it-yourself = 是您自己监督它的
# 12cb6f52
advice-it-is-supervised-if-a-school-or-a = 它被监督：如果是学校或公司在管理
# c13c5d5d
advice-its-administrator-cannot-be-reached = 联系不到它的管理员
# 08b69f14
advice-once-it-has-left-recovery-mode-and-is = 等它离开恢复模式并在线之后
# 273e4c78
advice-once-it-is-online-by-mobile-data-or = 等它在线之后，通过蜂窝数据或它信任的电脑
# 9ca9bf3d
advice-its-administrator-can-do-it-from-afar-and = 它的管理员可以远程操作，不会抹掉任何东西
# 593f4bbb
advice-if-its-administrator-can-be-reached = 如果能联系到它的管理员
# 35b056f3
advice-you-know-its-password-if-it-wants-a = 您知道它的密码；如果还要验证码，得先找到验证码
# e7f46537
advice-the-phone-asks-for-it-and-you-know = iPhone 要求它，而您知道
# e7b287dd
advice-if-you-know-it = 如果您知道
# eb6ebac3
advice-its-password-is-lost = 它的密码已经丢失
# e5783872
advice-it-is-yours-end-lost-mode-at-icloud = 它是您的：在 iCloud.com/find 上结束丢失模式
# d284cad2
advice-the-phone-does-not-ask-for-it-now = iPhone 现在不要求它
# dffa97c6
advice-its-password-is-lost-and-the-phone-asks = 它的密码已经丢失，而每次抹掉之后 iPhone 都会要求它
# d3dd5beb
advice-you-know-its-password-and-no-code-for = 您知道它的密码，但收不到它的验证码
# e5949a99
advice-you-know-its-password = 您知道它的密码
# 87875560
advice-you-have-not-said-that-its-password-is = 您没有说它的密码丢失了
# e6f090cf
advice-its-owner-has-marked-it-as-lost-the = 机主已将它标记为丢失：上面的留言说明该打给谁
# b46b0274
advice-nobody-opens-its-lock-without-them = 没有他们，谁也打不开它的锁
# 66aa4c22
advice-if-you-do-not-know-the-account-that = 如果您不知道它要求的账户
# c85007c1
advice-you-know-the-account = 您知道账户
# 5ed49b76
advice-the-account-cannot-be-got-back-and-an = 账户找不回来，而没有它就抹掉会留下一台谁也用不了的 iPhone
# 273ea5f9
advice-if-the-account-cannot-be-got-back = 如果账户找不回来
# 4b7d610e
advice-there-are-ways-that-need-nobody-else = 还有不需要别人的路
# b4e8863c
advice-the-passcode = 锁屏密码
# ac11c041
advice-the-old-passcode = 旧的锁屏密码
# b1bc35ba
advice-a-cable = 一根数据线
# d4b53d76
advice-your-hands-on-its-buttons = 您的手按它的按键
# a1d37cca
advice-a-network-here = 这里的网络
# daa60d91
advice-the-phone-online = iPhone 在线
# a90862d7
advice-another-device-with-a-browser = 另一台带浏览器的设备
# 84c2c15e
advice-the-apple-account-password = Apple 账户的密码
# d9424559
advice-the-apple-account-afterwards = 之后的 Apple 账户
# 0f1d6595
advice-perhaps-the-apple-account-afterwards = 之后可能需要的 Apple 账户
# 7272b9c8
advice-the-token-and-the-supervision-identity = 令牌和监督身份
# ca52a591
advice-a-computer-that-it-trusts = 它信任的电脑
# 4cb6bfaf
advice-room-for-the-backup = 存放备份的空间
# 054c758c
advice-the-administrator = 管理员
# c6edb2dc
advice-the-seller-the-receipt-or-the-administrator = 卖家、收据或管理员
# 105c1104
advice-activation-lock-stays-as-it-is = 激活锁保持原样
# 3ed9514e
advice-no-activation-lock-remains = 不会留下激活锁
# 5ac4ab50
advice-activation-lock-stays-if-it-was-on = 如果激活锁原来是打开的，就仍然打开
# e5d12310
advice-opens-activation-lock = 打开激活锁的限制
# b63b6d3c
advice-until-the-phone-restarts-then-it-is-off = 直到 iPhone 重新启动：之后它连不上无线局域网
# b553cbf8
advice-until-the-phone-restarts-by-itself-after-72 = 直到 iPhone 重新启动（锁定 72 小时后会自己重启）：之后它连不上无线局域网
# 852a0d9e
advice-for-about-more-hours = 大约还有 { $value1 } 小时
# b22444ab
advice-until-72-hours-after-the-change = 直到更改后 72 小时
# d7c6756c
advice-until-its-screen-locks = 直到屏幕锁定
# fd6c4c6c
advice-as-long-as-the-screen-counts-down-or = 只要屏幕还在倒计时或要求密码
# 5e3768c1
advice-always-unless-an-erase-was-begun = 一直可以，除非已开始抹掉
# 71633d9b
advice-until-the-phone-is-erased-the-cable-for = 直到 iPhone 被抹掉；数据线在锁定后一小时内可用
# 26a1d758
advice-while-it-trusts-this-computer-and-for-an = 只要它信任这台电脑，以及锁定后一小时内
# c045080f
advice-always-the-sooner-it-is-begun-the-sooner = 一直可以；越早开始，等待的日子越早结束
# fe9714e9
advice-always-the-recovery-screen-stays-about-15-minutes = 一直可以；据我们所知，恢复屏幕会停留大约 15 分钟
# eba4993a
advice-do-not-restart-it-and-do-not-let = 不要重新启动它，也不要让电池耗尽：锁定的 iPhone 重新启动后连不上无线局域网。
# 727459bf
advice-a-restore-runs-on-it-or-was-left = 它上面有恢复在进行，或被别的程序中途留下。进行期间不要拔线。
# 8e082b41
advice-its-battery-is-at-leave-it-on-its = 它的电量是 { $percent }%：请让它留在充电器上。
# 25d0b67a
advice-activation-lock-on-after-an-erase-the-phone = 激活锁：打开。抹掉之后，iPhone 会要求它所属的 Apple 账户。您今天能登录它吗？
# 64a7cc64
advice-activation-lock-no-sign-of-it-on-the = 激活锁：设备上没有它的迹象。激活时由 Apple 决定；请准备好用 Apple 账户登录。
# 031a4a16
advice-activation-lock-cannot-be-read-in-this-mode = 激活锁：在这个模式下无法读取；请假定它是打开的。您今天能登录这台 iPhone 的 Apple 账户吗？
# 6f58333c
advice-how-long-it-was-to-wait-at-first = 不知道它最初要等多久：下一个错误密码可能就是最后一个。
# 7c499d6d
advice-with-erase-data-switched-on-the-tenth-wrong = 如果打开了“抹掉数据”，第十个错误密码会抹掉 iPhone。连续两次输入同一个错误密码只算一次。
# 003b740a
advice-it-waits = 它要等 { $wait }：{ $one }。
# e5806475
advice-it-waits-that-is-in-no-table-that = 它要等 { $wait }。我们知道的表里都没有这个时间；不要指望还能再试。
# 0227a17f
advice-it-waits-if-it-showed-more-at-first = 它要等 { $wait }：{ $one }。如果最初显示得更多，剩下的就更少，下一个可能就是最后一个。
# 3e0ac2d4
advice-it-waits-which-table-this-ios-has-is = 它要等 { $wait }。不知道这个 iOS 用的是哪张表；可能是其中任何一种：{ $several }。如果最初显示得更多，剩下的就更少，下一个可能就是最后一个。
# ba28f79f
advice-at-least-different-wrong-passcodes-were-typed-the = 至少输错过 { $wrong } 个不同的密码，再错一个就是最后一个
# 031ac46e
advice-at-least-different-wrong-passcodes-were-typed-at = 至少输错过 { $wrong } 个不同的密码，最多还能再试 { $left } 个，下一个错误密码可能就是最后一个
# 7c4bb211
advice-at-least-different-wrong-passcodes-were-typed-at-2 = 至少输错过 { $wrong } 个不同的密码，最多还能再试 { $left } 个，下一个错误密码至少要等 { $wait }
# d6740d35
advice-or-else = { $one }；或者 { $others }
# ab645615
advice-1-minute = 1 分钟
# 708845b4
advice-1-hour = 1 小时
# 8b5bb3f9
advice-hours = { $hours } 小时
# 30f6d23e
advice-minutes = { $minutes } 分钟
# d6b79307
advice-it-is-on-the-usb-bus-and-no = 它在 USB 总线上，但无法与它对话：可能这台电脑缺少负责对话的服务，也可能 iPhone 不让任何电脑进入。恢复模式两样都不需要。
# 094ad78e
advice-this-computer-does-not-see-it-a-phone = 这台电脑看不到它。锁定超过一小时的 iPhone 只会充电，这是正常的；只能充电的线看起来也一样。恢复模式仍然可以用按键进入。
# 92c2d3be
advice-erasing-is-the-easy-half-check-now-at = 抹掉是容易的那一半。现在就在另一台设备上到 icloud.com 确认您能登录这台 iPhone 的 Apple 账户；如果不能，先开始账户恢复：可能要几天。
# e8d59bb7
advice-the-apple-account-password-is-lost-start-account = Apple 账户的密码已经丢失：今天就开始账户恢复，在完成之前不要抹掉任何东西。
# a03ec4bf
advice-after-an-erase-the-account-may-want-a = 抹掉之后，账户可能还要验证码：请准备好另一台设备，或其电话号码的 SIM 卡。
# 42f9a892
advice-no-backup-of-it-was-found-on-this = 在这台电脑上没有找到它的备份。抹掉之后，数据只能从备份或 iCloud 里找回。
# 223e36b5
advice-there-is-no-backup-at-all-what-is = 完全没有备份：只存在 iPhone 上的东西，一经抹掉就永远失去。
# ac6a00b9
advice-it-is-set-to-back-itself-up-to = 它设置为自动备份到 iCloud。最近一次是什么时候，在设置过程中或账户的另一台设备上可以看到。
# 23bd1db9
advice-not-every-folder-in-which-backups-lie-on = 这台电脑上存放备份的文件夹，有的未能查看。抹掉之前，请看是哪些：rightful backup list
# d8edb82a
advice-backups-on-this-computer-that-may-be-of = 这台电脑上可能属于这部 iPhone 的备份：{ $count } 个。抹掉之前，请看它们是谁的：rightful backup list
# c5d6d9bf
advice-from-today = 今天的
# 83447f3c
advice-a-day-old = 一天前的
# 5379ea7c
advice-days-old = { $days } 天前的
# 63004212
advice-about-months-old = 大约 { $value1 } 个月前的
# a1b629e0
advice-about-years-old = 大约 { $value1 } 年前的
# 07c8eaa8
advice-of-unknown-age = 时间未知的
# ea560f14
advice-the-newest-backup-of-it-on-this-computer = 这台电脑上它最新的备份是{ $age }
# 6d662f00
advice-and-was-never-finished-do-not-count-on = { $text }，但从未完成：不要指望它。
# 7f6962df
advice-and-encrypted-with-a-password-that-you-do = { $text }，并用您不知道的密码加密：没有密码就无法恢复。
# 5d47c2d4
advice-and-encrypted-prove-before-an-erase-that-you = { $text }，已加密。抹掉之前请验证您知道它的密码：rightful backup verify
# 48397859
advice-encrypted-and-you-know-its-password-prove-it = { $text }，已加密，而且您知道它的密码。抹掉之前请验证它：rightful backup verify
# 23c9f8f9
advice-not-encrypted-prove-it-before-an-erase-rightful = { $text }，未加密。抹掉之前请验证它：rightful backup verify
# 9f99b78b
advice-read-in-source-code = 在源代码中读到
# 6115b0e4
advice-reported-by-others = 他人报告
# cb3638dd
advice-handed-down-not-looked-up-again = 流传下来，未再核实
# 52fdc190
advice-not-proven = 未经证实
# 6a21c3e2
advice-reported-by-others-2 = 他人报告：
# c5748256
advice-as-far-as-we-know = 据我们所知：
# aaeab965
advice-not-proven-2 = 未经证实：
# 2a3918b0
advice-and-later = { $os } { $from } 及更高版本
# 64cf15ef
advice-do-this-first = 先做这个
# b5774223
advice-if-that-does-not-help-in-this-order = 如果没有用，按这个顺序
# 1e4acd55
advice-know-before-you-begin = 开始之前请知道
# e6c20524
advice-not-open-now = 现在不可行
# 8964bf17
advice-open-now = 现在可行
# 26ac49eb
advice-not-now = 现在不行
# 3d8b64fb
advice-needs-takes = 需要：{ $needs }。用时：{ $time }。
# bf20c8de
advice-open = 可行时间：{ $until }。
# 58718180
advice-mind = 风险：{ $risk }。
# 537fa2c4
advice-how-sure = 可靠程度：{ $sure }。
# 1aa8109b
advice-all-of-it-and-why-other-ways-are = 全部内容，以及其他路为什么不可行：rightful advise。
# ada7c8ef
advice-more-on-a-matter-rightful-explain-and-its = 想多了解某件事：rightful explain 加上它的名称。
# 95a768bb
advice-looking-has-erased-nothing-apple-asks-no-money = 查看没有抹掉任何东西。Apple 不会为抹掉收费。{ $more }
# e56ee889
advice-no-iphone-or-ipad-found = 没有找到 iPhone 或 iPad。
# 18060cb8
advice-one-is-on-the-usb-bus-and-this = USB 总线上有一台，但这台电脑无法与它对话：可能缺少负责对话的服务（Linux 上是 usbmuxd，Windows 上是“Apple 设备”App），也可能它不让任何电脑进入。恢复模式两样都不需要。
# bdc2595c
advice-plugged-in-and-the-phone-shows-the-lock = 插上了，而且 iPhone 显示锁定屏幕？  锁定超过一小时的 iPhone 只会充电，这是正常的。恢复模式仍然可以用。在 iPhone 8 或更新机型上：{ $moves }。这不会抹掉任何东西。要一步一步地引导：
# f0e47bc3
advice-which-ways-back-in-there-are-and-which = 有哪些路可以回去，哪些保留一切，不插线也会告诉您：
# 1d977a03
advice-only-where-no-other-way-is-left-this = 只有在没有别的路时：这会抹掉 iPhone 上的一切，但在您输入同意之前不会抹掉任何东西：
# 685aa5a9
advice-plugged-in-and-the-phone-shows-something-else = 插上了，而 iPhone 显示别的？  试试电脑本身的接口和另一根线：有些线只能充电。
# ad5e8e61
advice-just-looking-a-virtual-phone-shows-every-step = 只是看看？  虚拟 iPhone 会演示每一步：
# f2b51dbd
advice-an-iphone-or-ipad-of-unknown-model = 型号未知的 iPhone 或 iPad
# 466d8313
advice-connected-by-cable = 已用数据线连接
# 8966cef3
advice-in-recovery-mode-it-shows-a-cable-and = 在恢复模式：显示一根线，等待电脑
# 97e44a15
advice-in-dfu-mode-the-screen-is-black-it = 在 DFU 模式：屏幕是黑的，等待电脑
# a9d189fd
advice-in-restore-mode-the-apple-logo-with-a = 在系统恢复中：Apple 标志和进度条
# 783d72f1
advice-charging-only-it-lets-no-computer-in-until = 只在充电：解锁之前不让任何电脑进入
# 9bb8ea3d
advice-whether-it-is-locked-cannot-be-read = 无法读取它是否锁定
# 7c68b6ac
advice-trusts-this-computer = 信任这台电脑
# ec08a0e0
advice-does-not-know-this-computer = 不认识这台电脑
# f96ac74d
advice-whether-it-trusts-this-computer-cannot-be-read = 无法读取它是否信任这台电脑
# 86bdf5ef
advice-this-computer = 这台电脑
# 8ae01971
advice-not-trusted = 未受信任
# 5f429b09
advice-at-most-questions-nothing-is-changed-by-them = { $device }。最多 { $most } 个问题；它们不会更改任何东西。“我不知道”是很好的回答。
# d96d68ec
advice-arrows-to-choose-enter-to-take-it-esc = 方向键选择，回车确认，Esc 直接看建议
# 63a462fe
advice-type-the-number-or-enter-alone-for-the = 输入编号，或直接按回车看建议：
# fada192d
advice-type-a-number-from-1-to = 请输入 1 到 { $count } 的数字：
# dc7259ea
advice-yes = 是
# bc9535dd
advice-no = 否
# 055bf376
advice-perhaps = 也许
# 0d33439b
advice-always = 一直可以
# efdbc5c5
advice-patience = 耐心
# f315abd4
advice-nothing = 没有
# f7c6d567
advice-published = 已公开
# c5ebc4e9
advice-inferred = 推断
# 4e35876c
advice-locked = 已锁定
# 30b9230d
advice-unlocked = 未锁定
