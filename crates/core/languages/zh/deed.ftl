### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# fd4d684f
deed-everything-on-it-will-be-erased-photos-messages = 它上面的一切都将被抹掉：照片、信息、App。
# 530c1804
deed-what-is-on-it-now-will-be-replaced = 它上面现有的内容将被备份替换：照片、信息、App。
# 5b8a2bbf
deed-everything-on-it-will-be-erased-photos-messages-2 = 它上面的一切都将被抹掉：照片、信息、App。如果它未联网，联网后立即抹掉；在那之前可以在 iCloud.com/find 取消。它仍锁定于此 Apple 账户。
# 20f4c200
deed-everything-on-it-will-be-erased-as-soon = 收到命令后，上面的一切都会被抹掉：照片、信息、App。之后无法撤回。
# d288aa05
deed-take-the-device-in-both-hands-press-nothing = 双手拿好设备；先不要按任何键
# 7e12f5d6
deed-good-the-restart-has-begun-keep-holding = 很好，重新启动已经开始：继续按住
# a61da736
deed-it-has-not-restarted-yet-keep-holding-firmly = 还没有重新启动：继续用力按住
# 55e99fa3
deed-it-is-not-back-yet-go-on-a = 它还没有回来：再按一会儿
# 60742bf8
deed-let-go-of-all-buttons-it-has-started = 松开所有按键：它照常启动了，因为有一个按键松得太早或按得太晚
# 3153bf19
deed-let-go-of-all-buttons-it-shows-the = 松开所有按键：它显示数据线的图片，因为有一个按键松得太晚或按得太晚
# 9e377149
deed-let-go-of-all-buttons-it-has-not = 松开所有按键：它没有重新启动，所以没有全部按住
# 84ab3d7f
deed-let-go-of-all-buttons-it-has-not-2 = 松开所有按键：它没有及时回来
# d5446036
deed-let-go-of-all-buttons-another-device-has = 松开所有按键：另一台设备重新启动了，您拿的不是这一台
# c8b52a67
deed-plug-the-cable-into-another-port-at-the = 把线插到另一个接口，要在电脑本身上，不要在集线器、显示器或键盘上
# 2faa094b
deed-take-another-cable-one-that-also-carries-data = 换一根线，要能传输数据的
# 30d626f7
deed-if-the-screen-shows-an-empty-battery-let = 如果屏幕显示电量耗尽，先让它充电半小时
# 1b5d32ad
deed-a-device-with-lightning-take-a-cable-with = 带 Lightning 接口的设备：用大的 USB-A 插头的线；许多 USB-C 线永远进不了 DFU
# 09ec947c
deed-unlock-the-phone-and-tap-trust = 解锁 iPhone，轻点“信任”
# 198d3c60
deed-type-the-passcode-on-the-device-where-it = 在设备上要求的地方输入锁屏密码
# 54bdb548
deed-unplug-the-cable-and-plug-it-in-again = 拔下线再插上，直接插在电脑上
# e0e58a81
deed-let-go-of-all-buttons = 松开所有按键
# 03f35d45
deed-let-go-of-all-buttons-and-wait-until = 松开所有按键，等到它启动完成
# 4f87518f
deed-press-and-let-go-of-volume-up = 按下并松开音量加键
# 6f641832
deed-press-and-let-go-of-volume-down = 按下并松开音量减键
# 7959aaa2
deed-press-and-let-go-of-the-volume-button = 按下并松开离顶部按钮最近的音量键
# 7f25f86e
deed-press-and-let-go-of-the-other-volume = 按下并松开另一个音量键
# 781736d3
deed-hold-the-side-button-also-past-the-apple = 按住侧边按钮，出现 Apple 标志也不要松，直到出现数据线的图片
# e1143b60
deed-hold-the-side-button-until-the-screen-is = 按住侧边按钮，直到屏幕变黑
# 238919af
deed-hold-volume-down-as-well-for-5-seconds = 同时按住音量减键 5 秒
# cc186c7f
deed-let-go-of-the-side-button-keep-volume = 松开侧边按钮，继续按住音量减键 10 秒；屏幕一直是黑的
# 4af57423
deed-hold-the-side-button-until-the-apple-logo = 按住侧边按钮，直到出现 Apple 标志
# 4e72e756
deed-hold-the-top-button-also-past-the-apple = 按住顶部按钮，出现 Apple 标志也不要松，直到出现数据线的图片
# 01dcc3bb
deed-hold-the-top-button-until-the-screen-is = 按住顶部按钮，直到屏幕变黑
# ddcc0d43
deed-hold-the-volume-button-farther-from-it-as = 同时按住离它较远的音量键 5 秒
# d6f90a56
deed-let-go-of-the-top-button-keep-that = 松开顶部按钮，继续按住那个音量键 10 秒；屏幕一直是黑的
# 5fed7904
deed-hold-the-top-button-until-the-apple-logo = 按住顶部按钮，直到出现 Apple 标志
# 91e1a0ff
deed-hold-the-side-button-and-volume-down-together = 同时按住侧边按钮和音量减键，出现 Apple 标志也不要松，直到出现数据线的图片
# 8e19a983
deed-hold-the-side-button-and-volume-down-together-2 = 同时按住侧边按钮和音量减键 8 秒
# 740bd997
deed-hold-the-side-button-and-volume-down-together-3 = 同时按住侧边按钮和音量减键，直到出现 Apple 标志
# 1461af1a
deed-hold-the-top-button-and-volume-down-together = 同时按住顶部按钮和音量减键，出现 Apple 标志也不要松，直到出现数据线的图片
# dca5f93e
deed-hold-the-top-button-and-volume-down-together-2 = 同时按住顶部按钮和音量减键 8 秒
# 9652476a
deed-let-go-of-the-top-button-keep-volume = 松开顶部按钮，继续按住音量减键 10 秒；屏幕一直是黑的
# 406f2411
deed-hold-the-top-button-and-volume-down-together-3 = 同时按住顶部按钮和音量减键，直到出现 Apple 标志
# bd833cf2
deed-hold-home-and-the-side-button-together-also = 同时按住主屏幕按钮和侧边按钮，出现 Apple 标志也不要松，直到出现数据线的图片
# 63305ef6
deed-hold-home-and-the-side-button-together-for = 同时按住主屏幕按钮和侧边按钮 8 秒
# 36d91db5
deed-let-go-of-the-side-button-keep-home = 松开侧边按钮，继续按住主屏幕按钮 10 秒；屏幕一直是黑的
# f9dde7df
deed-hold-home-and-the-side-button-together-until = 同时按住主屏幕按钮和侧边按钮，直到出现 Apple 标志
# 0758117c
deed-hold-home-and-the-top-button-together-also = 同时按住主屏幕按钮和顶部按钮，出现 Apple 标志也不要松，直到出现数据线的图片
# b4b52903
deed-hold-home-and-the-top-button-together-for = 同时按住主屏幕按钮和顶部按钮 8 秒
# 79b62a57
deed-let-go-of-the-top-button-keep-home = 松开顶部按钮，继续按住主屏幕按钮 10 秒；屏幕一直是黑的
# 0b91cad0
deed-hold-home-and-the-top-button-together-until = 同时按住主屏幕按钮和顶部按钮，直到出现 Apple 标志
# bff0f035
deed-nothing-erased-you-can-stop = 未抹掉任何东西，可以停止
# 33218342
deed-from-here-there-is-no-way-back = ▲ 从这里起无法回头
# e7f814b2
deed-can-be-undone = 可以撤销
# f5363fb3
deed-nothing-on-the-device-is-erased-by-this = 这不会抹掉设备上的任何东西。
# 4fe765e1
deed-consent-was-given-on-the-command-line = 已在命令行上给出同意：{ $typed }
# ea918368
deed-chosen-on-the-command-line = 已在命令行上选择：{ $name }
# 15b1c318
deed-yes-was-said-on-the-command-line = 已在命令行上说“是”。
# b4c95b44
deed-in-this-rehearsal-it-is = 在本次演练中是 { $known }
# f2290c31
deed-several-devices-are-connected-say-which-one-with = 连接了多台设备。请用 --device 说明是哪一台。
# a10724bd
deed-nobody-can-be-asked-here-say-which-one = 这里无法询问任何人。请用 --choose 说明是哪一个
# 99c66f2c
deed-nobody-can-be-asked-here-consent-is-given = 这里无法询问任何人。用 --consent { $type-this } 给出同意
# cac9b434
deed-nobody-can-be-asked-here = 这里无人可问。
# f2ad576b
deed-takes-the-first-device = 选择第一台设备，{ $first }
# 901e2aee
deed-takes = 选择 { $id }
# fba5df6f
deed-takes-the-last-way = 选择最后一条路，{ $id }
# 3f50d079
deed-types = 输入 { $type-this }
# 94d49c9d
deed-is-ready = 准备好了
# 6f4ed2af
deed-types-2 = 输入 { $known }
# 3a9dd5b6
deed-types-it-and-nobody-sees-it = 输入它，没有人看到
# a87db5ea
deed-scripted-owner = 按脚本的机主：
# c92c8106
deed-which-one = 哪一台？
# e4299d4d
deed-arrows-to-choose-enter-to-take-it-esc = 方向键选择，回车确认，Esc 停止
# 3a580fce
deed-press-enter-to-go-on-or-esc-to = 按回车继续，或按 Esc 停止：
# dd631576
deed-type-to-erase-it-or-press-enter-to = 输入 { $type-this } 以抹掉它，或按回车停止：
# 478dfddc
deed-type-to-replace-what-is-on-it-or = 输入 { $type-this } 以替换它上面的内容，或按回车停止：
# 1613351b
deed-type-to-remove-them-or-press-enter-to = 输入 { $type-this } 以移除它们，或按回车停止：
# 6c002c23
deed-nothing-to-do = 无事可做：
# 6ffa4287
deed-rightful-explain-says-more = { $alike }：rightful explain { $alike2 } 有更多说明
# 17187393
deed-same-family-as = 类似于
# 65e3efd2
deed-now = 现在：{ $happening }
# c4cce84a
deed-erased = 已抹掉：{ $erased }
# 3079de2b
deed-unplug = 拔线：{ $unplug }
# 1c36a48b
deed-nothing-by-rightful-what-was-before-cannot-be = Rightful 什么也没有做；之前的情况无法得知
# f0edeb7c
deed-it-may-have-begun = 可能已经开始
# d4e33208
deed-yes-ago = 是，{ $from-secs }前
# e33787ea
deed-at-any-time = 随时可以
# 3fe8d2ef
deed-better-not-it-would-start-over = 最好不要，会从头开始
# 22e663ff
deed-not-before-it-is-done = 完成之前不要
# 62d4bab5
deed-rehearsal-no-phone-is-touched = 演练。不会动任何 iPhone。
# c918e4e4
deed-odds-so-far = 目前的概率 { $value1 }%
# ed6ba283
deed-now-2 = 现在：{ $now }
# 77d8d0cf
deed-trying = 正在尝试 { $now }
# 4cde4be9
deed-first = 首先：{ $look }
# 9db3e419
deed-get-ready = 做好准备
# a954c851
deed-then = 然后：{ $next }
# 0a0979b0
deed-your-hands-are-needed-recovery-mode = 需要您的手：恢复模式
# f894ee5d
deed-your-hands-are-needed-dfu-mode = 需要您的手：DFU 模式
# 38039812
deed-your-hands-are-needed-a-forced-restart = 需要您的手：强制重新启动
# 587e5b68
deed-attempts-have-failed-change-something-first = { $attempts } 次尝试失败：先改变一些东西
# 5d85e191
deed-on-the-phone = 在 iPhone 上
# 3aab0e8c
deed-at-the-cable = 在数据线上
# 8b9b711a
deed-get-ready-in-s = 做好准备：{ $seconds } 秒后：{ $first }
# 3fe90a05
deed-attempt-get-ready-in-s = 第 { $attempt } 次尝试，做好准备：{ $seconds } 秒后：{ $first }
# 0265fa8c
deed-about-s = （大约 { $seconds } 秒）
# c92cfc79
deed-moves-in-this-order-read-them-all-before = { $moves } 个动作，按这个顺序。做第一个之前请全部读完。
# 51cfa846
deed-bytes = { $count } 字节
# 8f55bc3c
deed-a-few-seconds = 几秒钟
# 3fdb2976
deed-under-a-minute = 不到一分钟
# 02c901a2
deed-about-h = 大约 { $ceil } 小时
# 9f2f8029
deed-about-min = 大约 { $low }–{ $high } 分钟
# e31b25b3
deed-about-min-2 = 大约 { $high } 分钟
# e53c518b
deed-min-s = { $minutes } 分 { $value1 } 秒
# a6bdb6d6
deed-min = { $minutes } 分钟
# d5eebabc
deed-h-min = { $hours } 小时 { $minutes } 分
# 4387e4be
deed-stopping-as-soon-as-that-is-safe-nothing = 一到安全的地方就停止。没有抹掉任何东西。
# 6fa6e835
deed-stopping-as-soon-as-that-is-safe-this = 一到安全的地方就停止。本程序没有抹掉任何东西；别人有没有抹掉无法得知。
# de4a5717
deed-it-goes-on-to-its-end-what-is = 会一直做到结束：iPhone 上的内容正在被替换，只有完成之后 iPhone 才能再使用。
# d2683406
deed-still-on-the-way-to-a-safe-point = 还在前往安全的地方。现在离开不会抹掉任何东西；iPhone 可能留在恢复模式，用 rightful recovery exit 可以结束。再按一次 Ctrl-C 立即离开。
# 2487fbc3
deed-still-on-the-way-to-a-safe-point-2 = 还在前往安全的地方。现在离开不会比之前多抹掉任何东西；iPhone 可能留在恢复模式，如果系统完整，用 rightful recovery exit 可以结束。再按一次 Ctrl-C 立即离开。
# 2b52f468
deed-the-phone-was-told-to-replace-what-is = iPhone 已收到替换其内容的命令。如果现在离开，请当作您的数据已经没有了；重新启动同一个命令并做到结束之后，iPhone 才能再使用。再按一次 Ctrl-C 仍要离开。
# 9347c781
deed-what-was-on-the-phone-is-gone-and = iPhone 上原来的内容已经没有了，替换它的内容可能还不完整。如果现在离开，iPhone 不会受损；请再启动同一个命令。再按一次 Ctrl-C 仍要离开。
# 5a49b8b5
deed-the-report-of-what-happened = 事情经过的报告：{ $path }
# b61ddc27
deed-of-devices-are-done = { $ended } 台设备中有 { $well } 台已完成。
# 0c7c5ddf
deed-not-done-see-above = · …{ $ecid }：未完成，见上文
# 93bd1c40
deed-making-the-partitions = 正在创建分区
# a4ffbbb3
deed-making-the-file-systems = 正在创建文件系统
# c10f1697
deed-copying-the-system = 正在拷贝系统
# 5a90ceab
deed-verifying-the-system = 正在验证系统
# 79c4ea3c
deed-checking-the-file-systems = 正在检查文件系统
# 3e9d4df1
deed-mounting-the-file-systems = 正在挂载文件系统
# 0955b370
deed-preparing-the-data-volume = 正在准备数据卷
# 75cde478
deed-writing-the-firmware = 正在写入固件
# 37fa34b2
deed-updating-the-modem = 正在更新调制解调器
# 239ac7ce
deed-setting-the-boot-stage = 正在设置启动阶段
# 25a0ec18
deed-shutting-down = 正在关机
# 2d3eb333
deed-switching-accessory-power-on = 正在接通配件电源
# 27c99032
deed-clearing-the-boot-arguments = 正在清空启动参数
# 6b4feea8
deed-changing-the-boot-arguments = 正在更改启动参数
# c0acb0cc
deed-installing-the-root = 正在安装系统根目录
# a90325f7
deed-installing-the-kernel = 正在安装内核
# cb182b7e
deed-waiting-for-the-storage = 正在等待存储
# 14a6fc60
deed-unmounting-the-file-systems = 正在卸载文件系统
# 6badf3cd
deed-setting-the-clock = 正在设定时钟
# 89dec25e
deed-starting-iboot = 正在启动 iBoot
# bb5acb12
deed-finishing-the-storage-update = 正在完成存储更新
# c9d8c9e9
deed-checking-the-boot-partitions = 正在检查启动分区
# 24afd533
deed-making-the-factory-marker = 正在创建出厂标记
# 54c78ce7
deed-loading-firmware = 正在载入固件
# e3bede23
deed-asking-for-firmware-updates = 正在询问固件更新
# 29c39e12
deed-removing-the-activation-record = 正在移除激活记录
# bb24e6d8
deed-checking-the-battery = 正在检查电池
# 3ff78106
deed-waiting-for-the-battery-to-charge = 正在等待电池充电
# 8e796d2d
deed-closing-modem-tickets = 正在关闭调制解调器票据
# f5017aee
deed-moving-data = 正在移动数据
# b8a92a75
deed-wiping-the-storage = 正在抹掉存储
# 2429751e
deed-sending-the-apple-logo = 正在发送 Apple 标志
# f2caa8c6
deed-checking-logs = 正在检查日志
# 200ec6ee
deed-clearing-the-boot-variables = 正在清空启动变量
# b34b7d3a
deed-updating-the-battery-gauge = 正在更新电量计
# 349011b9
deed-preparing-the-modem-update = 正在准备调制解调器更新
# 4098b09f
deed-starting-the-modem = 正在启动调制解调器
# ac82d16f
deed-making-the-system-keys = 正在创建系统密钥
# 6cfd2a83
deed-updating-the-infrared-controller = 正在更新红外控制器
# e174ccce
deed-resizing-the-system-partition = 正在调整系统分区大小
# 43c421cb
deed-collecting-the-updaters-logs = 正在收集更新日志
# 9750cbb9
deed-pairing-the-nfc-chip = 正在配对 NFC 芯片
# 8ba151bd
deed-updating-the-nfc-chip = 正在更新 NFC 芯片
# acac811d
deed-updating-the-input-controller = 正在更新输入控制器
# e5776f70
deed-certifying-the-secure-enclave = 正在认证安全隔区
# c4aab332
deed-updating-the-storage-firmware = 正在更新存储固件
# bf095b40
deed-updating-the-secure-element = 正在更新安全元件
# bfa81cc9
deed-updating-the-camera-chip = 正在更新相机芯片
# 22b404fb
deed-installing-the-device-tree = 正在安装设备树
# 87e63cbd
deed-certifying-the-camera-chip = 正在认证相机芯片
# f09e02a0
deed-submitting-factory-data = 正在提交出厂数据
# 053475dd
deed-updating-the-ultra-wideband-chip = 正在更新超宽带芯片
# 960c9111
deed-updating-the-battery-chip = 正在更新电池芯片
# d0a15048
deed-making-the-protected-volume = 正在创建受保护的卷
# a1e8d9b3
deed-resizing-the-file-system = 正在调整文件系统大小
# f847071c
deed-making-the-recovery-volume = 正在创建恢复卷
# c9de5333
deed-installing-recovery-files = 正在安装恢复文件
# 3a12b6ce
deed-installing-the-recovery-system = 正在安装恢复系统
# 162f4c4f
deed-asking-for-early-firmware = 正在询问早期固件
# 64ff7590
deed-sealing-the-system = 正在密封系统
# b7b118c4
deed-updating-the-display-controller = 正在更新显示控制器
# 121a2759
deed-updating-the-port-controller = 正在更新接口控制器
# b97112ab
deed-updating-the-camera-controller = 正在更新相机控制器
# 0e05546f
deed-looking-for-the-firmware = 正在查找固件
# eb493351
deed-waiting-for-your-word = 正在等您的答复
# 23da603e
deed-recovery-mode = 恢复模式
# 5c844c19
deed-getting-the-firmware = 正在获取固件
# 9601362e
deed-install-the-system-of-anew-and-keep-what = 重新安装 { $device } 的系统，并保留其中的内容？
# e2e5b24a
deed-it-is-asked-for-as-soon-as-the = 设备一说出它的一次性数字就会要求
# b42f714e
deed-asking-apple-to-sign-the-firmware = 正在请 Apple 为固件签名
# e53ac55a
deed-it-is-in-mode-already = 它已经在{ $mode }
# f7e6d546
deed-entering-recovery-mode = 正在进入恢复模式
# 78bd391f
deed-your-hands-are-needed = { $refusal }：需要您的手
# 6c06d5e0
deed-it-is-in-restore-mode-already = 它已经在系统恢复中
# af94d714
deed-the-device-runs-an-installer-that-is-not = 设备正在运行的安装程序不是我们的：它会重新启动到恢复模式
# 1e53efe3
deed-the-device-in-recovery-mode = 设备进入恢复模式
# 989ac4ff
deed-the-device-to-start-its-new-system = 设备启动新系统
# da17b001
deed-starting-the-first-boot-stage = 正在启动第一启动阶段
# 00e55177
deed-starting-the-boot-loader = 正在启动引导程序
# 5118616f
deed-sending-the-installer = 正在发送安装程序
# a0b5fe28
deed-the-erase = 抹掉
# bc7e7eaa
deed-the-device-with-its-first-boot-stage = 设备进入第一启动阶段
# 11482189
deed-the-device-with-its-boot-loader = 设备进入引导程序
# ac3410b6
deed-the-device-does-not-call-this-its-second = 设备不把这称作第二启动阶段
# afeecd25
deed-waiting-for-the-installer-to-start = 正在等待安装程序启动
# 39bb0abb
deed-the-device-in-restore-mode = 设备进入系统恢复
# 4fcc2421
deed-the-device-to-leave = 设备离开
# 07941b15
deed-opening-the-device = 正在打开设备
# 48dc1807
deed-the-installation = 安装
# 90e84825
deed-waiting-for-hello = 正在等待“你好”
# dac16911
deed-waiting-for-the-new-system-to-start = 正在等待新系统启动
# f8e541fd
deed-is-at-hello = { $model } 到了“你好”
# 9315ec14
deed-runs-its-new-system = { $model } 运行着新系统
# 7626fa86
deed-get-the-firmware-and-check-it = 获取固件并检查
# 3e15f902
deed-ask-apple-to-sign-it-for-this-device = 请 Apple 签名
# 0eeb0b11
deed-enter-recovery-mode = 进入恢复模式
# 907f4c1b
deed-start-the-installer = 启动安装程序
# c2a9eae3
deed-erase-and-copy-the-new-system = 抹掉，并拷贝新系统
# c74849ba
deed-install-the-firmware = 安装固件
# 60dc3c29
deed-restart-to-hello = 重新启动到“你好”
# 577e3b48
deed-copy-the-new-system-keep-your-data = 拷贝新系统，保留您的数据
# 685c2a91
deed-restart-into-the-new-system = 重新启动到新系统
# a08d4884
deed-nothing-is-erased-photos-apps-and-settings-stay = 不会抹掉任何东西：照片、App 和设置都保留
# a19de782
deed-the-passcode-stays-too-an-update-does-not = 锁屏密码也保留：更新不会让您不输密码就进去
# dc88928f
deed-are-free-for-it-on-this-computer = 这台电脑上有 { $free } 可用空间
# 0b0cff8e
deed-the-battery-is-at-leave-it-on-the = 电量是 { $percent }%：可以的话，先让它插着线充一会儿
# 6cd49590
deed-the-battery-is-at = 电量是 { $percent }%
# f6726783
deed-it-still-trusts-this-computer-a-backup-taken = 它还信任这台电脑：现在备份可以保住照片
# 56d9c258
deed-erase-and-restore = 抹掉并恢复 { $named }
# 560fc84b
deed-install-the-system-of-anew = 重新安装 { $named } 的系统
# 010b4ce8
deed-is-on-this-computer = 已在这台电脑上
# cb42de0c
deed-will-be-downloaded-and-checked = 将下载并检查
# 1b75a208
deed-firmware-ios = 固件 iOS { $version }（{ $build }），{ $size }，{ $where-it-is }
# 41b09840
deed-activation-lock-is-on-after-the-erase-it = 激活锁是打开的：抹掉之后，它会要求设置时所用的 Apple 账户
# e64efff1
deed-it-shows-no-sign-of-activation-lock = 没有显示激活锁的迹象
# 25a2b039
deed-activation-lock-cannot-be-read-in-this-mode = 在这个模式下无法读取激活锁；请假定它是打开的：抹掉之后它会要求 Apple 账户
# 0b8ac2c5
deed-this-computer-cannot-have-the-device-ask-for = 这台电脑现在无法让设备要求锁屏密码：如果需要，它会在重新启动后要求
# 60f2d8e9
deed-waiting-for-the-passcode-on-the-device = 正在等待设备上的锁屏密码
# 4a589ad9
deed-no-device-was-touched-by-this = 这没有动任何设备。
# aba43b4f
deed-the-device-is-erased-by-an-earlier-restore = 设备已被之前一次没有顺利结束的恢复抹掉；这一次没有再更改什么。要继续：rightful resume
# 96783807
deed-an-earlier-restore-may-have-erased-the-device = 之前的恢复可能已抹掉设备；这一次没有再更改什么。要继续：rightful resume
# cf4ff5fe
deed-this-program-has-erased-nothing-whether-somebody-elses = 本程序没有抹掉任何东西。在此之前别人的尝试有没有抹掉，从这里无法得知。要继续：rightful resume
# de8dc93f
deed-nothing-has-been-erased-the-device-is-as = 没有抹掉任何东西。设备和原来一样。
# ca61dddb
deed-nothing-has-been-erased-the-device-was-left = 没有抹掉任何东西。设备留在恢复模式；要恢复原样：rightful recovery exit
# e6a9c501
deed-nothing-has-been-erased-force-a-restart-of = 没有抹掉任何东西。请强制重新启动设备；如果之后显示数据线的图片：rightful recovery exit
# 6858f8e0
deed-the-device-is-erased-and-has-no-system = 设备已被抹掉，没有系统。它会进入恢复模式，不会再受损；您的固件已保留。要继续：rightful resume
# 2f6c7675
deed-the-erase-may-have-begun-the-device-goes = 抹掉可能已经开始。设备会进入恢复模式，再试一次不会损坏它；您的固件已保留。要继续：rightful resume
# 9f6f6055
deed-no-erase-was-ordered-and-the-device-has = 没有下令抹掉，设备也没有报告抹掉。它的系统可能只装了一半；其中的内容已保留。要继续：rightful resume
# e943778b
deed-no-erase-was-ordered-but-the-device-reported = 没有下令抹掉，但设备报告了一个可能会抹掉的步骤。您的固件已保留。要继续：rightful resume
# b93ddcd5
deed-the-device-is-erased-and-says-that-its = 设备已被抹掉，并说新系统已经安装。您的固件已保留。
# bb50493a
deed-the-device-says-that-its-system-is-installed = 设备说系统已经安装。没有下令抹掉。您的固件已保留。
# 5b6450af
deed-not-activated-yet-it-asks-for-that-at = 尚未激活：到“你好”时会要求
# 49aef453
deed-it-is-not-activated-it-is-at-hello = 它没有激活：它在“你好”，就像抹掉之后一样
# 40463a9e
deed-activation = 激活：{ $other }
# 1890e5e8
deed-activation-cannot-be-read-before-it-is-set = 激活：设置之前无法读取
# 94e07a3d
deed-activation-cannot-be-read = 激活：无法读取
# 476c1359
deed-activation-lock-is-on-it-asks-for-the = 激活锁是打开的：它会要求设置时所用的 Apple 账户
# 5d075458
deed-activation-lock-there-was-no-sign-of-it = 激活锁：没有它的迹象
# 0d256494
deed-activation-lock-could-not-be-read-if-it = 激活锁无法读取；如果是打开的，它会要求 Apple 账户
# b6a3ef75
deed-ios-is-installed = iOS { $version }（{ $build }）已安装
# 004be7b8
deed-everything-that-was-on-it-is-erased = 它上面的一切都已被抹掉
# 2fe11ff4
deed-no-erase-was-ordered-its-passcode-is-the = 没有下令抹掉：锁屏密码不变，其中的一切都已保留
# ecd13456
deed-to-activate-it-on-its-own-screen-with = 激活方法：在设备自己的屏幕上通过无线局域网激活，或通过数据线用 rightful activation activate 激活
# 19d4f07d
deed-nothing-was-changed-on-the-device = 设备上没有更改任何东西。
# bc578986
deed-looking-at-what-was-begun = 正在查看做到了哪里
# 126cb7de
deed-how-shall-go-on = { $device } 接下来怎么办？
# c0336ecc
deed-is-in-mode-and-this-computer-has-not = { $device } 在{ $mode }，而这台电脑没有对它开始过任何事：是否有东西被抹掉，从这里无法得知
# 382f19e2
deed-an-erase-restore = 一次会抹掉的恢复
# 56864564
deed-an-update = 一次更新
# a9927b6c
deed-nothing-was-changed-on-the-device-2 = 没有更改设备上的任何东西
# d810b7ce
deed-the-device-was-brought-into-recovery-mode = 设备被带入恢复模式
# 76d2a67f
deed-the-installer-was-being-sent-to-the-device = 正在向设备发送安装程序
# ca018b0d
deed-the-installer-was-at-work = 安装程序正在工作
# 795c0e0f
deed-the-installer-had-said-that-it-was-done = 安装程序说它已经完成
# 8e62184a
deed-it-was-done = 已经完成
# 3f6baac4
deed-nothing-was-erased = 没有抹掉任何东西
# 3d49f2f1
deed-nothing-was-to-be-erased = 没有打算抹掉任何东西
# f2a2b2e1
deed-nothing-was-erased-by-it-and-what-was = 它没有抹掉任何东西，之前抹掉了什么无法得知
# 540f2b26
deed-the-erase-may-have-begun = 抹掉可能已经开始
# 08ac8aee
deed-the-device-is-erased = 设备已被抹掉
# a5227668
deed-with-ios = { $deed }，iOS { $version }（{ $build }）
# 5d262117
deed-is-in-mode-was-begun = { $device } 在{ $mode }。已开始{ $deed }：{ $how-far }，{ $erased }
# 3617bb95
deed-it-ended-with = { $begun }；结束于：{ $what }
# a7e5e37b
deed-restart-it-into-its-system-with-everything-that = 重新启动到它的系统，其中的一切都还在
# ba59d4b0
deed-try-to-restart-it-into-its-system-if = 试着重新启动到它的系统；如果系统没有了，它会回到这里，试一试不会失去什么
# f2f07f7d
deed-go-on-with-the-update-which-keeps-what = 继续更新，会保留其中的内容
# 14631319
deed-erase-it-and-install-its-system-anew = 抹掉它并重新安装系统
# ec108364
deed-install-its-system-anew-and-keep-what-is = 重新安装它的系统并保留其中的内容；锁屏密码不变
# bbb46525
deed-go-on-with-the-restore-what-is-erased = 继续恢复：已抹掉的仍是抹掉的，会安装新系统
# ba38aa39
deed-go-on-with-the-erase-restore-everything-on = 继续会抹掉的恢复：它上面的一切都会被抹掉，会安装新系统
# 167710c7
deed-enter-dfu-mode = 进入 DFU 模式
# 81af1068
deed-leave-recovery-mode = 离开恢复模式
# bd00accf
deed-leave-dfu-mode = 离开 DFU 模式
# 5ded30a4
deed-nothing-has-been-erased-by-this = 这没有抹掉任何东西。
# 1f4cd236
deed-bring-into-recovery-mode = 让 { $device } 进入恢复模式
# 4013c32e
deed-bring-into-dfu-mode = 让 { $device } 进入 DFU 模式
# 0cc6e267
deed-entering-dfu-mode = 正在进入 DFU 模式
# c74f889c
deed-bring-an-into-mode = 让一台 { $name } 进入{ $target }
# 39a8dfcc
deed-entering-mode = 正在进入{ $target }
# 254b35e2
deed-it-is-in-dfu-mode-from-which-a = 它在 DFU 模式，从这里恢复和从恢复模式一样
# f5324d88
deed-to-have-it-back-as-it-was-rightful = 要恢复原样：rightful recovery exit，它会引导您的手
# 410e993a
deed-it-is-in-recovery-mode = 它在恢复模式
# e6541181
deed-to-have-it-back-as-it-was-rightful-2 = 要恢复原样：rightful recovery exit
# 29845b1b
deed-it-has-left-dfu-mode = 它已离开 DFU 模式
# 0975f38c
deed-it-has-left-recovery-mode = 它已离开恢复模式
# f02e5079
deed-have-leave-mode = 让 { $device } 离开{ $mode }
# 15d4b156
deed-leaving-mode = 正在离开{ $mode }
# d95deea3
deed-the-device-to-start-its-system = 设备启动系统
# 3c0ea179
deed-everything-on-it-is-as-it-was = 它上面的一切都和原来一样
# 6d92eead
deed-sign-in-to-apple = 登录 Apple
# 84bdcb09
deed-ask-for-the-devices = 询问设备
# ab14f965
deed-wait-for-their-places = 等待它们的位置
# fe4cc995
deed-look-until-it-is-done = 查看直到完成
# cdca8c33
deed-nothing-was-changed-on-any-device-and-nothing = 任何设备上都没有更改，账户中也没有更改。
# c3f4279f
deed-look-at-the-devices-of-an-apple-account = 查看一个 Apple 账户的设备
# 4b9c2cd7
deed-asking-for-the-devices = 正在询问设备
# 61f1924b
deed-the-account-has-a-family-with-family-the = 此账户有家人：加上 --family 也会列出家人的设备
# 3e69e3b7
deed-not-all-devices-of-the-family-have-come = 家人的设备没有全部及时列出
# cf5ce317
deed-ask-the-devices-of-an-apple-account-where = 询问一个 Apple 账户的设备在哪里
# ed12a0a9
deed-waiting-for-the-devices-to-say-where-they = 正在等待设备说明所在位置
# 20cdd29c
deed-look-at-a-device-from-afar = 远程查看一台设备
# d891e8e9
deed-looking-whether-it-is-done = 正在查看是否完成
# 18abd00e
deed-apple-has-ended-the-session-signing-in-once = Apple 已结束会话；正在再登录一次
# c80ef092
deed-nothing-waits-for-any-more = 没有任何操作在等待 { $name } 了
# 9933b242
deed-something-still-waits-for = 仍有操作在等待 { $name }
# 003e422e
deed-it-is-to-be-erased-as-soon-as = 它联网后将被抹掉；在那之前可以在 www.icloud.com/find 取消
# 1a856126
deed-it-has-been-told-to-erase-itself-and = 已经通知它抹掉自己，它还没有说已完成
# 1759fe0f
deed-it-has-erased-itself = 它已抹掉自己
# 0ab5d89d
deed-apple-gives-the-number-for-its-erase = Apple 对它的抹掉给出编号 { $code }
# 2bf44eea
deed-the-sound = 声音
# 90811cda
deed-the-message = 信息
# 98198c02
deed-lost-mode = 丢失模式
# dccd02e0
deed-waits-until-it-is-online = { $act }：等它联网
# c5dd4737
deed-it-is-marked-as-lost = 它已标记为丢失
# ee062d42
deed-activation-lock-is-on-setting-it-up-needs = 激活锁已打开：设置它需要其主人的 Apple 账户
# fcab67a1
deed-activation-lock-is-on-setting-it-up-needs-2 = 激活锁已打开：设置它需要此 Apple 账户
# 0e6c510b
deed-activation-lock-is-off = 激活锁已关闭
# 573ad44d
deed-it-is-online = 它已联网
# 86f9286a
deed-it-is-offline = 它未联网
# 5c76f888
deed-it-is-offline-and-something-waits-for-it = 它未联网，有操作在等待它
# c61907fe
deed-it-is-not-registered-with-find-my = 它未在“查找”中注册
# c2210022
deed-apple-does-not-say-whether-it-is-online = Apple 没有说明它是否联网
# 1c5e0545
deed-devices-in-find-my-of-this-apple-account = “查找”中的设备：此 Apple 账户 { $own } 台，其家人 { $of-family } 台
# dc729f7c
deed-this-apple-account-has-no-device-in-find = 此 Apple 账户在“查找”中没有设备
# 8827cc4d
deed-this-apple-account-has-one-device-in-find = 此 Apple 账户在“查找”中有一台设备
# a9e72e23
deed-this-apple-account-has-devices-in-find-my = 此 Apple 账户在“查找”中有 { $many } 台设备
# e94e71b4
deed-have-apple-tell-it = 由 Apple 通知它
# 1421c3ae
deed-take-it-off-the-account = 将它从账户中移除
# d408ef13
deed-play-a-sound-on-a-device = 在一台设备上播放声音
# 9581324f
deed-show-a-message-on-a-device = 在一台设备上显示信息
# abdf10d4
deed-mark-a-device-as-lost = 将一台设备标记为丢失
# 0b56302f
deed-end-lost-mode = 结束丢失模式
# 799aac3e
deed-is-no-longer-marked-as-lost = { $name } 不再标记为丢失
# fca4f51f
deed-has-played-the-sound = { $name } 已播放声音
# d16b18b2
deed-shows-the-message = { $name } 显示了信息
# 575777f4
deed-is-marked-as-lost = { $name } 已标记为丢失
# 71f79bc6
deed-has-been-told-that-it-is-found = 已通知 { $name } 它已找到
# 82b95f43
deed-apple-has-taken-it-gets-it-as-soon = Apple 已接受；{ $name } 联网后会收到
# 567d9bb6
deed-apple-gives-the-number-may-not-have-got = Apple 给出编号 { $code }：{ $name } 可能没有收到
# e3f355e9
deed-apple-has-taken-it-and-says-nothing-yet = Apple 已接受，还没有说明 { $name } 是否收到
# e135a1bb
deed-the-device-is-in-the-account-as-before = 设备仍在账户中，激活锁保持原样。
# 76640dfd
deed-asking-apple-to-tell-the-device = 正在请 Apple 通知设备
# 45790185
deed-apple-has-taken-it-how-far-it-is = Apple 已接受；无法询问进展：{ $error }
# 662e5e8e
deed-this-releases-activation-lock-whoever-has-the-device = 这会解除激活锁：拿着设备的任何人都能把它设置为自己的；只对您要送人或要解锁取回的设备这样做，不要对丢失的设备这样做
# 33dba3a0
deed-nothing-on-the-device-is-erased-by-this-2 = 这不会抹掉设备上的任何内容；如果它联网且仍然登录，会带着锁重新回到列表
# 3a1fafbb
deed-whether-apple-takes-this-from-a-program-is = 不知道 Apple 是否接受程序这样做：在浏览器中使用 www.icloud.com/find 效果相同
# 72501723
deed-take-off-the-apple-account = 将 { $name } 从 Apple 账户中移除
# e5fa6661
deed-leave-it-in-the-account-with-its-lock = 留在账户中，保留它的锁
# dc7f0024
deed-take-it-off-the-account-and-release-its = 从账户中移除，并解除它的激活锁
# 5e91dc3e
deed-is-to-be-taken-off-the-account = 要将 { $name } 从账户中移除吗？
# 6983bddc
deed-asking-apple-to-take-it-off-the-account = 正在请 Apple 将它从账户中移除
# bf9ef642
deed-is-off-the-apple-account = { $name } 已从 Apple 账户中移除
# fb3e8049
deed-its-activation-lock-is-released = 它的激活锁已解除
# 11b25cb1
deed-if-it-is-still-signed-in-and-comes = 如果它仍然登录并联网，会带着锁回来
# 8296b0e1
deed-open-www-icloud-com-find-in-a-browser = 在电脑上或别人的手机上用浏览器打开 www.icloud.com/find
# 25599246
deed-sign-in-with-the-apple-account-of-the = 用设备的 Apple 账户及其密码登录；“查找设备”不需要验证码
# de75c9d6
deed-choose-the-device-in-the-list-of-devices = 在设备列表中选择设备
# a6610895
deed-the-list-and-the-map-show-the-devices = 列表和地图显示设备；灰点或“离线”表示无法连接到该设备
# 82c4b1a6
deed-click-play-sound = 点按“播放声音”
# 6a673eb0
deed-click-lost-mode-or-mark-as-lost-give = 点按“丢失模式”或“标记为丢失”，给出电话号码和信息，然后点按“完成”：设备会锁定并显示两者
# e00cbd5d
deed-click-lost-mode-or-mark-as-lost-then = 点按“丢失模式”或“标记为丢失”，然后点按“停止丢失模式”
# 5756bc1a
deed-click-erase-this-device-and-type-the-password = 点按“抹掉此设备”，在要求处再输入一次密码；未联网设备的抹掉会等到它联网，在那之前可以在那里取消
# 5df7c636
deed-do-not-remove-the-device-from-the-account = 在设备抹掉自己之前不要将它从账户中移除：那会取消抹掉并解除激活锁
# 130c2634
deed-click-remove-this-device-it-releases-activation-lock = 点按“移除此设备”：这会解除激活锁，拿着设备的任何人都能把它设置为自己的；等待中的抹掉会被取消
# 27534cec
deed-have-apple-tell-it-to-erase-itself = 由 Apple 通知它抹掉自己
# d6c343f0
deed-apple-has-taken-the-erase-how-far-it = Apple 已接受抹掉；用 rightful find watch 或在 www.icloud.com/find 可以看到进展。
# ec847b2a
deed-nothing-was-erased-apple-has-not-taken-an = 没有抹掉任何东西：Apple 没有接受抹掉。
# 74c4df7b
deed-the-password-of-once-more-right-before-the = 抹掉之前，请再输入一次 { $masked } 的密码：
# 79afe797
deed-asking-apple-to-erase-it = 正在请 Apple 抹掉它
# 94cb788d
deed-apple-has-taken-the-erase-looking-whether-the = Apple 已接受抹掉；正在查看设备是否收到
# 0429dc1e
deed-apple-has-told-how-far-the-erase-is = Apple 已说明抹掉的进展
# 53d29ace
deed-leave-it-in-the-account-removing-it-before = 把它留在账户中：在它抹掉自己之前移除它会取消抹掉并解除激活锁
# 10ea1cf7
deed-has-erased-itself = { $name } 已抹掉自己
# c25385a1
deed-has-been-told-to-erase-itself-and-has = 已经通知 { $name } 抹掉自己，它还没有说已完成
# 7982a002
deed-will-erase-itself-as-soon-as-it-is = { $name } 联网后将抹掉自己；现在还没有抹掉任何东西
# 957081bf
deed-was-not-erased-apple-gives-a-number-that = { $name } 没有被抹掉：Apple 给出了未知的编号
# 64d51d32
deed-apple-has-taken-the-erase-of-and-says = Apple 已接受抹掉 { $name }，还没有更多说明
# 802ec138
deed-everything-on-it-goes-photos-messages-apps-only = 它上面的一切都会消失：照片、信息、App；只有备份或 iCloud 能找回
# 7bf6f67e
deed-it-is-online-the-erase-begins-within-moments = 它已联网：抹掉马上开始，之后无法停止
# a0203e65
deed-it-is-offline-the-erase-waits-until-it = 它未联网：抹掉会等到它联网，在那之前可以在 www.icloud.com/find 取消；没有移动数据的锁定 iPhone 可能自重新启动后就未联网
# bed20d7e
deed-apple-does-not-say-whether-it-is-online-2 = Apple 没有说明它是否联网：抹掉可能立即开始，也可能等待
# f118796c
deed-activation-lock-stays-on-after-the-erase-it = 激活锁仍然打开：抹掉后它会要求此 Apple 账户及其密码
# b961d08a
deed-without-a-code-apple-may-refuse-the-erase = 没有验证码时 Apple 可能在这里拒绝抹掉；那时请在浏览器中使用 www.icloud.com/find
# 5e41ab65
deed-erase-from-afar = 远程抹掉 { $device }
# fd033789
deed-the-request-was-sent-whether-apple-has-taken = 请求已发出。不知道 Apple 是否已接受：请当作已接受，直到设备列表显示并非如此。
# 3fd01e83
deed-a-device-without-a-name = 没有名称的设备
# 2d8ac798
deed-not-known-whether-online = 不知道是否联网
# d897fc37
deed-which-device-of-the-apple-account-is-meant = 指的是 Apple 账户中的哪台设备？
# e591b97a
deed-keep-that-apple-knows-this-computer = 保存 Apple 认识这台电脑
# 2efa8a6f
deed-nothing-was-kept-on-this-computer = 这台电脑上没有保存任何内容。
# 426b1a69
deed-forget-it = 忘记它
# 290ee127
deed-forget-that-apple-knows-this-computer = 忘记 Apple 认识这台电脑
# 4137a1f9
deed-this-computer-keeps-nothing-of-an-apple-account = 这台电脑不再保存任何 Apple 账户的内容
# 82e1cff5
deed-signing-in-wants-a-code-again = 登录将再次需要验证码
# 77621c0b
deed-apple-is-not-told-the-token-was-here = 不会告知 Apple：令牌只在这里，没有它，这台电脑对 Apple 来说就是新的
# 5f0bcfc4
deed-nothing-was-changed = 没有任何更改。
# 46f56b3a
deed-a-token-is-kept-in-a-file-that = 令牌保存在只有您能读取的文件中：谁同时拥有它和密码，就不需要验证码；rightful find sign-out 会移除它
# d4a268d9
deed-sign-in-to-an-apple-account = 登录一个 Apple 账户
# 90006fdb
deed-wants-no-code-so-there-is-nothing-to = { $masked } 不需要验证码，因此没有可保存的内容
# d83c41c6
deed-apple-knows-this-computer-for = Apple 为 { $masked } 认识了这台电脑
# f07337bf
deed-the-password-is-kept-nowhere-and-is-asked = 密码不会保存在任何地方，每次都会询问
# 6194b14d
deed-a-code-may-be-wanted = { $error }：可能需要验证码
# a5731cf8
deed-a-code-is-wanted-the-next-time-too = { $error }：下次也会要求验证码
# ad51c208
deed-name-of-the-apple-account-an-e-mail = Apple 账户的名称（电子邮件地址或电话号码）：
# b9e0b4ee
deed-password-of-the-apple-account = Apple 账户 { $masked } 的密码：
# e1f44207
deed-signing-in-as = 正在以 { $masked } 登录
# ff187772
deed-on-a-trusted-device-settings-your-name-sign = 在受信任设备上：设置、您的姓名、登录与安全性、双重认证、获取验证码
# bff06865
deed-the-six-digits-that-the-trusted-device-shows = 受信任设备显示的六位数字：
# 57660d74
deed-the-six-digits-of-the-message-to = 发送到 { $phone } 的信息中的六位数字：
# a90376de
deed-apple-says-that-the-code-is-wrong-more = Apple 说验证码不正确；本次登录还可输入 { $left } 次
# b39a757b
deed-a-code-has-six-digits = 验证码有六位数字
# cac0deea
deed-i-have-another-trusted-device-its-settings-show = 我有另一台受信任设备：它的“设置”会显示验证码
# d25f5283
deed-apple-sends-a-message-with-a-code-to = Apple 向受信任电话号码发送带验证码的信息，我能看到
# c6a44388
deed-neither-only-the-device-that-i-cannot-use = 都不行：只有我无法使用的那台设备能收到验证码。仅用密码尝试，Apple 可能拒绝
# f18c8792
deed-how-can-a-code-of-the-apple-account = 您可以怎样收到 Apple 账户的验证码？
# 20cbca1a
deed-to-which-trusted-number = 发送到哪个受信任号码？
# 81c5110f
deed-begin-a-session-with-apple = 与 Apple 开始会话
# 2474f6df
deed-have-apple-decide = 由 Apple 决定
# 9ab988d7
deed-hand-the-phone-apples-answer = 把 Apple 的答复交给设备
# 9d16491c
deed-ask-the-phone-whether-it-is-active = 询问设备是否已激活
# 902ed27a
deed-whether-it-is-active-cannot-be-read-a = 无法读取它是否已激活：设备只告诉它信任的电脑
# 0832f31d
deed-activation-lock-is-on = 激活锁是打开的
# 1628a90e
deed-no-sign-of-activation-lock-apple-decides-when = 没有激活锁的迹象：激活设备时由 Apple 决定
# 5ef7ed98
deed-activation-lock-cannot-be-read-here-apple-decides = 此处无法读取激活锁：激活设备时由 Apple 决定
# fb31d46d
deed-to-activate-it-over-the-cable-rightful-activation = 通过数据线激活：rightful activation activate
# 840abd67
deed-unlock-it-and-tap-trust-or-look-at = 解锁并轻点“信任”，或查看屏幕：显示“你好”时需要激活
# 983a3eac
deed-active-since-it-was-made = 出厂时即已激活
# a3f069cc
deed-active-without-a-sim = 已激活，无需 SIM 卡
# 1d38764b
deed-active-for-any-sim = 已激活，适用于任何 SIM 卡
# 2f4269dc
deed-not-active-it-is-at-hello-and-has = 未激活：显示“你好”，需要询问 Apple
# c79b9570
deed-not-active-its-activation-is-for-another-modem = 未激活：其激活属于另一个调制解调器
# 39a7ced5
deed-not-active-its-activation-is-for-another-sim = 未激活：其激活属于另一张 SIM 卡
# c92c74a8
deed-not-active-it-wants-a-sim-first-as = 未激活：与旧款 iPhone 一样，需先插入 SIM 卡
# 2fe72301
deed-not-active-as-far-as-is-known-it = 据所知未激活：它显示 { $word }
# 0ee8c873
deed-nothing-has-been-erased-and-nothing-on-the = 没有抹掉任何内容，设备上也没有任何更改。可以随时重新开始。
# 48ecedb2
deed-nothing-has-been-erased-the-phone-trusts-this = 没有抹掉任何内容。设备现在信任这台电脑；其他没有任何更改。可以随时重新开始。
# 8af73e2f
deed-nothing-has-been-erased-the-phone-has-apples = 没有抹掉任何内容。设备已收到 Apple 的答复，可能已激活：rightful activation status 会告诉您。可以随时重新开始。
# 35aea897
deed-asking-the-phone-whether-it-is-active = 正在询问设备是否已激活
# 625564e8
deed-apple-was-not-asked = 没有询问 Apple
# 0897404c
deed-the-phone-is-active-already = 设备早已激活
# b862803d
deed-beginning-a-session-with-apple = 正在与 Apple 开始会话
# 99d99da2
deed-asking-apple-who-decides = 正在询问 Apple，由其决定
# 81c3a058
deed-the-phone-is-active-already-says-apple-and = Apple 说设备早已激活，设备自己也这么说
# c1acefbf
deed-handing-the-phone-apples-answer = 正在把 Apple 的答复交给设备
# 8405db6e
deed-the-phone-is-active = 设备已激活
# f176bc06
deed-it-does-not-say = 它没有说明
# 4069f5c4
deed-no-sign-of-activation-lock-apple-asked-for = 没有激活锁的迹象：Apple 没有要求账户
# fda0bed5
deed-activation-lock-is-on-the-account-that-was = 激活锁是打开的：输入的账户为此次激活打开了它
# 21b8856a
deed-no-sign-of-activation-lock-in-what-apple = 在 Apple 要求的内容中没有激活锁的迹象
# 3f6a5b16
deed-nothing-was-erased-and-what-was-typed-is = 没有抹掉任何内容，输入的内容也没有保存在任何地方
# 725141b1
deed-go-on-with-set-up-on-the-phone = 请在设备上继续设置；原有内容可从备份恢复：rightful backup restore
# ed8907da
deed-nothing-is-erased-and-until-the-phone-has = 不会抹掉任何内容，在设备收到 Apple 的答复之前也不会有任何更改
# 26e64a8f
deed-apple-decides-is-told-which-phone-this-is = 由 Apple 决定：{ $host } 会得知这是哪台设备，与设备通过无线局域网自行激活时一样
# deed49f4
deed-if-the-phone-belongs-to-an-apple-account = 如果设备属于某个 Apple 账户，Apple 会要求该账户：您此时输入的内容只发送给 { $host }，不会发往别处，也不会保存
# 90fae852
deed-this-was-never-tried-on-apples-own-servers = 这从未在 Apple 自己的服务器上试过
# 526df05a
deed-activate = 激活 { $device }
# 24afc97e
deed-activation-lock-is-on-apple-wants-the-apple = 激活锁是打开的：Apple 要求此设备所属的 Apple 账户
# dec0cedb
deed-a-phone-of-an-organisation-leave-the-account = 属于某个组织的设备：将账户留空，并把其绕过代码作为密码输入；尚不清楚 Apple 是否在此表单中接受它
# e33f872a
deed-apple-says = Apple 说：{ $words }
# 73e42e5b
deed-apple-has-not-taken-what-was-typed = Apple 没有接受输入的内容：{ $form }
# 646cc8d1
deed-what-you-type-now-goes-to-apples-activation = 您现在输入的内容只发送给 Apple 的激活服务器 { $host }，不会发往别处；也不会保存
# a7064440
deed-you-can-try-once-more-apple-locks-accounts = 您还可以再试一次；几次密码错误后 Apple 会锁定账户
# 1ec3818c
deed-you-can-try-again-apple-locks-accounts-after = 您可以再试；几次密码错误后 Apple 会锁定账户
# 037576d5
deed-apple-account-for = Apple 账户，发送给 { $host }：
# adbfa442
deed-its-password-for-it-is-not-shown = 其密码，发送给 { $host }（不显示）：
# d12d4dc5
deed-for = { $label }，发送给 { $host }：
# 16043609
deed-for-it-is-not-shown = { $label }，发送给 { $host }（不显示）：
# a8030875
deed-on-the-phones-own-activation-screen-the-apple = 在设备自己的激活屏幕上：Apple 账户及其密码，或在提供时使用“使用密码解锁”，输入设备原来的密码
# 4c5b9d15
deed-in-any-browser-www-icloud-com-find-this = 在任意浏览器中：www.icloud.com/find，选择此设备，“移除此设备”；然后重新启动设备
# 404f53bf
deed-a-forgotten-password-iforgot-apple-com-or-a = 忘记密码：iforgot.apple.com，或恢复联系人；账户恢复可能需要数天
# 4c6748ec
deed-no-account-any-more-apples-request-with-a = 账户已无法使用：凭购买证明在 al-support.apple.com 向 Apple 提出申请；所需材料：rightful dossier
# 0403c993
deed-a-phone-of-an-organisation-its-administrator-turns = 属于某个组织的设备：由其管理员在 Apple 商务管理或校园教务管理中关闭锁定
# 7cb5490f
deed-waiting-until-you-have-tapped-trust = 等待您轻点“信任”
# c3127873
deed-hand-the-command-to-the-mdm-server = 把命令交给 MDM 服务器
# 2357009d
deed-wait-for-the-devices-answer = 等待设备的回答
# 5f43559c
deed-nothing-was-changed-on-the-device-the-mdm = 设备上没有任何改变：MDM 服务器没有接受命令。
# fac79465
deed-whether-the-mdm-server-has-taken-the-command = 不知道 MDM 服务器是否接受了命令：再次发送之前请查看它自己的记录。
# 056e55ea
deed-the-device-has-refused-it-and-nothing-was = 设备拒绝了，上面没有任何改变。
# e784eff6
deed-clear-the-passcode-of-a-device-and-keep = 清除设备的密码，并保留上面的一切
# bc9b5653
deed-erase-a-device = 抹掉设备
# 5544fbb5
deed-lock-a-device = 锁定设备
# ef632f89
deed-mark-a-managed-device-as-lost = 将受管理的设备标记为丢失
# dcd66d9a
deed-have-a-lost-device-play-a-sound = 让丢失的设备播放声音
# 806c33b5
deed-ask-a-lost-device-where-it-is = 询问丢失的设备在哪里
# 3b8f75a3
deed-take-the-screen-time-code-off-a-device = 移除设备的屏幕使用时间密码
# 3121343a
deed-ask-a-device-whether-a-passcode-is-set = 询问设备是否设了密码
# ae63ca73
deed-ask-a-device-what-it-is = 询问设备是什么
# 9273d0ae
deed-ask-a-device-for-its-bypass-code = 向设备索取绕过码
# 475d47fd
deed-have-a-device-forget-its-bypass-code = 让设备忘记其绕过码
# f26bcf09
deed-install-a-profile-on-a-device = 在设备上安装描述文件
# cb822783
deed-photos-messages-and-apps-stay-the-passcode-alone = 照片、信息和 App 都保留：只去掉密码，持有设备的人可以另设一个
# cee6dfce
deed-a-device-that-was-restarted-and-not-unlocked = 重启后尚未解锁的设备没有 Wi-Fi：它通过移动数据、有线网络或共享网络的电脑收到命令
# c0dd9e81
deed-the-device-erases-itself-as-soon-as-it = 设备收到命令后立即抹掉自身，之后无法撤回
# e7471fee
deed-activation-lock-stays-on-where-it-is-on = 激活锁如已开启则保持开启：之后设备会要求其账户或绕过码
# f7369dbb
deed-a-device-tells-its-code-only-in-the = 设备只在受监管的头十五天内给出代码
# c87bcf05
deed-the-device-does-this-only-if-it-is = 只有受监管的设备才会这样做
# 1a993975
deed-asking-the-mdm-server-to-queue-the-command = 正在请 MDM 服务器将命令排队
# 1feb3216
deed-the-mdm-server-has-queued = MDM 服务器已将 { $name } 排队
# 14a531cf
deed-the-device-has-done-it = 设备已完成：{ $name }
# 7c6f01a1
deed-the-device-has-put-off-it-is-asked = 设备推迟了 { $name }：使用设备时会再次询问
# a07eb027
deed-is-queued-and-the-device-has-not-answered = { $name } 已排队，设备尚未回答
# 8406e746
deed-name-of-the-command = 命令名称：{ $uuid }
# 7a5cb55c
deed-apple-has-been-asked-to-wake-the-device = 已请 Apple 唤醒设备
# b5f2ca46
deed-the-device-was-not-woken = 设备没有被唤醒：{ $words }
# d54923f7
deed-the-device-says = 设备说：{ $result }
# f1e5dfe0
deed-a-passcode-is-set-on-it = 它设有密码
# ae848a5c
deed-no-passcode-is-set-on-it = 它没有设密码
# 13858d97
deed-its-answer-is-in-the-events-of-the = 它的回答在服务器 webhook 的事件里；--events PATH 会在此读取
# 5be1fe34
deed-have-the-mdm-server-ask-apple = 让 MDM 服务器询问 Apple
# 84bf3947
deed-activation-lock-is-as-it-was-and-nothing = 激活锁保持原样，设备上没有任何改变。
# 13de40a2
deed-on-the-device-go-on-in-its-set = 在设备上继续设置：它不再要求账户
# 3357866c
deed-apple-has-turned-activation-lock-off = Apple 已关闭激活锁
# 74dd32eb
deed-this-is-for-a-device-that-belongs-to = 这是给属于该服务器所在组织的设备用的；Apple 会记下是谁请求的
# 5e13936e
deed-whoever-holds-the-device-can-set-it-up = 之后持有设备的人可以把它设为自己的：只对您手中的设备这样做，不要对丢失的设备
# 8bbbdad6
deed-turn-activation-lock-off-for-a-device-of = 关闭组织设备的激活锁
# 4b1fa326
deed-leave-activation-lock-on = 保持激活锁开启
# 133f5566
deed-turn-activation-lock-off-as-the-organisation-that = 作为拥有该设备的组织，关闭激活锁
# 615dd54c
deed-is-activation-lock-to-be-turned-off-for = 要关闭设备 { $serial } 的激活锁吗？
# f46a58f7
deed-the-mdm-server-asks-apple = MDM 服务器正在询问 Apple
# 8fdca3d2
deed-the-device-erases-itself = 设备正在抹掉自身
# f2476fd0
deed-the-command-is-queued-waiting-for-the-device = 命令已排队；正在等待设备
# 7cba9c07
deed-the-device-has-put-it-off-until-it = 设备将其推迟到被使用时；继续等待
# b519e3e1
deed-without-a-reason = 没有说明原因
# 2e345db3
deed-look-at-the-tokens = 查看令牌
# 42d2dbad
deed-keep-them-sealed = 密封保存
# ec262e73
deed-every-token-that-was-kept-before-is-kept = 之前保存的每个令牌都保持原样。
# b66f7bf0
deed-keep-the-unlock-tokens-that-an-mdm-server = 保存设备告诉 MDM 服务器的解锁令牌
# 191d44d5
deed-reading-the-events = 正在读取事件
# 8401ba8c
deed-keep-an-unlock-token = 保存解锁令牌
# f1fa867c
deed-tokens-of-devices-that-had-none = 之前没有令牌的设备的令牌
# 29505523
deed-tokens-in-place-of-older-ones = 替换旧令牌的令牌
# 2b38ada1
deed-tokens-that-were-kept-already = 已经保存的令牌
# a15d4f28
deed-updates-without-a-token-which-took-nothing-away = 不含令牌的更新，没有去掉任何东西
# 3ae3c3c5
deed-damaged-tokens-which-were-left-out = 已损坏的令牌，被略过
# b5f65216
deed-tokens-of-something-that-has-no-udid = 没有 UDID 的对象的令牌
# c1ef6e93
deed-the-unlock-tokens-are-kept = 解锁令牌已保存
# 39d51dba
deed-there-was-no-unlock-token-in-it = 里面没有解锁令牌
# 8c77f2a0
deed-look-at-the-token = 查看令牌
# af521f09
deed-show-the-phone-its-supervisor = 向手机表明监督者
# e7ec24ac
deed-clear-the-passcode = 清除密码
# 71b900d9
deed-ask-the-phone-whether-it-has-one = 问手机是否还有密码
# 30d26f8a
deed-clear-the-screen-time-code = 清除屏幕使用时间密码
# 38e95f7c
deed-nothing-has-been-erased-everything-on-the-phone = 没有抹掉任何东西：手机上的一切都和原来一样，密码也是。
# d1c7676c
deed-nothing-has-been-erased-everything-on-the-phone-2 = 没有抹掉任何东西：手机上的一切都和原来一样。是否还有密码，看屏幕便知。
# 3ef1ef56
deed-clear-the-passcode-of = 清除 { $device } 的密码
# f75893cf
deed-everything-on-the-phone-stays-photos-messages-apps = 手机上的一切都保留：照片、信息、App
# ad4259a5
deed-find-my-activation-lock-and-the-computers-that = “查找”、激活锁和它信任的电脑都保持不变
# 390220a3
deed-afterwards-the-phone-opens-without-a-passcode-until = 之后在设定新密码之前手机无需密码即可打开：请随身保管
# 89a0239a
deed-without-a-passcode-the-phone-takes-the-cards = 没有密码时，手机会移除“钱包”里的卡片
# 850db8d0
deed-this-was-never-tried-on-a-real-phone = 本程序从未在真实手机上试过
# 9b22031d
deed-showing-the-phone-its-supervisor = 正在向手机表明监督者
# dfd8233a
deed-no-passcode-is-set = 没有设密码
# dcd05b96
deed-the-phone-has-just-said-so = 手机刚刚说过
# 4458d92c
deed-nothing-was-changed-2 = 没有改动任何东西
# 03813173
deed-no-passcode-is-set-on-the-phone = 手机没有设密码
# 0a536dce
deed-clearing-the-passcode-everything-on-the-phone-stays = 正在清除密码；手机上的一切都保留
# 1acd80ef
deed-the-passcode-is-cleared = 密码已清除
# 0fa643ec
deed-the-passcode-is-cleared-2 = 密码已清除
# c786dd4c
deed-the-phone-says-that-no-passcode-is-set = 手机说没有设密码
# 623e313c
deed-nothing-was-erased-everything-on-the-phone-is = 没有抹掉任何东西：手机上的一切都和原来一样
# bee2fd9f
deed-set-a-new-passcode-on-the-phone-now = 现在在手机上设定新密码，并做备份：rightful backup take
# 712ff039
deed-before-you-set-a-passcode-save-a-fresh = 设定密码之前，先保存新的令牌：rightful supervise token save
# 8ce50bf4
deed-nothing-has-been-erased-and-the-screen-time = 没有抹掉任何东西，屏幕使用时间密码也和原来一样。
# 57920c20
deed-clear-the-screen-time-code-of = 清除 { $device } 的屏幕使用时间密码
# 594d8530
deed-nothing-is-erased-the-passcode-of-the-phone = 不会抹掉任何东西；手机密码保持不变
# 0f75be00
deed-the-screen-time-code-is-cleared = 屏幕使用时间密码已清除
# a4e77430
deed-on-a-new-one-can-be-set-in = 于 { $at }；可在“设置”的“屏幕使用时间”中设定新密码
# b3bec840
deed-reach-the-phone = 连上手机
# 4cc782d4
deed-have-it-erase-itself = 让它抹掉自己
# b15ebf82
deed-the-phone-was-told-to-erase-itself-and = 已让手机抹掉自己，可能已经开始：请看屏幕。
# dd9dd3b8
deed-nothing-has-been-erased = 没有抹掉任何东西。
# 2ca8da7d
deed-erase-over-the-cable = 用数据线抹掉 { $device }
# 961c4e1f
deed-with-a-saved-token-the-passcode-can-be = 有保存的令牌就能清除密码并保留一切：rightful supervise clear
# 4fb59fb9
deed-activation-lock-stays-on-after-the-erase-it-2 = 激活锁保持开启：抹掉之后会要求机主的 Apple 账户
# c74335e9
deed-the-erase-ends-the-supervision-and-the-saved = 抹掉会结束监督并使保存的令牌失效；eSIM 上的流量套餐会保留
# d58877dd
deed-reaching-the-phone = 正在连上手机
# 650ee882
deed-having-the-phone-erase-itself = 正在让手机抹掉自己
# 84a31024
deed-the-phone-erases-itself = 手机正在抹掉自己
# 2d7650a8
deed-the-phone-erases-itself-2 = 手机正在抹掉自己
# 6951d60e
deed-it-restarts-by-itself-and-is-at-hello = 它会自行重启，几分钟后显示“你好”
# 226047c2
deed-to-supervise-it-again-before-it-is-set = 要在设置之前重新监督它：rightful supervise prepare
# b21569c5
deed-it-is-kept-sealed-on-this-computer-for = 它加密保存在这台电脑上，只有此用户可用
# 2b704c5d
deed-keep-a-copy-elsewhere-with-a-password-rightful = 在别处保存一份带密码的副本：rightful supervise identity export
# d4dc5870
deed-a-supervision-identity-was-made = 监督身份已制作
# 52a16e4c
deed-nothing-was-kept-and-the-identities-that-were = 没有保存任何东西，这里原有的身份都和原来一样。
# b356600a
deed-the-password-of-the-identitys-file = 身份文件的密码：
# c008844c
deed-the-supervision-identity-is-kept-on-this-computer = 监督身份已保存在这台电脑上
# 2f519c23
deed-this-supervision-identity-was-here-already = 这个监督身份已经在这里
# de051516
deed-a-new-password-for-the-exported-file = 导出文件的新密码：
# 43f2f201
deed-the-same-password-once-more = 再输入一次同样的密码：
# 81e30daf
deed-the-file-has-no-password-whoever-has-it = 文件没有密码：谁拿到它就能充当您手机的监督者
# 3b6fbfc3
deed-keep-the-file-and-its-password-in-different = 把文件和密码放在不同的地方
# 6208de9f
deed-the-supervision-identity-was-exported = 监督身份已导出
# 51d2d108
deed-nothing-was-exported-and-the-identity-on-this = 没有导出任何东西，这台电脑上的身份和原来一样。
# 87990c1e
deed-it-belongs-to = 它属于 { $identity }
# 34846bf0
deed-fingerprint = 指纹 { $identity }
# 32f241dd
deed-have-the-phone-trust-this-computer-as-its = 让手机把这台电脑当作监督者的电脑来信任
# d9990ae4
deed-nothing-has-been-erased-and-nothing-on-the-2 = 没有抹掉任何东西，手机上也没有任何改动。
# e31953e5
deed-the-phone-trusts-this-computer-already = 手机已经信任这台电脑
# b872a7e1
deed-have-trust-this-computer = 让 { $device } 信任这台电脑
# 9e0def28
deed-nothing-is-erased-and-nobody-has-to-unlock = 不会抹掉任何东西，也不需要有人解锁手机或轻点“信任”
# 88500d2c
deed-a-locked-phone-leaves-less-behind-than-an = 锁定的手机留下的比打开的少：打开时再配对一次，这台电脑就能在它锁定时备份
# 59ce09b6
deed-having-the-phone-trust-its-supervisor = 正在让手机信任监督者
# 393175b4
deed-the-phone-trusts-this-computer = 手机信任这台电脑
# 3c1425e6
deed-see-whether-everything-is-ready-for-a-lockout = 看看是否已为被锁做好准备：rightful supervise ready
# 4cdd8b2c
deed-see-that-nobody-supervises-the-phone = 确认没有人监督这部手机
# 765f17cd
deed-have-it-be-supervised = 让它受监督
# 249fdbb7
deed-nothing-has-been-erased-and-the-phone-is = 没有抹掉任何东西，手机也没有由这台电脑监督。
# b80853f1
deed-supervise = 监督 { $device }
# 3fbbc195
deed-nothing-is-erased-a-phone-at-hello-has = 不会抹掉任何东西：显示“你好”的手机上还什么都没有
# 43c8cf25
deed-the-phone-will-say-that-it-is-supervised = 手机会说明它由 { $organisation } 监督
# a6155761
deed-it-stays-supervised-until-it-is-erased-nobody = 它会一直受监督，直到被抹掉；别人不会因此得到对它的任何权力
# 7b592858
deed-set-up-passes-over-some-panes-that-are = 设置时会跳过一些以后可在“设置”中找到的页面；语言、Wi-Fi、账户和恢复仍照常询问
# 65ea4fba
deed-asking-the-phone-who-supervises-it = 正在问手机由谁监督
# 531d71fc
deed-it-is-supervised-by-this-identity-already = 它已由这个身份监督
# 81686951
deed-the-phone-is-supervised-by-you-already = 手机已由您监督
# 2ee95bbe
deed-having-the-phone-be-supervised = 正在让手机受监督
# 274f4901
deed-the-phone-is-supervised-by-you = 手机由您监督
# dc4f140d
deed-go-on-with-set-up-on-the-phone-2 = 在手机上继续设置，暂时不要设密码
# 2f59fb8f
deed-save-the-unlock-token-before-a-passcode-is = 在设密码之前保存解锁令牌：rightful supervise token save
# a9697f03
deed-keep-a-copy-of-the-identity-elsewhere-rightful = 在别处保存一份身份的副本：rightful supervise identity export
# abf6e0fe
deed-install-the-profile = 安装描述文件
# 8ca27bbb
deed-remove-the-profile = 移除描述文件
# a6327827
deed-nothing-has-been-erased-and-the-profile-is = 没有抹掉任何东西，描述文件不在手机上。
# 753cadcc
deed-install-a-profile-on = 在 { $device } 上安装描述文件
# 931bf027
deed-installing-the-profile = 正在安装描述文件
# b25efbbc
deed-profiles-on-the-phone-now = 手机上现有描述文件：{ $there }
# 0a2ed25f
deed-to-take-it-off-again-rightful-supervise-profiles = 要再移除它：rightful supervise profiles remove
# ccc2f5b5
deed-the-profile-is-installed = 描述文件已安装
# 1b8aed00
deed-nothing-is-erased-and-the-profile-can-be = 不会抹掉任何东西，描述文件可以再移除
# 902e9c15
deed-computers-that-the-phone-trusts-can-reach-it = 手机信任的电脑在它锁定时也能连上；有专门工具的窃贼也能尝试更多
# 46a47090
deed-from-then-on-only-the-passcode-opens-the = 此后只有密码能打开手机：继续之前请确认您知道密码
# 9caaa08e
deed-nothing-has-been-erased-and-the-profiles-of = 没有抹掉任何东西，手机的描述文件和原来一样。
# 490639f7
deed-remove-a-profile-from = 从 { $device } 移除描述文件
# a1afc369
deed-nothing-is-erased = 不会抹掉任何东西
# 72b2fcaa
deed-the-profile-is-removed = 描述文件已移除
# e7350cb5
deed-yes-if-it-locked-out-today-its-passcode = 能：如果今天被锁，可以清除密码并保留一切
# 6b1d47d6
deed-probably-nothing-is-missing-and-something-may-stand = 大概能：什么都不缺，但可能有东西妨碍
# 539eb7b6
deed-no-if-it-locked-out-today-its-passcode = 不能：如果今天被锁，无法清除密码
# e3b63f9c
deed-there-is-no-supervision-identity-on-this-computer = 这台电脑上没有监督身份
# 68c7a203
deed-import-yours-rightful-supervise-identity-import-or-make = 导入您的身份：rightful supervise identity import；或为下一部手机做一个：rightful supervise identity new
# 77d9d761
deed-a-supervision-identity-is-on-this-computer = 这台电脑上有监督身份
# cd664c2f
deed-the-phone-does-not-tell-this-computer-whether = 手机没有告诉这台电脑它是否受监督
# 525a5c2a
deed-have-it-trust-this-computer-rightful-supervise-pair = 让它信任这台电脑：rightful supervise pair
# bb3d30fa
deed-the-phone-is-supervised-by-your-identity = 手机由您的身份监督
# 423f6c16
deed-the-phone-is-supervised-by-another-identity = 手机由另一个身份监督：{ $organisation }
# 55db4d9c
deed-the-phone-is-supervised-by-another-identity-2 = 手机由另一个身份监督
# 00988269
deed-if-it-is-yours-import-it-rightful-supervise = 如果是您的，就导入：rightful supervise identity import；机构的手机由机构来打开
# 792ac2fe
deed-the-phone-is-not-supervised = 手机没有被监督
# d961fba1
deed-it-can-be-supervised-while-it-is-set = 下次抹掉后设置时可以让它受监督：rightful supervise prepare
# 83ab1a41
deed-turn-the-passcode-off-on-the-phone-and = 在手机上关闭密码并保存新的令牌：rightful supervise token save
# 089c628e
deed-no-unlock-token-of-the-phone-is-saved = 这台电脑上没有保存这部手机的解锁令牌
# 736eaf46
deed-turn-the-passcode-off-on-the-phone-and-2 = 在手机上关闭密码并保存令牌：rightful supervise token save
# b8526ffa
deed-the-phone-was-erased-after-the-token-of = 手机在保存 { $at } 的令牌之后被抹掉了
# a8a39670
deed-the-identity-that-the-token-was-saved-with = 保存令牌所用的身份不在这台电脑上
# 815fc732
deed-import-it-rightful-supervise-identity-import = 导入它：rightful supervise identity import
# f63c2b74
deed-an-unlock-token-was-saved-on = { $at } 保存了解锁令牌
# 1634e127
deed-the-saved-token-has-a-form-that-is = 保存的令牌形式未知
# 04d84f5c
deed-the-phone-trusts-this-computer-also-while-it = 手机信任这台电脑，锁定时也一样
# 0d31b5f8
deed-the-phone-trusts-this-computer-while-it-is = 手机信任这台电脑；锁定时给它的很少
# ec65d4bc
deed-unplug-it-unlock-it-and-pair-it-once = 拔下它，解锁，再配对一次：rightful supervise pair
# cfdbf527
deed-the-phone-does-not-trust-this-computer = 手机不信任这台电脑
# a0bcb3aa
deed-have-it-trust-its-supervisor-which-needs-no = 让它信任监督者，不需要轻点：rightful supervise pair
# 5e6fa081
deed-have-it-stay-reachable-rightful-supervise-profiles-install = 让它保持可连：rightful supervise profiles install usb-while-locked
# 8d27af03
deed-a-profile-keeps-the-cable-working-while-the = 有描述文件让电缆在手机锁定时仍可用，锁定模式除外
# 12fef231
deed-an-hour-after-it-was-last-unlocked-the = 上次解锁一小时后，手机可能不再回应电缆
# d497c7b2
deed-whether-the-cable-works-while-the-phone-is = 不知道手机锁定时电缆是否可用
# 6edd303d
deed-ask-whether-a-passcode-is-set = 问是否设有密码
# 3812f5be
deed-have-the-phone-make-a-token-and-keep = 让手机生成令牌并保存
# 842e20d1
deed-nothing-has-been-erased-and-a-token-that = 没有抹掉任何东西，以前保存的令牌仍在。
# e16a64ed
deed-save-the-unlock-token-of = 保存 { $device } 的解锁令牌
# 0e723b03
deed-nothing-on-the-phone-is-changed-or-erased = 手机上的任何东西都不会改动或抹掉
# 3c6b4b4a
deed-whoever-has-the-token-and-the-supervision-identity = 谁有令牌和监督身份就能清除密码：两者都加密保存在只有您能读的文件里
# ddcd5354
deed-an-erase-ends-the-token-save-a-new = 抹掉会使令牌失效：手机重新设置后请保存新的
# 88cb252e
deed-having-the-phone-make-a-token = 正在让手机生成令牌
# 9ffa3a3a
deed-the-token-was-saved-and-read-back = 令牌已保存并读回核对
# 9111dbad
deed-a-copy-lies-in-the-file-that-was = 指明的文件里有一份副本，只有您能读
# af9531f6
deed-it-is-whole-bytes-name = 它是完整的：{ $length } 字节，名称 { $name }
# 189ca10f
deed-its-form-is-not-one-that-is-known = 它的形式未知：按手机给出的原样保存，也许照样可用
# 4e5c7491
deed-set-the-passcode-again-on-the-phone-and = 在手机上重新设定密码，并在别处保存一份身份的副本：rightful supervise identity export
# 864f0142
deed-the-unlock-token-is-saved = 解锁令牌已保存
# a1290a75
deed-it-is-not-whole = 它不完整：{ $damage }
# 0d6e8083
deed-saved-on = 保存于 { $at }
# 94de783b
deed-the-phone-was-erased-since-noticed-on-it = 此后手机被抹掉，于 { $at } 发现：它已没有用处
# cdc41161
deed-no-erase-since-was-noticed-here-the-phone = 此后这里没有发现抹掉；由手机自己决定
# 2434ed93
deed-a-file-does-not-say-which-phone-it = 文件不说明它属于哪部手机：由手机自己决定
# 21e19ce4
deed-the-identity-that-it-was-saved-with-is = 保存它所用的身份在这台电脑上
# 41445902
deed-the-identity-that-it-was-saved-with-is-2 = 保存它所用的身份不在这台电脑上
# b0345ebd
deed-leave-the-cable-in-and-read-the-moves = 不要拔线，先读一遍动作。准备好之后，您有 { $lead-in } 秒用双手拿好 { $model }。
# bf18d952
deed-reading-who-the-device-is = 正在读取这是哪台设备
# fe8430fe
deed-error = 错误：
# 86691ef1
deed-because = 因为：
# 637a5a31
deed-usually = 通常：
# 247554c6
deed-help = 办法：
# de021484
deed-stopped = 已停止：
# ccbecd89
deed-yes = 是
# 66ef7564
deed-active = 已激活
# ffe580ac
deed-looking = 正在查看
# f2d686ce
deed-erasing = 正在抹掉
# e84e9b8a
deed-updating = 正在更新
# 01c58793
deed-restarting = 正在重新启动
# 443e8c8a
deed-working = 正在工作
# f402c684
deed-trying-2 = 正在尝试
# bdac95f6
deed-done = 完成
# 441f19f2
deed-then-2 = ，然后
# 265b7635
deed-recovery = 恢复模式
# a3087098
deed-restore = 系统恢复
# 5fbeed7c
deed-normal = 正常模式
# 718f2657
deed-dfu = DFU 模式
