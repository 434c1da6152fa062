/** The wire form of what the sandbox keeps, field by field as Gorgias answers it. Times are ISO 8601 text. */

export interface ChannelRecord {
  readonly id: number
  readonly type: string
  readonly address: string
  readonly preferred: boolean
  readonly created_datetime: string
}

export interface CustomerRecord {
  readonly id: number
  email: string | null
  name: string | null
  firstname: string
  lastname: string
  external_id: string | null
  language: string | null
  timezone: string | null
  note: string | null
  data: unknown
  meta: Record<string, unknown>
  channels: ChannelRecord[]
  /** Keyed by integration id; shop orders ride here. */
  integrations: Record<string, unknown>
  readonly created_datetime: string
  updated_datetime: string
}

export interface UserRecord {
  readonly id: number
  email: string
  name: string
  firstname: string
  lastname: string
  role: { name: string }
  active: boolean
  /** Absent until somebody says that they are away or back. */
  availability_status?: { status: 'available' | 'unavailable' }
}

export interface TeamRecord {
  readonly id: number
  name: string
  description: string | null
  decoration: { emoji?: string }
  members: { id: number }[]
}

export interface TagRecord {
  readonly id: number
  name: string
  description: string | null
  decoration: { color?: string }
  readonly created_datetime: string
}

export interface TicketRecord {
  readonly id: number
  external_id: string | null
  status: 'open' | 'closed'
  priority: string
  channel: string
  via: string
  from_agent: boolean
  spam: boolean
  language: string | null
  subject: string | null
  meta: Record<string, unknown> | null
  customer_id: number
  assignee_user_id: number | null
  assignee_team_id: number | null
  tag_ids: number[]
  /** Definition id → value. */
  custom_values: Record<number, unknown>
  created_datetime: string
  opened_datetime: string | null
  updated_datetime: string
  last_message_datetime: string | null
  last_received_message_datetime: string | null
  closed_datetime: string | null
  snooze_datetime: string | null
  trashed_datetime: string | null
}

export interface Address {
  readonly name?: string | undefined
  readonly address: string
}

export interface MessageRecord {
  readonly id: number
  /** Another one after a merge. */
  ticket_id: number
  message_id: string | null
  external_id: string | null
  public: boolean
  channel: string
  via: string
  from_agent: boolean
  rule_id: number | null
  integration_id: number | null
  sender_id: number | null
  receiver_id: number | null
  source: { type: string; from: Address; to: Address[]; cc?: Address[]; bcc?: Address[] } | null
  subject: string | null
  body_text: string | null
  body_html: string | null
  headers: Record<string, string> | null
  attachments: unknown[]
  meta: Record<string, unknown> | null
  readonly created_datetime: string
  sent_datetime: string | null
  failed_datetime: string | null
  last_sending_error: { error: string } | null
  /** Instant from which reads show it; models a lagging replica. */
  readonly visible_at: number
}

export interface EventRecord {
  readonly id: number
  readonly context: string
  readonly type: string
  readonly object_type: string
  readonly object_id: number
  readonly user_id: number | null
  readonly data: Record<string, unknown>
  readonly created_datetime: string
  readonly uri: string
}

export interface MacroAction {
  readonly name: string
  readonly title?: string
  readonly type?: string
  readonly arguments: Record<string, unknown>
}

export interface MacroRecord {
  readonly id: number
  external_id: string | null
  name: string
  intent: string | null
  language: string | null
  usage: number
  actions: MacroAction[]
  archived_datetime: string | null
  readonly created_datetime: string
  updated_datetime: string
}

export interface RuleRecord {
  readonly id: number
  name: string
  description: string | null
  code: string
  /** Comma-separated triggers. */
  event_types: string
  /** Higher runs first. */
  priority: number
  deactivated_datetime: string | null
  readonly created_datetime: string
  updated_datetime: string
}

export interface IntegrationRecord {
  readonly id: number
  type: string
  name: string
  description: string | null
  meta: Record<string, unknown>
  http: {
    url: string
    method: string
    request_content_type: string
    response_content_type: string
    form: unknown
    headers: Record<string, string>
    triggers: Record<string, boolean>
  } | null
  deactivated_datetime: string | null
  readonly created_datetime: string
  updated_datetime: string
}

export interface ViewRecord {
  readonly id: number
  name: string
  slug: string
  type: string
  filters: string
  order_by: string
  order_dir: string
  visibility: string
}

export interface CustomFieldRecord {
  readonly id: number
  object_type: string
  label: string
  description: string | null
  required: boolean
  managed_type: string | null
  definition: Record<string, unknown>
}
