var Ue="AAAAADAMeBZ//ngecA5gBmQmZCZhhmAGY8Zhhj/8D/ABgA/wEAggBExySlJAAjAMf/5v9w/wR+IgBBAID/ABgAGAD/AcCCAETGJMckxywAPAA1vCWAI/Aj4EPgg+8AyAAYAP8Dw8f/77+35+fn48PMADRCJDwkACIAQQCA/wAYABgA/wGBggBGAGQAJcOt57XnpeemGGOBwKUApQD/AAAAAAQ8JH4l/6YAZv9nvee95//mfmYAZhhiPEIAQf+AfgAAAH4AgQEAgSSCAEY8ZDwiPEIYQgBCAEIAQgBD/8AAAAAAAeAG8BhgNyBHYMdBgMMgg/EB4gfsBPgE8AeQAAAAAAAAQADgAcADADYALAB4AxgGJgZIBgAGEAOAAcAAAAAABiRnAOTbJH4mPGSZJH4j/8P/xJkkWiUkpCQjw8AAAPAB+AMP4//jDnEOcf5yB/IH8gfz//IH9npY+l//59JAAAHAB/AEkAwQBxAhGGFEc8OhgCCAYPHAewB/AH4AZAAYAMMBEIIYRBkgmyCTiZuJ34H+hf+l/6P/wf+A/wAQAAAAAAAAAAIAPgB/AP8A/4H3gfHB8IH4AfgD/gP+AAAAAAeABIAEgEeYQPBgcCDwIJggDCAGYAPgAcGDwP8AAAAAAAAAAAD/w/fH9+f2Z/7H/Ad9Jw1n3MfcAAQAAAAAAAAEIIOvAyGC/oCWRVkn/eX+Jf8BycXI5fkCAgf8AAAAAACYAPyAfYAaAEAAAAAQAPwBvgB/AH4AfgBmAOcAAAwbDj+OM4wRDAAGMAN2A18Jf4g7jB+MC5dGsPUg7PDM8AAAAABwAPgD+AfgD7cP9//+//wP/A/JD8IvhD8EPwQx7wPvh9eUV5yQjeAF4OfwxzDfmXgZ3C2GL6JmMH/gPYj8AwIEAQwADPgMgY4BjwPH/8//znsP8yf7a/7N8cf/gAAAAAAA4AHgA/f/h/8H/we/B4MHggaCAoICAwAAAAAP3/+k9+A9/4//j4CP5w8ADgAMAAzADAAOPQ+Zz9v/w/",E=["cat-face","face-with-tears-of-joy","thinking-face","smiling-face-with-sunglasses","skull","robot","ghost","rocket","guitar","butterfly","locomotive","t-rex","castle","chess-knight","anchor","elephant","spider-web","windmill","astronaut","cameraman","chelsea the cat","coffee","horse silhouette","grace hopper"],Xe=Uint8Array.from(atob(Ue),e=>e.charCodeAt(0)),ne=e=>Float64Array.from({length:256},(t,r)=>Xe[32*e+(r>>3)]>>7-(r&7)&1?1:-1);function h(e,t={},...r){let o=document.createElement(e);for(let[n,s]of Object.entries(t))s==null||s===!1||(n.startsWith("on")?o.addEventListener(n.slice(2),s):o.setAttribute(n,s===!0?"":s));return o.append(...r.flat().filter(n=>n!=null)),o}var We=0,j=e=>`he-${e}-${++We}`;function q(e,t=400){let r=0;return o=>{clearTimeout(r),r=setTimeout(()=>e.textContent=o,t)}}function _(e,t){e.querySelector(":scope > .he-error")?.remove();let r=h("div",{class:"he-error",role:"alert"},h("span",{},t));r.append(h("button",{type:"button",onclick:()=>r.remove()},"Close")),e.prepend(r)}async function z(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var Ze=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Ke=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),ae=()=>new URLSearchParams(location.hash.slice(1)),Ve="The link is damaged, so the widget starts afresh. Ask for the link again.";function se(e){let t=ae().get(e);if(t===null)return{};try{return{value:Ke(t)}}catch{return{error:Ve}}}function ie(e,t){let r=ae();return r.set(e,Ze(t)),history.replaceState(null,"",`#${r}`),location.href}var et="The link does not hold a state of this widget. It starts afresh.";function ce(e,t,{name:r,start:o,checked:n,onChange:s,complaints:a={},read:c,write:i=l=>l}){let l={...o},x=Object.keys(o),d=()=>n(c?c(t):Object.fromEntries(x.map(u=>[u,t.get(u)]))),b=!1;function g(u,f){try{return Object.assign(l,u()),!0}catch{return f&&_(e,f),!1}}function p(){!b&&g(d,a.set)&&s(l,null)}return x.forEach(u=>t.on(`change:${u}`,p)),{state:l,change(u){Object.assign(l,u),s(l,null)},restore(){g(d,a.saved??"The saved state of this widget cannot be read. It starts afresh.");let{value:u,error:f}=se(r);f&&_(e,f);let y=u!==void 0&&g(()=>n(u),a.link??et);s(l,y&&Number.isInteger(u.at)?u.at:null)},save(u={}){b=!0,tt(t,{...i(l),...u})&&t.save_changes(),b=!1},share:(u={})=>ie(r,{...l,...u}),destroy:()=>x.forEach(u=>t.off(`change:${u}`,p))}}function tt(e,t){let r=Object.entries(t).filter(([o,n])=>JSON.stringify(n)!==JSON.stringify(e.get(o)));for(let[o,n]of r)e.set(o,n);return r.length>0}var J=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var le=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;var ot=["paper","surface","ink","muted","line","accent","accent-soft","plus","minus","serif","sans","mono"];function he(e,t=""){let r=document.createElement("style");r.textContent=le+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",nt(o)),s=new MutationObserver(n);for(let a of[document.documentElement,document.body])s.observe(a,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{s.disconnect(),o.removeEventListener("change",n)}}function nt(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function pe(e,t){if(!ot.includes(t)&&!t.startsWith("memory-"))throw new Error(`no token ${t}`);let r=getComputedStyle(e).getPropertyValue(`--he-${t}`).trim();return[1,3,5].map(o=>parseInt(r.slice(o,o+2),16))}function fe({name:e,label:t,look:r,css:o,read:n=()=>null,createView:s,damaged:a}){return({model:c,el:i})=>{let l=h("section",{class:`he-root ${r}`,"data-widget":e,"aria-label":t});i.append(l);let x=he(l,o),d=at(l,e,a,()=>s(l,c,n(c)));return()=>{for(let b of d)b.destroy();x(),l.remove()}}}function at(e,t,r,o){if(!r)return o();try{return o()}catch(n){return _(e,r),console.info(`${t}:`,n.message),[]}}function ue(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function O(e){let t=ue(e),r=0,o=()=>ue(t+Math.imul(++r,2654435769)),n=a=>Math.floor(o()*a/2**32);function s(a){let c=Int32Array.from({length:a},(i,l)=>l);for(let i=a-1;i>0;i--){let l=n(i+1);[c[i],c[l]]=[c[l],c[i]]}return c}return{u32:o,below:n,permutation:s,choose:(a,c)=>s(a).slice(0,c),coin:()=>o()>>>31?1:-1}}var de=1e-12;function me(e){let t=e[0].length,r=e.map(c=>e.map(i=>ut(c,i)/t)),{values:o,vectors:n}=dt(r),s=o.map((c,i)=>i).filter(c=>o[c]>1e-10*Math.max(...o)),a=s.map(c=>ft(e,n.map(i=>i[c])));return st(a,s.map(c=>1/(t*o[c])))}function st(e,t){let r=e.length,o=e[0].length,n=Math.max(...t.map(Math.abs))||1,s=new Float64Array(o*r),a=new Float64Array(o*r),c=new Float64Array(o);for(let i=0;i<o;i++)for(let l=0;l<r;l++)s[i*r+l]=e[l][i],a[i*r+l]=e[l][i]*(t[l]/n),c[i]-=a[i*r+l]*s[i*r+l];return{n:o,r,unit:n,read:a,write:s,own:c}}function ge({n:e,r:t,write:r},o){let n=new Float64Array(t);for(let s=0;s<e;s++)for(let a=0;a<t;a++)n[a]+=r[s*t+a]*o[s];return n}function G({r:e,read:t,own:r},o,n,s,a){let c=r[s]*o[s]-a;for(let i=0,l=s*e;i<e;i++,l++)c+=t[l]*n[i];return c}function Ae(e,t){let r=ge(e,t),o=0;for(let n=0;n<e.n;n++)o+=t[n]*G(e,t,r,n,0);return-e.unit*o/2}function xe(e,t,{order:r="random",seed:o=0,temperature:n=0,maxSweeps:s=100}={}){let a={weights:e,state:Float64Array.from(t),energy:Ae(e,t),visits:0,flips:0,sweeps:0,outcome:null,unit:-1,m:ge(e,t),rng:O(o),temperature:n,maxSweeps:s};return r==="synchronous"?lt(a):it(a,r)}function it(e,t){let{weights:r,rng:o}=e,{n}=r,s=de*n,a=e.temperature>0?ht():null,c=null,i=0;function l(){if(e.outcome)return-1;let b=e.visits%n;b===0&&(c=t==="random"?o.permutation(n):c??Int32Array.from({length:n},(f,y)=>y));let g=c[b];e.unit=g,e.visits++;let p=a?e.temperature/2*a[o.u32()>>>22]/r.unit:0,u=G(r,e.state,e.m,g,p)*e.state[g]<-s;return u&&x(g),b===n-1&&d(),u?g:-1}function x(b){e.energy+=2*e.state[b]*G(r,e.state,e.m,b,0)*r.unit,we(e,b),i++}function d(){e.sweeps++,i===0&&!a?e.outcome="fixed point":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),i=0}return Object.assign(e,ct(e,l))}function we(e,t){let{r,write:o}=e.weights,n=e.state[t];e.state[t]=-n;for(let s=0,a=t*r;s<r;s++,a++)e.m[s]-=2*n*o[a];e.flips++}function ct(e,t){function r(){let s=[],a=e.sweeps+1;for(;e.sweeps<a&&!e.outcome;){let c=t();c>=0&&s.push(c)}return s}function o(){for(;!e.outcome;){let s=t();if(s>=0)return s}return-1}function n(){for(;!e.outcome;)r();return e.outcome}return{step:t,flip:o,sweep:r,finish:n}}function lt(e){let{weights:t}=e,r=de*t.n,o=[];function n(){if(e.outcome)return[];let a=[];for(let i=0;i<t.n;i++)G(t,e.state,e.m,i,0)*e.state[i]<-r&&a.push(i);for(let i of a)we(e,i);e.energy=Ae(t,e.state),e.visits+=t.n,e.sweeps++;let c=a.length===o.length&&a.every((i,l)=>i===o[l]);return a.length===0?e.outcome="fixed point":c?e.outcome="two-cycle":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),o=a,a}return Object.assign(e,{step:n,flip:n,sweep:n,finish:()=>{for(;!e.outcome;)n();return e.outcome}})}function ht(){return Float64Array.from({length:1024},(e,t)=>pt((t+.5)/(1023.5-t)))}function pt(e){let t=0;for(;e>=2;)e/=2,t++;for(;e<1;)e*=2,t--;let r=(e-1)/(e+1),o=0;for(let n=0,s=r;n<20;n++,s*=r*r)o+=s/(2*n+1);return 2*o+t*.6931471805599453}function ft(e,t,r=e[0].length){let o=new Float64Array(r);return e.forEach((n,s)=>{for(let a=0;a<r;a++)o[a]+=t[s]*n[a]}),o}function ut(e,t){let r=0;for(let o=0;o<e.length;o++)r+=e[o]*t[o];return r}function dt(e){let t=e.map(n=>[...n]),r=t.length,o=t.map((n,s)=>t.map((a,c)=>+(s===c)));for(let n=0;n<60;n++){let s=0;for(let a=0;a<r;a++)for(let c=0;c<a;c++)s+=t[a][c]**2;if(s<1e-30)break;for(let a=0;a<r;a++)for(let c=0;c<a;c++)t[a][c]!==0&&mt(t,o,a,c)}return{values:t.map((n,s)=>n[s]),vectors:o}}function mt(e,t,r,o){let n=(e[o][o]-e[r][r])/(2*e[r][o]),s=(n>=0?1:-1)/(Math.abs(n)+Math.sqrt(n*n+1)),a=1/Math.sqrt(s*s+1),c=s*a;for(let i=0;i<e.length;i++)[e[i][r],e[i][o]]=[a*e[i][r]-c*e[i][o],c*e[i][r]+a*e[i][o]];for(let i=0;i<e.length;i++)[e[r][i],e[o][i]]=[a*e[r][i]-c*e[o][i],c*e[r][i]+a*e[o][i]];for(let i of t)[i[r],i[o]]=[a*i[r]-c*i[o],c*i[r]+a*i[o]]}function D(e,t){let r=0;for(let o=0;o<e.length;o++)r+=e[o]*t[o];return r/e.length}function ye(e,t,r){let o=e.map(c=>D(c,r)),n=o.map((c,i)=>i).sort((c,i)=>Math.abs(o[i])-Math.abs(o[c])),s=n[0];if(Math.abs(o[s])>=.95)return gt(s,o[s],t[s]);if(e.length>=3){let c=n.slice(0,3),i=At(c,o,e,r);if(Math.abs(i.overlap)>=.95)return{...i,sentence:xt(c,i,t)}}let a=`It came to rest in a state that nobody stored. Nearest is ${t[s]}, with overlap ${o[s].toFixed(2)}.`;return{kind:"other",indices:[s],signs:[Math.sign(o[s])],overlap:o[s],exact:!1,sentence:a}}function gt(e,t,r){let o=Math.abs(t)===1,n=o?"exactly":`with overlap ${Math.abs(t).toFixed(2)}`,s=t>0?`It recalled ${r}`:`It recalled the inverse of ${r}`;return{kind:t>0?"stored":"inverse",indices:[e],signs:[Math.sign(t)],overlap:t,exact:o,sentence:`${s}, ${n}.`}}function At(e,t,r,o){let n=e.map(c=>Math.sign(t[c])||1),s=Float64Array.from(o,(c,i)=>Math.sign(e.reduce((l,x,d)=>l+n[d]*r[x][i],0))),a=D(s,o);return{kind:"mixture",indices:e,signs:n,overlap:a,exact:a===1}}function xt(e,{signs:t},r){let o=e.map((n,s)=>[t[s],r[n]]).sort((n,s)=>s[0]-n[0]).map(([n,s])=>n>0?s:`the inverse of ${s}`);return`It came to rest in a mixture of three: ${o[0]}, ${o[1]} and ${o[2]}.`}var S=256,$=E.map((e,t)=>ne(t)),F=12,H=16,X=1998,wt=O(X),yt=Array.from({length:H},()=>wt.choose(S,F)),W={exact:{title:"Exact scan",idea:"Reads item after item, and leaves each at its first difference.",colour:5,answer:vt},hash:{title:"Hash",idea:"Turns the question into an address, and looks there.",colour:1,answer:bt},similar:{title:"Similarity scan",idea:"Compares every bit of every item, and keeps the most alike.",colour:4,answer:kt},lsh:{title:"LSH",idea:`Locality-sensitive hashing: ${H} tables, keys of ${F} pixels.`,colour:2,answer:$t},associative:{title:"Associative memory",idea:"No list. Each neuron asks all others what it should be, again and again.",colour:3,answer:Et}};function $e(e,t,r){let o=Float64Array.from($[e]);for(let n of O(r).choose(S,t))o[n]=-o[n];return o}var Z=e=>(e+1)%2**32,K=(e,t)=>e.reduce((r,o,n)=>r+(o!==t[n]),0),P=(e,t,r,o=[])=>({steps:e,text:t,pixels:r,marked:o});function vt(e){let t=[],r=0;for(let[o,n]of $.entries()){let s=`${o+1} of ${$.length}, ${E[o]}:`,a=n.findIndex((c,i)=>c!==e[i]);if(r+=a<0?S:a+1,a>=0)t.push(P(r,`${s} differs at bit ${a+1}`,n,[a]));else return{events:[...t,P(r,`${s} equal in every bit`,n)],answer:o}}return{events:t,answer:-1}}function U(e){let t=0;for(let r=0;r<S;r+=32){let o=e.subarray(r,r+32).reduce((n,s)=>n<<1|s>0,0);t=O(t^o).u32()}return t}var ve=$.map(U),be=e=>e.toString(16).padStart(8,"0");function bt(e,t,r){let o=`Address ${be(U(e))}`,n=ve.indexOf(U(e));if(n<0){let c=`${o} is empty. ${E[r]} is at ${be(ve[r])}.`;return{events:[P(S,c,e)],answer:-1}}let s=K($[n],e)===0;return{events:[P(S,`${o} holds ${E[n]}.`,e),P(2*S,`${o}: ${E[n]}, ${s?"equal in every bit":"not equal"}`,$[n])],answer:s?n:-1}}function kt(e){let t=0,r=$.map(n=>D(n,e));return{events:r.map((n,s)=>{n>r[t]&&(t=s);let a=`${E[t]}, overlap ${r[t].toFixed(2)}`;return P((s+1)*S,`${s+1} of ${$.length}, best so far: ${a}`,$[t])}),answer:t}}function $t(e){let t=new Set,r=yt.map((n,s)=>{let a=$.map((i,l)=>l).filter(i=>n.every(l=>$[i][l]===e[l]));a.forEach(i=>t.add(i));let c=a.map(i=>E[i]).join(", ")||"nothing under this key";return P((s+1)*F,`Table ${s+1} of ${H}: ${c}`,e,n)}),o=-1;for(let n of[...t].sort((s,a)=>s-a)){let s=D($[n],e);(o<0||s>D($[o],e))&&(o=n),r.push(P(r.at(-1).steps+S,`Compares ${E[n]}: overlap ${s.toFixed(2)}`,$[n]))}return{events:r,answer:o}}var ke=null;function Et(e,t){ke??=me($);let r=xe(ke,e,{order:"random",seed:t}),o=[];for(;!r.outcome;){let a=r.flip(),c=Float64Array.from(r.state);a>=0&&o.push(P(r.visits*S,`Sweep ${Math.ceil(r.visits/S)}, flip ${r.flips}`,c,[a]))}o.push(P(r.visits*S,`At rest after ${r.sweeps} sweeps and ${r.flips} flips`,r.state));let n=ye($,E,r.state),s=n.kind==="stored"&&n.exact?n.indices[0]:-1;return{events:o,answer:s,state:r.state,settled:St(n)}}function St({kind:e,indices:t}){let r=E[t[0]];return{stored:`almost ${r}`,inverse:`the inverse of ${r}`,mixture:"a mixture of three"}[e]??"a state that nobody stored"}function Ee(e,t,r){let o=Object.entries(W).map(([s,{title:a,answer:c}])=>{let i=c(e,Z(t),r);return{key:s,title:a,steps:i.events.at(-1).steps,...i}}),n=new Set(o.flatMap(({events:s})=>s.map(({steps:a})=>a)));return{lanes:o,times:[0,...[...n].sort((s,a)=>s-a)]}}var Se=({events:e},t)=>e.findLast(({steps:r})=>r<=t)??null;function R({answer:e,settled:t},r){return e===r?{kind:"right",sign:"\u2713",words:`${E[e]}, right`}:e>=0?{kind:"wrong",sign:"\u2717",words:`${E[e]}, wrong`}:t?{kind:"wrong",sign:"\u2717",words:t}:{kind:"nothing",sign:"\u2013",words:"nothing found"}}var Me=`.he-race { container: race / inline-size; }
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
`;var Ce={picture:"ghost",flips:26,seed:0,drawn:""},V=128,Ie=e=>Array.from(e,t=>t>0?"#":".").join(""),Pe=e=>Float64Array.from(e,t=>t==="#"?1:-1);function Te({picture:e,flips:t,seed:r,drawn:o}){let n=typeof o=="string"&&(o===""||o.length===S&&!/[^#.]/.test(o));if(!E.includes(e)||!J(t,V)||!J(r)||!n)throw new Error("state");return{picture:e,flips:t,seed:r,drawn:o}}function Be(e,t,r){let o=h("select",{onchange:()=>r(t[o.selectedIndex][0])});return o.append(...t.map(([n,s=n])=>h("option",{value:n},s))),{input:o,element:h("label",{},e," ",o),set:n=>o.value=n}}function Oe(e,t,r){let o=h("input",{type:"range",...t,id:j("slider"),oninput:()=>r(Number(o.value))}),n=h("output",{for:o.id});function s(a,c){o.value=a,n.textContent=c,o.setAttribute("aria-valuetext",c)}return{input:o,element:h("label",{},`${e} `,o,n),set:s}}function Q({width:e,height:t,label:r,editable:o=!1,decorative:n=!1,onChange:s}){let a=h("canvas",{"data-part":o?"pixels":null,class:o?null:"he-still"}),c={width:e,height:t},i=new Float64Array(e*t).fill(-1),l=[],x=null;n?a.setAttribute("aria-hidden","true"):o||De(a,{role:"img","aria-label":r}),a.style.width="100%",a.style.imageRendering="pixelated";function d(){let f=a.closest(".he-root");if(!f)return b();let[y,M,m]=["plus","minus","accent"].map(v=>Ct(pe(f,v))),A=new ImageData(c.width,c.height),w=new Uint32Array(A.data.buffer);for(let v=0;v<w.length;v++)w[v]=i[v]>0?y:M;if(l.length<64)for(let v of l)w[v]=m;a.getContext("2d").putImageData(A,0,0)}function b(){x??=new IntersectionObserver(([f])=>{f.isIntersecting&&(x.disconnect(),x=null,d())}),x.observe(a)}function g(f,y){a.width===f&&a.height===y||(c={width:f,height:y},[a.width,a.height]=[f,y],i=new Float64Array(f*y).fill(-1),u?.resize(c),d())}let p={element:a,get:()=>i,resize:g,set(f,y=[]){i=Float64Array.from(f),l=[...y],d(),u?.refresh()}},u=o?It({canvas:a,label:r,pixels:p,size:()=>c,draw:d,onChange:s}):null;return u&&(p.element=h("div",{},h("div",{class:"he-pixels"},a,u.cursor),u.status,u.text)),[a.width,a.height]=[e,t],d(),p}var Ct=([e,t,r])=>new Uint32Array(Uint8Array.of(e,t,r,255).buffer)[0],De=(e,t)=>Object.entries(t).forEach(([r,o])=>e.setAttribute(r,o));function It({canvas:e,label:t,pixels:r,size:o,draw:n,onChange:s}){let a=h("p",{class:"he-status",role:"status",id:j("status")}),c=q(a),i=h("textarea",{"aria-label":`${t}, as rows of # for ink and . for paper`,spellcheck:"false",oninput:M}),l=h("details",{},h("summary",{},"Edit as text"),i),x=h("i",{class:"he-cursor","aria-hidden":"true"}),d={row:0,column:0},b=1;l.addEventListener("toggle",y),De(e,{tabindex:0,role:"application","aria-roledescription":"pixel editor","aria-label":`${t}. Arrow keys move, Space turns a pixel.`,"aria-describedby":a.id,"data-lm-suppress-shortcuts":"true"});function g(m,A){let{width:w,height:v}=o();d={row:Math.min(v-1,Math.max(0,m)),column:Math.min(w-1,Math.max(0,A))},x.style.cssText=`left: ${100*d.column/w}%; top: ${100*d.row/v}%; width: ${100/w}%; height: ${100/v}%`}g(0,0);function p(m,A,w){let{width:v,height:C}=o();if(m<0||A<0||m>=C||A>=v)return;let I=r.get();g(m,A),c(`Row ${m+1}, column ${A+1}: ${w>0?"ink":"paper"}`),I[m*v+A]!==w&&(I[m*v+A]=w,n(),y(),s(I))}let u=m=>{let A=e.getBoundingClientRect(),{width:w,height:v}=o();return[Math.floor((m.clientY-A.top)/A.height*v),Math.floor((m.clientX-A.left)/A.width*w)]};e.addEventListener("pointerdown",m=>{e.setPointerCapture(m.pointerId);let[A,w]=u(m);b=r.get()[A*o().width+w]>0?-1:1,p(A,w,b)}),e.addEventListener("pointermove",m=>{e.hasPointerCapture(m.pointerId)&&p(...u(m),b)});let f={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};e.addEventListener("keydown",m=>{let{width:A}=o();if(m.key===" ")p(d.row,d.column,-r.get()[d.row*A+d.column]);else if(f[m.key]){let[w,v]=f[m.key];g(d.row+w,d.column+v),c(`Row ${d.row+1}, column ${d.column+1}: ${r.get()[d.row*A+d.column]>0?"ink":"paper"}`)}else return;m.preventDefault(),m.stopPropagation()});function y(){if(!l.open||document.activeElement===i)return;let{width:m}=o(),A=Array.from(r.get(),w=>w>0?"#":".").join("");i.value=A.match(new RegExp(`.{${m}}`,"g")).join(`
`)}function M(){let{width:m,height:A}=o(),w=i.value.trim().split(/\s+/);if(w.length!==A||w.some(C=>C.length!==m||/[^#.]/.test(C)))return c(`Write ${A} rows of ${m} marks, # or . each`);let v=Float64Array.from(w.join(""),C=>C==="#"?1:-1);r.get().set(v),n(),s(v)}return{status:a,text:l,cursor:x,refresh:y,resize:()=>g(0,0)}}var Ne={Slow:.25,Normal:1,Fast:4};function _e({label:e,moment:t="Moment of the recall",seconds:r=3,onSeek:o,seed:n,onSeed:s,onReset:a,share:c,python:i}){let l=h("div",{class:"he-player",role:"group","aria-label":e}),x=h("p",{class:"he-status",role:"status"}),d=q(x,50),b=matchMedia("(prefers-reduced-motion: reduce)"),g=0,p=0,u=1,f=0,y=!0,M=N("Play",ee,"he-primary"),m=N("Back",()=>B(p-1,!0)),A=N("Step",()=>B(p+1,!0)),w=h("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:()=>B(Number(w.value),!0)}),v=h("select",{onchange:()=>u=Ne[v.value]},Object.keys(Ne).map(k=>h("option",{selected:k==="Normal"},k))),C=h("input",{type:"number",min:0,max:4294967295,step:1,value:n,onchange:Ge}),I=h("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function ee(){if(f)return T();if(p>=g&&(p=0),b.matches)return B(g,!0);M.textContent="Pause";let k=performance.now(),L=p,re=oe=>{if(y&&(L+=Math.max(g/r,2)*u*((oe-k)/1e3),B(Math.floor(L))),k=oe,p>=g)return T();f=requestAnimationFrame(re)};f=requestAnimationFrame(re)}function T(){cancelAnimationFrame(f),f=0,M.textContent="Play"}function B(k,L=!1){L&&T(),p=Math.max(0,Math.min(g,k)),w.value=p,m.disabled=p===0,A.disabled=p===g,o(p,f!==0)}function Ge(){let k=Math.floor(Number(C.value));k>=0&&k<2**32?s(k):d("A seed is a whole number from 0 to 4,294,967,295.")}async function Qe(){let k=c();d(await z(k)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function Ye(){I.hidden=!I.hidden,I.value=i(),I.hidden||d(await z(I.value)?"The code is copied.":"Copy the code below.")}let ze=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;l.append(M,A,m,N("Reset",Je),h("label",{},"Speed ",v)),s&&l.append(h("label",{},"Seed ",C)),c&&ze()&&l.append(N("Share this state",Qe)),i&&l.append(N("Copy as Python",Ye),I),l.append(h("div",{class:"he-scrub"},w),x);function Je(){T(),a?.(),B(0)}let te=new IntersectionObserver(([k])=>y=k.isIntersecting);return te.observe(l),{element:l,seek:k=>B(k,!0),play(){T(),p=0,ee()},setLength(k){T(),g=k,w.max=k},setSeed:k=>C.value=k,destroy(){T(),te.disconnect()}}}function N(e,t,r){return h("button",{type:"button",class:r,onclick:t},e)}function Fe({picture:e,flips:t,seed:r,drawn:o}){let n=`cue = X[names.index("${e}")].copy()
cue[SharedRng(${r}).choose(n, ${t})] *= -1`,s=`cue = np.where(np.array(list("${o}")) == "#", 1.0, -1.0)`;return`import numpy as np

from hopfield_edu import datasets
from hopfield_edu.classical import pseudo_inverse
from hopfield_edu.widgets.rng import SharedRng

X, names, _ = datasets.pictures(size=16)
p, n = X.shape
${o?s:n}


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


rng = SharedRng(${X})
places = np.array([rng.choose(n, ${F}) for _ in range(${H})])  # tables x pixels of a key


def lsh(cue):
    candidates = np.flatnonzero((X[:, places] == cue[places]).all(axis=2).any(axis=1))
    best = max(candidates, key=lambda k: X[k] @ cue, default=None)
    return best, places.size + n * len(candidates)


W = pseudo_inverse(X).toarray()


def associative_memory(cue):
    state, rng, sweeps, moving = cue.copy(), SharedRng(${Z(r)}), 0, True
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
`}var Y=e=>`${e.toLocaleString("en-US")} ${e===1?"step":"steps"}`;function Re({lanes:e,target:t},r){if(r===0)return"Who will answer, who first, and who wrongly? Decide, then press Play.";let o=e.filter(({steps:s})=>s<=r);if(!o.length)return"Nobody has answered yet.";let n=o.reduce((s,a)=>a.steps>s.steps?a:s);return`${n.title} ends after ${Y(n.steps)}: ${R(n,t).words}.`}function Le({lanes:e,target:t}){return Object.entries({right:"Right",wrong:"Wrong",nothing:"Nothing found"}).map(([n,s])=>{let a=e.filter(l=>R(l,t).kind===n);if(!a.length)return"";let c=a.reduce((l,x)=>x.steps<l.steps?x:l),i=n==="right"&&a.length>1?`; ${He(c)} took the fewest steps`:"";return`${s}: ${Pt(a.map(He))}${i}.`}).filter(Boolean).join(" ")}var He=({title:e})=>e==="LSH"?e:e.toLowerCase(),Pt=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`;var Tt=6,Bt=new Float64Array(S).fill(-1),Ot=`${$.length} pictures are stored. You ask for one of them with a damaged copy. Which memory gives it back, and after how many steps?`,Dt=". A step is one bit read and compared, or one weight read and added. Each further segment of a bar means ten times as many steps.";function je({state:e,change:t,onSeek:r,share:o}){let n=Nt(e,t),s=h("p",{class:"he-sentence",role:"status"}),a=h("b",{}),c=Object.entries(W).map(([p,u])=>_t(p,u)),i=_e({label:"Race",moment:"Moment of the race",seconds:8,seed:e.seed,onSeed:p=>t({seed:p,drawn:""}),onReset:()=>t({drawn:""}),python:()=>Fe(e),onSeek:r,share:o}),l=0;function x(p){n.update(p),i.setSeed(e.seed),i.setLength(p.times.length-1)}function d(p,u){l=Math.min(u,p.times.length-1);let f=p.times[l];a.textContent=Y(f),p.lanes.forEach((M,m)=>c[m].show(M,f,p));let y=l===p.times.length-1?Le(p):Re(p,f);s.textContent!==y&&(s.textContent=y)}let b=c.map(p=>p.element);return{element:h("div",{class:"he-race-body"},h("p",{class:"he-race-ask"},Ot),n.element,h("ul",{class:"he-race-lanes","aria-label":"Five memories"},b),h("div",{class:"he-race-end"},h("p",{class:"he-race-rule"},"Clock: ",a,Dt),s,i.element)),player:i,update:x,show:d,at:()=>l}}function Nt(e,t){let r=Q({width:16,height:16,label:"What you mean"}),s=Q({width:16,height:16,editable:!0,label:"Question, which you can draw on",onChange:f=>t({drawn:Ie(f)})}),a=h("figcaption",{}),c=Be("Picture",E.map(f=>[f]),f=>t({picture:f,drawn:""})),l=Oe("Flipped pixels",{min:0,max:V,step:1},f=>t({flips:f,drawn:""})),d=h("button",{type:"button",onclick:()=>t({seed:(e.seed+1)%2**32,drawn:""})},"Corrupt again");function b({target:f,cue:y}){r.set($[f]),s.set(y),a.textContent=`Your question: ${K(y,$[f])} of ${S} pixels wrong. Draw on it.`,c.set(e.picture),l.set(e.flips,`${e.flips} (${Math.round(100*e.flips/S)} %)`)}let g=h("figure",{},r.element,h("figcaption",{},"What you mean")),p=h("figure",{},s.element,a),u=h("div",{class:"he-controls"},c.element,l.element,d);return{element:h("div",{class:"he-race-question"},g,p,u),update:b}}function _t(e,{title:t,idea:r,colour:o}){let n=Q({width:16,height:16,label:"",decorative:!0}),s=h("p",{class:"he-race-doing"}),a=h("span",{class:"he-race-steps"}),c=h("i",{class:"he-race-bar","aria-hidden":"true"}),i=h("p",{class:"he-race-answer"}),l={class:"he-race-lane","data-lane":e,style:`--colour: var(--he-memory-${o})`},x=h("div",{class:"he-race-picture"},n.element),d=h("li",l,x,h("b",{},t),s,a,c,i);function b(g,p,{cue:u,target:f}){let y=Se(g,p),M=p>=g.steps,m=Math.min(p,g.steps);M?n.set($[g.answer]??g.state??Bt):n.set(y?.pixels??u,y?.marked),s.textContent=y?.text??r,a.textContent=Y(m),c.style.setProperty("--share",Math.log10(Math.max(1,m))/Tt);let{kind:A,sign:w,words:v}=R(g,f);d.dataset.verdict=M?A:"",i.textContent=M?`${w} ${v}`:"\u2026"}return{element:d,show:b}}var qe="memory-race",Ft={saved:"The saved state of this widget cannot be read. It starts with the ghost.",set:"What was set cannot be asked: choose a picture's name, flips from 0 to 128 and a seed."},Lr={render:fe({name:qe,label:"Memory race",look:"he-race",css:Me,createView:Ht})};function Ht(e,t){let r=null,o=ce(e,t,{name:qe,start:Ce,checked:Te,onChange:s,complaints:Ft}),n=je({state:o.state,change:o.change,onSeek:a=>r&&n.show(r,a),share:()=>o.share({at:n.at()})});e.append(n.element);function s(a,c){let i=r!==null&&n.at()===r.times.length-1,l=E.indexOf(a.picture),x=a.drawn?Pe(a.drawn):$e(l,a.flips,a.seed);r={target:l,cue:x,...Ee(x,a.seed,l)},n.update(r),n.player.seek(c??(i?r.times.length-1:0)),o.save(Rt(r))}return o.restore(),[o,n.player]}function Rt({lanes:e}){return{answers:Object.fromEntries(e.map(({key:t,answer:r})=>[t,E[r]??""])),steps:Object.fromEntries(e.map(t=>[t.key,t.steps]))}}export{Lr as default};
