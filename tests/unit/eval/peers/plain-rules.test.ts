import { describe, expect, it } from 'vitest'
import { isAutomatedByHeader } from '../../../../eval/peers/header-rules.ts'
import { closesByKeyword } from '../../../../eval/peers/thanks-keywords.ts'
import { miniSearch } from '../../../../eval/retrieval-minisearch.ts'

describe('header rules', () => {
  it.each([
    ['Auto-Submitted: auto-replied\n\nI am away.', true],
    ['Auto-Submitted: no\n\nHello', false],
    ['From: MAILER-DAEMON@mx.example\r\nSubject: Returned\r\n\r\nSorry', true],
    ['Content-Type:\n multipart/report; report-type=delivery-status\n\n', true],
    ['From: ann@example.org\nSubject: precedence: bulk\n\nPrecedence: bulk', false],
  ])('read %j', (raw, automated) => {
    const read = isAutomatedByHeader(raw)

    expect(read).toBe(automated)
  })
})

describe('the keyword rule', () => {
  it.each([
    ['Thanks a lot!', true],
    ['Merci beaucoup', true],
    ['どうもありがとう', true],
    ['Thanks, but where is the rest?', false],
    ['Thanks, but the rest is missing', true],
    ['Where it went nobody knows', false],
  ])('reads %j', (text, closes) => {
    const read = closesByKeyword(text)

    expect(read).toBe(closes)
  })
})

it('MiniSearch gives each page once, best first', () => {
  const find = miniSearch([
    { id: 'a', title: 'Returns', text: 'Send it back.' },
    { id: 'b', title: 'Shipping', text: 'How returns are sent.' },
    { id: 'a', title: 'Retours', text: 'Returns, in other words.' },
  ])

  const found = [find('returns', 5), find('returns', 1), find('bicycle', 5)]

  expect(found).toEqual([['a', 'b'], ['a'], []])
})
