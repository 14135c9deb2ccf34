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
