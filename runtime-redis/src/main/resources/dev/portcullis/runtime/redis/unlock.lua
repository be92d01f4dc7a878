-- Forgets the failures and the lock of a key; attempts under way stay so, and the key lives as long as it would have.
-- KEYS[1]: as the script of attempts writes it. ARGV: a time to use in place of the server's, or nothing.
-- Returns: 1 when there were failures, else 0.
local now
if ARGV[1] == '' then
  local time = redis.call('TIME')
  now = time[1] * 1000000 + time[2]
else
  now = tonumber(ARGV[1])
end

local stored = redis.call('GET', KEYS[1])
if not stored then
  return {0}
end
local failures, leases = string.match(stored, '^[^|]*|([^|]*)|(.*)$')
local current = {}
for lease in string.gmatch(leases, '%S+') do
  if tonumber(lease) > now then
    current[#current + 1] = lease
  end
end
if #current == 0 then
  redis.call('DEL', KEYS[1])
else
  redis.call('SET', KEYS[1], '0 0 0||' .. table.concat(current, ' '), 'PX', redis.call('PTTL', KEYS[1]))
end
return {failures == '' and 0 or 1}
