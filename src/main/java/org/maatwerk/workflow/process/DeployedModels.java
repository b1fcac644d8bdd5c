package org.maatwerk.workflow.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Resource;
import org.camunda.bpm.engine.repository.ResourceDefinition;

/**
 * What the engine would run must be what came with the program, now or earlier: files that run keep the model they began
 * with (X5). A model that somebody put in the database, or changed there, could call any part of the house; with one of
 * those the house stays shut.
 */
final class DeployedModels {

    /** By name and hash, every model that was ever released; the build adds to it and takes nothing away. */
    static final String RELEASED = "/org/maatwerk/workflow/released-models.txt";

    private final Map<String, Set<String>> known = new HashMap<>();

    DeployedModels(Map<String, byte[]> packaged) {
        packaged.forEach((name, content) -> know(name, hash(content)));
    }

    /** With what earlier versions came with. */
    DeployedModels orReleased() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(DeployedModels.class.getResourceAsStream(RELEASED), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .forEach(parts -> know(parts[1], parts[0]));
            return this;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalStateException with one line that says which model is not ours, and what to do */
    void areOurs(RepositoryService repository) {
        Map<String, Set<String>> deployed = new HashMap<>();
        repository.createDeploymentQuery().list().forEach(deployment -> {
            for (Resource resource : repository.getDeploymentResources(deployment.getId())) {
                check(resource.getName(), content(repository, resource));
                deployed.computeIfAbsent(deployment.getId(), id -> new HashSet<>())
                        .add(resource.getName());
            }
        });
        Stream.<ResourceDefinition>concat(
                        repository.createProcessDefinitionQuery().list().stream(),
                        repository.createDecisionDefinitionQuery().list().stream())
                .filter(definition -> !deployed.getOrDefault(definition.getDeploymentId(), Set.of())
                        .contains(definition.getResourceName()))
                .findFirst()
                .ifPresent(stray -> refuse(stray.getKey()));
    }

    private void check(String name, byte[] content) {
        if (!known.getOrDefault(name, Set.of()).contains(hash(content))) {
            refuse(name);
        }
    }

    void know(String name, String hash) {
        known.computeIfAbsent(name, any -> new HashSet<>()).add(hash);
    }

    private static void refuse(String name) {
        throw new IllegalStateException(("the model %s in the database is not one that came with Maatwerk: restore the"
                        + " database from its backup (docs/operations.md), or reset it when it is a trial")
                .formatted(name));
    }

    private static byte[] content(RepositoryService repository, Resource resource) {
        try (InputStream content = repository.getResourceAsStreamById(resource.getDeploymentId(), resource.getId())) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
