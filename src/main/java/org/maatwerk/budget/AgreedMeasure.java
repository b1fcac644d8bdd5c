package org.maatwerk.budget;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.MeasureKind;

/**
 * Which agreement a request is for (afgesproken maatregel, P8).
 *
 * @param agreement its number in the protocol
 * @param since the version of the protocol it stands in
 */
public record AgreedMeasure(CaseNumber protocol, int agreement, int since, MeasureCategory category) {

    /** One of the nine by which is reported; a work agreement that costs money is none of them, and so an other. */
    public MeasureCategory reportedAs() {
        return reported(category);
    }

    static MeasureCategory reported(MeasureCategory category) {
        return category.kind() == MeasureKind.MATERIAL ? category : MeasureCategory.OTHER;
    }
}
