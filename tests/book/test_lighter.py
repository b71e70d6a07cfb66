"""The step that makes built pages lighter loses nothing that a page needs."""

import io
import json
import re

import lighter
import numpy as np
from PIL import Image
from typed import in_html

from hopfield_edu import datasets
from hopfield_edu.widgets import Quiz
from tools import ROOT, light

COURSE = (ROOT / "book" / "_static" / "course.css").read_text(encoding="utf-8")
OPENING = '<script type="application/vnd.jupyter.widget-state+json">'


def png(image):
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()


def test_a_figure_gets_smaller_and_stays_the_same_to_the_eye():
    pictures = datasets.emoji(24).pictures.reshape(4, 6, 64, 64, 3).transpose(0, 2, 1, 3, 4).reshape(256, 384, 3)
    colours = np.rint(255 * pictures).astype(np.uint8)
    data = png(Image.fromarray(colours).resize((768, 512), Image.Resampling.BICUBIC))
    small = light.smaller(data)
    assert len(small) < 0.6 * len(data)
    before, after = (np.asarray(Image.open(io.BytesIO(file)).convert("RGB")).astype(int) for file in (data, small))
    assert before.shape == after.shape and np.abs(before - after).mean() < 4
    assert light.smaller(small) == small


def test_a_transparent_figure_stays_as_it_is():
    data = png(Image.new("RGBA", (50, 50), (255, 0, 0, 100)))
    assert light.smaller(data) == data


def test_only_scripts_leave_the_state_of_widgets():
    state = {
        "state": {
            "a": {"model_name": "AnyModel", "state": {"_esm": "let x = '</script>'", "n": 5, "text": "</b>"}},
            "b": {"model_name": "LayoutModel", "state": {"width": None}},
        }
    }
    page = f"<p>before</p>{OPENING}" + json.dumps(state).replace("</script>", "") + "</script><p>after</p>"
    made = lighter.STATE.sub(lighter.as_read, page)
    kept = lighter.STATE.search(made)[2]
    assert json.loads(kept)["state"] == {"a": {"model_name": "AnyModel", "state": {"n": 5, "text": "</b>"}}}
    assert made.startswith("<p>before</p>") and made.endswith("<p>after</p>") and "</b>" not in made
    assert lighter.STATE.sub(lighter.as_read, made) == made


def test_words_of_code_that_have_no_colour_of_their_own_are_text():
    outside, one = '<span class="n">a</span>', '<span class="mi">1</span>'
    words = '<span></span><span class="n">x</span><span class="w"> </span>'
    page = f'{outside}<pre>{words}{one}<span class="p">;</span>\n</pre>{outside}'
    made = lighter.CODE.sub(lighter.as_code, page)
    assert made == f"{outside}<pre>x {one};\n</pre>{outside}"
    assert lighter.CODE.sub(lighter.as_code, made) == made


def test_a_string_of_several_pieces_is_one():
    pieces = '<span class="sa">f</span><span class="s2">"a </span><span class="si">{</span>b<span class="si">}</span>'
    made = lighter.CODE.sub(lighter.as_code, f'<pre>{pieces}<span class="s2">"</span></pre>')
    assert made == '<pre><span class="s2">f"a {</span>b<span class="s2">}"</span></pre>'
    assert lighter.CODE.sub(lighter.as_code, made) == made


def test_words_that_lose_their_mark_have_the_colour_of_all_code():
    """course.css colours words of code, so that assets.py leaves the theme's colours away."""
    of = dict(re.findall(r"^\.highlight :is\(([^)]*)\) \{ color: var\((--[\w-]+)\)", COURSE, re.M))
    colours = {name: colour for names, colour in of.items() for name in names.replace(".", "").split(", ")}
    unmarked = re.search(r"\?:([^)]*)\)", lighter.PLAIN_WORD.pattern)[1].split("|")
    assert {colours[name] for name in unmarked} == {"--ink"}
    assert {colours[name] for name in re.search(r"\?:([^)]*)\)", lighter.STRING)[1].split("|")} == {"--code-2"}


def test_what_was_saved_of_widgets_has_a_file_of_its_own(tmp_path):
    made_by = {"_anywidget_id": "hopfield_edu.widgets.quiz.Quiz", "language": "de"}
    models = {"a": {"state": {**made_by, "questions": ["why?"]}, "buffers": [{"path": ["bits"]}]}, "b": {"state": {}}}
    page = f"{OPENING}{json.dumps({'state': models})}</script>"
    file = tmp_path / "saved" / "book-a.json"
    made = lighter.STATE.sub(lambda found: lighter.apart(found, file), page)
    told = json.loads(lighter.STATE.search(made)[2])
    assert json.loads(file.read_text()) == models
    assert told["state"] == {"a": {"state": made_by}, "b": {"state": {}}}
    assert re.fullmatch(r"saved/book-a\.json\?v=\w{8}", told["file"])
    assert lighter.STATE.sub(lambda found: lighter.apart(found, file), made) == made


def test_the_same_bytes_of_several_widgets_are_kept_once():
    bits, small = {"path": ["bits"], "encoding": "base64", "data": "QUJD" * 60}, {"path": ["s"], "data": "QQ=="}
    models = {name: {"state": {}, "buffers": [dict(small), dict(bits)]} for name in "abc"}
    text = json.dumps({"state": models})
    made = lighter.STATE.sub(lighter.as_read, f"{OPENING}{text}</script>")
    kept = json.loads(lighter.STATE.search(made)[2])["state"]
    assert kept["a"]["buffers"] == [small, bits]
    assert (
        kept["b"]["buffers"]
        == kept["c"]["buffers"]
        == [small, {"path": ["bits"], "encoding": "base64", "like": ["a", 1]}]
    )
    assert lighter.STATE.sub(lighter.as_read, made) == made


def test_a_quiz_gets_its_formulas_set():
    quiz = {"questions": [{"question": r"$a \le b$?", "answers": [{"text": r"$a \le b$", "why": "`x` and $c$"}]}]}
    text = json.dumps({"state": {"a": {"state": quiz}}})
    page = lighter.STATE.sub(lighter.as_read, f"{OPENING}{text}</script>")
    made = json.loads(lighter.STATE.search(page)[2])["state"]["a"]["state"]
    assert made["questions"] == quiz["questions"] and list(made["formulas"]) == [r"a \le b", "c"]
    assert all(formula.startswith("<math>") for formula in made["formulas"].values())


def test_a_question_from_an_earlier_chapter_leads_to_the_section_of_its_page_with_and_without_javascript():
    answers = [{"text": text, "right": text == "yes", "why": "So."} for text in ("yes", "no")]
    source = {"text": "chapter 3, Why Hebb's rule fails here", "link": "03_storkey.ipynb#why-hebbs-rule-fails-here"}
    quiz = Quiz([{"question": "Why?", "answers": answers, "source": source}, {"question": "?", "answers": answers}])
    state = {"state": {"a": {"state": {"questions": quiz.questions}}}}
    made = lighter.STATE.sub(lighter.as_read, f"{OPENING}{json.dumps(state)}</script>")
    there = "03_storkey.html#why-hebb-s-rule-fails-here"
    assert f'"link": "{there}"' in made and ".ipynb" not in made
    plain = lighter.PLAIN.sub(lighter.as_shown, in_html(quiz.fallback().data))
    assert f'<a href="{there}">chapter\xa03, Why Hebb’s rule fails here</a>' in plain and ".ipynb" not in plain


def test_a_quiz_has_its_formulas_set_for_readers_without_javascript_too():
    answers = [{"text": "$c$", "right": right, "why": f"It is $d < {right}$."} for right in (True, False)]
    page = in_html(Quiz([{"question": r"$a - 1 < b$ or $a \le b$?", "answers": answers}]).fallback().data)
    plain = lighter.PLAIN.sub(lighter.as_shown, page)
    assert plain.count("<math>") == 6 and "$" not in plain and "<annotation" in plain
    assert lighter.PLAIN.sub(lighter.as_shown, plain) == plain
    assert plain.count("<details>") == 2 and page.count("$") == 12
