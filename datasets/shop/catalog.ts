import type { Intent, Language } from './vocabulary.ts'

type Words = Readonly<Record<Language, readonly string[]>>

/** The same list in every language: entry n is the same article, so a ticket keeps its product whatever the language. */
export const PRODUCTS: Words = {
  en: [
    'Alder rain jacket',
    'Brume wool jumper',
    'Cairn hiking boots',
    'Dune linen shirt',
    'Ember enamel kettle',
    'Fjord sleeping bag',
    'Gale windbreaker',
    'Heath merino base layer',
    'Islet picnic blanket',
    'Juniper table lamp',
    'Kelp backpack 25 l',
    'Larch cast-iron pan',
    'Moss down vest',
    'Nook storage basket',
    'Otter swim shorts',
    'Pebble tea set',
  ],
  fr: [
    'veste de pluie Alder',
    'pull en laine Brume',
    'chaussures de marche Cairn',
    'chemise en lin Dune',
    'bouilloire émaillée Ember',
    'sac de couchage Fjord',
    'coupe-vent Gale',
    'sous-vêtement mérinos Heath',
    'plaid de pique-nique Islet',
    'lampe de table Juniper',
    'sac à dos Kelp 25 l',
    'poêle en fonte Larch',
    'doudoune sans manches Moss',
    'panier de rangement Nook',
    'short de bain Otter',
    'service à thé Pebble',
  ],
  de: [
    'Regenjacke Alder',
    'Wollpullover Brume',
    'Wanderschuhe Cairn',
    'Leinenhemd Dune',
    'Emaillekessel Ember',
    'Schlafsack Fjord',
    'Windjacke Gale',
    'Merinounterwäsche Heath',
    'Picknickdecke Islet',
    'Tischlampe Juniper',
    'Rucksack Kelp 25 l',
    'Gusspfanne Larch',
    'Daunenweste Moss',
    'Aufbewahrungskorb Nook',
    'Badeshorts Otter',
    'Teeservice Pebble',
  ],
  es: [
    'chaqueta impermeable Alder',
    'jersey de lana Brume',
    'botas de montaña Cairn',
    'camisa de lino Dune',
    'hervidor esmaltado Ember',
    'saco de dormir Fjord',
    'cortavientos Gale',
    'camiseta térmica Heath',
    'manta de picnic Islet',
    'lámpara de mesa Juniper',
    'mochila Kelp 25 l',
    'sartén de hierro Larch',
    'chaleco de plumas Moss',
    'cesta Nook',
    'bañador Otter',
    'juego de té Pebble',
  ],
}

/** Positions of what comes in sizes, and of the one that comes in shoe sizes. */
export const WEARABLES = [0, 1, 2, 3, 6, 7, 12, 14]
export const SHOES = 2

export const COLORS: Words = {
  en: ['navy', 'moss green', 'grey', 'mustard', 'black', 'sand'],
  fr: ['bleu marine', 'vert mousse', 'gris', 'moutarde', 'noir', 'sable'],
  de: ['Marineblau', 'Moosgrün', 'Grau', 'Senfgelb', 'Schwarz', 'Sand'],
  es: ['azul marino', 'verde musgo', 'gris', 'mostaza', 'negro', 'arena'],
}

export const CITIES: Words = {
  en: ['Leeds', 'Bristol', 'Dublin', 'Manchester', 'Cork', 'Edinburgh', 'Norwich', 'Cardiff'],
  fr: ['Lyon', 'Nantes', 'Lille', 'Bordeaux', 'Namur', 'Rennes', 'Grenoble', 'Paris'],
  de: ['Leipzig', 'Köln', 'Graz', 'Freiburg', 'Hamburg', 'Münster', 'Nürnberg', 'Wien'],
  es: ['Valencia', 'Sevilla', 'Bilbao', 'Zaragoza', 'Málaga', 'Gijón', 'Murcia', 'Madrid'],
}

export const STREETS: Words = {
  en: ['Mill Lane', 'Station Road', 'Church Street', 'Orchard Close', 'Harbour View'],
  fr: ['rue des Lilas', 'avenue Jean Jaurès', 'chemin du Moulin', 'place du Marché', 'rue de la Gare'],
  de: ['Lindenweg', 'Bahnhofstraße', 'Am Mühlbach', 'Gartenstraße', 'Schillerplatz'],
  es: ['calle del Olmo', 'avenida de la Paz', 'calle Mayor', 'plaza Nueva', 'paseo del Río'],
}

export const CARRIERS: Words = {
  en: ['Royal Mail', 'DPD', 'Evri', 'UPS', 'An Post'],
  fr: ['Colissimo', 'Chronopost', 'Mondial Relay', 'DPD', 'UPS'],
  de: ['DHL', 'Hermes', 'DPD', 'GLS', 'UPS'],
  es: ['Correos', 'SEUR', 'MRW', 'GLS', 'UPS'],
}

export const FAMILY: Words = {
  en: ['sister', 'husband', 'wife', 'daughter', 'son', 'mother', 'father-in-law', 'partner'],
  fr: ['sœur', 'mère', 'fille', 'compagne', 'belle-mère', 'nièce', 'tante', 'grand-mère'],
  de: ['Schwester', 'Mutter', 'Tochter', 'Frau', 'Schwiegermutter', 'Nichte', 'Freundin', 'Oma'],
  es: ['hermana', 'madre', 'hija', 'mujer', 'suegra', 'sobrina', 'novia', 'abuela'],
}

export const DEVICES = [
  'iPhone 14',
  'Pixel 8',
  'Galaxy S23',
  'iPad',
  'MacBook',
  'Windows 11',
  'Galaxy A54',
  'iPhone SE',
]
export const SIZES = ['XS', 'S', 'M', 'L', 'XL', 'XXL']
export const SHOE_SIZES = ['37', '38', '39', '40', '41', '42', '43', '44']
export const CODES = ['WELCOME10', 'TRAIL15', 'AUTUMN20', 'FRIENDS', 'CAIRN5', 'MERCI10', 'SUMMER15', 'OUTDOOR25']
export const COMPANIES = [
  'Harrow & Pine Ltd',
  'Atelier Vauban SARL',
  'Nordblick GmbH',
  'Talleres Sierra SL',
  'Studio Quince',
  'Boréal Conseil',
  'Kranz & Söhne KG',
  'Brightwell Dental',
]

/** The team that ends up with a request of this kind when everything goes right. */
export const TEAM_OF: Readonly<Record<Intent, string>> = {
  order_status: 'Logistics',
  delivery_problem: 'Logistics',
  change_address: 'Logistics',
  cancel_order: 'Logistics',
  return_request: 'Returns',
  exchange_request: 'Returns',
  refund_status: 'Billing',
  damaged_item: 'Returns',
  wrong_item: 'Returns',
  warranty_claim: 'Returns',
  product_question: 'Advice',
  sizing: 'Advice',
  stock_availability: 'Advice',
  discount_code: 'Advice',
  invoice_request: 'Billing',
  subscription: 'Billing',
  technical_problem: 'Technical',
}

/** Share of requests in an ordinary week. */
export const INTENT_WEIGHTS: Readonly<Record<Intent, number>> = {
  order_status: 19,
  delivery_problem: 9,
  change_address: 4,
  cancel_order: 5,
  return_request: 10,
  exchange_request: 6,
  refund_status: 8,
  damaged_item: 6,
  wrong_item: 4,
  warranty_claim: 4,
  product_question: 6,
  sizing: 5,
  stock_availability: 5,
  discount_code: 5,
  invoice_request: 4,
  subscription: 4,
  technical_problem: 4,
}

/** Which label a hurried agent takes instead. */
export const CONFUSED_WITH: Readonly<Record<Intent, readonly Intent[]>> = {
  order_status: ['delivery_problem'],
  delivery_problem: ['order_status'],
  change_address: ['order_status', 'delivery_problem'],
  cancel_order: ['return_request', 'refund_status'],
  return_request: ['refund_status', 'exchange_request'],
  exchange_request: ['return_request', 'sizing'],
  refund_status: ['return_request', 'cancel_order'],
  damaged_item: ['warranty_claim', 'return_request'],
  wrong_item: ['exchange_request', 'damaged_item'],
  warranty_claim: ['damaged_item'],
  product_question: ['stock_availability', 'sizing'],
  sizing: ['exchange_request', 'product_question'],
  stock_availability: ['product_question', 'order_status'],
  discount_code: ['technical_problem', 'invoice_request'],
  invoice_request: ['order_status', 'refund_status'],
  subscription: ['cancel_order', 'refund_status'],
  technical_problem: ['discount_code', 'subscription'],
}

/** The shop's telephone numbers, named as in the telephone system. */
export const PHONE_LINES: Readonly<
  Record<Language, { readonly name: string; readonly number: string; readonly menu: string }>
> = {
  en: { name: 'UK Support', number: '+442046203311', menu: '1 - Orders' },
  fr: { name: 'FR Support', number: '+33187650210', menu: '2 - Commandes' },
  de: { name: 'DE Support', number: '+493031197755', menu: '1 - Bestellungen' },
  es: { name: 'ES Support', number: '+34911239080', menu: '1 - Pedidos' },
}
