### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 3ac57507
page-apple-account-and-find-my = Apple 账户与“查找”
# 6d3f9060
page-find-a-device-make-it-sound-mark-it = 找到设备、让它发声、标为丢失或远程抹掉：使用其主人账户的密码，全程公开可见。
# 30b21346
page-devices-of-this-account = 此账户的设备
# 592c8eb5
page-sign-in-to-see-the-devices = 登录以查看设备
# 9a3da9b8
page-look-again = 再看一次
# 63cbe686
page-you-are-asked-for-the-account-and-its = 下一页会询问账户及其密码。被 Apple 拒绝的密码绝不会自动重试。
# 4a5a5f80
page-sign-in-and-look = 登录并查看
# e02a593a
page-ask-where-they-are-now = 询问它们现在的位置
# a7c8daf6
page-sign-out-here = 在此退出登录
# ae7fb885
page-marked-as-lost = 已标为丢失
# ecc054ab
page-an-erase-waits-until-it-is-online = 抹掉操作正等待它联网
# ccc2a2e2
page-where-it-was-last = 最后的位置
# ee8fbe94
page-open-this-place-in-a-map-in-a = 在新标签页的地图中打开此位置
# 4b810b56
page-only-if-you-open-it-does-anybody-else = 只有您打开它，别人才会知道此位置。
# 4d24db87
page-it-has-told-no-place = 它没有报告位置。
# 2ddac605
page-play-a-sound = 播放声音
# c6c41ab6
page-erase-from-afar = 远程抹掉
# 526eef92
page-remove-from-the-account = 从账户中移除
# f0e0ed4d
page-each-shows-its-plan-first-do-not-remove = 每一项都先显示计划。抹掉完成之前不要移除设备：那会取消抹掉。
# 17f69b0b
page-mark-as-lost = 标为丢失
# 608f4bc7
page-a-number-to-call-which-it-shows = 它会显示的联系电话
# cb77c3ca
page-a-message-which-it-shows = 它会显示的留言
# 7a2a993b
page-show-the-plan = 显示计划
# ba471e2c
page-the-same-in-any-browser-without-this-program = 不用本程序，在任何浏览器中也能做到
# a3dba2da
page-open-apples-page-in-a-new-tab = 在新标签页中打开 Apple 的页面
# 67c21a66
page-backups-on-this-computer = 这台电脑上的备份
# 76a1b1d0
page-looking-into-a-backup-changes-nothing-in-it = 查看备份不会改动其中任何内容。
# 32fe2140
page-no-backup-was-found-here = 这里没有找到备份
# 4b210285
page-these-folders-were-looked-into = 查看过这些文件夹：
# e90a9da5
page-a-phone-that-is-unlocked-and-trusts-this = 已解锁且信任这台电脑的 iPhone 现在就可以备份。
# f269c77a
page-protected-by-a-password = 有密码保护
# 6630fc0c
page-without-a-password = 没有密码
# 0c5d0266
page-the-phone-finished-it = iPhone 已完成此备份
# 963fb5be
page-it-was-interrupted = 备份被中断
# 533de7d9
page-the-folder = 文件夹
# 971b97af
page-open-it = 打开它
# 36d6c46a
page-the-backup-password = 备份密码
# 4bf54a2f
page-not-the-passcode-and-not-that-of-the = 不是锁屏密码，也不是 Apple 账户的密码。它在这台电脑上尝试；次数没有限制。
# b538b20d
page-open-the-backup = 打开备份
# 9eb0e8c4
page-the-password-is-forgotten = 忘记密码了？
# f275d12a
page-what-you-remember-of-it-is-often-enough = 您记得的部分往往就够了。Rightful 会询问、说明机会大小，并只在这台电脑上尝试可能的密码。
# c31b4ad5
page-recall-the-password = 找回密码
# 236ccbec
page-it-opens = 可以打开
# b724f5f9
page-what-is-in-it = 其中的内容
# 616e44b4
page-what-to-do-with-it = 可以用它做什么
# 1c5de2ad
page-prove-it = 验证它
# 9c06a0f5
page-reads-every-file-and-compares-it-with-the = 读取每个文件并与索引比对：看是否全部都能恢复。
# 89b7f322
page-copy-the-files-out = 把文件复制出来
# 0c2cb1a0
page-as-ordinary-folders-with-the-names-they-had = 作为普通文件夹，保留原来的名称。备份保持原样。
# 655be501
page-make-a-copy-without-a-password = 制作没有密码的副本
# 6233c91e
page-a-second-backup-that-needs-no-password-keep = 第二份不需要密码的备份。请放在只有您能读取的地方。
# 50245a5b
page-into-this-new-folder = 放入这个新文件夹
# 626238af
page-where-you-are = 您所在的位置
# f4f11fd5
page-files-of-this-part = 此部分的文件
# b3652b03
page-to-keep = 保存
# be95e8b8
page-save-it = 保存
# 636add57
page-pages-of-this-list = 此列表的页
# 6283b131
page-the-page-before = 上一页
# ff8d89f1
page-the-next-page = 下一页
# ec969e3f
page-this-is-its-beginning-the-whole-file-can = 这是开头部分。可以保存整个文件。
# f795db5e
page-its-text = 其文本
# f81a7a8f
page-save-the-file = 保存文件
# 86851f0b
page-an-iphone-that-is-locked = 一台锁定的 iPhone
# b6c4f587
page-one-that-is-locked-and-trusts-this-computer = 一台锁定但信任这台电脑的
# 33a6bcb4
page-one-whose-buttons-are-needed = 一台需要按按钮的
# 47c6acc8
page-one-that-is-stuck-in-recovery-mode = 一台卡在恢复模式的
# c2c890bf
page-one-that-is-erased-and-asks-for-its = 一台已抹掉并询问账户的
# 04292aee
page-an-ipad-that-is-locked = 一台锁定的 iPad
# 42a446b3
page-the-cable-is-pulled-in-the-middle = 中途拔掉数据线
# 99455ad1
page-your-device = 您的设备
# f2958174
page-this-one-is-connected = 已连接这一台
# cdef22d3
page-which-one-is-it-about = 是哪一台？
# 609b3166
page-one-step-at-a-time-nothing-is-erased = 一步一步来。在您读完代价并输入同意之前，不会抹掉任何东西。
# 0196d60c
page-a-phone-on-a-cable = 连着数据线的 iPhone
# e3a2cc0d
page-this-page-changes-by-itself-when-you-plug = 插入设备后，本页会自动更新。
# 462fc9cc
page-plug-it-into-this-computer-with-a-cable = 用数据线把它连接到这台电脑
# cb2bd9a8
page-no-iphone-or-ipad-is-to-be-seen = 还没有看到 iPhone 或 iPad。
# 21ab6d98
page-take-the-computers-own-port-not-a-hub = 请用电脑自带的接口，不要用集线器，并用 iPhone 附带的数据线：有些线只能充电。
# e090a8a7
page-a-phone-that-was-locked-for-over-an = 锁定超过一小时的 iPhone 只会充电。这是正常的，恢复模式照样可用。
# bba027e9
page-something-of-apples-is-on-the-bus-and = 接口上有 Apple 的设备，但这台电脑无法与它通信。
# f933547f
page-look-at-this-computer = 检查这台电脑
# 95bfc994
page-it-is-plugged-in-and-does-not-appear = 已插入但没有出现
# f223e9b1
page-on-an-iphone-8-or-later-these-moves = 在 iPhone 8 或更新机型上，这些动作会进入恢复模式。这不会抹掉任何东西。
# 5d673292
page-other-models-and-what-recovery-mode-is = 其他机型，以及什么是恢复模式
# 4ef21ae7
page-show-the-ways-back-in = 显示重新进入的办法
# 98944762
page-just-looking = 只是看看？
# cb041f67
page-a-rehearsal-shows-every-step-on-a-virtual = 演练会在页面上画出的虚拟 iPhone 上展示每一步。不会动任何 iPhone 和账户。
# e0f85997
page-what-is-rehearsed = 演练内容
# 9b28d1f6
page-start-a-rehearsal = 开始演练
# 64712e3c
page-this-phone-is-virtual-and-so-is-apple = 这台 iPhone 是虚拟的，Apple 也是。随便点：您的任何东西都不会丢失。
# 6678bde5
page-leave-the-rehearsal = 退出演练
# 7cc0f8aa
page-this-computer = 这台电脑
# d1e0bb46
page-nothing-stands-in-the-way = 没有任何障碍
# 883ad0c5
page-something-stands-in-the-way = 存在障碍
# df7c3205
page-usually-the-reason = 通常的原因
# 539ffcbc
page-what-to-do-now = 现在该做什么
# 446bd4d1
page-what-to-type = 要输入的内容
# 57ca648e
page-what-does-it-mean = 这是什么意思？
# 1e1d276b
page-a-number-a-message-or-a-matter-what = 编号、消息或问题：它的含义、不会抹掉任何东西的做法，以及可靠程度。
# 4a4de3dd
page-a-number-a-message-or-a-word = 编号、消息或词语
# befab5b4
page-explain-it = 解释
# c6265a58
page-nothing-is-known-of-this-here-note-down = 这里对此一无所知。请完整记下编号旁边的文字，以及是哪个程序显示的。
# bca2f3eb
page-what-to-do-now-erases-nothing = 现在该做什么，不会抹掉任何东西
# 3dfa40ea
page-what-else-erases-everything-on-the-phone = 其他办法，会抹掉 iPhone 上的所有内容
# 3c6e09a5
page-what-this-did-not-touch = 未受影响的内容
# 3acbe636
page-how-sure = 可靠程度
# bf16d161
page-not-true-though-it-is-said = 虽有人这么说，但不属实
# 7009b4ac
page-what-is-known-and-from-where = 已知的事实及其来源
# 0f68a95b
page-see-also = 另见
# 551ebca9
page-the-lock-screen-which-asks-for-the-passcode = 要求输入密码的锁定屏幕
# 0e0ac6e2
page-the-home-screen = 主屏幕
# a8130e7d
page-a-black-screen = 黑屏
# f780658a
page-the-apple-logo = Apple 标志
# 431dc453
page-the-apple-logo-with-a-bar-below-it = Apple 标志及其下方的进度条
# 3c6f17e4
page-a-cable-that-points-at-a-computer = 指向电脑的数据线
# 81ef14d8
page-the-question-whether-to-trust-this-computer = 是否信任这台电脑的询问
# 0ca2a600
page-the-question-for-the-apple-account-it-belongs = 询问它所属的 Apple 账户
# 0622576c
page-the-message-of-its-owner = 其主人的留言
# 22932bc5
page-a-battery-it-charges = 电池：正在充电
# 87cc3683
page-hello-in-many-languages = 多种语言的“你好”
# 0d33bb8c
page-a-forgotten-backup-password = 忘记的备份密码
# cd0404af
page-everything-stays-on-this-computer-a-copy-of = 一切都留在这台电脑上。尝试的是锁的副本而不是 iPhone：不会因此锁定或丢失任何东西。
# 0faec310
page-remember-more = 想起更多
# 4ce74720
page-what-do-you-remember = 您还记得什么？
# ad75b6e6
page-hints-so-far = 目前的线索：{ $words }
# 32e7fa6f
page-words-that-may-be-in-it = 其中可能有的词
# cf597715
page-such-as-old-passwords-nicknames-pets-places-one = 例如旧密码、昵称、宠物、地名。每行一个，或用空格分隔。
# d05a27d8
page-names-of-people-close-to-you = 亲近的人的名字
# 91dc65c0
page-their-birthdays-may-be-in-it-too = 其中也可能有他们的生日。
# 72709e2c
page-years-and-dates = 年份和日期
# 7a3d8794
page-such-as-1987-or-24-12-2011 = 例如 1987 或 24.12.2011。
# 9bfb8974
page-how-long-it-was-about = 大概有多长
# 3cc73e2c
page-tell-me-the-odds = 告诉我机会大小
# 192956b5
page-the-odds = 机会
# 97d37a6b
page-to-be-tried = 要尝试的
# 3360c8b1
page-on-this-computer = 在这台电脑上
# 2f08385f
page-whether-it-is-among-them-nobody-knows-before = 在尝试之前，没有人知道它是否在其中。搜索可以随时停止和继续。
# 70b396f6
page-go-on-with-the-search = 继续搜索
# 71d133ce
page-begin-the-search = 开始搜索
# e7393d1e
page-a-search-was-stopped-here = 这里有一次停止的搜索
# 4c14802d
page-rescue-kit = 救援包
# a56c7dc6
page-looking-at-the-device = 正在查看设备
# 6678552f
page-looking-at-what-is-there = 正在查看情况
# ea13ae43
page-it-can-no-longer-be-stopped-without-harm = 现在停止会造成损害：半个系统无法启动。它会一直进行到结束。
# 69c02044
page-stop-here = 在此停止
# 6ed0e7d6
page-nothing-is-lost-by-stopping-now = 现在停止不会失去任何东西。
# 8e5bd27e
page-is-it-yours-and-may-everything-on-it = 它是您的吗？可以抹掉其中的所有内容吗？
# b1a8de7d
page-type-to-erase-it = 输入 { $type-this } 以抹掉它
# 1e6fe459
page-erase-and-go-on = 抹掉并继续
# 35ea3912
page-is-it-yours-and-may-what-is-on = 它是您的吗？可以替换其中的内容吗？
# 8eccf492
page-type-to-replace-what-is-on-it = 输入 { $type-this } 以替换其中的内容
# 43d194a2
page-replace-and-go-on = 替换并继续
# fb3bbe4c
page-are-they-yours-and-may-they-be-removed = 它们是您的吗？可以移除吗？
# cdea1695
page-type-to-remove-them = 输入 { $type-this } 以移除它们
# 4beebbfe
page-remove-and-go-on = 移除并继续
# 863a5baf
page-the-point-of-no-return = 无法回头的一步
# de185812
page-it-is-mine-or-its-owner-has-asked = 它是我的，或者它的主人请我这样做。
# 133c06d6
page-these-are-the-last-four-characters-of-its = 这是它编号的最后四个字符，以确保没有弄错设备。
# a03e39e0
page-stop-erase-nothing = 停止，不要抹掉任何东西
# c29eb7be
page-in-this-rehearsal-only-the-virtual-phone-is = 在本次演练中，只抹掉虚拟 iPhone。
# 05d69757
page-this-one = 就是这一台
# cf63193d
page-go-this-way = 走这条路
# 618f695b
page-read-all-of-them-before-the-first-then = 在第一步之前读完全部。然后用双手拿好设备。
# 779dd173
page-i-am-ready = 我准备好了
# d3bb6c1f
page-it-stays-on-this-computer-and-goes-only = 它留在这台电脑上，只发送到需要的地方。不会写到任何地方。
# 0bff25cd
page-go-on = 继续
# 926f656d
page-the-password-is-shown-once-to-you-alone = 密码只向您显示一次：请确认没有人在旁观看。
# 30e442e8
page-show-the-password = 显示密码
# 68a2eee5
page-what-comes-next = 接下来
# ed3e8526
page-back-to-the-first-page = 回到首页
# ae3aaea1
page-to-keep-or-to-show-to-somebody-who = 供保存，或给帮助您的人看
# 7126a44b
page-it-holds-no-password-and-no-passcode = 其中不含任何密码。
# 22d54028
page-save-what-happened = 保存经过
# f042c581
page-get-ready-take-it-in-both-hands = 准备好：用双手拿好它
# 5b0dbbfa
page-attempt = 第 { $attempt } 次尝试
# feb71d77
page-until-the-first-move = 距第一个动作
# fded2f02
page-the-first-move-will-be = 第一个动作是
# b06d0bf9
page-once-more-nothing-was-lost = 再来一次；没有丢失任何东西
# 0ccc9fd3
page-change-something-first = 先换一样东西
# eafde1b1
page-it-did-not-come-to-it-one-of = 没有成功。通常是其中一个原因；一次换一样。
# 87232193
page-it-is-where-it-should-be-the-rest = 已经到位。其余的会自动进行。
# 0af7811e
page-this-page-goes-on-by-itself-as-soon = 完成后本页会自动继续。
# a4bf4e25
page-seconds-to-go = 秒，剩余
# 33ec82cd
page-seconds-about-what-the-cable-shows-ends-it = 秒左右；以数据线上的变化为准
# 2fa22f19
page-move-of = 动作 { $number } / { $of }
# e651f86f
page-all-moves = 所有动作
# 6955937e
page-a-tone-at-each-move = 每个动作响一声
# f293e590
page-speak-the-moves = 朗读动作
# 127a99ed
page-checked-beforehand = 事先检查
# f9066569
page-in-order = 正常
# 192b65ab
page-to-be-minded = 请注意
# 9a37c8de
page-what-will-happen = 将要发生什么
# 3aaa1b5a
page-from-here-there-is-no-way-back = 从这里开始无法回头
# e03ce7d8
page-the-steps = 步骤
# bc5d9b70
page-not-begun = 未开始
# 46581dc3
page-under-way = 进行中
# 5ded6b8e
page-not-needed = 不需要
# 860cc984
page-it-ended-here = 在此结束
# 3721936f
page-how-far-it-is = 进度
# 0c6187b8
page-a-moment = 稍等
# 309ec8c7
page-of-the-whole = 总进度
# bbc8e1bc
page-a-minute = 每分钟 { $per-minute }
# ef53615e
page-tried-now = 正在尝试
# 0233fec4
page-what-is-likeliest-comes-first-it-can-be = 最可能的先试。可以随时停止和继续；试过的不会再试。
# 75d6b075
page-what-was-told = 消息
# 2db3be56
page-skip-to-what-matters = 跳到主要内容
# eea4c8ec
page-rightful-does-not-answer-any-more-start-it = Rightful 不再响应。请重新启动它；进行中的操作可以继续。
# 93b68e4f
page-main-pages = 主要页面
# 2d4d33c1
page-change-the-language = 更改语言
# 99c5decc
page-what-is-under-way = 进行中的操作
# be44a1b9
page-it-waits-for-your-answer = 正在等您回答
# 63ea897b
page-it-is-at-look-at-it = 已到 { $percent } %；查看
# 08bff5c8
page-nothing-is-being-done-rightful-only-looks = 没有进行任何操作；Rightful 只是在查看
# bbd410a5
page-the-three-answers = 三个答案
# 653801c3
page-what-is-happening = 正在发生什么
# 87abc115
page-is-anything-erased = 有东西被抹掉吗？
# 0bce94e2
page-may-i-unplug = 可以拔线吗？
# baa5202a
page-the-cable-is-out = 数据线已拔出。
# 0a850b87
page-it-did-not-work = 没有成功
# b5bc46d8
page-it-was-stopped = 已停止
# fbaad922
page-there-is-nothing-to-do = 没有可做的事
# e4243f20
page-in-detail = 详细信息
# 12848826
page-explain-this-code = 解释此代码
# 109c09d3
page-not-done = 未完成
# a9fc41f7
page-the-ways-back-in = 重新进入的办法
# ad11d997
page-looking-has-erased-nothing-apple-asks-no-money = 查看没有抹掉任何东西。Apple 不会为抹掉收费。
# a7f3adf7
page-one-question-so-that-the-order-below-fits = 一个问题，以便下面的顺序更合适
# 631d5bed
page-take-this-answer = 采用此回答
# 9374efb1
page-answered-so-far = 已回答：{ $answered }
# 2946c4d5
page-it-needs = 需要
# 16407c01
page-it-takes = 需要时间
# 66195689
page-it-is-open = 可行时间
# 4634501a
page-how-it-goes = 具体做法
# 06ca8a52
page-go-there = 前往
# e5587fa7
page-it-shows-the-plan-first-and-does-nothing = 先显示计划，还不会做任何事。
# 0307dad5
page-keeps-everything = 保留一切
# 89eecbc4
page-loses-nothing-more = 不再失去任何东西
# 7ecf36f4
page-erases-a-backup-brings-it-back = 会抹掉，备份可恢复
# ac51434d
page-erases-perhaps-a-backup-brings-it-back = 会抹掉，备份也许可恢复
# a968ef01
page-erases-everything = 抹掉一切
# 92ca2cd4
page-more-on-this = 更多信息
# 2084c3e5
page-and-why = 以及原因
# 21bbd702
page-back-to-the-devices = 返回设备
# ff3c7f79
page-back-to-the-apple-account = 返回 Apple 账户
# 3d8bb187
page-back-to-the-backup = 返回备份
# a612588d
page-look-at-the-backups = 查看备份
# c7f03d5c
page-backups = 备份
# 32896b8c
page-account = 账户
# dcd8184a
page-answers = 解答
# 92855cc0
page-why = 原因
# 2279d9e3
page-battery = 电量
