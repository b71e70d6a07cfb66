var g={};var Ke=typeof g>"u"?{}:g,Wt=new Intl.PluralRules("en"),c=(e,...t)=>Xe(j(typeof e=="string"?e:Je(e)),t);var j=e=>Ke[e]??e,Je=e=>e.reduce((t,r,o)=>`${t}{${o-1}}${r}`),Xe=(e,t)=>t.length?e.replace(/\{(\d+)\}/g,(r,o)=>t[o]):e;function m(e,t={},...r){let o=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?o.addEventListener(a.slice(2),s):o.setAttribute(a,s===!0?"":s));let n=r.flat().filter(a=>a!=null);return o.append(...n.map(a=>a.element??a)),o}function W(e,t=400){let r=0;return o=>{clearTimeout(r),r=setTimeout(()=>e.textContent=o,t)}}function K(){let e=m("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function T(e,t){P(e);let r=m("div",{class:"he-error",role:"alert"},m("span",{},t));r.append(m("button",{type:"button",onclick:()=>r.remove()},c("Close"))),e.prepend(r)}var P=e=>e.querySelector(":scope > .he-error")?.remove();async function z(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var J=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Ye=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),X=()=>new URLSearchParams(location.hash.slice(1)),Qe=c("The link is damaged, so the widget starts afresh. Ask for the link again.");function Y(e){let t=X().get(e);if(t===null)return{};try{return{value:Ye(t)}}catch{return{error:Qe}}}var Q=(e,t)=>`${e}=${J(t)}`;function Z(e,t){let r=X();return r.set(e,J(t)),history.replaceState(null,"",`#${r}`),location.href}var Ze=c("The saved state of this widget cannot be read. It starts afresh."),et=c("The link does not hold a state of this widget. It starts afresh.");function ee(e,t,{name:r,start:o,checked:n,onChange:a,...s}){let{onSet:i=b=>a(b,null),complaints:l={},read:u=rt,write:h=b=>b}=s,{traits:f=Object.keys(o),moment:y=()=>({})}=s,[x,w]=[{...o},{}],d=()=>n(u(t,f)),S=(b,R)=>ot(e,()=>Object.assign(x,b()),R),[O,M]=[!1,!1];function k(){if(O)return;let b=M;M=!S(d,l.set),!M&&(b&&P(e),i(x))}let $=()=>({...x,...y()});e.addEventListener("course:state",({detail:b})=>b.take(Q(r,$())));for(let b of f)t.on(`change:${b}`,k);return{state:x,opened:w,change(b){P(e),Object.assign(x,b),a(x,null)},restore(){S(d,l.saved??Ze),Object.assign(w,x),a(x,tt(e,r,R=>S(()=>n(R),l.link??et)))},save(b={}){O=!0,nt(t,{...h(x),...b}),O=!1},share:()=>Z(r,$()),destroy:()=>f.forEach(b=>t.off(`change:${b}`,k))}}function tt(e,t,r){let{value:o,error:n}=Y(t);return n&&T(e,n),o!==void 0&&r(o)&&Number.isInteger(o.at)?o.at:null}var rt=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function ot(e,t,r){try{return t(),!0}catch{return r&&T(e,r),!1}}function nt(e,t){let r=Object.entries(t).filter(([o,n])=>!at(n,e.get(o)));for(let[o,n]of r)e.set(o,n);r.length&&e.save_changes()}function at(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[r,o]=[_(e),_(t)];return r.length===o.length&&r.every((n,a)=>n===o[a])}function _(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var te=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var re=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;var it=["paper","surface","ink","muted","line","accent","accent-soft","plus","minus","serif","sans","mono"];function oe(e,t=""){let r=document.createElement("style");r.textContent=re+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",ct(o)),a=new MutationObserver(n);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{a.disconnect(),o.removeEventListener("change",n)}}function ct(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function ne(e,t){let r=new MutationObserver(t);return r.observe(e,{attributes:!0,attributeFilter:["class"]}),{destroy:()=>r.disconnect()}}var G=new WeakMap;function B(e,t){if(!it.includes(t)&&!t.startsWith("memory-"))throw new Error(`no token ${t}`);G.get(e)?.theme!==e.className&&G.set(e,{theme:e.className,colours:{}});let{colours:r}=G.get(e);if(r[t])return r[t];let o=getComputedStyle(e).getPropertyValue(`--he-${t}`).trim(),n=[1,3,5].map(a=>parseInt(o.slice(a,a+2),16));return o&&(r[t]=n),n}function ae({name:e,label:t,look:r,css:o,read:n=()=>null,createView:a,damaged:s}){return({model:i,el:l})=>{let u={lang:"en","aria-label":lt(t)},h=m("section",{class:`he-root ${r}`,"data-widget":e,...u});l.append(h);let f=oe(h,o),y=[ft(h,e,s,()=>a(h,i,n(i)))].flat();return()=>{for(let x of y)x.destroy();f(),h.remove()}}}function lt(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[r,o]=[e,1];for(;t.has(r);)r=`${e} ${++o}`;return r}function ft(e,t,r,o){if(!r)return o();try{return o()}catch(n){return T(e,r),console.info(`${t}:`,n.message),[]}}function se(e,t){let r=new Float64Array(t);for(let o=0;o<t;o++)r[o]=e[o>>3]>>7-(o&7)&1?1:-1;return r}function ie(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function ce(e){let t=ie(e),r=0,o=()=>ie(t+Math.imul(++r,2654435769)),n=s=>Math.floor(o()*s/2**32);function a(s){let i=Int32Array.from({length:s},(l,u)=>u);for(let l=s-1;l>0;l--){let u=n(l+1);[i[l],i[u]]=[i[u],i[l]]}return i}return{u32:o,below:n,permutation:a,choose:(s,i)=>a(s).slice(0,i),coin:()=>o()>>>31?1:-1}}var[p,v,C]=[64,48,128],U=[4,8,16,32],[E,le]=[v*v,v*v/2],[ht,mt]=[50,.5];function ut(e){let t=se(e,C*C),r=new Float64Array(p*E);for(let o=0;o<p;o++){let n=Math.round(o/(p-1)*(C-v));for(let a=0;a<E;a++){let[s,i]=[n+Math.floor(a/v),n+a%v];r[o*E+a]=t[s*C+i]/v}}return r}function he(e){let t=ut(e),[r,o]=[new Float64Array(p**2),new Float64Array(p**2)];for(let n=0;n<p;n++)for(let a=0;a<=n;a++){let s=fe(t,n,a,0,le);o[n*p+a]=o[a*p+n]=s,r[n*p+a]=r[a*p+n]=s+fe(t,n,a,le,E)}return{frames:t,whole:r,upper:o}}function fe(e,t,r,o,n){let a=0;for(let s=o;s<n;s++)a+=e[t*E+s]*e[r*E+s];return a}var me=({shuffled:e,seed:t})=>e?ce(t).permutation(p):Int32Array.from({length:p},(r,o)=>o);function ue(e,t){let r=p/t;return Array.from({length:t},(o,n)=>({frames:[...e.subarray(n*r,(n+1)*r)],share:1/(r+mt)}))}var pe=(e,t)=>Array.from({length:t},(r,o)=>({frames:[e[Math.round(o*(p-1)/(t-1))]],share:1}));function de({upper:e},t){let r=new Float64Array(p**2);for(let o=0;o<p;o++){let n=t.map(({frames:l,share:u})=>{let h=0;for(let f of l)h+=e[o*p+f];return ht*u*h}),a=Math.max(...n),s=n.map(l=>Math.exp(l-a)),i=s.reduce((l,u)=>l+u,0);t.forEach(({frames:l,share:u},h)=>{for(let f of l)r[o*p+f]+=s[h]/i*u})}return r}var xe=new Float64Array(p**2).fill(1/p);function ge({whole:e},t){return Float64Array.from({length:p},(r,o)=>{let n=t.subarray(o*p,(o+1)*p),[a,s]=[0,0];for(let i=0;i<p;i++){a+=n[i]*e[o*p+i];let l=n[i]*e[i*p+i]/2;for(let u=0;u<i;u++)l+=n[u]*e[i*p+u];s+=2*n[i]*l}return a/Math.sqrt(s)})}function ye({frames:e},t,r){let o=new Float64Array(E);for(let n=0;n<p;n++){let a=t[r*p+n];for(let s=0;s<E;s++)o[s]+=a*e[n*E+s]}return o}var be=({frames:e},t)=>e.subarray(t*E,(t+1)*E);function we(e,t){let{frames:r}=e.find(o=>o.frames.includes(t));return r.filter(o=>o!==t).sort((o,n)=>o-n)}var ve=`.he-film-memory { container: film / inline-size; }
.he-fm-pictures { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 10px; margin: 0 0 8px; }
.he-fm figure { margin: 0; min-width: 0; }
.he-fm-frame { position: relative; }
.he-root .he-fm-frame canvas { display: block; width: 100%; aspect-ratio: 1; image-rendering: pixelated; border: 1px solid var(--he-line); border-radius: 6px; }
.he-fm-film::after { content: ""; position: absolute; left: 0; right: 0; top: 50%; border-top: 2px dashed var(--he-accent); }
.he-fm figcaption { font-size: 13px; line-height: 1.4; margin-top: 3px; color: var(--he-muted); font-variant-numeric: tabular-nums; }
.he-fm figcaption b { display: block; color: var(--he-ink); font-weight: 600; }
.he-fm-said { display: flex; gap: 12px; align-items: flex-start; margin: 10px 0 0; }
.he-fm-said button { flex: none; min-width: 6.2em; }
.he-fm-said .he-sentence { margin: 0; min-height: 2.7em; }
.he-fm .he-note { font-size: 13px; color: var(--he-muted); margin: 6px 0 0; min-height: 1.35em; }
.he-fm .he-controls { margin: 8px 0 0; }
@container film (max-width: 460px) {
  .he-fm-pictures { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px; }
  .he-fm-said { flex-direction: column; gap: 6px; }
  .he-fm .he-note { min-height: 2.7em; }
}
`;var ke=e=>e.length<2?e.join(""):c`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`;var dt=.5.toLocaleString("en")[1],Ae=(e,t)=>e.toFixed(t).replace("-","\u2212").replace(".",dt);var H=C*C/8;function Se(e){let[t,r]=[e.get("names"),_(e.get("picture_bits"))];if(!t.length||r.length!==t.length*H)throw new Error("pictures and names do not fit");let o=new Map;function n(a){let s=t.indexOf(a);return o.has(a)||o.set(a,xt(r.subarray(s*H,(s+1)*H))),o.get(a)}return{names:t,film:n}}function xt(e){let t=he(e);return{...t,mean:Oe(t,xe)}}function Ee(e,{pieces:t,...r}){let o=me(r),n=ue(o,t),[a,s]=[n,pe(o,t)].map(i=>Oe(e,de(e,i)));return{film:e,curve:n,told:{curve:a,frames:s,mean:e.mean}}}function Oe(e,t){let r=ge(e,t);return{answers:t,likeness:r,mean:r.reduce((o,n)=>o+n,0)/p}}var F=e=>Ae(e,2);function $e({pieces:e,shuffled:t},{curve:r,frames:o,mean:n}){let a=t?c("Shuffled"):c("In order"),[s,i]=[F(r.mean),F(o.mean)];return`${wt(r.mean-o.mean)(a,e,s,i)} ${c`The mean picture has ${F(n.mean)}.`}`}var gt=(e,t,r,o)=>c`${e}, the curve of ${t} pieces is as good as ${t} single frames: mean likeness ${r} against ${o}.`,yt=(e,t,r,o)=>c`${e}, the curve of ${t} pieces is better than ${t} single frames: mean likeness ${r} against ${o}.`,bt=(e,t,r,o)=>c`${e}, the curve of ${t} pieces is worse than ${t} single frames: mean likeness ${r} against ${o}.`,wt=e=>Math.abs(e)<.005?gt:e>0?yt:bt;function Me(e,t){let r=t.map(a=>a+1),[o,n]=[r[0],r.at(-1)];return r.length===1?c`Frame ${e+1} shares its piece of the curve with frame ${n}.`:r.length<8?c`Frame ${e+1} shares its piece of the curve with frames ${ke(r)}.`:c`Frame ${e+1} shares its piece of the curve with ${r.length} frames from ${o} to ${n}.`}function L(e,t,r){let o=[],n=m("select",{onchange:()=>r(o[n.selectedIndex][0])});function a(s){o=s.map(i=>Array.isArray(i)?i:[i,j(i)]),n.replaceChildren(...o.map(([i,l])=>m("option",{value:i},l)))}return a(t),{input:n,element:m("label",{},e," ",n),set:s=>n.value=s,offer:a}}var Ce=560,kt="(max-height: 480px)",Ie=(e,t)=>m("div",{class:"he-stage"},e,t);function Re(e,...t){let r=m("summary",{},e),o=m("details",{class:"he-fold"},r,...t);function n(a){r.hidden=!a,o.open=!a}return n(!1),{element:o,fold:n}}function Te(e,t,r){let o=matchMedia(kt),[n,a]=[!1,1/0];function s(){if(n!==(a<=t||o.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:u}of r)u(n)}}let i=new ResizeObserver(([{contentRect:u}])=>{a=u.width||a,s()});i.observe(e),o.addEventListener("change",s);function l(){i.disconnect(),o.removeEventListener("change",s)}return{destroy:l}}function Fe(e,t){let[r,o,n]=[0,0,!0],a=new IntersectionObserver(([h])=>n=h.isIntersecting);a.observe(e);function s(h){r=requestAnimationFrame(s),n&&t((h-o)/1e3),o=h}function i(){l(),o=performance.now(),r=requestAnimationFrame(s)}function l(){cancelAnimationFrame(r),r=0}function u(){l(),a.disconnect()}return{start:i,stop:l,runs:()=>r!==0,destroy:u}}var At=[[.25,c("Slow")],[1,c("Normal")],[4,c("Fast")]];function Le({label:e,moment:t=c("Moment of the recall"),seconds:r=3,...o}){let{onSeek:n,onReset:a,watch:s,...i}=o,l=m("div",{class:"he-player",role:"group","aria-label":e}),u=matchMedia("(prefers-reduced-motion: reduce)"),h=$t(l,r,{onMove:ze,onRun:A=>w.textContent=A?c("Pause"):c("Play")}),f=A=>()=>{s&&Ot(s.element??s),A()},y=(A,N)=>I(A,f(()=>h.by(N))),x=()=>h.runs()?h.pause():V(),w=I(c("Play"),f(x),"he-primary"),[d,S,O]=[y(c("Step"),1),y(c("Back"),-1),I(c("Reset"),f(We))],M=f(()=>h.seek(Number(k.value))),k=m("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:M}),{parts:$,setSeed:b,status:R}=Mt(i);l.append(Et([w,d,S,O],k,[St(h),...$],R));function We(){h.pause(),a?.(),h.seek(0)}function V(A){u.matches?h.seek(1/0):h.start(A)}function ze(A,N){[k.max,k.value]=[N,A],[S.disabled,d.disabled]=[A===0,A===N],n(A,h.runs())}let{seek:Ge,setLength:Be,runs:qe,destroy:He}=h;return{element:l,seek:Ge,play:()=>V(0),setLength:Be,setSeed:b,runs:qe,destroy:He}}function St({setSpeed:e}){let t=L(c("Speed"),At,e);return t.set(1),t.element}function Et(e,t,r,o){let n=m("div",{class:"he-more"},r),a=I(c("More"),()=>a.setAttribute("aria-expanded",String(n.classList.toggle("he-open"))));a.classList.add("he-more-button"),a.setAttribute("aria-expanded","false");let s=m("div",{class:"he-moves"},e,a);return m("div",{class:"he-bar-of"},s,m("div",{class:"he-scrub"},t),n,o)}function Ot(e){let{top:t,bottom:r}=e.getBoundingClientRect();(t<0||r>innerHeight)&&e.scrollIntoView({block:"nearest"})}function $t(e,t,{onMove:r,onRun:o}){let[n,a,s,i]=[0,0,1,0],l=Fe(e,d=>{i+=Math.max(a/t,2)*s*d,u(Math.floor(i)),n>=a&&f()});function u(d){n=Math.max(0,Math.min(a,d)),r(n,a)}function h(d=n>=a?0:n){n=i=d,o(!0),l.start()}function f(){l.stop(),o(!1)}function y(d){f(),u(d)}function x(d){f(),a=d}return{start:h,pause:f,seek:y,by:d=>y(n+d),setLength:x,setSpeed:d=>s=d,runs:l.runs,destroy:l.destroy}}function Mt({seed:e,onSeed:t,share:r,python:o}){let n=m("p",{class:"he-status",role:"status"}),a=W(n,50),s=m("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:l}),i=m("textarea",{readonly:!0,rows:9,"aria-label":c("The same as Python code"),hidden:!0});function l(){let y=Math.floor(Number(s.value)),x=y>=0&&y<2**32;a(""),x?t(y):a(c("A seed is a whole number from 0 to 4,294,967,295."))}async function u(){let y=r();a(await z(y)?c("The link to this state is copied."):c("The link to this state is in the address bar."))}async function h(){i.hidden=!i.hidden,i.value=o(),i.hidden||a(await z(i.value)?c("The code is copied."):c("Copy the code below."))}let f=[];return t&&f.push(m("label",{},c("Seed "),s)),r&&Ct()&&f.push(I(c("Share this state"),u)),o&&f.push(I(c("Copy as Python"),h),i),{parts:f,status:n,setSeed:y=>s.value=y}}var Ct=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function I(e,t,r){return m("button",{type:"button",class:r,onclick:t},e)}var Ne=([e,t,r])=>new Uint32Array(Uint8Array.of(e,t,r,255).buffer)[0];var D=255,It=[["film",()=>c("The film"),()=>c("upper half is shown")],["curve",e=>c`From ${e} means`],["frames",e=>c`From ${e} frames`],["mean",()=>c("Mean picture")]];function Pe(){let e=It.map(([s,i,l])=>Rt(s,i,l)),t=null;function r(){let s=e[0].element.closest(".he-root");if(s){t??=Ft(s);for(let i of e)i.paint(t)}}function o({film:s,told:i},l){for(let{kind:u,set:h}of e){let f=i[u];h(f?ye(s,f.answers,l):be(s,l),f?.likeness[l])}r()}function n(){t=null,r()}let a=s=>e.forEach(i=>i.update(s));return{element:m("div",{class:"he-fm-pictures"},e),update:a,show:o,redraw:n}}function Rt(e,t,r=null){let o=m("canvas",{width:v,height:v,class:"he-still",role:"img","aria-label":c("A frame")}),[n,a]=[m("b",{}),m("span",{},r?.())],s=new ImageData(v,v),i=new Float64Array(v*v);function l(x,w){i=x,r||(a.textContent=c`likeness ${F(w)}`),o.setAttribute("aria-label",`${n.textContent}, ${a.textContent}`)}function u(x){let w=new Uint32Array(s.data.buffer);for(let d=0;d<w.length;d++)w[d]=x[Tt(i[d])];o.getContext("2d").putImageData(s,0,0)}let h=x=>n.textContent=t(x),f=m("div",{class:`he-fm-frame he-fm-${e}`},o);return{element:m("figure",{},f,m("figcaption",{},n," ",a)),kind:e,update:h,set:l,paint:u}}var Tt=e=>Math.max(0,Math.min(D,Math.round(D*(e*v+1)/2)));function Ft(e){let[t,r]=["plus","minus"].map(n=>B(e,n)),o=n=>Ne(r.map((a,s)=>Math.round(a+(t[s]-a)*n)));return Uint32Array.from({length:D+1},(n,a)=>o(a/D))}function _e({picture:e,pieces:t,shuffled:r,seed:o}){let n=["from hopfield_edu.widgets.rng import SharedRng","",`film = film[SharedRng(${o}).permutation(64)]`,""];return["import numpy as np","from hopfield_edu import datasets","from hopfield_edu.frontier import fit_curve, pan, recall_curve","from hopfield_edu.modern import modern_recall","",`film = pan(datasets.pictures(["${e}"]).patterns.reshape(128, 128)) / 48`,...r?n:[],"cues = film * (np.arange(48 * 48) < 48 * 24)  # the upper half",`curve = recall_curve(fit_curve(film, ${t}), cues, beta=50.0).state`,`some = film[np.rint(np.linspace(0, 63, ${t})).astype(int)]`,"frames = modern_recall(some, cues, 50.0, max_steps=1).state","for told in (curve, frames):","    print(np.mean(np.sum(told * film, axis=1) / np.linalg.norm(told, axis=1)))",""].join(`
`)}var Lt=8;function Ue(e,{state:t,change:r,share:o,onSeek:n,onReset:a}){let[s,i]=[Pe(),K()],l=m("p",{class:"he-note"}),u=m("button",{type:"button",onclick:()=>r({shuffled:!t.shuffled})}),h=Nt(e,t,r),f=Le({label:c("Film"),moment:c("Frame"),seconds:Lt,seed:t.seed,onSeed:k=>r({seed:k}),python:()=>_e(t),onSeek:n,onReset:a,share:o});function y({told:k}){s.update(t.pieces),h.update(),f.setSeed(t.seed),f.setLength(p-1),u.textContent=t.shuffled?c("In order"):c("Shuffle"),i.say($e(t,k))}function x(k,$){s.show(k,$),l.textContent=Me($,we(k.curve,$))}let w=[Re(c("Settings"),h)],d=m("div",{class:"he-fm-said"},u,i),S=m("div",{class:"he-fm"},Ie(s.element,f),d,l,w),O=Te(S,Ce,w);function M(){f.destroy(),O.destroy()}return{element:S,player:f,update:y,show:x,redraw:s.redraw,destroy:M}}function Nt(e,t,r){let o=L(c("Film over"),e,s=>r({picture:s})),n=L(c("Numbers per pixel"),U,s=>r({pieces:s}));function a(){o.set(t.picture),n.set(t.pieces)}return{element:m("div",{class:"he-controls"},o,n),update:a}}var je="film-memory",Pt={picture:"astronaut",pieces:16,shuffled:!1,seed:0},De=19,_t={saved:c("The saved state of this widget cannot be read. It starts with the astronaut, in order."),set:c("What was set cannot be shown: one of the five pictures, and 4, 8, 16 or 32 pieces.")},Do={render:ae({name:je,label:c("A film in a few numbers"),look:"he-film-memory",css:ve,read:Se,createView:Ut,damaged:c("The saved pictures of this widget are damaged, so there is no film.")})};function Ut(e,t,{names:r,film:o}){let[n,a]=[null,De],s=ee(e,t,{name:je,start:Pt,checked:f=>Dt(f,r),onChange:l,moment:()=>({at:a}),complaints:_t}),i=Ue(r,{...s,onSeek:h,onReset:()=>queueMicrotask(()=>u())});e.append(i.element);function l(f,y){let x=y??a;n=Ee(o(f.picture),f),i.update(n),i.player.seek(x);let[w,d,S]=["curve","frames","mean"].map(O=>n.told[O].mean);s.save({shown:{curve:w,frames:d,mean:S}})}function u(){a=De,s.change(s.opened)}function h(f){n&&(a=f,i.show(n,f))}return s.restore(),[s,i,ne(e,i.redraw)]}function Dt({picture:e,pieces:t,shuffled:r,seed:o},n){if(!(n.includes(e)&&U.includes(t)&&typeof r=="boolean"&&te(o)))throw new Error("this is no state of the widget");return{picture:e,pieces:t,shuffled:r,seed:o}}export{Do as default};
