var J=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Pe=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),o=>o.charCodeAt(0)))),G=()=>new URLSearchParams(location.hash.slice(1)),R="The link is damaged, so the widget starts afresh. Ask for the link again.";function K(e){let o=G().get(e);if(o===null)return{};try{return{value:Pe(o)}}catch{return{error:R}}}var Q=(e,o)=>`${e}=${J(o)}`;function X(e,o){let t=G();return t.set(e,J(o)),history.replaceState(null,"",`#${t}`),location.href}function l(e,o={},...t){let r=document.createElement(e);for(let[s,a]of Object.entries(o))a==null||a===!1||(s.startsWith("on")?r.addEventListener(s.slice(2),a):r.setAttribute(s,a===!0?"":a));let n=t.flat().filter(s=>s!=null);return r.append(...n.map(s=>s.element??s)),r}var D=(e,...o)=>l("div",{},l("p",{class:"he-title"},e),...o),Fe=0,Y=e=>`he-${e}-${++Fe}`;function Z(e,o=400){let t=0;return r=>{clearTimeout(t),t=setTimeout(()=>e.textContent=r,o)}}function ee(){let e=l("p",{class:"he-sentence",role:"status"});function o(t){e.textContent!==t&&(e.textContent=t)}return{element:e,say:o}}function T(e,o){L(e);let t=l("div",{class:"he-error",role:"alert"},l("span",{},o));t.append(l("button",{type:"button",onclick:()=>t.remove()},"Close")),e.prepend(t)}var L=e=>e.querySelector(":scope > .he-error")?.remove();async function W(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var ze="The saved state of this widget cannot be read. It starts afresh.",je="The link does not hold a state of this widget. It starts afresh.";function oe(e,o,{name:t,start:r,checked:n,onChange:s,...a}){let{onSet:i=f=>s(f,null),complaints:c={},read:h=De,write:m=f=>f}=a,{traits:d=Object.keys(r),moment:p=()=>({})}=a,[x,b]=[{...r},{}],u=()=>n(h(o,d)),v=(f,M)=>We(e,()=>Object.assign(x,f()),M),[k,S]=[!1,!1];function g(){if(k)return;let f=S;S=!v(u,c.set),!S&&(f&&L(e),i(x))}let w=()=>({...x,...p()});e.addEventListener("course:state",({detail:f})=>f.take(Q(t,w())));for(let f of d)o.on(`change:${f}`,g);return{state:x,opened:b,change(f){L(e),Object.assign(x,f),s(x,null)},restore(){v(u,c.saved??ze),Object.assign(b,x),s(x,Re(e,t,M=>v(()=>n(M),c.link??je)))},save(f={}){k=!0,Be(o,{...m(x),...f}),k=!1},share:()=>X(t,w()),destroy:()=>d.forEach(f=>o.off(`change:${f}`,g))}}function Re(e,o,t){let{value:r,error:n}=K(o);return n&&T(e,n),r!==void 0&&t(r)&&Number.isInteger(r.at)?r.at:null}var De=(e,o)=>Object.fromEntries(o.map(t=>[t,e.get(t)]));function We(e,o,t){try{return o(),!0}catch{return t&&T(e,t),!1}}function Be(e,o){let t=Object.entries(o).filter(([r,n])=>!qe(n,e.get(r)));for(let[r,n]of t)e.set(r,n);t.length&&e.save_changes()}function qe(e,o){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(o);let[t,r]=[te(e),te(o)];return t.length===r.length&&t.every((n,s)=>n===r[s])}function te(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var B=(e,o=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=o;var re=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function ne(e,o=""){let t=document.createElement("style");t.textContent=re+o,e.prepend(t);let r=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",Ue(r)),s=new MutationObserver(n);for(let a of[document.documentElement,document.body])s.observe(a,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return r.addEventListener("change",n),n(),()=>{s.disconnect(),r.removeEventListener("change",n)}}function Ue(e){let o=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(o==="dark"||o==="light")return o==="dark";let t=document.body.dataset.jpThemeLight;return t===void 0?e.matches:t==="false"}function ae({name:e,label:o,look:t,css:r,read:n=()=>null,createView:s,damaged:a}){return({model:i,el:c})=>{let h=l("section",{class:`he-root ${t}`,"data-widget":e,"aria-label":Ve(o)});c.append(h);let m=ne(h,r),d=[_e(h,e,a,()=>s(h,i,n(i)))].flat();return()=>{for(let p of d)p.destroy();m(),h.remove()}}}function Ve(e){let o=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[t,r]=[e,1];for(;o.has(t);)t=`${e} ${++r}`;return t}function _e(e,o,t,r){if(!t)return r();try{return r()}catch(n){return T(e,t),console.info(`${o}:`,n.message),[]}}var I=(e,o)=>e.toFixed(o).replace("-","\u2212");function se(e){let o=e>>>0;return o=Math.imul(o^o>>>16,569420461),o=Math.imul(o^o>>>15,1935289751),(o^o>>>15)>>>0}function ie(e){let o=se(e),t=0,r=()=>se(o+Math.imul(++t,2654435769)),n=a=>Math.floor(r()*a/2**32);function s(a){let i=Int32Array.from({length:a},(c,h)=>h);for(let c=a-1;c>0;c--){let h=n(c+1);[i[c],i[h]]=[i[h],i[c]]}return i}return{u32:r,below:n,permutation:s,choose:(a,i)=>s(a).slice(0,i),coin:()=>r()>>>31?1:-1}}var N={true:8,false:300};function ce(e){let o=Math.max(...e),t=e.map(n=>Math.exp(n-o)),r=t.reduce((n,s)=>n+s,0);return t.map(n=>n/r)}function q({likeness:e,episodes:o,rates:t},r,n){let s=(a,i)=>t.sharpness*e[r][a]-t.sway*(n-o.mood[i])**2/2;return ce(o.cue.map(s))}function he({episodes:e,rates:o},t){let r=[];return e.story.forEach((n,s)=>r[n]=e.mood[s]),ce(r.map(n=>-o.sway*(t-n)**2/2))}function le(e,{cue:o,mood:t,hold:r,seed:n,steps:s}){let{episodes:a,rates:i}=e,c=ie(n),h=()=>(c.u32()+.5)/2**32,m=()=>Math.sqrt(-2*Math.log(h()))*Math.cos(2*Math.PI*h()),d={told:[o],moods:[t],recalled:[]};for(let p=0;p<s;p++){let x=Je(q(e,d.told[p],d.moods[p]),h()),b=d.moods[p],u=b+i.pull*(a.mood[x]-b)-i.leak*b+i.noise*m();d.recalled.push(x),d.told.push(a.answer[x]),d.moods.push(r?b:u)}return d}function Je(e,o){let t=0;for(let r=0;r<e.length;r++)if(t+=e[r],t>o)return r;return e.length-1}function H({episodes:e,stories:o},t){let r=0;return e.mood.forEach((n,s)=>{Math.abs(n-t)<Math.abs(e.mood[r]-t)&&(r=s)}),`${o[e.story[r]]} (${I(t,2)})`}function de(e){let o=["names","stories","episodes","likeness","rates"].map(a=>[a,e.get(a)]),t=e.get("picture_bytes"),r=new Uint8Array(t.buffer,t.byteOffset,t.byteLength),n={...Object.fromEntries(o),bytes:r},s=n.names.length;if(n.size=Math.round(Math.sqrt(r.length/s/3)),!n.size||n.size**2*3*s!==r.length)throw new Error("pictures and names do not fit");if(!q(n,0,0).every(a=>a>=0))throw new Error("a chance is no number");return n}function me(e,{bytes:o,size:t},r){let n=new ImageData(t,t);for(let s=0;s<t*t;s++){for(let a=0;a<3;a++)n.data[4*s+a]=o[(r*t*t+s)*3+a];n.data[4*s+3]=255}e.getContext("2d").putImageData(n,0,0)}var pe=`.he-mood { container: mood / inline-size; }
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
.he-mood .he-check input { flex: none; width: 24px; height: 24px; accent-color: var(--he-accent); }
.he-mood .he-sentence { margin: 8px 0; }
.he-narrow .he-mood-below { grid-template-columns: minmax(0, 1fr); gap: 8px; }
.he-mood .he-narrow .he-film { grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 5px; }
.he-mood .he-narrow .he-film li { display: grid; grid-template: "picture name" 1fr "picture story" auto / 32px minmax(0, 1fr); gap: 0 4px; padding: 3px 1px 3px 3px; text-align: left; font-size: 11px; }
.he-mood .he-narrow .he-film canvas { grid-area: picture; align-self: center; }
`;function P(e,o,t){let r=[],n=l("select",{onchange:()=>t(r[n.selectedIndex][0])});function s(a){r=a.map(i=>Array.isArray(i)?i:[i,i]),n.replaceChildren(...r.map(([i,c])=>l("option",{value:i},c)))}return s(o),{input:n,element:l("label",{},e," ",n),set:a=>n.value=a,offer:s}}function ue(e,o,t){let r=l("input",{type:"range",...o,id:Y("slider"),oninput:()=>t(Number(r.value))}),n=l("output",{for:r.id});function s(a,i){r.value=a,n.textContent=i,r.setAttribute("aria-valuetext",i)}return{input:r,element:l("label",{},`${e} `,r,n),set:s}}function fe(e,o){let t=l("input",{type:"checkbox",onchange:()=>o(t.checked)});return{input:t,element:l("label",{class:"he-check"},t,` ${e}`),set:r=>t.checked=r}}var xe=560,Ke="(max-height: 480px)",ge=(e,o)=>l("div",{class:"he-stage"},e,o);function U(e,...o){let t=l("summary",{},e),r=l("details",{class:"he-fold"},t,...o);function n(s){t.hidden=!s,r.open=!s}return n(!1),{element:r,fold:n}}function be(e,o,t){let r=matchMedia(Ke),[n,s]=[!1,1/0];function a(){if(n!==(s<=o||r.matches)){n=!n,e.classList.toggle("he-narrow",n);for(let{fold:h}of t)h(n)}}let i=new ResizeObserver(([{contentRect:h}])=>{s=h.width||s,a()});i.observe(e),r.addEventListener("change",a);function c(){i.disconnect(),r.removeEventListener("change",a)}return{destroy:c}}function ye(e,o){let[t,r,n]=[0,0,!0],s=new IntersectionObserver(([m])=>n=m.isIntersecting);s.observe(e);function a(m){t=requestAnimationFrame(a),n&&o((m-r)/1e3),r=m}function i(){c(),r=performance.now(),t=requestAnimationFrame(a)}function c(){cancelAnimationFrame(t),t=0}function h(){c(),s.disconnect()}return{start:i,stop:c,runs:()=>t!==0,destroy:h}}var Qe=[[.25,"Slow"],[1,"Normal"],[4,"Fast"]];function ve({label:e,moment:o="Moment of the recall",seconds:t=3,...r}){let{onSeek:n,onReset:s,watch:a,...i}=r,c=l("div",{class:"he-player",role:"group","aria-label":e}),h=matchMedia("(prefers-reduced-motion: reduce)"),m=et(c,t,{onMove:Ce,onRun:y=>b.textContent=y?"Pause":"Play"}),d=y=>()=>{a&&Ze(a.element??a),y()},p=(y,O)=>A(y,d(()=>m.by(O))),b=A("Play",d(()=>m.runs()?m.pause():_()),"he-primary"),[u,v,k]=[p("Step",1),p("Back",-1),A("Reset",d($))],S=d(()=>m.seek(Number(g.value))),g=l("input",{type:"range",min:0,max:0,value:0,"aria-label":o,oninput:S}),{parts:w,setSeed:f,status:M}=tt(i);c.append(Ye([b,u,v,k],g,[Xe(m),...w],M));function $(){m.pause(),s?.(),m.seek(0)}function _(y){h.matches?m.seek(1/0):m.start(y)}function Ce(y,O){[g.max,g.value]=[O,y],[v.disabled,u.disabled]=[y===0,y===O],n(y,m.runs())}let{seek:Oe,setLength:Le,runs:Ie,destroy:Ne}=m;return{element:c,seek:Oe,play:()=>_(0),setLength:Le,setSeed:f,runs:Ie,destroy:Ne}}function Xe({setSpeed:e}){let o=P("Speed",Qe,e);return o.set(1),o.element}function Ye(e,o,t,r){let n=l("div",{class:"he-more"},t),s=A("More",()=>s.setAttribute("aria-expanded",String(n.classList.toggle("he-open"))));s.classList.add("he-more-button"),s.setAttribute("aria-expanded","false");let a=l("div",{class:"he-moves"},e,s);return l("div",{class:"he-bar-of"},a,l("div",{class:"he-scrub"},o),n,r)}function Ze(e){let{top:o,bottom:t}=e.getBoundingClientRect();(o<0||t>innerHeight)&&e.scrollIntoView({block:"nearest"})}function et(e,o,{onMove:t,onRun:r}){let[n,s,a,i]=[0,0,1,0],c=ye(e,u=>{i+=Math.max(s/o,2)*a*u,h(Math.floor(i)),n>=s&&d()});function h(u){n=Math.max(0,Math.min(s,u)),t(n,s)}function m(u=n>=s?0:n){n=i=u,r(!0),c.start()}function d(){c.stop(),r(!1)}function p(u){d(),h(u)}function x(u){d(),s=u}return{start:m,pause:d,seek:p,by:u=>p(n+u),setLength:x,setSpeed:u=>a=u,runs:c.runs,destroy:c.destroy}}function tt({seed:e,onSeed:o,share:t,python:r}){let n=l("p",{class:"he-status",role:"status"}),s=Z(n,50),a=l("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:c}),i=l("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function c(){let p=Math.floor(Number(a.value)),x=p>=0&&p<2**32;s(""),x?o(p):s("A seed is a whole number from 0 to 4,294,967,295.")}async function h(){let p=t();s(await W(p)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function m(){i.hidden=!i.hidden,i.value=r(),i.hidden||s(await W(i.value)?"The code is copied.":"Copy the code below.")}let d=[];return o&&d.push(l("label",{},"Seed ",a)),t&&ot()&&d.push(A("Share this state",h)),r&&d.push(A("Copy as Python",m),i),{parts:d,status:n,setSeed:p=>a.value=p}}var ot=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function A(e,o,t){return l("button",{type:"button",class:t,onclick:o},e)}function we({cue:e,mood:o,hold:t,seed:r}){return["from hopfield_edu.hetero.subconscious import wander","","# episodes and names as in chapter 8; the random draws are NumPy's",`walk = wander(episodes, ${e}, ${o}, ${N[t]}, hold=${t?"True":"False"}, rng=${r})`,"print([names[k] for k in walk.told[:9]], walk.moods[-1])",""].join(`
`)}var rt="http://www.w3.org/2000/svg";function E(e,o={},...t){let r=document.createElementNS(rt,e);return nt(r,o),r.append(...t),r}function nt(e,o){for(let[t,r]of Object.entries(o))e.setAttribute(t,r)}var[V,Se,F,ke]=[400,150,84,10],z=1.6,C=e=>ke+(z-Math.max(-z,Math.min(z,e)))/(2*z)*(Se-2*ke);function Me(e){let o=E("svg",{viewBox:`0 0 ${V} ${Se}`,class:"he-mood-trace",role:"img","aria-label":"The mood over time"});for(let[a,i]of e)o.append(E("line",{x1:F,x2:V,y1:C(i),y2:C(i),class:"he-level"})),o.append(E("text",{x:F-8,y:C(i)+5,"text-anchor":"end"},a));let t=E("polyline",{fill:"none",class:"he-line"}),r=E("circle",{r:6,class:"he-ball"});o.append(t,r);let n=[0],s=a=>F+6+a/Math.max(1,n.length-1)*(V-F-14);return{element:o,set(a){n=a,t.setAttribute("points",n.map((h,m)=>`${s(m).toFixed(1)},${C(h).toFixed(1)}`).join(" "));let i=h=>I(h,2),c=`The mood over ${n.length-1} steps: from ${i(n[0])} to ${i(n.at(-1))}`;o.setAttribute("aria-label",c)},mark(a){r.setAttribute("cx",s(a)),r.setAttribute("cy",C(n[a]))}}}var j=1.5,Ae=9;function Ee(e,{state:o,change:t,onSeek:r,onReset:n,share:s}){let a=at(e,o,t),i=Array.from({length:Ae},()=>ct(e)),c=st(e),h=ee(),m=l("ol",{class:"he-film","aria-label":"The story so far"},i),d=ve({label:"Story",watch:m,moment:"Step of the story",seconds:14,seed:0,onSeed:g=>t({seed:g}),python:()=>we(o),onSeek:r,onReset:n,share:s}),p=0;function x(g,w){c.trace.set(g.moods),a.update(),d.setSeed(o.seed),d.setLength(w)}function b(g,w){p=Math.min(w,g.told.length-1);let f=Math.max(0,p-Ae+1);i.forEach((M,$)=>{M.show(f+$<=p?g:null,f+$,f+$===p)}),c.show(g,p),h.say(it(e,g,p))}let u=[U("Settings",a),U("Mood and chances",c)],v=l("div",{},ge(m,d),h,u),k=be(v,xe,u);function S(){d.destroy(),k.destroy()}return{element:v,player:d,update:x,show:b,at:()=>p,destroy:S}}function at(e,o,t){let r=ue("Mood",{min:-j,max:j,step:.05},c=>t({mood:c})),n=e.names.map((c,h)=>[h,c.toLowerCase()]),s=P("First picture",n,c=>t({cue:c})),a=fe("Let the mood drift",c=>t({hold:!c}));function i(){r.set(o.mood,H(e,o.mood)),s.set(o.cue),a.set(!o.hold)}return{element:l("div",{class:"he-controls"},r,s,a),update:i}}function st(e){let{stories:o,episodes:t}=e,r=Me(o.map((i,c)=>[i,t.mood[t.story.indexOf(c)]])),n=o.map(ht),s=l("div",{class:"he-mood-below"},D("Mood, step by step",r.element),D("Where stories cross, chance of each",...n));function a(i,c){he(e,i.moods[c]).forEach((h,m)=>n[m].set(h)),r.mark(c)}return{element:s,trace:r,show:a}}function it(e,o,t){let{names:r,stories:n,episodes:s}=e,a=H(e,o.moods[t]);if(t===0)return`The mood is ${a}. It begins with: ${r[o.told[0]].toLowerCase()}.`;let[i,c]=[o.told[t-1],o.told[t]].map(m=>r[m].toLowerCase()),h=n[s.story[o.recalled[t-1]]];return`Step ${t}: ${i} brings up ${c}, of the ${h} story. Mood: ${a}.`}function ct(e){let o=l("canvas",{width:e.size,height:e.size,"aria-hidden":"true"}),t=l("span",{class:"he-name"}),r=l("span",{class:"he-story"}),n=l("li",{},o,t,r);function s(a,i,c){n.style.visibility=a?"visible":"hidden",n.classList.toggle("he-now",!!a&&c);let h=a&&i?e.episodes.story[a.recalled[i-1]]:null;t.textContent=a?e.names[a.told[i]].toLowerCase():"",r.textContent=h!==null?e.stories[h]:a?"first":"",n.style.setProperty("--colour",h===null?"var(--he-muted)":`var(--he-memory-${h+1})`),a&&me(o,e,a.told[i])}return{element:n,show:s}}function ht(e,o){let t=l("span",{class:"he-number"}),r=l("i",{style:`--colour: var(--he-memory-${o+1})`});return{element:l("div",{class:"he-chance"},l("span",{},e),r,t),set(n){r.style.setProperty("--share",n),t.textContent=`${Math.round(100*n)} %`}}}var $e="mood",Te={cue:0,mood:0,hold:!0,seed:0},lt={saved:"The saved state of this widget cannot be read. It starts with an even mood.",link:R},dt={name:$e,start:Te,complaints:lt},lo={render:ae({name:$e,label:"Mood",look:"he-mood",css:pe,read:de,createView:mt,damaged:"The saved stories of this widget are damaged, so they cannot be told."})};function mt(e,o,t){let r=null,a=oe(e,o,{...dt,checked:h=>pt(h,t.names.length),onChange:c,moment:()=>({at:i.at()})}),i=Ee(t,{state:a.state,change:a.change,onSeek:h=>r&&i.show(r,h),onReset:()=>a.change(Te),share:a.share});e.append(i.element);function c(h,m){let d=N[h.hold];r=le(t,{...h,steps:d}),i.update(r,d),a.save({told:r.told}),i.player.seek(m??(h.hold?d:0))}return a.restore(),[a,i]}function pt({cue:e,mood:o,hold:t,seed:r},n){if(!(B(e,n-1)&&B(r)&&Math.abs(o)<=j&&typeof t=="boolean"))throw new Error("this is no state of the widget");return{cue:e,mood:o,hold:t,seed:r}}export{lo as default};
