import { LIST_KEYS } from './split-json.ts'

/** What one JSON value is, once the wrappers of the programs that pulled it are taken off. */
export type RecordKind =
  | 'canonical'
  | 'dialogue'
  | 'gorgias_ticket'
  | 'gorgias_message'
  | 'gorgias_event'
  | 'stream_control'
  | 'unknown'

/** The records of one line, which may hold a page of them: an array, or an object with a list and no id of its own. */
export function recordsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (!isRecord(value) || 'id' in value) return [value]
  const page = Object.entries(value).find(([key, item]) => LIST_KEYS.has(key) && Array.isArray(item))
  return page ? (page[1] as unknown[]) : [value]
}

/** Takes off the envelope of Singer, Airbyte and webhooks. */
export function unwrapRecord(value: unknown): unknown {
  if (!isRecord(value)) return value
  if (value['type'] === 'RECORD' && isRecord(value['record'])) {
    const inner = value['record']
    return isRecord(inner['data']) && 'stream' in inner ? inner['data'] : inner
  }
  if (isRecord(value['_airbyte_data'])) return value['_airbyte_data']
  if (isRecord(value['ticket']) && !('id' in value)) return value['ticket']
  return value
}

/** Tells a record by the fields only its kind has. */
export function recordKind(value: unknown): RecordKind {
  if (!isRecord(value)) return 'unknown'
  if (['SCHEMA', 'STATE', 'ACTIVATE_VERSION', 'LOG', 'CATALOG', 'SPEC'].includes(String(value['type']))) {
    return 'stream_control'
  }
  if ('schema' in value) return 'canonical'
  if (Array.isArray(value['turns'])) return 'dialogue'
  if ('created_datetime' in value) {
    if ('object_type' in value || ('object_id' in value && 'type' in value)) return 'gorgias_event'
    if ('ticket_id' in value && ('from_agent' in value || 'body_text' in value)) return 'gorgias_message'
    if ('status' in value) return 'gorgias_ticket'
  }
  return 'account' in value && 'messages' in value ? 'canonical' : 'unknown'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
