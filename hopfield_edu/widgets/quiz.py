"""Quiz: questions whose every choice is explained; the content is the notebook's own markdown."""

import html
import re

from hopfield_edu._validation import as_list, word
from hopfield_edu.widgets.base import CourseWidget, Setting

HEADING = re.compile(r"^###\s[^\n]*$", re.MULTILINE)
SOURCE = re.compile(r"^###\s+\[([^\]\n]+)\]\(([^)\s]+)\)\s*$")
ANSWER = re.compile(r"<details>\s*<summary>\s*(?:[A-Z]\.\s+)?(.*?)\s*</summary>(.*?)</details>", re.DOTALL)
RIGHT = re.compile(r"(?:\*\*)?Right\b[.!,:]?(?:\*\*)?[.!,:]?\s*")
WRONG = re.compile(r"(?:\*\*)?No[.,!](?:\*\*)?\s+")
TYPED = re.compile(r"""\$[^$]+\$|`[^`]+`|["' ]""")
OPENS = re.compile(r"(?:^|[\s([–—])\**$")
MARKS = {'"': "“”", "'": "‘’"}
TOGETHER = re.compile(r"\d [%×]|× \d")
INLINE = re.compile(r"\$[^$]+\$|`([^`]+)`|\*\*(.+?)\*\*|\*(.+?)\*", re.DOTALL)
FORM = (
    "write '### Question 1', the question, and for each answer "
    "'<details><summary>A. the answer</summary> the explanation </details>'; the right one's starts with 'Right.'"
)


class Quiz(CourseWidget):
    """Questions with one right answer each, in the browser; the score stays on the page.

    questions: list of {"question": text, "answers": [{"text": text, "right": bool, "why": text}, ...]}. Texts may hold
        $mathematics$, `code`, **strong** and *stressed* words and blank lines between paragraphs. A question from
        elsewhere may have "source": {"text": where its answer stands, "link": that place}, which is said with the why.
    Raises ValueError that names the question without at least two answers, exactly one of them right, all explained.
    """

    _name = "quiz"
    questions = Setting((), lambda value, name: _as_questions(value))

    def __init__(self, questions, *, language="en", **kwargs):
        super().__init__(language=language, questions=questions, **kwargs)

    @classmethod
    def from_markdown(cls, text):
        """The quiz in a chapter's markdown: see questions_in."""
        return cls(questions_in(text))

    def fallback(self):
        """The questions with folded answers, as HTML that shows only where JavaScript does not run."""
        from IPython.display import HTML

        return HTML(f"<noscript>{''.join(map(_as_details, self.questions))}</noscript>")


def questions_in(text):
    """The questions, as Quiz takes them, in markdown: '### ' headings, the question, one <details> an answer.

    A heading that is a link, '### [chapter 2, Ties](02_….ipynb#ties)', says where the question is from.
    Raises ValueError that names the question which does not follow that form.
    """
    parts, headings = HEADING.split(word(text, "text"))[1:], HEADING.findall(text)
    if not parts:
        raise ValueError(f"text must hold a question; got {text!r:.30}: {FORM}")
    asked = zip(map(_source, headings), parts, strict=True)
    return [{**_parse(part, number), **source} for number, (source, part) in enumerate(asked, 1)]


def _source(heading):
    """Where a question is from, if its heading says so."""
    found = SOURCE.match(heading)
    return {"source": {"text": found[1], "link": found[2]}} if found else {}


def _parse(part, number):
    """The question in one part of the markdown. "Right." and "No." go: the widget says them itself."""
    found = ANSWER.findall(part)
    if part.count("<details") != len(found):
        raise ValueError(f"question {number}: a <details> has no summary or no end; {FORM}")
    answers = []
    for text, why in found:
        right = RIGHT.match(why.strip())
        said = right or WRONG.match(why.strip())
        rest = why.strip()[said.end() if said else 0 :]
        answers.append({"text": text, "right": right is not None, "why": _capital(rest)})
    return {"question": part.partition("<details")[0].strip(), "answers": answers}


def _capital(text):
    """With a capital in front; a Greek letter is a name, and stays as it is."""
    return text[:1].upper() + text[1:] if text[:1].isascii() else text


def _as_questions(questions):
    """Copies of all questions, at least one."""
    found = as_list(questions)
    if not found:
        raise ValueError(f"questions must be a list of at least one question; got {questions!r:.60}")
    return [_as_question(question, number) for number, question in enumerate(found, 1)]


def _as_question(question, number):
    """A copy of a question that holds what it must."""
    try:
        answers = [{"text": a["text"], "right": bool(a["right"]), "why": a["why"]} for a in question["answers"]]
        text, source = question["question"], question.get("source")
        told = {"source": {key: source[key] for key in ("text", "link")}} if source else {}
    except (AttributeError, IndexError, KeyError, TypeError):
        form = "{'question': text, 'answers': [{'text': text, 'right': bool, 'why': text}, ...]}"
        raise ValueError(f"questions must hold {form}; as question {number} got {question!r:.60}") from None
    right = sum(answer["right"] for answer in answers)
    if len(answers) < 2 or right != 1:
        raise ValueError(
            f"question {number} must have two answers or more, exactly one of them right; "
            f"got {len(answers)}, {right} of them right"
        )
    texts = [text, *(answer[key] for answer in answers for key in ("text", "why"))]
    if not all(isinstance(each, str) and each.strip() for each in texts):
        raise ValueError(f"question {number} must have words in its question, its answers and all their explanations")
    return {"question": text, "answers": answers, **told}


def _as_details(question):
    """A question as a paragraph and folded answers."""
    answers = "".join(
        f"<details><summary>{_as_html(answer['text'])}</summary>"
        f"<p>{'Right.' if answer['right'] else 'Not this one.'} {_as_html(answer['why'])}</p></details>"
        for answer in question["answers"]
    )
    return f"<p>{_as_html(question['question'])}</p>{answers}{_as_link(**question.get('source', {}))}"


def _as_link(text="", link=""):
    """Where to read again, for a question from elsewhere."""
    return text and f'<p>It is from <a href="{html.escape(link)}">{_as_html(text)}</a>.</p>'


def _as_html(text):
    """A text with its `code`, **strong** and *stressed* words, as text.js draws them; $mathematics$ stays TeX."""
    return INLINE.sub(_dressed, html.escape(printed(text), quote=False))


def printed(text):
    """With curved quotation marks, and 40 % on one line, as by type.js; mathematics and code stay as they are."""
    return TYPED.sub(lambda found: _mark(text, found[0], found.start()), text)


def _mark(text, found, at):
    """What is printed for what was found at this place of the text."""
    if found == " ":
        return "\N{NO-BREAK SPACE}" if TOGETHER.fullmatch(text[max(at - 1, 0) : at + 2]) else found
    if found in MARKS:
        return MARKS[found][0 if OPENS.search(text[:at]) else 1]
    return found


def _dressed(found):
    for tag, words in zip(("code", "strong", "em"), found.groups(), strict=True):
        if words:
            return f"<{tag}>{words}</{tag}>"
    return found[0]
