import type { Topics } from '../../vocabulary.ts'

export const topics: Topics = {
  frames: [
    '¿alguien puede mirar lo siguiente? {topic}.',
    'a ver si me echan una mano con {topic}.',
    'el asunto es {topic}.',
    '¿hay algo nuevo sobre {topic}?',
    'no consigo avanzar con {topic}.',
    '¿quién lleva el tema de {topic}?',
  ],
  names: {
    order_status: [
      'el estado de mi pedido {order}',
      'mi pedido del {date}, que no ha llegado',
      'cuándo llegará mi pedido',
    ],
    delivery_problem: [
      'un paquete que figura como entregado y no he recibido',
      'un paquete perdido por {carrier}',
      'un paquete entregado según el seguimiento, pero no a mí',
    ],
    change_address: [
      'cambiar la dirección de {order}',
      'una dirección de entrega mal puesta',
      'enviar {order} a otra dirección',
    ],
    cancel_order: ['cancelar el pedido {order}', 'la cancelación de {order}', 'una compra que quiero cancelar'],
    return_request: [
      'la devolución de {product}',
      'una etiqueta de devolución para {order}',
      'un artículo que quiero devolver',
    ],
    exchange_request: [
      'un cambio de talla por la {size2}',
      'cambiar {product} por otro color',
      'el cambio de la talla {size}',
    ],
    refund_status: [
      'el reembolso de {order}',
      'un reembolso de {amount} que no he recibido',
      'un reembolso que sigo esperando',
    ],
    damaged_item: ['{product}, que llegó roto', 'un artículo dañado', 'un artículo roto en el paquete'],
    wrong_item: ['un artículo equivocado', 'algo que no pedí', 'el color que no es'],
    warranty_claim: [
      'la garantía de {product}',
      'una avería en garantía a los {months} meses',
      'reparar {product} en garantía',
    ],
    product_question: ['el material de {product}', 'si es impermeable {product}', 'lavar {product} en la lavadora'],
    sizing: ['qué talla elegir de {product}', 'la guía de tallas, mido {height}', 'si {product} talla pequeño'],
    stock_availability: [
      'cuándo vuelve a haber {product}',
      'mi talla agotada de {product}',
      'si la {size} estará disponible',
    ],
    discount_code: ['el código de descuento {code}', 'un cupón rechazado al pagar', 'el código del boletín'],
    invoice_request: [
      'la factura del pedido {order}',
      'una factura con nuestro NIF',
      'una factura a nombre de {company}',
    ],
    subscription: [
      'cancelar mi suscripción',
      'la suscripción de la caja mensual',
      'un cobro de {amount} de la suscripción',
    ],
    technical_problem: [
      'entrar en mi cuenta',
      'un mensaje de error al pagar',
      'la aplicación que se cierra en mi {device}',
    ],
  },
}
