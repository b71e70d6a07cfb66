var Q=e=>e.buffer.slice(e.byteOffset,e.byteOffset+e.byteLength);function f(e,t={},...r){let o=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?o.addEventListener(a.slice(2),s):o.setAttribute(a,s===!0?"":s));let n=r.flat().filter(a=>a!=null);return o.append(...n.map(a=>a.element??a)),o}var et=0,U=e=>`he-${e}-${++et}`;function Z(e,t=400){let r=0;return o=>{clearTimeout(r),r=setTimeout(()=>e.textContent=o,t)}}function ee(){let e=f("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function R(e,t){_(e);let r=f("div",{class:"he-error",role:"alert"},f("span",{},t));r.append(f("button",{type:"button",onclick:()=>r.remove()},"Close")),e.prepend(r)}var _=e=>e.querySelector(":scope > .he-error")?.remove();async function H(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var te=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),tt=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),re=()=>new URLSearchParams(location.hash.slice(1)),rt="The link is damaged, so the widget starts afresh. Ask for the link again.";function oe(e){let t=re().get(e);if(t===null)return{};try{return{value:tt(t)}}catch{return{error:rt}}}var ne=(e,t)=>`${e}=${te(t)}`;function ae(e,t){let r=re();return r.set(e,te(t)),history.replaceState(null,"",`#${r}`),location.href}var ot="The saved state of this widget cannot be read. It starts afresh.",nt="The link does not hold a state of this widget. It starts afresh.";function ie(e,t,{name:r,start:o,checked:n,onChange:a,...s}){let{onSet:i=g=>a(g,null),complaints:c={},read:h=st,write:d=g=>g}=s,{traits:l=Object.keys(o),moment:u=()=>({})}=s,[p,x]=[{...o},{}],m=()=>n(h(t,l)),b=(g,S)=>it(e,()=>Object.assign(p,g()),S),[v,E]=[!1,!1];function k(){if(v)return;let g=E;E=!b(m,c.set),!E&&(g&&_(e),i(p))}let w=()=>({...p,...u()});e.addEventListener("course:state",({detail:g})=>g.take(ne(r,w())));for(let g of l)t.on(`change:${g}`,k);return{state:p,opened:x,change(g){_(e),Object.assign(p,g),a(p,null)},restore(){b(m,c.saved??ot),Object.assign(x,p),a(p,at(e,r,S=>b(()=>n(S),c.link??nt)))},save(g={}){v=!0,ct(t,{...d(p),...g}),v=!1},share:()=>ae(r,w()),destroy:()=>l.forEach(g=>t.off(`change:${g}`,k))}}function at(e,t,r){let{value:o,error:n}=oe(t);return n&&R(e,n),o!==void 0&&r(o)&&Number.isInteger(o.at)?o.at:null}var st=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function it(e,t,r){try{return t(),!0}catch{return r&&R(e,r),!1}}function ct(e,t){let r=Object.entries(t).filter(([o,n])=>!lt(n,e.get(o)));for(let[o,n]of r)e.set(o,n);r.length&&e.save_changes()}function lt(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[r,o]=[se(e),se(t)];return r.length===o.length&&r.every((n,a)=>n===o[a])}function se(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var ce=e=>new DataView(Uint8Array.from(e,t=>Math.round(255*t)).buffer),q=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var le=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
.he-root canvas:focus-visible + .he-cursor, .he-cursor.he-shown { display: block; z-index: 1; }
.he-root canvas.he-still { touch-action: auto; cursor: inherit; }
.he-root textarea { width: 100%; font: 12px/1.2 var(--he-mono); padding: 8px; min-height: 120px; white-space: pre; overflow: auto; }
.he-root .he-status { font-size: 13px; color: var(--he-muted); min-height: 1.4em; margin: 4px 0 0; }
.he-root .he-wait { margin: 0; color: var(--he-muted); min-height: 3em; }
.he-root .he-error { grid-column: 1 / -1; display: flex; gap: 12px; align-items: center; justify-content: space-between; border: 2px solid var(--he-accent); border-radius: 8px; padding: 8px 12px; background: var(--he-accent-soft); color: var(--he-ink); }
.he-player { container: player / inline-size; margin-top: 8px; background: var(--he-surface); }
.he-bar-of, .he-moves, .he-more { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.he-moves, .he-more { display: contents; }
.he-root .he-more-button { display: none; }
.he-player label { font-size: 13px; color: var(--he-muted); display: inline-flex; gap: 6px; align-items: center; }
.he-player .he-scrub { flex: 1 1 100%; order: 1; }
.he-root .he-player .he-status { flex-basis: 100%; min-height: 0; margin: 0; order: 2; }
.he-player .he-scrub input { width: 100%; }
.he-player input[type="number"] { width: 5.5em; padding: 0 6px; }
.he-player textarea { flex: 1 1 100%; order: 2; }
@container player (max-width: 430px) {
  .he-moves { display: flex; flex: 1 1 100%; gap: 6px; }
  .he-root .he-moves button { padding: 0 8px; flex: 1 1 auto; min-height: 40px; }
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
`;var dt=["paper","surface","ink","muted","line","accent","accent-soft","plus","minus","serif","sans","mono"];function he(e,t=""){let r=document.createElement("style");r.textContent=le+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",ut(o)),a=new MutationObserver(n);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{a.disconnect(),o.removeEventListener("change",n)}}function ut(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function de(e,t){let r=new MutationObserver(t);return r.observe(e,{attributes:!0,attributeFilter:["class"]}),{destroy:()=>r.disconnect()}}var K=new WeakMap;function ue(e,t){if(!dt.includes(t)&&!t.startsWith("memory-"))throw new Error(`no token ${t}`);K.get(e)?.theme!==e.className&&K.set(e,{theme:e.className,colours:{}});let{colours:r}=K.get(e);if(r[t])return r[t];let o=getComputedStyle(e).getPropertyValue(`--he-${t}`).trim(),n=[1,3,5].map(a=>parseInt(o.slice(a,a+2),16));return o&&(r[t]=n),n}function pe({name:e,label:t,look:r,css:o,read:n=()=>null,createView:a,damaged:s}){return({model:i,el:c})=>{let h=f("section",{class:`he-root ${r}`,"data-widget":e,"aria-label":pt(t)});c.append(h);let d=he(h,o),l=[ft(h,e,s,()=>a(h,i,n(i)))].flat();return()=>{for(let u of l)u.destroy();d(),h.remove()}}}function pt(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[r,o]=[e,1];for(;t.has(r);)r=`${e} ${++o}`;return r}function ft(e,t,r,o){if(!r)return o();try{return o()}catch(n){return R(e,r),console.info(`${t}:`,n.message),[]}}var fe=`.he-dream-walker { container: dreamwalker / inline-size; }
.he-root .he-dw-ask { font: 500 17px/1.35 var(--he-serif); margin: 0; }
.he-dw-body > * { min-width: 0; }
.he-dw-body:not(.he-narrow) { display: grid; grid-template: "ask ask" "stage stage" "told told" "pair walk" / 300px minmax(0, 1fr); gap: 12px 28px; align-items: start; }
.he-dw-body > .he-dw-ask { grid-area: ask; }
.he-dw-body > .he-stage { grid-area: stage; --he-lying: calc(2 * (100svh - 150px)); }
.he-dw-body > .he-sentence { grid-area: told; margin: 0; }
.he-dw-body > :has(.he-dw-pair) { grid-area: pair; }
.he-dw-body > :has(.he-controls) { grid-area: walk; }
.he-dw-body .he-controls { margin: 0; }
.he-dw-body .he-controls input[type="checkbox"] { width: 24px; height: 24px; accent-color: var(--he-accent); margin: 0; }
.he-dw-scene { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 12px 20px; align-items: start; }
.he-dw-map { position: relative; aspect-ratio: 1; border: 1px solid var(--he-muted); border-radius: 8px; overflow: hidden; background: var(--he-surface); }
.he-dw-map:focus-within { outline: 3px solid var(--he-accent); outline-offset: 2px; }
.he-root .he-dw-map canvas { width: 100%; height: 100%; touch-action: none; cursor: crosshair; outline: none; }
.he-dw-over { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; }
.he-dw-code { font: 700 4.6px var(--he-sans); text-anchor: middle; dominant-baseline: central; paint-order: stroke; stroke: var(--he-surface); stroke-width: 1px; }
.he-dw-way { fill: none; stroke: var(--he-accent); stroke-width: 0.8; stroke-dasharray: 1.6 1.2; }
.he-dw-goal { fill: none; stroke: var(--he-accent); stroke-width: 0.8; }
.he-dw-walker { fill: var(--he-accent); stroke: var(--he-surface); stroke-width: 0.8; }
.he-dream-walker figure { margin: 0; min-width: 0; }
.he-dream-walker figcaption { font: 13px/1.35 var(--he-sans); text-align: left; color: var(--he-muted); margin: 5px 0 0; }
.he-root .he-dw-picture { width: 100%; height: auto; image-rendering: pixelated; border-radius: 6px; border: 1px solid var(--he-line); }
.he-dw-pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 8px 12px; max-width: 300px; }
@container dreamwalker (max-width: 560px) {
  .he-dw-scene { grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr); gap: 8px; }
}
@container dreamwalker (max-width: 400px) {
  .he-dw-scene { grid-template-columns: minmax(0, 1fr); }
  .he-dw-scene figure { display: grid; grid-template-columns: 84px minmax(0, 1fr); gap: 12px; align-items: center; }
}
@container dreamwalker (min-width: 1000px) {
  .he-dw-body:not(.he-narrow) { grid-template: "ask ask" auto "stage told" auto "stage pair" auto "stage walk" 1fr / minmax(0, 1fr) 300px; }
}
`;function me(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function ge(e){let t=me(e),r=0,o=()=>me(t+Math.imul(++r,2654435769)),n=s=>Math.floor(o()*s/2**32);function a(s){let i=Int32Array.from({length:s},(c,h)=>h);for(let c=s-1;c>0;c--){let h=n(c+1);[i[c],i[h]]=[i[h],i[c]]}return i}return{u32:o,below:n,permutation:a,choose:(s,i)=>a(s).slice(0,i),coin:()=>o()>>>31?1:-1}}var gt="rest";function W(e){let t=e.next();for(;!t.done;)t=e.next();return t.value}function xt(e,t=3){let r=performance.now();for(;;){let o=e.next(),n=performance.now()-r;if(o.done||n>=t||o.value===gt&&n>=1)return o}}function xe(e=3){let t=0;function r(){clearTimeout(t),t=0}function o(i,c=()=>{},h=!1){r(),h?c(W(i)):n(()=>a(i,c))}let n=i=>t=setTimeout(i);function a(i,c){let{done:h,value:d}=xt(i,e);n(()=>h?s(c,d):a(i,c))}function s(i,c){t=0,i(c)}return{start:o,stop:r,destroy:r,busy:()=>t!==0}}var wt={F32:[4,e=>new Float32Array(e.slice().buffer)],F16:[2,vt],I8:[1,e=>new Int8Array(e.slice().buffer)],U8:[1,e=>e]},we=e=>W(yt(e));function*yt(e){let t=Number(new DataView(e).getBigUint64(0,!0)),{__metadata__:r,...o}=JSON.parse(new TextDecoder().decode(new Uint8Array(e,8,t))),n=Object.values(o).map(({data_offsets:[,i]})=>i),a=8+t+Math.max(0,...n);if(a!==e.byteLength)throw new Error(`the file has ${e.byteLength} of ${a} bytes`);let s={};for(let[i,{dtype:c,shape:h,data_offsets:[d,l]}]of Object.entries(o)){let[u,p]=wt[c]??[];if(yield,!p||h.reduce((x,m)=>x*m,u)!==l-d)throw new Error(`${i} cannot be read`);s[i]={shape:h,values:p(new Uint8Array(e,8+t+d,l-d))}}return{tensors:s,about:r}}var bt=Float64Array.from({length:31},(e,t)=>2**(t-15));function vt(e){let t=new Float32Array(e.length/2);for(let r=0;r<t.length;r++){let o=e[2*r]|e[2*r+1]<<8,[n,a]=[o>>10&31,o&1023];if(n===31)throw new Error("a weight is no number");let s=n?(1+a/1024)*bt[n]:a*2**-24;t[r]=o>>15?-s:s}return t}var V=(e,t,r)=>W(kt(e,t,r));function*kt(e,t,r){let o=e.length/r,n=t.length/r,a=new Float32Array(o*n),s=n-n%2;for(let i=0;i<o;i+=4){yield;for(let c=0;c<s;c+=2)St(e,t,a,r,n,i,c);if(s<n)for(let c=i;c<i+4;c++)a[c*n+s]=At(e,t,c*r,s*r,r)}return a}function St(e,t,r,o,n,a,s){let[i,c,h,d,l,u,p,x]=[0,0,0,0,0,0,0,0];for(let b=a*o,v=s*o,E=v+o;v<E;b++,v++){let k=t[v],w=t[v+o],g=e[b],S=e[b+o],N=e[b+2*o],P=e[b+3*o];i+=g*k,c+=S*k,h+=N*k,d+=P*k,l+=g*w,u+=S*w,p+=N*w,x+=P*w}let m=a*n+s;r[m]=i,r[m+n]=c,r[m+2*n]=h,r[m+3*n]=d,r[m+1]=l,r[m+n+1]=u,r[m+2*n+1]=p,r[m+3*n+1]=x}function At(e,t,r,o,n){let a=0;for(let s=0;s<n;s++)a+=e[r+s]*t[o+s];return a}var ye=4;var ve=(e,t)=>e.reduce((r,o)=>o(r),t);function ke(e,t,r){let[o,n]=["weight","bias"].map(a=>t[`${r}.${a}`]);if(!o||!n)throw new Error(`there are no weights ${r}`);return e(o,n.values)}function Se(e,t){let r=e.length/t.length;for(let o=0;o<e.length;o++)e[o]+=t[o/r|0];return e}var J=(e,t)=>r=>Se(V(e.values,r,e.shape[1]),t);function G(e,t){let[r,o]=e.shape,n=be(e.values,r);return a=>Se(Et(V(n,be(a,r),r),o),t)}function be(e,t){let r=e.length/t,o=new Float32Array(e.length);for(let n=0;n<t;n++)for(let a=0;a<r;a++)o[a*t+n]=e[n*r+a];return o}function Et(e,t){let r=e.length/(t*ye*ye),o=Math.sqrt(r),n=2*o,a=new Float32Array(t*n*n),s=0;for(let i=0;i<t;i++)for(let c=-1;c<3;c++)for(let h=-1;h<3;h++)for(let d=0;d<o;d++)for(let l=0;l<o;l++,s++){let u=2*d+c,p=2*l+h;u<0||u>=n||p<0||p>=n||(a[(i*n+u)*n+p]+=e[s])}return a}function B(e){for(let t=0;t<e.length;t++)e[t]/=1+Math.exp(-e[t]);return e}var Ae=e=>e.map(t=>(Math.max(-1,Math.min(1,t))+1)/2);function Ee(e){let t=(o,n)=>ke(o,e,`decoder.${n}`),r=[t(J,0),B,t(J,2),B,t(G,5),B,t(G,7)];return o=>Ae(ve(r,o))}var y=28,T=40,Oe=.07,Ot=.001;function Te(e){let{tensors:t}=we(e),{codes:r,labels:o,pictures:n}=t,a=Array.from(o.values,(i,c)=>[...r.values.subarray(2*c,2*c+2)]);if(n.values.length!==a.length*y*y)throw new Error("pictures are missing");let s=Ee(t);if(s([0,0]).length!==y*y)throw new Error("the decoder is of another kind");return{decode:s,codes:a,labels:[...o.values],pictures:a.map((i,c)=>Float32Array.from(n.values.subarray(c*y*y,(c+1)*y*y),h=>h/255)),frame:Tt(a)}}function Tt(e){return[0,1].map(t=>{let r=e.map(a=>a[t]),[o,n]=[Math.min(...r),Math.max(...r)];return[o-Oe*(n-o),n+Oe*(n-o)]})}var $=([e,t],[[r,o],[n,a]])=>[(e-r)/(o-r),(a-t)/(a-n)];function I(e,[[t,r],[o,n]]){let[a,s]=e.map(i=>Math.max(0,Math.min(1,i)));return[t+a*(r-t),n-s*(n-o)]}var Me=(e,t)=>Array.from({length:T+1},(r,o)=>e.map((n,a)=>n+(t[a]-n)*o/T));function Ne(e,t){let r=[...ge(e).permutation(t.length)];return[r[0],r.find(o=>t[o]!==t[r[0]])]}function O(e,t){let r=e.map(([n,a])=>Math.hypot(n-t[0],a-t[1])),o=r.reduce((n,a,s)=>a<r[n]?s:n,0);return{index:o,distance:r[o]}}var Mt=({distance:e},[[t,r]])=>e<Ot*(r-t),Nt=["zero","one","two","three","four","five","six","seven","eight","nine"],$t="aeiou";function j(e){let t=Nt[e];return`${$t.includes(t[0])&&t!=="one"?"an":"a"} ${t}`}function $e(e,t){let r=t.flatMap((o,n)=>o===t[e]?[n]:[]);return`${t[e]}, number ${r.indexOf(e)+1} of ${r.length}`}function Ie(e,{codes:t,labels:r,frame:o}){let n=O(t,e);return Mt(n,o)?`On the code of ${j(r[n.index])} that was stored. The picture is constructed from two numbers.`:`Nothing is stored here. The nearest memory is ${j(r[n.index])}, ${n.distance.toFixed(2)} away, and the decoder paints all the same.`}var Ce={seed:0,start:null,goal:null};function Le({seed:e,start:t,goal:r},{codes:o,frame:n}){let a=t===null||Array.isArray(t)&&t.length===2&&t.every(Number.isFinite),s=r===null||q(r,o.length-1);if(!q(e)||!s||!a)throw new Error("this is no state of the widget");if(t===null)return{seed:e,start:t,goal:r};let i=O(o,t);return{seed:e,start:i.distance<1e-6?o[i.index]:I($(t,n),n),goal:r}}function Pe({seed:e,start:t,goal:r},{codes:o,labels:n}){let[a,s]=Ne(e,n);return{start:t??o[a],goal:r??s}}function D(e,t,r){let o=[],n=f("select",{onchange:()=>r(o[n.selectedIndex][0])});function a(s){o=s.map(i=>Array.isArray(i)?i:[i,i]),n.replaceChildren(...o.map(([i,c])=>f("option",{value:i},c)))}return a(t),{input:n,element:f("label",{},e," ",n),set:s=>n.value=s,offer:a}}function Re(e,t){let r=f("input",{type:"checkbox",onchange:()=>t(r.checked)});return{input:r,element:f("label",{class:"he-check"},r,` ${e}`),set:o=>r.checked=o}}var De=560,It="(max-height: 480px)",Fe=(e,t)=>f("div",{class:"he-stage"},e,t);function Y(e,...t){let r=f("summary",{},e),o=f("details",{class:"he-fold"},r,...t);function n(a){r.hidden=!a,o.open=!a}return n(!1),{element:o,fold:n}}function _e(e,t,r){let o=matchMedia(It),[n,a]=[!1,1/0];function s(){if(n!==(a<=t||o.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:h}of r)h(n)}}let i=new ResizeObserver(([{contentRect:h}])=>{a=h.width||a,s()});i.observe(e),o.addEventListener("change",s);function c(){i.disconnect(),o.removeEventListener("change",s)}return{destroy:c}}function We(e,t){let[r,o,n]=[0,0,!0],a=new IntersectionObserver(([d])=>n=d.isIntersecting);a.observe(e);function s(d){r=requestAnimationFrame(s),n&&t((d-o)/1e3),o=d}function i(){c(),o=performance.now(),r=requestAnimationFrame(s)}function c(){cancelAnimationFrame(r),r=0}function h(){c(),a.disconnect()}return{start:i,stop:c,runs:()=>r!==0,destroy:h}}var Ct=[[.25,"Slow"],[1,"Normal"],[4,"Fast"]];function Be({label:e,moment:t="Moment of the recall",seconds:r=3,...o}){let{onSeek:n,onReset:a,watch:s,...i}=o,c=f("div",{class:"he-player",role:"group","aria-label":e}),h=matchMedia("(prefers-reduced-motion: reduce)"),d=Dt(c,r,{onMove:Ge,onRun:A=>x.textContent=A?"Pause":"Play"}),l=A=>()=>{s&&Rt(s.element??s),A()},u=(A,F)=>C(A,l(()=>d.by(F))),x=C("Play",l(()=>d.runs()?d.pause():P()),"he-primary"),[m,b,v]=[u("Step",1),u("Back",-1),C("Reset",l(N))],E=l(()=>d.seek(Number(k.value))),k=f("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:E}),{parts:w,setSeed:g,status:S}=Ft(i);c.append(Pt([x,m,b,v],k,[Lt(d),...w],S));function N(){d.pause(),a?.(),d.seek(0)}function P(A){h.matches?d.seek(1/0):d.start(A)}function Ge(A,F){[k.max,k.value]=[F,A],[b.disabled,m.disabled]=[A===0,A===F],n(A,d.runs())}let{seek:Ye,setLength:Xe,runs:Qe,destroy:Ze}=d;return{element:c,seek:Ye,play:()=>P(0),setLength:Xe,setSeed:g,runs:Qe,destroy:Ze}}function Lt({setSpeed:e}){let t=D("Speed",Ct,e);return t.set(1),t.element}function Pt(e,t,r,o){let n=f("div",{class:"he-more"},r),a=C("More",()=>a.setAttribute("aria-expanded",String(n.classList.toggle("he-open"))));a.classList.add("he-more-button"),a.setAttribute("aria-expanded","false");let s=f("div",{class:"he-moves"},e,a);return f("div",{class:"he-bar-of"},s,f("div",{class:"he-scrub"},t),n,o)}function Rt(e){let{top:t,bottom:r}=e.getBoundingClientRect();(t<0||r>innerHeight)&&e.scrollIntoView({block:"nearest"})}function Dt(e,t,{onMove:r,onRun:o}){let[n,a,s,i]=[0,0,1,0],c=We(e,m=>{i+=Math.max(a/t,2)*s*m,h(Math.floor(i)),n>=a&&l()});function h(m){n=Math.max(0,Math.min(a,m)),r(n,a)}function d(m=n>=a?0:n){n=i=m,o(!0),c.start()}function l(){c.stop(),o(!1)}function u(m){l(),h(m)}function p(m){l(),a=m}return{start:d,pause:l,seek:u,by:m=>u(n+m),setLength:p,setSpeed:m=>s=m,runs:c.runs,destroy:c.destroy}}function Ft({seed:e,onSeed:t,share:r,python:o}){let n=f("p",{class:"he-status",role:"status"}),a=Z(n,50),s=f("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:c}),i=f("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function c(){let u=Math.floor(Number(s.value)),p=u>=0&&u<2**32;a(""),p?t(u):a("A seed is a whole number from 0 to 4,294,967,295.")}async function h(){let u=r();a(await H(u)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function d(){i.hidden=!i.hidden,i.value=o(),i.hidden||a(await H(i.value)?"The code is copied.":"Copy the code below.")}let l=[];return t&&l.push(f("label",{},"Seed ",s)),r&&_t()&&l.push(C("Share this state",h)),o&&l.push(C("Copy as Python",d),i),{parts:l,status:n,setSeed:u=>s.value=u}}var _t=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function C(e,t,r){return f("button",{type:"button",class:r,onclick:t},e)}var Wt={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},je=(e,t,r)=>({tabindex:0,role:"application","aria-roledescription":e,"aria-label":t,"aria-describedby":r,"data-lm-suppress-shortcuts":"true"});function ze(e,{onMove:t,onPress:r}){e.addEventListener("keydown",o=>{let n=Wt[o.key];if(n)t(...n,o);else if(r&&[" ","Enter"].includes(o.key))r();else return;o.preventDefault(),o.stopPropagation()})}var Bt="http://www.w3.org/2000/svg";function L(e,t={},...r){let o=document.createElementNS(Bt,e);return z(o,t),o.append(...r),o}function z(e,t){for(let[r,o]of Object.entries(t))e.setAttribute(r,o)}var M=15,Ue=1/40,jt=12,zt=.3,Ut="Map of the code space. Arrow keys move the walker, Shift makes small steps.",Ht=e=>`color-mix(in srgb, var(--he-${qt[e]}) 65%, var(--he-ink))`,qt=["ink",...[1,2,3,4,5,6,7,8].map(e=>`memory-${e}`),"accent"];function X(e,t,r,o=1){let[n,a]=["surface","ink"].map(s=>ue(e,s));for(let s=0;s<t.length;s++){for(let i=0;i<3;i++)r.data[4*s+i]=n[i]+(a[i]-n[i])*t[s]*o;r.data[4*s+3]=255}}function He(e,t,r,o){let n=M*y,a={"data-part":"map",...je("map of the code space",Ut,r)},s=f("canvas",{width:n,height:n,...a}),i=Vt(t),c=[0,0];Jt(s,t,o),ze(s,{onMove(u,p,{shiftKey:x}){let m=x?Ue/5:Ue,[b,v]=$(c,t.frame);o(I([b+m*p,v+m*u],t.frame))}});function h(u,p,x){c=u,i.draw(u,p,x)}let d=f("div",{class:"he-dw-map"},s,i),l=Kt(e,s,t);return{element:d,draw:h,paint:l.paint,destroy:l.destroy}}function Kt(e,t,{decode:r,frame:o}){let n=t.getContext("2d"),a=l=>(l+.5)/M,s=l=>r(I([a(l%M),a(Math.floor(l/M))],o)),[i,c]=[[],xe()];function*h(){for(let l=0;l<M**2;l++){yield,i[l]??=s(l);let u=new ImageData(y,y);X(e,i[l],u,zt),n.putImageData(u,y*(l%M),y*Math.floor(l/M))}}function d(l){n.clearRect(0,0,t.width,t.height),e.ariaBusy=String(l),l?c.start(h(),()=>e.ariaBusy="false"):c.stop()}return{paint:d,destroy:c.destroy}}function Vt({codes:e,labels:t,frame:r}){let o=l=>$(l,r).map(u=>100*u),n=e.map((l,u)=>{let[p,x]=o(l);return L("text",{x:p,y:x,class:"he-dw-code",style:`fill: ${Ht(t[u])}`},String(t[u]))}),a=L("polyline",{class:"he-dw-way"}),s=L("circle",{r:4,class:"he-dw-goal"}),i=L("circle",{r:2.4,class:"he-dw-walker"}),c={viewBox:"0 0 100 100",class:"he-dw-over","aria-hidden":"true"},h=(l,[u,p])=>z(l,{cx:u,cy:p});function d(l,u,p){z(a,{points:[u[0],u.at(-1)].map(o).join(" ")}),h(i,o(l)),h(s,o(e[p]))}return{element:L("svg",c,a,s,...n,i),draw:d}}function Jt(e,{codes:t,frame:r},o){let n=(s,i)=>I([(s.clientX-i.left)/i.width,(s.clientY-i.top)/i.height],r);function a(s,i){let c=t[O(t,n(s,i)).index],[h,d]=$(c,r);return Math.hypot(i.left+h*i.width-s.clientX,i.top+d*i.height-s.clientY)<jt?c:n(s,i)}e.addEventListener("pointerdown",s=>{e.setPointerCapture(s.pointerId),o(a(s,e.getBoundingClientRect()))}),e.addEventListener("pointermove",s=>{e.hasPointerCapture(s.pointerId)&&o(n(s,e.getBoundingClientRect()))})}var qe=e=>`[${e.map(t=>t.toFixed(4)).join(", ")}]`,Ke=(e,t,r)=>`import matplotlib.pyplot as plt
import numpy as np

from hopfield_edu import plots
from hopfield_edu.modern.constructive import Autoencoder

autoencoder = Autoencoder.load("autoencoder-mnist-2")
start, goal = np.array(${qe(e)}), np.array(${qe(t)})
way = start + (goal - start) * np.linspace(0, 1, ${T+1})[:, None]
dreams = autoencoder.decode(way)  # (${T+1}, 28, 28)
plots.gallery(dreams[::8], columns=6)
print(f"moment ${r}: {way[${r}][0]:.2f}, {way[${r}][1]:.2f}; mean ink {dreams[${r}].mean():.3f}")
`;var Gt="Each numeral is a stored digit, kept as two numbers: its place on this map. Walk, and a decoder paints what the numbers under your feet say, where something is stored and where nothing is.";function Ve(e,t,{state:r,change:o,onSeek:n,share:a,walk:s}){let i=ee();i.element.id=U("here");let c=He(e,t,i.element.id,w=>o({start:w})),h=Qt(e,t),d=Re("Dreams behind the map",p),l=Xt(t,o),u=Be({label:"Walk",moment:"Moment of the walk",seconds:5,seed:r.seed,onSeed:w=>o({seed:w,start:null,goal:null}),onReset:()=>o({start:null,goal:null}),python:()=>Ke(s().way[0],t.codes[s().goal],s().at),onSeek:n,share:a});d.set(!0),u.setLength(T);function p(){c.paint(d.input.checked)}function x({way:w,goal:g}){l.update(w[0],g),u.setSeed(r.seed)}function m({way:w,goal:g},S,N){return c.draw(w[S],w,g),i.element.setAttribute("aria-live",N?"off":"polite"),i.say(Ie(w[S],t)),h.show(w[S])}let b=f("div",{class:"he-controls"},l.elements,d),{element:v,folding:E}=Yt({map:c,pictures:h,player:u,sentence:i,controls:b});function k(){for(let w of[u,E,c])w.destroy()}return{element:v,player:u,paint:p,update:x,show:m,destroy:k}}function Yt({map:e,pictures:t,player:r,sentence:o,controls:n}){let{dream:a,nearest:s}=t,i=[Y("The nearest memory",f("div",{class:"he-dw-pair"},s)),Y("Walk",n)],c=f("p",{class:"he-dw-ask"},Gt),h=Fe(f("div",{class:"he-dw-scene"},e,a),r),d=f("div",{class:"he-dw-body"},c,h,o,i);return{element:d,folding:_e(d,De,i)}}function Xt({codes:e,labels:t},r){let n=e.map((h,d)=>d).sort((h,d)=>t[h]-t[d]||h-d).map(h=>[h,$e(h,t)]),s=D("From",[["","this place"],...n],h=>h!==""&&r({start:e[h]})),i=D("To",n,h=>r({goal:h}));function c(h,d){let l=O(e,h);s.set(l.distance===0?l.index:""),i.set(d)}return{elements:[s,i],update:c}}function Qt(e,{decode:t,codes:r,labels:o,pictures:n}){let[a,s,i]=[0,1,2].map(()=>Zt(e));function c(h){let{index:d}=O(r,h),l=t(h);return a.set(l,`The dream at ${h.map(u=>u.toFixed(2)).join(", ")}`),s.set(t(r[d]),`Nearest memory: ${j(o[d])}`),i.set(n[d],"As it was shown"),l}return{dream:a,nearest:[s,i],show:c}}function Zt(e){let t=f("canvas",{width:y,height:y,class:"he-still he-dw-picture",role:"img"}),r=f("figcaption",{});function o(n,a){let s=new ImageData(y,y);X(e,n,s),t.getContext("2d").putImageData(s,0,0),t.setAttribute("aria-label",a),r.textContent=a}return{element:f("figure",{},t,r),set:o}}var Je="dream-walker",er={set:"What was set is no place on this map: see the text beside DreamWalker."},tr={name:Je,start:Ce,complaints:er},fo={render:pe({name:Je,label:"Dream walker",look:"he-dream-walker",css:fe,read:e=>Te(Q(e.get("dreams"))),createView:rr,damaged:"The decoder of this widget is damaged, so there are no dreams. The text around it does not need it."})};function rr(e,t,r){let o=null,s=ie(e,t,{...tr,checked:l=>Le(l,r),onChange:c,moment:()=>({at:o?.at})}),i=Ve(e,r,{state:s.state,change:s.change,onSeek:(l,u)=>o&&h(l,u),share:s.share,walk:()=>o});e.append(i.element);function c(l,u){let{start:p,goal:x}=Pe(l,r);o={way:Me(p,r.codes[x]),goal:x,at:0},i.update(o),i.player.seek(u??0)}function h(l,u=!1){o.at=l;let p=i.show(o,l,u);s.save({place:o.way[l],picture:ce(p)})}function d(){i.paint(),h(o.at)}return i.paint(),s.restore(),[s,i,de(e,d)]}export{fo as default};
