export interface DoorJob {
  readonly kind: 'ours' | 'bare'
  readonly databaseUrl: string
  /** Where nudges go; without it they are counted only. */
  readonly temporalAddress?: string
  readonly secrets: Readonly<Record<string, string>>
}

export type FromDoor =
  | { readonly kind: 'ready'; readonly url: string }
  | { readonly kind: 'counts'; readonly nudges: number; readonly cpu: number; readonly megabytes: number }
