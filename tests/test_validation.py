"""The checks that every room shares: what holds the same numbers is read alike, what would lose a part is refused."""

import sys
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pandas as pd
import pytest
import torch

from hopfield_edu._validation import finite_array, number_between, one_of, positive_count, positive_number

NUMBERS = np.array([[1.0, -2.0, 3.0], [0.0, 1.0, -1.0]])
SAME = {
    "list": NUMBERS.tolist(),
    "fractions": [[Fraction(v) for v in row] for row in NUMBERS.tolist()],
    "decimals": np.array([[Decimal(v) for v in row] for row in NUMBERS.tolist()]),
    "int8": NUMBERS.astype(np.int8),
    "half": NUMBERS.astype(np.float16),
    "long": NUMBERS.astype(np.longdouble),
    "the other byte order": NUMBERS.astype(NUMBERS.dtype.newbyteorder()),
    "columns first": np.asfortranarray(NUMBERS),
    "every second number": np.repeat(NUMBERS, 2, axis=1)[:, ::2],
    "a mask that hides nothing": np.ma.array(NUMBERS),
    "table": pd.DataFrame(NUMBERS, index=["a", "b"]),
    "table of nullable numbers": pd.DataFrame(NUMBERS).astype("Int8"),
    "table of mixed columns": pd.DataFrame({"x": [1, 0], "y": [-2.0, 1.0], "z": np.array([3, -1], dtype=object)}),
    "tensor": torch.tensor(NUMBERS),
    "tensor of int8": torch.tensor(NUMBERS).to(torch.int8),
    "tensor of bfloat16": torch.tensor(NUMBERS).to(torch.bfloat16),
    "list of tensors": list(torch.tensor(NUMBERS)),
}
OTHERS = {
    "imaginary parts": (NUMBERS + 2j, "complex128: take np.real"),
    "imaginary parts among objects": (np.array([1 + 2j, 1], dtype=object), "(1+2j) among them"),
    "an imaginary tensor": (torch.tensor(NUMBERS).to(torch.complex64), "complex64"),
    "a mask": (np.ma.masked_equal(NUMBERS, 1), "mask"),
    "masked rows in a list": (list(np.ma.masked_equal(NUMBERS, 1)), "mask"),
    "a masked number": ([1.0, np.ma.masked], "mask"),
    "a gradient": (torch.tensor(NUMBERS, requires_grad=True), "detach()"),
    "gradients in a list": ([torch.tensor(1.0, requires_grad=True)], "detach()"),
    "no memory": (torch.ones(2, device="meta"), "cpu()"),
    "a sparse tensor": (torch.eye(2).to_sparse(), "to_dense()"),
    "unequal rows": ([[1], [1, 2]], "rows of equal length; got list"),
    "unequal arrays": (np.array([np.ones(2), np.ones(3)], dtype=object), "among them"),
    "a word": ("cat", "got text, 'cat'"),
    "digits as text": ([["1", "-1"]], "got text, '1'"),
    "digits as text in a table": (pd.DataFrame({"x": [1, 2], "y": ["3", "4"]}), "'3' among them"),
    "bytes": (b"\x01\x02", "got text"),
    "nothing": (None, "NoneType"),
    "nothing among numbers": ([1, None], "None among them"),
    "days": (np.array(["2020-01-01"], dtype="M8[D]"), "datetime64[D]"),
    "named fields": (np.zeros(2, dtype=[("x", float)]), "('x', '<f8')"),
    "a dictionary": ({0: 1}, "got dict"),
    "a generator": ((v for v in NUMBERS), "got generator"),
    "no number": ([], "hold at least one number; got shape (0,)"),
    "no column": (np.ones((3, 0)), "hold at least one number; got shape (3, 0)"),
    "401 digits": ([[10**400, 1]], "finite; found a number beyond 1.8e+308"),
    "NaN": ([1.0, float("nan")], "finite; found nan"),
    "a missing number": (pd.DataFrame({"x": pd.array([1, None], dtype="Int64")}), "x must"),
}


@pytest.mark.parametrize("kind", SAME)
def test_the_same_numbers_are_the_same_array_whatever_holds_them(kind):
    array = finite_array(SAME[kind], "x")
    assert type(array) is np.ndarray
    assert array.dtype == np.float64
    assert np.array_equal(array, NUMBERS)


@pytest.mark.parametrize("number", [3, 3.0, True, np.float16(3), np.array(3), torch.tensor(3), Fraction(3), Decimal(3)])
def test_a_number_is_an_array_without_axes(number):
    assert finite_array(number, "x").shape == ()
    assert finite_array(number, "x") == float(number)


@pytest.mark.parametrize("kind", OTHERS)
def test_what_would_lose_a_part_or_is_no_number_is_refused_by_name(kind):
    values, said = OTHERS[kind]
    with pytest.raises((TypeError, ValueError)) as error:
        finite_array(values, "x")
    assert str(error.value).startswith("x must ")
    assert said in str(error.value)


@pytest.mark.skipif(np.finfo(np.longdouble).max == sys.float_info.max, reason="long floats are floats here")
def test_a_long_float_beyond_the_largest_float_is_refused():
    with pytest.raises(ValueError, match="x must be finite"):
        finite_array([np.longdouble("1e400")], "x")


def test_what_is_an_array_of_floats_already_is_not_copied():
    assert finite_array(NUMBERS, "x") is NUMBERS


@pytest.mark.parametrize("value", [10**400, -(10**400), float("inf"), float("nan"), Fraction(4, 3)])
def test_numbers_out_of_their_range_are_refused_however_large(value):
    with pytest.raises(ValueError, match=r"x must lie in \[0, 1\]; got"):
        number_between(value, "x", 0, 1)


def test_infinity_is_a_number_only_where_it_means_something():
    for value in (float("inf"), 10**400):
        with pytest.raises(ValueError, match=r"x must lie in \[0, inf\); got inf"):
            number_between(value, "x", 0, float("inf"))
        assert number_between(value, "x", 0, float("inf"), infinite=True) == float("inf")


@pytest.mark.parametrize(
    "value", [0, -0.0, -1, float("inf"), float("nan"), 10**400, Fraction(1, 10**400), "1", None, True, 1j, [1.0]]
)
def test_what_is_no_finite_number_above_0_is_refused_by_name(value):
    with pytest.raises((ValueError, TypeError), match="x must "):
        positive_number(value, "x")


@pytest.mark.parametrize("value", [1, 0.25, np.float32(0.25), np.int64(3), Fraction(1, 4)])
def test_any_finite_number_above_0_is_taken_as_a_float(value):
    assert type(positive_number(value, "x")) is float
    assert positive_number(value, "x") == value


@pytest.mark.parametrize("value", [np.nextafter(2, 3), 3, float("inf"), 10**400])
def test_a_number_above_0_may_be_at_most_the_largest_that_is_meant(value):
    assert positive_number(2, "x", 2) == 2
    with pytest.raises(ValueError, match=r"x must lie in \[0, 2\]; got"):
        positive_number(value, "x", 2)
    with pytest.raises(ValueError, match="x must be above 0; got 0"):
        positive_number(0, "x", 2)


def test_a_count_beyond_what_numpy_counts_is_refused():
    assert positive_count(2**63 - 1, "x") == 2**63 - 1
    with pytest.raises(ValueError, match=r"x must be below 2\*\*63; got a number of 16610 bits"):
        positive_count(10**5000, "x")


@pytest.mark.parametrize("value", [["a"], {"a": 1}, np.array(["a", "b"]), None, 3])
def test_what_is_no_choice_is_refused_whatever_it_is(value):
    with pytest.raises(ValueError, match="x must be one of 'a', 'b'; got"):
        one_of(value, "x", ("a", "b"))
