"""Shows pymobiledevice3's restore engine what a phone asks for its other chips, and writes down what it does.

The engine's own handlers run, unmodified: for each case the one of the data type. What they would post to the signing server is kept, and
the given reply handed back; what they would send to the phone is kept too. Nothing is connected.

usage: updaters.py CASES RESULTS

CASES is a property list {Identity, Files, ECID, Cases: [{DataType, Arguments, Reply}]}; RESULTS becomes an array of {Request, Sent}, where
a modem's archive in Sent is unpacked into a dictionary.
"""

import asyncio
import io
import logging
import plistlib
import sys
import zipfile
from types import SimpleNamespace

from pymobiledevice3.restore.restore import Restore
from pymobiledevice3.restore.tss import TSSRequest, TSSResponse


class Identity(dict):
    """The build identity, with the two questions that handlers ask beside its content."""

    def __init__(self, content, files):
        super().__init__(content)
        self.files = files

    def has_component(self, name):
        return name in self["Manifest"]

    def get_component(self, name, **_):
        return SimpleNamespace(data=self.files[self["Manifest"][name]["Info"]["Path"]])


class Phone:
    """What the engine knows of the device, and the connection to it."""

    def __init__(self, ecid):
        self.ecid, self.sent = ecid, []

    async def get_ecid(self):
        return self.ecid

    async def get_is_image4_supported(self):
        return True

    async def send_plist(self, message, **_):
        self.sent.append(message)


def without_none(value):
    """Their requests may hold nothing at all for a key, which no property list can."""
    return {key: entry for key, entry in value.items() if entry is not None}


async def ask(identity, files, ecid, case):
    phone, posted = Phone(ecid), []

    async def post(request):
        posted.append(without_none(request.tags()))
        return TSSResponse(case["Reply"])

    TSSRequest.send_receive = post
    engine = object.__new__(Restore)
    engine.build_identity = Identity(identity, files)
    engine.device = phone
    engine.ipsw = SimpleNamespace(read=files.__getitem__)
    engine.bbtss = None
    engine._restored = SimpleNamespace(service=phone)
    engine._prefetched_updater_tss = {}
    engine._tss_prefetch_outcomes = []
    handlers = {
        "FirmwareUpdaterData": engine.send_firmware_updater_data,
        "BasebandData": engine.send_baseband_data,
    }
    await handlers[case["DataType"]]({"DataType": case["DataType"], "Arguments": case["Arguments"]})
    sent = [unpacked(message) for message in phone.sent]
    return {"Request": posted[0], "Sent": sent}


def unpacked(message):
    if "BasebandData" not in message:
        return message
    with zipfile.ZipFile(io.BytesIO(message["BasebandData"])) as archive:
        return {"BasebandData": {name: archive.read(name) for name in archive.namelist()}}


async def main(cases, results):
    with open(cases, "rb") as file:
        given = plistlib.load(file)
    done = [await ask(given["Identity"], given["Files"], given["ECID"], case) for case in given["Cases"]]
    with open(results, "wb") as file:
        plistlib.dump(done, file)


logging.basicConfig(level=logging.WARNING, stream=sys.stderr)
asyncio.run(main(*sys.argv[1:]))
