import type { Policy, Rule } from '../core/policy.ts'
import { type Clash, clashesOf } from './clash.ts'
import { conjuncts, contradiction, excludes, isException, surelyImplies } from './conjuncts.ts'
import { note, type PolicyWarning, warning } from './policy-warning.ts'

/** Instructions of a policy that contradict each other. */
export function checkConflicts(policy: Policy): PolicyWarning[] {
  return [
    ...policy.rules.flatMap(checkItself),
    ...checkPairs(policy.rules),
    ...checkFollowUpIntents(policy),
    ...checkStages(policy),
    ...checkIgnoredTags(policy),
    ...checkSignOffs(policy),
  ]
}

function checkItself({ name, then }: Rule): PolicyWarning[] {
  return then.flatMap((effect, index) =>
    clashesOf([effect], then.slice(index + 1)).map(each =>
      warning(`rules.${name}.then`, `contradicts itself: ${say(each)}`),
    ),
  )
}

function checkPairs(rules: readonly Rule[]): PolicyWarning[] {
  return rules.flatMap((rule, index) =>
    rules.slice(0, index).flatMap(above => {
      if (!meet(above, rule) || contradiction(rule.when) || contradiction(above.when)) return []
      // A rule that only narrows one above it is an exception written in the wrong order: it always loses.
      const isSure = surelyImplies(rule.when, above.when)
      return clashesOf(above.then, rule.then)
        .filter(
          ({ laterWins }) => !(laterWins ? isException(rule.when, above.when) : isException(above.when, rule.when)),
        )
        .map(each =>
          isSure
            ? warning(`rules.${rule.name}`, `contradicts “${above.name}” above it wherever it fits: ${say(each)}`)
            : note(`rules.${rule.name}`, `may fit the same tickets as “${above.name}” above it: ${say(each)}`),
        )
    }),
  )
}

/** A first message is also a message; what was reopened was not just created. */
function meet(a: Rule, b: Rule): boolean {
  return (a.on === b.on || a.on === 'message' || b.on === 'message') && !excludes(a.when, b.when)
}

function say({ kind, about }: Clash): string {
  switch (kind) {
    case 'assign':
      return `assigns both (${about}), the first wins`
    case 'priority':
      return `sets two priorities (${about}), the first wins`
    case 'field':
      return `sets two values (${about}), the first wins`
    case 'tag_and_untag':
      return `sets and removes the tag ${about}, in this order`
    case 'close_and_assign':
      return `closes the ticket and assigns it (${about}); a closed ticket is not assigned`
  }
}

/** Reminding customers of what nobody but people may touch is possible, and seldom meant. */
function checkFollowUpIntents({ followUps, intents }: Policy): PolicyWarning[] {
  return followUps.flatMap(({ name, when }) => {
    const wanted = conjuncts(when).flatMap(part =>
      part.op === 'field' && part.field === 'intent' ? (part.test.in ?? []) : [],
    )
    const left = wanted.map(String).filter(intent => intents[intent]?.action === 'leave')
    return left.map(intent =>
      note(`followUps.${name}.when`, `writes about “${intent}”, which the policy leaves to people`),
    )
  })
}

function checkStages({ stage, intents }: Policy): PolicyWarning[] {
  return Object.entries(stage.intents).flatMap(([name, { stage: chosen }]) => {
    const action = intents[name]?.action
    if (chosen === 'off' && action !== undefined && action !== 'leave') {
      return [note(`stage.intents.${name}`, `is off, so the action “${action}” of this intent is never taken`)]
    }
    if (chosen !== 'off' && action === 'leave') {
      return [note(`stage.intents.${name}`, 'switches on an intent that the policy leaves to people')]
    }
    return []
  })
}

/** Our own tag would make us ignore the ticket from then on. */
function checkIgnoredTags({ rules, intents, answerTags = [], ignoreTags }: Policy): PolicyWarning[] {
  const ignored = new Set(ignoreTags)
  const message = (tag: string): string => `sets the tag ${tag}, which keeps us off the ticket from then on`
  return [
    ...rules.flatMap(({ name, then }) =>
      then.flatMap(effect =>
        effect.kind === 'tag' && ignored.has(effect.name) ? [note(`rules.${name}.then`, message(effect.name))] : [],
      ),
    ),
    ...Object.entries(intents).flatMap(([name, { tags }]) =>
      tags.filter(tag => ignored.has(tag)).map(tag => note(`intents.${name}.tags`, message(tag))),
    ),
    ...answerTags.filter(tag => ignored.has(tag)).map(tag => warning('answerTags', message(tag))),
  ]
}

/** The sign-off stands under every message: what it takes of a channel's limit is missing to the words. */
function checkSignOffs({ personas }: Policy): PolicyWarning[] {
  return Object.entries(personas).flatMap(([name, { signOff, maxCharacters }]) =>
    Object.entries(maxCharacters).flatMap(([channel, most]) => {
      const path = `personas.${name}.maxCharacters.${channel}`
      if (signOff.length >= most)
        return [warning(path, `leaves no room: the sign-off alone has ${signOff.length} of ${most} characters`)]
      return signOff.length > most / 2 ? [note(path, `the sign-off takes ${signOff.length} of ${most} characters`)] : []
    }),
  )
}
