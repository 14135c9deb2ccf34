### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

# bb90e7ef
backup-as-it-was-given = 按给出的写法
# f9bea866
backup-with-each-letter-and-its-accent-as-one = 每个字母与其重音符合为一个字符（NFC）
# f8157543
backup-with-each-letter-and-its-accent-as-two = 每个字母与其重音符分为两个字符（NFD）
# 095d8f99
backup-the-password-fits = 密码{ $spelling }时相符。
# 3dee6822
backup-an-without-a-name = 一台没有名称的 { $name }
# 7c89a82a
backup-an-unknown-device = 一台未知的设备
# ff8b61c9
backup-1-file = 1 个文件
# 75438bb1
backup-files = { $count } 个文件
# 83d9e3bb
backup-1-folder = 1 个文件夹
# 395d8ecb
backup-folders = { $count } 个文件夹
# 4a797f1b
backup-1-link = 1 个链接
# 49285992
backup-links = { $count } 个链接
# ab720bcb
backup-1-row = 1 行
# a07543e2
backup-rows = { $count } 行
# e4593377
backup-1-digest = 1 个校验值
# 1bee7cf3
backup-digests = { $count } 个校验值
# 6bebc2fe
backup-1-name = 1 个名称
# a6ab9820
backup-names = { $count } 个名称
# f245ab39
backup-1-place = 1 处
# 31bffc5f
backup-places = { $count } 处
# d45980ed
backup-1-older-backup = 1 个较旧的备份
# f592b652
backup-older-backups = { $count } 个较旧的备份
# 84be0dc5
backup-read-whole = 完整读取：{ $whole }，{ $bytes }
# 1a94d9e9
backup-of-another-length-than-the-index-says = 长度与索引所说不同：{ $size-differs }{ $read }
# 6b190d4b
backup-that-only-the-old-device-can-read-as = 按设计只有旧设备能读取：{ $bound }
# 24bc6d0d
backup-usual-for-databases-which-are-in-use-while = 。对复制时仍在使用的数据库来说，这很常见
# 71371927
backup-and-no-databases-of-which-that-is-usual = ，而且不是常有此情形的数据库：它们可能在复制时发生了变化
# 6c9c65d9
backup-usual-for-databases-which-are-in-use-while-2 = 。对复制时仍在使用的数据库来说，这很常见；其中一个不是数据库，可能在那时发生了变化
# b039a677
backup-usual-for-databases-which-are-in-use-while-3 = 。对复制时仍在使用的数据库来说，这很常见；其中 { $count } 个不是数据库，可能在那时发生了变化
# 5050c4a3
backup-it-has-bytes-and-the-index-says = { $file }：它有 { $is } 字节，索引说是 { $index }
# 44fc6c16
backup-and-more-of-the-same-kind = 以及另外 { $more } 个同类的
# f54fe5db
backup-not-in-the-backup = 不在备份中：{ $count }
# c6a2eb1b
backup-damaged-of-which-what-could-be-read-was = 已损坏，能读取的部分已写出：{ $count }
# 26b6d84d
backup-refused-by-this-disk = 被这块磁盘拒绝：{ $count }
# c9b118bc
backup-of-the-index-unreadable = 索引中无法读取：{ $bad-rows }
# 8a6354b6
backup-decrypt-the-backup-into-a-new-folder = 将备份解密到一个新文件夹
# 7b6dbfe4
backup-into = 写入 { $into }
# 4ce4d46b
backup-whoever-has-the-copy-can-read-it-keep = 谁有这份副本，谁就能读取：请放在只有您能接触的地方
# 14dab859
backup-for-reading-not-for-putting-back-the-passwords = 供阅读，不能放回设备：其中的密码仍被锁着，而它已没有相应的密钥
# de7e4fb7
backup-decrypt-the-backup-of = 解密 { $opened } 的备份
# ef2ebe2e
backup-the-decrypted-copy-is-in = 解密的副本在 { $into }
# 9442b8df
backup-the-backup-itself-is-as-it-was = 备份本身与原来一样。
# 0aaca2a6
backup-1-list-unreadable = 1 个列表无法读取
# 27609a8d
backup-lists-unreadable = { $count } 个列表无法读取
# f8d685ea
backup-decrypt-the-files-and-write-them = 解密文件并写出
# 2902c55e
backup-write-out-the-backup-of = 写出 { $opened } 的备份
# 6e91417d
backup-written-into = 已写入 { $into }
# 0d39f467
backup-writing-the-files = 正在写出文件
# f7474cfa
backup-is-called = { $file } 改名为 { $now }
# 31dadec0
backup-the-backup-does-not-have-it-whole-the = { $file }：备份中不完整；原有的文件保留，能读取的部分放在旁边，名为 { $now }
# e8a344c3
backup-there-already-equal-by-size-and-time-and = 已存在，大小和时间相同，保持不变：{ $count }
# 1775460c
backup-there-already-different-and-written-anew = 已存在但不同，已重新写出：{ $count }
# 936c55ab
backup-under-another-name-than-on-the-phone-because = 与 iPhone 上的名称不同，因为本系统或其他系统不接受：{ $count }
# 8de35f80
backup-not-made-they-lead-to-places-on-the = 未创建，因为指向 iPhone 上的位置：{ $count }
# 09d7a95e
backup-compare-the-index-with-the-files-and-read = 将索引与文件对照，并读取文件
# f57d3683
backup-only-the-names-are-compared-nothing-is-read = 只比较名称；不读取任何内容
# aa5b8ae4
backup-what-has-a-digest-is-read-and-compared = 有校验值的会读取并比较
# b5538369
backup-everything-is-read-and-decrypted-and-nothing-is = 全部读取并解密，不写入任何内容
# eaa6378d
backup-check-the-backup-of = 检查 { $opened } 的备份
# f5202379
backup-nothing-was-written-the-backup-is-as-it = 没有写入任何内容；备份与原来一样。
# 490c526d
backup-the-backup-is-complete-what-is-in-its = 备份是完整的；没有查看文件的内容
# 6d65866f
backup-the-backup-is-complete-and-what-has-a = 备份是完整的，有校验值的内容与写入时一致
# 99543abf
backup-the-backup-is-whole-and-can-be-read = 备份完好，可以读取
# 278f05f0
backup-1-file-is-missing = 缺少 1 个文件
# 76d945d7
backup-files-are-missing = 缺少 { $count } 个文件
# d9b05922
backup-1-file-is-something-else = 1 个文件不是文件
# 9d70fcc3
backup-files-are-something-else = { $count } 个文件不是文件
# 15a4e469
backup-1-file-cannot-be-read-whole = 1 个文件无法完整读取
# 285a7c3f
backup-files-cannot-be-read-whole = { $count } 个文件无法完整读取
# 49c27d13
backup-1-digest-is-wrong = 1 个校验值不对
# e3a2c0d5
backup-digests-are-wrong = { $count } 个校验值不对
# 7f98064b
backup-1-row-of-the-index-cannot-be-read = 索引中有 1 行无法读取
# 833bf16c
backup-rows-of-the-index-cannot-be-read = 索引中有 { $count } 行无法读取
# 8579ba32
backup-1-database-does-not-open = 1 个数据库无法打开
# a3eaa628
backup-databases-do-not-open = { $count } 个数据库无法打开
# c99dc3e5
backup-its-contents-are-not-in-the-backup = { $file }：其内容不在备份中
# 0fb1ce4a
backup-something-that-is-no-regular-file-lies-in = { $file }：在它的位置上不是普通文件
# 57fe7a8f
backup-it-is-not-what-its-digest-says = { $file }：它与校验值不符
# 7b4b7a66
backup-the-database-of = { $name } 的数据库：{ $why }
# d34037c3
backup-its-row-of-the-index-cannot-be-read = 它在索引中的行无法读取
# 481d386f
backup-it-is-too-large-to-be-looked-at = 它太大，无法在内存中查看；但已完整读取
# 76e63ef2
backup-it-is-damaged = 它已损坏：{ $why }
# e5618d2d
backup-it-cannot-be-judged-without-the-phones-own = 没有 iPhone 自己的函数就无法判断：{ $why }
# 83a3e7d4
backup-the-index-has-and = 索引中有 { $files }、{ $bytes }、{ $folders } 和 { $links }
# 4940fa27
backup-every-file-of-the-index-is-there = 索引中的每个文件都在
# c0494ccb
backup-the-digests-in-the-index-are-of-a = 索引中的校验值属于未知的类型；由此得不出结论
# b6e47f5a
backup-no-file-has-a-digest-as-is-so = 没有文件带校验值，有些备份就是这样
# 72ed5415
backup-right-without-one-which-only-some-domains-have = 正确：{ $right }；没有校验值（只有部分域才有）：{ $without }
# 6362edcc
backup-the-databases-of-open = 这些数据库可以打开：{ $open }
# 9e3bfa9a
backup-in-the-folder-that-belongs-to-no-file = 文件夹中不属于索引且无害的：{ $strays }，第一个是 { $first }
# 16004765
backup-of-the-index-does-not-agree-with-itself = 索引自相矛盾之处，仍照样读取：{ $doubts }
# 8b26cae4
backup-the-phone-to-be-plugged-in-again = iPhone 重新接上
# 71858ec1
backup-waiting-for-the-passcode-on-the-phone = 等待在 iPhone 上输入密码
# 86e11e06
backup-the-phone-needs = ，iPhone 需要 { $bytes }
# 78028ed7
backup-seconds = { $count } 秒
# 065c9a3a
backup-minutes = { $count } 分钟
# daf1c23f
backup-the-phone-could-not-read-it-and-did = { $place }：iPhone 无法读取，没有发送
# 4a3e21d0
backup-it-could-not-be-read-here-and-was = { $called }：在这里无法读取，没有发送
# 54be5d89
backup-tell-the-phone = 告知 iPhone
# a841ce41
backup-telling-the-phone = 正在告知 iPhone
# de1bb982
backup-asking-the-phone-what-holds-now = 正在询问 iPhone 现在的状态
# ae713112
backup-the-next-backup-is-encrypted = 下一次备份会加密
# 3c92a8bb
backup-the-next-backup-is-not-encrypted = 下一次备份不会加密
# c2b55b0c
backup-the-phone-has-taken-the-change = iPhone 已接受更改
# 19d602de
backup-it-does-not-say-whether-the-next-backup = 它没有说明下一次备份是否加密：届时可知
# 9bfb1b96
backup-backups-that-exist-keep-the-password-that-they = 现有的备份保留其原有的密码
# 825ad5f0
backup-the-phone-has-a-backup-password = iPhone 已有备份密码
# 89562786
backup-the-phone-has-no-backup-password-any-more = iPhone 不再有备份密码
# fbcd8aca
backup-the-phone-has-another-backup-password = iPhone 已换了备份密码
# 3f51504d
backup-give-the-backups-of-a-password = 为 { $name } 的备份设置密码
# f9f89759
backup-whoever-loses-it-loses-the-backups-that-have = 谁丢失了它，就失去了用它的备份：没有它谁也打不开，只有在 iPhone 上“还原所有设置”，新的备份才能用别的密码
# 893d7fb1
backup-take-the-password-of-the-backups-of-away = 取消 { $name } 的备份密码
# 2757a41f
backup-backups-from-then-on-have-no-passwords-health = 此后的备份不含密码、健康数据和通话记录，而且任何人都能读取
# 6b957cfd
backup-give-the-backups-of-another-password = 更换 { $name } 的备份密码
# 366be603
backup-backups-that-exist-keep-the-old-one-keep = 现有的备份仍用旧密码：保留这些备份多久，就保留它多久
# 16415dbb
backup-which-password-the-next-backup-has-is-not = 下一次备份用哪个密码并不确定：请做一次备份，逐个尝试打开。现有的备份保留各自的密码。
# 5ff9cf7e
backup-nothing-was-changed-the-phones-backup-password-is = 没有更改任何内容：iPhone 的备份密码与原来一样。
# 35d5bab9
backup-the-phone-has-not-said-whether-it-has = iPhone 没有说明是否做了更改：它的下一次备份会显示哪个密码有效。现有的备份保留各自的密码。
# 6321cd74
backup-read-all-of-the-backup = 读取整个备份
# bc6d3c33
backup-send-it-what-is-on-the-phone-is = 发送备份；iPhone 上的内容会被取代
# 72e1cc4a
backup-wait-for-the-phone = 等待 iPhone
# d12417ce
backup-checking-the-backup = 正在检查备份
# 5291bc59
backup-restore-a-backup-to = 将备份恢复到 { $device }
# 9878d36f
backup-reading-all-of-the-backup = 正在读取整个备份
# b60758e8
backup-the-phone-restarts = iPhone 正在重新启动
# 78403a40
backup-files-were-sent = 已发送 { $files } 个文件，{ $amount }
# 3c766ecc
backup-the-phone-has-started-again-it-goes-on = iPhone 已重新启动；它会自行继续，并要求输入密码和 Apple 账户
# 57257e67
backup-the-phone-has-not-been-seen-again-yet = 还没有再次看到 iPhone：启动可能需要一些时间
# 519706b2
backup-the-phone-has-taken-the-backup = iPhone 已接受备份
# a98be868
backup-the-phone-to-start-again = iPhone 再次启动
# 81c47f18
backup-the-database-of-messages = 信息数据库
# ac7ef965
backup-the-database-of-contacts = 通讯录数据库
# 47d5602a
backup-the-database-of-photos = 照片数据库
# 3b0347eb
backup-info-plist-of-the-backup-says-nothing-of = 备份的 Info.plist 没有提到 App
# 3349c6a9
backup-info-plist-of-the-backup-is-not-there = 备份的 Info.plist 不在
# 6dbb19eb
backup-info-plist-of-the-backup-cannot-be-read = 备份的 Info.plist 无法读取
# c684c4cb
backup-1-damaged-file-of-the-backup-is-left = 备份中 1 个损坏的文件会被略去，将会缺少：{ $which }
# 2426d4df
backup-damaged-files-of-the-backup-are-left-out = 备份中 { $count } 个损坏的文件会被略去，将会缺少：{ $which }
# 4d6e4212
backup-damaged-files-of-the-backup-are-left-out-2 = 备份中 { $count } 个损坏的文件会被略去，将会缺少：{ $which }；以及上面列出的另外 { $more } 个
# f3e295f0
backup-restore-nothing-the-phone-stays-as-it-is = 什么都不恢复：iPhone 保持原样，此备份的内容可以写出
# 14aa3a41
backup-restore-everything-else-what-a-real-phone-does = 恢复其余一切。{ $left-out }。真正的 iPhone 会如何处理这样的备份，从未试过
# 76d20765
backup-the-backup-is-not-as-it-was-written = 备份与写入时不一致：{ $what }。要如何继续？
# 0ee2c8f0
backup-the-digests-in-the-index-are-of-a-2 = 索引中的校验值属于未知的类型：由此得不出结论
# 2d024c79
backup-of-another-length-than-the-index-says-2 = 长度与索引所说不同：{ $files }{ $read }
# 3c1ec048
backup-the-backup-is-larger-than-what-is-free = 备份大于 iPhone 现在的可用空间；被取代的内容会腾出空间，如果够的话
# 4d3e7ed9
backup-the-phone-does-not-say-whether-find-my = iPhone 没有说明“查找”是否打开；它必须关闭
# 43c698e6
backup-the-password-fits-and-the-phone-is-told = 密码{ $spelling }时相符，并照此告知 iPhone
# 36f6d701
backup-the-phone-is-not-told-which-apps-to = { $why }：不会告诉 iPhone 要安装哪些 App，之后请从 App Store 获取
# cff6ac9e
backup-the-backup-has-nothing-of-it-is-not = 备份中没有：{ $lacking }；它不是完整的备份
# dca50b21
backup-nothing-was-sent-the-phone-and-the-backup = 没有发送任何内容：iPhone 和备份与原来一样。
# 4c25feff
backup-nothing-on-the-phone-was-replaced-and-the = iPhone 上没有任何内容被取代，备份与原来一样。备份的 App 列表可能留在 iPhone 上：它本身不起作用，下一次恢复会取代它。
# a611ad1f
backup-the-phone-refused-it-the-backup-was-only = iPhone 拒绝了；备份只被读取过。重新开始之前请先看看 iPhone。
# fd0a6d70
backup-everything-else-of-the-backup-was-sent-and = 备份的其余内容已全部发送，iPhone 正在重新启动。备份只被读取过，与原来一样。
# adcb5936
backup-the-backup-was-only-read-and-is-as = 备份只被读取过，与原来一样。iPhone 没有说明进行到了哪里：请看看它，如果原有的内容不在，就重新开始。
# 232d6a63
backup-look-at-what-is-there-already = 查看已有的内容
# 9b462845
backup-copy-what-has-changed = 复制有变化的内容
# 1be900ac
backup-prove-that-it-is-whole = 验证其完好
# 504fce94
backup-put-it-in-its-place = 放到它的位置
# d984bab5
backup-looking-at-what-is-there-already = 正在查看已有的内容
# ec18ca1b
backup-proving-that-it-is-whole = 正在验证其完好
# 7a982123
backup-waiting-for-the-phone = 正在等待 iPhone
# 5ecd1de9
backup-it-goes-to-the-backup-before-it-is = 存放到 { $folder }；之前的备份保留在旁边
# 7e13dcd3
backup-it-is-encrypted-passwords-health-data-and-calls = 它是加密的：包含密码、健康数据和通话记录
# ae27c571
backup-it-is-not-encrypted-passwords-health-data-and = 它没有加密：不含密码、健康数据和通话记录；若要包含：rightful backup encryption on
# 27ad3930
backup-the-phone-does-not-say-whether-it-will = iPhone 没有说明是否会加密
# 385303ab
backup-back-up = 备份 { $device }
# fb7feb1d
backup-goes-on-where-the-last-one-was-interrupted = 从上次中断的地方继续
# 1ab398fe
backup-there-is-no-backup-here-yet-everything-is = 这里还没有备份：全部复制
# 3b38c512
backup-files-of-the-backup-before-are-there-both = 之前备份的 { $files } 个文件已在；没有变化的部分两者共用
# c5d828b7
backup-files-of-the-backup-before-were-copied-because = 复制了之前备份的 { $files } 个文件，因为这块磁盘无法让两者共用
# a5152170
backup-it-lies-in = 位于 { $path }
# ec1fb64d
backup-files-came = 收到 { $files } 个文件，{ $amount }
# 9c74152f
backup-the-phone-could-not-read-itself-and-did = iPhone 自己也无法读取、没有发送，上面已列出：{ $files }
# 85bbdfc3
backup-the-one-before-lies-in = 之前的备份位于 { $before }
# 081932d8
backup-the-backup-before-if-there-is-one-is = 之前的备份（如果有）与原来一样
# 2e02cf85
backup-nothing-was-changed-on-the-phone-both-backups = iPhone 上没有更改任何内容。两个备份都完好：之前的暂时位于 { $before }，新的位于 UDID.unfinished/backup；下次运行会给它们应有的名称。
# 46d81fc6
backup-nothing-was-changed-on-the-phone = iPhone 上没有更改任何内容。{ $untouched }。
# e65bcece
backup-nothing-was-changed-on-the-phone-what-has = iPhone 上没有更改任何内容。{ $untouched }；目前已收到的保留在旁边，下次运行从那里继续。
# 6ac397bd
backup-nothing-was-changed-on-the-phone-the-new = iPhone 上没有更改任何内容。{ $untouched }；新的已丢弃，因为它本应保密。
# 7faecb57
backup-nothing-was-changed-on-the-phone-the-backup = iPhone 上没有更改任何内容。备份位于 { $path }。iPhone 说它是完好的。
# 69be0b1d
backup-nothing-was-changed-on-the-phone-the-backup-2 = iPhone 上没有更改任何内容。备份位于 { $path }；之前的位于 { $before }。iPhone 说它是完好的。
# d720c362
backup-nothing-was-changed-on-the-phone-what-came = iPhone 上没有更改任何内容。{ $untouched }；收到的内容放在旁边的 UDID.unfinished/unproven 中，直到收到完整的备份，其中能读取的可以写出。
# abe64805
backup-the-backup-is-whole = 备份完好
# 1048a813
backup-the-backup-is-complete-and-what-came-is = 备份是完整的，收到的内容完好
# acfa2362
backup-the-phone-says-the-backup-is-whole-some = iPhone 说备份完好；但有些文件比备份自己所说的要短
# d0ba3927
backup-the-phone-says-the-backup-is-whole-what = iPhone 说备份完好；其内容未经验证
# 13fb1583
backup-1-file-is-shorter-than-the-index-says = { $seen }；1 个文件比索引所说的短，上面已列出：iPhone 可能在此期间把它缩短了
# 762b069a
backup-files-are-shorter-than-the-index-says-and = { $seen }；{ $count } 个文件比索引所说的短，上面已列出：iPhone 可能在此期间把它们缩短了
# a04a574d
backup-the-phone-says-that-it-is-whole-and = iPhone 说它是完好的，其列表和密钥可以读取；其内容只有用密码才能验证：rightful backup verify
# e8635b85
backup-the-phone-says-that-it-is-whole-the = iPhone 说它是完好的；您给出的密码打不开它，因此无法进一步验证
# af6b5afa
backup-its-password-opens-it = 其密码可以打开它
# 4e30c2e3
backup-its-password-opens-it-written = 其密码可以打开它，写法是：{ $spelling }
# 3038c7a6
backup-all-files-of-its-index-are-there-all = 索引中的 { $files } 个文件都在，全部读到了结尾，{ $digests } 个校验值正确
# 618866c8
backup-all-files-of-its-index-are-there-that = 索引中的 { $files } 个文件都在，新收到或有变化的 { $value1 } 个已读到结尾，{ $digests } 个校验值正确；{ $unchanged } 个按索引与之前的备份相同、长度也相同，没有再读一遍：rightful backup verify 会读取全部
# dff7aaa7
backup-remove-older-backups = 移除较旧的备份
# 17f98c33
backup-the-older-backups-are-removed = 较旧的备份已移除
# 4c0053cd
backup-1-older-backup-was-removed = 移除了 1 个较旧的备份
# 3138f9ad
backup-older-backups-were-removed = 移除了 { $whole } 个较旧的备份
# 48d7a3e6
backup-is-no-backup-any-more-what-is-left = { $name } 已不再是备份：重新开始时会移除其残留
# ff92a45c
backup-nothing-was-removed = 没有移除任何内容。
# 59a8b431
backup-all-others-are-whole = { $gone }；其他的都完好。
# 5563f59d
backup-all-others-are-whole-2 = { $half }。其他的都完好。
# ab344c19
backup-all-others-are-whole-3 = { $gone }。{ $half }。其他的都完好。
# 7298b1f6
backup-will-be-removed-from-this-computer-nothing-brings = 将从这台电脑移除：{ $going }。移除后无法找回。
# 00dc10ce
backup-the-older-backups-of = { $called } 的较旧备份
# 3df99b63
backup-removing-older-backups = 正在移除较旧的备份
# 491f66ed
backup-1-older-backup-was-removed-up-to-are = 移除了 1 个较旧的备份，最多释放 { $frees }
# 491a25de
backup-older-backups-were-removed-up-to-are-free = 移除了 { $count } 个较旧的备份，最多释放 { $frees }
# e66221d1
backup-the-newest-one-stays = 最新的保留
# 558c0101
backup-the-newest-one-stays-and-of-those-before = 最新的保留，之前的当中保留 { $staying }
# 3de0b4be
backup-nothing-on-the-device-is-touched = 不动设备上的任何内容
# c16aabba
backup-up-to-become-free-what-those-that-stay = 最多释放 { $frees }；与保留的备份共用的部分仍保留
# 6a1309b2
backup-goes = 移除 { $name }
# 9a6d20c2
backup-and-more-go-all-of-them-older = 另外还移除 { $more } 个，都更旧
# 94d0c1c2
backup-remove-of = 移除 { $called } 的{ $going }
# a5f92770
backup-is-no-backup-of-this-device-and-stays = { $name } 不是此设备的备份，保留
# a485b5e2
backup-was-not-put-there-by-this-program-somebody = { $name } 不是由本程序放在那里的：可能有人特意归档，予以保留
# f27e919c
backup-whether-the-newest-one-opens-and-has-all = 按您的意愿，没有查看最新的备份能否打开、文件是否齐全
# 06df3a12
backup-the-newest-one-opens-with-its-password-and = 最新的备份能用其密码打开，文件齐全；没有读取文件内容
# e9007801
backup-the-newest-one-has-all-its-files-what = 最新的备份文件齐全；没有读取文件内容
# 568e1216
backup-needs-no-password-the-newest-one-is-encrypted = { $name } 不需要密码；最新的是加密的
# 0cf26fb0
backup-is-encrypted-and-may-hold-passwords-health-data = { $name } 是加密的，可能包含密码、健康数据和通话记录；最新的没有这些
# 40167595
backup-may-have-another-password-than-the-newest-one = { $name } 的密码可能与最新的不同
# fc079819
backup-of-unknown-version = { $name }，版本未知
# 36fc2395
backup-age-not-known = 时间未知
# 29dad847
backup-dated-in-the-future = 日期在未来
# 0bc4a710
backup-days-ago = { $count } 天前
# 9c597650
backup-months-ago = { $count } 个月前
# 62b0e351
backup-years-ago = { $count } 年前
# a2e9671b
backup-manifest-mbdb-as-ios-4-to-9-write = Manifest.mbdb，iOS 4 到 9 的写法
# d8718a08
backup-manifest-db-with-encrypted-rows-as-ios-10 = Manifest.db，行已加密，iOS 10.0 的写法
# d67839fc
backup-manifest-db-not-encrypted = Manifest.db，未加密
# 45df73a6
backup-manifest-db-encrypted-as-a-whole-as-ios = Manifest.db，整体加密，iOS 10.2 及更高版本的写法
# 1e8cc12c
backup-by-kind = 按类型
# 4d5b8fb0
backup-by-app = 按 App
# e082b999
backup-by-domain = 按域
# fec21776
backup-rows-of-the-index-cannot-be-read-2 = 索引中有 { $count } 行无法读取。
# 21099260
backup-the-files-of-a-part-of-it-kind = 其中一部分的文件：--kind photos、--app BUNDLE、--domain NAME、--path PATTERN；全部：--files
# 84cd6a53
backup-and-smaller-ones-json-names-them-all = 以及 { $more } 个较小的；--json 会全部列出
# 9902fa29
backup-to-mind = 请注意
# 560291a4
backup-is-it-whole-and-can-all-of-it = 它是否完好，能否全部读取？  rightful backup verify
# 07a80ef9
backup-nothing-says-when = 没有记录时间
# fd8c8a7d
backup-finished-as-the-device-says = 设备说已完成
# e9c609af
backup-interrupted-while-it-was-made = 制作时被中断
# 4bd3641b
backup-nothing-says-whether-it-was-finished = 没有记录是否已完成
# a168f3d3
backup-serial-number = 序列号
# 2fdf2a4a
backup-was-set = 当时已设置
# 441c1f8d
backup-was-not-set = 当时未设置
# 20e4c785
backup-with-data-in-the-backup = { $apps } 个在备份中有数据
# 60cee1ad
backup-made-with = 制作程序
# 3dce7d26
backup-yes-each-try-of-a-password-costs-rounds = 是；每试一个密码需 { $rounds } 轮运算
# 02e82f7b
backup-no-passwords-health-data-and-call-lists-are = 否：不含密码、健康数据和通话记录
# b54e9203
backup-more-that-only-the-old-device-can-open = 另有 { $count } 个按设计只有旧设备能打开
# c80791f8
backup-that-could-not-be-read = { $count } 个无法读取
# 389374c7
backup-the-values-are-shown-with-show = 用 --show 显示其值。
# f573b4fe
backup-passwords-of-apps-and-networks = App 和网络的密码
# f3ae020d
backup-passwords-of-websites-and-servers = 网站和服务器的密码
# 76342562
backup-1-item = 1 项
# cf98bfa1
backup-items = { $count } 项
# b6173b6b
backup-could-not-be-looked-at = 无法查看
# b7ff0ea1
backup-there-are-more-folders-than-were-looked-at = 文件夹比查看过的多。用 --in DIR 指定文件夹。
# ec4fba2f
backup-is-it-whole-and-does-its-password-work = 它是否完好，其密码是否有效？  rightful backup verify BACKUP
# 7ce2233c
backup-no-date = 无日期
# cd6aafc3
backup-not-encrypted = 未加密
# 628c4eb7
backup-end-not-known = 是否完成未知
# 3f800618
backup-kept-copy = 保留的副本
# 2e811009
backup-no-backups-were-found = 没有找到备份。
# e8d19cf0
backup-looked-in = 查看过
# 8544da25
backup-on-another-disk-or-somewhere-else-name-the = 在另一块磁盘或别处？请指定文件夹：rightful backup list --in DIR。iCloud 中的内容不在这台电脑上；在设备的设置中可以看到。
# 552e5613
backup-backup-password = 备份密码：
# ec2f5943
backup-backup-password-so-far = 目前的备份密码：
# 722335e0
backup-new-backup-password = 新的备份密码：
# d642aa79
backup-the-same-once-more = 再输入一次：
# 61c42d68
backup-password-of-the-backup = 备份的密码：
# 51bb2cdc
backup-password-of-the-newest-backup = 最新备份的密码：
# 29367c2b
backup-no-model-of-this-name-is-known = 不认识叫这个名称的型号
# 871cb6fd
backup-write-a-version-such-as-18-5 = 请写一个版本，例如 18.5
# 85e8b70a
backup-backup-password-for = { $backup } 的备份密码：
# 079e65ea
backup-the-password-that-came-has-a-question-mark = 收到的密码中有一个问号。PowerShell 7 之前的版本会用问号代替英文没有的每个字母：请把密码写入 UTF-8 文件，并使用 --password-file。
# cf97c795
backup-that-is-not-the-backup-password-you-can = 这不是备份密码。您还可以再试一次。
# cf8b4f56
backup-that-is-not-the-backup-password-you-can-2 = 这不是备份密码。您还可以再试两次。
# 87ee1cdb
backup-encrypted = 已加密
# ac6eccac
backup-finished = 已完成
# 64aa5c2c
backup-interrupted = 已中断
# a2650b63
backup-today = 今天
# 7cb367e2
backup-yesterday = 昨天
# d1388e9a
backup-made = 制作时间
# 134ec804
backup-index = 索引
# 18e21ce1
backup-build = 版本号
# 1f911d24
backup-passcode = 锁屏密码
# 4522a4c9
backup-apps = App
# d604d3a4
backup-link = 链接
# 36e2475f
backup-copying = 正在复制
# 658bd0d5
backup-decrypting = 正在解密
# 9a59ee53
backup-sending = 正在发送
# fb8d164e
backup-certificates = 证书
# a68d56d3
backup-keys = 密钥
# bf8b687a
backup-photos = 照片
# fa1ffda1
backup-messages = 信息
# 942741de
backup-contacts = 通讯录
# 6d8e0054
backup-calls = 通话
# 8d0a9452
backup-voicemail = 语音留言
# f9cbb7db
backup-notes = 备忘录
# e5b75f59
backup-calendar = 日历
# 3a15d369
backup-reminders = 提醒事项
# 5bb7a57f
backup-voice-memos = 语音备忘录
# d1c1638c
backup-mail = 邮件
# 57e27d7a
backup-health = 健康
# 71eaa570
backup-files-2 = 文件
# c55db023
backup-books = 图书
# dd84d3eb
backup-wallet = 钱包
# 26f06ad0
backup-keychain = 钥匙串
# a6eb2093
backup-settings = 设置
# 2cc1914d
backup-home-screen = 主屏幕
