import type { SpamBook } from './spam-book.ts'

export const SPANISH: SpamBook = {
  search: `
    seo|posicionamiento .3 web|google|propuesta|servicio*|auditoria|buscadores|agencia
    primer* .2 pagina|posicion|resultados|lugar .3 google
    propuesta|auditoria|analisis .1 seo
    articulo* .2 patrocinad*|invitad*
    intercambi* .2 de? .1 enlaces
    enlace .1 dofollow
  `,
  growth: `
    aument*|increment*|multipli*|impuls*|mejor*|duplic*|dispar*|escalar .4 ventas|trafico|visibilidad|clientes|ingresos|facturacion|conversion*|seguidores|presencia & su|sus|tu|tus|garantizad*|ayud*|webinar|resultados|nuestra
    ahorr* .5 luz|energia|envios|costes|costos|factura & negocio|empresa|estudio|su
    escalar .2 con
    captacion .2 clientes
    mas .1 clientes|ventas|trafico .3 para|garantizad*
  `,
  seller: `
    somos .4 fabrica*|fabricantes|agencia|proveedor*|empresa|lideres|especialistas|distribuidor*|una .1 agencia
    nuestra|nuestro|nuestros .1 agencia|fabrica|software|plataforma|solucion|servicios|equipo .4 ayuda*|ofrece*|permite|es|de|le|para
    nuestro .1 software|programa .1 de
    cajas|empaques|embalajes .1 personalizad*
    precio|precios .3 mayorista|fabrica
    agencia .2 de .1 marketing
    diseno .1 web
    almacenaje|fulfillment .4 ecommerce|logistica
  `,
  trade: `
    desarrolladores|programadores .4 hora|usd|offshore
    base .3 datos .5 correos|emails|empresas|contactos
    desarrolladores|programadores .6 hora
  `,
  offer: `
    le|les|te|os .1 ofrec*|present*|propon*|envi*|mand* .4 servicios|propuesta|catalogo|presupuesto|muestras|oferta|presentacion
    ofrecemos|presentamos|fabricamos|distribuimos .5 
    le .1 interesa
    estarian .2 interesad*
    tenemos .2 una? .1 oferta
    muestras .1 gratis
    auditoria|estudio|analisis|consulta .2 gratuit*|gratis|compromiso
    sin .1 compromiso
    propuesta .2 comercial|colaboracion
    mejor* .1 precio*
    pida .2 muestra
    anunciese .2 en
  `,
  meeting: `
    15|20|30 .1 min*
    agendar|programar|coordinar .2 llamada|reunion|demo
    esta .1 semana $
    llamada .1 rapida
  `,
  site: `
    revise|visite|visto|visitado|vi|encontre|analice|analizado .3 su|tu|vuestra .1 web|tienda|pagina|sitio
    su .1 web|pagina|tienda .3 no .1 aparece
  `,
  chase: `
    persona .2 indicada|correcta|adecuada .3 hablar|para|de
    vio .3 mi .1 correo
    por .1 si .1 no .1 vio
    mi .1 correo .4 sobre .2 nuestro
    estimado .2 propietario|gerente|senor
  `,
  money: `
    cripto*|bitcoin|trading & gan*|invi*|rentab*|dia
    gan* .5 dia|mes|semana & euros|esfuerzo|casa|cripto*|usd|dolares
    gane|gana .5 dia|mes|semana
    prestamo* .3 sin|rapido*|urgente*|aval|inmediat*
    loteria|herencia|casino|viagra
    enhorabuena|felicidades|ha & ganado & millon|premio|iphone|loteria
    solteras|chicas .3 zona|cerca
    compr* .2 resenas|seguidores|likes
    ingresos .1 pasivos
  `,
  phishing: `
    buzon|correo .3 lleno|suspendid*|bloquead*
    su|tu .3 cuenta|buzon|tarjeta|netflix|suscripcion .5 bloquead*|suspendid*|desactivad*|limitad* & verifi*|clic|actualic*|http|https|confirm*|datos
    verifique|actualice|confirme .2 sus|su .1 datos|cuenta|pago|identidad|informacion
    actualice .2 su .1 pago
    haga .1 clic
    su .1 paquete .4 retenid* .6 pague
    pague .4 en .2 http|https
  `,
  bill: `
    factura .3 vencida|pendiente|impagada .6 pague|pago|cuenta
    pague .4 nueva .1 cuenta
    dominio & caduc*|renov*|expir*
    guia|directorio .2 de .1 empresas
    cambio .3 cuenta .1 bancaria
  `,
  influencer: `
    influencer|blogger|seguidores|creador* & colabor*|cambio|producto*|gratis
  `,
  job: `
    curriculum|cv .5 adjunto|vacante|puesto
    adjunto .3 curriculum|cv
    busco .1 trabajo
  `,
  bulk: `
    darse .2 de .1 baja
    webinar .2 grat*
    oferta .1 limitada
    resultados .1 garantizados
  `,
  customer: `
    mi|mis .2 pedido*|paquete|reembolso|compra|devolucion|factura|cuenta|contrasena|comision|cocina
    he|hice|compre|pague|recibi|gane|puse .2 pedido|comprado|pagado|recibido|vale|estrellas|reembolso
    donde .1 esta
    quiero .1 darme
    no .2 va|abre|funciona|lleva
    su|vuestra .1 web .2 se .1 cae
    envian|envias|enviais .1 a
    sigo .1 sin
    cobraron|cobrado
    hay .1 codigo
    cliente .1 suyo
    falta|faltan .2 cajas|mi|comision
  `,
  buyer: `
    quiero|quiere|queremos|quisiera|deseo|necesitamos|quieren .3 comprar|vender|pedir|encargar|revender|presupuesto|10|20|50 .3 
    pedimos|solicitamos|necesito|necesitamos .2 presupuesto|cotizacion
    vender .1 sus
    envien* .2 catalogo|tarifa|presupuesto|proforma
    enviarme|envienme|mandenme .2 catalogo|tarifa*
    cantidad .1 minima
    buscan .1 dependientes|personal
    proforma
    amueblamos
    colaboracion .2 con .2 nuestro .2 club|colegio
  `,
  doubt: `
    es .3 estafa|fraude|phishing
    correo|mensaje|sms .3 es .2 suyo|vuestro|de .1 ustedes
    es .1 suyo
    llego|recibi .9 estafa|ustedes|real
  `,
}
