import { describe, expect, it } from 'vitest'
import { aFile, aFolder, readAll, remarksOf, ticketsOf } from './import-support.ts'
import { aMessage, aTicket } from './ticket-factory.ts'

const folder = aFolder()
const line = (over = {}) => JSON.stringify(aTicket(over))
const expectedFile = 'tickets as JSON lines, a Gorgias dump (JSON) or a ticket export (CSV)'

function utf16(text: string, order: 'le' | 'be'): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('files that are read all the same', () => {
  it.each([
    ['a byte order mark', Buffer.from(`\ufeff${line({ subject: 'Où ?' })}\n`)],
    ['UTF-16, little end first', utf16(`${line({ subject: 'Où ?' })}\r\n`, 'le')],
    ['UTF-16, big end first', utf16(`${line({ subject: 'Où ?' })}\n`, 'be')],
    ['no line end at the end', Buffer.from(line({ subject: 'Où ?' }))],
    ['an array', Buffer.from(`[\n${line({ subject: 'Où ?' })}\n]`)],
    [
      'an object with a list',
      Buffer.from(`{"meta":{"x":[{"id":1}]},"data":[${line({ subject: 'Où ?' })}],"next":null}`),
    ],
    ['lines that are pages', Buffer.from(`{"data":[${line({ subject: 'Où ?' })}],"meta":{}}\n{"data":[],"meta":{}}\n`)],
    ['one object over several lines', Buffer.from(JSON.stringify(aTicket({ subject: 'Où ?' }), null, 2))],
    [
      'nulls for what is not there',
      Buffer.from(JSON.stringify({ ...aTicket({ subject: 'Où ?' }), brand: null, closed_at: null })),
    ],
  ])('%s', async (name, bytes) => {
    const found = await readAll(aFile(folder, `${name}.jsonl`, bytes))

    expect(ticketsOf(found)).toEqual([aTicket({ subject: 'Où ?' })])
    expect(remarksOf(found)).toEqual([])
  })

  it('mixed line ends and blank lines', async () => {
    const text = `${line({ id: 'a' })}\r\n\n${line({ id: 'b' })}\r${line({ id: 'c' })}\n${line({ id: 'd' })}\r\n`

    const found = await readAll(aFile(folder, 'mixed.jsonl', text))

    expect(ticketsOf(found).map(ticket => ticket.id)).toEqual(['a', 'b', 'c', 'd'])
    expect(remarksOf(found)).toEqual([])
  })

  it('Windows-1252, and says so once', async () => {
    const bytes = Buffer.from(
      `${line({ id: 'a', subject: 'Größe' })}\n${line({ id: 'b', subject: 'Où ?' })}\n`,
      'latin1',
    )

    const found = await readAll(aFile(folder, 'latin.jsonl', bytes))

    expect(ticketsOf(found).map(ticket => ticket.subject)).toEqual(['Größe', 'Où ?'])
    expect(remarksOf(found)).toEqual([
      { kind: 'limit', limit: 'encoding_assumed', place: { file: 'latin.jsonl', line: 1 } },
    ])
  })

  it('a body of 10 MB and an HTML bomb, cut', async () => {
    const huge = aMessage('m1', '2026-03-01T09:00:00Z', { text: 'x'.repeat(10_000_000) })
    const bomb = aMessage('m2', '2026-03-01T09:01:00Z', { text: undefined, html: '<div>'.repeat(1_000_000) })

    const found = await readAll(aFile(folder, 'huge.jsonl', line({ messages: [huge, bomb] })))

    expect(ticketsOf(found)[0]!.messages.map(({ text, html }) => [text?.length, html?.length])).toEqual([
      [200_000, undefined],
      [undefined, 200_000],
    ])
    const place = { file: 'huge.jsonl', line: 1 }
    const reason = 'The body was cut to 200000 characters.'
    expect(remarksOf(found)).toEqual([
      { kind: 'repaired', place, ticket: 't1', field: 'messages[id m1].text', reason },
      { kind: 'repaired', place, ticket: 't1', field: 'messages[id m2].html', reason },
    ])
  })

  it('a message before its ticket: the ticket begins with it', async () => {
    const text = line({ messages: [aMessage('m1', '2026-02-27T09:00:00+01:00')] })

    const found = await readAll(aFile(folder, 'early.jsonl', text))

    expect(ticketsOf(found)[0]!.created_at).toBe('2026-02-27T09:00:00+01:00')
    expect(remarksOf(found)).toEqual([
      {
        kind: 'repaired',
        place: { file: 'early.jsonl', line: 1 },
        ticket: 't1',
        field: 'created_at',
        reason: 'A message is older than its ticket; the ticket now begins with it.',
      },
    ])
  })

  it('values nested a hundred thousand deep, dropped', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const text = `${line().replace('"tags":[]', `"tags":[],"custom_fields":{"a":${deep}}`)}\n${line({ id: 'b' })}\n`

    const found = await readAll(aFile(folder, 'deep.jsonl', text))

    expect(ticketsOf(found)).toEqual([aTicket(), aTicket({ id: 'b' })])
    expect(remarksOf(found)).toEqual([
      {
        kind: 'repaired',
        place: { file: 'deep.jsonl', line: 1 },
        ticket: 't1',
        field: 'custom_fields',
        reason: 'The value is nested too deeply and was dropped.',
      },
    ])
  })
})

describe('what is listed while the rest is imported', () => {
  it('lines that are no JSON, no ticket, or cut off', async () => {
    const text = `{"broken\n${line({ id: 'a' })}\n{"hello":"world"}\n7\n${line({ id: 'b' })}\n${line({ id: 'c' }).slice(0, 40)}`

    const found = await readAll(aFile(folder, 'lines.jsonl', text))

    expect(ticketsOf(found).map(ticket => ticket.id)).toEqual(['a', 'b'])
    const at = (number: number) => ({ kind: 'skipped', what: 'line', place: { file: 'lines.jsonl', line: number } })
    expect(remarksOf(found)).toEqual([
      { ...at(1), reason: 'This is not valid JSON.', expected: 'one JSON object' },
      { ...at(3), reason: 'This is JSON, but not a ticket.', expected: expectedFile },
      { ...at(4), reason: 'This is JSON, but not a ticket.', expected: expectedFile },
      { ...at(6), reason: 'The file ends in the middle of this record.', expected: 'one JSON object' },
    ])
  })

  it('a broken first line longer than what is looked at to tell the form', async () => {
    const text = `{"broken": "${'x'.repeat(100_000)}\n${line({ id: 'a' })}\n`

    const found = await readAll(aFile(folder, 'long.jsonl', text))

    expect(ticketsOf(found).map(ticket => ticket.id)).toEqual(['a'])
    expect(remarksOf(found)).toEqual([
      {
        kind: 'skipped',
        what: 'line',
        place: { file: 'long.jsonl', line: 1 },
        reason: 'This is not valid JSON.',
        expected: 'one JSON object',
      },
    ])
  })

  it('a document that ends too early', async () => {
    const text = `{"data":[${line({ id: 'a' })},\n${line({ id: 'b' }).slice(0, 40)}`

    const found = await readAll(aFile(folder, 'cut.json', text))

    expect(ticketsOf(found).map(ticket => ticket.id)).toEqual(['a'])
    expect(remarksOf(found)).toEqual([
      {
        kind: 'skipped',
        what: 'line',
        place: { file: 'cut.json', line: 2 },
        reason: 'The file ends in the middle of this record.',
        expected: 'one JSON object',
      },
    ])
  })

  it('bad messages and events, each by its own field', async () => {
    const good = aMessage('m1', '2026-03-01T09:00:00Z')
    const ticket = {
      ...aTicket(),
      messages: [
        good,
        { ...good, id: 'm2', at: '2026-03-01 09:00:00' },
        { ...good, id: 'm3', from: 'robot' },
        { ...good, id: 'm4', at: 'yesterday' },
        'what?',
        good,
      ],
      events: [{ at: '2026-03-01T09:00:00Z', type: 'exploded', actor: 'agent' }],
    }

    const found = await readAll(aFile(folder, 'parts.jsonl', JSON.stringify(ticket)))

    expect(ticketsOf(found)).toEqual([aTicket({ messages: [good] })])
    const at = { place: { file: 'parts.jsonl', line: 1 }, ticket: 't1' }
    const time = 'RFC 3339 with a zone, such as 2026-03-01T09:30:00Z'
    const unexpected = 'The field has an unexpected value.'
    expect(remarksOf(found)).toEqual([
      {
        kind: 'skipped',
        what: 'message',
        ...at,
        field: 'messages[1].at',
        reason: 'The time has no zone.',
        expected: time,
      },
      {
        kind: 'skipped',
        what: 'message',
        ...at,
        field: 'messages[2].from',
        reason: unexpected,
        expected: 'one of "customer", "agent", "bot", "system"',
      },
      { kind: 'skipped', what: 'message', ...at, field: 'messages[3].at', reason: 'This is no time.', expected: time },
      { kind: 'skipped', what: 'message', ...at, field: 'messages[4]', reason: unexpected, expected: 'object' },
      {
        kind: 'skipped',
        what: 'event',
        ...at,
        field: 'events[0].type',
        reason: unexpected,
        expected:
          'one of "closed", "reopened", "assigned", "tagged", "untagged", "snoozed", "unsnoozed", "merged", "spam", "trashed", "priority", "field", "order", "viewed", "typing", "drafted"',
      },
      {
        kind: 'skipped',
        what: 'message',
        ...at,
        field: 'messages[id m1]',
        reason: 'Another message of the ticket has the same id.',
      },
    ])
  })

  it('tickets with a missing or wrong field', async () => {
    const { customer: _customer, ...anonymous } = aTicket({ id: 'a' })
    const text = [anonymous, { ...aTicket({ id: 'b' }), created_at: '2026-03-01' }, aTicket({ id: 'c' })]

    const found = await readAll(aFile(folder, 'fields.jsonl', text.map(item => JSON.stringify(item)).join('\n')))

    expect(ticketsOf(found).map(ticket => ticket.id)).toEqual(['c'])
    const file = 'fields.jsonl'
    expect(remarksOf(found)).toEqual([
      {
        kind: 'skipped',
        what: 'ticket',
        place: { file, line: 1 },
        ticket: 'a',
        field: 'customer',
        reason: 'A required field is missing.',
        expected: 'object',
      },
      {
        kind: 'skipped',
        what: 'ticket',
        place: { file, line: 2 },
        ticket: 'b',
        field: 'created_at',
        reason: 'The time has no zone.',
        expected: 'RFC 3339 with a zone, such as 2026-03-01T09:30:00Z',
      },
    ])
  })

  it('a ticket met twice, in whatever file', async () => {
    const one = aFile(folder, 'one.jsonl', `${line({ subject: 'first' })}\n`)
    const two = aFile(folder, 'two.jsonl', `${line({ subject: 'second' })}\n${line({ account: 'southwind' })}\n`)

    const found = await readAll(one, two)

    expect(ticketsOf(found).map(({ account, subject }) => ({ account, subject }))).toEqual([
      { account: 'northwind', subject: 'first' },
      { account: 'southwind', subject: undefined },
    ])
    expect(remarksOf(found)).toEqual([
      {
        kind: 'skipped',
        what: 'ticket',
        place: { file: 'two.jsonl', line: 1 },
        ticket: 't1',
        field: 'id',
        reason: 'A ticket with this id was read before.',
      },
    ])
  })

  it.each([
    ['empty.jsonl', '', 'The file is empty.', undefined],
    ['blank.jsonl', '\ufeff \n\n', 'The file is empty.', undefined],
    ['invoice.jsonl', '%PDF-1.7 stuff', 'This is a PDF document.', expectedFile],
    ['photo.json', Buffer.from('89504e470d0a1a0a', 'hex'), 'This is an image (PNG).', expectedFile],
    ['export.csv', Buffer.from('a,b\n\0\0'), 'This is a binary file.', expectedFile],
    ['export.zip', Buffer.from('504b030414000000', 'hex'), 'This is a ZIP archive; unpack it first.', expectedFile],
    [
      'export.xlsx',
      Buffer.concat([Buffer.from('504b030414000000', 'hex'), Buffer.from('[Content_Types].xml')]),
      'This is an Excel or Office document; save it as CSV.',
      expectedFile,
    ],
    ['dump.gz', Buffer.from('1f8b0800', 'hex'), 'This is a gzip archive; unpack it first.', expectedFile],
    ['page.csv', '<!doctype html><p>Log in</p>', 'This is HTML or XML.', expectedFile],
    ['notes.txt', 'Call the printer', 'This is neither JSON nor CSV.', expectedFile],
    ['numbers.json', '[1, 2, 3]', 'The file holds no records.', expectedFile],
  ])('%s, given by mistake', async (name, content, reason, expected) => {
    const found = await readAll(aFile(folder, name, content))

    expect(remarksOf(found)).toEqual([
      { kind: 'skipped', what: 'file', place: { file: name }, reason, ...(expected && { expected }) },
    ])
  })

  it('a path that does not exist', async () => {
    await expect(readAll(`${folder}/nowhere.jsonl`)).rejects.toMatchObject({
      code: 'wrong_use',
      message: `${folder}/nowhere.jsonl: there is no such file or folder.`,
    })
  })
})
