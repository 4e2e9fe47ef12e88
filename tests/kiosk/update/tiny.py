"""A kiosk of forty lines that speaks to whoever updates it as the real one does; ``how`` it is, is in its text."""

WELL, EXITS, HANGS, AILS, DEAF = "well", "exits", "hangs", "ails", "deaf"

_TEXT = """
import json, os, signal, socket, sys, time
from kiosk import VERSION
HOW = %r
if sys.argv[1:3] == ["update", "self-test"]:
    sys.exit(0)
if HOW == "exits":
    sys.exit(1)
if HOW == "hangs":
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    time.sleep(600)
profile = sys.argv[sys.argv.index("--profile") + 1]
place, busy = os.path.join(profile, "instance.socket"), os.path.join(profile, "busy")
health = {"version": VERSION, "fault": "", "paired": True, "camera": "fine", "server": "answers"}
if HOW == "ails":
    health["camera"] = "camera_lost"
try:
    os.remove(place)
except FileNotFoundError:
    pass
with socket.socket(socket.AF_UNIX) as door:
    door.bind(place)
    door.listen()
    with open(os.path.join(profile, "starts"), "a") as starts:
        starts.write(VERSION + "\\n")
    while True:
        line, _ = door.accept()
        with line:
            wish = line.recv(100).split()
            if HOW == "deaf":
                time.sleep(600)
            if wish[1] == b"prepare":
                answer = b"busy" if os.path.exists(busy) else b"prepared"
            else:
                answer = json.dumps(health).encode()
            line.sendall(b"palm-kiosk/1 " + answer + b"\\n")
"""


def tiny(how: str) -> str:
    """Its ``__main__.py``."""
    return _TEXT % how
