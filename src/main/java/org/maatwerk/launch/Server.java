package org.maatwerk.launch;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Payara Micro, booted in this process, so that there is one process to stop, watch or kill. */
final class Server {

    private static final Logger LOG = Logger.getLogger(Server.class.getName());

    private final Settings settings;
    private final DataFolder data;
    private final Path home;

    Server(Settings settings, DataFolder data, Path home) {
        this.settings = settings;
        this.data = data;
        this.home = home;
    }

    /** Returns when the application is deployed, or when its deployment failed: the server does not tell. */
    void boot() throws CannotStart {
        Path root = data.freshServer(home.resolve("server"));
        Path logging = data.write(root.resolve("logging.properties"), logging());
        Path commands = data.write(root.resolve("preboot.commands"), commands() + tls(root));
        settings.derived().forEach(System::setProperty);
        System.setProperty(
                "fish.payara.micro.BootJar",
                home.resolve("server/launch-micro.jar").toUri().toString());
        System.setProperty("fish.payara.micro.UnpackDir", home.resolve("server").toString());
        run(
                "--rootdir",
                root.toString(),
                "--port",
                String.valueOf(settings.port()),
                "--logproperties",
                logging.toString(),
                "--prebootcommandfile",
                commands.toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--contextroot",
                "/",
                "--deploy",
                home.resolve("ROOT.war").toString());
    }

    private static void run(String... options) throws CannotStart {
        try {
            Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) options);
        } catch (InvocationTargetException e) {
            LOG.log(Level.SEVERE, "the server did not boot", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new CannotStart("The server is missing beside maatwerk.jar. Build again.", e);
        }
    }

    /** How the server answers: only here, compressed, without telling what it is. */
    private String commands() {
        String http = "set configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
        return String.join(
                "\n",
                "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address="
                        + settings.address(),
                "set configs.config.server-config.ejb-container.ejb-timer-service.ejb-timer-service=Dummy",
                // Sessions stay in memory; the server would keep them in the data grid, which does not run here.
                "set configs.config.server-config.availability-service.web-container-availability.persistence-type=memory",
                http + "server-header=false",
                http + "xpowered-by=false",
                http + "compression=on",
                http + "compression-min-size-bytes=1024",
                http + "compressable-mime-type="
                        + "text/html,text/css,text/javascript,application/javascript,application/json,image/svg+xml",
                "set configs.config.server-config.microprofile-metrics-configuration.enabled=false",
                "");
    }

    private String tls(Path root) throws CannotStart {
        return InnerTls.isChosen(settings)
                ? String.join("\n", InnerTls.of(settings).commands(root.resolve("config"))) + "\n"
                : "";
    }

    private String logging() {
        return String.join(
                "\n",
                "handlers=" + LogFile.class.getName() + "," + FirstTrouble.class.getName(),
                LogFile.class.getName() + ".formatter=" + OneLine.class.getName(),
                ".level=INFO",
                "PayaraMicro.level=WARNING",
                "com.sun.enterprise.level=WARNING",
                "com.hazelcast.level=WARNING",
                "fish.payara.level=WARNING",
                "javax.enterprise.level=WARNING",
                // Authorities in the server's own list whose certificate has expired are not trusted; that is all.
                "javax.enterprise.system.security.ssl.level=SEVERE",
                // What an application leaves behind when it is unloaded: here the process ends with it.
                "jakarta.enterprise.web.util.level=OFF",
                "io.opentelemetry.level=WARNING",
                "javax.level=WARNING",
                "org.camunda.level=WARNING",
                "org.flywaydb.level=SEVERE",
                "org.jboss.weld.level=WARNING",
                "org.primefaces.level=WARNING",
                "org.glassfish.level=WARNING",
                "org.hibernate.validator.level=WARNING",
                "");
    }
}
