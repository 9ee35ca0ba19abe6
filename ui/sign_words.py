"""What a positive value means, in the user's language; readers and files say it in English."""

from __future__ import annotations

from .words import later, tr

# What the readers give; a file may say it in words of its own, which stay as they are.
SIGNS = (
    later("positive towards the satellite"),
    later("positive up"),
    later("positive east"),
    later("positive north"),
    later("positive is more water"),
)


def told(sign: str) -> str:
    """A sign as a reader or a report has it, translated where its words are known."""
    return tr(sign) if sign in SIGNS else sign
