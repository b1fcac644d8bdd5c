package org.maatwerk.protocol;

import static org.maatwerk.protocol.ProtocolRefusal.BODY_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.RECOGNITION_IS_OVER;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.kernel.Refused;

/** A recognition by somebody outside the government (externe erkenning): by whom and until when, never a copy (P1). */
@Embeddable
public class ExternalAttest implements Serializable {

    private static final long serialVersionUID = 1L;

    @Enumerated(EnumType.STRING)
    @Column(name = "recognised_by")
    private RecognitionBody body;

    @Column(name = "recognised_until")
    private LocalDate until;

    protected ExternalAttest() {}

    /**
     * @param until the last day, null when indefinite
     * @throws Refused when nobody is named, or it is over
     */
    public ExternalAttest(RecognitionBody body, LocalDate until, LocalDate today) {
        Refused.unless(body != null, BODY_IS_MISSING, "body");
        Refused.unless(until == null || !until.isBefore(today), RECOGNITION_IS_OVER, "until");
        this.body = body;
        this.until = until;
    }

    public RecognitionBody body() {
        return body;
    }

    /** Null when indefinite. */
    public LocalDate until() {
        return until;
    }
}
