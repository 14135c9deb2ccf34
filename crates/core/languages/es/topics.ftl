### The comment above a message says which English it was made from. To renew one: change it, take its comment away,
### and run cargo xtask words.

