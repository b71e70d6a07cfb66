var Fe="AAAAADAMeBZ//ngecA5gBmQmZCZhhmAGY8Zhhj/8D/ABgA/wEAggBExySlJAAjAMf/5v9w/wR+IgBBAID/ABgAGAD/AcCCAETGJMckxywAPAA1vCWAI/Aj4EPgg+8AyAAYAP8Dw8f/77+35+fn48PMADRCJDwkACIAQQCA/wAYABgA/wGBggBGAGQAJcOt57XnpeemGGOBwKUApQD/AAAAAAQ8JH4l/6YAZv9nvee95//mfmYAZhhiPEIAQf+AfgAAAH4AgQEAgSSCAEY8ZDwiPEIYQgBCAEIAQgBD/8AAAAAAAeAG8BhgNyBHYMdBgMMgg/EB4gfsBPgE8AeQAAAAAAAAQADgAcADADYALAB4AxgGJgZIBgAGEAOAAcAAAAAABiRnAOTbJH4mPGSZJH4j/8P/xJkkWiUkpCQjw8AAAPAB+AMP4//jDnEOcf5yB/IH8gfz//IH9npY+l//59JAAAHAB/AEkAwQBxAhGGFEc8OhgCCAYPHAewB/AH4AZAAYAMMBEIIYRBkgmyCTiZuJ34H+hf+l/6P/wf+A/wAQAAAAAAAAAAIAPgB/AP8A/4H3gfHB8IH4AfgD/gP+AAAAAAeABIAEgEeYQPBgcCDwIJggDCAGYAPgAcGDwP8AAAAAAAAAAAD/w/fH9+f2Z/7H/Ad9Jw1n3MfcAAQAAAAAAAAEIIOvAyGC/oCWRVkn/eX+Jf8BycXI5fkCAgf8AAAAAACYAPyAfYAaAEAAAAAQAPwBvgB/AH4AfgBmAOcAAAwbDj+OM4wRDAAGMAN2A18Jf4g7jB+MC5dGsPUg7PDM8AAAAABwAPgD+AfgD7cP9//+//wP/A/JD8IvhD8EPwQx7wPvh9eUV5yQjeAF4OfwxzDfmXgZ3C2GL6JmMH/gPYj8AwIEAQwADPgMgY4BjwPH/8//znsP8yf7a/7N8cf/gAAAAAAA4AHgA/f/h/8H/we/B4MHggaCAoICAwAAAAAP3/+k9+A9/4//j4CP5w8ADgAMAAzADAAOPQ+Zz9v/w/",b=["cat-face","face-with-tears-of-joy","thinking-face","smiling-face-with-sunglasses","skull","robot","ghost","rocket","guitar","butterfly","locomotive","t-rex","castle","chess-knight","anchor","elephant","spider-web","windmill","astronaut","cameraman","chelsea the cat","coffee","horse silhouette","grace hopper"],Re=Uint8Array.from(atob(Fe),e=>e.charCodeAt(0)),Z=e=>Float64Array.from({length:256},(t,r)=>Re[32*e+(r>>3)]>>7-(r&7)&1?1:-1);function h(e,t={},...r){let o=document.createElement(e);for(let[s,a]of Object.entries(t))a==null||a===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),a):o.setAttribute(s,a===!0?"":a));let n=r.flat().filter(s=>s!=null);return o.append(...n.map(s=>s.element??s)),o}var je=0,H=e=>`he-${e}-${++je}`;function L(e,t=400){let r=0;return o=>{clearTimeout(r),r=setTimeout(()=>e.textContent=o,t)}}function K(){let e=h("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function B(e,t){e.querySelector(":scope > .he-error")?.remove();let r=h("div",{class:"he-error",role:"alert"},h("span",{},t));r.append(h("button",{type:"button",onclick:()=>r.remove()},"Close")),e.prepend(r)}async function G(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var qe=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Ge=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),V=()=>new URLSearchParams(location.hash.slice(1)),Qe="The link is damaged, so the widget starts afresh. Ask for the link again.";function ee(e){let t=V().get(e);if(t===null)return{};try{return{value:Ge(t)}}catch{return{error:Qe}}}function te(e,t){let r=V();return r.set(e,qe(t)),history.replaceState(null,"",`#${r}`),location.href}var Ye="The saved state of this widget cannot be read. It starts afresh.",ze="The link does not hold a state of this widget. It starts afresh.";function re(e,t,{name:r,start:o,checked:n,onChange:s,...a}){let{onSet:c=g=>s(g,null),complaints:i={},read:l=Je,write:u=g=>g}=a,f={...o},m=Object.keys(o),p=()=>n(l(t,m)),x=(g,k)=>Ue(e,()=>Object.assign(f,g()),k),d=!1;function A(){!d&&x(p,i.set)&&c(f)}for(let g of m)t.on(`change:${g}`,A);return{state:f,change(g){Object.assign(f,g),s(f,null)},restore(){x(p,i.saved??Ye);let{value:g,error:k}=ee(r);k&&B(e,k);let S=g!==void 0&&x(()=>n(g),i.link??ze);s(f,S&&Number.isInteger(g.at)?g.at:null)},save(g={}){d=!0,We(t,{...u(f),...g}),d=!1},share:(g={})=>te(r,{...f,...g}),destroy:()=>m.forEach(g=>t.off(`change:${g}`,A))}}var Je=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function Ue(e,t,r){try{return t(),!0}catch{return r&&B(e,r),!1}}function We(e,t){let r=Object.entries(t).filter(([o,n])=>!Xe(n,e.get(o)));for(let[o,n]of r)e.set(o,n);r.length&&e.save_changes()}function Xe(e,t){if(!(e instanceof DataView))return JSON.stringify(e)===JSON.stringify(t);let r=(o,n)=>e.getUint8(n)===t.getUint8(n);return t instanceof DataView&&e.byteLength===t.byteLength&&Array.from({length:e.byteLength},r).every(Boolean)}var Q=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var oe=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;var Ke=["paper","surface","ink","muted","line","accent","accent-soft","plus","minus","serif","sans","mono"];function ne(e,t=""){let r=document.createElement("style");r.textContent=oe+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",Ve(o)),s=new MutationObserver(n);for(let a of[document.documentElement,document.body])s.observe(a,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{s.disconnect(),o.removeEventListener("change",n)}}function Ve(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function se(e,t){if(!Ke.includes(t)&&!t.startsWith("memory-"))throw new Error(`no token ${t}`);let r=getComputedStyle(e).getPropertyValue(`--he-${t}`).trim();return[1,3,5].map(o=>parseInt(r.slice(o,o+2),16))}function ae({name:e,label:t,look:r,css:o,read:n=()=>null,createView:s,damaged:a}){return({model:c,el:i})=>{let l=h("section",{class:`he-root ${r}`,"data-widget":e,"aria-label":t});i.append(l);let u=ne(l,o),f=[et(l,e,a,()=>s(l,c,n(c)))].flat();return()=>{for(let m of f)m.destroy();u(),l.remove()}}}function et(e,t,r,o){if(!r)return o();try{return o()}catch(n){return B(e,r),console.info(`${t}:`,n.message),[]}}function ie(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function I(e){let t=ie(e),r=0,o=()=>ie(t+Math.imul(++r,2654435769)),n=a=>Math.floor(o()*a/2**32);function s(a){let c=Int32Array.from({length:a},(i,l)=>l);for(let i=a-1;i>0;i--){let l=n(i+1);[c[i],c[l]]=[c[l],c[i]]}return c}return{u32:o,below:n,permutation:s,choose:(a,c)=>s(a).slice(0,c),coin:()=>o()>>>31?1:-1}}var ce=1e-12;function le(e){let t=e[0].length,r=e.map(c=>e.map(i=>ct(c,i)/t)),{values:o,vectors:n}=lt(r),s=o.map((c,i)=>i).filter(c=>o[c]>1e-10*Math.max(...o)),a=s.map(c=>it(e,n.map(i=>i[c])));return tt(a,s.map(c=>1/(t*o[c])))}function tt(e,t){let r=e.length,o=e[0].length,n=Math.max(...t.map(Math.abs))||1,s=new Float64Array(o*r),a=new Float64Array(o*r),c=new Float64Array(o);for(let i=0;i<o;i++)for(let l=0;l<r;l++)s[i*r+l]=e[l][i],a[i*r+l]=e[l][i]*(t[l]/n),c[i]-=a[i*r+l]*s[i*r+l];return{n:o,r,unit:n,read:a,write:s,own:c}}function he({n:e,r:t,write:r},o){let n=new Float64Array(t);for(let s=0;s<e;s++)for(let a=0;a<t;a++)n[a]+=r[s*t+a]*o[s];return n}function F({r:e,read:t,own:r},o,n,s,a){let c=r[s]*o[s]-a;for(let i=0,l=s*e;i<e;i++,l++)c+=t[l]*n[i];return c}function fe(e,t){let r=he(e,t),o=0;for(let n=0;n<e.n;n++)o+=t[n]*F(e,t,r,n,0);return-e.unit*o/2}function pe(e,t,{order:r="random",seed:o=0,temperature:n=0,maxSweeps:s=100}={}){let a={weights:e,state:Float64Array.from(t),energy:fe(e,t),visits:0,flips:0,sweeps:0,outcome:null,unit:-1,m:he(e,t),rng:I(o),temperature:n,maxSweeps:s};return r==="synchronous"?nt(a):rt(a,r)}function rt(e,t){let{weights:r,rng:o}=e,{n}=r,s=ce*n,a=e.temperature>0?st():null,c=null,i=0;function l(){if(e.outcome)return-1;let m=e.visits%n;m===0&&(c=t==="random"?o.permutation(n):c??Int32Array.from({length:n},(A,g)=>g));let p=c[m];e.unit=p,e.visits++;let x=a?e.temperature/2*a[o.u32()>>>22]/r.unit:0,d=F(r,e.state,e.m,p,x)*e.state[p]<-s;return d&&u(p),m===n-1&&f(),d?p:-1}function u(m){e.energy+=2*e.state[m]*F(r,e.state,e.m,m,0)*r.unit,ue(e,m),i++}function f(){e.sweeps++,i===0&&!a?e.outcome="fixed point":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),i=0}return Object.assign(e,ot(e,l))}function ue(e,t){let{r,write:o}=e.weights,n=e.state[t];e.state[t]=-n;for(let s=0,a=t*r;s<r;s++,a++)e.m[s]-=2*n*o[a];e.flips++}function ot(e,t){function r(){let s=[],a=e.sweeps+1;for(;e.sweeps<a&&!e.outcome;){let c=t();c>=0&&s.push(c)}return s}function o(){for(;!e.outcome;){let s=t();if(s>=0)return s}return-1}function n(){for(;!e.outcome;)r();return e.outcome}return{step:t,flip:o,sweep:r,finish:n}}function nt(e){let{weights:t}=e,r=ce*t.n,o=[];function n(){if(e.outcome)return[];let a=[];for(let i=0;i<t.n;i++)F(t,e.state,e.m,i,0)*e.state[i]<-r&&a.push(i);for(let i of a)ue(e,i);e.energy=fe(t,e.state),e.visits+=t.n,e.sweeps++;let c=a.length===o.length&&a.every((i,l)=>i===o[l]);return a.length===0?e.outcome="fixed point":c?e.outcome="two-cycle":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),o=a,a}return Object.assign(e,{step:n,flip:n,sweep:n,finish:()=>{for(;!e.outcome;)n();return e.outcome}})}function st(){return Float64Array.from({length:1024},(e,t)=>at((t+.5)/(1023.5-t)))}function at(e){let t=0;for(;e>=2;e/=2)t++;for(;e<1;e*=2)t--;let r=(e-1)/(e+1),o=0;for(let n=0,s=r;n<20;n++,s*=r*r)o+=s/(2*n+1);return 2*o+t*Math.LN2}function it(e,t,r=e[0].length){let o=new Float64Array(r);return e.forEach((n,s)=>{for(let a=0;a<r;a++)o[a]+=t[s]*n[a]}),o}function ct(e,t){let r=0;for(let o=0;o<e.length;o++)r+=e[o]*t[o];return r}function lt(e){let t=e.map(n=>[...n]),r=t.length,o=t.map((n,s)=>t.map((a,c)=>+(s===c)));for(let n=0;n<60;n++){let s=0;for(let a=0;a<r;a++)for(let c=0;c<a;c++)s+=t[a][c]**2;if(s<1e-30)break;for(let a=0;a<r;a++)for(let c=0;c<a;c++)t[a][c]!==0&&ht(t,o,a,c)}return{values:t.map((n,s)=>n[s]),vectors:o}}function ht(e,t,r,o){let n=(e[o][o]-e[r][r])/(2*e[r][o]),s=(n>=0?1:-1)/(Math.abs(n)+Math.sqrt(n*n+1)),a=1/Math.sqrt(s*s+1),c=s*a;for(let i=0;i<e.length;i++)[e[i][r],e[i][o]]=[a*e[i][r]-c*e[i][o],c*e[i][r]+a*e[i][o]];for(let i=0;i<e.length;i++)[e[r][i],e[o][i]]=[a*e[r][i]-c*e[o][i],c*e[r][i]+a*e[o][i]];for(let i of t)[i[r],i[o]]=[a*i[r]-c*i[o],c*i[r]+a*i[o]]}function P(e,t){let r=0;for(let o=0;o<e.length;o++)r+=e[o]*t[o];return r/e.length}function de(e,t,r){let o=e.map(c=>P(c,r)),n=o.map((c,i)=>i).sort((c,i)=>Math.abs(o[i])-Math.abs(o[c])),s=n[0];if(Math.abs(o[s])>=.95)return ft(s,o[s],t[s]);if(e.length>=3){let c=n.slice(0,3),i=pt(c,o,e,r);if(Math.abs(i.overlap)>=.95)return{...i,sentence:ut(c,i,t)}}let a=`It came to rest in a state that nobody stored. Nearest is ${t[s]}, with overlap ${o[s].toFixed(2)}.`;return{kind:"other",indices:[s],signs:[Math.sign(o[s])],overlap:o[s],exact:!1,sentence:a}}function ft(e,t,r){let o=Math.abs(t)===1,n=o?"exactly":`with overlap ${Math.abs(t).toFixed(2)}`,s=t>0?`It recalled ${r}`:`It recalled the inverse of ${r}`;return{kind:t>0?"stored":"inverse",indices:[e],signs:[Math.sign(t)],overlap:t,exact:o,sentence:`${s}, ${n}.`}}function pt(e,t,r,o){let n=e.map(c=>Math.sign(t[c])||1),s=Float64Array.from(o,(c,i)=>Math.sign(e.reduce((l,u,f)=>l+n[f]*r[u][i],0))),a=P(s,o);return{kind:"mixture",indices:e,signs:n,overlap:a,exact:a===1}}function ut(e,{signs:t},r){let o=e.map((n,s)=>[t[s],r[n]]).sort((n,s)=>s[0]-n[0]).map(([n,s])=>n>0?s:`the inverse of ${s}`);return`It came to rest in a mixture of three: ${o[0]}, ${o[1]} and ${o[2]}.`}var v=256,w=b.map((e,t)=>Z(t)),D=12,N=16,z=1998,dt=I(z),mt=Array.from({length:N},()=>dt.choose(v,D)),J={exact:{title:"Exact scan",idea:"Reads item after item, and leaves each at its first difference.",colour:5,answer:gt},hash:{title:"Hash",idea:"Turns the question into an address, and looks there.",colour:1,answer:At},similar:{title:"Similarity scan",idea:"Compares every bit of every item, and keeps the most alike.",colour:4,answer:xt},lsh:{title:"LSH",idea:`Locality-sensitive hashing: ${N} tables, keys of ${D} pixels.`,colour:2,answer:wt},associative:{title:"Associative memory",idea:"No list. Each neuron asks all others what it should be, again and again.",colour:3,answer:yt}};function xe(e,t,r){let o=Float64Array.from(w[e]);for(let n of I(r).choose(v,t))o[n]=-o[n];return o}var U=e=>(e+1)%2**32,W=(e,t)=>e.reduce((r,o,n)=>r+(o!==t[n]),0),$=(e,t,r,o=[])=>({steps:e,text:t,pixels:r,marked:o});function gt(e){let t=[],r=0;for(let[o,n]of w.entries()){let s=`${o+1} of ${w.length}, ${b[o]}:`,a=n.findIndex((c,i)=>c!==e[i]);if(r+=a<0?v:a+1,a>=0)t.push($(r,`${s} differs at bit ${a+1}`,n,[a]));else return{events:[...t,$(r,`${s} equal in every bit`,n)],answer:o}}return{events:t,answer:-1}}function Y(e){let t=0;for(let r=0;r<v;r+=32){let o=e.subarray(r,r+32).reduce((n,s)=>n<<1|s>0,0);t=I(t^o).u32()}return t}var me=w.map(Y),ge=e=>e.toString(16).padStart(8,"0");function At(e,t,r){let o=`Address ${ge(Y(e))}`,n=me.indexOf(Y(e));if(n<0){let c=`${o} is empty. ${b[r]} is at ${ge(me[r])}.`;return{events:[$(v,c,e)],answer:-1}}let s=W(w[n],e)===0;return{events:[$(v,`${o} holds ${b[n]}.`,e),$(2*v,`${o}: ${b[n]}, ${s?"equal in every bit":"not equal"}`,w[n])],answer:s?n:-1}}function xt(e){let t=0,r=w.map(n=>P(n,e));return{events:r.map((n,s)=>{n>r[t]&&(t=s);let a=`${b[t]}, overlap ${r[t].toFixed(2)}`;return $((s+1)*v,`${s+1} of ${w.length}, best so far: ${a}`,w[t])}),answer:t}}function wt(e){let t=new Set,r=mt.map((n,s)=>{let a=w.map((i,l)=>l).filter(i=>n.every(l=>w[i][l]===e[l]));a.forEach(i=>t.add(i));let c=a.map(i=>b[i]).join(", ")||"nothing under this key";return $((s+1)*D,`Table ${s+1} of ${N}: ${c}`,e,n)}),o=-1;for(let n of[...t].sort((s,a)=>s-a)){let s=P(w[n],e);(o<0||s>P(w[o],e))&&(o=n),r.push($(r.at(-1).steps+v,`Compares ${b[n]}: overlap ${s.toFixed(2)}`,w[n]))}return{events:r,answer:o}}var Ae=null;function yt(e,t){Ae??=le(w);let r=pe(Ae,e,{order:"random",seed:t}),o=[];for(;!r.outcome;){let a=r.flip(),c=Float64Array.from(r.state);a>=0&&o.push($(r.visits*v,`Sweep ${Math.ceil(r.visits/v)}, flip ${r.flips}`,c,[a]))}o.push($(r.visits*v,`At rest after ${r.sweeps} sweeps and ${r.flips} flips`,r.state));let n=de(w,b,r.state),s=n.kind==="stored"&&n.exact?n.indices[0]:-1;return{events:o,answer:s,state:r.state,settled:bt(n)}}function bt({kind:e,indices:t}){let r=b[t[0]];return{stored:`almost ${r}`,inverse:`the inverse of ${r}`,mixture:"a mixture of three"}[e]??"a state that nobody stored"}function we(e,t,r){let o=Object.entries(J).map(([s,{title:a,answer:c}])=>{let i=c(e,U(t),r);return{key:s,title:a,steps:i.events.at(-1).steps,...i}}),n=new Set(o.flatMap(({events:s})=>s.map(({steps:a})=>a)));return{lanes:o,times:[0,...[...n].sort((s,a)=>s-a)]}}var ye=({events:e},t)=>e.findLast(({steps:r})=>r<=t)??null;function _({answer:e,settled:t},r){return e===r?{kind:"right",sign:"\u2713",words:`${b[e]}, right`}:e>=0?{kind:"wrong",sign:"\u2717",words:`${b[e]}, wrong`}:t?{kind:"wrong",sign:"\u2717",words:t}:{kind:"nothing",sign:"\u2013",words:"nothing found"}}var be=`.he-race { container: race / inline-size; }
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
`;var ve={picture:"ghost",flips:26,seed:0,drawn:""},X=128,ke=e=>Array.from(e,t=>t>0?"#":".").join(""),Se=e=>Float64Array.from(e,t=>t==="#"?1:-1);function $e({picture:e,flips:t,seed:r,drawn:o}){let n=typeof o=="string"&&(o===""||o.length===v&&!/[^#.]/.test(o));if(!b.includes(e)||!Q(t,X)||!Q(r)||!n)throw new Error("state");return{picture:e,flips:t,seed:r,drawn:o}}function R(e,t,r){let o=t.map(s=>Array.isArray(s)?s:[s,s]),n=h("select",{onchange:()=>r(o[n.selectedIndex][0])});return n.append(...o.map(([s,a])=>h("option",{value:s},a))),{input:n,element:h("label",{},e," ",n),set:s=>n.value=s}}function Ee(e,t,r){let o=h("input",{type:"range",...t,id:H("slider"),oninput:()=>r(Number(o.value))}),n=h("output",{for:o.id});function s(a,c){o.value=a,n.textContent=c,o.setAttribute("aria-valuetext",c)}return{input:o,element:h("label",{},`${e} `,o,n),set:s}}var kt={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},Me=(e,t,r)=>({tabindex:0,role:"application","aria-roledescription":e,"aria-label":t,"aria-describedby":r,"data-lm-suppress-shortcuts":"true"});function Ce(e,{onMove:t,onPress:r}){e.addEventListener("keydown",o=>{let n=kt[o.key];if(n)t(...n,o);else if(r&&[" ","Enter"].includes(o.key))r();else return;o.preventDefault(),o.stopPropagation()})}function Ie(e,t,{width:r,height:o}=t){let n=t.getBoundingClientRect(),[s,a]=[(e.clientY-n.top)/n.height,(e.clientX-n.left)/n.width];return[Math.floor(s*o),Math.floor(a*r)]}function Pe(e,{onDraw:t,onWalk:r,brush:o=()=>1}){let n=h("i",{class:"he-cursor","aria-hidden":"true"}),s=[0,0],a=null;function c(i,l){let{width:u,height:f}=e;s=[Math.max(0,Math.min(f-1,i)),Math.max(0,Math.min(u-1,l))];let[m,p]=s.map(d=>d-(o()-1)/2),x={top:m/f,left:p/u,width:o()/u,height:o()/f};for(let[d,A]of Object.entries(x))n.style[d]=`${100*A}%`;return s}return e.addEventListener("pointerdown",i=>{e.setPointerCapture(i.pointerId),a=Ie(i,e),t([a],!0)}),e.addEventListener("pointermove",i=>{if(!e.hasPointerCapture(i.pointerId))return;let l=Ie(i,e);t(St(a,l),!1),a=l}),Ce(e,{onMove:(i,l)=>r(...c(s[0]+i,s[1]+l)),onPress:()=>t([s],!0)}),e.addEventListener("focus",()=>c(...s)),{cursor:n,goTo:c}}function St([e,t],r){let[o,n]=[r[0]-e,r[1]-t],s=Math.max(Math.abs(o),Math.abs(n)),a=(c,i)=>Math.round(c*(i+1)/s);return Array.from({length:s},(c,i)=>[e+a(o,i),t+a(n,i)])}function j({width:e,height:t,label:r,editable:o=!1,decorative:n=!1,onChange:s}){let c=o?{"data-part":"pixels"}:{class:"he-still",...n?{"aria-hidden":"true"}:{role:"img","aria-label":r}},i=h("canvas",{width:e,height:t,style:"width: 100%; image-rendering: pixelated",...c}),l=Te(i),u=[],f=$t(i,A=>Et(i,A,l,u)),m={element:i,get:()=>l,set:x,resize:d},p=o?Ct(i,r,m,f,s):null;p&&(m.element=p.element);function x(A,g=[]){l=Float64Array.from(A),u=[...g],f(),p?.refresh()}function d(A,g){i.width===A&&i.height===g||([i.width,i.height]=[A,g],l=Te(i),p?.home(),f())}return f(),m}var Te=({width:e,height:t})=>new Float64Array(e*t).fill(-1);function $t(e,t){let r=null;return function o(){let n=e.closest(".he-root");if(n)return t(n);r??=new IntersectionObserver(([s])=>{s.isIntersecting&&(r.disconnect(),r=null,o())}),r.observe(e)}}function Et(e,t,r,o){let[n,s,a]=["plus","minus","accent"].map(l=>Mt(se(t,l))),c=new ImageData(e.width,e.height),i=new Uint32Array(c.data.buffer);for(let l=0;l<i.length;l++)i[l]=r[l]>0?n:s;if(o.length<64)for(let l of o)i[l]=a;e.getContext("2d").putImageData(c,0,0)}var Mt=([e,t,r])=>new Uint32Array(Uint8Array.of(e,t,r,255).buffer)[0];function Ct(e,t,r,o,n){let s=h("p",{class:"he-status",role:"status",id:H("status")}),a=L(s),c=Me("pixel editor",`${t}. Arrow keys move, Space turns a pixel.`,s.id);for(let[d,A]of Object.entries(c))e.setAttribute(d,A);let i=Pe(e,{onDraw:m,onWalk:f}),l=It(e,t,r,a,p),u=1;function f(d,A){let g=r.get()[d*e.width+A]>0?"ink":"paper";a(`Row ${d+1}, column ${A+1}: ${g}`)}function m(d,A){let{width:g,height:k}=e,S=d.filter(([y,C])=>y>=0&&C>=0&&y<k&&C<g);if(!S.length)return;let E=r.get(),M=S.map(([y,C])=>y*g+C);A&&(u=-E[M[0]]);let O=M.some(y=>E[y]!==u);for(let y of M)E[y]=u;f(...i.goTo(...S.at(-1))),O&&p()}function p(){o(),l.refresh(),n(r.get())}return i.goTo(0,0),{element:h("div",{},h("div",{class:"he-pixels"},e,i.cursor),s,l),refresh:l.refresh,home:()=>i.goTo(0,0)}}function It(e,t,r,o,n){let s=h("textarea",{"aria-label":`${t}, as rows of # for ink and . for paper`,spellcheck:"false",oninput:i}),a=h("details",{ontoggle:c},h("summary",{},"Edit as text"),s);function c(){if(!a.open||document.activeElement===s)return;let l=Array.from(r.get(),u=>u>0?"#":".").join("");s.value=l.match(new RegExp(`.{${e.width}}`,"g")).join(`
`)}function i(){let{width:l,height:u}=e,f=s.value.trim().split(/\s+/);if(f.length!==u||f.some(m=>m.length!==l||/[^#.]/.test(m)))return o(`Write ${u} rows of ${l} marks, # or . each`);r.get().set(Float64Array.from(f.join(""),m=>m==="#"?1:-1)),n()}return{element:a,refresh:c}}var Pt=[[.25,"Slow"],[1,"Normal"],[4,"Fast"]];function Oe({label:e,moment:t="Moment of the recall",seconds:r=3,onSeek:o,onReset:n,...s}){let a=h("div",{class:"he-player",role:"group","aria-label":e}),c=matchMedia("(prefers-reduced-motion: reduce)"),i=Tt(a,r,{onMove:E,onRun:M}),l=T("Play",()=>i.runs()?i.pause():S(),"he-primary"),u=T("Step",()=>i.by(1)),f=T("Back",()=>i.by(-1)),m=T("Reset",()=>{i.pause(),n?.(),i.seek(0)}),p=R("Speed",Pt,i.setSpeed),d=h("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:()=>i.seek(Number(d.value))}),{parts:A,setSeed:g,status:k}=Bt(s);p.set(1),a.append(l,u,f,m,p.element,...A,h("div",{class:"he-scrub"},d),k);function S(y){c.matches?i.seek(1/0):i.start(y)}function E(y,C){d.value=y,f.disabled=y===0,u.disabled=y===C,o(y,i.runs())}function M(y){l.textContent=y?"Pause":"Play"}function O(y){i.setLength(y),d.max=y}return{element:a,seek:i.seek,play:()=>S(0),setLength:O,setSeed:g,destroy:i.destroy}}function Tt(e,t,{onMove:r,onRun:o}){let[n,s,a,c]=[0,0,1,0],i=Ot(e,d=>{c+=Math.max(s/t,2)*a*d,l(Math.floor(c)),n>=s&&f()});function l(d){n=Math.max(0,Math.min(s,d)),r(n,s)}function u(d=n>=s?0:n){n=c=d,o(!0),i.start()}function f(){i.stop(),o(!1)}function m(d){f(),l(d)}function p(d){f(),s=d}return{start:u,pause:f,seek:m,by:d=>m(n+d),setLength:p,setSpeed:d=>a=d,runs:i.runs,destroy:i.destroy}}function Ot(e,t){let[r,o,n]=[0,0,!0],s=new IntersectionObserver(([u])=>n=u.isIntersecting);s.observe(e);function a(u){r=requestAnimationFrame(a),n&&t((u-o)/1e3),o=u}function c(){i(),o=performance.now(),r=requestAnimationFrame(a)}function i(){cancelAnimationFrame(r),r=0}function l(){i(),s.disconnect()}return{start:c,stop:i,runs:()=>r!==0,destroy:l}}function Bt({seed:e,onSeed:t,share:r,python:o}){let n=h("p",{class:"he-status",role:"status"}),s=L(n,50),a=h("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:i}),c=h("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function i(){let m=Math.floor(Number(a.value));m>=0&&m<2**32?t(m):s("A seed is a whole number from 0 to 4,294,967,295.")}async function l(){let m=r();s(await G(m)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function u(){c.hidden=!c.hidden,c.value=o(),c.hidden||s(await G(c.value)?"The code is copied.":"Copy the code below.")}let f=[];return t&&f.push(h("label",{},"Seed ",a)),r&&Dt()&&f.push(T("Share this state",l)),o&&f.push(T("Copy as Python",u),c),{parts:f,status:n,setSeed:m=>a.value=m}}var Dt=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function T(e,t,r){return h("button",{type:"button",class:r,onclick:t},e)}var Nt=`def exact_scan(cue):
    steps = 0
    for k, item in enumerate(X):
        if np.array_equal(item, cue):
            return k, steps + n
        steps += np.argmax(item != cue) + 1  # left at the first difference
    return None, steps
`,_t=`def address(pattern):
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
`,Ht=`def similarity_scan(cue):
    return np.argmax(X @ cue), p * n
`,Lt=`rng = SharedRng(${z})
places = np.array([rng.choose(n, ${D}) for _ in range(${N})])  # tables x pixels of a key


def lsh(cue):
    candidates = np.flatnonzero((X[:, places] == cue[places]).all(axis=2).any(axis=1))
    best = max(candidates, key=lambda k: X[k] @ cue, default=None)
    return best, places.size + n * len(candidates)
`,Ft=e=>`W = pseudo_inverse(X).toarray()


def associative_memory(cue):
    state, rng, sweeps, moving = cue.copy(), SharedRng(${e}), 0, True
    while moving:
        moving, sweeps = False, sweeps + 1
        for i in rng.permutation(n):
            if (W[i] @ state) * state[i] < -1e-9:  # the neuron's field disagrees with it
                state[i] *= -1
                moving = True
    same = np.flatnonzero((X == state).all(axis=1))
    return (same[0] if same.size else None), sweeps * n**2
`,Rt=`for method in (exact_scan, hash_table, similarity_scan, lsh, associative_memory):
    k, steps = method(cue)
    print(f"{method.__name__}: {'nothing' if k is None else names[k]}, {steps:,} steps")
`;function Be({picture:e,flips:t,seed:r,drawn:o}){let n=`cue = X[names.index("${e}")].copy()
cue[SharedRng(${r}).choose(n, ${t})] *= -1`,s=`cue = np.where(np.array(list("${o}")) == "#", 1.0, -1.0)`;return[`import numpy as np

from hopfield_edu import datasets
from hopfield_edu.classical import pseudo_inverse
from hopfield_edu.widgets.rng import SharedRng

X, names, _ = datasets.pictures(size=16)
p, n = X.shape
${o?s:n}
`,Nt,_t,Ht,Lt,Ft(U(r)),Rt].join(`

`)}var q=e=>`${e.toLocaleString("en-US")} ${e===1?"step":"steps"}`;function Ne({lanes:e,target:t},r){if(r===0)return"Who will answer, who first, and who wrongly? Decide, then press Play.";let o=e.filter(({steps:s})=>s<=r);if(!o.length)return"Nobody has answered yet.";let n=o.reduce((s,a)=>a.steps>s.steps?a:s);return`${n.title} ends after ${q(n.steps)}: ${_(n,t).words}.`}function _e({lanes:e,target:t}){return Object.entries({right:"Right",wrong:"Wrong",nothing:"Nothing found"}).map(([n,s])=>{let a=e.filter(l=>_(l,t).kind===n);if(!a.length)return"";let c=a.reduce((l,u)=>u.steps<l.steps?u:l),i=n==="right"&&a.length>1?`; ${De(c)} took the fewest steps`:"";return`${s}: ${jt(a.map(De))}${i}.`}).filter(Boolean).join(" ")}var De=({title:e})=>e==="LSH"?e:e.toLowerCase(),jt=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`;var qt=6,Gt=new Float64Array(v).fill(-1),Qt=`${w.length} pictures are stored. You ask for one of them with a damaged copy. Which memory gives it back, and after how many steps?`,Yt=". A step is one bit read and compared, or one weight read and added. Each further segment of a bar means ten times as many steps.";function He({state:e,change:t,onSeek:r,share:o}){let n=zt(e,t),s=K(),a=h("b",{}),c=Object.entries(J).map(([p,x])=>Jt(p,x)),i=Oe({label:"Race",moment:"Moment of the race",seconds:8,seed:e.seed,onSeed:p=>t({seed:p,drawn:""}),onReset:()=>t({drawn:""}),python:()=>Be(e),onSeek:r,share:o}),l=0;function u(p){n.update(p),i.setSeed(e.seed),i.setLength(p.times.length-1)}function f(p,x){l=Math.min(x,p.times.length-1);let d=p.times[l];a.textContent=q(d),p.lanes.forEach((A,g)=>c[g].show(A,d,p)),s.say(l===p.times.length-1?_e(p):Ne(p,d))}return{element:h("div",{class:"he-race-body"},h("p",{class:"he-race-ask"},Qt),n,h("ul",{class:"he-race-lanes","aria-label":"Five memories"},c),h("div",{class:"he-race-end"},h("p",{class:"he-race-rule"},"Clock: ",a,Yt),s,i)),player:i,update:u,show:f,at:()=>l}}function zt(e,t){let r=j({width:16,height:16,label:"What you mean"}),s=j({width:16,height:16,editable:!0,label:"Question, which you can draw on",onChange:A=>t({drawn:ke(A)})}),a=h("figcaption",{}),c=R("Picture",b,A=>t({picture:A,drawn:""})),l=Ee("Flipped pixels",{min:0,max:X,step:1},A=>t({flips:A,drawn:""})),f=h("button",{type:"button",onclick:()=>t({seed:(e.seed+1)%2**32,drawn:""})},"Corrupt again");function m({target:A,cue:g}){r.set(w[A]),s.set(g),a.textContent=`Your question: ${W(g,w[A])} of ${v} pixels wrong. Draw on it.`,c.set(e.picture),l.set(e.flips,`${e.flips} (${Math.round(100*e.flips/v)} %)`)}let p=h("figure",{},r,h("figcaption",{},"What you mean")),x=h("figure",{},s,a),d=h("div",{class:"he-controls"},c,l,f);return{element:h("div",{class:"he-race-question"},p,x,d),update:m}}function Jt(e,{title:t,idea:r,colour:o}){let n=j({width:16,height:16,label:"",decorative:!0}),s=h("p",{class:"he-race-doing"}),a=h("span",{class:"he-race-steps"}),c=h("i",{class:"he-race-bar","aria-hidden":"true"}),i=h("p",{class:"he-race-answer"}),l={class:"he-race-lane","data-lane":e,style:`--colour: var(--he-memory-${o})`},u=h("div",{class:"he-race-picture"},n),f=h("li",l,u,h("b",{},t),s,a,c,i);function m(p,x,{cue:d,target:A}){let g=ye(p,x),k=x>=p.steps,S=Math.min(x,p.steps);k?n.set(w[p.answer]??p.state??Gt):n.set(g?.pixels??d,g?.marked),s.textContent=g?.text??r,a.textContent=q(S),c.style.setProperty("--share",Math.log10(Math.max(1,S))/qt);let{kind:E,sign:M,words:O}=_(p,A);f.dataset.verdict=k?E:"",i.textContent=k?`${M} ${O}`:"\u2026"}return{element:f,show:m}}var Le="memory-race",Ut={saved:"The saved state of this widget cannot be read. It starts with the ghost.",set:"What was set cannot be asked: choose a picture's name, flips from 0 to 128 and a seed."},Wt={name:Le,start:ve,checked:$e,complaints:Ut},so={render:ae({name:Le,label:"Memory race",look:"he-race",css:be,createView:Xt})};function Xt(e,t){let r=null,o=re(e,t,{...Wt,onChange:s}),n=He({state:o.state,change:o.change,onSeek:a=>r&&n.show(r,a),share:()=>o.share({at:n.at()})});e.append(n.element);function s(a,c){let i=r!==null&&n.at()===r.times.length-1,l=b.indexOf(a.picture),u=a.drawn?Se(a.drawn):xe(l,a.flips,a.seed);r={target:l,cue:u,...we(u,a.seed,l)},n.update(r),n.player.seek(c??(i?r.times.length-1:0)),o.save(Zt(r))}return o.restore(),[o,n.player]}function Zt({lanes:e}){return{answers:Object.fromEntries(e.map(({key:t,answer:r})=>[t,b[r]??""])),steps:Object.fromEntries(e.map(t=>[t.key,t.steps]))}}export{so as default};
