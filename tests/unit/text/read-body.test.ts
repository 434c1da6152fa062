import { describe, expect, it } from 'vitest'
import { readBody } from '../../../src/text/read-body.ts'
import { readMessageText } from '../../../src/text/read-message-text.ts'

describe('readBody', () => {
  it.each([
    ['prefers plain text', { text: 'plain', html: '<p>html</p>' }, 'plain'],
    ['takes HTML where the text is blank', { text: ' \n\u200b\u00a0', html: '<p>html</p>' }, 'html'],
    ['knows no body', {}, ''],
    ['takes nothing from empty HTML', { html: '' }, ''],
    ['composes letters', { text: 'cafe\u0301' }, 'café'],
    ['removes what nobody sees', { text: 'a\u200bb\u202ec\ufeffd\u00ade\u2066f' }, 'abcdef'],
    ['makes spaces plain', { text: 'Envoyé\u00a0:\u202fici' }, 'Envoyé : ici'],
    ['makes line ends plain', { text: 'a\r\nb\rc\u2028d' }, 'a\nb\nc\nd'],
    ['survives half a character', { text: 'a\ud83d' }, 'a\ufffd'],
    ['breaks lines at blocks', { html: '<div>one</div><div>two<br>three</div>' }, 'one\ntwo\nthree'],
    ['reads lists', { html: '<ul><li>a</li><li>b</li></ul>' }, '- a\n- b'],
    ['keeps the words of links', { html: '<a href="https://x.example/track">Track</a>' }, 'Track'],
    ['decodes entities', { html: '<p>1 &lt; 2 &amp; caf&eacute;</p>' }, '1 < 2 & café'],
    [
      'drops code, styles, titles and hidden preheaders',
      {
        html: '<html><head><title>T</title><style>p{}</style></head><body><div style="DISPLAY: none">pre</div><span hidden>x</span><script>s()</script><p>seen</p></body></html>',
      },
      'seen',
    ],
    [
      'keeps an indented paragraph of the author',
      { html: '<blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>mine</div></blockquote>' },
      'mine',
    ],
    ['marks quotes by depth', { html: '<blockquote>a<blockquote>b</blockquote></blockquote>' }, '> a\n>\n>> b'],
  ])('%s', (_name, body, expected) => {
    expect(readBody(body)).toBe(expected)
  })

  it.each([
    ['nested divisions', `${'<div>'.repeat(50_000)}deep`],
    ['nested quotes', `${'<blockquote>'.repeat(50_000)}deep`],
    ['nested tables', `${'<table><tr><td>'.repeat(20_000)}deep`],
    ['nested inline elements', `${'<b><i>'.repeat(30_000)}deep`],
    ['nested list items', `${'<ul><li>'.repeat(30_000)}deep`],
  ])('reads the words below %s', (_name, html) => {
    const started = performance.now()

    const text = readBody({ html })

    expect(text.replace(/^[>\s*-]+/, '')).toBe('deep')
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it.each([
    ['open angle brackets', '<'.repeat(2_000_000)],
    ['unclosed comments', '<!--'.repeat(500_000)],
    ['unclosed scripts', '<script>'.repeat(250_000)],
    ['end tags without end', '</'.repeat(900_000)],
    ['entities', '&amp'.repeat(500_000)],
    ['attributes', `<p ${'a="b" '.repeat(300_000)}>x`],
    ['more than the limit', 'word '.repeat(1_000_000)],
    ['quotes of one letter a line', `${'<blockquote>'.repeat(200)}${'a<br>'.repeat(200_000)}`],
    ['many paragraphs', '<p>x'.repeat(400_000)],
  ])('ends soon on %s', (_name, html) => {
    const started = performance.now()

    const text = readBody({ html })

    expect(performance.now() - started).toBeLessThan(5_000)
    expect(text.length).toBeLessThan(5_000_000)
  })
})

describe('readMessageText', () => {
  it.each([
    ['the same text as text and as HTML', { text: '<p>Hi</p>' }, { html: '<p>Hi</p>' }, ['<p>Hi</p>', 'Hi']],
    ['text that only looks blank', { text: '\u200b', html: '<p>Hi</p>' }, { text: '\u200b' }, ['Hi', '']],
  ])('tells apart %s', (_, first, second, expected) => {
    expect([first, second, first, second].map(readMessageText)).toEqual([...expected, ...expected])
  })

  it.each([
    [
      'Gorgias quote',
      '<div>Blue please</div><br><blockquote class="gorgias_quote"><div>On Tue someone wrote</div><div>Which?</div></blockquote>',
      'Blue please',
    ],
    [
      'Gmail',
      '<div dir="ltr">Merci !</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">Le mar. 12 mars 2024 à 09:14, Aide &lt;<a href="mailto:a@b.example">a@b.example</a>&gt; a écrit :<br></div><blockquote class="gmail_quote" style="border-left:1px"><div>Bonjour</div></blockquote></div>',
      'Merci !',
    ],
    [
      'Gmail inline',
      '<div class="gmail_quote"><div class="gmail_attr">On Tue, 12 Mar 2024 at 09:14, X &lt;a@b.example&gt; wrote:<br></div><blockquote class="gmail_quote">Size?</blockquote><div>Medium</div><blockquote class="gmail_quote">Colour?</blockquote><div>Green</div></div>',
      'Medium\n\nGreen',
    ],
    [
      'Outlook web in a language nobody listed',
      '<div>Faleminderit</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Nga:</b> X<br><b>Dërguar:</b> e martë</div><div>Tungjatjeta</div>',
      'Faleminderit',
    ],
    [
      'Outlook desktop',
      '<div class="WordSection1"><p class="MsoNormal">Bitte stornieren.<o:p></o:p></p><div style="border:none;border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>Von:</b> X &lt;a@b.example&gt;<br><b>Gesendet:</b> Dienstag<br><b>An:</b> J<br><b>Betreff:</b> AW</p></div><p>Hallo</p></div>',
      'Bitte stornieren.',
    ],
    [
      'Yahoo',
      '<div>No thanks</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Tuesday, X wrote:</div><div>Voucher?</div></div>',
      'No thanks',
    ],
    [
      'Thunderbird',
      '<p>Noch kaputt.</p><div class="moz-cite-prefix">Am 12.03.24 um 09:14 schrieb X:<br></div><blockquote type="cite"><p>Hallo</p></blockquote>',
      'Noch kaputt.',
    ],
    [
      'Apple Mail',
      '<html><body>Ok<br><div dir="ltr">Envoyé de mon iPhone</div><div dir="ltr"><br><blockquote type="cite">Le 12 mars 2024 à 09:14, X &lt;a@b.example&gt; a écrit :<br><br></blockquote></div><blockquote type="cite"><div>Bonjour</div></blockquote></body></html>',
      'Ok',
    ],
    [
      'Gmail signature',
      '<div>Where is it?</div><div><br></div><div class="gmail_signature"><div>Ann Lee</div><div>Leeds</div></div>',
      'Where is it?',
    ],
    [
      'Proton',
      '<div>Cheers</div><div class="protonmail_quote">On Tuesday, March 12th, 2024 at 9:14 AM, X &lt;a@b.example&gt; wrote:<br><blockquote class="protonmail_quote" type="cite">Hi</blockquote></div>',
      'Cheers',
    ],
  ])('reads the words written in %s', (_client, html, expected) => {
    expect(readMessageText({ html })).toBe(expected)
  })

  it('drops the questions from an inline reply', () => {
    const text = '> Size?\n\nMedium\n\n> Colour?\n\nGreen'

    expect(readMessageText({ text })).toBe('Medium\n\nGreen')
  })
})
