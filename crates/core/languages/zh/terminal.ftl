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
# 4e7354e3
terminal-device = 设备
# a38b33a9
terminal-model = 型号
# abd21bbb
terminal-state = 状态
# 11195f5d
terminal-battery = 电池
