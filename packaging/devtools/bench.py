"""./dev bench: measure the engine, the kiosk and the server, each beside a yardstick in the same run."""

from devtools.environment import Environment


def main(env: Environment, arguments: list[str]) -> int:
    """Run the benchmarks named (all when none are) and print their tables; see packaging/docs/figures.md."""
    env.ready(development=True)
    return env.call([env.python, "-m", "tests.benchmarks", *arguments], QT_QPA_PLATFORM="offscreen")
