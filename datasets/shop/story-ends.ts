/** How a story must end because a later ticket of the same customer depends on it. */
export type Fate = 'free' | 'solved_then_quiet' | 'left_waiting'

export type Resolution = 'nothing_asked' | 'confirmed' | 'met_in_silence' | 'not_met'
