const DASH = '[-_=*~‐‑‒–—―─━═＝－＿]'
const RULE = new RegExp(`^[\\s*]*${DASH}{5,}[\\s*]*$`)
const DASHED_WORDS = new RegExp(`^[\\s*]*${DASH}{2,}\\s?([^\\s\\d][^?]{2,140}?)\\s?${DASH}{2,}[\\s*]*$`)
const BARE_WORDS = /^[\s*]*(\S.{3,60}?)\s?[:：]?[\s*]*$/

const ORIGINAL =
  /original(?: message| appointment|e[ns]? ?(?:nachricht|bericht))?$|^original\b|(?:message|mail|courriel) d['’]origine|message original|e?-?mail original|urspr[üu]ngliche (?:nachricht|mail|e-mail)|original-?nachricht|původní e-?mail|algne sõnum|mensaje original|correo original|messaggio originale|mensagem original|oorspronkelijk bericht|origineel bericht|wiadomość oryginalna|oryginalna wiadomość|ursprungligt meddelande|originalmeddelande|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti|původní (?:zpráva|e-mail)|pôvodná správa|eredeti üzenet|mesaj(?:ul)? original|исходное сообщение|оригинальное сообщение|пересылаемое сообщение|вихідне повідомлення|özgün ileti|orijinal (?:mesaj|ileti)|αρχικό μήνυμα|הודעה מקורית|الرسالة الأصلية|元のメッセージ|原始邮件|原始郵件|原始信息|원본 메[시세]지|izvorna poruka|algne kiri|pesan asli|tin nhắn gốc|missatge original/iu
const FORWARDED =
  /forwarded (?:message|by|email)|begin forwarded|(?:message|mail|courriel) (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée]|réacheminé)|d[ée]but du message|weitergeleitete (?:nachricht|mail|e-mail)|anfang der weitergeleiteten|mensaje reenviado|inicio del mensaje|messaggio inoltrato|inizio messaggio|mensagem (?:encaminhada|reencaminhada)|início da mensagem|doorgestuurd bericht|begin doorgestuurd|przekazan[ay] wiadomość|wiadomość przekazana|początek przekazywanej|vidarebefordra[dt] |vidarebefordrat brev|videresendt (?:melding|meddelelse)|videresend|edelleenlähetetty|välitetty viesti|přeposlan[áy] zpráv[ay]|preposlaná správa|továbbított (?:üzenet|levél)|mesaj redirecționat|пересланное сообщение|пересылаемое|переадресоване|iletilen (?:mesaj|ileti)|yönlendirilen|προωθημένο μήνυμα|הודעה שהועברה|رسالة معاد توجيهها|転送(?:された)?メッセージ|转发(?:邮件|的邮件|信息)|轉寄(?:郵件|的郵件)|전달된 메[시세]지|missatge reenviat|proslijeđena|posredovano/iu
/** Lotus Notes, OpenPGP, mailing lists. */
const OTHER =
  /^inactive hide details for |---\d{1,2}[/.]\d{1,2}[/.]\d{4} \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?---|^-----BEGIN PGP SIGNATURE-----/i
const WROTE = /(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef)\s?:?$/iu
const REPLY_ABOVE =
  /(?:reply|respond|type your reply|write) above this line|reply above the line|oberhalb dieser (?:linie|zeile)|(?:répondre|répondez|réponse|écrire) au[- ]dessus de cette ligne|por encima de esta l[íi]nea|sopra (?:questa|a questa|la) (?:riga|linea)|acima desta linha|boven deze (?:lijn|regel)|powyżej tej linii|ovanför (?:den här|denna) (?:linjen|raden)/iu

export type Delimiter = 'original' | 'forwarded' | 'reply_above'

const BANNER_OPENS =
  /^\W{0,6}(?:external|extern(?:e|al|o)?|caution|warning|attention|achtung|vorsicht|attenzione|atenci[óo]n|aten[çc][ãa]o|precauci[óo]n|cuidado|let op|waarschuwing|avertissement|prudence|varning|advarsel|uwaga)(?!\p{L})/iu
const BANNER_WORDS: readonly RegExp[] = [
  /e-?mail|message|nachricht|courriel|mensaje|messaggio|mensagem|correo|bericht|meddelande|wiadomo/iu,
  /outside|extern|ext[ée]rieur|au(?:ß|ss)erhalb|buiten|fuera|estern|zewn|utanf/iu,
  /organi[sz]ation|company|sender|absender|exp[ée]diteur|remitente|remetente|mittente|afzender|avsändare|nadawc|links?(?!\p{L})|attachments?|anh[äa]ng|pi[èe]ces|liens|adjunt|allegat|bijlage|bifog/iu,
]

/** What a company's gateway puts on top of mail from outside: "CAUTION: this e-mail originated outside …". */
export function isGatewayBanner(paragraph: string): boolean {
  return (
    paragraph.length < 600 &&
    !/[?？]/.test(paragraph) &&
    BANNER_OPENS.test(paragraph) &&
    BANNER_WORDS.every(word => word.test(paragraph))
  )
}

/** The head of a message signed in clear text, up to the blank line that ends it. */
export function isSignedHead(line: string): boolean {
  return line.startsWith('-----BEGIN PGP SIGNED MESSAGE-----')
}

/** A line of five or more dashes or underscores and nothing else. */
export function isRule(line: string): boolean {
  return line.length < 200 && RULE.test(line)
}

/** Lines that clients and helpdesks put between a reply and what it answers; null for anything a person would write. */
export function delimiterOf(line: string): Delimiter | null {
  if (line.length > 200 || line.trim() === '') return null
  if ((line.trim().length < 70 || /^[\s*>]*[#\-_=*~–—]/.test(line)) && REPLY_ABOVE.test(line)) return 'reply_above'
  if (OTHER.test(line)) return 'original'
  if (/^\s*##[-*].{5,160}[-*]##\s*$/.test(line)) return 'reply_above'
  const dashed = DASHED_WORDS.exec(line)?.[1]
  if (dashed !== undefined) {
    if (/<[^\s<>@]{1,64}@[^\s<>@]{1,190}>/.test(dashed) && /(?:19|20)\d\d/.test(dashed)) return 'original'
    if (FORWARDED.test(dashed)) return 'forwarded'
    return ORIGINAL.test(dashed) || WROTE.test(dashed) ? 'original' : null
  }
  const bare = /[:：]\s*$/.test(line) ? BARE_WORDS.exec(line)?.[1] : undefined
  if (bare !== undefined && /^(?:begin|d[ée]but|anfang|inicio|inizio|início|początek|start|начало)/iu.test(bare))
    return FORWARDED.test(bare) ? 'forwarded' : null
  return null
}

/** GroupWise: ">>> Jane <jane@mail.example> 12/03/2024 09:14 >>>", with nothing marked below. */
export function isArrowed(line: string): boolean {
  return line.length < 200 && /^>>> .{8,160} >>>\s*$/.test(line) && /\d{1,2}[:.]\d{2}/.test(line)
}

/** Words between dashes in a language we do not know; a delimiter only where headers follow. */
export function isDashedWords(line: string): boolean {
  return line.length < 120 && DASHED_WORDS.test(line)
}

/** What mailing lists write below their line. */
export function isListFooter(line: string): boolean {
  return line.length < 200 && /mailing list|liste de diffusion|mailingliste|unsubscribe|google groups/i.test(line)
}
