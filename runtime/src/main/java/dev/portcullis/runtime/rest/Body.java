package dev.portcullis.runtime.rest;

import dev.portcullis.runtime.PortcullisConfig;
import dev.portcullis.runtime.Setting;
import dev.portcullis.runtime.size.BodyMeter;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** The size of the body of one request, from its announcement to its last byte. */
final class Body {

    private static final long RATIO_GRACE = 1 << 20;
    private static final int LONG_DIGITS = 18;

    private final PortcullisConfig config;
    private final ContainerRequestContext context;
    private @Nullable BodyMeter meter;

    Body(PortcullisConfig config, ContainerRequestContext context) {
        this.config = config;
        this.context = context;
    }

    /** The meter; null before the guard has bounded the body. */
    @Nullable
    BodyMeter meter() {
        return meter;
    }

    /** The refusal of a body of which too much has been read; null otherwise. */
    @Nullable
    Denial tooLarge() {
        return meter != null && meter.isExceeded() ? Denials.bodyTooLarge(meter) : null;
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
        String coding = context.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (coding != null && !isSupported(coding.strip())) {
            return Denials.unsupportedCoding();
        }
        BodyMeter created = new BodyMeter(bytes, config.number(Setting.BODY_RATIO), RATIO_GRACE);
        meter = created;
        if (!"0".equals(length)) {
            context.setEntityStream(created.asSent(context.getEntityStream()));
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
