package dev.portcullis.processor.generate;

import com.palantir.javapoet.MethodSpec;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Policy.Access;
import dev.portcullis.processor.model.Policy.RateKey;
import dev.portcullis.processor.model.RoleCatalog;
import java.util.List;

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
        rates(endpoint, true, checks);
        access(endpoint.effectiveAccess().get(), checks);
        rates(endpoint, false, checks);
        endpoint.bodySize()
                .ifPresentOrElse(
                        size -> checks.and(
                                "bodyAtMost($L)", Policies.number(size.policy().max())),
                        () -> checks.and("bodyWithinDefault()"));
        return Conjunction.stage("admit").addCode(checks.returned()).build();
    }

    private void rates(Endpoint endpoint, boolean beforeAccess, Conjunction checks) {
        endpoint.rates().stream()
                .filter(rate -> !rate.declared().policy().by().contains(RateKey.PARAMETER))
                .filter(rate -> beforeAccess(rate.declared().policy().by()) == beforeAccess)
                .forEach(rate -> checks.and("rate($N)", policies.rate(rate)));
    }

    /** Anything that is not the client's own count waits, so that strangers cannot use up what belongs to others. */
    private static boolean beforeAccess(List<RateKey> by) {
        return by.contains(RateKey.CLIENT) && !by.contains(RateKey.CALLER);
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
