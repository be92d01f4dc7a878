package dev.portcullis.conformance;

import dev.portcullis.conformance.resource.Notes;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Other ways to write a path, which some part of a server may take for the same one (CVE-2023-4853). */
final class PathTricks {

    private PathTricks() {}

    /** The variants by what they are called. */
    static Map<String, String> of(String path) {
        int first = path.indexOf('/', 1);
        int last = path.lastIndexOf('/');
        String head = first < 0 ? path : path.substring(0, first);
        String tail = first < 0 ? "" : path.substring(first);
        Map<String, String> variants = new LinkedHashMap<>();
        variants.put("as it is", path);
        variants.put("doubled slash first", "/" + path);
        variants.put("doubled slash inside", head + "/" + tail);
        variants.put("doubled slash before the last segment", path.substring(0, last) + "/" + path.substring(last));
        variants.put("trailing slash", path + "/");
        variants.put("two trailing slashes", path + "//");
        variants.put("matrix parameter last", path + ";x=1");
        variants.put("matrix parameter first", head + ";x=1" + tail);
        variants.put("bare semicolon", path + ";");
        variants.put("encoded semicolon", path + "%3Bx=1");
        variants.put("encoded slash", head + tail.replace("/", "%2F"));
        variants.put("encoded slash first", "/%2F" + path.substring(1));
        variants.put("dot segment", "/." + path);
        variants.put("dot segments", "/x/.." + path);
        variants.put("encoded dot segments", "/x/%2e%2e" + path);
        variants.put("dot segments with a semicolon", "/x/..;" + path);
        variants.put("doubly encoded dot segments", "/x/%252e%252e" + path);
        variants.put("upper case", path.toUpperCase(Locale.ROOT));
        variants.put("upper case first segment", head.toUpperCase(Locale.ROOT) + tail);
        variants.put("encoded letter", "/%" + Integer.toHexString(path.charAt(1)) + path.substring(2));
        variants.put("fullwidth letter", "/%EF%BD%81" + path.substring(2));
        variants.put("overlong slash", head + "%C0%AF" + (tail.isEmpty() ? "" : tail.substring(1)));
        variants.put("null byte", path + "%00");
        variants.put("line feed", path + "%0A");
        variants.put("space", path + "%20");
        variants.put("backslash", "/%5C" + path.substring(1));
        variants.put("extension", path + ".json");
        variants.put("malformed escape", path + "%zz");
        variants.put("slash and dot", head + "/." + tail);
        variants.put("slash, dot and semicolon", head + "/.;x" + tail);
        variants.put("dot segments inside", head + "/x/.." + tail);
        variants.put("dot segments with an encoded slash", "/x/..%2F" + path.substring(1));
        variants.put("dot segments with an encoded backslash", "/x/..%5C" + path.substring(1));
        variants.put("overlong dot segments", "/x/%C0%AE%C0%AE" + path);
        variants.put("doubly encoded slash", head + tail.replace("/", "%252F"));
        variants.put("lower case escape of a slash", head + tail.replace("/", "%2f"));
        variants.put("encoded last segment", path.substring(0, last + 1) + encoded(path.substring(last + 1)));
        variants.put("encoded path", "/" + encoded(head.substring(1)) + tail);
        variants.put("combining letter", path + "%CC%81");
        variants.put("byte order mark", "/%EF%BB%BF" + path.substring(1));
        variants.put("tab", path + "%09");
        variants.put("null byte and extension", path + "%00.json");
        variants.put("long matrix parameter", path + ";x=" + "a".repeat(3_000));
        variants.put("long trailing dots", path + "/.".repeat(500));
        variants.put("absolute form", "http://other.example" + path);
        variants.put("own identifier in a matrix parameter", path + ";id=" + Notes.BOBS);
        variants.put("own identifier in the query", path + (path.contains("?") ? "&" : "?") + "id=" + Notes.BOBS);
        variants.put("query", path + "?x=1&_method=OPTIONS&_type=xml");
        variants.put("fragment", path + "%23x");
        return variants;
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return encoded.toString();
    }
}
