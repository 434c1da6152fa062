const SENT =
  'sent|envoy[ée]e?|transmis|gesendet|verschickt|geschickt|enviad[oa]|inviat[oa]|verzonden|verstuurd|skickat|sendt|l[äa]hetetty|wys[łl]an[eoay]|odesl[áa]no|odoslan[ée]|k[üu]ldve|trimis|отправлено|надіслано|изпратено|poslano|послато|g[öo]nderildi|στάλθηκε|enviat|bidalia|saadetud|nosūtīts|išsiųsta|dikirim|đã gửi|gửi từ|t[ée]l[ée]charge[rz]|obtenir|obtenez|get'
const DEVICE =
  'iphone\\p{L}*|ipad\\p{L}*|ipod|apple watch|android\\p{L}*|samsung|galaxy|huawei|honor|xiaomi|redmi|oppo|oneplus|pixel|motorola|nokia|sony|lg|htc|blackberry|windows ?(?:phone|mail|10|11)|outlook|yahoo|gmail|proton ?mail|proton|gmx|web\\.de|mail\\.ru|mailbird|t-online|freenet|orange|libero|virgilio|bluemail|k-9|spark|aol|fairemail|tutanota|tuta|smartphone|smart phone|handy|mobil\\p{L}*|mobile?\\p{L}*|m[óo]vil|t[ée]l[ée]phone|telefon\\p{L}*|tel[ée]fono|telefone|telefoon|phone|tablet\\p{L}*|tablette|cellulare|telemóvel|celular|puhelimesta|mail|почты|телефона|手机|iphone’?\\p{L}*'
/** "Sent from my iPhone": the verb leads. */
const SENT_FIRST = new RegExp(
  `^(?:[*_~\\-– ]*)(?:${SENT})(?![\\p{L}])[^.?!;]{0,60}?(?<![\\p{L}])(?:${DEVICE})(?![\\p{L}])`,
  'iu',
)
/** "Von meinem iPhone gesendet", "iPhone'umdan gönderildi", "iPhoneから送信": the verb comes last. */
const SENT_LAST =
  /^[*_~\- ]*(?:von|diese (?:nachricht|mail|e-mail)|från|fra|z|ze|iphone|ipad|android|samsung|mijn|yahoo|outlook)(?![\p{L}]{3})[^.?!;]{0,80}(?:gesendet|geschickt|verschickt|verzonden|skickat|sendt|gönderildi|küldve|wysłane|odesláno|送信|から|보냄)/iu
const SENT_UNSPACED =
  /^(?:发自|發自|從我的|从我的|来自|來自)\s?\S.{0,24}|^.{1,24}から送信\S{0,4}$|^.{0,24}에서 (?:보냄|보낸)|^(?:נשלח מ|أُ?رسلت? من|ارسال(?:‌| )?شده از|ส่งจาก).{0,40}$|^.{1,30}ile gönderildi/iu
const OUTLOOK_AD = /^[^.?!]{0,40}\boutlook\b[^.?!]{0,40}\b(?:ios|android)\b/iu
const MESSAGE_SENT =
  /^(?:this (?:message|e-?mail) was sent (?:from|using|with)|cet? (?:e-?mail|message|courriel) a été envoyé (?:depuis|avec|à partir)|diese (?:nachricht|e-?mail|mail) wurde (?:von|mit)|este (?:mensaje|correo) (?:fue|ha sido) enviado desde|questo messaggio è stato inviato (?:da|con))/iu

const VIRUS_AD =
  /^(?:virus-free|virenfrei|sans virus|libre de virus|privo di virus|garanti sans virus|l'absence de virus|this email has been checked for viruses|diese e-mail wurde .{0,30}auf viren|este correo electrónico ha sido comprobado)|www\.avast\.com|avast antivirus/iu

const DISCLAIMER_START =
  /^[\s*_>]*(?:confidential(?:ity)?\b|disclaimer|legal notice|important notice|notice:|the (?:information|content|contents) (?:contained )?(?:in|of) this|this (?:e-?mail|message|communication|transmission)|if you (?:are not|have received this)|ce (?:message|courriel|mail|e-?mail)|cet e-?mail|les informations contenues|avis de confidentialité|diese (?:e-?mail|nachricht|mail)|der inhalt dieser|vertraulichkeit|este (?:mensaje|correo|e-?mail)|esta mensagem|la información (?:contenida|incluida)|aviso (?:legal|de confidencialidad)|(?:il presente|questo|questa) (?:messaggio|e-?mail)|le informazioni contenute|dit (?:e-?mail)?bericht|deze e-?mail|de informatie|niniejsza|treść (?:tej|niniejszej)|(?:detta|denna|dette|denne) (?:meddelande|e-?post|e-?mail|mail|melding)|please consider the environment|before printing|pensez à l['’]environnement|avant d['’]imprimer)/iu
const DISCLAIMER_WORDS =
  /confidenti|vertraulich|privileged|intended (?:solely|only|recipient|for)|destinataire|destinatari|destinado|adressat|empfänger|geadresseerde|vertrouwelijk|bestemd|poufn|riservat|environment|imprimer|mottagar|modtager|fortrol|konfiden|unauthori[sz]ed|nicht autorisiert/iu

const CLOSING =
  /^[\s*]*(?:(?:best|kind|kindest|warm|warmest|many)? ?(?:regards|wishes|thanks)|cheers|sincerely|yours(?: (?:sincerely|faithfully|truly))?|thanks(?: a lot| so much)?|thank you|cordialement|bien (?:cordialement|à vous)|(?:très )?cordialement|sincères salutations|salutations(?: distinguées)?|merci(?: d'avance| beaucoup)?|bonne (?:journée|soirée)|mit (?:freundlichen|besten|lieben|herzlichen) gr[üu](?:ß|ss)en|(?:viele|liebe|beste|freundliche|herzliche|schöne) gr[üu](?:ß|ss)e|mfg|lg|vg|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|gracias|cordiali saluti|distinti saluti|saluti|grazie|atenciosamente|cumprimentos|(?:com os )?melhores cumprimentos|obrigad[oa]|met vriendelijke groet(?:en)?|(?:vriendelijke )?groet(?:en|jes)?|mvg|pozdrawiam|z poważaniem|med vänlig(?:a)? hälsning(?:ar)?|(?:med )?venlig hilsen|vennlig hilsen|mvh|ystävällisin terveisin|s pozdravem|с уважением|üdvözlettel|saygılarımla)[\s,.!;:–*-]*$/iu
const CONTACT =
  /^\W{0,3}(?:t[ée]l(?:[ée]phone|efon|éfono|efono|efoon)?|phone|mobile?|mobil|m[óo]vil|port(?:able)?|gsm|cell|fax|handy|e-?mail|mail|web|www|skype|linkedin|t|m|f|e|p|w)\s?\.?\s?[:：.|/]|https?:\/\/|www\.|^\S+@\S+\.\S+$|^[<(]?\+?[\d ().\-/]{8,}$|\S \| \S/iu

const MAX_LINE = 200

/** `--`, `-- `, `—` or `__` alone on a line: what follows is a signature in every mail program. */
export function isSignatureDelimiter(line: string): boolean {
  return line.length < 8 && /^(?:--|—|––|__)\s*$/.test(line)
}

/** A line that a phone, an app or a virus scanner added. */
export function isClientAd(line: string): boolean {
  const text = line.trim()
  if (text === '' || text.length > MAX_LINE) return false
  const short = text.replace(/<?\(?\[?https?:\/\/\S+/g, '').trim()
  if (short.length > 110) return VIRUS_AD.test(text)
  return (
    (SENT_FIRST.test(short) && !/[?!]|(?<!\p{L})(?:but|mais|aber|pero|ma|maar)(?!\p{L})/iu.test(short)) ||
    SENT_LAST.test(short) ||
    SENT_UNSPACED.test(short) ||
    (OUTLOOK_AD.test(short) && short.length < 70) ||
    MESSAGE_SENT.test(short) ||
    VIRUS_AD.test(text)
  )
}

/** The first line of a paragraph of legal boilerplate; `paragraph` is its text. */
export function isDisclaimer(line: string, paragraph: string): boolean {
  return (
    DISCLAIMER_START.test(line.slice(0, 120)) &&
    DISCLAIMER_WORDS.test(paragraph.slice(0, 2_000)) &&
    paragraph.length > 60
  )
}

/** "Kind regards" and its like, alone on a line. */
export function isClosing(line: string): boolean {
  return line.length < 60 && CLOSING.test(line)
}

/** Telephone, address of a site or mailbox: the lines under a name in a signature. */
export function isContactLine(line: string): boolean {
  return line.length < 160 && CONTACT.test(line.trim())
}
