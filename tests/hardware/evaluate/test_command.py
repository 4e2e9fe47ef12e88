"""``python -m hardware evaluate``: what it writes, what it says, what it never shows."""

import json
import re
import stat
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from hardware.__main__ import app
from hardware.simulate.pose import Pose
from tests.hardware.evaluate.folders import hands, picture, regions, rendered

KEYS = {
    *("fte", "fta", "eer", "genuine", "impostor", "fnmr_at_fmr", "rank1", "refused"),
    *("fta_reasons", "splits", "groups", "fnmr_at_policy", "extrapolated", "times_ms", "people", "palms", "protocol"),
    *("data", "notes", "version", "worst", "attacks", "command", "created", "half", "jitter", "sessions"),
}
"""What a reader of the JSON may rely on; the first eight by contract."""


def run(*words: str | Path) -> Result:
    return CliRunner().invoke(app, ["evaluate", *map(str, words), "--jobs", "1", "--resamples", "30"])


def figures_of(folder: Path, *words: str | Path) -> dict:
    out = folder / "figures.json"
    result = run(*words, "--json", out)
    assert result.exit_code == 0, result.output
    return json.loads(out.read_text())


@pytest.fixture(scope="module")
def easy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return regions(tmp_path_factory.mktemp("easy"))


def test_the_figures_have_their_names_and_shapes(easy: Path, tmp_path: Path) -> None:
    found = figures_of(tmp_path, easy)
    assert found.keys() >= KEYS
    assert found["fnmr_at_fmr"].keys() == {"1e-3", "1e-4", "1e-5"}
    for entry in found["fnmr_at_fmr"].values():
        assert entry.keys() >= {"value", "low", "high"}
        assert entry["limited"] is True
    assert (found["fte"], found["fta"], found["eer"], found["rank1"]) == (0.0, 0.0, 0.0, 1.0)
    assert (found["genuine"], found["impostor"]) == (10 * 6, 2 * (20 * 19 // 2 - 30))
    assert found["refused"] is None
    assert found["splits"].keys() == {"within", "across", "L", "R"}
    assert found["groups"]["set"].keys() == {"a", "b"}
    verify = found["fnmr_at_policy"]["verify"]
    assert (verify["fnmr"]["value"], verify["false_matches"], verify["fmr"]) == (0.0, 0, 0.0)
    assert "fmr_extrapolated" in verify
    assert (found["people"], found["palms"], found["protocol"]) == (5, 10, "single")
    assert found["data"]["sets"] == ["a", "b"]
    assert re.fullmatch("[0-9a-f]{64}", found["data"]["manifests"][0]["sha256"])
    assert any("1e-5" in note for note in found["notes"])
    assert str(easy.parent) not in json.dumps(found)


def test_the_same_seed_gives_the_same_figures(easy: Path, tmp_path: Path) -> None:
    def settled(*words: str | Path) -> dict:
        found = figures_of(tmp_path, easy, *words)
        return {key: value for key, value in found.items() if key not in {"times_ms", "created", "command"}}

    assert settled("--jitter", "mixed strong") == settled("--jitter", "mixed strong")


def test_jitter_makes_it_harder(tmp_path: Path) -> None:
    manifest = regions(tmp_path, people=4, shots=2, hands="R")
    calm, shaken = (figures_of(tmp_path, manifest, *words) for words in ((), ("--jitter", "rotation 6 deg")))
    assert shaken["jitter"] == "rotation 6 deg"
    assert shaken["worst"]["genuine"][0]["distance"] > calm["worst"]["genuine"][0]["distance"]


def test_kiosk_and_sessions(easy: Path, tmp_path: Path) -> None:
    found = figures_of(tmp_path, easy, "--protocol", "kiosk", "--enrolled", "2", "--presented", "2")
    assert (found["genuine"], found["impostor"]) == (10, 2 * 5 * 4)
    assert found["splits"].keys() == {"across", "L", "R"}
    found = figures_of(tmp_path, easy, "--protocol", "kiosk")
    assert found["fte"] is None
    assert any("too few pictures for the protocol" in note for note in found["notes"])
    assert figures_of(tmp_path, easy, "--sessions", "across")["genuine"] == 10 * 4


def test_halves_and_sets(easy: Path, tmp_path: Path) -> None:
    assert figures_of(tmp_path, easy, "--half", "odd")["people"] == 2
    found = figures_of(tmp_path, easy, "--set", "a", "--where", "hand=left")
    assert (found["people"], found["palms"]) == (3, 3)


def test_a_page_without_pictures_fetches_nothing_and_shows_nobody(easy: Path, tmp_path: Path) -> None:
    page, paper = tmp_path / "r.html", tmp_path / "r.pdf"
    result = run(easy, "--html", page, "--pdf", paper)
    assert result.exit_code == 0, result.output
    text = page.read_text()
    assert "<img" not in text
    assert "data:image" not in text
    assert "<image" not in text
    assert not re.search(r"""(src|href)=["'](?!#)""", text)
    assert not re.search(r"url\((?!#)", text)
    assert "biometric" not in text
    assert text.count('<svg role="img" aria-label=') == 2
    names = re.findall(r'\bid="([^"]+)"', text)
    assert len(names) == len(set(names)) > 10
    assert set(re.findall(r'(?:url\(|href=")#([^")]+)', text)) <= set(names)
    assert '<html lang="en">' in text
    for words in ("FNMR at FMR 1e-4", "Detection error", "manifest.csv", "SHA-256", "nothing: every threshold"):
        assert words in text
    assert paper.read_bytes().startswith(b"%PDF")
    assert b"/Subtype /Image" not in paper.read_bytes()


def test_pictures_are_shown_when_asked_for_with_a_warning_and_kept_private(easy: Path, tmp_path: Path) -> None:
    page, paper = tmp_path / "r.html", tmp_path / "r.pdf"
    result = run(easy, "--html", page, "--pdf", paper, "--pictures")
    assert result.exit_code == 0, result.output
    text = page.read_text()
    assert text.count("<img alt=") == 2 * 16
    assert 'role="alert"' in text
    assert "biometric data of real people" in text
    assert b"/Subtype /Image" in paper.read_bytes()
    assert {stat.S_IMODE(path.stat().st_mode) for path in (page, paper)} == {0o600}


def test_names_in_a_manifest_are_no_markup(tmp_path: Path) -> None:
    manifest = regions(tmp_path, people=2, shots=2, hands="R")
    manifest.write_text(manifest.read_text().replace(",a\n", ",<b>&$x_1$\n"))
    assert run(manifest, "--html", tmp_path / "r.html", "--pdf", tmp_path / "r.pdf").exit_code == 0
    assert "<b>" not in (tmp_path / "r.html").read_text()
    assert "set &lt;b&gt;&amp;$x_1$" in (tmp_path / "r.html").read_text()


def test_one_subject_gives_nulls_and_says_why(tmp_path: Path) -> None:
    found = figures_of(tmp_path, regions(tmp_path, people=1, hands="R"))
    assert (found["genuine"], found["impostor"], found["eer"]) == (6, 0, None)
    assert found["fnmr_at_fmr"]["1e-4"]["value"] is None
    assert found["fnmr_at_policy"]["verify"]["fmr"] is None
    assert any("No two people" in note for note in found["notes"])


def test_no_genuine_pairs_give_nulls_and_say_why(tmp_path: Path) -> None:
    found = figures_of(tmp_path, regions(tmp_path, shots=1, hands="R"), "--html", tmp_path / "r.html")
    assert (found["genuine"], found["impostor"], found["eer"], found["rank1"]) == (0, 10, None, None)
    assert found["fnmr_at_policy"]["verify"]["fnmr"] is None
    assert any("with another picture of itself" in note for note in found["notes"])


def test_the_same_picture_under_two_names_is_noticed(tmp_path: Path) -> None:
    manifest = regions(tmp_path, people=2, shots=2, hands="R")
    (tmp_path / "0R1.png").write_bytes((tmp_path / "0R0.png").read_bytes())
    assert "Byte for byte the same picture: 0R0.png, 0R1.png." in figures_of(tmp_path, manifest)["notes"]


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["none.csv"], 2, "manifest_unusable: cannot read none.csv"),
        (["{easy}", "--set", "c"], 2, "no row has set 'c'"),
        (["{easy}", "--group", "colour"], 2, "no manifest has a column 'colour'"),
        (["{easy}", "--jitter", "earthquake"], 2, "unknown jitter 'earthquake'; there are: none, "),
        (["{easy}", "{easy}"], 2, "40 pictures are named more than once"),
        (["{easy}", "--where", "set"], 2, "COLUMN=VALUE"),
        (["{easy}", "--json", "{folder}/no/such.json"], 1, "cannot write"),
    ],
)
def test_mistakes_end_in_one_sentence(easy: Path, words: list[str], status: int, sentence: str) -> None:
    result = run(*(word.format(easy=easy, folder=easy.parent) for word in words))
    assert result.exit_code == status
    assert sentence in result.output
    assert "Traceback" not in result.output
    said = [line for line in result.stderr.splitlines() if not re.match(r"pictures looked at|pairs compared", line)]
    assert len(said) == 1


def test_an_option_that_is_none_is_refused_by_name(easy: Path) -> None:
    for words in (["--half", "third"], ["--protocol", "x"], ["--enrolled", "9"], ["--sessions", "x"]):
        assert run(easy, *words).exit_code == 2


@pytest.mark.slow
def test_rendered_hands_from_pictures_to_figures(tmp_path: Path, hand_model: Path) -> None:
    manifest = hands(tmp_path)
    attack = rendered(tmp_path, "print.png", 1, Pose())
    with manifest.open("a") as file:
        file.write(f"{attack},1,R,,hand,print,\n{picture(tmp_path, 'tiny.png')},9,R,,hand,,\n")
    found = figures_of(tmp_path, manifest)
    assert (found["people"], found["palms"], found["genuine"], found["impostor"]) == (4, 4, 3, 12)
    assert found["refused"] == 1.0
    assert found["refusable"] == {"back": 3, "negative": 1}
    assert found["fta"] == pytest.approx(1 / 7)
    assert found["fta_reasons"] == {"show_hand": 1}
    assert found["fte"] == 0.25
    assert found["eer"] == 0.0
    assert found["attacks"] == {"print": {"pictures": 1, "gave_a_code": 1}}
    assert found["times_ms"]["look"]["p50"] > 0
    assert run(manifest, "--jitter", "mixed mild").exit_code == 2
    backs = figures_of(tmp_path, manifest, "--where", "kind=back")
    assert (backs["fta"], backs["fte"], backs["eer"], backs["refused"]) == (None, None, None, 1.0)
    assert any("No honest palm" in note for note in backs["notes"])
