/**
 * Beginnings of words that ask, object, tell of trouble or want something, concept by concept, in languages read by their everyday
 * words alone. Beside thanks, a word or two that nobody knows are harmless only where none of these stands. Folded.
 */
const WARNINGS: Readonly<Record<string, string>> = {
  pl: 'ale jednak niestety nadal wciaz jeszcze nie nigdy nic chc chcia potrzeb prosz moge moz czy kiedy gdzie jak ile co jaki ktor dlaczego kto wysl przesl anul zwro faktur paragon zadzwon czek brak zepsut uszkodz zly zla zle bled opozn problem pytani jesli tez takze rowniez inn wymie zmie rozmiar kolor',
  sv: 'men dock tyvarr fortfarande an inte aldrig inget vill skulle behov kan far nar var hur vad vilk varfor vem skick avbest aterbet faktur kvitto ring vant saknas trasig skad fel sen problem frag om ocks annan annat byt andra retur storlek farg snalla',
  da: 'men dog desvaerre stadig endnu ikke aldrig intet vil skal ville behov kan ma hvornar hvor hvordan hvad hvilk hvorfor hvem send annull refund faktur kvitter ring vent mangl odelag skad forkert fejl sen problem sporg hvis ogsa anden andet byt aendr retur storrel farve',
  nb: 'men dessverre fortsatt enna ikke aldri ingenting vil skal ville behov treng kan far nar hvor hvordan hva hvilk hvorfor hvem send kansell refund faktur kvitter ring vent mangl odelag skad feil sen problem sporsm hvis ogsa annen annet bytt endr retur storrel farge',
  fi: 'haluai haluais mutta kuitenkin valitettavasti vielak edelleen ei en et eika koskaan mitaan halua haluai tarvits tarvii voi void saisi milloin missa miten kuinka mika mita miksi kuka laheta peru hyvit lasku kuit soit odot puuttu rikki vauri vaar virhe myoh ongelm kysym jos myos toinen vaihda vaihta palaut koko vari enta',
  cs: 'vypada stav bych ale vsak bohuzel stale jeste porad ne nikdy nic chc chtel potreb prosim muze muzu lze kdy kde jak kolik co jak ktery proc kdo posl zrus vrat faktur uctenk zavol cek chyb rozbit poskoz spatn vadn pozd problem dotaz otazk jestli pokud take taky jin vymen zmen velikost barv',
  sk: 'vyzer stav ale vsak bohuzial zial stale este nie nikdy nic chc potreb prosim moze mozem da kedy kde ako kolko co aky ktory preco kto posl zrus vrat faktur blok zavol cak chyb rozbit poskod zl vadn neskor problem otazk ak tiez in vymen zmen velkost farb',
  sl: 'ampak vendar a zal se vedno ne nikoli nic zel hoc rab potreb prosim lahko ali kdaj kje kako koliko kaj kater zakaj kdo poslj preklic vracil racun poklic cak manjk pokvar poskod napac pozn problem vprasanj ce tudi drug zamenj sprem velikost barv pa',
  hr: 'ali medutim nazalost jos uvijek ne nikad nista zel hoc treb molim moz mog li kada kad gdje kako koliko sto sta koj zasto tko posalj otkaz povrat racun nazov zov cek nedost slomljen osteti pogres krivo kasn problem pitanj ako takod isto drug zamij promij velicin boj',
  sr: 'ali medutim nazalost jos uvek ne nikad nista zel hoc treb molim moz mog da kada kad gde kako koliko sta koj zasto ko posalj otkaz povrat racun poz zov cek nedost slomljen osteti pogres kasn problem pitanj ako takod isto drug zamen promen velicin boj али међутим нажалост још не никад ништа жел хоћ треб молим мож мог да када кад где како колико шта кој зашто ко пошаљ откаж повра рачун поз чека недост сломљ погреш касн пробл питањ ако такођ друг замен промен величин бој',
  tr: 'isti istiyor durum nedir ama fakat ancak maalesef hala henuz degil yok hic ist gerek lazim lutfen mi mu miy muy ne nerede nasil kac neden kim gonder iptal iade fatura fis ara bekl eksik kirik bozuk hasar yanlis hata gec sorun soru eger de da baska degis beden renk ederim mis misin misiniz',
  hu: 'de azonban sajnos meg nem soha semmi szeret szuks kell ker kerem lehet tud mikor hol hogy mennyi mi mely miert ki kuld torol visszater szamla blokk hiv var hianyz torott serult hib rossz kes problem kerd ha is masik cser modos meret szin kaphat',
  ro: 'dar insa totusi pacat inca tot nu niciodata nimic vreau dori as nevoi trebui rog poate pot puteti putea cand unde cum cat ce care de cine trimit anul ramburs factur bon sun astept lips spart defect gresit eroar tarziu problem intreb daca si alt schimb retur marim culoar',
  et: 'aga kuid kahjuks ikka veel ei mitte kunagi midagi taha soovi vaja palun kas saa saab voi millal kus kuidas kui mis miks kes saat tuhist tagas arve tsekk helista oot puudu katki rikk vale vig hilja probleem kusim ka teine vaheta muut suurus varv',
  lt: 'bet taciau deja dar vis ne niekad nieko nori noreciau reik reikia prasau prasy ar gali galima kada kur kaip kiek kas kok kodel atsius siusk atsauk grazin sask cek skambin lauk truk sugedes sugadin neteising klaid velu problem klaus jei taip kit pakeis keis dyd spalv',
  lv: 'bet tomer diemzel joprojam vel ne nekad neko grib vela vajag ludz vai var kad kur ka cik kas kada kapec sut atcel atgriez atmaks rekin cek zvan gaid truk salauz bojat nepareiz klud velu problem jautaj ja ari cit main izmer kras',
  ca: 'pero malaurad encara no mai res vull voldria necess cal puc podeu pot quan on com quant que quin perque qui envi cancel reembor factur tiquet truc esper falt trenc danyat equivoc tard error problem pregunt si tambe altr canvi torn talla color i',
  ru: 'но однако сожал все еще не нет никогда ничего хоч хотел нужн надо прошу пожалуйста мож можно когда где как сколько что какой который почему кто отправ пришл отмен верн возврат чек счет позвон жд нет слом повреж неправ ошиб поздно пробл вопрос если также тоже друг замен помен измен размер цвет а',
  uk: 'але проте жаль досі ще не ні ніколи нічого хоч хотіл треба потріб прошу будь мож можна коли де як скільки що який чому хто надішл відправ скас поверн чек рахун подзвон чека злам пошкод неправ помил пізно пробл питан якщо також теж інш замін помін змін розмір колір а',
  bg: 'докъде докога но обаче сожал още все не никога нищо иск жела трябва нуж моля мож мога кога къде как колко какво кой защо изпрат отмен откаж върн възстан фактур бележк обад чак липс счуп повред греш закъс пробл въпрос ако също друг смен промен размер цвят а',
  el: 'αλλα ομως δυστυχως ακομα δεν μη ποτε τιποτα θελ θα χρειαζ παρακαλ μπορ ποτε που πως ποσο τι ποιο γιατι ποιος στειλ ακυρ επιστροφ τιμολογ αποδειξ καλεσ περιμεν λειπ σπασμεν χαλασ λαθος αργ προβλ ερωτ αν επισης αλλο αλλαγ αλλαξ μεγεθ χρωμ και',
  vi: 'nhung tuy tiec van chua khong ko bi muon can xin vui lam duoc co the khi bao dau sao the may gi nao vi ai gui huy hoan doi tra hoa don goi cho thieu hong vo sai loi tre van de hoi neu cung khac size mau con giup',
  id: 'tapi namun sayang masih belum tidak tak gak nggak mau ingin butuh perlu tolong mohon bisa boleh kapan dimana mana gimana bagaimana berapa apa mengapa kenapa siapa kirim batal refund kembali struk telepon hubungi tunggu kurang rusak salah error telat masalah tanya kalau jika juga lain tukar ganti ukuran warna',
  ms: 'tapi tetapi namun malang masih belum tak tidak nak mahu ingin perlu tolong mohon boleh bila mana macam bagaimana berapa apa kenapa siapa hantar batal refund pulang bayaran resit telefon hubungi tunggu kurang rosak salah error lambat masalah tanya kalau jika juga lain tukar saiz warna',
  ar: 'لكن ولكن للاسف للأسف ما لا لم لن ليس مازال زال اريد أريد احتاج أحتاج ارجو أرجو رجاء فضلك ممكن هل متى اين أين وين كيف كم ما ماذا لماذا ليش من ارسل أرسل ترسل الغ استر فاتور اتصل انتظر ناقص مكسور تالف خطا خطأ متاخر متأخر مشكل سؤال اذا إذا ايضا أيضا اخر تبديل تغيير مقاس لون بس',
  he: 'אבל אך עדיין לא אין רוצה צריך צריכה בבקשה נא אפשר אם מתי איפה איך כמה מה איזה למה מי שלח תשלח בטל החזר חשבונית קבלה תתקשר מחכה חסר שבור פגום טעות לא מאוחר בעיה שאלה גם אחר להחליף לשנות מידה צבע ומה',
  hi: 'लेकिन पर मगर अभी नहीं न कभी चाह चाहिए जरूरत कृपया सकता सकते क्या कब कहाँ कैसे कितना कितने कौन क्यों भेज रद्द वापस रसीद बिल फोन कॉल इंतज़ार टूट खराब गलत देर समस्या सवाल अगर भी दूसर बदल साइज रंग और lekin nahi chahiye kab kaha kaise kitna bhej cancel refund wapas kharab galat',
  fa: 'چیست وضعیت ولی اما متاسفانه هنوز نه نمی ن می‌خوا میخوا خواهم لازم نیاز لطفا می‌شود میشه می شود آیا کی کجا چطور چقدر چه چی چرا بفرست ارسال لغو پس فاکتور رسید تماس منتظر کم شکست خراب اشتباه دیر مشکل سوال اگر هم دیگر عوض تعویض سایز رنگ',
  tl: 'pero kaso lakini hindi wala gusto kailangan paki pwede puwede kailan saan paano magkano ano bakit sino',
}

const SIGN_BY_SIGN: Readonly<Record<string, string>> = {
  ja: 'が けど しかし でも まだ ない ません 欲し ほし ください 下さい お願い でき ますか ですか いつ どこ どう いくら 何 なぜ 誰 送 キャンセル 取り消 返 交換 領収 請求 電話 待 足り 壊 違 間違 遅 問題 質問 もし また 別 変更 サイズ 色 は？',
  zh: '但 可是 不过 不過 然而 还 還 没 沒 不 要 想 需 请 請 麻烦 麻煩 能 可以吗 吗 嗎 呢 何 哪 怎 多少 几 什么 什麼 为 發 发 取消 退 换 換 票 电话 电 等 缺 坏 壞 破 错 錯 晚 问题 問題 如果 也 另 改 尺 颜色',
  ko: '그런데 하지만 지만 아직 안 못 없 원 필요 주세요 부탁 될까 되나 나요 까요 언제 어디 어떻게 얼마 뭐 무엇 왜 누 보내 취소 환불 반품 교환 영수 전화 기다리 빠졌 고장 파손 잘못 틀 늦 문제 질문 만약 도 다른 바꾸 변경 사이즈 색',
}

/** Shorter beginnings are whole words, but in scripts whose letters say more: `de`, `ne`. */
const SHORTEST_BEGINNING = 4

interface Table {
  readonly whole: ReadonlySet<string>
  /** By their first three letters. */
  readonly begins: ReadonlyMap<string, readonly string[]>
}

const TABLES = new Map<string, Table>()

function tableOf(language: string): Table {
  let table = TABLES.get(language)
  if (table === undefined) {
    const all = WARNINGS[language]!.split(' ')
    const begins = new Map<string, string[]>()
    for (const each of all) {
      if (each.length < SHORTEST_BEGINNING && !(each.length === 3 && /[^a-z]/.test(each))) continue
      const same = begins.get(each.slice(0, 3))
      if (same === undefined) begins.set(each.slice(0, 3), [each])
      else same.push(each)
    }
    table = { whole: new Set(all), begins }
    TABLES.set(language, table)
  }
  return table
}

function warns({ whole, begins }: Table, word: string): boolean {
  return whole.has(word) || (begins.get(word.slice(0, 3))?.some(begin => word.startsWith(begin)) ?? false)
}

/** Words shorter than this mean too many things in too many languages. */
const SHORTEST_ELSEWHERE = 3

/**
 * Whether nothing in this clause warns; false also for languages without such a list. `unknown` words may be of a related language
 * that the thanks do not tell apart, so all lists are asked about them.
 */
export function warnsOfNothing(language: string, words: readonly string[], unknown: readonly string[]): boolean {
  const signs = SIGN_BY_SIGN[language]
  if (signs !== undefined) {
    const joined = words.join('')
    return !signs.split(' ').some(sign => joined.includes(sign))
  }
  if (!(language in WARNINGS)) return false
  const table = tableOf(language)
  if (words.some(word => /\d/.test(word) || warns(table, word))) return false
  return !unknown.some(isWarning)
}

let everywhere: Table | undefined

/** The lists of all languages as one. */
function tableOfAll(): Table {
  if (everywhere !== undefined) return everywhere
  const whole = new Set<string>()
  const begins = new Map<string, string[]>()
  for (const language of Object.keys(WARNINGS)) {
    const table = tableOf(language)
    for (const word of table.whole) whole.add(word)
    for (const [key, same] of table.begins) begins.set(key, [...(begins.get(key) ?? []), ...same])
  }
  everywhere = { whole, begins }
  return everywhere
}

/** A word that warns in some language. */
export function isWarning(word: string): boolean {
  return word.length >= SHORTEST_ELSEWHERE && warns(tableOfAll(), word)
}

/** How many unknown words may stand beside thanks; signs are counted where words are not told apart. */
export function mostUnknown(language: string): number {
  return language in SIGN_BY_SIGN ? 5 : 2
}
