"""Files that are written whole or not at all."""

from engine.files import write_whole


def test_a_reader_never_sees_half_of_a_file(tmp_path):
    path = tmp_path / "values.bin"
    path.write_bytes(b"old")

    def write(draft):
        draft.write_bytes(b"ne")
        assert path.read_bytes() == b"old"
        draft.write_bytes(b"new")

    with path.open("rb") as reader:
        write_whole(path, write)
        assert reader.read() == b"old"  # who has begun to read goes on with the old file
    assert path.read_bytes() == b"new"
