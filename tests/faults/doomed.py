"""A whole kiosk that enrolls one palm until somebody kills it.

Standard input: one line of JSON with profile, host, issuer, publishable_key and key.
"""

import json
import sys
from pathlib import Path

from kiosk.flows.states import Purpose
from kiosk.profile import Profile
from kiosk.secret import Secret
from tests.faults.front import opened, settings_for
from tests.faults.sources import Cabled


def main() -> None:
    """Ends by itself only when the visit does."""
    told = json.loads(sys.stdin.readline())
    settings = settings_for(told["host"], told["issuer"], told["publishable_key"])
    with opened(settings, Profile(Path(told["profile"])), Cabled()) as front:
        front.come_for(Purpose.ENROLL, Secret(told["key"]))
        front.agree()
        front.outcome()


if __name__ == "__main__":
    main()
