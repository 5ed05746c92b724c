"""A hundred and twenty short texts, one practice example each, with a reader's answers."""
