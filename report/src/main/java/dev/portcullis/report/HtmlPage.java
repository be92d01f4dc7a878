package dev.portcullis.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;

/**
 * What {@code policy.mustache} lays out. {@link JStacheType#STACHE} makes it plain Java that needs no engine: one thing
 * less on every user's compiler path.
 *
 * @param style the style sheet; it and the script are the only values that are not escaped
 * @param styleHash its hash, by which the page's own policy allows it and no other
 * @param script the script
 * @param scriptHash its hash, likewise
 * @param view the report in words
 */
@JStache(path = "dev/portcullis/report/policy.mustache")
@JStacheConfig(type = JStacheType.STACHE)
record HtmlPage(String style, String styleHash, String script, String scriptHash, ReportView view) {}
