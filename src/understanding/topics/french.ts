import { FRENCH_HARM } from './french-harm.ts'
import type { TopicBook } from './topic-book.ts'

export const FRENCH: TopicBook = {
  classes: {
    will: 'vais va allons vont veux voudrais viens venir viendrai ira irai irais iront irons compte pense reflechis envisage promets jure devrait merite* peux pourrais faut faudrait aller faire envie',
    you: 'vous te toi t les le la lui leur vos votre ton ta tes ces livreur* chauffeur* coursier* vendeu* employe* patron* directeur* responsable* quelqu* quelquun gens personnel manager* equipe gerant* facteur* transporteur* tous chef famille enfants prochain* conseill* celui salarie* connard* mec type',
    lawyer: 'avocat* lavocat* juriste* defenseur',
    person:
      'humain* personne* conseill* conseiler* agent* operat* responsable* superieur* superviseur* manager* quelqu* quelquun qqun qqn interlocut* teleconseill* employe* collegue* technicien* directeur* directrice* gerant* gerante* collaborat* representant*',
    bot: 'robot* bot bots chatbot* machine* ia automate* ordinateur* intelligence logiciel algorithme*',
  },
  legal_threat: {
    signs: `
      mon|notre|mes|nos|un|une|l|d|son .1 avocat* .6 va|vont|prend*|contact*|ecri*|saisi*|charge*|occup*|courrier|lettre|conseil*|informe*|dossier|deja|est|sera|appel*
      mon|mes|notre|nos|d|un .1 avocat* & contact*|nouvelles|courrier|ecri*|dossier|plainte|justice|charge*|occupe*|saisi*|droit*|affaire|suite*|rembours*|recours|conseil*
      prends|prendre|prendrai|consult*|contact*|saisi*|appel*|engag*|voir|mandat*|via|par|avec|chez|parl*|transm*|remet*|confi* .4 avocat*|lavocat*
      est|sera|suis avocat* & occup*|charge*|dossier|cas|plainte|prepar*|redig*|affaire
      port*|depos*|dep*|pos*|mett*|fai*|va|vai|vais .3 plainte*|plinte
      plainte .3 depos*|contre|est|sera|en|partie|penale|pour|commissariat|police|gendarmerie
      depot .1 de .1 plainte
      assign*|poursui*|attaqu*|train*|cit* .4 justice|tribunal|tribunaux|juge|penal
      vous|les .1 poursuivre|attaquer|assigner
      action|actions|poursuites|procedure*|voie*|demarche*|recours|suites|moyens|engag*|introdui* .4 justice|judiciair*|legal*|juridique*|contentieu*|penal*
      engag*|entam*|introdui*|lanc*|intent* .4 procedure|action|poursuites|recours|demarches .4 encontre|contre|legal*|justice|judiciair*|juridique*
      engag*|entam*|intent*|lanc* .3 procedure|poursuites
      en|la|justice|saisi* justice .1 $
      justice & saisi*|attaqu*|port*|action|recours|devant|voir|trancher|pass*|aller
      au|devant|le|les|saisi*|aux|de tribunal|tribunaux|prudhommes & saisi*|retrouv*|verr*|iro*|irai|devant|aller|ira|demand*|assign*|finir*|suite|jusqu|voit|sinon|sera|port*|on|vous|refer*
      tribunal judiciaire
      devant .2 juge|juges|tribunal|tribunaux|juridiction*|justice
      saisi* .5 juge|justice|tribunal|mediateur|conciliateur|dgccrf|prudhommes|cour|autorite*|commission|instance*
      juge .2 proximite
      mis* .2 demeure
      dgccrf|signalconso|huissier*|prudhommes|crpc
      repression .2 fraudes
      commissaire .2 justice
      que choisir
      association* .3 consommat*
      60|soixante millions .2 consommateur*
      mediateur*|conciliateur & saisi*|consommation|justice|contact*|reclamation|recours
      injonction
      protection|service|conseil*|assurance*|assistance juridique*
      juridique* .3 suite|demarche*|action|voie
      huissier
      dommages .2 interets
      proces .2 $
      un|en|faire|coll*|intent* .2 proces
      faire .2 valoir .3 droit*
      reserve .3 droit|droits
      hors .1 la .1 loi
      article* .1 l
      code .3 consommation|civil|penal
      loi & punit|interdit|oblig*|enfrei*|viol*|article
      illegal*|delit|abus .1 de confiance
      signal* .5 dgccrf|fraudes|autorite*|police|conso|procureur|cnil|ministere|gendarmerie
      procureur*|cnil|ufc
      porter .3 laffaire|affaire .3 devant|justice|tribunal*
      police|commissariat|gendarmerie & plainte|port*|irai|vais|allons|aller|signal*|escroquerie*|arnaque*|vol|fraude|denonc*
      denonc* .3 autorite*|police|fraudes|services
      avis|constat|envoi .2 huissier
      attaquer|attaque .2 vous|justice
      poursuiv* .2 pour|penal*|judiciair*
      tribunal & sinon|dernier*|rembours*
    `,
    harmless: `
      avocat* .1 mur*|bio|frais|vert*|toast*|hass
      huile|toast*|salade|puree|noyau|masque|creme|beurre|chair .2 avocat*|lavocat*|davocat*
      cabinet .2 avocat*|davocat*
      amie|ami|soeur|frere|mari|femme|fils|fille|copine|copain|cousin*|oncle|mere|pere .2 avocat* .3 ador*|aim*|voul*|a|cherche|souhait*
      cadeau|cravate|robe|sac|cartable .4 avocat*
      rue|place|avenue|allee|boulevard .4 tribunal|justice|huissier*
      tribunal .1 de|des .1 commerce|lyon|paris & command*|facture|fauteuil*
      mentions|garantie|age legales|legale|legal
      tirage|juge .2 arbitre
      huissier .3 immeuble
      sous reserve
      port .1 plainte
    `,
  },
  ...FRENCH_HARM,
  asks_for_human: {
    signs: `
      parl*|discut*|echang*|dialogu*|communiqu*|convers*|causer|chatter|chater|tchat*|entreten*|mentretenir|correspond* .2 a|avec|au|aux .5 @person
      parl*|discut*|echang*|causer .1 qqn|qqun|quelqu*|humain
      parl* .3 votre|le|la|un .2 service|sav|superieur*|hierarchie|direction|patron
      contact*|joindre|relation|ligne|appeler|rejoindre|acceder|avoir .4 @person
      mis*|mett*|rediri*|transfer*|passe*|pass|bascul*|orient*|remont*|escalad*|achemin*|transmet*|donn* .3 moi|me|nous|m|relation|contact|ligne|demande|dossier|vers .4 @person|sav
      passez|passe|passer|mis|mettre|mettez|contact|relation|joindre|transfer* .5 service|sav|support .1 client*|apres|$
      transfer*|rediri*|remont*|transm*|escalad* .4 @person
      remont* .4 superieur*|hierarchie|responsable
      veux|voudrais|souhaite*|desire*|besoin|demande*|exige*|prefer*|cherche|aimerais|faut|faudrait|donnez|envoyez|voulons|jaimerais .4 humain*|conseiller|conseillere|operat*|interlocut*|vrai*|teleconseill*|superviseur
      veux|besoin|demande|exige|voudrais|donnez|passez .2 moi? .2 un|une|le|votre|quelqu* .2 personne|agent|responsable|reel|vrai|reelle|quelqu*
      jaimerais|voudrais|aimerais|souhaite*|veux .2 qu* .2 un*|personne|quelqu* .3 humain|personne|lis*|rep*|vrai*|reel*|occup*|prenne
      vrai|vraie|veritable|reel|reelle|physique .1 personne|humain*|conseill*|interlocut*|agent|etre|conseiler
      personne .2 physique|reelle|humaine|vivante|chair
      quelquun|qu|quelqu .2 un? .1 de .1 reel|vrai|vivant|humain|competent
      etre* humain*
      humain*|lhumain .1 svp|merci|sil|please|stp|$
      ^ un|une? .1 @person .2 svp|stp|merci|plait|humain? $
      ^ @person .4 svp|stp|merci|plait|humain? $
      ^ @person $
      humain|quelqu*|quelquun|personne .4 lit|lis*|lira|derriere|la|repond* & robot|bot|humain|vraiment|machine|ici|messages|y
      pas|plus|stop|arret*|marre|assez|ras|non|sans|halte|encore|ni|aucun*|deteste|hais|nul|foutu .4 bot|bots|chatbot*|robot*|ia|automate*
      bot|bots|chatbot*|ia .5 comprend*|nul*|inutile|sert|pas|rien|aide*|stop|tourne
      parl*|discut*|ecri*|chat|echang*|adress*|face|affaire|reponse*|repond*|convers*|trait* .4 @bot
      etes|est|es|suis|c|cest|parle|est .3 vous|tu|ce|que|je|un|une? .4 robot|bot|humain|machine|ia|chatbot
      ou .2 juste|seulement|simple .2 un? .1 robot|bot
      arret*|stop|marre|assez|plus|toujours|encore|meme|cess*|que|uniquement .5 repons*|messag*|mail*|texte* .3 automatiqu*|toute*|type*|robot*|generique*|copi*|prefab*|preecrit*
      reponse* .1 toute* .1 faite*
      quelqu*|quelquun|humain|personne & robot|bot|machine|chatbot|ia|assistant .2 virtuel
      plutot .2 que|qu .4 assistant|robot|bot|machine|ia
      quelqu*|quelquun|personne|membre|collegue .3 de .3 chez|votre|equipe .2 equipe? & parl*|discut*|echang*|aid*|repond*|interven*|prefer*|contact*|lis*|prenne|avec|demande
      membre .3 equipe & parl*|contact*|interven*|aid*|repond*|voudrais|souhait*|demande
      peut|peux|pourrait|pourriez|puis .3 quelqu*|quelquun|on|conseill*|humain|je .4 appeler|rappeler|telephoner|parler|contacter|joindre
      quelqu*|quelquun|conseill*|humain .5 appell*|rappel*|telephon*|contact*|parl* & peut|pourrait|veux|voudrais|souhait*|faut|aimerais|il
      que|qu .2 quelqu*|quelquun|un .2 appelle|rappelle|contacte|telephone
      intervention .4 membre|humain*|personne|conseill*
      besoin .2 d|de|un? .2 parl*|aide .2 humain*|quelqu*
      interlocut* .3 humain*|physique|competent
      faire|parle* .2 au|a .2 directeur|patron|responsable|gerant|direction|superieur
      exig*|veux|demand* .4 directeur|direction|superieur|responsable|patron|gerant
      service client* .3 humain|reel|vrai|svp|$ & veux|parler|passez|contact|joindre|humain
      comment|ou .3 joindre|contacter|parler .4 @person
      chair .2 et .3 os
      aide|contact|assistance|support|reponse humain*
      live .2 chat
    `,
    harmless: `
      ^ etes|es .1 vous|tu .1 robot|bot|machine $
      ^ vous|tu .1 etes|es .1 robot|bot|machine $
      cheveux|taille|poids|corps humain*
      agent* .2 immobil*|nettoy*|secur*|surface|texture|voyage|conserv*|blanch*|douan*
      operat* .2 telecom|telephon*|mobile|internet
      lagent|agent nettoyant
      robot* .2 aspirateur*|cuisine|menager*|patissier*|tondeuse*|multi*|cuiseur*|laveur*|jouet*
      aspirateur*|tondeuse robot*
      machine* .2 a|de .2 laver|cafe|coudre|pain|biere|glace*
      parle|parler|parlez|parlent .1 moi|de|francais|espagnol|anglais|allemand
      ai|avons|jai|a|deja .2 parle|discute|echange|eu
      vraie personne .4 avis|ecrit|photo
      est .1 ce .1 une .1 vraie
      photo|taille|combien|nombre|pour .3 personne*
      personne*|taille .2 photo
      assistant* .1 vocal*
      parler .2 avec .2 ma|mon|mes
      conseill* .2 taille|moi|vous
      parle .1 a .1 ma|mon|mes
      personne .2 ne|n|a
    `,
  },
  anger: {
    signs: `
      merde|putain|bordel|connard*|connasse*|enfoire*|salaud*|salope*|foutage|encule*|ordure*
      fous|foutez|fout|moque*|foutent .4 de|du .2 moi|nous|gueule|monde|clients|clientele
      foutez .1 de .1 moi
      moquez .1 vous
      bande|tous|etes|espece|tas|ramassis|vrais .3 voleur*|escroc*|incapable*|arnaqueur*|menteur*|incompetent*|nuls|abruti*|guignol*|charlatan*|cons|clowns|rigolos|bandits|branleurs|idiots|imbeciles
      voleurs
      arnaque|larnaque|escroquerie|scandale*|inadmissible*|inacceptable*|honteu*|lamentable*|intolerable|revoltant*|ignoble|odieu*|deplorable*|minable*|pitoyable*|catastrophique|execrable
      honte .3 $
      est|cest|quelle|une|avoir|la honte
      ras .1 le|de .1 bol
      marre
      furieu*|fulmine|enrage*
      hors .1 de .1 moi
      en .1 colere
      aussi|plus|si|tellement|vraiment|service|completement nul|nuls|nulle
      pire .3 service|site|experience|boutique|sav|societe|entreprise|magasin
      plus jamais
      jamais .1 plus
      prenez .3 pour .3 idiot*|imbecile*|con|cons|debile*
      degoute*|ecoeure*|outre*|indigne*
      sen .1 fout*
      me .1 prenez
      assez .2 de .2 vos
      agac*|excede* & vous|vos|je|suis
    `,
    harmless: `
      pas|ni|jamais|plus .2 scandaleux|inacceptable|colere|furieu*|fach*|arnaque
      est .1 ce .3 arnaque
      marre .1 de .1 rire
      etais|jetais|etait .2 en? .1 colere|furieu*
      jamais .2 plus .2 beau|belle|doux
      meilleur* .3 jamais
      arnaque .1 ou .1 pas
      plus jamais .3 sans|ailleurs|froid|mal
    `,
  },
}
