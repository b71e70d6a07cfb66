"""The answer key, to print: each exercise's answer, its usual wrong ones and what they mean, the quiz, the room."""

import ast
import io
import re
from base64 import b64encode
from functools import cache
from html import escape
from typing import NamedTuple

from hopfield_edu.widgets.quiz import printed
from tools import ROOT
from tools.kit import assessment, markup, on_paper, room
from tools.kit.chapters import CONFIG, number, title
from tools.kit.exercises import kind, tasks
from tools.kit.quizzes import lettered, questions

CALL = re.compile(r"check\.(\w+)\.(\w+)\(")
VOTERS, TO_VOTE = "ABCDEFGHIJ", "12_constructive_memory"


class Said(NamedTuple):
    """What a check says. right: of a right answer. wrong: pairs (an answer or None, what it means). hint: of others."""

    right: str
    wrong: list
    hint: str


def write(path, notebook, build):
    """Write the key of a chapter into build/key; returns its file."""
    folder = build / "key"
    name = f"{number(path)}. {title(notebook)}"
    body = f"<header><p class='book'>{escape(CONFIG['title'])} · answer key</p><h1>{escape(name)}</h1></header>"
    body += _room(number(path)) + _exercises(notebook) + _quiz(notebook) + _on_paper(number(path))
    body += _ticket(title(notebook))
    body += _vote(folder) if path.stem == TO_VOTE else ""
    return markup.sheet(folder, path.stem, f"Answers: {name}", body)


def said_by(module, name):
    """What a check of hopfield_edu.check says, read in its source, without running it."""
    right, wrong, hint = [], [], []
    reached = _reached(_parsed(module), name)
    for node in reached:
        words = {known: text for each in (*reached, node) for known, text in _assigned(each).items()}
        for each in ast.walk(node):
            _hear(each, words, right, wrong, hint)
    told = [(value, words.strip()) for value, words in wrong if _tells(words)]
    return Said(" ".join(filter(_tells, right)), told, " ".join(filter(None, hint)))


def _hear(node, words, right, wrong, hint):
    """Add what a piece of source says of right answers, of wrong ones, and of all others."""
    match node:
        case ast.keyword(arg="hint", value=value):
            hint.append(_text(value, words))
        case ast.Dict(keys=keys, values=values):
            wrong += [(_value(key), _text(value, words)) for key, value in zip(keys, values, strict=True)]
        case ast.Tuple(elts=[_, ast.Constant(value=True), told]):
            right.append(_text(told, words))
        case ast.Tuple(elts=[answer, *_, told]):
            wrong.append((_value(answer), _text(told, words)))
        case ast.Call(func=ast.Name(id="Verdict"), args=[ast.Constant(value=True), told]):
            right.append(_text(told, words))
        case ast.Call(func=ast.Name(id="Verdict"), args=[ast.Constant(value=False), told]):
            wrong.append((None, _text(told, words)))
        case ast.Call(func=ast.Name(id=called), args=args) if called.startswith(
            ("judge_value", "judge_function", "_judge")
        ):
            right.append(next(filter(_tells, (_text(each, words) for each in args)), ""))


def _tells(text):
    """Whether a text says something: three words or more that are there before the check runs."""
    return len(re.findall(r"[a-z]{2,}", text)) > 2


@cache
def _parsed(module):
    """name -> what a module of checks defines by it at its top level."""
    tree = ast.parse((ROOT / "hopfield_edu" / "check" / f"{module}.py").read_text(encoding="utf-8"))
    named = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef)}
    return named | {
        node.targets[0].id: node
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }


def _reached(known, name):
    """What the definition of a check uses of its module, itself included, each once."""
    found, waiting = {}, [name]
    while waiting:
        name = waiting.pop()
        if name in known and name not in found:
            found[name] = known[name]
            nodes = list(ast.walk(known[name]))
            own = {each.arg for each in nodes if isinstance(each, ast.arg)}
            own |= {each.id for each in nodes if isinstance(each, ast.Name) and isinstance(each.ctx, ast.Store)}
            own |= {each.name for each in nodes[1:] if isinstance(each, ast.FunctionDef)}
            waiting += [each.id for each in nodes if isinstance(each, ast.Name) and each.id not in own - {name}]
    return list(found.values())


def _assigned(node):
    """name -> text, of every name that is given one in a function."""
    given = [each for each in ast.walk(node) if isinstance(each, ast.Assign) and isinstance(each.targets[0], ast.Name)]
    return {each.targets[0].id: _text(each.value, {}) for each in given}


def _text(node, words):
    """A text of the source, with … for what is only known when the check runs; empty for anything else."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.Name(id=name):
            return words.get(name, "")
        case ast.JoinedStr(values=parts):
            return "".join(_text(part, words) for part in parts)
        case ast.FormattedValue(value=value):
            return _text(value, words) or "…"
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return _text(left, words) + _text(right, words)
        case ast.Call(func=ast.Attribute(value=value, attr="format"), args=args):
            filled = [_text(each, words) or "…" for each in args]
            return re.sub(r"\{[^}]*\}", lambda _: filled.pop(0) if filled else "…", _text(value, words))
        case ast.Call(func=ast.Attribute(attr="get"), args=[_, default]):
            return _text(default, words)
    return ""


def _value(node):
    """A wrong answer as it is written, where that is a short number or a few."""
    written = "" if node is None else ast.unparse(node)
    return written if re.fullmatch(r"(?=.*\d)[\d .,+*/()\[\]-]{1,24}", written) else None


def _exercises(notebook):
    """Each exercise with what is written there, and what its check says."""
    asked = iter(tasks(notebook))
    solved = [cell.source for cell in notebook.cells if kind(cell) == "solution"]
    calls = [CALL.search(cell.source) for cell in notebook.cells if kind(cell) == "check"]
    answered = iter(zip(solved, calls, strict=True))
    parts = [_exercise(task, *(next(answered) if task.lines is not None else (None, None))) for task in asked]
    return "<h2>Exercises</h2>" + "".join(parts)


def _exercise(task, solution, call):
    body = f"<h3>{escape(task.title)}</h3>"
    if solution is None:
        return f'<section class="task">{body}<p>Open: there is no one answer.</p></section>'
    body += markup.code(re.split(r"^assert ", solution, flags=re.M)[0])
    said = said_by(*call.groups())
    body += markup.to_html(f"**Right.** {said.right}") if said.right else ""
    if said.wrong:
        body += "<p><strong>Usual wrong answers, and what they mean:</strong></p>"
        body += f"<ul>{''.join(_mistake(*pair) for pair in said.wrong)}</ul>"
    body += markup.to_html(f"**Anything else.** {said.hint}") if said.hint else ""
    return f'<section class="task">{body}</section>'


def _mistake(value, meaning):
    shown = f"<code>{escape(value)}</code>: " if value else ""
    return f"<li>{shown}{markup.MARKDOWN.renderInline(meaning)}</li>"


def _quiz(notebook):
    """Each question with its right answer, and what to say to the others."""
    parts = [_question(*pair) for pair in enumerate(questions(notebook), 1)]
    return "<h2>Quiz</h2>" + "".join(parts) if parts else ""


def _question(count, question):
    answers = "".join(
        f"<li>{letter}. {'<strong>Right.</strong> ' if answer['right'] else ''}{markup.inline(answer['text'])}"
        f"<br>{markup.inline(answer['why'])}</li>"
        for letter, answer in lettered(question)
    )
    asked = f"<h3>Question {count}</h3>{markup.to_html(printed(question['question']))}"
    return f'<section class="task">{asked}<ul>{answers}</ul></section>'


def _on_paper(chapter):
    """The answers to what a chapter has for a pen and for the room."""
    told = [markup.to_html(printed(f"### {each.title}\n{each.answers}")) for each in on_paper.of_chapter(chapter)]
    return "<h2>Without a machine</h2>" + "".join(told) if told else ""


def _ticket(title):
    """The exit ticket, which objective it asks for, and its answer."""
    if not (found := assessment.tickets().get(title)):
        return ""
    asked = f"*{found.objective}*\n\n{found.question}\n\n**Right.** {found.answer}"
    return f"<h2>Exit ticket</h2>{markup.to_html(asked)}"


def _room(chapter):
    """What the notes on a chapter say of the room."""
    said = room.chapter(chapter)
    return "<h2>In the room</h2>" + markup.to_html(said) if said else ""


def _vote(folder):
    """A sheet with ten constructed digits to vote on, beside the key; returns what the key says of it."""
    picture, letter, like = digits_to_vote_on()
    shown = f'<img alt="Ten constructed digits, A to J" src="data:image/png;base64,{b64encode(picture).decode()}">'
    asked = (
        "<p>The memory has painted these ten digits. Nine of them it has been shown. Which one has nobody shown it?</p>"
    )
    title = "Which one was never shown?"
    markup.sheet(folder, "vote", title, f"<h1>{title}</h1>{asked}{shown}")
    told = (
        f"<p>Print or project <code>vote.html</code>. It is <strong>{letter}</strong>: what is painted there is nearer "
        f"to a {like} that was never stored than to any digit that was. Each was asked for with a clean one.</p>"
    )
    return f"<h2>The vote</h2>{shown}{told}"


@cache
def digits_to_vote_on():
    """(a PNG, the letter of the digit that was never stored, which digit it looks like), the same each time."""
    import matplotlib.pyplot as plt
    import numpy as np

    from hopfield_edu import datasets, plots
    from hopfield_edu.modern import compare
    from hopfield_edu.modern.constructive import Autoencoder, ConstructiveMemory, intrusions, split

    _, stored, never = split()
    labels = datasets.digits().labels
    painted = ConstructiveMemory(Autoencoder.load("autoencoder-mnist-8")).store(stored).recall(stored).picture
    strange = intrusions(painted, stored, never)
    flat = [pictures.reshape(len(pictures), -1) for pictures in (painted, stored, never)]
    twin = compare(flat[2], flat[0], "neg-L2").argmax(axis=1)
    itself = compare(flat[1], flat[0], "neg-L2").argmax(axis=1) == np.arange(1000)
    other = np.flatnonzero(strange & (labels[4000:][twin] != labels[3000:4000]))[0]
    rng = np.random.default_rng(0)
    chosen = rng.permutation([*rng.choice(np.flatnonzero(itself & ~strange), 9, replace=False), other])
    with plt.rc_context(plots.STYLE):
        figure, axes = plt.subplots(2, 5, figsize=(7, 3.2))
        plots.gallery(painted[chosen], list(VOTERS), axes=axes.ravel())
        file = io.BytesIO()
        figure.savefig(file, dpi=150)
        plt.close(figure)
    return file.getvalue(), VOTERS[int(np.flatnonzero(chosen == other)[0])], int(labels[4000:][twin[other]])
