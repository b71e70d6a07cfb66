var w={};var K=typeof w>"u"?{}:w,Me=new Intl.PluralRules("en"),p=(e,...t)=>q(Ne(typeof e=="string"?e:Le(e)),t);function k(e,t,o,...r){let n=K[`${t} | ${o}`]??{one:t,other:o};return q(n[Me.select(e)]??n.other,r.length?r:[e])}var Ne=e=>K[e]??e,Le=e=>e.reduce((t,o,r)=>`${t}{${r-1}}${o}`),q=(e,t)=>t.length?e.replace(/\{(\d+)\}/g,(o,r)=>t[r]):e;function d(e,t={},...o){let r=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?r.addEventListener(a.slice(2),s):r.setAttribute(a,s===!0?"":s));let n=o.flat().filter(a=>a!=null);return r.append(...n.map(a=>a.element??a)),r}var Te=0,Y=e=>`he-${e}-${++Te}`;function V(e,t=400){let o=0;return r=>{clearTimeout(o),o=setTimeout(()=>e.textContent=r,t)}}function B(e,t){Ce(e);let o=d("div",{class:"he-error",role:"alert"},d("span",{},t));o.append(d("button",{type:"button",onclick:()=>o.remove()},p("Close"))),e.prepend(o)}var Ce=e=>e.querySelector(":scope > .he-error")?.remove();var H=`.he-lag-plot { display: block; width: 100%; max-width: 640px; height: auto; margin: 0 auto; }
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
`;var J=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function Q(e,t=""){let o=document.createElement("style");o.textContent=J+t,e.prepend(o);let r=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",je(r)),a=new MutationObserver(n);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return r.addEventListener("change",n),n(),()=>{a.disconnect(),r.removeEventListener("change",n)}}function je(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let o=document.body.dataset.jpThemeLight;return o===void 0?e.matches:o==="false"}function X({name:e,label:t,look:o,css:r,read:n=()=>null,createView:a,damaged:s}){return({model:c,el:l})=>{let i={lang:"en","aria-label":Ie(t)},h=d("section",{class:`he-root ${o}`,"data-widget":e,...i});l.append(h);let u=Q(h,r),m=[Pe(h,e,s,()=>a(h,c,n(c)))].flat();return()=>{for(let x of m)x.destroy();u(),h.remove()}}}function Ie(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[o,r]=[e,1];for(;t.has(o);)o=`${e} ${++r}`;return o}function Pe(e,t,o,r){if(!o)return r();try{return r()}catch(n){return B(e,o),console.info(`${t}:`,n.message),[]}}var[Tt,O,Ct]=[10,50,60];function ee(e,t,o){let r=i=>Float64Array.from({length:i},e.coin),n=i=>Array.from({length:i},()=>r(O)),a=n(t),s=[r(O)];for(;s.length<t;){let i=s.at(-1).slice();for(let h of e.choose(O,Math.round(o*O)))i[h]*=-1;s.push(i)}let c=n(t),l=Array.from({length:t},()=>Array.from({length:t},()=>(e.u32()+.5)/2**32));return{items:a,contexts:s,starts:c,fair:l,inverse:We(Fe(a,s))}}function S(e,t){let o=0;for(let r=0;r<e.length;r++)o+=e[r]*t[r];return o}var Fe=(e,t)=>e.map((o,r)=>e.map((n,a)=>S(o,n)+S(t[r],t[a])));function We(e){let t=e.length,o=e.map((r,n)=>[...r,...r.map((a,s)=>+(n===s))]);for(let r=0;r<t;r++){let n=o[r][r];for(let a=0;a<2*t;a++)o[r][a]/=n;for(let a=0;a<t;a++){let s=o[a][r];if(a!==r&&s!==0)for(let c=0;c<2*t;c++)o[a][c]-=s*o[r][c]}}return o.map(r=>r.slice(t))}function te(e,t){let{items:o,contexts:r,starts:n,fair:a,inverse:s}=e,c=(h,u,m)=>t*h+(u===m?(1-t)/(2*O):0),l=s.map((h,u)=>Float64Array.from(h,(m,x)=>c(m,u,x))),i=Float64Array.from({length:O},(h,u)=>{let m=o.map(x=>x[u]);return l.reduce((x,g,y)=>x+S(g,m)*m[y],0)});return r.map((h,u)=>{let m=r.map(x=>S(x,h));return _e(o,Ge({items:o,M:l,own:i},m,n[u]),a[u])})}function Ge({items:e,M:t,own:o},r,n){let[a,s]=[n,null];for(let c=0;c<100;c++){let l=e.map((u,m)=>S(u,a)+r[m]),i=a.map((u,m)=>-o[m]*u);t.forEach((u,m)=>Ue(i,e[m],S(u,l)));let h=a.map((u,m)=>i[m]*u<-1e-10?-u:u);if(Z(h,a)||Z(h,s))return h;[s,a]=[a,h]}return a}function Ue(e,t,o){for(let r=0;r<e.length;r++)e[r]+=o*t[r]}var Z=(e,t)=>t?.every((o,r)=>o===e[r]);function _e(e,t,o){let r=e.map((n,a)=>S(n,t)+o[a]/2);return r.indexOf(Math.max(...r))}function z(e,t){let[o,r]=[new Array(2*t-1).fill(0),new Array(2*t-1).fill(0)];for(let n of e)for(let a=1;a<n.length;a++){let s=n.slice(0,a),c=s[a-1];if(!(Math.min(c,n[a])<0||s.indexOf(c)<a-1||s.includes(n[a]))){o[n[a]-c+t-1]++;for(let l=0;l<t;l++)s.includes(l)||r[l-c+t-1]++}}return{taken:o,possible:r}}function oe(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}var re=(e,t=1)=>(e+t)%2**32;function j(e){let t=oe(e),o=0,r=()=>oe(t+Math.imul(++o,2654435769)),n=s=>Math.floor(r()*s/2**32);function a(s){let c=Int32Array.from({length:s},(l,i)=>i);for(let l=s-1;l>0;l--){let i=n(l+1);[c[l],c[i]]=[c[i],c[l]]}return c}return{u32:r,below:n,permutation:a,choose:(s,c)=>a(s).slice(0,c),coin:()=>r()>>>31?1:-1}}var[De,Ke,qe]=[40,.1,5],ne=e=>e.toLowerCase().normalize("NFC").replace(/[^\p{L}\p{N}]+/gu,"");function Ye(e,t){if(Math.abs(e.length-t.length)>1)return!1;let o=0;for(;o<e.length&&e[o]===t[o];)o++;let[r,n]=[e.slice(o),t.slice(o)],a=r[0]===n[1]&&r[1]===n[0]&&r.slice(2)===n.slice(2);return r.slice(1)===n.slice(1)||r.slice(1)===n||r===n.slice(1)||a}function ae(e,t,o){let r=ne(e),n=[...t,o].map(ne),a=n.indexOf(r),s=l=>`${l}s`===r||`${r}s`===l,c=l=>s(l)||Math.min(l.length,r.length)>=qe&&Ye(l,r);return a>=0?a:n.findIndex(c)}var se=(e,t)=>[...j(t).permutation(e.length)].map(o=>e[o]);function Ve(e){let t=[];for(let o=0;o<De;o++)te(ee(j(re(o)),e,Ke),0).forEach((n,a)=>n!==a&&t.push([a,n]));return z(t,e)}function I({taken:e,possible:t},o){let r=o+(e.length-1)/2;return t[r]?e[r]/t[r]:null}function ie(e,t,o){let r=t.map(n=>n<o?n:-1);return{list:e,said:r,lure:t.includes(o),others:t.filter(n=>n<0).length}}var ce=(e,t)=>typeof e?.list=="string"&&Array.isArray(e.said)&&e.said.every(o=>Number.isInteger(o)&&o>=-1&&o<t);function Be({said:e,lure:t,others:o},r,n){let a=new Set(e.filter(l=>l>=0)).size,s=t?p`You typed “${r}”, which you were never shown.`:p`“${r}” was not shown, and you did not type it.`,c=()=>k(o,"{0} other word was not in the list.","{0} other words were not in the list.");return[p`${a} of ${n} words.`,s,...o?[c()]:[]].join(" ")}function He(e,{taken:t}){let o=t.reduce((a,s)=>a+s,0);if(!o)return p("No step from one word to the next yet, so there are no bars.");let[r,n]=[k(o,"{0} step","{0} steps"),k(e.length,"{0} list","{0} lists")];return p`${r} of yours, in ${n}: taken of possible above each bar.`}var P=null;function le(e,t,o,r){let n=r.length,a=z(e.map(({said:i})=>i),n);P?.p!==n&&(P={p:n,steps:Ve(n)});let{steps:s}=P,c=(i,h)=>h[i+n-1],l=i=>`${c(i,a.taken)}/${c(i,a.possible)}`;return{words:r,order:t.said,told:Be(t,o,n),basis:He(e,a),yours:i=>I(a,i)===null?null:[I(a,i),l(i)],network:i=>I(s,i)}}function he(e,t){let o=new Map;function r(s){let c=Object.entries(s).filter(([,l])=>ce(l,t));for(let[l,i]of c)o.set(Number(l),i)}function n(s){let c=Math.max(0,...o.keys())+1;o.set(c,s),e("course:list",{name:String(c),entry:s})}function a(){for(let s of o.keys())e("course:list",{name:String(s),entry:null});o.clear()}return e("course:lists",{recall:r}),{all:()=>[...o.values()],add:n,forget:a}}function pe({words:e,seconds:t,minutes:o},r){let n={phase:"study",at:0,places:[],left:null,paused:!1},a=t,s=x=>{Object.assign(n,x),r(n)};function c(x){if(n.paused||t===null)return;a-=x;let g=Math.max(0,Math.ceil(a));n.phase==="study"&&a<=0?l():n.phase==="recall"&&g===0?h():n.phase==="recall"&&g!==n.left&&s({left:g})}function l(){if(n.at+1===e.length)return i();a=t,s({at:n.at+1})}function i(){a=o*60,s({phase:"recall",paused:!1,left:o===null?null:Math.ceil(a)})}let h=()=>s({phase:"told"});return{state:n,pass:c,next:l,finish:h,hold:x=>s({paused:x}),say:x=>s({places:[...n.places,x]})}}function de(e){let t=performance.now(),o=setInterval(()=>{let r=performance.now();document.hidden||e((r-t)/1e3),t=r},100);return{stop:()=>clearInterval(o)}}var F=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`,W=e=>({60:p("One minute left."),10:p("Ten seconds left.")})[e]??null;var ue=.5.toLocaleString("en")[1];function Je(e,t){let o=Math.abs(e).toFixed(t);return(e<0&&Number(o)?"\u2212":"")+o.replace(".",ue)}var G=e=>String(e).replace(".",ue),N=(e,t=0)=>`${Je(100*e,t)}\xA0%`;var me=560,Qe="(max-height: 480px)";function fe(e,t,o){let r=matchMedia(Qe),[n,a]=[!1,1/0];function s(){if(n!==(a<=t||r.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:i}of o)i(n)}}let c=new ResizeObserver(([{contentRect:i}])=>{a=i.width||a,s()});c.observe(e),r.addEventListener("change",s);function l(){c.disconnect(),r.removeEventListener("change",s)}return{destroy:l}}var Xe="http://www.w3.org/2000/svg";function E(e,t={},...o){let r=document.createElementNS(Xe,e);return U(r,t),r.append(...o),r}function U(e,t){for(let[o,r]of Object.entries(t))e.setAttribute(o,r)}var[D,xe,L,T,Ze]=[480,230,62,182,22],$=e=>T-e*(T-Ze),et=e=>e>0?`+${e}`:String(e).replace("-","\u2212");function ge(e,t,o){let r=Array.from({length:2*e+1},(i,h)=>h-e),n=(D-L)/r.length,a=i=>L+(i+e+.5)*n,s={role:"img","aria-label":t},c=E("svg",{viewBox:`0 0 ${D} ${xe}`,class:"he-lag-plot",...s});function l(i,h,u){U(c,{"aria-label":i});let m=r.map(f=>[f,h(f)]).filter(([,f])=>f),x=m.map(([f,[v]])=>ot(a(f),n,v,f===0)),g=Object.entries(u).flatMap(([f,v])=>r.flatMap(M=>rt(a(M),n,v(M),f))),y=m.map(([f,[v,M]])=>_("he-lag-value",a(f),$(v)-6,M)),b=r.map(f=>_("",a(f),T+18,et(f)));c.replaceChildren(...tt(),...x,...g,...y,...b,_("",a(0),xe-5,o))}return{element:c,update:l}}var _=(e,t,o,r)=>E("text",{class:e,x:t,y:o,"text-anchor":"middle"},r),tt=()=>[0,.5,1].flatMap(e=>[E("line",{class:"he-lag-level",x1:L,x2:D,y1:$(e),y2:$(e)}),E("text",{x:L-6,y:$(e)+5,"text-anchor":"end"},e?N(e):"0")]);function ot(e,t,o,r){return E("rect",{class:r?"he-lag-bar he-lag-own":"he-lag-bar",x:e-t*.36,width:t*.72,y:$(o),height:T-$(o)})}function rt(e,t,o,r){if(o===null)return[];let[n,a,s]=[e-t*.46,e+t*.46,$(o)];return[E("line",{class:`he-lag-mark he-lag-${r}`,x1:n,x2:a,y1:s,y2:s})]}var C={"data-lm-suppress-shortcuts":"true"},A=(e,t,o)=>d("button",{type:"button",class:o,onclick:t,...C},e);function be(e,{seconds:t,minutes:o},r){let n=Y("pace"),a=(m,x)=>d("input",{type:"radio",name:n,value:m,checked:x,...C}),s=a("own",!1),c=k(t,"A second a word, {1} to recall","{0} seconds a word, {1} to recall",G(t),k(o,"a minute","{0} minutes",G(o))),l=[d("label",{},a("clock",!0),c),d("label",{},s,p("My own pace, without a clock (also for screen readers)"))],i=A(p("Start"),()=>r(!s.checked),"he-primary"),h=p`${e} words, one after the other. Then type what comes to mind, in the order in which it comes.`,u=d("fieldset",{},d("legend",{},p("Pace")),l);return{element:d("div",{class:"he-wl-start"},d("p",{},h),u,i),focus:()=>i.focus()}}function ve(e,{next:t,hold:o,stop:r}){let[n,a]=[d("p",{class:"he-wl-word",role:"status"}),d("span",{class:"he-wl-count"})],s=e?ke(o):{element:A(p("Next word"),t,"he-primary"),show:()=>{}},c=d("div",{class:"he-controls"},s.element,A(p("Stop"),r),a);function l({at:i,paused:h},u){n.textContent!==u[i]&&(n.textContent=u[i]),a.textContent=p`Word ${i+1} of ${u.length}`,s.show(h)}return{element:d("div",{},n,c),focus:()=>s.element.focus(),show:l}}function ke(e){let t=!1,o=A(p("Pause"),()=>e(!t));function r(n){t=n,o.textContent=n?p("Go on"):p("Pause")}return{element:o,show:r}}function Se(e,{say:t,hold:o,finish:r}){let n=p("A word that comes to mind"),a=d("input",{type:"text",autocomplete:"off",autocapitalize:"none",spellcheck:"false",...C}),[s,c]=[d("ol",{class:"he-wl-said"}),d("p",{class:"he-hidden",role:"status"})],[l,i]=[d("span",{class:"he-wl-count"}),e?ke(o):null],h=V(c,50),u=d("button",{type:"submit",class:"he-primary",...C},p("Add")),m=d("form",{novalidate:!0,onsubmit:g},d("label",{},`${n} `,a),u),x=d("div",{class:"he-controls"},A(p("I am done"),r),i?.element,l);function g(b){b.preventDefault();let f=a.value.trim();a.value="",a.focus(),f&&(s.append(d("li",{},f)),t(f),h(p`${f}. ${s.childElementCount} typed.`))}function y({left:b,paused:f}){b!==null&&(l.textContent=f?p`${F(b)} left, paused`:p`${F(b)} left`,i.show(f),W(b)&&!f&&h(W(b)))}return{element:d("div",{},m,s,x,c),focus:()=>a.focus(),show:y}}function Ee({words:e,order:t,told:o,basis:r,yours:n,network:a},{again:s,forget:c}){let l=d("p",{class:"he-sentence",tabindex:"-1"},o),i=e.map((f,v)=>st(f,t.indexOf(v))),h=ge(3,$e,p("lag: shown before (\u2212) or after (+)"));h.update(at(n,a),n,{network:a});let u=d("p",{class:"he-lag-key","aria-hidden":"true"},d("i",{class:"he-lag-yours"}),p("you"),d("i",{}),p("the network, by Hebb\u2019s rule")),m=d("div",{class:"he-controls"},A(p("Another list"),s,"he-primary"),A(p("Forget all my lists"),c)),x=f=>d("p",{class:"he-note"},f),g=d("ol",{class:"he-wl-list"},i),y=d("div",{},l,g,h,u,x(r),m,x(nt)),b=fe(y,me,[]);return{element:y,focus:()=>l.focus(),show:()=>{},destroy:b.destroy}}var nt=p("Your lists stay on this machine and go nowhere."),$e=p("Next word by lag"),ye=[-2,-1,1,2],we=e=>String(e).replace("-","\u2212");function at(e,t){let o=n=>p`lag ${we(n)}: ${e(n)?.[1]??p("none")}`,r=ye.map(n=>p`lag ${we(n)}: ${N(t(n)??0)}`);return`${$e}. ${p`You: ${ye.map(o).join(", ")}. The network: ${r.join(", ")}`}`}function st(e,t){let o=t<0?"\u2013":`\u2713 ${t+1}`,r=t<0?p("not typed"):p`typed as number ${t+1}`,n=d("span",{"aria-hidden":"true"},o);return d("li",{class:t<0?null:"he-wl-right"},e," ",n,d("span",{class:"he-hidden"},r))}var Ae=`.he-word-list p { margin: 0 0 12px; }
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
`;var ct=Ae+H,lt={seconds:null,minutes:null},ht=p("The lists of this widget are damaged, so there is nothing to learn."),$o={render:X({name:"word-list",label:p("Word list"),look:"he-word-list",css:ct,read:pt,createView:dt,damaged:ht})};function pt(e){let t=Object.entries(e.get("lists")),[o,r]=[e.get("seconds"),e.get("minutes")];if(!t.length||!(o>0)||!(r>0))throw new Error("no lists, or no time");return{lists:t,seconds:o,minutes:r}}function dt(e,t,{lists:o,seconds:r,minutes:n}){let a=ut(e),s=(g,y)=>e.dispatchEvent(new CustomEvent(g,{bubbles:!0,detail:y})),c=o[0][1].length,l=he(s,c),i=null;function h(g=!0){i?.stop(),a.set(be(c,{seconds:r,minutes:n},u),g)}function u(g){let y=l.all().length,[b,f]=o[y%o.length],v={lure:b,words:se(f,y),timed:g};i=mt({...v,...g?{seconds:r,minutes:n}:lt},a,{stop:()=>h(),finish:m})}function m({lure:g,words:y},b){let f=ie(g,b,y.length);return l.add(f),t.set("result",{...f,said:f.said.filter(v=>v>=0).map(v=>y[v])}),t.save_changes(),Ee(le(l.all(),f,g,y),{again:()=>h(),forget:x})}function x(){l.forget(),h()}return h(!1),[a,{destroy:()=>i?.stop()}]}function ut(e){let t=d("div",{}),o=null;e.append(t);function r(n,a=!0){o?.destroy?.(),o=n,t.replaceChildren(o.element),a&&o.focus()}return{set:r,show:(...n)=>o.show(...n),destroy:()=>o?.destroy?.()}}function mt(e,t,{stop:o,finish:r}){let{words:n,lure:a,timed:s}=e,c=m=>h.say(ae(m,n,a)),l={study:()=>ve(s,{...h,stop:o}),recall:()=>Se(s,{...h,say:c}),told:()=>r(e,h.state.places)},i=null,h=pe(e,m=>{i!==m.phase&&(i=m.phase,i==="told"&&u.stop(),t.set(l[i]())),t.show(m,n)}),u=de(h.pass);return h.hold(!1),u}export{$o as default};
