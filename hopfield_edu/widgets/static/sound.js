var h={};var M=typeof h>"u"?{}:h,Q=new Intl.PluralRules("en"),c=(e,...o)=>U(R(typeof e=="string"?e:T(e)),o);var R=e=>M[e]??e,T=e=>e.reduce((o,r,t)=>`${o}{${t-1}}${r}`),U=(e,o)=>o.length?e.replace(/\{(\d+)\}/g,(r,t)=>o[t]):e;var z=.5.toLocaleString("en")[1];function v(e,o){let r=Math.abs(e).toFixed(o),[t,n]=r.split(".");return(e<0&&Number(r)?"\u2212":"")+(t.length>3?F(Number(t)):t)+(n?z+n:"")}var F=e=>e.toLocaleString("en");function m(e,o={},...r){let t=document.createElement(e);for(let[a,i]of Object.entries(o))i==null||i===!1||(a.startsWith("on")?t.addEventListener(a.slice(2),i):t.setAttribute(a,i===!0?"":i));let n=r.flat().filter(a=>a!=null);return t.append(...n.map(a=>a.element??a)),t}function A(e,o){_(e);let r=m("div",{class:"he-error",role:"alert"},m("span",{},o));r.append(m("button",{type:"button",onclick:()=>r.remove()},c("Close"))),e.prepend(r)}var _=e=>e.querySelector(":scope > .he-error")?.remove();var P="http://www.w3.org/2000/svg";function y(e,o={},...r){let t=document.createElementNS(P,e);return W(t,o),t.append(...r),t}function W(e,o){for(let[r,t]of Object.entries(o))e.setAttribute(r,t)}var S=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function E(e,o=""){let r=document.createElement("style");r.textContent=S+o,e.prepend(r);let t=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",q(t)),a=new MutationObserver(n);for(let i of[document.documentElement,document.body])a.observe(i,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return t.addEventListener("change",n),n(),()=>{a.disconnect(),t.removeEventListener("change",n)}}function q(e){let o=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(o==="dark"||o==="light")return o==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function $({name:e,label:o,look:r,css:t,read:n=()=>null,createView:a,damaged:i}){return({model:s,el:d})=>{let l={lang:"en","aria-label":D(o)},p=m("section",{class:`he-root ${r}`,"data-widget":e,...l});d.append(p);let g=E(p,t),u=[B(p,e,i,()=>a(p,s,n(s)))].flat();return()=>{for(let b of u)b.destroy();g(),p.remove()}}}function D(e){let o=new Set(Array.from(document.querySelectorAll("[data-widget]"),n=>n.ariaLabel)),[r,t]=[e,1];for(;o.has(r);)r=`${e} ${++t}`;return r}function B(e,o,r,t){if(!r)return t();try{return t()}catch(n){return A(e,r),console.info(`${o}:`,n.message),[]}}var C=`.he-root.he-sound { display: grid; grid-template-columns: minmax(0, max-content) minmax(80px, 1fr) max-content; gap: 12px; align-items: center; padding: 10px 14px; margin: 8px 0; }
.he-sound svg { width: 100%; height: 40px; display: block; }
.he-sound rect { fill: var(--he-muted); }
.he-sound rect.he-heard { fill: var(--he-accent); }
.he-sound .he-status { margin: 0; min-height: 0; }
@media (max-width: 480px) { .he-root.he-sound { grid-template-columns: minmax(0, 1fr) max-content; } .he-sound button { grid-column: 1 / -1; } }
@media print { .he-sound button { display: none; } }
`;function L(e){let{buffer:o,byteOffset:r,byteLength:t}=e.get("samples");if(!t)throw new Error("there are no samples");let n=new DataView(o,r,t),a=(s,d)=>n.getInt16(2*d,!0)/32768;return{samples:Float32Array.from({length:t>>1},a),rate:e.get("rate"),label:e.get("label")}}function N(e,o){return Array.from({length:o},(r,t)=>e.subarray(Math.floor(t*e.length/o),Math.ceil((t+1)*e.length/o)).reduce((a,i)=>Math.max(a,Math.abs(i)),0))}var w=120,$e={render:$({name:"sound",label:c("Sound"),look:"he-sound",css:C,read:L,createView:V,damaged:c("The sound of this widget is damaged, so it cannot be played.")})};function V(e,o,{samples:r,rate:t,label:n}){let a=r.length/t,i=H(N(r,w),c`${n}: ${v(a,1)} seconds`),s=m("button",{type:"button",class:"he-primary",onclick:g},c`Play: ${n}`),d=m("span",{class:"he-status"},c`${v(a,1)} s`),l=null,p=0;e.setAttribute("aria-label",c`Sound: ${n}`),e.append(s,i.element,d);function g(){if(l)return u();l=K(r,t,u),s.textContent=c`Stop: ${n}`;let b=performance.now(),k=O=>{i.mark((O-b)/1e3/a),p=requestAnimationFrame(k)};p=requestAnimationFrame(k)}function u(){cancelAnimationFrame(p),l?.(),l=null,s.textContent=c`Play: ${n}`,i.mark(0)}return[{destroy:u}]}var f=null;function K(e,o,r){f??=new AudioContext,f.resume();let t=f.createBuffer(1,e.length,o);t.copyToChannel(e,0);let n=new AudioBufferSourceNode(f,{buffer:t});return n.connect(f.destination),n.onended=r,n.start(),()=>{n.onended=null,n.stop()}}function H(e,o){let r=Array.from(e,(a,i)=>{let s=Math.max(1,38*a);return y("rect",{x:i+.15,y:20-s/2,width:.7,height:s})}),t={viewBox:`0 0 ${w} 40`,role:"img","aria-label":o,preserveAspectRatio:"none"},n=a=>r.forEach((i,s)=>i.classList.toggle("he-heard",s<a*w));return{element:y("svg",t,...r),mark:n}}export{$e as default};
