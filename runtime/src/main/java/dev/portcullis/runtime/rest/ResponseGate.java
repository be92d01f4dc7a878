package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.Problem;
import dev.portcullis.runtime.limit.Settlement;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;

/**
 * Settles attempts by what came of them and tells the state of limits. It changes the response and never throws: on some
 * servers an exception here loses the response with all its headers.
 */
@ConstrainedTo(RuntimeType.SERVER)
public final class ResponseGate implements ContainerResponseFilter {

    private final Installation installation;

    ResponseGate(Installation installation) {
        this.installation = installation;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        RateHeaders client = ClientGate.headers(request);
        if (client != null) {
            client.writeTo(
                    response.getHeaders(), installation.gatekeeper().config().rateLimitFields());
        }
        Exchange exchange = Exchange.of(request);
        if (exchange != null) {
            try {
                finish(exchange, response);
            } catch (RuntimeException | LinkageError e) {
                RefusalLog.failure(
                        "A response could not be finished: "
                                + exchange.endpoint().label(),
                        e);
                Denial denial = Denials.failure("guard", "the response could not be finished");
                exchange.announce(denial);
                Responses.replace(response, denial.problem());
            }
        } else if (AutomaticOptions.is(request, response)) {
            AutomaticOptions.answer(installation.gatekeeper(), response);
        }
    }

    private static void finish(Exchange exchange, ContainerResponseContext response) {
        if (!lasts(exchange, response)) {
            release(exchange);
        }
        exchange.body().finish();
        Denial spoiled = exchange.body().spoiled();
        if (spoiled != null && !exchange.isRefused()) {
            // Whatever the resource made of half a body, it is not to be believed.
            exchange.announce(spoiled);
            Responses.replace(response, spoiled.problem());
        }
        exchange.limits().headers().writeTo(response.getHeaders(), exchange.rateLimitFields());
        for (Attempt attempt : exchange.limits().attempts()) {
            int status = response.getStatus();
            Settlement settlement = attempt.settle(status, !exchange.isRefused());
            if (!exchange.isRefused() && attempt.failsWith(status)) {
                failed(exchange, attempt, settlement, response);
            }
        }
    }

    private static void release(Exchange exchange) {
        Outbox stream = exchange.stream();
        if (stream != null) {
            stream.abandon();
        }
        exchange.limits().release();
    }

    /**
     * Whether the response goes on after the filters. CXF asks them before it calls the method; one that opens no stream
     * is counted until its reservation ends by itself.
     */
    private static boolean lasts(Exchange exchange, ContainerResponseContext response) {
        return exchange.guard().events() != null && !exchange.isRefused() && response.getStatus() < 300;
    }

    private static void failed(
            Exchange exchange, Attempt attempt, Settlement settlement, ContainerResponseContext response) {
        boolean locked = settlement.lockedNanos() > 0;
        long seconds = locked
                ? RateState.seconds(settlement.lockedNanos())
                : attempt.policy().within().toSeconds();
        MultivaluedMap<String, Object> headers = response.getHeaders();
        RateState state = attempt.limits().state(settlement.remaining(), seconds);
        boolean told = attempt.policy().tellRemaining();
        if (locked) {
            state.waiting(exchange.rateLimitFields()).forEach(headers::putSingle);
        } else if (told) {
            state.tell(exchange.rateLimitFields(), headers::putSingle);
        }
        if (response.getStatus() == 401 && !headers.containsKey(HttpHeaders.WWW_AUTHENTICATE)) {
            headers.putSingle(HttpHeaders.WWW_AUTHENTICATE, exchange.challenge());
        }
        Object entity = response.getEntity();
        if (entity == null || entity instanceof Problem) {
            Problem problem = entity instanceof Problem given ? given : Denials.badCredentials(response.getStatus());
            problem = told ? problem.with("attempts-remaining", settlement.remaining()) : problem;
            Responses.problem(response, locked ? problem.with("locked-for-seconds", seconds) : problem);
        }
    }
}
