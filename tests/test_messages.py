"""The worker's messages as templates: all are found in the code, and real ones are known again by them."""

import ast
import importlib.util
import sys
from pathlib import Path

import pytest
from groundcast.core.errors import GroundCastError
from groundcast.core.readers import read
from groundcast.core.source import Source
from groundcast.tests.core.readers import (
    malformed_layers,
    malformed_netcdf,
    malformed_rasters,
    malformed_tables,
)
from groundcast.worker import faults
from groundcast.worker.words import pair

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "scripts" / "lib"))
import messages as told  # noqa: E402

ROOMS = (malformed_rasters, malformed_tables, malformed_netcdf, malformed_layers)
REFUSED = [case for room in ROOMS for case in room.REFUSED]
UNSEEN = (
    "These messages cannot be translated: write their text as a literal or an f-string where it is raised or "
    "warned of, in a variable beside it, or in a function that returns it (docs/developing.md, Translations)."
)


def _sentences():
    """`ui.sentences` without QGIS, which the package `ui` needs."""
    spec = importlib.util.spec_from_file_location("sentences", ROOT / "ui" / "sentences.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


sentences = _sentences()


@pytest.fixture(scope="module")
def messages():
    return told.Messages(ROOT)


@pytest.fixture(scope="module")
def table(messages):
    return sentences.Table(messages.table())


def _of_code(tmp_path, code: str):
    (tmp_path / "core").mkdir()
    (tmp_path / "core" / "a.py").write_text(code, encoding="utf-8")
    return told.Messages(tmp_path)


def _raised(tmp_path, message: str, before: str = ""):
    return _of_code(
        tmp_path, f"def f(path, dates, long):\n{before}    raise GroundCastError({message}, 'Look.')\n"
    )


def test_no_message_is_made_in_a_way_that_cannot_be_translated(messages):
    assert messages.unseen == [], UNSEEN


def test_a_message_that_nothing_tells_fails(tmp_path):
    found = _of_code(tmp_path, "def f(words):\n    raise GroundCastError(words[0] + words[1], 'Look.')\n")
    assert found.unseen == ["core/a.py:2 words[0] + words[1]"] and list(found.found) == ["Look."]


def test_a_piece_of_a_text_is_no_message_of_its_own(tmp_path):
    code = "def f(most):\n    return (f'It needs {most} GB of memory that Options allows.', 'Use less.')\n"
    found = list(_of_code(tmp_path, code).found)
    assert found == ["It needs {most} GB of memory that Options allows.", "Use less."]


def test_each_template_is_an_expression(messages):
    spoken = messages.table()
    for texts in spoken["messages"].values():
        for text, places in texts.items():
            template = sentences.Template(text, places, spoken["phrases"])
            assert template.match("Nothing of the kind.") is None
            assert text.format(**dict.fromkeys(sentences.PLACE.findall(text), "1"))


def test_places_have_names_that_a_translator_understands(tmp_path):
    found = _raised(tmp_path, "f'{path.name} has {len(dates)} dates, {dates[0]!r} first.'")
    (template, _) = found.found.values()
    assert template.text == "{path} has {dates_count} dates, {dates} first."
    assert template.places == {"path": "name", "dates_count": "number", "dates": "quoted"}


def test_every_way_to_say_it_is_a_whole_sentence(tmp_path):
    rest = "    rest = f', {len(dates)} of them late' if dates else ''\n"
    found = _raised(tmp_path, 'f\'{path} is {"long" if long else "short"}{rest}.\'', rest)
    assert sorted(found.found) == [
        "Look.",
        "{path} is long, {dates_count} of them late.",
        "{path} is long.",
        "{path} is short, {dates_count} of them late.",
        "{path} is short.",
    ]


def test_branches_of_one_condition_are_not_mixed(tmp_path):
    noun = "{'date' if len(dates) == 1 else 'dates'}"
    verb = "{'lies' if len(dates) == 1 else 'lie'}"
    found = _raised(tmp_path, f'f"{{len(dates)}} {noun} {verb} ahead."')
    assert sorted(found.found) == [
        "Look.",
        "{dates_count} date lies ahead.",
        "{dates_count} dates lie ahead.",
    ]


def test_what_callers_give_and_functions_return_is_followed(tmp_path):
    code = (
        "def require(good, what):\n    if not good:\n"
        "        raise GroundCastError(f'{what} is empty.', CURE)\n"
        "CURE = 'Give more.'\n"
        "def f(x, n):\n    require(x, 'The prior')\n    require(n, 'The snow')\n"
        "def g(report, n):\n    report.warning('few', counted(n) + ' are few.')\n"
        "def counted(n):\n    return f'{n} date' if n == 1 else f'{n} dates'\n"
    )
    assert sorted(_of_code(tmp_path, code).found) == [
        "Give more.", "The prior is empty.", "The snow is empty.", "{n} date are few.", "{n} dates are few.",
    ]  # fmt: skip


def test_names_of_settings_are_filled_in_and_no_words(tmp_path):
    code = "def f(x):\n    g('cell_size')\n    g('lag_days')\ndef g(key):\n"
    code += "    raise GroundCastError(f'There is no {key} here.', '')\n"
    assert list(_of_code(tmp_path, code).found) == ["There is no {key} here."]


def test_texts_of_no_reader_are_left_out(tmp_path):
    code = '"""A module of that kind."""\nraise ValueError("No such thing as this.")\n'
    code += 'NOTE = "Made by us, not measured."\n'
    assert list(_of_code(tmp_path, code).found) == ["Made by us, not measured."]


def test_there_are_at_least_sixty_real_messages():
    assert len(REFUSED) >= 60


@pytest.mark.parametrize("make", [case[1] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_a_real_message_and_its_cure_are_known_with_their_values(tmp_path, table, make):
    with pytest.raises(GroundCastError) as caught:
        read(Source(str(make(tmp_path))))
    for text in (caught.value.message, caught.value.cure):
        assert _known(table, text) == text


@pytest.mark.parametrize(
    "error", [MemoryError(), ValueError("what nobody foresaw"), PermissionError(13, "", "/a")]
)
def test_what_a_worker_says_of_any_error_is_known(table, error):
    # A full memory was told in English in every language: its words stood where only a terminal is heard.
    with pytest.raises(type(error)) as met:
        raise error
    said = faults.told(met.value)
    for text in filter(None, (said.message, said.cure)):
        assert _known(table, text) == text


def test_what_processing_may_be_refused_is_known(table):
    with pytest.raises(GroundCastError) as caught:
        pair("rain", "--factor", "NAME=SOURCE")
    for text in (caught.value.message, caught.value.cure):
        assert _known(table, text) == text


def _known(table, text: str) -> str:
    """A text from its templates and their values, sentence by sentence where it has several."""
    parts, said = text.split(". "), []
    while parts:
        for count in range(len(parts), 0, -1):
            found = table.match(". ".join(parts[:count]) + ("." if count < len(parts) else ""))
            if found is not None:
                break
        assert found is not None, f"no template fits {text!r}"
        template, values = found
        said.append(template.text.format(**values))
        del parts[:count]
    return " ".join(said)


def test_values_are_kept_exactly_and_the_unknown_is_not_known():
    spoken = {"messages": {"dates": {"{path} has {count} dates.": {"count": "number"}}}, "phrases": {}}
    table = sentences.Table(spoken)
    _, values = table.match("a {b} \\1 %s.tif has 1,234.5e-3 dates.")
    assert values == {"path": "a {b} \\1 %s.tif", "count": "1,234.5e-3"}
    assert table.match("a.tif has many dates.") is None and table.match("Some other dates.") is None


def test_the_more_literal_template_is_taken_and_a_doubtful_one_is_none():
    holds = {"{path} holds {held}.": {}, "{path} holds nothing.": {}}
    spoken = {"messages": {"holds": holds, "differ": {"{one} and {other} differ.": {}}}, "phrases": {}}
    table = sentences.Table(spoken)
    assert table.match("a.tif holds nothing.")[0].text == "{path} holds nothing."
    assert table.match("a.tif and b.tif differ.")[1] == {"one": "a.tif", "other": "b.tif"}
    assert table.match("a and b and c differ.") is None


def test_a_phrase_in_a_place_is_one_of_those_it_may_be():
    places = {"how": {"of": ["as chosen", "as {tag} says"], "open": False, "between": ""}}
    spoken = {"messages": {"taken": {"It is taken, {how}.": places}}, "phrases": {"as {tag} says": {}}}
    table = sentences.Table(spoken)
    template, values = table.match("It is taken, as a.tif says.")
    assert values == {"how": "as a.tif says"}
    assert [each.text for each in template.phrases("how")] == ["as chosen", "as {tag} says"]
    assert table.match("It is taken, somehow.") is None


def test_all_rooms_of_the_worker_are_read(messages):
    rooms = {each.where.split("/")[0] for each in messages.found.values()}
    assert rooms == {"core", "models", "worker"} and len(messages.found) > 900
    assert not [text for text in messages.found if ast.literal_eval(repr(text)) != text.strip()]
