"""`python main.py evaluate`: how well a network reads the test set, and where it fails."""

import argparse


def evaluate_network(options: argparse.Namespace, device: str | None) -> None:
    """Print test loss, accuracy and confusion."""
    from engine.classifier import load_classifier, require_digits
    from engine.data import mnist
    from engine.evaluation import evaluate

    classifier = load_classifier(options.model, device=device)
    require_digits(classifier, str(options.model or "The shipped network"))
    images, labels = mnist.test_set()
    loss, accuracy, confusion = evaluate(classifier, images, labels)
    print(f"Test loss {loss:.4f}, accuracy {accuracy:.2%} on {len(labels)} images")
    print("Confusion (row: the digit, column: what the network read)")
    print("      " + "".join(f"{k:6d}" for k in range(10)) + "   right")
    for digit, row in enumerate(confusion):
        print(f"{digit:6d}" + "".join(f"{n:6d}" for n in row) + f"{row[digit] / row.sum():8.1%}")
