function h(e,r={},...t){let o=document.createElement(e);for(let[n,a]of Object.entries(r))a==null||a===!1||(n.startsWith("on")?o.addEventListener(n.slice(2),a):o.setAttribute(n,a===!0?"":a));return o.append(...t.flat().filter(n=>n!=null)),o}var je=0,ne=e=>`he-${e}-${++je}`;function q(e,r=400){let t=0;return o=>{clearTimeout(t),t=setTimeout(()=>e.textContent=o,r)}}function H(e,r){e.querySelector(":scope > .he-error")?.remove();let t=h("div",{class:"he-error",role:"alert"},h("span",{},r));t.append(h("button",{type:"button",onclick:()=>t.remove()},"Close")),e.prepend(t)}async function z(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var Re=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Le=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),r=>r.charCodeAt(0)))),ae=()=>new URLSearchParams(location.hash.slice(1));function se(e){let r=ae().get(e);if(r===null)return{};try{return{value:Le(r)}}catch{return{error:"The link is damaged, so the widget starts afresh. Ask for the link again."}}}function ie(e,r){let t=ae();return t.set(e,Re(r)),history.replaceState(null,"",`#${t}`),location.href}var qe="AAAAADAMeBZ//ngecA5gBmQmZCZhhmAGY8Zhhj/8D/ABgA/wEAggBExySlJAAjAMf/5v9w/wR+IgBBAID/ABgAGAD/AcCCAETGJMckxywAPAA1vCWAI/Aj4EPgg+8AyAAYAP8Dw8f/77+35+fn48PMADRCJDwkACIAQQCA/wAYABgA/wGBggBGAGQAJcOt57XnpeemGGOBwKUApQD/AAAAAAQ8JH4l/6YAZv9nvee95//mfmYAZhhiPEIAQf+AfgAAAH4AgQEAgSSCAEY8ZDwiPEIYQgBCAEIAQgBD/8AAAAAAAeAG8BhgNyBHYMdBgMMgg/EB4gfsBPgE8AeQAAAAAAAAQADgAcADADYALAB4AxgGJgZIBgAGEAOAAcAAAAAABiRnAOTbJH4mPGSZJH4j/8P/xJkkWiUkpCQjw8AAAPAB+AMP4//jDnEOcf5yB/IH8gfz//IH9npY+l//59JAAAHAB/AEkAwQBxAhGGFEc8OhgCCAYPHAewB/AH4AZAAYAMMBEIIYRBkgmyCTiZuJ34H+hf+l/6P/wf+A/wAQAAAAAAAAAAIAPgB/AP8A/4H3gfHB8IH4AfgD/gP+AAAAAAeABIAEgEeYQPBgcCDwIJggDCAGYAPgAcGDwP8AAAAAAAAAAAD/w/fH9+f2Z/7H/Ad9Jw1n3MfcAAQAAAAAAAAEIIOvAyGC/oCWRVkn/eX+Jf8BycXI5fkCAgf8AAAAAACYAPyAfYAaAEAAAAAQAPwBvgB/AH4AfgBmAOcAAAwbDj+OM4wRDAAGMAN2A18Jf4g7jB+MC5dGsPUg7PDM8AAAAABwAPgD+AfgD7cP9//+//wP/A/JD8IvhD8EPwQx7wPvh9eUV5yQjeAF4OfwxzDfmXgZ3C2GL6JmMH/gPYj8AwIEAQwADPgMgY4BjwPH/8//znsP8yf7a/7N8cf/gAAAAAAA4AHgA/f/h/8H/we/B4MHggaCAoICAwAAAAAP3/+k9+A9/4//j4CP5w8ADgAMAAzADAAOPQ+Zz9v/w/",C=["cat-face","face-with-tears-of-joy","thinking-face","smiling-face-with-sunglasses","skull","robot","ghost","rocket","guitar","butterfly","locomotive","t-rex","castle","chess-knight","anchor","elephant","spider-web","windmill","astronaut","cameraman","chelsea the cat","coffee","horse silhouette","grace hopper"],Ge=Uint8Array.from(atob(qe),e=>e.charCodeAt(0)),ce=e=>Float64Array.from({length:256},(r,t)=>Ge[32*e+(t>>3)]>>7-(t&7)&1?1:-1);var le=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;var Qe=["paper","surface","ink","muted","line","accent","accent-soft","plus","minus","serif","sans","mono"];function he(e,r=""){let t=document.createElement("style");t.textContent=le+r,e.prepend(t);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",ze(o)),a=new MutationObserver(n);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{a.disconnect(),o.removeEventListener("change",n)}}function ze(e){let r=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(r==="dark"||r==="light")return r==="dark";let t=document.body.dataset.jpThemeLight;return t===void 0?e.matches:t==="false"}function pe(e,r){if(!Qe.includes(r)&&!r.startsWith("memory-"))throw new Error(`no token ${r}`);let t=getComputedStyle(e).getPropertyValue(`--he-${r}`).trim();return[1,3,5].map(o=>parseInt(t.slice(o,o+2),16))}function G({width:e,height:r,label:t,editable:o=!1,decorative:n=!1,onChange:a}){let s=h("canvas",{"data-part":o?"pixels":null,class:o?null:"he-still"}),c={width:e,height:r},i=new Float64Array(e*r).fill(-1),l=[],v=null;n?s.setAttribute("aria-hidden","true"):o||fe(s,{role:"img","aria-label":t}),s.style.width="100%",s.style.imageRendering="pixelated";function p(){let m=s.closest(".he-root");if(!m)return k();let[b,O,f]=["plus","minus","accent"].map(w=>Je(pe(m,w))),u=new ImageData(c.width,c.height),g=new Uint32Array(u.data.buffer);for(let w=0;w<g.length;w++)g[w]=i[w]>0?b:O;if(l.length<64)for(let w of l)g[w]=f;s.getContext("2d").putImageData(u,0,0)}function k(){v??=new IntersectionObserver(([m])=>{m.isIntersecting&&(v.disconnect(),v=null,p())}),v.observe(s)}function A(m,b){s.width===m&&s.height===b||(c={width:m,height:b},[s.width,s.height]=[m,b],i=new Float64Array(m*b).fill(-1),E?.resize(c),p())}let y={element:s,get:()=>i,resize:A,set(m,b=[]){i=Float64Array.from(m),l=[...b],p(),E?.refresh()}},E=o?Ue({canvas:s,label:t,pixels:y,size:()=>c,draw:p,onChange:a}):null;return E&&(y.element=h("div",{},h("div",{class:"he-pixels"},s,E.cursor),E.status,E.text)),[s.width,s.height]=[e,r],p(),y}var Je=([e,r,t])=>new Uint32Array(Uint8Array.of(e,r,t,255).buffer)[0],fe=(e,r)=>Object.entries(r).forEach(([t,o])=>e.setAttribute(t,o));function Ue({canvas:e,label:r,pixels:t,size:o,draw:n,onChange:a}){let s=h("p",{class:"he-status",role:"status",id:ne("status")}),c=q(s),i=h("textarea",{"aria-label":`${r}, as rows of # for ink and . for paper`,spellcheck:"false",oninput:O}),l=h("details",{},h("summary",{},"Edit as text"),i),v=h("i",{class:"he-cursor","aria-hidden":"true"}),p={row:0,column:0},k=1;l.addEventListener("toggle",b),fe(e,{tabindex:0,role:"application","aria-roledescription":"pixel editor","aria-label":`${r}. Arrow keys move, Space turns a pixel.`,"aria-describedby":s.id,"data-lm-suppress-shortcuts":"true"});function A(f,u){let{width:g,height:w}=o();p={row:Math.min(w-1,Math.max(0,f)),column:Math.min(g-1,Math.max(0,u))},v.style.cssText=`left: ${100*p.column/g}%; top: ${100*p.row/w}%; width: ${100/g}%; height: ${100/w}%`}A(0,0);function y(f,u,g){let{width:w,height:d}=o();if(f<0||u<0||f>=d||u>=w)return;let x=t.get();A(f,u),c(`Row ${f+1}, column ${u+1}: ${g>0?"ink":"paper"}`),x[f*w+u]!==g&&(x[f*w+u]=g,n(),b(),a(x))}let E=f=>{let u=e.getBoundingClientRect(),{width:g,height:w}=o();return[Math.floor((f.clientY-u.top)/u.height*w),Math.floor((f.clientX-u.left)/u.width*g)]};e.addEventListener("pointerdown",f=>{e.setPointerCapture(f.pointerId);let[u,g]=E(f);k=t.get()[u*o().width+g]>0?-1:1,y(u,g,k)}),e.addEventListener("pointermove",f=>{e.hasPointerCapture(f.pointerId)&&y(...E(f),k)});let m={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};e.addEventListener("keydown",f=>{let{width:u}=o();if(f.key===" ")y(p.row,p.column,-t.get()[p.row*u+p.column]);else if(m[f.key]){let[g,w]=m[f.key];A(p.row+g,p.column+w),c(`Row ${p.row+1}, column ${p.column+1}: ${t.get()[p.row*u+p.column]>0?"ink":"paper"}`)}else return;f.preventDefault(),f.stopPropagation()});function b(){if(!l.open||document.activeElement===i)return;let{width:f}=o(),u=Array.from(t.get(),g=>g>0?"#":".").join("");i.value=u.match(new RegExp(`.{${f}}`,"g")).join(`
`)}function O(){let{width:f,height:u}=o(),g=i.value.trim().split(/\s+/);if(g.length!==u||g.some(d=>d.length!==f||/[^#.]/.test(d)))return c(`Write ${u} rows of ${f} marks, # or . each`);let w=Float64Array.from(g.join(""),d=>d==="#"?1:-1);t.get().set(w),n(),a(w)}return{status:s,text:l,cursor:v,refresh:b,resize:()=>A(0,0)}}var de={Slow:.25,Normal:1,Fast:4};function ue({label:e,moment:r="Moment of the recall",seconds:t=3,onSeek:o,seed:n,onSeed:a,onReset:s,share:c,python:i}){let l=h("div",{class:"he-player",role:"group","aria-label":e}),v=h("p",{class:"he-status",role:"status"}),p=q(v,50),k=matchMedia("(prefers-reduced-motion: reduce)"),A=0,y=0,E=1,m=0,b=!0,O=_("Play",I,"he-primary"),f=_("Back",()=>M(y-1,!0)),u=_("Step",()=>M(y+1,!0)),g=h("input",{type:"range",min:0,max:0,value:0,"aria-label":r,oninput:()=>M(Number(g.value),!0)}),w=h("select",{onchange:()=>E=de[w.value]},Object.keys(de).map($=>h("option",{selected:$==="Normal"},$))),d=h("input",{type:"number",min:0,max:4294967295,step:1,value:n,onchange:D}),x=h("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function I(){if(m)return B();if(y>=A&&(y=0),k.matches)return M(A,!0);O.textContent="Pause";let $=performance.now(),L=y,re=oe=>{if(b&&(L+=Math.max(A/t,2)*E*((oe-$)/1e3),M(Math.floor(L))),$=oe,y>=A)return B();m=requestAnimationFrame(re)};m=requestAnimationFrame(re)}function B(){cancelAnimationFrame(m),m=0,O.textContent="Play"}function M($,L=!1){L&&B(),y=Math.max(0,Math.min(A,$)),g.value=y,f.disabled=y===0,u.disabled=y===A,o(y,m!==0)}function D(){let $=Math.floor(Number(d.value));$>=0&&$<2**32?a($):p("A seed is a whole number from 0 to 4,294,967,295.")}async function _e(){let $=c();p(await z($)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function Ne(){x.hidden=!x.hidden,x.value=i(),x.hidden||p(await z(x.value)?"The code is copied.":"Copy the code below.")}let Fe=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;l.append(O,u,f,_("Reset",He),h("label",{},"Speed ",w)),a&&l.append(h("label",{},"Seed ",d)),c&&Fe()&&l.append(_("Share this state",_e)),i&&l.append(_("Copy as Python",Ne),x),l.append(h("div",{class:"he-scrub"},g),v);function He(){B(),s?.(),M(0)}let te=new IntersectionObserver(([$])=>b=$.isIntersecting);return te.observe(l),{element:l,seek:$=>M($,!0),play(){B(),y=0,I()},setLength($){B(),A=$,g.max=$},setSeed:$=>d.value=$,destroy(){B(),te.disconnect()}}}function _(e,r,t){return h("button",{type:"button",class:t,onclick:r},e)}function me(e){let r=e>>>0;return r=Math.imul(r^r>>>16,569420461),r=Math.imul(r^r>>>15,1935289751),(r^r>>>15)>>>0}function N(e){let r=me(e),t=0,o=()=>me(r+Math.imul(++t,2654435769)),n=s=>Math.floor(o()*s/2**32);function a(s){let c=Int32Array.from({length:s},(i,l)=>l);for(let i=s-1;i>0;i--){let l=n(i+1);[c[i],c[l]]=[c[l],c[i]]}return c}return{u32:o,below:n,permutation:a,choose:(s,c)=>a(s).slice(0,c),coin:()=>o()>>>31?1:-1}}var ge=1e-12;function Ae(e){let r=e[0].length,t=e.map(c=>e.map(i=>rt(c,i)/r)),{values:o,vectors:n}=ot(t),a=o.map((c,i)=>i).filter(c=>o[c]>1e-10*Math.max(...o)),s=a.map(c=>tt(e,n.map(i=>i[c])));return Xe(s,a.map(c=>1/(r*o[c])))}function Xe(e,r){let t=e.length,o=e[0].length,n=Math.max(...r.map(Math.abs))||1,a=new Float64Array(o*t),s=new Float64Array(o*t),c=new Float64Array(o);for(let i=0;i<o;i++)for(let l=0;l<t;l++)a[i*t+l]=e[l][i],s[i*t+l]=e[l][i]*(r[l]/n),c[i]-=s[i*t+l]*a[i*t+l];return{n:o,r:t,unit:n,read:s,write:a,own:c}}function we({n:e,r,write:t},o){let n=new Float64Array(r);for(let a=0;a<e;a++)for(let s=0;s<r;s++)n[s]+=t[a*r+s]*o[a];return n}function Y({r:e,read:r,own:t},o,n,a,s){let c=t[a]*o[a]-s;for(let i=0,l=a*e;i<e;i++,l++)c+=r[l]*n[i];return c}function xe(e,r){let t=we(e,r),o=0;for(let n=0;n<e.n;n++)o+=r[n]*Y(e,r,t,n,0);return-e.unit*o/2}function ye(e,r,{order:t="random",seed:o=0,temperature:n=0,maxSweeps:a=100}={}){let s={weights:e,state:Float64Array.from(r),energy:xe(e,r),visits:0,flips:0,sweeps:0,outcome:null,unit:-1,m:we(e,r),rng:N(o),temperature:n,maxSweeps:a};return t==="synchronous"?Ke(s):We(s,t)}function We(e,r){let{weights:t,rng:o}=e,{n}=t,a=ge*n,s=e.temperature>0?Ve():null,c=null,i=0;function l(){if(e.outcome)return-1;let k=e.visits%n;k===0&&(c=r==="random"?o.permutation(n):c??Int32Array.from({length:n},(m,b)=>b));let A=c[k];e.unit=A,e.visits++;let y=s?e.temperature/2*s[o.u32()>>>22]/t.unit:0,E=Y(t,e.state,e.m,A,y)*e.state[A]<-a;return E&&v(A),k===n-1&&p(),E?A:-1}function v(k){e.energy+=2*e.state[k]*Y(t,e.state,e.m,k,0)*t.unit,ve(e,k),i++}function p(){e.sweeps++,i===0&&!s?e.outcome="fixed point":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),i=0}return Object.assign(e,Ze(e,l))}function ve(e,r){let{r:t,write:o}=e.weights,n=e.state[r];e.state[r]=-n;for(let a=0,s=r*t;a<t;a++,s++)e.m[a]-=2*n*o[s];e.flips++}function Ze(e,r){function t(){let a=[],s=e.sweeps+1;for(;e.sweeps<s&&!e.outcome;){let c=r();c>=0&&a.push(c)}return a}function o(){for(;!e.outcome;){let a=r();if(a>=0)return a}return-1}function n(){for(;!e.outcome;)t();return e.outcome}return{step:r,flip:o,sweep:t,finish:n}}function Ke(e){let{weights:r}=e,t=ge*r.n,o=[];function n(){if(e.outcome)return[];let s=[];for(let i=0;i<r.n;i++)Y(r,e.state,e.m,i,0)*e.state[i]<-t&&s.push(i);for(let i of s)ve(e,i);e.energy=xe(r,e.state),e.visits+=r.n,e.sweeps++;let c=s.length===o.length&&s.every((i,l)=>i===o[l]);return s.length===0?e.outcome="fixed point":c?e.outcome="two-cycle":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),o=s,s}return Object.assign(e,{step:n,flip:n,sweep:n,finish:()=>{for(;!e.outcome;)n();return e.outcome}})}function Ve(){return Float64Array.from({length:1024},(e,r)=>et((r+.5)/(1023.5-r)))}function et(e){let r=0;for(;e>=2;)e/=2,r++;for(;e<1;)e*=2,r--;let t=(e-1)/(e+1),o=0;for(let n=0,a=t;n<20;n++,a*=t*t)o+=a/(2*n+1);return 2*o+r*.6931471805599453}function tt(e,r,t=e[0].length){let o=new Float64Array(t);return e.forEach((n,a)=>{for(let s=0;s<t;s++)o[s]+=r[a]*n[s]}),o}function rt(e,r){let t=0;for(let o=0;o<e.length;o++)t+=e[o]*r[o];return t}function ot(e){let r=e.map(n=>[...n]),t=r.length,o=r.map((n,a)=>r.map((s,c)=>+(a===c)));for(let n=0;n<60;n++){let a=0;for(let s=0;s<t;s++)for(let c=0;c<s;c++)a+=r[s][c]**2;if(a<1e-30)break;for(let s=0;s<t;s++)for(let c=0;c<s;c++)r[s][c]!==0&&nt(r,o,s,c)}return{values:r.map((n,a)=>n[a]),vectors:o}}function nt(e,r,t,o){let n=(e[o][o]-e[t][t])/(2*e[t][o]),a=(n>=0?1:-1)/(Math.abs(n)+Math.sqrt(n*n+1)),s=1/Math.sqrt(a*a+1),c=a*s;for(let i=0;i<e.length;i++)[e[i][t],e[i][o]]=[s*e[i][t]-c*e[i][o],c*e[i][t]+s*e[i][o]];for(let i=0;i<e.length;i++)[e[t][i],e[o][i]]=[s*e[t][i]-c*e[o][i],c*e[t][i]+s*e[o][i]];for(let i of r)[i[t],i[o]]=[s*i[t]-c*i[o],c*i[t]+s*i[o]]}function F(e,r){let t=0;for(let o=0;o<e.length;o++)t+=e[o]*r[o];return t/e.length}function be(e,r,t){let o=e.map(c=>F(c,t)),n=o.map((c,i)=>i).sort((c,i)=>Math.abs(o[i])-Math.abs(o[c])),a=n[0];if(Math.abs(o[a])>=.95)return at(a,o[a],r[a]);if(e.length>=3){let c=n.slice(0,3),i=st(c,o,e,t);if(Math.abs(i.overlap)>=.95)return{...i,sentence:it(c,i,r)}}let s=`It came to rest in a state that nobody stored. Nearest is ${r[a]}, with overlap ${o[a].toFixed(2)}.`;return{kind:"other",indices:[a],signs:[Math.sign(o[a])],overlap:o[a],exact:!1,sentence:s}}function at(e,r,t){let o=Math.abs(r)===1,n=o?"exactly":`with overlap ${Math.abs(r).toFixed(2)}`,a=r>0?`It recalled ${t}`:`It recalled the inverse of ${t}`;return{kind:r>0?"stored":"inverse",indices:[e],signs:[Math.sign(r)],overlap:r,exact:o,sentence:`${a}, ${n}.`}}function st(e,r,t,o){let n=e.map(c=>Math.sign(r[c])||1),a=Float64Array.from(o,(c,i)=>Math.sign(e.reduce((l,v,p)=>l+n[p]*t[v][i],0))),s=F(a,o);return{kind:"mixture",indices:e,signs:n,overlap:s,exact:s===1}}function it(e,{signs:r},t){let o=e.map((n,a)=>[r[a],t[n]]).sort((n,a)=>a[0]-n[0]).map(([n,a])=>n>0?a:`the inverse of ${a}`);return`It came to rest in a mixture of three: ${o[0]}, ${o[1]} and ${o[2]}.`}var P=256,S=C.map((e,r)=>ce(r)),j=12,R=16,U=1998,ct=N(U),lt=Array.from({length:R},()=>ct.choose(P,j)),X={exact:{title:"Exact scan",idea:"Reads item after item, and leaves each at its first difference.",colour:5,answer:ht},hash:{title:"Hash",idea:"Turns the question into an address, and looks there.",colour:1,answer:pt},similar:{title:"Similarity scan",idea:"Compares every bit of every item, and keeps the most alike.",colour:4,answer:ft},lsh:{title:"LSH",idea:`Locality-sensitive hashing: ${R} tables, keys of ${j} pixels.`,colour:2,answer:dt},associative:{title:"Associative memory",idea:"No list. Each neuron asks all others what it should be, again and again.",colour:3,answer:ut}};function Se(e,r,t){let o=Float64Array.from(S[e]);for(let n of N(t).choose(P,r))o[n]=-o[n];return o}var W=e=>(e+1)%2**32,Z=(e,r)=>e.reduce((t,o,n)=>t+(o!==r[n]),0),T=(e,r,t,o=[])=>({steps:e,text:r,pixels:t,marked:o});function ht(e){let r=[],t=0;for(let[o,n]of S.entries()){let a=`${o+1} of ${S.length}, ${C[o]}:`,s=n.findIndex((c,i)=>c!==e[i]);if(t+=s<0?P:s+1,s>=0)r.push(T(t,`${a} differs at bit ${s+1}`,n,[s]));else return{events:[...r,T(t,`${a} equal in every bit`,n)],answer:o}}return{events:r,answer:-1}}function J(e){let r=0;for(let t=0;t<P;t+=32){let o=e.subarray(t,t+32).reduce((n,a)=>n<<1|a>0,0);r=N(r^o).u32()}return r}var ke=S.map(J),$e=e=>e.toString(16).padStart(8,"0");function pt(e,r,t){let o=`Address ${$e(J(e))}`,n=ke.indexOf(J(e));if(n<0){let c=`${o} is empty. ${C[t]} is at ${$e(ke[t])}.`;return{events:[T(P,c,e)],answer:-1}}let a=Z(S[n],e)===0;return{events:[T(P,`${o} holds ${C[n]}.`,e),T(2*P,`${o}: ${C[n]}, ${a?"equal in every bit":"not equal"}`,S[n])],answer:a?n:-1}}function ft(e){let r=0,t=S.map(n=>F(n,e));return{events:t.map((n,a)=>{n>t[r]&&(r=a);let s=`${C[r]}, overlap ${t[r].toFixed(2)}`;return T((a+1)*P,`${a+1} of ${S.length}, best so far: ${s}`,S[r])}),answer:r}}function dt(e){let r=new Set,t=lt.map((n,a)=>{let s=S.map((i,l)=>l).filter(i=>n.every(l=>S[i][l]===e[l]));s.forEach(i=>r.add(i));let c=s.map(i=>C[i]).join(", ")||"nothing under this key";return T((a+1)*j,`Table ${a+1} of ${R}: ${c}`,e,n)}),o=-1;for(let n of[...r].sort((a,s)=>a-s)){let a=F(S[n],e);(o<0||a>F(S[o],e))&&(o=n),t.push(T(t.at(-1).steps+P,`Compares ${C[n]}: overlap ${a.toFixed(2)}`,S[n]))}return{events:t,answer:o}}var Ee=null;function ut(e,r){Ee??=Ae(S);let t=ye(Ee,e,{order:"random",seed:r}),o=[];for(;!t.outcome;){let s=t.flip(),c=Float64Array.from(t.state);s>=0&&o.push(T(t.visits*P,`Sweep ${Math.ceil(t.visits/P)}, flip ${t.flips}`,c,[s]))}o.push(T(t.visits*P,`At rest after ${t.sweeps} sweeps and ${t.flips} flips`,t.state));let n=be(S,C,t.state),a=n.kind==="stored"&&n.exact?n.indices[0]:-1;return{events:o,answer:a,state:t.state,settled:mt(n)}}function mt({kind:e,indices:r}){let t=C[r[0]];return{stored:`almost ${t}`,inverse:`the inverse of ${t}`,mixture:"a mixture of three"}[e]??"a state that nobody stored"}function Me(e,r,t){let o=Object.entries(X).map(([a,{title:s,answer:c}])=>{let i=c(e,W(r),t);return{key:a,title:s,steps:i.events.at(-1).steps,...i}}),n=new Set(o.flatMap(({events:a})=>a.map(({steps:s})=>s)));return{lanes:o,times:[0,...[...n].sort((a,s)=>a-s)]}}var Ce=({events:e},r)=>e.findLast(({steps:t})=>t<=r)??null;function Q({answer:e,settled:r},t){return e===t?{kind:"right",sign:"\u2713",words:`${C[e]}, right`}:e>=0?{kind:"wrong",sign:"\u2717",words:`${C[e]}, wrong`}:r?{kind:"wrong",sign:"\u2717",words:r}:{kind:"nothing",sign:"\u2013",words:"nothing found"}}function Pe({picture:e,flips:r,seed:t,drawn:o}){let n=`cue = X[names.index("${e}")].copy()
cue[SharedRng(${t}).choose(n, ${r})] *= -1`,a=`cue = np.where(np.array(list("${o}")) == "#", 1.0, -1.0)`;return`import numpy as np

from hopfield_edu import datasets
from hopfield_edu.classical import pseudo_inverse
from hopfield_edu.widgets.rng import SharedRng

X, names, _ = datasets.pictures(size=16)
p, n = X.shape
${o?a:n}


def exact_scan(cue):
    steps = 0
    for k, item in enumerate(X):
        if np.array_equal(item, cue):
            return k, steps + n
        steps += np.argmax(item != cue) + 1  # left at the first difference
    return None, steps


def address(pattern):
    hashed = 0
    for word in np.packbits(pattern > 0).view(">u4"):
        hashed = int(SharedRng(hashed ^ int(word)).u32(1)[0])
    return hashed


table = {address(x): k for k, x in enumerate(X)}


def hash_table(cue):
    k = table.get(address(cue))
    if k is None:
        return None, n
    return (k if np.array_equal(X[k], cue) else None), 2 * n


def similarity_scan(cue):
    return np.argmax(X @ cue), p * n


rng = SharedRng(${U})
places = np.array([rng.choose(n, ${j}) for _ in range(${R})])  # tables x pixels of a key


def lsh(cue):
    candidates = np.flatnonzero((X[:, places] == cue[places]).all(axis=2).any(axis=1))
    best = max(candidates, key=lambda k: X[k] @ cue, default=None)
    return best, places.size + n * len(candidates)


W = pseudo_inverse(X).toarray()


def associative_memory(cue):
    state, rng, sweeps, moving = cue.copy(), SharedRng(${W(t)}), 0, True
    while moving:
        moving, sweeps = False, sweeps + 1
        for i in rng.permutation(n):
            if (W[i] @ state) * state[i] < -1e-9:  # the neuron's field disagrees with it
                state[i] *= -1
                moving = True
    same = np.flatnonzero((X == state).all(axis=1))
    return (same[0] if same.size else None), sweeps * n**2


for method in (exact_scan, hash_table, similarity_scan, lsh, associative_memory):
    k, steps = method(cue)
    print(f"{method.__name__}: {'nothing' if k is None else names[k]}, {steps:,} steps")
`}var Ie=`.he-race { container: race / inline-size; }
.he-race-body { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px 24px; }
.he-root .he-race-ask { font: 500 17px/1.35 var(--he-serif); margin: 0; }
.he-race figure { margin: 0; min-width: 0; display: flex; flex-direction: column; }
.he-race figcaption { order: 1; font: 13px/1.4 var(--he-sans); text-align: left; color: var(--he-muted); margin: 4px 0 0; }
.he-race figure > div { display: contents; }
.he-race figure .he-status { order: 3; }
.he-race figure .he-status:empty { display: none; }
.he-race figure details { order: 2; margin: 0; }
.he-race figure canvas { border-radius: 8px; }
.he-race-question { display: grid; grid-template-columns: 150px 150px minmax(0, 1fr); gap: 16px; align-items: start; }
.he-race-question .he-controls { margin: 0; }
.he-race-question label { max-width: 100%; flex-wrap: wrap; }
.he-race-question select { min-width: 0; flex: 1 1 120px; }
.he-root .he-race-rule { font-size: 13px; color: var(--he-muted); margin: 0 0 10px; }
.he-race-rule b { font: 600 13px var(--he-mono); color: var(--he-ink); }
.he-race .he-sentence { margin: 0; }
.he-root .he-race-lanes { list-style: none; margin: 0; padding: 0; display: grid; gap: 6px; align-content: start; }
.he-root .he-race-lane { display: grid; grid-template-columns: 52px minmax(0, 1fr) 140px 150px; grid-template-rows: auto 1fr; gap: 0 12px; margin: 0; padding: 6px 8px; border: 1px solid var(--he-line); border-left: 5px solid var(--colour); border-radius: 8px; }
.he-race-lane p { margin: 0; }
.he-race-picture { grid-row: 1 / 3; }
.he-race-picture canvas { border-radius: 4px; }
.he-race-lane > b { font: 600 15px/1.3 var(--he-serif); }
.he-root .he-race-doing { grid-area: 2 / 2; font-size: 13px; line-height: 1.3; color: var(--he-muted); min-height: 2.6em; overflow-wrap: anywhere; }
.he-race-steps { grid-area: 1 / 3; font: 13px/1.5 var(--he-mono); white-space: nowrap; }
.he-race-bar { grid-area: 2 / 3; height: 10px; border-radius: 3px; margin-top: 4px; background: repeating-linear-gradient(90deg, transparent 0 calc(100% / 6 - 1px), var(--he-surface) calc(100% / 6 - 1px) calc(100% / 6)), linear-gradient(var(--colour) 0 0) 0 / calc(100% * var(--share, 0)) 100% no-repeat var(--he-line); }
.he-root .he-race-answer { grid-area: 1 / 4 / 3 / 5; align-self: center; font: 600 14px/1.3 var(--he-sans); overflow-wrap: anywhere; }
.he-race-lane:not([data-verdict="right"]) .he-race-answer { color: var(--he-muted); }
@container race (max-width: 560px) {
  .he-race-question { grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 12px; }
  .he-race-question .he-controls { grid-column: 1 / -1; }
  .he-root .he-race-lane { grid-template-columns: 44px minmax(0, 1fr) auto; grid-template-rows: auto; gap: 0 10px; }
  .he-race-lane > b, .he-root .he-race-doing, .he-race-bar { grid-column: 2 / 4; }
  .he-root .he-race-doing { grid-row: 2; }
  .he-race-steps { grid-area: 3 / 2; }
  .he-root .he-race-answer { grid-area: 3 / 3; align-self: start; font-size: 13px; }
  .he-race-bar { grid-row: 4; }
}
@container race (min-width: 900px) {
  .he-race-body { grid-template-columns: 260px minmax(0, 1fr); }
  .he-race-ask { grid-column: 1 / -1; }
  .he-race-question { grid-template-columns: repeat(2, minmax(0, 1fr)); align-content: start; gap: 12px; grid-row: 2 / 4; }
  .he-race-question .he-controls { grid-column: 1 / -1; }
}
`;var K="memory-race",V={picture:"ghost",flips:26,seed:0,drawn:""},Te=128,At=6,wt=new Float64Array(P).fill(-1),xt=`${S.length} pictures are stored. You ask for one of them with a damaged copy. Which memory gives it back, and after how many steps?`,yt=". A step is one bit read and compared, or one weight read and added. Each further segment of a bar means ten times as many steps.",cr={render:vt};function vt({model:e,el:r}){let t=h("section",{class:"he-root he-race","data-widget":K,"aria-label":"Memory race"});r.append(t);let o=he(t,Ie),n=$t(t,e);return()=>{n.destroy(),o(),t.remove()}}var bt=e=>Array.from(e,r=>r>0?"#":".").join(""),kt=e=>Float64Array.from(e,r=>r==="#"?1:-1),ee=e=>`${e.toLocaleString("en-US")} ${e===1?"step":"steps"}`;function $t(e,r){let t={...V},o=null,n=0,a=!1,s=G({width:16,height:16,label:"What you mean"}),c=G({width:16,height:16,editable:!0,label:"Question, which you can draw on",onChange:d=>m({drawn:bt(d)})}),i=h("figcaption",{}),l=h("p",{class:"he-sentence",role:"status"}),v=h("b",{}),p=Object.entries(X).map(([d,x])=>Ct(d,x)),k=Pt(t,m),A=ue({label:"Race",moment:"Moment of the race",seconds:8,onSeek:O,seed:t.seed,onSeed:d=>m({seed:d,drawn:""}),onReset:()=>m({drawn:""}),share:()=>ie(K,{...t,at:n}),python:()=>Pe(t)}),y=[h("figure",{},s.element,h("figcaption",{},"What you mean")),h("figure",{},c.element,i)],E=h("p",{class:"he-race-rule"},"Clock: ",v,yt);e.append(h("div",{class:"he-race-body"},h("p",{class:"he-race-ask"},xt),h("div",{class:"he-race-question"},y,k.element),h("ul",{class:"he-race-lanes","aria-label":"Five memories"},p.map(({element:d})=>d)),h("div",{class:"he-race-end"},E,l,A.element)));function m(d){Object.assign(t,d),b()}function b(){let d=o!==null&&n===o.times.length-1,x=C.indexOf(t.picture),I=t.drawn?kt(t.drawn):Se(x,t.flips,t.seed);o={target:x,cue:I,...Me(I,t.seed,x)},s.set(S[x]),c.set(I),i.textContent=`Your question: ${Z(I,S[x])} of ${P} pixels wrong. Draw on it.`,k.update(),A.setSeed(t.seed),A.setLength(o.times.length-1),A.seek(d?o.times.length-1:0),f()}function O(d){if(!o)return;n=Math.min(d,o.times.length-1);let x=o.times[n];v.textContent=ee(x),o.lanes.forEach((B,M)=>p[M].show(B,x,o));let I=n===o.times.length-1?St(o):Et(o,x);l.textContent!==I&&(l.textContent=I)}function f(){let d=Object.fromEntries(o.lanes.map(({key:M,answer:D})=>[M,C[D]??""])),x=Object.fromEntries(o.lanes.map(M=>[M.key,M.steps])),I=([M,D])=>JSON.stringify(D)!==JSON.stringify(r.get(M)),B=Object.entries({...t,answers:d,steps:x}).filter(I);if(B.length){a=!0;for(let[M,D]of B)r.set(M,D);r.save_changes(),a=!1}}function u(){try{Object.assign(t,Be(r))}catch{H(e,"The saved state of this widget cannot be read. It starts with the ghost.")}let{value:d,error:x}=se(K);x&&H(e,x);try{d!==void 0&&Object.assign(t,De(d))}catch{H(e,"The link does not hold a state of this widget. It starts afresh.")}b(),Number.isInteger(d?.at)&&A.seek(d.at)}function g(){if(!a)try{m(Be(r))}catch{H(e,"What was set cannot be asked: choose a picture's name, flips from 0 to 128 and a seed.")}}let w=Object.keys(V).map(d=>`change:${d}`);return w.forEach(d=>r.on(d,g)),u(),{destroy(){w.forEach(d=>r.off(d,g)),A.destroy()}}}var Be=e=>De(Object.fromEntries(Object.keys(V).map(r=>[r,e.get(r)])));function De({picture:e,flips:r,seed:t,drawn:o}){let n=(c,i)=>Number.isInteger(c)&&c>=0&&c<=i,a=typeof o=="string"&&(o===""||o.length===P&&!/[^#.]/.test(o));if(!(C.includes(e)&&n(r,Te)&&n(t,2**32-1))||!a)throw new Error("state");return{picture:e,flips:r,seed:t,drawn:o}}function Et({lanes:e,target:r},t){if(t===0)return"Who will answer, who first, and who wrongly? Decide, then press Play.";let o=e.filter(({steps:a})=>a<=t);if(!o.length)return"Nobody has answered yet.";let n=o.reduce((a,s)=>s.steps>a.steps?s:a);return`${n.title} ends after ${ee(n.steps)}: ${Q(n,r).words}.`}function St({lanes:e,target:r}){return Object.entries({right:"Right",wrong:"Wrong",nothing:"Nothing found"}).map(([n,a])=>{let s=e.filter(l=>Q(l,r).kind===n);if(!s.length)return"";let c=s.reduce((l,v)=>v.steps<l.steps?v:l),i=n==="right"&&s.length>1?`; ${Oe(c)} took the fewest steps`:"";return`${a}: ${Mt(s.map(Oe))}${i}.`}).filter(Boolean).join(" ")}var Oe=({title:e})=>e==="LSH"?e:e.toLowerCase(),Mt=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`;function Ct(e,{title:r,idea:t,colour:o}){let n=G({width:16,height:16,label:"",decorative:!0}),a=h("p",{class:"he-race-doing"}),s=h("span",{class:"he-race-steps"}),c=h("i",{class:"he-race-bar","aria-hidden":"true"}),i=h("p",{class:"he-race-answer"}),l=h("li",{class:"he-race-lane","data-lane":e,style:`--colour: var(--he-memory-${o})`},h("div",{class:"he-race-picture"},n.element),h("b",{},r),a,s,c,i);function v(p,k,{cue:A,target:y}){let E=Ce(p,k),m=k>=p.steps,b=Math.min(k,p.steps);m?n.set(S[p.answer]??p.state??wt):n.set(E?.pixels??A,E?.marked),a.textContent=E?.text??t,s.textContent=ee(b),c.style.setProperty("--share",Math.log10(Math.max(1,b))/At);let{kind:O,sign:f,words:u}=Q(p,y);l.dataset.verdict=m?O:"",i.textContent=m?`${f} ${u}`:"\u2026"}return{element:l,show:v}}function Pt(e,r){let t=h("select",{onchange:()=>r({picture:t.value,drawn:""})},C.map(v=>h("option",{value:v},v))),n=h("input",{type:"range",min:0,max:Te,step:1,oninput:()=>r({flips:Number(n.value),drawn:""})}),a=h("output",{}),c=h("button",{type:"button",onclick:()=>r({seed:(e.seed+1)%2**32,drawn:""})},"Corrupt again");function i(){t.value=e.picture,n.value=e.flips,a.textContent=`${e.flips} (${Math.round(100*e.flips/P)} %)`}let l=h("label",{},"Flipped pixels ",n," ",a);return{element:h("div",{class:"he-controls"},h("label",{},"Picture ",t),l,c),update:i}}export{cr as default};
