"""How the views of the gallery look: pictures to look at, and short descriptions that tell when one has changed."""
