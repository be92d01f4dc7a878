package dev.portcullis.conformance.resource;

import dev.portcullis.RequiresRole;
import dev.portcullis.Waive;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;

/** Bodies of which only the name may be set, and that may be forms. */
@Path("forms")
@Produces(MediaType.APPLICATION_JSON)
@RequiresRole("member")
public class FormResource {

    @POST
    @Path("parameter")
    public Outcome parameter(@FormParam("name") String name) {
        return Outcome.of(new NamedForm(name));
    }

    @POST
    @Path("bean")
    public Outcome bean(@BeanParam NamedForm form) {
        return Outcome.of(form);
    }

    /** Of any media type. */
    @POST
    @Path("bound")
    public Outcome bound(Settables.ByField body) {
        return Outcome.of(body);
    }

    @POST
    @Path("fields")
    @Waive(rule = "UntypedBody", reason = "What is accepted is taken as it comes", until = "2999-12-31")
    public Outcome fields(MultivaluedMap<String, String> fields) {
        NamedForm form = new NamedForm(fields.getFirst("name"));
        form.setRole(fields.getFirst("role"));
        return Outcome.of(form);
    }
}
