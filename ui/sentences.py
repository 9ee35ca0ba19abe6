"""Sentences and the templates that they were made from: "{path} has no dates."; standard library only."""

from __future__ import annotations

import re
from functools import cached_property

WORD = re.compile(r"[A-Za-z]{2,}")
PLACE = re.compile(r"(?<!\{)\{(\w+)\}(?!\})")
# What a place may hold: a part of one sentence, a number, the name of a file, or whole sentences.
_IN_SENTENCE = r"(?![.?!] [A-Z])"
VALUES = {
    "": rf"(?:{_IN_SENTENCE}[^\n])+",
    "name": rf"(?:{_IN_SENTENCE}(?!, )[^\n])+",
    "number": r"[-+\u2212]?(?:\d[\d,]*\.?\d*(?:e[-+]?\d+)?|nan|inf) ?%?",
    "quoted": r"(?:'[^\n]*'|\"[^\n]*\"|[^'\"\n]+)",
    "message": r"[^\n]+",
}


class Template:
    """A sentence with named places.

    Args:
        text: "{path} has {count} dates."
        places: what is known of places: a word of `VALUES`, or {"of": the phrases that it may hold,
            "open": whether it may be something else, "between": what stands between several}.
        phrases: what is known of the places of all phrases, by their text.
    """

    def __init__(self, text: str, places: dict, phrases: dict[str, dict]):
        self.text, self._places, self._phrases = text, places, phrases
        self._literals = [each.replace("{{", "{").replace("}}", "}") for each in PLACE.split(text)[::2]]
        self.weight = sum(map(len, self._literals))

    def match(self, text: str) -> dict[str, str] | None:
        """The values of the places in `text`; None where it does not fit, or can be read in two ways."""
        if not all(each in text for each in self._literals):
            return None
        least = self._least.fullmatch(text)
        if least is None or not least.groupdict():
            return least and {}
        return least.groupdict() if least.groupdict() == self._most.fullmatch(text).groupdict() else None

    def about(self, place: str) -> str | dict:
        """What is known of a place, "" where it may be anything."""
        return self._places.get(place, "")

    def phrases(self, place: str) -> list[Template]:
        """What a place may hold, the most literal first."""
        inner = (
            Template(each, self._phrases.get(each, {}), self._phrases) for each in self.about(place)["of"]
        )
        return sorted(inner, key=lambda each: -each.weight)

    @cached_property
    def _least(self) -> re.Pattern:
        return re.compile(self.pattern("?"))

    @cached_property
    def _most(self) -> re.Pattern:
        return re.compile(self.pattern(""))

    def pattern(self, reach: str, named: bool = True) -> str:
        """The regular expression of its sentences; `reach` is "?" for places as short as can be, else ""."""
        parts, seen = [], set()
        for i, part in enumerate(PLACE.split(self.text)):
            if i % 2 == 0:
                parts.append(re.escape(self._literals[i // 2]))
            elif part in seen and named:
                parts.append(f"(?P={part})")
            else:
                seen.add(part)
                name = f"?P<{part}>" if named else "?:"
                parts.append(f"({name}{self._value(part, reach)})")
        return "".join(parts)

    def _value(self, place: str, reach: str) -> str:
        about = self.about(place)
        if isinstance(about, str):
            return VALUES[about] + (reach if about in ("", "name", "message") else "")
        if about["open"] or about["between"]:
            return VALUES[""] + reach
        return "|".join(each.pattern(reach, named=False) for each in self.phrases(place))


class Table:
    """All templates, each found by a word that few others have.

    Args:
        told: {"messages": {word: {text: places}}, "phrases": {text: places}}.
    """

    def __init__(self, told: dict):
        self._messages, self._phrases = told["messages"], told["phrases"]
        self._made: dict[str, Template] = {}

    def match(self, text: str) -> tuple[Template, dict[str, str]] | None:
        """The template of a sentence and the values of its places; None where none fits, or several do."""
        pairs = ((template, template.match(text)) for template in self._near(text))
        found = [pair for pair in pairs if pair[1] is not None]
        best = max((template.weight for template, _ in found), default=0)
        fit = [pair for pair in found if pair[0].weight == best]
        return fit[0] if len(fit) == 1 else None

    def _near(self, text: str) -> list[Template]:
        words = {word for word in WORD.findall(text) if word in self._messages}
        return [self._template(each, word) for word in words for each in self._messages[word]]

    def _template(self, text: str, word: str) -> Template:
        if text not in self._made:
            self._made[text] = Template(text, self._messages[word][text], self._phrases)
        return self._made[text]
