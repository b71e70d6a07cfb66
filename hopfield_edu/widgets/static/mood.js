var b={};var De=typeof b>"u"?{}:b,Mt=new Intl.PluralRules("en"),l=(e,...o)=>je(j(typeof e=="string"?e:We(e)),o);var j=e=>De[e]??e,We=e=>e.reduce((o,t,r)=>`${o}{${r-1}}${t}`),je=(e,o)=>o.length?e.replace(/\{(\d+)\}/g,(t,r)=>o[r]):e;var Q=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Ge=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),o=>o.charCodeAt(0)))),X=()=>new URLSearchParams(location.hash.slice(1)),G=l("The link is damaged, so the widget starts afresh. Ask for the link again.");function Y(e){let o=X().get(e);if(o===null)return{};try{return{value:Ge(o)}}catch{return{error:G}}}var Z=(e,o)=>`${e}=${Q(o)}`;function ee(e,o){let t=X();return t.set(e,Q(o)),history.replaceState(null,"",`#${t}`),location.href}function d(e,o={},...t){let r=document.createElement(e);for(let[s,a]of Object.entries(o))a==null||a===!1||(s.startsWith("on")?r.addEventListener(s.slice(2),a):r.setAttribute(s,a===!0?"":a));let n=t.flat().filter(s=>s!=null);return r.append(...n.map(s=>s.element??s)),r}var _=(e,...o)=>d("div",{},d("p",{class:"he-title"},e),...o);var _e=0,te=e=>`he-${e}-${++_e}`;function oe(e,o=400){let t=0;return r=>{clearTimeout(t),t=setTimeout(()=>e.textContent=r,o)}}function re(){let e=d("p",{class:"he-sentence",role:"status"});function o(t){e.textContent!==t&&(e.textContent=t)}return{element:e,say:o}}function C(e,o){N(e);let t=d("div",{class:"he-error",role:"alert"},d("span",{},o));t.append(d("button",{type:"button",onclick:()=>t.remove()},l("Close"))),e.prepend(t)}var N=e=>e.querySelector(":scope > .he-error")?.remove();async function B(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var Be=l("The saved state of this widget cannot be read. It starts afresh."),qe=l("The link does not hold a state of this widget. It starts afresh.");function ae(e,o,{name:t,start:r,checked:n,onChange:s,...a}){let{onSet:i=g=>s(g,null),complaints:c={},read:h=Ve,write:m=g=>g}=a,{traits:p=Object.keys(r),moment:u=()=>({})}=a,[f,y]=[{...r},{}],x=()=>n(h(o,p)),S=(g,E)=>Je(e,()=>Object.assign(f,g()),E),[M,k]=[!1,!1];function v(){if(M)return;let g=k;k=!S(x,c.set),!k&&(g&&N(e),i(f))}let A=()=>({...f,...u()});e.addEventListener("course:state",({detail:g})=>g.take(Z(t,A())));for(let g of p)o.on(`change:${g}`,v);return{state:f,opened:y,change(g){N(e),Object.assign(f,g),s(f,null)},restore(){S(x,c.saved??Be),Object.assign(y,f),s(f,He(e,t,E=>S(()=>n(E),c.link??qe)))},save(g={}){M=!0,Ke(o,{...m(f),...g}),M=!1},share:()=>ee(t,A()),destroy:()=>p.forEach(g=>o.off(`change:${g}`,v))}}function He(e,o,t){let{value:r,error:n}=Y(o);return n&&C(e,n),r!==void 0&&t(r)&&Number.isInteger(r.at)?r.at:null}var Ve=(e,o)=>Object.fromEntries(o.map(t=>[t,e.get(t)]));function Je(e,o,t){try{return o(),!0}catch{return t&&C(e,t),!1}}function Ke(e,o){let t=Object.entries(o).filter(([r,n])=>!Qe(n,e.get(r)));for(let[r,n]of t)e.set(r,n);t.length&&e.save_changes()}function Qe(e,o){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(o);let[t,r]=[ne(e),ne(o)];return t.length===r.length&&t.every((n,s)=>n===r[s])}function ne(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var q=(e,o=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=o;var se=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function ie(e,o=""){let t=document.createElement("style");t.textContent=se+o,e.prepend(t);let r=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",Ye(r)),s=new MutationObserver(n);for(let a of[document.documentElement,document.body])s.observe(a,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return r.addEventListener("change",n),n(),()=>{s.disconnect(),r.removeEventListener("change",n)}}function Ye(e){let o=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(o==="dark"||o==="light")return o==="dark";let t=document.body.dataset.jpThemeLight;return t===void 0?e.matches:t==="false"}function ce({name:e,label:o,look:t,css:r,read:n=()=>null,createView:s,damaged:a}){return({model:i,el:c})=>{let h={lang:"en","aria-label":Ze(o)},m=d("section",{class:`he-root ${t}`,"data-widget":e,...h});c.append(m);let p=ie(m,r),u=[et(m,e,a,()=>s(m,i,n(i)))].flat();return()=>{for(let f of u)f.destroy();p(),m.remove()}}}function Ze(e){let o=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[t,r]=[e,1];for(;o.has(t);)t=`${e} ${++r}`;return t}function et(e,o,t,r){if(!t)return r();try{return r()}catch(n){return C(e,t),console.info(`${o}:`,n.message),[]}}var tt=.5.toLocaleString("en")[1];function P(e,o){let t=Math.abs(e).toFixed(o),[r,n]=t.split(".");return(e<0&&Number(t)?"\u2212":"")+(r.length>3?ot(Number(r)):r)+(n?tt+n:"")}var ot=e=>e.toLocaleString("en");function he(e){let o=e>>>0;return o=Math.imul(o^o>>>16,569420461),o=Math.imul(o^o>>>15,1935289751),(o^o>>>15)>>>0}function le(e){let o=he(e),t=0,r=()=>he(o+Math.imul(++t,2654435769)),n=a=>Math.floor(r()*a/2**32);function s(a){let i=Int32Array.from({length:a},(c,h)=>h);for(let c=a-1;c>0;c--){let h=n(c+1);[i[c],i[h]]=[i[h],i[c]]}return i}return{u32:r,below:n,permutation:s,choose:(a,i)=>s(a).slice(0,i),coin:()=>r()>>>31?1:-1}}var R={true:8,false:300};function de(e){let o=Math.max(...e),t=e.map(n=>Math.exp(n-o)),r=t.reduce((n,s)=>n+s,0);return t.map(n=>n/r)}function H({likeness:e,episodes:o,rates:t},r,n){let s=(a,i)=>t.sharpness*e[r][a]-t.sway*(n-o.mood[i])**2/2;return de(o.cue.map(s))}function me({episodes:e,rates:o},t){let r=[];return e.story.forEach((n,s)=>r[n]=e.mood[s]),de(r.map(n=>-o.sway*(t-n)**2/2))}function pe(e,{cue:o,mood:t,hold:r,seed:n,steps:s}){let{episodes:a,rates:i}=e,c=le(n),h=()=>(c.u32()+.5)/2**32,m=()=>Math.sqrt(-2*Math.log(h()))*Math.cos(2*Math.PI*h()),p={told:[o],moods:[t],recalled:[]};for(let u=0;u<s;u++){let f=rt(H(e,p.told[u],p.moods[u]),h()),y=p.moods[u],x=y+i.pull*(a.mood[f]-y)-i.leak*y+i.noise*m();p.recalled.push(f),p.told.push(a.answer[f]),p.moods.push(r?y:x)}return p}function rt(e,o){let t=0;for(let r=0;r<e.length;r++)if(t+=e[r],t>o)return r;return e.length-1}function V({episodes:e,stories:o},t){let r=0;return e.mood.forEach((n,s)=>{Math.abs(n-t)<Math.abs(e.mood[r]-t)&&(r=s)}),`${o[e.story[r]]} (${P(t,2)})`}function ue(e){let o=["names","stories","episodes","likeness","rates"].map(a=>[a,e.get(a)]),t=e.get("picture_bytes"),r=new Uint8Array(t.buffer,t.byteOffset,t.byteLength),n={...Object.fromEntries(o),bytes:r},s=n.names.length;if(n.size=Math.round(Math.sqrt(r.length/s/3)),!n.size||n.size**2*3*s!==r.length)throw new Error("pictures and names do not fit");if(!H(n,0,0).every(a=>a>=0))throw new Error("a chance is no number");return n}function fe(e,{bytes:o,size:t},r){let n=new ImageData(t,t);for(let s=0;s<t*t;s++){for(let a=0;a<3;a++)n.data[4*s+a]=o[(r*t*t+s)*3+a];n.data[4*s+3]=255}e.getContext("2d").putImageData(n,0,0)}var xe=`.he-mood { container: mood / inline-size; }
.he-mood .he-film { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(9, minmax(0, 1fr)); gap: 8px; }
.he-mood .he-film li { margin: 0; padding: 4px 4px 6px; border-radius: 8px; border: 1px solid var(--he-line); border-bottom: 4px solid var(--colour); font-size: 11.5px; line-height: 1.25; text-align: center; display: flex; flex-direction: column; gap: 3px; min-width: 0; background: var(--he-surface); }
.he-mood .he-film li.he-now { outline: 2px solid var(--he-accent); outline-offset: 1px; }
.he-mood .he-film canvas { width: 100%; aspect-ratio: 1; border-radius: 4px; image-rendering: auto; background: #fff; }
.he-mood .he-name { hyphens: auto; color: var(--he-ink); min-height: 2.5em; }
.he-mood .he-story { color: var(--he-muted); margin-top: auto; }
.he-mood-below { display: grid; grid-template-columns: minmax(0, 1.7fr) minmax(0, 1fr); gap: 24px; margin-bottom: 14px; }
.he-mood-trace { width: 100%; height: auto; display: block; }
.he-mood-trace text { font: 14px var(--he-sans); fill: var(--he-muted); }
.he-mood-trace .he-level { stroke: var(--he-line); stroke-width: 1; }
.he-mood-trace .he-line { stroke: var(--he-ink); stroke-width: 1.5; }
.he-mood-trace .he-ball { fill: var(--he-accent); }
.he-chance { display: grid; grid-template-columns: 5.5em 1fr max-content; gap: 8px; align-items: center; font-size: 13px; margin: 6px 0; }
.he-chance i { height: 10px; border-radius: 5px; background: linear-gradient(var(--colour) 0 0) 0 / calc(100% * var(--share)) 100% no-repeat var(--he-line); }
.he-chance .he-number { min-width: 3.2em; white-space: nowrap; text-align: right; font-variant-numeric: tabular-nums; }
.he-mood .he-controls input[type="range"] { width: 150px; min-height: 28px; }
.he-mood .he-controls label { flex-wrap: wrap; }
.he-mood .he-controls output { min-width: 8.5em; }
.he-mood .he-sentence { margin: 8px 0; }
.he-narrow .he-mood-below { grid-template-columns: minmax(0, 1fr); gap: 8px; }
.he-mood .he-narrow .he-film { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 5px; }
.he-mood .he-narrow .he-film li { display: grid; grid-template: "picture name" 1fr "picture story" auto / 32px minmax(0, 1fr); gap: 0 4px; padding: 3px 1px 3px 3px; text-align: left; font-size: 11px; }
.he-mood .he-narrow .he-film canvas { grid-area: picture; align-self: center; }
`;function F(e,o,t){let r=[],n=d("select",{onchange:()=>t(r[n.selectedIndex][0])});function s(a){r=a.map(i=>Array.isArray(i)?i:[i,j(i)]),n.replaceChildren(...r.map(([i,c])=>d("option",{value:i},c)))}return s(o),{input:n,element:d("label",{},e," ",n),set:a=>n.value=a,offer:s}}function ge(e,o,t){let r=d("input",{type:"range",...o,id:te("slider"),oninput:()=>t(Number(r.value))}),n=d("output",{for:r.id});function s(a,i){r.value=a,n.textContent=i,r.setAttribute("aria-valuetext",i)}return{input:r,element:d("label",{},`${e} `,r,n),set:s}}function be(e,o){let t=d("input",{type:"checkbox",onchange:()=>o(t.checked)});return{input:t,element:d("label",{class:"he-check"},t,` ${e}`),set:r=>t.checked=r}}var ye=560,at="(max-height: 480px)",ve=(e,o)=>d("div",{class:"he-stage"},e,o);function J(e,...o){let t=d("summary",{},e),r=d("details",{class:"he-fold"},t,...o);function n(s){t.hidden=!s,r.open=!s}return n(!1),{element:r,fold:n}}function we(e,o,t){let r=matchMedia(at),[n,s]=[!1,1/0];function a(){if(n!==(s<=o||r.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:h}of t)h(n)}}let i=new ResizeObserver(([{contentRect:h}])=>{s=h.width||s,a()});i.observe(e),r.addEventListener("change",a);function c(){i.disconnect(),r.removeEventListener("change",a)}return{destroy:c}}function ke(e,o){let[t,r,n]=[0,0,!0],s=new IntersectionObserver(([m])=>n=m.isIntersecting);s.observe(e);function a(m){t=requestAnimationFrame(a),n&&o((m-r)/1e3),r=m}function i(){c(),r=performance.now(),t=requestAnimationFrame(a)}function c(){cancelAnimationFrame(t),t=0}function h(){c(),s.disconnect()}return{start:i,stop:c,runs:()=>t!==0,destroy:h}}var st=[[.25,l("Slow")],[1,l("Normal")],[4,l("Fast")]];function Se({label:e,moment:o=l("Moment of the recall"),seconds:t=3,...r}){let{onSeek:n,onReset:s,watch:a,...i}=r,c=d("div",{class:"he-player",role:"group","aria-label":e}),h=matchMedia("(prefers-reduced-motion: reduce)"),m=lt(c,t,{onMove:Ne,onRun:w=>f.textContent=w?l("Pause"):l("Play")}),p=w=>()=>{a&&ht(a.element??a),w()},u=(w,T,Ue)=>U(w,p(T),Ue),f=u(l("Play"),()=>m.runs()?m.pause():O(),"he-primary"),[y,x]=[u(l("Step"),()=>m.by(1)),u(l("Back"),()=>m.by(-1))],S=u(l("Reset"),E),M=p(()=>m.seek(Number(k.value))),k=d("input",{type:"range",min:0,max:0,value:0,"aria-label":o,oninput:M}),{parts:v,setSeed:A,status:g}=dt(i);c.append(ct([f,y,x,S],k,[it(m),...v],g));function E(){m.pause(),s?.(),m.seek(0)}function O(w){h.matches?m.seek(1/0):m.start(w)}function Ne(w,T){[k.max,k.value]=[T,w],[x.disabled,y.disabled]=[w===0,w===T],n(w,m.runs())}let{seek:Ie,setLength:Pe,runs:Re,destroy:Fe}=m;return{element:c,seek:Ie,play:()=>O(0),setLength:Pe,setSeed:A,runs:Re,destroy:Fe}}function it({setSpeed:e}){let o=F(l("Speed"),st,e);return o.set(1),o.element}function ct(e,o,t,r){let n=d("div",{class:"he-more"},t),s=U(l("More"),()=>s.setAttribute("aria-expanded",String(n.classList.toggle("he-open"))));s.classList.add("he-more-button"),s.setAttribute("aria-expanded","false");let a=d("div",{class:"he-moves"},e,s);return d("div",{class:"he-bar-of"},a,d("div",{class:"he-scrub"},o),n,r)}function ht(e){let{top:o,bottom:t}=e.getBoundingClientRect();(o<0||t>innerHeight)&&e.scrollIntoView({block:"nearest"})}function lt(e,o,{onMove:t,onRun:r}){let[n,s,a,i]=[0,0,1,0],c=ke(e,x=>{i+=Math.max(s/o,2)*a*x,h(Math.floor(i)),n>=s&&p()});function h(x){n=Math.max(0,Math.min(s,x)),t(n,s)}function m(x=n>=s?0:n){n=i=x,r(!0),c.start()}function p(){c.stop(),r(!1)}function u(x){p(),h(x)}function f(x){p(),s=x}return{start:m,pause:p,seek:u,by:x=>u(n+x),setLength:f,setSpeed:x=>a=x,runs:c.runs,destroy:c.destroy}}function dt({seed:e,onSeed:o,share:t,python:r}){let n=d("p",{class:"he-status",role:"status"}),s=oe(n,50),a=d("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:c}),i=d("textarea",{readonly:!0,rows:9,"aria-label":l("The same as Python code"),hidden:!0});function c(){let u=Math.floor(Number(a.value)),f=u>=0&&u<2**32;s(""),f?o(u):s(l("A seed is a whole number from 0 to 4,294,967,295."))}async function h(){let u=t();s(await B(u)?l("The link to this state is copied."):l("The link to this state is in the address bar."))}async function m(){i.hidden=!i.hidden,i.value=r(),i.hidden||s(await B(i.value)?l("The code is copied."):l("Copy the code below."))}let p=[];return o&&p.push(d("label",{},l("Seed "),a)),t&&mt()&&p.push(U(l("Share this state"),h)),r&&p.push(U(l("Copy as Python"),m),i),{parts:p,status:n,setSeed:u=>a.value=u}}var mt=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function U(e,o,t){return d("button",{type:"button",class:t,onclick:o},e)}function Ae({cue:e,mood:o,hold:t,seed:r}){return["from hopfield_edu.hetero.subconscious import wander","","# episodes and names as in chapter 8; the random draws are NumPy's",`walk = wander(episodes, ${e}, ${o}, ${R[t]}, hold=${t?"True":"False"}, rng=${r})`,"print([names[k] for k in walk.told[:9]], walk.moods[-1])",""].join(`
`)}var pt="http://www.w3.org/2000/svg";function $(e,o={},...t){let r=document.createElementNS(pt,e);return ut(r,o),r.append(...t),r}function ut(e,o){for(let[t,r]of Object.entries(o))e.setAttribute(t,r)}var[K,Ee,z,Me]=[400,150,84,10],D=1.6,L=e=>Me+(D-Math.max(-D,Math.min(D,e)))/(2*D)*(Ee-2*Me);function Oe(e){let o=$("svg",{viewBox:`0 0 ${K} ${Ee}`,class:"he-mood-trace",role:"img","aria-label":l("The mood over time")});for(let[a,i]of e)o.append($("line",{x1:z,x2:K,y1:L(i),y2:L(i),class:"he-level"})),o.append($("text",{x:z-8,y:L(i)+5,"text-anchor":"end"},a));let t=$("polyline",{fill:"none",class:"he-line"}),r=$("circle",{r:6,class:"he-ball"});o.append(t,r);let n=[0],s=a=>z+6+a/Math.max(1,n.length-1)*(K-z-14);return{element:o,set(a){n=a,t.setAttribute("points",n.map((h,m)=>`${s(m).toFixed(1)},${L(h).toFixed(1)}`).join(" "));let i=h=>P(h,2),c=l`The mood over ${n.length-1} steps: from ${i(n[0])} to ${i(n.at(-1))}`;o.setAttribute("aria-label",c)},mark(a){r.setAttribute("cx",s(a)),r.setAttribute("cy",L(n[a]))}}}var W=1.5,$e=9;function Ce(e,{state:o,change:t,onSeek:r,onReset:n,share:s}){let a=ft(e,o,t),i=Array.from({length:$e},()=>bt(e)),c=xt(e),h=re(),m=d("ol",{class:"he-film","aria-label":l("The story so far")},i),p=Se({label:l("Story"),watch:m,moment:l("Step of the story"),seconds:14,seed:0,onSeed:v=>t({seed:v}),python:()=>Ae(o),onSeek:r,onReset:n,share:s}),u=0;function f(v,A){c.trace.set(v.moods),a.update(),p.setSeed(o.seed),p.setLength(A)}function y(v,A){u=Math.min(A,v.told.length-1);let g=Math.max(0,u-$e+1);i.forEach((E,O)=>{E.show(g+O<=u?v:null,g+O,g+O===u)}),c.show(v,u),h.say(gt(e,v,u))}let x=[J(l("Settings"),a),J(l("Mood and chances"),c)],S=d("div",{},ve(m,p),h,x),M=we(S,ye,x);function k(){p.destroy(),M.destroy()}return{element:S,player:p,update:f,show:y,at:()=>u,destroy:k}}function ft(e,o,t){let r=ge(l("Mood"),{min:-W,max:W,step:.05},c=>t({mood:c})),n=e.names.map((c,h)=>[h,c.toLowerCase()]),s=F(l("First picture"),n,c=>t({cue:c})),a=be(l("Let the mood drift"),c=>t({hold:!c}));function i(){r.set(o.mood,V(e,o.mood)),s.set(o.cue),a.set(!o.hold)}return{element:d("div",{class:"he-controls"},r,s,a),update:i}}function xt(e){let{stories:o,episodes:t}=e,r=Oe(o.map((i,c)=>[i,t.mood[t.story.indexOf(c)]])),n=o.map(yt),s=d("div",{class:"he-mood-below"},_(l("Mood, step by step"),r.element),_(l("Where stories cross, chance of each"),...n));function a(i,c){me(e,i.moods[c]).forEach((h,m)=>n[m].set(h)),r.mark(c)}return{element:s,trace:r,show:a}}function gt(e,o,t){let{names:r,stories:n,episodes:s}=e,a=V(e,o.moods[t]);if(t===0)return l`The mood is ${a}. It begins with: ${r[o.told[0]].toLowerCase()}.`;let[i,c]=[o.told[t-1],o.told[t]].map(m=>r[m].toLowerCase()),h=n[s.story[o.recalled[t-1]]];return l`Step ${t}: ${i} brings up ${c}, of the ${h} story. Mood: ${a}.`}function bt(e){let o=d("canvas",{width:e.size,height:e.size,"aria-hidden":"true"}),t=d("span",{class:"he-name"}),r=d("span",{class:"he-story"}),n=d("li",{},o,t,r);function s(a,i,c){n.style.visibility=a?"visible":"hidden",n.classList.toggle("he-now",!!a&&c);let h=a&&i?e.episodes.story[a.recalled[i-1]]:null;t.textContent=a?e.names[a.told[i]].toLowerCase():"",r.textContent=h!==null?e.stories[h]:a?l("first"):"",n.style.setProperty("--colour",h===null?"var(--he-muted)":`var(--he-memory-${h+1})`),a&&fe(o,e,a.told[i])}return{element:n,show:s}}function yt(e,o){let t=d("span",{class:"he-number"}),r=d("i",{style:`--colour: var(--he-memory-${o+1})`});return{element:d("div",{class:"he-chance"},d("span",{},e),r,t),set(n){r.style.setProperty("--share",n),t.textContent=`${Math.round(100*n)} %`}}}var Le="mood",Te={cue:0,mood:0,hold:!0,seed:0},vt={saved:l("The saved state of this widget cannot be read. It starts with an even mood."),link:G},wt={name:Le,start:Te,complaints:vt},Yo={render:ce({name:Le,label:l("Mood"),look:"he-mood",css:xe,read:ue,createView:kt,damaged:l("The saved stories of this widget are damaged, so they cannot be told.")})};function kt(e,o,t){let r=null,a=ae(e,o,{...wt,checked:h=>St(h,t.names.length),onChange:c,moment:()=>({at:i.at()})}),i=Ce(t,{state:a.state,change:a.change,onSeek:h=>r&&i.show(r,h),onReset:()=>a.change(Te),share:a.share});e.append(i.element);function c(h,m){let p=R[h.hold];r=pe(t,{...h,steps:p}),i.update(r,p),a.save({told:r.told}),i.player.seek(m??(h.hold?p:0))}return a.restore(),[a,i]}function St({cue:e,mood:o,hold:t,seed:r},n){if(!(q(e,n-1)&&q(r)&&Math.abs(o)<=W&&typeof t=="boolean"))throw new Error("this is no state of the widget");return{cue:e,mood:o,hold:t,seed:r}}export{Yo as default};
