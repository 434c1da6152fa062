import type { Topics } from '../../vocabulary.ts'

export const topics: Topics = {
  frames: [
    'could somebody look into {topic} for me?',
    'any update on {topic}?',
    'this is about {topic}.',
    'I would be glad of some help with {topic}.',
    'what is the latest on {topic}?',
    'getting in touch regarding {topic}.',
    'I am stuck with {topic}.',
    'who takes care of {topic}?',
    'can we sort out {topic} today?',
  ],
  names: {
    order_status: [
      'the status of my order {order}',
      'when order {order} will arrive',
      'an order I placed on {date} and still have not received',
    ],
    delivery_problem: [
      'a parcel marked as delivered that I never received',
      'a package {carrier} has lost',
      'a parcel the tracking shows as delivered, which it is not',
    ],
    change_address: [
      'changing the delivery address of {order}',
      'a wrong delivery address I typed in',
      'shipping {order} to a different address',
    ],
    cancel_order: ['cancelling order {order}', 'a purchase I want to cancel', 'the cancellation of my order'],
    return_request: ['returning the {product}', 'a return label for {order}', 'an item I want to return'],
    exchange_request: [
      'exchanging the {product} for another size',
      'an exchange for size {size2}',
      'an item I want to swap for another colour',
    ],
    refund_status: [
      'the refund for {order}',
      'a refund of {amount} I have not received',
      'the refund I am still waiting for',
    ],
    damaged_item: [
      'a {product} that arrived damaged',
      'a broken item in my parcel',
      'the damaged {product} I received',
    ],
    wrong_item: ['the wrong item I received', 'an article I did not order', 'being sent the wrong colour'],
    warranty_claim: [
      'the warranty on my {product}',
      'a guarantee claim after {months} months',
      'a {product} that broke and its warranty',
    ],
    product_question: [
      'what material the {product} is made of',
      'whether the {product} is waterproof',
      'how to wash the {product}',
    ],
    sizing: [
      'which size to take in the {product}',
      'the size chart, I am between {size} and {size2}',
      'how the {product} fits, I usually wear {size}',
    ],
    stock_availability: [
      'when the {product} is back in stock',
      'the {product} being sold out in {size}',
      'whether {size} will be available again',
    ],
    discount_code: [
      'the discount code {code} that does not work',
      'a voucher refused at checkout',
      'my newsletter code',
    ],
    invoice_request: ['the invoice for order {order}', 'an invoice with our VAT number', 'the bill for {order} as PDF'],
    subscription: ['stopping my subscription', 'the monthly box subscription', 'a subscription charge of {amount}'],
    technical_problem: [
      'logging in to my account',
      'an error message at checkout',
      'the app that crashes on my {device}',
    ],
  },
}
