var X=e=>e.buffer.slice(e.byteOffset,e.byteOffset+e.byteLength);function m(e,t={},...r){let o=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?o.addEventListener(a.slice(2),s):o.setAttribute(a,s===!0?"":s));let n=r.flat().filter(a=>a!=null);return o.append(...n.map(a=>a.element??a)),o}var Qe=0,z=e=>`he-${e}-${++Qe}`;function Q(e,t=400){let r=0;return o=>{clearTimeout(r),r=setTimeout(()=>e.textContent=o,t)}}function Z(){let e=m("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function L(e,t){_(e);let r=m("div",{class:"he-error",role:"alert"},m("span",{},t));r.append(m("button",{type:"button",onclick:()=>r.remove()},"Close")),e.prepend(r)}var _=e=>e.querySelector(":scope > .he-error")?.remove();async function U(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var ee=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Ze=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),te=()=>new URLSearchParams(location.hash.slice(1)),et="The link is damaged, so the widget starts afresh. Ask for the link again.";function re(e){let t=te().get(e);if(t===null)return{};try{return{value:Ze(t)}}catch{return{error:et}}}var oe=(e,t)=>`${e}=${ee(t)}`;function ne(e,t){let r=te();return r.set(e,ee(t)),history.replaceState(null,"",`#${r}`),location.href}var tt="The saved state of this widget cannot be read. It starts afresh.",rt="The link does not hold a state of this widget. It starts afresh.";function se(e,t,{name:r,start:o,checked:n,onChange:a,...s}){let{onSet:i=g=>a(g,null),complaints:c={},read:l=nt,write:h=g=>g}=s,{traits:d=Object.keys(o),moment:u=()=>({})}=s,[p,x]=[{...o},{}],f=()=>n(l(t,d)),b=(g,S)=>at(e,()=>Object.assign(p,g()),S),[k,E]=[!1,!1];function v(){if(k)return;let g=E;E=!b(f,c.set),!E&&(g&&_(e),i(p))}let w=()=>({...p,...u()});e.addEventListener("course:state",({detail:g})=>g.take(oe(r,w())));for(let g of d)t.on(`change:${g}`,v);return{state:p,opened:x,change(g){_(e),Object.assign(p,g),a(p,null)},restore(){b(f,c.saved??tt),Object.assign(x,p),a(p,ot(e,r,S=>b(()=>n(S),c.link??rt)))},save(g={}){k=!0,st(t,{...h(p),...g}),k=!1},share:()=>ne(r,w()),destroy:()=>d.forEach(g=>t.off(`change:${g}`,v))}}function ot(e,t,r){let{value:o,error:n}=re(t);return n&&L(e,n),o!==void 0&&r(o)&&Number.isInteger(o.at)?o.at:null}var nt=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function at(e,t,r){try{return t(),!0}catch{return r&&L(e,r),!1}}function st(e,t){let r=Object.entries(t).filter(([o,n])=>!it(n,e.get(o)));for(let[o,n]of r)e.set(o,n);r.length&&e.save_changes()}function it(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[r,o]=[ae(e),ae(t)];return r.length===o.length&&r.every((n,a)=>n===o[a])}function ae(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var ie=e=>new DataView(Uint8Array.from(e,t=>Math.round(255*t)).buffer),H=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var ce=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
.he-root canvas:focus-visible + .he-cursor { display: block; }
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
.he-trace { width: 100%; height: auto; display: block; }
.he-trace text { font: 11px var(--he-sans); fill: var(--he-muted); }
@media print { .he-root .he-player, .he-root .he-controls { display: none; } }
@media (max-width: 600px) { .he-root { padding: 12px; } }
`;var lt=["paper","surface","ink","muted","line","accent","accent-soft","plus","minus","serif","sans","mono"];function le(e,t=""){let r=document.createElement("style");r.textContent=ce+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",ht(o)),a=new MutationObserver(n);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{a.disconnect(),o.removeEventListener("change",n)}}function ht(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function he(e,t){let r=new MutationObserver(t);return r.observe(e,{attributes:!0,attributeFilter:["class"]}),{destroy:()=>r.disconnect()}}var q=new WeakMap;function de(e,t){if(!lt.includes(t)&&!t.startsWith("memory-"))throw new Error(`no token ${t}`);q.get(e)?.theme!==e.className&&q.set(e,{theme:e.className,colours:{}});let{colours:r}=q.get(e);if(r[t])return r[t];let o=getComputedStyle(e).getPropertyValue(`--he-${t}`).trim(),n=[1,3,5].map(a=>parseInt(o.slice(a,a+2),16));return o&&(r[t]=n),n}function ue({name:e,label:t,look:r,css:o,read:n=()=>null,createView:a,damaged:s}){return({model:i,el:c})=>{let l=m("section",{class:`he-root ${r}`,"data-widget":e,"aria-label":t});c.append(l);let h=le(l,o),d=[dt(l,e,s,()=>a(l,i,n(i)))].flat();return()=>{for(let u of d)u.destroy();h(),l.remove()}}}function dt(e,t,r,o){if(!r)return o();try{return o()}catch(n){return L(e,r),console.info(`${t}:`,n.message),[]}}var pe=`.he-dream-walker { container: dreamwalker / inline-size; }
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
`;function me(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function fe(e){let t=me(e),r=0,o=()=>me(t+Math.imul(++r,2654435769)),n=s=>Math.floor(o()*s/2**32);function a(s){let i=Int32Array.from({length:s},(c,l)=>l);for(let c=s-1;c>0;c--){let l=n(c+1);[i[c],i[l]]=[i[l],i[c]]}return i}return{u32:o,below:n,permutation:a,choose:(s,i)=>a(s).slice(0,i),coin:()=>o()>>>31?1:-1}}var pt={F32:[4,e=>new Float32Array(e.slice().buffer)],F16:[2,mt],I8:[1,e=>new Int8Array(e.slice().buffer)],U8:[1,e=>e]};function ge(e){let t=Number(new DataView(e).getBigUint64(0,!0)),{__metadata__:r,...o}=JSON.parse(new TextDecoder().decode(new Uint8Array(e,8,t))),n=Object.values(o).map(({data_offsets:[,i]})=>i),a=8+t+Math.max(0,...n);if(a!==e.byteLength)throw new Error(`the file has ${e.byteLength} of ${a} bytes`);let s={};for(let[i,{dtype:c,shape:l,data_offsets:[h,d]}]of Object.entries(o)){let[u,p]=pt[c]??[];if(!p||l.reduce((x,f)=>x*f,u)!==d-h)throw new Error(`${i} cannot be read`);s[i]={shape:l,values:p(new Uint8Array(e,8+t+h,d-h))}}return{tensors:s,about:r}}function mt(e){let t=new Float32Array(e.length/2);for(let r=0;r<t.length;r++){let o=e[2*r]|e[2*r+1]<<8,[n,a]=[o>>10&31,o&1023];if(n===31)throw new Error("a weight is no number");let s=n?(1+a/1024)*2**(n-15):a*2**-24;t[r]=o>>15?-s:s}return t}function K(e,t,r){let o=e.length/r,n=t.length/r,a=new Float32Array(o*n),s=n-n%2;for(let i=0;i<o;i+=4){for(let c=0;c<s;c+=2)ft(e,t,a,r,n,i,c);if(s<n)for(let c=i;c<i+4;c++)a[c*n+s]=gt(e,t,c*r,s*r,r)}return a}function ft(e,t,r,o,n,a,s){let[i,c,l,h,d,u,p,x]=[0,0,0,0,0,0,0,0];for(let b=a*o,k=s*o,E=k+o;k<E;b++,k++){let v=t[k],w=t[k+o],g=e[b],S=e[b+o],N=e[b+2*o],D=e[b+3*o];i+=g*v,c+=S*v,l+=N*v,h+=D*v,d+=g*w,u+=S*w,p+=N*w,x+=D*w}let f=a*n+s;r[f]=i,r[f+n]=c,r[f+2*n]=l,r[f+3*n]=h,r[f+1]=d,r[f+n+1]=u,r[f+2*n+1]=p,r[f+3*n+1]=x}function gt(e,t,r,o,n){let a=0;for(let s=0;s<n;s++)a+=e[r+s]*t[o+s];return a}var xe=4;var ye=(e,t)=>e.reduce((r,o)=>o(r),t);function be(e,t,r){let[o,n]=["weight","bias"].map(a=>t[`${r}.${a}`]);if(!o||!n)throw new Error(`there are no weights ${r}`);return e(o,n.values)}function ve(e,t){let r=e.length/t.length;for(let o=0;o<e.length;o++)e[o]+=t[o/r|0];return e}var V=(e,t)=>r=>ve(K(e.values,r,e.shape[1]),t);function J(e,t){let[r,o]=e.shape,n=we(e.values,r);return a=>ve(xt(K(n,we(a,r),r),o),t)}function we(e,t){let r=e.length/t,o=new Float32Array(e.length);for(let n=0;n<t;n++)for(let a=0;a<r;a++)o[a*t+n]=e[n*r+a];return o}function xt(e,t){let r=e.length/(t*xe*xe),o=Math.sqrt(r),n=2*o,a=new Float32Array(t*n*n),s=0;for(let i=0;i<t;i++)for(let c=-1;c<3;c++)for(let l=-1;l<3;l++)for(let h=0;h<o;h++)for(let d=0;d<o;d++,s++){let u=2*h+c,p=2*d+l;u<0||u>=n||p<0||p>=n||(a[(i*n+u)*n+p]+=e[s])}return a}function j(e){for(let t=0;t<e.length;t++)e[t]/=1+Math.exp(-e[t]);return e}var ke=e=>e.map(t=>(Math.max(-1,Math.min(1,t))+1)/2);function Se(e){let t=(o,n)=>be(o,e,`decoder.${n}`),r=[t(V,0),j,t(V,2),j,t(J,5),j,t(J,7)];return o=>ke(ye(r,o))}var y=28,M=40,Ae=.07,wt=.001;function Ee(e){let{tensors:t}=ge(e),{codes:r,labels:o,pictures:n}=t,a=Array.from(o.values,(i,c)=>[...r.values.subarray(2*c,2*c+2)]);if(n.values.length!==a.length*y*y)throw new Error("pictures are missing");let s=Se(t);if(s([0,0]).length!==y*y)throw new Error("the decoder is of another kind");return{decode:s,codes:a,labels:[...o.values],pictures:a.map((i,c)=>Float32Array.from(n.values.subarray(c*y*y,(c+1)*y*y),l=>l/255)),frame:yt(a)}}function yt(e){return[0,1].map(t=>{let r=e.map(a=>a[t]),[o,n]=[Math.min(...r),Math.max(...r)];return[o-Ae*(n-o),n+Ae*(n-o)]})}var $=([e,t],[[r,o],[n,a]])=>[(e-r)/(o-r),(a-t)/(a-n)];function I(e,[[t,r],[o,n]]){let[a,s]=e.map(i=>Math.max(0,Math.min(1,i)));return[t+a*(r-t),n-s*(n-o)]}var Oe=(e,t)=>Array.from({length:M+1},(r,o)=>e.map((n,a)=>n+(t[a]-n)*o/M));function Me(e,t){let r=[...fe(e).permutation(t.length)];return[r[0],r.find(o=>t[o]!==t[r[0]])]}function O(e,t){let r=e.map(([n,a])=>Math.hypot(n-t[0],a-t[1])),o=r.reduce((n,a,s)=>a<r[n]?s:n,0);return{index:o,distance:r[o]}}var bt=({distance:e},[[t,r]])=>e<wt*(r-t),vt=["zero","one","two","three","four","five","six","seven","eight","nine"],kt="aeiou";function B(e){let t=vt[e];return`${kt.includes(t[0])&&t!=="one"?"an":"a"} ${t}`}function Te(e,t){let r=t.flatMap((o,n)=>o===t[e]?[n]:[]);return`${t[e]}, number ${r.indexOf(e)+1} of ${r.length}`}function Ne(e,{codes:t,labels:r,frame:o}){let n=O(t,e);return bt(n,o)?`On the code of ${B(r[n.index])} that was stored. The picture is constructed from two numbers.`:`Nothing is stored here. The nearest memory is ${B(r[n.index])}, ${n.distance.toFixed(2)} away, and the decoder paints all the same.`}var $e={seed:0,start:null,goal:null};function Ie({seed:e,start:t,goal:r},{codes:o,frame:n}){let a=t===null||Array.isArray(t)&&t.length===2&&t.every(Number.isFinite),s=r===null||H(r,o.length-1);if(!H(e)||!s||!a)throw new Error("this is no state of the widget");if(t===null)return{seed:e,start:t,goal:r};let i=O(o,t);return{seed:e,start:i.distance<1e-6?o[i.index]:I($(t,n),n),goal:r}}function Pe({seed:e,start:t,goal:r},{codes:o,labels:n}){let[a,s]=Me(e,n);return{start:t??o[a],goal:r??s}}function F(e,t,r){let o=[],n=m("select",{onchange:()=>r(o[n.selectedIndex][0])});function a(s){o=s.map(i=>Array.isArray(i)?i:[i,i]),n.replaceChildren(...o.map(([i,c])=>m("option",{value:i},c)))}return a(t),{input:n,element:m("label",{},e," ",n),set:s=>n.value=s,offer:a}}function Ce(e,t){let r=m("input",{type:"checkbox",onchange:()=>t(r.checked)});return{input:r,element:m("label",{class:"he-check"},r,` ${e}`),set:o=>r.checked=o}}var De=560,St="(max-height: 480px)",Le=(e,t)=>m("div",{class:"he-stage"},e,t);function G(e,...t){let r=m("summary",{},e),o=m("details",{class:"he-fold"},r,...t);function n(a){r.hidden=!a,o.open=!a}return n(!1),{element:o,fold:n}}function Fe(e,t,r){let o=matchMedia(St),[n,a]=[!1,1/0];function s(){if(n!==(a<=t||o.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:l}of r)l(n)}}let i=new ResizeObserver(([{contentRect:l}])=>{a=l.width||a,s()});i.observe(e),o.addEventListener("change",s);function c(){i.disconnect(),o.removeEventListener("change",s)}return{destroy:c}}function Re(e,t){let[r,o,n]=[0,0,!0],a=new IntersectionObserver(([h])=>n=h.isIntersecting);a.observe(e);function s(h){r=requestAnimationFrame(s),n&&t((h-o)/1e3),o=h}function i(){c(),o=performance.now(),r=requestAnimationFrame(s)}function c(){cancelAnimationFrame(r),r=0}function l(){c(),a.disconnect()}return{start:i,stop:c,runs:()=>r!==0,destroy:l}}var At=[[.25,"Slow"],[1,"Normal"],[4,"Fast"]];function _e({label:e,moment:t="Moment of the recall",seconds:r=3,...o}){let{onSeek:n,onReset:a,watch:s,...i}=o,c=m("div",{class:"he-player",role:"group","aria-label":e}),l=matchMedia("(prefers-reduced-motion: reduce)"),h=Tt(c,r,{onMove:Ve,onRun:A=>x.textContent=A?"Pause":"Play"}),d=A=>()=>{s&&Mt(s.element??s),A()},u=(A,R)=>P(A,d(()=>h.by(R))),x=P("Play",d(()=>h.runs()?h.pause():D()),"he-primary"),[f,b,k]=[u("Step",1),u("Back",-1),P("Reset",d(N))],E=d(()=>h.seek(Number(v.value))),v=m("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:E}),{parts:w,setSeed:g,status:S}=Nt(i);c.append(Ot([x,f,b,k],v,[Et(h),...w],S));function N(){h.pause(),a?.(),h.seek(0)}function D(A){l.matches?h.seek(1/0):h.start(A)}function Ve(A,R){[v.max,v.value]=[R,A],[b.disabled,f.disabled]=[A===0,A===R],n(A,h.runs())}let{seek:Je,setLength:Ge,runs:Ye,destroy:Xe}=h;return{element:c,seek:Je,play:()=>D(0),setLength:Ge,setSeed:g,runs:Ye,destroy:Xe}}function Et({setSpeed:e}){let t=F("Speed",At,e);return t.set(1),t.element}function Ot(e,t,r,o){let n=m("div",{class:"he-more"},r),a=P("More",()=>a.setAttribute("aria-expanded",String(n.classList.toggle("he-open"))));a.classList.add("he-more-button"),a.setAttribute("aria-expanded","false");let s=m("div",{class:"he-moves"},e,a);return m("div",{class:"he-bar-of"},s,m("div",{class:"he-scrub"},t),n,o)}function Mt(e){let{top:t,bottom:r}=e.getBoundingClientRect();(t<0||r>innerHeight)&&e.scrollIntoView({block:"nearest"})}function Tt(e,t,{onMove:r,onRun:o}){let[n,a,s,i]=[0,0,1,0],c=Re(e,f=>{i+=Math.max(a/t,2)*s*f,l(Math.floor(i)),n>=a&&d()});function l(f){n=Math.max(0,Math.min(a,f)),r(n,a)}function h(f=n>=a?0:n){n=i=f,o(!0),c.start()}function d(){c.stop(),o(!1)}function u(f){d(),l(f)}function p(f){d(),a=f}return{start:h,pause:d,seek:u,by:f=>u(n+f),setLength:p,setSpeed:f=>s=f,runs:c.runs,destroy:c.destroy}}function Nt({seed:e,onSeed:t,share:r,python:o}){let n=m("p",{class:"he-status",role:"status"}),a=Q(n,50),s=m("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:c}),i=m("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function c(){let u=Math.floor(Number(s.value)),p=u>=0&&u<2**32;a(""),p?t(u):a("A seed is a whole number from 0 to 4,294,967,295.")}async function l(){let u=r();a(await U(u)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function h(){i.hidden=!i.hidden,i.value=o(),i.hidden||a(await U(i.value)?"The code is copied.":"Copy the code below.")}let d=[];return t&&d.push(m("label",{},"Seed ",s)),r&&$t()&&d.push(P("Share this state",l)),o&&d.push(P("Copy as Python",h),i),{parts:d,status:n,setSeed:u=>s.value=u}}var $t=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function P(e,t,r){return m("button",{type:"button",class:r,onclick:t},e)}var It={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},je=(e,t,r)=>({tabindex:0,role:"application","aria-roledescription":e,"aria-label":t,"aria-describedby":r,"data-lm-suppress-shortcuts":"true"});function Be(e,{onMove:t,onPress:r}){e.addEventListener("keydown",o=>{let n=It[o.key];if(n)t(...n,o);else if(r&&[" ","Enter"].includes(o.key))r();else return;o.preventDefault(),o.stopPropagation()})}var Pt="http://www.w3.org/2000/svg";function C(e,t={},...r){let o=document.createElementNS(Pt,e);return W(o,t),o.append(...r),o}function W(e,t){for(let[r,o]of Object.entries(t))e.setAttribute(r,o)}var T=15,We=1/40,Ct=12,Dt=.3,Lt="Map of the code space. Arrow keys move the walker, Shift makes small steps.",Ft=e=>`color-mix(in srgb, var(--he-${Rt[e]}) 65%, var(--he-ink))`,Rt=["ink",...[1,2,3,4,5,6,7,8].map(e=>`memory-${e}`),"accent"];function Y(e,t,r,[o,n]=[0,0],a=1){let[s,i]=["surface","ink"].map(c=>de(e,c));for(let c=0;c<t.length;c++){let l=4*((n+Math.floor(c/y))*r.width+o+c%y);for(let h=0;h<3;h++)r.data[l+h]=s[h]+(i[h]-s[h])*t[c]*a;r.data[l+3]=255}}function ze(e,t,r,o){let n=T*y,a={"data-part":"map",...je("map of the code space",Lt,r)},s=m("canvas",{width:n,height:n,...a}),i=jt(t),c=[0,0];Bt(s,t,o),Be(s,{onMove(d,u,{shiftKey:p}){let x=p?We/5:We,[f,b]=$(c,t.frame);o(I([f+x*u,b+x*d],t.frame))}});function l(d,u,p){c=d,i.draw(d,u,p)}return{element:m("div",{class:"he-dw-map"},s,i),draw:l,paint:_t(e,s,t)}}function _t(e,t,{decode:r,frame:o}){let n=t.getContext("2d"),a=c=>(c+.5)/T,s=(c,l)=>r(I([a(l%T),a(Math.floor(l/T))],o)),i=Array.from({length:T**2},s);return c=>{if(n.clearRect(0,0,t.width,t.height),!c)return;let l=n.createImageData(t.width,t.height);i.forEach((h,d)=>Y(e,h,l,[y*(d%T),y*Math.floor(d/T)],Dt)),n.putImageData(l,0,0)}}function jt({codes:e,labels:t,frame:r}){let o=d=>$(d,r).map(u=>100*u),n=e.map((d,u)=>{let[p,x]=o(d);return C("text",{x:p,y:x,class:"he-dw-code",style:`fill: ${Ft(t[u])}`},String(t[u]))}),a=C("polyline",{class:"he-dw-way"}),s=C("circle",{r:4,class:"he-dw-goal"}),i=C("circle",{r:2.4,class:"he-dw-walker"}),c={viewBox:"0 0 100 100",class:"he-dw-over","aria-hidden":"true"},l=(d,[u,p])=>W(d,{cx:u,cy:p});function h(d,u,p){W(a,{points:[u[0],u.at(-1)].map(o).join(" ")}),l(i,o(d)),l(s,o(e[p]))}return{element:C("svg",c,a,s,...n,i),draw:h}}function Bt(e,{codes:t,frame:r},o){let n=(s,i)=>I([(s.clientX-i.left)/i.width,(s.clientY-i.top)/i.height],r);function a(s,i){let c=t[O(t,n(s,i)).index],[l,h]=$(c,r);return Math.hypot(i.left+l*i.width-s.clientX,i.top+h*i.height-s.clientY)<Ct?c:n(s,i)}e.addEventListener("pointerdown",s=>{e.setPointerCapture(s.pointerId),o(a(s,e.getBoundingClientRect()))}),e.addEventListener("pointermove",s=>{e.hasPointerCapture(s.pointerId)&&o(n(s,e.getBoundingClientRect()))})}var Ue=e=>`[${e.map(t=>t.toFixed(4)).join(", ")}]`,He=(e,t,r)=>`import matplotlib.pyplot as plt
import numpy as np

from hopfield_edu import plots
from hopfield_edu.modern.constructive import Autoencoder

autoencoder = Autoencoder.load("autoencoder-mnist-2")
start, goal = np.array(${Ue(e)}), np.array(${Ue(t)})
way = start + (goal - start) * np.linspace(0, 1, ${M+1})[:, None]
dreams = autoencoder.decode(way)  # (${M+1}, 28, 28)
plots.gallery(dreams[::8], columns=6)
print(f"moment ${r}: {way[${r}][0]:.2f}, {way[${r}][1]:.2f}; mean ink {dreams[${r}].mean():.3f}")
`;var Wt="Each numeral is a stored digit, kept as two numbers: its place on this map. Walk, and a decoder paints what the numbers under your feet say, where something is stored and where nothing is.";function qe(e,t,{state:r,change:o,onSeek:n,share:a,walk:s}){let i=Z();i.element.id=z("here");let c=ze(e,t,i.element.id,w=>o({start:w})),l=Ht(e,t),h=Ce("Dreams behind the map",p),d=Ut(t,o),u=_e({label:"Walk",moment:"Moment of the walk",seconds:5,seed:r.seed,onSeed:w=>o({seed:w,start:null,goal:null}),onReset:()=>o({start:null,goal:null}),python:()=>He(s().way[0],t.codes[s().goal],s().at),onSeek:n,share:a});h.set(!0),u.setLength(M);function p(){c.paint(h.input.checked)}function x({way:w,goal:g}){d.update(w[0],g),u.setSeed(r.seed)}function f({way:w,goal:g},S,N){return c.draw(w[S],w,g),i.element.setAttribute("aria-live",N?"off":"polite"),i.say(Ne(w[S],t)),l.show(w[S])}let b=m("div",{class:"he-controls"},d.elements,h),{element:k,folding:E}=zt({map:c,pictures:l,player:u,sentence:i,controls:b});function v(){u.destroy(),E.destroy()}return{element:k,player:u,paint:p,update:x,show:f,destroy:v}}function zt({map:e,pictures:t,player:r,sentence:o,controls:n}){let{dream:a,nearest:s}=t,i=[G("The nearest memory",m("div",{class:"he-dw-pair"},s)),G("Walk",n)],c=m("p",{class:"he-dw-ask"},Wt),l=Le(m("div",{class:"he-dw-scene"},e,a),r),h=m("div",{class:"he-dw-body"},c,l,o,i);return{element:h,folding:Fe(h,De,i)}}function Ut({codes:e,labels:t},r){let n=e.map((l,h)=>h).sort((l,h)=>t[l]-t[h]||l-h).map(l=>[l,Te(l,t)]),s=F("From",[["","this place"],...n],l=>l!==""&&r({start:e[l]})),i=F("To",n,l=>r({goal:l}));function c(l,h){let d=O(e,l);s.set(d.distance===0?d.index:""),i.set(h)}return{elements:[s,i],update:c}}function Ht(e,{decode:t,codes:r,labels:o,pictures:n}){let[a,s,i]=[0,1,2].map(()=>qt(e));function c(l){let{index:h}=O(r,l),d=t(l);return a.set(d,`The dream at ${l.map(u=>u.toFixed(2)).join(", ")}`),s.set(t(r[h]),`Nearest memory: ${B(o[h])}`),i.set(n[h],"As it was shown"),d}return{dream:a,nearest:[s,i],show:c}}function qt(e){let t=m("canvas",{width:y,height:y,class:"he-still he-dw-picture",role:"img"}),r=m("figcaption",{});function o(n,a){let s=new ImageData(y,y);Y(e,n,s),t.getContext("2d").putImageData(s,0,0),t.setAttribute("aria-label",a),r.textContent=a}return{element:m("figure",{},t,r),set:o}}var Ke="dream-walker",Kt={set:"What was set is no place on this map: see the text beside DreamWalker."},Vt={name:Ke,start:$e,complaints:Kt},ro={render:ue({name:Ke,label:"Dream walker",look:"he-dream-walker",css:pe,read:e=>Ee(X(e.get("dreams"))),createView:Jt,damaged:"The decoder of this widget is damaged, so there are no dreams. The text around it does not need it."})};function Jt(e,t,r){let o=null,s=se(e,t,{...Vt,checked:d=>Ie(d,r),onChange:c,moment:()=>({at:o?.at})}),i=qe(e,r,{state:s.state,change:s.change,onSeek:(d,u)=>o&&l(d,u),share:s.share,walk:()=>o});e.append(i.element);function c(d,u){let{start:p,goal:x}=Pe(d,r);o={way:Oe(p,r.codes[x]),goal:x,at:0},i.update(o),i.player.seek(u??0)}function l(d,u=!1){o.at=d;let p=i.show(o,d,u);s.save({place:o.way[d],picture:ie(p)})}function h(){i.paint(),l(o.at)}return i.paint(),s.restore(),[s,i,he(e,h)]}export{ro as default};
