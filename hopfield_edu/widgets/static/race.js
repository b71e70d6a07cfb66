var Xe="AAAAADAMeBZ//ngecA5gBmQmZCZhhmAGY8Zhhj/8D/ABgA/wEAggBExySlJAAjAMf/5v9w/wR+IgBBAID/ABgAGAD/AcCCAETGJMckxywAPAA1vCWAI/Aj4EPgg+8AyAAYAP8Dw8f/77+35+fn48PMADRCJDwkACIAQQCA/wAYABgA/wGBggBGAGQAJcOt57XnpeemGGOBwKUApQD/AAAAAAQ8JH4l/6YAZv9nvee95//mfmYAZhhiPEIAQf+AfgAAAH4AgQEAgSSCAEY8ZDwiPEIYQgBCAEIAQgBD/8AAAAAAAeAG8BhgNyBHYMdBgMMgg/EB4gfsBPgE8AeQAAAAAAAAQADgAcADADYALAB4AxgGJgZIBgAGEAOAAcAAAAAABiRnAOTbJH4mPGSZJH4j/8P/xJkkWiUkpCQjw8AAAPAB+AMP4//jDnEOcf5yB/IH8gfz//IH9npY+l//59JAAAHAB/AEkAwQBxAhGGFEc8OhgCCAYPHAewB/AH4AZAAYAMMBEIIYRBkgmyCTiZuJ34H+hf+l/6P/wf+A/wAQAAAAAAAAAAIAPgB/AP8A/4H3gfHB8IH4AfgD/gP+AAAAAAeABIAEgEeYQPBgcCDwIJggDCAGYAPgAcGDwP8AAAAAAAAAAAD/w/fH9+f2Z/7H/Ad9Jw1n3MfcAAQAAAAAAAAEIIOvAyGC/oCWRVkn/eX+Jf8BycXI5fkCAgf8AAAAAACYAPyAfYAaAEAAAAAQAPwBvgB/AH4AfgBmAOcAAAwbDj+OM4wRDAAGMAN2A18Jf4g7jB+MC5dGsPUg7PDM8AAAAABwAPgD+AfgD7cP9//+//wP/A/JD8IvhD8EPwQx7wPvh9eUV5yQjeAF4OfwxzDfmXgZ3C2GL6JmMH/gPYj8AwIEAQwADPgMgY4BjwPH/8//znsP8yf7a/7N8cf/gAAAAAAA4AHgA/f/h/8H/we/B4MHggaCAoICAwAAAAAP3/+k9+A9/4//j4CP5w8ADgAMAAzADAAOPQ+Zz9v/w/",S=["cat-face","face-with-tears-of-joy","thinking-face","smiling-face-with-sunglasses","skull","robot","ghost","rocket","guitar","butterfly","locomotive","t-rex","castle","chess-knight","anchor","elephant","spider-web","windmill","astronaut","cameraman","chelsea the cat","coffee","horse silhouette","grace hopper"],We=Uint8Array.from(atob(Xe),e=>e.charCodeAt(0)),ne=e=>Float64Array.from({length:256},(t,r)=>We[32*e+(r>>3)]>>7-(r&7)&1?1:-1);function h(e,t={},...r){let o=document.createElement(e);for(let[a,s]of Object.entries(t))s==null||s===!1||(a.startsWith("on")?o.addEventListener(a.slice(2),s):o.setAttribute(a,s===!0?"":s));let n=r.flat().filter(a=>a!=null);return o.append(...n.map(a=>a.element??a)),o}var Ze=0,j=e=>`he-${e}-${++Ze}`;function q(e,t=400){let r=0;return o=>{clearTimeout(r),r=setTimeout(()=>e.textContent=o,t)}}function se(){let e=h("p",{class:"he-sentence",role:"status"});function t(r){e.textContent!==r&&(e.textContent=r)}return{element:e,say:t}}function _(e,t){e.querySelector(":scope > .he-error")?.remove();let r=h("div",{class:"he-error",role:"alert"},h("span",{},t));r.append(h("button",{type:"button",onclick:()=>r.remove()},"Close")),e.prepend(r)}async function z(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var Ve=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Ke=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),ae=()=>new URLSearchParams(location.hash.slice(1)),et="The link is damaged, so the widget starts afresh. Ask for the link again.";function ie(e){let t=ae().get(e);if(t===null)return{};try{return{value:Ke(t)}}catch{return{error:et}}}function ce(e,t){let r=ae();return r.set(e,Ve(t)),history.replaceState(null,"",`#${r}`),location.href}var tt="The saved state of this widget cannot be read. It starts afresh.",rt="The link does not hold a state of this widget. It starts afresh.";function le(e,t,{name:r,start:o,checked:n,onChange:a,...s}){let{onSet:c=u=>a(u,null),complaints:i={},read:l=ot,write:w=u=>u}=s,f={...o},b=Object.keys(o),p=()=>n(l(t,b)),g=(u,M)=>nt(e,()=>Object.assign(f,u()),M),v=!1;function d(){!v&&g(p,i.set)&&c(f)}for(let u of b)t.on(`change:${u}`,d);return{state:f,change(u){Object.assign(f,u),a(f,null)},restore(){g(p,i.saved??tt);let{value:u,error:M}=ie(r);M&&_(e,M);let m=u!==void 0&&g(()=>n(u),i.link??rt);a(f,m&&Number.isInteger(u.at)?u.at:null)},save(u={}){v=!0,st(t,{...w(f),...u}),v=!1},share:(u={})=>ce(r,{...f,...u}),destroy:()=>b.forEach(u=>t.off(`change:${u}`,d))}}var ot=(e,t)=>Object.fromEntries(t.map(r=>[r,e.get(r)]));function nt(e,t,r){try{return t(),!0}catch{return r&&_(e,r),!1}}function st(e,t){let r=Object.entries(t).filter(([o,n])=>!at(n,e.get(o)));for(let[o,n]of r)e.set(o,n);r.length&&e.save_changes()}function at(e,t){if(!(e instanceof DataView))return JSON.stringify(e)===JSON.stringify(t);let r=(o,n)=>e.getUint8(n)===t.getUint8(n);return t instanceof DataView&&e.byteLength===t.byteLength&&Array.from({length:e.byteLength},r).every(Boolean)}var J=(e,t=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=t;var he=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;var ct=["paper","surface","ink","muted","line","accent","accent-soft","plus","minus","serif","sans","mono"];function pe(e,t=""){let r=document.createElement("style");r.textContent=he+t,e.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",lt(o)),a=new MutationObserver(n);for(let s of[document.documentElement,document.body])a.observe(s,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{a.disconnect(),o.removeEventListener("change",n)}}function lt(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?e.matches:r==="false"}function ue(e,t){if(!ct.includes(t)&&!t.startsWith("memory-"))throw new Error(`no token ${t}`);let r=getComputedStyle(e).getPropertyValue(`--he-${t}`).trim();return[1,3,5].map(o=>parseInt(r.slice(o,o+2),16))}function fe({name:e,label:t,look:r,css:o,read:n=()=>null,createView:a,damaged:s}){return({model:c,el:i})=>{let l=h("section",{class:`he-root ${r}`,"data-widget":e,"aria-label":t});i.append(l);let w=pe(l,o),f=ht(l,e,s,()=>a(l,c,n(c)));return()=>{for(let b of f)b.destroy();w(),l.remove()}}}function ht(e,t,r,o){if(!r)return o();try{return o()}catch(n){return _(e,r),console.info(`${t}:`,n.message),[]}}function de(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function O(e){let t=de(e),r=0,o=()=>de(t+Math.imul(++r,2654435769)),n=s=>Math.floor(o()*s/2**32);function a(s){let c=Int32Array.from({length:s},(i,l)=>l);for(let i=s-1;i>0;i--){let l=n(i+1);[c[i],c[l]]=[c[l],c[i]]}return c}return{u32:o,below:n,permutation:a,choose:(s,c)=>a(s).slice(0,c),coin:()=>o()>>>31?1:-1}}var me=1e-12;function ge(e){let t=e[0].length,r=e.map(c=>e.map(i=>xt(c,i)/t)),{values:o,vectors:n}=wt(r),a=o.map((c,i)=>i).filter(c=>o[c]>1e-10*Math.max(...o)),s=a.map(c=>At(e,n.map(i=>i[c])));return pt(s,a.map(c=>1/(t*o[c])))}function pt(e,t){let r=e.length,o=e[0].length,n=Math.max(...t.map(Math.abs))||1,a=new Float64Array(o*r),s=new Float64Array(o*r),c=new Float64Array(o);for(let i=0;i<o;i++)for(let l=0;l<r;l++)a[i*r+l]=e[l][i],s[i*r+l]=e[l][i]*(t[l]/n),c[i]-=s[i*r+l]*a[i*r+l];return{n:o,r,unit:n,read:s,write:a,own:c}}function Ae({n:e,r:t,write:r},o){let n=new Float64Array(t);for(let a=0;a<e;a++)for(let s=0;s<t;s++)n[s]+=r[a*t+s]*o[a];return n}function G({r:e,read:t,own:r},o,n,a,s){let c=r[a]*o[a]-s;for(let i=0,l=a*e;i<e;i++,l++)c+=t[l]*n[i];return c}function xe(e,t){let r=Ae(e,t),o=0;for(let n=0;n<e.n;n++)o+=t[n]*G(e,t,r,n,0);return-e.unit*o/2}function we(e,t,{order:r="random",seed:o=0,temperature:n=0,maxSweeps:a=100}={}){let s={weights:e,state:Float64Array.from(t),energy:xe(e,t),visits:0,flips:0,sweeps:0,outcome:null,unit:-1,m:Ae(e,t),rng:O(o),temperature:n,maxSweeps:a};return r==="synchronous"?dt(s):ut(s,r)}function ut(e,t){let{weights:r,rng:o}=e,{n}=r,a=me*n,s=e.temperature>0?mt():null,c=null,i=0;function l(){if(e.outcome)return-1;let b=e.visits%n;b===0&&(c=t==="random"?o.permutation(n):c??Int32Array.from({length:n},(d,u)=>u));let p=c[b];e.unit=p,e.visits++;let g=s?e.temperature/2*s[o.u32()>>>22]/r.unit:0,v=G(r,e.state,e.m,p,g)*e.state[p]<-a;return v&&w(p),b===n-1&&f(),v?p:-1}function w(b){e.energy+=2*e.state[b]*G(r,e.state,e.m,b,0)*r.unit,ye(e,b),i++}function f(){e.sweeps++,i===0&&!s?e.outcome="fixed point":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),i=0}return Object.assign(e,ft(e,l))}function ye(e,t){let{r,write:o}=e.weights,n=e.state[t];e.state[t]=-n;for(let a=0,s=t*r;a<r;a++,s++)e.m[a]-=2*n*o[s];e.flips++}function ft(e,t){function r(){let a=[],s=e.sweeps+1;for(;e.sweeps<s&&!e.outcome;){let c=t();c>=0&&a.push(c)}return a}function o(){for(;!e.outcome;){let a=t();if(a>=0)return a}return-1}function n(){for(;!e.outcome;)r();return e.outcome}return{step:t,flip:o,sweep:r,finish:n}}function dt(e){let{weights:t}=e,r=me*t.n,o=[];function n(){if(e.outcome)return[];let s=[];for(let i=0;i<t.n;i++)G(t,e.state,e.m,i,0)*e.state[i]<-r&&s.push(i);for(let i of s)ye(e,i);e.energy=xe(t,e.state),e.visits+=t.n,e.sweeps++;let c=s.length===o.length&&s.every((i,l)=>i===o[l]);return s.length===0?e.outcome="fixed point":c?e.outcome="two-cycle":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),o=s,s}return Object.assign(e,{step:n,flip:n,sweep:n,finish:()=>{for(;!e.outcome;)n();return e.outcome}})}function mt(){return Float64Array.from({length:1024},(e,t)=>gt((t+.5)/(1023.5-t)))}function gt(e){let t=0;for(;e>=2;)e/=2,t++;for(;e<1;)e*=2,t--;let r=(e-1)/(e+1),o=0;for(let n=0,a=r;n<20;n++,a*=r*r)o+=a/(2*n+1);return 2*o+t*.6931471805599453}function At(e,t,r=e[0].length){let o=new Float64Array(r);return e.forEach((n,a)=>{for(let s=0;s<r;s++)o[s]+=t[a]*n[s]}),o}function xt(e,t){let r=0;for(let o=0;o<e.length;o++)r+=e[o]*t[o];return r}function wt(e){let t=e.map(n=>[...n]),r=t.length,o=t.map((n,a)=>t.map((s,c)=>+(a===c)));for(let n=0;n<60;n++){let a=0;for(let s=0;s<r;s++)for(let c=0;c<s;c++)a+=t[s][c]**2;if(a<1e-30)break;for(let s=0;s<r;s++)for(let c=0;c<s;c++)t[s][c]!==0&&yt(t,o,s,c)}return{values:t.map((n,a)=>n[a]),vectors:o}}function yt(e,t,r,o){let n=(e[o][o]-e[r][r])/(2*e[r][o]),a=(n>=0?1:-1)/(Math.abs(n)+Math.sqrt(n*n+1)),s=1/Math.sqrt(a*a+1),c=a*s;for(let i=0;i<e.length;i++)[e[i][r],e[i][o]]=[s*e[i][r]-c*e[i][o],c*e[i][r]+s*e[i][o]];for(let i=0;i<e.length;i++)[e[r][i],e[o][i]]=[s*e[r][i]-c*e[o][i],c*e[r][i]+s*e[o][i]];for(let i of t)[i[r],i[o]]=[s*i[r]-c*i[o],c*i[r]+s*i[o]]}function D(e,t){let r=0;for(let o=0;o<e.length;o++)r+=e[o]*t[o];return r/e.length}function ve(e,t,r){let o=e.map(c=>D(c,r)),n=o.map((c,i)=>i).sort((c,i)=>Math.abs(o[i])-Math.abs(o[c])),a=n[0];if(Math.abs(o[a])>=.95)return vt(a,o[a],t[a]);if(e.length>=3){let c=n.slice(0,3),i=bt(c,o,e,r);if(Math.abs(i.overlap)>=.95)return{...i,sentence:kt(c,i,t)}}let s=`It came to rest in a state that nobody stored. Nearest is ${t[a]}, with overlap ${o[a].toFixed(2)}.`;return{kind:"other",indices:[a],signs:[Math.sign(o[a])],overlap:o[a],exact:!1,sentence:s}}function vt(e,t,r){let o=Math.abs(t)===1,n=o?"exactly":`with overlap ${Math.abs(t).toFixed(2)}`,a=t>0?`It recalled ${r}`:`It recalled the inverse of ${r}`;return{kind:t>0?"stored":"inverse",indices:[e],signs:[Math.sign(t)],overlap:t,exact:o,sentence:`${a}, ${n}.`}}function bt(e,t,r,o){let n=e.map(c=>Math.sign(t[c])||1),a=Float64Array.from(o,(c,i)=>Math.sign(e.reduce((l,w,f)=>l+n[f]*r[w][i],0))),s=D(a,o);return{kind:"mixture",indices:e,signs:n,overlap:s,exact:s===1}}function kt(e,{signs:t},r){let o=e.map((n,a)=>[t[a],r[n]]).sort((n,a)=>a[0]-n[0]).map(([n,a])=>n>0?a:`the inverse of ${a}`);return`It came to rest in a mixture of three: ${o[0]}, ${o[1]} and ${o[2]}.`}var E=256,$=S.map((e,t)=>ne(t)),F=12,H=16,X=1998,$t=O(X),St=Array.from({length:H},()=>$t.choose(E,F)),W={exact:{title:"Exact scan",idea:"Reads item after item, and leaves each at its first difference.",colour:5,answer:Et},hash:{title:"Hash",idea:"Turns the question into an address, and looks there.",colour:1,answer:Mt},similar:{title:"Similarity scan",idea:"Compares every bit of every item, and keeps the most alike.",colour:4,answer:Ct},lsh:{title:"LSH",idea:`Locality-sensitive hashing: ${H} tables, keys of ${F} pixels.`,colour:2,answer:It},associative:{title:"Associative memory",idea:"No list. Each neuron asks all others what it should be, again and again.",colour:3,answer:Pt}};function Se(e,t,r){let o=Float64Array.from($[e]);for(let n of O(r).choose(E,t))o[n]=-o[n];return o}var Z=e=>(e+1)%2**32,V=(e,t)=>e.reduce((r,o,n)=>r+(o!==t[n]),0),P=(e,t,r,o=[])=>({steps:e,text:t,pixels:r,marked:o});function Et(e){let t=[],r=0;for(let[o,n]of $.entries()){let a=`${o+1} of ${$.length}, ${S[o]}:`,s=n.findIndex((c,i)=>c!==e[i]);if(r+=s<0?E:s+1,s>=0)t.push(P(r,`${a} differs at bit ${s+1}`,n,[s]));else return{events:[...t,P(r,`${a} equal in every bit`,n)],answer:o}}return{events:t,answer:-1}}function U(e){let t=0;for(let r=0;r<E;r+=32){let o=e.subarray(r,r+32).reduce((n,a)=>n<<1|a>0,0);t=O(t^o).u32()}return t}var be=$.map(U),ke=e=>e.toString(16).padStart(8,"0");function Mt(e,t,r){let o=`Address ${ke(U(e))}`,n=be.indexOf(U(e));if(n<0){let c=`${o} is empty. ${S[r]} is at ${ke(be[r])}.`;return{events:[P(E,c,e)],answer:-1}}let a=V($[n],e)===0;return{events:[P(E,`${o} holds ${S[n]}.`,e),P(2*E,`${o}: ${S[n]}, ${a?"equal in every bit":"not equal"}`,$[n])],answer:a?n:-1}}function Ct(e){let t=0,r=$.map(n=>D(n,e));return{events:r.map((n,a)=>{n>r[t]&&(t=a);let s=`${S[t]}, overlap ${r[t].toFixed(2)}`;return P((a+1)*E,`${a+1} of ${$.length}, best so far: ${s}`,$[t])}),answer:t}}function It(e){let t=new Set,r=St.map((n,a)=>{let s=$.map((i,l)=>l).filter(i=>n.every(l=>$[i][l]===e[l]));s.forEach(i=>t.add(i));let c=s.map(i=>S[i]).join(", ")||"nothing under this key";return P((a+1)*F,`Table ${a+1} of ${H}: ${c}`,e,n)}),o=-1;for(let n of[...t].sort((a,s)=>a-s)){let a=D($[n],e);(o<0||a>D($[o],e))&&(o=n),r.push(P(r.at(-1).steps+E,`Compares ${S[n]}: overlap ${a.toFixed(2)}`,$[n]))}return{events:r,answer:o}}var $e=null;function Pt(e,t){$e??=ge($);let r=we($e,e,{order:"random",seed:t}),o=[];for(;!r.outcome;){let s=r.flip(),c=Float64Array.from(r.state);s>=0&&o.push(P(r.visits*E,`Sweep ${Math.ceil(r.visits/E)}, flip ${r.flips}`,c,[s]))}o.push(P(r.visits*E,`At rest after ${r.sweeps} sweeps and ${r.flips} flips`,r.state));let n=ve($,S,r.state),a=n.kind==="stored"&&n.exact?n.indices[0]:-1;return{events:o,answer:a,state:r.state,settled:Tt(n)}}function Tt({kind:e,indices:t}){let r=S[t[0]];return{stored:`almost ${r}`,inverse:`the inverse of ${r}`,mixture:"a mixture of three"}[e]??"a state that nobody stored"}function Ee(e,t,r){let o=Object.entries(W).map(([a,{title:s,answer:c}])=>{let i=c(e,Z(t),r);return{key:a,title:s,steps:i.events.at(-1).steps,...i}}),n=new Set(o.flatMap(({events:a})=>a.map(({steps:s})=>s)));return{lanes:o,times:[0,...[...n].sort((a,s)=>a-s)]}}var Me=({events:e},t)=>e.findLast(({steps:r})=>r<=t)??null;function L({answer:e,settled:t},r){return e===r?{kind:"right",sign:"\u2713",words:`${S[e]}, right`}:e>=0?{kind:"wrong",sign:"\u2717",words:`${S[e]}, wrong`}:t?{kind:"wrong",sign:"\u2717",words:t}:{kind:"nothing",sign:"\u2013",words:"nothing found"}}var Ce=`.he-race { container: race / inline-size; }
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
`;var Ie={picture:"ghost",flips:26,seed:0,drawn:""},K=128,Pe=e=>Array.from(e,t=>t>0?"#":".").join(""),Te=e=>Float64Array.from(e,t=>t==="#"?1:-1);function Be({picture:e,flips:t,seed:r,drawn:o}){let n=typeof o=="string"&&(o===""||o.length===E&&!/[^#.]/.test(o));if(!S.includes(e)||!J(t,K)||!J(r)||!n)throw new Error("state");return{picture:e,flips:t,seed:r,drawn:o}}function Oe(e,t,r){let o=t.map(a=>Array.isArray(a)?a:[a,a]),n=h("select",{onchange:()=>r(o[n.selectedIndex][0])});return n.append(...o.map(([a,s])=>h("option",{value:a},s))),{input:n,element:h("label",{},e," ",n),set:a=>n.value=a}}function De(e,t,r){let o=h("input",{type:"range",...t,id:j("slider"),oninput:()=>r(Number(o.value))}),n=h("output",{for:o.id});function a(s,c){o.value=s,n.textContent=c,o.setAttribute("aria-valuetext",c)}return{input:o,element:h("label",{},`${e} `,o,n),set:a}}function Q({width:e,height:t,label:r,editable:o=!1,decorative:n=!1,onChange:a}){let s=h("canvas",{"data-part":o?"pixels":null,class:o?null:"he-still"}),c={width:e,height:t},i=new Float64Array(e*t).fill(-1),l=[],w=null;n?s.setAttribute("aria-hidden","true"):o||Ne(s,{role:"img","aria-label":r}),s.style.width="100%",s.style.imageRendering="pixelated";function f(){let d=s.closest(".he-root");if(!d)return b();let[u,M,m]=["plus","minus","accent"].map(y=>Ot(ue(d,y))),A=new ImageData(c.width,c.height),x=new Uint32Array(A.data.buffer);for(let y=0;y<x.length;y++)x[y]=i[y]>0?u:M;if(l.length<64)for(let y of l)x[y]=m;s.getContext("2d").putImageData(A,0,0)}function b(){w??=new IntersectionObserver(([d])=>{d.isIntersecting&&(w.disconnect(),w=null,f())}),w.observe(s)}function p(d,u){s.width===d&&s.height===u||(c={width:d,height:u},[s.width,s.height]=[d,u],i=new Float64Array(d*u).fill(-1),v?.resize(c),f())}let g={element:s,get:()=>i,resize:p,set(d,u=[]){i=Float64Array.from(d),l=[...u],f(),v?.refresh()}},v=o?Dt({canvas:s,label:r,pixels:g,size:()=>c,draw:f,onChange:a}):null;return v&&(g.element=h("div",{},h("div",{class:"he-pixels"},s,v.cursor),v.status,v.text)),[s.width,s.height]=[e,t],f(),g}var Ot=([e,t,r])=>new Uint32Array(Uint8Array.of(e,t,r,255).buffer)[0],Ne=(e,t)=>Object.entries(t).forEach(([r,o])=>e.setAttribute(r,o));function Dt({canvas:e,label:t,pixels:r,size:o,draw:n,onChange:a}){let s=h("p",{class:"he-status",role:"status",id:j("status")}),c=q(s),i=h("textarea",{"aria-label":`${t}, as rows of # for ink and . for paper`,spellcheck:"false",oninput:M}),l=h("details",{},h("summary",{},"Edit as text"),i),w=h("i",{class:"he-cursor","aria-hidden":"true"}),f={row:0,column:0},b=1;l.addEventListener("toggle",u),Ne(e,{tabindex:0,role:"application","aria-roledescription":"pixel editor","aria-label":`${t}. Arrow keys move, Space turns a pixel.`,"aria-describedby":s.id,"data-lm-suppress-shortcuts":"true"});function p(m,A){let{width:x,height:y}=o();f={row:Math.min(y-1,Math.max(0,m)),column:Math.min(x-1,Math.max(0,A))},w.style.cssText=`left: ${100*f.column/x}%; top: ${100*f.row/y}%; width: ${100/x}%; height: ${100/y}%`}p(0,0);function g(m,A,x){let{width:y,height:C}=o();if(m<0||A<0||m>=C||A>=y)return;let I=r.get();p(m,A),c(`Row ${m+1}, column ${A+1}: ${x>0?"ink":"paper"}`),I[m*y+A]!==x&&(I[m*y+A]=x,n(),u(),a(I))}let v=m=>{let A=e.getBoundingClientRect(),{width:x,height:y}=o();return[Math.floor((m.clientY-A.top)/A.height*y),Math.floor((m.clientX-A.left)/A.width*x)]};e.addEventListener("pointerdown",m=>{e.setPointerCapture(m.pointerId);let[A,x]=v(m);b=r.get()[A*o().width+x]>0?-1:1,g(A,x,b)}),e.addEventListener("pointermove",m=>{e.hasPointerCapture(m.pointerId)&&g(...v(m),b)});let d={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};e.addEventListener("keydown",m=>{let{width:A}=o();if(m.key===" ")g(f.row,f.column,-r.get()[f.row*A+f.column]);else if(d[m.key]){let[x,y]=d[m.key];p(f.row+x,f.column+y),c(`Row ${f.row+1}, column ${f.column+1}: ${r.get()[f.row*A+f.column]>0?"ink":"paper"}`)}else return;m.preventDefault(),m.stopPropagation()});function u(){if(!l.open||document.activeElement===i)return;let{width:m}=o(),A=Array.from(r.get(),x=>x>0?"#":".").join("");i.value=A.match(new RegExp(`.{${m}}`,"g")).join(`
`)}function M(){let{width:m,height:A}=o(),x=i.value.trim().split(/\s+/);if(x.length!==A||x.some(C=>C.length!==m||/[^#.]/.test(C)))return c(`Write ${A} rows of ${m} marks, # or . each`);let y=Float64Array.from(x.join(""),C=>C==="#"?1:-1);r.get().set(y),n(),a(y)}return{status:s,text:l,cursor:w,refresh:u,resize:()=>p(0,0)}}var _e={Slow:.25,Normal:1,Fast:4};function Fe({label:e,moment:t="Moment of the recall",seconds:r=3,onSeek:o,seed:n,onSeed:a,onReset:s,share:c,python:i}){let l=h("div",{class:"he-player",role:"group","aria-label":e}),w=h("p",{class:"he-status",role:"status"}),f=q(w,50),b=matchMedia("(prefers-reduced-motion: reduce)"),p=0,g=0,v=1,d=0,u=!0,M=N("Play",ee,"he-primary"),m=N("Back",()=>B(g-1,!0)),A=N("Step",()=>B(g+1,!0)),x=h("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:()=>B(Number(x.value),!0)}),y=h("select",{onchange:()=>v=_e[y.value]},Object.keys(_e).map(k=>h("option",{selected:k==="Normal"},k))),C=h("input",{type:"number",min:0,max:4294967295,step:1,value:n,onchange:Qe}),I=h("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function ee(){if(d)return T();if(g>=p&&(g=0),b.matches)return B(p,!0);M.textContent="Pause";let k=performance.now(),R=g,re=oe=>{if(u&&(R+=Math.max(p/r,2)*v*((oe-k)/1e3),B(Math.floor(R))),k=oe,g>=p)return T();d=requestAnimationFrame(re)};d=requestAnimationFrame(re)}function T(){cancelAnimationFrame(d),d=0,M.textContent="Play"}function B(k,R=!1){R&&T(),g=Math.max(0,Math.min(p,k)),x.value=g,m.disabled=g===0,A.disabled=g===p,o(g,d!==0)}function Qe(){let k=Math.floor(Number(C.value));k>=0&&k<2**32?a(k):f("A seed is a whole number from 0 to 4,294,967,295.")}async function Ye(){let k=c();f(await z(k)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function ze(){I.hidden=!I.hidden,I.value=i(),I.hidden||f(await z(I.value)?"The code is copied.":"Copy the code below.")}let Je=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;l.append(M,A,m,N("Reset",Ue),h("label",{},"Speed ",y)),a&&l.append(h("label",{},"Seed ",C)),c&&Je()&&l.append(N("Share this state",Ye)),i&&l.append(N("Copy as Python",ze),I),l.append(h("div",{class:"he-scrub"},x),w);function Ue(){T(),s?.(),B(0)}let te=new IntersectionObserver(([k])=>u=k.isIntersecting);return te.observe(l),{element:l,seek:k=>B(k,!0),play(){T(),g=0,ee()},setLength(k){T(),p=k,x.max=k},setSeed:k=>C.value=k,destroy(){T(),te.disconnect()}}}function N(e,t,r){return h("button",{type:"button",class:r,onclick:t},e)}var Nt=`def exact_scan(cue):
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
`,Ft=`def similarity_scan(cue):
    return np.argmax(X @ cue), p * n
`,Ht=`rng = SharedRng(${X})
places = np.array([rng.choose(n, ${F}) for _ in range(${H})])  # tables x pixels of a key


def lsh(cue):
    candidates = np.flatnonzero((X[:, places] == cue[places]).all(axis=2).any(axis=1))
    best = max(candidates, key=lambda k: X[k] @ cue, default=None)
    return best, places.size + n * len(candidates)
`,Lt=e=>`W = pseudo_inverse(X).toarray()


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
`;function He({picture:e,flips:t,seed:r,drawn:o}){let n=`cue = X[names.index("${e}")].copy()
cue[SharedRng(${r}).choose(n, ${t})] *= -1`,a=`cue = np.where(np.array(list("${o}")) == "#", 1.0, -1.0)`;return[`import numpy as np

from hopfield_edu import datasets
from hopfield_edu.classical import pseudo_inverse
from hopfield_edu.widgets.rng import SharedRng

X, names, _ = datasets.pictures(size=16)
p, n = X.shape
${o?a:n}
`,Nt,_t,Ft,Ht,Lt(Z(r)),Rt].join(`

`)}var Y=e=>`${e.toLocaleString("en-US")} ${e===1?"step":"steps"}`;function Re({lanes:e,target:t},r){if(r===0)return"Who will answer, who first, and who wrongly? Decide, then press Play.";let o=e.filter(({steps:a})=>a<=r);if(!o.length)return"Nobody has answered yet.";let n=o.reduce((a,s)=>s.steps>a.steps?s:a);return`${n.title} ends after ${Y(n.steps)}: ${L(n,t).words}.`}function je({lanes:e,target:t}){return Object.entries({right:"Right",wrong:"Wrong",nothing:"Nothing found"}).map(([n,a])=>{let s=e.filter(l=>L(l,t).kind===n);if(!s.length)return"";let c=s.reduce((l,w)=>w.steps<l.steps?w:l),i=n==="right"&&s.length>1?`; ${Le(c)} took the fewest steps`:"";return`${a}: ${jt(s.map(Le))}${i}.`}).filter(Boolean).join(" ")}var Le=({title:e})=>e==="LSH"?e:e.toLowerCase(),jt=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`;var qt=6,Gt=new Float64Array(E).fill(-1),Qt=`${$.length} pictures are stored. You ask for one of them with a damaged copy. Which memory gives it back, and after how many steps?`,Yt=". A step is one bit read and compared, or one weight read and added. Each further segment of a bar means ten times as many steps.";function qe({state:e,change:t,onSeek:r,share:o}){let n=zt(e,t),a=se(),s=h("b",{}),c=Object.entries(W).map(([p,g])=>Jt(p,g)),i=Fe({label:"Race",moment:"Moment of the race",seconds:8,seed:e.seed,onSeed:p=>t({seed:p,drawn:""}),onReset:()=>t({drawn:""}),python:()=>He(e),onSeek:r,share:o}),l=0;function w(p){n.update(p),i.setSeed(e.seed),i.setLength(p.times.length-1)}function f(p,g){l=Math.min(g,p.times.length-1);let v=p.times[l];s.textContent=Y(v),p.lanes.forEach((d,u)=>c[u].show(d,v,p)),a.say(l===p.times.length-1?je(p):Re(p,v))}return{element:h("div",{class:"he-race-body"},h("p",{class:"he-race-ask"},Qt),n,h("ul",{class:"he-race-lanes","aria-label":"Five memories"},c),h("div",{class:"he-race-end"},h("p",{class:"he-race-rule"},"Clock: ",s,Yt),a,i)),player:i,update:w,show:f,at:()=>l}}function zt(e,t){let r=Q({width:16,height:16,label:"What you mean"}),a=Q({width:16,height:16,editable:!0,label:"Question, which you can draw on",onChange:d=>t({drawn:Pe(d)})}),s=h("figcaption",{}),c=Oe("Picture",S,d=>t({picture:d,drawn:""})),l=De("Flipped pixels",{min:0,max:K,step:1},d=>t({flips:d,drawn:""})),f=h("button",{type:"button",onclick:()=>t({seed:(e.seed+1)%2**32,drawn:""})},"Corrupt again");function b({target:d,cue:u}){r.set($[d]),a.set(u),s.textContent=`Your question: ${V(u,$[d])} of ${E} pixels wrong. Draw on it.`,c.set(e.picture),l.set(e.flips,`${e.flips} (${Math.round(100*e.flips/E)} %)`)}let p=h("figure",{},r,h("figcaption",{},"What you mean")),g=h("figure",{},a,s),v=h("div",{class:"he-controls"},c,l,f);return{element:h("div",{class:"he-race-question"},p,g,v),update:b}}function Jt(e,{title:t,idea:r,colour:o}){let n=Q({width:16,height:16,label:"",decorative:!0}),a=h("p",{class:"he-race-doing"}),s=h("span",{class:"he-race-steps"}),c=h("i",{class:"he-race-bar","aria-hidden":"true"}),i=h("p",{class:"he-race-answer"}),l={class:"he-race-lane","data-lane":e,style:`--colour: var(--he-memory-${o})`},w=h("div",{class:"he-race-picture"},n),f=h("li",l,w,h("b",{},t),a,s,c,i);function b(p,g,{cue:v,target:d}){let u=Me(p,g),M=g>=p.steps,m=Math.min(g,p.steps);M?n.set($[p.answer]??p.state??Gt):n.set(u?.pixels??v,u?.marked),a.textContent=u?.text??r,s.textContent=Y(m),c.style.setProperty("--share",Math.log10(Math.max(1,m))/qt);let{kind:A,sign:x,words:y}=L(p,d);f.dataset.verdict=M?A:"",i.textContent=M?`${x} ${y}`:"\u2026"}return{element:f,show:b}}var Ge="memory-race",Ut={saved:"The saved state of this widget cannot be read. It starts with the ghost.",set:"What was set cannot be asked: choose a picture's name, flips from 0 to 128 and a seed."},Xt={name:Ge,start:Ie,checked:Be,complaints:Ut},Vr={render:fe({name:Ge,label:"Memory race",look:"he-race",css:Ce,createView:Wt})};function Wt(e,t){let r=null,o=le(e,t,{...Xt,onChange:a}),n=qe({state:o.state,change:o.change,onSeek:s=>r&&n.show(r,s),share:()=>o.share({at:n.at()})});e.append(n.element);function a(s,c){let i=r!==null&&n.at()===r.times.length-1,l=S.indexOf(s.picture),w=s.drawn?Te(s.drawn):Se(l,s.flips,s.seed);r={target:l,cue:w,...Ee(w,s.seed,l)},n.update(r),n.player.seek(c??(i?r.times.length-1:0)),o.save(Zt(r))}return o.restore(),[o,n.player]}function Zt({lanes:e}){return{answers:Object.fromEntries(e.map(({key:t,answer:r})=>[t,S[r]??""])),steps:Object.fromEntries(e.map(t=>[t.key,t.steps]))}}export{Vr as default};
