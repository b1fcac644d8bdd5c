package org.maatwerk.people.usecase;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maatwerk.kernel.HouseStarted;
import org.maatwerk.people.FeedReport;
import org.maatwerk.people.Persons;

/**
 * Brings the first people into an empty house, through the same importer as every day after (X8): in the demo the
 * fictional ones, otherwise those in the folder of the setting {@code maatwerk.people.first-folder}. The files are
 * {@code organisations.csv}, {@code personnel-feed.csv}, {@code roles.csv} and {@code related.csv}.
 */
@ApplicationScoped
@Transactional
public class LoadFirstPeople {

    @Inject
    Persons persons;

    @Inject
    LoadReferencePeople reference;

    @Inject
    ImportPersonnelFeed importPersonnelFeed;

    @Inject
    @ConfigProperty(name = "maatwerk.people.first-folder")
    Optional<String> folder;

    /** Before the other rooms, which may need people for what they bring. */
    void whenTheHouseStarts(@Observes @Priority(Interceptor.Priority.APPLICATION) HouseStarted started) {
        if (persons.isEmpty() && (started.demo() || folder.isPresent())) {
            load();
        }
    }

    private void load() {
        reference.organisations(file("organisations.csv"));
        FeedReport report = importPersonnelFeed.takeDelivered(file("personnel-feed.csv"), true);
        if (!report.findings().isEmpty()) {
            throw new IllegalStateException("personnel-feed.csv has bad lines, the first is line "
                    + report.findings().get(0));
        }
        reference.roles(file("roles.csv"));
        reference.related(file("related.csv"));
    }

    byte[] file(String name) {
        try (InputStream file = open(name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the first people: " + e.getMessage(), e);
        }
    }

    private InputStream open(String name) throws IOException {
        if (folder.isPresent()) {
            return Files.newInputStream(Path.of(folder.get(), name));
        }
        InputStream demo = LoadFirstPeople.class.getResourceAsStream("/demo/" + name);
        if (demo == null) {
            throw new FileNotFoundException("demo/" + name);
        }
        return demo;
    }
}
