package dev.portcullis.processor.generate;

import com.palantir.javapoet.MethodSpec;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Endpoint.BoundRate;
import dev.portcullis.processor.model.Policy.Access;
import dev.portcullis.processor.model.Policy.RateKey;
import dev.portcullis.processor.model.Policy.RateUnit;
import dev.portcullis.processor.model.RoleCatalog;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is checked before anything of the request is read. */
final class AdmitMethod {

    private final RoleCatalog catalog;
    private final GuardMembers members;
    private final Policies policies;

    AdmitMethod(RoleCatalog catalog, GuardMembers members, Policies policies) {
        this.catalog = catalog;
        this.members = members;
        this.policies = policies;
    }

    /** The guard of an endpoint that has no policy that could be enforced. */
    static MethodSpec refusing(String rule) {
        return Conjunction.stage("admit")
                .addStatement("return request.unenforceable($S)", rule)
                .build();
    }

    MethodSpec write(Endpoint endpoint) {
        if (endpoint.effectiveAccess().isEmpty()) {
            return refusing(endpoint.access().isEmpty() ? "MissingAccessPolicy" : "ConflictingAccessPolicy");
        }
        Conjunction checks = new Conjunction();
        rates(endpoint, rate -> !ofContent(rate) && beforeAccess(rate), checks);
        access(endpoint.effectiveAccess().get(), checks);
        rates(endpoint, rate -> !ofContent(rate) && !beforeAccess(rate), checks);
        endpoint.bodySize()
                .ifPresentOrElse(
                        size -> checks.and(
                                "bodyAtMost($L)", Policies.number(size.policy().max())),
                        () -> checks.and("bodyWithinDefault()"));
        rates(endpoint, AdmitMethod::ofContent, checks);
        return Conjunction.stage("admit").addCode(checks.returned()).build();
    }

    private void rates(Endpoint endpoint, Predicate<BoundRate> which, Conjunction checks) {
        endpoint.rates().stream()
                .filter(rate -> !rate.needsValue())
                .filter(which)
                .forEach(rate -> policies.rate(rate, Optional.empty(), Optional.empty(), checks));
    }

    /** Anything that is not the client's own count waits, so that strangers cannot use up what belongs to others. */
    private static boolean beforeAccess(BoundRate rate) {
        return rate.countsBy(RateKey.CLIENT) && !rate.countsBy(RateKey.CALLER) && !rate.countsBy(RateKey.RESOLVED);
    }

    private static boolean ofContent(BoundRate rate) {
        return rate.declared().policy().unit() == RateUnit.CONTENT_BYTES;
    }

    private void access(Access access, Conjunction checks) {
        if (access instanceof Access.Public) {
            checks.and("anyone()");
        } else if (access instanceof Access.Authenticated) {
            checks.and("authenticated()");
        } else if (access instanceof Access.Custom custom) {
            checks.and("allowedBy($N)", members.rule(custom.rule()));
        } else if (access instanceof Access.Roles roles
                && roles.all()
                && !roles.names().isEmpty()) {
            roles.names().forEach(role -> checks.and("anyRole($L)", Roles.satisfying(catalog, List.of(role))));
        } else if (access instanceof Access.Roles roles) {
            checks.and("anyRole($L)", Roles.satisfying(catalog, roles.names()));
        } else {
            checks.and("nobody()");
        }
    }
}
