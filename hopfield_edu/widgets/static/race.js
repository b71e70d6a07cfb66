var A={};var gt="AAAAADAMeBZ//ngecA5gBmQmZCZhhmAGY8Zhhj/8D/ABgA/wEAggBExySlJAAjAMf/5v9w/wR+IgBBAID/ABgAGAD/AcCCAETGJMckxywAPAA1vCWAI/Aj4EPgg+8AyAAYAP8Dw8f/77+35+fn48PMADRCJDwkACIAQQCA/wAYABgA/wGBggBGAGQAJcOt57XnpeemGGOBwKUApQD/AAAAAAQ8JH4l/6YAZv9nvee95//mfmYAZhhiPEIAQf+AfgAAAH4AgQEAgSSCAEY8ZDwiPEIYQgBCAEIAQgBD/8AAAAAAAeAG8BhgNyBHYMdBgMMgg/EB4gfsBPgE8AeQAAAAAAAAQADgAcADADYALAB4AxgGJgZIBgAGEAOAAcAAAAAABiRnAOTbJH4mPGSZJH4j/8P/xJkkWiUkpCQjw8AAAPAB+AMP4//jDnEOcf5yB/IH8gfz//IH9npY+l//59JAAAHAB/AEkAwQBxAhGGFEc8OhgCCAYPHAewB/AH4AZAAYAMMBEIIYRBkgmyCTiZuJ34H+hf+l/6P/wf+A/wAQAAAAAAAAAAIAPgB/AP8A/4H3gfHB8IH4AfgD/gP+AAAAAAeABIAEgEeYQPBgcCDwIJggDCAGYAPgAcGDwP8AAAAAAAAAAAD/w/fH9+f2Z/7H/Ad9Jw1n3MfcAAQAAAAAAAAEIIOvAyGC/oCWRVkn/eX+Jf8BycXI5fkCAgf8AAAAAACYAPyAfYAaAEAAAAAQAPwBvgB/AH4AfgBmAOcAAAwbDj+OM4wRDAAGMAN2A18Jf4g7jB+MC5dGsPUg7PDM8AAAAABwAPgD+AfgD7cP9//+//wP/A/JD8IvhD8EPwQx7wPvh9eUV5yQjeAF4OfwxzDfmXgZ3C2GL6JmMH/gPYj8AwIEAQwADPgMgY4BjwPH/8//znsP8yf7a/7N8cf/gAAAAAAA4AHgA/f/h/8H/we/B4MHggaCAoICAwAAAAAP3/+k9+A9/4//j4CP5w8ADgAMAAzADAAOPQ+Zz9v/w/",S=["cat-face","face-with-tears-of-joy","thinking-face","smiling-face-with-sunglasses","skull","robot","ghost","rocket","guitar","butterfly","locomotive","t-rex","castle","chess-knight","anchor","elephant","spider-web","windmill","astronaut","cameraman","chelsea the cat","coffee","horse silhouette","grace hopper"],xt=Uint8Array.from(atob(gt),e=>e.charCodeAt(0)),fe=e=>Float64Array.from({length:256},(t,r)=>xt[32*e+(r>>3)]>>7-(r&7)&1?1:-1);var yt=typeof A>"u"?{}:A,Qr=new Intl.PluralRules("en"),p=(e,...t)=>At(K(typeof e=="string"?e:wt(e)),t);var K=e=>yt[e]??e,wt=e=>e.reduce((t,r,o)=>`${t}{${o-1}}${r}`),At=(e,t)=>t.length?e.replace(/\{(\d+)\}/g,(r,o)=>t[o]):e;function f(e,t={},...r){let o=document.createElement(e);for(let[s,a]of Object.entries(t))a==null||a===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),a):o.setAttribute(s,a===!0?"":a));let n=r.flat().filter(s=>s!=null);return o.append(...n.map(s=>s.element??s)),o}var bt=0,W=e=>`he-${e}-${++bt}`;function U(e,t=400){let r=0;return o=>{clearTimeout(r),r=setTimeout(()=>e.textContent=o,t)}}function pe(){let e=f("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function D(e,t){z(e);let r=f("div",{class:"he-error",role:"alert"},f("span",{},t));r.append(f("button",{type:"button",onclick:()=>r.remove()},p("Close"))),e.prepend(r)}var z=e=>e.querySelector(":scope > .he-error")?.remove();async function V(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var de=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),vt=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),ue=()=>new URLSearchParams(location.hash.slice(1)),kt=p("The link is damaged, so the widget starts afresh. Ask for the link again.");function me(e){let t=ue().get(e);if(t===null)return{};try{return{value:vt(t)}}catch{return{error:kt}}}var ge=(e,t)=>`${e}=${de(t)}`;function xe(e,t){let r=ue();return r.set(e,de(t)),history.replaceState(null,"",`#${r}`),location.href}var St=p("The saved state of this widget cannot be read. It starts afresh."),Et=p("The link does not hold a state of this widget. It starts afresh.");function we(e,t,{name:r,start:o,checked:n,onChange:s,...a}){let{onSet:c=b=>s(b,null),complaints:i={},read:l=Mt,write:h=b=>b}=a,{traits:m=Object.keys(o),moment:u=()=>({})}=a,[g,w]=[{...o},{}],d=()=>n(l(t,m)),y=(b,O)=>Ot(e,()=>Object.assign(g,b()),O),[x,v]=[!1,!1];function $(){if(x)return;let b=v;v=!y(d,i.set),!v&&(b&&z(e),c(g))}let I=()=>({...g,...u()});e.addEventListener("course:state",({detail:b})=>b.take(ge(r,I())));for(let b of m)t.on(`change:${b}`,$);return{state:g,opened:w,change(b){z(e),Object.assign(g,b),s(g,null)},restore(){y(d,i.saved??St),Object.assign(w,g),s(g,$t(e,r,O=>y(()=>n(O),i.link??Et)))},save(b={}){x=!0,Ct(t,{...h(g),...b}),x=!1},share:()=>xe(r,I()),destroy:()=>m.forEach(b=>t.off(`change:${b}`,$))}}function $t(e,t,r){let{value:o,error:n}=me(t);return n&&D(e,n),o!==void 0&&r(o)&&Number.isInteger(o.at)?o.at:null}var Mt=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function Ot(e,t,r){try{return t(),!0}catch{return r&&D(e,r),!1}}function Ct(e,t){let r=Object.entries(t).filter(([o,n])=>!It(n,e.get(o)));for(let[o,n]of r)e.set(o,n);r.length&&e.save_changes()}function It(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[r,o]=[ye(e),ye(t)];return r.length===o.length&&r.every((n,s)=>n===o[s])}function ye(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var ee=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var Ae=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;var Tt=["paper","surface","ink","muted","line","accent","accent-soft","plus","minus","serif","sans","mono"];function be(e,t=""){let r=document.createElement("style");r.textContent=Ae+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",Lt(o)),s=new MutationObserver(n);for(let a of[document.documentElement,document.body])s.observe(a,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{s.disconnect(),o.removeEventListener("change",n)}}function Lt(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}var te=new WeakMap;function ve(e,t){if(!Tt.includes(t)&&!t.startsWith("memory-"))throw new Error(`no token ${t}`);te.get(e)?.theme!==e.className&&te.set(e,{theme:e.className,colours:{}});let{colours:r}=te.get(e);if(r[t])return r[t];let o=getComputedStyle(e).getPropertyValue(`--he-${t}`).trim(),n=[1,3,5].map(s=>parseInt(o.slice(s,s+2),16));return o&&(r[t]=n),n}function ke({name:e,label:t,look:r,css:o,read:n=()=>null,createView:s,damaged:a}){return({model:c,el:i})=>{let l={lang:"en","aria-label":Bt(t)},h=f("section",{class:`he-root ${r}`,"data-widget":e,...l});i.append(h);let m=be(h,o),u=[Rt(h,e,a,()=>s(h,c,n(c)))].flat();return()=>{for(let g of u)g.destroy();m(),h.remove()}}}function Bt(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[r,o]=[e,1];for(;t.has(r);)r=`${e} ${++o}`;return r}function Rt(e,t,r,o){if(!r)return o();try{return o()}catch(n){return D(e,r),console.info(`${t}:`,n.message),[]}}function Se(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}var Q=(e,t=1)=>(e+t)%2**32;function L(e){let t=Se(e),r=0,o=()=>Se(t+Math.imul(++r,2654435769)),n=a=>Math.floor(o()*a/2**32);function s(a){let c=Int32Array.from({length:a},(i,l)=>l);for(let i=a-1;i>0;i--){let l=n(i+1);[c[i],c[l]]=[c[l],c[i]]}return c}return{u32:o,below:n,permutation:s,choose:(a,c)=>s(a).slice(0,c),coin:()=>o()>>>31?1:-1}}function _(e){let t=e.next();for(;!t.done;)t=e.next();return t.value}var Me=1e-12,B=256;var Oe=e=>_(Nt(e));function*Nt(e){let t=e[0].length,r=yield*Ee(e,i=>e.map(l=>Qt(i,l)/t)),{values:o,vectors:n}=yield*Yt(r),s=o.map((i,l)=>l).filter(i=>o[i]>1e-10*Math.max(...o)),c=yield*Ee(s,i=>Ut(e,n.map(l=>l[i])));return yield*Dt(c,s.map(i=>1/(t*o[i])))}function*Ee(e,t){let r=[];for(let o of e)r.push(t(o)),yield;return r}function*Dt(e,t){let r=e.length,o=e[0].length,n=Math.max(...t.map(Math.abs))||1,s=new Float64Array(o*r),a=new Float64Array(o*r),c=new Float64Array(o);for(let i=0;i<o;i++){i%B===0&&(yield);for(let l=0;l<r;l++)s[i*r+l]=e[l][i],a[i*r+l]=e[l][i]*(t[l]/n),c[i]-=a[i*r+l]*s[i*r+l]}return{n:o,r,unit:n,read:a,write:s,own:c}}function*Ce({n:e,r:t,write:r},o){let n=new Float64Array(t);for(let s=0;s<e;s++){s%B===0&&(yield);for(let a=0;a<t;a++)n[a]+=r[s*t+a]*o[s]}return n}function Y({r:e,read:t,own:r},o,n,s,a){let c=r[s]*o[s]-a;for(let i=0,l=s*e;i<e;i++,l++)c+=t[l]*n[i];return c}function*Ie(e,t,r){let o=0;for(let n=0;n<e.n;n++)n%B===0&&(yield),o+=t[n]*Y(e,t,r,n,0);return-e.unit*o/2}var Pe=(e,t,r)=>_(_t(e,t,r));function*_t(e,t,{order:r="random",seed:o=0,temperature:n=0,maxSweeps:s=100}={}){let a=yield*Ce(e,t),c={weights:e,state:new Float64Array(t),energy:yield*Ie(e,t,a),visits:0,flips:0,sweeps:0,outcome:null,unit:-1,m:a,rng:L(o),temperature:n,maxSweeps:s};return r==="synchronous"?Gt(c):Ft(c,r)}function Ft(e,t){let{weights:r,rng:o}=e,{n}=r,s=Me*n,a=e.temperature>0?jt():null,c=null,i=0;function l(){if(e.outcome)return-1;let u=e.visits%n;u===0&&(c=t==="random"?o.permutation(n):c??Int32Array.from({length:n},(y,x)=>x));let g=c[u];e.unit=g,e.visits++;let w=a?e.temperature/2*a[o.u32()>>>22]/r.unit:0,d=Y(r,e.state,e.m,g,w)*e.state[g]<-s;return d&&h(g),u===n-1&&m(),d?g:-1}function h(u){e.energy+=2*e.state[u]*Y(r,e.state,e.m,u,0)*r.unit,Te(e,u),i++}function m(){e.sweeps++,i===0&&!a?e.outcome="fixed point":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),i=0}return Object.assign(e,Ht(e,l))}function Te(e,t){let{r,write:o}=e.weights,n=e.state[t];e.state[t]=-n;for(let s=0,a=t*r;s<r;s++,a++)e.m[s]-=2*n*o[a];e.flips++}function Ht(e,t){function r(){for(;!e.outcome;){let s=t();if(s>=0)return s}return-1}function*o(){let s=[],a=e.sweeps+1;for(let c=0;e.sweeps<a&&!e.outcome;c++){c%B===0&&(yield);let i=t();i>=0&&s.push(i)}return s}let n=()=>_(o());return{step:t,flip:r,sweep:n,sweepWork:o,finish:Le(e,n)}}var Le=(e,t)=>()=>{for(;!e.outcome;)t();return e.outcome};function Gt(e){let{weights:t}=e,r=Me*t.n,o=[];function*n(){if(e.outcome)return[];let a=[];for(let i=0;i<t.n;i++)i%B===0&&(yield),Y(t,e.state,e.m,i,0)*e.state[i]<-r&&a.push(i);for(let[i,l]of a.entries())i%B===0&&(yield),Te(e,l);e.energy=yield*Ie(t,e.state,yield*Ce(t,e.state)),e.visits+=t.n,e.sweeps++;let c=a.length===o.length&&a.every((i,l)=>i===o[l]);return a.length===0?e.outcome="fixed point":c?e.outcome="two-cycle":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),o=a,a}let s=()=>_(n());return Object.assign(e,{step:s,flip:s,sweep:s,sweepWork:n,finish:Le(e,s)})}function jt(){return $e??=Float64Array.from({length:1024},(e,t)=>Wt((t+.5)/(1023.5-t))),$e}var $e=null;function Wt(e){let t=0;for(;e>=2;e/=2)t++;for(;e<1;e*=2)t--;let r=(e-1)/(e+1),o=0;for(let n=0,s=r;n<20;n++,s*=r*r)o+=s/(2*n+1);return 2*o+t*Math.LN2}function Ut(e,t){let r=new Float64Array(e[0].length);return e.forEach((o,n)=>zt(r,o,t[n])),r}function zt(e,t,r){for(let o=0;o<e.length;o++)e[o]+=r*t[o]}function Qt(e,t){let r=0;for(let o=0;o<e.length;o++)r+=e[o]*t[o];return r}function*Yt(e){let t=e.map(n=>[...n]),r=t.length,o=t.map((n,s)=>t.map((a,c)=>+(s===c)));for(let n=0;n<60;n++){yield;let s=0;for(let a=0;a<r;a++)for(let c=0;c<a;c++)s+=t[a][c]**2;if(s<1e-30)break;for(let a=0;a<r;a++)for(let c=0;c<a;c++)t[a][c]!==0&&qt(t,o,a,c)}return{values:t.map((n,s)=>n[s]),vectors:o}}function qt(e,t,r,o){let n=(e[o][o]-e[r][r])/(2*e[r][o]),s=(n>=0?1:-1)/(Math.abs(n)+Math.sqrt(n*n+1)),a=1/Math.sqrt(s*s+1),c=s*a;for(let i=0;i<e.length;i++)[e[i][r],e[i][o]]=[a*e[i][r]-c*e[i][o],c*e[i][r]+a*e[i][o]];for(let i=0;i<e.length;i++)[e[r][i],e[o][i]]=[a*e[r][i]-c*e[o][i],c*e[r][i]+a*e[o][i]];for(let i of t)[i[r],i[o]]=[a*i[r]-c*i[o],c*i[r]+a*i[o]]}var Jt=.5.toLocaleString("en")[1],oe=(e,t)=>e.toFixed(t).replace("-","\u2212").replace(".",Jt);var Be=.95;function R(e,t){let r=0;for(let o=0;o<e.length;o++)r+=e[o]*t[o];return r/e.length}function Re(e,t,r){let o=e.map(c=>R(c,r)),n=o.map((c,i)=>i).sort((c,i)=>Math.abs(o[i])-Math.abs(o[c])),s=n[0];if(Math.abs(o[s])>=Be)return Xt(s,o[s],t[s]);if(e.length>=3){let c=n.slice(0,3),i=Zt(c,o,e,r);if(Math.abs(i.overlap)>=Be)return{...i,sentence:Kt(c,i,t)}}let a=p`It came to rest in a state that nobody stored. Nearest is ${t[s]}, with overlap ${oe(o[s],2)}.`;return{kind:"other",indices:[s],signs:[Math.sign(o[s])],overlap:o[s],exact:!1,sentence:a}}function Xt(e,t,r){let o=Math.abs(t)===1,n=oe(Math.abs(t),2),s=o?p`It recalled ${r}, exactly.`:p`It recalled ${r}, with overlap ${n}.`,a=o?p`It recalled the inverse of ${r}, exactly.`:p`It recalled the inverse of ${r}, with overlap ${n}.`;return{kind:t>0?"stored":"inverse",indices:[e],signs:[Math.sign(t)],overlap:t,exact:o,sentence:t>0?s:a}}function Zt(e,t,r,o){let n=e.map(h=>Math.sign(t[h])||1),[s,a,c]=e.map(h=>r[h]),i=new Float64Array(o.length);for(let h=0;h<i.length;h++)i[h]=Math.sign(n[0]*s[h]+n[1]*a[h]+n[2]*c[h]);let l=R(i,o);return{kind:"mixture",indices:e,signs:n,overlap:l,exact:l===1}}function Kt(e,{signs:t},r){let o=e.map((n,s)=>[t[s],r[n]]).sort((n,s)=>s[0]-n[0]).map(([n,s])=>n>0?s:p`the inverse of ${s}`);return p`It came to rest in a mixture of three: ${o[0]}, ${o[1]} and ${o[2]}.`}var E=256,k=S.map((e,t)=>fe(t)),F=12,H=16,se=1998,Vt=L(se),er=Array.from({length:H},()=>Vt.choose(E,F)),ae={exact:{title:"Exact scan",idea:"Reads item after item, and leaves each at its first difference.",colour:5,answer:tr},hash:{title:"Hash",idea:"Turns the question into an address, and looks there.",colour:1,answer:rr},similar:{title:"Similarity scan",idea:"Compares every bit of every item, and keeps the most alike.",colour:4,answer:or},lsh:{title:"LSH",idea:`Locality-sensitive hashing: ${H} tables, keys of ${F} pixels.`,colour:2,answer:nr},associative:{title:"Associative memory",idea:"No list. Each neuron asks all others what it should be, again and again.",colour:3,answer:sr}};function Fe(e,t,r){let o=Float64Array.from(k[e]);for(let n of L(r).choose(E,t))o[n]=-o[n];return o}var ie=e=>Q(e),ce=(e,t)=>e.reduce((r,o,n)=>r+(o!==t[n]),0),P=(e,t,r,o=[])=>({steps:e,text:t,pixels:r,marked:o});function tr(e){let t=[],r=0;for(let[o,n]of k.entries()){let s=`${o+1} of ${k.length}, ${S[o]}:`,a=n.findIndex((c,i)=>c!==e[i]);if(r+=a<0?E:a+1,a>=0)t.push(P(r,`${s} differs at bit ${a+1}`,n,[a]));else return{events:[...t,P(r,`${s} equal in every bit`,n)],answer:o}}return{events:t,answer:-1}}function ne(e){let t=0;for(let r=0;r<E;r+=32){let o=e.subarray(r,r+32).reduce((n,s)=>n<<1|s>0,0);t=L(t^o).u32()}return t}var Ne=k.map(ne),De=e=>e.toString(16).padStart(8,"0");function rr(e,t,r){let o=`Address ${De(ne(e))}`,n=Ne.indexOf(ne(e));if(n<0){let c=`${o} is empty. ${S[r]} is at ${De(Ne[r])}.`;return{events:[P(E,c,e)],answer:-1}}let s=ce(k[n],e)===0;return{events:[P(E,`${o} holds ${S[n]}.`,e),P(2*E,`${o}: ${S[n]}, ${s?"equal in every bit":"not equal"}`,k[n])],answer:s?n:-1}}function or(e){let t=0,r=k.map(n=>R(n,e));return{events:r.map((n,s)=>{n>r[t]&&(t=s);let a=`${S[t]}, overlap ${r[t].toFixed(2)}`;return P((s+1)*E,`${s+1} of ${k.length}, best so far: ${a}`,k[t])}),answer:t}}function nr(e){let t=new Set,r=er.map((n,s)=>{let a=k.map((i,l)=>l).filter(i=>n.every(l=>k[i][l]===e[l]));a.forEach(i=>t.add(i));let c=a.map(i=>S[i]).join(", ")||"nothing under this key";return P((s+1)*F,`Table ${s+1} of ${H}: ${c}`,e,n)}),o=-1;for(let n of[...t].sort((s,a)=>s-a)){let s=R(k[n],e);(o<0||s>R(k[o],e))&&(o=n),r.push(P(r.at(-1).steps+E,`Compares ${S[n]}: overlap ${s.toFixed(2)}`,k[n]))}return{events:r,answer:o}}var _e=null;function sr(e,t){_e??=Oe(k);let r=Pe(_e,e,{order:"random",seed:t}),o=[];for(;!r.outcome;){let a=r.flip(),c=Float64Array.from(r.state);a>=0&&o.push(P(r.visits*E,`Sweep ${Math.ceil(r.visits/E)}, flip ${r.flips}`,c,[a]))}o.push(P(r.visits*E,`At rest after ${r.sweeps} sweeps and ${r.flips} flips`,r.state));let n=Re(k,S,r.state),s=n.kind==="stored"&&n.exact?n.indices[0]:-1;return{events:o,answer:s,state:r.state,settled:ar(n)}}function ar({kind:e,indices:t}){let r=S[t[0]];return{stored:`almost ${r}`,inverse:`the inverse of ${r}`,mixture:"a mixture of three"}[e]??"a state that nobody stored"}function He(e,t,r){let o=Object.entries(ae).map(([s,{title:a,answer:c}])=>{let i=c(e,ie(t),r);return{key:s,title:a,steps:i.events.at(-1).steps,...i}}),n=new Set(o.flatMap(({events:s})=>s.map(({steps:a})=>a)));return{lanes:o,times:[0,...[...n].sort((s,a)=>s-a)]}}var Ge=({events:e},t)=>e.findLast(({steps:r})=>r<=t)??null;function G({answer:e,settled:t},r){return e===r?{kind:"right",sign:"\u2713",words:`${S[e]}, right`}:e>=0?{kind:"wrong",sign:"\u2717",words:`${S[e]}, wrong`}:t?{kind:"wrong",sign:"\u2717",words:t}:{kind:"nothing",sign:"\u2013",words:"nothing found"}}var je=`.he-race { container: race / inline-size; }
.he-race-body > * { min-width: 0; }
.he-race-body:not(.he-narrow) { display: grid; grid-template: "ask ask" "stage asked" "lanes lanes" "told told" "rule rule" / minmax(0, 1fr) minmax(0, 1fr); gap: 12px 24px; align-items: start; }
.he-race-body > .he-race-ask { grid-area: ask; }
.he-race-body > .he-stage { grid-area: stage; --he-lying: calc(2 * (100svh - 160px)); }
.he-race-body > .he-race-lanes { grid-area: lanes; }
.he-race-body > .he-sentence { grid-area: told; }
.he-race-body > .he-fold { grid-area: asked; }
.he-race-body > .he-race-rule { grid-area: rule; }
.he-root .he-race-ask { font: 500 17px/1.35 var(--he-serif); margin: 0; }
.he-race figure { margin: 0; min-width: 0; display: flex; flex-direction: column; }
.he-race figcaption { order: 1; font: 13px/1.4 var(--he-sans); text-align: left; color: var(--he-muted); margin: 4px 0 0; }
.he-race figure > div { display: contents; }
.he-race figure .he-status { order: 3; }
.he-race figure .he-status:empty { display: none; }
.he-race figure details { order: 2; margin: 0; }
.he-race figure canvas { border-radius: 8px; }
.he-race-question { display: grid; grid-template-columns: repeat(2, minmax(0, 180px)); gap: 16px; align-items: start; }
.he-race-body .he-controls { margin: 0; }
.he-race-body .he-controls label { max-width: 100%; flex-wrap: wrap; }
.he-race-body .he-controls select { min-width: 0; flex: 1 1 120px; }
.he-root .he-race-rule { font-size: 13px; color: var(--he-muted); margin: 0; }
.he-race-rule b { font: 600 13px var(--he-mono); color: var(--he-ink); }
.he-race .he-race-body > .he-sentence { margin: 0; }
.he-root .he-race-lanes { container: lanes / inline-size; list-style: none; margin: 0; padding: 0; display: grid; gap: 6px; align-content: start; }
.he-root .he-race-lane { display: grid; grid-template-columns: 52px minmax(0, 1fr) 140px 150px; grid-template-rows: auto 1fr; gap: 0 12px; margin: 0; padding: 6px 8px; border: 1px solid var(--he-line); border-left: 5px solid var(--colour); border-radius: 8px; }
.he-race-lane p { margin: 0; }
.he-race-picture { grid-row: 1 / 3; }
.he-race-picture canvas { border-radius: 4px; }
.he-race-lane > b { font: 600 15px/1.3 var(--he-serif); }
.he-root .he-race-doing { grid-area: 2 / 2; font-size: 13px; line-height: 1.3; color: var(--he-muted); min-height: 2.6em; overflow-wrap: break-word; hyphens: auto; }
.he-race-steps { grid-area: 1 / 3; font: 13px/1.5 var(--he-mono); white-space: nowrap; }
.he-race-bar { grid-area: 2 / 3; height: 10px; border-radius: 3px; margin-top: 4px; background: repeating-linear-gradient(90deg, transparent 0 calc(100% / 6 - 1px), var(--he-surface) calc(100% / 6 - 1px) calc(100% / 6)), linear-gradient(var(--colour) 0 0) 0 / calc(100% * var(--share, 0)) 100% no-repeat var(--he-line); }
.he-root .he-race-answer { grid-area: 1 / 4 / 3 / 5; align-self: center; font: 600 14px/1.3 var(--he-sans); overflow-wrap: break-word; hyphens: auto; }
.he-race-lane:not([data-verdict="right"]) .he-race-answer { color: var(--he-muted); }
@container race (max-width: 560px) {
  .he-race-question { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 12px; }
}
@container lanes (max-width: 560px) {
  .he-root .he-race-lane { grid-template-columns: 44px minmax(0, 1fr) auto; grid-template-rows: auto; gap: 0 10px; }
  .he-race-lane > b, .he-root .he-race-doing, .he-race-bar { grid-column: 2 / 4; }
  .he-root .he-race-doing { grid-row: 2; }
  .he-race-steps { grid-area: 3 / 2; }
  .he-root .he-race-answer { grid-area: 3 / 3; align-self: start; font-size: 13px; }
  .he-race-bar { grid-row: 4; }
}
@container race (min-width: 900px) {
  .he-race-body:not(.he-narrow) { grid-template: "ask ask" auto "stage lanes" auto "asked lanes" auto "asked told" auto "asked rule" 1fr / 450px minmax(0, 1fr); }
}
`;var We={picture:"ghost",flips:26,seed:0,drawn:""},le=128,Ue=e=>Array.from(e,t=>t>0?"#":".").join(""),ze=e=>Float64Array.from(e,t=>t==="#"?1:-1);function Qe({picture:e,flips:t,seed:r,drawn:o}){let n=typeof o=="string"&&(o===""||o.length===E&&!/[^#.]/.test(o));if(!S.includes(e)||!ee(t,le)||!ee(r)||!n)throw new Error("state");return{picture:e,flips:t,seed:r,drawn:o}}function q(e,t,r){let o=[],n=f("select",{onchange:()=>r(o[n.selectedIndex][0])});function s(a){o=a.map(c=>Array.isArray(c)?c:[c,K(c)]),n.replaceChildren(...o.map(([c,i])=>f("option",{value:c},i)))}return s(t),{input:n,element:f("label",{},e," ",n),set:a=>n.value=a,offer:s}}function Ye(e,t,r){let o=f("input",{type:"range",...t,id:W("slider"),oninput:()=>r(Number(o.value))}),n=f("output",{for:o.id});function s(a,c){o.value=a,n.textContent=c,o.setAttribute("aria-valuetext",c)}return{input:o,element:f("label",{},`${e} `,o,n),set:s}}var qe=560,cr="(max-height: 480px)",Je=(e,t)=>f("div",{class:"he-stage"},e,t);function Xe(e,...t){let r=f("summary",{},e),o=f("details",{class:"he-fold"},r,...t);function n(s){r.hidden=!s,o.open=!s}return n(!1),{element:o,fold:n}}function Ze(e,t,r){let o=matchMedia(cr),[n,s]=[!1,1/0];function a(){if(n!==(s<=t||o.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:l}of r)l(n)}}let c=new ResizeObserver(([{contentRect:l}])=>{s=l.width||s,a()});c.observe(e),o.addEventListener("change",a);function i(){c.disconnect(),o.removeEventListener("change",a)}return{destroy:i}}var lr={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},Ke=(e,t,r)=>({tabindex:0,role:"application","aria-roledescription":e,"aria-label":t,"aria-describedby":r,"data-lm-suppress-shortcuts":"true"});function Ve(e,{onMove:t,onPress:r}){e.addEventListener("keydown",o=>{let n=lr[o.key];if(n)t(...n,o);else if(r&&[" ","Enter"].includes(o.key))r();else return;o.preventDefault(),o.stopPropagation()})}function et(e,t,{width:r,height:o}=t){let n=t.getBoundingClientRect(),[s,a]=[(e.clientY-n.top)/n.height,(e.clientX-n.left)/n.width];return[Math.floor(s*o),Math.floor(a*r)]}function hr(e,[t,r],{width:o,height:n},s=1){let[a,c]=[t,r].map(l=>l-(s-1)/2),i={top:a/n,left:c/o,width:s/o,height:s/n};for(let[l,h]of Object.entries(i))e.style[l]=`${100*h}%`}function tt(e,{onDraw:t,onWalk:r,brush:o=()=>1}){let n=f("i",{class:"he-cursor","aria-hidden":"true"}),s=[0,0],a=null;function c(i,l){let{width:h,height:m}=e;return s=[Math.max(0,Math.min(m-1,i)),Math.max(0,Math.min(h-1,l))],hr(n,s,e,o()),s}return e.addEventListener("pointerdown",i=>{e.setPointerCapture(i.pointerId),a=et(i,e),t([a],!0)}),e.addEventListener("pointermove",i=>{if(!e.hasPointerCapture(i.pointerId))return;let l=et(i,e);t(fr(a,l),!1),a=l}),Ve(e,{onMove:(i,l)=>r(...c(s[0]+i,s[1]+l)),onPress:()=>t([s],!0)}),e.addEventListener("focus",()=>c(...s)),{cursor:n,goTo:c}}function fr([e,t],r){let[o,n]=[r[0]-e,r[1]-t],s=Math.max(Math.abs(o),Math.abs(n)),a=(c,i)=>Math.round(c*(i+1)/s);return Array.from({length:s},(c,i)=>[e+a(o,i),t+a(n,i)])}function J({width:e,height:t,label:r,editable:o=!1,decorative:n=!1,apart:s=!1,onChange:a}){let i=o?{"data-part":"pixels"}:{class:"he-still",...n?{"aria-hidden":"true"}:{role:"img","aria-label":r}},l=f("canvas",{width:e,height:t,style:"width: 100%; image-rendering: pixelated",...i}),h=rt(l),m=[],u=pr(l,x=>dr(l,x,h,m)),g={element:l,canvas:l,get:()=>h,set:d,resize:y},w=o?gr(l,r,g,u,a):null;w&&Object.assign(g,{element:w.element,frame:w.frame,text:w.text}),w&&!s&&w.element.append(w.text);function d(x,v=[]){h.length===x.length?h.set(x):h=new Float64Array(x),m=[...v],u(),w?.refresh()}function y(x,v){l.width===x&&l.height===v||([l.width,l.height]=[x,v],w?.home(),d(rt(l)))}return u(),g}var rt=({width:e,height:t})=>new Float64Array(e*t).fill(-1);function pr(e,t){let r=null;return function o(){let n=e.closest(".he-root");if(n)return t(n);r??=new IntersectionObserver(([s])=>{s.isIntersecting&&(r.disconnect(),r=null,o())}),r.observe(e)}}function dr(e,t,r,o){let[n,s,a]=["plus","minus","accent"].map(l=>mr(ve(t,l))),c=ur(e),i=new Uint32Array(c.data.buffer);for(let l=0;l<i.length;l++)i[l]=r[l]>0?n:s;if(o.length<64)for(let l of o)i[l]=a;e.getContext("2d").putImageData(c,0,0)}var he=new WeakMap;function ur(e){let{width:t,height:r}=e,o=he.get(e);return o?.width===t&&o.height===r?o:(he.set(e,new ImageData(t,r)),he.get(e))}var mr=([e,t,r])=>new Uint32Array(Uint8Array.of(e,t,r,255).buffer)[0];function gr(e,t,r,o,n){let s=f("p",{class:"he-status",role:"status",id:W("status")}),a=U(s),c=Ke(p("pixel editor"),p`${t}. Arrow keys move, Space turns a pixel.`,s.id);for(let[y,x]of Object.entries(c))e.setAttribute(y,x);let i=tt(e,{onDraw:u,onWalk:m}),l=xr(e,t,r,a,g),h=1;function m(y,x){let v=r.get()[y*e.width+x]>0?p("ink"):p("paper");a(p`Row ${y+1}, column ${x+1}: ${v}`)}function u(y,x){let{width:v,height:$}=e,I=y.filter(([C,T])=>C>=0&&T>=0&&C<$&&T<v);if(!I.length)return;let b=r.get(),O=I.map(([C,T])=>C*v+T);x&&(h=-b[O[0]]);let Z=O.some(C=>b[C]!==h);for(let C of O)b[C]=h;m(...i.goTo(...I.at(-1))),Z&&g()}function g(){o(),l.refresh(),n(r.get().slice())}i.goTo(0,0);let w=f("div",{class:"he-pixels"},e,i.cursor);return{element:f("div",{},w,s),frame:w,text:l.element,refresh:l.refresh,home:()=>i.goTo(0,0)}}function xr(e,t,r,o,n){let s=f("textarea",{"aria-label":p`${t}, as rows of # for ink and . for paper`,spellcheck:"false",oninput:i}),a=f("details",{ontoggle:c},f("summary",{},p("Edit as text")),s);function c(){if(!a.open||document.activeElement===s)return;let l=Array.from(r.get(),h=>h>0?"#":".").join("");s.value=l.match(new RegExp(`.{${e.width}}`,"g")).join(`
`)}function i(){let{width:l,height:h}=e,m=s.value.trim().split(/\s+/);if(m.length!==h||m.some(u=>u.length!==l||/[^#.]/.test(u)))return o(p`Write ${h} rows of ${l} marks, # or . each`);o(""),r.get().set(Float64Array.from(m.join(""),u=>u==="#"?1:-1)),n()}return{element:a,refresh:c}}function ot(e,t){let[r,o,n]=[0,0,!0],s=new IntersectionObserver(([h])=>n=h.isIntersecting);s.observe(e);function a(h){r=requestAnimationFrame(a),n&&t((h-o)/1e3),o=h}function c(){i(),o=performance.now(),r=requestAnimationFrame(a)}function i(){cancelAnimationFrame(r),r=0}function l(){i(),s.disconnect()}return{start:c,stop:i,runs:()=>r!==0,destroy:l}}var yr=[[.25,p("Slow")],[1,p("Normal")],[4,p("Fast")]];function nt({label:e,moment:t=p("Moment of the recall"),seconds:r=3,...o}){let{onSeek:n,onReset:s,watch:a,...c}=o,i=f("div",{class:"he-player",role:"group","aria-label":e}),l=matchMedia("(prefers-reduced-motion: reduce)"),h=vr(i,r,{onMove:T,onRun:M=>w.textContent=M?p("Pause"):p("Play")}),m=M=>()=>{a&&br(a.element??a),M()},u=(M,j)=>N(M,m(()=>h.by(j))),g=()=>h.runs()?h.pause():C(),w=N(p("Play"),m(g),"he-primary"),[d,y,x]=[u(p("Step"),1),u(p("Back"),-1),N(p("Reset"),m(Z))],v=m(()=>h.seek(Number($.value))),$=f("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:v}),{parts:I,setSeed:b,status:O}=kr(c);i.append(Ar([w,d,y,x],$,[wr(h),...I],O));function Z(){h.pause(),s?.(),h.seek(0)}function C(M){l.matches?h.seek(1/0):h.start(M)}function T(M,j){[$.max,$.value]=[j,M],[y.disabled,d.disabled]=[M===0,M===j],n(M,h.runs())}let{seek:ft,setLength:pt,runs:dt,destroy:ut}=h;return{element:i,seek:ft,play:()=>C(0),setLength:pt,setSeed:b,runs:dt,destroy:ut}}function wr({setSpeed:e}){let t=q(p("Speed"),yr,e);return t.set(1),t.element}function Ar(e,t,r,o){let n=f("div",{class:"he-more"},r),s=N(p("More"),()=>s.setAttribute("aria-expanded",String(n.classList.toggle("he-open"))));s.classList.add("he-more-button"),s.setAttribute("aria-expanded","false");let a=f("div",{class:"he-moves"},e,s);return f("div",{class:"he-bar-of"},a,f("div",{class:"he-scrub"},t),n,o)}function br(e){let{top:t,bottom:r}=e.getBoundingClientRect();(t<0||r>innerHeight)&&e.scrollIntoView({block:"nearest"})}function vr(e,t,{onMove:r,onRun:o}){let[n,s,a,c]=[0,0,1,0],i=ot(e,d=>{c+=Math.max(s/t,2)*a*d,l(Math.floor(c)),n>=s&&m()});function l(d){n=Math.max(0,Math.min(s,d)),r(n,s)}function h(d=n>=s?0:n){n=c=d,o(!0),i.start()}function m(){i.stop(),o(!1)}function u(d){m(),l(d)}function g(d){m(),s=d}return{start:h,pause:m,seek:u,by:d=>u(n+d),setLength:g,setSpeed:d=>a=d,runs:i.runs,destroy:i.destroy}}function kr({seed:e,onSeed:t,share:r,python:o}){let n=f("p",{class:"he-status",role:"status"}),s=U(n,50),a=f("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:i}),c=f("textarea",{readonly:!0,rows:9,"aria-label":p("The same as Python code"),hidden:!0});function i(){let u=Math.floor(Number(a.value)),g=u>=0&&u<2**32;s(""),g?t(u):s(p("A seed is a whole number from 0 to 4,294,967,295."))}async function l(){let u=r();s(await V(u)?p("The link to this state is copied."):p("The link to this state is in the address bar."))}async function h(){c.hidden=!c.hidden,c.value=o(),c.hidden||s(await V(c.value)?p("The code is copied."):p("Copy the code below."))}let m=[];return t&&m.push(f("label",{},p("Seed "),a)),r&&Sr()&&m.push(N(p("Share this state"),l)),o&&m.push(N(p("Copy as Python"),h),c),{parts:m,status:n,setSeed:u=>a.value=u}}var Sr=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function N(e,t,r){return f("button",{type:"button",class:r,onclick:t},e)}var Er=`def exact_scan(cue):
    steps = 0
    for k, item in enumerate(X):
        if np.array_equal(item, cue):
            return k, steps + n
        steps += np.argmax(item != cue) + 1  # left at the first difference
    return None, steps
`,$r=`def address(pattern):
    hashed = 0
    for word in np.packbits(pattern > 0).view(">u4"):
        hashed = int(SharedRng(hashed ^ int(word)).u32(1)[0])
    return hashed


table = {address(x): k for k, x in enumerate(X)}


def hash_table(cue):
    k = table.get(address(cue))
    if k is None:
        return None, n
    return (k if np.array_equal(X[k], cue) else None), 2 * n
`,Mr=`def similarity_scan(cue):
    return np.argmax(X @ cue), p * n
`,Or=`rng = SharedRng(${se})
places = np.array([rng.choose(n, ${F}) for _ in range(${H})])  # tables x pixels of a key


def lsh(cue):
    candidates = np.flatnonzero((X[:, places] == cue[places]).all(axis=2).any(axis=1))
    best = max(candidates, key=lambda k: X[k] @ cue, default=None)
    return best, places.size + n * len(candidates)
`,Cr=e=>`W = pseudo_inverse(X).toarray()


def associative_memory(cue):
    state, rng, sweeps, moving = cue.copy(), SharedRng(${e}), 0, True
    while moving:
        moving, sweeps = False, sweeps + 1
        for i in rng.permutation(n):
            if (W[i] @ state) * state[i] < -1e-9:  # the neuron's field disagrees with it
                state[i] *= -1
                moving = True
    same = np.flatnonzero((X == state).all(axis=1))
    return (same[0] if same.size else None), sweeps * n**2
`,Ir=`for method in (exact_scan, hash_table, similarity_scan, lsh, associative_memory):
    k, steps = method(cue)
    print(f"{method.__name__}: {'nothing' if k is None else names[k]}, {steps:,} steps")
`;function st({picture:e,flips:t,seed:r,drawn:o}){let n=`cue = X[names.index("${e}")].copy()
cue[SharedRng(${r}).choose(n, ${t})] *= -1`,s=`cue = np.where(np.array(list("${o}")) == "#", 1.0, -1.0)`;return[`import numpy as np

from hopfield_edu import datasets
from hopfield_edu.classical import pseudo_inverse
from hopfield_edu.widgets.rng import SharedRng

X, names, _ = datasets.pictures(size=16)
p, n = X.shape
${o?s:n}
`,Er,$r,Mr,Or,Cr(ie(r)),Ir].join(`

`)}var X=e=>`${e.toLocaleString("en-US")} ${e===1?"step":"steps"}`;function it({lanes:e,target:t},r){if(r===0)return"Who will answer, who first, and who wrongly? Decide, then press Play.";let o=e.filter(({steps:s})=>s<=r);if(!o.length)return"Nobody has answered yet.";let n=o.reduce((s,a)=>a.steps>s.steps?a:s);return`${n.title} ends after ${X(n.steps)}: ${G(n,t).words}.`}function ct({lanes:e,target:t}){return Object.entries({right:"Right",wrong:"Wrong",nothing:"Nothing found"}).map(([n,s])=>{let a=e.filter(l=>G(l,t).kind===n);if(!a.length)return"";let c=a.reduce((l,h)=>h.steps<l.steps?h:l),i=n==="right"&&a.length>1?`; ${at(c)} took the fewest steps`:"";return`${s}: ${Pr(a.map(at))}${i}.`}).filter(Boolean).join(" ")}var at=({title:e})=>e==="LSH"?e:e.toLowerCase(),Pr=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`;var Tr=6,Lr=new Float64Array(E).fill(-1),Br=`${k.length} pictures are stored. You ask for one of them with a damaged copy. Which memory gives it back, and after how many steps?`,Rr=". A step is one bit read and compared, or one weight read and added. Each further segment of a bar means ten times as many steps.";function lt({state:e,change:t,onSeek:r,share:o}){let n=Dr(e,t),s=pe(),a=f("b",{}),c=Object.entries(ae).map(([d,y])=>_r(d,y)),i=nt({label:"Race",moment:"Moment of the race",seconds:8,seed:e.seed,onSeed:d=>t({seed:d,drawn:""}),onReset:()=>t({drawn:""}),python:()=>st(e),onSeek:r,share:o}),l=0;function h(d){n.update(d),i.setSeed(e.seed),i.setLength(d.times.length-1)}function m(d,y){l=Math.min(y,d.times.length-1);let x=d.times[l];a.textContent=X(x),d.lanes.forEach((v,$)=>c[$].show(v,x,d)),s.say(l===d.times.length-1?ct(d):it(d,x))}let{element:u,folding:g}=Nr({question:n,player:i,sentence:s,lanes:c,clock:a});function w(){i.destroy(),g.destroy()}return{element:u,player:i,update:h,show:m,at:()=>l,destroy:w}}function Nr({question:e,player:t,sentence:r,lanes:o,clock:n}){let s=Xe("Another question",e.controls,e.text),a=f("div",{class:"he-race-body"},f("p",{class:"he-race-ask"},Br),Je(e,t),f("ul",{class:"he-race-lanes","aria-label":"Five memories"},o),r,s,f("p",{class:"he-race-rule"},"Clock: ",n,Rr));return{element:a,folding:Ze(a,qe,[s])}}function Dr(e,t){let r=J({width:16,height:16,label:"What you mean"}),s=J({width:16,height:16,editable:!0,apart:!0,label:"Question, which you can draw on",onChange:y=>t({drawn:Ue(y)})}),a=f("figcaption",{}),c=q("Picture",S,y=>t({picture:y,drawn:""})),l=Ye("Flipped pixels",{min:0,max:le,step:1},y=>t({flips:y,drawn:""})),m=f("button",{type:"button",onclick:()=>t({seed:Q(e.seed),drawn:""})},"Corrupt again");function u({target:y,cue:x}){r.set(k[y]),s.set(x),a.textContent=`Your question: ${ce(x,k[y])} of ${E} pixels wrong. Draw on it.`,c.set(e.picture),l.set(e.flips,`${e.flips} (${Math.round(100*e.flips/E)} %)`)}let g=f("figure",{},r,f("figcaption",{},"What you mean")),w=f("figure",{},s,a),d=f("div",{class:"he-controls"},c,l,m);return{element:f("div",{class:"he-race-question"},g,w),controls:d,text:s.text,update:u}}function _r(e,{title:t,idea:r,colour:o}){let n=J({width:16,height:16,label:"",decorative:!0}),s=f("p",{class:"he-race-doing"}),a=f("span",{class:"he-race-steps"}),c=f("i",{class:"he-race-bar","aria-hidden":"true"}),i=f("p",{class:"he-race-answer"}),l={class:"he-race-lane","data-lane":e,style:`--colour: var(--he-memory-${o})`},h=f("div",{class:"he-race-picture"},n),m=f("li",l,h,f("b",{},t),s,a,c,i);function u(g,w,{cue:d,target:y}){let x=Ge(g,w),v=w>=g.steps,$=Math.min(w,g.steps);v?n.set(k[g.answer]??g.state??Lr):n.set(x?.pixels??d,x?.marked),s.textContent=x?.text??r,a.textContent=X($),c.style.setProperty("--share",Math.log10(Math.max(1,$))/Tr);let{kind:I,sign:b,words:O}=G(g,y);m.dataset.verdict=v?I:"",i.textContent=v?`${b} ${O}`:"\u2026"}return{element:m,show:u}}var ht="memory-race",Fr={saved:"The saved state of this widget cannot be read. It starts with the ghost.",set:"What was set cannot be asked: choose a picture's name, flips from 0 to 128 and a seed."},Hr={name:ht,start:We,checked:Qe,complaints:Fr},Un={render:ke({name:ht,label:"Memory race",look:"he-race",css:je,createView:Gr})};function Gr(e,t){let r=null,o=we(e,t,{...Hr,onChange:s,moment:()=>({at:n.at()})}),n=lt({state:o.state,change:o.change,onSeek:a=>r&&n.show(r,a),share:o.share});e.append(n.element);function s(a,c){let i=r!==null&&n.at()===r.times.length-1,l=S.indexOf(a.picture),h=a.drawn?ze(a.drawn):Fe(l,a.flips,a.seed);r={target:l,cue:h,...He(h,a.seed,l)},n.update(r),n.player.seek(c??(i?r.times.length-1:0)),o.save(jr(r))}return o.restore(),[o,n]}function jr({lanes:e}){return{answers:Object.fromEntries(e.map(({key:t,answer:r})=>[t,S[r]??""])),steps:Object.fromEntries(e.map(t=>[t.key,t.steps]))}}export{Un as default};
