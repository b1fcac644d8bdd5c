package org.maatwerk.testing;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The product's own WAR with a test inside, for tests that need the container itself. */
public final class InContainer {

    private static final String WEB_XML = "WEB-INF/web.xml";

    /** The door through which the test asks its methods; the product has no such door. */
    private static final String TEST_DOOR =
            """
            <security-constraint>
                <web-resource-collection>
                    <web-resource-name>tests</web-resource-name>
                    <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                </web-resource-collection>
            </security-constraint>
            </web-app>""";

    private InContainer() {}

    /** The packaged WAR with the classes of this package added; it will find no data of an earlier test class. */
    public static WebArchive productWith(Package tests) {
        ContainerSettings.beginAnew();
        WebArchive product = ShrinkWrap.create(ZipImporter.class, "maatwerk-with-tests.war")
                .importFrom(Path.of("target", "maatwerk.war").toFile())
                .as(WebArchive.class);
        String webXml = text(product);
        product.delete(WEB_XML);
        return product.add(new StringAsset(webXml.replace("</web-app>", TEST_DOOR)), WEB_XML)
                .addPackage(tests)
                .addClasses(Patience.class, TestPdf.class, BesideThePool.class, AtTheKeys.class)
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
    }

    private static String text(WebArchive product) {
        try (var content = product.get(WEB_XML).getAsset().openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
