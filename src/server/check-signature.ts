import { createHmac, timingSafeEqual } from 'node:crypto'

/** Where helpdesks that sign put it; documents disagree, so any of them counts. */
export const SIGNATURE_HEADERS = ['x-gorgias-hmac-sha256', 'x-gorgias-signature', 'x-hub-signature-256'] as const

/** True where one of the given signatures is the HMAC-SHA256 of the raw bytes under the key, in hex or base64. */
export function checkSignature(body: Buffer, given: readonly string[], key: string): boolean {
  const expected = createHmac('sha256', key).update(body).digest()
  return given.some(signature => {
    const text = signature.trim().replace(/^sha256=/i, '')
    const digest = Buffer.from(text, /^[0-9a-f]{64}$/i.test(text) ? 'hex' : 'base64')
    return digest.length === expected.length && timingSafeEqual(digest, expected)
  })
}
