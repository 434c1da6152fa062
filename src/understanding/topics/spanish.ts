import { SPANISH_HARM } from './spanish-harm.ts'
import type { TopicBook } from './topic-book.ts'

export const SPANISH: TopicBook = {
  classes: {
    will: 'voy vas va vamos vais van quiero iremos ire pienso podria deberia* merece* juro prometo hay toca ganas',
    you: 'te os los las les le lo la tu tus su sus vosotros ustedes repartidor* mensajero* transportista* chofer* empleado* encargad* gerente* jefe* alguien todos familia hijos dueno* director* vendedor* conductor* cajer* gente tipo trabajador* siguiente proximo al a',
    lawyer: 'abogad* letrad* procurador* bufete*',
    person:
      'persona* agente* asesor* humano* humana* operador* representante* responsable* supervisor* encargad* gerente* alguien ejecutiv* superior* empleado* companer* trabajador* teleoperador* tecnico* director* jefe* dependiente* colega* comercial* operari*',
    bot: 'bot bots robot robots robots chatbot* maquina* ia contestador* asistente* inteligencia ordenador* automat* computadora* programa algoritmo',
  },
  legal_threat: {
    signs: `
      mi|mis|nuestro|nuestros|un|una|con|al|el|los|nuestra .1 @lawyer & contact*|pondra*|noticias|escri*|hablar*|llev*|caso|carta|denunci*|demand*|derech*|reclam*|contrat*|consult*|asunto|comunic*|sabe*|tanto|encarg*|ocup*|llam*|devuel*|prepar*|manos|dinero|juicio|redact*|mand*|inform*|entra*
      contrat*|consult*|habl*|llam*|acud*|buscar*|tengo|poner*|pongo|pondre|manos|paso|pasare|pasar .4 @lawyer
      @lawyer .2 ya|contratad*|va|se|esta|les|os
      es|soy .2 abogad* & escrito|redact*|caso|prepar*|llev*|demand*|denunc*|ayud*|encarg*
      denunciare*|denunciar|denunciarl*|denunciaros|denunciarte|denunciado|denuncio|denunciamos|denunciaremos|denunciad*
      pon*|pus*|pongo|pondre*|interpon*|present*|curs*|met*|puest*|hago|hacer|hare|formul* .4 denuncia*|demanda*|demnada|querella*|pleito
      denuncia* .4 policia|guardia|juzgado|contra|puesta|penal|por|comisaria|fiscalia
      querella*|querellar*|burofax|litigio*|demandare*|demandarl*|demandaros|demandarte|demandamos|demandaremos|contencioso|facua|profeco|indecopi|sernac|condusef|procon|omic|fiscalia|juzgados|indemnizacion|ocu
      demandar|demando .2 a|les|los|$
      voy|vamos|quiero|pienso|puedo|tendre|obligado .4 demandar|denunciar|querellar*
      antes .3 de .3 demanda
      demanda .3 judicial|contra|civil|colectiva|formal|por|penal
      datos .4 demanda|denuncia
      via*|accion*|medida*|proceso*|proced*|procedimiento*|paso*|tramite*|camino|recurso* .4 legal*|judicial*|penal*|juridic*
      legalmente & proced*|contra|actu*|ustedes
      emprend*|inici*|tom*|ejerc* .4 accion*|medidas .4 legal*|judicial*|oportunas|contra
      tribunal|tribunales & ir*|acud*|vemos|llev*|ante|voy|vamos|obligad*|recurr*|a|en|hasta
      juzgado & voy|vamos|ir*|acabar*|vemos|llev*|acud*|terminar*|denunc*|termin*|en
      a juicio
      en juicio
      juicio .3 contra|penal|verbal|rapido
      llev* .4 juicio|justicia|tribunales|juzgado|juez|consumo
      justicia & manos|llev*|acud*|poner|pondre|ir*|recurr*|ante
      juez|jueza & decid*|ante|dir*|denunc*|determin*
      hoja*|libro .2 de .2 reclamacion*
      reclamacion*|queja*|denuncia .6 consumo|omic|ocu|oficial|autoridad*|formal|consumidor*|junta|procuraduria|sernac|profeco
      consumo & voy|ire*|reclam*|queja|autoridad|arbitr*|denunc*|oficina|llev*|junta|direccion
      arbitraje
      defens* .3 consumidor*
      oficina|asociacion|organismo|proteccion|ley|derechos|organizacion|procuraduria .4 consumidor*|consumo|usuarios
      reserv* .4 derecho*
      derechos .4 valer|reclam*|juez|ley
      valer .3 derechos
      asiste .2 ley
      danos .2 y .1 perjuicios
      delito|estafa & denunci*|policia|juzgado|penal|fiscal
      policia & denunc*|ir*|voy|vamos|llam*|estafa|robo|acud*
      ilegal*|fuera .2 ley
      incumpl* .4 ley|contrato|normativa
      ley|legislacion & incumpl*|viol*|oblig*|segun|ampara|infring*
      defensa juridica
      asesor* .2 juridic*|legal*
      departamento|equipo|servicio|asesoria|seguro .3 legal|juridic*
      citacion .2 judicial
      llegar|recibir* .3 citacion|burofax|demanda|notificacion
      aviso & demanda|tribunal*|legal*|abogad*|denuncia|judicial*
      acta .2 notarial
      notari*
      pleito*
      meto|meter .4 pleito|juicio
      procedere .2 legal*|judicial*|penal*
      tomar* .4 legal*
    `,
    harmless: `
      bufete|despacho .3 abogad* .3 quiere*|necesit*|busc*|pid*
      amig*|herman*|marido|mujer|hij*|novi*|prim*|tia|madre|padre .2 es? .1 abogad* .3 encantad*|ador*|quiere|busca|le|necesita
      regalo|maletin|bolso .4 abogad*
      alta|mucha|gran|en|hay|demanda .2 demanda .1 alta|habra?
      demanda .2 alta|stock
      hay .1 mucha? .2 demanda
      calle|plaza|avenida .4 justicia|tribunal*|juzgado
      juzgado .3 necesita|pide
      garantia|edad|aviso|festivo legal
      juez .2 de .1 linea
      es .2 legal
      consumo .2 electrico|de .1 agua|energ*
      bienes .2 consumo
      disfraz .3 policia
      denunciado .3 amor
    `,
  },
  ...SPANISH_HARM,
  asks_for_human: {
    signs: `
      habl*|comunic*|convers*|charl*|chate*|platic*|tratar|dialog*|contact*|conect*|conversar|atend*|atienda* .2 con|a|por|directamente .4 @person
      contact*|conect*|comunic* .4 agente|asesor|operador|representante|humano|alguien
      hablar|hable|hablo .2 alguien|agente|representante|operador|humano|asesor|soporte|supervisor|gerente
      habl*|comunic*|contact*|pas*|pong*|transfier* .4 atencion|servicio|soporte .3 cliente*|usuario|humano
      pas*|pong*|pon|transfi*|transfer*|deriv*|conect*|comunic*|remit*|escal*|reenv*|dirij*|pasen .5 @person
      pasame|paseme|pasenme|ponme|pongame|comuniqueme|comunicame|conecteme|transfierame|paseme .4 @person|encargad*
      quiero|necesito|exijo|solicito|prefiero|quisiera|deseo|busco|pido|requiero|gustaria|dame|deme|denme|kiero|queremos .2 un|una|que|al|el|ver|a|a .1 @person & quiero|necesito|exijo|solicito|prefiero|quisiera|deseo|pido|requiero|dame|deme|denme|gustaria|kiero & atienda*|humano*|persona|agente|asesor*|operador*|supervisor*|gerente|encargad*|responsable|representante|contest*|llame|lea|revis*|alguien
      quiero|necesito|exijo|deme|dame|denme|kiero|quisiera .1 un|una|al|hablar .1 humano|humana|persona|agente|asesor*|operador*|supervisor*|representante|ejecutiv*|encargad*|responsable
      alguien|persona|gente|humano|operador|agente .2 real|verdad|humana|vivo|carne|fisica
      persona .2 fisica|real|humana
      ser .1 humano
      humano|humana .1 porfa|favor|por|$
      agente|operador|asesor|soporte|asistencia|atencion|apoyo|trato humano|humana|persona*|vivo
      ^ un|una? .1 @person .3 por? .1 favor|porfa|ya|gracias? $
      ^ @person .2 favor|porfa|ya|porfavor? $
      ^ hablar .3 @person
      ser .1 humano .3 por|lea|favor|conteste
      alguien|persona|humano|quien .4 ahi|lea|lee|leyera|leyendo|conteste|responda|atienda|lean
      hay .2 alguien .2 ahi|leyendo|real|detras
      no|basta|stop|dejen|dejad|harto|harta|hart*|nada|mas|ni|odio|cansad*|estupido|sin|este|maldito .4 bot|bots|chatbot*|robots
      bot|bots|chatbot*|ia .5 inutil|sirve|entiend*|ayud*|nada|no
      asistente .1 virtual & no|sirve|persona|alguien|paseme|inutil|prefiero
      habl*|chate*|tratar|convers*|escrib*|respond*|contest*|comunic*|atiend*|discut* .4 @bot
      eres|es|sois|son|soy|estoy|esto|hablo .3 un|una|real|algun .3 bot|robot|humano|maquina|ia|persona|chatbot|automata
      o .1 es|eres .2 un .1 robot|bot|maquina
      o .1 solo .2 @bot
      dej*|no|basta|mism*|siempre|par*|cansad*|hart*|solo|mas|otra .6 respuestas|mensajes|correos|respuesta|mensaje .3 automatic*|prefabricad*|generic*|plantilla*|robot*|copi*|tipo
      respuestas .1 automaticas
      siempre .3 contest*|respond* .3 mismo
      alguien|persona|humano|operador|agente|gente & bot|chatbot*|ia|inteligencia
      prefiero .5 atienda*|persona|trabajador*|humano|alguien
      me|nos|que .3 atienda*|atiendan|atender|conteste*|responda .4 alguien|persona|humano|trabajador*|operador*|agente|empleado*|real
      que .2 me .2 atienda .2 alguien
      puede*|podria*|pueden|puedo .5 atender*|llamar*|hablar|contactar .3 alguien|persona|humano|agente|operador|asesor
      alguien .2 me .2 llam*|contact*|atien*
      me .1 llame|llamen|contacte .1 alguien
      quiero|necesito|pueden|puede .3 que .3 me .1 llame* .2 alguien|persona
      habl*|exijo|quiero|pong*|pas*|comunic* .5 supervisor*|gerente|encargad*|responsable|jefe|superior|director|direccion
      companer*|colega* & hablar|paseme|deriv*|pase|contact*|transfier*|atiend*
      alguno .3 sus|vuestros|tus .2 companer*
      empleado|trabajador|persona|humano|alguien .5 revis*|lea|leyera|mire|vea & solicito|quiero|gustaria|exijo|necesito|algun|mi
      carne .2 y .1 hueso
      como .4 contact*|habl*|comunic* .4 @person
      chat* .3 vivo|humano
      en vivo
      atencion .2 personal*|human*
    `,
    harmless: `
      ^ eres|es .1 robot|bot|maquina $
      cabello|pelo|figura|tamano|talla|derechos|recursos|consumo humano*
      agente* .1 inmobiliari*|aduan*|limpiador*|viajes|espumante
      agente .1 de .1 aduanas|viajes|seguros
      robot* .1 de? .1 cocina|aspirador*|limpia*|cortacesped|mascota
      maquina* .1 de .1 cafe|coser|afeitar|lavar
      he|hemos|hable|ayer|hablado .4 @person
      asistente .2 voz|de .1 voz|recogera
      persona .2 foto
      persona real .2 resena
      resena .4 persona
      hablo|hablan|hablais|habla .1 frances|ingles|espanol|aleman
      soy|somos .2 @person
      directo .2 en .1 vivo
      plantas? .2 en .1 vivo
    `,
  },
  anger: {
    signs: `
      mierda|joder|puta|puto|cabron*|gilipollas|cono|hijos? .1 de .1 puta
      mierda|joder|gilipollas|cabrones|imbeciles|idiotas|pendejos|chinga*|carajo
      son|sois|unos|panda|vaya|eres|banda|pandilla .2 ladrones|estafadores|sinverguenza*|inutiles|incompetentes|mentirosos|chorizos|impresentables|timadores|ratas|delincuentes
      ladrones|sinverguenza*|estafador*|estafa|timo|impresentables
      verguenza|vergonzos*|indignant*|inaceptable|intolerable|lamentable|bochornos*|inadmisible|deplorable|patetic*|repugnante
      harto|harta|hartos|hartas|hartisim*
      furios*|indignad*|indignadisim*|cabread*|encabronad*
      muy|super|estoy|tan .2 enfadad*|enojad*|molest*
      peor .3 servicio|tienda|experiencia|empresa|atencion|compra
      pesim*
      tom* .2 pelo
      riendo|rien|burlan|burlando .3 mi|nosotros|cara|clientes
      nunca mas
      que asco
      hasta .2 las .2 narices|pelotas|cojones|gorro|moño
      se .1 acabo .2 paciencia
      tomadura .1 de
      poca .1 verguenza
    `,
    harmless: `
      no .3 enfadad*|furios*|molest*|enojad*
      es .2 una .1 estafa .2 $
      nunca mas .3 otro|sin|otra
      estaba .2 enfadad*|furios*|molest*
      que .2 verguenza .2 mia|yo
      harto|harta .2 buen*
    `,
  },
}
