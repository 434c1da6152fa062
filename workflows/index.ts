export { accountJob } from './account-job.ts'
export { policyRollout } from './policy-rollout.ts'
export { ticket } from './ticket.ts'
