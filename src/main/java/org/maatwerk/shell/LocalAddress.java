package org.maatwerk.shell;

import java.util.regex.Pattern;

/** An address within the house, from outside hands: anything else becomes the home page (no open redirect). */
public final class LocalAddress {

    private static final Pattern PAGE = Pattern.compile("/[\\w-]+/[\\w-]+(?:\\.xhtml)?(\\?[\\w=&.%-]*)?");

    private LocalAddress() {}

    public static String orHome(String wanted) {
        return wanted != null && PAGE.matcher(wanted).matches() ? wanted : Home.PAGE;
    }
}
