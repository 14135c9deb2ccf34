"""Drives pymobiledevice3's restore engine against a phone that is already in restore mode.

The engine is theirs and unmodified. What USB would tell in recovery mode (ECID, board, nonces) comes from the command line. Their own
request goes to the signing server that `http_proxy` names and has to be signed; the restore then uses the ticket that is given.

usage: restore.py IPSW TICKET PRODUCT_TYPE BOARD ECID AP_NONCE SEP_NONCE   (numbers and nonces in hexadecimal)
"""

import asyncio
import logging
import sys
from pathlib import Path
from types import SimpleNamespace

from ipsw_parser.ipsw import IPSW
from pymobiledevice3.restore.base_restore import Behavior
from pymobiledevice3.restore.device import Device
from pymobiledevice3.restore.recovery import Recovery
from pymobiledevice3.restore.restore import Restore


async def main(path: str, ticket: str, product_type: str, board: str, ecid: str, ap_nonce: str, sep_nonce: str) -> None:
    told_by_usb = SimpleNamespace(
        ecid=int(ecid, 16),
        hardware_model=board,
        product_type=product_type,
        is_image4_supported=True,
        ap_nonce=bytes.fromhex(ap_nonce),
        sep_nonce=bytes.fromhex(sep_nonce),
    )
    ipsw = IPSW.create_from_path(path)
    device = Device(irecv=told_by_usb)
    signed = await Recovery(ipsw, device, behavior=Behavior.Erase).get_tss_response()
    print("signed:", len(signed.ap_img4_ticket))
    tss = {"ApImg4Ticket": Path(ticket).read_bytes()}
    restore = Restore(ipsw, device, tss=tss, behavior=Behavior.Erase)
    await restore.restore_device()


logging.basicConfig(level=logging.INFO, stream=sys.stderr)
asyncio.run(main(*sys.argv[1:]))
