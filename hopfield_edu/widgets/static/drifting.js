var b={};var[J,_,$]=[10,50,60];function ce(e,t,r){let o=h=>Float64Array.from({length:h},e.coin),a=h=>Array.from({length:h},()=>o(_)),n=a(t),s=[o(_)];for(;s.length<t;){let h=s.at(-1).slice();for(let l of e.choose(_,Math.round(r*_)))h[l]*=-1;s.push(h)}let i=a(t),c=Array.from({length:t},()=>Array.from({length:t},()=>(e.u32()+.5)/2**32));return{items:n,contexts:s,starts:i,fair:c,inverse:Ye(Xe(n,s))}}function j(e,t){let r=0;for(let o=0;o<e.length;o++)r+=e[o]*t[o];return r}var Xe=(e,t)=>e.map((r,o)=>e.map((a,n)=>j(r,a)+j(t[o],t[n])));function Ye(e){let t=e.length,r=e.map((o,a)=>[...o,...o.map((n,s)=>+(a===s))]);for(let o=0;o<t;o++){let a=r[o][o];for(let n=0;n<2*t;n++)r[o][n]/=a;for(let n=0;n<t;n++){let s=r[n][o];if(n!==o&&s!==0)for(let i=0;i<2*t;i++)r[n][i]-=s*r[o][i]}}return r.map(o=>o.slice(t))}function le(e,t){let{items:r,contexts:o,starts:a,fair:n,inverse:s}=e,i=(l,p,f)=>t*l+(p===f?(1-t)/(2*_):0),c=s.map((l,p)=>Float64Array.from(l,(f,u)=>i(f,p,u))),h=Float64Array.from({length:_},(l,p)=>{let f=r.map(u=>u[p]);return c.reduce((u,w,x)=>u+j(w,f)*f[x],0)});return o.map((l,p)=>{let f=o.map(u=>j(u,l));return tt(r,Ze({items:r,M:c,own:h},f,a[p]),n[p])})}function Ze({items:e,M:t,own:r},o,a){let[n,s]=[a,null];for(let i=0;i<100;i++){let c=e.map((p,f)=>j(p,n)+o[f]),h=n.map((p,f)=>-r[f]*p);t.forEach((p,f)=>et(h,e[f],j(p,c)));let l=n.map((p,f)=>h[f]*p<-1e-10?-p:p);if(ie(l,n)||ie(l,s))return l;[s,n]=[n,l]}return n}function et(e,t,r){for(let o=0;o<e.length;o++)e[o]+=r*t[o]}var ie=(e,t)=>t?.every((r,o)=>r===e[o]);function tt(e,t,r){let o=e.map((a,n)=>j(a,t)+r[n]/2);return o.indexOf(Math.max(...o))}function he(e){let t=e[0].length,r=new Array(2*t-1).fill(0);for(let o of e)o.forEach((a,n)=>r[a-n+t-1]++);return r.map((o,a)=>o/(e.length*(t-Math.abs(a-t+1))))}var pe=`.he-lag-plot { display: block; width: 100%; max-width: 640px; height: auto; margin: 0 auto; }
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
`;var ot=typeof b>"u"?{}:b,qt=new Intl.PluralRules("en"),d=(e,...t)=>at(K(typeof e=="string"?e:nt(e)),t);var K=e=>ot[e]??e,nt=e=>e.reduce((t,r,o)=>`${t}{${o-1}}${r}`),at=(e,t)=>t.length?e.replace(/\{(\d+)\}/g,(r,o)=>t[o]):e;function m(e,t={},...r){let o=document.createElement(e);for(let[n,s]of Object.entries(t))s==null||s===!1||(n.startsWith("on")?o.addEventListener(n.slice(2),s):o.setAttribute(n,s===!0?"":s));let a=r.flat().filter(n=>n!=null);return o.append(...a.map(n=>n.element??n)),o}var st=0,fe=e=>`he-${e}-${++st}`;function me(e,t=400){let r=0;return o=>{clearTimeout(r),r=setTimeout(()=>e.textContent=o,t)}}function ue(){let e=m("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function P(e,t){z(e);let r=m("div",{class:"he-error",role:"alert"},m("span",{},t));r.append(m("button",{type:"button",onclick:()=>r.remove()},d("Close"))),e.prepend(r)}var z=e=>e.querySelector(":scope > .he-error")?.remove();function de(e){let t=0;function r(){cancelAnimationFrame(t),t=0}function o(){t=0,e()}return{request:()=>t||=requestAnimationFrame(o),cancel:r}}async function Q(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var xe=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),it=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),ge=()=>new URLSearchParams(location.hash.slice(1)),ct=d("The link is damaged, so the widget starts afresh. Ask for the link again.");function ye(e){let t=ge().get(e);if(t===null)return{};try{return{value:it(t)}}catch{return{error:ct}}}var be=(e,t)=>`${e}=${xe(t)}`;function ve(e,t){let r=ge();return r.set(e,xe(t)),history.replaceState(null,"",`#${r}`),location.href}var lt=d("The saved state of this widget cannot be read. It starts afresh."),ht=d("The link does not hold a state of this widget. It starts afresh.");function ke(e,t,{name:r,start:o,checked:a,onChange:n,...s}){let{onSet:i=y=>n(y,null),complaints:c={},read:h=ft,write:l=y=>y}=s,{traits:p=Object.keys(o),moment:f=()=>({})}=s,[u,w]=[{...o},{}],x=()=>a(h(t,p)),L=(y,N)=>mt(e,()=>Object.assign(u,y()),N),[g,k]=[!1,!1];function v(){if(g)return;let y=k;k=!L(x,c.set),!k&&(y&&z(e),i(u))}let T=()=>({...u,...f()});e.addEventListener("course:state",({detail:y})=>y.take(be(r,T())));for(let y of p)t.on(`change:${y}`,v);return{state:u,opened:w,change(y){z(e),Object.assign(u,y),n(u,null)},restore(){L(x,c.saved??lt),Object.assign(w,u),n(u,pt(e,r,N=>L(()=>a(N),c.link??ht)))},save(y={}){g=!0,ut(t,{...l(u),...y}),g=!1},share:()=>ve(r,T()),destroy:()=>p.forEach(y=>t.off(`change:${y}`,v))}}function pt(e,t,r){let{value:o,error:a}=ye(t);return a&&P(e,a),o!==void 0&&r(o)&&Number.isInteger(o.at)?o.at:null}var ft=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function mt(e,t,r){try{return t(),!0}catch{return r&&P(e,r),!1}}function ut(e,t){let r=Object.entries(t).filter(([o,a])=>!dt(a,e.get(o)));for(let[o,a]of r)e.set(o,a);r.length&&e.save_changes()}function dt(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[r,o]=[we(e),we(t)];return r.length===o.length&&r.every((a,n)=>a===o[n])}function we(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var Se=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var Ae=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function Oe(e,t=""){let r=document.createElement("style");r.textContent=Ae+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),a=()=>e.classList.toggle("he-dark",gt(o)),n=new MutationObserver(a);for(let s of[document.documentElement,document.body])n.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",a),a(),()=>{n.disconnect(),o.removeEventListener("change",a)}}function gt(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function Ee({name:e,label:t,look:r,css:o,read:a=()=>null,createView:n,damaged:s}){return({model:i,el:c})=>{let h={lang:"en","aria-label":yt(t)},l=m("section",{class:`he-root ${r}`,"data-widget":e,...h});c.append(l);let p=Oe(l,o),f=[bt(l,e,s,()=>n(l,i,a(i)))].flat();return()=>{for(let u of f)u.destroy();p(),l.remove()}}}function yt(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),a=>a.ariaLabel)),[r,o]=[e,1];for(;t.has(r);)r=`${e} ${++o}`;return r}function bt(e,t,r,o){if(!r)return o();try{return o()}catch(a){return P(e,r),console.info(`${t}:`,a.message),[]}}var Le=.5.toLocaleString("en")[1],Me=(e,t)=>e.toFixed(t).replace("-","\u2212").replace(".",Le),E=(e,t=0)=>`${(100*e).toFixed(t).replace(".",Le)}\xA0%`;function $e(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function Te(e){let t=$e(e),r=0,o=()=>$e(t+Math.imul(++r,2654435769)),a=s=>Math.floor(o()*s/2**32);function n(s){let i=Int32Array.from({length:s},(c,h)=>h);for(let c=s-1;c>0;c--){let h=a(c+1);[i[c],i[h]]=[i[h],i[c]]}return i}return{u32:o,below:a,permutation:n,choose:(s,i)=>n(s).slice(0,i),coin:()=>o()>>>31?1:-1}}var D=null;function Ne({seed:e,drift:t}){if(D?.seed!==e||D.drift!==t){let r=Te(e);D={seed:e,drift:t,lists:Array.from({length:$},()=>ce(r,J,t))}}return D.lists}var Z=(e,t=e.share)=>Ne(e).map(r=>le(r,t)),Y=new Map;function Ce(e,t){let r=Ne(e);return Y.get(t)?.lists!==r&&Y.set(t,{lists:r,shares:ee(Z(e,t))}),Y.get(t).shares}var ee=(e,t=$)=>he(e.slice(0,t)),O=(e,t)=>e[t+J-1],te=e=>e===0?"Hebb":e===1?"projection":`${E(e)} of the way to the projection`;function je({share:e,drift:t},r,o){let a=o===1?"One list":`${o} lists`,n={0:"Hebb\u2019s rule",1:"The projection"}[e]??`A memory ${te(e)}`,s=(O(r,-1)+O(r,1))/2;return`${a}, drift ${E(t)} a step. ${n} brings up the item of the moment in ${E(O(r,0))} of recalls, the one just before or after it in ${E(s)} each.`}function Re(e,t){return t.map(r=>`lag ${r<0?Me(r,0):r}: ${E(O(e,r))}`).join(", ")}var Ie=`.he-drifting { container: drifting / inline-size; }
.he-dr-top { margin: 0 0 8px; }
.he-drifting .he-controls label { flex-wrap: wrap; }
.he-drifting .he-controls input[type="range"] { width: min(320px, 100%); }
.he-drifting .he-controls output { min-width: 8.5em; }
.he-drifting .he-sentence { margin: 8px 0; }
`;function _e(e,t,r){let o=[],a=m("select",{onchange:()=>r(o[a.selectedIndex][0])});function n(s){o=s.map(i=>Array.isArray(i)?i:[i,K(i)]),a.replaceChildren(...o.map(([i,c])=>m("option",{value:i},c)))}return n(t),{input:a,element:m("label",{},e," ",a),set:s=>a.value=s,offer:n}}function re(e,t,r){let o=m("input",{type:"range",...t,id:fe("slider"),oninput:()=>r(Number(o.value))}),a=m("output",{for:o.id});function n(s,i){o.value=s,a.textContent=i,o.setAttribute("aria-valuetext",i)}return{input:o,element:m("label",{},`${e} `,o,a),set:n}}var Fe=560,wt="(max-height: 480px)",Pe=(e,t)=>m("div",{class:"he-stage"},e,t);function Ue(e,...t){let r=m("summary",{},e),o=m("details",{class:"he-fold"},r,...t);function a(n){r.hidden=!n,o.open=!n}return a(!1),{element:o,fold:a}}function ze(e,t,r){let o=matchMedia(wt),[a,n]=[!1,1/0];function s(){if(a!==(n<=t||o.matches)){a=!a,e.classList.toggle("he-narrow",a);for(let{fold:h}of r)h(a)}}let i=new ResizeObserver(([{contentRect:h}])=>{n=h.width||n,s()});i.observe(e),o.addEventListener("change",s);function c(){i.disconnect(),o.removeEventListener("change",s)}return{destroy:c}}var kt="http://www.w3.org/2000/svg";function R(e,t={},...r){let o=document.createElementNS(kt,e);return oe(o,t),o.append(...r),o}function oe(e,t){for(let[r,o]of Object.entries(t))e.setAttribute(r,o)}var[ae,De,W,G,St]=[480,230,62,182,22],I=e=>G-e*(G-St),At=e=>e>0?`+${e}`:String(e).replace("-","\u2212");function We(e,t,r){let o=Array.from({length:2*e+1},(h,l)=>l-e),a=(ae-W)/o.length,n=h=>W+(h+e+.5)*a,s={role:"img","aria-label":t},i=R("svg",{viewBox:`0 0 ${ae} ${De}`,class:"he-lag-plot",...s});function c(h,l,p){oe(i,{"aria-label":h});let f=o.map(g=>[g,l(g)]).filter(([,g])=>g),u=f.map(([g,[k]])=>Et(n(g),a,k,g===0)),w=Object.entries(p).flatMap(([g,k])=>o.flatMap(v=>Lt(n(v),a,k(v),g))),x=f.map(([g,[k,v]])=>ne("he-lag-value",n(g),I(k)-6,v)),L=o.map(g=>ne("",n(g),G+18,At(g)));i.replaceChildren(...Ot(),...u,...w,...x,...L,ne("",n(0),De-5,r))}return{element:i,update:c}}var ne=(e,t,r,o)=>R("text",{class:e,x:t,y:r,"text-anchor":"middle"},o),Ot=()=>[0,.5,1].flatMap(e=>[R("line",{class:"he-lag-level",x1:W,x2:ae,y1:I(e),y2:I(e)}),R("text",{x:W-6,y:I(e)+5,"text-anchor":"end"},e?E(e):"0")]);function Et(e,t,r,o){return R("rect",{class:o?"he-lag-bar he-lag-own":"he-lag-bar",x:e-t*.36,width:t*.72,y:I(r),height:G-I(r)})}function Lt(e,t,r,o){if(r===null)return[];let[a,n,s]=[e-t*.46,e+t*.46,I(r)];return[R("line",{class:`he-lag-mark he-lag-${o}`,x1:a,x2:n,y1:s,y2:s})]}function Ge(e,t){let[r,o,a]=[0,0,!0],n=new IntersectionObserver(([l])=>a=l.isIntersecting);n.observe(e);function s(l){r=requestAnimationFrame(s),a&&t((l-o)/1e3),o=l}function i(){c(),o=performance.now(),r=requestAnimationFrame(s)}function c(){cancelAnimationFrame(r),r=0}function h(){c(),n.disconnect()}return{start:i,stop:c,runs:()=>r!==0,destroy:h}}var Mt=[[.25,d("Slow")],[1,d("Normal")],[4,d("Fast")]];function He({label:e,moment:t=d("Moment of the recall"),seconds:r=3,...o}){let{onSeek:a,onReset:n,watch:s,...i}=o,c=m("div",{class:"he-player",role:"group","aria-label":e}),h=matchMedia("(prefers-reduced-motion: reduce)"),l=Ct(c,r,{onMove:q,onRun:A=>w.textContent=A?d("Pause"):d("Play")}),p=A=>()=>{s&&Nt(s.element??s),A()},f=(A,U)=>F(A,p(()=>l.by(U))),u=()=>l.runs()?l.pause():M(),w=F(d("Play"),p(u),"he-primary"),[x,L,g]=[f(d("Step"),1),f(d("Back"),-1),F(d("Reset"),p(S))],k=p(()=>l.seek(Number(v.value))),v=m("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:k}),{parts:T,setSeed:y,status:N}=jt(i);c.append(Tt([w,x,L,g],v,[$t(l),...T],N));function S(){l.pause(),n?.(),l.seek(0)}function M(A){h.matches?l.seek(1/0):l.start(A)}function q(A,U){[v.max,v.value]=[U,A],[L.disabled,x.disabled]=[A===0,A===U],a(A,l.runs())}let{seek:se,setLength:B,runs:C,destroy:V}=l;return{element:c,seek:se,play:()=>M(0),setLength:B,setSeed:y,runs:C,destroy:V}}function $t({setSpeed:e}){let t=_e(d("Speed"),Mt,e);return t.set(1),t.element}function Tt(e,t,r,o){let a=m("div",{class:"he-more"},r),n=F(d("More"),()=>n.setAttribute("aria-expanded",String(a.classList.toggle("he-open"))));n.classList.add("he-more-button"),n.setAttribute("aria-expanded","false");let s=m("div",{class:"he-moves"},e,n);return m("div",{class:"he-bar-of"},s,m("div",{class:"he-scrub"},t),a,o)}function Nt(e){let{top:t,bottom:r}=e.getBoundingClientRect();(t<0||r>innerHeight)&&e.scrollIntoView({block:"nearest"})}function Ct(e,t,{onMove:r,onRun:o}){let[a,n,s,i]=[0,0,1,0],c=Ge(e,x=>{i+=Math.max(n/t,2)*s*x,h(Math.floor(i)),a>=n&&p()});function h(x){a=Math.max(0,Math.min(n,x)),r(a,n)}function l(x=a>=n?0:a){a=i=x,o(!0),c.start()}function p(){c.stop(),o(!1)}function f(x){p(),h(x)}function u(x){p(),n=x}return{start:l,pause:p,seek:f,by:x=>f(a+x),setLength:u,setSpeed:x=>s=x,runs:c.runs,destroy:c.destroy}}function jt({seed:e,onSeed:t,share:r,python:o}){let a=m("p",{class:"he-status",role:"status"}),n=me(a,50),s=m("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:c}),i=m("textarea",{readonly:!0,rows:9,"aria-label":d("The same as Python code"),hidden:!0});function c(){let f=Math.floor(Number(s.value)),u=f>=0&&f<2**32;n(""),u?t(f):n(d("A seed is a whole number from 0 to 4,294,967,295."))}async function h(){let f=r();n(await Q(f)?d("The link to this state is copied."):d("The link to this state is in the address bar."))}async function l(){i.hidden=!i.hidden,i.value=o(),i.hidden||n(await Q(i.value)?d("The code is copied."):d("Copy the code below."))}let p=[];return t&&p.push(m("label",{},d("Seed "),s)),r&&Rt()&&p.push(F(d("Share this state"),h)),o&&p.push(F(d("Copy as Python"),l),i),{parts:p,status:a,setSeed:f=>s.value=f}}var Rt=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function F(e,t,r){return m("button",{type:"button",class:r,onclick:t},e)}function qe({share:e,drift:t,seed:r}){return["import numpy as np","from hopfield_edu.hetero import context","from hopfield_edu.patterns import random_patterns","",`rng, recalled = np.random.default_rng(${r}), []`,"for _ in range(60):","    items = random_patterns(10, 50, rng)",`    moments = context.drifting(10, 50, drift=${t}, rng=rng)`,`    weights = context.blend(np.hstack([items, moments]), ${e})`,"    recalled.append(context.remind(weights, items, moments, rng=rng))","shares = context.lag_shares(recalled)","print(shares[8:11].round(2))  # lags -1, 0 and 1",""].join(`
`)}var[It,Be]=[4,"Share of recalls by lag"],Ve={0:"hebb",1:"projection"},H={min:.02,max:.3,step:.02};function Je({state:e,change:t,share:r,onSeek:o,onReset:a}){let[n,s]=[We(It,Be,"lag: learned before (\u2212) or after (+)"),ue()],i=de(()=>t(c)),c={},h=S=>{c={...c,...S},i.request()},l=re("Memory: Hebb to projection",{min:0,max:1,step:.05},S=>h({share:S})),p=re("Context that drifts away each step",H,S=>h({drift:S})),f=He({label:"Lists",moment:"Lists learned",seconds:6,seed:e.seed,onSeek:o,onReset:a,share:r,python:()=>qe(e),onSeed:S=>t({seed:S})});f.setLength($-1);let u=null,w=new Set;function x(){c={},u=Z(e),e.share in Ve&&w.add(e.share),l.set(e.share,te(e.share)),p.set(e.drift,E(e.drift)),f.setSeed(e.seed)}function L(S){let M=ee(u,S),q=C=>[O(M,C),E(O(M,C))],B=Object.fromEntries(Array.from(w,C=>[Ve[C],V=>O(Ce(e,C),V)]));return n.update(`${Be}: ${Re(M,[-2,-1,0,1,2])}`,q,B),s.say(je(e,M,S)),M}let g=Ue("Settings",m("div",{class:"he-controls"},p)),k=m("div",{class:"he-controls he-dr-top"},l),v=m("div",{class:"he-dr-seen"},n,_t()),T=m("div",{class:"he-dr"},k,Pe(v,f),s,g),y=ze(T,Fe,[g]);function N(){i.cancel(),f.destroy(),y.destroy()}return{element:T,player:f,update:x,show:L,destroy:N}}var _t=()=>m("p",{class:"he-lag-key","aria-hidden":"true"},m("i",{class:"he-lag-hebb"}),"Hebb",m("i",{class:"he-lag-projection"}),"projection");var Ke="drifting-context",Ft={share:0,drift:.1,seed:0},Pt=Ie+pe,fo={render:Ee({name:Ke,label:"Drifting context",look:"he-drifting",css:Pt,createView:Ut})};function Ut(e,t){let o=ke(e,t,{name:Ke,start:Ft,checked:zt,onChange:s,moment:()=>({at:n})}),a=Je({...o,onSeek:i,onReset:()=>queueMicrotask(()=>o.change(o.opened))}),n=$-1;e.append(a.element);function s(c,h){a.update(),a.player.seek(h??$-1)}function i(c){n=c;let h=a.show(c+1);o.save({shown:{before:O(h,-1),same:O(h,0),after:O(h,1)}})}return o.restore(),[o,a]}function zt({share:e,drift:t,seed:r}){let o=(a,n,s)=>typeof a=="number"&&a>=n&&a<=s;if(!o(e,0,1)||!o(t,H.min,H.max)||!Se(r))throw new Error("this is no state of the widget");return{share:e,drift:t,seed:r}}export{fo as default};
