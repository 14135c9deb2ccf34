#!/usr/bin/env python3
"""Checks the vectors in srp.json with plain integers, by the formulas at the top of src/account/srp.rs. Prints what it found.

The inputs are invented; nothing of Apple's is in them. `python3 srp.py` needs nothing but Python.
"""

import hashlib
import json
import pathlib

# RFC 5054, appendix A, 2048 bits.
N = int(
    "AC6BDB41324A9A9BF166DE5E1389582FAF72B6651987EE07FC3192943DB56050A37329CBB4A099ED8193E0757767A13DD52312AB4B03310D"
    "CD7F48A9DA04FD50E8083969EDB767B0CF6095179A163AB3661A05FBD5FAAAE82918A9962F0B93B855F97993EC975EEAA80D740ADBF4FF74"
    "7359D041D5C33EA71D281E446B14773BCA97B43A23FB801676BD207A436C6481F1D2B9078717461A5B9D32E688F87748544523B524B0D57D"
    "5EA77A2775D2ECFA032CFBDBF52FB3786160279004E57AE6AF874E7303CE53299CCC041C7BC308D82A5698F3A8D0C38271AE35F8E9DBFBB6"
    "94B5C803D89F7AE435DE236D525F54759B65E372FCD68EF20FA7111F9E4AFF73",
    16,
)


def h(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def least(number):
    return number.to_bytes((number.bit_length() + 7) // 8, "big")


def pad(number):
    return number.to_bytes(256, "big")


vectors = json.loads(pathlib.Path(__file__).with_name("srp.json").read_text())["vectors"]
for v in vectors:
    digest = h(v["password"].encode())
    if v["proto"] == "s2k_fo":
        digest = digest.hex().encode()
    salt = bytes.fromhex(v["salt"])
    derived = hashlib.pbkdf2_hmac("sha256", digest, salt, v["iteration"], 32)
    x = int.from_bytes(h(salt, h(b":", derived)), "big")
    k = int.from_bytes(h(pad(N), pad(2)), "big")
    a, b = int(v["a"], 16), int(v["b"], 16)
    A = pow(2, a, N)
    B = (k * pow(2, x, N) + pow(2, b, N)) % N
    u = int.from_bytes(h(pad(A), pad(B)), "big")
    S = pow(B - k * pow(2, x, N), a + u * x, N)
    assert S == pow(A * pow(pow(2, x, N), u, N), b, N)
    K = h(least(S))
    both = bytes(one ^ other for one, other in zip(h(pad(N)), h(pad(2))))
    M1 = h(both, h(v["user"].encode()), salt, least(A), least(B), K)
    M2 = h(least(A), M1, K)
    found = {"derived": derived, "A": least(A), "B": least(B), "K": K, "M1": M1, "M2": M2}
    wrong = [name for name, value in found.items() if value.hex() != v[name]]
    print(v["shows"], "differs in " + ", ".join(wrong) if wrong else "agrees", sep=": ")
