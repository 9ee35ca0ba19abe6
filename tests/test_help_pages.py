"""The help: every button and link leads to a page, and to a place in it, that is there."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted((ROOT / "resources" / "help").glob("*.html"))
# Constants of windows, the table of docks, and pages named where they are opened.
NAMED = re.compile(r'(?:HELP|PAGE) = "([a-z]+(?:#[a-z]+)?)"|helpRequested\.emit\("([^"]+)"\)')
TABLE = re.compile(r"HELP_PAGES = \{(.*?)\}", re.DOTALL)


class Places(HTMLParser):
    """What a page can be entered at, and where its links go."""

    def __init__(self, text):
        super().__init__()
        self.ids, self.links, self.looks = set(), [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        self.ids.add(given.get("id"))
        if tag == "a":
            self.links.append(given["href"])
        if tag == "link":
            self.looks.append(given["href"])


FOUND = {page.stem: Places(page.read_text(encoding="utf-8")) for page in PAGES}


def asked():
    """(file, page and place) of every help button in the interface."""
    for path in sorted((ROOT / "ui").rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        for one, other in NAMED.findall(text):
            yield path.name, one or other
        for table in TABLE.findall(text):
            yield from ((path.name, page) for page in re.findall(r': "([^"]+)"', table))


def is_there(address):
    page, _, place = address.partition("#")
    name = page.removesuffix(".html")
    return name in FOUND and (not place or place in FOUND[name].ids)


def test_every_window_has_its_page():
    buttons = [each for each in asked() if each[0] not in ("options.py",)]
    assert {"report.py", "preparation.py", "scenario.py", "wiring.py", "setup.py"} <= {f for f, _ in buttons}
    assert [each for each in buttons if not is_there(each[1])] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_lead_somewhere_and_every_page_lists_all(page):
    links = FOUND[page.stem].links
    assert [link for link in links if not is_there(link if link[0] != "#" else page.stem + link)] == []
    assert {f"{each.stem}.html" for each in PAGES} <= {link.partition("#")[0] for link in links}
    assert "http" not in "".join(links)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_pages_look_alike_by_one_sheet_that_lies_beside_them(page):
    assert FOUND[page.stem].looks == ["help.css"]
    assert (page.parent / "help.css").is_file()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_page_says_in_each_language_that_it_is_english(page):
    spoken = {path.stem.split("_")[1] for path in (ROOT / "resources" / "i18n").glob("*.qm")}
    text = page.read_text(encoding="utf-8")
    assert spoken and {code for code in spoken if f'<span lang="{code}">' not in text} == set()
