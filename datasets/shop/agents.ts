import type { Random } from './random.ts'

export interface Agent {
  readonly name: string
  readonly email: string
  readonly team: string
  /** Median minutes of service time before this agent answers a mail. */
  readonly speed: number
  /** 0 to 1: how often answers solve, promises are kept and labels are right. */
  readonly quality: number
  /** Share of answers sent with "send and close". */
  readonly closesOnSend: number
  readonly usesMacros: number
}

export const AGENTS: readonly Agent[] = [
  {
    name: 'Lea Moreau',
    email: 'lea@alderbrook.example',
    team: 'Logistics',
    speed: 55,
    quality: 0.93,
    closesOnSend: 0.7,
    usesMacros: 0.5,
  },
  {
    name: 'Tom Fischer',
    email: 'tom@alderbrook.example',
    team: 'Logistics',
    speed: 190,
    quality: 0.72,
    closesOnSend: 0.85,
    usesMacros: 0.85,
  },
  {
    name: 'Nadia Benali',
    email: 'nadia@alderbrook.example',
    team: 'Logistics',
    speed: 95,
    quality: 0.86,
    closesOnSend: 0.5,
    usesMacros: 0.6,
  },
  {
    name: 'Priya Shah',
    email: 'priya@alderbrook.example',
    team: 'Returns',
    speed: 70,
    quality: 0.9,
    closesOnSend: 0.65,
    usesMacros: 0.7,
  },
  {
    name: 'Jonas Weber',
    email: 'jonas@alderbrook.example',
    team: 'Returns',
    speed: 240,
    quality: 0.66,
    closesOnSend: 0.9,
    usesMacros: 0.9,
  },
  {
    name: 'Camille Roux',
    email: 'camille@alderbrook.example',
    team: 'Returns',
    speed: 120,
    quality: 0.84,
    closesOnSend: 0.45,
    usesMacros: 0.4,
  },
  {
    name: 'Marta Gil',
    email: 'marta@alderbrook.example',
    team: 'Billing',
    speed: 150,
    quality: 0.88,
    closesOnSend: 0.6,
    usesMacros: 0.55,
  },
  {
    name: 'Oliver Hughes',
    email: 'oliver@alderbrook.example',
    team: 'Billing',
    speed: 310,
    quality: 0.7,
    closesOnSend: 0.8,
    usesMacros: 0.75,
  },
  {
    name: 'Ines Laurent',
    email: 'ines@alderbrook.example',
    team: 'Advice',
    speed: 60,
    quality: 0.92,
    closesOnSend: 0.55,
    usesMacros: 0.3,
  },
  {
    name: 'Ben Okafor',
    email: 'ben@alderbrook.example',
    team: 'Advice',
    speed: 130,
    quality: 0.8,
    closesOnSend: 0.75,
    usesMacros: 0.6,
  },
  {
    name: 'Sofia Keller',
    email: 'sofia@alderbrook.example',
    team: 'Technical',
    speed: 160,
    quality: 0.87,
    closesOnSend: 0.5,
    usesMacros: 0.5,
  },
  {
    name: 'Hugo Petit',
    email: 'hugo@alderbrook.example',
    team: 'Escalations',
    speed: 90,
    quality: 0.95,
    closesOnSend: 0.3,
    usesMacros: 0.1,
  },
]

export const TEAMS = ['Logistics', 'Returns', 'Billing', 'Advice', 'Technical', 'Escalations'] as const

export function pickAgent(random: Random, team: string): Agent {
  return random.pick(AGENTS.filter(agent => agent.team === team))
}
