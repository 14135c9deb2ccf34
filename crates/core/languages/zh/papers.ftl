### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# 2c16adf7
paper-proof-title = 购买凭证：向 Apple 提出请求的材料
# 7638c188
paper-proof-about = 在您请 Apple 解除激活锁之前要收集的材料，可在 al-support.apple.com 或 Apple Store 零售店提出请求
# 0707b16b
paper-proof-1-text = 这是给机主的清单。它不是 Apple 的表格，由 Apple 独自决定。
# e3b013eb
paper-proof-2-heading = 设备
# 5f16ac2f
paper-proof-3-heading = 何时何地购买
# 92e21728
paper-proof-3-ask-1 = 卖家及地址
# e5a3fa4d
paper-proof-3-ask-2 = 购买日期
# 4caacc04
paper-proof-3-ask-3 = 收据或订单的号码
# 8cfe5c49
paper-proof-3-ask-4 = 收据上的姓名
# be55a515
paper-proof-3-ask-5 = 付款方式
# 857fbc86
paper-proof-4-heading = 要一起附上的
# a6441097
paper-proof-4-check-1 = 收据或发票，上面有序列号或 IMEI；如果没有，请卖家写上去
# 3236acdb
paper-proof-4-check-2 = 带标签的包装盒，或它的照片
# 0e4215ca
paper-proof-4-check-3 = 与运营商的合同，或赠送说明，如果不是您购买的
# 3cc77294
paper-proof-4-check-4 = 能证明收据上姓名的证件
# 87062c6c
paper-proof-5-heading = 发送之前
# 60dbd866
paper-proof-5-check-1 = 您已试过用所有可能的账户登录：iforgot.apple.com 可以找回忘记的账户
# cf58426c
paper-proof-5-check-2 = 它不在丢失模式，也没有组织在管理它：否则 Apple 不接受请求
# 46f3d3a3
paper-proof-5-check-3 = 您知道 Apple 解除锁会抹掉设备，并且已经找过备份
# 6be66dc5
paper-proof-5-check-4 = 您手中的序列号与上面的完全一致
# af1da697
paper-seller-title = 给卖家的信
# b9e9fd2b
paper-seller-about = 买的是二手：只有前一位用户的账户能解除锁，而且在任何地方都可以操作
# ee7d0c45
paper-seller-1-text = 您好：
# 4042b4da
paper-seller-2-text = 我从您那里买了这台设备。它仍要求您的 Apple 账户，因为它还没有从该账户中移除。只有您能做到；只需两分钟，在任何地方都可以，不需要设备在手，也不需要把您的密码告诉我。
# 22a07b4d
paper-seller-4-heading = 请您这样做
# 521cc9bf
paper-seller-4-step-1 = 在浏览器中打开 iCloud.com/find 并登录
# 5ca8d935
paper-seller-4-step-2 = 在列表中选择这台设备
# 8bec2678
paper-seller-4-step-3 = 如果上面还有您的数据：先选择“抹掉”，并等到完成
# ede6c350
paper-seller-4-step-4 = 选择“移除此设备”，并确认
# dc7d1a37
paper-seller-4-step-5 = 告诉我，好让我再次启动它
# f5a1804e
paper-seller-5-text = 如果它不在您的列表中，那么上面是别人的账户：请告诉我，在您之前是谁用它。
# 5f509c94
paper-seller-6-ask-1 = 出售日期
# c73fbe2b
paper-seller-6-ask-2 = 地点，或广告的编号
# 8bb62242
paper-seller-6-ask-3 = 如何联系我
# 17f7f0ff
paper-administrator-title = 给学校或公司管理员的信
# 67b4241a
paper-administrator-about = 它的管理员可以在不抹掉的情况下清除锁屏密码，也可以解除组织的锁
# 0ee3d19b
paper-administrator-2-text = 我被锁在你们的一台设备之外。在抹掉任何东西之前，请看看能否清除它的锁屏密码。
# b7f313b5
paper-administrator-4-heading = 我的请求，按这个顺序
# 6e210a90
paper-administrator-4-step-1 = 在你们的设备管理系统中执行清除密码（Clear Passcode）：它不会抹掉任何东西。设备必须在线；如果在锁定状态下重新启动过，就需要蜂窝数据、以太网或一台它信任的电脑
# d6eb2d4e
paper-administrator-4-step-2 = 如果不成功：在抹掉之前，请告诉我，我的工作有哪些在你们的云端
# 17d1a5c0
paper-administrator-4-step-3 = 如果它已被抹掉并要求账户：请在 Apple 商务管理或 Apple 校园教务管理中关闭它的激活锁，或把绕过码给我，账户留空，把它当作密码输入
# cfa5ebb9
paper-administrator-4-step-4 = 如果设备已不再属于你们：请从 Apple 商务管理或 Apple 校园教务管理中释放它，并书面告诉我
# 708bf51e
paper-administrator-5-ask-1 = 设备标签上的号码
# 164279da
paper-administrator-5-ask-2 = 部门或班级
# dd52b240
paper-found-title = 捡到的设备：给警方或失物招领处的说明
# b140600b
paper-found-1-text = 这台设备是捡到的。没有在上面试过任何操作。如果它显示留言或号码，请先拨打那个号码。
# 88365de4
paper-found-3-ask-1 = 何时何地捡到
# 476ef20d
paper-found-3-ask-2 = 它的屏幕显示什么
# 9b7416a9
paper-found-3-ask-3 = 如何联系捡到的人
# 91b2b60a
papers-papers = 材料：{ $error }
# 09e4aea9
papers-serial-number = 序列号
# ad8752b9
papers-imei-where-it-has-a-modem = IMEI，如果它有调制解调器
# 6ffa3ffb
papers-version-of-the-system = 系统版本
# ed26e863
papers-model = 型号
# dbc3e609
papers-imei = IMEI
