### Written by cargo xtask words from the sources; a change here is lost.

## crates/core/knowledge/papers.toml

paper-proof-title = Proof of purchase: papers for a request to Apple
paper-proof-about = what to gather before you ask Apple to take Activation Lock off, at al-support.apple.com or in an Apple Store
paper-proof-1-text = This is a list for the owner. It is no form of Apple's, and Apple alone decides.
paper-proof-2-heading = The device
paper-proof-3-heading = Where and when it was bought
paper-proof-3-ask-1 = Seller, with address
paper-proof-3-ask-2 = Date of purchase
paper-proof-3-ask-3 = Number of the receipt or of the order
paper-proof-3-ask-4 = Name on the receipt
paper-proof-3-ask-5 = Paid with
paper-proof-4-heading = To lay beside it
paper-proof-4-check-1 = the receipt or the invoice, with the serial number or IMEI on it; where it lacks them, ask the seller to write them on it
paper-proof-4-check-2 = the box with its label, or a photograph of it
paper-proof-4-check-3 = the contract with a carrier, or a gift note, where it was no purchase of yours
paper-proof-4-check-4 = a document that shows the name on the receipt
paper-proof-5-heading = Before you send it
paper-proof-5-check-1 = you have tried to sign in with every account that it may be: iforgot.apple.com finds forgotten ones
paper-proof-5-check-2 = it is not in Lost Mode, and no organisation manages it: Apple does not take the request then
paper-proof-5-check-3 = you know that Apple's release erases the device, and have looked for a backup
paper-proof-5-check-4 = you have the serial number exactly as it stands above
paper-seller-title = A letter to the one who sold it
paper-seller-about = bought used: only the account of the one before takes the lock off, and that works from anywhere
paper-seller-1-text = Hello,
paper-seller-2-text = I have bought this device from you. It still asks for your Apple Account, because it was not removed from it. Only you can do that; it takes two minutes and works from anywhere, without the device and without giving me your password.
paper-seller-4-heading = What to do, please
paper-seller-4-step-1 = open iCloud.com/find in a browser and sign in
paper-seller-4-step-2 = choose the device in the list
paper-seller-4-step-3 = if your data are still on it: choose Erase first, and wait until that is done
paper-seller-4-step-4 = choose Remove This Device, and confirm
paper-seller-4-step-5 = tell me, so that I can start it again
paper-seller-5-text = If it is not in your list, somebody else's account is on it: please tell me who had it before you.
paper-seller-6-ask-1 = Date of the sale
paper-seller-6-ask-2 = Place, or number of the advertisement
paper-seller-6-ask-3 = How to reach me
paper-administrator-title = A letter to the administrator of a school or a company
paper-administrator-about = its administrator can clear the passcode without erasing it, and take an organisation's lock off
paper-administrator-2-text = I am locked out of a device of yours. Before anything is erased, please see whether its passcode can be cleared.
paper-administrator-4-heading = What I ask for, in this order
paper-administrator-4-step-1 = Clear Passcode in your device management: it erases nothing. The device must be online; one that was restarted while locked needs mobile data, Ethernet, or a computer that it trusts
paper-administrator-4-step-2 = if that fails: tell me which of my work is in your cloud before an erase
paper-administrator-4-step-3 = if it was erased and asks for an account: turn its Activation Lock off in Apple Business or School Manager, or give me the bypass code, which is typed as the password with the account left empty
paper-administrator-4-step-4 = if the device is no longer yours: release it from Apple Business or School Manager, and tell me in writing
paper-administrator-5-ask-1 = Number on the label of the device
paper-administrator-5-ask-2 = Department or class
paper-found-title = A found device: a note for the police or the finder's office
paper-found-1-text = This device was found. Nothing was tried on it. If it shows a message or a number, call that number first.
paper-found-3-ask-1 = Where and when it was found
paper-found-3-ask-2 = What its screen shows
paper-found-3-ask-3 = How to reach the finder

## crates/core/src/dossier.rs

papers-papers = papers: { $error }
papers-serial-number = Serial number
papers-imei-where-it-has-a-modem = IMEI, where it has a modem
papers-version-of-the-system = Version of the system

## single words

papers-model = Model
papers-imei = IMEI
