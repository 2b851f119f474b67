/** Addresses that the guard must refuse, by the reason that it must give. */
export const REFUSED: readonly (readonly [
  group: string,
  reason: RegExp,
  urls: readonly string[],
])[] = [
  [
    'schemes',
    /Only addresses that begin with http|not a complete web address/,
    [
      ...[
        'file:///etc/passwd',
        'ftp://example.com/feed',
        'gopher://example.com:70/_x',
        'feed://x.com',
      ],
      ...[
        'data:text/xml,<rss/>',
        'javascript:alert(1)',
        'blob:https://example.com/1',
        'ws://a.com',
      ],
      ...['mailto:a@example.com', 'about:blank', 'view-source:http://example.com', 'JAVASCRIPT:0'],
    ],
  ],
  [
    'no complete address',
    /not a complete web address/,
    [
      '',
      ' ',
      'example.com/feed',
      '/feed',
      '//example.com/feed',
      'http://',
      'http:///',
      'http://[::1',
    ],
  ],
  [
    'credentials',
    /user name or a password/,
    [
      ...[
        'http://user@example.com/',
        'http://user:secret@example.com/',
        'http://:secret@example.com/',
      ],
      ...['http://example.com@10.0.0.1/', 'https://example.com%2f@169.254.169.254/'],
      ...['http://127.0.0.1:8790@example.com/', 'http://x@127.0.0.1:8790/'],
    ],
  ],
  [
    'ports',
    /Port \d+ is not open/,
    [
      ...['http://example.com:22/', 'http://example.com:25/', 'http://example.com:6379/'],
      ...['https://example.com:8444/', 'http://example.com:81/', 'http://example.com:65535/'],
    ],
  ],
  [
    'IPv4 in all its spellings',
    /not a public internet address/,
    [
      ...['http://127.0.0.1/', 'http://127.1/', 'http://127.0.1/', 'http://2130706433/'],
      ...['http://0x7f000001/', 'http://0x7f.0.0.1/', 'http://0x7f.1/', 'http://017700000001/'],
      ...[
        'http://0177.0.0.1/',
        'http://0177.0.0.01/',
        'http://00000177.0.0.1/',
        'http://127.0.0.1./',
      ],
      ...['http://0/', 'http://0.0.0.0/', 'http://000.000.000.000/', 'http://0x0/'],
      ...[
        'http://１２７.0.0.1/',
        'http://①②⑦.0.0.1/',
        'http://127。0。0。1/',
        'http://127.0.0.%31/',
      ],
      ...['http://%31%32%37.0.0.1/', 'http:\\\\127.0.0.1\\', 'http:127.0.0.1', 'http:/127.0.0.1'],
      ...['http://\t127.0.0.1/', 'http://127.0.\n0.1/', '  http://127.0.0.1/', 'HTTP://127.0.0.1/'],
      ...['http://10.0.0.1/', 'http://10.255.255.255/', 'http://167772161/', 'http://0xa000001/'],
      ...[
        'http://172.16.0.1/',
        'http://172.31.255.255/',
        'http://192.168.1.1/',
        'http://0300.0250.1.1/',
      ],
      ...['http://169.254.169.254/latest/meta-data/', 'http://2852039166/', 'http://0xa9fea9fe/'],
      ...[
        'http://169.254.43518/',
        'http://100.64.0.1/',
        'http://100.127.255.255/',
        'http://192.0.0.1/',
      ],
      ...['http://192.0.2.1/', 'http://192.88.99.1/', 'http://198.18.0.1/', 'http://198.51.100.7/'],
      ...[
        'http://203.0.113.9/',
        'http://224.0.0.1/',
        'http://239.255.255.250/',
        'http://240.0.0.1/',
      ],
      ...['http://255.255.255.255/', 'http://127.0.0.1:8080/', 'https://127.0.0.1:8443/'],
    ],
  ],
  [
    'IPv6',
    /not a public internet address/,
    [
      ...[
        'http://[::1]/',
        'http://[::]/',
        'http://[0:0:0:0:0:0:0:1]/',
        'http://[::ffff:127.0.0.1]/',
      ],
      ...['http://[::ffff:7f00:1]/', 'http://[::ffff:a9fe:a9fe]/', 'http://[::127.0.0.1]/'],
      ...['http://[::7f00:1]/', 'http://[::ffff:0:127.0.0.1]/', 'http://[64:ff9b::127.0.0.1]/'],
      ...[
        'http://[64:ff9b::a9fe:a9fe]/',
        'http://[64:ff9b:1::10.0.0.1]/',
        'http://[2002:7f00:1::]/',
      ],
      ...['http://[2002:a9fe:a9fe::]/', 'http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/'],
      ...['http://[fe80::1]/', 'http://[fec0::1]/', 'http://[fc00::1]/', 'http://[fd00:ec2::254]/'],
      ...['http://[ff02::1]/', 'http://[2001:db8::1]/', 'http://[2001:2::1]/', 'http://[100::1]/'],
      ...['http://[3fff::1]/', 'http://[5f00::1]/', 'http://[4000::1]/', 'http://[::8.8.8.8]/'],
    ],
  ],
  [
    'names that are not public',
    /not a public host name|name for private networks/,
    [
      ...['http://localhost/', 'http://LOCALHOST/', 'http://localhost./', 'http://foo.localhost/'],
      ...['http://intranet/', 'http://router/', 'http://printer.local/', 'http://printer.local./'],
      ...[
        'http://metadata.google.internal/',
        'http://db.internal/',
        'http://nas.lan/',
        'http://x.corp/',
      ],
      ...['http://fritz.home.arpa/', 'http://a.home/', 'http://x.test/', 'http://x.invalid/'],
      ...[
        'http://abc.onion/',
        'http://1.0.0.127.in-addr.arpa/',
        'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/',
        'http://a.LOCAL/',
      ],
      ...['http://localhost:8080/', 'http://local%68ost/', 'http://x.localdomain/', 'http://com/'],
    ],
  ],
  [
    'public names that lead inside',
    /may lead into a private network/,
    [
      ...['http://127.0.0.1.nip.io/', 'http://a.10-0-0-1.sslip.io/', 'http://localtest.me/'],
      ...['http://x.lvh.me/', 'http://7f000001.c0a80001.rbndr.us/', 'http://metadata.goog/'],
    ],
  ],
  [
    'ourselves',
    /does not read its own pages/,
    [
      'https://digest.example.com/feed',
      'https://DIGEST.example.com./',
      'http://digest.example.com:8080/',
    ],
  ],
]
