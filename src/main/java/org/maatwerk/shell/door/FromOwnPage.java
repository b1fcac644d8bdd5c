package org.maatwerk.shell.door;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/**
 * Whether somebody came by a link on a page of ours, by what the browser says of it; older browsers say which page it
 * was. Whoever comes from a page elsewhere, or by an address alone, did not press anything here.
 */
public final class FromOwnPage {

    private FromOwnPage() {}

    public static boolean is(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return "same-origin".equals(site);
        }
        String page = request.getHeader("Referer");
        String host = request.getHeader("Host");
        return page != null && host != null && host.equalsIgnoreCase(authority(page));
    }

    private static String authority(String page) {
        try {
            return URI.create(page).getAuthority();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
