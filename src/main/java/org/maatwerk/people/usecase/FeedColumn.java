package org.maatwerk.people.usecase;

import java.util.List;

/** The columns of the personnel feed (X8), by their English and Dutch names; capitals, spaces and dashes do not count. */
enum FeedColumn {
    STAFF_NUMBER("staff_number", "personeelsnummer", "stamnummer"),
    FIRST_NAME("first_name", "voornaam"),
    LAST_NAME("last_name", "naam", "achternaam", "familienaam"),
    EMAIL("email", "e-mailadres"),
    ORGANISATION("organisation", "entiteit", "ovo-code"),
    MANAGER("manager", "leidinggevende"),
    BUILDING("building", "gebouw"),
    LEVEL("level", "niveau"),
    STATUTE("statute", "statuut"),
    BIRTH_DATE("birth_date", "geboortedatum"),
    SEX("sex", "geslacht"),
    START("start", "begindatum", "indiensttreding"),
    END("end", "einddatum", "uitdiensttreding");

    private final List<String> names;

    FeedColumn(String... names) {
        this.names = List.of(names);
    }

    List<String> names() {
        return names;
    }
}
