var lt="AAAAADAMeBZ//ngecA5gBmQmZCZhhmAGY8Zhhj/8D/ABgA/wEAggBExySlJAAjAMf/5v9w/wR+IgBBAID/ABgAGAD/AcCCAETGJMckxywAPAA1vCWAI/Aj4EPgg+8AyAAYAP8Dw8f/77+35+fn48PMADRCJDwkACIAQQCA/wAYABgA/wGBggBGAGQAJcOt57XnpeemGGOBwKUApQD/AAAAAAQ8JH4l/6YAZv9nvee95//mfmYAZhhiPEIAQf+AfgAAAH4AgQEAgSSCAEY8ZDwiPEIYQgBCAEIAQgBD/8AAAAAAAeAG8BhgNyBHYMdBgMMgg/EB4gfsBPgE8AeQAAAAAAAAQADgAcADADYALAB4AxgGJgZIBgAGEAOAAcAAAAAABiRnAOTbJH4mPGSZJH4j/8P/xJkkWiUkpCQjw8AAAPAB+AMP4//jDnEOcf5yB/IH8gfz//IH9npY+l//59JAAAHAB/AEkAwQBxAhGGFEc8OhgCCAYPHAewB/AH4AZAAYAMMBEIIYRBkgmyCTiZuJ34H+hf+l/6P/wf+A/wAQAAAAAAAAAAIAPgB/AP8A/4H3gfHB8IH4AfgD/gP+AAAAAAeABIAEgEeYQPBgcCDwIJggDCAGYAPgAcGDwP8AAAAAAAAAAAD/w/fH9+f2Z/7H/Ad9Jw1n3MfcAAQAAAAAAAAEIIOvAyGC/oCWRVkn/eX+Jf8BycXI5fkCAgf8AAAAAACYAPyAfYAaAEAAAAAQAPwBvgB/AH4AfgBmAOcAAAwbDj+OM4wRDAAGMAN2A18Jf4g7jB+MC5dGsPUg7PDM8AAAAABwAPgD+AfgD7cP9//+//wP/A/JD8IvhD8EPwQx7wPvh9eUV5yQjeAF4OfwxzDfmXgZ3C2GL6JmMH/gPYj8AwIEAQwADPgMgY4BjwPH/8//znsP8yf7a/7N8cf/gAAAAAAA4AHgA/f/h/8H/we/B4MHggaCAoICAwAAAAAP3/+k9+A9/4//j4CP5w8ADgAMAAzADAAOPQ+Zz9v/w/",v=["cat-face","face-with-tears-of-joy","thinking-face","smiling-face-with-sunglasses","skull","robot","ghost","rocket","guitar","butterfly","locomotive","t-rex","castle","chess-knight","anchor","elephant","spider-web","windmill","astronaut","cameraman","chelsea the cat","coffee","horse silhouette","grace hopper"],ht=Uint8Array.from(atob(lt),e=>e.charCodeAt(0)),ae=e=>Float64Array.from({length:256},(t,r)=>ht[32*e+(r>>3)]>>7-(r&7)&1?1:-1);function f(e,t={},...r){let o=document.createElement(e);for(let[s,a]of Object.entries(t))a==null||a===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),a):o.setAttribute(s,a===!0?"":a));let n=r.flat().filter(s=>s!=null);return o.append(...n.map(s=>s.element??s)),o}var ft=0,j=e=>`he-${e}-${++ft}`;function W(e,t=400){let r=0;return o=>{clearTimeout(r),r=setTimeout(()=>e.textContent=o,t)}}function ie(){let e=f("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function N(e,t){z(e);let r=f("div",{class:"he-error",role:"alert"},f("span",{},t));r.append(f("button",{type:"button",onclick:()=>r.remove()},"Close")),e.prepend(r)}var z=e=>e.querySelector(":scope > .he-error")?.remove();async function X(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var ce=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),dt=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),le=()=>new URLSearchParams(location.hash.slice(1)),pt="The link is damaged, so the widget starts afresh. Ask for the link again.";function he(e){let t=le().get(e);if(t===null)return{};try{return{value:dt(t)}}catch{return{error:pt}}}var fe=(e,t)=>`${e}=${ce(t)}`;function de(e,t){let r=le();return r.set(e,ce(t)),history.replaceState(null,"",`#${r}`),location.href}var ut="The saved state of this widget cannot be read. It starts afresh.",mt="The link does not hold a state of this widget. It starts afresh.";function ue(e,t,{name:r,start:o,checked:n,onChange:s,...a}){let{onSet:c=w=>s(w,null),complaints:i={},read:l=xt,write:h=w=>w}=a,{traits:u=Object.keys(o),moment:p=()=>({})}=a,[m,y]=[{...o},{}],d=()=>n(l(t,u)),x=(w,M)=>yt(e,()=>Object.assign(m,w()),M),[g,A]=[!1,!1];function S(){if(g)return;let w=A;A=!x(d,i.set),!A&&(w&&z(e),c(m))}let C=()=>({...m,...p()});e.addEventListener("course:state",({detail:w})=>w.take(fe(r,C())));for(let w of u)t.on(`change:${w}`,S);return{state:m,opened:y,change(w){z(e),Object.assign(m,w),s(m,null)},restore(){x(d,i.saved??ut),Object.assign(y,m),s(m,gt(e,r,M=>x(()=>n(M),i.link??mt)))},save(w={}){g=!0,wt(t,{...h(m),...w}),g=!1},share:()=>de(r,C()),destroy:()=>u.forEach(w=>t.off(`change:${w}`,S))}}function gt(e,t,r){let{value:o,error:n}=he(t);return n&&N(e,n),o!==void 0&&r(o)&&Number.isInteger(o.at)?o.at:null}var xt=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function yt(e,t,r){try{return t(),!0}catch{return r&&N(e,r),!1}}function wt(e,t){let r=Object.entries(t).filter(([o,n])=>!At(n,e.get(o)));for(let[o,n]of r)e.set(o,n);r.length&&e.save_changes()}function At(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[r,o]=[pe(e),pe(t)];return r.length===o.length&&r.every((n,s)=>n===o[s])}function pe(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var Z=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var me=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;var vt=["paper","surface","ink","muted","line","accent","accent-soft","plus","minus","serif","sans","mono"];function ge(e,t=""){let r=document.createElement("style");r.textContent=me+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",kt(o)),s=new MutationObserver(n);for(let a of[document.documentElement,document.body])s.observe(a,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{s.disconnect(),o.removeEventListener("change",n)}}function kt(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}var K=new WeakMap;function xe(e,t){if(!vt.includes(t)&&!t.startsWith("memory-"))throw new Error(`no token ${t}`);K.get(e)?.theme!==e.className&&K.set(e,{theme:e.className,colours:{}});let{colours:r}=K.get(e);if(r[t])return r[t];let o=getComputedStyle(e).getPropertyValue(`--he-${t}`).trim(),n=[1,3,5].map(s=>parseInt(o.slice(s,s+2),16));return o&&(r[t]=n),n}function ye({name:e,label:t,look:r,css:o,read:n=()=>null,createView:s,damaged:a}){return({model:c,el:i})=>{let l=f("section",{class:`he-root ${r}`,"data-widget":e,"aria-label":St(t)});i.append(l);let h=ge(l,o),u=[Et(l,e,a,()=>s(l,c,n(c)))].flat();return()=>{for(let p of u)p.destroy();h(),l.remove()}}}function St(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[r,o]=[e,1];for(;t.has(r);)r=`${e} ${++o}`;return r}function Et(e,t,r,o){if(!r)return o();try{return o()}catch(n){return N(e,r),console.info(`${t}:`,n.message),[]}}function we(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}var G=(e,t=1)=>(e+t)%2**32;function P(e){let t=we(e),r=0,o=()=>we(t+Math.imul(++r,2654435769)),n=a=>Math.floor(o()*a/2**32);function s(a){let c=Int32Array.from({length:a},(i,l)=>l);for(let i=a-1;i>0;i--){let l=n(i+1);[c[i],c[l]]=[c[l],c[i]]}return c}return{u32:o,below:n,permutation:s,choose:(a,c)=>s(a).slice(0,c),coin:()=>o()>>>31?1:-1}}function D(e){let t=e.next();for(;!t.done;)t=e.next();return t.value}var ve=1e-12,T=256;var ke=e=>D(Mt(e));function*Mt(e){let t=e[0].length,r=yield*Ae(e,i=>e.map(l=>Dt(i,l)/t)),{values:o,vectors:n}=yield*Rt(r),s=o.map((i,l)=>l).filter(i=>o[i]>1e-10*Math.max(...o)),c=yield*Ae(s,i=>Lt(e,n.map(l=>l[i])));return yield*$t(c,s.map(i=>1/(t*o[i])))}function*Ae(e,t){let r=[];for(let o of e)r.push(t(o)),yield;return r}function*$t(e,t){let r=e.length,o=e[0].length,n=Math.max(...t.map(Math.abs))||1,s=new Float64Array(o*r),a=new Float64Array(o*r),c=new Float64Array(o);for(let i=0;i<o;i++){i%T===0&&(yield);for(let l=0;l<r;l++)s[i*r+l]=e[l][i],a[i*r+l]=e[l][i]*(t[l]/n),c[i]-=a[i*r+l]*s[i*r+l]}return{n:o,r,unit:n,read:a,write:s,own:c}}function*Se({n:e,r:t,write:r},o){let n=new Float64Array(t);for(let s=0;s<e;s++){s%T===0&&(yield);for(let a=0;a<t;a++)n[a]+=r[s*t+a]*o[s]}return n}function Q({r:e,read:t,own:r},o,n,s,a){let c=r[s]*o[s]-a;for(let i=0,l=s*e;i<e;i++,l++)c+=t[l]*n[i];return c}function*Ee(e,t,r){let o=0;for(let n=0;n<e.n;n++)n%T===0&&(yield),o+=t[n]*Q(e,t,r,n,0);return-e.unit*o/2}var Me=(e,t,r)=>D(Ct(e,t,r));function*Ct(e,t,{order:r="random",seed:o=0,temperature:n=0,maxSweeps:s=100}={}){let a=yield*Se(e,t),c={weights:e,state:new Float64Array(t),energy:yield*Ee(e,t,a),visits:0,flips:0,sweeps:0,outcome:null,unit:-1,m:a,rng:P(o),temperature:n,maxSweeps:s};return r==="synchronous"?Pt(c):Ot(c,r)}function Ot(e,t){let{weights:r,rng:o}=e,{n}=r,s=ve*n,a=e.temperature>0?Tt():null,c=null,i=0;function l(){if(e.outcome)return-1;let p=e.visits%n;p===0&&(c=t==="random"?o.permutation(n):c??Int32Array.from({length:n},(x,g)=>g));let m=c[p];e.unit=m,e.visits++;let y=a?e.temperature/2*a[o.u32()>>>22]/r.unit:0,d=Q(r,e.state,e.m,m,y)*e.state[m]<-s;return d&&h(m),p===n-1&&u(),d?m:-1}function h(p){e.energy+=2*e.state[p]*Q(r,e.state,e.m,p,0)*r.unit,$e(e,p),i++}function u(){e.sweeps++,i===0&&!a?e.outcome="fixed point":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),i=0}return Object.assign(e,It(e,l))}function $e(e,t){let{r,write:o}=e.weights,n=e.state[t];e.state[t]=-n;for(let s=0,a=t*r;s<r;s++,a++)e.m[s]-=2*n*o[a];e.flips++}function It(e,t){function r(){for(;!e.outcome;){let s=t();if(s>=0)return s}return-1}function*o(){let s=[],a=e.sweeps+1;for(let c=0;e.sweeps<a&&!e.outcome;c++){c%T===0&&(yield);let i=t();i>=0&&s.push(i)}return s}let n=()=>D(o());return{step:t,flip:r,sweep:n,sweepWork:o,finish:Ce(e,n)}}var Ce=(e,t)=>()=>{for(;!e.outcome;)t();return e.outcome};function Pt(e){let{weights:t}=e,r=ve*t.n,o=[];function*n(){if(e.outcome)return[];let a=[];for(let i=0;i<t.n;i++)i%T===0&&(yield),Q(t,e.state,e.m,i,0)*e.state[i]<-r&&a.push(i);for(let[i,l]of a.entries())i%T===0&&(yield),$e(e,l);e.energy=yield*Ee(t,e.state,yield*Se(t,e.state)),e.visits+=t.n,e.sweeps++;let c=a.length===o.length&&a.every((i,l)=>i===o[l]);return a.length===0?e.outcome="fixed point":c?e.outcome="two-cycle":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),o=a,a}let s=()=>D(n());return Object.assign(e,{step:s,flip:s,sweep:s,sweepWork:n,finish:Ce(e,s)})}function Tt(){return be??=Float64Array.from({length:1024},(e,t)=>Bt((t+.5)/(1023.5-t))),be}var be=null;function Bt(e){let t=0;for(;e>=2;e/=2)t++;for(;e<1;e*=2)t--;let r=(e-1)/(e+1),o=0;for(let n=0,s=r;n<20;n++,s*=r*r)o+=s/(2*n+1);return 2*o+t*Math.LN2}function Lt(e,t){let r=new Float64Array(e[0].length);return e.forEach((o,n)=>Nt(r,o,t[n])),r}function Nt(e,t,r){for(let o=0;o<e.length;o++)e[o]+=r*t[o]}function Dt(e,t){let r=0;for(let o=0;o<e.length;o++)r+=e[o]*t[o];return r}function*Rt(e){let t=e.map(n=>[...n]),r=t.length,o=t.map((n,s)=>t.map((a,c)=>+(s===c)));for(let n=0;n<60;n++){yield;let s=0;for(let a=0;a<r;a++)for(let c=0;c<a;c++)s+=t[a][c]**2;if(s<1e-30)break;for(let a=0;a<r;a++)for(let c=0;c<a;c++)t[a][c]!==0&&Ft(t,o,a,c)}return{values:t.map((n,s)=>n[s]),vectors:o}}function Ft(e,t,r,o){let n=(e[o][o]-e[r][r])/(2*e[r][o]),s=(n>=0?1:-1)/(Math.abs(n)+Math.sqrt(n*n+1)),a=1/Math.sqrt(s*s+1),c=s*a;for(let i=0;i<e.length;i++)[e[i][r],e[i][o]]=[a*e[i][r]-c*e[i][o],c*e[i][r]+a*e[i][o]];for(let i=0;i<e.length;i++)[e[r][i],e[o][i]]=[a*e[r][i]-c*e[o][i],c*e[r][i]+a*e[o][i]];for(let i of t)[i[r],i[o]]=[a*i[r]-c*i[o],c*i[r]+a*i[o]]}function B(e,t){let r=0;for(let o=0;o<e.length;o++)r+=e[o]*t[o];return r/e.length}function Oe(e,t,r){let o=e.map(c=>B(c,r)),n=o.map((c,i)=>i).sort((c,i)=>Math.abs(o[i])-Math.abs(o[c])),s=n[0];if(Math.abs(o[s])>=.95)return _t(s,o[s],t[s]);if(e.length>=3){let c=n.slice(0,3),i=Ht(c,o,e,r);if(Math.abs(i.overlap)>=.95)return{...i,sentence:jt(c,i,t)}}let a=`It came to rest in a state that nobody stored. Nearest is ${t[s]}, with overlap ${o[s].toFixed(2)}.`;return{kind:"other",indices:[s],signs:[Math.sign(o[s])],overlap:o[s],exact:!1,sentence:a}}function _t(e,t,r){let o=Math.abs(t)===1,n=o?"exactly":`with overlap ${Math.abs(t).toFixed(2)}`,s=t>0?`It recalled ${r}`:`It recalled the inverse of ${r}`;return{kind:t>0?"stored":"inverse",indices:[e],signs:[Math.sign(t)],overlap:t,exact:o,sentence:`${s}, ${n}.`}}function Ht(e,t,r,o){let n=e.map(h=>Math.sign(t[h])||1),[s,a,c]=e.map(h=>r[h]),i=new Float64Array(o.length);for(let h=0;h<i.length;h++)i[h]=Math.sign(n[0]*s[h]+n[1]*a[h]+n[2]*c[h]);let l=B(i,o);return{kind:"mixture",indices:e,signs:n,overlap:l,exact:l===1}}function jt(e,{signs:t},r){let o=e.map((n,s)=>[t[s],r[n]]).sort((n,s)=>s[0]-n[0]).map(([n,s])=>n>0?s:`the inverse of ${s}`);return`It came to rest in a mixture of three: ${o[0]}, ${o[1]} and ${o[2]}.`}var k=256,b=v.map((e,t)=>ae(t)),R=12,F=16,ee=1998,Wt=P(ee),zt=Array.from({length:F},()=>Wt.choose(k,R)),te={exact:{title:"Exact scan",idea:"Reads item after item, and leaves each at its first difference.",colour:5,answer:Gt},hash:{title:"Hash",idea:"Turns the question into an address, and looks there.",colour:1,answer:Qt},similar:{title:"Similarity scan",idea:"Compares every bit of every item, and keeps the most alike.",colour:4,answer:Yt},lsh:{title:"LSH",idea:`Locality-sensitive hashing: ${F} tables, keys of ${R} pixels.`,colour:2,answer:qt},associative:{title:"Associative memory",idea:"No list. Each neuron asks all others what it should be, again and again.",colour:3,answer:Ut}};function Be(e,t,r){let o=Float64Array.from(b[e]);for(let n of P(r).choose(k,t))o[n]=-o[n];return o}var re=e=>G(e),oe=(e,t)=>e.reduce((r,o,n)=>r+(o!==t[n]),0),O=(e,t,r,o=[])=>({steps:e,text:t,pixels:r,marked:o});function Gt(e){let t=[],r=0;for(let[o,n]of b.entries()){let s=`${o+1} of ${b.length}, ${v[o]}:`,a=n.findIndex((c,i)=>c!==e[i]);if(r+=a<0?k:a+1,a>=0)t.push(O(r,`${s} differs at bit ${a+1}`,n,[a]));else return{events:[...t,O(r,`${s} equal in every bit`,n)],answer:o}}return{events:t,answer:-1}}function V(e){let t=0;for(let r=0;r<k;r+=32){let o=e.subarray(r,r+32).reduce((n,s)=>n<<1|s>0,0);t=P(t^o).u32()}return t}var Ie=b.map(V),Pe=e=>e.toString(16).padStart(8,"0");function Qt(e,t,r){let o=`Address ${Pe(V(e))}`,n=Ie.indexOf(V(e));if(n<0){let c=`${o} is empty. ${v[r]} is at ${Pe(Ie[r])}.`;return{events:[O(k,c,e)],answer:-1}}let s=oe(b[n],e)===0;return{events:[O(k,`${o} holds ${v[n]}.`,e),O(2*k,`${o}: ${v[n]}, ${s?"equal in every bit":"not equal"}`,b[n])],answer:s?n:-1}}function Yt(e){let t=0,r=b.map(n=>B(n,e));return{events:r.map((n,s)=>{n>r[t]&&(t=s);let a=`${v[t]}, overlap ${r[t].toFixed(2)}`;return O((s+1)*k,`${s+1} of ${b.length}, best so far: ${a}`,b[t])}),answer:t}}function qt(e){let t=new Set,r=zt.map((n,s)=>{let a=b.map((i,l)=>l).filter(i=>n.every(l=>b[i][l]===e[l]));a.forEach(i=>t.add(i));let c=a.map(i=>v[i]).join(", ")||"nothing under this key";return O((s+1)*R,`Table ${s+1} of ${F}: ${c}`,e,n)}),o=-1;for(let n of[...t].sort((s,a)=>s-a)){let s=B(b[n],e);(o<0||s>B(b[o],e))&&(o=n),r.push(O(r.at(-1).steps+k,`Compares ${v[n]}: overlap ${s.toFixed(2)}`,b[n]))}return{events:r,answer:o}}var Te=null;function Ut(e,t){Te??=ke(b);let r=Me(Te,e,{order:"random",seed:t}),o=[];for(;!r.outcome;){let a=r.flip(),c=Float64Array.from(r.state);a>=0&&o.push(O(r.visits*k,`Sweep ${Math.ceil(r.visits/k)}, flip ${r.flips}`,c,[a]))}o.push(O(r.visits*k,`At rest after ${r.sweeps} sweeps and ${r.flips} flips`,r.state));let n=Oe(b,v,r.state),s=n.kind==="stored"&&n.exact?n.indices[0]:-1;return{events:o,answer:s,state:r.state,settled:Jt(n)}}function Jt({kind:e,indices:t}){let r=v[t[0]];return{stored:`almost ${r}`,inverse:`the inverse of ${r}`,mixture:"a mixture of three"}[e]??"a state that nobody stored"}function Le(e,t,r){let o=Object.entries(te).map(([s,{title:a,answer:c}])=>{let i=c(e,re(t),r);return{key:s,title:a,steps:i.events.at(-1).steps,...i}}),n=new Set(o.flatMap(({events:s})=>s.map(({steps:a})=>a)));return{lanes:o,times:[0,...[...n].sort((s,a)=>s-a)]}}var Ne=({events:e},t)=>e.findLast(({steps:r})=>r<=t)??null;function _({answer:e,settled:t},r){return e===r?{kind:"right",sign:"\u2713",words:`${v[e]}, right`}:e>=0?{kind:"wrong",sign:"\u2717",words:`${v[e]}, wrong`}:t?{kind:"wrong",sign:"\u2717",words:t}:{kind:"nothing",sign:"\u2013",words:"nothing found"}}var De=`.he-race { container: race / inline-size; }
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
`;var Re={picture:"ghost",flips:26,seed:0,drawn:""},ne=128,Fe=e=>Array.from(e,t=>t>0?"#":".").join(""),_e=e=>Float64Array.from(e,t=>t==="#"?1:-1);function He({picture:e,flips:t,seed:r,drawn:o}){let n=typeof o=="string"&&(o===""||o.length===k&&!/[^#.]/.test(o));if(!v.includes(e)||!Z(t,ne)||!Z(r)||!n)throw new Error("state");return{picture:e,flips:t,seed:r,drawn:o}}function Y(e,t,r){let o=[],n=f("select",{onchange:()=>r(o[n.selectedIndex][0])});function s(a){o=a.map(c=>Array.isArray(c)?c:[c,c]),n.replaceChildren(...o.map(([c,i])=>f("option",{value:c},i)))}return s(t),{input:n,element:f("label",{},e," ",n),set:a=>n.value=a,offer:s}}function je(e,t,r){let o=f("input",{type:"range",...t,id:j("slider"),oninput:()=>r(Number(o.value))}),n=f("output",{for:o.id});function s(a,c){o.value=a,n.textContent=c,o.setAttribute("aria-valuetext",c)}return{input:o,element:f("label",{},`${e} `,o,n),set:s}}var We=560,Zt="(max-height: 480px)",ze=(e,t)=>f("div",{class:"he-stage"},e,t);function Ge(e,...t){let r=f("summary",{},e),o=f("details",{class:"he-fold"},r,...t);function n(s){r.hidden=!s,o.open=!s}return n(!1),{element:o,fold:n}}function Qe(e,t,r){let o=matchMedia(Zt),[n,s]=[!1,1/0];function a(){if(n!==(s<=t||o.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:l}of r)l(n)}}let c=new ResizeObserver(([{contentRect:l}])=>{s=l.width||s,a()});c.observe(e),o.addEventListener("change",a);function i(){c.disconnect(),o.removeEventListener("change",a)}return{destroy:i}}var Kt={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},Ye=(e,t,r)=>({tabindex:0,role:"application","aria-roledescription":e,"aria-label":t,"aria-describedby":r,"data-lm-suppress-shortcuts":"true"});function qe(e,{onMove:t,onPress:r}){e.addEventListener("keydown",o=>{let n=Kt[o.key];if(n)t(...n,o);else if(r&&[" ","Enter"].includes(o.key))r();else return;o.preventDefault(),o.stopPropagation()})}function Ue(e,t,{width:r,height:o}=t){let n=t.getBoundingClientRect(),[s,a]=[(e.clientY-n.top)/n.height,(e.clientX-n.left)/n.width];return[Math.floor(s*o),Math.floor(a*r)]}function Vt(e,[t,r],{width:o,height:n},s=1){let[a,c]=[t,r].map(l=>l-(s-1)/2),i={top:a/n,left:c/o,width:s/o,height:s/n};for(let[l,h]of Object.entries(i))e.style[l]=`${100*h}%`}function Je(e,{onDraw:t,onWalk:r,brush:o=()=>1}){let n=f("i",{class:"he-cursor","aria-hidden":"true"}),s=[0,0],a=null;function c(i,l){let{width:h,height:u}=e;return s=[Math.max(0,Math.min(u-1,i)),Math.max(0,Math.min(h-1,l))],Vt(n,s,e,o()),s}return e.addEventListener("pointerdown",i=>{e.setPointerCapture(i.pointerId),a=Ue(i,e),t([a],!0)}),e.addEventListener("pointermove",i=>{if(!e.hasPointerCapture(i.pointerId))return;let l=Ue(i,e);t(er(a,l),!1),a=l}),qe(e,{onMove:(i,l)=>r(...c(s[0]+i,s[1]+l)),onPress:()=>t([s],!0)}),e.addEventListener("focus",()=>c(...s)),{cursor:n,goTo:c}}function er([e,t],r){let[o,n]=[r[0]-e,r[1]-t],s=Math.max(Math.abs(o),Math.abs(n)),a=(c,i)=>Math.round(c*(i+1)/s);return Array.from({length:s},(c,i)=>[e+a(o,i),t+a(n,i)])}function q({width:e,height:t,label:r,editable:o=!1,decorative:n=!1,apart:s=!1,onChange:a}){let i=o?{"data-part":"pixels"}:{class:"he-still",...n?{"aria-hidden":"true"}:{role:"img","aria-label":r}},l=f("canvas",{width:e,height:t,style:"width: 100%; image-rendering: pixelated",...i}),h=Xe(l),u=[],p=tr(l,g=>rr(l,g,h,u)),m={element:l,canvas:l,get:()=>h,set:d,resize:x},y=o?sr(l,r,m,p,a):null;y&&Object.assign(m,{element:y.element,frame:y.frame,text:y.text}),y&&!s&&y.element.append(y.text);function d(g,A=[]){h.length===g.length?h.set(g):h=new Float64Array(g),u=[...A],p(),y?.refresh()}function x(g,A){l.width===g&&l.height===A||([l.width,l.height]=[g,A],y?.home(),d(Xe(l)))}return p(),m}var Xe=({width:e,height:t})=>new Float64Array(e*t).fill(-1);function tr(e,t){let r=null;return function o(){let n=e.closest(".he-root");if(n)return t(n);r??=new IntersectionObserver(([s])=>{s.isIntersecting&&(r.disconnect(),r=null,o())}),r.observe(e)}}function rr(e,t,r,o){let[n,s,a]=["plus","minus","accent"].map(l=>nr(xe(t,l))),c=or(e),i=new Uint32Array(c.data.buffer);for(let l=0;l<i.length;l++)i[l]=r[l]>0?n:s;if(o.length<64)for(let l of o)i[l]=a;e.getContext("2d").putImageData(c,0,0)}var se=new WeakMap;function or(e){let{width:t,height:r}=e,o=se.get(e);return o?.width===t&&o.height===r?o:(se.set(e,new ImageData(t,r)),se.get(e))}var nr=([e,t,r])=>new Uint32Array(Uint8Array.of(e,t,r,255).buffer)[0];function sr(e,t,r,o,n){let s=f("p",{class:"he-status",role:"status",id:j("status")}),a=W(s),c=Ye("pixel editor",`${t}. Arrow keys move, Space turns a pixel.`,s.id);for(let[x,g]of Object.entries(c))e.setAttribute(x,g);let i=Je(e,{onDraw:p,onWalk:u}),l=ar(e,t,r,a,m),h=1;function u(x,g){let A=r.get()[x*e.width+g]>0?"ink":"paper";a(`Row ${x+1}, column ${g+1}: ${A}`)}function p(x,g){let{width:A,height:S}=e,C=x.filter(([$,I])=>$>=0&&I>=0&&$<S&&I<A);if(!C.length)return;let w=r.get(),M=C.map(([$,I])=>$*A+I);g&&(h=-w[M[0]]);let J=M.some($=>w[$]!==h);for(let $ of M)w[$]=h;u(...i.goTo(...C.at(-1))),J&&m()}function m(){o(),l.refresh(),n(r.get().slice())}i.goTo(0,0);let y=f("div",{class:"he-pixels"},e,i.cursor);return{element:f("div",{},y,s),frame:y,text:l.element,refresh:l.refresh,home:()=>i.goTo(0,0)}}function ar(e,t,r,o,n){let s=f("textarea",{"aria-label":`${t}, as rows of # for ink and . for paper`,spellcheck:"false",oninput:i}),a=f("details",{ontoggle:c},f("summary",{},"Edit as text"),s);function c(){if(!a.open||document.activeElement===s)return;let l=Array.from(r.get(),h=>h>0?"#":".").join("");s.value=l.match(new RegExp(`.{${e.width}}`,"g")).join(`
`)}function i(){let{width:l,height:h}=e,u=s.value.trim().split(/\s+/);if(u.length!==h||u.some(p=>p.length!==l||/[^#.]/.test(p)))return o(`Write ${h} rows of ${l} marks, # or . each`);o(""),r.get().set(Float64Array.from(u.join(""),p=>p==="#"?1:-1)),n()}return{element:a,refresh:c}}function Ze(e,t){let[r,o,n]=[0,0,!0],s=new IntersectionObserver(([h])=>n=h.isIntersecting);s.observe(e);function a(h){r=requestAnimationFrame(a),n&&t((h-o)/1e3),o=h}function c(){i(),o=performance.now(),r=requestAnimationFrame(a)}function i(){cancelAnimationFrame(r),r=0}function l(){i(),s.disconnect()}return{start:c,stop:i,runs:()=>r!==0,destroy:l}}var ir=[[.25,"Slow"],[1,"Normal"],[4,"Fast"]];function Ke({label:e,moment:t="Moment of the recall",seconds:r=3,...o}){let{onSeek:n,onReset:s,watch:a,...c}=o,i=f("div",{class:"he-player",role:"group","aria-label":e}),l=matchMedia("(prefers-reduced-motion: reduce)"),h=fr(i,r,{onMove:I,onRun:E=>y.textContent=E?"Pause":"Play"}),u=E=>()=>{a&&hr(a.element??a),E()},p=(E,H)=>L(E,u(()=>h.by(H))),y=L("Play",u(()=>h.runs()?h.pause():$()),"he-primary"),[d,x,g]=[p("Step",1),p("Back",-1),L("Reset",u(J))],A=u(()=>h.seek(Number(S.value))),S=f("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:A}),{parts:C,setSeed:w,status:M}=dr(c);i.append(lr([y,d,x,g],S,[cr(h),...C],M));function J(){h.pause(),s?.(),h.seek(0)}function $(E){l.matches?h.seek(1/0):h.start(E)}function I(E,H){[S.max,S.value]=[H,E],[x.disabled,d.disabled]=[E===0,E===H],n(E,h.runs())}let{seek:st,setLength:at,runs:it,destroy:ct}=h;return{element:i,seek:st,play:()=>$(0),setLength:at,setSeed:w,runs:it,destroy:ct}}function cr({setSpeed:e}){let t=Y("Speed",ir,e);return t.set(1),t.element}function lr(e,t,r,o){let n=f("div",{class:"he-more"},r),s=L("More",()=>s.setAttribute("aria-expanded",String(n.classList.toggle("he-open"))));s.classList.add("he-more-button"),s.setAttribute("aria-expanded","false");let a=f("div",{class:"he-moves"},e,s);return f("div",{class:"he-bar-of"},a,f("div",{class:"he-scrub"},t),n,o)}function hr(e){let{top:t,bottom:r}=e.getBoundingClientRect();(t<0||r>innerHeight)&&e.scrollIntoView({block:"nearest"})}function fr(e,t,{onMove:r,onRun:o}){let[n,s,a,c]=[0,0,1,0],i=Ze(e,d=>{c+=Math.max(s/t,2)*a*d,l(Math.floor(c)),n>=s&&u()});function l(d){n=Math.max(0,Math.min(s,d)),r(n,s)}function h(d=n>=s?0:n){n=c=d,o(!0),i.start()}function u(){i.stop(),o(!1)}function p(d){u(),l(d)}function m(d){u(),s=d}return{start:h,pause:u,seek:p,by:d=>p(n+d),setLength:m,setSpeed:d=>a=d,runs:i.runs,destroy:i.destroy}}function dr({seed:e,onSeed:t,share:r,python:o}){let n=f("p",{class:"he-status",role:"status"}),s=W(n,50),a=f("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:i}),c=f("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function i(){let p=Math.floor(Number(a.value)),m=p>=0&&p<2**32;s(""),m?t(p):s("A seed is a whole number from 0 to 4,294,967,295.")}async function l(){let p=r();s(await X(p)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function h(){c.hidden=!c.hidden,c.value=o(),c.hidden||s(await X(c.value)?"The code is copied.":"Copy the code below.")}let u=[];return t&&u.push(f("label",{},"Seed ",a)),r&&pr()&&u.push(L("Share this state",l)),o&&u.push(L("Copy as Python",h),c),{parts:u,status:n,setSeed:p=>a.value=p}}var pr=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function L(e,t,r){return f("button",{type:"button",class:r,onclick:t},e)}var ur=`def exact_scan(cue):
    steps = 0
    for k, item in enumerate(X):
        if np.array_equal(item, cue):
            return k, steps + n
        steps += np.argmax(item != cue) + 1  # left at the first difference
    return None, steps
`,mr=`def address(pattern):
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
`,gr=`def similarity_scan(cue):
    return np.argmax(X @ cue), p * n
`,xr=`rng = SharedRng(${ee})
places = np.array([rng.choose(n, ${R}) for _ in range(${F})])  # tables x pixels of a key


def lsh(cue):
    candidates = np.flatnonzero((X[:, places] == cue[places]).all(axis=2).any(axis=1))
    best = max(candidates, key=lambda k: X[k] @ cue, default=None)
    return best, places.size + n * len(candidates)
`,yr=e=>`W = pseudo_inverse(X).toarray()


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
`,wr=`for method in (exact_scan, hash_table, similarity_scan, lsh, associative_memory):
    k, steps = method(cue)
    print(f"{method.__name__}: {'nothing' if k is None else names[k]}, {steps:,} steps")
`;function Ve({picture:e,flips:t,seed:r,drawn:o}){let n=`cue = X[names.index("${e}")].copy()
cue[SharedRng(${r}).choose(n, ${t})] *= -1`,s=`cue = np.where(np.array(list("${o}")) == "#", 1.0, -1.0)`;return[`import numpy as np

from hopfield_edu import datasets
from hopfield_edu.classical import pseudo_inverse
from hopfield_edu.widgets.rng import SharedRng

X, names, _ = datasets.pictures(size=16)
p, n = X.shape
${o?s:n}
`,ur,mr,gr,xr,yr(re(r)),wr].join(`

`)}var U=e=>`${e.toLocaleString("en-US")} ${e===1?"step":"steps"}`;function tt({lanes:e,target:t},r){if(r===0)return"Who will answer, who first, and who wrongly? Decide, then press Play.";let o=e.filter(({steps:s})=>s<=r);if(!o.length)return"Nobody has answered yet.";let n=o.reduce((s,a)=>a.steps>s.steps?a:s);return`${n.title} ends after ${U(n.steps)}: ${_(n,t).words}.`}function rt({lanes:e,target:t}){return Object.entries({right:"Right",wrong:"Wrong",nothing:"Nothing found"}).map(([n,s])=>{let a=e.filter(l=>_(l,t).kind===n);if(!a.length)return"";let c=a.reduce((l,h)=>h.steps<l.steps?h:l),i=n==="right"&&a.length>1?`; ${et(c)} took the fewest steps`:"";return`${s}: ${Ar(a.map(et))}${i}.`}).filter(Boolean).join(" ")}var et=({title:e})=>e==="LSH"?e:e.toLowerCase(),Ar=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`;var br=6,vr=new Float64Array(k).fill(-1),kr=`${b.length} pictures are stored. You ask for one of them with a damaged copy. Which memory gives it back, and after how many steps?`,Sr=". A step is one bit read and compared, or one weight read and added. Each further segment of a bar means ten times as many steps.";function ot({state:e,change:t,onSeek:r,share:o}){let n=Mr(e,t),s=ie(),a=f("b",{}),c=Object.entries(te).map(([d,x])=>$r(d,x)),i=Ke({label:"Race",moment:"Moment of the race",seconds:8,seed:e.seed,onSeed:d=>t({seed:d,drawn:""}),onReset:()=>t({drawn:""}),python:()=>Ve(e),onSeek:r,share:o}),l=0;function h(d){n.update(d),i.setSeed(e.seed),i.setLength(d.times.length-1)}function u(d,x){l=Math.min(x,d.times.length-1);let g=d.times[l];a.textContent=U(g),d.lanes.forEach((A,S)=>c[S].show(A,g,d)),s.say(l===d.times.length-1?rt(d):tt(d,g))}let{element:p,folding:m}=Er({question:n,player:i,sentence:s,lanes:c,clock:a});function y(){i.destroy(),m.destroy()}return{element:p,player:i,update:h,show:u,at:()=>l,destroy:y}}function Er({question:e,player:t,sentence:r,lanes:o,clock:n}){let s=Ge("Another question",e.controls,e.text),a=f("div",{class:"he-race-body"},f("p",{class:"he-race-ask"},kr),ze(e,t),f("ul",{class:"he-race-lanes","aria-label":"Five memories"},o),r,s,f("p",{class:"he-race-rule"},"Clock: ",n,Sr));return{element:a,folding:Qe(a,We,[s])}}function Mr(e,t){let r=q({width:16,height:16,label:"What you mean"}),s=q({width:16,height:16,editable:!0,apart:!0,label:"Question, which you can draw on",onChange:x=>t({drawn:Fe(x)})}),a=f("figcaption",{}),c=Y("Picture",v,x=>t({picture:x,drawn:""})),l=je("Flipped pixels",{min:0,max:ne,step:1},x=>t({flips:x,drawn:""})),u=f("button",{type:"button",onclick:()=>t({seed:G(e.seed),drawn:""})},"Corrupt again");function p({target:x,cue:g}){r.set(b[x]),s.set(g),a.textContent=`Your question: ${oe(g,b[x])} of ${k} pixels wrong. Draw on it.`,c.set(e.picture),l.set(e.flips,`${e.flips} (${Math.round(100*e.flips/k)} %)`)}let m=f("figure",{},r,f("figcaption",{},"What you mean")),y=f("figure",{},s,a),d=f("div",{class:"he-controls"},c,l,u);return{element:f("div",{class:"he-race-question"},m,y),controls:d,text:s.text,update:p}}function $r(e,{title:t,idea:r,colour:o}){let n=q({width:16,height:16,label:"",decorative:!0}),s=f("p",{class:"he-race-doing"}),a=f("span",{class:"he-race-steps"}),c=f("i",{class:"he-race-bar","aria-hidden":"true"}),i=f("p",{class:"he-race-answer"}),l={class:"he-race-lane","data-lane":e,style:`--colour: var(--he-memory-${o})`},h=f("div",{class:"he-race-picture"},n),u=f("li",l,h,f("b",{},t),s,a,c,i);function p(m,y,{cue:d,target:x}){let g=Ne(m,y),A=y>=m.steps,S=Math.min(y,m.steps);A?n.set(b[m.answer]??m.state??vr):n.set(g?.pixels??d,g?.marked),s.textContent=g?.text??r,a.textContent=U(S),c.style.setProperty("--share",Math.log10(Math.max(1,S))/br);let{kind:C,sign:w,words:M}=_(m,x);u.dataset.verdict=A?C:"",i.textContent=A?`${w} ${M}`:"\u2026"}return{element:u,show:p}}var nt="memory-race",Cr={saved:"The saved state of this widget cannot be read. It starts with the ghost.",set:"What was set cannot be asked: choose a picture's name, flips from 0 to 128 and a seed."},Or={name:nt,start:Re,checked:He,complaints:Cr},Uo={render:ye({name:nt,label:"Memory race",look:"he-race",css:De,createView:Ir})};function Ir(e,t){let r=null,o=ue(e,t,{...Or,onChange:s,moment:()=>({at:n.at()})}),n=ot({state:o.state,change:o.change,onSeek:a=>r&&n.show(r,a),share:o.share});e.append(n.element);function s(a,c){let i=r!==null&&n.at()===r.times.length-1,l=v.indexOf(a.picture),h=a.drawn?_e(a.drawn):Be(l,a.flips,a.seed);r={target:l,cue:h,...Le(h,a.seed,l)},n.update(r),n.player.seek(c??(i?r.times.length-1:0)),o.save(Pr(r))}return o.restore(),[o,n]}function Pr({lanes:e}){return{answers:Object.fromEntries(e.map(({key:t,answer:r})=>[t,v[r]??""])),steps:Object.fromEntries(e.map(t=>[t.key,t.steps]))}}export{Uo as default};
