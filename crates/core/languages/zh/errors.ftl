### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

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
# 56a64b1d
error-firmware-no-such-version-what = 目录中没有 { $product-type } 的固件 { $version }
# fca4c844
error-firmware-no-space-what = 固件在这台电脑上还需要 { $needed }，可用空间是 { $free }
# ec93705a
error-firmware-no-space-help = 腾出空间，或用 --cache 指定另一个磁盘，然后重新开始
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
# 0e8b0b1b
error-wait-timed-out-what = 等了 { $limit } 秒，没有等到：{ $what }
# 556b64f7
error-wait-stopped-what = 应您的要求停止，当时在等：{ $what }
# 737a91d6
error-wait-timed-out-help = 检查线，不经集线器直接插到电脑上，然后重新开始
# 7db676bc
error-wait-timed-out-usually = 插头松动、集线器、只能好好充电的线，或者需要再试一次
# 49b8eb80
error-firmware-wrong-model-what = 这个固件是给 { $firmware } 的，但设备是 { $device }
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
# ed5c5166
error-firmware-not-firmware-what = { $path } 不是固件
# 89b607f5
error-firmware-truncated-what = 固件文件 { $path } 不完整
# 0aefcbe6
error-firmware-damaged-what = 固件已损坏：{ $value1 }
# ff49b8be
error-firmware-file-missing-what = 固件中没有文件 { $path }
# fa9ae345
error-firmware-not-here-what = 固件中的文件 { $path } 不在这台电脑上
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
# bbe05126
error-updater-not-read-help = 重新开始；如果发生两次，请把它写的报告发给我们
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
# 67f77c78
error-download-changing-what = 下载时 { $host } 上的文件一再变化
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
# 778632f7
error-network-no-certificates-what = 这台电脑没有根证书，因此无法验证任何服务器
# 3ee23bc0
error-network-untrusted-what = { $host } 无法证明自己的身份：{ $why }
# 58440b1d
error-network-no-answer-what = { $host } 没有应答
# a482cee8
error-network-silent-what = { $host } 在 { $limit } 秒内没有应答
# 760efeed
error-network-status-what = { $host } 应答了 HTTP 状态 { $status }
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
# b5189504
error-relay-unreachable-help = 检查这台电脑是否在线，然后重新开始
# 82fa97a2
error-signing-unreachable-what = Apple 的签名服务器 { $host } 在 { $tries } 次尝试中没有应答
# 598c7ae4
error-signing-not-a-signing-server-what = 在 { $host } 应答的不是签名服务器
# c13eae9e
error-signing-untrusted-what = 无法验证 Apple 的签名服务器
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
# f31a6d4e
error-wire-closed-what = 连接已关闭
# 2e7c48fc
error-wire-cut-what = 连接在一条消息中间结束
# 57743bf4
error-wire-unreadable-what = 一条消息无法读取：{ $value1 }
# 33a51bea
error-wire-broken-what = 连接断开
# 81bc6555
error-wire-too-long-help = 拔下设备再插上；如果再次发生，请把所写的报告发给我们
# d57c9945
error-wire-closed-help = 检查线，直接插到电脑上，然后重新开始
# 51b330f7
error-wire-closed-usually = 线或 USB 接口断开了连接，或设备重新启动了
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
# 9ff9d995
error-preboard-broken-help = 重新插上线，直接插到电脑上，然后重新开始
# 37fca72d
error-preboard-silent-help = 重新开始，并在 iPhone 要求时输入锁屏密码；没有锁屏密码，只能抹掉
# 227b220c
error-preboard-refused-help = 先让 iPhone 进入恢复模式（rightful recovery enter），再从那里更新
# 7368e58d
error-recovery-unknown-device-what = 处于恢复模式的设备没有说出它是谁
# a3dbc2a8
error-recovery-unknown-device-help = 强制重新启动设备，让它再次进入恢复模式，然后重新开始
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
# 64908fb7
error-restore-not-in-restore-mode-usually = iPhone 已重新启动到旧系统
# 97da02a8
error-muxer-broken-off-what = 与 USB 分发服务的对话中断
# 21ee0e35
error-muxer-another-dialect-what = USB 分发服务拒绝：{ $value1 }
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
# 75931220
error-session-crashed-help = 重新开始；如果再次发生，请把所写的报告发给我们
# 03ff85d3
error-session-silent-usually = 设备正在启动，或显示着等待回答的问题
# 90d10516
error-session-no-encryption-usually = 设备不再认识这台电脑，因为它的设置被重置了
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
# 187ca71c
error-stop-before-the-erase-what = 立即离开，在抹掉任何东西之前
# 62dcb89f
error-stop-during-the-erase-what = 立即离开，在抹掉的过程中
# 0abd545e
error-stop-before-the-erase-help = 如果 iPhone 显示数据线，rightful recovery exit 会让它重新启动到 iOS，其中的一切都还在
# 0534921a
error-stop-during-the-erase-help = 让它插着，再启动同一个命令
