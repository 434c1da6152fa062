import type { ReportContext } from './html/context.ts'
import { makeFormat } from './html/format.ts'
import { html, trusted } from './html/markup.ts'
import type { Messages } from './html/messages.ts'
import { actionSection } from './html/sections/actions.ts'
import { conflictsSection } from './html/sections/conflicts.ts'
import { contents } from './html/sections/contents.ts'
import { decisionsSection } from './html/sections/decisions.ts'
import { draftsSection } from './html/sections/drafts.ts'
import { followUpSimulationSection } from './html/sections/follow-up-simulation.ts'
import { gapsSection } from './html/sections/gaps.ts'
import { headlineSection } from './html/sections/headline.ts'
import { ladderSection } from './html/sections/ladder.ts'
import { moneySection } from './html/sections/money.ts'
import { nextMonthSection } from './html/sections/next-month.ts'
import { repeatabilitySection } from './html/sections/repeatability.ts'
import { robustnessSection } from './html/sections/robustness.ts'
import { segmentsSection } from './html/sections/segments.ts'
import { serviceSection } from './html/sections/service.ts'
import { thanksSimulationSection } from './html/sections/thanks-simulation.ts'
import { thresholdsSection } from './html/sections/thresholds.ts'
import { trustSection } from './html/sections/trust.ts'
import { STYLES } from './html/styles/styles.ts'
import { PART_WORDS } from './html/words/parts.ts'
import type { SimulationResult } from './result.ts'

/** One self-contained HTML file: no network, no outside script, nothing of a ticket that could run. A pure function of the result. */
export function renderReport(result: SimulationResult, say: Messages): string {
  const context: ReportContext = { result, say, format: makeFormat(say.lang, result.meta.timezone) }
  const words = PART_WORDS[say.lang]
  const { thanks, otherCloses, followUps, routing, answers } = result.forecast
  // The policy stops everything that is not ours: even a hole in the escaping could load or run nothing from outside.
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
  const page = html`<!doctype html>
<html lang="${say.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="referrer" content="no-referrer">
<title>${say.title(result.meta.account, result.trackRecord?.earned === true)}</title><style>${trusted(STYLES)}</style></head><body><a class="skip" href="#report">${words.skip}</a><div class="page">${contents(context)}<main id="report" tabindex="-1">
${headlineSection(context)}
${segmentsSection(context, [thresholdsSection(context), conflictsSection(context)])}
${ladderSection(context, [nextMonthSection(context)])}
<section id="actions"><h2>${words.actions.title}</h2><p>${words.actions.intro}</p>
${actionSection('thanks', thanks, context, [], thanksSimulationSection(context))}
${actionSection('closes', otherCloses, context)}
${actionSection('follow_ups', followUps, context, [], followUpSimulationSection(context))}
${actionSection('routing', routing, context)}
${actionSection('answers', answers, context, [say.figures.answersApart], draftsSection(context))}
${gapsSection(context)}
${serviceSection(context)}</section>
${moneySection(context)}
${trustSection(context, [robustnessSection(context), repeatabilitySection(context)])}
${decisionsSection(context)}
</main></div></body></html>
`
  return page.text
}
