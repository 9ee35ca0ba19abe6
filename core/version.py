"""The version of GroundCast, as written into every result."""

VERSION = "0.1.0"
