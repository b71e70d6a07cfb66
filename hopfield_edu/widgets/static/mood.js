var ye=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),ve=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),o=>o.charCodeAt(0)))),W=()=>new URLSearchParams(location.hash.slice(1)),P="The link is damaged, so the widget starts afresh. Ask for the link again.";function _(e){let o=W().get(e);if(o===null)return{};try{return{value:ve(o)}}catch{return{error:P}}}function q(e,o){let t=W();return t.set(e,ye(o)),history.replaceState(null,"",`#${t}`),location.href}function h(e,o={},...t){let r=document.createElement(e);for(let[a,s]of Object.entries(o))s==null||s===!1||(a.startsWith("on")?r.addEventListener(a.slice(2),s):r.setAttribute(a,s===!0?"":s));let n=t.flat().filter(a=>a!=null);return r.append(...n.map(a=>a.element??a)),r}var N=(e,...o)=>h("div",{},h("p",{class:"he-title"},e),...o),we=0,H=e=>`he-${e}-${++we}`;function U(e,o=400){let t=0;return r=>{clearTimeout(t),t=setTimeout(()=>e.textContent=r,o)}}function V(){let e=h("p",{class:"he-sentence",role:"status"});function o(t){e.textContent!==t&&(e.textContent=t)}return{element:e,say:o}}function T(e,o){j(e);let t=h("div",{class:"he-error",role:"alert"},h("span",{},o));t.append(h("button",{type:"button",onclick:()=>t.remove()},"Close")),e.prepend(t)}var j=e=>e.querySelector(":scope > .he-error")?.remove();async function F(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var ke="The saved state of this widget cannot be read. It starts afresh.",Se="The link does not hold a state of this widget. It starts afresh.";function G(e,o,{name:t,start:r,checked:n,onChange:a,...s}){let{onSet:c=p=>a(p,null),complaints:i={},read:l=Me,write:d=p=>p}=s,{traits:m=Object.keys(r)}=s,[u,b]=[{...r},{}],g=()=>n(l(o,m)),f=(p,v)=>Te(e,()=>Object.assign(u,p()),v),[x,w]=[!1,!1];function k(){if(x)return;let p=w;w=!f(g,i.set),!w&&(p&&j(e),c(u))}for(let p of m)o.on(`change:${p}`,k);return{state:u,opened:b,change(p){Object.assign(u,p),a(u,null)},restore(){f(g,i.saved??ke),Object.assign(b,u);let{value:p,error:v}=_(t);v&&T(e,v);let L=p!==void 0&&f(()=>n(p),i.link??Se);a(u,L&&Number.isInteger(p.at)?p.at:null)},save(p={}){x=!0,Ae(o,{...d(u),...p}),x=!1},share:(p={})=>q(t,{...u,...p}),destroy:()=>m.forEach(p=>o.off(`change:${p}`,k))}}var Me=(e,o)=>Object.fromEntries(o.map(t=>[t,e.get(t)]));function Te(e,o,t){try{return o(),!0}catch{return t&&T(e,t),!1}}function Ae(e,o){let t=Object.entries(o).filter(([r,n])=>!Ee(n,e.get(r)));for(let[r,n]of t)e.set(r,n);t.length&&e.save_changes()}function Ee(e,o){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(o);let[t,r]=[J(e),J(o)];return t.length===r.length&&t.every((n,a)=>n===r[a])}function J(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var D=(e,o=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=o;var K=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
.he-player { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; margin-top: 8px; }
.he-player label { font-size: 13px; color: var(--he-muted); display: inline-flex; gap: 6px; align-items: center; }
.he-player .he-scrub { flex: 1 1 100%; }
.he-root .he-player .he-status { flex-basis: 100%; min-height: 0; margin: 0; }
.he-player .he-scrub input { width: 100%; }
.he-player input[type="number"] { width: 5.5em; padding: 0 6px; }
.he-player textarea { flex: 1 1 100%; }
.he-root .he-title { font: 600 13px/1.3 var(--he-sans); color: var(--he-muted); margin: 0 0 8px; }
.he-sentence { font: 500 19px/1.35 var(--he-serif); margin: 0 0 16px; min-height: 2.7em; }
.he-controls { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; margin: 14px 0 8px; }
.he-controls label { font-size: 13px; color: var(--he-muted); display: inline-flex; gap: 6px; align-items: center; }
.he-controls label, .he-controls select { min-width: 0; max-width: 100%; }
.he-controls input[type="range"] { width: 104px; }
.he-controls output { min-width: 3em; font-variant-numeric: tabular-nums; color: var(--he-ink); }
.he-trace { width: 100%; height: auto; display: block; }
.he-trace text { font: 11px var(--he-sans); fill: var(--he-muted); }
@media print { .he-root .he-player, .he-root .he-controls { display: none; } }
@media (max-width: 600px) { .he-root { padding: 12px; } }
`;function Q(e,o=""){let t=document.createElement("style");t.textContent=K+o,e.prepend(t);let r=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",$e(r)),a=new MutationObserver(n);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return r.addEventListener("change",n),n(),()=>{a.disconnect(),r.removeEventListener("change",n)}}function $e(e){let o=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(o==="dark"||o==="light")return o==="dark";let t=document.body.dataset.jpThemeLight;return t===void 0?e.matches:t==="false"}function X({name:e,label:o,look:t,css:r,read:n=()=>null,createView:a,damaged:s}){return({model:c,el:i})=>{let l=h("section",{class:`he-root ${t}`,"data-widget":e,"aria-label":o});i.append(l);let d=Q(l,r),m=[Oe(l,e,s,()=>a(l,c,n(c)))].flat();return()=>{for(let u of m)u.destroy();d(),l.remove()}}}function Oe(e,o,t,r){if(!t)return r();try{return r()}catch(n){return T(e,t),console.info(`${o}:`,n.message),[]}}function Y(e){let o=e>>>0;return o=Math.imul(o^o>>>16,569420461),o=Math.imul(o^o>>>15,1935289751),(o^o>>>15)>>>0}function Z(e){let o=Y(e),t=0,r=()=>Y(o+Math.imul(++t,2654435769)),n=s=>Math.floor(r()*s/2**32);function a(s){let c=Int32Array.from({length:s},(i,l)=>l);for(let i=s-1;i>0;i--){let l=n(i+1);[c[i],c[l]]=[c[l],c[i]]}return c}return{u32:r,below:n,permutation:a,choose:(s,c)=>a(s).slice(0,c),coin:()=>r()>>>31?1:-1}}var E={true:8,false:300};function ee(e){let o=Math.max(...e),t=e.map(n=>Math.exp(n-o)),r=t.reduce((n,a)=>n+a,0);return t.map(n=>n/r)}function z({likeness:e,episodes:o,rates:t},r,n){let a=(s,c)=>t.sharpness*e[r][s]-t.sway*(n-o.mood[c])**2/2;return ee(o.cue.map(a))}function te({episodes:e,rates:o},t){let r=[];return e.story.forEach((n,a)=>r[n]=e.mood[a]),ee(r.map(n=>-o.sway*(t-n)**2/2))}function oe(e,{cue:o,mood:t,hold:r,seed:n,steps:a}){let{episodes:s,rates:c}=e,i=Z(n),l=()=>(i.u32()+.5)/2**32,d=()=>Math.sqrt(-2*Math.log(l()))*Math.cos(2*Math.PI*l()),m={told:[o],moods:[t],recalled:[]};for(let u=0;u<a;u++){let b=Ie(z(e,m.told[u],m.moods[u]),l()),g=m.moods[u],f=g+c.pull*(s.mood[b]-g)-c.leak*g+c.noise*d();m.recalled.push(b),m.told.push(s.answer[b]),m.moods.push(r?g:f)}return m}function Ie(e,o){let t=0;for(let r=0;r<e.length;r++)if(t+=e[r],t>o)return r;return e.length-1}function B({episodes:e,stories:o},t){let r=0;return e.mood.forEach((n,a)=>{Math.abs(n-t)<Math.abs(e.mood[r]-t)&&(r=a)}),`${o[e.story[r]]} (${t.toFixed(2).replace("-","\u2212")})`}function re(e){let o=["names","stories","episodes","likeness","rates"].map(s=>[s,e.get(s)]),t=e.get("picture_bytes"),r=new Uint8Array(t.buffer,t.byteOffset,t.byteLength),n={...Object.fromEntries(o),bytes:r},a=n.names.length;if(n.size=Math.round(Math.sqrt(r.length/a/3)),!n.size||n.size**2*3*a!==r.length)throw new Error("pictures and names do not fit");if(!z(n,0,0).every(s=>s>=0))throw new Error("a chance is no number");return n}function ne(e,{bytes:o,size:t},r){let n=new ImageData(t,t);for(let a=0;a<t*t;a++){for(let s=0;s<3;s++)n.data[4*a+s]=o[(r*t*t+a)*3+s];n.data[4*a+3]=255}e.getContext("2d").putImageData(n,0,0)}var ae=`.he-mood .he-film { list-style: none; margin: 14px 0; padding: 0; display: grid; grid-template-columns: repeat(9, minmax(0, 1fr)); gap: 8px; }
.he-mood .he-film li { margin: 0; padding: 4px 4px 6px; border-radius: 8px; border: 1px solid var(--he-line); border-bottom: 4px solid var(--colour); font-size: 11.5px; line-height: 1.25; text-align: center; display: flex; flex-direction: column; gap: 3px; min-width: 0; background: var(--he-surface); }
.he-mood .he-film li.he-now { outline: 2px solid var(--he-accent); outline-offset: 1px; }
.he-mood .he-film canvas { width: 100%; aspect-ratio: 1; border-radius: 4px; image-rendering: auto; background: #fff; }
.he-mood .he-name { overflow-wrap: anywhere; color: var(--he-ink); min-height: 2.5em; }
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
`;function C(e,o,t){let r=o.map(a=>Array.isArray(a)?a:[a,a]),n=h("select",{onchange:()=>t(r[n.selectedIndex][0])});return n.append(...r.map(([a,s])=>h("option",{value:a},s))),{input:n,element:h("label",{},e," ",n),set:a=>n.value=a}}function se(e,o,t){let r=h("input",{type:"range",...o,id:H("slider"),oninput:()=>t(Number(r.value))}),n=h("output",{for:r.id});function a(s,c){r.value=s,n.textContent=c,r.setAttribute("aria-valuetext",c)}return{input:r,element:h("label",{},`${e} `,r,n),set:a}}function ie(e,o){let t=h("input",{type:"checkbox",onchange:()=>o(t.checked)});return{input:t,element:h("label",{class:"he-check"},t,` ${e}`),set:r=>t.checked=r}}var Pe=[[.25,"Slow"],[1,"Normal"],[4,"Fast"]];function ce({label:e,moment:o="Moment of the recall",seconds:t=3,onSeek:r,onReset:n,...a}){let s=h("div",{class:"he-player",role:"group","aria-label":e}),c=matchMedia("(prefers-reduced-motion: reduce)"),i=Ne(s,t,{onMove:v,onRun:L}),l=S("Play",()=>i.runs()?i.pause():p(),"he-primary"),d=S("Step",()=>i.by(1)),m=S("Back",()=>i.by(-1)),u=S("Reset",()=>{i.pause(),n?.(),i.seek(0)}),b=C("Speed",Pe,i.setSpeed),f=h("input",{type:"range",min:0,max:0,value:0,"aria-label":o,oninput:()=>i.seek(Number(f.value))}),{parts:x,setSeed:w,status:k}=Fe(a);b.set(1),s.append(l,d,m,u,b.element,...x,h("div",{class:"he-scrub"},f),k);function p(y){c.matches?i.seek(1/0):i.start(y)}function v(y,ge){f.value=y,m.disabled=y===0,d.disabled=y===ge,r(y,i.runs())}function L(y){l.textContent=y?"Pause":"Play"}function be(y){i.setLength(y),f.max=y}return{element:s,seek:i.seek,play:()=>p(0),setLength:be,setSeed:w,destroy:i.destroy}}function Ne(e,o,{onMove:t,onRun:r}){let[n,a,s,c]=[0,0,1,0],i=je(e,f=>{c+=Math.max(a/o,2)*s*f,l(Math.floor(c)),n>=a&&m()});function l(f){n=Math.max(0,Math.min(a,f)),t(n,a)}function d(f=n>=a?0:n){n=c=f,r(!0),i.start()}function m(){i.stop(),r(!1)}function u(f){m(),l(f)}function b(f){m(),a=f}return{start:d,pause:m,seek:u,by:f=>u(n+f),setLength:b,setSpeed:f=>s=f,runs:i.runs,destroy:i.destroy}}function je(e,o){let[t,r,n]=[0,0,!0],a=new IntersectionObserver(([d])=>n=d.isIntersecting);a.observe(e);function s(d){t=requestAnimationFrame(s),n&&o((d-r)/1e3),r=d}function c(){i(),r=performance.now(),t=requestAnimationFrame(s)}function i(){cancelAnimationFrame(t),t=0}function l(){i(),a.disconnect()}return{start:c,stop:i,runs:()=>t!==0,destroy:l}}function Fe({seed:e,onSeed:o,share:t,python:r}){let n=h("p",{class:"he-status",role:"status"}),a=U(n,50),s=h("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:i}),c=h("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function i(){let u=Math.floor(Number(s.value));u>=0&&u<2**32?o(u):a("A seed is a whole number from 0 to 4,294,967,295.")}async function l(){let u=t();a(await F(u)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function d(){c.hidden=!c.hidden,c.value=r(),c.hidden||a(await F(c.value)?"The code is copied.":"Copy the code below.")}let m=[];return o&&m.push(h("label",{},"Seed ",s)),t&&De()&&m.push(S("Share this state",l)),r&&m.push(S("Copy as Python",d),c),{parts:m,status:n,setSeed:u=>s.value=u}}var De=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function S(e,o,t){return h("button",{type:"button",class:t,onclick:o},e)}function le({cue:e,mood:o,hold:t,seed:r}){return["from hopfield_edu.hetero.subconscious import wander","","# episodes and names as in chapter 8; the random draws are NumPy's",`walk = wander(episodes, ${e}, ${o}, ${E[t]}, hold=${t?"True":"False"}, rng=${r})`,"print([names[k] for k in walk.told[:9]], walk.moods[-1])",""].join(`
`)}var ze="http://www.w3.org/2000/svg";function M(e,o={},...t){let r=document.createElementNS(ze,e);return Be(r,o),r.append(...t),r}function Be(e,o){for(let[t,r]of Object.entries(o))e.setAttribute(t,r)}var[R,me,$,he]=[400,150,84,10],O=1.6,A=e=>he+(O-Math.max(-O,Math.min(O,e)))/(2*O)*(me-2*he);function de(e){let o=M("svg",{viewBox:`0 0 ${R} ${me}`,class:"he-mood-trace",role:"img","aria-label":"The mood over time"});for(let[s,c]of e)o.append(M("line",{x1:$,x2:R,y1:A(c),y2:A(c),class:"he-level"})),o.append(M("text",{x:$-8,y:A(c)+5,"text-anchor":"end"},s));let t=M("polyline",{fill:"none",class:"he-line"}),r=M("circle",{r:6,class:"he-ball"});o.append(t,r);let n=[0],a=s=>$+6+s/Math.max(1,n.length-1)*(R-$-14);return{element:o,set(s){n=s,t.setAttribute("points",n.map((l,d)=>`${a(d).toFixed(1)},${A(l).toFixed(1)}`).join(" "));let c=l=>l.toFixed(2).replace("-","\u2212"),i=`The mood over ${n.length-1} steps: from ${c(n[0])} to ${c(n.at(-1))}`;o.setAttribute("aria-label",i)},mark(s){r.setAttribute("cx",a(s)),r.setAttribute("cy",A(n[s]))}}}var I=1.5,ue=9;function pe(e,{state:o,change:t,onSeek:r,onReset:n,share:a}){let s=Re(e,o,t),c=Array.from({length:ue},()=>qe(e)),i=We(e),l=V(),d=ce({label:"Story",moment:"Step of the story",seconds:14,seed:0,onSeed:x=>t({seed:x}),python:()=>le(o),onSeek:r,onReset:n,share:a}),m=0;function u(x,w){i.trace.set(x.moods),s.update(),d.setSeed(o.seed),d.setLength(w)}function b(x,w){m=Math.min(w,x.told.length-1);let k=Math.max(0,m-ue+1);c.forEach((p,v)=>{p.show(k+v<=m?x:null,k+v,k+v===m)}),i.show(x,m),l.say(_e(e,x,m))}let g=h("ol",{class:"he-film","aria-label":"The story so far"},c);return{elements:[s.element,g,l.element,i.element,d.element],player:d,update:u,show:b,at:()=>m}}function Re(e,o,t){let r=se("Mood",{min:-I,max:I,step:.05},i=>t({mood:i})),n=e.names.map((i,l)=>[l,i.toLowerCase()]),a=C("First picture",n,i=>t({cue:i})),s=ie("Let the mood drift",i=>t({hold:!i}));function c(){r.set(o.mood,B(e,o.mood)),a.set(o.cue),s.set(!o.hold)}return{element:h("div",{class:"he-controls"},r,a,s),update:c}}function We(e){let{stories:o,episodes:t}=e,r=de(o.map((c,i)=>[c,t.mood[t.story.indexOf(i)]])),n=o.map(He),a=h("div",{class:"he-mood-below"},N("Mood, step by step",r.element),N("Where stories cross, chance of each",...n));function s(c,i){te(e,c.moods[i]).forEach((l,d)=>n[d].set(l)),r.mark(i)}return{element:a,trace:r,show:s}}function _e(e,o,t){let{names:r,stories:n,episodes:a}=e,s=B(e,o.moods[t]);if(t===0)return`The mood is ${s}. It begins with: ${r[o.told[0]].toLowerCase()}.`;let[c,i]=[o.told[t-1],o.told[t]].map(d=>r[d].toLowerCase()),l=n[a.story[o.recalled[t-1]]];return`Step ${t}: ${c} brings up ${i}, of the ${l} story. Mood: ${s}.`}function qe(e){let o=h("canvas",{width:e.size,height:e.size,"aria-hidden":"true"}),t=h("span",{class:"he-name"}),r=h("span",{class:"he-story"}),n=h("li",{},o,t,r);function a(s,c,i){n.style.visibility=s?"visible":"hidden",n.classList.toggle("he-now",!!s&&i);let l=s&&c?e.episodes.story[s.recalled[c-1]]:null;t.textContent=s?e.names[s.told[c]].toLowerCase():"",r.textContent=l!==null?e.stories[l]:s?"first":"",n.style.setProperty("--colour",l===null?"var(--he-muted)":`var(--he-memory-${l+1})`),s&&ne(o,e,s.told[c])}return{element:n,show:a}}function He(e,o){let t=h("span",{class:"he-number"}),r=h("i",{style:`--colour: var(--he-memory-${o+1})`});return{element:h("div",{class:"he-chance"},h("span",{},e),r,t),set(n){r.style.setProperty("--share",n),t.textContent=`${Math.round(100*n)} %`}}}var fe="mood",xe={cue:0,mood:0,hold:!0,seed:0},Ue={saved:"The saved state of this widget cannot be read. It starts with an even mood.",link:P},Ve={name:fe,start:xe,complaints:Ue},Dt={render:X({name:fe,label:"Mood",look:"he-mood",css:ae,read:re,createView:Je,damaged:"The saved stories of this widget are damaged, so they cannot be told."})};function Je(e,o,t){let r=null,a=G(e,o,{...Ve,checked:i=>Ge(i,t.names.length),onChange:c}),s=pe(t,{state:a.state,change:a.change,onSeek:i=>r&&s.show(r,i),onReset:()=>a.change(xe),share:()=>a.share({at:s.at()})});e.append(...s.elements);function c(i,l){let d=E[i.hold];r=oe(t,{...i,steps:d}),s.update(r,d),a.save({told:r.told}),s.player.seek(l??(i.hold?d:0))}return a.restore(),[a,s.player]}function Ge({cue:e,mood:o,hold:t,seed:r},n){if(!(D(e,n-1)&&D(r)&&Math.abs(o)<=I&&typeof t=="boolean"))throw new Error("this is no state of the widget");return{cue:e,mood:o,hold:t,seed:r}}export{Dt as default};
