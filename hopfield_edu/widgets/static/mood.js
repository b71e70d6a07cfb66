var V=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),$e=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),o=>o.charCodeAt(0)))),_=()=>new URLSearchParams(location.hash.slice(1)),D="The link is damaged, so the widget starts afresh. Ask for the link again.";function J(e){let o=_().get(e);if(o===null)return{};try{return{value:$e(o)}}catch{return{error:D}}}var G=(e,o)=>`${e}=${V(o)}`;function K(e,o){let t=_();return t.set(e,V(o)),history.replaceState(null,"",`#${t}`),location.href}function h(e,o={},...t){let r=document.createElement(e);for(let[s,a]of Object.entries(o))a==null||a===!1||(s.startsWith("on")?r.addEventListener(s.slice(2),a):r.setAttribute(s,a===!0?"":a));let n=t.flat().filter(s=>s!=null);return r.append(...n.map(s=>s.element??s)),r}var B=(e,...o)=>h("div",{},h("p",{class:"he-title"},e),...o),Oe=0,Q=e=>`he-${e}-${++Oe}`;function X(e,o=400){let t=0;return r=>{clearTimeout(t),t=setTimeout(()=>e.textContent=r,o)}}function Y(){let e=h("p",{class:"he-sentence",role:"status"});function o(t){e.textContent!==t&&(e.textContent=t)}return{element:e,say:o}}function T(e,o){O(e);let t=h("div",{class:"he-error",role:"alert"},h("span",{},o));t.append(h("button",{type:"button",onclick:()=>t.remove()},"Close")),e.prepend(t)}var O=e=>e.querySelector(":scope > .he-error")?.remove();async function z(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var Ie="The saved state of this widget cannot be read. It starts afresh.",Le="The link does not hold a state of this widget. It starts afresh.";function ee(e,o,{name:t,start:r,checked:n,onChange:s,...a}){let{onSet:i=u=>s(u,null),complaints:c={},read:l=Ne,write:d=u=>u}=a,{traits:m=Object.keys(r),moment:p=()=>({})}=a,[x,g]=[{...r},{}],f=()=>n(l(o,m)),b=(u,M)=>Pe(e,()=>Object.assign(x,u()),M),[v,w]=[!1,!1];function k(){if(v)return;let u=w;w=!b(f,c.set),!w&&(u&&O(e),i(x))}let S=()=>({...x,...p()});e.addEventListener("course:state",({detail:u})=>u.take(G(t,S())));for(let u of m)o.on(`change:${u}`,k);return{state:x,opened:g,change(u){O(e),Object.assign(x,u),s(x,null)},restore(){b(f,c.saved??Ie),Object.assign(g,x);let{value:u,error:M}=J(t);M&&T(e,M);let j=u!==void 0&&b(()=>n(u),c.link??Le);s(x,j&&Number.isInteger(u.at)?u.at:null)},save(u={}){v=!0,Fe(o,{...d(x),...u}),v=!1},share:()=>K(t,S()),destroy:()=>m.forEach(u=>o.off(`change:${u}`,k))}}var Ne=(e,o)=>Object.fromEntries(o.map(t=>[t,e.get(t)]));function Pe(e,o,t){try{return o(),!0}catch{return t&&T(e,t),!1}}function Fe(e,o){let t=Object.entries(o).filter(([r,n])=>!je(n,e.get(r)));for(let[r,n]of t)e.set(r,n);t.length&&e.save_changes()}function je(e,o){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(o);let[t,r]=[Z(e),Z(o)];return t.length===r.length&&t.every((n,s)=>n===r[s])}function Z(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var R=(e,o=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=o;var te=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
  font: 500 14px/1.2 var(--he-sans); color: var(--he-ink); background: var(--he-surface); border: 1px solid var(--he-muted); border-radius: 8px; min-height: 36px; padding: 0 12px; max-width: 100%;
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
.he-root canvas:focus-visible + .he-cursor { display: block; }
.he-root canvas.he-still { touch-action: auto; cursor: inherit; }
.he-root textarea { width: 100%; font: 12px/1.2 var(--he-mono); padding: 8px; min-height: 120px; white-space: pre; overflow: auto; }
.he-root .he-status { font-size: 13px; color: var(--he-muted); min-height: 1.4em; margin: 4px 0 0; }
.he-root .he-wait { margin: 0; color: var(--he-muted); min-height: 3em; }
.he-root .he-error { grid-column: 1 / -1; display: flex; gap: 12px; align-items: center; justify-content: space-between; border: 2px solid var(--he-accent); border-radius: 8px; padding: 8px 12px; background: var(--he-accent-soft); color: var(--he-ink); }
.he-player { container: player / inline-size; margin-top: 8px; background: var(--he-surface); }
.he-bar-of, .he-moves, .he-more { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
.he-moves, .he-more { display: contents; }
.he-root .he-more-button { display: none; }
.he-player label { font-size: 13px; color: var(--he-muted); display: inline-flex; gap: 6px; align-items: center; }
.he-player .he-scrub { flex: 1 1 100%; order: 1; }
.he-root .he-player .he-status { flex-basis: 100%; min-height: 0; margin: 0; order: 2; }
.he-player .he-scrub input { width: 100%; }
.he-player input[type="number"] { width: 5.5em; padding: 0 6px; }
.he-player textarea { flex: 1 1 100%; order: 2; }
@container player (max-width: 430px) {
  .he-moves { display: flex; flex: 1 1 100%; gap: 6px; }
  .he-root .he-moves button { padding: 0 8px; flex: 1 1 auto; min-height: 40px; }
  .he-root .he-more-button { display: block; }
  .he-more { display: none; flex: 1 1 100%; order: 1; }
  .he-more.he-open { display: flex; }
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
.he-trace { width: 100%; height: auto; display: block; }
.he-trace text { font: 11px var(--he-sans); fill: var(--he-muted); }
@media print { .he-root .he-player, .he-root .he-controls { display: none; } }
@media (max-width: 600px) { .he-root { padding: 12px; } }
`;function oe(e,o=""){let t=document.createElement("style");t.textContent=te+o,e.prepend(t);let r=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",Be(r)),s=new MutationObserver(n);for(let a of[document.documentElement,document.body])s.observe(a,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return r.addEventListener("change",n),n(),()=>{s.disconnect(),r.removeEventListener("change",n)}}function Be(e){let o=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(o==="dark"||o==="light")return o==="dark";let t=document.body.dataset.jpThemeLight;return t===void 0?e.matches:t==="false"}function re({name:e,label:o,look:t,css:r,read:n=()=>null,createView:s,damaged:a}){return({model:i,el:c})=>{let l=h("section",{class:`he-root ${t}`,"data-widget":e,"aria-label":o});c.append(l);let d=oe(l,r),m=[ze(l,e,a,()=>s(l,i,n(i)))].flat();return()=>{for(let p of m)p.destroy();d(),l.remove()}}}function ze(e,o,t,r){if(!t)return r();try{return r()}catch(n){return T(e,t),console.info(`${o}:`,n.message),[]}}function ne(e){let o=e>>>0;return o=Math.imul(o^o>>>16,569420461),o=Math.imul(o^o>>>15,1935289751),(o^o>>>15)>>>0}function ae(e){let o=ne(e),t=0,r=()=>ne(o+Math.imul(++t,2654435769)),n=a=>Math.floor(r()*a/2**32);function s(a){let i=Int32Array.from({length:a},(c,l)=>l);for(let c=a-1;c>0;c--){let l=n(c+1);[i[c],i[l]]=[i[l],i[c]]}return i}return{u32:r,below:n,permutation:s,choose:(a,i)=>s(a).slice(0,i),coin:()=>r()>>>31?1:-1}}var I={true:8,false:300};function se(e){let o=Math.max(...e),t=e.map(n=>Math.exp(n-o)),r=t.reduce((n,s)=>n+s,0);return t.map(n=>n/r)}function q({likeness:e,episodes:o,rates:t},r,n){let s=(a,i)=>t.sharpness*e[r][a]-t.sway*(n-o.mood[i])**2/2;return se(o.cue.map(s))}function ie({episodes:e,rates:o},t){let r=[];return e.story.forEach((n,s)=>r[n]=e.mood[s]),se(r.map(n=>-o.sway*(t-n)**2/2))}function ce(e,{cue:o,mood:t,hold:r,seed:n,steps:s}){let{episodes:a,rates:i}=e,c=ae(n),l=()=>(c.u32()+.5)/2**32,d=()=>Math.sqrt(-2*Math.log(l()))*Math.cos(2*Math.PI*l()),m={told:[o],moods:[t],recalled:[]};for(let p=0;p<s;p++){let x=Re(q(e,m.told[p],m.moods[p]),l()),g=m.moods[p],f=g+i.pull*(a.mood[x]-g)-i.leak*g+i.noise*d();m.recalled.push(x),m.told.push(a.answer[x]),m.moods.push(r?g:f)}return m}function Re(e,o){let t=0;for(let r=0;r<e.length;r++)if(t+=e[r],t>o)return r;return e.length-1}function H({episodes:e,stories:o},t){let r=0;return e.mood.forEach((n,s)=>{Math.abs(n-t)<Math.abs(e.mood[r]-t)&&(r=s)}),`${o[e.story[r]]} (${t.toFixed(2).replace("-","\u2212")})`}function le(e){let o=["names","stories","episodes","likeness","rates"].map(a=>[a,e.get(a)]),t=e.get("picture_bytes"),r=new Uint8Array(t.buffer,t.byteOffset,t.byteLength),n={...Object.fromEntries(o),bytes:r},s=n.names.length;if(n.size=Math.round(Math.sqrt(r.length/s/3)),!n.size||n.size**2*3*s!==r.length)throw new Error("pictures and names do not fit");if(!q(n,0,0).every(a=>a>=0))throw new Error("a chance is no number");return n}function he(e,{bytes:o,size:t},r){let n=new ImageData(t,t);for(let s=0;s<t*t;s++){for(let a=0;a<3;a++)n.data[4*s+a]=o[(r*t*t+s)*3+a];n.data[4*s+3]=255}e.getContext("2d").putImageData(n,0,0)}var de=`.he-mood .he-film { list-style: none; margin: 14px 0; padding: 0; display: grid; grid-template-columns: repeat(9, minmax(0, 1fr)); gap: 8px; }
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
.he-mood .he-check input { width: 24px; height: 24px; accent-color: var(--he-accent); }
@media (max-width: 640px) {
  .he-mood .he-film { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .he-mood-below { grid-template-columns: minmax(0, 1fr); gap: 8px; }
}
`;function L(e,o,t){let r=[],n=h("select",{onchange:()=>t(r[n.selectedIndex][0])});function s(a){r=a.map(i=>Array.isArray(i)?i:[i,i]),n.replaceChildren(...r.map(([i,c])=>h("option",{value:i},c)))}return s(o),{input:n,element:h("label",{},e," ",n),set:a=>n.value=a,offer:s}}function me(e,o,t){let r=h("input",{type:"range",...o,id:Q("slider"),oninput:()=>t(Number(r.value))}),n=h("output",{for:r.id});function s(a,i){r.value=a,n.textContent=i,r.setAttribute("aria-valuetext",i)}return{input:r,element:h("label",{},`${e} `,r,n),set:s}}function pe(e,o){let t=h("input",{type:"checkbox",onchange:()=>o(t.checked)});return{input:t,element:h("label",{class:"he-check"},t,` ${e}`),set:r=>t.checked=r}}function ue(e,o){let[t,r,n]=[0,0,!0],s=new IntersectionObserver(([d])=>n=d.isIntersecting);s.observe(e);function a(d){t=requestAnimationFrame(a),n&&o((d-r)/1e3),r=d}function i(){c(),r=performance.now(),t=requestAnimationFrame(a)}function c(){cancelAnimationFrame(t),t=0}function l(){c(),s.disconnect()}return{start:i,stop:c,runs:()=>t!==0,destroy:l}}var He=[[.25,"Slow"],[1,"Normal"],[4,"Fast"]];function fe({label:e,moment:o="Moment of the recall",seconds:t=3,...r}){let{onSeek:n,onReset:s,watch:a,...i}=r,c=h("div",{class:"he-player",role:"group","aria-label":e}),l=matchMedia("(prefers-reduced-motion: reduce)"),d=_e(c,t,{onMove:Me,onRun:y=>g.textContent=y?"Pause":"Play"}),m=y=>()=>{a&&Ve(a.element??a),y()},p=(y,$)=>A(y,m(()=>d.by($))),g=A("Play",m(()=>d.runs()?d.pause():U()),"he-primary"),[f,b,v]=[p("Step",1),p("Back",-1),A("Reset",m(j))],w=m(()=>d.seek(Number(k.value))),k=h("input",{type:"range",min:0,max:0,value:0,"aria-label":o,oninput:w}),{parts:S,setSeed:u,status:M}=Je(i);c.append(Ue([g,f,b,v],k,[We(d),...S],M));function j(){d.pause(),s?.(),d.seek(0)}function U(y){l.matches?d.seek(1/0):d.start(y)}function Me(y,$){[k.max,k.value]=[$,y],[b.disabled,f.disabled]=[y===0,y===$],n(y,d.runs())}let{seek:Ae,setLength:Ee,runs:Te,destroy:Ce}=d;return{element:c,seek:Ae,play:()=>U(0),setLength:Ee,setSeed:u,runs:Te,destroy:Ce}}function We({setSpeed:e}){let o=L("Speed",He,e);return o.set(1),o.element}function Ue(e,o,t,r){let n=h("div",{class:"he-more"},t),s=A("More",()=>s.setAttribute("aria-expanded",String(n.classList.toggle("he-open"))));s.classList.add("he-more-button"),s.setAttribute("aria-expanded","false");let a=h("div",{class:"he-moves"},e,s);return h("div",{class:"he-bar-of"},a,h("div",{class:"he-scrub"},o),n,r)}function Ve(e){let{top:o,bottom:t}=e.getBoundingClientRect();(o<0||t>innerHeight)&&e.scrollIntoView({block:"nearest"})}function _e(e,o,{onMove:t,onRun:r}){let[n,s,a,i]=[0,0,1,0],c=ue(e,f=>{i+=Math.max(s/o,2)*a*f,l(Math.floor(i)),n>=s&&m()});function l(f){n=Math.max(0,Math.min(s,f)),t(n,s)}function d(f=n>=s?0:n){n=i=f,r(!0),c.start()}function m(){c.stop(),r(!1)}function p(f){m(),l(f)}function x(f){m(),s=f}return{start:d,pause:m,seek:p,by:f=>p(n+f),setLength:x,setSpeed:f=>a=f,runs:c.runs,destroy:c.destroy}}function Je({seed:e,onSeed:o,share:t,python:r}){let n=h("p",{class:"he-status",role:"status"}),s=X(n,50),a=h("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:c}),i=h("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function c(){let p=Math.floor(Number(a.value)),x=p>=0&&p<2**32;s(""),x?o(p):s("A seed is a whole number from 0 to 4,294,967,295.")}async function l(){let p=t();s(await z(p)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function d(){i.hidden=!i.hidden,i.value=r(),i.hidden||s(await z(i.value)?"The code is copied.":"Copy the code below.")}let m=[];return o&&m.push(h("label",{},"Seed ",a)),t&&Ge()&&m.push(A("Share this state",l)),r&&m.push(A("Copy as Python",d),i),{parts:m,status:n,setSeed:p=>a.value=p}}var Ge=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function A(e,o,t){return h("button",{type:"button",class:t,onclick:o},e)}function xe({cue:e,mood:o,hold:t,seed:r}){return["from hopfield_edu.hetero.subconscious import wander","","# episodes and names as in chapter 8; the random draws are NumPy's",`walk = wander(episodes, ${e}, ${o}, ${I[t]}, hold=${t?"True":"False"}, rng=${r})`,"print([names[k] for k in walk.told[:9]], walk.moods[-1])",""].join(`
`)}var Ke="http://www.w3.org/2000/svg";function E(e,o={},...t){let r=document.createElementNS(Ke,e);return Qe(r,o),r.append(...t),r}function Qe(e,o){for(let[t,r]of Object.entries(o))e.setAttribute(t,r)}var[W,ge,N,be]=[400,150,84,10],P=1.6,C=e=>be+(P-Math.max(-P,Math.min(P,e)))/(2*P)*(ge-2*be);function ye(e){let o=E("svg",{viewBox:`0 0 ${W} ${ge}`,class:"he-mood-trace",role:"img","aria-label":"The mood over time"});for(let[a,i]of e)o.append(E("line",{x1:N,x2:W,y1:C(i),y2:C(i),class:"he-level"})),o.append(E("text",{x:N-8,y:C(i)+5,"text-anchor":"end"},a));let t=E("polyline",{fill:"none",class:"he-line"}),r=E("circle",{r:6,class:"he-ball"});o.append(t,r);let n=[0],s=a=>N+6+a/Math.max(1,n.length-1)*(W-N-14);return{element:o,set(a){n=a,t.setAttribute("points",n.map((l,d)=>`${s(d).toFixed(1)},${C(l).toFixed(1)}`).join(" "));let i=l=>l.toFixed(2).replace("-","\u2212"),c=`The mood over ${n.length-1} steps: from ${i(n[0])} to ${i(n.at(-1))}`;o.setAttribute("aria-label",c)},mark(a){r.setAttribute("cx",s(a)),r.setAttribute("cy",C(n[a]))}}}var F=1.5,ve=9;function we(e,{state:o,change:t,onSeek:r,onReset:n,share:s}){let a=Xe(e,o,t),i=Array.from({length:ve},()=>et(e)),c=Ye(e),l=Y(),d=h("ol",{class:"he-film","aria-label":"The story so far"},i),m=fe({label:"Story",watch:d,moment:"Step of the story",seconds:14,seed:0,onSeed:b=>t({seed:b}),python:()=>xe(o),onSeek:r,onReset:n,share:s}),p=0;function x(b,v){c.trace.set(b.moods),a.update(),m.setSeed(o.seed),m.setLength(v)}function g(b,v){p=Math.min(v,b.told.length-1);let w=Math.max(0,p-ve+1);i.forEach((k,S)=>{k.show(w+S<=p?b:null,w+S,w+S===p)}),c.show(b,p),l.say(Ze(e,b,p))}return{elements:[d,l.element,m.element,a.element,c.element],player:m,update:x,show:g,at:()=>p}}function Xe(e,o,t){let r=me("Mood",{min:-F,max:F,step:.05},c=>t({mood:c})),n=e.names.map((c,l)=>[l,c.toLowerCase()]),s=L("First picture",n,c=>t({cue:c})),a=pe("Let the mood drift",c=>t({hold:!c}));function i(){r.set(o.mood,H(e,o.mood)),s.set(o.cue),a.set(!o.hold)}return{element:h("div",{class:"he-controls"},r,s,a),update:i}}function Ye(e){let{stories:o,episodes:t}=e,r=ye(o.map((i,c)=>[i,t.mood[t.story.indexOf(c)]])),n=o.map(tt),s=h("div",{class:"he-mood-below"},B("Mood, step by step",r.element),B("Where stories cross, chance of each",...n));function a(i,c){ie(e,i.moods[c]).forEach((l,d)=>n[d].set(l)),r.mark(c)}return{element:s,trace:r,show:a}}function Ze(e,o,t){let{names:r,stories:n,episodes:s}=e,a=H(e,o.moods[t]);if(t===0)return`The mood is ${a}. It begins with: ${r[o.told[0]].toLowerCase()}.`;let[i,c]=[o.told[t-1],o.told[t]].map(d=>r[d].toLowerCase()),l=n[s.story[o.recalled[t-1]]];return`Step ${t}: ${i} brings up ${c}, of the ${l} story. Mood: ${a}.`}function et(e){let o=h("canvas",{width:e.size,height:e.size,"aria-hidden":"true"}),t=h("span",{class:"he-name"}),r=h("span",{class:"he-story"}),n=h("li",{},o,t,r);function s(a,i,c){n.style.visibility=a?"visible":"hidden",n.classList.toggle("he-now",!!a&&c);let l=a&&i?e.episodes.story[a.recalled[i-1]]:null;t.textContent=a?e.names[a.told[i]].toLowerCase():"",r.textContent=l!==null?e.stories[l]:a?"first":"",n.style.setProperty("--colour",l===null?"var(--he-muted)":`var(--he-memory-${l+1})`),a&&he(o,e,a.told[i])}return{element:n,show:s}}function tt(e,o){let t=h("span",{class:"he-number"}),r=h("i",{style:`--colour: var(--he-memory-${o+1})`});return{element:h("div",{class:"he-chance"},h("span",{},e),r,t),set(n){r.style.setProperty("--share",n),t.textContent=`${Math.round(100*n)} %`}}}var ke="mood",Se={cue:0,mood:0,hold:!0,seed:0},ot={saved:"The saved state of this widget cannot be read. It starts with an even mood.",link:D},rt={name:ke,start:Se,complaints:ot},Qt={render:re({name:ke,label:"Mood",look:"he-mood",css:de,read:le,createView:nt,damaged:"The saved stories of this widget are damaged, so they cannot be told."})};function nt(e,o,t){let r=null,a=ee(e,o,{...rt,checked:l=>at(l,t.names.length),onChange:c,moment:()=>({at:i.at()})}),i=we(t,{state:a.state,change:a.change,onSeek:l=>r&&i.show(r,l),onReset:()=>a.change(Se),share:a.share});e.append(...i.elements);function c(l,d){let m=I[l.hold];r=ce(t,{...l,steps:m}),i.update(r,m),a.save({told:r.told}),i.player.seek(d??(l.hold?m:0))}return a.restore(),[a,i.player]}function at({cue:e,mood:o,hold:t,seed:r},n){if(!(R(e,n-1)&&R(r)&&Math.abs(o)<=F&&typeof t=="boolean"))throw new Error("this is no state of the widget");return{cue:e,mood:o,hold:t,seed:r}}export{Qt as default};
