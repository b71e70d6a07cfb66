var[J,I,M]=[10,50,60];function oe(e,t,o){let r=c=>Float64Array.from({length:c},e.coin),a=c=>Array.from({length:c},()=>r(I)),n=a(t),s=[r(I)];for(;s.length<t;){let c=s.at(-1).slice();for(let h of e.choose(I,Math.round(o*I)))c[h]*=-1;s.push(c)}let i=a(t),l=Array.from({length:t},()=>Array.from({length:t},()=>(e.u32()+.5)/2**32));return{items:n,contexts:s,starts:i,fair:l,inverse:Ve(Be(n,s))}}function L(e,t){let o=0;for(let r=0;r<e.length;r++)o+=e[r]*t[r];return o}var Be=(e,t)=>e.map((o,r)=>e.map((a,n)=>L(o,a)+L(t[r],t[n])));function Ve(e){let t=e.length,o=e.map((r,a)=>[...r,...r.map((n,s)=>+(a===s))]);for(let r=0;r<t;r++){let a=o[r][r];for(let n=0;n<2*t;n++)o[r][n]/=a;for(let n=0;n<t;n++){let s=o[n][r];if(n!==r&&s!==0)for(let i=0;i<2*t;i++)o[n][i]-=s*o[r][i]}}return o.map(r=>r.slice(t))}function ne(e,t){let{items:o,contexts:r,starts:a,fair:n,inverse:s}=e,i=(h,p,u)=>t*h+(p===u?(1-t)/(2*I):0),l=s.map((h,p)=>Float64Array.from(h,(u,m)=>i(u,p,m))),c=Float64Array.from({length:I},(h,p)=>{let u=o.map(m=>m[p]);return l.reduce((m,b,d)=>m+L(b,u)*u[d],0)});return r.map((h,p)=>{let u=r.map(m=>L(m,h));return Ge(o,Ue({items:o,M:l,own:c},u,a[p]),n[p])})}function Ue({items:e,M:t,own:o},r,a){let[n,s]=[a,null];for(let i=0;i<100;i++){let l=e.map((p,u)=>L(p,n)+r[u]),c=n.map((p,u)=>-o[u]*p);t.forEach((p,u)=>Je(c,e[u],L(p,l)));let h=n.map((p,u)=>c[u]*p<-1e-10?-p:p);if(re(h,n)||re(h,s))return h;[s,n]=[n,h]}return n}function Je(e,t,o){for(let r=0;r<e.length;r++)e[r]+=o*t[r]}var re=(e,t)=>t?.every((o,r)=>o===e[r]);function Ge(e,t,o){let r=e.map((a,n)=>L(a,t)+o[n]/2);return r.indexOf(Math.max(...r))}function ae(e){let t=e[0].length,o=new Array(2*t-1).fill(0);for(let r of e)r.forEach((a,n)=>o[a-n+t-1]++);return o.map((r,a)=>r/(e.length*(t-Math.abs(a-t+1))))}var se=`.he-lag-plot { display: block; width: 100%; max-width: 640px; height: auto; margin: 0 auto; }
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
`;function f(e,t={},...o){let r=document.createElement(e);for(let[n,s]of Object.entries(t))s==null||s===!1||(n.startsWith("on")?r.addEventListener(n.slice(2),s):r.setAttribute(n,s===!0?"":s));let a=o.flat().filter(n=>n!=null);return r.append(...a.map(n=>n.element??n)),r}var Qe=0,ie=e=>`he-${e}-${++Qe}`;function ce(e,t=400){let o=0;return r=>{clearTimeout(o),o=setTimeout(()=>e.textContent=r,t)}}function le(){let e=f("p",{class:"he-sentence",role:"status"});function t(o){e.textContent!==o&&(e.textContent=o)}return{element:e,say:t}}function P(e,t){_(e);let o=f("div",{class:"he-error",role:"alert"},f("span",{},t));o.append(f("button",{type:"button",onclick:()=>o.remove()},"Close")),e.prepend(o)}var _=e=>e.querySelector(":scope > .he-error")?.remove();function he(e){let t=0;function o(){cancelAnimationFrame(t),t=0}function r(){t=0,e()}return{request:()=>t||=requestAnimationFrame(r),cancel:o}}async function G(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var pe=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Xe=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),ue=()=>new URLSearchParams(location.hash.slice(1)),Ye="The link is damaged, so the widget starts afresh. Ask for the link again.";function fe(e){let t=ue().get(e);if(t===null)return{};try{return{value:Xe(t)}}catch{return{error:Ye}}}var me=(e,t)=>`${e}=${pe(t)}`;function de(e,t){let o=ue();return o.set(e,pe(t)),history.replaceState(null,"",`#${o}`),location.href}var Ze="The saved state of this widget cannot be read. It starts afresh.",et="The link does not hold a state of this widget. It starts afresh.";function ge(e,t,{name:o,start:r,checked:a,onChange:n,...s}){let{onSet:i=x=>n(x,null),complaints:l={},read:c=rt,write:h=x=>x}=s,{traits:p=Object.keys(r),moment:u=()=>({})}=s,[m,b]=[{...r},{}],d=()=>a(c(t,p)),O=(x,T)=>ot(e,()=>Object.assign(m,x()),T),[g,y]=[!1,!1];function v(){if(g)return;let x=y;y=!O(d,l.set),!y&&(x&&_(e),i(m))}let N=()=>({...m,...u()});e.addEventListener("course:state",({detail:x})=>x.take(me(o,N())));for(let x of p)t.on(`change:${x}`,v);return{state:m,opened:b,change(x){_(e),Object.assign(m,x),n(m,null)},restore(){O(d,l.saved??Ze),Object.assign(b,m),n(m,tt(e,o,T=>O(()=>a(T),l.link??et)))},save(x={}){g=!0,nt(t,{...h(m),...x}),g=!1},share:()=>de(o,N()),destroy:()=>p.forEach(x=>t.off(`change:${x}`,v))}}function tt(e,t,o){let{value:r,error:a}=fe(t);return a&&P(e,a),r!==void 0&&o(r)&&Number.isInteger(r.at)?r.at:null}var rt=(e,t)=>Object.fromEntries(t.map(o=>[o,e.get(o)]));function ot(e,t,o){try{return t(),!0}catch{return o&&P(e,o),!1}}function nt(e,t){let o=Object.entries(t).filter(([r,a])=>!at(a,e.get(r)));for(let[r,a]of o)e.set(r,a);o.length&&e.save_changes()}function at(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[o,r]=[xe(e),xe(t)];return o.length===r.length&&o.every((a,n)=>a===r[n])}function xe(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var be=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var ye=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function ve(e,t=""){let o=document.createElement("style");o.textContent=ye+t,e.prepend(o);let r=matchMedia("(prefers-color-scheme: dark)"),a=()=>e.classList.toggle("he-dark",it(r)),n=new MutationObserver(a);for(let s of[document.documentElement,document.body])n.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return r.addEventListener("change",a),a(),()=>{n.disconnect(),r.removeEventListener("change",a)}}function it(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let o=document.body.dataset.jpThemeLight;return o===void 0?e.matches:o==="false"}function we({name:e,label:t,look:o,css:r,read:a=()=>null,createView:n,damaged:s}){return({model:i,el:l})=>{let c=f("section",{class:`he-root ${o}`,"data-widget":e,"aria-label":ct(t)});l.append(c);let h=ve(c,r),p=[lt(c,e,s,()=>n(c,i,a(i)))].flat();return()=>{for(let u of p)u.destroy();h(),c.remove()}}}function ct(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),a=>a.ariaLabel)),[o,r]=[e,1];for(;t.has(o);)o=`${e} ${++r}`;return o}function lt(e,t,o,r){if(!o)return r();try{return r()}catch(a){return P(e,o),console.info(`${t}:`,a.message),[]}}var ke=(e,t)=>e.toFixed(t).replace("-","\u2212"),A=(e,t=0)=>`${(100*e).toFixed(t)}\xA0%`;function Se(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function Ae(e){let t=Se(e),o=0,r=()=>Se(t+Math.imul(++o,2654435769)),a=s=>Math.floor(r()*s/2**32);function n(s){let i=Int32Array.from({length:s},(l,c)=>c);for(let l=s-1;l>0;l--){let c=a(l+1);[i[l],i[c]]=[i[c],i[l]]}return i}return{u32:r,below:a,permutation:n,choose:(s,i)=>n(s).slice(0,i),coin:()=>r()>>>31?1:-1}}var z=null;function Oe({seed:e,drift:t}){if(z?.seed!==e||z.drift!==t){let o=Ae(e);z={seed:e,drift:t,lists:Array.from({length:M},()=>oe(o,J,t))}}return z.lists}var K=(e,t=e.share)=>Oe(e).map(o=>ne(o,t)),D=null;function Ee(e){let t=Oe(e),o=()=>[0,1].map(r=>Q(K(e,r)));return D?.lists!==t&&(D={lists:t,shares:o()}),{hebb:D.shares[0],projection:D.shares[1]}}var Q=(e,t=M)=>ae(e.slice(0,t)),k=(e,t)=>e[t+J-1],X=e=>e===0?"Hebb":e===1?"projection":`${A(e)} of the way to the projection`;function Me({share:e,drift:t},o,r){let a=r===1?"One list":`${r} lists`,n={0:"Hebb\u2019s rule",1:"The projection"}[e]??`A memory ${X(e)}`,s=(k(o,-1)+k(o,1))/2;return`${a}, drift ${A(t)} a step. ${n} brings up the item of the moment in ${A(k(o,0))} of recalls, the one just before or after it in ${A(s)} each.`}function Te(e,t){return t.map(o=>`lag ${o<0?ke(o,0):o}: ${A(k(e,o))}`).join(", ")}var $e=`.he-dr-top { margin: 0 0 8px; }
.he-drifting .he-controls label { flex-wrap: wrap; }
.he-drifting .he-controls input[type="range"] { width: min(320px, 100%); }
.he-drifting .he-controls output { min-width: 8.5em; }
.he-drifting .he-sentence { margin: 8px 0; }
`;function Le(e,t,o){let r=[],a=f("select",{onchange:()=>o(r[a.selectedIndex][0])});function n(s){r=s.map(i=>Array.isArray(i)?i:[i,i]),a.replaceChildren(...r.map(([i,l])=>f("option",{value:i},l)))}return n(t),{input:a,element:f("label",{},e," ",a),set:s=>a.value=s,offer:n}}function Y(e,t,o){let r=f("input",{type:"range",...t,id:ie("slider"),oninput:()=>o(Number(r.value))}),a=f("output",{for:r.id});function n(s,i){r.value=s,a.textContent=i,r.setAttribute("aria-valuetext",i)}return{input:r,element:f("label",{},`${e} `,r,a),set:n}}var je=560,pt="(max-height: 480px)",Ce=(e,t)=>f("div",{class:"he-stage"},e,t);function Ne(e,...t){let o=f("summary",{},e),r=f("details",{class:"he-fold"},o,...t);function a(n){o.hidden=!n,r.open=!n}return a(!1),{element:r,fold:a}}function Ie(e,t,o){let r=matchMedia(pt),[a,n]=[!1,1/0];function s(){if(a!==(n<=t||r.matches)){a=!a,e.classList.toggle("he-narrow",a);for(let{fold:c}of o)c(a)}}let i=new ResizeObserver(([{contentRect:c}])=>{n=c.width||n,s()});i.observe(e),r.addEventListener("change",s);function l(){i.disconnect(),r.removeEventListener("change",s)}return{destroy:l}}var ut="http://www.w3.org/2000/svg";function j(e,t={},...o){let r=document.createElementNS(ut,e);return Z(r,t),r.append(...o),r}function Z(e,t){for(let[o,r]of Object.entries(t))e.setAttribute(o,r)}var[te,Fe,H,W,ft]=[480,230,62,182,22],C=e=>W-e*(W-ft),mt=e=>e>0?`+${e}`:String(e).replace("-","\u2212");function Pe(e,t,o){let r=Array.from({length:2*e+1},(c,h)=>h-e),a=(te-H)/r.length,n=c=>H+(c+e+.5)*a,s={role:"img","aria-label":t},i=j("svg",{viewBox:`0 0 ${te} ${Fe}`,class:"he-lag-plot",...s});function l(c,h,p){Z(i,{"aria-label":c});let u=r.map(g=>[g,h(g)]).filter(([,g])=>g),m=u.map(([g,[y]])=>xt(n(g),a,y,g===0)),b=Object.entries(p).flatMap(([g,y])=>r.flatMap(v=>gt(n(v),a,y(v),g))),d=u.map(([g,[y,v]])=>ee("he-lag-value",n(g),C(y)-6,v)),O=r.map(g=>ee("",n(g),W+18,mt(g)));i.replaceChildren(...dt(),...m,...b,...d,...O,ee("",n(0),Fe-5,o))}return{element:i,update:l}}var ee=(e,t,o,r)=>j("text",{class:e,x:t,y:o,"text-anchor":"middle"},r),dt=()=>[0,.5,1].flatMap(e=>[j("line",{class:"he-lag-level",x1:H,x2:te,y1:C(e),y2:C(e)}),j("text",{x:H-6,y:C(e)+5,"text-anchor":"end"},e?A(e):"0")]);function xt(e,t,o,r){return j("rect",{class:r?"he-lag-bar he-lag-own":"he-lag-bar",x:e-t*.36,width:t*.72,y:C(o),height:W-C(o)})}function gt(e,t,o,r){if(o===null)return[];let[a,n,s]=[e-t*.46,e+t*.46,C(o)];return[j("line",{class:`he-lag-mark he-lag-${r}`,x1:a,x2:n,y1:s,y2:s})]}function Re(e,t){let[o,r,a]=[0,0,!0],n=new IntersectionObserver(([h])=>a=h.isIntersecting);n.observe(e);function s(h){o=requestAnimationFrame(s),a&&t((h-r)/1e3),r=h}function i(){l(),r=performance.now(),o=requestAnimationFrame(s)}function l(){cancelAnimationFrame(o),o=0}function c(){l(),n.disconnect()}return{start:i,stop:l,runs:()=>o!==0,destroy:c}}var bt=[[.25,"Slow"],[1,"Normal"],[4,"Fast"]];function _e({label:e,moment:t="Moment of the recall",seconds:o=3,...r}){let{onSeek:a,onReset:n,watch:s,...i}=r,l=f("div",{class:"he-player",role:"group","aria-label":e}),c=matchMedia("(prefers-reduced-motion: reduce)"),h=kt(l,o,{onMove:$,onRun:S=>b.textContent=S?"Pause":"Play"}),p=S=>()=>{s&&wt(s.element??s),S()},u=(S,R)=>F(S,p(()=>h.by(R))),b=F("Play",p(()=>h.runs()?h.pause():w()),"he-primary"),[d,O,g]=[u("Step",1),u("Back",-1),F("Reset",p(B))],y=p(()=>h.seek(Number(v.value))),v=f("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:y}),{parts:N,setSeed:x,status:T}=St(i);l.append(vt([b,d,O,g],v,[yt(h),...N],T));function B(){h.pause(),n?.(),h.seek(0)}function w(S){c.matches?h.seek(1/0):h.start(S)}function $(S,R){[v.max,v.value]=[R,S],[O.disabled,d.disabled]=[S===0,S===R],a(S,h.runs())}let{seek:V,setLength:U,runs:E,destroy:qe}=h;return{element:l,seek:V,play:()=>w(0),setLength:U,setSeed:x,runs:E,destroy:qe}}function yt({setSpeed:e}){let t=Le("Speed",bt,e);return t.set(1),t.element}function vt(e,t,o,r){let a=f("div",{class:"he-more"},o),n=F("More",()=>n.setAttribute("aria-expanded",String(a.classList.toggle("he-open"))));n.classList.add("he-more-button"),n.setAttribute("aria-expanded","false");let s=f("div",{class:"he-moves"},e,n);return f("div",{class:"he-bar-of"},s,f("div",{class:"he-scrub"},t),a,r)}function wt(e){let{top:t,bottom:o}=e.getBoundingClientRect();(t<0||o>innerHeight)&&e.scrollIntoView({block:"nearest"})}function kt(e,t,{onMove:o,onRun:r}){let[a,n,s,i]=[0,0,1,0],l=Re(e,d=>{i+=Math.max(n/t,2)*s*d,c(Math.floor(i)),a>=n&&p()});function c(d){a=Math.max(0,Math.min(n,d)),o(a,n)}function h(d=a>=n?0:a){a=i=d,r(!0),l.start()}function p(){l.stop(),r(!1)}function u(d){p(),c(d)}function m(d){p(),n=d}return{start:h,pause:p,seek:u,by:d=>u(a+d),setLength:m,setSpeed:d=>s=d,runs:l.runs,destroy:l.destroy}}function St({seed:e,onSeed:t,share:o,python:r}){let a=f("p",{class:"he-status",role:"status"}),n=ce(a,50),s=f("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:l}),i=f("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function l(){let u=Math.floor(Number(s.value)),m=u>=0&&u<2**32;n(""),m?t(u):n("A seed is a whole number from 0 to 4,294,967,295.")}async function c(){let u=o();n(await G(u)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function h(){i.hidden=!i.hidden,i.value=r(),i.hidden||n(await G(i.value)?"The code is copied.":"Copy the code below.")}let p=[];return t&&p.push(f("label",{},"Seed ",s)),o&&At()&&p.push(F("Share this state",c)),r&&p.push(F("Copy as Python",h),i),{parts:p,status:a,setSeed:u=>s.value=u}}var At=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function F(e,t,o){return f("button",{type:"button",class:o,onclick:t},e)}function ze({share:e,drift:t,seed:o}){return["import numpy as np","from hopfield_edu.hetero import context","from hopfield_edu.patterns import random_patterns","",`rng, recalled = np.random.default_rng(${o}), []`,"for _ in range(60):","    items = random_patterns(10, 50, rng)",`    moments = context.drifting(10, 50, drift=${t}, rng=rng)`,`    weights = context.blend(np.hstack([items, moments]), ${e})`,"    recalled.append(context.remind(weights, items, moments, rng=rng))","shares = context.lag_shares(recalled)","print(shares[8:11].round(2))  # lags -1, 0 and 1",""].join(`
`)}var[Ot,De]=[4,"Share of recalls by lag"],q={min:.02,max:.3,step:.02};function He({state:e,change:t,share:o,onSeek:r,onReset:a}){let[n,s]=[Pe(Ot,De,"lag: learned before (\u2212) or after (+)"),le()],i=he(()=>t(l)),l={},c=w=>{l={...l,...w},i.request()},h=Y("Memory: Hebb to projection",{min:0,max:1,step:.05},w=>c({share:w})),p=Y("Context that drifts away each step",q,w=>c({drift:w})),u=_e({label:"Lists",moment:"Lists learned",seconds:6,seed:e.seed,onSeek:r,onReset:a,share:o,python:()=>ze(e),onSeed:w=>t({seed:w})});u.setLength(M-1);let[m,b]=[null,null];function d(){l={},m=K(e),b=Ee(e),h.set(e.share,X(e.share)),p.set(e.drift,A(e.drift)),u.setSeed(e.seed)}function O(w){let $=Q(m,w),V=E=>[k($,E),A(k($,E))],U={hebb:E=>k(b.hebb,E),projection:E=>k(b.projection,E)};return n.update(`${De}: ${Te($,[-2,-1,0,1,2])}`,V,U),s.say(Me(e,$,w)),$}let g=f("p",{class:"he-lag-key","aria-hidden":"true"},f("i",{class:"he-lag-hebb"}),"Hebb",f("i",{class:"he-lag-projection"}),"projection"),y=Ne("Settings",f("div",{class:"he-controls"},p)),v=f("div",{class:"he-controls he-dr-top"},h),N=f("div",{class:"he-dr-seen"},n,g),x=f("div",{class:"he-dr"},v,Ce(N,u),s,y),T=Ie(x,je,[y]);function B(){i.cancel(),u.destroy(),T.destroy()}return{element:x,player:u,update:d,show:O,destroy:B}}var We="drifting",Et={share:0,drift:.1,seed:0},Mt=$e+se,Mr={render:we({name:We,label:"Drifting context",look:"he-drifting",css:Mt,createView:Tt})};function Tt(e,t){let r=ge(e,t,{name:We,start:Et,checked:$t,onChange:s,moment:()=>({at:n})}),a=He({...r,onSeek:i,onReset:()=>queueMicrotask(()=>r.change(r.opened))}),n=M-1;e.append(a.element);function s(l,c){a.update(),a.player.seek(c??M-1)}function i(l){n=l;let c=a.show(l+1);r.save({shown:{before:k(c,-1),same:k(c,0),after:k(c,1)}})}return r.restore(),[r,a]}function $t({share:e,drift:t,seed:o}){let r=(a,n,s)=>typeof a=="number"&&a>=n&&a<=s;if(!r(e,0,1)||!r(t,q.min,q.max)||!be(o))throw new Error("this is no state of the widget");return{share:e,drift:t,seed:o}}export{Mr as default};
