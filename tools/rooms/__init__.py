"""The course in other rooms: without network, in the browser's own Python, on Colab."""
