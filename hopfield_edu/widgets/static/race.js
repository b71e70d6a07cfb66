var Ge="AAAAADAMeBZ//ngecA5gBmQmZCZhhmAGY8Zhhj/8D/ABgA/wEAggBExySlJAAjAMf/5v9w/wR+IgBBAID/ABgAGAD/AcCCAETGJMckxywAPAA1vCWAI/Aj4EPgg+8AyAAYAP8Dw8f/77+35+fn48PMADRCJDwkACIAQQCA/wAYABgA/wGBggBGAGQAJcOt57XnpeemGGOBwKUApQD/AAAAAAQ8JH4l/6YAZv9nvee95//mfmYAZhhiPEIAQf+AfgAAAH4AgQEAgSSCAEY8ZDwiPEIYQgBCAEIAQgBD/8AAAAAAAeAG8BhgNyBHYMdBgMMgg/EB4gfsBPgE8AeQAAAAAAAAQADgAcADADYALAB4AxgGJgZIBgAGEAOAAcAAAAAABiRnAOTbJH4mPGSZJH4j/8P/xJkkWiUkpCQjw8AAAPAB+AMP4//jDnEOcf5yB/IH8gfz//IH9npY+l//59JAAAHAB/AEkAwQBxAhGGFEc8OhgCCAYPHAewB/AH4AZAAYAMMBEIIYRBkgmyCTiZuJ34H+hf+l/6P/wf+A/wAQAAAAAAAAAAIAPgB/AP8A/4H3gfHB8IH4AfgD/gP+AAAAAAeABIAEgEeYQPBgcCDwIJggDCAGYAPgAcGDwP8AAAAAAAAAAAD/w/fH9+f2Z/7H/Ad9Jw1n3MfcAAQAAAAAAAAEIIOvAyGC/oCWRVkn/eX+Jf8BycXI5fkCAgf8AAAAAACYAPyAfYAaAEAAAAAQAPwBvgB/AH4AfgBmAOcAAAwbDj+OM4wRDAAGMAN2A18Jf4g7jB+MC5dGsPUg7PDM8AAAAABwAPgD+AfgD7cP9//+//wP/A/JD8IvhD8EPwQx7wPvh9eUV5yQjeAF4OfwxzDfmXgZ3C2GL6JmMH/gPYj8AwIEAQwADPgMgY4BjwPH/8//znsP8yf7a/7N8cf/gAAAAAAA4AHgA/f/h/8H/we/B4MHggaCAoICAwAAAAAP3/+k9+A9/4//j4CP5w8ADgAMAAzADAAOPQ+Zz9v/w/",v=["cat-face","face-with-tears-of-joy","thinking-face","smiling-face-with-sunglasses","skull","robot","ghost","rocket","guitar","butterfly","locomotive","t-rex","castle","chess-knight","anchor","elephant","spider-web","windmill","astronaut","cameraman","chelsea the cat","coffee","horse silhouette","grace hopper"],Qe=Uint8Array.from(atob(Ge),e=>e.charCodeAt(0)),ee=e=>Float64Array.from({length:256},(t,r)=>Qe[32*e+(r>>3)]>>7-(r&7)&1?1:-1);function h(e,t={},...r){let n=document.createElement(e);for(let[s,a]of Object.entries(t))a==null||a===!1||(s.startsWith("on")?n.addEventListener(s.slice(2),a):n.setAttribute(s,a===!0?"":a));let o=r.flat().filter(s=>s!=null);return n.append(...o.map(s=>s.element??s)),n}var Ye=0,F=e=>`he-${e}-${++Ye}`;function H(e,t=400){let r=0;return n=>{clearTimeout(r),r=setTimeout(()=>e.textContent=n,t)}}function te(){let e=h("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function B(e,t){Q(e);let r=h("div",{class:"he-error",role:"alert"},h("span",{},t));r.append(h("button",{type:"button",onclick:()=>r.remove()},"Close")),e.prepend(r)}var Q=e=>e.querySelector(":scope > .he-error")?.remove();async function Y(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var ze=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Ue=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),re=()=>new URLSearchParams(location.hash.slice(1)),Je="The link is damaged, so the widget starts afresh. Ask for the link again.";function ne(e){let t=re().get(e);if(t===null)return{};try{return{value:Ue(t)}}catch{return{error:Je}}}function oe(e,t){let r=re();return r.set(e,ze(t)),history.replaceState(null,"",`#${r}`),location.href}var We="The saved state of this widget cannot be read. It starts afresh.",Xe="The link does not hold a state of this widget. It starts afresh.";function ae(e,t,{name:r,start:n,checked:o,onChange:s,...a}){let{onSet:c=A=>s(A,null),complaints:i={},read:l=Ze,write:p=A=>A}=a,{traits:m=Object.keys(n)}=a,[f,u]=[{...n},{}],w=()=>o(l(t,m)),d=(A,S)=>Ke(e,()=>Object.assign(f,A()),S),[g,x]=[!1,!1];function $(){if(g)return;let A=x;x=!d(w,i.set),!x&&(A&&Q(e),c(f))}for(let A of m)t.on(`change:${A}`,$);return{state:f,opened:u,change(A){Object.assign(f,A),s(f,null)},restore(){d(w,i.saved??We),Object.assign(u,f);let{value:A,error:S}=ne(r);S&&B(e,S);let M=A!==void 0&&d(()=>o(A),i.link??Xe);s(f,M&&Number.isInteger(A.at)?A.at:null)},save(A={}){g=!0,Ve(t,{...p(f),...A}),g=!1},share:(A={})=>oe(r,{...f,...A}),destroy:()=>m.forEach(A=>t.off(`change:${A}`,$))}}var Ze=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function Ke(e,t,r){try{return t(),!0}catch{return r&&B(e,r),!1}}function Ve(e,t){let r=Object.entries(t).filter(([n,o])=>!et(o,e.get(n)));for(let[n,o]of r)e.set(n,o);r.length&&e.save_changes()}function et(e,t){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(t);let[r,n]=[se(e),se(t)];return r.length===n.length&&r.every((o,s)=>o===n[s])}function se(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var z=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var ie=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;var rt=["paper","surface","ink","muted","line","accent","accent-soft","plus","minus","serif","sans","mono"];function ce(e,t=""){let r=document.createElement("style");r.textContent=ie+t,e.prepend(r);let n=matchMedia("(prefers-color-scheme: dark)"),o=()=>e.classList.toggle("he-dark",nt(n)),s=new MutationObserver(o);for(let a of[document.documentElement,document.body])s.observe(a,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return n.addEventListener("change",o),o(),()=>{s.disconnect(),n.removeEventListener("change",o)}}function nt(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}var U=new WeakMap;function le(e,t){if(!rt.includes(t)&&!t.startsWith("memory-"))throw new Error(`no token ${t}`);U.get(e)?.theme!==e.className&&U.set(e,{theme:e.className,colours:{}});let{colours:r}=U.get(e);if(r[t])return r[t];let n=getComputedStyle(e).getPropertyValue(`--he-${t}`).trim(),o=[1,3,5].map(s=>parseInt(n.slice(s,s+2),16));return n&&(r[t]=o),o}function he({name:e,label:t,look:r,css:n,read:o=()=>null,createView:s,damaged:a}){return({model:c,el:i})=>{let l=h("section",{class:`he-root ${r}`,"data-widget":e,"aria-label":t});i.append(l);let p=ce(l,n),m=[ot(l,e,a,()=>s(l,c,o(c)))].flat();return()=>{for(let f of m)f.destroy();p(),l.remove()}}}function ot(e,t,r,n){if(!r)return n();try{return n()}catch(o){return B(e,r),console.info(`${t}:`,o.message),[]}}function fe(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}var L=(e,t=1)=>(e+t)%2**32;function I(e){let t=fe(e),r=0,n=()=>fe(t+Math.imul(++r,2654435769)),o=a=>Math.floor(n()*a/2**32);function s(a){let c=Int32Array.from({length:a},(i,l)=>l);for(let i=a-1;i>0;i--){let l=o(i+1);[c[i],c[l]]=[c[l],c[i]]}return c}return{u32:n,below:o,permutation:s,choose:(a,c)=>s(a).slice(0,c),coin:()=>n()>>>31?1:-1}}var ue=1e-12;function pe(e){let t=e[0].length,r=e.map(c=>e.map(i=>ut(c,i)/t)),{values:n,vectors:o}=pt(r),s=n.map((c,i)=>i).filter(c=>n[c]>1e-10*Math.max(...n)),a=s.map(c=>ft(e,o.map(i=>i[c])));return st(a,s.map(c=>1/(t*n[c])))}function st(e,t){let r=e.length,n=e[0].length,o=Math.max(...t.map(Math.abs))||1,s=new Float64Array(n*r),a=new Float64Array(n*r),c=new Float64Array(n);for(let i=0;i<n;i++)for(let l=0;l<r;l++)s[i*r+l]=e[l][i],a[i*r+l]=e[l][i]*(t[l]/o),c[i]-=a[i*r+l]*s[i*r+l];return{n,r,unit:o,read:a,write:s,own:c}}function de({n:e,r:t,write:r},n){let o=new Float64Array(t);for(let s=0;s<e;s++)for(let a=0;a<t;a++)o[a]+=r[s*t+a]*n[s];return o}function R({r:e,read:t,own:r},n,o,s,a){let c=r[s]*n[s]-a;for(let i=0,l=s*e;i<e;i++,l++)c+=t[l]*o[i];return c}function me(e,t){let r=de(e,t),n=0;for(let o=0;o<e.n;o++)n+=t[o]*R(e,t,r,o,0);return-e.unit*n/2}function ge(e,t,{order:r="random",seed:n=0,temperature:o=0,maxSweeps:s=100}={}){let a={weights:e,state:Float64Array.from(t),energy:me(e,t),visits:0,flips:0,sweeps:0,outcome:null,unit:-1,m:de(e,t),rng:I(n),temperature:o,maxSweeps:s};return r==="synchronous"?ct(a):at(a,r)}function at(e,t){let{weights:r,rng:n}=e,{n:o}=r,s=ue*o,a=e.temperature>0?lt():null,c=null,i=0;function l(){if(e.outcome)return-1;let f=e.visits%o;f===0&&(c=t==="random"?n.permutation(o):c??Int32Array.from({length:o},(g,x)=>x));let u=c[f];e.unit=u,e.visits++;let w=a?e.temperature/2*a[n.u32()>>>22]/r.unit:0,d=R(r,e.state,e.m,u,w)*e.state[u]<-s;return d&&p(u),f===o-1&&m(),d?u:-1}function p(f){e.energy+=2*e.state[f]*R(r,e.state,e.m,f,0)*r.unit,Ae(e,f),i++}function m(){e.sweeps++,i===0&&!a?e.outcome="fixed point":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),i=0}return Object.assign(e,it(e,l))}function Ae(e,t){let{r,write:n}=e.weights,o=e.state[t];e.state[t]=-o;for(let s=0,a=t*r;s<r;s++,a++)e.m[s]-=2*o*n[a];e.flips++}function it(e,t){function r(){let s=[],a=e.sweeps+1;for(;e.sweeps<a&&!e.outcome;){let c=t();c>=0&&s.push(c)}return s}function n(){for(;!e.outcome;){let s=t();if(s>=0)return s}return-1}function o(){for(;!e.outcome;)r();return e.outcome}return{step:t,flip:n,sweep:r,finish:o}}function ct(e){let{weights:t}=e,r=ue*t.n,n=[];function o(){if(e.outcome)return[];let a=[];for(let i=0;i<t.n;i++)R(t,e.state,e.m,i,0)*e.state[i]<-r&&a.push(i);for(let i of a)Ae(e,i);e.energy=me(t,e.state),e.visits+=t.n,e.sweeps++;let c=a.length===n.length&&a.every((i,l)=>i===n[l]);return a.length===0?e.outcome="fixed point":c?e.outcome="two-cycle":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),n=a,a}return Object.assign(e,{step:o,flip:o,sweep:o,finish:()=>{for(;!e.outcome;)o();return e.outcome}})}function lt(){return Float64Array.from({length:1024},(e,t)=>ht((t+.5)/(1023.5-t)))}function ht(e){let t=0;for(;e>=2;e/=2)t++;for(;e<1;e*=2)t--;let r=(e-1)/(e+1),n=0;for(let o=0,s=r;o<20;o++,s*=r*r)n+=s/(2*o+1);return 2*n+t*Math.LN2}function ft(e,t,r=e[0].length){let n=new Float64Array(r);return e.forEach((o,s)=>{for(let a=0;a<r;a++)n[a]+=t[s]*o[a]}),n}function ut(e,t){let r=0;for(let n=0;n<e.length;n++)r+=e[n]*t[n];return r}function pt(e){let t=e.map(o=>[...o]),r=t.length,n=t.map((o,s)=>t.map((a,c)=>+(s===c)));for(let o=0;o<60;o++){let s=0;for(let a=0;a<r;a++)for(let c=0;c<a;c++)s+=t[a][c]**2;if(s<1e-30)break;for(let a=0;a<r;a++)for(let c=0;c<a;c++)t[a][c]!==0&&dt(t,n,a,c)}return{values:t.map((o,s)=>o[s]),vectors:n}}function dt(e,t,r,n){let o=(e[n][n]-e[r][r])/(2*e[r][n]),s=(o>=0?1:-1)/(Math.abs(o)+Math.sqrt(o*o+1)),a=1/Math.sqrt(s*s+1),c=s*a;for(let i=0;i<e.length;i++)[e[i][r],e[i][n]]=[a*e[i][r]-c*e[i][n],c*e[i][r]+a*e[i][n]];for(let i=0;i<e.length;i++)[e[r][i],e[n][i]]=[a*e[r][i]-c*e[n][i],c*e[r][i]+a*e[n][i]];for(let i of t)[i[r],i[n]]=[a*i[r]-c*i[n],c*i[r]+a*i[n]]}function O(e,t){let r=0;for(let n=0;n<e.length;n++)r+=e[n]*t[n];return r/e.length}function xe(e,t,r){let n=e.map(c=>O(c,r)),o=n.map((c,i)=>i).sort((c,i)=>Math.abs(n[i])-Math.abs(n[c])),s=o[0];if(Math.abs(n[s])>=.95)return mt(s,n[s],t[s]);if(e.length>=3){let c=o.slice(0,3),i=gt(c,n,e,r);if(Math.abs(i.overlap)>=.95)return{...i,sentence:At(c,i,t)}}let a=`It came to rest in a state that nobody stored. Nearest is ${t[s]}, with overlap ${n[s].toFixed(2)}.`;return{kind:"other",indices:[s],signs:[Math.sign(n[s])],overlap:n[s],exact:!1,sentence:a}}function mt(e,t,r){let n=Math.abs(t)===1,o=n?"exactly":`with overlap ${Math.abs(t).toFixed(2)}`,s=t>0?`It recalled ${r}`:`It recalled the inverse of ${r}`;return{kind:t>0?"stored":"inverse",indices:[e],signs:[Math.sign(t)],overlap:t,exact:n,sentence:`${s}, ${o}.`}}function gt(e,t,r,n){let o=e.map(c=>Math.sign(t[c])||1),s=Float64Array.from(n,(c,i)=>Math.sign(e.reduce((l,p,m)=>l+o[m]*r[p][i],0))),a=O(s,n);return{kind:"mixture",indices:e,signs:o,overlap:a,exact:a===1}}function At(e,{signs:t},r){let n=e.map((o,s)=>[t[s],r[o]]).sort((o,s)=>s[0]-o[0]).map(([o,s])=>o>0?s:`the inverse of ${s}`);return`It came to rest in a mixture of three: ${n[0]}, ${n[1]} and ${n[2]}.`}var k=256,y=v.map((e,t)=>ee(t)),D=12,N=16,W=1998,xt=I(W),wt=Array.from({length:N},()=>xt.choose(k,D)),X={exact:{title:"Exact scan",idea:"Reads item after item, and leaves each at its first difference.",colour:5,answer:yt},hash:{title:"Hash",idea:"Turns the question into an address, and looks there.",colour:1,answer:bt},similar:{title:"Similarity scan",idea:"Compares every bit of every item, and keeps the most alike.",colour:4,answer:vt},lsh:{title:"LSH",idea:`Locality-sensitive hashing: ${N} tables, keys of ${D} pixels.`,colour:2,answer:kt},associative:{title:"Associative memory",idea:"No list. Each neuron asks all others what it should be, again and again.",colour:3,answer:St}};function ve(e,t,r){let n=Float64Array.from(y[e]);for(let o of I(r).choose(k,t))n[o]=-n[o];return n}var Z=e=>L(e),K=(e,t)=>e.reduce((r,n,o)=>r+(n!==t[o]),0),E=(e,t,r,n=[])=>({steps:e,text:t,pixels:r,marked:n});function yt(e){let t=[],r=0;for(let[n,o]of y.entries()){let s=`${n+1} of ${y.length}, ${v[n]}:`,a=o.findIndex((c,i)=>c!==e[i]);if(r+=a<0?k:a+1,a>=0)t.push(E(r,`${s} differs at bit ${a+1}`,o,[a]));else return{events:[...t,E(r,`${s} equal in every bit`,o)],answer:n}}return{events:t,answer:-1}}function J(e){let t=0;for(let r=0;r<k;r+=32){let n=e.subarray(r,r+32).reduce((o,s)=>o<<1|s>0,0);t=I(t^n).u32()}return t}var we=y.map(J),ye=e=>e.toString(16).padStart(8,"0");function bt(e,t,r){let n=`Address ${ye(J(e))}`,o=we.indexOf(J(e));if(o<0){let c=`${n} is empty. ${v[r]} is at ${ye(we[r])}.`;return{events:[E(k,c,e)],answer:-1}}let s=K(y[o],e)===0;return{events:[E(k,`${n} holds ${v[o]}.`,e),E(2*k,`${n}: ${v[o]}, ${s?"equal in every bit":"not equal"}`,y[o])],answer:s?o:-1}}function vt(e){let t=0,r=y.map(o=>O(o,e));return{events:r.map((o,s)=>{o>r[t]&&(t=s);let a=`${v[t]}, overlap ${r[t].toFixed(2)}`;return E((s+1)*k,`${s+1} of ${y.length}, best so far: ${a}`,y[t])}),answer:t}}function kt(e){let t=new Set,r=wt.map((o,s)=>{let a=y.map((i,l)=>l).filter(i=>o.every(l=>y[i][l]===e[l]));a.forEach(i=>t.add(i));let c=a.map(i=>v[i]).join(", ")||"nothing under this key";return E((s+1)*D,`Table ${s+1} of ${N}: ${c}`,e,o)}),n=-1;for(let o of[...t].sort((s,a)=>s-a)){let s=O(y[o],e);(n<0||s>O(y[n],e))&&(n=o),r.push(E(r.at(-1).steps+k,`Compares ${v[o]}: overlap ${s.toFixed(2)}`,y[o]))}return{events:r,answer:n}}var be=null;function St(e,t){be??=pe(y);let r=ge(be,e,{order:"random",seed:t}),n=[];for(;!r.outcome;){let a=r.flip(),c=Float64Array.from(r.state);a>=0&&n.push(E(r.visits*k,`Sweep ${Math.ceil(r.visits/k)}, flip ${r.flips}`,c,[a]))}n.push(E(r.visits*k,`At rest after ${r.sweeps} sweeps and ${r.flips} flips`,r.state));let o=xe(y,v,r.state),s=o.kind==="stored"&&o.exact?o.indices[0]:-1;return{events:n,answer:s,state:r.state,settled:$t(o)}}function $t({kind:e,indices:t}){let r=v[t[0]];return{stored:`almost ${r}`,inverse:`the inverse of ${r}`,mixture:"a mixture of three"}[e]??"a state that nobody stored"}function ke(e,t,r){let n=Object.entries(X).map(([s,{title:a,answer:c}])=>{let i=c(e,Z(t),r);return{key:s,title:a,steps:i.events.at(-1).steps,...i}}),o=new Set(n.flatMap(({events:s})=>s.map(({steps:a})=>a)));return{lanes:n,times:[0,...[...o].sort((s,a)=>s-a)]}}var Se=({events:e},t)=>e.findLast(({steps:r})=>r<=t)??null;function _({answer:e,settled:t},r){return e===r?{kind:"right",sign:"\u2713",words:`${v[e]}, right`}:e>=0?{kind:"wrong",sign:"\u2717",words:`${v[e]}, wrong`}:t?{kind:"wrong",sign:"\u2717",words:t}:{kind:"nothing",sign:"\u2013",words:"nothing found"}}var $e=`.he-race { container: race / inline-size; }
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
`;var Ee={picture:"ghost",flips:26,seed:0,drawn:""},V=128,Me=e=>Array.from(e,t=>t>0?"#":".").join(""),Ce=e=>Float64Array.from(e,t=>t==="#"?1:-1);function Ie({picture:e,flips:t,seed:r,drawn:n}){let o=typeof n=="string"&&(n===""||n.length===k&&!/[^#.]/.test(n));if(!v.includes(e)||!z(t,V)||!z(r)||!o)throw new Error("state");return{picture:e,flips:t,seed:r,drawn:n}}function j(e,t,r){let n=[],o=h("select",{onchange:()=>r(n[o.selectedIndex][0])});function s(a){n=a.map(c=>Array.isArray(c)?c:[c,c]),o.replaceChildren(...n.map(([c,i])=>h("option",{value:c},i)))}return s(t),{input:o,element:h("label",{},e," ",o),set:a=>o.value=a,offer:s}}function Oe(e,t,r){let n=h("input",{type:"range",...t,id:F("slider"),oninput:()=>r(Number(n.value))}),o=h("output",{for:n.id});function s(a,c){n.value=a,o.textContent=c,n.setAttribute("aria-valuetext",c)}return{input:n,element:h("label",{},`${e} `,n,o),set:s}}var Mt={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},Pe=(e,t,r)=>({tabindex:0,role:"application","aria-roledescription":e,"aria-label":t,"aria-describedby":r,"data-lm-suppress-shortcuts":"true"});function Te(e,{onMove:t,onPress:r}){e.addEventListener("keydown",n=>{let o=Mt[n.key];if(o)t(...o,n);else if(r&&[" ","Enter"].includes(n.key))r();else return;n.preventDefault(),n.stopPropagation()})}function Be(e,t,{width:r,height:n}=t){let o=t.getBoundingClientRect(),[s,a]=[(e.clientY-o.top)/o.height,(e.clientX-o.left)/o.width];return[Math.floor(s*n),Math.floor(a*r)]}function De(e,{onDraw:t,onWalk:r,brush:n=()=>1}){let o=h("i",{class:"he-cursor","aria-hidden":"true"}),s=[0,0],a=null;function c(i,l){let{width:p,height:m}=e;s=[Math.max(0,Math.min(m-1,i)),Math.max(0,Math.min(p-1,l))];let[f,u]=s.map(d=>d-(n()-1)/2),w={top:f/m,left:u/p,width:n()/p,height:n()/m};for(let[d,g]of Object.entries(w))o.style[d]=`${100*g}%`;return s}return e.addEventListener("pointerdown",i=>{e.setPointerCapture(i.pointerId),a=Be(i,e),t([a],!0)}),e.addEventListener("pointermove",i=>{if(!e.hasPointerCapture(i.pointerId))return;let l=Be(i,e);t(Ct(a,l),!1),a=l}),Te(e,{onMove:(i,l)=>r(...c(s[0]+i,s[1]+l)),onPress:()=>t([s],!0)}),e.addEventListener("focus",()=>c(...s)),{cursor:o,goTo:c}}function Ct([e,t],r){let[n,o]=[r[0]-e,r[1]-t],s=Math.max(Math.abs(n),Math.abs(o)),a=(c,i)=>Math.round(c*(i+1)/s);return Array.from({length:s},(c,i)=>[e+a(n,i),t+a(o,i)])}function q({width:e,height:t,label:r,editable:n=!1,decorative:o=!1,onChange:s}){let c=n?{"data-part":"pixels"}:{class:"he-still",...o?{"aria-hidden":"true"}:{role:"img","aria-label":r}},i=h("canvas",{width:e,height:t,style:"width: 100%; image-rendering: pixelated",...c}),l=Ne(i),p=[],m=It(i,g=>Ot(i,g,l,p)),f={element:i,get:()=>l,set:w,resize:d},u=n?Tt(i,r,f,m,s):null;u&&(f.element=u.element);function w(g,x=[]){l=Float64Array.from(g),p=[...x],m(),u?.refresh()}function d(g,x){i.width===g&&i.height===x||([i.width,i.height]=[g,x],u?.home(),w(Ne(i)))}return m(),f}var Ne=({width:e,height:t})=>new Float64Array(e*t).fill(-1);function It(e,t){let r=null;return function n(){let o=e.closest(".he-root");if(o)return t(o);r??=new IntersectionObserver(([s])=>{s.isIntersecting&&(r.disconnect(),r=null,n())}),r.observe(e)}}function Ot(e,t,r,n){let[o,s,a]=["plus","minus","accent"].map(l=>Pt(le(t,l))),c=new ImageData(e.width,e.height),i=new Uint32Array(c.data.buffer);for(let l=0;l<i.length;l++)i[l]=r[l]>0?o:s;if(n.length<64)for(let l of n)i[l]=a;e.getContext("2d").putImageData(c,0,0)}var Pt=([e,t,r])=>new Uint32Array(Uint8Array.of(e,t,r,255).buffer)[0];function Tt(e,t,r,n,o){let s=h("p",{class:"he-status",role:"status",id:F("status")}),a=H(s),c=Pe("pixel editor",`${t}. Arrow keys move, Space turns a pixel.`,s.id);for(let[d,g]of Object.entries(c))e.setAttribute(d,g);let i=De(e,{onDraw:f,onWalk:m}),l=Bt(e,t,r,a,u),p=1;function m(d,g){let x=r.get()[d*e.width+g]>0?"ink":"paper";a(`Row ${d+1}, column ${g+1}: ${x}`)}function f(d,g){let{width:x,height:$}=e,A=d.filter(([b,C])=>b>=0&&C>=0&&b<$&&C<x);if(!A.length)return;let S=r.get(),M=A.map(([b,C])=>b*x+C);g&&(p=-S[M[0]]);let T=M.some(b=>S[b]!==p);for(let b of M)S[b]=p;m(...i.goTo(...A.at(-1))),T&&u()}function u(){n(),l.refresh(),o(r.get())}return i.goTo(0,0),{element:h("div",{},h("div",{class:"he-pixels"},e,i.cursor),s,l),refresh:l.refresh,home:()=>i.goTo(0,0)}}function Bt(e,t,r,n,o){let s=h("textarea",{"aria-label":`${t}, as rows of # for ink and . for paper`,spellcheck:"false",oninput:i}),a=h("details",{ontoggle:c},h("summary",{},"Edit as text"),s);function c(){if(!a.open||document.activeElement===s)return;let l=Array.from(r.get(),p=>p>0?"#":".").join("");s.value=l.match(new RegExp(`.{${e.width}}`,"g")).join(`
`)}function i(){let{width:l,height:p}=e,m=s.value.trim().split(/\s+/);if(m.length!==p||m.some(f=>f.length!==l||/[^#.]/.test(f)))return n(`Write ${p} rows of ${l} marks, # or . each`);r.get().set(Float64Array.from(m.join(""),f=>f==="#"?1:-1)),o()}return{element:a,refresh:c}}var Dt=[[.25,"Slow"],[1,"Normal"],[4,"Fast"]];function _e({label:e,moment:t="Moment of the recall",seconds:r=3,onSeek:n,onReset:o,...s}){let a=h("div",{class:"he-player",role:"group","aria-label":e}),c=matchMedia("(prefers-reduced-motion: reduce)"),i=Nt(a,r,{onMove:S,onRun:M}),l=P("Play",()=>i.runs()?i.pause():A(),"he-primary"),p=P("Step",()=>i.by(1)),m=P("Back",()=>i.by(-1)),f=P("Reset",()=>{i.pause(),o?.(),i.seek(0)}),u=j("Speed",Dt,i.setSpeed),d=h("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:()=>i.seek(Number(d.value))}),{parts:g,setSeed:x,status:$}=Ft(s);u.set(1),a.append(l,p,m,f,u.element,...g,h("div",{class:"he-scrub"},d),$);function A(b){c.matches?i.seek(1/0):i.start(b)}function S(b,C){d.value=b,m.disabled=b===0,p.disabled=b===C,n(b,i.runs())}function M(b){l.textContent=b?"Pause":"Play"}function T(b){i.setLength(b),d.max=b}return{element:a,seek:i.seek,play:()=>A(0),setLength:T,setSeed:x,destroy:i.destroy}}function Nt(e,t,{onMove:r,onRun:n}){let[o,s,a,c]=[0,0,1,0],i=_t(e,d=>{c+=Math.max(s/t,2)*a*d,l(Math.floor(c)),o>=s&&m()});function l(d){o=Math.max(0,Math.min(s,d)),r(o,s)}function p(d=o>=s?0:o){o=c=d,n(!0),i.start()}function m(){i.stop(),n(!1)}function f(d){m(),l(d)}function u(d){m(),s=d}return{start:p,pause:m,seek:f,by:d=>f(o+d),setLength:u,setSpeed:d=>a=d,runs:i.runs,destroy:i.destroy}}function _t(e,t){let[r,n,o]=[0,0,!0],s=new IntersectionObserver(([p])=>o=p.isIntersecting);s.observe(e);function a(p){r=requestAnimationFrame(a),o&&t((p-n)/1e3),n=p}function c(){i(),n=performance.now(),r=requestAnimationFrame(a)}function i(){cancelAnimationFrame(r),r=0}function l(){i(),s.disconnect()}return{start:c,stop:i,runs:()=>r!==0,destroy:l}}function Ft({seed:e,onSeed:t,share:r,python:n}){let o=h("p",{class:"he-status",role:"status"}),s=H(o,50),a=h("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:i}),c=h("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function i(){let f=Math.floor(Number(a.value));f>=0&&f<2**32?t(f):s("A seed is a whole number from 0 to 4,294,967,295.")}async function l(){let f=r();s(await Y(f)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function p(){c.hidden=!c.hidden,c.value=n(),c.hidden||s(await Y(c.value)?"The code is copied.":"Copy the code below.")}let m=[];return t&&m.push(h("label",{},"Seed ",a)),r&&Ht()&&m.push(P("Share this state",l)),n&&m.push(P("Copy as Python",p),c),{parts:m,status:o,setSeed:f=>a.value=f}}var Ht=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function P(e,t,r){return h("button",{type:"button",class:r,onclick:t},e)}var Lt=`def exact_scan(cue):
    steps = 0
    for k, item in enumerate(X):
        if np.array_equal(item, cue):
            return k, steps + n
        steps += np.argmax(item != cue) + 1  # left at the first difference
    return None, steps
`,Rt=`def address(pattern):
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
`,jt=`def similarity_scan(cue):
    return np.argmax(X @ cue), p * n
`,qt=`rng = SharedRng(${W})
places = np.array([rng.choose(n, ${D}) for _ in range(${N})])  # tables x pixels of a key


def lsh(cue):
    candidates = np.flatnonzero((X[:, places] == cue[places]).all(axis=2).any(axis=1))
    best = max(candidates, key=lambda k: X[k] @ cue, default=None)
    return best, places.size + n * len(candidates)
`,Gt=e=>`W = pseudo_inverse(X).toarray()


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
`,Qt=`for method in (exact_scan, hash_table, similarity_scan, lsh, associative_memory):
    k, steps = method(cue)
    print(f"{method.__name__}: {'nothing' if k is None else names[k]}, {steps:,} steps")
`;function Fe({picture:e,flips:t,seed:r,drawn:n}){let o=`cue = X[names.index("${e}")].copy()
cue[SharedRng(${r}).choose(n, ${t})] *= -1`,s=`cue = np.where(np.array(list("${n}")) == "#", 1.0, -1.0)`;return[`import numpy as np

from hopfield_edu import datasets
from hopfield_edu.classical import pseudo_inverse
from hopfield_edu.widgets.rng import SharedRng

X, names, _ = datasets.pictures(size=16)
p, n = X.shape
${n?s:o}
`,Lt,Rt,jt,qt,Gt(Z(r)),Qt].join(`

`)}var G=e=>`${e.toLocaleString("en-US")} ${e===1?"step":"steps"}`;function Le({lanes:e,target:t},r){if(r===0)return"Who will answer, who first, and who wrongly? Decide, then press Play.";let n=e.filter(({steps:s})=>s<=r);if(!n.length)return"Nobody has answered yet.";let o=n.reduce((s,a)=>a.steps>s.steps?a:s);return`${o.title} ends after ${G(o.steps)}: ${_(o,t).words}.`}function Re({lanes:e,target:t}){return Object.entries({right:"Right",wrong:"Wrong",nothing:"Nothing found"}).map(([o,s])=>{let a=e.filter(l=>_(l,t).kind===o);if(!a.length)return"";let c=a.reduce((l,p)=>p.steps<l.steps?p:l),i=o==="right"&&a.length>1?`; ${He(c)} took the fewest steps`:"";return`${s}: ${Yt(a.map(He))}${i}.`}).filter(Boolean).join(" ")}var He=({title:e})=>e==="LSH"?e:e.toLowerCase(),Yt=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`;var zt=6,Ut=new Float64Array(k).fill(-1),Jt=`${y.length} pictures are stored. You ask for one of them with a damaged copy. Which memory gives it back, and after how many steps?`,Wt=". A step is one bit read and compared, or one weight read and added. Each further segment of a bar means ten times as many steps.";function je({state:e,change:t,onSeek:r,share:n}){let o=Xt(e,t),s=te(),a=h("b",{}),c=Object.entries(X).map(([u,w])=>Zt(u,w)),i=_e({label:"Race",moment:"Moment of the race",seconds:8,seed:e.seed,onSeed:u=>t({seed:u,drawn:""}),onReset:()=>t({drawn:""}),python:()=>Fe(e),onSeek:r,share:n}),l=0;function p(u){o.update(u),i.setSeed(e.seed),i.setLength(u.times.length-1)}function m(u,w){l=Math.min(w,u.times.length-1);let d=u.times[l];a.textContent=G(d),u.lanes.forEach((g,x)=>c[x].show(g,d,u)),s.say(l===u.times.length-1?Re(u):Le(u,d))}return{element:h("div",{class:"he-race-body"},h("p",{class:"he-race-ask"},Jt),o,h("ul",{class:"he-race-lanes","aria-label":"Five memories"},c),h("div",{class:"he-race-end"},h("p",{class:"he-race-rule"},"Clock: ",a,Wt),s,i)),player:i,update:p,show:m,at:()=>l}}function Xt(e,t){let r=q({width:16,height:16,label:"What you mean"}),s=q({width:16,height:16,editable:!0,label:"Question, which you can draw on",onChange:g=>t({drawn:Me(g)})}),a=h("figcaption",{}),c=j("Picture",v,g=>t({picture:g,drawn:""})),l=Oe("Flipped pixels",{min:0,max:V,step:1},g=>t({flips:g,drawn:""})),m=h("button",{type:"button",onclick:()=>t({seed:L(e.seed),drawn:""})},"Corrupt again");function f({target:g,cue:x}){r.set(y[g]),s.set(x),a.textContent=`Your question: ${K(x,y[g])} of ${k} pixels wrong. Draw on it.`,c.set(e.picture),l.set(e.flips,`${e.flips} (${Math.round(100*e.flips/k)} %)`)}let u=h("figure",{},r,h("figcaption",{},"What you mean")),w=h("figure",{},s,a),d=h("div",{class:"he-controls"},c,l,m);return{element:h("div",{class:"he-race-question"},u,w,d),update:f}}function Zt(e,{title:t,idea:r,colour:n}){let o=q({width:16,height:16,label:"",decorative:!0}),s=h("p",{class:"he-race-doing"}),a=h("span",{class:"he-race-steps"}),c=h("i",{class:"he-race-bar","aria-hidden":"true"}),i=h("p",{class:"he-race-answer"}),l={class:"he-race-lane","data-lane":e,style:`--colour: var(--he-memory-${n})`},p=h("div",{class:"he-race-picture"},o),m=h("li",l,p,h("b",{},t),s,a,c,i);function f(u,w,{cue:d,target:g}){let x=Se(u,w),$=w>=u.steps,A=Math.min(w,u.steps);$?o.set(y[u.answer]??u.state??Ut):o.set(x?.pixels??d,x?.marked),s.textContent=x?.text??r,a.textContent=G(A),c.style.setProperty("--share",Math.log10(Math.max(1,A))/zt);let{kind:S,sign:M,words:T}=_(u,g);m.dataset.verdict=$?S:"",i.textContent=$?`${M} ${T}`:"\u2026"}return{element:m,show:f}}var qe="memory-race",Kt={saved:"The saved state of this widget cannot be read. It starts with the ghost.",set:"What was set cannot be asked: choose a picture's name, flips from 0 to 128 and a seed."},Vt={name:qe,start:Ee,checked:Ie,complaints:Kt},fn={render:he({name:qe,label:"Memory race",look:"he-race",css:$e,createView:er})};function er(e,t){let r=null,n=ae(e,t,{...Vt,onChange:s}),o=je({state:n.state,change:n.change,onSeek:a=>r&&o.show(r,a),share:()=>n.share({at:o.at()})});e.append(o.element);function s(a,c){let i=r!==null&&o.at()===r.times.length-1,l=v.indexOf(a.picture),p=a.drawn?Ce(a.drawn):ve(l,a.flips,a.seed);r={target:l,cue:p,...ke(p,a.seed,l)},o.update(r),o.player.seek(c??(i?r.times.length-1:0)),n.save(tr(r))}return n.restore(),[n,o.player]}function tr({lanes:e}){return{answers:Object.fromEntries(e.map(({key:t,answer:r})=>[t,v[r]??""])),steps:Object.fromEntries(e.map(t=>[t.key,t.steps]))}}export{fn as default};
