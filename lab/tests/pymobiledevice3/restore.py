"""Drives pymobiledevice3's restore engine against a phone that is already in restore mode.

The engine is theirs and unmodified. What USB would tell in recovery mode (ECID, board, nonces) comes from the command line; the ticket
comes from their own request to the signing server that `http_proxy` names.

usage: restore.py IPSW PRODUCT_TYPE BOARD ECID AP_NONCE SEP_NONCE   (numbers and nonces in hexadecimal)
"""

import asyncio
import logging
import sys
from types import SimpleNamespace

from ipsw_parser.ipsw import IPSW
from pymobiledevice3.restore.base_restore import Behavior
from pymobiledevice3.restore.device import Device
from pymobiledevice3.restore.recovery import Recovery
from pymobiledevice3.restore.restore import Restore


async def main(path: str, product_type: str, board: str, ecid: str, ap_nonce: str, sep_nonce: str) -> None:
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
    ticket = await Recovery(ipsw, device, behavior=Behavior.Erase).get_tss_response()
    restore = Restore(ipsw, device, tss=dict(ticket), behavior=Behavior.Erase)
    await restore.restore_device()


logging.basicConfig(level=logging.INFO, stream=sys.stderr)
asyncio.run(main(*sys.argv[1:]))
