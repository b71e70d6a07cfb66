var y={};var We=typeof y>"u"?{}:y,Ct=new Intl.PluralRules("en"),u=(e,...t)=>He(G(typeof e=="string"?e:je(e)),t);var G=e=>We[e]??e,je=e=>e.reduce((t,r,o)=>`${t}{${o-1}}${r}`),He=(e,t)=>t.length?e.replace(/\{(\d+)\}/g,(r,o)=>t[o]):e;function i(e,t={},...r){let o=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?o.addEventListener(a.slice(2),s):o.setAttribute(a,s===!0?"":s));let n=r.flat().filter(a=>a!=null);return o.append(...n.map(a=>a.element??a)),o}var qe=0,V=e=>`he-${e}-${++qe}`;function Y(e,t=400){let r=0;return o=>{clearTimeout(r),r=setTimeout(()=>e.textContent=o,t)}}function J(){let e=i("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function R(e,t){D(e);let r=i("div",{class:"he-error",role:"alert"},i("span",{},t));r.append(i("button",{type:"button",onclick:()=>r.remove()},u("Close"))),e.prepend(r)}var D=e=>e.querySelector(":scope > .he-error")?.remove();async function z(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var K=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Be=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),X=()=>new URLSearchParams(location.hash.slice(1)),Ve=u("The link is damaged, so the widget starts afresh. Ask for the link again.");function Q(e){let t=X().get(e);if(t===null)return{};try{return{value:Be(t)}}catch{return{error:Ve}}}var Z=(e,t)=>`${e}=${K(t)}`;function ee(e,t){let r=X();return r.set(e,K(t)),history.replaceState(null,"",`#${r}`),location.href}var Ye=u("The saved state of this widget cannot be read. It starts afresh."),Je=u("The link does not hold a state of this widget. It starts afresh.");function re(e,t,{name:r,start:o,checked:n,onChange:a,...s}){let{onSet:c=x=>a(x,null),complaints:h={},read:p=Xe,write:l=x=>x}=s,{traits:d=Object.keys(o),moment:m=()=>({})}=s,[f,b]=[{...o},{}],g=()=>n(p(t,d)),A=(x,N)=>Qe(e,()=>Object.assign(f,x()),N),[E,O]=[!1,!1];function S(){if(E)return;let x=O;O=!A(g,h.set),!O&&(x&&D(e),c(f))}let v=()=>({...f,...m()});e.addEventListener("course:state",({detail:x})=>x.take(Z(r,v())));for(let x of d)t.on(`change:${x}`,S);return{state:f,opened:b,change(x){D(e),Object.assign(f,x),a(f,null)},restore(){A(g,h.saved??Ye),Object.assign(b,f),a(f,Ke(e,r,N=>A(()=>n(N),h.link??Je)))},save(x={}){E=!0,Ze(t,{...l(f),...x}),E=!1},share:()=>ee(r,v()),destroy:()=>d.forEach(x=>t.off(`change:${x}`,S))}}function Ke(e,t,r){let{value:o,error:n}=Q(t);return n&&R(e,n),o!==void 0&&r(o)&&Number.isInteger(o.at)?o.at:null}var Xe=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function Qe(e,t,r){try{return t(),!0}catch{return r&&R(e,r),!1}}function Ze(e,t){let r=Object.entries(t).filter(([o,n])=>!et(n,e.get(o)));for(let[o,n]of r)e.set(o,n);r.length&&e.save_changes()}function et(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[r,o]=[te(e),te(t)];return r.length===o.length&&r.every((n,a)=>n===o[a])}function te(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var oe=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var ne=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function ae(e,t=""){let r=document.createElement("style");r.textContent=ne+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",rt(o)),a=new MutationObserver(n);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{a.disconnect(),o.removeEventListener("change",n)}}function rt(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function se({name:e,label:t,look:r,css:o,read:n=()=>null,createView:a,damaged:s}){return({model:c,el:h})=>{let p={lang:"en","aria-label":ot(t)},l=i("section",{class:`he-root ${r}`,"data-widget":e,...p});h.append(l);let d=ae(l,o),m=[nt(l,e,s,()=>a(l,c,n(c)))].flat();return()=>{for(let f of m)f.destroy();d(),l.remove()}}}function ot(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[r,o]=[e,1];for(;t.has(r);)r=`${e} ${++o}`;return r}function nt(e,t,r,o){if(!r)return o();try{return o()}catch(n){return R(e,r),console.info(`${t}:`,n.message),[]}}var[$,k,U,C,L]=[196,16,128,5,12],W=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0)),ie=({whole:e,scale:t})=>Float64Array.from(new Int8Array(W(e).buffer),r=>r*t);function le({codes:e,scale:t,labels:r,probes:o,layers:n}){let a={codes:ie({whole:e,scale:t}),labels:W(r),probes:o,layers:n.map(ie)},s=[U*k,U,$*U,$];if(!(a.layers.length===4&&a.layers.every((h,p)=>h.length===s[p]))||a.codes.length!==k*a.labels.length)throw new Error("codes and weights do not fit");return a}function he(e){let t=W(e),r=new Float64Array(2*t.length);return t.forEach((o,n)=>{r[2*n]=(o>>4)/15,r[2*n+1]=(o&15)/15}),r}function pe({codes:e,labels:t},r,o){let n=Array.from(t,(p,l)=>{let d=0;for(let m=0;m<k;m++)d+=(e[l*k+m]-r[m])**2;return-o*d}),a=Math.max(...n),s=n.map(p=>Math.exp(p-a)),c=s.reduce((p,l)=>p+l,0),h=new Float64Array(k);return s.forEach((p,l)=>{for(let d=0;d<k;d++)h[d]+=p/c*e[l*k+d]}),h}function j({layers:[e,t,r,o]},n){let a=t.map((s,c)=>Math.max(0,ce(e,c,n)+s));return o.map((s,c)=>1/(1+Math.exp(-(ce(r,c,a)+s))))}function ce(e,t,r){let o=0;for(let n=0;n<r.length;n++)o+=e[t*r.length+n]*r[n];return o}var H=({codes:e},t)=>e.subarray(t*k,(t+1)*k);function q(e){let t=0;for(let r=0;r<k;r++){let o=e.reduce((n,a)=>n+a[r],0)/e.length;t+=Math.sqrt(e.reduce((n,a)=>n+(a[r]-o)**2,0)/e.length)}return t/k}var de=`.he-night-school { container: school / inline-size; }
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
`;var st=.5.toLocaleString("en")[1];var I=(e,t=0)=>`${(100*e).toFixed(t).replace(".",st)}\xA0%`,me=e=>e.toLocaleString("en");var M=["nothing","dreams","rows","both"],ue=["0 and 1","2 and 3","4 and 5","6 and 7","8 and 9"],it=32,[ct,lt]=[200,2];function fe(e){let t=Object.fromEntries(M.map(n=>{let{pictures:a,names:s,accuracy:c}=e.get("lives")[n];return[n,{pictures:he(a),names:s,accuracy:c}]}));if(t.rows.pictures.length!==C*L*$)throw new Error("the sheets are cut");let r=le(e.get("shelf")),o=Array.from(r.labels,(n,a)=>H(r,a));return{lives:t,shelf:r,spread:q(o),examples:ht(r)}}function ht(e){let t=[];for(let r=0;r<10;r++){let o=Array.from(e.labels.keys()).filter(n=>e.labels[n]===r);for(let n of o.slice(0,lt))t.push({digit:r,pixels:j(e,H(e,n))})}return t}function xe({lives:e,examples:t},{replay:r,night:o}){let{pictures:n,names:a,accuracy:s}=e[r],c=(o-1)*L,h=Array.from({length:L},(f,b)=>n.subarray((c+b)*$,(c+b+1)*$)),p=s[o-1].map((f,b)=>b<o?f:null),l=p.slice(0,o).reduce((f,b)=>f+b,0)/o,d=r==="rows"||r==="both",m=d?t.filter(({digit:f})=>f<2*o):[];return{sheet:h,names:a[o-1],exams:p,right:l,rows:m,bytes:d?o*ct*it:0}}function ge({shelf:e,spread:t},r){let o=e.probes.map(n=>pe(e,n,r));return{pictures:o.map(n=>j(e,n)),spread:q(o)/t}}var pt={nothing:"nothing",dreams:"dreams of its own",rows:"rows of the shelf",both:"rows and dreams"};function ye({replay:e,night:t},{right:r,exams:o}){let n=t===1?"0 and 1":`0 to ${2*t-1}`,a=o.slice(0,t).filter(h=>h<.1).length,s=a?` ${a===1?"One exam is":`${a} exams are`} lost.`:"",c=t===1?"":`, replaying ${pt[e]}`;return`Night ${t}: ${n} were taught${c}. Right in the exams so far: ${I(r)}.${s}`}function be(e){let t=e<.35?"near the mean digit: too blunt":"single rows, or nearly so";return`Recalled codes spread ${I(e)} as far as the stored: ${t}.`}var ve=e=>e?`${me(e)} bytes`:"empty";function F(e,t,r){let o=[],n=i("select",{onchange:()=>r(o[n.selectedIndex][0])});function a(s){o=s.map(c=>Array.isArray(c)?c:[c,G(c)]),n.replaceChildren(...o.map(([c,h])=>i("option",{value:c},h)))}return a(t),{input:n,element:i("label",{},e," ",n),set:s=>n.value=s,offer:a}}function we(e,t,r){let o=i("input",{type:"range",...t,id:V("slider"),oninput:()=>r(Number(o.value))}),n=i("output",{for:o.id});function a(s,c){o.value=s,n.textContent=c,o.setAttribute("aria-valuetext",c)}return{input:o,element:i("label",{},`${e} `,o,n),set:a}}var ke=560,dt="(max-height: 480px)",Se=(e,t)=>i("div",{class:"he-stage"},e,t);function Ae(e,...t){let r=i("summary",{},e),o=i("details",{class:"he-fold"},r,...t);function n(a){r.hidden=!a,o.open=!a}return n(!1),{element:o,fold:n}}function Ee(e,t,r){let o=matchMedia(dt),[n,a]=[!1,1/0];function s(){if(n!==(a<=t||o.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:p}of r)p(n)}}let c=new ResizeObserver(([{contentRect:p}])=>{a=p.width||a,s()});c.observe(e),o.addEventListener("change",s);function h(){c.disconnect(),o.removeEventListener("change",s)}return{destroy:h}}var[mt,ut]=[[251,249,244],[22,50,92]],ft=e=>mt.map((t,r)=>Math.round(t+(ut[r]-t)*e));function Oe(e,t){let r=new ImageData(e.width,e.height);t&&t.forEach((o,n)=>r.data.set([...ft(o),255],4*n)),e.getContext("2d").putImageData(r,0,0)}function Ne(e,t){let[r,o,n]=[0,0,!0],a=new IntersectionObserver(([l])=>n=l.isIntersecting);a.observe(e);function s(l){r=requestAnimationFrame(s),n&&t((l-o)/1e3),o=l}function c(){h(),o=performance.now(),r=requestAnimationFrame(s)}function h(){cancelAnimationFrame(r),r=0}function p(){h(),a.disconnect()}return{start:c,stop:h,runs:()=>r!==0,destroy:p}}var xt=[[.25,u("Slow")],[1,u("Normal")],[4,u("Fast")]];function $e({label:e,moment:t=u("Moment of the recall"),seconds:r=3,...o}){let{onSeek:n,onReset:a,watch:s,...c}=o,h=i("div",{class:"he-player",role:"group","aria-label":e}),p=matchMedia("(prefers-reduced-motion: reduce)"),l=vt(h,r,{onMove:De,onRun:w=>b.textContent=w?u("Pause"):u("Play")}),d=w=>()=>{s&&bt(s.element??s),w()},m=(w,P)=>T(w,d(()=>l.by(P))),f=()=>l.runs()?l.pause():B(),b=T(u("Play"),d(f),"he-primary"),[g,A,E]=[m(u("Step"),1),m(u("Back"),-1),T(u("Reset"),d(Pe))],O=d(()=>l.seek(Number(S.value))),S=i("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:O}),{parts:v,setSeed:x,status:N}=wt(c);h.append(yt([b,g,A,E],S,[gt(l),...v],N));function Pe(){l.pause(),a?.(),l.seek(0)}function B(w){p.matches?l.seek(1/0):l.start(w)}function De(w,P){[S.max,S.value]=[P,w],[A.disabled,g.disabled]=[w===0,w===P],n(w,l.runs())}let{seek:_e,setLength:Fe,runs:Ge,destroy:ze}=l;return{element:h,seek:_e,play:()=>B(0),setLength:Fe,setSeed:x,runs:Ge,destroy:ze}}function gt({setSpeed:e}){let t=F(u("Speed"),xt,e);return t.set(1),t.element}function yt(e,t,r,o){let n=i("div",{class:"he-more"},r),a=T(u("More"),()=>a.setAttribute("aria-expanded",String(n.classList.toggle("he-open"))));a.classList.add("he-more-button"),a.setAttribute("aria-expanded","false");let s=i("div",{class:"he-moves"},e,a);return i("div",{class:"he-bar-of"},s,i("div",{class:"he-scrub"},t),n,o)}function bt(e){let{top:t,bottom:r}=e.getBoundingClientRect();(t<0||r>innerHeight)&&e.scrollIntoView({block:"nearest"})}function vt(e,t,{onMove:r,onRun:o}){let[n,a,s,c]=[0,0,1,0],h=Ne(e,g=>{c+=Math.max(a/t,2)*s*g,p(Math.floor(c)),n>=a&&d()});function p(g){n=Math.max(0,Math.min(a,g)),r(n,a)}function l(g=n>=a?0:n){n=c=g,o(!0),h.start()}function d(){h.stop(),o(!1)}function m(g){d(),p(g)}function f(g){d(),a=g}return{start:l,pause:d,seek:m,by:g=>m(n+g),setLength:f,setSpeed:g=>s=g,runs:h.runs,destroy:h.destroy}}function wt({seed:e,onSeed:t,share:r,python:o}){let n=i("p",{class:"he-status",role:"status"}),a=Y(n,50),s=i("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:h}),c=i("textarea",{readonly:!0,rows:9,"aria-label":u("The same as Python code"),hidden:!0});function h(){let m=Math.floor(Number(s.value)),f=m>=0&&m<2**32;a(""),f?t(m):a(u("A seed is a whole number from 0 to 4,294,967,295."))}async function p(){let m=r();a(await z(m)?u("The link to this state is copied."):u("The link to this state is in the address bar."))}async function l(){c.hidden=!c.hidden,c.value=o(),c.hidden||a(await z(c.value)?u("The code is copied."):u("Copy the code below."))}let d=[];return t&&d.push(i("label",{},u("Seed "),s)),r&&kt()&&d.push(T(u("Share this state"),p)),o&&d.push(T(u("Copy as Python"),l),c),{parts:d,status:n,setSeed:m=>s.value=m}}var kt=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function T(e,t,r){return i("button",{type:"button",class:r,onclick:t},e)}function Ce({replay:e,night:t,beta:r}){return["import numpy as np","from hopfield_edu.frontier import Episodes, live, split_digits","from hopfield_edu.modern import softmax","",`days = split_digits(rng=0)[:${t}]`,`life = live(days, ${e==="nothing"?"None":`"${e}"`}, rng=0, progress=False)`,"print(life.accuracy[-1].mean().round(2))",`shelf = Episodes(1000, "neg-L2", softmax(${r}))`,"shelf.store(life.episodes.codes, life.episodes.labels)","noise = np.random.default_rng(1).standard_normal((8, 16))","codes, _ = shelf.replay(8, probe=noise, rng=0)","print(codes.std(axis=0).mean() / shelf.codes.astype(float).std(axis=0).mean())",""].join(`
`)}var Le=14;function Te(e,{state:t,change:r,share:o,onSeek:n,onReset:a}){let[s,c,h]=[J(),St(),At(e,r)],p=Ie("Cortex","what it paints now, and calls it","paintings"),l=Ie("Shelf","two rows of each digit that it keeps","rows"),d=F("Replayed at night",M,v=>r({replay:v})),m=$e({label:"School",moment:"Night",seconds:6,onSeek:n,onReset:a,share:o,python:()=>Ce(t)});m.setLength(C-1);function f(){let v=xe(e,t);return p.update(v.sheet.map((x,N)=>({pixels:x,digit:v.names[N]}))),l.update(v.rows,ve(v.bytes)),c.update(v.exams),d.set(t.replay),s.say(ye(t,v)),{right:v.right,spread:h.update(t.beta)}}let b=Ae("Ask the shelf with noise",h),g=i("div",{class:"he-ns-pair"},p,l),A=i("div",{class:"he-controls"},d),E=i("div",{class:"he-ns"},A,Se(g,m),c,s,b),O=Ee(E,ke,[b]);function S(){m.destroy(),O.destroy()}return{element:E,player:m,update:f,destroy:S}}function Ie(e,t,r){let[o,n]=[i("span",{},t),i("div",{class:`he-ns-row he-ns-${r}`})],s=Array.from({length:r==="rows"?20:L},Re);n.append(...s.map(({element:h})=>h));function c(h,p=""){s.forEach((l,d)=>l.show(h[d])),p&&(o.textContent=`${t}: ${p}`)}return{element:i("div",{class:"he-ns-shelf"},i("p",{class:"he-ns-title"},i("b",{},e)," ",o),n),update:c}}function Re(){let e=i("canvas",{width:Le,height:Le,class:"he-still",role:"img","aria-label":"a picture"}),t=i("span",{}),r=i("span",{class:"he-ns-cell"},e,t);function o(n){r.classList.toggle("he-ns-none",!n),t.textContent=n?.digit??"",e.setAttribute("aria-label",n?`a picture called ${n.digit??"nothing"}`:"an empty place"),Oe(e,n?.pixels)}return{element:r,show:o}}function St(){let e=ue.map(o=>{let[n,a]=[i("i",{}),i("b",{})];return{bar:n,words:a,element:i("div",{class:"he-ns-exam"},i("span",{},o),i("span",{class:"he-ns-track"},n),a)}});function t(o){o.forEach((n,a)=>{e[a].bar.style.width=I(n??0).replace("\xA0",""),e[a].words.textContent=n===null?"not yet":I(n)})}let r=i("p",{class:"he-ns-title"},i("b",{},"Exams")," share right, of the digits of each day");return{element:i("div",{class:"he-ns-exams"},r,...e.map(({element:o})=>o)),update:t}}function At(e,t){let r=Array.from({length:8},Re),o=i("p",{class:"he-note"}),a=we("\u03B2",{min:-2,max:2,step:.05},p=>t({beta:Number((10**p).toPrecision(2))}));function s(p){let{pictures:l,spread:d}=ge(e,p);return r.forEach((m,f)=>m.show({pixels:l[f],digit:""})),o.textContent=be(d),a.set(Math.log10(p),String(p)),d}let c=i("div",{class:"he-ns-row he-ns-noise"},r),h=i("p",{class:"he-ns-title"},i("b",{},"Noise asks the shelf")," what eight random codes recall, painted");return{element:i("div",{},h,i("div",{class:"he-controls"},a),c,o),update:s}}var Me="night-school",Et={replay:"rows",night:5,beta:10},Hr={render:se({name:Me,label:"Night school",look:"he-night-school",css:de,read:fe,createView:Ot,damaged:"The saved lives of this widget are damaged, so there is no school."})};function Ot(e,t,r){let o=re(e,t,{name:Me,start:Et,checked:Nt,onChange:s=>n.player.seek(s.night-1)}),n=Te(r,{...o,onSeek:a,onReset:()=>queueMicrotask(()=>o.change(o.opened))});e.append(n.element);function a(s){o.state.night=s+1,o.save({shown:n.update()})}return o.restore(),[o,n]}function Nt({replay:e,night:t,beta:r}){if(!(M.includes(e)&&oe(t,C)&&t>0)||typeof r!="number"||!(r>=.01&&r<=100))throw new Error("this is no state of the widget");return{replay:e,night:t,beta:r}}export{Hr as default};
