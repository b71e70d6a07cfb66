function p(e,t={},...o){let r=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?r.addEventListener(a.slice(2),s):r.setAttribute(a,s===!0?"":s));let n=o.flat().filter(a=>a!=null);return r.append(...n.map(a=>a.element??a)),r}var ve=0,W=e=>`he-${e}-${++ve}`;function _(e,t=400){let o=0;return r=>{clearTimeout(o),o=setTimeout(()=>e.textContent=r,t)}}function D(e,t){be(e);let o=p("div",{class:"he-error",role:"alert"},p("span",{},t));o.append(p("button",{type:"button",onclick:()=>o.remove()},"Close")),e.prepend(o)}var be=e=>e.querySelector(":scope > .he-error")?.remove();var K=`.he-lag-plot { display: block; width: 100%; max-width: 640px; height: auto; margin: 0 auto; }
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
`;var q=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function Y(e,t=""){let o=document.createElement("style");o.textContent=q+t,e.prepend(o);let r=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",Se(r)),a=new MutationObserver(n);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return r.addEventListener("change",n),n(),()=>{a.disconnect(),r.removeEventListener("change",n)}}function Se(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let o=document.body.dataset.jpThemeLight;return o===void 0?e.matches:o==="false"}function U({name:e,label:t,look:o,css:r,read:n=()=>null,createView:a,damaged:s}){return({model:c,el:l})=>{let i=p("section",{class:`he-root ${o}`,"data-widget":e,"aria-label":Ee(t)});l.append(i);let h=Y(i,r),u=[Oe(i,e,s,()=>a(i,c,n(c)))].flat();return()=>{for(let d of u)d.destroy();h(),i.remove()}}}function Ee(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[o,r]=[e,1];for(;t.has(o);)o=`${e} ${++r}`;return o}function Oe(e,t,o,r){if(!o)return r();try{return r()}catch(n){return D(e,o),console.info(`${t}:`,n.message),[]}}var[ut,S,dt]=[10,50,60];function B(e,t,o){let r=i=>Float64Array.from({length:i},e.coin),n=i=>Array.from({length:i},()=>r(S)),a=n(t),s=[r(S)];for(;s.length<t;){let i=s.at(-1).slice();for(let h of e.choose(S,Math.round(o*S)))i[h]*=-1;s.push(i)}let c=n(t),l=Array.from({length:t},()=>Array.from({length:t},()=>(e.u32()+.5)/2**32));return{items:a,contexts:s,starts:c,fair:l,inverse:Ae(Me(a,s))}}function v(e,t){let o=0;for(let r=0;r<e.length;r++)o+=e[r]*t[r];return o}var Me=(e,t)=>e.map((o,r)=>e.map((n,a)=>v(o,n)+v(t[r],t[a])));function Ae(e){let t=e.length,o=e.map((r,n)=>[...r,...r.map((a,s)=>+(n===s))]);for(let r=0;r<t;r++){let n=o[r][r];for(let a=0;a<2*t;a++)o[r][a]/=n;for(let a=0;a<t;a++){let s=o[a][r];if(a!==r&&s!==0)for(let c=0;c<2*t;c++)o[a][c]-=s*o[r][c]}}return o.map(r=>r.slice(t))}function G(e,t){let{items:o,contexts:r,starts:n,fair:a,inverse:s}=e,c=(h,u,d)=>t*h+(u===d?(1-t)/(2*S):0),l=s.map((h,u)=>Float64Array.from(h,(d,f)=>c(d,u,f))),i=Float64Array.from({length:S},(h,u)=>{let d=o.map(f=>f[u]);return l.reduce((f,x,g)=>f+v(x,d)*d[g],0)});return r.map((h,u)=>{let d=r.map(f=>v(f,h));return ze(o,Te({items:o,M:l,own:i},d,n[u]),a[u])})}function Te({items:e,M:t,own:o},r,n){let[a,s]=[n,null];for(let c=0;c<100;c++){let l=e.map((u,d)=>v(u,a)+r[d]),i=a.map((u,d)=>-o[d]*u);t.forEach((u,d)=>Ne(i,e[d],v(u,l)));let h=a.map((u,d)=>i[d]*u<-1e-10?-u:u);if(V(h,a)||V(h,s))return h;[s,a]=[a,h]}return a}function Ne(e,t,o){for(let r=0;r<e.length;r++)e[r]+=o*t[r]}var V=(e,t)=>t?.every((o,r)=>o===e[r]);function ze(e,t,o){let r=e.map((n,a)=>v(n,t)+o[a]/2);return r.indexOf(Math.max(...r))}function N(e,t){let[o,r]=[new Array(2*t-1).fill(0),new Array(2*t-1).fill(0)];for(let n of e)for(let a=1;a<n.length;a++){let s=n.slice(0,a),c=s[a-1];if(!(Math.min(c,n[a])<0||s.indexOf(c)<a-1||s.includes(n[a]))){o[n[a]-c+t-1]++;for(let l=0;l<t;l++)s.includes(l)||r[l-c+t-1]++}}return{taken:o,possible:r}}function H(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}var J=(e,t=1)=>(e+t)%2**32;function z(e){let t=H(e),o=0,r=()=>H(t+Math.imul(++o,2654435769)),n=s=>Math.floor(r()*s/2**32);function a(s){let c=Int32Array.from({length:s},(l,i)=>i);for(let l=s-1;l>0;l--){let i=n(l+1);[c[l],c[i]]=[c[i],c[l]]}return c}return{u32:r,below:n,permutation:a,choose:(s,c)=>a(s).slice(0,c),coin:()=>r()>>>31?1:-1}}var[Ce,Le,je]=[40,.1,5],Q=e=>e.toLowerCase().normalize("NFC").replace(/[^\p{L}\p{N}]+/gu,"");function Fe(e,t){if(Math.abs(e.length-t.length)>1)return!1;let o=0;for(;o<e.length&&e[o]===t[o];)o++;let[r,n]=[e.slice(o),t.slice(o)],a=r[0]===n[1]&&r[1]===n[0]&&r.slice(2)===n.slice(2);return r.slice(1)===n.slice(1)||r.slice(1)===n||r===n.slice(1)||a}function X(e,t,o){let r=Q(e),n=[...t,o].map(Q),a=n.indexOf(r),s=l=>`${l}s`===r||`${r}s`===l,c=l=>s(l)||Math.min(l.length,r.length)>=je&&Fe(l,r);return a>=0?a:n.findIndex(c)}var Z=(e,t)=>[...z(t).permutation(e.length)].map(o=>e[o]);function Re(e){let t=[];for(let o=0;o<Ce;o++)G(B(z(J(o)),e,Le),0).forEach((n,a)=>n!==a&&t.push([a,n]));return N(t,e)}function C({taken:e,possible:t},o){let r=o+(e.length-1)/2;return t[r]?e[r]/t[r]:null}function ee(e,t,o){let r=t.map(n=>n<o?n:-1);return{list:e,said:r,lure:t.includes(o),others:t.filter(n=>n<0).length}}var te=(e,t)=>typeof e?.list=="string"&&Array.isArray(e.said)&&e.said.every(o=>Number.isInteger(o)&&o>=-1&&o<t),j=(e,t)=>`${e} ${t}${e===1?"":"s"}`;function Ie({said:e,lure:t,others:o},r,n){let a=new Set(e.filter(l=>l>=0)).size,s=t?`You typed \u201C${r}\u201D, which you were never shown.`:`\u201C${r}\u201D was not shown, and you did not type it.`,c=o?` ${j(o,"other word")} ${o===1?"was":"were"} not in the list.`:"";return`${a} of ${n} words. ${s}${c}`}function Pe(e,{taken:t}){let o=t.reduce((r,n)=>r+n,0);return o?`${j(o,"step")} of yours, in ${j(e.length,"list")}: taken of possible above each bar.`:"No step from one word to the next yet, so there are no bars."}var L=null;function oe(e,t,o,r){let n=r.length,a=N(e.map(({said:i})=>i),n);L?.p!==n&&(L={p:n,steps:Re(n)});let{steps:s}=L,c=(i,h)=>h[i+n-1],l=i=>`${c(i,a.taken)}/${c(i,a.possible)}`;return{words:r,order:t.said,told:Ie(t,o,n),basis:Pe(e,a),yours:i=>C(a,i)===null?null:[C(a,i),l(i)],network:i=>C(s,i)}}function re(e,t){let o=new Map;function r(s){let c=Object.entries(s).filter(([,l])=>te(l,t));for(let[l,i]of c)o.set(Number(l),i)}function n(s){let c=Math.max(0,...o.keys())+1;o.set(c,s),e("course:list",{name:String(c),entry:s})}function a(){for(let s of o.keys())e("course:list",{name:String(s),entry:null});o.clear()}return e("course:lists",{recall:r}),{all:()=>[...o.values()],add:n,forget:a}}function ne({words:e,seconds:t,minutes:o},r){let n={phase:"study",at:0,places:[],left:null,paused:!1},a=t,s=f=>{Object.assign(n,f),r(n)};function c(f){if(n.paused||t===null)return;a-=f;let x=Math.max(0,Math.ceil(a));n.phase==="study"&&a<=0?l():n.phase==="recall"&&x===0?h():n.phase==="recall"&&x!==n.left&&s({left:x})}function l(){if(n.at+1===e.length)return i();a=t,s({at:n.at+1})}function i(){a=o*60,s({phase:"recall",paused:!1,left:o===null?null:Math.ceil(a)})}let h=()=>s({phase:"told"});return{state:n,pass:c,next:l,finish:h,hold:f=>s({paused:f}),say:f=>s({places:[...n.places,f]})}}function ae(e){let t=performance.now(),o=setInterval(()=>{let r=performance.now();document.hidden||e((r-t)/1e3),t=r},100);return{stop:()=>clearInterval(o)}}var se=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`,F=e=>({60:"One minute left.",10:"Ten seconds left."})[e]??null;var O=(e,t=0)=>`${(100*e).toFixed(t)}\xA0%`;var ie=560,We="(max-height: 480px)";function ce(e,t,o){let r=matchMedia(We),[n,a]=[!1,1/0];function s(){if(n!==(a<=t||r.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:i}of o)i(n)}}let c=new ResizeObserver(([{contentRect:i}])=>{a=i.width||a,s()});c.observe(e),r.addEventListener("change",s);function l(){c.disconnect(),r.removeEventListener("change",s)}return{destroy:l}}var _e="http://www.w3.org/2000/svg";function b(e,t={},...o){let r=document.createElementNS(_e,e);return R(r,t),r.append(...o),r}function R(e,t){for(let[o,r]of Object.entries(t))e.setAttribute(o,r)}var[P,le,M,A,De]=[480,230,62,182,22],k=e=>A-e*(A-De),Ke=e=>e>0?`+${e}`:String(e).replace("-","\u2212");function he(e,t,o){let r=Array.from({length:2*e+1},(i,h)=>h-e),n=(P-M)/r.length,a=i=>M+(i+e+.5)*n,s={role:"img","aria-label":t},c=b("svg",{viewBox:`0 0 ${P} ${le}`,class:"he-lag-plot",...s});function l(i,h,u){R(c,{"aria-label":i});let d=r.map(m=>[m,h(m)]).filter(([,m])=>m),f=d.map(([m,[w]])=>Ye(a(m),n,w,m===0)),x=Object.entries(u).flatMap(([m,w])=>r.flatMap(E=>Ue(a(E),n,w(E),m))),g=d.map(([m,[w,E]])=>I("he-lag-value",a(m),k(w)-6,E)),y=r.map(m=>I("",a(m),A+18,Ke(m)));c.replaceChildren(...qe(),...f,...x,...g,...y,I("",a(0),le-5,o))}return{element:c,update:l}}var I=(e,t,o,r)=>b("text",{class:e,x:t,y:o,"text-anchor":"middle"},r),qe=()=>[0,.5,1].flatMap(e=>[b("line",{class:"he-lag-level",x1:M,x2:P,y1:k(e),y2:k(e)}),b("text",{x:M-6,y:k(e)+5,"text-anchor":"end"},e?O(e):"0")]);function Ye(e,t,o,r){return b("rect",{class:r?"he-lag-bar he-lag-own":"he-lag-bar",x:e-t*.36,width:t*.72,y:k(o),height:A-k(o)})}function Ue(e,t,o,r){if(o===null)return[];let[n,a,s]=[e-t*.46,e+t*.46,k(o)];return[b("line",{class:`he-lag-mark he-lag-${r}`,x1:n,x2:a,y1:s,y2:s})]}var T={"data-lm-suppress-shortcuts":"true"},$=(e,t,o)=>p("button",{type:"button",class:o,onclick:t,...T},e);function de(e,{seconds:t,minutes:o},r){let n=W("pace"),a=(d,f)=>p("input",{type:"radio",name:n,value:d,checked:f,...T}),s=a("own",!1),c=`${t===1?"A second":`${t} seconds`} a word, ${Ve(o)} to recall`,l=[p("label",{},a("clock",!0),c),p("label",{},s,"My own pace, without a clock (also for screen readers)")],i=$("Start",()=>r(!s.checked),"he-primary"),h=`${e} words, one after the other. Then type what comes to mind, in the order in which it comes.`,u=p("fieldset",{},p("legend",{},"Pace"),l);return{element:p("div",{class:"he-wl-start"},p("p",{},h),u,i),focus:()=>i.focus()}}var Ve=e=>e===1?"a minute":`${e} minutes`;function me(e,{next:t,hold:o,stop:r}){let[n,a]=[p("p",{class:"he-wl-word",role:"status"}),p("span",{class:"he-wl-count"})],s=e?fe(o):{element:$("Next word",t,"he-primary"),show:()=>{}},c=p("div",{class:"he-controls"},s.element,$("Stop",r),a);function l({at:i,paused:h},u){n.textContent!==u[i]&&(n.textContent=u[i]),a.textContent=`Word ${i+1} of ${u.length}`,s.show(h)}return{element:p("div",{},n,c),focus:()=>s.element.focus(),show:l}}function fe(e){let t=!1,o=$("Pause",()=>e(!t));function r(n){t=n,o.textContent=n?"Go on":"Pause"}return{element:o,show:r}}function xe(e,{say:t,hold:o,finish:r}){let n="A word that comes to mind",a=p("input",{type:"text",autocomplete:"off",autocapitalize:"none",spellcheck:"false",...T}),[s,c]=[p("ol",{class:"he-wl-said"}),p("p",{class:"he-hidden",role:"status"})],[l,i]=[p("span",{class:"he-wl-count"}),e?fe(o):null],h=_(c,50),u=p("button",{type:"submit",class:"he-primary",...T},"Add"),d=p("form",{novalidate:!0,onsubmit:x},p("label",{},`${n} `,a),u),f=p("div",{class:"he-controls"},$("I am done",r),i?.element,l);function x(y){y.preventDefault();let m=a.value.trim();a.value="",a.focus(),m&&(s.append(p("li",{},m)),t(m),h(`${m}. ${s.childElementCount} typed.`))}function g({left:y,paused:m}){y!==null&&(l.textContent=`${se(y)} left${m?", paused":""}`,i.show(m),F(y)&&!m&&h(F(y)))}return{element:p("div",{},d,s,f,c),focus:()=>a.focus(),show:g}}function ge({words:e,order:t,told:o,basis:r,yours:n,network:a},{again:s,forget:c}){let l=p("p",{class:"he-sentence",tabindex:"-1"},o),i=e.map((m,w)=>He(m,t.indexOf(w))),h=he(3,ye,"lag: shown before (\u2212) or after (+)");h.update(Ge(n,a),n,{network:a});let u=p("p",{class:"he-lag-key","aria-hidden":"true"},p("i",{class:"he-lag-yours"}),"you",p("i",{}),"the network, by Hebb\u2019s rule"),d=p("div",{class:"he-controls"},$("Another list",s,"he-primary"),$("Forget all my lists",c)),f=m=>p("p",{class:"he-note"},m),x=p("ol",{class:"he-wl-list"},i),g=p("div",{},l,x,h,u,f(r),d,f(Be)),y=ce(g,ie,[]);return{element:g,focus:()=>l.focus(),show:()=>{},destroy:y.destroy}}var Be="Your lists stay on this machine and go nowhere.",ye="Next word by lag",pe=[-2,-1,1,2],ue=e=>String(e).replace("-","\u2212");function Ge(e,t){let o=n=>`lag ${ue(n)}: ${e(n)?.[1]??"none"}`,r=pe.map(n=>`lag ${ue(n)}: ${O(t(n)??0)}`);return`${ye}. You: ${pe.map(o).join(", ")}. The network: ${r.join(", ")}`}function He(e,t){let o=t<0?"\u2013":`\u2713 ${t+1}`,r=t<0?"not typed":`typed as number ${t+1}`,n=p("span",{"aria-hidden":"true"},o);return p("li",{class:t<0?null:"he-wl-right"},e," ",n,p("span",{class:"he-hidden"},r))}var we=`.he-word-list p { margin: 0 0 12px; }
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
`;var Qe=we+K,Xe={seconds:null,minutes:null},Ze="The lists of this widget are damaged, so there is nothing to learn.",Yt={render:U({name:"word-list",label:"Word list",look:"he-word-list",css:Qe,read:et,createView:tt,damaged:Ze})};function et(e){let t=Object.entries(e.get("lists")),[o,r]=[e.get("seconds"),e.get("minutes")];if(!t.length||!(o>0)||!(r>0))throw new Error("no lists, or no time");return{lists:t,seconds:o,minutes:r}}function tt(e,t,{lists:o,seconds:r,minutes:n}){let a=ot(e),s=(x,g)=>e.dispatchEvent(new CustomEvent(x,{bubbles:!0,detail:g})),c=o[0][1].length,l=re(s,c),i=null;function h(x=!0){i?.stop(),a.set(de(c,{seconds:r,minutes:n},u),x)}function u(x){let g=l.all().length,[y,m]=o[g%o.length],w={lure:y,words:Z(m,g),timed:x};i=rt({...w,...x?{seconds:r,minutes:n}:Xe},a,{stop:()=>h(),finish:d})}function d({lure:x,words:g},y){let m=ee(x,y,g.length);return l.add(m),t.set("result",{...m,said:m.said.filter(w=>w>=0).map(w=>g[w])}),t.save_changes(),ge(oe(l.all(),m,x,g),{again:()=>h(),forget:f})}function f(){l.forget(),h()}return h(!1),[a,{destroy:()=>i?.stop()}]}function ot(e){let t=p("div",{}),o=null;e.append(t);function r(n,a=!0){o?.destroy?.(),o=n,t.replaceChildren(o.element),a&&o.focus()}return{set:r,show:(...n)=>o.show(...n),destroy:()=>o?.destroy?.()}}function rt(e,t,{stop:o,finish:r}){let{words:n,lure:a,timed:s}=e,c=d=>h.say(X(d,n,a)),l={study:()=>me(s,{...h,stop:o}),recall:()=>xe(s,{...h,say:c}),told:()=>r(e,h.state.places)},i=null,h=ne(e,d=>{i!==d.phase&&(i=d.phase,i==="told"&&u.stop(),t.set(l[i]())),t.show(d,n)}),u=ae(h.pass);return h.hold(!1),u}export{Yt as default};
