// Formulas that nobody sets: TeX as letters with raised and lowered parts. No DOM.

const SIGNS = {
  alpha: "α",
  beta: "β",
  gamma: "γ",
  delta: "δ",
  epsilon: "ε",
  eta: "η",
  theta: "θ",
  lambda: "λ",
  mu: "μ",
  nu: "ν",
  xi: "ξ",
  pi: "π",
  rho: "ρ",
  sigma: "σ",
  tau: "τ",
  phi: "φ",
  Delta: "Δ",
  Sigma: "Σ",
  Phi: "Φ",
  Xi: "Ξ",
  sum: "Σ",
  prod: "Π",
  times: "×",
  cdot: "·",
  pm: "±",
  mp: "∓",
  le: "≤",
  leq: "≤",
  ge: "≥",
  geq: "≥",
  ne: "≠",
  neq: "≠",
  approx: "≈",
  equiv: "≡",
  to: "→",
  rightarrow: "→",
  leftarrow: "←",
  infty: "∞",
  in: "∈",
  ldots: "…",
  dots: "…",
  cdots: "⋯",
  propto: "∝",
  sim: "~",
  ln: "ln",
  log: "log",
  exp: "exp",
  min: "min",
  max: "max",
  tanh: "tanh",
  quad: " ",
  top: "⊤",
  lfloor: "⌊",
  rfloor: "⌋",
};
const DROPPED = /\\(?:left|right|big|Big|mathrm|mathsf|mathbf|mathcal|operatorname|text|displaystyle|,|;|:|!)/g;
const GROUP = "\\{([^{}]*)\\}";

/** TeX without its commands; ^ and _ stay. */
function letters(tex) {
  let text = tex.replace(DROPPED, "");
  for (let before = ""; before !== text; ) {
    before = text;
    text = text
      .replace(new RegExp(`\\\\[dt]?frac${GROUP}${GROUP}`), (_, top, bottom) => `${bracket(top)}/${bracket(bottom)}`)
      .replace(new RegExp(`\\\\sqrt${GROUP}`), (_, inner) => `√${bracket(inner)}`);
  }
  return text
    .replace(/\\([A-Za-z]+)\s*/g, (_, name) => SIGNS[name] ?? name)
    .replace(/\\(.)/g, "$1")
    .replace(/(^|[^\\])-/g, "$1−")
    .replace(/\s*([=<>≤≥≠≈×·])\s*/g, " $1 ");
}

const bracket = (text) => (/^(?:[\d.]+|√?\\?[A-Za-z]+)$/.test(text.trim()) ? text.trim() : `(${text.trim()})`);

/** The pieces of a formula: {text}, or {tag: "sup" | "sub", text}. */
export function texParts(tex) {
  const pieces = [];
  const text = letters(tex);
  let end = 0;
  for (const found of text.matchAll(/([\^_])(?:\{([^{}]*)\}|(.))/g)) {
    pieces.push({ text: text.slice(end, found.index) });
    pieces.push({ tag: found[1] === "^" ? "sup" : "sub", text: found[2] ?? found[3] });
    end = found.index + found[0].length;
  }
  pieces.push({ text: text.slice(end) });
  return pieces.map((piece) => ({ ...piece, text: piece.text.replace(/[{}]/g, "") })).filter(({ text }) => text);
}
