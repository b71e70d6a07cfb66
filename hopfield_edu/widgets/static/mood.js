var b={};var We=typeof b>"u"?{}:b,Et=new Intl.PluralRules("en"),l=(e,...t)=>Ge(j(typeof e=="string"?e:je(e)),t);var j=e=>We[e]??e,je=e=>e.reduce((t,o,r)=>`${t}{${r-1}}${o}`),Ge=(e,t)=>t.length?e.replace(/\{(\d+)\}/g,(o,r)=>t[r]):e;var Q=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),_e=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),X=()=>new URLSearchParams(location.hash.slice(1)),G=l("The link is damaged, so the widget starts afresh. Ask for the link again.");function Y(e){let t=X().get(e);if(t===null)return{};try{return{value:_e(t)}}catch{return{error:G}}}var Z=(e,t)=>`${e}=${Q(t)}`;function ee(e,t){let o=X();return o.set(e,Q(t)),history.replaceState(null,"",`#${o}`),location.href}function d(e,t={},...o){let r=document.createElement(e);for(let[s,a]of Object.entries(t))a==null||a===!1||(s.startsWith("on")?r.addEventListener(s.slice(2),a):r.setAttribute(s,a===!0?"":a));let n=o.flat().filter(s=>s!=null);return r.append(...n.map(s=>s.element??s)),r}var _=(e,...t)=>d("div",{},d("p",{class:"he-title"},e),...t);var Be=0,te=e=>`he-${e}-${++Be}`;function oe(e,t=400){let o=0;return r=>{clearTimeout(o),o=setTimeout(()=>e.textContent=r,t)}}function re(){let e=d("p",{class:"he-sentence",role:"status"});function t(o){e.textContent!==o&&(e.textContent=o)}return{element:e,say:t}}function C(e,t){I(e);let o=d("div",{class:"he-error",role:"alert"},d("span",{},t));o.append(d("button",{type:"button",onclick:()=>o.remove()},l("Close"))),e.prepend(o)}var I=e=>e.querySelector(":scope > .he-error")?.remove();async function B(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var qe=l("The saved state of this widget cannot be read. It starts afresh."),He=l("The link does not hold a state of this widget. It starts afresh.");function ae(e,t,{name:o,start:r,checked:n,onChange:s,...a}){let{onSet:i=g=>s(g,null),complaints:c={},read:h=Je,write:m=g=>g}=a,{traits:p=Object.keys(r),moment:u=()=>({})}=a,[f,y]=[{...r},{}],x=()=>n(h(t,p)),S=(g,E)=>Ke(e,()=>Object.assign(f,g()),E),[M,k]=[!1,!1];function v(){if(M)return;let g=k;k=!S(x,c.set),!k&&(g&&I(e),i(f))}let A=()=>({...f,...u()});e.addEventListener("course:state",({detail:g})=>g.take(Z(o,A())));for(let g of p)t.on(`change:${g}`,v);return{state:f,opened:y,change(g){I(e),Object.assign(f,g),s(f,null)},restore(){S(x,c.saved??qe),Object.assign(y,f),s(f,Ve(e,o,E=>S(()=>n(E),c.link??He)))},save(g={}){M=!0,Qe(t,{...m(f),...g}),M=!1},share:()=>ee(o,A()),destroy:()=>p.forEach(g=>t.off(`change:${g}`,v))}}function Ve(e,t,o){let{value:r,error:n}=Y(t);return n&&C(e,n),r!==void 0&&o(r)&&Number.isInteger(r.at)?r.at:null}var Je=(e,t)=>Object.fromEntries(t.map(o=>[o,e.get(o)]));function Ke(e,t,o){try{return t(),!0}catch{return o&&C(e,o),!1}}function Qe(e,t){let o=Object.entries(t).filter(([r,n])=>!Xe(n,e.get(r)));for(let[r,n]of o)e.set(r,n);o.length&&e.save_changes()}function Xe(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[o,r]=[ne(e),ne(t)];return o.length===r.length&&o.every((n,s)=>n===r[s])}function ne(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var q=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var se=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function ie(e,t=""){let o=document.createElement("style");o.textContent=se+t,e.prepend(o);let r=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",Ze(r)),s=new MutationObserver(n);for(let a of[document.documentElement,document.body])s.observe(a,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return r.addEventListener("change",n),n(),()=>{s.disconnect(),r.removeEventListener("change",n)}}function Ze(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let o=document.body.dataset.jpThemeLight;return o===void 0?e.matches:o==="false"}function ce({name:e,label:t,look:o,css:r,read:n=()=>null,createView:s,damaged:a}){return({model:i,el:c})=>{let h={lang:"en","aria-label":et(t)},m=d("section",{class:`he-root ${o}`,"data-widget":e,...h});c.append(m);let p=ie(m,r),u=[tt(m,e,a,()=>s(m,i,n(i)))].flat();return()=>{for(let f of u)f.destroy();p(),m.remove()}}}function et(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[o,r]=[e,1];for(;t.has(o);)o=`${e} ${++r}`;return o}function tt(e,t,o,r){if(!o)return r();try{return r()}catch(n){return C(e,o),console.info(`${t}:`,n.message),[]}}var ot=.5.toLocaleString("en")[1];function L(e,t){let o=Math.abs(e).toFixed(t),[r,n]=o.split(".");return(e<0&&Number(o)?"\u2212":"")+(r.length>3?rt(Number(r)):r)+(n?ot+n:"")}var he=(e,t=0)=>`${L(100*e,t)}\xA0%`,rt=e=>e.toLocaleString("en");function le(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function de(e){let t=le(e),o=0,r=()=>le(t+Math.imul(++o,2654435769)),n=a=>Math.floor(r()*a/2**32);function s(a){let i=Int32Array.from({length:a},(c,h)=>h);for(let c=a-1;c>0;c--){let h=n(c+1);[i[c],i[h]]=[i[h],i[c]]}return i}return{u32:r,below:n,permutation:s,choose:(a,i)=>s(a).slice(0,i),coin:()=>r()>>>31?1:-1}}var R={true:8,false:300};function me(e){let t=Math.max(...e),o=e.map(n=>Math.exp(n-t)),r=o.reduce((n,s)=>n+s,0);return o.map(n=>n/r)}function H({likeness:e,episodes:t,rates:o},r,n){let s=(a,i)=>o.sharpness*e[r][a]-o.sway*(n-t.mood[i])**2/2;return me(t.cue.map(s))}function pe({episodes:e,rates:t},o){let r=[];return e.story.forEach((n,s)=>r[n]=e.mood[s]),me(r.map(n=>-t.sway*(o-n)**2/2))}function ue(e,{cue:t,mood:o,hold:r,seed:n,steps:s}){let{episodes:a,rates:i}=e,c=de(n),h=()=>(c.u32()+.5)/2**32,m=()=>Math.sqrt(-2*Math.log(h()))*Math.cos(2*Math.PI*h()),p={told:[t],moods:[o],recalled:[]};for(let u=0;u<s;u++){let f=nt(H(e,p.told[u],p.moods[u]),h()),y=p.moods[u],x=y+i.pull*(a.mood[f]-y)-i.leak*y+i.noise*m();p.recalled.push(f),p.told.push(a.answer[f]),p.moods.push(r?y:x)}return p}function nt(e,t){let o=0;for(let r=0;r<e.length;r++)if(o+=e[r],o>t)return r;return e.length-1}function V({episodes:e,stories:t},o){let r=0;return e.mood.forEach((n,s)=>{Math.abs(n-o)<Math.abs(e.mood[r]-o)&&(r=s)}),`${t[e.story[r]]} (${L(o,2)})`}function fe(e){let t=["names","stories","episodes","likeness","rates"].map(a=>[a,e.get(a)]),o=e.get("picture_bytes"),r=new Uint8Array(o.buffer,o.byteOffset,o.byteLength),n={...Object.fromEntries(t),bytes:r},s=n.names.length;if(n.size=Math.round(Math.sqrt(r.length/s/3)),!n.size||n.size**2*3*s!==r.length)throw new Error("pictures and names do not fit");if(!H(n,0,0).every(a=>a>=0))throw new Error("a chance is no number");return n}function xe(e,{bytes:t,size:o},r){let n=new ImageData(o,o);for(let s=0;s<o*o;s++){for(let a=0;a<3;a++)n.data[4*s+a]=t[(r*o*o+s)*3+a];n.data[4*s+3]=255}e.getContext("2d").putImageData(n,0,0)}var ge=`.he-mood { container: mood / inline-size; }
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
`;function F(e,t,o){let r=[],n=d("select",{onchange:()=>o(r[n.selectedIndex][0])});function s(a){r=a.map(i=>Array.isArray(i)?i:[i,j(i)]),n.replaceChildren(...r.map(([i,c])=>d("option",{value:i},c)))}return s(t),{input:n,element:d("label",{},e," ",n),set:a=>n.value=a,offer:s}}function be(e,t,o){let r=d("input",{type:"range",...t,id:te("slider"),oninput:()=>o(Number(r.value))}),n=d("output",{for:r.id});function s(a,i){r.value=a,n.textContent=i,r.setAttribute("aria-valuetext",i)}return{input:r,element:d("label",{},`${e} `,r,n),set:s}}function ye(e,t){let o=d("input",{type:"checkbox",onchange:()=>t(o.checked)});return{input:o,element:d("label",{class:"he-check"},o,` ${e}`),set:r=>o.checked=r}}var ve=560,st="(max-height: 480px)",we=(e,t)=>d("div",{class:"he-stage"},e,t);function J(e,...t){let o=d("summary",{},e),r=d("details",{class:"he-fold"},o,...t);function n(s){o.hidden=!s,r.open=!s}return n(!1),{element:r,fold:n}}function ke(e,t,o){let r=matchMedia(st),[n,s]=[!1,1/0];function a(){if(n!==(s<=t||r.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:h}of o)h(n)}}let i=new ResizeObserver(([{contentRect:h}])=>{s=h.width||s,a()});i.observe(e),r.addEventListener("change",a);function c(){i.disconnect(),r.removeEventListener("change",a)}return{destroy:c}}function Se(e,t){let[o,r,n]=[0,0,!0],s=new IntersectionObserver(([m])=>n=m.isIntersecting);s.observe(e);function a(m){o=requestAnimationFrame(a),n&&t((m-r)/1e3),r=m}function i(){c(),r=performance.now(),o=requestAnimationFrame(a)}function c(){cancelAnimationFrame(o),o=0}function h(){c(),s.disconnect()}return{start:i,stop:c,runs:()=>o!==0,destroy:h}}var it=[[.25,l("Slow")],[1,l("Normal")],[4,l("Fast")]];function Ae({label:e,moment:t=l("Moment of the recall"),seconds:o=3,...r}){let{onSeek:n,onReset:s,watch:a,...i}=r,c=d("div",{class:"he-player",role:"group","aria-label":e}),h=matchMedia("(prefers-reduced-motion: reduce)"),m=dt(c,o,{onMove:Ie,onRun:w=>f.textContent=w?l("Pause"):l("Play")}),p=w=>()=>{a&&lt(a.element??a),w()},u=(w,N,ze)=>U(w,p(N),ze),f=u(l("Play"),()=>m.runs()?m.pause():O(),"he-primary"),[y,x]=[u(l("Step"),()=>m.by(1)),u(l("Back"),()=>m.by(-1))],S=u(l("Reset"),E),M=p(()=>m.seek(Number(k.value))),k=d("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:M}),{parts:v,setSeed:A,status:g}=mt(i);c.append(ht([f,y,x,S],k,[ct(m),...v],g));function E(){m.pause(),s?.(),m.seek(0)}function O(w){h.matches?m.seek(1/0):m.start(w)}function Ie(w,N){[k.max,k.value]=[N,w],[x.disabled,y.disabled]=[w===0,w===N],n(w,m.runs())}let{seek:Pe,setLength:Re,runs:Fe,destroy:Ue}=m;return{element:c,seek:Pe,play:()=>O(0),setLength:Re,setSeed:A,runs:Fe,destroy:Ue}}function ct({setSpeed:e}){let t=F(l("Speed"),it,e);return t.set(1),t.element}function ht(e,t,o,r){let n=d("div",{class:"he-more"},o),s=U(l("More"),()=>s.setAttribute("aria-expanded",String(n.classList.toggle("he-open"))));s.classList.add("he-more-button"),s.setAttribute("aria-expanded","false");let a=d("div",{class:"he-moves"},e,s);return d("div",{class:"he-bar-of"},a,d("div",{class:"he-scrub"},t),n,r)}function lt(e){let{top:t,bottom:o}=e.getBoundingClientRect();(t<0||o>innerHeight)&&e.scrollIntoView({block:"nearest"})}function dt(e,t,{onMove:o,onRun:r}){let[n,s,a,i]=[0,0,1,0],c=Se(e,x=>{i+=Math.max(s/t,2)*a*x,h(Math.floor(i)),n>=s&&p()});function h(x){n=Math.max(0,Math.min(s,x)),o(n,s)}function m(x=n>=s?0:n){n=i=x,r(!0),c.start()}function p(){c.stop(),r(!1)}function u(x){p(),h(x)}function f(x){p(),s=x}return{start:m,pause:p,seek:u,by:x=>u(n+x),setLength:f,setSpeed:x=>a=x,runs:c.runs,destroy:c.destroy}}function mt({seed:e,onSeed:t,share:o,python:r}){let n=d("p",{class:"he-status",role:"status"}),s=oe(n,50),a=d("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:c}),i=d("textarea",{readonly:!0,rows:9,"aria-label":l("The same as Python code"),hidden:!0});function c(){let u=Math.floor(Number(a.value)),f=u>=0&&u<2**32;s(""),f?t(u):s(l("A seed is a whole number from 0 to 4,294,967,295."))}async function h(){let u=o();s(await B(u)?l("The link to this state is copied."):l("The link to this state is in the address bar."))}async function m(){i.hidden=!i.hidden,i.value=r(),i.hidden||s(await B(i.value)?l("The code is copied."):l("Copy the code below."))}let p=[];return t&&p.push(d("label",{},l("Seed "),a)),o&&pt()&&p.push(U(l("Share this state"),h)),r&&p.push(U(l("Copy as Python"),m),i),{parts:p,status:n,setSeed:u=>a.value=u}}var pt=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function U(e,t,o){return d("button",{type:"button",class:o,onclick:t},e)}function Me({cue:e,mood:t,hold:o,seed:r}){return["from hopfield_edu.hetero.subconscious import wander","","# episodes and names as in chapter 8; the random draws are NumPy's",`walk = wander(episodes, ${e}, ${t}, ${R[o]}, hold=${o?"True":"False"}, rng=${r})`,"print([names[k] for k in walk.told[:9]], walk.moods[-1])",""].join(`
`)}var ut="http://www.w3.org/2000/svg";function $(e,t={},...o){let r=document.createElementNS(ut,e);return ft(r,t),r.append(...o),r}function ft(e,t){for(let[o,r]of Object.entries(t))e.setAttribute(o,r)}var[K,Oe,z,Ee]=[400,150,84,10],D=1.6,T=e=>Ee+(D-Math.max(-D,Math.min(D,e)))/(2*D)*(Oe-2*Ee);function $e(e){let t=$("svg",{viewBox:`0 0 ${K} ${Oe}`,class:"he-mood-trace",role:"img","aria-label":l("The mood over time")});for(let[a,i]of e)t.append($("line",{x1:z,x2:K,y1:T(i),y2:T(i),class:"he-level"})),t.append($("text",{x:z-8,y:T(i)+5,"text-anchor":"end"},a));let o=$("polyline",{fill:"none",class:"he-line"}),r=$("circle",{r:6,class:"he-ball"});t.append(o,r);let n=[0],s=a=>z+6+a/Math.max(1,n.length-1)*(K-z-14);return{element:t,set(a){n=a,o.setAttribute("points",n.map((h,m)=>`${s(m).toFixed(1)},${T(h).toFixed(1)}`).join(" "));let i=h=>L(h,2),c=l`The mood over ${n.length-1} steps: from ${i(n[0])} to ${i(n.at(-1))}`;t.setAttribute("aria-label",c)},mark(a){r.setAttribute("cx",s(a)),r.setAttribute("cy",T(n[a]))}}}var W=1.5,Ce=9;function Le(e,{state:t,change:o,onSeek:r,onReset:n,share:s}){let a=xt(e,t,o),i=Array.from({length:Ce},()=>yt(e)),c=gt(e),h=re(),m=d("ol",{class:"he-film","aria-label":l("The story so far")},i),p=Ae({label:l("Story"),watch:m,moment:l("Step of the story"),seconds:14,seed:0,onSeed:v=>o({seed:v}),python:()=>Me(t),onSeek:r,onReset:n,share:s}),u=0;function f(v,A){c.trace.set(v.moods),a.update(),p.setSeed(t.seed),p.setLength(A)}function y(v,A){u=Math.min(A,v.told.length-1);let g=Math.max(0,u-Ce+1);i.forEach((E,O)=>{E.show(g+O<=u?v:null,g+O,g+O===u)}),c.show(v,u),h.say(bt(e,v,u))}let x=[J(l("Settings"),a),J(l("Mood and chances"),c)],S=d("div",{},we(m,p),h,x),M=ke(S,ve,x);function k(){p.destroy(),M.destroy()}return{element:S,player:p,update:f,show:y,at:()=>u,destroy:k}}function xt(e,t,o){let r=be(l("Mood"),{min:-W,max:W,step:.05},c=>o({mood:c})),n=e.names.map((c,h)=>[h,c.toLowerCase()]),s=F(l("First picture"),n,c=>o({cue:c})),a=ye(l("Let the mood drift"),c=>o({hold:!c}));function i(){r.set(t.mood,V(e,t.mood)),s.set(t.cue),a.set(!t.hold)}return{element:d("div",{class:"he-controls"},r,s,a),update:i}}function gt(e){let{stories:t,episodes:o}=e,r=$e(t.map((i,c)=>[i,o.mood[o.story.indexOf(c)]])),n=t.map(vt),s=d("div",{class:"he-mood-below"},_(l("Mood, step by step"),r.element),_(l("Where stories cross, chance of each"),...n));function a(i,c){pe(e,i.moods[c]).forEach((h,m)=>n[m].set(h)),r.mark(c)}return{element:s,trace:r,show:a}}function bt(e,t,o){let{names:r,stories:n,episodes:s}=e,a=V(e,t.moods[o]);if(o===0)return l`The mood is ${a}. It begins with: ${r[t.told[0]].toLowerCase()}.`;let[i,c]=[t.told[o-1],t.told[o]].map(m=>r[m].toLowerCase()),h=n[s.story[t.recalled[o-1]]];return l`Step ${o}: ${i} brings up ${c}, of the ${h} story. Mood: ${a}.`}function yt(e){let t=d("canvas",{width:e.size,height:e.size,"aria-hidden":"true"}),o=d("span",{class:"he-name"}),r=d("span",{class:"he-story"}),n=d("li",{},t,o,r);function s(a,i,c){n.style.visibility=a?"visible":"hidden",n.classList.toggle("he-now",!!a&&c);let h=a&&i?e.episodes.story[a.recalled[i-1]]:null;o.textContent=a?e.names[a.told[i]].toLowerCase():"",r.textContent=h!==null?e.stories[h]:a?l("first"):"",n.style.setProperty("--colour",h===null?"var(--he-muted)":`var(--he-memory-${h+1})`),a&&xe(t,e,a.told[i])}return{element:n,show:s}}function vt(e,t){let o=d("span",{class:"he-number"}),r=d("i",{style:`--colour: var(--he-memory-${t+1})`});return{element:d("div",{class:"he-chance"},d("span",{},e),r,o),set(n){r.style.setProperty("--share",n),o.textContent=he(n)}}}var Te="mood",Ne={cue:0,mood:0,hold:!0,seed:0},wt={saved:l("The saved state of this widget cannot be read. It starts with an even mood."),link:G},kt={name:Te,start:Ne,complaints:wt},er={render:ce({name:Te,label:l("Mood"),look:"he-mood",css:ge,read:fe,createView:St,damaged:l("The saved stories of this widget are damaged, so they cannot be told.")})};function St(e,t,o){let r=null,a=ae(e,t,{...kt,checked:h=>At(h,o.names.length),onChange:c,moment:()=>({at:i.at()})}),i=Le(o,{state:a.state,change:a.change,onSeek:h=>r&&i.show(r,h),onReset:()=>a.change(Ne),share:a.share});e.append(i.element);function c(h,m){let p=R[h.hold];r=ue(o,{...h,steps:p}),i.update(r,p),a.save({told:r.told}),i.player.seek(m??(h.hold?p:0))}return a.restore(),[a,i]}function At({cue:e,mood:t,hold:o,seed:r},n){if(!(q(e,n-1)&&q(r)&&Math.abs(t)<=W&&typeof o=="boolean"))throw new Error("this is no state of the widget");return{cue:e,mood:t,hold:o,seed:r}}export{er as default};
