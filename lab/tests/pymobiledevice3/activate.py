"""Activates the phone with pymobiledevice3's own service, against another server than Apple's.

The service is theirs and unmodified, and so is what it says to the phone and to the server. From outside its two addresses are set, and
its questions for the owner's account are answered from the command line, in their order.

usage: activate.py SERVER [ACCOUNT PASSWORD]
"""

import asyncio
import sys
from types import SimpleNamespace

from pymobiledevice3.lockdown import create_using_usbmux
from pymobiledevice3.services import mobile_activation


def typed(answers):
    def answer(question):
        print("asked:", question)
        return answers.pop(0)

    return answer


async def main(server, *account):
    mobile_activation.ACTIVATION_DEFAULT_URL = f"{server}/deviceservices/deviceActivation"
    mobile_activation.ACTIVATION_DRM_HANDSHAKE_DEFAULT_URL = f"{server}/deviceservices/drmHandshake"
    # There is no terminal to ask at.
    mobile_activation.questionary = SimpleNamespace(text=str, password=str)
    mobile_activation.ask_prompt = typed(list(account))
    lockdown = await create_using_usbmux()
    service = mobile_activation.MobileActivationService(lockdown)
    print("before:", await service.state())
    await service.activate(skip_apple_id_query=not account)
    print("after:", await service.state())
    print("acknowledged:", await lockdown.get_value(key="ActivationStateAcknowledged"))


asyncio.run(main(*sys.argv[1:]))
