var[U,I,M]=[10,50,60];function ne(e,t,r){let o=c=>Float64Array.from({length:c},e.coin),a=c=>Array.from({length:c},()=>o(I)),n=a(t),s=[o(I)];for(;s.length<t;){let c=s.at(-1).slice();for(let h of e.choose(I,Math.round(r*I)))c[h]*=-1;s.push(c)}let i=a(t),l=Array.from({length:t},()=>Array.from({length:t},()=>(e.u32()+.5)/2**32));return{items:n,contexts:s,starts:i,fair:l,inverse:Ue(Ve(n,s))}}function j(e,t){let r=0;for(let o=0;o<e.length;o++)r+=e[o]*t[o];return r}var Ve=(e,t)=>e.map((r,o)=>e.map((a,n)=>j(r,a)+j(t[o],t[n])));function Ue(e){let t=e.length,r=e.map((o,a)=>[...o,...o.map((n,s)=>+(a===s))]);for(let o=0;o<t;o++){let a=r[o][o];for(let n=0;n<2*t;n++)r[o][n]/=a;for(let n=0;n<t;n++){let s=r[n][o];if(n!==o&&s!==0)for(let i=0;i<2*t;i++)r[n][i]-=s*r[o][i]}}return r.map(o=>o.slice(t))}function ae(e,t){let{items:r,contexts:o,starts:a,fair:n,inverse:s}=e,i=(h,p,f)=>t*h+(p===f?(1-t)/(2*I):0),l=s.map((h,p)=>Float64Array.from(h,(f,m)=>i(f,p,m))),c=Float64Array.from({length:I},(h,p)=>{let f=r.map(m=>m[p]);return l.reduce((m,b,d)=>m+j(b,f)*f[d],0)});return o.map((h,p)=>{let f=o.map(m=>j(m,h));return Ge(r,Je({items:r,M:l,own:c},f,a[p]),n[p])})}function Je({items:e,M:t,own:r},o,a){let[n,s]=[a,null];for(let i=0;i<100;i++){let l=e.map((p,f)=>j(p,n)+o[f]),c=n.map((p,f)=>-r[f]*p);t.forEach((p,f)=>Ke(c,e[f],j(p,l)));let h=n.map((p,f)=>c[f]*p<-1e-10?-p:p);if(oe(h,n)||oe(h,s))return h;[s,n]=[n,h]}return n}function Ke(e,t,r){for(let o=0;o<e.length;o++)e[o]+=r*t[o]}var oe=(e,t)=>t?.every((r,o)=>r===e[o]);function Ge(e,t,r){let o=e.map((a,n)=>j(a,t)+r[n]/2);return o.indexOf(Math.max(...o))}function se(e){let t=e[0].length,r=new Array(2*t-1).fill(0);for(let o of e)o.forEach((a,n)=>r[a-n+t-1]++);return r.map((o,a)=>o/(e.length*(t-Math.abs(a-t+1))))}var ie=`.he-lag-plot { display: block; width: 100%; max-width: 640px; height: auto; margin: 0 auto; }
.he-lag-plot text { font: 12px var(--he-sans); fill: var(--he-muted); }
.he-lag-plot .he-lag-value { fill: var(--he-ink); paint-order: stroke; stroke: var(--he-surface); stroke-width: 4px; stroke-linejoin: round; }
.he-lag-level { stroke: var(--he-line); stroke-width: 1; }
.he-lag-bar { fill: var(--he-memory-1); }
.he-lag-own { fill: var(--he-memory-3); }
.he-lag-mark { stroke: var(--he-muted); stroke-width: 2; }
.he-lag-mark.he-lag-projection { stroke-dasharray: 3 3; }
.he-lag-key { display: flex; gap: 6px; align-items: center; justify-content: center; flex-wrap: wrap; margin: 4px 0 0; font-size: 13px; color: var(--he-muted); }
.he-lag-key i { width: 26px; border-top: 2px solid var(--he-muted); }
.he-lag-key i.he-lag-projection { border-top-style: dashed; margin-left: 14px; }
.he-lag-key i.he-lag-yours { height: 12px; border: 0; background: var(--he-memory-1); margin-left: 14px; }
.he-narrow .he-lag-plot text { font-size: 17px; }
@media (max-height: 480px) { .he-lag-plot { max-width: 380px; } .he-narrow .he-lag-plot text { font-size: 15px; } }
`;function u(e,t={},...r){let o=document.createElement(e);for(let[n,s]of Object.entries(t))s==null||s===!1||(n.startsWith("on")?o.addEventListener(n.slice(2),s):o.setAttribute(n,s===!0?"":s));let a=r.flat().filter(n=>n!=null);return o.append(...a.map(n=>n.element??n)),o}var Xe=0,ce=e=>`he-${e}-${++Xe}`;function le(e,t=400){let r=0;return o=>{clearTimeout(r),r=setTimeout(()=>e.textContent=o,t)}}function he(){let e=u("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function P(e,t){_(e);let r=u("div",{class:"he-error",role:"alert"},u("span",{},t));r.append(u("button",{type:"button",onclick:()=>r.remove()},"Close")),e.prepend(r)}var _=e=>e.querySelector(":scope > .he-error")?.remove();function pe(e){let t=0;function r(){cancelAnimationFrame(t),t=0}function o(){t=0,e()}return{request:()=>t||=requestAnimationFrame(o),cancel:r}}async function J(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var fe=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Ye=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),ue=()=>new URLSearchParams(location.hash.slice(1)),Ze="The link is damaged, so the widget starts afresh. Ask for the link again.";function me(e){let t=ue().get(e);if(t===null)return{};try{return{value:Ye(t)}}catch{return{error:Ze}}}var de=(e,t)=>`${e}=${fe(t)}`;function xe(e,t){let r=ue();return r.set(e,fe(t)),history.replaceState(null,"",`#${r}`),location.href}var et="The saved state of this widget cannot be read. It starts afresh.",tt="The link does not hold a state of this widget. It starts afresh.";function ye(e,t,{name:r,start:o,checked:a,onChange:n,...s}){let{onSet:i=g=>n(g,null),complaints:l={},read:c=ot,write:h=g=>g}=s,{traits:p=Object.keys(o),moment:f=()=>({})}=s,[m,b]=[{...o},{}],d=()=>a(c(t,p)),O=(g,$)=>nt(e,()=>Object.assign(m,g()),$),[x,v]=[!1,!1];function y(){if(x)return;let g=v;v=!O(d,l.set),!v&&(g&&_(e),i(m))}let T=()=>({...m,...f()});e.addEventListener("course:state",({detail:g})=>g.take(de(r,T())));for(let g of p)t.on(`change:${g}`,y);return{state:m,opened:b,change(g){_(e),Object.assign(m,g),n(m,null)},restore(){O(d,l.saved??et),Object.assign(b,m),n(m,rt(e,r,$=>O(()=>a($),l.link??tt)))},save(g={}){x=!0,at(t,{...h(m),...g}),x=!1},share:()=>xe(r,T()),destroy:()=>p.forEach(g=>t.off(`change:${g}`,y))}}function rt(e,t,r){let{value:o,error:a}=me(t);return a&&P(e,a),o!==void 0&&r(o)&&Number.isInteger(o.at)?o.at:null}var ot=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function nt(e,t,r){try{return t(),!0}catch{return r&&P(e,r),!1}}function at(e,t){let r=Object.entries(t).filter(([o,a])=>!st(a,e.get(o)));for(let[o,a]of r)e.set(o,a);r.length&&e.save_changes()}function st(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[r,o]=[ge(e),ge(t)];return r.length===o.length&&r.every((a,n)=>a===o[n])}function ge(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var be=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var ve=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function we(e,t=""){let r=document.createElement("style");r.textContent=ve+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),a=()=>e.classList.toggle("he-dark",ct(o)),n=new MutationObserver(a);for(let s of[document.documentElement,document.body])n.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",a),a(),()=>{n.disconnect(),o.removeEventListener("change",a)}}function ct(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function ke({name:e,label:t,look:r,css:o,read:a=()=>null,createView:n,damaged:s}){return({model:i,el:l})=>{let c=u("section",{class:`he-root ${r}`,"data-widget":e,"aria-label":lt(t)});l.append(c);let h=we(c,o),p=[ht(c,e,s,()=>n(c,i,a(i)))].flat();return()=>{for(let f of p)f.destroy();h(),c.remove()}}}function lt(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),a=>a.ariaLabel)),[r,o]=[e,1];for(;t.has(r);)r=`${e} ${++o}`;return r}function ht(e,t,r,o){if(!r)return o();try{return o()}catch(a){return P(e,r),console.info(`${t}:`,a.message),[]}}var Se=(e,t)=>e.toFixed(t).replace("-","\u2212"),A=(e,t=0)=>`${(100*e).toFixed(t)}\xA0%`;function Ae(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function Oe(e){let t=Ae(e),r=0,o=()=>Ae(t+Math.imul(++r,2654435769)),a=s=>Math.floor(o()*s/2**32);function n(s){let i=Int32Array.from({length:s},(l,c)=>c);for(let l=s-1;l>0;l--){let c=a(l+1);[i[l],i[c]]=[i[c],i[l]]}return i}return{u32:o,below:a,permutation:n,choose:(s,i)=>n(s).slice(0,i),coin:()=>o()>>>31?1:-1}}var z=null;function Ee({seed:e,drift:t}){if(z?.seed!==e||z.drift!==t){let r=Oe(e);z={seed:e,drift:t,lists:Array.from({length:M},()=>ne(r,U,t))}}return z.lists}var G=(e,t=e.share)=>Ee(e).map(r=>ae(r,t)),K=new Map;function Me(e,t){let r=Ee(e);return K.get(t)?.lists!==r&&K.set(t,{lists:r,shares:Q(G(e,t))}),K.get(t).shares}var Q=(e,t=M)=>se(e.slice(0,t)),S=(e,t)=>e[t+U-1],X=e=>e===0?"Hebb":e===1?"projection":`${A(e)} of the way to the projection`;function Te({share:e,drift:t},r,o){let a=o===1?"One list":`${o} lists`,n={0:"Hebb\u2019s rule",1:"The projection"}[e]??`A memory ${X(e)}`,s=(S(r,-1)+S(r,1))/2;return`${a}, drift ${A(t)} a step. ${n} brings up the item of the moment in ${A(S(r,0))} of recalls, the one just before or after it in ${A(s)} each.`}function $e(e,t){return t.map(r=>`lag ${r<0?Se(r,0):r}: ${A(S(e,r))}`).join(", ")}var Le=`.he-drifting { container: drifting / inline-size; }
.he-dr-top { margin: 0 0 8px; }
.he-drifting .he-controls label { flex-wrap: wrap; }
.he-drifting .he-controls input[type="range"] { width: min(320px, 100%); }
.he-drifting .he-controls output { min-width: 8.5em; }
.he-drifting .he-sentence { margin: 8px 0; }
`;function je(e,t,r){let o=[],a=u("select",{onchange:()=>r(o[a.selectedIndex][0])});function n(s){o=s.map(i=>Array.isArray(i)?i:[i,i]),a.replaceChildren(...o.map(([i,l])=>u("option",{value:i},l)))}return n(t),{input:a,element:u("label",{},e," ",a),set:s=>a.value=s,offer:n}}function Y(e,t,r){let o=u("input",{type:"range",...t,id:ce("slider"),oninput:()=>r(Number(o.value))}),a=u("output",{for:o.id});function n(s,i){o.value=s,a.textContent=i,o.setAttribute("aria-valuetext",i)}return{input:o,element:u("label",{},`${e} `,o,a),set:n}}var Ne=560,ft="(max-height: 480px)",Ce=(e,t)=>u("div",{class:"he-stage"},e,t);function Ie(e,...t){let r=u("summary",{},e),o=u("details",{class:"he-fold"},r,...t);function a(n){r.hidden=!n,o.open=!n}return a(!1),{element:o,fold:a}}function Fe(e,t,r){let o=matchMedia(ft),[a,n]=[!1,1/0];function s(){if(a!==(n<=t||o.matches)){a=!a,e.classList.toggle("he-narrow",a);for(let{fold:c}of r)c(a)}}let i=new ResizeObserver(([{contentRect:c}])=>{n=c.width||n,s()});i.observe(e),o.addEventListener("change",s);function l(){i.disconnect(),o.removeEventListener("change",s)}return{destroy:l}}var ut="http://www.w3.org/2000/svg";function N(e,t={},...r){let o=document.createElementNS(ut,e);return Z(o,t),o.append(...r),o}function Z(e,t){for(let[r,o]of Object.entries(t))e.setAttribute(r,o)}var[te,Pe,D,H,mt]=[480,230,62,182,22],C=e=>H-e*(H-mt),dt=e=>e>0?`+${e}`:String(e).replace("-","\u2212");function Re(e,t,r){let o=Array.from({length:2*e+1},(c,h)=>h-e),a=(te-D)/o.length,n=c=>D+(c+e+.5)*a,s={role:"img","aria-label":t},i=N("svg",{viewBox:`0 0 ${te} ${Pe}`,class:"he-lag-plot",...s});function l(c,h,p){Z(i,{"aria-label":c});let f=o.map(x=>[x,h(x)]).filter(([,x])=>x),m=f.map(([x,[v]])=>gt(n(x),a,v,x===0)),b=Object.entries(p).flatMap(([x,v])=>o.flatMap(y=>yt(n(y),a,v(y),x))),d=f.map(([x,[v,y]])=>ee("he-lag-value",n(x),C(v)-6,y)),O=o.map(x=>ee("",n(x),H+18,dt(x)));i.replaceChildren(...xt(),...m,...b,...d,...O,ee("",n(0),Pe-5,r))}return{element:i,update:l}}var ee=(e,t,r,o)=>N("text",{class:e,x:t,y:r,"text-anchor":"middle"},o),xt=()=>[0,.5,1].flatMap(e=>[N("line",{class:"he-lag-level",x1:D,x2:te,y1:C(e),y2:C(e)}),N("text",{x:D-6,y:C(e)+5,"text-anchor":"end"},e?A(e):"0")]);function gt(e,t,r,o){return N("rect",{class:o?"he-lag-bar he-lag-own":"he-lag-bar",x:e-t*.36,width:t*.72,y:C(r),height:H-C(r)})}function yt(e,t,r,o){if(r===null)return[];let[a,n,s]=[e-t*.46,e+t*.46,C(r)];return[N("line",{class:`he-lag-mark he-lag-${o}`,x1:a,x2:n,y1:s,y2:s})]}function _e(e,t){let[r,o,a]=[0,0,!0],n=new IntersectionObserver(([h])=>a=h.isIntersecting);n.observe(e);function s(h){r=requestAnimationFrame(s),a&&t((h-o)/1e3),o=h}function i(){l(),o=performance.now(),r=requestAnimationFrame(s)}function l(){cancelAnimationFrame(r),r=0}function c(){l(),n.disconnect()}return{start:i,stop:l,runs:()=>r!==0,destroy:c}}var bt=[[.25,"Slow"],[1,"Normal"],[4,"Fast"]];function ze({label:e,moment:t="Moment of the recall",seconds:r=3,...o}){let{onSeek:a,onReset:n,watch:s,...i}=o,l=u("div",{class:"he-player",role:"group","aria-label":e}),c=matchMedia("(prefers-reduced-motion: reduce)"),h=St(l,r,{onMove:q,onRun:k=>b.textContent=k?"Pause":"Play"}),p=k=>()=>{s&&kt(s.element??s),k()},f=(k,R)=>F(k,p(()=>h.by(R))),b=F("Play",p(()=>h.runs()?h.pause():E()),"he-primary"),[d,O,x]=[f("Step",1),f("Back",-1),F("Reset",p(w))],v=p(()=>h.seek(Number(y.value))),y=u("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:v}),{parts:T,setSeed:g,status:$}=At(i);l.append(wt([b,d,O,x],y,[vt(h),...T],$));function w(){h.pause(),n?.(),h.seek(0)}function E(k){c.matches?h.seek(1/0):h.start(k)}function q(k,R){[y.max,y.value]=[R,k],[O.disabled,d.disabled]=[k===0,k===R],a(k,h.runs())}let{seek:re,setLength:B,runs:L,destroy:V}=h;return{element:l,seek:re,play:()=>E(0),setLength:B,setSeed:g,runs:L,destroy:V}}function vt({setSpeed:e}){let t=je("Speed",bt,e);return t.set(1),t.element}function wt(e,t,r,o){let a=u("div",{class:"he-more"},r),n=F("More",()=>n.setAttribute("aria-expanded",String(a.classList.toggle("he-open"))));n.classList.add("he-more-button"),n.setAttribute("aria-expanded","false");let s=u("div",{class:"he-moves"},e,n);return u("div",{class:"he-bar-of"},s,u("div",{class:"he-scrub"},t),a,o)}function kt(e){let{top:t,bottom:r}=e.getBoundingClientRect();(t<0||r>innerHeight)&&e.scrollIntoView({block:"nearest"})}function St(e,t,{onMove:r,onRun:o}){let[a,n,s,i]=[0,0,1,0],l=_e(e,d=>{i+=Math.max(n/t,2)*s*d,c(Math.floor(i)),a>=n&&p()});function c(d){a=Math.max(0,Math.min(n,d)),r(a,n)}function h(d=a>=n?0:a){a=i=d,o(!0),l.start()}function p(){l.stop(),o(!1)}function f(d){p(),c(d)}function m(d){p(),n=d}return{start:h,pause:p,seek:f,by:d=>f(a+d),setLength:m,setSpeed:d=>s=d,runs:l.runs,destroy:l.destroy}}function At({seed:e,onSeed:t,share:r,python:o}){let a=u("p",{class:"he-status",role:"status"}),n=le(a,50),s=u("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:l}),i=u("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function l(){let f=Math.floor(Number(s.value)),m=f>=0&&f<2**32;n(""),m?t(f):n("A seed is a whole number from 0 to 4,294,967,295.")}async function c(){let f=r();n(await J(f)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function h(){i.hidden=!i.hidden,i.value=o(),i.hidden||n(await J(i.value)?"The code is copied.":"Copy the code below.")}let p=[];return t&&p.push(u("label",{},"Seed ",s)),r&&Ot()&&p.push(F("Share this state",c)),o&&p.push(F("Copy as Python",h),i),{parts:p,status:a,setSeed:f=>s.value=f}}var Ot=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function F(e,t,r){return u("button",{type:"button",class:r,onclick:t},e)}function De({share:e,drift:t,seed:r}){return["import numpy as np","from hopfield_edu.hetero import context","from hopfield_edu.patterns import random_patterns","",`rng, recalled = np.random.default_rng(${r}), []`,"for _ in range(60):","    items = random_patterns(10, 50, rng)",`    moments = context.drifting(10, 50, drift=${t}, rng=rng)`,`    weights = context.blend(np.hstack([items, moments]), ${e})`,"    recalled.append(context.remind(weights, items, moments, rng=rng))","shares = context.lag_shares(recalled)","print(shares[8:11].round(2))  # lags -1, 0 and 1",""].join(`
`)}var[Et,He]=[4,"Share of recalls by lag"],We={0:"hebb",1:"projection"},W={min:.02,max:.3,step:.02};function qe({state:e,change:t,share:r,onSeek:o,onReset:a}){let[n,s]=[Re(Et,He,"lag: learned before (\u2212) or after (+)"),he()],i=pe(()=>t(l)),l={},c=w=>{l={...l,...w},i.request()},h=Y("Memory: Hebb to projection",{min:0,max:1,step:.05},w=>c({share:w})),p=Y("Context that drifts away each step",W,w=>c({drift:w})),f=ze({label:"Lists",moment:"Lists learned",seconds:6,seed:e.seed,onSeek:o,onReset:a,share:r,python:()=>De(e),onSeed:w=>t({seed:w})});f.setLength(M-1);let m=null,b=new Set;function d(){l={},m=G(e),e.share in We&&b.add(e.share),h.set(e.share,X(e.share)),p.set(e.drift,A(e.drift)),f.setSeed(e.seed)}function O(w){let E=Q(m,w),q=L=>[S(E,L),A(S(E,L))],B=Object.fromEntries(Array.from(b,L=>[We[L],V=>S(Me(e,L),V)]));return n.update(`${He}: ${$e(E,[-2,-1,0,1,2])}`,q,B),s.say(Te(e,E,w)),E}let x=Ie("Settings",u("div",{class:"he-controls"},p)),v=u("div",{class:"he-controls he-dr-top"},h),y=u("div",{class:"he-dr-seen"},n,Mt()),T=u("div",{class:"he-dr"},v,Ce(y,f),s,x),g=Fe(T,Ne,[x]);function $(){i.cancel(),f.destroy(),g.destroy()}return{element:T,player:f,update:d,show:O,destroy:$}}var Mt=()=>u("p",{class:"he-lag-key","aria-hidden":"true"},u("i",{class:"he-lag-hebb"}),"Hebb",u("i",{class:"he-lag-projection"}),"projection");var Be="drifting-context",Tt={share:0,drift:.1,seed:0},$t=Le+ie,$r={render:ke({name:Be,label:"Drifting context",look:"he-drifting",css:$t,createView:Lt})};function Lt(e,t){let o=ye(e,t,{name:Be,start:Tt,checked:jt,onChange:s,moment:()=>({at:n})}),a=qe({...o,onSeek:i,onReset:()=>queueMicrotask(()=>o.change(o.opened))}),n=M-1;e.append(a.element);function s(l,c){a.update(),a.player.seek(c??M-1)}function i(l){n=l;let c=a.show(l+1);o.save({shown:{before:S(c,-1),same:S(c,0),after:S(c,1)}})}return o.restore(),[o,a]}function jt({share:e,drift:t,seed:r}){let o=(a,n,s)=>typeof a=="number"&&a>=n&&a<=s;if(!o(e,0,1)||!o(t,W.min,W.max)||!be(r))throw new Error("this is no state of the widget");return{share:e,drift:t,seed:r}}export{$r as default};
