//! All doors of some virtual phones on sockets, for anybody's client.
