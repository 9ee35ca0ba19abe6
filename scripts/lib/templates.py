"""Templates of messages as translators see them, and what fits into their places."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from places import Place, Said

# Names of places that hold another message, which is found where it is made.
PASSED = ("message", "cure", "why", "note", "notes", "told", "problem", "error", "reason", "last", "lines")
PASSED += ("labels", "detail")
SETTING = re.compile(r"[\w.]+ = \{\w+\}")
# Places that hold one name, without a comma.
NAMES = ("path", "title", "folder", "layer", "variable", "day", "date", "region", "label", "factor")
# A sentence ends before the capital of the next one; "et al." ends none.
END = re.compile(r"(?<=[.?!])(?<!al\.) (?=[A-Z{])")
PLACE = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True)
class Template:
    """A message.

    Attributes:
        text: as translators see it: "{path} has {count} dates."
        where: "file:line" of its first place.
        places: what is known of its places by name: "number", "quoted", "message", or
            {"of": [phrases], "between": "; "}; nothing where it is any text.
        phrases: the templates that its places may hold.
    """

    text: str
    where: str
    places: dict
    phrases: tuple = ()

    def sentences(self) -> list[Template]:
        """Each of its sentences by itself."""
        found = []
        for text in END.split(self.text):
            names = {name[1:-1] for name in PLACE.findall(text)}
            places = {name: about for name, about in self.places.items() if name in names}
            held = {phrase for about in places.values() if isinstance(about, dict) for phrase in about["of"]}
            phrases = tuple(each for each in self.phrases if each.text in held)
            found.append(Template(text, self.where, places, phrases))
        return found

    def like(self, other: Template) -> Template:
        """The same with places that take what those of `other`, of the same skeleton, take, too."""
        names, others = PLACE.findall(self.text), PLACE.findall(other.text)
        pairs = {name[1:-1]: theirs[1:-1] for name, theirs in zip(names, others)}
        both = {name: about for name, about in self.places.items() if other.places.get(pairs[name]) == about}
        return replace(self, places=both)

    @classmethod
    def of(cls, said: Said, where: str, phrases: dict) -> Template:
        """The template of what is said; `phrases` are those that its places may hold, by place."""
        keys: dict[str, str] = {}
        parts, places, inner = [], {}, []
        for part in said:
            if isinstance(part, str):
                parts.append(part.replace("{", "{{").replace("}", "}}"))
            elif isinstance(part, Place):
                name = _free_name(part, keys)
                keys[name] = part.key
                parts.append(f"{{{name}}}")
                held = [cls.of(each, where, phrases) for each in phrases.get(part.phrases, ())]
                inner += [each for each in held if has_words(each.text)]
                places[name] = _about(part, held)
        known = {name: about for name, about in places.items() if about}
        return cls("".join(parts).strip(), where, known, tuple(inner))


def _free_name(place: Place, keys: dict[str, str]) -> str:
    """The name of a place; one that another place has already gets a number."""
    base = re.sub(r"\W", "", place.name) or "value"
    name, n = base, 2
    while keys.get(name, place.key) != place.key:
        name, n = f"{base}_{n}", n + 1
    return name


def _about(place: Place, held: list[Template]):
    if place.phrases:
        of = list(dict.fromkeys(each.text for each in held))
        return {"of": of, "open": place.open, "between": place.between}
    if place.kind == "text" and place.name in PASSED:
        return "message"
    if place.kind == "text":
        return "name" if place.name in NAMES else ""
    return place.kind


def skeleton(text: str) -> str:
    """The same for templates that nothing but the names of their places tells apart."""
    return PLACE.sub("{}", text)


def has_words(text: str) -> bool:
    """Whether there is something to translate beside the places."""
    if SETTING.fullmatch(text):
        return False
    literal = PLACE.sub(" ", text.replace("{{", " ").replace("}}", " "))
    return any(re.fullmatch(r"[(\"']?(?:an?|[A-Za-z][a-z']+)[).,;:?\"']*", word) for word in literal.split())


def is_passed(template: Template) -> bool:
    """Whether a message only passes on another one."""
    return "message" in template.places.values()
