### Written by cargo xtask words from the sources; a change here is lost.

## crates/core/knowledge/facts/passcode.toml

fact-lockout-current-says = After wrong passcodes the phone waits: 1 minute after the 4th, 5 after the 5th, 15 after the 6th, 1 hour after the 7th, 3 after the 8th, 8 after the 9th. After the 10th it must be connected to a computer.
fact-lockout-current-caution = with which iOS version this table began is not known; it stood in Apple's guide by October 2024
fact-lockout-2023-says = In the table before it the phone waited 1 minute after the 5th wrong passcode, 5 after the 6th, 15 after the 7th and the 8th, 1 hour after the 9th.
fact-lockout-2023-caution = that the 10th wrong entry ended it is handed down
fact-lockout-measured-says = On iOS 10 to 12 it was measured: 1 minute after the 5th wrong passcode, 5 after the 6th, 15 after the 7th and 8th, 1 hour after the 9th and 10th, and the 11th ended it.
fact-lockout-repeat-says = The same wrong passcode typed twice in a row counts once.
fact-lockout-erase-data-says = Where the owner has switched on Erase Data, the phone erases itself after ten wrong passcodes.
fact-lockout-on-device-only-says = Each try is bound to a key inside the phone and takes about 80 ms by design: no passcode can be tried away from the phone.
fact-lockout-restart-says = A restart does not shorten a wait: the wait begins anew.
fact-lockout-screen-erase-says = Since iOS and iPadOS 15.2 the screen "Security Lockout" or "iPhone Unavailable" offers an erase with the Apple Account password. Before iOS 17 an eSIM is erased with it.
fact-lockout-screen-forgot-says = Since iOS 17 "Forgot Passcode?" offers Start iPhone Reset: it asks for the Apple Account password, and the eSIM may be kept.
fact-lockout-old-disabled-says = Before iOS 15.2 the screen of a phone that has stopped for good says "iPhone is disabled, connect to iTunes" and offers nothing: it is restored by a computer.
fact-passcode-previous-says = For 72 hours after a change the passcode from before opens the phone: "Forgot Passcode?", then Enter Previous Passcode, then a new one. Nothing is erased.
fact-passcode-previous-caution = since iOS 17.0, not 17.2 as is often written
fact-passcode-previous-ended-says = The owner may have ended those 72 hours early, in Settings.
fact-passcode-previous-late-says = Some owners report that the old passcode still worked after the 72 hours. Nobody promises it.
fact-passcode-required-says = The passcode is asked for: after a restart; after 48 hours without an unlock; after 156 hours without the passcode and 4 without face or finger; after a remote lock; after five failed matches; after the SOS or power-off screen; and always for updates, erasing, the passcode's own settings, and installing profiles.
fact-passcode-kinds-says = Four digits, six digits, letters, face or finger: it is one key. An erase removes it, whatever kind it is.
fact-unlockers-erase-says = Programs that are sold as passcode removers perform the erase that Apple offers free: all data are lost, and the phone stays tied to its Apple Account.
fact-unlockers-siri-says = The trick with Siri, the world clock and Messages opens nothing. In the films of 2016 a finger lay on the sensor and unlocked the phone.

## crates/core/knowledge/facts/clocks.toml

fact-clock-previous-passcode-says = 72 hours after the passcode was changed, the one from before stops to open the phone.
fact-clock-restart-wifi-says = A locked phone that restarts does not join Wi-Fi before it is unlocked. The reset on the phone and the erase by Find My then need mobile data.
fact-clock-inactivity-says = Since iOS 18 a phone that nobody unlocks for 72 hours restarts by itself, and is then off Wi-Fi.
fact-clock-usb-says = A phone that was locked for an hour opens no new data connection by cable; at once if no accessory was used for three days, or if it asks for the passcode instead of face or finger.
fact-clock-lockout-says = Waiting loses nothing; a new wrong try does: the next wait is longer.
fact-clock-recovery-says = A phone leaves the recovery screen by itself after about 15 minutes; then the buttons must be pressed again.
fact-clock-backup-prompt-says = The phone's question for its passcode before a backup stays for about three minutes; then the backup fails with MBErrorDomain/208.
fact-clock-sdp-says = Away from familiar places Stolen Device Protection has the owner wait one hour and confirm again.
fact-clock-account-recovery-says = Apple's account recovery takes days, and nobody at Apple can shorten it.
fact-clock-find-my-removed-says = A phone that was removed in Find My stays in the list for 30 days. If it comes online still signed in, it returns with its lock.
fact-clock-bypass-code-says = An organisation's MDM can fetch the phone's Activation Lock bypass code for 15 days after supervision, no longer.
fact-clock-pairing-says = Since iOS 11.3 a computer that the phone trusted is asked for trust again if it was not used with the unlocked phone for some time.

## crates/core/knowledge/facts/cable.toml

fact-usb-restricted-says = A phone that was locked for over an hour charges, and no computer sees it. That is normal.
fact-usb-recovery-free-says = Recovery mode and DFU mode are not restricted: a computer sees the phone there, however long it was locked.
fact-usb-detection-says = That no computer sees the phone does not mean that it is broken: it may charge only, and recovery mode still works.
fact-usb-profile-says = A supervised phone can be told not to restrict its data connection (allowUSBRestrictedMode); in Lockdown Mode that is ignored.
fact-cable-trusted-reads-says = A computer that the phone trusts may read some of it while it is locked, photos among them, if the phone was unlocked once since it was switched on.
fact-cable-trusted-reads-caution = how much of this today's systems still allow is not known to us
fact-cable-connectors-says = iPhone 15 and later have USB-C, earlier ones Lightning. Some USB-C cables never give DFU mode on older phones.
fact-restore-erases-says = A restore from recovery mode erases everything. It needs neither the passcode nor trust, and it works on a locked phone.
fact-restore-order-says = If the download outlasts the recovery screen, the phone leaves it and the buttons must be pressed again. So the download comes first and the buttons last.
fact-restore-signed-says = Only versions that Apple still signs can be installed. A backup of a newer system does not go onto an older one.
fact-restore-partial-erases-says = iOS 27 erases the phone when a part of a backup, or a modified one, is restored.
fact-restore-partial-tricks-says = Many tricks that promise a Screen Time code or an MDM removed without loss are partial restores: on iOS 27 they destroy the data.
fact-restore-update-keeps-says = An update by cable installs the system anew and keeps everything, the passcode too: it mends a phone that does not start, and lets nobody in.
fact-restore-hello-says = After an erase the phone stands at Hello and asks Apple to be activated. With Find My on, it asks for the Apple Account that it belongs to.
fact-recovery-exit-says = A phone that was brought into recovery mode leaves it again with everything on it, unless an erase was begun.
fact-buttons-families-says = Which buttons lead to recovery mode depends on the model; iPads without a Home button have moves of their own. Keep holding past the Apple logo, until the cable is shown.
fact-nearby-restore-says = Restore Nearby: since iOS 18 a phone in recovery mode can be mended by an unlocked iOS 18 device beside it, over Wi-Fi, with a six-digit code. For iPhone 15 Pro, 16 and later, and several iPads; not over captive or 802.1X networks.
fact-nearby-assistant-says = Recovery Assistant: since iOS 26 a phone that fails to start begins to mend itself.
fact-nearby-not-passcode-says = Both mend a broken system. Whether they help with a forgotten passcode is documented nowhere.

## crates/core/knowledge/facts/account.toml

fact-alock-server-says = Activation Lock is a mark at Apple, tied to the phone's hardware, and is asked for at the next activation. No computer can take it off.
fact-alock-survives-says = Activation Lock stays on when the phone is erased.
fact-alock-after-says = The reset on the phone signs the Apple Account out: no lock remains. An erase by Find My and a restore by cable leave the lock on.
fact-alock-release-says = It is opened by the Apple Account, by Apple on proof of purchase, or, for an organisation's phone, by its administrator.
fact-alock-request-limits-says = Apple does not take the request for managed phones, nor for phones in Lost Mode; and opening the lock erases the phone.
fact-alock-no-reading-says = No cable tells for certain that Activation Lock is off: what phones say turns to no after an erase while Apple still holds the lock. A no means: not known.
fact-alock-nvram-says = A paired phone that is switched on may tell hints of the lock and of the account (fm-activation-locked, fm-account-masked).
fact-alock-before-restore-says = Whether the restore system can be asked for those hints before the erase begins is not proven.
fact-alock-remove-order-says = Do not remove the phone from the account before its erase has run: that gives up an erase that waits.
fact-alock-used-says = Thousands of used phones a month are scrapped because their lock was never taken off. The one who sold it can remove it at iCloud.com/find, from anywhere.
fact-alock-old-passcode-says = The activation screen may offer Unlock with Passcode: the passcode that the phone had before the erase.
fact-alock-old-passcode-caution = with which iOS version it began is not known
fact-account-ways-says = A forgotten Apple Account password is reset at iforgot.apple.com, on a trusted device, with a recovery contact or key, or by account recovery.
fact-account-before-erase-says = An erase before the account can be signed in to leaves a phone that nobody can use.
fact-account-code-says = A sign-in code is shown on any trusted device: Settings, your name, Sign-In & Security, Two-Factor Authentication, Get Verification Code; or comes to the phone number.
fact-find-my-web-says = iCloud.com/find takes the password alone for a sound, Lost Mode and an erase: the locked phone is not needed as second factor.
fact-find-my-queued-says = A phone that is offline is erased when it next comes online. Until then the erase is queued, not done.
fact-find-my-no-data-says = Find My shows where the phone is, rings it, marks it lost and erases it. It never gives access to what is on it.
fact-find-my-lost-first-says = Locate and Lost Mode come before an erase. Since iOS 15 an erased phone can still be located.
fact-sdp-since-says = Stolen Device Protection exists since iOS 17.3; since iOS 26.4 the phone urges its owner to switch it on.
fact-sdp-biometric-only-says = Away from familiar places, erasing on the phone and turning off Lost Mode need face or finger; the passcode does not stand in.
fact-sdp-delay-says = An hour's wait and a second confirmation come before: changing the account password or the passcode, adding or removing Face ID, turning off Find My, resetting settings.
fact-sdp-always-says = The owner can set it to Always: then being at home does not help.
fact-sdp-touches-says = It touches three usual remedies: Reset Face ID, Reset All Settings, Erase All Content and Settings.
fact-sdp-find-my-web-says = It governs what is done on the phone, not Find My on the web.

## crates/core/knowledge/facts/managed.toml

fact-token-early-says = An unlock token can be saved only while no passcode is set; else the phone answers DMCKeybagErrorDomain 37002.
fact-token-apple-says-says = Apple advises to save the tokens when the phones are first set up.
fact-token-ends-says = The token ends with the next erase of the phone.
fact-token-disabled-says = In 2016 (iOS 9.3) a school found that it works while the screen counts down, not once the iPad had stopped for good. Reports of 2026 (iOS 26) tell of success in Security Lockout.
fact-token-needs-says = It needs the phone's own supervision identity, a pair record on this computer, and a data connection that is not restricted.
fact-supervise-fresh-says = A phone is supervised only when it is freshly erased and in Setup Assistant; later it answers error 14002.
fact-mdm-clears-says = The administrator of a managed phone can clear its passcode without erasing it (ClearPasscode), if the phone's unlock token is stored and the phone is online.
fact-mdm-tethered-says = A locked phone without Wi-Fi can reach its MDM through a computer on the cable that trusts it.
fact-mdm-returns-says = An organisation's phone enrols again after every erase. Users of bypass programs confirm that the management comes back.
fact-mdm-bypass-code-says = The organisation may hold a bypass code for Activation Lock; it is typed as the password, with the account left empty.

## crates/core/knowledge/facts/backup.toml

fact-backup-password-home-says = The backup password is stored on the phone and holds for every computer and program. Somebody set it once: the owner, another program, an older computer, or an organisation's profile.
fact-backup-password-goes-on-says = Backups go on without the password, each one encrypted with it. It is needed to restore, to look inside, to change it and to switch it off.
fact-backup-password-fixed-says = The password of a backup that exists can never be changed.
fact-backup-password-reset-says = Since iOS 11 Reset All Settings removes the password from the phone and keeps the data: General, Transfer or Reset iPhone, Reset, Reset All Settings. Old backups stay locked.
fact-backup-reset-costs-says = Reset All Settings costs Wi-Fi passwords, the layout of the screen, wallpaper, alarms and Face ID settings.
fact-backup-keychain-item-says = A Mac keeps the password, if it was told to, as "iOS Backup" or "iPhone Backup", under the phone's UDID, and asks for the Mac's own password. iMazing on Windows keeps it in Credential Manager.
fact-backup-before-11-says = Before iOS 11 the password leaves the phone only with an erase; a backup in iCloud is taken before and restored after.
fact-backup-passcode-each-time-says = Since iOS and iPadOS 16.1 and 15.7.1 every backup asks for the passcode on the phone, over USB and Wi-Fi alike. With a forgotten passcode no new backup can be taken.
fact-backup-passcode-each-time-caution = iOS 16.0 did not ask
fact-backup-unattended-says = So backups that nobody attends are not possible, by Apple's design.
fact-backup-setup-says = Error 212 means that the phone's set-up is not finished.
fact-backup-downgrade-says = A backup of a newer system does not restore onto an older one.
fact-backup-only-copy-says = After an erase data come back only from a backup, or from what iCloud holds.
fact-backup-guess-cost-says = A guess at the password of a current backup costs ten million rounds of PBKDF2: good ideas are tried in minutes, random passwords stay out of reach.

## crates/core/knowledge/facts/settings.toml

fact-biometrics-reset-says = Face ID and Touch ID are removed in Settings on the phone, with the passcode; no computer can do it.
fact-biometrics-models-says = An iPhone has Face ID or Touch ID, never both; some iPads have Touch ID in the top button.
fact-biometrics-landscape-says = Since iOS 16 Face ID works in landscape on iPhone 13 and later; on iPads it always did.
fact-biometrics-mask-says = Since iOS 15.4 Face ID works with a mask on iPhone 12 and later, if it was set up for that. That has a limit of its own: 6.5 hours.
fact-biometrics-setup-says = Set-up needs the passcode first; then the phone upright, at arm's length, two turns of the head. A second appearance, glasses and a mask can be added.
fact-biometrics-fault-says = If it says that the TrueDepth camera has a problem: update, clean the camera, ask whether a part was replaced, then go to a service.
fact-screen-time-old-says = On iOS 8 to 12.4.4 the restrictions code lies in a backup on a computer and can be read there.
fact-screen-time-no-backup-says = Since iOS 13 no backup contains the Screen Time code. Whoever sells it to you out of a backup does not have it.
fact-screen-time-account-says = Since iOS 13.4 the Apple Account that set the code resets it: Settings, Screen Time, Change Screen Time Passcode, then Forgot.
fact-screen-time-family-says = For a child's phone the family's organiser changes it on their own device.
fact-screen-time-supervised-says = On a supervised phone the supervisor or the MDM clears it (ClearRestrictionsPassword).
fact-screen-time-delays-says = Wrong Screen Time codes make it wait (iOS 18: 1 minute after the 6th, then 5, 15, 60) and never erase anything.
