import { describe, expect, it } from 'vitest'
import { aFile, aFolder, readAll, remarksOf, ticketsOf } from '../import-support.ts'

const folder = aFolder()
const HEADER =
  'Ticket ID,Subject,Status,Channel,Priority,Created (datetime),Closed (datetime),Assignee email,Customer email,Customer name,Satisfaction score,Survey comment,Tags,Ticket field: AI Intent,Ticket field: Contact reason'
const row = (id: string) => `${id},Hallo,closed,email,normal,2026-03-01 09:00:00,,,a@example.org,Ana,,,,,`

describe('ticket export', () => {
  it('takes what there is and says what there is not', async () => {
    const file = aFile(
      folder,
      'export.csv',
      `\ufeff${HEADER}\r\n17,"Wo ist ""meine"" Bestellung?\nDanke",closed,email,high,2026-03-01 09:00:00,2026-03-02T10:00:00+01:00,lea@acme.example,Ana@example.org,Ana Ruiz,4,bien,"late, refund;vip",Shipping::Status,Where is my order\r\n`,
    )

    const found = await readAll(file)

    expect(ticketsOf(found)).toEqual([
      {
        schema: 1,
        id: '17',
        account: 'imported',
        channel: 'email',
        subject: 'Wo ist "meine" Bestellung?\nDanke',
        status: 'closed',
        priority: 'high',
        tags: ['late', 'refund', 'vip'],
        custom_fields: { 'AI Intent': 'Shipping::Status', 'Contact reason': 'Where is my order' },
        native_intents: ['Shipping::Status'],
        customer: { id: 'ana@example.org', email: 'Ana@example.org', name: 'Ana Ruiz' },
        assignee: { user: 'lea@acme.example' },
        created_at: '2026-03-01T09:00:00Z',
        closed_at: '2026-03-02T10:00:00+01:00',
        satisfaction: { score: 4, comment: 'bien' },
        messages: [],
        events: [],
      },
    ])
    const place = { file: 'export.csv', line: 2 }
    expect(remarksOf(found)).toEqual([
      { kind: 'limit', limit: 'no_event_log', place },
      { kind: 'limit', limit: 'zone_assumed_utc', place },
      { kind: 'limit', limit: 'no_message_text', place },
    ])
  })

  it.each([
    ['semicolons', 'id;status;created_at;email body;customer id\n17;open;2026-03-01T09:00:00Z;Hallo, Welt;7\n'],
    ['tabs', 'Id\tStatus\tCreated at\tEmail Body\tCustomer ID\n17\topen\t2026-03-01T09:00:00Z\tHallo, Welt\t7\n'],
  ])('reads %s and other names of the columns', async (name, text) => {
    const found = await readAll(aFile(folder, `${name}.csv`, text))

    expect(ticketsOf(found)).toEqual([
      {
        schema: 1,
        id: '17',
        account: 'imported',
        channel: 'email',
        status: 'open',
        tags: [],
        customer: { id: '7' },
        created_at: '2026-03-01T09:00:00Z',
        messages: [
          {
            id: '17#1',
            at: '2026-03-01T09:00:00Z',
            from: 'customer',
            channel: 'email',
            public: true,
            text: 'Hallo, Welt',
          },
        ],
        events: [],
      },
    ])
    expect(remarksOf(found).map(item => item.kind === 'limit' && item.limit)).toEqual([
      'no_event_log',
      'first_message_only',
    ])
  })

  it('loses a row with broken quotes or columns, not the rows after it', async () => {
    const lines = [
      HEADER,
      row('1'),
      row('2').replace('Hallo', '"Hallo'),
      row('3').replace('Hallo', 'TV 40" Display'),
      `${row('4')},too,many`,
      '5,too few',
      row('6'),
      '7,"torn',
    ]

    const found = await readAll(aFile(folder, 'broken.csv', lines.join('\n')))

    expect(ticketsOf(found).map(({ id, subject }) => [id, subject])).toEqual([
      ['1', 'Hallo'],
      ['3', 'TV 40" Display'],
      ['6', 'Hallo'],
    ])
    const broken = (line: number, reason = 'The quotes or columns of this row are broken.') => ({
      kind: 'skipped',
      what: 'line',
      place: { file: 'broken.csv', line },
      reason,
      expected: '15 columns',
    })
    expect(remarksOf(found).filter(item => item.kind === 'skipped')).toEqual([
      broken(3),
      broken(5),
      broken(6),
      broken(8, 'The file ends in the middle of this row.'),
    ])
  })

  it('lists rows without an id or with a date in no known form', async () => {
    const text = [HEADER, row(''), row('2').replace('2026-03-01 09:00:00', '03/01/2026 9:00 AM'), row('3')].join('\n')

    const found = await readAll(aFile(folder, 'rows.csv', text))

    expect(ticketsOf(found).map(ticket => ticket.id)).toEqual(['3'])
    const at = (line: number) => ({ kind: 'skipped', what: 'ticket', place: { file: 'rows.csv', line } })
    expect(remarksOf(found).filter(item => item.kind === 'skipped')).toEqual([
      { ...at(2), field: 'Ticket ID', reason: 'A required field is missing.', expected: 'the ticket’s id' },
      {
        ...at(3),
        ticket: '2',
        field: 'Created (datetime)',
        reason: 'This is no time.',
        expected: 'a time such as 2026-03-01 09:30:00',
      },
    ])
  })

  it('refuses a table of something else', async () => {
    const found = await readAll(aFile(folder, 'stock.csv', 'sku,price\na,1\nb,2\n'))

    expect(found).toEqual([
      {
        kind: 'skipped',
        what: 'file',
        place: { file: `${folder}/stock.csv` },
        reason: 'This CSV file holds no tickets.',
        expected: 'a column “Ticket id” and one “Created”',
      },
    ])
  })

  it('gets through a megabyte of quotes', async () => {
    const text = `${HEADER}\n${'"'.repeat(1_000_001)}\n${'",\n'.repeat(5_000)}${row('9')}\n`

    const found = await readAll(aFile(folder, 'quotes.csv', text))

    expect(ticketsOf(found).map(ticket => ticket.id)).toEqual(['9'])
  })
})
