package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.PortcullisConfig;
import dev.portcullis.runtime.Setting;
import dev.portcullis.runtime.limit.LimitKeys;
import dev.portcullis.runtime.limit.LimitStore;
import dev.portcullis.runtime.size.JsonLimits;
import jakarta.ws.rs.core.Configuration;

/** Everything that the requests of one application share. */
final class Gatekeeper {

    private final PortcullisConfig config;
    private final Guards guards;
    private final LimitKeys keys;
    private final RefusalLog refusals;
    private final ServerContext server;
    private final LimitCatalog catalog = new LimitCatalog();
    private final ClientNetwork clients = new ClientNetwork();

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

    LimitStore limits() {
        return config.limits();
    }

    LimitKeys keys() {
        return keys;
    }

    LimitCatalog catalog() {
        return catalog;
    }

    ClientNetwork clients() {
        return clients;
    }

    RefusalLog refusals() {
        return refusals;
    }
}
