"""A map in one sentence: the places where it is strong, tested on maps made by hand."""

import numpy as np
import pytest

from engine.places import PLACES, in_words, strongest


def map_of(size=27, **places):
    """Zeros but for a spot in the middle of each named ninth."""
    values = np.zeros((size, size), np.float32)
    for name, value in places.items():
        row, column = divmod(PLACES.index(name.replace("_", " ")), 3)
        third = size / 3
        values[int((row + 0.5) * third), int((column + 0.5) * third)] = value
    return values


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("size", [3, 9, 28, 224])
def test_a_spot_is_called_by_its_place_in_maps_of_any_size(place, size):
    values = map_of(size, **{place.replace(" ", "_"): 1.0})
    assert in_words(values, "the 4") == f"Strongest for the 4: {place}."


def test_the_strongest_place_is_named_first_and_the_other_sign_after_it():
    values = map_of(upper_left=3.0, left=2.9, bottom=1.0, lower_right=-4.0, top=-1.0)
    said = in_words(values, "the 4 and not the 9")
    assert said == "Strongest for the 4 and not the 9: upper left, left; against: lower right."


def test_places_are_named_until_half_of_the_strength_is_told():
    assert strongest(map_of(top=5.0, left=3.0, right=2.0)).speaks_for == ("top",)
    assert strongest(map_of(top=4.0, left=3.0, right=3.0)).speaks_for == ("top", "left")


def test_three_places_in_a_line_are_one_line():
    even = map_of(upper_left=2, top=2, upper_right=2, bottom=1, middle=1, left=1)
    assert strongest(even).speaks_for == ("all along the top",)


def test_what_lies_everywhere_is_not_given_a_place():
    assert in_words(np.ones((28, 28)), "the 0").endswith("spread over the whole picture.")


def test_an_even_map_gives_each_ninth_the_same_whatever_its_size():
    ones = strongest(-np.ones((28, 28)))
    assert ones.speaks_for == ()
    assert ones.speaks_against == ("spread over the whole picture",)
    assert ones.part_against == 1


def test_next_to_nothing_on_one_side_has_no_place():
    values = map_of(top=10.0, bottom=-0.1)
    assert in_words(values, "the 7") == "Strongest for the 7: top; against: hardly anything."
    turned = in_words(-values, "the 7")
    assert turned == "Strongest for the 7: hardly anything; against: top."


def test_a_blank_map_and_one_without_numbers_say_so():
    for values in (np.zeros((28, 28)), np.full((28, 28), np.nan)):
        assert in_words(values, "the 3") == ("The map is 0 everywhere: no pixel counts for the 3.")


def test_what_is_no_number_counts_for_nothing():
    values = map_of(left=1.0)
    values[0, -1] = np.inf
    values[-1, -1] = np.nan
    assert in_words(values, "the 3") == "Strongest for the 3: left."


def test_a_method_without_sign_speaks_of_strength_alone():
    said = in_words(map_of(middle=2.0, top=0.1), "the 8", signed=False)
    assert said == "Strongest for the 8: middle. The values have no sign."
