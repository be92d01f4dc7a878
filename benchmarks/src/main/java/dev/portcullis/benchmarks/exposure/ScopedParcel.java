package dev.portcullis.benchmarks.exposure;

import dev.portcullis.Expose;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The same parcel as {@link PartParcel}, as Jersey's filtering of entities wants it: with getters. */
public final class ScopedParcel {

    private final OpenParcel parcel;

    ScopedParcel(OpenParcel parcel) {
        this.parcel = parcel;
    }

    @Expose
    public String getReference() {
        return parcel.reference();
    }

    @Expose
    public String getTitle() {
        return parcel.title();
    }

    @Expose
    public String getSummary() {
        return parcel.summary();
    }

    @Expose
    public String getSender() {
        return parcel.sender();
    }

    @Expose
    public String getRecipient() {
        return parcel.recipient();
    }

    @Expose
    @RolesAllowed(Roles.CLERK)
    public String getCarrier() {
        return parcel.carrier();
    }

    @Expose
    @RolesAllowed(Roles.AUDITOR)
    public String getRoute() {
        return parcel.route();
    }

    @Expose
    @DenyAll
    public String getRemark() {
        return parcel.remark();
    }

    @Expose
    public int getPieces() {
        return parcel.pieces();
    }

    @Expose
    public int getWeight() {
        return parcel.weight();
    }

    @Expose
    public int getLength() {
        return parcel.length();
    }

    @Expose
    public int getHeight() {
        return parcel.height();
    }

    @Expose
    public long getVersion() {
        return parcel.version();
    }

    @Expose
    @DenyAll
    public long getSequence() {
        return parcel.sequence();
    }

    @Expose
    public boolean isFragile() {
        return parcel.fragile();
    }

    @Expose
    @DenyAll
    public boolean isInsured() {
        return parcel.insured();
    }

    @Expose
    @RolesAllowed(Roles.AUDITOR)
    public double getPrice() {
        return parcel.price();
    }

    @Expose
    public Stage getStage() {
        return parcel.stage();
    }

    @Expose
    public List<String> getLabels() {
        return parcel.labels();
    }

    @Expose
    public Depot getDepot() {
        return parcel.depot();
    }
}
