/**
 * What agents say in languages without a grammar of promises. `V` what we will do, `K` handed over or being worked on, `U` a moment,
 * `D` something asked of the customer, `P` whether anything else is needed, and courtesies, `B` done, or so it is.
 */
export const AGENTS_ELSEWHERE: Readonly<Record<string, string>> = {
  V: [
    'porozmawiam wroce dowiem napisze sprawdze sprawdzimy zadzwonie zadzwonimy oddzwoni* zapytam zapytamy wyslemy wysle zwrocimy zwroce skontaktuj* odezw* dam damy wyjasnie poinformuj* zajme',
    'pratar snakker taler finner finder kommer tillbaka tilbage tilbake straks strax kollar undersoker aterkommer ringer fragar aterbetalar skickar hor ordnar meddelar kontaktar tjekker vender sporger refunderer sender giver sjekker spor sender kontakter',
    'puhun selvitan kirjoitan tarkistan tarkistamme palaan palaamme soitan soitamme kysyn kysymme lahetan lahetamme palautamme ilmoitan ilmoitamme hoidan otamme',
    'promluvim napisu vratim overim ozvu ozveme zavolam* zeptam* vratime vratim posleme poslu zjistim informuj* predame overime preverim spytam zistim',
    'provjerit* provjerim javit* javim nazvat* pitat* poslat* vratit* kontaktirat*',
    'konusup ogrenip donuyorum hemen edecegim edecegiz donecegim donecegiz arayacag* soracag* gonderecegi* iletecegi* bilgilendirecegi* bakacag* kontrol ilgilenecegi* edip',
    'поговорю вернусь сейчас проверю проверим сообщу сообщим позвоню позвоним перезвон* спрошу спросим уточню уточним вернем отправим свяж* напишу напишем узнаю займусь',
    "перевірю перевіримо повідомл* зателефону* перетелефон* запитаю запитаємо повернемо надішлемо зв'яж* з'ясую уточню",
    'проверя ще обадя върнем изпратим попитам свържем',
    'θα μιλησω επιστρεψω γραψω ελεγξω καλεσω καλεσουμε ρωτησω στειλουμε επιστρεψουμε ενημερωσουμε επικοινωνησουμε',
    'vorbesc aflu scriu verific verificam revin revenim sun sunam intreb intrebam trimitem returnam contactam anuntam',
    'beszelek visszaterek megtudom irok utananez* jelentkez* hivom hivjuk megkerdez* kuldjuk visszautal* ertesit* felvessz* visszahiv*',
    'ساتحدث واعود ساستفسر واكتب ساتحقق سنتحقق ساتصل سنتصل سنعاود اعاود ساسال سنسال سنرسل سارسل سنرد سنعيد واخبرك سنخبرك سيتواصل',
    'אדבר ואחזור אברר ואכתוב אבדוק נבדוק אחזור נחזור אתקשר נתקשר אשאל נשאל נשלח אשלח נחזיר נעדכן אעדכן',
    'जाँच करूँगा करेंगे भेजेंगे पूछ* बताऊँगा',
    'minh kiem bao goi hoi se lien he hoan',
    'saya cek kabari telepon tanyakan kirimkan akan hubungi kembalikan kami',
  ].join(' '),
  K: [
    'przekazal* rozpatrywan* toku trakcie dzial* skickat utreds arende* avdelning* tekniker sendt videre undersoger undersoker sag saken afdeling* avdeling* siirretty eteenpain selvitamme osasto* predal* oddelen* proverujeme technik proslijed* odjel* ilettim ilgili birime inceliyoruz teknisyen',
    "передал* отдел* разбира* техник специалист рассматрива* передав відділ* з'ясову* розгляд* προωθησα τμημα εξεταζουμε departament* tovabbitottam osztaly* vizsgaljuk حولت القسم نتحقق העברתי למחלקה בטיפול bo phan chuyen teruskan bagian terkait diproses",
  ].join(' '),
  U: 'chwile chwilke moment momencik poczekac ogonblick ojeblik oyeblikk hetkinen hetki okamzik momentik trenutak dakika минут* минуточку секунд* хвилин* στιγμη pillanat* لحظة انتظر רגע दो मिनट cho chut sebentar mohon tunggu',
  D: [
    'jaki jaka ktory przeslac podac zarezerwowac czy skicka vad vilken boka ska send hvad hvilken hva hvilken reservere skal lahettakaa mika minka varaanko voitteko poslete posl* jake jaka rezervovat mam pošaljite koji gonderin nedir hangi ayirtmami ister misiniz',
    'пришлите какой какая укажите забронировать надішліть який яка вкажіть изпратете какъв στειλτε ποιος ποια care este trimiteti kuldjon mi melyik ارسل ما رقم هل אשמח שלחו מה gui ma gi berapa kirim nomor',
  ].join(' '),
  P: [
    'jeszcze pomoc prosze bardzo milego annat mer hjalpa varsagod andet mere hjaelpe selv tak annet hjelpe hyggelig muussa auttaa ole hyva jeste pomoci zac hezky pekny baska yardimci rica ederim gunler',
    'помочь ещё еще пожалуйста допомогти прошу помогна моля κατι αλλο παρακαλω mai ajuta placere segithetek valamiben szivesen شيئا اخر الرحب والسعة מעבר עוד משהו לעזור them khong lagi dibantu sama',
  ].join(' '),
  B: [
    'zostal* wyslany doreczon* poprawion* zakonczyl* czynny wystarczy aterbetalda andrad levererades racker slut oppnar refunderet rettet leveret slut abner nok refundert levert holder apner palautettu korjattu toimitettiin riittaa paattynyt vraceny opravena dorucen skoncila staci yapildi duzeltildi teslim bitti yeterli',
    'возвращены исправлен вручили закончилась достаточно повернуто виправлено вручили досить επιστραφηκαν διορθωθηκε αρκει returnati corectata suficient visszautaltuk javitottuk eleg تم يكفي انتهى הוחזר צריך da duoc sudah cukup',
  ].join(' '),
}

/** The same in scripts that are read sign by sign. */
export const AGENTS_IN_SIGNS: Readonly<Record<string, string>> = {
  V: '確認して ご連絡 お電話いたします 折り返し 問い合わせ 返金いたします お調べ 再告诉 给您打电话 回电 问一下 查一下 给您退款 为您退款 会有 연락드리 전화드리 문의하겠 환불해 드리겠 확인 후 알아보',
  K: '転送 調査中 担当 引き継 转给 转交 调查 处理中 部门 전달했 확인 중 담당 부서 접수',
  U: '少々 お待ちください 请稍等 稍等 잠시만 기다려',
  D: '教えていただけ お送りください いただけますか いたしましょうか でしょうか 订单号 多少 请发 请提供 需要帮您 어떻게 되세요 보내 주세요 드릴까요 알려 주시',
  P: '他に ご質問 どういたしまして 还有其他 不客气 祝您 더 궁금 더 도와 천만에요 좋은 하루',
  B: '完了 済み 修正しました 直ります 已经 到账 就可以了 随时 완료 수정했 하시면 됩니다',
}
