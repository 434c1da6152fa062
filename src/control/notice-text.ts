import type { Notice, NoticeFacts, NoticeKind } from '../store/notices.ts'
import { DIGEST_WORDS } from './digest-words.ts'

export type NoticeLanguage = 'en' | 'fr'

type Say = (facts: NoticeFacts) => string

/** A notice in a sentence or two for the lead: what happened, and what a person can do about it. */
export function noticeText(notice: Notice, account: string, language: NoticeLanguage): string {
  return `Rehearsal, ${account}: ${TEXTS[language][notice.kind](notice.facts)}`
}

const TEXTS: Readonly<Record<NoticeLanguage, Readonly<Record<NoticeKind, Say>>>> = {
  en: {
    paused: f =>
      `${where(f, 'channel', 'intent')} was lowered to drafts: ${EN_MEASURES[String(f['measure'])]} in ${f['bad']} of ${f['cases']} cases, ` +
      `more than the limit of ${percent(f['limit'], 'en')} can explain. Only a person resumes it: rehearsal resume ${flag(f)}.`,
    spend: f =>
      Number(f['percent']) >= 100
        ? `the spend on language models for ${f['month']} is used up (${money(f, 'limit', 'en')}); the engine goes on without one.`
        : `${f['percent']} % of the spend on language models for ${f['month']} is used: ${money(f, 'spent', 'en')} of ${money(f, 'limit', 'en')}.`,
    drift: f =>
      `in the last week ${f['unsure']} of ${f['cases']} decisions were about things it does not know well; ` +
      `usual are ${percent(f['usual'], 'en')}. Customers may be writing about something new: rehearsal learn shows what.`,
    connection_failed: f =>
      `the helpdesk does not answer (${f['code']}). Nothing is lost: what customers write is stored and taken up when it answers again.`,
    connection_back: () => 'the helpdesk answers again.',
    webhook_off: () =>
      'the helpdesk had switched our webhook off. It is being switched on again, and what was missed is fetched.',
    webhook_back: f => `the webhook works again; ${f['fetched'] ?? 0} missed events were fetched.`,
    certified: f =>
      `closing thank-yous on ${f['channel']} in “${f['language']}” has earned its certificate: ${f['right']} right and ${f['wrong']} wrong. ` +
      'From now on they are closed without asking.',
    digest: f => DIGEST_WORDS.en(f),
  },
  fr: {
    paused: f =>
      `${where(f, 'le canal', 'l’intention')} est ramené aux brouillons : ${FR_MEASURES[String(f['measure'])]} dans ${f['bad']} cas sur ${f['cases']}, ` +
      `plus que la limite de ${percent(f['limit'], 'fr')} ne peut expliquer. Seule une personne peut reprendre : rehearsal resume ${flag(f)}.`,
    spend: f =>
      Number(f['percent']) >= 100
        ? `la dépense de modèles de langage pour ${f['month']} est épuisée (${money(f, 'limit', 'fr')}) ; le moteur continue sans modèle.`
        : `${f['percent']} % de la dépense de modèles de langage pour ${f['month']} sont utilisés : ${money(f, 'spent', 'fr')} sur ${money(f, 'limit', 'fr')}.`,
    drift: f =>
      `la semaine passée, ${f['unsure']} décisions sur ${f['cases']} portaient sur des sujets mal connus ; ` +
      `d’habitude ${percent(f['usual'], 'fr')}. Les clients écrivent peut-être à propos de quelque chose de nouveau : voir rehearsal learn.`,
    connection_failed: f =>
      `le helpdesk ne répond pas (${f['code']}). Rien n’est perdu : les messages des clients sont conservés et repris dès qu’il répond.`,
    connection_back: () => 'le helpdesk répond de nouveau.',
    webhook_off: () =>
      'le helpdesk avait coupé notre webhook. Il est réactivé et les événements manqués sont récupérés.',
    webhook_back: f => `le webhook fonctionne de nouveau ; ${f['fetched'] ?? 0} événements manqués ont été récupérés.`,
    certified: f =>
      `la fermeture des remerciements (${f['channel']}, « ${f['language']} ») a obtenu son certificat : ${f['right']} justes, ${f['wrong']} erreurs. ` +
      'Désormais ils sont fermés sans demander.',
    digest: f => DIGEST_WORDS.fr(f),
  },
}

const EN_MEASURES: Readonly<Record<string, string>> = {
  reopened: 'a close did not hold',
  negative_replies: 'our message got a negative reply',
  undone: 'people took back what was done',
}
const FR_MEASURES: Readonly<Record<string, string>> = {
  reopened: 'une fermeture n’a pas tenu',
  negative_replies: 'notre message a reçu une réponse négative',
  undone: 'une personne est revenue sur la décision',
}

function where(facts: NoticeFacts, channel: string, intent: string): string {
  return facts['channel'] === undefined ? `${intent} ${facts['intent']}` : `${channel} ${facts['channel']}`
}

function flag(facts: NoticeFacts): string {
  return facts['channel'] === undefined ? `--intent ${facts['intent']}` : `--channel ${facts['channel']}`
}

function percent(share: unknown, language: NoticeLanguage): string {
  return `${decimal(Number(share) * 100, 1, language)} %`
}

function money(facts: NoticeFacts, key: string, language: NoticeLanguage): string {
  return `${decimal(Number(facts[key]), 2, language)} ${facts['currency']}`
}

/** Without a locale of the machine: the same facts give the same words everywhere. */
function decimal(value: number, digits: number, language: NoticeLanguage): string {
  const text = String(Number(value.toFixed(digits)))
  return language === 'fr' ? text.replace('.', ',') : text
}
