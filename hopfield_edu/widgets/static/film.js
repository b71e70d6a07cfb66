var g={};var Ve=typeof g>"u"?{}:g,Pt=new Intl.PluralRules("en"),p=(e,...t)=>Je(j(typeof e=="string"?e:Ke(e)),t);var j=e=>Ve[e]??e,Ke=e=>e.reduce((t,r,n)=>`${t}{${n-1}}${r}`),Je=(e,t)=>t.length?e.replace(/\{(\d+)\}/g,(r,n)=>t[n]):e;function h(e,t={},...r){let n=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?n.addEventListener(a.slice(2),s):n.setAttribute(a,s===!0?"":s));let o=r.flat().filter(a=>a!=null);return n.append(...o.map(a=>a.element??a)),n}function W(e,t=400){let r=0;return n=>{clearTimeout(r),r=setTimeout(()=>e.textContent=n,t)}}function K(){let e=h("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function T(e,t){P(e);let r=h("div",{class:"he-error",role:"alert"},h("span",{},t));r.append(h("button",{type:"button",onclick:()=>r.remove()},p("Close"))),e.prepend(r)}var P=e=>e.querySelector(":scope > .he-error")?.remove();async function z(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var J=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Xe=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),X=()=>new URLSearchParams(location.hash.slice(1)),Ye=p("The link is damaged, so the widget starts afresh. Ask for the link again.");function Y(e){let t=X().get(e);if(t===null)return{};try{return{value:Xe(t)}}catch{return{error:Ye}}}var Q=(e,t)=>`${e}=${J(t)}`;function Z(e,t){let r=X();return r.set(e,J(t)),history.replaceState(null,"",`#${r}`),location.href}var Qe=p("The saved state of this widget cannot be read. It starts afresh."),Ze=p("The link does not hold a state of this widget. It starts afresh.");function ee(e,t,{name:r,start:n,checked:o,onChange:a,...s}){let{onSet:i=b=>a(b,null),complaints:c={},read:m=tt,write:f=b=>b}=s,{traits:l=Object.keys(n),moment:y=()=>({})}=s,[x,w]=[{...n},{}],d=()=>o(m(t,l)),S=(b,R)=>rt(e,()=>Object.assign(x,b()),R),[O,$]=[!1,!1];function k(){if(O)return;let b=$;$=!S(d,c.set),!$&&(b&&P(e),i(x))}let M=()=>({...x,...y()});e.addEventListener("course:state",({detail:b})=>b.take(Q(r,M())));for(let b of l)t.on(`change:${b}`,k);return{state:x,opened:w,change(b){P(e),Object.assign(x,b),a(x,null)},restore(){S(d,c.saved??Qe),Object.assign(w,x),a(x,et(e,r,R=>S(()=>o(R),c.link??Ze)))},save(b={}){O=!0,nt(t,{...f(x),...b}),O=!1},share:()=>Z(r,M()),destroy:()=>l.forEach(b=>t.off(`change:${b}`,k))}}function et(e,t,r){let{value:n,error:o}=Y(t);return o&&T(e,o),n!==void 0&&r(n)&&Number.isInteger(n.at)?n.at:null}var tt=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function rt(e,t,r){try{return t(),!0}catch{return r&&T(e,r),!1}}function nt(e,t){let r=Object.entries(t).filter(([n,o])=>!ot(o,e.get(n)));for(let[n,o]of r)e.set(n,o);r.length&&e.save_changes()}function ot(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[r,n]=[_(e),_(t)];return r.length===n.length&&r.every((o,a)=>o===n[a])}function _(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var te=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var re=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;var st=["paper","surface","ink","muted","line","accent","accent-soft","plus","minus","serif","sans","mono"];function ne(e,t=""){let r=document.createElement("style");r.textContent=re+t,e.prepend(r);let n=matchMedia("(prefers-color-scheme: dark)"),o=()=>e.classList.toggle("he-dark",it(n)),a=new MutationObserver(o);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return n.addEventListener("change",o),o(),()=>{a.disconnect(),n.removeEventListener("change",o)}}function it(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function oe(e,t){let r=new MutationObserver(t);return r.observe(e,{attributes:!0,attributeFilter:["class"]}),{destroy:()=>r.disconnect()}}var G=new WeakMap;function q(e,t){if(!st.includes(t)&&!t.startsWith("memory-"))throw new Error(`no token ${t}`);G.get(e)?.theme!==e.className&&G.set(e,{theme:e.className,colours:{}});let{colours:r}=G.get(e);if(r[t])return r[t];let n=getComputedStyle(e).getPropertyValue(`--he-${t}`).trim(),o=[1,3,5].map(a=>parseInt(n.slice(a,a+2),16));return n&&(r[t]=o),o}function ae({name:e,label:t,look:r,css:n,read:o=()=>null,createView:a,damaged:s}){return({model:i,el:c})=>{let m={lang:"en","aria-label":ct(t)},f=h("section",{class:`he-root ${r}`,"data-widget":e,...m});c.append(f);let l=ne(f,n),y=[lt(f,e,s,()=>a(f,i,o(i)))].flat();return()=>{for(let x of y)x.destroy();l(),f.remove()}}}function ct(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),o=>o.ariaLabel)),[r,n]=[e,1];for(;t.has(r);)r=`${e} ${++n}`;return r}function lt(e,t,r,n){if(!r)return n();try{return n()}catch(o){return T(e,r),console.info(`${t}:`,o.message),[]}}function se(e,t){let r=new Float64Array(t);for(let n=0;n<t;n++)r[n]=e[n>>3]>>7-(n&7)&1?1:-1;return r}function ie(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function ce(e){let t=ie(e),r=0,n=()=>ie(t+Math.imul(++r,2654435769)),o=s=>Math.floor(n()*s/2**32);function a(s){let i=Int32Array.from({length:s},(c,m)=>m);for(let c=s-1;c>0;c--){let m=o(c+1);[i[c],i[m]]=[i[m],i[c]]}return i}return{u32:n,below:o,permutation:a,choose:(s,i)=>a(s).slice(0,i),coin:()=>n()>>>31?1:-1}}var[u,v,C]=[64,48,128],U=[4,8,16,32],[E,le]=[v*v,v*v/2],[ft,ht]=[50,.5];function mt(e){let t=se(e,C*C),r=new Float64Array(u*E);for(let n=0;n<u;n++){let o=Math.round(n/(u-1)*(C-v));for(let a=0;a<E;a++){let[s,i]=[o+Math.floor(a/v),o+a%v];r[n*E+a]=t[s*C+i]/v}}return r}function he(e){let t=mt(e),[r,n]=[new Float64Array(u**2),new Float64Array(u**2)];for(let o=0;o<u;o++)for(let a=0;a<=o;a++){let s=fe(t,o,a,0,le);n[o*u+a]=n[a*u+o]=s,r[o*u+a]=r[a*u+o]=s+fe(t,o,a,le,E)}return{frames:t,whole:r,upper:n}}function fe(e,t,r,n,o){let a=0;for(let s=n;s<o;s++)a+=e[t*E+s]*e[r*E+s];return a}var me=({shuffled:e,seed:t})=>e?ce(t).permutation(u):Int32Array.from({length:u},(r,n)=>n);function ue(e,t){let r=u/t;return Array.from({length:t},(n,o)=>({frames:[...e.subarray(o*r,(o+1)*r)],share:1/(r+ht)}))}var pe=(e,t)=>Array.from({length:t},(r,n)=>({frames:[e[Math.round(n*(u-1)/(t-1))]],share:1}));function de({upper:e},t){let r=new Float64Array(u**2);for(let n=0;n<u;n++){let o=t.map(({frames:c,share:m})=>{let f=0;for(let l of c)f+=e[n*u+l];return ft*m*f}),a=Math.max(...o),s=o.map(c=>Math.exp(c-a)),i=s.reduce((c,m)=>c+m,0);t.forEach(({frames:c,share:m},f)=>{for(let l of c)r[n*u+l]+=s[f]/i*m})}return r}var xe=new Float64Array(u**2).fill(1/u);function ge({whole:e},t){return Float64Array.from({length:u},(r,n)=>{let o=t.subarray(n*u,(n+1)*u),[a,s]=[0,0];for(let i=0;i<u;i++){a+=o[i]*e[n*u+i];let c=o[i]*e[i*u+i]/2;for(let m=0;m<i;m++)c+=o[m]*e[i*u+m];s+=2*o[i]*c}return a/Math.sqrt(s)})}function ye({frames:e},t,r){let n=new Float64Array(E);for(let o=0;o<u;o++){let a=t[r*u+o];for(let s=0;s<E;s++)n[s]+=a*e[o*E+s]}return n}var be=({frames:e},t)=>e.subarray(t*E,(t+1)*E);function we(e,t){let{frames:r}=e.find(n=>n.frames.includes(t));return r.filter(n=>n!==t).sort((n,o)=>n-o)}var ve=`.he-film-memory { container: film / inline-size; }
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
`;var pt=.5.toLocaleString("en")[1],ke=(e,t)=>e.toFixed(t).replace("-","\u2212").replace(".",pt);var H=C*C/8;function Ae(e){let[t,r]=[e.get("names"),_(e.get("picture_bits"))];if(!t.length||r.length!==t.length*H)throw new Error("pictures and names do not fit");let n=new Map;function o(a){let s=t.indexOf(a);return n.has(a)||n.set(a,dt(r.subarray(s*H,(s+1)*H))),n.get(a)}return{names:t,film:o}}function dt(e){let t=he(e);return{...t,mean:Ee(t,xe)}}function Se(e,{pieces:t,...r}){let n=me(r),o=ue(n,t),[a,s]=[o,pe(n,t)].map(i=>Ee(e,de(e,i)));return{film:e,curve:o,told:{curve:a,frames:s,mean:e.mean}}}function Ee(e,t){let r=ge(e,t);return{answers:t,likeness:r,mean:r.reduce((n,o)=>n+o,0)/u}}var F=e=>ke(e,2);function Oe({pieces:e,shuffled:t},{curve:r,frames:n,mean:o}){let s=(Math.abs(r.mean-n.mean)<.005?"as good as":null)??(r.mean>n.mean?"better than":"worse than");return`${t?"Shuffled":"In order"}, the curve of ${e} pieces is ${s} ${e} single frames: mean likeness ${F(r.mean)} against ${F(n.mean)}. The mean picture has ${F(o.mean)}.`}function Me(e,t){let r=t.map(i=>i+1),n=r.at(-1),o=`${r.slice(0,-1).join(", ")} and ${n}`,a=r.length===1?`frame ${n}`:`frames ${o}`,s=r.length<8?a:`${r.length} frames from ${r[0]} to ${n}`;return`Frame ${e+1} shares its piece of the curve with ${s}.`}function L(e,t,r){let n=[],o=h("select",{onchange:()=>r(n[o.selectedIndex][0])});function a(s){n=s.map(i=>Array.isArray(i)?i:[i,j(i)]),o.replaceChildren(...n.map(([i,c])=>h("option",{value:i},c)))}return a(t),{input:o,element:h("label",{},e," ",o),set:s=>o.value=s,offer:a}}var $e=560,gt="(max-height: 480px)",Ce=(e,t)=>h("div",{class:"he-stage"},e,t);function Ie(e,...t){let r=h("summary",{},e),n=h("details",{class:"he-fold"},r,...t);function o(a){r.hidden=!a,n.open=!a}return o(!1),{element:n,fold:o}}function Re(e,t,r){let n=matchMedia(gt),[o,a]=[!1,1/0];function s(){if(o!==(a<=t||n.matches)){o=!o,e.classList.toggle("he-narrow",o);for(let{fold:m}of r)m(o)}}let i=new ResizeObserver(([{contentRect:m}])=>{a=m.width||a,s()});i.observe(e),n.addEventListener("change",s);function c(){i.disconnect(),n.removeEventListener("change",s)}return{destroy:c}}function Te(e,t){let[r,n,o]=[0,0,!0],a=new IntersectionObserver(([f])=>o=f.isIntersecting);a.observe(e);function s(f){r=requestAnimationFrame(s),o&&t((f-n)/1e3),n=f}function i(){c(),n=performance.now(),r=requestAnimationFrame(s)}function c(){cancelAnimationFrame(r),r=0}function m(){c(),a.disconnect()}return{start:i,stop:c,runs:()=>r!==0,destroy:m}}var yt=[[.25,p("Slow")],[1,p("Normal")],[4,p("Fast")]];function Fe({label:e,moment:t=p("Moment of the recall"),seconds:r=3,...n}){let{onSeek:o,onReset:a,watch:s,...i}=n,c=h("div",{class:"he-player",role:"group","aria-label":e}),m=matchMedia("(prefers-reduced-motion: reduce)"),f=kt(c,r,{onMove:We,onRun:A=>w.textContent=A?p("Pause"):p("Play")}),l=A=>()=>{s&&vt(s.element??s),A()},y=(A,N)=>I(A,l(()=>f.by(N))),x=()=>f.runs()?f.pause():V(),w=I(p("Play"),l(x),"he-primary"),[d,S,O]=[y(p("Step"),1),y(p("Back"),-1),I(p("Reset"),l(je))],$=l(()=>f.seek(Number(k.value))),k=h("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:$}),{parts:M,setSeed:b,status:R}=At(i);c.append(wt([w,d,S,O],k,[bt(f),...M],R));function je(){f.pause(),a?.(),f.seek(0)}function V(A){m.matches?f.seek(1/0):f.start(A)}function We(A,N){[k.max,k.value]=[N,A],[S.disabled,d.disabled]=[A===0,A===N],o(A,f.runs())}let{seek:ze,setLength:Ge,runs:qe,destroy:Be}=f;return{element:c,seek:ze,play:()=>V(0),setLength:Ge,setSeed:b,runs:qe,destroy:Be}}function bt({setSpeed:e}){let t=L(p("Speed"),yt,e);return t.set(1),t.element}function wt(e,t,r,n){let o=h("div",{class:"he-more"},r),a=I(p("More"),()=>a.setAttribute("aria-expanded",String(o.classList.toggle("he-open"))));a.classList.add("he-more-button"),a.setAttribute("aria-expanded","false");let s=h("div",{class:"he-moves"},e,a);return h("div",{class:"he-bar-of"},s,h("div",{class:"he-scrub"},t),o,n)}function vt(e){let{top:t,bottom:r}=e.getBoundingClientRect();(t<0||r>innerHeight)&&e.scrollIntoView({block:"nearest"})}function kt(e,t,{onMove:r,onRun:n}){let[o,a,s,i]=[0,0,1,0],c=Te(e,d=>{i+=Math.max(a/t,2)*s*d,m(Math.floor(i)),o>=a&&l()});function m(d){o=Math.max(0,Math.min(a,d)),r(o,a)}function f(d=o>=a?0:o){o=i=d,n(!0),c.start()}function l(){c.stop(),n(!1)}function y(d){l(),m(d)}function x(d){l(),a=d}return{start:f,pause:l,seek:y,by:d=>y(o+d),setLength:x,setSpeed:d=>s=d,runs:c.runs,destroy:c.destroy}}function At({seed:e,onSeed:t,share:r,python:n}){let o=h("p",{class:"he-status",role:"status"}),a=W(o,50),s=h("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:c}),i=h("textarea",{readonly:!0,rows:9,"aria-label":p("The same as Python code"),hidden:!0});function c(){let y=Math.floor(Number(s.value)),x=y>=0&&y<2**32;a(""),x?t(y):a(p("A seed is a whole number from 0 to 4,294,967,295."))}async function m(){let y=r();a(await z(y)?p("The link to this state is copied."):p("The link to this state is in the address bar."))}async function f(){i.hidden=!i.hidden,i.value=n(),i.hidden||a(await z(i.value)?p("The code is copied."):p("Copy the code below."))}let l=[];return t&&l.push(h("label",{},p("Seed "),s)),r&&St()&&l.push(I(p("Share this state"),m)),n&&l.push(I(p("Copy as Python"),f),i),{parts:l,status:o,setSeed:y=>s.value=y}}var St=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function I(e,t,r){return h("button",{type:"button",class:r,onclick:t},e)}var Le=([e,t,r])=>new Uint32Array(Uint8Array.of(e,t,r,255).buffer)[0];var D=255,Et=[["film",()=>"The film",()=>"upper half is shown"],["curve",e=>`From ${e} means`],["frames",e=>`From ${e} frames`],["mean",()=>"Mean picture"]];function Ne(){let e=Et.map(([s,i,c])=>Ot(s,i,c)),t=null;function r(){let s=e[0].element.closest(".he-root");if(s){t??=$t(s);for(let i of e)i.paint(t)}}function n({film:s,told:i},c){for(let{kind:m,set:f}of e){let l=i[m];f(l?ye(s,l.answers,c):be(s,c),l?.likeness[c])}r()}function o(){t=null,r()}let a=s=>e.forEach(i=>i.update(s));return{element:h("div",{class:"he-fm-pictures"},e),update:a,show:n,redraw:o}}function Ot(e,t,r=null){let n=h("canvas",{width:v,height:v,class:"he-still",role:"img","aria-label":"A frame"}),[o,a]=[h("b",{}),h("span",{},r?.())],s=new ImageData(v,v),i=new Float64Array(v*v);function c(x,w){i=x,r||(a.textContent=`likeness ${F(w)}`),n.setAttribute("aria-label",`${o.textContent}, ${a.textContent}`)}function m(x){let w=new Uint32Array(s.data.buffer);for(let d=0;d<w.length;d++)w[d]=x[Mt(i[d])];n.getContext("2d").putImageData(s,0,0)}let f=x=>o.textContent=t(x),l=h("div",{class:`he-fm-frame he-fm-${e}`},n);return{element:h("figure",{},l,h("figcaption",{},o," ",a)),kind:e,update:f,set:c,paint:m}}var Mt=e=>Math.max(0,Math.min(D,Math.round(D*(e*v+1)/2)));function $t(e){let[t,r]=["plus","minus"].map(o=>q(e,o)),n=o=>Le(r.map((a,s)=>Math.round(a+(t[s]-a)*o)));return Uint32Array.from({length:D+1},(o,a)=>n(a/D))}function Pe({picture:e,pieces:t,shuffled:r,seed:n}){let o=["from hopfield_edu.widgets.rng import SharedRng","",`film = film[SharedRng(${n}).permutation(64)]`,""];return["import numpy as np","from hopfield_edu import datasets","from hopfield_edu.frontier import fit_curve, pan, recall_curve","from hopfield_edu.modern import modern_recall","",`film = pan(datasets.pictures(["${e}"]).patterns.reshape(128, 128)) / 48`,...r?o:[],"cues = film * (np.arange(48 * 48) < 48 * 24)  # the upper half",`curve = recall_curve(fit_curve(film, ${t}), cues, beta=50.0).state`,`some = film[np.rint(np.linspace(0, 63, ${t})).astype(int)]`,"frames = modern_recall(some, cues, 50.0, max_steps=1).state","for told in (curve, frames):","    print(np.mean(np.sum(told * film, axis=1) / np.linalg.norm(told, axis=1)))",""].join(`
`)}var Ct=8;function _e(e,{state:t,change:r,share:n,onSeek:o,onReset:a}){let[s,i]=[Ne(),K()],c=h("p",{class:"he-note"}),m=h("button",{type:"button",onclick:()=>r({shuffled:!t.shuffled})}),f=It(e,t,r),l=Fe({label:"Film",moment:"Frame",seconds:Ct,seed:t.seed,onSeed:k=>r({seed:k}),python:()=>Pe(t),onSeek:o,onReset:a,share:n});function y({told:k}){s.update(t.pieces),f.update(),l.setSeed(t.seed),l.setLength(u-1),m.textContent=t.shuffled?"In order":"Shuffle",i.say(Oe(t,k))}function x(k,M){s.show(k,M),c.textContent=Me(M,we(k.curve,M))}let w=[Ie("Settings",f)],d=h("div",{class:"he-fm-said"},m,i),S=h("div",{class:"he-fm"},Ce(s.element,l),d,c,w),O=Re(S,$e,w);function $(){l.destroy(),O.destroy()}return{element:S,player:l,update:y,show:x,redraw:s.redraw,destroy:$}}function It(e,t,r){let n=L("Film over",e,s=>r({picture:s})),o=L("Numbers per pixel",U,s=>r({pieces:s}));function a(){n.set(t.picture),o.set(t.pieces)}return{element:h("div",{class:"he-controls"},n,o),update:a}}var De="film-memory",Rt={picture:"astronaut",pieces:16,shuffled:!1,seed:0},Ue=19,Tt={saved:"The saved state of this widget cannot be read. It starts with the astronaut, in order.",set:"What was set cannot be shown: one of the five pictures, and 4, 8, 16 or 32 pieces."},On={render:ae({name:De,label:"A film in a few numbers",look:"he-film-memory",css:ve,read:Ae,createView:Ft,damaged:"The saved pictures of this widget are damaged, so there is no film."})};function Ft(e,t,{names:r,film:n}){let[o,a]=[null,Ue],s=ee(e,t,{name:De,start:Rt,checked:l=>Lt(l,r),onChange:c,moment:()=>({at:a}),complaints:Tt}),i=_e(r,{...s,onSeek:f,onReset:()=>queueMicrotask(()=>m())});e.append(i.element);function c(l,y){let x=y??a;o=Se(n(l.picture),l),i.update(o),i.player.seek(x);let[w,d,S]=["curve","frames","mean"].map(O=>o.told[O].mean);s.save({shown:{curve:w,frames:d,mean:S}})}function m(){a=Ue,s.change(s.opened)}function f(l){o&&(a=l,i.show(o,l))}return s.restore(),[s,i,oe(e,i.redraw)]}function Lt({picture:e,pieces:t,shuffled:r,seed:n},o){if(!(o.includes(e)&&U.includes(t)&&typeof r=="boolean"&&te(n)))throw new Error("this is no state of the widget");return{picture:e,pieces:t,shuffled:r,seed:n}}export{On as default};
