import { Writable } from 'node:stream'
import { type Command, Help } from 'commander'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../../src/cli/commands.ts'
import { main, named } from '../../../src/cli/main.ts'

function sink() {
  let text = ''
  const stream = new Writable({
    write(chunk, _encoding, done) {
      text += String(chunk)
      done()
    },
  })
  return { stream, text: () => text }
}

async function run(...args: string[]) {
  const stdout = sink()
  const stderr = sink()
  const io = {
    stdout: stdout.stream,
    stderr: stderr.stream,
    stdin: (async function* () {})(),
    terminal: false,
  }
  return { code: await main(args, io), stdout: stdout.text(), stderr: stderr.text() }
}

describe('the list of commands', () => {
  it.each(COMMANDS)('shows $name as it is', async listed => {
    const help = new Help()
    const line = (command: Command) => [help.subcommandTerm(command), help.subcommandDescription(command)]
    const loaded = (await listed.load())({ ...process, terminal: false }, () => {})

    expect(line(named(listed))).toEqual(line(loaded))
  })

  it('is what --help shows', async () => {
    const { code, stdout } = await run('--help')

    expect(code).toBe(0)
    expect(COMMANDS.filter(({ name, description }) => !(stdout.includes(`  ${name} `) && description))).toEqual([])
  })

  it('shows the whole help of one command either way', async () => {
    const [asked, told] = [await run('import', '--help'), await run('help', 'import')]

    expect(asked.stdout).toContain('--skipped')
    expect(told).toEqual(asked)
  })

  it.each([
    ['a command that is none', ['imprt'], 'import'],
    ['an option before the command', ['--loud', 'import'], '--loud'],
    ['a command without what it needs', ['import'], 'paths'],
  ])('takes %s for wrong use', async (_, args, named) => {
    const { code, stderr } = await run(...args)

    expect(code).toBe(2)
    expect(stderr).toContain(named)
  })
})
