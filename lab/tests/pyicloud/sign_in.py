"""Drives an unmodified pyicloud at a pretend Apple: sign_in.py BASE [--one-factor | --wrong-password | --family]. Prints what it saw, one JSON line."""

import json
import sys
import tempfile

from pyicloud.base import PyiCloudService
from pyicloud.exceptions import PyiCloudAPIResponseException, PyiCloudFailedLoginException

BASE = sys.argv[1].rstrip("/")
ONE_FACTOR = "--one-factor" in sys.argv or "--family" in sys.argv
WRONG = "--wrong-password" in sys.argv
FAMILY = "--family" in sys.argv


class Loopback(PyiCloudService):
    def _setup_endpoints(self):
        self._idmsa_endpoint = self._home_endpoint = BASE
        self._auth_endpoint = BASE + "/appleauth/auth"
        self._setup_endpoint = BASE + "/setup/ws/1"


def sign_in():
    return Loopback(
        "owner@example.com",
        "not the password" if WRONG else "Passw0rd!",
        pause_2fa=ONE_FACTOR,
        cookie_directory=tempfile.mkdtemp(),
        with_family=FAMILY,
        refresh_interval=None,
    )


seen = {}
if WRONG:
    try:
        sign_in()
        seen["refused"] = False
    except PyiCloudFailedLoginException:
        seen["refused"] = True
    print(json.dumps(seen))
    sys.exit(0)

api = sign_in()
if FAMILY:
    seen["names"] = [api.devices[index].name for index in range(len(api.devices))]
    print(json.dumps(seen))
    sys.exit(0)
if not ONE_FACTOR:
    seen["wanted"] = api.requires_2fa
    seen["wrong"] = api.validate_2fa_code("000000")
    seen["right"] = api.validate_2fa_code("123456")
    seen["trusted"] = api.is_trusted_session
phone = api.devices[0]
seen["name"] = phone.name
seen["status"] = phone.status()["deviceStatus"]
place = phone.location
seen["place"] = [place["latitude"], place["longitude"]]
phone.play_sound()
phone.lost_device("+15550100", "call me")
try:
    phone.erase_device("goodbye")
    seen["erased"] = True
except PyiCloudAPIResponseException as refused:
    seen["erased"] = str(refused.code)
print(json.dumps(seen))
