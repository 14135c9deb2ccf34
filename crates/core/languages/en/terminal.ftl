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

## crates/cli/src/render/find.rs

terminal-last-place = last place
terminal-name-for-device = name for --device
terminal-seen-within = seen { $age }, within { $near }
terminal-seen = seen { $age }
terminal-this-place-is-an-old-one-it-may = this place is an old one: it may be elsewhere now
terminal-apple-does-not-know-where-it-is = Apple does not know where it is
terminal-in-the-same-place-as = in the same place as { $name }
terminal-from-as-the-crow-flies = { $metres } from { $name } as the crow flies
terminal-online-now = online now
terminal-offline-now = offline now
terminal-not-registered = not registered
terminal-an-erase-waits-for-it = an erase waits for it
terminal-told-to-erase-itself = told to erase itself
terminal-has-erased-itself = has erased itself
terminal-not-erased = not erased
terminal-marked-as-lost = marked as lost
terminal-lost-mode-waits-for-it = Lost Mode waits for it
terminal-activation-lock-on = Activation Lock on
terminal-being-charged = being charged
terminal-at-a-time-that-is-not-known = at a time that is not known
terminal-just-now = just now
terminal-ago = { $seconds } ago
terminal-days-ago = { $value1 } days ago

## single words

terminal-device = device
terminal-model = model
terminal-state = state
terminal-battery = battery
