import { expect, it } from 'vitest'
import { openChat } from '../../../src/composition/open-chat.ts'
import { readEnvironment } from '../../../src/config/environment.ts'

const asked = { REHEARSAL_HOME: '/h', REHEARSAL_MODEL: 'openai:small', OPENAI_API_KEY: 'k' }

it.each(['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2'])(
  'asks no model while %s would copy every prompt',
  async name => {
    const environment = readEnvironment({ ...asked, [name]: 'true' })

    await expect(openChat(environment)).rejects.toMatchObject({
      code: 'bad_config',
      message: expect.stringContaining(name),
    })
  },
)

it('says which variable is missing', async () => {
  await expect(openChat(readEnvironment({ REHEARSAL_HOME: '/h' }))).rejects.toMatchObject({
    code: 'bad_config',
    message: expect.stringContaining('REHEARSAL_MODEL'),
  })
})
