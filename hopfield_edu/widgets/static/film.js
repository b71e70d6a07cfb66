var x={};var Xe=typeof x>"u"?{}:x,Bt=new Intl.PluralRules("en"),c=(e,...t)=>Qe(T(typeof e=="string"?e:Ye(e)),t);var y=e=>e,T=e=>Xe[e]??e,Ye=e=>e.reduce((t,r,o)=>`${t}{${o-1}}${r}`),Qe=(e,t)=>t.length?e.replace(/\{(\d+)\}/g,(r,o)=>t[o]):e;function m(e,t={},...r){let o=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?o.addEventListener(a.slice(2),s):o.setAttribute(a,s===!0?"":s));let n=r.flat().filter(a=>a!=null);return o.append(...n.map(a=>a.element??a)),o}function G(e,t=400){let r=0;return o=>{clearTimeout(r),r=setTimeout(()=>e.textContent=o,t)}}function J(){let e=m("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function N(e,t){_(e);let r=m("div",{class:"he-error",role:"alert"},m("span",{},t));r.append(m("button",{type:"button",onclick:()=>r.remove()},c("Close"))),e.prepend(r)}var _=e=>e.querySelector(":scope > .he-error")?.remove();async function q(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var X=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Ze=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),Y=()=>new URLSearchParams(location.hash.slice(1)),et=c("The link is damaged, so the widget starts afresh. Ask for the link again.");function Q(e){let t=Y().get(e);if(t===null)return{};try{return{value:Ze(t)}}catch{return{error:et}}}var Z=(e,t)=>`${e}=${X(t)}`;function ee(e,t){let r=Y();return r.set(e,X(t)),history.replaceState(null,"",`#${r}`),location.href}var tt=c("The saved state of this widget cannot be read. It starts afresh."),rt=c("The link does not hold a state of this widget. It starts afresh.");function te(e,t,{name:r,start:o,checked:n,onChange:a,...s}){let{onSet:i=w=>a(w,null),complaints:l={},read:u=nt,write:f=w=>w}=s,{traits:h=Object.keys(o),moment:b=()=>({})}=s,[d,v]=[{...o},{}],g=()=>n(u(t,h)),O=(w,R)=>at(e,()=>Object.assign(d,w()),R),[M,$]=[!1,!1];function S(){if(M)return;let w=$;$=!O(g,l.set),!$&&(w&&_(e),i(d))}let C=()=>({...d,...b()});e.addEventListener("course:state",({detail:w})=>w.take(Z(r,C())));for(let w of h)t.on(`change:${w}`,S);return{state:d,opened:v,change(w){_(e),Object.assign(d,w),a(d,null)},restore(){O(g,l.saved??tt),Object.assign(v,d),a(d,ot(e,r,R=>O(()=>n(R),l.link??rt)))},save(w={}){M=!0,st(t,{...f(d),...w}),M=!1},share:()=>ee(r,C()),destroy:()=>h.forEach(w=>t.off(`change:${w}`,S))}}function ot(e,t,r){let{value:o,error:n}=Q(t);return n&&N(e,n),o!==void 0&&r(o)&&Number.isInteger(o.at)?o.at:null}var nt=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function at(e,t,r){try{return t(),!0}catch{return r&&N(e,r),!1}}function st(e,t){let r=Object.entries(t).filter(([o,n])=>!it(n,e.get(o)));for(let[o,n]of r)e.set(o,n);r.length&&e.save_changes()}function it(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[r,o]=[U(e),U(t)];return r.length===o.length&&r.every((n,a)=>n===o[a])}function U(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var re=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var oe=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
.he-narrow .he-fold { margin-top: 8px; }
.he-fold > summary[hidden] { display: none; }
.he-root .he-fold > summary { min-height: 44px; padding: 10px 0; border-top: 1px solid var(--he-line); }
.he-root .he-title { font: 600 13px/1.3 var(--he-sans); color: var(--he-muted); margin: 0 0 8px; }
.he-sentence { font: 500 19px/1.35 var(--he-serif); margin: 0 0 16px; min-height: 2.7em; }
.he-controls { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; margin: 14px 0 8px; }
.he-controls label { font-size: 13px; color: var(--he-muted); display: inline-flex; gap: 6px; align-items: center; }
.he-controls label, .he-controls select { min-width: 0; max-width: 100%; }
.he-controls select { flex-shrink: 1000; } /* before its words break into two lines */
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
`;var lt=["paper","surface","ink","muted","line","accent","accent-soft","plus","minus","serif","sans","mono"];function ne(e,t=""){let r=document.createElement("style");r.textContent=oe+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",ft(o)),a=new MutationObserver(n);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{a.disconnect(),o.removeEventListener("change",n)}}function ft(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function ae(e,t){let r=new MutationObserver(t);return r.observe(e,{attributes:!0,attributeFilter:["class"]}),{destroy:()=>r.disconnect()}}var B=new WeakMap;function H(e,t){if(!lt.includes(t)&&!t.startsWith("memory-"))throw new Error(`no token ${t}`);B.get(e)?.theme!==e.className&&B.set(e,{theme:e.className,colours:{}});let{colours:r}=B.get(e);if(r[t])return r[t];let o=getComputedStyle(e).getPropertyValue(`--he-${t}`).trim(),n=[1,3,5].map(a=>parseInt(o.slice(a,a+2),16));return o&&(r[t]=n),n}function se({name:e,label:t,look:r,css:o,read:n=()=>null,createView:a,damaged:s}){return({model:i,el:l})=>{let u={lang:"en","aria-label":ht(t)},f=m("section",{class:`he-root ${r}`,"data-widget":e,...u});l.append(f);let h=ne(f,o),b=[mt(f,e,s,()=>a(f,i,n(i)))].flat();return()=>{for(let d of b)d.destroy();h(),f.remove()}}}function ht(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[r,o]=[e,1];for(;t.has(r);)r=`${e} ${++o}`;return r}function mt(e,t,r,o){if(!r)return o();try{return o()}catch(n){return N(e,r),console.info(`${t}:`,n.message),[]}}function ie(e,t){let r=new Float64Array(t);for(let o=0;o<t;o++)r[o]=e[o>>3]>>7-(o&7)&1?1:-1;return r}function ce(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function le(e){let t=ce(e),r=0,o=()=>ce(t+Math.imul(++r,2654435769)),n=s=>Math.floor(o()*s/2**32);function a(s){let i=Int32Array.from({length:s},(l,u)=>u);for(let l=s-1;l>0;l--){let u=n(l+1);[i[l],i[u]]=[i[u],i[l]]}return i}return{u32:o,below:n,permutation:a,choose:(s,i)=>a(s).slice(0,i),coin:()=>o()>>>31?1:-1}}var[p,k,I]=[64,48,128],j=[4,8,16,32],[E,fe]=[k*k,k*k/2],[ut,pt]=[50,.5];function dt(e){let t=ie(e,I*I),r=new Float64Array(p*E);for(let o=0;o<p;o++){let n=Math.round(o/(p-1)*(I-k));for(let a=0;a<E;a++){let[s,i]=[n+Math.floor(a/k),n+a%k];r[o*E+a]=t[s*I+i]/k}}return r}function me(e){let t=dt(e),[r,o]=[new Float64Array(p**2),new Float64Array(p**2)];for(let n=0;n<p;n++)for(let a=0;a<=n;a++){let s=he(t,n,a,0,fe);o[n*p+a]=o[a*p+n]=s,r[n*p+a]=r[a*p+n]=s+he(t,n,a,fe,E)}return{frames:t,whole:r,upper:o}}function he(e,t,r,o,n){let a=0;for(let s=o;s<n;s++)a+=e[t*E+s]*e[r*E+s];return a}var ue=({shuffled:e,seed:t})=>e?le(t).permutation(p):Int32Array.from({length:p},(r,o)=>o);function pe(e,t){let r=p/t;return Array.from({length:t},(o,n)=>({frames:[...e.subarray(n*r,(n+1)*r)],share:1/(r+pt)}))}var de=(e,t)=>Array.from({length:t},(r,o)=>({frames:[e[Math.round(o*(p-1)/(t-1))]],share:1}));function ge({upper:e},t){let r=new Float64Array(p**2);for(let o=0;o<p;o++){let n=t.map(({frames:l,share:u})=>{let f=0;for(let h of l)f+=e[o*p+h];return ut*u*f}),a=Math.max(...n),s=n.map(l=>Math.exp(l-a)),i=s.reduce((l,u)=>l+u,0);t.forEach(({frames:l,share:u},f)=>{for(let h of l)r[o*p+h]+=s[f]/i*u})}return r}var xe=new Float64Array(p**2).fill(1/p);function ye({whole:e},t){return Float64Array.from({length:p},(r,o)=>{let n=t.subarray(o*p,(o+1)*p),[a,s]=[0,0];for(let i=0;i<p;i++){a+=n[i]*e[o*p+i];let l=n[i]*e[i*p+i]/2;for(let u=0;u<i;u++)l+=n[u]*e[i*p+u];s+=2*n[i]*l}return a/Math.sqrt(s)})}function be({frames:e},t,r){let o=new Float64Array(E);for(let n=0;n<p;n++){let a=t[r*p+n];for(let s=0;s<E;s++)o[s]+=a*e[n*E+s]}return o}var we=({frames:e},t)=>e.subarray(t*E,(t+1)*E);function ve(e,t){let{frames:r}=e.find(o=>o.frames.includes(t));return r.filter(o=>o!==t).sort((o,n)=>o-n)}var ke=`.he-film-memory { container: film / inline-size; }
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
`;var Ae=e=>e.length<2?e.join(""):c`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`;var xt=.5.toLocaleString("en")[1];function Se(e,t){let r=Math.abs(e).toFixed(t),[o,n]=r.split(".");return(e<0&&Number(r)?"\u2212":"")+(o.length>3?yt(Number(o)):o)+(n?xt+n:"")}var yt=e=>e.toLocaleString("en");var V=I*I/8;function Ee(e){let[t,r]=[e.get("names"),U(e.get("picture_bits"))];if(!t.length||r.length!==t.length*V)throw new Error("pictures and names do not fit");let o=new Map;function n(a){let s=t.indexOf(a);return o.has(a)||o.set(a,bt(r.subarray(s*V,(s+1)*V))),o.get(a)}return{names:t,film:n}}function bt(e){let t=me(e);return{...t,mean:$e(t,xe)}}function Oe(e,{pieces:t,...r}){let o=ue(r),n=pe(o,t),[a,s]=[n,de(o,t)].map(i=>$e(e,ge(e,i)));return{film:e,curve:n,told:{curve:a,frames:s,mean:e.mean}}}function $e(e,t){let r=ye(e,t);return{answers:t,likeness:r,mean:r.reduce((o,n)=>o+n,0)/p}}var F=e=>Se(e,2);function Me({pieces:e,shuffled:t},{curve:r,frames:o,mean:n}){let a=t?c("Shuffled"):c("In order"),[s,i]=[F(r.mean),F(o.mean)];return`${At(r.mean-o.mean)(a,e,s,i)} ${c`The mean picture has ${F(n.mean)}.`}`}var wt=(e,t,r,o)=>c`${e}, the curve of ${t} pieces is as good as ${t} single frames: mean likeness ${r} against ${o}.`,vt=(e,t,r,o)=>c`${e}, the curve of ${t} pieces is better than ${t} single frames: mean likeness ${r} against ${o}.`,kt=(e,t,r,o)=>c`${e}, the curve of ${t} pieces is worse than ${t} single frames: mean likeness ${r} against ${o}.`,At=e=>Math.abs(e)<.005?wt:e>0?vt:kt;function Ce(e,t){let r=t.map(a=>a+1),[o,n]=[r[0],r.at(-1)];return r.length===1?c`Frame ${e+1} shares its piece of the curve with frame ${n}.`:r.length<8?c`Frame ${e+1} shares its piece of the curve with frames ${Ae(r)}.`:c`Frame ${e+1} shares its piece of the curve with ${r.length} frames from ${o} to ${n}.`}var St=[y("cat-face"),y("face-with-tears-of-joy"),y("thinking-face"),y("smiling-face-with-sunglasses"),y("skull"),y("robot"),y("ghost"),y("rocket"),y("guitar"),y("butterfly"),y("locomotive"),y("t-rex"),y("castle"),y("chess-knight"),y("anchor"),y("elephant"),y("spider-web"),y("windmill"),y("astronaut"),y("cameraman"),y("chelsea the cat"),y("coffee"),y("horse silhouette"),y("grace hopper")],Ie=e=>St.includes(e)?T(e):e;function L(e,t,r){let o=[],n=m("select",{onchange:()=>r(o[n.selectedIndex][0])});function a(s){o=s.map(i=>Array.isArray(i)?i:[i,T(i)]),n.replaceChildren(...o.map(([i,l])=>m("option",{value:i},l)))}return a(t),{input:n,element:m("label",{},e," ",n),set:s=>n.value=s,offer:a}}var Re=560,Ot="(max-height: 480px)",Te=(e,t)=>m("div",{class:"he-stage"},e,t);function Ne(e,...t){let r=m("summary",{},e),o=m("details",{class:"he-fold"},r,...t);function n(a){r.hidden=!a,o.open=!a}return n(!1),{element:o,fold:n}}function Fe(e,t,r){let o=matchMedia(Ot),[n,a]=[!1,1/0];function s(){if(n!==(a<=t||o.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:u}of r)u(n)}}let i=new ResizeObserver(([{contentRect:u}])=>{a=u.width||a,s()});i.observe(e),o.addEventListener("change",s);function l(){i.disconnect(),o.removeEventListener("change",s)}return{destroy:l}}function Le(e,t){let[r,o,n]=[0,0,!0],a=new IntersectionObserver(([f])=>n=f.isIntersecting);a.observe(e);function s(f){r=requestAnimationFrame(s),n&&t((f-o)/1e3),o=f}function i(){l(),o=performance.now(),r=requestAnimationFrame(s)}function l(){cancelAnimationFrame(r),r=0}function u(){l(),a.disconnect()}return{start:i,stop:l,runs:()=>r!==0,destroy:u}}var $t=[[.25,c("Slow")],[1,c("Normal")],[4,c("Fast")]];function Pe({label:e,moment:t=c("Moment of the recall"),seconds:r=3,...o}){let{onSeek:n,onReset:a,watch:s,...i}=o,l=m("div",{class:"he-player",role:"group","aria-label":e}),u=matchMedia("(prefers-reduced-motion: reduce)"),f=Rt(l,r,{onMove:Ge,onRun:A=>d.textContent=A?c("Pause"):c("Play")}),h=A=>()=>{s&&It(s.element??s),A()},b=(A,P,Ke)=>W(A,h(P),Ke),d=b(c("Play"),()=>f.runs()?f.pause():K(),"he-primary"),[v,g]=[b(c("Step"),()=>f.by(1)),b(c("Back"),()=>f.by(-1))],O=b(c("Reset"),R),M=h(()=>f.seek(Number($.value))),$=m("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:M}),{parts:S,setSeed:C,status:w}=Tt(i);l.append(Ct([d,v,g,O],$,[Mt(f),...S],w));function R(){f.pause(),a?.(),f.seek(0)}function K(A){u.matches?f.seek(1/0):f.start(A)}function Ge(A,P){[$.max,$.value]=[P,A],[g.disabled,v.disabled]=[A===0,A===P],n(A,f.runs())}let{seek:qe,setLength:Be,runs:He,destroy:Ve}=f;return{element:l,seek:qe,play:()=>K(0),setLength:Be,setSeed:C,runs:He,destroy:Ve}}function Mt({setSpeed:e}){let t=L(c("Speed"),$t,e);return t.set(1),t.element}function Ct(e,t,r,o){let n=m("div",{class:"he-more"},r),a=W(c("More"),()=>a.setAttribute("aria-expanded",String(n.classList.toggle("he-open"))));a.classList.add("he-more-button"),a.setAttribute("aria-expanded","false");let s=m("div",{class:"he-moves"},e,a);return m("div",{class:"he-bar-of"},s,m("div",{class:"he-scrub"},t),n,o)}function It(e){let{top:t,bottom:r}=e.getBoundingClientRect();(t<0||r>innerHeight)&&e.scrollIntoView({block:"nearest"})}function Rt(e,t,{onMove:r,onRun:o}){let[n,a,s,i]=[0,0,1,0],l=Le(e,g=>{i+=Math.max(a/t,2)*s*g,u(Math.floor(i)),n>=a&&h()});function u(g){n=Math.max(0,Math.min(a,g)),r(n,a)}function f(g=n>=a?0:n){n=i=g,o(!0),l.start()}function h(){l.stop(),o(!1)}function b(g){h(),u(g)}function d(g){h(),a=g}return{start:f,pause:h,seek:b,by:g=>b(n+g),setLength:d,setSpeed:g=>s=g,runs:l.runs,destroy:l.destroy}}function Tt({seed:e,onSeed:t,share:r,python:o}){let n=m("p",{class:"he-status",role:"status"}),a=G(n,50),s=m("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:l}),i=m("textarea",{readonly:!0,rows:9,"aria-label":c("The same as Python code"),hidden:!0});function l(){let b=Math.floor(Number(s.value)),d=b>=0&&b<2**32;a(""),d?t(b):a(c("A seed is a whole number from 0 to 4,294,967,295."))}async function u(){let b=r();a(await q(b)?c("The link to this state is copied."):c("The link to this state is in the address bar."))}async function f(){i.hidden=!i.hidden,i.value=o(),i.hidden||a(await q(i.value)?c("The code is copied."):c("Copy the code below."))}let h=[];return t&&h.push(m("label",{},c("Seed "),s)),r&&Nt()&&h.push(W(c("Share this state"),u)),o&&h.push(W(c("Copy as Python"),f),i),{parts:h,status:n,setSeed:b=>s.value=b}}var Nt=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function W(e,t,r){return m("button",{type:"button",class:r,onclick:t},e)}var _e=([e,t,r])=>new Uint32Array(Uint8Array.of(e,t,r,255).buffer)[0];var z=255,Ft=[["film",()=>c("The film"),()=>c("upper half is shown")],["curve",e=>c`From ${e} means`],["frames",e=>c`From ${e} frames`],["mean",()=>c("Mean picture")]];function Ue(){let e=Ft.map(([s,i,l])=>Lt(s,i,l)),t=null;function r(){let s=e[0].element.closest(".he-root");if(s){t??=_t(s);for(let i of e)i.paint(t)}}function o({film:s,told:i},l){for(let{kind:u,set:f}of e){let h=i[u];f(h?be(s,h.answers,l):we(s,l),h?.likeness[l])}r()}function n(){t=null,r()}let a=s=>e.forEach(i=>i.update(s));return{element:m("div",{class:"he-fm-pictures"},e),update:a,show:o,redraw:n}}function Lt(e,t,r=null){let o=m("canvas",{width:k,height:k,class:"he-still",role:"img","aria-label":c("A frame")}),[n,a]=[m("b",{}),m("span",{},r?.())],s=new ImageData(k,k),i=new Float64Array(k*k);function l(d,v){i=d,r||(a.textContent=c`likeness ${F(v)}`),o.setAttribute("aria-label",`${n.textContent}, ${a.textContent}`)}function u(d){let v=new Uint32Array(s.data.buffer);for(let g=0;g<v.length;g++)v[g]=d[Pt(i[g])];o.getContext("2d").putImageData(s,0,0)}let f=d=>n.textContent=t(d),h=m("div",{class:`he-fm-frame he-fm-${e}`},o);return{element:m("figure",{},h,m("figcaption",{},n," ",a)),kind:e,update:f,set:l,paint:u}}var Pt=e=>Math.max(0,Math.min(z,Math.round(z*(e*k+1)/2)));function _t(e){let[t,r]=["plus","minus"].map(n=>H(e,n)),o=n=>_e(r.map((a,s)=>Math.round(a+(t[s]-a)*n)));return Uint32Array.from({length:z+1},(n,a)=>o(a/z))}function De({picture:e,pieces:t,shuffled:r,seed:o}){let n=["from hopfield_edu.widgets.rng import SharedRng","",`film = film[SharedRng(${o}).permutation(64)]`,""];return["import numpy as np","from hopfield_edu import datasets","from hopfield_edu.frontier import fit_curve, pan, recall_curve","from hopfield_edu.modern import modern_recall","",`film = pan(datasets.pictures(["${e}"]).patterns.reshape(128, 128)) / 48`,...r?n:[],"cues = film * (np.arange(48 * 48) < 48 * 24)  # the upper half",`curve = recall_curve(fit_curve(film, ${t}), cues, beta=50.0).state`,`some = film[np.rint(np.linspace(0, 63, ${t})).astype(int)]`,"frames = modern_recall(some, cues, 50.0, max_steps=1).state","for told in (curve, frames):","    print(np.mean(np.sum(told * film, axis=1) / np.linalg.norm(told, axis=1)))",""].join(`
`)}var Ut=8;function je(e,{state:t,change:r,share:o,onSeek:n,onReset:a}){let[s,i]=[Ue(),J()],l=m("p",{class:"he-note"}),u=m("button",{type:"button",onclick:()=>r({shuffled:!t.shuffled})}),f=Dt(e,t,r),h=Pe({label:c("Film"),moment:c("Frame"),seconds:Ut,seed:t.seed,onSeed:S=>r({seed:S}),python:()=>De(t),onSeek:n,onReset:a,share:o});function b({told:S}){s.update(t.pieces),f.update(),h.setSeed(t.seed),h.setLength(p-1),u.textContent=t.shuffled?c("In order"):c("Shuffle"),i.say(Me(t,S))}function d(S,C){s.show(S,C),l.textContent=Ce(C,ve(S.curve,C))}let v=[Ne(c("Settings"),f)],g=m("div",{class:"he-fm-said"},u,i),O=m("div",{class:"he-fm"},Te(s.element,h),g,l,v),M=Fe(O,Re,v);function $(){h.destroy(),M.destroy()}return{element:O,player:h,update:b,show:d,redraw:s.redraw,destroy:$}}function Dt(e,t,r){let o=e.map(i=>[i,Ie(i)]),n=L(c("Film over"),o,i=>r({picture:i})),a=L(c("Numbers per pixel"),j,i=>r({pieces:i}));function s(){n.set(t.picture),a.set(t.pieces)}return{element:m("div",{class:"he-controls"},n,a),update:s}}var ze="film-memory",jt={picture:"astronaut",pieces:16,shuffled:!1,seed:0},We=19,Wt={saved:c("The saved state of this widget cannot be read. It starts with the astronaut, in order."),set:c("What was set cannot be shown: one of the five pictures, and 4, 8, 16 or 32 pieces.")},Vo={render:se({name:ze,label:c("A film in a few numbers"),look:"he-film-memory",css:ke,read:Ee,createView:zt,damaged:c("The saved pictures of this widget are damaged, so there is no film.")})};function zt(e,t,{names:r,film:o}){let[n,a]=[null,We],s=te(e,t,{name:ze,start:jt,checked:h=>Gt(h,r),onChange:l,moment:()=>({at:a}),complaints:Wt}),i=je(r,{...s,onSeek:f,onReset:()=>queueMicrotask(()=>u())});e.append(i.element);function l(h,b){let d=b??a;n=Oe(o(h.picture),h),i.update(n),i.player.seek(d);let[v,g,O]=["curve","frames","mean"].map(M=>n.told[M].mean);s.save({shown:{curve:v,frames:g,mean:O}})}function u(){a=We,s.change(s.opened)}function f(h){n&&(a=h,i.show(n,h))}return s.restore(),[s,i,ae(e,i.redraw)]}function Gt({picture:e,pieces:t,shuffled:r,seed:o},n){if(!(n.includes(e)&&j.includes(t)&&typeof r=="boolean"&&re(o)))throw new Error("this is no state of the widget");return{picture:e,pieces:t,shuffled:r,seed:o}}export{Vo as default};
