var qe="AAAAADAMeBZ//ngecA5gBmQmZCZhhmAGY8Zhhj/8D/ABgA/wEAggBExySlJAAjAMf/5v9w/wR+IgBBAID/ABgAGAD/AcCCAETGJMckxywAPAA1vCWAI/Aj4EPgg+8AyAAYAP8Dw8f/77+35+fn48PMADRCJDwkACIAQQCA/wAYABgA/wGBggBGAGQAJcOt57XnpeemGGOBwKUApQD/AAAAAAQ8JH4l/6YAZv9nvee95//mfmYAZhhiPEIAQf+AfgAAAH4AgQEAgSSCAEY8ZDwiPEIYQgBCAEIAQgBD/8AAAAAAAeAG8BhgNyBHYMdBgMMgg/EB4gfsBPgE8AeQAAAAAAAAQADgAcADADYALAB4AxgGJgZIBgAGEAOAAcAAAAAABiRnAOTbJH4mPGSZJH4j/8P/xJkkWiUkpCQjw8AAAPAB+AMP4//jDnEOcf5yB/IH8gfz//IH9npY+l//59JAAAHAB/AEkAwQBxAhGGFEc8OhgCCAYPHAewB/AH4AZAAYAMMBEIIYRBkgmyCTiZuJ34H+hf+l/6P/wf+A/wAQAAAAAAAAAAIAPgB/AP8A/4H3gfHB8IH4AfgD/gP+AAAAAAeABIAEgEeYQPBgcCDwIJggDCAGYAPgAcGDwP8AAAAAAAAAAAD/w/fH9+f2Z/7H/Ad9Jw1n3MfcAAQAAAAAAAAEIIOvAyGC/oCWRVkn/eX+Jf8BycXI5fkCAgf8AAAAAACYAPyAfYAaAEAAAAAQAPwBvgB/AH4AfgBmAOcAAAwbDj+OM4wRDAAGMAN2A18Jf4g7jB+MC5dGsPUg7PDM8AAAAABwAPgD+AfgD7cP9//+//wP/A/JD8IvhD8EPwQx7wPvh9eUV5yQjeAF4OfwxzDfmXgZ3C2GL6JmMH/gPYj8AwIEAQwADPgMgY4BjwPH/8//znsP8yf7a/7N8cf/gAAAAAAA4AHgA/f/h/8H/we/B4MHggaCAoICAwAAAAAP3/+k9+A9/4//j4CP5w8ADgAMAAzADAAOPQ+Zz9v/w/",v=["cat-face","face-with-tears-of-joy","thinking-face","smiling-face-with-sunglasses","skull","robot","ghost","rocket","guitar","butterfly","locomotive","t-rex","castle","chess-knight","anchor","elephant","spider-web","windmill","astronaut","cameraman","chelsea the cat","coffee","horse silhouette","grace hopper"],Ge=Uint8Array.from(atob(qe),e=>e.charCodeAt(0)),V=e=>Float64Array.from({length:256},(r,t)=>Ge[32*e+(t>>3)]>>7-(t&7)&1?1:-1);function h(e,r={},...t){let o=document.createElement(e);for(let[s,a]of Object.entries(r))a==null||a===!1||(s.startsWith("on")?o.addEventListener(s.slice(2),a):o.setAttribute(s,a===!0?"":a));let n=t.flat().filter(s=>s!=null);return o.append(...n.map(s=>s.element??s)),o}var Qe=0,H=e=>`he-${e}-${++Qe}`;function F(e,r=400){let t=0;return o=>{clearTimeout(t),t=setTimeout(()=>e.textContent=o,r)}}function ee(){let e=h("p",{class:"he-sentence",role:"status"});function r(t){e.textContent!==t&&(e.textContent=t)}return{element:e,say:r}}function B(e,r){G(e);let t=h("div",{class:"he-error",role:"alert"},h("span",{},r));t.append(h("button",{type:"button",onclick:()=>t.remove()},"Close")),e.prepend(t)}var G=e=>e.querySelector(":scope > .he-error")?.remove();async function Q(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var Ye=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),ze=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),r=>r.charCodeAt(0)))),te=()=>new URLSearchParams(location.hash.slice(1)),Je="The link is damaged, so the widget starts afresh. Ask for the link again.";function re(e){let r=te().get(e);if(r===null)return{};try{return{value:ze(r)}}catch{return{error:Je}}}function oe(e,r){let t=te();return t.set(e,Ye(r)),history.replaceState(null,"",`#${t}`),location.href}var Ue="The saved state of this widget cannot be read. It starts afresh.",We="The link does not hold a state of this widget. It starts afresh.";function se(e,r,{name:t,start:o,checked:n,onChange:s,...a}){let{onSet:c=A=>s(A,null),complaints:i={},read:l=Xe,write:u=A=>A}=a,{traits:m=Object.keys(o)}=a,[f,p]=[{...o},{}],w=()=>n(l(r,m)),d=(A,S)=>Ze(e,()=>Object.assign(f,A()),S),[g,x]=[!1,!1];function $(){if(g)return;let A=x;x=!d(w,i.set),!x&&(A&&G(e),c(f))}for(let A of m)r.on(`change:${A}`,$);return{state:f,opened:p,change(A){Object.assign(f,A),s(f,null)},restore(){d(w,i.saved??Ue),Object.assign(p,f);let{value:A,error:S}=re(t);S&&B(e,S);let M=A!==void 0&&d(()=>n(A),i.link??We);s(f,M&&Number.isInteger(A.at)?A.at:null)},save(A={}){g=!0,Ke(r,{...u(f),...A}),g=!1},share:(A={})=>oe(t,{...f,...A}),destroy:()=>m.forEach(A=>r.off(`change:${A}`,$))}}var Xe=(e,r)=>Object.fromEntries(r.map(t=>[t,e.get(t)]));function Ze(e,r,t){try{return r(),!0}catch{return t&&B(e,t),!1}}function Ke(e,r){let t=Object.entries(r).filter(([o,n])=>!Ve(n,e.get(o)));for(let[o,n]of t)e.set(o,n);t.length&&e.save_changes()}function Ve(e,r){if(!ArrayBuffer.isView(e))return JSON.stringify(e)===JSON.stringify(r);let[t,o]=[ne(e),ne(r)];return t.length===o.length&&t.every((n,s)=>n===o[s])}function ne(e){return ArrayBuffer.isView(e)?new Uint8Array(e.buffer,e.byteOffset,e.byteLength):new Uint8Array(0)}var Y=(e,r=2**32-1)=>Number.isInteger(e)&&e>=0&&e<=r;var ae=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;var tt=["paper","surface","ink","muted","line","accent","accent-soft","plus","minus","serif","sans","mono"];function ie(e,r=""){let t=document.createElement("style");t.textContent=ae+r,e.prepend(t);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>e.classList.toggle("he-dark",rt(o)),s=new MutationObserver(n);for(let a of[document.documentElement,document.body])s.observe(a,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{s.disconnect(),o.removeEventListener("change",n)}}function rt(e){let r=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(r==="dark"||r==="light")return r==="dark";let t=document.body.dataset.jpThemeLight;return t===void 0?e.matches:t==="false"}var z=new WeakMap;function ce(e,r){if(!tt.includes(r)&&!r.startsWith("memory-"))throw new Error(`no token ${r}`);z.get(e)?.theme!==e.className&&z.set(e,{theme:e.className,colours:{}});let{colours:t}=z.get(e);if(t[r])return t[r];let o=getComputedStyle(e).getPropertyValue(`--he-${r}`).trim(),n=[1,3,5].map(s=>parseInt(o.slice(s,s+2),16));return o&&(t[r]=n),n}function le({name:e,label:r,look:t,css:o,read:n=()=>null,createView:s,damaged:a}){return({model:c,el:i})=>{let l=h("section",{class:`he-root ${t}`,"data-widget":e,"aria-label":r});i.append(l);let u=ie(l,o),m=[ot(l,e,a,()=>s(l,c,n(c)))].flat();return()=>{for(let f of m)f.destroy();u(),l.remove()}}}function ot(e,r,t,o){if(!t)return o();try{return o()}catch(n){return B(e,t),console.info(`${r}:`,n.message),[]}}function he(e){let r=e>>>0;return r=Math.imul(r^r>>>16,569420461),r=Math.imul(r^r>>>15,1935289751),(r^r>>>15)>>>0}function I(e){let r=he(e),t=0,o=()=>he(r+Math.imul(++t,2654435769)),n=a=>Math.floor(o()*a/2**32);function s(a){let c=Int32Array.from({length:a},(i,l)=>l);for(let i=a-1;i>0;i--){let l=n(i+1);[c[i],c[l]]=[c[l],c[i]]}return c}return{u32:o,below:n,permutation:s,choose:(a,c)=>s(a).slice(0,c),coin:()=>o()>>>31?1:-1}}var fe=1e-12;function pe(e){let r=e[0].length,t=e.map(c=>e.map(i=>ft(c,i)/r)),{values:o,vectors:n}=pt(t),s=o.map((c,i)=>i).filter(c=>o[c]>1e-10*Math.max(...o)),a=s.map(c=>ht(e,n.map(i=>i[c])));return nt(a,s.map(c=>1/(r*o[c])))}function nt(e,r){let t=e.length,o=e[0].length,n=Math.max(...r.map(Math.abs))||1,s=new Float64Array(o*t),a=new Float64Array(o*t),c=new Float64Array(o);for(let i=0;i<o;i++)for(let l=0;l<t;l++)s[i*t+l]=e[l][i],a[i*t+l]=e[l][i]*(r[l]/n),c[i]-=a[i*t+l]*s[i*t+l];return{n:o,r:t,unit:n,read:a,write:s,own:c}}function ue({n:e,r,write:t},o){let n=new Float64Array(r);for(let s=0;s<e;s++)for(let a=0;a<r;a++)n[a]+=t[s*r+a]*o[s];return n}function L({r:e,read:r,own:t},o,n,s,a){let c=t[s]*o[s]-a;for(let i=0,l=s*e;i<e;i++,l++)c+=r[l]*n[i];return c}function de(e,r){let t=ue(e,r),o=0;for(let n=0;n<e.n;n++)o+=r[n]*L(e,r,t,n,0);return-e.unit*o/2}function me(e,r,{order:t="random",seed:o=0,temperature:n=0,maxSweeps:s=100}={}){let a={weights:e,state:Float64Array.from(r),energy:de(e,r),visits:0,flips:0,sweeps:0,outcome:null,unit:-1,m:ue(e,r),rng:I(o),temperature:n,maxSweeps:s};return t==="synchronous"?it(a):st(a,t)}function st(e,r){let{weights:t,rng:o}=e,{n}=t,s=fe*n,a=e.temperature>0?ct():null,c=null,i=0;function l(){if(e.outcome)return-1;let f=e.visits%n;f===0&&(c=r==="random"?o.permutation(n):c??Int32Array.from({length:n},(g,x)=>x));let p=c[f];e.unit=p,e.visits++;let w=a?e.temperature/2*a[o.u32()>>>22]/t.unit:0,d=L(t,e.state,e.m,p,w)*e.state[p]<-s;return d&&u(p),f===n-1&&m(),d?p:-1}function u(f){e.energy+=2*e.state[f]*L(t,e.state,e.m,f,0)*t.unit,ge(e,f),i++}function m(){e.sweeps++,i===0&&!a?e.outcome="fixed point":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),i=0}return Object.assign(e,at(e,l))}function ge(e,r){let{r:t,write:o}=e.weights,n=e.state[r];e.state[r]=-n;for(let s=0,a=r*t;s<t;s++,a++)e.m[s]-=2*n*o[a];e.flips++}function at(e,r){function t(){let s=[],a=e.sweeps+1;for(;e.sweeps<a&&!e.outcome;){let c=r();c>=0&&s.push(c)}return s}function o(){for(;!e.outcome;){let s=r();if(s>=0)return s}return-1}function n(){for(;!e.outcome;)t();return e.outcome}return{step:r,flip:o,sweep:t,finish:n}}function it(e){let{weights:r}=e,t=fe*r.n,o=[];function n(){if(e.outcome)return[];let a=[];for(let i=0;i<r.n;i++)L(r,e.state,e.m,i,0)*e.state[i]<-t&&a.push(i);for(let i of a)ge(e,i);e.energy=de(r,e.state),e.visits+=r.n,e.sweeps++;let c=a.length===o.length&&a.every((i,l)=>i===o[l]);return a.length===0?e.outcome="fixed point":c?e.outcome="two-cycle":e.sweeps===e.maxSweeps&&(e.outcome="not settled"),o=a,a}return Object.assign(e,{step:n,flip:n,sweep:n,finish:()=>{for(;!e.outcome;)n();return e.outcome}})}function ct(){return Float64Array.from({length:1024},(e,r)=>lt((r+.5)/(1023.5-r)))}function lt(e){let r=0;for(;e>=2;e/=2)r++;for(;e<1;e*=2)r--;let t=(e-1)/(e+1),o=0;for(let n=0,s=t;n<20;n++,s*=t*t)o+=s/(2*n+1);return 2*o+r*Math.LN2}function ht(e,r,t=e[0].length){let o=new Float64Array(t);return e.forEach((n,s)=>{for(let a=0;a<t;a++)o[a]+=r[s]*n[a]}),o}function ft(e,r){let t=0;for(let o=0;o<e.length;o++)t+=e[o]*r[o];return t}function pt(e){let r=e.map(n=>[...n]),t=r.length,o=r.map((n,s)=>r.map((a,c)=>+(s===c)));for(let n=0;n<60;n++){let s=0;for(let a=0;a<t;a++)for(let c=0;c<a;c++)s+=r[a][c]**2;if(s<1e-30)break;for(let a=0;a<t;a++)for(let c=0;c<a;c++)r[a][c]!==0&&ut(r,o,a,c)}return{values:r.map((n,s)=>n[s]),vectors:o}}function ut(e,r,t,o){let n=(e[o][o]-e[t][t])/(2*e[t][o]),s=(n>=0?1:-1)/(Math.abs(n)+Math.sqrt(n*n+1)),a=1/Math.sqrt(s*s+1),c=s*a;for(let i=0;i<e.length;i++)[e[i][t],e[i][o]]=[a*e[i][t]-c*e[i][o],c*e[i][t]+a*e[i][o]];for(let i=0;i<e.length;i++)[e[t][i],e[o][i]]=[a*e[t][i]-c*e[o][i],c*e[t][i]+a*e[o][i]];for(let i of r)[i[t],i[o]]=[a*i[t]-c*i[o],c*i[t]+a*i[o]]}function O(e,r){let t=0;for(let o=0;o<e.length;o++)t+=e[o]*r[o];return t/e.length}function Ae(e,r,t){let o=e.map(c=>O(c,t)),n=o.map((c,i)=>i).sort((c,i)=>Math.abs(o[i])-Math.abs(o[c])),s=n[0];if(Math.abs(o[s])>=.95)return dt(s,o[s],r[s]);if(e.length>=3){let c=n.slice(0,3),i=mt(c,o,e,t);if(Math.abs(i.overlap)>=.95)return{...i,sentence:gt(c,i,r)}}let a=`It came to rest in a state that nobody stored. Nearest is ${r[s]}, with overlap ${o[s].toFixed(2)}.`;return{kind:"other",indices:[s],signs:[Math.sign(o[s])],overlap:o[s],exact:!1,sentence:a}}function dt(e,r,t){let o=Math.abs(r)===1,n=o?"exactly":`with overlap ${Math.abs(r).toFixed(2)}`,s=r>0?`It recalled ${t}`:`It recalled the inverse of ${t}`;return{kind:r>0?"stored":"inverse",indices:[e],signs:[Math.sign(r)],overlap:r,exact:o,sentence:`${s}, ${n}.`}}function mt(e,r,t,o){let n=e.map(c=>Math.sign(r[c])||1),s=Float64Array.from(o,(c,i)=>Math.sign(e.reduce((l,u,m)=>l+n[m]*t[u][i],0))),a=O(s,o);return{kind:"mixture",indices:e,signs:n,overlap:a,exact:a===1}}function gt(e,{signs:r},t){let o=e.map((n,s)=>[r[s],t[n]]).sort((n,s)=>s[0]-n[0]).map(([n,s])=>n>0?s:`the inverse of ${s}`);return`It came to rest in a mixture of three: ${o[0]}, ${o[1]} and ${o[2]}.`}var k=256,y=v.map((e,r)=>V(r)),D=12,N=16,U=1998,At=I(U),xt=Array.from({length:N},()=>At.choose(k,D)),W={exact:{title:"Exact scan",idea:"Reads item after item, and leaves each at its first difference.",colour:5,answer:wt},hash:{title:"Hash",idea:"Turns the question into an address, and looks there.",colour:1,answer:yt},similar:{title:"Similarity scan",idea:"Compares every bit of every item, and keeps the most alike.",colour:4,answer:bt},lsh:{title:"LSH",idea:`Locality-sensitive hashing: ${N} tables, keys of ${D} pixels.`,colour:2,answer:vt},associative:{title:"Associative memory",idea:"No list. Each neuron asks all others what it should be, again and again.",colour:3,answer:kt}};function be(e,r,t){let o=Float64Array.from(y[e]);for(let n of I(t).choose(k,r))o[n]=-o[n];return o}var X=e=>(e+1)%2**32,Z=(e,r)=>e.reduce((t,o,n)=>t+(o!==r[n]),0),E=(e,r,t,o=[])=>({steps:e,text:r,pixels:t,marked:o});function wt(e){let r=[],t=0;for(let[o,n]of y.entries()){let s=`${o+1} of ${y.length}, ${v[o]}:`,a=n.findIndex((c,i)=>c!==e[i]);if(t+=a<0?k:a+1,a>=0)r.push(E(t,`${s} differs at bit ${a+1}`,n,[a]));else return{events:[...r,E(t,`${s} equal in every bit`,n)],answer:o}}return{events:r,answer:-1}}function J(e){let r=0;for(let t=0;t<k;t+=32){let o=e.subarray(t,t+32).reduce((n,s)=>n<<1|s>0,0);r=I(r^o).u32()}return r}var xe=y.map(J),we=e=>e.toString(16).padStart(8,"0");function yt(e,r,t){let o=`Address ${we(J(e))}`,n=xe.indexOf(J(e));if(n<0){let c=`${o} is empty. ${v[t]} is at ${we(xe[t])}.`;return{events:[E(k,c,e)],answer:-1}}let s=Z(y[n],e)===0;return{events:[E(k,`${o} holds ${v[n]}.`,e),E(2*k,`${o}: ${v[n]}, ${s?"equal in every bit":"not equal"}`,y[n])],answer:s?n:-1}}function bt(e){let r=0,t=y.map(n=>O(n,e));return{events:t.map((n,s)=>{n>t[r]&&(r=s);let a=`${v[r]}, overlap ${t[r].toFixed(2)}`;return E((s+1)*k,`${s+1} of ${y.length}, best so far: ${a}`,y[r])}),answer:r}}function vt(e){let r=new Set,t=xt.map((n,s)=>{let a=y.map((i,l)=>l).filter(i=>n.every(l=>y[i][l]===e[l]));a.forEach(i=>r.add(i));let c=a.map(i=>v[i]).join(", ")||"nothing under this key";return E((s+1)*D,`Table ${s+1} of ${N}: ${c}`,e,n)}),o=-1;for(let n of[...r].sort((s,a)=>s-a)){let s=O(y[n],e);(o<0||s>O(y[o],e))&&(o=n),t.push(E(t.at(-1).steps+k,`Compares ${v[n]}: overlap ${s.toFixed(2)}`,y[n]))}return{events:t,answer:o}}var ye=null;function kt(e,r){ye??=pe(y);let t=me(ye,e,{order:"random",seed:r}),o=[];for(;!t.outcome;){let a=t.flip(),c=Float64Array.from(t.state);a>=0&&o.push(E(t.visits*k,`Sweep ${Math.ceil(t.visits/k)}, flip ${t.flips}`,c,[a]))}o.push(E(t.visits*k,`At rest after ${t.sweeps} sweeps and ${t.flips} flips`,t.state));let n=Ae(y,v,t.state),s=n.kind==="stored"&&n.exact?n.indices[0]:-1;return{events:o,answer:s,state:t.state,settled:St(n)}}function St({kind:e,indices:r}){let t=v[r[0]];return{stored:`almost ${t}`,inverse:`the inverse of ${t}`,mixture:"a mixture of three"}[e]??"a state that nobody stored"}function ve(e,r,t){let o=Object.entries(W).map(([s,{title:a,answer:c}])=>{let i=c(e,X(r),t);return{key:s,title:a,steps:i.events.at(-1).steps,...i}}),n=new Set(o.flatMap(({events:s})=>s.map(({steps:a})=>a)));return{lanes:o,times:[0,...[...n].sort((s,a)=>s-a)]}}var ke=({events:e},r)=>e.findLast(({steps:t})=>t<=r)??null;function _({answer:e,settled:r},t){return e===t?{kind:"right",sign:"\u2713",words:`${v[e]}, right`}:e>=0?{kind:"wrong",sign:"\u2717",words:`${v[e]}, wrong`}:r?{kind:"wrong",sign:"\u2717",words:r}:{kind:"nothing",sign:"\u2013",words:"nothing found"}}var Se=`.he-race { container: race / inline-size; }
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
`;var $e={picture:"ghost",flips:26,seed:0,drawn:""},K=128,Ee=e=>Array.from(e,r=>r>0?"#":".").join(""),Me=e=>Float64Array.from(e,r=>r==="#"?1:-1);function Ce({picture:e,flips:r,seed:t,drawn:o}){let n=typeof o=="string"&&(o===""||o.length===k&&!/[^#.]/.test(o));if(!v.includes(e)||!Y(r,K)||!Y(t)||!n)throw new Error("state");return{picture:e,flips:r,seed:t,drawn:o}}function R(e,r,t){let o=[],n=h("select",{onchange:()=>t(o[n.selectedIndex][0])});function s(a){o=a.map(c=>Array.isArray(c)?c:[c,c]),n.replaceChildren(...o.map(([c,i])=>h("option",{value:c},i)))}return s(r),{input:n,element:h("label",{},e," ",n),set:a=>n.value=a,offer:s}}function Ie(e,r,t){let o=h("input",{type:"range",...r,id:H("slider"),oninput:()=>t(Number(o.value))}),n=h("output",{for:o.id});function s(a,c){o.value=a,n.textContent=c,o.setAttribute("aria-valuetext",c)}return{input:o,element:h("label",{},`${e} `,o,n),set:s}}var Et={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]},Oe=(e,r,t)=>({tabindex:0,role:"application","aria-roledescription":e,"aria-label":r,"aria-describedby":t,"data-lm-suppress-shortcuts":"true"});function Pe(e,{onMove:r,onPress:t}){e.addEventListener("keydown",o=>{let n=Et[o.key];if(n)r(...n,o);else if(t&&[" ","Enter"].includes(o.key))t();else return;o.preventDefault(),o.stopPropagation()})}function Te(e,r,{width:t,height:o}=r){let n=r.getBoundingClientRect(),[s,a]=[(e.clientY-n.top)/n.height,(e.clientX-n.left)/n.width];return[Math.floor(s*o),Math.floor(a*t)]}function Be(e,{onDraw:r,onWalk:t,brush:o=()=>1}){let n=h("i",{class:"he-cursor","aria-hidden":"true"}),s=[0,0],a=null;function c(i,l){let{width:u,height:m}=e;s=[Math.max(0,Math.min(m-1,i)),Math.max(0,Math.min(u-1,l))];let[f,p]=s.map(d=>d-(o()-1)/2),w={top:f/m,left:p/u,width:o()/u,height:o()/m};for(let[d,g]of Object.entries(w))n.style[d]=`${100*g}%`;return s}return e.addEventListener("pointerdown",i=>{e.setPointerCapture(i.pointerId),a=Te(i,e),r([a],!0)}),e.addEventListener("pointermove",i=>{if(!e.hasPointerCapture(i.pointerId))return;let l=Te(i,e);r(Mt(a,l),!1),a=l}),Pe(e,{onMove:(i,l)=>t(...c(s[0]+i,s[1]+l)),onPress:()=>r([s],!0)}),e.addEventListener("focus",()=>c(...s)),{cursor:n,goTo:c}}function Mt([e,r],t){let[o,n]=[t[0]-e,t[1]-r],s=Math.max(Math.abs(o),Math.abs(n)),a=(c,i)=>Math.round(c*(i+1)/s);return Array.from({length:s},(c,i)=>[e+a(o,i),r+a(n,i)])}function j({width:e,height:r,label:t,editable:o=!1,decorative:n=!1,onChange:s}){let c=o?{"data-part":"pixels"}:{class:"he-still",...n?{"aria-hidden":"true"}:{role:"img","aria-label":t}},i=h("canvas",{width:e,height:r,style:"width: 100%; image-rendering: pixelated",...c}),l=De(i),u=[],m=Ct(i,g=>It(i,g,l,u)),f={element:i,get:()=>l,set:w,resize:d},p=o?Pt(i,t,f,m,s):null;p&&(f.element=p.element);function w(g,x=[]){l=Float64Array.from(g),u=[...x],m(),p?.refresh()}function d(g,x){i.width===g&&i.height===x||([i.width,i.height]=[g,x],p?.home(),w(De(i)))}return m(),f}var De=({width:e,height:r})=>new Float64Array(e*r).fill(-1);function Ct(e,r){let t=null;return function o(){let n=e.closest(".he-root");if(n)return r(n);t??=new IntersectionObserver(([s])=>{s.isIntersecting&&(t.disconnect(),t=null,o())}),t.observe(e)}}function It(e,r,t,o){let[n,s,a]=["plus","minus","accent"].map(l=>Ot(ce(r,l))),c=new ImageData(e.width,e.height),i=new Uint32Array(c.data.buffer);for(let l=0;l<i.length;l++)i[l]=t[l]>0?n:s;if(o.length<64)for(let l of o)i[l]=a;e.getContext("2d").putImageData(c,0,0)}var Ot=([e,r,t])=>new Uint32Array(Uint8Array.of(e,r,t,255).buffer)[0];function Pt(e,r,t,o,n){let s=h("p",{class:"he-status",role:"status",id:H("status")}),a=F(s),c=Oe("pixel editor",`${r}. Arrow keys move, Space turns a pixel.`,s.id);for(let[d,g]of Object.entries(c))e.setAttribute(d,g);let i=Be(e,{onDraw:f,onWalk:m}),l=Tt(e,r,t,a,p),u=1;function m(d,g){let x=t.get()[d*e.width+g]>0?"ink":"paper";a(`Row ${d+1}, column ${g+1}: ${x}`)}function f(d,g){let{width:x,height:$}=e,A=d.filter(([b,C])=>b>=0&&C>=0&&b<$&&C<x);if(!A.length)return;let S=t.get(),M=A.map(([b,C])=>b*x+C);g&&(u=-S[M[0]]);let T=M.some(b=>S[b]!==u);for(let b of M)S[b]=u;m(...i.goTo(...A.at(-1))),T&&p()}function p(){o(),l.refresh(),n(t.get())}return i.goTo(0,0),{element:h("div",{},h("div",{class:"he-pixels"},e,i.cursor),s,l),refresh:l.refresh,home:()=>i.goTo(0,0)}}function Tt(e,r,t,o,n){let s=h("textarea",{"aria-label":`${r}, as rows of # for ink and . for paper`,spellcheck:"false",oninput:i}),a=h("details",{ontoggle:c},h("summary",{},"Edit as text"),s);function c(){if(!a.open||document.activeElement===s)return;let l=Array.from(t.get(),u=>u>0?"#":".").join("");s.value=l.match(new RegExp(`.{${e.width}}`,"g")).join(`
`)}function i(){let{width:l,height:u}=e,m=s.value.trim().split(/\s+/);if(m.length!==u||m.some(f=>f.length!==l||/[^#.]/.test(f)))return o(`Write ${u} rows of ${l} marks, # or . each`);t.get().set(Float64Array.from(m.join(""),f=>f==="#"?1:-1)),n()}return{element:a,refresh:c}}var Bt=[[.25,"Slow"],[1,"Normal"],[4,"Fast"]];function Ne({label:e,moment:r="Moment of the recall",seconds:t=3,onSeek:o,onReset:n,...s}){let a=h("div",{class:"he-player",role:"group","aria-label":e}),c=matchMedia("(prefers-reduced-motion: reduce)"),i=Dt(a,t,{onMove:S,onRun:M}),l=P("Play",()=>i.runs()?i.pause():A(),"he-primary"),u=P("Step",()=>i.by(1)),m=P("Back",()=>i.by(-1)),f=P("Reset",()=>{i.pause(),n?.(),i.seek(0)}),p=R("Speed",Bt,i.setSpeed),d=h("input",{type:"range",min:0,max:0,value:0,"aria-label":r,oninput:()=>i.seek(Number(d.value))}),{parts:g,setSeed:x,status:$}=_t(s);p.set(1),a.append(l,u,m,f,p.element,...g,h("div",{class:"he-scrub"},d),$);function A(b){c.matches?i.seek(1/0):i.start(b)}function S(b,C){d.value=b,m.disabled=b===0,u.disabled=b===C,o(b,i.runs())}function M(b){l.textContent=b?"Pause":"Play"}function T(b){i.setLength(b),d.max=b}return{element:a,seek:i.seek,play:()=>A(0),setLength:T,setSeed:x,destroy:i.destroy}}function Dt(e,r,{onMove:t,onRun:o}){let[n,s,a,c]=[0,0,1,0],i=Nt(e,d=>{c+=Math.max(s/r,2)*a*d,l(Math.floor(c)),n>=s&&m()});function l(d){n=Math.max(0,Math.min(s,d)),t(n,s)}function u(d=n>=s?0:n){n=c=d,o(!0),i.start()}function m(){i.stop(),o(!1)}function f(d){m(),l(d)}function p(d){m(),s=d}return{start:u,pause:m,seek:f,by:d=>f(n+d),setLength:p,setSpeed:d=>a=d,runs:i.runs,destroy:i.destroy}}function Nt(e,r){let[t,o,n]=[0,0,!0],s=new IntersectionObserver(([u])=>n=u.isIntersecting);s.observe(e);function a(u){t=requestAnimationFrame(a),n&&r((u-o)/1e3),o=u}function c(){i(),o=performance.now(),t=requestAnimationFrame(a)}function i(){cancelAnimationFrame(t),t=0}function l(){i(),s.disconnect()}return{start:c,stop:i,runs:()=>t!==0,destroy:l}}function _t({seed:e,onSeed:r,share:t,python:o}){let n=h("p",{class:"he-status",role:"status"}),s=F(n,50),a=h("input",{type:"number",min:0,max:4294967295,step:1,value:e,onchange:i}),c=h("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function i(){let f=Math.floor(Number(a.value));f>=0&&f<2**32?r(f):s("A seed is a whole number from 0 to 4,294,967,295.")}async function l(){let f=t();s(await Q(f)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function u(){c.hidden=!c.hidden,c.value=o(),c.hidden||s(await Q(c.value)?"The code is copied.":"Copy the code below.")}let m=[];return r&&m.push(h("label",{},"Seed ",a)),t&&Ht()&&m.push(P("Share this state",l)),o&&m.push(P("Copy as Python",u),c),{parts:m,status:n,setSeed:f=>a.value=f}}var Ht=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;function P(e,r,t){return h("button",{type:"button",class:t,onclick:r},e)}var Ft=`def exact_scan(cue):
    steps = 0
    for k, item in enumerate(X):
        if np.array_equal(item, cue):
            return k, steps + n
        steps += np.argmax(item != cue) + 1  # left at the first difference
    return None, steps
`,Lt=`def address(pattern):
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
`,Rt=`def similarity_scan(cue):
    return np.argmax(X @ cue), p * n
`,jt=`rng = SharedRng(${U})
places = np.array([rng.choose(n, ${D}) for _ in range(${N})])  # tables x pixels of a key


def lsh(cue):
    candidates = np.flatnonzero((X[:, places] == cue[places]).all(axis=2).any(axis=1))
    best = max(candidates, key=lambda k: X[k] @ cue, default=None)
    return best, places.size + n * len(candidates)
`,qt=e=>`W = pseudo_inverse(X).toarray()


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
`,Gt=`for method in (exact_scan, hash_table, similarity_scan, lsh, associative_memory):
    k, steps = method(cue)
    print(f"{method.__name__}: {'nothing' if k is None else names[k]}, {steps:,} steps")
`;function _e({picture:e,flips:r,seed:t,drawn:o}){let n=`cue = X[names.index("${e}")].copy()
cue[SharedRng(${t}).choose(n, ${r})] *= -1`,s=`cue = np.where(np.array(list("${o}")) == "#", 1.0, -1.0)`;return[`import numpy as np

from hopfield_edu import datasets
from hopfield_edu.classical import pseudo_inverse
from hopfield_edu.widgets.rng import SharedRng

X, names, _ = datasets.pictures(size=16)
p, n = X.shape
${o?s:n}
`,Ft,Lt,Rt,jt,qt(X(t)),Gt].join(`

`)}var q=e=>`${e.toLocaleString("en-US")} ${e===1?"step":"steps"}`;function Fe({lanes:e,target:r},t){if(t===0)return"Who will answer, who first, and who wrongly? Decide, then press Play.";let o=e.filter(({steps:s})=>s<=t);if(!o.length)return"Nobody has answered yet.";let n=o.reduce((s,a)=>a.steps>s.steps?a:s);return`${n.title} ends after ${q(n.steps)}: ${_(n,r).words}.`}function Le({lanes:e,target:r}){return Object.entries({right:"Right",wrong:"Wrong",nothing:"Nothing found"}).map(([n,s])=>{let a=e.filter(l=>_(l,r).kind===n);if(!a.length)return"";let c=a.reduce((l,u)=>u.steps<l.steps?u:l),i=n==="right"&&a.length>1?`; ${He(c)} took the fewest steps`:"";return`${s}: ${Qt(a.map(He))}${i}.`}).filter(Boolean).join(" ")}var He=({title:e})=>e==="LSH"?e:e.toLowerCase(),Qt=e=>e.length<2?e.join(""):`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`;var Yt=6,zt=new Float64Array(k).fill(-1),Jt=`${y.length} pictures are stored. You ask for one of them with a damaged copy. Which memory gives it back, and after how many steps?`,Ut=". A step is one bit read and compared, or one weight read and added. Each further segment of a bar means ten times as many steps.";function Re({state:e,change:r,onSeek:t,share:o}){let n=Wt(e,r),s=ee(),a=h("b",{}),c=Object.entries(W).map(([p,w])=>Xt(p,w)),i=Ne({label:"Race",moment:"Moment of the race",seconds:8,seed:e.seed,onSeed:p=>r({seed:p,drawn:""}),onReset:()=>r({drawn:""}),python:()=>_e(e),onSeek:t,share:o}),l=0;function u(p){n.update(p),i.setSeed(e.seed),i.setLength(p.times.length-1)}function m(p,w){l=Math.min(w,p.times.length-1);let d=p.times[l];a.textContent=q(d),p.lanes.forEach((g,x)=>c[x].show(g,d,p)),s.say(l===p.times.length-1?Le(p):Fe(p,d))}return{element:h("div",{class:"he-race-body"},h("p",{class:"he-race-ask"},Jt),n,h("ul",{class:"he-race-lanes","aria-label":"Five memories"},c),h("div",{class:"he-race-end"},h("p",{class:"he-race-rule"},"Clock: ",a,Ut),s,i)),player:i,update:u,show:m,at:()=>l}}function Wt(e,r){let t=j({width:16,height:16,label:"What you mean"}),s=j({width:16,height:16,editable:!0,label:"Question, which you can draw on",onChange:g=>r({drawn:Ee(g)})}),a=h("figcaption",{}),c=R("Picture",v,g=>r({picture:g,drawn:""})),l=Ie("Flipped pixels",{min:0,max:K,step:1},g=>r({flips:g,drawn:""})),m=h("button",{type:"button",onclick:()=>r({seed:(e.seed+1)%2**32,drawn:""})},"Corrupt again");function f({target:g,cue:x}){t.set(y[g]),s.set(x),a.textContent=`Your question: ${Z(x,y[g])} of ${k} pixels wrong. Draw on it.`,c.set(e.picture),l.set(e.flips,`${e.flips} (${Math.round(100*e.flips/k)} %)`)}let p=h("figure",{},t,h("figcaption",{},"What you mean")),w=h("figure",{},s,a),d=h("div",{class:"he-controls"},c,l,m);return{element:h("div",{class:"he-race-question"},p,w,d),update:f}}function Xt(e,{title:r,idea:t,colour:o}){let n=j({width:16,height:16,label:"",decorative:!0}),s=h("p",{class:"he-race-doing"}),a=h("span",{class:"he-race-steps"}),c=h("i",{class:"he-race-bar","aria-hidden":"true"}),i=h("p",{class:"he-race-answer"}),l={class:"he-race-lane","data-lane":e,style:`--colour: var(--he-memory-${o})`},u=h("div",{class:"he-race-picture"},n),m=h("li",l,u,h("b",{},r),s,a,c,i);function f(p,w,{cue:d,target:g}){let x=ke(p,w),$=w>=p.steps,A=Math.min(w,p.steps);$?n.set(y[p.answer]??p.state??zt):n.set(x?.pixels??d,x?.marked),s.textContent=x?.text??t,a.textContent=q(A),c.style.setProperty("--share",Math.log10(Math.max(1,A))/Yt);let{kind:S,sign:M,words:T}=_(p,g);m.dataset.verdict=$?S:"",i.textContent=$?`${M} ${T}`:"\u2026"}return{element:m,show:f}}var je="memory-race",Zt={saved:"The saved state of this widget cannot be read. It starts with the ghost.",set:"What was set cannot be asked: choose a picture's name, flips from 0 to 128 and a seed."},Kt={name:je,start:$e,checked:Ce,complaints:Zt},co={render:le({name:je,label:"Memory race",look:"he-race",css:Se,createView:Vt})};function Vt(e,r){let t=null,o=se(e,r,{...Kt,onChange:s}),n=Re({state:o.state,change:o.change,onSeek:a=>t&&n.show(t,a),share:()=>o.share({at:n.at()})});e.append(n.element);function s(a,c){let i=t!==null&&n.at()===t.times.length-1,l=v.indexOf(a.picture),u=a.drawn?Me(a.drawn):be(l,a.flips,a.seed);t={target:l,cue:u,...ve(u,a.seed,l)},n.update(t),n.player.seek(c??(i?t.times.length-1:0)),o.save(er(t))}return o.restore(),[o,n.player]}function er({lanes:e}){return{answers:Object.fromEntries(e.map(({key:r,answer:t})=>[r,v[t]??""])),steps:Object.fromEntries(e.map(r=>[r.key,r.steps]))}}export{co as default};
