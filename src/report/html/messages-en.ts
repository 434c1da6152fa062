import { REASONS } from '../../core/reasons.ts'
import type { Messages } from './messages.ts'

export const ENGLISH: Messages = {
  lang: 'en',
  title: (account, isForecast) => `${isForecast ? 'Forecast' : 'Estimate'} for ${account}`,
  headline: f =>
    `On ${f.n} tickets from ${f.from} to ${f.to}, Rehearsal would have finished ${f.resolved} without a person: ${f.owed} nothing owed, ${f.confirmed} confirmed, ${f.verified} verified, ${f.assumed} assumed. It would have been wrong on ${f.wrong}.`,
  tooFewHeadline: n =>
    `${n === '0' ? 'No ticket has' : n === '1' ? 'Only one ticket has' : `Only ${n} tickets have`} an observed outcome. That is too few to say a rate; the counts are below.`,
  definition:
    'Finished means: closed or answered by us, with no substantive reply of the team needed, and no new contact of that customer about it within 7 days. Wrong means: a close, route or nudge that what happened afterwards contradicts. Ranges are 95 %: Wilson and a bootstrap over customers, whichever is wider.',
  alsoDone: f =>
    `Over all these tickets, those that people answered included, it would have closed ${f.thanks} thank-yous, sent ${f.nudges} follow-ups and routed ${f.routes} requests.`,
  rungs: {
    nothing_owed: 'Nothing owed',
    confirmed: 'Confirmed',
    verified: 'Verified',
    assumed: 'Assumed',
    handed_over: 'Handed over',
    handed_over_late: 'Handed over late',
    wrong: 'Wrong',
    unknown: 'Unknown',
    pending: 'Pending',
  },
  rungMeaning: {
    nothing_owed: 'Thanks, notices, spam, automated mail: closed, and nobody had to answer.',
    confirmed: 'Answered as the team did, and the customer said it was settled.',
    verified:
      'Answered as the team did, and no new contact about it in 7 days. Uncalibrated until people have labelled enough.',
    assumed: 'Only silence followed.',
    handed_over: 'A person was needed and got it in time.',
    handed_over_late:
      'A person was needed and got it after the team’s median first response, or after more than one message of ours.',
    wrong: 'A close, route or nudge that history contradicts.',
    unknown: 'We would have sent what the team did not send; what follows in history answers something else.',
    pending: 'The observation window is not over at the end of the data.',
  },
  segments: {
    title: 'Switch it on for these, not for those',
    intro:
      'Ready: at worst 5 % of the tickets go wrong. Draft only: promising, not proven. The ranges decide, not the point in the middle.',
    columns: ['Intent', 'Channel', 'Tickets', 'Something done', 'Finished', 'Wrong', 'Verdict'],
    verdicts: {
      ready: 'ready',
      draft_only: 'draft only',
      leave_to_people: 'leave to people',
      too_few: 'too few to say',
    },
    noIntent: 'no intent known',
    otherChannels: 'smaller channels together',
    empty: 'No ticket in this window has an observed outcome.',
    tooFew: n => `${n} more groups have fewer than 30 tickets each: too few to say.`,
    allFew: n => `Too few to say: each of the ${n} groups has fewer than 30 tickets with an observed outcome.`,
  },
  ladder: {
    title: 'The outcome ladder',
    intro:
      'Every replayed ticket stands on exactly one rung. Hatched: not counted in any rate. The bracket is the range of the share finished without a person.',
    policy: 'This policy',
    doNothing: 'Do nothing',
    nativeRules: 'Native rules',
    columns: ['Rung', 'Tickets', 'Share', 'What it means'],
    bounds: f =>
      `${f.unknown} tickets diverge from what the team did. Had all of them failed, ${f.pessimistic} would be finished; as judged, ${f.judged}; had all succeeded, ${f.optimistic}.`,
    byLanguage: 'By language',
    fewLanguages: names => `Too few to say, under 30 tickets: ${names}.`,
  },
  sections: {
    thanks: {
      title: 'Thank-yous',
      intro:
        'Messages that ask for nothing on tickets where nothing is owed. Closed on arrival, with a note that says why.',
      empty: 'No thank-you was closed in this window.',
    },
    closes: {
      title: 'Other closes',
      intro: 'Automated mail, spam, notices and tickets that fell silent after the follow-ups.',
      empty: 'Nothing else was closed in this window.',
    },
    follow_ups: {
      title: 'Follow-ups',
      intro:
        'Customers we asked something and never heard from again: who would be written to, when, and what happened without it.',
      empty: 'No follow-up came due in this window.',
    },
    routing: {
      title: 'Routing',
      intro: 'Compared with the team that finished the ticket, after every reassignment.',
      empty: 'Nothing was routed in this window.',
    },
    answers: {
      title: 'Answers',
      intro: 'An answer counts only where it is the one the team gave: the same macro, or mostly the same words.',
      empty: 'This policy answers nothing by itself.',
    },
  },
  figures: {
    right: 'Right',
    wrong: 'Wrong',
    atMost: bound => `At most ${bound} wrong, at 95 % (exact bound).`,
    counts: f => `${f.total} in all; ${f.unknown} cannot be known, ${f.pending} still pending.`,
    whatHappened: 'What happened',
    rightExamples: 'Right',
    wrongExamples: 'Wrong',
    unknownExamples: 'Diverging',
    none: 'None in this window.',
    notWrong: 'Not contradicted',
    answersApart: 'Answering is far less knowable than triage. These figures stand apart from the rest on purpose.',
  },
  why: {
    nothing_followed: 'nothing followed in 7 days',
    team_replied: 'the team still replied',
    customer_wrote_again: 'the customer wrote again',
    customer_opened_another: 'the customer opened another ticket about it',
    same_team: 'the same team finished it',
    other_team: 'another team finished it',
    final_team_unknown: 'the final team is not in the data',
    customer_was_done: 'the customer was done',
    customer_wrote_elsewhere: 'the customer had written elsewhere',
    we_owed: 'the next step was ours',
    customer_came_back: 'without it, the customer came back later',
    customer_thanked: 'without it, the customer thanked later',
    stayed_silent: 'without it, nothing more came',
    same_macro: 'the team used the same macro',
    similar_words: 'the team used much the same words',
    different_words: 'the team answered differently',
    other_macro: 'the team sent another macro',
    nobody_answered: 'the team never answered',
    window_open: 'too early to know',
  },
  reasons: REASONS,
  commands: {
    close: 'close',
    reopen: 'reopen',
    route: 'route to',
    tag: 'tag',
    untag: 'remove tag',
    field: 'set field',
    priority: 'priority',
    reply: 'reply',
    note: 'note',
    schedule_follow_up: 'plan follow-up',
    cancel_follow_up: 'cancel follow-up',
    follow_up: 'follow up',
    hand_over: 'hand over',
    action: 'action',
  },
  roles: { customer: 'Customer', agent: 'Team', bot: 'Bot', system: 'System' },
  would: 'Rehearsal would',
  afterwards: 'what happened then',
  money: {
    title: 'Money and time',
    intro:
      'Time given back and cash are different things. Every figure is a low – likely – high range, scaled to 30 days, and stands on the assumptions below; replace them with your own.',
    minutes: 'Working time given back',
    time: 'Worth of that time',
    cash: 'Cash on the helpdesk bill',
    pendingApart:
      'What is still pending is taken to end as the known actions of its kind did. Next month’s minutes may differ from these by growth and by customers who would answer a follow-up.',
    hoursAMonth: text => `${text} hours a month`,
    cashWhy:
      'Fewer tickets inside the same plan save no cash. Our own messages can make a ticket billable that nobody answered before.',
    tornado: 'What moves the time most',
  },
  trust: {
    title: 'How far to trust this',
    asOf: f =>
      `As-of check: ${f.views} views of tickets were rebuilt with everything after their moment cut off; ${f.violations} differed.`,
    split: f =>
      `Learned from ${f.learned} tickets before ${f.cutoff}; all figures are about the ${f.replayed} tickets after it, which nothing was learned from.`,
    observed: f =>
      `${f.known} tickets have an observed outcome, ${f.unknown} cannot be known, ${f.pending} are pending.`,
    intents: f =>
      `Intent on the first message, against the team’s own final label: right on ${f.accuracy}. The engine stood by its reading on ${f.accepted}; there it was right on ${f.acceptedRight}. Labels of the team contain errors of their own.`,
    noIntents: 'The history carries no labels of the team, so intents could not be learned or judged.',
    calibration: {
      label: 'Claimed confidence against how often it was right',
      x: 'claimed, %',
      y: 'right, %',
      table: 'The plot in figures',
      columns: ['Claimed from', 'Claimed, mean', 'Right'],
    },
    notTested: 'Not tested',
    notSimulable: 'Rules that need facts without a date',
    notSimulableItem: f =>
      `${f.rule} needs ${f.field}, which is undated on ${f.tickets} tickets: it could not fire there.`,
    limits: 'What this data cannot tell',
    skipped: 'Left out of the import',
    nothing: 'Nothing.',
    howToRead: 'How to read it',
    howToReadItems: [
      'A figure is written 31 % (27–35 %), n = 1,204: the share, its 95 % range, and on how many tickets it stands.',
      'Where our decision equals what happened, the outcome is observed. Where it differs, the customer’s next message answers something we never sent: then only bounds are shown.',
      'People’s messages were replayed as sent. Ours were answered by nothing.',
      'Nothing in this simulation judged itself: outcomes come from what the team and the customers did afterwards.',
    ],
    fingerprints: 'Seed, policy, data and code',
  },
}
