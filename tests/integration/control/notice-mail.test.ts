import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { sendNoticeMail } from '../../../src/control/send-notice-mail.ts'

/** As much of a mail server as takes one message. */
async function openMailServer(refuse?: string): Promise<{ url: string; mails: string[] }> {
  const mails: string[] = []
  const server = createServer(socket => converse(socket, mails, refuse))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}?from=bot@shop.example`, mails }
}

function converse(socket: Socket, mails: string[], refuse: string | undefined): void {
  let data: string | undefined
  socket.on('error', () => {})
  socket.write('220 ready\r\n')
  socket.on('data', chunk => {
    for (const line of chunk.toString().split(/(?<=\r\n)/)) {
      if (data !== undefined) {
        if (line === '.\r\n') {
          mails.push(data)
          data = undefined
          socket.write('250 taken\r\n')
        } else data += line
      } else if (refuse !== undefined && line.startsWith(refuse)) socket.write('550 no\r\n')
      else if (line.startsWith('DATA')) {
        data = ''
        socket.write('354 go on\r\n')
      } else if (line.startsWith('QUIT')) socket.end('221 bye\r\n')
      else socket.write('250 ok\r\n')
    }
  })
}

it('sends a notice with its first line as the subject', async () => {
  const { url, mails } = await openMailServer()

  const problem = await sendNoticeMail(url, 'lead@shop.example', 'Rehearsal, shop: the helpdesk answers again.\nMore.')

  expect(problem).toBeUndefined()
  expect(mails).toHaveLength(1)
  expect(mails[0]).toMatch(
    /^From: bot@shop\.example\r\nTo: lead@shop\.example\r\nSubject: Rehearsal, shop: the helpdesk answers again\./m,
  )
})

it.each([
  ['refuses the receiver', async () => (await openMailServer('RCPT')).url, 'mail: EENVELOPE'],
  ['is not there', async () => 'smtp://127.0.0.1:1', 'mail: ESOCKET'],
  ['has no address', async () => 'nonsense', 'mail: ERR_INVALID_URL'],
])('says so where the server %s', async (_, open, problem) => {
  expect(await sendNoticeMail(await open(), 'lead@shop.example', 'x')).toBe(problem)
})
