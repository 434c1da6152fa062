/** Bars, ranges and plots. Boxes rather than SVG where a chart holds words: they keep readable text at any width. */
export const CHART_STYLES = `
.key{display:flex;flex-wrap:wrap;gap:4px 16px;list-style:none;padding:0;font-size:14px;max-width:none}
.key i,.swatch{display:inline-block;width:12px;height:12px;border-radius:2px;margin-right:6px;vertical-align:-1px}
svg{display:block;width:100%;height:auto;overflow:visible}
svg text{fill:var(--ink);font:13px system-ui,sans-serif}
svg text.soft{fill:var(--soft)}
.plots{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,260px),1fr));gap:16px}
.bars{display:grid;gap:16px;margin:16px 0}
.bar{display:grid;grid-template-columns:170px minmax(0,1fr);gap:8px;align-items:start}
.bar>span{overflow-wrap:anywhere}
.parts{display:flex;height:28px;border-radius:4px;overflow:hidden}
.parts i{display:block;flex:none;font:13px/28px system-ui,sans-serif;text-align:center;color:var(--paper);overflow:hidden;font-variant-numeric:tabular-nums}
.parts i+i{border-left:1px solid var(--paper)}
.hatched,.swatch.unknown,.swatch.pending{background:repeating-linear-gradient(45deg,var(--pending) 0 4px,var(--unknown) 4px 6px)}
.whisker{height:6px;border:solid var(--ink);border-width:0 2px 2px;margin-top:3px;min-width:4px}
ul.ranges{display:grid;gap:8px;margin:16px 0;padding:0;font-size:14px;list-style:none;max-width:none}
.range{display:grid;grid-template-columns:240px minmax(0,1fr) minmax(180px,auto);gap:4px 16px;align-items:center}
.range .n{text-align:right;font-variant-numeric:tabular-nums}
.track{position:relative;height:16px;background:var(--panel);border-radius:4px}
.track i{position:absolute;display:block}
.track .zero{width:1px;top:-4px;bottom:-4px;background:var(--edge)}
.track .span{height:4px;top:6px;border-radius:2px;opacity:.7;min-width:2px}
.track .dot{width:12px;height:12px;top:2px;margin-left:-6px;border-radius:50%}
@media (max-width:640px){.bar,.range{grid-template-columns:minmax(0,1fr)}.bar{gap:4px}.range .n{text-align:left}.range{padding-bottom:8px}}
`
