"""A real systemd for tests: a user manager of our own, in a mount namespace and a cgroup of its own.

It needs root, because of those two, and a systemd to run; tests skip, saying why, where that is not to be had. A person
who works as root is asked first (``ASKED``): nobody expects tests to make cgroups on their machine.
"""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

MANAGER = Path("/lib/systemd/systemd")
START_S = 20.0
ASKED = "PALM_TEST_SYSTEMD"
"""Set it, or ``CI``, to run them."""

# A manager takes everything in its cgroup for its own and moves it about, so it must not begin in anybody else's.
# systemd runs for a user only where it runs for the system; /run says so, and here there is a /run of our own.
_BEGIN = r"""
set -e
if [ -d /sys/fs/cgroup/systemd ]; then tops="/sys/fs/cgroup/systemd $(ls -d /sys/fs/cgroup/unified || true)"
else tops=/sys/fs/cgroup; fi
for top in $tops; do
    mkdir "$top/palm-test-$$"
    echo $$ > "$top/palm-test-$$/cgroup.procs"
done
if grep -E '^(0:|[0-9]+:name=systemd)' /proc/self/cgroup | grep -qv "/palm-test-$$\$"; then
    echo "no cgroup of its own"
    exit 1
fi
mount -t tmpfs tmpfs /run
mkdir -p /run/systemd/system
exec /lib/systemd/systemd --user --unit=basic.target --log-target=console --log-level=info
"""


class Systemd:
    """Speaks to the manager of ``folder``, whose units lie in ``units``."""

    def __init__(self, folder: Path) -> None:
        self.units = folder / "units"
        self.units.mkdir()
        (folder / "run").mkdir(mode=0o700)
        self.environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("DBUS_", "XDG_", "NOTIFY_"))
        } | {
            "XDG_RUNTIME_DIR": str(folder / "run"), "XDG_CONFIG_HOME": str(folder / "config"),
            "XDG_CACHE_HOME": str(folder / "cache"), "SYSTEMD_UNIT_PATH": f"{self.units}:/usr/lib/systemd/user",
        }  # fmt: skip

    def ctl(self, *arguments: str, seconds: float = 60.0) -> subprocess.CompletedProcess[str]:
        """``systemctl --user``."""
        command = ["systemctl", "--user", "--no-pager", *arguments]
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=False, timeout=seconds
        )

    def shows(self, unit: str, *names: str) -> tuple[str, ...]:
        """Properties of a unit, in this order."""
        told = self.ctl("show", unit, *(f"--property={name}" for name in names)).stdout
        found = dict(line.partition("=")[::2] for line in told.splitlines())
        return tuple(found[name] for name in names)

    def is_up(self) -> bool:
        """Whether it answers."""
        return "running" in self.ctl("show", "--property=SystemState").stdout  # is-system-running asks /run


@contextmanager
def manager(folder: Path, log: Path) -> Iterator[Systemd]:
    """A manager with what it says in ``log``. Skips where there can be none."""
    if not os.environ.keys() & {ASKED, "CI"}:
        pytest.skip(f"makes a cgroup and a mount namespace as root: set {ASKED}=1 to have it run here")
    missing = [name for name in ("systemctl", "unshare", "mount") if shutil.which(name) is None]
    if missing or not MANAGER.exists():
        pytest.skip(f"no systemd on this machine: {', '.join(missing) or MANAGER} is missing")
    made = Systemd(folder)
    with log.open("wb") as out:
        command = ["unshare", "--mount", "--propagation", "private", "sh", "-c", _BEGIN]
        process = subprocess.Popen(command, env=made.environment, stdout=out, stderr=out, cwd="/")
    try:
        _wait(made, process, log)
        yield made
    finally:
        if process.poll() is None:
            made.ctl("exit")
        try:
            process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        _clear(process.pid)


def _wait(made: Systemd, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_S
    while not made.is_up():
        if process.poll() is not None or time.monotonic() > deadline:
            words = log.read_text(errors="replace").strip().splitlines()
            pytest.skip(f"no systemd can be started here: {words[-1] if words else 'it says nothing'}")


def _clear(pid: int) -> None:
    """Whatever is left in its cgroup goes, and then the cgroup."""
    for top in (*Path("/sys/fs/cgroup").glob(f"*/palm-test-{pid}"), Path(f"/sys/fs/cgroup/palm-test-{pid}")):
        for folder, _, _ in os.walk(top, topdown=False):
            for left in Path(folder, "cgroup.procs").read_text().split():
                with suppress(ProcessLookupError):
                    os.kill(int(left), signal.SIGKILL)
            try:
                os.rmdir(folder)  # noqa: PTH106 - a cgroup, not a folder of files
            except OSError:
                continue
