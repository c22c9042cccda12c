package org.itpregistry.entry.web;

import java.util.List;
import java.util.Map;
import org.itpregistry.access.domain.Center;
import org.itpregistry.platform.domain.RegistryRecord;

/** What the pages have in common on which a row is entered at a center that is chosen beside the items. */
public abstract class CenterEntryPage<R extends RegistryRecord> extends EntryPage<R> {
    private List<Center> centers;
    private Long center;

    @Override
    protected void open(Map<String, String> here) {
        setId(here.get("id"));
        open();
    }

    @Override
    public String getHere() {
        return PageContext.of("id", getId());
    }

    /** Opens the row that the address names, or the form for a new one. */
    public abstract void open();

    /** Offers centers to choose from; a single one is chosen. */
    protected void offer(List<Center> enterable) {
        centers = enterable;
        center = centers.size() == 1 ? centers.get(0).id() : null;
    }

    @Override
    protected boolean isCenterLacking() {
        return !isStored() && center == null;
    }

    public List<Center> getCenters() {
        return centers;
    }

    public Long getCenter() {
        return center;
    }

    public void setCenter(Long key) {
        center = key;
    }
}
