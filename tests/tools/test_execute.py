"""What is executed before the build is what the build looks for."""

import re

from tools import course, execute


def test_the_page_of_claims_is_executed_with_a_cell_for_each_chapter(tmp_path):
    path = execute.written(tmp_path / execute.BY_THE_BUILD)
    cells = re.findall(r'^HTML\(claims\.table\("(\w+)"\)\)$', path.read_text(encoding="utf-8"), re.M)
    assert cells == [chapter.stem for chapter in course.chapters()]
