### Written by cargo xtask words from the sources; a change here is lost.

## crates/cli/src/render/topic.rs

terminal-what-to-do-now-erases-nothing = what to do now, erases nothing:
terminal-what-else-erases-everything-on-the-phone = what else, erases everything on the phone:
terminal-not-true-though-it-is-said = not true, though it is said:
terminal-what-is-known = what is known:
terminal-looked-up = { $source }; looked up { $checked }; { $trust }
terminal-but = ; but { $caution }
terminal-see-also = see also:
terminal-matters-that-rightful-can-explain = Matters that Rightful can explain
