### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# b362da91
terminal-what-to-do-now-erases-nothing = 现在该做什么，不会抹掉任何东西：
# c0bd5e90
terminal-what-else-erases-everything-on-the-phone = 其他办法，会抹掉 iPhone 上的一切：
# 9a3e736b
terminal-not-true-though-it-is-said = 有人这么说，但不是真的：
# 32652eac
terminal-what-is-known = 已知的情况：
# bc55f195
terminal-looked-up = { $source }；查阅于 { $checked }；{ $trust }
# 8e208163
terminal-but = ；但{ $caution }
# 9f9b694a
terminal-see-also = 另见：
# e5024314
terminal-matters-that-rightful-can-explain = Rightful 能解释的事项
# cc85c37b
terminal-last-place = 最后位置
# d849fff6
terminal-name-for-device = 用于 --device 的名称
# 9e0001d5
terminal-seen-within = { $age }见到，误差 { $near }
# 13a5bd9b
terminal-seen = { $age }见到
# a751ba39
terminal-this-place-is-an-old-one-it-may = 这是旧的位置：它现在可能在别处
# ffedf7fb
terminal-apple-does-not-know-where-it-is = Apple 不知道它在哪里
# 38def01a
terminal-in-the-same-place-as = 与 { $name } 在同一地点
# 82a4f67e
terminal-from-as-the-crow-flies = 距 { $name } 直线 { $metres }
# 8475f593
terminal-of-a-member-of-the-family = 属于一位家人
# 6550cd1f
terminal-of-a-member-of-the-family-2 = 属于家人 { $name }
# 6900f86f
terminal-being-charged = 正在充电
# 9ed72777
terminal-at-a-time-that-is-not-known = 在未知的时间
# ab12db46
terminal-just-now = 刚刚
# b05c470c
terminal-ago = { $seconds } 前
# 2167e7ec
terminal-days-ago = { $value1 } 天前
# 0d979142
terminal-the-pages-are-at-this-address-which-works = 页面在这个地址，它只能用一次，在一个浏览器里。按 Ctrl-C 关闭它们。
# 57032060
terminal-no-browser-could-be-opened-from-here-open = 无法从这里打开浏览器：请自己打开这个地址。
# 9662bbd9
terminal-no-unlock-token-is-kept-on-this-computer = 这台电脑上没有保存解锁令牌
# 8f308996
terminal-ios = iOS { $it }
# d92bf0b2
terminal-no-supervision-identity-is-kept-on-this-computer = 这台电脑上没有保存监督身份
# b882fe03
terminal-there-are-no-profiles-on-the-phone = 手机上没有描述文件
# 90f641bc
terminal-no-phone-is-on-the-cable-and-no = 没有手机连着电缆，这台电脑上也没有保存解锁令牌
# fac38bb3
terminal-supervised-by = 监督者
# 63d6e2f0
terminal-last-backup = 最近备份
# 6d1141b8
terminal-could-be-cleared = 可清除
# 48dd6e59
terminal-somebody-else = 别人
# d2e6ead0
terminal-not-known = 未知
# aa207487
terminal-of-no-use = 没有用
# e00c1c38
terminal-online-now = 现在已联网
# 3a4ec387
terminal-offline-now = 现在未联网
# 633896a1
terminal-not-registered = 未注册
# e9b9fbdb
terminal-an-erase-waits-for-it = 有抹掉在等待它
# 60f10780
terminal-told-to-erase-itself = 已通知抹掉自己
# 4124a6f5
terminal-has-erased-itself = 已抹掉自己
# e0a69591
terminal-not-erased = 没有抹掉
# 69eecd33
terminal-marked-as-lost = 已标记为丢失
# 2ef845ae
terminal-lost-mode-waits-for-it = 丢失模式在等待它
# 2a59a025
terminal-activation-lock-on = 激活锁已打开
# abe500b2
terminal-seen-in-logs-of-real-phones = 见于真实 iPhone 的日志
# 251e8daa
terminal-hearsay-handed-down-not-shown = 传闻：口口相传，未经证实
# 90c82c29
terminal-finder-error = 访达错误
# 3dc340bc
terminal-signing-status = 签名 STATUS
# 7f887add
terminal-restore-status = 恢复状态
# a37508eb
terminal-other-programs = 其他程序的
# 2f402353
terminal-shown-by-finder-itunes-and-the-apple-devices = 更新或恢复失败时由访达、iTunes 和“Apple 设备”App 显示
# ea618fab
terminal-status-in-the-answer-of-apples-signing-server = Apple 签名服务器应答中的 STATUS
# c0c28f96
terminal-the-status-with-which-the-phone-ends-a = iPhone 结束恢复时的状态
# 62e23a85
terminal-the-steps-of-a-restore-on-the-phone = iPhone 上恢复的各个步骤，按编号或名称
# 1d0c9580
terminal-amrerror-beside-a-status-or-amrestoreerrordomain-in-the = 状态旁的 AMRError，或 iPhone 自己日志中的 AMRestoreErrorDomain
# 6c77eb24
terminal-numbers-and-words-of-idevicerestore-backup-and-management = idevicerestore、备份和管理工具的编号与词语
# a5ae66fe
terminal-same-family-as = 与 { $words } 同类
# 9b3dbbb3
terminal-a-little-longer-so-far = 再久一点，已过 { $passed }
# b1e4dbfd
terminal-several-families-know-this-which-one-it-is = 有几类都认识它。属于哪一类取决于您在哪里看到的。
# 05c0ba85
terminal-rightful-does-not-know = Rightful 不认识 { $asked }。
# d3d4f889
terminal-nobody-has-published-all-numbers-worth-noting-down = 没有人公布过所有编号。为了向别人询问，值得记下：
# 4d2ba028
terminal-the-words-beside-the-number-whole = 编号旁的文字，全部
# aa3e7dfb
terminal-which-program-showed-it-its-version-and-on = 由哪个程序显示、其版本，以及在哪个系统上
# d4f6d243
terminal-what-the-phone-showed-a-cable-an-apple = iPhone 显示了什么：数据线、苹果标志、进度条、“你好”，或什么都没有
# e2286f49
terminal-how-far-it-was-and-the-last-step = 进行到哪里，以及最后提到的步骤
# 0fbb3f99
terminal-the-families-of-numbers-that-are-known-are = 单独运行 rightful explain 会列出已知的编号类别。运行过 Rightful 之后，rightful report 会汇集事情经过。
# 3828439c
terminal-numbers-that-rightful-can-explain = Rightful 能解释的编号
# 94cf5493
terminal-rightfuls-own-codes-behind-each-failure = Rightful 自己的代码，附在每个错误之后
# 7397d862
terminal-not-affected = 未受影响：
# 4b977568
terminal-from-looked-up = { $sureness }。来自 { $source }；查阅于 { $checked }。
# 447e676b
terminal-how-sure = 可靠程度：
# 4e9a8d66
terminal-what-to-do-now = 现在该做什么：
# 355332a7
terminal-for-all-of-these = 对所有这些：
# d4b94793
terminal-a-model-that-rightful-does-not-know = Rightful 不认识的型号
# ff8c0680
terminal-was-signed = 当时已签名
# e89e3aac
terminal-signed-by-apple = 由 Apple 签名
# e3b3746b
terminal-listed-by = 列于
# e840ef9a
terminal-was-of-no-help = { $source } 没有帮助：{ $why }
# 1ad41b61
terminal-this-list-is-of = 此列表的时间是 { $when }：{ $why }
# 83bfcb8d
terminal-for = 适用于 { $models }
# 1093a85d
terminal-it-erases-and-restores-this = 可抹掉并恢复此 { $name }
# 5b03fa76
terminal-it-does-not-fit-an-erase-and-restore = 不适合抹掉并恢复此 { $name }
# 8d9e6302
terminal-it-updates-this = 可更新此 { $name }
# e2cbb070
terminal-it-does-not-fit-an-update-of-this = 不适合更新此 { $name }
# 12817656
terminal-its-digest-is-the-one-that-is-published = 其校验值与公布的一致（列于 { $sources }）
# 78aca7f3
terminal-that-was-found-on-and-the-file-has = 这是 { $when } 得出的，此后文件没有变化：没有再读一遍
# 462f7c05
terminal-it-is-not-what-is-published-that-has = 它与公布的不同：公布的校验值是 { $published }
# ab8b5a56
terminal-no-catalogue-lists-this-build-for-its-models = 没有目录为其型号列出此版本号
# ff477361
terminal-it-was-not-compared-with-what-is-published = 没有与公布的比较：{ $why }
# 8e141829
terminal-is-removed-are-free-again = { $name } 已移除：释放了 { $size }
# 1a25be52
terminal-no-firmware-is-kept-here = 这里没有保存固件
# 2b372bb7
terminal-not-as-it-is-now = 并非现在的样子
# 484447f2
terminal-unfinished-download = 未完成的下载
# ffdc42a9
terminal-ago-2 = { $age }前
# cd7b58e5
terminal-in-all-remove-one-with-rightful-firmware-cache = 共 { $all }；移除其中一个：rightful firmware cache --remove NAME
# 69db7f49
terminal-download-the-firmware-and-check-it = 下载固件并检查
# 136cdc59
terminal-compute-the-checksums-that-a-restore-asks-for = 计算恢复所要求的校验和
# 287e62f2
terminal-verified-on-and-not-changed-since-not-read = 已于 { $when } 验证，此后没有变化：没有再读一遍
# af794173
terminal-firmware-is-here-and-verified = 固件 { $version }（{ $build }）已在这里并已验证
# 52edfdae
terminal-no-device-was-touched = 没有动任何设备。
# 61385318
terminal-all-are-on-this-computer-and-will-be = 全部 { $size } 已在这台电脑上，将进行检查
# e23331e2
terminal-will-be-downloaded-and-checked = 将下载并检查 { $amount }
# 3080a956
terminal-of-are-still-missing-and-will-be-downloaded = 还缺 { $size } 中的 { $missing }，将会下载
# 2a27a128
terminal-apple-signs-this-version-now = Apple 现在对此版本签名
# a67bfac3
terminal-apple-no-longer-signs-this-version-so-it = Apple 不再对此版本签名，因此无法安装
# 2800ad04
terminal-get-firmware-for = 获取 { $name } 的固件 { $version }（{ $build }）
# e8e569b0
terminal-says-another-for-this-version-not = { $source } 对此版本的说法不同（{ $matter }）：{ $theirs }，而非 { $taken }
# 0bca36be
terminal-the-list-of-versions-is-of = 版本列表的时间是 { $when }：{ $why }
# 18ccb0bf
terminal-this-version-cannot-be-installed = 此版本无法安装
# 52c90d4b
terminal-it-has-no-system-image-that-can-be = 其中没有可就地读取的系统映像
# 8b727c3f
terminal-computing-checksums-of-the-system-image = 正在计算系统映像的校验和
# 888b50f4
terminal-stopped-they-are-computed-when-a-restore-asks = 已停止：恢复要求时再计算
# a2b30585
terminal-they-are-computed-when-a-restore-asks-for = { $error }：恢复要求时再计算
# cd94e32c
terminal-a-folder-has-no-digest = 文件夹没有校验值
# ec3b0cb5
terminal-the-virtual-phone-now = 虚拟 iPhone 现在的状态
# c92b1c77
terminal-the-virtual-phones-now = 各虚拟 iPhone 现在的状态
# 709a132c
terminal-ios-as-before = iOS { $version }（{ $build }），与之前相同
# 44fc19f7
terminal-ios-was = iOS { $version }（{ $build }），之前是 { $system }（{ $system4 }）
# ca2836d4
terminal-off-the-cable = 未接线
# f34555b9
terminal-shows-hello = 显示“你好”
# 494b9e6f
terminal-runs-ios = 运行 iOS
# ab110647
terminal-in-mode = 处于{ $mode }
# 0c053449
terminal-find-my-on-untouched = 查找：打开，未动
# 9f70c634
terminal-find-my-on-changed = 查找：打开，已改变
# dc4878ea
terminal-find-my-off-untouched = 查找：关闭，未动
# 9094be86
terminal-find-my-off-changed = 查找：关闭，已改变
# 4471418b
terminal-erased-yes = 已抹掉：是
# f2a9bfbf
terminal-erased-no = 已抹掉：否
# af207d0e
terminal-photos-on-it-yes = 上面有照片：是
# 41e022d2
terminal-photos-on-it-no = 上面有照片：否
# d14f6e33
terminal-activated-yes = 已激活：是
# 71f3814b
terminal-activated-no = 已激活：否
# 8e39e3f9
terminal-the-token-was-not-saved = 令牌没有保存
# d828589d
terminal-no-iphone-or-ipad-found-rightful-alone-says = 没有找到 iPhone 或 iPad。单独运行 `rightful` 会说明可能的原因。
# 402c1f18
terminal-written-to = 已写入 { $path }：{ $about }。
# 06add45a
terminal-error-this-computer-does-not-let-rightful-start = 错误：这台电脑不允许 Rightful 启动：{ $error }
# 0921e3d9
terminal-error-the-result-could-not-be-written = 错误：结果无法写出：{ $error }
# a38b33a9
terminal-model = 型号
# abd21bbb
terminal-state = 状态
# 11195f5d
terminal-battery = 电池
# 1dc84299
terminal-but-2 = 但是：
# ebd37cf3
terminal-documented = 有文档记载
# bdebc3fd
terminal-no = 否
# 91c960a8
terminal-erase = 抹掉
# 8a906c65
terminal-update = 更新
# 236a2c1b
terminal-version = 版本
# c414f3e6
terminal-released = 发布日期
# abf23824
terminal-size = 大小
# 30822339
terminal-board = 主板
# bdd793b7
terminal-does = 作用
# 6249d2c4
terminal-variant = 变体
# 821a14dc
terminal-whole = 完整
# 4adfb63c
terminal-name = 名称
# 292cf7e1
terminal-changed = 更改
# 1c7dfd95
terminal-verified = 验证
# 4e7354e3
terminal-device = 设备
# a3e3ed3b
terminal-system = 系统
# c9204610
terminal-mode = 模式
# a253f458
terminal-screen = 屏幕
# fd4c769d
terminal-trusted = 受信任
# 2eb036f9
terminal-downloading = 正在下载
