/** The policy that a part of an endpoint has, in words, as in policy.json, and where it was declared. */
export function policyOf(policy, endpoint, part) {
  const [method, route] = endpoint.split(' ');
  const found = policy.endpoints.find((each) => each.httpMethod === method && each.route === route);
  const [words, entry, origin = entry.origin] = PARTS[part](found, policy);
  return { words, entry, origin: place(origin) };
}

const PARTS = {
  access(endpoint) {
    return [`Only for callers with the role ${endpoint.access.roles.join(' or ')}.`, endpoint.access];
  },
  ownership(endpoint) {
    const [rule] = endpoint.ownership;
    const others = rule.exceptRoles.length ? `, or for the role ${rule.exceptRoles.join(' or ')}` : '';
    return [`Only for the owner of the object that the ${rule.parameter} names (${simple(rule.rule)} says who that is)${others}.`, rule];
  },
  attempts(endpoint) {
    const limit = endpoint.attempts;
    const counted = limit.everyCall ? 'calls' : 'failed attempts';
    return [`At most ${limit.max} ${counted} by ${limit.key}, then locked for ${period(limit.lockFor)}.`, limit];
  },
  rate(endpoint) {
    const [rate] = endpoint.rates;
    return [`At most ${rate.permits} requests in ${period(rate.per)} by ${rate.by.join(' and ')}.`, rate];
  },
  size(endpoint) {
    const size = endpoint.sizes.find((each) => each.input === 'body' && each.unit === 'bytes');
    return [`A body has at most ${size.limit.toLocaleString('en')} bytes, as sent and as unpacked.`, size];
  },
  acceptance(endpoint, policy) {
    const type = policy.accepted.find((each) => each.name === endpoint.request.type);
    const names = type.properties.map((each) => each.name).join(', ');
    return [`Of ${simple(type.name)} callers set: ${names}. A body with anything else is refused.`, type, type.properties[0].origin];
  },
  exposure(endpoint, policy) {
    const type = policy.types.find((each) => each.name === endpoint.responses[0].type);
    const leaving = type.properties.map((each) => each.name + condition(each));
    return [`Of ${simple(type.name)} leaves: ${leaving.join(', ')}. Nothing else.`, type, type.properties[0].origin];
  },
};

function condition({ roles, owner }) {
  const who = [...roles.map((role) => `role ${role}`), ...(owner ? [`who is the ${owner}`] : [])];
  return who.length ? ` (for ${who.join(' or ')})` : '';
}

function place({ declaredOn, source }) {
  return `${declaredOn}, ${source.file.replace(/.*\//, '')}:${source.line}`;
}

function simple(type) {
  return type.replace(/.*\./, '');
}

/** PT1H as “1 hour”; the periods of the vault have one unit. */
function period(iso) {
  const [, number, unit] = /^PT(\d+)([HMS])$/.exec(iso) ?? [];
  const name = { H: 'hour', M: 'minute', S: 'second' }[unit];
  return name ? `${number} ${name}${number === '1' ? '' : 's'}` : iso;
}
