"""What a practice example is: types, vocabulary, German quantities, cost arithmetic, store."""
