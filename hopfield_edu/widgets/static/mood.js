function c(e,t={},...o){let n=document.createElement(e);for(let[r,s]of Object.entries(t))s==null||s===!1||(r.startsWith("on")?n.addEventListener(r.slice(2),s):n.setAttribute(r,s===!0?"":s));return n.append(...o.flat().filter(r=>r!=null)),n}var be=0,Y=e=>`he-${e}-${++be}`;function Z(e,t=400){let o=0;return n=>{clearTimeout(o),o=setTimeout(()=>e.textContent=n,t)}}function H(e,t){e.querySelector(":scope > .he-error")?.remove();let o=c("div",{class:"he-error",role:"alert"},c("span",{},t));o.append(c("button",{type:"button",onclick:()=>o.remove()},"Close")),e.prepend(o)}async function J(e){try{return await navigator.clipboard.writeText(e),!0}catch{return!1}}var ve=e=>btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(e)))).replaceAll("+","-").replaceAll("/","_").replaceAll("=",""),ye=e=>JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(e.replaceAll("-","+").replaceAll("_","/")),t=>t.charCodeAt(0)))),ee=()=>new URLSearchParams(location.hash.slice(1));function te(e){let t=ee().get(e);if(t===null)return{};try{return{value:ye(t)}}catch{return{error:"The link is damaged, so the widget starts afresh. Ask for the link again."}}}function oe(e,t){let o=ee();return o.set(e,ve(t)),history.replaceState(null,"",`#${o}`),location.href}var re={Slow:.25,Normal:1,Fast:4};function ne({label:e,moment:t="Moment of the recall",seconds:o=3,onSeek:n,seed:r,onSeed:s,onReset:a,share:i,python:l}){let m=c("div",{class:"he-player",role:"group","aria-label":e}),g=c("p",{class:"he-status",role:"status"}),u=Z(g,50),w=matchMedia("(prefers-reduced-motion: reduce)"),x=0,p=0,E=1,M=0,A=!0,$=I("Play",z,"he-primary"),v=I("Back",()=>b(p-1,!0)),q=I("Step",()=>b(p+1,!0)),k=c("input",{type:"range",min:0,max:0,value:0,"aria-label":t,oninput:()=>b(Number(k.value),!0)}),T=c("select",{onchange:()=>E=re[T.value]},Object.keys(re).map(d=>c("option",{selected:d==="Normal"},d))),L=c("input",{type:"number",min:0,max:4294967295,step:1,value:r,onchange:W}),S=c("textarea",{readonly:!0,rows:9,"aria-label":"The same as Python code",hidden:!0});function z(){if(M)return y();if(p>=x&&(p=0),w.matches)return b(x,!0);$.textContent="Pause";let d=performance.now(),D=p,Q=X=>{if(A&&(D+=Math.max(x/o,2)*E*((X-d)/1e3),b(Math.floor(D))),d=X,p>=x)return y();M=requestAnimationFrame(Q)};M=requestAnimationFrame(Q)}function y(){cancelAnimationFrame(M),M=0,$.textContent="Play"}function b(d,D=!1){D&&y(),p=Math.max(0,Math.min(x,d)),k.value=p,v.disabled=p===0,q.disabled=p===x,n(p,M!==0)}function W(){let d=Math.floor(Number(L.value));d>=0&&d<2**32?s(d):u("A seed is a whole number from 0 to 4,294,967,295.")}async function _(){let d=i();u(await J(d)?"The link to this state is copied.":"The link to this state is in the address bar.")}async function h(){S.hidden=!S.hidden,S.value=l(),S.hidden||u(await J(S.value)?"The code is copied.":"Copy the code below.")}let f=()=>document.querySelector('meta[name="docsearch:language"], .bd-main, [data-site]')!==null;m.append($,q,v,I("Reset",N),c("label",{},"Speed ",T)),s&&m.append(c("label",{},"Seed ",L)),i&&f()&&m.append(I("Share this state",_)),l&&m.append(I("Copy as Python",h),S),m.append(c("div",{class:"he-scrub"},k),g);function N(){y(),a?.(),b(0)}let C=new IntersectionObserver(([d])=>A=d.isIntersecting);return C.observe(m),{element:m,seek:d=>b(d,!0),play(){y(),p=0,z()},setLength(d){y(),x=d,k.max=d},setSeed:d=>L.value=d,destroy(){y(),C.disconnect()}}}function I(e,t,o){return c("button",{type:"button",class:o,onclick:t},e)}var ae=`/* Colours of the page's tokens; hopfield_edu/tokens.css once more for places that do not have it; a test compares. */
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
`;function se(e,t=""){let o=document.createElement("style");o.textContent=ae+t,e.prepend(o);let n=matchMedia("(prefers-color-scheme: dark)"),r=()=>e.classList.toggle("he-dark",ke(n)),s=new MutationObserver(r);for(let a of[document.documentElement,document.body])s.observe(a,{attributes:!0,attributeFilter:["data-theme","data-jp-theme-light","theme"]});return n.addEventListener("change",r),r(),()=>{s.disconnect(),n.removeEventListener("change",r)}}function ke(e){let t=document.documentElement.dataset.theme??document.documentElement.getAttribute("theme");if(t==="dark"||t==="light")return t==="dark";let o=document.body.dataset.jpThemeLight;return o===void 0?e.matches:o==="false"}var ie=`.he-mood .he-film { list-style: none; margin: 14px 0; padding: 0; display: grid; grid-template-columns: repeat(9, minmax(0, 1fr)); gap: 8px; }
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
`;var Se="http://www.w3.org/2000/svg",[U,le,R,ce]=[400,150,84,10],B=1.6;function P(e,t,o){let n=document.createElementNS(Se,e);return Object.entries(t).forEach(([r,s])=>n.setAttribute(r,s)),o&&(n.textContent=o),n}var j=e=>ce+(B-Math.max(-B,Math.min(B,e)))/(2*B)*(le-2*ce);function he(e){let t=P("svg",{viewBox:`0 0 ${U} ${le}`,class:"he-mood-trace",role:"img","aria-label":"The mood over time"});for(let[a,i]of e)t.append(P("line",{x1:R,x2:U,y1:j(i),y2:j(i),class:"he-level"})),t.append(P("text",{x:R-8,y:j(i)+5,"text-anchor":"end"},a));let o=P("polyline",{fill:"none",class:"he-line"}),n=P("circle",{r:6,class:"he-ball"});t.append(o,n);let r=[0],s=a=>R+6+a/Math.max(1,r.length-1)*(U-R-14);return{element:t,set(a){r=a,o.setAttribute("points",r.map((m,g)=>`${s(g).toFixed(1)},${j(m).toFixed(1)}`).join(" "));let i=m=>m.toFixed(2).replace("-","\u2212"),l=`The mood over ${r.length-1} steps: from ${i(r[0])} to ${i(r.at(-1))}`;t.setAttribute("aria-label",l)},mark(a){n.setAttribute("cx",s(a)),n.setAttribute("cy",j(r[a]))}}}function de(e){let t=e>>>0;return t=Math.imul(t^t>>>16,569420461),t=Math.imul(t^t>>>15,1935289751),(t^t>>>15)>>>0}function me(e){let t=de(e),o=0,n=()=>de(t+Math.imul(++o,2654435769)),r=a=>Math.floor(n()*a/2**32);function s(a){let i=Int32Array.from({length:a},(l,m)=>m);for(let l=a-1;l>0;l--){let m=r(l+1);[i[l],i[m]]=[i[m],i[l]]}return i}return{u32:n,below:r,permutation:s,choose:(a,i)=>s(a).slice(0,i),coin:()=>n()>>>31?1:-1}}function pe(e){let t=Math.max(...e),o=e.map(r=>Math.exp(r-t)),n=o.reduce((r,s)=>r+s,0);return o.map(r=>r/n)}function V({likeness:e,episodes:t,rates:o},n,r){let s=(a,i)=>o.sharpness*e[n][a]-o.sway*(r-t.mood[i])**2/2;return pe(t.cue.map(s))}function ue({episodes:e,rates:t},o){let n=[];return e.story.forEach((r,s)=>n[r]=e.mood[s]),pe(n.map(r=>-t.sway*(o-r)**2/2))}function fe(e,{cue:t,mood:o,hold:n,seed:r,steps:s}){let{episodes:a,rates:i}=e,l=me(r),m=()=>(l.u32()+.5)/2**32,g=()=>Math.sqrt(-2*Math.log(m()))*Math.cos(2*Math.PI*m()),u={told:[t],moods:[o],recalled:[]};for(let w=0;w<s;w++){let x=Ce(V(e,u.told[w],u.moods[w]),m()),p=u.moods[w],E=p+i.pull*(a.mood[x]-p)-i.leak*p+i.noise*g();u.recalled.push(x),u.told.push(a.answer[x]),u.moods.push(n?p:E)}return u}function Ce(e,t){let o=0,n=e.findIndex(r=>(o+=r)>t);return n<0?e.length-1:n}function F({episodes:e,stories:t},o){let n=0;return e.mood.forEach((r,s)=>{Math.abs(r-o)<Math.abs(e.mood[n]-o)&&(n=s)}),`${t[e.story[n]]} (${o.toFixed(2).replace("-","\u2212")})`}var G="mood",xe=9,O={true:8,false:300},K=1.5,Ye={render:Ee};function Ee({model:e,el:t}){let o=c("section",{class:"he-root he-mood","data-widget":G,"aria-label":"Mood"});t.append(o);let n=se(o,ie),r=null;try{r=Ae(o,e,$e(e))}catch(s){H(o,"The saved stories of this widget are damaged, so they cannot be told."),console.info("mood:",s.message)}return()=>{r?.destroy(),n(),o.remove()}}function $e(e){let[t,o,n,r,s]=["names","stories","episodes","likeness","rates"].map(g=>e.get(g)),a=e.get("picture_bytes"),i=new Uint8Array(a.buffer,a.byteOffset,a.byteLength),l=Math.round(Math.sqrt(i.length/t.length/3));if(!l||l*l*3*t.length!==i.length)throw new Error("pictures and names do not fit");let m={names:t,stories:o,episodes:n,likeness:r,rates:s,bytes:i,size:l};return V(m,0,0).forEach(g=>{if(!(g>=0))throw new Error("a chance is no number")}),m}function Te(e,{bytes:t,size:o},n){let r=new ImageData(o,o);for(let s=0;s<o*o;s++){for(let a=0;a<3;a++)r.data[4*s+a]=t[(n*o*o+s)*3+a];r.data[4*s+3]=255}e.getContext("2d").putImageData(r,0,0)}function Ae(e,t,o){let{names:n,stories:r,episodes:s}=o,a={},i=null,l=0,m=!1,g=r.map((h,f)=>[h,s.mood[s.story.indexOf(f)]]),u=c("input",{type:"range",min:-K,max:K,step:.05,id:Y("mood"),oninput:()=>k({mood:Number(u.value)})}),w=c("output",{for:u.id}),x=c("select",{onchange:()=>k({cue:Number(x.value)})},n.map((h,f)=>c("option",{value:f},h.toLowerCase()))),p=c("input",{type:"checkbox",onchange:()=>k({hold:!p.checked})}),E=Array.from({length:xe},()=>Ne(o)),M=r.map((h,f)=>Ie(h,f)),A=he(g),$=c("p",{class:"he-sentence",role:"status"}),v=ne({label:"Story",moment:"Step of the story",seconds:14,onSeek:L,seed:0,onSeed:h=>k({seed:h}),onReset:()=>k({cue:0,mood:0,hold:!0,seed:0}),share:()=>oe(G,{...a,at:l}),python:()=>Oe(a)}),q=c("div",{class:"he-controls"},c("label",{},"Mood ",u,w),c("label",{},"First picture ",x),c("label",{class:"he-check"},p," Let the mood drift"));e.append(q,c("ol",{class:"he-film","aria-label":"The story so far"},E.map(({element:h})=>h)),$,c("div",{class:"he-mood-below"},c("div",{},c("p",{class:"he-title"},"Mood, step by step"),A.element),c("div",{},c("p",{class:"he-title"},"Where stories cross, chance of each"),M.map(({element:h})=>h))),v.element);function k(h){Object.assign(a,h),T(0),v.seek(a.hold?O.true:0)}function T(){i=fe(o,{...a,steps:O[a.hold]}),A.set(i.moods),u.value=a.mood,u.setAttribute("aria-valuetext",F(o,a.mood)),w.textContent=F(o,a.mood),x.value=a.cue,p.checked=!a.hold,v.setSeed(a.seed),v.setLength(O[a.hold]),z()}function L(h){if(!i)return;l=Math.min(h,i.told.length-1);let f=Math.max(0,l-xe+1);E.forEach((C,d)=>C.show(f+d<=l?i:null,f+d,f+d===l)),ue(o,i.moods[l]).forEach((C,d)=>M[d].set(C)),A.mark(l);let N=S(l);$.textContent!==N&&($.textContent=N)}function S(h){if(h===0)return`A ${F(o,i.moods[0])} mood. It begins with: ${n[i.told[0]].toLowerCase()}.`;let[f,N]=[i.told[h-1],i.told[h]].map(d=>n[d].toLowerCase()),C=r[s.story[i.recalled[h-1]]];return`Step ${h}: ${f} brings up ${N}, of the ${C} story. Mood: ${F(o,i.moods[h])}.`}function z(){m=!0;for(let[h,f]of Object.entries({...a,told:i.told}))JSON.stringify(t.get(h))!==JSON.stringify(f)&&t.set(h,f);t.save_changes(),m=!1}function y(){m||(Object.assign(a,ge({cue:t.get("cue"),mood:t.get("mood"),hold:t.get("hold"),seed:t.get("seed")},n.length)),T(),v.seek(O[a.hold]))}Object.assign(a,{cue:0,mood:0,hold:!0,seed:0});try{y()}catch{H(e,"The saved state of this widget cannot be read. It starts with an even mood."),T(),v.seek(O[a.hold])}let{value:b,error:W}=te(G);try{if(W)throw new Error(W);b&&(Object.assign(a,ge(b,n.length)),T(),v.seek(Number.isInteger(b.at)?b.at:0))}catch{H(e,"The link is damaged, so the widget starts afresh. Ask for the link again.")}let _=["cue","mood","hold","seed"];return _.forEach(h=>t.on(`change:${h}`,y)),{destroy(){_.forEach(h=>t.off(`change:${h}`,y)),v.destroy()}}}function ge({cue:e,mood:t,hold:o,seed:n},r){if(!(Number.isInteger(e)&&e>=0&&e<r&&Number.isInteger(n)&&n>=0&&n<4294967296)||!(Math.abs(t)<=K)||typeof o!="boolean")throw new Error("this is no state of the widget");return{cue:e,mood:t,hold:o,seed:n}}function Ne(e){let t=c("canvas",{width:e.size,height:e.size,"aria-hidden":"true"}),o=c("span",{class:"he-name"}),n=c("span",{class:"he-story"}),r=c("li",{},t,o,n);return{element:r,show(s,a,i){if(r.style.visibility=s?"visible":"hidden",r.classList.toggle("he-now",!!s&&i),!s)return o.textContent=n.textContent="";Te(t,e,s.told[a]),o.textContent=e.names[s.told[a]].toLowerCase();let l=a?e.episodes.story[s.recalled[a-1]]:null;n.textContent=l===null?"first":e.stories[l],r.style.setProperty("--colour",l===null?"var(--he-muted)":`var(--he-memory-${l+1})`)}}}function Ie(e,t){let o=c("span",{class:"he-number"}),n=c("i",{style:`--colour: var(--he-memory-${t+1})`});return{element:c("div",{class:"he-chance"},c("span",{},e),n,o),set(r){n.style.setProperty("--share",r),o.textContent=`${Math.round(100*r)} %`}}}function Oe({cue:e,mood:t,hold:o,seed:n}){return["from hopfield_edu.hetero.subconscious import wander","","# episodes and names as in chapter 8; the random draws are NumPy's",`walk = wander(episodes, ${e}, ${t}, ${O[o]}, hold=${o?"True":"False"}, rng=${n})`,"print([names[k] for k in walk.told[:9]], walk.moods[-1])",""].join(`
`)}export{Ye as default};
