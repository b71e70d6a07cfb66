function a(t,r={},...e){let o=document.createElement(t);for(let[i,s]of Object.entries(r))s==null||s===!1||(i.startsWith("on")?o.addEventListener(i.slice(2),s):o.setAttribute(i,s===!0?"":s));let n=e.flat().filter(i=>i!=null);return o.append(...n.map(i=>i.element??i)),o}var D=0,g=t=>`he-${t}-${++D}`;function z(t,r){L(t);let e=a("div",{class:"he-error",role:"alert"},a("span",{},r));e.append(a("button",{type:"button",onclick:()=>e.remove()},"Close")),t.prepend(e)}var L=t=>t.querySelector(":scope > .he-error")?.remove();var $=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
.he-root {
  --he-paper: var(--paper, #fbf9f4);
  --he-surface: var(--surface, #ffffff);
  --he-ink: var(--ink, #1b2333);
  --he-muted: var(--muted, #566072);
  --he-line: var(--line, #e2dccf);
  --he-accent: var(--accent, #b03a1f);
  --he-accent-soft: var(--accent-soft, #f6e3da);
  --he-plus: var(--plus, #16325c);
  --he-minus: var(--minus, #f3e7c9);
  --he-memory-1: var(--memory-1, #0072b2);
  --he-memory-2: var(--memory-2, #e69f00);
  --he-memory-3: var(--memory-3, #009e73);
  --he-memory-4: var(--memory-4, #cc79a7);
  --he-memory-5: var(--memory-5, #56b4e9);
  --he-memory-6: var(--memory-6, #d55e00);
  --he-memory-7: var(--memory-7, #8c6d31);
  --he-memory-8: var(--memory-8, #6b5b95);
  --he-serif: var(--serif, Charter, "Bitstream Charter", "Sitka Text", Cambria, Georgia, serif);
  --he-sans: var(--sans, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif);
  --he-mono: var(--mono, ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace);
}
.he-root.he-dark {
  --he-paper: var(--paper, #14181f);
  --he-surface: var(--surface, #1c222c);
  --he-ink: var(--ink, #e9e6dd);
  --he-muted: var(--muted, #a8b0bd);
  --he-line: var(--line, #343c49);
  --he-accent: var(--accent, #ff8a65);
  --he-accent-soft: var(--accent-soft, #3a2620);
  --he-memory-1: var(--memory-1, #4aa8e0);
  --he-memory-2: var(--memory-2, #f0b93a);
  --he-memory-3: var(--memory-3, #2fc79b);
  --he-memory-4: var(--memory-4, #e29cc0);
  --he-memory-5: var(--memory-5, #8ccff2);
  --he-memory-6: var(--memory-6, #f08a4b);
  --he-memory-7: var(--memory-7, #c5a35f);
  --he-memory-8: var(--memory-8, #a99bd0);
}

.he-root { color-scheme: light; }
.he-root.he-dark { color-scheme: dark; }
.he-root { font: 15px/1.5 var(--he-sans); color: var(--he-ink); background: var(--he-surface); border: 1px solid var(--he-line); border-radius: 10px; padding: 20px; margin: 16px 0; box-sizing: border-box; max-width: 100%; }
.he-root *, .he-root *::before { box-sizing: border-box; }
.he-root button, .he-root select, .he-root input[type="number"], .he-root textarea {
  font: 500 14px/1.2 var(--he-sans); color: var(--he-ink); background: var(--he-surface); border: 1px solid var(--he-muted); border-radius: 8px; min-height: 36px; padding: 0 12px; max-width: 100%;
}
.he-root button { cursor: pointer; }
.he-root button:hover { border-color: var(--he-accent); }
.he-root button.he-primary { background: var(--he-plus); border-color: var(--he-plus); color: #ffffff; font-weight: 600; }
.he-root.he-dark button.he-primary { background: var(--he-accent); border-color: var(--he-accent); color: #14181f; }
.he-root button:disabled { opacity: 0.45; cursor: default; }
.he-root :focus-visible { outline: 3px solid var(--he-accent); outline-offset: 2px; }
.he-root input[type="range"] { accent-color: var(--he-accent); min-height: 28px; }
.he-root summary { cursor: pointer; min-height: 32px; padding: 4px 0; font-weight: 600; font-size: 14px; color: var(--he-ink); }
.he-root details { border: 0 !important; background: none !important; }
.he-root canvas { display: block; max-width: 100%; }
.he-root [data-part="pixels"] { width: 100%; image-rendering: pixelated; border-radius: 8px; touch-action: none; cursor: crosshair; }
.he-pixels { position: relative; }
.he-cursor { position: absolute; display: none; min-width: 7px; min-height: 7px; border: 2px solid var(--he-accent); box-shadow: 0 0 0 1px #ffffff, inset 0 0 0 1px #ffffff; pointer-events: none; transform: translate(-1px, -1px); }
.he-root canvas:focus-visible + .he-cursor { display: block; }
.he-root canvas.he-still { touch-action: auto; cursor: inherit; }
.he-root textarea { width: 100%; font: 12px/1.2 var(--he-mono); padding: 8px; min-height: 120px; white-space: pre; overflow: auto; }
.he-root .he-status { font-size: 13px; color: var(--he-muted); min-height: 1.4em; margin: 4px 0 0; }
.he-root .he-wait { margin: 0; color: var(--he-muted); min-height: 3em; }
.he-root .he-error { grid-column: 1 / -1; display: flex; gap: 12px; align-items: center; justify-content: space-between; border: 2px solid var(--he-accent); border-radius: 8px; padding: 8px 12px; background: var(--he-accent-soft); color: var(--he-ink); }
.he-player { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-top: 8px; }
.he-player label { font-size: 13px; color: var(--he-muted); display: inline-flex; gap: 6px; align-items: center; }
.he-player .he-scrub { flex: 1 1 100%; }
.he-root .he-player .he-status { flex-basis: 100%; min-height: 0; margin: 0; }
.he-player .he-scrub input { width: 100%; }
.he-player input[type="number"] { width: 5.5em; padding: 0 6px; }
.he-player textarea { flex: 1 1 100%; }
.he-root .he-title { font: 600 13px/1.3 var(--he-sans); color: var(--he-muted); margin: 0 0 8px; }
.he-sentence { font: 500 19px/1.35 var(--he-serif); margin: 0 0 16px; min-height: 2.7em; }
.he-controls { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; margin: 14px 0 8px; }
.he-controls label { font-size: 13px; color: var(--he-muted); display: inline-flex; gap: 6px; align-items: center; }
.he-controls label, .he-controls select { min-width: 0; max-width: 100%; }
.he-controls input[type="range"] { width: 104px; }
.he-controls output { min-width: 3em; font-variant-numeric: tabular-nums; color: var(--he-ink); }
.he-trace { width: 100%; height: auto; display: block; }
.he-trace text { font: 11px var(--he-sans); fill: var(--he-muted); }
@media print { .he-root .he-player, .he-root .he-controls { display: none; } }
@media (max-width: 600px) { .he-root { padding: 12px; } }
`;function C(t,r=""){let e=document.createElement("style");e.textContent=$+r,t.prepend(e);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>t.classList.toggle("he-dark",O(o)),i=new MutationObserver(n);for(let s of[document.documentElement,document.body])i.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{i.disconnect(),o.removeEventListener("change",n)}}function O(t){let r=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(r==="dark"||r==="light")return r==="dark";let e=document.body.dataset.jpThemeLight;return e===void 0?t.matches:e==="false"}var E=`.he-quiz form { margin: 0 0 24px; }
.he-quiz fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.he-quiz legend { float: none; width: 100%; padding: 0; margin: 0 0 8px; font: 500 17px/1.45 var(--he-serif); color: var(--he-ink); }
.he-quiz legend > span { display: block; margin-bottom: 4px; }
.he-quiz .he-number { font: 600 13px/1.4 var(--he-sans); color: var(--he-muted); }
.he-quiz .he-choice { border: 1px solid var(--he-line); border-radius: 8px; margin: 0 0 8px; }
.he-quiz .he-choice:has(:checked) { border-color: var(--he-ink); }
.he-quiz label { display: flex; gap: 10px; align-items: baseline; min-height: 40px; padding: 8px 12px; margin: 0; cursor: pointer; }
.he-quiz input[type="radio"] { flex: none; width: 18px; height: 18px; margin: 0; align-self: flex-start; margin-top: 2px; accent-color: var(--he-accent); }
.he-quiz label > span { min-width: 0; overflow-wrap: anywhere; }
.he-quiz .he-why:not(:empty) { border-top: 1px solid var(--he-line); padding: 8px 12px 8px 40px; }
.he-quiz .he-why p { margin: 0 0 4px; }
.he-quiz .he-icon { display: inline-block; width: 22px; margin-left: -28px; margin-right: 6px; text-align: center; font: 700 16px/1 var(--he-sans); }
.he-quiz [data-answer="right"] .he-why { border-left: 4px solid var(--he-memory-3); border-bottom-left-radius: 8px; padding-left: 36px; }
.he-quiz [data-answer="wrong"] .he-why { border-left: 4px solid var(--he-muted); border-bottom-left-radius: 8px; padding-left: 36px; }
.he-quiz .he-controls { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.he-quiz .he-controls .he-status { margin: 0; }
.he-quiz .he-score { margin: 0; padding-top: 12px; border-top: 1px solid var(--he-line); font: 500 15px/1.4 var(--he-serif); }
.he-quiz code { font: 0.9em var(--he-mono); background: var(--he-accent-soft); border: 0; border-radius: 4px; padding: 0.1em 0.3em; color: var(--he-ink); }
.he-quiz .he-math:not(:has(mjx-container)) { font-family: var(--he-serif); font-style: italic; white-space: nowrap; }
.he-quiz .he-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.he-quiz fieldset { position: relative; }
@media print { .he-quiz .he-score { display: none; } .he-quiz form { break-inside: avoid; } }
`;var R={alpha:"\u03B1",beta:"\u03B2",gamma:"\u03B3",delta:"\u03B4",epsilon:"\u03B5",eta:"\u03B7",theta:"\u03B8",lambda:"\u03BB",mu:"\u03BC",nu:"\u03BD",xi:"\u03BE",pi:"\u03C0",rho:"\u03C1",sigma:"\u03C3",tau:"\u03C4",phi:"\u03C6",Delta:"\u0394",Sigma:"\u03A3",Phi:"\u03A6",Xi:"\u039E",sum:"\u03A3",prod:"\u03A0",times:"\xD7",cdot:"\xB7",pm:"\xB1",mp:"\u2213",le:"\u2264",leq:"\u2264",ge:"\u2265",geq:"\u2265",ne:"\u2260",neq:"\u2260",approx:"\u2248",equiv:"\u2261",to:"\u2192",rightarrow:"\u2192",leftarrow:"\u2190",infty:"\u221E",in:"\u2208",ldots:"\u2026",dots:"\u2026",cdots:"\u22EF",propto:"\u221D",sim:"~",ln:"ln",log:"log",exp:"exp",min:"min",max:"max",tanh:"tanh",quad:" ",top:"\u22A4",lfloor:"\u230A",rfloor:"\u230B"},_=/\\(?:left|right|big|Big|mathrm|mathsf|mathbf|mathcal|operatorname|text|displaystyle|,|;|:|!)/g,b="\\{([^{}]*)\\}";function I(t){let r=t.replace(_,"");for(let e="";e!==r;)e=r,r=r.replace(new RegExp(`\\\\[dt]?frac${b}${b}`),(o,n,i)=>`${v(n)}/${v(i)}`).replace(new RegExp(`\\\\sqrt${b}`),(o,n)=>`\u221A${v(n)}`);return r.replace(/\\([A-Za-z]+)\s*/g,(e,o)=>R[o]??o).replace(/\\(.)/g,"$1").replace(/(^|[^\\])-/g,"$1\u2212").replace(/\s*([=<>≤≥≠≈×·])\s*/g," $1 ")}var v=t=>/^(?:[\d.]+|√?\\?[A-Za-z]+)$/.test(t.trim())?t.trim():`(${t.trim()})`;function S(t){let r=[],e=I(t),o=0;for(let n of e.matchAll(/([\^_])(?:\{([^{}]*)\}|(.))/g))r.push({text:e.slice(o,n.index)}),r.push({tag:n[1]==="^"?"sup":"sub",text:n[2]??n[3]}),o=n.index+n[0].length;return r.push({text:e.slice(o)}),r.map(n=>({...n,text:n.text.replace(/[{}]/g,"")})).filter(({text:n})=>n)}var B=/\$([^$]+)\$|`([^`]+)`|\*\*(.+?)\*\*|\*(.+?)\*/g,y=(t,r="p")=>t.trim().split(/\n\s*\n/).map(e=>a(r,{},...u(e.replace(/\s+/g," "))));function u(t){let r=[],e=0;for(let o of t.matchAll(B)){let[n,i,s,h,c]=o;r.push(t.slice(e,o.index)),e=o.index+n.length,i?r.push(F(i)):s?r.push(a("code",{},s)):h?r.push(a("strong",{},...u(h))):r.push(a("em",{},...u(c)))}return[...r,t.slice(e)].filter(o=>o!=="")}function F(t){let r=a("span",{class:"he-math mathjax_process","data-tex":t});return r.append(...S(t).map(({tag:e,text:o})=>e?a(e,{},o):o)),r}async function w(t){if(!window.MathJax||(document.readyState!=="complete"&&await new Promise(e=>addEventListener("load",e,{once:!0})),await window.MathJax.startup?.promise,!window.MathJax.typesetPromise))return;let r=[...t.querySelectorAll(".he-math[data-tex]")];for(let e of r)e.textContent=`\\(${e.dataset.tex}\\)`,delete e.dataset.tex;r.length&&await window.MathJax.typesetPromise(r)}var se={render:G};function G({model:t,el:r}){let e=a("section",{class:"he-root he-quiz","data-widget":"quiz","aria-label":"Quiz"});r.append(e);let o=C(e,E),n=()=>{e.replaceChildren(e.querySelector(":scope > style"));try{e.append(...J(t.get("questions")))}catch(i){z(e,"The questions of this quiz are damaged, so it cannot be shown."),console.info("quiz:",i.message)}w(e)};return n(),t.on("change:questions",n),()=>{t.off("change:questions",n),o(),e.remove()}}function J(t){let r=a("p",{class:"he-score"}),e=new Map,o=(i,s)=>{s===null?e.delete(i):e.set(i,s);let h=[...e.values()].filter(Boolean).length;return r.textContent=`${h} of ${t.length} right, ${e.size} answered.`,r.textContent},n=t.map((i,s)=>K(i,s,h=>o(s,h)));return o(-1,null),[...n,r]}function K({question:t,answers:r},e,o){let[n,...i]=y(t,"span"),s=g("answer"),h=a("p",{class:"he-hidden",role:"status"}),c=a("p",{class:"he-status"}),p=r.map((d,m)=>U(d,"ABCDEFGH"[m],s)),l=a("button",{type:"button",onclick:T,...k},"Try again"),x=a("button",{type:"submit",class:"he-primary",...k},"Check");l.hidden=!0;function M(d){d.preventDefault();let m=p.find(({radio:f})=>f.checked);if(c.textContent=m?"":"Choose an answer first.",!m)return h.textContent=c.textContent;let{right:q}=m.answer;for(let f of p)(q||f===m)&&f.explain();l.hidden=!1,h.textContent=`Question ${e+1}: ${m.told()} ${o(q)}`}function T(){for(let d of p)d.clear();c.textContent="",h.textContent=`Question ${e+1}, again. ${o(null)}`,p[0].radio.focus(),l.hidden=!0}let A=a("legend",{},a("span",{class:"he-number"},`Question ${e+1}`),n,...i),P=a("div",{class:"he-choices"},...p.map(({element:d})=>d)),j=a("div",{class:"he-controls"},x,l,c);return a("form",{onsubmit:M,novalidate:!0},a("fieldset",{},A,P,j,h))}var k={"data-lm-suppress-shortcuts":"true"};function U(t,r,e){let o=a("div",{class:"he-why",id:g("why")}),n=a("input",{type:"radio",name:e,value:r,...k}),i=a("span",{},a("b",{},`${r}. `),...u(t.text)),s=a("div",{class:"he-choice"},a("label",{},n,i),o),h=t.right?"Right.":"Not this one.";return{answer:t,radio:n,element:s,told:()=>`${r}: ${o.dataset.told}`,explain(){let[c,...p]=y(t.why),l=a("span",{class:"he-icon","aria-hidden":"true"},t.right?"\u2713":"\u2717");c.prepend(l,a("strong",{},h)," "),o.replaceChildren(c,...p),o.dataset.told=[c,...p].map(x=>x.textContent.replace(l.textContent,"")).join(" "),s.dataset.answer=t.right?"right":"wrong",n.setAttribute("aria-describedby",o.id),w(o)},clear(){n.checked=!1,o.replaceChildren(),delete s.dataset.answer,n.removeAttribute("aria-describedby")}}}export{se as default};
