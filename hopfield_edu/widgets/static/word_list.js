var y={};var Se=typeof y>"u"?{}:y,ft=new Intl.PluralRules("en"),U=(e,...t)=>Oe(Ee(typeof e=="string"?e:Ae(e)),t);var Ee=e=>Se[e]??e,Ae=e=>e.reduce((t,o,r)=>`${t}{${r-1}}${o}`),Oe=(e,t)=>t.length?e.replace(/\{(\d+)\}/g,(o,r)=>t[r]):e;function p(e,t={},...o){let r=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?r.addEventListener(a.slice(2),s):r.setAttribute(a,s===!0?"":s));let n=o.flat().filter(a=>a!=null);return r.append(...n.map(a=>a.element??a)),r}var Me=0,_=e=>`he-${e}-${++Me}`;function D(e,t=400){let o=0;return r=>{clearTimeout(o),o=setTimeout(()=>e.textContent=r,t)}}function K(e,t){Ne(e);let o=p("div",{class:"he-error",role:"alert"},p("span",{},t));o.append(p("button",{type:"button",onclick:()=>o.remove()},U("Close"))),e.prepend(o)}var Ne=e=>e.querySelector(":scope > .he-error")?.remove();var q=`.he-lag-plot { display: block; width: 100%; max-width: 640px; height: auto; margin: 0 auto; }
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
`;var Y=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function V(e,t=""){let o=document.createElement("style");o.textContent=Y+t,e.prepend(o);let r=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",Ce(r)),a=new MutationObserver(n);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return r.addEventListener("change",n),n(),()=>{a.disconnect(),r.removeEventListener("change",n)}}function Ce(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let o=document.body.dataset.jpThemeLight;return o===void 0?e.matches:o==="false"}function B({name:e,label:t,look:o,css:r,read:n=()=>null,createView:a,damaged:s}){return({model:c,el:l})=>{let i={lang:"en","aria-label":Re(t)},h=p("section",{class:`he-root ${o}`,"data-widget":e,...i});l.append(h);let d=V(h,r),u=[ze(h,e,s,()=>a(h,c,n(c)))].flat();return()=>{for(let m of u)m.destroy();d(),h.remove()}}}function Re(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[o,r]=[e,1];for(;t.has(o);)o=`${e} ${++r}`;return o}function ze(e,t,o,r){if(!o)return r();try{return r()}catch(n){return K(e,o),console.info(`${t}:`,n.message),[]}}var[Lt,E,Tt]=[10,50,60];function J(e,t,o){let r=i=>Float64Array.from({length:i},e.coin),n=i=>Array.from({length:i},()=>r(E)),a=n(t),s=[r(E)];for(;s.length<t;){let i=s.at(-1).slice();for(let h of e.choose(E,Math.round(o*E)))i[h]*=-1;s.push(i)}let c=n(t),l=Array.from({length:t},()=>Array.from({length:t},()=>(e.u32()+.5)/2**32));return{items:a,contexts:s,starts:c,fair:l,inverse:Ie(je(a,s))}}function b(e,t){let o=0;for(let r=0;r<e.length;r++)o+=e[r]*t[r];return o}var je=(e,t)=>e.map((o,r)=>e.map((n,a)=>b(o,n)+b(t[r],t[a])));function Ie(e){let t=e.length,o=e.map((r,n)=>[...r,...r.map((a,s)=>+(n===s))]);for(let r=0;r<t;r++){let n=o[r][r];for(let a=0;a<2*t;a++)o[r][a]/=n;for(let a=0;a<t;a++){let s=o[a][r];if(a!==r&&s!==0)for(let c=0;c<2*t;c++)o[a][c]-=s*o[r][c]}}return o.map(r=>r.slice(t))}function Q(e,t){let{items:o,contexts:r,starts:n,fair:a,inverse:s}=e,c=(h,d,u)=>t*h+(d===u?(1-t)/(2*E):0),l=s.map((h,d)=>Float64Array.from(h,(u,m)=>c(u,d,m))),i=Float64Array.from({length:E},(h,d)=>{let u=o.map(m=>m[d]);return l.reduce((m,x,g)=>m+b(x,u)*u[g],0)});return r.map((h,d)=>{let u=r.map(m=>b(m,h));return We(o,Fe({items:o,M:l,own:i},u,n[d]),a[d])})}function Fe({items:e,M:t,own:o},r,n){let[a,s]=[n,null];for(let c=0;c<100;c++){let l=e.map((d,u)=>b(d,a)+r[u]),i=a.map((d,u)=>-o[u]*d);t.forEach((d,u)=>Pe(i,e[u],b(d,l)));let h=a.map((d,u)=>i[u]*d<-1e-10?-d:d);if(H(h,a)||H(h,s))return h;[s,a]=[a,h]}return a}function Pe(e,t,o){for(let r=0;r<e.length;r++)e[r]+=o*t[r]}var H=(e,t)=>t?.every((o,r)=>o===e[r]);function We(e,t,o){let r=e.map((n,a)=>b(n,t)+o[a]/2);return r.indexOf(Math.max(...r))}function C(e,t){let[o,r]=[new Array(2*t-1).fill(0),new Array(2*t-1).fill(0)];for(let n of e)for(let a=1;a<n.length;a++){let s=n.slice(0,a),c=s[a-1];if(!(Math.min(c,n[a])<0||s.indexOf(c)<a-1||s.includes(n[a]))){o[n[a]-c+t-1]++;for(let l=0;l<t;l++)s.includes(l)||r[l-c+t-1]++}}return{taken:o,possible:r}}function X(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}var Z=(e,t=1)=>(e+t)%2**32;function R(e){let t=X(e),o=0,r=()=>X(t+Math.imul(++o,2654435769)),n=s=>Math.floor(r()*s/2**32);function a(s){let c=Int32Array.from({length:s},(l,i)=>i);for(let l=s-1;l>0;l--){let i=n(l+1);[c[l],c[i]]=[c[i],c[l]]}return c}return{u32:r,below:n,permutation:a,choose:(s,c)=>a(s).slice(0,c),coin:()=>r()>>>31?1:-1}}var[Ge,Ue,_e]=[40,.1,5],ee=e=>e.toLowerCase().normalize("NFC").replace(/[^\p{L}\p{N}]+/gu,"");function De(e,t){if(Math.abs(e.length-t.length)>1)return!1;let o=0;for(;o<e.length&&e[o]===t[o];)o++;let[r,n]=[e.slice(o),t.slice(o)],a=r[0]===n[1]&&r[1]===n[0]&&r.slice(2)===n.slice(2);return r.slice(1)===n.slice(1)||r.slice(1)===n||r===n.slice(1)||a}function te(e,t,o){let r=ee(e),n=[...t,o].map(ee),a=n.indexOf(r),s=l=>`${l}s`===r||`${r}s`===l,c=l=>s(l)||Math.min(l.length,r.length)>=_e&&De(l,r);return a>=0?a:n.findIndex(c)}var oe=(e,t)=>[...R(t).permutation(e.length)].map(o=>e[o]);function Ke(e){let t=[];for(let o=0;o<Ge;o++)Q(J(R(Z(o)),e,Ue),0).forEach((n,a)=>n!==a&&t.push([a,n]));return C(t,e)}function z({taken:e,possible:t},o){let r=o+(e.length-1)/2;return t[r]?e[r]/t[r]:null}function re(e,t,o){let r=t.map(n=>n<o?n:-1);return{list:e,said:r,lure:t.includes(o),others:t.filter(n=>n<0).length}}var ne=(e,t)=>typeof e?.list=="string"&&Array.isArray(e.said)&&e.said.every(o=>Number.isInteger(o)&&o>=-1&&o<t),I=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function qe({said:e,lure:t,others:o},r,n){let a=new Set(e.filter(l=>l>=0)).size,s=t?`You typed \u201C${r}\u201D, which you were never shown.`:`\u201C${r}\u201D was not shown, and you did not type it.`,c=o?` ${I(o,"other word")} ${o===1?"was":"were"} not in the list.`:"";return`${a} of ${n} words. ${s}${c}`}function Ye(e,{taken:t}){let o=t.reduce((r,n)=>r+n,0);return o?`${I(o,"step")} of yours, in ${I(e.length,"list")}: taken of possible above each bar.`:"No step from one word to the next yet, so there are no bars."}var j=null;function ae(e,t,o,r){let n=r.length,a=C(e.map(({said:i})=>i),n);j?.p!==n&&(j={p:n,steps:Ke(n)});let{steps:s}=j,c=(i,h)=>h[i+n-1],l=i=>`${c(i,a.taken)}/${c(i,a.possible)}`;return{words:r,order:t.said,told:qe(t,o,n),basis:Ye(e,a),yours:i=>z(a,i)===null?null:[z(a,i),l(i)],network:i=>z(s,i)}}function se(e,t){let o=new Map;function r(s){let c=Object.entries(s).filter(([,l])=>ne(l,t));for(let[l,i]of c)o.set(Number(l),i)}function n(s){let c=Math.max(0,...o.keys())+1;o.set(c,s),e("course:list",{name:String(c),entry:s})}function a(){for(let s of o.keys())e("course:list",{name:String(s),entry:null});o.clear()}return e("course:lists",{recall:r}),{all:()=>[...o.values()],add:n,forget:a}}function ie({words:e,seconds:t,minutes:o},r){let n={phase:"study",at:0,places:[],left:null,paused:!1},a=t,s=m=>{Object.assign(n,m),r(n)};function c(m){if(n.paused||t===null)return;a-=m;let x=Math.max(0,Math.ceil(a));n.phase==="study"&&a<=0?l():n.phase==="recall"&&x===0?h():n.phase==="recall"&&x!==n.left&&s({left:x})}function l(){if(n.at+1===e.length)return i();a=t,s({at:n.at+1})}function i(){a=o*60,s({phase:"recall",paused:!1,left:o===null?null:Math.ceil(a)})}let h=()=>s({phase:"told"});return{state:n,pass:c,next:l,finish:h,hold:m=>s({paused:m}),say:m=>s({places:[...n.places,m]})}}function ce(e){let t=performance.now(),o=setInterval(()=>{let r=performance.now();document.hidden||e((r-t)/1e3),t=r},100);return{stop:()=>clearInterval(o)}}var le=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`,F=e=>({60:"One minute left.",10:"Ten seconds left."})[e]??null;var Ve=.5.toLocaleString("en")[1];var O=(e,t=0)=>`${(100*e).toFixed(t).replace(".",Ve)}\xA0%`;var he=560,Be="(max-height: 480px)";function pe(e,t,o){let r=matchMedia(Be),[n,a]=[!1,1/0];function s(){if(n!==(a<=t||r.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:i}of o)i(n)}}let c=new ResizeObserver(([{contentRect:i}])=>{a=i.width||a,s()});c.observe(e),r.addEventListener("change",s);function l(){c.disconnect(),r.removeEventListener("change",s)}return{destroy:l}}var He="http://www.w3.org/2000/svg";function k(e,t={},...o){let r=document.createElementNS(He,e);return P(r,t),r.append(...o),r}function P(e,t){for(let[o,r]of Object.entries(t))e.setAttribute(o,r)}var[G,de,M,N,Je]=[480,230,62,182,22],$=e=>N-e*(N-Je),Qe=e=>e>0?`+${e}`:String(e).replace("-","\u2212");function ue(e,t,o){let r=Array.from({length:2*e+1},(i,h)=>h-e),n=(G-M)/r.length,a=i=>M+(i+e+.5)*n,s={role:"img","aria-label":t},c=k("svg",{viewBox:`0 0 ${G} ${de}`,class:"he-lag-plot",...s});function l(i,h,d){P(c,{"aria-label":i});let u=r.map(f=>[f,h(f)]).filter(([,f])=>f),m=u.map(([f,[v]])=>Ze(a(f),n,v,f===0)),x=Object.entries(d).flatMap(([f,v])=>r.flatMap(A=>et(a(A),n,v(A),f))),g=u.map(([f,[v,A]])=>W("he-lag-value",a(f),$(v)-6,A)),w=r.map(f=>W("",a(f),N+18,Qe(f)));c.replaceChildren(...Xe(),...m,...x,...g,...w,W("",a(0),de-5,o))}return{element:c,update:l}}var W=(e,t,o,r)=>k("text",{class:e,x:t,y:o,"text-anchor":"middle"},r),Xe=()=>[0,.5,1].flatMap(e=>[k("line",{class:"he-lag-level",x1:M,x2:G,y1:$(e),y2:$(e)}),k("text",{x:M-6,y:$(e)+5,"text-anchor":"end"},e?O(e):"0")]);function Ze(e,t,o,r){return k("rect",{class:r?"he-lag-bar he-lag-own":"he-lag-bar",x:e-t*.36,width:t*.72,y:$(o),height:N-$(o)})}function et(e,t,o,r){if(o===null)return[];let[n,a,s]=[e-t*.46,e+t*.46,$(o)];return[k("line",{class:`he-lag-mark he-lag-${r}`,x1:n,x2:a,y1:s,y2:s})]}var L={"data-lm-suppress-shortcuts":"true"},S=(e,t,o)=>p("button",{type:"button",class:o,onclick:t,...L},e);function xe(e,{seconds:t,minutes:o},r){let n=_("pace"),a=(u,m)=>p("input",{type:"radio",name:n,value:u,checked:m,...L}),s=a("own",!1),c=`${t===1?"A second":`${t} seconds`} a word, ${tt(o)} to recall`,l=[p("label",{},a("clock",!0),c),p("label",{},s,"My own pace, without a clock (also for screen readers)")],i=S("Start",()=>r(!s.checked),"he-primary"),h=`${e} words, one after the other. Then type what comes to mind, in the order in which it comes.`,d=p("fieldset",{},p("legend",{},"Pace"),l);return{element:p("div",{class:"he-wl-start"},p("p",{},h),d,i),focus:()=>i.focus()}}var tt=e=>e===1?"a minute":`${e} minutes`;function ge(e,{next:t,hold:o,stop:r}){let[n,a]=[p("p",{class:"he-wl-word",role:"status"}),p("span",{class:"he-wl-count"})],s=e?ye(o):{element:S("Next word",t,"he-primary"),show:()=>{}},c=p("div",{class:"he-controls"},s.element,S("Stop",r),a);function l({at:i,paused:h},d){n.textContent!==d[i]&&(n.textContent=d[i]),a.textContent=`Word ${i+1} of ${d.length}`,s.show(h)}return{element:p("div",{},n,c),focus:()=>s.element.focus(),show:l}}function ye(e){let t=!1,o=S("Pause",()=>e(!t));function r(n){t=n,o.textContent=n?"Go on":"Pause"}return{element:o,show:r}}function we(e,{say:t,hold:o,finish:r}){let n="A word that comes to mind",a=p("input",{type:"text",autocomplete:"off",autocapitalize:"none",spellcheck:"false",...L}),[s,c]=[p("ol",{class:"he-wl-said"}),p("p",{class:"he-hidden",role:"status"})],[l,i]=[p("span",{class:"he-wl-count"}),e?ye(o):null],h=D(c,50),d=p("button",{type:"submit",class:"he-primary",...L},"Add"),u=p("form",{novalidate:!0,onsubmit:x},p("label",{},`${n} `,a),d),m=p("div",{class:"he-controls"},S("I am done",r),i?.element,l);function x(w){w.preventDefault();let f=a.value.trim();a.value="",a.focus(),f&&(s.append(p("li",{},f)),t(f),h(`${f}. ${s.childElementCount} typed.`))}function g({left:w,paused:f}){w!==null&&(l.textContent=`${le(w)} left${f?", paused":""}`,i.show(f),F(w)&&!f&&h(F(w)))}return{element:p("div",{},u,s,m,c),focus:()=>a.focus(),show:g}}function ve({words:e,order:t,told:o,basis:r,yours:n,network:a},{again:s,forget:c}){let l=p("p",{class:"he-sentence",tabindex:"-1"},o),i=e.map((f,v)=>nt(f,t.indexOf(v))),h=ue(3,be,"lag: shown before (\u2212) or after (+)");h.update(rt(n,a),n,{network:a});let d=p("p",{class:"he-lag-key","aria-hidden":"true"},p("i",{class:"he-lag-yours"}),"you",p("i",{}),"the network, by Hebb\u2019s rule"),u=p("div",{class:"he-controls"},S("Another list",s,"he-primary"),S("Forget all my lists",c)),m=f=>p("p",{class:"he-note"},f),x=p("ol",{class:"he-wl-list"},i),g=p("div",{},l,x,h,d,m(r),u,m(ot)),w=pe(g,he,[]);return{element:g,focus:()=>l.focus(),show:()=>{},destroy:w.destroy}}var ot="Your lists stay on this machine and go nowhere.",be="Next word by lag",fe=[-2,-1,1,2],me=e=>String(e).replace("-","\u2212");function rt(e,t){let o=n=>`lag ${me(n)}: ${e(n)?.[1]??"none"}`,r=fe.map(n=>`lag ${me(n)}: ${O(t(n)??0)}`);return`${be}. You: ${fe.map(o).join(", ")}. The network: ${r.join(", ")}`}function nt(e,t){let o=t<0?"\u2013":`\u2713 ${t+1}`,r=t<0?"not typed":`typed as number ${t+1}`,n=p("span",{"aria-hidden":"true"},o);return p("li",{class:t<0?null:"he-wl-right"},e," ",n,p("span",{class:"he-hidden"},r))}var ke=`.he-word-list p { margin: 0 0 12px; }
.he-word-list fieldset { border: 1px solid var(--he-line); border-radius: 8px; margin: 0 0 14px; padding: 6px 14px 10px; min-width: 0; }
.he-word-list legend { font-weight: 600; font-size: 14px; padding: 0 6px; }
.he-wl-start label { display: flex; gap: 10px; align-items: center; min-height: 32px; }
.he-wl-start input { flex: none; width: 24px; height: 24px; accent-color: var(--he-accent); }
.he-word-list .he-wl-word { font: 600 40px/1.4 var(--he-serif); text-align: center; margin: 24px 0; min-height: 1.4em; }
.he-wl-count { color: var(--he-muted); font-size: 14px; font-variant-numeric: tabular-nums; }
.he-word-list form { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; margin: 0 0 12px; }
.he-word-list form label { display: flex; flex-direction: column; gap: 4px; flex: 1 1 200px; font-size: 14px; color: var(--he-muted); }
.he-root.he-word-list input[type="text"] { font: 18px/1.3 var(--he-sans); color: var(--he-ink); background: var(--he-surface); border: 1px solid var(--he-muted); border-radius: 8px; min-height: 40px; padding: 4px 10px; width: 100%; }
.he-word-list form button { min-height: 40px; }
.he-wl-said { display: flex; flex-wrap: wrap; gap: 6px 8px; list-style: none; margin: 0 0 14px; padding: 0; min-height: 32px; }
.he-wl-said li { margin: 0; padding: 2px 10px; border: 1px solid var(--he-line); border-radius: 8px; overflow-wrap: break-word; }
.he-wl-list { display: grid; grid-template-columns: repeat(auto-fill, minmax(130px, 1fr)); gap: 4px 18px; list-style: none; margin: 0 0 14px; padding: 0; counter-reset: none; }
.he-wl-list li { margin: 0; display: flex; justify-content: space-between; border-bottom: 1px solid var(--he-line); color: var(--he-muted); }
.he-wl-list .he-wl-right { color: var(--he-ink); }
.he-word-list .he-note { color: var(--he-muted); font-size: 13px; margin: 8px 0; }
.he-word-list .he-sentence:focus { outline: none; }
.he-word-list .he-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;var st=ke+q,it={seconds:null,minutes:null},ct="The lists of this widget are damaged, so there is nothing to learn.",vo={render:B({name:"word-list",label:"Word list",look:"he-word-list",css:st,read:lt,createView:ht,damaged:ct})};function lt(e){let t=Object.entries(e.get("lists")),[o,r]=[e.get("seconds"),e.get("minutes")];if(!t.length||!(o>0)||!(r>0))throw new Error("no lists, or no time");return{lists:t,seconds:o,minutes:r}}function ht(e,t,{lists:o,seconds:r,minutes:n}){let a=pt(e),s=(x,g)=>e.dispatchEvent(new CustomEvent(x,{bubbles:!0,detail:g})),c=o[0][1].length,l=se(s,c),i=null;function h(x=!0){i?.stop(),a.set(xe(c,{seconds:r,minutes:n},d),x)}function d(x){let g=l.all().length,[w,f]=o[g%o.length],v={lure:w,words:oe(f,g),timed:x};i=dt({...v,...x?{seconds:r,minutes:n}:it},a,{stop:()=>h(),finish:u})}function u({lure:x,words:g},w){let f=re(x,w,g.length);return l.add(f),t.set("result",{...f,said:f.said.filter(v=>v>=0).map(v=>g[v])}),t.save_changes(),ve(ae(l.all(),f,x,g),{again:()=>h(),forget:m})}function m(){l.forget(),h()}return h(!1),[a,{destroy:()=>i?.stop()}]}function pt(e){let t=p("div",{}),o=null;e.append(t);function r(n,a=!0){o?.destroy?.(),o=n,t.replaceChildren(o.element),a&&o.focus()}return{set:r,show:(...n)=>o.show(...n),destroy:()=>o?.destroy?.()}}function dt(e,t,{stop:o,finish:r}){let{words:n,lure:a,timed:s}=e,c=u=>h.say(te(u,n,a)),l={study:()=>ge(s,{...h,stop:o}),recall:()=>we(s,{...h,say:c}),told:()=>r(e,h.state.places)},i=null,h=ie(e,u=>{i!==u.phase&&(i=u.phase,i==="told"&&d.stop(),t.set(l[i]())),t.show(u,n)}),d=ce(h.pass);return h.hold(!1),d}export{vo as default};
