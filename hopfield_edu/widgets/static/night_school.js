function i(e,t={},...r){let n=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?n.addEventListener(a.slice(2),s):n.setAttribute(a,s===!0?"":s));let o=r.flat().filter(a=>a!=null);return n.append(...o.map(a=>a.element??a)),n}var Fe=0,W=e=>`he-${e}-${++Fe}`;function B(e,t=400){let r=0;return n=>{clearTimeout(r),r=setTimeout(()=>e.textContent=n,t)}}function V(){let e=i("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function T(e,t){P(e);let r=i("div",{class:"he-error",role:"alert"},i("span",{},t));r.append(i("button",{type:"button",onclick:()=>r.remove()},"Close")),e.prepend(r)}var P=e=>e.querySelector(":scope > .he-error")?.remove();async function D(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var G=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),ze=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),U=()=>new URLSearchParams(location.hash.slice(1)),_e="The link is damaged, so the widget starts afresh. Ask for the link again.";function Y(e){let t=U().get(e);if(t===null)return{};try{return{value:ze(t)}}catch{return{error:_e}}}var J=(e,t)=>`${e}=${G(t)}`;function K(e,t){let r=U();return r.set(e,G(t)),history.replaceState(null,"",`#${r}`),location.href}var je="The saved state of this widget cannot be read. It starts afresh.",He="The link does not hold a state of this widget. It starts afresh.";function Q(e,t,{name:r,start:n,checked:o,onChange:a,...s}){let{onSet:c=f=>a(f,null),complaints:h={},read:l=We,write:p=f=>f}=s,{traits:d=Object.keys(n),moment:u=()=>({})}=s,[m,g]=[{...n},{}],x=()=>o(l(t,d)),k=(f,E)=>Be(e,()=>Object.assign(m,f()),E),[S,A]=[!1,!1];function w(){if(S)return;let f=A;A=!k(x,h.set),!A&&(f&&P(e),c(m))}let y=()=>({...m,...u()});e.addEventListener("course:state",({detail:f})=>f.take(J(r,y())));for(let f of d)t.on(`change:${f}`,w);return{state:m,opened:g,change(f){P(e),Object.assign(m,f),a(m,null)},restore(){k(x,h.saved??je),Object.assign(g,m),a(m,qe(e,r,E=>k(()=>o(E),h.link??He)))},save(f={}){S=!0,Ve(t,{...p(m),...f}),S=!1},share:()=>K(r,y()),destroy:()=>d.forEach(f=>t.off(`change:${f}`,w))}}function qe(e,t,r){let{value:n,error:o}=Y(t);return o&&T(e,o),n!==void 0&&r(n)&&Number.isInteger(n.at)?n.at:null}var We=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function Be(e,t,r){try{return t(),!0}catch{return r&&T(e,r),!1}}function Ve(e,t){let r=Object.entries(t).filter(([n,o])=>!Ge(o,e.get(n)));for(let[n,o]of r)e.set(n,o);r.length&&e.save_changes()}function Ge(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[r,n]=[X(e),X(t)];return r.length===n.length&&r.every((o,a)=>o===n[a])}function X(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var Z=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var ee=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function te(e,t=""){let r=document.createElement("style");r.textContent=ee+t,e.prepend(r);let n=matchMedia("(prefers-color-scheme: dark)"),o=()=>e.classList.toggle("he-dark",Ye(n)),a=new MutationObserver(o);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return n.addEventListener("change",o),o(),()=>{a.disconnect(),n.removeEventListener("change",o)}}function Ye(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function re({name:e,label:t,look:r,css:n,read:o=()=>null,createView:a,damaged:s}){return({model:c,el:h})=>{let l=i("section",{class:`he-root ${r}`,"data-widget":e,"aria-label":Je(t)});h.append(l);let p=te(l,n),d=[Ke(l,e,s,()=>a(l,c,o(c)))].flat();return()=>{for(let u of d)u.destroy();p(),l.remove()}}}function Je(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),o=>o.ariaLabel)),[r,n]=[e,1];for(;t.has(r);)r=`${e} ${++n}`;return r}function Ke(e,t,r,n){if(!r)return n();try{return n()}catch(o){return T(e,r),console.info(`${t}:`,o.message),[]}}var[O,v,F,N,C]=[196,16,128,5,12],z=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0)),ne=({whole:e,scale:t})=>Float64Array.from(new Int8Array(z(e).buffer),r=>r*t);function ae({codes:e,scale:t,labels:r,probes:n,layers:o}){let a={codes:ne({whole:e,scale:t}),labels:z(r),probes:n,layers:o.map(ne)},s=[F*v,F,O*F,O];if(!(a.layers.length===4&&a.layers.every((h,l)=>h.length===s[l]))||a.codes.length!==v*a.labels.length)throw new Error("codes and weights do not fit");return a}function se(e){let t=z(e),r=new Float64Array(2*t.length);return t.forEach((n,o)=>{r[2*o]=(n>>4)/15,r[2*o+1]=(n&15)/15}),r}function ie({codes:e,labels:t},r,n){let o=Array.from(t,(l,p)=>{let d=0;for(let u=0;u<v;u++)d+=(e[p*v+u]-r[u])**2;return-n*d}),a=Math.max(...o),s=o.map(l=>Math.exp(l-a)),c=s.reduce((l,p)=>l+p,0),h=new Float64Array(v);return s.forEach((l,p)=>{for(let d=0;d<v;d++)h[d]+=l/c*e[p*v+d]}),h}function _({layers:[e,t,r,n]},o){let a=t.map((s,c)=>Math.max(0,oe(e,c,o)+s));return n.map((s,c)=>1/(1+Math.exp(-(oe(r,c,a)+s))))}function oe(e,t,r){let n=0;for(let o=0;o<r.length;o++)n+=e[t*r.length+o]*r[o];return n}var j=({codes:e},t)=>e.subarray(t*v,(t+1)*v);function H(e){let t=0;for(let r=0;r<v;r++){let n=e.reduce((o,a)=>o+a[r],0)/e.length;t+=Math.sqrt(e.reduce((o,a)=>o+(a[r]-n)**2,0)/e.length)}return t/v}var ce=`.he-night-school { container: school / inline-size; }
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
.he-ns > .he-sentence { margin: 12px 0 0; }
.he-ns > .he-controls { margin: 0 0 10px; }
.he-ns .he-note { font-size: 13px; color: var(--he-muted); margin: 6px 0 0; min-height: 1.4em; }
.he-ns .he-controls input[type="range"] { width: 180px; }
@container school (max-width: 560px) {
  .he-ns-pair { grid-template-columns: minmax(0, 1fr); gap: 8px; }
  .he-ns-rows .he-ns-cell > span { display: none; }
}
`;var $=(e,t=0)=>`${(100*e).toFixed(t)}\xA0%`,le=e=>e.toLocaleString("en");var M=["nothing","dreams","rows","both"],he=["0 and 1","2 and 3","4 and 5","6 and 7","8 and 9"],Qe=32,[Ze,et]=[200,2];function pe(e){let t=Object.fromEntries(M.map(o=>{let{pictures:a,names:s,accuracy:c}=e.get("lives")[o];return[o,{pictures:se(a),names:s,accuracy:c}]}));if(t.rows.pictures.length!==N*C*O)throw new Error("the sheets are cut");let r=ae(e.get("shelf")),n=Array.from(r.labels,(o,a)=>j(r,a));return{lives:t,shelf:r,spread:H(n),examples:tt(r)}}function tt(e){let t=[];for(let r=0;r<10;r++){let n=Array.from(e.labels.keys()).filter(o=>e.labels[o]===r);for(let o of n.slice(0,et))t.push({digit:r,pixels:_(e,j(e,o))})}return t}function de({lives:e,examples:t},{replay:r,night:n}){let{pictures:o,names:a,accuracy:s}=e[r],c=(n-1)*C,h=Array.from({length:C},(m,g)=>o.subarray((c+g)*O,(c+g+1)*O)),l=s[n-1].map((m,g)=>g<n?m:null),p=l.slice(0,n).reduce((m,g)=>m+g,0)/n,d=r==="rows"||r==="both",u=d?t.filter(({digit:m})=>m<2*n):[];return{sheet:h,names:a[n-1],exams:l,right:p,rows:u,bytes:d?n*Ze*Qe:0}}function ue({shelf:e,spread:t},r){let n=e.probes.map(o=>ie(e,o,r));return{pictures:n.map(o=>_(e,o)),spread:H(n)/t}}var rt={nothing:"nothing",dreams:"dreams of its own",rows:"rows of the shelf",both:"rows and dreams"};function me({replay:e,night:t},{right:r,exams:n}){let o=t===1?"0 and 1":`0 to ${2*t-1}`,a=n.slice(0,t).filter(h=>h<.1).length,s=a?` ${a===1?"One exam is":`${a} exams are`} lost.`:"",c=t===1?"":`, replaying ${rt[e]}`;return`Night ${t}: ${o} were taught${c}. Right in the exams so far: ${$(r)}.${s}`}function fe(e){let t=e<.35?"near the mean digit: too blunt":"single rows, or nearly so";return`Recalled codes spread ${$(e)} as far as the stored: ${t}.`}var xe=e=>e?`${le(e)} bytes`:"empty";function R(e,t,r){let n=[],o=i("select",{onchange:()=>r(n[o.selectedIndex][0])});function a(s){n=s.map(c=>Array.isArray(c)?c:[c,c]),o.replaceChildren(...n.map(([c,h])=>i("option",{value:c},h)))}return a(t),{input:o,element:i("label",{},e," ",o),set:s=>o.value=s,offer:a}}function ge(e,t,r){let n=i("input",{type:"range",...t,id:W("slider"),oninput:()=>r(Number(n.value))}),o=i("output",{for:n.id});function a(s,c){n.value=s,o.textContent=c,n.setAttribute("aria-valuetext",c)}return{input:n,element:i("label",{},`${e} `,n,o),set:a}}var ye=560,nt="(max-height: 480px)",be=(e,t)=>i("div",{class:"he-stage"},e,t);function ve(e,...t){let r=i("summary",{},e),n=i("details",{class:"he-fold"},r,...t);function o(a){r.hidden=!a,n.open=!a}return o(!1),{element:n,fold:o}}function we(e,t,r){let n=matchMedia(nt),[o,a]=[!1,1/0];function s(){if(o!==(a<=t||n.matches)){o=!o,e.classList.toggle("he-narrow",o);for(let{fold:l}of r)l(o)}}let c=new ResizeObserver(([{contentRect:l}])=>{a=l.width||a,s()});c.observe(e),n.addEventListener("change",s);function h(){c.disconnect(),n.removeEventListener("change",s)}return{destroy:h}}var[ot,at]=[[251,249,244],[22,50,92]],st=e=>ot.map((t,r)=>Math.round(t+(at[r]-t)*e));function ke(e,t){let r=new ImageData(e.width,e.height);t&&t.forEach((n,o)=>r.data.set([...st(n),255],4*o)),e.getContext("2d").putImageData(r,0,0)}function Se(e,t){let[r,n,o]=[0,0,!0],a=new IntersectionObserver(([p])=>o=p.isIntersecting);a.observe(e);function s(p){r=requestAnimationFrame(s),o&&t((p-n)/1e3),n=p}function c(){h(),n=performance.now(),r=requestAnimationFrame(s)}function h(){cancelAnimationFrame(r),r=0}function l(){h(),a.disconnect()}return{start:c,stop:h,runs:()=>r!==0,destroy:l}}var it=[[.25,"Slow"],[1,"Normal"],[4,"Fast"]];function Ae({label:e,moment:t="Moment of the recall",seconds:r=3,...n}){let{onSeek:o,onReset:a,watch:s,...c}=n,h=i("div",{class:"he-player",role:"group","aria-label":e}),l=matchMedia("(prefers-reduced-motion: reduce)"),p=pt(h,r,{onMove:Me,onRun:b=>g.textContent=b?"Pause":"Play"}),d=b=>()=>{s&&ht(s.element??s),b()},u=(b,L)=>I(b,d(()=>p.by(L))),g=I("Play",d(()=>p.runs()?p.pause():q()),"he-primary"),[x,k,S]=[u("Step",1),u("Back",-1),I("Reset",d(Te))],A=d(()=>p.seek(Number(w.value))),w=i("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:A}),{parts:y,setSeed:f,status:E}=dt(c);h.append(lt([g,x,k,S],w,[ct(p),...y],E));function Te(){p.pause(),a?.(),p.seek(0)}function q(b){l.matches?p.seek(1/0):p.start(b)}function Me(b,L){[w.max,w.value]=[L,b],[k.disabled,x.disabled]=[b===0,b===L],o(b,p.runs())}let{seek:Le,setLength:Pe,runs:Re,destroy:De}=p;return{element:h,seek:Le,play:()=>q(0),setLength:Pe,setSeed:f,runs:Re,destroy:De}}function ct({setSpeed:e}){let t=R("Speed",it,e);return t.set(1),t.element}function lt(e,t,r,n){let o=i("div",{class:"he-more"},r),a=I("More",()=>a.setAttribute("aria-expanded",String(o.classList.toggle("he-open"))));a.classList.add("he-more-button"),a.setAttribute("aria-expanded","false");let s=i("div",{class:"he-moves"},e,a);return i("div",{class:"he-bar-of"},s,i("div",{class:"he-scrub"},t),o,n)}function ht(e){let{top:t,bottom:r}=e.getBoundingClientRect();(t<0||r>innerHeight)&&e.scrollIntoView({block:"nearest"})}function pt(e,t,{onMove:r,onRun:n}){let[o,a,s,c]=[0,0,1,0],h=Se(e,x=>{c+=Math.max(a/t,2)*s*x,l(Math.floor(c)),o>=a&&d()});function l(x){o=Math.max(0,Math.min(a,x)),r(o,a)}function p(x=o>=a?0:o){o=c=x,n(!0),h.start()}function d(){h.stop(),n(!1)}function u(x){d(),l(x)}function m(x){d(),a=x}return{start:p,pause:d,seek:u,by:x=>u(o+x),setLength:m,setSpeed:x=>s=x,runs:h.runs,destroy:h.destroy}}function dt({seed:e,onSeed:t,share:r,python:n}){let o=i("p",{class:"he-status",role:"status"}),a=B(o,50),s=i("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:h}),c=i("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function h(){let u=Math.floor(Number(s.value)),m=u>=0&&u<2**32;a(""),m?t(u):a("A seed is a whole number from 0 to 4,294,967,295.")}async function l(){let u=r();a(await D(u)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function p(){c.hidden=!c.hidden,c.value=n(),c.hidden||a(await D(c.value)?"The code is copied.":"Copy the code below.")}let d=[];return t&&d.push(i("label",{},"Seed ",s)),r&&ut()&&d.push(I("Share this state",l)),n&&d.push(I("Copy as Python",p),c),{parts:d,status:o,setSeed:u=>s.value=u}}var ut=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function I(e,t,r){return i("button",{type:"button",class:r,onclick:t},e)}function Ee({replay:e,night:t,beta:r}){return["import numpy as np","from hopfield_edu.frontier import Episodes, live, split_digits","from hopfield_edu.modern import softmax","",`days = split_digits(rng=0)[:${t}]`,`life = live(days, ${e==="nothing"?"None":`"${e}"`}, rng=0, progress=False)`,"print(life.accuracy[-1].mean().round(2))",`shelf = Episodes(1000, "neg-L2", softmax(${r}))`,"shelf.store(life.episodes.codes, life.episodes.labels)","noise = np.random.default_rng(1).standard_normal((8, 16))","codes, _ = shelf.replay(8, probe=noise, rng=0)","print(codes.std(axis=0).mean() / shelf.codes.astype(float).std(axis=0).mean())",""].join(`
`)}var Oe=14;function Ce(e,{state:t,change:r,share:n,onSeek:o,onReset:a}){let[s,c,h]=[V(),mt(),ft(e,r)],l=Ne("Cortex","what it paints now, and calls it","paintings"),p=Ne("Shelf","two rows of each digit that it keeps","rows"),d=R("Replayed at night",M,y=>r({replay:y})),u=Ae({label:"School",moment:"Night",seconds:6,onSeek:o,onReset:a,share:n,python:()=>Ee(t)});u.setLength(N-1);function m(){let y=de(e,t);return l.update(y.sheet.map((f,E)=>({pixels:f,digit:y.names[E]}))),p.update(y.rows,xe(y.bytes)),c.update(y.exams),d.set(t.replay),s.say(me(t,y)),{right:y.right,spread:h.update(t.beta)}}let g=ve("Ask the shelf with noise",h),x=i("div",{class:"he-ns-pair"},l,p),k=i("div",{class:"he-controls"},d),S=i("div",{class:"he-ns"},k,be(x,u),c,s,g),A=we(S,ye,[g]);function w(){u.destroy(),A.destroy()}return{element:S,player:u,update:m,destroy:w}}function Ne(e,t,r){let[n,o]=[i("span",{},t),i("div",{class:`he-ns-row he-ns-${r}`})],s=Array.from({length:r==="rows"?20:C},$e);o.append(...s.map(({element:h})=>h));function c(h,l=""){s.forEach((p,d)=>p.show(h[d])),l&&(n.textContent=`${t}: ${l}`)}return{element:i("div",{class:"he-ns-shelf"},i("p",{class:"he-ns-title"},i("b",{},e)," ",n),o),update:c}}function $e(){let e=i("canvas",{width:Oe,height:Oe,class:"he-still",role:"img","aria-label":"a picture"}),t=i("span",{}),r=i("span",{class:"he-ns-cell"},e,t);function n(o){r.classList.toggle("he-ns-none",!o),t.textContent=o?.digit??"",e.setAttribute("aria-label",o?`a picture called ${o.digit??"nothing"}`:"an empty place"),ke(e,o?.pixels)}return{element:r,show:n}}function mt(){let e=he.map(n=>{let[o,a]=[i("i",{}),i("b",{})];return{bar:o,words:a,element:i("div",{class:"he-ns-exam"},i("span",{},n),i("span",{class:"he-ns-track"},o),a)}});function t(n){n.forEach((o,a)=>{e[a].bar.style.width=$(o??0).replace("\xA0",""),e[a].words.textContent=o===null?"not yet":$(o)})}let r=i("p",{class:"he-ns-title"},i("b",{},"Exams")," share right, of the digits of each day");return{element:i("div",{class:"he-ns-exams"},r,...e.map(({element:n})=>n)),update:t}}function ft(e,t){let r=Array.from({length:8},$e),n=i("p",{class:"he-note"}),a=ge("\u03B2",{min:-2,max:2,step:.05},l=>t({beta:Number((10**l).toPrecision(2))}));function s(l){let{pictures:p,spread:d}=ue(e,l);return r.forEach((u,m)=>u.show({pixels:p[m],digit:""})),n.textContent=fe(d),a.set(Math.log10(l),String(l)),d}let c=i("div",{class:"he-ns-row he-ns-noise"},r),h=i("p",{class:"he-ns-title"},i("b",{},"Noise asks the shelf")," what eight random codes recall, painted");return{element:i("div",{},h,i("div",{class:"he-controls"},a),c,n),update:s}}var Ie="night-school",xt={replay:"rows",night:5,beta:10},lr={render:re({name:Ie,label:"Night school",look:"he-night-school",css:ce,read:pe,createView:gt,damaged:"The saved lives of this widget are damaged, so there is no school."})};function gt(e,t,r){let n=Q(e,t,{name:Ie,start:xt,checked:yt,onChange:s=>o.player.seek(s.night-1)}),o=Ce(r,{...n,onSeek:a,onReset:()=>queueMicrotask(()=>n.change(n.opened))});e.append(o.element);function a(s){n.state.night=s+1,n.save({shown:o.update()})}return n.restore(),[n,o]}function yt({replay:e,night:t,beta:r}){if(!(M.includes(e)&&Z(t,N)&&t>0)||typeof r!="number"||!(r>=.01&&r<=100))throw new Error("this is no state of the widget");return{replay:e,night:t,beta:r}}export{lr as default};
