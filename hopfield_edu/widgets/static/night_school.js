var b={};var J=typeof b>"u"?{}:b,Ve=new Intl.PluralRules("en"),a=(e,...t)=>X(F(typeof e=="string"?e:Be(e)),t);function K(e,t,r,...o){let n=J[`${t} | ${r}`]??{one:t,other:r};return X(n[Ve.select(e)]??n.other,o.length?o:[e])}var T=e=>e,F=e=>J[e]??e,Be=e=>e.reduce((t,r,o)=>`${t}{${o-1}}${r}`),X=(e,t)=>t.length?e.replace(/\{(\d+)\}/g,(r,o)=>t[o]):e;function c(e,t={},...r){let o=document.createElement(e);for(let[s,i]of Object.entries(t))i==null||i===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),i):o.setAttribute(s,i===!0?"":i));let n=r.flat().filter(s=>s!=null);return o.append(...n.map(s=>s.element??s)),o}var Ye=0,Q=e=>`he-${e}-${++Ye}`;function Z(e,t=400){let r=0;return o=>{clearTimeout(r),r=setTimeout(()=>e.textContent=o,t)}}function ee(){let e=c("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function R(e,t){D(e);let r=c("div",{class:"he-error",role:"alert"},c("span",{},t));r.append(c("button",{type:"button",onclick:()=>r.remove()},a("Close"))),e.prepend(r)}var D=e=>e.querySelector(":scope > .he-error")?.remove();async function U(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var te=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Je=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),re=()=>new URLSearchParams(location.hash.slice(1)),Ke=a("The link is damaged, so the widget starts afresh. Ask for the link again.");function oe(e){let t=re().get(e);if(t===null)return{};try{return{value:Je(t)}}catch{return{error:Ke}}}var ne=(e,t)=>`${e}=${te(t)}`;function se(e,t){let r=re();return r.set(e,te(t)),history.replaceState(null,"",`#${r}`),location.href}var Xe=a("The saved state of this widget cannot be read. It starts afresh."),Qe=a("The link does not hold a state of this widget. It starts afresh.");function ie(e,t,{name:r,start:o,checked:n,onChange:s,...i}){let{onSet:l=x=>s(x,null),complaints:d={},read:p=et,write:h=x=>x}=i,{traits:m=Object.keys(o),moment:u=()=>({})}=i,[f,y]=[{...o},{}],g=()=>n(p(t,m)),E=(x,O)=>tt(e,()=>Object.assign(f,x()),O),[A,S]=[!1,!1];function $(){if(A)return;let x=S;S=!E(g,d.set),!S&&(x&&D(e),l(f))}let v=()=>({...f,...u()});e.addEventListener("course:state",({detail:x})=>x.take(ne(r,v())));for(let x of m)t.on(`change:${x}`,$);return{state:f,opened:y,change(x){D(e),Object.assign(f,x),s(f,null)},restore(){E(g,d.saved??Xe),Object.assign(y,f),s(f,Ze(e,r,O=>E(()=>n(O),d.link??Qe)))},save(x={}){A=!0,rt(t,{...h(f),...x}),A=!1},share:()=>se(r,v()),destroy:()=>m.forEach(x=>t.off(`change:${x}`,$))}}function Ze(e,t,r){let{value:o,error:n}=oe(t);return n&&R(e,n),o!==void 0&&r(o)&&Number.isInteger(o.at)?o.at:null}var et=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function tt(e,t,r){try{return t(),!0}catch{return r&&R(e,r),!1}}function rt(e,t){let r=Object.entries(t).filter(([o,n])=>!ot(n,e.get(o)));for(let[o,n]of r)e.set(o,n);r.length&&e.save_changes()}function ot(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[r,o]=[ae(e),ae(t)];return r.length===o.length&&r.every((n,s)=>n===o[s])}function ae(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var ce=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var le=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function he(e,t=""){let r=document.createElement("style");r.textContent=le+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",st(o)),s=new MutationObserver(n);for(let i of[document.documentElement,document.body])s.observe(i,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{s.disconnect(),o.removeEventListener("change",n)}}function st(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function pe({name:e,label:t,look:r,css:o,read:n=()=>null,createView:s,damaged:i}){return({model:l,el:d})=>{let p={lang:"en","aria-label":at(t)},h=c("section",{class:`he-root ${r}`,"data-widget":e,...p});d.append(h);let m=he(h,o),u=[it(h,e,i,()=>s(h,l,n(l)))].flat();return()=>{for(let f of u)f.destroy();m(),h.remove()}}}function at(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[r,o]=[e,1];for(;t.has(r);)r=`${e} ${++o}`;return r}function it(e,t,r,o){if(!r)return o();try{return o()}catch(n){return R(e,r),console.info(`${t}:`,n.message),[]}}var[C,k,W,L,I]=[196,16,128,5,12],j=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0)),de=({whole:e,scale:t})=>Float64Array.from(new Int8Array(j(e).buffer),r=>r*t);function ue({codes:e,scale:t,labels:r,probes:o,layers:n}){let s={codes:de({whole:e,scale:t}),labels:j(r),probes:o,layers:n.map(de)},i=[W*k,W,C*W,C];if(!(s.layers.length===4&&s.layers.every((d,p)=>d.length===i[p]))||s.codes.length!==k*s.labels.length)throw new Error("codes and weights do not fit");return s}function fe(e){let t=j(e),r=new Float64Array(2*t.length);return t.forEach((o,n)=>{r[2*n]=(o>>4)/15,r[2*n+1]=(o&15)/15}),r}function xe({codes:e,labels:t},r,o){let n=Array.from(t,(p,h)=>{let m=0;for(let u=0;u<k;u++)m+=(e[h*k+u]-r[u])**2;return-o*m}),s=Math.max(...n),i=n.map(p=>Math.exp(p-s)),l=i.reduce((p,h)=>p+h,0),d=new Float64Array(k);return i.forEach((p,h)=>{for(let m=0;m<k;m++)d[m]+=p/l*e[h*k+m]}),d}function H({layers:[e,t,r,o]},n){let s=t.map((i,l)=>Math.max(0,me(e,l,n)+i));return o.map((i,l)=>1/(1+Math.exp(-(me(r,l,s)+i))))}function me(e,t,r){let o=0;for(let n=0;n<r.length;n++)o+=e[t*r.length+n]*r[n];return o}var q=({codes:e},t)=>e.subarray(t*k,(t+1)*k);function V(e){let t=0;for(let r=0;r<k;r++){let o=e.reduce((n,s)=>n+s[r],0)/e.length;t+=Math.sqrt(e.reduce((n,s)=>n+(s[r]-o)**2,0)/e.length)}return t/k}var ge=`.he-night-school { container: school / inline-size; }
.he-ns-pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr); gap: 12px 24px; align-items: start; }
.he-ns-title { margin: 0 0 6px; font-size: 13px; line-height: 1.4; color: var(--he-muted); }
.he-ns-title b { color: var(--he-ink); font-weight: 600; }
.he-ns-row { display: grid; gap: 6px; grid-template-columns: repeat(6, minmax(0, 1fr)); }
.he-ns-rows { grid-template-columns: repeat(10, minmax(0, 1fr)); gap: 4px; }
.he-ns-noise { grid-template-columns: repeat(8, minmax(0, 1fr)); max-width: 560px; }
.he-ns-cell { display: block; text-align: center; font: 600 13px/1.3 var(--he-sans); color: var(--he-ink); font-variant-numeric: tabular-nums; }
.he-ns-cell > span { display: block; min-height: 1.3em; }
.he-ns-noise .he-ns-cell > span { display: none; }
.he-root .he-ns-cell canvas { width: 100%; aspect-ratio: 1; image-rendering: pixelated; border-radius: 4px; border: 1px solid var(--he-line); }
.he-root .he-ns-none canvas { border-style: dashed; opacity: 0.6; }
.he-ns-exams { margin: 12px 0 0; max-width: 560px; }
.he-ns-exam { display: grid; grid-template-columns: 4.2em minmax(0, 1fr) 4.2em; gap: 10px; align-items: center; font-size: 13px; color: var(--he-muted); font-variant-numeric: tabular-nums; }
.he-ns-exam b { color: var(--he-ink); font-weight: 600; text-align: right; }
.he-ns-track { display: block; height: 11px; border-radius: 5px; background: var(--he-line); overflow: hidden; }
.he-ns-track i { display: block; height: 100%; background: var(--he-memory-1); }
.he-ns > .he-sentence { margin: 12px 0; }
.he-ns > .he-controls { margin: 0 0 10px; }
.he-ns .he-note { font-size: 13px; color: var(--he-muted); margin: 6px 0 0; min-height: 1.4em; }
.he-ns .he-controls input[type="range"] { width: 180px; }
@container school (max-width: 560px) {
  .he-ns-pair { grid-template-columns: minmax(0, 1fr); gap: 8px; }
  .he-ns-rows .he-ns-cell > span { display: none; }
}
`;var lt=.5.toLocaleString("en")[1];function ht(e,t){let r=Math.abs(e).toFixed(t),[o,n]=r.split(".");return(e<0&&Number(r)?"\u2212":"")+(o.length>3?B(Number(o)):o)+(n?lt+n:"")}var N=(e,t=0)=>`${ht(100*e,t)}\xA0%`,B=e=>e.toLocaleString("en");var M=[T("nothing"),T("dreams"),T("rows"),T("both")],be=[a("0 and 1"),a("2 and 3"),a("4 and 5"),a("6 and 7"),a("8 and 9")],pt=32,[dt,mt]=[200,2];function ye(e){let t=Object.fromEntries(M.map(n=>{let{pictures:s,names:i,accuracy:l}=e.get("lives")[n];return[n,{pictures:fe(s),names:i,accuracy:l}]}));if(t.rows.pictures.length!==L*I*C)throw new Error("the sheets are cut");let r=ue(e.get("shelf")),o=Array.from(r.labels,(n,s)=>q(r,s));return{lives:t,shelf:r,spread:V(o),examples:ut(r)}}function ut(e){let t=[];for(let r=0;r<10;r++){let o=Array.from(e.labels.keys()).filter(n=>e.labels[n]===r);for(let n of o.slice(0,mt))t.push({digit:r,pixels:H(e,q(e,n))})}return t}function ve({lives:e,examples:t},{replay:r,night:o}){let{pictures:n,names:s,accuracy:i}=e[r],l=(o-1)*I,d=Array.from({length:I},(f,y)=>n.subarray((l+y)*C,(l+y+1)*C)),p=i[o-1].map((f,y)=>y<o?f:null),h=p.slice(0,o).reduce((f,y)=>f+y,0)/o,m=r==="rows"||r==="both",u=m?t.filter(({digit:f})=>f<2*o):[];return{sheet:d,names:s[o-1],exams:p,right:h,rows:u,bytes:m?o*dt*pt:0}}function we({shelf:e,spread:t},r){let o=e.probes.map(n=>xe(e,n,r));return{pictures:o.map(n=>H(e,n)),spread:V(o)/t}}var ft={nothing:a("nothing"),dreams:a("dreams of its own"),rows:a("rows of the shelf"),both:a("rows and dreams")};function ke({replay:e,night:t},{right:r,exams:o}){let n=t===1?a("0 and 1"):a`0 to ${2*t-1}`,s=o.slice(0,t).filter(p=>p<.1).length,i=s?` ${K(s,"One exam is lost.","{0} exams are lost.")}`:"",l=t>1&&ft[e];return`${l?a`Night ${t}: ${n} were taught, replaying ${l}.`:a`Night ${t}: ${n} were taught.`} ${a`Right in the exams so far: ${N(r)}.`}${i}`}function Se(e){return e<.35?a`Recalled codes spread ${N(e)} as far as the stored: near the mean digit: too blunt.`:a`Recalled codes spread ${N(e)} as far as the stored: single rows, or nearly so.`}var Ae=e=>e?a`${B(e)} bytes`:a("empty");function G(e,t,r){let o=[],n=c("select",{onchange:()=>r(o[n.selectedIndex][0])});function s(i){o=i.map(l=>Array.isArray(l)?l:[l,F(l)]),n.replaceChildren(...o.map(([l,d])=>c("option",{value:l},d)))}return s(t),{input:n,element:c("label",{},e," ",n),set:i=>n.value=i,offer:s}}function Ee(e,t,r){let o=c("input",{type:"range",...t,id:Q("slider"),oninput:()=>r(Number(o.value))}),n=c("output",{for:o.id});function s(i,l){o.value=i,n.textContent=l,o.setAttribute("aria-valuetext",l)}return{input:o,element:c("label",{},`${e} `,o,n),set:s}}var Oe=560,xt="(max-height: 480px)",Ne=(e,t)=>c("div",{class:"he-stage"},e,t);function $e(e,...t){let r=c("summary",{},e),o=c("details",{class:"he-fold"},r,...t);function n(s){r.hidden=!s,o.open=!s}return n(!1),{element:o,fold:n}}function Ce(e,t,r){let o=matchMedia(xt),[n,s]=[!1,1/0];function i(){if(n!==(s<=t||o.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:p}of r)p(n)}}let l=new ResizeObserver(([{contentRect:p}])=>{s=p.width||s,i()});l.observe(e),o.addEventListener("change",i);function d(){l.disconnect(),o.removeEventListener("change",i)}return{destroy:d}}var[gt,bt]=[[251,249,244],[22,50,92]],yt=e=>gt.map((t,r)=>Math.round(t+(bt[r]-t)*e));function Le(e,t){let r=new ImageData(e.width,e.height);t&&t.forEach((o,n)=>r.data.set([...yt(o),255],4*n)),e.getContext("2d").putImageData(r,0,0)}function Ie(e,t){let[r,o,n]=[0,0,!0],s=new IntersectionObserver(([h])=>n=h.isIntersecting);s.observe(e);function i(h){r=requestAnimationFrame(i),n&&t((h-o)/1e3),o=h}function l(){d(),o=performance.now(),r=requestAnimationFrame(i)}function d(){cancelAnimationFrame(r),r=0}function p(){d(),s.disconnect()}return{start:l,stop:d,runs:()=>r!==0,destroy:p}}var vt=[[.25,a("Slow")],[1,a("Normal")],[4,a("Fast")]];function Te({label:e,moment:t=a("Moment of the recall"),seconds:r=3,...o}){let{onSeek:n,onReset:s,watch:i,...l}=o,d=c("div",{class:"he-player",role:"group","aria-label":e}),p=matchMedia("(prefers-reduced-motion: reduce)"),h=At(d,r,{onMove:ze,onRun:w=>f.textContent=w?a("Pause"):a("Play")}),m=w=>()=>{i&&St(i.element??i),w()},u=(w,P,He)=>z(w,m(P),He),f=u(a("Play"),()=>h.runs()?h.pause():Y(),"he-primary"),[y,g]=[u(a("Step"),()=>h.by(1)),u(a("Back"),()=>h.by(-1))],E=u(a("Reset"),O),A=m(()=>h.seek(Number(S.value))),S=c("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:A}),{parts:$,setSeed:v,status:x}=Et(l);d.append(kt([f,y,g,E],S,[wt(h),...$],x));function O(){h.pause(),s?.(),h.seek(0)}function Y(w){p.matches?h.seek(1/0):h.start(w)}function ze(w,P){[S.max,S.value]=[P,w],[g.disabled,y.disabled]=[w===0,w===P],n(w,h.runs())}let{seek:Fe,setLength:Ue,runs:We,destroy:je}=h;return{element:d,seek:Fe,play:()=>Y(0),setLength:Ue,setSeed:v,runs:We,destroy:je}}function wt({setSpeed:e}){let t=G(a("Speed"),vt,e);return t.set(1),t.element}function kt(e,t,r,o){let n=c("div",{class:"he-more"},r),s=z(a("More"),()=>s.setAttribute("aria-expanded",String(n.classList.toggle("he-open"))));s.classList.add("he-more-button"),s.setAttribute("aria-expanded","false");let i=c("div",{class:"he-moves"},e,s);return c("div",{class:"he-bar-of"},i,c("div",{class:"he-scrub"},t),n,o)}function St(e){let{top:t,bottom:r}=e.getBoundingClientRect();(t<0||r>innerHeight)&&e.scrollIntoView({block:"nearest"})}function At(e,t,{onMove:r,onRun:o}){let[n,s,i,l]=[0,0,1,0],d=Ie(e,g=>{l+=Math.max(s/t,2)*i*g,p(Math.floor(l)),n>=s&&m()});function p(g){n=Math.max(0,Math.min(s,g)),r(n,s)}function h(g=n>=s?0:n){n=l=g,o(!0),d.start()}function m(){d.stop(),o(!1)}function u(g){m(),p(g)}function f(g){m(),s=g}return{start:h,pause:m,seek:u,by:g=>u(n+g),setLength:f,setSpeed:g=>i=g,runs:d.runs,destroy:d.destroy}}function Et({seed:e,onSeed:t,share:r,python:o}){let n=c("p",{class:"he-status",role:"status"}),s=Z(n,50),i=c("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:d}),l=c("textarea",{readonly:!0,rows:9,"aria-label":a("The same as Python code"),hidden:!0});function d(){let u=Math.floor(Number(i.value)),f=u>=0&&u<2**32;s(""),f?t(u):s(a("A seed is a whole number from 0 to 4,294,967,295."))}async function p(){let u=r();s(await U(u)?a("The link to this state is copied."):a("The link to this state is in the address bar."))}async function h(){l.hidden=!l.hidden,l.value=o(),l.hidden||s(await U(l.value)?a("The code is copied."):a("Copy the code below."))}let m=[];return t&&m.push(c("label",{},a("Seed "),i)),r&&Ot()&&m.push(z(a("Share this state"),p)),o&&m.push(z(a("Copy as Python"),h),l),{parts:m,status:n,setSeed:u=>i.value=u}}var Ot=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function z(e,t,r){return c("button",{type:"button",class:r,onclick:t},e)}function Re({replay:e,night:t,beta:r}){return["import numpy as np","from hopfield_edu.frontier import Episodes, live, split_digits","from hopfield_edu.modern import softmax","",`days = split_digits(rng=0)[:${t}]`,`life = live(days, ${e==="nothing"?"None":`"${e}"`}, rng=0, progress=False)`,"print(life.accuracy[-1].mean().round(2))",`shelf = Episodes(1000, "neg-L2", softmax(${r}))`,"shelf.store(life.episodes.codes, life.episodes.labels)","noise = np.random.default_rng(1).standard_normal((8, 16))","codes, _ = shelf.replay(8, probe=noise, rng=0)","print(codes.std(axis=0).mean() / shelf.codes.astype(float).std(axis=0).mean())",""].join(`
`)}var Me=14;function De(e,{state:t,change:r,share:o,onSeek:n,onReset:s}){let[i,l,d]=[ee(),Nt(),$t(e,r)],p=Pe(a("Cortex"),a("what it paints now, and calls it"),a("paintings")),h=Pe(a("Shelf"),a("two rows of each digit that it keeps"),a("rows")),m=G(a("Replayed at night"),M,v=>r({replay:v})),u=Te({label:a("School"),moment:a("Night"),seconds:6,onSeek:n,onReset:s,share:o,python:()=>Re(t)});u.setLength(L-1);function f(){let v=ve(e,t);return p.update(v.sheet.map((x,O)=>({pixels:x,digit:v.names[O]}))),h.update(v.rows,Ae(v.bytes)),l.update(v.exams),m.set(t.replay),i.say(ke(t,v)),{right:v.right,spread:d.update(t.beta)}}let y=$e(a("Ask the shelf with noise"),d),g=c("div",{class:"he-ns-pair"},p,h),E=c("div",{class:"he-controls"},m),A=c("div",{class:"he-ns"},E,Ne(g,u),l,i,y),S=Ce(A,Oe,[y]);function $(){u.destroy(),S.destroy()}return{element:A,player:u,update:f,destroy:$}}function Pe(e,t,r){let[o,n]=[c("span",{},t),c("div",{class:`he-ns-row he-ns-${r}`})],i=Array.from({length:r==="rows"?20:I},_e);n.append(...i.map(({element:d})=>d));function l(d,p=""){i.forEach((h,m)=>h.show(d[m])),p&&(o.textContent=`${t}: ${p}`)}return{element:c("div",{class:"he-ns-shelf"},c("p",{class:"he-ns-title"},c("b",{},e)," ",o),n),update:l}}function _e(){let e=c("canvas",{width:Me,height:Me,class:"he-still",role:"img","aria-label":a("a picture")}),t=c("span",{}),r=c("span",{class:"he-ns-cell"},e,t);function o(n){r.classList.toggle("he-ns-none",!n),t.textContent=n?.digit??"",e.setAttribute("aria-label",n?a`a picture called ${n.digit??a("nothing")}`:a("an empty place")),Le(e,n?.pixels)}return{element:r,show:o}}function Nt(){let e=be.map(o=>{let[n,s]=[c("i",{}),c("b",{})];return{bar:n,words:s,element:c("div",{class:"he-ns-exam"},c("span",{},o),c("span",{class:"he-ns-track"},n),s)}});function t(o){o.forEach((n,s)=>{e[s].bar.style.width=N(n??0).replace("\xA0",""),e[s].words.textContent=n===null?a("not yet"):N(n)})}let r=c("p",{class:"he-ns-title"},c("b",{},a("Exams")),a(" share right, of the digits of each day"));return{element:c("div",{class:"he-ns-exams"},r,...e.map(({element:o})=>o)),update:t}}function $t(e,t){let r=Array.from({length:8},_e),o=c("p",{class:"he-note"}),n={min:-2,max:2,step:.05},s=Ee(a("\u03B2"),n,p=>t({beta:Number((10**p).toPrecision(2))}));function i(p){let{pictures:h,spread:m}=we(e,p);return r.forEach((u,f)=>u.show({pixels:h[f],digit:""})),o.textContent=Se(m),s.set(Math.log10(p),String(p)),m}let l=c("div",{class:"he-ns-row he-ns-noise"},r),d=c("p",{class:"he-ns-title"},c("b",{},a("Noise asks the shelf")),a(" what eight random codes recall, painted"));return{element:c("div",{},d,c("div",{class:"he-controls"},s),l,o),update:i}}var Ge="night-school",Ct={replay:"rows",night:5,beta:10},Kr={render:pe({name:Ge,label:a("Night school"),look:"he-night-school",css:ge,read:ye,createView:Lt,damaged:a("The saved lives of this widget are damaged, so there is no school.")})};function Lt(e,t,r){let o=ie(e,t,{name:Ge,start:Ct,checked:It,onChange:i=>n.player.seek(i.night-1)}),n=De(r,{...o,onSeek:s,onReset:()=>queueMicrotask(()=>o.change(o.opened))});e.append(n.element);function s(i){o.state.night=i+1,o.save({shown:n.update()})}return o.restore(),[o,n]}function It({replay:e,night:t,beta:r}){if(!(M.includes(e)&&ce(t,L)&&t>0)||typeof r!="number"||!(r>=.01&&r<=100))throw new Error("this is no state of the widget");return{replay:e,night:t,beta:r}}export{Kr as default};
