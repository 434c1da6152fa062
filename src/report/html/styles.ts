/** One style sheet, inlined. Colours mean: ours (blue to green), people (grey), wrong (vermilion), unknown (hatched); Okabe–Ito. */
export const STYLES = `
:root{color-scheme:light dark;--ink:#1b1f24;--soft:#57606a;--line:#d8dee4;--paper:#fff;--panel:#f6f8fa;--focus:#0a58ca;
--nothing_owed:#0072b2;--confirmed:#007a59;--verified:#2f8fc4;--assumed:#7a9ec2;--handed_over:#8b949e;--handed_over_late:#656d76;--wrong:#c04e00;--unknown:#b9c0c8;--pending:#d5dae0}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9aa4ae;--line:#30363d;--paper:#0d1117;--panel:#161b22;--focus:#79b8ff;
--nothing_owed:#4aa8e0;--confirmed:#2fbf93;--verified:#7cc4ee;--assumed:#7d97b5;--handed_over:#6e7681;--handed_over_late:#8b949e;--wrong:#f0883e;--unknown:#484f58;--pending:#30363d}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:1040px;margin:0 auto;padding:24px 16px 64px}
h1{font-size:28px;line-height:1.3;font-weight:600;margin:8px 0 16px;max-width:34em;text-wrap:pretty}
h2{font-size:20px;margin:56px 0 8px;line-height:1.3}
h3{font-size:16px;margin:24px 0 8px}
p,ul{max-width:72ch;margin:8px 0}
ul{padding-left:24px}
.soft{color:var(--soft)}
.small{font-size:14px}
header .brand{font-weight:600;letter-spacing:.02em}
header{display:flex;gap:8px 16px;flex-wrap:wrap;align-items:baseline;color:var(--soft);font-size:14px}
nav ul{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;padding:0;font-size:14px}
a{color:inherit;text-underline-offset:3px}
a:focus-visible,button:focus-visible,input:focus-visible,select:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:8px;border-bottom:1px solid var(--line);vertical-align:top}
th{font-size:14px;font-weight:600;color:var(--soft)}
td.n,th.n{text-align:right;white-space:nowrap}
.scroll{overflow-x:auto}
.pill{display:inline-block;padding:0 8px;border:1px solid var(--line);border-radius:12px;font-size:14px;white-space:nowrap}
.pill.ready{border-color:var(--confirmed);color:var(--confirmed)}
.pill.wrong,.pill.leave_to_people{border-color:var(--wrong);color:var(--wrong)}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,300px),1fr));gap:16px;margin:16px 0}
.card{border:1px solid var(--line);border-radius:8px;padding:16px;min-width:0;break-inside:avoid}
.card h4{margin:0 0 8px;font-size:14px;display:flex;justify-content:space-between;gap:8px;flex-wrap:wrap}
.said{margin:8px 0;padding:8px;border-radius:8px;background:var(--panel);overflow-wrap:anywhere;white-space:pre-wrap;font-size:14px;max-height:14em;overflow:auto}
.said.agent{border-left:3px solid var(--handed_over)}
.said.customer{border-left:3px solid var(--nothing_owed)}
.said.after{opacity:.8;border-style:dashed}
.said b{display:block;font-weight:600;color:var(--soft)}
.act{font-size:14px;border-top:1px solid var(--line);padding-top:8px;margin:8px 0 0;overflow-wrap:anywhere}
.figure{font-size:20px;font-weight:600}
.key{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;padding:0;font-size:14px;max-width:none}
.key i{display:inline-block;width:12px;height:12px;border-radius:2px;margin-right:6px;vertical-align:-1px}
svg{display:block;width:100%;height:auto;overflow:visible}
svg text{fill:var(--ink);font:13px system-ui,sans-serif}
svg text.soft{fill:var(--soft)}
.bars{display:grid;gap:16px;margin:16px 0}
.bar{display:grid;grid-template-columns:170px 1fr;gap:8px;align-items:start}
.parts{display:flex;height:28px;border-radius:4px;overflow:hidden}
.parts i{display:block;flex:none;font:13px/28px system-ui,sans-serif;text-align:center;color:var(--paper);overflow:hidden;font-variant-numeric:tabular-nums}
.hatched{background:repeating-linear-gradient(45deg,var(--pending) 0 4px,var(--unknown) 4px 6px)}
.whisker{height:6px;border:solid var(--ink);border-width:0 2px 2px;margin-top:3px;min-width:4px}
.ranges{display:grid;gap:8px;margin:16px 0;font-size:14px}
.range{display:grid;grid-template-columns:220px 1fr 230px;gap:4px 16px;align-items:center}
.range .n{text-align:right;font-variant-numeric:tabular-nums}
.track{position:relative;height:16px;background:var(--panel);border-radius:4px}
.track i{position:absolute;display:block}
.track .zero{width:1px;top:-4px;bottom:-4px;background:var(--soft)}
.track .span{height:4px;top:6px;border-radius:2px;opacity:.5;min-width:2px}
.track .dot{width:12px;height:12px;top:2px;margin-left:-6px;border-radius:50%}
.note{background:var(--panel);border-radius:8px;padding:16px;margin:16px 0}
.note p:first-child{margin-top:0}
.tools{display:flex;flex-wrap:wrap;gap:8px;margin:16px 0}
.tools label{font-size:14px;display:flex;flex-direction:column;gap:4px;flex:1 1 140px;min-width:0}
input,select,button{font:inherit;padding:8px;border:1px solid var(--line);border-radius:8px;background:var(--paper);color:inherit;max-width:100%}
button{cursor:pointer}
dialog{border:0;border-left:1px solid var(--line);margin:0 0 0 auto;height:100%;max-height:100%;width:min(560px,100%);max-width:100%;padding:24px;background:var(--paper);color:inherit;overflow:auto}
dialog .card{margin:16px 0}
dialog::backdrop{background:rgb(0 0 0 / 40%)}
.row{cursor:pointer}
.row:hover{background:var(--panel)}
@media (max-width:640px){h1{font-size:22px}
.bar,.range{grid-template-columns:1fr}.range .n{text-align:left}
table.stack thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
table.stack tr{display:block;border:1px solid var(--line);border-radius:8px;margin:8px 0;padding:8px}
table.stack td{display:flex;justify-content:space-between;gap:16px;border:0;padding:4px 0;text-align:right;white-space:normal;overflow-wrap:anywhere}
table.stack td::before{content:attr(data-label);color:var(--soft);text-align:left;flex:none;max-width:50%}}
@media (prefers-reduced-motion:no-preference){.row{transition:background 120ms}}
@media print{main{max-width:none;padding:0}nav,.tools,dialog,.pages{display:none}h2{break-after:avoid}tr,svg{break-inside:avoid}@page{size:A4;margin:16mm}}
`
