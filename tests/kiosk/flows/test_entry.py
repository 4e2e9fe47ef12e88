import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.flows.entry import Entry, EntryProblem, Kind, parse
from kiosk.flows.states import Purpose
from kiosk.secret import Secret

ALPHABET = string.ascii_letters + string.digits
PURPOSES = {Kind.ENROLLMENT_KEY: Purpose.ENROLL, Kind.RECOVERY_KEY: Purpose.RECOVER, Kind.USER: Purpose.VERIFY}
kinds = st.sampled_from(Kind)
randoms = st.text(ALPHABET, min_size=8, max_size=64)
junk = st.text(" \t\n\u00a0\u200b\u200d\ufeff\u202e\u2007", max_size=6)


def read(text: str, purpose: Purpose | None = None) -> Entry | EntryProblem:
    return parse(Secret(text), purpose)


@given(kinds, randoms)
def test_a_bare_value_is_itself(kind: Kind, random: str) -> None:
    found = read(f"{kind}_{random}")
    assert isinstance(found, Entry)
    assert found == Entry(kind, Secret(f"{kind}_{random}"))
    assert found.purpose is PURPOSES[kind]


@given(kinds, randoms, junk, st.sampled_from([" ", "-", " - ", "\u2013", "\u00a0", "\u2011"]), st.integers(1, 8))
def test_groups_and_invisible_characters_change_nothing(
    kind: Kind, random: str, around: str, gap: str, size: int
) -> None:
    groups = gap.join(random[start : start + size] for start in range(0, len(random), size))
    assert read(f"{around}{kind}_{groups}{around}") == Entry(kind, Secret(f"{kind}_{random}"))


@given(kinds, randoms, st.sampled_from(["https://example.org/k#", "palmkiosk:", "PalmKiosk://", "palmkiosk:enroll#"]))
def test_links_carry_values(kind: Kind, random: str, link: str) -> None:
    assert read(f"{link}{kind}_{random}") == Entry(kind, Secret(f"{kind}_{random}"))


@given(st.text(ALPHABET, min_size=32, max_size=32))
def test_a_key_of_full_length_needs_no_prefix_where_a_key_is_asked_for(random: str) -> None:
    assert read(random, Purpose.ENROLL) == Entry(Kind.ENROLLMENT_KEY, Secret(f"eks_{random}"))
    assert read(random, Purpose.RECOVER) == Entry(Kind.RECOVERY_KEY, Secret(f"rks_{random}"))
    assert read(random, Purpose.VERIFY) is EntryProblem.UNKNOWN
    assert read(random) is EntryProblem.UNKNOWN


@given(st.text(max_size=300), st.sampled_from([None, *Purpose]))
def test_any_text_is_an_entry_or_a_problem(text: str, purpose: Purpose | None) -> None:
    found = read(text, purpose)
    if isinstance(found, Entry):
        value = found.value.reveal()
        assert value.isascii()
        assert purpose in (None, found.purpose)
        assert read(value, purpose) == found
    else:
        assert isinstance(found, EntryProblem)


@given(st.text(max_size=60).map(lambda text: f"eks_{text}"))
def test_nothing_but_letters_and_digits_gets_through(text: str) -> None:
    found = read(text)
    assert not isinstance(found, Entry) or found.value.reveal()[4:].isalnum()


@pytest.mark.parametrize(
    ("text", "purpose", "problem"),
    [
        ("", Purpose.ENROLL, EntryProblem.EMPTY),
        ("\u200b \n", Purpose.ENROLL, EntryProblem.EMPTY),
        ("x" * 2049, None, EntryProblem.TOO_LONG),
        ("eks_абвгдежзий", None, EntryProblem.UNREADABLE),
        ("eks_<script>alert(1)</script>", None, EntryProblem.UNREADABLE),
        ("eks_abc", Purpose.ENROLL, EntryProblem.INCOMPLETE),
        ("eks_" + "a" * 65, Purpose.ENROLL, EntryProblem.INCOMPLETE),
        ("hello", Purpose.ENROLL, EntryProblem.UNKNOWN),
        ("https://example.org/", None, EntryProblem.UNKNOWN),
        ("sk_" + "a" * 32, Purpose.ENROLL, EntryProblem.API_KEY),
        ("pk_" + "a" * 33, None, EntryProblem.API_KEY),
        ("eks_" + "a" * 32, Purpose.VERIFY, EntryProblem.KEY_NOT_USER),
        ("usr_" + "a" * 24, Purpose.ENROLL, EntryProblem.USER_NOT_KEY),
        ("rks_" + "a" * 32, Purpose.ENROLL, EntryProblem.WRONG_KIND),
        ("../../etc/passwd", Purpose.VERIFY, EntryProblem.UNKNOWN),
        ("usr_../../admin", Purpose.VERIFY, EntryProblem.UNREADABLE),
    ],
)
def test_what_is_wrong_is_named(text: str, purpose: Purpose | None, problem: EntryProblem) -> None:
    assert read(text, purpose) is problem


def test_full_width_letters_are_letters() -> None:
    assert read("ｅｋｓ＿" + "Ａ" * 32) == Entry(Kind.ENROLLMENT_KEY, Secret("eks_" + "A" * 32))
