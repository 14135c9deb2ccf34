### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 054e8fb7
computer-another-usbmuxd = 另一个 usbmuxd
# 8ae97ad8
computer-the-desktops-file-manager = 桌面的文件管理器
# fb133272
computer-the-desktops-photo-import = 桌面的照片导入程序
# 9020b725
computer-a-device-in-recovery-or-dfu-mode-is = 有一台处于恢复模式或 DFU 模式的设备，但此用户无权打开它
# da13f207
computer-the-device-was-plugged-in-before-the-rule = 设备在写入规则之前就接上了，或者您是远程登录
# 2dab8e80
computer-unplug-the-device-and-plug-it-in-again = 拔下设备再接上；请在电脑本机上操作
# b151e0dc
computer-or-start-rightful-as-administrator = 或以管理员身份启动 Rightful
# 4f4a416b
computer-you-are-not-a-member-of-that-group = 您还不是该组的成员
# 4d510af0
computer-become-one-then-sign-out-and-in-again = 加入该组，然后注销并重新登录
# 37b58f64
computer-a-device-in-recovery-or-dfu-mode-is-2 = 有一台处于恢复模式或 DFU 模式的设备，但打开它所用的文件不在
# 333dda91
computer-this-is-a-container-or-a-virtual-machine = 这是没有分配 USB 的容器或虚拟机
# a7164cc6
computer-start-rightful-on-the-computer-itself-or-pass = 在电脑本机上启动 Rightful，或把 /dev/bus/usb 传入容器
# 60f9241a
computer-the-device-in-recovery-or-dfu-mode-may = 处于恢复模式或 DFU 模式的设备可以打开
# 904c11f6
computer-a-rule-of-udev-lets-you-open-devices = 有一条 udev 规则允许您打开处于恢复模式和 DFU 模式的设备（{ $file }）
# f19a2a73
computer-a-rule-of-udev-lets-the-group-open = 有一条 udev 规则允许组 { $group } 打开处于恢复模式和 DFU 模式的设备（{ $file }）
# f736ba3c
computer-see-whether-you-are-in-it = 看看您是否在该组中
# cc55b5b9
computer-the-rule-of-udev-in-is-read-too = { $file } 中的 udev 规则读取得太晚，不起作用
# 4a0e3b32
computer-whoever-sits-at-the-computer-is-given-access = 坐在电脑前的人的权限是在编号 73 及之前的文件中授予的
# 5b9a90a4
computer-no-rule-of-udev-lets-you-open-devices = 没有 udev 规则允许您打开处于恢复模式和 DFU 模式的设备
# 902c90fb
computer-as-administrator-you-may-all-the-same = { $what }；但作为管理员您仍可以
# 4e5236dd
computer-only-a-few-packages-bring-one-along = 只有少数软件包自带规则
# 1749c21e
computer-there-is-no-udev-here-as-in-a = 这里没有 udev，如同在容器中；作为管理员您可以打开设备
# 40225572
computer-there-is-no-udev-here-as-in-a-2 = 这里没有 udev，如同在容器中：谁可以打开设备由外部决定
# 36e7b724
computer-pass-dev-bus-usb-into-the-container-or = 把 /dev/bus/usb 传入容器，或在外部启动 Rightful
# d433fd77
computer-start-rightful-as-administrator = 以管理员身份启动 Rightful
# a74d3162
computer-write-the-rule = 写入规则
# 9b9fc0cd
computer-have-it-read = 让系统读取规则
# dae3ae0c
computer-unplug-the-device-and-plug-it-in-again-2 = 拔下设备再接上
# 1cb8cfd6
computer-the-device-in-recovery-or-dfu-mode-has = 处于恢复模式或 DFU 模式的设备使用 WinUSB 驱动程序
# 470fb53c
computer-the-device-in-recovery-or-dfu-mode-has-2 = 处于恢复模式或 DFU 模式的设备使用驱动程序 { $driver }，它不让其他程序访问
# cd24134b
computer-windows-takes-the-driver-of-the-apple-devices = Windows 采用“Apple 设备”App 或 iTunes 的驱动程序
# 11006e4e
computer-with-the-program-zadig-choose-this-device-options = 用 Zadig 程序选择此设备（Options，List All Devices），再选 WinUSB，然后 Replace Driver
# bff8723f
computer-to-have-apples-back-device-manager-the-device = 要恢复 Apple 的驱动程序：设备管理器，选中设备，卸载设备及其驱动程序，然后重新接上
# 376a3966
computer-the-device-in-recovery-or-dfu-mode-has-3 = 处于恢复模式或 DFU 模式的设备没有驱动程序
# 26f44c03
computer-no-program-of-apples-is-installed = 没有安装 Apple 的程序
# 0d667ed4
computer-with-the-program-zadig-choose-this-device-then = 用 Zadig 程序选择此设备，再选 WinUSB，然后 Install Driver
# 6e55d74c
computer-the-device-has-no-driver = 设备没有驱动程序
# 62d37df3
computer-no-program-of-apples-is-installed-or-its = 没有安装 Apple 的程序，或其驱动程序已被移除
# f2519671
computer-install-the-apple-devices-app-from-the-microsoft = 从 Microsoft Store 安装“Apple 设备”App
# ff0f71e6
computer-start-the-app-once-then-plug-the-device = 启动一次该 App，然后重新接上设备
# 5f220f01
computer-the-device-has-a-driver-of-apples = 设备使用 Apple 的驱动程序
# f5d5f720
computer-the-program-has-the-device-open = 有程序打开着设备：{ $holder }
# cd2a5a9c
computer-close-then-start-again = 关闭{ $holder }，然后重新开始
# bd1473f3
computer-the-program-runs-process-and-may-take-the = 有程序正在运行（进程 { $pid }），可能在中途占用设备：{ $name }
# 02eb8187
computer-close-before-you-begin-an-erase-or-an = 在开始抹掉或更新之前关闭{ $name }
# e288a5a9
computer-no-other-program-was-seen-that-takes-devices = 没有发现会占用设备的其他程序
# a276f3de
computer-the-devices-on-usb-cannot-be-listed = 无法列出 USB 上的设备
# 126bf9f1
computer-the-system-refuses-or-has-no-usb = 系统拒绝，或没有 USB
# 34452900
computer-start-rightful-on-the-computer-itself-as-the = 在电脑本机上，以坐在电脑前的用户身份启动 Rightful
# df29ea62
computer-no-iphone-or-ipad-is-on-usb = USB 上没有 iPhone 或 iPad
# 252f83fd
computer-none-is-plugged-in-or-the-cable-only = 没有接上设备；或数据线只能充电；或 iPhone 已锁定超过一小时，不让任何电脑访问
# d975d5ab
computer-if-one-is-plugged-in-take-another-cable = 如果已接上：换一根能传输数据的线，并用电脑本身的端口
# 6567f830
computer-if-it-still-charges-only-unlock-it-or = 如果仍然只充电：请解锁，或用按键让它进入恢复模式，这不会抹掉任何内容
# a8a6bcd2
computer-to-be-led-to-recovery-mode = 要逐步引导进入恢复模式
# 69bb679d
computer-the-link-to-the-device-has-12-mbit = 与设备的连接速度为 12 Mbit/s 或更低
# e4f1d888
computer-the-cable-or-the-plug-is-damaged-or = 数据线或接头损坏或脏污，或中间接了旧的集线器
# b98d5701
computer-take-another-cable-and-a-port-of-the = 换一根线，并用电脑本身的端口；看看设备端口里有没有绒毛
# 0a12de64
computer-the-link-has-usb-2-speed-480-mbit = 连接速度为 USB 2（480 Mbit/s），而设备支持 USB 3
# f6406068
computer-the-cable-that-comes-with-the-phone-is = iPhone 附带的线是 USB 2 的
# 8b9b30ae
computer-for-large-backups-take-a-cable-and-a = 大的备份请用 USB 3 的线和端口；其他操作没有也可以
# f6358a94
computer-the-link-to-the-device-has-usb-2 = 与设备的连接速度为 USB 2（480 Mbit/s）
# 74c586a9
computer-the-link-to-the-device-has-usb-3 = 与设备的连接速度为 USB 3
# 2ae292c7
computer-the-device-is-plugged-in-through-a-hub = 设备是通过集线器、显示器或键盘接上的
# f8d58fc6
computer-hubs-lose-devices-that-restart-which-every-restore = 设备重新启动时集线器会丢失它，而每次恢复都要重新启动数次
# 43fa5b48
computer-before-an-erase-or-an-update-plug-it = 抹掉或更新之前，请直接接到电脑本身
# e8082777
computer-in-seconds = 在 { $seconds } 秒内
# 4d2064e2
computer-no-device-was-there-to-be-watched = { $for-long }没有可观察的设备
# 52535181
computer-plug-the-device-in-and-have-it-watched = 接上设备，再观察一次
# 411eb1cb
computer-no-device-has-left = { $for-long }没有设备断开
# d2d39a6c
computer-a-device-has-left-once = { $for-long }有设备断开过一次
# d5b89de9
computer-the-cable-was-pulled-or-the-device-has = 数据线被拔过，或设备重新启动过；如果都没有，就是数据线松动
# 0c20672c
computer-leave-device-and-cable-alone-and-have-it = 不要动设备和数据线，再观察一次
# caaf56ab
computer-devices-have-left-times = { $for-long }有设备断开了 { $times } 次
# 5675a30a
computer-the-cable-is-worn-a-plug-is-loose = 数据线磨损、接头松动、设备端口里有绒毛，或集线器丢失设备
# db185a15
computer-take-another-cable-and-a-port-of-the-2 = 换一根线并用电脑本身的端口；看看设备端口里有没有绒毛
# f804c43f
computer-then-have-it-watched-again = 然后再观察一次
# 2e72b9bb
computer-no-device = 没有设备
# 3c82f991
computer-1-device = 1 台设备
# 86d271a4
computer-devices = { $count } 台设备
# 14b95551
computer-answers-and-has = { $who } 有应答，现有：{ $devices }
# 62d853b3
computer-is-looked-for-at-and-nobody-answers-there = 在 { $address } 寻找 { $who }，但无人应答
# 4da3fcc3
computer-the-variable-usbmuxd-socket-address-or-the-option = 变量 USBMUXD_SOCKET_ADDRESS 或选项 --muxer 是为另一台电脑或测试设置的
# eb3aadb4
computer-unset-the-variable-usbmuxd-socket-address-or-leave = 取消变量 USBMUXD_SOCKET_ADDRESS，或不用 --muxer，然后重新开始
# e09e7dc5
computer-is-there-and-this-user-may-not-open = { $who } 存在，但此用户无权打开 { $address }
# 84ce6c30
computer-it-was-started-by-hand-with-rights-that = 它是手动启动的，其权限排除了其他用户
# e70455df
computer-takes-the-connection-and-says-nothing = { $who } 接受了连接，但没有回应
# 344ad7b2
computer-it-hangs-often-after-the-computer-has-slept = 它卡住了，常见于电脑接着设备睡眠之后
# 0ed01ce8
computer-answers-with-what-makes-no-sense = { $who } 的回应没有意义
# 5d3ea380
computer-another-program-listens-in-its-place-or-it = 别的程序占用了它的位置，或它太旧
# 16cfe789
computer-a-device-is-on-usb-that-does-not = USB 上有一台 { $who } 没有的设备
# 9992081f
computer-the-device-was-plugged-in-before-that-program = 设备在该程序就绪之前就接上了，或已锁定超过一小时，不让任何电脑访问
# 78991497
computer-unlock-the-device-if-you-can-unplug-it = 如果可以，请解锁设备，拔下再接上
# c55680cf
computer-usbmuxd-is-not-installed = 没有安装 usbmuxd
# e6f65f6e
computer-few-systems-bring-it-along-recovery-and-dfu = 很少有系统自带；恢复模式和 DFU 模式不需要它
# c87d26c4
computer-install-it = 安装它
# 76295327
computer-install-the-package-usbmuxd-of-your-system = 安装系统的 usbmuxd 软件包
# 97a46d1c
computer-plug-the-device-in-again = 重新接上设备
# 299709cb
computer-usbmuxd-does-not-run-nothing-is-plugged-in = usbmuxd 没有运行；没有接上设备，接上设备时它会自行启动
# cc44ae86
computer-plug-the-device-in-then-have-this-looked = 接上设备，然后再检查一次
# f255433a
computer-usbmuxd-does-not-run = usbmuxd 没有运行
# 858ef51d
computer-it-has-stopped-or-the-device-was-plugged = 它已停止，或设备在安装它之前就接上了
# 86666df8
computer-start-it = 启动它
# b60fed1a
computer-nothing-has-started-it-without-systemd-that-is = 没有程序启动它：没有 systemd 时需要您自己启动
# fc86f5de
computer-apple-mobile-device-service-is-not-installed = 没有安装 Apple Mobile Device Service
# 3d9dad80
computer-it-comes-with-the-apple-devices-app-and = 它随“Apple 设备”App 和 iTunes 提供；恢复模式和 DFU 模式不需要它
# 980da5bf
computer-apple-mobile-device-service-does-not-answer = Apple Mobile Device Service 没有应答
# d6aa816c
computer-its-service-is-stopped-or-the-apple-devices = 其服务已停止，或“Apple 设备”App 从未启动过
# 5ad88340
computer-start-it-in-a-powershell-that-runs-as = 在以管理员身份运行的 PowerShell 中启动它
# eabfbd61
computer-where-there-is-no-such-service-start-the = 如果没有此服务：启动一次“Apple 设备”App
# 466d495a
computer-the-macs-usbmuxd-does-not-answer = Mac 的 usbmuxd 没有应答
# da12abf6
computer-it-belongs-to-macos-and-is-started-by = 它属于 macOS 并由其启动；有东西停止了它
# c5ccb6ad
computer-have-macos-start-it-anew = 让 macOS 重新启动它
# a3e78653
computer-if-nothing-changes-restart-this-computer = 如果没有变化，请重新启动这台电脑
# 7deb1229
computer-usbmuxd-does-not-answer = usbmuxd 没有应答
# 71227404
computer-start-usbmuxd-then-plug-the-device-in-again = 启动 usbmuxd，然后重新接上设备
# 1ad33e19
computer-restart-it = 重新启动它
# 76f62578
computer-stop-it = 停止它
# 432a349d
computer-restart-it-in-a-powershell-that-runs-as = 在以管理员身份运行的 PowerShell 中重新启动它
# ac255db5
computer-the-folder-for-may-not-be-written-to = 此用户无权写入{ $what ->
    [firmware] 固件
   *[backups] 备份
 }文件夹：{ $path }
# f679fb65
computer-name-another-one = 指定另一个
# c59fd1aa
computer-how-much-room-there-is-for-cannot-be = 无法得知{ $what ->
    [firmware] 固件
   *[backups] 备份
 }有多少空间：{ $path }
# 7cb62ae5
computer-there-is-room-for-in = 有空间存放{ $what ->
    [firmware] 固件
   *[backups] 备份
 }：{ $path } 中有 { $has }
# 3e88f16b
computer-make-room-settings-system-storage = 腾出空间：设置，系统，存储
# 8c897202
computer-make-room-system-settings-general-storage = 腾出空间：系统设置，通用，储存空间
# 87216d67
computer-make-room-on-this-disk = 在这个磁盘上腾出空间
# d297a24c
computer-there-is-too-little-room-for-firmware-in = 存放固件的空间太少：{ $path } 中有 { $has }，最多需要 { $needs }
# 5f227709
computer-see-what-is-kept-and-remove-what-is = 查看保存了什么，移除不需要的
# 470486a0
computer-or-name-a-folder-on-another-disk = 或指定另一块磁盘上的文件夹
# be13795e
computer-there-is-little-room-for-backups-in = 存放备份的空间很少：{ $path } 中有 { $has }
# ec123bf7
computer-set-it-by-the-network = 通过网络校准
# 43427a46
computer-set-it-by-the-network-in-a-powershell = 在以管理员身份运行的 PowerShell 中通过网络校准
# 9e4d76ee
computer-set-the-date-and-the-time = 设置日期和时间
# e7a0419b
computer-its-battery-was-empty-or-it-is-a = 其电池没电了，或它是睡眠过的虚拟机
# 7189017e
computer-the-clock-of-this-computer-is-years-behind = 这台电脑的时钟慢了好几年
# 8adc4841
computer-the-clock-of-this-computer-is-plausible-no = 这台电脑的时钟看起来合理；没有服务器报告时间
# d655803d
computer-the-clock-of-this-computer-is = 这台电脑的时钟{ $direction ->
    [fast] 快了
   *[slow] 慢了
 } { $off }
# 355747c7
computer-the-clock-of-this-computer-is-minutes = 这台电脑的时钟{ $direction ->
    [fast] 快了
   *[slow] 慢了
 } { $value1 } 分钟
# 789027f0
computer-the-clock-of-this-computer-is-right = 这台电脑的时钟准确
# 8b99dab5
computer-1-day = 1 天
# 9e5de1bb
computer-days = { $count } 天
# 32f31918
computer-install-the-package-ca-certificates-of-your-system = 安装系统的 ca-certificates 软件包
# 45b615cd
computer-update-your-system = 更新您的系统
# 32dbc339
computer-none-of-the-servers-answers-this-computer-is = 没有一台服务器应答：这台电脑离线，或被隔断
# 8b6bed52
computer-no-network-a-network-with-a-sign-in = 没有网络、网络需要登录页面、有防火墙，或 hosts 文件被改过
# 75a146a6
computer-open-any-page-in-a-browser-sign-in = 在浏览器中打开任意网页；如果要求，请登录网络
# 8dc6a6db
computer-an-erase-and-an-update-need-the-network = 抹掉和更新需要网络；建议、备份及其检查不需要
# a16b64e7
computer-all-servers-answer-and-prove-who-they-are = 所有服务器都应答并证明了身份：{ $names }
# 2b832947
computer-apples-signature-without-which-no-firmware-starts = Apple 的签名，没有它固件无法启动
# f2093d08
computer-the-list-of-firmware = 固件列表
# 82019a21
computer-the-firmware = 固件
# dae31023
computer-another-server-has-that-too = 另一台服务器也有
# 6dd3b32d
computer-could-not-prove-who-it-is-from-there = { $name } 未能证明身份；那里提供{ $needed }
# 36e5f31f
computer-could-not-prove-who-it-is-from-there-2 = { $name } 未能证明身份（{ $why }）；那里提供{ $needed }
# 429ef19e
computer-apples-own-root-certificate-is-not-among-those = 这台电脑没有 Apple 自己的根证书：macOS 有，多数其他系统没有
# 91fe38a9
computer-download-the-apple-inc-root-certificate-from-apple = 从 apple.com/certificateauthority 下载“Apple Inc. Root”证书
# c7b356bb
computer-write-it-as-pem = 转写为 PEM
# 7cc704d3
computer-hand-it-in = 提供给 Rightful
# 355484a1
computer-the-clock-is-wrong-or-a-filter-on = 时钟不准，或网络上的过滤器拆开了 TLS
# e9f583b4
computer-check-the-clock-use-another-network-such-as = 检查时钟；换一个网络，例如手机热点
# a3fffb9c
computer-does-not-answer-from-there-comes = { $name } 没有应答；那里提供{ $needed }
# 056eb83f
computer-does-not-answer-from-there-comes-2 = { $name } 没有应答（{ $why }）；那里提供{ $needed }
# 809ce401
computer-a-firewall-an-ad-blocker-or-a-changed = 防火墙、广告拦截器，或 hosts 文件被改过
# 57bfa54a
computer-allow-port-443-in-firewall-and-blocker-and = 在防火墙和拦截器中允许 { $name }（端口 443），并查看 hosts 文件中有没有它
# 5fb58a57
computer-yes-with-what-is-here-a-forgotten-passcode = 可以：有了这里的准备，忘记密码只费时间，不丢数据。
# 0a626df5
computer-not-surely-something-that-matters-is-missing = 不一定：缺少重要的东西。
# fc20b60f
computer-a-recent-encrypted-backup-on-this-computer = 这台电脑上有近期的加密备份
# 43d0a0d6
computer-set-a-backup-password-that-you-write-down = 设置一个备份密码并写下来，然后做一次备份
# 1ff52fef
computer-plug-the-phone-in-and-take-a-backup = 接上 iPhone，做一次备份
# 6597cb94
computer-where-backups-lie-could-not-be-looked-at = 无法查看存放备份的位置
# 5b1a4456
computer-see-what-is-there = 看看有什么
# 1cce81ae
computer-the-newest-is-in = 最新的是{ $days }，位于 { $path }
# 2a822c93
computer-plug-the-phone-in-and-take-a-new = 接上 iPhone，做一次新的，只复制有变化的内容
# a6fe2e51
computer-the-newest-is-of-unknown-age-in = 最新的时间未知，位于 { $path }
# 89095b64
computer-there-is-one-without-encryption-it-holds-no = 有一个未加密的：其中没有密码、健康数据，也没有此 iPhone 的密钥
# 005f303a
computer-there-is-one-that-was-not-brought-to = 有一个没有完成
# 8ecae00a
computer-there-is-none = 没有
# 3bf72c27
computer-this-backup-opens-with-its-password-and-is = 此备份能用其密码打开，并且完好
# f778296c
computer-there-is-no-encrypted-backup-to-prove = 没有可验证的加密备份
# eacdc9f2
computer-proven-on-all-files-of-it-were-read = 已于 { $at } 验证；其中 { $files } 个文件全部读取过
# 8b78bf36
computer-the-newest-was-not-proven-an-earlier-one = 最新的没有验证；较早的一个已于 { $at } 验证
# 0510ddaf
computer-have-it-opened-with-its-password-and-read = 用其密码打开并完整读取；不写入任何内容
# 20153131
computer-it-was-never-proven = 从未验证过
# feb13ee8
computer-the-backup-password-is-where-you-find-it = 备份密码放在您找得到的地方
# 7d835f25
computer-this-computers-store-of-passwords-has-an-item = 这台电脑的密码库中有它的条目
# e624035a
computer-it-was-typed-right-when-the-backup-was = 验证备份时输入正确；密码库中没有它
# c7993b62
computer-write-it-down-and-put-the-paper-where = 写下来，放在您会去找的地方；或以“iOS Backup”为名存入您的密码库
# 4f4cd237
computer-nobody-has-tried-it = 没有人试过
# db1d4d80
computer-if-it-is-forgotten-it-can-be-searched = 如果忘了，可以根据您记得的内容来搜索
# 2aed4fd8
computer-the-apple-account-has-a-recovery-contact-or = Apple 账户有恢复联系人或恢复密钥
# 21b53552
computer-on-the-phone-settings-your-name-sign-in = 在 iPhone 上：设置，您的姓名，登录与安全性，恢复联系人；然后在这里说明
# 9617a163
computer-receipt-and-serial-number-lie-together = 收据和序列号放在一起
# 7f4857d8
computer-apple-asks-for-both-where-an-account-is = 账户丢失时 Apple 会要求两者；请把打印的卡片与收据放在一起，并在这里说明
# cb2e5c0d
computer-you-said-so-on = 您于 { $at } 这样说过
# 14a6b7a1
computer-you-were-not-asked-yet = 还没有问过您
# 9e81b071
computer-you-said-so-on-which-is-long-ago = 您于 { $at } 这样说过，已过了很久
# fba0f885
computer-the-pair-record-is-here-with-the-escrow = 配对记录在这里，并有托管密钥包
# 40b0c0f0
computer-the-pair-record-is-here-without-an-escrow = 配对记录在这里，但没有托管密钥包
# 7b48b6f5
computer-unlock-the-phone-unplug-it-and-plug-it = 解锁 iPhone，拔下再接上
# 7605e2d4
computer-this-computer-has-no-pair-record-of-it = 这台电脑没有它的配对记录
# b194fa10
computer-unlock-the-phone-plug-it-in-and-tap = 解锁 iPhone，接上，并轻点“信任”
# 92c897e6
computer-it-could-not-be-looked-at-the-phones = 无法查看：缺少 iPhone 的 UDID 或 usbmuxd
# e9fdb100
computer-plug-the-phone-in = 接上 iPhone
# daab1314
computer-firmware-is-here-so-that-an-erase-does = 固件在这里，抹掉时无需等待下载
# 61eb7306
computer-the-file-verified-on = 文件 { $name }，已于 { $verified } 验证
# 7cee2677
computer-there-is-none-it-would-be-downloaded-when = 没有；需要时会下载
# dbd32f77
computer-fetch-it-while-the-network-is-good-apple = 趁网络良好时下载；Apple 对一个版本只签名几个星期
# 677e0d6e
computer-the-token-that-clears-the-passcode-of-a = 已保存可清除受监管 iPhone 密码的令牌
# a12984a0
computer-a-token-of-is-kept-on-this-computer = 这台电脑上保存着 { $at } 的令牌
# 6ca5f7fe
computer-the-phone-was-erased-after-its-token-was = 手机在保存令牌之后被抹掉，令牌因此失效
# d8c1d3d2
computer-the-phone-is-supervised-and-no-token-of = 手机受监督，但这里没有它的令牌；监督者也许有
# 48846d6d
computer-the-phone-is-not-supervised-so-it-has = 手机没有被监督，所以没有令牌
# d1b2ac2d
computer-whether-the-phone-is-supervised-is-not-known = 不知道手机是否受监督
# 5d15f131
computer-of-today = 今天的
# 0474479a
computer-of-yesterday = 昨天的
# 2a3366b0
computer-days-old = { $count } 天前的
# d220c6c2
computer-do-not-restart-the-phone-and-leave-it = 不要重新启动 iPhone，让它接着充电器。
# d5d54d10
computer-passcode-changed-in-the-last-three-days-after = 最近三天改过密码？输错几次后可用旧密码：“忘记密码？”（Forgot Passcode?），然后“Enter Previous Passcode”（输入之前的密码）。
# 08f098a8
computer-at-this-computer-with-the-cable-rightful-advise = 在这台电脑上，接上数据线：rightful advise。它会说明现在有哪些办法，哪些能保留一切。
# 9242ff0c
computer-see-first-that-you-can-sign-in-to = 先确认您能登录 Apple 账户：抹掉之后 iPhone 会要求登录。
# 41c9854e
computer-erased-and-set-up-again-rightful-backup-restore = 抹掉并重新设置之后：rightful backup restore 会恢复此处所列备份的内容。它会要求备份密码。
# d3425f8e
computer-to-be-written-in-by-hand = 请手写填入
# f4917f64
computer-when-the-phone-is-locked = iPhone 被锁住时
# ecd8b450
computer-the-backup-password-is-written-down-at = 备份密码写在
# f4a4f921
computer-the-passcode-of-the-phone-is-written-down = iPhone 的密码写在
# 52727acc
computer-recovery-contact-of-the-apple-account = Apple 账户的恢复联系人
# 79fffd70
computer-receipt-and-box-lie-at = 收据和包装盒放在
# b4caa635
computer-my-phone = 我的 iPhone
# 0237bb8f
computer-rescue-card = 救援卡：{ $called }
# 2005826d
computer-as-of = 截至 { $now }。
# 634da525
computer-encrypted-backup-on-this-computer = 加密备份，在这台电脑上
# ca858444
computer-serial-numbers = 序列号
# 1084a3c7
computer-numbers-of-sim-cards = SIM 卡号
# a720a4e3
computer-e-mail-addresses-and-accounts = 电子邮件地址和账户
# 84863f0e
computer-telephone-numbers = 电话号码
# 8c6a1259
computer-names-of-devices-and-people = 设备和人的名称
# 1398ee25
computer-network-addresses = 网络地址
# 9c707b74
computer-home-folders = 个人文件夹
# e4b1eb59
computer-pieces-of-encoded-data = 编码数据片段
# 444a5957
computer-write-the-rule-that-gives-access-to-devices = 写入允许访问设备的规则
# 2ac1a55a
computer-have-systemd-start-usbmuxd = 让 systemd 启动 usbmuxd
# 392f551b
computer-writes-one-line-to-to-undo-it-remove = 向 { $our-file } 写入一行：{ $ours }。要撤销，移除该文件即可。
# b49d53ee
computer-asks-systemd-to-start-the-service-usbmuxd-as = 请求 systemd 启动 usbmuxd 服务，如同 `systemctl start usbmuxd`。要撤销：sudo systemctl stop usbmuxd。
# 1631a1a2
computer-there-is-nothing-that-rightful-puts-right-by = 没有 Rightful 能自行修复的问题
# c3a6313c
computer-put-right-what-stands-between-this-computer-and = 修复这台电脑与设备之间的问题
# 0670aff1
computer-done = 已完成：{ $title }
# 03f20512
computer-now-unplug-the-device-and-plug-it-in = 现在拔下设备再接上
# d10cf57a
computer-it-is-done = 已完成
# cda1c638
computer-this-changes-what-the-plan-above-names-and = 这只会更改上面计划所列的内容，不涉及其他。
# cc7bab7f
computer-what-only-you-know = 只有您知道的事
# 80472c92
computer-has-your-apple-account-a-recovery-contact-or = 您的 Apple 账户有恢复联系人或恢复密钥吗？
# 8f3e6f72
computer-do-the-receipt-and-the-serial-number-of = iPhone 的收据和序列号是否放在一起、放在您找得到的地方？
# 863ea360
computer-not-yet-or-i-do-not-know = 还没有，或我不知道
# 91babfb9
computer-noted-with-the-day = 已记下，连同日期
# 7eb9a7c1
computer-that-was-all-to-be-asked = 要问的就是这些
# f0b97326
computer-nothing-stands-in-the-way = 没有障碍
# 74f55ce6
computer-1-thing-stands-in-the-way = 有 1 个障碍
# 4f0b3294
computer-things-stand-in-the-way = 有 { $count } 个障碍
# df3d94cb
computer-this-computer = 这台电脑：{ $verdict }。
# da127007
computer-this-computer-2 = 这台电脑，{ $system }：{ $verdict }。
# 28033baa
computer-stands-in-the-way = 障碍
# b4cdb886
computer-worth-knowing = 值得了解
# 77bbcc6f
computer-in-order = 正常
# cc6cde8e
computer-looking-has-changed-nothing = 查看没有改变任何内容。
# 488b0822
computer-one-of-these-rightful-can-put-right-by = 其中 1 个 Rightful 可以自行修复：rightful doctor --fix
# 7e1e84e5
computer-of-these-rightful-can-put-right-by-itself = 其中 { $count } 个 Rightful 可以自行修复：rightful doctor --fix
# be7ee95d
computer-usually = 通常：{ $usually }。
# c6262955
computer-could-you-get-back-in-today = 今天您还能进得去吗？
# 035f4ff5
computer-could-you-get-back-into-today = 今天您还能进入 { $called } 吗？
# df7adc8c
computer-could-be-better = 可以更好
# 41816755
computer-not-for-this-phone = 不适用于这部手机
# b8bc4c9c
computer-to-have-it-made-here-each-thing-after = 要在这里逐项完成，每项都先征得您的同意：rightful rescue-kit --make
# b40d30b8
computer-the-card-to-print-without-any-secret = 可打印的卡片，不含任何秘密：
# f9d43929
computer-not-taken = 未收入
# 82fc8c4c
computer-nothing-was-sent-and-nothing-else-was-written = 没有发送任何内容，也没有写入其他内容。交给任何人之前请通读一遍：日志文字中看不出特别之处的内容不会被识别。
# 1b710570
computer-what-happened-as-rightful-wrote-it-down-masked = Rightful 记下的事情经过。已遮盖：<ecid-1> 在这些文件中都是同一台设备。
# 4ed871c6
computer-its-end-before-it-are-left-out = 其末尾；略去之前的 { $cut }
# 8b9bbd6e
computer-nothing-was-found-that-tells-whose-device-it = 没有发现能看出设备属于谁的内容
# 2b04e8d7
computer-in-1-place = 在 1 处
# 46efdccd
computer-in-places = 在 { $count } 处
# e65579ce
computer-older-than-the-newest-40 = 早于最新的 40 个
# bc830a94
computer-no-text-or-no-room-left = 不是文本，或空间已满
# ad2c4d2c
computer-could-not-be-read = 无法读取
# d6b6c513
computer-asks-these-servers-whether-they-answer-and-sends = 询问这些服务器是否应答，不发送其他任何内容：{ $names }。--offline 会略过。
# b6bcc548
computer-watches-the-cable-for-seconds-leave-the-device = 观察数据线 { $seconds } 秒。不要动设备；在两端轻轻动一动数据线。
# 4074ee7e
computer-a-device-has-left = 有设备断开
# ded65175
computer-a-device-has-come = 有设备接上
# 69e461ff
computer-have-the-phone-encrypt-its-backups-with-this = 要让 iPhone 用此密码加密备份吗？没有密码谁也读不了，您也一样：请写下来。
# bf3d8592
computer-take-a-backup-now-into = 现在做一次备份到 { $root } 吗？
# 582cdbaf
computer-fetch-the-newest-firmware-for-the-now-it = 现在获取 { $name } 的最新固件吗？需要数 GB。
# 4ebe421b
computer-there-is-no-encrypted-backup-to-prove-2 = 没有可验证的加密备份。
# 5d2880f2
computer-the-card-is-written-to = 卡片已写入 { $path }。
# ef64aa09
computer-missing = 缺少
# 1136e240
computer-ready = 就绪
# ac546176
computer-inside = 内含
# 57c689f4
computer-masked = 已遮盖
