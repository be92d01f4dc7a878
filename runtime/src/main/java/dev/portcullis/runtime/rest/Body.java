package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.PortcullisConfig;
import dev.portcullis.runtime.Setting;
import dev.portcullis.runtime.size.BodyMeter;
import dev.portcullis.runtime.size.MultipartLimits;
import dev.portcullis.runtime.size.SizeExceeded;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The size of the body of one request, from its announcement to its last byte. */
final class Body {

    private static final long RATIO_GRACE = 1 << 20;
    private static final int GUESSED = 8_192;
    private static final int LONG_DIGITS = 18;
    private static final long UNKNOWN = -1;
    private static final String BOUNDARY = "boundary";
    private static final Pattern BOUNDARIES = Pattern.compile(BOUNDARY, Pattern.CASE_INSENSITIVE);
    /** RFC 2046 section 5.1.1, without spaces. */
    private static final Pattern USUAL = Pattern.compile("[0-9A-Za-z'()+_,./:=?-]{1,70}");

    private final PortcullisConfig config;
    private final ServerContext server;
    private final ContainerRequestContext context;
    private @Nullable BodyMeter meter;
    private @Nullable Denial quota;
    private long announced = UNKNOWN;

    Body(PortcullisConfig config, ServerContext server, ContainerRequestContext context) {
        this.config = config;
        this.server = server;
        this.context = context;
    }

    /** The meter; null before the guard has bounded the body. */
    @Nullable
    BodyMeter meter() {
        return meter;
    }

    /** The refusal of a body of which too much has been read; null otherwise. */
    private @Nullable Denial tooLarge() {
        if (quota != null) {
            return quota;
        }
        if (meter == null || !meter.isExceeded()) {
            return null;
        }
        SizeExceeded inside = meter.inside();
        return inside == null ? Denials.bodyTooLarge(meter) : Denials.partsTooLarge(inside);
    }

    /** The refusal of a body of which too much, or no whole, has been read; null otherwise. */
    @Nullable
    Denial spoiled() {
        return meter != null && meter.isBroken() ? unreadable() : tooLarge();
    }

    /** The refusal of a body that could not be read. */
    Denial unreadable() {
        Denial tooLarge = tooLarge();
        return tooLarge != null ? tooLarge : Denials.malformedBody();
    }

    /**
     * The same bytes, of which the parts are counted; null for a media type by which servers would tell the parts in
     * different ways.
     */
    @Nullable
    InputStream parts(BodyMeter metered, InputStream decoded) {
        List<String> types = context.getHeaders().get(HttpHeaders.CONTENT_TYPE);
        MediaType type = context.getMediaType();
        String boundary = type == null ? null : type.getParameters().get(BOUNDARY);
        if (types == null
                || types.size() != 1
                || boundary == null
                || BOUNDARIES.split(types.get(0), -1).length != 2
                || !USUAL.matcher(boundary).matches()) {
            return null;
        }
        return metered.asMultipart(decoded, boundary, new MultipartLimits((int) config.number(Setting.PARTS), (int)
                config.number(Setting.PART_HEADER_BYTES)));
    }

    /** Charges what was read of a body and not charged yet. */
    void finish() {
        if (meter != null) {
            meter.settle();
        }
    }

    /**
     * All bytes of the body. A stream that does not know its length is read into much larger arrays than the usual body
     * needs; what was announced is a first guess, which decoding may exceed.
     */
    byte[] read(InputStream decoded) throws IOException {
        if (announced < 0 || announced > GUESSED) {
            return decoded.readAllBytes();
        }
        // One more, so that the end is seen and not only reached.
        byte[] first = decoded.readNBytes((int) announced + 1);
        if (first.length <= announced) {
            return first;
        }
        byte[] rest = decoded.readAllBytes();
        byte[] all = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, all, first.length, rest.length);
        return all;
    }

    /**
     * Charges the body to a quota: at once when its length is announced, else as it comes.
     *
     * @param most what the quota ever admits
     * @param charging refuses so many bytes, or returns null
     */
    @Nullable
    Denial charge(long most, LongFunction<@Nullable Denial> charging) {
        BodyMeter metered = meter;
        if (metered == null) {
            return Denials.failure("guard", "the guard counts the bytes of a body that it does not bound");
        }
        if (announced > most) {
            return Denials.bodyTooLarge(most, "quota");
        }
        if (announced >= 0) {
            return announced == 0 ? null : charging.apply(announced);
        }
        metered.charge(bytes -> {
            quota = quota == null ? charging.apply(bytes) : quota;
            return quota == null;
        });
        return null;
    }

    /** Bounds the body by the default when the guard has not bounded it. */
    @Nullable
    Denial bounded() {
        return meter == null ? atMost(config.number(Setting.BODY_BYTES)) : null;
    }

    @Nullable
    Denial atMost(long bytes) {
        if (meter != null) {
            return Denials.failure("guard", "the guard bounds the body twice");
        }
        String length = context.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && !isNumber(length)) {
            return Denials.malformedRequest("the length of the content is no number");
        }
        if (length != null && (length.length() > LONG_DIGITS || Long.parseLong(length) > bytes)) {
            return Denials.bodyTooLarge(bytes, "announced");
        }
        announced = length == null ? UNKNOWN : Long.parseLong(length);
        String coding = context.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !isSupported(coding.strip())) {
            return Denials.unsupportedCoding();
        }
        BodyMeter created = new BodyMeter(bytes, config.number(Setting.BODY_RATIO), RATIO_GRACE);
        meter = created;
        if (!"0".equals(length)) {
            InputStream metered = created.asSent(context.getEntityStream());
            context.setEntityStream(metered);
            server.bound(metered);
        }
        return null;
    }

    private static boolean isSupported(String coding) {
        return coding.isEmpty() || coding.equalsIgnoreCase("gzip") || coding.equalsIgnoreCase("identity");
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
