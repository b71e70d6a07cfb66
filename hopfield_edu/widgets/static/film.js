function h(e,t={},...r){let n=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?n.addEventListener(a.slice(2),s):n.setAttribute(a,s===!0?"":s));let o=r.flat().filter(a=>a!=null);return n.append(...o.map(a=>a.element??a)),n}function j(e,t=400){let r=0;return n=>{clearTimeout(r),r=setTimeout(()=>e.textContent=n,t)}}function B(){let e=h("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function I(e,t){R(e);let r=h("div",{class:"he-error",role:"alert"},h("span",{},t));r.append(h("button",{type:"button",onclick:()=>r.remove()},"Close")),e.prepend(r)}var R=e=>e.querySelector(":scope > .he-error")?.remove();async function D(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var H=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),We=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),V=()=>new URLSearchParams(location.hash.slice(1)),qe="The link is damaged, so the widget starts afresh. Ask for the link again.";function K(e){let t=V().get(e);if(t===null)return{};try{return{value:We(t)}}catch{return{error:qe}}}var J=(e,t)=>`${e}=${H(t)}`;function G(e,t){let r=V();return r.set(e,H(t)),history.replaceState(null,"",`#${r}`),location.href}var Be="The saved state of this widget cannot be read. It starts afresh.",He="The link does not hold a state of this widget. It starts afresh.";function X(e,t,{name:r,start:n,checked:o,onChange:a,...s}){let{onSet:i=g=>a(g,null),complaints:c={},read:l=Ke,write:u=g=>g}=s,{traits:f=Object.keys(n),moment:x=()=>({})}=s,[d,y]=[{...n},{}],p=()=>o(l(t,f)),k=(g,C)=>Je(e,()=>Object.assign(d,g()),C),[S,O]=[!1,!1];function w(){if(S)return;let g=O;O=!k(p,c.set),!O&&(g&&R(e),i(d))}let E=()=>({...d,...x()});e.addEventListener("course:state",({detail:g})=>g.take(J(r,E())));for(let g of f)t.on(`change:${g}`,w);return{state:d,opened:y,change(g){R(e),Object.assign(d,g),a(d,null)},restore(){k(p,c.saved??Be),Object.assign(y,d),a(d,Ve(e,r,C=>k(()=>o(C),c.link??He)))},save(g={}){S=!0,Ge(t,{...u(d),...g}),S=!1},share:()=>G(r,E()),destroy:()=>f.forEach(g=>t.off(`change:${g}`,w))}}function Ve(e,t,r){let{value:n,error:o}=K(t);return o&&I(e,o),n!==void 0&&r(n)&&Number.isInteger(n.at)?n.at:null}var Ke=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function Je(e,t,r){try{return t(),!0}catch{return r&&I(e,r),!1}}function Ge(e,t){let r=Object.entries(t).filter(([n,o])=>!Xe(o,e.get(n)));for(let[n,o]of r)e.set(n,o);r.length&&e.save_changes()}function Xe(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[r,n]=[L(e),L(t)];return r.length===n.length&&r.every((o,a)=>o===n[a])}function L(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var Y=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var Q=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;var Qe=["paper","surface","ink","muted","line","accent","accent-soft","plus","minus","serif","sans","mono"];function Z(e,t=""){let r=document.createElement("style");r.textContent=Q+t,e.prepend(r);let n=matchMedia("(prefers-color-scheme: dark)"),o=()=>e.classList.toggle("he-dark",Ze(n)),a=new MutationObserver(o);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return n.addEventListener("change",o),o(),()=>{a.disconnect(),n.removeEventListener("change",o)}}function Ze(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function ee(e,t){let r=new MutationObserver(t);return r.observe(e,{attributes:!0,attributeFilter:["class"]}),{destroy:()=>r.disconnect()}}var z=new WeakMap;function U(e,t){if(!Qe.includes(t)&&!t.startsWith("memory-"))throw new Error(`no token ${t}`);z.get(e)?.theme!==e.className&&z.set(e,{theme:e.className,colours:{}});let{colours:r}=z.get(e);if(r[t])return r[t];let n=getComputedStyle(e).getPropertyValue(`--he-${t}`).trim(),o=[1,3,5].map(a=>parseInt(n.slice(a,a+2),16));return n&&(r[t]=o),o}function te({name:e,label:t,look:r,css:n,read:o=()=>null,createView:a,damaged:s}){return({model:i,el:c})=>{let l=h("section",{class:`he-root ${r}`,"data-widget":e,"aria-label":et(t)});c.append(l);let u=Z(l,n),f=[tt(l,e,s,()=>a(l,i,o(i)))].flat();return()=>{for(let x of f)x.destroy();u(),l.remove()}}}function et(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),o=>o.ariaLabel)),[r,n]=[e,1];for(;t.has(r);)r=`${e} ${++n}`;return r}function tt(e,t,r,n){if(!r)return n();try{return n()}catch(o){return I(e,r),console.info(`${t}:`,o.message),[]}}function re(e,t){let r=new Float64Array(t);for(let n=0;n<t;n++)r[n]=e[n>>3]>>7-(n&7)&1?1:-1;return r}function ne(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function oe(e){let t=ne(e),r=0,n=()=>ne(t+Math.imul(++r,2654435769)),o=s=>Math.floor(n()*s/2**32);function a(s){let i=Int32Array.from({length:s},(c,l)=>l);for(let c=s-1;c>0;c--){let l=o(c+1);[i[c],i[l]]=[i[l],i[c]]}return i}return{u32:n,below:o,permutation:a,choose:(s,i)=>a(s).slice(0,i),coin:()=>n()>>>31?1:-1}}var[m,b,M]=[64,48,128],N=[4,8,16,32],[A,ae]=[b*b,b*b/2],[rt,nt]=[50,.5];function ot(e){let t=re(e,M*M),r=new Float64Array(m*A);for(let n=0;n<m;n++){let o=Math.round(n/(m-1)*(M-b));for(let a=0;a<A;a++){let[s,i]=[o+Math.floor(a/b),o+a%b];r[n*A+a]=t[s*M+i]/b}}return r}function ie(e){let t=ot(e),[r,n]=[new Float64Array(m**2),new Float64Array(m**2)];for(let o=0;o<m;o++)for(let a=0;a<=o;a++){let s=se(t,o,a,0,ae);n[o*m+a]=n[a*m+o]=s,r[o*m+a]=r[a*m+o]=s+se(t,o,a,ae,A)}return{frames:t,whole:r,upper:n}}function se(e,t,r,n,o){let a=0;for(let s=n;s<o;s++)a+=e[t*A+s]*e[r*A+s];return a}var ce=({shuffled:e,seed:t})=>e?oe(t).permutation(m):Int32Array.from({length:m},(r,n)=>n);function le(e,t){let r=m/t;return Array.from({length:t},(n,o)=>({frames:[...e.subarray(o*r,(o+1)*r)],share:1/(r+nt)}))}var fe=(e,t)=>Array.from({length:t},(r,n)=>({frames:[e[Math.round(n*(m-1)/(t-1))]],share:1}));function he({upper:e},t){let r=new Float64Array(m**2);for(let n=0;n<m;n++){let o=t.map(({frames:c,share:l})=>{let u=0;for(let f of c)u+=e[n*m+f];return rt*l*u}),a=Math.max(...o),s=o.map(c=>Math.exp(c-a)),i=s.reduce((c,l)=>c+l,0);t.forEach(({frames:c,share:l},u)=>{for(let f of c)r[n*m+f]+=s[u]/i*l})}return r}var ue=new Float64Array(m**2).fill(1/m);function me({whole:e},t){return Float64Array.from({length:m},(r,n)=>{let o=t.subarray(n*m,(n+1)*m),[a,s]=[0,0];for(let i=0;i<m;i++){a+=o[i]*e[n*m+i];let c=o[i]*e[i*m+i]/2;for(let l=0;l<i;l++)c+=o[l]*e[i*m+l];s+=2*o[i]*c}return a/Math.sqrt(s)})}function pe({frames:e},t,r){let n=new Float64Array(A);for(let o=0;o<m;o++){let a=t[r*m+o];for(let s=0;s<A;s++)n[s]+=a*e[o*A+s]}return n}var de=({frames:e},t)=>e.subarray(t*A,(t+1)*A);function xe(e,t){let{frames:r}=e.find(n=>n.frames.includes(t));return r.filter(n=>n!==t).sort((n,o)=>n-o)}var ge=`.he-film-memory { container: film / inline-size; }
.he-fm-pictures { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 10px; margin: 0 0 8px; }
.he-fm figure { margin: 0; min-width: 0; }
.he-fm-frame { position: relative; }
.he-root .he-fm-frame canvas { display: block; width: 100%; aspect-ratio: 1; image-rendering: pixelated; border: 1px solid var(--he-line); border-radius: 6px; }
.he-fm-film::after { content: ""; position: absolute; left: 0; right: 0; top: 50%; border-top: 2px dashed var(--he-accent); }
.he-fm figcaption { font-size: 13px; line-height: 1.4; margin-top: 3px; color: var(--he-muted); font-variant-numeric: tabular-nums; }
.he-fm figcaption b { display: block; color: var(--he-ink); font-weight: 600; }
.he-fm-said { display: flex; gap: 12px; align-items: flex-start; margin: 10px 0 0; }
.he-fm-said button { flex: none; min-width: 6.2em; }
.he-fm-said .he-sentence { margin: 0; min-height: 2.7em; }
.he-fm .he-note { font-size: 13px; color: var(--he-muted); margin: 6px 0 0; min-height: 1.35em; }
.he-fm .he-controls { margin: 8px 0 0; }
@container film (max-width: 460px) {
  .he-fm-pictures { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px; }
  .he-fm-said { flex-direction: column; gap: 6px; }
  .he-fm .he-note { min-height: 2.7em; }
}
`;var ye=(e,t)=>e.toFixed(t).replace("-","\u2212");var W=M*M/8;function be(e){let[t,r]=[e.get("names"),L(e.get("picture_bits"))];if(!t.length||r.length!==t.length*W)throw new Error("pictures and names do not fit");let n=new Map;function o(a){let s=t.indexOf(a);return n.has(a)||n.set(a,st(r.subarray(s*W,(s+1)*W))),n.get(a)}return{names:t,film:o}}function st(e){let t=ie(e);return{...t,mean:ve(t,ue)}}function we(e,{pieces:t,...r}){let n=ce(r),o=le(n,t),[a,s]=[o,fe(n,t)].map(i=>ve(e,he(e,i)));return{film:e,curve:o,told:{curve:a,frames:s,mean:e.mean}}}function ve(e,t){let r=me(e,t);return{answers:t,likeness:r,mean:r.reduce((n,o)=>n+o,0)/m}}var T=e=>ye(e,2);function ke({pieces:e,shuffled:t},{curve:r,frames:n,mean:o}){let s=(Math.abs(r.mean-n.mean)<.005?"as good as":null)??(r.mean>n.mean?"better than":"worse than");return`${t?"Shuffled":"In order"}, the curve of ${e} pieces is ${s} ${e} single frames: mean likeness ${T(r.mean)} against ${T(n.mean)}. The mean picture has ${T(o.mean)}.`}function Ae(e,t){let r=t.map(i=>i+1),n=r.at(-1),o=`${r.slice(0,-1).join(", ")} and ${n}`,a=r.length===1?`frame ${n}`:`frames ${o}`,s=r.length<8?a:`${r.length} frames from ${r[0]} to ${n}`;return`Frame ${e+1} shares its piece of the curve with ${s}.`}function F(e,t,r){let n=[],o=h("select",{onchange:()=>r(n[o.selectedIndex][0])});function a(s){n=s.map(i=>Array.isArray(i)?i:[i,i]),o.replaceChildren(...n.map(([i,c])=>h("option",{value:i},c)))}return a(t),{input:o,element:h("label",{},e," ",o),set:s=>o.value=s,offer:a}}var Se=560,ct="(max-height: 480px)",Ee=(e,t)=>h("div",{class:"he-stage"},e,t);function Oe(e,...t){let r=h("summary",{},e),n=h("details",{class:"he-fold"},r,...t);function o(a){r.hidden=!a,n.open=!a}return o(!1),{element:n,fold:o}}function Me(e,t,r){let n=matchMedia(ct),[o,a]=[!1,1/0];function s(){if(o!==(a<=t||n.matches)){o=!o,e.classList.toggle("he-narrow",o);for(let{fold:l}of r)l(o)}}let i=new ResizeObserver(([{contentRect:l}])=>{a=l.width||a,s()});i.observe(e),n.addEventListener("change",s);function c(){i.disconnect(),n.removeEventListener("change",s)}return{destroy:c}}function $e(e,t){let[r,n,o]=[0,0,!0],a=new IntersectionObserver(([u])=>o=u.isIntersecting);a.observe(e);function s(u){r=requestAnimationFrame(s),o&&t((u-n)/1e3),n=u}function i(){c(),n=performance.now(),r=requestAnimationFrame(s)}function c(){cancelAnimationFrame(r),r=0}function l(){c(),a.disconnect()}return{start:i,stop:c,runs:()=>r!==0,destroy:l}}var lt=[[.25,"Slow"],[1,"Normal"],[4,"Fast"]];function Ce({label:e,moment:t="Moment of the recall",seconds:r=3,...n}){let{onSeek:o,onReset:a,watch:s,...i}=n,c=h("div",{class:"he-player",role:"group","aria-label":e}),l=matchMedia("(prefers-reduced-motion: reduce)"),u=mt(c,r,{onMove:_e,onRun:v=>y.textContent=v?"Pause":"Play"}),f=v=>()=>{s&&ut(s.element??s),v()},x=(v,P)=>$(v,f(()=>u.by(P))),y=$("Play",f(()=>u.runs()?u.pause():q()),"he-primary"),[p,k,S]=[x("Step",1),x("Back",-1),$("Reset",f(Ne))],O=f(()=>u.seek(Number(w.value))),w=h("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:O}),{parts:E,setSeed:g,status:C}=pt(i);c.append(ht([y,p,k,S],w,[ft(u),...E],C));function Ne(){u.pause(),a?.(),u.seek(0)}function q(v){l.matches?u.seek(1/0):u.start(v)}function _e(v,P){[w.max,w.value]=[P,v],[k.disabled,p.disabled]=[v===0,v===P],o(v,u.runs())}let{seek:je,setLength:De,runs:ze,destroy:Ue}=u;return{element:c,seek:je,play:()=>q(0),setLength:De,setSeed:g,runs:ze,destroy:Ue}}function ft({setSpeed:e}){let t=F("Speed",lt,e);return t.set(1),t.element}function ht(e,t,r,n){let o=h("div",{class:"he-more"},r),a=$("More",()=>a.setAttribute("aria-expanded",String(o.classList.toggle("he-open"))));a.classList.add("he-more-button"),a.setAttribute("aria-expanded","false");let s=h("div",{class:"he-moves"},e,a);return h("div",{class:"he-bar-of"},s,h("div",{class:"he-scrub"},t),o,n)}function ut(e){let{top:t,bottom:r}=e.getBoundingClientRect();(t<0||r>innerHeight)&&e.scrollIntoView({block:"nearest"})}function mt(e,t,{onMove:r,onRun:n}){let[o,a,s,i]=[0,0,1,0],c=$e(e,p=>{i+=Math.max(a/t,2)*s*p,l(Math.floor(i)),o>=a&&f()});function l(p){o=Math.max(0,Math.min(a,p)),r(o,a)}function u(p=o>=a?0:o){o=i=p,n(!0),c.start()}function f(){c.stop(),n(!1)}function x(p){f(),l(p)}function d(p){f(),a=p}return{start:u,pause:f,seek:x,by:p=>x(o+p),setLength:d,setSpeed:p=>s=p,runs:c.runs,destroy:c.destroy}}function pt({seed:e,onSeed:t,share:r,python:n}){let o=h("p",{class:"he-status",role:"status"}),a=j(o,50),s=h("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:c}),i=h("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function c(){let x=Math.floor(Number(s.value)),d=x>=0&&x<2**32;a(""),d?t(x):a("A seed is a whole number from 0 to 4,294,967,295.")}async function l(){let x=r();a(await D(x)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function u(){i.hidden=!i.hidden,i.value=n(),i.hidden||a(await D(i.value)?"The code is copied.":"Copy the code below.")}let f=[];return t&&f.push(h("label",{},"Seed ",s)),r&&dt()&&f.push($("Share this state",l)),n&&f.push($("Copy as Python",u),i),{parts:f,status:o,setSeed:x=>s.value=x}}var dt=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function $(e,t,r){return h("button",{type:"button",class:r,onclick:t},e)}var Ie=([e,t,r])=>new Uint32Array(Uint8Array.of(e,t,r,255).buffer)[0];var _=255,xt=[["film",()=>"The film",()=>"upper half is shown"],["curve",e=>`From ${e} means`],["frames",e=>`From ${e} frames`],["mean",()=>"Mean picture"]];function Te(){let e=xt.map(([s,i,c])=>gt(s,i,c)),t=null;function r(){let s=e[0].element.closest(".he-root");if(s){t??=bt(s);for(let i of e)i.paint(t)}}function n({film:s,told:i},c){for(let{kind:l,set:u}of e){let f=i[l];u(f?pe(s,f.answers,c):de(s,c),f?.likeness[c])}r()}function o(){t=null,r()}let a=s=>e.forEach(i=>i.update(s));return{element:h("div",{class:"he-fm-pictures"},e),update:a,show:n,redraw:o}}function gt(e,t,r=null){let n=h("canvas",{width:b,height:b,class:"he-still",role:"img","aria-label":"A frame"}),[o,a]=[h("b",{}),h("span",{},r?.())],s=new ImageData(b,b),i=new Float64Array(b*b);function c(d,y){i=d,r||(a.textContent=`likeness ${T(y)}`),n.setAttribute("aria-label",`${o.textContent}, ${a.textContent}`)}function l(d){let y=new Uint32Array(s.data.buffer);for(let p=0;p<y.length;p++)y[p]=d[yt(i[p])];n.getContext("2d").putImageData(s,0,0)}let u=d=>o.textContent=t(d),f=h("div",{class:`he-fm-frame he-fm-${e}`},n);return{element:h("figure",{},f,h("figcaption",{},o," ",a)),kind:e,update:u,set:c,paint:l}}var yt=e=>Math.max(0,Math.min(_,Math.round(_*(e*b+1)/2)));function bt(e){let[t,r]=["plus","minus"].map(o=>U(e,o)),n=o=>Ie(r.map((a,s)=>Math.round(a+(t[s]-a)*o)));return Uint32Array.from({length:_+1},(o,a)=>n(a/_))}function Fe({picture:e,pieces:t,shuffled:r,seed:n}){let o=["from hopfield_edu.widgets.rng import SharedRng","",`film = film[SharedRng(${n}).permutation(64)]`,""];return["import numpy as np","from hopfield_edu import datasets","from hopfield_edu.frontier import fit_curve, pan, recall_curve","from hopfield_edu.modern import modern_recall","",`film = pan(datasets.pictures(["${e}"]).patterns.reshape(128, 128)) / 48`,...r?o:[],"cues = film * (np.arange(48 * 48) < 48 * 24)  # the upper half",`curve = recall_curve(fit_curve(film, ${t}), cues, beta=50.0).state`,`some = film[np.rint(np.linspace(0, 63, ${t})).astype(int)]`,"frames = modern_recall(some, cues, 50.0, max_steps=1).state","for told in (curve, frames):","    print(np.mean(np.sum(told * film, axis=1) / np.linalg.norm(told, axis=1)))",""].join(`
`)}var wt=8;function Pe(e,{state:t,change:r,share:n,onSeek:o,onReset:a}){let[s,i]=[Te(),B()],c=h("p",{class:"he-note"}),l=h("button",{type:"button",onclick:()=>r({shuffled:!t.shuffled})}),u=vt(e,t,r),f=Ce({label:"Film",moment:"Frame",seconds:wt,seed:t.seed,onSeed:w=>r({seed:w}),python:()=>Fe(t),onSeek:o,onReset:a,share:n});function x({told:w}){s.update(t.pieces),u.update(),f.setSeed(t.seed),f.setLength(m-1),l.textContent=t.shuffled?"In order":"Shuffle",i.say(ke(t,w))}function d(w,E){s.show(w,E),c.textContent=Ae(E,xe(w.curve,E))}let y=[Oe("Settings",u)],p=h("div",{class:"he-fm-said"},l,i),k=h("div",{class:"he-fm"},Ee(s.element,f),p,c,y),S=Me(k,Se,y);function O(){f.destroy(),S.destroy()}return{element:k,player:f,update:x,show:d,redraw:s.redraw,destroy:O}}function vt(e,t,r){let n=F("Film over",e,s=>r({picture:s})),o=F("Numbers per pixel",N,s=>r({pieces:s}));function a(){n.set(t.picture),o.set(t.pieces)}return{element:h("div",{class:"he-controls"},n,o),update:a}}var Le="film-memory",kt={picture:"astronaut",pieces:16,shuffled:!1,seed:0},Re=19,At={saved:"The saved state of this widget cannot be read. It starts with the astronaut, in order.",set:"What was set cannot be shown: one of the five pictures, and 4, 8, 16 or 32 pieces."},jr={render:te({name:Le,label:"A film in a few numbers",look:"he-film-memory",css:ge,read:be,createView:St,damaged:"The saved pictures of this widget are damaged, so there is no film."})};function St(e,t,{names:r,film:n}){let[o,a]=[null,Re],s=X(e,t,{name:Le,start:kt,checked:f=>Et(f,r),onChange:c,moment:()=>({at:a}),complaints:At}),i=Pe(r,{...s,onSeek:u,onReset:()=>queueMicrotask(()=>l())});e.append(i.element);function c(f,x){let d=x??a;o=we(n(f.picture),f),i.update(o),i.player.seek(d);let[y,p,k]=["curve","frames","mean"].map(S=>o.told[S].mean);s.save({shown:{curve:y,frames:p,mean:k}})}function l(){a=Re,s.change(s.opened)}function u(f){o&&(a=f,i.show(o,f))}return s.restore(),[s,i,ee(e,i.redraw)]}function Et({picture:e,pieces:t,shuffled:r,seed:n},o){if(!(o.includes(e)&&N.includes(t)&&typeof r=="boolean"&&Y(n)))throw new Error("this is no state of the widget");return{picture:e,pieces:t,shuffled:r,seed:n}}export{jr as default};
