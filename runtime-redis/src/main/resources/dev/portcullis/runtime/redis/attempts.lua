-- The attempts at one key: reserved before anything is verified, settled by how they ended.
-- KEYS[1]: forgiven attempts, since when, the end of the lock (0 without one); the times of failures; the times at which
-- attempts under way are taken for failures. Microseconds, separated by spaces, the three parts by '|'.
-- ARGV: a time to use in place of the server's, or nothing; max, lockFor, within, lease; then 'reserve', or an outcome and
-- the lease of the reservation that it settles.
-- Returns, of a reservation: 'ADMITTED' and its lease, 'BUSY', or 'LOCKED' and for how long. Of a settlement: how many
-- failures are left, and for how long the key is locked.
local now
if ARGV[1] == '' then
  local time = redis.call('TIME')
  now = time[1] * 1000000 + time[2]
else
  now = tonumber(ARGV[1])
end
local max, lockFor, within, lease = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5])
local forgivenPerFailure = 4

local function fresh()
  return {forgiven = 0, since = 0, locked = 0, failures = {}, leases = {}}
end

local function numbers(text)
  local list = {}
  for value in string.gmatch(text, '%S+') do
    list[#list + 1] = tonumber(value)
  end
  return list
end

local function read()
  local stored = redis.call('GET', KEYS[1])
  if not stored then
    return fresh()
  end
  local counts, failures, leases = string.match(stored, '^([^|]*)|([^|]*)|(.*)$')
  local head = numbers(counts)
  return {forgiven = head[1], since = head[2], locked = head[3], failures = numbers(failures), leases = numbers(leases)}
end

local function text(list)
  local parts = {}
  for i, value in ipairs(list) do
    parts[i] = string.format('%.0f', value)
  end
  return table.concat(parts, ' ')
end

-- What nothing is known of any more needs no key.
local function write(state)
  if #state.failures + #state.leases + state.forgiven == 0 then
    redis.call('DEL', KEYS[1])
    return
  end
  redis.call('SET', KEYS[1],
    text({state.forgiven, state.since, state.locked}) .. '|' .. text(state.failures) .. '|' .. text(state.leases),
    'PX', math.ceil((lease + math.max(lockFor, within)) / 1000))
end

local function insert(list, time)
  local place = #list + 1
  while place > 1 and list[place - 1] > time do
    place = place - 1
  end
  table.insert(list, place, time)
end

local function fail(state, time)
  insert(state.failures, time)
  state.locked = #state.failures >= max and time + lockFor or 0
end

local function forget(state, time)
  if state.locked > 0 then
    return time >= state.locked and fresh() or state
  end
  while state.failures[1] and time - state.failures[1] >= within do
    table.remove(state.failures, 1)
  end
  if state.forgiven > 0 and time - state.since >= within then
    state.forgiven = 0
  end
  return state
end

local state = read()
while state.leases[1] and state.leases[1] <= now do
  local expired = table.remove(state.leases, 1)
  local leases = state.leases
  state = forget(state, expired)
  state.leases = leases
  fail(state, expired)
end
state = forget(state, now)

if ARGV[6] == 'reserve' then
  if state.locked > 0 then
    return {'LOCKED', state.locked - now}
  end
  if #state.failures + #state.leases >= max then
    return {'BUSY', 0}
  end
  insert(state.leases, now + lease)
  write(state)
  return {'ADMITTED', now + lease}
end

local reserved
for i, time in ipairs(state.leases) do
  if time == tonumber(ARGV[7]) then
    reserved = i
  end
end
if reserved then
  table.remove(state.leases, reserved)
  if ARGV[6] == 'FAILED' or (ARGV[6] == 'UNDECIDED' and state.forgiven >= forgivenPerFailure * max) then
    fail(state, now)
  elseif ARGV[6] == 'CLEARED' then
    local leases = state.leases
    state = fresh()
    state.leases = leases
  elseif ARGV[6] == 'UNDECIDED' then
    state.since = state.forgiven == 0 and now or state.since
    state.forgiven = state.forgiven + 1
  end
  write(state)
end
return {state.locked > 0 and 0 or max - #state.failures, state.locked > 0 and state.locked - now or 0}
