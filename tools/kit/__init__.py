"""The teaching kit: slides, handouts, student notebooks, the PDF, all from the chapters."""
