package dev.portcullis.attacks;

import dev.portcullis.AccessRequest;
import dev.portcullis.Caller;
import dev.portcullis.LimitKeyResolver;
import java.util.Optional;

/** What stands behind the sign in {@code alice@acme}. */
public final class Tenant implements LimitKeyResolver {

    @Override
    public Optional<String> keyOf(Caller caller, AccessRequest request) {
        int at = caller.name().indexOf('@');
        return at < 0 ? Optional.empty() : Optional.of(caller.name().substring(at));
    }
}
