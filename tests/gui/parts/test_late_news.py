"""What takes a while is said late, and taken back."""

import pytest

from gui.parts import late_news
from gui.parts.late_news import LateNews


@pytest.fixture
def news(qapp):
    news = LateNews(qapp)
    news.heard = []
    news.said.connect(lambda words: news.heard.append(("said", words)))
    news.over.connect(lambda words: news.heard.append(("over", words)))
    yield news
    news.deleteLater()


def test_what_is_soon_over_is_never_said(news, qtbot, monkeypatch):
    assert late_news.LONG >= 500
    monkeypatch.setattr(late_news, "LONG", 20)
    news.expect("Opening 1.png …")
    news.end()
    qtbot.wait(60)
    assert news.heard == []


def test_what_takes_long_is_said_once_and_taken_back(news, qtbot, monkeypatch):
    monkeypatch.setattr(late_news, "LONG", 1)
    news.expect("Opening 1.png …")
    qtbot.waitUntil(lambda: bool(news.heard))
    news.end()
    news.end()
    assert news.heard == [("said", "Opening 1.png …"), ("over", "Opening 1.png …")]


def test_what_begins_takes_back_what_was_said_before(news, qtbot, monkeypatch):
    monkeypatch.setattr(late_news, "LONG", 1)
    news.expect("Opening 1.png …")
    qtbot.waitUntil(lambda: bool(news.heard))
    news.expect("Opening 2.png …")
    qtbot.waitUntil(lambda: len(news.heard) == 3)
    assert [words for _, words in news.heard] == [*["Opening 1.png …"] * 2, "Opening 2.png …"]
