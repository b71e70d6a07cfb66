"""Widgets that compute in the browser: in JupyterLab, on Colab, and on the website without a kernel."""

from hopfield_edu.widgets.playground import Playground
from hopfield_edu.widgets.quiz import Quiz

__all__ = ["Playground", "Quiz"]
