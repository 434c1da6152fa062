import type { Phrases } from './phrases.ts'

export const ENGLISH: Phrases = {
  greetings: { warm: ['Hi {name},', 'Hello {name},'], formal: ['Dear {name},', 'Hello {name},'] },
  nameless: ['Hello,', 'Good day,'],
  about: { order: ' about order {order}', subject: ' about “{subject}”' },
  openings: {
    first: [
      'I am coming back to my last message{about}.',
      'I wanted to check in with you{about}.',
      'We have not had an answer from you yet{about}.',
      'This is a short note{about}.',
      'Perhaps my last message{about} slipped through.',
      'I am writing to you again{about}.',
    ],
    again: [
      'I am writing once more{about}.',
      'We still have a question open{about}.',
      'I have not heard from you since my reminder{about}.',
      'Here is another short reminder{about}.',
      'We have asked you before{about}, and the question is still open.',
    ],
    last: [
      'This is my last reminder{about}.',
      'I am writing one last time{about}.',
      'We have still not had an answer from you{about}.',
      'One final note{about}.',
      'Before this conversation ends, a last word{about}.',
    ],
  },
  needs: [
    'To go on, we still need {need}.',
    'What we are still missing is {need}.',
    'All we are waiting for is {need}.',
    'Before we can take the next step, we need {need}.',
  ],
  asks: ['Let me ask once more: {ask}?', 'So, {ask}?', 'If this still matters to you: {ask}?'],
  quotes: ['Our question was: “{quote}”', 'We asked you: “{quote}”', 'The open question is: “{quote}”'],
  and: ' and ',
  others: {
    one: 'We are waiting for your answer on another of your requests too{others}.',
    many: 'We are waiting for your answer on other requests of yours too{others}.',
  },
  closings: [
    'A short reply to this message is enough.',
    'You can simply reply to this message.',
    'If this has been settled in the meantime, just tell us.',
    'If anything in our question is unclear, please say so.',
    'A line or two will do.',
  ],
  endings: {
    close: [
      'Without an answer we will close this ticket; you can write to us again at any time.',
      'If we do not hear from you, this ticket will be closed. A reply opens the conversation again.',
      'We will close the ticket if there is no reply, and you can come back to us whenever you like.',
      'If no reply comes, the ticket will be closed. That is no obstacle to writing again later.',
    ],
    stop: [
      'We will not remind you again; you can reply whenever you like.',
      'After this we will stop asking. Your reply is still welcome.',
      'There will be no further reminder from us about this.',
    ],
  },
  short: {
    need: [
      'we still need {need}.',
      'we are still missing {need}.',
      'all we are waiting for is {need}.',
      'a short reminder: {ask}?',
      'once more: {ask}?',
      '{ask}?',
    ],
    quote: ['our question is still open: “{quote}”', 'we asked you: “{quote}”'],
    close: 'Without a reply we will close the ticket.',
  },
  autoReplies: [
    'Thank you, we have received your message. A colleague will read it.',
    'Thank you for your message, it has reached our team.',
    'We have received your message, thank you. Our team has it now.',
  ],
  disclosure: { full: 'This message was written by an AI assistant.', short: '(AI assistant)' },
  points: {
    order_number: {
      need: ['your order number', 'the number of your order', 'the order number from your confirmation'],
      ask: ['could you send us your order number', 'could you tell us which order this is about'],
    },
    tracking_number: {
      need: ['the tracking number', 'the tracking number of your parcel'],
      ask: ['could you send us the tracking number', 'do you have the tracking number of the parcel'],
    },
    serial_number: {
      need: ['the serial number', 'the serial number of your product'],
      ask: ['could you send us the serial number', 'could you look up the serial number of your product'],
    },
    proof_of_purchase: {
      need: ['your invoice or receipt', 'a proof of purchase'],
      ask: ['could you send us the invoice or receipt', 'could you share a proof of purchase'],
    },
    photo: {
      need: ['the pictures we asked you for', 'a photo that shows the problem', 'one or two photos'],
      ask: ['could you send us the pictures', 'could you attach a photo', 'could you take a photo for us'],
    },
    email: {
      need: ['your e-mail address', 'the e-mail address you use with us'],
      ask: ['could you tell us your e-mail address', 'which e-mail address do you use with us'],
    },
    phone: {
      need: ['your phone number', 'a phone number'],
      ask: ['could you give us your phone number', 'on which number can you be reached'],
    },
    address: {
      need: ['your full address', 'the address with postcode', 'the correct address'],
      ask: ['could you send us the full address', 'could you give us the address with the postcode'],
    },
    postcode: {
      need: ['your postcode', 'the postcode'],
      ask: ['could you tell us your postcode', 'what is your postcode'],
    },
    size: {
      need: ['the size or colour you would like', 'your size', 'a word from you on the size'],
      ask: [
        'could you tell us the size',
        'which size or colour would you like',
        'could you let us know the size you need',
      ],
    },
    product: {
      need: ['the name of the product', 'a word on which item you mean'],
      ask: ['which product do you mean', 'could you tell us which item this is about'],
    },
    device: {
      need: ['the device and version you use', 'a word on your device and what the message says'],
      ask: ['could you tell us which device you use', 'on which device and version does it happen'],
    },
    choice: {
      need: ['your choice', 'your decision between the two options', 'a word on which option you prefer'],
      ask: ['which option do you prefer', 'have you been able to choose', 'could you tell us your choice'],
    },
    go_ahead: {
      need: ['your go-ahead', 'your yes or no', 'your decision on our offer'],
      ask: ['do you want us to go ahead', 'what do you think of our offer', 'is it a yes or a no'],
    },
    works_now: {
      need: ['a word on whether it works now', 'to know whether it works now'],
      ask: ['does it work now', 'have you been able to try it', 'could you tell us whether it works now'],
    },
    return_item: {
      need: ['the item back from you', 'the item you want to send back'],
      ask: ['have you been able to send the item back', 'could you tell us whether the item is on its way back'],
    },
    date: {
      need: ['the date or time we asked you for', 'a word on the date'],
      ask: ['could you tell us the date', 'which day or time is it'],
    },
    confirmation: {
      need: ['your confirmation', 'a short confirmation from you'],
      ask: ['could you confirm this', 'could you send us your confirmation'],
    },
    details: {
      need: ['the details we asked you for', 'a little more detail from you', 'a short description from you'],
      ask: ['could you send us the details', 'could you describe it in a little more detail'],
    },
  },
}
