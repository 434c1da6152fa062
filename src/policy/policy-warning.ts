export interface PolicyWarning {
  /** As in the compiled policy; rules go by name. */
  readonly path: string
  /** `warning`: part of the policy cannot work as written. `note`: it works, perhaps not as meant. */
  readonly level: 'warning' | 'note'
  readonly message: string
}

export function warning(path: string, message: string): PolicyWarning {
  return { path, level: 'warning', message }
}

export function note(path: string, message: string): PolicyWarning {
  return { path, level: 'note', message }
}
