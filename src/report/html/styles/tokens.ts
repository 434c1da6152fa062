/**
 * The colours, by hand for light and dark. They mean: ours (blue to green), people (grey), wrong (vermilion), not known (hatched);
 * after Okabe and Ito. On marks that carry figures stands `paper`, so each of those is far enough from it.
 */
export const LIGHT = {
  ink: '#1b1f24',
  soft: '#57606a',
  line: '#d8dee4',
  edge: '#818b96',
  paper: '#ffffff',
  panel: '#f6f8fa',
  focus: '#0a58ca',
  nothing_owed: '#0072b2',
  confirmed: '#007a59',
  verified: '#2a7aa8',
  assumed: '#5a7796',
  handed_over: '#6b7580',
  handed_over_late: '#474f58',
  wrong: '#c04e00',
  unknown: '#818b96',
  pending: '#d5dae0',
} as const

export type Token = keyof typeof LIGHT

export const DARK: Readonly<Record<Token, string>> = {
  ink: '#e6edf3',
  soft: '#9aa4ae',
  line: '#30363d',
  edge: '#6e7681',
  paper: '#0d1117',
  panel: '#161b22',
  focus: '#79b8ff',
  nothing_owed: '#4aa8e0',
  confirmed: '#2fbf93',
  verified: '#7cc4ee',
  assumed: '#7d97b5',
  handed_over: '#848d97',
  handed_over_late: '#aab2ba',
  wrong: '#f0883e',
  unknown: '#6e7681',
  pending: '#30363d',
}
