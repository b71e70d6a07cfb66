var A={};var ue=typeof A>"u"?{}:A,St=new Intl.PluralRules("en"),h=(e,...t)=>ge(F(typeof e=="string"?e:Et(e)),t);function me(e,t,r,...o){let n=ue[`${t} | ${r}`]??{one:t,other:r};return ge(n[St.select(e)]??n.other,o.length?o:[e])}var v=e=>e,F=e=>ue[e]??e,Et=e=>e.reduce((t,r,o)=>`${t}{${o-1}}${r}`),ge=(e,t)=>t.length?e.replace(/\{(\d+)\}/g,(r,o)=>t[o]):e;var I=[v("cat-face"),v("face-with-tears-of-joy"),v("thinking-face"),v("smiling-face-with-sunglasses"),v("skull"),v("robot"),v("ghost"),v("rocket"),v("guitar"),v("butterfly"),v("locomotive"),v("t-rex"),v("castle"),v("chess-knight"),v("anchor"),v("elephant"),v("spider-web"),v("windmill"),v("astronaut"),v("cameraman"),v("chelsea the cat"),v("coffee"),v("horse silhouette"),v("grace hopper")],xe=e=>I.includes(e)?F(e):e;function p(e,t={},...r){let o=document.createElement(e);for(let[s,a]of Object.entries(t))a==null||a===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),a):o.setAttribute(s,a===!0?"":a));let n=r.flat().filter(s=>s!=null);return o.append(...n.map(s=>s.element??s)),o}var $t=0,Y=e=>`he-${e}-${++$t}`;function J(e,t=400){let r=0;return o=>{clearTimeout(r),r=setTimeout(()=>e.textContent=o,t)}}function ye(){let e=p("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function H(e,t){X(e);let r=p("div",{class:"he-error",role:"alert"},p("span",{},t));r.append(p("button",{type:"button",onclick:()=>r.remove()},h("Close"))),e.prepend(r)}var X=e=>e.querySelector(":scope > .he-error")?.remove();async function ne(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var we=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Mt=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),Ae=()=>new URLSearchParams(location.hash.slice(1)),Ot=h("The link is damaged, so the widget starts afresh. Ask for the link again.");function be(e){let t=Ae().get(e);if(t===null)return{};try{return{value:Mt(t)}}catch{return{error:Ot}}}var ve=(e,t)=>`${e}=${we(t)}`;function ke(e,t){let r=Ae();return r.set(e,we(t)),history.replaceState(null,"",`#${r}`),location.href}var It=h("The saved state of this widget cannot be read. It starts afresh."),Ct=h("The link does not hold a state of this widget. It starts afresh.");function Ee(e,t,{name:r,start:o,checked:n,onChange:s,...a}){let{onSet:c=b=>s(b,null),complaints:i={},read:l=Pt,write:f=b=>b}=a,{traits:d=Object.keys(o),moment:m=()=>({})}=a,[g,w]=[{...o},{}],u=()=>n(l(t,d)),y=(b,O)=>Nt(e,()=>Object.assign(g,b()),O),[x,k]=[!1,!1];function M(){if(x)return;let b=k;k=!y(u,i.set),!k&&(b&&X(e),c(g))}let C=()=>({...g,...m()});e.addEventListener("course:state",({detail:b})=>b.take(ve(r,C())));for(let b of d)t.on(`change:${b}`,M);return{state:g,opened:w,change(b){X(e),Object.assign(g,b),s(g,null)},restore(){y(u,i.saved??It),Object.assign(w,g),s(g,Tt(e,r,O=>y(()=>n(O),i.link??Ct)))},save(b={}){x=!0,Lt(t,{...f(g),...b}),x=!1},share:()=>ke(r,C()),destroy:()=>d.forEach(b=>t.off(`change:${b}`,M))}}function Tt(e,t,r){let{value:o,error:n}=be(t);return n&&H(e,n),o!==void 0&&r(o)&&Number.isInteger(o.at)?o.at:null}var Pt=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function Nt(e,t,r){try{return t(),!0}catch{return r&&H(e,r),!1}}function Lt(e,t){let r=Object.entries(t).filter(([o,n])=>!Bt(n,e.get(o)));for(let[o,n]of r)e.set(o,n);r.length&&e.save_changes()}function Bt(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[r,o]=[Se(e),Se(t)];return r.length===o.length&&r.every((n,s)=>n===o[s])}function Se(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var se=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var $e=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;var Dt=["paper","surface","ink","muted","line","accent","accent-soft","plus","minus","serif","sans","mono"];function Me(e,t=""){let r=document.createElement("style");r.textContent=$e+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",_t(o)),s=new MutationObserver(n);for(let a of[document.documentElement,document.body])s.observe(a,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{s.disconnect(),o.removeEventListener("change",n)}}function _t(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}var ae=new WeakMap;function Oe(e,t){if(!Dt.includes(t)&&!t.startsWith("memory-"))throw new Error(`no token ${t}`);ae.get(e)?.theme!==e.className&&ae.set(e,{theme:e.className,colours:{}});let{colours:r}=ae.get(e);if(r[t])return r[t];let o=getComputedStyle(e).getPropertyValue(`--he-${t}`).trim(),n=[1,3,5].map(s=>parseInt(o.slice(s,s+2),16));return o&&(r[t]=n),n}function Ie({name:e,label:t,look:r,css:o,read:n=()=>null,createView:s,damaged:a}){return({model:c,el:i})=>{let l={lang:"en","aria-label":Ft(t)},f=p("section",{class:`he-root ${r}`,"data-widget":e,...l});i.append(f);let d=Me(f,o),m=[Ht(f,e,a,()=>s(f,c,n(c)))].flat();return()=>{for(let g of m)g.destroy();d(),f.remove()}}}function Ft(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[r,o]=[e,1];for(;t.has(r);)r=`${e} ${++o}`;return r}function Ht(e,t,r,o){if(!r)return o();try{return o()}catch(n){return H(e,r),console.info(`${t}:`,n.message),[]}}function Ce(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}var K=(e,t=1)=>(e+t)%2**32;function B(e){let t=Ce(e),r=0,o=()=>Ce(t+Math.imul(++r,2654435769)),n=a=>Math.floor(o()*a/2**32);function s(a){let c=Int32Array.from({length:a},(i,l)=>l);for(let i=a-1;i>0;i--){let l=n(i+1);[c[i],c[l]]=[c[l],c[i]]}return c}return{u32:o,below:n,permutation:s,choose:(a,c)=>s(a).slice(0,c),coin:()=>o()>>>31?1:-1}}function G(e){let t=e.next();for(;!t.done;)t=e.next();return t.value}var Ne=1e-12,R=256;var Le=e=>G(Gt(e));function*Gt(e){let t=e[0].length,r=yield*Te(e,i=>e.map(l=>Zt(i,l)/t)),{values:o,vectors:n}=yield*Kt(r),s=o.map((i,l)=>l).filter(i=>o[i]>1e-10*Math.max(...o)),c=yield*Te(s,i=>Jt(e,n.map(l=>l[i])));return yield*Wt(c,s.map(i=>1/(t*o[i])))}function*Te(e,t){let r=[];for(let o of e)r.push(t(o)),yield;return r}function*Wt(e,t){let r=e.length,o=e[0].length,n=Math.max(...t.map(Math.abs))||1,s=new Float64Array(o*r),a=new Float64Array(o*r),c=new Float64Array(o);for(let i=0;i<o;i++){i%R===0&&(yield);for(let l=0;l<r;l++)s[i*r+l]=e[l][i],a[i*r+l]=e[l][i]*(t[l]/n),c[i]-=a[i*r+l]*s[i*r+l]}return{n:o,r,unit:n,read:a,write:s,own:c}}function*Be({n:e,r:t,write:r},o){let n=new Float64Array(t);for(let s=0;s<e;s++){s%R===0&&(yield);for(let a=0;a<t;a++)n[a]+=r[s*t+a]*o[s]}return n}function V({r:e,read:t,own:r},o,n,s,a){let c=r[s]*o[s]-a;for(let i=0,l=s*e;i<e;i++,l++)c+=t[l]*n[i];return c}function*Re(e,t,r){let o=0;for(let n=0;n<e.n;n++)n%R===0&&(yield),o+=t[n]*V(e,t,r,n,0);return-e.unit*o/2}var De=(e,t,r)=>G(jt(e,t,r));function*jt(e,t,{order:r="random",seed:o=0,temperature:n=0,maxSweeps:s=100}={}){let a=yield*Be(e,t),c={weights:e,state:new Float64Array(t),energy:yield*Re(e,t,a),visits:0,flips:0,sweeps:0,outcome:null,unit:-1,m:a,rng:B(o),temperature:n,maxSweeps:s};return r==="synchronous"?qt(c):zt(c,r)}function zt(e,t){let{weights:r,rng:o}=e,{n}=r,s=Ne*n,a=e.temperature>0?Qt():null,c=null,i=0;function l(){if(e.outcome)return-1;let m=e.visits%n;m===0&&(c=t==="random"?o.permutation(n):c??Int32Array.from({length:n},(y,x)=>x));let g=c[m];e.unit=g,e.visits++;let w=a?e.temperature/2*a[o.u32()>>>22]/r.unit:0,u=V(r,e.state,e.m,g,w)*e.state[g]<-s;return u&&f(g),m===n-1&&d(),u?g:-1}function f(m){e.energy+=2*e.state[m]*V(r,e.state,e.m,m,0)*r.unit,_e(e,m),i++}function d(){e.sweeps++,i===0&&!a?e.outcome="fixed point":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),i=0}return Object.assign(e,Ut(e,l))}function _e(e,t){let{r,write:o}=e.weights,n=e.state[t];e.state[t]=-n;for(let s=0,a=t*r;s<r;s++,a++)e.m[s]-=2*n*o[a];e.flips++}function Ut(e,t){function r(){for(;!e.outcome;){let s=t();if(s>=0)return s}return-1}function*o(){let s=[],a=e.sweeps+1;for(let c=0;e.sweeps<a&&!e.outcome;c++){c%R===0&&(yield);let i=t();i>=0&&s.push(i)}return s}let n=()=>G(o());return{step:t,flip:r,sweep:n,sweepWork:o,finish:Fe(e,n)}}var Fe=(e,t)=>()=>{for(;!e.outcome;)t();return e.outcome};function qt(e){let{weights:t}=e,r=Ne*t.n,o=[];function*n(){if(e.outcome)return[];let a=[];for(let i=0;i<t.n;i++)i%R===0&&(yield),V(t,e.state,e.m,i,0)*e.state[i]<-r&&a.push(i);for(let[i,l]of a.entries())i%R===0&&(yield),_e(e,l);e.energy=yield*Re(t,e.state,yield*Be(t,e.state)),e.visits+=t.n,e.sweeps++;let c=a.length===o.length&&a.every((i,l)=>i===o[l]);return a.length===0?e.outcome="fixed point":c?e.outcome="two-cycle":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),o=a,a}let s=()=>G(n());return Object.assign(e,{step:s,flip:s,sweep:s,sweepWork:n,finish:Fe(e,s)})}function Qt(){return Pe??=Float64Array.from({length:1024},(e,t)=>Yt((t+.5)/(1023.5-t))),Pe}var Pe=null;function Yt(e){let t=0;for(;e>=2;e/=2)t++;for(;e<1;e*=2)t--;let r=(e-1)/(e+1),o=0;for(let n=0,s=r;n<20;n++,s*=r*r)o+=s/(2*n+1);return 2*o+t*Math.LN2}function Jt(e,t){let r=new Float64Array(e[0].length);return e.forEach((o,n)=>Xt(r,o,t[n])),r}function Xt(e,t,r){for(let o=0;o<e.length;o++)e[o]+=r*t[o]}function Zt(e,t){let r=0;for(let o=0;o<e.length;o++)r+=e[o]*t[o];return r}function*Kt(e){let t=e.map(n=>[...n]),r=t.length,o=t.map((n,s)=>t.map((a,c)=>+(s===c)));for(let n=0;n<60;n++){yield;let s=0;for(let a=0;a<r;a++)for(let c=0;c<a;c++)s+=t[a][c]**2;if(s<1e-30)break;for(let a=0;a<r;a++)for(let c=0;c<a;c++)t[a][c]!==0&&Vt(t,o,a,c)}return{values:t.map((n,s)=>n[s]),vectors:o}}function Vt(e,t,r,o){let n=(e[o][o]-e[r][r])/(2*e[r][o]),s=(n>=0?1:-1)/(Math.abs(n)+Math.sqrt(n*n+1)),a=1/Math.sqrt(s*s+1),c=s*a;for(let i=0;i<e.length;i++)[e[i][r],e[i][o]]=[a*e[i][r]-c*e[i][o],c*e[i][r]+a*e[i][o]];for(let i=0;i<e.length;i++)[e[r][i],e[o][i]]=[a*e[r][i]-c*e[o][i],c*e[r][i]+a*e[o][i]];for(let i of t)[i[r],i[o]]=[a*i[r]-c*i[o],c*i[r]+a*i[o]]}var er=.5.toLocaleString("en")[1];function D(e,t){let r=Math.abs(e).toFixed(t),[o,n]=r.split(".");return(e<0&&Number(r)?"\u2212":"")+(o.length>3?ie(Number(o)):o)+(n?er+n:"")}var ie=e=>e.toLocaleString("en");var He=.95;function _(e,t){let r=0;for(let o=0;o<e.length;o++)r+=e[o]*t[o];return r/e.length}function Ge(e,t,r,o=!0){let n=e.map(f=>_(f,r)),s=n.map((f,d)=>d).sort((f,d)=>Math.abs(n[d])-Math.abs(n[f])),a=s[0];if(Math.abs(n[a])>=He)return tr(a,n[a],t[a],o);if(e.length>=3){let f=s.slice(0,3),d=or(f,n,e,r);if(Math.abs(d.overlap)>=He)return{...d,sentence:nr(f,d,t,o)}}let[c,i]=[t[a],D(n[a],2)],l=o?h`It came to rest in a state that nobody stored. Nearest is ${c}, with overlap ${i}.`:h`It is in a state that nobody stored. Nearest is ${c}, with overlap ${i}.`;return{kind:"other",indices:[a],signs:[Math.sign(n[a])],overlap:n[a],exact:!1,sentence:l}}function tr(e,t,r,o){let[n,s]=[Math.abs(t)===1,t>0?"stored":"inverse"],a=rr[s][o?"rests":"moves"](r,n?"":D(Math.abs(t),2));return{kind:s,indices:[e],signs:[Math.sign(t)],overlap:t,exact:n,sentence:a}}var rr={stored:{rests:(e,t)=>t?h`It recalled ${e}, with overlap ${t}.`:h`It recalled ${e}, exactly.`,moves:(e,t)=>t?h`It is at ${e}, with overlap ${t}.`:h`It is at ${e}, exactly.`},inverse:{rests:(e,t)=>t?h`It recalled the inverse of ${e}, with overlap ${t}.`:h`It recalled the inverse of ${e}, exactly.`,moves:(e,t)=>t?h`It is at the inverse of ${e}, with overlap ${t}.`:h`It is at the inverse of ${e}, exactly.`}};function or(e,t,r,o){let n=e.map(f=>Math.sign(t[f])||1),[s,a,c]=e.map(f=>r[f]),i=new Float64Array(o.length);for(let f=0;f<i.length;f++)i[f]=Math.sign(n[0]*s[f]+n[1]*a[f]+n[2]*c[f]);let l=_(i,o);return{kind:"mixture",indices:e,signs:n,overlap:l,exact:l===1}}function nr(e,{signs:t},r,o){let n=e.map((s,a)=>[t[a],r[s]]).sort((s,a)=>a[0]-s[0]).map(([s,a])=>s>0?a:h`the inverse of ${a}`);return o?h`It came to rest in a mixture of three: ${n[0]}, ${n[1]} and ${n[2]}.`:h`It is in a mixture of three: ${n[0]}, ${n[1]} and ${n[2]}.`}var sr="AAAAADAMeBZ//ngecA5gBmQmZCZhhmAGY8Zhhj/8D/ABgA/wEAggBExySlJAAjAMf/5v9w/wR+IgBBAID/ABgAGAD/AcCCAETGJMckxywAPAA1vCWAI/Aj4EPgg+8AyAAYAP8Dw8f/77+35+fn48PMADRCJDwkACIAQQCA/wAYABgA/wGBggBGAGQAJcOt57XnpeemGGOBwKUApQD/AAAAAAQ8JH4l/6YAZv9nvee95//mfmYAZhhiPEIAQf+AfgAAAH4AgQEAgSSCAEY8ZDwiPEIYQgBCAEIAQgBD/8AAAAAAAeAG8BhgNyBHYMdBgMMgg/EB4gfsBPgE8AeQAAAAAAAAQADgAcADADYALAB4AxgGJgZIBgAGEAOAAcAAAAAABiRnAOTbJH4mPGSZJH4j/8P/xJkkWiUkpCQjw8AAAPAB+AMP4//jDnEOcf5yB/IH8gfz//IH9npY+l//59JAAAHAB/AEkAwQBxAhGGFEc8OhgCCAYPHAewB/AH4AZAAYAMMBEIIYRBkgmyCTiZuJ34H+hf+l/6P/wf+A/wAQAAAAAAAAAAIAPgB/AP8A/4H3gfHB8IH4AfgD/gP+AAAAAAeABIAEgEeYQPBgcCDwIJggDCAGYAPgAcGDwP8AAAAAAAAAAAD/w/fH9+f2Z/7H/Ad9Jw1n3MfcAAQAAAAAAAAEIIOvAyGC/oCWRVkn/eX+Jf8BycXI5fkCAgf8AAAAAACYAPyAfYAaAEAAAAAQAPwBvgB/AH4AfgBmAOcAAAwbDj+OM4wRDAAGMAN2A18Jf4g7jB+MC5dGsPUg7PDM8AAAAABwAPgD+AfgD7cP9//+//wP/A/JD8IvhD8EPwQx7wPvh9eUV5yQjeAF4OfwxzDfmXgZ3C2GL6JmMH/gPYj8AwIEAQwADPgMgY4BjwPH/8//znsP8yf7a/7N8cf/gAAAAAAA4AHgA/f/h/8H/we/B4MHggaCAoICAwAAAAAP3/+k9+A9/4//j4CP5w8ADgAMAAzADAAOPQ+Zz9v/w/",ar=Uint8Array.from(atob(sr),e=>e.charCodeAt(0)),We=e=>Float64Array.from({length:256},(t,r)=>ar[32*e+(r>>3)]>>7-(r&7)&1?1:-1);var E=256,S=I.map((e,t)=>We(t)),N=I.map(xe),W=12,j=16,le=1998,ir=B(le),cr=Array.from({length:j},()=>ir.choose(E,W)),z={exact:{title:h("Exact scan"),name:h("exact scan"),idea:h("Reads item after item, and leaves each at its first difference."),colour:5,answer:lr},hash:{title:h("Hash"),name:h("hash"),idea:h("Turns the question into an address, and looks there."),colour:1,answer:hr},similar:{title:h("Similarity scan"),name:h("similarity scan"),idea:h("Compares every bit of every item, and keeps the most alike."),colour:4,answer:fr},lsh:{title:h("LSH"),name:h("LSH"),idea:h`Locality-sensitive hashing: ${j} tables, keys of ${W} pixels.`,colour:2,answer:pr},associative:{title:h("Associative memory"),name:h("associative memory"),idea:h("No list. Each neuron asks all others what it should be, again and again."),colour:3,answer:dr}};function qe(e,t,r){let o=Float64Array.from(S[e]);for(let n of B(r).choose(E,t))o[n]=-o[n];return o}var he=e=>K(e),fe=(e,t)=>e.reduce((r,o,n)=>r+(o!==t[n]),0),P=(e,t,r,o=[])=>({steps:e,text:t,pixels:r,marked:o});function lr(e){let t=[],r=0;for(let[o,n]of S.entries()){let[s,a]=[o+1,N[o]],c=n.findIndex((l,f)=>l!==e[f]);r+=c<0?E:c+1;let i=()=>h`${s} of ${S.length}, ${a}: differs at bit ${c+1}`;if(c>=0)t.push(P(r,i(),n,[c]));else{let l=h`${s} of ${S.length}, ${a}: equal in every bit`;return{events:[...t,P(r,l,n)],answer:o}}}return{events:t,answer:-1}}function ce(e){let t=0;for(let r=0;r<E;r+=32){let o=e.subarray(r,r+32).reduce((n,s)=>n<<1|s>0,0);t=B(t^o).u32()}return t}var je=S.map(ce),ze=e=>e.toString(16).padStart(8,"0");function hr(e,t,r){let o=ze(ce(e)),n=je.indexOf(ce(e));if(n<0){let l=h`Address ${o} is empty. ${N[r]} is at ${ze(je[r])}.`;return{events:[P(E,l,e)],answer:-1}}let s=fe(S[n],e)===0,a=N[n],c=s?h`Address ${o}: ${a}, equal in every bit`:h`Address ${o}: ${a}, not equal`;return{events:[P(E,h`Address ${o} holds ${a}.`,e),P(2*E,c,S[n])],answer:s?n:-1}}function fr(e){let t=0,r=S.map(n=>_(n,e));return{events:r.map((n,s)=>{n>r[t]&&(t=s);let[a,c]=[N[t],D(r[t],2)],i=h`${s+1} of ${S.length}, best so far: ${a}, overlap ${c}`;return P((s+1)*E,i,S[t])}),answer:t}}function pr(e){let t=new Set,r=cr.map((n,s)=>{let a=S.map((i,l)=>l).filter(i=>n.every(l=>S[i][l]===e[l]));a.forEach(i=>t.add(i));let c=a.map(i=>N[i]).join(", ")||h("nothing under this key");return P((s+1)*W,h`Table ${s+1} of ${j}: ${c}`,e,n)}),o=-1;for(let n of[...t].sort((s,a)=>s-a)){let s=_(S[n],e);(o<0||s>_(S[o],e))&&(o=n),r.push(P(r.at(-1).steps+E,h`Compares ${N[n]}: overlap ${D(s,2)}`,S[n]))}return{events:r,answer:o}}var Ue=null;function dr(e,t){Ue??=Le(S);let r=De(Ue,e,{order:"random",seed:t}),o=[];for(;!r.outcome;){let a=r.flip(),c=Float64Array.from(r.state);a>=0&&o.push(P(r.visits*E,h`Sweep ${Math.ceil(r.visits/E)}, flip ${r.flips}`,c,[a]))}o.push(P(r.visits*E,h`At rest after ${r.sweeps} sweeps and ${r.flips} flips`,r.state));let n=Ge(S,N,r.state),s=n.kind==="stored"&&n.exact?n.indices[0]:-1;return{events:o,answer:s,state:r.state,settled:ur(n)}}function ur({kind:e,indices:t}){let r=N[t[0]];return{stored:h`almost ${r}`,inverse:h`the inverse of ${r}`,mixture:h("a mixture of three")}[e]??h("a state that nobody stored")}function Qe(e,t,r){let o=Object.entries(z).map(([s,{title:a,answer:c}])=>{let i=c(e,he(t),r);return{key:s,title:a,steps:i.events.at(-1).steps,...i}}),n=new Set(o.flatMap(({events:s})=>s.map(({steps:a})=>a)));return{lanes:o,times:[0,...[...n].sort((s,a)=>s-a)]}}var Ye=({events:e},t)=>e.findLast(({steps:r})=>r<=t)??null;function U({answer:e,settled:t},r){return e===r?{kind:"right",sign:"\u2713",words:h`${N[e]}, right`}:e>=0?{kind:"wrong",sign:"\u2717",words:h`${N[e]}, wrong`}:t?{kind:"wrong",sign:"\u2717",words:t}:{kind:"nothing",sign:"\u2013",words:h("nothing found")}}var Je=`.he-race { container: race / inline-size; }
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
`;var Xe={picture:"ghost",flips:26,seed:0,drawn:""},pe=128,Ze=e=>Array.from(e,t=>t>0?"#":".").join(""),Ke=e=>Float64Array.from(e,t=>t==="#"?1:-1);function Ve({picture:e,flips:t,seed:r,drawn:o}){let n=typeof o=="string"&&(o===""||o.length===E&&!/[^#.]/.test(o));if(!I.includes(e)||!se(t,pe)||!se(r)||!n)throw new Error("state");return{picture:e,flips:t,seed:r,drawn:o}}function ee(e,t,r){let o=[],n=p("select",{onchange:()=>r(o[n.selectedIndex][0])});function s(a){o=a.map(c=>Array.isArray(c)?c:[c,F(c)]),n.replaceChildren(...o.map(([c,i])=>p("option",{value:c},i)))}return s(t),{input:n,element:p("label",{},e," ",n),set:a=>n.value=a,offer:s}}function et(e,t,r){let o=p("input",{type:"range",...t,id:Y("slider"),oninput:()=>r(Number(o.value))}),n=p("output",{for:o.id});function s(a,c){o.value=a,n.textContent=c,o.setAttribute("aria-valuetext",c)}return{input:o,element:p("label",{},`${e} `,o,n),set:s}}var tt=560,gr="(max-height: 480px)",rt=(e,t)=>p("div",{class:"he-stage"},e,t);function ot(e,...t){let r=p("summary",{},e),o=p("details",{class:"he-fold"},r,...t);function n(s){r.hidden=!s,o.open=!s}return n(!1),{element:o,fold:n}}function nt(e,t,r){let o=matchMedia(gr),[n,s]=[!1,1/0];function a(){if(n!==(s<=t||o.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:l}of r)l(n)}}let c=new ResizeObserver(([{contentRect:l}])=>{s=l.width||s,a()});c.observe(e),o.addEventListener("change",a);function i(){c.disconnect(),o.removeEventListener("change",a)}return{destroy:i}}var xr={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},st=(e,t,r)=>({tabindex:0,role:"application","aria-roledescription":e,"aria-label":t,"aria-describedby":r,"data-lm-suppress-shortcuts":"true"});function at(e,{onMove:t,onPress:r}){e.addEventListener("keydown",o=>{let n=xr[o.key];if(n)t(...n,o);else if(r&&[" ","Enter"].includes(o.key))r();else return;o.preventDefault(),o.stopPropagation()})}function it(e,t,{width:r,height:o}=t){let n=t.getBoundingClientRect(),[s,a]=[(e.clientY-n.top)/n.height,(e.clientX-n.left)/n.width];return[Math.floor(s*o),Math.floor(a*r)]}function yr(e,[t,r],{width:o,height:n},s=1){let[a,c]=[t,r].map(l=>l-(s-1)/2),i={top:a/n,left:c/o,width:s/o,height:s/n};for(let[l,f]of Object.entries(i))e.style[l]=`${100*f}%`}function ct(e,{onDraw:t,onWalk:r,brush:o=()=>1}){let n=p("i",{class:"he-cursor","aria-hidden":"true"}),s=[0,0],a=null;function c(i,l){let{width:f,height:d}=e;return s=[Math.max(0,Math.min(d-1,i)),Math.max(0,Math.min(f-1,l))],yr(n,s,e,o()),s}return e.addEventListener("pointerdown",i=>{e.setPointerCapture(i.pointerId),a=it(i,e),t([a],!0)}),e.addEventListener("pointermove",i=>{if(!e.hasPointerCapture(i.pointerId))return;let l=it(i,e);t(wr(a,l),!1),a=l}),at(e,{onMove:(i,l)=>r(...c(s[0]+i,s[1]+l)),onPress:()=>t([s],!0)}),e.addEventListener("focus",()=>c(...s)),{cursor:n,goTo:c}}function wr([e,t],r){let[o,n]=[r[0]-e,r[1]-t],s=Math.max(Math.abs(o),Math.abs(n)),a=(c,i)=>Math.round(c*(i+1)/s);return Array.from({length:s},(c,i)=>[e+a(o,i),t+a(n,i)])}function te({width:e,height:t,label:r,editable:o=!1,decorative:n=!1,apart:s=!1,onChange:a}){let i=o?{"data-part":"pixels"}:{class:"he-still",...n?{"aria-hidden":"true"}:{role:"img","aria-label":r}},l=p("canvas",{width:e,height:t,style:"width: 100%; image-rendering: pixelated",...i}),f=lt(l),d=[],m=Ar(l,x=>br(l,x,f,d)),g={element:l,canvas:l,get:()=>f,set:u,resize:y},w=o?Sr(l,r,g,m,a):null;w&&Object.assign(g,{element:w.element,frame:w.frame,text:w.text}),w&&!s&&w.element.append(w.text);function u(x,k=[]){f.length===x.length?f.set(x):f=new Float64Array(x),d=[...k],m(),w?.refresh()}function y(x,k){l.width===x&&l.height===k||([l.width,l.height]=[x,k],w?.home(),u(lt(l)))}return m(),g}var lt=({width:e,height:t})=>new Float64Array(e*t).fill(-1);function Ar(e,t){let r=null;return function o(){let n=e.closest(".he-root");if(n)return t(n);r??=new IntersectionObserver(([s])=>{s.isIntersecting&&(r.disconnect(),r=null,o())}),r.observe(e)}}function br(e,t,r,o){let[n,s,a]=["plus","minus","accent"].map(l=>kr(Oe(t,l))),c=vr(e),i=new Uint32Array(c.data.buffer);for(let l=0;l<i.length;l++)i[l]=r[l]>0?n:s;if(o.length<64)for(let l of o)i[l]=a;e.getContext("2d").putImageData(c,0,0)}var de=new WeakMap;function vr(e){let{width:t,height:r}=e,o=de.get(e);return o?.width===t&&o.height===r?o:(de.set(e,new ImageData(t,r)),de.get(e))}var kr=([e,t,r])=>new Uint32Array(Uint8Array.of(e,t,r,255).buffer)[0];function Sr(e,t,r,o,n){let s=p("p",{class:"he-status",role:"status",id:Y("status")}),a=J(s),c=st(h("pixel editor"),h`${t}. Arrow keys move, Space turns a pixel.`,s.id);for(let[y,x]of Object.entries(c))e.setAttribute(y,x);let i=ct(e,{onDraw:m,onWalk:d}),l=Er(e,t,r,a,g),f=1;function d(y,x){let k=r.get()[y*e.width+x]>0?h("ink"):h("paper");a(h`Row ${y+1}, column ${x+1}: ${k}`)}function m(y,x){let{width:k,height:M}=e,C=y.filter(([T,L])=>T>=0&&L>=0&&T<M&&L<k);if(!C.length)return;let b=r.get(),O=C.map(([T,L])=>T*k+L);x&&(f=-b[O[0]]);let q=O.some(T=>b[T]!==f);for(let T of O)b[T]=f;d(...i.goTo(...C.at(-1))),q&&g()}function g(){o(),l.refresh(),n(r.get().slice())}i.goTo(0,0);let w=p("div",{class:"he-pixels"},e,i.cursor);return{element:p("div",{},w,s),frame:w,text:l.element,refresh:l.refresh,home:()=>i.goTo(0,0)}}function Er(e,t,r,o,n){let s=p("textarea",{"aria-label":h`${t}, as rows of # for ink and . for paper`,spellcheck:"false",oninput:i}),a=p("details",{ontoggle:c},p("summary",{},h("Edit as text")),s);function c(){if(!a.open||document.activeElement===s)return;let l=Array.from(r.get(),f=>f>0?"#":".").join("");s.value=l.match(new RegExp(`.{${e.width}}`,"g")).join(`
`)}function i(){let{width:l,height:f}=e,d=s.value.trim().split(/\s+/);if(d.length!==f||d.some(m=>m.length!==l||/[^#.]/.test(m)))return o(h`Write ${f} rows of ${l} marks, # or . each`);o(""),r.get().set(Float64Array.from(d.join(""),m=>m==="#"?1:-1)),n()}return{element:a,refresh:c}}function ht(e,t){let[r,o,n]=[0,0,!0],s=new IntersectionObserver(([f])=>n=f.isIntersecting);s.observe(e);function a(f){r=requestAnimationFrame(a),n&&t((f-o)/1e3),o=f}function c(){i(),o=performance.now(),r=requestAnimationFrame(a)}function i(){cancelAnimationFrame(r),r=0}function l(){i(),s.disconnect()}return{start:c,stop:i,runs:()=>r!==0,destroy:l}}var $r=[[.25,h("Slow")],[1,h("Normal")],[4,h("Fast")]];function ft({label:e,moment:t=h("Moment of the recall"),seconds:r=3,...o}){let{onSeek:n,onReset:s,watch:a,...c}=o,i=p("div",{class:"he-player",role:"group","aria-label":e}),l=matchMedia("(prefers-reduced-motion: reduce)"),f=Cr(i,r,{onMove:T,onRun:$=>g.textContent=$?h("Pause"):h("Play")}),d=$=>()=>{a&&Ir(a.element??a),$()},m=($,Q,vt)=>re($,d(Q),vt),g=m(h("Play"),()=>f.runs()?f.pause():q(),"he-primary"),[w,u]=[m(h("Step"),()=>f.by(1)),m(h("Back"),()=>f.by(-1))],y=m(h("Reset"),O),x=d(()=>f.seek(Number(k.value))),k=p("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:x}),{parts:M,setSeed:C,status:b}=Tr(c);i.append(Or([g,w,u,y],k,[Mr(f),...M],b));function O(){f.pause(),s?.(),f.seek(0)}function q($){l.matches?f.seek(1/0):f.start($)}function T($,Q){[k.max,k.value]=[Q,$],[u.disabled,w.disabled]=[$===0,$===Q],n($,f.runs())}let{seek:L,setLength:wt,runs:At,destroy:bt}=f;return{element:i,seek:L,play:()=>q(0),setLength:wt,setSeed:C,runs:At,destroy:bt}}function Mr({setSpeed:e}){let t=ee(h("Speed"),$r,e);return t.set(1),t.element}function Or(e,t,r,o){let n=p("div",{class:"he-more"},r),s=re(h("More"),()=>s.setAttribute("aria-expanded",String(n.classList.toggle("he-open"))));s.classList.add("he-more-button"),s.setAttribute("aria-expanded","false");let a=p("div",{class:"he-moves"},e,s);return p("div",{class:"he-bar-of"},a,p("div",{class:"he-scrub"},t),n,o)}function Ir(e){let{top:t,bottom:r}=e.getBoundingClientRect();(t<0||r>innerHeight)&&e.scrollIntoView({block:"nearest"})}function Cr(e,t,{onMove:r,onRun:o}){let[n,s,a,c]=[0,0,1,0],i=ht(e,u=>{c+=Math.max(s/t,2)*a*u,l(Math.floor(c)),n>=s&&d()});function l(u){n=Math.max(0,Math.min(s,u)),r(n,s)}function f(u=n>=s?0:n){n=c=u,o(!0),i.start()}function d(){i.stop(),o(!1)}function m(u){d(),l(u)}function g(u){d(),s=u}return{start:f,pause:d,seek:m,by:u=>m(n+u),setLength:g,setSpeed:u=>a=u,runs:i.runs,destroy:i.destroy}}function Tr({seed:e,onSeed:t,share:r,python:o}){let n=p("p",{class:"he-status",role:"status"}),s=J(n,50),a=p("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:i}),c=p("textarea",{readonly:!0,rows:9,"aria-label":h("The same as Python code"),hidden:!0});function i(){let m=Math.floor(Number(a.value)),g=m>=0&&m<2**32;s(""),g?t(m):s(h("A seed is a whole number from 0 to 4,294,967,295."))}async function l(){let m=r();s(await ne(m)?h("The link to this state is copied."):h("The link to this state is in the address bar."))}async function f(){c.hidden=!c.hidden,c.value=o(),c.hidden||s(await ne(c.value)?h("The code is copied."):h("Copy the code below."))}let d=[];return t&&d.push(p("label",{},h("Seed "),a)),r&&Pr()&&d.push(re(h("Share this state"),l)),o&&d.push(re(h("Copy as Python"),f),c),{parts:d,status:n,setSeed:m=>a.value=m}}var Pr=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function re(e,t,r){return p("button",{type:"button",class:r,onclick:t},e)}var Nr=`def exact_scan(cue):
    steps = 0
    for k, item in enumerate(X):
        if np.array_equal(item, cue):
            return k, steps + n
        steps += np.argmax(item != cue) + 1  # left at the first difference
    return None, steps
`,Lr=`def address(pattern):
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
`,Br=`def similarity_scan(cue):
    return np.argmax(X @ cue), p * n
`,Rr=`rng = SharedRng(${le})
places = np.array([rng.choose(n, ${W}) for _ in range(${j})])  # tables x pixels of a key


def lsh(cue):
    candidates = np.flatnonzero((X[:, places] == cue[places]).all(axis=2).any(axis=1))
    best = max(candidates, key=lambda k: X[k] @ cue, default=None)
    return best, places.size + n * len(candidates)
`,Dr=e=>`W = pseudo_inverse(X).toarray()


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
`,_r=`for method in (exact_scan, hash_table, similarity_scan, lsh, associative_memory):
    k, steps = method(cue)
    print(f"{method.__name__}: {'nothing' if k is None else names[k]}, {steps:,} steps")
`;function pt({picture:e,flips:t,seed:r,drawn:o}){let n=`cue = X[names.index("${e}")].copy()
cue[SharedRng(${r}).choose(n, ${t})] *= -1`,s=`cue = np.where(np.array(list("${o}")) == "#", 1.0, -1.0)`;return[`import numpy as np

from hopfield_edu import datasets
from hopfield_edu.classical import pseudo_inverse
from hopfield_edu.widgets.rng import SharedRng

X, names, _ = datasets.pictures(size=16)
p, n = X.shape
${o?s:n}
`,Nr,Lr,Br,Rr,Dr(he(r)),_r].join(`

`)}var dt=e=>e.length<2?e.join(""):h`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`;var oe=e=>me(e,"{0} step","{0} steps",ie(e));function mt({lanes:e,target:t},r){if(r===0)return h("Who will answer, who first, and who wrongly? Decide, then press Play.");let o=e.filter(({steps:s})=>s<=r);if(!o.length)return h("Nobody has answered yet.");let n=o.reduce((s,a)=>a.steps>s.steps?a:s);return h`${n.title} ends after ${oe(n.steps)}: ${U(n,t).words}.`}function gt({lanes:e,target:t}){let r={right:h("Right"),wrong:h("Wrong"),nothing:h("Nothing found")};return Object.entries(r).map(([n,s])=>{let a=e.filter(l=>U(l,t).kind===n);if(!a.length)return"";let c=a.reduce((l,f)=>f.steps<l.steps?f:l),i=dt(a.map(ut));return n!=="right"||a.length===1?`${s}: ${i}.`:h`${s}: ${i}; ${ut(c)} took the fewest steps.`}).filter(Boolean).join(" ")}var ut=({key:e})=>z[e].name;var Fr=6,Hr=new Float64Array(E).fill(-1),Gr=h`${S.length} pictures are stored. You ask for one of them with a damaged copy.`+` ${h("Which memory gives it back, and after how many steps?")}`,Wr=h(". A step is one bit read and compared, or one weight read and added. Each further segment of a bar means ten times as many steps.");function xt({state:e,change:t,onSeek:r,share:o}){let n=zr(e,t),s=ye(),a=p("b",{}),c=Object.entries(z).map(([u,y])=>Ur(u,y)),i=ft({label:h("Race"),moment:h("Moment of the race"),seconds:8,seed:e.seed,onSeed:u=>t({seed:u,drawn:""}),onReset:()=>t({drawn:""}),python:()=>pt(e),onSeek:r,share:o}),l=0;function f(u){n.update(u),i.setSeed(e.seed),i.setLength(u.times.length-1)}function d(u,y){l=Math.min(y,u.times.length-1);let x=u.times[l];a.textContent=oe(x),u.lanes.forEach((k,M)=>c[M].show(k,x,u)),s.say(l===u.times.length-1?gt(u):mt(u,x))}let{element:m,folding:g}=jr({question:n,player:i,sentence:s,lanes:c,clock:a});function w(){i.destroy(),g.destroy()}return{element:m,player:i,update:f,show:d,at:()=>l,destroy:w}}function jr({question:e,player:t,sentence:r,lanes:o,clock:n}){let s=ot(h("Another question"),e.controls,e.text),a=p("div",{class:"he-race-body"},p("p",{class:"he-race-ask"},Gr),rt(e,t),p("ul",{class:"he-race-lanes","aria-label":h("Five memories")},o),r,s,p("p",{class:"he-race-rule"},h("Clock: "),n,Wr));return{element:a,folding:nt(a,tt,[s])}}function zr(e,t){let r=te({width:16,height:16,label:h("What you mean")}),o=y=>t({drawn:Ze(y)}),n=h("Question, which you can draw on"),s=te({width:16,height:16,editable:!0,apart:!0,label:n,onChange:o}),a=p("figcaption",{}),c=ee(h("Picture"),I,y=>t({picture:y,drawn:""})),i={min:0,max:pe,step:1},l=et(h("Flipped pixels"),i,y=>t({flips:y,drawn:""})),d=p("button",{type:"button",onclick:()=>t({seed:K(e.seed),drawn:""})},h("Corrupt again"));function m({target:y,cue:x}){r.set(S[y]),s.set(x),a.textContent=h`Your question: ${fe(x,S[y])} of ${E} pixels wrong. Draw on it.`,c.set(e.picture),l.set(e.flips,`${e.flips} (${Math.round(100*e.flips/E)} %)`)}let g=p("figure",{},r,p("figcaption",{},h("What you mean"))),w=p("figure",{},s,a),u=p("div",{class:"he-controls"},c,l,d);return{element:p("div",{class:"he-race-question"},g,w),controls:u,text:s.text,update:m}}function Ur(e,{title:t,idea:r,colour:o}){let n=te({width:16,height:16,label:"",decorative:!0}),s=p("p",{class:"he-race-doing"}),a=p("span",{class:"he-race-steps"}),c=p("i",{class:"he-race-bar","aria-hidden":"true"}),i=p("p",{class:"he-race-answer"}),l={class:"he-race-lane","data-lane":e,style:`--colour: var(--he-memory-${o})`},f=p("div",{class:"he-race-picture"},n),d=p("li",l,f,p("b",{},t),s,a,c,i);function m(g,w,{cue:u,target:y}){let x=Ye(g,w),k=w>=g.steps,M=Math.min(w,g.steps);k?n.set(S[g.answer]??g.state??Hr):n.set(x?.pixels??u,x?.marked),s.textContent=x?.text??r,a.textContent=oe(M),c.style.setProperty("--share",Math.log10(Math.max(1,M))/Fr);let{kind:C,sign:b,words:O}=U(g,y);d.dataset.verdict=k?C:"",i.textContent=k?`${b} ${O}`:"\u2026"}return{element:d,show:m}}var yt="memory-race",qr={saved:h("The saved state of this widget cannot be read. It starts with the ghost."),set:h("What was set cannot be asked: choose a picture\u2019s name, flips from 0 to 128 and a seed.")},Qr={name:yt,start:Xe,checked:Ve,complaints:qr},hs={render:Ie({name:yt,label:h("Memory race"),look:"he-race",css:Je,createView:Yr})};function Yr(e,t){let r=null,o=Ee(e,t,{...Qr,onChange:s,moment:()=>({at:n.at()})}),n=xt({state:o.state,change:o.change,onSeek:a=>r&&n.show(r,a),share:o.share});e.append(n.element);function s(a,c){let i=r!==null&&n.at()===r.times.length-1,l=I.indexOf(a.picture),f=a.drawn?Ke(a.drawn):qe(l,a.flips,a.seed);r={target:l,cue:f,...Qe(f,a.seed,l)},n.update(r),n.player.seek(c??(i?r.times.length-1:0)),o.save(Jr(r))}return o.restore(),[o,n]}function Jr({lanes:e}){return{answers:Object.fromEntries(e.map(({key:t,answer:r})=>[t,I[r]??""])),steps:Object.fromEntries(e.map(t=>[t.key,t.steps]))}}export{hs as default};
