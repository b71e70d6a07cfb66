"""Every check reads an answer in whatever form it comes: right stays right, wrong stays wrong, and nothing breaks."""

import inspect
import linecache
from fractions import Fraction
from functools import partial, wraps

import numpy as np
import pytest
import torch

from hopfield_edu import check
from hopfield_edu.check.verdict import Verdict, judge_function, judge_value
from hopfield_edu.classical import LowRankWeights, hebbian, storkey
from hopfield_edu.hetero import BAM, asymmetric, replay
from hopfield_edu.modern.constructive import intrusions
from hopfield_edu.patterns import overlap
from tests.support.exercises import CHECKS, judge_of, rows, unmarked

pytestmark = pytest.mark.filterwarnings("ignore::RuntimeWarning")  # of what is wrong on purpose


def single(value):
    return np.asarray(value, np.float32)


def learned(value):
    """As PyTorch has it in the middle of a training run."""
    return torch.tensor(single(value), requires_grad=True)


def listed(value):
    return np.asarray(value).tolist()


def double(value):
    return np.asarray(value, float)


def one_by_one(value):
    return iter([value]) if np.ndim(value) == 0 else (row for row in np.asarray(value))


def parts(form, answer):
    """The answer in another form; of a word and a number, the number."""
    if not isinstance(answer, list | tuple) or not any(isinstance(part, str) for part in answer):
        return form(answer)
    return [part if isinstance(part, str) or part is ... else form(part) for part in answer]


FORMS = (single, learned, listed, double, one_by_one, lambda value: torch.tensor(double(value)))
FUNCTIONS = [call for call in CHECKS if callable(rows("RIGHT", judge_of(*call))[0][0])]
NUMBERS = [call for call in CHECKS if call not in FUNCTIONS]


def returning(form, function):
    """The function, whose numbers come in another form; weights in factors stay what they are."""

    @wraps(function)
    def formed(*case):
        found = function(*case)
        if isinstance(found, str | LowRankWeights) or found is None or found is ...:
            return found
        if isinstance(found, tuple) and not is_rows(found):
            return tuple(map(form, found))
        return form(np.stack(found) if is_rows(found) else found)

    return formed


def is_rows(found):
    return isinstance(found, list | tuple) and len({np.shape(row) for row in found}) == 1


def computing(form, function):
    """The function, given its arrays of numbers in single precision, so that all it computes is."""

    @wraps(function)
    def computed(*case):
        return function(*(single(a) if isinstance(a, np.ndarray) and a.dtype.kind == "f" else a for a in case))

    return computed


@pytest.mark.parametrize(("module", "name"), FUNCTIONS)
def test_a_right_function_is_right_in_every_form(module, name):
    judge = judge_of(module, name)
    for (function,) in rows("RIGHT", judge):
        for form in FORMS:
            assert judge(returning(form, function)).right, (form, judge(returning(form, function)))
        assert judge(computing(single, function)).right, judge(computing(single, function))


@pytest.mark.parametrize(("module", "name"), NUMBERS)
def test_a_right_number_is_right_in_every_form(module, name):
    judge = judge_of(module, name)
    (answer,) = rows("RIGHT", judge)[0]
    forms = [parts(form, answer) for form in FORMS]
    if np.size(answer) == 1:
        forms += [[answer], (single(answer),), np.array([answer]), [learned(answer)], Fraction(answer)]
    for formed in forms:
        assert judge(formed).right, (formed, judge(formed))


@pytest.mark.parametrize(("module", "name"), CHECKS)
def test_a_wrong_answer_is_the_same_mistake_in_single_precision(module, name):
    judge = judge_of(module, name)
    for answer, message in rows("WRONG", judge):
        if callable(answer):
            answer = returning(learned, answer)
        elif (module, name) in NUMBERS and not isinstance(answer, str) and answer is not ...:
            answer = parts(learned, answer)
        verdict = judge(answer)
        assert not verdict.right
        assert unmarked(message) in unmarked(verdict.message) or "stops with" in verdict.message


OWN = [
    (check.hebbian.rule, hebbian, "hebbian"),
    (check.pairs.rule, BAM, "BAM"),
    (check.pairs.sequence_rule, asymmetric, "asymmetric"),
    (check.pairs.replay, replay, "replay"),
    (check.storkey.factored, partial(storkey, zero_diagonal=True), "storkey"),
    (check.constructive.intrusion, intrusions, "intrusions"),
]


@pytest.mark.parametrize(("judge", "function", "name"), OWN, ids=[row[2] for row in OWN])
def test_the_package_is_told_that_it_is_the_package(judge, function, name):
    verdict = judge(function)
    assert verdict.right and f"the package's own `{name}`" in verdict.message
    assert "own `" not in judge(lambda *case: function(*case)).message


def test_a_function_of_the_package_that_stops_is_not_said_to_be_the_learner_s():
    message = check.spurious.mixture(overlap).message
    assert "stops with ValueError: patterns and states must" in message and " in line " not in message


class Broken:
    """An object that cannot be read, whatever is asked of it."""

    def __array__(self, *_):
        raise RuntimeError("closed")

    def toarray(self):
        raise RuntimeError("closed")


ODD = [
    "text",
    b"bytes",
    "",
    1j,
    float("nan"),
    -np.inf,
    10**400,
    [],
    [[1, 2], [3]],
    [..., 1],
    {"a": 1},
    {1, 2},
    object(),
    np.ma,
    int,
    Broken(),
    np.array([None, 1]),
    np.array(["a", 1], dtype=object),
    np.zeros((0, 3)),
    np.zeros((2, 3, 4, 5)),
    np.datetime64("2020-01-01"),
    torch.tensor(1 + 1j),
    torch.zeros(3, dtype=torch.bfloat16),
    torch.nn.Linear(2, 2),
    [lambda: 1],
]


@pytest.mark.parametrize(("module", "name"), CHECKS)
@pytest.mark.filterwarnings("ignore::UserWarning")  # torch, of the imaginary part
def test_nothing_that_is_handed_in_is_a_traceback(module, name):
    judge = judge_of(module, name)
    for odd in ODD:
        returned = [lambda *case, odd=odd: odd, lambda *case, odd=odd: (value for value in (odd, odd))]
        for answer in (odd, *returned) if (module, name) in FUNCTIONS else (odd, returned[0]):
            verdict = judge(answer)
            assert isinstance(verdict, Verdict) and not verdict.right, odd
            assert verdict.message


GIVEN = []


def stumbles(*case):
    GIVEN.append(case)
    found = [1, 2]
    return found[len(case) + 2]


def stumbles_when_it_is_asked(*case):
    yield stumbles(*case)


@pytest.mark.parametrize(("module", "name"), FUNCTIONS)
def test_a_function_that_stops_is_told_the_line_the_error_and_the_input(module, name):
    assert_told(judge_of(module, name)(stumbles))


@pytest.mark.parametrize("function", [stumbles_when_it_is_asked, partial(stumbles), returning(single, stumbles)])
def test_a_wrapper_and_a_generator_do_not_hide_the_line(function):
    assert_told(check.concepts.belief(function))


def assert_told(verdict):
    assert not verdict.right
    assert "stops with IndexError: list index out of range. " in verdict.message
    code, first = inspect.getsourcelines(stumbles)
    assert f" in line {first + 3}, `{code[3].strip()}`, for " in verdict.message
    for value in GIVEN[-1]:
        assert f"shape {value.shape}" in verdict.message if isinstance(value, np.ndarray) else True


def cell(name, text, names):
    """Run a notebook's cell: a file of its own that sees the names of all the others."""
    linecache.cache[name] = (len(text), None, text.splitlines(keepends=True), name)
    exec(compile(text, name, "exec"), names)
    return names


def test_the_line_that_is_told_is_the_last_of_the_learner_s_own_cells():
    names = cell(
        "<first>", "import numpy as np\n\ndef inner(W):\n    return np.linalg.inv(W)\n", {"__name__": "__main__"}
    )
    cell("<second>", "def answer(W, rate):\n    return rate * inner(W)\n", names)
    cases = [(np.zeros((2, 3)), 0.5)]
    message = judge_function(names["answer"], None, "", cases=cases, hint="").message
    assert "stops with LinAlgError: " in message  # which numpy raises, lines further down
    assert message.endswith("in line 4, `return np.linalg.inv(W)`, for W = an array of shape (2, 3), rate = 0.5.")


def test_a_function_of_another_shape_is_told_what_it_was_given():
    message = judge_function(lambda one: one, None, "", cases=[(1, "two")], hint="").message
    assert "takes 1 positional argument but 2 were given. This happens for 1, 'two'." in message


def test_lists_are_copied_and_kept_as_arrays_are():
    verdict = judge_function(lambda x: x.pop(), lambda x: x[-1], "", cases=[([1, 2],)], hint="")
    assert "changes its arguments" in verdict.message
    assert judge_function(lambda x: x.copy().pop(), lambda x: x[-1], "", cases=[([1, 2],)], hint="").right


def test_a_word_is_read_as_a_word():
    for word in ("dot", " Dot ", ["dot"], np.array("dot"), np.array(["dot"], dtype=object)):
        assert judge_value(word, "dot", "", hint="").right
    assert judge_value("cosine", "dot", "", wrong=[("cosine", "its name")], hint="").message == "its name"
    for other in (3, dict, ["dot", "dot"], {"dot"}):
        assert not judge_value(other, "dot", "", hint="").right
    assert judge_value(3, "dot", "", hint="").message == "The answer must be a word; got int."


def test_a_near_miss_is_a_miss():
    assert judge_value(np.float32(0.1), 0.1, "", hint="").right
    for near in (300.01, np.float32(300.01), 301, [300, 300], "300", np.array([[300], [300]])):
        assert not judge_value(near, 300, "", hint="").right
    assert "must be a number; got the text '300'" in judge_value("300", 300, "", hint="").message
    assert "Call it" in judge_value(lambda: 300, 300, "", hint="").message
