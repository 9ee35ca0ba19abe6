"""The one error that GroundCast raises on purpose: a sentence a user can act on."""


class GroundCastError(Exception):
    """Bad input or a missing resource, told in one clear sentence.

    Args:
        message: what is wrong and where; both sides where two things disagree
            ("20210304.tif has 900 x 800 pixels, the others 1000 x 800.").
        cure: what to do about it ("Resample it or leave it out.").
        code: a stable word for programs and translations ("grid-mismatch").
    """

    def __init__(self, message: str, cure: str = "", code: str = "input"):
        super().__init__(message)
        self.message = message
        self.cure = cure
        self.code = code

    def __str__(self) -> str:
        return f"{self.message} {self.cure}".strip()


def forbidden(path) -> GroundCastError:
    """The error of a file or folder to which this user has no right (`forbidden`)."""
    return GroundCastError(
        f"{path} may not be opened by this user.",
        "Give the right to open it, or choose another.",
        "forbidden",
    )
