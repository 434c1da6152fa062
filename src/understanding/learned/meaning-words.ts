/**
 * Words of one meaning in seven languages, folded; a star stands for any ending. What is learned of a meaning in one language is
 * known in all. Words that mean something else next door (`die`, `van`, `man`) are left out.
 */
export const MEANING_WORDS: Readonly<Record<string, string>> = {
  i: 'i im ive ill id my je jai mon ma mes moi ich mein* yo mi mis io mio mia miei eu meu minha ik mijn mn',
  we: 'we our us nous notre nos wir unser* nosotros nuestr* noi nostr* nosso nossa wij ons onze',
  you: 'you your yours youre youll u ur ya yall vous votre vos toi ton tes ihr ihre ihren ihrem ihrer euch euer eure euren eurem dich dir dein* usted ustedes vosotros vuestr* tuyo voi vostr* vi ti tuo tua voce voces vos vosso vossa jullie jou jouw uw',
  he: 'he him his she her they them their lui leur elle ihm ihn ihnen le lo los les loro lui gli ele eles dele deles lhe hij hem zijn haar hun hen',
  self: 'myself mich mir selbst moi-meme meme mismo misma stesso stessa mesmo mesma mezelf mij',
  will: 'will ill going gonna gon shall werde werden wird vais vas va allons allez voy vas vamos van saro sara faro vou vamos zal zullen ga gaan',
  want: 'want wants wanna wish would like veux voudrais souhaite aimerais envie will mochte wollen hatte gern gerne quiero quisiera deseo queremos voglio vorrei desidero quero queria gostaria wil wilde zou graag willen',
  can: 'can could possible peux pouvez puis possible kann konnte konnen moglich puedo puede pueden podria posible posso puo potrei possibile pode podem poderia possivel kan kunt kunnen mogelijk',
  need: 'need must have faut besoin doit dois brauche muss necesito tengo debo hay bisogno serve devo preciso tenho nodig moet',
  no: 'no not dont doesnt wont cant never nothing without pas plus jamais rien sans aucun aucune nicht kein* nie niemals nichts ohne nunca nada sin ningun* tampoco non mai niente senza nessun* nao nunca nada sem nenhum* niet geen nooit niks niets zonder',
  anymore: 'anymore longer mehr mas piu meer mais again wieder encore otra nuovo novo opnieuw weer',
  nobody: 'nobody noone none personne niemand* keiner keinem keinen nadie nessuno ninguem niemand',
  someone: 'someone somebody anyone anybody sm1 quelqu* jemand* irgendwer einer wer wem alguien qualcuno alguem iemand',
  who: 'who whom whos qui wer wen wem quien quienes chi quem wie',
  kill: 'kill killing kills kil murder* slaughter* execut* tuer tue tuerai tuerais buter buterai bute descendre umbring* umleg* abknall* kaltmach* ermord* tote toten erschlag* totschlag* matar mataria matare mato maten cargar* asesin* ammazz* uccid* uccis* assassin* mate mataria matamos vermoord* doden dood maken doodmaak* doodmaken ombreng* afmaak*',
  shoot:
    'shoot shooting shot bullet* gun guns rifle pistol firearm tirer balle balles fusil* flingue pistolet abattre abatt* schiess* erschiess* erschoss* kugel gewehr waffe knarre pistole disparar* disparo bala balas tiro tiros balazo* escopeta arma armas pistola fusil spar* sparo pallottol* fucil* colpo espingarda revolver schiet* neerschiet* kogel geweer pistool wapen',
  stab: 'stab stabbing knife knives blade throat slit couteau* poignard* planter egorg* lame messer erstech* absteche* abstech stech* kehle cuchill* apunal* navaja cuello degoll* acuchill* coltell* accoltell* gola sgozz* lama faca facada esfaque* navalha garganta mes messen steek* neersteek* keel',
  hit: 'hit hitting beat beating punch* smash* slap* kick* bash* thrash* pound* smack* frapp* tabass* cogner cogne taper gifl* poing defonc* peter schlag* schlage prugel* verprugel* hau haue hauen reinhau* vermobel* fresse maul golpe* pegar pegue pego paliza* puno hostia* rompo reventar* revient* madrazo* picchi* pugn* spacc* pest* botte menare legnat* bater baterei porrada surra soco* espanc* arrebent* quebro sla slaan slag sloeg* klap* schop* mep* rammen elkaar',
  hurt: 'hurt hurting harm injur* suffer* pain bleed* blood wehtun weh verletz* leid* blut* bluten souffr* mal bless* saign* sang dano hacer lastim* herir herid* sufr* sangr* dolor male ferir* feri* soffr* sangue machuc* ferir sofr* dor pijn gewond* bloed* lijden',
  break:
    'break breaking broke snap casser casse brise* peter brech* breche gebroch* partir parto romper rompo quebrar quebro spezz* romp* spacc* partir parto breek* breken',
  strangle:
    'strangl* chok* etrangl* erwurg* wurg* estrangul* ahorc* estrang* strozz* strangol* esgan* enforc* wurgen hals umdreh* hang hanging pendre pends hange hang* aufhang* append* impicc* ophang* verhang* rope corde strick seil soga cuerda corda touw',
  burn: 'burn burning torch* arson fire flames ablaze feu bruler brule* brulerai incendi* cramer anzund* zund* brenn* abfackel* feuer quem* incendi* fuego prender* fuoco brucio brucer* fogo tocar queimar brand steek fik branden aansteek* afbrand*',
  bomb: 'bomb bombs explod* blow explosi* bombe bombes bomben sauter sprengen spreng* luft bomba bombas volar* vuelo esplod* explos* bom bommen opblaas* blaas lucht',
  weapon:
    'bat hammer axe machete weapon acid crowbar batte marteau hache schlager baseballschlager hammer axt keule bate martillo hacha machete mazza martello ascia spranga taco martelo machado knuppel honkbalknuppel hamer bijl',
  body: 'face head neck teeth legs leg arms bones skull nose jaw eyes guts figure gueule tete cou dents jambes os crane nez yeux gesicht kopf zahne beine knochen nase augen schadel hals cara cabeza dientes piernas huesos nariz ojos craneo cuello faccia testa denti gambe ossa naso occhi collo cabeca dentes pernas ossos olhos pescoco gezicht kop hoofd tanden benen botten neus ogen nek bek bakkes',
  dog: 'dog dogs chien chiens hund hunde perro perros cane cani cachorro cao hond honden',
  run_over: 'ecras* uberfahr* umfahr* atropell* investo investir* passo cima aanrijd* overrijd* renvers*',
  find_you:
    'find hunt track trouver retrouv* finde finden kriege erwisch* encontr* busco ubic* trovo trover* vengo achar acho vind vinden vinde watch beware careful careful* attention surveill* pass aufpassen vorsichtig cuidado cuidense vigil* occhio attenzion* attent* atencao oppassen uitkijken pas',
  address:
    'address adresse direccion indirizzo endereco morada adres live lives habit* wohn* vives viven abit* mora moras woon* wonen house home maison haus casa huis',
  come: 'come coming visit show pay drop pass* venir viens passe passons passer komme kommen komm besuch* vorbei* venir vengo ir passo passiamo veniamo vou vamos passamos langs komen kom visite visita bezoek* besuchen',
  shop: 'shop store office offices warehouse building headquarters hq premises depot boutique magasin bureau* entrepot siege batiment laden geschaft buro lager gebaude filiale zentrale tienda oficina* almacen edificio local sede negozio ufficio magazzino edificio loja escritorio armazem predio sede winkel kantoor magazijn gebouw pand',
  staff:
    'driver* courier* postman mailman delivery agent agents staff employee* worker* boss ceo clerk chauffeur* livreur* coursier facteur employe* patron fahrer* bote boten zusteller mitarbeiter* chef angestellt* personal repartidor* mensajero cartero empleado* chofer conductor jefe personal corriere fattorino postino dipendent* autista commess* capo personale entregador* motorista carteiro funcionari* chefe estafeta bezorger* koerier* postbode medewerker* chauffeur baas personeel team equipe equipo',
  deserve:
    'deserve* regret* pay sorry merit* regrett* paierez payer verdien* bereu* gehor* bus* merec* pagar* arrepent* lament* pagherete merit* pentir* paga* vao verdien* spijt boeten',
  hospital:
    'hospital ambulance coffin grave morgue ditch funeral hopital ambulance cercueil tombe fosse krankenhaus krankenwagen notarzt sarg grab graben hospital ambulancia ataud tumba cuneta funeral ospedale ambulanza bara tomba fosso hospital ambulancia caixao tumulo vala ziekenhuis ambulance kist graf sloot',
  dead: 'dead death mort morte morts deces tod tot tote muert* morto morta morti morte dood overleden deceased',
  dying:
    'dying mourir meurs crever creve sterben sterbe verreck* morir morirme muero morire muoio crepare morrer morro sterven sterf doodgaan',
  suicide: 'suicid* selbstmord* suizid* freitod zelfmoord* suicidar* suicidio kms unalive autolys*',
  live: 'live living alive life lives vivre vie vis vivant leben lebe lebens weiterleben vivir vida vivo viviendo vivere vita viver vida viva leven leef levend exist* existir esistere bestaan',
  end: 'end ending finish over finir fin finis mettre terminer ende beend* schluss vorbei aufhor* acab* terminar fin poner final farla finita finire fine terminare acabar fim termin* einde eind* stoppen ophouden afgelopen voorbij',
  cut: 'cut cutting wrist* veins tailler taillad* scarifi* veines poignets ritz* schneid* pulsader* adern cort* venas munecas taglio tagli* vene polsi corto cortei veias pulsos snij* sneed polsen aders',
  pills:
    'pills tablets overdose* sleeping meds cachets medicament* comprimes pilules tabletten pillen schlaftabletten uberdosis pastillas sobredosis somnifer* pastiglie pillole overdose sonniferi comprimidos remedios pilulas slaappillen',
  jump: 'jump jumping bridge roof train tracks balcony cliff sauter saute pont toit balcon jeter spring* springe brucke dach zug gleis* balkon salt* tirar* puente techo tren balcon butto buttar* ponte tetto treno balcone pular jogar jogo telhado trem comboio brug dak trein rails',
  sleep:
    'sleep asleep wake waking dormir endorm* reveill* schlaf* einschlaf* aufwach* aufzuwachen dormir* despert* dormire addorment* sveg* dormir acord* slap* inslap* wakker',
  gone: 'gone disappear* vanish* leave leaving goodbye farewell parti disparai* disparu* adieu* partir weg fort verschwind* abschied* ido desapar* despedida adios sparire sparito addio andato sumir desaparec* adeus despedida verdwijn* afscheid* vertrokken',
  burden:
    'burden better charge poids fardeau mieux last besser carga peso mejor peso meglio fardo melhor tot-last beter lasten',
  point:
    'point sense reason meaning worth sens raison vaut sinn sinnlos grund zweck wert sentido razon vale pena senso motivo vale sentido razao zin reden waard',
  hope: 'hopeless despair depress* hope desespoir desesper* depri* hoffnung* verzweifel* ausweg depres* desesper* esperanza salida dispera* speranza uscita esperanca desesper* saida hoop hoopl* wanhop* uitweg issue worthless empty numb',
  tired:
    'tired exhausted fed strength fatigue* epuis* bout force forces mude erschopf* kraft cansad* agotad* fuerzas harto stanc* esaust* forze cansad* exaust* forcas moe uitgeput kracht op',
  bear: 'stand cope carry handle supporte* supporter tenir aushalt* ertrag* halte weitermach* aguant* soport* seguir sopport* reggo continuare aguent* suport* continuar volhoud* houd uithoud* door',
  world: 'world earth planet monde terre welt erde mundo tierra mondo terra wereld aarde',
  tonight:
    'tonight night tomorrow weekend sunday soir nuit demain dimanche heute nacht abend morgen sonntag noche manana domingo hoy stasera notte domani domenica noite amanha hoje domingo vanavond nacht morgen zondag',
  family:
    'kids children wife husband daughter son mother sister family enfants femme mari fille fils mere soeur famille kinder frau mann tochter sohn mutter schwester familie hijos mujer marido esposa hija madre hermana familia figli moglie marito figlia madre sorella famiglia filhos mulher filha mae irma familia kinderen vrouw dochter moeder zus gezin',
  lawyer:
    'lawyer* attorney* solicitor* barrister* counsel paralegal avocat avocate avocats juriste huissier anwalt* anwalte rechtsanwalt* jurist* kanzlei abogad* letrad* procurador bufete avvocat* legale legali advogad* jurista advocaat advocat* rechtsbijstand* deurwaarder gerichtsvollzieher notaire',
  firm: 'firm chambers cabinet kanzlei despacho bufete studio escritorio kantoor letterhead briefkopf membrete entete timbre briefhoofd intestazione robe toga wig',
  court:
    'court courts tribunal tribunaux gericht gerichte gerichtlich* amtsgericht landgericht juzgado* tribunal* tribunale juizado rechtbank rechtszaal kantonrechter courtroom trial hearing proces proceso juicio processo rechtszaak zitting audience',
  judge:
    'judge judges magistrate* juge juges richter* juez jueces giudice giudici juiz juizes rechter* arbit* schiedsrichter',
  sue: 'sue suing sued lawsuit* litigat* prosecut* poursui* poursuiv* assign* attaquer verklag* klage klagen anklag* demand* querell* denunci* denunc* procesar denuncio causa citar process* processar dagva* aanklag* klaag proceedings',
  legal:
    'legal legally judicia* juridi* justice justicia giustizia justica rechtlich* juristisch* rechtsweg rechtsschritt* legales legali legais jurid* justitie legaal extrajudic* giudizial* gerechtelijk*',
  police:
    'police cops policia* polizei polizia carabinieri politie gendarm* guardia delegacia anzeige strafanzeige plainte aangifte querela boletim criminal fraude betrug* betrog* estafa* truff* golpe burla oplicht* scam fraud theft steal* diebstahl robo furto diefstal arnaque escroquer* vol',
  authority:
    'authorit* ombuds* regulator* watchdog trading standards ftc bbb consumer commission autorit* dgccrf fraudes mediateur conciliateur behorde* verbraucherzentrale verbraucherschutz schlichtung* ordnungsamt aufsicht* autoridad* profeco facua ocu omic indecopi sernac consumo consumidor procon deco asae autorita agcm altroconsumo adiconsum autoriteit* acm consumentenbond geschillencommissie attorney-general minister* handelskammer',
  report:
    'report reporting reported file filing lodge complain* signal* plainte deposer saisir saisis melden melde einschalten einreichen anzeige* reclam* presentar poner interpon* segnal* esposto reclamo presenter* denunciare denuncia queixa reclamacao abrir meld* klacht indienen inschakel*',
  damages:
    'damages compensation compensat* liable liability dommages interets indemni* prejudice schadensersatz schadenersatz haft* danos perjuicios indemniz* responsab* danni risarc* indeniz* perdas schadevergoeding aansprakelijk*',
  rights:
    'rights right law act statut* contract droits droit loi code recht rechte rechten gesetz* bgb derechos derecho ley diritti diritto legge codice direitos direito lei rechten wet wetboek breach violat* verstoss*',
  formal:
    'formal notice deadline ultimatum warning demeure sommation delai dernier* frist letzte* letztmal* requerimiento plazo ultimo* burofax diffida termine ultim* notificacao prazo ingebreke* termijn laatste aanmaning mahnbescheid served papers writ summons lrar recommande einschreiben',
  evidence:
    'evidence proof proofs screenshots record recorded witness* preuve* temoin* beweis* zeuge* prueba* testigo* prove testimon* prova* testemunh* bewijs* getuige* keep gardez aufheben guarden conservate guardem bewaar* oath eid juramento giuramento eed',
  speak:
    'speak talk chat discuss parler discuter echanger joindre sprechen reden schreiben spreche unterhalt* hablar charlar platicar chatear comunic* parlare chattare discutere falar conversar tratar spreken praten chatten call phone appeler rappel* anrufen telefon* llamar llame* chiam* ligar liguem bellen',
  human:
    'human humans hooman person people being flesh blood pulse humain* personne physique chair os mensch* menschen* fleisch person personlich* humano* humana persona personas carne hueso umano* umana persone ossa pessoa* humano osso mens mensen persoon* vlees vivant lebend* lebendig* vivo levend*',
  real: 'real actual live proper genuine vrai vraie reel reelle echt* richtig* wirklich* verdad real autentic* vero vera reale verdade reais echte echt levende',
  agent:
    'agent agents advisor* adviser* representative* rep operator* assistance support helpdesk conseiller* conseillere operateur* agente agents interlocuteur* berater* kundenberater* sachbearbeiter* ansprechpartner* kundendienst kundenservice asesor* operador* agente agentes ejecutiv* atencion operatore operatrice consulente addett* assistenza atendente* assistente operador* suporte consultor* adviseur medewerker* klantenservice colleague* collegue* kolleg* companer* collega* colega*',
  manager:
    'manager* supervisor* superior* boss higher charge escalat* responsable* superviseur* chef hierarchie direction vorgesetzt* teamleit* leitung geschaftsfuhr* chef encargad* gerente* jefe jefa responsabile supervisore direttore gerente chefe superior* leidinggevend* manager baas directie',
  robot:
    'robot* bot bots chatbot* machine* ai computer* automat* software script program* virtual assistant virtuel* ordinateur* ki ia maschine* roboter* virtuell* maquina* ordenador virtual asistente macchin* computador* robo robos maquina* virtuele assistent* canned template copy copier paste textbaustein* plantilla preconfez* pronta standaard* menu recording bandansage grabacion',
  transfer:
    'transfer connect put pass hand escalate forward mettre mets passez passe transfer* transmet* relation contact verbind* weiterleit* leiten geben gebt pasar pasame paseme pasen comunic* contact* derivar derive passatemi mettetemi passare metter* transfer* passar encaminh* ponga conect* doorverbind* verbind geef zet doorzetten',
  answer:
    'answer* reply repl* respond* response* repond* reponse* antwort* contest* respuest* respond* rispond* rispost* resposta* responda* antwoord* reager* read reads lit lise lu liest lesen gelesen leer lea leido leggere legga ler leia lezen lees leest',
  enough:
    'enough stop stopp tired useless basta bast* arret* assez marre stop schluss genug aufhoren basta harto inutil chega inutil genoeg ophouden zat nutteloos understand* comprend* versteh* versteht entiend* capisc* entend* snap* begrijp*',
  order:
    'order* parcel package packet item purchase commande* colis paquet article bestellung* paket ware artikel pedido* paquete articulo ordine ordini pacco prodotto pacote encomenda produto bestelling* pakket pakje',
  refund:
    'refund* money paid price invoice bill charge* rembours* argent facture prix geld erstatt* ruckzahl* rechnung preis reembols* dinero factura precio rimbors* soldi fattura prezzo dinheiro fatura preco terugbetal* geld factuur prijs',
  deliver:
    'deliver* ship* tracking livr* livraison suivi liefer* versand* sendung* entreg* envio* enviar consegn* spedi* envi* lever* bezorg* verzend*',
  wares:
    'jacket shirt shoes sofa lamp table chair phone battery bike dress blender charger mattress watch veste chaussures canape lampe chaise batterie velo robe chargeur matelas montre jacke schuhe tisch stuhl akku fahrrad kleid ladegerat matratze uhr chaqueta zapatos mesa silla bateria bici vestido cargador colchon reloj giacca scarpe divano tavolo sedia batteria vestito caricatore materasso orologio jaqueta sapatos cadeira vestido carregador colchao relogio jas schoenen bank stoel accu fiets jurk oplader matras horloge',
  size: 'size colour color medium small large taille couleur grosse farbe talla color taglia colore tamanho cor maat kleur available stock disponible verfugbar disponibile disponivel beschikbaar',
  subscription:
    'subscription membership account newsletter abonnement compte abo konto mitgliedschaft suscripcion cuenta abbonamento account assinatura conta lidmaatschap emails mails correos',
  question:
    'how when where which what comment quand ou quel quelle wie wann wo welche was como cuando donde cual come quando dove quale onde qual hoe wanneer waar welke',
  joke: 'joke kidding lol haha hahaha lmao jk jaja mdr blague rigole spass scherz witz broma scherzo brincadeira grapje rsrs kkk',
  thanks: 'thanks thank cheers merci danke gracias grazie obrigad* bedankt dank lovely great super top toll genial',
  offer:
    'offer* propos* provide* supply suppl* fournis* angebot* anbiet* bieten liefern ofrec* oferta* offriamo offerta* oferec* aanbied* bieden aanbod quote devis presupuesto cotizacion preventivo orcamento offerte rates tarifs tarif* tariffe',
  service:
    'service* agency agence agentur agencia agenzia bureau freelanc* consult* beratung expert* specialist* developer* developpeur* entwickler programador* sviluppator* designer* writer* redact* outsourc* externalis* recruit* personal leihpersonal',
  factory:
    'manufactur* factory fabric* fabriqu* hersteller produttor* produttori fabrikant fabrik exporter export* wholesale grossist* mayorista ingrosso oem odm moq fob supplier* fournisseur* lieferant* proveedor* fornitor* fornecedor* leverancier*',
  website:
    'website websites site sites web webseite homepage domain domaine dominio seo ranking* rank google traffic trafic referencement posicionamiento backlink* link links enlace* keywords',
  brand:
    'brand brands marque marques marke marken marca marcas marchio marchi merk merken ecommerce e-commerce business* company companies entreprise* unternehmen firma empresa* azienda aziende bedrijf* boutique* onlineshop* shopify prestashop shopware amazon',
  growth:
    'sales ventes umsatz ventas vendite vendas omzet revenue leads conversion* boost increase augment* steiger* aument* grow growth double* verdopp* duplic* raddopp* traffic profit* save sparen ahorr* risparmi* economiz* bespaar* reduce reduire senken reducir cheaper gunstiger',
  followers:
    'follower* abonnes seguidores volgers influencer* influenceu* influenciador* instagram tiktok youtube ugc creator* creatrice sponsor* patrocinad* gesponser* gastbeitrag guest podcast',
  funds:
    'loan* funding credit credits kredit* pret prestamo* prestito emprestimo* krediet capital financ* invest* rendement rendite return returns garanti* guaranteed bitcoin crypto krypto trader* trading casino bonus million* inherit* erbe nachlass herencia eredita heranca donat* spende',
  phish:
    'verify confirm* bestatig* verifica* bevestig* suspend* gesperrt password passwort contrasena senha mailbox postfach boite buzon casella urgent dringend urgente expire* lauft vence scade click cliquez klick* clic clique clicca klik',
  meeting:
    'call demo demo* meeting minutes minutos minuten minuti rdv appel gesprach llamada chiamata chamada gesprek calendly zoom schedule slot thursday jeudi donnerstag jueves giovedi quinta donderdag',
  interested:
    'interested interesse interess* interes* portfolio brochure catalog* katalog* proposal proposition vorschlag propuesta proposta voorstel partnership partenariat kooperation collaborat* colabor* samenwerking',
  free: 'free gratis gratuit* kostenlos* gratuito gratuita trial essai test prueba prova teste proef sample* muster muestra* campion* amostra* echantillon*',
  bought:
    'bought ordered purchased received commande achete recu gekauft bestellt erhalten compre pedi recibi comprado comprato ordinato ricevuto comprei recebi gekocht besteld ontvangen',
  clients:
    'clients client customers customer kunden cliente* clienti klanten merchants commercants handler comercios retailers',
}
