package dev.portcullis.report;

/**
 * Leads to the card of an endpoint.
 *
 * @param anchor where it stands on the page
 * @param httpMethod for example {@code GET}
 * @param route the full template
 */
record EndpointLink(String anchor, String httpMethod, String route) {}
