package org.maatwerk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** A decision table for the page about its feature, as its model says it. */
final class DecisionDoc {

    private final DmnModelInstance model;
    private final StringBuilder page = new StringBuilder();

    private DecisionDoc(Path file) {
        model = Dmn.readModelFromFile(file.toFile());
    }

    static String of(Path file) {
        DecisionDoc doc = new DecisionDoc(file);
        doc.write();
        return doc.page.toString();
    }

    private void write() {
        Decision decision = one(Decision.class);
        DecisionTable table = one(DecisionTable.class);
        line("");
        line("## " + decision.getName() + " (`" + decision.getId() + "`)");
        line("");
        line(decision.getDescription().getTextContent());
        line("");
        line(manner(table));
        line("");
        List<String> heads = new ArrayList<>();
        table.getInputs().stream().map(Input::getLabel).forEach(heads::add);
        table.getOutputs().stream().map(Output::getLabel).forEach(heads::add);
        heads.add("Waarom");
        row(heads);
        page.append("|---".repeat(heads.size())).append("|\n");
        table.getRules().forEach(this::rule);
    }

    private static String manner(DecisionTable table) {
        return switch (table.getHitPolicy()) {
            case COLLECT -> "A decision table (DMN): every rule that holds counts. `-` is whatever it may be.";
            case FIRST -> "A decision table (DMN): the first rule that holds counts. `-` is whatever it may be.";
            default -> "A decision table (DMN): one rule holds. `-` is whatever it may be.";
        };
    }

    private void rule(Rule rule) {
        Stream<String> asked = rule.getInputEntries().stream().map(entry -> words(entry.getText()));
        Stream<String> said = rule.getOutputEntries().stream().map(entry -> words(entry.getText()));
        row(Stream.of(asked, said, Stream.of(why(rule))).flatMap(each -> each).toList());
    }

    private static String words(Text text) {
        return text == null || text.getTextContent().isBlank()
                ? "-"
                : "`" + text.getTextContent().strip() + "`";
    }

    private static String why(DmnElement rule) {
        return rule.getDescription() == null ? "" : rule.getDescription().getTextContent();
    }

    private <T extends DmnElement> T one(Class<T> kind) {
        return model.getModelElementsByType(kind).iterator().next();
    }

    private void row(List<String> cells) {
        line(cells.stream().collect(Collectors.joining(" | ", "| ", " |")));
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
