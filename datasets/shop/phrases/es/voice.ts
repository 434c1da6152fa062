export { english as spanish } from '../en/voice.ts'
