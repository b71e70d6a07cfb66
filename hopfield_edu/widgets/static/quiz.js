function i(e,t={},...n){let o=document.createElement(e);for(let[a,c]of Object.entries(t))c==null||c===!1||(a.startsWith("on")?o.addEventListener(a.slice(2),c):o.setAttribute(a,c===!0?"":c));let r=n.flat().filter(a=>a!=null);return o.append(...r.map(a=>a.element??a)),o}var D=0,v=e=>`he-${e}-${++D}`;function b(e,t){F(e);let n=i("div",{class:"he-error",role:"alert"},i("span",{},t));n.append(i("button",{type:"button",onclick:()=>n.remove()},"Close")),e.prepend(n)}var F=e=>e.querySelector(":scope > .he-error")?.remove();var $=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
  font: 500 14px/1.2 var(--he-sans); color: var(--he-ink); background: var(--he-surface); border: 1px solid var(--he-muted); border-radius: 8px; min-height: 36px; padding: 4px 12px; max-width: 100%;
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
.he-root canvas:focus-visible + .he-cursor, .he-cursor.he-shown { display: block; z-index: 1; }
.he-root canvas.he-still { touch-action: auto; cursor: inherit; }
.he-root textarea { width: 100%; font: 12px/1.2 var(--he-mono); padding: 8px; min-height: 120px; white-space: pre; overflow: auto; }
.he-root .he-status { font-size: 13px; color: var(--he-muted); min-height: 1.4em; margin: 4px 0 0; }
.he-root .he-wait { margin: 0; color: var(--he-muted); min-height: 3em; }
.he-root .he-error { grid-column: 1 / -1; display: flex; gap: 12px; align-items: center; justify-content: space-between; border: 2px solid var(--he-accent); border-radius: 8px; padding: 8px 12px; background: var(--he-accent-soft); color: var(--he-ink); }
.he-player { container: player / inline-size; margin-top: 8px; background: var(--he-surface); }
.he-bar-of, .he-moves, .he-more { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.he-moves, .he-more { display: contents; }
.he-moves .he-primary { min-width: 76px; } /* Pause is longer than Play */
.he-root .he-more-button { display: none; }
.he-player label { font-size: 13px; color: var(--he-muted); display: inline-flex; gap: 6px; align-items: center; }
.he-player .he-scrub { flex: 1 1 100%; order: 1; }
.he-root .he-player .he-status { flex-basis: 100%; min-height: 0; margin: 0; order: 2; }
.he-player .he-scrub input { width: 100%; }
.he-player input[type="number"] { width: 5.5em; padding: 0 6px; }
.he-player textarea { flex: 1 1 100%; order: 2; }
@container player (max-width: 430px) {
  .he-moves { display: flex; flex: 1 1 100%; gap: 4px; }
  .he-root .he-moves button { padding: 0 4px; flex: 1 1 auto; min-height: 40px; }
  .he-root .he-moves .he-primary { flex: none; width: 66px; min-width: 0; }
  .he-root .he-more-button { display: block; }
  .he-more { display: none; flex: 1 1 100%; order: 1; }
  .he-more.he-open { display: flex; }
}
.he-narrow { display: flex; flex-direction: column; gap: 4px; }
.he-narrow > * { flex: none; }
.he-stage { min-width: 0; }
.he-narrow .he-stage { position: sticky; top: var(--pst-header-article-height, 0px); z-index: 2; background: var(--he-surface); padding-bottom: 4px; }
.he-narrow > .he-sentence { margin: 4px 0; }
@media (max-height: 480px) {
  @container (min-width: 480px) {
    .he-narrow .he-stage { position: static; display: flex; gap: 16px; align-items: start; }
    .he-stage > :first-child { flex: 0 1 var(--he-lying, 60%); min-width: 0; }
    .he-stage > .he-player { flex: 1 0 200px; }
  }
}
.he-fold > summary[hidden] { display: none; }
.he-root .he-fold > summary { min-height: 44px; padding: 10px 0; border-top: 1px solid var(--he-line); }
.he-root .he-title { font: 600 13px/1.3 var(--he-sans); color: var(--he-muted); margin: 0 0 8px; }
.he-sentence { font: 500 19px/1.35 var(--he-serif); margin: 0 0 16px; min-height: 2.7em; }
.he-controls { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; margin: 14px 0 8px; }
.he-controls label { font-size: 13px; color: var(--he-muted); display: inline-flex; gap: 6px; align-items: center; }
.he-controls label, .he-controls select { min-width: 0; max-width: 100%; }
.he-controls input[type="range"] { width: 104px; }
.he-controls output { min-width: 3em; font-variant-numeric: tabular-nums; color: var(--he-ink); }
.he-root.he-drop { outline: 3px dashed var(--he-accent); outline-offset: -6px; }
.he-file { display: block; min-width: 0; max-width: 100%; margin-top: 8px; font-size: 13px; color: var(--he-muted); }
.he-file input { display: block; margin-top: 4px; width: 100%; max-width: 340px; min-height: 36px; font: 14px var(--he-sans); color: var(--he-ink); }
.he-file input::file-selector-button { font: 500 14px/1.2 var(--he-sans); color: var(--he-ink); background: var(--he-surface); border: 1px solid var(--he-muted); border-radius: 8px; min-height: 36px; padding: 0 12px; margin-right: 10px; cursor: pointer; }
.he-root svg:focus:not(:focus-visible) { outline: none; }
.he-trace { width: 100%; height: auto; display: block; cursor: ew-resize; touch-action: pan-y; user-select: none; }
.he-trace text { font: 11px var(--he-sans); fill: var(--he-muted); }
@media print { .he-root .he-player, .he-root .he-controls { display: none; } }
@media (max-width: 600px) { .he-root { padding: 12px; } }
`;function C(e,t=""){let n=document.createElement("style");n.textContent=$+t,e.prepend(n);let o=matchMedia("(prefers-color-scheme: dark)"),r=()=>e.classList.toggle("he-dark",L(o)),a=new MutationObserver(r);for(let c of[document.documentElement,document.body])a.observe(c,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",r),r(),()=>{a.disconnect(),o.removeEventListener("change",r)}}function L(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let n=document.body.dataset.jpThemeLight;return n===void 0?e.matches:n==="false"}function E({name:e,label:t,look:n,css:o,read:r=()=>null,createView:a,damaged:c}){return({model:s,el:l})=>{let h=i("section",{class:`he-root ${n}`,"data-widget":e,"aria-label":Q(t)});l.append(h);let p=C(h,o),f=[R(h,e,c,()=>a(h,s,r(s)))].flat();return()=>{for(let u of f)u.destroy();p(),h.remove()}}}function Q(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),r=>r.ariaLabel)),[n,o]=[e,1];for(;t.has(n);)n=`${e} ${++o}`;return n}function R(e,t,n,o){if(!n)return o();try{return o()}catch(r){return b(e,n),console.info(`${t}:`,r.message),[]}}var S=`.he-quiz form { margin: 0 0 24px; }
.he-quiz fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.he-quiz legend { float: none; width: 100%; padding: 0; margin: 0 0 8px; font: 500 17px/1.45 var(--he-serif); color: var(--he-ink); }
.he-quiz legend > span { display: block; margin-bottom: 4px; }
.he-quiz .he-number { font: 600 13px/1.4 var(--he-sans); color: var(--he-muted); }
.he-quiz .he-choice { border: 1px solid var(--he-line); border-radius: 8px; margin: 0 0 8px; }
.he-quiz .he-choice:has(:checked) { border-color: var(--he-ink); }
.he-quiz label { display: flex; gap: 10px; align-items: baseline; min-height: 40px; padding: 8px 12px; margin: 0; cursor: pointer; }
.he-quiz input[type="radio"] { flex: none; width: 18px; height: 18px; margin: 0; align-self: flex-start; margin-top: 2px; accent-color: var(--he-accent); }
.he-quiz label > span { min-width: 0; overflow-wrap: break-word; hyphens: auto; }
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
`;var I={alpha:"\u03B1",beta:"\u03B2",gamma:"\u03B3",delta:"\u03B4",epsilon:"\u03B5",eta:"\u03B7",theta:"\u03B8",lambda:"\u03BB",mu:"\u03BC",nu:"\u03BD",xi:"\u03BE",pi:"\u03C0",rho:"\u03C1",sigma:"\u03C3",tau:"\u03C4",phi:"\u03C6",Delta:"\u0394",Sigma:"\u03A3",Phi:"\u03A6",Xi:"\u039E",sum:"\u03A3",prod:"\u03A0",times:"\xD7",cdot:"\xB7",pm:"\xB1",mp:"\u2213",le:"\u2264",leq:"\u2264",ge:"\u2265",geq:"\u2265",ne:"\u2260",neq:"\u2260",approx:"\u2248",equiv:"\u2261",to:"\u2192",rightarrow:"\u2192",leftarrow:"\u2190",infty:"\u221E",in:"\u2208",ldots:"\u2026",dots:"\u2026",cdots:"\u22EF",propto:"\u221D",sim:"~",ln:"ln",log:"log",exp:"exp",min:"min",max:"max",tanh:"tanh",quad:" ",top:"\u22A4",lfloor:"\u230A",rfloor:"\u230B"},B=/\\(?:left|right|big|Big|mathrm|mathsf|mathbf|mathcal|operatorname|text|displaystyle|,|;|:|!)/g,y="\\{([^{}]*)\\}";function G(e){let t=e.replace(B,"");for(let n="";n!==t;)n=t,t=t.replace(new RegExp(`\\\\[dt]?frac${y}${y}`),(o,r,a)=>`${w(r)}/${w(a)}`).replace(new RegExp(`\\\\sqrt${y}`),(o,r)=>`\u221A${w(r)}`);return t.replace(/\\([A-Za-z]+)\s*/g,(n,o)=>I[o]??o).replace(/\\(.)/g,"$1").replace(/(^|[^\\])-/g,"$1\u2212").replace(/\s*([=<>≤≥≠≈×·])\s*/g," $1 ")}var w=e=>/^(?:[\d.]+|√?\\?[A-Za-z]+)$/.test(e.trim())?e.trim():`(${e.trim()})`;function A(e){let t=[],n=G(e),o=0;for(let r of n.matchAll(/([\^_])(?:\{([^{}]*)\}|(.))/g))t.push({text:n.slice(o,r.index)}),t.push({tag:r[1]==="^"?"sup":"sub",text:r[2]??r[3]}),o=r.index+r[0].length;return t.push({text:n.slice(o)}),t.map(r=>({...r,text:r.text.replace(/[{}]/g,"")})).filter(({text:r})=>r)}var J=/\$([^$]+)\$|`([^`]+)`|\*\*(.+?)\*\*|\*(.+?)\*/g,k=(e,t="p")=>e.trim().split(/\n\s*\n/).map(n=>i(t,{},...g(n.replace(/\s+/g," "))));function g(e){let t=[],n=0;for(let o of e.matchAll(J)){let[r,a,c,s,l]=o;t.push(e.slice(n,o.index)),n=o.index+r.length,a?t.push(V(a)):c?t.push(i("code",{},c)):s?t.push(i("strong",{},...g(s))):t.push(i("em",{},...g(l)))}return[...t,e.slice(n)].filter(o=>o!=="")}function V(e){let t=i("span",{class:"he-math mathjax_process","data-tex":e});return t.append(...A(e).map(({tag:n,text:o})=>n?i(n,{},o):o)),t}async function M(e,t){let n=[...e.querySelectorAll(".he-math[data-tex]")];for(let o of n.filter(({dataset:r})=>r.tex in t)){let r=new DOMParser().parseFromString(t[o.dataset.tex],"text/html");o.replaceChildren(r.querySelector("math")),delete o.dataset.tex}window.MathJax?.typesetPromise&&await W(n.filter(({dataset:o})=>o.tex))}async function W(e){await window.MathJax.startup?.promise;for(let t of e)t.textContent=`\\(${t.dataset.tex}\\)`,delete t.dataset.tex;e.length&&await window.MathJax.typesetPromise(e)}var fe={render:E({name:"quiz",label:"Quiz",look:"he-quiz",css:S,createView:K})};function K(e,t){let n=e.querySelector(":scope > style"),o=(s,l)=>e.dispatchEvent(new CustomEvent(s,{bubbles:!0,detail:l})),r=s=>M(s,t.get("formulas")??{}),a=s=>o("course:answered",s);function c(){e.replaceChildren(n);try{let{elements:s,recall:l}=U(t.get("questions"),a,r);e.append(...s),o("course:quiz",{recall:l})}catch(s){b(e,"The questions of this quiz are damaged, so it cannot be shown."),console.info("quiz:",s.message)}r(e)}return c(),t.on("change:questions",c),{destroy:()=>t.off("change:questions",c)}}function U(e,t,n){let o=i("p",{class:"he-score"}),r=new Map,a=(l,h)=>{h===null?r.delete(l):r.set(l,h);let p=[...r.values()].filter(Boolean).length;return o.textContent=`${p} of ${e.length} right, ${r.size} answered.`,o.textContent},c=e.map((l,h)=>{let p={question:l.question,number:h+1,of:e.length};return Z(l,h,u=>a(h,u),u=>t({...p,...u}),n)});a(-1,null);let s=l=>c.forEach((h,p)=>h.recall(l[e[p].question]));return{elements:[...c.map(({element:l})=>l),o],recall:s}}function Z({question:e,answers:t},n,o,r,a){let c=v("answer"),s=i("p",{class:"he-hidden",role:"status"}),l=i("p",{class:"he-status"}),h=t.map((m,d)=>X(m,"ABCDEFGH"[d],c,a)),p=i("button",{type:"button",onclick:T,hidden:!0,...q},"Try again"),f=i("button",{type:"submit",class:"he-primary",...q},"Check");function u(m){m.preventDefault();let d=h.find(({radio:x})=>x.checked);l.textContent=d?"":"Choose an answer first.",s.textContent=d?z(d):l.textContent,d&&r(d.summary())}function P(m){let d=h.find(({answer:x})=>x.text===m?.chosen);d&&(d.radio.checked=!0,z(d))}function z(m){let{right:d}=m.answer;for(let x of h)(d||x===m)&&x.explain();return p.hidden=!1,`Question ${n+1}: ${m.told()} ${o(d)}`}function T(){for(let m of h)m.clear();l.textContent="",s.textContent=`Question ${n+1}, again. ${o(null)}`,h[0].radio.focus(),p.hidden=!0,r({letter:null})}let N=i("div",{class:"he-controls"},f,p,l),j=[H(n,e),i("div",{class:"he-choices"},h),N,s];return{element:i("form",{onsubmit:u,novalidate:!0},i("fieldset",{},j)),recall:P}}function H(e,t){return i("legend",{},i("span",{class:"he-number"},`Question ${e+1}`),...k(t,"span"))}var q={"data-lm-suppress-shortcuts":"true"};function X(e,t,n,o){let r=i("div",{class:"he-why",id:v("why")}),a=i("input",{type:"radio",name:n,value:t,...q}),c=i("span",{},i("b",{},`${t}. `),...g(e.text)),s=i("div",{class:"he-choice"},i("label",{},a,c),r),l=e.right?"Right.":"Not this one.";return{answer:e,radio:a,element:s,told:()=>`${t}: ${r.dataset.told}`,summary:()=>({letter:t,chosen:e.text,right:e.right}),explain(){let[h,...p]=k(e.why),f=i("span",{class:"he-icon","aria-hidden":"true"},e.right?"\u2713":"\u2717");h.prepend(f,i("strong",{},l)," "),r.replaceChildren(h,...p),r.dataset.told=[h,...p].map(u=>u.textContent.replace(f.textContent,"")).join(" "),s.dataset.answer=e.right?"right":"wrong",a.setAttribute("aria-describedby",r.id),o(r)},clear(){a.checked=!1,r.replaceChildren(),delete s.dataset.answer,a.removeAttribute("aria-describedby")}}}export{fe as default};
