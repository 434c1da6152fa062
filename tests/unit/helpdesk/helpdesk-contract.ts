import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Helpdesk } from '../../../src/helpdesk/port.ts'
import type { Ticket } from '../../../src/history/ticket.ts'

/** What a helpdesk must let the suite do besides the port: play the customer and break the line. */
export interface ContractBench {
  readonly helpdesk: Helpdesk
  /** A customer's mail; answers the ticket's id. */
  customerWrites(text: string, ticketId?: string): string
  trash(ticketId: string): Promise<void>
  /** The next message is taken (or not) and its answer lost. */
  loseNextMessage(when: 'before' | 'after'): void
  /** Texts that customers received. */
  received(): string[]
  close(): Promise<void>
}

/** The promises of the port, held by every implementation. Teams: Billing, SMS; user ana@shop.example; field Resolution. */
export function testHelpdeskContract(name: string, open: () => Promise<ContractBench>): void {
  describe(`${name} keeps the helpdesk contract`, () => {
    let bench: ContractBench
    let ticketId: string
    const read = (): Promise<Ticket> => bench.helpdesk.readTicket(ticketId)
    const message = (commandId: string, text = 'It left today.') => ({ ticketId, channel: 'email', text, commandId })

    beforeEach(async () => {
      bench = await open()
      ticketId = bench.customerWrites('Where is my order?')
    })

    afterEach(() => bench.close())

    it('reads a ticket in canonical form', async () => {
      const ticket = await read()

      expect(ticket).toMatchObject({ schema: 1, id: ticketId, account: 'shop', channel: 'email', status: 'open' })
      expect(ticket.messages.map(({ from, public: open, text }) => ({ from, open, text }))).toEqual([
        { from: 'customer', open: true, text: 'Where is my order?' },
      ])
    })

    it('closes and reopens, as often as asked, and says that a bot did it', async () => {
      await bench.helpdesk.setStatus(ticketId, 'closed')
      await bench.helpdesk.setStatus(ticketId, 'closed')
      const closed = await read()
      await bench.helpdesk.setStatus(ticketId, 'open')
      const open = await read()

      expect([closed.status, open.status]).toEqual(['closed', 'open'])
      expect(open.events.map(({ type, actor }) => ({ type, actor }))).toEqual([
        { type: 'closed', actor: 'bot' },
        { type: 'reopened', actor: 'bot' },
      ])
    })

    it('a customer’s reply reopens a closed ticket', async () => {
      await bench.helpdesk.setStatus(ticketId, 'closed')
      const same = bench.customerWrites('Merci !', ticketId)

      expect(same).toBe(ticketId)
      expect((await read()).status).toBe('open')
    })

    it('adds and removes tags without touching the others', async () => {
      await bench.helpdesk.addTags(ticketId, ['a', 'b'])
      await bench.helpdesk.addTags(ticketId, ['b', 'c'])
      await bench.helpdesk.removeTags(ticketId, ['b', 'not there'])
      await bench.helpdesk.addTags(ticketId, [])

      expect((await read()).tags).toEqual(['a', 'c'])
    })

    it('assigns teams and users by name', async () => {
      await bench.helpdesk.assign(ticketId, { team: 'Billing' })
      await bench.helpdesk.assign(ticketId, { user: 'ana@shop.example' })

      expect((await read()).assignee).toEqual({ team: 'Billing', user: 'ana@shop.example' })
    })

    it('refuses a team it does not have', async () => {
      const assigned = bench.helpdesk.assign(ticketId, { team: 'Nobody' })

      await expect(assigned).rejects.toMatchObject({ code: 'helpdesk_refused' })
    })

    it('sets priority and fields', async () => {
      await bench.helpdesk.setPriority(ticketId, 'high')
      await bench.helpdesk.setField(ticketId, 'Resolution', 'refunded')
      const ticket = await read()

      expect([ticket.priority, ticket.custom_fields]).toEqual(['high', { Resolution: 'refunded' }])
    })

    it('a note stays inside', async () => {
      const outcome = await bench.helpdesk.addNote(message('d1:0', 'Closed: <b>thanks</b> & nothing owed.'))
      const note = (await read()).messages.at(-1)!

      expect(outcome).toEqual({ kind: 'sent', messageId: note.id })
      expect({ from: note.from, public: note.public, text: note.text }).toEqual({
        from: 'bot',
        public: false,
        text: 'Closed: <b>thanks</b> & nothing owed.',
      })
      expect(bench.received()).toEqual([])
    })

    it('a reply reaches the customer once, however often the command is carried out', async () => {
      const first = await bench.helpdesk.sendMessage(message('d1:0'))
      const again = await bench.helpdesk.sendMessage(message('d1:0'))

      expect(again).toEqual(first)
      expect(bench.received()).toEqual(['It left today.'])
      expect((await read()).messages.map(one => one.from)).toEqual(['customer', 'bot'])
    })

    it('a reply whose answer is lost after its effect is unknown, and found', async () => {
      bench.loseNextMessage('after')

      const outcome = await bench.helpdesk.sendMessage(message('d1:0'))
      const found = await bench.helpdesk.findMessage(ticketId, 'd1:0')

      expect(outcome).toEqual({ kind: 'unknown' })
      expect(found).toEqual({ messageId: (await read()).messages.at(-1)!.id })
      expect(bench.received()).toEqual(['It left today.'])
    })

    it('a reply whose request is lost before its effect is unknown, and not found', async () => {
      bench.loseNextMessage('before')

      const outcome = await bench.helpdesk.sendMessage(message('d1:0'))
      const found = await bench.helpdesk.findMessage(ticketId, 'd1:0')

      expect([outcome, found]).toEqual([{ kind: 'unknown' }, undefined])
      expect(bench.received()).toEqual([])
    })

    it.each(['aircall', 'facebook-recommendations', 'sms'])(
      'never replies on %s when the ticket is a mail',
      async channel => {
        const sent = bench.helpdesk.sendMessage({ ...message('d1:0'), channel })

        await expect(sent).rejects.toMatchObject({ code: 'helpdesk_refused' })
        expect(bench.received()).toEqual([])
      },
    )

    it('never replies into a trashed ticket', async () => {
      await bench.trash(ticketId)

      const sent = bench.helpdesk.sendMessage(message('d1:0'))

      await expect(sent).rejects.toMatchObject({ code: 'helpdesk_refused' })
      expect(bench.received()).toEqual([])
    })

    it('lists a customer’s tickets, newest first', async () => {
      const second = bench.customerWrites('And another thing')
      const customerId = (await read()).customer.id

      const [all, one] = await Promise.all([
        bench.helpdesk.readCustomerTickets(customerId, 10),
        bench.helpdesk.readCustomerTickets(customerId, 1),
      ])

      expect(all.map(ticket => [ticket.id, ticket.messages.length])).toEqual([
        [second, 1],
        [ticketId, 1],
      ])
      expect(one.map(ticket => ticket.id)).toEqual([second])
    })

    it('says that a ticket is gone', async () => {
      await expect(bench.helpdesk.readTicket('999999')).rejects.toMatchObject({ code: 'not_found' })
      await expect(bench.helpdesk.setStatus('999999', 'closed')).rejects.toMatchObject({ code: 'not_found' })
    })

    it.each(['../users', ''])('takes no %j for a ticket', async id => {
      const code = expect.stringMatching(/^(helpdesk_refused|not_found)$/)

      await expect(bench.helpdesk.readTicket(id)).rejects.toMatchObject({ code })
      await expect(bench.helpdesk.setStatus(id, 'closed')).rejects.toMatchObject({ code })
    })
  })
}
