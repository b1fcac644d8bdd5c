package org.maatwerk.workflow;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/** What somebody typed earlier, by field, and when it was saved. */
public record FormDraftView(Map<String, String> fields, Instant savedAt) implements Serializable {

    public FormDraftView {
        fields = Map.copyOf(fields);
    }
}
