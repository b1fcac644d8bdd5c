package org.maatwerk.workflow.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** Deploys the models that came with the program, and nothing else; unchanged ones keep their version. */
class PackagedModels {

    private static final String ROOT = "bpmn";

    void deploy(RepositoryService repository) {
        Path root = root();
        DeploymentBuilder deployment =
                repository.createDeployment().name(EngineSettings.NAME).enableDuplicateFiltering(true);
        for (Path model : models(root)) {
            add(deployment, root, model);
        }
        deployment.deploy();
    }

    private static Path root() {
        try {
            return Path.of(
                    PackagedModels.class.getClassLoader().getResource(ROOT).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the packaged models are not readable", e);
        }
    }

    private static List<Path> models(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().matches(".*\\.(bpmn|dmn)"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(DeploymentBuilder deployment, Path root, Path model) {
        String name = ROOT + "/" + root.relativize(model).toString().replace('\\', '/');
        try (InputStream content = Files.newInputStream(model)) {
            deployment.addInputStream(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
