"""Settings of models in words: every value that can be chosen has one, and none of them is the job file's."""

import pytest
from groundcast.models import catalogue
from groundcast.ui import model_needs, setting_words, words
from groundcast.ui.widgets.settings_form import SettingsForm
from qgis.gui import QgsCollapsibleGroupBoxBasic

CHOSEN = [(e.name, s) for e in catalogue.ENTRIES for s in e.settings if s.choices]
NETWORK = "mhca-gru"


@pytest.mark.parametrize(("model", "setting"), CHOSEN, ids=lambda part: getattr(part, "name", part))
def test_every_choice_has_a_word_of_its_own(model, setting):
    words = [setting_words.choice(setting.name, value) for value in setting.choices]
    assert len(set(words)) == len(words) and all(word[0].isupper() for word in words)


def test_values_are_told_as_the_form_shows_them():
    told = setting_words.value
    assert told(NETWORK, "residual", "yes") == "Yes" and told(NETWORK, "keep", "last") == "Last epoch"
    assert told(NETWORK, "target", "last") == "Last date" and told(NETWORK, "time_step", 0) == "Automatic"
    assert told(NETWORK, "learning_rate", 0.0) == "Automatic" and told(NETWORK, "dropout", 0.0) == "0"
    assert told("none such", "any_thing", True) == "Yes" and told("none such", "rate", 0.5) == "0.5"
    assert setting_words.label("none such", "any_thing") == "any thing"


def test_the_form_shows_words_and_gives_values(qtbot):
    box = QgsCollapsibleGroupBoxBasic()
    qtbot.addWidget(box)
    form, edited = SettingsForm(box), []
    form.show_settings(catalogue.entry(NETWORK), {"residual": "no"}, 0)
    field = form.field("residual")
    assert field.currentText() == "No"
    assert form.field("learning_rate").text() == form.field("hidden").text() == "Automatic"
    form.edited.connect(lambda changed, _seed: edited.append(changed))
    field.setCurrentIndex(field.findText("Yes"))
    assert edited == [{}]
    target = form.field("target")
    target.setCurrentIndex(target.findText("Whole sequence"))
    assert edited[-1] == {"target": "seq"}


def test_a_processor_is_named_in_the_users_language(monkeypatch):
    monkeypatch.setattr(words, "tr", lambda text, **parts: text.replace("cores", "Kerne").format(**parts))
    assert words.device_name("Processor (8 cores)") == "Processor (8 Kerne)"
    assert words.device_name("NVIDIA RTX 4070") == "NVIDIA RTX 4070"


def test_the_card_of_a_model_names_settings_and_values():
    rows = dict(model_needs.rows(catalogue.entry(NETWORK), {}, catalogue.AtHand()))
    defaults = rows["Defaults"].split(", ")
    assert any(told.endswith(": Yes") for told in defaults)
    assert not any(told.endswith((": yes", ": no")) for told in defaults)
