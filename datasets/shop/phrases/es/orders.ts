import type { IntentPhrases } from '../../vocabulary.ts'

export const orders: Readonly<
  Record<
    | 'order_status'
    | 'delivery_problem'
    | 'change_address'
    | 'cancel_order'
    | 'return_request'
    | 'exchange_request'
    | 'refund_status'
    | 'damaged_item'
    | 'wrong_item'
    | 'warranty_claim',
    IntentPhrases
  >
> = {
  order_status: {
    subjects: ['Pedido {order}', '¿Dónde está mi pedido?', 'Estado del pedido', 'Plazo de entrega'],
    older: [
      '¿dónde está mi pedido {order}?',
      'hice un pedido el {date} y [todavía no ha llegado|sigo sin recibirlo].',
      '¿cuándo llegará mi pedido?',
      '¿han enviado ya mi pedido?',
      '¿cuál es el estado de {order}?',
      '¿me pueden mandar el número de seguimiento de {order}?',
      'mi pedido lleva {days} días "en preparación".',
    ],
    newer: [
      'el seguimiento [no se mueve|está parado] desde el {weekday}.',
      '¿hay fecha prevista para {order}?',
      'la etiqueta está creada pero {carrier} nunca recogió el bulto.',
      '¿qué día tengo que estar en casa?',
      '{order} tenía que estar aquí el {weekday}, ¿se han olvidado de mí?',
    ],
    details: ['El enlace de seguimiento no abre.', 'Lo necesito antes del {weekday}.', 'Pagué envío urgente.'],
  },
  delivery_problem: {
    subjects: ['Paquete no recibido', 'Problema con la entrega', 'Paquete perdido', '{carrier}'],
    older: [
      'el paquete figura como entregado pero no he recibido nada.',
      '{carrier} dice que lo entregó el {date} y no es verdad.',
      'el repartidor dejó el paquete en el portal y ha desaparecido.',
      'parece que mi paquete se ha perdido.',
      'devolvieron el paquete sin pasar por mi casa.',
      'solo llegó uno de los dos paquetes del pedido {order}.',
      'en el punto de recogida no encuentran mi paquete.',
    ],
    newer: [
      'en la foto de la entrega sale una puerta que no es la mía.',
      'el código de la taquilla no funciona.',
      'alguien firmó por mí y no sé quién.',
      'dicen que vinieron tres veces y no me moví de casa.',
      'la aplicación pone "entregado en mano", aquí no hay nada.',
    ],
    details: ['He preguntado a los vecinos.', '{carrier} me remite a ustedes.', 'El número de seguimiento es {track}.'],
  },
  change_address: {
    subjects: ['Cambio de dirección', 'Dirección equivocada', 'Dirección {order}'],
    older: [
      'puse mal la dirección en el pedido {order}, ¿la pueden cambiar?',
      '¿pueden enviar {order} a otra dirección?',
      'me he mudado y olvidé cambiar la dirección.',
      'cambien la dirección de entrega a {street}, {city}, por favor.',
      'el código postal está mal.',
      'prefiero un punto de recogida en lugar de mi casa.',
    ],
    newer: [
      'el navegador rellenó el piso antiguo, ¿se puede desviar {order}?',
      'el {weekday} no habrá nadie, mejor llévenlo a {street}.',
      'me faltó la puerta: {street}, 2º B.',
      '¿lo pueden redirigir a {city} antes de que salga?',
    ],
    details: ['La nueva es {street}, {city}.', 'Me di cuenta después de pagar.', 'La de facturación no cambia.'],
  },
  cancel_order: {
    subjects: ['Cancelación', 'Cancelar pedido {order}', 'Anular pedido'],
    older: [
      'quiero cancelar mi pedido {order}.',
      '¿puedo cancelar {order} todavía?',
      'hice el pedido dos veces por error, cancelen uno.',
      'he cambiado de idea, cancelen el pedido y devuélvanme el dinero.',
      'tarda demasiado, quiero cancelar.',
      '¿cómo cancelo un pedido que acabo de hacer?',
    ],
    newer: [
      'mi hijo le dio a comprar, ¿pueden frenar {order}?',
      'no manden {order}, ya no lo quiero.',
      '¿se puede dejar todo sin efecto todavía?',
      'saquen {product} antes de empaquetar, por favor.',
    ],
    details: ['Lo hice hace una hora.', 'Aún no ha salido.', 'Confirmen que no se me cobrará.'],
  },
  return_request: {
    subjects: ['Devolución', 'Devolución {order}', 'Devolver un artículo'],
    older: [
      'quiero devolver [{product}|el pedido {order}].',
      '¿cómo hago una devolución?',
      'envíenme una etiqueta de devolución para {order}.',
      'no me convence, quiero devolverlo y que me devuelvan el dinero.',
      '¿la devolución es gratuita?',
      '¿puedo devolver algo rebajado?',
      'he perdido el albarán de devolución.',
    ],
    newer: [
      'no me quedo con {product}, ¿dónde lo entrego?',
      'el código QR para la entrega [ha caducado|no lo aceptaron].',
      'en la web se veía distinto, se va de vuelta. ¿Qué hago?',
      '¿puedo llevarlo a una tienda en vez de a correos?',
    ],
    details: ['Está sin estrenar.', 'No tengo impresora.', 'Guardo la caja.'],
  },
  exchange_request: {
    subjects: ['Cambio', 'Cambio de talla', 'Cambiar {product}'],
    older: [
      'quiero cambiar {product} por una talla {size2}.',
      'la talla {size} me queda pequeña, ¿me envían la {size2}?',
      '¿puedo cambiarlo por el color {color}?',
      '¿cómo funciona un cambio?',
      '¿se puede cambiar un regalo sin tique?',
      '¿hay que pagar el envío del cambio?',
    ],
    newer: [
      'me encanta, pero una talla más sería perfecta. ¿Lo podemos permutar?',
      'en vez del dinero me quedaría con el de color {color}.',
      '¿se puede sustituir la {size} por la {size2} sin más?',
      'mi {family} lo preferiría en {color}, ¿hay manera?',
    ],
    details: ['Pago la diferencia si hace falta.', 'No lo he llevado puesto.', 'Miren si queda la {size2}.'],
  },
  refund_status: {
    subjects: ['Reembolso', 'Reembolso {order}', 'Mi dinero'],
    older: [
      'devolví el pedido el {date} y no he recibido el reembolso.',
      '¿cuándo me devuelven el dinero?',
      '¿cómo va el reembolso de {order}?',
      'me confirmaron un reembolso de {amount} y no ha llegado.',
      'el reembolso está incompleto.',
      '¿cuánto tarda un reembolso?',
      '¿recibieron mi devolución? No veo el reembolso.',
    ],
    newer: [
      'mi banco no ve ningún abono de ustedes.',
      'el bulto lo tienen desde hace {days} días y faltan los {amount}.',
      'todavía me deben {amount}.',
      'PayPal dice que no se ha reintegrado nada de {order}.',
    ],
    details: ['Tengo el justificante.', 'Pagué con PayPal.', 'Son {amount}.'],
  },
  damaged_item: {
    subjects: ['Artículo dañado', 'Llegó roto', 'Reclamación {order}'],
    older: [
      '{product} llegó roto.',
      'el artículo está dañado, tiene un arañazo.',
      'la caja venía aplastada y el contenido roto.',
      'la cremallera estaba rota al abrir el paquete.',
      'tiene una mancha, parece usado.',
      'una costura está rota y no lo he usado.',
    ],
    newer: [
      'recién abierto y tiene [un golpe|una grieta] por delante.',
      'acabado de sacar de la caja y se deshace.',
      'la tapa está hecha añicos y se derramó todo.',
      'suena algo suelto dentro, se habrá partido en el camino.',
    ],
    details: ['Adjunto fotos.', 'Guardo el embalaje.', 'Era un regalo, qué vergüenza.', '¿Qué proponen?'],
  },
  wrong_item: {
    subjects: ['Artículo equivocado', 'Error en el pedido', 'Pedido {order}'],
    older: [
      'he recibido un artículo equivocado, pedí {product}.',
      'me han enviado la talla que no es.',
      'pedí la {size} y llegó la {size2}.',
      'esto no es lo que pedí.',
      'en mi paquete hay algo que no pedí.',
      'el color está mal, pedí {color}.',
    ],
    newer: [
      'creo que tengo el paquete de otra persona.',
      'el albarán pone {product}, en la bolsa había otra cosa.',
      'me parece que han cruzado dos cajas.',
      'lo que ha llegado no tiene nada que ver con {order}.',
    ],
    details: ['¿Quién paga el envío de vuelta?', 'Adjunto foto.', 'Necesito el correcto antes del {weekday}.'],
  },
  warranty_claim: {
    subjects: ['Garantía', 'Garantía {product}', 'Avería'],
    older: [
      '{product} dejó de funcionar a los {months} meses, ¿entra en garantía?',
      'quiero usar la garantía.',
      '¿cuánto dura la garantía?',
      'la cremallera se rompió a los {months} meses.',
      'la suela se despega, lo compré en {month}.',
      '¿pueden reparar {product}?',
    ],
    newer: [
      'a los {months} meses dijo basta, ¿alguien lo puede arreglar?',
      'lo tengo desde {month} y [se van las costuras|se pela el recubrimiento].',
      'prometen dos años, el mío aguantó {months} meses.',
      '¿tienen taller o recambios?',
    ],
    details: ['Tengo la factura.', 'Lo cuidé según las instrucciones.', 'Prefiero que lo reparen.'],
  },
}
