import { connect, type Socket } from 'node:net'

/** One kept-open connection that posts one request at a time: as little work as possible beside what is measured. */
export interface HttpLine {
  /** The answer's status; 0 where the line broke before there was one. */
  post(head: string, body: Buffer): Promise<number>
  close(): void
}

const HEAD_END = Buffer.from('\r\n\r\n')

export function openHttpLine(target: { host: string; port: number }): HttpLine {
  let socket: Socket | undefined
  let answered: ((status: number) => void) | undefined
  let received: Buffer = Buffer.alloc(0)
  const settle = (status: number): void => {
    const resolve = answered
    answered = undefined
    received = Buffer.alloc(0)
    resolve?.(status)
  }
  const onData = (chunk: Buffer): void => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
    const end = received.indexOf(HEAD_END)
    if (end === -1) return
    const head = received.toString('latin1', 0, end)
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0)
    if (received.length >= end + HEAD_END.length + length) settle(Number(head.slice(9, 12)))
  }
  const open = (): Socket => {
    const opened = connect(target)
    opened.setNoDelay(true)
    opened.on('data', onData)
    opened.on('error', () => {})
    opened.on('close', () => {
      if (socket === opened) socket = undefined
      settle(0)
    })
    return opened
  }
  return {
    post(head, body) {
      socket ??= open()
      const line = socket
      return new Promise(resolve => {
        answered = resolve
        line.cork()
        line.write(head, 'latin1')
        line.write(body)
        line.uncork()
      })
    },
    close() {
      socket?.destroy()
    },
  }
}
