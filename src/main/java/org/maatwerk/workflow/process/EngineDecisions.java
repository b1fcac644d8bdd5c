package org.maatwerk.workflow.process;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.maatwerk.workflow.Decisions;

/** {@link Decisions} on the engine, by the newest version of each table; its history keeps no decisions (D-2). */
@ApplicationScoped
public class EngineDecisions implements Decisions {

    @Inject
    ProcessEngine engine;

    @Override
    public List<Map<String, Object>> of(String table, Map<String, Object> inputs) {
        DecisionDefinition newest = engine.getRepositoryService()
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(table)
                .latestVersion()
                .singleResult();
        if (newest == null) {
            throw new IllegalArgumentException("there is no decision table " + table);
        }
        refuseUnlessAnswers(table, inputs, engine.getRepositoryService().getDmnModelInstance(newest.getId()));
        return engine.getDecisionService()
                .evaluateDecisionTableById(newest.getId(), inputs)
                .getResultList();
    }

    /** The engine itself takes a missing input for nothing, and goes on. */
    static void refuseUnlessAnswers(String table, Map<String, Object> inputs, DmnModelInstance model) {
        Set<String> asked = model.getModelElementsByType(InputExpression.class).stream()
                .map(input -> input.getText().getTextContent().strip())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> given = inputs.entrySet().stream()
                .filter(input -> input.getValue() != null)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!asked.equals(given)) {
            throw new IllegalArgumentException(
                    "the decision table %s asks for %s and was given %s".formatted(table, asked, given));
        }
    }
}
