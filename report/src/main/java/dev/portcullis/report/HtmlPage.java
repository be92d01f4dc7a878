package dev.portcullis.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheLambda;
import io.jstach.jstache.JStacheType;

/**
 * What {@code policy.mustache} lays out. {@link JStacheType#STACHE} makes it plain Java that needs no engine: one thing
 * less on every user's compiler path.
 *
 * <p>A template becomes one method together with its partials, and HotSpot interprets a method of more than 8,000 bytes for
 * ever. So what stands on the page many times has templates, and thereby methods, of its own.
 *
 * @param style the style sheet; it and the script are the only values that are not escaped
 * @param styleHash its hash, by which the page's own policy allows it and no other
 * @param script the script
 * @param scriptHash its hash, likewise
 * @param view the report in words
 */
@JStache(path = "dev/portcullis/report/policy.mustache")
@JStacheConfig(type = JStacheType.STACHE)
record HtmlPage(String style, String styleHash, String script, String scriptHash, ReportView view) {

    private static final RowRenderer ROW = new RowRenderer(String::valueOf, HtmlReport::escape);
    private static final CardRenderer CARD = new CardRenderer(String::valueOf, HtmlReport::escape);
    private static final ReachRenderer REACH = new ReachRenderer(String::valueOf, HtmlReport::escape);
    private static final LeavingRenderer LEAVING = new LeavingRenderer(String::valueOf, HtmlReport::escape);

    /** An endpoint among all others. */
    @JStache(path = "dev/portcullis/report/page/row.mustache")
    @JStacheConfig(type = JStacheType.STACHE)
    record Row(EndpointView endpoint) {}

    /** All that is said of an endpoint. */
    @JStache(path = "dev/portcullis/report/page/card.mustache")
    @JStacheConfig(type = JStacheType.STACHE)
    record Card(EndpointView endpoint) {}

    /** What callers of one kind reach. */
    @JStache(path = "dev/portcullis/report/page/audience.mustache")
    @JStacheConfig(type = JStacheType.STACHE)
    record Reach(AudiencePivot audience) {}

    /** What may leave of a type. */
    @JStache(path = "dev/portcullis/report/page/type.mustache")
    @JStacheConfig(type = JStacheType.STACHE)
    record Leaving(TypeView type) {}

    @JStacheLambda
    @JStacheLambda.Raw
    public String row(EndpointView endpoint) {
        return ROW.execute(new Row(endpoint));
    }

    @JStacheLambda
    @JStacheLambda.Raw
    public String card(EndpointView endpoint) {
        return CARD.execute(new Card(endpoint));
    }

    @JStacheLambda
    @JStacheLambda.Raw
    public String audience(AudiencePivot audience) {
        return REACH.execute(new Reach(audience));
    }

    @JStacheLambda
    @JStacheLambda.Raw
    public String type(TypeView type) {
        return LEAVING.execute(new Leaving(type));
    }
}
