/**
 * Words of short support messages per language: greetings, thanks, yes and no, order vocabulary, function words. A word that
 * several languages share speaks for each of them.
 */
export const SHORT_WORDS: Readonly<Record<string, string>> = {
  en: 'hi hello hey thanks thank you thx ty cheers yes yeah yep no ok okay please sorry great perfect awesome good morning evening order refund cancel parcel package delivery shipping where is my when the and i it a of to not need want help got received still waiting much very have has what how why this that with for was are do can could would will bye appreciate appreciated lovely brilliant sure fine done return broken wrong size address invoice',
  fr: "ok merci bonjour bonsoir salut oui non svp s'il vous plaît plait beaucoup parfait super génial d'accord daccord commande colis livraison remboursement annuler où ou est ma mon mes quand le la les un une des et je il ne pas n'ai j'ai c'est suis pour avec vous bonne journée soirée cordialement au revoir reçu toujours encore attends besoin aide facture adresse taille retour cassé très bien bcp mci slt stp suite votre réponse rien de du que qui",
  de: 'ok danke vielen dank hallo guten tag morgen abend moin servus ja nein bitte super toll perfekt prima okay alles klar bestellung paket lieferung rückerstattung stornieren wo ist meine mein wann der die das und ich es nicht kein keine habe hab bin sind mit für sie ihr ihre schönen gruß grüße tschüss schon noch immer warte brauche hilfe rechnung adresse größe rücksendung kaputt erhalten angekommen sehr gut dankeschön wie was wurde geht den dem ein eine zu auf',
  es: 'ok gracias muchas hola buenos días buenas tardes noches sí si no por favor perfecto genial vale pedido paquete envío reembolso cancelar dónde donde está esta mi mis cuándo cuando el la los las un una y yo no he ha con para usted saludos adiós recibido todavía aún espero necesito ayuda factura dirección talla devolución roto muy bien mil de que es',
  it: 'ok grazie mille ciao buongiorno buonasera salve sì si no per favore perfetto ottimo va bene ordine pacco consegna spedizione rimborso annullare dove è il mio la mia quando lo gli un una e io non ho ha con per voi lei saluti arrivederci ricevuto ancora aspetto bisogno aiuto fattura indirizzo taglia reso rotto molto di che sono cordiali prego',
  pt: 'ok obrigado obrigada muito olá ola bom dia boa tarde noite sim não nao por favor perfeito ótimo pedido encomenda entrega reembolso cancelar onde está meu minha quando o os as um uma e eu não tenho com para você voce cumprimentos tchau recebi ainda preciso ajuda fatura endereço tamanho devolução quebrado bem de que valeu brigado brigada',
  nl: 'ok bedankt dank je wel dankjewel dankuwel u hoi goedemorgen goedemiddag goedenavond ja nee alstublieft aub graag prima top perfect oké bestelling pakket levering verzending terugbetaling annuleren waar is mijn wanneer de het een en ik niet geen heb ben met voor uw jullie groet groeten dag nog steeds wacht nodig hulp factuur adres maat retour kapot ontvangen heel erg fijn van dat hartelijk',
  sv: 'tack så mycket hej god morgon kväll ja nej snälla perfekt bra toppen beställning paket leverans återbetalning avbryta var är min mitt när och jag inte har med för hälsningar fortfarande väntar behöver hjälp faktura adress retur det att en ett på av som till',
  da: 'tak mange hej god morgen aften ja nej venligst perfekt fint ordre pakke levering refusion annullere hvor er min mit hvornår og jeg ikke har med for hilsen stadig venter hjælp faktura adresse det at en et på af som til skal',
  nb: 'takk tusen hei god morgen kveld ja nei vennligst perfekt bra flott ordre pakke levering refusjon avbestille hvor er min mitt når og jeg ikke har med for hilsen fortsatt venter hjelp faktura adresse det at en et på av som til så mye',
  fi: 'kiitos paljon hei moi terve huomenta iltaa kyllä joo ei hyvä hienoa selvä tilaus paketti toimitus palautus hyvitys peruuttaa missä on minun milloin ja en minä se että kanssa terveisin vielä odotan tarvitsen apua lasku osoite',
  pl: 'dziękuję dziekuje dzięki dzieki bardzo cześć dzień dobry wieczór tak nie proszę super świetnie zamówienie paczka przesyłka dostawa zwrot anulować gdzie jest moje moja kiedy i się w na z do mam mi pozdrawiam nadal czekam potrzebuję pomoc faktura adres to co',
  cs: 'děkuji děkuju díky moc ahoj dobrý den večer ano ne prosím super objednávka balík zásilka doručení vrácení zrušit kde je moje kdy a se v na s mám s pozdravem stále čekám potřebuji pomoc faktura adresa to že',
  sk: 'ďakujem vďaka ahoj dobrý deň áno nie prosím objednávka balík zásielka kde je moja kedy a sa v na s mám pozdravom stále čakám to že',
  hu: 'köszönöm köszi szépen szia üdv jó napot reggelt estét igen nem kérem rendelés csomag szállítás visszatérítés hol van a az mikor és én nem üdvözlettel még várok segítség számla cím',
  ro: 'mulțumesc multumesc mersi salut bună buna ziua seara da nu vă rog comandă comanda colet livrare rambursare anulare unde este mea când și eu am cu pentru încă aștept factură adresa',
  tr: 'teşekkürler teşekkür ederim sağol sağolun merhaba selam günaydın iyi akşamlar evet hayır lütfen tamam süper sipariş siparişim kargo paket iade iptal nerede ne zaman ve ben değil var yok bir bu için hâlâ bekliyorum yardım fatura adres',
  id: 'terima kasih banyak halo hai selamat pagi siang malam ya tidak tolong pesanan paket pengiriman dimana di mana saya kapan dan yang ini itu belum sudah',
  vi: 'cảm ơn bạn nhiều xin chào vâng không đơn hàng của tôi ở đâu khi nào và là',
  ca: 'gràcies moltes hola bon dia bona tarda sí no si us plau perfecte comanda on és meva quan el la els les i amb per adéu encara',
  hr: 'hvala puno bok dobar dan da ne molim narudžba paket gdje je moja kada i nije sam za se pozdrav',
  ru: 'спасибо большое здравствуйте привет да нет где мой мой заказ пожалуйста хорошо добрый день и не что я',
  uk: 'дякую дуже вітаю привіт так ні де моє замовлення будь ласка добре добрий день і не що я',
  bg: 'благодаря много здравейте да не къде е поръчката моля добър ден и не какво',
  sr: 'хвала здраво где је моја молим добар дан',
}
