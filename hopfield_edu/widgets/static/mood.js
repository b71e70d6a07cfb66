var Le=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Oe=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),K=()=>new URLSearchParams(location.hash.slice(1)),D="The link is damaged, so the widget starts afresh. Ask for the link again.";function Q(e){let t=K().get(e);if(t===null)return{};try{return{value:Oe(t)}}catch{return{error:D}}}function X(e,t){let o=K();return o.set(e,Le(t)),history.replaceState(null,"",`#${o}`),location.href}function h(e,t={},...o){let r=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?r.addEventListener(a.slice(2),s):r.setAttribute(a,s===!0?"":s));let n=o.flat().filter(a=>a!=null);return r.append(...n.map(a=>a.element??a)),r}var z=(e,...t)=>h("div",{},h("p",{class:"he-title"},e),...t),Pe=0,Y=e=>`he-${e}-${++Pe}`;function Z(e,t=400){let o=0;return r=>{clearTimeout(o),o=setTimeout(()=>e.textContent=r,t)}}function ee(){let e=h("p",{class:"he-sentence",role:"status"});function t(o){e.textContent!==o&&(e.textContent=o)}return{element:e,say:t}}function C(e,t){e.querySelector(":scope > .he-error")?.remove();let o=h("div",{class:"he-error",role:"alert"},h("span",{},t));o.append(h("button",{type:"button",onclick:()=>o.remove()},"Close")),e.prepend(o)}async function _(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var Ne="The saved state of this widget cannot be read. It starts afresh.",je="The link does not hold a state of this widget. It starts afresh.";function te(e,t,{name:o,start:r,checked:n,onChange:a,...s}){let{onSet:i=d=>a(d,null),complaints:l={},read:c=Fe,write:f=d=>d}=s,m={...r},g=Object.keys(r),b=()=>n(c(t,g)),p=(d,v)=>De(e,()=>Object.assign(m,d()),v),y=!1;function x(){!y&&p(b,l.set)&&i(m)}for(let d of g)t.on(`change:${d}`,x);return{state:m,change(d){Object.assign(m,d),a(m,null)},restore(){p(b,l.saved??Ne);let{value:d,error:v}=Q(o);v&&C(e,v);let M=d!==void 0&&p(()=>n(d),l.link??je);a(m,M&&Number.isInteger(d.at)?d.at:null)},save(d={}){y=!0,ze(t,{...f(m),...d}),y=!1},share:(d={})=>X(o,{...m,...d}),destroy:()=>g.forEach(d=>t.off(`change:${d}`,x))}}var Fe=(e,t)=>Object.fromEntries(t.map(o=>[o,e.get(o)]));function De(e,t,o){try{return t(),!0}catch{return o&&C(e,o),!1}}function ze(e,t){let o=Object.entries(t).filter(([r,n])=>!_e(n,e.get(r)));for(let[r,n]of o)e.set(r,n);o.length&&e.save_changes()}function _e(e,t){if(!(e instanceof DataView))return JSON.stringify(e)===JSON.stringify(t);let o=(r,n)=>e.getUint8(n)===t.getUint8(n);return t instanceof DataView&&e.byteLength===t.byteLength&&Array.from({length:e.byteLength},o).every(Boolean)}var q=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var oe=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function re(e,t=""){let o=document.createElement("style");o.textContent=oe+t,e.prepend(o);let r=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",Re(r)),a=new MutationObserver(n);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return r.addEventListener("change",n),n(),()=>{a.disconnect(),r.removeEventListener("change",n)}}function Re(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let o=document.body.dataset.jpThemeLight;return o===void 0?e.matches:o==="false"}function ne({name:e,label:t,look:o,css:r,read:n=()=>null,createView:a,damaged:s}){return({model:i,el:l})=>{let c=h("section",{class:`he-root ${o}`,"data-widget":e,"aria-label":t});l.append(c);let f=re(c,r),m=Be(c,e,s,()=>a(c,i,n(i)));return()=>{for(let g of m)g.destroy();f(),c.remove()}}}function Be(e,t,o,r){if(!o)return r();try{return r()}catch(n){return C(e,o),console.info(`${t}:`,n.message),[]}}function ae(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function se(e){let t=ae(e),o=0,r=()=>ae(t+Math.imul(++o,2654435769)),n=s=>Math.floor(r()*s/2**32);function a(s){let i=Int32Array.from({length:s},(l,c)=>c);for(let l=s-1;l>0;l--){let c=n(l+1);[i[l],i[c]]=[i[c],i[l]]}return i}return{u32:r,below:n,permutation:a,choose:(s,i)=>a(s).slice(0,i),coin:()=>r()>>>31?1:-1}}var O={true:8,false:300};function ie(e){let t=Math.max(...e),o=e.map(n=>Math.exp(n-t)),r=o.reduce((n,a)=>n+a,0);return o.map(n=>n/r)}function R({likeness:e,episodes:t,rates:o},r,n){let a=(s,i)=>o.sharpness*e[r][s]-o.sway*(n-t.mood[i])**2/2;return ie(t.cue.map(a))}function ce({episodes:e,rates:t},o){let r=[];return e.story.forEach((n,a)=>r[n]=e.mood[a]),ie(r.map(n=>-t.sway*(o-n)**2/2))}function le(e,{cue:t,mood:o,hold:r,seed:n,steps:a}){let{episodes:s,rates:i}=e,l=se(n),c=()=>(l.u32()+.5)/2**32,f=()=>Math.sqrt(-2*Math.log(c()))*Math.cos(2*Math.PI*c()),m={told:[t],moods:[o],recalled:[]};for(let g=0;g<a;g++){let b=He(R(e,m.told[g],m.moods[g]),c()),p=m.moods[g],y=p+i.pull*(s.mood[b]-p)-i.leak*p+i.noise*f();m.recalled.push(b),m.told.push(s.answer[b]),m.moods.push(r?p:y)}return m}function He(e,t){let o=0;for(let r=0;r<e.length;r++)if(o+=e[r],o>t)return r;return e.length-1}function B({episodes:e,stories:t},o){let r=0;return e.mood.forEach((n,a)=>{Math.abs(n-o)<Math.abs(e.mood[r]-o)&&(r=a)}),`${t[e.story[r]]} (${o.toFixed(2).replace("-","\u2212")})`}function he(e){let t=["names","stories","episodes","likeness","rates"].map(s=>[s,e.get(s)]),o=e.get("picture_bytes"),r=new Uint8Array(o.buffer,o.byteOffset,o.byteLength),n={...Object.fromEntries(t),bytes:r},a=n.names.length;if(n.size=Math.round(Math.sqrt(r.length/a/3)),!n.size||n.size**2*3*a!==r.length)throw new Error("pictures and names do not fit");if(!R(n,0,0).every(s=>s>=0))throw new Error("a chance is no number");return n}function me(e,{bytes:t,size:o},r){let n=new ImageData(o,o);for(let a=0;a<o*o;a++){for(let s=0;s<3;s++)n.data[4*a+s]=t[(r*o*o+a)*3+s];n.data[4*a+3]=255}e.getContext("2d").putImageData(n,0,0)}var de=`.he-mood .he-film { list-style: none; margin: 14px 0; padding: 0; display: grid; grid-template-columns: repeat(9, minmax(0, 1fr)); gap: 8px; }
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
`;function pe(e,t,o){let r=t.map(a=>Array.isArray(a)?a:[a,a]),n=h("select",{onchange:()=>o(r[n.selectedIndex][0])});return n.append(...r.map(([a,s])=>h("option",{value:a},s))),{input:n,element:h("label",{},e," ",n),set:a=>n.value=a}}function ue(e,t,o){let r=h("input",{type:"range",...t,id:Y("slider"),oninput:()=>o(Number(r.value))}),n=h("output",{for:r.id});function a(s,i){r.value=s,n.textContent=i,r.setAttribute("aria-valuetext",i)}return{input:r,element:h("label",{},`${e} `,r,n),set:a}}function fe(e,t){let o=h("input",{type:"checkbox",onchange:()=>t(o.checked)});return{input:o,element:h("label",{class:"he-check"},o,` ${e}`),set:r=>o.checked=r}}var xe={Slow:.25,Normal:1,Fast:4};function be({label:e,moment:t="Moment of the recall",seconds:o=3,onSeek:r,seed:n,onSeed:a,onReset:s,share:i,python:l}){let c=h("div",{class:"he-player",role:"group","aria-label":e}),f=h("p",{class:"he-status",role:"status"}),m=Z(f,50),g=matchMedia("(prefers-reduced-motion: reduce)"),b=0,p=0,y=1,x=0,d=!0,v=E("Play",U,"he-primary"),M=E("Back",()=>k(p-1,!0)),S=E("Step",()=>k(p+1,!0)),I=h("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:()=>k(Number(I.value),!0)}),W=h("select",{onchange:()=>y=xe[W.value]},Object.keys(xe).map(u=>h("option",{selected:u==="Normal"},u))),F=h("input",{type:"number",min:0,max:4294967295,step:1,value:n,onchange:Ee}),T=h("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function U(){if(x)return w();if(p>=b&&(p=0),g.matches)return k(b,!0);v.textContent="Pause";let u=performance.now(),L=p,J=G=>{if(d&&(L+=Math.max(b/o,2)*y*((G-u)/1e3),k(Math.floor(L))),u=G,p>=b)return w();x=requestAnimationFrame(J)};x=requestAnimationFrame(J)}function w(){cancelAnimationFrame(x),x=0,v.textContent="Play"}function k(u,L=!1){L&&w(),p=Math.max(0,Math.min(b,u)),I.value=p,M.disabled=p===0,S.disabled=p===b,r(p,x!==0)}function Ee(){let u=Math.floor(Number(F.value));u>=0&&u<2**32?a(u):m("A seed is a whole number from 0 to 4,294,967,295.")}async function Ae(){let u=i();m(await _(u)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function Ce(){T.hidden=!T.hidden,T.value=l(),T.hidden||m(await _(T.value)?"The code is copied.":"Copy the code below.")}let $e=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;c.append(v,S,M,E("Reset",Ie),h("label",{},"Speed ",W)),a&&c.append(h("label",{},"Seed ",F)),i&&$e()&&c.append(E("Share this state",Ae)),l&&c.append(E("Copy as Python",Ce),T),c.append(h("div",{class:"he-scrub"},I),f);function Ie(){w(),s?.(),k(0)}let V=new IntersectionObserver(([u])=>d=u.isIntersecting);return V.observe(c),{element:c,seek:u=>k(u,!0),play(){w(),p=0,U()},setLength(u){w(),b=u,I.max=u},setSeed:u=>F.value=u,destroy(){w(),V.disconnect()}}}function E(e,t,o){return h("button",{type:"button",class:o,onclick:t},e)}function ge({cue:e,mood:t,hold:o,seed:r}){return["from hopfield_edu.hetero.subconscious import wander","","# episodes and names as in chapter 8; the random draws are NumPy's",`walk = wander(episodes, ${e}, ${t}, ${O[o]}, hold=${o?"True":"False"}, rng=${r})`,"print([names[k] for k in walk.told[:9]], walk.moods[-1])",""].join(`
`)}var Ue="http://www.w3.org/2000/svg";function A(e,t={},...o){let r=document.createElementNS(Ue,e);return Ve(r,t),r.append(...o),r}function Ve(e,t){for(let[o,r]of Object.entries(t))e.setAttribute(o,r)}var[H,ye,P,ve]=[400,150,84,10],N=1.6,$=e=>ve+(N-Math.max(-N,Math.min(N,e)))/(2*N)*(ye-2*ve);function we(e){let t=A("svg",{viewBox:`0 0 ${H} ${ye}`,class:"he-mood-trace",role:"img","aria-label":"The mood over time"});for(let[s,i]of e)t.append(A("line",{x1:P,x2:H,y1:$(i),y2:$(i),class:"he-level"})),t.append(A("text",{x:P-8,y:$(i)+5,"text-anchor":"end"},s));let o=A("polyline",{fill:"none",class:"he-line"}),r=A("circle",{r:6,class:"he-ball"});t.append(o,r);let n=[0],a=s=>P+6+s/Math.max(1,n.length-1)*(H-P-14);return{element:t,set(s){n=s,o.setAttribute("points",n.map((c,f)=>`${a(f).toFixed(1)},${$(c).toFixed(1)}`).join(" "));let i=c=>c.toFixed(2).replace("-","\u2212"),l=`The mood over ${n.length-1} steps: from ${i(n[0])} to ${i(n.at(-1))}`;t.setAttribute("aria-label",l)},mark(s){r.setAttribute("cx",a(s)),r.setAttribute("cy",$(n[s]))}}}var j=1.5,ke=9;function Me(e,{state:t,change:o,onSeek:r,onReset:n,share:a}){let s=Je(e,t,o),i=Array.from({length:ke},()=>Qe(e)),l=Ge(e),c=ee(),f=be({label:"Story",moment:"Step of the story",seconds:14,seed:0,onSeed:x=>o({seed:x}),python:()=>ge(t),onSeek:r,onReset:n,share:a}),m=0;function g(x,d){l.trace.set(x.moods),s.update(),f.setSeed(t.seed),f.setLength(d)}function b(x,d){m=Math.min(d,x.told.length-1);let v=Math.max(0,m-ke+1);i.forEach((M,S)=>{M.show(v+S<=m?x:null,v+S,v+S===m)}),l.show(x,m),c.say(Ke(e,x,m))}let p=h("ol",{class:"he-film","aria-label":"The story so far"},i);return{elements:[s.element,p,c.element,l.element,f.element],player:f,update:g,show:b,at:()=>m}}function Je(e,t,o){let r=ue("Mood",{min:-j,max:j,step:.05},l=>o({mood:l})),n=e.names.map((l,c)=>[c,l.toLowerCase()]),a=pe("First picture",n,l=>o({cue:l})),s=fe("Let the mood drift",l=>o({hold:!l}));function i(){r.set(t.mood,B(e,t.mood)),a.set(t.cue),s.set(!t.hold)}return{element:h("div",{class:"he-controls"},r,a,s),update:i}}function Ge(e){let{stories:t,episodes:o}=e,r=we(t.map((i,l)=>[i,o.mood[o.story.indexOf(l)]])),n=t.map(Xe),a=h("div",{class:"he-mood-below"},z("Mood, step by step",r.element),z("Where stories cross, chance of each",...n));function s(i,l){ce(e,i.moods[l]).forEach((c,f)=>n[f].set(c)),r.mark(l)}return{element:a,trace:r,show:s}}function Ke(e,t,o){let{names:r,stories:n,episodes:a}=e,s=B(e,t.moods[o]);if(o===0)return`The mood is ${s}. It begins with: ${r[t.told[0]].toLowerCase()}.`;let[i,l]=[t.told[o-1],t.told[o]].map(f=>r[f].toLowerCase()),c=n[a.story[t.recalled[o-1]]];return`Step ${o}: ${i} brings up ${l}, of the ${c} story. Mood: ${s}.`}function Qe(e){let t=h("canvas",{width:e.size,height:e.size,"aria-hidden":"true"}),o=h("span",{class:"he-name"}),r=h("span",{class:"he-story"}),n=h("li",{},t,o,r);function a(s,i,l){n.style.visibility=s?"visible":"hidden",n.classList.toggle("he-now",!!s&&l);let c=s&&i?e.episodes.story[s.recalled[i-1]]:null;o.textContent=s?e.names[s.told[i]].toLowerCase():"",r.textContent=c!==null?e.stories[c]:s?"first":"",n.style.setProperty("--colour",c===null?"var(--he-muted)":`var(--he-memory-${c+1})`),s&&me(t,e,s.told[i])}return{element:n,show:a}}function Xe(e,t){let o=h("span",{class:"he-number"}),r=h("i",{style:`--colour: var(--he-memory-${t+1})`});return{element:h("div",{class:"he-chance"},h("span",{},e),r,o),set(n){r.style.setProperty("--share",n),o.textContent=`${Math.round(100*n)} %`}}}var Te="mood",Se={cue:0,mood:0,hold:!0,seed:0},Ye={saved:"The saved state of this widget cannot be read. It starts with an even mood.",link:D},Bt={render:ne({name:Te,label:"Mood",look:"he-mood",css:de,read:he,createView:Ze,damaged:"The saved stories of this widget are damaged, so they cannot be told."})};function Ze(e,t,o){let r=null,n=te(e,t,{name:Te,start:Se,checked:i=>et(i,o.names.length),onChange:s,complaints:Ye}),a=Me(o,{state:n.state,change:n.change,onSeek:i=>r&&a.show(r,i),onReset:()=>n.change(Se),share:()=>n.share({at:a.at()})});e.append(...a.elements);function s(i,l){let c=O[i.hold];r=le(o,{...i,steps:c}),a.update(r,c),n.save({told:r.told}),a.player.seek(l??(i.hold?c:0))}return n.restore(),[n,a.player]}function et({cue:e,mood:t,hold:o,seed:r},n){if(!(q(e,n-1)&&q(r)&&Math.abs(t)<=j&&typeof o=="boolean"))throw new Error("this is no state of the widget");return{cue:e,mood:t,hold:o,seed:r}}export{Bt as default};
