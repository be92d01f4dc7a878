package dev.portcullis.processor.report;

import dev.portcullis.processor.model.Body;
import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Place;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Signature;
import dev.portcullis.processor.model.Structure;
import dev.portcullis.report.Origin;
import dev.portcullis.report.SourceLocation;
import dev.portcullis.report.SourceRegion;
import org.jspecify.annotations.Nullable;

/** Says where something stands. */
final class Locations {

    private Locations() {}

    static SourceLocation source(Place place) {
        return new SourceLocation(place.file(), Math.toIntExact(place.line()));
    }

    static @Nullable SourceRegion region(Place place) {
        return place.line() == 0
                ? null
                : new SourceRegion(
                        Math.toIntExact(place.column()),
                        Math.toIntExact(place.endLine()),
                        Math.toIntExact(place.endColumn()));
    }

    static Origin origin(Declared<?> declared) {
        return new Origin(declared.origin().declaredOn(), source(declared.place()));
    }

    /** A property of which nobody said anything. */
    static Origin property(Structure structure, Property property) {
        return new Origin("property " + property.name() + " of " + structure.simpleName(), source(property.place()));
    }

    /** The parameter that receives the body. */
    static Origin body(Body body) {
        return new Origin("parameter " + body.javaName(), source(body.place()));
    }

    /** The return type of a method, which says what leaves where no annotation does. */
    static Origin result(Signature signature) {
        return new Origin(
                "method " + signature.resource().simpleName() + "."
                        + signature.method().name(),
                source(signature.resultPlace()));
    }

    /** A bound that nobody declared. */
    static Origin byDefault(Signature signature) {
        return new Origin("default", source(signature.place()));
    }
}
