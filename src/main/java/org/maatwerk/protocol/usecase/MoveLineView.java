package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.MoveResult;

/**
 * One protocol in a move to another building.
 *
 * @param reopened how many agreements depend on the job, and are looked at again
 * @param unchanged how many stay as they are
 * @param result null in a preview
 */
public record MoveLineView(CaseNumber file, String staffMember, long reopened, long unchanged, MoveResult result)
        implements Serializable {

    @Override
    public String toString() {
        return "line of " + file;
    }
}
