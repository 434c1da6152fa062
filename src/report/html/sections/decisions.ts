import { RUNGS, type Rung } from '../../../forecast/rung.ts'
import type { SimulationResult } from '../../result.ts'
import { browserRow, isNoPlan } from '../browser/browser-rows.ts'
import { COMMON_SCRIPT } from '../browser/common-script.ts'
import { CONTENTS_SCRIPT } from '../browser/contents-script.ts'
import { DRAWER_SCRIPT } from '../browser/drawer-script.ts'
import { FOLD_SCRIPT } from '../browser/fold-script.ts'
import { LIST_SCRIPT } from '../browser/list-script.ts'
import type { ReportContext } from '../context.ts'
import { html, inlineJson, type Markup, trusted } from '../markup.ts'
import { DECISION_WORDS, type DecisionWords } from '../words/decisions.ts'

const SORTED = ['created', 'id', 'channel', 'intent', 'rung'] as const
const SHOWN = ['id', 'created', 'channel', 'intent', 'rung'] as const
const ALL_RUNGS: readonly Rung[] = [...RUNGS, 'unknown', 'pending']

/** Every replayed ticket to filter, sort and open. Rows travel as data and are put on the page as text, never as markup. */
export function decisionsSection(context: ReportContext): Markup {
  const { result, say, format } = context
  const words = DECISION_WORDS[say.lang]
  const { columns } = words
  const data = {
    rows: result.rows.map(row => browserRow(row, say)),
    say: {
      ...words,
      left: words.kept[result.conversations.kept],
      cut: words.cut(format.count(result.conversations.longestText)),
      colon: format.colon,
      percent: say.lang === 'fr' ? '\u202f%' : '\u00a0%',
      rungs: say.rungs,
      rungMeaning: say.rungMeaning,
      why: say.why,
      reasons: say.reasons,
      commands: say.commands,
      roles: say.roles,
      locale: say.lang === 'fr' ? 'fr-FR' : 'en-GB',
      zone: format.zone,
    },
  }
  return html`<section id="decisions"><h2>${words.title}</h2><p>${words.intro}</p>
<noscript><p class="note">${words.noScript}</p></noscript><p class="printed">${words.printed}</p>
<div id="browse" hidden>${filters(context, words)}
<p id="found" role="status" class="soft small"></p>
<table id="list" class="stack"><caption class="unseen">${words.title}. ${words.keys}</caption><thead><tr>${SHOWN.map(
    name => html`<th scope="col" data-sort="${name}"><button type="button" class="link">${columns[name]}</button></th>`,
  )}<th scope="col">${columns.did}</th></tr></thead><tbody id="rows"></tbody></table>
<p id="pages"><button id="previous" type="button">${words.previousPage}</button> <button id="next" type="button">${words.nextPage}</button></p>
<p class="soft small">${words.keys}</p></div>
<dialog id="drawer" aria-labelledby="drawer-title"></dialog>
<script type="application/json" id="data">${inlineJson(data)}</script>
<script>${trusted(`(() => {'use strict';${CONTENTS_SCRIPT}${COMMON_SCRIPT}${FOLD_SCRIPT}${DRAWER_SCRIPT}${LIST_SCRIPT}})();`)}</script></section>`
}

type Choice = readonly [value: string, name: string]

function filters({ result, say }: ReportContext, words: DecisionWords): Markup {
  const { columns, filters: names } = words
  const { rungs, channels, intents, languages, kinds, reasons, verdicts } = valuesOf(result)
  return html`<fieldset class="tools"><legend class="unseen">${names.title}</legend>
<label>${names.text}<input id="f-text" type="search" autocomplete="off" spellcheck="false"></label>
${[
  choice('rung', names.rung, words, named(rungs, say.rungs)),
  choice('action', names.action, words, named(kinds, say.commands)),
  choice('verdict', names.verdict, words, named(verdicts, words.verdicts)),
  choice('reason', names.reason, words, named(reasons, say.reasons)),
  choice('intent', names.intent, words, named(intents, { '': words.noIntent })),
  choice('channel', names.channel, words, named(channels, {})),
  choice('language', names.language, words, named(languages, {})),
]}
<label>${names.sort}<select id="f-sort">${SORTED.map(
    name =>
      html`<option value="${name}">${columns[name]}, ${words.ascending}</option><option value="-${name}">${columns[name]}, ${words.descending}</option>`,
  )}</select></label>
<button id="clear" type="button">${names.clear}</button></fieldset>`
}

/** Nothing to choose, no filter. Values are JSON, because an empty one means all. */
function choice(name: string, label: string, { filters: { all } }: DecisionWords, choices: readonly Choice[]): Markup {
  if (choices.length < 2) return html``
  return html`<label>${label}<select id="f-${name}"><option value="">${all}</option>${choices.map(([value, text]) => html`<option value="${JSON.stringify(value)}">${text}</option>`)}</select></label>`
}

function named(values: readonly string[], names: Readonly<Record<string, string>>): Choice[] {
  return values.map(value => [value, names[value] ?? value])
}

/** What occurs, in an order that people expect: the ladder's own for rungs, else by name. */
function valuesOf({
  rows,
}: SimulationResult): Record<
  'rungs' | 'channels' | 'intents' | 'languages' | 'kinds' | 'reasons' | 'verdicts',
  readonly string[]
> {
  const seen = new Set(rows.map(row => row.rung))
  const decisions = rows.flatMap(row => row.decisions)
  const distinct = (values: readonly string[]): string[] => [...new Set(values)].sort()
  return {
    rungs: ALL_RUNGS.filter(rung => seen.has(rung)),
    channels: distinct(rows.map(row => row.channel)),
    intents: distinct(rows.map(row => row.intent ?? '')),
    languages: distinct(rows.map(row => row.language)),
    kinds: distinct(decisions.flatMap(({ commands }) => commands.map(({ kind }) => kind)).filter(isNoPlan)),
    reasons: distinct(decisions.map(({ reason }) => reason)),
    verdicts: distinct(rows.flatMap(row => row.judged.map(({ verdict }) => verdict))),
  }
}
