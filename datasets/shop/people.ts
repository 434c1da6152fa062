import { createRandom, mix32 } from './random.ts'
import type { ShopSettings } from './settings.ts'
import type { Language } from './vocabulary.ts'

export interface Person {
  readonly id: string
  readonly language: Language
  readonly first: string
  readonly last: string
  readonly email: string
  readonly phone: string
  /** When the shop made this customer a VIP. */
  readonly vipSince?: number
  readonly segments: readonly string[]
  readonly timezone: string
  readonly market: string
  /** friendly … angry, a lasting trait that single messages vary around. */
  readonly temper: 'warm' | 'neutral' | 'terse' | 'hot'
  readonly typos: number
  readonly lowerCase: boolean
  readonly company?: string
  readonly mailClient: 'gmail' | 'outlook' | 'apple' | 'mobile' | 'plain'
}

const FIRST: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Emma',
    'Oliver',
    'Aoife',
    'Harry',
    'Grace',
    'Liam',
    'Sophie',
    'Callum',
    'Maya',
    'Declan',
    'Ruth',
    'Owen',
    'Zara',
    'Miles',
    'Hannah',
    'Idris',
    'Nora',
    'Felix',
    'Tess',
    'Rory',
  ],
  fr: [
    'Chloé',
    'Antoine',
    'Inès',
    'Mathieu',
    'Élodie',
    'Karim',
    'Margaux',
    'Théo',
    'Solène',
    'Yann',
    'Amélie',
    'Bastien',
    'Noémie',
    'Gaëlle',
    'Rémi',
    'Fatou',
    'Jérôme',
    'Lucie',
    'Pauline',
    'Damien',
  ],
  de: [
    'Anna',
    'Lukas',
    'Jule',
    'Matthias',
    'Ayşe',
    'Stefan',
    'Katrin',
    'Jörg',
    'Lena',
    'Moritz',
    'Birgit',
    'Timo',
    'Greta',
    'Björn',
    'Sabine',
    'Emil',
    'Heike',
    'Nils',
    'Ronja',
    'Uwe',
  ],
  es: [
    'Lucía',
    'Javier',
    'Marina',
    'Álvaro',
    'Carmen',
    'Iker',
    'Nuria',
    'Pablo',
    'Rocío',
    'Diego',
    'Elena',
    'Raúl',
    'Ainhoa',
    'Sergio',
    'Pilar',
    'Unai',
    'Laura',
    'Óscar',
    'Begoña',
    'Hugo',
  ],
}

const LAST: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Whitfield',
    'Byrne',
    'Ashworth',
    'Kelly',
    'Patel',
    'Rowe',
    'Sinclair',
    'Doyle',
    'Marsh',
    'Okoro',
    'Tanner',
    'Lowe',
    'Fenwick',
    'Hale',
    'Quigley',
    'Prior',
    'Blyth',
    'Nolan',
    'Garside',
    'Pryce',
    'Thorne',
  ],
  fr: [
    'Lefèvre',
    'Garnier',
    'Mercier',
    'Boucher',
    'Diallo',
    'Perrin',
    'Chauvin',
    'Renaud',
    'Marchal',
    'Guérin',
    'Leclerc',
    'Aubry',
    'Bouvier',
    'Cordier',
    'Haddad',
    'Tissot',
    'Vasseur',
    'Meunier',
    'Rolland',
    'Picard',
    'Delmas',
  ],
  de: [
    'Brandt',
    'Hoffmann',
    'Yılmaz',
    'Krüger',
    'Seidel',
    'Vogt',
    'Lorenz',
    'Peters',
    'Arnold',
    'Böhm',
    'Reuter',
    'Hartmann',
    'Ziegler',
    'Kuhn',
    'Pohl',
    'Engel',
    'Sauer',
    'Winter',
    'Thiele',
    'Haas',
    'Gruber',
  ],
  es: [
    'Navarro',
    'Iglesias',
    'Ortega',
    'Serrano',
    'Vidal',
    'Cabrera',
    'Prieto',
    'Soler',
    'Etxeberria',
    'Lozano',
    'Rubio',
    'Campos',
    'Peña',
    'Ferrer',
    'Castaño',
    'Nieto',
    'Bravo',
    'Molina',
    'Pascual',
    'Rey',
    'Aguado',
  ],
}

const COUNTRIES: Readonly<Record<Language, readonly (readonly [string, string, string, number])[]>> = {
  en: [
    ['UK', 'Europe/London', '+447', 9],
    ['IE', 'Europe/Dublin', '+3538', 8],
  ],
  fr: [
    ['FR', 'Europe/Paris', '+336', 8],
    ['BE', 'Europe/Brussels', '+3247', 7],
  ],
  de: [
    ['DE', 'Europe/Berlin', '+4915', 9],
    ['AT', 'Europe/Vienna', '+43664', 7],
  ],
  es: [['ES', 'Europe/Madrid', '+346', 8]],
}

const MAIL_HOSTS = ['mailbox.example', 'post.example', 'inbox.example', 'webmail.example']
const COMPANY_HOSTS = ['harrowpine.example', 'vauban.example', 'nordblick.example', 'sierra.example']

interface PeopleOf {
  readonly seed: number
  /** The history's first and last moment. */
  readonly start: number
  readonly end: number
  readonly settings: Pick<ShopSettings, 'languages'>
}

/** The customer with this number; the same for every ticket that names them. */
export function personOf({ seed, start, end, settings }: PeopleOf, number: number): Person {
  const random = createRandom(seed, 'person', number)
  const language = random.weighted<Language>(settings.languages)
  const first = random.pick(FIRST[language])
  const last = random.pick(LAST[language])
  const country = random.chance(0.82) ? COUNTRIES[language][0]! : COUNTRIES[language].at(-1)!
  const corporate = random.chance(0.12)
  const handle = plain(`${first}.${last}`)
  const vip = random.chance(0.07)
  const temper = random.weighted({ warm: 30, neutral: 45, terse: 17, hot: 8 })
  let digits = ''
  for (let i = 0; i < country[3]; i++) digits += random.int(0, 9)
  return {
    id: `c${mix32(number ^ mix32(seed)).toString(36)}`,
    language,
    first,
    last,
    email: corporate
      ? `${handle}@${random.pick(COMPANY_HOSTS)}`
      : `${handle}${random.int(1, 99)}@${random.pick(MAIL_HOSTS)}`,
    phone: country[2] + digits,
    ...(vip && { vipSince: Math.round(start - 0.4 * (end - start) + random.next() * 1.3 * (end - start)) }),
    segments: random.chance(0.2) ? [random.pick(['outdoor', 'home', 'wholesale', 'newsletter'])] : [],
    timezone: country[1],
    market: country[0],
    temper,
    typos: random.chance(0.35) ? 0.02 + random.next() * 0.05 : random.next() * 0.006,
    lowerCase: random.chance(0.14),
    ...(corporate && { company: 'yes' }),
    mailClient: random.weighted({ gmail: 34, outlook: 24, apple: 16, mobile: 18, plain: 8 }),
  }
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/ı/g, 'i')
    .normalize('NFD')
    .replace(/[^a-z.]/g, '')
}
