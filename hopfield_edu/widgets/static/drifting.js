var b={};var[H,R,M]=[10,50,60];function ne(e,t,r){let o=h=>Float64Array.from({length:h},e.coin),n=h=>Array.from({length:h},()=>o(R)),a=n(t),s=[o(R)];for(;s.length<t;){let h=s.at(-1).slice();for(let p of e.choose(R,Math.round(r*R)))h[p]*=-1;s.push(h)}let i=n(t),c=Array.from({length:t},()=>Array.from({length:t},()=>(e.u32()+.5)/2**32));return{items:a,contexts:s,starts:i,fair:c,inverse:tt(et(a,s))}}function T(e,t){let r=0;for(let o=0;o<e.length;o++)r+=e[o]*t[o];return r}var et=(e,t)=>e.map((r,o)=>e.map((n,a)=>T(r,n)+T(t[o],t[a])));function tt(e){let t=e.length,r=e.map((o,n)=>[...o,...o.map((a,s)=>+(n===s))]);for(let o=0;o<t;o++){let n=r[o][o];for(let a=0;a<2*t;a++)r[o][a]/=n;for(let a=0;a<t;a++){let s=r[a][o];if(a!==o&&s!==0)for(let i=0;i<2*t;i++)r[a][i]-=s*r[o][i]}}return r.map(o=>o.slice(t))}function ae(e,t){let{items:r,contexts:o,starts:n,fair:a,inverse:s}=e,i=(p,f,m)=>t*p+(f===m?(1-t)/(2*R):0),c=s.map((p,f)=>Float64Array.from(p,(m,d)=>i(m,f,d))),h=Float64Array.from({length:R},(p,f)=>{let m=r.map(d=>d[f]);return c.reduce((d,k,x)=>d+T(k,m)*m[x],0)});return o.map((p,f)=>{let m=o.map(d=>T(d,p));return nt(r,rt({items:r,M:c,own:h},m,n[f]),a[f])})}function rt({items:e,M:t,own:r},o,n){let[a,s]=[n,null];for(let i=0;i<100;i++){let c=e.map((f,m)=>T(f,a)+o[m]),h=a.map((f,m)=>-r[m]*f);t.forEach((f,m)=>ot(h,e[m],T(f,c)));let p=a.map((f,m)=>h[m]*f<-1e-10?-f:f);if(oe(p,a)||oe(p,s))return p;[s,a]=[a,p]}return a}function ot(e,t,r){for(let o=0;o<e.length;o++)e[o]+=r*t[o]}var oe=(e,t)=>t?.every((r,o)=>r===e[o]);function nt(e,t,r){let o=e.map((n,a)=>T(n,t)+r[a]/2);return o.indexOf(Math.max(...o))}function se(e){let t=e[0].length,r=new Array(2*t-1).fill(0);for(let o of e)o.forEach((n,a)=>r[n-a+t-1]++);return r.map((o,n)=>o/(e.length*(t-Math.abs(n-t+1))))}var ie=typeof b>"u"?{}:b,at=new Intl.PluralRules("en"),l=(e,...t)=>le(q(typeof e=="string"?e:st(e)),t);function ce(e,t,r,...o){let n=ie[`${t} | ${r}`]??{one:t,other:r};return le(n[at.select(e)]??n.other,o.length?o:[e])}var q=e=>ie[e]??e,st=e=>e.reduce((t,r,o)=>`${t}{${o-1}}${r}`),le=(e,t)=>t.length?e.replace(/\{(\d+)\}/g,(r,o)=>t[o]):e;var he=`.he-lag-plot { display: block; width: 100%; max-width: 640px; height: auto; margin: 0 auto; }
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
`;function u(e,t={},...r){let o=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?o.addEventListener(a.slice(2),s):o.setAttribute(a,s===!0?"":s));let n=r.flat().filter(a=>a!=null);return o.append(...n.map(a=>a.element??a)),o}var pe=(...e)=>({destroy:()=>e.forEach(t=>t.destroy())}),ct=0,fe=e=>`he-${e}-${++ct}`;function me(e,t=400){let r=0;return o=>{clearTimeout(r),r=setTimeout(()=>e.textContent=o,t)}}function ue(){let e=u("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function _(e,t){U(e);let r=u("div",{class:"he-error",role:"alert"},u("span",{},t));r.append(u("button",{type:"button",onclick:()=>r.remove()},l("Close"))),e.prepend(r)}var U=e=>e.querySelector(":scope > .he-error")?.remove();function de(e){let t=0;function r(){cancelAnimationFrame(t),t=0}function o(){t=0,e()}return{request:()=>t||=requestAnimationFrame(o),cancel:r}}async function B(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var xe=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),lt=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),ge=()=>new URLSearchParams(location.hash.slice(1)),ht=l("The link is damaged, so the widget starts afresh. Ask for the link again.");function ye(e){let t=ge().get(e);if(t===null)return{};try{return{value:lt(t)}}catch{return{error:ht}}}var be=(e,t)=>`${e}=${xe(t)}`;function ve(e,t){let r=ge();return r.set(e,xe(t)),history.replaceState(null,"",`#${r}`),location.href}var pt=l("The saved state of this widget cannot be read. It starts afresh."),ft=l("The link does not hold a state of this widget. It starts afresh.");function ke(e,t,{name:r,start:o,checked:n,onChange:a,...s}){let{onSet:i=y=>a(y,null),complaints:c={},read:h=ut,write:p=y=>y}=s,{traits:f=Object.keys(o),moment:m=()=>({})}=s,[d,k]=[{...o},{}],x=()=>n(h(t,f)),O=(y,L)=>dt(e,()=>Object.assign(d,y()),L),[g,w]=[!1,!1];function v(){if(g)return;let y=w;w=!O(x,c.set),!w&&(y&&U(e),i(d))}let j=()=>({...d,...m()});e.addEventListener("course:state",({detail:y})=>y.take(be(r,j())));for(let y of f)t.on(`change:${y}`,v);return{state:d,opened:k,change(y){U(e),Object.assign(d,y),a(d,null)},restore(){O(x,c.saved??pt),Object.assign(k,d),a(d,mt(e,r,L=>O(()=>n(L),c.link??ft)))},save(y={}){g=!0,xt(t,{...p(d),...y}),g=!1},share:()=>ve(r,j()),destroy:()=>f.forEach(y=>t.off(`change:${y}`,v))}}function mt(e,t,r){let{value:o,error:n}=ye(t);return n&&_(e,n),o!==void 0&&r(o)&&Number.isInteger(o.at)?o.at:null}var ut=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function dt(e,t,r){try{return t(),!0}catch{return r&&_(e,r),!1}}function xt(e,t){let r=Object.entries(t).filter(([o,n])=>!gt(n,e.get(o)));for(let[o,n]of r)e.set(o,n);r.length&&e.save_changes()}function gt(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[r,o]=[we(e),we(t)];return r.length===o.length&&r.every((n,a)=>n===o[a])}function we(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var Se=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var Ae=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function Oe(e,t=""){let r=document.createElement("style");r.textContent=Ae+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",bt(o)),a=new MutationObserver(n);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{a.disconnect(),o.removeEventListener("change",n)}}function bt(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function Ee({name:e,label:t,look:r,css:o,read:n=()=>null,createView:a,damaged:s}){return({model:i,el:c})=>{let h={lang:"en","aria-label":vt(t)},p=u("section",{class:`he-root ${r}`,"data-widget":e,...h});c.append(p);let f=Oe(p,o),m=[wt(p,e,s,()=>a(p,i,n(i)))].flat();return()=>{for(let d of m)d.destroy();f(),p.remove()}}}function vt(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[r,o]=[e,1];for(;t.has(r);)r=`${e} ${++o}`;return r}function wt(e,t,r,o){if(!r)return o();try{return o()}catch(n){return _(e,r),console.info(`${t}:`,n.message),[]}}var kt=.5.toLocaleString("en")[1];function J(e,t){let r=Math.abs(e).toFixed(t);return(e<0&&Number(r)?"\u2212":"")+r.replace(".",kt)}var E=(e,t=0)=>`${J(100*e,t)}\xA0%`;function Me(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function Le(e){let t=Me(e),r=0,o=()=>Me(t+Math.imul(++r,2654435769)),n=s=>Math.floor(o()*s/2**32);function a(s){let i=Int32Array.from({length:s},(c,h)=>h);for(let c=s-1;c>0;c--){let h=n(c+1);[i[c],i[h]]=[i[h],i[c]]}return i}return{u32:o,below:n,permutation:a,choose:(s,i)=>a(s).slice(0,i),coin:()=>o()>>>31?1:-1}}var z=null;function $e({seed:e,drift:t}){if(z?.seed!==e||z.drift!==t){let r=Le(e);z={seed:e,drift:t,lists:Array.from({length:M},()=>ne(r,H,t))}}return z.lists}var Q=(e,t=e.share)=>$e(e).map(r=>ae(r,t)),K=new Map;function Te(e,t){let r=$e(e);return K.get(t)?.lists!==r&&K.set(t,{lists:r,shares:X(Q(e,t))}),K.get(t).shares}var X=(e,t=M)=>se(e.slice(0,t)),A=(e,t)=>e[t+H-1],Y=e=>e===0?l("Hebb"):e===1?l("projection"):l`${E(e)} of the way to the projection`;function Ne({share:e,drift:t},r,o){let n=ce(o,"One list, drift {1} a step.","{0} lists, drift {1} a step.",o,E(t)),s=e===0?l("Hebb\u2019s rule"):e===1?l("The projection"):l`A memory ${Y(e)}`,i=(A(r,-1)+A(r,1))/2,[c,h]=[E(A(r,0)),E(i)];return`${n} ${l`${s} brings up the item of the moment in ${c} of recalls, the one just before or after it in ${h} each.`}`}function Ce(e,t){return t.map(r=>l`lag ${r<0?J(r,0):r}: ${E(A(e,r))}`).join(", ")}var je=`.he-drifting { container: drifting / inline-size; }
.he-dr-top { margin: 0 0 8px; }
.he-drifting .he-controls label { flex-wrap: wrap; }
.he-drifting .he-controls input[type="range"] { width: min(320px, 100%); }
.he-drifting .he-controls output { min-width: 8.5em; }
.he-drifting .he-sentence { margin: 8px 0; }
`;function Re(e,t,r){let o=[],n=u("select",{onchange:()=>r(o[n.selectedIndex][0])});function a(s){o=s.map(i=>Array.isArray(i)?i:[i,q(i)]),n.replaceChildren(...o.map(([i,c])=>u("option",{value:i},c)))}return a(t),{input:n,element:u("label",{},e," ",n),set:s=>n.value=s,offer:a}}function Z(e,t,r){let o=u("input",{type:"range",...t,id:fe("slider"),oninput:()=>r(Number(o.value))}),n=u("output",{for:o.id});function a(s,i){o.value=s,n.textContent=i,o.setAttribute("aria-valuetext",i)}return{input:o,element:u("label",{},`${e} `,o,n),set:a}}var Ie=560,At="(max-height: 480px)",_e=(e,t)=>u("div",{class:"he-stage"},e,t);function Pe(e,...t){let r=u("summary",{},e),o=u("details",{class:"he-fold"},r,...t);function n(a){r.hidden=!a,o.open=!a}return n(!1),{element:o,fold:n}}function Fe(e,t,r){let o=matchMedia(At),[n,a]=[!1,1/0];function s(){if(n!==(a<=t||o.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:h}of r)h(n)}}let i=new ResizeObserver(([{contentRect:h}])=>{a=h.width||a,s()});i.observe(e),o.addEventListener("change",s);function c(){i.disconnect(),o.removeEventListener("change",s)}return{destroy:c}}var Ot="http://www.w3.org/2000/svg";function N(e,t={},...r){let o=document.createElementNS(Ot,e);return ee(o,t),o.append(...r),o}function ee(e,t){for(let[r,o]of Object.entries(t))e.setAttribute(r,o)}var[re,Ue,D,W,Et]=[480,230,62,182,22],C=e=>W-e*(W-Et),Mt=e=>e>0?`+${e}`:String(e).replace("-","\u2212");function ze(e,t,r){let o=Array.from({length:2*e+1},(h,p)=>p-e),n=(re-D)/o.length,a=h=>D+(h+e+.5)*n,s={role:"img","aria-label":t},i=N("svg",{viewBox:`0 0 ${re} ${Ue}`,class:"he-lag-plot",...s});function c(h,p,f){ee(i,{"aria-label":h});let m=o.map(g=>[g,p(g)]).filter(([,g])=>g),d=m.map(([g,[w]])=>$t(a(g),n,w,g===0)),k=Object.entries(f).flatMap(([g,w])=>o.flatMap(v=>Tt(a(v),n,w(v),g))),x=m.map(([g,[w,v]])=>te("he-lag-value",a(g),C(w)-6,v)),O=o.map(g=>te("",a(g),W+18,Mt(g)));i.replaceChildren(...Lt(),...d,...k,...x,...O,te("",a(0),Ue-5,r))}return{element:i,update:c}}var te=(e,t,r,o)=>N("text",{class:e,x:t,y:r,"text-anchor":"middle"},o),Lt=()=>[0,.5,1].flatMap(e=>[N("line",{class:"he-lag-level",x1:D,x2:re,y1:C(e),y2:C(e)}),N("text",{x:D-6,y:C(e)+5,"text-anchor":"end"},e?E(e):"0")]);function $t(e,t,r,o){return N("rect",{class:o?"he-lag-bar he-lag-own":"he-lag-bar",x:e-t*.36,width:t*.72,y:C(r),height:W-C(r)})}function Tt(e,t,r,o){if(r===null)return[];let[n,a,s]=[e-t*.46,e+t*.46,C(r)];return[N("line",{class:`he-lag-mark he-lag-${o}`,x1:n,x2:a,y1:s,y2:s})]}function De(e,t){let[r,o,n]=[0,0,!0],a=new IntersectionObserver(([p])=>n=p.isIntersecting);a.observe(e);function s(p){r=requestAnimationFrame(s),n&&t((p-o)/1e3),o=p}function i(){c(),o=performance.now(),r=requestAnimationFrame(s)}function c(){cancelAnimationFrame(r),r=0}function h(){c(),a.disconnect()}return{start:i,stop:c,runs:()=>r!==0,destroy:h}}var Nt=[[.25,l("Slow")],[1,l("Normal")],[4,l("Fast")]];function We({label:e,moment:t=l("Moment of the recall"),seconds:r=3,...o}){let{onSeek:n,onReset:a,watch:s,...i}=o,c=u("div",{class:"he-player",role:"group","aria-label":e}),h=matchMedia("(prefers-reduced-motion: reduce)"),p=It(c,r,{onMove:Je,onRun:S=>k.textContent=S?l("Pause"):l("Play")}),f=S=>()=>{s&&Rt(s.element??s),S()},m=(S,F)=>I(S,f(()=>p.by(F))),d=()=>p.runs()?p.pause():P(),k=I(l("Play"),f(d),"he-primary"),[x,O,g]=[m(l("Step"),1),m(l("Back"),-1),I(l("Reset"),f($))],w=f(()=>p.seek(Number(v.value))),v=u("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:w}),{parts:j,setSeed:y,status:L}=_t(i);c.append(jt([k,x,O,g],v,[Ct(p),...j],L));function $(){p.pause(),a?.(),p.seek(0)}function P(S){h.matches?p.seek(1/0):p.start(S)}function Je(S,F){[v.max,v.value]=[F,S],[O.disabled,x.disabled]=[S===0,S===F],n(S,p.runs())}let{seek:Ke,setLength:Qe,runs:Xe,destroy:Ye}=p;return{element:c,seek:Ke,play:()=>P(0),setLength:Qe,setSeed:y,runs:Xe,destroy:Ye}}function Ct({setSpeed:e}){let t=Re(l("Speed"),Nt,e);return t.set(1),t.element}function jt(e,t,r,o){let n=u("div",{class:"he-more"},r),a=I(l("More"),()=>a.setAttribute("aria-expanded",String(n.classList.toggle("he-open"))));a.classList.add("he-more-button"),a.setAttribute("aria-expanded","false");let s=u("div",{class:"he-moves"},e,a);return u("div",{class:"he-bar-of"},s,u("div",{class:"he-scrub"},t),n,o)}function Rt(e){let{top:t,bottom:r}=e.getBoundingClientRect();(t<0||r>innerHeight)&&e.scrollIntoView({block:"nearest"})}function It(e,t,{onMove:r,onRun:o}){let[n,a,s,i]=[0,0,1,0],c=De(e,x=>{i+=Math.max(a/t,2)*s*x,h(Math.floor(i)),n>=a&&f()});function h(x){n=Math.max(0,Math.min(a,x)),r(n,a)}function p(x=n>=a?0:n){n=i=x,o(!0),c.start()}function f(){c.stop(),o(!1)}function m(x){f(),h(x)}function d(x){f(),a=x}return{start:p,pause:f,seek:m,by:x=>m(n+x),setLength:d,setSpeed:x=>s=x,runs:c.runs,destroy:c.destroy}}function _t({seed:e,onSeed:t,share:r,python:o}){let n=u("p",{class:"he-status",role:"status"}),a=me(n,50),s=u("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:c}),i=u("textarea",{readonly:!0,rows:9,"aria-label":l("The same as Python code"),hidden:!0});function c(){let m=Math.floor(Number(s.value)),d=m>=0&&m<2**32;a(""),d?t(m):a(l("A seed is a whole number from 0 to 4,294,967,295."))}async function h(){let m=r();a(await B(m)?l("The link to this state is copied."):l("The link to this state is in the address bar."))}async function p(){i.hidden=!i.hidden,i.value=o(),i.hidden||a(await B(i.value)?l("The code is copied."):l("Copy the code below."))}let f=[];return t&&f.push(u("label",{},l("Seed "),s)),r&&Pt()&&f.push(I(l("Share this state"),h)),o&&f.push(I(l("Copy as Python"),p),i),{parts:f,status:n,setSeed:m=>s.value=m}}var Pt=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function I(e,t,r){return u("button",{type:"button",class:r,onclick:t},e)}function Ge({share:e,drift:t,seed:r}){return["import numpy as np","from hopfield_edu.hetero import context","from hopfield_edu.patterns import random_patterns","",`rng, recalled = np.random.default_rng(${r}), []`,"for _ in range(60):","    items = random_patterns(10, 50, rng)",`    moments = context.drifting(10, 50, drift=${t}, rng=rng)`,`    weights = context.blend(np.hstack([items, moments]), ${e})`,"    recalled.append(context.remind(weights, items, moments, rng=rng))","shares = context.lag_shares(recalled)","print(shares[8:11].round(2))  # lags -1, 0 and 1",""].join(`
`)}var[Ft,He]=[4,l("Share of recalls by lag")],qe={0:"hebb",1:"projection"},G={min:.02,max:.3,step:.02};function Be({state:e,change:t,share:r,onSeek:o,onReset:n}){let[a,s]=[ze(Ft,He,l("lag: learned before (\u2212) or after (+)")),ue()],i=Ut(t),c=We({label:l("Lists"),moment:l("Lists learned"),seconds:6,seed:e.seed,onSeek:o,onReset:n,share:r,python:()=>Ge(e),onSeed:w=>t({seed:w})});c.setLength(M-1);let h=null,p=new Set;function f(){h=Q(e),e.share in qe&&p.add(e.share),i.update(e),c.setSeed(e.seed)}function m(w){let v=X(h,w),j=$=>[A(v,$),E(A(v,$))],L=Object.fromEntries(Array.from(p,$=>[qe[$],P=>A(Te(e,$),P)]));return a.update(`${He}: ${Ce(v,[-2,-1,0,1,2])}`,j,L),s.say(Ne(e,v,w)),v}let d=Pe(l("Settings"),u("div",{class:"he-controls"},i.drift)),k=u("div",{class:"he-controls he-dr-top"},i.rule),x=u("div",{class:"he-dr-seen"},a,zt()),O=u("div",{class:"he-dr"},k,_e(x,c),s,d),{destroy:g}=pe(i,c,Fe(O,Ie,[d]));return{element:O,player:c,update:f,show:m,destroy:g}}function Ut(e){let t={},r=de(()=>e(t)),o=c=>{t={...t,...c},r.request()},n={min:0,max:1,step:.05},a=Z(l("Memory: Hebb to projection"),n,c=>o({share:c})),s=Z(l("Context that drifts away each step"),G,c=>o({drift:c}));function i(c){t={},a.set(c.share,Y(c.share)),s.set(c.drift,E(c.drift))}return{rule:a,drift:s,update:i,destroy:r.cancel}}var zt=()=>u("p",{class:"he-lag-key","aria-hidden":"true"},u("i",{class:"he-lag-hebb"}),l("Hebb"),u("i",{class:"he-lag-projection"}),l("projection"));var Ve="drifting-context",Dt={share:0,drift:.1,seed:0},Wt=je+he,bo={render:Ee({name:Ve,label:l("Drifting context"),look:"he-drifting",css:Wt,createView:Gt})};function Gt(e,t){let o=ke(e,t,{name:Ve,start:Dt,checked:Ht,onChange:s,moment:()=>({at:a})}),n=Be({...o,onSeek:i,onReset:()=>queueMicrotask(()=>o.change(o.opened))}),a=M-1;e.append(n.element);function s(c,h){n.update(),n.player.seek(h??M-1)}function i(c){a=c;let h=n.show(c+1);o.save({shown:{before:A(h,-1),same:A(h,0),after:A(h,1)}})}return o.restore(),[o,n]}function Ht({share:e,drift:t,seed:r}){let o=(n,a,s)=>typeof n=="number"&&n>=a&&n<=s;if(!o(e,0,1)||!o(t,G.min,G.max)||!Se(r))throw new Error("this is no state of the widget");return{share:e,drift:t,seed:r}}export{bo as default};
