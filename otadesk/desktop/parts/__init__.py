"""What the views are made of: labels, cards, buttons and the like, none of which knows what otadesk does."""
