import type { IntentPhrases } from '../../vocabulary.ts'

export const shop: Readonly<
  Record<
    | 'product_question'
    | 'sizing'
    | 'stock_availability'
    | 'discount_code'
    | 'invoice_request'
    | 'subscription'
    | 'technical_problem',
    IntentPhrases
  >
> = {
  product_question: {
    subjects: ['Pregunta sobre {product}', '{product}', 'Antes de comprar'],
    older: [
      '¿de qué material es {product}?',
      '¿es impermeable?',
      '¿se puede meter en [la lavadora|el lavavajillas]?',
      '¿cuánto pesa {product}?',
      '¿dónde se fabrica?',
      '¿qué medidas tiene?',
      '¿qué diferencia hay con el modelo anterior?',
    ],
    newer: [
      '¿se lo llevarían a una ruta con lluvia? Estoy dudando.',
      '¿cómo queda después de muchos lavados?',
      '¿huele al principio? Soy sensible.',
      '¿va en inducción?',
    ],
    details: ['Es para mi {family}.', 'No lo encontré en la ficha.', 'Pienso llevarme dos.'],
  },
  sizing: {
    subjects: ['Talla', '¿Qué talla?', 'Consejo de talla'],
    older: [
      '¿qué talla necesito de {product}? Mido {height}.',
      '¿talla [pequeño|grande|normal]?',
      'suelo llevar la {size}, ¿qué me aconsejan?',
      '¿tienen una guía de tallas?',
      'estoy entre la {size} y la {size2}, ¿cuál elijo?',
      '¿cuánto mide de pecho la {size}?',
    ],
    newer: [
      'tengo los hombros anchos, ¿me tirará la {size}?',
      '{height} y 70 kilos, ¿qué me dicen?',
      '¿queda más bien suelto o ceñido?',
      '¿cabe un jersey gordo debajo con la {size}?',
    ],
    details: ['No quiero tener que devolverlo.', 'La tabla me lía.', 'Mido {height}.'],
  },
  stock_availability: {
    subjects: ['Disponibilidad', '¿Cuándo vuelve?', 'Agotado'],
    older: [
      '¿cuándo vuelve a haber {product}?',
      '¿está disponible en la {size}?',
      'mi talla está agotada, ¿van a reponer?',
      '¿lo tienen en {color}?',
      '¿está en su tienda de {city}?',
      '¿me pueden avisar cuando haya existencias?',
    ],
    newer: [
      '¿entra género antes de {month}?',
      'la {size} sale en gris, ¿para siempre?',
      '¿me guardarían uno?',
      'necesito ocho, ¿los tienen?',
    ],
    details: ['Llevo semanas buscándolo.', 'También me vale {color}.', 'Ayer todavía estaba.'],
  },
  discount_code: {
    subjects: ['Código de descuento', 'Código {code}', 'Cupón'],
    older: [
      'mi código de descuento {code} no funciona.',
      'me suscribí al boletín y no he recibido el código.',
      'el cupón {code} se rechaza al pagar.',
      'olvidé poner el código en {order}, ¿lo pueden aplicar?',
      '¿se pueden sumar dos códigos?',
      '¿hay descuento de estudiante?',
    ],
    newer: [
      'me dice que {code} "no es apto", ¿por qué?',
      'mis puntos de fidelidad no se restan.',
      'pagué el precio entero, se me pasó {code}. ¿Lo quitan después?',
      '¿hay algo para quien compra por primera vez?',
    ],
    details: ['Probé en el móvil y en el ordenador.', 'La cesta pasa de {amount}.', 'La oferta acaba el {weekday}.'],
  },
  invoice_request: {
    subjects: ['Factura', 'Factura {order}', 'IVA'],
    older: [
      '¿me pueden enviar la factura del pedido {order}?',
      'necesito una factura a nombre de {company}.',
      'no encuentro la factura en mi cuenta.',
      'falta nuestro NIF en la factura.',
      'la dirección de la factura está mal.',
      '¿dónde descargo las facturas?',
    ],
    newer: [
      'para la nota de gastos me falta el comprobante de {order}.',
      'el PDF de la confirmación está en blanco.',
      'tiene que aparecer {company}, no mi nombre.',
      'contabilidad me pide un justificante de {amount}.',
    ],
    details: ['Nuestro NIF es {vat}.', 'Es para Hacienda.', 'Lo necesito el {weekday}.'],
  },
  subscription: {
    subjects: ['Suscripción', 'Baja', 'Mi caja mensual'],
    older: [
      'quiero cancelar mi suscripción.',
      '¿cómo puedo [pausar|dar de baja] la caja mensual?',
      'me han cobrado {amount} de una suscripción cancelada.',
      '¿puedo saltarme el próximo envío de la suscripción?',
      'no sabía que me había suscrito.',
      'pasen mi suscripción a cada dos meses, por favor.',
    ],
    newer: [
      'la renovación automática ha vuelto a pasar, {amount} menos.',
      'quítenme del plan mensual, por favor.',
      'voy a estar fuera del país, ¿se puede congelar?',
      'ha llegado una caja que había descartado.',
    ],
    details: ['Solo quería probar.', 'La próxima es el {date}.', 'Confírmenlo por escrito.'],
  },
  technical_problem: {
    subjects: ['Problema con la web', 'La app no funciona', 'No puedo entrar', 'Error al pagar'],
    older: [
      'no puedo entrar en mi cuenta.',
      'la aplicación se cierra cuando abro la cesta.',
      'no me llega el correo para restablecer la contraseña.',
      'sale un mensaje de error al pagar.',
      'rechaza mi pago aunque la tarjeta funciona.',
      'la página se queda en blanco al pagar.',
    ],
    newer: [
      'desde la actualización se congela en mi {device}.',
      'después del 3-D Secure me echa fuera siempre.',
      'el botón de finalizar no responde en {device}.',
      'se queda dando vueltas tras meter la tarjeta.',
    ],
    details: ['Uso un {device}.', 'Probé otro navegador.', 'La semana pasada iba bien.'],
  },
}
