/** An error as the Gorgias API words it; the server turns it into `{error: {msg, data}}`. */
export class GorgiasError extends Error {
  readonly status: number
  readonly data: Readonly<Record<string, readonly string[]>> | undefined

  constructor(status: number, message: string, data?: Record<string, string[]>) {
    super(message)
    this.name = 'GorgiasError'
    this.status = status
    this.data = data
  }
}

export function notFound(what: string): GorgiasError {
  return new GorgiasError(404, `${what} was not found.`)
}

export function invalid(field: string, message: string): GorgiasError {
  return new GorgiasError(400, 'Failed to validate the request.', { [field]: [message] })
}
