"""A run's dated maps as an MP4 film, where the program ffmpeg is installed."""

from __future__ import annotations

import os
import shutil
import subprocess  # nosec B404 - films are made by a program of their own
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from ...core.errors import GroundCastError
from ..words import tr
from .animation import MILLISECONDS, REST, Caption, captioned
from .frames import Frame
from .kmz import png

# The colours of players need an even number of pixels along each side.
EVEN = "pad=ceil(iw/2)*2:ceil(ih/2)*2:color=white"
PATIENCE_S = 120


def ffmpeg() -> str:
    """The program's path, "" where it is not installed."""
    return shutil.which("ffmpeg") or ""


def write_mp4(path: Path, about: Caption, frames: Iterable[Frame]) -> None:
    """Write the frames; the last one rests at the end.

    Raises:
        GroundCastError: there is no ffmpeg, or it writes no film (`export-film`).
    """
    if not ffmpeg():
        raise GroundCastError(
            tr("ffmpeg, which makes films, is not installed."),
            tr("Install it, or export a GIF animation."),
            "export-film",
        )
    writer = subprocess.Popen(  # nosec B603 - a program found by its name, no shell
        _words(path),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    try:
        # Where ffmpeg gives up, its own words say why.
        with suppress(BrokenPipeError):
            _feed(writer, about, frames)
    finally:
        said = _ended(writer)
    if writer.returncode:
        raise GroundCastError(
            tr("ffmpeg wrote no film: {reason}", reason=said or writer.returncode),
            tr("Export a GIF animation, or another folder."),
            "export-film",
        )


def _words(path: Path) -> list[str]:
    rate = ["-f", "image2pipe", "-framerate", f"1000/{MILLISECONDS}", "-c:v", "png", "-i", "-"]
    film = ["-vf", EVEN, "-pix_fmt", "yuv420p", "-movflags", "+faststart", "-f", "mp4"]
    return [ffmpeg(), "-y", "-loglevel", "error", *rate, *film, os.fspath(path)]


def _feed(writer, about: Caption, frames: Iterable[Frame]) -> None:
    picture = b""
    for frame in frames:
        picture = png(captioned(frame, about))
        writer.stdin.write(picture)
    for _ in range(round(REST / MILLISECONDS) - 1):
        writer.stdin.write(picture)


def _ended(writer) -> str:
    """Wait for its end; gives the last line that it said."""
    try:
        _, said = writer.communicate(timeout=PATIENCE_S)
    except subprocess.TimeoutExpired:
        writer.kill()
        _, said = writer.communicate()
    lines = said.decode("utf-8", "replace").strip().splitlines()
    return lines[-1] if lines else ""
