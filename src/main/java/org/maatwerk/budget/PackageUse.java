package org.maatwerk.budget;

import java.io.Serializable;
import org.maatwerk.kernel.Hours;

/**
 * What was used of a package of hours that was granted (gebruik van een pakket, T13).
 *
 * @param path where there is more of it; null for whoever may know no more (D9)
 */
public record PackageUse(Hours granted, Hours used, String path) implements Serializable {

    public PackageUse hoursAlone() {
        return new PackageUse(granted, used, null);
    }
}
