export { english as german } from '../en/voice.ts'
