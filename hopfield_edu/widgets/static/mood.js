var $e=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Ae=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),V=()=>new URLSearchParams(location.hash.slice(1)),D="The link is damaged, so the widget starts afresh. Ask for the link again.";function K(e){let t=V().get(e);if(t===null)return{};try{return{value:Ae(t)}}catch{return{error:D}}}function Q(e,t){let o=V();return o.set(e,$e(t)),history.replaceState(null,"",`#${o}`),location.href}function l(e,t={},...o){let r=document.createElement(e);for(let[n,a]of Object.entries(t))a==null||a===!1||(n.startsWith("on")?r.addEventListener(n.slice(2),a):r.setAttribute(n,a===!0?"":a));return r.append(...o.flat().filter(n=>n!=null)),r}var Ie=0,X=e=>`he-${e}-${++Ie}`;function Y(e,t=400){let o=0;return r=>{clearTimeout(o),o=setTimeout(()=>e.textContent=r,t)}}function C(e,t){e.querySelector(":scope > .he-error")?.remove();let o=l("div",{class:"he-error",role:"alert"},l("span",{},t));o.append(l("button",{type:"button",onclick:()=>o.remove()},"Close")),e.prepend(o)}async function z(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var Oe="The link does not hold a state of this widget. It starts afresh.";function Z(e,t,{name:o,start:r,checked:n,onChange:a,complaints:s={},read:c,write:h=i=>i}){let i={...r},p=Object.keys(r),d=()=>n(c?c(t):Object.fromEntries(p.map(m=>[m,t.get(m)]))),g=!1;function x(m,b){try{return Object.assign(i,m()),!0}catch{return b&&C(e,b),!1}}function u(){!g&&x(d,s.set)&&a(i,null)}return p.forEach(m=>t.on(`change:${m}`,u)),{state:i,change(m){Object.assign(i,m),a(i,null)},restore(){x(d,s.saved??"The saved state of this widget cannot be read. It starts afresh.");let{value:m,error:b}=K(o);b&&C(e,b);let v=m!==void 0&&x(()=>n(m),s.link??Oe);a(i,v&&Number.isInteger(m.at)?m.at:null)},save(m={}){g=!0,Le(t,{...h(i),...m})&&t.save_changes(),g=!1},share:(m={})=>Q(o,{...i,...m}),destroy:()=>p.forEach(m=>t.off(`change:${m}`,u))}}function Le(e,t){let o=Object.entries(t).filter(([r,n])=>JSON.stringify(n)!==JSON.stringify(e.get(r)));for(let[r,n]of o)e.set(r,n);return o.length>0}var R=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var ee=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function te(e,t=""){let o=document.createElement("style");o.textContent=ee+t,e.prepend(o);let r=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",Ne(r)),a=new MutationObserver(n);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return r.addEventListener("change",n),n(),()=>{a.disconnect(),r.removeEventListener("change",n)}}function Ne(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let o=document.body.dataset.jpThemeLight;return o===void 0?e.matches:o==="false"}function oe({name:e,label:t,look:o,css:r,read:n=()=>null,createView:a,damaged:s}){return({model:c,el:h})=>{let i=l("section",{class:`he-root ${o}`,"data-widget":e,"aria-label":t});h.append(i);let p=te(i,r),d=je(i,e,s,()=>a(i,c,n(c)));return()=>{for(let g of d)g.destroy();p(),i.remove()}}}function je(e,t,o,r){if(!o)return r();try{return r()}catch(n){return C(e,o),console.info(`${t}:`,n.message),[]}}function re(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function ne(e){let t=re(e),o=0,r=()=>re(t+Math.imul(++o,2654435769)),n=s=>Math.floor(r()*s/2**32);function a(s){let c=Int32Array.from({length:s},(h,i)=>i);for(let h=s-1;h>0;h--){let i=n(h+1);[c[h],c[i]]=[c[i],c[h]]}return c}return{u32:r,below:n,permutation:a,choose:(s,c)=>a(s).slice(0,c),coin:()=>r()>>>31?1:-1}}var L={true:8,false:300};function ae(e){let t=Math.max(...e),o=e.map(n=>Math.exp(n-t)),r=o.reduce((n,a)=>n+a,0);return o.map(n=>n/r)}function _({likeness:e,episodes:t,rates:o},r,n){let a=(s,c)=>o.sharpness*e[r][s]-o.sway*(n-t.mood[c])**2/2;return ae(t.cue.map(a))}function se({episodes:e,rates:t},o){let r=[];return e.story.forEach((n,a)=>r[n]=e.mood[a]),ae(r.map(n=>-t.sway*(o-n)**2/2))}function ie(e,{cue:t,mood:o,hold:r,seed:n,steps:a}){let{episodes:s,rates:c}=e,h=ne(n),i=()=>(h.u32()+.5)/2**32,p=()=>Math.sqrt(-2*Math.log(i()))*Math.cos(2*Math.PI*i()),d={told:[t],moods:[o],recalled:[]};for(let g=0;g<a;g++){let x=Fe(_(e,d.told[g],d.moods[g]),i()),u=d.moods[g],m=u+c.pull*(s.mood[x]-u)-c.leak*u+c.noise*p();d.recalled.push(x),d.told.push(s.answer[x]),d.moods.push(r?u:m)}return d}function Fe(e,t){let o=0;for(let r=0;r<e.length;r++)if(o+=e[r],o>t)return r;return e.length-1}function q({episodes:e,stories:t},o){let r=0;return e.mood.forEach((n,a)=>{Math.abs(n-o)<Math.abs(e.mood[r]-o)&&(r=a)}),`${t[e.story[r]]} (${o.toFixed(2).replace("-","\u2212")})`}function ce(e){let t=["names","stories","episodes","likeness","rates"].map(s=>[s,e.get(s)]),o=e.get("picture_bytes"),r=new Uint8Array(o.buffer,o.byteOffset,o.byteLength),n={...Object.fromEntries(t),bytes:r},a=n.names.length;if(n.size=Math.round(Math.sqrt(r.length/a/3)),!n.size||n.size**2*3*a!==r.length)throw new Error("pictures and names do not fit");if(!_(n,0,0).every(s=>s>=0))throw new Error("a chance is no number");return n}function le(e,{bytes:t,size:o},r){let n=new ImageData(o,o);for(let a=0;a<o*o;a++){for(let s=0;s<3;s++)n.data[4*a+s]=t[(r*o*o+a)*3+s];n.data[4*a+3]=255}e.getContext("2d").putImageData(n,0,0)}var he=`.he-mood .he-film { list-style: none; margin: 14px 0; padding: 0; display: grid; grid-template-columns: repeat(9, minmax(0, 1fr)); gap: 8px; }
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
`;function me(e,t,o){let r=l("select",{onchange:()=>o(t[r.selectedIndex][0])});return r.append(...t.map(([n,a=n])=>l("option",{value:n},a))),{input:r,element:l("label",{},e," ",r),set:n=>r.value=n}}function de(e,t,o){let r=l("input",{type:"range",...t,id:X("slider"),oninput:()=>o(Number(r.value))}),n=l("output",{for:r.id});function a(s,c){r.value=s,n.textContent=c,r.setAttribute("aria-valuetext",c)}return{input:r,element:l("label",{},`${e} `,r,n),set:a}}var pe={Slow:.25,Normal:1,Fast:4};function ue({label:e,moment:t="Moment of the recall",seconds:o=3,onSeek:r,seed:n,onSeed:a,onReset:s,share:c,python:h}){let i=l("div",{class:"he-player",role:"group","aria-label":e}),p=l("p",{class:"he-status",role:"status"}),d=Y(p,50),g=matchMedia("(prefers-reduced-motion: reduce)"),x=0,u=0,m=1,b=0,v=!0,k=T("Play",B,"he-primary"),A=T("Back",()=>w(u-1,!0)),M=T("Step",()=>w(u+1,!0)),I=l("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:()=>w(Number(I.value),!0)}),W=l("select",{onchange:()=>m=pe[W.value]},Object.keys(pe).map(f=>l("option",{selected:f==="Normal"},f))),F=l("input",{type:"number",min:0,max:4294967295,step:1,value:n,onchange:Me}),S=l("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function B(){if(b)return y();if(u>=x&&(u=0),g.matches)return w(x,!0);k.textContent="Pause";let f=performance.now(),O=u,U=G=>{if(v&&(O+=Math.max(x/o,2)*m*((G-f)/1e3),w(Math.floor(O))),f=G,u>=x)return y();b=requestAnimationFrame(U)};b=requestAnimationFrame(U)}function y(){cancelAnimationFrame(b),b=0,k.textContent="Play"}function w(f,O=!1){O&&y(),u=Math.max(0,Math.min(x,f)),I.value=u,A.disabled=u===0,M.disabled=u===x,r(u,b!==0)}function Me(){let f=Math.floor(Number(F.value));f>=0&&f<2**32?a(f):d("A seed is a whole number from 0 to 4,294,967,295.")}async function Se(){let f=c();d(await z(f)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function Te(){S.hidden=!S.hidden,S.value=h(),S.hidden||d(await z(S.value)?"The code is copied.":"Copy the code below.")}let Ee=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;i.append(k,M,A,T("Reset",Ce),l("label",{},"Speed ",W)),a&&i.append(l("label",{},"Seed ",F)),c&&Ee()&&i.append(T("Share this state",Se)),h&&i.append(T("Copy as Python",Te),S),i.append(l("div",{class:"he-scrub"},I),p);function Ce(){y(),s?.(),w(0)}let J=new IntersectionObserver(([f])=>v=f.isIntersecting);return J.observe(i),{element:i,seek:f=>w(f,!0),play(){y(),u=0,B()},setLength(f){y(),x=f,I.max=f},setSeed:f=>F.value=f,destroy(){y(),J.disconnect()}}}function T(e,t,o){return l("button",{type:"button",class:o,onclick:t},e)}function fe({cue:e,mood:t,hold:o,seed:r}){return["from hopfield_edu.hetero.subconscious import wander","","# episodes and names as in chapter 8; the random draws are NumPy's",`walk = wander(episodes, ${e}, ${t}, ${L[o]}, hold=${o?"True":"False"}, rng=${r})`,"print([names[k] for k in walk.told[:9]], walk.moods[-1])",""].join(`
`)}var ze="http://www.w3.org/2000/svg";function E(e,t={},...o){let r=document.createElementNS(ze,e);return Re(r,t),r.append(...o),r}function Re(e,t){for(let[o,r]of Object.entries(t))e.setAttribute(o,r)}var[H,be,P,xe]=[400,150,84,10],N=1.6,$=e=>xe+(N-Math.max(-N,Math.min(N,e)))/(2*N)*(be-2*xe);function ge(e){let t=E("svg",{viewBox:`0 0 ${H} ${be}`,class:"he-mood-trace",role:"img","aria-label":"The mood over time"});for(let[s,c]of e)t.append(E("line",{x1:P,x2:H,y1:$(c),y2:$(c),class:"he-level"})),t.append(E("text",{x:P-8,y:$(c)+5,"text-anchor":"end"},s));let o=E("polyline",{fill:"none",class:"he-line"}),r=E("circle",{r:6,class:"he-ball"});t.append(o,r);let n=[0],a=s=>P+6+s/Math.max(1,n.length-1)*(H-P-14);return{element:t,set(s){n=s,o.setAttribute("points",n.map((i,p)=>`${a(p).toFixed(1)},${$(i).toFixed(1)}`).join(" "));let c=i=>i.toFixed(2).replace("-","\u2212"),h=`The mood over ${n.length-1} steps: from ${c(n[0])} to ${c(n.at(-1))}`;t.setAttribute("aria-label",h)},mark(s){r.setAttribute("cx",a(s)),r.setAttribute("cy",$(n[s]))}}}var j=1.5,ve=9;function ye(e,{state:t,change:o,onSeek:r,onReset:n,share:a}){let s=_e(e,t,o),c=Array.from({length:ve},()=>We(e)),h=qe(e),i=l("p",{class:"he-sentence",role:"status"}),p=ue({label:"Story",moment:"Step of the story",seconds:14,seed:0,onSeed:m=>o({seed:m}),python:()=>fe(t),onSeek:r,onReset:n,share:a}),d=0;function g(m,b){h.trace.set(m.moods),s.update(),p.setSeed(t.seed),p.setLength(b)}function x(m,b){d=Math.min(b,m.told.length-1);let v=Math.max(0,d-ve+1);c.forEach((A,M)=>{A.show(v+M<=d?m:null,v+M,v+M===d)}),h.show(m,d);let k=He(e,m,d);i.textContent!==k&&(i.textContent=k)}let u=l("ol",{class:"he-film","aria-label":"The story so far"},c.map(({element:m})=>m));return{elements:[s.element,u,i,h.element,p.element],player:p,update:g,show:x,at:()=>d}}function _e(e,t,o){let r=de("Mood",{min:-j,max:j,step:.05},i=>o({mood:i})),n=e.names.map((i,p)=>[p,i.toLowerCase()]),a=me("First picture",n,i=>o({cue:i})),s=l("input",{type:"checkbox",onchange:()=>o({hold:!s.checked})}),c=l("label",{class:"he-check"},s," Let the mood drift");function h(){r.set(t.mood,q(e,t.mood)),a.set(t.cue),s.checked=!t.hold}return{element:l("div",{class:"he-controls"},r.element,a.element,c),update:h}}function qe(e){let{stories:t,episodes:o}=e,r=ge(t.map((h,i)=>[h,o.mood[o.story.indexOf(i)]])),n=t.map(Be),a=(h,...i)=>l("div",{},l("p",{class:"he-title"},h),...i),s=l("div",{class:"he-mood-below"},a("Mood, step by step",r.element),a("Where stories cross, chance of each",...n.map(h=>h.element)));function c(h,i){se(e,h.moods[i]).forEach((p,d)=>n[d].set(p)),r.mark(i)}return{element:s,trace:r,show:c}}function He(e,t,o){let{names:r,stories:n,episodes:a}=e,s=q(e,t.moods[o]);if(o===0)return`The mood is ${s}. It begins with: ${r[t.told[0]].toLowerCase()}.`;let[c,h]=[t.told[o-1],t.told[o]].map(p=>r[p].toLowerCase()),i=n[a.story[t.recalled[o-1]]];return`Step ${o}: ${c} brings up ${h}, of the ${i} story. Mood: ${s}.`}function We(e){let t=l("canvas",{width:e.size,height:e.size,"aria-hidden":"true"}),o=l("span",{class:"he-name"}),r=l("span",{class:"he-story"}),n=l("li",{},t,o,r);function a(s,c,h){n.style.visibility=s?"visible":"hidden",n.classList.toggle("he-now",!!s&&h);let i=s&&c?e.episodes.story[s.recalled[c-1]]:null;o.textContent=s?e.names[s.told[c]].toLowerCase():"",r.textContent=i!==null?e.stories[i]:s?"first":"",n.style.setProperty("--colour",i===null?"var(--he-muted)":`var(--he-memory-${i+1})`),s&&le(t,e,s.told[c])}return{element:n,show:a}}function Be(e,t){let o=l("span",{class:"he-number"}),r=l("i",{style:`--colour: var(--he-memory-${t+1})`});return{element:l("div",{class:"he-chance"},l("span",{},e),r,o),set(n){r.style.setProperty("--share",n),o.textContent=`${Math.round(100*n)} %`}}}var ke="mood",we={cue:0,mood:0,hold:!0,seed:0},Je={saved:"The saved state of this widget cannot be read. It starts with an even mood.",link:D},jt={render:oe({name:ke,label:"Mood",look:"he-mood",css:he,read:ce,createView:Ue,damaged:"The saved stories of this widget are damaged, so they cannot be told."})};function Ue(e,t,o){let r=null,n=Z(e,t,{name:ke,start:we,checked:c=>Ge(c,o.names.length),onChange:s,complaints:Je}),a=ye(o,{state:n.state,change:n.change,onSeek:c=>r&&a.show(r,c),onReset:()=>n.change(we),share:()=>n.share({at:a.at()})});e.append(...a.elements);function s(c,h){let i=L[c.hold];r=ie(o,{...c,steps:i}),a.update(r,i),n.save({told:r.told}),a.player.seek(h??(c.hold?i:0))}return n.restore(),[n,a.player]}function Ge({cue:e,mood:t,hold:o,seed:r},n){if(!(R(e,n-1)&&R(r)&&Math.abs(t)<=j&&typeof o=="boolean"))throw new Error("this is no state of the widget");return{cue:e,mood:t,hold:o,seed:r}}export{jt as default};
