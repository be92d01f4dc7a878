package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.PortcullisConfig;
import dev.portcullis.runtime.Setting;
import dev.portcullis.runtime.client.Client;
import dev.portcullis.runtime.client.Clients;
import dev.portcullis.runtime.limit.AccountNames;
import dev.portcullis.runtime.limit.LimitKeys;
import dev.portcullis.runtime.size.JsonLimits;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Configuration;
import java.util.List;

/** Everything that the requests of one application share. */
final class Gatekeeper {

    private final PortcullisConfig config;
    private final Guards guards;
    private final LimitKeys keys;
    private final RefusalLog refusals;
    private final ServerContext server;
    private final LimitCatalog catalog;
    private final Rates rates;
    private final Reservations reservations;
    private final AccountNames accounts;
    private final Clients clients;

    Gatekeeper(PortcullisConfig config, Configuration configuration) {
        this.config = config;
        this.keys = new LimitKeys(config.secret());
        this.server = ServerContext.of(configuration);
        this.refusals = new RefusalLog(config.listener());
        JsonLimits limits = new JsonLimits(
                (int) config.number(Setting.JSON_DEPTH),
                (int) config.number(Setting.JSON_TOKENS),
                config.number(Setting.TEXT_CHARS),
                config.number(Setting.NUMBER_CHARS),
                config.number(Setting.ELEMENTS));
        this.guards = Guards.load(new ApplicationRules(config, new RuleSources(configuration, server)), limits);
        this.catalog = LimitCatalog.of(config, guards.limits());
        this.rates = new Rates(config.limits(), config.rateLimitFields());
        this.reservations = new Reservations(config.limits(), Math.toIntExact(config.number(Setting.LIMIT_WAITING)));
        this.accounts = new AccountNames(config.accountNames());
        this.clients = new Clients(config.trustedProxies().orElse(null), config.forwardedHeader());
        if (config.sharesLimits()
                && catalog.countsClients()
                && config.trustedProxies().isEmpty()) {
            throw new IllegalArgumentException(
                    "portcullis.trusted-proxies is not set; processes that share a limit store"
                            + " and limit clients say which proxies stand before them: none, their number, or their networks");
        }
    }

    PortcullisConfig config() {
        return config;
    }

    Guards guards() {
        return guards;
    }

    ServerContext server() {
        return server;
    }

    LimitKeys keys() {
        return keys;
    }

    LimitCatalog catalog() {
        return catalog;
    }

    Rates rates() {
        return rates;
    }

    Reservations reservations() {
        return reservations;
    }

    AccountNames accounts() {
        return accounts;
    }

    /** Whom limits by client count. */
    Client client(ContainerRequestContext request) {
        String peer = request.getProperty(ClientGate.PEER_ADDRESS) instanceof String address ? address : null;
        return clients.of(peer, field -> request.getHeaders().getOrDefault(field, List.of()));
    }

    RefusalLog refusals() {
        return refusals;
    }
}
