import { policyOf } from './policy.js';

const ITEMS = {
  API1: 'Broken object level authorization',
  API2: 'Broken authentication',
  API3: 'Broken object property level authorization',
  API4: 'Unrestricted resource consumption',
  API5: 'Broken function level authorization',
};
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const SHOWN = 600;

const [attacks, situation, policy] = await Promise.all(
  ['lab/attacks.json', 'lab/situation', 'lab/policy.json'].map(async (path) => (await fetch(path)).json()));
const verdicts = new Map();

const all = document.getElementById('all');
const cards = attacks.map(card);
all.addEventListener('click', async () => {
  all.disabled = true;
  for (const fire of cards) {
    await fire();
  }
  all.disabled = false;
});
all.disabled = false;
tell();

/** Adds the card of an attack; what it returns sends the attack. */
function card(attack) {
  const element = copy('attack');
  const title = element.querySelector('h3');
  title.id = `${attack.id}-title`;
  title.textContent = attack.title;
  element.id = attack.id;
  element.setAttribute('aria-labelledby', title.id);
  text(element, '.story', attack.story);
  text(element, '.line code', `${attack.method} /api/${attack.path}`);
  for (const part of ['request', 'answer', 'entry']) {
    element.querySelector(`.${part}`).setAttribute('aria-label', `${part} of: ${attack.title}`);
  }
  const button = element.querySelector('.fire');
  button.setAttribute('aria-label', `Attack: ${attack.title}`);
  const fire = async () => {
    button.disabled = true;
    element.setAttribute('aria-busy', 'true');
    try {
      show(element, attack, await send(attack));
    } catch (failure) {
      judge(element, attack, false, `No answer: ${failure.message}`);
    }
    element.setAttribute('aria-busy', 'false');
    button.disabled = false;
    tell();
  };
  button.addEventListener('click', async () => {
    await fire();
    button.focus();
  });
  place(attack.item).append(element);
  return fire;
}

/** The cards of an item of OWASP's list, which is added when it is first asked for. */
function place(item) {
  let section = document.getElementById(item);
  if (!section) {
    section = copy('item');
    section.id = item;
    text(section, '.badge', `${item}:2023`);
    text(section, '.name', ITEMS[item]);
    const heading = section.querySelector('h2');
    heading.id = `${item}-title`;
    section.setAttribute('aria-labelledby', heading.id);
    document.getElementById('attacks').append(section);
  }
  return section.querySelector('.cards');
}

/** Sends an attack as often as it says; the last request and its answer are what is shown. */
async function send(attack) {
  const statuses = [];
  let last;
  for (let n = 1; n <= (attack.times ?? 1); n++) {
    const request = await prepare(attack, n);
    const response = await fetch(request.path, request.options);
    statuses.push(response.status);
    last = { request, response, body: await response.text() };
  }
  return { ...last, statuses };
}

async function prepare(attack, n) {
  const values = { ...situation, n };
  const fill = (template) => template.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  const headers = {};
  if (attack.as === 'attacker') {
    headers.Authorization = `Bearer ${situation.attackerToken}`;
  }
  const options = { method: attack.method, headers, cache: 'no-store', redirect: 'error' };
  let content = '';
  if (attack.body?.json) {
    headers['Content-Type'] = 'application/json';
    options.body = fill(JSON.stringify(attack.body.json));
    content = options.body;
  } else if (attack.body?.image) {
    headers['Content-Type'] = 'image/png';
    const image = new Uint8Array(attack.body.image);
    image.set(PNG);
    content = `(${size(image.length)} that begin like a PNG)`;
    options.body = image;
    if (attack.body.gzip) {
      headers['Content-Encoding'] = 'gzip';
      options.body = await gzip(image);
      content = `(${size(options.body.byteLength)} that unpack to ${size(image.length)})`;
    }
  }
  return { path: fill(attack.path), options, content };
}

async function gzip(bytes) {
  return new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer();
}

function show(element, attack, { request, response, body, statuses }) {
  text(element, '.request', [
    `${attack.method} /api/${request.path}`,
    ...Object.entries(request.options.headers).map(([name, value]) => `${name}: ${shortened(value)}`),
    ...(request.content ? ['', request.content] : []),
  ].join('\n'));
  text(element, '.answer', [
    `HTTP ${response.status} ${response.statusText}`.trim(),
    ...[...response.headers].map(([name, value]) => `${name}: ${value}`),
    ...(body ? ['', pretty(body).slice(0, SHOWN)] : []),
  ].join('\n'));
  // Uploads that are too large are counted like any other, and once there were too many, that is what stops them.
  const counted = response.status === 429 && attack.stoppedBy === 'size';
  const verdict = counted ? 'Refused' : verdictOn(attack, response.status, body);
  judge(element, attack, verdict !== 'Got through', `${verdict}: ${tally(statuses)}`);

  const found = policyOf(policy, attack.endpoint, counted ? 'rate' : attack.stoppedBy);
  text(element, '.policy', found.words);
  text(element, '.origin', `Declared on ${found.origin}`);
  text(element, '.entry', JSON.stringify(found.entry, null, 2));
  const { answers, means } = attack.careless;
  text(element, '.careless', `Got through: ${tally(answers)}, ${means}`);
  text(element, '.rule', `It was built without Portcullis. With it, the compiler says: [${attack.rule}]`);
}

function verdictOn(attack, status, body) {
  if (attack.withheld) {
    return body.includes(attack.withheld) ? 'Got through' : `Held back ${attack.withheld}`;
  }
  if (status < 400) {
    return 'Got through';
  }
  return attack.refused.includes(status) ? 'Refused' : 'Refused already by something else';
}

function judge(element, attack, refused, words) {
  verdicts.set(attack.id, refused);
  const verdict = element.querySelector('.verdict');
  verdict.textContent = words;
  element.classList.toggle('refused', refused);
  element.classList.toggle('through', !refused);
  element.querySelector('.result').hidden = false;
}

function tell() {
  const refused = [...verdicts.values()].filter(Boolean).length;
  const through = verdicts.size - refused;
  const words = verdicts.size === 0 ? `${attacks.length} attacks are ready` : `${refused} of ${verdicts.size} attacks refused`;
  document.getElementById('score').textContent = words + (through ? `, ${through} got through` : '');
}

/** [401, 401, 429] as “2 × 401, then 429”. */
function tally(statuses) {
  const runs = [];
  for (const status of statuses) {
    if (runs.at(-1)?.status === status) {
      runs.at(-1).times++;
    } else {
      runs.push({ status, times: 1 });
    }
  }
  return runs.map(({ status, times }) => (times > 1 ? `${times} × ${status}` : `${status}`)).join(', then ');
}

function size(bytes) {
  return bytes >= 1048576 ? `${Math.round(bytes / 1048576)} MiB` : bytes >= 1024 ? `${Math.round(bytes / 1024)} KiB` : `${bytes} bytes`;
}

function pretty(body) {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}

function shortened(value) {
  return value.length > 40 ? `${value.slice(0, 28)}…` : value;
}

function copy(template) {
  return document.getElementById(template).content.firstElementChild.cloneNode(true);
}

function text(element, selector, words) {
  element.querySelector(selector).textContent = words;
}
