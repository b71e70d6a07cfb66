var w={};var me=typeof w>"u"?{}:w,$t=new Intl.PluralRules("en"),h=(e,...t)=>xe(F(typeof e=="string"?e:Mt(e)),t);function ge(e,t,o,...r){let n=me[`${t} | ${o}`]??{one:t,other:o};return xe(n[$t.select(e)]??n.other,r.length?r:[e])}var v=e=>e,F=e=>me[e]??e,Mt=e=>e.reduce((t,o,r)=>`${t}{${r-1}}${o}`),xe=(e,t)=>t.length?e.replace(/\{(\d+)\}/g,(o,r)=>t[r]):e;var I=[v("cat-face"),v("face-with-tears-of-joy"),v("thinking-face"),v("smiling-face-with-sunglasses"),v("skull"),v("robot"),v("ghost"),v("rocket"),v("guitar"),v("butterfly"),v("locomotive"),v("t-rex"),v("castle"),v("chess-knight"),v("anchor"),v("elephant"),v("spider-web"),v("windmill"),v("astronaut"),v("cameraman"),v("chelsea the cat"),v("coffee"),v("horse silhouette"),v("grace hopper")],ye=e=>I.includes(e)?F(e):e;function p(e,t={},...o){let r=document.createElement(e);for(let[s,a]of Object.entries(t))a==null||a===!1||(s.startsWith("on")?r.addEventListener(s.slice(2),a):r.setAttribute(s,a===!0?"":a));let n=o.flat().filter(s=>s!=null);return r.append(...n.map(s=>s.element??s)),r}var Ot=0,Y=e=>`he-${e}-${++Ot}`;function J(e,t=400){let o=0;return r=>{clearTimeout(o),o=setTimeout(()=>e.textContent=r,t)}}function we(){let e=p("p",{class:"he-sentence",role:"status"});function t(o){e.textContent!==o&&(e.textContent=o)}return{element:e,say:t}}function H(e,t){X(e);let o=p("div",{class:"he-error",role:"alert"},p("span",{},t));o.append(p("button",{type:"button",onclick:()=>o.remove()},h("Close"))),e.prepend(o)}var X=e=>e.querySelector(":scope > .he-error")?.remove();async function se(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var Ae=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),It=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),be=()=>new URLSearchParams(location.hash.slice(1)),Ct=h("The link is damaged, so the widget starts afresh. Ask for the link again.");function ve(e){let t=be().get(e);if(t===null)return{};try{return{value:It(t)}}catch{return{error:Ct}}}var ke=(e,t)=>`${e}=${Ae(t)}`;function Se(e,t){let o=be();return o.set(e,Ae(t)),history.replaceState(null,"",`#${o}`),location.href}var Tt=h("The saved state of this widget cannot be read. It starts afresh."),Pt=h("The link does not hold a state of this widget. It starts afresh.");function $e(e,t,{name:o,start:r,checked:n,onChange:s,...a}){let{onSet:c=b=>s(b,null),complaints:i={},read:l=Lt,write:f=b=>b}=a,{traits:d=Object.keys(r),moment:m=()=>({})}=a,[g,A]=[{...r},{}],u=()=>n(l(t,d)),y=(b,O)=>Bt(e,()=>Object.assign(g,b()),O),[x,k]=[!1,!1];function M(){if(x)return;let b=k;k=!y(u,i.set),!k&&(b&&X(e),c(g))}let C=()=>({...g,...m()});e.addEventListener("course:state",({detail:b})=>b.take(ke(o,C())));for(let b of d)t.on(`change:${b}`,M);return{state:g,opened:A,change(b){X(e),Object.assign(g,b),s(g,null)},restore(){y(u,i.saved??Tt),Object.assign(A,g),s(g,Nt(e,o,O=>y(()=>n(O),i.link??Pt)))},save(b={}){x=!0,Rt(t,{...f(g),...b}),x=!1},share:()=>Se(o,C()),destroy:()=>d.forEach(b=>t.off(`change:${b}`,M))}}function Nt(e,t,o){let{value:r,error:n}=ve(t);return n&&H(e,n),r!==void 0&&o(r)&&Number.isInteger(r.at)?r.at:null}var Lt=(e,t)=>Object.fromEntries(t.map(o=>[o,e.get(o)]));function Bt(e,t,o){try{return t(),!0}catch{return o&&H(e,o),!1}}function Rt(e,t){let o=Object.entries(t).filter(([r,n])=>!Dt(n,e.get(r)));for(let[r,n]of o)e.set(r,n);o.length&&e.save_changes()}function Dt(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[o,r]=[Ee(e),Ee(t)];return o.length===r.length&&o.every((n,s)=>n===r[s])}function Ee(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var ae=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var Me=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;var Ft=["paper","surface","ink","muted","line","accent","accent-soft","plus","minus","serif","sans","mono"];function Oe(e,t=""){let o=document.createElement("style");o.textContent=Me+t,e.prepend(o);let r=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",Ht(r)),s=new MutationObserver(n);for(let a of[document.documentElement,document.body])s.observe(a,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return r.addEventListener("change",n),n(),()=>{s.disconnect(),r.removeEventListener("change",n)}}function Ht(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let o=document.body.dataset.jpThemeLight;return o===void 0?e.matches:o==="false"}var ie=new WeakMap;function Ie(e,t){if(!Ft.includes(t)&&!t.startsWith("memory-"))throw new Error(`no token ${t}`);ie.get(e)?.theme!==e.className&&ie.set(e,{theme:e.className,colours:{}});let{colours:o}=ie.get(e);if(o[t])return o[t];let r=getComputedStyle(e).getPropertyValue(`--he-${t}`).trim(),n=[1,3,5].map(s=>parseInt(r.slice(s,s+2),16));return r&&(o[t]=n),n}function Ce({name:e,label:t,look:o,css:r,read:n=()=>null,createView:s,damaged:a}){return({model:c,el:i})=>{let l={lang:"en","aria-label":Gt(t)},f=p("section",{class:`he-root ${o}`,"data-widget":e,...l});i.append(f);let d=Oe(f,r),m=[Wt(f,e,a,()=>s(f,c,n(c)))].flat();return()=>{for(let g of m)g.destroy();d(),f.remove()}}}function Gt(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[o,r]=[e,1];for(;t.has(o);)o=`${e} ${++r}`;return o}function Wt(e,t,o,r){if(!o)return r();try{return r()}catch(n){return H(e,o),console.info(`${t}:`,n.message),[]}}function Te(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}var K=(e,t=1)=>(e+t)%2**32;function B(e){let t=Te(e),o=0,r=()=>Te(t+Math.imul(++o,2654435769)),n=a=>Math.floor(r()*a/2**32);function s(a){let c=Int32Array.from({length:a},(i,l)=>l);for(let i=a-1;i>0;i--){let l=n(i+1);[c[i],c[l]]=[c[l],c[i]]}return c}return{u32:r,below:n,permutation:s,choose:(a,c)=>s(a).slice(0,c),coin:()=>r()>>>31?1:-1}}function G(e){let t=e.next();for(;!t.done;)t=e.next();return t.value}function V(e,t){let o=0;for(let r=0;r<e.length;r++)o+=e[r]*t[r];return o}function Pe(e,t,o){for(let r=0;r<e.length;r++)e[r]+=o*t[r]}var Be=1e-12,R=256;var Re=e=>G(jt(e));function*jt(e){let t=e[0].length,o=yield*Ne(e,i=>e.map(l=>V(i,l)/t)),{values:r,vectors:n}=yield*Kt(o),s=r.map((i,l)=>l).filter(i=>r[i]>1e-10*Math.max(...r)),c=yield*Ne(s,i=>Zt(e,n.map(l=>l[i])));return yield*zt(c,s.map(i=>1/(t*r[i])))}function*Ne(e,t){let o=[];for(let r of e)o.push(t(r)),yield;return o}function*zt(e,t){let o=e.length,r=e[0].length,n=Math.max(...t.map(Math.abs))||1,s=new Float64Array(r*o),a=new Float64Array(r*o),c=new Float64Array(r);for(let i=0;i<r;i++){i%R===0&&(yield);for(let l=0;l<o;l++)s[i*o+l]=e[l][i],a[i*o+l]=e[l][i]*(t[l]/n),c[i]-=a[i*o+l]*s[i*o+l]}return{n:r,r:o,unit:n,read:a,write:s,own:c}}function*De({n:e,r:t,write:o},r){let n=new Float64Array(t);for(let s=0;s<e;s++){s%R===0&&(yield);for(let a=0;a<t;a++)n[a]+=o[s*t+a]*r[s]}return n}function ee({r:e,read:t,own:o},r,n,s,a){let c=o[s]*r[s]-a;for(let i=0,l=s*e;i<e;i++,l++)c+=t[l]*n[i];return c}function*_e(e,t,o){let r=0;for(let n=0;n<e.n;n++)n%R===0&&(yield),r+=t[n]*ee(e,t,o,n,0);return-e.unit*r/2}var Fe=(e,t,o)=>G(Ut(e,t,o));function*Ut(e,t,{order:o="random",seed:r=0,temperature:n=0,maxSweeps:s=100}={}){let a=yield*De(e,t),c={weights:e,state:new Float64Array(t),energy:yield*_e(e,t,a),visits:0,flips:0,sweeps:0,outcome:null,unit:-1,m:a,rng:B(r),temperature:n,maxSweeps:s};return o==="synchronous"?Yt(c):qt(c,o)}function qt(e,t){let{weights:o,rng:r}=e,{n}=o,s=Be*n,a=e.temperature>0?Jt():null,c=null,i=0;function l(){if(e.outcome)return-1;let m=e.visits%n;m===0&&(c=t==="random"?r.permutation(n):c??Int32Array.from({length:n},(y,x)=>x));let g=c[m];e.unit=g,e.visits++;let A=a?e.temperature/2*a[r.u32()>>>22]/o.unit:0,u=ee(o,e.state,e.m,g,A)*e.state[g]<-s;return u&&f(g),m===n-1&&d(),u?g:-1}function f(m){e.energy+=2*e.state[m]*ee(o,e.state,e.m,m,0)*o.unit,He(e,m),i++}function d(){e.sweeps++,i===0&&!a?e.outcome="fixed point":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),i=0}return Object.assign(e,Qt(e,l))}function He(e,t){let{r:o,write:r}=e.weights,n=e.state[t];e.state[t]=-n;for(let s=0,a=t*o;s<o;s++,a++)e.m[s]-=2*n*r[a];e.flips++}function Qt(e,t){function o(){for(;!e.outcome;){let s=t();if(s>=0)return s}return-1}function*r(){let s=[],a=e.sweeps+1;for(let c=0;e.sweeps<a&&!e.outcome;c++){c%R===0&&(yield);let i=t();i>=0&&s.push(i)}return s}let n=()=>G(r());return{step:t,flip:o,sweep:n,sweepWork:r,finish:Ge(e,n)}}var Ge=(e,t)=>()=>{for(;!e.outcome;)t();return e.outcome};function Yt(e){let{weights:t}=e,o=Be*t.n,r=[];function*n(){if(e.outcome)return[];let a=[];for(let i=0;i<t.n;i++)i%R===0&&(yield),ee(t,e.state,e.m,i,0)*e.state[i]<-o&&a.push(i);for(let[i,l]of a.entries())i%R===0&&(yield),He(e,l);e.energy=yield*_e(t,e.state,yield*De(t,e.state)),e.visits+=t.n,e.sweeps++;let c=a.length===r.length&&a.every((i,l)=>i===r[l]);return a.length===0?e.outcome="fixed point":c?e.outcome="two-cycle":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),r=a,a}let s=()=>G(n());return Object.assign(e,{step:s,flip:s,sweep:s,sweepWork:n,finish:Ge(e,s)})}function Jt(){return Le??=Float64Array.from({length:1024},(e,t)=>Xt((t+.5)/(1023.5-t))),Le}var Le=null;function Xt(e){let t=0;for(;e>=2;e/=2)t++;for(;e<1;e*=2)t--;let o=(e-1)/(e+1),r=0;for(let n=0,s=o;n<20;n++,s*=o*o)r+=s/(2*n+1);return 2*r+t*Math.LN2}function Zt(e,t){let o=new Float64Array(e[0].length);return e.forEach((r,n)=>Pe(o,r,t[n])),o}function*Kt(e){let t=e.map(n=>[...n]),o=t.length,r=t.map((n,s)=>t.map((a,c)=>+(s===c)));for(let n=0;n<60;n++){yield;let s=0;for(let a=0;a<o;a++)for(let c=0;c<a;c++)s+=t[a][c]**2;if(s<1e-30)break;for(let a=0;a<o;a++)for(let c=0;c<a;c++)t[a][c]!==0&&Vt(t,r,a,c)}return{values:t.map((n,s)=>n[s]),vectors:r}}function Vt(e,t,o,r){let n=(e[r][r]-e[o][o])/(2*e[o][r]),s=(n>=0?1:-1)/(Math.abs(n)+Math.sqrt(n*n+1)),a=1/Math.sqrt(s*s+1),c=s*a;for(let i=0;i<e.length;i++)[e[i][o],e[i][r]]=[a*e[i][o]-c*e[i][r],c*e[i][o]+a*e[i][r]];for(let i=0;i<e.length;i++)[e[o][i],e[r][i]]=[a*e[o][i]-c*e[r][i],c*e[o][i]+a*e[r][i]];for(let i of t)[i[o],i[r]]=[a*i[o]-c*i[r],c*i[o]+a*i[r]]}var eo=.5.toLocaleString("en")[1];function D(e,t){let o=Math.abs(e).toFixed(t),[r,n]=o.split(".");return(e<0&&Number(o)?"\u2212":"")+(r.length>3?ce(Number(r)):r)+(n?eo+n:"")}var ce=e=>e.toLocaleString("en");var We=.95,_=(e,t)=>V(e,t)/e.length;function je(e,t,o,r=!0){let n=e.map(f=>_(f,o)),s=n.map((f,d)=>d).sort((f,d)=>Math.abs(n[d])-Math.abs(n[f])),a=s[0];if(Math.abs(n[a])>=We)return to(a,n[a],t[a],r);if(e.length>=3){let f=s.slice(0,3),d=ro(f,n,e,o);if(Math.abs(d.overlap)>=We)return{...d,sentence:no(f,d,t,r)}}let[c,i]=[t[a],D(n[a],2)],l=r?h`It came to rest in a state that nobody stored. Nearest is ${c}, with overlap ${i}.`:h`It is in a state that nobody stored. Nearest is ${c}, with overlap ${i}.`;return{kind:"other",indices:[a],signs:[Math.sign(n[a])],overlap:n[a],exact:!1,sentence:l}}function to(e,t,o,r){let[n,s]=[Math.abs(t)===1,t>0?"stored":"inverse"],a=oo[s][r?"rests":"moves"](o,n?"":D(Math.abs(t),2));return{kind:s,indices:[e],signs:[Math.sign(t)],overlap:t,exact:n,sentence:a}}var oo={stored:{rests:(e,t)=>t?h`It recalled ${e}, with overlap ${t}.`:h`It recalled ${e}, exactly.`,moves:(e,t)=>t?h`It is at ${e}, with overlap ${t}.`:h`It is at ${e}, exactly.`},inverse:{rests:(e,t)=>t?h`It recalled the inverse of ${e}, with overlap ${t}.`:h`It recalled the inverse of ${e}, exactly.`,moves:(e,t)=>t?h`It is at the inverse of ${e}, with overlap ${t}.`:h`It is at the inverse of ${e}, exactly.`}};function ro(e,t,o,r){let n=e.map(f=>Math.sign(t[f])||1),[s,a,c]=e.map(f=>o[f]),i=new Float64Array(r.length);for(let f=0;f<i.length;f++)i[f]=Math.sign(n[0]*s[f]+n[1]*a[f]+n[2]*c[f]);let l=_(i,r);return{kind:"mixture",indices:e,signs:n,overlap:l,exact:l===1}}function no(e,{signs:t},o,r){let n=e.map((s,a)=>[t[a],o[s]]).sort((s,a)=>a[0]-s[0]).map(([s,a])=>s>0?a:h`the inverse of ${a}`);return r?h`It came to rest in a mixture of three: ${n[0]}, ${n[1]} and ${n[2]}.`:h`It is in a mixture of three: ${n[0]}, ${n[1]} and ${n[2]}.`}var so="AAAAADAMeBZ//ngecA5gBmQmZCZhhmAGY8Zhhj/8D/ABgA/wEAggBExySlJAAjAMf/5v9w/wR+IgBBAID/ABgAGAD/AcCCAETGJMckxywAPAA1vCWAI/Aj4EPgg+8AyAAYAP8Dw8f/77+35+fn48PMADRCJDwkACIAQQCA/wAYABgA/wGBggBGAGQAJcOt57XnpeemGGOBwKUApQD/AAAAAAQ8JH4l/6YAZv9nvee95//mfmYAZhhiPEIAQf+AfgAAAH4AgQEAgSSCAEY8ZDwiPEIYQgBCAEIAQgBD/8AAAAAAAeAG8BhgNyBHYMdBgMMgg/EB4gfsBPgE8AeQAAAAAAAAQADgAcADADYALAB4AxgGJgZIBgAGEAOAAcAAAAAABiRnAOTbJH4mPGSZJH4j/8P/xJkkWiUkpCQjw8AAAPAB+AMP4//jDnEOcf5yB/IH8gfz//IH9npY+l//59JAAAHAB/AEkAwQBxAhGGFEc8OhgCCAYPHAewB/AH4AZAAYAMMBEIIYRBkgmyCTiZuJ34H+hf+l/6P/wf+A/wAQAAAAAAAAAAIAPgB/AP8A/4H3gfHB8IH4AfgD/gP+AAAAAAeABIAEgEeYQPBgcCDwIJggDCAGYAPgAcGDwP8AAAAAAAAAAAD/w/fH9+f2Z/7H/Ad9Jw1n3MfcAAQAAAAAAAAEIIOvAyGC/oCWRVkn/eX+Jf8BycXI5fkCAgf8AAAAAACYAPyAfYAaAEAAAAAQAPwBvgB/AH4AfgBmAOcAAAwbDj+OM4wRDAAGMAN2A18Jf4g7jB+MC5dGsPUg7PDM8AAAAABwAPgD+AfgD7cP9//+//wP/A/JD8IvhD8EPwQx7wPvh9eUV5yQjeAF4OfwxzDfmXgZ3C2GL6JmMH/gPYj8AwIEAQwADPgMgY4BjwPH/8//znsP8yf7a/7N8cf/gAAAAAAA4AHgA/f/h/8H/we/B4MHggaCAoICAwAAAAAP3/+k9+A9/4//j4CP5w8ADgAMAAzADAAOPQ+Zz9v/w/",ao=Uint8Array.from(atob(so),e=>e.charCodeAt(0)),ze=e=>Float64Array.from({length:256},(t,o)=>ao[32*e+(o>>3)]>>7-(o&7)&1?1:-1);var E=256,S=I.map((e,t)=>ze(t)),N=I.map(ye),W=12,j=16,he=1998,io=B(he),co=Array.from({length:j},()=>io.choose(E,W)),z={exact:{title:h("Exact scan"),name:h("exact scan"),idea:h("Reads item after item, and leaves each at its first difference."),colour:5,answer:lo},hash:{title:h("Hash"),name:h("hash"),idea:h("Turns the question into an address, and looks there."),colour:1,answer:ho},similar:{title:h("Similarity scan"),name:h("similarity scan"),idea:h("Compares every bit of every item, and keeps the most alike."),colour:4,answer:fo},lsh:{title:h("LSH"),name:h("LSH"),idea:h`Locality-sensitive hashing: ${j} tables, keys of ${W} pixels.`,colour:2,answer:po},associative:{title:h("Associative memory"),name:h("associative memory"),idea:h("No list. Each neuron asks all others what it should be, again and again."),colour:3,answer:uo}};function Ye(e,t,o){let r=Float64Array.from(S[e]);for(let n of B(o).choose(E,t))r[n]=-r[n];return r}var fe=e=>K(e),pe=(e,t)=>e.reduce((o,r,n)=>o+(r!==t[n]),0),P=(e,t,o,r=[])=>({steps:e,text:t,pixels:o,marked:r});function lo(e){let t=[],o=0;for(let[r,n]of S.entries()){let[s,a]=[r+1,N[r]],c=n.findIndex((l,f)=>l!==e[f]);o+=c<0?E:c+1;let i=()=>h`${s} of ${S.length}, ${a}: differs at bit ${c+1}`;if(c>=0)t.push(P(o,i(),n,[c]));else{let l=h`${s} of ${S.length}, ${a}: equal in every bit`;return{events:[...t,P(o,l,n)],answer:r}}}return{events:t,answer:-1}}function le(e){let t=0;for(let o=0;o<E;o+=32){let r=e.subarray(o,o+32).reduce((n,s)=>n<<1|s>0,0);t=B(t^r).u32()}return t}var Ue=S.map(le),qe=e=>e.toString(16).padStart(8,"0");function ho(e,t,o){let r=qe(le(e)),n=Ue.indexOf(le(e));if(n<0){let l=h`Address ${r} is empty. ${N[o]} is at ${qe(Ue[o])}.`;return{events:[P(E,l,e)],answer:-1}}let s=pe(S[n],e)===0,a=N[n],c=s?h`Address ${r}: ${a}, equal in every bit`:h`Address ${r}: ${a}, not equal`;return{events:[P(E,h`Address ${r} holds ${a}.`,e),P(2*E,c,S[n])],answer:s?n:-1}}function fo(e){let t=0,o=S.map(n=>_(n,e));return{events:o.map((n,s)=>{n>o[t]&&(t=s);let[a,c]=[N[t],D(o[t],2)],i=h`${s+1} of ${S.length}, best so far: ${a}, overlap ${c}`;return P((s+1)*E,i,S[t])}),answer:t}}function po(e){let t=new Set,o=co.map((n,s)=>{let a=S.map((i,l)=>l).filter(i=>n.every(l=>S[i][l]===e[l]));a.forEach(i=>t.add(i));let c=a.map(i=>N[i]).join(", ")||h("nothing under this key");return P((s+1)*W,h`Table ${s+1} of ${j}: ${c}`,e,n)}),r=-1;for(let n of[...t].sort((s,a)=>s-a)){let s=_(S[n],e);(r<0||s>_(S[r],e))&&(r=n),o.push(P(o.at(-1).steps+E,h`Compares ${N[n]}: overlap ${D(s,2)}`,S[n]))}return{events:o,answer:r}}var Qe=null;function uo(e,t){Qe??=Re(S);let o=Fe(Qe,e,{order:"random",seed:t}),r=[];for(;!o.outcome;){let a=o.flip(),c=Float64Array.from(o.state);a>=0&&r.push(P(o.visits*E,h`Sweep ${Math.ceil(o.visits/E)}, flip ${o.flips}`,c,[a]))}r.push(P(o.visits*E,h`At rest after ${o.sweeps} sweeps and ${o.flips} flips`,o.state));let n=je(S,N,o.state),s=n.kind==="stored"&&n.exact?n.indices[0]:-1;return{events:r,answer:s,state:o.state,settled:mo(n)}}function mo({kind:e,indices:t}){let o=N[t[0]];return{stored:h`almost ${o}`,inverse:h`the inverse of ${o}`,mixture:h("a mixture of three")}[e]??h("a state that nobody stored")}function Je(e,t,o){let r=Object.entries(z).map(([s,{title:a,answer:c}])=>{let i=c(e,fe(t),o);return{key:s,title:a,steps:i.events.at(-1).steps,...i}}),n=new Set(r.flatMap(({events:s})=>s.map(({steps:a})=>a)));return{lanes:r,times:[0,...[...n].sort((s,a)=>s-a)]}}var Xe=({events:e},t)=>e.findLast(({steps:o})=>o<=t)??null;function U({answer:e,settled:t},o){return e===o?{kind:"right",sign:"\u2713",words:h`${N[e]}, right`}:e>=0?{kind:"wrong",sign:"\u2717",words:h`${N[e]}, wrong`}:t?{kind:"wrong",sign:"\u2717",words:t}:{kind:"nothing",sign:"\u2013",words:h("nothing found")}}var Ze=`.he-race { container: race / inline-size; }
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
`;var Ke={picture:"ghost",flips:26,seed:0,drawn:""},de=128,Ve=e=>Array.from(e,t=>t>0?"#":".").join(""),et=e=>Float64Array.from(e,t=>t==="#"?1:-1);function tt({picture:e,flips:t,seed:o,drawn:r}){let n=typeof r=="string"&&(r===""||r.length===E&&!/[^#.]/.test(r));if(!I.includes(e)||!ae(t,de)||!ae(o)||!n)throw new Error("state");return{picture:e,flips:t,seed:o,drawn:r}}function te(e,t,o){let r=[],n=p("select",{onchange:()=>o(r[n.selectedIndex][0])});function s(a){r=a.map(c=>Array.isArray(c)?c:[c,F(c)]),n.replaceChildren(...r.map(([c,i])=>p("option",{value:c},i)))}return s(t),{input:n,element:p("label",{},e," ",n),set:a=>n.value=a,offer:s}}function ot(e,t,o){let r=p("input",{type:"range",...t,id:Y("slider"),oninput:()=>o(Number(r.value))}),n=p("output",{for:r.id});function s(a,c){r.value=a,n.textContent=c,r.setAttribute("aria-valuetext",c)}return{input:r,element:p("label",{},`${e} `,r,n),set:s}}var rt=560,xo="(max-height: 480px)",nt=(e,t)=>p("div",{class:"he-stage"},e,t);function st(e,...t){let o=p("summary",{},e),r=p("details",{class:"he-fold"},o,...t);function n(s){o.hidden=!s,r.open=!s}return n(!1),{element:r,fold:n}}function at(e,t,o){let r=matchMedia(xo),[n,s]=[!1,1/0];function a(){if(n!==(s<=t||r.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:l}of o)l(n)}}let c=new ResizeObserver(([{contentRect:l}])=>{s=l.width||s,a()});c.observe(e),r.addEventListener("change",a);function i(){c.disconnect(),r.removeEventListener("change",a)}return{destroy:i}}var yo={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},it=(e,t,o)=>({tabindex:0,role:"application","aria-roledescription":e,"aria-label":t,"aria-describedby":o,"data-lm-suppress-shortcuts":"true"});function ct(e,{onMove:t,onPress:o}){e.addEventListener("keydown",r=>{let n=yo[r.key];if(n)t(...n,r);else if(o&&[" ","Enter"].includes(r.key))o();else return;r.preventDefault(),r.stopPropagation()})}function lt(e,t,{width:o,height:r}=t){let n=t.getBoundingClientRect(),[s,a]=[(e.clientY-n.top)/n.height,(e.clientX-n.left)/n.width];return[Math.floor(s*r),Math.floor(a*o)]}function wo(e,[t,o],{width:r,height:n},s=1){let[a,c]=[t,o].map(l=>l-(s-1)/2),i={top:a/n,left:c/r,width:s/r,height:s/n};for(let[l,f]of Object.entries(i))e.style[l]=`${100*f}%`}function ht(e,{onDraw:t,onWalk:o,brush:r=()=>1}){let n=p("i",{class:"he-cursor","aria-hidden":"true"}),s=[0,0],a=null;function c(i,l){let{width:f,height:d}=e;return s=[Math.max(0,Math.min(d-1,i)),Math.max(0,Math.min(f-1,l))],wo(n,s,e,r()),s}return e.addEventListener("pointerdown",i=>{e.setPointerCapture(i.pointerId),a=lt(i,e),t([a],!0)}),e.addEventListener("pointermove",i=>{if(!e.hasPointerCapture(i.pointerId))return;let l=lt(i,e);t(Ao(a,l),!1),a=l}),ct(e,{onMove:(i,l)=>o(...c(s[0]+i,s[1]+l)),onPress:()=>t([s],!0)}),e.addEventListener("focus",()=>c(...s)),{cursor:n,goTo:c}}function Ao([e,t],o){let[r,n]=[o[0]-e,o[1]-t],s=Math.max(Math.abs(r),Math.abs(n)),a=(c,i)=>Math.round(c*(i+1)/s);return Array.from({length:s},(c,i)=>[e+a(r,i),t+a(n,i)])}function oe({width:e,height:t,label:o,editable:r=!1,decorative:n=!1,apart:s=!1,onChange:a}){let i=r?{"data-part":"pixels"}:{class:"he-still",...n?{"aria-hidden":"true"}:{role:"img","aria-label":o}},l=p("canvas",{width:e,height:t,style:"width: 100%; image-rendering: pixelated",...i}),f=ft(l),d=[],m=bo(l,x=>vo(l,x,f,d)),g={element:l,canvas:l,get:()=>f,set:u,resize:y},A=r?Eo(l,o,g,m,a):null;A&&Object.assign(g,{element:A.element,frame:A.frame,text:A.text}),A&&!s&&A.element.append(A.text);function u(x,k=[]){f.length===x.length?f.set(x):f=new Float64Array(x),d=[...k],m(),A?.refresh()}function y(x,k){l.width===x&&l.height===k||([l.width,l.height]=[x,k],A?.home(),u(ft(l)))}return m(),g}var ft=({width:e,height:t})=>new Float64Array(e*t).fill(-1);function bo(e,t){let o=null;return function r(){let n=e.closest(".he-root");if(n)return t(n);o??=new IntersectionObserver(([s])=>{s.isIntersecting&&(o.disconnect(),o=null,r())}),o.observe(e)}}function vo(e,t,o,r){let[n,s,a]=["plus","minus","accent"].map(l=>So(Ie(t,l))),c=ko(e),i=new Uint32Array(c.data.buffer);for(let l=0;l<i.length;l++)i[l]=o[l]>0?n:s;if(r.length<64)for(let l of r)i[l]=a;e.getContext("2d").putImageData(c,0,0)}var ue=new WeakMap;function ko(e){let{width:t,height:o}=e,r=ue.get(e);return r?.width===t&&r.height===o?r:(ue.set(e,new ImageData(t,o)),ue.get(e))}var So=([e,t,o])=>new Uint32Array(Uint8Array.of(e,t,o,255).buffer)[0];function Eo(e,t,o,r,n){let s=p("p",{class:"he-status",role:"status",id:Y("status")}),a=J(s),c=it(h("pixel editor"),h`${t}. Arrow keys move, Space turns a pixel.`,s.id);for(let[y,x]of Object.entries(c))e.setAttribute(y,x);let i=ht(e,{onDraw:m,onWalk:d}),l=$o(e,t,o,a,g),f=1;function d(y,x){let k=o.get()[y*e.width+x]>0?h("ink"):h("paper");a(h`Row ${y+1}, column ${x+1}: ${k}`)}function m(y,x){let{width:k,height:M}=e,C=y.filter(([T,L])=>T>=0&&L>=0&&T<M&&L<k);if(!C.length)return;let b=o.get(),O=C.map(([T,L])=>T*k+L);x&&(f=-b[O[0]]);let q=O.some(T=>b[T]!==f);for(let T of O)b[T]=f;d(...i.goTo(...C.at(-1))),q&&g()}function g(){r(),l.refresh(),n(o.get().slice())}i.goTo(0,0);let A=p("div",{class:"he-pixels"},e,i.cursor);return{element:p("div",{},A,s),frame:A,text:l.element,refresh:l.refresh,home:()=>i.goTo(0,0)}}function $o(e,t,o,r,n){let s=p("textarea",{"aria-label":h`${t}, as rows of # for ink and . for paper`,spellcheck:"false",oninput:i}),a=p("details",{ontoggle:c},p("summary",{},h("Edit as text")),s);function c(){if(!a.open||document.activeElement===s)return;let l=Array.from(o.get(),f=>f>0?"#":".").join("");s.value=l.match(new RegExp(`.{${e.width}}`,"g")).join(`
`)}function i(){let{width:l,height:f}=e,d=s.value.trim().split(/\s+/);if(d.length!==f||d.some(m=>m.length!==l||/[^#.]/.test(m)))return r(h`Write ${f} rows of ${l} marks, # or . each`);r(""),o.get().set(Float64Array.from(d.join(""),m=>m==="#"?1:-1)),n()}return{element:a,refresh:c}}function pt(e,t){let[o,r,n]=[0,0,!0],s=new IntersectionObserver(([f])=>n=f.isIntersecting);s.observe(e);function a(f){o=requestAnimationFrame(a),n&&t((f-r)/1e3),r=f}function c(){i(),r=performance.now(),o=requestAnimationFrame(a)}function i(){cancelAnimationFrame(o),o=0}function l(){i(),s.disconnect()}return{start:c,stop:i,runs:()=>o!==0,destroy:l}}var Mo=[[.25,h("Slow")],[1,h("Normal")],[4,h("Fast")]];function dt({label:e,moment:t=h("Moment of the recall"),seconds:o=3,...r}){let{onSeek:n,onReset:s,watch:a,...c}=r,i=p("div",{class:"he-player",role:"group","aria-label":e}),l=matchMedia("(prefers-reduced-motion: reduce)"),f=To(i,o,{onMove:T,onRun:$=>g.textContent=$?h("Pause"):h("Play")}),d=$=>()=>{a&&Co(a.element??a),$()},m=($,Q,St)=>re($,d(Q),St),g=m(h("Play"),()=>f.runs()?f.pause():q(),"he-primary"),[A,u]=[m(h("Step"),()=>f.by(1)),m(h("Back"),()=>f.by(-1))],y=m(h("Reset"),O),x=d(()=>f.seek(Number(k.value))),k=p("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:x}),{parts:M,setSeed:C,status:b}=Po(c);i.append(Io([g,A,u,y],k,[Oo(f),...M],b));function O(){f.pause(),s?.(),f.seek(0)}function q($){l.matches?f.seek(1/0):f.start($)}function T($,Q){[k.max,k.value]=[Q,$],[u.disabled,A.disabled]=[$===0,$===Q],n($,f.runs())}let{seek:L,setLength:bt,runs:vt,destroy:kt}=f;return{element:i,seek:L,play:()=>q(0),setLength:bt,setSeed:C,runs:vt,destroy:kt}}function Oo({setSpeed:e}){let t=te(h("Speed"),Mo,e);return t.set(1),t.element}function Io(e,t,o,r){let n=p("div",{class:"he-more"},o),s=re(h("More"),()=>s.setAttribute("aria-expanded",String(n.classList.toggle("he-open"))));s.classList.add("he-more-button"),s.setAttribute("aria-expanded","false");let a=p("div",{class:"he-moves"},e,s);return p("div",{class:"he-bar-of"},a,p("div",{class:"he-scrub"},t),n,r)}function Co(e){let{top:t,bottom:o}=e.getBoundingClientRect();(t<0||o>innerHeight)&&e.scrollIntoView({block:"nearest"})}function To(e,t,{onMove:o,onRun:r}){let[n,s,a,c]=[0,0,1,0],i=pt(e,u=>{c+=Math.max(s/t,2)*a*u,l(Math.floor(c)),n>=s&&d()});function l(u){n=Math.max(0,Math.min(s,u)),o(n,s)}function f(u=n>=s?0:n){n=c=u,r(!0),i.start()}function d(){i.stop(),r(!1)}function m(u){d(),l(u)}function g(u){d(),s=u}return{start:f,pause:d,seek:m,by:u=>m(n+u),setLength:g,setSpeed:u=>a=u,runs:i.runs,destroy:i.destroy}}function Po({seed:e,onSeed:t,share:o,python:r}){let n=p("p",{class:"he-status",role:"status"}),s=J(n,50),a=p("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:i}),c=p("textarea",{readonly:!0,rows:9,"aria-label":h("The same as Python code"),hidden:!0});function i(){let m=Math.floor(Number(a.value)),g=m>=0&&m<2**32;s(""),g?t(m):s(h("A seed is a whole number from 0 to 4,294,967,295."))}async function l(){let m=o();s(await se(m)?h("The link to this state is copied."):h("The link to this state is in the address bar."))}async function f(){c.hidden=!c.hidden,c.value=r(),c.hidden||s(await se(c.value)?h("The code is copied."):h("Copy the code below."))}let d=[];return t&&d.push(p("label",{},h("Seed "),a)),o&&No()&&d.push(re(h("Share this state"),l)),r&&d.push(re(h("Copy as Python"),f),c),{parts:d,status:n,setSeed:m=>a.value=m}}var No=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function re(e,t,o){return p("button",{type:"button",class:o,onclick:t},e)}var Lo=`def exact_scan(cue):
    steps = 0
    for k, item in enumerate(X):
        if np.array_equal(item, cue):
            return k, steps + n
        steps += np.argmax(item != cue) + 1  # left at the first difference
    return None, steps
`,Bo=`def address(pattern):
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
`,Ro=`def similarity_scan(cue):
    return np.argmax(X @ cue), p * n
`,Do=`rng = SharedRng(${he})
places = np.array([rng.choose(n, ${W}) for _ in range(${j})])  # tables x pixels of a key


def lsh(cue):
    candidates = np.flatnonzero((X[:, places] == cue[places]).all(axis=2).any(axis=1))
    best = max(candidates, key=lambda k: X[k] @ cue, default=None)
    return best, places.size + n * len(candidates)
`,_o=e=>`W = pseudo_inverse(X).toarray()


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
`,Fo=`for method in (exact_scan, hash_table, similarity_scan, lsh, associative_memory):
    k, steps = method(cue)
    print(f"{method.__name__}: {'nothing' if k is None else names[k]}, {steps:,} steps")
`;function ut({picture:e,flips:t,seed:o,drawn:r}){let n=`cue = X[names.index("${e}")].copy()
cue[SharedRng(${o}).choose(n, ${t})] *= -1`,s=`cue = np.where(np.array(list("${r}")) == "#", 1.0, -1.0)`;return[`import numpy as np

from hopfield_edu import datasets
from hopfield_edu.classical import pseudo_inverse
from hopfield_edu.widgets.rng import SharedRng

X, names, _ = datasets.pictures(size=16)
p, n = X.shape
${r?s:n}
`,Lo,Bo,Ro,Do,_o(fe(o)),Fo].join(`

`)}var mt=e=>e.length<2?e.join(""):h`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`;var ne=e=>ge(e,"{0} step","{0} steps",ce(e));function xt({lanes:e,target:t},o){if(o===0)return h("Who will answer, who first, and who wrongly? Decide, then press Play.");let r=e.filter(({steps:s})=>s<=o);if(!r.length)return h("Nobody has answered yet.");let n=r.reduce((s,a)=>a.steps>s.steps?a:s);return h`${n.title} ends after ${ne(n.steps)}: ${U(n,t).words}.`}function yt({lanes:e,target:t}){let o={right:h("Right"),wrong:h("Wrong"),nothing:h("Nothing found")};return Object.entries(o).map(([n,s])=>{let a=e.filter(l=>U(l,t).kind===n);if(!a.length)return"";let c=a.reduce((l,f)=>f.steps<l.steps?f:l),i=mt(a.map(gt));return n!=="right"||a.length===1?`${s}: ${i}.`:h`${s}: ${i}; ${gt(c)} took the fewest steps.`}).filter(Boolean).join(" ")}var gt=({key:e})=>z[e].name;var Ho=6,Go=new Float64Array(E).fill(-1),Wo=h`${S.length} pictures are stored. You ask for one of them with a damaged copy.`+` ${h("Which memory gives it back, and after how many steps?")}`,jo=h(". A step is one bit read and compared, or one weight read and added. Each further segment of a bar means ten times as many steps.");function wt({state:e,change:t,onSeek:o,share:r}){let n=Uo(e,t),s=we(),a=p("b",{}),c=Object.entries(z).map(([u,y])=>qo(u,y)),i=dt({label:h("Race"),moment:h("Moment of the race"),seconds:8,seed:e.seed,onSeed:u=>t({seed:u,drawn:""}),onReset:()=>t({drawn:""}),python:()=>ut(e),onSeek:o,share:r}),l=0;function f(u){n.update(u),i.setSeed(e.seed),i.setLength(u.times.length-1)}function d(u,y){l=Math.min(y,u.times.length-1);let x=u.times[l];a.textContent=ne(x),u.lanes.forEach((k,M)=>c[M].show(k,x,u)),s.say(l===u.times.length-1?yt(u):xt(u,x))}let{element:m,folding:g}=zo({question:n,player:i,sentence:s,lanes:c,clock:a});function A(){i.destroy(),g.destroy()}return{element:m,player:i,update:f,show:d,at:()=>l,destroy:A}}function zo({question:e,player:t,sentence:o,lanes:r,clock:n}){let s=st(h("Another question"),e.controls,e.text),a=p("div",{class:"he-race-body"},p("p",{class:"he-race-ask"},Wo),nt(e,t),p("ul",{class:"he-race-lanes","aria-label":h("Five memories")},r),o,s,p("p",{class:"he-race-rule"},h("Clock: "),n,jo));return{element:a,folding:at(a,rt,[s])}}function Uo(e,t){let o=oe({width:16,height:16,label:h("What you mean")}),r=y=>t({drawn:Ve(y)}),n=h("Question, which you can draw on"),s=oe({width:16,height:16,editable:!0,apart:!0,label:n,onChange:r}),a=p("figcaption",{}),c=te(h("Picture"),I,y=>t({picture:y,drawn:""})),i={min:0,max:de,step:1},l=ot(h("Flipped pixels"),i,y=>t({flips:y,drawn:""})),d=p("button",{type:"button",onclick:()=>t({seed:K(e.seed),drawn:""})},h("Corrupt again"));function m({target:y,cue:x}){o.set(S[y]),s.set(x),a.textContent=h`Your question: ${pe(x,S[y])} of ${E} pixels wrong. Draw on it.`,c.set(e.picture),l.set(e.flips,`${e.flips} (${Math.round(100*e.flips/E)} %)`)}let g=p("figure",{},o,p("figcaption",{},h("What you mean"))),A=p("figure",{},s,a),u=p("div",{class:"he-controls"},c,l,d);return{element:p("div",{class:"he-race-question"},g,A),controls:u,text:s.text,update:m}}function qo(e,{title:t,idea:o,colour:r}){let n=oe({width:16,height:16,label:"",decorative:!0}),s=p("p",{class:"he-race-doing"}),a=p("span",{class:"he-race-steps"}),c=p("i",{class:"he-race-bar","aria-hidden":"true"}),i=p("p",{class:"he-race-answer"}),l={class:"he-race-lane","data-lane":e,style:`--colour: var(--he-memory-${r})`},f=p("div",{class:"he-race-picture"},n),d=p("li",l,f,p("b",{},t),s,a,c,i);function m(g,A,{cue:u,target:y}){let x=Xe(g,A),k=A>=g.steps,M=Math.min(A,g.steps);k?n.set(S[g.answer]??g.state??Go):n.set(x?.pixels??u,x?.marked),s.textContent=x?.text??o,a.textContent=ne(M),c.style.setProperty("--share",Math.log10(Math.max(1,M))/Ho);let{kind:C,sign:b,words:O}=U(g,y);d.dataset.verdict=k?C:"",i.textContent=k?`${b} ${O}`:"\u2026"}return{element:d,show:m}}var At="memory-race",Qo={saved:h("The saved state of this widget cannot be read. It starts with the ghost."),set:h("What was set cannot be asked: choose a picture\u2019s name, flips from 0 to 128 and a seed.")},Yo={name:At,start:Ke,checked:tt,complaints:Qo},us={render:Ce({name:At,label:h("Memory race"),look:"he-race",css:Ze,createView:Jo})};function Jo(e,t){let o=null,r=$e(e,t,{...Yo,onChange:s,moment:()=>({at:n.at()})}),n=wt({state:r.state,change:r.change,onSeek:a=>o&&n.show(o,a),share:r.share});e.append(n.element);function s(a,c){let i=o!==null&&n.at()===o.times.length-1,l=I.indexOf(a.picture),f=a.drawn?et(a.drawn):Ye(l,a.flips,a.seed);o={target:l,cue:f,...Je(f,a.seed,l)},n.update(o),n.player.seek(c??(i?o.times.length-1:0)),r.save(Xo(o))}return r.restore(),[r,n]}function Xo({lanes:e}){return{answers:Object.fromEntries(e.map(({key:t,answer:o})=>[t,I[o]??""])),steps:Object.fromEntries(e.map(t=>[t.key,t.steps]))}}export{us as default};
