"""Make the hashed lock files from pyproject.toml; they carry hashes and no addresses."""

from devtools.environment import Environment

COMPILE = ["pip", "compile", "-q", "pyproject.toml", "--universal", "--python-version", "3.11"]
COMPILE += ["--generate-hashes", "--no-annotate", "--no-header"]


def main(env: Environment, arguments: list[str]) -> int:
    """Compile both lock files; ``--upgrade`` takes newer releases."""
    env.ready(development=True)
    uv = env.tool("uv")
    runtime = env.call([uv, *COMPILE, *arguments, "-o", "requirements.lock"])
    constraint = ["--group", "dev", "-c", "requirements.lock", "-o", "requirements-dev.lock"]
    return runtime or env.call([uv, *COMPILE, *arguments, *constraint])
