/** A text of about `size` UTF-16 units made to be expensive: for patterns that go back, for quadratic joins, for recursion. */
export interface HostileShape {
  readonly name: string
  readonly build: (size: number) => string
}

function repeated(name: string, piece: string): HostileShape {
  return { name, build: size => piece.repeat(Math.ceil(size / piece.length)).slice(0, size) }
}

function around(name: string, open: string, piece: string, close: string): HostileShape {
  return {
    name,
    build: size =>
      open + piece.repeat(Math.max(0, Math.ceil((size - open.length - close.length) / piece.length))) + close,
  }
}

function nested(name: string, open: string, close: string): HostileShape {
  return {
    name,
    build: size => {
      const depth = Math.floor(size / (open.length + close.length))
      return `${open.repeat(depth)}x${close.repeat(depth)}`
    },
  }
}

/** Quote marks one deeper on every line: length grows with the square of the depth. */
const staircase: HostileShape = {
  name: 'quotes one deeper a line',
  build: size => {
    const lines: string[] = []
    for (let depth = 1, length = 0; length < size; depth++) {
      lines.push(`${'>'.repeat(depth)} x`)
      length += depth + 3
    }
    return lines.join('\n')
  },
}

const ATTRIBUTION = 'On Tue, 12 Mar 2024 at 09:14, X <a@b.example> wrote:\n'

export const TEXT_SHAPES: readonly HostileShape[] = [
  repeated('one word', 'a'),
  repeated('one accented word', 'é'),
  repeated('capitals', 'A'),
  repeated('spaces', ' '),
  around('spaces between words', 'thanks', ' ', 'thanks'),
  repeated('line ends', '\n'),
  repeated('line ends of Windows', '\r\n'),
  around('blank lines between words', 'hello', '\n', 'hello'),
  repeated('quote marks', '>'),
  repeated('quote marks and spaces', '> '),
  repeated('quoted lines', '> a\n'),
  repeated('quoted lines between words', '> a\nb\n'),
  staircase,
  repeated('emoji', '👍'),
  repeated('joined emoji', '👩‍👩‍👧‍👦'),
  repeated('variation selectors', 'a\ufe0f'),
  repeated('combining marks', 'e\u0301'),
  around('one letter, many marks', 'e', '\u0301\u0323', ''),
  repeated('zero width', '\u200b'),
  repeated('zero width between letters', 'a\u200b'),
  repeated('bidi overrides', '\u202eab\u202c'),
  around('bidi never closed', 'thank you ', '\u2067', ''),
  repeated('lone surrogates', '\ud83d'),
  repeated('null characters', '\0'),
  repeated('base64', 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo0NTY3ODkwYWJj'),
  repeated('digits', '1'),
  repeated('digits and spaces', '1 '),
  repeated('digits and dashes', '12-'),
  repeated('card numbers', '4111 1111 1111 1111 '),
  repeated('telephone numbers', '+33 6 12 34 56 78 '),
  repeated('account numbers', 'FR76 3000 6000 0112 3456 7890 189 '),
  repeated('dates', '12/03/2024 '),
  repeated('amounts', '€1,234.56 '),
  repeated('full stops', '.'),
  repeated('questions', '?'),
  repeated('exclamations', '!'),
  repeated('dashes', '-'),
  repeated('underscores', '_'),
  repeated('asterisks', '*'),
  repeated('equals', '='),
  repeated('hashes', '#'),
  repeated('colons', ':'),
  repeated('commas', ', '),
  repeated('apostrophes', "'"),
  repeated('quotation marks', '"'),
  repeated('opening brackets', '('),
  repeated('slashes', '/'),
  repeated('backslashes', '\\'),
  repeated('at signs', '@'),
  repeated('letters and at signs', 'a@'),
  repeated('addresses', 'a@b.example '),
  around('an address without end', 'a@', 'b.', ''),
  around('a local part without end', '', 'a.', '@'),
  repeated('links', 'https://a.example/b?c=d '),
  around('one link', 'https://a.example/', 'b/', ''),
  repeated('opening angle brackets', '<'),
  repeated('letters and dots', 'a.'),
  repeated('letters and spaces', 'a '),
  repeated('letters and dashes', 'a-'),
  repeated('letters and apostrophes', "a'"),
  repeated('letters and digits', 'a1'),
  repeated('words', 'where is my order '),
  repeated('thanks', 'thank you '),
  repeated('merci on lines', 'merci\n'),
  repeated('but', 'thanks but '),
  repeated('ask for a person', 'i want to speak to a '),
  repeated('absence', 'i am currently out of the office '),
  repeated('promises', 'we will get back to you within 5 '),
  repeated('threats', 'i will sue my lawyer '),
  repeated('sentences', 'I want it. '),
  repeated('questions of words', 'Where is it? '),
  repeated('Chinese', '谢谢你'),
  repeated('Thai', 'ขอบคุณ'),
  repeated('Arabic', 'شكرا '),
  repeated('Hindi', 'धन्यवाद '),
  repeated('Cyrillic', 'спасибо '),
  repeated('Japanese', 'ありがとう'),
  repeated('Korean', '감사합니다 '),
  repeated('attributions', ATTRIBUTION),
  repeated('attributions without end', ATTRIBUTION.replace(' wrote:', '')),
  repeated('wrote', 'wrote: '),
  repeated('wrote on lines', 'wrote:\n'),
  repeated('dates with colons', 'On 12 Mar 2024 a:\n'),
  repeated('headers', 'From: a\n'),
  repeated('header blocks', 'From: A <a@b.example>\nSent: 12 March 2024 09:14\nTo: B\nSubject: c\n\nx\n'),
  repeated('unknown headers', 'Aaa: b <a@b.example>\nBbb: 12 03 2024 09:14\nCcc: d\n'),
  repeated('headers on one line', 'From: a@b.example To: b Subject: c Date: d '),
  repeated('folded lines', ' a\n'),
  repeated('dashed lines', '----- a -----\n'),
  repeated('rules', '________________\n'),
  repeated('forwards', '---------- Forwarded message ---------\nx\n'),
  repeated('signature marks', '--\nx\n'),
  repeated('sent from', 'Sent from my '),
  repeated('sent from lines', 'Sent from my iPhone\n'),
  repeated('closings', 'Best regards,\nTel: 123\n'),
  repeated('notices', 'This message is confidential\n\n'),
  around('one notice', 'This message\n', 'confidential intended\n', ''),
  repeated('bullets', '- a\n'),
  repeated('table cells', '| a '),
  repeated('tabs', '\t'),
  repeated('random ASCII', 'q7)Z-.k:@>\n w(x*_#1/,;'),
  {
    name: 'every character once and again',
    build: size => Array.from({ length: size }, (_, at) => String.fromCharCode(32 + ((at * 7919) % 0xd000))).join(''),
  },
  nested('nested brackets', '(', ')'),
  repeated('tags of HTML', '<div>'),
  repeated('JSON', '{"a":['),
]

export const HTML_SHAPES: readonly HostileShape[] = [
  nested('50,000 and more deep', '<div>', '</div>'),
  nested('deep quotes', '<blockquote>', '</blockquote>'),
  repeated('never closed', '<div>'),
  repeated('never opened', '</div>'),
  repeated('closed tables', '<table><tr><td>a</td></tr></table>'),
  nested('nested tables', '<table><tr><td>', '</td></tr></table>'),
  nested('nested lists', '<ul><li>', '</li></ul>'),
  repeated('list items', '<li>a'),
  repeated('cells', '<td>a'),
  around('wide table', '<table><tr>', '<td>a</td>', '</tr></table>'),
  around('spans over columns', '<table>', '<tr><td colspan="1000" rowspan="1000">a</td></tr>', '</table>'),
  repeated('line breaks', '<br>'),
  repeated('paragraphs', '<p>a</p>'),
  nested('deep inline', '<b>', '</b>'),
  nested('deep spans', '<span>', '</span>'),
  repeated('comments never closed', '<!--'),
  repeated('scripts', '<script>'),
  repeated('opening angle brackets', '<'),
  around('one tag', '<a ', 'b="c" ', '>'),
  around('one attribute', '<a b="', 'c', '">'),
  around('one style', '<p style="', 'display : none;', '">a</p>'),
  repeated('entities', '&amp;'),
  repeated('entities without end', '&am'),
  repeated('numbers of characters', '&#x1F44D;'),
  repeated('links', '<a href="https://a.example">b</a> '),
  repeated('images', '<img src="a" alt="b">'),
  repeated('preformatted', '<pre> a\n'),
  around('text alone', '<p>', 'word ', '</p>'),
  around('one word', '<p>', 'a', '</p>'),
  around('spaces', '<p>', ' ', '</p>'),
  repeated('classes', '<div class="gmail_quote gmail_signature">a</div>'),
]
