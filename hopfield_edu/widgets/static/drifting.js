var[J,C,E]=[10,50,60];function re(e,t,n){let r=l=>Float64Array.from({length:l},e.coin),o=l=>Array.from({length:l},()=>r(C)),a=o(t),s=[r(C)];for(;s.length<t;){let l=s.at(-1).slice();for(let d of e.choose(C,Math.round(n*C)))l[d]*=-1;s.push(l)}let i=o(t),c=Array.from({length:t},()=>Array.from({length:t},()=>(e.u32()+.5)/2**32));return{items:a,contexts:s,starts:i,fair:c,inverse:Ve(Be(a,s))}}function $(e,t){let n=0;for(let r=0;r<e.length;r++)n+=e[r]*t[r];return n}var Be=(e,t)=>e.map((n,r)=>e.map((o,a)=>$(n,o)+$(t[r],t[a])));function Ve(e){let t=e.length,n=e.map((r,o)=>[...r,...r.map((a,s)=>+(o===s))]);for(let r=0;r<t;r++){let o=n[r][r];for(let a=0;a<2*t;a++)n[r][a]/=o;for(let a=0;a<t;a++){let s=n[a][r];if(a!==r&&s!==0)for(let i=0;i<2*t;i++)n[a][i]-=s*n[r][i]}}return n.map(r=>r.slice(t))}function ne(e,t){let{items:n,contexts:r,starts:o,fair:a,inverse:s}=e,i=(d,h,p)=>t*d+(h===p?(1-t)/(2*C):0),c=s.map((d,h)=>Float64Array.from(d,(p,f)=>i(p,h,f))),l=Float64Array.from({length:C},(d,h)=>{let p=n.map(f=>f[h]);return c.reduce((f,v,m)=>f+$(v,p)*p[m],0)});return r.map((d,h)=>{let p=r.map(f=>$(f,d));return Ge(n,Ue({items:n,M:c,own:l},p,o[h]),a[h])})}function Ue({items:e,M:t,own:n},r,o){let[a,s]=[o,null];for(let i=0;i<100;i++){let c=e.map((h,p)=>$(h,a)+r[p]),l=a.map((h,p)=>-n[p]*h);t.forEach((h,p)=>Je(l,e[p],$(h,c)));let d=a.map((h,p)=>l[p]*h<-1e-10?-h:h);if(te(d,a)||te(d,s))return d;[s,a]=[a,d]}return a}function Je(e,t,n){for(let r=0;r<e.length;r++)e[r]+=n*t[r]}var te=(e,t)=>t?.every((n,r)=>n===e[r]);function Ge(e,t,n){let r=e.map((o,a)=>$(o,t)+n[a]/2);return r.indexOf(Math.max(...r))}function oe(e){let t=e[0].length,n=new Array(2*t-1).fill(0);for(let r of e)r.forEach((o,a)=>n[o-a+t-1]++);return n.map((r,o)=>r/(e.length*(t-Math.abs(o-t+1))))}function u(e,t={},...n){let r=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?r.addEventListener(a.slice(2),s):r.setAttribute(a,s===!0?"":s));let o=n.flat().filter(a=>a!=null);return r.append(...o.map(a=>a.element??a)),r}var Ke=0,ae=e=>`he-${e}-${++Ke}`;function se(e,t=400){let n=0;return r=>{clearTimeout(n),n=setTimeout(()=>e.textContent=r,t)}}function ie(){let e=u("p",{class:"he-sentence",role:"status"});function t(n){e.textContent!==n&&(e.textContent=n)}return{element:e,say:t}}function R(e,t){D(e);let n=u("div",{class:"he-error",role:"alert"},u("span",{},t));n.append(u("button",{type:"button",onclick:()=>n.remove()},"Close")),e.prepend(n)}var D=e=>e.querySelector(":scope > .he-error")?.remove();function ce(e){let t=0;function n(){cancelAnimationFrame(t),t=0}function r(){t=0,e()}return{request:()=>t||=requestAnimationFrame(r),cancel:n}}async function G(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var le=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Qe=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),he=()=>new URLSearchParams(location.hash.slice(1)),Xe="The link is damaged, so the widget starts afresh. Ask for the link again.";function de(e){let t=he().get(e);if(t===null)return{};try{return{value:Qe(t)}}catch{return{error:Xe}}}var pe=(e,t)=>`${e}=${le(t)}`;function ue(e,t){let n=he();return n.set(e,le(t)),history.replaceState(null,"",`#${n}`),location.href}var Ye="The saved state of this widget cannot be read. It starts afresh.",Ze="The link does not hold a state of this widget. It starts afresh.";function me(e,t,{name:n,start:r,checked:o,onChange:a,...s}){let{onSet:i=x=>a(x,null),complaints:c={},read:l=tt,write:d=x=>x}=s,{traits:h=Object.keys(r),moment:p=()=>({})}=s,[f,v]=[{...r},{}],m=()=>o(l(t,h)),O=(x,T)=>rt(e,()=>Object.assign(f,x()),T),[M,A]=[!1,!1];function k(){if(M)return;let x=A;A=!O(m,c.set),!A&&(x&&D(e),i(f))}let j=()=>({...f,...p()});e.addEventListener("course:state",({detail:x})=>x.take(pe(n,j())));for(let x of h)t.on(`change:${x}`,k);return{state:f,opened:v,change(x){D(e),Object.assign(f,x),a(f,null)},restore(){O(m,c.saved??Ye),Object.assign(v,f),a(f,et(e,n,T=>O(()=>o(T),c.link??Ze)))},save(x={}){M=!0,nt(t,{...d(f),...x}),M=!1},share:()=>ue(n,j()),destroy:()=>h.forEach(x=>t.off(`change:${x}`,k))}}function et(e,t,n){let{value:r,error:o}=de(t);return o&&R(e,o),r!==void 0&&n(r)&&Number.isInteger(r.at)?r.at:null}var tt=(e,t)=>Object.fromEntries(t.map(n=>[n,e.get(n)]));function rt(e,t,n){try{return t(),!0}catch{return n&&R(e,n),!1}}function nt(e,t){let n=Object.entries(t).filter(([r,o])=>!ot(o,e.get(r)));for(let[r,o]of n)e.set(r,o);n.length&&e.save_changes()}function ot(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[n,r]=[fe(e),fe(t)];return n.length===r.length&&n.every((o,a)=>o===r[a])}function fe(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var xe=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var ge=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function ye(e,t=""){let n=document.createElement("style");n.textContent=ge+t,e.prepend(n);let r=matchMedia("(prefers-color-scheme: dark)"),o=()=>e.classList.toggle("he-dark",st(r)),a=new MutationObserver(o);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return r.addEventListener("change",o),o(),()=>{a.disconnect(),r.removeEventListener("change",o)}}function st(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let n=document.body.dataset.jpThemeLight;return n===void 0?e.matches:n==="false"}function be({name:e,label:t,look:n,css:r,read:o=()=>null,createView:a,damaged:s}){return({model:i,el:c})=>{let l=u("section",{class:`he-root ${n}`,"data-widget":e,"aria-label":it(t)});c.append(l);let d=ye(l,r),h=[ct(l,e,s,()=>a(l,i,o(i)))].flat();return()=>{for(let p of h)p.destroy();d(),l.remove()}}}function it(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),o=>o.ariaLabel)),[n,r]=[e,1];for(;t.has(n);)n=`${e} ${++r}`;return n}function ct(e,t,n,r){if(!n)return r();try{return r()}catch(o){return R(e,n),console.info(`${t}:`,o.message),[]}}var ve=(e,t)=>e.toFixed(t).replace("-","\u2212"),w=(e,t=0)=>`${(100*e).toFixed(t)}\xA0%`;function we(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function ke(e){let t=we(e),n=0,r=()=>we(t+Math.imul(++n,2654435769)),o=s=>Math.floor(r()*s/2**32);function a(s){let i=Int32Array.from({length:s},(c,l)=>l);for(let c=s-1;c>0;c--){let l=o(c+1);[i[c],i[l]]=[i[l],i[c]]}return i}return{u32:r,below:o,permutation:a,choose:(s,i)=>a(s).slice(0,i),coin:()=>r()>>>31?1:-1}}var H=null;function Se({seed:e,drift:t}){if(H?.seed!==e||H.drift!==t){let n=ke(e);H={seed:e,drift:t,lists:Array.from({length:E},()=>re(n,J,t))}}return H.lists}var K=(e,t=e.share)=>Se(e).map(n=>ne(n,t)),W=null;function Oe(e){let t=Se(e),n=()=>[0,1].map(r=>Q(K(e,r)));return W?.lists!==t&&(W={lists:t,shares:n()}),{hebb:W.shares[0],projection:W.shares[1]}}var Q=(e,t=E)=>oe(e.slice(0,t)),b=(e,t)=>e[t+J-1],X=e=>e===0?"Hebb":e===1?"projection":`${w(e)} of the way to the projection`;function Ae({share:e,drift:t},n,r){let o=r===1?"One list":`${r} lists`,a={0:"Hebb\u2019s rule",1:"The projection"}[e]??`A memory ${X(e)}`,s=(b(n,-1)+b(n,1))/2;return`${o}, drift ${w(t)} a step. ${a} brings up the item of the moment in ${w(b(n,0))} of recalls, the one just before or after it in ${w(s)} each.`}function Ee(e,t){return t.map(n=>`lag ${n<0?ve(n,0):n}: ${w(b(e,n))}`).join(", ")}var Me=`.he-drifting { container: drifting / inline-size; }
.he-dr-top { margin: 0 0 8px; }
.he-drifting .he-controls label { flex-wrap: wrap; }
.he-drifting .he-controls input[type="range"] { width: min(320px, 100%); }
.he-drifting .he-controls output { min-width: 8.5em; }
.he-dr-plot { display: block; width: 100%; max-width: 640px; height: auto; margin: 0 auto; }
.he-dr-plot text { font: 12px var(--he-sans); fill: var(--he-muted); }
.he-dr-plot .he-dr-value { fill: var(--he-ink); paint-order: stroke; stroke: var(--he-surface); stroke-width: 4px; stroke-linejoin: round; }
.he-dr-level { stroke: var(--he-line); stroke-width: 1; }
.he-dr-bar { fill: var(--he-memory-1); }
.he-dr-own { fill: var(--he-memory-3); }
.he-dr-end { fill: none; stroke: var(--he-muted); stroke-width: 2; }
.he-dr-end.he-dr-projection { stroke-dasharray: 3 3; }
.he-dr-key { display: flex; gap: 6px; align-items: center; justify-content: center; margin: 4px 0 0; font-size: 13px; color: var(--he-muted); }
.he-dr-key i { width: 26px; border-top: 2px solid var(--he-muted); }
.he-dr-key i.he-dr-projection { border-top-style: dashed; margin-left: 14px; }
.he-drifting .he-sentence { margin: 8px 0; }
@container drifting (max-width: 560px) {
  .he-dr-plot text { font-size: 17px; }
}
`;function Te(e,t,n){let r=[],o=u("select",{onchange:()=>n(r[o.selectedIndex][0])});function a(s){r=s.map(i=>Array.isArray(i)?i:[i,i]),o.replaceChildren(...r.map(([i,c])=>u("option",{value:i},c)))}return a(t),{input:o,element:u("label",{},e," ",o),set:s=>o.value=s,offer:a}}function Y(e,t,n){let r=u("input",{type:"range",...t,id:ae("slider"),oninput:()=>n(Number(r.value))}),o=u("output",{for:r.id});function a(s,i){r.value=s,o.textContent=i,r.setAttribute("aria-valuetext",i)}return{input:r,element:u("label",{},`${e} `,r,o),set:a}}var $e=560,ht="(max-height: 480px)",Le=(e,t)=>u("div",{class:"he-stage"},e,t);function je(e,...t){let n=u("summary",{},e),r=u("details",{class:"he-fold"},n,...t);function o(a){n.hidden=!a,r.open=!a}return o(!1),{element:r,fold:o}}function Ce(e,t,n){let r=matchMedia(ht),[o,a]=[!1,1/0];function s(){if(o!==(a<=t||r.matches)){o=!o,e.classList.toggle("he-narrow",o);for(let{fold:l}of n)l(o)}}let i=new ResizeObserver(([{contentRect:l}])=>{a=l.width||a,s()});i.observe(e),r.addEventListener("change",s);function c(){i.disconnect(),r.removeEventListener("change",s)}return{destroy:c}}function Ne(e,t){let[n,r,o]=[0,0,!0],a=new IntersectionObserver(([d])=>o=d.isIntersecting);a.observe(e);function s(d){n=requestAnimationFrame(s),o&&t((d-r)/1e3),r=d}function i(){c(),r=performance.now(),n=requestAnimationFrame(s)}function c(){cancelAnimationFrame(n),n=0}function l(){c(),a.disconnect()}return{start:i,stop:c,runs:()=>n!==0,destroy:l}}var dt=[[.25,"Slow"],[1,"Normal"],[4,"Fast"]];function Ie({label:e,moment:t="Moment of the recall",seconds:n=3,...r}){let{onSeek:o,onReset:a,watch:s,...i}=r,c=u("div",{class:"he-player",role:"group","aria-label":e}),l=matchMedia("(prefers-reduced-motion: reduce)"),d=mt(c,n,{onMove:P,onRun:y=>v.textContent=y?"Pause":"Play"}),h=y=>()=>{s&&ft(s.element??s),y()},p=(y,z)=>N(y,h(()=>d.by(z))),v=N("Play",h(()=>d.runs()?d.pause():g()),"he-primary"),[m,O,M]=[p("Step",1),p("Back",-1),N("Reset",h(U))],A=h(()=>d.seek(Number(k.value))),k=u("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:A}),{parts:j,setSeed:x,status:T}=xt(i);c.append(ut([v,m,O,M],k,[pt(d),...j],T));function U(){d.pause(),a?.(),d.seek(0)}function g(y){l.matches?d.seek(1/0):d.start(y)}function P(y,z){[k.max,k.value]=[z,y],[O.disabled,m.disabled]=[y===0,y===z],o(y,d.runs())}let{seek:De,setLength:He,runs:We,destroy:qe}=d;return{element:c,seek:De,play:()=>g(0),setLength:He,setSeed:x,runs:We,destroy:qe}}function pt({setSpeed:e}){let t=Te("Speed",dt,e);return t.set(1),t.element}function ut(e,t,n,r){let o=u("div",{class:"he-more"},n),a=N("More",()=>a.setAttribute("aria-expanded",String(o.classList.toggle("he-open"))));a.classList.add("he-more-button"),a.setAttribute("aria-expanded","false");let s=u("div",{class:"he-moves"},e,a);return u("div",{class:"he-bar-of"},s,u("div",{class:"he-scrub"},t),o,r)}function ft(e){let{top:t,bottom:n}=e.getBoundingClientRect();(t<0||n>innerHeight)&&e.scrollIntoView({block:"nearest"})}function mt(e,t,{onMove:n,onRun:r}){let[o,a,s,i]=[0,0,1,0],c=Ne(e,m=>{i+=Math.max(a/t,2)*s*m,l(Math.floor(i)),o>=a&&h()});function l(m){o=Math.max(0,Math.min(a,m)),n(o,a)}function d(m=o>=a?0:o){o=i=m,r(!0),c.start()}function h(){c.stop(),r(!1)}function p(m){h(),l(m)}function f(m){h(),a=m}return{start:d,pause:h,seek:p,by:m=>p(o+m),setLength:f,setSpeed:m=>s=m,runs:c.runs,destroy:c.destroy}}function xt({seed:e,onSeed:t,share:n,python:r}){let o=u("p",{class:"he-status",role:"status"}),a=se(o,50),s=u("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:c}),i=u("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function c(){let p=Math.floor(Number(s.value)),f=p>=0&&p<2**32;a(""),f?t(p):a("A seed is a whole number from 0 to 4,294,967,295.")}async function l(){let p=n();a(await G(p)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function d(){i.hidden=!i.hidden,i.value=r(),i.hidden||a(await G(i.value)?"The code is copied.":"Copy the code below.")}let h=[];return t&&h.push(u("label",{},"Seed ",s)),n&&gt()&&h.push(N("Share this state",l)),r&&h.push(N("Copy as Python",d),i),{parts:h,status:o,setSeed:p=>s.value=p}}var gt=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function N(e,t,n){return u("button",{type:"button",class:n,onclick:t},e)}var yt="http://www.w3.org/2000/svg";function S(e,t={},...n){let r=document.createElementNS(yt,e);return Z(r,t),r.append(...n),r}function Z(e,t){for(let[n,r]of Object.entries(t))e.setAttribute(n,r)}var[ee,Fe,q,B,bt]=[480,230,62,182,22],I=[-4,-3,-2,-1,0,1,2,3,4],_=(ee-q)/I.length,F=e=>q+(e+4.5)*_,L=e=>B-e*(B-bt),vt=e=>e>0?`+${e}`:String(e).replace("-","\u2212");function Pe(){let e={role:"img","aria-label":"Share of recalls by lag"},t=S("svg",{viewBox:`0 0 ${ee} ${Fe}`,class:"he-dr-plot",...e});function n(r,o){let a=I.filter(c=>Math.abs(c)<=2);Z(t,{"aria-label":`Share of recalls by lag: ${Ee(r,a)}`});let s=I.map(c=>kt(c,b(r,c))),i=I.map(c=>St(c,b(r,c)));t.replaceChildren(...wt(),...s,...Ot(o),...i)}return{element:t,update:n}}function wt(){let e=[0,.5,1].flatMap(r=>[S("line",{class:"he-dr-level",x1:q,x2:ee,y1:L(r),y2:L(r)}),S("text",{x:q-6,y:L(r)+5,"text-anchor":"end"},r?w(r):"0")]),t=I.map(r=>S("text",{x:F(r),y:B+18,"text-anchor":"middle"},vt(r))),n=S("text",{x:F(0),y:Fe-5,"text-anchor":"middle"},"lag: learned before (\u2212) or after (+)");return[...e,...t,n]}function kt(e,t){return S("rect",{class:e===0?"he-dr-bar he-dr-own":"he-dr-bar",x:F(e)-_*.36,width:_*.72,y:L(t),height:B-L(t)})}function St(e,t){let n={class:"he-dr-value",x:F(e),y:L(t)-6,"text-anchor":"middle"};return S("text",n,w(t))}function Ot(e){return Object.entries(e).flatMap(([t,n])=>I.map(r=>{let o=L(b(n,r)),[a,s]=[F(r)-_*.46,F(r)+_*.46];return S("line",{class:`he-dr-end he-dr-${t}`,x1:a,x2:s,y1:o,y2:o})}))}function Re({share:e,drift:t,seed:n}){return["import numpy as np","from hopfield_edu.hetero import context","from hopfield_edu.patterns import random_patterns","",`rng, recalled = np.random.default_rng(${n}), []`,"for _ in range(60):","    items = random_patterns(10, 50, rng)",`    moments = context.drifting(10, 50, drift=${t}, rng=rng)`,`    weights = context.blend(np.hstack([items, moments]), ${e})`,"    recalled.append(context.remind(weights, items, moments, rng=rng))","shares = context.lag_shares(recalled)","print(shares[8:11].round(2))  # lags -1, 0 and 1",""].join(`
`)}var V={min:.02,max:.3,step:.02};function _e({state:e,change:t,share:n,onSeek:r,onReset:o}){let[a,s]=[Pe(),ie()],i=ce(()=>t(c)),c={},l=g=>{c={...c,...g},i.request()},d=Y("Memory: Hebb to projection",{min:0,max:1,step:.05},g=>l({share:g})),h=Y("Context that drifts away each step",V,g=>l({drift:g})),p=Ie({label:"Lists",moment:"Lists learned",seconds:6,seed:e.seed,onSeek:r,onReset:o,share:n,python:()=>Re(e),onSeed:g=>t({seed:g})});p.setLength(E-1);let[f,v]=[null,null];function m(){c={},f=K(e),v=Oe(e),d.set(e.share,X(e.share)),h.set(e.drift,w(e.drift)),p.setSeed(e.seed)}function O(g){let P=Q(f,g);return a.update(P,v),s.say(Ae(e,P,g)),P}let M=u("p",{class:"he-dr-key","aria-hidden":"true"},u("i",{class:"he-dr-hebb"}),"Hebb",u("i",{class:"he-dr-projection"}),"projection"),A=je("Settings",u("div",{class:"he-controls"},h)),k=u("div",{class:"he-controls he-dr-top"},d),j=u("div",{class:"he-dr-seen"},a,M),x=u("div",{class:"he-dr"},k,Le(j,p),s,A),T=Ce(x,$e,[A]);function U(){i.cancel(),p.destroy(),T.destroy()}return{element:x,player:p,update:m,show:O,destroy:U}}var ze="drifting",At={share:0,drift:.1,seed:0},Or={render:be({name:ze,label:"Drifting context",look:"he-drifting",css:Me,createView:Et})};function Et(e,t){let r=me(e,t,{name:ze,start:At,checked:Mt,onChange:s,moment:()=>({at:a})}),o=_e({...r,onSeek:i,onReset:()=>queueMicrotask(()=>r.change(r.opened))}),a=E-1;e.append(o.element);function s(c,l){o.update(),o.player.seek(l??E-1)}function i(c){a=c;let l=o.show(c+1);r.save({shown:{before:b(l,-1),same:b(l,0),after:b(l,1)}})}return r.restore(),[r,o]}function Mt({share:e,drift:t,seed:n}){let r=(o,a,s)=>typeof o=="number"&&o>=a&&o<=s;if(!r(e,0,1)||!r(t,V.min,V.max)||!xe(n))throw new Error("this is no state of the widget");return{share:e,drift:t,seed:n}}export{Or as default};
