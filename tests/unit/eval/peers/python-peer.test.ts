import { expect, it } from 'vitest'
import { openClassifiers } from '../../../../eval/peers/classifiers.ts'
import { missingPackages } from '../../../../eval/peers/python-peer.ts'
import { stripByPeers } from '../../../../eval/peers/reply-strippers.ts'

it('says which packages a Python lacks, and that there is no such Python', async () => {
  const missing = [
    await missingPackages('no-such-python', ['talon']),
    await openClassifiers('no-such-python'),
    await stripByPeers('no-such-python', ['Hello']),
  ]

  expect(missing).toEqual([
    'no-such-python lacks talon',
    { missing: 'no-such-python lacks sklearn' },
    new Map([
      ['email-reply-parser', null],
      ['talon', null],
    ]),
  ])
})
