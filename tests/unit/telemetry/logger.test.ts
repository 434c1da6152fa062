import { describe, expect, it } from 'vitest'
import { RehearsalError } from '../../../src/errors/rehearsal-error.ts'
import { createLogger } from '../../../src/telemetry/logger.ts'

function capture(write: (log: ReturnType<typeof createLogger>) => void): Record<string, unknown> {
  let line = ''
  const destination = {
    write: (text: string) => {
      line += text
    },
  }
  write(createLogger({ level: 'trace', destination }))
  const { time: _time, ...rest } = JSON.parse(line)
  return rest
}

describe('createLogger', () => {
  it('strikes private fields out, however deep they stand', () => {
    const line = capture(log =>
      log.info(
        { ticketId: 't1', text: 'MARKER', message: { body: 'MARKER', id: 'm1' }, a: { b: { email: 'MARKER' } } },
        'read',
      ),
    )

    expect(line).toEqual({
      level: 30,
      ticketId: 't1',
      text: '[private]',
      message: { body: '[private]', id: 'm1' },
      a: { b: { email: '[private]' } },
      msg: 'read',
    })
  })

  it('keeps the code of our errors and the words of no error', () => {
    const cause = Object.assign(new Error('invalid input syntax: "MARKER"'), { code: '22P02' })
    const line = capture(log => log.error({ err: new RehearsalError('internal', undefined, { cause }) }, 'failed'))

    expect(JSON.stringify(line)).not.toContain('MARKER')
    expect(line['err']).toMatchObject({
      kind: 'RehearsalError',
      code: 'internal',
      cause: { kind: 'Error', code: '22P02' },
    })
  })

  it('keeps words out that stand over several lines of a stack', () => {
    const error = new Error('first\n    at MARKER line that looks like a place')

    const line = capture(log => log.error({ err: error }, 'failed'))

    expect(JSON.stringify(line)).not.toContain('MARKER')
  })
})
