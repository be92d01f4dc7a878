package dev.portcullis.processor.check;

import dev.portcullis.processor.model.Declared;
import dev.portcullis.processor.model.Endpoint;
import dev.portcullis.processor.model.Origin;
import dev.portcullis.processor.model.Property;
import dev.portcullis.processor.model.Structure;

/** Whom a finding is about, in words. */
final class Subject {

    private Subject() {}

    /** The endpoint when the declaration is its own, else the element that carries the declaration. */
    static String of(Declared<?> declared, Endpoint endpoint) {
        Origin origin = declared.origin();
        boolean own = origin.level() == Origin.Level.METHOD || origin.level() == Origin.Level.PARAMETER;
        return own ? endpoint.signature().subject() : origin.declaredOn();
    }

    static String of(Structure structure, Property property) {
        return "property " + structure.simpleName() + "." + property.name();
    }
}
