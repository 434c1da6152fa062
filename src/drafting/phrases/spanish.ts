import type { Phrases } from './phrases.ts'

export const SPANISH: Phrases = {
  greetings: { warm: ['Hola, {name}:', 'Hola {name},'], formal: ['Buenos días, {name}:'] },
  nameless: ['Hola:', 'Buenos días:'],
  about: { order: ' sobre el pedido {order}', subject: ' sobre «{subject}»' },
  openings: {
    first: [
      'Retomo mi último mensaje{about}.',
      '[Le|Te] escribo de nuevo{about}.',
      'Todavía no hemos recibido respuesta de [su|tu] parte{about}.',
      'Una breve nota{about}.',
      'Quizá se [le|te] pasó mi último mensaje{about}.',
      'Quería preguntar otra vez{about}.',
    ],
    again: [
      '[Le|Te] escribo una vez más{about}.',
      'Sigue abierta una pregunta{about}.',
      'No he tenido noticias desde mi recordatorio{about}.',
      'Aquí va otro breve recordatorio{about}.',
      'Ya [le|te] escribimos{about} y la pregunta sigue abierta.',
    ],
    last: [
      'Este es mi último recordatorio{about}.',
      '[Le|Te] escribo por última vez{about}.',
      'Seguimos sin respuesta de [su|tu] parte{about}.',
      'Una última nota{about}.',
      'Antes de terminar esta conversación, un último mensaje{about}.',
    ],
  },
  needs: [
    'Para seguir, todavía necesitamos {need}.',
    'Lo que aún nos falta: {need}.',
    'Solo nos queda por recibir {need}.',
    'Para dar el siguiente paso necesitamos {need}.',
  ],
  asks: ['Vuelvo a preguntar: ¿{ask}?', 'Así que, ¿{ask}?', 'Si el tema sigue pendiente, ¿{ask}?'],
  quotes: ['Nuestra pregunta era: «{quote}»', '[Le|Te] preguntamos: «{quote}»', 'La pregunta abierta es: «{quote}»'],
  and: ' y ',
  others: {
    one: 'También esperamos [su|tu] respuesta en otra de [sus|tus] consultas{others}.',
    many: 'También esperamos [su|tu] respuesta en otras de [sus|tus] consultas{others}.',
  },
  closings: [
    'Basta con una respuesta breve a este mensaje.',
    '[Puede|Puedes] responder directamente a este mensaje.',
    'Si ya está resuelto, [díganoslo|dínoslo] sin más.',
    'Si nuestra pregunta no está clara, [indíquenoslo|indícanoslo].',
    'Con una o dos líneas es suficiente.',
  ],
  endings: {
    close: [
      'Si no hay respuesta, cerraremos este ticket; [puede|puedes] volver a escribirnos cuando [quiera|quieras].',
      'Si no tenemos noticias, el ticket se cerrará. Una respuesta vuelve a abrir la conversación.',
      'A falta de respuesta cerraremos la consulta, y [podrá|podrás] retomarla más adelante.',
      'El ticket se cerrará si queda sin respuesta. Siempre es posible escribirnos después.',
    ],
    stop: [
      'No enviaremos más recordatorios; [puede|puedes] responder cuando [quiera|quieras].',
      'Después de este mensaje no insistiremos. [Su|Tu] respuesta sigue siendo bienvenida.',
      'No habrá más recordatorios nuestros sobre esto.',
    ],
  },
  short: {
    need: [
      'todavía necesitamos {need}.',
      'aún nos falta: {need}.',
      'solo nos queda por recibir {need}.',
      'un recordatorio: ¿{ask}?',
      'una vez más: ¿{ask}?',
      '¿{ask}?',
    ],
    quote: ['nuestra pregunta sigue abierta: «{quote}»', '[le|te] preguntamos: «{quote}»'],
    close: 'Sin respuesta cerraremos el ticket.',
  },
  autoReplies: [
    'Gracias, hemos recibido [su|tu] mensaje. Alguien del equipo lo leerá.',
    'Gracias por [su|tu] mensaje, ha llegado a nuestro equipo.',
    'Hemos recibido [su|tu] mensaje, gracias. Ya lo tiene nuestro equipo.',
  ],
  disclosure: { full: 'Este mensaje lo ha escrito un asistente de IA.', short: '(asistente de IA)' },
  points: {
    order_number: {
      need: ['[su|tu] número de pedido', 'el número del pedido', 'el número de pedido de la confirmación'],
      ask: ['[podría|podrías] enviarnos el número de pedido', 'de qué pedido se trata'],
    },
    tracking_number: {
      need: ['el número de seguimiento', 'el número de seguimiento del paquete'],
      ask: ['[podría|podrías] enviarnos el número de seguimiento', 'cuál es el número de seguimiento'],
    },
    serial_number: {
      need: ['el número de serie', 'el número de serie del producto'],
      ask: ['[podría|podrías] enviarnos el número de serie', 'cuál es el número de serie'],
    },
    proof_of_purchase: {
      need: ['la factura o el recibo', 'un comprobante de compra'],
      ask: ['[podría|podrías] enviarnos la factura', '[podría|podrías] adjuntar un comprobante de compra'],
    },
    photo: {
      need: ['las fotos que pedimos', 'una foto que muestre el problema', 'una o dos fotos'],
      ask: ['[podría|podrías] enviarnos las fotos', '[podría|podrías] adjuntar una foto'],
    },
    email: {
      need: ['[su|tu] correo electrónico', 'la dirección de correo de la cuenta'],
      ask: ['[podría|podrías] indicarnos el correo electrónico', 'qué correo electrónico [utiliza|utilizas]'],
    },
    phone: {
      need: ['[su|tu] número de teléfono', 'un número de teléfono'],
      ask: ['[podría|podrías] darnos un número de teléfono', 'en qué número podemos localizar[le|te]'],
    },
    address: {
      need: ['[su|tu] dirección completa', 'la dirección con el código postal', 'la dirección correcta'],
      ask: ['[podría|podrías] enviarnos la dirección completa', 'cuál es la dirección con el código postal'],
    },
    postcode: {
      need: ['[su|tu] código postal', 'el código postal'],
      ask: ['[podría|podrías] decirnos [su|tu] código postal', 'cuál es [su|tu] código postal'],
    },
    size: {
      need: ['la talla o el color que [desea|deseas]', '[su|tu] talla', 'un dato sobre la talla'],
      ask: ['qué talla o color [desea|deseas]', '[podría|podrías] indicarnos la talla'],
    },
    product: {
      need: ['el nombre del producto', 'saber de qué artículo se trata'],
      ask: ['de qué producto se trata', 'a qué artículo [se refiere|te refieres]'],
    },
    device: {
      need: ['el dispositivo y la versión', 'un dato sobre el dispositivo y el mensaje que aparece'],
      ask: ['qué dispositivo [utiliza|utilizas]', 'en qué dispositivo y versión ocurre'],
    },
    choice: {
      need: ['[su|tu] elección', '[su|tu] decisión entre las dos opciones', '[su|tu] preferencia'],
      ask: ['qué opción [prefiere|prefieres]', '[ha|has] podido elegir', 'cuál es [su|tu] elección'],
    },
    go_ahead: {
      need: ['[su|tu] visto bueno', '[su|tu] decisión sobre nuestra propuesta', 'un sí o un no'],
      ask: ['[le|te] parece bien nuestra propuesta', 'qué [opina|opinas] de nuestra propuesta'],
    },
    works_now: {
      need: ['saber si ya funciona', '[su|tu] respuesta sobre si ya funciona'],
      ask: ['funciona ahora', '[ha|has] podido probarlo', 'ya funciona'],
    },
    return_item: {
      need: ['la devolución del artículo', '[su|tu] devolución'],
      ask: ['[ha|has] podido devolver el artículo', 'el artículo está ya de vuelta'],
    },
    date: {
      need: ['la fecha o la hora que pedimos', 'un dato sobre la fecha'],
      ask: ['[podría|podrías] indicarnos la fecha', 'de qué día u hora se trata'],
    },
    confirmation: {
      need: ['[su|tu] confirmación', 'una breve confirmación'],
      ask: ['[podría|podrías] confirmarlo', '[puede|puedes] enviarnos [su|tu] confirmación'],
    },
    details: {
      need: ['los detalles que pedimos', 'algún detalle más', 'una breve descripción'],
      ask: ['[podría|podrías] enviarnos los detalles', '[podría|podrías] describirlo con más detalle'],
    },
  },
}
