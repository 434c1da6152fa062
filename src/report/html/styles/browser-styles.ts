/** Conversations, example cards, the list of decisions and its drawer. */
export const BROWSER_STYLES = `
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,300px),1fr));gap:16px;margin:16px 0;align-items:start}
.card{border:1px solid var(--line);border-radius:8px;padding:16px;min-width:0;break-inside:avoid}
.card>:is(h4,h5){margin:0 0 8px;font-size:14px;display:flex;justify-content:space-between;gap:0 8px;flex-wrap:wrap;color:var(--ink)}
.card>:is(h4,h5)>*{min-width:0;overflow-wrap:anywhere}
.card>:is(h4,h5) .soft{font-weight:400}
.said{margin:8px 0;padding:8px;border-radius:8px;border-left:3px solid var(--edge);background:var(--panel);font-size:14px;overflow-wrap:anywhere}
.said.customer{border-left-color:var(--nothing_owed)}
.said.after{background:none;border:1px dashed var(--edge);border-left-width:3px}
.said.after.customer{border-left-color:var(--nothing_owed)}
.said>b{display:block;font-weight:600;color:var(--soft)}
.said>div{white-space:pre-wrap}
.act,.would{font-size:14px;margin:8px 0;padding:8px;border:1px solid var(--edge);border-radius:8px;overflow-wrap:anywhere}
.act{white-space:pre-line}
.act>b,.would>b{display:block;font-weight:600}
.would.idle{border-color:var(--line);color:var(--soft)}
.would.idle>b{font-weight:400}
.would.idle p::first-letter{text-transform:uppercase}
.would p,.would ul{margin:4px 0}
.would details{border:0;padding:0}
.outcome{font-size:14px;margin:8px 0 0}
.tools{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,144px),1fr));gap:8px 16px;margin:16px 0;padding:0;border:0;align-items:end;min-width:0}
.tools label{font-size:14px;display:grid;gap:4px;min-width:0}
input,select,button{font:inherit;min-height:40px;padding:6px 12px;border:1px solid var(--edge);border-radius:8px;background:var(--paper);color:inherit;width:100%;min-width:0}
button{cursor:pointer;width:auto}
button:disabled{color:var(--soft);border-style:dashed;cursor:default}
button.link{min-height:24px;padding:0;border:0;background:none;font-weight:inherit;color:inherit;text-align:left;text-decoration:underline;text-underline-offset:3px;overflow-wrap:anywhere}
th[aria-sort=ascending] button::after{content:" ↑"}
th[aria-sort=descending] button::after{content:" ↓"}
#list :is(td,tbody th){overflow-wrap:anywhere;min-width:8ch}
.row{cursor:pointer}
.row:hover,.row:focus-within{background:var(--panel)}
${['nothing_owed', 'confirmed', 'verified', 'assumed', 'handed_over', 'handed_over_late', 'wrong'].map(rung => `.swatch.${rung}{background:var(--${rung})}`).join('')}
dialog{border:0;border-left:1px solid var(--line);margin:0 0 0 auto;height:100%;max-height:100%;width:min(640px,100%);max-width:100%;padding:0 24px 24px;background:var(--paper);color:inherit;overflow:auto;overflow-wrap:anywhere}
dialog::backdrop{background:rgb(0 0 0 / 40%)}
dialog h2{margin:8px 0;padding:0;border:0}
dialog h3{margin-top:24px}
.drawer-tools{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:8px;padding:16px 0 8px;background:var(--paper)}
dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(120px,1fr));gap:8px 16px;margin:16px 0}
dt{font-size:14px;color:var(--soft)}
dd{margin:0}
.timeline{list-style:none;margin:0;padding:0}
.printed{display:none}
.more,.fold{display:none}
.fold{font:inherit;color:inherit;text-align:left}
@media screen and (max-width:640px){.rest,section.folded>:not(:first-child){display:none!important}
.more{display:block;width:100%;margin:8px 0 16px}
.fold{display:flex;width:100%;gap:8px;justify-content:space-between;align-items:baseline;min-height:44px;padding:8px 0;border:0;border-radius:0;border-bottom:1px solid var(--line);background:none}
.fold::after{content:"+";flex:none;font-weight:400;color:var(--soft)}
.fold[aria-expanded=true]::after{content:"−"}}
@media (prefers-reduced-motion:no-preference){.row{transition:background 120ms}}
`
