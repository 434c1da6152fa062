/**
 * Words of the meanings of `MEANING_WORDS` in Polish, Czech, Swedish, Danish, Norwegian, Finnish, Romanian, Turkish and Russian, folded; a
 * star stands for any ending. Words that mean something else in another language (Danish `do`, Swedish `dom`) are left out.
 */
export const NORTHERN_AND_EASTERN_WORDS: Readonly<Record<string, string>> = {
  i: 'jag jeg minun mnie moj moja mam jsem muj moje mea benim bana я мне меня мои моя мы',
  you: 'wam wasz* deres deras teidan teille vasi dumneavoastra voastr* voua sizi sizin seni вас вам ваш* тебя тебе ты вы',
  will: 'zamierzam bede kommer ska skal aion tulen budu cacegim буду собираюсь',
  want: 'chce chcialbym chcialabym vill haluan haluaisin chci chtel chtela vreau doresc istiyorum хочу хотел хотела хотелось',
  no: 'inte ikke ingen ingenting aldrig aldri nechci nejsou niciodata nimic yok degil не нет никогда ничего без',
  anymore: 'juz wiecej langre lengere lenger enaa uz artik daha больше уже',
  nobody: 'nikt nikogo ingen kukaan nikdo nikomu nimeni kimse никто никому никого',
  someone: 'ktos kogos nagon nogen noen joku nekdo nekoho cineva biri birisi',
  kill: 'zabij* zabic zabi* mord* doda doder draep* dreb* drep* drap* ihjal ihjel tapan tapa tapp* zabit omor* omoar* ucid* oldur* gebert* убью убить убива* прикончу зарежу',
  stab: 'noz nozem kniv kniven puukko* puukon nuz cutit* bicak* нож ножом',
  hit: 'pobij* pobic uderz* bije przywal* slar banka tosk juling hakkaan hakata lyon turpaan zmlat* zbij* rozbij* bate* lovesc dover* dovecegim изобью побью избить набью морду бить ударю',
  hurt: 'okalecz* krzywd* skada* skade* satuta* viilt* ublizi* ranesc zarar поранить вред боль',
  break:
    'polam* polami* zlam* rozwal* knack* knek* bryter braekk* brekker sonder smadr* smadra katkais* zlomi* rup rupe kirar* kiracag* переломаю сломаю разобью',
  burn: 'spal* podpal* branner brenner braend* brann* eld poltan polttaa zapal* yakar* yakacag* yakar сожгу подожгу спалю',
  bomb: 'bomb* pommi* bombe* bombu* бомб* взорв* взлетит',
  weapon: 'bron broni karabin vapen gevar gevaer vaaben* aseen zbran* pusca silah* tabanc* ружье пистолет оружие ствол',
  body: 'nogi leb twarz huvud ansikte hoved ansigt jalat jalkasi naama nohy ruce hubu hlavu picioare* bacak* kafa* ноги голову лицо руки',
  address: 'mieszkasz mieszkacie bostad asut stai locuiest* oturd* evini живешь живете адрес bydlis bydlite',
  staff:
    'kierowc* kurier* chauffor* sjafor* budet kuski* kuljetta* ridic* kuryr* sofer* curier* kurye* sofor* водител* курьер* сотрудник*',
  shop: 'sklep* magazyn* butik* lageret lagret kaupp* varasto* obchod* sklad* magazin* depozit* magaza* dukkan* depo* магазин* склад*',
  dead: 'martwy umar* zmarl* smierc* dod dott kuoll* kuolema* smrt* mrtv* moarte oldu olum* мертв* смерть умер*',
  dying: 'umrzec umieram umre kuolla kuolen umrit umru zemrit muri olmek olecegim умереть умираю сдохнуть',
  suicide:
    'samoboj* sjalvmord* selvmord* itsemurh* sebevrazd* sinucid* sinucig* intihar* самоубии* суицид* покончить покончу самогубств*',
  live: 'zyc zycie zycia leva livet liv elaa elama* zit zivot* traiesc traiasc* viata yasamak yasam* hayat* жить жизнь жизни жити',
  end: 'skonczyc konczyc avsluta afslutte lopettaa skoncit ukoncit terminat sfarsit* bitir* закончить конец',
  cut: 'tne ciac pocial* skar skaer skjaer* kutter viilt* rezu rezat kes* keser* режу порезал* вены',
  pills: 'tabletk* tablett* piller pillerne pillene pilleri* prasky prasku pastil* haplar* таблет*',
  jump: 'skocz* wyskocz* hoppa hoppe hyppa* skocit sar* atla* прыгнуть спрыгну прыгну',
  sleep:
    'zasnac spac obudz* somna sovna vakna sove vagne sovne vakne nukah* heraa* usnout probud* adorm* trezesc uyu* uyan* уснуть заснуть проснуть*',
  burden: 'lepiej bedzie battre bedre parempi lip lepe bine лучше станет легче',
  point: 'sensu mening meningen meninga tarkoitus* smysl sensul anlam* смысл* смысла',
  tired: 'sily sil zmecz* orkar orker jaksa unaven putere obosit gucum yoruld* сил устал*',
  lawyer: 'prawnik* adwokat* advokat* asianaja* lakimi* pravnik* jurist avukat* адвокат* юрист*',
  firm: 'kancelari* advokatbyra* asianajotoimisto buroul hukuk',
  court:
    'sadu sadzie sadow* domstol* retten retssag rettssak tingsratt* oikeu* karaj* soud* soudu instanta judecator* mahkem* суд* суде суда sadem',
  judge: 'sedzi* domare dommer* tuomari* soudce* soudcem hakim* судья судью судьеи',
  sue: 'pozw* pozew pozywam stamning sagsog* saksok* zazal* zaluj* zalob* judecata davaci иск подам засужу stammer stamma haastan haastaa',
  legal:
    'prawn* prawo rattslig* retslig* rettslig* juridisk* oikeudelli* pravn* soudn* juridic* yasal hukuki юридич* законн* законн',
  police:
    'policj* polis polisen polisanmal* politi politiet poliis* politsei polici* politie* plangere polis* savcili* полици* мошенн* oszust* oszuka* bedrager* bedraegeri svindel svindler* petos* huija* podvod* inselaciun* dolandir* oszusci',
  authority:
    'rzecznik* uokik konsument* konsumentverket forbrug* forbruker* kuluttaja* inspekc* anpc tuketici* роспотребнадзор* ombudsman*',
  report:
    'zglasz* zgloszen* doniesien* zawiadomien* skarg* anmal* klag* valit* rikosilmoit* oznamen* stiznost* reclamat* sikayet* жалоб* заявлен* anmelder',
  damages: 'odszkodowan* skadestand* erstatning* vahingonkorv* nahrad* skod* despagub* tazminat* компенсац* ущерб*',
  formal: 'wezwani* ostateczn* krav kravbrev sista vyzv* notificar* ihtar* претензи* досудебн*',
  speak:
    'rozmawi* porozmawi* mowic prata snakke tala puhua jutella mluvit promluvit vorbi vorbesc konus* gorus* говорить поговорить разговаривать',
  human:
    'czlowiek* ludzi* osob* manniska* menneske* person* ihmis* henkilo* clovek* omul persoan* insan* kisi человек* человеком людьми omule',
  real: 'prawdziw* zyw* riktig* rigtig* ekte oikea* aito elav* skutecn* reala gercek настоящ* жив*',
  agent:
    'konsultant* pracownik* obslug* medarbetar* handlaggar* kundtjanst medarbejder* kundeservice kundebehandl* medarbeider* asiakaspalvel* konzultant* angajat temsilci* musteri оператор* специалист* сотрудник* поддержк* консультант*',
  manager:
    'kierownik* przelozon* szef* chefen lederen sjef* esimie* pomo vedouc* nadrizen* seful yonetici* mudur* amir* начальн* менеджер* руководител* szefem',
  robot: 'bota botem botti* automaatti* robotu makine otomatik* бот* робот* автомат*',
  transfer:
    'polaczyc polacz* przelacz* przekaz* koppla kobl* yhdist* siirta* prepoj* predej* legatura bagla* aktar* соедините переключите свяжите передаите',
  answer: 'odpisz* odpowied* svar* svara svare vastau* vastaa odpoved* odpovi* raspuns* cevap* ответ*',
  enough: 'dosc dropp* riitta* dost destul yeter хватит достаточно',
  order:
    'paczk* zamowien* paket* pakken pakke ordre ordren bestallning* tilaus* paketti* balik* objednav* colet* comand* siparis* посылк* заказ*',
  refund:
    'zwrot* pieniadze kas* pengar* pengene penge tilbage* aterbetal* raha* hyvitys* penize vrac* banii rambursar* iade деньги возврат*',
  website:
    'pozycjonowan* hemsida* sida nettside* hjemmeside* sivusto* kotisivu* verkkokaup* stranky sitesi* саит* саит strona strone stronie',
  offer:
    'oferuj* oferta oferte erbjud* tilbyd* tilbyr* tarjoa* tarjous* nabiz* oferim sunuyoruz teklif* предлага* предложен*',
  funds: 'kredyt* pozycz* laan luotto* laina* uver* pujck* kripto* krypto* credit* kredi* кредит* заим* криптовалют*',
  phish:
    'potwierd* hasl* losenord* adgangskod* passord* salasan* heslo potvrd* parol* sifre* dogrula* пароль подтвердите',
  followers: 'obserwuj* foljare folgere seuraaj* sleduj* urmaritor* takipci* подписчик*',
  factory: 'producent* fabryk* tillverkar* produsent* valmistaj* vyrobc* producator* uretici* производител* фабрик*',
}
