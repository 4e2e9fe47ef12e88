"""What is said of phones, requests and news: codes looked up, facts as they are."""

from kiosk.phone.record import Platform
from kiosk.phone.snapshot import Described, News
from kiosk.views.texts import lookup

PLATFORMS = {Platform.IOS: "form.ios", Platform.ANDROID: "form.android"}


def say(code: str, *values: str | int) -> str:
    """Words of this window."""
    return lookup.say("developer", code, *values)


def card_line(phone: Described) -> str:
    """Make, model, what runs on it."""
    system = " ".join((say(PLATFORMS[phone.platform]), phone.platform_version))
    return " · ".join((" ".join((phone.make, phone.model)).strip(), system))


def states(phone: Described) -> tuple[str, ...]:
    """Whose it is, and how it is connected."""
    if phone.lost:
        return (say("state.lost"),)
    said = [say("state.enrolled" if phone.enrolled else "state.fresh")]
    if phone.offline:
        said.append(say("state.offline"))
    if phone.slow_s:
        said.append(say("state.slow", f"{phone.slow_s:g}"))
    return tuple(said)


def news_words(news: News | None) -> str:
    """What happened last; a trouble with its code, for whoever looks it up."""
    if news is None:
        return ""
    code = f"news.{news.code}"
    words = say(code if lookup.known("developer", code) else "news.unknown", *news.values)
    return words if news.ok else say("screen.code", words, news.code)
