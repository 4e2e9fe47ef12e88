"""Ids and secrets."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server_stub.domain.ids import Id, Secret, is_id, is_secret, new_id, new_secret, secret_hash


@pytest.mark.parametrize("kind", list(Id))
def test_an_id_is_its_prefix_and_24_characters(kind: Id) -> None:
    made = new_id(kind)
    assert re.fullmatch(kind + "[A-Za-z0-9]{24}", made)
    assert is_id(kind, made)
    assert len(made) <= 40


@pytest.mark.parametrize("kind", list(Secret))
def test_a_secret_is_its_prefix_and_32_characters(kind: Secret) -> None:
    made = new_secret(kind)
    assert re.fullmatch(kind + "[A-Za-z0-9]{32}", made)
    assert is_secret(kind, made)
    assert secret_hash(made) == secret_hash(made) != secret_hash(new_secret(kind))


def test_no_two_are_alike_and_no_prefix_is_anothers() -> None:
    assert len({new_id(Id.USER) for _ in range(2000)}) == 2000
    prefixes = [*Id, *Secret]
    assert len(set(prefixes)) == len(prefixes)


@given(text=st.text(max_size=60))
def test_hardly_any_text_is_an_id(text: str) -> None:
    assert is_id(Id.USER, text) == bool(re.fullmatch("usr_[A-Za-z0-9]{24}", text))
    assert len(secret_hash(text)) == 64


@pytest.mark.parametrize("tail", ["\n", " ", "\0", "x", "é"])
def test_an_id_ends_where_it_ends(tail: str) -> None:
    assert not is_id(Id.USER, new_id(Id.USER) + tail)
    assert not is_secret(Secret.SECRET_KEY, new_secret(Secret.SECRET_KEY) + tail)
