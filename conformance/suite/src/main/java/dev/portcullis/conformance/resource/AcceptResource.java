package dev.portcullis.conformance.resource;

import dev.portcullis.RequiresRole;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Bodies of which only the name may be set. */
@Path("accept")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequiresRole("member")
public class AcceptResource {

    @POST
    @Path("setter")
    public Outcome setter(Settables.BySetter body) {
        return Outcome.of(body);
    }

    @POST
    @Path("field")
    public Outcome field(Settables.ByField body) {
        return Outcome.of(body);
    }

    @POST
    @Path("list")
    public Outcome list(Settables.ByList body) {
        return Outcome.of(body);
    }

    @POST
    @Path("map")
    public Outcome map(Settables.ByMap body) {
        return Outcome.of(body);
    }

    @POST
    @Path("component")
    public Outcome component(Settables.ByComponent body) {
        return Outcome.of(body);
    }

    @POST
    @Path("creator")
    public Outcome creator(Settables.ByCreator body) {
        return Outcome.of(body);
    }

    @POST
    @Path("nesting")
    public Outcome nesting(Settables.ByNesting body) {
        return Outcome.of(body);
    }

    @POST
    @Path("element")
    public Outcome element(Settables.ByElement body) {
        return Outcome.of(body);
    }

    @POST
    @Path("injection")
    public Outcome injection(Settables.ByInjection body) {
        return Outcome.of(body);
    }

    @POST
    @Path("case")
    public Outcome byCase(Settables.ByCase body) {
        return Outcome.of(body);
    }

    @POST
    @Path("collection")
    public Outcome collection(Settables.ByCollection body) {
        return Outcome.of(body);
    }

    @POST
    @Path("text")
    public Outcome text(Settables.ByText body) {
        return Outcome.of(body);
    }

    @POST
    @Path("repetition")
    public Outcome repetition(Settables.ByRepetition body) {
        return Outcome.of(body);
    }

    @POST
    @Path("mix-in")
    public Outcome mixIn(Settables.ByMixIn body) {
        return Outcome.of(body);
    }

    @POST
    @Path("role")
    public Outcome role(Settables.ByRole body) {
        return Outcome.of(body);
    }

    @POST
    @Path("all")
    public Outcome all(List<Settables.ByField> bodies) {
        return Outcome.of(bodies.get(bodies.size() - 1));
    }
}
