package org.maatwerk.protocol;

import java.util.List;

/** The installations whose passports are taken here, besides this one. */
public interface PassportIssuers {

    List<PassportIssuer> all();
}
