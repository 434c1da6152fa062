import type { Headline } from '../../../forecast/next/headline-sums.ts'
import { typeset } from './typeset.ts'

type HeadlineWords = Readonly<Record<Headline, string>>

const ENGLISH: HeadlineWords = {
  resolved_share: 'Finished without a person',
  thanks_closed: 'Thank-yous closed, per ticket',
  wrong_closes: 'Closes that are wrong',
  useful_nudges: 'Follow-ups after which the customer comes back',
  route_accuracy: 'Routes to the right team',
  minutes: 'Minutes given back',
  cash: 'Cash on the helpdesk bill, EUR',
}

const FRENCH: HeadlineWords = {
  resolved_share: 'Terminés sans personne',
  thanks_closed: 'Remerciements fermés, par ticket',
  wrong_closes: 'Fermetures à tort',
  useful_nudges: 'Relances après lesquelles le client revient',
  route_accuracy: 'Affectations à la bonne équipe',
  minutes: 'Minutes rendues',
  cash: 'Argent sur la facture du helpdesk, EUR',
}

/** Names of the figures that a forecast is held to. */
export const HEADLINE_WORDS = { en: ENGLISH, fr: typeset(FRENCH) }
