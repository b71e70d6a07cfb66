function u(e,t={},...o){let r=document.createElement(e);for(let[n,s]of Object.entries(t))s==null||s===!1||(n.startsWith("on")?r.addEventListener(n.slice(2),s):r.setAttribute(n,s===!0?"":s));let a=o.flat().filter(n=>n!=null);return r.append(...a.map(n=>n.element??n)),r}var et=0,re=e=>`he-${e}-${++et}`;function ne(e,t=400){let o=0;return r=>{clearTimeout(o),o=setTimeout(()=>e.textContent=r,t)}}function ae(){let e=u("p",{class:"he-sentence",role:"status"});function t(o){e.textContent!==o&&(e.textContent=o)}return{element:e,say:t}}function F(e,t){D(e);let o=u("div",{class:"he-error",role:"alert"},u("span",{},t));o.append(u("button",{type:"button",onclick:()=>o.remove()},"Close")),e.prepend(o)}var D=e=>e.querySelector(":scope > .he-error")?.remove();function se(e){let t=0;function o(){cancelAnimationFrame(t),t=0}function r(){t=0,e()}return{request:()=>t||=requestAnimationFrame(r),cancel:o}}async function K(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var ie=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),tt=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),ce=()=>new URLSearchParams(location.hash.slice(1)),ot="The link is damaged, so the widget starts afresh. Ask for the link again.";function he(e){let t=ce().get(e);if(t===null)return{};try{return{value:tt(t)}}catch{return{error:ot}}}var le=(e,t)=>`${e}=${ie(t)}`;function ue(e,t){let o=ce();return o.set(e,ie(t)),history.replaceState(null,"",`#${o}`),location.href}var rt="The saved state of this widget cannot be read. It starts afresh.",nt="The link does not hold a state of this widget. It starts afresh.";function me(e,t,{name:o,start:r,checked:a,onChange:n,...s}){let{onSet:i=d=>n(d,null),complaints:c={},read:l=st,write:h=d=>d}=s,{traits:p=Object.keys(r),moment:f=()=>({})}=s,[x,b]=[{...r},{}],g=()=>a(l(t,p)),k=(d,N)=>it(e,()=>Object.assign(x,d()),N),[S,M]=[!1,!1];function y(){if(S)return;let d=M;M=!k(g,c.set),!M&&(d&&D(e),i(x))}let E=()=>({...x,...f()});e.addEventListener("course:state",({detail:d})=>d.take(le(o,E())));for(let d of p)t.on(`change:${d}`,y);return{state:x,opened:b,change(d){D(e),Object.assign(x,d),n(x,null)},restore(){k(g,c.saved??rt),Object.assign(b,x),n(x,at(e,o,N=>k(()=>a(N),c.link??nt)))},save(d={}){S=!0,ct(t,{...h(x),...d}),S=!1},share:()=>ue(o,E()),destroy:()=>p.forEach(d=>t.off(`change:${d}`,y))}}function at(e,t,o){let{value:r,error:a}=he(t);return a&&F(e,a),r!==void 0&&o(r)&&Number.isInteger(r.at)?r.at:null}var st=(e,t)=>Object.fromEntries(t.map(o=>[o,e.get(o)]));function it(e,t,o){try{return t(),!0}catch{return o&&F(e,o),!1}}function ct(e,t){let o=Object.entries(t).filter(([r,a])=>!ht(a,e.get(r)));for(let[r,a]of o)e.set(r,a);o.length&&e.save_changes()}function ht(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[o,r]=[pe(e),pe(t)];return o.length===r.length&&o.every((a,n)=>a===r[n])}function pe(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var Y=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var fe=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;var ut=["paper","surface","ink","muted","line","accent","accent-soft","plus","minus","serif","sans","mono"];function de(e,t=""){let o=document.createElement("style");o.textContent=fe+t,e.prepend(o);let r=matchMedia("(prefers-color-scheme: dark)"),a=()=>e.classList.toggle("he-dark",pt(r)),n=new MutationObserver(a);for(let s of[document.documentElement,document.body])n.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return r.addEventListener("change",a),a(),()=>{n.disconnect(),r.removeEventListener("change",a)}}function pt(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let o=document.body.dataset.jpThemeLight;return o===void 0?e.matches:o==="false"}function xe(e,t){let o=new MutationObserver(t);return o.observe(e,{attributes:!0,attributeFilter:["class"]}),{destroy:()=>o.disconnect()}}var Z=new WeakMap;function ge(e,t){if(!ut.includes(t)&&!t.startsWith("memory-"))throw new Error(`no token ${t}`);Z.get(e)?.theme!==e.className&&Z.set(e,{theme:e.className,colours:{}});let{colours:o}=Z.get(e);if(o[t])return o[t];let r=getComputedStyle(e).getPropertyValue(`--he-${t}`).trim(),a=[1,3,5].map(n=>parseInt(r.slice(n,n+2),16));return r&&(o[t]=a),a}function be({name:e,label:t,look:o,css:r,read:a=()=>null,createView:n,damaged:s}){return({model:i,el:c})=>{let l=u("section",{class:`he-root ${o}`,"data-widget":e,"aria-label":mt(t)});c.append(l);let h=de(l,r),p=[ft(l,e,s,()=>n(l,i,a(i)))].flat();return()=>{for(let f of p)f.destroy();h(),l.remove()}}}function mt(e){let t=new Set(Array.from(document.querySelectorAll("[data-widget]"),a=>a.ariaLabel)),[o,r]=[e,1];for(;t.has(o);)o=`${e} ${++r}`;return o}function ft(e,t,o,r){if(!o)return r();try{return r()}catch(a){return F(e,o),console.info(`${t}:`,a.message),[]}}var ye=`.he-ck { container: clock-hands / inline-size; }
.he-ck-dials { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.6fr); gap: 18px; align-items: center; }
.he-ck figure { margin: 0; }
.he-ck figure canvas { width: 100%; height: auto; }
.he-root .he-ck figcaption { font: 12px/1.35 var(--he-sans); text-align: left; color: var(--he-muted); margin: 4px 0 0; }
.he-ck > .he-sentence { margin: 10px 0 0; min-height: 4.1em; }
.he-ck .he-controls { margin: 8px 0; }
.he-ck .he-check input { flex: none; width: 24px; height: 24px; accent-color: var(--he-accent); }
.he-ck-bars { display: block; width: 100%; max-width: 420px; }
.he-ck-bars text { font: 13px var(--he-sans); fill: var(--he-muted); }
.he-ck-bars rect { fill: var(--he-line); }
.he-ck-bars rect.he-on { fill: var(--he-memory-1); }
.he-ck-bars .he-hand { stroke: var(--he-accent); stroke-width: 3; }
@container clock-hands (min-width: 580px) {
  .he-ck-below { display: grid; grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr); gap: 20px; align-items: start; }
}
@container clock-hands (max-width: 460px) {
  .he-ck-dials { grid-template-columns: minmax(0, 1fr) minmax(0, 1.3fr); gap: 8px; }
  .he-ck > .he-sentence { min-height: 5.5em; }
}
`;function ve(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function we(e){let t=ve(e),o=0,r=()=>ve(t+Math.imul(++o,2654435769)),a=s=>Math.floor(r()*s/2**32);function n(s){let i=Int32Array.from({length:s},(c,l)=>l);for(let c=s-1;c>0;c--){let l=a(c+1);[i[c],i[l]]=[i[l],i[c]]}return i}return{u32:r,below:a,permutation:n,choose:(s,i)=>n(s).slice(0,i),coin:()=>r()>>>31?1:-1}}var m=128,$=[2,3,4,6,8,12,0],z=26,A=200,_=80,Me=.1,ke=Math.round(_/Me/A),xt=Math.round(.2*m),Se=2*Math.PI,O={2:.24,3:.29,4:.25,6:.15,8:.11,12:.07};function gt({levels:e,patterns:t,seed:o}){let r=we(o),a=()=>e?Se*r.below(e)/e:Se*r.u32()/2**32,n=Array.from({length:t},()=>Float64Array.from({length:m},a)),s=Float64Array.from(n[0]);for(let i of r.choose(m,xt))s[i]=a();for(let i=0;i<m;i++)s[i]+=.2*(r.u32()/2**32-.5);return{stored:n,cue:s}}function Ae({levels:e,patterns:t,strength:o,ramp:r,seed:a}){let{stored:n,cue:s}=gt({levels:e,patterns:t,seed:a}),i=n.map(p=>[p.map(Math.cos),p.map(Math.sin)]),[c,l,h]=[Float64Array.from(s),[],A*ke];for(let p=0;p<=h;p++){p%ke===0&&l.push(c.slice());let f=e?o*(r?p/h:1):0,x=bt(c,i);for(let b=0;b<m;b++)c[b]+=Me*(x[b]-f*Math.sin(e*c[b]))}return{stored:n,frames:l}}function bt(e,t){let[o,r,a,n]=[e.map(Math.cos),e.map(Math.sin),new Float64Array(m),new Float64Array(m)];for(let[s,i]of t){let[c,l]=[0,0];for(let h=0;h<m;h++)c+=s[h]*o[h]+i[h]*r[h],l+=s[h]*r[h]-i[h]*o[h];for(let h=0;h<m;h++)a[h]+=(s[h]*c-i[h]*l)/m,n[h]+=(s[h]*l+i[h]*c)/m}return a.map((s,i)=>o[i]*n[i]-r[i]*s)}function Ee(e,t,o){let[r,a]=[0,0];for(let c=0;c<m;c++)r+=Math.cos(t[c]-e[c]),a+=Math.sin(t[c]-e[c]);let n=Math.atan2(a,r),s=t.map((c,l)=>Math.abs(Math.atan2(Math.sin(c-e[l]-n),Math.cos(c-e[l]-n)))),i=Array.from(s,c=>c>Math.PI/(o||16));return{turn:n,overlap:Math.hypot(r,a)/m,wrong:i,count:i.filter(Boolean).length}}function yt(e,t){if(!e||t>=1-1/e)return 0;let o=r=>r>0?r*Math.log2(r):0;return Math.max(0,Math.log2(e)+o(1-t)+o(t)-t*Math.log2(e-1))}var V=({levels:e,patterns:t},o)=>t/m*yt(e,o/m)*(e===2?2:1);var w=(e,t)=>e.toFixed(t).replace("-","\u2212");function q(e,t,o){let r=[],a=u("select",{onchange:()=>o(r[a.selectedIndex][0])});function n(s){r=s.map(i=>Array.isArray(i)?i:[i,i]),a.replaceChildren(...r.map(([i,c])=>u("option",{value:i},c)))}return n(t),{input:a,element:u("label",{},e," ",a),set:s=>a.value=s,offer:n}}function Q(e,t,o){let r=u("input",{type:"range",...t,id:re("slider"),oninput:()=>o(Number(r.value))}),a=u("output",{for:r.id});function n(s,i){r.value=s,a.textContent=i,r.setAttribute("aria-valuetext",i)}return{input:r,element:u("label",{},`${e} `,r,a),set:n}}function $e(e,t){let o=u("input",{type:"checkbox",onchange:()=>t(o.checked)});return{input:o,element:u("label",{class:"he-check"},o,` ${e}`),set:r=>o.checked=r}}var Oe=560,vt="(max-height: 480px)",Te=(e,t)=>u("div",{class:"he-stage"},e,t);function X(e,...t){let o=u("summary",{},e),r=u("details",{class:"he-fold"},o,...t);function a(n){o.hidden=!n,r.open=!n}return a(!1),{element:r,fold:a}}function Ce(e,t,o){let r=matchMedia(vt),[a,n]=[!1,1/0];function s(){if(a!==(n<=t||r.matches)){a=!a,e.classList.toggle("he-narrow",a);for(let{fold:l}of o)l(a)}}let i=new ResizeObserver(([{contentRect:l}])=>{n=l.width||n,s()});i.observe(e),r.addEventListener("change",s);function c(){i.disconnect(),r.removeEventListener("change",s)}return{destroy:c}}function Le(e,t){let[o,r,a]=[0,0,!0],n=new IntersectionObserver(([h])=>a=h.isIntersecting);n.observe(e);function s(h){o=requestAnimationFrame(s),a&&t((h-r)/1e3),r=h}function i(){c(),r=performance.now(),o=requestAnimationFrame(s)}function c(){cancelAnimationFrame(o),o=0}function l(){c(),n.disconnect()}return{start:i,stop:c,runs:()=>o!==0,destroy:l}}var wt=[[.25,"Slow"],[1,"Normal"],[4,"Fast"]];function Ne({label:e,moment:t="Moment of the recall",seconds:o=3,...r}){let{onSeek:a,onReset:n,watch:s,...i}=r,c=u("div",{class:"he-player",role:"group","aria-label":e}),l=matchMedia("(prefers-reduced-motion: reduce)"),h=At(c,o,{onMove:Ke,onRun:v=>b.textContent=v?"Pause":"Play"}),p=v=>()=>{s&&Mt(s.element??s),v()},f=(v,j)=>T(v,p(()=>h.by(j))),b=T("Play",p(()=>h.runs()?h.pause():oe()),"he-primary"),[g,k,S]=[f("Step",1),f("Back",-1),T("Reset",p(Ge))],M=p(()=>h.seek(Number(y.value))),y=u("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:M}),{parts:E,setSeed:d,status:N}=Et(i);c.append(St([b,g,k,S],y,[kt(h),...E],N));function Ge(){h.pause(),n?.(),h.seek(0)}function oe(v){l.matches?h.seek(1/0):h.start(v)}function Ke(v,j){[y.max,y.value]=[j,v],[k.disabled,g.disabled]=[v===0,v===j],a(v,h.runs())}let{seek:Ye,setLength:Ze,runs:Qe,destroy:Xe}=h;return{element:c,seek:Ye,play:()=>oe(0),setLength:Ze,setSeed:d,runs:Qe,destroy:Xe}}function kt({setSpeed:e}){let t=q("Speed",wt,e);return t.set(1),t.element}function St(e,t,o,r){let a=u("div",{class:"he-more"},o),n=T("More",()=>n.setAttribute("aria-expanded",String(a.classList.toggle("he-open"))));n.classList.add("he-more-button"),n.setAttribute("aria-expanded","false");let s=u("div",{class:"he-moves"},e,n);return u("div",{class:"he-bar-of"},s,u("div",{class:"he-scrub"},t),a,r)}function Mt(e){let{top:t,bottom:o}=e.getBoundingClientRect();(t<0||o>innerHeight)&&e.scrollIntoView({block:"nearest"})}function At(e,t,{onMove:o,onRun:r}){let[a,n,s,i]=[0,0,1,0],c=Le(e,g=>{i+=Math.max(n/t,2)*s*g,l(Math.floor(i)),a>=n&&p()});function l(g){a=Math.max(0,Math.min(n,g)),o(a,n)}function h(g=a>=n?0:a){a=i=g,r(!0),c.start()}function p(){c.stop(),r(!1)}function f(g){p(),l(g)}function x(g){p(),n=g}return{start:h,pause:p,seek:f,by:g=>f(a+g),setLength:x,setSpeed:g=>s=g,runs:c.runs,destroy:c.destroy}}function Et({seed:e,onSeed:t,share:o,python:r}){let a=u("p",{class:"he-status",role:"status"}),n=ne(a,50),s=u("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:c}),i=u("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function c(){let f=Math.floor(Number(s.value)),x=f>=0&&f<2**32;n(""),x?t(f):n("A seed is a whole number from 0 to 4,294,967,295.")}async function l(){let f=o();n(await K(f)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function h(){i.hidden=!i.hidden,i.value=r(),i.hidden||n(await K(i.value)?"The code is copied.":"Copy the code below.")}let p=[];return t&&p.push(u("label",{},"Seed ",s)),o&&$t()&&p.push(T("Share this state",l)),r&&p.push(T("Copy as Python",h),i),{parts:p,status:a,setSeed:f=>s.value=f}}var $t=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function T(e,t,o){return u("button",{type:"button",class:o,onclick:t},e)}var Ot="http://www.w3.org/2000/svg";function C(e,t={},...o){let r=document.createElementNS(Ot,e);return H(r,t),r.append(...o),r}function H(e,t){for(let[o,r]of Object.entries(t))e.setAttribute(o,r)}var[Ie,U,Fe,Pe,Re]=[320,170,24,22,6],R=$.filter(Boolean),J=(Ie-2*Re)/R.length,I=e=>Fe+(1-e/.3)*(U-Fe-Pe),P=e=>Re+e*J;function Be(){let e=C("svg",{viewBox:`0 0 ${Ie} ${U}`,class:"he-ck-bars",role:"img","aria-label":"Bits"}),t=R.map((s,i)=>{let c={x:P(i)+5,width:J-10,y:I(O[s]),height:U-Pe-I(O[s])};return C("rect",{...c,rx:3})}),o=R.flatMap((s,i)=>[C("text",{x:P(i)+J/2,y:U-6,"text-anchor":"middle"},String(s)),C("text",{x:P(i)+J/2,y:I(O[s])-5,"text-anchor":"middle"},w(O[s],2))]),r=C("line",{class:"he-hand"});e.append(...t,...o,r);function a(s,i){let c=R.indexOf(s);t.forEach((p,f)=>{p.classList.toggle("he-on",f===c)}),r.style.visibility=c<0?"hidden":"visible",H(r,{x1:P(Math.max(0,c))+1,x2:P(Math.max(0,c)+1)-1,y1:I(i),y2:I(i)});let h=`Bits per real weight at best: ${R.map(p=>`${p} places ${O[p]}`).join(", ")}. The recall shown: ${w(i,2)}`;H(e,{"aria-label":h})}let n=u("p",{class:"he-title"},"Bits per real weight at the best load, by places. Line: this recall.");return{element:u("div",{},n,e),show:a}}var[B,W,L]=[300,16,2],[ee,We]=[480,480/W*(m/W)],De=e=>`hsl(${(e*180/Math.PI%360+360)%360} 70% 50%)`,Tt=([e,t,o])=>`rgb(${e} ${t} ${o})`;function ze(){let e={class:"he-still",role:"img","aria-label":"All hands on one dial"},[t,o]=[u("canvas",{width:L*B,height:L*B,...e}),u("canvas",{width:L*ee,height:L*We,...e,"aria-label":"The clocks"})],r=null;function a(){let c=t.closest(".he-root");if(!c||!r)return;let l=Object.fromEntries(["ink","muted","line","accent","paper"].map(h=>[h,Tt(ge(c,h))]));Ct(je(t,B,B),r,l),Lt(je(o,ee,We),r,l)}function n(...c){r=c;let{count:l}=c[2];t.setAttribute("aria-label",`All hands on one dial, ${l} of ${m} at a wrong place`),o.setAttribute("aria-label",`${m} clocks, of which ${l} are wrong`),a()}let s=u("figure",{},t,u("figcaption",{},"All hands. Colour: where each should point.")),i=u("figure",{},o,u("figcaption",{},"The same clocks side by side; framed: wrong."));return{element:u("div",{class:"he-ck-dials"},s,i),show:n,redraw:a}}function je(e,t,o){let r=e.getContext("2d");return r.setTransform(L,0,0,L,0,0),r.clearRect(0,0,t,o),r}var G=(e,t,o,r)=>[t+r*Math.sin(e),o-r*Math.cos(e)];function _e(e,t,o){e.beginPath(),e.moveTo(...t),e.lineTo(...o),e.stroke()}function te(e,t,o,r){e.beginPath(),e.arc(t,o,r,0,2*Math.PI)}function Ct(e,[t,o,{wrong:r,turn:a},n],s){let i=B/2;e.strokeStyle=s.line,e.lineWidth=1.5,te(e,i,i,i-6),e.stroke();for(let c=0;c<n;c++){let l=2*Math.PI*c/n;_e(e,G(l,i,i,40),G(l,i,i,i-6))}for(let c=0;c<m;c++){let[l,h]=G(o[c]-(n?0:a),i,i,52+c*37%m*.66);te(e,l,h,5),e.fillStyle=De(t[c]),e.fill(),r[c]&&(e.strokeStyle=s.ink,e.lineWidth=2,e.stroke())}}function Lt(e,[t,o,{wrong:r}],a){let n=ee/W;for(let s=0;s<m;s++){let[i,c]=[(s%W+.5)*n,(Math.floor(s/W)+.5)*n];te(e,i,c,n/2-2),e.fillStyle=a.paper,e.fill(),e.lineWidth=r[s]?3:1,e.strokeStyle=r[s]?a.accent:a.line,e.stroke(),e.lineWidth=3,e.strokeStyle=De(t[s]),_e(e,[i,c],G(o[s],i,c,n/2-4))}}function Ve({levels:e,patterns:t,strength:o,ramp:r,seed:a}){let[n,s]=[r?"True":"False",e||"None"];return["import numpy as np","from hopfield_edu.frontier import oscillate, phasor_hebbian, wrong_phases","from hopfield_edu.widgets.clock_hands import drawn","",`stored, cue = drawn(${e}, ${t}, ${a})`,"W = phasor_hebbian(stored)",`how = {"injection": ${o}, "ramp": ${n}, "time": 80, "dt": 0.1}`,`end = oscillate(W, cue, ${s}, **how)[-1]`,`print(round(128 * wrong_phases(stored[0], end, ${e||16})))`,""].join(`
`)}var qe=e=>e?`${e} places`:"the whole circle, no lock";function Nt(e,t){return e?`${e} of ${m} hands ${e===1?"is":"are"} ${t?"at a wrong place":"more than 11\xB0 off"}`:`every hand is ${t?"at its place":"less than 11\xB0 off"}`}function He(e,{count:t,overlap:o},r){let a=`After ${w(r*_/A,0)} of ${_} time units`,n=e.levels?` ${w(V(e,t),3)} bits per real weight.`:"",s=`${e.patterns} pattern${e.patterns===1?"":"s"}, load ${w(e.patterns/m,2)}`;return`${a}, ${Nt(t,e.levels)} (${s}; overlap ${w(o,2)}).${n}`}var Ft=7;function Ue({state:e,change:t,share:o,onSeek:r,onReset:a}){let[n,s,i]=[ze(),ae(),Be()],c=It(e,t),l=Ne({label:"Time",moment:"Time",seconds:Ft,seed:e.seed,onSeed:S=>t({seed:S}),python:()=>Ve(e),onSeek:r,onReset:a,share:o});function h(){c.update(),l.setSeed(e.seed),l.setLength(A)}function p({stored:S,frames:M},y,E){let d=Ee(S[0],M[y],e.levels);return n.show(S[0],M[y],d,e.levels),i.show(e.levels,V(e,d.count)),(!E||y%10===0)&&s.say(He(e,d,y)),d}let f=[X("Settings",c),X("Bits",i)],x=u("div",{class:"he-ck-below"},f),b=u("div",{class:"he-ck"},Te(n.element,l),s,x),g=Ce(b,Oe,f);function k(){l.destroy(),g.destroy()}return{element:b,player:l,update:h,show:p,redraw:n.redraw,destroy:k}}function It(e,t){let o=$.map(c=>[c,qe(c)]),r=q("Hands rest at",o,c=>t({levels:c})),a=Q("Patterns",{min:1,max:z,step:1},c=>t({patterns:c})),n=Q("Fast rhythm",{min:0,max:2,step:.1},c=>t({strength:c})),s=$e("The rhythm grows slowly",c=>t({ramp:c}));function i(){r.set(e.levels),a.set(e.patterns,`${e.patterns}, load ${w(e.patterns/m,2)}`),n.set(e.strength,w(e.strength,1)),s.set(e.ramp)}return{element:u("div",{class:"he-controls"},r,a,n,s),update:i}}var Je="clock-hands",Pt={levels:4,patterns:6,strength:.5,ramp:!0,seed:0},Rt={saved:"The saved state of this widget cannot be read. It starts with four places.",set:"What was set cannot be shown: 1 to 26 patterns, a strength from 0 to 2, and so on."},Vo={render:be({name:Je,label:"Clock hands",look:"he-clock-hands",css:ye,createView:Bt})};function Bt(e,t){let[o,r]=[null,0],n=me(e,t,{name:Je,start:Pt,checked:Wt,onChange:c,moment:()=>({at:r}),complaints:Rt}),s=se(h),i=Ue({state:n.state,change:l,share:n.share,onSeek:f,onReset:p});e.append(i.element);function c(x,b){r=Math.min(A,b??r),h()}function l(x){Object.assign(n.state,x),s.request()}function h(){o=Ae(n.state),i.update(),i.player.seek(r)}function p(){queueMicrotask(()=>{r=0,n.change(n.opened)})}function f(x,b){if(!o)return;r=x;let{count:g,overlap:k}=i.show(o,x,b);b||n.save({shown:{wrong:g,overlap:k}})}return n.restore(),[n,i,xe(e,i.redraw),{destroy:s.cancel}]}function Wt({levels:e,patterns:t,strength:o,ramp:r,seed:a}){let n=$.includes(e)&&Y(t,z)&&t>0&&Y(a),s=typeof o=="number"&&o>=0&&o<=2;if(!n||!s||typeof r!="boolean")throw new Error("this is no state of the widget");return{levels:e,patterns:t,strength:o,ramp:r,seed:a}}export{Vo as default};
