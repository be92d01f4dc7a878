-- Counts what a request costs in all windows of a limit, or in none of them (the generic cell rate algorithm, ITU-T I.371).
-- KEYS[1]: the times at which each bucket will be full again, in microseconds, separated by spaces.
-- ARGV: a time to use in place of the server's, or nothing; what the request costs; then increment and tolerance of each
-- window, in microseconds.
-- Returns: 1 when admitted, else 0; the window that rejects for the longest time, or the one closest to exhaustion; how
-- many more requests it would admit; microseconds until it is full again, or until it admits a request.
local now
if ARGV[1] == '' then
  local time = redis.call('TIME')
  now = time[1] * 1000000 + time[2]
else
  now = tonumber(ARGV[1])
end

local cost = tonumber(ARGV[2])
local full = {}
for value in string.gmatch(redis.call('GET', KEYS[1]) or '', '%S+') do
  full[#full + 1] = tonumber(value)
end

local arrivals, latest = {}, now
local rejecting, wait = -1, 0
local closest, remaining, filling = 0, nil, 0
for window = 1, #ARGV / 2 - 1 do
  local increment, tolerance = tonumber(ARGV[2 * window + 1]), tonumber(ARGV[2 * window + 2])
  -- One more than fits is never admitted, and stays exact.
  local arrival = math.max(full[window] or 0, now) + math.min(increment * cost, tolerance + increment)
  local excess = arrival - now - tolerance
  if excess > wait then
    rejecting, wait = window - 1, excess
  elseif excess <= 0 then
    local left = math.floor(-excess / increment)
    if not remaining or left < remaining then
      closest, remaining, filling = window - 1, left, arrival - now
    end
  end
  -- Without a format Lua prints 1.79545e+15, and the value is lost.
  arrivals[window] = string.format('%.0f', arrival)
  latest = math.max(latest, arrival)
end

if rejecting >= 0 then
  return {0, rejecting, 0, wait}
end
redis.call('SET', KEYS[1], table.concat(arrivals, ' '), 'PX', math.ceil((latest - now) / 1000))
return {1, closest, remaining, filling}
