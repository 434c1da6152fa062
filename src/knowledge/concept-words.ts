/**
 * Words that mean the same in shops' and accounts' help, one matter a line: English, French, German and Spanish, in lower case
 * without accents. `*` stands for any ending. A word may stand on several lines.
 */
export const CONCEPT_WORDS = `
order* purchase* | command* achat* | bestell* auftrag* kauf* einkauf* | pedido* compra*
delivery deliver* shipping ship ships shipped shipment* dispatch* postage | livr* expedi* envoi* | liefer* versand* versend* verschick* zustell* | entrega* envio* enviar* enviado*
parcel* package* packet* box | colis paquet* | paket* sendung* packchen* | paquete* caja
track* | suivi* suivre | verfolg* tracking* | seguimiento* rastre*
carrier* courier* driver postman | transporteur* livreur* facteur | bote kurier* fahrer* paketdienst* zusteller* | transportista* repartidor* mensajer*
address* | adresse* | adress* anschrift* | direccion* domicilio*
change* modif* alter* edit* update* | chang* modifi* | ander* geander* anpass* aktualisier* | cambi* modific* actualiz*
cancel* | annul* | stornier* storno abbestell* kundig* widerruf* | cancel* anul* baja
return* | retour* renvo* rendre rapporter | ruckgabe* zuruckgeben zuruckschicken zurucksenden rucksend* retour* | devol* devuel*
refund* reimburs* repay* | rembours* | erstatt* ruckerstatt* ruckzahl* ruckuberweis* | reembols* reintegr*
money | argent | geld* | dinero
exchange* swap* | echang* | umtausch* tausch* | cambio* canj* intercambi*
size* sizing | taille* pointure* | grosse* | talla* numero
colour* color* | couleur* coloris | farbe* | color*
small* tight | petit* etroit* serre* | klein* eng | pequen* estrech*
large* big | grand* large* | gross* weit | grande* anch*
broken broke break* damag* | casse* abime* endommag* brise* | kaputt* beschadig* zerbroch* gebroch* | rot* dan* estropead*
defective defect* fault* | defaut* defect* defaillan* panne | defekt* fehler* mangel* | defect* fallo* averi*
wrong incorrect mistake* error* | mauvais* erreur* faux incorrect* trompe* | falsch* irrtum* verseh* fehler* | equivocad* incorrect* error* erron*
missing | manqu* | fehl* | falta* faltan
lost lose | perdu* | verlor* verschwund* | perd* extravi*
late delay* | retard* tard* | spat* verspat* verzoger* | retras* tard* demor*
receive* arriv* got | recu* recevoir recois arriv* | erhalt* bekomm* angekomm* ankomm* | recib* lleg*
wait* | attend* attent* | wart* | esper*
pay* paid payment* | pay* pai* regl* | zahl* bezahl* | pag*
card* | carte* | karte* kreditkarte* | tarjeta*
charge* debit* deduct* | debit* preleve* factur* | abgebuch* abbuch* belast* | cobr* cargo*
price* cost* fee* expens* | prix cout* frais tarif* cher | preis* kost* gebuhr* teuer* | precio* cuest* coste* gastos tarifa* caro
free gratis | gratuit* offert* | kostenlos* gratis frei versandkostenfrei | gratis gratuit*
discount* voucher* coupon* promo* code* | reduction* remise* code* bon promo* coupon* | rabatt* gutschein* code* nachlass* aktion* | descuento* codigo* cupon* promocion* vale
sale sales | solde* | schlussverkauf sale angebot* | rebaja* oferta*
gift* present presents | cadeau* offrir | geschenk* verschenk* | regal*
wrap* | emball* | verpack* einpack* | envolv* envuel* embal*
invoice* bill receipt* | facture* recu ticket* | rechnung* quittung* beleg* kassenbon* | factura* recibo* ticket*
tax* vat | tva taxe* impot* | steuer* mwst umsatzsteuer* ust | iva impuesto*
company business | entreprise* societe* | firma* unternehm* geschaft* betrieb* | empresa*
account* profile | compte* | konto* kundenkonto | cuenta* perfil
password* | passe mdp | passwort* kennwort* | contrasena* clave
login log sign signin | connect* connexion* identif* | anmeld* einlogg* login | sesion acced* entrar
delete* remov* eras* | supprim* efface* retir* | losch* entfern* | borr* elimin* suprim*
data personal privacy | donnees personnel* | daten* personlich* datenschutz* | datos personal*
email* mail mails | mail* courriel* courrier* | mail* | correo* mail email
newsletter* advert* marketing | newsletter* publicit* pub promotionnel* lettre | newsletter* werb* | publicidad boletin* publicitari*
unsubscribe* subscri* | desabon* desinscri* abonn* | abbestell* abmeld* abo* abonn* | suscri* baja
phone* call* telephone* | telephon* appel* | telefon* anruf* ruf | telefono* llam*
contact* reach speak talk | contact* joindre parler | kontakt* erreich* sprech* | contact* hablar
hours open opening closed | horaire* heure* ouvert* ferme* ouvr* | offnungszeit* geoffnet offen* geschlossen | horario* abiert* abre* cerrad*
store* shop* | magasin* boutique* | laden* geschaft* filiale* shop* | tienda*
stock available availab* restock* | stock* disponib* rupture epuise* | lager* lieferbar* verfugbar* vorratig* | stock existencias disponib* agotad*
back again | nouveau retour | wieder zuruck | otra vuelta
preorder* | precommand* | vorbestell* | preventa* reserva*
warranty guarantee* | garanti* | garantie* gewahrleistung* | garantia*
repair* fix fixed mend* | repar* | reparier* reparatur* | repar* arregl*
replace* replacement* spare | remplac* rechange | ersatz* ersetz* austausch* | reemplaz* sustitu* recambi* repuesto*
wash* clean* laundry | lav* nettoy* | wasch* gewasch* reinig* putz* | lav* limpi*
dry* dryer | sech* | trockn* | sec*
wool* merino | laine* merinos | wolle* merino* | lana merino
feather* down | duvet* plume* doudoune* | daune* | pluma* plumon
leather | cuir* | leder* | cuero piel
cotton linen | coton lin | baumwoll* leinen* | algodon lino
water* waterproof* rain* | eau imperm* pluie | wasser* regen* impragnier* | agua lluvia imperm*
jacket* coat* | veste* manteau* blouson* | jacke* mantel* | chaqueta* abrigo* chubasquer*
jumper* sweater* pullover* | pull* | pullover* pulli strick* | jersey* sueter*
shirt* | chemise* | hemd* shirt* | camisa* camiseta*
shoe* boot* | chaussure* botte* | schuh* stiefel* | zapat* bota*
sock* | chaussette* | socke* | calcetin*
bag backpack* rucksack* | sac* | rucksack* tasche* | mochila* bolsa*
sleep* sleeping | dormir couchage | schlaf* | dormir saco
pan pans pot | poele* casserole* | pfanne* topf* | sarten* olla*
kettle* | bouilloire* | kessel* wasserkocher* | hervidor* tetera
lamp* light* bulb* | lampe* ampoule* lumiere* | lampe* leuchte* birne* gluhbirne* | lampara* bombilla* luz
cup* mug* teapot* tea | tasse* theiere* the | tasse* becher* kanne* tee* | taza* tetera* te
dishwasher* | vaisselle | spulmaschine* geschirrspul* | lavavajillas
child* kid* | enfant* | kind* | nin* infantil*
app application* | appli* | app* anwendung* | app aplicacion*
crash* freez* bug* | plant* bug* bloque* | absturz* hang* | cierra* cuelg* bloque*
screen blank | ecran* blanc* | bildschirm* weiss | pantalla* blanco
website page site web | site page web | seite* website* webseite* | pagina* web sitio
problem* issue* trouble* | probleme* souci* | problem* schwierig* | problema* incidencia*
work works working function* | marche* fonctionn* | funktionier* geht klappt | funciona*
declined fail* declin* reject* refus* | echou* refus* | fehlgeschlag* abgelehnt* ablehn* gescheitert* | fall* rechaz* deneg*
twice double* duplicate* two | fois double* deux | doppelt* zweimal zwei | dos doble* duplicad*
bank | banque* bancaire* | bank* | banco* bancari*
transfer* | virement* | uberweis* | transferencia*
instalment* installment* | echelonn* mensualit* plusieurs | rate* ratenzahl* | plazo* cuotas
fraud* scam* fake phishing | arnaque* fraude* faux fausse* hameconn* | betrug* gefalscht* fake* phishing | estafa* fraude* fals*
security secur* verif* confirm* | securit* verif* confirm* | sicher* bestatig* verifiz* | segur* verific* confirm*
identity document id passport | identite* piece passeport* | ausweis* identitat* reisepass* | identidad documento* dni pasaporte*
customs duty duties import | douane* douanier* | zoll* einfuhr* | aduana* arancel*
country abroad international* | pays etranger* international* | land lander* ausland* international* | pais* extranjero internacional*
pickup collect* | point relais retrait retirer recuper* | abhol* paketshop* packstation* | recog* punto
neighbour* neighbor* | voisin* | nachbar* | vecin*
home | maison domicile absent* | hause daheim zuhause | casa
date day days | date* jour* | tag tage tagen datum* termin* | fecha* dia dias
week* | semaine* | woche* | semana*
month* | mois | monat* | mes meses
year* | an ans annee* | jahr* | ano anos
today tomorrow | aujourd demain | heute morgen | hoy manana
quick* fast urgent* express | rapide* urgent* vite express | schnell* dringend* eil* express | rapid* urgent* expres
long | longtemps duree* combien | lange* dauer* | tarda* tiempo cuanto
name | nom prenom | name* | nombre apellido*
number | numero* | nummer* | numero*
label* | etiquette* | etikett* label* | etiqueta*
print* | imprim* | druck* ausdruck* | imprim*
photo* picture* image* | photo* image* | foto* bild* | foto* imagen*
review* rating* opinion* | avis evaluation* note | bewert* rezension* | opinion* resena* valoracion*
point points loyalty reward* | point* fidelite* recompense* | punkte* treue* pramie* | puntos fidel* recompensa*
friend* refer* referral* | ami* parrain* | freund* empfehl* werb* | amig* invit* recomend*
material* fabric* made | matiere* tissu* | material* stoff* | material* tejido* tela
production produc* manufactur* factory | fabri* produi* usine | herstell* hergestell* produzier* fabrik* | fabric* produc*
recycling recycl* | recycl* | recycl* wiederverwert* | recicl*
environment* sustainab* eco | environnement* durab* ecolog* | umwelt* nachhaltig* | ambient* sostenib* ecolog*
plastic* | plastique* | plastik* kunststoff* | plastic*
vegan* animal* | vegan* vegetal* anima* | vegan* tier* | vegan* animal*
temperature* cold warm* | temperature* froid* chaud* | temperatur* kalt* warm* | temperatura* frio calor
summer winter | ete hiver | sommer* winter* | verano invierno
job* hiring career* vacanc* | emploi* recrut* poste stage* | stelle* job* bewerb* karriere | empleo* trabaj* vacante*
press journalist* media | presse journalist* media* | presse* journalist* | prensa periodist* medio*
influencer* collab* creator* partner* | influenc* collabor* createur* partenaria* | influenc* kooperation* zusammenarbeit* | influencer* colabor* cread*
bulk wholesale quantity | gros quantite* volume | menge* grosshand* mengen* | mayor* cantidad*
retailer* reseller* distribut* | revend* distribu* detaillant* | handler* wiederverkauf* vertrieb* | distribu* revend* minorist*
rent* hire lend* borrow | lou* location* pret* | miet* leih* verleih* | alquil*
deposit | caution* acompte* | kaution* pfand* anzahl* | fianza* deposito*
subscription* | abonnement* | abo* abonnement* | suscripcion*
pause* skip* stop* | pause* saut* arret* suspend* | paus* aussetz* stopp* | paus* salt* parar suspend*
renew* expir* valid* | renouvel* expir* valab* valid* | verlanger* ablauf* gultig* | renov* caduc* valid* venc*
limit* maximum | limit* maximum plafond* | grenze* limit* maximal* hochst* | limite* maxim*
block* lock* | bloqu* verrouill* | gesperrt* sperr* blockier* | bloque*
reset* forgot* forgett* | reinitialis* oubli* | zurucksetz* vergess* | restablec* olvid*
code codes | code* | code* kennziffer* | codigo*
device* mobile smartphone | appareil* portable mobile telephone | gerat* handy* smartphone* | dispositiv* movil telefono
authentication authenticat* twofactor | authentif* | authentifizier* | autentic*
download* | telecharg* | herunterlad* download* | descarg*
install* update* | install* mise jour | installier* update* aktualisier* | instal* actualiz*
choose select option* | chois* option* | wahl* auswahl* option* | eleg* escog* opcion*
add | ajout* | hinzufug* | anad* agreg*
buy bought | achet* | kauf* gekauft* | compr*
sell sold | vend* | verkauf* | vend*
send sent | envoy* | schick* send* geschickt* | envi* mand*
need require* | besoin* faut necessaire* | brauch* benotig* notig* | necesit*
help support service | aide* assistance service | hilfe* helf* kundendienst* kundenservice* | ayud* atencion soporte
complain* complaint* | plainte* reclam* | beschwer* reklam* | quej* reclam*
allowed possible | possible* autoris* permis | moglich* erlaubt* darf | posible* permit*
before after | avant apres | vor nach | antes despues
old used worn | ancien* vieux use* | alt* gebraucht* getragen* | viej* usad*
new | nouveau* nouvel* neuf | neu* | nuev*
weight heavy | poids lourd* | gewicht* schwer* | peso pesad*
length width height measure* | longueur largeur hauteur mesur* | lange breite hohe mass* mess* | largo ancho alto medid* mid*
battery charger | batterie* chargeur* | akku* batterie* ladegerat* | bateria* cargador*
table chair furniture sofa | table* chaise* meuble* canape* | tisch* stuhl* mobel* sofa* | mesa* silla* mueble* sofa
assembly assembl* instruction* manual | mont* notice mode | montage* aufbau* anleitung* | montaje* montar instruccion* manual*
food ingredient* allerg* | aliment* ingredient* allerg* | lebensmittel* zutat* allerg* | aliment* ingrediente* alerg*
skin cream cosmetic* | peau creme* cosmet* | haut* creme* kosmetik* | piel crema* cosmetic*
ticket* booking* book reservation* | billet* reserv* | ticket* buch* reservier* | billete* entrada* reserv*
travel trip flight hotel | voyage* vol hotel* | reise* flug* hotel* | viaj* vuelo* hotel*
insurance* insured | assur* | versicher* | segur* asegur*
loan* credit interest | pret* credit* interet* | kredit* darlehen* zins* | prestamo* credito* interes*
balance | solde* | guthaben* kontostand* saldo | saldo*
headphone* earphone* speaker* | casque* ecouteur* enceinte* | kopfhorer* lautsprecher* | auricular* altavoz*
computer* laptop* notebook* tablet* | ordinateur* tablette* | computer* laptop* rechner* tablet* | ordenador* portatil* tableta*
printer* ink cartridge* | imprimante* encre* cartouche* | drucker* tinte* patrone* | impresora* tinta* cartucho*
camera* lens* | objectif* camera* | kamera* objektiv* | camara* objetivo*
cable* plug* socket* | cable* fiche* | kabel* stecker* steckdose* | cable* enchufe*
wifi bluetooth network* | wifi bluetooth reseau* appair* | wlan wifi bluetooth netzwerk* koppel* | wifi bluetooth emparej* vincul*
sound noise* loud | son bruit* | gerausch* | sonido ruido*
machine* appliance* | machine* electromenager* | maschine* | maquina* electrodomestic*
coffee* espresso capsule* | cafe* expresso capsule* | kaffee* espresso* kapsel* | cafe* cafetera* capsula*
filter* | filtre* | filter* | filtro*
oven* fridge* freezer* | four fours frigo* refrigerateur* congelateur* | ofen* backofen* kuhlschrank* gefrier* | horno* nevera* frigorific* congelador*
bed beds mattress* pillow* | lit lits matelas oreiller* | bett* matratze* kissen* | cama camas colchon* almohada*
blanket* bedsheet* duvet* | housse* drap* couverture* | bettwasche* decke* | funda* sabana* manta*
curtain* carpet* rug | rideau* tapis moquette* | vorhang* teppich* | cortina* alfombra*
wood* wooden | bois | holz* | madera*
metal* steel iron | metal* acier fer | metall* stahl* eisen* | metal* acero hierro
glass* | verre verres | glas* | vidrio* cristal*
screw* bolt* tool* | vis boulon* outil* | schraube* werkzeug* | tornillo* herramienta*
garden* plant* flower* | jardin* plante* fleur* | garten* pflanz* blume* | jardin* planta* flor*
paint* varnish* | peinture* vernis | lack* anstrich* | pintura* barniz*
smell* odour* odor* | odeur* | geruch* riech* stink* | olor* huele*
stain* dirt* | tache* salissure* | fleck* schmutz* | mancha* suciedad*
hair shampoo* | cheveux shampooing* | haar* shampoo* | pelo cabello champu*
perfume* fragrance* scent* | parfum* | parfum* duft* | perfume* fragancia*
makeup lipstick* | maquillage | schminke* lippenstift* | maquillaje pintalabios
sun sunscreen* | soleil solaire* | sonne* | sol solar*
dress* skirt* | robe robes jupe* | kleid* rock | vestido* falda*
trousers jeans leggings | pantalon* jean* | hose* jeans | pantalon* vaqueros
hat cap gloves scarf | bonnet* casquette* gant* echarpe* | mutze* handschuh* schal* | gorro* gorra* guante* bufanda*
jewellery jewelry ring necklace* bracelet* | bijou* bague* collier* bracelet* | schmuck* ring* halskette* armband* | joya* anillo* collar* pulsera*
watch watches clock* | horloge* | armbanduhr* uhren | reloj*
glasses sunglasses* | lunettes | brille* sonnenbrille* | gafas
swim* pool | piscine* maillot* | bade* schwimm* pool | banador* piscina* nadar
tent* camping | tente* camping* | zelt* camping* | acampar camping
ski skis skiing snow* | ski neige* | ski skier* schnee* | esqui* nieve*
sport* gym fitness* | sport* fitness* | sport* fitness* | deporte* gimnasio*
toy* game* puzzle* | jouet* jeu jeux puzzle* | spielzeug* spiel* puzzle* | juguete* juego* puzle*
book* author* | bouquin* auteur* | buch bucher autor* | libro* autor*
baby* infant* pram* stroller* | bebe* poussette* | baby* saugling* kinderwagen* | bebe* cochecito*
dog* cat cats pet pets | chien* chat chats | hund* katze* haustier* | perro* gato* mascota*
wine* beer* drink* | vin vins biere* boisson* | wein* bier* getrank* | vinos cerveza* bebida*
bread chocolate* sugar | pain chocolat* sucre* | brot schokolade* zucker* | pan chocolate* azucar*
meat fish | viande* poisson* | fleisch* fisch* | carne pescado*
gluten lactose milk | gluten lactose lait | gluten* laktose* milch* | gluten lactosa leche
meal* recipe* | repas recette* menu* | mahlzeit* gericht* menu* | comida* receta* menu*
medicine* pharmacy prescription* | medicament* pharmacie ordonnance* | medikament* apotheke* rezept* | medicamento* farmacia
doctor* appointment* | medecin* docteur* | arzt* termin* | medico* cita*
passenger* seat* luggage baggage | passager* bagage* | passagier* sitz* gepack* | pasajero* asiento* equipaje*
train* bus station* | train* bus gare* | zug zuge bus bahnhof* | tren* autobus* estacion*
car cars vehicle* | voiture* vehicule* | auto autos wagen fahrzeug* | coche* vehiculo*
room* guest* night* | chambre* nuit* hote* | zimmer* ubernacht* gast* | habitacion* noche* huesped*
breakfast | dejeuner* | fruhstuck* | desayuno*
licence* license* activation* | licence* activation* | lizenz* aktivier* | licencia* activacion*
file* folder* document* | fichier* document* | datei* ordner* dokument* | archivo* fichero* documento*
export* import* backup* | export* import* sauvegard* | export* import* sicherung* | export* import* copia*
user* member* | utilisateur* membre* equipe* | nutzer* benutzer* mitglied* | usuario* miembro* equipo*
language* translat* | langue* tradu* | sprache* ubersetz* | idioma* tradu*
setting* configur* | parametre* reglage* configur* | einstell* konfigur* | ajuste* configur*
notification* alert* reminder* | notification* alerte* rappel* | benachrichtig* erinner* hinweis* | notificacion* aviso* recordatorio*
contract* agreement* | contrat* accord* | vertrag* vereinbar* | contrato* acuerdo*
electricity gas energy | electricite gaz energie | strom* gas energie* | electricidad gas energia
statement* | releve* | abrechnung* kontoauszug* | extracto*
internet broadband | internet fibre | internet* | internet fibra
message* sms text | message* sms | nachricht* sms | mensaje* sms
accident* | sinistre* accident* | schaden* unfall* | siniestro* accidente*
death died inherit* | deces mort* herit* | tod gestorben verstorben erbe erben | muert* fallec* heren*
marriage married divorce* | mariage marie* divorce* | heirat* verheirat* scheidung* | matrimonio casad* divorci*
office authority | administration* | behorde* amt | administracion*
school student* university | ecole etudiant* universite* | schule* student* universitat* | escuela* estudiante* universidad*
event events concert* show festival* | evenement* concert* spectacle* festival* | veranstalt* konzert* auffuhr* festival* | evento* concierto* espectaculo* festival*
handmade engraver gravure* | artisanal* personnalis* grav* | handgemacht* individuell* personalis* gravur* | artesanal* personaliz* grabado*
`
