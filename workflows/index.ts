export { accountJob } from './account-job.ts'
export { historyImport } from './history-import.ts'
export { policyRollout } from './policy-rollout.ts'
export { ticket } from './ticket.ts'
