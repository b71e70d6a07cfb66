"""Begin something new in the one place where it is added: python -m tools.new chapter | widget | rule."""
