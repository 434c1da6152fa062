import { RehearsalError } from '../../errors/rehearsal-error.ts'
import { parsePolicy } from '../../policy/parse-policy.ts'
import { policyHash } from '../../policy/policy-hash.ts'
import { listPolicies, publishPolicy, readPolicy } from '../../store/policies.ts'
import type { CommandIo } from '../io.ts'
import { readPolicyFile } from '../read-policy-file.ts'
import { withAccount } from '../with-account.ts'

/** Publishes a file for the account it names, which has to be connected. */
export async function publishFile(file: string, io: CommandIo): Promise<number> {
  const { policy, source } = readPolicyFile(file)
  const id = policyHash(policy)
  await withAccount(policy.account, async ({ pool }) => {
    await publishPolicy(pool, policy.account, { id, source, policy, at: Date.now() })
    const active = (await listPolicies(pool, policy.account)).find(each => each.active)
    io.stdout.write(`Version ${active?.version} (${id.slice(0, 12)}) decides for ${policy.account} now.\n`)
  })
  return 0
}

export async function listVersions(account: string, io: CommandIo): Promise<number> {
  await withAccount(account, async ({ pool }) => {
    for (const { version, id, storedAt, active } of await listPolicies(pool, account)) {
      const when = new Date(storedAt).toISOString().slice(0, 16)
      io.stdout.write(`${String(version).padStart(4)}  ${id.slice(0, 12)}  ${when}Z${active ? '  active' : ''}\n`)
    }
  })
  return 0
}

/** An earlier version is read anew from its own text: what is stored compiled may be of an older engine. */
export async function rollBack(account: string, version: string, io: CommandIo): Promise<number> {
  await withAccount(account, async ({ pool }) => {
    const known = (await listPolicies(pool, account)).find(each => String(each.version) === version)
    if (known === undefined)
      throw new RehearsalError(
        'not_found',
        `${account} has no policy version ${version}; "rehearsal policy versions" lists them.`,
      )
    const { source } = await readPolicy(pool, account, known.id)
    const policy = parsePolicy(source, `version ${version}`)
    await publishPolicy(pool, account, { id: policyHash(policy), source, policy, at: Date.now() })
    io.stdout.write(`Version ${version} decides for ${account} again.\n`)
  })
  return 0
}
