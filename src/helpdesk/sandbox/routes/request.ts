import type { FastifyRequest } from 'fastify'
import type { Cause, Desk } from '../desk.ts'
import { invalid } from '../gorgias-error.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The user whose key made the call. */
    userId: number
  }
}

/** The acting user as the cause of what follows. */
export function causeOf(desk: Desk, request: FastifyRequest): Cause {
  return desk.cause({ kind: 'user', id: request.userId })
}

export function bodyOf(request: FastifyRequest): Record<string, unknown> {
  const body = request.body ?? {}
  if (typeof body !== 'object' || Array.isArray(body)) throw invalid('body', 'Not a valid object.')
  return body as Record<string, unknown>
}

export function queryOf(request: FastifyRequest): Record<string, string | undefined> {
  const query = request.query as Record<string, string | string[] | undefined>
  return Object.fromEntries(Object.entries(query).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value]))
}

/** All values of a repeated query parameter, written `name` or `name[]`. */
export function listOf(request: FastifyRequest, name: string): string[] | undefined {
  const query = request.query as Record<string, string | string[] | undefined>
  const value = query[name] ?? query[`${name}[]`]
  return value === undefined ? undefined : [value].flat()
}

export function idOf(request: FastifyRequest, name = 'id'): number {
  const id = Number((request.params as Record<string, string>)[name])
  if (!Number.isSafeInteger(id)) throw invalid(name, 'Not a valid integer.')
  return id
}
