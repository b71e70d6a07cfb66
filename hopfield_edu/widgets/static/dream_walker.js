function d(t,e={},...r){let o=document.createElement(t);for(let[n,a]of Object.entries(e))a==null||a===!1||(n.startsWith("on")?o.addEventListener(n.slice(2),a):o.setAttribute(n,a===!0?"":a));return o.append(...r.flat().filter(n=>n!=null)),o}var Ce=0,re=t=>`he-${t}-${++Ce}`;function oe(t,e=400){let r=0;return o=>{clearTimeout(r),r=setTimeout(()=>t.textContent=o,e)}}function K(t,e){t.querySelector(":scope > .he-error")?.remove();let r=d("div",{class:"he-error",role:"alert"},d("span",{},e));r.append(d("button",{type:"button",onclick:()=>r.remove()},"Close")),t.prepend(r)}async function X(t){try{return await navigator.clipboard.writeText(t),!0}catch{return!1}}var Ie=t=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(t)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),Fe=t=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(t.replaceAll("-","+").replaceAll("_","/")),e=>e.charCodeAt(0)))),ne=()=>new URLSearchParams(location.hash.slice(1));function ae(t){let e=ne().get(t);if(e===null)return{};try{return{value:Fe(e)}}catch{return{error:"The link is damaged, so the widget starts afresh. Ask for the link again."}}}function se(t,e){let r=ne();return r.set(t,Ie(e)),history.replaceState(null,"",`#${r}`),location.href}var ie={Slow:.25,Normal:1,Fast:4};function ce({label:t,moment:e="Moment of the recall",seconds:r=3,onSeek:o,seed:n,onSeed:a,onReset:i,share:s,python:h}){let m=d("div",{class:"he-player",role:"group","aria-label":t}),w=d("p",{class:"he-status",role:"status"}),M=oe(w,50),$=matchMedia("(prefers-reduced-motion: reduce)"),x=0,f=0,k=1,S=0,C=!0,D=z("Play",A,"he-primary"),N=z("Back",()=>T(f-1,!0)),L=z("Step",()=>T(f+1,!0)),p=d("input",{type:"range",min:0,max:0,value:0,"aria-label":e,oninput:()=>T(Number(p.value),!0)}),y=d("select",{onchange:()=>k=ie[y.value]},Object.keys(ie).map(c=>d("option",{selected:c==="Normal"},c))),u=d("input",{type:"number",min:0,max:4294967295,step:1,value:n,onchange:P}),b=d("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function A(){if(S)return E();if(f>=x&&(f=0),$.matches)return T(x,!0);D.textContent="Pause";let c=performance.now(),g=f,O=R=>{if(C&&(g+=Math.max(x/r,2)*k*((R-c)/1e3),T(Math.floor(g))),c=R,f>=x)return E();S=requestAnimationFrame(O)};S=requestAnimationFrame(O)}function E(){cancelAnimationFrame(S),S=0,D.textContent="Play"}function T(c,g=!1){g&&E(),f=Math.max(0,Math.min(x,c)),p.value=f,N.disabled=f===0,L.disabled=f===x,o(f,S!==0)}function P(){let c=Math.floor(Number(u.value));c>=0&&c<2**32?a(c):M("A seed is a whole number from 0 to 4,294,967,295.")}async function I(){let c=s();M(await X(c)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function _(){b.hidden=!b.hidden,b.value=h(),b.hidden||M(await X(b.value)?"The code is copied.":"Copy the code below.")}let H=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;m.append(D,L,N,z("Reset",J),d("label",{},"Speed ",y)),a&&m.append(d("label",{},"Seed ",u)),s&&H()&&m.append(z("Share this state",I)),h&&m.append(z("Copy as Python",_),b),m.append(d("div",{class:"he-scrub"},p),w);function J(){E(),i?.(),T(0)}let l=new IntersectionObserver(([c])=>C=c.isIntersecting);return l.observe(m),{element:m,seek:c=>T(c,!0),play(){E(),f=0,A()},setLength(c){E(),x=c,p.max=c},setSeed:c=>u.value=c,destroy(){E(),l.disconnect()}}}function z(t,e,r){return d("button",{type:"button",class:r,onclick:e},t)}var le=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;var Le=["paper","surface","ink","muted","line","accent","accent-soft","plus","minus","serif","sans","mono"];function he(t,e=""){let r=document.createElement("style");r.textContent=le+e,t.prepend(r);let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>t.classList.toggle("he-dark",Pe(o)),a=new MutationObserver(n);for(let i of[document.documentElement,document.body])a.observe(i,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return o.addEventListener("change",n),n(),()=>{a.disconnect(),o.removeEventListener("change",n)}}function Pe(t){let e=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(e==="dark"||e==="light")return e==="dark";let r=document.body.dataset.jpThemeLight;return r===void 0?t.matches:r==="false"}function de(t,e){if(!Le.includes(e)&&!e.startsWith("memory-"))throw new Error(`no token ${e}`);let r=getComputedStyle(t).getPropertyValue(`--he-${e}`).trim();return[1,3,5].map(o=>parseInt(r.slice(o,o+2),16))}var pe=`.he-dream-walker { container: dreamwalker / inline-size; }
.he-root .he-dw-ask { font: 500 17px/1.35 var(--he-serif); margin: 0 0 14px; }
.he-dw-stage { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px 24px; }
.he-dw-map { position: relative; aspect-ratio: 1; border: 1px solid var(--he-muted); border-radius: 8px; overflow: hidden; background: var(--he-surface); }
.he-dw-map:focus-within { outline: 3px solid var(--he-accent); outline-offset: 2px; }
.he-root .he-dw-map canvas { width: 100%; height: 100%; touch-action: none; cursor: crosshair; outline: none; }
.he-dw-over { position: absolute; inset: 0; width: 100%; height: 100%; pointer-events: none; }
.he-dw-code { font: 700 4.6px var(--he-sans); text-anchor: middle; dominant-baseline: central; paint-order: stroke; stroke: var(--he-surface); stroke-width: 1px; }
.he-dw-way { fill: none; stroke: var(--he-accent); stroke-width: 0.8; stroke-dasharray: 1.6 1.2; }
.he-dw-goal { fill: none; stroke: var(--he-accent); stroke-width: 0.8; }
.he-dw-walker { fill: var(--he-accent); stroke: var(--he-surface); stroke-width: 0.8; }
.he-dream-walker figure { margin: 0; min-width: 0; }
.he-dream-walker figcaption { font: 13px/1.35 var(--he-sans); text-align: left; color: var(--he-muted); margin: 5px 0 0; }
.he-root .he-dw-picture { width: 100%; height: auto; image-rendering: pixelated; border-radius: 6px; border: 1px solid var(--he-line); }
.he-dw-seen { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 2fr); gap: 10px 16px; align-content: start; }
.he-dw-pair { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; align-content: start; }
.he-dw-seen .he-sentence, .he-dw-seen .he-controls { grid-column: 1 / -1; margin: 0; }
.he-dw-seen .he-sentence { min-height: 4.1em; }
.he-dw-seen .he-controls input[type="checkbox"] { width: 24px; height: 24px; accent-color: var(--he-accent); margin: 0; }
@container dreamwalker (min-width: 620px) {
  .he-dw-stage { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); }
}
`;function me(t){let e=t>>>0;return e=Math.imul(e^e>>>16,569420461),e=Math.imul(e^e>>>15,1935289751),(e^e>>>15)>>>0}function ue(t){let e=me(t),r=0,o=()=>me(e+Math.imul(++r,2654435769)),n=i=>Math.floor(o()*i/2**32);function a(i){let s=Int32Array.from({length:i},(h,m)=>m);for(let h=i-1;h>0;h--){let m=n(h+1);[s[h],s[m]]=[s[m],s[h]]}return s}return{u32:o,below:n,permutation:a,choose:(i,s)=>a(i).slice(0,s),coin:()=>o()>>>31?1:-1}}var _e={F32:[4,t=>new Float32Array(t.slice().buffer)],F16:[2,Ke],I8:[1,t=>new Int8Array(t.slice().buffer)],U8:[1,t=>t]};function fe(t){let e=Number(new DataView(t).getBigUint64(0,!0)),{__metadata__:r,...o}=JSON.parse(new TextDecoder().decode(new Uint8Array(t,8,e))),n=Object.values(o).map(({data_offsets:[,s]})=>s),a=8+e+Math.max(0,...n);if(a!==t.byteLength)throw new Error(`the file has ${t.byteLength} of ${a} bytes`);let i={};for(let[s,{dtype:h,shape:m,data_offsets:[w,M]}]of Object.entries(o)){let[$,x]=_e[h]??[];if(!x||m.reduce((f,k)=>f*k,$)!==M-w)throw new Error(`${s} cannot be read`);i[s]={shape:m,values:x(new Uint8Array(t,8+e+w,M-w))}}return{tensors:i,about:r}}function Ke(t){let e=new Float32Array(t.length/2);for(let r=0;r<e.length;r++){let o=t[2*r]|t[2*r+1]<<8,[n,a]=[o>>10&31,o&1023];if(n===31)throw new Error("a weight is no number");let i=n?(1+a/1024)*2**(n-15):a*2**-24;e[r]=o>>15?-i:i}return e}function xe(t){let[e,r,o,n]=["0","2","5","7"].map(a=>ze(t,a));return a=>{let i=G(ge(r,G(ge(e,a))));return we(n,G(we(o,i))).map(s=>(Math.max(-1,Math.min(1,s))+1)/2)}}function ze(t,e){let[r,o]=["weight","bias"].map(n=>t[`decoder.${e}.${n}`]);if(!r||!o)throw new Error(`there are no weights decoder.${e}`);return{shape:r.shape,weight:r.values,bias:o.values}}function ge({shape:[t,e],weight:r,bias:o},n){let a=Float32Array.from(o);for(let i=0;i<t;i++)for(let s=0;s<e;s++)a[i]+=r[i*e+s]*n[s];return a}function we({shape:[t,e],weight:r,bias:o},n){let a=Math.sqrt(n.length/t),i=2*a,s=new Float32Array(e*i*i);for(let h=0;h<e;h++)s.fill(o[h],h*i*i,(h+1)*i*i);for(let h=0;h<n.length;h++){let[m,w]=[Math.floor(h/a/a),h%(a*a)],[M,$]=[2*Math.floor(w/a)-1,2*(w%a)-1];for(let x=0,f=m*e*4*4;x<e;x++)for(let k=M;k<M+4;k++)for(let S=$;S<$+4;S++,f++)k<0||k>=i||S<0||S>=i||(s[(x*i+k)*i+S]+=r[f]*n[h])}return s}function G(t){for(let e=0;e<t.length;e++)t[e]/=1+Math.exp(-t[e]);return t}var v=28,F=40,ye=.07,Ue=.001;function be(t){let{tensors:e}=fe(t),{codes:r,labels:o,pictures:n}=e,a=Array.from(o.values,(s,h)=>[...r.values.subarray(2*h,2*h+2)]);if(n.values.length!==a.length*v*v)throw new Error("pictures are missing");let i=xe(e);if(i([0,0]).length!==v*v)throw new Error("the decoder is of another kind");return{decode:i,codes:a,labels:[...o.values],pictures:a.map((s,h)=>Float32Array.from(n.values.subarray(h*v*v,(h+1)*v*v),m=>m/255)),frame:Be(a)}}function Be(t){return[0,1].map(e=>{let r=t.map(a=>a[e]),[o,n]=[Math.min(...r),Math.max(...r)];return[o-ye*(n-o),n+ye*(n-o)]})}var U=([t,e],[[r,o],[n,a]])=>[(t-r)/(o-r),(a-e)/(a-n)];function B(t,[[e,r],[o,n]]){let[a,i]=t.map(s=>Math.max(0,Math.min(1,s)));return[e+a*(r-e),n-i*(n-o)]}var ve=(t,e)=>Array.from({length:F+1},(r,o)=>t.map((n,a)=>n+(e[a]-n)*o/F));function Q(t,e){let r=[...ue(t).permutation(e.length)];return[r[0],r.find(o=>e[o]!==e[r[0]])]}function W(t,e){let r=t.map(([n,a])=>Math.hypot(n-e[0],a-e[1])),o=r.reduce((n,a,i)=>a<r[n]?i:n,0);return{index:o,distance:r[o]}}var We=({distance:t},[[e,r]])=>t<Ue*(r-e),qe=["zero","one","two","three","four","five","six","seven","eight","nine"],He="aeiou";function Y(t){let e=qe[t];return`${He.includes(e[0])&&e!=="one"?"an":"a"} ${e}`}function ke(t,e){let r=e.flatMap((o,n)=>o===e[t]?[n]:[]);return`${e[t]}, number ${r.indexOf(t)+1} of ${r.length}`}function Se(t,{codes:e,labels:r,frame:o}){let n=W(e,t);return We(n,o)?`On the code of ${Y(r[n.index])} that was stored. The picture is constructed from two numbers.`:`Nothing is stored here. The nearest memory is ${Y(r[n.index])}, ${n.distance.toFixed(2)} away, and the decoder paints all the same.`}var Je="http://www.w3.org/2000/svg",j=15,Ee=1/40,Ve=12,Ye=.3,Xe=t=>`color-mix(in srgb, var(--he-${Ge[t]}) 65%, var(--he-ink))`,Ge=["ink",...[1,2,3,4,5,6,7,8].map(t=>`memory-${t}`),"accent"];function q(t,e,...r){let o=document.createElementNS(Je,t);for(let[n,a]of Object.entries(e))o.setAttribute(n,a);return o.append(...r),o}function Z(t,e,r,[o,n]=[0,0],a=1){let[i,s]=["surface","ink"].map(h=>de(t,h));for(let h=0;h<e.length;h++){let m=4*((n+Math.floor(h/v))*r.width+o+h%v);for(let w=0;w<3;w++)r.data[m+w]=i[w]+(s[w]-i[w])*e[h]*a;r.data[m+3]=255}}function Ae(t,{codes:e,labels:r,frame:o,decode:n},a,i){let s=d("canvas",{width:j*v,height:j*v,"data-part":"map",tabindex:0,role:"application","aria-roledescription":"map of the code space","aria-label":"Map of the code space. Arrow keys move the walker, Shift makes small steps.","aria-describedby":a,"data-lm-suppress-shortcuts":"true"}),h=q("svg",{viewBox:"0 0 100 100",class:"he-dw-over","aria-hidden":"true"}),m=d("div",{class:"he-dw-map"},s,h),w=e.map(p=>U(p,o).map(y=>100*y)),M=q("polyline",{class:"he-dw-way"}),$=w.map(([p,y],u)=>q("text",{x:p,y,class:"he-dw-code",style:`fill: ${Xe(r[u])}`},String(r[u]))),x=q("circle",{r:4,class:"he-dw-goal"}),f=q("circle",{r:2.4,class:"he-dw-walker"});h.append(M,x,...$,f);let k=null,S=[0,0];function C(p){let y=s.getContext("2d");if(y.clearRect(0,0,s.width,s.height),!p)return;let u=A=>(A+.5)/j;k??=Array.from({length:j**2},(A,E)=>n(B([u(E%j),u(Math.floor(E/j))],o)));let b=y.createImageData(s.width,s.height);k.forEach((A,E)=>Z(t,A,b,[v*(E%j),v*Math.floor(E/j)],Ye)),y.putImageData(b,0,0)}function D(p,y,u){S=p;let b=I=>U(I,o).map(_=>(100*_).toFixed(2));M.setAttribute("points",[y[0],y.at(-1)].map(I=>b(I).join(",")).join(" "));let[A,E]=b(p);f.setAttribute("cx",A),f.setAttribute("cy",E);let[T,P]=w[u];x.setAttribute("cx",T),x.setAttribute("cy",P)}function N(p,y){let u=s.getBoundingClientRect(),b=B([(p.clientX-u.left)/u.width,(p.clientY-u.top)/u.height],o),{index:A}=W(e,b),[E,T]=w[A],P=Math.hypot(u.left+E/100*u.width-p.clientX,u.top+T/100*u.height-p.clientY);return y&&P<Ve?e[A]:b}s.addEventListener("pointerdown",p=>{s.setPointerCapture(p.pointerId),i(N(p,!0))}),s.addEventListener("pointermove",p=>{s.hasPointerCapture(p.pointerId)&&i(N(p,!1))});let L={ArrowUp:[0,-1],ArrowDown:[0,1],ArrowLeft:[-1,0],ArrowRight:[1,0]};return s.addEventListener("keydown",p=>{let y=L[p.key];if(!y)return;let u=U(S,o).map((b,A)=>b+(p.shiftKey?Ee/5:Ee)*y[A]);i(B(u,o)),p.preventDefault(),p.stopPropagation()}),{element:m,draw:D,paint:C}}var Me=t=>`[${t.map(e=>e.toFixed(4)).join(", ")}]`,Te=(t,e,r)=>`import matplotlib.pyplot as plt
import numpy as np

from hopfield_edu import plots
from hopfield_edu.modern.constructive import Autoencoder

autoencoder = Autoencoder.load("autoencoder-mnist-2")
start, goal = np.array(${Me(t)}), np.array(${Me(e)})
way = start + (goal - start) * np.linspace(0, 1, ${F+1})[:, None]
dreams = autoencoder.decode(way)  # (${F+1}, 28, 28)
plots.gallery(dreams[::8], columns=6)
print(f"moment ${r}: {way[${r}][0]:.2f}, {way[${r}][1]:.2f}; mean ink {dreams[${r}].mean():.3f}")
`;var te="dream-walker",ee={seed:0,start:null,goal:null},Qe="Each numeral is a stored digit, kept as two numbers: its place on this map. Walk, and a decoder paints what the numbers under your feet say, where something is stored and where nothing is.",Ct={render:Ze};function Ze({model:t,el:e}){let r=d("section",{class:"he-root he-dream-walker","data-widget":te,"aria-label":"Dream walker"});e.append(r);let o=he(r,pe),n=null;try{n=tt(r,t,be(et(t.get("dreams"))))}catch(a){K(r,"The decoder of this widget is damaged, so there are no dreams. The text around it does not need it."),console.info("dream walker:",a.message)}return()=>{n?.destroy(),o(),r.remove()}}var et=t=>t.buffer.slice(t.byteOffset,t.byteOffset+t.byteLength);function tt(t,e,r){let{codes:o,labels:n,pictures:a,frame:i}=r,s={...ee},h=[],m=0,w=!1,[M,$,x]=["The dream here","The nearest memory, constructed","What was shown to the memory"].map(rt),f=d("p",{class:"he-sentence",role:"status",id:re("here")}),k=Ae(t,r,f.id,l=>u({start:l})),S=$e("From",[["","this place"]],l=>l!==""&&u({start:o[l]})),C=$e("To",[],l=>u({goal:Number(l)})),D=d("input",{type:"checkbox",checked:!0,onchange:()=>k.paint(D.checked)}),N=ce({label:"Walk",moment:"Moment of the walk",seconds:5,onSeek:A,seed:s.seed,onSeed:l=>u({seed:l,start:null,goal:null}),onReset:()=>u({start:null,goal:null}),share:()=>se(te,{...s,at:m}),python:()=>Te(h[0],o[p()],m)});t.append(d("p",{class:"he-dw-ask"},Qe),d("div",{class:"he-dw-stage"},k.element,d("div",{class:"he-dw-seen"},M.element,d("div",{class:"he-dw-pair"},$.element,x.element),f,d("div",{class:"he-controls"},S.element,C.element,d("label",{},D,"Dreams behind the map")))),N.element),N.setLength(F);let L=new MutationObserver(()=>(k.paint(D.checked),A(m)));L.observe(t,{attributes:!0,attributeFilter:["class"]});let p=()=>s.goal??Q(s.seed,n)[1];function y(){let l=W(o,h[0]);return l.distance===0?l.index:""}function u(l){Object.assign(s,l),b(0)}function b(l){h=ve(s.start??o[Q(s.seed,n)[0]],o[p()]),S.input.value=y(),C.input.value=p(),N.setSeed(s.seed),N.seek(l)}function A(l,c=!1){if(!h.length)return;m=l;let g=h[l],{index:O}=W(o,g),R=r.decode(g);k.draw(g,h,p()),M.set(t,R,`The dream at ${E(g)}`),$.set(t,r.decode(o[O]),`Nearest memory: ${Y(n[O])}`),x.set(t,a[O],"As it was shown");let V=Se(g,r);f.setAttribute("aria-live",c?"off":"polite"),f.textContent!==V&&(f.textContent=V),T(g,R)}let E=([l,c])=>`${l.toFixed(2)}, ${c.toFixed(2)}`;function T(l,c){w=!0;for(let[g,O]of Object.entries({...s,place:l}))JSON.stringify(e.get(g))!==JSON.stringify(O)&&e.set(g,O);e.set("picture",new DataView(Uint8Array.from(c,g=>Math.round(255*g)).buffer)),e.save_changes(),w=!1}function P(){let l=0;try{Object.assign(s,_())}catch{K(t,"The saved state of this widget cannot be read. It starts afresh.")}let{value:c,error:g}=ae(te);g&&K(t,g);try{c!==void 0&&(Object.assign(s,H(c)),Number.isInteger(c.at)&&c.at>=0&&c.at<=F&&(l=c.at))}catch{K(t,"The link does not hold a state of this widget. It starts afresh.")}b(l)}function I(){if(!w)try{u(_())}catch{K(t,"What was set is no place on this map: see the text beside DreamWalker.")}}let _=()=>H(Object.fromEntries(Object.keys(ee).map(l=>[l,e.get(l)])));function H({seed:l,start:c,goal:g}){let O=Number.isInteger(l)&&l>=0&&l<4294967296,R=g===null||Number.isInteger(g)&&g>=0&&g<o.length,V=c===null||Array.isArray(c)&&c.length===2&&c.every(Number.isFinite);if(!O||!R||!V)throw new Error("state");return{seed:l,goal:g,start:c&&(o.find(Ne=>Math.hypot(...Ne.map((Oe,De)=>Oe-c[De]))<1e-6)??B(U(c,i),i))}}o.map((l,c)=>c).sort((l,c)=>n[l]-n[c]||l-c).forEach(l=>[S,C].forEach(({input:c})=>c.append(d("option",{value:l},ke(l,n)))));let J=Object.keys(ee).map(l=>`change:${l}`);return J.forEach(l=>e.on(l,I)),k.paint(!0),P(),{destroy(){L.disconnect(),J.forEach(l=>e.off(l,I)),N.destroy()}}}function rt(t){let e=d("canvas",{width:v,height:v,class:"he-still he-dw-picture",role:"img","aria-label":t}),r=d("figcaption",{});function o(n,a,i){let s=new ImageData(v,v);Z(n,a,s),e.getContext("2d").putImageData(s,0,0),e.setAttribute("aria-label",i),r.textContent=i}return{element:d("figure",{},e,r),set:o}}function $e(t,e,r){let o=e.map(([a,i])=>d("option",{value:a},i)),n=d("select",{onchange:()=>r(n.value)},o);return{input:n,element:d("label",{},t," ",n)}}export{Ct as default};
