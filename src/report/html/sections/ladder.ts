import { TOO_FEW } from '../../../forecast/rate-of.ts'
import { RUNGS } from '../../../forecast/rung.ts'
import type { ComparedPolicy } from '../../compared-policy.ts'
import { type LadderBar, stackedBars } from '../charts/stacked-bar.ts'
import type { ReportContext } from '../context.ts'
import { html, type Markup } from '../markup.ts'
import { COMPARED_WORDS } from '../words/compared.ts'
import { stackTable } from './stack-table.ts'

/** @param inside what belongs under the ladder */
export function ladderSection({ result, say, format }: ReportContext, inside: readonly Markup[] = []): Markup {
  const { ladder, languages } = result.forecast
  const { doNothing, nativeRules, compared = [] } = result.baselines
  const others = namedApart(compared)
  const [rung, tickets, share, meaning] = say.ladder.columns
  const beside = [
    { rung: 'unknown', count: ladder.unknown },
    { rung: 'pending', count: ladder.pending },
  ] as const
  return html`<section id="ladder"><h2>${say.ladder.title}</h2><p>${say.ladder.intro}</p>
${stackedBars(
  [
    { name: say.ladder.policy, ladder },
    ...others,
    { name: say.ladder.nativeRules, ladder: nativeRules },
    { name: say.ladder.doNothing, ladder: doNothing },
  ],
  { label: say.ladder.title, rungs: say.rungs },
  format.percent,
)}
<ul class="key">${RUNGS.map(each => html`<li><i style="background:var(--${each})"></i>${say.rungs[each]}</li>`)}<li><i class="hatched"></i>${say.rungs.unknown}, ${say.rungs.pending}</li></ul>
<table class="stack"><thead><tr><th scope="col">${rung}</th><th scope="col" class="n">${tickets}</th><th scope="col" class="n">${share}</th><th scope="col">${meaning}</th></tr></thead><tbody>
${RUNGS.map(
  each =>
    html`<tr><th scope="row" data-label="${rung}">${say.rungs[each]}</th><td class="n" data-label="${tickets}">${format.count(ladder.rungs[each].count)}</td><td class="n" data-label="${share}">${ladder.known < TOO_FEW ? '–' : format.range(ladder.rungs[each])}</td><td data-label="${meaning}">${say.rungMeaning[each]}</td></tr>`,
)}
${beside.map(
  each =>
    html`<tr class="soft"><th scope="row" data-label="${rung}">${say.rungs[each.rung]}</th><td class="n" data-label="${tickets}">${format.count(each.count)}</td><td class="n" data-label="${share}">–</td><td data-label="${meaning}">${say.rungMeaning[each.rung]}</td></tr>`,
)}</tbody></table>
${
  ladder.unknown > 0 &&
  html`<p class="note">${say.ladder.bounds({
    pessimistic: format.percent(ladder.resolvedBounds.pessimistic),
    judged: format.percent(ladder.resolvedBounds.judged),
    optimistic: format.percent(ladder.resolvedBounds.optimistic),
    unknown: format.count(ladder.unknown),
  })}</p>`
}
${others.length > 0 && besideOthers([{ name: say.ladder.policy, ladder }, ...others], say, format)}
${languages.length > 1 && byLanguage(languages, say, format)}
${inside}</section>`
}

/** By the file alone, where that tells them apart. */
function namedApart(policies: readonly ComparedPolicy[]): LadderBar[] {
  const files = policies.map(({ name }) => name.split(/[/\\]/).at(-1)!)
  const isClear = new Set(files).size === files.length
  return policies.map(({ name, ladder }, index) => ({ name: isClear ? files[index]! : name, ladder }))
}

function besideOthers(
  policies: readonly LadderBar[],
  { lang, segments }: ReportContext['say'],
  format: ReportContext['format'],
): Markup {
  const { title, intro, columns } = COMPARED_WORDS[lang]
  return html`<h3>${title}</h3><p>${intro}</p>
${stackTable(
  columns,
  policies.map(({ name, ladder }) =>
    ladder.known < TOO_FEW
      ? [name, segments.verdicts.too_few, segments.verdicts.too_few]
      : [name, format.range(ladder.resolved), format.range(ladder.wrong)],
  ),
)}`
}

const MOST_LANGUAGES = 8

function byLanguage(
  languages: ReportContext['result']['forecast']['languages'],
  say: ReportContext['say'],
  format: ReportContext['format'],
): Markup {
  const named = languages.map(each => ({ ...each, name: `${each.language} (${format.count(each.ladder.known)})` }))
  const shown = named.filter(({ ladder }) => ladder.known >= TOO_FEW).slice(0, MOST_LANGUAGES)
  const few = named.filter(({ ladder }) => ladder.known < TOO_FEW)
  return html`<h3>${say.ladder.byLanguage}</h3>${shown.length > 0 && stackedBars(shown, { label: say.ladder.byLanguage, rungs: say.rungs }, format.percent)}
${few.length > 0 && html`<p class="soft small">${say.ladder.fewLanguages(few.map(({ name }) => name).join(', '))}</p>`}`
}
