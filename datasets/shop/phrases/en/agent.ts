import type { AgentPhrases } from '../../vocabulary.ts'

export const agent: AgentPhrases = {
  greetings: ['Hi {first},', 'Hello {first},', 'Dear {name},', 'Good morning {first},'],
  empathy: [
    'Thank you for [reaching out|getting in touch|your message].',
    'Thanks for writing to us, and sorry [for the wait|that you had to ask].',
    'I am sorry to read that, I understand how annoying this must be.',
    'Thank you for your patience.',
    'I had a look at [your order|your case] right away.',
    '',
  ],
  ask: {
    order: [
      'Could you please send me your order number? You will find it in the confirmation mail; it starts with #.',
      'So that I can check, may I have your order number and the name on the order?',
    ],
    photo: [
      'Could you send us two or three photos of the item and of the packaging? With these I can decide what we can do, without you having to send anything back first.',
      'May I ask you for a picture of the article and its label?',
    ],
    size: [
      'Which size and colour would you like instead? I will check at once whether we have it.',
      'Which size do you usually wear, and how tall are you?',
    ],
    device: [
      'Could you tell me which device and which browser or app version you use, and since when it happens?',
      'Which phone or computer are you on, and what exactly does the message say?',
    ],
    choice: [
      'I can offer you either a new {product} or your money back. Which would you prefer?',
      'Would you rather have a replacement or a refund? Both are possible.',
    ],
  },
  answer: {
    order_status: [
      'Your order {order} left our warehouse on {date} with {carrier}. The tracking number is {track}; it can take up to 24 hours until the page shows something. Delivery usually takes 2 to 4 working days from there.',
      'I checked with the warehouse: {order} is packed and goes out today. You will receive the tracking link by e-mail this evening.',
    ],
    delivery_problem: [
      'I have contacted {carrier}: the parcel {track} is at the depot in {city} and will be delivered again on {weekday}. If nobody is at home it goes to the nearest pick-up point.',
      'As the parcel cannot be found, I have just sent you a new one at no cost. The new tracking number is {track}.',
    ],
    change_address: [
      'I have changed the delivery address of {order}. The parcel will go to the new address; you need not do anything else.',
      'The parcel had already left, but I asked {carrier} to redirect it. You will see the new address in the tracking from tomorrow.',
    ],
    cancel_order: [
      'Your order {order} is cancelled and the {amount} will be back on your account within 3 to 5 working days.',
      'The order had already been packed, I was just able to stop it. It is cancelled and nothing will be charged.',
    ],
    return_request: [
      'Please find your return label attached. Pack the item in its original box if you still have it, stick the label on and hand it in at any {carrier} point. The refund follows within 5 to 7 working days after arrival.',
      'You have 30 days to return it. Go to the returns page, enter {order} and your e-mail address, choose the item and print the label. There is no charge.',
    ],
    exchange_request: [
      'I have reserved the {product} in {size2} for you. Send the old one back with the attached label; the new one leaves as soon as {carrier} has scanned your parcel.',
      'The exchange is done: {size2} goes out today, please use the label in the parcel for the old one.',
    ],
    refund_status: [
      'Your return reached us on {date} and the refund of {amount} was started today. Depending on your bank it takes 3 to 5 working days to show.',
      'The refund of {amount} was made on {date} to the card that you paid with. Please check the statement of that card; the reference is {track}.',
    ],
    damaged_item: [
      'I am sorry that the {product} arrived like this. I have ordered a new one for you, free of charge; it leaves tomorrow. You do not need to send the damaged one back.',
      'Thank you for the photos. I have refunded the {amount} in full, you may keep or dispose of the item.',
    ],
    wrong_item: [
      'That was our mistake, two boxes were mixed up. The right {product} leaves today; please use the attached label for the other one, at our cost.',
      'I am sorry, we packed the wrong article. The correct one is on its way with {carrier} ({track}).',
    ],
    warranty_claim: [
      'The {product} has a two year guarantee, so this is covered. Please send it in with the attached label; the workshop needs about two weeks and you get it back repaired or a new one.',
      'This looks like a fault in the material. I have arranged for a new {product}; it should be with you by {weekday}.',
    ],
    product_question: [
      'The {product} is made of recycled polyester outside and cotton inside, and it can be washed at 30 degrees. It is water-repellent but not fully waterproof.',
      'Yes, that is no problem with the {product}. The exact measures and materials are in the table at the bottom of the product page.',
    ],
    sizing: [
      'With your height I would take {size2}. The {product} is cut rather close, so between two sizes take the larger one.',
      'The {product} is true to size. If you usually wear {size}, stay with it.',
    ],
    stock_availability: [
      'The {product} will be back around {date}. If you click on the bell on the product page you get a mail the moment it is there.',
      'There are still a few left in {size}. I have put one aside for you until {weekday}; just order as usual.',
    ],
    discount_code: [
      'The code {code} works for articles that are not already reduced, that is why it was refused. I have made a new one for you, valid for 14 days: {code}-NEW.',
      'I have applied the discount afterwards and refunded the difference of {amount}.',
    ],
    invoice_request: [
      'Please find the invoice for {order} attached as a PDF. You can also download it at any time in your account under "My orders".',
      'I have corrected the invoice and put the company name and the VAT number on it; the new version is attached.',
    ],
    subscription: [
      'Your subscription is stopped from the end of this period; nothing more will be charged. You can take it up again in your account at any time.',
      'I have paused the box for two months. The next one will come on {date}.',
    ],
    technical_problem: [
      'We had a fault in our shop this morning, it is repaired now. Please try again in a private window or after clearing the cache.',
      'I have reset your account. You will receive a mail with a link to set a new password; please look into the spam folder too.',
    ],
  },
  published: {
    product_question:
      'All our fabrics can be washed at 30 degrees and should stay out of the tumble dryer. Materials and exact measures stand in the table at the bottom of each product page.',
    sizing:
      'Our clothes are true to size; between two sizes, the larger one fits better. A table with all measures stands at the bottom of each product page.',
    stock_availability:
      'Articles that are sold out usually come back within four to six weeks. A click on the bell on the product page brings an e-mail as soon as the size is there.',
    discount_code:
      'Discount codes apply to articles that are not reduced already, one code per order. Welcome codes are valid for 30 days and from a basket of 40 euros.',
    subscription:
      'A subscription can be paused, changed or stopped at any time in the account, under the menu point for boxes. A change applies from the next box that has not been packed.',
  },
  promise: [
    'I have asked [our warehouse|the team in charge] and will get back to you by {weekday}.',
    'Let me check this with my colleague; I will write to you again tomorrow.',
    'I am looking into it and will come back to you [today|within 24 hours].',
    'I need to clear this up with the workshop. You will hear from me on {weekday} at the latest.',
  ],
  courier: [
    'I have opened an investigation with {carrier}. They have up to 5 working days to answer, and I will inform you as soon as I hear from them.',
    'The parcel is with {carrier} now and we have asked them to look for it. We have to wait for their answer.',
  ],
  courierNews: [
    '[{carrier}] Parcel {track}: investigation closed. Result: found, new delivery on {date}.',
    '[{carrier}] Parcel {track}: declared lost. Claim accepted.',
    '[{carrier}] Parcel {track}: held at pick-up point in {city}.',
  ],
  nudge: [
    'I just wanted to ask whether you saw my last message. As soon as I have your answer I can go on.',
    'Did you find the time to look at my question? Otherwise I will close the case for now; you can reply at any time.',
  ],
  welcome: ['You are welcome, have a nice day!', 'With pleasure! Enjoy your {product}.', 'Glad I could help.'],
  apology: [
    'I am sorry for the delay, you should have heard from me earlier.',
    'Please accept our apologies for the long wait.',
  ],
  extra: [
    'If there is anything else, just reply to this message; it reaches me and my colleagues directly.',
    'As a small apology I have added a voucher to your account that you can use with your next order.',
    'You will find the most common questions on our help pages, with pictures for every step.',
    'Please keep in mind that parcels take a little longer at the moment because of the many orders.',
    'For security, please never send us card details by e-mail.',
  ],
  closings: [
    'Let me know if you have any other question.',
    'I hope this helps.',
    'Have a lovely day.',
    'I am here if you need anything else.',
  ],
  signOffs: ['Kind regards', 'Best wishes', 'Warm regards'],
  autoReply: [
    'Thank you for your message, we have received it. Our team is there Monday to Friday from 9 to 18 and on Saturday from 10 to 15 (Paris time) and will answer within one working day. This is an automatic confirmation.',
  ],
  summary: {
    order_status: 'asks where order {order} is',
    delivery_problem: 'parcel {track} shown as delivered, not received',
    change_address: 'wants another delivery address for {order}',
    cancel_order: 'wants to cancel {order}',
    return_request: 'wants to return {product}, asks for label',
    exchange_request: 'wants {product} in {size2}',
    refund_status: 'returned {order}, waits for refund {amount}',
    damaged_item: '{product} arrived broken',
    wrong_item: 'got wrong article in {order}',
    warranty_claim: '{product} broke after some months, asks for warranty',
    product_question: 'question on material of {product}',
    sizing: 'unsure between {size} and {size2} for {product}',
    stock_availability: 'asks when {product} is back in stock',
    discount_code: 'code {code} refused',
    invoice_request: 'needs invoice for {order}',
    subscription: 'wants to stop the subscription',
    technical_problem: 'cannot log in / pay in the app',
  },
}
