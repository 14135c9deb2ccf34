### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 567e36a8
way-type-passcode-title = 输入锁屏密码
# 595721b9
way-type-passcode-how-1 = 在 iPhone 上输入。
# 74d4b905
way-type-passcode-how-2 = 如果不被接受，请停下来，再到这里问一次：每输错一个新密码，下一次等待就更长。
# c2968215
way-type-passcode-time = 一分钟
# d7f74771
way-type-passcode-risk = 没有，只要密码是对的
# 93b66977
way-use-while-open-title = 趁屏幕还开着，现在就保存您需要的东西
# 3e695857
way-use-while-open-how-1 = 让它保持唤醒：不时碰一碰，留在充电器上，不要重新启动。
# f30f26a0
way-use-while-open-how-2 = 让照片和通讯录上传到 iCloud，或者把重要的东西发给自己。
# 226fecd5
way-use-while-open-how-3 = 在另一台设备上登录 icloud.com，确认这个 Apple 账户是您的。
# 2a72f543
way-use-while-open-time = 只要它还醒着
# 170ecd18
way-use-while-open-risk = 一旦锁定，就会要求锁屏密码
# 4740d65f
way-leave-recovery-title = 离开恢复模式，iPhone 上的一切都保留
# 6eabc644
way-leave-recovery-how-1 = 启动它，不要拔线：iPhone 会重新启动。
# e9dffcf5
way-leave-recovery-time = 两分钟
# 2558f656
way-leave-recovery-risk = 对您的数据没有；重新启动后，锁定的 iPhone 连不上无线局域网
# 35226fd1
way-resume-title = 继续中途停下的工作
# 9a355a76
way-resume-how-1 = 把 iPhone 直接插到电脑上。
# f65aa63e
way-resume-how-2 = 启动它：它会看工作做到了哪里，然后从那里继续。
# 7c7ad160
way-resume-time = 最多 40 分钟
# f1da4df3
way-resume-risk = 写入时不要拔线
# 1d6f36e5
way-old-passcode-title = 更改之前的锁屏密码
# dcddcebd
way-old-passcode-how-1 = 屏幕倒计时的时候，上面通常已经有“忘记密码？”：不要输入错误的密码。
# 483d46e2
way-old-passcode-how-2 = 它还在要求密码时：输入错误的密码，直到出现“忘记密码？”，到此为止。
# fab1b50c
way-old-passcode-how-3 = 轻点它，选择输入以前的密码（Enter Previous Passcode），然后输入旧密码。
# 83830db1
way-old-passcode-how-4 = 设定一个新密码，并写下来。
# fe102162
way-old-passcode-time = 几分钟
# e02cd6a0
way-old-passcode-risk = 每输错一次密码，下一次等待就更长；如果打开了“抹掉数据”，第十次会抹掉 iPhone
# decc5fa2
way-wait-and-think-title = 等到 iPhone 允许再试，同时想一想
# d6014c27
way-wait-and-think-how-1 = 让它留在充电器上，不要碰它。
# 4611addc
way-wait-and-think-how-2 = 写下您试过什么，以及还可能是什么：更早的密码、某个日期、手指的动作、打错的一位数字。
# b39a8080
way-wait-and-think-how-3 = 然后试最有可能的那个；连续两次输入同一个错误密码只算一次。
# 08db71fe
way-wait-and-think-time = 几分钟到几小时
# 06620006
way-wait-and-think-risk = 每输错一个新密码，下一次等待就更长；如果打开了“抹掉数据”，第十次会抹掉 iPhone
# 59373da0
way-supervised-clear-title = 用您保存的解锁令牌清除锁屏密码
# 44eef40d
way-supervised-clear-how-1 = 找到令牌和监督身份：它们由 Apple Configurator、cfgutil 或 go-ios 保存。
# 01340bbb
way-supervised-clear-how-2 = 把 iPhone 插到它信任的电脑上；令牌在文件里时：rightful supervise clear --token FILE
# 285f1d41
way-supervised-clear-time = 十分钟
# 40a5a84c
way-supervised-clear-risk = 抹掉会使令牌失效：请在那之前使用
# b54e6d77
way-mdm-clear-title = 请管理员清除锁屏密码
# d6ab0db4
way-mdm-clear-how-1 = 把序列号告诉管理员，请他清除密码（Clear Passcode），而不是抹掉。
# 54f3c1dc
way-mdm-clear-how-2 = 让 iPhone 保持开机和联网。
# 049f45fd
way-mdm-clear-time = 取决于管理员
# 080a9fcf
way-mdm-clear-risk = 重新启动后 iPhone 连不上无线局域网，命令到达不了
# ebb35417
way-reinstall-keeping-title = 重新安装系统，一切都保留
# 181536d9
way-reinstall-keeping-how-1 = 启动它：它会显示计划，在更改任何东西之前先询问。
# 25e9b2e1
way-reinstall-keeping-time = 20 到 40 分钟
# f498ab1a
way-reinstall-keeping-risk = 它修复无法启动的 iPhone；之后仍会要求同一个锁屏密码
# 8b139c71
way-account-recovery-title = 先找回 Apple 账户
# 6e75c788
way-account-recovery-how-1 = iforgot.apple.com，任何设备都可以；有恢复联系人或恢复密钥会很快。
# d5db187b
way-account-recovery-how-2 = 否则今天就开始账户恢复，并等待 Apple 的消息。
# 9e5b77ff
way-account-recovery-how-3 = 在能登录 icloud.com 之前，不要抹掉任何东西。
# 34e5d294
way-account-recovery-time = 有联系人或密钥只需几分钟，否则要几天
# 22c714c0
way-account-recovery-risk = 没有；但在完成之前抹掉，会留下一台谁也用不了的 iPhone
# c7f2851c
way-backup-then-erase-title = 用这台电脑备份，然后抹掉，再恢复备份
# 493d5453
way-backup-then-erase-how-1 = 趁 iPhone 还信任这台电脑，现在就备份。
# e29d1a64
way-backup-then-erase-how-2 = 先验证备份，再做别的：rightful backup verify
# 50a636b7
way-backup-then-erase-how-3 = 然后再抹掉，最好在 iPhone 上操作，再恢复备份：rightful backup restore
# c8146291
way-backup-then-erase-time = 一两个小时
# 4d9752a9
way-backup-then-erase-risk = 未加密的备份不含已存密码和健康数据；丢了密码的备份没有用
# f9367049
way-on-device-reset-title = iPhone 上的“忘记密码？”：它会抹掉自己
# e5c5bf85
way-on-device-reset-how-1 = 在 icloud.com 上确认您知道 Apple 账户的密码。
# 2527a58d
way-on-device-reset-how-2 = 在 iPhone 上：“忘记密码？”或“抹掉”，然后开始还原（Start iPhone Reset），再输入那个密码。
# 669e9c98
way-on-device-reset-how-3 = 如果询问 eSIM，请选择保留。
# f3d90fb5
way-on-device-reset-time = 半小时
# e2144ced
way-on-device-reset-risk = 重新启动后，锁定的 iPhone 连不上无线局域网，而这条路需要网络
# 27eba671
way-find-my-erase-title = 在 iCloud.com/find 上远程抹掉
# 0cdae90f
way-find-my-erase-how-1 = 在任何其他设备上：打开 iCloud.com/find，登录，选择这台 iPhone，“抹掉”。
# cf64e801
way-find-my-erase-how-2 = 在抹掉完成之前，不要把它从账户中移除。
# b815422b
way-find-my-erase-how-3 = 用同一个 Apple 账户重新设置它。
# 562eb99c
way-find-my-erase-time = iPhone 联网后几分钟
# 2932bf4c
way-find-my-erase-risk = 如果 iPhone 没有联网，指令会等待：只是排队，并未执行；激活锁仍然打开
# 6a271e2c
way-cable-erase-title = 用数据线抹掉并恢复
# a481124f
way-cable-erase-how-1 = 启动它：它会显示计划，在您输入同意之前不会抹掉任何东西。
# f268d50e
way-cable-erase-how-2 = 它先下载和检查，最后才需要按键。
# abf37146
way-cable-erase-time = 20 到 40 分钟，另加下载时间
# 2ce9a466
way-cable-erase-risk = 激活锁仍然打开：没有 Apple 账户，之后 iPhone 无法使用
# cdd2086c
way-dfu-erase-title = 恢复模式失败时，从 DFU 模式做同样的事
# b5b5bbae
way-dfu-erase-how-1 = 屏幕一直是黑的：动作会为您计数，并按数据线显示的情况纠正。
# 1163624c
way-dfu-erase-how-2 = iPhone 进入 DFU 模式后：rightful unlock
# 61681870
way-dfu-erase-time = 20 到 40 分钟，还要试几次
# 9c7ff9c1
way-dfu-erase-risk = 与恢复模式相同；有些 USB-C 线永远无法让较旧的 iPhone 进入该模式
# a291d396
way-sign-in-title = 用这台 iPhone 所属的 Apple 账户登录
# 5c1aae84
way-sign-in-how-1 = 在 iPhone 的激活屏幕上；或者在 iCloud.com/find 上移除这台 iPhone，再启动它。
# e9ee0440
way-sign-in-how-2 = 屏幕也可能接受这台 iPhone 以前的锁屏密码。
# ed6442c1
way-sign-in-risk = 没有
# 899216c9
way-ask-who-can-open-title = 找能帮忙的人：机主、卖家、Apple、管理员
# a0ec5e8d
way-ask-who-can-open-how-1 = 买的二手机：请卖家在 iCloud.com/find 上移除它，在任何地方都能做。
# 5a426817
way-ask-who-can-open-how-2 = 有收据：al-support.apple.com，附上序列号。
# 723e139c
way-ask-who-can-open-how-3 = 属于某个组织：找它的管理员，附上序列号。
# 19288e23
way-ask-who-can-open-how-4 = 捡到的，或屏幕上有留言：拨打上面的号码，或交给警察。
# db8927f6
way-ask-who-can-open-how-5 = 什么都没用，而它是您的：找 Apple 的服务，带上收据。
# b54fc48d
way-ask-who-can-open-time = 几天
# 525d04e5
way-ask-who-can-open-risk = Apple 解锁时会抹掉 iPhone；受管理的和处于丢失模式的 iPhone 不予办理
