"""Ways to train, by name."""

from dataclasses import replace

import pytest

from engine.errors import SettingsError
from engine.training.recipes import RECIPES, recipe_named
from engine.training.settings import TrainingSettings
from tests.benchmarks.reading import VALIDATION


def test_the_first_recipe_is_the_tutorial_to_the_letter():
    assert next(iter(RECIPES)) == "blog"
    assert recipe_named("blog").settings == TrainingSettings()


def test_the_shipped_network_is_trained_on_varied_images_with_a_rate_that_falls():
    settings = recipe_named("ship").settings
    assert (settings.schedule, settings.augment) == ("cosine", True)
    assert settings.dropout > 0
    assert settings.many_hands
    assert settings.averaged > 0
    held = int(71_990 * settings.validation_split)  # of MNIST and of pen strokes seen twice
    assert abs(held - VALIDATION) <= 1  # so that calibration is told by what was not trained on


def test_the_fast_one_goes_once_over_every_image_in_what_is_fastest_here():
    settings = recipe_named("fast").settings
    assert (settings.epochs, settings.validation_split) == (1, 0)
    assert settings.precision == "auto"
    assert settings.hardest < 1


def test_every_recipe_says_what_it_is_for():
    for name, recipe in RECIPES.items():
        assert recipe.name == name
        assert recipe.title
        assert recipe.meaning.endswith(".")


def test_a_recipe_that_is_not_there_is_named_with_those_that_are():
    with pytest.raises(SettingsError, match="no recipe 'magic'; choose blog, fast, ship"):
        recipe_named("magic")


def test_recipes_cannot_be_changed():
    with pytest.raises(TypeError):
        RECIPES["mine"] = recipe_named("blog")


def test_of_varied_images_some_epoch_must_show_varied_ones():
    with pytest.raises(SettingsError, match="fewer plain epochs"):
        replace(RECIPES["ship"].settings, epochs=5)
    assert replace(RECIPES["ship"].settings, epochs=6).plain_epochs == 5
    assert replace(RECIPES["ship"].settings, epochs=5, augment=False).plain_epochs == 5
