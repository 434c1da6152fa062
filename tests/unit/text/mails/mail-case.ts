/** A mail as a client writes it, and the words its author typed. All of them were made up for these tests. */
export interface MailCase {
  readonly client: string
  readonly text: string
  readonly reply: string
}
