"""Rows of pictures: as high as their pictures, so that nothing is empty between them."""

ROUNDS = 8
LITTLE = 0.06  # inches that may stay empty


def close(figure):
    """Make a figure of pictures alone less high, as long as its pictures keep their size.

    By half of what is empty at a time: names under pictures reach into it, and need it in the end.
    """
    panels = [ax for ax in figure.axes if ax.get_subplotspec() is not None]
    if figure.subfigs or not panels or any(stretches(ax) for ax in panels):
        return
    grid = panels[0].get_subplotspec().get_gridspec()
    rows = [[ax for ax in panels if ax.get_subplotspec().rowspan.start == row] for row in range(grid.nrows)]
    if not all(rows):
        return
    for _ in range(ROUNDS):
        rooms, pictures = heights(figure, rows)
        grid.set_height_ratios(pictures)
        empty = sum(rooms) - sum(pictures)
        if empty < LITTLE:
            break
        figure.set_figheight(figure.get_figheight() - empty / 2)


def stretches(ax):
    """Whether a panel takes the height that it gets, or stands in several rows."""
    return ax.get_aspect() == "auto" or len(ax.get_subplotspec().rowspan) > 1


def heights(figure, rows):
    """What rows have and what their pictures take, in inches."""
    for _ in range(2):  # names that lean reach their place in the second
        figure.draw_without_rendering()
    high = figure.get_figheight()
    rooms = [high * max(ax.get_position(original=True).height for ax in row) for row in rows]
    return rooms, [high * max(ax.get_position().height for ax in row) for row in rows]
