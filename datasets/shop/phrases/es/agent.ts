import type { AgentPhrases } from '../../vocabulary.ts'
import { agent as english } from '../en/agent.ts'

export const agent: AgentPhrases = {
  greetings: ['Hola {first}:', 'Buenos días, {first}:', 'Estimada clienta, estimado cliente:'],
  empathy: [
    'Gracias por su mensaje.',
    'Gracias por escribirnos y disculpe la espera.',
    'Siento leer esto, entiendo su malestar.',
    'Gracias por su paciencia.',
    '',
  ],
  ask: {
    order: [
      '¿Podría indicarme su número de pedido? Está en el correo de confirmación y empieza por #.',
      'Para comprobarlo necesito el número y el nombre del pedido, por favor.',
    ],
    photo: [
      '¿Podría enviarnos dos o tres fotos del artículo y del embalaje? Así podremos decidir sin que tenga que devolver nada.',
      '¿Tiene una foto del artículo y de su etiqueta?',
    ],
    size: ['¿Qué talla y color prefiere? Miro enseguida si queda.', '¿Qué talla usa normalmente y cuánto mide?'],
    device: [
      '¿Qué dispositivo y qué versión de la aplicación usa, y desde cuándo le ocurre?',
      '¿En qué teléfono u ordenador le pasa y qué dice exactamente el mensaje?',
    ],
    choice: ['Puedo ofrecerle uno nuevo o el reembolso. ¿Qué prefiere?', '¿Prefiere un cambio o el dinero?'],
  },
  answer: {
    order_status: [
      'Su pedido {order} salió del almacén el {date} con {carrier}. El número de seguimiento es {track}; puede tardar 24 horas en mostrar algo. Después son de 2 a 4 días laborables.',
      'He preguntado al almacén: {order} está preparado y sale hoy. Esta tarde recibirá el enlace.',
    ],
    delivery_problem: [
      'He hablado con {carrier}: el paquete {track} está en el almacén de {city} y lo entregarán el {weekday}.',
      'Como no aparece el paquete, acabo de enviarle otro sin coste. Nuevo seguimiento: {track}.',
    ],
    change_address: [
      'He cambiado la dirección de {order}, no tiene que hacer nada más.',
      'El paquete ya había salido, pero he pedido a {carrier} que lo desvíe.',
    ],
    cancel_order: [
      'Su pedido {order} está cancelado y los {amount} volverán a su cuenta en 3 a 5 días laborables.',
      'Pude parar el pedido a tiempo, no se cobrará nada.',
    ],
    return_request: [
      'Adjunto la etiqueta de devolución. Entregue el paquete en un punto {carrier}; el reembolso llega de 5 a 7 días después de recibirlo.',
      'Tiene 30 días: en la página de devoluciones introduzca {order} y su correo e imprima la etiqueta. Es gratis.',
    ],
    exchange_request: [
      'Le he reservado {product} en la {size2}. Envíe el otro con la etiqueta adjunta y el nuevo saldrá en cuanto {carrier} lo tenga.',
      'El cambio está hecho, la {size2} sale hoy.',
    ],
    refund_status: [
      'Su devolución llegó el {date} y el reembolso de {amount} se ha iniciado hoy. Según el banco tarda de 3 a 5 días laborables.',
      'El reembolso de {amount} se hizo el {date} en la tarjeta con la que pagó. Referencia: {track}.',
    ],
    damaged_item: [
      'Siento que {product} llegara así. Mañana sale otro sin coste y no hace falta que devuelva el dañado.',
      'Gracias por las fotos. Le he devuelto los {amount} y puede quedarse el artículo.',
    ],
    wrong_item: [
      'Fue un error nuestro, se cruzaron dos cajas. El correcto sale hoy; adjunto etiqueta para el otro.',
      'Lo empaquetamos mal, disculpe. El correcto va de camino ({track}).',
    ],
    warranty_claim: [
      '{product} tiene dos años de garantía, así que está cubierto. Envíelo con la etiqueta adjunta, el taller necesita unas dos semanas.',
      'Es un defecto del material. Antes del {weekday} tendrá uno nuevo.',
    ],
    product_question: [
      'Por fuera poliéster reciclado, por dentro algodón, se lava a 30 grados. Repele el agua pero no es impermeable del todo.',
      'Sí, sin problema. Las medidas y materiales están al final de la ficha.',
    ],
    sizing: ['Con su altura elegiría la {size2}, el corte es algo ceñido.', 'Talla normal, quédese con su {size}.'],
    stock_availability: [
      'Volverá hacia el {date}. Con la campana de la ficha le avisamos.',
      'Quedan pocos en la {size}, le he guardado uno hasta el {weekday}.',
    ],
    discount_code: [
      'El código {code} no vale para artículos rebajados. Le he creado otro, válido 14 días: {code}-NEW.',
      'He aplicado el descuento y devuelto la diferencia de {amount}.',
    ],
    invoice_request: [
      'Adjunto la factura de {order}; también está en su cuenta.',
      'He corregido la factura con el nombre de la empresa y el NIF, va adjunta.',
    ],
    subscription: [
      'Su suscripción termina con este periodo, no se cobrará nada más.',
      'He pausado la caja dos meses. La próxima llegará el {date}.',
    ],
    technical_problem: [
      'Esta mañana tuvimos una avería, ya está resuelta. Pruebe otra vez en una ventana privada.',
      'He restablecido su cuenta, recibirá un enlace para una contraseña nueva.',
    ],
  },
  published: {
    product_question:
      'Todos nuestros tejidos se lavan a 30 grados y no deben ir a la secadora. Los materiales y las medidas exactas figuran en la tabla al final de cada página de producto.',
    sizing:
      'Nuestra ropa talla con normalidad; entre dos tallas, la mayor queda mejor. Una tabla con todas las medidas figura al final de cada página de producto.',
    stock_availability:
      'Los artículos agotados suelen volver en cuatro a seis semanas. Un clic en la campana de la página de producto permite recibir un correo en cuanto llega la talla.',
    discount_code:
      'Los códigos de descuento valen para artículos que no estén ya rebajados, un código por pedido. Los códigos de bienvenida valen 30 días y a partir de una compra de 40 euros.',
    subscription:
      'Una suscripción se puede pausar, cambiar o terminar en cualquier momento desde la cuenta, en el menú de las cajas. Un cambio vale a partir de la próxima caja que no esté preparada.',
  },
  promise: [
    'He preguntado al almacén y le digo algo antes del {weekday}.',
    'Lo consulto con una compañera y le escribo mañana.',
    'Me ocupo de ello y le contesto en 24 horas.',
  ],
  courier: [
    'He abierto una investigación con {carrier}. Tienen hasta 5 días laborables, le aviso en cuanto sepa algo.',
    'Ahora esperamos la respuesta de {carrier}.',
  ],
  courierNews: english.courierNews,
  nudge: [
    'Quería saber si vio mi último mensaje. En cuanto me conteste puedo seguir.',
    '¿Pudo mirar mi pregunta? Si no, cierro el caso por ahora; puede responder cuando quiera.',
  ],
  welcome: ['¡Con mucho gusto, que tenga buen día!', '¡De nada!', 'Me alegro de haber podido ayudar.'],
  apology: ['Siento el retraso, debería haberle escrito antes.', 'Le pedimos disculpas por la larga espera.'],
  extra: [
    'Si necesita algo más, responda a este mensaje, nos llega directamente.',
    'Como disculpa he añadido un vale a su cuenta.',
    'Estos días los paquetes tardan un poco más por la cantidad de pedidos.',
    'Por seguridad, no nos envíe nunca datos de tarjetas por correo.',
  ],
  closings: ['Quedo a su disposición.', 'Le deseo un buen día.', 'Espero que le sirva.'],
  signOffs: ['Un saludo', 'Saludos cordiales', 'Hasta pronto'],
  autoReply: [
    'Gracias por su mensaje, lo hemos recibido. Estamos de lunes a viernes de 9 a 18 y los sábados de 10 a 15, y contestamos en un día laborable. Esta es una confirmación automática.',
  ],
  summary: {
    order_status: 'pregunta dónde está {order}',
    delivery_problem: 'paquete {track} consta entregado, no recibido',
    change_address: 'quiere cambiar la dirección de {order}',
    cancel_order: 'quiere cancelar {order}',
    return_request: 'quiere devolver {product}',
    exchange_request: 'quiere {product} en {size2}',
    refund_status: 'devolvió {order}, espera {amount}',
    damaged_item: '{product} llegó roto',
    wrong_item: 'artículo equivocado en {order}',
    warranty_claim: '{product} averiado, pide garantía',
    product_question: 'pregunta por el material de {product}',
    sizing: 'duda entre {size} y {size2}',
    stock_availability: 'pregunta cuándo vuelve {product}',
    discount_code: 'código {code} rechazado',
    invoice_request: 'necesita la factura de {order}',
    subscription: 'quiere dejar la suscripción',
    technical_problem: 'no puede entrar / pagar en la app',
  },
}
