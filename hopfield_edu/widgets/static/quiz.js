function i(e,t={},...r){let o=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?o.addEventListener(a.slice(2),s):o.setAttribute(a,s===!0?"":s));let n=r.flat().filter(a=>a!=null);return o.append(...n.map(a=>a.element??a)),o}var L=0,v=e=>`he-${e}-${++L}`;function g(e,t){O(e);let r=i("div",{class:"he-error",role:"alert"},i("span",{},t));r.append(i("button",{type:"button",onclick:()=>r.remove()},"Close")),e.prepend(r)}var O=e=>e.querySelector(":scope > .he-error")?.remove();var C=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function E(e,t=""){let r=document.createElement("style");r.textContent=C+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",R(o)),a=new MutationObserver(n);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{a.disconnect(),o.removeEventListener("change",n)}}function R(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function S({name:e,label:t,look:r,css:o,read:n=()=>null,createView:a,damaged:s}){return({model:c,el:h})=>{let l=i("section",{class:`he-root ${r}`,"data-widget":e,"aria-label":t});h.append(l);let m=E(l,o),d=[_(l,e,s,()=>a(l,c,n(c)))].flat();return()=>{for(let b of d)b.destroy();m(),l.remove()}}}function _(e,t,r,o){if(!r)return o();try{return o()}catch(n){return g(e,r),console.info(`${t}:`,n.message),[]}}var A=`.he-quiz form { margin: 0 0 24px; }
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
`;var B={alpha:"\u03B1",beta:"\u03B2",gamma:"\u03B3",delta:"\u03B4",epsilon:"\u03B5",eta:"\u03B7",theta:"\u03B8",lambda:"\u03BB",mu:"\u03BC",nu:"\u03BD",xi:"\u03BE",pi:"\u03C0",rho:"\u03C1",sigma:"\u03C3",tau:"\u03C4",phi:"\u03C6",Delta:"\u0394",Sigma:"\u03A3",Phi:"\u03A6",Xi:"\u039E",sum:"\u03A3",prod:"\u03A0",times:"\xD7",cdot:"\xB7",pm:"\xB1",mp:"\u2213",le:"\u2264",leq:"\u2264",ge:"\u2265",geq:"\u2265",ne:"\u2260",neq:"\u2260",approx:"\u2248",equiv:"\u2261",to:"\u2192",rightarrow:"\u2192",leftarrow:"\u2190",infty:"\u221E",in:"\u2208",ldots:"\u2026",dots:"\u2026",cdots:"\u22EF",propto:"\u221D",sim:"~",ln:"ln",log:"log",exp:"exp",min:"min",max:"max",tanh:"tanh",quad:" ",top:"\u22A4",lfloor:"\u230A",rfloor:"\u230B"},G=/\\(?:left|right|big|Big|mathrm|mathsf|mathbf|mathcal|operatorname|text|displaystyle|,|;|:|!)/g,y="\\{([^{}]*)\\}";function J(e){let t=e.replace(G,"");for(let r="";r!==t;)r=t,t=t.replace(new RegExp(`\\\\[dt]?frac${y}${y}`),(o,n,a)=>`${w(n)}/${w(a)}`).replace(new RegExp(`\\\\sqrt${y}`),(o,n)=>`\u221A${w(n)}`);return t.replace(/\\([A-Za-z]+)\s*/g,(r,o)=>B[o]??o).replace(/\\(.)/g,"$1").replace(/(^|[^\\])-/g,"$1\u2212").replace(/\s*([=<>≤≥≠≈×·])\s*/g," $1 ")}var w=e=>/^(?:[\d.]+|√?\\?[A-Za-z]+)$/.test(e.trim())?e.trim():`(${e.trim()})`;function M(e){let t=[],r=J(e),o=0;for(let n of r.matchAll(/([\^_])(?:\{([^{}]*)\}|(.))/g))t.push({text:r.slice(o,n.index)}),t.push({tag:n[1]==="^"?"sup":"sub",text:n[2]??n[3]}),o=n.index+n[0].length;return t.push({text:r.slice(o)}),t.map(n=>({...n,text:n.text.replace(/[{}]/g,"")})).filter(({text:n})=>n)}var V=/\$([^$]+)\$|`([^`]+)`|\*\*(.+?)\*\*|\*(.+?)\*/g,k=(e,t="p")=>e.trim().split(/\n\s*\n/).map(r=>i(t,{},...x(r.replace(/\s+/g," "))));function x(e){let t=[],r=0;for(let o of e.matchAll(V)){let[n,a,s,c,h]=o;t.push(e.slice(r,o.index)),r=o.index+n.length,a?t.push(W(a)):s?t.push(i("code",{},s)):c?t.push(i("strong",{},...x(c))):t.push(i("em",{},...x(h)))}return[...t,e.slice(r)].filter(o=>o!=="")}function W(e){let t=i("span",{class:"he-math mathjax_process","data-tex":e});return t.append(...M(e).map(({tag:r,text:o})=>r?i(r,{},o):o)),t}async function q(e){if(!window.MathJax||(document.readyState!=="complete"&&await new Promise(r=>addEventListener("load",r,{once:!0})),await window.MathJax.startup?.promise,!window.MathJax.typesetPromise))return;let t=[...e.querySelectorAll(".he-math[data-tex]")];for(let r of t)r.textContent=`\\(${r.dataset.tex}\\)`,delete r.dataset.tex;t.length&&await window.MathJax.typesetPromise(t)}var ue={render:S({name:"quiz",label:"Quiz",look:"he-quiz",css:A,createView:K})};function K(e,t){let r=e.querySelector(":scope > style"),o=(a,s)=>e.dispatchEvent(new CustomEvent(a,{bubbles:!0,detail:s}));function n(){e.replaceChildren(r);try{let{elements:a,recall:s}=U(t.get("questions"),c=>o("course:answered",c));e.append(...a),o("course:quiz",{recall:s})}catch(a){g(e,"The questions of this quiz are damaged, so it cannot be shown."),console.info("quiz:",a.message)}q(e)}return n(),t.on("change:questions",n),{destroy:()=>t.off("change:questions",n)}}function U(e,t){let r=i("p",{class:"he-score"}),o=new Map,n=(c,h)=>{h===null?o.delete(c):o.set(c,h);let l=[...o.values()].filter(Boolean).length;return r.textContent=`${l} of ${e.length} right, ${o.size} answered.`,r.textContent},a=e.map((c,h)=>{let l={question:c.question,number:h+1,of:e.length};return Z(c,h,d=>n(h,d),d=>t({...l,...d}))});n(-1,null);let s=c=>a.forEach((h,l)=>h.recall(c[e[l].question]));return{elements:[...a.map(({element:c})=>c),r],recall:s}}function Z({question:e,answers:t},r,o,n){let[a,...s]=k(e,"span"),c=v("answer"),h=i("p",{class:"he-hidden",role:"status"}),l=i("p",{class:"he-status"}),m=t.map((u,p)=>H(u,"ABCDEFGH"[p],c)),d=i("button",{type:"button",onclick:N,...z},"Try again"),b=i("button",{type:"submit",class:"he-primary",...z},"Check");d.hidden=!0;function T(u){u.preventDefault();let p=m.find(({radio:f})=>f.checked);l.textContent=p?"":"Choose an answer first.",h.textContent=p?$(p):l.textContent,p&&n(p.summary())}function P(u){let p=m.find(({answer:f})=>f.text===u?.chosen);p&&(p.radio.checked=!0,$(p))}function $(u){let{right:p}=u.answer;for(let f of m)(p||f===u)&&f.explain();return d.hidden=!1,`Question ${r+1}: ${u.told()} ${o(p)}`}function N(){for(let u of m)u.clear();l.textContent="",h.textContent=`Question ${r+1}, again. ${o(null)}`,m[0].radio.focus(),d.hidden=!0,n({letter:null})}let j=i("legend",{},i("span",{class:"he-number"},`Question ${r+1}`),a,...s),D=i("div",{class:"he-choices"},m),F=i("div",{class:"he-controls"},b,d,l);return{element:i("form",{onsubmit:T,novalidate:!0},i("fieldset",{},j,D,F,h)),recall:P}}var z={"data-lm-suppress-shortcuts":"true"};function H(e,t,r){let o=i("div",{class:"he-why",id:v("why")}),n=i("input",{type:"radio",name:r,value:t,...z}),a=i("span",{},i("b",{},`${t}. `),...x(e.text)),s=i("div",{class:"he-choice"},i("label",{},n,a),o),c=e.right?"Right.":"Not this one.";return{answer:e,radio:n,element:s,told:()=>`${t}: ${o.dataset.told}`,summary:()=>({letter:t,chosen:e.text,right:e.right}),explain(){let[h,...l]=k(e.why),m=i("span",{class:"he-icon","aria-hidden":"true"},e.right?"\u2713":"\u2717");h.prepend(m,i("strong",{},c)," "),o.replaceChildren(h,...l),o.dataset.told=[h,...l].map(d=>d.textContent.replace(m.textContent,"")).join(" "),s.dataset.answer=e.right?"right":"wrong",n.setAttribute("aria-describedby",o.id),q(o)},clear(){n.checked=!1,o.replaceChildren(),delete s.dataset.answer,n.removeAttribute("aria-describedby")}}}export{ue as default};
