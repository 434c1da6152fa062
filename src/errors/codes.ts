/** Every way the product fails, in one table: what an operator reads, whether trying again can help, how HTTP and the shell see it. */
export const ERROR_CODES = {
  wrong_use: { text: 'The command was called the wrong way.', retryable: false, http: 400, exit: 2 },
  bad_input: { text: 'The input cannot be read as expected.', retryable: false, http: 422, exit: 2 },
  unknown_format: { text: 'The file is in no format that can be imported.', retryable: false, http: 422, exit: 2 },
  bad_policy: { text: 'The policy file has mistakes.', retryable: false, http: 422, exit: 2 },
  bad_config: { text: 'The configuration has mistakes.', retryable: false, http: 500, exit: 2 },
  nothing_to_simulate: { text: 'No ticket in the input can be replayed.', retryable: false, http: 422, exit: 2 },
  interrupted: { text: 'The work was interrupted; what was done is kept.', retryable: true, http: 503, exit: 1 },
  model_missing: { text: 'The embedding model is not installed.', retryable: false, http: 500, exit: 1 },
  model_failed: { text: 'The language model did not give a usable answer.', retryable: true, http: 502, exit: 1 },
  folder_busy: { text: 'Another process has the database folder open.', retryable: false, http: 503, exit: 1 },
  database_failed: { text: 'The database did not answer.', retryable: true, http: 503, exit: 1 },
  schema_ahead: { text: 'The database was migrated by a newer version.', retryable: false, http: 500, exit: 1 },
  not_found: { text: 'There is no such thing.', retryable: false, http: 404, exit: 1 },
  unauthorized: { text: 'The secret is missing or wrong.', retryable: false, http: 401, exit: 1 },
  too_many_requests: { text: 'Too many requests; try again later.', retryable: true, http: 429, exit: 1 },
  too_large: { text: 'The request is larger than allowed.', retryable: false, http: 413, exit: 1 },
  rate_limited: { text: 'The helpdesk asks to slow down.', retryable: true, http: 429, exit: 1 },
  helpdesk_failed: { text: 'The helpdesk did not answer as expected.', retryable: true, http: 502, exit: 1 },
  helpdesk_refused: { text: 'The helpdesk refused the request.', retryable: false, http: 502, exit: 1 },
  unconfirmed_send: {
    text: 'Nobody can say whether the message was sent; it will not be sent again.',
    retryable: false,
    http: 502,
    exit: 1,
  },
  temporal_missing: { text: 'No Temporal server or CLI can be found.', retryable: false, http: 503, exit: 1 },
  stopped: { text: 'People or a limit hold this back; nothing is written.', retryable: false, http: 409, exit: 1 },
  internal: { text: 'A mistake in the product itself.', retryable: false, http: 500, exit: 1 },
} as const

export type ErrorCode = keyof typeof ERROR_CODES
