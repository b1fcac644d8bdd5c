package org.maatwerk.workflow.process;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** Deploys the models that came with the program, and nothing else; unchanged ones keep their version. */
class PackagedModels {

    private static final String ROOT = "bpmn";

    void deploy(RepositoryService repository) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(EngineSettings.NAME).enableDuplicateFiltering(true);
        all().forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
    }

    /** By their name in the engine. */
    Map<String, byte[]> all() {
        Path root = root();
        SortedMap<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path model : files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn)"))
                    .toList()) {
                String name = ROOT + "/" + root.relativize(model).toString().replace('\\', '/');
                all.put(name, Files.readAllBytes(model));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path root() {
        try {
            return Path.of(
                    PackagedModels.class.getClassLoader().getResource(ROOT).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the packaged models are not readable", e);
        }
    }
}
