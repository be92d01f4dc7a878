-- Where Portcullis counts. Times are microseconds since the epoch, by the clock of this server.

-- Rates. Unlogged: after a crash they begin anew, which costs nobody more than one burst.
create unlogged table portcullis_rate (
    key uuid primary key,
    -- For each window, when its bucket will be full again.
    full_at bigint[] not null,
    expires_at bigint not null
) with (fillfactor = 50);

-- Attempts. Logged: a lock survives a crash.
create table portcullis_attempt (
    key uuid primary key,
    -- When the failures that still count happened, and when attempts under way are taken for failures; oldest first.
    failures bigint[] not null,
    leases bigint[] not null,
    forgiven int not null,
    forgiven_since bigint not null,
    -- 0 without a lock.
    locked_until bigint not null,
    expires_at bigint not null
) with (fillfactor = 50);

create function portcullis_now(given bigint) returns bigint language sql volatile as $$
    select coalesce(given, (extract(epoch from clock_timestamp()) * 1000000)::bigint)
$$;

-- Counts what a request costs in all windows of a limit, or in none of them (the generic cell rate algorithm, ITU-T I.371).
create function portcullis_consume(
    given bigint, limited uuid, cost bigint, increments bigint[], tolerances bigint[],
    out admitted boolean, out chosen int, out remaining bigint, out micros bigint)
language plpgsql as $$
declare
    now_at bigint;
    stored bigint[];
    arrivals bigint[] := '{}';
    arrival bigint;
    excess bigint;
    latest bigint := 0;
begin
    -- Again, when what has expired was deleted in between.
    loop
        insert into portcullis_rate values (limited, '{}', 0) on conflict do nothing;
        select full_at into stored from portcullis_rate where key = limited for update;
        exit when found;
    end loop;
    now_at := portcullis_now(given);
    admitted := true;
    micros := 0;
    for i in 1 .. array_length(increments, 1) loop
        -- One more than fits is never admitted, and does not overflow.
        arrival := greatest(coalesce(stored[i], 0), now_at)
            + increments[i] * least(cost, tolerances[i] / increments[i] + 1);
        excess := arrival - now_at - tolerances[i];
        if excess > 0 then
            if admitted or excess > micros then
                chosen := i - 1;
                micros := excess;
            end if;
            admitted := false;
            remaining := 0;
        elsif admitted and (remaining is null or -excess / increments[i] < remaining) then
            chosen := i - 1;
            remaining := -excess / increments[i];
            micros := arrival - now_at;
        end if;
        arrivals := arrivals || arrival;
        latest := greatest(latest, arrival);
    end loop;
    if admitted then
        update portcullis_rate set full_at = arrivals, expires_at = latest where key = limited;
    end if;
end
$$;

create function portcullis_with(times bigint[], added bigint) returns bigint[] language sql immutable as $$
    select array(select time from unnest(times || added) as time order by time)
$$;

-- The row of a key, for this transaction alone.
create function portcullis_locked(limited uuid) returns portcullis_attempt language plpgsql as $$
declare
    state portcullis_attempt;
begin
    loop
        insert into portcullis_attempt values (limited, '{}', '{}', 0, 0, 0, 0) on conflict do nothing;
        select * into state from portcullis_attempt where key = limited for update;
        if found then
            return state;
        end if;
    end loop;
end
$$;

create function portcullis_forget(state portcullis_attempt, at bigint, within bigint) returns portcullis_attempt
language plpgsql as $$
begin
    if state.locked_until > 0 then
        if at >= state.locked_until then
            state.failures := '{}';
            state.forgiven := 0;
            state.forgiven_since := 0;
            state.locked_until := 0;
        end if;
        return state;
    end if;
    state.failures := array(select time from unnest(state.failures) as time where at - time < within order by time);
    if state.forgiven > 0 and at - state.forgiven_since >= within then
        state.forgiven := 0;
    end if;
    return state;
end
$$;

create function portcullis_fail(state portcullis_attempt, at bigint, most int, lock_for bigint)
returns portcullis_attempt language plpgsql as $$
begin
    state.failures := portcullis_with(state.failures, at);
    state.locked_until := case when cardinality(state.failures) >= most then at + lock_for else 0 end;
    return state;
end
$$;

-- At a time: locks that have ended, old failures and old leases are dealt with.
create function portcullis_at(state portcullis_attempt, at bigint, most int, lock_for bigint, within bigint)
returns portcullis_attempt language plpgsql as $$
declare
    expired bigint;
begin
    while coalesce(state.leases[1] <= at, false) loop
        expired := state.leases[1];
        state.leases := state.leases[2:];
        state := portcullis_fail(portcullis_forget(state, expired, within), expired, most, lock_for);
    end loop;
    return portcullis_forget(state, at, within);
end
$$;

-- What nothing is known of any more may be deleted at once.
create function portcullis_keep(state portcullis_attempt, expires bigint) returns void language sql as $$
    update portcullis_attempt set failures = state.failures, leases = state.leases, forgiven = state.forgiven,
        forgiven_since = state.forgiven_since, locked_until = state.locked_until,
        expires_at = case when cardinality(state.failures) + cardinality(state.leases) + state.forgiven = 0
            then 0 else expires end
    where key = state.key
$$;

-- Reserves an attempt before anything is verified.
create function portcullis_reserve(
    given bigint, limited uuid, most int, lock_for bigint, within bigint, lease_for bigint,
    out status text, out lease bigint, out micros bigint)
language plpgsql as $$
declare
    now_at bigint;
    state portcullis_attempt;
begin
    state := portcullis_locked(limited);
    now_at := portcullis_now(given);
    state := portcullis_at(state, now_at, most, lock_for, within);
    lease := 0;
    micros := 0;
    if state.locked_until > 0 then
        status := 'LOCKED';
        micros := state.locked_until - now_at;
    elsif cardinality(state.failures) + cardinality(state.leases) >= most then
        status := 'BUSY';
    else
        status := 'ADMITTED';
        lease := now_at + lease_for;
        state.leases := portcullis_with(state.leases, lease);
        perform portcullis_keep(state, now_at + lease_for + greatest(lock_for, within));
    end if;
end
$$;

-- Settles a reservation; one whose lease has ended changes nothing.
create function portcullis_settle(
    given bigint, limited uuid, most int, lock_for bigint, within bigint, lease_for bigint, outcome text, reserved bigint,
    out remaining int, out micros bigint)
language plpgsql as $$
declare
    now_at bigint;
    state portcullis_attempt;
    place int;
begin
    state := portcullis_locked(limited);
    now_at := portcullis_now(given);
    state := portcullis_at(state, now_at, most, lock_for, within);
    place := array_position(state.leases, reserved);
    if place is not null then
        state.leases := state.leases[:place - 1] || state.leases[place + 1:];
        if outcome = 'FAILED' or (outcome = 'UNDECIDED' and state.forgiven >= 4 * most) then
            state := portcullis_fail(state, now_at, most, lock_for);
        elsif outcome = 'CLEARED' then
            state.failures := '{}';
            state.forgiven := 0;
            state.forgiven_since := 0;
            state.locked_until := 0;
        elsif outcome = 'UNDECIDED' then
            state.forgiven_since := case when state.forgiven = 0 then now_at else state.forgiven_since end;
            state.forgiven := state.forgiven + 1;
        end if;
        perform portcullis_keep(state, now_at + lease_for + greatest(lock_for, within));
    end if;
    micros := case when state.locked_until > 0 then state.locked_until - now_at else 0 end;
    remaining := case when state.locked_until > 0 then 0 else most - cardinality(state.failures) end;
end
$$;

-- Forgets failures and lock; what is under way stays so.
create function portcullis_unlock(given bigint, limited uuid) returns boolean language plpgsql as $$
declare
    state portcullis_attempt;
    now_at bigint;
    failed boolean;
begin
    select * into state from portcullis_attempt where key = limited for update;
    if not found then
        return false;
    end if;
    now_at := portcullis_now(given);
    failed := cardinality(state.failures) > 0;
    state.failures := '{}';
    state.leases := array(select lease from unnest(state.leases) as lease where lease > now_at order by lease);
    state.forgiven := 0;
    state.forgiven_since := 0;
    state.locked_until := 0;
    perform portcullis_keep(state, state.expires_at);
    return failed;
end
$$;
