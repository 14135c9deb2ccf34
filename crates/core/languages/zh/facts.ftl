### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 63ccacbd
fact-lockout-current-says = 输错密码后 iPhone 会等待：第 4 次后 1 分钟，第 5 次后 5 分钟，第 6 次后 15 分钟，第 7 次后 1 小时，第 8 次后 3 小时，第 9 次后 8 小时。第 10 次后必须连接电脑。
# 6edd60e2
fact-lockout-current-caution = 不知道这张表从哪个 iOS 版本开始；2024 年 10 月它已在 Apple 的指南中
# 6d1a3453
fact-lockout-2023-says = 在此之前的表中，iPhone 在第 5 次输错后等 1 分钟，第 6 次后 5 分钟，第 7 和第 8 次后 15 分钟，第 9 次后 1 小时。
# 5c89cc22
fact-lockout-2023-caution = 第 10 次输错就到头，这是流传的说法
# 04292781
fact-lockout-measured-says = 在 iOS 10 到 12 上测得：第 5 次输错后 1 分钟，第 6 次后 5 分钟，第 7 和第 8 次后 15 分钟，第 9 和第 10 次后 1 小时，第 11 次就到头。
# 5926ed36
fact-lockout-repeat-says = 连续两次输入同一个错误密码只算一次。
# 57dff4c7
fact-lockout-erase-data-says = 如果机主打开了“抹掉数据”，输错十次后 iPhone 会抹掉自己。
# e23a36a8
fact-lockout-on-device-only-says = 每次尝试都与 iPhone 内的密钥绑定，并且有意设计为约 80 毫秒：离开 iPhone 就无法试任何密码。
# 1c61b4b3
fact-lockout-restart-says = 重新启动不会缩短等待：等待重新开始。
# d3bc07b1
fact-lockout-screen-erase-says = 从 iOS 和 iPadOS 15.2 起，“安全锁定”（Security Lockout）或“iPhone 不可用”屏幕提供用 Apple 账户密码抹掉。iOS 17 之前，eSIM 会一同被抹掉。
# 94c80c25
fact-lockout-screen-forgot-says = 从 iOS 17 起，“忘记密码？”提供开始还原（Start iPhone Reset）：它要求 Apple 账户的密码，eSIM 可以保留。
# 1bb1c344
fact-lockout-old-disabled-says = iOS 15.2 之前，彻底停用的 iPhone 屏幕显示“iPhone 已停用，连接 iTunes”，不提供任何选项：要用电脑恢复。
# b57d508d
fact-passcode-previous-says = 更改后的 72 小时内，之前的密码仍能打开 iPhone：“忘记密码？”，然后输入以前的密码（Enter Previous Passcode），再设新密码。不会抹掉任何东西。
# 7ec2d0c1
fact-passcode-previous-caution = 从 iOS 17.0 起，而不是常写的 17.2
# eb59a864
fact-passcode-previous-ended-says = 机主可能已在“设置”中提前结束了这 72 小时。
# 5df3fdf7
fact-passcode-previous-late-says = 有些机主说，72 小时之后旧密码仍然有效。没有人保证这一点。
# 2537c428
fact-passcode-required-says = 会要求锁屏密码的情形：重新启动后；48 小时未解锁；156 小时未用锁屏密码且 4 小时未用面容或指纹；远程锁定后；五次识别失败后；出现 SOS 或关机屏幕后；以及更新、抹掉、更改锁屏密码的设置和安装描述文件时，总是要求。
# 8eecfd9f
fact-passcode-kinds-says = 四位数字、六位数字、字母、面容或指纹：都是同一把钥匙。无论哪一种，抹掉都会把它去掉。
# 56e3c292
fact-unlockers-erase-says = 作为密码清除工具出售的程序执行的是 Apple 免费提供的抹掉：所有数据都会失去，iPhone 仍绑定在它的 Apple 账户上。
# 3c8ce6da
fact-unlockers-siri-says = 用 Siri、世界时钟和“信息”的花招什么也打不开。2016 年的影片里，有一根手指放在传感器上解锁了 iPhone。
# f86e4f62
fact-clock-previous-passcode-says = 更改锁屏密码 72 小时后，之前的密码不再能打开 iPhone。
# d0fa1c78
fact-clock-restart-wifi-says = 锁定的 iPhone 重新启动后，解锁之前不会加入无线局域网。这时在 iPhone 上还原和用“查找”抹掉都需要蜂窝数据。
# fb8c6ec3
fact-clock-inactivity-says = 从 iOS 18 起，72 小时没人解锁的 iPhone 会自己重新启动，之后连不上无线局域网。
# 29f8a050
fact-clock-usb-says = 锁定一小时的 iPhone 不会通过数据线打开新的数据连接；如果三天没有使用过配件，或它要求锁屏密码而不是面容或指纹，则立即不会。
# 60b7bb25
fact-clock-lockout-says = 等待不会失去什么；再输错一次则会：下一次等待更长。
# 09dfe406
fact-clock-recovery-says = iPhone 大约 15 分钟后会自己离开恢复屏幕；之后必须再按一次按键。
# 426d21ae
fact-clock-backup-prompt-says = 备份前 iPhone 对锁屏密码的询问会停留大约三分钟；之后备份以 MBErrorDomain/208 失败。
# f8bb511d
fact-clock-sdp-says = 离开熟悉的地点时，失窃设备保护会让机主等一小时再确认一次。
# e764f40b
fact-clock-account-recovery-says = Apple 的账户恢复要几天，Apple 的任何人都无法缩短。
# 1a3e04cd
fact-clock-find-my-removed-says = 在“查找”中移除的 iPhone 会在列表中保留 30 天。如果它仍登录着上线，就会带着锁回来。
# 78c868c5
fact-clock-bypass-code-says = 组织的 MDM 可以在监督后的 15 天内取得这台 iPhone 的激活锁绕过码，之后不行。
# 557f7218
fact-clock-pairing-says = 从 iOS 11.3 起，如果一台受信任的电脑有一段时间没有与解锁的 iPhone 一起使用，就会再次要求信任。
# 0f32c2bf
fact-usb-restricted-says = 锁定超过一小时的 iPhone 会充电，但没有电脑看得到它。这是正常的。
# 46aef1f4
fact-usb-recovery-free-says = 恢复模式和 DFU 模式不受限制：无论锁定多久，电脑在那里都能看到 iPhone。
# a49e0552
fact-usb-detection-says = 没有电脑看得到 iPhone 并不表示它坏了：它可能只是在充电，恢复模式仍然可以用。
# fb508a74
fact-usb-profile-says = 可以让受监督的 iPhone 不限制数据连接（allowUSBRestrictedMode）；在锁定模式中会忽略这一点。
# 1f6bedc7
fact-cable-trusted-reads-says = 如果 iPhone 开机后解锁过一次，它信任的电脑在它锁定时仍可读取其中一部分，包括照片。
# 877a14dd
fact-cable-trusted-reads-caution = 今天的系统还允许其中多少，我们不知道
# ec027424
fact-cable-connectors-says = iPhone 15 及更新机型用 USB-C，更早的用 Lightning。有些 USB-C 线永远无法让较旧的 iPhone 进入 DFU 模式。
# 8513f682
fact-restore-erases-says = 从恢复模式恢复会抹掉一切。它既不需要锁屏密码也不需要信任，对锁定的 iPhone 也有效。
# 5952f8ae
fact-restore-order-says = 如果下载比恢复屏幕更久，iPhone 会离开它，必须再按一次按键。所以先下载，最后才按键。
# eb060836
fact-restore-signed-says = 只有 Apple 仍在签名的版本才能安装。较新系统的备份不能放到较旧的系统上。
# 962117ae
fact-restore-partial-erases-says = 恢复备份的一部分或被改动的备份时，iOS 27 会抹掉 iPhone。
# f3d405a6
fact-restore-partial-tricks-says = 许多声称能无损去掉屏幕使用时间密码或 MDM 的花招都是部分恢复：在 iOS 27 上它们会毁掉数据。
# 31ff38ae
fact-restore-update-keeps-says = 用数据线更新会重新安装系统并保留一切，包括锁屏密码：它修复无法启动的 iPhone，不会让人进去。
# 13f76c48
fact-restore-hello-says = 抹掉之后，iPhone 停在“你好”，请求 Apple 激活。如果“查找”原来是打开的，它会要求所属的 Apple 账户。
# d08fb062
fact-recovery-exit-says = 被带入恢复模式的 iPhone 会带着其中的一切再离开，除非已开始抹掉。
# 458653c7
fact-buttons-families-says = 哪些按键进入恢复模式取决于机型；没有主屏幕按钮的 iPad 有自己的动作。出现 Apple 标志也要继续按住，直到显示数据线。
# 22684afe
fact-nearby-restore-says = Restore Nearby：从 iOS 18 起，处于恢复模式的 iPhone 可以由旁边一台已解锁的 iOS 18 设备修复，通过无线局域网和六位代码。适用于 iPhone 15 Pro、16 及更新机型和几款 iPad；不适用于有登录页面或 802.1X 的网络。
# d46ee80d
fact-nearby-assistant-says = Recovery Assistant：从 iOS 26 起，无法启动的 iPhone 会开始修复自己。
# 4ab65296
fact-nearby-not-passcode-says = 两者都修复损坏的系统。它们对忘记的锁屏密码是否有用，没有任何文档说明。
# d9b9a746
fact-alock-server-says = 激活锁是 Apple 那里的一个标记，与 iPhone 的硬件绑定，下次激活时会要求。没有电脑能把它去掉。
# 4bc78112
fact-alock-survives-says = iPhone 被抹掉时，激活锁仍然打开。
# 2275095b
fact-alock-after-says = 在 iPhone 上还原会退出 Apple 账户：不会留下锁。用“查找”抹掉和用数据线恢复都会让锁仍然打开。
# 3aa242a3
fact-alock-release-says = 能打开它的是 Apple 账户、凭购买证明的 Apple，或对组织的 iPhone 来说，它的管理员。
# b9a90310
fact-alock-request-limits-says = Apple 不受理受管理的 iPhone 和处于丢失模式的 iPhone；而且打开锁会抹掉 iPhone。
# eacdf052
fact-alock-no-reading-says = 没有数据线能确定地说激活锁是关闭的：抹掉之后，Apple 仍保有锁时，iPhone 也会说“否”。“否”的意思是：不知道。
# 296307e2
fact-alock-nvram-says = 已配对并开机的 iPhone 可能给出关于锁和账户的线索（fm-activation-locked、fm-account-masked）。
# 4dc55e74
fact-alock-before-restore-says = 在抹掉开始之前能否向恢复系统询问这些线索，未经证实。
# 726266c8
fact-alock-remove-order-says = 在抹掉完成之前，不要把 iPhone 从账户中移除：那会放弃正在等待的抹掉。
# b8d0e6a1
fact-alock-used-says = 每个月有成千上万台二手 iPhone 因为锁从未解除而报废。卖家可以在 iCloud.com/find 上移除它，在任何地方都行。
# d96b88bf
fact-alock-old-passcode-says = 激活屏幕可能提供“用密码解锁”：用这台 iPhone 抹掉之前的锁屏密码。
# 69bad6c2
fact-alock-old-passcode-caution = 不知道从哪个 iOS 版本开始
# 86daee46
fact-account-ways-says = 忘记的 Apple 账户密码可在 iforgot.apple.com、受信任的设备上、用恢复联系人或恢复密钥，或通过账户恢复来重设。
# d15368e3
fact-account-before-erase-says = 在能登录账户之前抹掉，会留下一台谁也用不了的 iPhone。
# 34d8f7b9
fact-account-code-says = 登录验证码会显示在任何受信任的设备上：设置、您的姓名、登录与安全性、双重认证、获取验证码；或发到电话号码。
# ef0ca2ed
fact-find-my-web-says = iCloud.com/find 对播放声音、丢失模式和抹掉只要密码：不需要锁定的 iPhone 作为第二重验证。
# 96301e7e
fact-find-my-queued-says = 不在线的 iPhone 会在下次上线时被抹掉。在那之前，抹掉只是在排队，并未执行。
# afad88d6
fact-find-my-no-data-says = “查找”显示 iPhone 在哪里，让它响铃，标记为丢失，并抹掉它。它从不让人看到其中的内容。
# 35696407
fact-find-my-lost-first-says = 定位和丢失模式先于抹掉。从 iOS 15 起，被抹掉的 iPhone 仍可定位。
# e95574a5
fact-sdp-since-says = 失窃设备保护从 iOS 17.3 起就有；从 iOS 26.4 起，iPhone 会敦促机主打开它。
# 46fd6fde
fact-sdp-biometric-only-says = 离开熟悉的地点时，在 iPhone 上抹掉和关闭丢失模式需要面容或指纹；锁屏密码不能代替。
# 56dc3ae2
fact-sdp-delay-says = 需要等一小时并再次确认的有：更改账户密码或锁屏密码、添加或移除面容 ID、关闭“查找”、还原设置。
# 48aaa884
fact-sdp-always-says = 机主可以把它设为“始终”：那样在家也没有用。
# b45ed19e
fact-sdp-touches-says = 它影响三种常用办法：“还原面容 ID”、“还原所有设置”、“抹掉所有内容和设置”。
# da084b27
fact-sdp-find-my-web-says = 它管的是在 iPhone 上做的事，不管网页上的“查找”。
# b507d353
fact-token-early-says = 只有在没有设定锁屏密码时才能保存解锁令牌；否则 iPhone 会应答 DMCKeybagErrorDomain 37002。
# 4014f503
fact-token-apple-says-says = Apple 建议在首次设置 iPhone 时保存令牌。
# 764d4550
fact-token-ends-says = 令牌在 iPhone 下一次抹掉时失效。
# b3a8737b
fact-token-disabled-says = 2016 年（iOS 9.3）一所学校发现，屏幕倒计时时它有效，iPad 彻底停用后则无效。2026 年（iOS 26）有人报告在安全锁定（Security Lockout）中成功。
# 3ec36565
fact-token-needs-says = 它需要这台 iPhone 自己的监督身份、这台电脑上的配对记录，以及不受限制的数据连接。
# f4394870
fact-supervise-fresh-says = 只有刚抹掉并处于设置助理中的 iPhone 才能被监督；之后它会应答错误 14002。
# 8ff82d25
fact-mdm-clears-says = 如果保存了这台 iPhone 的解锁令牌，而且它在线，受管理的 iPhone 的管理员可以清除锁屏密码而不抹掉它（ClearPasscode）。
# 718139b2
fact-mdm-tethered-says = 没有无线局域网的锁定 iPhone 可以通过数据线上它信任的电脑连到它的 MDM。
# 231aee53
fact-mdm-returns-says = 组织的 iPhone 每次抹掉后都会重新注册。绕过程序的用户证实管理会回来。
# a7364aa9
fact-mdm-bypass-code-says = 组织可能有激活锁的绕过码；把它作为密码输入，账户留空。
# 0e423ef6
fact-backup-password-home-says = 备份密码存在 iPhone 上，对每台电脑和每个程序都有效。有人曾经设定过它：机主、别的程序、旧电脑，或组织的描述文件。
# 4a88185d
fact-backup-password-goes-on-says = 没有密码备份也会继续，每个备份都用它加密。恢复、查看内容、更改和关闭它时需要它。
# 4725bed3
fact-backup-password-fixed-says = 已有备份的密码永远无法更改。
# de8365b6
fact-backup-password-reset-says = 从 iOS 11 起，“还原所有设置”会从 iPhone 上去掉这个密码并保留数据：通用、传输或还原 iPhone、还原、还原所有设置。旧备份仍然锁着。
# 7ff17aed
fact-backup-reset-costs-says = “还原所有设置”会失去无线局域网密码、屏幕布局、墙纸、闹钟和面容 ID 设置。
# 083276a9
fact-backup-keychain-item-says = Mac 如果被要求，会把密码以“iOS Backup”或“iPhone Backup”的名称保存在 iPhone 的 UDID 之下，并要求 Mac 自己的密码。Windows 上的 iMazing 把它保存在“凭据管理器”中。
# ef59b185
fact-backup-before-11-says = iOS 11 之前，密码只有抹掉才会从 iPhone 上消失；之前先备份到 iCloud，之后再恢复。
# c822eb10
fact-backup-passcode-each-time-says = 从 iOS 和 iPadOS 16.1 与 15.7.1 起，每次备份都会在 iPhone 上要求锁屏密码，USB 和无线局域网都一样。忘记锁屏密码就无法做新备份。
# ec7fdf28
fact-backup-passcode-each-time-caution = iOS 16.0 不会要求
# a6006476
fact-backup-unattended-says = 所以没人在场的备份不可能进行，这是 Apple 的设计。
# 673922b5
fact-backup-setup-says = 错误 212 表示 iPhone 的设置还没有完成。
# 0a40ad47
fact-backup-downgrade-says = 较新系统的备份不能恢复到较旧的系统上。
# 1cb8d7e5
fact-backup-only-copy-says = 抹掉之后，数据只能从备份或 iCloud 里找回。
# 8578cff5
fact-backup-guess-cost-says = 猜一次当前备份的密码要一千万轮 PBKDF2：好的想法几分钟就能试完，随机密码遥不可及。
# fb8b8d90
fact-biometrics-reset-says = 面容 ID 和触控 ID 只能在 iPhone 的“设置”中用锁屏密码移除；没有电脑能做到。
# f6821215
fact-biometrics-models-says = iPhone 只有面容 ID 或触控 ID，从不两者都有；有些 iPad 的触控 ID 在顶部按钮上。
# 3886215f
fact-biometrics-landscape-says = 从 iOS 16 起，面容 ID 在 iPhone 13 及更新机型上支持横屏；在 iPad 上一直支持。
# c46a9275
fact-biometrics-mask-says = 从 iOS 15.4 起，面容 ID 在 iPhone 12 及更新机型上可戴口罩使用，前提是为此设置过。它有自己的限制：6.5 小时。
# efed21d6
fact-biometrics-setup-says = 设置时先要锁屏密码；然后把 iPhone 竖直拿在一臂远处，转动头部两次。可以添加替用外貌、眼镜和口罩。
# ff186b23
fact-biometrics-fault-says = 如果它说原深感摄像头有问题：更新、清洁摄像头、问问是否换过零件，然后送修。
# 81f2c111
fact-screen-time-old-says = 在 iOS 8 到 12.4.4 上，访问限制密码就在电脑上的备份里，可以在那里读到。
# 6f8eeaaa
fact-screen-time-no-backup-says = 从 iOS 13 起没有备份包含屏幕使用时间密码。从备份里取出来卖给您的人并没有它。
# 65e6befd
fact-screen-time-account-says = 从 iOS 13.4 起，由设定它的 Apple 账户重设：设置、屏幕使用时间、更改屏幕使用时间密码，然后选“忘记”。
# c6abf102
fact-screen-time-family-says = 孩子的 iPhone 由家庭组织者在自己的设备上更改。
# 50899cb4
fact-screen-time-supervised-says = 受监督的 iPhone 由监督者或 MDM 清除它（ClearRestrictionsPassword）。
# 2ba4cc85
fact-screen-time-delays-says = 输错屏幕使用时间密码会让它等待（iOS 18：第 6 次后 1 分钟，然后 5、15、60 分钟），但从不会抹掉任何东西。
