import type { TopicBook } from './topic-book.ts'

/** Harm that people threaten to do to themselves or to others. */
export const SPANISH_HARM: Pick<TopicBook, 'self_harm' | 'violence'> = {
  self_harm: {
    signs: `
      quiero|quisiera|queria|prefer*|deseo|deberia|ganas|mejor|ojala|kiero|merezco .3 morir|morirme|muert*|muriera|morirse
      me .1 quiero|kiero|quisiera|voy .2 a? .1 morir|matar|suicidar|colgar|ahorcar
      quiero|kiero .1 morirme|morir
      suicid*
      no .3 quiero|quisiera|deseo|puedo|aguanto|kiero|tengo .4 vivir|viviendo|vida|existir|despertar
      ya .2 no .3 vivir|viviendo
      sin|no .4 ganas|razon*|motivo*|sentido|fuerzas .3 vivir|vida
      ganas|razones|motivos .2 de|para .1 vivir & no|sin|ninguna|perdi*
      vida .5 sentido|pena|merece|asco|acabo|acabada
      sentido .4 vida|vivir|existir
      vale|merece .2 la .1 pena .2 vivir|seguir .3 asi|viv*
      no .3 pena .2 vivir
      quit*|arrebat*|terminar|acabar .4 vida & mi|la|me|quitarme|he|su
      quitarme|quitarse .2 la .1 vida
      quitarme|quitarse .3 de .1 en .1 medio
      mato|matarme|matarse|ahorcarme|colgarme|cortarme|autolesion*|dispararme|tirarme|lanzarme|envenenarme|lesionarme|herirme|desangrarme
      me .3 mato $
      acabar|acabo|termino|terminar .2 con .2 todo|vida
      acabar .2 con .1 todo
      todos|mundo|familia|todo .6 mejor .3 sin .1 mi
      mejor .2 sin .1 mi
      mejor .5 si .2 no .3 estuvier*|existier*|estoy
      mejor .4 dejar .2 existir|vivir
      dejar .2 de .2 existir|vivir
      me|he .3 tom*|trag* .4 todas|todos|bote|caja|frasco|muchas|demasiad* .3 pastill*|medic*|pildora*|frasco
      sobredosis
      tom*|trag* .2 todas .2 las .2 pastillas
      no .2 despert*|despertar* .3 manana|nunca|jamas|mas
      ojala .3 no .3 despert*|naci*|hubiera
      dorm* .4 no|nunca|jamas .2 despert*|nunca
      me .2 cort* .4 brazo*|venas|muneca*|piernas|otra|cada
      cort* .3 venas|munecas
      abrir* .2 venas
      pensamientos|ideas|tendencias .2 suicid*|muerte|negr*|oscur*
      pienso .3 muerte|morir|matarme|hacerme
      tir*|lanz*|salt* .4 balcon|puente|ventana|tren|metro|azotea|terraza|vacio & me|tirarme|voy|saltar|quiero
      desaparecer .3 siempre|mundo|todo|mapa
      quiero .2 desaparecer .1 $
      hago|hacerme|hacer|haciendo|hacerse .1 dano & me|hacerme|sola|misma|mismo
      me .2 hago|hice|hacer .1 dano .2 cuando|otra|a .1 mi
      nadie .4 echar*|extranar*|lament*|llorar*|notar* .4 si|menos|muero|ausencia
      carta|nota .2 despedida|suicid*
      adios .4 todos|mundo|siempre|familia
      ultimo .2 dia & adios|hoy|vivo|sera|tierra
      cansad*|harto|harta|agotad* .3 vivir|vida
      no .4 estar|seguir|vivir|aqui .4 mundo|tierra
      este mundo .2 no|sin
      irme .3 de .2 este .1 mundo
      locura|tonteria & vivir|vida|voy|hacer|mi|ya
      para .2 que .3 vivir|viviendo
      para que .2 seguir .1 $
      mejor .2 muert*
      estar|estuviera|estuviese .1 muert*
      pego|pegarme|pegar .3 tiro & me|pegarme
      me .1 pego .2 tiro
      salida .5 muerte|morir|muert*
      muerte .4 unica|solucion|salida|mejor
      no .2 hay|veo .2 otra? .1 salida
      al .1 limite & dano|morir|vida|vivir|mat*
      volar* .3 sesos|cabeza & me|volarme
      no .3 sirvo & vida|vivir|morir|mundo
      llevar|empuj* .4 suicidio|muerte
      poner .2 fin .4 vida|todo|sufrimiento
      quemarme|hundirme .1 viv*
    `,
    harmless: `
      muero|morir|muerto|muerta|morirme|morirse .1 por|de .2 prob*|risa|ganas|hambre|calor|frio|envidia|amor|ver*|ten*|comprar|sed|sueno|verguenza
      no .3 vivir .2 sin
      vivir .1 sin .1 este|esta|estos|estas|vuestr*|sus|el|la|cafe
      escuadron suicida
      suicide squad
      acabar .2 con .2 la|el|mi .1 suscrip*|pedido|stock|manchas
      salvo .2 vida
      telefono|movil|bateria|planta .4 muert*|muri*
      despedida .2 solter*|trabajo|curso
      me .1 corte|he .3 embalaje|poco|caja
      mosca|mosquito|polvo
    `,
  },
  violence: {
    signs: `
      @will .4 matar*|quemar*|reventar*|rajar*|disparar*|apunalar*|golpear*|pegar*|partir*|romper*|estrangular*|degollar*|machacar*|linchar*|atropellar*|envenenar*|asesinar*|ahorcar*|descuartizar*|torturar*|acuchillar*|herir*|agredir*|cargarme .2 @you
      te|os|los|las|les|le|lo .2 voy|vamos|van|pienso|juro .2 a? .1 matar|quemar|reventar|rajar|disparar|apunalar|golpear|pegar|partir|romper|estrangular|degollar|machacar|linchar|atropellar|envenenar|asesinar|dar|meter|hacer|hundir|arrancar|encontrar|sacar & matar|quemar|reventar|rajar|disparar|apunalar|golpear|pegar|partir|romper|estrangular|degollar|machacar|linchar|atropellar|envenenar|asesinar|paliza|hostia*|tiro*|dano|sufr*|guantazo|palos|ojos|cabeza|puneta*|tortazo|leche*
      mato|apunalo|rajo|estrangulo|disparo|degollo|acuchillo|apuñalo|reviento|asesino|atropello .1 $
      te|os|los|le|les|lo|la|si .2 mato|apunalo|rajo|estrangulo|disparo|degollo|acuchillo|reviento|atropello|parto|arranco|quemo|rompo
      matarlos|mataros|matarte|matarles|matarlo|golpearlos|golpearte|quemarlos|apunalarlo|dispararle|pegarle|pegaros|pegarte|apunalar*|degollar*|acuchill*|matare|mataremos|asesinar* & @will|os|te|todos|si|a
      part*|romp*|revent*|arranc*|quebr*|hund*|cort*|vol* .4 cara|piernas|cabeza|boca|dientes|cuello|huesos|nariz|brazos|crane*|jeta|madre|hocico|cuello|rodillas|dedos & te|os|le|les|voy|vamos|a|su|tu
      dar*|dare*|doy|recibir*|merece*|llevar*|meter*|meto|pego .4 paliza|hostia*|guantazo*|tortazo*|bofetad*|punetazo*|tiros|tiro|balazo*|golpiza|madriza|leche
      se|sabemos|conozco .1 donde .2 viv*|trabaj*|duerm*|tu|vives|vivis
      sabe*|conozco .1 donde .2 viv*|trabaj*|esta|estan|su|tu|viven
      donde .2 vive*|vivis|trabaja* .3 & se|sabemos|familia
      prend*|peg*|met*|dar* .4 fuego
      quem*|incendi* .4 tienda|local|almacen|oficina*|casa|negocio|edificio|todo|camion*|nave
      tienda|local|almacen|negocio|oficina .4 quemo|quemar|arder|arda|ardera
      bomba .5 almacen|tienda|oficina*|local|sede|edificio|paquete|vuestr*|sus|tu
      pon*|pus*|pongo|pondre|puesto|coloc*|mand* .3 bomba|explosivo*
      vol* .3 por .3 aires|aire
      mere* .5 tiro*|morir|muerte|paliza|hostia*|mueran|maten|disparen|balazo*
      morir|mueran|murais|muerais|moriros|muera .2 todos|perro*|$
      vas|vais|van .2 a .1 morir|sufrir|sangrar|arrepentir*
      que .1 os|se .1 mur*|muer*
      sang* .3 corr*
      corr* .2 sangre
      alguien|uno|repartidor|jefe|encargado|quien .5 herido|hospital|muert*|morir|sangr*|dano
      acab*|termin* .4 hospital|cementerio|ataud|cuneta
      pistola|arma|cuchillo|navaja|escopeta|bate|machete|rifle|gasolina|martillo|cuchillo|fusil & voy|ire|vamos|tengo|llevo|llevar* & voy|ire|vamos|alla|usarl*|tienda|os|te|les|miedo|con
      con .3 bate|pistola|cuchillo|navaja|escopeta|machete|arma & voy|ire|vamos|vais|van|primos|amigos
      voy|ire|vamos|ir .2 armad*
      armado .1 $
      cuid*|cuidad*|ojo .4 encargado|salga*|espalda*|familia|hijos|calle|sol*|casa & que|cuando|con|se|sal*
      salgan|salgas|vayas .4 noche|sol*
      esper* .4 salida|esquina|calle .2 $
      los|te|os|le .2 esper* .3 salida
      romp*|revent*|destroz* .4 cristales|escaparate*|vidrios|ventanas|tienda|local|vitrina* & voy|vamos|ire|todos|os|les
      tod* .2 muert*
      amenaza* .3 muerte
      encontr* .4 sufrir|pagar*|sangre|matar|palos
      pagar .3 sangre|vida
      acab* .2 con .2 ustedes|vosotros|vida|el|ella|tu|usted & voy|acabare|vamos|uno|juro
      atenga*|atenerse .3 consecuencias & armad*|voy|ire
      vais|van .2 a .1 enterar & bate|primos|amigos|voy|cuidado|noche
      hacer* .2 dano .2 $
      hacer*|hare .2 dano .3 a|alguien
      disparo|disparar*|dispare .2 $
      le|les|os|te .2 meto .4 tiro*|bala*|cuchill*
      te .1 rajo
      golpear .2 al|a|quien
      a .2 punetazos|hostias|palos|tiros|golpes
      partir* .2 la .1 cara|madre
      matar .3 a .2 alguien|todos|uno|quien
      mando .3 al .1 hospital
      agredir|agrede*
    `,
    harmless: `
      me .1 mata|mataba|matan|mato .1 de
      matar .2 el .1 tiempo|hambre|gusanillo
      mata .2 moscas|ratas|mosquitos
      bomba* .1 de .1 bano|agua|calor|aire|vapor
      pistola* .1 de .1 agua|silicona|masaje|calor|pintura|juguete
      asesinato .2 en
      romper|rompeis|rompen .2 precios|cabezas
      la .1 bomba
      bate .2 claras|infantil|nata
      pegar|pega .2 con|pegatina
      partir .2 de
      precio*|espera|calor .3 mata*|dispar*
      rompio|roto|rota
      disparar .3 precios|fotos|flash
    `,
  },
}
