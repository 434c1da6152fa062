import type { Policy } from '../core/policy.ts'
import { compilePolicy } from './compile.ts'
import { readYaml } from './read-yaml.ts'
import { checkReferences } from './references.ts'
import { PolicyFile } from './schema.ts'

/**
 * Reads a policy file. Throws `bad_policy` with every mistake on a line of its own: `file:line:column path: what was
 * expected`. `file` is only for those messages.
 */
export function parsePolicy(yamlText: string, file: string): Policy {
  return compilePolicy(
    readYaml({ text: yamlText, file, schema: PolicyFile, code: 'bad_policy', check: checkReferences }),
  )
}
