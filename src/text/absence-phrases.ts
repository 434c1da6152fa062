import { stripReply } from './strip-reply.ts'

/** What an absence program says first, in the first person: away, on leave, out of the office. */
const ABSENT = [
  // English
  "(?:i am|i'm|i’m|i will be|i'll be|i’ll be) (?:currently |now |presently |out and )?(?:out of (?:the |my )?office|on (?:annual |parental |maternity |paternity |sick )?(?:leave|vacation|holidays?)|away from (?:the |my )(?:office|desk|e-?mail)|away until|away and will|travelling)|i am (?:currently )?away (?:returning|until|from the office)|thank you for your (?:e-?mail|message)[.,!]? i(?:'m| am|’m) (?:currently )?(?:out|away|on)|is (?:currently )?out of the office",
  // French
  '(?:je suis|actuellement|étant) (?:actuellement )?(?:absente?|en congés?|en vacances|hors du bureau|en déplacement)|absente? du bureau (?:jusqu|du)|je serai absente?',
  // German
  'ich bin (?:im|auf|in) urlaub|ich (?:bin|werde) (?:derzeit |momentan |aktuell |zurzeit |vom |bis |ab |leider )(?:[^.!?]|\\d\\.){0,60}(?:nicht im (?:büro|haus)|außer haus|abwesend|(?:im|auf|in) urlaub|nicht erreichbar|in elternzeit|wieder erreichbar)|(?:befinde mich|bin) (?:derzeit |momentan |bis )(?:[^.!?]|\\d\\.){0,40}(?:im urlaub|abwesend)|ist (?:derzeit )?außer haus|ich kehre (?:am |erst )?(?:[^.!?]|\\d\\.){0,20}zurück',
  // Spanish, Italian, Portuguese
  '(?:estoy|estaré|me encuentro) (?:actualmente )?(?:fuera de la oficina|de vacaciones|ausente|de baja)',
  '(?:sono|sarò) (?:attualmente )?(?:fuori ufficio|assente|in ferie|fuori sede)',
  '(?:estou|estarei|encontro-me) (?:atualmente )?(?:fora do escritório|ausente|de férias)',
  // Dutch, Swedish, Danish and Norwegian, Finnish
  'ik ben (?:momenteel |op dit moment |tot )?(?:[^.!?]|\\d\\.){0,30}(?:afwezig|niet op kantoor|met vakantie|met verlof|op vakantie|niet aanwezig)',
  'jag (?:är|har) (?:för närvarande )?(?:på semester|semester|inte på kontoret|tjänstledig|föräldraledig|ledig|bortrest)',
  'jeg (?:er|har) (?:for tiden |for øjeblikket |i øjeblikket )?(?:på ferie|ferie|ikke på kontoret|ikke til stede|ude af kontoret|i permisjon|på barsel)',
  'olen (?:parhaillaan )?(?:lomalla|vuosilomalla|poissa|virkavapaalla)',
  // Polish, Czech and Slovak, Hungarian, Romanian
  '(?:jestem|przebywam|będę) (?:obecnie )?(?:na urlopie|nieobecn|poza biurem)',
  '(?:jsem|som|budu|budem) (?:momentálně |na )?(?:na )?(?:dovolené|dovolenke|mimo kancelář|mimo kanceláriu|nepřítom|neprítom)|(?:dovolené|dovolenke) jsem',
  '(?:szabadságon vagyok|szabadságon leszek|nem vagyok az irodában|irodán kívül)',
  '(?:sunt|voi fi) (?:momentan |în prezent )?(?:în concediu|plecat|absent|în afara biroului)',
  // Turkish, Greek
  '(?:izindeyim|yıllık izinde|ofis dışındayım|izinde olacağım|tatildeyim)',
  '(?:θα απουσιάζω|απουσιάζω|βρίσκομαι σε άδεια|είμαι σε άδεια|εκτός γραφείου)',
  // Russian, Ukrainian, Bulgarian
  '(?:я |нахожусь |буду )(?:сейчас )?(?:нахожусь )?в (?:отпуске|командировке)|меня не будет (?:в офисе|на месте)|(?:перебуваю )?у відпустці|(?:в )?отпуск (?:съм|до)',
  // Japanese, Chinese, Korean, Hebrew, Arabic, Indonesian, Vietnamese, Thai
  '休暇(?:中|を(?:いただ|頂|取得))|不在にして(?:おり|い)|出張中|(?:正在|目前|现在)?(?:休假|休年假|度假|不在办公室|不在辦公室|外出)|휴가 중|부재 ?중|출장 중',
  '(?:אני|נמצא|נמצאת|אהיה) ?(?:נמצאת? )?(?:בחופשה|מחוץ למשרד|בחופש)|(?:أنا|سأكون|حاليا|حالياً)?\\s?(?:في إجازة|خارج المكتب)',
  'saya sedang (?:cuti|tidak di kantor|berada di luar)|tôi (?:đang|sẽ) (?:nghỉ phép|vắng mặt)|(?:ลาพักร้อน|ไม่อยู่ที่สำนักงาน|อยู่ระหว่างการลา)',
].join('|')
const ABSENT_STATEMENT = new RegExp(`(?:${ABSENT})`, 'iu')

/** What becomes of a message that meets an absence: answered later, or not read at all. */
const LATER = [
  "(?:will |shall |’ll |'ll )(?:respond|reply|answer|get back|return your|read)(?: to)?(?: (?:you|your \\p{L}+|all \\p{L}+|e-?mails?|messages?|it|them))? (?:upon|on|when|as soon|after|once)|(?:upon|on|after) my return|(?:limited|no|intermittent) access to (?:my )?e-?mails?|not (?:be )?(?:checking|reading|monitor)",
  '(?:répondrai|traiterai|lirai|prendrai connaissance)[^.?!]{0,60}(?:retour|dès que)|accès (?:limité|restreint)',
  'ihre (?:e-?mail|nachricht|mail)(?:[^.!?]|\\d\\.){0,40}(?:nicht (?:weitergeleitet|gelesen|bearbeitet)|nach meiner (?:rückkehr|wiederkehr)|beantworte|weitergeleitet)|nach meiner rückkehr|(?:meine|an meine|meiner) vertretung',
  '(?:responderé|contestaré|leeré)[^.?!]{0,50}(?:regreso|vuelta|vuelva)|(?:risponderò|leggerò)[^.?!]{0,50}(?:rientro|ritorno)|(?:responderei|lerei)[^.?!]{0,50}(?:regresso|retorno|voltar|regressar)',
  '(?:beantwoord|reageer)[^.?!]{0,50}(?:terugkeer|terug ben|terugkomst)|svar(?:ar|er)[^.?!]{0,50}(?:tillbaka|tilbage|tilbake)|läser inte|vastaan[^.?!]{0,40}palat',
  'odpowiem[^.?!]{0,50}powroci|odpovím[^.?!]{0,40}návrat|(?:отвечу|прочитаю)[^.?!]{0,50}(?:возвращен|вернусь)',
].join('|')
const LATER_STATEMENT = new RegExp(`(?:${LATER})`, 'iu')
/** "In urgent cases", as a condition: who writes "it is urgent" is in a hurry. */
const URGENT = new RegExp(
  [
    'for (?:anything |any |all |an? )?(?:urgent|immediate|emergenc)|in (?:an? |any )?(?:urgent|emergenc|case of)|(?:if|should)[^.?!]{0,40}(?:urgent|emergency|immediate)|in my absence|during my absence|urgent (?:matters|issues|requests|enquiries|inquiries)',
    '(?:en cas d|pour (?:toute |les |vos )?|dans l|cas d)[’\\x27 ]?(?:urgen|absence)|(?:en|durant|pendant) mon absence|demandes? urgente|au besoin',
    '(?:in|bei|für) (?:sehr )?(?:dringend|eilig|notf)\\p{L}*|dringende (?:anliegen|anfragen|fälle|angelegenheiten)',
    '(?:en caso|casos?) (?:de )?urg|para (?:cualquier )?(?:asuntos |temas |cuestiones )?urgen|(?:asuntos|temas) urgentes',
    '(?:per|in caso di) (?:qualsiasi )?(?:comunicazioni |questioni |necessità )?urgen|(?:em caso|casos?) (?:de )?urg|(?:para )?assuntos urgentes',
    '(?:bij|voor|in) (?:spoed|dringend)\\p{L}*|(?:vid|för|ved|i) (?:brådskande|akuta|haste|akut|presserende)\\p{L}*|kiireellis\\p{L}* (?:asioi|tapauks)',
    '(?:w|w razie) piln\\p{L}*|(?:v|ve) n(?:aléhav|aliehav)\\p{L}*|sürgős (?:eset|ügy)|(?:pentru|în caz de) urgen[țt]|acil (?:durum|konu|i[şs])',
    '(?:για|σε) επείγο\\p{L}*|(?:по|в) срочн(?:ым|ых)|(?:у|з) термінових|(?:по|за) спешни',
    '(?:お急ぎ|緊急)の(?:場合|方|際|ご用)|(?:如有|若有|如遇)[^。]{0,6}急|[紧緊]急(?:事宜|事项|情况|事務)|(?:긴급|급)한 ?(?:용무|일|사항|경우|문의)',
    '(?:בנושאים|במקרים|במקרה|לעניינים) דחו|(?:للأمور|للحالات|الأمور|في الحالات) (?:العاجلة|الطارئة)|(?:untuk|dalam) [^.]{0,20}(?:mendesak|darurat)|trường hợp (?:khẩn|gấp)|กรณี(?:เร่งด่วน|ฉุกเฉิน)',
  ].join('|'),
  'iu',
)
const ELSEWHERE =
  /contact|kontakt|contatt|adresse|joindre|appele|rivolg|reach|(?<!\p{L})(?:call|ring|e-?mail|write)(?!\p{L})|wenden|hilft|erreichen|vertret|escrib|dir[ií]ja|llam|scriv|chiam|ligu|escrev|bellen|mailen|mejla|yhtey|soita|pisa|dzwoni|volej|keres|fordul|hív|iletişim|ulaş|başvur|επικοινων|обращ|пиш|звон|связ|зверта|свърж|обърн|連絡|問い合わせ|联系|聯繫|联络|致电|연락|문의|פנו|פנה|לפנות|ליצור קשר|التواصل|الاتصال|تواصل|hubungi|liên hệ|ติดต่อ|: ?\S+@\S/iu
/** A customer in a hurry wants to be called. */
const TO_ME =
  /(?<!\p{L})(?:me|us|moi|nous|mich|mir|uns|mij|ons|mig|meg|minuun|mi|mnie|mě|мне|мной|нам)(?!\p{L})|私|我们?[。，]|저에게/iu

/** A customer who is away and wants something: not a machine. */
const CUSTOMER_WORDS =
  /[?？]|(?<!\p{L})(?:i want|refund|exchange|ich möchte|je (?:voudrais|souhaite)|quiero|quisiera|vorrei|ik wil)(?!\p{L})|(?<!\p{L})(?:my|the|an) invoice|(?<!\p{L})(?:my|the|this) (?:order|parcel|package|delivery|refund|item|shipment)|(?<!\p{L})(?:commande|colis|livraison|livrer|rembours|paket|bestellung|liefer|pedido|paquete|env[íi]o|reembolso|ordine|pacco|consegna|rimborso|pakket|bestelling|levering|encomenda|entrega|beställning|leverans|bestilling|levering|tilaus|toimit|zamówien|paczk|przesyłk|objednáv|zásilk|rendelés|csomag|comand|colet|sipariş|kargo|παραγγελ|δέμα|заказ|посылк|доставк|замовлен)|注文|発送|配送|订单|包裹|发货|訂單|주문|배송|택배|הזמנה|חבילה|طلبي|الطرد/iu

const READ = 1_500

/** Whether the text says that its writer is away; enough where other signs show a machine. */
export function statesAbsence(body: string): boolean {
  return ABSENT_STATEMENT.test(body.slice(0, READ))
}

/**
 * Whether the text says what only somebody's machine says to whoever writes: your message will be answered later or is not
 * read; for urgent matters ask somebody else. A customer who is away asks for something instead.
 */
export function putsOff(body: string): boolean {
  const start = body.slice(0, READ).replaceAll('\n', ' ')
  if (LATER_STATEMENT.test(start)) return true
  return start
    .split(/[.!?。！？]\s|[。！？]/u)
    .some(sentence => URGENT.test(sentence) && ELSEWHERE.test(sentence) && !TO_ME.test(sentence))
}

/** Whether a text alone (chat, SMS, import) is an absence notice: away, what becomes of your message, and nothing a customer asks. */
export function isAbsenceNotice(body: string): boolean {
  if (!statesAbsence(body)) return false
  // The mail that was answered may hang below, and people quote the notices that they got.
  const own = stripReply(body.slice(0, 2 * READ))
    .reply.split('\n')
    .filter(line => !/^\s*>/.test(line))
    .join('\n')
  return statesAbsence(own) && putsOff(own) && !CUSTOMER_WORDS.test(own)
}
