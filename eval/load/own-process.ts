import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'

/** A file of this folder, running in a process of its own, asked and answering by messages. */
export interface OwnProcess {
  readonly pid: number
  /** The next message it sends. */
  hear<Message>(): Promise<Message>
  ask<Message>(question: object): Promise<Message>
  stop(): Promise<void>
}

export function startOwnProcess(
  file: string,
  options: { argument?: object; nodeOptions?: readonly string[] } = {},
): OwnProcess {
  const child = fork(
    path.join(import.meta.dirname, file),
    options.argument === undefined ? [] : [JSON.stringify(options.argument)],
    {
      execArgv: ['--disable-warning=ExperimentalWarning', ...(options.nodeOptions ?? [])],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  )
  const hear = <Message>(): Promise<Message> => nextMessage(child, file)
  return {
    pid: child.pid!,
    hear,
    ask: question => {
      const answer = hear<never>()
      child.send(question)
      return answer
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.disconnect()
      await ended
    },
  }
}

function nextMessage<Message>(child: ChildProcess, file: string): Promise<Message> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null): void => reject(new Error(`${file} ended with ${code}`))
    child.once('exit', onExit)
    child.once('message', message => {
      child.off('exit', onExit)
      resolve(message as Message)
    })
  })
}
