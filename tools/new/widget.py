"""A widget: what computes, what is seen, what binds them, its Python class, and its name among the widgets."""

from tools.new import file_name, listed

INDEX = """// {title}: what the reader does, and what answers.

import {{ en }} from "../core/en.js";
import {{ bindState, isCount }} from "../ui/state.js";
import {{ renderer }} from "../ui/widget.js";
import {{ computed }} from "./compute.js";
import css from "./{name}.css";
import {{ createParts }} from "./view.js";

const NAME = "{kebab}";
const START = {{ seed: 0 }};

export default {{ render: renderer({{ name: NAME, label: en("{title}"), look: "he-{kebab}", css, createView }}) }};

function createView(root, model) {{
  const bound = bindState(root, model, {{ name: NAME, start: START, checked, onChange }});
  const parts = createParts({{ state: bound.state, change: bound.change }});
  root.append(...parts.elements);

  function onChange(state) {{
    parts.update(computed(state));
    bound.save();
  }}

  bound.restore();
  return [bound];
}}

/** A state that can be shown, or an error. */
function checked({{ seed }}) {{
  if (!isCount(seed)) throw new Error("seed");
  return {{ seed }};
}}
"""
COMPUTE = """// What {title} computes. No DOM.

import {{ createRng }} from "../core/rng.js";

/** The answer to a state. */
export const computed = ({{ seed }}) => ({{ answer: createRng(seed).below(100) }});
"""
VIEW = """// What {title} shows.

import {{ en }} from "../core/en.js";
import {{ createSentence, h }} from "../ui/dom.js";

/** All parts; update(found) shows what was computed. */
export function createParts({{ state, change }}) {{
  const again = h("button", {{ type: "button", onclick: () => change({{ seed: state.seed + 1 }}) }}, en("Again"));
  const sentence = createSentence();
  function update({{ answer }}) {{
    sentence.say(en`The answer is ${{answer}}.`);
  }}
  return {{ elements: [sentence.element, h("div", {{ class: "he-controls" }}, again)], update }};
}}
"""
PYTHON = '''"""{title}: what the reader does, and what answers."""

import traitlets

from hopfield_edu.widgets.base import CourseWidget


class {camel}(CourseWidget):
    """What is seen and done, in one sentence.

    seed: whole number from 0 to 2**32 - 1. It can be set at any time, and reads what is on the screen.
    Raises ValueError or TypeError that names the argument.
    """

    _name = "{name}"
    seed = traitlets.Int(0).tag(sync=True)
'''


def write(root, name, title):
    """Write sources, class and name; what is left to do, as (path, words) pairs. ValueError where the name is none."""
    file_name(name, "tug_of_war")
    camel = "".join(word.capitalize() for word in name.split("_"))
    words = {"name": name, "title": title, "kebab": name.replace("_", "-"), "camel": camel}
    home = root / "hopfield_edu" / "widgets"
    (home / "js" / name).mkdir()
    for file, text in (("index.js", INDEX), ("compute.js", COMPUTE), ("view.js", VIEW), (f"{name}.css", "")):
        (home / "js" / name / file).write_text(text.format(**words), encoding="utf-8")
    (home / f"{name}.py").write_text(PYTHON.format(**words), encoding="utf-8")
    listing = home / "__init__.py"
    listing.write_text(
        listed(listing.read_text(encoding="utf-8"), f"hopfield_edu.widgets.{name}", camel), encoding="utf-8"
    )
    return [
        (home / "js" / name, "computes and shows; then make widgets bundles it"),
        (home / f"{name}.py", "its traits, and how each is checked"),
        (listing, f"names {camel}"),
        (root / "book" / "widgets.md", f"add a section for {camel}"),
        (root / "tests" / "widgets", f"add test_{name}.py: by mouse, touch and keyboard, link, both themes, 360 px"),
    ]
