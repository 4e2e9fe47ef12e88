"""The front desk of a developer: one key press in the terminal makes the keys that a kiosk asks for."""

from collections.abc import Callable
from typing import TextIO

from hardware.simulate.directions import SHOW_CODE
from kiosk.client.errors import ClientError, Refused
from kiosk.demo.backend import AppBackend, BackendRefused
from kiosk.flows.states import Purpose
from kiosk.secret import Secret

HELP = """
  e  a new enrollment key        v  the id, to verify with
  r  a new recovery key          d  delete this person
  n  somebody new                s  a simulated person holds the last code to the camera
  p  a window with simulated phones
"""


class Console:
    """Reads one-letter commands from ``lines`` and answers with ``say``. ``direct`` reaches a simulated person.

    ``open_phones`` opens the window with simulated phones, which takes its keys from ``key``.

    Keys are shown because whoever sits here plays the app backend; a kiosk in service never sees a secret key.
    """

    def __init__(
        self,
        backend: AppBackend,
        user_id: str,
        say: Callable[[str], None],
        direct: Callable[[str], None],
        open_phones: Callable[[], None] = lambda: None,
    ) -> None:
        self._backend = backend
        self._user_id = user_id
        self._say = say
        self._direct = direct
        self._last = Secret("")
        self._commands = {
            "e": self._enrollment_key,
            "r": self._recovery_key,
            "n": self._newcomer,
            "v": self._id,
            "d": self._delete,
            "s": self._show,
            "p": open_phones,
        }

    def run(self, lines: TextIO) -> None:
        """Until the lines end."""
        self._say(HELP)
        self.obey("e")
        for line in lines:
            if line.strip():
                self.obey(line.strip()[:1].lower())

    def obey(self, command: str) -> None:
        """One command; whatever goes wrong is said, and the next one has its turn."""
        if command not in self._commands:
            self._say(HELP)
            return
        try:
            self._commands[command]()
        except BackendRefused as no:
            self._say(f"The server refused: {no}")
        except ClientError as error:
            self._say(f"The server cannot be asked: {error}")

    def key(self, purpose: Purpose) -> Secret:
        """A fresh key for the person of now, from any thread. Raises ``ClientError``."""
        try:
            if purpose is Purpose.RECOVER:
                return self._backend.recovery_key(self._user_id, ["either_palm"])
            return self._backend.enrollment_key(self._user_id)[0]
        except BackendRefused as no:
            raise Refused(no.type, no.status) from None

    def _enrollment_key(self) -> None:
        key, _ = self._backend.enrollment_key(self._user_id)
        self._hand_out("Enrollment key", key)

    def _recovery_key(self) -> None:
        self._hand_out("Recovery key", self._backend.recovery_key(self._user_id, ["either_palm"]))

    def _id(self) -> None:
        self._hand_out("Id", Secret(self._user_id))

    def _newcomer(self) -> None:
        self._user_id = self._backend.create_user()
        self._id()

    def _delete(self) -> None:
        self._backend.delete_user(self._user_id)
        self._say(f"{self._user_id} is deleted; n makes somebody new.")

    def _show(self) -> None:
        self._direct(SHOW_CODE + self._last.reveal())
        self._say("Choose “Scan a code” in the kiosk; a simulated person now holds it up.")

    def _hand_out(self, what: str, code: Secret) -> None:
        self._last = code
        self._say(f"{what}: {code.reveal()}")
