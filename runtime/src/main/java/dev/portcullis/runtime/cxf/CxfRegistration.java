package dev.portcullis.runtime.cxf;

import org.apache.cxf.Bus;
import org.apache.cxf.buslifecycle.BusCreationListener;

/**
 * Registers on every Jakarta REST endpoint of a CXF bus: CXF finds it by {@code META-INF/cxf/bus-extensions.txt} and
 * ignores the service files of Jakarta REST.
 */
public final class CxfRegistration implements BusCreationListener {

    @Override
    public void busCreated(Bus bus) {
        bus.getFeatures().add(new CxfFeature());
    }
}
