import { SHORT_WORDS } from './short-words.ts'

const SENT =
  'sent|envoy[ée]e?|transmis|gesendet|verschickt|geschickt|enviad[oa]|inviat[oa]|verzonden|verstuurd|gestuurd|skicka(?:t|des)|sendt|wys[łl]an[eoay]|odesl[áa]no|odoslan[ée]|trimis|отправлено|надіслано|изпратено|poslano|послато|στάλθηκε|enviat|nosūtīts|išsiųsta|dikirim|испратено|послато|gestuur|dihantar|dërguar|sent úr|ipinadala|seolta|anfonwyd'
const BY =
  'from|via|with|using|by|depuis|de|d|du|à partir|avec|mit|von|vom|aus|über|desde|da|dal|do|con|com|pelo|vanaf|vanuit|met|från|med|fra|z|ze|zo|s|din|от|с|из|через|з|από|des|no|iš|dari|iz|са|од|úr|daripada|nga|mula sa|sa|ó|o|vanaf|kutoka'
const DEVICE =
  'iphon\\p{L}*|ipad\\p{L}*|ipod|apple watch|android\\p{L}*|samsung|galaxy|huawei|honor|xiaomi|redmi|oppo|oneplus|pixel|motorola|nokia|sony|lg|htc|blackberry|windows|outlook|yahoo|gmail|proton ?mail|proton|gmx|web\\.de|mail\\.ru|mailbird|t-online|freenet|orange|libero|virgilio|bluemail|k-9|spark|aol|fairemail|tutanota|tuta|smartphone|smart phone|handy|mobil\\p{L}*|m[óo]vil|t[ée]l[ée]phone|telefon\\p{L}*|tel[ée]fono|telefone|telefoon|phone|tablet\\p{L}*|tablette|cellulare|telemóvel|celular|mail|почты|телефона'
/** "Sent from my iPhone": the verb leads, then a preposition, then the device within a few words, then little else. */
/** After a comma people go on in a sentence of their own. */
const GOES_ON =
  /,.*(?<!\p{L})(?:is|it|was|are|i|we|so|but|which|because|where|es|ist|war|est|c['’]est|je|ich|y|pero|mais|aber|weil)(?!\p{L})/iu
const SENT_FIRST = new RegExp(
  `^[*_~\\-– ]*(?:${SENT}) (?:${BY})(?![\\p{L}])[^.?!;]{0,40}?(?<![\\p{L}])(?:${DEVICE})(?![\\p{L}])[^?!]{0,45}$`,
  'iu',
)
/** Languages that say "from" with an ending. */
const SENT_INFLECTED = /^(?:l[äa]hetetty|k[üu]ldve|saadetud|bidalia|gửi từ|đã gửi từ)(?!\s?[:：])[^?!]{0,50}$/iu
/** "Von meinem iPhone gesendet", "iPhone'umdan gönderildi", "iPhoneから送信": the verb comes last. */
const SENT_LAST =
  /^[*_~\- ]*(?:von|diese (?:nachricht|mail|e-mail)|från|fra|z|ze|iphone|ipad|android|samsung|mijn|yahoo|outlook)(?![\p{L}]{3})[^.?!;]{0,80}(?:gesendet|geschickt|verschickt|verzonden|skickat|sendt|gönderildi|küldve|wysłane|odesláno|送信|から|보냄)/iu
const SENT_UNSPACED =
  /^(?:发自|發自|從我的|从我的|来自|來自)\s?\S.{0,24}|^.{1,24}から送信\S{0,4}$|^.{0,24}에서 (?:보냄|보낸)|^(?:נשלח מ|أُ?رسلت? من|ارسال(?:‌| )?شده از|ส่งจาก).{0,40}$|^.{1,30}ile gönderildi/iu
/** None of them is written in ASCII alone, and most lines are. */
const NOT_ASCII = /[^\0-\x7f]/
const OUTLOOK_AD =
  /^(?!(?:i|we|j|je|ich|wir|yo|io|my|mein|mon|using|with|avec|mit|on|in|it|the)(?!\p{L}))[^.?!]{0,40}outlook \p{L}{1,5} (?:ios|android)/iu
const MESSAGE_SENT =
  /^(?:this (?:message|e-?mail) was sent (?:from|using|with)|cet? (?:e-?mail|message|courriel) a été envoyé (?:depuis|avec|à partir)|diese (?:nachricht|e-?mail|mail) wurde (?:von|mit)|este (?:mensaje|correo) (?:fue|ha sido) enviado desde|questo messaggio è stato inviato (?:da|con))/iu

const APP_WITH_LINK = new RegExp(
  `^(?:${SENT}) (?:${BY}) \\p{Lu}[\\p{L}\\d.+]{1,20}(?: [\\p{L}\\d.+]{1,15}){0,2}$`,
  'iu',
)
const VIRUS_AD =
  /^(?:virus-free|virenfrei|sans virus|libre de virus|privo di virus|garanti sans virus|l'absence de virus|this email has been checked for viruses|diese e-mail wurde .{0,30}auf viren|este correo electrónico ha sido comprobado)|www\.avast\.com|avast antivirus/iu

const DISCLAIMER_START =
  /^[\s*_>]*(?:confidential(?:ity)?\b|disclaimer|legal notice|important notice|notice:|the (?:information|content|contents) (?:contained )?(?:in|of) this|this (?:e-?mail|message|communication|transmission)|if you (?:are not|have received this)|ce (?:message|courriel|mail|e-?mail)|cet e-?mail|les informations contenues|avis de confidentialité|diese (?:e-?mail|nachricht|mail)|der inhalt dieser|vertraulichkeit|este (?:mensaje|correo|e-?mail)|esta mensagem|la información (?:contenida|incluida)|aviso (?:legal|de confidencialidad)|(?:il presente|questo|questa) (?:messaggio|e-?mail)|le informazioni contenute|dit (?:e-?mail)?bericht|deze e-?mail|de informatie|niniejsza|treść (?:tej|niniejszej)|(?:detta|denna|dette|denne) (?:meddelande|e-?post|e-?mail|mail|melding))/iu
/** One legal word is nothing; a notice has several of these families. */
const LEGAL_WORDS: readonly RegExp[] = [
  /confidenti|vertraulich|vertrouwelijk|poufn|riservat|fortrol|konfiden|confidencia/iu,
  /privileg|rechtlich|légal|juridi|legally/iu,
  /intended|destinat|destinad|addressee|adressat|empfänger|recipient|geadresseerde|bestemd|odbiorc|mottagar|modtager|mottaker|bestimmt/iu,
  /unauthori[sz]ed|nicht (?:autorisiert|gestattet)|strictly|interdit|prohibid|vietat|verboden|proibid|untersagt/iu,
  /disclos|disseminat|distribut|diffusion|divulga|weitergabe|diffusione|verspreid|reproduc/iu,
  /delete|destroy|supprim|détrui|lösch|vernicht|elimin|borr|cancell|verwijder|apag|usun|radera|slet/iu,
  /in error|by mistake|par erreur|irrtümlich|irrtum|por error|per errore|abusivamente|ten onrechte|por engano|omyłk/iu,
  /attachment|pièces? jointes?|anhäng|anlagen|adjunt|anexo|allegat|bijlage|załącznik/iu,
  /sender|expéditeur|absender|remitente|remetente|mittente|afzender|nadawc/iu,
  /virus/iu,
]
const GREEN_AD =
  /^(?:\W{0,4})(?:please consider the environment|(?:think|please think) before (?:you )?print|avant d['’]imprimer|pensez à l['’]environnement|denken sie an die umwelt|antes de imprimir|prima di stampare|denk aan het milieu)/iu

const CLOSING =
  /^[\s*]*(?:(?:best|kind|kindest|warm|warmest|many)? ?(?:regards|wishes|thanks)|cheers|sincerely|best|all the best|take care|respectfully|warmly|rgds|br|yours(?: (?:sincerely|faithfully|truly))?|thanks(?: a lot| so much)?|thank you|cordialement|bien (?:cordialement|à vous)|(?:très )?cordialement|sincères salutations|salutations(?: distinguées)?|merci(?: d'avance| beaucoup)?|bonne (?:journée|soirée)|mit (?:freundlichen|besten|lieben|herzlichen) gr[üu](?:ß|ss)en|(?:viele|liebe|beste|freundliche|herzliche|schöne) gr[üu](?:ß|ss)e|mfg|lg|vg|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|gracias|cordiali saluti|distinti saluti|saluti|grazie|atenciosamente|cumprimentos|(?:com os )?melhores cumprimentos|obrigad[oa]|met vriendelijke groet(?:en)?|(?:vriendelijke )?groet(?:en|jes)?|mvg|pozdrawiam|z poważaniem|med vänlig(?:a)? hälsning(?:ar)?|(?:med )?venlig hilsen|vennlig hilsen|mvh|ystävällisin terveisin|s pozdravem|с уважением|üdvözlettel|saygılarımla)[\s,.!;:–*-]*$/iu
const CONTACT =
  /^\W{0,3}(?:t[ée]l(?:[ée]phone|efon|éfono|efono|efoon)?|phone|mobile?|mobil|m[óo]vil|port(?:able)?|gsm|cell|fax|handy|e-?mail|mail|web|www|skype|linkedin|t|m|f|e|p|w)\s?\.?\s?[:：.|/]|https?:\/\/|www\.|^\S+@\S+\.\S+$|^[<(]?\+?[\d ().\-/]{8,}$|\S \| \S/iu

const MAX_LINE = 200

/** `--`, `-- `, `—` or `__` alone on a line: what follows is a signature in every mail program. */
export function isSignatureDelimiter(line: string): boolean {
  return line.length < 8 && /^(?:--|—|––|__)\s*$/.test(line)
}

const HANDHELD = /(?<![\p{Script=Latin}])(?:iphone|ipad|android|samsung|galaxy|huawei|xiaomi|blackberry)(?!\p{L}{6})/iu
const FUNCTION_WORDS = new Set(Object.values(SHORT_WORDS).join(' ').split(' '))

/**
 * The last of these lines is about a handset, ends without a mark and is short, in a language whose wording we do not know:
 * none of the words of the message is among the commonest of one that we do know. Proof only where a thread follows.
 */
export function endsWithForeignDeviceLine(lines: readonly string[]): boolean {
  const last = lines.at(-1)!.trim()
  if (lines.length < 2 || last.length > 60 || /[\d.!?;:,…]/.test(last) || !HANDHELD.test(last)) return false
  const others = wordsOf(last).filter(word => !HANDHELD.test(word))
  if (others.length < 2 || others.length > 7) return false
  return !wordsOf(lines.join('\n').slice(0, 2_000)).some(word => FUNCTION_WORDS.has(word))
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? []
}

/** A line that a phone, an app or a virus scanner added. */
export function isClientAd(line: string): boolean {
  const text = line.trim()
  if (text === '' || text.length > MAX_LINE) return false
  const short = text.replace(/<?\(?\[?https?:\/\/\S+/g, '').trim()
  if (short.length > 110) return VIRUS_AD.test(text)
  return (
    (SENT_FIRST.test(short) && !GOES_ON.test(short)) ||
    (short !== text && APP_WITH_LINK.test(short.replace(/[\s()<>[\]]+$/, ''))) ||
    /^provenance\s?: (?:courrier|mail|outlook)/iu.test(short) ||
    SENT_INFLECTED.test(short) ||
    SENT_LAST.test(short) ||
    (NOT_ASCII.test(short) && SENT_UNSPACED.test(short)) ||
    (short.length < 70 && OUTLOOK_AD.test(short)) ||
    MESSAGE_SENT.test(short) ||
    VIRUS_AD.test(text)
  )
}

/** The first line of a paragraph of legal boilerplate; `paragraph` is its text. */
export function isDisclaimer(line: string, paragraph: string): boolean {
  if (GREEN_AD.test(line) && paragraph.length < 300) return true
  if (paragraph.length < 60 || paragraph.includes('?') || !DISCLAIMER_START.test(line.slice(0, 120))) return false
  return LEGAL_WORDS.filter(word => word.test(paragraph)).length >= 3
}

/** "Kind regards" and its like, alone on a line. */
export function isClosing(line: string): boolean {
  return line.length < 60 && CLOSING.test(line)
}

/** Telephone, address of a site or mailbox: the lines under a name in a signature. */
export function isContactLine(line: string): boolean {
  return line.length < 160 && CONTACT.test(line.trim())
}
