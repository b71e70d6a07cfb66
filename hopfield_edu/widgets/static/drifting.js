var y={};function N(e,t){let r=0;for(let o=0;o<e.length;o++)r+=e[o]*t[o];return r}function ne(e,t,r){for(let o=0;o<e.length;o++)e[o]+=r*t[o]}var rt=1e-10,ot=100,[V,M,$]=[10,50,60];function se(e,t,r){let o=f=>Float64Array.from({length:f},e.coin),a=f=>Array.from({length:f},()=>o(M)),n=a(t),s=[o(M)];for(;s.length<t;){let f=s.at(-1).slice();for(let h of e.choose(M,Math.round(r*M)))f[h]*=-1;s.push(f)}let i=a(t),c=Array.from({length:t},()=>Array.from({length:t},()=>(e.u32()+.5)/2**32));return{items:n,contexts:s,starts:i,fair:c,inverse:at(nt(n,s))}}var nt=(e,t)=>e.map((r,o)=>e.map((a,n)=>N(r,a)+N(t[o],t[n])));function at(e){let t=e.length,r=e.map((o,a)=>[...o,...o.map((n,s)=>+(a===s))]);for(let o=0;o<t;o++){let a=r[o][o];for(let n=0;n<2*t;n++)r[o][n]/=a;for(let n=0;n<t;n++){let s=r[n][o];if(n!==o&&s!==0)for(let i=0;i<2*t;i++)r[n][i]-=s*r[o][i]}}return r.map(o=>o.slice(t))}function ie(e,t){let{items:r,contexts:o,starts:a,fair:n,inverse:s}=e,i=(h,l,u)=>t*h+(l===u?(1-t)/(2*M):0),c=s.map((h,l)=>Float64Array.from(h,(u,m)=>i(u,l,m))),f=st(r,c);return o.map((h,l)=>{let u=o.map(m=>N(m,h));return ct(r,it({items:r,M:c,own:f},u,a[l]),n[l])})}function st(e,t){let r=new Float64Array(e.length);return Float64Array.from({length:M},(o,a)=>{let n=0;for(let s=0;s<r.length;s++)r[s]=e[s][a];for(let s=0;s<r.length;s++)n+=N(t[s],r)*r[s];return n})}function it({items:e,M:t,own:r},o,a){let[n,s]=[a,null];for(let i=0;i<ot;i++){let c=Float64Array.from(e,(l,u)=>N(l,n)+o[u]),[f,h]=[new Float64Array(M),new Float64Array(M)];for(let l=0;l<M;l++)f[l]=-r[l]*n[l];for(let l=0;l<e.length;l++)ne(f,e[l],N(t[l],c));for(let l=0;l<M;l++)h[l]=f[l]*n[l]<-rt?-n[l]:n[l];if(ae(h,n)||ae(h,s))return h;[s,n]=[n,h]}return n}var ae=(e,t)=>t?.every((r,o)=>r===e[o]);function ct(e,t,r){let o=e.map((a,n)=>N(a,t)+r[n]/2);return o.indexOf(Math.max(...o))}function ce(e){let t=e[0].length,r=new Array(2*t-1).fill(0);for(let o of e)o.forEach((a,n)=>r[a-n+t-1]++);return r.map((o,a)=>o/(e.length*(t-Math.abs(a-t+1))))}var le=typeof y>"u"?{}:y,lt=new Intl.PluralRules("en"),p=(e,...t)=>pe(J(typeof e=="string"?e:ht(e)),t);function he(e,t,r,...o){let a=le[`${t} | ${r}`]??{one:t,other:r};return pe(a[lt.select(e)]??a.other,o.length?o:[e])}var J=e=>le[e]??e,ht=e=>e.reduce((t,r,o)=>`${t}{${o-1}}${r}`),pe=(e,t)=>t.length?e.replace(/\{(\d+)\}/g,(r,o)=>t[o]):e;var fe=`.he-lag-plot { display: block; width: 100%; max-width: 640px; height: auto; margin: 0 auto; }
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
@media (max-height: 480px) { .he-lag-plot { max-width: 380px; } .he-narrow .he-lag-plot text { font-size: 15px; } }
`;function d(e,t={},...r){let o=document.createElement(e);for(let[n,s]of Object.entries(t))s==null||s===!1||(n.startsWith("on")?o.addEventListener(n.slice(2),s):o.setAttribute(n,s===!0?"":s));let a=r.flat().filter(n=>n!=null);return o.append(...a.map(n=>n.element??n)),o}var ue=(...e)=>({destroy:()=>e.forEach(t=>t.destroy())}),ft=0,me=e=>`he-${e}-${++ft}`;function de(e,t=400){let r=0;return o=>{clearTimeout(r),r=setTimeout(()=>e.textContent=o,t)}}function xe(){let e=d("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function I(e,t){W(e);let r=d("div",{class:"he-error",role:"alert"},d("span",{},t));r.append(d("button",{type:"button",onclick:()=>r.remove()},p("Close"))),e.prepend(r)}var W=e=>e.querySelector(":scope > .he-error")?.remove();function ge(e){let t=0;function r(){cancelAnimationFrame(t),t=0}function o(){t=0,e()}return{request:()=>t||=requestAnimationFrame(o),cancel:r}}async function K(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var ye=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),ut=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),be=()=>new URLSearchParams(location.hash.slice(1)),mt=p("The link is damaged, so the widget starts afresh. Ask for the link again.");function ve(e){let t=be().get(e);if(t===null)return{};try{return{value:ut(t)}}catch{return{error:mt}}}var we=(e,t)=>`${e}=${ye(t)}`;function ke(e,t){let r=be();return r.set(e,ye(t)),history.replaceState(null,"",`#${r}`),location.href}var dt=p("The saved state of this widget cannot be read. It starts afresh."),xt=p("The link does not hold a state of this widget. It starts afresh.");function Ae(e,t,{name:r,start:o,checked:a,onChange:n,...s}){let{onSet:i=x=>n(x,null),complaints:c={},read:f=yt,write:h=x=>x}=s,{traits:l=Object.keys(o),moment:u=()=>({})}=s,[m,v]=[{...o},{}],g=()=>a(f(t,l)),L=(x,k)=>bt(e,()=>Object.assign(m,x()),k),[O,w]=[!1,!1];function T(){if(O)return;let x=w;w=!L(g,c.set),!w&&(x&&W(e),i(m))}let b=()=>({...m,...u()});e.addEventListener("course:state",({detail:x})=>x.take(we(r,b())));for(let x of l)t.on(`change:${x}`,T);return{state:m,opened:v,change(x){W(e),Object.assign(m,x),n(m,null)},restore(){L(g,c.saved??dt),Object.assign(v,m),n(m,gt(e,r,k=>L(()=>a(k),c.link??xt)))},save(x={}){O=!0,vt(t,{...h(m),...x}),O=!1},share:()=>ke(r,b()),destroy:()=>l.forEach(x=>t.off(`change:${x}`,T))}}function gt(e,t,r){let{value:o,error:a}=ve(t);return a&&I(e,a),o!==void 0&&r(o)&&Number.isInteger(o.at)?o.at:null}var yt=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function bt(e,t,r){try{return t(),!0}catch{return r&&I(e,r),!1}}function vt(e,t){let r=Object.entries(t).filter(([o,a])=>!wt(a,e.get(o)));for(let[o,a]of r)e.set(o,a);r.length&&e.save_changes()}function wt(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[r,o]=[Se(e),Se(t)];return r.length===o.length&&r.every((a,n)=>a===o[n])}function Se(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var Oe=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var Ee=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function Le(e,t=""){let r=document.createElement("style");r.textContent=Ee+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),a=()=>e.classList.toggle("he-dark",St(o)),n=new MutationObserver(a);for(let s of[document.documentElement,document.body])n.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",a),a(),()=>{n.disconnect(),o.removeEventListener("change",a)}}function St(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function Me({name:e,label:t,look:r,css:o,read:a=()=>null,createView:n,damaged:s}){return({model:i,el:c})=>{let f={lang:"en","aria-label":At(t)},h=d("section",{class:`he-root ${r}`,"data-widget":e,...f});c.append(h);let l=Le(h,o),u=[Ot(h,e,s,()=>n(h,i,a(i)))].flat();return()=>{for(let m of u)m.destroy();l(),h.remove()}}}function At(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),a=>a.ariaLabel)),[r,o]=[e,1];for(;t.has(r);)r=`${e} ${++o}`;return r}function Ot(e,t,r,o){if(!r)return o();try{return o()}catch(a){return I(e,r),console.info(`${t}:`,a.message),[]}}var Et="rest";function Lt(e){let t=e.next();for(;!t.done;)t=e.next();return t.value}function Mt(e,t=3){let r=performance.now();for(;;){let o=e.next(),a=performance.now()-r;if(o.done||a>=t||o.value===Et&&a>=1)return o}}function Te(e=3){let t=0;function r(){clearTimeout(t),t=0}function o(i,c=()=>{},f=!1){r(),f?c(Lt(i)):a(()=>n(i,c))}let a=i=>t=setTimeout(i);function n(i,c){let{done:f,value:h}=Mt(i,e);a(()=>f?s(c,h):n(i,c))}function s(i,c){t=0,i(c)}return{start:o,stop:r,destroy:r,busy:()=>t!==0}}function $e(e){let t=Te(),r=null,o=null,a=ge(()=>i(o.steps(),o.onDone));function n(l=!0){a.cancel(),t.stop(),e.ariaBusy=String(l)}let s=()=>n(!1);function i(l,u=()=>{}){n(),t.start(l,m=>{e.ariaBusy="false",u(m)})}function c(l,u){n(),o={steps:l,onDone:u},a.request()}function f(l,u,m){let v=l===r;return v?s():i(u,g=>{r=l,m(g)}),v}function h(){a.cancel(),t.destroy()}return{begin:n,start:i,request:c,rest:s,ask:f,destroy:h}}var Tt=.5.toLocaleString("en")[1];function Q(e,t){let r=Math.abs(e).toFixed(t),[o,a]=r.split(".");return(e<0&&Number(r)?"\u2212":"")+(o.length>3?$t(Number(o)):o)+(a?Tt+a:"")}var E=(e,t=0)=>`${Q(100*e,t)}\xA0%`,$t=e=>e.toLocaleString("en");function Ne(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function Ce(e){let t=Ne(e),r=0,o=()=>Ne(t+Math.imul(++r,2654435769)),a=s=>Math.floor(o()*s/2**32);function n(s){let i=Int32Array.from({length:s},(c,f)=>f);for(let c=s-1;c>0;c--){let f=a(c+1);[i[c],i[f]]=[i[f],i[c]]}return i}return{u32:o,below:a,permutation:n,choose:(s,i)=>n(s).slice(0,i),coin:()=>o()>>>31?1:-1}}var U=null;function*Nt({seed:e,drift:t}){if(U?.seed===e&&U.drift===t)return U.lists;let[r,o]=[Ce(e),[]];for(;o.length<$;)o.push(se(r,V,t)),yield;return U={seed:e,drift:t,lists:o},o}function*Re(e,t){let r=[];for(let o of e)r.push(ie(o,t)),yield;return r}var X=new Map;function*Ct(e,t){return X.get(t)?.lists!==e&&X.set(t,{lists:e,shares:Y(yield*Re(e,t))}),X.get(t).shares}function*je(e,t=[]){let[r,o]=[yield*Nt(e),{}],a=yield*Re(r,e.share);for(let n of t)o[n]=yield*Ct(r,n);return{recalled:a,ends:o}}var Y=(e,t=$)=>ce(e.slice(0,t)),A=(e,t)=>e[t+V-1],Z=e=>e===0?p("Hebb"):e===1?p("projection"):p`${E(e)} of the way to the projection`;function Ie({share:e,drift:t},r,o){let a=he(o,"One list, drift {1} a step.","{0} lists, drift {1} a step.",o,E(t)),s=e===0?p("Hebb\u2019s rule"):e===1?p("The projection"):p`A memory ${Z(e)}`,i=(A(r,-1)+A(r,1))/2,[c,f]=[E(A(r,0)),E(i)];return`${a} ${p`${s} brings up the item of the moment in ${c} of recalls, the one just before or after it in ${f} each.`}`}function Fe(e,t){return t.map(r=>p`lag ${r<0?Q(r,0):r}: ${E(A(e,r))}`).join(", ")}var _e=`.he-drifting { container: drifting / inline-size; }
.he-dr-top { margin: 0 0 8px; }
.he-drifting .he-controls label { flex-wrap: wrap; }
.he-drifting .he-controls input[type="range"] { width: min(320px, 100%); }
.he-drifting .he-controls output { min-width: 8.5em; }
.he-drifting .he-sentence { margin: 8px 0; }
`;function We(e,t,r){let o=[],a=d("select",{onchange:()=>r(o[a.selectedIndex][0])});function n(s){o=s.map(i=>Array.isArray(i)?i:[i,J(i)]),a.replaceChildren(...o.map(([i,c])=>d("option",{value:i},c)))}return n(t),{input:a,element:d("label",{},e," ",a),set:s=>a.value=s,offer:n}}function ee(e,t,r){let o=d("input",{type:"range",...t,id:me("slider"),oninput:()=>r(Number(o.value))}),a=d("output",{for:o.id});function n(s,i){o.value=s,a.textContent=i,o.setAttribute("aria-valuetext",i)}return{input:o,element:d("label",{},`${e} `,o,a),set:n}}var Pe=560,jt="(max-height: 480px)",Ue=(e,t)=>d("div",{class:"he-stage"},e,t);function ze(e,...t){let r=d("summary",{},e),o=d("details",{class:"he-fold"},r,...t);function a(n){r.hidden=!n,o.open=!n}return a(!1),{element:o,fold:a}}function De(e,t,r){let o=matchMedia(jt),[a,n]=[!1,1/0];function s(){if(a!==(n<=t||o.matches)){a=!a,e.classList.toggle("he-narrow",a);for(let{fold:f}of r)f(a)}}let i=new ResizeObserver(([{contentRect:f}])=>{n=f.width||n,s()});i.observe(e),o.addEventListener("change",s);function c(){i.disconnect(),o.removeEventListener("change",s)}return{destroy:c}}var It="http://www.w3.org/2000/svg";function C(e,t={},...r){let o=document.createElementNS(It,e);return te(o,t),o.append(...r),o}function te(e,t){for(let[r,o]of Object.entries(t))e.setAttribute(r,o)}var[oe,Ge,z,D,Ft]=[480,230,62,182,22],R=e=>D-e*(D-Ft),_t=e=>e>0?`+${e}`:String(e).replace("-","\u2212");function qe(e,t,r){let o=Array.from({length:2*e+1},(m,v)=>v-e),a=(oe-z)/o.length,n=m=>z+(m+e+.5)*a,s={role:"img","aria-label":t},i=C("g"),f=[...o.map(m=>re("",n(m),D+18,_t(m))),re("",n(0),Ge-5,r)],h={viewBox:`0 0 ${oe} ${Ge}`,class:"he-lag-plot",...s},l=C("svg",h,...Wt(),i,...f);function u(m,v,g){te(l,{"aria-label":m});let L=o.map(b=>[b,v(b)]).filter(([,b])=>b),O=L.map(([b,[x]])=>Pt(n(b),a,x,b===0)),w=Object.entries(g).flatMap(([b,x])=>o.flatMap(k=>Ut(n(k),a,x(k),b))),T=L.map(([b,[x,k]])=>re("he-lag-value",n(b),R(x)-6,k));i.replaceChildren(...O,...w,...T)}return{element:l,update:u}}var re=(e,t,r,o)=>C("text",{class:e,x:t,y:r,"text-anchor":"middle"},o),Wt=()=>[0,.5,1].flatMap(e=>[C("line",{class:"he-lag-level",x1:z,x2:oe,y1:R(e),y2:R(e)}),C("text",{x:z-6,y:R(e)+5,"text-anchor":"end"},e?E(e):"0")]);function Pt(e,t,r,o){return C("rect",{class:o?"he-lag-bar he-lag-own":"he-lag-bar",x:e-t*.36,width:t*.72,y:R(r),height:D-R(r)})}function Ut(e,t,r,o){if(r===null)return[];let[a,n,s]=[e-t*.46,e+t*.46,R(r)];return[C("line",{class:`he-lag-mark he-lag-${o}`,x1:a,x2:n,y1:s,y2:s})]}function He(e,t){let[r,o,a]=[0,0,!0],n=new IntersectionObserver(([h])=>a=h.isIntersecting);n.observe(e);function s(h){r=requestAnimationFrame(s),a&&t((h-o)/1e3),o=h}function i(){c(),o=performance.now(),r=requestAnimationFrame(s)}function c(){cancelAnimationFrame(r),r=0}function f(){c(),n.disconnect()}return{start:i,stop:c,runs:()=>r!==0,destroy:f}}var zt=[[.25,p("Slow")],[1,p("Normal")],[4,p("Fast")]];function Be({label:e,moment:t=p("Moment of the recall"),seconds:r=3,...o}){let{onSeek:a,onReset:n,watch:s,...i}=o,c=d("div",{class:"he-player",role:"group","aria-label":e}),f=matchMedia("(prefers-reduced-motion: reduce)"),h=Ht(c,r,{onMove:j,onRun:S=>m.textContent=S?p("Pause"):p("Play")}),l=S=>()=>{s&&qt(s.element??s),S()},u=(S,_,et)=>G(S,l(_),et),m=u(p("Play"),()=>h.runs()?h.pause():F(),"he-primary"),[v,g]=[u(p("Step"),()=>h.by(1)),u(p("Back"),()=>h.by(-1))],L=u(p("Reset"),k),O=l(()=>h.seek(Number(w.value))),w=d("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:O}),{parts:T,setSeed:b,status:x}=Bt(i);c.append(Gt([m,v,g,L],w,[Dt(h),...T],x));function k(){h.pause(),n?.(),h.seek(0)}function F(S){f.matches?h.seek(1/0):h.start(S)}function j(S,_){[w.max,w.value]=[_,S],[g.disabled,v.disabled]=[S===0,S===_],a(S,h.runs())}let{seek:H,setLength:B,runs:Ye,destroy:Ze}=h;return{element:c,seek:H,play:()=>F(0),setLength:B,setSeed:b,runs:Ye,destroy:Ze}}function Dt({setSpeed:e}){let t=We(p("Speed"),zt,e);return t.set(1),t.element}function Gt(e,t,r,o){let a=d("div",{class:"he-more"},r),n=G(p("More"),()=>n.setAttribute("aria-expanded",String(a.classList.toggle("he-open"))));n.classList.add("he-more-button"),n.setAttribute("aria-expanded","false");let s=d("div",{class:"he-moves"},e,n);return d("div",{class:"he-bar-of"},s,d("div",{class:"he-scrub"},t),a,o)}function qt(e){let{top:t,bottom:r}=e.getBoundingClientRect();(t<0||r>innerHeight)&&e.scrollIntoView({block:"nearest"})}function Ht(e,t,{onMove:r,onRun:o}){let[a,n,s,i]=[0,0,1,0],c=He(e,g=>{i+=Math.max(n/t,2)*s*g,f(Math.floor(i)),a>=n&&l()});function f(g){a=Math.max(0,Math.min(n,g)),r(a,n)}function h(g=a>=n?0:a){a=i=g,o(!0),c.start()}function l(){c.stop(),o(!1)}function u(g){l(),f(g)}function m(g){l(),n=g}return{start:h,pause:l,seek:u,by:g=>u(a+g),setLength:m,setSpeed:g=>s=g,runs:c.runs,destroy:c.destroy}}function Bt({seed:e,onSeed:t,share:r,python:o}){let a=d("p",{class:"he-status",role:"status"}),n=de(a,50),s=d("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:c}),i=d("textarea",{readonly:!0,rows:9,"aria-label":p("The same as Python code"),hidden:!0});function c(){let u=Math.floor(Number(s.value)),m=u>=0&&u<2**32;n(""),m?t(u):n(p("A seed is a whole number from 0 to 4,294,967,295."))}async function f(){let u=r();n(await K(u)?p("The link to this state is copied."):p("The link to this state is in the address bar."))}async function h(){i.hidden=!i.hidden,i.value=o(),i.hidden||n(await K(i.value)?p("The code is copied."):p("Copy the code below."))}let l=[];return t&&l.push(d("label",{},p("Seed "),s)),r&&Vt()&&l.push(G(p("Share this state"),f)),o&&l.push(G(p("Copy as Python"),h),i),{parts:l,status:a,setSeed:u=>s.value=u}}var Vt=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function G(e,t,r){return d("button",{type:"button",class:r,onclick:t},e)}function Ve({share:e,drift:t,seed:r}){return["import numpy as np","from hopfield_edu.hetero import context","from hopfield_edu.patterns import random_patterns","",`rng, recalled = np.random.default_rng(${r}), []`,"for _ in range(60):","    items = random_patterns(10, 50, rng)",`    moments = context.drifting(10, 50, drift=${t}, rng=rng)`,`    weights = context.blend(np.hstack([items, moments]), ${e})`,"    recalled.append(context.remind(weights, items, moments, rng=rng))","shares = context.lag_shares(recalled)","print(shares[8:11].round(2))  # lags -1, 0 and 1",""].join(`
`)}var[Jt,Je]=[4,p("Share of recalls by lag")],Ke={0:"hebb",1:"projection"},q={min:.02,max:.3,step:.02};function Qe({state:e,change:t,share:r,onSeek:o,onReset:a}){let[n,s]=[qe(Jt,Je,p("lag: learned before (\u2212) or after (+)")),xe()],i=Kt(t),c=Be({label:p("Lists"),moment:p("Lists learned"),seconds:6,seed:e.seed,onSeek:o,onReset:a,share:r,python:()=>Ve(e),onSeed:O=>t({seed:O})});c.setLength($-1);let f=new Set;function h(){e.share in Ke&&f.add(e.share),i.update(e),c.setSeed(e.seed)}function l({recalled:O,ends:w},T){let b=Y(O,T),x=j=>[A(b,j),E(A(b,j))],k=([j,H])=>[Ke[j],B=>A(H,B)],F=Object.fromEntries(Object.entries(w).map(k));return n.update(`${Je}: ${Fe(b,[-2,-1,0,1,2])}`,x,F),s.say(Ie(e,b,T)),b}let u=ze(p("Settings"),d("div",{class:"he-controls"},i.drift)),m=d("div",{class:"he-controls he-dr-top"},i.rule),v=d("div",{class:"he-dr-seen"},n,Qt()),g=d("div",{class:"he-dr"},m,Ue(v,c),s,u),{destroy:L}=ue(c,De(g,Pe,[u]));return{element:g,player:c,update:h,ends:()=>[...f],show:l,destroy:L}}function Kt(e){let t={min:0,max:1,step:.05},r=ee(p("Memory: Hebb to projection"),t,n=>e({share:n})),o=ee(p("Context that drifts away each step"),q,n=>e({drift:n}));function a(n){r.set(n.share,Z(n.share)),o.set(n.drift,E(n.drift))}return{rule:r,drift:o,update:a}}var Qt=()=>d("p",{class:"he-lag-key","aria-hidden":"true"},d("i",{class:"he-lag-hebb"}),p("Hebb"),d("i",{class:"he-lag-projection"}),p("projection"));var Xe="drifting-context",Xt={share:0,drift:.1,seed:0},Yt=_e+fe,Po={render:Me({name:Xe,label:p("Drifting context"),look:"he-drifting",css:Yt,createView:Zt})};function Zt(e,t){let[r,o]=[null,$-1],a=$e(e),s=Ae(e,t,{name:Xe,start:Xt,checked:er,onChange:f,moment:()=>({at:o})}),c=Qe({...s,onSeek:l,onReset:()=>queueMicrotask(()=>s.change(s.opened))});e.append(c.element);function f(u,m){o=Math.min($-1,m??$-1),r=null,c.update(),a.request(()=>je({...u},c.ends()),h)}function h(u){r=u,c.player.runs()||c.player.seek(o)}function l(u){if(o=u,!r)return;let m=c.show(r,u+1);s.save({shown:{before:A(m,-1),same:A(m,0),after:A(m,1)}})}return s.restore(),[s,c,a]}function er({share:e,drift:t,seed:r}){let o=(a,n,s)=>typeof a=="number"&&a>=n&&a<=s;if(!o(e,0,1)||!o(t,q.min,q.max)||!Oe(r))throw new Error("this is no state of the widget");return{share:e,drift:t,seed:r}}export{Po as default};
