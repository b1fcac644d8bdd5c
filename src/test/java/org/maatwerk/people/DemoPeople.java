package org.maatwerk.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Makes the demo's fictional staff: always the same people. The memorable ones come from {@code demo-people.csv}, the
 * others are drawn. After a change run {@link #main} and commit what it wrote.
 */
public final class DemoPeople {

    private static final Path TARGET = Path.of("src/main/resources/demo");
    private static final int STAFF = 1025;
    private static final int TEAM = 9;
    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 1, 1);

    private final Random dice = new Random(20260101);
    private final List<String[]> feed = new ArrayList<>();
    private final List<String> roles = new ArrayList<>(List.of("email;role;organisation;from;until"));
    private final List<String> accounts = new ArrayList<>(List.of("email;name;role;label_nl;label_en"));
    private final Map<String, String> numbers = new LinkedHashMap<>();
    private final Map<String, String> heads = new LinkedHashMap<>();
    private final Set<String> addresses = new HashSet<>();
    private int next = 100_001;

    public static void main(String[] none) throws IOException {
        for (Map.Entry<String, String> file : new DemoPeople().files().entrySet()) {
            Files.writeString(TARGET.resolve(file.getKey()), file.getValue());
        }
    }

    /** The text of each file by its name. */
    Map<String, String> files() {
        List<String[]> memorable = rows("/demo-people.csv");
        memorable.forEach(row -> numbers.put(row[2], numberOf(row)));
        memorable.stream().filter(row -> row[10].equals("HEAD_OF_ENTITY")).forEach(row -> heads.put(row[3], row[2]));
        addresses.addAll(numbers.keySet());
        List<String[]> entities = rows("/demo/organisations.csv").stream()
                .filter(row -> row[3].equals("GOVERNMENT"))
                .toList();
        entities.forEach(entity -> heads.computeIfAbsent(entity[0], this::head));
        memorable.forEach(this::addMemorable);
        for (int i = 0; i < entities.size(); i++) {
            addEntity(entities.get(i)[0], sizeOf(i, entities.size()));
        }
        addSecondOfficer();
        addTrainee();
        return Map.of(
                "personnel-feed.csv",
                feedText(),
                "roles.csv",
                String.join("\n", roles) + "\n",
                "accounts.csv",
                String.join("\n", accounts) + "\n");
    }

    private String numberOf(String[] row) {
        String company = row[3].startsWith("OVO")
                ? ""
                : row[2].replaceAll(".*@(..).*", "$1").toUpperCase(Locale.ROOT) + "-";
        return company + next++;
    }

    private void addMemorable(String[] row) {
        String manager = row[3].startsWith("OVO") && row[4].isEmpty() ? heads.get(row[3]) : row[4];
        add(row, manager.equals(row[2]) ? "" : manager, FIRST_DAY.toString(), "");
        Role role = Role.valueOf(row[10]);
        if (!role.followsFromFeed()) {
            grant(row[2], role, row[3]);
        }
        if (row.length > 11 && !row[11].isEmpty()) {
            accounts.add(String.join(";", row[2], row[0] + " " + row[1], row[10], row[11], row[12]));
        }
    }

    private String head(String entity) {
        String[] head = drawn(entity, "A", LocalDate.of(2008, 9, 1));
        add(head, "", "2008-09-01", "");
        grant(head[2], Role.HEAD_OF_ENTITY, entity);
        return head[2];
    }

    /** Teams under team leads under the head; the first drawn person is the entity's HR officer. */
    private void addEntity(String entity, int size) {
        String lead = heads.get(entity);
        for (int i = 0; i < size; i++) {
            boolean leads = i % TEAM == 1;
            LocalDate start = LocalDate.of(1990, 1, 1).plusDays(dice.nextInt(13_000));
            String[] person = drawn(entity, leads ? "A" : level(), start);
            boolean temporary = person[7].equals("CONTRACTUAL") && dice.nextInt(8) == 0;
            String end = temporary
                    ? LocalDate.of(2028, 1, 31).plusMonths(dice.nextInt(36)).toString()
                    : "";
            add(person, leads || i == 0 ? heads.get(entity) : lead, start.toString(), end);
            if (leads) {
                lead = person[2];
            }
            if (i == 0) {
                grant(person[2], Role.HR_OFFICER, entity);
            }
        }
    }

    /** A destruction needs two of them (X6). */
    private void addSecondOfficer() {
        String address = "rania.martens@voorbeeld.example";
        grant(address, Role.DATA_PROTECTION_OFFICER, "OVO900001");
        accounts.add(String.join(
                ";",
                address,
                "Rania Martens",
                Role.DATA_PROTECTION_OFFICER.name(),
                "tweede functionaris voor gegevensbescherming",
                "second data protection officer"));
    }

    /** Somebody in training at work (GIBO), known by an e-mail address alone: there is no staff number yet (P1). */
    private void addTrainee() {
        String address = "jonas.baert@voorbeeld.example";
        numbers.put(address, "");
        String[] trainee = {
            "Jonas", "Baert", address, "OVO900020", "", "Antwerpen, Anna Bijnsgebouw", "C", "TRAINEE", "2004-09-17", "M"
        };
        add(trainee, "joris.vermeulen@voorbeeld.example", "2026-01-05", "");
        accounts.add(String.join(
                ";",
                address,
                "Jonas Baert",
                Role.STAFF_MEMBER.name(),
                "GIBO-stagiair zonder personeelsnummer",
                "trainee without a staff number"));
    }

    private void add(String[] row, String manager, String start, String end) {
        feed.add(new String[] {
            numbers.computeIfAbsent(row[2], address -> numberOf(row)),
            row[0],
            row[1],
            row[2],
            row[3],
            numbers.getOrDefault(manager, ""),
            row[5],
            row[6],
            row[7],
            row[8],
            row[9],
            start,
            end
        });
    }

    private void grant(String address, Role role, String entity) {
        roles.add(String.join(";", address, role.name(), entity, FIRST_DAY.toString(), ""));
    }

    private String[] drawn(String entity, String level, LocalDate start) {
        boolean woman = dice.nextInt(100) < 54;
        String first = one(woman ? DemoNames.WOMEN : DemoNames.MEN);
        String last = one(DemoNames.FAMILIES);
        LocalDate birth = start.minusYears(21).minusDays(dice.nextInt(5_000));
        LocalDate earliest = LocalDate.of(1961, 1, 1);
        String statute = dice.nextInt(100) < 58 ? "STATUTORY" : "CONTRACTUAL";
        return new String[] {
            first,
            last,
            address(first, last),
            entity,
            "",
            one(DemoNames.BUILDINGS),
            level,
            statute,
            (birth.isBefore(earliest) ? earliest.plusDays(dice.nextInt(2_000)) : birth).toString(),
            dice.nextInt(200) == 0 ? "X" : woman ? "F" : "M"
        };
    }

    private String address(String first, String last) {
        String plain = plain(first) + "." + plain(last);
        String address = plain + "@voorbeeld.example";
        for (int i = 2; !addresses.add(address); i++) {
            address = plain + i + "@voorbeeld.example";
        }
        return address;
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replaceAll("[^a-z-]", "");
    }

    private String level() {
        int throwOfDice = dice.nextInt(100);
        return throwOfDice < 38 ? "A" : throwOfDice < 68 ? "B" : throwOfDice < 89 ? "C" : "D";
    }

    private <T> T one(List<T> of) {
        return of.get(dice.nextInt(of.size()));
    }

    /** Entities are not equally large: they share what the memorable people and the heads leave. */
    private int sizeOf(int place, int entities) {
        int share = (STAFF - 2 * entities) / entities;
        return share + (place % 5 - 2) * 8;
    }

    private String feedText() {
        StringBuilder text = new StringBuilder(
                "staff_number;first_name;last_name;email;organisation;manager;building;level;statute;birth_date;sex;"
                        + "start;end\n");
        feed.stream().sorted(Comparator.comparing(row -> row[0])).forEach(row -> text.append(String.join(";", row))
                .append('\n'));
        return text.toString();
    }

    private static List<String[]> rows(String resource) {
        try (InputStream file = DemoPeople.class.getResourceAsStream(resource)) {
            return Arrays.stream(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n"))
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
