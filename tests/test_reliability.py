"""The table of docs/reliability.md is that of its figures, and says what there is to say."""

import json

from tests.soak.table import FIGURES, PAGE, ROWS, rendered, written


def test_the_table_is_made_from_the_figures():
    found = json.loads(FIGURES.read_text("utf-8"))
    page = PAGE.read_text("utf-8")
    assert written(page, rendered(found)) == page


def test_every_part_of_the_soak_has_a_row():
    from tests.soak.__main__ import RUNS

    assert set(RUNS) == set(ROWS)


def test_what_was_lost_is_counted():
    kills = {"part": "kills", "seed": 1, "kills": {"saving": 3}, "lost": ["saving 2: the drawing"]}
    assert "| 3 kills | 1 | 0 | 0 |" in rendered([kills])
