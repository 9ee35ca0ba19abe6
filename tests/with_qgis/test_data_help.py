"""The help of the windows about data: their buttons open a page and a place that are there."""

import re

import pytest
from groundcast import resources
from groundcast.ui.dialogs import add_stack, factor, preparation
from qgis.PyQt.QtWidgets import QDialogButtonBox

PAGES = ("data", "index", "map", "trust", "compare", "scenario", "models", "setup", "processing", "water")


@pytest.mark.parametrize("module", [add_stack, preparation, factor])
def test_the_place_in_the_page_is_there(module):
    page, _, place = module.HELP.partition("#")
    with open(resources.path(f"help/{page}.html"), encoding="utf-8") as file:
        assert f'id="{place}"' in file.read()


def test_help_and_f1_of_add_stack_open_it(qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(add_stack, "open_page", asked.append)
    dialog = add_stack.AddStackDialog()
    qtbot.addWidget(dialog)
    dialog.buttons.button(QDialogButtonBox.StandardButton.Help).click()
    assert asked == ["data#stack"]


@pytest.mark.parametrize("name", PAGES)
def test_every_page_leads_to_every_other(name):
    with open(resources.path(f"help/{name}.html"), encoding="utf-8") as file:
        nav = re.search(r"<nav>.*?</nav>", file.read(), re.S).group(0)
    assert {f'href="{page}.html"' for page in PAGES} <= set(re.findall(r'href="[a-z]+\.html"', nav))
