import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../language/rules/config.ts';
import { rules } from '../../../language/rules/registry.ts';
import { workspace } from '../../support/workspace.ts';

/** OKRs as teams write them in their own languages, with numbers, projects, upkeep, joined measures and long titles. */
const okrs = {
  German: `team hafen "Hafen"
okrs for hafen in 2026-Q4
objective ruhe "Den Betrieb am Laufen halten und die Qualität der Betreuung um 20% steigern" {
  kr "Neue Webseite launchen und Newsletter für Stammgäste erstellen"
  kr "Umsatz um 10% steigern und Kosten um 5% senken" from 1 to 2
  kr "Uptime der Buchungsseite" from 99.1% to 99.9% customer
  kr "1 Million Nutzer" to 1M
  kr "Wir beantworten jede Anfrage der Segler noch am selben Tag, auch am Wochenende und an Feiertagen, mit einer Antwort, die wirklich hilft"
}
objective app "App entwickeln" {
  kr "Prozesse optimieren"
  kr "Launch der App"
}
`,
  French: `team port "Port"
okrs for port in 2026-Q4
objective calme "Maintenir la qualité du service pour les plaisanciers et augmenter les ventes de 30%" {
  kr "Lancer la nouvelle page de réservation"
  kr "NPS 50 et churn sous 2%" from 1 to 2
  kr "Latency du serveur" from 900 ms to 300 ms customer
}
`,
  Spanish: `team puerto "Puerto"
okrs for puerto in 2026-Q4
objective calma "Mantener la calidad del servicio y duplicar los usuarios" {
  kr "Publicar el nuevo catálogo para los clientes"
  kr "Aumentar las ventas y reducir los costes" from 10 to 12
}
`,
  Japanese: `team minato "港"
okrs for minato in 2026-Q4
objective anshin "サービスの品質を維持し、売上を30%伸ばす" {
  kr "新しいWebサイトをローンチする"
  kr "NPS 50 と解約率 2%" from 30 to 50
  kr "サーバーのlatency" from 900 ms to 300 ms customer
  kr "ユーザー 100万人" to 1M
}
`,
  Arabic: `team mina "الميناء"
okrs for mina in 2026-Q4
objective hudu "الحفاظ على جودة الخدمة وزيادة المبيعات بنسبة 30%" {
  kr "إطلاق الموقع الجديد"
  kr "زيادة الاشتراكات وتقليل الإلغاء" from 10 to 20
  kr "زمن استجابة الخادم API" from 900 ms to 300 ms customer
}
`,
};

const wording = rules.filter((rule) => rule.wording).map(({ id }) => id);

describe.each(Object.entries(okrs))('OKRs in %s', (_, okr) => {
  const codes = (language: string) =>
    workspace(okr)
      .findings({ ...defaultConfig, preset: 'strict', language })
      .map(({ code }) => code);

  test.each(['en', 'de', 'ja'])('are read, and nothing is said of their wording with language %s', (language) => {
    const found = codes(language);
    expect(found).not.toContain('syntax-error');
    expect(found).toContain('missing-owner');
    expect(found.filter((code) => wording.includes(code))).toEqual([]);
  });
});

test('every wording rule has something to say of English OKRs', () => {
  const found = workspace(`team port "Port"
okrs for port in 2026-Q4
objective one "Maintain the quality of the berths" {
  kr "Launch the booking page"
  kr "Increase sales and reduce costs" from 1 to 2
  kr "Server latency" from 900 ms to 300 ms customer
  kr "1 million users" to 1M
  kr "World-class showers"
  kr "Skippers of small boats find a free berth on a summer evening without calling around the whole coast for hours on end" from 1 to 2
}
objective two "Build the mobile app" { kr "Publish the app" }
objective three "Sales up 30%"
`).findings();
  const said = new Set(found.map(({ code }) => code));
  const own = rules.filter(({ group }) => group === 'wording').map(({ id }) => id);
  expect(own.filter((id) => !said.has(id))).toEqual([]);
});

test('a title in English among others is judged as the text around it', () => {
  const okr = (second: string) => `team port "Port"
okrs for port in 2026-Q4
objective one "Skippers are glad" {
  kr "Zürich boats that berth at the first attempt" from 40% to 60%
  kr "${second}"
}
`;
  const codes = workspace(okr('World-class showers'))
    .findings()
    .map(({ code }) => code);
  expect(codes).toContain('vague-wording');
});
