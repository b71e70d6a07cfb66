"""TeX for the equations of docstrings, which are written to be read as text: W_ij <- (1/n) sum_mu x_i^mu x_j^mu."""

import re

GREEK = (
    "alpha beta gamma delta epsilon eta theta kappa lambda mu nu xi pi rho sigma tau phi chi psi omega Phi Psi Sigma"
)
NAMED = "exp log ln min max tanh cos sin"  # functions that TeX or everybody sets upright
SIGNS = {
    "<-": r"\leftarrow ",
    "->": r"\to ",
    "!=": r"\neq ",
    "·": r"\cdot ",
    "∝": r"\propto ",
    "≥": r"\geq ",
    "≤": r"\leq ",
    "±": r"\pm ",
    "≈": r"\approx ",
    "…": r"\dots ",
    "|": r"\vert ",
    "²": "^2",
    "log2": r"\log_2 ",
    "∞": r"\infty ",
}
TOKEN = re.compile(r"\s+|<-|->|!=|log2|\d+(?:\.\d+)?|[^\W\d_²]+|.", re.S)


def to_tex(text):
    """The TeX of one or several lines of plain mathematics; ValueError where a bracket is missing."""
    lines = [_row(TOKEN.findall(line), until=None)[0] for line in text.strip().splitlines()]
    lines = [re.sub(r" +", " ", line).strip() for line in lines]
    rows = r" \\ ".join(lines)
    return rows if len(lines) == 1 else rf"\begin{{gathered}} {rows} \end{{gathered}}"


def _row(tokens, until):
    """Everything up to the closing bracket `until`, and the tokens after it."""
    parts = []
    while tokens:
        token, *tokens = tokens
        if token == until:
            return "".join(parts), tokens
        if token in "_^":
            part, tokens = _script(tokens)
            parts.append(f"{token}{{{part}}}")
        elif token == "sqrt" and tokens[:1] == ["("]:
            inner, tokens = _row(tokens[1:], ")")
            parts.append(rf"\sqrt{{{inner}}}")
        elif token in "([{":
            inner, tokens = _row(tokens, ")]}"["([{".index(token)])
            parts.append(_bracketed(token, inner))
        else:
            parts.append(_one(token))
    if until:
        raise ValueError(f"the equation lacks a {until!r}")
    return "".join(parts), []


def _bracketed(token, inner):
    left, right = {"(": "()", "[": "[]", "{": (r"\{", r"\}")}[token]
    return rf"\left{left}{inner}\right{right}" if "sum" in inner or "frac" in inner else f"{left}{inner}{right}"


def _script(tokens):
    """What stands below or above: a bracket without its brackets, or one name with its primes and signs."""
    sign = ""
    if tokens[:1] in (["-"], ["+"]):
        sign, *tokens = tokens
    token, *tokens = tokens
    if token in "({":
        inner, tokens = _row(tokens, ")" if token == "(" else "}")
        return sign + inner, tokens
    return sign + (r"\mathsf{T}" if token == "T" else _one(token, index=True)), tokens


def _one(token, index=False):
    """One token; a word that is no Greek letter is a name, set upright, and as an index letter by letter."""
    if token in SIGNS:
        return SIGNS[token]
    if token.isspace():
        return r"\quad " if len(token) > 2 else " "
    if token in GREEK.split():
        return rf"\{token} "
    if token in ("sum", "integral"):
        return {"sum": r"\sum", "integral": r"\int"}[token]
    if token in NAMED.split():
        return rf"\{token} "
    if len(token) > 1 and token.isalpha() and not (index and set(token) <= set("ijk")):
        return rf"\mathrm{{{token}}}" if index else rf"\operatorname{{{token}}}"
    return token
