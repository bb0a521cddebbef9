"""How the window looks: colours, sizes, and the one style sheet made of them."""
