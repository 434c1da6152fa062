import { BROWSER_STYLES } from './browser-styles.ts'
import { CHART_STYLES } from './chart-styles.ts'
import { PRINT_STYLES } from './print-styles.ts'
import { DARK, LIGHT, type Token } from './tokens.ts'

function declare(colours: Readonly<Record<Token, string>>): string {
  return Object.entries(colours)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';')
}

const PAGE_STYLES = `
*{box-sizing:border-box}
html{scroll-padding-top:56px}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:break-word}
main{max-width:1040px;margin:0 auto;padding:24px 16px 64px;min-width:0}
h1{font-size:28px;line-height:1.3;font-weight:600;margin:8px 0 16px;max-width:34em;text-wrap:pretty}
h2{font-size:24px;line-height:1.3;font-weight:600;margin:72px 0 8px;padding-top:16px;border-top:1px solid var(--line)}
h3{font-size:18px;line-height:1.4;margin:48px 0 8px}
h4,h5{font-size:16px;line-height:1.5;margin:24px 0 8px}
h5{font-size:14px;color:var(--soft)}
h2,h3,h4,h5{text-wrap:pretty;hyphens:auto}
h2+section>h3,h2+p+section>h3{margin-top:24px}
p,ul{max-width:72ch;margin:8px 0}
ul{padding-left:24px}
.soft{color:var(--soft)}
.small{font-size:14px}
.unseen,.skip:not(:focus){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{position:fixed;z-index:3;top:8px;left:8px;padding:8px 16px;background:var(--paper);border:1px solid var(--edge);border-radius:8px}
header .brand{font-weight:600;letter-spacing:.02em}
header{display:flex;gap:8px 16px;flex-wrap:wrap;align-items:baseline;color:var(--soft);font-size:14px}
a{color:inherit;text-underline-offset:3px}
:is(a,button,input,select,summary,[tabindex]):focus-visible{outline:3px solid var(--focus);outline-offset:2px}
h2[tabindex]:focus{outline:none}
nav{position:sticky;top:0;z-index:2;background:var(--paper);border-bottom:1px solid var(--line);font-size:14px}
nav summary{padding:12px 16px;font-weight:600;border:0}
nav details{border:0;padding:0}
nav ul{list-style:none;margin:0;padding:0 16px 8px;max-height:70vh;overflow:auto}
nav ul ul{padding:0 0 0 16px;max-height:none}
nav a{display:block;padding:4px 0;text-decoration:none}
nav a:hover{text-decoration:underline}
nav a[aria-current]{font-weight:600;text-decoration:underline}
@media (min-width:1200px){.page{display:grid;grid-template-columns:224px minmax(0,1fr)}
html{scroll-padding-top:16px}
nav{border:0;align-self:start;max-height:100vh;overflow:auto;padding:16px 0}
nav ul{max-height:none}
main{margin:0;padding:24px 32px 64px}}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;margin:8px 0}
th,td{text-align:left;padding:8px;border-bottom:1px solid var(--line);vertical-align:top}
.scroll{overflow-x:auto}
thead th{font-size:14px;font-weight:600;color:var(--soft);overflow-wrap:normal;hyphens:auto}
tbody th{font-weight:400}
td.n,th.n{text-align:right}
td.n{white-space:nowrap}
td.words{white-space:normal}
details{border-top:1px solid var(--line);padding:8px 0}
summary{cursor:pointer}
.pill{display:inline-block;padding:0 8px;border:1px solid var(--edge);border-radius:12px;font-size:14px;white-space:nowrap}
.pill.ready,.pill.right{border-color:var(--confirmed);color:var(--confirmed)}
.pill.wrong,.pill.leave_to_people{border-color:var(--wrong);color:var(--wrong)}
.pill.too_few,.pill.unknown,.pill.pending{border-style:dashed}
.figure{font-size:24px;font-weight:600}
.note{background:var(--panel);border-radius:8px;padding:16px;margin:16px 0;max-width:none}
.note::first-letter{text-transform:uppercase}
.note :is(h3,h4){font-size:16px;margin:24px 0 8px}
.note>:first-child{margin-top:0}
.note>:last-child{margin-bottom:0}
.columns{columns:2 320px;column-gap:32px;max-width:none}
.columns li{break-inside:avoid}
code{font-size:14px;overflow-wrap:anywhere}
@media (max-width:640px){h1{font-size:22px}h2{font-size:20px;margin-top:56px}h3{margin-top:40px}
table.stack thead{display:none}
table.stack,table.stack tbody,table.stack caption{display:block}
table.stack tr{display:block;border:1px solid var(--line);border-radius:8px;margin:8px 0;padding:8px 16px}
table.stack :is(td,tbody th){display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 16px;border:0;padding:4px 0;text-align:left;white-space:normal;min-width:0;overflow-wrap:anywhere}
table.stack :is(td,tbody th)>*{min-width:0}
table.stack :is(td,th)::before{content:attr(data-label);color:var(--soft);flex:none;max-width:60%;font-weight:400;text-align:left}
table.stack :is(td,tbody th):first-child{font-weight:600}
table.stack tbody th:first-child::before{content:none}
table.stack .pill{white-space:normal}}
`

/** One style sheet, inlined. */
export const STYLES = `
:root{color-scheme:light dark;${declare(LIGHT)}}
@media screen and (prefers-color-scheme:dark){:root{${declare(DARK)}}}
${PAGE_STYLES}${CHART_STYLES}${BROWSER_STYLES}${PRINT_STYLES}`
