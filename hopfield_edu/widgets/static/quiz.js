function a(e,t={},...r){let o=document.createElement(e);for(let[i,s]of Object.entries(t))s==null||s===!1||(i.startsWith("on")?o.addEventListener(i.slice(2),s):o.setAttribute(i,s===!0?"":s));let n=r.flat().filter(i=>i!=null);return o.append(...n.map(i=>i.element??i)),o}var D=0,v=e=>`he-${e}-${++D}`;function g(e,t){F(e);let r=a("div",{class:"he-error",role:"alert"},a("span",{},t));r.append(a("button",{type:"button",onclick:()=>r.remove()},"Close")),e.prepend(r)}var F=e=>e.querySelector(":scope > .he-error")?.remove();var $=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function C(e,t=""){let r=document.createElement("style");r.textContent=$+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",O(o)),i=new MutationObserver(n);for(let s of[document.documentElement,document.body])i.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{i.disconnect(),o.removeEventListener("change",n)}}function O(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function E({name:e,label:t,look:r,css:o,read:n=()=>null,createView:i,damaged:s}){return({model:c,el:l})=>{let h=a("section",{class:`he-root ${r}`,"data-widget":e,"aria-label":t});l.append(h);let p=C(h,o),u=[Q(h,e,s,()=>i(h,c,n(c)))].flat();return()=>{for(let b of u)b.destroy();p(),h.remove()}}}function Q(e,t,r,o){if(!r)return o();try{return o()}catch(n){return g(e,r),console.info(`${t}:`,n.message),[]}}var S=`.he-quiz form { margin: 0 0 24px; }
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
`;var _={alpha:"\u03B1",beta:"\u03B2",gamma:"\u03B3",delta:"\u03B4",epsilon:"\u03B5",eta:"\u03B7",theta:"\u03B8",lambda:"\u03BB",mu:"\u03BC",nu:"\u03BD",xi:"\u03BE",pi:"\u03C0",rho:"\u03C1",sigma:"\u03C3",tau:"\u03C4",phi:"\u03C6",Delta:"\u0394",Sigma:"\u03A3",Phi:"\u03A6",Xi:"\u039E",sum:"\u03A3",prod:"\u03A0",times:"\xD7",cdot:"\xB7",pm:"\xB1",mp:"\u2213",le:"\u2264",leq:"\u2264",ge:"\u2265",geq:"\u2265",ne:"\u2260",neq:"\u2260",approx:"\u2248",equiv:"\u2261",to:"\u2192",rightarrow:"\u2192",leftarrow:"\u2190",infty:"\u221E",in:"\u2208",ldots:"\u2026",dots:"\u2026",cdots:"\u22EF",propto:"\u221D",sim:"~",ln:"ln",log:"log",exp:"exp",min:"min",max:"max",tanh:"tanh",quad:" ",top:"\u22A4",lfloor:"\u230A",rfloor:"\u230B"},I=/\\(?:left|right|big|Big|mathrm|mathsf|mathbf|mathcal|operatorname|text|displaystyle|,|;|:|!)/g,y="\\{([^{}]*)\\}";function B(e){let t=e.replace(I,"");for(let r="";r!==t;)r=t,t=t.replace(new RegExp(`\\\\[dt]?frac${y}${y}`),(o,n,i)=>`${w(n)}/${w(i)}`).replace(new RegExp(`\\\\sqrt${y}`),(o,n)=>`\u221A${w(n)}`);return t.replace(/\\([A-Za-z]+)\s*/g,(r,o)=>_[o]??o).replace(/\\(.)/g,"$1").replace(/(^|[^\\])-/g,"$1\u2212").replace(/\s*([=<>≤≥≠≈×·])\s*/g," $1 ")}var w=e=>/^(?:[\d.]+|√?\\?[A-Za-z]+)$/.test(e.trim())?e.trim():`(${e.trim()})`;function A(e){let t=[],r=B(e),o=0;for(let n of r.matchAll(/([\^_])(?:\{([^{}]*)\}|(.))/g))t.push({text:r.slice(o,n.index)}),t.push({tag:n[1]==="^"?"sup":"sub",text:n[2]??n[3]}),o=n.index+n[0].length;return t.push({text:r.slice(o)}),t.map(n=>({...n,text:n.text.replace(/[{}]/g,"")})).filter(({text:n})=>n)}var G=/\$([^$]+)\$|`([^`]+)`|\*\*(.+?)\*\*|\*(.+?)\*/g,k=(e,t="p")=>e.trim().split(/\n\s*\n/).map(r=>a(t,{},...f(r.replace(/\s+/g," "))));function f(e){let t=[],r=0;for(let o of e.matchAll(G)){let[n,i,s,c,l]=o;t.push(e.slice(r,o.index)),r=o.index+n.length,i?t.push(J(i)):s?t.push(a("code",{},s)):c?t.push(a("strong",{},...f(c))):t.push(a("em",{},...f(l)))}return[...t,e.slice(r)].filter(o=>o!=="")}function J(e){let t=a("span",{class:"he-math mathjax_process","data-tex":e});return t.append(...A(e).map(({tag:r,text:o})=>r?a(r,{},o):o)),t}async function q(e){if(!window.MathJax||(document.readyState!=="complete"&&await new Promise(r=>addEventListener("load",r,{once:!0})),await window.MathJax.startup?.promise,!window.MathJax.typesetPromise))return;let t=[...e.querySelectorAll(".he-math[data-tex]")];for(let r of t)r.textContent=`\\(${r.dataset.tex}\\)`,delete r.dataset.tex;t.length&&await window.MathJax.typesetPromise(t)}var de={render:E({name:"quiz",label:"Quiz",look:"he-quiz",css:S,createView:V})};function V(e,t){let r=e.querySelector(":scope > style");function o(){e.replaceChildren(r);try{e.append(...W(t.get("questions")))}catch(n){g(e,"The questions of this quiz are damaged, so it cannot be shown."),console.info("quiz:",n.message)}q(e)}return o(),t.on("change:questions",o),{destroy:()=>t.off("change:questions",o)}}function W(e){let t=a("p",{class:"he-score"}),r=new Map,o=(i,s)=>{s===null?r.delete(i):r.set(i,s);let c=[...r.values()].filter(Boolean).length;return t.textContent=`${c} of ${e.length} right, ${r.size} answered.`,t.textContent},n=e.map((i,s)=>K(i,s,c=>o(s,c)));return o(-1,null),[...n,t]}function K({question:e,answers:t},r,o){let[n,...i]=k(e,"span"),s=v("answer"),c=a("p",{class:"he-hidden",role:"status"}),l=a("p",{class:"he-status"}),h=t.map((d,m)=>U(d,"ABCDEFGH"[m],s)),p=a("button",{type:"button",onclick:T,...z},"Try again"),u=a("button",{type:"submit",class:"he-primary",...z},"Check");p.hidden=!0;function b(d){d.preventDefault();let m=h.find(({radio:x})=>x.checked);l.textContent=m?"":"Choose an answer first.",c.textContent=m?M(m):l.textContent}function M(d){let{right:m}=d.answer;for(let x of h)(m||x===d)&&x.explain();return p.hidden=!1,`Question ${r+1}: ${d.told()} ${o(m)}`}function T(){for(let d of h)d.clear();l.textContent="",c.textContent=`Question ${r+1}, again. ${o(null)}`,h[0].radio.focus(),p.hidden=!0}let P=a("legend",{},a("span",{class:"he-number"},`Question ${r+1}`),n,...i),N=a("div",{class:"he-choices"},h),j=a("div",{class:"he-controls"},u,p,l);return a("form",{onsubmit:b,novalidate:!0},a("fieldset",{},P,N,j,c))}var z={"data-lm-suppress-shortcuts":"true"};function U(e,t,r){let o=a("div",{class:"he-why",id:v("why")}),n=a("input",{type:"radio",name:r,value:t,...z}),i=a("span",{},a("b",{},`${t}. `),...f(e.text)),s=a("div",{class:"he-choice"},a("label",{},n,i),o),c=e.right?"Right.":"Not this one.";return{answer:e,radio:n,element:s,told:()=>`${t}: ${o.dataset.told}`,explain(){let[l,...h]=k(e.why),p=a("span",{class:"he-icon","aria-hidden":"true"},e.right?"\u2713":"\u2717");l.prepend(p,a("strong",{},c)," "),o.replaceChildren(l,...h),o.dataset.told=[l,...h].map(u=>u.textContent.replace(p.textContent,"")).join(" "),s.dataset.answer=e.right?"right":"wrong",n.setAttribute("aria-describedby",o.id),q(o)},clear(){n.checked=!1,o.replaceChildren(),delete s.dataset.answer,n.removeAttribute("aria-describedby")}}}export{de as default};
