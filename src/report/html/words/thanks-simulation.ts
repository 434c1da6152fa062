import { typeset } from './typeset.ts'

export interface ThanksWords {
  readonly title: string
  readonly reopens: (facts: { raw: string; real: string; avoided: string; minutes: string }) => string
  readonly certified: (facts: {
    known: string
    wrong: string
    pending: string
    atMost: string
    tolerated: string
  }) => string
  readonly missing: (n: string) => string
  readonly enough: string
  readonly never: string
  readonly missed: (n: string) => string
  readonly groups: { readonly title: string; readonly columns: readonly string[]; readonly never: string }
}

const ENGLISH: ThanksWords = {
  title: 'What closing thank-yous would spare, and how sure that is',
  reopens: f =>
    `Customers’ messages opened ${f.raw} closed tickets again; ${f.real} of them asked for something: these are the true reopens. We would have closed ${f.avoided} of all at once, which gives back ${f.minutes} minutes a month, repairs taken off.`,
  certified: f =>
    `Wrong: ${f.wrong} of ${f.known} closes with a known outcome, which supports at most ${f.atMost} wrong, at 95 %; pending: ${f.pending}. The policy tolerates ${f.tolerated}.`,
  missing: n => `A certificate needs ${n} more, if none of them is wrong.`,
  enough: 'As many would be enough for a certificate. It is earned live, from closes that were really made.',
  never: 'No number of closes would be enough for a certificate at this limit.',
  missed: n => `${n} thank-yous would have stayed open for a person.`,
  groups: {
    title: 'By channel and language, as live certificates are given',
    columns: ['Channel, language', 'Right', 'Wrong', 'At most wrong', 'More needed'],
    never: 'never enough',
  },
}

const FRENCH: ThanksWords = typeset({
  title: 'Ce que fermer les mercis épargnerait, et avec quelle certitude',
  reopens: f =>
    `Des messages de clients ont rouvert ${f.raw} tickets fermés ; ${f.real} demandaient quelque chose : ce sont les vraies réouvertures. Nous en aurions refermé ${f.avoided} aussitôt, ce qui rend ${f.minutes} minutes par mois, réparations déduites.`,
  certified: f =>
    `Erreurs : ${f.wrong} sur ${f.known} fermetures à l’issue connue, ce qui appuie au plus ${f.atMost} d’erreurs, à 95 % ; en attente : ${f.pending}. La politique tolère ${f.tolerated}.`,
  missing: n => `Un certificat en demande ${n} de plus, si aucune n’est fausse.`,
  enough: 'Autant suffiraient à un certificat. Il se gagne en service, par des fermetures réellement faites.',
  never: 'Aucun nombre de fermetures ne suffirait à un certificat à cette limite.',
  missed: n => `${n} mercis seraient restés ouverts pour une personne.`,
  groups: {
    title: 'Par canal et langue, comme les certificats sont donnés en service',
    columns: ['Canal, langue', 'Justes', 'Fausses', 'Au plus fausses', 'Encore requis'],
    never: 'jamais assez',
  },
})

export const THANKS_WORDS = { en: ENGLISH, fr: FRENCH }
