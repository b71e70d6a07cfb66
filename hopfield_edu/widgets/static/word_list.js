var y={};var Y=typeof y>"u"?{}:y,Re=new Intl.PluralRules("en"),d=(e,...t)=>V(Te(typeof e=="string"?e:ze(e)),t);function E(e,t,o,...r){let n=Y[`${t} | ${o}`]??{one:t,other:o};return V(n[Re.select(e)]??n.other,r.length?r:[e])}var Te=e=>Y[e]??e,ze=e=>e.reduce((t,o,r)=>`${t}{${r-1}}${o}`),V=(e,t)=>t.length?e.replace(/\{(\d+)\}/g,(o,r)=>t[r]):e;function u(e,t={},...o){let r=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?r.addEventListener(a.slice(2),s):r.setAttribute(a,s===!0?"":s));let n=o.flat().filter(a=>a!=null);return r.append(...n.map(a=>a.element??a)),r}var je=0,B=e=>`he-${e}-${++je}`;function H(e,t=400){let o=0;return r=>{clearTimeout(o),o=setTimeout(()=>e.textContent=r,t)}}function J(e,t){Fe(e);let o=u("div",{class:"he-error",role:"alert"},u("span",{},t));o.append(u("button",{type:"button",onclick:()=>o.remove()},d("Close"))),e.prepend(o)}var Fe=e=>e.querySelector(":scope > .he-error")?.remove();var Q=`.he-lag-plot { display: block; width: 100%; max-width: 640px; height: auto; margin: 0 auto; }
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
`;var X=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function Z(e,t=""){let o=document.createElement("style");o.textContent=X+t,e.prepend(o);let r=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",We(r)),a=new MutationObserver(n);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return r.addEventListener("change",n),n(),()=>{a.disconnect(),r.removeEventListener("change",n)}}function We(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let o=document.body.dataset.jpThemeLight;return o===void 0?e.matches:o==="false"}function ee({name:e,label:t,look:o,css:r,read:n=()=>null,createView:a,damaged:s}){return({model:l,el:c})=>{let i={lang:"en","aria-label":Ge(t)},h=u("section",{class:`he-root ${o}`,"data-widget":e,...i});c.append(h);let p=Z(h,r),m=[Ue(h,e,s,()=>a(h,l,n(l)))].flat();return()=>{for(let f of m)f.destroy();p(),h.remove()}}}function Ge(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[o,r]=[e,1];for(;t.has(o);)o=`${e} ${++r}`;return o}function Ue(e,t,o,r){if(!o)return r();try{return r()}catch(n){return J(e,o),console.info(`${t}:`,n.message),[]}}function A(e,t){let o=0;for(let r=0;r<e.length;r++)o+=e[r]*t[r];return o}function te(e,t,o){for(let r=0;r<e.length;r++)e[r]+=o*t[r]}var _e=1e-10,De=100,[Ut,k,_t]=[10,50,60];function re(e,t,o){let r=i=>Float64Array.from({length:i},e.coin),n=i=>Array.from({length:i},()=>r(k)),a=n(t),s=[r(k)];for(;s.length<t;){let i=s.at(-1).slice();for(let h of e.choose(k,Math.round(o*k)))i[h]*=-1;s.push(i)}let l=n(t),c=Array.from({length:t},()=>Array.from({length:t},()=>(e.u32()+.5)/2**32));return{items:a,contexts:s,starts:l,fair:c,inverse:qe(Ke(a,s))}}var Ke=(e,t)=>e.map((o,r)=>e.map((n,a)=>A(o,n)+A(t[r],t[a])));function qe(e){let t=e.length,o=e.map((r,n)=>[...r,...r.map((a,s)=>+(n===s))]);for(let r=0;r<t;r++){let n=o[r][r];for(let a=0;a<2*t;a++)o[r][a]/=n;for(let a=0;a<t;a++){let s=o[a][r];if(a!==r&&s!==0)for(let l=0;l<2*t;l++)o[a][l]-=s*o[r][l]}}return o.map(r=>r.slice(t))}function ne(e,t){let{items:o,contexts:r,starts:n,fair:a,inverse:s}=e,l=(h,p,m)=>t*h+(p===m?(1-t)/(2*k):0),c=s.map((h,p)=>Float64Array.from(h,(m,f)=>l(m,p,f))),i=Ye(o,c);return r.map((h,p)=>{let m=r.map(f=>A(f,h));return Be(o,Ve({items:o,M:c,own:i},m,n[p]),a[p])})}function Ye(e,t){let o=new Float64Array(e.length);return Float64Array.from({length:k},(r,n)=>{let a=0;for(let s=0;s<o.length;s++)o[s]=e[s][n];for(let s=0;s<o.length;s++)a+=A(t[s],o)*o[s];return a})}function Ve({items:e,M:t,own:o},r,n){let[a,s]=[n,null];for(let l=0;l<De;l++){let c=Float64Array.from(e,(p,m)=>A(p,a)+r[m]),[i,h]=[new Float64Array(k),new Float64Array(k)];for(let p=0;p<k;p++)i[p]=-o[p]*a[p];for(let p=0;p<e.length;p++)te(i,e[p],A(t[p],c));for(let p=0;p<k;p++)h[p]=i[p]*a[p]<-_e?-a[p]:a[p];if(oe(h,a)||oe(h,s))return h;[s,a]=[a,h]}return a}var oe=(e,t)=>t?.every((o,r)=>o===e[r]);function Be(e,t,o){let r=e.map((n,a)=>A(n,t)+o[a]/2);return r.indexOf(Math.max(...r))}function F(e,t){let[o,r]=[new Array(2*t-1).fill(0),new Array(2*t-1).fill(0)];for(let n of e)for(let a=1;a<n.length;a++){let s=n.slice(0,a),l=s[a-1];if(!(Math.min(l,n[a])<0||s.indexOf(l)<a-1||s.includes(n[a]))){o[n[a]-l+t-1]++;for(let c=0;c<t;c++)s.includes(c)||r[c-l+t-1]++}}return{taken:o,possible:r}}function ae(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}var se=(e,t=1)=>(e+t)%2**32;function I(e){let t=ae(e),o=0,r=()=>ae(t+Math.imul(++o,2654435769)),n=s=>Math.floor(r()*s/2**32);function a(s){let l=Int32Array.from({length:s},(c,i)=>i);for(let c=s-1;c>0;c--){let i=n(c+1);[l[c],l[i]]=[l[i],l[c]]}return l}return{u32:r,below:n,permutation:a,choose:(s,l)=>a(s).slice(0,l),coin:()=>r()>>>31?1:-1}}var[He,Je,Qe]=[40,.1,5],ie=e=>e.toLowerCase().normalize("NFC").replace(/[^\p{L}\p{N}]+/gu,"");function Xe(e,t){if(Math.abs(e.length-t.length)>1)return!1;let o=0;for(;o<e.length&&e[o]===t[o];)o++;let[r,n]=[e.slice(o),t.slice(o)],a=r[0]===n[1]&&r[1]===n[0]&&r.slice(2)===n.slice(2);return r.slice(1)===n.slice(1)||r.slice(1)===n||r===n.slice(1)||a}function le(e,t,o){let r=ie(e),n=[...t,o].map(ie),a=n.indexOf(r),s=c=>`${c}s`===r||`${r}s`===c,l=c=>s(c)||Math.min(c.length,r.length)>=Qe&&Xe(c,r);return a>=0?a:n.findIndex(l)}var ce=(e,t)=>[...I(t).permutation(e.length)].map(o=>e[o]);function Ze(e){let t=[];for(let o=0;o<He;o++)ne(re(I(se(o)),e,Je),0).forEach((n,a)=>n!==a&&t.push([a,n]));return F(t,e)}function P({taken:e,possible:t},o){let r=o+(e.length-1)/2;return t[r]?e[r]/t[r]:null}function he(e,t,o){let r=t.map(n=>n<o?n:-1);return{list:e,said:r,lure:t.includes(o),others:t.filter(n=>n<0).length}}var pe=(e,t)=>typeof e?.list=="string"&&Array.isArray(e.said)&&e.said.every(o=>Number.isInteger(o)&&o>=-1&&o<t);function et({said:e,lure:t,others:o},r,n){let a=new Set(e.filter(c=>c>=0)).size,s=t?d`You typed “${r}”, which you were never shown.`:d`“${r}” was not shown, and you did not type it.`,l=()=>E(o,"{0} other word was not in the list.","{0} other words were not in the list.");return[d`${a} of ${n} words.`,s,...o?[l()]:[]].join(" ")}function tt(e,{taken:t}){let o=t.reduce((a,s)=>a+s,0);if(!o)return d("No step from one word to the next yet, so there are no bars.");let[r,n]=[E(o,"{0} step","{0} steps"),E(e.length,"{0} list","{0} lists")];return d`${r} of yours, in ${n}: taken of possible above each bar.`}var W=null;function de(e,t,o,r){let n=r.length,a=F(e.map(({said:i})=>i),n);W?.p!==n&&(W={p:n,steps:Ze(n)});let{steps:s}=W,l=(i,h)=>h[i+n-1],c=i=>`${l(i,a.taken)}/${l(i,a.possible)}`;return{words:r,order:t.said,told:et(t,o,n),basis:tt(e,a),yours:i=>P(a,i)===null?null:[P(a,i),c(i)],network:i=>P(s,i)}}function ue(e,t){let o=new Map;function r(s){let l=Object.entries(s).filter(([,c])=>pe(c,t));for(let[c,i]of l)o.set(Number(c),i)}function n(s){let l=Math.max(0,...o.keys())+1;o.set(l,s),e("course:list",{name:String(l),entry:s})}function a(){for(let s of o.keys())e("course:list",{name:String(s),entry:null});o.clear()}return e("course:lists",{recall:r}),{all:()=>[...o.values()],add:n,forget:a}}function fe({words:e,seconds:t,minutes:o},r){let n={phase:"study",at:0,places:[],left:null,paused:!1},a=t,s=f=>{Object.assign(n,f),r(n)};function l(f){if(n.paused||t===null)return;a-=f;let x=Math.max(0,Math.ceil(a));n.phase==="study"&&a<=0?c():n.phase==="recall"&&x===0?h():n.phase==="recall"&&x!==n.left&&s({left:x})}function c(){if(n.at+1===e.length)return i();a=t,s({at:n.at+1})}function i(){a=o*60,s({phase:"recall",paused:!1,left:o===null?null:Math.ceil(a)})}let h=()=>s({phase:"told"});return{state:n,pass:l,next:c,finish:h,hold:f=>s({paused:f}),say:f=>s({places:[...n.places,f]})}}function me(e){let t=performance.now(),o=setInterval(()=>{let r=performance.now();document.hidden||e((r-t)/1e3),t=r},100);return{stop:()=>clearInterval(o)}}var G=e=>`${Math.floor(e/60)}:${String(e%60).padStart(2,"0")}`,U=e=>({60:d("One minute left."),10:d("Ten seconds left.")})[e]??null;var xe=.5.toLocaleString("en")[1];function ot(e,t){let o=Math.abs(e).toFixed(t),[r,n]=o.split(".");return(e<0&&Number(o)?"\u2212":"")+(r.length>3?rt(Number(r)):r)+(n?xe+n:"")}var _=e=>String(e).replace(".",xe),R=(e,t=0)=>`${ot(100*e,t)}\xA0%`,rt=e=>e.toLocaleString("en");var ge=560,nt="(max-height: 480px)";function ye(e,t,o){let r=matchMedia(nt),[n,a]=[!1,1/0];function s(){if(n!==(a<=t||r.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:i}of o)i(n)}}let l=new ResizeObserver(([{contentRect:i}])=>{a=i.width||a,s()});l.observe(e),r.addEventListener("change",s);function c(){l.disconnect(),r.removeEventListener("change",s)}return{destroy:c}}var at="http://www.w3.org/2000/svg";function $(e,t={},...o){let r=document.createElementNS(at,e);return D(r,t),r.append(...o),r}function D(e,t){for(let[o,r]of Object.entries(t))e.setAttribute(o,r)}var[q,we,T,z,st]=[480,230,62,182,22],O=e=>z-e*(z-st),it=e=>e>0?`+${e}`:String(e).replace("-","\u2212");function ve(e,t,o){let r=Array.from({length:2*e+1},(f,x)=>x-e),n=(q-T)/r.length,a=f=>T+(f+e+.5)*n,s={role:"img","aria-label":t},l=$("g"),i=[...r.map(f=>K("",a(f),z+18,it(f))),K("",a(0),we-5,o)],h={viewBox:`0 0 ${q} ${we}`,class:"he-lag-plot",...s},p=$("svg",h,...lt(),l,...i);function m(f,x,v){D(p,{"aria-label":f});let w=r.map(b=>[b,x(b)]).filter(([,b])=>b),g=w.map(([b,[M]])=>ct(a(b),n,M,b===0)),S=Object.entries(v).flatMap(([b,M])=>r.flatMap(L=>ht(a(L),n,M(L),b))),Le=w.map(([b,[M,L]])=>K("he-lag-value",a(b),O(M)-6,L));l.replaceChildren(...g,...S,...Le)}return{element:p,update:m}}var K=(e,t,o,r)=>$("text",{class:e,x:t,y:o,"text-anchor":"middle"},r),lt=()=>[0,.5,1].flatMap(e=>[$("line",{class:"he-lag-level",x1:T,x2:q,y1:O(e),y2:O(e)}),$("text",{x:T-6,y:O(e)+5,"text-anchor":"end"},e?R(e):"0")]);function ct(e,t,o,r){return $("rect",{class:r?"he-lag-bar he-lag-own":"he-lag-bar",x:e-t*.36,width:t*.72,y:O(o),height:z-O(o)})}function ht(e,t,o,r){if(o===null)return[];let[n,a,s]=[e-t*.46,e+t*.46,O(o)];return[$("line",{class:`he-lag-mark he-lag-${r}`,x1:n,x2:a,y1:s,y2:s})]}var j={"data-lm-suppress-shortcuts":"true"},N=(e,t,o)=>u("button",{type:"button",class:o,onclick:t,...j},e);function Se(e,{seconds:t,minutes:o},r){let n=B("pace"),a=(m,f)=>u("input",{type:"radio",name:n,value:m,checked:f,...j}),s=a("own",!1),l=E(t,"A second a word, {1} to recall","{0} seconds a word, {1} to recall",_(t),E(o,"a minute","{0} minutes",_(o))),c=[u("label",{},a("clock",!0),l),u("label",{},s,d("My own pace, without a clock (also for screen readers)"))],i=N(d("Start"),()=>r(!s.checked),"he-primary"),h=d`${e} words, one after the other. Then type what comes to mind, in the order in which it comes.`,p=u("fieldset",{},u("legend",{},d("Pace")),c);return{element:u("div",{class:"he-wl-start"},u("p",{},h),p,i),focus:()=>i.focus()}}function Ae(e,{next:t,hold:o,stop:r}){let[n,a]=[u("p",{class:"he-wl-word",role:"status"}),u("span",{class:"he-wl-count"})],s=e?$e(o):{element:N(d("Next word"),t,"he-primary"),show:()=>{}},l=u("div",{class:"he-controls"},s.element,N(d("Stop"),r),a);function c({at:i,paused:h},p){n.textContent!==p[i]&&(n.textContent=p[i]),a.textContent=d`Word ${i+1} of ${p.length}`,s.show(h)}return{element:u("div",{},n,l),focus:()=>s.element.focus(),show:c}}function $e(e){let t=!1,o=N(d("Pause"),()=>e(!t));function r(n){t=n,o.textContent=n?d("Go on"):d("Pause")}return{element:o,show:r}}function Ee(e,{say:t,hold:o,finish:r}){let n=d("A word that comes to mind"),a=u("input",{type:"text",autocomplete:"off",autocapitalize:"none",spellcheck:"false",...j}),[s,l]=[u("ol",{class:"he-wl-said"}),u("p",{class:"he-hidden",role:"status"})],[c,i]=[u("span",{class:"he-wl-count"}),e?$e(o):null],h=H(l,50),p=u("button",{type:"submit",class:"he-primary",...j},d("Add")),m=u("form",{novalidate:!0,onsubmit:x},u("label",{},`${n} `,a),p),f=u("div",{class:"he-controls"},N(d("I am done"),r),i?.element,c);function x(w){w.preventDefault();let g=a.value.trim();a.value="",a.focus(),g&&(s.append(u("li",{},g)),t(g),h(d`${g}. ${s.childElementCount} typed.`))}function v({left:w,paused:g}){w!==null&&(c.textContent=g?d`${G(w)} left, paused`:d`${G(w)} left`,i.show(g),U(w)&&!g&&h(U(w)))}return{element:u("div",{},m,s,f,l),focus:()=>a.focus(),show:v}}function Oe({words:e,order:t,told:o,basis:r,yours:n,network:a},{again:s,forget:l}){let c=u("p",{class:"he-sentence",tabindex:"-1"},o),i=e.map((g,S)=>ut(g,t.indexOf(S))),h=ve(3,Ne,d("lag: shown before (\u2212) or after (+)"));h.update(dt(n,a),n,{network:a});let p=u("p",{class:"he-lag-key","aria-hidden":"true"},u("i",{class:"he-lag-yours"}),d("you"),u("i",{}),d("the network, by Hebb\u2019s rule")),m=u("div",{class:"he-controls"},N(d("Another list"),s,"he-primary"),N(d("Forget all my lists"),l)),f=g=>u("p",{class:"he-note"},g),x=u("ol",{class:"he-wl-list"},i),v=u("div",{},c,x,h,p,f(r),m,f(pt)),w=ye(v,ge,[]);return{element:v,focus:()=>c.focus(),show:()=>{},destroy:w.destroy}}var pt=d("Your lists stay on this machine and go nowhere."),Ne=d("Next word by lag"),be=[-2,-1,1,2],ke=e=>String(e).replace("-","\u2212");function dt(e,t){let o=n=>d`lag ${ke(n)}: ${e(n)?.[1]??d("none")}`,r=be.map(n=>d`lag ${ke(n)}: ${R(t(n)??0)}`);return`${Ne}. ${d`You: ${be.map(o).join(", ")}. The network: ${r.join(", ")}`}`}function ut(e,t){let o=t<0?"\u2013":`\u2713 ${t+1}`,r=t<0?d("not typed"):d`typed as number ${t+1}`,n=u("span",{"aria-hidden":"true"},o);return u("li",{class:t<0?null:"he-wl-right"},e," ",n,u("span",{class:"he-hidden"},r))}var Me=`.he-word-list p { margin: 0 0 12px; }
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
`;var mt=Me+Q,xt={seconds:null,minutes:null},gt=d("The lists of this widget are damaged, so there is nothing to learn."),jo={render:ee({name:"word-list",label:d("Word list"),look:"he-word-list",css:mt,read:yt,createView:wt,damaged:gt})};function yt(e){let t=Object.entries(e.get("lists")),[o,r]=[e.get("seconds"),e.get("minutes")];if(!t.length||!(o>0)||!(r>0))throw new Error("no lists, or no time");return{lists:t,seconds:o,minutes:r}}function wt(e,t,{lists:o,seconds:r,minutes:n}){let a=vt(e),s=(x,v)=>e.dispatchEvent(new CustomEvent(x,{bubbles:!0,detail:v})),l=o[0][1].length,c=ue(s,l),i=null;function h(x=!0){i?.stop(),a.set(Se(l,{seconds:r,minutes:n},p),x)}function p(x){let v=c.all().length,[w,g]=o[v%o.length],S={lure:w,words:ce(g,v),timed:x};i=bt({...S,...x?{seconds:r,minutes:n}:xt},a,{stop:()=>h(),finish:m})}function m({lure:x,words:v},w){let g=he(x,w,v.length);return c.add(g),t.set("result",{...g,said:g.said.filter(S=>S>=0).map(S=>v[S])}),t.save_changes(),Oe(de(c.all(),g,x,v),{again:()=>h(),forget:f})}function f(){c.forget(),h()}return h(!1),[a,{destroy:()=>i?.stop()}]}function vt(e){let t=u("div",{}),o=null;e.append(t);function r(n,a=!0){o?.destroy?.(),o=n,t.replaceChildren(o.element),a&&o.focus()}return{set:r,show:(...n)=>o.show(...n),destroy:()=>o?.destroy?.()}}function bt(e,t,{stop:o,finish:r}){let{words:n,lure:a,timed:s}=e,l=m=>h.say(le(m,n,a)),c={study:()=>Ae(s,{...h,stop:o}),recall:()=>Ee(s,{...h,say:l}),told:()=>r(e,h.state.places)},i=null,h=fe(e,m=>{i!==m.phase&&(i=m.phase,i==="told"&&p.stop(),t.set(c[i]())),t.show(m,n)}),p=me(h.pass);return h.hold(!1),p}export{jo as default};
