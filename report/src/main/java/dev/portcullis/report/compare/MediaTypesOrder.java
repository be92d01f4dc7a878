package dev.portcullis.report.compare;

import dev.portcullis.report.lock.ConsumesFact;
import dev.portcullis.report.lock.ProducesFact;
import dev.portcullis.report.lock.Subject;

/** In which formats. */
final class MediaTypesOrder implements EndpointOrder {

    @Override
    public boolean allowsNoMore(Subject.Endpoint endpoint, Side one, Side other) {
        return MediaTypes.areWithin(
                        one.lock().facts(endpoint, ConsumesFact.class).stream()
                                .map(ConsumesFact::mediaType)
                                .toList(),
                        other.lock().facts(endpoint, ConsumesFact.class).stream()
                                .map(ConsumesFact::mediaType)
                                .toList())
                && MediaTypes.areWithin(
                        one.lock().facts(endpoint, ProducesFact.class).stream()
                                .map(ProducesFact::mediaType)
                                .toList(),
                        other.lock().facts(endpoint, ProducesFact.class).stream()
                                .map(ProducesFact::mediaType)
                                .toList());
    }
}
