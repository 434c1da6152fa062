import { bareWords } from '../core/opt-out.ts'

/**
 * Whole messages that mean "do not write to me any more", by language; carriers' keywords and what people write instead.
 * As typed; accents, case and punctuation do not matter.
 */
const STOP: Readonly<Record<string, string>> = {
  en: 'stop|stopall|stop all|stop sms|unsubscribe|unsubscribe me|cancel|cancel messages|end|quit|revoke|optout|opt out|opt me out|remove me|stop it|stop texting|stop texting me|stop messaging me|stop writing to me|no more texts|no more messages|leave me alone',
  fr: 'arrêt|arrêter|arrêtez|stop sms|désabonner|désabonnement|désabonnez-moi|me désabonner|désinscrire|désinscription|désinscrivez-moi|plus de sms|plus de messages|ne m’écrivez plus|ne me contactez plus|laissez-moi tranquille',
  de: 'stopp|abmelden|abbestellen|abmeldung|austragen|keine SMS mehr|keine Nachrichten mehr|bitte keine Nachrichten|nicht mehr schreiben|schreiben Sie mir nicht mehr|aufhören|hören Sie auf|lassen Sie mich in Ruhe|aus Verteiler löschen',
  es: 'baja|darme de baja|dar de baja|denme de baja|cancelar|cancelar suscripción|alto|parar|paren|detener|no más mensajes|no más sms|no me escriban|no me escriban más|dejen de escribirme|no quiero mensajes|no quiero más mensajes',
  it: 'ferma|fermare|fermatevi|basta|basta messaggi|basta sms|cancellami|cancellatemi|cancella iscrizione|disiscrivimi|disiscrizione|annulla iscrizione|non scrivetemi più|non contattatemi più|niente più messaggi',
  nl: 'afmelden|uitschrijven|schrijf me uit|stoppen|geen berichten meer|geen sms meer|geen sms’jes meer|stuur me niets meer|niet meer sturen|laat me met rust',
  pt: 'sair|parar|pare|cancelar inscrição|cancelar subscrição|descadastrar|remover|não quero receber|não quero mais mensagens|não me envie mais mensagens|chega de mensagens',
  ca: 'atura|aturar|baixa|donar-me de baixa|doneu-me de baixa|no més missatges|no vull més missatges',
  gl: 'darme de baixa|non máis mensaxes|deter',
  sv: 'stoppa|sluta|avsluta|avregistrera|avanmäl|avprenumerera|inga fler sms|inga fler meddelanden|sluta skriva till mig|sluta smsa',
  no: 'stans|slutt|avmeld|meld meg av|avregistrer|ingen flere meldinger|ikke flere sms|slutt å sende meldinger',
  da: 'afmeld|afmeld mig|frameld|stop beskeder|ikke flere beskeder|ikke flere sms|lad være med at skrive',
  fi: 'lopeta|lopeta viestit|peruuta|peruuta tilaus|poistu|poista minut|ei enää viestejä|älä lähetä viestejä|älkää lähettäkö viestejä',
  is: 'hætta|hætta áskrift|afskrá|afskrá mig|ekki fleiri skilaboð',
  pl: 'koniec|wypisz|wypisz mnie|rezygnuję|rezygnacja|wyrejestruj|anuluj subskrypcję|nie piszcie|nie piszcie więcej|nie wysyłajcie|żadnych wiadomości|proszę nie pisać',
  cs: 'konec|odhlásit|odhlaste mě|odhlášení|zrušit odběr|už nepište|nepište mi|žádné další zprávy|neposílejte mi zprávy',
  sk: 'koniec|odhlásiť|odhláste ma|odhlásenie|zrušiť odber|už nepíšte|nepíšte mi|žiadne ďalšie správy',
  sl: 'ustavi|odjava|odjavi|odjavite me|ne pišite mi več|nobenih sporočil več',
  hr: 'zaustavi|odjava|odjavi|odjavite me|odjavi me|prestani|prestanite|ne pišite mi|nema više poruka|ne šaljite mi poruke',
  sr: 'стоп|одјава|одјави ме|престаните|не пишите ми|zaustavite|ne šaljite poruke',
  bs: 'prekini|prekinite|ne javljajte se više',
  mk: 'стоп|откажи|одјави ме|не пишувајте повеќе',
  bg: 'стоп|спри|спрете|отпиши|отпишете ме|отписване|не ми пишете|без повече съобщения',
  ru: 'стоп|отписаться|отпишите|отпишите меня|отписка|отмена подписки|хватит|не пишите|не пишите мне|не пишите мне больше|больше не пишите|прекратите|удалите меня',
  uk: 'стоп|відписатися|відпишіть|відпишіть мене|відписка|не пишіть|не пишіть мені|більше не пишіть|досить|припиніть',
  be: 'стоп|адпісацца|адпішыце мяне|не пішыце мне',
  ro: 'oprește|opriți|opreste|dezabonare|dezabonați-mă|mă dezabonez|nu mai scrieți|nu îmi mai scrieți|fără mesaje|nu mai vreau mesaje',
  hu: 'leállítás|állj|leiratkozás|leiratkozom|leiratkozni|ne írjanak|ne írjanak többet|ne küldjenek üzenetet|nem kérek több üzenetet',
  el: 'στοπ|σταμάτα|σταματήστε|διαγραφή|διακοπή|κατάργηση εγγραφής|απεγγραφή|μη μου στέλνετε|όχι άλλα μηνύματα',
  tr: 'dur|durdur|durdurun|iptal|ret|iptal et|abonelikten çık|listeden çıkar|mesaj atmayın|bana mesaj atmayın|yazmayın|artık yazmayın|mesaj istemiyorum',
  lt: 'stabdyti|sustabdyti|atsisakyti|atsisakau|atsisakyti prenumeratos|nerašykite|nesiųskite žinučių|daugiau nerašykite',
  lv: 'apturēt|beigt|atteikties|atrakstīties|nerakstiet|nesūtiet ziņas|vairs nerakstiet',
  et: 'peata|lõpeta|lõpetage|loobu|loobun|tühista tellimus|ärge kirjutage|ärge saatke sõnumeid',
  sq: 'ndalo|ndaloni|çregjistrohu|çabonohu|mos më shkruani|mos shkruani më',
  ga: 'stad|díliostáil|ná scríobh chugam',
  cy: 'stopiwch|dad-danysgrifio|dim mwy o negeseuon',
  mt: 'ieqaf|waqqaf|tibgħatulix aktar messaġġi',
  eu: 'gelditu|baja eman|mezu gehiagorik ez',
  ar: 'إيقاف|ايقاف|توقف|توقفوا|قف|الغاء|إلغاء|إلغاء الاشتراك|الغاء الاشتراك|لا ترسلوا|لا تراسلوني|لا أريد رسائل|كفى',
  he: 'הסר|הסרה|הסירו אותי|הסר אותי|עצור|עצרו|תפסיקו|תפסיקו לשלוח|בטל|לא מעוניין|לא מעוניינת|אל תשלחו לי',
  fa: 'توقف|لغو|لغو اشتراک|لغو عضویت|پیام ندهید|دیگر پیام ندهید|ارسال نکنید',
  ur: 'بند کرو|بند کریں|روکیں|پیغام نہ بھیجیں',
  hi: 'बंद करो|बंद करें|रोको|रोकें|रुको|मुझे मैसेज मत करो|मैसेज मत भेजो|संदेश न भेजें|सदस्यता समाप्त करें',
  bn: 'বন্ধ করুন|বন্ধ|থামুন|মেসেজ পাঠাবেন না',
  ta: 'நிறுத்து|நிறுத்துங்கள்|செய்தி அனுப்ப வேண்டாம்',
  te: 'ఆపు|ఆపండి|సందేశాలు పంపవద్దు',
  th: 'หยุด|หยุดส่ง|หยุดส่งข้อความ|ยกเลิก|ยกเลิกรับข้อความ|เลิกติดตาม|ไม่ต้องส่งมาอีก|อย่าส่งมาอีก',
  vi: 'dừng|dừng lại|dừng nhắn tin|ngừng|ngừng gửi|hủy|hủy đăng ký|huỷ đăng ký|đừng nhắn nữa|đừng gửi tin nữa',
  id: 'berhenti|berhenti langganan|berhenti berlangganan|hentikan|stop sms|jangan kirim lagi|jangan hubungi saya lagi',
  ms: 'henti|berhenti|nyahlanggan|jangan hantar lagi',
  tl: 'tigil|itigil|tama na|huwag na mag-text|wag na mag text',
  sw: 'simamisha|sitisha|jiondoe|usinitumie ujumbe',
  zh: '停止|停|退订|退訂|取消订阅|取消訂閱|不要再发|不要再发了|不要再發|别再发了|別再傳了|请勿打扰|請勿打擾|不要联系我|td',
  ja: '停止|配信停止|配信を停止してください|退会|解除|登録解除|やめてください|送らないで|送らないでください|もう送らないでください|ストップ',
  ko: '수신거부|수신 거부|중지|그만|그만 보내세요|보내지 마세요|연락하지 마세요|구독 취소|구독취소|해지|스톱',
}

/** Whole messages that take a STOP back. */
const START: Readonly<Record<string, string>> = {
  en: 'start|unstop|subscribe|resubscribe|opt in|optin|opt me in|resume',
  fr: 'reprendre|réabonner|réabonnez-moi|me réabonner',
  de: 'anmelden|wieder anmelden|Nachrichten wieder an',
  es: 'alta|darme de alta|reanudar',
  it: 'inizia|iscrivimi|riprendi',
  nl: 'aanmelden|inschrijven|hervatten',
  pt: 'iniciar|inscrever|retomar|voltar a receber',
  sv: 'starta|anmäl|prenumerera',
  no: 'meld meg på|påmeld',
  da: 'tilmeld|tilmeld mig',
  fi: 'aloita|tilaa',
  pl: 'wznów|zapisz mnie|subskrybuj',
  cs: 'přihlásit|přihlaste mě|obnovit odběr',
  ro: 'abonare|pornește',
  hu: 'feliratkozás|feliratkozom',
  el: 'έναρξη|εγγραφή',
  tr: 'başla|başlat|abone ol',
  ru: 'старт|подписаться|возобновить',
  uk: 'старт|підписатися',
  ar: 'ابدأ|بدء|اشتراك',
  he: 'התחל|הרשמה|חידוש',
  hi: 'शुरू करो|शुरू करें',
  th: 'เริ่ม|สมัคร',
  vi: 'bắt đầu|đăng ký lại',
  id: 'mulai|langganan',
  zh: '开始|開始|订阅|訂閱|恢复',
  ja: '開始|再開|スタート',
  ko: '시작|수신동의|재개',
}

/** What people add to a word of command. */
const COURTESY = listed(
  'please|pls|plz|thanks|thank you|thx|now|svp|stp|s’il vous plaît|merci|bitte|danke|por favor|gracias|per favore|grazie|aub|alstublieft|bedankt|obrigado|obrigada|tack|takk|tak|kiitos|proszę|dziękuję|prosím|děkuji|vă rog|kérem|lütfen|teşekkürler|пожалуйста|спасибо|будь ласка|من فضلك|בבקשה|请|請|お願いします|ください|부탁합니다',
)

/** Where people answer questions about orders, these alone may be such an answer: they stop us on text channels only. */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  listed(
    'cancel|end|quit|revoke|remove me|baja|dar de baja|darme de baja|denme de baja|cancelar|cancelar suscripción|alto|parar|pare|paren|detener|ferma|fermare|basta|annulla|sair|remover|atura|aturar|baixa|deter|sluta|avsluta|stans|slutt|lopeta|peruuta|poistu|koniec|konec|rezygnuję|rezygnacja|ustavi|prestani|prestanite|prekini|prekinite|откажи|спри|хватит|досить|opriți|oprește|leállítás|állj|dur|durdur|iptal|iptal et|ret|stabdyti|apturēt|beigt|peata|lõpeta|ndalo|stad|stoppen|stoppa|لغو|الغاء|توقف|קף|בטל|עצור|הסר|रुको|रोको|बंद|বন্ধ|หยุด|ยกเลิก|dừng|dừng lại|ngừng|hủy|berhenti|hentikan|henti|tigil|sitisha|停|停止|解除|退会|중지|그만|해지|aufhören|arrêter|arrêt',
  ),
)

const STOP_WORDS: ReadonlySet<string> = new Set(Object.values(STOP).flatMap(listed))
const START_WORDS: ReadonlySet<string> = new Set(Object.values(START).flatMap(listed))

/** Every stop word as `bareWords` spells it, sorted: the default of a policy. */
export const DEFAULT_STOP_WORDS: readonly string[] = [...STOP_WORDS].sort()

/** Languages whose stop words are known. */
export const STOP_LANGUAGES: readonly string[] = Object.keys(STOP)

/** Longer than any of the words with a courtesy. */
const LONGEST = 80

/**
 * Whether a whole message is a word of command to stop or to start again, in any of the languages. `onText`: it came by SMS or
 * WhatsApp, where the carriers' short keywords hold.
 */
export function consentWord(text: string, onText: boolean): 'stop' | 'start' | null {
  if (text.length > LONGEST) return null
  const bare = bareWords(text)
  for (const words of [bare, withoutCourtesy(bare)]) {
    if (STOP_WORDS.has(words)) return AMBIGUOUS.has(words) && !onText ? null : 'stop'
    if (START_WORDS.has(words)) return 'start'
  }
  return null
}

/** `please STOP stop!!` is `stop`. */
function withoutCourtesy(bare: string): string {
  let rest = bare
  for (;;) {
    const courtesy = COURTESY.find(each => rest.startsWith(`${each} `) || rest.endsWith(` ${each}`))
    if (courtesy === undefined) break
    rest = rest.startsWith(`${courtesy} `) ? rest.slice(courtesy.length + 1) : rest.slice(0, -courtesy.length - 1)
  }
  const words = rest.split(' ')
  return words.every(word => word === words[0]) ? words[0]! : rest
}

function listed(words: string): string[] {
  return words.split('|').map(bareWords)
}
