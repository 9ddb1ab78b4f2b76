"""What the tests of "What if" share."""

import pytest


@pytest.fixture
def classifier_of():
    """`classifier_of(person)`: the network that answers at their window."""

    def found(person):
        window = person.window
        return window.room.engine.networks[window.live.network].classifier

    return found


@pytest.fixture
def click():
    """`click(person, name)`: once a button lies still; words that come move what is under them."""

    def click_on(person, name):
        button, places = person.find(name), []

        def lies_still():
            person.qtbot.wait(10)
            place = button.mapTo(person.window, button.rect().topLeft())
            places.append((place.x(), place.y()))
            return button.isVisible() and len(places) > 5 and len(set(places[-5:])) == 1

        person.wait_until(lies_still)
        person.click(button)

    return click_on
