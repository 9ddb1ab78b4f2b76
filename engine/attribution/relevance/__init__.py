"""Layer-wise relevance propagation: which rule each layer has, and how a network is undone."""
