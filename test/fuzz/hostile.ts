import fc from 'fast-check';

/** What a hostile or sloppy hand puts into a file: pieces of HTML, SVG, MDX, CSV and of terminals' languages. */
const PIECES = [
  ...[
    '<',
    '>',
    '&',
    '"',
    "'",
    '`',
    '{',
    '}',
    '</',
    '/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&lt;',
    '&#60;',
  ],
  ...[
    '<script>globalThis.hit=1</script>',
    '<img src=x onerror=globalThis.hit=1>',
    '<svg onload=hit()>',
  ],
  ...[
    '</svg><script>',
    '</text>',
    '</style>',
    '<foreignObject>',
    '<use href="#a">',
    '<style>*{}',
    '" onload="hit()',
  ],
  ...[
    '{globalThis.hit = 1}',
    '{(() => { globalThis.hit = 1 })()}',
    '${globalThis.hit=1}',
    '{process.env.HOME}',
  ],
  ...[
    'import "node:fs"\n',
    'export const a = 1\n',
    'export default () => 1\n',
    '<Note {...a}>',
    '<a.b />',
    '<a:b>',
  ],
  ...[
    '[x](javascript:hit())',
    '[x](&#106;avascript:hit())',
    '[x](data:text/html,a)',
    '[x]: vbscript:a\n',
    '[x]',
  ],
  ...[
    '![x](a.png)',
    '<https://a.b>',
    '[^1]',
    '[^1]: ',
    '# ',
    '## ',
    '> ',
    '- ',
    '| a |\n|---|\n',
    '```\n',
    '\n\n',
  ],
  ...[
    '<Note>',
    '</Note>',
    '<Note title="',
    '<Value survey="dat-dai-2026" question="q1" choice="1" />',
    '<Streams />',
  ],
  ...[
    '<Table src="a.csv" caption="',
    '<Question survey="dat-dai-2026" name="q1" />',
    '" />',
    '<Value question=“q1” />',
  ],
  ...[
    '\u0000',
    '\u001b[2J',
    '\u001b]0;x\u0007',
    '\u202e',
    '\u200b',
    '\ufeff',
    '\ufffd',
    '\u2028',
    '\ud800',
    '\u00a0',
  ],
  ...[
    '"a""b"',
    '"a"b"',
    ',',
    ';',
    '\t',
    '\r\n',
    '\r',
    '\n',
    '=1+1',
    '#REF!',
    '1,5',
    '12.500',
    '62%',
    '5 <10',
    '--',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'KhÃ´ng',
    '®Êt',
    'đất đai',
    '100-KL/TW',
    'ngày 1/1/2000',
  ],
] as const;

/** A text made of hostile pieces and arbitrary characters. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    {
      maxLength: 12,
    },
  )
  .map((pieces) => pieces.join(''));

/** Bytes of a file: hostile text in some encoding, cut short or with a byte put in, or any bytes at all. */
export const hostileBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc
    .tuple(
      hostileText,
      fc.constantFrom('utf8', 'utf16le', 'latin1'),
      fc.nat(400),
      fc.option(fc.nat(255)),
    )
    .map(([text, encoding, at, byte]) => {
      const bytes = Buffer.from(`id,q1,n\n${text}`, encoding);
      if (byte === null) return new Uint8Array(bytes);
      return new Uint8Array([...bytes.subarray(0, at), byte, ...bytes.subarray(at)]);
    }),
);

/** How many runs a property takes: few in CI, `FUZZ=100000` for the long run. */
export const RUNS = Number(process.env['FUZZ'] ?? 300);
