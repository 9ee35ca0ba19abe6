"""Messages out of a stream that comes in pieces."""

from groundcast.worker.protocol import Lines, encode


def test_messages_come_whole_from_whatever_pieces():
    told = [encode("stage", name="Böschung", region="A"), "a stray print", encode("progress", fraction=0.5)]
    stream = "".join(f"{line}\n" for line in told).encode().replace(b"\\u00f6", "ö".encode())
    for size in (1, 7, len(stream)):
        lines = Lines()
        pieces = [stream[start : start + size] for start in range(0, len(stream), size)]
        found = [message for piece in pieces for message in lines.messages(piece)]
        assert [each["type"] for each in found] == ["stage", "progress"]
        assert (found[0]["name"], found[1]["fraction"]) == ("Böschung", 0.5)


def test_what_has_no_end_yet_waits():
    lines = Lines()
    assert lines.messages(b'{"type": "done"') == []
    assert lines.messages(b"}\n") == [{"type": "done"}]
