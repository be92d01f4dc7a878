package dev.portcullis.conformance.resource;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** A bean in a bean. */
public class PageBean {

    private int page;

    /** Called by the server. */
    @QueryParam("page")
    @DefaultValue("1")
    public void setPage(int page) {
        this.page = page;
    }

    boolean first() {
        return page == 1;
    }
}
