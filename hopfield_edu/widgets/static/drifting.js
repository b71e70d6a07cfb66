var b={};var[J,_,$]=[10,50,60];function le(e,t,r){let o=h=>Float64Array.from({length:h},e.coin),n=h=>Array.from({length:h},()=>o(_)),a=n(t),s=[o(_)];for(;s.length<t;){let h=s.at(-1).slice();for(let p of e.choose(_,Math.round(r*_)))h[p]*=-1;s.push(h)}let i=n(t),c=Array.from({length:t},()=>Array.from({length:t},()=>(e.u32()+.5)/2**32));return{items:a,contexts:s,starts:i,fair:c,inverse:et(Ze(a,s))}}function j(e,t){let r=0;for(let o=0;o<e.length;o++)r+=e[o]*t[o];return r}var Ze=(e,t)=>e.map((r,o)=>e.map((n,a)=>j(r,n)+j(t[o],t[a])));function et(e){let t=e.length,r=e.map((o,n)=>[...o,...o.map((a,s)=>+(n===s))]);for(let o=0;o<t;o++){let n=r[o][o];for(let a=0;a<2*t;a++)r[o][a]/=n;for(let a=0;a<t;a++){let s=r[a][o];if(a!==o&&s!==0)for(let i=0;i<2*t;i++)r[a][i]-=s*r[o][i]}}return r.map(o=>o.slice(t))}function he(e,t){let{items:r,contexts:o,starts:n,fair:a,inverse:s}=e,i=(p,f,m)=>t*p+(f===m?(1-t)/(2*_):0),c=s.map((p,f)=>Float64Array.from(p,(m,d)=>i(m,f,d))),h=Float64Array.from({length:_},(p,f)=>{let m=r.map(d=>d[f]);return c.reduce((d,w,x)=>d+j(w,m)*m[x],0)});return o.map((p,f)=>{let m=o.map(d=>j(d,p));return ot(r,tt({items:r,M:c,own:h},m,n[f]),a[f])})}function tt({items:e,M:t,own:r},o,n){let[a,s]=[n,null];for(let i=0;i<100;i++){let c=e.map((f,m)=>j(f,a)+o[m]),h=a.map((f,m)=>-r[m]*f);t.forEach((f,m)=>rt(h,e[m],j(f,c)));let p=a.map((f,m)=>h[m]*f<-1e-10?-f:f);if(ce(p,a)||ce(p,s))return p;[s,a]=[a,p]}return a}function rt(e,t,r){for(let o=0;o<e.length;o++)e[o]+=r*t[o]}var ce=(e,t)=>t?.every((r,o)=>r===e[o]);function ot(e,t,r){let o=e.map((n,a)=>j(n,t)+r[a]/2);return o.indexOf(Math.max(...o))}function pe(e){let t=e[0].length,r=new Array(2*t-1).fill(0);for(let o of e)o.forEach((n,a)=>r[n-a+t-1]++);return r.map((o,n)=>o/(e.length*(t-Math.abs(n-t+1))))}var fe=typeof b>"u"?{}:b,nt=new Intl.PluralRules("en"),l=(e,...t)=>ue(K(typeof e=="string"?e:at(e)),t);function me(e,t,r,...o){let n=fe[`${t} | ${r}`]??{one:t,other:r};return ue(n[nt.select(e)]??n.other,o.length?o:[e])}var K=e=>fe[e]??e,at=e=>e.reduce((t,r,o)=>`${t}{${o-1}}${r}`),ue=(e,t)=>t.length?e.replace(/\{(\d+)\}/g,(r,o)=>t[o]):e;var de=`.he-lag-plot { display: block; width: 100%; max-width: 640px; height: auto; margin: 0 auto; }
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
`;function u(e,t={},...r){let o=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?o.addEventListener(a.slice(2),s):o.setAttribute(a,s===!0?"":s));let n=r.flat().filter(a=>a!=null);return o.append(...n.map(a=>a.element??a)),o}var it=0,xe=e=>`he-${e}-${++it}`;function ge(e,t=400){let r=0;return o=>{clearTimeout(r),r=setTimeout(()=>e.textContent=o,t)}}function ye(){let e=u("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function F(e,t){z(e);let r=u("div",{class:"he-error",role:"alert"},u("span",{},t));r.append(u("button",{type:"button",onclick:()=>r.remove()},l("Close"))),e.prepend(r)}var z=e=>e.querySelector(":scope > .he-error")?.remove();function be(e){let t=0;function r(){cancelAnimationFrame(t),t=0}function o(){t=0,e()}return{request:()=>t||=requestAnimationFrame(o),cancel:r}}async function Q(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var ve=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),ct=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),we=()=>new URLSearchParams(location.hash.slice(1)),lt=l("The link is damaged, so the widget starts afresh. Ask for the link again.");function ke(e){let t=we().get(e);if(t===null)return{};try{return{value:ct(t)}}catch{return{error:lt}}}var Se=(e,t)=>`${e}=${ve(t)}`;function Ae(e,t){let r=we();return r.set(e,ve(t)),history.replaceState(null,"",`#${r}`),location.href}var ht=l("The saved state of this widget cannot be read. It starts afresh."),pt=l("The link does not hold a state of this widget. It starts afresh.");function Ee(e,t,{name:r,start:o,checked:n,onChange:a,...s}){let{onSet:i=y=>a(y,null),complaints:c={},read:h=mt,write:p=y=>y}=s,{traits:f=Object.keys(o),moment:m=()=>({})}=s,[d,w]=[{...o},{}],x=()=>n(h(t,f)),M=(y,N)=>ut(e,()=>Object.assign(d,y()),N),[g,k]=[!1,!1];function v(){if(g)return;let y=k;k=!M(x,c.set),!k&&(y&&z(e),i(d))}let T=()=>({...d,...m()});e.addEventListener("course:state",({detail:y})=>y.take(Se(r,T())));for(let y of f)t.on(`change:${y}`,v);return{state:d,opened:w,change(y){z(e),Object.assign(d,y),a(d,null)},restore(){M(x,c.saved??ht),Object.assign(w,d),a(d,ft(e,r,N=>M(()=>n(N),c.link??pt)))},save(y={}){g=!0,dt(t,{...p(d),...y}),g=!1},share:()=>Ae(r,T()),destroy:()=>f.forEach(y=>t.off(`change:${y}`,v))}}function ft(e,t,r){let{value:o,error:n}=ke(t);return n&&F(e,n),o!==void 0&&r(o)&&Number.isInteger(o.at)?o.at:null}var mt=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function ut(e,t,r){try{return t(),!0}catch{return r&&F(e,r),!1}}function dt(e,t){let r=Object.entries(t).filter(([o,n])=>!xt(n,e.get(o)));for(let[o,n]of r)e.set(o,n);r.length&&e.save_changes()}function xt(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[r,o]=[Oe(e),Oe(t)];return r.length===o.length&&r.every((n,a)=>n===o[a])}function Oe(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var Me=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var Le=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function $e(e,t=""){let r=document.createElement("style");r.textContent=Le+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",yt(o)),a=new MutationObserver(n);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{a.disconnect(),o.removeEventListener("change",n)}}function yt(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function Te({name:e,label:t,look:r,css:o,read:n=()=>null,createView:a,damaged:s}){return({model:i,el:c})=>{let h={lang:"en","aria-label":bt(t)},p=u("section",{class:`he-root ${r}`,"data-widget":e,...h});c.append(p);let f=$e(p,o),m=[vt(p,e,s,()=>a(p,i,n(i)))].flat();return()=>{for(let d of m)d.destroy();f(),p.remove()}}}function bt(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[r,o]=[e,1];for(;t.has(r);)r=`${e} ${++o}`;return r}function vt(e,t,r,o){if(!r)return o();try{return o()}catch(n){return F(e,r),console.info(`${t}:`,n.message),[]}}var wt=.5.toLocaleString("en")[1];function Y(e,t){let r=Math.abs(e).toFixed(t);return(e<0&&Number(r)?"\u2212":"")+r.replace(".",wt)}var E=(e,t=0)=>`${Y(100*e,t)}\xA0%`;function Ne(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function Ce(e){let t=Ne(e),r=0,o=()=>Ne(t+Math.imul(++r,2654435769)),n=s=>Math.floor(o()*s/2**32);function a(s){let i=Int32Array.from({length:s},(c,h)=>h);for(let c=s-1;c>0;c--){let h=n(c+1);[i[c],i[h]]=[i[h],i[c]]}return i}return{u32:o,below:n,permutation:a,choose:(s,i)=>a(s).slice(0,i),coin:()=>o()>>>31?1:-1}}var D=null;function je({seed:e,drift:t}){if(D?.seed!==e||D.drift!==t){let r=Ce(e);D={seed:e,drift:t,lists:Array.from({length:$},()=>le(r,J,t))}}return D.lists}var ee=(e,t=e.share)=>je(e).map(r=>he(r,t)),Z=new Map;function Re(e,t){let r=je(e);return Z.get(t)?.lists!==r&&Z.set(t,{lists:r,shares:te(ee(e,t))}),Z.get(t).shares}var te=(e,t=$)=>pe(e.slice(0,t)),O=(e,t)=>e[t+J-1],re=e=>e===0?l("Hebb"):e===1?l("projection"):l`${E(e)} of the way to the projection`;function Ie({share:e,drift:t},r,o){let n=me(o,"One list, drift {1} a step.","{0} lists, drift {1} a step.",o,E(t)),s=e===0?l("Hebb\u2019s rule"):e===1?l("The projection"):l`A memory ${re(e)}`,i=(O(r,-1)+O(r,1))/2,[c,h]=[E(O(r,0)),E(i)];return`${n} ${l`${s} brings up the item of the moment in ${c} of recalls, the one just before or after it in ${h} each.`}`}function _e(e,t){return t.map(r=>l`lag ${r<0?Y(r,0):r}: ${E(O(e,r))}`).join(", ")}var Pe=`.he-drifting { container: drifting / inline-size; }
.he-dr-top { margin: 0 0 8px; }
.he-drifting .he-controls label { flex-wrap: wrap; }
.he-drifting .he-controls input[type="range"] { width: min(320px, 100%); }
.he-drifting .he-controls output { min-width: 8.5em; }
.he-drifting .he-sentence { margin: 8px 0; }
`;function Fe(e,t,r){let o=[],n=u("select",{onchange:()=>r(o[n.selectedIndex][0])});function a(s){o=s.map(i=>Array.isArray(i)?i:[i,K(i)]),n.replaceChildren(...o.map(([i,c])=>u("option",{value:i},c)))}return a(t),{input:n,element:u("label",{},e," ",n),set:s=>n.value=s,offer:a}}function oe(e,t,r){let o=u("input",{type:"range",...t,id:xe("slider"),oninput:()=>r(Number(o.value))}),n=u("output",{for:o.id});function a(s,i){o.value=s,n.textContent=i,o.setAttribute("aria-valuetext",i)}return{input:o,element:u("label",{},`${e} `,o,n),set:a}}var Ue=560,St="(max-height: 480px)",ze=(e,t)=>u("div",{class:"he-stage"},e,t);function De(e,...t){let r=u("summary",{},e),o=u("details",{class:"he-fold"},r,...t);function n(a){r.hidden=!a,o.open=!a}return n(!1),{element:o,fold:n}}function We(e,t,r){let o=matchMedia(St),[n,a]=[!1,1/0];function s(){if(n!==(a<=t||o.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:h}of r)h(n)}}let i=new ResizeObserver(([{contentRect:h}])=>{a=h.width||a,s()});i.observe(e),o.addEventListener("change",s);function c(){i.disconnect(),o.removeEventListener("change",s)}return{destroy:c}}var At="http://www.w3.org/2000/svg";function R(e,t={},...r){let o=document.createElementNS(At,e);return ne(o,t),o.append(...r),o}function ne(e,t){for(let[r,o]of Object.entries(t))e.setAttribute(r,o)}var[se,Ge,W,G,Ot]=[480,230,62,182,22],I=e=>G-e*(G-Ot),Et=e=>e>0?`+${e}`:String(e).replace("-","\u2212");function He(e,t,r){let o=Array.from({length:2*e+1},(h,p)=>p-e),n=(se-W)/o.length,a=h=>W+(h+e+.5)*n,s={role:"img","aria-label":t},i=R("svg",{viewBox:`0 0 ${se} ${Ge}`,class:"he-lag-plot",...s});function c(h,p,f){ne(i,{"aria-label":h});let m=o.map(g=>[g,p(g)]).filter(([,g])=>g),d=m.map(([g,[k]])=>Lt(a(g),n,k,g===0)),w=Object.entries(f).flatMap(([g,k])=>o.flatMap(v=>$t(a(v),n,k(v),g))),x=m.map(([g,[k,v]])=>ae("he-lag-value",a(g),I(k)-6,v)),M=o.map(g=>ae("",a(g),G+18,Et(g)));i.replaceChildren(...Mt(),...d,...w,...x,...M,ae("",a(0),Ge-5,r))}return{element:i,update:c}}var ae=(e,t,r,o)=>R("text",{class:e,x:t,y:r,"text-anchor":"middle"},o),Mt=()=>[0,.5,1].flatMap(e=>[R("line",{class:"he-lag-level",x1:W,x2:se,y1:I(e),y2:I(e)}),R("text",{x:W-6,y:I(e)+5,"text-anchor":"end"},e?E(e):"0")]);function Lt(e,t,r,o){return R("rect",{class:o?"he-lag-bar he-lag-own":"he-lag-bar",x:e-t*.36,width:t*.72,y:I(r),height:G-I(r)})}function $t(e,t,r,o){if(r===null)return[];let[n,a,s]=[e-t*.46,e+t*.46,I(r)];return[R("line",{class:`he-lag-mark he-lag-${o}`,x1:n,x2:a,y1:s,y2:s})]}function qe(e,t){let[r,o,n]=[0,0,!0],a=new IntersectionObserver(([p])=>n=p.isIntersecting);a.observe(e);function s(p){r=requestAnimationFrame(s),n&&t((p-o)/1e3),o=p}function i(){c(),o=performance.now(),r=requestAnimationFrame(s)}function c(){cancelAnimationFrame(r),r=0}function h(){c(),a.disconnect()}return{start:i,stop:c,runs:()=>r!==0,destroy:h}}var Tt=[[.25,l("Slow")],[1,l("Normal")],[4,l("Fast")]];function Be({label:e,moment:t=l("Moment of the recall"),seconds:r=3,...o}){let{onSeek:n,onReset:a,watch:s,...i}=o,c=u("div",{class:"he-player",role:"group","aria-label":e}),h=matchMedia("(prefers-reduced-motion: reduce)"),p=Rt(c,r,{onMove:q,onRun:A=>w.textContent=A?l("Pause"):l("Play")}),f=A=>()=>{s&&jt(s.element??s),A()},m=(A,U)=>P(A,f(()=>p.by(U))),d=()=>p.runs()?p.pause():L(),w=P(l("Play"),f(d),"he-primary"),[x,M,g]=[m(l("Step"),1),m(l("Back"),-1),P(l("Reset"),f(S))],k=f(()=>p.seek(Number(v.value))),v=u("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:k}),{parts:T,setSeed:y,status:N}=It(i);c.append(Ct([w,x,M,g],v,[Nt(p),...T],N));function S(){p.pause(),a?.(),p.seek(0)}function L(A){h.matches?p.seek(1/0):p.start(A)}function q(A,U){[v.max,v.value]=[U,A],[M.disabled,x.disabled]=[A===0,A===U],n(A,p.runs())}let{seek:ie,setLength:B,runs:C,destroy:V}=p;return{element:c,seek:ie,play:()=>L(0),setLength:B,setSeed:y,runs:C,destroy:V}}function Nt({setSpeed:e}){let t=Fe(l("Speed"),Tt,e);return t.set(1),t.element}function Ct(e,t,r,o){let n=u("div",{class:"he-more"},r),a=P(l("More"),()=>a.setAttribute("aria-expanded",String(n.classList.toggle("he-open"))));a.classList.add("he-more-button"),a.setAttribute("aria-expanded","false");let s=u("div",{class:"he-moves"},e,a);return u("div",{class:"he-bar-of"},s,u("div",{class:"he-scrub"},t),n,o)}function jt(e){let{top:t,bottom:r}=e.getBoundingClientRect();(t<0||r>innerHeight)&&e.scrollIntoView({block:"nearest"})}function Rt(e,t,{onMove:r,onRun:o}){let[n,a,s,i]=[0,0,1,0],c=qe(e,x=>{i+=Math.max(a/t,2)*s*x,h(Math.floor(i)),n>=a&&f()});function h(x){n=Math.max(0,Math.min(a,x)),r(n,a)}function p(x=n>=a?0:n){n=i=x,o(!0),c.start()}function f(){c.stop(),o(!1)}function m(x){f(),h(x)}function d(x){f(),a=x}return{start:p,pause:f,seek:m,by:x=>m(n+x),setLength:d,setSpeed:x=>s=x,runs:c.runs,destroy:c.destroy}}function It({seed:e,onSeed:t,share:r,python:o}){let n=u("p",{class:"he-status",role:"status"}),a=ge(n,50),s=u("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:c}),i=u("textarea",{readonly:!0,rows:9,"aria-label":l("The same as Python code"),hidden:!0});function c(){let m=Math.floor(Number(s.value)),d=m>=0&&m<2**32;a(""),d?t(m):a(l("A seed is a whole number from 0 to 4,294,967,295."))}async function h(){let m=r();a(await Q(m)?l("The link to this state is copied."):l("The link to this state is in the address bar."))}async function p(){i.hidden=!i.hidden,i.value=o(),i.hidden||a(await Q(i.value)?l("The code is copied."):l("Copy the code below."))}let f=[];return t&&f.push(u("label",{},l("Seed "),s)),r&&_t()&&f.push(P(l("Share this state"),h)),o&&f.push(P(l("Copy as Python"),p),i),{parts:f,status:n,setSeed:m=>s.value=m}}var _t=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function P(e,t,r){return u("button",{type:"button",class:r,onclick:t},e)}function Ve({share:e,drift:t,seed:r}){return["import numpy as np","from hopfield_edu.hetero import context","from hopfield_edu.patterns import random_patterns","",`rng, recalled = np.random.default_rng(${r}), []`,"for _ in range(60):","    items = random_patterns(10, 50, rng)",`    moments = context.drifting(10, 50, drift=${t}, rng=rng)`,`    weights = context.blend(np.hstack([items, moments]), ${e})`,"    recalled.append(context.remind(weights, items, moments, rng=rng))","shares = context.lag_shares(recalled)","print(shares[8:11].round(2))  # lags -1, 0 and 1",""].join(`
`)}var[Pt,Je]=[4,l("Share of recalls by lag")],Ke={0:"hebb",1:"projection"},H={min:.02,max:.3,step:.02};function Qe({state:e,change:t,share:r,onSeek:o,onReset:n}){let[a,s]=[He(Pt,Je,l("lag: learned before (\u2212) or after (+)")),ye()],i=be(()=>t(c)),c={},h=S=>{c={...c,...S},i.request()},p=oe(l("Memory: Hebb to projection"),{min:0,max:1,step:.05},S=>h({share:S})),f=oe(l("Context that drifts away each step"),H,S=>h({drift:S})),m=Be({label:l("Lists"),moment:l("Lists learned"),seconds:6,seed:e.seed,onSeek:o,onReset:n,share:r,python:()=>Ve(e),onSeed:S=>t({seed:S})});m.setLength($-1);let d=null,w=new Set;function x(){c={},d=ee(e),e.share in Ke&&w.add(e.share),p.set(e.share,re(e.share)),f.set(e.drift,E(e.drift)),m.setSeed(e.seed)}function M(S){let L=te(d,S),q=C=>[O(L,C),E(O(L,C))],B=Object.fromEntries(Array.from(w,C=>[Ke[C],V=>O(Re(e,C),V)]));return a.update(`${Je}: ${_e(L,[-2,-1,0,1,2])}`,q,B),s.say(Ie(e,L,S)),L}let g=De(l("Settings"),u("div",{class:"he-controls"},f)),k=u("div",{class:"he-controls he-dr-top"},p),v=u("div",{class:"he-dr-seen"},a,Ft()),T=u("div",{class:"he-dr"},k,ze(v,m),s,g),y=We(T,Ue,[g]);function N(){i.cancel(),m.destroy(),y.destroy()}return{element:T,player:m,update:x,show:M,destroy:N}}var Ft=()=>u("p",{class:"he-lag-key","aria-hidden":"true"},u("i",{class:"he-lag-hebb"}),l("Hebb"),u("i",{class:"he-lag-projection"}),l("projection"));var Xe="drifting-context",Ut={share:0,drift:.1,seed:0},zt=Pe+de,go={render:Te({name:Xe,label:l("Drifting context"),look:"he-drifting",css:zt,createView:Dt})};function Dt(e,t){let o=Ee(e,t,{name:Xe,start:Ut,checked:Wt,onChange:s,moment:()=>({at:a})}),n=Qe({...o,onSeek:i,onReset:()=>queueMicrotask(()=>o.change(o.opened))}),a=$-1;e.append(n.element);function s(c,h){n.update(),n.player.seek(h??$-1)}function i(c){a=c;let h=n.show(c+1);o.save({shown:{before:O(h,-1),same:O(h,0),after:O(h,1)}})}return o.restore(),[o,n]}function Wt({share:e,drift:t,seed:r}){let o=(n,a,s)=>typeof n=="number"&&n>=a&&n<=s;if(!o(e,0,1)||!o(t,H.min,H.max)||!Me(r))throw new Error("this is no state of the widget");return{share:e,drift:t,seed:r}}export{go as default};
