package org.maatwerk.leaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.documents.Documents;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.leaks.AccessMatrix.Try;

/** Everybody of the matrix goes in by every way, for every file. */
@ApplicationScoped
class Walk {

    private static final int NOT_FOUND = 404;
    private static final String NOBODY = "";

    @Inject
    DataSource database;

    @Inject
    Documents documents;

    private final WaysIn ways = WaysIn.takenAlong();
    private final Set<String> opened = ConcurrentHashMap.newKeySet();
    private long lastNoted;
    private final Map<String, Guest> guests = new ConcurrentHashMap<>();
    private final Map<CaseNumber, List<Long>> mails = new HashMap<>();

    /** Asked for once for all persons and ways; the next time there may be more. */
    private final Map<CaseNumber, List<Long>> letters = new HashMap<>();

    /** All there is to try. */
    List<Try> tries(List<MatrixFile> files) {
        letters.clear();
        List<Try> all = new ArrayList<>();
        for (Who who : Who.values()) {
            switch (who) {
                case SUBJECT -> files.forEach(own -> addOwn(all, own, files));
                case OTHER_SUBJECT -> add(all, who, files.get(1), files.subList(2, files.size()));
                default -> add(all, who, null, files);
            }
        }
        return all;
    }

    /** All of these, two persons at a time; who has most to try begins. Each keeps to the own order. */
    void go(List<Try> tries, BiConsumer<Try, Guest.Answer> each) {
        List<List<Try>> byPerson = tries.stream().collect(Collectors.groupingBy(Walk::nameOf)).values().stream()
                .sorted(Comparator.comparingInt(own -> -own.size()))
                .toList();
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> walks = new ArrayList<>();
            byPerson.forEach(own -> walks.add(two.submit(() -> goAlone(own, each))));
            for (Future<?> one : walks) {
                one.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } finally {
            two.shutdownNow();
        }
    }

    private void goAlone(List<Try> tries, BiConsumer<Try, Guest.Answer> each) {
        tries.forEach(one -> {
            Guest.Answer answer = guest(one).get(one.address());
            if (answer.status() < NOT_FOUND) {
                opened.add(Outputs.named(one));
            }
            each.accept(one, answer);
        });
    }

    /** Whether it was answered with more than that there is nothing, on an earlier walk. */
    boolean opens(Try one) {
        return opened.contains(Outputs.named(one));
    }

    /** What was noted in the access log since it was asked the last time, without when: of each person in order. */
    List<String> noted() {
        List<String> entries = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select seq, actor, relation, information_class, written, why, case_number from access_log"
                                + " where seq > ? order by actor, seq")) {
            query.setLong(1, lastNoted);
            long last = lastNoted;
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    last = Math.max(last, row.getLong(1));
                    entries.add(row.getString(2)
                            + row.getString(3)
                            + row.getString(4)
                            + row.getString(5)
                            + row.getString(6)
                            + row.getString(7));
                }
                lastNoted = last;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return entries;
    }

    /** Pages about no file are the same for every file of one person. */
    private void addOwn(List<Try> all, MatrixFile own, List<MatrixFile> files) {
        boolean first = files.stream().filter(own::isOfSameSubject).findFirst().orElseThrow() == own;
        if (first) {
            addOfNoFile(all, Who.SUBJECT, own);
        }
        addOfFiles(all, Who.SUBJECT, own, List.of(own));
    }

    private void add(List<Try> all, Who who, MatrixFile own, List<MatrixFile> files) {
        addOfNoFile(all, who, own);
        addOfFiles(all, who, own, files);
    }

    private void addOfNoFile(List<Try> all, Who who, MatrixFile own) {
        for (WayIn way : ways.pagesAndAddresses()) {
            Addresses.ofNoFile(way).forEach(address -> all.add(new Try(way, who, own, null, address)));
        }
    }

    private void addOfFiles(List<Try> all, Who who, MatrixFile own, List<MatrixFile> files) {
        for (WayIn way : ways.pagesAndAddresses()) {
            for (MatrixFile file : files) {
                Addresses.of(way, file, letters(file), messages(file))
                        .forEach(address -> all.add(new Try(way, who, own, file, address)));
            }
        }
    }

    /** Signed in once, and the same ever after. */
    Guest guest(Try one) {
        return guests.computeIfAbsent(nameOf(one), name -> NOBODY.equals(name) ? Guest.nobody() : Guest.signedIn(name));
    }

    private static String nameOf(Try one) {
        if (one.who() == Who.NOBODY) {
            return NOBODY;
        }
        return one.own() == null ? one.who().email() : one.own().subject().email();
    }

    private List<Long> letters(MatrixFile file) {
        return letters.computeIfAbsent(
                file.number(),
                one -> documents.of(one).stream().map(DocumentView::id).toList());
    }

    private List<Long> messages(MatrixFile file) {
        return mails.computeIfAbsent(file.number(), this::readMessages);
    }

    /** To everybody who got one, the first that leads to a page of the file. */
    private List<Long> readMessages(CaseNumber file) {
        List<Long> ids = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select min(id) from message where case_number = ?"
                                + " and path like '%case=%' group by recipient order by 1")) {
            query.setString(1, file.value());
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getLong(1));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return ids;
    }
}
