export { english as french } from '../en/voice.ts'
