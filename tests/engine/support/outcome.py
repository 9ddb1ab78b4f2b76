"""What a measure comes to in the end."""

from engine import measure


def final(classifier, image, name, method="vanilla_gradients", target=None, **options):
    """The last step of one measure of one map."""
    *_, last = measure(classifier, image, method, target, measures=[name], **options)
    assert last.final
    return last
