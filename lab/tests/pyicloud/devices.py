"""Prints the devices of pyicloud's own test data as one JSON list: devices.py FOLDER, in which its source lies."""

import importlib.util
import json
import pathlib
import sys

for path in pathlib.Path(sys.argv[1]).rglob("const_findmyiphone.py"):
    sys.path.insert(0, str(path.parent.parent.parent))
    spec = importlib.util.spec_from_file_location("tests.const.const_findmyiphone", path)
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
    except ImportError:
        continue
    lists = [v["content"] for v in vars(module).values() if isinstance(v, dict) and isinstance(v.get("content"), list)]
    print(json.dumps(lists[0] if lists else []))
    break
else:
    print("null")
