package org.maatwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.PackagedServer;

/** The first page costs at most 100 KB over the wire, with everything it brings along. */
class FirstPageSizeIT {

    private static final int AT_MOST = 100 * 1024;
    private static final Pattern IN_STYLES = Pattern.compile("url\\(['\"]?([^'\")]+)['\"]?\\)");
    private static final String BRINGS_ALONG =
            "link[rel=stylesheet], link[rel=icon], link[rel=preload], script[src], img[src]";

    private final Map<String, Integer> bytes = new TreeMap<>();

    @Test
    void the_first_page_with_styles_scripts_and_fonts_fits_in_100_kilobytes() throws IOException {
        URI page = afterRedirects(URI.create(PackagedServer.shared().url() + "/"));

        String html = fetch(page);
        for (Element part : Jsoup.parse(html, page.toString()).select(BRINGS_ALONG)) {
            URI address = URI.create(part.hasAttr("src") ? part.absUrl("src") : part.absUrl("href"));
            String content = fetch(address);
            if (part.is("link[rel=stylesheet]")) {
                fetchWhatStylesName(address, content);
            }
        }

        assertThat(bytes).hasSizeGreaterThan(1);
        assertThat(bytes.values().stream().mapToInt(Integer::intValue).sum())
                .as(bytes.toString())
                .isLessThanOrEqualTo(AT_MOST);
    }

    private void fetchWhatStylesName(URI sheet, String styles) throws IOException {
        Matcher names = IN_STYLES.matcher(styles);
        while (names.find()) {
            if (!names.group(1).startsWith("data:")) {
                fetch(sheet.resolve(names.group(1)));
            }
        }
    }

    /** Counts what comes over the wire, compressed when the server compresses. */
    private String fetch(URI address) throws IOException {
        if (bytes.containsKey(address.getPath())) {
            return "";
        }
        HttpURLConnection connection = open(address);
        byte[] wire = connection.getInputStream().readAllBytes();
        bytes.put(address.getPath(), wire.length);
        boolean compressed = "gzip".equals(connection.getContentEncoding());
        byte[] content = compressed ? new GZIPInputStream(new ByteArrayInputStream(wire)).readAllBytes() : wire;
        return new String(content, StandardCharsets.UTF_8);
    }

    private URI afterRedirects(URI start) throws IOException {
        HttpURLConnection connection = open(start);
        String next = connection.getHeaderField("Location");
        return next == null ? start : afterRedirects(start.resolve(next));
    }

    private static HttpURLConnection open(URI address) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Accept-Encoding", "gzip");
        return connection;
    }
}
