"""Classes by what people call them, and a sentence where nobody can know which is meant."""

import pytest

from engine.errors import TargetError
from engine.networks.called import class_called, mistakable, paired

PETS = ("cat", "dog", "guinea_pig", "tiger cat", "Cat")
DIGITS = tuple("0123456789")


@pytest.mark.parametrize(
    ("said", "number"),
    [(3, 3), ("cat", 0), ("Cat", 4), ("DOG", 1), ("Guinea Pig", 2), ("tiger-cat ", 3)],
)
def test_a_class_is_found_by_its_number_or_its_name(said, number):
    assert class_called(said, PETS) == number


def test_a_number_is_one_whatever_the_classes_are_called():
    assert class_called(1, ("1", "2", "3")) == 1
    assert class_called("2", ("1", "2", "3")) == 1
    told = mistakable(1, ("1", "2", "3"))
    assert told == (
        "1 is taken for the number of the class 2; for the class that is called 1 give its number, "
        "0."
    )
    assert not mistakable("1", ("1", "2", "3"))
    assert not mistakable(1, ("0", "1", "2"))
    assert not mistakable(1, ("cat", "dog"))


@pytest.mark.parametrize(
    ("said", "names", "words"),
    [
        ("CAT", PETS, r"Several classes are called 'CAT'; give a number: 0 or 4\."),
        ("tigre cat", PETS, r"no class 'tigre cat'; near it: tiger cat \(3\)"),
        ("pig", PETS, r"near it: guinea_pig \(2\)"),
        ("zebra", PETS, "no class 'zebra'; choose cat, dog, guinea_pig, tiger cat, Cat"),
        ("zero", DIGITS, "no class 'zero'; its classes have no names but 0 to 9"),
        (-1, PETS, "no class -1; choose 0 to 4"),
        (5, PETS, "no class 5; choose 0 to 4"),
    ],
)
def test_what_is_no_class_is_answered_with_what_is_near_it(said, names, words):
    with pytest.raises(TargetError, match=words):
        class_called(said, names)


def test_of_many_classes_the_sentence_names_a_few():
    names = [f"kind {number}" for number in range(1000)]
    with pytest.raises(TargetError) as error:
        class_called("zebra", names)
    assert str(error.value).endswith("give a number from 0 to 999, or a name, such as kind 0, "
                                     "kind 1, kind 2, kind 3, kind 4.")  # fmt: skip
    with pytest.raises(TargetError) as error:
        class_called("kind", names)
    assert str(error.value).count("(") == 5


@pytest.mark.parametrize(
    ("theirs", "ours", "places", "words"),
    [
        (("dog", "Cat"), ("cat", "dog"), (1, 0), ""),
        (DIGITS, DIGITS, tuple(range(10)), ""),
        (("1", "0"), ("0", "1"), (1, 0), ""),
        (("cat", "dog"), ("0", "1"), (0, 1), "the network's classes have no names"),
        (("0", "1"), ("cat", "dog"), (0, 1), "the data's classes have no names"),
        (("dog", "wolf", "ape"), ("cat", "dog", "cow"), (1, 0, 2), "only 1 of its 3 classes"),
        (("katze", "hund"), ("cat", "dog"), (0, 1), "none of its 2 classes"),
        (("A", "a"), ("a", "b"), (0, 1), "none of its 2 classes"),
    ],
)
def test_the_classes_of_data_are_the_networks_by_name_and_else_in_their_order(
    theirs, ours, places, words
):
    found, told = paired(theirs, ours)
    assert found == places
    assert words in told
    assert bool(words) == bool(told)


def test_what_is_taken_for_what_is_said():
    _, told = paired(("dog", "wolf", "ape"), ("cat", "dog", "cow"))
    assert "wolf as cat, ape as cow; give data of its classes" in told
