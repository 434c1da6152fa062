import { RUNGS } from '../../../forecast/rung.ts'
import type { ReportContext } from '../context.ts'
import { html, inlineJson, type Markup, trusted } from '../markup.ts'
import { DECISIONS_SCRIPT } from './decisions-script.ts'

/** The filterable list of every replayed ticket. Rows travel as data and are put on the page as text, never as markup. */
export function decisionsSection({ result, say }: ReportContext): Markup {
  const channels = [...new Set(result.rows.map(row => row.channel))].sort()
  const options = (values: readonly (readonly [string, string])[]): Markup[] =>
    values.map(([value, name]) => html`<option value="${value}">${name}</option>`)
  const data = {
    rows: result.rows,
    say: {
      ...say.decisions,
      rungs: say.rungs,
      why: say.why,
      reasons: say.reasons,
      commands: say.commands,
      lang: say.lang === 'fr' ? 'fr-FR' : 'en-GB',
    },
  }
  return html`<section id="decisions"><h2>${say.decisions.title}</h2><p>${say.decisions.intro}</p>
<noscript><p class="note">${say.decisions.noScript}</p></noscript>
<div class="tools">
<label>${say.decisions.search}<input id="f-text" type="search" autocomplete="off"></label>
<label>${say.decisions.rung}<select id="f-rung"><option value="">${say.decisions.all}</option>${options([...RUNGS, 'unknown' as const, 'pending' as const].map(rung => [rung, say.rungs[rung]]))}</select></label>
<label>${say.decisions.channel}<select id="f-channel"><option value="">${say.decisions.all}</option>${options(channels.map(channel => [channel, channel]))}</select></label>
<label>${say.decisions.action}<select id="f-action"><option value="">${say.decisions.all}</option>${options(['close', 'route', 'follow_up', 'reply', 'hand_over', 'tag'].map(kind => [kind, say.commands[kind]!]))}</select></label>
</div>
<p id="found" role="status" class="soft small"></p>
<table class="stack"><thead><tr>${say.decisions.columns.map(name => html`<th scope="col">${name}</th>`)}</tr></thead><tbody id="rows"></tbody></table>
<p class="pages"><button id="more" type="button">${say.decisions.more}</button></p>
<dialog id="drawer" aria-labelledby="drawer-title"></dialog>
<script type="application/json" id="data">${inlineJson(data)}</script>
<script>${trusted(DECISIONS_SCRIPT)}</script></section>`
}
