var g={Close:"Schlie\xDFen",Quiz:"Quiz","The questions of this quiz are damaged, so it cannot be shown.":"Die Fragen dieses Quiz sind besch\xE4digt, darum l\xE4sst es sich nicht zeigen.","{0} of {1} right, {2} answered.":"{0} von {1} richtig, {2} beantwortet.","Try again":"Noch einmal versuchen","Choose an answer first.":"W\xE4hle zuerst eine Antwort.","Question {0}: {1} {2}":"Frage {0}: {1} {2}","Question {0}, again. {1}":"Frage {0}, noch einmal. {1}",Check:"Pr\xFCfen","Question {0}, from {1}":"Frage {0}, aus {1}","Question {0}":"Frage {0}","Read it again:":"Noch einmal nachlesen:","There you answered {0}: right.":"Dort war deine Antwort {0}: richtig.","There you answered {0}: not right.":"Dort war deine Antwort {0}: nicht richtig.","Right.":"Richtig.","Not this one.":"Diese nicht."};var _=typeof g>"u"?{}:g,ve=new Intl.PluralRules("de"),d=(e,...t)=>I(j(typeof e=="string"?e:W(e)),t);var j=e=>_[e]??e,W=e=>e.reduce((t,r,o)=>`${t}{${o-1}}${r}`),I=(e,t)=>t.length?e.replace(/\{(\d+)\}/g,(r,o)=>t[o]):e;function i(e,t={},...r){let o=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?o.addEventListener(a.slice(2),s):o.setAttribute(a,s===!0?"":s));let n=r.flat().filter(a=>a!=null);return o.append(...n.map(a=>a.element??a)),o}var B=0,k=e=>`he-${e}-${++B}`;function w(e,t){J(e);let r=i("div",{class:"he-error",role:"alert"},i("span",{},t));r.append(i("button",{type:"button",onclick:()=>r.remove()},d("Close"))),e.prepend(r)}var J=e=>e.querySelector(":scope > .he-error")?.remove();var A=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
.he-root .he-check input { flex: none; width: 24px; height: 24px; accent-color: var(--he-accent); }
.he-root :is(figure, figcaption) { padding: 0; } /* a page of the book pads its own */
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
.he-narrow .he-fold { margin-top: 8px; }
.he-fold > summary[hidden] { display: none; }
.he-root .he-fold > summary { min-height: 44px; padding: 10px 0; border-top: 1px solid var(--he-line); }
.he-root .he-title { font: 600 13px/1.3 var(--he-sans); color: var(--he-muted); margin: 0 0 8px; }
.he-sentence { font: 500 19px/1.35 var(--he-serif); margin: 0 0 16px; min-height: 2.7em; }
.he-controls { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; margin: 14px 0 8px; }
.he-controls label { font-size: 13px; color: var(--he-muted); display: inline-flex; gap: 6px; align-items: center; }
.he-controls label, .he-controls select { min-width: 0; max-width: 100%; }
.he-controls select { flex-shrink: 1000; } /* before its words break into two lines */
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
`;function R(e,t=""){let r=document.createElement("style");r.textContent=A+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",V(o)),a=new MutationObserver(n);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{a.disconnect(),o.removeEventListener("change",n)}}function V(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function T({name:e,label:t,look:r,css:o,read:n=()=>null,createView:a,damaged:s}){return({model:h,el:c})=>{let l={lang:"de","aria-label":Y(t)},p=i("section",{class:`he-root ${r}`,"data-widget":e,...l});c.append(p);let f=R(p,o),m=[Z(p,e,s,()=>a(p,h,n(h)))].flat();return()=>{for(let b of m)b.destroy();f(),p.remove()}}}function Y(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[r,o]=[e,1];for(;t.has(r);)r=`${e} ${++o}`;return r}function Z(e,t,r,o){if(!r)return o();try{return o()}catch(n){return w(e,r),console.info(`${t}:`,n.message),[]}}var O=`.he-quiz form { margin: 0 0 24px; }
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
.he-quiz .he-source { margin: 0 0 8px; }
.he-quiz .he-source:empty { display: none; }
.he-quiz .he-controls { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.he-quiz .he-controls .he-status { margin: 0; }
.he-quiz .he-score { margin: 0; padding-top: 12px; border-top: 1px solid var(--he-line); font: 500 15px/1.4 var(--he-serif); }
.he-quiz code { font: 0.9em var(--he-mono); background: var(--he-accent-soft); border: 0; border-radius: 4px; padding: 0.1em 0.3em; color: var(--he-ink); }
.he-quiz .he-math:not(:has(mjx-container)) { font-family: var(--he-serif); font-style: italic; white-space: nowrap; }
.he-quiz .he-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.he-quiz fieldset { position: relative; }
@media print { .he-quiz .he-score { display: none; } .he-quiz form { break-inside: avoid; } }
`;var ee={alpha:"\u03B1",beta:"\u03B2",gamma:"\u03B3",delta:"\u03B4",epsilon:"\u03B5",eta:"\u03B7",theta:"\u03B8",lambda:"\u03BB",mu:"\u03BC",nu:"\u03BD",xi:"\u03BE",pi:"\u03C0",rho:"\u03C1",sigma:"\u03C3",tau:"\u03C4",phi:"\u03C6",Delta:"\u0394",Sigma:"\u03A3",Phi:"\u03A6",Xi:"\u039E",sum:"\u03A3",prod:"\u03A0",times:"\xD7",cdot:"\xB7",pm:"\xB1",mp:"\u2213",le:"\u2264",leq:"\u2264",ge:"\u2265",geq:"\u2265",ne:"\u2260",neq:"\u2260",approx:"\u2248",equiv:"\u2261",to:"\u2192",rightarrow:"\u2192",leftarrow:"\u2190",infty:"\u221E",in:"\u2208",ldots:"\u2026",dots:"\u2026",cdots:"\u22EF",propto:"\u221D",sim:"~",ln:"ln",log:"log",exp:"exp",min:"min",max:"max",tanh:"tanh",quad:" ",top:"\u22A4",lfloor:"\u230A",rfloor:"\u230B"},te=/\\(?:left|right|big|Big|mathrm|mathsf|mathbf|mathcal|operatorname|text|displaystyle|,|;|:|!)/g,z="\\{([^{}]*)\\}";function re(e){let t=e.replace(te,"");for(let r="";r!==t;)r=t,t=t.replace(new RegExp(`\\\\[dt]?frac${z}${z}`),(o,n,a)=>`${q(n)}/${q(a)}`).replace(new RegExp(`\\\\sqrt${z}`),(o,n)=>`\u221A${q(n)}`);return t.replace(/\\([A-Za-z]+)\s*/g,(r,o)=>ee[o]??o).replace(/\\(.)/g,"$1").replace(/(^|[^\\])-/g,"$1\u2212").replace(/\s*([=<>≤≥≠≈×·])\s*/g," $1 ")}var q=e=>/^(?:[\d.]+|√?\\?[A-Za-z]+)$/.test(e.trim())?e.trim():`(${e.trim()})`;function N(e){let t=[],r=re(e),o=0;for(let n of r.matchAll(/([\^_])(?:\{([^{}]*)\}|(.))/g))t.push({text:r.slice(o,n.index)}),t.push({tag:n[1]==="^"?"sup":"sub",text:n[2]??n[3]}),o=n.index+n[0].length;return t.push({text:r.slice(o)}),t.map(n=>({...n,text:n.text.replace(/[{}]/g,"")})).filter(({text:n})=>n)}var oe=/\$[^$]+\$|`[^`]+`|["' ]/g,ne=/(?:^|[\s([–—])\**$/,ae={'"':["\u201C","\u201D"],"'":["\u2018","\u2019"]},ie=/\d [%×]|× \d/,P=e=>e.replace(oe,(t,r)=>t===" "?ie.test(e.slice(r-1,r+2))?"\xA0":t:ae[t]?.[ne.test(e.slice(0,r))?0:1]??t);var se=/\$([^$]+)\$|`([^`]+)`|\*\*(.+?)\*\*|\*(.+?)\*/g,C=(e,t="p")=>e.trim().split(/\n\s*\n/).map(r=>i(t,{},...v(r.replace(/\s+/g," ")))),v=e=>$(P(e));function $(e){let t=[],r=0;for(let o of e.matchAll(se)){let[n,a,s,h,c]=o;t.push(e.slice(r,o.index)),r=o.index+n.length,a?t.push(he(a)):s?t.push(i("code",{},s)):h?t.push(i("strong",{},...$(h))):t.push(i("em",{},...$(c)))}return[...t,e.slice(r)].filter(o=>o!=="")}function he(e){let t=i("span",{class:"he-math mathjax_process","data-tex":e});return t.append(...N(e).map(({tag:r,text:o})=>r?i(r,{},o):o)),t}async function D(e,t){let r=[...e.querySelectorAll(".he-math[data-tex]")];for(let o of r.filter(({dataset:n})=>n.tex in t)){let n=new DOMParser().parseFromString(t[o.dataset.tex],"text/html");o.replaceChildren(n.querySelector("math")),delete o.dataset.tex}window.MathJax?.typesetPromise&&await ce(r.filter(({dataset:o})=>o.tex))}async function ce(e){await window.MathJax.startup?.promise;for(let t of e)t.textContent=`\\(${t.dataset.tex}\\)`,delete t.dataset.tex;e.length&&await window.MathJax.typesetPromise(e)}var He={render:T({name:"quiz",label:d("Quiz"),look:"he-quiz",css:O,createView:le})};function le(e,t){let r=e.querySelector(":scope > style"),o=(h,c)=>e.dispatchEvent(new CustomEvent(h,{bubbles:!0,detail:c})),n=h=>D(h,t.get("formulas")??{}),a=h=>o("course:answered",h);function s(){e.replaceChildren(r);try{let{elements:h,recall:c}=pe(t.get("questions"),a,n);e.append(...h),o("course:quiz",{recall:c})}catch(h){w(e,d("The questions of this quiz are damaged, so it cannot be shown.")),console.info("quiz:",h.message)}n(e)}return s(),t.on("change:questions",s),{destroy:()=>t.off("change:questions",s)}}function pe(e,t,r){let o=i("p",{class:"he-score"}),n=new Map,a=(c,l)=>{l===null?n.delete(c):n.set(c,l);let p=[...n.values()].filter(Boolean).length;return o.textContent=d`${p} of ${e.length} right, ${n.size} answered.`,o.textContent},s=e.map((c,l)=>{let p={question:c.question,number:l+1,of:e.length};return de(c,l,m=>a(l,m),m=>t({...p,...m}),r)});a(-1,null);let h=(c,l=()=>({}))=>s.forEach(({recall:p},f)=>{let{question:m,source:b}=e[f];p(c[m],b&&l(fe(b))[m])});return{elements:[...s.map(({element:c})=>c),o],recall:h}}function de({question:e,answers:t,source:r},o,n,a,s){let h=k("answer"),[c,l]=[i("p",{class:"he-hidden",role:"status"}),i("p",{class:"he-status"})],p=t.map((x,u)=>be(x,"ABCDEFGH"[u],h,s)),f=i("p",{class:"he-source"}),m=null,b=i("button",{type:"button",onclick:L,hidden:!0,...E},d("Try again"));function G(x){x.preventDefault();let u=p.find(({radio:y})=>y.checked);l.textContent=u?"":d("Choose an answer first."),c.textContent=u?S(u):l.textContent,u&&a(u.summary())}function F(x,u){m=u;let y=p.find(({answer:Q})=>Q.text===x?.chosen);y&&(y.radio.checked=!0,S(y))}function S(x){let{right:u}=x.answer;for(let y of p)(u||y===x)&&y.explain();return b.hidden=!1,r&&f.replaceChildren(...xe(r,m)),d`Question ${o+1}: ${x.told()} ${n(u)}`}function L(){for(let x of p)x.clear();l.textContent="",f.replaceChildren(),c.textContent=d`Question ${o+1}, again. ${n(null)}`,p[0].radio.focus(),b.hidden=!0,a({letter:null})}let M=ue(o,e,r);return{element:me(G,M,p,{place:f,again:b,hint:l,status:c}),recall:F}}function me(e,t,r,{place:o,again:n,hint:a,status:s}){let h=i("button",{type:"submit",class:"he-primary",...E},d("Check")),c=i("div",{class:"he-controls"},h,n,a),l=[t,i("div",{class:"he-choices"},r),o,c,s];return i("form",{onsubmit:e,novalidate:!0},i("fieldset",{},l))}function ue(e,t,r){let o=r?.text.split(",")[0],n=o?d`Question ${e+1}, from ${o}`:d`Question ${e+1}`;return i("legend",{},i("span",{class:"he-number"},n),...C(t,"span"))}var fe=({link:e})=>e.split("/").pop().split(".")[0];function xe({text:e,link:t},r){let n="content_root"in document.documentElement.dataset?i("a",{href:t},...v(e)):i("span",{},...v(e));return[d("Read it again:")," ",n,". ",r?ge(r):""]}var ge=({letter:e,right:t})=>t?d`There you answered ${e}: right.`:d`There you answered ${e}: not right.`,E={"data-lm-suppress-shortcuts":"true"};function be(e,t,r,o){let n=i("div",{class:"he-why",id:k("why")}),a=i("input",{type:"radio",name:r,value:t,...E}),s=i("span",{},i("b",{},`${t}. `),...v(e.text)),h=i("div",{class:"he-choice"},i("label",{},a,s),n),c=e.right?d("Right."):d("Not this one.");return{answer:e,radio:a,element:h,told:()=>`${t}: ${n.dataset.told}`,summary:()=>({letter:t,chosen:e.text,right:e.right}),explain(){let[l,...p]=C(e.why),f=i("span",{class:"he-icon","aria-hidden":"true"},e.right?"\u2713":"\u2717");l.prepend(f,i("strong",{},c)," "),n.replaceChildren(l,...p),n.dataset.told=[l,...p].map(m=>m.textContent.replace(f.textContent,"")).join(" "),h.dataset.answer=e.right?"right":"wrong",a.setAttribute("aria-describedby",n.id),o(n)},clear(){a.checked=!1,n.replaceChildren(),delete h.dataset.answer,a.removeAttribute("aria-describedby")}}}export{He as default};
