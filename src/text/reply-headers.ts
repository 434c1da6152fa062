type Role = 'from' | 'sent' | 'to' | 'subject' | 'other'

/** Header labels that mail clients write above quoted mail, per language: en fr de es it pt nl sv da nb fi pl cs sk hu ro ru uk tr el he ar ja zh ko and neighbours. */
const LABELS: Readonly<Record<Role, string>> = {
  from: 'from|de|von|da|van|från|fra|lähettäjä|keneltä|od|feladó|de la|от|від|от кого|kimden|gönderen|από|מאת|من|差出人|送信者|发件人|發件人|寄件者|寄件人|보낸 사람|보낸사람|saatja|nuo|no|dari|từ|d’|expéditeur|remitente|mittente|remetente|afzender|avsändare|afsender|avsender|nadawca|odesílatel|odosielateľ|отправитель|expeditor|absender|pošiljatelj|šalje|nga|frá|nga|จาก|від|šalje|od koga|از|प्रेषक|saatja|pengirim|người gửi|de qui',
  sent: 'sent|date|sent at|envoyé|envoyé le|date d’envoi|gesendet|gesendet am|datum|enviado|enviado el|enviado em|enviada|enviada em|enviado às|fecha|inviato|data|inviata|verzonden|verzonden op|skickat|sendt|dato|lähetetty|päivämäärä|päiväys|wysłano|data wysłania|wysłane|odesláno|odoslané|elküldve|dátum|küldve|trimis|отправлено|дата|надіслано|gönderme tarihi|gönderildi|gönderilme tarihi|tarih|στάλθηκε|ημερομηνία|נשלח|תאריך|التاريخ|تم الإرسال|تاريخ الإرسال|送信日時|送信日|日時|日付|发送时间|发送日期|日期|時間|时间|寄件日期|傳送時間|보낸 날짜|날짜|보낸 시간|saadetud|kuupäev|išsiųsta|nosūtīts|dikirim|tanggal|đã gửi|ngày|poslano|послато|изпратено|enviat|ส่ง|message du|message of|nachricht vom|ngày gửi|gửi|gửi lúc|ارسال|भेजा गया|दिनांक|sendes|odoslané|poslané|послано',
  to: 'to|à|a|an|para|aan|naar|till|til|vastaanottaja|kenelle|do|dla|komu|címzett|către|catre|кому|kime|alıcı|προς|אל|إلى|宛先|收件人|받는 사람|받는사람|destinataire|destinataires|destinatario|destinatário|empfänger|ontvanger|mottagare|modtager|mottaker|odbiorca|получатель|kepada|saaja|kam|tới|đến|za|до|per a|ถึง|收件者|prima|до|adressaat|به|प्रति|penerima|người nhận|destinat[ae]r|k|destinatari',
  subject:
    'subject|objet|sujet|betreff|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat|předmět|predmet|tárgy|subiect|тема|konu|θέμα|נושא|הנדון|الموضوع|件名|主题|主題|主旨|제목|teema|tema|temat|perihal|subjek|chủ đề|zadeva|naslov|относно|assumpte|efni|เรื่อง|re|risposta|tēma|موضوع|विषय|assumpte|tema',
  other:
    'cc|bcc|cci|copie|copie à|copia|kopie|kopia|kopi|kopio|dw|udw|kópia|másolatot kap|másolat|копия|копія|bilgi|κοιν|κοινοποίηση|עותק|نسخة|抄送|副本|참조|reply-to|reply to|répondre à|antwort an|antwoord aan|importance|wichtigkeit|priority|priorité|attachments|pièces jointes|anlagen|allegati|adjuntos|bijlagen|organization|organisation|delivered-to|message-id|via|mailed-by|signed-by',
}

const ROLE_OF = new Map<string, Role>(
  (Object.entries(LABELS) as [Role, string][]).flatMap(([role, labels]) =>
    labels.split('|').map((label): [string, Role] => [label, role]),
  ),
)

const HEADER = /^\s{0,4}\*{0,2}([\p{L}][\p{L}\p{M}’' -]{0,24}?)\s?\*{0,2}\s?[:：]\*{0,2}(?:\s|$|(?=[^\s/\\]))(.*)$/u
const COLON = /[:：]/
const ADDRESS = /[^\s<>@]{1,64}@[^\s<>@]{1,190}/
const MAX_HEADERS = 14

function roleOf(line: string): Role | undefined {
  if (line.length > 1_000 || !COLON.test(line)) return undefined
  const label = HEADER.exec(line)?.[1]?.trim().toLowerCase().replaceAll("'", '’')
  return label === undefined ? undefined : ROLE_OF.get(label)
}

/**
 * Reads a block of quoted headers ("From: … Sent: … To: … Subject: …", any order, folded or double-spaced) at `start`.
 * A customer's own form ("From: Paris / To: London / Date: …") has neither subject nor address and is not one.
 * @param afterSeparator a separator line stands right above, so less proof is needed.
 * @returns the index after the block, or -1.
 */
export function headerBlockEnd(lines: readonly string[], start: number, afterSeparator: boolean): number {
  const first = roleOf(lines[start]!)
  if (first === undefined || first === 'other') return -1
  const roles = new Set<Role>()
  let address = false
  let headers = 0
  let end = start
  let slack = 0
  for (let at = start; at < lines.length && headers < MAX_HEADERS && slack <= 2; at++) {
    const line = lines[at]!
    const role = roleOf(line)
    if (role === undefined) {
      // A folded value is indented or goes on with addresses, and a label may be new to us; anything else ends the block.
      if (line.trim() !== '' && !isFolded(line) && !ADDRESS.test(line.slice(0, 1_000))) break
      slack++
      continue
    }
    roles.add(role)
    headers++
    address ||= ADDRESS.test(line)
    end = at + 1
    slack = 0
  }
  if (!roles.has('from') && !(address && roles.has('sent') && roles.has('to') && roles.has('subject'))) return -1
  const named = roles.size - (roles.has('other') ? 1 : 0)
  if (named >= 3 && (roles.has('subject') || address)) return end
  return afterSeparator && named >= 2 ? end : -1
}

function isFolded(line: string): boolean {
  return /^\s+\S/.test(line) || (line.length < 400 && ANY_LABEL.test(line))
}

const LABELLED_WORD = /(?:^|\s)\*?([\p{L}][\p{L}\p{M}’']*(?: le| am| el| em)?)\*?\s?:\*?\s/gu

/** Some converters run the whole header block together on one line. */
export function isHeaderBlockOnOneLine(line: string): boolean {
  if (line.length > 800 || !line.includes('@') || !ADDRESS.test(line) || roleOf(line) !== 'from') return false
  const roles = new Set<Role | undefined>()
  for (const [, label] of line.matchAll(LABELLED_WORD)) roles.add(ROLE_OF.get(label!.toLowerCase()))
  return roles.has('from') && roles.has('subject') && (roles.has('sent') || roles.has('to'))
}

const ANY_LABEL = /^\*?[^\s:：][^:：]{0,25}[:：]\*?\s+\S/
const BRACKETED_ADDRESS = /[<[](?:mailto:)?[^\s<>@]{1,64}@[^\s<>@]{1,190}[>\]]/
const LABEL = /^[\s*]{0,4}\p{L}[^:：\d@<>?!.,]{0,30}[:：]\*?\s+\S/u
const TIMED_DATE = /(?=.*(?:(?:19|20|25)\d\d|\d[./-]\d{1,2}[./-]\d{2}(?!\d)))(?=.*(?<!\d)\d{1,2}[:.h]\d{2}(?!\d))/
/** "Re:" and its like, whatever the letters. */
const ANSWERED = /[:：]\*?\s+\p{L}{1,5}(?:\[\d\])?\s?[:：]\s/u
const MAX_SHAPED = 8

/**
 * A header block in a language we do not know, by its shape: three to eight lines "label: value", one with a date and a time
 * of day, one with an address in brackets (or four lines, one with a "Re:"), and text below.
 * @returns the index after the block, or -1.
 */
export function shapedHeaderBlockEnd(lines: readonly string[], start: number): number {
  if (!COLON.test(lines[start]!) || !LABEL.test(lines[start]!.slice(0, 400))) return -1
  const block: string[] = []
  let end = start
  for (let at = start; at < lines.length && block.length <= MAX_SHAPED && at - end < 2; at++) {
    const line = lines[at]!.slice(0, 400)
    if (line.trim() === '') continue
    if (!LABEL.test(line)) break
    block.push(line)
    end = at + 1
  }
  if (block.length < 3 || block.length > MAX_SHAPED || !block.some(line => TIMED_DATE.test(line))) return -1
  // The sender stands at the top; "When, Where, Who" of somebody's plans has other lines there.
  const sender = block.slice(0, 2).some(line => BRACKETED_ADDRESS.test(line))
  const people = block.filter(line => BRACKETED_ADDRESS.test(line)).length
  const subject = block.some(line => ANSWERED.test(line))
  if (block.length === 3 && people < 2 && !subject) return -1
  const answered = block.length >= 4 && subject
  return (sender || answered) && lines.slice(end, end + 4).some(line => line.trim() !== '') ? end : -1
}

/** Below words between dashes, labels of a language we do not know: at least three, an address in brackets and a time of day. */
export function unknownHeaderBlockEnd(lines: readonly string[], start: number): number {
  let end = start
  while (end < lines.length && end - start < MAX_HEADERS && lines[end]!.length < 400 && ANY_LABEL.test(lines[end]!))
    end++
  const block = lines.slice(start, end).join('\n')
  return end - start >= 3 && BRACKETED_ADDRESS.test(block) && /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)/.test(block) ? end : -1
}
